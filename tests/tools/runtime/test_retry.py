import threading
from datetime import datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tools.runtime.clocks import NOW, Clock
from tools.runtime.dates import SHANGHAI
from tools.runtime.errors import ConfigurationError
from tools.runtime.transport.retry import Attempts, FailedAttempt, GiveUp, RetryPolicy, RetryQuota, Wait, decide

FREE = FailedAttempt(charged="no", retry="backoff")


def decided(outcome: FailedAttempt, **given: Any) -> Wait | GiveUp:
    details: dict[str, Any] = {"max_retries": 2, "attempt": 1, "elapsed": 0.0, "now": NOW, "share": 1.0}
    return decide(RetryPolicy(), outcome, **(details | given))


@pytest.mark.parametrize("charged", ["yes", "unknown"])
@pytest.mark.parametrize("retry", ["never", "once", "backoff", "next_day"])
@pytest.mark.parametrize("sent", [True, False])
def test_what_may_have_cost_money_is_not_repeated(charged: Any, retry: Any, sent: bool) -> None:
    found = decided(FailedAttempt(charged=charged, retry=retry, sent=sent, retry_after="1"))
    assert isinstance(found, GiveUp)
    assert found.reason == "it may have been charged"


def test_writes_are_sent_once() -> None:
    assert isinstance(decided(FailedAttempt(charged="no", retry="backoff", writes=True)), GiveUp)


def test_unsent_writes_are_repeated() -> None:
    assert decided(FailedAttempt(charged="no", retry="backoff", writes=True, sent=False)) == Wait(0.5)


def test_once_is_repeated_once() -> None:
    once = FailedAttempt(charged="no", retry="once")
    assert decided(once) == Wait(0.5)
    assert isinstance(decided(once, attempt=2), GiveUp)


def test_day_quota_starts_anew_in_shanghai() -> None:
    found = decided(FailedAttempt(charged="no", retry="next_day"))
    assert isinstance(found, GiveUp)
    assert found.retry_at == datetime(2026, 11, 3, tzinfo=SHANGHAI)


def test_backoff_doubles_up_to_the_cap() -> None:
    waits = [decided(FREE, attempt=attempt, max_retries=9) for attempt in (1, 2, 3, 4, 5, 6)]
    assert waits == [Wait(seconds) for seconds in (0.5, 1.0, 2.0, 4.0, 8.0, 8.0)]
    assert decided(FREE, attempt=10**6, max_retries=10**7) == Wait(8.0)


def test_jitter_is_full() -> None:
    assert [decided(FREE, share=share, attempt=2) for share in (0.0, 0.25)] == [Wait(0.0), Wait(0.25)]


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("7", 7.0),
        ("1.5", 1.5),
        (format_datetime(NOW + timedelta(seconds=9), usegmt=True), 9.0),
        (format_datetime(NOW - timedelta(days=9), usegmt=True), 0.5),
        ("0", 0.5),
        ("-3", 0.5),
        ("nan", 0.5),
        ("inf", 0.5),
        ("soon", 0.5),
        ("", 0.5),
    ],
)
def test_retry_after_is_honoured(header: str, seconds: float) -> None:
    assert decided(FailedAttempt(charged="no", retry="backoff", retry_after=header)) == Wait(seconds)


@pytest.mark.parametrize("header", ["3600", format_datetime(NOW + timedelta(hours=1), usegmt=True)])
def test_long_retry_after_raises_at_once(header: str) -> None:
    found = decided(FailedAttempt(charged="no", retry="backoff", retry_after=header))
    assert found == GiveUp("the service asks to wait 3600 seconds", NOW + timedelta(hours=1))


def test_absurd_retry_after_is_survived() -> None:
    found = decided(FailedAttempt(charged="no", retry="backoff", retry_after="1e300"))
    assert isinstance(found, GiveUp)
    assert found.retry_at is None


def test_no_wait_ends_after_the_total() -> None:
    assert decided(FREE, elapsed=59.5) == Wait(0.5)
    assert decided(FREE, elapsed=59.6) == GiveUp(
        "all attempts would take longer than 60 seconds", NOW + timedelta(seconds=0.5)
    )


@pytest.mark.parametrize("wrong", [-1, float("inf"), float("nan"), "1", True, None])
def test_policies_want_seconds(wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"cap is .*, but seconds are wanted"):
        RetryPolicy(cap=wrong)


FAILURES = st.builds(
    FailedAttempt,
    charged=st.sampled_from(["yes", "no", "no", "no", "unknown"]),
    retry=st.sampled_from(["never", "once", "backoff", "backoff", "next_day"]),
    sent=st.booleans(),
    writes=st.booleans(),
    retry_after=st.none() | st.integers(-5, 200).map(str) | st.text(max_size=5),
)

SECONDS = st.floats(0, 100)
POLICIES = st.builds(RetryPolicy, SECONDS, SECONDS, SECONDS, SECONDS)


@settings(deadline=None)
@given(st.lists(FAILURES, min_size=1), POLICIES, st.integers(0, 6), st.floats(0, 1), st.floats(0, 20))
def test_any_sequence_keeps_the_rules(
    failures: list[FailedAttempt], policy: RetryPolicy, max_retries: int, share: float, latency: float
) -> None:
    clock = Clock()
    clock.time = 0.0
    waits: list[float] = []
    quota = RetryQuota(capacity=20)
    attempts = Attempts(policy, quota, max_retries, clock=clock, share=lambda: share)
    for outcome in failures:
        clock.time += latency
        decision = attempts.failed(outcome)
        if isinstance(decision, GiveUp):
            break
        waits.append(decision.seconds)
        clock.time += decision.seconds
    repeated = attempts.failures[: len(waits)]
    assert all(each.charged == "no" for each in repeated)
    assert all(not (each.sent and each.writes) for each in repeated)
    assert all(not each.sent or each.retry in ("once", "backoff") for each in repeated)
    assert all(not each.sent or each.retry == "backoff" for each in repeated[1:])
    assert attempts.count <= max_retries + 1
    assert len(waits) <= 4
    assert all(wait <= max(policy.cap, policy.longest_retry_after) for wait in waits)
    assert not waits or clock.time - (0 if isinstance(decision, Wait) else latency) <= policy.total + 1e-9


def test_quota_stops_a_storm_and_recovers() -> None:
    quota = RetryQuota(capacity=10, cost=5)
    assert [quota.take(), quota.take(), quota.take()] == [True, True, False]
    quota.succeeded(retried=True)
    assert [quota.take(), quota.take()] == [True, False]
    for _ in range(99):
        quota.succeeded(retried=False)
    assert [quota.take(), quota.take(), quota.take()] == [True, True, False]


def test_empty_quota_gives_up() -> None:
    attempts = Attempts(RetryPolicy(), RetryQuota(capacity=0), 2)
    assert attempts.failed(FREE) == GiveUp("too many requests of this client failed lately")


def test_success_after_retry_fills_the_quota() -> None:
    quota = RetryQuota(capacity=5, cost=5)
    for _ in range(3):
        attempts = Attempts(RetryPolicy(), quota, 2)
        assert isinstance(attempts.failed(FREE), Wait)
        attempts.succeeded()
        assert (attempts.count, attempts.failures) == (2, (FREE,))


def test_quota_is_shared_by_threads() -> None:
    quota = RetryQuota(capacity=500, cost=5)
    taken: list[bool] = []
    threads = [threading.Thread(target=lambda: taken.extend(quota.take() for _ in range(50))) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert taken.count(True) == 100
