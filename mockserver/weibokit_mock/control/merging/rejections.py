"""What is rejected where there are many workers: a request may come to any of them, and they share no state."""

from collections.abc import Mapping
from typing import Final

from ..wiremock import mappings, states
from ..wiremock.api import function_of
from ..wiremock.calls import AdminResponse, Function

STATUS: Final = 501
"""The status of what is rejected: Not Implemented."""

FUNCTIONS: Final[Mapping[Function, str]] = {
    mappings.create_mapping: "Stubs",
    mappings.edit_mapping: "Stubs",
    mappings.edit_by_body: "Stubs",
    mappings.import_mappings: "Stubs",
    states.set_scenario_state: "States of scenarios",
    states.update_settings: "Delays",
}
"""Functions of the admin API that change what later requests get, and what they change."""

OWN: Final[Mapping[tuple[str, str], str]] = {("POST", "/sessions"): "Sessions", ("POST", "/clock"): "A moved clock"}
"""The same of what is not WireMock's, by method and path below the prefix."""


def state_rejected(method: str, path: str) -> str | None:
    """Return the state that a request to the admin API would change; None for a request that changes none."""
    function = function_of(method, path)
    return OWN.get((method, path)) if function is None else FUNCTIONS.get(function)


def detail(what: str, count: int) -> str:
    """Return what is wrong, and what to do."""
    return (
        f"{what} would have to be shared by all {count} workers, which share no state; start the mock with one worker."
    )


def rejection(what: str, count: int) -> AdminResponse:
    """Return the response to a request that would change some state."""
    error = {"code": STATUS, "title": "Needs one worker", "detail": detail(what, count)}
    return AdminResponse(STATUS, {"errors": [error]})
