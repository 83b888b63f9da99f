"""What the functions of the admin API get and give, and the state that they work on."""

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from ..journal.journal import Journal
from ..matching.errors import invalid
from ..matching.matchers import Matcher, parse_matcher
from ..stubs.mappings import StubMapping
from ..stubs.parameters import Validate
from ..stubs.quotas import Quotas
from ..stubs.responses import NO_DELAY, GlobalDelay
from ..stubs.store import StubStore


@dataclass(slots=True)
class ControlState:
    """What one session can be told and asked: its stubs, its journal, the delay of all its responses.

    `validate` looks at the parameters of our transformer; `full_name` returns the name of an operation with its API, or
    raises InvalidInputError with a pointer; `version` is the mock's; `on_reset` is called when everything
    else is reset.
    """

    stubs: StubStore
    journal: Journal
    version: str
    validate: Validate | None = None
    full_name: Callable[[str, str], str] = lambda name, _pointer: name
    on_reset: Callable[[], None] = lambda: None
    clock: Callable[[], float] = time.time
    delay: GlobalDelay = NO_DELAY
    settings: dict[str, Any] = field(default_factory=dict)
    started: float = field(default_factory=time.monotonic)
    quotas: Quotas = field(init=False)

    def __post_init__(self) -> None:
        self.quotas = Quotas(self.clock)

    def reset(self) -> None:
        """Lead everything back to where it was at the start."""
        self.stubs.reset()
        self.journal.clear()
        self.delay, self.settings = NO_DELAY, {}
        self.quotas.reset()
        self.on_reset()


class AdminRequest(NamedTuple):
    """A request to the admin API: the values of the template of its path, its query, its JSON; None for no body."""

    path: Mapping[str, str]
    query: Mapping[str, list[str]]
    json: Any


@dataclass(frozen=True, slots=True)
class AdminResponse:
    """A response of the admin API: a status, JSON, and headers on top of the usual ones."""

    status: int = 200
    json: Any = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)


Function = Callable[[ControlState, AdminRequest], AdminResponse]

LARGEST: Final = 2**31 - 1


def not_found(what: str) -> AdminResponse:
    """Return the response for something that there is not."""
    error = {"code": 404, "title": "Not found", "detail": what}
    return AdminResponse(404, {"errors": [error]})


def query_text(request: AdminRequest, name: str) -> str | None:
    """Return the last value of a parameter of the query."""
    values = request.query.get(name)
    return values[-1] if values else None


def query_number(request: AdminRequest, name: str) -> int | None:
    """Return a parameter that is a whole number from 0; raise InvalidInputError for another one."""
    text = query_text(request, name)
    if text is None:
        return None
    if not (text.isascii() and text.isdigit()) or len(text) > 10 or int(text) > LARGEST:
        raise invalid(f"/query/{name}", f"{name} has to be a whole number from 0.")
    return int(text)


def query_flag(request: AdminRequest, name: str) -> bool:
    """Say whether a parameter is `true`; raise InvalidInputError for what is neither that nor `false`."""
    text = query_text(request, name) or "false"
    if text not in ("true", "false"):
        raise invalid(f"/query/{name}", f"{name} has to be true or false.")
    return text == "true"


def check_query(request: AdminRequest, *known: str) -> None:
    """Raise InvalidInputError for a parameter of the query that is not known."""
    unknown = sorted(request.query.keys() - set(known))
    if unknown:
        wanted = f"known are {', '.join(known)}" if known else "there are none"
        raise invalid(f"/query/{unknown[0][:80]}", f"{unknown[0][:80]!r} is no parameter here; {wanted}.")


def metadata_matcher(request: AdminRequest) -> Callable[[StubMapping], bool]:
    """Return what tells whether the metadata of a stub fit the matcher that a request holds."""
    matcher: Matcher = parse_matcher(request.json, "")
    return lambda stub: matcher.matches(json.dumps(stub.metadata, ensure_ascii=False) if stub.metadata else None)
