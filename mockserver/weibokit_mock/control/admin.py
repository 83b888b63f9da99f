"""What responds below `/__admin`: WireMock's routes, the console's, and ours for sessions and the clock.

It is no handler: it may wait, and it isn't in the journal. Which session it is about, the port or the header
`X-Weibokit-Session` says; one that has a port of its own knows of no others.
"""

import asyncio
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from ..http.asgi import Receive, Send
from ..http.bodies import MAX_BODY
from ..http.request import Request
from ..http.response import Response, deliver, json_response
from .catalog import Catalog
from .console.console import Console
from .journal.stream import stream
from .matching.errors import InvalidInputError, invalid
from .matching.json_values import Members, decode, short
from .prefix import PREFIX
from .sessions import OpenSession, Sessions, TooManySessionsError, parse_options
from .wiremock.api import respond_aside

if TYPE_CHECKING:
    from .merging.group import Group

_SESSION = re.compile(r"/sessions/([^/]+)")


class Admin:
    """Administration.

    `catalog` has the operations of all of `apis`; `console` is the page in the browser. `group` is that of a worker
    which has others beside it.
    """

    def __init__(
        self,
        apis: Sequence[str],
        catalog: Catalog,
        *,
        console: Console,
        sessions: Sessions,
        most_pages: int,
        group: "Group | None" = None,
    ) -> None:
        self._apis, self._catalog, self._console = tuple(apis), catalog, console
        self._sessions, self._most_pages, self._group = sessions, most_pages, group
        self._routes: dict[str, dict[str, Callable[[Request, OpenSession | None], Response]]] = {
            "/sessions": {"GET": self._list_sessions, "POST": self._open_session},
            "/clock": {"GET": self._clock, "POST": self._move_clock},
        }

    async def __call__(self, request: Request, opened: OpenSession | None, receive: Receive, send: Send) -> None:
        """Respond to a request, whose body has at most 1 MiB; `opened` is the session, unless it's the usual one."""
        path = request.path.removeprefix(PREFIX).rstrip("/")
        if path == "/requests/stream" and request.method == "GET":
            follow = self._group.stream if self._group else stream
            await follow(request.session.control.journal, receive, send)
            return
        await deliver(await self._respond(request, path, opened), request.method, send)

    async def _respond(self, request: Request, path: str, opened: OpenSession | None) -> Response:
        if request.is_body_too_long:
            return json_response(413, {"error": f"The body is too long; send at most {MAX_BODY} bytes."})
        rejected = self._group.rejection(request.method, path) if self._group else None
        if rejected is not None:
            return json_response(rejected.status, rejected.json)
        try:
            own = self._own(request, path, opened)
        except InvalidInputError as error:
            return json_response(422, error.as_json())
        return own or await self._wiremock(request, path)

    def _own(self, request: Request, path: str, opened: OpenSession | None) -> Response | None:
        named = _SESSION.fullmatch(path)
        if named:
            return self._one_session(request, named[1], opened)
        functions = self._routes.get(path)
        if functions is not None:
            function = functions.get(_method(request))
            return function(request, opened) if function else _wrong_method(request, functions)
        shown = self._console.routes(request, path)
        if not shown:
            return None
        return shown[_method(request)](request) if _method(request) in shown else _wrong_method(request, shown)

    async def _wiremock(self, request: Request, path: str) -> Response:
        respond = self._group.respond if self._group else respond_aside
        found = await respond(request.session.control, request.method, path, request.query, request.body)
        if found is None:
            known = ", ".join(
                f"{PREFIX}{known}" for known in ("/health", "/mappings", "/requests", "/operations", *self._routes)
            )
            return json_response(404, {"error": f"There is no {request.path} here; known are {known}."})
        value = found.json | self._counted() if path == "/health" and found.status == 200 else found.json
        return json_response(found.status, value, found.headers)

    def _counted(self) -> dict[str, Any]:
        counted = Counter(operation.api for operation in self._catalog.operations.values())
        workers = {"workers": self._group.count} if self._group else {}
        return {"operations": {api: counted[api] for api in self._apis}} | workers

    def _list_sessions(self, _request: Request, opened: OpenSession | None) -> Response:
        listed = [opened] if opened else self._sessions.all()
        return json_response(200, {"sessions": [each.as_json() for each in listed]})

    def _open_session(self, request: Request, opened: OpenSession | None) -> Response:
        if opened:
            return json_response(409, {"error": "A session makes no others; ask at the mock's own address."})
        body = decode(request.body) if request.body.strip() else None
        options = parse_options(body, self._apis, self._most_pages)
        try:
            made = self._sessions.open(options)
        except (TooManySessionsError, OSError) as error:
            return json_response(503, {"error": f"There can't be one more session: {error}"})
        return json_response(201, made.as_json() | {"base_url": _base_url(request, made)})

    def _one_session(self, request: Request, id_: str, opened: OpenSession | None) -> Response:
        found = self._sessions.get(id_)
        if found is None or (opened and opened is not found):
            return json_response(404, {"error": f"There is no session {short(id_)}."})
        if request.method == "DELETE":
            # The connection of this very request may be of the port that is closed.
            asyncio.get_running_loop().call_later(0, self._sessions.end, id_)
            return json_response(200, {})
        if request.method in ("GET", "HEAD"):
            return json_response(200, found.as_json())
        return _wrong_method(request, ("GET", "DELETE"))

    def _clock(self, request: Request, _opened: OpenSession | None) -> Response:
        return json_response(200, {"time": request.session.clock()})

    def _move_clock(self, request: Request, opened: OpenSession | None) -> Response:
        members = Members(decode(request.body) if request.body.strip() else {}, "")
        seconds = members.number("advance", 0, 10 * 365 * 86400)
        members.finish()
        if seconds is None:
            raise invalid("/advance", "advance is missing: by how many seconds the clock moves on.")
        request.session.clock.advance(seconds)
        return self._clock(request, opened)


def _base_url(request: Request, made: OpenSession) -> str:
    """Return the address of a session as the client can reach it: by the name that it has for the mock."""
    if made.listener is None:
        return request.origin
    if not made.listener.is_everywhere:
        return made.listener.base_url
    return f"{re.sub(r':[0-9]+$', '', request.origin)}:{made.listener.port}"


def _method(request: Request) -> str:
    return "GET" if request.method == "HEAD" else request.method


def _wrong_method(request: Request, allowed: Iterable[str]) -> Response:
    names = ", ".join(allowed)
    return json_response(405, {"error": f"{request.path} takes {names}, not {request.method}."}, {"allow": names})
