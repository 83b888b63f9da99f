"""What ties a worker to its supervisor: a pair of sockets, over which bytes go, and open sockets with them.

Whoever is left alone sees the end of it; so nobody outlives the other for long, however that one went.
"""

import socket
from enum import IntEnum
from typing import NamedTuple, Self


class Sign(IntEnum):
    """A byte on a link; smaller ones are the index of the worker to which the socket that goes with it is to go."""

    READY = 255
    CONNECTION = 254
    QUESTION = 253


class Received(NamedTuple):
    """A byte that came, and the socket that came with it."""

    sign: int
    passed: socket.socket | None


class Link:
    """One end."""

    def __init__(self, end: socket.socket) -> None:
        self._end = end
        end.settimeout(0)

    @classmethod
    def pair(cls) -> tuple[Self, Self]:
        """Return both ends of a new link."""
        one, other = socket.socketpair()
        return cls(one), cls(other)

    def fileno(self) -> int:
        """Return the descriptor, for who waits until something comes."""
        return self._end.fileno()

    def close(self) -> None:
        """Close this end."""
        self._end.close()

    def send(self, sign: int, passed: socket.socket | None = None) -> bool:
        """Send a byte and a socket, and say whether that worked: the other may be gone, or behind with too many."""
        try:
            socket.send_fds(self._end, [bytes([sign])], [passed.fileno()] if passed else [])
        except OSError:
            return False
        return True

    def receive(self) -> Received | None:
        """Return what came, None at the end; raise BlockingIOError where nothing did."""
        try:
            data, descriptors, _, _ = socket.recv_fds(self._end, 1, 1)
        except ConnectionError:
            return None
        passed = socket.socket(fileno=descriptors[0]) if descriptors else None
        return Received(data[0], passed) if data else None
