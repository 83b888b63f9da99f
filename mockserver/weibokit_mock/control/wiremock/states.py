"""Scenarios, settings, health, version, reset."""

import time

from ..journal.events import date_string
from ..matching.json_values import Members, short
from ..stubs.delays import parse_distribution, parse_milliseconds
from ..stubs.responses import GlobalDelay
from ..stubs.scenarios import UnknownScenarioError
from .calls import AdminRequest, AdminResponse, ControlState, not_found


def list_scenarios(state: ControlState, _request: AdminRequest) -> AdminResponse:
    """List the scenarios with their states."""
    return AdminResponse(200, {"scenarios": state.stubs.scenarios.as_json(state.stubs.all())})


def reset_scenarios(state: ControlState, _request: AdminRequest) -> AdminResponse:
    """Lead all scenarios back to their first state."""
    state.stubs.scenarios.reset()
    return AdminResponse()


def set_scenario_state(state: ControlState, request: AdminRequest) -> AdminResponse:
    """Put one scenario into a state; without one, back into the first."""
    members = Members(request.json or {}, "")
    wanted = members.text("state")
    members.finish()
    try:
        state.stubs.scenarios.set(request.path["name"], wanted, state.stubs.all())
    except UnknownScenarioError:
        return not_found(f"No stub belongs to a scenario {short(request.path['name'])}.")
    return AdminResponse()


def get_settings(state: ControlState, _request: AdminRequest) -> AdminResponse:
    """Return the settings that hold for every response."""
    return AdminResponse(200, {"settings": state.settings})


def update_settings(state: ControlState, request: AdminRequest) -> AdminResponse:
    """Set the delay that holds for every response; what is not given is not set any more."""
    members = Members(request.json, "")
    members.without({"extended": "There are no extensions."})
    members.flag("proxyPassThrough")  # how a proxy behaves, and the mock is none; the Java client always says it
    delay = GlobalDelay(parse_milliseconds(members, "fixedDelay"), parse_distribution(members, "delayDistribution"))
    members.finish()
    given = {name: request.json.get(name) for name in ("fixedDelay", "delayDistribution")}
    state.delay, state.settings = delay, {name: value for name, value in given.items() if value is not None}
    return AdminResponse(200, state.settings)


def health(state: ControlState, _request: AdminRequest) -> AdminResponse:
    """Say that the mock is well."""
    return AdminResponse(
        200,
        {
            "status": "healthy",
            "message": "The mock is ready.",
            "version": state.version,
            "uptimeInSeconds": int(time.monotonic() - state.started),
            "timestamp": date_string(state.clock()),
        },
    )


def version(state: ControlState, _request: AdminRequest) -> AdminResponse:
    """Return the version of the mock."""
    return AdminResponse(200, {"version": state.version})


def reset(state: ControlState, _request: AdminRequest) -> AdminResponse:
    """Lead stubs, scenarios, journal, settings and all that the mock remembers back to where they were at the start."""
    state.reset()
    return AdminResponse()
