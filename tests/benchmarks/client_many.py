"""Figures of many calls at once: a bulk run, and 1,000 tasks, beside a bare httpx client behind a semaphore."""

import asyncio
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

import httpx
import weibokit

from tests.benchmarks.figures import Figure
from tests.benchmarks.processes import serving
from tests.benchmarks.server import MOCK

CALLS = 1000
AT_ONCE = 16
ROUNDS = 3
JOBS = [{"uid": str(number)} for number in range(CALLS)]


def measure() -> Iterator[Figure]:
    """Measure many calls in this run, in turns."""
    with serving(MOCK) as (url, _):
        ways = [lambda: asyncio.run(bare(url)), lambda: bulk(url), lambda: asyncio.run(abulk(url))]
        ways.append(lambda: asyncio.run(tasks(url)))
        rounds = [[seconds(way) for way in ways] for _ in range(ROUNDS)]
    alone, threads, loop, gathered = (median(column) for column in zip(*rounds, strict=True))
    yield Figure(f"bare httpx, {CALLS:,} tasks behind a semaphore of {AT_ONCE}", f"{CALLS / alone:,.0f} per second")
    for name, took in (("bulk", threads), ("abulk", loop)):
        yield Figure(f"{name} at concurrency {AT_ONCE}", f"{alone / took:.2f} of bare httpx", "≥ 0.8")
    yield Figure(f"{CALLS:,} tasks of a typed client", f"{gathered / alone:.2f} of the time of bare httpx", "≤ 1.3")


def seconds(way: Callable[[], object]) -> float:
    """Return how long all calls take."""
    begun = time.perf_counter()
    way()
    return time.perf_counter() - begun


async def bare(url: str) -> None:
    """Call without weibokit."""
    places, limits = (
        asyncio.Semaphore(AT_ONCE),
        httpx.Limits(max_connections=AT_ONCE, max_keepalive_connections=AT_ONCE),
    )
    async with httpx.AsyncClient(base_url=url, limits=limits) as client:

        async def call(job: dict[str, str]) -> None:
            async with places:
                response = await client.get("/api/weibo/get-followers/v1", params={"token": "T", **job})
            response.raise_for_status().json()

        await asyncio.gather(*map(call, JOBS))


async def tasks(url: str) -> None:
    """Call in as many tasks as there are jobs."""
    async with weibokit.AsyncJustOne("T", base_url=url, concurrency=AT_ONCE) as api:
        await asyncio.gather(*(api.weibo.get_followers_v1(uid=job["uid"]) for job in JOBS))


def bulk(url: str) -> None:
    """Do a bulk run with threads."""
    with tempfile.TemporaryDirectory() as folder, weibokit.JustOne("T", base_url=url) as api:
        out = Path(folder, "out.jsonl")
        report = weibokit.bulk(api.weibo.get_followers_v1, JOBS, out=out, concurrency=AT_ONCE, progress=False)
    assert report.ok == CALLS


async def abulk(url: str) -> None:
    """Do a bulk run with tasks."""
    with tempfile.TemporaryDirectory() as folder:
        async with weibokit.AsyncJustOne("T", base_url=url) as api:
            out = Path(folder, "out.jsonl")
            report = await weibokit.abulk(
                api.weibo.get_followers_v1, JOBS, out=out, concurrency=AT_ONCE, progress=False
            )
    assert report.ok == CALLS
