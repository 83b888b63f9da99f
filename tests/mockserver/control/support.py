"""What the tests of stubs and journal share: requests, states, and what 422 says."""

import json
from typing import Any

import pytest
from weibokit_mock.control.journal.events import ServeEvent
from weibokit_mock.control.journal.journal import Journal
from weibokit_mock.control.journal.redaction import Redaction
from weibokit_mock.control.matching.errors import InvalidInputError
from weibokit_mock.control.matching.patterns import parse_pattern
from weibokit_mock.control.matching.requests import RecordedRequest
from weibokit_mock.control.stubs.mappings import parse_stub
from weibokit_mock.control.stubs.store import StubStore
from weibokit_mock.control.wiremock.api import respond
from weibokit_mock.control.wiremock.calls import AdminResponse, ControlState

CREDENTIALS = ("token", "access_token", "source")
FORM = "application/x-www-form-urlencoded"


def request(url: str = "/", method: str = "GET", body: bytes = b"", **headers: str) -> RecordedRequest:
    """A request as it came over the wire; an underscore in the name of a header is a dash."""
    path, _, query = url.partition("?")
    pairs = [(name.replace("_", "-").encode(), value.encode("latin-1")) for name, value in headers.items()]
    return RecordedRequest(method, path, query, pairs, body, base_url="http://127.0.0.1:1", client="127.0.0.1")


def event(came: RecordedRequest, received: float = 1_790_000_000.0, **members: Any) -> ServeEvent:
    """What became of a request: an empty success, unless said otherwise."""
    usual: dict[str, Any] = {"status": 200, "headers": [], "body": b"{}", "received": received}
    return ServeEvent(came, **usual | members)


def state(*stubs: dict[str, Any]) -> ControlState:
    """The state of a session with these stubs."""
    journal = Journal(Redaction(CREDENTIALS))
    return ControlState(StubStore(map(parse_stub, stubs)), journal, "1.2.3", clock=lambda: 1_790_000_000.0)


def call(held: ControlState, method: str, path: str, value: object = None, **query: str) -> AdminResponse:
    """One call of the admin API, over JSON as on the wire."""
    body = b"" if value is None else json.dumps(value).encode()
    response = respond(held, method, path, {name: [text] for name, text in query.items()}, body)
    assert response is not None
    json.dumps(response.json)
    return response


def problems(parse: Any, value: object) -> list[tuple[str, str]]:
    """What is wrong with a value, as pointers and details."""
    with pytest.raises(InvalidInputError) as caught:
        parse(value)
    errors = caught.value.as_json()["errors"]
    assert all(set(error) == {"code", "source", "title", "detail"} for error in errors)
    return [(error["source"]["pointer"], error["detail"]) for error in errors]


def fits(pattern: dict[str, Any], came: RecordedRequest) -> bool:
    """Whether a request fits a pattern; its distance has to say the same."""
    compiled = parse_pattern(pattern)
    matches, distance = compiled.matches(came), compiled.distance(came)
    assert 0 <= distance <= 1
    assert matches == (distance == 0)
    return matches
