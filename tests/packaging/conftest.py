"""An environment of a consumer's: the built wheel, nothing else of this repository, no network."""

import subprocess
import sys
import venv
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., subprocess.CompletedProcess[str]]


def run(*command: str | Path, cwd: Path, check: bool = True) -> subprocess.CompletedProcess[str]:
    """Run a command away from the repository, warnings as errors in Python; a failure shows its output."""
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, timeout=300, check=False)
    if check and done.returncode:
        pytest.fail(f"{' '.join(map(str, command))} exited with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done


@pytest.fixture(scope="session")
def wheelhouse(root: Path) -> Path:
    """The wheels that a consumer needs, filled at set-up."""
    folder = root / ".cache" / "wheelhouse"
    if not folder.is_dir():
        pytest.skip("there is no wheelhouse: make setup fills it")
    return folder


@pytest.fixture(scope="session")
def wheel(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the repository."""
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=root)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="session")
def install(wheel: Path, wheelhouse: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Make an empty environment with the wheel in it; returns its Python."""

    def make(extra: str, *others: str) -> Path:
        folder = tmp_path_factory.mktemp("consumer")
        venv.create(folder, with_pip=True, symlinks=True)
        python = folder / "bin" / "python"
        offline = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-index", "--find-links")
        run(python, *offline, wheelhouse, f"{wheel}{extra}", *others, cwd=folder)
        return python

    return make


@pytest.fixture(scope="session")
def consumer(install: Callable[..., Path]) -> Path:
    """Python of an environment with the mock server and pytest."""
    return install("[mock]", "pytest")


@pytest.fixture(scope="session")
def bare_consumer(install: Callable[..., Path]) -> Path:
    """Python of an environment without the mock server's extra."""
    return install("", "pytest")
