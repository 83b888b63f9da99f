"""Stubs and requests that are close to each other without fitting."""

from heapq import nsmallest
from itertools import islice
from typing import Any, Final

from ..matching.errors import invalid
from ..matching.json_values import Members, join
from ..matching.patterns import RequestPattern
from ..matching.requests import RecordedRequest
from ..stubs.mappings import StubMapping
from ..stubs.store import StubStore
from .events import request_json
from .journal import Journal

MOST: Final = 3
"""Most near misses of one request or pattern, as in WireMock."""

MAX_COMPARED: Final = 1000
"""Most stubs or requests, the most recent, that are compared."""

MAX_UNMATCHED: Final = 20
"""Most unmatched requests, the most recent, whose near misses are listed."""

_SAID_ONLY: Final = (
    *("id", "clientIp", "browserProxyRequest", "loggedDate", "loggedDateString"),
    *("queryParams", "formParams", "scheme", "host", "port", "protocol", "bodyAsBase64"),
)


def near_stubs(request: RecordedRequest, stubs: StubStore, shown: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the stubs that are closest to a request; `shown` is the request as it is shown."""
    measured = [(stub.request.distance(request), stub) for stub in islice(stubs.all(), MAX_COMPARED)]
    closest = nsmallest(MOST, measured, key=lambda pair: pair[0])
    return [_miss(shown, stub, distance, stubs.scenarios.state_of(stub)) for distance, stub in closest]


def _miss(shown: dict[str, Any], stub: StubMapping, distance: float, state: str | None) -> dict[str, Any]:
    miss = {"request": shown, "stubMapping": stub.json, "matchResult": {"distance": distance}}
    return miss if state is None else miss | {"scenarioState": state}


def near_requests(pattern: RequestPattern, journal: Journal) -> list[dict[str, Any]]:
    """Return the requests that are closest to a pattern; raise InvalidInputError for one on a credential."""
    journal.check(pattern)
    measured = [
        (pattern.distance(journal.redaction.request(numbered[1].request)), numbered)
        for numbered in islice(journal.newest(), MAX_COMPARED)
    ]
    closest = nsmallest(MOST, measured, key=lambda pair: pair[0])
    return [
        {
            "request": journal.request_as_json(numbered),
            "requestPattern": pattern.json,
            "matchResult": {"distance": distance},
        }
        for distance, numbered in closest
    ]


def near_unmatched(stubs: StubStore, journal: Journal) -> list[dict[str, Any]]:
    """Return the stubs that are closest to each of the unmatched requests."""
    unmatched = islice((numbered for numbered in journal.newest() if not numbered[1].matched), MAX_UNMATCHED)
    return [
        miss
        for numbered in unmatched
        for miss in near_stubs(numbered[1].request, stubs, journal.request_as_json(numbered))
    ]


def parse_request(value: object) -> RecordedRequest:
    """Return the request that a client describes as the journal would; raise InvalidInputError for what is none."""
    members = Members(value, "")
    for name in _SAID_ONLY:
        members.take(name)
    members.without(dict.fromkeys(("queryParameters", "formParameters"), "Write them into url and body."))
    url, method = members.text("url") or "/", members.text("method") or "GET"
    absolute = members.text("absoluteUrl") or ""
    headers = [*_pairs(members, "headers"), *_cookie(members)]
    body = (members.text("body") or "").encode()
    members.finish()
    path, _, query = url.partition("?")
    return RecordedRequest(method.upper(), path, query, headers, body, base_url=absolute.removesuffix(url))


def shown_request(request: RecordedRequest, journal: Journal, now: float) -> dict[str, Any]:
    """Return a described request as it is shown."""
    return request_json(journal.redaction.request(request), now)


def _pairs(members: Members, place: str) -> list[tuple[bytes, bytes]]:
    return [
        (_encoded(name, members.at(place)), _encoded(value, join(members.at(place), name)))
        for name, values in members.mapping(place).items()
        for value in (values if isinstance(values, list) else [values])
    ]


def _cookie(members: Members) -> list[tuple[bytes, bytes]]:
    pairs = _pairs(members, "cookies")
    return [(b"cookie", b"; ".join(name + b"=" + value for name, value in pairs))] if pairs else []


def _encoded(text: object, pointer: str) -> bytes:
    if not isinstance(text, str):
        raise invalid(pointer, "Names and values of headers and cookies have to be strings.")
    return text.encode("latin-1", "replace")
