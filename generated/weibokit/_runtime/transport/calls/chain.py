# Do not edit: `make generate` writes this file from tools/runtime/transport/calls/chain.py.

"""The order of what happens to a call: the archive, then attempts, each with budget, limiter and classification."""

import logging
import time
from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from ...errors import (
    APIError,
    Charged,
    NotSent,
    RateLimited,
    RawResponse,
    TransportError,
    UnexpectedResponse,
    WeibokitError,
)
from ...service_model import OperationModel
from ..classification import Classifier
from ..connections import Exchange
from ..retry import Attempts, GiveUp, Wait
from .events import Attempt
from .outcomes import Failure, code_of, conclude, outcome
from .parameters import parameters
from .policies import Policies
from .steps import ChainStep, Steps
from .telemetry import begin

if TYPE_CHECKING:
    import httpx

    from ...archive.keys import RequestKey
    from ...archive.modes import Archive
    from ...archive.responses import ArchivedResponse

__all__ = ["Chain", "Result"]

_logger = logging.getLogger("weibokit")


# Plain classes here: to make dataclasses of them would take longer than all the rest of the import.
class Result:
    """A good response, and its payload."""

    __slots__ = ("payload", "raw")

    def __init__(self, raw: RawResponse, payload: dict[str, Any]) -> None:
        self.raw = raw
        self.payload = payload


class _Call:
    """One call: its attempts so far, and whether they cost money."""

    __slots__ = ("attempts", "charged", "elapsed", "operation", "request")

    def __init__(self, request: "httpx.Request", operation: OperationModel | None, attempts: Attempts) -> None:
        self.request = request
        self.operation = operation
        self.attempts = attempts
        self.charged: Charged = "no"
        self.elapsed = 0.0

    @property
    def name(self) -> str:
        return self.operation.id if self.operation else f"{self.request.method} {self.request.url.path:.100}"


class Chain:
    """What happens to the calls of one client; `send` and `asend` send one request, and read its response."""

    def __init__(
        self,
        classifier: Classifier,
        policies: Policies,
        send: "Callable[[httpx.Request, Exchange], RawResponse]",
        asend: "Callable[[httpx.Request, Exchange], Awaitable[RawResponse]]",
    ) -> None:
        self.classifier = classifier
        self.policies = policies
        self.send = send
        self.asend = asend

    def steps(self, request: "httpx.Request", operation: OperationModel | None) -> Steps[Result]:
        """Do what a call needs, and return its response; raises WeibokitError."""
        span = begin(self.classifier.service_model.api, operation, request)
        if span is None:
            return (yield from self._call(request, operation))
        try:
            result = yield from self._call(request, operation)
        except BaseException as error:
            span.fail(error)
            raise
        span.succeed(result.raw, result.payload.get("code"))
        return result

    def _call(self, request: "httpx.Request", operation: OperationModel | None) -> Steps[Result]:
        call = _Call(request, operation, self.policies.attempts())
        archive = self.policies.archive
        key = self._key(archive, request, operation) if archive and operation else None
        if archive is None or key is None:
            return (yield from self._attempts(call))
        if self.classifier.service_model.charged == "no":
            return (yield from self._unmarked(archive, key, call))
        return (yield from self._marked(archive, key, call))

    def _key(self, archive: "Archive", request: "httpx.Request", operation: OperationModel) -> "RequestKey | None":
        """Return the key of a request whose response is kept: reads of data, but nothing of OAuth."""
        service_model = self.classifier.service_model
        if operation.response != "data" or service_model.is_write(operation) or operation.path.startswith("/oauth"):
            return None
        found = parameters(request, operation)
        if found is None:
            return None
        return archive.key(service_model.api, operation.id, found, personal=service_model.personal)

    def _unmarked(self, archive: "Archive", key: "RequestKey", call: _Call) -> Steps[Result]:
        """Use the archive for a request that costs nothing."""
        found = archive.look(key)
        if found is not None:
            return self._archived(found, call)
        result = yield from self._attempts(call)
        keep = partial(archive.keep, key, self._archivable(result))
        yield from self._kept(ChainStep(keep, partial(_in_thread, keep)))
        return result

    def _marked(self, archive: "Archive", key: "RequestKey", call: _Call) -> Steps[Result]:
        """Use the archive for a request that may be charged: nobody else sends it meanwhile."""
        found = yield ChainStep(partial(archive.claim, key), partial(archive.aclaim, key))
        if not hasattr(found, "key"):
            return self._archived(found, call)
        try:
            result = yield from self._attempts(call)
        except BaseException:
            charged = call.charged
            yield ChainStep(partial(archive.settle, found, charged), partial(archive.asettle, found, charged))
            raise
        response = self._archivable(result)
        yield from self._kept(
            ChainStep(partial(archive.finish, found, response), partial(archive.afinish, found, response))
        )
        return result

    def _kept(self, step: ChainStep) -> Steps[None]:
        """Keep a response; a full disk must not cost the caller what was paid for."""
        try:
            yield step
        except Exception:
            _logger.exception("a response could not be archived")

    def _archived(self, found: "ArchivedResponse", call: _Call) -> Result:
        raw = RawResponse(found.status_code, (("content-type", found.content_type),), found.content)
        payload = self.classifier.classify(raw, call.operation)
        if isinstance(payload, Exception):
            raise payload
        details = {"attempts": 0, "charged": "no", "from_archive": True}
        return Result(self.classifier.accepted(raw, call.operation, payload, **details), payload)

    def _archivable(self, result: Result) -> "ArchivedResponse":
        from ...archive.responses import ArchivedResponse  # noqa: PLC0415 - only who has an archive needs it

        raw, redact = result.raw, self.classifier.redactor
        code = result.payload.get("code") if self.classifier.service_model.success else None
        return ArchivedResponse(
            raw.status_code,
            raw.header("content-type") or "",
            redact.data(raw.content),
            redact.text(raw.request_id) if raw.request_id else None,
            None if code is None else str(code),
            raw.charged,
        )

    def _attempts(self, call: _Call) -> Steps[Result]:
        """Send a request until it succeeds, or makes no sense any more."""
        while True:
            held_back: NotSent | None = None
            failure: Failure | None = None
            try:
                result = yield from self._attempt(call)
            except NotSent as error:
                held_back = error
            except (APIError, UnexpectedResponse, TransportError) as error:
                failure = error
            else:
                call.attempts.succeeded()
                self._emit(call, result.raw, code=result.payload.get("code"))
                return result
            # Raised where no error is being handled: the next attempt's would have it as its context.
            if held_back:
                raise conclude(held_back, call.attempts)
            if failure:
                yield from self._wait(call, failure)

    def _wait(self, call: _Call, error: Failure) -> Steps[None]:
        """Wait for the next attempt, or raise the error of the last one."""
        decision = call.attempts.failed(outcome(error, self.classifier.service_model, call.operation))
        wait = decision.seconds if isinstance(decision, Wait) else None
        self._emit(call, error.response, error, wait=wait)
        if isinstance(error, RateLimited):
            self._close(decision)
        if isinstance(decision, GiveUp):
            raise conclude(error, call.attempts, decision)
        clock = self.policies.clock
        yield ChainStep(partial(clock.sleep, decision.seconds), partial(clock.async_sleep, decision.seconds))

    def _close(self, decision: Wait | GiveUp) -> None:
        """Close the gate for all calls of the client, as long as the service wants."""
        if isinstance(decision, Wait):
            self.policies.limiter.close(decision.seconds)
        elif decision.retry_at:
            self.policies.limiter.close((decision.retry_at - self.policies.clock.now()).total_seconds())

    def _attempt(self, call: _Call) -> Steps[Result]:
        """Send a request once, within budget and rate."""
        budget, limiter, exchange = self.policies.budget, self.policies.limiter, Exchange()
        reservation = None
        call.charged = "no"
        try:
            if budget and self.classifier.service_model.charged != "no":
                reservation = yield ChainStep(partial(budget.reserve, call.name), partial(budget.areserve, call.name))
            yield ChainStep(partial(limiter.acquire, call.name), partial(limiter.aacquire, call.name))
            began = time.perf_counter()
            try:
                raw = yield ChainStep(
                    partial(self.send, call.request, exchange), partial(self.asend, call.request, exchange)
                )
            finally:
                call.elapsed = time.perf_counter() - began
            result = self._classified(raw, call)
            call.charged = result.raw.charged
        except WeibokitError as error:
            call.charged = error.charged
            raise
        except BaseException:
            call.charged = self.classifier.service_model.charged if exchange.sent else "no"
            raise
        else:
            return result
        finally:
            if budget and reservation:
                charged = call.charged
                yield ChainStep(
                    partial(budget.settle, reservation, charged), partial(budget.asettle, reservation, charged)
                )

    def _classified(self, raw: RawResponse, call: _Call) -> Result:
        found = self.classifier.classify(raw, call.operation)
        if isinstance(found, Exception):
            raise found
        details = {"attempts": call.attempts.count + 1, "elapsed": call.elapsed}
        return Result(self.classifier.accepted(raw, call.operation, found, **details), found)

    def _emit(
        self,
        call: _Call,
        raw: RawResponse | None,
        error: Failure | None = None,
        *,
        code: object = None,
        wait: float | None = None,
    ) -> None:
        events = self.policies.events
        if not events.wanted:
            return
        events.emit(
            Attempt(
                api=self.classifier.service_model.api,
                operation=call.name,
                number=call.attempts.count,
                charged=call.charged,
                elapsed=call.elapsed,
                status=raw.status_code if raw else None,
                code=code_of(error) if error else None if code is None else str(code),
                request_id=raw.request_id if raw else None,
                error=type(error).__name__ if error else None,
                wait=wait,
            )
        )


async def _in_thread(work: Callable[[], None]) -> None:
    from ...archive.threads import in_thread  # noqa: PLC0415 - only who has an archive needs it

    await in_thread(work)
