# Do not edit: `make generate` writes this file from tools/runtime/models/pointers.py.

"""JSON values: pointers to them, and their types."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeGuard, cast

if TYPE_CHECKING:
    from ..errors import RawResponse

__all__ = ["ResponsePointer", "escape", "is_array", "is_empty", "is_object", "json_name", "resolve"]


class ResponsePointer(str):  # noqa: SLOT000 - pickle keeps what stands in its dict
    """A JSON pointer that knows the response it leads into; so does every longer one that is made of it by `+`."""

    response: "RawResponse"

    @classmethod
    def root(cls, response: "RawResponse") -> Self:
        """Return the pointer to a whole response."""
        made = cls("")
        made.response = response
        return made

    def __add__(self, other: str) -> "ResponsePointer":
        made = ResponsePointer(str.__add__(self, other))
        made.response = self.response
        return made


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


def is_empty(found: Mapping[str, Any]) -> bool:
    """Say whether an object has no members, or none but null and empty objects and lists."""
    return all(value is None or value in ([], {}) for value in found.values())


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
