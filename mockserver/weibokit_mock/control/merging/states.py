"""Which requests to the admin API change what later requests get."""

from collections.abc import Mapping
from typing import Final

from ..wiremock import mappings, states
from ..wiremock.api import function_of
from ..wiremock.calls import Function

CHANGING: Final[Mapping[Function, str]] = {
    mappings.create_mapping: "Stubs",
    mappings.edit_mapping: "Stubs",
    mappings.edit_by_body: "Stubs",
    mappings.import_mappings: "Stubs",
    states.set_scenario_state: "States of scenarios",
    states.update_settings: "Delays",
}
"""Functions of WireMock's admin API that do, and what they change."""

_OWN: Final[Mapping[tuple[str, str], str]] = {("POST", "/sessions"): "Sessions", ("POST", "/clock"): "A moved clock"}
"""The same of what is not WireMock's, by method and path below the prefix."""


def changed_state(method: str, path: str) -> str | None:
    """Return the state that a request would change; None for a request that changes none."""
    function = function_of(method, path)
    return _OWN.get((method, path)) if function is None else CHANGING.get(function)
