"""The OAuth 1.0a flow of t.sina: request tokens, verifiers and access tokens, and the signatures made with them.

    request_token ─► authorize ─► verifier ─► access_token ─► signed calls

An app's secret is the one that the settings name beside its key, as `key:secret`; where they name no credential, it is
`secret` for every app. No user is asked: each grants at once what an app asks for, and where the callback is `oob`, the
page shows the PIN. With `json` or `xml` as callback, or by xAuth, a login is checked as in any call. Files are not
signed, and neither nonces nor times are looked at.
"""

import hmac
import random
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import unquote, urlencode

from oauthlib.oauth1.rfc5849 import signature  # type: ignore[import-untyped]

from ..checks.rejections import Refused
from ..http.asgi import FORM, Answer, Call, Fields, Upload, answer, lead
from ..responses.render import body
from ..settings import Settings
from .registry import DIALECTS, HTML, JSON, TEXT, XML

Effect = Callable[[Call], Answer | None]

OPEN_SECRET = "secret"  # noqa: S105 - what every app has where no credentials are named
"""Secret of every app where the settings name no credential."""

_MOST = 10_000
"""Tokens of each kind that are remembered; the oldest are forgotten first."""

_PART = re.compile(r'\s*(\w+)="([^"]*)"\s*')
_METHOD = "HMAC-SHA1"


@dataclass(slots=True)
class Issued:
    """A request or access token; `verifier` is there once the user of a request token has agreed."""

    secret: str
    app_key: str
    callback: str = "oob"
    user_id: str = ""
    verifier: str = ""


class _Keys(NamedTuple):
    """Both secrets under the names by which oauthlib asks for them."""

    client_secret: str
    resource_owner_secret: str


class Flow:
    """Remembers tokens; `signed` checks signatures, `judge` all other credentials; `effects` are by operation."""

    api = "tsina_v1"

    def __init__(self, settings: Settings) -> None:
        self._seed = settings.seed
        self._named = settings.credentials.get(self.api, frozenset())
        self._apps = dict(value.split(":", 1) for value in self._named if ":" in value)
        self.effects: Mapping[str, Effect] = {
            f"{self.api}.oauth_request_token": self._request,
            f"{self.api}.oauth_authorize": self._authorize,
            f"{self.api}.oauth_access_token": self._exchange,
            f"{self.api}.oauth_access_token_alias": self._exchange,
        }
        self.reset()

    def reset(self) -> None:
        """Forget all tokens; the next ones are those that came first."""
        self._random = random.Random(f"{self._seed} oauth1")  # noqa: S311 - invented, and the same for the same seed
        self._requests: dict[str, Issued] = {}
        self._tokens: dict[str, Issued] = {}

    def judge(self, credential: str, _is_app: bool) -> str | None:
        """Return why an app key or a login is refused; None for a good one, and for what `signed` has let through."""
        known = not self._named or credential in self._named or credential in self._apps
        return None if known or credential in self._tokens or credential in self._requests else "credential_wrong"

    def signed(self, call: Call) -> list[str]:
        """Return what a call is signed with: its token, or the app's key before there is one; nothing if it isn't."""
        given = _protocol(call)
        if "oauth_signature" not in given and "oauth_consumer_key" not in given:
            return []
        key = given.get("oauth_consumer_key", "")
        secret = self._apps.get(key) if self._named else OPEN_SECRET
        if secret is None or not key:
            raise Refused("app_wrong")
        token = self._token(call, given.get("oauth_token", ""))
        if token is not None and token.app_key != key:
            raise Refused("token_wrong")
        keys = _Keys(secret, token.secret if token else "")
        if given.get("oauth_signature_method") != _METHOD or not _matches(call, given, keys):
            raise Refused("signature_wrong")
        return [given.get("oauth_token") or key]

    def _token(self, call: Call, name: str) -> Issued | None:
        """Return the token that a call has to be signed with; None where the call gives one out."""
        # A client may have written letters of the path as escapes, which routes don't mind.
        address = unquote(call.address)
        if address.endswith("/oauth/request_token"):
            return None
        exchanges = address.endswith("/oauth/access_token")
        if not name and exchanges and _field(call, "x_auth_mode"):
            return None
        found = (self._requests if exchanges else self._tokens).get(name)
        if found is None:
            raise Refused("token_wrong")
        return found

    def _request(self, call: Call) -> Answer:
        given = _protocol(call)
        issued = Issued(self._hex(), given["oauth_consumer_key"], given.get("oauth_callback") or "oob")
        return _form({"oauth_token": self._keep(self._requests, issued), "oauth_token_secret": issued.secret})

    def _authorize(self, call: Call) -> Answer:
        given = call.arguments
        issued = self._requests.get(given["oauth_token"])
        if issued is None:
            raise Refused("token_wrong")
        callback = given.get("oauth_callback") or issued.callback
        if callback in {"json", "xml"}:
            self._check_login(given.get("userId", ""), given.get("passwd", ""))
        issued.user_id = issued.user_id or self._user(given.get("userId", ""))
        issued.verifier = issued.verifier or f"{self._random.randrange(10**6):06d}"
        told = {"oauth_token": given["oauth_token"], "oauth_verifier": issued.verifier}
        return _agreed(callback, told)

    def _exchange(self, call: Call) -> Answer:
        given = _protocol(call)
        if call.arguments.get("x_auth_mode"):
            username = call.arguments.get("x_auth_username", "")
            self._check_login(username, call.arguments.get("x_auth_password", ""))
            user_id = self._user(username)
        else:
            issued = self._requests[given["oauth_token"]]
            if not issued.verifier or given.get("oauth_verifier") != issued.verifier:
                raise Refused("verifier_wrong")
            del self._requests[given["oauth_token"]]
            user_id = issued.user_id
        token = Issued(self._hex(), given["oauth_consumer_key"], user_id=user_id)
        name = self._keep(self._tokens, token)
        return _form({"oauth_token": name, "oauth_token_secret": token.secret, "user_id": user_id})

    def _check_login(self, username: str, password: str) -> None:
        login = f"{username}:{password}"
        if not username or not password or (self._named and login not in self._named):
            raise Refused("credential_wrong")

    def _user(self, name: str) -> str:
        """Return the id of a user, the same for the same name."""
        source = random.Random(f"{self._seed} {name}") if name else self._random  # noqa: S311 - invented
        return str(source.randrange(10**9, 10**10))

    def _hex(self) -> str:
        return f"{self._random.getrandbits(128):032x}"

    def _keep(self, store: dict[str, Issued], issued: Issued) -> str:
        """Put a new token into a store, and return its name."""
        if len(store) >= _MOST:
            del store[next(iter(store))]
        name = self._hex()
        store[name] = issued
        return name


def _protocol(call: Call) -> dict[str, str]:
    """Return the fields of the protocol, wherever they stand."""
    found = {name: values[0] for part in (call.query, call.form) for name, values in part.items()}
    return {name: value for name, value in found.items() if name.startswith("oauth_")} | dict(_header(call))


def _header(call: Call) -> list[tuple[str, str]]:
    texts = [text for text in call.header(b"authorization") if text[:6].lower() == "oauth "]
    parts = [match for text in texts for each in text[6:].split(",") if (match := _PART.fullmatch(each))]
    return [(unquote(match[1]), unquote(match[2])) for match in parts if match[1].lower() != "realm"]


def _field(call: Call, name: str) -> str:
    return next(iter([*call.form.get(name, ()), *call.query.get(name, ())]), "")


def _matches(call: Call, given: Mapping[str, str], keys: _Keys) -> bool:
    """Say whether the signature is that of all fields of a call.

    Of a form in parts, the programs of that time sign the texts; the standard signs nothing of it. Both are good.
    """
    texts = {name: [value for value in values if not isinstance(value, Upload)] for name, values in call.form.items()}
    signable = [texts] if call.media_type == FORM else [texts, {}]
    told = given.get("oauth_signature", "").encode()
    return any(hmac.compare_digest(_expected(call, form, keys), told) for form in signable)


def _expected(call: Call, form: Fields, keys: _Keys) -> bytes:
    """Return the signature of a call with these fields in its form; raise Refused where its address can't be signed."""
    fields = [(name, value) for part in (call.query, form) for name, values in part.items() for value in values]
    fields = [pair for pair in [*fields, *_header(call)] if pair[0] != "oauth_signature"]
    try:
        address = signature.base_string_uri(call.address)
    except ValueError:
        raise Refused("signature_wrong") from None
    base = signature.signature_base_string(call.method, address, signature.normalize_parameters(fields))
    signed: str = signature.sign_hmac_sha1_with_client(base, keys)
    return signed.encode()


def _agreed(callback: str, told: Mapping[str, str]) -> Answer:
    """Return what a user's consent leads to."""
    types = DIALECTS[Flow.api].content_types
    if callback == "json":
        return answer(200, body(told, JSON, {}), types[JSON], "synthesized")
    if callback == "xml":
        # Two elements side by side, without a root.
        elements = "".join(f"<{name}>{value}</{name}>" for name, value in told.items())
        return answer(200, elements.encode(), types[XML], "synthesized")
    if callback == "oob":
        page = f'<!DOCTYPE html>\n<html lang="zh"><body><p>PIN: <b>{told["oauth_verifier"]}</b></p></body></html>\n'
        return answer(200, page.encode(), types[HTML], "synthesized")
    return answer(302, b"", types[HTML], "synthesized", {"location": lead(callback, query=told)})


def _form(told: Mapping[str, str]) -> Answer:
    return answer(200, urlencode(told).encode(), DIALECTS[Flow.api].content_types[TEXT], "synthesized")
