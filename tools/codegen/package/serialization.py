"""How values are written into requests (`style`, `explode`, `content`, `encoding`), as far as the client can.

In a query, lists are repeated and the members of an object stand side by side, which is `form` with `explode`; in
paths, headers and cookies stand single values. Everything else is rejected by name. `allowReserved` needs nothing:
what is percent-encoded means the same.
"""

from collections.abc import Iterator
from typing import Any

from tools.codegen.openapi import Node
from tools.pipeline.document.operations import FORM, Operation, operations, subschemas
from tools.pipeline.document.pointers import pointer
from tools.pipeline.document.references import resolve
from tools.pipeline.files.input_error import InputError

STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}
"""The style that the client has in each place, which is OpenAPI's default, too."""


def check_serialization(document: Node, file: str) -> None:
    """Raise InputError for a value that the client would write in another way than `document` says."""
    for operation in operations(document):
        for at, node in _parameters(document, operation):
            _check_parameter(document, node, at, file)
        _check_body(document, operation, file)


def _parameters(document: Node, operation: Operation) -> Iterator[tuple[str, Node]]:
    path = pointer(("paths", operation.path))
    for at, holder in ((operation.at, operation.node), (path, document["paths"][operation.path])):
        for index, node in enumerate(holder.get("parameters", [])):
            yield f"{at}/parameters/{index}", resolve(document, node)


def _check_parameter(document: Node, node: Node, at: str, file: str) -> None:
    if "schema" not in node:
        got, todo = f"the parameter {node['name']} with `content`", "Describe it by a `schema`."
        raise InputError(file, f"{at}/content", got=got, wanted="a value that stands by itself", todo=todo)
    place, structure = node["in"], _structure(document, node["schema"])
    _check_style(node, place, structure, at, file)
    if structure and place != "query":
        raise _unfit(file, at, f"{structure} in the {place} parameter {node['name']}", "a single value there")


def _check_style(node: Node, place: str, structure: str, at: str, file: str) -> None:
    """Check `style` and `explode` of a parameter, or of a field of a form, which has those of a query."""
    style = node.get("style", STYLES[place])
    if style != STYLES[place]:
        raise _unfit(file, f"{at}/style", style, f"`{STYLES[place]}`, the only style that the client writes")
    if structure and place == "query" and node.get("explode", True) is not True:
        raise _unfit(file, f"{at}/explode", f"{structure} without `explode`", "`explode: true`")
    if structure in {"a list of lists", "a list of objects"}:
        raise _unfit(file, f"{at}/schema", structure, "a list of single values")


def _check_body(document: Node, operation: Operation, file: str) -> None:
    body = resolve(document, operation.node.get("requestBody", {}))
    for content_type, media in body.get("content", {}).items():
        at = operation.at + pointer(("requestBody", "content", content_type))
        if "schema" not in media:
            raise _unfit(file, at, "a body without a schema", "what is to be sent")
        for name, node in media.get("encoding", {}).items():
            _check_style(node, "query", "a field", at + pointer(("encoding", name)), file)
        if content_type.startswith(FORM):
            _check_fields(document, media["schema"], at, file)


def _check_fields(document: Node, schema: Node, at: str, file: str) -> None:
    for part in subschemas(document, schema):
        for name, node in part.get("properties", {}).items():
            structure = _structure(document, node)
            if structure not in {"", "a list"}:
                raise _unfit(file, at, f"{structure} as the field {name} of a form", "a single value or a list of them")


def _structure(document: Node, schema: Node) -> str:
    """Say which of its possible values is made of others; "" for none."""
    found = [_named(document, part) for part in subschemas(document, schema)]
    return next(filter(None, found), "")


def _named(document: Node, schema: Node) -> str:
    if schema.get("type") == "object" or "properties" in schema:
        return "an object"
    if schema.get("type") != "array":
        return ""
    inner = _structure(document, schema.get("items", {}))
    return {"": "a list", "an object": "a list of objects"}.get(inner, "a list of lists")


def _unfit(file: str, at: str, got: Any, wanted: str) -> InputError:
    return InputError(file, at, got=str(got), wanted=wanted, todo="Describe it so, or leave the operation out.")
