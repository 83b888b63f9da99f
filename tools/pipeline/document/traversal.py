"""Every object of a definition with its kind, as the grammar tells; what doesn't fit the grammar is passed over."""

from collections.abc import Iterator
from typing import Any

from tools.pipeline.document.grammar import OBJECTS
from tools.pipeline.document.pointers import escape

Found = tuple[str, dict[str, Any], str]


def walk(document: Any) -> Iterator[Found]:
    """Yield kind, object and pointer of each object in `document`, an object before its parts."""
    return _object(document, "document", "")


def _object(node: Any, kind: str, at: str) -> Iterator[Found]:
    if not isinstance(node, dict):
        return
    yield kind, node, at
    for key, value in list(node.items()):
        inside = OBJECTS[kind].get(key)
        if inside:
            yield from _value(value, inside, f"{at}/{escape(key)}")


def _value(value: Any, kind: str, at: str) -> Iterator[Found]:
    if kind[0] not in "{[":
        yield from _object(value, kind, at)
    elif kind[0] == "{" and isinstance(value, dict):
        for key, item in list(value.items()):
            yield from _object(item, kind[1:-1], f"{at}/{escape(key)}")
    elif kind[0] == "[" and isinstance(value, list):
        for index, item in enumerate(value):
            yield from _object(item, kind[1:-1], f"{at}/{index}")
