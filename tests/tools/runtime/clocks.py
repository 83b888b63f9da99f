"""A clock for tests of what waits."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

NOW = datetime(2026, 11, 2, 12, tzinfo=UTC)


class Clock:
    """A clock that moves when somebody sleeps; `while_asleep` is called as a sleep begins."""

    def __init__(self) -> None:
        self.time = 1000.0
        self.slept: list[float] = []
        self.while_asleep: Callable[[], None] = lambda: None

    def monotonic(self) -> float:
        return self.time

    def now(self) -> datetime:
        return NOW

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.while_asleep()
        self.time += seconds

    async def async_sleep(self, seconds: float) -> None:
        self.sleep(seconds)
