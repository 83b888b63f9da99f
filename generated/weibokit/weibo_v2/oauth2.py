# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""OAuth2 and AsyncOAuth2: how an app gets its users' access tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.apis.base import AsyncFlow, SyncFlow
from .._runtime.apis.oauth2 import OAuth2App, OAuth2Settings
from .._runtime.auth.credentials import Secret
from .service_model import SERVICE_MODEL

if TYPE_CHECKING:
    import httpx

    from .models.access_token import AccessToken

__all__ = ["AsyncOAuth2", "OAuth2"]


class OAuth2(OAuth2App, SyncFlow):
    """The OAuth 2.0 flow for one app.

    A call opens connections and closes them; a `transport` of yours stays open.

    Args:
        client_id: The key of the app; else taken from the environment variable WEIBO_CLIENT_ID.
        client_secret: The secret of the app; else taken from the environment variable WEIBO_CLIENT_SECRET.
        redirect_uri: Where the user is led afterwards, as registered for the app.
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
        client_id: str | None = None,
        client_secret: str | None = None,
        redirect_uri: str | None = None,
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
        secrets = OAuth2Settings.secrets(client_id=client_id, client_secret=client_secret, base_url=base_url)
        del client_id, client_secret, base_url
        super().__init__(
            OAuth2Settings(
                **secrets,
                redirect_uri=redirect_uri,
                timeout=timeout,
                connect_timeout=connect_timeout,
                read_timeout=read_timeout,
                max_bytes=max_bytes,
                allow_insecure=allow_insecure,
                transport=transport,
            )
        )

    def access_token(self, code: str) -> AccessToken:
        """Exchange a code, which works once, for an access token; AuthenticationError when it is wrong, used or old.

        `uid` in the response says whose token it is; it is no proof that this user is logged in.
        """
        from .api.oauth2 import Oauth2

        secret = Secret(code, "code")
        del code
        with self._opened(self._credential(secret)) as client:
            return Oauth2(client).access_token(
                client_id=self.client_id, grant_type="authorization_code", redirect_uri=self.redirect_uri
            )

    def refresh(self, refresh_token: str) -> AccessToken:
        """Exchange a refresh token for a new access token; the platform gives one to its mobile SDK only."""
        from .api.oauth2 import Oauth2

        secret = Secret(refresh_token, "refresh_token")
        del refresh_token
        with self._opened(self._credential(secret)) as client:
            return Oauth2(client).access_token(client_id=self.client_id, grant_type="refresh_token")


class AsyncOAuth2(OAuth2App, AsyncFlow):
    """The OAuth 2.0 flow for one app, asynchronous.

    A call opens connections and closes them; a `transport` of yours stays open.

    Args:
        client_id: The key of the app; else taken from the environment variable WEIBO_CLIENT_ID.
        client_secret: The secret of the app; else taken from the environment variable WEIBO_CLIENT_SECRET.
        redirect_uri: Where the user is led afterwards, as registered for the app.
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
        client_id: str | None = None,
        client_secret: str | None = None,
        redirect_uri: str | None = None,
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
        secrets = OAuth2Settings.secrets(client_id=client_id, client_secret=client_secret, base_url=base_url)
        del client_id, client_secret, base_url
        super().__init__(
            OAuth2Settings(
                **secrets,
                redirect_uri=redirect_uri,
                timeout=timeout,
                connect_timeout=connect_timeout,
                read_timeout=read_timeout,
                max_bytes=max_bytes,
                allow_insecure=allow_insecure,
                transport=transport,
            )
        )

    async def access_token(self, code: str) -> AccessToken:
        """Exchange a code, which works once, for an access token; AuthenticationError when it is wrong, used or old.

        `uid` in the response says whose token it is; it is no proof that this user is logged in.
        """
        from .api.oauth2 import AsyncOauth2

        secret = Secret(code, "code")
        del code
        async with self._opened(self._credential(secret)) as client:
            return await AsyncOauth2(client).access_token(
                client_id=self.client_id, grant_type="authorization_code", redirect_uri=self.redirect_uri
            )

    async def refresh(self, refresh_token: str) -> AccessToken:
        """Exchange a refresh token for a new access token; the platform gives one to its mobile SDK only."""
        from .api.oauth2 import AsyncOauth2

        secret = Secret(refresh_token, "refresh_token")
        del refresh_token
        async with self._opened(self._credential(secret)) as client:
            return await AsyncOauth2(client).access_token(client_id=self.client_id, grant_type="refresh_token")
