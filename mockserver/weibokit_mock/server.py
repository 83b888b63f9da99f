"""The mock on a socket: in the foreground, or in a thread for tests."""

import asyncio
import contextlib
import os
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from .garbage import made_once, settle

with made_once():
    import uvicorn
    from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

    from .app import Mock, create_app
    from .checks.access import Access
    from .control.prefix import is_own
    from .control.sessions import LONGEST_IDLE, Listener, OpenSession, SessionOptions
    from .http.asgi import App
    from .protocol import Protocol, end_late
    from .settings import Settings

if TYPE_CHECKING:
    from .testing.session import MockSession

T = TypeVar("T")

Ready = Callable[[str], None]
"""Called with the base URL once the server listens."""

_POLL_SECONDS = 0.1
_SESSION_BACKLOG = 128

_GRACE_SECONDS = 3
"""Time for responses that are under way when the server ends."""


def serve(settings: Settings, *, ready: Ready) -> None:
    """Serve in the foreground until SIGINT or SIGTERM; raises OSError when the address can't be had."""

    def begin(url: str) -> None:
        settle()
        ready(url)

    run(create_app(settings), settings.host, settings.port, ready=begin, settings=settings)


def run(app: App, host: str, port: int, *, ready: Ready, settings: Settings | None = None) -> None:
    """Run any ASGI application the way the mock is run, with its checks of access if there are `settings`.

    What `ready` raises ends the server, and is raised again.
    """
    raise_limit_of_files()
    with listen(host, port) as listener:
        server = Server(app, lambda: ready(base_url_of(listener)), settings)
        server.run(sockets=[listener])
    if server.failure is not None:
        raise server.failure


class MockServer:
    """A mock server in a thread of this process, for the time of a `with` block.

        with MockServer() as mock:
            httpx.get(f"{mock.base_url}/__admin/health")

    Without settings, it takes a free port. `base_url` is its address inside the block. Once it has ended, it can be
    started again.
    """

    def __init__(self, settings: Settings | None = None) -> None:
        self._settings = settings or Settings(port=0)
        self.app = create_app(self._settings)
        self.base_url = ""
        self._thread: threading.Thread | None = None

    def __enter__(self) -> Self:
        if self._thread is not None:
            raise RuntimeError("This mock server runs already; make another MockServer for a second one.")
        self._listener = listen(self._settings.host, self._settings.port)
        ready = threading.Event()
        self._server = Server(self.app, ready.set, self._settings)
        # A daemon: whatever happens here, the process can end.
        self._thread = threading.Thread(
            target=self._server.run, args=([self._listener],), name="weibokit-mock", daemon=True
        )
        try:
            self._start(self._thread, ready)
        except BaseException:
            self._stop(self._thread)
            raise
        self.base_url = base_url_of(self._listener)
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._thread is None:
            raise RuntimeError("This mock server doesn't run; start it in a 'with' block.")
        self._stop(self._thread)

    def reset(self) -> None:
        """Bring the mock back to where it was at its start, but for the sessions that were opened."""
        self.app.reset()

    def open_session(self, options: SessionOptions | None = None) -> OpenSession:
        """Make a session with a port of its own; `end_session` ends it."""
        return self._in_loop(lambda: self.app.sessions.open(options or SessionOptions()))

    def end_session(self, opened: OpenSession) -> None:
        """End a session, and close its port."""
        self._in_loop(lambda: self.app.sessions.end(opened.id))

    @contextlib.contextmanager
    def session(self, options: SessionOptions | None = None) -> "Iterator[MockSession]":
        """Make a session for the time of a `with` block: own stubs, requests, clock, and an address of its own.

        It doesn't end before the block, however long nobody asks it for anything: somebody may be debugging.
        """
        from .testing.session import MockSession  # noqa: PLC0415 - only tests have one

        opened = self.open_session(replace(options or SessionOptions(), idle=LONGEST_IDLE))
        try:
            yield MockSession(self.app, opened)
        finally:
            self.end_session(opened)

    def _in_loop(self, act: Callable[[], T]) -> T:
        """Do something in the thread of the server, and return what comes of it."""

        async def run() -> T:
            return act()

        return asyncio.run_coroutine_threadsafe(run(), self._server.loop).result()

    def _start(self, thread: threading.Thread, ready: threading.Event) -> None:
        thread.start()
        while not ready.wait(_POLL_SECONDS):
            if not thread.is_alive():
                raise RuntimeError("The mock server did not start; its log says why.")

    def _stop(self, thread: threading.Thread) -> None:
        self._server.should_exit, self._thread = True, None
        with self._listener:
            if thread.is_alive():
                thread.join()


class Server(uvicorn.Server):
    """uvicorn that says when it is ready, and ends without raising the signal that ended it."""

    def __init__(self, app: App, ready: Callable[[], None], settings: Settings | None) -> None:
        super().__init__(
            uvicorn.Config(
                _guarded(app, settings) if settings else app,
                interface="asgi3",
                lifespan="off",
                http=Protocol,
                ws="none",
                log_config=None,  # logging is the caller's
                access_log=False,  # its lines would hold credentials
                proxy_headers=False,  # `_guarded` reads them where there are any
                server_header=False,
                date_header=False,  # responses are the same at any time
                workers=1,  # else uvicorn reads WEB_CONCURRENCY, which is meant for others
            )
        )
        self._say_ready = ready
        self.failure: Exception | None = None
        self._mock = app if isinstance(app, Mock) else None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then say so; a start that was interrupted is none."""
        if self.should_exit:
            return
        await super().startup(sockets)
        self.loop = asyncio.get_running_loop()
        if self._mock and sockets:
            host = sockets[0].getsockname()[0]
            self._mock.sessions.listen = lambda: self._listen(host)
        try:
            self._say_ready()
        except Exception as error:  # noqa: BLE001 - raised again by `run`
            self.failure, self.should_exit = error, True

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop; what is still under way after some time is cut off, and leaves no line in the log."""
        if self._mock:
            self._mock.end_streams()
        timer = asyncio.get_running_loop().call_later(_GRACE_SECONDS, self._cut_off)
        await super().shutdown(sockets)
        timer.cancel()

    def _cut_off(self) -> None:
        for connection in list(self.server_state.connections):
            if isinstance(connection, Protocol):
                connection.transport.abort()
        for task in self.server_state.tasks:
            task.cancel()

    async def on_tick(self, counter: int) -> bool:
        """Look after stalled connections, sessions and files once a second; uvicorn ticks ten times."""
        if counter % 10 == 0:
            end_late(self.server_state.connections, self.loop.time())
            if self._mock:
                self._mock.tick()
        return await super().on_tick(counter)

    def _listen(self, host: str) -> Listener:
        """Open a port more; connections wait in its backlog until the loop serves it, in its next turn."""
        listener = listen(host, 0)
        opening = self.loop.create_task(self._open(listener))
        port = listener.getsockname()[1]
        return Listener(port, base_url_of(listener), lambda: self._close(listener, opening, port))

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


def _guarded(app: App, settings: Settings) -> App:
    # uvicorn has types of its own for all of ASGI.
    behind_proxy: Any = ProxyHeadersMiddleware(cast("Any", app), os.environ.get("FORWARDED_ALLOW_IPS", "127.0.0.1"))
    return Access(
        app,
        behind_proxy,
        host=settings.host,
        names=settings.allowed_hosts,
        token=settings.admin_token,
        is_admin=is_own,
    )


def listen(host: str, port: int) -> socket.socket:
    """Return a socket that listens; raise OSError when the address can't be had."""
    family, *_, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
    return socket.create_server(address[:2], family=family, backlog=2048)


def raise_limit_of_files() -> None:
    """Let this process open as many files as it may: every session has a port, and every port is a file."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource  # noqa: PLC0415 - Windows has none

        _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def base_url_of(listener: socket.socket) -> str:
    """Return the URL of a listening socket, an IPv6 address in brackets."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if listener.family == socket.AF_INET6 else f"http://{host}:{port}"
