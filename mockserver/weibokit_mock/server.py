"""The mock on a socket: in the foreground, or in a thread for tests."""

import asyncio
import contextlib
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import Self

import uvicorn

from .app import create_app
from .http.asgi import App, Receive, Scope, Send
from .http.limits import Protocol, reject_late
from .settings import Settings

Ready = Callable[[str], None]
"""Called with the base URL once the server listens."""

_POLL_SECONDS = 0.1

_GRACE_SECONDS = 3
"""Time for responses that are under way when the server ends."""


def serve(settings: Settings, *, ready: Ready) -> None:
    """Serve in the foreground until SIGINT or SIGTERM; raises OSError when the address can't be had."""
    run(create_app(settings), settings.host, settings.port, ready=ready)


def run(app: App, host: str, port: int, *, ready: Ready) -> None:
    """Run any ASGI application the way the mock is run."""
    with _listen(host, port) as listener:
        _Server(app, lambda: ready(_url(listener))).run(sockets=[listener])


class MockServer:
    """A mock server in a thread of this process, for the time of a `with` block.

        with MockServer() as mock:
            httpx.get(f"{mock.base_url}/__admin/health")

    Without settings, it takes a free port. `base_url` is its address inside the block.
    """

    def __init__(self, settings: Settings | None = None) -> None:
        self._settings = settings or Settings(port=0)
        self._app = create_app(self._settings)
        self.base_url = ""

    def __enter__(self) -> Self:
        ready = threading.Event()
        self._server = _Server(self._app, ready.set)
        self._listener = _listen(self._settings.host, self._settings.port)
        self._thread = threading.Thread(target=self._server.run, args=([self._listener],), name="weibokit-mock")
        self._thread.start()
        while not ready.wait(_POLL_SECONDS):
            if not self._thread.is_alive():
                raise RuntimeError("The mock server did not start; its log says why.")
        self.base_url = _url(self._listener)
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._server.should_exit = True
        self._thread.join()
        self._listener.close()

    def reset(self) -> None:
        """Bring the mock back to where it was at its start."""
        self._app.reset()


class _Server(uvicorn.Server):
    """uvicorn that says when it is ready, and ends without raising the signal that ended it."""

    def __init__(self, app: App, ready: Callable[[], None]) -> None:
        super().__init__(
            uvicorn.Config(
                _ending_quietly(app),
                lifespan="off",
                http=Protocol,
                ws="none",
                log_config=None,  # logging is the caller's
                access_log=False,  # its lines would hold credentials
                server_header=False,
                date_header=False,  # responses are the same at any time
            )
        )
        self._say_ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then say so."""
        await super().startup(sockets)
        self._say_ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop; what is still under way after some time is cut off, and leaves no line in the log."""
        timer = asyncio.get_running_loop().call_later(_GRACE_SECONDS, self._cut_off)
        await super().shutdown(sockets)
        timer.cancel()

    def _cut_off(self) -> None:
        for connection in list(self.server_state.connections):
            connection.transport.abort()  # type: ignore[union-attr] - all are of our protocol
        for task in self.server_state.tasks:
            task.cancel()

    async def on_tick(self, counter: int) -> bool:
        """Look after stalled connections once a second; uvicorn ticks ten times."""
        if counter % 10 == 0:
            reject_late(self.server_state.connections, asyncio.get_running_loop().time())
        return await super().on_tick(counter)

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """End at SIGINT and SIGTERM; uvicorn would raise them once more, and end with a traceback."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = {number: signal.signal(number, self.handle_exit) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


def _ending_quietly(app: App) -> App:
    """Return an application for which it is no failure to be cut off at the end of its server."""

    async def respond(scope: Scope, receive: Receive, send: Send) -> None:
        # Nobody is left to respond to: the connection is gone.
        with contextlib.suppress(asyncio.CancelledError):
            await app(scope, receive, send)

    return respond


def _listen(host: str, port: int) -> socket.socket:
    family, *_, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
    return socket.create_server(address[:2], family=family, backlog=2048)


def _url(listener: socket.socket) -> str:
    """Return the URL of a listening socket, an IPv6 address in brackets."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if listener.family == socket.AF_INET6 else f"http://{host}:{port}"
