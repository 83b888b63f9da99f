"""Fixtures for tests that talk to these APIs; pytest finds them by itself once weibokit is installed.

| fixture | scope | what |
|---|---|---|
| `weibokit_mock` | session | the mock server in a thread, on a free port: `.base_url`, `.reset()` |
| `justone_client`, `weibo_v2_client`, `tsina_v1_client` | function | a sync client pointed at it |
| `weibokit_app` | session | the mock as an ASGI application, for use without a socket |
| `async_justone_client`, `async_weibo_v2_client`, `async_tsina_v1_client` | function | an async client on it |

Each client starts from a mock that was just reset. With `weibokit_captured = FOLDER` in pytest's configuration, the
mock also serves the recorded responses in that folder. Nothing heavy is imported until a fixture is used.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from weibokit import AsyncJustOne, AsyncTSina, AsyncWeiboV2, JustOne, TSina, WeiboV2

    from .app import Mock
    from .server import MockServer
    from .settings import Settings

CAPTURED = "weibokit_captured"
"""The option that names the folder of recorded responses."""

CREDENTIAL = "mock"
"""The credential that the clients carry; the mock accepts any."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the option of the configuration."""
    parser.addini(CAPTURED, "folder of recorded answers of Just One API, <operation>.json each", type="paths")


@pytest.fixture(scope="session")
def weibokit_mock(pytestconfig: pytest.Config) -> "Iterator[MockServer]":
    """A mock server of all three APIs on a free port of 127.0.0.1."""
    with _extra_needed():
        from .server import MockServer  # noqa: PLC0415 - heavy
    with MockServer(_settings(pytestconfig)) as server:
        yield server


@pytest.fixture(scope="session")
def weibokit_app(pytestconfig: pytest.Config) -> "Mock":
    """The mock as an ASGI application, for `httpx.ASGITransport`."""
    with _extra_needed():
        from .app import create_app  # noqa: PLC0415 - heavy
    return create_app(_settings(pytestconfig))


@pytest.fixture
def justone_client(weibokit_mock: "MockServer") -> "Iterator[JustOne]":
    """A Just One API client pointed at the mock server."""
    from weibokit import JustOne  # noqa: PLC0415 - only when used

    weibokit_mock.reset()
    with JustOne(token=CREDENTIAL, base_url=weibokit_mock.base_url) as client:
        yield client


@pytest.fixture
def weibo_v2_client(weibokit_mock: "MockServer") -> "Iterator[WeiboV2]":
    """A Weibo v2 client pointed at the mock server."""
    from weibokit import WeiboV2  # noqa: PLC0415 - only when used

    weibokit_mock.reset()
    with WeiboV2(access_token=CREDENTIAL, base_url=weibokit_mock.base_url) as client:
        yield client


@pytest.fixture
def tsina_v1_client(weibokit_mock: "MockServer") -> "Iterator[TSina]":
    """A t.sina v1 client pointed at the mock server; it asks for JSON."""
    from weibokit import TSina  # noqa: PLC0415 - only when used

    weibokit_mock.reset()
    with TSina(app_key=CREDENTIAL, username=CREDENTIAL, password=CREDENTIAL, base_url=weibokit_mock.base_url) as client:
        yield client


@pytest.fixture
def async_justone_client(weibokit_app: "Mock") -> "AsyncJustOne":
    """An async Just One API client on the mock, in this process."""
    from weibokit import AsyncJustOne  # noqa: PLC0415 - only when used

    return AsyncJustOne(token=CREDENTIAL, **_in_process(weibokit_app))


@pytest.fixture
def async_weibo_v2_client(weibokit_app: "Mock") -> "AsyncWeiboV2":
    """An async Weibo v2 client on the mock, in this process."""
    from weibokit import AsyncWeiboV2  # noqa: PLC0415 - only when used

    return AsyncWeiboV2(access_token=CREDENTIAL, **_in_process(weibokit_app))


@pytest.fixture
def async_tsina_v1_client(weibokit_app: "Mock") -> "AsyncTSina":
    """An async t.sina v1 client on the mock, in this process; it asks for JSON."""
    from weibokit import AsyncTSina  # noqa: PLC0415 - only when used

    return AsyncTSina(app_key=CREDENTIAL, username=CREDENTIAL, password=CREDENTIAL, **_in_process(weibokit_app))


def _settings(config: pytest.Config) -> "Settings":
    from .settings import Settings  # noqa: PLC0415 - only when used

    folders: list[Path] = config.getini(CAPTURED)
    if len(folders) > 1:
        raise pytest.UsageError(f"{CAPTURED} names {len(folders)} folders; name one.")
    return Settings(port=0, captured=folders[0] if folders else None)


def _in_process(app: "Mock") -> dict[str, Any]:
    import httpx  # noqa: PLC0415 - only when used

    app.reset()
    return {"base_url": "http://localhost", "transport": httpx.ASGITransport(app)}


@contextmanager
def _extra_needed() -> Iterator[None]:
    """Turn a missing dependency into a message that says what to install."""
    try:
        yield
    except ModuleNotFoundError as error:
        text = f"{error.name} is missing: the mock server needs pip install 'weibokit[mock]'."
        raise pytest.fail.Exception(text, pytrace=False) from None
