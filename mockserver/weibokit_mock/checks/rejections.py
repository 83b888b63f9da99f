"""Situation or code → the error response of the API concerned, by its definition's `x-errors`.

Codes, statuses and texts come from the definition's `x-errors`; only the shape of the body is the API's.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from ..apis.api import API, denial
from ..http.exceptions import Rejected
from ..http.media_types import TEXT
from ..http.request import Request
from ..http.response import Response, header_pairs, response, with_headers
from ..responses import render

_LONGEST_KEPT = 500
"""Most characters of path and text of an error response that is kept: anybody can make up longer ones."""

_STATUS_BY_CLASS = dict.fromkeys(("PermissionDenied", "RateLimited", "QuotaExceeded"), 403)


class ErrorResponses:
    """The error responses of one API; `errors` are the `x-errors` of its definition."""

    def __init__(self, errors: Mapping[str, Any], api: API) -> None:
        self.errors, self._api = errors, api
        self._kept = lru_cache(maxsize=256)(self._rejected)

    def to_rejected(self, path: str, rejected: Rejected) -> Response:
        """Return the API's own response to a rejected request at `path`."""
        situation = self._api.reword(path, rejected.situation, rejected.fields.get("name"))
        rule = self.errors["situations"][situation]
        text = rule["message"].format_map(rejected.fields) if "message" in rule else ""
        made = (self._kept if len(path) + len(text) <= _LONGEST_KEPT else self._rejected)(path, situation, text)
        return with_headers(made, *header_pairs(rejected.headers)) if rejected.headers else made

    def of_code(self, request: Request, code: str, *, status: int | None = None) -> Response:
        """Return the API's own response with a code of its definition, in its own status unless one is given.

        Where no status is known, it is what is known of codes of the same class; where no text is, it is made up.
        """
        api, known = self._api, self.errors["codes"][code]
        situations = self.errors["situations"].values()
        rule: Mapping[str, Any] = next((rule for rule in situations if rule["code"] == code), {})
        status = status or known.get("status") or rule.get("status") or _STATUS_BY_CLASS.get(known.get("error"), 400)
        text = _text(known, rule, api, request, code)
        if api.denied.get(request.operation_id) == code and "redirect_uri" in request.arguments:
            return denial(request, str(request.arguments["redirect_uri"]), code=code, text=text)
        return self._response(request.path, code, status, text, description=rule.get("description"))

    def internal_error(self, path: str) -> Response:
        """Return the API's own response to a failure inside the mock: its first code with status 500."""
        codes = self.errors["codes"]
        code, known = next((code, known) for code, known in codes.items() if known.get("status") == 500)
        return self._response(path, code, 500, known.get("message"))

    def _rejected(self, path: str, situation: str, text: str) -> Response:
        rule = self.errors["situations"][situation]
        known = self.errors["codes"].get(rule["code"], {})
        said = text if "message" in rule else known.get("message")
        more = {"description": rule.get("description"), "text_cn": known.get("message_cn")}
        return self._response(path, rule["code"], rule["status"], said, **more)

    def _response(
        self,
        path: str,
        code: str,
        status: int,
        text: str | None,
        *,
        description: str | None = None,
        text_cn: str | None = None,
    ) -> Response:
        media_type = self._api.error_media_type(path)
        value = self._api.error_body(path, code, status, text, description)
        if media_type == TEXT and text_cn is not None:
            value["error_CN"] = text_cn
        body = render.body(value, media_type, self._api.error_schema)
        return response(status, body, self._api.content_types[media_type], "authored")


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
