"""Traverses the objects of a definition by the grammar; what doesn't fit the grammar is passed over."""

from collections.abc import Iterator
from typing import Any

from tools.pipeline.document.grammar import OBJECTS
from tools.pipeline.document.pointers import escape

TypedNode = tuple[str, dict[str, Any], str]


def traverse(document: Any) -> Iterator[TypedNode]:
    """Yield type, object and pointer of each object in `document`, an object before its parts."""
    return _object(document, "document", "")


def _object(node: Any, object_type: str, at: str) -> Iterator[TypedNode]:
    if not isinstance(node, dict):
        return
    yield object_type, node, at
    for key, value in list(node.items()):
        value_type = OBJECTS[object_type].get(key)
        if value_type:
            yield from _value(value, value_type, f"{at}/{escape(key)}")


def _value(value: Any, object_type: str, at: str) -> Iterator[TypedNode]:
    if object_type[0] not in "{[":
        yield from _object(value, object_type, at)
    elif object_type[0] == "{" and isinstance(value, dict):
        for key, item in list(value.items()):
            yield from _object(item, object_type[1:-1], f"{at}/{escape(key)}")
    elif object_type[0] == "[" and isinstance(value, list):
        for index, item in enumerate(value):
            yield from _object(item, object_type[1:-1], f"{at}/{index}")
