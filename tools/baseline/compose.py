"""Facts and words together: a definition shaped as the published one."""

from pathlib import Path
from typing import Any

from tools.baseline.descriptions import Words
from tools.baseline.extract import facts
from tools.pipeline.document.operations import Operation, operations
from tools.pipeline.document.pointers import pointer

Node = dict[str, Any]

_FORM = "application/x-www-form-urlencoded"


def compose(published: Any, words: Words, file: Path) -> Node:
    """Return the definition with the facts of `published` and the texts of `words`.

    `file`, where it was read from, is named in errors. Raises InputError for a key that is not known, and for texts
    that are missing or that nothing uses.
    """
    document = facts(published, file)
    _describe_frame(document, words)
    for operation in operations(document):
        _describe(operation, words)
    words.check()
    return document


def _describe_frame(document: Node, words: Words) -> None:
    document["info"] = {key: words.at(f"/info/{key}") for key in ("title", "description")} | document["info"]
    for index, server in enumerate(document["servers"]):
        server["description"] = words.at(f"/servers/{index}/description")
    for tag in document["tags"]:
        tag["description"] = words.tag(tag["name"])
    for section, pieces in document["components"].items():
        for name, piece in pieces.items():
            _describe_piece(piece, pointer(("components", section, name)), words)


def _describe_piece(piece: Node, at: str, words: Words) -> None:
    piece["description"] = words.at(f"{at}/description")
    for name, inner in piece.get("properties", {}).items():
        _describe_piece(inner, f"{at}/properties/{name}", words)


def _describe(operation: Operation, words: Words) -> None:
    node = operation.node
    for parameter in node.get("parameters", []):
        parameter["description"] = words.parameter(operation, parameter["name"])
    form = node.get("requestBody", {}).get("content", {}).get(_FORM, {}).get("schema", {})
    for name, field in form.get("properties", {}).items():
        field["description"] = words.parameter(operation, name)
    for response in node["responses"].values():
        if "$ref" not in response:
            response["description"] = words.at("answer")
    described = {"tags": node.pop("tags"), **words.operation(operation), **node}
    node.clear()
    node.update(described)
