"""How many requests of a client may be on their way at once."""

import os
import threading
from contextlib import AbstractAsyncContextManager, AbstractContextManager, nullcontext
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from ..errors import ConfigurationError

if TYPE_CHECKING:
    import asyncio

__all__ = ["ConcurrencyLimit"]


class ConcurrencyLimit:
    """Lets so many requests be on their way at once, None for any number: over all threads, or per event loop."""

    def __init__(self, concurrency: int | None = None) -> None:
        whole = isinstance(concurrency, int) and not isinstance(concurrency, bool) and concurrency > 0
        if concurrency is not None and not whole:
            raise ConfigurationError(
                f"concurrency is {concurrency!r}, but a whole number from 1 on is wanted, or None."
            )
        self._concurrency = concurrency
        # By process: places that a parent's threads hold when it forks would never become free in the child.
        self._threads: dict[int, threading.BoundedSemaphore] = {}
        self._loops: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Semaphore] = WeakKeyDictionary()

    def held(self) -> AbstractContextManager[object]:
        """Return what waits for a free place, and holds it within the block."""
        return nullcontext() if self._concurrency is None else self._places(self._concurrency)

    def aheld(self) -> AbstractAsyncContextManager[object]:
        """Return what waits for a free place; the async twin of `held`."""
        return nullcontext() if self._concurrency is None else self._semaphore(self._concurrency)

    def _places(self, concurrency: int) -> threading.BoundedSemaphore:
        pid = os.getpid()
        return self._threads.get(pid) or self._threads.setdefault(pid, threading.BoundedSemaphore(concurrency))

    def _semaphore(self, concurrency: int) -> "asyncio.Semaphore":
        import asyncio  # noqa: PLC0415 - programs without an event loop don't need it

        loop = asyncio.get_running_loop()
        return self._loops.get(loop) or self._loops.setdefault(loop, asyncio.Semaphore(concurrency))
