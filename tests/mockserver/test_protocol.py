"""One connection without a socket: what is written at once, and what a request leaves in memory."""

import asyncio
import gc
from collections.abc import Awaitable, Callable

import pytest
from uvicorn.config import Config
from uvicorn.server import ServerState
from weibokit_mock.app import create_app
from weibokit_mock.http.asgi import App, Message, Receive, Scope, Send
from weibokit_mock.protocol import Protocol
from weibokit_mock.settings import Settings

from tests.mockserver.wire import BODY, FOLLOWERS, get, post, status

LENGTH = (b"content-length", b"2")


class Connection(asyncio.Transport):
    """A transport that notes what is written, as pieces that go out at once."""

    def __init__(self, app: App) -> None:
        super().__init__({"peername": ("127.0.0.1", 50000), "sockname": ("127.0.0.1", 80)})
        self.written: list[bytes] = []
        self.is_closed = False
        config = Config(app, interface="asgi3", lifespan="off", ws="none", log_config=None, http=Protocol)
        config.load()
        self._state = ServerState()
        self._protocol = Protocol(config=config, server_state=self._state, app_state={})
        self._protocol.connection_made(self)

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self.written.append(bytes(data))

    def writelines(self, list_of_data: object) -> None:
        raise NotImplementedError("asyncio's own keeps empty pieces for ever, and pauses nobody.")

    def close(self) -> None:
        self.is_closed = True

    def is_closing(self) -> bool:
        return self.is_closed

    def pause_reading(self) -> None: ...

    def resume_reading(self) -> None: ...

    def send(self, sent: bytes) -> None:
        self._protocol.data_received(sent)

    def look(self, now: float) -> None:
        """Let the server look after the connection, as it does once a second."""
        self._protocol.end_if_late(now)

    async def ask(self, sent: bytes) -> None:
        """Send a request and wait until its response is complete, or the connection ends."""
        before = self._state.total_requests
        self._protocol.data_received(sent)
        while self._state.total_requests == before and not self.is_closed:  # noqa: ASYNC110 - the protocol tells nobody when it is done
            await asyncio.sleep(0)


def written(app: App, sent: bytes) -> list[bytes]:
    """Return the pieces that go out for one request."""

    async def ask() -> list[bytes]:
        connection = Connection(app)
        await connection.ask(sent)
        return connection.written

    return asyncio.run(ask())


def sending(*messages: Message) -> Callable[[Scope, Receive, Send], Awaitable[None]]:
    """Return an application that sends messages."""

    async def app(_scope: Scope, receive: Receive, send: Send) -> None:
        await receive()
        for message in messages:
            await send(message)

    return app


def body(piece: bytes, *, more: bool = False) -> Message:
    return {"type": "http.response.body", "body": piece, "more_body": more}


START: Message = {"type": "http.response.start", "status": 200, "headers": [LENGTH]}


def test_heads_go_out_with_the_body() -> None:
    (piece,) = written(sending(START, body(b"ok")), get(b"/"))
    assert piece.startswith(b"HTTP/1.1 200 OK\r\n")
    assert piece.endswith(b"\r\n\r\nok")


def test_heads_go_out_with_the_first_piece_of_a_body() -> None:
    pieces = written(sending(START, body(b"o", more=True), body(b"k")), get(b"/"))
    assert [piece.rpartition(b"\r\n")[2] for piece in pieces] == [b"o", b"k"]


@pytest.mark.parametrize("headers", [(), (b"Connection: close",)], ids=["kept", "closed"])
def test_heads_without_a_body_go_out(headers: tuple[bytes, ...]) -> None:
    asked = get(b"/", *headers).replace(b"GET", b"HEAD")
    (piece,) = written(sending(START, body(b"")), asked)
    assert piece.startswith(b"HTTP/1.1 200 OK\r\n")
    assert piece.endswith(b"\r\n\r\n")


def test_clients_that_wait_for_100_get_it_at_once() -> None:
    asked = post(b"Content-Length: 24\r\nExpect: 100-continue", BODY)
    first, second = written(sending(START, body(b"ok")), asked)
    assert first == b"HTTP/1.1 100 Continue\r\n\r\n"
    assert status(second) == 200


def test_further_requests_have_their_own_heads() -> None:
    async def ask() -> list[bytes]:
        connection = Connection(sending(START, body(b"ok")))
        for _ in range(3):
            await connection.ask(get(b"/"))
        return connection.written

    assert [status(piece) for piece in asyncio.run(ask())] == [200] * 3


@pytest.mark.parametrize(
    "asked",
    [get(FOLLOWERS), get(FOLLOWERS + b"&page=x"), get(b"/nowhere"), post(b"Content-Length: 24", BODY)],
    ids=["answered", "rejected", "unknown", "form"],
)
def test_requests_leave_no_circles_in_memory(asked: bytes) -> None:
    async def ask() -> int:
        connection = Connection(create_app(Settings()))
        await connection.ask(asked)  # what is prepared once
        gc.collect()
        gc.disable()
        try:
            for _ in range(20):
                await connection.ask(asked)
            return gc.collect()
        finally:
            gc.enable()

    assert asyncio.run(ask()) == 0


def test_idle_connections_end() -> None:
    async def look(times: list[float], again: bool) -> bool:
        connection = Connection(sending(START, body(b"ok")))
        await connection.ask(get(b"/"))
        connection.look(times[0])
        if again:
            await connection.ask(get(b"/"))
        for now in times[1:]:
            connection.look(now)
        return connection.is_closed

    assert not asyncio.run(look([0, 5], again=False))
    assert asyncio.run(look([0, 5.1], again=False))
    assert not asyncio.run(look([0, 5.1, 10.1], again=True))
    assert asyncio.run(look([0, 5.1, 10.3], again=True))


def test_connections_that_say_more_after_a_response_are_not_idle() -> None:
    async def look() -> list[bytes]:
        connection = Connection(sending(START, body(b"ok")))
        await connection.ask(get(b"/"))
        connection.send(b"GET / HT")
        for now in (0, 5.1, 30, 30.1):
            assert not connection.is_closed
            connection.look(now)
        return connection.written

    assert [status(piece) for piece in asyncio.run(look())] == [200, 408]
