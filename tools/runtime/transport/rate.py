"""How fast a client may send: its rate, and a gate that closes when the service says that it was too much.

Nothing is held while waiting: whoever wakes up looks again, as the gate may have closed meanwhile, and a waiter that
is cancelled leaves nothing behind.
"""

import logging
import re
from collections import deque
from datetime import timedelta
from functools import partial
from typing import NamedTuple

from ..clock import SYSTEM_CLOCK, Clock
from ..errors import ConfigurationError, StoreUnavailable, WaitTooLong
from ..forks import lock_of

__all__ = ["Gate", "Limiter", "Rate", "RateLimit", "SharedLimiter", "limiter_of", "parse_rate"]

_logger = logging.getLogger("weibokit")

# The notation of the package `limits`, its month and year included.
_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86_400, "month": 2_592_000, "year": 31_104_000}
_SEPARATOR = re.compile(r"[,;|]")
_LIMIT = re.compile(r"\s*(\d{1,9})\s*(?:/|per)\s*(\d{1,9})?\s*([a-z]+?)s?\s*", re.IGNORECASE | re.ASCII)


class RateLimit(NamedTuple):
    """So many requests at most within so many seconds."""

    amount: int
    seconds: int


def parse_rate(rate: str) -> tuple[RateLimit, ...]:
    """Read a rate such as "5/second" or "100/minute; 5 per 2 seconds"; raises ConfigurationError for another text."""
    if not isinstance(rate, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise _unreadable(rate)
    return tuple(_limit(rate, part) for part in _SEPARATOR.split(rate))


def _limit(rate: str, part: str) -> RateLimit:
    match = _LIMIT.fullmatch(part)
    amount, multiple, unit = match.groups() if match else ("0", None, "")
    seconds = _SECONDS.get(unit.lower(), 0) * int(multiple or 1)
    if not int(amount) or not seconds:
        raise _unreadable(rate)
    return RateLimit(int(amount), seconds)


def _unreadable(rate: object) -> ConfigurationError:
    return ConfigurationError(
        f'rate is {rate!r}, but a number per time is wanted, such as "5/second", "100 per minute" or '
        f'"100/minute; 5 per 2 seconds"; the times are {", ".join(_SECONDS)}.'
    )


class Rate:
    """A rate that is kept for all clients of an API, on any number of machines, which name the same `store`.

    `rate` is a text such as "5/second", and `store` an address of Redis such as "redis://host:6379/0", for whose
    password WEIBOKIT_REDIS_PASSWORD stands in. Where the service says that it was too much, all of them wait. Raises
    ConfigurationError.
    """

    def __init__(self, rate: str, *, store: str) -> None:
        from ..redis_stores.addresses import RedisAddress, hidden  # noqa: PLC0415 - only who has one needs it

        address = hidden(store)
        del store  # no traceback shows its password
        self.limits = parse_rate(rate)
        if not isinstance(address, RedisAddress):
            raise ConfigurationError("store must be an address of Redis, such as redis://host:6379/0.")
        self.rate, self.store = rate, address

    def __repr__(self) -> str:
        return f"Rate({self.rate!r})"


class Gate:
    """Lets nothing pass while it is closed; shared by the limiters of one client and its copies."""

    def __init__(self) -> None:
        self.closed_until = 0.0
        self._lock = lock_of(self)

    def close(self, until: float) -> None:
        """Stay closed until then, by a monotonic clock; the longer of two closings counts."""
        with self._lock:
            self.closed_until = max(self.closed_until, until)


class Limiter:
    """Lets requests pass at a rate, over any window of its time; for all threads and tasks of one client.

    `max_wait` is the longest wait in seconds that a request accepts, None for any. Without a rate only `close` holds
    requests back.
    """

    def __init__(
        self,
        rate: str | None = None,
        *,
        max_wait: float | None = 60.0,
        clock: Clock = SYSTEM_CLOCK,
        gate: Gate | None = None,
    ) -> None:
        is_number = isinstance(max_wait, (int, float)) and not isinstance(max_wait, bool)
        if max_wait is not None and not is_number:
            raise ConfigurationError(f"max_wait is {max_wait!r}, but seconds are wanted, or None for no limit.")
        if max_wait is not None and not max_wait >= 0:
            raise ConfigurationError(f"max_wait is {max_wait!r}, but seconds from 0 on are wanted.")
        limits = () if rate is None else parse_rate(rate)
        # For each limit, when its last `amount` requests passed, oldest first.
        self._passed = tuple((limit.seconds, deque[float](maxlen=limit.amount)) for limit in limits)
        self._max_wait, self._clock = max_wait, clock
        self.gate = gate or Gate()
        self._lock = lock_of(self)

    def passes(self) -> bool:
        """Take the turn of a request, and say so, if it has not to wait; else it has to `acquire` one."""
        return not self._turn()

    def acquire(self, operation: str | None = None) -> float:
        """Wait for this request's turn; returns the seconds waited, raises WaitTooLong instead of a longer wait."""
        began = self._clock.monotonic()
        while wait := self._turn():
            self._check(wait, self._clock.monotonic() - began, operation)
            self._clock.sleep(wait)
        return self._clock.monotonic() - began

    async def aacquire(self, operation: str | None = None) -> float:
        """Wait for this request's turn; the async twin of `acquire`."""
        began = self._clock.monotonic()
        while wait := self._turn():
            self._check(wait, self._clock.monotonic() - began, operation)
            await self._clock.async_sleep(wait)
        return self._clock.monotonic() - began

    def close(self, seconds: float) -> None:
        """Let nothing pass for so many seconds; the longer of two closings counts."""
        self.gate.close(self._clock.monotonic() + seconds)

    async def aclose(self, seconds: float) -> None:
        """Let nothing pass for so many seconds; the async twin of `close`."""
        self.close(seconds)

    def _turn(self) -> float:
        """Take the turn and return 0, or return the seconds until it makes sense to look again."""
        with self._lock:
            now = self._clock.monotonic()
            free = max(self.gate.closed_until, *map(_free_at, self._passed), now)
            if free > now:
                return free - now
            for _, passed in self._passed:
                passed.append(now)
            return 0.0

    def _check(self, wait: float, waited: float, operation: str | None) -> None:
        if self._max_wait is not None and waited + wait > self._max_wait:
            retry_at = self._clock.now() + timedelta(seconds=wait)
            raise WaitTooLong(wait=wait, max_wait=self._max_wait, retry_at=retry_at, operation=operation)


class SharedLimiter(Limiter):
    """Lets requests pass at a rate that is kept in Redis, by its clock."""

    def __init__(self, rate: Rate, api: str, *, max_wait: float | None = 60.0, gate: Gate | None = None) -> None:
        from ..archive.threads import in_thread  # noqa: PLC0415 - only who has one needs it
        from ..redis_stores.turns import RedisTurns  # noqa: PLC0415

        super().__init__(max_wait=max_wait, gate=gate)
        self._in_thread = in_thread
        self._turns = RedisTurns(rate.store, api, rate.limits)

    def passes(self) -> bool:
        """Leave every turn to `acquire`, as to ask Redis takes a while."""
        return False

    async def aacquire(self, operation: str | None = None) -> float:
        """Wait for this request's turn; the async twin of `acquire`."""
        began = self._clock.monotonic()
        while wait := await self._in_thread(self._turn):
            self._check(wait, self._clock.monotonic() - began, operation)
            await self._clock.async_sleep(wait)
        return self._clock.monotonic() - began

    def close(self, seconds: float) -> None:
        """Let nothing pass for so many seconds, on any machine; where Redis can't be reached, in this client only."""
        super().close(seconds)
        try:
            self._turns.close(seconds)
        except StoreUnavailable as error:
            _logger.warning("the rate was closed for this client only: %s", error)

    async def aclose(self, seconds: float) -> None:
        """Let nothing pass for so many seconds; the async twin of `close`."""
        await self._in_thread(partial(self.close, seconds))

    def _turn(self) -> float:
        return super()._turn() or self._turns.turn()


def limiter_of(
    rate: Rate | str | None,
    api: str,
    max_wait: float | None,
    clock: Clock = SYSTEM_CLOCK,
    gate: Gate | None = None,
) -> Limiter:
    """Return what keeps a rate: for one client, by its clock, or for all that share a store, by the store's."""
    if isinstance(rate, Rate):
        return SharedLimiter(rate, api, max_wait=max_wait, gate=gate)
    return Limiter(rate, max_wait=max_wait, clock=clock, gate=gate)


def _free_at(limit: tuple[int, deque[float]]) -> float:
    seconds, passed = limit
    return passed[0] + seconds if len(passed) == passed.maxlen else 0.0
