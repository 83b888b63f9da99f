import asyncio
import sys
from typing import Any

import httpx
import pytest

from tests.tools.runtime.support import AsyncJustOne, AsyncTSina, AsyncWeiboV2, JustOne, TSina, WeiboV2, responding
from tools.runtime.errors import ConfigurationError
from tools.runtime.version import __version__


def test_context_manager_closes() -> None:
    with JustOne("token123", transport=responding()) as api:
        assert not api.client.get_httpx_client().is_closed
    with pytest.raises(ConfigurationError, match="closed"):
        api.client.get_httpx_client()


def test_async_context_manager_closes() -> None:
    async def run() -> None:
        async with AsyncJustOne("token123", transport=responding()) as api:
            assert not api.client.get_async_httpx_client().is_closed
        with pytest.raises(ConfigurationError, match="closed"):
            api.client.get_async_httpx_client()

    asyncio.run(run())


def test_wrong_flavour_is_explained() -> None:
    with pytest.raises(ConfigurationError, match="sync"):
        JustOne("token123", transport=responding()).client.get_async_httpx_client()
    with pytest.raises(ConfigurationError, match="async"):
        AsyncJustOne("token123", transport=responding()).client.get_httpx_client()


@pytest.mark.parametrize("cls", [JustOne, AsyncJustOne, WeiboV2, AsyncWeiboV2, TSina, AsyncTSina])
def test_empty_address_is_not_the_default(cls: Any) -> None:
    with pytest.raises(ConfigurationError, match="base_url"):
        cls("token123", base_url="", allow_insecure=True)


@pytest.mark.parametrize(
    ("cls", "transport", "wanted"),
    [
        (JustOne, httpx.AsyncHTTPTransport(), "BaseTransport"),
        (JustOne, httpx.ASGITransport(app=responding), "BaseTransport"),  # type: ignore[arg-type]
        (AsyncJustOne, httpx.HTTPTransport(), "AsyncBaseTransport"),
        (AsyncJustOne, object(), "AsyncBaseTransport"),
    ],
)
def test_wrong_transport_is_explained(cls: Any, transport: object, wanted: str) -> None:
    with pytest.raises(ConfigurationError, match=rf"httpx\.{wanted}, but it is a {type(transport).__name__}"):
        cls("token123", transport=transport)


@pytest.mark.parametrize(("proxy", "why"), [("gopher://ann:hidden@host", "address"), ("socks5://host:1", "socks")])
def test_unfit_proxy_is_explained(monkeypatch: pytest.MonkeyPatch, proxy: str, why: str) -> None:
    monkeypatch.setenv("https_proxy", proxy)
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.setitem(sys.modules, "socksio", None)
    with pytest.raises(ConfigurationError, match=f"HTTPS_PROXY.*{why}") as caught:
        JustOne("token123")
    assert "hidden" not in str(caught.value)


def test_closing_reaches_own_transport() -> None:
    class Closing(httpx.BaseTransport):
        closed = False

        def close(self) -> None:
            self.closed = True

    transport = Closing()
    JustOne("token123", transport=transport).close()
    assert transport.closed


def test_defaults_of_the_client() -> None:
    http = JustOne("token123", transport=responding()).client.get_httpx_client()
    assert http.timeout == httpx.Timeout(120.0)
    assert http.follow_redirects is False
    assert http.headers["user-agent"] == f"weibokit/{__version__}"


def test_repr_names_server_only() -> None:
    api = JustOne("token123", base_url="http://127.0.0.1:8080", transport=responding())
    assert repr(api) == "JustOne(base_url='http://127.0.0.1:8080')"
