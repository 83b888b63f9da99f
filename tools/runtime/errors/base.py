"""What all errors share: what the call cost, its arguments, and the response if one came."""
# ruff: noqa: N818 - the names say what happened; "Error" at the end of each would add nothing

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Any, Literal

__all__ = ["Charged", "ConfigurationError", "InvalidArguments", "RawResponse", "WeibokitError"]

Charged = Literal["yes", "no", "unknown"]


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
