"""What the tests of the download share: a site that misbehaves on demand, and small definitions."""

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

JSON = "application/json"

Play = Callable[[BaseHTTPRequestHandler], None]
"""Writes one response to the handler's request."""


@dataclass
class Site:
    """A real HTTP server. `plays` holds what each path responds with, one play a request, the last one for ever."""

    url: str = ""
    plays: dict[str, list[Play]] = field(default_factory=dict)
    asked: list[tuple[str, str | None]] = field(default_factory=list)
    """Path and If-None-Match of each request."""

    def serve(self, path: str, *plays: Play) -> str:
        """Let `path` respond with `plays`, and return its address."""
        self.plays[path] = list(plays)
        return f"{self.url}{path}"

    def pair(self, document: dict[str, Any]) -> None:
        """Publish `document` in both languages."""
        for path in ("/openapi.json", "/openapi-zh.json"):
            self.serve(path, definition(document))


def respond(
    body: bytes,
    *,
    status: int = 200,
    media_type: str | None = "application/json",
    headers: Sequence[tuple[str, str]] = (),
) -> Play:
    """Respond in full; `headers` come on top of, and instead of, length and type."""

    def play(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        standard = {"Content-Length": str(len(body)), "Content-Type": media_type}
        for name, value in ({**standard, **dict(headers)}).items():
            if value is not None:
                handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(body)

    return play


def definition(document: Any, *, media_type: str = "application/json;charset=UTF-8") -> Play:
    """Respond with `document` and an ETag, or 304 to whoever has it."""
    body = json.dumps(document).encode()
    etag = f'W/"{hash(body):x}"'

    def play(handler: BaseHTTPRequestHandler) -> None:
        same = handler.headers.get("If-None-Match") == etag
        whole = respond(
            b"" if same else body, status=304 if same else 200, media_type=media_type, headers=[("ETag", etag)]
        )
        whole(handler)

    return play


def example(value: Any = "好", **sources: Any) -> Play:
    """Respond with an example as the provider publishes it: notes at the head, plain text, an ETag."""
    return definition({**sources, "code": 0, "data": value}, media_type="text/plain; charset=utf-8")


def manifest(*titles: str, **entries: dict[str, Any]) -> Play:
    """Respond with a manifest; the file of `GET /api/a/b/v1` is `getApiABV1.json`. `entries` are keys by such names."""
    files = {title: re.sub(r"\W+(\w)", lambda word: word[1].upper(), title.lower()) for title in titles}
    examples = {
        title: {"file": f"docs/api-examples/{file}.json", "operationId": file} | entries.get(file, {})
        for title, file in files.items()
    }
    return definition({"schemaVersion": 1, "examples": examples}, media_type="text/plain; charset=utf-8")


def redirect(target: str) -> Play:
    """Send the client to `target`."""
    return respond(b"", status=302, headers=[("Location", target)])


def made(*paths: str, release: str = "0123456789abcdef", **nodes: dict[str, Any]) -> dict[str, Any]:
    """A small definition with one GET a path; `nodes` are keys of single operations by the last word of their path."""

    def item(path: str) -> dict[str, Any]:
        node = {"tags": ["Weibo"], "operationId": path, "summary": path, "responses": {"200": {"description": "x"}}}
        return {"get": node | nodes.get(path.rsplit("/", 1)[-1], {})}

    head = {"openapi": "3.1.0", "info": {"title": "x", "version": "v0"}, "x-openapi-release-id": release}
    return head | {"paths": {path: item(path) for path in paths}}


def count_lines(lines: Sequence[str], text: str) -> int:
    """In how many `lines` of a report `text` stands."""
    return sum(text in line for line in lines)


def changelog(folder: Path) -> list[str]:
    """The lines of the journal in `folder`, without the empty ones; none when there is no journal."""
    file = folder / "CHANGES.md"
    return [line for line in file.read_text(encoding="utf-8").splitlines() if line] if file.exists() else []


def stored(folder: Path) -> dict[str, Any]:
    """The definition in `folder`."""
    document: dict[str, Any] = json.loads((folder / "openapi.json").read_text(encoding="utf-8"))
    return document
