"""The process that starts the workers: it has the port, and hands each connection to the worker whose turn it is.

So connections are shared out evenly, which they aren't where all workers accept them. What goes over a connection
never comes here. With the first worker that ends by itself, all end: its part of the journal is lost.
"""

import asyncio
import itertools
import multiprocessing
import signal
import socket
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing.process import BaseProcess
from uuid import uuid4

from ..app import Mock
from ..garbage import settle
from ..server import Ready, base_url_of, listen, raise_limit_of_files
from ..settings import Settings, check
from .ended import WorkerEndedError
from .link import Link, Sign
from .worker import SIGNALS, Work

_END_SECONDS = 6.0
"""How long workers have to end; each cuts off what is under way after half of it."""

_PAUSE = 0.1
"""Seconds until connections are accepted again when there can be no more, or nobody takes them."""


def serve(settings: Settings, *, ready: Ready) -> None:
    """Serve with many workers until SIGINT or SIGTERM.

    Raises OSError when the address can't be had, WorkerEndedError when a worker ends by itself, and what `ready`
    raises.
    """
    check(settings)
    mock = Mock(settings, time.time)
    raise_limit_of_files()
    with listen(settings.host, settings.port) as listener, _blocked(), _working(mock, settings, listener) as members:
        asyncio.run(_Supervisor(listener, members, ready).run())


@dataclass(frozen=True)
class _Member:
    """A worker as its supervisor sees it."""

    index: int
    process: BaseProcess
    link: Link

    def ended(self) -> WorkerEndedError:
        """Return what is wrong now that its link has ended."""
        self.process.join(_PAUSE)
        code = self.process.exitcode
        how = (
            "by itself" if code is None else f"with status {code}" if code >= 0 else f"by {signal.Signals(-code).name}"
        )
        place = f"Worker {self.index + 1} (process {self.process.pid})"
        return WorkerEndedError(f"{place} ended {how}, and with it its part of the journal; so the mock ends.")


@contextmanager
def _blocked() -> Iterator[None]:
    """Keep signals back, but for where they are let through; those that come at the end are no longer wanted."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)
    try:
        yield
    finally:
        while pending := signal.sigpending() & set(SIGNALS):
            signal.sigwait(pending)
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextmanager
def _working(mock: Mock, settings: Settings, listener: socket.socket) -> Iterator[list[_Member]]:
    """Start the workers; at the end, end them, by force those that don't within some time."""
    context = multiprocessing.get_context("fork")
    work = Work(mock, settings, str(uuid4()), time.time(), context.RLock() if settings.log else None)
    members: list[_Member] = []
    settle()  # what nobody looks at stays shared
    try:
        for index in range(settings.workers):
            ours, theirs = Link.pair()
            foreign = [listener, *(member.link for member in members), ours]
            process = context.Process(target=_run, args=(work, index, theirs, foreign), daemon=True)
            process.start()
            theirs.close()
            members.append(_Member(index, process, ours))
        yield members
    finally:
        _end(members)


def _run(work: Work, index: int, link: Link, foreign: Sequence[Link | socket.socket]) -> None:
    """Run in a new process, which must not hold on to what is its supervisor's."""
    for each in foreign:
        each.close()
    work.run(index, link)


def _end(members: Sequence[_Member]) -> None:
    for member in members:
        member.link.close()
    last = time.monotonic() + _END_SECONDS
    for member in members:
        member.process.join(max(last - time.monotonic(), 0))
        if member.process.is_alive():
            member.process.kill()
            member.process.join()


class _Supervisor:
    """Hands out connections, and questions of workers to each other."""

    def __init__(self, listener: socket.socket, members: Sequence[_Member], ready: Ready) -> None:
        self._listener, self._members, self._say_ready = listener, members, ready
        self._turns = itertools.cycle(members)
        self._starting = len(members)
        self._waiting: socket.socket | None = None

    async def run(self) -> None:
        """Work until a signal; raise WorkerEndedError when a worker ends, and what comes of saying that it is ready."""
        self._loop = asyncio.get_running_loop()
        self._ended: asyncio.Future[None] = self._loop.create_future()
        for number in SIGNALS:
            self._loop.add_signal_handler(number, self._end)
        for member in self._members:
            self._loop.add_reader(member.link.fileno(), self._hear, member)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, SIGNALS)
        try:
            await self._ended
        finally:
            signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)
            if self._waiting:
                self._waiting.close()

    def _end(self, failure: Exception | None = None) -> None:
        if self._ended.done():
            return
        if failure is None:
            self._ended.set_result(None)
        else:
            self._ended.set_exception(failure)

    def _hear(self, member: _Member) -> None:
        try:
            received = member.link.receive()
        except BlockingIOError:
            return
        if received is None:
            self._loop.remove_reader(member.link.fileno())
            self._end(member.ended())
        elif received.sign == Sign.READY:
            self._begin()
        elif received.passed is not None:
            with received.passed as question:
                self._members[received.sign].link.send(Sign.QUESTION, question)

    def _begin(self) -> None:
        """Count a worker that serves; with the last one, say so and accept connections."""
        self._starting -= 1
        if self._starting:
            return
        try:
            self._say_ready(base_url_of(self._listener))
        except Exception as error:  # noqa: BLE001 - raised again by `run`
            self._end(error)
            return
        self._listener.settimeout(0)
        self._accept_again()

    def _accept_again(self) -> None:
        self._loop.add_reader(self._listener, self._accept)
        if self._waiting:
            self._accept()

    def _accept(self) -> None:
        """Hand a connection out; as long as all workers are behind, it waits, and further ones in the backlog."""
        with suppress(OSError):  # there are too many open files, or the client has left
            self._waiting = self._waiting or self._listener.accept()[0]
        if self._waiting and self._is_taken(self._waiting):
            self._waiting.close()
            self._waiting = None
        else:
            self._loop.remove_reader(self._listener)
            self._loop.call_later(_PAUSE, self._accept_again)

    def _is_taken(self, connection: socket.socket) -> bool:
        return any(next(self._turns).link.send(Sign.CONNECTION, connection) for _ in self._members)
