"""uvicorn's HTTP protocol with the limits that it lacks, and that stand before any API is known.

A request whose head is too long is answered with status 431, one that takes too long to arrive with 408. What is no
HTTP at all gets uvicorn's own 400, and so does an address of more than 65,535 bytes. The connection ends with each.
"""

import asyncio
from collections.abc import Iterable
from typing import Any

from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol

MAX_HEAD = 256 * 1024
"""Bytes after which a head has to be complete. uvloop reads as many at once: a smaller limit would not be sharper."""

REQUEST_SECONDS = 30.0
"""Time for a request to arrive, from its first byte to its last; for the first request, from the connection."""

_LINGER_SECONDS = 1.0
"""Time to read an answer before the connection is closed; closed at once, with bytes unread, it would be lost."""


class Protocol(HttpToolsProtocol):
    """One connection. `refuse_if_late` has to be called now and then: a timer for each request would cost more."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._head = 0
        self._in_head = True
        self._since: float | None = None
        self._refused = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to wait for the first request."""
        super().connection_made(transport)
        self._since = self.loop.time()

    def data_received(self, data: bytes) -> None:
        """Read on; refuse a head that doesn't end."""
        if self._refused:
            return
        if self._since is None:
            self._since = self.loop.time()
        super().data_received(data)
        if self._in_head:
            self._head += len(data)
            if self._head > MAX_HEAD:
                self._refuse(431)

    def on_message_begin(self) -> None:
        """Begin to read a request, which may have come together with the one before."""
        super().on_message_begin()
        if self._since is None:
            self._since = self.loop.time()
        self._head = 0
        self._in_head = True

    def on_headers_complete(self) -> None:
        """Hand the request over."""
        super().on_headers_complete()
        self._in_head = False
        if self.parser.should_upgrade():
            # No other protocol is spoken here, and what follows an offer of one can't be read as HTTP.
            self.cycle.keep_alive = False

    def on_message_complete(self) -> None:
        """Stop the clock: between requests, uvicorn has a timeout."""
        super().on_message_complete()
        self._since = None

    def refuse_if_late(self, now: float) -> None:
        """End the connection when a request takes too long to arrive; `now` is the time of the loop in seconds."""
        if self._since is not None and now - self._since > REQUEST_SECONDS:
            self._refuse(408)

    def _refuse(self, status: int) -> None:
        if self._refused or self.transport.is_closing():
            return
        self._refused = True
        self.transport.write(STATUS_LINE[status] + b"content-length: 0\r\nconnection: close\r\n\r\n")
        self.loop.call_later(_LINGER_SECONDS, self.transport.close)


def refuse_late(connections: Iterable[object], now: float) -> None:
    """End those of a server's connections whose requests take too long to arrive."""
    for connection in list(connections):
        if isinstance(connection, Protocol):
            connection.refuse_if_late(now)
