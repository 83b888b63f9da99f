# Do not edit: `make generate` writes this file from tools/runtime/transport/calls/outcomes.py.

"""What a failed attempt means for the next, and what an error tells of the attempts before it."""

from dataclasses import replace

from ...errors import APIError, Charged, ConnectionFailed, TransportError, UnexpectedResponse, WeibokitError
from ...service_model import OperationModel, RetryRule, ServiceModel
from ..retry import Attempts, FailedAttempt, GiveUp

__all__ = ["Failure", "code_of", "conclude", "outcome"]

Failure = APIError | UnexpectedResponse | TransportError
"""How an attempt may fail."""


def outcome(error: Failure, service_model: ServiceModel, operation: OperationModel | None) -> FailedAttempt:
    """Return what is known about a failed attempt."""
    return FailedAttempt(
        charged=error.charged,
        retry=_rule(error, service_model),
        sent=not isinstance(error, ConnectionFailed),
        # Of a request whose operation is not known it is not known either whether it changes something.
        writes=operation is None or service_model.is_write(operation),
        retry_after=error.response.header("Retry-After") if error.response else None,
        text=_summary(error),
    )


def conclude(error: WeibokitError, attempts: Attempts, decision: GiveUp | None = None) -> WeibokitError:
    """Let an error tell how many attempts there were, how the earlier ones failed, and when it makes sense again."""
    error.attempts = attempts.count
    if error.response is not None:
        error.response = replace(error.response, attempts=attempts.count)
    failures = attempts.failures[: -1 if decision else None]
    error.earlier = tuple(each.text for each in failures)
    if decision and decision.retry_at:
        error.retry_at = decision.retry_at
    for number, text in enumerate(error.earlier, 1):
        error.add_note(f"attempt {number}: {text}")
    return error


def code_of(error: WeibokitError | None) -> str | None:
    """Return the service's code in an error."""
    return error.code if isinstance(error, APIError) else None


def _rule(error: Failure, service_model: ServiceModel) -> RetryRule:
    if isinstance(error, TransportError):
        return "backoff"
    if isinstance(error, UnexpectedResponse):
        return "never"
    known = service_model.statuses.get(error.status) if error.code is None else service_model.codes.get(error.code)
    return known.retry if known else "never"


def _summary(error: Failure) -> str:
    charged: Charged = error.charged
    details = [f"code {code_of(error)}"] if code_of(error) else []
    details += [f"HTTP status {error.response.status_code}"] if error.response else []
    return f"{type(error).__name__} ({', '.join([*details, f'charged: {charged}'])})"
