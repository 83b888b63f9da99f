# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""The namespace `oauth`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..models.o_auth_access_token import OAuthAccessToken
    from ..models.o_auth_request_token import OAuthRequestToken
    from ..models.o_auth_verifier import OAuthVerifier
    from ..models.oauth_access_token_body import OauthAccessTokenBody
    from ..models.page_text import PageText

__all__ = ["AsyncOauth", "Oauth"]


_REQUEST_TOKEN = Arguments(operation="oauth_request_token")
_AUTHORIZE = Arguments(
    operation="oauth_authorize",
    parameters=(
        ParameterModel(name="oauth_token", type="str", required=True),
        ParameterModel(name="oauth_callback", type="str"),
        ParameterModel(name="display", type="str"),
        ParameterModel(name="user_id", type="str"),
    ),
)
_AUTHENTICATE = Arguments(
    operation="oauth_authenticate",
    parameters=(
        ParameterModel(name="oauth_token", type="str", required=True),
        ParameterModel(name="oauth_callback", type="str"),
        ParameterModel(name="lang", type="str"),
    ),
)
_ACCESS_TOKEN = Arguments(
    operation="oauth_access_token",
    parameters=(ParameterModel(name="x_auth_username", type="str"), ParameterModel(name="x_auth_mode", type="str")),
)
_REGISTER = Arguments(operation="oauth_register")


def _request_oauth_request_token() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/oauth/request_token",
    }

    return _kwargs


def _request_oauth_authorize(
    *,
    oauth_token: str,
    oauth_callback: str | Unset = UNSET,
    display: str | Unset = "page",
    user_id: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oauth_token"] = oauth_token

    params["oauth_callback"] = oauth_callback

    params["display"] = display

    params["userId"] = user_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/oauth/authorize",
        "params": params,
    }

    return _kwargs


def _request_oauth_authenticate(
    *,
    oauth_token: str,
    oauth_callback: str | Unset = UNSET,
    lang: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oauth_token"] = oauth_token

    params["oauth_callback"] = oauth_callback

    params["lang"] = lang

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/oauth/authenticate",
        "params": params,
    }

    return _kwargs


def _request_oauth_access_token(
    *,
    body: OauthAccessTokenBody | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/oauth/access_token",
    }

    if not isinstance(body, Unset):
        _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_oauth_register() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/oauth/register",
    }

    return _kwargs


class Oauth(_Suggesting):
    """OAuth 1.0a."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def request_token(self) -> OAuthRequestToken:
        """Ask for a request token.

        The first step of OAuth 1.0a; the signature's key is the app's secret and `&`.

        `GET /oauth/request_token`, free. The response is typed.

        Example:
            api.oauth.request_token()

        Returns:
            The request token.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Oauth/request_token/en

        Documentation:
            reference/tsina_v1/oauth.html#request_token
        """
        from ..models.o_auth_request_token import OAuthRequestToken

        return _call(
            self._client,
            _REQUEST_TOKEN,
            {},
            lambda _given: _request_oauth_request_token(),
            lambda response: OAuthRequestToken.from_dict(response.json()),
        )

    def authorize(
        self,
        *,
        oauth_token: str,
        oauth_callback: str | None = None,
        display: str | None = None,
        user_id: str | None = None,
    ) -> OAuthVerifier:
        """Let a user grant access.

        The second step: a page for a browser, which leads to `oauth_callback` in the end. With `json` or `xml` as
        callback, and the user's login, the token and its verifier come at once.

        `GET /oauth/authorize`, free. The response is typed.

        Example:
            api.oauth.authorize(oauth_token="1")

        Args:
            oauth_token: The request token.
            oauth_callback: Where the user is led afterwards; `oob` shows a PIN, `json` and `xml` answer at once.
            display: Kind of page: `page`, `wap`, `wap1.2`, `wap2.0`, `popup` and others. The service's default is
                `page`.
            user_id: Name of the user, for the callbacks `json` and `xml`.

        Returns:
            With `json` as callback the token and its verifier, else a page.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Oauth/authorize/en

        Documentation:
            reference/tsina_v1/oauth.html#authorize
        """
        from ..models.o_auth_verifier import OAuthVerifier

        return _call(
            self._client,
            _AUTHORIZE,
            {"oauth_token": oauth_token, "oauth_callback": oauth_callback, "display": display, "user_id": user_id},
            lambda _given: _request_oauth_authorize(
                oauth_token=_given["oauth_token"],
                oauth_callback=_given.get("oauth_callback", UNSET),
                display=_given.get("display", UNSET),
                user_id=_given.get("user_id", UNSET),
            ),
            lambda response: OAuthVerifier.from_dict(response.json()),
        )

    def authenticate(
        self, *, oauth_token: str, oauth_callback: str | None = None, lang: str | None = None
    ) -> OAuthVerifier:
        """Let a user log in with Weibo.

        A page for a browser; it acts as `oauth/authorize` does.

        `GET /oauth/authenticate`, free. The response is typed.

        Known from the code of old clients only; no page documents it.

        Example:
            api.oauth.authenticate(oauth_token="1")

        Args:
            oauth_token: The request token.
            oauth_callback: Where the user is led afterwards.
            lang: Language of the page.

        Returns:
            With `json` as callback the token and its verifier, else a page.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/oauth.html#authenticate
        """
        from ..models.o_auth_verifier import OAuthVerifier

        return _call(
            self._client,
            _AUTHENTICATE,
            {"oauth_token": oauth_token, "oauth_callback": oauth_callback, "lang": lang},
            lambda _given: _request_oauth_authenticate(
                oauth_token=_given["oauth_token"],
                oauth_callback=_given.get("oauth_callback", UNSET),
                lang=_given.get("lang", UNSET),
            ),
            lambda response: OAuthVerifier.from_dict(response.json()),
        )

    def access_token(
        self, *, x_auth_username: str | None = None, x_auth_mode: Literal["client_auth"] | None = None
    ) -> OAuthAccessToken:
        """Exchange a request token for an access token.

        The last step; the signature's key is the secrets of app and request token. With the fields of xAuth, which
        few apps may use, a login takes the place of the first two steps.

        `POST /oauth/access_token`, free. The response is typed.

        Example:
            api.oauth.access_token()

        Args:
            x_auth_username: For xAuth: name of the user.
            x_auth_mode: For xAuth: always the same. `client_auth`.

        Returns:
            The access token, and whose it is.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Oauth/access_token/en&oldid=3693

        Documentation:
            reference/tsina_v1/oauth.html#access_token
        """
        from ..models.o_auth_access_token import OAuthAccessToken
        from ..models.oauth_access_token_body import OauthAccessTokenBody

        return _call(
            self._client,
            _ACCESS_TOKEN,
            {"x_auth_username": x_auth_username, "x_auth_mode": x_auth_mode},
            lambda _given: _request_oauth_access_token(
                body=OauthAccessTokenBody(
                    x_auth_username=_given.get("x_auth_username", UNSET), x_auth_mode=_given.get("x_auth_mode", UNSET)
                )
            ),
            lambda response: OAuthAccessToken.from_dict(response.json()),
        )

    def register(self) -> PageText:
        """The page to make an account.

        For partners.

        `GET /oauth/register`, free. The response is typed.

        Known from the code of old clients only; no page documents it.

        Example:
            api.oauth.register()

        Returns:
            The page.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/oauth.html#register
        """
        from ..models.page_text import PageText

        return _call(
            self._client,
            _REGISTER,
            {},
            lambda _given: _request_oauth_register(),
            lambda response: PageText.from_dict(response.json()),
        )


class AsyncOauth(_Suggesting):
    """OAuth 1.0a."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def request_token(self) -> OAuthRequestToken:
        """Ask for a request token.

        The first step of OAuth 1.0a; the signature's key is the app's secret and `&`.

        `GET /oauth/request_token`, free. The response is typed.

        Example:
            api.oauth.request_token()

        Returns:
            The request token.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Oauth/request_token/en

        Documentation:
            reference/tsina_v1/oauth.html#request_token
        """
        from ..models.o_auth_request_token import OAuthRequestToken

        return await _acall(
            self._client,
            _REQUEST_TOKEN,
            {},
            lambda _given: _request_oauth_request_token(),
            lambda response: OAuthRequestToken.from_dict(response.json()),
        )

    async def authorize(
        self,
        *,
        oauth_token: str,
        oauth_callback: str | None = None,
        display: str | None = None,
        user_id: str | None = None,
    ) -> OAuthVerifier:
        """Let a user grant access.

        The second step: a page for a browser, which leads to `oauth_callback` in the end. With `json` or `xml` as
        callback, and the user's login, the token and its verifier come at once.

        `GET /oauth/authorize`, free. The response is typed.

        Example:
            api.oauth.authorize(oauth_token="1")

        Args:
            oauth_token: The request token.
            oauth_callback: Where the user is led afterwards; `oob` shows a PIN, `json` and `xml` answer at once.
            display: Kind of page: `page`, `wap`, `wap1.2`, `wap2.0`, `popup` and others. The service's default is
                `page`.
            user_id: Name of the user, for the callbacks `json` and `xml`.

        Returns:
            With `json` as callback the token and its verifier, else a page.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Oauth/authorize/en

        Documentation:
            reference/tsina_v1/oauth.html#authorize
        """
        from ..models.o_auth_verifier import OAuthVerifier

        return await _acall(
            self._client,
            _AUTHORIZE,
            {"oauth_token": oauth_token, "oauth_callback": oauth_callback, "display": display, "user_id": user_id},
            lambda _given: _request_oauth_authorize(
                oauth_token=_given["oauth_token"],
                oauth_callback=_given.get("oauth_callback", UNSET),
                display=_given.get("display", UNSET),
                user_id=_given.get("user_id", UNSET),
            ),
            lambda response: OAuthVerifier.from_dict(response.json()),
        )

    async def authenticate(
        self, *, oauth_token: str, oauth_callback: str | None = None, lang: str | None = None
    ) -> OAuthVerifier:
        """Let a user log in with Weibo.

        A page for a browser; it acts as `oauth/authorize` does.

        `GET /oauth/authenticate`, free. The response is typed.

        Known from the code of old clients only; no page documents it.

        Example:
            api.oauth.authenticate(oauth_token="1")

        Args:
            oauth_token: The request token.
            oauth_callback: Where the user is led afterwards.
            lang: Language of the page.

        Returns:
            With `json` as callback the token and its verifier, else a page.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/oauth.html#authenticate
        """
        from ..models.o_auth_verifier import OAuthVerifier

        return await _acall(
            self._client,
            _AUTHENTICATE,
            {"oauth_token": oauth_token, "oauth_callback": oauth_callback, "lang": lang},
            lambda _given: _request_oauth_authenticate(
                oauth_token=_given["oauth_token"],
                oauth_callback=_given.get("oauth_callback", UNSET),
                lang=_given.get("lang", UNSET),
            ),
            lambda response: OAuthVerifier.from_dict(response.json()),
        )

    async def access_token(
        self, *, x_auth_username: str | None = None, x_auth_mode: Literal["client_auth"] | None = None
    ) -> OAuthAccessToken:
        """Exchange a request token for an access token.

        The last step; the signature's key is the secrets of app and request token. With the fields of xAuth, which
        few apps may use, a login takes the place of the first two steps.

        `POST /oauth/access_token`, free. The response is typed.

        Example:
            api.oauth.access_token()

        Args:
            x_auth_username: For xAuth: name of the user.
            x_auth_mode: For xAuth: always the same. `client_auth`.

        Returns:
            The access token, and whose it is.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Oauth/access_token/en&oldid=3693

        Documentation:
            reference/tsina_v1/oauth.html#access_token
        """
        from ..models.o_auth_access_token import OAuthAccessToken
        from ..models.oauth_access_token_body import OauthAccessTokenBody

        return await _acall(
            self._client,
            _ACCESS_TOKEN,
            {"x_auth_username": x_auth_username, "x_auth_mode": x_auth_mode},
            lambda _given: _request_oauth_access_token(
                body=OauthAccessTokenBody(
                    x_auth_username=_given.get("x_auth_username", UNSET), x_auth_mode=_given.get("x_auth_mode", UNSET)
                )
            ),
            lambda response: OAuthAccessToken.from_dict(response.json()),
        )

    async def register(self) -> PageText:
        """The page to make an account.

        For partners.

        `GET /oauth/register`, free. The response is typed.

        Known from the code of old clients only; no page documents it.

        Example:
            api.oauth.register()

        Returns:
            The page.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/oauth.html#register
        """
        from ..models.page_text import PageText

        return await _acall(
            self._client,
            _REGISTER,
            {},
            lambda _given: _request_oauth_register(),
            lambda response: PageText.from_dict(response.json()),
        )
