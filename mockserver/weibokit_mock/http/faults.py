"""Connections that break in place of a response.

| fault | on a socket | in this process, what httpx raises |
|---|---|---|
| `EMPTY_RESPONSE` | closed without a byte | `RemoteProtocolError` |
| `CONNECTION_RESET_BY_PEER` | reset (RST) without a byte | `ReadError` |
| `MALFORMED_RESPONSE_CHUNK` | status 200, then what is no chunk, and the end | `RemoteProtocolError` |
| `RANDOM_DATA_THEN_CLOSE` | bytes that are no HTTP, and the end | `RemoteProtocolError` |

In a process, an exception takes the place of the socket: it is the one that a client on a socket would get from httpx.
"""

import socket
import struct
from collections.abc import Callable
from typing import Any, NoReturn

from .asgi import Receive, Send

_GARBAGE = bytes(0x80 + 37 * number % 128 for number in range(64)) + b"\n\n"
_CHUNKED = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n"
_LINGER_NOT = struct.pack("ii", 1, 0)
"""SO_LINGER with no time: closing sends RST."""


async def break_connection(fault: str, receive: Receive, send: Send) -> None:
    """Break the connection of a request; where there is none, raise what httpx would raise."""
    # uvicorn's `send` is a method of what knows the connection; ASGI itself has no word for it.
    transport = getattr(getattr(send, "__self__", None), "transport", None)
    if transport is None:
        _raise(fault)
    _BREAKS[fault](transport)
    while (await receive())["type"] != "http.disconnect":
        pass


def _reset(transport: Any) -> None:
    with socket.fromfd(transport.get_extra_info("socket").fileno(), socket.AF_INET, socket.SOCK_STREAM) as same:
        same.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_NOT)
    transport.abort()


def _close(transport: Any) -> None:
    transport.close()


def _send_garbage(transport: Any) -> None:
    transport.write(_GARBAGE)
    transport.close()


def _send_malformed_chunk(transport: Any) -> None:
    transport.write(_CHUNKED + _GARBAGE)
    transport.close()


_BREAKS: dict[str, Callable[[Any], None]] = {
    "EMPTY_RESPONSE": _close,
    "CONNECTION_RESET_BY_PEER": _reset,
    "MALFORMED_RESPONSE_CHUNK": _send_malformed_chunk,
    "RANDOM_DATA_THEN_CLOSE": _send_garbage,
}


def _raise(fault: str) -> NoReturn:
    import httpx  # noqa: PLC0415 - only in the process of a client

    match fault:
        case "EMPTY_RESPONSE":
            raise httpx.RemoteProtocolError("Server disconnected without sending a response.")
        case "CONNECTION_RESET_BY_PEER":
            raise httpx.ReadError("Connection reset by peer")
        case "MALFORMED_RESPONSE_CHUNK":
            raise httpx.RemoteProtocolError("illegal chunk header")
        case _:
            raise httpx.RemoteProtocolError("illegal status line")
