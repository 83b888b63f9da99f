# Do not edit: `make generate` writes this file from tools/runtime/archive/sent.py.

"""Marks of requests: written before an attempt that may be charged, and settled after it.

    (no mark) ──begin──► waiting ◄──note──► sent ──finish, release──► (no mark)
                             │                └──leave, its process ended──► unknown
                             └──its process ended──► (no mark)

Whoever finds a mark does not send: the request is on its way, or may have been charged already.
"""

import os
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from ..errors import Charged
from .keys import RequestKey
from .owners import is_gone, this_process
from .responses import ArchivedResponse, Responses

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from .database import Database

__all__ = ["FileMarks", "InFlight", "Mark", "MarkStore", "Unknown", "state_of"]

# Of a process on another machine nobody here knows whether it lives. After so many seconds it counts as ended.
_LONGEST_FLIGHT = 3600.0


@dataclass(frozen=True, slots=True)
class Mark:
    """The right to send a request: its sender settles this mark afterwards, whatever happened.

    `awaited` says that its response is to be handed over, though nobody waits for it yet.
    """

    key: RequestKey
    awaited: bool = False
    id: str = field(default_factory=lambda: os.urandom(12).hex())


@dataclass(frozen=True, slots=True)
class InFlight:
    """Somebody else is about to send the same request, or waits for its response; in seconds since 1970."""

    since: float


@dataclass(frozen=True, slots=True)
class Unknown:
    """The same request was sent, and nobody knows what came of it; the time is in seconds since 1970."""

    sent_at: float


class MarkStore(Protocol):
    """Where marks are kept, so that all who might send the same request find them."""

    def now(self) -> float:
        """Return the time of the store, in seconds since 1970."""
        ...

    def begin(self, mark: Mark, since: float, *, resend_unknown: bool) -> ArchivedResponse | Mark | InFlight | Unknown:
        """Write a mark; or return what stands in its way: a response that came since, or somebody else's mark."""
        ...

    def in_flight(self, key: RequestKey) -> bool:
        """Say whether somebody sends a request, or waits for its response."""
        ...

    def note(self, mark: Mark, *, sent: bool) -> bool:
        """Write down whether the request is sent now; False where the mark is somebody else's by now."""
        ...

    def finish(self, mark: Mark, response: ArchivedResponse) -> None:
        """Keep the response for those who want it, and take the mark away."""
        ...

    def settle(self, mark: Mark, charged: Charged) -> None:
        """End a mark without a response: take it away where nothing was charged, else leave it behind."""
        ...


class FileMarks:
    """The marks of one SQLite file.

    Responses are kept for good, or handed over: only where somebody waits for one, and for that long.
    """

    def __init__(self, database: "Database", responses: Responses, clock: Callable[[], float] = time.time) -> None:
        self._database, self._responses = database, responses
        self.now = clock

    @property
    def path(self) -> "Path":
        """The file."""
        return self._database.path

    def begin(self, mark: Mark, since: float, *, resend_unknown: bool) -> ArchivedResponse | Mark | InFlight | Unknown:
        """Write a mark; or return what stands in its way: a response that came since, or somebody else's mark."""
        # Nothing is sent before `note` is kept for good.
        with self._database.transaction(lasting=False) as connection:
            # It may have come since the first look.
            if found := self._responses.get(mark.key, since):
                return found
            other = self._other(mark.key)
            if isinstance(other, InFlight):
                connection.execute("UPDATE marks SET awaited = 1 WHERE key = ?", (mark.key.digest,))
            if other and not (resend_unknown and isinstance(other, Unknown)):
                return other
            values = (mark.key.digest, mark.id, this_process(), False, self.now(), mark.awaited)
            connection.execute("INSERT OR REPLACE INTO marks VALUES (?, ?, ?, ?, ?, ?)", values)
            return mark

    def in_flight(self, key: RequestKey) -> bool:
        """Say whether somebody sends a request, or waits for its response."""
        return isinstance(self._other(key), InFlight)

    def note(self, mark: Mark, *, sent: bool) -> bool:
        """Write down whether the request is sent now; False where the mark is somebody else's by now."""
        with self._database.transaction(lasting=sent) as connection:
            statement = "UPDATE marks SET sent = ?, since = ? WHERE key = ? AND id = ?"
            return connection.execute(statement, (sent, self.now(), *_of(mark))).rowcount > 0

    def finish(self, mark: Mark, response: ArchivedResponse) -> None:
        """Keep the response for those who want it, and take the mark away."""
        with self._database.transaction(lasting=self._responses.for_good) as connection:
            if self._responses.for_good or self._is_awaited(connection, mark):
                self._responses.put(connection, mark.key, response)
            connection.execute("DELETE FROM marks WHERE key = ? AND id = ?", _of(mark))

    def settle(self, mark: Mark, charged: Charged) -> None:
        """End a mark without a response: take it away where nothing was charged, else leave it behind."""
        statement = "DELETE FROM marks" if charged == "no" else "UPDATE marks SET owner = NULL, sent = 1"
        with self._database.transaction(lasting=False) as connection:
            connection.execute(f"{statement} WHERE key = ? AND id = ?", _of(mark))

    def _other(self, key: RequestKey) -> InFlight | Unknown | None:
        rows = self._database.read("SELECT id, owner, sent, since FROM marks WHERE key = ?", (key.digest,))
        return state_of(rows[0], self.now()) if rows else None

    def _is_awaited(self, connection: "sqlite3.Connection", mark: Mark) -> bool:
        rows: list[Any] = connection.execute("SELECT awaited FROM marks WHERE key = ? AND id = ?", _of(mark)).fetchall()
        return bool(rows and rows[0][0])


def state_of(written: tuple[str, str | None, bool, float], now: float) -> InFlight | Unknown | None:
    """Return what a mark says now, given its id, its owner, whether its request was sent, and since when.

    None where its process ended before it sent anything.
    """
    id_, owner, sent, since = written
    gone = owner is None or is_gone(owner, id_)
    if gone is None:
        gone = now - since > _LONGEST_FLIGHT
    if not gone:
        return InFlight(since)
    return Unknown(since) if sent else None


def _of(mark: Mark) -> tuple[bytes, str]:
    return mark.key.digest, mark.id
