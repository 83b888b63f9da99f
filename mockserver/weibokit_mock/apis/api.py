"""What a module of this folder says of its API."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..http.media_types import HTML, JSON, TEXT, XML
from ..http.request import Request
from ..http.response import Response, extend_url, response
from ..http.session import CredentialCheck

Clock = Callable[[], float]
"""→ seconds since 1970."""

ErrorBody = Callable[[str, str, int, str | None, str | None], dict[str, Any]]
"""Path, code, HTTP status, text and description of an error response → its body."""

Reword = Callable[[str, str, str | None], str]
"""Path, situation and the parameter it is about → the situation as it is called there."""

CredentialChecks = Callable[[frozenset[str], int, Clock], CredentialCheck]
"""Accepted credentials, seed and clock → the check of credentials of a new session."""


def _same(_path: str, situation: str, _name: str | None) -> str:
    return situation


def _plain(accepted: frozenset[str], _seed: int, _clock: Clock) -> CredentialCheck:
    return CredentialCheck(accepted)


def denial(request: Request, redirect_uri: str, *, code: str, text: str) -> Response:
    """Return what leads back to an app whose user says no; the state of the app comes along."""
    state = {"state": request.arguments["state"]} if "state" in request.arguments else {}
    query = {"error_uri": request.path, "error": text, "error_code": code} | state
    return response(302, b"", HTML, "authored", {"location": extend_url(redirect_uri, query=query)})


@dataclass(frozen=True, slots=True, kw_only=True)
class API:
    """Per-API behaviour that the definition cannot express; an API without prefixes owns paths that nobody else owns.

    With `form_in_query`, the fields of a form may stand in the query too; with `decodes_twice`, a text that still looks
    percent-encoded is decoded once more. At `form_paths` the response is the fields of a form, as text. `reword` is for
    paths where what is wrong has another name than elsewhere. `jsonp` says whether the parameter `callback` makes a
    function call of a response in JSON, and `has_recordings` whether the user can bring recorded responses. With
    `code_in_text`, the text of an error response begins with its code. `denied` has operations that ask a user, by id,
    and the code with which the user's "no" leads back to the app.
    `issuing` are the operations whose responses are never samples: they issue codes and tokens. `unavailable` is the
    code that says that OAuth is out of service.
    """

    name: str
    prefixes: tuple[str, ...]
    content_types: Mapping[str, str]
    error_body: ErrorBody
    error_schema: Mapping[str, Any] = field(default_factory=dict)
    form_in_query: bool = False
    decodes_twice: bool = False
    jsonp: bool = False
    code_in_text: bool = False
    denied: Mapping[str, str] = field(default_factory=dict)
    form_paths: tuple[str, ...] = ()
    issuing: tuple[str, ...] = ()
    unavailable: str = ""
    reword: Reword = _same
    credential_check: CredentialChecks = _plain
    has_recordings: bool = False

    def error_media_type(self, path: str) -> str:
        """Return the media type of an error response: XML by the path's suffix where the API has it, mostly JSON."""
        if path in self.form_paths:
            return TEXT
        return XML if XML in self.content_types and path.endswith(".xml") else JSON
