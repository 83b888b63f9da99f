"""Weibo v2."""

from typing import Any

from ..http.media_types import JSON
from ..http.session import CredentialCheck
from .api import API, Clock

_TYPES = {"grant_type", "response_type"}
"""Parameters that have an error of their own when it is a value that nobody knows."""


def _error_body(path: str, code: str, _status: int, text: str | None, description: str | None) -> dict[str, Any]:
    body = {"request": path, "error_code": int(code), "error": text}
    return body | {"error_uri": path, "error_description": description} if description else body


_TOO_LONG = {("text_too_long", "text"): "message_too_long"}
"""Texts that have an error of their own when they are too long, by situation and parameter."""


def _reword(path: str, situation: str, name: str | None) -> str:
    """Return the situation in OAuth's words at the two endpoints that use them, and by what is too long elsewhere."""
    if path.startswith("/2/friendships/groups/") and (situation, name) == ("parameter_wrong", "name"):
        return "group_name_too_long"
    situation = _TOO_LONG.get((situation, name or ""), situation)
    if path not in {"/oauth2/authorize", "/oauth2/access_token"} or not situation.startswith("parameter"):
        return situation
    return f"{name}_wrong" if situation == "parameter_wrong" and name in _TYPES else "oauth_wrong"


def _credential_check(accepted: frozenset[str], seed: int, clock: Clock) -> CredentialCheck:
    from .oauth2 import OAuth2Flow  # noqa: PLC0415 - settings need the names of APIs only

    return OAuth2Flow(api, accepted, seed, clock)


api = API(
    name="weibo_v2",
    prefixes=("/2/", "/oauth2/"),
    content_types={JSON: "application/json; charset=utf-8"},
    error_body=_error_body,
    form_in_query=True,
    denied={"weibo_v2.oauth2_authorize": "21330"},
    issuing=("oauth2_authorize", "oauth2_access_token"),
    unavailable="21331",
    reword=_reword,
    credential_check=_credential_check,
)
