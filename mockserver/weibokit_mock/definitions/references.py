"""References inside a document, replaced by what they lead to."""

from collections.abc import Iterable
from threading import Lock
from typing import Any

_CONTAINERS = (dict, list)


class References:
    """Replaces the references below a piece of a document, in the document itself, when that piece is asked for.

    What several references lead to is shared and never copied, so a schema that holds itself becomes a circle. At the
    start only parameters and bodies are asked for; the responses of most operations are never needed in one run.
    """

    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document
        self._done: dict[int, Any] = {}  # with the objects, lest an id be used again
        self._lock = Lock()  # several mocks share a document, each in its thread

    def resolve(self, node: Any) -> Any:
        """Return what a node is or leads to, with no reference left below it."""
        found = self.follow(node)
        with self._lock:
            self._resolve_below(found)
        return found

    def _resolve_below(self, node: Any) -> None:
        pending = [node]
        while pending:
            part = pending.pop()
            if not isinstance(part, _CONTAINERS) or id(part) in self._done:
                continue
            self._done[id(part)] = part
            for key, child in _children(part):
                part[key] = self.follow(child)
                pending.append(part[key])

    def follow(self, node: Any) -> Any:
        """Return what a node is or leads to, as it stands in the document."""
        # A property may be named `$ref` as well: then it is a schema, and no text.
        while isinstance(node, dict) and isinstance(node.get("$ref"), str):
            node = self._target(node["$ref"])
        return node

    def _target(self, reference: str) -> Any:
        value: Any = self._document
        for key in reference.removeprefix("#/").split("/"):
            value = value[key.replace("~1", "/").replace("~0", "~")]
        return value


def _children(part: dict[str, Any] | list[Any]) -> Iterable[tuple[Any, Any]]:
    return list(part.items()) if isinstance(part, dict) else list(enumerate(part))
