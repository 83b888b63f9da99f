# Do not edit: `make generate` writes this file from tools/runtime/apis/tsina_v1.py.

"""The first Sina Weibo API: an app key, a login or a signature, JSON or XML, and the code at the head of an error."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..auth.credentials import Credential, Secret, basic_login
from ..auth.signature import Signature, require_oauthlib
from ..errors import ConfigurationError
from ..service_model import Facts, Refusal
from ..settings import Format, Settings
from .base import AsyncAPI, SyncAPI

if TYPE_CHECKING:
    import httpx

__all__ = ["SERVER", "AsyncTSinaBase", "TSinaBase", "refusal"]

# Plain HTTP only: the service never had another address.
SERVER = "http://api.t.sina.com.cn"

_CODE = re.compile(r"\s*([0-9]{5})\s*:")


def refusal(body: Mapping[str, Any], facts: Facts) -> Refusal | None:
    """Find the refusal in a body: the five digits at the head of `error`; `error_code` is the HTTP status as text."""
    text, status = body.get("error"), body.get("error_code")
    head = _CODE.match(text) if isinstance(text, str) else None
    if head is None and status is None:
        return None
    code = head[1] if head else str(status)
    return None if code in facts.success else Refusal(code, str(text or ""))


@dataclass(frozen=True, slots=True)
class _Given:
    """All that a client can be given to show; what it isn't given is empty."""

    app_key: Secret
    app_secret: Secret
    token: Secret
    token_secret: Secret
    username: Secret
    password: Secret

    def credential(self) -> Credential:
        """Return what is added to requests: a signature where there is a token, else app key and login."""
        _check_pair("login", self.username, self.password)
        _check_pair("token", self.token, self.token_secret)
        if self.token and self.username:
            raise ConfigurationError("Both a login and a token were given; pass one of them, and unset the other.")
        if not (self.app_key or self.username or self.token):
            raise ConfigurationError(
                f"No credential: pass `app_key=` or set {self.app_key.variable}, or pass `username=` and `password=` "
                f"or set {self.username.variable} and {self.password.variable}."
            )
        return self._signing() if self.token else self._plain()

    def _plain(self) -> Credential:
        login = basic_login(self.username.text(without=":"), self.password.text()) if self.username else ""
        key = self.app_key.token().value
        return Credential(
            secrets=(key, self.username.value, self.password.value, login.removeprefix("Basic ")),
            fields={"source": key} if key else {},
            headers={"Authorization": login} if login else {},
        )

    def _signing(self) -> Credential:
        require_oauthlib()
        used = (self.app_key, self.app_secret, self.token, self.token_secret)
        key, secret, token, token_secret = (each.required().token().value for each in used)
        signature = Signature(key, secret, token, token_secret)
        return Credential(secrets=(key, secret, token, token_secret), signature=signature)


def _check_pair(what: str, first: Secret, second: Secret) -> None:
    if bool(first) != bool(second):
        absent = second if first else first
        raise ConfigurationError(f"Half a {what}: `{absent.argument}` is missing; pass it or set {absent.variable}.")


class TSinaBase(SyncAPI):
    """Client of the first Sina Weibo API.

    Takes an `app_key` (else TSINA_APP_KEY), a `username` and `password` (else TSINA_USERNAME, TSINA_PASSWORD), or both;
    or else what signs requests by OAuth 1.0a, see OAuth1: `app_key`, `app_secret` (TSINA_APP_SECRET), `token` and
    `token_secret` (TSINA_TOKEN, TSINA_TOKEN_SECRET). That needs `weibokit[oauth1]`.
    `format` is what the service answers in; the models are the same. The service is plain HTTP and needs
    `allow_insecure`. `timeout` is in seconds for each wait (to connect, to send, for the next bytes), None for none.
    `strict` checks whole answers on arrival. Raises ConfigurationError.
    """

    def __init__(
        self,
        app_key: str | None = None,
        *,
        app_secret: str | None = None,
        token: str | None = None,
        token_secret: str | None = None,
        username: str | None = None,
        password: str | None = None,
        format: Format = "json",  # noqa: A002 - the name of the service's own parameter
        base_url: str | None = None,
        timeout: float | None = 120.0,
        strict: bool = False,
        allow_insecure: bool = False,
        transport: "httpx.BaseTransport | None" = None,
    ) -> None:
        # The bare values must not stay in a frame that an error can pass through.
        given = _Given(
            Secret.read(app_key, "app_key", "TSINA_APP_KEY"),
            Secret.read(app_secret, "app_secret", "TSINA_APP_SECRET"),
            Secret.read(token, "token", "TSINA_TOKEN"),
            Secret.read(token_secret, "token_secret", "TSINA_TOKEN_SECRET"),
            Secret.read(username, "username", "TSINA_USERNAME"),
            Secret.read(password, "password", "TSINA_PASSWORD"),
        )
        del app_key, app_secret, token, token_secret, username, password
        settings = Settings(SERVER if base_url is None else base_url, timeout, strict, allow_insecure, format)
        super().__init__(refusal, given.credential(), settings, transport)


class AsyncTSinaBase(AsyncAPI):
    """Async client of the first Sina Weibo API; takes what TSina takes. Make one for each event loop."""

    def __init__(
        self,
        app_key: str | None = None,
        *,
        app_secret: str | None = None,
        token: str | None = None,
        token_secret: str | None = None,
        username: str | None = None,
        password: str | None = None,
        format: Format = "json",  # noqa: A002 - the name of the service's own parameter
        base_url: str | None = None,
        timeout: float | None = 120.0,
        strict: bool = False,
        allow_insecure: bool = False,
        transport: "httpx.AsyncBaseTransport | None" = None,
    ) -> None:
        given = _Given(
            Secret.read(app_key, "app_key", "TSINA_APP_KEY"),
            Secret.read(app_secret, "app_secret", "TSINA_APP_SECRET"),
            Secret.read(token, "token", "TSINA_TOKEN"),
            Secret.read(token_secret, "token_secret", "TSINA_TOKEN_SECRET"),
            Secret.read(username, "username", "TSINA_USERNAME"),
            Secret.read(password, "password", "TSINA_PASSWORD"),
        )
        del app_key, app_secret, token, token_secret, username, password
        settings = Settings(SERVER if base_url is None else base_url, timeout, strict, allow_insecure, format)
        super().__init__(refusal, given.credential(), settings, transport)
