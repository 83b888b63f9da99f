"""The answer to a good call: page, sample or synthesis, in that order."""

import functools
from collections.abc import Mapping
from functools import partial
from typing import Any

from ..apis.registry import DIALECTS, JSON, SCRIPT, XML
from ..definitions.operations import Operation, Sample
from ..http.asgi import Answer, answer
from ..settings import Settings
from . import non_json as dataless
from . import render
from .from_sample import Inventor, randomness
from .pages import Pager

_FORMATS = {"json": JSON, "xml": XML}
_KEPT = 16
"""Synthesized answers that each operation keeps for the next call; making one takes about 2 ms."""


class Responder:
    """Answers the calls of one operation; samples are prepared once, when first asked for, and keep their bytes."""

    def __init__(self, operation: Operation, settings: Settings) -> None:
        self._operation = operation
        self._seed = settings.seed
        self._content_types, self._jsonp = DIALECTS[operation.api].content_types, DIALECTS[operation.api].jsonp
        rule = operation.pagination
        self._pager = Pager(operation, rule, seed=settings.seed, pages=settings.pages) if rule else None
        samples = [*operation.samples, *filter(None, [operation.captured])]
        self._samples = [(sample, functools.cache(partial(self._prepare, sample))) for sample in samples]
        self._synthesize = functools.lru_cache(_KEPT)(self._make)

    @property
    def source(self) -> str:
        """Where the first answer of the operation comes from."""
        return self._samples[0][0].origin if self._samples else "synthesized"

    def reset(self) -> None:
        """Forget the synthesized answers that are kept for the next call."""
        self._synthesize.cache_clear()

    def answer(self, arguments: Mapping[str, Any]) -> Answer:
        """Return the answer to a call, by its checked arguments; a call of a function where JSONP is asked for."""
        if not self._jsonp or "callback" not in arguments:
            return self._data(arguments)
        rest = {name: value for name, value in arguments.items() if name != "callback"}
        plain = self._data(rest)
        if rest.get("format") == "xml":
            return plain
        body = f"{arguments['callback']}(".encode() + plain.body["body"] + b")"
        return answer(200, body, self._content_types[SCRIPT], plain.source)

    def _data(self, arguments: Mapping[str, Any]) -> Answer:
        success = self._operation.success
        media_type = next((each for each in success if each in self._content_types), JSON)
        if XML in success:
            # Elsewhere `format` is a parameter like any other. What an answer says doesn't depend on how it is written.
            arguments = dict(arguments)
            media_type = _FORMATS[arguments.pop("format", "json")]
        index = self._pager.index(arguments) if self._pager else None
        if not index:
            for sample, prepared in self._samples:
                if sample.media_type == media_type and sample.fits(arguments):
                    return prepared()
        return self._synthesize(media_type, index, tuple(arguments.items()))

    def _prepare(self, sample: Sample) -> Answer:
        return answer(200, sample.body, self._content_types[sample.media_type], sample.origin)

    def _make(self, media_type: str, index: int | None, items: tuple[tuple[str, Any], ...]) -> Answer:
        arguments = dict(items)
        if media_type not in self._operation.success:
            return dataless.answer(self._operation, arguments)
        if self._pager is not None and index is not None:
            value = self._pager.page(index, arguments)
        else:
            code = self._operation.success_code
            known = arguments if code is None else {**arguments, "code": code}
            inventor = Inventor(randomness(self._seed, self._operation.id, arguments), known)
            value = inventor.value(next(iter(self._operation.success.values())))
        body = render.body(value, media_type, self._operation.success[media_type])
        return answer(200, body, self._content_types[media_type], "synthesized")
