"""A response, ready for the wire, and the one way out."""

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import quote, urlencode

from .asgi import Message, Send
from .media_types import JSON


class Response(NamedTuple):
    """A whole response as the two messages that ASGI wants; many requests may share it, so nobody changes them."""

    start: Message
    body: Message
    source: str


def response(
    status: int, body: bytes, content_type: str, source: str, headers: Mapping[str, str] | None = None
) -> Response:
    """Prepare a response; `source` says where it came from, `headers` come on top of the usual ones."""
    length = b"content-length", str(len(body)).encode()
    encoded = [_encoded("content-type", content_type), length, _encoded("x-mock-source", source)]
    if headers:
        encoded += header_pairs(headers)
    start = {"type": "http.response.start", "status": status, "headers": encoded}
    return Response(start, {"type": "http.response.body", "body": body}, source)


def with_headers(prepared: Response, *headers: tuple[bytes, bytes]) -> Response:
    """Return a response with more headers; the one that is given stays as it is."""
    start, body, source = prepared
    return Response({**start, "headers": [*start["headers"], *headers]}, body, source)


def header_pairs(headers: Mapping[str, str]) -> list[tuple[bytes, bytes]]:
    """Return headers as ASGI has them."""
    return [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]


@lru_cache(maxsize=256)
def _encoded(name: str, value: str) -> tuple[bytes, bytes]:
    return name.encode("latin-1"), value.encode("latin-1")


def json_response(status: int, value: object, headers: Mapping[str, str] | None = None) -> Response:
    """Prepare a response of the mock itself, in JSON."""
    body = json.dumps(value, ensure_ascii=False).encode()
    return response(status, body, JSON, "authored", headers)


def json_body(value: object) -> bytes:
    """Return a value as the services write JSON: without blanks, and in characters of its own."""
    return _encode(value).encode()


_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


async def deliver(prepared: Response, method: str, send: Send) -> None:
    """Send a response; HEAD gets no body."""
    await send(prepared.start)
    await send(_NO_BODY if method == "HEAD" else prepared.body)


_NO_BODY = {"type": "http.response.body", "body": b""}


def extend_url(url: str, *, query: Mapping[str, str] | None = None, fragment: Mapping[str, str] | None = None) -> str:
    """Return a URL, whatever it looks like, with more in its query or with another fragment."""
    start, hash_, after = url.partition("#")
    if query:
        start += ("&" if "?" in start else "?") + urlencode(query)
    if fragment:
        hash_, after = "#", urlencode(fragment)
    return quote(f"{start}{hash_}{after}", safe="%/:=&?~#+!$,;'@()*[]")
