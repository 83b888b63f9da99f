"""Ways to ask a mock in this process."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
from weibokit_mock.app import create_app
from weibokit_mock.control.clock import Clock
from weibokit_mock.control.journal.journal import Journal
from weibokit_mock.control.journal.redaction import Redaction
from weibokit_mock.control.stubs.store import StubStore
from weibokit_mock.control.wiremock.calls import ControlState
from weibokit_mock.http.request import Fields, Request
from weibokit_mock.http.session import Session
from weibokit_mock.settings import Settings

SPECS = Path(__file__).parents[2] / "specs"

Ask = Callable[..., httpx.Response]
"""URL, method and options of httpx → response."""

AskWith = Callable[..., Ask]
"""Settings → what sends requests to a mock with these."""


def asker(settings: Settings | None = None) -> Ask:
    """Return what sends one request to a mock of its own."""
    app = create_app(settings)

    def ask(url: str, method: str = "GET", **options: Any) -> httpx.Response:
        async def send() -> httpx.Response:
            transport = httpx.ASGITransport(app=app)
            async with httpx.AsyncClient(transport=transport, base_url="http://mock.test") as client:
                return await client.request(method, url, **options)

        return asyncio.run(send())

    return ask


def request_of(query: Fields | None = None, **fields: Any) -> Request:
    """Return a request as its checks get it; `fields` are what handlers have found out about it."""
    clock = Clock()
    control = ControlState(StubStore(), Journal(Redaction(())), "0", clock=clock)
    request = Request(Session({}, control, clock), "GET", "/", query or {})
    for name, value in fields.items():
        setattr(request, name, value)
    return request
