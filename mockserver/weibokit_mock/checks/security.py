"""Credentials: what a call presents, and whether that is enough."""

import base64
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ..definitions.schemas import DefinitionError
from ..http.asgi import Call
from .rejections import Refused

Check = Callable[[Call], None]
Signed = Callable[[Call], list[str]]
"""What a call is signed with: nothing, or the token, or the app's key without one. Raises Refused for what is wrong."""
Judge = Callable[[str, bool], str | None]
"""A credential, whether it is the key of an app → the situation in which it is refused; None for a good one."""
Reader = Callable[[Call], list[str]]
"""What a call presents for one scheme: nothing, or credentials, of which an unreadable one is empty text."""


def prepare(
    requirements: Sequence[Mapping[str, Any]] | None,
    schemes: Mapping[str, Any],
    judge: Judge,
    signed: Signed | None = None,
) -> Check:
    """Return the check of an operation's credentials, which also notes in the call which one counts.

    Each of `requirements` names the `schemes` that are enough together; none of them, or an empty one, asks for
    nothing. Still, a credential that comes along unasked has to be good, but for the key of an app beside a token.
    `signed` looks at signatures of OAuth 1.0a, where there is such a scheme.
    """
    readers = {name: _reader(scheme, signed) for name, scheme in schemes.items()}
    apps = {name for name, scheme in schemes.items() if scheme.get("x-app")}
    wanted = [tuple(requirement) for requirement in requirements or ({},)]
    known = {name for names in wanted for name in names}

    def check(call: Call) -> None:
        presented = {name: values for name, read in readers.items() if (values := read(call))}
        tokens = {name: values for name, values in presented.items() if name not in apps} if apps else presented
        for name, values in (tokens or presented).items():
            # Two different tokens in one request: nobody could say which one counts.
            situation = "credential_wrong" if len(values) > 1 or not values[0] else judge(values[0], name in apps)
            if situation:
                raise Refused(situation)
            call.credential = values[0]
        if not any(all(name in presented for name in names) for names in wanted):
            # A key of an app where a login is wanted beside it is no good credential.
            raise Refused("credential_wrong" if presented.keys() & known else "credential_missing")

    return check


def only(accepted: frozenset[str]) -> Judge:
    """Return what takes these credentials and no others; any, when there are none."""
    return lambda credential, _is_app: "credential_wrong" if accepted and credential not in accepted else None


def _reader(scheme: Mapping[str, Any], signed: Signed | None) -> Reader:
    match scheme:
        case {"type": "http", "scheme": "oauth"} if signed:
            return signed
        case {"type": "http", "scheme": "basic"}:
            return _read_basic
        case {"type": "apiKey", "x-in": "form", "name": str(name)}:
            return lambda call: [value for value in call.form.get(name, ()) if value]
        case {"type": "apiKey", "in": "query", "name": str(name)}:
            return lambda call: [value for value in call.query.get(name, ()) if value]
        case {"type": "apiKey", "in": "header", "name": str(name)}:
            return _header_reader(name.lower().encode(), scheme.get("x-prefix", ""))
    raise DefinitionError(f"Security schemes of type {scheme['type']!r} are not supported.")


def _header_reader(name: bytes, prefix: str) -> Reader:
    start = prefix.lower()

    def read(call: Call) -> list[str]:
        values = [value for value in call.header(name) if value.lower().startswith(start)]
        return [credential for value in values if (credential := value[len(start) :].strip())]

    return read


def _read_basic(call: Call) -> list[str]:
    pieces = [value.partition(" ") for value in call.header(b"authorization")]
    return [_decode(encoded) for scheme, _, encoded in pieces if scheme.lower() == "basic"]


def _decode(encoded: str) -> str:
    """Return `user:password`, or empty text when it can't be read or one of the two is missing."""
    try:
        decoded = base64.b64decode(encoded.strip(), validate=True).decode()
    except ValueError:  # no base64, no UTF-8, or not even ASCII
        return ""
    user, _, password = decoded.partition(":")
    return decoded if user and password else ""
