"""The responses of all workers as that of one; by id, since ids of events grow with time, whoever gave them."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from ..journal.journal import PREFIX_LENGTH
from ..journal.near_misses import MOST
from ..wiremock import requests, states
from ..wiremock.calls import AdminResponse, Function

Query = Mapping[str, list[str]]
"""Parameters of a query, checked by who responded."""

Merge = Callable[[Query, Sequence[AdminResponse]], AdminResponse]
"""Query and responses, that of the worker which was asked first → one response."""


def _number(item: dict[str, Any]) -> str:
    id_: str = item["id"]
    return id_[PREFIX_LENGTH:]


def _items(responses: Sequence[AdminResponse], name: str) -> list[Any]:
    return [item for response in responses for item in response.json[name]]


def _with(responses: Sequence[AdminResponse], **members: Any) -> AdminResponse:
    return AdminResponse(200, responses[0].json | members)


def _listed(name: str, *, is_newest_first: bool) -> Merge:
    def merge(_query: Query, responses: Sequence[AdminResponse]) -> AdminResponse:
        items = sorted(_items(responses, name), key=_number, reverse=is_newest_first)
        return _with(responses, **{name: items})

    return merge


def _page(query: Query, responses: Sequence[AdminResponse]) -> AdminResponse:
    """Merge what may be limited: each worker sent as much as is wanted in all."""
    newest = sorted(_items(responses, "requests"), key=_number, reverse=True)
    limit = int(query["limit"][-1]) if "limit" in query else None
    total = sum(response.json["meta"]["total"] for response in responses)
    return _with(responses, requests=newest[:limit], meta={"total": total})


def _sum(_query: Query, responses: Sequence[AdminResponse]) -> AdminResponse:
    return _with(responses, count=sum(response.json["count"] for response in responses))


def _closest(_query: Query, responses: Sequence[AdminResponse]) -> AdminResponse:
    newest = sorted(_items(responses, "nearMisses"), key=lambda miss: _number(miss["request"]), reverse=True)
    closest = sorted(newest, key=lambda miss: float(miss["matchResult"]["distance"]))
    return _with(responses, nearMisses=closest[:MOST])


def _found(_query: Query, responses: Sequence[AdminResponse]) -> AdminResponse:
    """Return the response of the worker that has what is asked for; one that says so of nothing, if none has it."""
    return next((response for response in responses if response.status == 200), responses[0])


MERGES: Final[Mapping[Function | None, Merge]] = {
    requests.list_requests: _page,
    requests.get_request: _found,
    requests.delete_request: _found,
    requests.clear_requests: _found,
    requests.count_requests: _sum,
    requests.find_requests: _listed("requests", is_newest_first=False),
    requests.remove_requests: _listed("serveEvents", is_newest_first=False),
    requests.remove_requests_by_metadata: _listed("serveEvents", is_newest_first=True),
    requests.unmatched_requests: _listed("requests", is_newest_first=True),
    requests.near_misses_of_pattern: _closest,
    states.reset: _found,
}
"""Functions of the admin API whose response depends on the journal, or that change it."""
