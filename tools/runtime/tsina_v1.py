"""The first Sina Weibo API: an app key, a login or both, JSON or XML, and the code at the head of an error's text."""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .api import AsyncAPI, SyncAPI
from .credentials import Credential, Secret, basic_login
from .errors import ConfigurationError
from .operations import Facts, Refusal
from .settings import Format, Settings

if TYPE_CHECKING:
    import httpx

__all__ = ["AsyncTSinaBase", "TSinaBase"]

# Plain HTTP only: the service never had another address.
_SERVER = "http://api.t.sina.com.cn"

_CODE = re.compile(r"\s*([0-9]{5})\s*:")


def refusal(body: Mapping[str, Any], facts: Facts) -> Refusal | None:
    """Find the refusal in a body: the five digits at the head of `error`; `error_code` is the HTTP status as text."""
    text, status = body.get("error"), body.get("error_code")
    head = _CODE.match(text) if isinstance(text, str) else None
    if head is None and status is None:
        return None
    code = head[1] if head else str(status)
    return None if code in facts.success else Refusal(code, str(text or ""))


def _credential(app_key: Secret, username: Secret, password: Secret) -> Credential:
    if not (app_key or username or password):
        raise ConfigurationError(
            f"No credential: pass `app_key=` or set {app_key.variable}, or pass `username=` and `password=` or set "
            f"{username.variable} and {password.variable}."
        )
    if bool(username) != bool(password):
        absent = password if username else username
        raise ConfigurationError(f"Half a login: `{absent.argument}` is missing; pass it or set {absent.variable}.")
    login = basic_login(username.text(without=":"), password.text()) if username else ""
    return Credential(
        secrets=(app_key.token().value, username.value, password.value, login.removeprefix("Basic ")),
        fields={"source": app_key.value} if app_key else {},
        headers={"Authorization": login} if login else {},
    )


class TSinaBase(SyncAPI):
    """Client of the first Sina Weibo API.

    Takes an `app_key` (else TSINA_APP_KEY), a `username` and `password` (else TSINA_USERNAME, TSINA_PASSWORD), or both.
    `format` is what the service answers in; the models are the same. The service is plain HTTP and needs
    `allow_insecure`. `timeout` is in seconds for each wait (to connect, to send, for the next bytes), None for none.
    `strict` checks whole answers on arrival. Raises ConfigurationError.
    """

    def __init__(
        self,
        app_key: str | None = None,
        *,
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
        key = Secret.read(app_key, "app_key", "TSINA_APP_KEY")
        login = Secret.read(username, "username", "TSINA_USERNAME"), Secret.read(password, "password", "TSINA_PASSWORD")
        del app_key, username, password
        settings = Settings(_SERVER if base_url is None else base_url, timeout, strict, allow_insecure, format)
        super().__init__(refusal, _credential(key, *login), settings, transport)


class AsyncTSinaBase(AsyncAPI):
    """Async client of the first Sina Weibo API; takes what TSina takes. Make one for each event loop."""

    def __init__(
        self,
        app_key: str | None = None,
        *,
        username: str | None = None,
        password: str | None = None,
        format: Format = "json",  # noqa: A002 - the name of the service's own parameter
        base_url: str | None = None,
        timeout: float | None = 120.0,
        strict: bool = False,
        allow_insecure: bool = False,
        transport: "httpx.AsyncBaseTransport | None" = None,
    ) -> None:
        key = Secret.read(app_key, "app_key", "TSINA_APP_KEY")
        login = Secret.read(username, "username", "TSINA_USERNAME"), Secret.read(password, "password", "TSINA_PASSWORD")
        del app_key, username, password
        settings = Settings(_SERVER if base_url is None else base_url, timeout, strict, allow_insecure, format)
        super().__init__(refusal, _credential(key, *login), settings, transport)
