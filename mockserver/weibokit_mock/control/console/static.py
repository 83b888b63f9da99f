"""The files of the console, read once: what a request names is looked up in a table, never on a disk."""

import functools
from collections.abc import Mapping
from importlib.resources import files

from ...http.media_types import HTML, JSON
from ...http.request import Request
from ...http.response import Response, response

_TYPES = {
    "html": f"{HTML}; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "json": JSON,
    "svg": "image/svg+xml",
}

HEADERS: Mapping[str, str] = {
    "content-security-policy": "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-cache",
    "vary": "accept",
}
"""What every file of the console is sent with: it runs nothing but its own scripts, and nobody frames it."""

PAGE = "index.html"
"""The name of the page."""


@functools.cache
def table() -> Mapping[str, Response]:
    """Return all files by name, ready to be sent."""
    folder = files(__package__) / "static"
    return {file.name: _prepare(file.name, file.read_bytes()) for file in folder.iterdir()}


def page(_request: Request) -> Response:
    """Return the page."""
    return table()[PAGE]


def _prepare(name: str, content: bytes) -> Response:
    return response(200, content, _TYPES[name.rpartition(".")[2]], "authored", HEADERS)
