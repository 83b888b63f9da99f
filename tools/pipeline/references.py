"""References inside one document: finding them, following them, and what they reach."""

from collections.abc import Iterator
from typing import Any

from tools.pipeline.pointers import escape, follow, pointer, tokens


def references(node: Any, at: str = "") -> Iterator[tuple[str, str]]:
    """Yield each reference below `node`: the pointer of the object that holds it, and its target."""
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield at, node["$ref"]
        for key, item in node.items():
            yield from references(item, f"{at}/{escape(key)}")
    elif isinstance(node, list):
        for index, item in enumerate(node):
            yield from references(item, f"{at}/{index}")


def resolve(document: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    """Return `node`, or what it refers to in `document` when it is a reference."""
    while "$ref" in node:
        node = follow(document, node["$ref"][1:])
    return node


def is_component(at: str) -> bool:
    """Whether a pointer names a whole component: `/components/KIND/NAME`."""
    return at.startswith("/components/") and len(tokens(at)) == 3


def reached(document: dict[str, Any]) -> set[str]:
    """Return the pointers of the components that the document uses outside `components`, or through one of those."""
    outside = {key: value for key, value in document.items() if key != "components"}
    waiting = [target[1:] for _, target in references(outside)] + _security(document)
    found: set[str] = set()
    while waiting:
        at = waiting.pop()
        if at not in found:
            found.add(at)
            waiting += [target[1:] for _, target in references(follow(document, at))]
    return found


def _security(document: dict[str, Any]) -> list[str]:
    """Return the pointers of the security schemes that are named, by the document or by an operation."""
    operations = [
        item for path in document.get("paths", {}).values() for item in path.values() if isinstance(item, dict)
    ]
    requirements = [entry for holder in (document, *operations) for entry in holder.get("security", [])]
    names = {name for requirement in requirements for name in requirement}
    schemes = document.get("components", {}).get("securitySchemes", {})
    return [pointer(("components", "securitySchemes", name)) for name in sorted(names & schemes.keys())]
