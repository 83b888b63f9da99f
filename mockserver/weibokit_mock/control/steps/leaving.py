"""The exit through which every response leaves: into the journal, after its delay, whole or broken."""

import asyncio
import time
from random import Random

from ...http.asgi import Receive, Send
from ...http.faults import break_connection
from ...http.media_types import MULTIPART
from ...http.request import Request
from ...http.response import Response, deliver
from ..catalog import Catalog
from ..journal.events import ServeEvent
from ..stubs.delays import Dribble
from ..stubs.responses import NO_DELAY, delay_seconds

_RANDOM = Random()  # noqa: S311 - draws delays
"""One for all sessions: it takes more memory than the rest of a session."""


async def leave(
    request: Request, response: Response, receive: Receive, send: Send, *, catalog: Catalog, begun: float
) -> None:
    """Send a response; `begun` is when its request came, by the performance counter.

    It is in the journal before it waits: a client that gives up finds its request there.
    """
    delay = _delay(request)
    _record(request, response, catalog, delay, time.perf_counter() - begun)
    if delay:
        await asyncio.sleep(delay)
    if request.fault:
        await break_connection(request.fault, receive, send)
        return
    dribble = request.stub.response.dribble if request.stub else None
    if request.method == "HEAD":
        await deliver(response, request.method, send)
    elif dribble:
        await _dribble(response, dribble, send)
    else:
        await send(response.start)
        await send(response.body)


def _delay(request: Request) -> float:
    control = request.session.control
    if request.stub is None and control.delay is NO_DELAY:
        return request.delay
    definition = request.stub.response if request.stub else None
    return request.delay + delay_seconds(definition, control.delay, _RANDOM)


def _record(request: Request, response: Response, catalog: Catalog, delay: float, elapsed: float) -> None:
    if request.recorded is None:
        return
    if request.media_type == MULTIPART:
        request.recorded.form = request.form
    control = request.session.control
    start, operation_id = response.start, request.operation_id
    event = (
        request.recorded,
        start["status"],
        start["headers"],
        response.body["body"],
        control.clock(),
        operation_id != "" or request.stub is not None,
        request.stub,
        catalog.names.get(operation_id),
        request.decided_by,
        request.reason,
        response.source,
        delay,
        elapsed + delay,
        request.path_parameters,
    )
    control.journal.record(tuple.__new__(ServeEvent, event))  # `_make` takes twice as long


async def _dribble(response: Response, dribble: Dribble, send: Send) -> None:
    """Send a body in chunks, over a time."""
    body = response.body["body"]
    await send(response.start)
    await send({"type": "http.response.body", "body": b"", "more_body": True})  # the head goes with the first piece
    size = max(-(-len(body) // dribble.chunks), 1)
    pieces = [body[at : at + size] for at in range(0, len(body), size)]
    for piece in pieces:
        await asyncio.sleep(dribble.duration / 1000 / len(pieces))
        await send({"type": "http.response.body", "body": piece, "more_body": True})
    await send({"type": "http.response.body", "body": b""})
