"""The paths of the console below `/__admin`, and what responds to each."""

import functools
import json
import re
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from urllib.parse import unquote

from ...definitions.operations import AUTHORED, read
from ...http.media_types import JSON
from ...http.request import Request
from ...http.response import Response, json_response, response
from ..matching.errors import invalid
from ..matching.json_values import short
from . import static
from .operations import OperationList

Show = Callable[[Request], Response]

_FILE = re.compile(r"/console/([^/]+)")
_DEFINITION = re.compile(r"/openapi/([^/]+)\.json")
_SAMPLE = re.compile(r"/operations/([^/]+)/sample")


class Console:
    """Responds with the page and its files, and with what is said of `apis` and their operations."""

    def __init__(self, apis: Sequence[str], operations: OperationList) -> None:
        self._apis, self._operations = apis, operations

    def routes(self, request: Request, path: str) -> Mapping[str, Show]:
        """Return what responds by method to a request for a path below `/__admin`; nothing where it isn't ours.

        `/__admin` itself is WireMock's list of stubs for all but browsers.
        """
        if path == "":
            return {"GET": static.page} if request.accepts_html and not request.has_body else {}
        if path == "/operations":
            return {"GET": self._list}
        for pattern, show in ((_FILE, self._file), (_DEFINITION, self._definition), (_SAMPLE, self._sample)):
            match = pattern.fullmatch(path)
            if match:
                return {"GET": partial(show, unquote(match[1]))}
        return {}

    def _list(self, request: Request) -> Response:
        unknown = sorted(request.query.keys() - {"q"})
        if unknown:
            raise invalid(f"/query/{unknown[0][:80]}", f"{short(unknown[0])} is no parameter here; known is q.")
        return json_response(200, self._operations.find(" ".join(request.query.get("q", ()))))

    def _file(self, name: str, _request: Request) -> Response:
        return static.table().get(name) or _missing(f"The console has no file {short(name)}.")

    def _definition(self, api: str, request: Request) -> Response:
        """Return the effective definition of an API, with this mock as its only server."""
        if api not in self._apis:
            return _missing(f"There is no API {short(api)}; choose from {', '.join(self._apis)}.")
        servers = json.dumps([{"url": request.origin, "description": "This mock."}])
        return response(200, f'{{"servers": {servers}, {_without_servers(api)[1:]}'.encode(), JSON, AUTHORED)

    def _sample(self, name: str, request: Request) -> Response:
        example = next(iter(request.query.get("example", ())), None)
        found = self._operations.sample(name, example)
        return found or _missing("There is no such operation, or it has no such example.")


@functools.cache
def _without_servers(api: str) -> str:
    """Return the JSON of a definition without any servers, made once: it takes as long as a hundred requests."""
    document = read(api)
    del document["servers"]
    for item in document["paths"].values():
        for node in item.values():
            node.pop("servers", None)
    return json.dumps(document, ensure_ascii=False)


def _missing(text: str) -> Response:
    return json_response(404, {"error": text})
