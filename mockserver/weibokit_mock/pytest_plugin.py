"""Fixtures for tests that talk to these APIs; pytest finds them by itself once weibokit is installed.

| fixture | scope | what |
|---|---|---|
| `weibokit_server` | session | the mock server in a thread, on a free port |
| `weibokit_mock` | function | a session of it, for this test alone: `.base_url`, stubs, calls, clock |
| `justone_client`, `weibo_v2_client`, `tsina_v1_client` | function | a sync client pointed at that session |
| `weibokit_app` | function | that session as an ASGI application, for use without a socket |
| `async_justone_client`, `async_weibo_v2_client`, `async_tsina_v1_client` | function | an async client on it |

In pytest's configuration stand `weibokit_captured` (a folder), `weibokit_archive` (the archive of a client),
`weibokit_stubs` (files, folders, `builtin:NAME`), `weibokit_credentials` (`API=VALUE`, a line each), `weibokit_seed`
and `weibokit_pages`. The mark `@pytest.mark.weibokit_mock(pages=…, seed=…, credentials={…}, stubs=[…])` says the same
for one test. The clients wait on the clock of the session: retries and rates take no time, and move it on. Nothing
heavy is imported until a fixture
is used.
"""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from weibokit import AsyncJustOne, AsyncTSina, AsyncWeiboV2, JustOne, TSina, WeiboV2

    from .control.sessions import SessionOptions
    from .server import MockServer
    from .settings import Settings
    from .testing.session import MockSession

CAPTURED = "weibokit_captured"
"""The option that names the folder of recorded responses."""

ARCHIVE = "weibokit_archive"
"""The option that names the archive of a client."""

CREDENTIAL = "mock"
"""The credential that the clients carry; the mock accepts any."""

MARK = "weibokit_mock"
"""The mark that says what the session of a test is like."""

_SAID = ("pages", "seed", "credentials", "stubs")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the options of the configuration."""
    parser.addini(CAPTURED, "folder of recorded responses of Just One API, <operation>.json each", type="paths")
    parser.addini(ARCHIVE, "archive of a client, whose responses are served to the same requests", type="paths")
    parser.addini("weibokit_stubs", "files and folders of stubs, or builtin:NAME", type="args")
    parser.addini("weibokit_credentials", "credentials that the mock accepts, API=VALUE each", type="linelist")
    parser.addini("weibokit_seed", "seed of what the mock synthesizes", default="0")
    parser.addini("weibokit_pages", "pages of a paged list", default="3")


def pytest_configure(config: pytest.Config) -> None:
    """Declare the mark."""
    config.addinivalue_line(
        "markers", f"{MARK}(pages, seed, credentials, stubs): what the mock's session of this test is like"
    )


@pytest.fixture(scope="session")
def weibokit_server(pytestconfig: pytest.Config) -> "Iterator[MockServer]":
    """A mock server of all three APIs on a free port of 127.0.0.1."""
    with _as_failures():
        from .server import MockServer  # noqa: PLC0415 - heavy

        server = MockServer(_settings(pytestconfig))
    with server:
        yield server


@pytest.fixture
def weibokit_mock(weibokit_server: "MockServer", request: pytest.FixtureRequest) -> "Iterator[MockSession]":
    """A session of the mock server for this test alone, on a port of its own."""
    with ExitStack() as stack:
        with _as_failures():
            session = stack.enter_context(weibokit_server.session(_options(request.node)))
        yield session


@pytest.fixture
def weibokit_app(weibokit_mock: "MockSession") -> "MockSession":
    """The session as an ASGI application, for `httpx.ASGITransport`."""
    return weibokit_mock


@pytest.fixture
def justone_client(weibokit_mock: "MockSession") -> "Iterator[JustOne]":
    """A Just One API client pointed at the mock."""
    from weibokit import JustOne  # noqa: PLC0415 - only when used

    with JustOne(token=CREDENTIAL, **_on_socket(weibokit_mock)) as client:
        yield client


@pytest.fixture
def weibo_v2_client(weibokit_mock: "MockSession") -> "Iterator[WeiboV2]":
    """A Weibo v2 client pointed at the mock."""
    from weibokit import WeiboV2  # noqa: PLC0415 - only when used

    with WeiboV2(access_token=CREDENTIAL, **_on_socket(weibokit_mock)) as client:
        yield client


@pytest.fixture
def tsina_v1_client(weibokit_mock: "MockSession") -> "Iterator[TSina]":
    """A t.sina v1 client pointed at the mock; it asks for JSON."""
    from weibokit import TSina  # noqa: PLC0415 - only when used

    with TSina(app_key=CREDENTIAL, username=CREDENTIAL, password=CREDENTIAL, **_on_socket(weibokit_mock)) as client:
        yield client


@pytest.fixture
def async_justone_client(weibokit_app: "MockSession") -> "AsyncJustOne":
    """An async Just One API client on the mock, in this process."""
    from weibokit import AsyncJustOne  # noqa: PLC0415 - only when used

    return AsyncJustOne(token=CREDENTIAL, **_in_process(weibokit_app))


@pytest.fixture
def async_weibo_v2_client(weibokit_app: "MockSession") -> "AsyncWeiboV2":
    """An async Weibo v2 client on the mock, in this process."""
    from weibokit import AsyncWeiboV2  # noqa: PLC0415 - only when used

    return AsyncWeiboV2(access_token=CREDENTIAL, **_in_process(weibokit_app))


@pytest.fixture
def async_tsina_v1_client(weibokit_app: "MockSession") -> "AsyncTSina":
    """An async t.sina v1 client on the mock, in this process; it asks for JSON."""
    from weibokit import AsyncTSina  # noqa: PLC0415 - only when used

    return AsyncTSina(app_key=CREDENTIAL, username=CREDENTIAL, password=CREDENTIAL, **_in_process(weibokit_app))


def _settings(config: pytest.Config) -> "Settings":
    from .settings import Settings, credentials_of  # noqa: PLC0415 - only when used

    return Settings(
        port=0,
        captured=_one_path(config, CAPTURED, "folders"),
        archive=_one_path(config, ARCHIVE, "files"),
        stubs=tuple(_from_root(config, source) for source in config.getini("weibokit_stubs")),
        credentials=credentials_of(config.getini("weibokit_credentials")),
        seed=_number(config, "weibokit_seed"),
        pages=_number(config, "weibokit_pages"),
    )


def _one_path(config: pytest.Config, name: str, what: str) -> "Path | None":
    paths: list[Path] = config.getini(name)
    if len(paths) > 1:
        raise ValueError(f"{name} names {len(paths)} {what}; name one.")
    return paths[0] if paths else None


def _from_root(config: pytest.Config, source: str) -> str:
    """Return a source of stubs, a path as from where the configuration lies."""
    return source if source.startswith("builtin:") else str(config.rootpath / source)


def _number(config: pytest.Config, name: str) -> int:
    text = config.getini(name)
    try:
        return int(text)
    except ValueError:
        raise ValueError(f"{name} is {text!r}; a whole number is wanted.") from None


def _options(node: pytest.Item) -> "SessionOptions":
    from .control.sessions import parse_options  # noqa: PLC0415 - only when used
    from .settings import APIS, MAX_PAGES  # noqa: PLC0415 - only when used

    said: dict[str, Any] = {}
    for mark in node.iter_markers(MARK):
        said = {**mark.kwargs, **said}
    if said.keys() - _SAID or any(mark.args for mark in node.iter_markers(MARK)):
        raise ValueError(f"The mark {MARK} takes {', '.join(f'{name}=' for name in _SAID)} only.")
    if isinstance(said.get("stubs"), list | tuple):
        said["stubs"] = [stub for each in said["stubs"] for stub in _stubs(node.config, each)]
    return parse_options(said, APIS, MAX_PAGES)


def _stubs(config: pytest.Config, stub: Any) -> list[Any]:
    """Return the stubs of a file or folder, a path as from where the configuration lies; else what was given."""
    from .control.stubs.builtin import BUILTIN, PREFIX  # noqa: PLC0415 - only when used
    from .control.stubs.files import StubFile, paths  # noqa: PLC0415 - only when used

    if not isinstance(stub, str) or stub.startswith(PREFIX) or stub in BUILTIN:
        return [stub]
    path = config.rootpath / stub
    if not path.suffix and not path.exists():
        return [stub]
    return [value for each in paths(path) for _, value in StubFile(each).stubs]


def _on_socket(session: "MockSession") -> dict[str, Any]:
    return {"base_url": session.base_url, "clock": session.clock}


def _in_process(app: "MockSession") -> dict[str, Any]:
    import httpx  # noqa: PLC0415 - only when used

    return _on_socket(app) | {"base_url": "http://localhost", "transport": httpx.ASGITransport(app)}


@contextmanager
def _as_failures() -> Iterator[None]:
    """Turn a missing dependency, or what is wrong in marks and configuration, into a message without a traceback."""
    try:
        yield
    except ModuleNotFoundError as error:
        text = f"{error.name} is missing: the mock server needs pip install 'weibokit[mock]'."
        raise pytest.fail.Exception(text, pytrace=False) from None
    except ValueError as error:
        raise pytest.fail.Exception(str(error), pytrace=False) from None
