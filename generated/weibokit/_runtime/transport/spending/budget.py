# Do not edit: `make generate` writes this file from tools/runtime/transport/spending/budget.py.

"""What a program may spend: reserved before each attempt that may be charged, and settled by its outcome."""

import os
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Literal, get_args

from ...archive.claims import Claims
from ...archive.threads import in_thread
from ...dates import SHANGHAI
from ...errors import BudgetExceeded, Charged, ConfigurationError
from ...redis_stores.addresses import RedisAddress, hidden
from .budget_stores import BudgetStore, FileStore, MemoryStore, Window

if TYPE_CHECKING:
    from decimal import Decimal

__all__ = ["Budget", "Period", "Reservation"]

Period = Literal["run", "day", "hour"]

_LENGTHS = {"run": 0, "hour": 3_600, "day": 86_400}


@dataclass(frozen=True, slots=True)
class Reservation:
    """A share of a budget, taken for one attempt; whoever took it settles it afterwards."""

    id: str


class Budget:
    """A limit that is never passed: of calls, or of money where `prices` says what operations cost.

    `calls` is the number of calls that may be charged; `amount` is money instead, as exact as `prices`, a mapping of
    operations or patterns such as "weibo_*" to Decimals. `per` is "run", "hour" or "day", which begins at midnight in
    Shanghai. `store` shares the budget between processes: the path of a SQLite file or, to share it between machines,
    an address such as "redis://host:6379/0", whose clock then counts; WEIBOKIT_REDIS_PASSWORD stands in for its
    password. Days and hours want a store, as they outlive a process. With a store and no archive, equal calls at once
    are paid once, and what was sent but not answered when a program died raises OutcomeUnknown, unless
    `resend_unknown`. Raises ConfigurationError.
    """

    def __init__(
        self,
        *,
        calls: int | None = None,
        amount: "Decimal | int | str | None" = None,
        per: Period = "run",
        store: "str | os.PathLike[str] | None" = None,
        prices: "Mapping[str, Decimal | int | str] | None" = None,
        resend_unknown: bool = False,
        clock: Callable[[], float] = time.time,
    ) -> None:
        store = hidden(store)
        if per not in get_args(Period):
            raise ConfigurationError(f"per is {per!r}, but must be one of {', '.join(map(repr, get_args(Period)))}.")
        if per != "run" and store is None:
            raise ConfigurationError(
                f"A budget per {per} outlives the program; pass store=PATH to keep it in a file, or a redis:// address."
            )
        self.per: Period = per
        self._limit, self._cost, self._value = _terms(calls, amount, prices)
        # A run is that of the program that made the budget, and of the processes that it gave it to.
        run = os.urandom(12).hex() if per == "run" else ""
        self._window = Window(f"{per}/{'calls' if amount is None else 'amount'}/{run}", _LENGTHS[per])
        self._store: BudgetStore = _store(store, clock)
        marks = self._store.marks()
        if resend_unknown and marks is None:
            raise ConfigurationError("resend_unknown is for a budget with a `store`, which keeps what was sent.")
        self.claims = Claims(marks, resend_unknown=resend_unknown) if marks else None

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
        return self._value(self._store.used(self._window))

    @property
    def remaining(self) -> "int | Decimal":
        """What is left now, in calls or money."""
        return self._value(max(0, self._limit - self._store.used(self._window)))

    def reserve(self, operation: str) -> Reservation:
        """Take what an attempt may cost; raises BudgetExceeded when that is more than is left."""
        cost, reservation = self._cost(operation), Reservation(os.urandom(12).hex())
        found = self._store.reserve(reservation.id, self._window, cost, self._limit)
        if found is None:
            return reservation
        ends = self._window.ends(found[1])
        raise BudgetExceeded(
            used=self._value(found[0]),
            limit=self.limit,
            cost=self._value(cost),
            retry_at=None if ends is None else datetime.fromtimestamp(ends, SHANGHAI),
            operation=operation,
        )

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


def _store(given: object, clock: Callable[[], float]) -> BudgetStore:
    if given is None:
        return MemoryStore(clock)
    if isinstance(given, RedisAddress):
        from ...redis_stores.spending import RedisStore  # noqa: PLC0415 - only who has one needs it

        return RedisStore(given)
    return FileStore(given, clock)  # type: ignore[arg-type]


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
