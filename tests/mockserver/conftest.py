import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from weibokit_mock.app import create_app
from weibokit_mock.settings import Settings

Ask = Callable[..., httpx.Response]

SPECS = Path(__file__).parents[2] / "specs"


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


@pytest.fixture(scope="session")
def ask() -> Ask:
    """A mock with the default settings."""
    return asker()


@pytest.fixture
def ask_with() -> Callable[..., Ask]:
    """A mock with settings of the test's choice."""
    return lambda **settings: asker(Settings(**settings))


@pytest.fixture(scope="session")
def sample() -> Callable[[str], bytes]:
    """The bytes of a sample as it lies in specs/, by its path there."""
    return lambda path: (SPECS / path).read_bytes()
