"""A request as matchers and journal see it: what came over the wire, read into its parts when somebody asks."""

import json
from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache
from http.cookies import CookieError, SimpleCookie
from itertools import chain
from typing import Any
from urllib.parse import parse_qsl

from ...http.media_types import FORM

Values = Mapping[str, list[str]]
"""Each name with all its values, in order."""

Pairs = Sequence[tuple[bytes, bytes]]

_BETWEEN = b"\n"
"""Stands between packed headers; no request on a socket can have it in one."""

NOT_JSON = object()
"""What `read_json` returns for a text that is no JSON."""


class RecordedRequest:
    """One request; making one costs nothing but its attributes.

    `path` and `query_string` are as the client sent them, percent-encoded; given as bytes, they are decoded when
    somebody asks. `raw_headers` are ASGI's pairs. `form` holds
    the fields of a form that somebody has read already, as of one with files; else an urlencoded body is read.
    """

    def __init__(
        self,
        method: str,
        path: str | bytes,
        query_string: str | bytes = "",
        raw_headers: Pairs = (),
        body: bytes = b"",
        *,
        form: Values | None = None,
        base_url: str = "",
        client: str = "",
    ) -> None:
        self.method, self._path, self._query_string = method, path, query_string
        self._headers: Pairs | bytes = raw_headers
        self.body = body
        self.base_url, self.client = base_url, client
        self._form = form

    def __repr__(self) -> str:
        # Query, headers and body may hold credentials.
        return f"RecordedRequest({self.method!r}, {self.path!r})"

    @property
    def path(self) -> str:
        """The path, percent-encoded."""
        path = self._path
        if not isinstance(path, str):
            self._path = path = path.partition(b"?")[0].decode("latin-1")
        return path

    @property
    def query_string(self) -> str:
        """The query, percent-encoded."""
        query = self._query_string
        if not isinstance(query, str):
            self._query_string = query = query.decode("latin-1")
        return query

    @property
    def raw_headers(self) -> Pairs:
        """The headers as pairs, as ASGI has them."""
        if not isinstance(self._headers, bytes):
            return self._headers
        parts = self._headers.split(_BETWEEN) if self._headers else []
        return list(zip(parts[::2], parts[1::2], strict=True))

    def pack(self) -> int:
        """Keep the headers in one piece, for many requests are kept long; return how many bytes the texts take."""
        headers = self.raw_headers
        packed = _BETWEEN.join(chain.from_iterable(headers))
        if packed.count(_BETWEEN) < 2 * len(headers):
            self._headers = packed
        return len(packed) + len(self._path) + len(self._query_string) + len(self.body)

    @property
    def url(self) -> str:
        """The path with the query, as the client sent them."""
        return f"{self.path}?{self.query_string}" if self.query_string else self.path

    @cached_property
    def headers(self) -> Values:
        """The headers, by their names in lower case."""
        found: dict[str, list[str]] = {}
        for name, value in self.raw_headers:
            found.setdefault(name.decode("latin-1").lower(), []).append(value.decode("latin-1"))
        return found

    @cached_property
    def query(self) -> Values:
        """The parameters of the query."""
        return _fields(self.query_string)

    @cached_property
    def form(self) -> Values:
        """The fields of a form; none for another body."""
        if self._form is not None:
            return self._form
        media_type = self.headers.get("content-type", [""])[0].partition(";")[0].strip().lower()
        return _fields(self.body.decode("utf-8", "replace")) if media_type == FORM else {}

    @cached_property
    def cookies(self) -> Values:
        """The cookies."""
        found: dict[str, list[str]] = {}
        for header in self.headers.get("cookie", ()):
            for name, value in _cookies(header):
                found.setdefault(name, []).append(value)
        return found

    @cached_property
    def text(self) -> str:
        """The body as a text; bytes that are no UTF-8 become replacement characters."""
        return self.body.decode("utf-8", "replace")


@lru_cache(maxsize=4)
def read_json(text: str) -> Any:
    """Return the JSON of a text, or NOT_JSON; many stubs ask for the same body, so nobody may change it."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return NOT_JSON


def _fields(encoded: str) -> dict[str, list[str]]:
    fields: dict[str, list[str]] = {}
    for name, value in parse_qsl(encoded, keep_blank_values=True):
        fields.setdefault(name, []).append(value)
    return fields


def _cookies(header: str) -> list[tuple[str, str]]:
    try:
        return [(name, morsel.value) for name, morsel in SimpleCookie(header).items()]
    except CookieError:
        pairs = (part.strip().partition("=") for part in header.split(";"))
        return [(name, value) for name, sign, value in pairs if sign]
