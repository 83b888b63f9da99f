"""Figures of the client: import time, and a typed call beside bare httpx."""

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
    yield Figure("import weibokit beyond httpx and attrs", f"{import_time() * 1e3:.1f} ms", "≤ 30 ms")
    yield from typed_call()


def import_time() -> float:
    """Return the seconds that `import weibokit` takes after `import httpx, attrs`, the median of fresh processes."""
    code = (
        "import time, httpx, attrs; begun = time.perf_counter(); "
        "import weibokit; weibokit.JustOne; print(time.perf_counter() - begun)"
    )
    runs = [
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True) for _ in range(IMPORTS)
    ]
    return median(float(run.stdout) for run in runs)


def typed_call() -> Iterator[Figure]:
    """Yield what a typed call and three fields of each user cost beyond bare httpx and `json()`, over loopback."""
    with (
        MockServer() as server,
        httpx.Client(base_url=server.base_url) as bare,
        weibokit.JustOne(token="T", base_url=server.base_url) as api,
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
    yield Figure("typed call beyond it", f"{(beyond / alone - 1) * 100:+.1f} %", "≤ 15 %")


def seconds(call: Callable[[], object]) -> float:
    """Return how long one call takes."""
    begun = time.perf_counter()
    call()
    return time.perf_counter() - begun
