"""The clock of a session: that of the system, until somebody moves it."""

import time
from collections.abc import Callable

SystemClock = Callable[[], float]


class Clock:
    """Seconds since 1970; `advance` moves it on."""

    def __init__(self, system: SystemClock = time.time) -> None:
        self._system = system
        self._offset = 0.0

    def __call__(self) -> float:
        """Return what time it is."""
        return self._system() + self._offset

    def advance(self, seconds: float) -> None:
        """Move the clock on; raise ValueError for a time that is past."""
        if not 0 <= seconds <= MOST_SECONDS:
            raise ValueError(f"A clock moves on by 0 to {MOST_SECONDS} seconds; {seconds} is out of bounds.")
        self._offset += seconds

    def reset(self) -> None:
        """Go by the system again."""
        self._offset = 0.0


MOST_SECONDS = 10 * 365 * 24 * 3600
"""Furthest that a clock moves at once: ten years."""
