"""Clients that wait on the clock of a session: it takes no time, and moves the session's time on."""

import asyncio
import time

import pytest
from weibokit import AsyncJustOne, Clock, ConfigurationError, JustOne, QuotaExceeded
from weibokit_mock.testing.session import MockSession

FANS = "weibo.get_fans_v1"
BUSY = {"status": 429, "headers": {"Retry-After": "30"}}
"""The response of a gateway that asks for half a minute."""


def moved_on(mock: MockSession) -> float:
    """Return how far the clock of a session is ahead of the machine's."""
    return mock.clock() - time.time()


def test_sessions_have_a_clock_for_clients(weibokit_mock: MockSession) -> None:
    assert isinstance(weibokit_mock.clock, Clock)


def test_retry_after_moves_the_clock_on(weibokit_mock: MockSession, justone_client: JustOne) -> None:
    weibokit_mock.stub(
        {"scenarioName": "busy", "requiredScenarioState": "Started", "newScenarioState": "free"}
        | {"request": {"urlPath": "/api/weibo/get-fans/v1"}, "response": BUSY}
    )
    justone_client.weibo.get_fans_v1(uid="1")
    weibokit_mock.assert_called(FANS, times=2)
    assert 29.9 < moved_on(weibokit_mock) < 60


def test_backoff_moves_the_clock_on(weibokit_mock: MockSession, justone_client: JustOne) -> None:
    weibokit_mock.refuse(FANS, "RATE_LIMITED", times=2)
    justone_client.weibo.get_fans_v1(uid="1")
    weibokit_mock.assert_called(FANS, times=3)
    assert 0 < moved_on(weibokit_mock) < 10


def test_rates_move_the_clock_on(weibokit_mock: MockSession, justone_client: JustOne) -> None:
    slow = justone_client.with_options(rate="1 per 30 seconds")
    for _ in range(3):
        slow.weibo.get_fans_v1(uid="1")
    assert 50 < moved_on(weibokit_mock) <= 61


def test_tasks_wait_on_it_too(weibokit_mock: MockSession, async_justone_client: AsyncJustOne) -> None:
    async def calls() -> None:
        async with async_justone_client as client:
            slow = client.with_options(rate="1 per 30 seconds")
            await asyncio.gather(*(slow.weibo.get_fans_v1(uid="1") for _ in range(3)))

    asyncio.run(calls())
    weibokit_mock.assert_called(FANS, times=3)
    assert moved_on(weibokit_mock) > 50


def test_quotas_of_both_sides_go_by_one_clock(weibokit_mock: MockSession, justone_client: JustOne) -> None:
    weibokit_mock.stub(operation="justone.*", quota={"calls": 1, "per": "day", "code": 303})
    justone_client.weibo.get_fans_v1(uid="1")
    with pytest.raises(QuotaExceeded) as caught:
        justone_client.weibo.get_fans_v1(uid="1")
    assert caught.value.retry_at
    weibokit_mock.clock.advance((caught.value.retry_at - weibokit_mock.clock.now()).total_seconds())
    justone_client.weibo.get_fans_v1(uid="1")


def test_resets_leave_no_client_waiting(weibokit_mock: MockSession, justone_client: JustOne) -> None:
    slow = justone_client.with_options(rate="1/second")
    weibokit_mock.clock.advance(86400)
    slow.weibo.get_fans_v1(uid="1")
    weibokit_mock.reset()
    slow.weibo.get_fans_v1(uid="1")
    assert moved_on(weibokit_mock) < 2


def test_what_is_no_clock_is_rejected(weibokit_mock: MockSession) -> None:
    with pytest.raises(ConfigurationError, match="clock is of the type float, but a Clock is wanted"):
        JustOne(token="T", clock=1.0)  # type: ignore[arg-type]
