"""The mock as one ASGI application.

`/__admin` is asked first: it is the mock's own, whatever APIs are served. Every other request belongs to a session, by
its port or the header `X-Weibokit-Session`, and is in the journal of that one. These handlers are asked in this order;
the first that responds or rejects decides:

1. Stubs with a response of their own: they act on any request, whether an API knows its path or not.
2. Route: path and method say which API and which operation are asked for.
3. Credentials: a missing one is rejected where one is needed, a wrong one everywhere.
4. Credentials that fail on purpose: `mock-601` is answered with the code 601 of its API.
5. Validation: of body type and parameters, then of what parameters are wanted together.
6. Stubs with the provider's response: a code, an example, no items, a quota, for an operation and its arguments.
7. Preference: `Prefer: code=…`, `example=…` or `dynamic=true` asks for one response, as in Prism.
8. OAuth: codes and tokens are issued, described and revoked; they alone are left behind by an earlier request.
   With many workers, which share no state, it is rejected, right after the route.
9. Archive: the response that a client once got to the same request, if it kept that.
10. Response: the page that is asked for, else the first sample that fits, else synthesis.

Where pages of other origins may ask, preflights of browsers are answered before all that.

Whatever they decide leaves by one exit, where an exception becomes the error response of the API concerned. There it is
written into the journal, then it waits, if a stub or the settings say so, and there connections break.

Route: an unknown path, format or method is rejected in its API's way; for a method, `Allow` lists those that there are.
So is a body of more than 1 MiB, or 6 MiB for a form with a picture. A POST with `_method=DELETE` is a DELETE. A browser
that asks for `/` is led to the console.

Response: pages after the first are synthesized. Bytes of samples are served as they are, those of the documentation
before what the user captured. Synthesis is seeded; ids of the request are repeated in it. It is rendered as JSON or
XML, as a function call in JavaScript where t.sina is asked for one.

Every response carries `X-Mock-Source`: `documented`, `authored`, `captured`, `archive`, `synthesized` or `stub`. An
error response is `authored`: its code and text are the API's, its body is put together here; `X-Mock-Reason` says why
a request was rejected. Successes have status 200, redirects 302. HEAD is GET without a body.

What it doesn't do: but for codes and tokens, nothing that a request changes is remembered, so a group can be followed
twice. `trim_status` and other parameters that choose fields have no effect. Limits and charges are a matter of stubs.
"""

import logging
import time
from collections.abc import Awaitable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from weibokit import __version__

from .apis.api import Clock as SystemClock
from .apis.flows import Flows
from .apis.registry import APIS
from .checks.connexion_app import Framework
from .checks.rejections import ErrorResponses
from .checks.security import Security
from .checks.validation import Validation
from .control.catalog import Catalog
from .control.clock import Clock
from .control.journal.journal import Journal
from .control.journal.log import log_requests
from .control.journal.redaction import OAUTH_SECRETS, Redaction
from .control.matching.requests import RecordedRequest
from .control.merging.rejections import rejection
from .control.prefix import PREFIX, is_own
from .control.sessions import OpenSession, SessionOptions, Sessions
from .control.steps.failing_credentials import FailingCredentials
from .control.steps.leaving import leave
from .control.steps.plain_stubs import PlainStubs
from .control.steps.preferences import Preferences
from .control.steps.provider_stubs import ProviderStubs
from .control.steps.reasons import Reasons, reason_header
from .control.steps.rejected_flows import RejectedFlows
from .control.stubs.defaults import DefaultStubs
from .control.stubs.files import StubFileError
from .control.stubs.store import StubStore
from .control.wiremock.calls import ControlState
from .definitions.operations import load
from .garbage import uncollected
from .http.asgi import Receive, Scope, Send
from .http.bodies import read_body, read_head
from .http.cors import preflight, shared
from .http.exceptions import Disconnected
from .http.request import REQUEST, Request
from .http.response import Response, deliver, json_response, with_headers
from .http.routing import Routing
from .http.session import CredentialCheck, Session, SessionChecks
from .responses.archive import ArchivedResponses
from .responses.responders import Responders
from .settings import MAX_PAGES, Settings, SettingsError, check

if TYPE_CHECKING:
    from .control.admin import Admin
    from .control.merging.group import Group
    from .http.request import Handler

logger = logging.getLogger("weibokit_mock")

SESSION_HEADER = b"x-weibokit-session"
"""The header that names a session by its id."""


def create_app(settings: Settings | None = None, *, clock: SystemClock = time.time) -> "Mock":
    """Return the mock as an ASGI application; `clock` says what time it is, in seconds.

    Raises SettingsError for settings that contradict each other, for a bad recording and for stubs that can't be used;
    and for workers: an application is one.
    """
    settings = settings or Settings()
    check(settings)
    if settings.workers > 1:
        raise SettingsError(f"{settings.workers} workers are for the command; what runs in this process is one.")
    with uncollected():
        return Mock(settings, clock)


class Mock:
    """The mock: its handlers, its sessions, and the exit."""

    def __init__(self, settings: Settings, clock: SystemClock) -> None:
        self._settings, self._system_clock = settings, clock
        definitions = {name: load(name, _recordings(settings, name)) for name in settings.apis}
        operations = [operation for definition in definitions.values() for operation in definition.operations]
        self.catalog = Catalog(definitions.values())
        self._errors = {name: ErrorResponses(each.errors, APIS[name]) for name, each in definitions.items()}
        self._redaction = Redaction({*OAUTH_SECRETS, *self.catalog.secrets()})
        self._routing = Routing({name: api.prefixes for name, api in APIS.items()}, home=f"{PREFIX}/")
        self._responders = Responders(operations, settings)
        provider_stubs = ProviderStubs(self.catalog, self._errors, self._responders)
        self._failing = FailingCredentials(provider_stubs)
        self.handlers: tuple[Handler, ...] = (
            PlainStubs(self._routing),
            self._routing,
            *([RejectedFlows(settings.workers, self._errors, self._failing)] if settings.workers > 1 else []),
            Security(),
            self._failing,
            Validation(),
            provider_stubs,
            Preferences(provider_stubs, self._errors, self._responders),
            Flows(),
            ArchivedResponses(settings.archive, self.catalog.secrets()),
            self._responders,
        )
        self._framework = Framework(
            self.handlers, {name: definition.document for name, definition in definitions.items()}
        )
        self._reasons = Reasons(lambda: [operation.path for operation in operations])
        self.stubs = _default_stubs(settings, self.catalog)
        self.sessions = Sessions(self._new_session, time.monotonic, most=settings.sessions)
        self._group: Group | None = None
        self.session = self._new_session(SessionOptions())

    def prepare(self) -> None:
        """Prepare every operation now, not when it is first asked for; raise DefinitionError for what can't be served.

        A build does so, and tells early what is wrong with a definition.
        """
        self._framework.prepare()
        self._responders.prepare()

    def join(self, group: "Group") -> None:
        """Be one of the workers of a group."""
        self._group = group

    def reset(self) -> None:
        """Bring the session that is always there back to where it was at the start."""
        self.session.control.reset()

    def end_streams(self) -> None:
        """Tell those who read a journal as it grows that nothing will come any more."""
        for session in self._all_sessions():
            session.control.journal.close()

    def tick(self) -> None:
        """Do what is due: end idle sessions, read files of stubs that changed. A server calls it once a second."""
        self.sessions.end_idle()
        if self.stubs.has_changed():
            self._read_stubs()

    @cached_property
    def _admin(self) -> "Admin":
        """Administration, made when something below its prefix is first asked for: many runs never do."""
        from .control.admin import Admin  # noqa: PLC0415
        from .control.console.console import Console  # noqa: PLC0415
        from .control.console.operations import OperationList  # noqa: PLC0415

        return Admin(
            self._settings.apis,
            self.catalog,
            console=Console(self._settings.apis, OperationList(self.catalog, self._responders)),
            sessions=self.sessions,
            most_pages=MAX_PAGES,
            group=self._group,
        )

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        """Respond to one request; there is nothing to do at the start and the end of a server."""
        if scope["type"] != "http":
            return _nothing()
        try:
            opened = self._opened(scope)
        except LookupError as error:
            return deliver(self._shared(scope, self._no_session(str(error))), scope["method"], send)
        return self.handle(scope, receive, send, opened)

    async def handle(self, scope: Scope, receive: Receive, send: Send, opened: OpenSession | None) -> None:
        """Respond to one request of a session; of the one that is always there, if `opened` is None."""
        begun = time.perf_counter()
        session = self.session
        if opened is not None:
            session, opened.used = opened.session, time.monotonic()
        try:
            request = read_head(scope, session)
            if request.has_body:
                await read_body(request, receive)
            if is_own(request.path):
                await self._admin(request, opened, receive, send)
                return
            allowed = preflight(request) if self._settings.cors else None
            if allowed is not None:
                await deliver(allowed, request.method, send)
                return
            request.recorded = _recorded(scope, request)
            scope[REQUEST] = request
            await self._framework(scope, receive, send)
            response = self._shared(scope, request.response or self._rejection(request))
        except Disconnected:
            return  # half a request asks for nothing
        except Exception:
            # The query may hold a credential: the path has to do.
            logger.exception("%s %r failed inside the mock.", scope["method"], scope["path"])
            await deliver(self._shared(scope, self._internal_error(scope["path"])), scope["method"], send)
            return
        await leave(request, response, receive, send, catalog=self.catalog, begun=begun)

    def _shared(self, scope: Scope, response: Response) -> Response:
        """Return a response as pages of other origins may read it, if they may; never one of `/__admin`."""
        return shared(response) if self._settings.cors and not is_own(scope["path"]) else response

    def _opened(self, scope: Scope) -> OpenSession | None:
        """Return the session of a request; raise LookupError for one that there is not."""
        for name, value in scope["headers"]:
            if name == SESSION_HEADER:
                opened = self.sessions.get(value.decode("latin-1"))
                if opened is None:
                    raise LookupError("X-Weibokit-Session names no session; it may have ended. Make another.")
                return opened
        server = scope.get("server")
        return self.sessions.by_port.get(server[1]) if self.sessions.by_port and server else None

    def _no_session(self, text: str) -> Response:
        if self._settings.workers == 1:
            return json_response(404, {"error": text})
        rejected = rejection("Sessions", self._settings.workers)
        return json_response(rejected.status, rejected.json)

    def _rejection(self, request: Request) -> Response:
        """Return the response to a request that a handler rejected."""
        if request.rejected is None:
            raise LookupError("No handler responds; the last of them has to.")
        asked = self._failing.instead(request) if request.decided_by == Security.step else None
        if asked is not None:
            return asked
        request.reason = self._reasons.reason(request, request.rejected)
        response = self._errors[request.api].to_rejected(request.path, request.rejected)
        return with_headers(response, reason_header(request.reason))

    def _new_session(self, options: SessionOptions) -> Session:
        settings, clock = self._settings, Clock(self._system_clock)
        seed = settings.seed if options.seed is None else options.seed
        accepted = settings.credentials if options.credentials is None else options.credentials
        own = [
            stub for index, value in enumerate(options.stubs) for stub in self.stubs.parsed(value, f"/stubs/{index}")
        ]
        control = ControlState(
            StubStore([*self.stubs.stubs, *reversed(own)]),
            Journal(self._redaction, most=settings.journal),
            __version__,
            validate=self.catalog.check,
            full_name=self.catalog.full_name,
            clock=clock,
        )
        session = Session({}, control, clock, seed, options.pages or settings.pages)

        def check_of(api: str) -> CredentialCheck:
            return APIS[api].credential_check(accepted.get(api, frozenset()), seed, clock)

        def start_over() -> None:
            session.credentials = SessionChecks(check_of)
            clock.reset()

        start_over()
        control.on_reset = start_over
        if settings.log:
            log_requests(control.journal, settings.log)
        return session

    def _all_sessions(self) -> list[Session]:
        return [self.session, *(opened.session for opened in self.sessions.all())]

    def _read_stubs(self) -> None:
        before = self.stubs.stubs
        try:
            self.stubs.read()
        except StubFileError as error:
            logger.error("The stubs of before still hold. %s", error)  # noqa: TRY400 - the text says all
            return
        for session in self._all_sessions():
            session.control.stubs.replace_defaults(before, self.stubs.stubs)

    def _internal_error(self, path: str) -> Response:
        name = self._routing.owner(path)
        if name not in self._errors or is_own(path):
            return json_response(500, {"error": "The mock failed; its log says why."})
        return self._errors[name].internal_error(path)


async def _nothing() -> None:
    """Do nothing."""


def _recorded(scope: Scope, request: Request) -> RecordedRequest:
    raw, client = scope.get("raw_path") or b"", scope.get("client")
    # As long as the path: nothing in it is encoded, and nobody has to decode it.
    path = request.path if len(raw) == len(request.path) else raw or quote(request.path)
    return RecordedRequest(
        request.method, path, scope["query_string"], scope["headers"], request.body, client=client[0] if client else ""
    )


def _default_stubs(settings: Settings, catalog: Catalog) -> DefaultStubs:
    try:
        return DefaultStubs(settings.stubs, catalog.methods, catalog.check)
    except StubFileError as error:
        raise SettingsError(str(error)) from None


def _recordings(settings: Settings, api: str) -> Path | None:
    return settings.captured if APIS[api].has_recordings else None
