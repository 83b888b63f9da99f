# Do not edit: `make generate` writes this file from tools/runtime/transport/calls/chain.py.

"""The order of what happens to a call: the archive, then attempts, each with budget, limiter and classification."""

import time
from functools import partial
from typing import TYPE_CHECKING

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
from ..retry import GiveUp, Wait
from .keeping import Keeping
from .outcomes import Failure, code_of, conclude, outcome
from .policies import Policies
from .state import CallState, Result
from .steps import ChainStep, Steps
from .telemetry import begin, traced

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    import httpx

    from ..spending.budget import Budget, Reservation

__all__ = ["Chain"]


# Seconds; a date that somebody got wrong must not close a client for ever.
_LONGEST_CLOSING = 3600.0


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
        self.keeping = Keeping(classifier, policies)
        self.send = send
        self.asend = asend

    def steps(self, request: "httpx.Request", operation: OperationModel | None) -> Steps[Result]:
        """Return the steps of a call, which end with its response; they raise WeibokitError."""
        span = begin(self.classifier.service_model.api, operation, request)
        call = CallState(request, operation, self.policies.attempts(), span)
        keeping = self.keeping
        steps = keeping.steps(call, self._attempts) if keeping.wanted else self._attempts(call)
        return traced(span, steps) if span else steps

    def _attempts(self, call: CallState) -> Steps[Result]:
        """Send a request until it succeeds, or makes no sense any more."""
        while True:
            held_back: NotSent | None = None
            failure: Failure | None = None
            try:
                attempt = self._attempt(call)
                span = call.span.attempt(call.attempts.count + 1) if call.span else None
                result = yield from traced(span, attempt) if span else attempt
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

    def _wait(self, call: CallState, error: Failure) -> Steps[None]:
        """Wait for the next attempt, or raise the error of the last one."""
        decision = call.attempts.failed(outcome(error, self.classifier.service_model, call.operation))
        wait = decision.seconds if isinstance(decision, Wait) else None
        self._emit(call, error.response, error, wait=wait)
        if isinstance(error, RateLimited):
            yield from self._close(decision)
        if isinstance(decision, GiveUp):
            raise conclude(error, call.attempts, decision)
        # Nothing was charged, and somebody who finds the mark of a program that died here may send.
        if call.claimed:
            yield from self.keeping.kept(self.keeping.noted(call.claimed, sent=False))
        clock = self.policies.clock
        yield ChainStep(partial(clock.sleep, decision.seconds), partial(clock.async_sleep, decision.seconds))

    def _close(self, decision: Wait | GiveUp) -> Steps[None]:
        """Close the gate for all calls of the client, as long as the service wants, up to an hour."""
        limiter, seconds = self.policies.limiter, 0.0
        if isinstance(decision, Wait):
            seconds = decision.seconds
        elif decision.retry_at:
            seconds = min((decision.retry_at - self.policies.clock.now()).total_seconds(), _LONGEST_CLOSING)
        yield ChainStep(partial(limiter.close, seconds), partial(limiter.aclose, seconds))

    def _attempt(self, call: CallState) -> Steps[Result]:
        """Send a request once, within budget and rate."""
        budget, limiter = self.policies.budget, self.policies.limiter
        exchange = Exchange(self.keeping.noted(call.claimed, sent=True) if call.claimed else None)
        reservation = None
        call.charged = "no"
        try:
            if budget and self.classifier.service_model.charged != "no":
                reservation = yield from self._reserved(budget, call.name)
            if not limiter.passes():
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
                yield from self._settled(budget, reservation, call.charged)

    def _reserved(self, budget: "Budget", name: str) -> Steps["Reservation"]:
        """Take what an attempt may cost; a budget in memory takes no step."""
        if not budget.blocks:
            return budget.reserve(name)
        reservation: Reservation = yield ChainStep(partial(budget.reserve, name), partial(budget.areserve, name))
        return reservation

    def _settled(self, budget: "Budget", reservation: "Reservation", charged: Charged) -> Steps[None]:
        """End a reservation; where that can't be written down, it stays spent."""
        if not budget.blocks:
            budget.settle(reservation, charged)
        else:
            settle, asettle = partial(budget.settle, reservation), partial(budget.asettle, reservation)
            yield from self.keeping.kept(ChainStep(partial(settle, charged), partial(asettle, charged)))

    def _classified(self, raw: RawResponse, call: CallState) -> Result:
        found = self.classifier.classify(raw, call.operation)
        if isinstance(found, Exception):
            raise found
        details = {"attempts": call.attempts.count + 1, "elapsed": call.elapsed}
        return Result(self.classifier.accepted(raw, call.operation, found, **details), found)

    def _emit(
        self,
        call: CallState,
        raw: RawResponse | None,
        error: Failure | None = None,
        *,
        code: object = None,
        wait: float | None = None,
    ) -> None:
        events = self.policies.events
        if not events.wanted:
            return
        from .attempt import Attempt  # noqa: PLC0415 - only who listens needs it

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
