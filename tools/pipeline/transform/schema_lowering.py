"""Lowers one Schema Object from OpenAPI 3.1 to 3.0.3, its parts being lowered already."""

from collections.abc import Callable
from typing import Any

Schema = dict[str, Any]

NULL: Schema = {"type": "object", "nullable": True, "enum": [None]}
"""The schema of null alone: in 3.0.3 only `nullable` beside a `type` lets null in."""

_OF_TYPE = {
    "string": {"maxLength", "minLength", "pattern"},
    "number": {"multipleOf", "maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum"},
    "array": {"items", "maxItems", "minItems", "uniqueItems"},
    "object": {"properties", "additionalProperties", "required", "maxProperties", "minProperties"},
}
_OF_TYPE["integer"] = _OF_TYPE["number"]
_OUTER = {"title", "description", "default", "example", "deprecated", "readOnly", "writeOnly", "externalDocs", "xml"}


class LoweringError(Exception):
    """A schema says what 3.0.3 can't say; the parts of the message are `got`, `wanted` and `todo`."""

    def __init__(self, *, got: str, wanted: str, todo: str) -> None:
        super().__init__(got)
        self.parts = {"got": got, "wanted": wanted, "todo": todo}


def lower_schema(schema: Schema) -> Schema:
    """Return `schema` in the terms of 3.0.3, its keys in their order; raises LoweringError."""
    for step in _STEPS:
        schema = step(schema)
    return schema


def _without_siblings(schema: Schema) -> Schema:
    """Put a reference that has other keywords beside it into an `allOf`, since 3.0.3 ignores what is beside it."""
    if "$ref" not in schema or len(schema) == 1:
        return schema
    rest = {key: value for key, value in schema.items() if key != "$ref"}
    return {"allOf": [{"$ref": schema["$ref"]}, *rest.pop("allOf", [])], **rest}


def _without_empty_required(schema: Schema) -> Schema:
    """Leave out a `required` that names nothing, which 3.1 allows and 3.0.3 does not."""
    return {key: value for key, value in schema.items() if key != "required" or value}


def _enum_for_const(schema: Schema) -> Schema:
    return {
        ("enum" if key == "const" else key): ([value] if key == "const" else value) for key, value in schema.items()
    }


def _first_example(schema: Schema) -> Schema:
    examples = schema.get("examples")
    if examples is None:
        return schema
    if len(examples) != 1 or "example" in schema:
        raise LoweringError(got="several examples", wanted="one", todo="Leave one; a schema of 3.0.3 has room for one.")
    return {
        ("example" if key == "examples" else key): (examples[0] if key == "examples" else value)
        for key, value in schema.items()
    }


def _boolean_limits(schema: Schema) -> Schema:
    for exclusive, limit, stricter in (("exclusiveMinimum", "minimum", max), ("exclusiveMaximum", "maximum", min)):
        schema = _boolean_limit(schema, exclusive, limit, stricter)
    return schema


def _boolean_limit(schema: Schema, exclusive: str, limit: str, stricter: Callable[..., Any]) -> Schema:
    bound = schema.get(exclusive)
    if bound is None or isinstance(bound, bool):
        return schema
    strictest = stricter(bound, schema.get(limit, bound))
    lowered = {(limit if key == exclusive else key): value for key, value in schema.items() if key != limit}
    return lowered | {limit: strictest} | ({exclusive: True} if strictest == bound else {})


def _single_type(schema: Schema) -> Schema:
    types = schema.get("type")
    if types == "null":
        types = ["null"]
    if not isinstance(types, list):
        return schema
    others = [type_name for type_name in types if type_name != "null"]
    nullable = {"nullable": True} if "null" in types else {}
    if not others:
        return {key: value for key, value in schema.items() if key in _OUTER} | NULL
    if len(others) > 1:
        return _union(schema, others, nullable)
    return _keyed(schema, "type", {"type": others[0], **nullable})


def _items_of_lists(schema: Schema) -> Schema:
    """Say of a list without `items` that it holds anything, which 3.0.3 wants to hear."""
    return schema | {"items": {}} if schema.get("type") == "array" and "items" not in schema else schema


def _union(schema: Schema, types: list[str], nullable: Schema) -> Schema:
    """Return a oneOf with one part for each type; null is let in by the first part, so that it fits one only."""
    if {"integer", "number"} <= set(types):
        types = [type_name for type_name in types if type_name != "integer"]
    parts = [_part(schema, type_name) for type_name in sorted(types)]
    spread = set().union(*(part.keys() for part in parts))
    left = schema.keys() - spread - _OUTER
    if left:
        got = f"{', '.join(sorted(left))} beside several types"
        raise LoweringError(got=got, wanted="a union of plain types", todo="Write the union as oneOf.")
    parts[0] |= nullable
    outer = {key: value for key, value in schema.items() if key in _OUTER or key == "type"}
    return _keyed(outer, "type", {"oneOf": parts})


def _part(schema: Schema, type_name: str) -> Schema:
    part = {"type": type_name} | {key: schema[key] for key in schema if key in _OF_TYPE.get(type_name, set())}
    part = _items_of_lists(part)
    if "format" in schema and (type_name == "string") != schema["format"].startswith(("int", "float", "double")):
        part["format"] = schema["format"]
    return part


def _keyed(schema: Schema, key: str, replacement: Schema) -> Schema:
    """Return `schema` with `replacement` where `key` was."""
    lowered: Schema = {}
    for name, value in schema.items():
        lowered |= replacement if name == key else {name: value}
    return lowered


_STEPS = (
    _without_siblings,
    _without_empty_required,
    _enum_for_const,
    _first_example,
    _boolean_limits,
    _single_type,
    _items_of_lists,
)
