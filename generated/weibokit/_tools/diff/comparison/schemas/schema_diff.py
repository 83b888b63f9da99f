# Do not edit: `make generate` writes this file from tools/diff/comparison/schemas/schema_diff.py.

"""Every difference between two schemas."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from weibokit._tools.diff.comparison.definition import CheckedDefinition, Node
from weibokit._tools.diff.comparison.schemas.alternatives import match_alternatives
from weibokit._tools.diff.comparison.schemas.checks import CHECKS, presence
from weibokit._tools.diff.comparison.schemas.differences import Aspect, Difference
from weibokit._tools.diff.comparison.schemas.keywords import CONDITIONS, DOCUMENTATION
from weibokit._tools.diff.comparison.schemas.merging import Schema, split
from weibokit._tools.diff.comparison.schemas.sameness import SCHEMAS, Sameness
from weibokit._tools.diff.comparison.schemas.schema_view import ANY, SchemaView, schema_view

_Views = dict[int, tuple[Schema, SchemaView]]


class SchemaComparison:
    """Compares schemas of `old` with schemas of `new`.

    A component that both sides refer to by the same name is left out and its pointer put into `shared`, so that it can
    be compared once and not at each place of use. Two components of different names are compared where they are met
    first below a place.
    """

    def __init__(self, old: CheckedDefinition, new: CheckedDefinition) -> None:
        self.shared: set[str] = set()
        self._definitions = old, new
        self._views: tuple[_Views, _Views] = ({}, {})
        self._sameness = Sameness(old, new, self.shared.add)
        self._seen: set[tuple[int | str, int | str]] = set()

    def same(self, old: Any, new: Any) -> bool:
        """Whether two parts of the definitions say the same, shared components aside."""
        return self._sameness.same(old, new)

    def views(self, old: Schema, new: Schema) -> tuple[SchemaView, SchemaView]:
        """Return what two schemas say."""
        return self._view(0, old), self._view(1, new)

    def differences(self, old: Schema, new: Schema, at: str = "") -> Iterator[Difference]:
        """Yield in what two schemas differ, from the outside to the inside."""
        self._seen.clear()
        yield from self._differences(old, new, at)

    def without_fields(self, old: Schema, new: Schema) -> Iterator[Difference]:
        """Yield in what two schemas of objects differ beside the fields that they name."""
        self._seen.clear()
        yield from self._inside(*self.views(old, new), "", named_fields=False)

    def component(self, target: str) -> Iterator[Difference]:
        """Yield in what the component `target` differs, one that `shared` has collected."""
        self._seen.clear()
        old, new = (one.follow(target) for one in self._definitions)
        yield from self._differences(old, new, "")

    def common_parts(self, old: Schema, new: Schema) -> set[str]:
        """Return the components that both schemas take in whole, whatever else they say."""
        return self._parts(0, old).keys() & self._parts(1, new).keys()

    def _parts(self, side: int, schema: Schema) -> dict[str, Schema]:
        _, parts = self._split(side, schema)
        return {target: part for part in parts if (target := _target(part))}

    def _split(self, side: int, schema: Schema) -> tuple[Node, list[Schema]]:
        """Return what a schema says itself, a reference aside, and what it takes in, the reference too."""
        if isinstance(schema, bool):
            return {}, []
        beside = {} if "$ref" in schema and self._definitions[side].is_3_0 else schema
        own, parts = split({key: value for key, value in beside.items() if key != "$ref"})
        return own, [*parts, *([{"$ref": schema["$ref"]}] if "$ref" in schema else ())]

    def _beside(self, side: int, schema: Schema, parts: set[str]) -> SchemaView:
        """Return what a schema says beside some of its parts, with the types of the whole unless it contradicts."""
        own, all_parts = self._split(side, schema)
        rest = own | {"allOf": [part for part in all_parts if _target(part) not in parts]}
        view, types = schema_view(self._definitions[side], rest), self._view(side, schema).types
        return replace(view, types=types) if view.types >= types else view

    def _view(self, side: int, schema: Schema) -> SchemaView:
        views = self._views[side]
        if id(schema) not in views:
            views[id(schema)] = (schema, schema_view(self._definitions[side], schema))  # who is kept, keeps its id
        return views[id(schema)][1]

    def _differences(self, old: Schema, new: Schema, at: str) -> Iterator[Difference]:
        pair = (_identity(old), _identity(new))
        if pair not in self._seen and not self.same(old, new):
            if isinstance(old, dict) and isinstance(new, dict):
                self._seen.add(pair)
            yield from self._unlike(old, new, at)

    def _unlike(self, old: Schema, new: Schema, at: str) -> Iterator[Difference]:
        common = self.common_parts(old, new)
        if common:
            self.shared |= common
            yield from self._inside(self._beside(0, old, common), self._beside(1, new, common), at)
            return
        views = self.views(old, new)
        lists = [view.sole_alternatives for view in views]
        if any(lists) and not all(lists) and not any(_is_open(view) for view in views):
            # What was one schema is now an alternative to another, or the other way round.
            before, after = (found or _listed_alone(one) for found, one in zip(lists, (old, new), strict=True))
            yield from self._matched(before, after, at)
        else:
            yield from self._inside(*views, at)

    def _inside(self, old: SchemaView, new: SchemaView, at: str, *, named_fields: bool = True) -> Iterator[Difference]:
        for check in CHECKS:
            yield from check(old, new, at)
        yield from self._rest(old, new, at)
        yield from self._alternatives(old, new, at)
        if old.types == new.types or ANY not in (old.types, new.types):  # else the type says it: from or to anything
            if "object" in old.types & new.types:
                yield from self._fields(old, new, at) if named_fields else ()
                yield from self._other_fields(old, new, at)
            if "array" in old.types & new.types:
                yield from self._items(old, new, at)

    def _fields(self, old: SchemaView, new: SchemaView, at: str) -> Iterator[Difference]:
        for name in sorted(old.properties.keys() | new.properties.keys() | old.required | new.required):
            yield from self._field(name, old, new, f"{at}.{name}")

    def _field(self, name: str, old: SchemaView, new: SchemaView, at: str) -> Iterator[Difference]:
        before, after = (view.properties.get(name, True) for view in (old, new))
        read_only = ["readOnly" in view.flags for view in self.views(before, after)]
        if name in old.properties and name not in new.properties:
            yield Difference(Aspect.FIELD_REMOVED, at)
        elif name in new.properties and name not in old.properties:
            needed = name in new.required and not read_only[1]
            yield Difference(Aspect.FIELD_ADDED_REQUIRED if needed else Aspect.FIELD_ADDED, at)
        else:
            yield from presence(name, old, new, at)
            if name in old.required & new.required and read_only == [True, False]:
                yield Difference(Aspect.FIELD_REQUIRED_IN_REQUESTS, at)
            yield from self._differences(before, after, at)

    def _items(self, old: SchemaView, new: SchemaView, at: str) -> Iterator[Difference]:
        for number in range(max(len(old.first_items), len(new.first_items))):
            before, after = ((*view.first_items, *[view.items] * (number + 1))[number] for view in (old, new))
            yield from self._differences(before, after, f"{at}[{number}]")
        yield from self._differences(old.items, new.items, f"{at}[]")

    def _other_fields(self, old: SchemaView, new: SchemaView, at: str) -> Iterator[Difference]:
        for pattern in sorted(old.patterns.keys() | new.patterns.keys()):
            before, after = (view.patterns.get(pattern, True) for view in (old, new))
            yield from self._differences(before, after, f"{at}.({pattern})")
        if (old.others is False) != (new.others is False):
            yield Difference(Aspect.OTHER_FIELDS_ALLOWED if new.others else Aspect.OTHER_FIELDS_FORBIDDEN, at)
        else:
            yield from self._differences(old.others, new.others, f"{at}.*")

    def _rest(self, old: SchemaView, new: SchemaView, at: str) -> Iterator[Difference]:
        """Compare what no other check reads."""
        for keyword in sorted(old.rest.keys() | new.rest.keys()):
            before, after = old.rest.get(keyword), new.rest.get(keyword)
            if (keyword in old.rest) != (keyword in new.rest) or not self.same(before, after):
                aspect = _keyword_aspect(keyword, old.rest, new.rest)
                yield Difference(aspect, at, before, after, keyword)

    def _alternatives(self, old: SchemaView, new: SchemaView, at: str) -> Iterator[Difference]:
        keywords = old.alternatives.keys() | new.alternatives.keys()
        if len(old.alternatives) == len(new.alternatives) == 1 and len(keywords) == 2:
            (keyword, before), (other, after) = *old.alternatives.items(), *new.alternatives.items()
            aspect = Aspect.ALTERNATIVES_NARROWED if other == "oneOf" else Aspect.ALTERNATIVES_WIDENED
            yield Difference(aspect, at, keyword, other)
            yield from self._matched(before, after, at)
            return
        for keyword in sorted(keywords):
            before, after = (view.alternatives.get(keyword, []) for view in (old, new))
            if before and after:
                yield from self._matched(before, after, at)
            else:
                aspect = Aspect.ALTERNATIVES_NARROWED if after else Aspect.ALTERNATIVES_WIDENED
                yield Difference(aspect, at, len(before), len(after))

    def _matched(self, old: list[Schema], new: list[Schema], at: str) -> Iterator[Difference]:
        found = match_alternatives(
            old, new, self.same, (lambda schema: self._view(0, schema), lambda schema: self._view(1, schema))
        )
        for number, before, after in found.changed:
            yield from self._differences(before, after, f"{at}(alternative {number})")
        for aspect, side, schemas in (
            (Aspect.ALTERNATIVE_REMOVED, 0, found.removed),
            (Aspect.ALTERNATIVE_ADDED, 1, found.added),
        ):
            for schema in schemas:
                text = _title(schema, self._view(side, schema))
                yield Difference(aspect, at, *((None, text) if side else (text, None)))


def _target(schema: Schema) -> str:
    plain = isinstance(schema, dict) and schema.keys() <= DOCUMENTATION | {"$ref"}
    target = schema.get("$ref", "") if isinstance(schema, dict) and plain else ""
    return target if target.startswith(SCHEMAS) else ""


def _identity(schema: Schema) -> int | str:
    return _target(schema) or id(schema)


def _is_open(view: SchemaView) -> bool:
    return view.types == ANY and not view.alternatives


def _listed_alone(schema: Schema) -> list[Schema]:
    """Return what a schema offers that has no choice: its only alternative and `null`, or itself."""
    if isinstance(schema, dict):
        said = {key: schema[key] for key in schema.keys() - DOCUMENTATION}
        if len(said) == 1 and said.keys() <= {"oneOf", "anyOf"}:
            return list(*said.values())
    return [schema]


def _title(schema: Schema, view: SchemaView) -> str:
    return _target(schema).rpartition("/")[2] or view.type_text


def _keyword_aspect(keyword: str, old: dict[str, Any], new: dict[str, Any]) -> Aspect:
    if keyword not in CONDITIONS:
        return Aspect.KEYWORD_UNKNOWN
    if keyword not in old:
        return Aspect.KEYWORD_TIGHTENED
    if keyword not in new or (keyword == "discriminator" and _names_more(old[keyword], new[keyword])):
        return Aspect.KEYWORD_LOOSENED
    return Aspect.KEYWORD_CHANGED


def _names_more(old: dict[str, Any], new: dict[str, Any]) -> bool:
    """Whether a discriminator only gained values."""
    before, after = old.get("mapping", {}), new.get("mapping", {})
    return old | {"mapping": 0} == new | {"mapping": 0} and before.items() <= after.items()
