"""One request, one response, on the wire of the real command: trailers, clients that leave, and the end of a server."""

import signal
import socket
import subprocess
import sys

import pytest

from tests.mockserver.wire import BODY, FOLLOWERS, FRIENDS, MIB, Wire, get, post, receive, status

CHUNKED = b"Transfer-Encoding: chunked"
LIST = b"b\r\nlist_id=1&a\r\n"


def rest(connection: socket.socket) -> bytes:
    """Return all that comes until the connection ends."""
    with connection:
        return b"".join(iter(lambda: connection.recv(65536), b""))


def test_trailers_are_no_headers(wire: Wire) -> None:
    without = post(CHUNKED, LIST + b"0\r\n\r\n")
    trailing = post(CHUNKED, LIST + b"0\r\nAuthorization: OAuth2 T\r\n\r\n")
    assert (status(wire.ask(without)), b"10006" in wire.ask(without)) == (400, True)
    assert wire.ask(trailing) == wire.ask(without)


def test_requests_after_trailers_have_headers(wire: Wire) -> None:
    with wire.connect(post(CHUNKED, LIST + b"0\r\nX: y\r\n\r\n")) as connection:
        assert status(receive(connection)) == 400
        connection.sendall(get(FRIENDS.partition(b"?")[0], b"Authorization: OAuth2 T"))
        assert status(receive(connection)) == 200


@pytest.mark.parametrize("endless", [b"X: y\r\n", b"X" * 4096], ids=["many", "long"])
def test_trailers_without_end_are_rejected(wire: Wire, endless: bytes) -> None:
    body = LIST + b"0\r\n" + endless * (4 * MIB // len(endless))
    assert status(wire.ask(post(CHUNKED, body))) == 431


def test_extensions_of_chunks_are_bounded(wire: Wire) -> None:
    assert status(wire.ask(post(CHUNKED, b"1;" + b"x" * (4 * MIB) + b"\r\n"))) == 431


@pytest.mark.parametrize("size", [1, 2 * MIB], ids=["short", "long"])
def test_bodies_that_break_get_one_response(wire: Wire, size: int) -> None:
    with wire.connect(post(CHUNKED, b"%x\r\n%s\r\n" % (size, b"x" * size))) as connection:
        if size > MIB:
            assert status(receive(connection)) == 400
            connection.sendall(b"no chunk\r\n")
            assert rest(connection) == b""
        else:
            connection.sendall(b"no chunk\r\n")
            assert rest(connection).count(b"HTTP/1.1 ") == 1


def test_what_follows_a_request_leaves_its_response(wire: Wire) -> None:
    with wire.connect(get(FOLLOWERS) + b"no HTTP\r\n\r\n") as connection:
        received = rest(connection)
    assert status(received) == 200
    assert received.count(b"HTTP/1.1 ") == 1


def test_pipelines_may_be_left(wire: Wire) -> None:
    for _ in range(5):
        with wire.connect(get(FOLLOWERS) * 2000) as connection:
            connection.recv(10)
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")


def test_half_requests_do_not_delay_the_end() -> None:
    arguments = [sys.executable, "-W", "error", "-m", "weibokit_mock", "--port", "0"]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        wire = Wire(int(process.stdout.readline().rpartition(b":")[2]))
        half = post(b"Content-Length: 99", BODY)
        connections = [
            wire.connect(sent) for sent in (b"", b"GET / HT", half, post(b"Content-Length: 2\r\nExpect: 100-continue"))
        ]
        assert connections[-1].recv(100) == b"HTTP/1.1 100 Continue\r\n\r\n"
        process.send_signal(signal.SIGTERM)
        ends = [rest(connection) for connection in connections]
        _, log = process.communicate(timeout=10)
    assert (ends, log, process.returncode) == ([b""] * 4, b"", 0)
