"""Why a request was rejected, in words: what the definition wanted, what came, and what was probably meant."""

from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from functools import lru_cache

from ...http.exceptions import Rejected
from ...http.request import Request
from ..journal.redaction import Redaction

HEADER = b"x-mock-reason"
"""The header that says why a request was rejected."""

_LONGEST = 300
_LONGEST_PATH = 200

_TEXTS: Mapping[str, Callable[[Mapping[str, str]], str]] = {
    "path_unknown": lambda said: f"No operation has the path {said['path']}.{said['meant']}",
    "format_unknown": lambda said: f"The operation has no such format: {said['path']}.",
    "method_wrong": lambda said: f"The operation takes {said['allow']}, not {said['method']}.",
    "body_too_long": lambda _said: "The body is too long.",
    "media_type_wrong": lambda said: f"The operation takes no body of type {said['media_type']!r}.",
    "credential_missing": lambda _said: "The operation wants a credential, and none came.",
    "credential_wrong": lambda _said: "The credential is none that is accepted here.",
    "parameter_missing": lambda said: f"The parameter {said['name']!r} is required, and none came.",
    "parameter_wrong": lambda said: (
        f"The parameter {said['name']!r}{said['place']} has to be {said['expected']}{said['limit']}; "
        f"{said['value']} is not."
    ),
    "parameters_missing": lambda said: f"One of the parameters {said['names']} is wanted.",
    "parameters_exclusive": lambda said: f"The parameter {said['name']!r} can't stand beside the others that came.",
    "text_empty": lambda said: f"The text {said['name']!r} is empty.",
    "text_too_long": lambda said: f"The text {said['name']!r}{said['place']} has to be {said['expected']}.",
}


class Reasons:
    """Says why requests are rejected; `paths` are those that there are."""

    def __init__(self, paths: Callable[[], Iterable[str]]) -> None:
        self._paths = paths
        self._closest = lru_cache(256)(self._find_closest)

    def reason(self, request: Request, rejected: Rejected) -> str:
        """Return the reason in one line, without credentials."""
        fields = _Fields(rejected.fields)
        name = fields.get("name")
        if name is not None:
            fields["place"] = _place(request, name)
            fields["value"] = _value(name, fields["value"], request.session.control.journal.redaction)
        else:
            fields["allow"] = (rejected.headers or {}).get("allow", "")
            fields["path"] = repr(request.path[:_LONGEST_PATH])
        if rejected.situation == "path_unknown":
            fields["meant"] = self._closest(request.path[:_LONGEST_PATH])
        text = _TEXTS.get(rejected.situation)
        return text(fields) if text else rejected.situation.replace("_", " ").capitalize() + "."

    def _find_closest(self, path: str) -> str:
        close = get_close_matches(path, self._paths(), 1)
        return f" Did you mean {close[0]}?" if close else " GET /__admin/operations lists them all."


def reason_header(reason: str) -> tuple[bytes, bytes]:
    """Return a reason as a header: one line, and not too long."""
    if not reason.isprintable():
        reason = "".join(each if each.isprintable() else " " for each in reason)
    return HEADER, reason.encode("ascii", "backslashreplace")[:_LONGEST]


class _Fields(dict[str, str]):
    def __missing__(self, _name: str) -> str:
        return ""


def _place(request: Request, name: str) -> str:
    if name in request.path_parameters:
        return " in the path"
    if name in request.query:
        return " in the query"
    return " in the form" if name in request.form else ""


def _value(name: str, value: str, redaction: Redaction) -> str:
    if name.lower() in redaction.parameters:
        return "what came"
    return repr(value if len(value) <= 60 else f"{value[:59]}…")
