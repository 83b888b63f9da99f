"""The page where somebody in a browser chooses who logs in, or says no.

The choice is made by links to the same address with more in its query: `login=NAME`, or `error=access_denied`. So a
program can make it, too. The page runs no script, and its style is let in by its digest.
"""

import base64
import functools
import hashlib
import html
import json
from collections.abc import Mapping
from importlib.resources import files
from string import Template
from typing import Any
from urllib.parse import urlencode

from ..http.media_types import HTML
from ..http.request import Request
from ..http.response import Response, response
from ..http.users import USERS

DENIED = "access_denied"
"""The value of `error` with which a user says no."""


def is_wanted(request: Request) -> bool:
    """Say whether a browser asks for the usual page, and nothing has been chosen yet."""
    if request.has_body or not request.accepts_html or request.arguments.get("display", "default") != "default":
        return False
    return not request.query.keys() & {"login", "error"}


def show(request: Request) -> Response:
    """Return the page, in the language of the request; what it repeats of it is text, and never HTML."""
    template, style, labels = _parts()
    language = _language(request)
    said = {name: html.escape(text) for name, text in labels[language].items()}
    app = html.escape(str(request.arguments["client_id"]))
    page = template.substitute(
        {"language": language, "style": style, "app": app, "people": "\n".join(_people(request))},
        no=_link(request, "error", DENIED),
        fields="\n".join(_fields(request)),
        **said,
    )
    return response(200, page.encode(), f"{HTML}; charset=utf-8", "authored", _headers(style))


def _language(request: Request) -> str:
    """Return the language that is asked for, else that of the browser; Chinese if neither says anything."""
    accepted = next(iter(request.header(b"accept-language")), "zh").lower()
    return "en" if request.arguments.get("language") == "en" or not accepted.startswith("zh") else "zh"


def _people(request: Request) -> list[str]:
    return [
        f'<li><a href="{_link(request, "login", name)}"><i aria-hidden="true">{html.escape(name[0])}</i>'
        f"<b>{html.escape(name)}</b> <small>{number}</small></a></li>"
        for name, number in USERS.items()
    ]


def _link(request: Request, name: str, value: str) -> str:
    return html.escape(f"?{urlencode({**request.query, name: [value]}, doseq=True)}")


def _fields(request: Request) -> list[str]:
    """Return the query as hidden fields of the form in which another name is written."""
    pairs = [(name, value) for name, values in request.query.items() for value in values]
    return [f'<input type="hidden" name="{html.escape(name)}" value="{html.escape(value)}">' for name, value in pairs]


def _headers(style: str) -> Mapping[str, str]:
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; frame-ancestors 'none'"
    return {
        "content-security-policy": f"{policy}; img-src data:",
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cache-control": "no-store",
    }


@functools.cache
def _parts() -> tuple[Template, str, Mapping[str, Any]]:
    """Return the page, its style, and its labels by language, read once."""
    folder = files(__package__) / "people"
    page, style, labels = ((folder / f"people.{end}").read_text("utf-8") for end in ("html", "css", "json"))
    return Template(page), style, json.loads(labels)
