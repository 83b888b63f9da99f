"""Situation → the error response of the API concerned, by its definition's `x-errors`.

Codes, statuses and texts come from the definition's `x-errors`; only the shape of the body is the API's.
"""

from collections.abc import Mapping
from typing import Any

from ..apis.api import API
from ..http.exceptions import Rejected
from ..http.media_types import TEXT
from ..http.response import Response, response
from ..responses import render


def error_response(errors: Mapping[str, Any], api: API, path: str, rejected: Rejected) -> Response:
    """Return the API's own response to a rejected request at `path`."""
    situation = api.reword(path, rejected.situation, rejected.fields.get("name"))
    rule = errors["situations"][situation]
    known = errors["codes"].get(rule["code"], {})
    text = rule["message"].format_map(rejected.fields) if "message" in rule else known.get("message")
    value = api.error_body(path, rule["code"], rule["status"], text, rule.get("description"))
    if api.error_media_type(path) == TEXT and "message_cn" in known:
        value["error_CN"] = known["message_cn"]
    return _response(api, path, rule["status"], value, rejected.headers)


def internal_error(errors: Mapping[str, Any], api: API, path: str) -> Response:
    """Return the API's own response to a failure inside the mock: its first code with status 500."""
    code, known = next((code, known) for code, known in errors["codes"].items() if known.get("status") == 500)
    return _response(api, path, 500, api.error_body(path, code, 500, known.get("message"), None))


def _response(
    api: API, path: str, status: int, value: Mapping[str, Any], headers: Mapping[str, str] | None = None
) -> Response:
    media_type = api.error_media_type(path)
    body = render.body(value, media_type, api.error_schema)
    return response(status, body, api.content_types[media_type], "authored", headers)
