"""The journal as it grows: server-sent events, one for each request."""

import asyncio
import json

from ...http.asgi import Message, Receive, Send
from .events import ServeEvent, event_json
from .journal import Journal

MAX_WAITING = 1000
"""Most events that wait for a reader; of more, the oldest are left out."""

_HEADERS = [(b"content-type", b"text/event-stream; charset=utf-8"), (b"cache-control", b"no-store")]


async def stream(journal: Journal, receive: Receive, send: Send) -> None:
    """Send every event from now on, until the reader leaves, or session or server ends."""
    waiting: asyncio.Queue[tuple[str, ServeEvent]] = asyncio.Queue(MAX_WAITING)

    def note(numbered: tuple[str, ServeEvent]) -> None:
        if waiting.full():
            waiting.get_nowait()
        waiting.put_nowait(numbered)

    loop = asyncio.get_running_loop()

    def hear(id_: str, event: ServeEvent) -> None:
        # What is asked in this process may be recorded in another thread.
        loop.call_soon_threadsafe(note, (id_, event))

    end = journal.subscribe(hear)
    leaving = asyncio.ensure_future(_left(receive))

    def leave() -> None:
        leaving.cancel()

    journal.ends.append(leave)
    try:
        await send({"type": "http.response.start", "status": 200, "headers": _HEADERS})
        await send(_chunk(b": the journal\n\n"))
        await _send_all(journal, waiting, leaving, send)
        await send(_chunk(b"", more=False))
    finally:
        journal.ends.remove(leave)
        end()
        leaving.cancel()


async def _send_all(
    journal: Journal, waiting: asyncio.Queue[tuple[str, ServeEvent]], leaving: asyncio.Future[None], send: Send
) -> None:
    while not leaving.done():
        coming = asyncio.ensure_future(waiting.get())
        await asyncio.wait([coming, leaving], return_when=asyncio.FIRST_COMPLETED)  # type: ignore[type-var]
        if not coming.done():
            coming.cancel()
            return
        id_, event = coming.result()
        line = json.dumps(event_json(id_, event, journal.redaction), ensure_ascii=False)
        await send(_chunk(f"id: {id_}\nevent: request\ndata: {line}\n\n".encode()))


async def _left(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


def _chunk(body: bytes, *, more: bool = True) -> Message:
    return {"type": "http.response.body", "body": body, "more_body": more}
