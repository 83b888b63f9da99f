# Do not edit: `make generate` writes this file from tools/runtime/transport/connections.py.

"""Connections of a client: a pool for each process and event loop, in which no wait outlasts its attempt.

A socket that a forked child shares with its parent would give one the responses of the other, and one that belongs to
an event loop is dead in the next.
"""

from __future__ import annotations

import os
import time
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

import httpx

from ..errors import ConfigurationError

if TYPE_CHECKING:
    import asyncio
    from collections.abc import AsyncGenerator, Callable

    from .calls.steps import ChainStep

__all__ = ["AsyncPools", "Exchange", "Pools", "at_home", "surplus"]

# These hold no connections, so that any process and event loop may use them.
_WITHOUT_CONNECTIONS = (httpx.MockTransport, httpx.WSGITransport, httpx.ASGITransport)


class Exchange:
    """One request on its way: `deadline` is when it ends at the latest, `sent` whether anything of it was sent.

    `first` is done when its turn has come, before anything is sent.
    """

    __slots__ = ("deadline", "first", "sent")

    def __init__(self, first: ChainStep | None = None) -> None:
        self.first = first
        self.deadline: float | None = None
        self.sent = False

    def begin(self, timeout: float | None) -> None:
        """Begin, in this thread or task."""
        self.deadline = None if timeout is None else time.monotonic() + timeout
        _exchange.set(self)

    def left(self, timeout: float | None, error: type[httpx.TimeoutException]) -> float | None:
        """Return how long a wait may be; raises the error when no time is left."""
        if self.deadline is None:
            return timeout
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise error("the whole attempt took too long")
        return left if timeout is None else min(timeout, left)


_exchange: ContextVar[Exchange | None] = ContextVar("exchange", default=None)


def _left(timeout: float | None, error: type[httpx.TimeoutException]) -> float | None:
    exchange = _exchange.get()
    return timeout if exchange is None else exchange.left(timeout, error)


def _sending(timeout: float | None) -> float | None:
    exchange = _exchange.get()
    if exchange is None:
        return timeout
    left = exchange.left(timeout, httpx.WriteTimeout)
    exchange.sent = True
    return left


class _Stream:
    """A connection of httpcore, sync or async, whose waits end with their exchange."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream
        self.get_extra_info = stream.get_extra_info

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what comes next."""
        data: bytes = self._stream.read(max_bytes, _left(timeout, httpx.ReadTimeout))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write all of the buffer."""
        self._stream.write(buffer, _sending(timeout))

    def close(self) -> None:
        """Close the connection."""
        self._stream.close()

    def start_tls(self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None) -> _Stream:
        """Go on with TLS."""
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, _left(timeout, httpx.ConnectTimeout)))


class _AsyncStream:
    """Async twin of _Stream."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream
        self.get_extra_info = stream.get_extra_info

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109 - httpcore's
        """Read what comes next."""
        data: bytes = await self._stream.read(max_bytes, _left(timeout, httpx.ReadTimeout))
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109 - httpcore's
        """Write all of the buffer."""
        await self._stream.write(buffer, _sending(timeout))

    async def aclose(self) -> None:
        """Close the connection."""
        await self._stream.aclose()

    async def start_tls(
        self,
        ssl_context: Any,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's
    ) -> _AsyncStream:
        """Go on with TLS."""
        left = _left(timeout, httpx.ConnectTimeout)
        return _AsyncStream(await self._stream.start_tls(ssl_context, server_hostname, left))


class _Backend:
    """What makes the connections of a pool."""

    def __init__(self, backend: Any) -> None:
        self._backend = backend

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, **options: Any) -> _Stream:
        """Connect to a host."""
        left = _left(timeout, httpx.ConnectTimeout)
        return _Stream(self._backend.connect_tcp(host, port, timeout=left, **options))


class _AsyncBackend:
    """Async twin of _Backend."""

    def __init__(self, backend: Any) -> None:
        self._backend = backend

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's
        **options: Any,
    ) -> _AsyncStream:
        """Connect to a host."""
        left = _left(timeout, httpx.ConnectTimeout)
        return _AsyncStream(await self._backend.connect_tcp(host, port, timeout=left, **options))


class Pools(httpx.BaseTransport):
    """A pool of connections for each process."""

    def __init__(self, make: Callable[[], httpx.HTTPTransport]) -> None:
        self._make = make
        self._pools: dict[int, httpx.HTTPTransport] = {}

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request over a connection of this process."""
        pool = self._pools.get(os.getpid()) or self._pools.setdefault(os.getpid(), self._open())
        return pool.handle_request(request)

    def close(self) -> None:
        """Close the connections of this process."""
        pool = self._pools.pop(os.getpid(), None)
        if pool is not None:
            pool.close()

    def _open(self) -> httpx.HTTPTransport:
        transport = self._make()
        _bound(transport, _Backend)
        return transport


class AsyncPools(httpx.AsyncBaseTransport):
    """A pool of connections for each event loop of each process, closed when its loop ends."""

    def __init__(self, make: Callable[[], httpx.AsyncHTTPTransport]) -> None:
        self._make = make
        self._pools: dict[_Place, tuple[httpx.AsyncHTTPTransport, AsyncGenerator[None, None]]] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request over a connection of this event loop."""
        found = self._pools.get(_place())
        pool = found[0] if found else await self._open()
        return await pool.handle_async_request(request)

    async def aclose(self) -> None:
        """Close the connections of this event loop."""
        found = self._pools.pop(_place(), None)
        if found is not None:
            await found[1].aclose()

    async def _open(self) -> httpx.AsyncHTTPTransport:
        for place in [each for each in self._pools if each[1].is_closed()]:
            del self._pools[place]
        transport = self._make()
        _bound(transport, _AsyncBackend)
        keeper = _kept(transport)
        await anext(keeper)
        self._pools[_place()] = (transport, keeper)
        return transport


async def _kept(transport: httpx.AsyncHTTPTransport) -> AsyncGenerator[None, None]:
    """Keep a pool until the event loop ends: it then closes the generators that are left."""
    try:
        yield
    finally:
        await transport.aclose()


def _bound(transport: Any, backend: type[_Backend | _AsyncBackend]) -> None:
    # httpx has no argument for what makes its connections.
    pool = transport._pool
    pool._network_backend = backend(pool._network_backend)


_Place = tuple[int, "asyncio.AbstractEventLoop"]


def _place() -> _Place:
    import asyncio  # noqa: PLC0415 - programs without an event loop don't need it

    return os.getpid(), asyncio.get_running_loop()


class _AtHome(httpx.BaseTransport):
    """A transport of the user's, which stays in the process that used it first."""

    def __init__(self, transport: httpx.BaseTransport) -> None:
        self._transport = transport
        self._home: int | None = None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request; raises ConfigurationError in another process."""
        self._home = self._home or os.getpid()
        if self._home != os.getpid():
            raise ConfigurationError(_elsewhere("process"))
        return self._transport.handle_request(request)

    def close(self) -> None:
        """Close the transport."""
        self._transport.close()


class _AsyncAtHome(httpx.AsyncBaseTransport):
    """A transport of the user's, which stays in the process and event loop that used it first."""

    def __init__(self, transport: httpx.AsyncBaseTransport) -> None:
        self._transport = transport
        self._home: _Place | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request; raises ConfigurationError elsewhere."""
        self._home = self._home or _place()
        if self._home != _place():
            raise ConfigurationError(_elsewhere("event loop"))
        return await self._transport.handle_async_request(request)

    async def aclose(self) -> None:
        """Close the transport."""
        await self._transport.aclose()


def _elsewhere(where: str) -> str:
    return (
        f"The transport was used in another {where}, whose connections can't be used here; nothing was sent. Make a "
        f"client and a transport for each {where}, or leave `transport` out."
    )


def at_home(transport: Any) -> Any:
    """Return a transport of the user's that is refused where its connections would mix up responses."""
    if isinstance(transport, _WITHOUT_CONNECTIONS):
        return transport
    return _AsyncAtHome(transport) if isinstance(transport, httpx.AsyncBaseTransport) else _AtHome(transport)


def surplus(response: httpx.Response) -> Any:
    """Return the connection if more came over it than the response, which would answer the next request; else None."""
    # How far a response reaches is known only to what reads it; nothing public leads there.
    stream: Any = getattr(response.stream, "_httpcore_stream", None)
    connection = getattr(getattr(stream, "_stream", None), "_connection", None)
    state = getattr(connection, "_h11_state", None)
    return response.extensions.get("network_stream") if state is not None and state.trailing_data[0] else None
