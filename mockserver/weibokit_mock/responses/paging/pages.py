"""Pages: which one a request asks for, and what it holds.

Page 1 is the sample, where there is one, or what the user recorded; its next cursor is that of page 2. The other pages
up to `Settings.pages` are synthesized, in the shape of the sample or from the schema, and the last of them carries the
provider's sign of the end. What lies beyond is empty, with that sign too.
Everything depends on the seed, the operation and the arguments of the request alone, so JSON and XML hold the same
records, and nothing has to be remembered. Nothing of it is made before the first request.
"""

import copy
import json
from collections.abc import Mapping
from functools import cached_property
from random import Random
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from ...definitions.operations import ServedOperation
from ...definitions.schemas import Schema, at, items_of, option_for
from ..from_sample import Synthesizer, randomness
from ..providers.material import ids
from .cursors import Cursors

PAGE_SIZE = 20
"""Items of a synthesized page when the request doesn't say."""

MAX_PAGE_SIZE = 200
"""Most items of a synthesized page, whatever the request says."""

_SIZE = "count"
_LAST_ITEM = "/-1/"
_PARAMETER = "/?"


_PLAIN: Mapping[str, type[int] | type[str]] = {"integer": int, "string": str}
"""Types of items that are ids and nothing else."""


class Pager:
    """Pages of one operation; `seed` and `pages` are those of the settings."""

    def __init__(self, operation: ServedOperation, rule: Mapping[str, Any], *, seed: int, pages: int) -> None:
        self._operation, self._seed, self._pages = operation, seed, pages
        self._state: Mapping[str, Mapping[str, Any]] = rule["state"]
        self._items: str | None = rule.get("items")
        self._end: Mapping[str, Any] | None = rule.get("end")
        self._apart = (*self._state, *rule.get("first", ()), _SIZE)
        self._cursors = Cursors(
            self._state,
            identity=f"{seed}|{operation.id}|cursors",
            pages=pages,
            shown=lambda pointer: pointed(self._first, pointer),
            is_number=lambda pointer: at(self._schema, pointer).get("type") == "integer",
        )

    def index(self, arguments: Mapping[str, Any]) -> int | None:
        """Return which page a request asks for, from 0; None when it asks for no page at all, but for the bare list."""
        if self._may_be_bare and not self._state.keys() & arguments.keys():
            return None
        return self._cursors.index(arguments)

    def shows(self, arguments: Mapping[str, Any]) -> bool:
        """Say whether page 1 is what a sample shows of it: a request may want less of it."""
        return self._shown_size <= self._size(arguments)

    def bare(self, arguments: Mapping[str, Any]) -> Any:
        """Return a list that stands by itself, of somebody whom no sample shows."""
        random = randomness(self._seed, self._operation.id, arguments, apart=self._apart)
        return self._list_items(self._items or "", random, self._size(arguments))

    def page(self, index: int, arguments: Mapping[str, Any], *, is_foreign: bool = False) -> Any:
        """Return page `index` as it is synthesized; with `is_foreign`, page 1 has other items than the sample."""
        value = self._base(arguments)
        if self._items is not None:
            # Other lists have other people; the next page and the other format belong to the same list.
            random = randomness(self._seed, self._operation.id, arguments, index, apart=self._apart)
            size = min(self._size(arguments), MAX_PAGE_SIZE) if index < self._pages else 0
            shown = None if index or is_foreign else pointed(self._sample, self._items)
            put(value, self._items, shown[:size] if shown else self._list_items(self._items, random, size))
        self._put_pagination(value, index)
        return value[self._bare] if self._bare else value

    def _size(self, arguments: Mapping[str, Any]) -> int:
        """Return how many items a request wants on a page."""
        size = arguments.get(_SIZE)
        return size if isinstance(size, int) and size > 0 else PAGE_SIZE

    @cached_property
    def _bare(self) -> str | None:
        """The key under which pointers find a list that stands by itself, where page 1 is such a list."""
        is_list = isinstance(self._shown, list) if self._shown is not None else self._schema.get("type") == "array"
        return self._schema.get("x-bare-list") if is_list else None

    @cached_property
    def _may_be_bare(self) -> bool:
        return "x-bare-list" in self._schema

    @cached_property
    def _shown_size(self) -> int:
        """How many items the sample shows of page 1."""
        return len((pointed(self._sample, self._items) if self._items else None) or ())

    @cached_property
    def _schema(self) -> Schema:
        return next(iter(self._operation.success.values()))

    @cached_property
    def _sample(self) -> Any:
        """The first JSON sample that shows a page with an item; None where no sample does."""
        return self._enclosed(self._shown) if self._shown is not None else None

    def _enclosed(self, value: Any) -> Any:
        return {self._schema["x-bare-list"]: value} if isinstance(value, list) else value

    @cached_property
    def _shown(self) -> Any:
        start = {name: rule["start"] for name, rule in self._state.items() if "start" in rule}
        for sample in self._operation.samples:
            if sample.media_type.endswith("json") and sample.fits(start):
                value = json.loads(sample.body)
                if self._items is None or pointed(self._enclosed(value), self._items):
                    return value
        return None

    @cached_property
    def _first(self) -> Any:
        """What page 1 shows of the cursors: the sample, else the user's recording."""
        recording = self._operation.captured
        return json.loads(recording.body) if self._sample is None and recording is not None else self._sample

    def _base(self, arguments: Mapping[str, Any]) -> Any:
        """Return what surrounds the list: the sample, or a response made from the schema."""
        if self._sample is not None:
            return copy.deepcopy(self._sample)
        code = self._operation.success_code
        known = arguments if code is None else {**arguments, "code": code}
        random = randomness(self._seed, self._operation.id, arguments, apart=self._apart)
        return self._enclosed(Synthesizer(random, known).value(option_for(self._schema, {})))

    def _list_items(self, pointer: str, random: Random, size: int) -> list[Any]:
        schema, synthesizer = items_of(at(self._schema, pointer)), Synthesizer(random)
        shown = pointed(self._sample, pointer)
        if shown:
            return [another(synthesizer.value(schema, shown[0]), shown[0], random) for _ in range(size)]
        if not schema:
            # Nothing is known of the items, but that each is its own.
            return [{"id": str(number)} for number in ids.distinct(random, size)]
        plain = _PLAIN.get(schema.get("oneOf", [schema])[0].get("type", ""))
        if plain is not None:
            return [plain(number) for number in ids.distinct(random, size)]
        return [synthesizer.value(schema) for _ in range(size)]

    def end(self, value: Any) -> None:
        """Give a response the signs of what lies beyond the last page; a list that stands by itself has none."""
        if isinstance(value, dict):
            self._put_pagination(value, self._pages)

    def _put_pagination(self, value: Any, index: int) -> None:
        """Set the next cursor, and whether this is the end."""
        for name, rule in self._cursors.cursors.items():
            if _LAST_ITEM not in rule["next"] or index < self._pages:
                self._put_cursor(value, rule["next"], self._cursors.cursor(name, index + 1), index)
        if self._end is not None:
            self._put_end(value, self._end, index)
            self._put_previous(value, self._end["at"], index)

    def _put_cursor(self, value: Any, pointer: str, cursor: Any, index: int) -> None:
        parent, found, parameter = pointer.partition(_PARAMETER)
        if found:
            put(value, parent, with_parameter(pointed(value, parent), parameter, cursor))
            return
        is_text = at(self._schema, pointer).get("type") == "string" or isinstance(cursor, str)
        text = "" if self._is_last(index) else str(cursor)
        put(value, pointer, text if is_text else cursor)

    def _put_end(self, value: Any, end: Mapping[str, Any], index: int) -> None:
        pointer, is_last = end["at"], self._is_last(index)
        if "reached_by" in end:
            put(value, pointer, self._cursors.first_number(end["reached_by"]) + self._pages - 1)
        elif "unless" in end:
            put(value, pointer, opposite(end["unless"]) if is_last else end["unless"])
        elif is_last:
            put(value, pointer, end["equals"])
        elif pointed(value, pointer) is not None and not self._is_next_cursor(pointer):
            put(value, pointer, self._before_end(end, index + 1))

    def _is_last(self, index: int) -> bool:
        return index >= self._pages - 1

    def _is_next_cursor(self, pointer: str) -> bool:
        return any(rule["next"] == pointer for rule in self._cursors.cursors.values())

    def _before_end(self, end: Mapping[str, Any], index: int) -> Any:
        """Return a value that is not that of the end, and names page `index` as far as it counts."""
        if type(end["equals"]) is bool:
            return not end["equals"]
        # An offset grows by what the sample shows.
        return (pointed(self._sample, end["at"]) or PAGE_SIZE) * index

    def _put_previous(self, value: Any, pointer: str, index: int) -> None:
        """Set the previous cursor, where there is one beside the next cursor."""
        parent, _, name = pointer.rpartition("/")
        previous = name.replace("next", "previous")
        if previous == name or previous not in pointed(value, parent):
            return
        shown = pointed(self._sample, pointer) or PAGE_SIZE
        cursors = self._cursors.cursors
        back = self._cursors.cursor(next(iter(cursors)), index - 1) if cursors else shown * (index - 1)
        put(value, f"{parent}/{previous}", back if index else 0)


def another(item: Any, shown: Any, random: Random) -> Any:
    """Return an item with an id of its own, where it still has that of the sample; a plain item is an id itself."""
    if isinstance(item, dict):
        # An id stands first, whatever its name.
        key = "id" if "id" in item else next(iter(item), "")
        if item.get(key) == shown.get(key) and isinstance(item.get(key), int | str):
            item[key] = _other_number(shown[key], random)
            return item | ({"idstr": str(item[key])} if "idstr" in item else {})
        return item
    return _other_number(item, random)


def _other_number(shown: Any, random: Random) -> Any:
    """Return a number of as many digits, as text where it is text; what is no number stays."""
    text = str(shown)
    if not text.isdecimal():
        return shown
    number = random.randrange(10 ** (len(text) - 1), 10 ** len(text))
    return number if isinstance(shown, int) else str(number)


def pointed(value: Any, pointer: str) -> Any:
    """Return what a JSON pointer of plain keys leads to; None for nothing.

    `-1` is the last item of a list, `?name` a query parameter of an address.
    """
    for key in pointer.split("/")[1:]:
        value = _step(value, key)
    return value


def _step(value: Any, key: str) -> Any:
    if isinstance(value, list):
        return value[-1] if value else None
    if isinstance(value, str) and key.startswith("?"):
        return dict(parse_qsl(value.partition("?")[2].partition("#")[0])).get(key[1:])
    return value.get(key) if isinstance(value, dict) else None


def put(value: Any, pointer: str, new: object) -> None:
    """Replace what a JSON pointer of plain keys leads to; objects that are missing on the way are made."""
    *way, last = pointer.split("/")[1:]
    for key in way:
        if isinstance(value, list):
            value = value[-1]
            continue
        if not isinstance(value.get(key), dict | list):
            value[key] = {}
        value = value[key]
    value[last] = new


def with_parameter(address: object, name: str, value: object) -> str:
    """Return a URL with this query parameter; of what is no URL, a synthesized one."""
    parts = urlsplit(address if isinstance(address, str) and "://" in address else "https://example.com/next")
    query = dict(parse_qsl(parts.query, keep_blank_values=True)) | {name: str(value)}
    return parts._replace(query=urlencode(query)).geturl()


def opposite(flag: bool | int) -> bool | int:
    """Return the other one of two flags: true and false, or 1 and 0."""
    return not flag if isinstance(flag, bool) else 1 - flag
