"""Fixtures that more than one folder of tests uses."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from weibokit_mock.server import MockServer

ROOT = Path(__file__).parent.parent

# Tests use no TLS, and reading a bundle of certificates takes most of the time that opening a client does.
os.environ["SSL_CERT_DIR"] = str(ROOT / "tests")
os.environ.pop("SSL_CERT_FILE", None)  # it would go before


@pytest.fixture(scope="session")
def root() -> Path:
    """The root of the repository."""
    return ROOT


@pytest.fixture(scope="session")
def mock_url() -> Iterator[str]:
    """Base URL of a mock server on a socket, all APIs, default settings."""
    with MockServer() as server:
        yield server.base_url
