"""The fixtures with the test runners that people use."""

import unittest

import pytest
from weibokit import AsyncJustOne, JustOne
from weibokit_mock.testing.session import MockSession

FANS = "weibo.get_fans_v1"


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.mark.anyio
async def test_coroutines_share_the_session(
    weibokit_mock: MockSession, async_justone_client: AsyncJustOne, justone_client: JustOne
) -> None:
    async with async_justone_client as client:
        await client.weibo.get_fans_v1(uid="1")
    justone_client.weibo.get_fans_v1(uid="1")
    weibokit_mock.assert_called(FANS, uid="1", times=2)


class TestCase(unittest.TestCase):
    @pytest.fixture(autouse=True)
    def _fixtures(self, weibokit_mock: MockSession, justone_client: JustOne) -> None:
        self.mock, self.client = weibokit_mock, justone_client

    def test_cases_have_their_session(self) -> None:
        self.client.weibo.get_fans_v1(uid="1")
        self.mock.assert_called(FANS, times=1)

    def test_other_cases_have_another(self) -> None:
        assert self.mock.calls() == []
