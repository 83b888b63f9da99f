"""The OAuth 1.0a flow of the first Sina Weibo API: a request token, the user's consent, then an access token.

    request_token ─► authorize_url ─► browser ─► user agrees ─► PIN or callback?oauth_verifier=… ─► access_token

The secrets of app and tokens only sign; a verifier stands in the signed header, the password of xAuth in the form, and
both are added in the innermost transport. The classes of the generated package add the calls themselves. Each call has
a client of its own, which knows the secrets of that call: it blots them out of what the service says, and forgets them
afterwards.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, ClassVar, Literal
from urllib.parse import quote, urlencode

from ..auth.credentials import Credential, Secret
from ..auth.redaction import Redactor, guard_logs
from ..auth.signature import Signature, require_oauthlib
from ..client import Client
from ..service_model import Facts
from ..settings import Settings
from ..transport.classification import Judge
from ..transport.http_clients import open_async_client, open_client
from .tsina_v1 import SERVER, refusal

if TYPE_CHECKING:
    import httpx

__all__ = ["AsyncOAuth1Base", "Display", "OAuth1Base"]

Display = Literal["page", "wap", "wap1.2", "wap2.0", "popup"]

_PASSWORD = "x_auth_password"  # noqa: S105 - a name


class _App:
    """What the flow knows of an app; nothing of it shows the secret."""

    _facts: ClassVar[Facts]

    # Also there while the constructor fails, when a debugger or a traceback may ask for the repr.
    app_key: str = ""
    """Key of the app."""

    def __init__(self, app_key: Secret, app_secret: Secret, settings: Settings) -> None:
        require_oauthlib()
        self.app_key = app_key.required().token().value
        self._secret = app_secret.required().token()
        self._settings = settings

    def __repr__(self) -> str:
        return f"{type(self).__name__}(app_key={self.app_key!r})"

    def authorize_url(self, oauth_token: str, *, callback: str | None = None, display: Display | None = None) -> str:
        """Return the address to send the user's browser to, with a request token; nothing is requested.

        The browser comes back to `callback` with `oauth_token` and `oauth_verifier`; without one, or with "oob", the
        user is shown a PIN. Take a verifier only for a request token that belongs to the user's session.
        """
        given = {"oauth_token": oauth_token, "oauth_callback": callback, "display": display}
        query = urlencode({name: value for name, value in given.items() if value is not None}, quote_via=quote, safe="")
        return f"{self._settings.base_url.rstrip('/')}/oauth/authorize?{query}"

    def _sealed(self, secrets: Mapping[str, Secret], callback: str) -> tuple[Judge, Credential]:
        """Return what signs and judges one call; `secrets` are by their names in the protocol."""
        values = {name: secret.required().text().value for name, secret in secrets.items()}
        hidden = (self._secret.value, *values.values())
        token, token_secret = values.pop("oauth_token", ""), values.pop("oauth_token_secret", "")
        password = {_PASSWORD: values.pop(_PASSWORD)} if _PASSWORD in values else {}
        signed = {"oauth_callback": callback} if callback else values
        signature = Signature(self.app_key, self._secret.value, token, token_secret, signed)
        redactor = Redactor(hidden)
        guard_logs(redactor)
        credential = Credential(hidden, fields=password, in_form=bool(password), signature=signature)
        return Judge(self._facts, refusal, redactor), credential


class OAuth1Base(_App):
    """The OAuth 1.0a flow for one app; needs `weibokit[oauth1]`.

    `app_key` and `app_secret` are the app's (else TSINA_APP_KEY, TSINA_APP_SECRET). The service is plain HTTP and needs
    `allow_insecure`. `timeout` is in seconds for each wait (to connect, to send, for the next bytes), None for none. A
    call opens connections and closes them; a `transport` of yours stays open. Raises ConfigurationError.
    """

    def __init__(
        self,
        app_key: str | None = None,
        app_secret: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float | None = 120.0,
        allow_insecure: bool = False,
        transport: "httpx.BaseTransport | None" = None,
    ) -> None:
        # The bare value must not stay in a frame that an error can pass through.
        key = Secret.read(app_key, "app_key", "TSINA_APP_KEY")
        secret = Secret.read(app_secret, "app_secret", "TSINA_APP_SECRET")
        del app_secret
        settings = Settings(SERVER if base_url is None else base_url, timeout, allow_insecure=allow_insecure)
        super().__init__(key, secret, settings)
        self._transport = transport

    @contextmanager
    def _opened(self, secrets: Mapping[str, Secret], callback: str = "") -> Iterator[Client]:
        """Give a client for one call with its secrets."""
        client = open_client(*self._sealed(secrets, callback), self._settings, self._transport)
        try:
            yield client
        finally:
            if self._transport is None:
                client.close()


class AsyncOAuth1Base(_App):
    """The OAuth 1.0a flow for one app, asynchronous; takes what OAuth1 takes."""

    def __init__(
        self,
        app_key: str | None = None,
        app_secret: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float | None = 120.0,
        allow_insecure: bool = False,
        transport: "httpx.AsyncBaseTransport | None" = None,
    ) -> None:
        key = Secret.read(app_key, "app_key", "TSINA_APP_KEY")
        secret = Secret.read(app_secret, "app_secret", "TSINA_APP_SECRET")
        del app_secret
        settings = Settings(SERVER if base_url is None else base_url, timeout, allow_insecure=allow_insecure)
        super().__init__(key, secret, settings)
        self._transport = transport

    @asynccontextmanager
    async def _opened(self, secrets: Mapping[str, Secret], callback: str = "") -> AsyncIterator[Client]:
        """Give a client for one call with its secrets."""
        client = open_async_client(*self._sealed(secrets, callback), self._settings, self._transport)
        try:
            yield client
        finally:
            if self._transport is None:
                await client.aclose()
