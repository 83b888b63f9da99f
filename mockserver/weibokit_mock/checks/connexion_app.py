"""connexion, pruned to what the mock needs; the only module that touches it.

    Framework ─► layer of routing ─► layer of security ─► layer of validation

Each handler runs in a layer of connexion's stack, in the order in which they come: that for routes, credentials or
parameters in the layer that connexion has for it, and all others in the layer of the one before them. Stock connexion
looks up routes one by one, builds its validators anew for each request and reads the definition as YAML. Here the
handlers for credentials and parameters prepare what they need for an operation once, when a request first asks for it.
connexion has no type annotations, so its classes count as Any.
"""

import itertools
import warnings
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, partial
from typing import Any

from ..definitions.schemas import METHODS
from ..garbage import made_once
from ..http.asgi import App, Receive, Scope, Send
from ..http.exceptions import Rejected
from ..http.request import REQUEST, Handler
from ..http.routing import Routes, Routing
from .security import Security
from .validation import Validation

with warnings.catch_warnings(), made_once():
    # connexion imports deprecated names; nothing else of what happens here is silenced.
    warnings.filterwarnings("ignore", message=r"jsonschema\..* is deprecated", category=DeprecationWarning)
    warnings.filterwarnings("ignore", message="Using `httpx` with `starlette.testclient`", category=UserWarning)
    from connexion.middleware import ConnexionMiddleware, SpecMiddleware  # type: ignore[import-untyped]
    from connexion.middleware.abstract import RoutedAPI, RoutedMiddleware  # type: ignore[import-untyped]
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

    @cached_property
    def places(self) -> Mapping[str, tuple[str, str]]:
        """Path and method of each operation, by its id."""
        found = {}
        for path, item in self.spec["paths"].items():
            for method in filter(item.__contains__, METHODS):
                found[item[method]["operationId"]] = path, method
        return found


async def _end(_scope: Scope, _receive: Receive, _send: Send) -> None:
    """End the stack, where connexion would have the application that it protects, and wherever there is a response."""


class _Layer:
    """Runs some handlers, and all further layers if they leave the response to them.

    It returns what the next layer has to await, since a coroutine of its own would cost more than most handlers.
    """

    def __init__(self, app: App, handlers: Sequence[Handler]) -> None:
        self.app = app
        self.steps = [(getattr(handler, "step", type(handler).__name__.lower()), handler) for handler in handlers]

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        request = scope[REQUEST]
        try:
            for request.decided_by, handler in self.steps:
                response = handler(request)
                if response is not None:
                    request.response = response
                    return _end(scope, receive, send)
        except Rejected as rejected:
            # Without its frames and those of what led to it, which hold the request: circles are freed late. And no
            # layer has to be left by it.
            request.rejected, rejected.__context__ = rejected.with_traceback(None), None
            return _end(scope, receive, send)
        return self.app(scope, receive, send)


class _RoutingLayer(_Layer, SpecMiddleware):  # type: ignore[misc]
    """Finds the operation; what acts before that runs here, too."""

    def __init__(self, app: App, handlers: Sequence[Handler]) -> None:
        super().__init__(app, handlers)
        self._routing = next(handler for handler in handlers if isinstance(handler, Routing))

    def add_api(self, specification: _Specification, **_: object) -> None:
        routes = self._routing.routes[specification.api] = Routes()
        for path, item in specification.spec["paths"].items():
            for method in filter(item.__contains__, METHODS):
                _add_routes(routes, path, method, item)


def _add_routes(routes: Routes, path: str, method: str, item: Mapping[str, Any]) -> None:
    operation = item[method]
    also = operation.get("x-also-method")
    in_path = [parameter for parameter in operation.get("parameters", ()) if parameter["in"] == "path"]
    enums = {each["name"]: each["schema"]["enum"] for each in in_path if "enum" in each["schema"]}
    # A method that has an operation of its own stays with it.
    for each in filter(None, (method, also if also not in item else None)):
        id_ = operation["operationId"]
        routes.add(each.upper(), path, operation_id=id_, enums=enums, is_either=also is not None)


class _PreparedOperations(dict[str, App]):
    """What connexion runs for each operation, by id; one is made when a request asks for it first."""

    def __init__(self, make: Callable[[str], App]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, id_: str) -> App:
        made = self[id_] = self._make(id_)
        return made


class _RoutedAPI(RoutedAPI):  # type: ignore[misc]
    """One API in a layer that has something to prepare for each operation."""

    def __init__(self, *args: Any, handlers: Sequence[Handler], **options: Any) -> None:
        self.handlers = handlers
        super().__init__(*args, **options)

    def add_paths(self) -> None:
        self.operations = _PreparedOperations(self._make)

    def _make(self, id_: str) -> App:
        specification = self.specification
        path, method = specification.places[id_]
        operation = specification.operation_cls.from_spec(
            specification, path=path, method=method, resolver=self.resolver, uri_parser_class=self.uri_parser_class
        )
        made: App = self.make_operation(operation)
        return made


class _RoutedLayer(RoutedMiddleware):  # type: ignore[misc]
    """Runs the operation that routing found; connexion itself would look through all APIs for it."""

    api_cls: Any

    def __init__(self, app: App, handlers: Sequence[Handler]) -> None:
        super().__init__(app)
        self._operations: dict[str, Mapping[str, App]] = {}
        self.api_cls = partial(self.api_cls, handlers=handlers)

    def add_api(self, specification: _Specification, **options: Any) -> None:
        self._operations[specification.api] = super().add_api(specification, **options).operations

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        request = scope[REQUEST]
        return self._operations[request.api][request.operation_id](scope, receive, send)

    def prepare(self, api: str, ids: Iterable[str]) -> None:
        """Prepare operations before anybody asks for them."""
        for id_ in ids:
            self._operations[api][id_]


class _SecuredOperation(_Layer, SecurityOperation):  # type: ignore[misc]
    """Checks credentials."""


class _SecurityAPI(_RoutedAPI, SecurityAPI):  # type: ignore[misc]
    def make_operation(self, operation: Any) -> _SecuredOperation:
        security = next(handler for handler in self.handlers if isinstance(handler, Security))
        node, schemes = self.specification.get_operation(operation.path, operation.method), operation.security_schemes
        if operation.method == "get" and "x-also-method" not in node:  # it has no form
            schemes = {name: scheme for name, scheme in schemes.items() if scheme.get("x-in") != "form"}
        security.add(operation.operation_id, operation.security, schemes)
        return _SecuredOperation(self.next_app, self.handlers)


class _SecurityLayer(_RoutedLayer, SecurityMiddleware):  # type: ignore[misc]
    api_cls = _SecurityAPI


class _ValidatedOperation(_Layer, RequestValidationOperation):  # type: ignore[misc]
    """Checks parameters and body."""


class _ValidationAPI(_RoutedAPI, RequestValidationAPI):  # type: ignore[misc]
    def make_operation(self, operation: Any) -> _ValidatedOperation:
        validation = next(handler for handler in self.handlers if isinstance(handler, Validation))
        node = self.specification.get_operation(operation.path, operation.method)
        rules, also = node.get("x-requires", ()), [*filter(None, [node.get("x-also-media-type")])]
        parameters = [*operation.parameters, *self._of_other_spellings(operation)]
        id_, body = operation.operation_id, operation.request_body or None
        validation.add(id_, parameters, body, api=self.specification.api, rules=rules, also=also)
        return _ValidatedOperation(self.next_app, self.handlers)

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


class _ValidationLayer(_RoutedLayer, RequestValidationMiddleware):  # type: ignore[misc]
    api_cls = _ValidationAPI


_LAYERS: Mapping[type, Any] = {Routing: _RoutingLayer, Security: _SecurityLayer, Validation: _ValidationLayer}
"""Handlers that connexion has layers for."""


def _layers(handlers: Sequence[Handler]) -> Iterator[Any]:
    """Yield what makes the layers: one for each handler that connexion has a layer for, with those that follow it."""
    starts = [index for index, handler in enumerate(handlers) if type(handler) in _LAYERS]
    for start, stop in itertools.pairwise([*starts, len(handlers)]):
        # What comes before the first of them runs in its layer.
        group = handlers[0 if start == starts[0] else start : stop]
        yield partial(_LAYERS[type(handlers[start])], handlers=group)


class Framework(ConnexionMiddleware):  # type: ignore[misc]
    """connexion around handlers, which it asks in turn; `documents` are the definitions of the APIs by name.

    It is an ASGI application that sends nothing: the response of the first handler that has one is put into the request
    in its scope, and so is Rejected, when one raises it.
    What an operation needs is prepared when it is first asked for; `prepare` does it for all.
    """

    def __init__(self, handlers: Sequence[Handler], documents: Mapping[str, Mapping[str, Any]]) -> None:
        super().__init__(
            _end,
            import_name=__name__,
            middlewares=list(_layers(handlers)),
            resolver=Resolver(lambda _operation_id: _nothing),
        )
        self._specifications = [_Specification(api, document) for api, document in documents.items()]
        for specification in self._specifications:
            options = vars(self.options) | {"name": specification.api}
            self.apis.append(SpecificationAPI(specification, base_path="", **options))
        self.app, self.middleware_stack = self._build_middleware_stack()

    def prepare(self) -> None:
        """Prepare every operation; raise DefinitionError for what can't be served."""
        for layer in self.middleware_stack:
            for specification in self._specifications if isinstance(layer, _RoutedLayer) else ():
                layer.prepare(specification.api, specification.places)


def _nothing() -> None:
    """Stand in for the functions that connexion would look up by operationId."""
