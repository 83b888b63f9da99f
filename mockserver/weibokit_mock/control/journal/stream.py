"""The journal as it grows: server-sent events, one for each request."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import suppress
from functools import partial

from ...http.asgi import Message, Receive, Send
from .events import ServeEvent, event_json
from .journal import Journal

MAX_WAITING = 1000
"""Most events that wait for a reader; of more, the oldest are left out."""

FIRST = b": the journal\n\n"
"""What is sent first: whatever is recorded from then on comes."""

Block = Callable[[], bytes]
"""What makes an event as it is sent, once its turn has come."""

_HEADERS = [(b"content-type", b"text/event-stream; charset=utf-8"), (b"cache-control", b"no-store")]


async def stream(
    journal: Journal, receive: Receive, send: Send, *, others: Sequence[AsyncIterator[bytes]] = ()
) -> None:
    """Send every event from now on, until the reader leaves, or session or server ends.

    Events of `others` come as they are sent; where one of these ends, so does all.
    """
    waiting: asyncio.Queue[Block] = asyncio.Queue(MAX_WAITING)

    def note(block: Block) -> None:
        if waiting.full():
            waiting.get_nowait()
        waiting.put_nowait(block)

    loop = asyncio.get_running_loop()

    def hear(id_: str, event: ServeEvent) -> None:
        # What is asked in this process may be recorded in another thread.
        loop.call_soon_threadsafe(note, partial(_block, journal, id_, event))

    end = journal.subscribe(hear)
    leaving = asyncio.ensure_future(_left(receive))

    def leave() -> None:
        leaving.cancel()

    following = [asyncio.ensure_future(_follow(other, note, leave)) for other in others]
    journal.ends.append(leave)
    try:
        await send({"type": "http.response.start", "status": 200, "headers": _HEADERS})
        await send(_chunk(FIRST))
        await _send_all(waiting, leaving, send)
        await send(_chunk(b"", more=False))
    finally:
        journal.ends.remove(leave)
        end()
        for task in (leaving, *following):
            task.cancel()


async def _follow(other: AsyncIterator[bytes], note: Callable[[Block], None], leave: Callable[[], None]) -> None:
    try:
        with suppress(OSError, EOFError):
            async for block in other:
                note(partial(bytes, block))
    finally:
        leave()


async def _send_all(waiting: asyncio.Queue[Block], leaving: asyncio.Future[None], send: Send) -> None:
    while not leaving.done():
        coming = asyncio.ensure_future(waiting.get())
        await asyncio.wait([coming, leaving], return_when=asyncio.FIRST_COMPLETED)  # type: ignore[type-var]
        if not coming.done():
            coming.cancel()
            return
        await send(_chunk(coming.result()()))


def _block(journal: Journal, id_: str, event: ServeEvent) -> bytes:
    line = json.dumps(event_json(id_, event, journal.redaction), ensure_ascii=False)
    return f"id: {id_}\nevent: request\ndata: {line}\n\n".encode()


async def _left(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


def _chunk(body: bytes, *, more: bool = True) -> Message:
    return {"type": "http.response.body", "body": body, "more_body": more}
