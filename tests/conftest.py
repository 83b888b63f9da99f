"""Fixtures that more than one folder of tests uses."""

import os
import shutil
import signal
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from weibokit_mock.server import MockServer

from tests.browser import Tabs

ROOT = Path(__file__).parent.parent

# Tests use no TLS, and reading a bundle of certificates takes most of the time that opening a client does.
os.environ["SSL_CERT_DIR"] = str(ROOT / "tests")
os.environ.pop("SSL_CERT_FILE", None)  # it would go before

# A job in the background of a shell ignores it, and so would the programs that tests start and interrupt.
signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.hookimpl(wrapper=True, optionalhook=True)
def pytest_xdist_auto_num_workers() -> Generator[None, int, int]:
    """Run one process more than there are cores, unless a number is set: many tests wait for other programs."""
    found = yield
    return found if "PYTEST_XDIST_AUTO_NUM_WORKERS" in os.environ else found + 1


@pytest.fixture(scope="session")
def root() -> Path:
    """The root of the repository."""
    return ROOT


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    """Headless Chromium, that of the system; for one module, since its event loop gets in the way of others."""
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is missing: make test-all installs it")
    program = shutil.which("chromium")
    if program is None:
        pytest.skip("there is no chromium: apt-get install chromium")
    with playwright.sync_playwright() as started:
        launched = started.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield launched
        launched.close()


@pytest.fixture
def tabs(chromium: Any) -> Iterator[Tabs]:
    """Pages in the browser; a page that complains, or asks anybody else than its mock, fails the test."""
    with Tabs(chromium) as opened:
        yield opened
        problems = opened.problems
    assert problems == []


@pytest.fixture(scope="session")
def mock_url() -> Iterator[str]:
    """Base URL of a mock server on a socket, all APIs, default settings."""
    with MockServer() as server:
        yield server.base_url
