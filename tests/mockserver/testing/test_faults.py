"""Connections that break: a client in the process gets the exception that one on a socket gets."""

import re

import httpx
import pytest
from weibokit import AsyncJustOne, ConnectionLost, JustOne
from weibokit_mock.control.stubs.responses import Fault
from weibokit_mock.http import faults
from weibokit_mock.testing.session import MockSession

FANS = "/api/weibo/get-fans/v1?token=T&uid=1"
DOCUMENTED = dict(re.findall(r"^\| `(\w+)` \|.*\| `(\w+)` \|$", faults.__doc__ or "", re.MULTILINE))


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


def test_every_fault_is_documented() -> None:
    assert set(DOCUMENTED) == set(Fault)


@pytest.mark.anyio
@pytest.mark.parametrize("fault", Fault)
async def test_processes_and_sockets_raise_the_same(weibokit_mock: MockSession, fault: Fault) -> None:
    weibokit_mock.drop("weibo.get_fans_v1", fault=fault.value)
    for transport, base_url in (
        (None, weibokit_mock.base_url),
        (httpx.ASGITransport(weibokit_mock), "http://localhost"),
    ):
        async with httpx.AsyncClient(transport=transport, base_url=base_url) as client:
            with pytest.raises(httpx.TransportError) as caught:
                await client.get(FANS)
        assert type(caught.value).__name__ == DOCUMENTED[fault]
        assert caught.value.request.url.path == "/api/weibo/get-fans/v1"
    weibokit_mock.assert_called("weibo.get_fans_v1", times=2)


@pytest.mark.anyio
@pytest.mark.parametrize("fault", Fault)
async def test_clients_do_not_know_what_was_charged(
    weibokit_mock: MockSession, justone_client: JustOne, async_justone_client: AsyncJustOne, fault: Fault
) -> None:
    weibokit_mock.drop("weibo.get_fans_v1", fault=fault.value)
    with pytest.raises(ConnectionLost) as caught:
        justone_client.weibo.get_fans_v1(uid="1")
    with pytest.raises(ConnectionLost) as in_process:
        await async_justone_client.weibo.get_fans_v1(uid="1")
    assert (caught.value.charged, in_process.value.charged) == ("unknown", "unknown")
    weibokit_mock.assert_called("weibo.get_fans_v1", times=2)
