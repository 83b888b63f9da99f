"""What lies between the generated code and the transports: the client it passes around, and what it returns."""

from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast

from .arguments.parameters import Arguments
from .errors import ConfigurationError, RawResponse, UnexpectedResponse, WeibokitError
from .models.model import Model, attach, check

if TYPE_CHECKING:
    import httpx

__all__ = ["Client", "Parsed", "acall", "call"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_CLOSED = "The client is closed; make a new one, or call within its `with` block."


class Parsed(Protocol[T_co]):
    """What `call` needs of an endpoint module's `Response`."""

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

    # What a copy with other options shares with this client.
    transport: Any = None
    headers: Mapping[str, str] = MappingProxyType({})

    def __init__(
        self,
        http: "httpx.Client | None" = None,
        async_http: "httpx.AsyncClient | None" = None,
        *,
        strict: bool = False,
        format: str = "json",  # noqa: A002 - the name of the service's own parameter
        redact: Callable[[str], str] = str,
    ) -> None:
        self._http = http
        self._async_http = async_http
        self.strict = strict
        self.format = format
        self._redact = redact

    def recorded(self, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """Return arguments as errors and responses keep them: without credentials and the bytes of files."""
        return {name: _recorded(value, self._redact) for name, value in arguments.items()}

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


def call(
    client: Client, arguments: Arguments, given: Mapping[str, Any], send: Callable[[dict[str, Any]], Parsed[T]]
) -> T:
    """Check what is `given`, send it, and return what an endpoint module parsed.

    Raises InvalidArguments, and nothing is sent; UnexpectedResponse when nothing was parsed; with `strict` FieldMissing
    and FieldMismatch, see `model.check`.
    """
    checked = arguments.check(given)
    try:
        return _result(send(checked), client, checked)
    except WeibokitError as error:
        error.arguments = client.recorded(checked)
        raise


async def acall(
    client: Client,
    arguments: Arguments,
    given: Mapping[str, Any],
    send: Callable[[dict[str, Any]], Awaitable[Parsed[T]]],
) -> T:
    """Check what is `given`, send it, and return what came; the async twin of `call`."""
    checked = arguments.check(given)
    try:
        return _result(await send(checked), client, checked)
    except WeibokitError as error:
        error.arguments = client.recorded(checked)
        raise


def _result(response: Parsed[T], client: Client, sent: Mapping[str, Any]) -> T:
    # Endpoint modules pass on nothing of a response but its headers, so the transport hangs the raw response there.
    raw: RawResponse | None = getattr(response.headers, "raw_response", None)
    if raw is None:
        raw = RawResponse(int(response.status_code), tuple(response.headers.items()), response.content)
    raw = replace(raw, arguments=client.recorded(sent))
    parsed = response.parsed
    if parsed is None:
        raise UnexpectedResponse(expected="a documented answer", got="none that is documented", response=raw)
    if isinstance(parsed, Model):
        attach(parsed, raw)
        if client.strict and not _is_empty(parsed.to_dict()):
            check(parsed)
    return parsed


def _is_empty(payload: Mapping[str, Any]) -> bool:
    """Whether the payload is an empty page: members, but none with a value. Nothing at all is no page."""
    return bool(payload) and not any(payload.values())


def _recorded(value: Any, redact: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return redact(value)
    if isinstance(value, list):
        return [_recorded(each, redact) for each in cast("list[Any]", value)]
    # The bytes of a file can be many, and can be read once.
    return f"<file {redact(str(value.file_name))}>" if hasattr(value, "file_name") else value
