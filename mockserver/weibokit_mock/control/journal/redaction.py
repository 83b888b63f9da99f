"""Taking credentials out of what the journal shows."""

import json
import re
from collections.abc import Iterable, Sequence
from typing import Any, Final
from urllib.parse import quote, quote_plus, unquote_plus

from ..matching.requests import NOT_JSON, RecordedRequest, Values, read_json

REMOVED: Final = "[removed]"
"""What stands in place of a credential."""

HEADERS: Final = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie"})
"""Headers whose whole value is taken out."""

OAUTH_SECRETS: Final = frozenset({"oauth_token", "oauth_token_secret", "oauth_signature", "oauth_verifier"})
"""Parameters of OAuth 1.0a, which no operation has for its own."""

_SHORTEST: Final = 6


class Redaction:
    """Knows credentials by the names of their parameters and headers, which count in any case."""

    def __init__(self, parameters: Iterable[str], headers: Iterable[str] = HEADERS) -> None:
        self.parameters = frozenset(name.lower() for name in parameters)
        self.headers = frozenset(name.lower() for name in headers)
        names = "|".join(re.escape(name) for name in sorted(self.parameters, key=len, reverse=True)) or "(?!)"
        # As in a form or an address, in JSON, in XML, and in the head of a part of a form.
        self._in_text = re.compile(
            rf"(?i)((?<![\w-])(?:{names})(?:=|%3D))[^&\s\"'<>;,#)]*"
            rf"|(\"(?:{names})\"\s*:\s*)(?:\"(?:[^\"\\]|\\.)*\"|[^\s,}}\]]+)"
            rf"|(<(?:{names})>)[^<]*"
            rf"|(;\s*name=\"?(?:{names})\"?[^\r\n]{{0,200}}(?:\r?\n[^\r\n]{{1,200}}){{0,3}}\r?\n\r?\n)[^\r\n]*"
        )

    def __repr__(self) -> str:
        return f"Redaction({sorted(self.parameters)}, {sorted(self.headers)})"

    def request(self, request: RecordedRequest, secrets: Sequence[str] | None = None) -> RecordedRequest:
        """Return a request without its credentials; who knows its `secrets` already can give them."""
        secrets = self.secrets(request) if secrets is None else secrets
        return RecordedRequest(
            request.method,
            self.text(request.path, secrets),
            self.fields(request.query_string, secrets),
            self.pairs(request.raw_headers, secrets),
            self.body(request.body, secrets),
            form=self._fields(request.form, secrets),
            base_url=request.base_url,
            client=request.client,
        )

    def secrets(self, request: RecordedRequest) -> list[str]:
        """Return the credentials of a request, as they may stand elsewhere, the longest first."""
        values = [
            value
            for fields in (request.query, request.form)
            for name, held in fields.items()
            if name.lower() in self.parameters
            for value in held
        ]
        for name in self.headers & request.headers.keys():
            values += [value.rpartition(" ")[2] for value in request.headers[name]]
        long = [value for value in values if len(value) >= _SHORTEST]
        forms = {
            form
            for value in long
            for form in (value, quote(value, "", errors="replace"), quote_plus(value, errors="replace"))
        }
        return sorted(forms, key=len, reverse=True)

    def pairs(self, headers: Iterable[tuple[bytes, bytes]], secrets: Iterable[str]) -> list[tuple[bytes, bytes]]:
        """Return headers without credentials."""
        return [(name, self._header(name, value, secrets)) for name, value in headers]

    def fields(self, encoded: str, secrets: Iterable[str] = ()) -> str:
        """Return a query or form without credentials, however their names are escaped."""
        return self.text("&".join(map(self._field, encoded.split("&"))), secrets)

    def body(self, body: bytes, secrets: Iterable[str] = ()) -> bytes:
        """Return a body without credentials; the same bytes where there are none."""
        before = text = body.decode("utf-8", "surrogateescape")
        if text[:1] in ("{", "["):
            text = self._json(text)
        elif "=" in text and "\n" not in text:
            text = self.fields(text)
        after = self.text(text, secrets)
        return body if after == before else after.encode("utf-8", "surrogatepass")

    def text(self, text: str, secrets: Iterable[str] = ()) -> str:
        """Return a text without credentials."""
        for secret in secrets:
            text = text.replace(secret, REMOVED)
        lowered = text.lower()
        found = any(name in lowered for name in self.parameters)
        return self._in_text.sub(_keep_name, text) if found else text

    def value(self, value: Any, secrets: Iterable[str] = ()) -> Any:
        """Return JSON without credentials."""
        if isinstance(value, dict):
            return {name: self._member(name, held, secrets) for name, held in value.items()}
        if isinstance(value, list):
            return [self.value(held, secrets) for held in value]
        return self.text(value, secrets) if isinstance(value, str) else value

    def _json(self, text: str) -> str:
        """Return a text that may be JSON without credentials, however their names are escaped."""
        value = read_json(text)
        try:
            cleaned = value if value is NOT_JSON else self.value(value)
            return text if cleaned == value else json.dumps(cleaned, ensure_ascii=False)
        except RecursionError:
            return text  # what follows sees at least the names that are not escaped

    def _member(self, name: str, held: Any, secrets: Iterable[str]) -> Any:
        plain = not isinstance(held, dict | list)
        return REMOVED if plain and name.lower() in self.parameters else self.value(held, secrets)

    def _fields(self, fields: Values, secrets: Iterable[str]) -> Values:
        return {
            name: [REMOVED if name.lower() in self.parameters else self.text(value, secrets) for value in held]
            for name, held in fields.items()
        }

    def _header(self, name: bytes, value: bytes, secrets: Iterable[str]) -> bytes:
        if name.decode("latin-1").lower() in self.headers:
            return REMOVED.encode()
        return self.text(value.decode("latin-1"), secrets).encode("latin-1")

    def _field(self, field: str) -> str:
        name, sign, _ = field.partition("=")
        return f"{name}={REMOVED}" if sign and unquote_plus(name).lower() in self.parameters else field


def _keep_name(match: re.Match[str]) -> str:
    before = next(group for group in match.groups() if group is not None)
    quoted = f'"{REMOVED}"' if before.startswith('"') else REMOVED
    return before + quoted
