from collections.abc import Callable

import pytest
from weibokit_mock.settings import Settings

from tests.mockserver.support import SPECS, Ask, AskWith, asker


@pytest.fixture(scope="session")
def ask() -> Ask:
    """A mock with the default settings."""
    return asker()


@pytest.fixture
def ask_with() -> AskWith:
    """A mock with settings of the test's choice."""
    return lambda **settings: asker(Settings(**settings))


@pytest.fixture(scope="session")
def sample() -> Callable[[str], bytes]:
    """The bytes of a sample as it lies in specs/, by its path there."""
    return lambda path: (SPECS / path).read_bytes()
