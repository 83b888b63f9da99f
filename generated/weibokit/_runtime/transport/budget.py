"""What a program may spend: reserved before each attempt that may be charged, and settled by its outcome."""

import os
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Literal, get_args

from ..archive.threads import in_thread
from ..dates import SHANGHAI
from ..errors import BudgetExceeded, Charged, ConfigurationError
from .budget_stores import BudgetStore, FileStore, MemoryStore

if TYPE_CHECKING:
    from decimal import Decimal

__all__ = ["Budget", "Period", "Reservation"]

Period = Literal["run", "day", "hour"]

_LENGTHS = {"day": 86_400, "hour": 3_600}
# Days begin at midnight in Shanghai, 8 hours before they do in UTC.
_OFFSET = 8 * 3_600


@dataclass(frozen=True, slots=True)
class Reservation:
    """A share of a budget, taken for one attempt; whoever took it settles it afterwards."""

    id: str


class Budget:
    """A limit that is never passed: of calls, or of money where `prices` says what operations cost.

    `calls` is the number of calls that may be charged; `amount` is money instead, as exact as `prices`, a mapping of
    operations or patterns such as "weibo_*" to Decimals. `per` is "run", "hour" or "day", which begins at midnight in
    Shanghai. `store` is the path of a SQLite file, to share the budget between processes; days and hours want one, as
    they outlive a process. Raises ConfigurationError.
    """

    def __init__(
        self,
        *,
        calls: int | None = None,
        amount: "Decimal | int | str | None" = None,
        per: Period = "run",
        store: "str | os.PathLike[str] | None" = None,
        prices: "Mapping[str, Decimal | int | str] | None" = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        if per not in get_args(Period):
            raise ConfigurationError(f"per is {per!r}, but must be one of {', '.join(map(repr, get_args(Period)))}.")
        if per != "run" and store is None:
            raise ConfigurationError(f"A budget per {per} outlives the program; pass store=PATH to keep it in a file.")
        self.per: Period = per
        self._limit, self._cost, self._value = _terms(calls, amount, prices)
        # A run is that of the program that made the budget, and of the processes that it gave it to.
        self._prefix = f"{per}/{'calls' if amount is None else 'amount'}/"
        self._run = os.urandom(12).hex()
        self._clock = clock
        self._store: BudgetStore = MemoryStore() if store is None else FileStore(store)

    def __repr__(self) -> str:
        return f"Budget(limit={self.limit}, per={self.per!r})"

    @property
    def blocks(self) -> bool:
        """Whether an event loop has to leave it to a thread to reserve and settle."""
        return self._store.blocks

    @property
    def limit(self) -> "int | Decimal":
        """What can be spent in all, in calls or money."""
        return self._value(self._limit)

    @property
    def spent(self) -> "int | Decimal":
        """What is spent now, in calls or money, with what is reserved."""
        return self._value(self._store.used(self._period(self._clock())))

    @property
    def remaining(self) -> "int | Decimal":
        """What is left now, in calls or money."""
        return self._value(max(0, self._limit - self._store.used(self._period(self._clock()))))

    def reserve(self, operation: str) -> Reservation:
        """Take what an attempt may cost; raises BudgetExceeded when that is more than is left."""
        now, cost, reservation = self._clock(), self._cost(operation), Reservation(os.urandom(12).hex())
        used = self._store.reserve(reservation.id, self._period(now), cost, self._limit)
        if used is None:
            return reservation
        details = {"used": self._value(used), "limit": self.limit, "cost": self._value(cost)}
        raise BudgetExceeded(**details, retry_at=self._starts_anew(now), operation=operation)

    async def areserve(self, operation: str) -> Reservation:
        """Take what an attempt may cost; the async twin of `reserve`. A task that is cancelled takes nothing."""
        if not self._store.blocks:
            return self.reserve(operation)
        return await in_thread(partial(self.reserve, operation), lambda reserved: self.settle(reserved, "no"))

    def settle(self, reservation: Reservation, charged: Charged) -> None:
        """End a reservation, once or more: what was not charged is given back, what is unknown stays spent."""
        self._store.settle(reservation.id, refund=charged == "no")

    async def asettle(self, reservation: Reservation, charged: Charged) -> None:
        """End a reservation; the async twin of `settle`, done in full even when the task is cancelled."""
        if self._store.blocks:
            await in_thread(partial(self.settle, reservation, charged))
        else:
            self.settle(reservation, charged)

    def _period(self, now: float) -> str:
        return f"{self._prefix}{self._run if self.per == 'run' else self._number(now)}"

    def _number(self, now: float) -> int:
        return int((now + _OFFSET) // _LENGTHS[self.per])

    def _starts_anew(self, now: float) -> datetime | None:
        if self.per == "run":
            return None
        return datetime.fromtimestamp((self._number(now) + 1) * _LENGTHS[self.per] - _OFFSET, SHANGHAI)


def _terms(
    calls: int | None, amount: "Decimal | int | str | None", prices: "Mapping[str, Decimal | int | str] | None"
) -> "tuple[int, Callable[[str], int], Callable[[int], int | Decimal]]":
    """Return the limit and the cost of an operation as whole numbers, and what makes values of these."""
    if (calls is None) == (amount is None) or (amount is None) != (prices is None):
        raise ConfigurationError("A budget wants either `calls`, or `amount` and `prices`.")
    if amount is not None and prices is not None:
        from .prices import Prices, money, to_millionths  # noqa: PLC0415 - only who counts money needs them

        return to_millionths("amount", amount), Prices(prices).of, money
    if not isinstance(calls, int) or isinstance(calls, bool) or calls < 0:
        raise ConfigurationError(f"calls is {calls!r}, but a whole number from 0 on is wanted.")
    return calls, _one, int


def _one(operation: str) -> int:  # noqa: ARG001 - every operation is one call
    return 1
