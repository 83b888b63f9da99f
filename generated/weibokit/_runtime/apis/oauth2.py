# Do not edit: `make generate` writes this file from tools/runtime/apis/oauth2.py.

"""The OAuth 2.0 flow of the Weibo Open Platform: an address for the user's browser, then a token for the code.

    authorize_url ─► browser ─► user agrees ─► redirect_uri?code=… ─► access_token(code) ─► WeiboV2(token)

The secret of the app, codes and refresh tokens are added in the innermost transport, as access tokens are, and the
classes of the generated package add the calls themselves. Each call has a client of its own, which knows that one code
or token: it blots it out of what the service says, and forgets it afterwards.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, ClassVar, Literal
from urllib.parse import quote, urlencode

from ..auth.credentials import Credential, Secret
from ..auth.redaction import Redactor, guard_logs
from ..client import Client
from ..errors import ConfigurationError
from ..service_model import Facts
from ..settings import Settings
from ..transport.classification import Judge
from ..transport.http_clients import open_async_client, open_client
from .weibo_v2 import SERVER, refusal

if TYPE_CHECKING:
    import httpx

__all__ = ["AsyncOAuth2Base", "Display", "OAuth2Base"]

Display = Literal["default", "mobile", "wap", "client", "apponweibo"]

_MOBILE = "https://open.weibo.cn"


class _App:
    """What the flow knows of an app; nothing of it shows the secret."""

    _facts: ClassVar[Facts]

    # Also there while the constructor fails, when a debugger or a traceback may ask for the repr.
    client_id: str = ""
    """Key of the app."""
    redirect_uri: str = ""
    """Where the user is led afterwards, as registered for the app."""

    def __init__(self, client_id: Secret, client_secret: Secret, redirect_uri: str | None, settings: Settings) -> None:
        self.client_id = client_id.required().token().value
        self._secret = client_secret.required().token()
        if not redirect_uri:
            raise ConfigurationError("No address to lead the user to: pass `redirect_uri=`, as registered for the app.")
        self.redirect_uri = redirect_uri
        self._settings = settings

    def __repr__(self) -> str:
        return f"{type(self).__name__}(client_id={self.client_id!r}, redirect_uri={self.redirect_uri!r})"

    def authorize_url(
        self,
        *,
        state: str | None = None,
        scope: str | None = None,
        display: Display | None = None,
        force_login: bool | None = None,
        language: Literal["en"] | None = None,
    ) -> str:
        """Return the address to send the user's browser to; nothing is requested.

        The browser comes back to `redirect_uri` with `code` and `state`. Pass as `state` a text that nobody can guess,
        `secrets.token_urlsafe()` for instance, keep it with the user's session, and refuse a `code` that comes back
        with another: else somebody could make your user work with a foreign account (CSRF). `scope` lists scopes,
        separated by commas. `display="mobile"` is on a host of its own.
        """
        given = {
            "client_id": self.client_id,
            "redirect_uri": self.redirect_uri,
            "response_type": "code",
            "state": state,
            "scope": scope,
            "display": display,
            "forcelogin": None if force_login is None else str(force_login).lower(),
            "language": language,
        }
        host = _MOBILE if display == "mobile" and self._settings.base_url == SERVER else self._settings.base_url
        query = urlencode({name: value for name, value in given.items() if value is not None}, quote_via=quote, safe="")
        return f"{host.rstrip('/')}/oauth2/authorize?{query}"

    def _sealed(self, secret: Secret) -> tuple[Judge, Credential]:
        """Return what signs and judges one call; its secret travels under the name of its argument."""
        fields: Mapping[str, str] = {
            "client_secret": self._secret.value,
            secret.argument: secret.required().text().value,
        }
        credential = Credential(secrets=tuple(fields.values()), fields=fields, in_form=True)
        redactor = Redactor(credential.secrets)
        guard_logs(redactor)
        return Judge(self._facts, refusal, redactor), credential


class OAuth2Base(_App):
    """The OAuth 2.0 flow for one app.

    `client_id` and `client_secret` are its key and secret (else WEIBO_CLIENT_ID, WEIBO_CLIENT_SECRET), `redirect_uri`
    is the address registered for it. `timeout` is in seconds for each wait (to connect, to send, for the next bytes),
    None for none. A call opens connections and closes them; a `transport` of yours stays open. Raises
    ConfigurationError.
    """

    def __init__(
        self,
        client_id: str | None = None,
        client_secret: str | None = None,
        redirect_uri: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float | None = 120.0,
        allow_insecure: bool = False,
        transport: "httpx.BaseTransport | None" = None,
    ) -> None:
        # The bare value must not stay in a frame that an error can pass through.
        key = Secret.read(client_id, "client_id", "WEIBO_CLIENT_ID")
        secret = Secret.read(client_secret, "client_secret", "WEIBO_CLIENT_SECRET")
        del client_secret
        settings = Settings(SERVER if base_url is None else base_url, timeout, allow_insecure=allow_insecure)
        super().__init__(key, secret, redirect_uri, settings)
        self._transport = transport

    @contextmanager
    def _opened(self, secret: Secret) -> Iterator[Client]:
        """Give a client for one call with one secret."""
        client = open_client(*self._sealed(secret), self._settings, self._transport)
        try:
            yield client
        finally:
            if self._transport is None:
                client.close()


class AsyncOAuth2Base(_App):
    """The OAuth 2.0 flow for one app, asynchronous; takes what OAuth2 takes."""

    def __init__(
        self,
        client_id: str | None = None,
        client_secret: str | None = None,
        redirect_uri: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float | None = 120.0,
        allow_insecure: bool = False,
        transport: "httpx.AsyncBaseTransport | None" = None,
    ) -> None:
        key = Secret.read(client_id, "client_id", "WEIBO_CLIENT_ID")
        secret = Secret.read(client_secret, "client_secret", "WEIBO_CLIENT_SECRET")
        del client_secret
        settings = Settings(SERVER if base_url is None else base_url, timeout, allow_insecure=allow_insecure)
        super().__init__(key, secret, redirect_uri, settings)
        self._transport = transport

    @asynccontextmanager
    async def _opened(self, secret: Secret) -> AsyncIterator[Client]:
        """Give a client for one call with one secret."""
        client = open_async_client(*self._sealed(secret), self._settings, self._transport)
        try:
            yield client
        finally:
            if self._transport is None:
                await client.aclose()
