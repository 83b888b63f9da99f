"""Errors of responses that did not come, not in full, or not as the definition says."""
# ruff: noqa: N818 - the names say what happened; "Error" at the end of each would add nothing

from .base import Charged, RawResponse, WeibokitError

__all__ = [
    "ConnectionFailed",
    "ConnectionLost",
    "FieldError",
    "FieldMismatch",
    "FieldMissing",
    "RequestTimedOut",
    "TransportError",
    "UnexpectedResponse",
]


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
