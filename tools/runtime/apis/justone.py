"""Just One API: a token in the query or the form, and an envelope whose `code` decides."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..auth.credentials import Credential, Secret
from ..models.pointers import json_name
from ..service_model import Facts, Refusal
from ..settings import Settings, choose
from ..transport.decoding import DecodingError
from .base import AsyncAPI, SyncAPI

if TYPE_CHECKING:
    import httpx

__all__ = ["AsyncJustOneBase", "JustOneBase", "Region"]

Region = Literal["global", "cn"]

# The address in mainland China is plain HTTP, so that the token travels in the clear.
_SERVERS: Mapping[str, str] = {"global": "https://api.justoneapi.com", "cn": "http://47.117.133.51:30015"}


def refusal(body: Mapping[str, Any], facts: Facts) -> Refusal | None:
    """Find the refusal in an envelope: any `code` that is not success, whatever the HTTP status.

    Older definitions had the code as text. Raises DecodingError for an object that is no envelope.
    """
    code = body.get("code")
    if isinstance(code, bool) or not isinstance(code, (int, str)):
        raise DecodingError("an envelope with a `code`", f"an object whose `code` is {json_name(code)} or absent")
    if str(code) in facts.success:
        return None
    return Refusal(str(code), str(body.get("message") or ""))


def _credential(token: Secret) -> Credential:
    value = token.required().token().value
    return Credential(secrets=(value,), fields={"token": value}, in_form=True)


class JustOneBase(SyncAPI):
    """Client of Just One API.

    `token` is the API token (else JUSTONE_TOKEN), `region` one of the provider's two addresses: "cn" is plain HTTP and
    needs `allow_insecure`. `base_url` replaces them both. `timeout` is in seconds for each wait (to connect, to send,
    for the next bytes), None for none; the provider advises 120. `strict` checks whole answers on arrival. Raises
    ConfigurationError.
    """

    def __init__(
        self,
        token: str | None = None,
        *,
        base_url: str | None = None,
        region: Region = "global",
        timeout: float | None = 120.0,
        strict: bool = False,
        allow_insecure: bool = False,
        transport: "httpx.BaseTransport | None" = None,
    ) -> None:
        # The bare value must not stay in a frame that an error can pass through.
        secret = Secret.read(token, "token", "JUSTONE_TOKEN")
        del token
        server = choose("region", region, _SERVERS)
        settings = Settings(server if base_url is None else base_url, timeout, strict, allow_insecure)
        super().__init__(refusal, _credential(secret), settings, transport)


class AsyncJustOneBase(AsyncAPI):
    """Async client of Just One API; takes what JustOne takes. Make one for each event loop."""

    def __init__(
        self,
        token: str | None = None,
        *,
        base_url: str | None = None,
        region: Region = "global",
        timeout: float | None = 120.0,
        strict: bool = False,
        allow_insecure: bool = False,
        transport: "httpx.AsyncBaseTransport | None" = None,
    ) -> None:
        secret = Secret.read(token, "token", "JUSTONE_TOKEN")
        del token
        server = choose("region", region, _SERVERS)
        settings = Settings(server if base_url is None else base_url, timeout, strict, allow_insecure)
        super().__init__(refusal, _credential(secret), settings, transport)
