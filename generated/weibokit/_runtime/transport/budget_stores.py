"""Where a budget counts: in memory, or in a file for several processes and runs.

What is reserved counts as used at once, so that no two requests can take the same rest. Reserving and settling are
idempotent by the id of the reservation.
"""

import os
import threading
from typing import ClassVar, NoReturn, Protocol

from ..archive.database import Database
from ..errors import ConfigurationError

__all__ = ["BudgetStore", "FileStore", "MemoryStore"]


class BudgetStore(Protocol):
    """What a budget needs of the place where it counts."""

    blocks: ClassVar[bool]
    """Whether an event loop has to leave it to a thread."""

    def reserve(self, id: str, period: str, cost: int, limit: int) -> int | None:  # noqa: A002 - what it is
        """Add the cost to what is used in a period; or return what is used, when that would pass the limit."""
        ...

    def settle(self, id: str, *, refund: bool) -> None:  # noqa: A002 - what it is
        """End a reservation; a refund goes to its own period."""
        ...

    def used(self, period: str) -> int:
        """Return what is used in a period, reservations included."""
        ...


class MemoryStore:
    """Counts within one process."""

    blocks: ClassVar[bool] = False

    def __init__(self) -> None:
        self._pid = os.getpid()
        self._lock = threading.Lock()
        self._used: dict[str, int] = {}
        self._open: dict[str, tuple[str, int]] = {}

    def __reduce__(self) -> NoReturn:
        raise _one_process()

    def reserve(self, id: str, period: str, cost: int, limit: int) -> int | None:  # noqa: A002 - what it is
        """Add the cost to what is used in a period; or return what is used, when that would pass the limit."""
        if os.getpid() != self._pid:
            raise _one_process()
        with self._lock:
            used = self._used.get(period, 0)
            if id in self._open:
                return None
            if used + cost > limit:
                return used
            self._used[period] = used + cost
            self._open[id] = (period, cost)
            return None

    def settle(self, id: str, *, refund: bool) -> None:  # noqa: A002 - what it is
        """End a reservation; a refund goes to its own period."""
        with self._lock:
            period, cost = self._open.pop(id, ("", 0))
            if refund and period:
                self._used[period] -= cost

    def used(self, period: str) -> int:
        """Return what is used in a period, reservations included."""
        return self._used.get(period, 0)


def _one_process() -> ConfigurationError:
    return ConfigurationError("A budget without `store` counts in one process only; pass store=PATH to share it.")


class FileStore:
    """Counts in a SQLite file, for any number of threads, processes and runs."""

    blocks: ClassVar[bool] = True

    def __init__(self, path: "str | os.PathLike[str]") -> None:
        self._database = Database(path, argument="store")

    def reserve(self, id: str, period: str, cost: int, limit: int) -> int | None:  # noqa: A002 - what it is
        """Add the cost to what is used in a period; or return what is used, when that would pass the limit."""
        with self._database.transaction() as connection:
            if connection.execute("SELECT 1 FROM reservations WHERE id = ?", (id,)).fetchone():
                return None
            row = connection.execute("SELECT used FROM spending WHERE period = ?", (period,)).fetchone()
            used = int(row[0]) if row else 0
            if used + cost > limit:
                return used
            connection.execute("INSERT OR REPLACE INTO spending VALUES (?, ?)", (period, used + cost))
            connection.execute("INSERT INTO reservations VALUES (?, ?, ?)", (id, period, cost))
            return None

    def settle(self, id: str, *, refund: bool) -> None:  # noqa: A002 - what it is
        """End a reservation; a refund goes to its own period."""
        with self._database.transaction() as connection:
            row = connection.execute("SELECT period, cost FROM reservations WHERE id = ?", (id,)).fetchone()
            connection.execute("DELETE FROM reservations WHERE id = ?", (id,))
            if refund and row:
                period, cost = row
                connection.execute("UPDATE spending SET used = used - ? WHERE period = ?", (cost, period))

    def used(self, period: str) -> int:
        """Return what is used in a period, reservations included."""
        rows = self._database.read("SELECT used FROM spending WHERE period = ?", (period,))
        return int(rows[0][0]) if rows else 0
