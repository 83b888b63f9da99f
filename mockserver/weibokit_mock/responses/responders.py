"""The handler that responds to good requests, with a responder for each operation."""

import functools
import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..definitions.operations import AUTHORED, ServedOperation
from ..http.media_types import JSON
from ..http.request import Request
from ..http.response import Response
from ..http.users import Caller
from ..settings import Settings
from .cache import ResponseCache

if TYPE_CHECKING:
    from .identities import Known, People
    from .responder import Responder

_MOST_TABLES = 64
"""Pairs of seed and pages whose responders are kept."""


class Responders:
    """Response: the page that is asked for, else the first sample that fits, else synthesis."""

    def __init__(self, operations: Sequence[ServedOperation], settings: Settings) -> None:
        self._cache = ResponseCache()
        self._people = {api: _people(operations, api) for api in settings.apis}
        main = {(o.api, o.method, o.path): o for o in operations if o.alias_of is None}
        # An alias has the responder of the operation which it is another path of.
        self._operations = {o.id: main[o.api, *(o.alias_of or (o.method, o.path))] for o in operations}
        self._settings = settings
        self._tables: dict[tuple[int, int], dict[str, Responder]] = {}

    def __call__(self, request: Request) -> Response:
        """Respond to a request as if it were the first one ever."""
        session = request.session
        responder = self._of(request.operation_id, session.seed, session.pages)
        return responder.respond(request.arguments, session.credentials[request.api].caller(request.credential))

    def page(self, request: Request) -> int | None:
        """Return which page a request asks for, from 1; None where its operation has no pages."""
        return self._responder(request).page(request.arguments)

    def examples(self, request: Request) -> list[str]:
        """Return the names of the examples of a request's operation."""
        return list(dict.fromkeys(sample.case for sample in self._operations[request.operation_id].samples))

    def example(self, request: Request, name: str) -> Response | None:
        """Return the example of a name, whether the request asks for it or not."""
        return self._responder(request).example(request.arguments, name)

    def empty(self, request: Request) -> Response:
        """Return a response without items."""
        return self._responder(request).empty(request.arguments, _caller(request))

    def own(self, request: Request, value: Any) -> Response:
        """Return a response that holds a value of somebody's own, in the format that is asked for."""
        return self._responder(request).own(request.arguments, value)

    def dynamic(self, request: Request) -> Response:
        """Return a synthesized response, whether there are examples or not."""
        return self._responder(request).dynamic(request.arguments, _caller(request))

    def source(self, operation: ServedOperation) -> str:
        """Return where the first response of an operation comes from."""
        return self._first(operation).source

    def sample(self, operation: ServedOperation, example: str | None = None) -> Response | None:
        """Return the first response of an operation, asked for no more than it wants, or its example of a name."""
        responder = self._first(operation)
        return responder.respond({}) if example is None else responder.example({}, example)

    def prepare(self) -> None:
        """Make every responder now, not when it is first asked for."""
        for operation_id in self._operations:
            self._of(operation_id, self._settings.seed, self._settings.pages)

    def reset(self) -> None:
        """Forget the synthesized responses that are kept for the next request."""
        self._cache.clear()

    def _responder(self, request: Request) -> "Responder":
        return self._of(request.operation_id, request.session.seed, request.session.pages)

    def _first(self, operation: ServedOperation) -> "Responder":
        return self._of(operation.id, self._settings.seed, self._settings.pages)

    def _of(self, operation_id: str, seed: int, pages: int) -> "Responder":
        """Return the responder of an operation, which all sessions of the same seed and pages share."""
        table = self._tables.get((seed, pages))
        if table is None:
            if len(self._tables) >= _MOST_TABLES:
                del self._tables[next(iter(self._tables))]
            table = self._tables[seed, pages] = {}
        responder = table.get(operation_id)
        if responder is None:
            responder = table[operation_id] = self._make(self._operations[operation_id], table, seed, pages)
        return responder

    def _make(self, operation: ServedOperation, table: dict[str, "Responder"], seed: int, pages: int) -> "Responder":
        """Return the responder of an operation, which may be there for an alias already."""
        # With all that synthesis needs: a server is ready before anybody asks it for something.
        from .responder import Responder  # noqa: PLC0415

        if operation.id not in table:
            settings = replace(self._settings, seed=seed, pages=pages)
            table[operation.id] = Responder(operation, settings, self._cache, self._people[operation.api])
        return table[operation.id]


def _people(operations: Sequence[ServedOperation], api: str) -> "Callable[[str], Known]":
    """Return what tells of an id what our own samples of an API say of that person; they are read when first asked."""

    @functools.cache
    def people() -> "People":
        from .identities import people_in  # noqa: PLC0415 - as in `_make`

        samples = [sample for operation in operations if operation.api == api for sample in operation.samples]
        return people_in(
            json.loads(sample.body) for sample in samples if sample.origin == AUTHORED and sample.media_type == JSON
        )

    return lambda user_id: people().get(user_id, {})


def _caller(request: Request) -> Caller:
    return request.session.credentials[request.api].caller(request.credential)
