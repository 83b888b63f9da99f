# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `oauth2`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.arguments.requirements import Condition, Requirement
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..models.access_token import AccessToken
    from ..models.enumerations import (
        Oauth2AuthorizeLanguage,
        Oauth2AuthorizeResponseType,
    )
    from ..models.oauth_2_access_token_body import Oauth2AccessTokenBody
    from ..models.redirect import Redirect
    from ..models.result import Result
    from ..models.token_info import TokenInfo

__all__ = ["AsyncOauth2", "Oauth2"]


_ACCESS_TOKEN = Arguments(
    operation="oauth2_access_token",
    parameters=(
        ParameterModel(name="client_id", type="str", required=True),
        ParameterModel(name="grant_type", type="str", required=True),
        ParameterModel(name="redirect_uri", type="str"),
        ParameterModel(name="username", type="str"),
    ),
    requires=(
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
    ),
)
_AUTHORIZE = Arguments(
    operation="oauth2_authorize",
    parameters=(
        ParameterModel(name="client_id", type="str", required=True),
        ParameterModel(name="redirect_uri", type="str", required=True),
        ParameterModel(name="scope", type="str"),
        ParameterModel(name="state", type="str"),
        ParameterModel(name="display", type="str"),
        ParameterModel(name="forcelogin", type="bool"),
        ParameterModel(name="language", type="str"),
        ParameterModel(name="response_type", type="str"),
    ),
)
_GET_TOKEN_INFO = Arguments(operation="oauth2_get_token_info")
_REVOKEOAUTH2 = Arguments(operation="oauth2_revokeoauth2")


def _request_oauth2_access_token(
    *,
    body: Oauth2AccessTokenBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/oauth2/access_token",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_oauth2_authorize(
    *,
    client_id: str,
    redirect_uri: str,
    scope: str | Unset = UNSET,
    state: str | Unset = UNSET,
    display: str | Unset = "default",
    forcelogin: bool | Unset = False,
    language: Oauth2AuthorizeLanguage | Unset = UNSET,
    response_type: Oauth2AuthorizeResponseType | Unset = "code",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["client_id"] = client_id

    params["redirect_uri"] = redirect_uri

    params["scope"] = scope

    params["state"] = state

    params["display"] = display

    params["forcelogin"] = forcelogin

    json_language: str | Unset = UNSET
    if not isinstance(language, Unset):
        json_language = language

    params["language"] = json_language

    json_response_type: str | Unset = UNSET
    if not isinstance(response_type, Unset):
        json_response_type = response_type

    params["response_type"] = json_response_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/oauth2/authorize",
        "params": params,
    }

    return _kwargs


def _request_oauth2_get_token_info() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/oauth2/get_token_info",
    }

    return _kwargs


def _request_oauth2_revokeoauth2() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/oauth2/revokeoauth2",
    }

    return _kwargs


class Oauth2(_Suggesting):
    """Getting a token, and giving it back."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def access_token(
        self,
        *,
        client_id: str,
        grant_type: Literal["authorization_code", "password", "refresh_token"],
        redirect_uri: str | None = None,
        username: str | None = None,
    ) -> AccessToken:
        """Exchange a code for an access token.

        The last step of the OAuth 2.0 flow. `uid` in the answer says whose token it is; it is no proof that this
        user is logged in. Takes no token; `weibokit.OAuth2` adds the secrets, other clients have none to add.

        `POST /oauth2/access_token`, free. The response is typed.

        Give `redirect_uri` when `grant_type` is authorization_code. Give `username` when `grant_type` is password.

        Example:
            api.oauth2.access_token(client_id="1", grant_type="authorization_code",
            redirect_uri="https://example.com/1")

        Args:
            client_id: Key of the app.
            grant_type: What the token is given for: a code, a refresh token or a login. `authorization_code`,
                `refresh_token` or `password`.
            redirect_uri: Where the user is led afterwards, as registered for the app.
            username: Name of the user, for the grant `password`.

        Returns:
            The token, and how long it lives.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/OAuth2/access_token

        Documentation:
            reference/weibo_v2/oauth2.html#access_token
        """
        from ..models.access_token import AccessToken
        from ..models.oauth_2_access_token_body import Oauth2AccessTokenBody

        return _call(
            self._client,
            _ACCESS_TOKEN,
            {"client_id": client_id, "grant_type": grant_type, "redirect_uri": redirect_uri, "username": username},
            lambda _given: _request_oauth2_access_token(
                body=Oauth2AccessTokenBody(
                    client_id=_given["client_id"],
                    grant_type=_given["grant_type"],
                    redirect_uri=_given.get("redirect_uri", UNSET),
                    username=_given.get("username", UNSET),
                )
            ),
            lambda response: AccessToken.from_dict(response.json()),
        )

    def authorize(
        self,
        *,
        client_id: str,
        redirect_uri: str,
        scope: str | None = None,
        state: str | None = None,
        display: str | None = None,
        forcelogin: bool | None = None,
        language: Literal["en"] | None = None,
        response_type: Literal["code", "token"] | None = None,
    ) -> Redirect:
        """Ask a user to grant access.

        The page that a browser opens first. When the user agrees, it leads to `redirect_uri` with `code`, and with
        `state` where one was given. Takes no token.

        `GET /oauth2/authorize`, free. The response is typed.

        Example:
            api.oauth2.authorize(client_id="1", redirect_uri="https://example.com/1")

        Args:
            client_id: Key of the app.
            redirect_uri: Where the user is led afterwards, as registered for the app.
            scope: Scopes to ask for, separated by commas: `email`, `direct_messages_read`, `direct_messages_write`,
                `friendships_groups_read`, `friendships_groups_write`, `statuses_to_me_read`, `invitation_write`,
                `follow_app_official_microblog`, or `all`.
            state: Comes back unchanged, to tell the answer from a forged one.
            display: Kind of page: `default`, `mobile` for https://open.weibo.cn, `wap`, `client`, `apponweibo` for
                apps inside Weibo, and others, of which programs know `popup`, `web` and `js`. The service's default
                is `default`.
            forcelogin: Whether the user has to log in anew. The service's default is `False`.
            language: `en` for a page in English. Without it, simplified Chinese.
            response_type: `code` leads to a code, `token` to the token itself. The service's default is `code`.

        Returns:
            The way to `redirect_uri`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Oauth2/authorize

        Documentation:
            reference/weibo_v2/oauth2.html#authorize
        """
        from ..models.redirect import Redirect

        return _call(
            self._client,
            _AUTHORIZE,
            {
                "client_id": client_id,
                "redirect_uri": redirect_uri,
                "scope": scope,
                "state": state,
                "display": display,
                "forcelogin": forcelogin,
                "language": language,
                "response_type": response_type,
            },
            lambda _given: _request_oauth2_authorize(
                client_id=_given["client_id"],
                redirect_uri=_given["redirect_uri"],
                scope=_given.get("scope", UNSET),
                state=_given.get("state", UNSET),
                display=_given.get("display", UNSET),
                forcelogin=_given.get("forcelogin", UNSET),
                language=_given.get("language", UNSET),
                response_type=_given.get("response_type", UNSET),
            ),
            lambda response: Redirect.from_dict(response.json()),
        )

    def get_token_info(self) -> TokenInfo:
        """Tell what an access token is.

        Tells of the client's own token whose it is, which app's, and how long it lives.

        `POST /oauth2/get_token_info`, free. The response is typed.

        Example:
            api.oauth2.get_token_info()

        Returns:
            Facts about the token.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Oauth2/get_token_info

        Documentation:
            reference/weibo_v2/oauth2.html#get_token_info
        """
        from ..models.token_info import TokenInfo

        return _call(
            self._client,
            _GET_TOKEN_INFO,
            {},
            lambda _given: _request_oauth2_get_token_info(),
            lambda response: TokenInfo.from_dict(response.json()),
        )

    def revokeoauth2(self) -> Result:
        """Take a grant back.

        The user of the client's token withdraws the grant; later calls with it are refused with 21321.

        `GET /oauth2/revokeoauth2`, free. The response is typed.

        Example:
            api.oauth2.revokeoauth2()

        Returns:
            Whether it was done.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Oauth2/revokeoauth2

        Documentation:
            reference/weibo_v2/oauth2.html#revokeoauth2
        """
        from ..models.result import Result

        return _call(
            self._client,
            _REVOKEOAUTH2,
            {},
            lambda _given: _request_oauth2_revokeoauth2(),
            lambda response: Result.from_dict(response.json()),
        )


class AsyncOauth2(_Suggesting):
    """Getting a token, and giving it back."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def access_token(
        self,
        *,
        client_id: str,
        grant_type: Literal["authorization_code", "password", "refresh_token"],
        redirect_uri: str | None = None,
        username: str | None = None,
    ) -> AccessToken:
        """Exchange a code for an access token.

        The last step of the OAuth 2.0 flow. `uid` in the answer says whose token it is; it is no proof that this
        user is logged in. Takes no token; `weibokit.OAuth2` adds the secrets, other clients have none to add.

        `POST /oauth2/access_token`, free. The response is typed.

        Give `redirect_uri` when `grant_type` is authorization_code. Give `username` when `grant_type` is password.

        Example:
            api.oauth2.access_token(client_id="1", grant_type="authorization_code",
            redirect_uri="https://example.com/1")

        Args:
            client_id: Key of the app.
            grant_type: What the token is given for: a code, a refresh token or a login. `authorization_code`,
                `refresh_token` or `password`.
            redirect_uri: Where the user is led afterwards, as registered for the app.
            username: Name of the user, for the grant `password`.

        Returns:
            The token, and how long it lives.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/OAuth2/access_token

        Documentation:
            reference/weibo_v2/oauth2.html#access_token
        """
        from ..models.access_token import AccessToken
        from ..models.oauth_2_access_token_body import Oauth2AccessTokenBody

        return await _acall(
            self._client,
            _ACCESS_TOKEN,
            {"client_id": client_id, "grant_type": grant_type, "redirect_uri": redirect_uri, "username": username},
            lambda _given: _request_oauth2_access_token(
                body=Oauth2AccessTokenBody(
                    client_id=_given["client_id"],
                    grant_type=_given["grant_type"],
                    redirect_uri=_given.get("redirect_uri", UNSET),
                    username=_given.get("username", UNSET),
                )
            ),
            lambda response: AccessToken.from_dict(response.json()),
        )

    async def authorize(
        self,
        *,
        client_id: str,
        redirect_uri: str,
        scope: str | None = None,
        state: str | None = None,
        display: str | None = None,
        forcelogin: bool | None = None,
        language: Literal["en"] | None = None,
        response_type: Literal["code", "token"] | None = None,
    ) -> Redirect:
        """Ask a user to grant access.

        The page that a browser opens first. When the user agrees, it leads to `redirect_uri` with `code`, and with
        `state` where one was given. Takes no token.

        `GET /oauth2/authorize`, free. The response is typed.

        Example:
            api.oauth2.authorize(client_id="1", redirect_uri="https://example.com/1")

        Args:
            client_id: Key of the app.
            redirect_uri: Where the user is led afterwards, as registered for the app.
            scope: Scopes to ask for, separated by commas: `email`, `direct_messages_read`, `direct_messages_write`,
                `friendships_groups_read`, `friendships_groups_write`, `statuses_to_me_read`, `invitation_write`,
                `follow_app_official_microblog`, or `all`.
            state: Comes back unchanged, to tell the answer from a forged one.
            display: Kind of page: `default`, `mobile` for https://open.weibo.cn, `wap`, `client`, `apponweibo` for
                apps inside Weibo, and others, of which programs know `popup`, `web` and `js`. The service's default
                is `default`.
            forcelogin: Whether the user has to log in anew. The service's default is `False`.
            language: `en` for a page in English. Without it, simplified Chinese.
            response_type: `code` leads to a code, `token` to the token itself. The service's default is `code`.

        Returns:
            The way to `redirect_uri`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Oauth2/authorize

        Documentation:
            reference/weibo_v2/oauth2.html#authorize
        """
        from ..models.redirect import Redirect

        return await _acall(
            self._client,
            _AUTHORIZE,
            {
                "client_id": client_id,
                "redirect_uri": redirect_uri,
                "scope": scope,
                "state": state,
                "display": display,
                "forcelogin": forcelogin,
                "language": language,
                "response_type": response_type,
            },
            lambda _given: _request_oauth2_authorize(
                client_id=_given["client_id"],
                redirect_uri=_given["redirect_uri"],
                scope=_given.get("scope", UNSET),
                state=_given.get("state", UNSET),
                display=_given.get("display", UNSET),
                forcelogin=_given.get("forcelogin", UNSET),
                language=_given.get("language", UNSET),
                response_type=_given.get("response_type", UNSET),
            ),
            lambda response: Redirect.from_dict(response.json()),
        )

    async def get_token_info(self) -> TokenInfo:
        """Tell what an access token is.

        Tells of the client's own token whose it is, which app's, and how long it lives.

        `POST /oauth2/get_token_info`, free. The response is typed.

        Example:
            api.oauth2.get_token_info()

        Returns:
            Facts about the token.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Oauth2/get_token_info

        Documentation:
            reference/weibo_v2/oauth2.html#get_token_info
        """
        from ..models.token_info import TokenInfo

        return await _acall(
            self._client,
            _GET_TOKEN_INFO,
            {},
            lambda _given: _request_oauth2_get_token_info(),
            lambda response: TokenInfo.from_dict(response.json()),
        )

    async def revokeoauth2(self) -> Result:
        """Take a grant back.

        The user of the client's token withdraws the grant; later calls with it are refused with 21321.

        `GET /oauth2/revokeoauth2`, free. The response is typed.

        Example:
            api.oauth2.revokeoauth2()

        Returns:
            Whether it was done.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Oauth2/revokeoauth2

        Documentation:
            reference/weibo_v2/oauth2.html#revokeoauth2
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _REVOKEOAUTH2,
            {},
            lambda _given: _request_oauth2_revokeoauth2(),
            lambda response: Result.from_dict(response.json()),
        )
