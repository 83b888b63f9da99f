"""Servers in processes of their own, what they take of the processor, and what `wrk` says of them."""

import os
import re
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SECONDS = 5
WAIT = ("--timeout", "20s")
"""A response that takes long is slow, and no error."""

LUA = """
local number, sessions = 0, {{{sessions}}}
wrk.headers["Content-Type"] = {content_type}
request = function()
  number = number + 1
  wrk.headers["X-Weibokit-Session"] = sessions[number % #sessions + 1]
  return wrk.format("{method}", (string.gsub("{target}", "NEW", 1000000000 + number)), nil, {body})
end
"""


@dataclass(frozen=True)
class Load:
    """Requests of one sort; NEW in address and body stands for a number that no request has had.

    All have to succeed, or all to be `rejected`. Of `sessions`, each request names the next.
    """

    target: str
    method: str = "GET"
    form: str = ""
    rejected: bool = False
    sessions: tuple[str, ...] = ()

    def script(self) -> str:
        """Return what makes wrk send these requests."""
        body = f'(string.gsub("{self.form}", "NEW", 1000000000 + number))' if self.form else "nil"
        content_type = '"application/x-www-form-urlencoded"' if self.form else "nil"
        sessions = ", ".join(f'"{id_}"' for id_ in self.sessions)
        return LUA.format(
            content_type=content_type, method=self.method, target=self.target, body=body, sessions=sessions
        )


@dataclass(frozen=True)
class Rate:
    """What a server did under load: requests per second, milliseconds of the middle one and of the slowest of 100.

    `cpu_us` are the processor's microseconds of each.
    """

    per_second: float
    p50: float
    p99: float
    cpu_us: float


class LoadError(RuntimeError):
    """A server did not respond to a load as it should, so that there is no figure."""


@contextmanager
def serving(command: list[str], variables: Mapping[str, str] | None = None) -> Iterator[tuple[str, int]]:
    """Run a server that prints its address when it is ready; yields base URL and process id."""
    with subprocess.Popen(command, env=variables, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().split()[-1], process.pid
        finally:
            process.terminate()


def rate(base_url: str, pid: int, load: Load, *, connections: int = 16, seconds: int = SECONDS) -> Rate:
    """Return what a server does with one round of requests (Linux); raises LoadError if it fails."""
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
        script.write(load.script())
        script.flush()
        before = cpu_seconds(pid)
        command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", *WAIT, "--latency", "-s", script.name, base_url]
        out = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False).stdout
    return parsed(out, cpu_seconds(pid) - before, rejected=load.rejected)


def parsed(out: str, cpu: float, *, rejected: bool = False) -> Rate:
    """Return what wrk printed, of a server that took so many seconds of the processor.

    Raises LoadError for connections that broke, and for error responses, unless the requests are to be rejected.
    """
    for problem in re.findall(r"Socket errors.*" if rejected else r"(?:Socket errors|Non-2xx).*", out):
        raise LoadError(f"under load, {problem}")
    if rejected and "Non-2xx" not in out:
        raise LoadError("under load, requests that are to be rejected succeeded")
    requests = found(r"(\d+) requests in", out)
    if not requests:
        raise LoadError("under load, no response came in time")
    per_second = found(r"Requests/sec:\s+([\d.]+)", out)
    return Rate(per_second, milliseconds("50", out), milliseconds("99", out), cpu / requests * 1e6)


def milliseconds(percent: str, out: str) -> float:
    """Return the time within which so many in 100 requests had their responses."""
    time = found_text(rf"\b{percent}%\s+([\d.]+(?:us|ms|s))", out)
    return found(r"([\d.]+)", time) * {"us": 0.001, "ms": 1, "s": 1000}[time.lstrip("0123456789.")]


def found(pattern: str, text: str) -> float:
    """Return the number that a pattern finds."""
    return float(found_text(pattern, text))


def found_text(pattern: str, text: str) -> str:
    """Return what a pattern finds; raises LoadError for nothing."""
    match = re.search(pattern, text)
    if match is None:
        raise LoadError(f"wrk printed no figures: {text.strip()}")
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
