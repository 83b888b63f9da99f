# Do not edit: `make generate` writes this file from tools/pipeline/document/pointers.py.

"""JSON pointers (RFC 6901): making them, taking them apart and following them."""

from collections.abc import Iterable
from typing import Any


def escape(token: str | int) -> str:
    """Return one token as it is written inside a pointer."""
    return str(token).replace("~", "~0").replace("/", "~1")


def pointer(tokens: Iterable[str | int]) -> str:
    """Return the pointer that `tokens` spell; empty for none."""
    return "".join(f"/{escape(token)}" for token in tokens)


def tokens(pointer: str) -> list[str]:
    """Take a pointer apart; raises ValueError when it doesn't start with a slash."""
    if pointer and not pointer.startswith("/"):
        raise ValueError(f"A JSON pointer starts with a slash; this one doesn't: {pointer}")
    return [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]]


def follow(document: Any, pointer: str) -> Any:
    """Return what `pointer` names in `document`; raises KeyError when nothing is there."""
    node = document
    for token in tokens(pointer):
        if isinstance(node, dict) and token in node:
            node = node[token]
        elif isinstance(node, list) and token.isdecimal() and int(token) < len(node):
            node = node[int(token)]
        else:
            raise KeyError(pointer)
    return node
