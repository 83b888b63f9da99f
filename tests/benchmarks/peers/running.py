"""Servers that run for a while: started, looked at, and ended."""

import json
import os
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import httpx

from tests.benchmarks.raw_asgi import BODY
from tests.benchmarks.server import GET, REJECTED

START_SECONDS = 60.0
"""How long a server may take to respond for the first time."""

END_SECONDS = 10.0
POLL_SECONDS = 0.01


class ServerError(Exception):
    """A server does not start, or does not respond as the others do."""


@dataclass(frozen=True)
class Running:
    """A server that responds, and the seconds from its start to its first good response."""

    url: str
    pid: int
    start: float


@contextmanager
def running(command: Callable[[int], list[str]]) -> Iterator[Running]:
    """Run a server for a while, on a port of its own; raises ServerError for one that never responds."""
    port = free_port()
    environment = os.environ | {"PYTHONDONTWRITEBYTECODE": ""}  # modules are compiled once, as a user's are
    begun = time.perf_counter()
    process = subprocess.Popen(command(port), env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait(process, f"http://127.0.0.1:{port}")
        yield Running(f"http://127.0.0.1:{port}", process.pid, time.perf_counter() - begun)
    finally:
        end(process)


def wait(process: "subprocess.Popen[bytes]", url: str) -> None:
    """Wait for the first good response."""
    until = time.monotonic() + START_SECONDS
    with httpx.Client(base_url=url, timeout=START_SECONDS) as client:
        while not responds(client):
            if process.poll() is not None:
                raise ServerError(f"it ended with status {process.returncode} before it responded")
            if time.monotonic() > until:
                raise ServerError(f"it did not respond within {START_SECONDS:.0f} s")
            time.sleep(POLL_SECONDS)


def responds(client: httpx.Client) -> bool:
    """Say whether a server has a good response."""
    try:
        return client.get(one(GET.target)).status_code == 200
    except httpx.TransportError:
        return False


def end(process: "subprocess.Popen[bytes]") -> None:
    """End a server, by force if it doesn't end itself."""
    process.terminate()
    try:
        process.wait(END_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def look_at(url: str, *, validates: bool) -> None:
    """Raise ServerError for a server that responds with another body, or to what it should reject."""
    try:
        body = httpx.get(url + one(GET.target)).json()
        status = httpx.get(url + one(REJECTED.target)).status_code
    except (httpx.HTTPError, ValueError) as error:
        raise ServerError(f"it does not respond as the others: {error}") from error
    if body != json.loads(BODY):
        raise ServerError("it responds with another body than the others")
    if validates and status < 400:
        raise ServerError("it does not reject a page that is no number")


def one(target: str) -> str:
    """Return a target of a load for one request."""
    return target.replace("NEW", "1000000000")


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port
