"""The mock on a socket: in the foreground, or in a thread for tests."""

import asyncio
import contextlib
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import Self, TypeVar

import uvicorn

from .app import Mock, create_app
from .control.sessions import Listener, OpenSession, SessionOptions
from .http.asgi import App
from .http.limits import Protocol, reject_late
from .settings import Settings

T = TypeVar("T")

Ready = Callable[[str], None]
"""Called with the base URL once the server listens."""

_POLL_SECONDS = 0.1
_SESSION_BACKLOG = 128


def serve(settings: Settings, *, ready: Ready) -> None:
    """Serve in the foreground until SIGINT or SIGTERM; raises OSError when the address can't be had."""
    run(create_app(settings), settings.host, settings.port, ready=ready)


def run(app: App, host: str, port: int, *, ready: Ready) -> None:
    """Run any ASGI application the way the mock is run."""
    _raise_limit_of_files()
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
        self.app = create_app(self._settings)
        self.base_url = ""

    def __enter__(self) -> Self:
        ready = threading.Event()
        self._server = _Server(self.app, ready.set)
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
        """Bring the mock back to where it was at its start, but for the sessions that were opened."""
        self.app.reset()

    def open_session(self, options: SessionOptions | None = None) -> OpenSession:
        """Make a session with a port of its own; `end_session` ends it."""
        return self._in_loop(lambda: self.app.sessions.open(options or SessionOptions()))

    def end_session(self, opened: OpenSession) -> None:
        """End a session, and close its port."""
        self._in_loop(lambda: self.app.sessions.end(opened.id))

    def _in_loop(self, act: Callable[[], T]) -> T:
        """Do something in the thread of the server, and return what comes of it."""

        async def run() -> T:
            return act()

        return asyncio.run_coroutine_threadsafe(run(), self._server.loop).result()


class _Server(uvicorn.Server):
    """uvicorn that says when it is ready, and ends without raising the signal that ended it."""

    def __init__(self, app: App, ready: Callable[[], None]) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                lifespan="off",
                http=Protocol,
                ws="none",
                log_config=None,  # logging is the caller's
                access_log=False,  # its lines would hold credentials
                server_header=False,
                date_header=False,  # responses are the same at any time
                timeout_graceful_shutdown=3,
            )
        )
        self._say_ready = ready
        self._mock = app if isinstance(app, Mock) else None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then say so."""
        await super().startup(sockets)
        self.loop = asyncio.get_running_loop()
        if self._mock and sockets:
            host = sockets[0].getsockname()[0]
            self._mock.sessions.listen = lambda: self._listen(host)
        self._say_ready()

    async def on_tick(self, counter: int) -> bool:
        """Look after stalled connections, sessions and files once a second; uvicorn ticks ten times."""
        if counter % 10 == 0:
            reject_late(self.server_state.connections, self.loop.time())
            if self._mock:
                self._mock.tick()
        return await super().on_tick(counter)

    def _listen(self, host: str) -> Listener:
        """Open a port more; connections wait in its backlog until the loop serves it, in its next turn."""
        listener = _listen(host, 0)
        opening = self.loop.create_task(self._open(listener))
        port = listener.getsockname()[1]
        return Listener(port, _url(listener), lambda: self._close(listener, opening, port))

    async def _open(self, listener: socket.socket) -> asyncio.Server:
        def protocol() -> Protocol:
            return Protocol(config=self.config, server_state=self.server_state, app_state={})

        server = await self.loop.create_server(protocol, sock=listener, backlog=_SESSION_BACKLOG)
        self.servers.append(server)
        return server

    def _close(self, listener: socket.socket, opening: "asyncio.Task[asyncio.Server]", port: int) -> None:
        if opening.done():
            server = opening.result()
            server.close()
            self.servers.remove(server)
        else:
            opening.cancel()
        listener.close()
        for connection in list(self.server_state.connections):
            if isinstance(connection, Protocol) and connection.server and connection.server[1] == port:
                connection.shutdown()

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


def _listen(host: str, port: int) -> socket.socket:
    family, *_, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
    return socket.create_server(address[:2], family=family, backlog=2048)


def _raise_limit_of_files() -> None:
    """Let this process open as many files as it may: every session has a port, and every port is a file."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource  # noqa: PLC0415 - Windows has none

        _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def _url(listener: socket.socket) -> str:
    """Return the URL of a listening socket, an IPv6 address in brackets."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if listener.family == socket.AF_INET6 else f"http://{host}:{port}"
