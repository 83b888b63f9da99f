"""Small definitions for tests, and the changes between two of them."""

from typing import Any

from tools.diff.changes.change import Change
from tools.diff.compare import changes

PATH = "/api/things/list/v1"
Node = dict[str, Any]


def document(paths: Node, **rest: Any) -> Node:
    """Return a definition with `paths`; `rest` are other keys of the document."""
    return {"openapi": "3.1.0", "info": {"title": "Tiny", "version": "1"}, "paths": paths, **rest}


def operation(*parameters: Node, **rest: Any) -> Node:
    """Return an operation with `parameters`; `rest` are its other keys."""
    return {"parameters": list(parameters), "responses": {"200": {"description": "Fine."}}, **rest}


def query(name: str, *, required: bool = False, **schema: Any) -> Node:
    """Return a text parameter of the query, unless `schema` says another type."""
    return {"name": name, "in": "query", "required": required, "schema": {"type": "string", **schema}}


def form(*required: str, media_type: str = "application/x-www-form-urlencoded", **fields: Node) -> Node:
    """Return a required body with `fields`, by name."""
    schema = {"type": "object", "properties": fields, "required": list(required)}
    return {"required": True, "content": {media_type: {"schema": schema}}}


def responses(schema: Any, media_type: str = "application/json", status: str = "200") -> Node:
    """Return responses of one status with `schema`."""
    return {status: {"description": "Fine.", "content": {media_type: {"schema": schema}}}}


def between(old: Node, new: Node) -> list[Change]:
    """Return what changed in the only operation of two definitions."""
    return changes(document({PATH: {"get": old}}), document({PATH: {"get": new}}))


def texts(found: list[Change]) -> list[tuple[str, str]]:
    """Return the level and the text of each change."""
    return [(str(change.level), change.text()) for change in found]


def rules_of(found: list[Change]) -> list[str]:
    """Return the ids of the rules, sorted."""
    return sorted(change.rule.id for change in found)
