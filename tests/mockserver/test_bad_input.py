"""Bad input on the wire, to the real command: own errors or a clean end, nothing in its log, and it goes on."""

import contextlib
import os
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from weibokit_mock import protocol
from weibokit_mock.server import MockServer

from tests.mockserver.wire import BODY, FOLLOWERS, FRIENDS, MIB, Wire, get, post, receive, status

NO_HTTP = {
    "tls": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    "http 2": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "nul": get(b"/\x00.json"),
    "raw bytes": get(b"/\xff\xfe.json"),
    "no target": b"GET  HTTP/1.1\r\n\r\n",
    "no path": get(b"http://localhost"),
    "no slash": get(b"?token=T"),
    "backslashes": get(b"\\api\\weibo"),
    "unknown method": b"FROB / HTTP/1.1\r\n\r\n",
    "connect": b"CONNECT localhost:80 HTTP/1.1\r\n\r\n",
    "unknown version": get(FOLLOWERS, version=b"7.0"),
    "bare line feeds": get(FOLLOWERS).replace(b"\r", b""),
    "folded header": get(FOLLOWERS, b"X: a\r\n b"),
    "space before colon": get(FOLLOWERS, b"X : a"),
    "control in header": get(FOLLOWERS, b"X: \x01"),
    "address of 64 KiB": get(FOLLOWERS + b"&x=" + b"y" * 65536),
    "negative length": post(b"Content-Length: -5", b"x"),
    "huge length": post(b"Content-Length: 99999999999999999999", b"x"),
    "wordy length": post(b"Content-Length: ten", b"x"),
    "two lengths": post(b"Content-Length: 1\r\nContent-Length: 2", b"xx"),
    "length and chunks": post(b"Content-Length: 5\r\nTransfer-Encoding: chunked", b"0\r\n\r\n"),
    "bad chunk": post(b"Transfer-Encoding: chunked", b"zz\r\n" + BODY),
    "negative chunk": post(b"Transfer-Encoding: chunked", b"-1\r\n" + BODY),
}


@pytest.mark.parametrize("sent", NO_HTTP.values(), ids=NO_HTTP)
def test_what_is_no_http_ends(wire: Wire, sent: bytes) -> None:
    with wire.connect(sent) as connection:
        assert status(receive(connection)) == 400
        assert connection.recv(1) == b""


JUSTONE_404 = b'{"code":404,"data":null,"message":"Resource not found","recordTime":null}'

ODD: dict[str, tuple[bytes, int, bytes]] = {
    "absolute target": (get(b"http://api.justoneapi.com" + FOLLOWERS), 200, b'"users"'),
    "fragment": (get(FOLLOWERS + b"#top"), 200, b'"users"'),
    "no host": (b"GET " + FOLLOWERS + b" HTTP/1.1\r\n\r\n", 200, b'"users"'),
    "http 1.0": (get(FOLLOWERS, version=b"1.0"), 200, b'"users"'),
    "empty lines first": (b"\r\n\r\n" + get(FOLLOWERS), 200, b'"users"'),
    "ten thousand parameters": (get(FOLLOWERS + b"&a=1" * 10_000), 200, b'"users"'),
    "thousand headers": (get(FOLLOWERS, *[b"X: y"] * 1000), 200, b'"users"'),
    "long header": (get(FOLLOWERS, b"X: " + b"y" * 100_000), 200, b'"users"'),
    "websocket": (get(FOLLOWERS, b"Connection: Upgrade", b"Upgrade: websocket"), 200, b'"users"'),
    "http 2 upgrade": (get(FOLLOWERS, b"Connection: Upgrade, HTTP2-Settings", b"Upgrade: h2c"), 200, b'"users"'),
    "body of a get": (get(FOLLOWERS, b"Content-Length: 3") + b"abc", 200, b'"users"'),
    "duplicates": (get(FOLLOWERS + b"&uid=1"), 400, b'"param uid not right"'),
    "dot segments": (get(b"/api/../2/x.json"), 404, JUSTONE_404),
    "encoded dots": (get(b"/api/%2e%2e/2/x.json"), 404, JUSTONE_404),
    "encoded dot slash": (get(b"/api/..%2f2/x.json"), 404, JUSTONE_404),
    "double slash": (get(b"//api/weibo"), 404, b'{"request":"//api/weibo",'),
    "asterisk": (b"OPTIONS * HTTP/1.1\r\n\r\n", 404, b'{"request":"*",'),
    "broken escapes": (get(b"/%zz%.json"), 404, b'{"request":"/%zz%.json",'),
    "nul in path": (get(b"/%00.json"), 404, rb'{"request":"/\u0000.json",'),
    "nul in xml": (get(b"/%00.xml"), 404, "<request>/\ufffd.xml</request>".encode()),
    "no utf-8": (get(b"/%ff%fe.json"), 404, '{"request":"/\ufffd\ufffd.json",'.encode()),
    "surrogates": (get(b"/%ed%a0%80.xml"), 404, "<request>/\ufffd\ufffd\ufffd.xml</request>".encode()),
    "broken escapes in query": (get(FRIENDS + b"&count=%zz"), 400, b"but get (%zz)"),
    "nul in query": (get(FRIENDS + b"&count=%00"), 400, rb"but get (\u0000)"),
    "surrogates in query": (get(FRIENDS + b"&count=%ed%a0%80"), 400, "but get (\ufffd\ufffd\ufffd)".encode()),
    "digits without end": (get(FRIENDS + b"&uid=" + b"9" * 60_000), 400, b'"error_code":10017'),
    "raw bytes in login": (get(b"/statuses/followers.json", b"Authorization: Basic \xff\xfe"), 403, b"40302:Error"),
    "raw bytes in token": (get(FRIENDS[:-15], b"Authorization: OAuth2 \xff\xfe"), 200, b'"users"'),
    "raw bytes in media type": (
        post(b"Content-Length: 1\r\nAuthorization: OAuth2 T", b"x").replace(b"application/", b"a\xff/"),
        415,
        "unsupport mediatype (aÿ/x-www-form-urlencoded)".encode(),
    ),
    "no utf-8 in form": (
        post(b"Content-Length: 31", b"access_token=T&list_id=%ff\xff\x00%zz"),
        400,
        b'"error_code":10017',
    ),
    "no body": (post(b"Content-Length: 0\r\nAuthorization: OAuth2 T"), 400, b'"error_code":10016'),
    "chunks": (post(b"Transfer-Encoding: chunked", b"18\r\n" + BODY + b"\r\n0\r\n\r\n"), 200, b'"member_count"'),
}


@pytest.mark.parametrize("case", ODD.values(), ids=ODD)
def test_odd_requests_get_own_responses(wire: Wire, case: tuple[bytes, int, bytes]) -> None:
    sent, code, part = case
    response = wire.ask(sent)
    assert status(response) == code
    assert part in response


BODY_TOO_LONG = (
    b'{"request":"/2/friendships/groups/follow.json","error_code":10018,"error":"request boday length over limit."}'
)


@pytest.mark.parametrize(
    "sent",
    [
        post(b"Content-Length: %d" % (MIB + 1)),
        post(b"Content-Length: %d\r\nExpect: 100-continue" % (MIB + 1)),
        post(b"Content-Length: %d" % (20 * MIB), b"a=1&" * (5 * MIB)),
        post(b"Transfer-Encoding: chunked", b"100000\r\n" + b"a" * MIB + b"\r\n1\r\na\r\n"),
    ],
    ids=["announced", "expected", "sent", "chunked"],
)
def test_long_bodies_are_rejected(wire: Wire, sent: bytes) -> None:
    response = wire.ask(sent)
    assert status(response) == 400
    assert response.endswith(BODY_TOO_LONG)


def test_connections_survive_long_bodies(wire: Wire) -> None:
    with wire.connect(post(b"Content-Length: %d" % (2 * MIB), b"a" * (2 * MIB))) as connection:
        assert receive(connection).endswith(BODY_TOO_LONG)
        connection.sendall(get(FOLLOWERS))
        assert status(receive(connection)) == 200


def test_bodies_of_one_mebibyte_pass(wire: Wire) -> None:
    filler = b"&a=" + b"x" * (MIB - len(BODY) - 3)
    assert status(wire.ask(post(b"Content-Length: %d" % MIB, BODY + filler))) == 200


def test_expectations_are_met(wire: Wire) -> None:
    with wire.connect(post(b"Content-Length: %d\r\nExpect: 100-continue" % len(BODY))) as connection:
        assert connection.recv(65536) == b"HTTP/1.1 100 Continue\r\n\r\n"
        connection.sendall(BODY)
        assert status(receive(connection)) == 200


@pytest.mark.parametrize("line", [b"X: y\r\n", b"X" * 4096, b"\r\n"])
def test_heads_without_end_are_rejected(wire: Wire, line: bytes) -> None:
    sent = b"GET / HTTP/1.1\r\n" if line.strip() else b""
    assert status(wire.ask(sent + line * (4 * MIB // len(line)))) == 431


@pytest.mark.parametrize("sent", [b"GET " + b"x" * 300, get(FOLLOWERS)[:-2], post(b"Content-Length: 99", BODY)])
def test_aborted_requests_leave_nothing(wire: Wire, sent: bytes) -> None:
    with wire.connect(sent) as connection:
        connection.shutdown(socket.SHUT_WR)
        assert connection.recv(1) == b""
    with wire.connect(sent) as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")  # leaves by a reset


def test_readers_may_leave_early(wire: Wire) -> None:
    for _ in range(20):
        with wire.connect(get(FRIENDS + b"&page=2&count=200") * 20) as connection:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            connection.recv(10)


def test_pipelined_requests_keep_their_order(wire: Wire) -> None:
    targets = [b"/%d.json" % number for number in range(100)]
    with wire.connect(b"".join(map(get, targets)) + get(b"/end.json", b"Connection: close")) as connection:
        received = b"".join(iter(lambda: connection.recv(65536), b""))
    places = [received.index(b'"request":"' + target) for target in targets]
    assert places == sorted(places)
    assert received.count(b"HTTP/1.1 404") == 101


def test_two_hundred_connections_are_served(wire: Wire) -> None:
    connections = [wire.connect() for _ in range(200)]
    responses: list[int] = []

    def talk(connection: socket.socket) -> None:
        with connection:
            for _ in range(5):
                connection.sendall(get(FOLLOWERS))
                responses.append(status(receive(connection)))

    threads = [threading.Thread(target=talk, args=[connection]) for connection in connections]
    for act in (threading.Thread.start, threading.Thread.join):
        for thread in threads:
            act(thread)
    assert responses == [200] * 1000


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> Iterator[Wire]:
    """A mock with little patience."""
    monkeypatch.setattr(protocol, "REQUEST_SECONDS", 0.2)
    with MockServer() as mock:
        yield Wire(int(mock.base_url.rpartition(":")[2]), Path(os.devnull))


def test_slow_requests_time_out(hasty: Wire) -> None:
    between = hasty.connect(get(b"/"))
    assert status(receive(between)) == 404
    between.sendall(b"\r\n")
    others = [hasty.connect(sent) for sent in (b"", b"GET / HT", post(b"Content-Length: 99", BODY))]
    for connection in (between, *others):
        with connection:
            assert (
                receive(connection) == b"HTTP/1.1 408 Request Timeout\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
            )
            assert connection.recv(1) == b""


def test_drips_do_not_keep_requests_alive(hasty: Wire) -> None:
    with hasty.connect(b"GET / HTTP/1.1\r\n") as connection:
        connection.settimeout(0.05)
        for _ in range(60):
            connection.sendall(b"X: y\r\n")
            with contextlib.suppress(TimeoutError):
                assert status(connection.recv(65536)) == 408
                return
    pytest.fail("The request was still waited for.")


def test_idle_connections_are_left_alone(hasty: Wire) -> None:
    with hasty.connect(get(b"/")) as connection:
        assert status(receive(connection)) == 404
        time.sleep(1.5)  # longer than the patience and the sweep together, shorter than uvicorn's own timeout
        connection.sendall(get(b"/"))
        assert status(receive(connection)) == 404
