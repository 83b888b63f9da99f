"""One request with what became of it, and its JSON as WireMock's clients read it."""

import base64
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final, NamedTuple

from ..matching.requests import RecordedRequest, Values
from ..stubs.mappings import StubMapping
from .redaction import Redaction

SUB_EVENT: Final = "WEIBOKIT"
"""The type of what stands below an event: its operation, what decided, why it was rejected, where it comes from."""

Pairs = Sequence[tuple[bytes, bytes]]


class ServeEvent(NamedTuple):
    """One request and its response.

    `matched` says that a stub or an operation was for it; `decided_by` names the step that made the response, `reason`
    why a request was rejected, `source` where the response comes from. Times are seconds: `received` since the epoch,
    `added_delay` what a stub or setting asked for, `elapsed` all of it. `path` holds the parameters of the path.
    """

    request: RecordedRequest
    status: int
    headers: Pairs
    body: bytes
    received: float
    matched: bool = True
    stub: StubMapping | None = None
    operation: str | None = None
    decided_by: str = ""
    reason: str = ""
    source: str = ""
    added_delay: float = 0.0
    elapsed: float = 0.0
    path: Mapping[str, str] = {}


def event_json(id_: str, event: ServeEvent, redaction: Redaction) -> dict[str, Any]:
    """Return an event as WireMock's clients read it; what WireMock doesn't know is in an event below it."""
    secrets = redaction.secrets(event.request)
    body = redaction.body(event.body, secrets)
    headers = _headers(redaction.pairs(event.headers, secrets))
    stub = redaction.value(event.stub.json, secrets) if event.stub else None
    definition = stub["response"] if stub else {}
    members = {
        "id": id_,
        "request": request_json(redaction.request(event.request, secrets), event.received, id_),
        "responseDefinition": {"status": event.status, **definition, "fromConfiguredStub": stub is not None},
        "response": {"status": event.status, "headers": headers, **_body_json(body)},
        "wasMatched": event.matched,
        "timing": _timing(event),
        "stubMapping": stub,
        "subEvents": [
            {"type": SUB_EVENT, "timeOffsetNanos": 0, "data": _ours(event, redaction.text(event.reason, secrets))}
        ],
    }
    return {name: value for name, value in members.items() if value is not None}


def request_json(request: RecordedRequest, received: float, id_: str | None = None) -> dict[str, Any]:
    """Return a request, redacted before, as WireMock logs it."""
    members = {
        "id": id_,
        "url": request.url,
        "absoluteUrl": _absolute(request),
        "method": request.method,
        "clientIp": request.client,
        "headers": {name: _one_or_all(values) for name, values in request.headers.items()},
        "cookies": {name: _one_or_all(values) for name, values in request.cookies.items()},
        "browserProxyRequest": False,
        "loggedDate": int(received * 1000),
        "loggedDateString": date_string(received),
        "queryParams": _parameters(request.query),
        "formParams": _parameters(request.form),
        **_body_json(request.body),
    }
    return {name: value for name, value in members.items() if value is not None}


def _absolute(request: RecordedRequest) -> str | None:
    """Return the whole address; None for a request that came without a name of its host."""
    host = next(iter(request.headers.get("host", ())), "")
    origin = request.base_url or (f"http://{host}" if host else "")
    return f"{origin}{request.url}" if origin else None


def date_string(seconds: float) -> str:
    """Return a time as the journal writes it."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _ours(event: ServeEvent, reason: str) -> dict[str, Any]:
    said = {"operation": event.operation, "decidedBy": event.decided_by, "reason": reason, "source": event.source}
    return {name: value for name, value in said.items() if value}


def _timing(event: ServeEvent) -> dict[str, int]:
    added, total = int(event.added_delay * 1000), int(event.elapsed * 1000)
    serve = max(total - added, 0)
    return {"addedDelay": added, "processTime": serve, "responseSendTime": 0, "serveTime": serve, "totalTime": total}


def _headers(pairs: Pairs) -> dict[str, Any]:
    found: dict[str, list[str]] = {}
    for name, value in pairs:
        found.setdefault(name.decode("latin-1"), []).append(value.decode("latin-1"))
    return {name: _one_or_all(values) for name, values in found.items()}


def _body_json(body: bytes) -> dict[str, str]:
    return {"body": body.decode("utf-8", "replace"), "bodyAsBase64": base64.b64encode(body).decode()}


def _one_or_all(values: list[str]) -> str | list[str]:
    return values[0] if len(values) == 1 else values


def _parameters(values: Values) -> dict[str, Any]:
    return {name: {"key": name, "values": held} for name, held in values.items()}
