"""Timelines: lists with the newest first, through which programs go by pages, by ids, or by both.

    max_id    ids up to this one
    since_id  ids above this one
    page      which page of what is left, from 1
    count     how many items a page has

The list begins with the items of the sample, and goes on with synthesized ones, whose ids and times descend, to an end
after as many pages as other lists have. Page 1 is as long as the sample where the request would have it longer.
"""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from random import Random
from typing import Any

from ...definitions.schemas import Schema, at, items_of, most_specific, properties_of
from ..from_sample import Synthesizer, identity
from ..providers.material import times
from .pages import MAX_PAGE_SIZE, PAGE_SIZE, Pager, pointed, put

PART = ("page", "count", "since_id", "max_id")
"""Parameters that say which part of a timeline a request asks for."""

_STEPS = {True: 97, False: 10_007}
"""How far apart ids are, by whether they fit into 32 bits."""

_NEWEST = {True: 2_000_000_000, False: 9_500_000_000_000_000}
"""Ids of the newest item where no sample shows one."""

_APART = timedelta(seconds=3607)


class Timeline(Pager):
    """A timeline: which part of it a request asks for, and what that holds."""

    def index(self, arguments: Mapping[str, Any]) -> int | None:  # noqa: ARG002 - as other lists have it
        """Return 0: what a request asks for is no matter of pages alone."""
        return 0

    def shows(self, arguments: Mapping[str, Any]) -> bool:
        """Say whether a request asks for what the sample shows, and nothing else."""
        part, _ = self._part(arguments, self._shown_items)
        return [place for place, _ in part] == list(range(len(self._shown_items))) and bool(part)

    def page(self, index: int, arguments: Mapping[str, Any], *, is_foreign: bool = False) -> Any:  # noqa: ARG002 - as above
        """Return the part that a request asks for; with `is_foreign`, of a list that the sample doesn't begin."""
        value = self._base(arguments)
        shown = () if is_foreign else self._shown_items
        part, following = self._part(arguments, shown)
        assert self._items is not None  # noqa: S101 - those without are no timelines
        put(value, self._items, [self._item(place, number, arguments, shown) for place, number in part])
        for name, rule in self._cursors.cursors.items():
            if name == "max_id":
                put(value, rule["next"], following)
        return value[self._bare] if self._bare else value

    @property
    def _shown_items(self) -> Sequence[Any]:
        return (pointed(self._sample, self._items or "") or ()) if self._sample is not None else ()

    def _part(self, arguments: Mapping[str, Any], shown: Sequence[Any]) -> tuple[list[tuple[int, int]], int]:
        """Return the places in the list that a request asks for, each with its id, and the id that follows, or 0."""
        size, page = min(_number(arguments, "count") or PAGE_SIZE, MAX_PAGE_SIZE), _number(arguments, "page") or 1
        newest, oldest = _number(arguments, "max_id"), _number(arguments, "since_id")
        first = min(len(shown), size) or size
        ids = self._ids(first + (self._pages - 1) * size, arguments, shown)
        left = [(place, number) for place, number in enumerate(ids) if oldest < number <= (newest or number)]
        first = size if newest else first
        start, stop = (first + (page - 2) * size if page > 1 else 0), first + (page - 1) * size
        return left[start:stop], left[stop][1] if stop < len(left) else 0

    def _ids(self, number: int, arguments: Mapping[str, Any], shown: Sequence[Any]) -> list[int]:
        """Return the ids of so many items; synthesized ones are below those that are shown."""
        random, step = self._random(0, arguments), _STEPS[self._is_narrow]
        following, salt = self._following(random, shown), random.randrange(step)
        made = [following - below * step - (below and (below * salt) % step) for below in range(number - len(shown))]
        return [*map(_id_of, shown), *made][:number]

    def _following(self, random: Random, shown: Sequence[Any]) -> int:
        """Return the id of the first synthesized item: the one that the sample hands out, or one below its last."""
        if not shown:
            newest = _NEWEST[self._is_narrow]
            return newest - random.randrange(newest // 100)
        pointers = [rule["next"] for name, rule in self._cursors.cursors.items() if name == "max_id"]
        handed_out = pointed(self._sample, pointers[0]) if pointers and self._sample is not None else None
        return int(handed_out) if handed_out else _id_of(shown[-1]) - 1

    @property
    def _is_narrow(self) -> bool:
        return properties_of(most_specific(self._item_schema)).get("id", {}).get("format") == "int32"

    @property
    def _item_schema(self) -> Schema:
        return items_of(at(self._schema, self._items or ""))

    def _random(self, place: int, arguments: Mapping[str, Any]) -> Random:
        key = identity(arguments, PART)
        return Random(f"{self._seed}|{self._operation.id}|{place}|{key}")  # noqa: S311 - synthesized, not secret

    def _item(self, place: int, number: int, arguments: Mapping[str, Any], shown: Sequence[Any]) -> Any:
        if place < len(shown):
            return shown[place]
        synthesizer, schema = Synthesizer(self._random(place, arguments)), self._item_schema
        like = self._shown_items[place % len(self._shown_items)] if self._shown_items else None
        made = synthesizer.value(schema) if like is None else synthesizer.value(schema, like)
        if not isinstance(made, dict):
            return str(number) if isinstance(made, str) else number
        made |= {name: type(made[name])(number) for name in ("id", "idstr", "mid") if made.get(name)}
        when = times.spelled(self._newest_time - _APART * (place + 1))
        return made | ({"created_at": when} if times.is_spelled(made.get("created_at")) else {})

    @property
    def _newest_time(self) -> Any:
        shown = [item.get("created_at") for item in self._shown_items if isinstance(item, dict)]
        return times.read(str(shown[-1])) if shown and times.is_spelled(shown[-1]) else times.NEWEST


def _number(arguments: Mapping[str, Any], name: str) -> int:
    """Return a parameter as a number; 0 where it is not given, or nothing that counts."""
    value = str(arguments.get(name, ""))
    return int(value) if value.isdecimal() else 0


def _id_of(item: Any) -> int:
    """Return the id of an item; of a plain one, itself."""
    if not isinstance(item, dict):
        return int(item)
    return int(item["id"] if "id" in item else item["idstr"])
