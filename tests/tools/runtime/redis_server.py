"""Debian's redis-server on a free port, with a password, for the tests that need one."""

import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

PASSWORD = "planted-secret-8"


@contextmanager
def redis_server(folder: Path) -> Iterator[str]:
    """Start a server, and give its address; skip where there is none, or no package redis."""
    program = shutil.which("redis-server")
    if program is None:
        pytest.skip("redis-server is missing: apt install redis-server")
    pytest.importorskip("redis", reason="the package redis is missing: make test-all installs it")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    options = ["--bind", "127.0.0.1", "--port", str(port), "--requirepass", PASSWORD]
    options += ["--save", "", "--appendonly", "no", "--dir", str(folder)]
    process = subprocess.Popen([program, *options], stdout=subprocess.DEVNULL)
    try:
        _await(port)
        yield f"redis://:{PASSWORD}@127.0.0.1:{port}/0"
    finally:
        process.kill()
        process.wait()


def _await(port: int) -> None:
    for _ in range(500):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            time.sleep(0.02)
        else:
            return
    raise TimeoutError("redis-server does not listen")
