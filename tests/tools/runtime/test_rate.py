import asyncio
import threading
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tools.runtime import clocks
from tests.tools.runtime.clocks import NOW
from tools.runtime.errors import ConfigurationError, WaitTooLong
from tools.runtime.transport.rate import Limiter, Rate, RateLimit, parse_rate


class Clock(clocks.Clock):
    def limiter(self, rate: str | None = None, **options: Any) -> Limiter:
        return Limiter(rate, clock=self, **options)


@pytest.mark.parametrize(
    ("rate", "limits"),
    [
        ("5/second", [(5, 1)]),
        ("5 / SECONDS", [(5, 1)]),
        ("100/minute; 5/second", [(100, 60), (5, 1)]),
        ("1 per day|2 per 3 hours,4per5minutes", [(1, 86400), (2, 10800), (4, 300)]),
        ("10/2minutes", [(10, 120)]),
        ("1/month;1/year", [(1, 2592000), (1, 31104000)]),
    ],
)
def test_notation_is_read(rate: str, limits: list[tuple[int, int]]) -> None:
    assert parse_rate(rate) == tuple(RateLimit(*limit) for limit in limits)


@pytest.mark.parametrize(
    "rate",
    [
        "",
        "5",
        "5/",
        "five/second",
        "5/fortnight",
        "0/second",
        "5/0 seconds",
        "5/second;",
        "-5/second",
        "5.5/day",
        5,
        "1" * 20 + "/day",
        "1" * 5000 + "/day",
    ],
)
def test_wrong_notation_says_what_is_wanted(rate: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        parse_rate(rate)
    assert str(caught.value).startswith(f"rate is {rate!r}, but a number per time is wanted, such as")


@pytest.mark.parametrize("wrong", ["1", True, -1, float("nan")])
def test_max_wait_is_checked(wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match="max_wait is"):
        Limiter(max_wait=wrong)


def test_burst_passes_and_then_waits() -> None:
    clock = Clock()
    limiter = clock.limiter("3/second")
    assert [limiter.acquire() for _ in range(4)] == [0.0, 0.0, 0.0, 1.0]
    assert clock.slept == [1.0]


@settings(deadline=None)
@given(st.lists(st.floats(0, 3), max_size=40), st.integers(1, 5), st.integers(1, 8))
def test_no_window_holds_more_than_the_limits(pauses: list[float], few: int, many: int) -> None:
    clock = Clock()
    limiter = clock.limiter(f"{few}/second; {many}/4 seconds", max_wait=None)
    passed = []
    for pause in pauses:
        clock.time += pause
        limiter.acquire()
        passed.append(clock.time)
    for amount, seconds in ((few, 1), (many, 4)):
        assert all(passed[i + amount] - passed[i] >= seconds - 1e-6 for i in range(len(passed) - amount))


def test_all_limits_hold_together() -> None:
    clock = Clock()
    limiter = clock.limiter("2/second; 3/10 seconds")
    for _ in range(4):
        limiter.acquire()
    assert clock.time == 1010.0


def test_long_waits_are_not_begun() -> None:
    clock = Clock()
    limiter = clock.limiter("1/hour", max_wait=60)
    limiter.acquire()
    with pytest.raises(WaitTooLong) as caught:
        limiter.acquire("weibo_x")
    assert (caught.value.operation, caught.value.wait) == ("weibo_x", 3600.0)
    assert caught.value.retry_at == NOW + timedelta(hours=1)
    assert clock.slept == []


def test_waits_add_up_to_max_wait() -> None:
    clock = Clock()
    limiter = clock.limiter(max_wait=10)
    clock.while_asleep = lambda: limiter.close(11)
    limiter.close(6)
    with pytest.raises(WaitTooLong):
        limiter.acquire()
    assert clock.slept == [6.0]


def test_closing_holds_everybody() -> None:
    clock = Clock()
    limiter = clock.limiter("5/second")
    limiter.close(7)
    limiter.close(3)
    assert [limiter.acquire(), limiter.acquire()] == [7.0, 0.0]


def test_gate_is_looked_at_again_after_sleeping() -> None:
    clock = Clock()
    limiter = clock.limiter()
    limiter.close(2)
    clock.while_asleep = lambda: None if len(clock.slept) > 1 else limiter.close(5)
    limiter.acquire()
    assert clock.slept == [2.0, 3.0]


def test_async_waits_like_sync() -> None:
    clock = Clock()
    limiter = clock.limiter("1/second")

    async def run() -> list[float]:
        return [await limiter.aacquire() for _ in range(3)]

    assert asyncio.run(run()) == [0.0, 1.0, 1.0]


def test_cancelled_waiter_takes_no_turn() -> None:
    async def run() -> float:
        asleep = asyncio.Event()

        class Endless(Clock):
            async def async_sleep(self, seconds: float) -> None:
                asleep.set()
                await asyncio.Event().wait()

        clock = Endless()
        limiter = clock.limiter("1/second")
        await limiter.aacquire()
        waiting = asyncio.create_task(limiter.aacquire())
        await asleep.wait()
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
        clock.time += 1
        return await limiter.aacquire()

    assert asyncio.run(run()) == 0.0


def test_threads_share_one_rate() -> None:
    lock = threading.Lock()

    class Locked(Clock):
        def sleep(self, seconds: float) -> None:
            with lock:
                self.time += seconds

    clock = Locked()
    limiter = clock.limiter("10/second", max_wait=None)
    threads = [threading.Thread(target=lambda: [limiter.acquire() for _ in range(10)]) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert clock.time >= 1015.0


def test_sixty_four_tasks_never_exceed_the_rate() -> None:
    class Shared(Clock):
        async def async_sleep(self, seconds: float) -> None:
            until = self.time + seconds
            await asyncio.sleep(0)
            self.time = max(self.time, until)

    clock = Shared()

    async def run() -> list[float]:
        limiter = clock.limiter("8/second", max_wait=None)
        passed = []

        async def work() -> None:
            await limiter.aacquire()
            passed.append(clock.time)

        await asyncio.gather(*(work() for _ in range(64)))
        return passed

    passed = asyncio.run(run())
    assert len(passed) == 64
    assert all(later - earlier >= 1 for earlier, later in pairwise(passed[::8]))


@pytest.mark.parametrize(
    ("rate", "store", "says"),
    [
        ("often", "redis://127.0.0.1/0", "rate is 'often'"),
        ("5/second", "spent.sqlite", "store must be an address of Redis"),
        ("5/second", None, "store must be an address of Redis"),
    ],
)
def test_shared_rates_are_checked(rate: Any, store: Any, says: str) -> None:
    with pytest.raises(ConfigurationError, match=says):
        Rate(rate, store=store)
