"""The journal: list, get, count, find, remove, unmatched; and near misses."""

from datetime import UTC, datetime
from typing import Any

from ..journal.events import ServeEvent
from ..journal.journal import Numbered
from ..journal.near_misses import near_requests, near_stubs, near_unmatched, parse_request, shown_request
from ..matching.errors import invalid
from ..matching.json_values import short
from ..matching.patterns import parse_pattern
from ..stubs.mappings import parse_id
from ..stubs.parameters import names_operation
from .calls import (
    AdminRequest,
    AdminResponse,
    ControlState,
    check_query,
    metadata_matcher,
    not_found,
    query_flag,
    query_number,
    query_text,
)

_ENABLED = {"requestJournalDisabled": False}


def list_requests(state: ControlState, request: AdminRequest) -> AdminResponse:
    """List the events of the journal, the most recent first."""
    check_query(request, "limit", "since", "unmatched", "matchingStub", "operation", "status")
    limit, since = query_number(request, "limit"), _since(request)
    only_unmatched, stub_id = query_flag(request, "unmatched"), query_text(request, "matchingStub")
    stub_id = parse_id(stub_id, "/query/matchingStub") if stub_id is not None else None
    operation, status = _operation(state, request), query_number(request, "status")

    def wanted(event: ServeEvent) -> bool:
        return (
            event.received >= since
            and not (only_unmatched and event.matched)
            and stub_id in (None, event.stub and event.stub.id)
            and names_operation(operation, event.operation)
            and status in (None, event.status)
        )

    found = [numbered for numbered in state.journal.newest() if wanted(numbered[1])]
    listed = [state.journal.as_json(numbered) for numbered in found[:limit]]
    return AdminResponse(200, {"requests": listed, "meta": {"total": len(found)}, **_ENABLED})


def get_request(state: ControlState, request: AdminRequest) -> AdminResponse:
    """Return one event."""
    numbered = _named(state, request)
    return AdminResponse(200, state.journal.as_json(numbered)) if numbered else _unknown(request)


def delete_request(state: ControlState, request: AdminRequest) -> AdminResponse:
    """Remove one event."""
    numbered = _named(state, request)
    if numbered is None:
        return _unknown(request)
    state.journal.remove({numbered[0]})
    return AdminResponse()


def clear_requests(state: ControlState, _request: AdminRequest) -> AdminResponse:
    """Remove all events."""
    state.journal.clear()
    return AdminResponse()


def count_requests(state: ControlState, request: AdminRequest) -> AdminResponse:
    """Count the requests that fit a pattern."""
    return AdminResponse(200, {"count": len(_found(state, request)), **_ENABLED})


def find_requests(state: ControlState, request: AdminRequest) -> AdminResponse:
    """List the requests that fit a pattern, the oldest first."""
    return AdminResponse(200, {"requests": _requests(state, _found(state, request)), **_ENABLED})


def remove_requests(state: ControlState, request: AdminRequest) -> AdminResponse:
    """Remove the events whose requests fit a pattern, and list them."""
    return _removed(state, _found(state, request))


def remove_requests_by_metadata(state: ControlState, request: AdminRequest) -> AdminResponse:
    """Remove the events of the stubs whose metadata fit a matcher, and list them."""
    fits = metadata_matcher(request)
    events = state.journal.newest()
    return _removed(state, [numbered for numbered in events if (stub := numbered[1].stub) is not None and fits(stub)])


def unmatched_requests(state: ControlState, _request: AdminRequest) -> AdminResponse:
    """List the requests that neither a stub nor an operation was for."""
    found = [numbered for numbered in state.journal.newest() if not numbered[1].matched]
    return AdminResponse(200, {"requests": _requests(state, found), **_ENABLED})


def near_misses_of_unmatched(state: ControlState, _request: AdminRequest) -> AdminResponse:
    """List the stubs that are close to the unmatched requests."""
    return AdminResponse(200, {"nearMisses": near_unmatched(state.stubs, state.journal)})


def near_misses_of_request(state: ControlState, request: AdminRequest) -> AdminResponse:
    """List the stubs that are close to a described request."""
    described = parse_request(request.json)
    shown = shown_request(described, state.journal, state.clock())
    return AdminResponse(200, {"nearMisses": near_stubs(described, state.stubs, shown)})


def near_misses_of_pattern(state: ControlState, request: AdminRequest) -> AdminResponse:
    """List the requests of the journal that are close to a pattern."""
    return AdminResponse(200, {"nearMisses": near_requests(parse_pattern(request.json), state.journal)})


def _found(state: ControlState, request: AdminRequest) -> list[Numbered]:
    return state.journal.find(parse_pattern(request.json))


def _requests(state: ControlState, found: list[Numbered]) -> list[dict[str, Any]]:
    return [state.journal.request_as_json(numbered) for numbered in found]


def _removed(state: ControlState, found: list[Numbered]) -> AdminResponse:
    removed = [state.journal.as_json(numbered) for numbered in found]
    state.journal.remove({number for number, _ in found})
    return AdminResponse(200, {"serveEvents": removed, **_ENABLED})


def _operation(state: ControlState, request: AdminRequest) -> str | None:
    text = query_text(request, "operation")
    return None if text is None else state.full_name(text, "/query/operation")


def _named(state: ControlState, request: AdminRequest) -> Numbered | None:
    return state.journal.get(request.path["id"].lower())


def _unknown(request: AdminRequest) -> AdminResponse:
    return not_found(f"The journal has no request with the id {short(request.path['id'])}.")


def _since(request: AdminRequest) -> float:
    text = query_text(request, "since")
    if text is None:
        return 0.0
    try:
        time = datetime.fromisoformat(text.replace(" ", "+"))
        return (time if time.tzinfo else time.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        raise invalid("/query/since", "since has to be a time such as 2026-10-05T12:33:01Z.") from None
