"""Which page of a list a request asks for, and the cursors of the other pages.

A page can be named by several parameters. Numbers of pages are counted, all else is cursors: synthesized from the seed,
and known again when they come back. Cursors that don't belong together, or were never given out, lie beyond the last
page.
"""

from collections.abc import Callable, Mapping
from functools import cached_property
from random import Random
from typing import Any

from ...http.request import read_integer

Rule = Mapping[str, Any]

INCREMENT = "increment"


class Cursors:
    """Cursors of one list of `pages` pages.

    `state` is that of the operation's rule, `identity` what the cursors depend on. `shown` is asked for what the sample
    of the first page has at a pointer, and `is_number` whether the response has a number there.
    """

    def __init__(
        self,
        state: Mapping[str, Rule],
        *,
        identity: str,
        pages: int,
        shown: Callable[[str], Any],
        is_number: Callable[[str], bool],
    ) -> None:
        self._identity, self._pages, self._shown, self._is_number = identity, pages, shown, is_number
        self._counted = {name: rule["start"] for name, rule in state.items() if rule["next"] == INCREMENT}
        self.cursors = {name: rule for name, rule in state.items() if rule["next"] != INCREMENT}

    def index(self, arguments: Mapping[str, Any]) -> int:
        """Return which page a request asks for, from 0; a page number below the first asks for the first."""
        index = self._index(arguments)
        wrong = 0 < index < self._pages and any(
            str(arguments.get(name)) != str(self.cursor(name, index)) for name in self.cursors
        )
        return self._pages if wrong else index

    def first_number(self, name: str) -> int:
        """Return the number of the first page, by the parameter that counts the pages."""
        number: int = self._counted[name]
        return number

    def cursor(self, name: str, index: int) -> Any:
        """Return the cursor of a page; beyond the last, that of an empty one. The first may need none."""
        return self._values[name][min(index, self._pages)]

    def _index(self, arguments: Mapping[str, Any]) -> int:
        for name, first in self._counted.items():
            given = arguments.get(name, first)
            number = given if given is first else read_integer(str(given))
            return self._pages if number is None else max(0, number - first)
        name = next(iter(self.cursors))
        return self._indexes.get(str(arguments.get(name, self.cursors[name].get("start", ""))), self._pages)

    @cached_property
    def _indexes(self) -> Mapping[str, int]:
        name, rule = next(iter(self.cursors.items()))
        known = {str(value): index for index, value in enumerate(self._values[name][: self._pages])}
        return known | {"": 0, str(rule.get("start", "")): 0}

    @cached_property
    def _values(self) -> Mapping[str, list[Any]]:
        """Return the cursor of each page, and one more: the start, the one that the sample gives out, seeded ones."""
        return {name: self._make(name, rule) for name, rule in self.cursors.items()}

    def _make(self, name: str, rule: Rule) -> list[Any]:
        random = Random(f"{self._identity}|{name}")  # noqa: S311 - synthesized, not secret
        numbers = random.sample(range(10**8, 2**31), self._pages)
        is_number = rule["type"] == "integer" or self._is_number(rule["next"])
        seeded: list[Any] = numbers if is_number else [f"{number:x}.{number % 97}" for number in numbers]
        shown = self._shown(rule["next"])
        return [rule.get("start"), seeded[0] if shown is None else shown, *seeded[1:]]
