# Do not edit: `make generate` writes this file from tools/runtime/transport/spending/budget_stores.py.

"""Where a budget counts: in memory, or in a file for several processes and runs.

What is reserved counts as used at once, so that no two requests can take the same rest. Reserving and settling are
idempotent by the id of the reservation.
"""

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar, NamedTuple, NoReturn, Protocol

from ...archive.database import Database
from ...archive.responses import Responses
from ...archive.sent import FileMarks
from ...errors import ConfigurationError
from ...forks import lock_of

if TYPE_CHECKING:
    from ...archive.sent import MarkStore

__all__ = ["BudgetStore", "FileStore", "MemoryStore", "Window"]


# Days begin at midnight in Shanghai, 8 hours before they do in UTC.
_OFFSET = 8 * 3_600


class Window(NamedTuple):
    """What a budget holds for: so many seconds, one window after the other; or one run, where they are 0."""

    name: str
    seconds: int

    @property
    def offset(self) -> int:
        """How many seconds earlier than in UTC windows begin."""
        return _OFFSET

    def period(self, now: float) -> str:
        """Return the name of the window that is open at a time, in seconds since 1970."""
        return f"{self.name}{self._number(now)}" if self.seconds else self.name

    def ends(self, now: float) -> float | None:
        """Return when the window ends that is open at a time; None for a run."""
        return (self._number(now) + 1) * self.seconds - self.offset if self.seconds else None

    def _number(self, now: float) -> int:
        return int((now + self.offset) // self.seconds)


class BudgetStore(Protocol):
    """What a budget needs of the place where it counts."""

    blocks: ClassVar[bool]
    """Whether an event loop has to leave it to a thread."""

    def reserve(self, id: str, window: Window, cost: int, limit: int) -> tuple[int, float] | None:  # noqa: A002 - what it is
        """Add the cost to what is used in the window; past the limit, return what is used, and when."""
        ...

    def settle(self, id: str, *, refund: bool) -> None:  # noqa: A002 - what it is
        """End a reservation; a refund goes to its own window."""
        ...

    def used(self, window: Window) -> int:
        """Return what is used in the window, reservations included."""
        ...

    def marks(self) -> "MarkStore | None":
        """Return where the marks of requests are kept; None where nobody else could see them."""
        ...


class MemoryStore:
    """Counts within one process."""

    blocks: ClassVar[bool] = False

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._pid = os.getpid()
        self._lock = lock_of(self)
        self._used: dict[str, int] = {}
        self._open: dict[str, tuple[str, int]] = {}

    def __reduce__(self) -> NoReturn:
        raise _one_process()

    def reserve(self, id: str, window: Window, cost: int, limit: int) -> tuple[int, float] | None:  # noqa: A002 - what it is
        """Add the cost to what is used in the window; past the limit, return what is used, and when."""
        if os.getpid() != self._pid:
            raise _one_process()
        now = self._clock()
        period = window.period(now)
        with self._lock:
            used = self._used.get(period, 0)
            if id in self._open:
                return None
            if used + cost > limit:
                return used, now
            self._used[period] = used + cost
            self._open[id] = (period, cost)
            return None

    def settle(self, id: str, *, refund: bool) -> None:  # noqa: A002 - what it is
        """End a reservation; a refund goes to its own window."""
        with self._lock:
            period, cost = self._open.pop(id, ("", 0))
            if refund and period:
                self._used[period] -= cost

    def used(self, window: Window) -> int:
        """Return what is used in the window, reservations included."""
        return self._used.get(window.period(self._clock()), 0)

    def marks(self) -> None:
        """Return None: who has a budget in memory shares it with nobody."""


def _one_process() -> ConfigurationError:
    return ConfigurationError(
        "A budget without `store` counts in one process only; pass store=PATH, or an address of Redis, to share it."
    )


class FileStore:
    """Counts in a SQLite file, for any number of threads, processes and runs."""

    blocks: ClassVar[bool] = True

    def __init__(self, path: "str | os.PathLike[str]", clock: Callable[[], float]) -> None:
        self._clock = clock
        self._database = Database(path, argument="store")

    def reserve(self, id: str, window: Window, cost: int, limit: int) -> tuple[int, float] | None:  # noqa: A002 - what it is
        """Add the cost to what is used in the window; past the limit, return what is used, and when."""
        now = self._clock()
        period = window.period(now)
        with self._database.transaction() as connection:
            if connection.execute("SELECT 1 FROM reservations WHERE id = ?", (id,)).fetchone():
                return None
            row = connection.execute("SELECT used FROM spending WHERE period = ?", (period,)).fetchone()
            used = int(row[0]) if row else 0
            if used + cost > limit:
                return used, now
            connection.execute("INSERT OR REPLACE INTO spending VALUES (?, ?)", (period, used + cost))
            connection.execute("INSERT INTO reservations VALUES (?, ?, ?)", (id, period, cost))
            return None

    def settle(self, id: str, *, refund: bool) -> None:  # noqa: A002 - what it is
        """End a reservation; a refund goes to its own window."""
        # What is not settled stays spent.
        with self._database.transaction(lasting=False) as connection:
            row = connection.execute("SELECT period, cost FROM reservations WHERE id = ?", (id,)).fetchone()
            connection.execute("DELETE FROM reservations WHERE id = ?", (id,))
            if refund and row:
                period, cost = row
                connection.execute("UPDATE spending SET used = used - ? WHERE period = ?", (cost, period))

    def used(self, window: Window) -> int:
        """Return what is used in the window, reservations included."""
        rows = self._database.read("SELECT used FROM spending WHERE period = ?", (window.period(self._clock()),))
        return int(rows[0][0]) if rows else 0

    def marks(self) -> "MarkStore":
        """Return where the marks of requests are kept."""
        return FileMarks(self._database, Responses(self._database, for_good=False), self._clock)
