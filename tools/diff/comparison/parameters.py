"""What changed in the parameters of an operation; the fields of a request body are parameters as well."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from tools.diff.changes import rules
from tools.diff.changes.change import Change
from tools.diff.comparison.definition import CheckedDefinition, Node
from tools.diff.comparison.matching import OperationPair
from tools.diff.comparison.schema_diff import Aspect, SchemaComparison
from tools.diff.comparison.schema_view import Schema, schema_view

_RULES = {
    Aspect.TYPE_CHANGED: rules.PARAMETER_TYPE_CHANGED,
    Aspect.TYPE_WIDENED: rules.PARAMETER_TYPE_WIDENED,
    Aspect.TYPE_NARROWED: rules.PARAMETER_TYPE_CHANGED,
    Aspect.FORMAT_CHANGED: rules.PARAMETER_FORMAT_CHANGED,
    Aspect.FORMAT_WIDENED: rules.PARAMETER_FORMAT_WIDENED,
    Aspect.ENUM_ADDED: rules.PARAMETER_ENUM_ADDED,
    Aspect.ENUM_REMOVED: rules.PARAMETER_ENUM_REMOVED,
    Aspect.ENUM_VALUES_ADDED: rules.PARAMETER_ENUM_VALUES_ADDED,
    Aspect.ENUM_VALUES_REMOVED: rules.PARAMETER_ENUM_VALUES_REMOVED,
    Aspect.DEFAULT_CHANGED: rules.PARAMETER_DEFAULT_CHANGED,
    Aspect.LIMIT_TIGHTENED: rules.PARAMETER_LIMIT_TIGHTENED,
    Aspect.LIMIT_LOOSENED: rules.PARAMETER_LIMIT_LOOSENED,
    Aspect.ALTERNATIVES_CHANGED: rules.PARAMETER_ALTERNATIVES_CHANGED,
    Aspect.FIELD_ADDED: rules.PARAMETER_ADDED,
    Aspect.FIELD_ADDED_REQUIRED: rules.PARAMETER_ADDED_REQUIRED,
    Aspect.FIELD_REMOVED: rules.PARAMETER_REMOVED,
    Aspect.FIELD_REQUIRED: rules.PARAMETER_REQUIRED,
    Aspect.FIELD_OPTIONAL: rules.PARAMETER_OPTIONAL,
}
_BODIES = {
    "application/x-www-form-urlencoded": "form",
    "multipart/form-data": "multipart form",
    "application/json": "JSON",
}
_SIMPLE = {"path", "header"}


@dataclass(frozen=True)
class _Parameter:
    name: str
    place: str
    required: bool
    deprecated: bool
    encoding: str
    schema: Schema

    @property
    def element(self) -> str:
        return f"{self.place} parameter" if self.name else f"{self.place} body"


_Match = tuple[_Parameter | None, _Parameter | None]
"""A parameter of the old definition, and what it is in the new one."""


def parameter_changes(pair: OperationPair) -> Iterator[Change]:
    """Yield the changes of the parameters of an operation that both definitions have."""
    old, new = _parameters(pair.definitions.old, pair.old.node), _parameters(pair.definitions.new, pair.new.node)
    for before, after in _with_renamed(pair, list(_paired(old, new))):
        if before and after:
            yield from _both(pair, before, after)
        elif after:
            rule = rules.PARAMETER_ADDED_REQUIRED if after.required else rules.PARAMETER_ADDED
            yield pair.change(rule, after.element, after.name)
        elif before:
            yield pair.change(rules.PARAMETER_REMOVED, before.element, before.name)


def _with_renamed(pair: OperationPair, paired: list[_Match]) -> list[_Match]:
    """Pair the only parameter that went with the only one that came, when nothing but their names differs."""
    gone = [before for before, after in paired if before and not after]
    came = [after for before, after in paired if after and not before]
    if len(gone) != 1 or len(came) != 1 or not _is_like(pair, gone[0], came[0]):
        return paired
    return [*((before, after) for before, after in paired if before and after), (gone[0], came[0])]


def _is_like(pair: OperationPair, old: _Parameter, new: _Parameter) -> bool:
    named = bool(old.name and new.name)
    differences = SchemaComparison(pair.definitions.old, pair.definitions.new).differences(old.schema, new.schema)
    return named and replace(old, name=new.name, schema=new.schema) == new and not any(differences)


def _paired(old: list[_Parameter], new: list[_Parameter]) -> Iterator[_Match]:
    """Pair the parameters by name and place, and what is left by name, which then has moved."""
    before, after = ({(one.name, one.place): one for one in side} for side in (old, new))
    for identity in before.keys() & after.keys():
        yield before.pop(identity), after.pop(identity)
    left = list(after.values())
    for one in before.values():
        moved = next((other for other in left if other.name == one.name), None)
        left = [other for other in left if other is not moved]
        yield one, moved
    yield from ((None, one) for one in left)


def _both(pair: OperationPair, old: _Parameter, new: _Parameter) -> Iterator[Change]:
    change = partial(pair.change, element=new.element, name=new.name)
    if old.name != new.name:
        yield change(rules.PARAMETER_RENAMED, old=old.name, new=new.name)
    if old.place != new.place:
        yield change(rules.PARAMETER_PLACE_CHANGED, old=old.place, new=new.place)
    elif old.encoding != new.encoding:
        yield change(rules.PARAMETER_ENCODING_CHANGED, old=old.encoding, new=new.encoding)
    if old.required != new.required:
        yield change(rules.PARAMETER_REQUIRED if new.required else rules.PARAMETER_OPTIONAL)
    if old.deprecated != new.deprecated:
        yield change(rules.PARAMETER_DEPRECATED if new.deprecated else rules.PARAMETER_UNDEPRECATED)
    for found in SchemaComparison(pair.definitions.old, pair.definitions.new).differences(old.schema, new.schema):
        name = f"{new.name}{found.at}".removeprefix(".")
        yield pair.change(_RULES[found.aspect], new.element, name, old=found.old, new=found.new)


def _parameters(definition: CheckedDefinition, operation: Node) -> list[_Parameter]:
    nodes = [definition.resolve(node, "parameters") for node in operation.get("parameters", ())]
    # A parameter of an operation takes the place of one of its path, which comes before it.
    listed = {(node["name"], node["in"]): _parameter(definition, node) for node in nodes}
    return [*listed.values(), *_body_fields(definition, operation)]


def _parameter(definition: CheckedDefinition, node: Node) -> _Parameter:
    place = node["in"]
    schema = node.get("schema", next((part.get("schema", True) for part in node.get("content", {}).values()), True))
    return _Parameter(
        name=node["name"],
        place=place,
        required=node.get("required", False),
        deprecated=node.get("deprecated", False),
        encoding=_encoding(definition, node, schema),
        schema=schema,
    )


def _encoding(definition: CheckedDefinition, node: Node, schema: Schema) -> str:
    """Return how a list or an object is written; a single value is written in one way only."""
    if "content" in node:
        return ", ".join(node["content"])
    if not schema_view(definition, schema).types & {"array", "object"}:
        return ""
    style = node.get("style", "simple" if node["in"] in _SIMPLE else "form")
    return f"{style}, exploded" if node.get("explode", style == "form") else str(style)


def _body_fields(definition: CheckedDefinition, operation: Node) -> list[_Parameter]:
    """Return the fields of the request body; a body that isn't an object with named fields is one nameless field."""
    body = definition.resolve(operation.get("requestBody", {}), "requestBodies")
    media_types: dict[str, Any] = body.get("content", {})
    fields: dict[str, list[_Parameter]] = {}
    for media_type, content in media_types.items():
        for one in _fields(definition, media_type, content.get("schema", True), needed=body.get("required", False)):
            fields.setdefault(one.name, []).append(one)
    return [_together(same) for same in fields.values()]


def _fields(definition: CheckedDefinition, media_type: str, schema: Schema, *, needed: bool) -> Iterator[_Parameter]:
    place, whole = _BODIES.get(media_type, media_type), schema_view(definition, schema)
    if not whole.properties:
        yield _Parameter("", place, needed, deprecated=False, encoding="", schema=schema)
    for name, part in whole.properties.items():
        deprecated = not isinstance(part, bool) and definition.resolve(part, "schemas").get("deprecated", False)
        yield _Parameter(name, place, needed and name in whole.required, deprecated, "", part)


def _together(same: list[_Parameter]) -> _Parameter:
    """Return one parameter for a field that the body has in several media types."""
    first, place = same[0], " or ".join(sorted(one.place for one in same))
    return _Parameter(first.name, place, first.required, first.deprecated, "", first.schema)
