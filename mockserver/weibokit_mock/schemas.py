"""Finding one's way in a schema whose references are resolved."""

from collections.abc import Mapping
from typing import Any

Schema = Mapping[str, Any]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
"""Keys of a path item that are operations."""


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


def at(schema: Schema, pointer: str) -> Schema:
    """Return the schema of what a JSON pointer leads to, `-1` being an item of a list; empty where nothing is said."""
    for key in pointer.split("/")[1:]:
        schema = option_for(schema, [] if key == "-1" else {})
        schema = items_of(schema) if key == "-1" else properties_of(schema).get(key, {})
    return schema
