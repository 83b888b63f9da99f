"""The workers of one mock, as one of them knows them: what it is asked of the journal, it asks all."""

import asyncio
import socket
from collections.abc import Awaitable, Callable, Mapping
from typing import TypeVar

from ...http.asgi import Receive, Send
from ...http.response import deliver, json_response
from ..journal.journal import Journal
from ..journal.stream import stream
from ..wiremock.api import function_of, respond_aside
from ..wiremock.calls import AdminResponse, ControlState
from .exchange import Question, Streams, ask, blocks, follow, respond_on
from .merges import MERGES
from .rejections import rejection
from .states import changed_state

T = TypeVar("T")

SECONDS = 30.0
"""How long a worker may take to respond to another; all of a full journal takes some of it."""

_MERGED = (200, 404)
"""Statuses of responses that another worker may have another response beside."""

Connect = Callable[[int], socket.socket]
"""Index of a worker → a socket whose other end that one gets; raises OSError where there can be none."""


class WorkerError(Exception):
    """A worker does not respond to another."""

    def as_response(self) -> AdminResponse:
        """Return the response to who wanted to know something of all workers."""
        return AdminResponse(503, {"errors": [{"code": 503, "title": "A worker is silent", "detail": str(self)}]})


class Group:
    """All `count` workers, with the eyes of the one of an `index`, which reaches the others by `connect`."""

    def __init__(self, count: int, index: int, connect: Connect) -> None:
        self.count, self._index, self._connect = count, index, connect

    def rejection(self, method: str, path: str) -> AdminResponse | None:
        """Return the response to a request, `path` as below the prefix, for which workers would have to share state."""
        what = changed_state(method, path)
        return rejection(what, self.count) if what else None

    async def respond(
        self, control: ControlState, method: str, path: str, query: Mapping[str, list[str]], body: bytes
    ) -> AdminResponse | None:
        """Respond as one worker would that had received all requests; with 503 where another one is silent."""
        merge = MERGES.get(function_of(method, path))
        if merge is None:
            return await respond_aside(control, method, path, query, body)
        question = Question(method, path, query, body)
        asking = self._of_others(lambda end: ask(end, question))
        try:
            own, others = await asyncio.gather(respond_aside(control, *question), asking)
        except WorkerError as error:
            return error.as_response()
        if own is None or own.status not in _MERGED:
            return own  # the question is no good: all say so
        return await asyncio.to_thread(merge, query, [own, *others])

    async def stream(self, journal: Journal, receive: Receive, send: Send) -> None:
        """Send the events of all workers as they come; 503 where another one is silent."""
        opened: list[Streams] = []

        async def begin(end: socket.socket) -> None:
            opened.append(await follow(end))

        try:
            await self._of_others(begin)
            await stream(journal, receive, send, others=[blocks(reader) for reader, _ in opened])
        except WorkerError as error:
            rejected = error.as_response()
            await deliver(json_response(rejected.status, rejected.json), "GET", send)
        finally:
            for _, writer in opened:
                writer.close()

    async def respond_on(self, end: socket.socket, control: ControlState) -> None:
        """Respond to what another worker asks on a socket."""
        await respond_on(end, control)

    async def _of_others(self, act: Callable[[socket.socket], Awaitable[T]]) -> list[T]:
        """Return what all other workers give, in order; raise WorkerError, once all are done, where one does not."""
        others = [index for index in range(self.count) if index != self._index]
        found = await asyncio.gather(*(self._of_one(index, act) for index in others), return_exceptions=True)
        for each in found:
            if isinstance(each, BaseException):
                raise each
        return [each for each in found if not isinstance(each, BaseException)]

    async def _of_one(self, index: int, act: Callable[[socket.socket], Awaitable[T]]) -> T:
        try:
            async with asyncio.timeout(SECONDS):
                return await act(self._connect(index))
        except TimeoutError:
            raise WorkerError(f"Worker {index + 1} did not respond within {SECONDS:g} s; ask again.") from None
        except (OSError, EOFError):
            raise WorkerError(f"Worker {index + 1} could not be asked; ask again.") from None
