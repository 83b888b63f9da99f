"""A stub mapping, from JSON and back."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID, uuid4

from ..matching.errors import invalid, unsupported
from ..matching.json_values import Members, own
from ..matching.patterns import RequestPattern, parse_pattern
from .parameters import Validate
from .responses import ResponseDefinition, parse_response

DEFAULT_PRIORITY: Final = 5
"""The priority of a stub that names none; 1 is the highest."""

STARTED: Final = "Started"
"""The state that every scenario begins with."""

_HOOKS: Final = dict.fromkeys(
    ("postServeActions", "serveEventListeners", "postServeAction"), "The mock calls nobody; read the journal instead."
)


@dataclass(frozen=True, slots=True)
class StubMapping:
    """One stub: which requests it is for, and what it answers.

    `scenario` is its scenario's name, `required` the state in which it acts, `next` the one that it leads to.
    """

    id: str
    name: str | None
    request: RequestPattern
    response: ResponseDefinition
    priority: int
    scenario: str | None
    required: str | None
    next: str | None
    metadata: dict[str, Any]
    json: dict[str, Any]
    """The stub as it came, with its id, and without what was null."""
    size: int
    """How many bytes its JSON has, about."""


def parse_stub(
    value: object,
    pointer: str = "",
    *,
    id_: str | None = None,
    validate: Validate | None = None,
    new_id: Callable[[], object] = uuid4,
) -> StubMapping:
    """Return the stub that JSON describes; raise InvalidInputError for what is not known or not supported.

    `id_` is the id that it has to have, `validate` looks at the parameters of our transformer.
    """
    source = own(value, pointer)
    members = Members(source, pointer)
    members.without(_HOOKS)
    members.without({"insertionIndex": "The order in which stubs come decides."})
    stub_id = _id(members, id_) or str(new_id())
    _check_persistent(members)
    request, response = members.take("request"), members.take("response")
    scenario, required, next_ = _scenario(members)
    priority = members.integer("priority", 1, 2**31 - 1)
    name, metadata = members.text("name"), members.mapping("metadata")
    stub = StubMapping(
        id=stub_id,
        name=name,
        request=parse_pattern({} if request is None else request, members.at("request")),
        response=parse_response({} if response is None else response, members.at("response"), validate),
        priority=DEFAULT_PRIORITY if priority is None else priority,
        scenario=scenario,
        required=required,
        next=next_,
        metadata=metadata,
        json=_as_json(source, stub_id),
        size=len(json.dumps(source)),
    )
    members.finish()
    return stub


def parse_id(text: str, pointer: str) -> str:
    """Return an id as it is written; raise InvalidInputError for what is no UUID."""
    try:
        return str(UUID(text))
    except ValueError:
        raise invalid(pointer, "An id has to be a UUID.") from None


def _id(members: Members, wanted: str | None) -> str | None:
    given = {
        parse_id(text, members.at(name)) for name in ("id", "uuid") if (text := members.text(name)) is not None
    } | ({wanted} if wanted else set())
    if len(given) > 1:
        raise invalid(members.at("id"), "id, uuid and the id in the address have to be the same.")
    return given.pop() if given else None


def _check_persistent(members: Members) -> None:
    if members.flag("persistent"):
        text = "persistent is not supported: stubs are kept in memory. Write them to a file for --stubs."
        raise unsupported(members.at("persistent"), text)


def _scenario(members: Members) -> tuple[str | None, str | None, str | None]:
    name = members.text("scenarioName")
    required, next_ = members.text("requiredScenarioState"), members.text("newScenarioState")
    if name is None and (required is not None or next_ is not None):
        raise invalid(members.pointer, "A state wants a scenarioName, too.")
    return name, required, next_


def _as_json(value: dict[str, Any], stub_id: str) -> dict[str, Any]:
    kept = {name: held for name, held in value.items() if held not in (None, [], {})}
    ids = {"id": stub_id, "uuid": stub_id}
    return ids | {"request": {}, "response": {"status": 200}} | kept | ids
