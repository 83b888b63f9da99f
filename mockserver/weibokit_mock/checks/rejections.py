"""Situation or code → the error response of the API concerned, by its definition's `x-errors`.

Codes, statuses and texts come from the definition's `x-errors`; only the shape of the body is the API's.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from ..apis.api import API, denial
from ..apis.registry import APIS
from ..http.exceptions import Rejected
from ..http.media_types import TEXT
from ..http.request import Request
from ..http.response import Response, header_pairs, response, with_headers
from ..responses import render


def error_response(errors: Mapping[str, Any], api: API, path: str, rejected: Rejected) -> Response:
    """Return the API's own response to a rejected request at `path`."""
    situation = api.reword(path, rejected.situation, rejected.fields.get("name"))
    rule = errors["situations"][situation]
    known = errors["codes"].get(rule["code"], {})
    text = rule["message"].format_map(rejected.fields) if "message" in rule else known.get("message")
    said = _Said(rule["code"], rule["status"], text, rule.get("description"), known.get("message_cn"))
    return _response(api, path, said, rejected.headers)


def code_response(
    errors: Mapping[str, Any], api: API, request: Request, code: str, *, status: int | None = None
) -> Response:
    """Return the API's own response with a code of its definition, in its own status unless one is given.

    Where no status is known, it is what is known of codes of the same class; where no text is, it is made up.
    """
    known = errors["codes"][code]
    rule: Mapping[str, Any] = next((rule for rule in errors["situations"].values() if rule["code"] == code), {})
    status = status or known.get("status") or rule.get("status") or _STATUS_BY_CLASS.get(known.get("error"), 400)
    text = _text(known, rule, api, request, code)
    if api.denied.get(request.operation_id) == code and "redirect_uri" in request.arguments:
        return denial(request, str(request.arguments["redirect_uri"]), code=code, text=text)
    return _response(api, request.path, _Said(code, status, text, rule.get("description")))


_STATUS_BY_CLASS = dict.fromkeys(("PermissionDenied", "RateLimited", "QuotaExceeded"), 403)


def _text(known: Mapping[str, Any], rule: Mapping[str, Any], api: API, request: Request, code: str) -> str:
    """Return the text of a code; what the service would fill in is the request's."""
    name, value = next(((name, str(value)) for name, value in request.arguments.items()), ("id", ""))
    if "%s" in known.get("message", "") and "message" in rule:
        media_type = request.media_type or "text/plain"
        text: str = rule["message"].format(
            name=name, names=name, value=value, expected="string", method=request.method, media_type=media_type
        )
        return text
    if "message" in known:
        return str(known["message"]).replace("%s", request.path)
    return f"{code}:Error: {known['meaning']}" if api.code_in_text else str(known["meaning"])


def internal_error(errors: Mapping[str, Any], api: API, path: str) -> Response:
    """Return the API's own response to a failure inside the mock: its first code with status 500."""
    code, known = next((code, known) for code, known in errors["codes"].items() if known.get("status") == 500)
    return _response(api, path, _Said(code, 500, known.get("message")))


class _Said(NamedTuple):
    """What an error response says."""

    code: str
    status: int
    text: str | None
    description: str | None = None
    text_cn: str | None = None


def _response(api: API, path: str, said: _Said, headers: Mapping[str, str] | None = None) -> Response:
    is_short = len(path) + len(said.text or "") <= _LONGEST_KEPT
    made = (_kept if is_short else _made)(api.name, path, said)
    return with_headers(made, *header_pairs(headers)) if headers else made


def _made(api_name: str, path: str, said: _Said) -> Response:
    api = APIS[api_name]
    media_type = api.error_media_type(path)
    value = api.error_body(path, said.code, said.status, said.text, said.description)
    if media_type == TEXT and said.text_cn is not None:
        value["error_CN"] = said.text_cn
    body = render.body(value, media_type, api.error_schema)
    return response(said.status, body, api.content_types[media_type], "authored")


_kept = lru_cache(maxsize=512)(_made)
_LONGEST_KEPT = 500
"""Most characters of path and text of an error response that is kept: anybody can make up longer ones."""
