"""Servers in processes of their own, what they take of the processor, and what `wrk` says of them."""

import os
import re
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SECONDS = 5

LUA = """
local number = 0
wrk.headers["Content-Type"] = "{content_type}"
request = function()
  number = number + 1
  return wrk.format("{method}", (string.gsub("{target}", "NEW", 1000000000 + number)), nil, {body})
end
"""


@dataclass(frozen=True)
class Load:
    """Requests of one sort; NEW in address and body stands for a number that no request has had."""

    target: str
    method: str = "GET"
    form: str = ""

    def script(self) -> str:
        """Return what makes wrk send these requests."""
        body = f'(string.gsub("{self.form}", "NEW", 1000000000 + number))' if self.form else "nil"
        content_type = "application/x-www-form-urlencoded" if self.form else ""
        return LUA.format(content_type=content_type, method=self.method, target=self.target, body=body)


@dataclass(frozen=True)
class Rate:
    """What a server did under load: requests per second, milliseconds of the slowest of 100, processor's µs of each."""

    per_second: float
    p99: float
    cpu_us: float


@contextmanager
def serving(command: list[str]) -> Iterator[tuple[str, int]]:
    """Run a server that prints its address when it is ready; yields base URL and process id."""
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().split()[-1], process.pid
        finally:
            process.terminate()


def rate(base_url: str, pid: int, load: Load) -> Rate:
    """Return what a server does with one round of requests on 16 connections (Linux)."""
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
        script.write(load.script())
        script.flush()
        before = cpu_seconds(pid)
        command = ["wrk", "-t1", "-c16", f"-d{SECONDS}s", "--latency", "-s", script.name, base_url]
        out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    if "Socket errors" in out:
        raise RuntimeError(f"wrk met errors:\n{out}")
    per_second = found(r"Requests/sec:\s+([\d.]+)", out)
    p99, unit = found(r"99%\s+([\d.]+)(us|ms|s)", out), found_text(r"99%\s+[\d.]+(us|ms|s)", out)
    requests = found(r"(\d+) requests in", out)
    return Rate(per_second, p99 * {"us": 0.001, "ms": 1, "s": 1000}[unit], (cpu_seconds(pid) - before) / requests * 1e6)


def found(pattern: str, text: str) -> float:
    """Return the number that a pattern finds."""
    return float(found_text(pattern, text))


def found_text(pattern: str, text: str) -> str:
    """Return what a pattern finds."""
    match = re.search(pattern, text)
    if match is None:
        raise RuntimeError(f"wrk printed no figures:\n{text}")
    return match[1]


def cpu_seconds(pid: int) -> float:
    """Return the processor time that a process has had, with that of those it started and that run (Linux)."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    own = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return own + sum(cpu_seconds(int(child)) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split())


def resident_mb(pid: int) -> float:
    """Return the resident memory of a process in megabytes (Linux)."""
    status = Path(f"/proc/{pid}/status").read_text()
    match = re.search(r"VmRSS:\s+(\d+) kB", status)
    return int(match[1]) / 1024 if match else float("nan")
