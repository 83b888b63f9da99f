"""Whether a request is sent again, and when.

The decision is a pure function of what is known about an attempt. One rule stands above all others: what is not
certainly free is never repeated.
"""

import math
import random
from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from ..clock import SYSTEM_CLOCK, Clock
from ..dates import next_midnight
from ..errors import Charged, ConfigurationError
from ..forks import lock_of
from ..service_model import RetryRule

__all__ = ["Attempts", "FailedAttempt", "GiveUp", "RetryPolicy", "RetryQuota", "Wait", "decide"]

# 2 to this power times the shortest base is longer than any cap; beyond it a float could overflow.
_MOST_DOUBLINGS = 60


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How long a client waits before it sends a request again; all in seconds.

    The wait is random between 0 and `base`, which doubles with every attempt up to `cap`. No wait is begun that would
    end later than `total` after the first attempt began, or for which the service asks for more than
    `longest_retry_after`.
    """

    base: float = 0.5
    cap: float = 8.0
    total: float = 60.0
    longest_retry_after: float = 60.0

    def __post_init__(self) -> None:
        for each in fields(self):
            value = getattr(self, each.name)
            if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value < math.inf:
                raise ConfigurationError(f"{each.name} is {value!r}, but seconds are wanted: a number from 0 on.")

    def backoff(self, attempt: int, share: float) -> float:
        """Return the wait after attempt number `attempt` (from 1), for a random `share` between 0 and 1."""
        return share * min(self.cap, self.base * 2.0 ** min(attempt - 1, _MOST_DOUBLINGS))


class FailedAttempt(NamedTuple):
    """What is known about a failed attempt.

    `retry` is the rule of its code, `sent` says whether anything reached the service, `writes` whether the operation
    changes something there, `retry_after` is that header as it came, and `text` names the outcome for a person.
    """

    charged: Charged
    retry: RetryRule = "never"
    sent: bool = True
    writes: bool = False
    retry_after: str | None = None
    text: str = ""


class Wait(NamedTuple):
    """Send again after so many seconds."""

    seconds: float


class GiveUp(NamedTuple):
    """Send no more; `retry_at` says when it makes sense again, where that is known."""

    reason: str
    retry_at: datetime | None = None


def decide(
    policy: RetryPolicy,
    outcome: FailedAttempt,
    *,
    max_retries: int,
    attempt: int,
    elapsed: float,
    now: datetime,
    share: float,
) -> Wait | GiveUp:
    """Decide what follows attempt number `attempt` (from 1), `elapsed` seconds after the first one began."""
    asked = _retry_after(outcome.retry_after, now)
    reason = _final(outcome, attempt) or ("no retries are left" if attempt > max_retries else None)
    if reason:
        return GiveUp(reason, _retry_at(outcome, asked, now))
    if asked is not None and asked > policy.longest_retry_after:
        return GiveUp(f"the service asks to wait {asked:.0f} seconds", _later(now, asked))
    wait = max(policy.backoff(attempt, share), asked or 0.0)
    if elapsed + wait > policy.total:
        return GiveUp(f"all attempts would take longer than {policy.total:.0f} seconds", _later(now, wait))
    return Wait(wait)


def _final(outcome: FailedAttempt, attempt: int) -> str | None:
    """Return why an outcome is never repeated, or None."""
    if outcome.charged != "no":
        return "it may have been charged"
    if not outcome.sent:
        return None
    if outcome.writes:
        return "it may have changed something"
    if outcome.retry == "once":
        return "it was repeated once already" if attempt > 1 else None
    return None if outcome.retry == "backoff" else "another attempt would fail as well"


def _retry_at(outcome: FailedAttempt, asked: float | None, now: datetime) -> datetime | None:
    if asked is not None:
        return _later(now, asked)
    return next_midnight(now) if outcome.retry == "next_day" else None


def _later(now: datetime, seconds: float) -> datetime | None:
    try:
        return now + timedelta(seconds=seconds)
    except OverflowError:
        return None


def _retry_after(header: str | None, now: datetime) -> float | None:
    """Read the header `Retry-After`, seconds or a date; None for one that is neither."""
    if header is None:
        return None
    try:
        seconds = float(header)
    except ValueError:
        return _until(header, now)
    return seconds if 0 <= seconds < math.inf else None


def _until(date: str, now: datetime) -> float | None:
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - most programs never need it

    try:
        at = parsedate_to_datetime(date)
    except (ValueError, OverflowError):
        return None
    # A date without a zone is in UTC, as all of HTTP's are.
    return max(0.0, ((at if at.tzinfo else at.replace(tzinfo=UTC)) - now).total_seconds())


class RetryQuota:
    """The retries that a client may spend, so that an outage of the service does not multiply its traffic.

    A token bucket: a retry takes `cost`, a success after a retry gives that back, and any other success gives 1.
    """

    def __init__(self, capacity: int = 500, cost: int = 5) -> None:
        self._capacity = self._left = capacity
        self._cost = cost
        self._lock = lock_of(self)

    def take(self) -> bool:
        """Take one retry out of the bucket; False when it is empty."""
        with self._lock:
            enough = self._left >= self._cost
            self._left -= self._cost * enough
            return enough

    def succeeded(self, *, retried: bool) -> None:
        """Give back what a success earns."""
        with self._lock:
            self._left = min(self._capacity, self._left + (self._cost if retried else 1))


class Attempts:
    """The attempts of one request: `count` those that failed or succeeded, `failures` how those that failed did."""

    def __init__(
        self,
        policy: RetryPolicy,
        quota: RetryQuota,
        max_retries: int,
        *,
        clock: Clock = SYSTEM_CLOCK,
        share: Callable[[], float] = random.random,
    ) -> None:
        self._policy, self._quota, self._max_retries = policy, quota, max_retries
        self._clock, self._share = clock, share
        self._began = clock.monotonic()
        self.count = 0
        self.failures: tuple[FailedAttempt, ...] = ()

    def failed(self, outcome: FailedAttempt) -> Wait | GiveUp:
        """Note how an attempt failed, and say what follows."""
        self.count += 1
        self.failures += (outcome,)
        decision = decide(
            self._policy,
            outcome,
            max_retries=self._max_retries,
            attempt=self.count,
            elapsed=self._clock.monotonic() - self._began,
            now=self._clock.now(),
            share=self._share(),
        )
        if isinstance(decision, Wait) and not self._quota.take():
            return GiveUp("too many requests of this client failed lately")
        return decision

    def succeeded(self) -> None:
        """Note that an attempt succeeded."""
        self.count += 1
        self._quota.succeeded(retried=self.count > 1)
