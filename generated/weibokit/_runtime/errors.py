"""The tree of exceptions.

    WeibokitError
    ├── ConfigurationError (ValueError)     a setting is wrong or missing, or a credential would travel in the clear
    ├── InvalidArguments (ValueError)       unfit arguments, or some that don't go together; nothing was sent
    ├── APIError                            the service refused; also raised for a code that is not known
    │   ├── AuthenticationError             the credential is missing, wrong, expired or withdrawn
    │   ├── PermissionDenied                the account, the app or the address may not do this
    │   ├── RateLimited                     too many requests in a short time
    │   ├── QuotaExceeded                   the day's quota is used up; `retry_at` says when it starts anew
    │   ├── BalanceExhausted                no money left, in the account or for this token
    │   ├── InvalidRequest                  a parameter is missing or wrong
    │   ├── NotFound                        no such operation, user or object
    │   ├── Conflict                        the object exists already, or a limit of objects is reached
    │   ├── CollectionFailed                the provider could not collect the data this time
    │   ├── ServerError                     the service failed
    │   └── ServiceUnavailable              the service is down, or was taken out of service
    ├── UnexpectedResponse                  a response came that the definition does not allow
    ├── TransportError                      no response came
    │   ├── ConnectionFailed                nothing was sent: refused, not resolved, TLS, no free connection
    │   ├── ConnectionLost                  broke after sending: whether the service did its work is not known
    │   └── RequestTimedOut                 sent, but no response in time: likewise not known
    ├── FieldError                          a field of a response differs from the definition
    │   ├── FieldMissing (AttributeError)   it is not there
    │   └── FieldMismatch (TypeError)       it has another type
    └── NotSent                             this client held the request back; nothing was sent, nothing is charged
        ├── BudgetExceeded                  the budget does not allow it
        ├── WaitTooLong                     its turn comes later than `max_wait` allows
        ├── NotArchived (LookupError)       the archive replays, and has no response for it
        └── OutcomeUnknown                  it was sent before and may have been charged, but no response was kept

All of them can be pickled and copied. None holds a credential of the client that raised it. Every one says whether
the call was charged, and holds the response if one came: what was paid for is not lost.
"""
# ruff: noqa: N818 - the names say what happened; "Error" at the end of each would add nothing

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal

from .dates import next_midnight
from .texts import printable

if TYPE_CHECKING:
    from decimal import Decimal

__all__ = [
    "API_ERRORS",
    "APIError",
    "AuthenticationError",
    "BalanceExhausted",
    "BudgetExceeded",
    "Charged",
    "CollectionFailed",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "ConnectionLost",
    "FieldError",
    "FieldMismatch",
    "FieldMissing",
    "InvalidArguments",
    "InvalidRequest",
    "NotArchived",
    "NotFound",
    "NotSent",
    "OutcomeUnknown",
    "PermissionDenied",
    "QuotaExceeded",
    "RateLimited",
    "RawResponse",
    "RequestTimedOut",
    "ServerError",
    "ServiceUnavailable",
    "TransportError",
    "UnexpectedResponse",
    "WaitTooLong",
    "WeibokitError",
]

Charged = Literal["yes", "no", "unknown"]

# Characters of the service's message, of that part of it which an error's text shows, and of a code or a name.
_MESSAGE = 10_000
_SHOWN = 300
_NAME = 100


@dataclass(frozen=True, slots=True)
class RawResponse:
    """The response as it came: status, headers and bytes (after content encoding; XML stays XML).

    In an error response the client's own credentials are redacted, in case the service echoes them. `charged` says
    whether the call cost money, `operation` is its operationId, `arguments` are those that were sent.
    `attempts` is how often it was sent, `elapsed` how many seconds the last attempt took. `record_time` is when the
    provider collected the data, as it says. What came `from_archive` was not sent, and cost nothing.
    """

    status_code: int
    headers: tuple[tuple[str, str], ...] = field(repr=False)
    content: bytes = field(repr=False)
    request_id: str | None = None
    attempts: int = 1
    charged: Charged = "unknown"
    operation: str | None = None
    arguments: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False, hash=False, compare=False)
    elapsed: float = 0.0
    record_time: str | None = None
    from_archive: bool = False

    def header(self, name: str) -> str | None:
        """Return the first value of the header `name`, whatever its case, or None."""
        wanted = name.lower()
        for key, value in self.headers:
            if key.lower() == wanted:
                return value
        return None


class WeibokitError(Exception):
    """Base of all errors that this package raises.

    `charged` says whether the call cost money, `operation` is its operationId, `arguments` are those that were to be
    sent, without credentials, and `response` is what came, if something did. `attempts` is how often it was sent,
    `earlier` says how the attempts before the last failed, and `retry_at` when it makes sense again, if that is known.
    """

    attempts: int = 0
    earlier: tuple[str, ...] = ()
    retry_at: datetime | None = None

    charged: Charged = "no"
    operation: str | None = None
    arguments: Mapping[str, Any] = MappingProxyType({})
    response: RawResponse | None = None

    def __reduce__(self) -> tuple[Callable[..., "WeibokitError"], tuple[Any, ...]]:
        return _restore, (type(self), self.args, dict(self.__dict__))


def _restore(cls: type[WeibokitError], args: tuple[Any, ...], state: dict[str, Any]) -> WeibokitError:
    error = cls.__new__(cls, *args)
    error.__dict__.update(state)
    return error


class ConfigurationError(WeibokitError, ValueError):
    """A setting is wrong or missing, or a credential would travel in the clear."""


class InvalidArguments(WeibokitError, ValueError):
    """The operation wants other arguments; nothing was sent, and nothing is charged.

    `wanted` says what it wants, `given` are the names of those that were given, `got` is what was wrong with one.
    """

    def __init__(self, *, operation: str, wanted: str, given: tuple[str, ...], got: str = "") -> None:
        self.operation = operation
        self.wanted = wanted
        self.given = given
        self.charged = "no"
        self.got = got or " and ".join(f"`{name}`" for name in given) or "none of them"
        text = f"{operation} wants {wanted}, but got {self.got}; nothing was sent, so call it with what it wants"
        super().__init__(text)


class APIError(WeibokitError):
    """The service refused the call.

    `code` is the service's own code (None when it gave none), `name` our name for it, `message` the service's text on
    one line, with control characters escaped, `status` the HTTP status, `charged` whether the call cost money,
    `operation` the operationId, `response` the response as it came.
    """

    def __init__(
        self,
        message: str,
        *,
        response: RawResponse,
        code: str | None = None,
        name: str | None = None,
        charged: Charged = "unknown",
        operation: str | None = None,
    ) -> None:
        self.message = printable(message, _MESSAGE)
        self.response: RawResponse = response  # pyright: ignore[reportIncompatibleVariableOverride]
        self.code = None if code is None else printable(code, _NAME)
        self.name = name
        self.charged = charged
        self.operation = operation
        self.status = response.status_code
        self.request_id = response.request_id
        self.attempts = response.attempts
        super().__init__(self._text())

    @property
    def retry_after(self) -> str | None:
        """The header `Retry-After` as it came, seconds or a date; None where there is none."""
        return self.response.header("Retry-After")

    def _text(self) -> str:
        code = " ".join(str(each) for each in (self.code, self.name) if each)
        details = [*([f"code {code}"] if code else []), f"HTTP status {self.status}"]
        details.append(f"charged: {self.charged}")
        if self.request_id:
            details.append(f"request id {self.request_id}")
        said = printable(self.message, _SHOWN) or "no message"
        return f"{self.operation or 'The call'} was refused: {said} ({', '.join(details)})"


class AuthenticationError(APIError):
    """The credential is missing, wrong, expired or withdrawn."""


class PermissionDenied(APIError):
    """The account, the app or the address may not do this."""


class RateLimited(APIError):
    """Too many requests were made in a short time."""


class QuotaExceeded(APIError):
    """The day's quota is used up; `retry_at` is the next midnight in Shanghai, when it starts anew."""

    def __init__(self, message: str, **details: Any) -> None:
        super().__init__(message, **details)
        self.retry_at = next_midnight(datetime.now(UTC))


class BalanceExhausted(APIError):
    """No money is left, in the account or for this token."""


class InvalidRequest(APIError):
    """A parameter is missing or wrong."""


class NotFound(APIError):
    """There is no such operation, user or object."""


class Conflict(APIError):
    """The object exists already, or a limit of objects is reached."""


class CollectionFailed(APIError):
    """The provider could not collect the data this time."""


class ServerError(APIError):
    """The service failed."""


class ServiceUnavailable(APIError):
    """The service is down, or was taken out of service."""


class UnexpectedResponse(WeibokitError):
    """A response came that the definition does not allow: HTML, broken JSON, another root, an empty body.

    `expected` says what was wanted, `got` what came.
    """

    def __init__(
        self,
        *,
        expected: str,
        got: str,
        response: RawResponse,
        charged: Charged = "unknown",
        operation: str | None = None,
    ) -> None:
        self.expected = expected
        self.got = got
        self.response: RawResponse = response  # pyright: ignore[reportIncompatibleVariableOverride]
        self.charged = charged
        self.operation = operation
        self.status = response.status_code
        self.request_id = response.request_id
        self.attempts = response.attempts
        super().__init__(
            f"{operation or 'The call'} was answered with HTTP status {self.status} and {got}, where {expected} was "
            f"expected (charged: {charged}); the bytes are in `response.content`"
        )


class TransportError(WeibokitError):
    """No response came, or not all of it; `charged` says whether the call may have cost money nevertheless.

    `response` is what came until then, as received; None where nothing did.
    """

    def __init__(
        self,
        message: str,
        *,
        charged: Charged = "unknown",
        operation: str | None = None,
        attempts: int = 1,
        response: RawResponse | None = None,
    ) -> None:
        self.response = response
        self.charged = charged
        self.operation = operation
        self.attempts = attempts
        super().__init__(f"{operation or 'The call'} {message} (charged: {charged})")


class ConnectionFailed(TransportError):
    """Nothing was sent: the connection was refused, not resolved, not trusted, or none was free."""


class ConnectionLost(TransportError):
    """The connection broke after sending; whether the service did its work is not known."""


class RequestTimedOut(TransportError):
    """The request was sent, but no response came in time; whether the service did its work is not known."""


class FieldError(WeibokitError):
    """A field of a response differs from the definition; `pointer` is its JSON pointer, `model` the class.

    A `pointer` that knows its response gives the error what that knows; of JSON from elsewhere nothing was charged.
    """

    def __init__(self, text: str, *, pointer: str, model: str) -> None:
        self.pointer = str(pointer)
        self.model = model
        response: RawResponse | None = getattr(pointer, "response", None)
        if response is not None:
            self.response = response
            self.charged = response.charged
            self.operation = response.operation
            self.arguments = response.arguments
        super().__init__(text)


class FieldMissing(FieldError, AttributeError):
    """The response lacks this field."""

    def __init__(self, *, pointer: str, model: str, name: str) -> None:
        text = f"The answer has no `{pointer}`; `.get({name!r})` of {model} gives None for an absent field"
        super().__init__(text, pointer=pointer, model=model)
        self.field = name


class FieldMismatch(FieldError, TypeError):
    """The response has another JSON type here than the definition says; the value itself is not shown."""

    def __init__(self, *, pointer: str, model: str, expected: str, got: str) -> None:
        text = f"The answer has {got} at `{pointer}`, where {expected} was expected ({model})"
        super().__init__(text, pointer=pointer, model=model)
        self.expected = expected
        self.got = got


_ERRORS: list[type[APIError]] = [APIError, *APIError.__subclasses__()]
API_ERRORS = {cls.__name__: cls for cls in _ERRORS}


class NotSent(WeibokitError):
    """This client held the request back: nothing was sent, so nothing is charged."""

    def __init__(self, text: str, *, operation: str | None = None) -> None:
        self.operation = operation
        self.charged = "no"
        super().__init__(f"{operation or 'The request'} was not sent: {text}")


class BudgetExceeded(NotSent):
    """The budget does not allow the request.

    `used` and `limit` are calls or money, `cost` is what the request would have taken; `retry_at` says when the budget
    starts anew, and is None for one that holds for the whole run.
    """

    def __init__(
        self,
        *,
        used: "int | Decimal",
        limit: "int | Decimal",
        cost: "int | Decimal" = 1,
        retry_at: datetime | None = None,
        operation: str | None = None,
    ) -> None:
        self.used = used
        self.limit = limit
        self.cost = cost
        self.retry_at = retry_at
        anew = f"it starts anew at {retry_at.isoformat()}" if retry_at else "it holds for the whole run"
        text = f"{used} of the budget of {limit} are used, and it would take {cost} more; {anew}"
        super().__init__(text, operation=operation)


class WaitTooLong(NotSent):
    """The request's turn comes later than `max_wait` seconds allow; `retry_at` says when it would come."""

    def __init__(self, *, wait: float, max_wait: float, retry_at: datetime, operation: str | None = None) -> None:
        self.wait = wait
        self.max_wait = max_wait
        self.retry_at = retry_at
        super().__init__(
            f"its turn comes in {wait:.3g} seconds, and max_wait is {max_wait:.3g}; try again at "
            f"{retry_at.isoformat(timespec='seconds')}, or allow a longer wait",
            operation=operation,
        )


class NotArchived(NotSent, LookupError):
    """The archive only replays, and holds no response for this request."""

    def __init__(self, *, operation: str | None = None) -> None:
        text = "the archive replays, and has no response for these arguments; record one, or use the mode 'reuse'"
        super().__init__(text, operation=operation)


class OutcomeUnknown(NotSent):
    """The same request was sent before, at `sent_at`, and may have been charged, but no response was kept.

    That happens when a program dies while it waits. `charged` is of that earlier request. Pass `resend_unknown=True`
    to send it again.
    """

    def __init__(self, *, sent_at: datetime, operation: str | None = None) -> None:
        super().__init__(
            f"the same request was sent at {sent_at.isoformat(timespec='seconds')}, and may have been charged, but no "
            "response was kept; pass resend_unknown=True to send it again",
            operation=operation,
        )
        self.sent_at = sent_at
        self.charged = "unknown"
