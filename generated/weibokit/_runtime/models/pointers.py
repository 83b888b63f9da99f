# Do not edit: `make generate` writes this file from tools/runtime/models/pointers.py.

"""JSON values: pointers to them, and their types."""

from collections.abc import Mapping
from typing import Any, TypeGuard, cast

__all__ = ["escape", "is_array", "is_object", "json_name", "resolve"]


def escape(key: str) -> str:
    """Return a key as it stands in a JSON pointer."""
    return key.replace("~", "~0").replace("/", "~1") if "~" in key or "/" in key else key


def resolve(document: Mapping[str, Any], pointer: str) -> Mapping[str, Any]:
    """Return the object at a JSON pointer, with or without `#` before it."""
    found: Any = document
    for part in pointer.removeprefix("#").split("/")[1:]:
        key = part.replace("~1", "/").replace("~0", "~")
        found = found[int(key)] if is_array(found) else found[key]
    return cast("Mapping[str, Any]", found)


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Say whether a JSON value is an object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Say whether a JSON value is an array."""
    return isinstance(value, list)


_NAMES: Mapping[type, str] = {
    type(None): "null",
    dict: "an object",
    list: "an array",
    str: "a string",
    bool: "a boolean",
    int: "an integer",
    float: "a number",
}


def json_name(value: object) -> str:
    """Name the JSON type of a value, with its article, for messages."""
    return _NAMES.get(type(value), "no JSON")
