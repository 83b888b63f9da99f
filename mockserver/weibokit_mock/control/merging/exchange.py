"""A question and its response, between two workers: one line of JSON each, on a socket that nobody else has.

A question about the stream is answered with the events as they come, until who asked leaves.
"""

import asyncio
import json
import socket
from collections.abc import AsyncIterator, Mapping
from contextlib import suppress
from typing import NamedTuple, Self

from ...http.asgi import Message
from ..journal.stream import FIRST, stream
from ..wiremock.api import respond_aside
from ..wiremock.calls import AdminResponse, ControlState

STREAM = "/requests/stream"
"""The path of the journal as it grows, below the prefix."""

_LONGEST_EVENT = 64 * 1024 * 1024


class Question(NamedTuple):
    """A request to the admin API, as the functions of WireMock's take it."""

    method: str
    path: str
    query: Mapping[str, list[str]]
    body: bytes

    def encode(self) -> bytes:
        """Return the question as it is sent."""
        return json.dumps([self.method, self.path, self.query, self.body.decode("latin-1")]).encode() + b"\n"

    @classmethod
    def decode(cls, line: bytes) -> Self:
        """Return the question that was sent."""
        method, path, query, body = json.loads(line)
        return cls(method, path, query, body.encode("latin-1"))


Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]


async def ask(end: socket.socket, question: Question) -> AdminResponse:
    """Return what another worker responds; raise OSError, or EOFError where it has left."""
    reader, writer = await _opened(end)
    try:
        writer.write(question.encode())
        received = await reader.read()
    finally:
        writer.close()
    if not received:
        raise EOFError
    status, value, headers = await asyncio.to_thread(json.loads, received)
    return AdminResponse(status, value, headers)


async def follow(end: socket.socket) -> Streams:
    """Return what sends the events of another worker, once it does so; raise OSError or EOFError."""
    reader, writer = await _opened(end)
    try:
        writer.write(Question("GET", STREAM, {}, b"").encode())
        await reader.readexactly(len(FIRST))
    except BaseException:
        writer.close()
        raise
    return reader, writer


async def blocks(reader: asyncio.StreamReader) -> AsyncIterator[bytes]:
    """Yield the events of another worker; raise OSError or EOFError at their end."""
    while True:
        yield await reader.readuntil(b"\n\n")


async def respond_on(end: socket.socket, control: ControlState) -> None:
    """Respond to the question that another worker asks on a socket."""
    reader, writer = await _opened(end)
    try:
        with suppress(OSError, EOFError):  # who asked has left
            question = Question.decode(await reader.readuntil(b"\n"))
            if question.path == STREAM:
                await _stream(control, reader, writer)
            else:
                await _respond(control, question, writer)
    finally:
        writer.close()


async def _respond(control: ControlState, question: Question, writer: asyncio.StreamWriter) -> None:
    found = await respond_aside(control, *question)
    if found is not None:
        writer.write(json.dumps([found.status, found.json, dict(found.headers)]).encode())
        await writer.drain()


async def _stream(control: ControlState, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    async def receive() -> Message:
        await reader.read()
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        writer.write(message.get("body", b""))
        await writer.drain()

    await stream(control.journal, receive, send)


async def _opened(end: socket.socket) -> Streams:
    return await asyncio.open_unix_connection(sock=end, limit=_LONGEST_EVENT)
