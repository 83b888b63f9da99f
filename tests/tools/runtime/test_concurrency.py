import asyncio
import threading
from typing import Any

import pytest

from tools.runtime.errors import ConfigurationError
from tools.runtime.transport.concurrency import ConcurrencyLimit


@pytest.mark.parametrize("wrong", [0, -1, 1.5, "2", True])
def test_whole_numbers_are_wanted(wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match="concurrency is"):
        ConcurrencyLimit(wrong)


def test_threads_hold_places() -> None:
    limit, both = ConcurrencyLimit(2), threading.Barrier(2)
    counts, now, lock = [], [0], threading.Lock()

    def work() -> None:
        with limit.held():
            with lock:
                now[0] += 1
                counts.append(now[0])
            both.wait()
            with lock:
                now[0] -= 1

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert max(counts) == 2


def test_tasks_hold_places_in_every_loop() -> None:
    limit = ConcurrencyLimit(3)

    async def run() -> int:
        now, most = 0, 0

        async def work() -> None:
            nonlocal now, most
            async with limit.aheld():
                now += 1
                most = max(most, now)
                await asyncio.sleep(0)
                now -= 1

        await asyncio.gather(*(work() for _ in range(20)))
        return most

    assert [asyncio.run(run()) for _ in range(2)] == [3, 3]


def test_cancelled_tasks_free_their_place_once() -> None:
    limit = ConcurrencyLimit(1)

    async def run() -> bool:
        async def hold() -> None:
            async with limit.aheld():
                await asyncio.Event().wait()

        tasks = [asyncio.create_task(hold()) for _ in range(3)]
        await asyncio.sleep(0)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        async with limit.aheld():
            other = asyncio.create_task(hold())
            await asyncio.sleep(0)
            waits = not other.done()
            other.cancel()
        return waits

    assert asyncio.run(run())


def test_no_limit_holds_nobody() -> None:
    limit = ConcurrencyLimit()

    async def run() -> None:
        async with limit.aheld(), limit.aheld():
            pass

    with limit.held(), limit.held():
        asyncio.run(run())
