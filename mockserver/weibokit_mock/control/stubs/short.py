"""Stubs in our short words, as they stand in YAML and in Python, made into WireMock's stub mappings.

{operation: justone.weibo.get_fans_v1, when: {uid: 1}, code: RATE_LIMITED, times: 2}
"""

from collections.abc import Mapping
from typing import Any, Final

from ..matching.errors import invalid
from ..matching.json_values import join, own, short, suggest
from .parameters import TRANSFORMER

SHORT: Final = (
    *("operation", "when", "page", "times", "code", "status_mode", "share", "sequence", "quota"),
    *("example", "json", "empty", "delay", "fault"),
)
"""What is said of a provider's response; on the wire it stands in `transformerParameters`."""

PARAMETERS: Final = "/response/transformerParameters"
"""Where the short words stand on the wire."""

_KEPT: Final = (
    *("id", "uuid", "name", "priority", "metadata", "request"),
    *("scenarioName", "requiredScenarioState", "newScenarioState"),
)


def stub_json(value: object, pointer: str = "") -> dict[str, Any]:
    """Return a stub mapping, whether it is one already or is said in short words; raise InvalidInputError."""
    if not isinstance(value, Mapping):
        raise invalid(pointer, "A stub is wanted here: what a request asks for, and what is answered.")
    given: dict[str, Any] = own(value, pointer)
    ours = {name: held for name, held in given.items() if name in SHORT}
    if "response" in given:
        if ours:
            raise invalid(join(pointer, next(iter(ours))), "A stub has a response, or our short words, not both.")
        return given
    for name in given:
        if name not in SHORT and name not in _KEPT:
            raise invalid(join(pointer, name), f"{short(name)} is not known here. {suggest(name, (*SHORT, *_KEPT))}")
    empty = next((name for name, held in ours.items() if held is None), None)
    if empty:
        raise invalid(join(pointer, empty), f"{empty} is empty; give it a value, or leave it out.")
    if not ours:
        raise invalid(pointer, f"The stub says nothing about a response. {suggest('', SHORT)}")
    kept = {name: held for name, held in given.items() if name in _KEPT}
    return kept | {"response": {"transformers": [TRANSFORMER], "transformerParameters": ours}}
