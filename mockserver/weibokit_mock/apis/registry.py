"""What is peculiar to one API and can't be read from its definition: paths, content types, the shape of a refusal."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .reading import USUAL, Reading

JSON = "application/json"
XML = "application/xml"
TEXT = "text/plain"
HTML = "text/html"
SCRIPT = "application/javascript"

ErrorBody = Callable[[str, str, int, str | None, str | None], dict[str, Any]]
"""Path, code, HTTP status, text and description of a refusal → its body."""

Reword = Callable[[str, str, str | None], str]
"""Path, situation and the parameter it is about → the situation as it is called there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """The ways of one API; an API without prefixes owns every path that nobody else owns.

    `reading` says how it reads parameters. Below `form_answers` it answers with the fields of a form, as text. `reword`
    is for paths where what is wrong has another name than elsewhere. `jsonp` says whether the parameter `callback`
    makes a call of a function of an answer in JSON.
    """

    api: str
    prefixes: tuple[str, ...]
    content_types: Mapping[str, str]
    error: ErrorBody
    error_schema: Mapping[str, Any] = field(default_factory=dict)
    reading: Reading = USUAL
    jsonp: bool = False
    form_answers: tuple[str, ...] = ()
    reword: Reword = lambda _path, situation, _name: situation

    def media_type(self, path: str) -> str:
        """Return the media type in which a path is refused: XML by its suffix where the API speaks it, mostly JSON."""
        if path in self.form_answers:
            return TEXT
        return XML if XML in self.content_types and path.endswith(".xml") else JSON


def _justone_error(_path: str, code: str, _status: int, text: str | None, _description: str | None) -> dict[str, Any]:
    return {"code": int(code), "data": None, "message": text, "recordTime": None}


def _weibo_v2_error(path: str, code: str, _status: int, text: str | None, description: str | None) -> dict[str, Any]:
    body = {"request": path, "error_code": int(code), "error": text}
    return body | {"error_uri": path, "error_description": description} if description else body


def _weibo_v2_situation(path: str, situation: str, name: str | None) -> str:
    """Return the situation by the words of OAuth at the two endpoints that speak them."""
    if path not in {"/oauth2/authorize", "/oauth2/access_token"} or not situation.startswith("parameter"):
        return situation
    return f"{name}_wrong" if situation == "parameter_wrong" and name in _TYPES else "oauth_wrong"


_TYPES = {"grant_type", "response_type"}
"""Parameters that have an error of their own when it is a value that nobody knows."""


def _tsina_v1_error(path: str, _code: str, status: int, text: str | None, _description: str | None) -> dict[str, Any]:
    # The five-digit code is the head of the text; `error_code` repeats the HTTP status.
    return {"request": path, "error_code": str(status), "error": text}


def _tsina_v1_situation(path: str, situation: str, name: str | None) -> str:
    """Return the situation as it is called of what is no text that users write, and where tokens are given out."""
    if path.startswith("/oauth/") and situation == "credential_missing":
        return "app_wrong"
    return _PLAIN.get(situation, situation) if name not in _TEXTS else situation


_TEXTS = {"status", "comment", "text"}
"""Parameters that hold what users write to each other."""

_PLAIN = {"text_empty": "parameter_missing", "text_too_long": "parameter_wrong"}


DIALECTS = {
    dialect.api: dialect
    for dialect in (
        Dialect(api="justone", prefixes=("/api/",), content_types={JSON: "application/json"}, error=_justone_error),
        Dialect(
            api="weibo_v2",
            prefixes=("/2/", "/oauth2/"),
            content_types={JSON: "application/json; charset=utf-8"},
            error=_weibo_v2_error,
            reading=Reading(form_in_query=True),
            reword=_weibo_v2_situation,
        ),
        Dialect(
            api="tsina_v1",
            prefixes=(),
            content_types={
                JSON: "application/json;charset=UTF-8",
                XML: "application/xml;charset=UTF-8",
                TEXT: "text/plain;charset=UTF-8",
                SCRIPT: "application/javascript;charset=UTF-8",
                HTML: "text/html;charset=UTF-8",
            },
            error=_tsina_v1_error,
            error_schema={"type": "object", "xml": {"name": "hash"}},
            reading=Reading(form_in_query=True, decodes_twice=True),
            form_answers=("/oauth/request_token", "/oauth/access_token"),
            reword=_tsina_v1_situation,
            jsonp=True,
        ),
    )
}
"""Dialects by the names of their APIs."""

_REST = next(dialect for dialect in DIALECTS.values() if not dialect.prefixes)


def owner(path: str) -> Dialect:
    """Return the dialect of the API to which a path belongs, whether it is served or not."""
    return next((dialect for dialect in DIALECTS.values() if path.startswith(dialect.prefixes)), _REST)
