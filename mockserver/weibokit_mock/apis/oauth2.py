"""The OAuth 2.0 flow of Weibo v2: codes and tokens, and what the endpoints of the flow say of them.

    authorize ─► code, for ten minutes ─► access_token ─► token ─► get_token_info, revokeoauth2

The one whose name is the parameter `login` of `authorize`, or the name of a login, grants at once what an app asks
for; without a name, a browser is shown people to choose from, and anybody else is always the same one. `error` with
`access_denied` says no. A token of the flow is good until its time is over or
it is revoked. Any other is as the settings say, and revoking it changes nothing. As the platform's own SDK for phones
does, an app that asks with `display=mobile` gets a refresh token too.
"""

import random
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from ..http.exceptions import Rejected
from ..http.media_types import JSON
from ..http.request import Request, read_integer
from ..http.response import Response, extend_url, json_body, response
from ..http.session import CredentialCheck
from ..http.users import Caller, Users
from . import people_page
from .api import API, Clock, denial
from .bounded import BoundedStore
from .people_page import DENIED

CODE_SECONDS = 600
"""Life of a code; the service's own is not known."""

TOKEN_SECONDS = 157_679_999
"""Life of a token."""

REFRESH_SECONDS = 30 * 24 * 3600
"""Life of a refresh token."""


_DENIED_CODE = "21330"


@dataclass(slots=True)
class Grant:
    """What a user has granted to an app; taking it back takes all tokens of it."""

    client_id: str
    uid: str
    redirect_uri: str = ""
    scope: str | None = None
    is_mobile: bool = False
    is_revoked: bool = False


class OAuth2Token(NamedTuple):
    """A code, access token or refresh token of a grant, and when it was made."""

    grant: Grant
    since: float


Store = BoundedStore[OAuth2Token]


class OAuth2Flow(CredentialCheck):
    """Issues codes and tokens, remembers them, and decides which tokens are good."""

    def __init__(self, api: API, accepted: frozenset[str], seed: int, clock: Clock) -> None:
        super().__init__(accepted)
        self._content_type, self._clock, self._users = api.content_types[JSON], clock, Users(seed)
        self._apps = dict(value.split(":", 1) for value in accepted if ":" in value)
        # Of a value without a secret nobody knows whether it is a token or the key of an app: it may be either.
        self._named_tokens = {value for value in accepted if ":" not in value}
        self._named_keys = self._named_tokens | self._apps.keys()
        self.handlers = {
            f"{api.name}.oauth2_authorize": self._authorize,
            f"{api.name}.oauth2_access_token": self._exchange,
            f"{api.name}.oauth2_get_token_info": self._token_info,
            f"{api.name}.oauth2_revokeoauth2": self._revoke,
        }
        self._random = random.Random(f"{seed} oauth2")  # noqa: S311 - synthesized, and the same for the same seed
        self._codes, self._tokens, self._refreshes = Store(), Store(), Store()

    def check(self, credential: str, is_app: bool) -> str | None:
        """Return the situation in which a token, or the key of an app, is rejected; None for a good one.

        A token is no key.
        """
        token = self._tokens.get(credential)
        if token is not None and is_app:
            return "credential_wrong"
        if token is None:
            known = self._named_keys if is_app else self._named_tokens
            return None if not self.accepted or credential in known else "credential_wrong"
        if token.grant.is_revoked:
            return "token_revoked"
        return "token_expired" if self._is_over(token, TOKEN_SECONDS) else None

    def caller(self, credential: str) -> Caller:
        """Return whose token it is; one that the flow doesn't know is that of who logs in without a name."""
        token = self._tokens.get(credential)
        user_id = token.grant.uid if token else self._users.id("")
        return Caller(user_id, self._users.name(user_id) or "", self._users)

    def _authorize(self, request: Request) -> Response:
        given = request.arguments
        self._check_app(given["client_id"])
        if people_page.is_wanted(request):
            return people_page.show(request)
        if request.query.get("error") == [DENIED]:
            return denial(request, given["redirect_uri"], code=_DENIED_CODE, text=DENIED)
        grant = Grant(
            given["client_id"],
            self._users.id(next(iter(request.query.get("login", ())), "")),
            redirect_uri=given["redirect_uri"],
            scope=given.get("scope"),
            is_mobile=given.get("display") == "mobile",
        )
        state = {"state": given["state"]} if "state" in given else {}
        if given.get("response_type") == "token":
            location = extend_url(grant.redirect_uri, fragment=self._issue(grant) | state)
        else:
            location = extend_url(grant.redirect_uri, query={"code": self._keep(self._codes, grant)} | state)
        return response(302, b"", "text/html", "synthesized", {"location": location})

    def _exchange(self, request: Request) -> Response:
        given = request.arguments
        self._check_app(given["client_id"], given["client_secret"])
        match given["grant_type"]:
            case "authorization_code":
                grant = self._granted(self._take_code(given["code"]), given, CODE_SECONDS)
                if grant.redirect_uri != given["redirect_uri"]:
                    raise Rejected("redirect_wrong")
            case "refresh_token":
                grant = self._granted(self._refreshes.get(given["refresh_token"]), given, REFRESH_SECONDS)
            case _:
                grant = Grant(given["client_id"], self._users.id(given["username"]))
        return self._json(self._issue(grant))

    def _take_code(self, code: str) -> OAuth2Token | None:
        """Return what a code stands for; it can be taken once."""
        token = self._codes.get(code)
        if token is not None:
            del self._codes[code]
        return token

    def _granted(self, token: OAuth2Token | None, given: Mapping[str, Any], seconds: float) -> Grant:
        """Return what a code or refresh token stands for; raise Rejected unless it is this app's, and still good."""
        grant = token.grant if token and not self._is_over(token, seconds) else None
        if grant is None or grant.client_id != given["client_id"] or grant.is_revoked:
            raise Rejected("grant_wrong")
        return grant

    def _issue(self, grant: Grant) -> dict[str, Any]:
        """Return a new token with what comes beside it; of its two lives, programs compute with the first."""
        name = self._keep(self._tokens, grant, "2.00")
        token = {"access_token": name, "expires_in": TOKEN_SECONDS, "remind_in": str(TOKEN_SECONDS)}
        refresh = {"refresh_token": self._keep(self._refreshes, grant, "2.00")} if grant.is_mobile else {}
        return token | {"uid": grant.uid} | refresh

    def _token_info(self, request: Request) -> Response | None:
        token = self._tokens.get(request.credential)
        if token is None:
            return None
        client_id, left = token.grant.client_id, int(token.since + TOKEN_SECONDS - self._clock())
        number = read_integer(client_id)
        appkey = client_id if number is None else number
        info = {"uid": int(token.grant.uid), "appkey": appkey, "scope": token.grant.scope}
        return self._json(info | {"create_at": int(token.since), "expire_in": left})

    def _revoke(self, request: Request) -> None:
        if request.credential in self._tokens:
            self._tokens[request.credential].grant.is_revoked = True

    def _check_app(self, client_id: str, client_secret: str | None = None) -> None:
        known = self._apps.get(client_id)
        if self._apps and (known is None or client_secret not in {None, known}):
            raise Rejected("client_wrong")

    def _is_over(self, token: OAuth2Token, seconds: float) -> bool:
        return self._clock() >= token.since + seconds

    def _keep(self, store: Store, grant: Grant, prefix: str = "") -> str:
        """Put a new code or token into a store, and return it."""
        name = f"{prefix}{self._random.getrandbits(128):032x}"
        token = OAuth2Token(grant, self._clock())
        store.keep(name, token, grant.client_id, grant.redirect_uri, grant.scope)
        return name

    def _json(self, value: object) -> Response:
        return response(200, json_body(value), self._content_type, "synthesized")
