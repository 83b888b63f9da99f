"""Pages: which one a call asks for, and what it holds.

Page 1 is the sample. The pages up to `Settings.pages` are synthesized in its shape, and the last of them carries the
provider's end mark. What lies beyond is empty, with the end mark too. Everything depends on the seed, the operation
and the arguments of the call alone, so JSON and XML hold the same records, and nothing has to be remembered.
"""

import copy
import json
from collections.abc import Mapping
from random import Random
from typing import Any

from .definitions import Operation
from .schemas import DefinitionError, Schema, at, items_of, option_for
from .synthesis import Inventor, randomness

PAGE_SIZE = 20
"""Items of a synthesized page when the call doesn't say."""

MAX_PAGE_SIZE = 200
"""Most items of a synthesized page, whatever the call says."""

_SIZE = "count"


class Pager:
    """Pages of one operation; `seed` and `pages` are those of the settings."""

    def __init__(self, operation: Operation, rule: Mapping[str, Any], *, seed: int, pages: int) -> None:
        if len(rule["state"]) != 1:
            raise DefinitionError(f"{operation.id} pages by {', '.join(rule['state'])}; one parameter is supported.")
        self._operation, self._seed, self._pages = operation, seed, pages
        ((self._parameter, state),) = rule["state"].items()
        self._first: int = state["start"]
        self._items: str = rule["items"]
        self._end: Mapping[str, Any] | None = rule.get("end")
        self._schema = next(iter(operation.success.values()))
        self._sample = self._read_sample()
        self._cursors = None if state["next"] == "increment" else self._make_cursors(state["next"])
        self._indexes = {cursor: index for index, cursor in enumerate(self._cursors or ())}

    def index(self, arguments: Mapping[str, Any]) -> int | None:
        """Return which page a call asks for, from 0; None when it asks for no page at all.

        A page number below the first asks for the first. A cursor that was never given out lies beyond the last page.
        """
        if self._cursors is None:
            number: int = arguments.get(self._parameter, self._first)
            return max(0, number - self._first)
        if self._parameter not in arguments:
            return None
        return self._indexes.get(arguments[self._parameter], self._pages)

    def page(self, index: int, arguments: Mapping[str, Any]) -> tuple[Any, Schema]:
        """Return page `index`, which is 1 or more, and its schema."""
        value = copy.deepcopy(self._sample)
        shown = pointed(value, self._items)
        items = items_of(at(self._schema, self._items))
        # Other lists have other people; the next page and the other format belong to the same list.
        inventor = Inventor(
            randomness(self._seed, self._operation.id, arguments, index, apart=(self._parameter, _SIZE))
        )
        put(value, self._items, [inventor.value(items, shown[0]) for _ in range(self._size(index, arguments))])
        if self._end is not None:
            self._mark(value, self._end, index)
        return value, option_for(self._schema, value)

    def _size(self, index: int, arguments: Mapping[str, Any]) -> int:
        return min(arguments.get(_SIZE, PAGE_SIZE), MAX_PAGE_SIZE) if index < self._pages else 0

    def _read_sample(self) -> Any:
        for sample in self._operation.samples:
            if sample.media_type.endswith("json") and sample.fits({self._parameter: self._first}):
                value = json.loads(sample.body)
                if pointed(value, self._items):
                    return value
        raise DefinitionError(f"{self._operation.id} pages, but no JSON sample shows a page with an item.")

    def _make_cursors(self, pointer: str) -> list[int]:
        """Return the cursor of each page: the start, the one that the sample gives out, then seeded ones."""
        random = Random(f"{self._seed}|{self._operation.id}|cursors")  # noqa: S311 - invented, not secret
        seeded = [random.randrange(10**18, 2 * 10**18) for _ in range(self._pages)]
        return [self._first, pointed(self._sample, pointer), *seeded][: self._pages]

    def _mark(self, value: Any, end: Mapping[str, Any], index: int) -> None:
        """Set the marks of where the walk stands: next, or end, and previous where the sample has it."""
        parent, _, name = end["at"].rpartition("/")
        marks = pointed(value, parent)
        marks[name] = end["equals"] if index >= self._pages - 1 else self._position(marks[name], index + 1)
        previous = name.replace("next", "previous")
        if previous != name and previous in marks:
            marks[previous] = self._position(pointed(self._sample, end["at"]), index - 1)

    def _position(self, shown: Any, index: int) -> Any:
        """Return the mark that leads to page `index`; `shown` is the mark of the sample, which leads to page 1."""
        if self._cursors is not None:
            return self._cursors[min(index, self._pages - 1)]
        # An offset grows by what the sample shows; a flag, such as "more", stays until the end.
        return shown * index if type(shown) is int else shown


def pointed(value: Any, pointer: str) -> Any:
    """Return what a JSON pointer of plain keys leads to."""
    for key in pointer.split("/")[1:]:
        value = value[key]
    return value


def put(value: Any, pointer: str, new: object) -> None:
    """Replace what a JSON pointer of plain keys leads to."""
    parent, _, key = pointer.rpartition("/")
    pointed(value, parent)[key] = new
