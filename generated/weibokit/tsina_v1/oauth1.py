# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""OAuth1 and AsyncOAuth1: how an app gets its users' access tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.apis.base import AsyncFlow, SyncFlow
from .._runtime.apis.oauth1 import OAuth1App, OAuth1Settings
from .._runtime.auth.credentials import Secret
from .service_model import SERVICE_MODEL

if TYPE_CHECKING:
    import httpx

    from .models.o_auth_access_token import OAuthAccessToken
    from .models.o_auth_request_token import OAuthRequestToken

__all__ = ["AsyncOAuth1", "OAuth1"]


class OAuth1(OAuth1App, SyncFlow):
    """The OAuth 1.0a flow for one app.

    Needs `weibokit[oauth1]`. The service is plain HTTP and needs `allow_insecure`. A call opens connections and closes
    them; a `transport` of yours stays open.

    Args:
        app_key: The key of the app; else taken from the environment variable TSINA_APP_KEY.
        app_secret: The secret of the app; else taken from the environment variable TSINA_APP_SECRET.
        base_url: Root of the host to call in place of the service's own.
        timeout: Seconds for a whole attempt, from connecting on; None for no limit.
        connect_timeout: Seconds to connect, where that may take less than `timeout`.
        read_timeout: Seconds to wait for the next bytes, where that is less than `timeout`.
        max_bytes: The most bytes that a response may have, as received and unpacked; more raise an error.
        allow_insecure: Let the credential travel over plain HTTP to another machine.
        transport: An httpx transport to send through; by default one that honours the proxies of the
            environment.

    Raises:
        ConfigurationError: An option is wrong or missing.
    """

    _service_model = SERVICE_MODEL

    def __init__(
        self,
        app_key: str | None = None,
        app_secret: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float | None = 120.0,
        connect_timeout: float | None = None,
        read_timeout: float | None = None,
        max_bytes: int = 67108864,
        allow_insecure: bool = False,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        # The bare values must not stay in a frame that an error can pass through.
        secrets = OAuth1Settings.secrets(app_key=app_key, app_secret=app_secret, base_url=base_url)
        del app_key, app_secret, base_url
        super().__init__(
            OAuth1Settings(
                **secrets,
                timeout=timeout,
                connect_timeout=connect_timeout,
                read_timeout=read_timeout,
                max_bytes=max_bytes,
                allow_insecure=allow_insecure,
                transport=transport,
            )
        )

    def request_token(self, *, callback: str = "oob") -> OAuthRequestToken:
        """Ask for a request token; `callback` is where the user is led afterwards, "oob" shows a PIN instead.

        Keep its `oauth_token_secret` until the user has agreed; `authorize_url` wants its `oauth_token`.
        """
        from .api.oauth import Oauth

        with self._opened(self._credential({}, callback)) as client:
            return Oauth(client).request_token()

    def access_token(self, oauth_token: str, oauth_token_secret: str, verifier: str) -> OAuthAccessToken:
        """Exchange a request token, which works once, for an access token; AuthenticationError when it is wrong.

        `verifier` is the PIN, or what came with the callback.
        """
        from .api.oauth import Oauth

        secrets = {
            "oauth_token": Secret(oauth_token, "oauth_token"),
            "oauth_token_secret": Secret(oauth_token_secret, "oauth_token_secret"),
            "oauth_verifier": Secret(verifier, "verifier"),
        }
        del oauth_token, oauth_token_secret, verifier
        with self._opened(self._credential(secrets)) as client:
            return Oauth(client).access_token()

    def xauth(self, username: str, password: str) -> OAuthAccessToken:
        """Exchange a login for an access token, which few apps may do."""
        from .api.oauth import Oauth

        secrets = {"x_auth_password": Secret(password, "password")}
        del password
        with self._opened(self._credential(secrets)) as client:
            return Oauth(client).access_token(x_auth_username=username, x_auth_mode="client_auth")


class AsyncOAuth1(OAuth1App, AsyncFlow):
    """The OAuth 1.0a flow for one app, asynchronous.

    Needs `weibokit[oauth1]`. The service is plain HTTP and needs `allow_insecure`. A call opens connections and closes
    them; a `transport` of yours stays open.

    Args:
        app_key: The key of the app; else taken from the environment variable TSINA_APP_KEY.
        app_secret: The secret of the app; else taken from the environment variable TSINA_APP_SECRET.
        base_url: Root of the host to call in place of the service's own.
        timeout: Seconds for a whole attempt, from connecting on; None for no limit.
        connect_timeout: Seconds to connect, where that may take less than `timeout`.
        read_timeout: Seconds to wait for the next bytes, where that is less than `timeout`.
        max_bytes: The most bytes that a response may have, as received and unpacked; more raise an error.
        allow_insecure: Let the credential travel over plain HTTP to another machine.
        transport: An httpx transport to send through; by default one that honours the proxies of the
            environment.

    Raises:
        ConfigurationError: An option is wrong or missing.
    """

    _service_model = SERVICE_MODEL

    def __init__(
        self,
        app_key: str | None = None,
        app_secret: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float | None = 120.0,
        connect_timeout: float | None = None,
        read_timeout: float | None = None,
        max_bytes: int = 67108864,
        allow_insecure: bool = False,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        # The bare values must not stay in a frame that an error can pass through.
        secrets = OAuth1Settings.secrets(app_key=app_key, app_secret=app_secret, base_url=base_url)
        del app_key, app_secret, base_url
        super().__init__(
            OAuth1Settings(
                **secrets,
                timeout=timeout,
                connect_timeout=connect_timeout,
                read_timeout=read_timeout,
                max_bytes=max_bytes,
                allow_insecure=allow_insecure,
                transport=transport,
            )
        )

    async def request_token(self, *, callback: str = "oob") -> OAuthRequestToken:
        """Ask for a request token; `callback` is where the user is led afterwards, "oob" shows a PIN instead.

        Keep its `oauth_token_secret` until the user has agreed; `authorize_url` wants its `oauth_token`.
        """
        from .api.oauth import AsyncOauth

        async with self._opened(self._credential({}, callback)) as client:
            return await AsyncOauth(client).request_token()

    async def access_token(self, oauth_token: str, oauth_token_secret: str, verifier: str) -> OAuthAccessToken:
        """Exchange a request token, which works once, for an access token; AuthenticationError when it is wrong.

        `verifier` is the PIN, or what came with the callback.
        """
        from .api.oauth import AsyncOauth

        secrets = {
            "oauth_token": Secret(oauth_token, "oauth_token"),
            "oauth_token_secret": Secret(oauth_token_secret, "oauth_token_secret"),
            "oauth_verifier": Secret(verifier, "verifier"),
        }
        del oauth_token, oauth_token_secret, verifier
        async with self._opened(self._credential(secrets)) as client:
            return await AsyncOauth(client).access_token()

    async def xauth(self, username: str, password: str) -> OAuthAccessToken:
        """Exchange a login for an access token, which few apps may do."""
        from .api.oauth import AsyncOauth

        secrets = {"x_auth_password": Secret(password, "password")}
        del password
        async with self._opened(self._credential(secrets)) as client:
            return await AsyncOauth(client).access_token(x_auth_username=username, x_auth_mode="client_auth")
