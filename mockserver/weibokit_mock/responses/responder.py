"""The response to a good request: page, sample or synthesis, in that order."""

import functools
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from ..apis.registry import APIS
from ..definitions.operations import SampleResponse, ServedOperation
from ..http.media_types import JSON, SCRIPT, XML
from ..http.request import Request
from ..http.response import Response, response
from ..settings import Settings
from . import render
from .from_sample import Synthesizer, randomness
from .non_json import non_json_response
from .pages import Pager

_FORMATS = {"json": JSON, "xml": XML}
_MOST_TABLES = 64
"""Pairs of seed and pages whose responders are kept."""

_KEPT = 16
"""Synthesized responses that each operation keeps for the next request; making one takes about 2 ms."""


class Responders:
    """Response: the page that is asked for, else the first sample that fits, else synthesis."""

    def __init__(self, operations: Sequence[ServedOperation], settings: Settings) -> None:
        main = {(o.api, o.method, o.path): o for o in operations if o.alias_of is None}
        # An alias has the responder of the operation which it is another path of.
        self._operations = {o.id: main[o.api, *(o.alias_of or (o.method, o.path))] for o in operations}
        self._settings = settings
        self._tables: dict[tuple[int, int], dict[str, Responder]] = {}

    def __call__(self, request: Request) -> Response:
        """Respond to a request as if it were the first one ever."""
        return self._responder(request).respond(request.arguments)

    def page(self, request: Request) -> int | None:
        """Return which page a request asks for, from 1; None where its operation has no pages."""
        return self._responder(request).page(request.arguments)

    def examples(self, request: Request) -> list[str]:
        """Return the names of the examples of a request's operation."""
        return [sample.case for sample in self._operations[request.operation_id].samples]

    def example(self, request: Request, name: str) -> Response | None:
        """Return the example of a name, whether the request asks for it or not."""
        return self._responder(request).example(request.arguments, name)

    def empty(self, request: Request) -> Response:
        """Return a response without items."""
        return self._responder(request).empty(request.arguments)

    def own(self, request: Request, value: Any) -> Response:
        """Return a response that holds a value of somebody's own, in the format that is asked for."""
        return self._responder(request).own(request.arguments, value)

    def dynamic(self, request: Request) -> Response:
        """Return a synthesized response, whether there are examples or not."""
        return self._responder(request).dynamic(request.arguments)

    def source(self, operation: ServedOperation) -> str:
        """Return where the first response of an operation comes from."""
        return self._of(operation.id, self._settings.seed, self._settings.pages).source

    def reset(self) -> None:
        """Forget the synthesized responses that are kept for the next request."""
        self._tables.clear()

    def _responder(self, request: Request) -> "Responder":
        return self._of(request.operation_id, request.session.seed, request.session.pages)

    def _of(self, operation_id: str, seed: int, pages: int) -> "Responder":
        """Return the responder of an operation, which all sessions of the same seed and pages share."""
        table = self._tables.get((seed, pages))
        if table is None:
            if len(self._tables) >= _MOST_TABLES:
                del self._tables[next(iter(self._tables))]
            table = self._tables[seed, pages] = {}
        operation = self._operations[operation_id]
        responder = table.get(operation.id)
        if responder is None:
            responder = table[operation.id] = Responder(operation, replace(self._settings, seed=seed, pages=pages))
        return responder


class Responder:
    """Responds to requests of one operation; samples are prepared once, when first asked for, and keep their bytes."""

    def __init__(self, operation: ServedOperation, settings: Settings) -> None:
        self._operation = operation
        self._settings, self._seed = settings, settings.seed
        self._content_types, self._jsonp = APIS[operation.api].content_types, APIS[operation.api].jsonp
        rule = operation.pagination
        self._pager = Pager(operation, rule, seed=settings.seed, pages=settings.pages) if rule else None
        samples = [*operation.samples, *filter(None, [operation.captured])]
        self._samples = [(sample, functools.cache(partial(self._prepare, sample))) for sample in samples]
        self._synthesize = functools.lru_cache(_KEPT)(self._make)

    @property
    def source(self) -> str:
        """Where the first response of the operation comes from."""
        return self._samples[0][0].origin if self._samples else "synthesized"

    def page(self, arguments: Mapping[str, Any]) -> int | None:
        """Return which page is asked for, from 1; None where there are no pages."""
        index = self._pager.index(arguments) if self._pager else None
        return None if index is None else index + 1

    def example(self, arguments: Mapping[str, Any], name: str) -> Response | None:
        """Return the example of a name in the format that is asked for, else in any."""
        media_type, _ = self._format(arguments)
        found = [(sample, prepared) for sample, prepared in self._samples if sample.case == name]
        matching = [prepared for sample, prepared in found if sample.media_type == media_type]
        return next((prepared() for prepared in [*matching, *(prepared for _, prepared in found)]), None)

    def own(self, arguments: Mapping[str, Any], value: Any) -> Response:
        """Return a response that holds a value."""
        media_type, _ = self._format(arguments)
        schema = self._operation.success.get(media_type, {})
        return response(200, render.body(value, media_type, schema), self._content_types[media_type], "stub")

    def dynamic(self, arguments: Mapping[str, Any]) -> Response:
        """Return a synthesized response."""
        media_type, rest = self._format(arguments)
        index = self._pager.index(rest) if self._pager else None
        return self._synthesize(media_type, index, tuple(rest.items()))

    def empty(self, arguments: Mapping[str, Any]) -> Response:
        """Return a response whose lists are empty; where there are pages, it is the end of them."""
        media_type, rest = self._format(arguments)
        if media_type not in self._operation.success:
            return self.respond(arguments)
        value = self._pager.page(self._settings.pages, rest) if self._pager else self._value(rest)
        schema = self._operation.success[media_type]
        return response(
            200, render.body(emptied(value), media_type, schema), self._content_types[media_type], "synthesized"
        )

    def respond(self, arguments: Mapping[str, Any]) -> Response:
        """Return the response to a request, by its checked arguments; a function call where JSONP is asked for."""
        if not self._jsonp or "callback" not in arguments:
            return self._data(arguments)
        rest = {name: value for name, value in arguments.items() if name != "callback"}
        plain = self._data(rest)
        if rest.get("format") == "xml":
            return plain
        body = f"{arguments['callback']}(".encode() + plain.body["body"] + b")"
        return response(200, body, self._content_types[SCRIPT], plain.source)

    def _data(self, arguments: Mapping[str, Any]) -> Response:
        media_type, arguments = self._format(arguments)
        index = self._pager.index(arguments) if self._pager else None
        if not index:
            for sample, prepared in self._samples:
                if sample.media_type == media_type and sample.fits(arguments):
                    return prepared()
        return self._synthesize(media_type, index, tuple(arguments.items()))

    def _format(self, arguments: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]]:
        """Return the media type of a response, and the arguments that it depends on otherwise."""
        success = self._operation.success
        if XML not in success:
            return next((each for each in success if each in self._content_types), JSON), arguments
        # Elsewhere `format` is a parameter like any other. What a response says doesn't depend on its format.
        rest = dict(arguments)
        return _FORMATS[rest.pop("format", "json")], rest

    def _prepare(self, sample: SampleResponse) -> Response:
        return response(200, sample.body, self._content_types[sample.media_type], sample.origin)

    def _make(self, media_type: str, index: int | None, items: tuple[tuple[str, Any], ...]) -> Response:
        arguments = dict(items)
        if media_type not in self._operation.success:
            return non_json_response(self._operation, arguments)
        if self._pager is not None and index is not None:
            value = self._pager.page(index, arguments)
        else:
            value = self._value(arguments)
        body = render.body(value, media_type, self._operation.success[media_type])
        return response(200, body, self._content_types[media_type], "synthesized")

    def _value(self, arguments: Mapping[str, Any]) -> Any:
        """Return a value of the operation's schema."""
        code = self._operation.success_code
        known = arguments if code is None else {**arguments, "code": code}
        synthesizer = Synthesizer(randomness(self._seed, self._operation.id, arguments), known)
        return synthesizer.value(next(iter(self._operation.success.values())))


def emptied(value: Any) -> Any:
    """Return a value with its outermost lists empty, and the number of what they hold set to 0."""
    if isinstance(value, list):
        return []
    if not isinstance(value, dict):
        return value
    has_list = any(isinstance(held, list) for held in value.values())
    return {name: 0 if has_list and name in _TOTALS else emptied(held) for name, held in value.items()}


_TOTALS = {"total_number", "total", "total_count", "totalCount", "count"}
"""Fields beside a list that say how many items there are."""
