"""The mock as one ASGI application.

Its handlers are asked in this order; the first that responds or rejects decides:

1. Administration: `/__admin` is the mock's own, whatever APIs are served.
2. Route: path and method say which API and which operation are asked for.
3. Credentials: a missing one is rejected where one is needed, a wrong one everywhere.
4. Validation: of body type and parameters, then of what parameters are wanted together.
5. OAuth: codes and tokens are issued, described and revoked; they alone are left behind by an earlier request.
6. Response: the page that is asked for, else the first sample that fits, else synthesis.

Whatever they decide leaves by one exit, where an exception becomes the error response of the API concerned.

Route: an unknown path, format or method is rejected in its API's way; for a method, `Allow` lists those that there are.
So is a body of more than 1 MiB, or 6 MiB for a form with a picture. A POST with `_method=DELETE` is a DELETE.

Response: pages after the first are synthesized. Bytes of samples are served as they are, those of the documentation
before what the user captured. Synthesis is seeded; ids of the request are repeated in it. It is rendered as JSON or
XML, as a function call in JavaScript where t.sina is asked for one.

Every response carries `X-Mock-Source`: `documented`, `authored`, `captured` or `synthesized`. An error response is
`authored`: its code and text are the API's, its body is put together here. Successes have status 200, redirects 302.
HEAD is GET without a body.

What it doesn't do: but for codes and tokens, nothing that a request changes is remembered, so a group can be followed
twice. `trim_status` and other parameters that choose fields have no effect. There are no rate limits and no charges.
"""

import logging
import time
from pathlib import Path
from typing import TYPE_CHECKING

from .apis.api import Clock
from .apis.flows import Flows
from .apis.registry import APIS
from .checks.connexion_app import Framework
from .checks.rejections import error_response, internal_error
from .checks.security import Security
from .checks.validation import Validation
from .control.admin import Admin
from .definitions.operations import load
from .http.asgi import Receive, Scope, Send
from .http.bodies import read_request
from .http.exceptions import Disconnected, Rejected
from .http.response import Response, deliver, json_response
from .http.routing import Routing
from .http.session import Session
from .responses.responder import Responders
from .settings import Settings, check

if TYPE_CHECKING:
    from .http.request import Handler

logger = logging.getLogger("weibokit_mock")


def create_app(settings: Settings | None = None, *, clock: Clock = time.time) -> "Mock":
    """Return the mock as an ASGI application; `clock` says what time it is, in seconds.

    Raises SettingsError for settings that contradict each other and for a bad recording, DefinitionError for what can't
    be served.
    """
    settings = settings or Settings()
    check(settings)
    return Mock(settings, clock)


class Mock:
    """The mock: its handlers, and the exit."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self._settings, self._clock = settings, clock
        definitions = {name: load(name, _recordings(settings, name)) for name in settings.apis}
        operations = [operation for definition in definitions.values() for operation in definition.operations]
        self._routing = Routing({name: api.prefixes for name, api in APIS.items()})
        self._responders = Responders(operations, settings)
        self.handlers: tuple[Handler, ...] = (
            Admin(settings.apis, operations, source=self._responders.source, reset=self.reset),
            self._routing,
            Security(),
            Validation(),
            Flows(),
            self._responders,
        )
        self._errors = {name: definition.errors for name, definition in definitions.items()}
        self._framework = Framework(
            self.handlers, {name: definition.document for name, definition in definitions.items()}
        )
        self._session = self._new_session()

    def reset(self) -> None:
        """Bring everything back to where it was at the start."""
        self._session = self._new_session()
        self._responders.reset()

    def _new_session(self) -> Session:
        accepted, seed = self._settings.credentials, self._settings.seed
        checks = {
            name: APIS[name].credential_check(accepted.get(name, frozenset()), seed, self._clock)
            for name in self._settings.apis
        }
        return Session(checks)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Respond to one request; there is nothing to do at the start and the end of a server."""
        if scope["type"] != "http":
            return
        try:
            response = await self._respond(scope, receive, send)
        except Disconnected:
            return  # half a request asks for nothing
        except Exception:
            # The query may hold a credential: the path has to do.
            logger.exception("%s %r failed inside the mock.", scope["method"], scope["path"])
            response = self._internal_error(scope["path"])
        await deliver(response, scope["method"], send)

    async def _respond(self, scope: Scope, receive: Receive, send: Send) -> Response:
        request = await read_request(scope, receive, self._session)
        try:
            return await self._framework.respond(request, scope, receive, send)
        except Rejected as rejected:
            return error_response(self._errors[request.api], APIS[request.api], request.path, rejected)

    def _internal_error(self, path: str) -> Response:
        name = self._routing.owner(path)
        if name not in self._errors:
            return json_response(500, {"error": "The mock failed; its log says why."})
        return internal_error(self._errors[name], APIS[name], path)


def _recordings(settings: Settings, api: str) -> Path | None:
    return settings.captured if APIS[api].has_recordings else None
