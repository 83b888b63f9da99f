"""The first Sina Weibo API: an app key, a login or a signature, JSON or XML, and the code at the head of an error."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..auth.credentials import Credential, Secret, basic_login
from ..auth.signature import OAuth1Signature, require_oauthlib
from ..errors import ConfigurationError
from ..options import credential_option, option
from ..service_model import ErrorBody, ServiceModel
from ..settings import ClientSettings

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["SERVER", "TSinaSettings", "find_error"]

# Plain HTTP only: the service never had another address.
SERVER = "http://api.t.sina.com.cn"

_CODE = re.compile(r"\s*([0-9]{5})\s*:")


def find_error(body: Mapping[str, Any], service_model: ServiceModel) -> ErrorBody | None:
    """Find the error in a body: the five digits at the head of `error`; `error_code` is the HTTP status as text."""
    text, status = body.get("error"), body.get("error_code")
    head = _CODE.match(text) if isinstance(text, str) else None
    if head is None and status is None:
        return None
    code = head[1] if head else str(status)
    return None if code in service_model.success else ErrorBody(code, str(text or ""))


@dataclass(frozen=True, kw_only=True, eq=False)
class TSinaSettings(ClientSettings):
    """Settings of a client of the first Sina Weibo API.

    It takes an `app_key`, a `username` and `password`, or both; or else what signs requests by OAuth 1.0a, see OAuth1:
    `app_key`, `app_secret`, `token` and `token_secret`, which needs `weibokit[oauth1]`. The service is plain HTTP and
    needs `allow_insecure`.
    """

    default_server: ClassVar[str] = SERVER

    app_key: Secret = credential_option("TSINA_APP_KEY", "The key of the app.", positional=True)
    app_secret: Secret = credential_option("TSINA_APP_SECRET", "The secret of the app, to sign with.")
    token: Secret = credential_option("TSINA_TOKEN", "The access token of the user, to sign with.")
    token_secret: Secret = credential_option("TSINA_TOKEN_SECRET", "The secret of the access token.")
    username: Secret = credential_option("TSINA_USERNAME", "The user's name, for a login.")
    password: Secret = credential_option("TSINA_PASSWORD", "The user's password, for a login.")
    format: Literal["json", "xml"] = option("json", "What the service responds in; the models are the same.")

    def credential(self) -> Credential:
        """Return a signature where there is a token, else app key and login; raises ConfigurationError."""
        _check_pair("login", self.username, self.password)
        _check_pair("token", self.token, self.token_secret)
        if self.token and self.username:
            raise ConfigurationError("Both a login and a token were given; pass one of them, and unset the other.")
        if not (self.app_key or self.username or self.token):
            raise ConfigurationError(
                f"No credential: pass `app_key=` or set {self.app_key.variable}, or pass `username=` and `password=` "
                f"or set {self.username.variable} and {self.password.variable}."
            )
        return self._signing() if self.token else self._plain()

    def _plain(self) -> Credential:
        # All are checked before a frame holds one of them bare.
        app_key, username, password = self.app_key.token(), self.username.text(without=":"), self.password.text()
        login = basic_login(username, password) if username else ""
        key = app_key.value
        return Credential(
            secrets=(key, self.password.value, login.removeprefix("Basic ")),
            names=(self.username.value,) if username else (),
            fields={"source": key} if key else {},
            headers={"Authorization": login} if login else {},
        )

    def _signing(self) -> Credential:
        require_oauthlib()
        used = (self.app_key, self.app_secret, self.token, self.token_secret)
        checked = [each.required().token() for each in used]
        key, secret, token, token_secret = (each.value for each in checked)
        signature = OAuth1Signature(key, secret, token, token_secret)
        return Credential(secrets=(key, secret, token, token_secret), signature=signature)


def _check_pair(what: str, first: Secret, second: Secret) -> None:
    if bool(first) != bool(second):
        absent = second if first else first
        raise ConfigurationError(f"Half a {what}: `{absent.argument}` is missing; pass it or set {absent.variable}.")
