"""A request, read whole before anything is decided about it."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import parse_qsl, quote

from .response import Response
from .session import Session

if TYPE_CHECKING:
    from ..control.matching.requests import RecordedRequest
    from ..control.stubs.mappings import StubMapping
    from .exceptions import Rejected

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
_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Request:
    """One request, and what the handlers have found out about it.

    It doesn't hold its ASGI scope, which holds it: circles are freed late.

    Routing fills `api`, `operation_id`, `path_parameters` and `form`; the check of credentials `credential`, which is
    what the request was let in by; validation `arguments`, its checked parameters. Who decides leaves a `response`, or
    why the request was `rejected`, in words as `reason`. Who responds notes the `stub` that acts, and what it adds
    (`delay` in seconds, a `fault`); `decided_by` names the handler that was asked last. `recorded` is the request as
    stubs and journal see it.
    """

    # What is set late, on few instances, would give each of those a dictionary of its own.
    __slots__ = (
        *("session", "method", "path", "query", "headers", "scheme", "raw_path", "media_type", "body"),
        *("is_body_too_long", "api", "operation_id", "path_parameters", "form", "credential", "presented"),
        *("arguments", "response", "rejected", "decided_by", "reason", "stub", "delay", "fault", "recorded"),
    )

    def __init__(
        self,
        session: Session,
        method: str,
        path: str,
        query: Fields,
        headers: Iterable[tuple[bytes, bytes]] = (),
        *,
        scheme: str = "http",
        raw_path: bytes = b"",
    ) -> None:
        self.session, self.method, self.path, self.query = session, method, path, query
        self.headers, self.scheme, self.raw_path = headers, scheme, raw_path
        self.media_type, self.body, self.is_body_too_long = "", b"", False
        self.api = self.operation_id = self.credential = ""
        self.path_parameters: Mapping[str, str] = _NOTHING
        self.form: Fields = {}
        self.presented: Mapping[str, list[str]] = _NOTHING
        self.arguments: dict[str, Any] = {}
        self.response: Response | None = None
        self.rejected: Rejected | None = None
        self.decided_by = self.reason = self.fault = ""
        self.stub: StubMapping | None = None
        self.delay = 0.0
        self.recorded: RecordedRequest | None = None

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
        return f"{self.scheme}://{self.first_header(b'host')}"

    @property
    def accepts_html(self) -> bool:
        """Say whether a browser asks for a page: nobody else names HTML among what is accepted."""
        return any("text/html" in value.lower() for value in self.header(b"accept"))

    def header(self, name: bytes) -> list[str]:
        """Return every value of a header; `name` is in lower case."""
        # No more than a loop: most requests lack most headers that are asked for.
        found = []
        for key, value in self.headers:
            if key == name:
                found.append(value.decode("latin-1"))
        return found

    def first_header(self, name: bytes) -> str:
        """Return the first value of a header, empty text where there is none; `name` is in lower case."""
        for key, value in self.headers:
            if key == name:
                return value.decode("latin-1")
        return ""


Handler = Callable[[Request], Response | None]
"""One step of the mock's decisions: it responds, leaves that to the next, or raises Rejected."""


_MOST_DIGITS = 19
"""Most digits of an integer of 64 bits."""


def read_integer(text: str) -> int | None:
    """Read an integer; None for what is no integer, or longer than any number of a page, a code or an id.

    Longer ones cost time, and those of more than 4,300 digits can't be written again.
    """
    digits = text.removeprefix("-")
    return int(text) if text.isascii() and digits.isdigit() and len(digits) <= _MOST_DIGITS else None


def read_fields(encoded: bytes) -> Fields:
    """Read the fields of a query or form; bytes that are no UTF-8 become replacement characters."""
    text = encoded.decode("utf-8", "replace")
    fields: Fields = {}
    if "%" in text or "+" in text:
        for name, value in parse_qsl(text, keep_blank_values=True):
            fields.setdefault(name, []).append(value)
        return fields
    # Nothing is encoded: the usual way takes three times as long.
    for part in text.split("&"):
        name, _, value = part.partition("=")
        if name in fields:
            fields[name].append(value)
        elif part:
            fields[name] = [value]
    return fields
