"""Fixtures that more than one folder of tests uses."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from weibokit_mock.server import MockServer

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def root() -> Path:
    """The root of the repository."""
    return ROOT


@pytest.fixture(scope="session")
def mock_url() -> Iterator[str]:
    """Base URL of a mock server on a socket, all APIs, default settings."""
    with MockServer() as server:
        yield server.base_url
