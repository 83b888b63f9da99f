import asyncio
import pickle
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tools.runtime.dates import SHANGHAI
from tools.runtime.errors import BudgetExceeded, ConfigurationError
from tools.runtime.transport.spending.budget import Budget, Reservation

ROOT = Path(__file__).parents[3]
NOON = datetime(2026, 11, 2, 12, 30, tzinfo=SHANGHAI)

Make = Callable[..., Budget]


@pytest.fixture(params=["memory", "file"])
def make(request: pytest.FixtureRequest, tmp_path: Path) -> Make:
    store = None if request.param == "memory" else tmp_path / "spent.sqlite"
    return lambda **options: Budget(**({"store": store} | options))


class Clock:
    def __init__(self, now: datetime = NOON) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now.timestamp()


def test_limit_stops_before_it_is_passed(make: Make) -> None:
    budget = make(calls=2)
    first = budget.reserve("a")
    budget.settle(budget.reserve("a"), "yes")
    assert (budget.spent, budget.remaining) == (2, 0)
    with pytest.raises(BudgetExceeded) as caught:
        budget.reserve("weibo_x")
    error = caught.value
    assert (error.used, error.limit, error.retry_at, error.operation, error.charged) == (2, 2, None, "weibo_x", "no")
    budget.settle(first, "no")
    assert budget.reserve("a")


@pytest.mark.parametrize(("charged", "spent"), [("yes", 1), ("unknown", 1), ("no", 0)])
def test_outcome_settles(make: Make, charged: Any, spent: int) -> None:
    budget = make(calls=5)
    reservation = budget.reserve("a")
    for again in (charged, "no", "yes"):
        budget.settle(reservation, again)
        assert (budget.spent, budget.remaining) == (spent, 5 - spent)


def test_money_is_exact(make: Make) -> None:
    budget = make(amount="1", prices={"a": Decimal("0.1")})
    for _ in range(10):
        budget.reserve("a")
    assert (budget.spent, budget.remaining, budget.limit) == (Decimal(1), Decimal(0), Decimal(1))
    assert repr(budget) == "Budget(limit=1, per='run')"
    with pytest.raises(BudgetExceeded, match=r"1 of the budget of 1 are used, and it would take 0\.1 more"):
        budget.reserve("a")


@pytest.mark.parametrize(("operation", "price"), [("jd_item_v1", 1), ("weibo_search_v2", 2), ("weibo_search_v1", 3)])
def test_most_specific_price_counts(operation: str, price: int) -> None:
    budget = Budget(amount=100, prices={"*": "1", "weibo_*": "2", "weibo_search_v1": Decimal(3)})
    budget.reserve(operation)
    assert budget.spent == price


def test_operation_without_a_price_is_not_sent() -> None:
    budget = Budget(amount=100, prices={"weibo_*": "2"})
    with pytest.raises(ConfigurationError, match="no price for 'jd_item_v1'"):
        budget.reserve("jd_item_v1")
    assert budget.spent == 0


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({}, "either `calls`, or `amount` and `prices`"),
        ({"calls": 1, "amount": 1, "prices": {"*": 1}}, "either `calls`"),
        ({"calls": 1, "prices": {"*": 1}}, "either `calls`"),
        ({"amount": 1}, "either `calls`"),
        ({"calls": -1}, "calls is -1"),
        ({"calls": 1.0}, "calls is 1.0"),
        ({"calls": True}, "calls is True"),
        ({"calls": 1, "per": "week"}, "per is 'week'"),
        ({"calls": 1, "per": "day"}, "per day outlives the program; pass store=PATH"),
        ({"calls": 1, "resend_unknown": True}, "is for a budget with a `store`"),
        ({"calls": 1, "per": "hour"}, "per hour outlives"),
        ({"calls": 1, "store": "postgres://localhost/0"}, "store must be the path of a file"),
        ({"amount": 0.1, "prices": {"*": 1}}, "amount is 0.1, but an amount"),
        ({"amount": "a lot", "prices": {"*": 1}}, "amount is 'a lot'"),
        ({"amount": 1, "prices": {1: 1}}, r"names \[1\], but texts"),
        ({"amount": 1, "prices": {"*": "0.0000001"}}, "6 decimals at most"),
        ({"amount": 1, "prices": {"*": "-1"}}, "from 0 on"),
        ({"amount": "1e30", "prices": {"*": 1}}, "amount is '1e30'"),
        ({"amount": 1, "prices": {}}, "prices is {}"),
    ],
)
def test_options_are_checked(options: Any, says: str) -> None:
    with pytest.raises(ConfigurationError, match=says):
        Budget(**options)


@pytest.mark.parametrize(
    ("per", "anew"),
    [("day", datetime(2026, 11, 3, tzinfo=SHANGHAI)), ("hour", datetime(2026, 11, 2, 13, tzinfo=SHANGHAI))],
)
def test_periods_start_anew_in_shanghai(tmp_path: Path, per: Any, anew: datetime) -> None:
    clock = Clock()
    budget = Budget(calls=1, per=per, store=tmp_path / "spent.sqlite", clock=clock)
    budget.reserve("a")
    clock.now = anew - timedelta(seconds=1)
    with pytest.raises(BudgetExceeded) as caught:
        budget.reserve("a")
    assert caught.value.retry_at == anew
    clock.now = anew
    assert (budget.spent, budget.remaining) == (0, 1)
    assert budget.reserve("a")


def test_refunds_go_to_the_period_of_the_reservation(tmp_path: Path) -> None:
    clock = Clock()
    budget = Budget(calls=5, per="day", store=tmp_path / "spent.sqlite", clock=clock)
    yesterday = budget.reserve("a")
    clock.now += timedelta(days=1)
    budget.reserve("a")
    budget.settle(yesterday, "no")
    assert budget.spent == 1
    clock.now -= timedelta(days=1)
    assert budget.spent == 0


def test_day_outlives_the_program(tmp_path: Path) -> None:
    store = tmp_path / "spent.sqlite"
    for _ in range(3):
        Budget(calls=3, per="day", store=store).reserve("a")
    with pytest.raises(BudgetExceeded):
        Budget(calls=3, per="day", store=store).reserve("a")
    assert [Budget(calls=1, per=per, store=store).spent for per in ("run", "hour")] == [0, 0]


def test_sixty_four_threads_never_overspend(make: Make) -> None:
    budget, ready = make(calls=40), threading.Barrier(64)
    done: list[Reservation | None] = []

    def work() -> None:
        ready.wait()
        try:
            done.append(budget.reserve("a"))
        except BudgetExceeded:
            done.append(None)

    threads = [threading.Thread(target=work) for _ in range(64)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(done), done.count(None), budget.spent) == (64, 24, 40)


def test_sixty_four_tasks_never_overspend(make: Make) -> None:
    budget = make(calls=40)

    async def work(number: int) -> bool:
        try:
            reservation = await budget.areserve("a")
        except BudgetExceeded:
            return False
        await asyncio.sleep(0)
        await budget.asettle(reservation, "no" if number % 2 else "yes")
        return True

    async def run() -> list[bool]:
        return await asyncio.gather(*(work(number) for number in range(64)))

    passed = asyncio.run(run())
    assert budget.spent == sum(sent for number, sent in enumerate(passed) if number % 2 == 0) <= 40


def test_cancelled_task_takes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    budget = Budget(calls=5, store=tmp_path / "spent.sqlite")
    entered, go_on, reserve = threading.Event(), threading.Event(), budget.reserve

    def slowly(operation: str) -> Any:
        entered.set()
        go_on.wait()
        return reserve(operation)

    async def run() -> None:
        monkeypatch.setattr(budget, "reserve", slowly)
        task = asyncio.create_task(budget.areserve("a"))
        await asyncio.to_thread(entered.wait)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        go_on.set()

    asyncio.run(run())
    assert budget.spent == 0


PROGRAM = """
import pickle, sys
from tools.runtime.errors import BudgetExceeded
budget = pickle.loads(bytes.fromhex(sys.stdin.readline()))
sent = 0
for number in range(30):
    try:
        reservation = budget.reserve("a")
    except BudgetExceeded:
        continue
    sent += 1
    if number % 3 == 0:
        budget.settle(reservation, "no")
        sent -= 1
print(sent)
"""


def test_processes_never_overspend(tmp_path: Path) -> None:
    budget, pipe = Budget(calls=50, store=tmp_path / "spent.sqlite"), subprocess.PIPE
    command = [sys.executable, "-c", PROGRAM]
    processes = [subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True) for _ in range(4)]
    sent = [int(each.communicate(pickle.dumps(budget).hex() + "\n")[0]) for each in processes]
    # Whoever is refused last may see what three others give back.
    assert 47 <= sum(sent) == budget.spent <= 50


def test_budget_in_memory_stays_in_its_process(monkeypatch: pytest.MonkeyPatch) -> None:
    budget = Budget(calls=5)
    with pytest.raises(ConfigurationError, match="pass store=PATH, or an address of Redis, to share it"):
        pickle.dumps(budget)
    monkeypatch.setattr("os.getpid", lambda: -1)
    with pytest.raises(ConfigurationError, match="pass store=PATH, or an address of Redis, to share it"):
        budget.reserve("a")


STEPS = st.lists(st.tuples(st.sampled_from(["reserve", "yes", "no", "unknown"]), st.integers(0, 9)))


@settings(deadline=None)
@given(STEPS)
def test_any_order_keeps_the_books(steps: list[tuple[Any, int]]) -> None:
    budget, taken, spent, ended = Budget(calls=4), [], 0, set()
    for step, number in steps:
        if step == "reserve" and budget.remaining:
            taken.append(budget.reserve("a"))
            spent += 1
        elif step != "reserve" and number < len(taken):
            budget.settle(taken[number], step)
            spent -= step == "no" and number not in ended
            ended.add(number)
        assert budget.spent == spent <= 4
