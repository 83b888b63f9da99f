"""The states of scenarios."""

from collections.abc import Iterable
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from ..matching.errors import invalid
from ..matching.json_values import short
from .mappings import STARTED, StubMapping


class UnknownScenarioError(LookupError):
    """No stub belongs to a scenario of this name."""


class Scenarios:
    """The state of each scenario; one that nothing was said about is in its first state."""

    def __init__(self) -> None:
        self._states: dict[str, str] = {}

    def state_of(self, stub: StubMapping) -> str | None:
        """Return the state that the scenario of a stub is in; None for a stub without one."""
        return None if stub.scenario is None else self._states.get(stub.scenario, STARTED)

    def acts(self, stub: StubMapping) -> bool:
        """Tell whether a stub acts in the present state of its scenario."""
        return stub.required is None or self.state_of(stub) == stub.required

    def advance(self, stub: StubMapping) -> None:
        """Go on to the state that a stub leads to."""
        if stub.scenario is not None and stub.next is not None:
            self._states[stub.scenario] = stub.next

    def reset(self) -> None:
        """Bring all scenarios back to their first state."""
        self._states.clear()

    def set(self, name: str, state: str | None, stubs: Iterable[StubMapping]) -> None:
        """Put a scenario into a state, or back into the first one.

        Raises UnknownScenarioError, and InvalidInputError for a state that the scenario can't be in.
        """
        members = [stub for stub in stubs if stub.scenario == name]
        if not members:
            raise UnknownScenarioError(name)
        if state is None:
            self._states.pop(name, None)
            return
        possible = _possible(members)
        if state not in possible:
            raise invalid("/state", f"{short(name)} has no state {short(state)}, only {', '.join(possible)}.")
        self._states[name] = state

    def forget(self, stubs: Iterable[StubMapping]) -> None:
        """Forget the states of scenarios that have no stub any more."""
        left = {stub.scenario for stub in stubs}
        self._states = {name: state for name, state in self._states.items() if name in left}

    def as_json(self, stubs: Iterable[StubMapping]) -> list[dict[str, Any]]:
        """Return all scenarios as WireMock lists them."""
        members: dict[str, list[StubMapping]] = {}
        for stub in stubs:
            if stub.scenario is not None:
                members.setdefault(stub.scenario, []).append(stub)
        return [
            {
                "id": str(uuid5(NAMESPACE_URL, name)),
                "name": name,
                "state": self._states.get(name, STARTED),
                "possibleStates": _possible(own),
                "mappings": [stub.json for stub in own],
            }
            for name, own in members.items()
        ]


def _possible(stubs: list[StubMapping]) -> list[str]:
    named = [state for stub in stubs for state in (stub.required, stub.next) if state is not None]
    return list(dict.fromkeys([STARTED, *named]))
