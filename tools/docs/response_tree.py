"""A response as a tree of types: a line for each field, what is inside a field below it."""

from collections.abc import Iterator

from openapi_python_client.strings import PythonIdentifier

from tools.codegen.openapi import Node
from tools.pipeline.document.operations import subschemas
from tools.pipeline.document.references import COMPOSED

DEPTH = 5
"""How many levels are drawn; what is deeper shows as the name of its type."""

LINES = 60
"""How many lines are drawn of one response."""

_TYPES = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


def response_tree(document: Node, schema: Node, more: str) -> str:
    """Draw what `schema` holds; `more`, with a number in it, stands for the lines that are left out."""
    lines = list(_fields(document, schema, DEPTH, ()))
    if len(lines) > LINES:
        lines = [*lines[:LINES], more.format(len(lines) - LINES)]
    return "\n".join(lines)


def type_name(document: Node, schema: Node) -> str:
    """Return a type as a Python annotation spells it, an object without a name as `dict`."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return f"{name} | None" if _nullable(document, schema) else str(name)
    parts = [part for keyword in COMPOSED for part in schema.get(keyword, ())]
    names = [type_name(document, part) for part in parts] or [_single(document, schema)]
    return " | ".join(dict.fromkeys([*names, *(["None"] if schema.get("nullable") else [])]))


def _single(document: Node, schema: Node) -> str:
    if "items" in schema:
        return f"list[{type_name(document, schema['items'])}]"
    if "properties" in schema or schema.get("type") == "object":
        return "dict"
    return _TYPES.get(schema.get("type", ""), "Any")


def _nullable(document: Node, schema: Node) -> bool:
    return any(part.get("nullable") for part in subschemas(document, schema))


def _fields(document: Node, schema: Node, depth: int, above: tuple[str, ...]) -> Iterator[str]:
    for part in subschemas(document, schema):
        if "items" in part:
            yield from _inside(document, part["items"], depth, above)
        for key, node in part.get("properties", {}).items():
            yield f"{'  ' * (DEPTH - depth)}{_named(key)}: {type_name(document, node)}{_meaning(node)}"
            yield from _inside(document, node, depth - 1, above)


def _inside(document: Node, schema: Node, depth: int, above: tuple[str, ...]) -> Iterator[str]:
    """Yield the fields inside one, but for what is deeper than drawn, and for a type within itself."""
    name = schema.get("$ref", "")
    if depth > 0 and name not in above:
        yield from _fields(document, schema, depth, (*above, name) if name else above)


def _named(key: str) -> str:
    attribute = str(PythonIdentifier(key, "field_"))
    return key if attribute == key else f"{attribute} ({key})"


def _meaning(schema: Node) -> str:
    text = " ".join(str(schema.get("description", "")).split())
    return f"  # {text}" if text else ""
