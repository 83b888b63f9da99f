# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `oauth2`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._runtime.arguments.requirements import Condition, Requirement
from ...._runtime.arguments.requirements import check as _check
from ...._runtime.client import result as _result
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
        names=("redirect_uri",),
        wanted="`redirect_uri` when `grant_type` is authorization_code",
        when=Condition(name="grant_type", test="equals", value="authorization_code"),
    ),
    Requirement(
        mode="needed",
        names=("username",),
        wanted="`username` when `grant_type` is password",
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
        grant_type: Literal["authorization_code", "password", "refresh_token"],
        redirect_uri: str | Unset = UNSET,
        username: str | Unset = UNSET,
    ) -> AccessToken:
        """Exchange a code for an access token.

        The last step of the OAuth 2.0 flow. `uid` in the answer says whose token it is; it is no proof that this
        user is logged in. Takes no token; `weibokit.OAuth2` adds the secrets, other clients have none to add.

        Give `redirect_uri` when `grant_type` is authorization_code. Give `username` when `grant_type` is password.

        Args:
            client_id: Key of the app.
            grant_type: What the token is given for: a code, a refresh token or a login. `authorization_code`,
                `refresh_token` or `password`.
            redirect_uri: Where the user is led afterwards, as registered for the app.
            username: Name of the user, for the grant `password`.

        Returns:
            The token, and how long it lives.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/OAuth2/access_token
        """
        _given = {"grant_type": grant_type, "redirect_uri": redirect_uri, "username": username}
        _check("oauth2_access_token", _ACCESS_TOKEN_REQUIRES, _given)
        from ...models.oauth_2_access_token_body import Oauth2AccessTokenBody
        from . import oauth2_access_token

        return _result(
            oauth2_access_token.sync_detailed(
                body=Oauth2AccessTokenBody(
                    client_id=client_id, grant_type=grant_type, redirect_uri=redirect_uri, username=username
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
            WeibokitError: No response came, or not one that the definition allows.

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

        Tells of the client's own token whose it is, which app's, and how long it lives.

        Returns:
            Facts about the token.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Oauth2/get_token_info
        """
        from . import oauth2_get_token_info

        return _result(oauth2_get_token_info.sync_detailed(client=self._client), strict=self._client.strict)

    def revokeoauth2(self) -> Result:
        """Take a grant back.

        The user of the client's token withdraws the grant; later calls with it are refused with 21321.

        Returns:
            Whether it was done.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

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
        grant_type: Literal["authorization_code", "password", "refresh_token"],
        redirect_uri: str | Unset = UNSET,
        username: str | Unset = UNSET,
    ) -> AccessToken:
        """Exchange a code for an access token.

        The last step of the OAuth 2.0 flow. `uid` in the answer says whose token it is; it is no proof that this
        user is logged in. Takes no token; `weibokit.OAuth2` adds the secrets, other clients have none to add.

        Give `redirect_uri` when `grant_type` is authorization_code. Give `username` when `grant_type` is password.

        Args:
            client_id: Key of the app.
            grant_type: What the token is given for: a code, a refresh token or a login. `authorization_code`,
                `refresh_token` or `password`.
            redirect_uri: Where the user is led afterwards, as registered for the app.
            username: Name of the user, for the grant `password`.

        Returns:
            The token, and how long it lives.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/OAuth2/access_token
        """
        _given = {"grant_type": grant_type, "redirect_uri": redirect_uri, "username": username}
        _check("oauth2_access_token", _ACCESS_TOKEN_REQUIRES, _given)
        from ...models.oauth_2_access_token_body import Oauth2AccessTokenBody
        from . import oauth2_access_token

        return _result(
            await oauth2_access_token.asyncio_detailed(
                body=Oauth2AccessTokenBody(
                    client_id=client_id, grant_type=grant_type, redirect_uri=redirect_uri, username=username
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
            WeibokitError: No response came, or not one that the definition allows.

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

        Tells of the client's own token whose it is, which app's, and how long it lives.

        Returns:
            Facts about the token.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Oauth2/get_token_info
        """
        from . import oauth2_get_token_info

        return _result(await oauth2_get_token_info.asyncio_detailed(client=self._client), strict=self._client.strict)

    async def revokeoauth2(self) -> Result:
        """Take a grant back.

        The user of the client's token withdraws the grant; later calls with it are refused with 21321.

        Returns:
            Whether it was done.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Oauth2/revokeoauth2
        """
        from . import oauth2_revokeoauth2

        return _result(await oauth2_revokeoauth2.asyncio_detailed(client=self._client), strict=self._client.strict)
