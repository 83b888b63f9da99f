"""Figures of single calls: what they take of the processor beyond bare httpx, with strict checks, and of an archive.

Processor time, as it is the same on a machine that has other work; in turns, so that all sides meet the same moods of
the machine.
"""

import json
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count
from pathlib import Path
from statistics import median

import httpx
import weibokit

from tests.benchmarks.figures import Figure
from tests.benchmarks.processes import serving
from tests.benchmarks.raw_asgi import BODY
from tests.benchmarks.server import MOCK

ROUNDS = 15
CALLS = 100
USERS = 20


def measure() -> Iterator[Figure]:
    """Measure single calls in this run."""
    yield from typed_call()
    yield from strict()
    yield from archived()


def typed_call() -> Iterator[Figure]:
    """Yield what a typed call and three fields of each user take beyond bare httpx and `json()`, over loopback.

    Retries, budget and rate are on, and the mock has a process of its own.
    """
    budget = weibokit.Budget(calls=10**9)
    with (
        serving(MOCK) as (url, _),
        httpx.Client(base_url=url) as bare,
        weibokit.JustOne(token="T", base_url=url, rate="100000/second", budget=budget) as api,
    ):

        def untyped() -> object:
            users = bare.get("/api/weibo/get-followers/v1", params={"token": "T", "uid": "1"}).json()["data"]["users"]
            return [(user["id"], user["screen_name"], user["followers_count"]) for user in users]

        def typed() -> object:
            users = api.weibo.get_followers_v1(uid="1").data.users
            return [(user.id, user.screen_name, user.followers_count) for user in users]

        assert typed() == untyped()
        alone, beyond = in_turns(untyped, typed)
    yield Figure("bare httpx, get and json()", f"{alone:.0f} µs of the processor")
    yield Figure("typed call with retries, budget and rate beyond it", f"{(beyond / alone - 1) * 100:+.1f} %", "≤ 15 %")


def strict() -> Iterator[Figure]:
    """Yield what `strict=True` takes on a page of 20 users."""
    page = json.loads(BODY)
    page["data"]["users"] = (page["data"]["users"] * USERS)[:USERS]
    transport = responding(json.dumps(page).encode())
    clients = [weibokit.JustOne("T", transport=transport, strict=strict) for strict in (False, True)]
    alone, beyond = in_turns(*(partial(client.weibo.get_followers_v1, uid="1") for client in clients))
    yield Figure(f"strict=True on a page of {USERS} users", f"{beyond - alone:.0f} µs of the processor", "≤ 1,000 µs")


def archived() -> Iterator[Figure]:
    """Yield a hit and a write of an archive, whole calls; and what the disk takes to keep what a write hands it."""
    with tempfile.TemporaryDirectory() as folder:
        plain = weibokit.JustOne("T", transport=responding(BODY))
        kept = weibokit.JustOne("T", transport=responding(BODY), archive=Path(folder, "a.sqlite"))
        numbers = count()
        kept.weibo.get_followers_v1(uid="1")
        alone = fastest_half(lambda: plain.weibo.get_followers_v1(uid="1"))
        hit = fastest_half(lambda: kept.weibo.get_followers_v1(uid="1"))
        write = fastest_half(lambda: kept.weibo.get_followers_v1(uid=f"u{next(numbers)}")) - alone
        sync = fastest_half(synced(Path(folder, "b")))
    yield Figure(f"archive hit, the whole call ({len(BODY):,} bytes)", f"{hit:.0f} µs", "≤ 200 µs")
    yield Figure("archive write, beyond the call", f"{write:.0f} µs", "≤ 1,000 µs")
    yield Figure("the disk's own time to keep one write, of which an archive needs two", f"{sync:.0f} µs")


def synced(file: Path) -> Callable[[], None]:
    """Return what writes 4 kB to a file and waits until the disk has them."""
    handle = os.open(file, os.O_CREAT | os.O_WRONLY)

    def write() -> None:
        os.write(handle, b"x" * 4096)
        os.fsync(handle)

    return write


def responding(body: bytes) -> httpx.MockTransport:
    """Return a transport that gives always the same response."""
    headers = {"content-type": "application/json"}
    return httpx.MockTransport(lambda _: httpx.Response(200, headers=headers, content=body))


def in_turns(*calls: Callable[[], object]) -> list[float]:
    """Return the processor's microseconds of each call: the medians of rounds."""
    rounds = [[processor(call) for call in calls] for _ in range(ROUNDS)]
    return [median(column) for column in zip(*rounds, strict=True)]


def processor(call: Callable[[], object]) -> float:
    """Return the processor's microseconds of one call among a hundred."""
    begun = time.process_time()
    for _ in range(CALLS):
        call()
    return (time.process_time() - begun) / CALLS * 1e6


def fastest_half(call: Callable[[], object]) -> float:
    """Return how many microseconds a call takes by the clock: the median of the faster half."""
    took = []
    for _ in range(3 * CALLS):
        begun = time.perf_counter()
        call()
        took.append(time.perf_counter() - begun)
    return median(sorted(took)[: len(took) // 2]) * 1e6
