# Do not edit: `make generate` writes this file from tools/runtime/auth/redaction.py.

"""Taking credentials out of texts: what the service wrote, what lower layers logged."""

import base64
import json
import logging
import re
from collections.abc import Iterable, Iterator
from urllib.parse import quote, quote_plus
from weakref import WeakSet

from ..forks import lock_of
from .confidential import Confidential

__all__ = ["REMOVED", "SECRET_PARAMETERS", "Redactor", "guard_logs"]

SECRET_PARAMETERS = (
    "access_token",
    "client_secret",
    "code",
    "oauth_consumer_key",
    "oauth_signature",
    "oauth_token",
    "oauth_verifier",
    "passwd",
    "password",
    "refresh_token",
    "source",
    "token",
    "x_auth_password",
)
"""Parameters that carry a credential, for the filters of tools that record requests, such as vcrpy."""

REMOVED = "[removed]"

# Shorter values are common words and numbers; they are replaced only where they stand alone.
_LONG_ENOUGH = 6

# Loggers of the HTTP library's connections: at DEBUG they print the headers of responses, which may echo a request.
_CONNECTIONS = (f"httpcore.{part}" for part in ("connection", "http11", "http2", "proxy", "socks"))
# With HTTP/2, those of the compression of headers print what is sent, too.
_LOGGERS = ("httpx", *_CONNECTIONS, "hpack.hpack", "hpack.table")

# What leads back to an app has a code or a token in its query or fragment, which no client knows before.
_REDIRECT = re.compile(r"(b'location', b(['\"])(?:(?!\2)[^?#])*[?#])(?:(?!\2).)+", re.IGNORECASE)


# Each request has another signature of OAuth 1.0a, so it is known by its name only.
_SIGNATURES = [
    ("oauth_signature", rf"(?<=oauth_signature{sign})(?:{quotes})?[A-Za-z0-9+/=%]+")
    for sign, quotes in (("=", r'\\?"'), ("%3D", "%22"))
]


class Redactor(Confidential):
    """Redacts given secrets, and names of users, plain or encoded: for addresses, in JSON, as base64.

    Signatures are known by their name.
    """

    __slots__ = ("__weakref__", "_in_bodies", "_patterns")

    def __init__(self, secrets: Iterable[str], names: Iterable[str] = ()) -> None:
        secret = {form for each in secrets if each for form in _forms(each)}
        self._patterns = _patterns(secret.union(form for each in names if each for form in _forms(each)))
        self._in_bodies = _patterns({form for form in secret if len(form) >= _LONG_ENOUGH})

    def __repr__(self) -> str:
        return "Redactor()"

    def text(self, text: str) -> str:
        """Return the text without the secrets."""
        return _replaced(text, self._patterns)

    def data(self, content: bytes) -> bytes:
        """Return the bytes without the secrets; the very same bytes when there are none."""
        return _replaced_bytes(content, self._patterns)

    def body(self, content: bytes) -> bytes:
        """Return a good body without the secrets, to be kept and read again: names and very short secrets stay.

        These may be words, or people that it is about, and without them it would say something else.
        """
        return _replaced_bytes(content, self._in_bodies)


_Patterns = list[tuple[str, str]]


def _patterns(forms: set[str]) -> _Patterns:
    # A pattern is tried only where its longest plain piece stands, as that is found a hundred times as fast.
    patterns = [(_piece(form), _pattern(form)) for form in sorted(forms, key=len, reverse=True)]
    return [*patterns, *_SIGNATURES] if patterns else []


def _replaced(text: str, patterns: _Patterns) -> str:
    for piece, pattern in patterns:
        if piece in text:
            text = re.sub(pattern, REMOVED, text)
    return text


def _replaced_bytes(content: bytes, patterns: _Patterns) -> bytes:
    # surrogateescape takes any bytes there and back unchanged.
    before = content.decode("utf-8", "surrogateescape")
    after = _replaced(before, patterns)
    return content if after == before else after.encode("utf-8", "surrogateescape")


def _piece(form: str) -> str:
    return max(re.split(r"%[0-9A-F]{2}", form), key=len)


def _pattern(form: str) -> str:
    escaped = _any_case_of_escapes(form)
    return escaped if len(form) >= _LONG_ENOUGH else rf"(?<![0-9A-Za-z]){escaped}(?![0-9A-Za-z])"


def _any_case_of_escapes(form: str) -> str:
    """Match `%2F` also as `%2f`, since both are right."""
    parts = re.split(r"(%[0-9A-F]{2})", form)
    return "".join(f"(?i:{part})" if index % 2 else re.escape(part) for index, part in enumerate(parts))


def _forms(secret: str) -> Iterator[str]:
    yield secret
    yield (once := quote(secret, safe=""))
    # An address within an address, as in redirects to a login page.
    yield quote(once, safe="")
    yield quote(secret)
    yield quote_plus(secret)
    yield json.dumps(secret)[1:-1]
    yield json.dumps(secret, ensure_ascii=False)[1:-1]
    yield from _base64_forms(secret.encode("utf-8", "surrogatepass"))


def _base64_forms(secret: bytes) -> Iterator[str]:
    whole = base64.b64encode(secret).decode()
    yield from (whole.rstrip("="), quote(whole, safe=""), whole.rstrip("=").translate(_URL_SAFE))
    if len(secret) < _LONG_ENOUGH:
        return
    # Within a longer text the secret may start at any of three places, and its ends mix with what stands beside it.
    for shift, mixed in enumerate((0, 2, 3)):
        text = base64.b64encode(bytes(shift) + secret).decode().rstrip("=")
        inner = text[mixed : -1 if (shift + len(secret)) % 3 else None]
        yield from (inner, inner.translate(_URL_SAFE))


_URL_SAFE = str.maketrans("+/", "-_")


class _LogGuard(logging.Filter):
    """Redacts the records of the HTTP library with every client's redactor that is alive."""

    def __init__(self) -> None:
        super().__init__()
        self._redactors: WeakSet[Redactor] = WeakSet()
        # A set can't be gone through while another thread adds to it.
        self._lock = lock_of(self)

    def add(self, redactor: Redactor) -> None:
        """Redact with this one too, for as long as it lives."""
        with self._lock:
            self._redactors.add(redactor)

    def filter(self, record: logging.LogRecord) -> bool:
        before = after = record.getMessage()
        with self._lock:
            redactors = tuple(self._redactors)
        for redactor in redactors:
            after = redactor.text(after)
        after = _REDIRECT.sub(rf"\1{REMOVED}", after)
        if after != before:
            record.msg, record.args = after, ()
        return True


_guard = _LogGuard()


def guard_logs(redactor: Redactor) -> None:
    """Keep the redactor's secrets out of the HTTP library's log records for as long as the redactor lives."""
    _guard.add(redactor)
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_guard)
