# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""OAuth1 and AsyncOAuth1: how an app gets its users' access tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.apis.oauth1 import AsyncOAuth1Base, OAuth1Base
from .._runtime.auth.credentials import Secret
from .facts import FACTS

if TYPE_CHECKING:
    from .models.o_auth_access_token import OAuthAccessToken
    from .models.o_auth_request_token import OAuthRequestToken

__all__ = ["AsyncOAuth1", "OAuth1"]


class OAuth1(OAuth1Base):
    """The OAuth 1.0a flow for one app; needs `weibokit[oauth1]`.

    `app_key` and `app_secret` are the app's (else TSINA_APP_KEY, TSINA_APP_SECRET). The service is plain HTTP and needs
    `allow_insecure`. `timeout` is in seconds for each wait (to connect, to send, for the next bytes), None for none. A
    call opens connections and closes them; a `transport` of yours stays open. Raises ConfigurationError.
    """

    _facts = FACTS

    def request_token(self, *, callback: str = "oob") -> OAuthRequestToken:
        """Ask for a request token; `callback` is where the user is led afterwards, "oob" shows a PIN instead.

        Keep its `oauth_token_secret` until the user has agreed; `authorize_url` wants its `oauth_token`.
        """
        from .api.oauth import Oauth

        with self._opened({}, callback) as client:
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
        with self._opened(secrets) as client:
            return Oauth(client).access_token()

    def xauth(self, username: str, password: str) -> OAuthAccessToken:
        """Exchange a login for an access token, which few apps may do."""
        from .api.oauth import Oauth

        secrets = {"x_auth_password": Secret(password, "password")}
        del password
        with self._opened(secrets) as client:
            return Oauth(client).access_token(x_auth_username=username, x_auth_mode="client_auth")


class AsyncOAuth1(AsyncOAuth1Base):
    """The OAuth 1.0a flow for one app, asynchronous; takes what OAuth1 takes."""

    _facts = FACTS

    async def request_token(self, *, callback: str = "oob") -> OAuthRequestToken:
        """Ask for a request token; `callback` is where the user is led afterwards, "oob" shows a PIN instead.

        Keep its `oauth_token_secret` until the user has agreed; `authorize_url` wants its `oauth_token`.
        """
        from .api.oauth import AsyncOauth

        async with self._opened({}, callback) as client:
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
        async with self._opened(secrets) as client:
            return await AsyncOauth(client).access_token()

    async def xauth(self, username: str, password: str) -> OAuthAccessToken:
        """Exchange a login for an access token, which few apps may do."""
        from .api.oauth import AsyncOauth

        secrets = {"x_auth_password": Secret(password, "password")}
        del password
        async with self._opened(secrets) as client:
            return await AsyncOauth(client).access_token(x_auth_username=username, x_auth_mode="client_auth")
