"""Figures of the mock server: throughput beside raw ASGI, start, memory."""

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

import httpx

from tests.benchmarks.figures import Figure

TARGET = "/api/weibo/get-followers/v1?token=T&uid=1195242865&page=1"
SECONDS = 5
ROUNDS = 3
STUBS = 100
SESSIONS = 200
MOCK = [sys.executable, "-m", "weibokit_mock", "--port", "0"]
RAW = [sys.executable, "-m", "tests.benchmarks.serve_raw"]


def measure() -> Iterator[Figure]:
    """Measure the mock server in this run."""
    yield from throughput()
    yield from control()
    yield from start()


@contextmanager
def serving(command: list[str]) -> Iterator[tuple[str, int]]:
    """Run a server that prints its address when it is ready; yields base URL and process id."""
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().split()[-1], process.pid
        finally:
            process.terminate()


def throughput() -> Iterator[Figure]:
    """Yield requests per second of mock and raw ASGI, in turns, each the median of its rounds."""
    if shutil.which("wrk") is None:
        yield Figure(
            "requests per second",
            "not measured: wrk is not installed (Debian: apt-get install wrk)",
            "≥ 0.42 of raw ASGI",
        )
        return
    with serving(MOCK) as (mock_url, _), serving(RAW) as (raw_url, _):
        rounds = [(wrk(mock_url), wrk(raw_url)) for _ in range(ROUNDS)]
    mock, raw = (median(side[n][0] for side in rounds) for n in (0, 1))
    p99 = median(side[0][1] for side in rounds)
    yield Figure("mock, requests per second", f"{mock:,.0f} ({mock / raw:.2f} of raw ASGI)", "≥ 0.42 of raw ASGI")
    yield Figure("raw ASGI, requests per second", f"{raw:,.0f}")
    yield Figure("mock, p99", f"{p99:.2f} ms")


def control() -> Iterator[Figure]:
    """Yield what 100 stubs that don't match cost, and how long a session takes."""
    with serving(MOCK) as (url, pid), serving(MOCK) as (stubbed_url, stubbed_pid):
        with httpx.Client(base_url=stubbed_url) as client:
            for number in range(STUBS):
                stub = {"request": {"urlPathPattern": f"/other/{number}/.*"}, "response": {"body": "x"}}
                client.post("/__admin/mappings", json=stub).raise_for_status()
            yield Figure("mock, a session opened and ended", f"{session_ms(client):.2f} ms", "≤ 2 ms")
        if shutil.which("wrk") is None:
            return
        rounds = [(cpu_us(url, pid), cpu_us(stubbed_url, stubbed_pid)) for _ in range(ROUNDS)]
    plain, stubbed = (median(side[n] for side in rounds) for n in (0, 1))
    yield Figure(f"mock, CPU with {STUBS} stubs", f"{stubbed:.0f} µs ({stubbed / plain:.2f} of none)", "≤ 1.10 of none")


def session_ms(client: httpx.Client) -> float:
    """Return the milliseconds of a session, opened and ended over HTTP."""
    begun = time.perf_counter()
    for _ in range(SESSIONS):
        id_ = client.post("/__admin/sessions").json()["id"]
        client.delete(f"/__admin/sessions/{id_}")
    return (time.perf_counter() - begun) / SESSIONS * 1000


def cpu_us(base_url: str, pid: int) -> float:
    """Return the processor's microseconds of a request (Linux)."""
    before = cpu_seconds(pid)
    rate, _ = wrk(base_url)
    return (cpu_seconds(pid) - before) / (rate * SECONDS) * 1e6


def cpu_seconds(pid: int) -> float:
    """Return the processor time that a process has had (Linux)."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def wrk(base_url: str) -> tuple[float, float]:
    """Return requests per second and p99 in milliseconds of one round with 16 connections."""
    command = ["wrk", "-t1", "-c16", f"-d{SECONDS}s", "--latency", base_url + TARGET]
    out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    if "Non-2xx" in out or "Socket errors" in out:
        raise RuntimeError(f"wrk met errors:\n{out}")
    rate = re.search(r"Requests/sec:\s+([\d.]+)", out)
    slowest = re.search(r"99%\s+([\d.]+)(us|ms|s)", out)
    if rate is None or slowest is None:
        raise RuntimeError(f"wrk printed no figures:\n{out}")
    return float(rate[1]), float(slowest[1]) * {"us": 0.001, "ms": 1, "s": 1000}[slowest[2]]


def start() -> Iterator[Figure]:
    """Yield the time from process start to the first 200, and the memory after it."""
    times, sizes = [], []
    for _ in range(ROUNDS + 2):
        begun = time.perf_counter()
        with serving(MOCK) as (url, pid):
            httpx.get(url + TARGET).raise_for_status()
            times.append(time.perf_counter() - begun)
            sizes.append(resident_mb(pid))
    yield Figure("mock, start to first 200, all APIs", f"{median(times):.2f} s", "≤ 0.6 s")
    yield Figure("mock, resident memory after load", f"{median(sizes):.0f} MB", "≤ 100 MB")


def resident_mb(pid: int) -> float:
    """Return the resident memory of a process in megabytes (Linux)."""
    status = Path(f"/proc/{pid}/status").read_text()
    found = re.search(r"VmRSS:\s+(\d+) kB", status)
    return int(found[1]) / 1024 if found else float("nan")
