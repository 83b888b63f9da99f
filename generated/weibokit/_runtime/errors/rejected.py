# Do not edit: `make generate` writes this file from tools/runtime/errors/rejected.py.

"""Errors that a service responds with, one class for each reason."""
# ruff: noqa: N818 - the names say what happened; "Error" at the end of each would add nothing

from datetime import UTC, datetime
from typing import Any

from ..dates import next_midnight
from ..texts import printable
from .base import Charged, RawResponse, WeibokitError

__all__ = [
    "API_ERRORS",
    "APIError",
    "AuthenticationError",
    "BalanceExhausted",
    "CollectionFailed",
    "Conflict",
    "InvalidRequest",
    "NotFound",
    "PermissionDenied",
    "QuotaExceeded",
    "RateLimited",
    "ServerError",
    "ServiceUnavailable",
]

# Characters of the service's message, of that part of it which an error's text shows, and of a code or a name.
_MESSAGE = 10_000
_SHOWN = 300
_NAME = 100


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


_ERRORS: list[type[APIError]] = [APIError, *APIError.__subclasses__()]


API_ERRORS = {cls.__name__: cls for cls in _ERRORS}
