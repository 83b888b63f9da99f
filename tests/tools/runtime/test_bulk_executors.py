"""Bulk runs by executors: what travels, what is refused, and what is never sent twice."""

import asyncio
import multiprocessing
import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, CancelledError, Executor, ProcessPoolExecutor, ThreadPoolExecutor
from datetime import timedelta
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from weibokit import (
    Archive,
    AsyncJustOne,
    Attempt,
    Budget,
    BudgetExceeded,
    BulkReport,
    ConfigurationError,
    JustOne,
    NotSent,
    StoreUnavailable,
    TSina,
    WeiboV2,
    abulk,
    bulk,
)
from weibokit._runtime.archive import places
from weibokit._runtime.archive.claims import job_submitted
from weibokit._runtime.archive.sent import FileMarks
from weibokit._runtime.bulk import workers
from weibokit._runtime.bulk.executors import _check_operation
from weibokit_mock.testing.session import MockSession

from tests.docs.test_pages import blocks, text
from tests.tools.runtime import engines
from tests.tools.runtime.clocks import Clock
from tests.tools.runtime.engines import SECRET, Breaking, Inline, OnAnotherMachine, Repeating
from tests.tools.runtime.test_bulk import Service, lines
from tools.docs.operations import MOCK

FOLLOWERS = "weibo.get_followers_v1"
JOBS = [{"uid": str(number)} for number in range(6)]
HERE = "tests.tools.runtime.engines"

Kept = dict[str, Any]


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out.jsonl"


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    return tmp_path / "paid.sqlite"


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """The credential where workers look for it."""
    monkeypatch.setenv("JUSTONE_TOKEN", SECRET)


@pytest.fixture
def foreign_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """A credential that is not meant, where workers would look for one."""
    monkeypatch.setenv("JUSTONE_TOKEN", "that of somebody else")


def asked(session: MockSession, operation: str = FOLLOWERS) -> list[str]:
    """Return the uids that were asked for, sorted."""
    return sorted((each.arguments["uid"] for each in session.calls(operation)), key=int)


def uids(jobs: list[dict[str, str]]) -> list[str]:
    return [job["uid"] for job in jobs]


def run(session: MockSession, out: Path, executor: Any, jobs: Any = JOBS, **options: Any) -> BulkReport:
    wanted = {name: options.pop(name) for name in ("concurrency", "credential_from", "stop_on") if name in options}
    name = options.pop("name", "get_followers_v1")
    with JustOne(base_url=session.base_url, max_retries=0, **options) as api:
        return bulk(getattr(api.weibo, name), jobs, out=out, executor=executor, progress=False, **wanted)


def test_threads_of_the_user_call_by_the_client_itself(out: Path) -> None:
    service, seen = Service(), set[str]()

    def handle(request: httpx.Request) -> httpx.Response:
        seen.add(threading.current_thread().name.partition("_")[0])
        return service(request)

    with (
        JustOne(SECRET, transport=httpx.MockTransport(handle)) as api,
        ThreadPoolExecutor(2, "mine") as pool,
    ):
        report = bulk(api.weibo.get_followers_v1, JOBS, out=out, executor=pool, progress=False)
        assert pool.submit(int).result() == 0
    assert (report, seen) == (BulkReport(6, 6, 0), {"mine"})
    assert [line["job"] for line in lines(out)] == JOBS
    assert service.most <= 2


def test_threads_that_take_no_work_end_the_run(out: Path) -> None:
    service, pool = Service(), ThreadPoolExecutor(1)
    pool.shutdown()
    with JustOne(SECRET, transport=httpx.MockTransport(service)) as api:
        report = bulk(api.weibo.get_followers_v1, JOBS, out=out, executor=pool, progress=False)
    assert (report, service.asked) == (BulkReport(6, 0, 6), [])
    assert {(line["error"]["type"], line["charged"]) for line in lines(out)} == {("RuntimeError", "no")}


@pytest.mark.usefixtures("environment")
@pytest.mark.parametrize("how", ["fork", "spawn"])
def test_processes_share_the_work(weibokit_mock: MockSession, out: Path, archive: Path, how: str) -> None:
    with ProcessPoolExecutor(1, multiprocessing.get_context(how)) as pool:
        assert run(weibokit_mock, out, pool, archive=archive) == BulkReport(6, 6, 0)
        assert pool.submit(int).result() == 0
    found = lines(out)
    assert [line["job"] for line in found] == JOBS
    assert {(line["ok"], line["charged"], line["attempts"]) for line in found} == {(True, "yes", 1)}
    assert asked(weibokit_mock) == uids(JOBS)
    assert list(out.parent.glob("*.part")) == []


@pytest.mark.usefixtures("environment")
def test_outcomes_are_those_of_threads(weibokit_mock: MockSession, tmp_path: Path) -> None:
    weibokit_mock.refuse(FOLLOWERS, 301, when={"uid": "2"})
    jobs = [*JOBS[:3], {"uid": ""}, {"udi": "4"}, {"uid": "5"}]
    files = [tmp_path / "one.jsonl", tmp_path / "two.jsonl"]
    for out, executor in zip(files, (Inline(), None), strict=True):
        assert run(weibokit_mock, out, executor, jobs, archive=out.with_suffix(".sqlite")) == BulkReport(6, 3, 3)
    assert lines(files[0]) == lines(files[1])


@pytest.mark.usefixtures("environment")
def test_job_is_small_and_holds_no_credential(weibokit_mock: MockSession, out: Path, archive: Path) -> None:
    executor = Inline()
    run(weibokit_mock, out, executor, archive=archive)
    assert len(executor.jobs) == 6
    assert len(executor.submitted) == 7
    for submitted in executor.submitted:
        assert SECRET.encode() not in submitted
        assert len(submitted) < 2_500
    assert SECRET not in out.read_text()


@pytest.mark.usefixtures("environment")
def test_client_is_opened_once_in_a_process(
    weibokit_mock: MockSession, tmp_path: Path, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []
    before = workers._OpenClient.__init__

    def init(self: Any, settings: Any) -> None:
        opened.append(settings)
        before(self, settings)

    monkeypatch.setattr(workers._OpenClient, "__init__", init)
    for name in ("one", "two"):
        run(weibokit_mock, tmp_path / name, Inline(), archive=archive)
    assert len(opened) == 1
    run(weibokit_mock, tmp_path / "three", Inline(), archive=archive, timeout=3.0)
    assert len(opened) == 2


@pytest.mark.usefixtures("environment")
def test_few_clients_stay_open(weibokit_mock: MockSession, tmp_path: Path, archive: Path) -> None:
    for number in range(workers._MOST_CLIENTS + 2):
        run(weibokit_mock, tmp_path / f"{number}", Inline(), JOBS[:1], archive=archive, timeout=100.0 + number)
    assert len(workers._clients._open) == workers._MOST_CLIENTS


@pytest.mark.usefixtures("environment")
def test_settings_travel(weibokit_mock: MockSession, out: Path, archive: Path) -> None:
    engines.EVENTS.clear()
    run(weibokit_mock, out, Inline(), archive=archive, on_event=engines.listen, timeout=7.0, strict=True, max_wait=None)
    assert [type(each) for each in engines.EVENTS] == [Attempt] * 6
    settings = list(workers._clients._open.values())[-1]._api._settings
    found = settings.timeout, settings.strict, settings.max_wait, settings.max_retries, settings.base_url.value
    assert found == (7.0, True, None, 0, weibokit_mock.base_url)


@pytest.mark.usefixtures("environment")
def test_headers_of_a_copy_travel(weibokit_mock: MockSession, out: Path, archive: Path) -> None:
    with JustOne(base_url=weibokit_mock.base_url, archive=archive) as api:
        copy = api.with_options(headers={"X-Purpose": "collecting"})
        bulk(copy.weibo.get_followers_v1, JOBS[:1], out=out, executor=Inline(), progress=False)
    (received,) = httpx.get(f"{weibokit_mock.base_url}/__admin/requests").json()["requests"]
    assert received["request"]["headers"]["x-purpose"] == "collecting"


REFUSED: list[tuple[Kept, str]] = [
    ({"transport": httpx.HTTPTransport()}, "transport can't go to the workers .* a HTTPTransport is of this process"),
    ({"clock": Clock()}, "clock can't go to the workers"),
    ({"on_event": lambda event: None}, "on_event can't go .* pass a function at the top of a module"),
    ({"on_event": engines.EVENTS.append}, "on_event can't go"),
    ({"rate": "5/second"}, r"rate can't go .* pass Rate\('5/second', store='redis://…'\)"),
    ({"budget": Budget(calls=5)}, "budget can't go .* pass store=PATH, or an address of Redis"),
]


@pytest.mark.usefixtures("environment")
@pytest.mark.parametrize(("options", "said"), REFUSED, ids=[next(iter(options)) for options, _ in REFUSED])
def test_what_can_not_travel_is_refused_by_name(
    weibokit_mock: MockSession, out: Path, archive: Path, options: Kept, said: str
) -> None:
    executor = Inline()
    with pytest.raises(ConfigurationError, match=said):
        run(weibokit_mock, out, executor, archive=archive, **options)
    assert (executor.submitted, asked(weibokit_mock), out.exists()) == ([], [], False)


@pytest.mark.usefixtures("environment")
def test_archive_with_a_clock_of_its_own_is_refused(weibokit_mock: MockSession, out: Path, archive: Path) -> None:
    with pytest.raises(ConfigurationError, match="archive can't go"):
        run(weibokit_mock, out, Inline(), archive=Archive(archive, clock=lambda: 0.0))


@pytest.mark.usefixtures("environment")
@pytest.mark.parametrize("name", ["Authorization", "X-Api-Key", "Cookie"])
def test_headers_that_name_a_credential_are_refused(
    weibokit_mock: MockSession, out: Path, archive: Path, name: str
) -> None:
    with JustOne(base_url=weibokit_mock.base_url, archive=archive) as api:
        copy = api.with_options(headers={name: SECRET})
        with pytest.raises(ConfigurationError, match=f"the header {name} can't go") as caught:
            bulk(copy.weibo.get_followers_v1, JOBS, out=out, executor=Inline())
    assert SECRET not in str(caught.value)


@pytest.mark.usefixtures("environment")
def test_header_that_holds_the_credential_is_refused(weibokit_mock: MockSession, out: Path, archive: Path) -> None:
    executor = Inline()
    with JustOne(base_url=weibokit_mock.base_url, archive=archive) as api:
        copy = api.with_options(headers={"X-Caller": f"me/{SECRET}"})
        with pytest.raises(ConfigurationError, match=r"the header X-Caller can't go .* holds the credential") as caught:
            bulk(copy.weibo.get_followers_v1, JOBS, out=out, executor=executor)
    assert SECRET not in str(caught.value)
    assert executor.submitted == []


@pytest.mark.parametrize("found", [None, "another-token"])
def test_token_that_workers_can_not_know_is_refused(
    weibokit_mock: MockSession, out: Path, archive: Path, monkeypatch: pytest.MonkeyPatch, found: str | None
) -> None:
    monkeypatch.delenv("JUSTONE_TOKEN", raising=False)
    if found:
        monkeypatch.setenv("JUSTONE_TOKEN", found)
    executor = Inline()
    with pytest.raises(ConfigurationError, match=r"`token` was passed to the client.*set JUSTONE_TOKEN") as caught:
        run(weibokit_mock, out, executor, archive=archive, token=SECRET)
    assert SECRET not in str(caught.value)
    assert (executor.submitted, asked(weibokit_mock), out.exists()) == ([], [], False)


@pytest.mark.parametrize("name", ["token", "mapping"])
def test_function_gives_the_credential(weibokit_mock: MockSession, out: Path, archive: Path, name: str) -> None:
    executor = Inline()
    options = {"token": SECRET, "credential_from": f"{HERE}:{name}", "archive": archive}
    assert run(weibokit_mock, out, executor, **options).ok == 6
    assert not [each for each in executor.submitted if SECRET.encode() in each]


@pytest.mark.usefixtures("foreign_environment")
@pytest.mark.parametrize(
    ("name", "said"),
    [
        (f"{HERE}:failing", "raised a ValueError in a worker"),
        (f"{HERE}:leaving", "raised a SystemExit in a worker"),
        (f"{HERE}:none_of_it", "a dict of these to texts: token"),
        (f"{HERE}:absent", "raised a AttributeError in a worker"),
        ("absent_module:token", "raised a ModuleNotFoundError in a worker"),
        (f"{HERE}:nothing", "must return a credential as text"),
        (f"{HERE}:wrong_name", "a dict of these to texts: token"),
        (HERE, "must name a function"),
        (engines.token, "must name a function"),
    ],
)
def test_function_that_gives_none_is_reported(
    weibokit_mock: MockSession, out: Path, archive: Path, name: Any, said: str
) -> None:
    with pytest.raises(ConfigurationError, match=said) as caught:
        run(weibokit_mock, out, Inline(), token=SECRET, credential_from=name, archive=archive)
    assert SECRET not in str(caught.value)
    assert (asked(weibokit_mock), out.exists()) == ([], False)


def test_worker_without_a_credential_is_reported(
    weibokit_mock: MockSession, out: Path, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Elsewhere(Inline):
        def work(self, *work: Any) -> Any:
            monkeypatch.delenv("JUSTONE_TOKEN")
            return super().work(*work)

    monkeypatch.setenv("JUSTONE_TOKEN", SECRET)
    with pytest.raises(ConfigurationError, match=r"A worker on .* can't open the client: .* set JUSTONE_TOKEN"):
        run(weibokit_mock, out, Elsewhere(), archive=archive, timeout=61.0)
    assert (asked(weibokit_mock), out.exists()) == ([], False)


@pytest.mark.parametrize("executor", [object(), print, "threads", multiprocessing])
def test_what_is_no_executor_is_refused(out: Path, executor: Any) -> None:
    with JustOne(SECRET) as api, pytest.raises(TypeError, match=r"a concurrent\.futures\.Executor is wanted"):
        bulk(api.weibo.get_followers_v1, JOBS, out=out, executor=executor)
    assert not out.exists()


@pytest.mark.parametrize("executor", [None, ThreadPoolExecutor(1)])
def test_provider_without_other_processes_is_refused(out: Path, executor: Any) -> None:
    with JustOne(SECRET) as api, pytest.raises(ConfigurationError, match="credential_from is for the workers"):
        bulk(api.weibo.get_followers_v1, JOBS, out=out, executor=executor, credential_from=f"{HERE}:token")


class Own:
    """What a user may make of a client."""

    def __init__(self, api: JustOne) -> None:
        self._client = api.client

    def twice(self, uid: str) -> str:
        return uid * 2


def test_what_is_no_method_of_a_client_is_refused(out: Path, archive: Path) -> None:
    with JustOne(SECRET, archive=archive) as api:
        for method in (len, partial(api.weibo.get_followers_v1, page=1), Own(api).twice):
            with pytest.raises(ConfigurationError, match="executor wants a method of a client"):
                bulk(method, JOBS, out=out, executor=Inline())


def test_async_twin_has_none() -> None:
    async def call() -> None:
        async with AsyncJustOne(SECRET) as api:
            await abulk(api.weibo.get_followers_v1, JOBS, out="x", executor=Inline())  # type: ignore[call-arg]

    with pytest.raises(TypeError, match="executor"):
        asyncio.run(call())


@pytest.mark.usefixtures("environment")
@pytest.mark.parametrize("executor", [Inline(), ProcessPoolExecutor(1)])
def test_charged_operation_without_marks_is_refused(weibokit_mock: MockSession, out: Path, executor: Executor) -> None:
    with pytest.raises(ConfigurationError, match=r"is charged.*give the client an archive, or a budget with a `store`"):
        run(weibokit_mock, out, executor)
    assert (asked(weibokit_mock), out.exists()) == ([], False)


def test_writes_are_refused(
    weibokit_mock: MockSession, out: Path, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WEIBO_ACCESS_TOKEN", SECRET)
    monkeypatch.setenv("TSINA_APP_KEY", SECRET)
    kept: Kept = {"base_url": weibokit_mock.base_url, "archive": Archive(archive, account="me")}
    with WeiboV2(**kept) as weibo, TSina(**kept) as tsina:
        methods: list[Callable[..., Any]] = [weibo.statuses.share, weibo.favorites.create, tsina.statuses.update]
        # Requests by GET, which log out or give a grant back.
        methods += [weibo.account.end_session, weibo.oauth2.revokeoauth2, tsina.account.end_session_get]
        for method in methods:
            with pytest.raises(ConfigurationError, match="changes something, and an executor may run a job again"):
                bulk(method, [{}], out=out, executor=Inline())
    assert weibokit_mock.calls() == []


def test_free_reads_need_no_marks(weibokit_mock: MockSession, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEIBO_ACCESS_TOKEN", SECRET)
    executor = Breaking(2, does=True)
    with WeiboV2(base_url=weibokit_mock.base_url) as api:
        method = api.friendships.friends
        report = bulk(method, JOBS, out=out, executor=executor, concurrency=1, progress=False)
        assert report == BulkReport(6, 2, 4)
        assert {line["charged"] for line in lines(out)} == {"no"}
        assert bulk(method, JOBS, out=out, executor=Inline(), progress=False).ok == 6
    assert not [each for each in executor.submitted if SECRET.encode() in each]


KEPT: dict[str, Callable[[Path], Kept]] = {
    "archive": lambda file: {"archive": file},
    "record": lambda file: {"archive": Archive(file, "record")},
    "young": lambda file: {"archive": Archive(file, max_age=timedelta(0))},
    "store": lambda file: {"budget": Budget(calls=100, store=file)},
    "both": lambda file: {"archive": file, "budget": Budget(calls=100, store=file.with_suffix(".spent"))},
}


@pytest.fixture(params=KEPT)
def kept(request: pytest.FixtureRequest, archive: Path) -> Kept:
    """How a client keeps marks."""
    return KEPT[request.param](archive)


@pytest.mark.usefixtures("environment")
def test_job_that_is_run_again_is_sent_once(weibokit_mock: MockSession, out: Path, kept: Kept) -> None:
    assert run(weibokit_mock, out, Repeating(), **kept) == BulkReport(6, 6, 0)
    assert asked(weibokit_mock) == uids(JOBS)
    assert {line["charged"] for line in lines(out)} == {"yes"}
    assert "budget" not in kept or kept["budget"].spent == 6


@pytest.mark.usefixtures("environment")
@pytest.mark.parametrize("name", ["archive", "store"])
def test_engine_does_not_send_again_what_is_unknown(
    weibokit_mock: MockSession, tmp_path: Path, archive: Path, name: str
) -> None:
    def kept() -> Kept:
        if name == "archive":
            return {"archive": Archive(archive, resend_unknown=True)}
        return {"budget": Budget(calls=100, per="day", store=archive, resend_unknown=True)}

    weibokit_mock.drop(FOLLOWERS, times=6)
    assert run(weibokit_mock, tmp_path / "one", Repeating(), **kept()).failed == 6
    assert {line["charged"] for line in lines(tmp_path / "one")} == {"unknown"}
    assert asked(weibokit_mock) == uids(JOBS)
    assert run(weibokit_mock, tmp_path / "two", Repeating(), **kept()).ok == 6
    assert asked(weibokit_mock) == sorted(uids(JOBS * 2))


@pytest.mark.usefixtures("environment")
def test_pages_that_are_asked_for_again_are_sent_once(weibokit_mock: MockSession, out: Path, kept: Kept) -> None:
    jobs = [{"uid": "1", "max_pages": 2}, {"uid": "2", "max_pages": 2}]
    assert run(weibokit_mock, out, Repeating(), jobs, name="pages_get_followers_v1", **kept).ok == 2
    assert [len(line["data"]) for line in lines(out)] == [2, 2]
    assert asked(weibokit_mock) == ["1", "1", "2", "2"]


@pytest.mark.usefixtures("environment")
def test_new_run_without_an_archive_asks_anew(weibokit_mock: MockSession, tmp_path: Path, archive: Path) -> None:
    for name in ("one", "two"):
        kept = {"budget": Budget(calls=100, store=archive)}
        assert run(weibokit_mock, tmp_path / name, Repeating(), JOBS[:1], **kept).ok == 1
    assert asked(weibokit_mock) == ["0", "0"]


@pytest.mark.usefixtures("environment")
def test_lost_result_is_found_again(weibokit_mock: MockSession, out: Path, kept: Kept) -> None:
    report = run(weibokit_mock, out, Breaking(2, does=True), concurrency=1, **kept)
    assert report == BulkReport(6, 3, 3)
    assert asked(weibokit_mock) == ["0", "1", "2"]
    assert {(line["error"]["type"], line["charged"]) for line in lines(out)[3:]} == {("BrokenExecutor", "no")}
    assert run(weibokit_mock, out, Inline(), **kept).ok == 6
    assert asked(weibokit_mock) == uids(JOBS)


@pytest.mark.usefixtures("environment")
@pytest.mark.parametrize("error", [None, KeyboardInterrupt(), SystemExit(1), CancelledError("cancelled")])
def test_job_that_was_not_begun_is_asked_for_later(
    weibokit_mock: MockSession, out: Path, kept: Kept, error: BaseException | None
) -> None:
    executor = Breaking(2, does=False, error=error)
    assert run(weibokit_mock, out, executor, concurrency=1, **kept) == BulkReport(6, 2, 4)
    assert asked(weibokit_mock) == ["0", "1"]
    assert {line["charged"] for line in lines(out)[2:]} == {"no"}
    assert run(weibokit_mock, out, Inline(), **kept).ok == 6
    assert asked(weibokit_mock) == uids(JOBS)


@pytest.mark.usefixtures("environment")
def test_what_all_would_meet_stops(weibokit_mock: MockSession, out: Path, archive: Path) -> None:
    budget = Budget(calls=3, store=archive)
    assert run(weibokit_mock, out, Inline(), concurrency=1, budget=budget) == BulkReport(6, 3, 3)
    assert {line["error"]["type"] for line in lines(out)[3:]} == {BudgetExceeded.__name__}
    assert len(asked(weibokit_mock)) == 3
    assert run(weibokit_mock, out, Inline(), archive=archive).ok == 6


@pytest.mark.usefixtures("environment")
def test_rejected_error_of_a_worker_stops(weibokit_mock: MockSession, out: Path, archive: Path) -> None:
    weibokit_mock.refuse(FOLLOWERS, 601, when={"uid": "2"})
    assert run(weibokit_mock, out, Inline(), concurrency=1, archive=archive) == BulkReport(6, 2, 4)
    assert asked(weibokit_mock) == ["0", "1", "2"]
    assert {(line["error"]["code"], line["charged"]) for line in lines(out)[2:]} == {("601", "no")}
    weibokit_mock.reset()
    options = {"stop_on": (), "concurrency": 1, "archive": archive}
    weibokit_mock.refuse(FOLLOWERS, 601, when={"uid": "2"})
    assert run(weibokit_mock, out, Inline(), **options) == BulkReport(6, 5, 1)


def test_function_gives_the_whole_credential(
    weibokit_mock: MockSession, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Elsewhere(Inline):
        def work(self, *work: Any) -> Any:
            monkeypatch.setenv("TSINA_TOKEN", "that of somebody else")
            return super().work(*work)

    executor = Elsewhere()
    with TSina(app_key=SECRET, base_url=weibokit_mock.base_url) as api:
        name, method = f"{HERE}:token", api.statuses.public_timeline
        assert bulk(method, [{}], out=out, executor=executor, credential_from=name, progress=False).ok == 1
    assert not [each for each in executor.submitted if SECRET.encode() in each]


@pytest.mark.usefixtures("environment")
def test_worker_that_becomes_unusable_ends_the_run(
    weibokit_mock: MockSession, out: Path, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Moving(Inline):
        def work(self, *work: Any) -> Any:
            if len(self.jobs) == 3:
                workers._clients.close()
                monkeypatch.setattr(places, "_machine", lambda: "another")
            return super().work(*work)

    with pytest.raises(ConfigurationError, match="is not the file here"):
        run(weibokit_mock, out, Moving(), concurrency=1, archive=archive)
    assert [line["job"] for line in lines(out)] == JOBS[:2]
    assert list(out.parent.glob("*.part")) == []
    monkeypatch.undo()
    monkeypatch.setenv("JUSTONE_TOKEN", SECRET)
    assert run(weibokit_mock, out, Inline(), archive=archive).ok == 6
    assert asked(weibokit_mock) == uids(JOBS)


@pytest.mark.usefixtures("environment")
def test_job_that_nobody_can_tell_of_is_unknown(
    weibokit_mock: MockSession, out: Path, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any, **__: Any) -> None:
        raise StoreUnavailable("the disk is full")

    class Unreadable(Breaking):
        def work(self, *work: Any) -> Any:
            try:
                return super().work(*work)
            except BrokenExecutor:
                monkeypatch.setattr(FileMarks, "begin", fail)
                raise

    report = run(weibokit_mock, out, Unreadable(2, does=True), concurrency=1, **KEPT["store"](archive))
    assert report == BulkReport(6, 2, 4)
    found = [(line["error"]["type"], line["charged"]) for line in lines(out)[2:]]
    assert found == [("BrokenExecutor", "unknown"), *[("BrokenExecutor", "no")] * 3]


def test_response_that_is_not_kept_can_not_be_marked(archive: Path) -> None:
    with JustOne(SECRET, archive=archive) as api:
        operation = api._service_model.operations[0]
        policies = api.client.transport.policies
        _check_operation(api._service_model, operation, policies)
        with pytest.raises(ConfigurationError, match="is charged, and its response is not kept"):
            _check_operation(api._service_model, operation._replace(response="file"), policies)


def test_request_without_a_mark_is_not_sent_for_a_job(weibokit_mock: MockSession, archive: Path) -> None:
    with JustOne(SECRET, base_url=weibokit_mock.base_url, archive=archive) as api:
        path = next(each.path for each in api._service_model.operations if each.method == "POST")
        with job_submitted(0.0, None), pytest.raises(NotSent, match="can't be marked"):
            api.client.get_httpx_client().request(
                "POST", path, json={"a": 1}, headers={"Content-Type": "application/json"}
            )
    assert weibokit_mock.calls() == []


def test_credential_that_was_rejected_is_asked_for_again(
    weibokit_mock: MockSession, out: Path, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "SECRET", "mock-100")
    options = {"token": "mock-100", "credential_from": f"{HERE}:token", "archive": archive}
    assert run(weibokit_mock, out, Inline(), **options).failed == 6
    monkeypatch.setattr(engines, "SECRET", SECRET)
    assert run(weibokit_mock, out, Inline(), **options).ok == 6


@pytest.mark.usefixtures("environment")
def test_second_run_does_what_is_missing(weibokit_mock: MockSession, out: Path, archive: Path) -> None:
    run(weibokit_mock, out, Inline(), JOBS[:3], archive=archive)
    assert run(weibokit_mock, out, Inline(), archive=archive) == BulkReport(6, 6, 0)
    assert asked(weibokit_mock) == uids(JOBS)


@pytest.mark.usefixtures("environment")
def test_pages_of_earlier_runs_are_not_asked_for_again(weibokit_mock: MockSession, out: Path, archive: Path) -> None:
    weibokit_mock.refuse(FOLLOWERS, 301, when={"page": 2}, times=1)
    jobs, name = [{"uid": "1", "max_pages": 3}], "pages_get_followers_v1"
    assert run(weibokit_mock, out, Inline(), jobs, name=name, archive=archive).failed == 1
    assert len(lines(out)[0]["data"]) == 1
    another = archive.with_name("another.sqlite")
    assert run(weibokit_mock, out, Inline(), jobs, name=name, archive=another).ok == 1
    assert len(lines(out)[0]["data"]) == 3
    assert [call.arguments["page"] for call in weibokit_mock.calls(FOLLOWERS)] == ["1", "2", "2", "3"]


@pytest.mark.usefixtures("environment")
@pytest.mark.parametrize("name", ["archive", "store"])
def test_another_file_under_the_same_path_is_refused(
    weibokit_mock: MockSession, out: Path, archive: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    with pytest.raises(ConfigurationError, match=r"is not the file here .* want a budget in Redis"):
        run(weibokit_mock, out, OnAnotherMachine(monkeypatch), **KEPT[name](archive))
    assert asked(weibokit_mock) == []


@pytest.mark.usefixtures("environment")
@pytest.mark.parametrize("name", ["archive", "store"])
def test_job_that_is_run_again_after_hours_is_not_sent(
    weibokit_mock: MockSession, out: Path, archive: Path, name: str
) -> None:
    class Late(Inline):
        def work(self, fn: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
            return super().work(fn, (*args[:3], args[3] - 30_000) if args[3:] else args, kwargs)

    report = run(weibokit_mock, out, Late(), **KEPT[name](archive))
    if name == "archive":
        assert report.ok == 6
    else:
        assert {(line["error"]["type"], line["charged"]) for line in lines(out)} == {("OutcomeUnknown", "unknown")}
        assert asked(weibokit_mock) == []


@pytest.mark.usefixtures("environment")
def test_executor_that_runs_nothing_is_reported(weibokit_mock: MockSession, out: Path, archive: Path) -> None:
    pool = ProcessPoolExecutor(1)
    pool.shutdown()
    with pytest.raises(ConfigurationError, match=r"The executor runs nothing \(RuntimeError"):
        run(weibokit_mock, out, pool, archive=archive)
    assert not out.exists()


@pytest.mark.usefixtures("environment")
def test_killed_process_ends_the_run_truthfully(weibokit_mock: MockSession, out: Path, archive: Path) -> None:
    weibokit_mock.delay(FOLLOWERS, 60, when={"uid": "2"})
    with ProcessPoolExecutor(1, multiprocessing.get_context("fork")) as pool:

        def kill() -> None:
            weibokit_mock.wait_for(FOLLOWERS, uid="2", timeout=30)
            for pid in list(pool._processes):
                os.kill(pid, signal.SIGKILL)

        killer = threading.Thread(target=kill)
        killer.start()
        report = run(weibokit_mock, out, pool, archive=archive, concurrency=2)
        killer.join()
    sent, found = asked(weibokit_mock), {line["job"]["uid"]: line for line in lines(out)}
    assert report == BulkReport(6, len(sent) - 1, 7 - len(sent))
    assert [uid for uid in found if found[uid]["ok"]] == [uid for uid in sent if uid != "2"]
    assert (found["2"]["error"]["type"], found["2"]["charged"]) == ("OutcomeUnknown", "unknown")
    others = [found[uid] for uid in uids(JOBS) if uid not in sent]
    assert {(line["error"]["type"], line["charged"]) for line in others} == {("BrokenProcessPool", "no")}
    assert run(weibokit_mock, out, Inline(), archive=archive) == BulkReport(6, 5, 1)
    assert asked(weibokit_mock) == uids(JOBS)


class Tasks:
    """What stands in for the module ray: tasks run in place, on what pickling leaves of their arguments."""

    def __init__(self) -> None:
        self.inline = Inline()
        self.given: list[Any] = []

    def remote(self, fn: Callable[..., Any]) -> Any:
        def options(**given: Any) -> Any:
            self.given.append(given)
            return SimpleNamespace(remote=run)

        def run(*args: Any, **kwargs: Any) -> Any:
            return SimpleNamespace(future=lambda: self.inline.submit(fn, *args, **kwargs))

        return SimpleNamespace(options=options)


@pytest.mark.usefixtures("environment")
def test_adapter_for_ray(weibokit_mock: MockSession, out: Path, archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ray, names = Tasks(), dict[str, Any]()
    monkeypatch.setitem(sys.modules, "ray", ray)
    (code,) = [each for each in blocks(text("en", "bulk.md"), "py") if "import ray" in each]
    exec(code, names)
    assert run(weibokit_mock, out, names["RayExecutor"](max_retries=5), archive=archive) == BulkReport(6, 6, 0)
    assert (len(ray.inline.jobs), ray.given) == (6, [{"max_retries": 5}] * 2)
    assert asked(weibokit_mock) == uids(JOBS)


@pytest.mark.usefixtures("environment")
def test_program_of_the_page_runs_as_a_file(weibokit_mock: MockSession, tmp_path: Path) -> None:
    (code,) = [each for each in blocks(text("en", "bulk.md"), "python") if "import ProcessPoolExecutor" in each]
    (tmp_path / "program.py").write_text(code.replace(MOCK, weibokit_mock.base_url))
    subprocess.run([sys.executable, "program.py"], cwd=tmp_path, check=True, timeout=60)
    assert len(lines(tmp_path / "details.jsonl")) == len(weibokit_mock.calls()) == 2


PROGRAM = """
import multiprocessing, signal, sys
from concurrent.futures import ProcessPoolExecutor
from weibokit import JustOne, bulk

signal.signal(signal.SIGINT, signal.default_int_handler)  # whoever runs the tests may ignore it
url, out, archive = sys.argv[1:]
jobs = [{"uid": str(number)} for number in range(6)]
with (
    ProcessPoolExecutor(2, multiprocessing.get_context("fork")) as pool,
    JustOne(base_url=url, archive=archive) as api,
):
    bulk(api.weibo.get_followers_v1, jobs, out=out, concurrency=2, executor=pool, progress=False)
"""


@pytest.mark.slow
@pytest.mark.usefixtures("environment")
@pytest.mark.parametrize("name", ["archive", "store"])
def test_run_after_a_killed_one_pays_for_nothing_twice(
    weibokit_mock: MockSession, out: Path, archive: Path, name: str
) -> None:
    weibokit_mock.delay(FOLLOWERS, 1.0)
    kept = "archive=archive" if name == "archive" else "budget=__import__('weibokit').Budget(calls=9, store=archive)"
    command = [
        sys.executable,
        "-c",
        PROGRAM.replace("archive=archive", kept),
        weibokit_mock.base_url,
        str(out),
        str(archive),
    ]
    with subprocess.Popen(command) as process:
        weibokit_mock.wait_for(FOLLOWERS, times=2, timeout=30)
        process.kill()
    # Its workers go on, and finish before the next run asks.
    while sqlite3.connect(archive).execute("SELECT count(*) FROM marks").fetchone() != (0,):
        time.sleep(0.05)
    assert run(weibokit_mock, out, Inline(), **KEPT[name](archive)) == BulkReport(6, 6, 0)
    assert asked(weibokit_mock) == uids(JOBS)
    assert list(out.parent.glob("*.part")) == []


@pytest.mark.slow
@pytest.mark.usefixtures("environment")
@pytest.mark.parametrize("interrupt", [os.kill, os.killpg], ids=["alone", "with its workers, as by a terminal"])
def test_interrupted_run_waits_for_what_is_under_way(
    weibokit_mock: MockSession, out: Path, archive: Path, interrupt: Callable[[int, int], None]
) -> None:
    weibokit_mock.delay(FOLLOWERS, 1.5)
    command = [sys.executable, "-c", PROGRAM, weibokit_mock.base_url, str(out), str(archive)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, start_new_session=True) as process:
        weibokit_mock.wait_for(FOLLOWERS, times=2, timeout=30)
        interrupt(process.pid, signal.SIGINT)
        assert "KeyboardInterrupt" in process.communicate()[1]
    assert [line["job"]["uid"] for line in lines(out)] == ["0", "1"]
    weibokit_mock.reset()
    assert run(weibokit_mock, out, Inline(), archive=archive).ok == 6
    assert asked(weibokit_mock) == ["2", "3", "4", "5"]
