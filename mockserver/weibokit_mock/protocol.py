"""uvicorn's HTTP protocol with the limits that it lacks, and that stand before any API is known.

A request whose head is too long gets status 431, one that takes too long to arrive 408. What is no
HTTP at all gets uvicorn's own 400, and so does an address of more than 65,535 bytes. The connection ends with each.
Trailers are no headers: they are passed over, and bounded as heads are. One request gets one response, whatever comes
after it.
"""

import asyncio
import logging
from collections.abc import Iterable, Mapping
from typing import Any

from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol

MAX_HEAD = 256 * 1024
"""Bytes after which a head has to be complete, and most bytes of trailers, or between those of a body.

uvloop reads as many at once: a smaller limit would not be sharper.
"""

REQUEST_SECONDS = 30.0
"""Time for a request to arrive whole; the first one has as long from the connection on."""

_LINGER_SECONDS = 1.0
"""Time to read a response before the connection is closed; closed at once, with bytes unread, it would be lost."""


_LOGGER = logging.getLogger("uvicorn.error.weibokit_mock")
"""uvicorn's, for which it is no failure that a request is cut off at the end of the server."""
_LOGGER.addFilter(lambda record: not (record.exc_info and record.exc_info[0] is asyncio.CancelledError))


class Protocol(HttpToolsProtocol):
    """One connection.

    `end_if_late` has to be called now and then; timers and clocks for each request would slow all of them down.
    """

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.logger = _LOGGER
        self._unread = 0
        self._rejected = self._is_idle = False
        self._running: Any = None
        self._watched: Mapping[str, Any] | None = None
        self._since: float | None = None

    def connection_made(self, transport: Any) -> None:
        """Begin."""
        super().connection_made(transport)
        self._responses = _HeadWithBody(self)

    def on_response_complete(self) -> None:
        """Go on with the next request; `end_if_late` sees to connections that stay idle, not timers as in uvicorn."""
        self._responses.write_head()
        self.server_state.total_requests += 1
        if self.transport.is_closing():
            return
        self.flow.resume_reading()
        if self.pipeline:
            self._start_asgi_task(*self.pipeline.pop())
        else:
            self._is_idle, self._since = True, None

    @property
    def has_response_started(self) -> bool:
        """Say whether the request that is responded to has the head of its response."""
        return bool(self._running.response_started)

    def data_received(self, data: bytes) -> None:
        """Read on; reject a head, or trailers, without an end."""
        if self._rejected:
            return
        self._unread += len(data)
        self._is_idle = False
        super().data_received(data)
        if self._unread > MAX_HEAD:
            self._reject(431)

    def on_headers_complete(self) -> None:
        """Hand the request over; what uvicorn takes for further headers of it are trailers, and go nowhere."""
        super().on_headers_complete()
        self._unread, self.headers = 0, []

    def on_body(self, body: bytes) -> None:
        """Read on in a body."""
        self._unread = 0
        super().on_body(body)

    def connection_lost(self, exc: Exception | None) -> None:
        """Tell the request that is being responded to; uvicorn tells the last that came, which may wait behind it."""
        if self._running is not None:
            self._running.disconnected = True
        super().connection_lost(exc)

    def send_400_response(self, msg: str) -> None:
        """Respond to what is no HTTP, unless it follows what has its response."""
        if self._take_over():
            super().send_400_response(msg)

    def shutdown(self) -> None:
        """End with the server: nobody waits for the rest of a request."""
        if self._is_waiting():
            self.transport.close()
        else:
            super().shutdown()

    def end_if_late(self, now: float) -> None:
        """End the connection when it stays idle, or a request takes too long to arrive; `now` is the loop's time."""
        if not self._is_idle and not self._is_waiting():
            self._since = None
        elif self._since is None or self._watched is not self.scope:
            self._since, self._watched = now, self.scope
        elif self._is_idle and now - self._since > self.timeout_keep_alive:
            self.transport.close()
        elif not self._is_idle and now - self._since > REQUEST_SECONDS:
            self._reject(408)

    def _is_past_head(self) -> bool:
        """Say whether the request that is being read was handed over; uvicorn makes its scope with its first byte."""
        return self.cycle is not None and self.cycle.scope is self.scope

    def _is_waiting(self) -> bool:
        """Say whether the client has to send something; between requests it may, but needn't.

        It has to once anything follows a response: the rest of a body that was not wanted, or an empty line.
        """
        if self._is_idle:
            return False
        return not self._is_past_head() or self.cycle.more_body or self.cycle.response_complete

    def _unsupported_upgrade_warning(self) -> None:
        """Respond in HTTP, and end: what follows an offer of another protocol can't be read."""
        self.cycle.keep_alive = False

    def _start_asgi_task(self, cycle: Any, app: Any) -> None:
        self._running = cycle
        self._responses.has_begun = False
        cycle.transport = self._responses
        super()._start_asgi_task(cycle, app)

    def _reject(self, status: int) -> None:
        if not self._rejected and not self.transport.is_closing() and self._take_over():
            self.transport.write(STATUS_LINE[status] + b"content-length: 0\r\nconnection: close\r\n\r\n")

    def _take_over(self) -> bool:
        """End the connection, and say whether the request that is being read still wants a response."""
        self._rejected = True
        if self._is_behind():
            self._running.keep_alive = False  # it ends the connection by itself
            self.pipeline.clear()
            return False
        self.loop.call_later(_LINGER_SECONDS, self.transport.close)
        if not self._is_past_head() or not self.cycle.more_body:
            return True
        self.cycle.disconnected = True
        self.cycle.message_event.set()
        return not self.cycle.response_started

    def _is_behind(self) -> bool:
        """Say whether an earlier request is still being responded to."""
        running = self._running
        if running is None or running.response_complete:
            return False
        return running.scope is not self.scope or not running.more_body


class _HeadWithBody:
    """A connection's transport, as its responses have it: the head goes out with the first piece of the body.

    ASGI wants a server to wait for that piece. uvicorn writes the head at once, which takes a system call more, and
    wakes up the client for half a response. `has_begun` says whether the head of the response was written.
    """

    __slots__ = ("_head", "_protocol", "_transport", "has_begun")

    def __init__(self, protocol: Protocol) -> None:
        self._protocol, self._transport = protocol, protocol.transport
        self._head, self.has_begun = b"", False

    def write(self, data: bytes) -> None:
        """Keep the head of a response; write what follows it, and what comes before it."""
        if self._head:
            # In one piece: asyncio's own `writelines`, from Python 3.12 on, never gets rid of an empty one.
            self._transport.write(self._head + data)
            self._head = b""
        elif not self.has_begun and self._protocol.has_response_started:
            self._head, self.has_begun = data, True
        else:
            self._transport.write(data)

    def write_head(self) -> None:
        """Write a head that nothing follows."""
        if self._head:
            self._transport.write(self._head)
            self._head = b""

    def close(self) -> None:
        """Close the connection once all is written."""
        self.write_head()
        self._transport.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)


def end_late(connections: Iterable[object], now: float) -> None:
    """End those of a server's connections that stay idle, or whose requests take too long to arrive."""
    for connection in list(connections):
        if isinstance(connection, Protocol):
            connection.end_if_late(now)
