"""All stubs of one session, with their scenarios and how often each acted."""

from collections.abc import Container, Iterable, Mapping
from itertools import count
from threading import RLock
from typing import Any, Final, NamedTuple

from ..matching.errors import invalid
from ..matching.requests import RecordedRequest
from .index import Entry, Index, first
from .mappings import StubMapping
from .scenarios import Scenarios

MAX_STUBS: Final = 10_000
"""Most stubs that one session keeps."""

MAX_BYTES: Final = 64 * 1024 * 1024
"""Most bytes of them, about."""


class Served(NamedTuple):
    """A stub that acts on a request; `use` counts how often it has acted, this time included."""

    stub: StubMapping
    use: int


class StubStore:
    """Keeps stubs and finds the one for a request.

    `entries` are all of them by id, `plain` those with a response of their own, `provider` those that ask for one of a
    provider. Who asks those for their `size` first pays nothing while there are none. `defaults` are the stubs that a
    reset leads back to.
    """

    def __init__(
        self, defaults: Iterable[StubMapping] = (), *, most: int = MAX_STUBS, most_bytes: int = MAX_BYTES
    ) -> None:
        self.scenarios = Scenarios()
        self._most, self._most_bytes, self._bytes = most, most_bytes, 0
        self._lock = RLock()
        self.entries: dict[str, Entry] = {}
        self._numbers = count()
        self._uses: dict[str, int] = {}
        self._defaults: tuple[StubMapping, ...] = ()
        self.set_defaults(defaults)

    def __len__(self) -> int:
        return len(self.entries)

    def all(self) -> list[StubMapping]:
        """Return all stubs, the most recent first."""
        entries = sorted(self.entries.values(), key=lambda entry: entry.order[1])
        return [entry.stub for entry in entries]

    def get(self, id_: str) -> StubMapping | None:
        """Return the stub of an id."""
        entry = self.entries.get(id_)
        return entry.stub if entry else None

    def serve(
        self,
        request: RecordedRequest,
        index: Index,
        operation: str | None = None,
        page: int | None = None,
        arguments: Mapping[str, Any] | None = None,
        *,
        passed: Container[str] = (),
    ) -> Served | None:
        """Return the stub that acts on a request, lead its scenario on, and count that it acted.

        `operation` is what the request asks for, `page` the page of it, `arguments` what was checked of it, as far as
        they are known; `passed` are the ids of stubs that acted and left the request to the next one.
        """
        if not index.candidates(request, operation):
            return None  # mostly so, and nothing has to wait for the lock
        with self._lock:
            stub = first(
                index.candidates(request, operation),
                request,
                lambda stub: stub.id not in passed and self._acts(stub, operation, page, arguments),
            )
            if stub is None:
                return None
            self.scenarios.advance(stub)
            self._uses[stub.id] = use = self._uses.get(stub.id, 0) + 1
            return Served(stub, use)

    def add(self, stub: StubMapping) -> None:
        """Add a stub, in place of one with the same id; raise InvalidInputError when there are too many."""
        with self._lock:
            known = self.entries.get(stub.id)
            if known is None and len(self.entries) >= self._most:
                raise invalid("", f"There are {self._most} stubs already; remove some before you add more.")
            self._check_bytes(stub)
            self._put(stub)

    def edit(self, stub: StubMapping) -> None:
        """Put a stub in the place of the one with the same id; it keeps its turn."""
        with self._lock:
            known = self.entries[stub.id]
            self._check_bytes(stub)
            self._drop(stub.id)
            self._insert(stub, number=known.order[1])

    def remove(self, ids: Iterable[str]) -> None:
        """Remove the stubs of these ids; those that there are not count as removed."""
        with self._lock:
            for id_ in ids:
                if id_ in self.entries:
                    self._drop(id_)
            self.scenarios.forget(entry.stub for entry in self.entries.values())

    def set_defaults(self, defaults: Iterable[StubMapping]) -> None:
        """Set the stubs that a reset leads back to, and reset; raise InvalidInputError when there are too many."""
        self._defaults = tuple(defaults)
        with self._lock:
            self.clear()
            for stub in self._defaults:
                self.add(stub)

    def replace_defaults(self, before: Iterable[StubMapping], after: Iterable[StubMapping]) -> None:
        """Put other stubs in the place of some of the defaults, and leave all others, which act before them."""
        gone, added = {stub.id for stub in before}, tuple(after)
        with self._lock:
            self.remove(gone)
            self._defaults = (*added, *(stub for stub in self._defaults if stub.id not in gone))
            last = max((entry.order[1] for entry in self.entries.values()), default=0)
            for place, stub in enumerate(reversed(added), start=1):
                self._put(stub, number=last + place)

    def reset(self) -> None:
        """Lead all back to the defaults."""
        with self._lock:
            self.clear()
            for stub in self._defaults:
                self._put(stub)

    def clear(self) -> None:
        """Remove all stubs."""
        with self._lock:
            self.entries.clear()
            self._uses.clear()
            self._bytes = 0
            self.plain, self.provider = Index(), Index()
            self.scenarios.reset()

    def _acts(
        self, stub: StubMapping, operation: str | None, page: int | None, arguments: Mapping[str, Any] | None
    ) -> bool:
        parameters = stub.response.parameters
        if parameters and not parameters.serves(operation, page, arguments):
            return False
        if parameters and parameters.times is not None and self._uses.get(stub.id, 0) >= parameters.times:
            return False
        return self.scenarios.acts(stub)

    def _check_bytes(self, stub: StubMapping) -> None:
        known = self.entries.get(stub.id)
        if self._bytes + stub.size - (known.stub.size if known else 0) > self._most_bytes:
            raise invalid("", f"All stubs have {self._most_bytes} bytes at most; remove some before you add more.")

    def _put(self, stub: StubMapping, number: int | None = None) -> None:
        """Insert a stub in place of one with the same id, however many there are."""
        if stub.id in self.entries:
            self._drop(stub.id)
        self._insert(stub, number)

    def _insert(self, stub: StubMapping, number: int | None = None) -> None:
        entry = Entry((stub.priority, -next(self._numbers) if number is None else number), stub)
        self.entries[stub.id] = entry
        self._bytes += stub.size
        (self.provider if stub.response.parameters else self.plain).add(entry)

    def _drop(self, id_: str) -> None:
        entry = self.entries.pop(id_)
        self._bytes -= entry.stub.size
        self._uses.pop(id_, None)
        (self.provider if entry.stub.response.parameters else self.plain).remove(entry)
