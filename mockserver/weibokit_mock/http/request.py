"""A request, read whole before anything is decided about it."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import parse_qsl, quote

from .response import Response
from .session import Session

if TYPE_CHECKING:
    from ..control.matching.requests import RecordedRequest
    from ..control.stubs.mappings import StubMapping

Fields = dict[str, list[str]]
"""Parameters as they came: each name with all its values, in order."""

REQUEST = "weibokit_mock.request"
"""Key of the request in the ASGI scope."""

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


_WITHOUT_BODY = {"GET", "HEAD"}


@dataclass(slots=True)
class Request:
    """One request, and what the handlers have found out about it.

    It doesn't hold its ASGI scope, which holds it: circles are freed late.

    Routing fills `api`, `operation_id`, `path_parameters` and `form`; the check of credentials `credential`, which is
    what the request was let in by; validation `arguments`, its checked parameters. Who responds notes the `stub`
    that acts, what it adds (`delay` in seconds, a `fault`), and why the request was rejected, as `reason`;
    `decided_by` names the handler that was asked last. `recorded` is the request as stubs and journal see it.
    """

    session: Session
    method: str
    path: str
    query: Fields
    headers: Iterable[tuple[bytes, bytes]] = ()
    scheme: str = "http"
    raw_path: bytes = b""
    media_type: str = ""
    body: bytes = b""
    is_body_too_long: bool = False
    api: str = ""
    operation_id: str = ""
    path_parameters: Mapping[str, str] = field(default_factory=dict)
    form: Fields = field(default_factory=dict)
    credential: str = field(default="", repr=False)
    arguments: dict[str, Any] = field(default_factory=dict)
    presented: Mapping[str, list[str]] = field(default_factory=dict, repr=False)
    response: Response | None = None
    decided_by: str = ""
    reason: str = ""
    stub: "StubMapping | None" = None
    delay: float = 0.0
    fault: str = ""
    recorded: "RecordedRequest | None" = None

    @property
    def has_body(self) -> bool:
        """Say whether its method is one of those that have a body."""
        return self.method not in _WITHOUT_BODY

    @property
    def url(self) -> str:
        """Its URL as the client wrote it, without the query; a signature is made of it."""
        path = self.raw_path or quote(self.path).encode()
        return f"{self.origin}{path.partition(b'?')[0].decode('latin-1')}"

    @property
    def origin(self) -> str:
        """Scheme, host and port as the client wrote them."""
        return f"{self.scheme}://{next(iter(self.header(b'host')), '')}"

    @property
    def accepts_html(self) -> bool:
        """Say whether a browser asks for a page: nobody else names HTML among what is accepted."""
        return any("text/html" in value.lower() for value in self.header(b"accept"))

    def header(self, name: bytes) -> list[str]:
        """Return every value of a header; `name` is in lower case."""
        return [value.decode("latin-1") for key, value in self.headers if key == name]


Handler = Callable[[Request], Response | None]
"""One step of the mock's decisions: it responds, leaves that to the next, or raises Rejected."""


_INTEGER = re.compile(r"-?[0-9]{1,19}", re.ASCII)
"""As long as an integer of 64 bits can be."""


def read_integer(text: str) -> int | None:
    """Read an integer; None for what is no integer, or longer than any number of a page, a code or an id.

    Longer ones cost time, and those of more than 4,300 digits can't be written again.
    """
    return int(text) if _INTEGER.fullmatch(text) else None


def read_fields(encoded: bytes) -> Fields:
    """Read the fields of a query or form; bytes that are no UTF-8 become replacement characters."""
    text = encoded.decode("utf-8", "replace")
    is_plain = "%" not in text and "+" not in text
    fields: Fields = {}
    for name, value in _plain_pairs(text) if is_plain else parse_qsl(text, keep_blank_values=True):
        fields.setdefault(name, []).append(value)
    return fields


def _plain_pairs(text: str) -> list[tuple[str, str]]:
    """Return the pairs of a text in which nothing is encoded; the usual way takes twice as long."""
    pairs = (part.partition("=") for part in text.split("&") if part)
    return [(name, value) for name, _, value in pairs]
