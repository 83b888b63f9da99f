"""A process that serves the connections that its supervisor hands to it."""

import contextlib
import signal
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..app import Mock
from ..control.journal.events import ServeEvent
from ..control.journal.journal import PREFIX_LENGTH
from ..control.journal.log import logger as requests
from ..control.merging.group import Group
from ..garbage import settle
from ..protocol import Protocol
from ..server import Server
from ..settings import Settings
from .link import Link, Sign

if TYPE_CHECKING:
    import asyncio

SIGNALS = (signal.SIGINT, signal.SIGTERM)
"""What ends the mock. A terminal sends it to the workers too, but they end when their supervisor closes the link."""


@dataclass(frozen=True)
class Work:
    """What all workers have from their supervisor: the mock, the name and the start of its ids, a lock for lines."""

    mock: Mock
    settings: Settings
    prefix: str
    begun: float
    lines: Any = None

    def run(self, index: int, link: Link) -> None:
        """Be the worker of an index, until the link ends."""
        for number in SIGNALS:
            signal.signal(number, signal.SIG_IGN)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, SIGNALS)
        for handler in requests.handlers if self.lines else ():
            handler.lock = self.lines  # a line is written in one piece, however long it is
        control = self.mock.session.control
        # As in a UUID, the fourth part begins with 8 to b.
        control.journal.number_by(f"{self.prefix[: PREFIX_LENGTH - 5]}8{index:03x}-", _Numbers(self.begun))
        server = _WorkerServer(self.mock, self.settings, index, link)
        server.run(sockets=[])
        if server.failure is not None:
            raise server.failure


class _Numbers:
    """Numbers events by their time, in microseconds since the start, so that those of all workers are in order."""

    def __init__(self, begun: float) -> None:
        self._begun, self._last = begun, 0

    def __call__(self, event: ServeEvent) -> int:
        self._last = max(self._last + 1, int((event.received - self._begun) * 1e6))
        return self._last


class _WorkerServer(Server):
    """A server without a port."""

    def __init__(self, mock: Mock, settings: Settings, index: int, link: Link) -> None:
        super().__init__(mock, self._begin, settings)
        self._link, self._control = link, mock.session.control
        self._group = Group(settings.workers, index, self._connect)
        self._tasks: set[asyncio.Task[Any]] = set()
        mock.join(self._group)

    def _begin(self) -> None:
        settle()
        self.loop.add_reader(self._link.fileno(), self._receive)
        self._link.send(Sign.READY)

    def _receive(self) -> None:
        try:
            received = self._link.receive()
        except BlockingIOError:
            return
        if received is None:
            self.loop.remove_reader(self._link.fileno())
            self.should_exit = True
        elif received.passed is not None:
            self._take(received.sign, received.passed)

    def _take(self, sign: int, passed: socket.socket) -> None:
        passed.settimeout(0)
        serving = self._serve_connection if sign == Sign.CONNECTION else self._respond_on
        task = self.loop.create_task(serving(passed))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve_connection(self, connection: socket.socket) -> None:
        def protocol() -> Protocol:
            return Protocol(config=self.config, server_state=self.server_state, app_state={})

        try:
            await self.loop.connect_accepted_socket(protocol, connection)
        except OSError:  # the client has left
            connection.close()

    async def _respond_on(self, end: socket.socket) -> None:
        await self._group.respond_on(end, self._control)

    def _connect(self, index: int) -> socket.socket:
        """Return a socket whose other end a worker gets, by way of the supervisor."""
        one, other = socket.socketpair()
        with other:
            if not self._link.send(index, other):
                one.close()
                raise ConnectionError("The supervisor takes nothing.")
        one.settimeout(0)
        return one

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave signals to the supervisor."""
        yield
