"""Who may send a request: one at a time, while the others wait for its response."""

import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from copy import copy
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Self

from ..errors import Charged, NotSent, OutcomeUnknown
from . import owners
from .both_marks import both
from .keys import RequestKey
from .responses import ArchivedResponse
from .sent import FileMarks, InFlight, Mark, MarkStore, Unknown
from .threads import in_thread

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Claims", "async_sleep", "job_submitted"]

# Seconds between two looks at a request that somebody else sent.
_FIRST_LOOK, _LAST_LOOK = 0.01, 0.25
# Seconds after which nobody waits any more for a response that somebody else is waiting for.
_LONGEST_WAIT = 600.0


class _SubmittedJob(NamedTuple):
    """When a job was submitted, by the clock of this process, and whether what came of it may be forgotten by now."""

    submitted: float
    is_late: bool

    def since(self, now: float) -> float:
        """Return when it was submitted, by a clock that says `now`."""
        return now - (time.monotonic() - self.submitted)


# The job that this context works for.
_job: ContextVar[_SubmittedJob | None] = ContextVar("job", default=None)


async def async_sleep(seconds: float) -> None:
    """Sleep in an event loop."""
    import asyncio  # noqa: PLC0415 - programs without an event loop don't need it

    await asyncio.sleep(seconds)


@contextmanager
def job_submitted(submitted: float, marks: "Claims | None", remembers: float | None = None) -> Iterator[None]:
    """Work within the block for a job that was submitted at a time of `marks` to an engine, which may run it again.

    So a response that came since then is its own, and one that comes now is kept for the next that runs it: for so
    many seconds as `remembers` says, after which nothing is sent that may have been sent before. Without marks, it is
    submitted now.
    """
    # Taken before the store says what time it is, which may take long: a job that seems younger than it is would not
    # know its own response, and send or deny what it has paid for.
    asked = time.monotonic()
    age = max(0.0, marks.now() - submitted) if marks else 0.0
    before = _job.set(_SubmittedJob(asked - age, remembers is not None and age > remembers))
    try:
        yield
    finally:
        _job.reset(before)


class Claims:
    """Lets one of equal requests be sent, over all threads and processes that share the store of its marks."""

    def __init__(
        self,
        store: MarkStore,
        *,
        resend_unknown: bool = False,
        sleep: Callable[[float], None] = time.sleep,
        async_sleep: Callable[[float], Awaitable[None]] = async_sleep,
    ) -> None:
        self._store, self.resend_unknown = store, resend_unknown
        self._sleep, self._async_sleep = sleep, async_sleep

    @property
    def path(self) -> "Path | None":
        """The file of the marks; None where they are elsewhere."""
        return self._store.path if isinstance(self._store, FileMarks) else None

    def now(self) -> float:
        """Return the time of the store, in seconds since 1970."""
        return self._store.now()

    def check_unmarked(self, operation: str) -> None:
        """Raise NotSent for a request that has no mark, if the job that it is for may be run again."""
        if _job.get():
            raise NotSent("its job may be run again, and a body of this sort can't be marked", operation=operation)

    def cost(self, response: ArchivedResponse) -> Charged:
        """Return what a response costs that was there: nothing, unless the job that it is for has paid for it."""
        job = _job.get()
        came = response.recorded_at.timestamp()
        return response.charged if job and came >= job.since(self._store.now()) else "no"

    def along_with(self, other: "Claims") -> Self:
        """Return a copy that marks requests in the store of another, too; what is known to either is not sent."""
        found = copy(self)
        found._store = both(self._store, other._store)
        found.resend_unknown = self.resend_unknown or other.resend_unknown
        return found

    def claim(self, key: RequestKey, since: float | None = None) -> ArchivedResponse | Mark:
        """Return the response to a request, if one came since then or from now on, else the mark to send it.

        Waits while somebody else sends the same request. Raises OutcomeUnknown where an earlier attempt may have been
        charged, or takes too long. Whoever gets a mark ends it by `finish` or `settle`, whatever happens.
        """
        mark = Mark(key, awaited=_job.get() is not None)
        try:
            begin = partial(self._begin, mark, self._since_of(since))
            found = begin()
            while isinstance(found, InFlight):
                for wait in _looks(found, key):
                    self._sleep(wait)
                    if not self._store.in_flight(key):
                        break
                found = begin()
        except BaseException:
            # It may have been written when this was interrupted.
            with suppress(Exception):
                self.settle(mark, "no")
            raise
        return _allowed(self._unless_late(found), key)

    async def aclaim(self, key: RequestKey, since: float | None = None) -> ArchivedResponse | Mark:
        """Return a response or a mark; the async twin of `claim`. A task that is cancelled leaves no mark."""
        mark = Mark(key)
        since = await in_thread(self._store.now) if since is None else since
        begin = partial(in_thread, partial(self._begin, mark, since), self._withdraw)
        found = await begin()
        while isinstance(found, InFlight):
            for wait in _looks(found, key):
                await self._async_sleep(wait)
                if not await in_thread(partial(self._store.in_flight, key)):
                    break
            found = await begin()
        return _allowed(found, key)

    def note(self, mark: Mark, *, sent: bool) -> None:
        """Write down that an attempt begins, or that one ended that cost nothing; raises OutcomeUnknown.

        That is where another process took the request over, because this one seemed to have ended.
        """
        if not self._store.note(mark, sent=sent) and sent:
            raise OutcomeUnknown(sent_at=datetime.fromtimestamp(self._store.now(), UTC), operation=mark.key.operation)

    async def anote(self, mark: Mark, *, sent: bool) -> None:
        """Write down that an attempt begins or ended; the async twin of `note`."""
        await in_thread(partial(self.note, mark, sent=sent))

    def finish(self, mark: Mark, response: ArchivedResponse) -> None:
        """Keep the response to a request that was sent, and take its mark away."""
        try:
            self._store.finish(mark, response)
        finally:
            owners.ended(mark.id)

    async def afinish(self, mark: Mark, response: ArchivedResponse) -> None:
        """Keep a response; the async twin of `finish`, done in full even when the task is cancelled."""
        await in_thread(partial(self.finish, mark, response))

    def settle(self, mark: Mark, charged: Charged) -> None:
        """End the mark of a request that has no response to keep; what was not charged may be sent again."""
        try:
            self._store.settle(mark, charged)
        finally:
            owners.ended(mark.id)

    async def asettle(self, mark: Mark, charged: Charged) -> None:
        """End a mark; the async twin of `settle`, done in full even when the task is cancelled."""
        await in_thread(partial(self.settle, mark, charged))

    def _since_of(self, since: float | None) -> float:
        """Return since when a response counts: a given time, or else now, or since the job was submitted."""
        job = _job.get()
        if job is None:
            return self._store.now() if since is None else since
        now = self._store.now()
        return min(now if since is None else since, job.since(now))

    def _begin(self, mark: Mark, since: float) -> ArchivedResponse | Mark | InFlight | Unknown:
        owners.began(mark.id)
        job = _job.get()
        found = self._store.begin(mark, since, resend_unknown=self.resend_unknown and job is None)
        # What was sent for this very job is not meant: an engine runs it again without being asked to.
        if self.resend_unknown and job and isinstance(found, Unknown) and found.sent_at < job.since(self._store.now()):
            found = self._store.begin(mark, since, resend_unknown=True)
        if found is not mark:
            owners.ended(mark.id)
        return found

    def _unless_late(self, found: ArchivedResponse | Mark | Unknown) -> ArchivedResponse | Mark | Unknown:
        """Return what was found, but no mark for a job that may have been done and forgotten."""
        job = _job.get()
        if not (job and job.is_late and isinstance(found, Mark)):
            return found
        self.settle(found, "no")
        return Unknown(job.since(self._store.now()))

    def _withdraw(self, found: object) -> None:
        if isinstance(found, Mark):
            self.settle(found, "no")


def _looks(found: InFlight, key: RequestKey) -> Iterator[float]:
    """Yield the seconds until the next look, as long as it makes sense to wait; then raise OutcomeUnknown."""
    wait, waited = _FIRST_LOOK, 0.0
    while waited < _LONGEST_WAIT:
        yield wait
        waited, wait = waited + wait, min(wait * 1.5, _LAST_LOOK)
    raise OutcomeUnknown(sent_at=datetime.fromtimestamp(found.since, UTC), operation=key.operation)


def _allowed(found: ArchivedResponse | Mark | Unknown, key: RequestKey) -> ArchivedResponse | Mark:
    if isinstance(found, Unknown):
        raise OutcomeUnknown(sent_at=datetime.fromtimestamp(found.sent_at, UTC), operation=key.operation)
    return found
