"""What lies between the generated code and the transports: the client it passes around, and what it returns."""

from collections.abc import MutableMapping
from typing import TYPE_CHECKING, Protocol, TypeVar

from .errors import ConfigurationError, RawResponse, UnexpectedResponse
from .models.model import Model, check

if TYPE_CHECKING:
    import httpx

__all__ = ["Client", "Parsed", "result"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_CLOSED = "The client is closed; make a new one, or call within its `with` block."


class Parsed(Protocol[T_co]):
    """What `result` needs of an endpoint module's `Response`."""

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        ...

    @property
    def headers(self) -> MutableMapping[str, str]:
        """The headers."""
        ...

    @property
    def content(self) -> bytes:
        """The bytes of the body."""
        ...

    @property
    def parsed(self) -> T_co | None:
        """What was parsed, or None."""
        ...


class Client:
    """What endpoint modules receive as `client`: the httpx client, and what namespaces need to know."""

    raise_on_unexpected_status = True

    def __init__(
        self,
        http: "httpx.Client | None" = None,
        async_http: "httpx.AsyncClient | None" = None,
        *,
        strict: bool = False,
        format: str = "json",  # noqa: A002 - the name of the service's own parameter
    ) -> None:
        self._http = http
        self._async_http = async_http
        self.strict = strict
        self.format = format

    def get_httpx_client(self) -> "httpx.Client":
        """Return the sync client; ConfigurationError when it is closed, or when this belongs to an async API."""
        if self._http is None:
            raise ConfigurationError("This client is async; await the `asyncio` functions, or use the sync class.")
        if self._http.is_closed:
            raise ConfigurationError(_CLOSED)
        return self._http

    def get_async_httpx_client(self) -> "httpx.AsyncClient":
        """Return the async client; ConfigurationError when it is closed, or when this belongs to a sync API."""
        if self._async_http is None:
            raise ConfigurationError("This client is sync; call the `sync` functions, or use the async class.")
        if self._async_http.is_closed:
            raise ConfigurationError(_CLOSED)
        return self._async_http

    def close(self) -> None:
        """Close the connections of a sync client."""
        if self._http is not None:
            self._http.close()

    async def aclose(self) -> None:
        """Close the connections of an async client."""
        if self._async_http is not None:
            await self._async_http.aclose()


def result(response: Parsed[T], strict: bool = False) -> T:
    """Return what an endpoint module parsed, with the raw response one step away.

    Raises UnexpectedResponse when nothing was parsed; with `strict` FieldMissing and FieldMismatch, see `model.check`.
    """
    # Endpoint modules pass on nothing of a response but its headers, so the transport hangs the raw response there.
    raw: RawResponse | None = getattr(response.headers, "raw_response", None)
    if raw is None:
        raw = RawResponse(int(response.status_code), tuple(response.headers.items()), response.content)
    parsed = response.parsed
    if parsed is None:
        raise UnexpectedResponse(expected="a documented answer", got="none that is documented", response=raw)
    if isinstance(parsed, Model):
        parsed.__dict__["_response"] = raw
        if strict:
            check(parsed)
    return parsed
