"""connexion, pruned to what the mock needs; the only module that touches it.

    Framework ─► Routing ─► Guard ─► Validation ─► our application

Stock connexion looks up routes one by one, builds its validators anew for each request and reads the definition as
YAML. Here routes come from a dictionary, and each operation has two closures, prepared at the start: one for its
credentials, one for its parameters. What raises on the way is answered by our application's outermost layer.
connexion has no type annotations, so its classes count as Any.
"""

import warnings
from typing import Any

from ..apis.reading import Reading
from ..definitions.schemas import METHODS
from ..http.asgi import CALL, App, Call, Receive, Scope, Send, address, read_fields
from ..http.bodies import read_into
from ..http.routing import Routes
from . import requirements, security, validation

with warnings.catch_warnings():
    # connexion imports deprecated names; nothing else of what happens here is silenced.
    warnings.filterwarnings("ignore", message=r"jsonschema\..* is deprecated", category=DeprecationWarning)
    warnings.filterwarnings("ignore", message="Using `httpx` with `starlette.testclient`", category=UserWarning)
    from connexion.middleware import ConnexionMiddleware, SpecMiddleware  # type: ignore[import-untyped]
    from connexion.middleware.abstract import ROUTING_CONTEXT  # type: ignore[import-untyped]
    from connexion.middleware.main import API  # type: ignore[import-untyped]
    from connexion.middleware.request_validation import (  # type: ignore[import-untyped]
        RequestValidationAPI,
        RequestValidationMiddleware,
        RequestValidationOperation,
    )
    from connexion.middleware.security import SecurityAPI, SecurityMiddleware, SecurityOperation  # type: ignore[import-untyped]
    from connexion.resolver import Resolver  # type: ignore[import-untyped]
    from connexion.spec import OpenAPISpecification  # type: ignore[import-untyped]


class Specification(OpenAPISpecification):  # type: ignore[misc]
    """An effective definition whose parameters and bodies hold no references.

    connexion would copy it three times, validate it, and resolve the answers too: all of that took most of the time to
    start. The build has validated it, and only `definitions` looks at answers.
    """

    def __init__(self, definition: dict[str, Any]) -> None:
        self._raw_spec = self._spec = definition


class _Routing(SpecMiddleware):  # type: ignore[misc]
    """Finds the operation of a request, and reads its parameters and form: security and validation need both."""

    def __init__(self, app: App) -> None:
        self.app = app
        self.routes = Routes()
        self.either: set[str] = set()
        """Operations that are a GET and a POST; the fields of its form are what the GET has in its query."""

    def add_api(self, specification: Specification, **_: object) -> None:
        for path, item in specification.spec["paths"].items():
            for method in filter(item.__contains__, METHODS):
                operation = item[method]
                parameters = [p for p in operation.get("parameters", ()) if p["in"] == "path"]
                enums = {p["name"]: p["schema"]["enum"] for p in parameters if "enum" in p["schema"]}
                id_ = operation["operationId"]
                for each in filter(None, (method, operation.get("x-also-method"))):
                    self.routes.add(each.upper(), path, operation_id=id_, reads_body=each != "get", enums=enums)
                if "x-also-method" in operation:
                    self.either.add(id_)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        route = self.routes.find(scope["method"], scope["path"])
        call = Call(scope["headers"], route.path, read_fields(scope["query_string"]), scope["method"], address(scope))
        if route.reads_body:
            await read_into(call, receive)
            if call.method == "POST" and call.form.get("_method") == ["DELETE"]:
                # For programs that can't send DELETE; its parameters are those of a query.
                route = self.routes.find("DELETE", scope["path"])
                call.query, call.form = call.form | call.query, {}
            if route.operation_id in self.either:
                call.query = call.form | call.query
        scope[CALL] = call
        scope.setdefault("extensions", {})[ROUTING_CONTEXT] = {"api_base_path": "", "operation_id": route.operation_id}
        await self.app(scope, receive, send)


class _GuardedOperation(SecurityOperation):  # type: ignore[misc]
    """Checks credentials by one prepared closure."""

    def __init__(self, check: security.Check, next_app: App) -> None:
        self.check = check
        self.next_app = next_app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.check(scope[CALL])
        await self.next_app(scope, receive, send)


class _GuardedAPI(SecurityAPI):  # type: ignore[misc]
    def __init__(self, *args: Any, judge: security.Judge, signed: security.Signed | None, **options: Any) -> None:
        self.judge, self.signed = judge, signed
        super().__init__(*args, **options)

    def make_operation(self, operation: Any) -> _GuardedOperation:
        check = security.prepare(operation.security, operation.security_schemes, self.judge, self.signed)
        return _GuardedOperation(check, self.next_app)


class _Guard(SecurityMiddleware):  # type: ignore[misc]
    api_cls = _GuardedAPI


class _ValidatedOperation(RequestValidationOperation):  # type: ignore[misc]
    """Checks parameters and body by one prepared closure, then what they want together by another."""

    def __init__(self, check: validation.Check, check_together: requirements.Check, next_app: App) -> None:
        self.check = check
        self.check_together = check_together
        self.next_app = next_app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.check(scope[CALL])
        self.check_together(scope[CALL])
        await self.next_app(scope, receive, send)


class _ValidatedAPI(RequestValidationAPI):  # type: ignore[misc]
    def __init__(self, *args: Any, reading: Reading, **options: Any) -> None:
        self.reading = reading
        super().__init__(*args, **options)

    def make_operation(self, operation: Any) -> _ValidatedOperation:
        check = validation.prepare(operation.parameters, operation.request_body or None, self.reading)
        rules = self.specification.get_operation(operation.path, operation.method).get("x-requires", ())
        return _ValidatedOperation(check, requirements.prepare(rules), self.next_app)


class _Validation(RequestValidationMiddleware):  # type: ignore[misc]
    api_cls = _ValidatedAPI


class Framework(ConnexionMiddleware):  # type: ignore[misc]
    """connexion around an application, which is called once route, credentials and parameters are good.

    The application finds the call in `scope[CALL]` and the operation's id by `operation_id(scope)`. Whatever is wrong
    raises Refused.
    """

    def __init__(self, app: App) -> None:
        super().__init__(
            app,
            import_name=__name__,
            middlewares=[_Routing, _Guard, _Validation],
            resolver=Resolver(lambda _operation_id: _nothing),
        )

    def add_definition(
        self,
        specification: Specification,
        *,
        name: str,
        judge: security.Judge,
        signed: security.Signed | None = None,
        reading: Reading,
    ) -> None:
        """Serve an API; `judge` says which credentials are good, `signed` what a signed call presents.

        `reading` says how parameters are read.
        """
        options = vars(self.options) | {"name": name, "judge": judge, "signed": signed, "reading": reading}
        self.apis.append(API(specification, base_path="", **options))

    def build(self) -> None:
        """Prepare every operation now; connexion would wait for the first request. Raises DefinitionError."""
        self.app, self.middleware_stack = self._build_middleware_stack()


def _nothing() -> None:
    """Stand in for the handlers that connexion would look up by operationId."""


def operation_id(scope: Scope) -> str:
    """Return the id of the operation to which a request was routed."""
    found: str = scope["extensions"][ROUTING_CONTEXT]["operation_id"]
    return found
