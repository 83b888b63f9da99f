# Do not edit: `make generate` writes this file from tools/runtime/archive/threads.py.

"""Writing from an event loop, without losing what was written when the task is cancelled."""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

__all__ = ["in_thread"]

T = TypeVar("T")


async def in_thread(work: Callable[[], T], undo: Callable[[T], object] | None = None) -> T:
    """Do the work in a thread and return its result.

    The work is done in full even when the task is cancelled; `undo` then gets the result that nobody will see.
    """
    import asyncio  # noqa: PLC0415 - programs without an event loop don't need it

    job = _Job(work, undo)
    # Shielded, as cancelling would also take work out of the queue that no thread has begun.
    future = asyncio.get_running_loop().run_in_executor(None, job.run)
    try:
        return await asyncio.shield(future)
    except asyncio.CancelledError:
        job.abandon()
        raise


class _Job(Generic[T]):
    """Work whose result is undone by the one who comes last: the thread that does it, or the task that goes."""

    def __init__(self, work: Callable[[], T], undo: Callable[[T], object] | None) -> None:
        self._work, self._undo = work, undo
        self._lock = threading.Lock()
        self._abandoned = False
        self._results: list[T] = []

    def run(self) -> T:
        """Do the work; what nobody waits for any more is undone."""
        result = self._work()
        with self._lock:
            self._results.append(result)
            if self._abandoned:
                self._revert()
        return result

    def abandon(self) -> None:
        """Say that nobody waits any more."""
        with self._lock:
            self._abandoned = True
            self._revert()

    def _revert(self) -> None:
        if self._undo and self._results:
            self._undo(self._results.pop())
