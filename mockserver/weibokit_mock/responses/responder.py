"""The response to a good request: page, sample or synthesis, in that order."""

import functools
import json
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from ..apis.registry import APIS
from ..definitions.operations import SampleResponse, ServedOperation
from ..http.media_types import JSON, SCRIPT, XML
from ..http.request import Request
from ..http.response import Response, response
from ..http.session import NOBODY
from ..http.users import Caller
from ..settings import Settings
from . import render
from .distinct import with_distinct_ids
from .from_sample import Synthesizer, randomness
from .identities import Identities, People, people_in
from .non_json import non_json_response
from .pages import Pager
from .timelines import Timeline

_FORMATS = {"json": JSON, "xml": XML}
AUTHORED = "authored"
"""Origin of our own samples."""

_KEPT = 16
"""Synthesized responses that each operation keeps for the next request; making one takes about 2 ms."""


Known = Mapping[str, Any]
"""What samples say of a person."""


def _nobody(_user_id: str) -> Known:
    return {}


def _people(operations: Sequence[ServedOperation], api: str) -> Callable[[str], Known]:
    """Return what tells of an id what our own samples of an API say of that person; they are read when first asked."""

    @functools.cache
    def people() -> People:
        samples = [sample for operation in operations if operation.api == api for sample in operation.samples]
        return people_in(
            json.loads(sample.body) for sample in samples if sample.origin == AUTHORED and sample.media_type == JSON
        )

    return lambda user_id: people().get(user_id, {})


class Responders:
    """Response: the page that is asked for, else the first sample that fits, else synthesis."""

    def __init__(self, operations: Sequence[ServedOperation], settings: Settings) -> None:
        people = {api: _people(operations, api) for api in settings.apis}
        main = {
            (o.api, o.method, o.path): Responder(o, settings, people[o.api]) for o in operations if o.alias_of is None
        }
        # An alias has the responder of the operation which it is another path of.
        self._responders = {o.id: main[o.api, *(o.alias_of or (o.method, o.path))] for o in operations}

    def __call__(self, request: Request) -> Response:
        """Respond to a request as if it were the first one ever."""
        caller = request.session.credentials[request.api].caller(request.credential)
        return self._responders[request.operation_id].respond(request.arguments, caller)

    def source(self, operation: ServedOperation) -> str:
        """Return where the first response of an operation comes from."""
        return self._responders[operation.id].source

    def reset(self) -> None:
        """Forget the synthesized responses that are kept for the next request."""
        for responder in self._responders.values():
            responder.reset()


class Responder:
    """Responds to requests of one operation; samples are prepared once, when first asked for, and keep their bytes."""

    def __init__(
        self, operation: ServedOperation, settings: Settings, people: Callable[[str], Known] = _nobody
    ) -> None:
        self._operation = operation
        self._seed = settings.seed
        self._content_types, self._jsonp = APIS[operation.api].content_types, APIS[operation.api].jsonp
        rule = operation.pagination
        pager = Timeline if rule and "items" in rule and "since_id" in operation.parameters else Pager
        self._pager = pager(operation, rule, seed=settings.seed, pages=settings.pages) if rule else None
        self._identities = Identities(operation.identities, settings.seed, people)
        samples = [*operation.samples, *filter(None, [operation.captured])]
        self._samples = [(sample, functools.cache(partial(self._prepare, sample))) for sample in samples]
        self._synthesize = functools.lru_cache(_KEPT)(self._make)

    @property
    def source(self) -> str:
        """Where the first response of the operation comes from."""
        return self._samples[0][0].origin if self._samples else "synthesized"

    def reset(self) -> None:
        """Forget the synthesized responses that are kept for the next request."""
        self._synthesize.cache_clear()

    def respond(self, arguments: Mapping[str, Any], caller: Caller = NOBODY) -> Response:
        """Return the response to a request, by its checked arguments; a function call where JSONP is asked for."""
        if not self._jsonp or "callback" not in arguments:
            return self._data(arguments, caller)
        rest = {name: value for name, value in arguments.items() if name != "callback"}
        plain = self._data(rest, caller)
        if rest.get("format") == "xml":
            return plain
        body = f"{arguments['callback']}(".encode() + plain.body["body"] + b")"
        return response(200, body, self._content_types[SCRIPT], plain.source)

    def _data(self, arguments: Mapping[str, Any], caller: Caller) -> Response:
        success = self._operation.success
        media_type = next((each for each in success if each in self._content_types), JSON)
        if XML in success:
            # Elsewhere `format` is a parameter like any other. What a response says doesn't depend on its format.
            arguments = dict(arguments)
            media_type = _FORMATS[arguments.pop("format", "json")]
        index = self._pager.index(arguments) if self._pager else None
        for sample, prepared in self._samples if not index else ():
            is_meant = sample.media_type == media_type and sample.fits(arguments)
            if is_meant and self._is_as_it_is(sample, index, arguments, caller):
                return prepared()
        return self._synthesize(media_type, index, tuple(arguments.items()), caller)

    def _is_as_it_is(
        self, sample: SampleResponse, index: int | None, arguments: Mapping[str, Any], caller: Caller
    ) -> bool:
        """Say whether a sample is served untouched: others' always, ours where it says what the request does."""
        if index is not None and self._pager is not None and not self._pager.shows(arguments):
            return False
        if not self._operation.identities or not self._is_ours(sample):
            return True
        value = self._own(arguments)
        is_foreign = self._identities.is_foreign(value, arguments, caller)
        return not is_foreign and self._identities.applied(value, arguments, caller) == value

    def _is_ours(self, sample: SampleResponse) -> bool:
        """Say whether a sample is our own, and no documented one in another format."""
        documented = {each.case for each in self._operation.samples if each.origin == "documented"}
        return sample.origin == AUTHORED and sample.case not in documented

    def _own(self, arguments: Mapping[str, Any]) -> Any:
        """Return what our own sample says that fits; None where there is none."""
        own = (each for each in self._operation.samples if self._is_ours(each) and each.media_type == JSON)
        return next((json.loads(each.body) for each in own if each.fits(arguments)), None)

    def _prepare(self, sample: SampleResponse) -> Response:
        return response(200, sample.body, self._content_types[sample.media_type], sample.origin)

    def _make(self, media_type: str, index: int | None, items: tuple[tuple[str, Any], ...], caller: Caller) -> Response:
        arguments = dict(items)
        if media_type not in self._operation.success:
            return non_json_response(self._operation, arguments)
        random = randomness(self._seed, f"{self._operation.id} ids", arguments, index or 0)
        value = with_distinct_ids(self._value(index, arguments, caller), random)
        value = self._identities.applied(value, arguments, caller)
        body = render.body(value, media_type, self._operation.success[media_type])
        return response(200, body, self._content_types[media_type], "synthesized")

    def _value(self, index: int | None, arguments: Mapping[str, Any], caller: Caller) -> Any:
        own = self._own(arguments) if self._operation.identities else None
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
