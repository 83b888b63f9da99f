# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""The namespace `oauth`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._runtime.client import result as _result
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models.o_auth_access_token import OAuthAccessToken
    from ...models.o_auth_request_token import OAuthRequestToken
    from ...models.o_auth_verifier import OAuthVerifier
    from ...models.page_text import PageText

__all__ = ["AsyncOauth", "Oauth"]


class Oauth:
    """OAuth 1.0a."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def request_token(self) -> OAuthRequestToken:
        """Ask for a request token.

        The first step of OAuth 1.0a; the signature's key is the app's secret and `&`.

        Returns:
            The request token.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Oauth/request_token/en
        """
        from . import oauth_request_token

        return _result(oauth_request_token.sync_detailed(client=self._client), strict=self._client.strict)

    def authorize(
        self,
        *,
        oauth_token: str,
        oauth_callback: str | Unset = UNSET,
        display: Literal["page", "popup", "wap", "wap1.2", "wap2.0"] | Unset = UNSET,
        user_id: str | Unset = UNSET,
    ) -> OAuthVerifier:
        """Let a user grant access.

        The second step: a page for a browser, which leads to `oauth_callback` in the end. With `json` or `xml` as
        callback, and the user's login, the token and its verifier come at once.

        Args:
            oauth_token: The request token.
            oauth_callback: Where the user is led afterwards; `oob` shows a PIN, `json` and `xml` answer at once.
            display: Kind of page. `page`, `wap`, `wap1.2`, `wap2.0` or `popup`. The service's default is `page`.
            user_id: Name of the user, for the callbacks `json` and `xml`.

        Returns:
            With `json` as callback the token and its verifier, else a page.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Oauth/authorize/en
        """
        from . import oauth_authorize

        return _result(
            oauth_authorize.sync_detailed(
                oauth_token=oauth_token,
                oauth_callback=oauth_callback,
                display=display,
                user_id=user_id,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def authenticate(
        self, *, oauth_token: str, oauth_callback: str | Unset = UNSET, lang: str | Unset = UNSET
    ) -> PageText:
        """Let a user log in with Weibo.

        A page for a browser, like `oauth/authorize`.

        Known from the code of old clients only; no page documents it.

        Args:
            oauth_token: The request token.
            oauth_callback: Where the user is led afterwards.
            lang: Language of the page.

        Returns:
            The page.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import oauth_authenticate

        return _result(
            oauth_authenticate.sync_detailed(
                oauth_token=oauth_token, oauth_callback=oauth_callback, lang=lang, client=self._client
            ),
            strict=self._client.strict,
        )

    def access_token(
        self, *, x_auth_username: str | Unset = UNSET, x_auth_mode: Literal["client_auth"] | Unset = UNSET
    ) -> OAuthAccessToken:
        """Exchange a request token for an access token.

        The last step; the signature's key is the secrets of app and request token. With the fields of xAuth, which
        few apps may use, a login takes the place of the first two steps.

        Args:
            x_auth_username: For xAuth: name of the user.
            x_auth_mode: For xAuth: always the same. `client_auth`.

        Returns:
            The access token, and whose it is.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Oauth/access_token/en&oldid=3693
        """
        from ...models.oauth_access_token_body import OauthAccessTokenBody
        from . import oauth_access_token

        return _result(
            oauth_access_token.sync_detailed(
                body=OauthAccessTokenBody(x_auth_username=x_auth_username, x_auth_mode=x_auth_mode), client=self._client
            ),
            strict=self._client.strict,
        )

    def register(self) -> PageText:
        """The page to make an account.

        For partners.

        Known from the code of old clients only; no page documents it.

        Returns:
            The page.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import oauth_register

        return _result(oauth_register.sync_detailed(client=self._client), strict=self._client.strict)


class AsyncOauth:
    """OAuth 1.0a."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def request_token(self) -> OAuthRequestToken:
        """Ask for a request token.

        The first step of OAuth 1.0a; the signature's key is the app's secret and `&`.

        Returns:
            The request token.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Oauth/request_token/en
        """
        from . import oauth_request_token

        return _result(await oauth_request_token.asyncio_detailed(client=self._client), strict=self._client.strict)

    async def authorize(
        self,
        *,
        oauth_token: str,
        oauth_callback: str | Unset = UNSET,
        display: Literal["page", "popup", "wap", "wap1.2", "wap2.0"] | Unset = UNSET,
        user_id: str | Unset = UNSET,
    ) -> OAuthVerifier:
        """Let a user grant access.

        The second step: a page for a browser, which leads to `oauth_callback` in the end. With `json` or `xml` as
        callback, and the user's login, the token and its verifier come at once.

        Args:
            oauth_token: The request token.
            oauth_callback: Where the user is led afterwards; `oob` shows a PIN, `json` and `xml` answer at once.
            display: Kind of page. `page`, `wap`, `wap1.2`, `wap2.0` or `popup`. The service's default is `page`.
            user_id: Name of the user, for the callbacks `json` and `xml`.

        Returns:
            With `json` as callback the token and its verifier, else a page.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Oauth/authorize/en
        """
        from . import oauth_authorize

        return _result(
            await oauth_authorize.asyncio_detailed(
                oauth_token=oauth_token,
                oauth_callback=oauth_callback,
                display=display,
                user_id=user_id,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def authenticate(
        self, *, oauth_token: str, oauth_callback: str | Unset = UNSET, lang: str | Unset = UNSET
    ) -> PageText:
        """Let a user log in with Weibo.

        A page for a browser, like `oauth/authorize`.

        Known from the code of old clients only; no page documents it.

        Args:
            oauth_token: The request token.
            oauth_callback: Where the user is led afterwards.
            lang: Language of the page.

        Returns:
            The page.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import oauth_authenticate

        return _result(
            await oauth_authenticate.asyncio_detailed(
                oauth_token=oauth_token, oauth_callback=oauth_callback, lang=lang, client=self._client
            ),
            strict=self._client.strict,
        )

    async def access_token(
        self, *, x_auth_username: str | Unset = UNSET, x_auth_mode: Literal["client_auth"] | Unset = UNSET
    ) -> OAuthAccessToken:
        """Exchange a request token for an access token.

        The last step; the signature's key is the secrets of app and request token. With the fields of xAuth, which
        few apps may use, a login takes the place of the first two steps.

        Args:
            x_auth_username: For xAuth: name of the user.
            x_auth_mode: For xAuth: always the same. `client_auth`.

        Returns:
            The access token, and whose it is.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Oauth/access_token/en&oldid=3693
        """
        from ...models.oauth_access_token_body import OauthAccessTokenBody
        from . import oauth_access_token

        return _result(
            await oauth_access_token.asyncio_detailed(
                body=OauthAccessTokenBody(x_auth_username=x_auth_username, x_auth_mode=x_auth_mode), client=self._client
            ),
            strict=self._client.strict,
        )

    async def register(self) -> PageText:
        """The page to make an account.

        For partners.

        Known from the code of old clients only; no page documents it.

        Returns:
            The page.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import oauth_register

        return _result(await oauth_register.asyncio_detailed(client=self._client), strict=self._client.strict)
