"""Figures of the client: import time, the first call of a process, and what a call costs, one and many."""

import os
import subprocess
import sys
from collections.abc import Iterator
from statistics import median

from tests.benchmarks import client_calls, client_many
from tests.benchmarks.figures import Figure

IMPORTS = 15


def measure() -> Iterator[Figure]:
    """Measure the client in this run."""
    imported, called = (f"{seconds * 1e3:.1f} ms" for seconds in fresh_processes())
    yield Figure("import weibokit beyond httpx and attrs", imported, "≤ 20 ms")
    yield Figure("first call beyond the second", called)
    yield from client_calls.measure()
    yield from client_many.measure()


FRESH = """
import httpx, attrs
from time import process_time as now
begun = now()
import weibokit
weibokit.JustOne
print(now() - begun)
transport = httpx.MockTransport(lambda _: httpx.Response(200, json={"code": 0, "data": {"users": []}}))
api, took = weibokit.JustOne(token="T", transport=transport), []
for _ in range(2):
    begun = now()
    api.weibo.get_followers_v1(uid="1")
    took.append(now() - begun)
print(took[0] - took[1])
"""


def fresh_processes() -> list[float]:
    """Return the processor's seconds of importing weibokit, and of a first call beyond a second: medians of processes.

    One process more goes first and leaves compiled modules behind, as an installation has them.
    """
    command, place = [sys.executable, "-c", FRESH], {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
    runs = [subprocess.run(command, env=place, capture_output=True, text=True, check=True) for _ in range(1 + IMPORTS)]
    return [median(map(float, column)) for column in zip(*(run.stdout.split() for run in runs[1:]), strict=True)]
