"""What is peculiar to one API and can't be read from its definition: paths, content types, the shape of a refusal."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

JSON = "application/json"
XML = "application/xml"

ErrorBody = Callable[[str, str, int, str | None, str | None], dict[str, Any]]
"""Path, code, HTTP status, text and description of a refusal → its body."""

Reword = Callable[[str, str, str | None], str]
"""Path, situation and the parameter it is about → the situation as it is called there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """The ways of one API; an API without prefixes owns every path that nobody else owns.

    `form_in_query` says whether it looks for the fields of a form in the query too, as servlets do. `reword` is for
    paths where what is wrong has another name than elsewhere.
    """

    api: str
    prefixes: tuple[str, ...]
    content_types: Mapping[str, str]
    error: ErrorBody
    error_schema: Mapping[str, Any] = field(default_factory=dict)
    form_in_query: bool = False
    reword: Reword = lambda _path, situation, _name: situation

    def media_type(self, path: str) -> str:
        """Return the media type in which a path is answered: XML by its suffix where the API speaks it, else JSON."""
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
            reword=_weibo_v2_situation,
        ),
        Dialect(
            api="tsina_v1",
            prefixes=(),
            content_types={JSON: "application/json;charset=UTF-8", XML: "application/xml;charset=UTF-8"},
            error=_tsina_v1_error,
            error_schema={"type": "object", "xml": {"name": "hash"}},
            form_in_query=True,
        ),
    )
}
"""Dialects by the names of their APIs."""

_REST = next(dialect for dialect in DIALECTS.values() if not dialect.prefixes)


def owner(path: str) -> Dialect:
    """Return the dialect of the API to which a path belongs, whether it is served or not."""
    return next((dialect for dialect in DIALECTS.values() if path.startswith(dialect.prefixes)), _REST)
