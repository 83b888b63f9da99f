# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `oauth2`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._runtime.client import result as _result
from ...._runtime.requirements import Condition, Requirement
from ...._runtime.requirements import check as _check
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models.access_token import AccessToken
    from ...models.redirect import Redirect
    from ...models.result import Result
    from ...models.token_info import TokenInfo

__all__ = ["AsyncOauth2", "Oauth2"]


_ACCESS_TOKEN_REQUIRES = (
    Requirement(
        mode="needed",
        names=("code", "redirect_uri"),
        wanted="`code` and `redirect_uri` when `grant_type` is authorization_code",
        when=Condition(name="grant_type", test="equals", value="authorization_code"),
    ),
    Requirement(
        mode="needed",
        names=("refresh_token",),
        wanted="`refresh_token` when `grant_type` is refresh_token",
        when=Condition(name="grant_type", test="equals", value="refresh_token"),
    ),
    Requirement(
        mode="needed",
        names=("username", "password"),
        wanted="`username` and `password` when `grant_type` is password",
        when=Condition(name="grant_type", test="equals", value="password"),
    ),
)


class Oauth2:
    """Getting a token, and giving it back."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def access_token(
        self,
        *,
        client_id: str,
        client_secret: str,
        grant_type: Literal["authorization_code", "password", "refresh_token"],
        code: str | Unset = UNSET,
        redirect_uri: str | Unset = UNSET,
        refresh_token: str | Unset = UNSET,
        username: str | Unset = UNSET,
        password: str | Unset = UNSET,
    ) -> AccessToken:
        """Exchange a code for an access token.

        The last step of the OAuth 2.0 flow. `uid` in the answer says whose token it is; it is no proof that this
        user is logged in. Takes no token.

        Give `code` and `redirect_uri` when `grant_type` is authorization_code. Give `refresh_token` when
        `grant_type` is refresh_token. Give `username` and `password` when `grant_type` is password.

        Args:
            client_id: Key of the app.
            client_secret: Secret of the app.
            grant_type: What the token is given for: a code, a refresh token or a login. `authorization_code`,
                `refresh_token` or `password`.
            code: The code that `authorize` led to; needed for `authorization_code`.
            redirect_uri: Where the user is led afterwards, as registered for the app.
            refresh_token: The refresh token, for the grant of that name; the mobile SDK gets one.
            username: Name of the user, for the grant `password`.
            password: Password of the user, for the grant `password`, which few apps may use.

        Returns:
            The token, and how long it lives.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/OAuth2/access_token
        """
        _given = {
            "grant_type": grant_type,
            "code": code,
            "redirect_uri": redirect_uri,
            "refresh_token": refresh_token,
            "username": username,
            "password": password,
        }
        _check("oauth2_access_token", _ACCESS_TOKEN_REQUIRES, _given)
        from ...models.oauth_2_access_token_body import Oauth2AccessTokenBody
        from . import oauth2_access_token

        return _result(
            oauth2_access_token.sync_detailed(
                body=Oauth2AccessTokenBody(
                    client_id=client_id,
                    client_secret=client_secret,
                    grant_type=grant_type,
                    code=code,
                    redirect_uri=redirect_uri,
                    refresh_token=refresh_token,
                    username=username,
                    password=password,
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def authorize(
        self,
        *,
        client_id: str,
        redirect_uri: str,
        scope: str | Unset = UNSET,
        state: str | Unset = UNSET,
        display: Literal["apponweibo", "client", "default", "mobile", "wap"] | Unset = UNSET,
        forcelogin: bool | Unset = UNSET,
        language: Literal["en"] | Unset = UNSET,
        response_type: Literal["code", "token"] | Unset = UNSET,
    ) -> Redirect:
        """Ask a user to grant access.

        The page that a browser opens first. When the user agrees, it leads to `redirect_uri` with `code`, and with
        `state` where one was given. Takes no token.

        Args:
            client_id: Key of the app.
            redirect_uri: Where the user is led afterwards, as registered for the app.
            scope: Scopes to ask for, separated by commas: `email`, `direct_messages_read`, `direct_messages_write`,
                `friendships_groups_read`, `friendships_groups_write`, `statuses_to_me_read`, `invitation_write`,
                `follow_app_official_microblog`, or `all`.
            state: Comes back unchanged, to tell the answer from a forged one.
            display: Kind of page. `mobile` is for https://open.weibo.cn; `apponweibo` is for apps inside Weibo.
                `default`, `mobile`, `wap`, `client` or `apponweibo`. The service's default is `default`.
            forcelogin: Whether the user has to log in anew. The service's default is `False`.
            language: `en` for a page in English. Without it, simplified Chinese.
            response_type: `code` leads to a code, `token` to the token itself. The service's default is `code`.

        Returns:
            The way to `redirect_uri`.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Oauth2/authorize
        """
        from . import oauth2_authorize

        return _result(
            oauth2_authorize.sync_detailed(
                client_id=client_id,
                redirect_uri=redirect_uri,
                scope=scope,
                state=state,
                display=display,
                forcelogin=forcelogin,
                language=language,
                response_type=response_type,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def get_token_info(self) -> TokenInfo:
        """Tell what an access token is.

        Tells of the token in the call whose it is, which app's, and how long it lives.

        Returns:
            Facts about the token.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Oauth2/get_token_info
        """
        from . import oauth2_get_token_info

        return _result(oauth2_get_token_info.sync_detailed(client=self._client), strict=self._client.strict)

    def revokeoauth2(self) -> Result:
        """Take a grant back.

        The user of the token withdraws the grant; later calls with it are refused with 21321.

        Returns:
            Whether it was done.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Oauth2/revokeoauth2
        """
        from . import oauth2_revokeoauth2

        return _result(oauth2_revokeoauth2.sync_detailed(client=self._client), strict=self._client.strict)


class AsyncOauth2:
    """Getting a token, and giving it back."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def access_token(
        self,
        *,
        client_id: str,
        client_secret: str,
        grant_type: Literal["authorization_code", "password", "refresh_token"],
        code: str | Unset = UNSET,
        redirect_uri: str | Unset = UNSET,
        refresh_token: str | Unset = UNSET,
        username: str | Unset = UNSET,
        password: str | Unset = UNSET,
    ) -> AccessToken:
        """Exchange a code for an access token.

        The last step of the OAuth 2.0 flow. `uid` in the answer says whose token it is; it is no proof that this
        user is logged in. Takes no token.

        Give `code` and `redirect_uri` when `grant_type` is authorization_code. Give `refresh_token` when
        `grant_type` is refresh_token. Give `username` and `password` when `grant_type` is password.

        Args:
            client_id: Key of the app.
            client_secret: Secret of the app.
            grant_type: What the token is given for: a code, a refresh token or a login. `authorization_code`,
                `refresh_token` or `password`.
            code: The code that `authorize` led to; needed for `authorization_code`.
            redirect_uri: Where the user is led afterwards, as registered for the app.
            refresh_token: The refresh token, for the grant of that name; the mobile SDK gets one.
            username: Name of the user, for the grant `password`.
            password: Password of the user, for the grant `password`, which few apps may use.

        Returns:
            The token, and how long it lives.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/OAuth2/access_token
        """
        _given = {
            "grant_type": grant_type,
            "code": code,
            "redirect_uri": redirect_uri,
            "refresh_token": refresh_token,
            "username": username,
            "password": password,
        }
        _check("oauth2_access_token", _ACCESS_TOKEN_REQUIRES, _given)
        from ...models.oauth_2_access_token_body import Oauth2AccessTokenBody
        from . import oauth2_access_token

        return _result(
            await oauth2_access_token.asyncio_detailed(
                body=Oauth2AccessTokenBody(
                    client_id=client_id,
                    client_secret=client_secret,
                    grant_type=grant_type,
                    code=code,
                    redirect_uri=redirect_uri,
                    refresh_token=refresh_token,
                    username=username,
                    password=password,
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def authorize(
        self,
        *,
        client_id: str,
        redirect_uri: str,
        scope: str | Unset = UNSET,
        state: str | Unset = UNSET,
        display: Literal["apponweibo", "client", "default", "mobile", "wap"] | Unset = UNSET,
        forcelogin: bool | Unset = UNSET,
        language: Literal["en"] | Unset = UNSET,
        response_type: Literal["code", "token"] | Unset = UNSET,
    ) -> Redirect:
        """Ask a user to grant access.

        The page that a browser opens first. When the user agrees, it leads to `redirect_uri` with `code`, and with
        `state` where one was given. Takes no token.

        Args:
            client_id: Key of the app.
            redirect_uri: Where the user is led afterwards, as registered for the app.
            scope: Scopes to ask for, separated by commas: `email`, `direct_messages_read`, `direct_messages_write`,
                `friendships_groups_read`, `friendships_groups_write`, `statuses_to_me_read`, `invitation_write`,
                `follow_app_official_microblog`, or `all`.
            state: Comes back unchanged, to tell the answer from a forged one.
            display: Kind of page. `mobile` is for https://open.weibo.cn; `apponweibo` is for apps inside Weibo.
                `default`, `mobile`, `wap`, `client` or `apponweibo`. The service's default is `default`.
            forcelogin: Whether the user has to log in anew. The service's default is `False`.
            language: `en` for a page in English. Without it, simplified Chinese.
            response_type: `code` leads to a code, `token` to the token itself. The service's default is `code`.

        Returns:
            The way to `redirect_uri`.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Oauth2/authorize
        """
        from . import oauth2_authorize

        return _result(
            await oauth2_authorize.asyncio_detailed(
                client_id=client_id,
                redirect_uri=redirect_uri,
                scope=scope,
                state=state,
                display=display,
                forcelogin=forcelogin,
                language=language,
                response_type=response_type,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def get_token_info(self) -> TokenInfo:
        """Tell what an access token is.

        Tells of the token in the call whose it is, which app's, and how long it lives.

        Returns:
            Facts about the token.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Oauth2/get_token_info
        """
        from . import oauth2_get_token_info

        return _result(await oauth2_get_token_info.asyncio_detailed(client=self._client), strict=self._client.strict)

    async def revokeoauth2(self) -> Result:
        """Take a grant back.

        The user of the token withdraws the grant; later calls with it are refused with 21321.

        Returns:
            Whether it was done.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Oauth2/revokeoauth2
        """
        from . import oauth2_revokeoauth2

        return _result(await oauth2_revokeoauth2.asyncio_detailed(client=self._client), strict=self._client.strict)
