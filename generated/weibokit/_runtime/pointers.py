# Do not edit: `make generate` writes this file from tools/runtime/pointers.py.

"""JSON pointers, and the names of JSON types."""

from collections.abc import Mapping
from typing import Any, cast

__all__ = ["escape", "json_name", "resolve"]


def escape(key: str) -> str:
    """Return a key as it stands in a JSON pointer."""
    return key.replace("~", "~0").replace("/", "~1") if "~" in key or "/" in key else key


def resolve(document: Mapping[str, Any], pointer: str) -> Mapping[str, Any]:
    """Return the object at a JSON pointer, with or without `#` before it."""
    found: Any = document
    for part in pointer.removeprefix("#").split("/")[1:]:
        key = part.replace("~1", "/").replace("~0", "~")
        found = found[int(key)] if isinstance(found, list) else found[key]
    return cast("Mapping[str, Any]", found)


def json_name(value: object) -> str:
    """Name the JSON type of a value, with its article, for messages."""
    names = {dict: "an object", list: "an array", str: "a string", bool: "a boolean", int: "an integer"}
    return "null" if value is None else names.get(type(value), "a number")
