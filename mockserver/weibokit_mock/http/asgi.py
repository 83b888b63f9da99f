"""Types of ASGI, under the names that its specification gives them, and the end of a server as applications see it."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]


def ending_quietly(app: App, ended: asyncio.Event) -> App:
    """Return an application for which it is no failure to be cut off at the end of its server.

    What only waits for its client to leave is told at once that it left.
    """

    async def respond(scope: Scope, receive: Receive, send: Send) -> None:
        # Nobody is left to respond to: the connection is gone.
        with contextlib.suppress(asyncio.CancelledError):
            await app(scope, _until(ended, receive), send)

    return respond


def _until(ended: asyncio.Event, receive: Receive) -> Receive:
    """Return what receives the request, and then that its client left, or that the server `ended`."""
    is_whole = False

    async def receive_next() -> Message:
        nonlocal is_whole
        if is_whole:
            return await _first(receive(), ended.wait())
        message = await receive()
        is_whole = not message.get("more_body", False)
        return message

    return receive_next


async def _first(*awaited: Awaitable[Any]) -> Message:
    """Wait for the first of some ends."""
    waiting = [asyncio.ensure_future(each) for each in awaited]
    try:
        await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for each in waiting:
            each.cancel()
    return {"type": "http.disconnect"}
