"""Figures of the mock server: throughput beside raw ASGI, stubs and sessions."""

import http.client
import json
import shutil
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import astuple
from statistics import median
from typing import Any

import httpx

from tests.benchmarks import workers
from tests.benchmarks.figures import Figure
from tests.benchmarks.processes import Load, Rate, rate, resident_mb, serving

GET = Load("/api/weibo/get-followers/v1?token=T&uid=NEW&page=1")
REJECTED = Load("/api/weibo/get-followers/v1?token=T&uid=NEW&page=x", rejected=True)
FORM = Load("/2/friendships/groups/follow.json", "POST", "access_token=T&list_id=NEW")
ROUNDS = 3
STUBS = 100
SESSIONS = 200
MOST_SESSIONS = 1000
MOCK = [sys.executable, "-m", "weibokit_mock", "--port", "0"]
RAW = [sys.executable, "-m", "tests.benchmarks.serve_raw"]
NO_WRK = "not measured: wrk is not installed (Debian: apt-get install wrk)"


def measure() -> Iterator[Figure]:
    """Measure the mock server in this run."""
    yield from throughput()
    yield from workers.measure(MOCK, GET)
    yield from sessions()


def throughput() -> Iterator[Figure]:
    """Yield requests per second of mock and raw ASGI, in turns, each the median of its rounds.

    The journal is on, every request has arguments of its own, and the second mock has stubs that don't match. What they
    take of the processor depends less on what else the machine does.
    """
    if shutil.which("wrk") is None:
        yield Figure("mock, requests per second", NO_WRK, "≥ 0.50 of raw ASGI")
        return
    with serving(MOCK) as mock, serving(MOCK) as stubbed, serving(RAW) as raw:
        add_stubs(stubbed[0])
        sorts = [(stubbed, GET), (raw, GET), (mock, GET), (mock, REJECTED), (mock, FORM)]
        rounds = [[rate(*server, load) for server, load in sorts] for _ in range(ROUNDS)]
    stubbed_rates, raw_rates, plain, rejected, form = zip(*rounds, strict=True)
    with_stubs, floor = middle(stubbed_rates), middle(raw_rates)
    share = f"{with_stubs.per_second / floor.per_second:.2f} of raw ASGI"
    yield Figure(f"mock with {STUBS} stubs, requests per second", f"{with_stubs.per_second:,.0f} ({share})", "≥ 0.50")
    yield Figure("raw ASGI, requests per second", f"{floor.per_second:,.0f}")
    yield Figure("mock, p99", f"{with_stubs.p99:.2f} ms")
    share = f"{beside(raw_rates, stubbed_rates):.2f} of raw ASGI"
    yield Figure("mock, CPU of a request", f"{with_stubs.cpu_us:.0f} µs ({share})", "≥ 0.50")
    yield Figure(f"mock, CPU of {STUBS} stubs", f"{beside(stubbed_rates, plain):.2f} of none", "≤ 1.10")
    yield Figure("mock, rejected requests", f"{beside(plain, rejected):.2f} of the rate of GET", "≥ 0.80")
    yield Figure("mock, forms", f"{beside(plain, form):.2f} of the rate of GET", "≥ 0.80")


def middle(rates: Sequence[Rate]) -> Rate:
    """Return the medians of several rounds."""
    columns = map(astuple, rates)
    return Rate(*(median(column) for column in zip(*columns, strict=True)))


def beside(ones: Sequence[Rate], others: Sequence[Rate]) -> float:
    """Return the processor time of some by that of others: the median of rounds, each compared in itself."""
    return median(one.cpu_us / other.cpu_us for one, other in zip(ones, others, strict=True))


def add_stubs(base_url: str, most: int = STUBS) -> None:
    """Add stubs that match nothing that is asked for: half of them of one path, half with a pattern."""
    with httpx.Client(base_url=base_url) as client:
        for number in range(most):
            path = {"urlPathPattern": f"/other/{number}/.*"} if number % 2 else {"urlPath": f"/other/{number}"}
            stub = {"request": {"method": "GET", **path}, "response": {"body": "x"}}
            client.post("/__admin/mappings", json=stub).raise_for_status()


def sessions() -> Iterator[Figure]:
    """Yield how long a session takes, and what many of them take of the memory."""
    with serving(MOCK) as (url, pid), httpx.Client(base_url=url) as client:
        yield Figure("mock, a session opened and ended", f"{session_ms(url):.2f} ms", "≤ 1 ms")
        before = resident_mb(pid)
        for _ in range(MOST_SESSIONS):
            client.post("/__admin/sessions").raise_for_status()
        each = (resident_mb(pid) - before) * 1024 / MOST_SESSIONS
    yield Figure(f"mock, memory of each of {MOST_SESSIONS} sessions", f"{each:.1f} kB", "≤ 5 kB")


def session_ms(base_url: str) -> float:
    """Return the milliseconds of a session, opened and ended over HTTP by the leanest client that Python has."""
    connection = http.client.HTTPConnection(base_url.removeprefix("http://"))
    with closing(connection):
        begun = time.perf_counter()
        for _ in range(SESSIONS):
            id_ = asked(connection, "POST", "/__admin/sessions")["id"]
            asked(connection, "DELETE", f"/__admin/sessions/{id_}")
        return (time.perf_counter() - begun) / SESSIONS * 1000


def asked(connection: http.client.HTTPConnection, method: str, path: str) -> Any:
    """Return the JSON of a response."""
    connection.request(method, path)
    return json.loads(connection.getresponse().read())
