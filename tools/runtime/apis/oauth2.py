"""The OAuth 2.0 flow of the Weibo Open Platform: an address for the user's browser, then a token for the code.

    authorize_url ─► browser ─► user agrees ─► redirect_uri?code=… ─► access_token(code) ─► WeiboV2(token)

The secret of the app, codes and refresh tokens are added in the innermost transport, as access tokens are, and the
classes of the generated package add the requests themselves. Each has a client of its own, which knows that one code or
token: it redacts it, and forgets it afterwards.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal
from urllib.parse import quote, urlencode

from ..auth.credentials import Credential, Secret
from ..errors import ConfigurationError
from ..options import credential_option, option
from ..settings import ConnectionSettings
from .weibo_v2 import SERVER

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Display", "OAuth2App", "OAuth2Settings"]

Display = Literal["default", "mobile", "wap", "client", "apponweibo"]

_MOBILE = "https://open.weibo.cn"


@dataclass(frozen=True, kw_only=True, eq=False)
class OAuth2Settings(ConnectionSettings):
    """Settings of the OAuth 2.0 flow for one app.

    A call opens connections and closes them; a `transport` of yours stays open.
    """

    default_server: ClassVar[str] = SERVER

    client_id: Secret = credential_option("WEIBO_CLIENT_ID", "The key of the app.", positional=True)
    client_secret: Secret = credential_option("WEIBO_CLIENT_SECRET", "The secret of the app.", positional=True)
    redirect_uri: str | None = option(
        None, "Where the user is led afterwards, as registered for the app.", positional=True
    )


class OAuth2App:
    """The OAuth 2.0 flow for one app."""

    # Also there while the constructor fails, when a debugger or a traceback may ask for the repr.
    client_id: str = ""
    """Key of the app."""
    redirect_uri: str = ""
    """Where the user is led afterwards, as registered for the app."""

    def __init__(self, settings: OAuth2Settings) -> None:
        self.client_id = settings.client_id.required().token().value
        self._secret = settings.client_secret.required().token()
        if not settings.redirect_uri:
            raise ConfigurationError("No address to lead the user to: pass `redirect_uri=`, as registered for the app.")
        self.redirect_uri = settings.redirect_uri
        self._settings: ConnectionSettings = settings

    def __repr__(self) -> str:
        return f"{type(self).__name__}(client_id={self.client_id!r}, redirect_uri={self.redirect_uri!r})"

    def authorize_url(
        self,
        *,
        state: str | None = None,
        scope: str | None = None,
        display: Display | None = None,
        force_login: bool | None = None,
        language: Literal["en"] | None = None,
    ) -> str:
        """Return the address to send the user's browser to; nothing is requested.

        The browser comes back to `redirect_uri` with `code` and `state`. Pass as `state` a text that nobody can guess,
        `secrets.token_urlsafe()` for instance, keep it with the user's session, and reject a `code` that comes back
        with another: else somebody could make your user work with a foreign account (CSRF). `scope` lists scopes,
        separated by commas. `display="mobile"` is on a host of its own.
        """
        given = {
            "client_id": self.client_id,
            "redirect_uri": self.redirect_uri,
            "response_type": "code",
            "state": state,
            "scope": scope,
            "display": display,
            "forcelogin": None if force_login is None else str(force_login).lower(),
            "language": language,
        }
        host = _MOBILE if display == "mobile" and self._settings.server == SERVER else self._settings.server
        query = urlencode({name: value for name, value in given.items() if value is not None}, quote_via=quote, safe="")
        return f"{host.rstrip('/')}/oauth2/authorize?{query}"

    def _credential(self, secret: Secret) -> Credential:
        """Return what is added to one request; its secret travels under the name of its argument."""
        fields: Mapping[str, str] = {
            "client_secret": self._secret.value,
            secret.argument: secret.required().text().value,
        }
        return Credential(secrets=tuple(fields.values()), fields=fields, in_form=True)
