"""The table of routes below `/__admin`, and what is rejected by name."""

import asyncio
import re
from collections.abc import Mapping
from functools import partial
from typing import Final
from urllib.parse import unquote

from ..matching.errors import InvalidInputError, unsupported
from ..matching.json_values import decode, own
from . import mappings, requests, states
from .calls import AdminRequest, AdminResponse, ControlState, Function

ROUTES: Final[Mapping[str, Mapping[str, Function]]] = {
    "": {"GET": mappings.list_mappings},
    "/mappings": {
        "GET": mappings.list_mappings,
        "POST": mappings.create_mapping,
        "DELETE": mappings.clear_mappings,
    },
    "/mappings/new": {"POST": mappings.create_mapping},
    "/mappings/edit": {"POST": mappings.edit_by_body},
    "/mappings/remove": {"POST": mappings.remove_by_body},
    "/mappings/reset": {"POST": mappings.reset_mappings},
    "/mappings/import": {"POST": mappings.import_mappings},
    "/mappings/find-by-metadata": {"POST": mappings.find_by_metadata},
    "/mappings/remove-by-metadata": {"POST": mappings.remove_by_metadata},
    "/mappings/{id}": {
        "GET": mappings.get_mapping,
        "PUT": mappings.edit_mapping,
        "DELETE": mappings.delete_mapping,
    },
    "/requests": {"GET": requests.list_requests, "DELETE": requests.clear_requests},
    "/requests/reset": {"POST": requests.clear_requests},
    "/requests/count": {"POST": requests.count_requests},
    "/requests/find": {"POST": requests.find_requests},
    "/requests/remove": {"POST": requests.remove_requests},
    "/requests/remove-by-metadata": {"POST": requests.remove_requests_by_metadata},
    "/requests/unmatched": {"GET": requests.unmatched_requests},
    "/requests/unmatched/near-misses": {"GET": requests.near_misses_of_unmatched},
    "/requests/{id}": {"GET": requests.get_request, "DELETE": requests.delete_request},
    "/near-misses/request": {"POST": requests.near_misses_of_request},
    "/near-misses/request-pattern": {"POST": requests.near_misses_of_pattern},
    "/scenarios": {"GET": states.list_scenarios},
    "/scenarios/reset": {"POST": states.reset_scenarios},
    "/scenarios/{name}/state": {"PUT": states.set_scenario_state},
    "/settings": {"GET": states.get_settings, "POST": states.update_settings, "PUT": states.update_settings},
    "/health": {"GET": states.health},
    "/version": {"GET": states.version},
    "/reset": {"POST": states.reset},
}
"""Each path, with a function for each of its methods; a template stands after what it would take, too."""

UNSUPPORTED: Final = {
    "/mappings/unmatched": "Ask for /requests?matchingStub=ID for each stub.",
    "/mappings/save": "Stubs are kept in memory; write them to a file for --stubs.",
    "/settings/extended": "There are no extensions.",
    "/files": "The mock keeps no files.",
    "/recordings": "The mock records nothing; the journal holds what was asked.",
    "/recorder": "The mock records nothing; the journal holds what was asked.",
    "/shutdown": "Stop the mock where it was started.",
    "/docs": "WireMock documents its API.",
    "/certs": "The mock has no certificates.",
    "/socket-delay": "Set fixedDelay in the settings.",
}
"""Paths of WireMock's admin API that are not supported, with all below them, and what to do instead."""

_LONG_JOURNAL: Final = 200
_LONG_BODY: Final = 64 * 1024

_TEMPLATES: Final = [
    (re.compile(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", template)), functions) for template, functions in ROUTES.items()
]


def respond(
    state: ControlState, method: str, path: str, query: Mapping[str, list[str]], body: bytes | object | None = None
) -> AdminResponse | None:
    """Answer a request to the admin API; None for a path that is not WireMock's.

    `path` is what comes after `/__admin`, percent-encoded or not; `body` is bytes, or JSON that somebody has decoded.
    What can't be used is answered with status 422 and WireMock's errors, another method with 405.
    """
    path = path.rstrip("/")
    try:
        _check_supported(path)
        found = _route(path)
        if found is None:
            return None
        functions, values = found
        function = functions.get("GET" if method == "HEAD" else method)
        if function is None:
            return _wrong_method(method, path, functions)
        return function(state, AdminRequest(values, query, _json(body)))
    except InvalidInputError as error:
        return AdminResponse(422, error.as_json())


async def respond_aside(
    state: ControlState, method: str, path: str, query: Mapping[str, list[str]], body: bytes
) -> AdminResponse | None:
    """Respond as `respond` does, in another thread where it may take long: who waits for the loop is not held up."""
    ask = partial(respond, state, method, path, query, body)
    is_long = len(state.journal) > _LONG_JOURNAL or len(body) > _LONG_BODY
    return await asyncio.to_thread(ask) if is_long else ask()


def function_of(method: str, path: str) -> Function | None:
    """Return the function that responds to requests of a method for a path; None where there is none."""
    found = _route(path.rstrip("/"))
    return found[0].get("GET" if method == "HEAD" else method) if found else None


def _route(path: str) -> tuple[Mapping[str, Function], dict[str, str]] | None:
    for template, functions in _TEMPLATES:
        match = template.fullmatch(path)
        if match:
            return functions, {name: unquote(value) for name, value in match.groupdict().items()}
    return None


def _check_supported(path: str) -> None:
    for start, advice in UNSUPPORTED.items():
        if path == start or path.startswith(f"{start}/"):
            raise unsupported("", f"{start} of WireMock's admin API is not supported. {advice}")


def _wrong_method(method: str, path: str, functions: Mapping[str, Function]) -> AdminResponse:
    allowed = ", ".join(functions)
    error = {"code": 405, "title": "Method not allowed", "detail": f"{path or '/'} takes {allowed}, not {method}."}
    return AdminResponse(405, {"errors": [error]}, {"allow": allowed})


def _json(body: bytes | object | None) -> object:
    if isinstance(body, bytes | bytearray):
        return decode(bytes(body)) if body.strip() else None
    return own(body)
