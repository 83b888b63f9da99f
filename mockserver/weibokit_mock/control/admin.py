"""What answers below `/__admin`: health, operations, reset."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from weibokit import __version__

from ..definitions.operations import Operation
from ..http.asgi import Answer, json_answer

PREFIX = "/__admin"

Source = Callable[[Operation], str]


class Admin:
    """Answers questions about the mock itself.

    `operations` are those of all APIs, aliases included; `source` says where the answers of one come from; `reset`
    brings the mock back to where it was at its start.
    """

    def __init__(
        self, apis: Sequence[str], operations: Sequence[Operation], *, source: Source, reset: Callable[[], None]
    ) -> None:
        self._apis, self._operations, self._source, self._reset = apis, operations, source, reset
        self._routes: dict[str, tuple[str, Callable[[], Any]]] = {
            "/health": ("GET", self._health),
            "/operations": ("GET", self._list),
            "/reset": ("POST", self._start_over),
        }

    def answer(self, method: str, path: str) -> Answer:
        """Answer a request to a path below the prefix."""
        wanted, act = self._routes.get(path.removeprefix(PREFIX), ("", None))
        if act is None:
            known = ", ".join(PREFIX + known for known in self._routes)
            return json_answer(404, {"error": f"There is no {path} here; known are {known}."})
        allowed = {"GET": ["GET", "HEAD"], "POST": ["POST"]}[wanted]
        if method not in allowed:
            allow = {"allow": ", ".join(allowed)}
            return json_answer(405, {"error": f"{path} takes {wanted}, not {method}."}, allow)
        return json_answer(200, act())

    def _health(self) -> dict[str, Any]:
        counted = Counter(operation.api for operation in self._operations if operation.alias_of is None)
        return {"status": "ok", "version": __version__, "operations": {api: counted[api] for api in self._apis}}

    def _list(self) -> list[dict[str, Any]]:
        return [self._describe(operation) for operation in self._operations if operation.alias_of is None]

    def _describe(self, operation: Operation) -> dict[str, Any]:
        entry = {
            "api": operation.api,
            "method": operation.method,
            "path": operation.path,
            "operationId": operation.id.removeprefix(f"{operation.api}."),
            "source": self._source(operation),
        }
        alternates = [
            other.path
            for other in self._operations
            if (other.api, other.alias_of) == (operation.api, (operation.method, operation.path))
        ]
        return entry | ({"alternate_paths": alternates} if alternates else {})

    def _start_over(self) -> dict[str, Any]:
        self._reset()
        return {"status": "ok"}
