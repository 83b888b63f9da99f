"""The mock as one ASGI application.

Its decisions come in this order; the first that applies makes the answer:

1. Route. `/__admin` is the mock's own, `/api/` is justone, `/2/` and `/oauth2/` are weibo_v2, the rest is tsina_v1. An
   unknown path, format or method is refused in that API's way; for a method, `Allow` lists those that there are. So
   is a body of more than 1 MiB, or 6 MiB for a form with a picture. A POST with `_method=DELETE` is a DELETE.
2. Credentials, missing or wrong; a wrong one is refused even where none is needed.
3. Validation of body type and parameters, then of what parameters are wanted together.
4. A scenario that is in force. None can be set yet.
5. State: what an earlier call left behind, which only the flows of OAuth do, and which page is asked for. Pages after
   the first are synthesized.
6. A sample asked for by name. None can be asked for yet.
7. The first sample whose conditions fit; its bytes are served as they are. Those of the documentation come first, then
   what the user captured.
8. Synthesis from the schema, seeded; ids of the request are repeated in it.
9. Rendering as JSON or XML; as a call of a function in JavaScript where t.sina is asked for one.

Every answer carries `X-Mock-Source`: `documented`, `authored`, `captured` or `synthesized`. A refusal is `authored`:
its code and text are facts, its body is put together here. Successes have status 200, redirects 302. HEAD is GET
without a body.

What it doesn't do: but for codes and tokens, nothing that a call changes is remembered, so a group can be followed
twice. `trim_status` and other parameters that choose fields have no effect. There are no rate limits and no charges.
"""

import logging
import time

from .apis import oauth1
from .apis.oauth2 import Clock, Flow
from .apis.registry import DIALECTS, owner
from .checks import rejections as refusals
from .checks import security
from .checks.connexion_app import Framework, operation_id
from .checks.rejections import Refused
from .control.admin import PREFIX, Admin
from .definitions import recordings as captured
from .definitions.operations import Operation, load
from .http.asgi import CALL, Answer, Disconnected, Receive, Scope, Send, deliver, json_answer
from .responses.responder import Responder
from .settings import Settings, check

logger = logging.getLogger("weibokit_mock")


def create_app(settings: Settings | None = None, *, clock: Clock = time.time) -> "Mock":
    """Return the mock as an ASGI application; `clock` says what time it is, in seconds.

    Raises SettingsError for settings that contradict each other and for a bad captured answer, DefinitionError for what
    can't be served.
    """
    settings = settings or Settings()
    check(settings)
    return Mock(settings, clock)


class Mock:
    """The mock: connexion decides steps 1 to 3, responders the rest, and this class answers what they raise."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        folders = {captured.API: settings.captured}
        self._definitions = {api: load(api, folders.get(api)) for api in settings.apis}
        operations = [operation for definition in self._definitions.values() for operation in definition.operations]
        self._responders = _responders(operations, settings)
        self._admin = Admin(
            settings.apis,
            operations,
            source=lambda operation: self._responders[operation.id].source,
            reset=self.reset,
        )
        self._flow, self._signatures = Flow(settings, clock), oauth1.Flow(settings)
        self._effects = {**self._flow.effects, **self._signatures.effects}
        judges = {each.api: each.judge for each in (self._flow, self._signatures)}
        self._framework = Framework(self._respond)
        for api, definition in self._definitions.items():
            accepted = settings.credentials.get(api, frozenset())
            self._framework.add_definition(
                definition.specification,
                name=api,
                judge=judges.get(api) or security.only(accepted),
                signed=self._signatures.signed if api == self._signatures.api else None,
                reading=DIALECTS[api].reading,
            )
        self._framework.build()

    def reset(self) -> None:
        """Bring everything back to where it was at the start."""
        self._flow.reset()
        self._signatures.reset()
        for responder in self._responders.values():
            responder.reset()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; there is nothing to do at the start and the end of a server."""
        if scope["type"] != "http":
            return
        if scope["path"] == PREFIX or scope["path"].startswith(f"{PREFIX}/"):
            await deliver(self._admin.answer(scope["method"], scope["path"]), send)
        else:
            await self._serve(scope, receive, send)

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await self._framework(scope, receive, send)
        except Refused as refused:
            await deliver(self._refuse(scope, refused), send)
        except Disconnected:
            return  # half a request asks for nothing
        except Exception:
            # The query may hold a credential: the path has to do.
            logger.exception("%s %r failed inside the mock.", scope["method"], scope["path"])
            await deliver(self._fail(scope["path"]), send)

    async def _respond(self, scope: Scope, _receive: Receive, send: Send) -> None:
        id_, call = operation_id(scope), scope[CALL]
        # What remembers a call may answer it; all else is answered as if it were the first call ever.
        effect = self._effects.get(id_)
        prepared = (effect and effect(call)) or self._responders[id_].answer(call.arguments)
        await deliver(prepared, send)

    def _refuse(self, scope: Scope, refused: Refused) -> Answer:
        dialect = owner(scope["path"])
        definition = self._definitions.get(dialect.api)
        if definition is None:
            return _not_served(dialect.api)
        return refusals.refusal(definition.errors, dialect, scope["path"], refused)

    def _fail(self, path: str) -> Answer:
        dialect = owner(path)
        return refusals.failure(self._definitions[dialect.api].errors, dialect, path)


def _responders(operations: list[Operation], settings: Settings) -> dict[str, Responder]:
    """Return the responder of every operation; an alias has that of the operation which it is another path of."""
    main = {(o.api, o.method, o.path): Responder(o, settings) for o in operations if o.alias_of is None}
    return {o.id: main[o.api, *(o.alias_of or (o.method, o.path))] for o in operations}


def _not_served(api: str) -> Answer:
    return json_answer(404, {"error": f"This path belongs to {api}, which this mock was not asked to serve."})
