"""Sessions: each has its own stubs, journal, state, clock, seed, and, where the mock is on a socket, a port.

POST /__admin/sessions ─► id, port, base_url ─► DELETE, or nobody asks anything for a while
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

from ..http.session import Session
from .matching.errors import invalid
from .matching.json_values import Members, join

MAX_SESSIONS = 1000
"""Most sessions at once, beside the one that is always there."""

IDLE_SECONDS = 600.0
"""How long a session lives that nobody asks for anything."""

LONGEST_IDLE = 7.0 * 24 * 3600
"""Longest that can be asked for: a week."""


class TooManySessionsError(Exception):
    """There are as many sessions as there can be."""


@dataclass(frozen=True, slots=True)
class SessionOptions:
    """What can be said of a session when it is made; None is as in the settings.

    `stubs` are mappings in WireMock's format, in our short words, or names of those that are built in.
    """

    seed: int | None = None
    pages: int | None = None
    credentials: Mapping[str, frozenset[str]] | None = None
    stubs: tuple[Any, ...] = ()
    idle: float = IDLE_SECONDS


@dataclass(slots=True)
class Listener:
    """A port of a session, and what closes it."""

    port: int
    base_url: str
    close: Callable[[], None]

    @property
    def is_everywhere(self) -> bool:
        """Say whether the base URL is that of all addresses, and so none that anybody could ask."""
        return urlsplit(self.base_url).hostname in ("0.0.0.0", "::")  # noqa: S104 - to tell it, not to listen there


@dataclass(slots=True)
class OpenSession:
    """A session that was made, and when somebody asked it for something last."""

    id: str
    session: Session
    idle: float
    used: float
    listener: Listener | None = None

    def as_json(self) -> dict[str, Any]:
        """Return the session as the admin API shows it."""
        port, base_url = (self.listener.port, self.listener.base_url) if self.listener else (None, None)
        said = {"seed": self.session.seed, "pages": self.session.pages, "idle": self.idle}
        return {"id": self.id, "port": port, "base_url": base_url, **said}


@dataclass(slots=True)
class Sessions:
    """All sessions that were made; `make` makes one, `listen` gives it a port where the mock is on a socket."""

    make: Callable[[SessionOptions], Session]
    monotonic: Callable[[], float]
    most: int = MAX_SESSIONS
    listen: Callable[[], Listener] | None = None
    by_port: dict[int, OpenSession] = field(default_factory=dict)
    _by_id: dict[str, OpenSession] = field(default_factory=dict)

    def open(self, options: SessionOptions) -> OpenSession:
        """Make a session; raise TooManySessionsError, OSError when it gets no port, InvalidInputError for its stubs."""
        if len(self._by_id) >= self.most:
            raise TooManySessionsError(f"There are {self.most} sessions already; end some with DELETE, or wait.")
        opened = OpenSession(str(uuid4()), self.make(options), options.idle, self.monotonic())
        if self.listen is not None:
            opened.listener = self.listen()
            self.by_port[opened.listener.port] = opened
        self._by_id[opened.id] = opened
        return opened

    def all(self) -> list[OpenSession]:
        """Return all sessions, the oldest first."""
        return list(self._by_id.values())

    def get(self, id_: str) -> OpenSession | None:
        """Return the session of an id."""
        return self._by_id.get(id_)

    def end(self, id_: str) -> bool:
        """End a session and who reads its journal, and close its port; say whether there was one."""
        opened = self._by_id.pop(id_, None)
        if opened:
            opened.session.control.journal.close()
        if opened and opened.listener:
            self.by_port.pop(opened.listener.port, None)
            opened.listener.close()
        return opened is not None

    def end_idle(self) -> None:
        """End the sessions that nobody has asked for anything for as long as they say."""
        now = self.monotonic()
        for opened in self.all():
            if now - opened.used > opened.idle:
                self.end(opened.id)


def parse_options(value: object, apis: tuple[str, ...], most_pages: int) -> SessionOptions:
    """Return the options that JSON describes; raise InvalidInputError for what is not known."""
    members = Members({} if value is None else value, "")
    idle = members.number("idle", 1, LONGEST_IDLE)
    options = SessionOptions(
        seed=members.integer("seed", -(2**63), 2**63 - 1),
        pages=members.integer("pages", 1, most_pages),
        credentials=_credentials(members, apis),
        stubs=tuple(members.array("stubs")),
        idle=IDLE_SECONDS if idle is None else idle,
    )
    members.finish()
    return options


def _credentials(members: Members, apis: tuple[str, ...]) -> dict[str, frozenset[str]] | None:
    given = members.mapping("credentials")
    for api, values in given.items():
        pointer = join(members.at("credentials"), api)
        if api not in apis:
            raise invalid(pointer, f"There is no API {api!r}; choose from {', '.join(apis)}.")
        if not isinstance(values, list) or not values or not all(value and isinstance(value, str) for value in values):
            raise invalid(pointer, "A list of texts is wanted here, none of them empty.")
    return {api: frozenset(values) for api, values in given.items()} or None
