"""Marks of requests that were sent: written before an attempt that may be charged, and settled after it.

    (no mark) ──begin──► sent ──finish, release──► (no mark)
                          └──leave, its process ended──► unknown

Whoever finds a mark does not send: the request is on its way, or may have been charged already.
"""

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .database import Database
from .keys import RequestKey
from .owners import is_gone, this_process

if TYPE_CHECKING:
    import sqlite3

__all__ = ["InFlight", "Mark", "SentRequests", "Unknown"]

# Of a process on another machine nobody here knows whether it lives. After so many seconds it counts as ended.
_LONGEST_FLIGHT = 3600.0


@dataclass(frozen=True, slots=True)
class Mark:
    """The right to send a request: its sender settles this mark afterwards, whatever happened."""

    key: RequestKey
    id: str


@dataclass(frozen=True, slots=True)
class InFlight:
    """Somebody else sent the same request, and waits for its response; the time is in seconds since 1970."""

    sent_at: float


@dataclass(frozen=True, slots=True)
class Unknown:
    """The same request was sent, and nobody knows what came of it; the time is in seconds since 1970."""

    sent_at: float


class SentRequests:
    """The marks of one file."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(
        self, connection: "sqlite3.Connection", key: RequestKey, now: float, *, resend_unknown: bool = False
    ) -> "Mark | InFlight | Unknown":
        """Mark a request as sent, or say what became of one that was sent before."""
        rows = connection.execute("SELECT owner, sent_at FROM marks WHERE key = ?", (key.digest,)).fetchall()
        found = _state(rows[0], now) if rows else None
        if found and not (resend_unknown and isinstance(found, Unknown)):
            return found
        mark = Mark(key, os.urandom(12).hex())
        values = (key.digest, mark.id, this_process(), now)
        connection.execute("INSERT OR REPLACE INTO marks VALUES (?, ?, ?, ?)", values)
        return mark

    def in_flight(self, key: RequestKey, now: float) -> bool:
        """Say whether somebody waits for the response to a request."""
        rows = self._database.read("SELECT owner, sent_at FROM marks WHERE key = ?", (key.digest,))
        return bool(rows) and isinstance(_state(rows[0], now), InFlight)

    def release(self, connection: "sqlite3.Connection", mark: Mark) -> None:
        """Take a mark away: the request has its response, or cost nothing."""
        connection.execute("DELETE FROM marks WHERE key = ? AND id = ?", (mark.key.digest, mark.id))

    def leave(self, connection: "sqlite3.Connection", mark: Mark) -> None:
        """Leave a mark behind: the request may have been charged, and there is no response."""
        connection.execute("UPDATE marks SET owner = NULL WHERE key = ? AND id = ?", (mark.key.digest, mark.id))


def _state(row: tuple[str | None, float], now: float) -> InFlight | Unknown:
    owner, sent_at = row
    gone = owner is None or is_gone(owner)
    if gone is None:
        gone = now - sent_at > _LONGEST_FLIGHT
    return Unknown(sent_at) if gone else InFlight(sent_at)
