# Do not edit: `make generate` writes this file from tools/runtime/apis/weibo_v2.py.

"""Weibo Open Platform: an access token in header, query or form, and `error_code` in the body of a refusal."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..auth.credentials import Credential, Secret
from ..service_model import Facts, Refusal
from ..settings import Settings, choose
from .base import AsyncAPI, SyncAPI

if TYPE_CHECKING:
    import httpx

__all__ = ["SERVER", "AsyncWeiboV2Base", "TokenIn", "WeiboV2Base", "refusal"]

TokenIn = Literal["header", "query", "form"]

SERVER = "https://api.weibo.com"


def refusal(body: Mapping[str, Any], facts: Facts) -> Refusal | None:
    """Find the refusal in a body: `error_code`, a number or text, of any HTTP status, and its text in `error`.

    The token endpoints have a name in `error`, and the text in `error_description`.
    """
    code = body.get("error_code")
    if code is None or str(code) in facts.success:
        return None
    texts = (body.get(name) for name in ("error", "error_description"))
    return Refusal(str(code), ": ".join(str(text) for text in texts if text))


def _credential(token: Secret, token_in: str) -> Credential:
    value = token.required().token().value
    header, in_form = choose(
        "token_in", token_in, {"header": (True, False), "query": (False, False), "form": (False, True)}
    )
    named = {"access_token": value}
    if header:
        return Credential(secrets=(value,), headers={"Authorization": f"OAuth2 {value}"}, named=named)
    return Credential(secrets=(value,), fields=named, in_form=in_form, named=named)


class WeiboV2Base(SyncAPI):
    """Client of the Weibo Open Platform.

    `access_token` comes from the OAuth 2.0 flow, see OAuth2 (else WEIBO_ACCESS_TOKEN). `token_in` says where it
    travels; with "form", requests without a form carry it in the query. The two operations about the token itself have
    it where they want it. `timeout` is in seconds for each wait (to connect, to send, for the next bytes), None for
    none. `strict` checks whole answers on arrival. Raises ConfigurationError.
    """

    def __init__(
        self,
        access_token: str | None = None,
        *,
        token_in: TokenIn = "header",  # noqa: S107 - a place, not a password
        base_url: str | None = None,
        timeout: float | None = 120.0,
        strict: bool = False,
        allow_insecure: bool = False,
        transport: "httpx.BaseTransport | None" = None,
    ) -> None:
        # The bare value must not stay in a frame that an error can pass through.
        secret = Secret.read(access_token, "access_token", "WEIBO_ACCESS_TOKEN")
        del access_token
        settings = Settings(SERVER if base_url is None else base_url, timeout, strict, allow_insecure)
        super().__init__(refusal, _credential(secret, token_in), settings, transport)


class AsyncWeiboV2Base(AsyncAPI):
    """Async client of the Weibo Open Platform; takes what WeiboV2 takes. Make one for each event loop."""

    def __init__(
        self,
        access_token: str | None = None,
        *,
        token_in: TokenIn = "header",  # noqa: S107 - a place, not a password
        base_url: str | None = None,
        timeout: float | None = 120.0,
        strict: bool = False,
        allow_insecure: bool = False,
        transport: "httpx.AsyncBaseTransport | None" = None,
    ) -> None:
        secret = Secret.read(access_token, "access_token", "WEIBO_ACCESS_TOKEN")
        del access_token
        settings = Settings(SERVER if base_url is None else base_url, timeout, strict, allow_insecure)
        super().__init__(refusal, _credential(secret, token_in), settings, transport)
