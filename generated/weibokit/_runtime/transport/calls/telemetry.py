# Do not edit: `make generate` writes this file from tools/runtime/transport/calls/telemetry.py.

"""Spans of OpenTelemetry, one for each call and under it one for each attempt, without a credential.

A program that traces has imported OpenTelemetry: where it has not, this costs a look into a dict. The instrumentation
of httpx stands below the credential and would record the whole address, so it is silenced where requests are sent.
"""

import logging
import sys
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, Any

from ...errors import APIError, RawResponse, WeibokitError
from ...service_model import OperationModel
from ...version import __version__
from .state import Result
from .steps import Steps

if TYPE_CHECKING:
    import httpx

_logger = logging.getLogger("weibokit")

__all__ = ["CallSpan", "begin", "silenced", "traced"]


class CallSpan:
    """The span of one call or of one attempt, the current one until it ends."""

    def __init__(self, tracer: Any, span: Any, number: int | None = None) -> None:
        self._tracer, self._span, self._number = tracer, span, number
        context, trace = sys.modules["opentelemetry.context"], sys.modules["opentelemetry.trace"]
        self._token = context.attach(trace.set_span_in_context(span))

    def attempt(self, number: int) -> "CallSpan":
        """Begin the span of an attempt, numbered from 1."""
        return CallSpan(self._tracer, self._tracer.start_span("attempt", record_exception=False), number)

    def succeed(self, raw: RawResponse, code: object) -> None:
        """End with a response."""
        self._end(raw, raw.attempts, None if code is None else str(code), raw.charged)

    def fail(self, error: BaseException) -> None:
        """End with an error; its text is left out."""
        known = error if isinstance(error, WeibokitError) else WeibokitError()
        code = error.code if isinstance(error, APIError) else None
        self._end(known.response, known.attempts, code, known.charged, type(error).__name__)

    def _end(self, raw: RawResponse | None, attempts: int, code: str | None, charged: str, error: str = "") -> None:
        try:
            self._write(raw, attempts, code, charged, error)
        except Exception:
            # What a program does with its spans must not cost it a response that was paid for.
            _logger.exception("a span could not be ended")

    def _write(self, raw: RawResponse | None, attempts: int, code: str | None, charged: str, error: str) -> None:
        repeats = (self._number or attempts) - 1
        found = {
            "error.type": error or None,
            "http.response.status_code": raw.status_code if raw else None,
            "http.request.resend_count": repeats if repeats > 0 else None,
            "weibokit.code": code,
            "weibokit.charged": charged,
            "weibokit.from_archive": True if raw and raw.from_archive else None,
        }
        self._span.set_attributes({name: value for name, value in found.items() if value is not None})
        if error:
            self._span.set_status(sys.modules["opentelemetry.trace"].StatusCode.ERROR)
        sys.modules["opentelemetry.context"].detach(self._token)
        self._span.end()


def traced(span: CallSpan, steps: Steps[Result]) -> Steps[Result]:
    """Take steps, and end a span with what comes of them."""
    try:
        result = yield from steps
    except BaseException as error:
        span.fail(error)
        raise
    span.succeed(result.raw, result.payload.get("code"))
    return result


def begin(api: str, operation: OperationModel | None, request: "httpx.Request") -> CallSpan | None:
    """Begin the span of a call; None where the program doesn't trace."""
    trace: Any = sys.modules.get("opentelemetry.trace")
    if trace is None or "opentelemetry.context" not in sys.modules:
        return None
    path = operation.path if operation else "unknown"
    attributes = {
        "http.request.method": request.method,
        "server.address": request.url.host,
        "server.port": request.url.port or (443 if request.url.scheme == "https" else 80),
        "url.scheme": request.url.scheme,
        "url.template": path,
        "weibokit.api": api,
        "weibokit.operation": operation.id if operation else path,
    }
    name = f"{request.method} {path}"
    tracer = trace.get_tracer("weibokit", __version__)
    span = tracer.start_span(name, kind=trace.SpanKind.CLIENT, attributes=attributes, record_exception=False)
    if not span.is_recording():
        return None
    return CallSpan(tracer, span)


def silenced() -> AbstractContextManager[object]:
    """Return what keeps the instrumentation of httpx from recording within the block."""
    utils: Any = sys.modules.get("opentelemetry.instrumentation.utils")
    return nullcontext() if utils is None else utils.suppress_http_instrumentation()
