"""Figures of the start: of a mock in a user's environment, and of an application in a process."""

import os
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from statistics import median

import httpx

from tests.benchmarks.figures import Figure
from tests.benchmarks.processes import resident_mb, serving

ROOT = Path(__file__).parents[2]
WHEELHOUSE = ROOT / ".cache" / "wheelhouse"
TARGET = "/api/weibo/get-followers/v1?token=T&uid=1195242865&page=1"
ROUNDS = 9
GOAL, ALONE = "≤ 0.38 s", "python -c 'import connexion, uvicorn', time of a process"

APPLICATIONS = """
import gc, sys, time
(gc.enable if sys.argv[1] == "on" else gc.disable)()
begun = time.process_time()
import connexion, uvicorn
print(time.process_time() - begun)
from weibokit_mock.app import create_app
for _ in range(2):
    begun = time.process_time()
    create_app()
    print(time.process_time() - begun)
"""
READY = """
import time
begun = time.perf_counter()
from weibokit_mock.server import MockServer
with MockServer():
    print(time.perf_counter() - begun)
"""


def measure() -> Iterator[Figure]:
    """Measure the start in this run, in an environment that holds the wheel and what the mock needs, no more."""
    if not WHEELHOUSE.is_dir():
        yield Figure("mock, start to first 200, all APIs", "not measured: make setup fills .cache/wheelhouse", GOAL)
        return
    with clean_environment() as python:
        yield from started(python)
        yield from applications(python)


@contextmanager
def clean_environment() -> Iterator[Path]:
    """Install the wheel with the mock as a user does; yields the environment's Python."""
    with tempfile.TemporaryDirectory() as folder:
        run(Path(sys.executable), "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=ROOT)
        (wheel,) = Path(folder).glob("*.whl")
        venv.create(f"{folder}/venv", with_pip=True, symlinks=True)
        python = Path(folder, "venv", "bin", "python")
        offline = ("--quiet", "--disable-pip-version-check", "--no-index", "--find-links", str(WHEELHOUSE))
        run(python, "-m", "pip", "install", *offline, f"{wheel}[mock]")
        yield python


def started(python: Path) -> Iterator[Figure]:
    """Yield the time from the start of a process to its first 200, and its memory then."""
    times, alone, sizes = [], [], []
    for _ in range(1 + ROUNDS):
        begun = time.perf_counter()
        run(python, "-c", "import connexion, uvicorn")
        alone.append(time.perf_counter() - begun)
        begun = time.perf_counter()
        with serving([str(python.with_name("weibokit-mock")), "--port", "0"], variables()) as (url, pid):
            httpx.get(url + TARGET).raise_for_status()
            times.append(time.perf_counter() - begun)
            sizes.append(resident_mb(pid))
    yield Figure(ALONE, f"{median(alone[1:]):.2f} s")
    yield Figure("mock, start to first 200, all APIs", f"{median(times[1:]):.2f} s", GOAL)
    yield Figure("mock, resident memory after load", f"{median(sizes[1:]):.1f} MB", "≤ 75 MB")


def applications(python: Path) -> Iterator[Figure]:
    """Yield what making an application takes in a process: the first, with and without collection, and a second."""
    on, off = (middle(python, APPLICATIONS, collection) for collection in ("on", "off"))
    (ready,) = middle(python, READY)
    yield Figure("import connexion and uvicorn, CPU", f"{off[0]:.0f} ms")
    yield Figure("create_app, CPU, without collection of garbage", f"{off[1]:.0f} ms", "≤ 60 ms")
    yield Figure("create_app, CPU, with it", f"{on[1]:.0f} ms", "≤ 120 ms")
    yield Figure("create_app, CPU, a second time", f"{on[2]:.0f} ms", "≤ 20 ms")
    yield Figure("MockServer, from import to ready", f"{ready:.0f} ms", "≤ 350 ms")


def middle(python: Path, code: str, *arguments: str) -> list[float]:
    """Return the milliseconds that a fresh process prints as seconds: medians of several, one more going first."""
    runs = [run(python, "-c", code, *arguments) for _ in range(1 + ROUNDS)]
    rows = [[float(line) * 1000 for line in printed.split()] for printed in runs[1:]]
    return [median(column) for column in zip(*rows, strict=True)]


def run(python: Path, *arguments: str, cwd: Path | None = None) -> str:
    """Run a Python, and return what it prints."""
    command = [str(python), *arguments]
    return subprocess.run(command, env=variables(), cwd=cwd, stdout=subprocess.PIPE, text=True, check=True).stdout


def variables() -> Mapping[str, str]:
    """Return a user's environment variables: modules are compiled once; connexion's warnings say nothing here."""
    return {**os.environ, "PYTHONDONTWRITEBYTECODE": "", "PYTHONWARNINGS": "ignore"}
