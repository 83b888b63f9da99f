import subprocess
import sys
from collections.abc import Callable, Iterator

import httpx
import pytest
from weibokit_mock.settings import Settings

from tests.mockserver.support import SPECS, Ask, AskWith, asker
from tests.mockserver.wire import Wire


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


@pytest.fixture(scope="module")
def command(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wire]:
    log = tmp_path_factory.mktemp("mock") / "stderr"
    arguments = [sys.executable, "-W", "error", "-m", "weibokit_mock", "--port", "0"]
    with log.open("wb") as file, subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=file) as process:
        assert process.stdout is not None
        try:
            yield Wire(int(process.stdout.readline().rpartition(b":")[2]), log)
        finally:
            process.terminate()
    assert process.returncode == 0


@pytest.fixture
def wire(command: Wire) -> Iterator[Wire]:
    """The command, which must be well after the test."""
    yield command
    assert httpx.get(f"http://127.0.0.1:{command.port}/__admin/health").status_code == 200
    assert command.log.read_text() == ""
