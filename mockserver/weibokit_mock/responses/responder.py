"""The response to a good request: page, sample or synthesis, in that order."""

import functools
import json
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from ..apis.registry import APIS
from ..definitions.operations import AUTHORED, SampleResponse, ServedOperation
from ..http.media_types import JSON, SCRIPT, XML
from ..http.response import Response, response
from ..http.users import NOBODY, Caller
from ..settings import Settings
from . import render
from .cache import ResponseCache
from .distinct import with_distinct_ids
from .from_sample import Synthesizer, randomness
from .identities import Identities, Known
from .non_json import non_json_response
from .paging.pages import Pager
from .paging.timelines import Timeline

_FORMATS = {"json": JSON, "xml": XML}


def _nobody(_user_id: str) -> Known:
    return {}


class Responder:
    """Responds to requests of one operation; samples are prepared once, when first asked for, and keep their bytes."""

    def __init__(
        self,
        operation: ServedOperation,
        settings: Settings,
        cache: ResponseCache,
        people: Callable[[str], Known] = _nobody,
    ) -> None:
        self._operation, self._cache = operation, cache
        self._settings, self._seed = settings, settings.seed
        self._content_types, self._jsonp = APIS[operation.api].content_types, APIS[operation.api].jsonp
        rule = operation.pagination
        pager = Timeline if rule and "items" in rule and "since_id" in operation.parameters else Pager
        self._pager = pager(operation, rule, seed=settings.seed, pages=settings.pages) if rule else None
        self._identities = Identities(operation.identities, settings.seed, people)
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

    def dynamic(self, arguments: Mapping[str, Any], caller: Caller = NOBODY) -> Response:
        """Return a synthesized response."""
        media_type, rest = self._format(arguments)
        index = self._pager.index(rest) if self._pager else None
        return self._synthesized(media_type, index, rest, caller)

    def empty(self, arguments: Mapping[str, Any], caller: Caller = NOBODY) -> Response:
        """Return a response whose lists are empty; where there are pages, it is the end of them."""
        media_type, rest = self._format(arguments)
        if media_type not in self._operation.success:
            return self.respond(arguments, caller)
        value = emptied(self._value(self._settings.pages if self._pager else None, rest, caller))
        if self._pager:
            self._pager.end(value)
        body = render.body(value, media_type, self._operation.success[media_type])
        return response(200, body, self._content_types[media_type], "synthesized")

    def respond(self, arguments: Mapping[str, Any], caller: Caller = NOBODY) -> Response:
        """Return the response to a request, by its checked arguments; a function call where JSONP is asked for."""
        if not self._jsonp or "callback" not in arguments:
            return self._data(arguments, caller)
        rest = {name: value for name, value in arguments.items() if name != "callback"}
        plain = self._data(rest, caller)
        if rest.get("format") == "xml":
            return plain
        # A comment first, and no guessing of types: nobody can choose how the body begins and have it taken for a file.
        body = f"/**/{arguments['callback']}(".encode() + plain.body["body"] + b")"
        return response(200, body, self._content_types[SCRIPT], plain.source, {"x-content-type-options": "nosniff"})

    def _data(self, arguments: Mapping[str, Any], caller: Caller) -> Response:
        media_type = self._only_type
        if not media_type:
            media_type, arguments = self._format(arguments)
        index = self._pager.index(arguments) if self._pager else None
        for sample, prepared in self._samples if not index else ():
            is_meant = sample.media_type == media_type and sample.fits(arguments)
            if is_meant and self._is_as_it_is(sample, index, arguments, caller):
                return prepared()
        return self._synthesized(media_type, index, arguments, caller)

    def _synthesized(
        self, media_type: str, index: int | None, arguments: Mapping[str, Any], caller: Caller
    ) -> Response:
        settings = self._settings
        key = repr((settings.seed, settings.pages, self._operation.id, media_type, index, caller, *arguments.items()))
        return self._cache.get(key, partial(self._make, media_type, index, arguments, caller))

    def _format(self, arguments: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]]:
        """Return the media type of a response, and the arguments that it depends on otherwise."""
        if self._only_type:
            return self._only_type, arguments
        # Elsewhere `format` is a parameter like any other. What a response says doesn't depend on its format.
        rest = dict(arguments)
        return _FORMATS[rest.pop("format", "json")], rest

    def _is_as_it_is(
        self, sample: SampleResponse, index: int | None, arguments: Mapping[str, Any], caller: Caller
    ) -> bool:
        """Say whether a sample is served untouched: others' always, ours where it says what the request does."""
        if index is not None and self._pager is not None and not self._pager.shows(arguments):
            return False
        if not self._operation.identities or not self._is_ours(sample):
            return True
        value = self._own_sample(arguments)
        is_foreign = self._identities.is_foreign(value, arguments, caller)
        return not is_foreign and self._identities.applied(value, arguments, caller) == value

    def _is_ours(self, sample: SampleResponse) -> bool:
        """Say whether a sample is our own, and no documented one in another format."""
        return sample.origin == AUTHORED and sample.case not in self._documented

    @functools.cached_property
    def _documented(self) -> frozenset[str]:
        return frozenset(each.case for each in self._operation.samples if each.origin == "documented")

    def _own_sample(self, arguments: Mapping[str, Any]) -> Any:
        """Return what our own sample says that fits, for nobody to change; None where there is none."""
        return next((value for sample, value in self._own_samples if sample.fits(arguments)), None)

    @functools.cached_property
    def _own_samples(self) -> list[tuple[SampleResponse, Any]]:
        own = (each for each in self._operation.samples if self._is_ours(each) and each.media_type == JSON)
        return [(each, json.loads(each.body)) for each in own]

    @functools.cached_property
    def _only_type(self) -> str:
        """The one media type that responses can have; empty where the request chooses."""
        success = self._operation.success
        return "" if XML in success else next((each for each in success if each in self._content_types), JSON)

    def _prepare(self, sample: SampleResponse) -> Response:
        return response(200, sample.body, self._content_types[sample.media_type], sample.origin)

    def _make(self, media_type: str, index: int | None, arguments: Mapping[str, Any], caller: Caller) -> Response:
        if media_type not in self._operation.success:
            return non_json_response(self._operation, arguments)
        random = randomness(self._seed, f"{self._operation.id} ids", arguments, index or 0)
        value = with_distinct_ids(self._value(index, arguments, caller), random)
        value = self._identities.applied(value, arguments, caller)
        body = render.body(value, media_type, self._operation.success[media_type])
        return response(200, body, self._content_types[media_type], "synthesized")

    def _value(self, index: int | None, arguments: Mapping[str, Any], caller: Caller) -> Any:
        own = self._own_sample(arguments) if self._operation.identities else None
        is_foreign = own is not None and self._identities.is_foreign(own, arguments, caller)
        if self._pager is not None and index is not None:
            return self._pager.page(index, arguments, is_foreign=is_foreign)
        if own is not None:
            if self._pager is None or not is_foreign:
                return own
            if isinstance(own, list):
                return self._pager.bare(arguments)
            return self._pager.page(0, arguments, is_foreign=True)
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
