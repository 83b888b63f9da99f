# Do not edit: `make generate` writes this file from tools/runtime/errors.py.

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
    └── FieldError                          a field of a response differs from the definition
        ├── FieldMissing (AttributeError)   it is not there
        └── FieldMismatch (TypeError)       it has another type

All of them can be pickled and copied. None holds a credential of the client that raised it.
"""
# ruff: noqa: N818 - the names say what happened; "Error" at the end of each would add nothing

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Literal

from .dates import next_midnight

__all__ = [
    "API_ERRORS",
    "APIError",
    "AuthenticationError",
    "BalanceExhausted",
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
    "NotFound",
    "PermissionDenied",
    "QuotaExceeded",
    "RateLimited",
    "RawResponse",
    "RequestTimedOut",
    "ServerError",
    "ServiceUnavailable",
    "TransportError",
    "UnexpectedResponse",
    "WeibokitError",
]

Charged = Literal["yes", "no", "unknown"]

# Characters of the service's message that an error's text shows; `message` has all of them.
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class RawResponse:
    """The response as it came: status, headers and bytes (after content encoding; XML stays XML).

    In an error response the client's own credentials are redacted, in case the service echoes them.
    """

    status_code: int
    headers: tuple[tuple[str, str], ...] = field(repr=False)
    content: bytes = field(repr=False)
    request_id: str | None = None
    attempts: int = 1

    def header(self, name: str) -> str | None:
        """Return the first value of the header `name`, whatever its case, or None."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)


class WeibokitError(Exception):
    """Base of all errors that this package raises."""

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
        self.charged: Charged = "no"
        self.got = got or " and ".join(f"`{name}`" for name in given) or "none of them"
        text = f"{operation} wants {wanted}, but got {self.got}; nothing was sent, so call it with what it wants"
        super().__init__(text)


class APIError(WeibokitError):
    """The service refused the call.

    `code` is the service's own code (None when it gave none), `name` our name for it, `message` the service's text,
    `status` the HTTP status, `charged` whether the call cost money, `operation` the operationId, `response` the
    response as it came.
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
        self.message = message
        self.response = response
        self.code = code
        self.name = name
        self.charged: Charged = charged
        self.operation = operation
        self.status = response.status_code
        self.request_id = response.request_id
        self.attempts = response.attempts
        super().__init__(self._text())

    def _text(self) -> str:
        details = [f"code {self.code}{f' {self.name}' if self.name else ''}", f"HTTP status {self.status}"]
        details.append(f"charged: {self.charged}")
        if self.request_id:
            details.append(f"request id {self.request_id}")
        said = _shorten(self.message) or "no message"
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
        self.response = response
        self.charged: Charged = charged
        self.operation = operation
        self.status = response.status_code
        self.request_id = response.request_id
        self.attempts = response.attempts
        super().__init__(
            f"{operation or 'The call'} was answered with HTTP status {self.status} and {got}, where {expected} was "
            f"expected (charged: {charged}); the bytes are in `response.content`"
        )


class TransportError(WeibokitError):
    """No response came; `charged` says whether the call may have cost money nevertheless."""

    def __init__(
        self, message: str, *, charged: Charged = "unknown", operation: str | None = None, attempts: int = 1
    ) -> None:
        self.charged: Charged = charged
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
    """A field of a response differs from the definition; `pointer` is its JSON pointer, `model` the class."""

    def __init__(self, text: str, *, pointer: str, model: str) -> None:
        self.pointer = pointer
        self.model = model
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


def _shorten(text: str) -> str:
    """Bring a text of the service, which can be a whole page, onto one line of bounded length."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[:_LONGEST] + "…"


_ERRORS: list[type[APIError]] = [APIError, *APIError.__subclasses__()]
API_ERRORS = {cls.__name__: cls for cls in _ERRORS}
