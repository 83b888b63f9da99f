"""The OAuth 2.0 flow of Weibo v2: codes and tokens, and what the endpoints of the flow say of them.

    authorize ─► code, for ten minutes ─► access_token ─► token ─► get_token_info, revokeoauth2

No user is asked: each grants at once what an app asks for. A token of the flow is good until its time is over or it is
revoked. Any other is as the settings say, and revoking it changes nothing. As the platform's own SDK for phones does,
an app that asks with `display=mobile` gets a refresh token too.
"""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from ..checks.rejections import Refused
from ..http.asgi import Answer, Call, answer, lead
from ..responses import render
from ..settings import Settings
from .registry import DIALECTS, JSON

Clock = Callable[[], float]
"""→ seconds since 1970."""

Effect = Callable[[Call], Answer | None]
"""Remembers a call; answers it, or leaves that to the samples."""

CODE_SECONDS = 600
"""Life of a code; the service's own is not known."""

TOKEN_SECONDS = 157_679_999
"""Life of a token."""

REFRESH_SECONDS = 30 * 24 * 3600
"""Life of a refresh token."""

_MOST = 10_000
"""Codes, and tokens, that are remembered; the oldest are forgotten first."""


@dataclass(slots=True)
class Grant:
    """What a user has granted to an app; taking it back takes all tokens of it."""

    client_id: str
    uid: str
    redirect_uri: str = ""
    scope: str | None = None
    is_mobile: bool = False
    is_revoked: bool = False


class Issued(NamedTuple):
    """A code or token of a grant, and when it was made."""

    grant: Grant
    since: float


Store = dict[str, Issued]


class Flow:
    """Remembers codes and tokens; `judge` decides which tokens are good, `effects` are by the ids of operations."""

    api = "weibo_v2"

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self._seed, self._clock = settings.seed, clock
        named = settings.credentials.get(self.api, frozenset())
        self._apps = dict(value.split(":", 1) for value in named if ":" in value)
        self._takes_any = not named
        # Of a value without a secret nobody knows whether it is a token or the key of an app: it may be either.
        self._named_tokens = {value for value in named if ":" not in value}
        self._named_keys = self._named_tokens | self._apps.keys()
        self.effects: Mapping[str, Effect] = {
            f"{self.api}.oauth2_authorize": self._authorize,
            f"{self.api}.oauth2_access_token": self._exchange,
            f"{self.api}.oauth2_get_token_info": self._tell,
            f"{self.api}.oauth2_revokeoauth2": self._revoke,
        }
        self.reset()

    def reset(self) -> None:
        """Forget all codes and tokens; the next ones are those that came first."""
        self._random = random.Random(f"{self._seed} oauth2")  # noqa: S311 - invented, and the same for the same seed
        self._codes: Store = {}
        self._tokens: Store = {}
        self._refreshes: Store = {}

    def judge(self, credential: str, is_app: bool) -> str | None:
        """Return why a token, or the key of an app, is refused; None for a good one."""
        token = None if is_app else self._tokens.get(credential)
        if token is None:
            known = self._named_keys if is_app else self._named_tokens
            return None if self._takes_any or credential in known else "credential_wrong"
        if token.grant.is_revoked:
            return "token_revoked"
        return "token_expired" if self._is_over(token, TOKEN_SECONDS) else None

    def _authorize(self, call: Call) -> Answer:
        given = call.arguments
        self._check_app(given["client_id"])
        grant = Grant(
            given["client_id"],
            self._user(),
            redirect_uri=given["redirect_uri"],
            scope=given.get("scope"),
            is_mobile=given.get("display") == "mobile",
        )
        state = {"state": given["state"]} if "state" in given else {}
        if given.get("response_type") == "token":
            location = lead(grant.redirect_uri, fragment=self._issue(grant) | state)
        else:
            location = lead(grant.redirect_uri, query={"code": self._keep(self._codes, grant)} | state)
        return answer(302, b"", "text/html", "synthesized", {"location": location})

    def _exchange(self, call: Call) -> Answer:
        given = call.arguments
        self._check_app(given["client_id"], given["client_secret"])
        match given["grant_type"]:
            case "authorization_code":
                grant = self._granted(self._codes.pop(given["code"], None), given, CODE_SECONDS)
                if grant.redirect_uri != given["redirect_uri"]:
                    raise Refused("redirect_wrong")
            case "refresh_token":
                grant = self._granted(self._refreshes.get(given["refresh_token"]), given, REFRESH_SECONDS)
            case _:
                grant = Grant(given["client_id"], self._user())
        return _json(self._issue(grant))

    def _granted(self, issued: Issued | None, given: Mapping[str, Any], seconds: float) -> Grant:
        """Return what a code or refresh token stands for; raise Refused unless it is this app's, and still good."""
        grant = issued.grant if issued and not self._is_over(issued, seconds) else None
        if grant is None or grant.client_id != given["client_id"] or grant.is_revoked:
            raise Refused("grant_wrong")
        return grant

    def _issue(self, grant: Grant) -> dict[str, str]:
        """Return a new token with what is told beside it."""
        seconds = str(TOKEN_SECONDS)
        issued = {"access_token": self._keep(self._tokens, grant, "2.00"), "expires_in": seconds, "remind_in": seconds}
        refresh = {"refresh_token": self._keep(self._refreshes, grant, "2.00")} if grant.is_mobile else {}
        return issued | {"uid": grant.uid} | refresh

    def _tell(self, call: Call) -> Answer | None:
        token = self._tokens.get(call.credential)
        if token is None:
            return None
        client_id, left = token.grant.client_id, int(token.since + TOKEN_SECONDS - self._clock())
        appkey = int(client_id) if client_id.isdecimal() else client_id
        told = {"uid": int(token.grant.uid), "appkey": appkey, "scope": token.grant.scope}
        return _json(told | {"create_at": int(token.since), "expire_in": left})

    def _revoke(self, call: Call) -> None:
        if call.credential in self._tokens:
            self._tokens[call.credential].grant.is_revoked = True

    def _check_app(self, client_id: str, client_secret: str | None = None) -> None:
        known = self._apps.get(client_id)
        if self._apps and (known is None or client_secret not in {None, known}):
            raise Refused("client_wrong")

    def _is_over(self, issued: Issued, seconds: float) -> bool:
        return self._clock() >= issued.since + seconds

    def _user(self) -> str:
        return str(self._random.randrange(9 * 10**9, 10**10))

    def _keep(self, store: Store, grant: Grant, prefix: str = "") -> str:
        """Put a new code or token into a store, and return it."""
        if len(store) >= _MOST:
            del store[next(iter(store))]
        name = f"{prefix}{self._random.getrandbits(128):032x}"
        store[name] = Issued(grant, self._clock())
        return name


def _json(value: object) -> Answer:
    return answer(200, render.body(value, JSON, {}), DIALECTS[Flow.api].content_types[JSON], "synthesized")
