"""What comes in and what goes out: a call and an answer."""

import json
from collections.abc import Awaitable, Callable, Iterable, Mapping, MutableMapping
from dataclasses import dataclass, field
from typing import Any, Self
from urllib.parse import parse_qsl, quote, urlencode

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

Fields = dict[str, list[str]]
"""Parameters as they came: each name with all its values, in order."""

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"

MAX_BODY = 1024 * 1024
"""Most bytes of a body without a picture; what comes beyond is not kept."""

CALL = "weibokit_mock.call"
"""Where the call lies in the scope."""


_PICTURES = (b"\xff\xd8\xff", b"GIF8", b"\x89PNG")
"""How JPEG, GIF and PNG begin."""


class Upload(str):
    """What a form has in place of a file: how many bytes it holds, and whether they look like a picture."""

    __slots__ = ("is_picture", "size")

    size: int
    is_picture: bool

    def __new__(cls, content: bytes) -> Self:
        """Look at a file, and forget it."""
        self = super().__new__(cls, f"{len(content)} bytes")
        self.size = len(content)
        self.is_picture = content.startswith(_PICTURES)
        return self


class BodyTooLong(Exception):  # noqa: N818 - said of a body; no failure of the mock
    """A body is longer than it may be."""


class Disconnected(Exception):  # noqa: N818 - said of a client; no failure of the mock
    """The client left before its request was complete."""


@dataclass(slots=True)
class Call:
    """A request whose operation is known.

    `credential` is what it was let in by, `arguments` are its checked parameters, once security and validation are
    through. `method` and `address`, which has no query, are what a signature is made of.
    """

    headers: Iterable[tuple[bytes, bytes]]
    path: Mapping[str, str]
    query: Fields
    method: str = "GET"
    address: str = ""
    form: Fields = field(default_factory=dict)
    media_type: str = ""
    body: bytes = b""
    credential: str = field(default="", repr=False)
    arguments: dict[str, Any] = field(default_factory=dict)

    def header(self, name: bytes) -> list[str]:
        """Return every value of a header; `name` is in lower case."""
        return [value.decode("latin-1") for key, value in self.headers if key == name]


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer, ready as the two messages that ASGI wants."""

    start: Message
    body: Message
    source: str


def answer(
    status: int, body: bytes, content_type: str, source: str, headers: Mapping[str, str] | None = None
) -> Answer:
    """Prepare an answer; `source` says where it came from, `headers` come on top of the usual ones."""
    pairs = {"content-type": content_type, "content-length": str(len(body)), "x-mock-source": source, **(headers or {})}
    encoded = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in pairs.items()]
    start = {"type": "http.response.start", "status": status, "headers": encoded}
    return Answer(start, {"type": "http.response.body", "body": body}, source)


def json_answer(status: int, value: object, headers: Mapping[str, str] | None = None) -> Answer:
    """Prepare an answer of the mock itself, in JSON."""
    body = json.dumps(value, ensure_ascii=False).encode()
    return answer(status, body, "application/json", "authored", headers)


async def deliver(prepared: Answer, send: Send) -> None:
    """Send an answer; the server takes the body away where HEAD asked for it."""
    await send(prepared.start)
    await send(prepared.body)


def address(scope: Scope) -> str:
    """Return the address of a request as its client wrote it, without the query."""
    host = next((value.decode("latin-1") for name, value in scope["headers"] if name == b"host"), "")
    path = scope.get("raw_path") or quote(scope["path"]).encode()
    return f"{scope['scheme']}://{host}{path.partition(b'?')[0].decode('latin-1')}"


def lead(location: str, *, query: Mapping[str, str] | None = None, fragment: Mapping[str, str] | None = None) -> str:
    """Return an address, whatever it looks like, with more in its query or with another fragment."""
    start, mark, after = location.partition("#")
    if query:
        start += ("&" if "?" in start else "?") + urlencode(query)
    if fragment:
        mark, after = "#", urlencode(fragment)
    return quote(f"{start}{mark}{after}", safe="%/:=&?~#+!$,;'@()*[]")


def read_fields(encoded: bytes) -> Fields:
    """Read the fields of a query or form; bytes that are no UTF-8 become replacement characters."""
    fields: Fields = {}
    for name, value in parse_qsl(encoded.decode("utf-8", "replace"), keep_blank_values=True):
        fields.setdefault(name, []).append(value)
    return fields


async def read_body(receive: Receive, limit: int = MAX_BODY) -> bytes:
    """Return the whole body of a request; raise BodyTooLong, or Disconnected when the client left before its end."""
    body = bytearray()
    more = True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise Disconnected
        body += message.get("body", b"")
        if len(body) > limit:
            raise BodyTooLong
        more = bool(message.get("more_body"))
    return bytes(body)
