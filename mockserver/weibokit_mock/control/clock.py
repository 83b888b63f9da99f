"""The clock of a session: that of the system, until somebody moves it."""

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime
from threading import Lock

SystemClock = Callable[[], float]


class Clock:
    """Seconds since 1970; `advance` moves it on.

    It is a clock for clients, too, a `weibokit.Clock`: what waits by it takes no time, and moves it on.
    """

    def __init__(self, system: SystemClock = time.time) -> None:
        self._system = system
        self._offset = self._advanced = 0.0
        self._lock = Lock()

    def __call__(self) -> float:
        """Return what time it is."""
        return self._system() + self._offset

    def advance(self, seconds: float) -> None:
        """Move the clock on; raise ValueError for a time that is past."""
        if not 0 <= seconds <= MOST_SECONDS:
            raise ValueError(f"A clock moves on by 0 to {MOST_SECONDS} seconds; {seconds} is out of bounds.")
        with self._lock:
            self._offset += seconds
            self._advanced += seconds

    def reset(self) -> None:
        """Go by the system again."""
        self._offset = 0.0

    def monotonic(self) -> float:
        """Return seconds since some moment; they never go back, not even at a reset."""
        return time.monotonic() + self._advanced

    def now(self) -> datetime:
        """Return what time it is, in UTC."""
        return datetime.fromtimestamp(self(), UTC)

    def sleep(self, seconds: float) -> None:
        """Move the clock on in place of waiting."""
        self.advance(seconds)

    async def async_sleep(self, seconds: float) -> None:
        """Move the clock on in place of waiting; other tasks get their turn."""
        self.advance(seconds)
        await asyncio.sleep(0)


MOST_SECONDS = 10 * 365 * 24 * 3600
"""Furthest that a clock moves at once: ten years."""
