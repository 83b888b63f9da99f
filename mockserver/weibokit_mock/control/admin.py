"""Responses below `/__admin`: health, operations, reset."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from weibokit import __version__

from ..definitions.operations import ServedOperation
from ..http.bodies import MAX_BODY
from ..http.request import Request
from ..http.response import Response, json_response

PREFIX = "/__admin"

Source = Callable[[ServedOperation], str]


class Admin:
    """Administration: `/__admin` is the mock's own, whatever APIs are served.

    `operations` are those of all APIs, aliases included; `source` says where the responses of one come from; `reset`
    brings the mock back to where it was at its start.
    """

    def __init__(
        self, apis: Sequence[str], operations: Sequence[ServedOperation], *, source: Source, reset: Callable[[], None]
    ) -> None:
        self._apis, self._operations, self._source, self._reset = apis, operations, source, reset
        self._routes: dict[str, tuple[str, Callable[[Request], Any]]] = {
            "/health": ("GET", self._health),
            "/operations": ("GET", self._list),
            "/reset": ("POST", self._start_over),
        }

    def __call__(self, request: Request) -> Response | None:
        """Respond to a request below the prefix; its body has at most 1 MiB."""
        path, method = request.path, request.method
        if path != PREFIX and not path.startswith(f"{PREFIX}/"):
            return None
        wanted, act = self._routes.get(path.removeprefix(PREFIX), ("", None))
        if act is None:
            known = ", ".join(PREFIX + known for known in self._routes)
            return json_response(404, {"error": f"There is no {path} here; known are {known}."})
        allowed = {"GET": ["GET", "HEAD"], "POST": ["POST"]}[wanted]
        if method not in allowed:
            allow = {"allow": ", ".join(allowed)}
            return json_response(405, {"error": f"{path} takes {wanted}, not {method}."}, allow)
        if request.is_body_too_long:
            return json_response(413, {"error": f"The body is too long; send at most {MAX_BODY} bytes."})
        return json_response(200, act(request))

    def _health(self, _request: Request) -> dict[str, Any]:
        counted = Counter(operation.api for operation in self._operations if operation.alias_of is None)
        return {"status": "ok", "version": __version__, "operations": {api: counted[api] for api in self._apis}}

    def _list(self, _request: Request) -> list[dict[str, Any]]:
        return [self._describe(operation) for operation in self._operations if operation.alias_of is None]

    def _describe(self, operation: ServedOperation) -> dict[str, Any]:
        listed = {
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
        return listed | ({"alternate_paths": alternates} if alternates else {})

    def _start_over(self, _request: Request) -> dict[str, Any]:
        self._reset()
        return {"status": "ok"}
