"""Finding one's way in a schema whose references are resolved."""

from collections.abc import Mapping
from typing import Any

Schema = Mapping[str, Any]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
"""Keys of a path item that are operations."""


_BOUNDS = {"int32": (-(2**31), 2**31 - 1), "int64": (-(2**63), 2**63 - 1)}


class DefinitionError(Exception):
    """A definition holds what the mock can't serve faithfully; the message says what."""


def properties_of(schema: Schema) -> Mapping[str, Schema]:
    """Return the properties of an object's schema, those of its `allOf` parts included."""
    if "allOf" not in schema:
        own: Mapping[str, Schema] = schema.get("properties", {})
        return own
    merged = dict(schema.get("properties", {}))
    for part in schema["allOf"]:
        merged.update(properties_of(part))
    return merged


def items_of(schema: Schema) -> Schema:
    """Return the schema of a list's items; empty when it says nothing."""
    items: Schema = schema.get("items", {})
    return items


def option_for(schema: Schema, value: object) -> Schema:
    """Return the schema itself, or that option of its `oneOf` or `anyOf` which has the type of the value."""
    options = schema.get("oneOf") or schema.get("anyOf")
    if options is None:
        return schema
    wanted = {dict: "object", list: "array", str: "string", int: "integer"}.get(type(value))
    return next((option for option in options if option.get("type") == wanted), options[0])


def merged(schema: Schema) -> Schema:
    """Return a schema with the parts of its `allOf` put into it."""
    if "allOf" not in schema:
        return schema
    parts = [merged(part) for part in schema["allOf"]]
    if len(parts) == 1 and "properties" not in schema:
        return parts[0]
    rest = {key: value for part in [*parts, schema] for key, value in part.items() if key != "allOf"}
    required = [name for part in [*parts, schema] for name in part.get("required", ())]
    return rest | {"properties": properties_of(schema), "required": required}


_MOST_SPECIFIC_FIRST = ("object", "array", "integer", "number", "string", "boolean")


def most_specific(schema: Schema) -> Schema:
    """Return a schema without `allOf`, `oneOf` and `anyOf`: of several options the one that says most."""
    schema = merged(schema)
    options = [most_specific(option) for option in schema.get("oneOf") or schema.get("anyOf") or ()]
    known = [option for option in options if option.get("type") in _MOST_SPECIFIC_FIRST]
    return min(known, key=_rank) if known else schema


def _rank(option: Schema) -> tuple[int, bool]:
    return _MOST_SPECIFIC_FIRST.index(option["type"]), not (option.get("properties") or option.get("items"))


def is_bare(schema: Schema, key: str) -> bool:
    """Say whether a list stands by itself, where pointers find it under a key."""
    return schema.get("type") == "array" and schema.get("x-bare-list") == key


def at(schema: Schema, pointer: str) -> Schema:
    """Return the schema of what a JSON pointer leads to, `-1` being an item of a list; empty where nothing is said."""
    for key in pointer.split("/")[1:]:
        schema = option_for(schema, [] if key == "-1" else {})
        if not is_bare(schema, key):
            schema = items_of(schema) if key == "-1" else properties_of(schema).get(key, {})
    return schema


def bounds(schema: Schema) -> tuple[Any, Any]:
    """Return the narrowest bounds of a schema; `format` has its own, which connexion doesn't look at."""
    low, high = _BOUNDS.get(schema.get("format", ""), (None, None))
    lows = [bound for bound in (low, schema.get("minimum")) if bound is not None]
    highs = [bound for bound in (high, schema.get("maximum")) if bound is not None]
    return max(lows, default=None), min(highs, default=None)
