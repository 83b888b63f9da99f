"""t.sina v1, which owns every path that nobody else owns."""

from typing import Any

from ..http.media_types import HTML, JSON, SCRIPT, TEXT, XML
from ..http.session import CredentialCheck
from .api import API, Clock


def _error_body(path: str, _code: str, status: int, text: str | None, _description: str | None) -> dict[str, Any]:
    # The five-digit code is the head of the text; `error_code` repeats the HTTP status.
    return {"request": path, "error_code": str(status), "error": text}


def _reword(path: str, situation: str, _name: str | None) -> str:
    """Return the situation as it is called where tokens are issued."""
    return "app_wrong" if path.startswith("/oauth/") and situation == "credential_missing" else situation


def _credential_check(accepted: frozenset[str], seed: int, _clock: Clock) -> CredentialCheck:
    from .oauth1 import OAuth1Flow  # noqa: PLC0415 - it needs the extra, of which settings know nothing

    return OAuth1Flow(api, accepted, seed)


api = API(
    name="tsina_v1",
    prefixes=(),
    content_types={
        JSON: "application/json;charset=UTF-8",
        XML: "application/xml;charset=UTF-8",
        TEXT: "text/plain;charset=UTF-8",
        SCRIPT: "application/javascript;charset=UTF-8",
        HTML: "text/html;charset=UTF-8",
    },
    error_body=_error_body,
    error_schema={"type": "object", "xml": {"name": "hash"}},
    form_in_query=True,
    decodes_twice=True,
    jsonp=True,
    code_in_text=True,
    form_paths=("/oauth/request_token", "/oauth/access_token"),
    issuing=("oauth_request_token", "oauth_authorize", "oauth_authenticate", "oauth_access_token"),
    unavailable="50301",
    reword=_reword,
    credential_check=_credential_check,
)
