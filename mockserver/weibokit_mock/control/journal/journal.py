"""The bounded list of events, and questions to it."""

from collections import deque
from collections.abc import Callable, Iterator
from itertools import count
from threading import Lock
from typing import Any, Final
from uuid import uuid4

from ..matching.errors import InvalidInputError, unsupported
from ..matching.json_values import join
from ..matching.patterns import RequestPattern
from ..matching.requests import RecordedRequest
from .events import ServeEvent, event_json, request_json
from .redaction import Redaction

MAX_EVENTS: Final = 10_000
"""Most events that are kept; the oldest go first."""

MAX_BYTES: Final = 64 * 1024 * 1024
"""Most bytes of addresses, headers and bodies that are kept."""

PREFIX_LENGTH: Final = 24
"""Characters of an id before the number: a UUID without its last part."""

Numbered = tuple[int, ServeEvent]
"""An event with its number, which its id is made of."""

Numbering = Callable[[ServeEvent], int]
"""What gives an event its number, greater than that of the one before."""

_TEXTS: Final = ("url", "urlPattern", "bodyPatterns")


class Journal:
    """Keeps what came and what became of it; credentials are taken out of all that is shown or asked."""

    def __init__(self, redaction: Redaction, *, most: int = MAX_EVENTS, most_bytes: int = MAX_BYTES) -> None:
        self.redaction = redaction
        self._most, self._most_bytes, self._bytes = most, most_bytes, 0
        # Each event with its number and its size; even an empty deque takes a tenth of the memory of a session.
        self._events: deque[tuple[int, ServeEvent, int]] | tuple[()] = ()
        self._numbers = count(1)
        self._numbering: Numbering | None = None
        self._prefix = str(uuid4())[:PREFIX_LENGTH]
        self._lock = Lock()  # who asks may be another thread
        self._listeners: list[Callable[[str, ServeEvent], None]] = []
        self.ends: list[Callable[[], None]] = []

    def __len__(self) -> int:
        return len(self._events)

    def number_by(self, prefix: str, numbering: Numbering) -> None:
        """Make the ids of all events to come of a prefix, PREFIX_LENGTH long, and of their numbers."""
        self._prefix, self._numbering = prefix, numbering

    def record(self, event: ServeEvent) -> None:
        """Add an event; the oldest go when there are too many, or too many bytes."""
        size = event.request.pack() + len(event.body)
        with self._lock:
            number = self._numbering(event) if self._numbering else next(self._numbers)
            if not self._events:
                self._events = deque()
            self._events.append((number, event, size))
            self._bytes += size
            while len(self._events) > self._most or self._bytes > self._most_bytes:
                self._bytes -= self._events.popleft()[2]
        for listener in self._listeners:
            listener(self.id_of(number), event)

    def subscribe(self, listener: Callable[[str, ServeEvent], None]) -> Callable[[], None]:
        """Tell somebody of every event from now on, by id; return what ends that."""
        self._listeners = [*self._listeners, listener]

        def unsubscribe() -> None:
            self._listeners = [other for other in self._listeners if other is not listener]

        return unsubscribe

    def close(self) -> None:
        """Tell those who have put something into `ends` that nothing will come any more."""
        for end in list(self.ends):
            end()

    def id_of(self, number: int) -> str:
        """Return the id of the event of a number."""
        return f"{self._prefix}{number:012x}"

    def newest(self) -> Iterator[Numbered]:
        """Yield the events with their numbers, the most recent first."""
        return reversed(self._all())

    def get(self, id_: str) -> Numbered | None:
        """Return the event of an id."""
        return next((numbered for numbered in self._all() if self.id_of(numbered[0]) == id_), None)

    def find(self, pattern: RequestPattern) -> list[Numbered]:
        """Return the events whose requests fit a pattern, the oldest first.

        Raises InvalidInputError for a pattern on a credential: the journal doesn't know it any more.
        """
        self.check(pattern)
        return [numbered for numbered in self._all() if self._fits(pattern, numbered[1].request)]

    def check(self, pattern: RequestPattern) -> None:
        """Raise InvalidInputError for a pattern on a credential."""
        for place, name in pattern.places:
            known = self.redaction.headers if place == "headers" else self.redaction.parameters
            if name.lower() in known or (place == "cookies" and "cookie" in self.redaction.headers):
                raise _on_credential(join(f"/{place}", name), name)
        for name in ("basicAuth", "basicAuthCredentials"):
            if name in pattern.json:
                raise _on_credential(f"/{name}", name)
        for name in _TEXTS:
            text = str(pattern.json.get(name, ""))
            if self.redaction.text(text) != text:
                raise _on_credential(f"/{name}", name)

    def check_name(self, name: str) -> None:
        """Raise InvalidInputError for a parameter that holds a credential."""
        if name.lower() in self.redaction.parameters:
            raise _on_credential(join("", name), name)

    def remove(self, numbers: set[int]) -> None:
        """Remove the events of these numbers."""
        with self._lock:
            self._events = deque(kept for kept in self._events if kept[0] not in numbers)
            self._bytes = sum(size for _, _, size in self._events)

    def clear(self) -> None:
        """Remove all events."""
        with self._lock:
            self._events, self._bytes = (), 0

    def as_json(self, numbered: Numbered) -> dict[str, Any]:
        """Return an event as WireMock's clients read it."""
        number, event = numbered
        return event_json(self.id_of(number), event, self.redaction)

    def request_as_json(self, numbered: Numbered) -> dict[str, Any]:
        """Return the request of an event as WireMock's clients read it."""
        number, event = numbered
        return request_json(self.redaction.request(event.request), event.received, self.id_of(number))

    def _all(self) -> list[Numbered]:
        return [(number, event) for number, event, _ in list(self._events)]

    def _fits(self, pattern: RequestPattern, request: RecordedRequest) -> bool:
        # Method and path hold no credential: most requests are sorted out before the work of redaction.
        if pattern.path not in (None, request.path) or not request.path.startswith(pattern.prefix):
            return False
        return pattern.matches(self.redaction.request(request))


def _on_credential(pointer: str, name: str) -> InvalidInputError:
    text = f"{name[:80]} is a credential, or asks for one: the journal keeps none, so nothing can be found by it."
    return unsupported(pointer, text)
