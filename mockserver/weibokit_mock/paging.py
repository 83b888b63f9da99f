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

from .definitions import DefinitionError, Operation
from .schemas import Schema, at, items_of, option_for
from .synthesis import Inventor

PAGE_SIZE = 20
"""Items of a synthesized page when the call doesn't say."""

_STAYS = object()
"""The answer has no such mark, or keeps the sample's."""


class Pager:
    """Pages of one operation; `seed` and `pages` are those of the settings."""

    def __init__(self, operation: Operation, *, seed: int, pages: int) -> None:
        rule = operation.pagination or {}
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

    def index(self, arguments: Mapping[str, Any]) -> int | None:
        """Return which page a call asks for, from 0; None when it asks for no page at all.

        A page number below the first asks for the first. A cursor that was never given out lies beyond the last page.
        """
        if self._cursors is None:
            return max(0, arguments.get(self._parameter, self._first) - self._first)
        if self._parameter not in arguments:
            return None
        cursor = arguments[self._parameter]
        return self._cursors.index(cursor) if cursor in self._cursors else self._pages

    def page(self, index: int, arguments: Mapping[str, Any]) -> tuple[Any, Schema]:
        """Return page `index`, from 1, and its schema."""
        value = copy.deepcopy(self._sample)
        shown = pointed(value, self._items)
        items = items_of(at(self._schema, self._items))
        inventor = Inventor(self._random(index, arguments))
        size = self._size(arguments) if index < self._pages else 0
        like = {"like": shown[0]} if shown else {}
        put(value, self._items, [inventor.item(items, **like) for _ in range(size)])
        self._mark(value, index)
        return value, option_for(self._schema, value)

    def _read_sample(self) -> Any:  # noqa: ANN401 - JSON
        arguments = {self._parameter: self._first}
        for sample in self._operation.samples:
            if sample.media_type.endswith("json") and sample.fits(arguments):
                return json.loads(sample.body)
        raise DefinitionError(f"{self._operation.id} pages, but has no JSON sample of a page.")

    def _make_cursors(self, pointer: str) -> list[int]:
        """Return the cursor of each page: the start, what the sample gives out, then seeded ones that fall."""
        cursors = [self._first, pointed(self._sample, pointer)]
        random = Random(f"{self._seed}|{self._operation.id}|cursors")  # noqa: S311 - invented, not secret
        while len(cursors) < self._pages:
            cursors.append(cursors[-1] - random.randrange(1, cursors[-1] // (2 * self._pages)))
        return cursors[: self._pages]

    def _size(self, arguments: Mapping[str, Any]) -> int:
        given = [arguments[name] for name in self._operation.size_names if name in arguments]
        return given[0] if given else PAGE_SIZE

    def _random(self, index: int, arguments: Mapping[str, Any]) -> Random:
        """Return the randomness of one page: other lists have other people, other formats the same."""
        left_out = {self._parameter, "format", *self._operation.size_names}
        identity = sorted((name, value) for name, value in arguments.items() if name not in left_out)
        return Random(f"{self._seed}|{self._operation.id}|{index}|{identity}")  # noqa: S311 - invented, not secret

    def _mark(self, value: Any, index: int) -> None:  # noqa: ANN401 - JSON
        """Set the marks of where the walk stands: next, previous and end."""
        if self._end is None:
            return
        pointer = self._end["at"]
        mark = self._end["equals"] if index >= self._pages - 1 else self._position(value, pointer, index + 1)
        previous = pointer.replace("/next_", "/previous_")
        before = self._position(value, pointer, index - 1)
        if mark is not _STAYS:
            put(value, pointer, mark)
        if previous != pointer and before is not _STAYS:
            put(value, previous, before)

    def _position(self, value: Any, pointer: str, index: int) -> object:  # noqa: ANN401 - JSON
        """Return the mark that leads to page `index`: its cursor, or a multiple of the offset that the sample shows."""
        if self._cursors is not None:
            return self._cursors[min(index, len(self._cursors) - 1)]
        step = pointed(self._sample, pointer)
        return step * index if type(step) is int else _STAYS


def pointed(value: Any, pointer: str) -> Any:  # noqa: ANN401 - JSON
    """Return what a JSON pointer of plain keys leads to."""
    for key in pointer.split("/")[1:]:
        value = value[key]
    return value


def put(value: Any, pointer: str, new: object) -> None:  # noqa: ANN401 - JSON
    """Replace what a JSON pointer of plain keys leads to."""
    parent, _, key = pointer.rpartition("/")
    pointed(value, parent)[key] = new
