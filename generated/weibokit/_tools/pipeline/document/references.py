# Do not edit: `make generate` writes this file from tools/pipeline/document/references.py.

"""References inside one document: finding them, following them, and what they reach."""

from collections.abc import Iterator
from typing import Any

from weibokit._tools.pipeline.document.pointers import escape, follow, pointer, tokens

COMPOSED = ("allOf", "oneOf", "anyOf")
"""Keywords of a schema that is made of others."""


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


def circles(document: dict[str, Any]) -> Iterator[str]:
    """Yield the pointers of components that are, or are composed of, themselves: following them never ends."""
    for section, pieces in document.get("components", {}).items():
        for name in pieces if isinstance(pieces, dict) else ():
            at = pointer(("components", section, name))
            if at in _composed_of(document, at):
                yield at


def _composed_of(document: dict[str, Any], at: str) -> set[str]:
    """Return the pointers of the components that the one at `at` is composed of, itself only in a circle."""
    waiting, found = [at], set[str]()
    while waiting:
        fresh = set(_parts(follow(document, waiting.pop()))) - found
        found |= fresh
        waiting += fresh
    return found


def _parts(node: Any) -> Iterator[str]:
    """Yield the pointers of what `node` is or is composed of, through parts that stand inside it as well."""
    if not isinstance(node, dict):
        return
    if isinstance(node.get("$ref"), str):
        yield node["$ref"][1:]
    for keyword in COMPOSED:
        for part in node.get(keyword, []):
            yield from _parts(part)


def pieces(document: dict[str, Any]) -> Iterator[str]:
    """Yield the pointers of the path items and components of a document, or of a file that holds pieces of one."""
    for path in document.get("paths", {}):
        yield pointer(("paths", path))
    for section, named in document.get("components", {}).items():
        for name in named:
            yield pointer(("components", section, name))


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
