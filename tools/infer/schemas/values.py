"""From a JSON value to its shape."""

import re
from collections.abc import Iterable
from typing import Any

from tools.infer.names import vocabulary as words
from tools.infer.schemas.observed import Record, Shape

_SCALARS = {str: "string", bool: "boolean", int: "integer", float: "number"}
_ID = re.compile(r"\d+|\d{4}-\d{2}(-\d{2})?([T ]\d{2}:\d{2}(:\d{2})?)?|(?=(\D*\d+\D+){2})[A-Za-z0-9-]{10,}")
_NO_NAME = re.compile(r"[^A-Za-z0-9_$@.-]")
_COUNT = re.compile(r"|[\d,.]+ ?[万亿kKmMwW]?\+?")


def shape_of(value: Any, role: str = "") -> Shape:
    """Return the shape of `value`, which stands at a place called `role`."""
    if isinstance(value, dict):
        return Shape(values=_all(value.values(), role)) if _is_map(value) else Shape(held=_record(value, role))
    if isinstance(value, list):
        return Shape(items=_all(value, role))
    return Shape(null=True) if value is None else _scalar(value)


def _scalar(value: str | float) -> Shape:
    if isinstance(value, str):
        return Shape({"string"}, numeric=bool(_COUNT.fullmatch(value)))
    bits = (value if value >= 0 else ~value).bit_length() if type(value) is int else 0
    return Shape({_SCALARS[type(value)]}, bits)


def _record(value: dict[str, Any], role: str) -> Record:
    record = Record(seen=1, roles={words.stem(role)} - {""})
    for key, item in value.items():
        record.fields[key] = shape_of(item, key)
        record.times[key] += 1
    return record


def _all(values: Iterable[Any], role: str) -> Shape:
    """Return the shape of each of `values`, whichever it is."""
    shape = Shape()
    for value in values:
        shape.merge(shape_of(value, role))
    return shape


def _is_map(value: dict[str, Any]) -> bool:
    """Whether the keys of an object are data: ids, dates or labels; its values then are of one kind."""
    kinds = {type(item) for item in value.values() if item is not None}
    if len(kinds) > 1 or not value:
        return False
    ids = [key for key in value if _ID.fullmatch(key)]
    alike = kinds == {dict} and len({frozenset(item) for item in value.values() if item}) == 1
    return len(ids) == len(value) or bool(ids and alike) or any(map(_NO_NAME.search, value))
