# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""The namespace `oauth`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._runtime.arguments.parameters import Arguments, ParameterModel
from ...._runtime.client import acall as _acall
from ...._runtime.client import call as _call
from ...._runtime.suggestions import Suggesting as _Suggesting
from ...types import UNSET

if TYPE_CHECKING:
    from ...client import Client
    from ...models.o_auth_access_token import OAuthAccessToken
    from ...models.o_auth_request_token import OAuthRequestToken
    from ...models.o_auth_verifier import OAuthVerifier
    from ...models.page_text import PageText

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
        from . import oauth_request_token

        return _call(
            self._client,
            _REQUEST_TOKEN,
            {},
            lambda _given: oauth_request_token.sync_detailed(client=self._client),
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
        from . import oauth_authorize

        return _call(
            self._client,
            _AUTHORIZE,
            {"oauth_token": oauth_token, "oauth_callback": oauth_callback, "display": display, "user_id": user_id},
            lambda _given: oauth_authorize.sync_detailed(
                oauth_token=_given["oauth_token"],
                oauth_callback=_given.get("oauth_callback", UNSET),
                display=_given.get("display", UNSET),
                user_id=_given.get("user_id", UNSET),
                client=self._client,
            ),
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
        from . import oauth_authenticate

        return _call(
            self._client,
            _AUTHENTICATE,
            {"oauth_token": oauth_token, "oauth_callback": oauth_callback, "lang": lang},
            lambda _given: oauth_authenticate.sync_detailed(
                oauth_token=_given["oauth_token"],
                oauth_callback=_given.get("oauth_callback", UNSET),
                lang=_given.get("lang", UNSET),
                client=self._client,
            ),
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
        from ...models.oauth_access_token_body import OauthAccessTokenBody
        from . import oauth_access_token

        return _call(
            self._client,
            _ACCESS_TOKEN,
            {"x_auth_username": x_auth_username, "x_auth_mode": x_auth_mode},
            lambda _given: oauth_access_token.sync_detailed(
                body=OauthAccessTokenBody(
                    x_auth_username=_given.get("x_auth_username", UNSET), x_auth_mode=_given.get("x_auth_mode", UNSET)
                ),
                client=self._client,
            ),
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
        from . import oauth_register

        return _call(
            self._client,
            _REGISTER,
            {},
            lambda _given: oauth_register.sync_detailed(client=self._client),
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
        from . import oauth_request_token

        return await _acall(
            self._client,
            _REQUEST_TOKEN,
            {},
            lambda _given: oauth_request_token.asyncio_detailed(client=self._client),
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
        from . import oauth_authorize

        return await _acall(
            self._client,
            _AUTHORIZE,
            {"oauth_token": oauth_token, "oauth_callback": oauth_callback, "display": display, "user_id": user_id},
            lambda _given: oauth_authorize.asyncio_detailed(
                oauth_token=_given["oauth_token"],
                oauth_callback=_given.get("oauth_callback", UNSET),
                display=_given.get("display", UNSET),
                user_id=_given.get("user_id", UNSET),
                client=self._client,
            ),
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
        from . import oauth_authenticate

        return await _acall(
            self._client,
            _AUTHENTICATE,
            {"oauth_token": oauth_token, "oauth_callback": oauth_callback, "lang": lang},
            lambda _given: oauth_authenticate.asyncio_detailed(
                oauth_token=_given["oauth_token"],
                oauth_callback=_given.get("oauth_callback", UNSET),
                lang=_given.get("lang", UNSET),
                client=self._client,
            ),
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
        from ...models.oauth_access_token_body import OauthAccessTokenBody
        from . import oauth_access_token

        return await _acall(
            self._client,
            _ACCESS_TOKEN,
            {"x_auth_username": x_auth_username, "x_auth_mode": x_auth_mode},
            lambda _given: oauth_access_token.asyncio_detailed(
                body=OauthAccessTokenBody(
                    x_auth_username=_given.get("x_auth_username", UNSET), x_auth_mode=_given.get("x_auth_mode", UNSET)
                ),
                client=self._client,
            ),
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
        from . import oauth_register

        return await _acall(
            self._client,
            _REGISTER,
            {},
            lambda _given: oauth_register.asyncio_detailed(client=self._client),
        )
