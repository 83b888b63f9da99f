"""Why a request was rejected, in words: what the definition wanted, what came, and what was probably meant."""

from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from functools import lru_cache

from ...http.exceptions import Rejected
from ...http.request import Request

HEADER = b"x-mock-reason"
"""The header that says why a request was rejected."""

_LONGEST = 300
_LONGEST_PATH = 200


def _parameter_wrong(request: Request, rejected: Rejected) -> str:
    said = rejected.fields
    wanted, value = f"{said['expected']}{said.get('limit', '')}", _value(request, said["name"], said["value"])
    return f"The parameter {said['name']!r}{_place(request, said['name'])} has to be {wanted}; {value} is not."


def _text_too_long(request: Request, rejected: Rejected) -> str:
    said = rejected.fields
    return f"The text {said['name']!r}{_place(request, said['name'])} has to be {said['expected']}."


def _path(request: Request) -> str:
    return request.path[:_LONGEST_PATH]


_TEXTS: Mapping[str, Callable[[Request, Rejected], str]] = {
    "path_unknown": lambda request, _: f"No operation has the path {_path(request)!r}.",
    "format_unknown": lambda request, _: f"The operation has no such format: {_path(request)!r}.",
    "method_wrong": lambda _, rejected: (
        f"The operation takes {(rejected.headers or {}).get('allow', '')}, not {rejected.fields['method']}."
    ),
    "body_too_long": lambda *_: "The body is too long.",
    "media_type_wrong": lambda _, rejected: f"The operation takes no body of type {rejected.fields['media_type']!r}.",
    "credential_missing": lambda *_: "The operation wants a credential, and none came.",
    "credential_wrong": lambda *_: "The credential is none that is accepted here.",
    "parameter_missing": lambda _, rejected: f"The parameter {rejected.fields['name']!r} is required, and none came.",
    "parameter_wrong": _parameter_wrong,
    "parameters_missing": lambda _, rejected: f"One of the parameters {rejected.fields['names']} is wanted.",
    "parameters_exclusive": lambda _, rejected: (
        f"The parameter {rejected.fields['name']!r} can't stand beside the others that came."
    ),
    "text_empty": lambda _, rejected: f"The text {rejected.fields['name']!r} is empty.",
    "text_too_long": _text_too_long,
}
"""Situation → what says in words why a request was rejected."""


class Reasons:
    """Says why requests are rejected; `paths` are those that there are."""

    def __init__(self, paths: Callable[[], Iterable[str]]) -> None:
        self._paths = paths
        self._closest = lru_cache(256)(self._find_closest)

    def reason(self, request: Request, rejected: Rejected) -> str:
        """Return the reason in one line, without credentials."""
        text = _TEXTS.get(rejected.situation)
        if text is None:
            return rejected.situation.replace("_", " ").capitalize() + "."
        meant = self._closest(_path(request)) if rejected.situation == "path_unknown" else ""
        return text(request, rejected) + meant

    def _find_closest(self, path: str) -> str:
        close = get_close_matches(path, self._paths(), 1)
        return f" Did you mean {close[0]}?" if close else " GET /__admin/operations lists them all."


def reason_header(reason: str) -> tuple[bytes, bytes]:
    """Return a reason as a header: one line, and not too long."""
    if not reason.isprintable():
        reason = "".join(each if each.isprintable() else " " for each in reason)
    return HEADER, reason.encode("ascii", "backslashreplace")[:_LONGEST]


def _place(request: Request, name: str) -> str:
    if name in request.path_parameters:
        return " in the path"
    if name in request.query:
        return " in the query"
    return " in the form" if name in request.form else ""


def _value(request: Request, name: str, value: str) -> str:
    if name.lower() in request.session.control.journal.redaction.parameters:
        return "what came"
    return repr(value if len(value) <= 60 else f"{value[:59]}…")
