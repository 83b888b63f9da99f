# Do not edit: `make generate` writes this file from tools/runtime/apis/oauth1.py.

"""The OAuth 1.0a flow of the first Sina Weibo API: a request token, the user's consent, then an access token.

    request_token ─► authorize_url ─► browser ─► user agrees ─► PIN or callback?oauth_verifier=… ─► access_token

The secrets of app and tokens only sign; a verifier stands in the signed header, the password of xAuth in the form, and
both are added in the innermost transport. The classes of the generated package add the requests themselves. Each has a
client of its own, which knows the secrets of that request: it redacts them, and forgets them afterwards.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal
from urllib.parse import quote, urlencode

from ..auth.credentials import Credential, Secret
from ..auth.signature import OAuth1Signature, require_oauthlib
from ..options import credential_option
from ..settings import ConnectionSettings
from .tsina_v1 import SERVER

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Display", "OAuth1App", "OAuth1Settings"]

Display = Literal["page", "wap", "wap1.2", "wap2.0", "popup"]

_PASSWORD = "x_auth_password"  # noqa: S105 - a name


@dataclass(frozen=True, kw_only=True, eq=False)
class OAuth1Settings(ConnectionSettings):
    """Settings of the OAuth 1.0a flow for one app.

    Needs `weibokit[oauth1]`. The service is plain HTTP and needs `allow_insecure`. A call opens connections and closes
    them; a `transport` of yours stays open.
    """

    default_server: ClassVar[str] = SERVER

    app_key: Secret = credential_option("TSINA_APP_KEY", "The key of the app.", positional=True)
    app_secret: Secret = credential_option("TSINA_APP_SECRET", "The secret of the app.", positional=True)


class OAuth1App:
    """The OAuth 1.0a flow for one app."""

    # Also there while the constructor fails, when a debugger or a traceback may ask for the repr.
    app_key: str = ""
    """Key of the app."""

    def __init__(self, settings: OAuth1Settings) -> None:
        require_oauthlib()
        self.app_key = settings.app_key.required().token().value
        self._secret = settings.app_secret.required().token()
        self._settings: ConnectionSettings = settings

    def __repr__(self) -> str:
        return f"{type(self).__name__}(app_key={self.app_key!r})"

    def authorize_url(self, oauth_token: str, *, callback: str | None = None, display: Display | None = None) -> str:
        """Return the address to send the user's browser to, with a request token; nothing is requested.

        The browser comes back to `callback` with `oauth_token` and `oauth_verifier`; without one, or with "oob", the
        user is shown a PIN. Take a verifier only for a request token that belongs to the user's session.
        """
        given = {"oauth_token": oauth_token, "oauth_callback": callback, "display": display}
        query = urlencode({name: value for name, value in given.items() if value is not None}, quote_via=quote, safe="")
        return f"{self._settings.server.rstrip('/')}/oauth/authorize?{query}"

    def _credential(self, secrets: Mapping[str, Secret], callback: str = "") -> Credential:
        """Return what signs one request; `secrets` are by their names in the protocol."""
        values = {name: secret.required().text().value for name, secret in secrets.items()}
        hidden = (self._secret.value, *values.values())
        token, token_secret = values.pop("oauth_token", ""), values.pop("oauth_token_secret", "")
        password = {_PASSWORD: values.pop(_PASSWORD)} if _PASSWORD in values else {}
        signed = {"oauth_callback": callback} if callback else values
        signature = OAuth1Signature(self.app_key, self._secret.value, token, token_secret, signed)
        return Credential(hidden, fields=password, in_form=bool(password), signature=signature)
