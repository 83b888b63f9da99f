"""connexion, pruned to what the mock needs; the only module that touches it.

    Framework ─► layer of a handler ─► layer of the next ─► …

Each handler runs in a layer of connexion's stack, in the order in which they come. Stock connexion looks up routes one
by one, builds its validators anew for each request and reads the definition as YAML. Here it goes through the
definitions once, at the start, and the handlers for routes, credentials and parameters prepare what they need for
each operation. connexion has no type annotations, so its classes count as Any.
"""

import itertools
import warnings
from collections.abc import Awaitable, Iterator, Mapping, Sequence
from functools import cached_property, partial
from typing import Any

from ..definitions.schemas import METHODS
from ..http.asgi import App, Receive, Scope, Send
from ..http.request import REQUEST, Handler, Request
from ..http.response import Response
from ..http.routing import Routes, Routing
from .security import Security
from .validation import Validation

with warnings.catch_warnings():
    # connexion imports deprecated names; nothing else of what happens here is silenced.
    warnings.filterwarnings("ignore", message=r"jsonschema\..* is deprecated", category=DeprecationWarning)
    warnings.filterwarnings("ignore", message="Using `httpx` with `starlette.testclient`", category=UserWarning)
    from connexion.middleware import ConnexionMiddleware, SpecMiddleware  # type: ignore[import-untyped]
    from connexion.middleware.abstract import ROUTING_CONTEXT  # type: ignore[import-untyped]
    from connexion.middleware.main import API as SpecificationAPI  # type: ignore[import-untyped]  # noqa: N811 - a class
    from connexion.middleware.request_validation import (  # type: ignore[import-untyped]
        RequestValidationAPI,
        RequestValidationMiddleware,
        RequestValidationOperation,
    )
    from connexion.middleware.security import SecurityAPI, SecurityMiddleware, SecurityOperation  # type: ignore[import-untyped]
    from connexion.resolver import Resolver  # type: ignore[import-untyped]
    from connexion.spec import OpenAPISpecification  # type: ignore[import-untyped]


class _Specification(OpenAPISpecification):  # type: ignore[misc]
    """The definition of an API whose parameters and bodies hold no references.

    connexion would copy it three times, validate it, and resolve the responses too: all of that took most of the time
    to start. The build has validated it, and only `definitions` looks at responses.
    """

    def __init__(self, api: str, document: Mapping[str, Any]) -> None:
        self.api = api
        self._raw_spec = self._spec = document


async def _end(_scope: Scope, _receive: Receive, _send: Send) -> None:
    """End the stack, where connexion would have the application that it protects, and wherever there is a response."""


class _Layer:
    """Runs one handler, and all further layers if it leaves the response to them.

    It returns what the next layer has to await, since a coroutine of its own would cost more than most handlers.
    """

    def __init__(self, app: App, handler: Handler) -> None:
        self.app, self.handler = app, handler
        self.step = _step(handler)

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        request = scope[REQUEST]
        request.decided_by = self.step
        request.response = self.handler(request)
        app = self.app if request.response is None else _end
        return app(scope, receive, send)


class _Chain:
    """Runs several handlers in one layer, and all further layers if they leave the response to them."""

    def __init__(self, app: App, handlers: Sequence[Handler]) -> None:
        self.app = app
        self.steps = [(_step(handler), handler) for handler in handlers]

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        request = scope[REQUEST]
        for request.decided_by, handler in self.steps:
            request.response = handler(request)
            if request.response is not None:
                return _end(scope, receive, send)
        return self.app(scope, receive, send)


def _step(handler: Handler) -> str:
    return getattr(handler, "step", type(handler).__name__.lower())


class _RoutingLayer(_Layer, SpecMiddleware):  # type: ignore[misc]
    """Tells connexion which operation was found."""

    handler: Routing

    def add_api(self, specification: _Specification, **_: object) -> None:
        routes = self.handler.routes[specification.api] = Routes()
        for path, item in specification.spec["paths"].items():
            for method in filter(item.__contains__, METHODS):
                _add_routes(routes, path, method, item)

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        """Run the handler, then note its findings where connexion's next layers look for them."""
        request = scope[REQUEST]
        request.decided_by = self.step
        request.response = self.handler(request)
        context = {"api_base_path": "", "operation_id": request.operation_id}
        scope.setdefault("extensions", {})[ROUTING_CONTEXT] = context
        app = self.app if request.response is None else _end
        return app(scope, receive, send)


def _add_routes(routes: Routes, path: str, method: str, item: Mapping[str, Any]) -> None:
    operation = item[method]
    also = operation.get("x-also-method")
    in_path = [parameter for parameter in operation.get("parameters", ()) if parameter["in"] == "path"]
    enums = {each["name"]: each["schema"]["enum"] for each in in_path if "enum" in each["schema"]}
    # A method that has an operation of its own stays with it.
    for each in filter(None, (method, also if also not in item else None)):
        id_ = operation["operationId"]
        routes.add(each.upper(), path, operation_id=id_, enums=enums, is_either=also is not None)


class _SecuredOperation(_Layer, SecurityOperation):  # type: ignore[misc]
    """Checks credentials."""


class _SecurityAPI(SecurityAPI):  # type: ignore[misc]
    def __init__(self, *args: Any, handler: Security, **options: Any) -> None:
        self.handler = handler
        super().__init__(*args, **options)

    def make_operation(self, operation: Any) -> _SecuredOperation:
        self.handler.add(operation.operation_id, operation.security, operation.security_schemes)
        return _SecuredOperation(self.next_app, self.handler)


class _SecurityLayer(SecurityMiddleware):  # type: ignore[misc]
    def __init__(self, app: Any, handler: Security) -> None:
        super().__init__(app)
        self.api_cls = partial(_SecurityAPI, handler=handler)


class _ValidatedOperation(_Layer, RequestValidationOperation):  # type: ignore[misc]
    """Checks parameters and body."""


class _ValidationAPI(RequestValidationAPI):  # type: ignore[misc]
    def __init__(self, *args: Any, handler: Validation, **options: Any) -> None:
        self.handler = handler
        super().__init__(*args, **options)

    def make_operation(self, operation: Any) -> _ValidatedOperation:
        node = self.specification.get_operation(operation.path, operation.method)
        rules, also = node.get("x-requires", ()), [*filter(None, [node.get("x-also-media-type")])]
        parameters = [*operation.parameters, *self._of_other_spellings(operation)]
        id_, body = operation.operation_id, operation.request_body or None
        self.handler.add(id_, parameters, body, api=self.specification.api, rules=rules, also=also)
        return _ValidatedOperation(self.next_app, self.handler)

    def _of_other_spellings(self, operation: Any) -> list[Mapping[str, Any]]:
        """Return what stands in the path of another spelling, as a parameter of this one."""
        others = self._spellings.get((operation.method.upper(), operation.path), ())
        if not others:
            return []
        content = (operation.request_body or {}).get("content", {}).values()
        fields = {name for media in content for name in media["schema"].get("properties", ())}
        known = fields | {parameter["name"] for parameter in operation.parameters}
        found = {each["name"]: each for other in others for each in other["parameters"] if each["in"] == "path"}
        return [each | {"in": "form or query", "required": False} for name, each in found.items() if name not in known]

    @cached_property
    def _spellings(self) -> Mapping[tuple[str, str], list[Mapping[str, Any]]]:
        """Return the other spellings of operations, by method and path."""
        found: dict[tuple[str, str], list[Mapping[str, Any]]] = {}
        for item in self.specification.spec["paths"].values():
            for method in filter(item.__contains__, METHODS):
                also, _, path = item[method].get("x-alias-of", "").rpartition(" ")
                found.setdefault((also or method.upper(), path), []).append(item[method])
        return found


class _ValidationLayer(RequestValidationMiddleware):  # type: ignore[misc]
    def __init__(self, app: Any, handler: Validation) -> None:
        super().__init__(app)
        self.api_cls = partial(_ValidationAPI, handler=handler)


_LAYERS: Mapping[type, Any] = {Routing: _RoutingLayer, Security: _SecurityLayer, Validation: _ValidationLayer}
"""Handlers that connexion has layers for."""


def _layers(handlers: Sequence[Handler]) -> Iterator[Any]:
    """Yield what makes the layers: one for each handler that connexion has a layer for, and one for those between."""
    for layer, group in itertools.groupby(handlers, lambda handler: _LAYERS.get(type(handler))):
        if layer is None:
            yield partial(_Chain, handlers=list(group))
        else:
            yield from (partial(layer, handler=handler) for handler in group)


class Framework(ConnexionMiddleware):  # type: ignore[misc]
    """connexion around handlers, which it asks in turn; `documents` are the definitions of the APIs by name.

    Raises DefinitionError for what can't be served: every operation is prepared now, where connexion would wait for the
    first request.
    """

    def __init__(self, handlers: Sequence[Handler], documents: Mapping[str, Mapping[str, Any]]) -> None:
        super().__init__(
            _end,
            import_name=__name__,
            middlewares=list(_layers(handlers)),
            resolver=Resolver(lambda _operation_id: _nothing),
        )
        for api, document in documents.items():
            options = vars(self.options) | {"name": api}
            self.apis.append(SpecificationAPI(_Specification(api, document), base_path="", **options))
        self.app, self.middleware_stack = self._build_middleware_stack()

    async def respond(self, request: Request, scope: Scope, receive: Receive, send: Send) -> Response:
        """Return the response of the first handler that has one; raise what a handler raises."""
        scope[REQUEST] = request
        await self(scope, receive, send)
        if request.response is None:
            raise LookupError("No handler responds; the last of them has to.")
        return request.response


def _nothing() -> None:
    """Stand in for the functions that connexion would look up by operationId."""
