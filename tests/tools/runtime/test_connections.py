"""Connections against servers that do what servers should not, in threads, forks and event loops."""

import asyncio
import gzip
import json
import logging
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from tests.tools.runtime.support import FOLLOWERS, AsyncJustOne, Envelope, JustOne, acall, call, responding
from tools.runtime.errors import (
    ConfigurationError,
    ConnectionFailed,
    ConnectionLost,
    RequestTimedOut,
    TransportError,
    UnexpectedResponse,
    WeibokitError,
)
from tools.runtime.models.model import raw_response

ROOT = Path(__file__).parents[3]

packed = partial(gzip.compress, mtime=0)

Handle = Callable[[socket.socket, str], None]


@contextmanager
def serving(handle: Handle) -> Iterator[str]:
    """Give the address of a server that hands each request, by its target, to `handle` with its connection."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=128)
    connections: list[socket.socket] = []

    def serve(connection: socket.socket) -> None:
        with suppress(OSError):
            while head := _head(connection):
                handle(connection, head.split(" ")[1])

    def accept() -> None:
        with suppress(OSError):
            while True:
                connections.append(listener.accept()[0])
                threading.Thread(target=serve, args=connections[-1:], daemon=True).start()

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        for connection in connections:
            connection.close()
        thread.join()


def _head(connection: socket.socket) -> str:
    head = b""
    while b"\r\n\r\n" not in head:
        more = connection.recv(65536)
        if not more:
            return ""
        head += more
    return head.decode()


def body(uid: str = "") -> bytes:
    return json.dumps({"code": 0, "data": {"users": []}, "requestId": uid}).encode()


def http(content: bytes, *headers: str, status: str = "200 OK", length: int | None = None) -> bytes:
    lines = [f"HTTP/1.1 {status}", "Content-Type: application/json", *headers]
    lines.append(f"Content-Length: {len(content) if length is None else length}")
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + content


def _uid(target: str) -> str:
    return parse_qs(urlsplit(target).query).get("uid", [""])[0]


def echo(connection: socket.socket, target: str) -> None:
    connection.sendall(http(body(_uid(target))))


def sync(url: str, uid: str = "", **options: Any) -> Envelope:
    with JustOne("token123", base_url=url, **options) as api:
        return call(api.client, FOLLOWERS, Envelope, params={"uid": uid})


def asynchronous(url: str, uid: str = "", **options: Any) -> Envelope:
    async def run() -> Envelope:
        async with AsyncJustOne("token123", base_url=url, **options) as api:
            return await acall(api.client, FOLLOWERS, Envelope, params={"uid": uid})

    return asyncio.run(run())


both = pytest.mark.parametrize("ask", [sync, asynchronous])

FORK = """
import os, sys
from tests.tools.runtime.support import FOLLOWERS, Envelope, JustOne, call
from tools.runtime.models.model import raw_response

api = JustOne("token123", base_url=sys.argv[1])

def ask(uid):
    return raw_response(call(api.client, FOLLOWERS, Envelope, params={"uid": uid})).request_id

assert ask("warm") == "warm"
children = []
for child in range(4):
    children.append(os.fork())
    if not children[-1]:
        wrong = sum(ask(f"{child}-{n}") != f"{child}-{n}" for n in range(40))
        os._exit(wrong)
print([os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) for pid in children], ask("after"))
"""

REFUSED = """
import os, sys, httpx
from tests.tools.runtime.support import FOLLOWERS, Envelope, JustOne, call
from tools.runtime.errors import ConfigurationError

api = JustOne("token123", base_url=sys.argv[1], transport=httpx.HTTPTransport())
call(api.client, FOLLOWERS, Envelope)
pid = os.fork()
if not pid:
    try:
        call(api.client, FOLLOWERS, Envelope)
    except ConfigurationError as error:
        os._exit(7 if "nothing was sent" in str(error) else 1)
    os._exit(0)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no forks")
@pytest.mark.parametrize(("script", "told"), [(FORK, "[0, 0, 0, 0] after"), (REFUSED, "7")])
def test_forks_share_no_connection(script: str, told: str) -> None:
    with serving(echo) as url:
        command = [sys.executable, "-c", script, url]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert (done.stdout.strip(), done.stderr) == (told, "")


def test_event_loops_share_no_connection() -> None:
    async def ask(api: AsyncJustOne, uid: str) -> str | None:
        return raw_response(await acall(api.client, FOLLOWERS, Envelope, params={"uid": uid})).request_id

    with serving(echo) as url:
        api = AsyncJustOne("token123", base_url=url)
        assert [asyncio.run(ask(api, uid)) for uid in "abc"] == ["a", "b", "c"]
        asyncio.run(api.aclose())


def test_transports_of_the_user_stay_in_their_event_loop() -> None:
    with serving(echo) as url:
        api = AsyncJustOne("token123", base_url=url, transport=httpx.AsyncHTTPTransport())

        async def ask(*, close: bool = False) -> None:
            await acall(api.client, FOLLOWERS, Envelope)
            if close:
                await api.aclose()

        asyncio.run(ask(close=True))
        api = AsyncJustOne("token123", base_url=url, transport=responding(json={"code": 0}))
        asyncio.run(ask())
        asyncio.run(ask())

    seen: list[str] = []

    class Own(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            seen.append(request.url.path)
            return httpx.Response(200, json={"code": 0})

    api = AsyncJustOne("token123", transport=Own())
    asyncio.run(ask())
    with pytest.raises(ConfigurationError, match="another event loop"):
        asyncio.run(ask())
    assert len(seen) == 1


def test_many_threads_lose_nothing() -> None:
    with serving(echo) as url, JustOne("token123", base_url=url) as api:

        def ask(thread: int) -> list[bool]:
            uids = [f"{thread}-{n}" for n in range(30)]
            pages = [call(api.client, FOLLOWERS, Envelope, params={"uid": uid}) for uid in uids]
            return [raw_response(page).request_id == uid for page, uid in zip(pages, uids, strict=True)]

        with ThreadPoolExecutor(40) as pool:
            assert all(all(each) for each in pool.map(ask, range(40)))


def test_many_tasks_lose_nothing() -> None:
    busy, most, lock = 0, 0, threading.Lock()

    def count(connection: socket.socket, target: str) -> None:
        nonlocal busy, most
        with lock:
            busy += 1
            most = max(most, busy)
        with lock:
            busy -= 1
        echo(connection, target)

    async def run(url: str) -> list[Envelope]:
        async with AsyncJustOne("token123", base_url=url, concurrency=8) as api:
            return await asyncio.gather(*(acall(api.client, FOLLOWERS, Envelope) for _ in range(300)))

    with serving(count) as url:
        assert len(asyncio.run(run(url))) == 300
    assert most <= 8


@both
@pytest.mark.parametrize(
    "sent_response",
    [
        http(bytes(50_000)),
        http(packed(bytes(10_000_000)), "Content-Encoding: gzip"),
        http(bytes(20_000), length=10_000_000_000),
    ],
)
def test_large_responses_are_rejected(ask: Callable[..., Envelope], sent_response: bytes) -> None:
    with serving(lambda connection, _: connection.sendall(sent_response)) as url:
        with pytest.raises(UnexpectedResponse, match="max_bytes") as caught:
            ask(url, max_bytes=10_000)
        assert len(caught.value.response.content) <= 10_000
        assert caught.value.operation == "weibo_get_followers_v1"


@both
@pytest.mark.parametrize("place", ["headers", "body"])
def test_drips_end_with_their_attempt(ask: Callable[..., Envelope], place: str) -> None:
    stop = threading.Event()

    def drip(connection: socket.socket, _: str) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n" + b"\r\n{" * (place == "body"))
        while not stop.wait(0.02):
            connection.sendall(b"x")

    with serving(drip) as url:
        with pytest.raises(RequestTimedOut) as caught:
            ask(url, timeout=0.3)
        stop.set()
    assert (caught.value.charged, caught.value.response is not None) == ("unknown", place == "body")


@both
def test_read_timeout_is_apart(ask: Callable[..., Envelope]) -> None:
    stop = threading.Event()

    def hold(*_: object) -> None:
        stop.wait(20)

    with serving(hold) as url:
        with pytest.raises(RequestTimedOut):
            ask(url, read_timeout=0.1)
        stop.set()


@both
def test_truncated_bodies_are_kept(ask: Callable[..., Envelope]) -> None:
    def cut(connection: socket.socket, _: str) -> None:
        connection.sendall(http(b'{"code": 0, "token": "token123"', "X-Id: 7", length=1000))
        connection.shutdown(socket.SHUT_RDWR)

    with serving(cut) as url, pytest.raises(ConnectionLost) as caught:
        ask(url)
    raw = caught.value.response
    assert raw is not None
    assert (raw.status_code, raw.header("x-id"), raw.content) == (200, "7", b'{"code": 0, "token": "[removed]"')


@both
@pytest.mark.parametrize("broken", [packed(body())[:-8] + bytes(8), b"\x01 neither"])
def test_broken_packing_keeps_the_bytes(ask: Callable[..., Envelope], broken: bytes) -> None:
    sent_response = http(broken, "Content-Encoding: gzip")
    with (
        serving(lambda connection, _: connection.sendall(sent_response)) as url,
        pytest.raises(UnexpectedResponse) as caught,
    ):
        ask(url)
    assert caught.value.response.content == broken


@both
def test_plain_text_declared_as_packed_is_read(ask: Callable[..., Envelope]) -> None:
    sent_response = http(body("r-1"), "Content-Encoding: gzip")
    with serving(lambda connection, _: connection.sendall(sent_response)) as url:
        assert raw_response(ask(url)).request_id == "r-1"


def test_surplus_responses_no_other_call() -> None:
    def twice(connection: socket.socket, target: str) -> None:
        connection.sendall(http(body(_uid(target))) + http(body("surplus")))

    async def run(url: str) -> list[str | None]:
        async with AsyncJustOne("token123", base_url=url) as api:
            pages = [await acall(api.client, FOLLOWERS, Envelope, params={"uid": uid}) for uid in "cd"]
        return [raw_response(page).request_id for page in pages]

    with serving(twice) as url:
        with JustOne("token123", base_url=url) as api:
            pages = [call(api.client, FOLLOWERS, Envelope, params={"uid": uid}) for uid in "ab"]
        assert [raw_response(page).request_id for page in pages] == ["a", "b"]
        assert asyncio.run(run(url)) == ["c", "d"]


@both
@pytest.mark.parametrize("host", ["x" * 300, f"{'x' * 60}." * 5 + "example"])
def test_hosts_without_an_address_get_nothing(ask: Callable[..., Envelope], host: str) -> None:
    with pytest.raises(WeibokitError) as caught:
        ask(f"https://{host}")
    assert isinstance(caught.value, (ConnectionFailed, ConfigurationError))
    assert not isinstance(caught.value, TransportError) or caught.value.charged == "no"


@pytest.mark.parametrize("variable", ["SSL_CERT_FILE"])
@pytest.mark.parametrize("cls", [JustOne, AsyncJustOne])
def test_missing_certificates_are_a_wrong_setting(monkeypatch: pytest.MonkeyPatch, variable: str, cls: type) -> None:
    monkeypatch.setenv(variable, "/no/such/file.pem")
    with pytest.raises(ConfigurationError, match="SSL_CERT_FILE"):
        cls("token123")


@both
def test_log_has_the_status_that_came(ask: Callable[..., Envelope], caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "httpx")
    sent_response = http(body(), status="500 Internal Server Error")
    with serving(lambda connection, _: connection.sendall(sent_response)) as url:
        page = ask(url)
    assert "HTTP/1.1 500 Internal Server Error" in caplog.text
    assert raw_response(page).status_code == 500
