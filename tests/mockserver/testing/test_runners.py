"""The fixtures with the test runners that people use, and sessions where there are no fixtures."""

import subprocess
import sys
import unittest
from pathlib import Path

import pytest
from weibokit import AsyncJustOne, JustOne
from weibokit_mock.testing.session import MockSession

FANS = "weibo.get_fans_v1"

AWAITED = """\
import asyncio

async def test_clients_wait_on_the_clock(weibokit_mock, async_justone_client):
    weibokit_mock.refuse("weibo.get_fans_v1", "RATE_LIMITED", times=2)
    async with async_justone_client as client:
        await asyncio.gather(*(client.weibo.get_fans_v1(uid=str(uid)) for uid in range(4)))
    weibokit_mock.assert_called("weibo.get_fans_v1", times=6)

async def test_sessions_begin_anew(weibokit_mock, justone_client):
    justone_client.weibo.get_fans_v1(uid="1")
    weibokit_mock.assert_called(times=1)
"""
PARALLEL = """\
import os
import pytest

@pytest.mark.parametrize("number", range(20))
def test_sessions_disturb_nobody(weibokit_mock, justone_client, number):
    if number % 3:
        weibokit_mock.refuse("weibo.get_fans_v1", "RATE_LIMITED", times=number % 3)
    justone_client.weibo.get_fans_v1(uid=str(number))
    weibokit_mock.assert_called("weibo.get_fans_v1", uid=str(number), times=number % 3 + 1)
    assert len(weibokit_mock.calls()) == number % 3 + 1
    assert os.environ["PYTEST_XDIST_WORKER"] in ("gw0", "gw1")
"""
WITHOUT_FIXTURES = """\
import unittest
from weibokit import BalanceExhausted, JustOne
from weibokit_mock.server import MockServer

class TestProgram(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = cls.enterClassContext(MockServer())

    def setUp(self):
        self.mock = self.enterContext(self.server.session())
        self.client = self.enterContext(JustOne("T", base_url=self.mock.base_url, clock=self.mock.clock))

    def test_failure(self):
        self.mock.refuse("weibo.get_fans_v1", "INSUFFICIENT_BALANCE")
        with self.assertRaises(BalanceExhausted):
            self.client.weibo.get_fans_v1(uid="1")
        self.mock.assert_called("weibo.get_fans_v1", uid="1", times=1)

    def test_another(self):
        self.assertEqual(self.mock.calls(), [])
"""


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


def run(folder: Path, code: str, *command: str) -> str:
    """Run a file of tests as its author would; return what the runner says."""
    (folder / "test_it.py").write_text(code)
    (folder / "pytest.ini").write_text("[pytest]\nasyncio_default_fixture_loop_scope = function\n")
    arguments = [sys.executable, "-W", "error", "-m", *command]
    done = subprocess.run(arguments, cwd=folder, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.mark.slow
@pytest.mark.parametrize(
    ("marks", "options"),
    [
        ("import pytest\npytestmark = pytest.mark.asyncio\n", []),
        ("", ["-o", "asyncio_mode=auto"]),
        ("import pytest\npytestmark = pytest.mark.anyio\n@pytest.fixture\ndef anyio_backend(): return 'asyncio'\n", []),
    ],
    ids=["pytest-asyncio", "pytest-asyncio auto", "anyio"],
)
def test_coroutines_are_tests(tmp_path: Path, marks: str, options: list[str]) -> None:
    assert "2 passed" in run(tmp_path, marks + AWAITED, "pytest", "-q", *options)


@pytest.mark.slow
def test_processes_have_servers_of_their_own(tmp_path: Path) -> None:
    assert "20 passed" in run(tmp_path, PARALLEL, "pytest", "-q", "--numprocesses=2")


@pytest.mark.slow
def test_sessions_need_no_fixtures(tmp_path: Path) -> None:
    assert "Ran 2 tests" in run(tmp_path, WITHOUT_FIXTURES, "unittest", "test_it")
