"""Figures of the client: import time, the first call of a process, and a typed call beside bare httpx."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from statistics import median, quantiles

import httpx
import weibokit
from weibokit_mock.server import MockServer

from tests.benchmarks.figures import Figure

CALLS = 2000
IMPORTS = 15


def measure() -> Iterator[Figure]:
    """Measure the client in this run."""
    imported, called = (f"{seconds * 1e3:.1f} ms" for seconds in fresh_processes())
    yield Figure("import weibokit beyond httpx and attrs", imported, "≤ 30 ms")
    yield Figure("first call beyond the second", called)
    yield from typed_call()


FRESH = """
import httpx, attrs
from time import perf_counter as now
begun = now()
import weibokit
weibokit.JustOne
print(now() - begun)
answer = httpx.MockTransport(lambda _: httpx.Response(200, json={"code": 0, "data": {"users": []}}))
api, took = weibokit.JustOne(token="T", transport=answer), []
for _ in range(2):
    begun = now()
    api.weibo.get_followers_v1(uid="1")
    took.append(now() - begun)
print(took[0] - took[1])
"""


def fresh_processes() -> list[float]:
    """Return the seconds that importing weibokit takes, and a first call beyond a second: medians of processes.

    One process more goes first and leaves compiled modules behind, as an installation has them.
    """
    command, place = [sys.executable, "-c", FRESH], {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
    runs = [subprocess.run(command, env=place, capture_output=True, text=True, check=True) for _ in range(1 + IMPORTS)]
    return [median(map(float, column)) for column in zip(*(run.stdout.split() for run in runs[1:]), strict=True)]


def typed_call() -> Iterator[Figure]:
    """Yield what a typed call and three fields of each user cost beyond bare httpx and `json()`, over loopback.

    Retries, budget and rate are on.
    """
    budget = weibokit.Budget(calls=10**9)
    with (
        MockServer() as server,
        httpx.Client(base_url=server.base_url) as bare,
        weibokit.JustOne(token="T", base_url=server.base_url, rate="100000/second", budget=budget) as api,
    ):

        def untyped() -> object:
            users = bare.get("/api/weibo/get-followers/v1", params={"token": "T", "uid": "1"}).json()["data"]["users"]
            return [(user["id"], user["screen_name"], user["followers_count"]) for user in users]

        def typed() -> object:
            users = api.weibo.get_followers_v1(uid="1").data.users
            return [(user.id, user.screen_name, user.followers_count) for user in users]

        assert typed() == untyped()
        # In turns, call by call, so that both meet the same moods of the machine.
        pairs = [(seconds(untyped), seconds(typed)) for _ in range(CALLS)]
    alone, beyond = (quantiles([pair[side] for pair in pairs], n=4)[0] for side in (0, 1))
    yield Figure("bare httpx, get and json()", f"{alone * 1e6:.0f} µs (lower quartile of {CALLS})")
    yield Figure("typed call with retries, budget and rate beyond it", f"{(beyond / alone - 1) * 100:+.1f} %", "≤ 15 %")


def seconds(call: Callable[[], object]) -> float:
    """Return how long one call takes."""
    begun = time.perf_counter()
    call()
    return time.perf_counter() - begun
