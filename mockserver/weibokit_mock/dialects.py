"""What is peculiar to one API and can't be read from its definition: paths, content types, the shape of a refusal."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

JSON = "application/json"
XML = "application/xml"
TEXT = "text/plain"
HTML = "text/html"

ErrorBody = Callable[[str, str, int, str | None], dict[str, Any]]
"""Path, code, HTTP status and text of a refusal → its body."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """The ways of one API; an API without prefixes owns every path that nobody else owns.

    `form_in_query` says whether it looks for the fields of a form in the query too, as servlets do. Below
    `form_answers` it answers with the fields of a form, as text.
    """

    api: str
    prefixes: tuple[str, ...]
    content_types: Mapping[str, str]
    error: ErrorBody
    error_schema: Mapping[str, Any] = field(default_factory=dict)
    form_in_query: bool = False
    form_answers: tuple[str, ...] = ()

    def media_type(self, path: str) -> str:
        """Return the media type in which a path is refused: XML by its suffix where the API speaks it, mostly JSON."""
        if path in self.form_answers:
            return TEXT
        return XML if XML in self.content_types and path.endswith(".xml") else JSON


def _justone_error(_path: str, code: str, _status: int, text: str | None) -> dict[str, Any]:
    return {"code": int(code), "data": None, "message": text, "recordTime": None}


def _weibo_v2_error(path: str, code: str, _status: int, text: str | None) -> dict[str, Any]:
    return {"request": path, "error_code": int(code), "error": text}


def _tsina_v1_error(path: str, _code: str, status: int, text: str | None) -> dict[str, Any]:
    # The five-digit code is the head of the text; `error_code` repeats the HTTP status.
    return {"request": path, "error_code": str(status), "error": text}


DIALECTS = {
    dialect.api: dialect
    for dialect in (
        Dialect(api="justone", prefixes=("/api/",), content_types={JSON: "application/json"}, error=_justone_error),
        Dialect(
            api="weibo_v2",
            prefixes=("/2/", "/oauth2/"),
            content_types={JSON: "application/json; charset=utf-8"},
            error=_weibo_v2_error,
            form_in_query=True,
        ),
        Dialect(
            api="tsina_v1",
            prefixes=(),
            content_types={
                JSON: "application/json;charset=UTF-8",
                XML: "application/xml;charset=UTF-8",
                TEXT: "text/plain;charset=UTF-8",
                HTML: "text/html;charset=UTF-8",
            },
            error=_tsina_v1_error,
            error_schema={"type": "object", "xml": {"name": "hash"}},
            form_in_query=True,
            form_answers=("/oauth/request_token", "/oauth/access_token"),
        ),
    )
}
"""Dialects by the names of their APIs."""

_REST = next(dialect for dialect in DIALECTS.values() if not dialect.prefixes)


def owner(path: str) -> Dialect:
    """Return the dialect of the API to which a path belongs, whether it is served or not."""
    return next((dialect for dialect in DIALECTS.values() if path.startswith(dialect.prefixes)), _REST)
