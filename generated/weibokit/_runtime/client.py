# Do not edit: `make generate` writes this file from tools/runtime/client.py.

"""What lies between the generated code and the transports: the client it passes around, and how a method calls."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeVar

from .arguments.parameters import Arguments
from .errors import ConfigurationError, RawResponse, WeibokitError
from .models.model import Model, attach, check
from .models.pointers import is_array, is_empty

if TYPE_CHECKING:
    import httpx

__all__ = ["RAW_RESPONSE", "Client", "acall", "call"]

T = TypeVar("T")

RAW_RESPONSE = "weibokit.raw_response"
"""The extension of an httpx response that holds the RawResponse."""

_CLOSED = "The client is closed; make a new one, or call within its `with` block."


class Client:
    """What namespaces are made with: the httpx client, and what they need to know."""

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

    @property
    def is_async(self) -> bool:
        """Whether it belongs to an async API."""
        return self._async_http is not None

    def get_httpx_client(self) -> "httpx.Client":
        """Return the sync client; ConfigurationError when it is closed, or when this belongs to an async API."""
        if self._http is None:
            raise ConfigurationError("This client is async; use the sync class.")
        if self._http.is_closed:
            raise ConfigurationError(_CLOSED)
        return self._http

    def get_async_httpx_client(self) -> "httpx.AsyncClient":
        """Return the async client; ConfigurationError when it is closed, or when this belongs to a sync API."""
        if self._async_http is None:
            raise ConfigurationError("This client is sync; use the async class.")
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
    client: Client,
    arguments: Arguments,
    given: Mapping[str, Any],
    request: Callable[[dict[str, Any]], dict[str, Any]],
    parse: "Callable[[httpx.Response], T]",
) -> T:
    """Check what is `given`, send the request that is made of it, and return what the response is parsed into.

    Raises InvalidArguments, and nothing is sent; with `strict` FieldMissing and FieldMismatch, see `model.check`.
    """
    checked = arguments.check(given)
    try:
        response = client.get_httpx_client().request(**request(checked))
        return _result(client, checked, response, parse)
    except WeibokitError as error:
        error.arguments = client.recorded(checked)
        raise


async def acall(
    client: Client,
    arguments: Arguments,
    given: Mapping[str, Any],
    request: Callable[[dict[str, Any]], dict[str, Any]],
    parse: "Callable[[httpx.Response], T]",
) -> T:
    """Check what is `given`, send the request that is made of it, and return what came; the async twin of `call`."""
    checked = arguments.check(given)
    try:
        response = await client.get_async_httpx_client().request(**request(checked))
        return _result(client, checked, response, parse)
    except WeibokitError as error:
        error.arguments = client.recorded(checked)
        raise


def _result(
    client: Client, sent: Mapping[str, Any], response: "httpx.Response", parse: "Callable[[httpx.Response], T]"
) -> T:
    parsed = parse(response)
    if isinstance(parsed, Model):
        raw: RawResponse = response.extensions[RAW_RESPONSE]
        attach(parsed, replace(raw, arguments=client.recorded(sent)))
        # An empty page has members, but none that holds anything; nothing at all is no page.
        if client.strict and not (parsed.to_dict() and is_empty(parsed.to_dict())):
            check(parsed)
    return parsed


def _recorded(value: Any, redact: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return redact(value)
    if is_array(value):
        return [_recorded(each, redact) for each in value]
    # The bytes of a file can be many, and can be read once.
    return f"<file {redact(str(value.file_name))}>" if hasattr(value, "file_name") else value
