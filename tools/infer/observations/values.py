"""Observes a JSON value."""

import re
from collections.abc import Iterable
from typing import Any

from tools.infer.observations.observed import Observation, Record
from tools.infer.observations.vocabulary import stem

_SCALARS = {str: "string", bool: "boolean", int: "integer", float: "number"}
_ID = re.compile(r"\d+|\d{4}-\d{2}(-\d{2})?([T ]\d{2}:\d{2}(:\d{2})?)?|(?=(\D*\d+\D+){2})[A-Za-z0-9-]{10,}")
_NO_NAME = re.compile(r"[^A-Za-z0-9_$@.-]")
_COUNT = re.compile(r"|[\d,.]+ ?[万亿kKmMwW]?\+?")


def observe(value: Any, role: str = "") -> Observation:
    """Return what `value` shows, which stands at a place called `role`."""
    if isinstance(value, dict):
        return (
            Observation(values=_all(value.values(), role)) if _is_map(value) else Observation(held=_record(value, role))
        )
    if isinstance(value, list):
        return Observation(items=_all(value, role))
    return Observation(null=True) if value is None else _scalar(value)


def _scalar(value: str | float) -> Observation:
    if isinstance(value, str):
        return Observation({"string"}, numeric=bool(_COUNT.fullmatch(value)))
    bits = (value if value >= 0 else ~value).bit_length() if type(value) is int else 0
    return Observation({_SCALARS[type(value)]}, bits)


def _record(value: dict[str, Any], role: str) -> Record:
    record = Record(seen=1, roles={stem(role)} - {""})
    for key, item in value.items():
        record.fields[key] = observe(item, key)
        record.times[key] += 1
    return record


def _all(values: Iterable[Any], role: str) -> Observation:
    """Return what all of `values` show at one place."""
    observation = Observation()
    for value in values:
        observation.merge(observe(value, role))
    return observation


def _is_map(value: dict[str, Any]) -> bool:
    """Whether the keys of an object are data: ids, dates or labels; its values then are of one type."""
    types = {type(item) for item in value.values() if item is not None}
    if len(types) > 1 or not value:
        return False
    ids = [key for key in value if _ID.fullmatch(key)]
    equal_keys = types == {dict} and len({frozenset(item) for item in value.values() if item}) == 1
    return len(ids) == len(value) or bool(ids and equal_keys) or any(map(_NO_NAME.search, value))
