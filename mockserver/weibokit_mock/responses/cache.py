"""Synthesized responses, kept for the next request of the same operation and arguments."""

from collections import OrderedDict
from collections.abc import Callable

from ..http.response import Response

MAX_BYTES = 16 * 1024 * 1024
"""Most bytes that one mock keeps; one may be half a megabyte, and there are hundreds of operations."""

_OVERHEAD = 2048
"""Bytes of a response beside its body."""


class ResponseCache:
    """Keeps responses up to a number of bytes; those that were not asked for the longest are forgotten first.

    A key says all that a response depends on, types included: 1, 1.0 and true are equal, but not the same.
    """

    def __init__(self, most: int = MAX_BYTES) -> None:
        self._most = most
        self._kept: OrderedDict[str, Response] = OrderedDict()
        self.size = 0

    def get(self, key: str, make: Callable[[], Response]) -> Response:
        """Return the response of a key; it is made when it isn't there."""
        found = self._kept.get(key)
        if found is None:
            found = make()
            self._keep(key, found)
        else:
            self._kept.move_to_end(key)
        return found

    def clear(self) -> None:
        """Forget all."""
        self._kept.clear()
        self.size = 0

    def _keep(self, key: str, response: Response) -> None:
        self._kept[key] = response
        self.size += _size(key, response)
        while self.size > self._most:
            self.size -= _size(*self._kept.popitem(last=False))


def _size(key: str, response: Response) -> int:
    return _OVERHEAD + len(key) + len(response.body["body"])
