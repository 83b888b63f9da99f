"""The response to a good request: page, sample or synthesis, in that order."""

import functools
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from ..apis.registry import APIS
from ..definitions.operations import SampleResponse, ServedOperation
from ..http.media_types import JSON, SCRIPT, XML
from ..http.request import Request
from ..http.response import Response, response
from ..settings import Settings
from . import render
from .cache import ResponseCache
from .from_sample import Synthesizer, randomness
from .non_json import non_json_response
from .pages import Pager

_FORMATS = {"json": JSON, "xml": XML}


class Responders:
    """Response: the page that is asked for, else the first sample that fits, else synthesis."""

    def __init__(self, operations: Sequence[ServedOperation], settings: Settings) -> None:
        self._cache = ResponseCache()
        main = {
            (o.api, o.method, o.path): Responder(o, settings, self._cache) for o in operations if o.alias_of is None
        }
        # An alias has the responder of the operation which it is another path of.
        self._responders = {o.id: main[o.api, *(o.alias_of or (o.method, o.path))] for o in operations}

    def __call__(self, request: Request) -> Response:
        """Respond to a request as if it were the first one ever."""
        return self._responders[request.operation_id].respond(request.arguments)

    def source(self, operation: ServedOperation) -> str:
        """Return where the first response of an operation comes from."""
        return self._responders[operation.id].source

    def reset(self) -> None:
        """Forget the synthesized responses that are kept for the next request."""
        self._cache.clear()


class Responder:
    """Responds to requests of one operation; samples are prepared once, when first asked for, and keep their bytes."""

    def __init__(self, operation: ServedOperation, settings: Settings, cache: ResponseCache) -> None:
        self._operation, self._cache = operation, cache
        self._seed = settings.seed
        self._content_types, self._jsonp = APIS[operation.api].content_types, APIS[operation.api].jsonp
        rule = operation.pagination
        self._pager = Pager(operation, rule, seed=settings.seed, pages=settings.pages) if rule else None
        samples = [*operation.samples, *filter(None, [operation.captured])]
        self._samples = [(sample, functools.cache(partial(self._prepare, sample))) for sample in samples]

    @property
    def source(self) -> str:
        """Where the response to a request with no more than is wanted comes from; in JSON where there is a choice."""
        operation = self._operation
        success = [*operation.success, JSON]
        media_type = JSON if XML in success else success[0]
        issues = operation.id.removeprefix(f"{operation.api}.") in APIS[operation.api].issuing
        found = (sample for sample, _ in self._samples if sample.media_type == media_type and sample.fits({}))
        first = None if issues else next(found, None)
        return first.origin if first else "synthesized"

    def respond(self, arguments: Mapping[str, Any]) -> Response:
        """Return the response to a request, by its checked arguments; a function call where JSONP is asked for."""
        if not self._jsonp or "callback" not in arguments:
            return self._data(arguments)
        rest = {name: value for name, value in arguments.items() if name != "callback"}
        plain = self._data(rest)
        if rest.get("format") == "xml":
            return plain
        # A comment first, and no guessing of types: nobody can choose how the body begins and have it taken for a file.
        body = f"/**/{arguments['callback']}(".encode() + plain.body["body"] + b")"
        return response(200, body, self._content_types[SCRIPT], plain.source, {"x-content-type-options": "nosniff"})

    def _data(self, arguments: Mapping[str, Any]) -> Response:
        success = self._operation.success
        media_type = next((each for each in success if each in self._content_types), JSON)
        if XML in success:
            # Elsewhere `format` is a parameter like any other. What a response says doesn't depend on its format.
            arguments = dict(arguments)
            media_type = _FORMATS[arguments.pop("format", "json")]
        index = self._pager.index(arguments) if self._pager else None
        if not index:
            for sample, prepared in self._samples:
                if sample.media_type == media_type and sample.fits(arguments):
                    return prepared()
        key = repr((self._operation.id, media_type, index, *arguments.items()))
        return self._cache.get(key, partial(self._make, media_type, index, arguments))

    def _prepare(self, sample: SampleResponse) -> Response:
        return response(200, sample.body, self._content_types[sample.media_type], sample.origin)

    def _make(self, media_type: str, index: int | None, arguments: Mapping[str, Any]) -> Response:
        if media_type not in self._operation.success:
            return non_json_response(self._operation, arguments)
        if self._pager is not None and index is not None:
            value = self._pager.page(index, arguments)
        else:
            code = self._operation.success_code
            known = arguments if code is None else {**arguments, "code": code}
            synthesizer = Synthesizer(randomness(self._seed, self._operation.id, arguments), known)
            value = synthesizer.value(next(iter(self._operation.success.values())))
        body = render.body(value, media_type, self._operation.success[media_type])
        return response(200, body, self._content_types[media_type], "synthesized")
