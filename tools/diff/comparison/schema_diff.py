"""Differences between two schemas, without a level: what widens a request may break the reader of a response."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any

from tools.diff.changes.values import wire_text
from tools.diff.comparison.definition import CheckedDefinition
from tools.diff.comparison.limits import is_tighter
from tools.diff.comparison.schema_view import ANY, Schema, SchemaView, schema_view

_REFERENCE = {"$ref", "summary", "description"}


class Aspect(Enum):
    """In what two schemas differ."""

    TYPE_CHANGED = auto()
    TYPE_WIDENED = auto()
    TYPE_NARROWED = auto()
    FORMAT_CHANGED = auto()
    FORMAT_WIDENED = auto()
    ENUM_ADDED = auto()
    ENUM_REMOVED = auto()
    ENUM_VALUES_ADDED = auto()
    ENUM_VALUES_REMOVED = auto()
    DEFAULT_CHANGED = auto()
    LIMIT_TIGHTENED = auto()
    LIMIT_LOOSENED = auto()
    ALTERNATIVES_CHANGED = auto()
    FIELD_ADDED = auto()
    FIELD_ADDED_REQUIRED = auto()
    FIELD_REMOVED = auto()
    FIELD_REQUIRED = auto()
    FIELD_OPTIONAL = auto()


@dataclass(frozen=True)
class Difference:
    """One difference: where below the schema (`.users[].id`; empty for itself), and the values on both sides."""

    aspect: Aspect
    at: str
    old: Any = None
    new: Any = None


@dataclass(frozen=True)
class SchemaComparison:
    """Compares schemas of `old` with schemas of `new`.

    With `shared`, which collects pointers, a component that both sides refer to by the same name is left out and its
    pointer put in, so that it can be compared once and not at each place of use.
    """

    old: CheckedDefinition
    new: CheckedDefinition
    shared: set[str] | None = None
    _open: set[tuple[int, int]] = field(default_factory=set)

    def differences(self, old: Schema, new: Schema, at: str = "") -> Iterator[Difference]:
        """Yield in what two schemas differ, from the outside to the inside."""
        target, pair = _target(old), (id(old), id(new))
        if self.shared is not None and target and target == _target(new):
            self.shared.add(target)
        elif pair not in self._open:  # else a schema that holds itself: the pair is being compared further up
            self._open.add(pair)
            yield from self._inside(schema_view(self.old, old), schema_view(self.new, new), at)
            self._open.discard(pair)

    def component(self, target: str) -> Iterator[Difference]:
        """Yield in what the component `target` differs, one that `shared` has collected."""
        reference = {"$ref": target}
        yield from self._inside(schema_view(self.old, reference), schema_view(self.new, reference), "")

    def _inside(self, old: SchemaView, new: SchemaView, at: str) -> Iterator[Difference]:
        for check in _CHECKS:
            yield from check(old, new, at)
        yield from self._alternatives(old, new, at)
        if ANY not in (old.types, new.types):  # from or to anything at all, the type says it
            for descend in (self._fields, self._items, self._other_fields):
                yield from descend(old, new, at)

    def _fields(self, old: SchemaView, new: SchemaView, at: str) -> Iterator[Difference]:
        both = old.properties.keys() | new.properties.keys() if "object" in old.types & new.types else ()
        for name in sorted(both):
            place = f"{at}.{name}"
            if name not in old.properties:
                needed = name in new.required
                yield Difference(Aspect.FIELD_ADDED_REQUIRED if needed else Aspect.FIELD_ADDED, place)
            elif name not in new.properties:
                yield Difference(Aspect.FIELD_REMOVED, place)
            else:
                yield from _presence(name, old, new, place)
                yield from self.differences(old.properties[name], new.properties[name], place)

    def _items(self, old: SchemaView, new: SchemaView, at: str) -> Iterator[Difference]:
        if "array" in old.types & new.types:
            yield from self._optional(old.items, new.items, f"{at}[]")

    def _other_fields(self, old: SchemaView, new: SchemaView, at: str) -> Iterator[Difference]:
        if "object" in old.types & new.types:
            yield from self._optional(old.others, new.others, f"{at}.*")

    def _optional(self, old: Schema | None, new: Schema | None, at: str) -> Iterator[Difference]:
        """Compare schemas either of which may be missing, which allows anything."""
        if not (old is None and new is None):
            yield from self.differences(True if old is None else old, True if new is None else new, at)

    def _alternatives(self, old: SchemaView, new: SchemaView, at: str) -> Iterator[Difference]:
        if len(old.alternatives) != len(new.alternatives):
            yield Difference(Aspect.ALTERNATIVES_CHANGED, at, len(old.alternatives), len(new.alternatives))
            return
        for number, pair in enumerate(zip(old.alternatives, new.alternatives, strict=True), 1):
            yield from self.differences(*pair, f"{at}(alternative {number})")


def _target(schema: Schema) -> str:
    """Return what `schema` refers to, when it says nothing else of a value."""
    return schema.get("$ref", "") if isinstance(schema, dict) and schema.keys() <= _REFERENCE else ""


def _type(old: SchemaView, new: SchemaView, at: str) -> Iterator[Difference]:
    if old.types == new.types:
        return
    aspect = Aspect.TYPE_CHANGED
    if old.types < new.types:
        aspect = Aspect.TYPE_WIDENED
    elif new.types < old.types:
        aspect = Aspect.TYPE_NARROWED
    yield Difference(aspect, at, old.type_text, new.type_text)


_WIDER_FORMATS = {("int32", "int64"), ("float", "double")}


def _format(old: SchemaView, new: SchemaView, at: str) -> Iterator[Difference]:
    if old.format != new.format and old.types & new.types - {"null"}:  # of another type, another format
        widened = new.format is None or (old.format, new.format) in _WIDER_FORMATS
        aspect = Aspect.FORMAT_WIDENED if widened else Aspect.FORMAT_CHANGED
        yield Difference(aspect, at, old.format, new.format)


def _enum(old: SchemaView, new: SchemaView, at: str) -> Iterator[Difference]:
    """Compare enums by spelling: 1 and "1" are the same in a request, and what is not, the type tells."""
    if old.values is None or new.values is None:
        if old.values != new.values:
            aspect = Aspect.ENUM_ADDED if old.values is None else Aspect.ENUM_REMOVED
            yield Difference(aspect, at, _listed(old.values), _listed(new.values))
        return
    before, after = ({wire_text(value) for value in values} for values in (old.values, new.values))
    if before - after:
        gone = [value for value in old.values if wire_text(value) not in after]
        yield Difference(Aspect.ENUM_VALUES_REMOVED, at, old=gone)
    if after - before:
        added = [value for value in new.values if wire_text(value) not in before]
        yield Difference(Aspect.ENUM_VALUES_ADDED, at, new=added)


def _listed(values: tuple[Any, ...] | None) -> list[Any] | None:
    return None if values is None else list(values)


def _default(old: SchemaView, new: SchemaView, at: str) -> Iterator[Difference]:
    if [wire_text(value) for value in old.default] != [wire_text(value) for value in new.default]:
        yield Difference(Aspect.DEFAULT_CHANGED, at, *(next(iter(side.default), None) for side in (old, new)))


def _limits(old: SchemaView, new: SchemaView, at: str) -> Iterator[Difference]:
    for keyword in sorted(old.limits.keys() | new.limits.keys()):
        before, after = old.limits.get(keyword), new.limits.get(keyword)
        if before != after:
            aspect = Aspect.LIMIT_TIGHTENED if is_tighter(keyword, before, after) else Aspect.LIMIT_LOOSENED
            yield Difference(
                aspect, at, *({keyword: value} if value is not None else None for value in (before, after))
            )


def _presence(name: str, old: SchemaView, new: SchemaView, at: str) -> Iterator[Difference]:
    before, after = name in old.required, name in new.required
    if before != after:
        yield Difference(Aspect.FIELD_REQUIRED if after else Aspect.FIELD_OPTIONAL, at)


_CHECKS: tuple[Callable[[SchemaView, SchemaView, str], Iterator[Difference]], ...] = (
    _type,
    _format,
    _enum,
    _default,
    _limits,
)
