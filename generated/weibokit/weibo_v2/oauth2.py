# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""OAuth2 and AsyncOAuth2: how an app gets its users' access tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.apis.oauth2 import AsyncOAuth2Base, OAuth2Base
from .._runtime.auth.credentials import Secret
from .facts import FACTS

if TYPE_CHECKING:
    from .models.access_token import AccessToken

__all__ = ["AsyncOAuth2", "OAuth2"]


class OAuth2(OAuth2Base):
    """The OAuth 2.0 flow for one app.

    `client_id` and `client_secret` are its key and secret (else WEIBO_CLIENT_ID, WEIBO_CLIENT_SECRET), `redirect_uri`
    is the address registered for it. `timeout` is in seconds for each wait (to connect, to send, for the next bytes),
    None for none. A call opens connections and closes them; a `transport` of yours stays open. Raises
    ConfigurationError.
    """

    _facts = FACTS

    def access_token(self, code: str) -> AccessToken:
        """Exchange a code, which works once, for an access token; AuthenticationError when it is wrong, used or old.

        `uid` in the answer says whose token it is; it is no proof that this user is logged in.
        """
        from .api.oauth2 import Oauth2

        secret = Secret(code, "code")
        del code
        with self._opened(secret) as client:
            return Oauth2(client).access_token(
                client_id=self.client_id, grant_type="authorization_code", redirect_uri=self.redirect_uri
            )

    def refresh(self, refresh_token: str) -> AccessToken:
        """Exchange a refresh token for a new access token; the platform gives one to its mobile SDK only."""
        from .api.oauth2 import Oauth2

        secret = Secret(refresh_token, "refresh_token")
        del refresh_token
        with self._opened(secret) as client:
            return Oauth2(client).access_token(client_id=self.client_id, grant_type="refresh_token")


class AsyncOAuth2(AsyncOAuth2Base):
    """The OAuth 2.0 flow for one app, asynchronous; takes what OAuth2 takes."""

    _facts = FACTS

    async def access_token(self, code: str) -> AccessToken:
        """Exchange a code, which works once, for an access token; AuthenticationError when it is wrong, used or old.

        `uid` in the answer says whose token it is; it is no proof that this user is logged in.
        """
        from .api.oauth2 import AsyncOauth2

        secret = Secret(code, "code")
        del code
        async with self._opened(secret) as client:
            return await AsyncOauth2(client).access_token(
                client_id=self.client_id, grant_type="authorization_code", redirect_uri=self.redirect_uri
            )

    async def refresh(self, refresh_token: str) -> AccessToken:
        """Exchange a refresh token for a new access token; the platform gives one to its mobile SDK only."""
        from .api.oauth2 import AsyncOauth2

        secret = Secret(refresh_token, "refresh_token")
        del refresh_token
        async with self._opened(secret) as client:
            return await AsyncOauth2(client).access_token(client_id=self.client_id, grant_type="refresh_token")
