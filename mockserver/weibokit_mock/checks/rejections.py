"""Situations in which a call is refused, and the answer of the API concerned.

Codes, statuses and texts come from the definition's `x-errors`; only the shape of the body is the dialect's.
"""

from collections.abc import Mapping
from typing import Any

from ..apis.registry import TEXT, Dialect
from ..http.asgi import Answer, answer
from ..responses import render


class Refused(Exception):  # noqa: N818 - named for what happened to the call; no failure of the mock
    """A call is refused.

    `situation` is a key of the definition's situations; `headers` go into the answer, and `fields` into its text.
    """

    def __init__(self, situation: str, *, headers: Mapping[str, str] | None = None, **fields: str) -> None:
        super().__init__(situation)
        self.situation = situation
        self.headers = headers
        self.fields = fields


_USUAL = {
    "text_empty": "parameter_missing",
    "text_too_long": "parameter_wrong",
    "picture_missing": "parameter_missing",
    "picture_too_large": "parameter_wrong",
    "picture_wrong": "parameter_wrong",
}
"""What is said of texts and pictures by an API that has no codes for them."""


def refusal(errors: Mapping[str, Any], dialect: Dialect, path: str, refused: Refused) -> Answer:
    """Return the API's own answer to a refused call at `path`."""
    situation = dialect.reword(path, refused.situation, refused.fields.get("name"))
    situations = errors["situations"]
    entry = situations.get(situation) or situations[_USUAL[situation]]
    known = errors["codes"].get(entry["code"], {})
    text = entry["message"].format_map(refused.fields) if "message" in entry else known.get("message")
    value = dialect.error(path, entry["code"], entry["status"], text, entry.get("description"))
    if dialect.media_type(path) == TEXT and "message_cn" in known:
        value["error_CN"] = known["message_cn"]
    return _answer(dialect, path, entry["status"], value, refused.headers)


def failure(errors: Mapping[str, Any], dialect: Dialect, path: str) -> Answer:
    """Return the API's own answer to a failure inside the mock: its first code with status 500."""
    code, known = next((code, known) for code, known in errors["codes"].items() if known.get("status") == 500)
    return _answer(dialect, path, 500, dialect.error(path, code, 500, known.get("message"), None))


def _answer(
    dialect: Dialect, path: str, status: int, value: Mapping[str, Any], headers: Mapping[str, str] | None = None
) -> Answer:
    media_type = dialect.media_type(path)
    body = render.body(value, media_type, dialect.error_schema)
    return answer(status, body, dialect.content_types[media_type], "authored", headers)
