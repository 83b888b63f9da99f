"""Raw bytes to a mock, and back."""

import os
import socket
from dataclasses import dataclass
from pathlib import Path

FOLLOWERS = b"/api/weibo/get-followers/v1?token=T&uid=1"
FRIENDS = b"/2/friendships/friends/bilateral/sort_interactive.json?access_token=T"
FOLLOW = b"/2/friendships/groups/follow.json"
FORM = b"Content-Type: application/x-www-form-urlencoded\r\n"
BODY = b"access_token=T&list_id=1"
MIB = 1024 * 1024


@dataclass
class Wire:
    """The command's port and log, and what can be sent to it."""

    port: int
    log: Path = Path(os.devnull)

    def connect(self, *sent: bytes) -> socket.socket:
        connection = socket.create_connection(("127.0.0.1", self.port), timeout=5)
        for data in sent:
            connection.sendall(data)
        return connection

    def ask(self, *sent: bytes) -> bytes:
        """Send, and return all that comes back until the first response is complete or the connection ends."""
        with self.connect(*sent) as connection:
            return receive(connection)


def receive(connection: socket.socket) -> bytes:
    """Return one response, or nothing when the connection ends without one."""
    received = b""
    while not is_complete(received) and (data := connection.recv(65536)):
        received += data
    return received


def is_complete(received: bytes) -> bool:
    head, end, body = received.partition(b"\r\n\r\n")
    length = [line for line in head.split(b"\r\n") if line.startswith(b"content-length: ")]
    return bool(end and length) and len(body) >= int(length[0].removeprefix(b"content-length: "))


def status(response: bytes) -> int:
    return int(response.split(b" ", 2)[1])


def get(target: bytes, *headers: bytes, version: bytes = b"1.1") -> bytes:
    return b"\r\n".join([b"GET " + target + b" HTTP/" + version, b"Host: localhost", *headers, b"", b""])


def post(head: bytes, body: bytes = b"") -> bytes:
    return b"POST " + FOLLOW + b" HTTP/1.1\r\nHost: localhost\r\n" + FORM + head + b"\r\n\r\n" + body
