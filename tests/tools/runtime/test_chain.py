"""What happens to a call: attempts, budget, rate, archive and events, in clients of both flavours."""

import asyncio
import copy
import logging
import pickle
import sqlite3
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.tools.runtime.support import (
    FOLLOW,
    FOLLOWERS,
    FRIENDS,
    AsyncJustOne,
    AsyncWeiboV2,
    Badge,
    Envelope,
    JustOne,
    Page,
    WeiboV2,
    acall,
    call,
    responding,
)
from tools.runtime.archive.modes import Archive
from tools.runtime.errors import (
    APIError,
    BudgetExceeded,
    CollectionFailed,
    ConfigurationError,
    ConnectionFailed,
    NotArchived,
    OutcomeUnknown,
    RateLimited,
    RawResponse,
    RequestTimedOut,
    ServiceUnavailable,
    WaitTooLong,
    WeibokitError,
)
from tools.runtime.models.model import raw_response
from tools.runtime.transport.calls.attempt import Attempt
from tools.runtime.transport.retry import RetryPolicy
from tools.runtime.transport.spending.budget import Budget

AT_ONCE = RetryPolicy(base=0.0)
GOOD = httpx.Response(200, json={"code": 0, "data": {"users": []}, "requestId": "r-1", "recordTime": "2026-11-02"})
AGAIN = httpx.Response(200, json={"code": 301, "message": "again"})
FAST = httpx.Response(429, json={"code": 302, "message": "too fast"})
REFUSED, TIMED_OUT = httpx.ConnectError("refused"), httpx.ReadTimeout("slow")

Outcome = httpx.Response | Exception


class Service:
    """A transport for both flavours that gives one outcome after the other, the last one again and again."""

    def __init__(self, *outcomes: Outcome) -> None:
        self.outcomes = list(outcomes)
        self.seen: list[httpx.Request] = []
        self.transport = httpx.MockTransport(self._answer)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.seen.append(request)
        found = self.outcomes[min(len(self.seen), len(self.outcomes)) - 1]
        if isinstance(found, Exception):
            raise found
        return httpx.Response(found.status_code, headers=found.headers, content=found.content)


def sync(service: Service, path: str = FOLLOWERS, method: str = "get", **options: Any) -> Any:
    cls = WeiboV2 if path.startswith("/2/") else JustOne
    with cls("token123", transport=service.transport, **{"retry": AT_ONCE} | options) as api:
        return call(api.client, path, Page if cls is WeiboV2 else Envelope, method, params={"uid": "1"})


def asynchronous(service: Service, path: str = FOLLOWERS, method: str = "get", **options: Any) -> Any:
    cls = AsyncWeiboV2 if path.startswith("/2/") else AsyncJustOne

    async def run() -> Any:
        async with cls("token123", transport=service.transport, **{"retry": AT_ONCE} | options) as api:
            model = Page if cls is AsyncWeiboV2 else Envelope
            return await acall(api.client, path, model, method, params={"uid": "1"})

    return asyncio.run(run())


both = pytest.mark.parametrize("ask", [sync, asynchronous])
Ask = Callable[..., Any]


@both
def test_free_error_responses_are_repeated(ask: Ask) -> None:
    service = Service(AGAIN, FAST, GOOD)
    raw = raw_response(ask(service))
    assert (raw.attempts, raw.charged, raw.operation) == (3, "yes", "weibo_get_followers_v1")
    assert (raw.record_time, raw.from_archive, raw.elapsed > 0) == ("2026-11-02", False, True)
    assert len(service.seen) == 3


@both
def test_last_error_tells_of_the_others(ask: Ask) -> None:
    service = Service(REFUSED, FAST, AGAIN)
    with pytest.raises(CollectionFailed) as caught:
        ask(service)
    error = caught.value
    assert (error.attempts, error.response.attempts, len(service.seen)) == (3, 3, 3)
    assert error.earlier == ("ConnectionFailed (charged: no)", "RateLimited (code 302, HTTP status 429, charged: no)")
    assert [note.partition(":")[0] for note in error.__notes__] == ["attempt 1", "attempt 2"]
    assert (error.__cause__, error.__context__) == (None, None)
    assert pickle.loads(pickle.dumps(error)).earlier == copy.copy(error).earlier == error.earlier


@both
@pytest.mark.parametrize(
    ("outcome", "cls"),
    [
        (TIMED_OUT, RequestTimedOut),
        (httpx.Response(503, json={"code": 503}), ServiceUnavailable),
        (httpx.Response(502, html="<p>"), ServiceUnavailable),
        (httpx.Response(200, json={"code": 100}), APIError),
        (httpx.Response(200, json={"code": 987}), APIError),
    ],
)
def test_what_may_have_been_charged_is_sent_once(ask: Ask, outcome: Outcome, cls: type[WeibokitError]) -> None:
    service = Service(outcome, GOOD)
    with pytest.raises(cls) as caught:
        ask(service)
    assert (caught.value.attempts, len(service.seen)) == (1, 1)


@both
@pytest.mark.parametrize("outcome", [TIMED_OUT, httpx.Response(502, html="<p>"), REFUSED])
def test_free_reads_are_repeated(ask: Ask, outcome: Outcome) -> None:
    service = Service(outcome, httpx.Response(200, json={"users": []}))
    assert raw_response(ask(service, FRIENDS)).attempts == 2


@both
@pytest.mark.parametrize(("outcome", "sent"), [(TIMED_OUT, 1), (httpx.Response(502, html="<p>"), 1), (REFUSED, 2)])
def test_writes_are_sent_once(ask: Ask, outcome: Outcome, sent: int) -> None:
    service = Service(outcome, httpx.Response(200, json={"users": []}))
    with suppress(WeibokitError):
        ask(service, FOLLOW, "post")
    assert len(service.seen) == sent


OUTCOMES: Mapping[str, tuple[Outcome, str]] = {
    "301": (AGAIN, "no"),
    "302": (FAST, "no"),
    "500": (httpx.Response(500, json={"code": 500}), "no"),
    "503": (httpx.Response(503, json={"code": 503}), "unknown"),
    "refused": (REFUSED, "no"),
    "slow": (TIMED_OUT, "unknown"),
    "broken": (httpx.Response(200, content=b"{"), "unknown"),
    "good": (GOOD, "yes"),
}


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=st.lists(st.sampled_from(sorted(OUTCOMES)), min_size=1, max_size=6), most=st.integers(0, 4))
def test_no_sequence_pays_twice(names: list[str], most: int) -> None:
    service, budget, events = Service(*(OUTCOMES[name][0] for name in names)), Budget(calls=9), list[Attempt]()
    charged: list[str] = []
    try:
        raw = raw_response(sync(service, max_retries=most, budget=budget, on_event=events.append))
        charged.append(raw.charged)
    except WeibokitError as error:
        charged.append(error.charged)
    sent = [OUTCOMES[names[min(number, len(names) - 1)]][1] for number in range(len(service.seen))]
    assert sent[:-1] == ["no"] * (len(sent) - 1)
    assert charged == sent[-1:] == [events[-1].charged]
    assert len(sent) == len(events) <= 1 + most
    assert budget.spent == (sent[-1] != "no")


@both
def test_long_waits_are_left_to_the_caller(ask: Ask) -> None:
    slow = httpx.Response(429, headers={"retry-after": "3600"}, json={"code": 302})
    with pytest.raises(RateLimited) as caught:
        ask(Service(slow))
    assert caught.value.retry_at is not None
    assert 3500 < (caught.value.retry_at - datetime.now(UTC)).total_seconds() <= 3600
    assert (caught.value.attempts, caught.value.retry_after) == (1, "3600")


@pytest.mark.parametrize("other", [{}, {"rate": "5/second"}], ids=["same rate", "other rate"])
def test_rate_limits_close_the_gate_for_all_calls(other: dict[str, Any]) -> None:
    service = Service(httpx.Response(429, headers={"retry-after": "3600"}, json={"code": 302}), GOOD)
    with JustOne("token123", transport=service.transport) as api:
        with pytest.raises(RateLimited):
            call(api.client, FOLLOWERS, Envelope)
        with pytest.raises(WaitTooLong) as caught:
            call(api.with_options(max_retries=0, **other).client, FOLLOWERS, Envelope)
    assert (caught.value.charged, len(service.seen)) == ("no", 1)


@pytest.mark.parametrize("asked", ["Fri, 31 Dec 9999 23:59:59 GMT", "1000000000"])
def test_no_date_closes_the_gate_for_ever(asked: str) -> None:
    service = Service(httpx.Response(429, headers={"retry-after": asked}, json={"code": 302}), GOOD)
    with JustOne("token123", transport=service.transport) as api:
        with pytest.raises(RateLimited):
            call(api.client, FOLLOWERS, Envelope)
        with pytest.raises(WaitTooLong) as caught:
            call(api.client, FOLLOWERS, Envelope)
    assert 3500 < caught.value.wait <= 3600


def test_rate_is_kept() -> None:
    service = Service(GOOD)
    with JustOne("token123", transport=service.transport, rate="2/hour", max_wait=1) as api:
        for _ in range(2):
            call(api.client, FOLLOWERS, Envelope)
        with pytest.raises(WaitTooLong):
            call(api.client, FOLLOWERS, Envelope)
        call(api.with_options(rate=None).client, FOLLOWERS, Envelope)


@both
def test_budget_holds_before_anything_is_sent(ask: Ask) -> None:
    service, budget = Service(GOOD), Budget(calls=1)
    ask(service, budget=budget)
    with pytest.raises(BudgetExceeded) as caught:
        ask(service, budget=budget)
    assert (len(service.seen), caught.value.operation, budget.remaining) == (1, "weibo_get_followers_v1", 0)


def test_budget_gives_back_what_was_free() -> None:
    budget = Budget(calls=1)
    with suppress(CollectionFailed):
        sync(Service(AGAIN), budget=budget)
    assert budget.spent == 0
    with suppress(RequestTimedOut):
        sync(Service(TIMED_OUT), budget=budget)
    assert budget.spent == 1


def test_free_apis_need_no_budget() -> None:
    service = Service(httpx.Response(200, json={"users": []}))
    assert raw_response(sync(service, FRIENDS, budget=Budget(calls=0))).charged == "no"


def test_many_threads_never_overspend() -> None:
    service, budget = Service(AGAIN, GOOD, TIMED_OUT, GOOD), Budget(calls=20)
    with JustOne("token123", transport=service.transport, budget=budget, retry=AT_ONCE) as api:

        def ask(_: int) -> int:
            try:
                call(api.client, FOLLOWERS, Envelope)
            except BudgetExceeded:
                return 0
            except WeibokitError:
                pass
            return 1

        with ThreadPoolExecutor(16) as pool:
            list(pool.map(ask, range(64)))
    assert budget.spent == 20
    assert len(service.seen) == 21


@both
def test_archive_serves_what_it_has(ask: Ask, tmp_path: Path) -> None:
    service, file = Service(AGAIN, GOOD), tmp_path / "paid.sqlite"
    first = ask(service, archive=file)
    again = ask(service, archive=file, budget=Budget(calls=0))
    raw = raw_response(again)
    assert again == first
    assert (raw.from_archive, raw.charged, raw.attempts, raw.request_id) == (True, "no", 0, "r-1")
    assert raw.content == raw_response(first).content
    assert len(service.seen) == 2
    assert b"token123" not in file.read_bytes()


@both
def test_errors_are_not_archived(ask: Ask, tmp_path: Path) -> None:
    file = tmp_path / "paid.sqlite"
    with pytest.raises(CollectionFailed):
        ask(Service(AGAIN), archive=file)
    assert raw_response(ask(Service(GOOD), archive=file)).from_archive is False


@both
def test_unknown_outcomes_are_not_paid_again(ask: Ask, tmp_path: Path) -> None:
    file = tmp_path / "paid.sqlite"
    with pytest.raises(RequestTimedOut):
        ask(Service(TIMED_OUT), archive=file)
    service = Service(GOOD)
    with pytest.raises(OutcomeUnknown) as caught:
        ask(service, archive=file)
    assert (caught.value.charged, len(service.seen)) == ("unknown", 0)
    ask(service, archive=Archive(file, resend_unknown=True))
    assert len(service.seen) == 1


def test_equal_calls_at_once_pay_once(tmp_path: Path) -> None:
    service, started = Service(GOOD), threading.Barrier(8)
    with JustOne("token123", transport=service.transport, archive=tmp_path / "paid.sqlite") as api:

        def ask(_: int) -> bool:
            started.wait()
            return raw_response(call(api.client, FOLLOWERS, Envelope)).from_archive

        with ThreadPoolExecutor(8) as pool:
            assert sorted(pool.map(ask, range(8))) == [False] + [True] * 7
    assert len(service.seen) == 1


def test_replay_sends_nothing(tmp_path: Path) -> None:
    file = tmp_path / "paid.sqlite"
    sync(Service(GOOD), archive=file)
    service = Service(GOOD)
    with JustOne("token123", transport=service.transport, archive=Archive(file, "replay")) as api:
        assert raw_response(call(api.client, FOLLOWERS, Envelope, params={"uid": "1"})).from_archive
        with pytest.raises(NotArchived):
            call(api.client, FOLLOWERS, Envelope, params={"uid": "2"})
    assert service.seen == []


def test_a_full_disk_costs_no_response(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    archive = Archive(tmp_path / "paid.sqlite")
    monkeypatch.setattr(archive, "finish", full)
    assert raw_response(sync(Service(GOOD), archive=archive)).request_id == "r-1"
    assert "could not be written down" in caplog.text


def test_personal_responses_want_an_account(tmp_path: Path) -> None:
    file, service = tmp_path / "mine.sqlite", Service(httpx.Response(200, json={"users": []}))
    with pytest.raises(ConfigurationError, match="account="):
        sync(service, FRIENDS, archive=file)
    for _ in range(2):
        raw = raw_response(sync(service, FRIENDS, archive=Archive(file, account="ann")))
    assert (raw.from_archive, len(service.seen)) == (True, 1)
    for _ in range(2):
        sync(service, FOLLOW, "post", archive=Archive(file, account="ann"))
    assert len(service.seen) == 3


@pytest.mark.parametrize("cls", [WeiboV2])
def test_oauth_is_not_archived(cls: type[WeiboV2], tmp_path: Path) -> None:
    archive, service = Archive(tmp_path / "mine.sqlite", account="ann"), Service(httpx.Response(200, json={"level": 1}))
    with cls("token123", transport=service.transport, archive=archive) as api:
        for _ in range(2):
            call(api.client, "/oauth2/revokeoauth2", Badge)
    assert (len(service.seen), list(archive)) == (2, [])


@both
def test_listeners_get_every_attempt(ask: Ask) -> None:
    events: list[Attempt] = []
    ask(Service(AGAIN, GOOD), on_event=events.append)
    first, second = events
    assert (first.number, first.error, first.code, first.wait, first.charged) == (
        1,
        "CollectionFailed",
        "301",
        0.0,
        "no",
    )
    assert (second.number, second.error, second.code, second.wait) == (2, None, "0", None)
    assert (second.api, second.operation, second.status, second.request_id) == (
        "justone",
        "weibo_get_followers_v1",
        200,
        "r-1",
    )
    with pytest.raises(AttributeError):
        second.number = 3  # type: ignore[misc]


@both
def test_broken_listeners_stop_nothing(ask: Ask, caplog: pytest.LogCaptureFixture) -> None:
    def fail(_: Attempt) -> None:
        raise LookupError("mine")

    assert ask(Service(GOOD), on_event=fail).data.users == []
    assert "on_event" in caplog.text


@both
def test_filter_of_the_log_that_raises_costs_no_response(ask: Ask) -> None:
    def fail(_: logging.LogRecord) -> bool:
        raise ValueError("broken filter")

    logger, service = logging.getLogger("weibokit"), Service(GOOD)
    logger.addFilter(fail)
    logger.setLevel(logging.INFO)
    try:
        assert ask(service, on_event=lambda _: 1 / 0).data.users == []
    finally:
        logger.removeFilter(fail)
        logger.setLevel(logging.NOTSET)


def test_log_has_one_line_for_each_attempt(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "weibokit")
    sync(Service(FAST, GOOD))
    lines = [record.getMessage() for record in caplog.records if record.name == "weibokit"]
    assert [line.partition(" elapsed")[0] for line in lines] == [
        "justone weibo_get_followers_v1 status=429 code=302",
        "justone weibo_get_followers_v1 status=200 code=0",
    ]
    assert "attempt=1 charged=no error=RateLimited next_in=0.000" in lines[0]
    assert "token123" not in caplog.text


@pytest.fixture
def logger() -> Iterator[logging.Logger]:
    found = logging.getLogger("weibokit")
    before = found.level, list(found.handlers)
    yield found
    found.setLevel(before[0])
    found.handlers[:] = before[1]


def test_environment_switches_the_log_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], logger: logging.Logger
) -> None:
    monkeypatch.setenv("WEIBOKIT_LOG", "info")
    for _ in range(2):
        sync(Service(GOOD))
    assert capsys.readouterr().err.count("weibo_get_followers_v1 status=200 code=0") == 2
    monkeypatch.setenv("WEIBOKIT_LOG", "loud")
    with pytest.raises(ConfigurationError, match="WEIBOKIT_LOG is 'LOUD'"):
        sync(Service(GOOD))
    assert logger.level == logging.INFO


def test_copies_share_all_but_what_they_change() -> None:
    service, budget = Service(GOOD), Budget(calls=3)
    with JustOne("token123", transport=service.transport, budget=budget) as api:
        with api.with_options(timeout=1, max_retries=0, headers={"X-Trace": "7"}) as other:
            call(other.client, FOLLOWERS, Envelope)
        call(api.client, FOLLOWERS, Envelope)
    assert budget.spent == 2
    first, second = service.seen
    assert (first.headers.get("x-trace"), second.headers.get("x-trace")) == ("7", None)
    assert (first.extensions["timeout"]["read"], second.extensions["timeout"]["read"]) == (1, 120.0)
    assert first.url.params["token"] == "token123"


@pytest.mark.parametrize(
    "option",
    [
        {"max_retries": -1},
        {"max_retries": True},
        {"retry": 3},
        {"rate": "fast"},
        {"max_wait": "x"},
        {"budget": 5},
        {"archive": 5},
        {"archive": "redis://:secret@host"},
        {"on_event": 5},
        {"concurrency": 0},
        {"timeout": 1e30},
        {"connect_timeout": 0},
        {"max_bytes": 0},
    ],
)
@pytest.mark.parametrize("cls", [JustOne, AsyncJustOne])
def test_wrong_options_are_rejected(cls: type, option: Mapping[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(option))) as caught:
        cls("token123", transport=responding(json={}), **option)
    assert "secret" not in str(caught.value)


def test_raw_responses_survive_pickle() -> None:
    raw = raw_response(sync(Service(GOOD)))
    assert isinstance(raw, RawResponse)
    assert pickle.loads(pickle.dumps(raw)) == raw == copy.copy(raw)


@both
def test_what_was_not_sent_is_not_charged(ask: Ask) -> None:
    budget = Budget(calls=5)
    with suppress(ConnectionFailed):
        ask(Service(REFUSED), budget=budget)
    assert budget.spent == 0
