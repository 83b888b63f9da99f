"""Budgets, rates and marks in Redis: shared, exact, idempotent, and silent about the password."""

import pickle
import socket
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.tools.runtime.redis_server import PASSWORD, redis_server
from tests.tools.runtime.support import FOLLOWERS, Envelope, JustOne, call, recording
from tools.runtime.archive.keys import RequestKey
from tools.runtime.archive.responses import ArchivedResponse
from tools.runtime.archive.sent import InFlight, Mark, Unknown
from tools.runtime.errors import BudgetExceeded, ConfigurationError, StoreUnavailable, WaitTooLong
from tools.runtime.redis_stores import server as redis_module
from tools.runtime.redis_stores.addresses import RedisAddress, hidden
from tools.runtime.redis_stores.marks import RedisMarks
from tools.runtime.redis_stores.server import RedisServer
from tools.runtime.redis_stores.spending import RedisStore
from tools.runtime.redis_stores.turns import RedisTurns
from tools.runtime.transport.rate import Rate, SharedLimiter
from tools.runtime.transport.spending.budget import Budget
from tools.runtime.transport.spending.budget_stores import Window

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[3]
HOURS, RUN = Window("test/", 3600), Window("run/", 0)
KEY = RequestKey.of("justone", "weibo_x", [("uid", "1")])
GOOD = ArchivedResponse(200, "application/json", b'{"code": 0}', "r-1", "0", "yes")

SPEND = """
import sys
from tools.runtime.errors import BudgetExceeded
from tools.runtime.transport.spending.budget import Budget

budget, taken = Budget(calls=50, per="day", store=sys.argv[1]), 0
try:
    while True:
        budget.reserve("a")
        taken += 1
except BudgetExceeded:
    print(taken)
"""


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with redis_server(tmp_path_factory.mktemp("redis")) as url:
        yield url


@pytest.fixture
def url(running: str) -> str:
    RedisServer(hidden(running), "store").run("redis.call('FLUSHALL')", [])
    return running


def frames(error: BaseException) -> list[str]:
    """Return the frames of an error with their variables, but for that of the test."""
    assert error.__traceback__
    found = traceback.walk_tb(error.__traceback__.tb_next)
    return traceback.StackSummary.extract(found, capture_locals=True).format()


@contextmanager
def losing(url: str, replies: int) -> Iterator[str]:
    """Give the address of a relay that loses the first replies to scripts, and cuts the connection instead."""
    port = int(url.rpartition(":")[2].partition("/")[0])
    listener, left = socket.create_server(("127.0.0.1", 0)), [replies]

    def relay(client: socket.socket) -> None:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port)) as upstream:
            while request := client.recv(1 << 20):
                upstream.sendall(request)
                reply = upstream.recv(1 << 20)
                if b"EVALSHA" in request and left[0] and not reply.startswith(b"-NOSCRIPT"):
                    left[0] -= 1
                    break
                client.sendall(reply)
        client.close()

    def accept() -> None:
        with suppress(OSError):
            while True:
                threading.Thread(target=relay, args=[listener.accept()[0]], daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    yield url.replace(f":{port}/", f":{listener.getsockname()[1]}/")
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    assert left == [0]


def test_limit_stops_before_it_is_passed(url: str) -> None:
    first, second = (Budget(calls=3, per="day", store=url) for _ in range(2))
    free = first.reserve("a")
    first.settle(first.reserve("a"), "yes")
    second.settle(second.reserve("a"), "unknown")
    with pytest.raises(BudgetExceeded) as caught:
        second.reserve("weibo_x")
    assert (caught.value.used, caught.value.limit, second.remaining) == (3, 3, 0)
    assert caught.value.retry_at
    for _ in range(2):
        second.settle(free, "no")
        assert (first.spent, second.remaining) == (2, 1)


def test_money_is_exact(url: str) -> None:
    budget = Budget(amount="1", prices={"a": Decimal("0.1")}, store=url)
    for _ in range(10):
        budget.reserve("a")
    assert (budget.spent, budget.remaining) == (Decimal(1), Decimal(0))
    with pytest.raises(BudgetExceeded):
        budget.reserve("a")


def test_runs_are_apart(url: str) -> None:
    one = Budget(calls=1, store=url)
    one.reserve("a")
    assert Budget(calls=1, store=url).spent == 0


def test_refunds_go_to_the_window_of_the_reservation(url: str) -> None:
    store, seconds = RedisStore(hidden(url)), Window("seconds/", 1)
    assert store.reserve("old", seconds, 1, 5) is None
    time.sleep(1.1)
    assert store.used(seconds) == 0
    assert store.reserve("new", Window("seconds/", 3600), 1, 5) is None
    store.settle("old", refund=True)
    assert store.used(Window("seconds/", 3600)) == 1
    assert store.used(seconds) == 0


@pytest.mark.parametrize("window", [HOURS, RUN])
def test_repeated_commands_count_once(url: str, window: Window) -> None:
    with losing(url, 2) as lossy:
        store = RedisStore(hidden(lossy))
        assert store.reserve("one", window, 2, 5) is None
        assert store.used(window) == 2
    with losing(url, 2) as lossy:
        store = RedisStore(hidden(lossy))
        store.reserve("two", window, 1, 5)
        store.settle("two", refund=True)
        # A command of a broken connection may even come last.
        store.reserve("two", window, 1, 5)
        assert store.used(window) == 2


def test_sixty_four_threads_never_overspend(url: str) -> None:
    budget, taken = Budget(calls=100, per="hour", store=url), []

    def spend(_: int) -> None:
        with suppress(BudgetExceeded):
            while True:
                taken.append(budget.reserve("a"))

    with ThreadPoolExecutor(64) as pool:
        list(pool.map(spend, range(64)))
    assert (len(taken), budget.spent) == (100, 100)


def test_processes_never_overspend(url: str) -> None:
    command = [sys.executable, "-c", SPEND, url]
    processes = [subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) for _ in range(4)]
    assert sum(int(each.communicate()[0]) for each in processes) == 50


def test_turns_are_shared(url: str) -> None:
    first, second = (RedisTurns(hidden(url), "justone", [(3, 60), (2, 1)]) for _ in range(2))
    assert [first.turn(), second.turn()] == [0, 0]
    assert 0 < first.turn() <= 1
    time.sleep(1.05)
    assert second.turn() == 0
    assert 57 < first.turn() <= 60
    assert RedisTurns(hidden(url), "weibo_v2", [(3, 60)]).turn() == 0


def test_repeated_turn_is_taken_once(url: str) -> None:
    limits = [(2, 60)]
    with losing(url, 1) as lossy:
        assert RedisTurns(hidden(lossy), "justone", limits).turn() == 0
    assert RedisTurns(hidden(url), "justone", limits).turn() == 0
    assert RedisTurns(hidden(url), "justone", limits).turn() > 0


def test_closed_gate_is_closed_for_all(url: str) -> None:
    first, second = (SharedLimiter(Rate("5/second", store=url), "justone", max_wait=1.0) for _ in range(2))
    first.close(30)
    first.close(2)
    with pytest.raises(WaitTooLong) as caught:
        second.acquire("weibo_x")
    assert 28 < caught.value.wait <= 30


def test_marks_tell_what_became_of_a_request(url: str) -> None:
    marks, mark = RedisMarks(RedisServer(hidden(url), "store")), Mark(KEY)

    def begin(other: Mark, *, unknown: bool = False) -> Any:
        return marks.begin(other, marks.now(), resend_unknown=unknown)

    owners: Any = sys.modules["tools.runtime.archive.owners"]
    owners.began(mark.id)
    assert begin(mark) is mark
    assert isinstance(begin(Mark(KEY)), InFlight)
    assert marks.note(mark, sent=True)
    owners.ended(mark.id)
    assert isinstance(begin(Mark(KEY)), Unknown)
    assert not marks.in_flight(KEY)
    second = begin(Mark(KEY), unknown=True)
    assert isinstance(second, Mark)
    assert not marks.note(mark, sent=True)
    marks.settle(mark, "no")
    marks.settle(second, "no")
    assert isinstance(begin(Mark(KEY)), Mark)


def test_repeated_marks_are_the_same(url: str) -> None:
    with losing(url, 1) as lossy:
        marks, mark = RedisMarks(RedisServer(hidden(lossy), "store")), Mark(KEY)
        assert marks.begin(mark, 0.0, resend_unknown=False) is mark


def test_repeated_ends_of_marks_are_the_same(url: str) -> None:
    marks, mark = RedisMarks(RedisServer(hidden(url), "store")), Mark(KEY, awaited=True)
    began = marks.now()
    assert marks.begin(mark, began, resend_unknown=False) is mark
    with losing(url, 2) as lossy:
        repeating = RedisMarks(RedisServer(hidden(lossy), "store"))
        assert repeating.note(mark, sent=True)
        repeating.finish(mark, GOOD)
    # A command of a broken connection may even come when another has the mark.
    second = Mark(KEY)
    assert marks.begin(second, marks.now(), resend_unknown=False) is second
    marks.finish(mark, GOOD)
    marks.settle(mark, "no")
    assert marks.note(second, sent=True)
    with losing(url, 1) as lossy:
        RedisMarks(RedisServer(hidden(lossy), "store")).settle(second, "no")
    third = Mark(KEY)
    assert marks.begin(third, marks.now(), resend_unknown=False) is third
    found = marks.begin(Mark(KEY), began, resend_unknown=False)
    assert isinstance(found, ArchivedResponse)
    assert found.content == GOOD.content


def test_awaited_response_is_kept_though_nobody_waits(url: str) -> None:
    marks, mark = RedisMarks(RedisServer(hidden(url), "store")), Mark(KEY, awaited=True)
    began = marks.now()
    marks.begin(mark, began, resend_unknown=False)
    marks.finish(mark, GOOD)
    assert isinstance(marks.begin(Mark(KEY), began, resend_unknown=False), ArchivedResponse)
    later = Mark(KEY)
    assert marks.begin(later, marks.now(), resend_unknown=False) is later


def test_password_of_the_environment_stands_in(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    bare = url.replace(f":{PASSWORD}@", "")
    with pytest.raises(StoreUnavailable, match="Authentication"):
        Budget(calls=1, store=bare).reserve("a")
    monkeypatch.setenv("WEIBOKIT_REDIS_PASSWORD", PASSWORD)
    budget = Budget(calls=1, store=bare)
    budget.reserve("a")
    assert pickle.loads(pickle.dumps(budget)).spent == 1
    assert PASSWORD.encode() not in pickle.dumps(budget)
    monkeypatch.setenv("WEIBOKIT_REDIS_PASSWORD", "wrong-secret-9")
    with pytest.raises(StoreUnavailable) as caught:
        Budget(calls=1, store=bare).reserve("a")
    assert not [text for text in [str(caught.value), *frames(caught.value)] if "wrong-secret-9" in text]
    Budget(calls=1, store=url).reserve("a")


def test_responses_are_handed_over_to_those_who_wait(url: str) -> None:
    marks, first, second = RedisMarks(RedisServer(hidden(url), "store")), Mark(KEY), Mark(KEY)
    owners: Any = sys.modules["tools.runtime.archive.owners"]
    owners.began(first.id)
    asked = marks.now()
    marks.begin(first, asked, resend_unknown=False)
    assert isinstance(marks.begin(second, asked, resend_unknown=False), InFlight)
    marks.finish(first, GOOD)
    found = marks.begin(second, asked, resend_unknown=False)
    assert isinstance(found, ArchivedResponse)
    assert (found.content, found.request_id, found.charged) == (GOOD.content, "r-1", "yes")
    assert marks.begin(second, marks.now(), resend_unknown=False) is second
    marks.finish(second, GOOD)
    third = Mark(KEY)
    assert marks.begin(third, marks.now(), resend_unknown=False) is third


def test_silent_server_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(redis_module, "_PATIENCE", 0.1)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        store = f"redis://:{PASSWORD}@127.0.0.1:{silent.getsockname()[1]}/0"
        seen: list[Any] = []
        with JustOne(
            "token123", transport=recording(seen, json={"code": 0}), budget=Budget(calls=1, store=store)
        ) as api:
            with pytest.raises(StoreUnavailable) as caught:
                call(api.client, FOLLOWERS, Envelope)
            assert (caught.value.charged, seen) == ("no", [])


@pytest.mark.parametrize("wrong", ["wrong-secret-9", f"{PASSWORD}%2Fx"])
def test_password_is_never_shown(url: str, wrong: str) -> None:
    budget = Budget(calls=1, store=url.replace(PASSWORD, wrong))
    with pytest.raises(StoreUnavailable, match=r"Authentication|WRONGPASS") as caught:
        budget.reserve("a")
    shown = [repr(budget), repr(budget._store), repr(hidden(url)), repr(Rate("1/second", store=url))]
    shown += [str(caught.value), repr(caught.value.__context__), repr(caught.value.__cause__)]
    shown += frames(caught.value)
    assert not [text for text in shown if wrong in text or wrong.replace("%2F", "/") in text]


@pytest.mark.parametrize("store", ["redis://:planted-secret-8@host:port/0", "redis://[:planted-secret-8@host/0"])
def test_unreadable_addresses_are_not_quoted(store: str) -> None:
    with pytest.raises(ConfigurationError, match="can't be read; pass an address such as") as caught:
        Budget(calls=1, store=store)
    error = caught.value
    assert PASSWORD not in "".join([str(error), *frames(error)])
    assert (error.__context__, error.__cause__) == (None, None)


def test_only_addresses_without_password_are_pickled(url: str) -> None:
    with pytest.raises(TypeError, match="holds a credential"):
        pickle.dumps(Budget(calls=1, store=url))
    plain = RedisAddress("redis://127.0.0.1:1/0")
    assert pickle.loads(pickle.dumps(plain)).url == plain.url
    budget = Budget(calls=1, store=plain.url)
    assert pickle.loads(pickle.dumps(budget))._window == budget._window


def test_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "redis", None)
    with pytest.raises(ConfigurationError, match=r"pip install 'weibokit\[redis\]'"):
        Budget(calls=1, store="redis://127.0.0.1/0")
