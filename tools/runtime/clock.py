"""What time it is, and how to wait: a client asks nobody else, so that tests can give it a clock of their own."""

import time
from datetime import UTC, datetime
from typing import Protocol, runtime_checkable

__all__ = ["SYSTEM_CLOCK", "Clock"]


@runtime_checkable
class Clock(Protocol):
    """Tells the time and waits; the clock of a session of the mock is one, whose waits take no time."""

    def monotonic(self) -> float:
        """Return seconds since some moment, which never go back."""
        ...

    def now(self) -> datetime:
        """Return what time it is, in UTC."""
        ...

    def sleep(self, seconds: float) -> None:
        """Wait so many seconds in this thread."""
        ...

    async def async_sleep(self, seconds: float) -> None:
        """Wait so many seconds in this task."""
        ...


class _SystemClock:
    """The clock of the machine."""

    def monotonic(self) -> float:
        return time.monotonic()

    def now(self) -> datetime:
        return datetime.now(UTC)

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    async def async_sleep(self, seconds: float) -> None:
        import asyncio  # noqa: PLC0415 - programs without an event loop don't need it

        await asyncio.sleep(seconds)


SYSTEM_CLOCK: Clock = _SystemClock()
"""The clock of the machine."""
