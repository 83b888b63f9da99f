"""Composes a definition as the published one, with descriptions of our own."""

from pathlib import Path
from typing import Any

from tools.baseline.descriptions import Descriptions
from tools.baseline.extract import extract
from tools.pipeline.document.operations import FORM, Operation, operations
from tools.pipeline.document.pointers import pointer

Node = dict[str, Any]


def compose(published: Any, descriptions: Descriptions, file: Path) -> Node:
    """Return the definition with the names, types and values of `published` and the texts of `descriptions`.

    `file`, where it was read from, is named in errors. Raises InputError for a key that is not known, and for texts
    that are missing or that nothing uses.
    """
    document = extract(published, file)
    _describe_frame(document, descriptions)
    for operation in operations(document):
        _describe(operation, descriptions)
    descriptions.check()
    return document


def _describe_frame(document: Node, descriptions: Descriptions) -> None:
    document["info"] = {key: descriptions.at(f"/info/{key}") for key in ("title", "description")} | document["info"]
    for index, server in enumerate(document["servers"]):
        server["description"] = descriptions.at(f"/servers/{index}/description")
    for tag in document["tags"]:
        tag["description"] = descriptions.tag(tag["name"])
    for section, pieces in document["components"].items():
        for name, piece in pieces.items():
            _describe_piece(piece, pointer(("components", section, name)), descriptions)


def _describe_piece(piece: Node, at: str, descriptions: Descriptions) -> None:
    piece["description"] = descriptions.at(f"{at}/description")
    for name, inner in piece.get("properties", {}).items():
        _describe_piece(inner, f"{at}/properties/{name}", descriptions)


def _describe(operation: Operation, descriptions: Descriptions) -> None:
    node = operation.node
    for parameter in node.get("parameters", []):
        parameter["description"] = descriptions.parameter(operation, parameter["name"])
    form = node.get("requestBody", {}).get("content", {}).get(FORM, {}).get("schema", {})
    for name, field in form.get("properties", {}).items():
        field["description"] = descriptions.parameter(operation, name)
    for response in node["responses"].values():
        if "$ref" not in response:
            response["description"] = descriptions.at("response")
    described = {"tags": node.pop("tags"), **descriptions.operation(operation), **node}
    node.clear()
    node.update(described)
