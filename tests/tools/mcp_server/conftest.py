"""The tools of the server for agents, on a session of the mock server."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from weibokit._command.calling.settings import CallSettings
from weibokit._command.language import Language
from weibokit._mcp.clients import Clients
from weibokit._mcp.tools import Tools
from weibokit_mock.testing.session import MockSession

SECRET = "planted-c0ffee"

Open = Callable[..., Tools]


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """A credential for each API; that of Just One API is planted."""
    for name, value in {"JUSTONE_TOKEN": SECRET, "WEIBO_ACCESS_TOKEN": "T", "TSINA_APP_KEY": "K"}.items():
        monkeypatch.setenv(name, value)
    for name in ("TSINA_APP_SECRET", "TSINA_TOKEN", "TSINA_TOKEN_SECRET", "TSINA_USERNAME", "TSINA_PASSWORD"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def tools(weibokit_mock: MockSession) -> Iterator[Open]:
    """Open the tools of a server; `settings` are those of its clients."""
    with ExitStack() as closing:

        def opening(*, allow_writes: bool = False, most: int = 100_000, budget: int = 5, **settings: Any) -> Tools:
            given = CallSettings(base_url=weibokit_mock.base_url, budget=budget, **settings)
            clients = closing.enter_context(Clients(given, Language()))
            return Tools(clients, allow_writes=allow_writes, most=most)

        yield opening
