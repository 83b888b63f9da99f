# Do not edit: `make generate` writes this file from tools/diff/comparison/schemas/checks.py.

"""Compares what two schemas say of a value itself: type, format, enum, default, limits, and what is true or false."""

import json
from collections.abc import Callable, Iterator
from typing import Any

from weibokit._tools.diff.changes.values import wire_text
from weibokit._tools.diff.comparison.schemas.differences import Aspect, Difference
from weibokit._tools.diff.comparison.schemas.limits import is_tighter
from weibokit._tools.diff.comparison.schemas.schema_view import ANY, SchemaView

_WIDER_FORMATS = {("int32", "int64"), ("float", "double")}
_FLAGS = {
    "deprecated": (Aspect.DEPRECATED, Aspect.UNDEPRECATED),
    "readOnly": (Aspect.READ_ONLY, Aspect.NOT_READ_ONLY),
    "writeOnly": (Aspect.WRITE_ONLY, Aspect.NOT_WRITE_ONLY),
}


def presence(name: str, old: SchemaView, new: SchemaView, at: str) -> Iterator[Difference]:
    """Yield whether the field `name` became required or optional."""
    before, after = name in old.required, name in new.required
    if before != after:
        yield Difference(Aspect.FIELD_REQUIRED if after else Aspect.FIELD_OPTIONAL, at)


def _type(old: SchemaView, new: SchemaView, at: str) -> Iterator[Difference]:
    if old.types == new.types:
        return
    aspect = Aspect.TYPE_CHANGED
    if old.types < new.types:
        aspect = Aspect.TYPE_WIDENED
    elif new.types < old.types:
        aspect = Aspect.TYPE_NARROWED
    yield Difference(aspect, at, old.type_text, new.type_text)


def _format(old: SchemaView, new: SchemaView, at: str) -> Iterator[Difference]:
    if old.format != new.format and old.types & new.types - {"null"}:  # of another type, another format
        widened = new.format is None or (old.format, new.format) in _WIDER_FORMATS
        aspect = Aspect.FORMAT_WIDENED if widened else Aspect.FORMAT_CHANGED
        yield Difference(aspect, at, old.format, new.format)


def _enum(old: SchemaView, new: SchemaView, at: str) -> Iterator[Difference]:
    if old.values is None or new.values is None:
        if old.values != new.values:
            aspect = Aspect.ENUM_ADDED if old.values is None else Aspect.ENUM_REMOVED
            yield Difference(aspect, at, _listed(old.values), _listed(new.values))
        return
    spell = _spelling(old, new)
    before, after = ({spell(value) for value in values} for values in (old.values, new.values))
    if before - after:
        gone = [value for value in old.values if spell(value) not in after]
        yield Difference(Aspect.ENUM_VALUES_REMOVED, at, old=gone)
    if after - before:
        added = [value for value in new.values if spell(value) not in before]
        yield Difference(Aspect.ENUM_VALUES_ADDED, at, new=added)


def _listed(values: tuple[Any, ...] | None) -> list[Any] | None:
    return None if values is None else list(values)


def _spelling(old: SchemaView, new: SchemaView) -> Callable[[Any], str]:
    """Return how to compare values: 1 and "1" are the same in a request, where a type tells what is not."""
    return _json_text if old.types == new.types == ANY else wire_text


def _json_text(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


def _default(old: SchemaView, new: SchemaView, at: str) -> Iterator[Difference]:
    spell = _spelling(old, new)
    if [spell(value) for value in old.default] != [spell(value) for value in new.default]:
        before, after = (next(iter(side.default), None) for side in (old, new))
        yield Difference(Aspect.DEFAULT_CHANGED, at, before, after)


def _limits(old: SchemaView, new: SchemaView, at: str) -> Iterator[Difference]:
    for keyword in sorted(old.limits.keys() | new.limits.keys()):
        before, after = old.limits.get(keyword), new.limits.get(keyword)
        if before != after:
            aspect = Aspect.LIMIT_TIGHTENED if is_tighter(keyword, before, after) else Aspect.LIMIT_LOOSENED
            values = ({keyword: value} if value is not None else None for value in (before, after))
            yield Difference(aspect, at, next(values), next(values))


def _flags(old: SchemaView, new: SchemaView, at: str) -> Iterator[Difference]:
    for flag in sorted(old.flags ^ new.flags):
        put, taken = _FLAGS[flag]
        yield Difference(put if flag in new.flags else taken, at)


CHECKS: tuple[Callable[[SchemaView, SchemaView, str], Iterator[Difference]], ...] = (
    _type,
    _format,
    _enum,
    _default,
    _limits,
    _flags,
)
"""All checks of a value itself, in the order in which differences are listed."""
