"""Credentials: what a request presents, and whether that is enough."""

import base64
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from ..definitions.schemas import DefinitionError
from ..http.exceptions import Rejected
from ..http.request import Request

Check = Callable[[Request], None]
Reader = Callable[[Request], list[str]]
"""What a request presents for one scheme: nothing, or credentials, of which an unreadable one is empty text."""


class Security:
    """Credentials: a missing one is rejected where one is needed, a wrong one everywhere."""

    step = "security"

    def __init__(self) -> None:
        self._checks: dict[str, Check] = {}

    def add(
        self, operation_id: str, requirements: Sequence[Mapping[str, Any]] | None, schemes: Mapping[str, Any]
    ) -> None:
        """Prepare the check of an operation; raise DefinitionError for a scheme that is not supported."""
        self._checks[operation_id] = prepare(requirements, schemes)

    def __call__(self, request: Request) -> None:
        """Check the credentials of a request, and note which one counts; raise Rejected."""
        self._checks[request.operation_id](request)


def prepare(requirements: Sequence[Mapping[str, Any]] | None, schemes: Mapping[str, Any]) -> Check:
    """Return the check of an operation's credentials, which also notes in the request which one counts.

    Each of `requirements` names the `schemes` that are enough together; none of them, or an empty one, asks for
    nothing. Still, a credential that comes along unasked has to be good, but for the key of an app beside a token.
    Which one is good is for the session to say.
    """
    readers = [(name, _reader(scheme)) for name, scheme in schemes.items()]
    apps = {name for name, scheme in schemes.items() if scheme.get("x-app")}
    signed = {name for name, scheme in schemes.items() if scheme.get("scheme") == "oauth"}
    wanted = [frozenset(requirement) for requirement in requirements or ({},)]
    known = {name for names in wanted for name in names}

    @cache
    def judged(presented: tuple[str, ...]) -> tuple[Sequence[str], bool]:
        """Return which of the schemes that something was presented for count, and whether they are enough."""
        tokens = [name for name in presented if name not in apps]
        return tokens or presented, any(needed <= {*presented} for needed in wanted)

    if len(readers) == 1 and not apps and not signed and {frozenset(), frozenset(schemes)} & {*wanted}:
        return _check_of_one(*readers[0], is_needed=all(wanted))

    def check(request: Request) -> None:
        is_wrong = request.session.credentials[request.api].check
        request.presented = presented = _read(request, readers)
        counting, is_enough = judged(tuple(presented))
        for name in counting:
            values = presented[name]
            # Two different tokens in one request: nobody could say which one counts.
            if len(values) > 1 or not values[0]:
                raise Rejected("credential_wrong")
            if name not in signed and (situation := is_wrong(values[0], name in apps)):
                raise Rejected(situation)
            request.credential = values[0]
        if not is_enough:
            # A key of an app where a login is wanted beside it is no good credential.
            raise Rejected("credential_wrong" if presented.keys() & known else "credential_missing")

    return check


def _check_of_one(name: str, read: Reader, *, is_needed: bool) -> Check:
    """Return the check of an API that has one scheme: most requests are for such a one, and need nothing more."""

    def check(request: Request) -> None:
        values = read(request)
        if values:
            request.presented = {name: values}
            if len(values) > 1 or not values[0]:
                raise Rejected("credential_wrong")
            if situation := request.session.credentials[request.api].check(values[0], is_app=False):
                raise Rejected(situation)
            request.credential = values[0]
        elif is_needed:
            raise Rejected("credential_missing")

    return check


def _read(request: Request, readers: Iterable[tuple[str, Reader]]) -> dict[str, list[str]]:
    """Return what a request presents, by scheme."""
    presented = {}
    for name, read in readers:
        if values := read(request):
            presented[name] = values
    return presented


def _reader(scheme: Mapping[str, Any]) -> Reader:
    match scheme:
        case {"type": "http", "scheme": "oauth"}:
            return lambda request: request.session.credentials[request.api].signed(request)
        case {"type": "http", "scheme": "basic"}:
            return read_basic
        case {"type": "apiKey", "x-in": "form", "name": str(name)}:
            return lambda request: _filled(values) if (values := request.form.get(name)) else []
        case {"type": "apiKey", "in": "query", "name": str(name)}:
            return lambda request: _filled(values) if (values := request.query.get(name)) else []
        case {"type": "apiKey", "in": "header", "name": str(name)}:
            return _header_reader(name.lower().encode(), scheme.get("x-prefix", ""))
    raise DefinitionError(f"Security schemes of type {scheme['type']!r} are not supported.")


def _filled(values: list[str]) -> list[str]:
    return [value for value in values if value] if "" in values else values


def _header_reader(name: bytes, prefix: str) -> Reader:
    start = prefix.lower()

    def read(request: Request) -> list[str]:
        came = request.header(name)
        if not came:
            return came
        values = [value[len(start) :].strip() for value in came if value.lower().startswith(start)]
        return _filled(values)

    return read


def read_basic(request: Request) -> list[str]:
    """Return the pairs `user:password` of a request's Basic headers; one that can't be read is empty text."""
    pieces = [value.partition(" ") for value in request.header(b"authorization")]
    return [_decode(encoded) for scheme, _, encoded in pieces if scheme.lower() == "basic"]


def _decode(encoded: str) -> str:
    """Return `user:password`, or empty text when it can't be read or one of the two is missing."""
    try:
        decoded = base64.b64decode(encoded.strip(), validate=True).decode()
    except ValueError:  # no base64, no UTF-8, or not even ASCII
        return ""
    user, _, password = decoded.partition(":")
    return decoded if user and password else ""
