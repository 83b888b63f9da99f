"""The OAuth 1.0a flow of t.sina: request tokens, verifiers and access tokens, and the signatures made with them.

    request_token ─► authorize ─► verifier ─► access_token ─► signed requests

An app's secret is the one that the settings name beside its key, as `key:secret`; where they name no credential, it is
`secret` for every app. No user is asked: the one who is named, or always the same one, grants at once what an app asks
for, and where the callback is `oob`, the
page shows the PIN. With `json` or `xml` as callback, or by xAuth, a login is checked as in any request. Files are not
signed, and neither nonces nor times are looked at.
"""

import hmac
import random
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import unquote, urlencode

from oauthlib.oauth1.rfc5849 import signature  # type: ignore[import-untyped]

from ..http.exceptions import Rejected
from ..http.media_types import FORM, HTML, JSON, TEXT, XML
from ..http.request import Fields, Request, Upload
from ..http.response import Response, extend_url, json_body, response
from ..http.session import CredentialCheck
from ..http.users import Caller, Users
from .api import API
from .bounded import BoundedStore

OPEN_SECRET = "secret"  # noqa: S105 - what every app has where no credentials are named
"""Secret of every app where the settings name no credential."""

_PART = re.compile(r'\s*(\w+)="([^"]*)"\s*')
_METHOD = "HMAC-SHA1"


@dataclass(slots=True)
class OAuth1Token:
    """A request or access token; `verifier` is there once the user of a request token has agreed."""

    secret: str
    app_key: str
    callback: str = "oob"
    user_id: str = ""
    verifier: str = ""


class _Secrets(NamedTuple):
    """Both secrets under the names by which oauthlib asks for them."""

    client_secret: str
    resource_owner_secret: str


class OAuth1Flow(CredentialCheck):
    """Issues tokens, remembers them, and checks what requests are signed with; other credentials are as named."""

    def __init__(self, api: API, accepted: frozenset[str], seed: int) -> None:
        super().__init__(accepted)
        self._content_types, self._users = api.content_types, Users(seed)
        self._apps = dict(value.split(":", 1) for value in accepted if ":" in value)
        self.handlers = {
            f"{api.name}.oauth_request_token": self._request_token,
            f"{api.name}.oauth_authorize": self._authorize,
            f"{api.name}.oauth_authenticate": self._authorize,
            f"{api.name}.oauth_access_token": self._exchange,
            f"{api.name}.oauth_access_token_alias": self._exchange,
        }
        self._random = random.Random(f"{seed} oauth1")  # noqa: S311 - synthesized, and the same for the same seed
        self._requests: BoundedStore[OAuth1Token] = BoundedStore()
        self._tokens: BoundedStore[OAuth1Token] = BoundedStore()

    def check(self, credential: str, is_app: bool) -> str | None:
        """Return why an app key or a login is rejected; None for a good one.

        A token is none: it says nothing without a signature.
        """
        if credential in self._apps:
            return None
        if credential in self._requests or credential in self._tokens:
            return "credential_wrong"
        return super().check(credential, is_app)

    def caller(self, credential: str) -> Caller:
        """Return whose token or login it is; with the key of an app alone, who logs in without a name."""
        token = self._tokens.get(credential)
        name, is_login, _ = credential.partition(":")
        user_id = token.user_id if token else self._users.id(name if is_login else "")
        return Caller(user_id, self._users.name(user_id) or "", self._users)

    def signed(self, request: Request) -> list[str]:
        """Return what a request is signed with: its token, or the app's key before it has one; nothing if it isn't."""
        given = _protocol(request)
        if "oauth_signature" not in given and "oauth_consumer_key" not in given:
            return []
        key = given.get("oauth_consumer_key", "")
        secret = self._apps.get(key) if self.accepted else OPEN_SECRET
        if secret is None or not key:
            raise Rejected("app_wrong")
        token = self._token(request, given.get("oauth_token", ""))
        if token is not None and token.app_key != key:
            raise Rejected("token_wrong")
        keys = _Secrets(secret, token.secret if token else "")
        if given.get("oauth_signature_method") != _METHOD or not _matches(request, given, keys):
            raise Rejected("signature_wrong")
        return [given.get("oauth_token") or key]

    def _token(self, request: Request, name: str) -> OAuth1Token | None:
        """Return the token that a request has to be signed with; None where the request asks for one."""
        # A client may have written letters of the path as escapes, which routes don't mind.
        address = unquote(request.url)
        if address.endswith("/oauth/request_token"):
            return None
        exchanges = address.endswith("/oauth/access_token")
        if not name and exchanges and _field(request, "x_auth_mode"):
            return None
        found = (self._requests if exchanges else self._tokens).get(name)
        if found is None:
            raise Rejected("token_wrong")
        return found

    def _request_token(self, request: Request) -> Response:
        given = _protocol(request)
        token = OAuth1Token(self._hex(), given["oauth_consumer_key"], given.get("oauth_callback") or "oob")
        return self._form({"oauth_token": self._keep(self._requests, token), "oauth_token_secret": token.secret})

    def _authorize(self, request: Request) -> Response:
        given = request.arguments
        token = self._requests.get(given["oauth_token"])
        if token is None:
            raise Rejected("token_wrong")
        callback = given.get("oauth_callback") or token.callback
        if callback in {"json", "xml"}:
            self._check_login(given.get("userId", ""), given.get("passwd", ""))
        token.user_id = token.user_id or self._users.id(given.get("userId", ""))
        token.verifier = token.verifier or f"{self._random.randrange(10**6):06d}"
        fields = {"oauth_token": given["oauth_token"], "oauth_verifier": token.verifier}
        return _agreed(callback, fields, self._content_types)

    def _exchange(self, request: Request) -> Response:
        given = _protocol(request)
        if request.arguments.get("x_auth_mode"):
            username = request.arguments.get("x_auth_username", "")
            self._check_login(username, request.arguments.get("x_auth_password", ""))
            user_id = self._users.id(username)
        else:
            token = self._requests[given["oauth_token"]]
            if not token.verifier or given.get("oauth_verifier") != token.verifier:
                raise Rejected("verifier_wrong")
            del self._requests[given["oauth_token"]]
            user_id = token.user_id
        token = OAuth1Token(self._hex(), given["oauth_consumer_key"], user_id=user_id)
        name = self._keep(self._tokens, token)
        return self._form({"oauth_token": name, "oauth_token_secret": token.secret, "user_id": user_id})

    def _form(self, fields: Mapping[str, str]) -> Response:
        return response(200, urlencode(fields).encode(), self._content_types[TEXT], "synthesized")

    def _check_login(self, username: str, password: str) -> None:
        login = f"{username}:{password}"
        if not username or not password or (self.accepted and login not in self.accepted):
            raise Rejected("credential_wrong")

    def _hex(self) -> str:
        return f"{self._random.getrandbits(128):032x}"

    def _keep(self, store: BoundedStore[OAuth1Token], token: OAuth1Token) -> str:
        """Put a new token into a store, and return its name."""
        name = self._hex()
        store.keep(name, token, token.app_key, token.callback)
        return name


def _protocol(request: Request) -> dict[str, str]:
    """Return the fields of the protocol, wherever they stand."""
    found = {name: values[0] for part in (request.query, request.form) for name, values in part.items()}
    return {name: value for name, value in found.items() if name.startswith("oauth_")} | dict(_header(request))


def _header(request: Request) -> list[tuple[str, str]]:
    texts = [text for text in request.header(b"authorization") if text[:6].lower() == "oauth "]
    parts = [match for text in texts for each in text[6:].split(",") if (match := _PART.fullmatch(each))]
    return [(unquote(match[1]), unquote(match[2])) for match in parts if match[1].lower() != "realm"]


def _field(request: Request, name: str) -> str:
    return next(iter([*request.form.get(name, ()), *request.query.get(name, ())]), "")


def _matches(request: Request, given: Mapping[str, str], keys: _Secrets) -> bool:
    """Say whether the signature is that of all fields of a request.

    Of a form in parts, the programs of that time sign the texts; the standard signs nothing of it. Both are good.
    """
    form = request.form.items()
    texts = {name: [value for value in values if not isinstance(value, Upload)] for name, values in form}
    signable = [texts] if request.media_type == FORM else [texts, {}]
    sent = given.get("oauth_signature", "").encode()
    return any(hmac.compare_digest(_expected(request, signed, keys), sent) for signed in signable)


def _expected(request: Request, form: Fields, keys: _Secrets) -> bytes:
    """Return the signature of a request with this form; raise Rejected where its address can't be signed."""
    fields = [(name, value) for part in (request.query, form) for name, values in part.items() for value in values]
    fields = [pair for pair in [*fields, *_header(request)] if pair[0] != "oauth_signature"]
    try:
        address = signature.base_string_uri(request.url)
    except ValueError:
        raise Rejected("signature_wrong") from None
    base = signature.signature_base_string(request.method, address, signature.normalize_parameters(fields))
    signed: str = signature.sign_hmac_sha1_with_client(base, keys)
    return signed.encode()


def _agreed(callback: str, fields: Mapping[str, str], types: Mapping[str, str]) -> Response:
    """Return the response to a user's consent."""
    if callback == "json":
        return response(200, json_body(fields), types[JSON], "synthesized")
    if callback == "xml":
        # Two elements side by side, without a root.
        elements = "".join(f"<{name}>{value}</{name}>" for name, value in fields.items())
        return response(200, elements.encode(), types[XML], "synthesized")
    if callback == "oob":
        page = f'<!DOCTYPE html>\n<html lang="zh"><body><p>PIN: <b>{fields["oauth_verifier"]}</b></p></body></html>\n'
        return response(200, page.encode(), types[HTML], "synthesized")
    return response(302, b"", types[HTML], "synthesized", {"location": extend_url(callback, query=fields)})
