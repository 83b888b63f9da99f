import asyncio
import pickle
import sqlite3
import threading
import zlib
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tools.runtime.archive.database import Database
from tools.runtime.archive.keys import RequestKey
from tools.runtime.archive.modes import Archive
from tools.runtime.archive.responses import ArchivedResponse
from tools.runtime.archive.sent import Mark
from tools.runtime.errors import ConfigurationError, NotArchived, OutcomeUnknown

NOON = datetime(2026, 11, 2, 12, tzinfo=UTC)
GOOD = ArchivedResponse(200, "application/json", b'{"code": 0}' * 50, "r-1", "0", "yes", NOON)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "paid.sqlite"


def at(time: datetime) -> Any:
    return {"clock": time.timestamp}


def key(uid: str = "1") -> RequestKey:
    return RequestKey.of("justone", "weibo_x", [("uid", uid)])


def paid(archive: Archive, uid: str = "1") -> Mark:
    found = archive.claim(key(uid))
    assert isinstance(found, Mark)
    return found


def test_response_comes_back_as_it_was(path: Path) -> None:
    archive = Archive(path, **at(NOON))
    archive.finish(paid(archive), GOOD)
    assert (archive.look(key()), archive.claim(key()), archive.look(key("2"))) == (GOOD, GOOD, None)


def test_other_processes_find_what_was_kept(path: Path) -> None:
    first = Archive(path)
    first.finish(paid(first), GOOD)
    first.close()
    assert Archive(path).claim(key()) == GOOD
    assert pickle.loads(pickle.dumps(first)).claim(key()) == GOOD


def test_marks_last_from_when_a_request_is_sent(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bool] = []
    stock = Database.transaction

    def transaction(self: Database, *, lasting: bool = True) -> Any:
        seen.append(lasting)
        return stock(self, lasting=lasting)

    monkeypatch.setattr(Database, "transaction", transaction)
    archive = Archive(path)
    mark = paid(archive)
    assert seen == [False]
    archive.note(mark, sent=True)
    archive.finish(mark, GOOD)
    assert seen == [False, True, True]


def test_keys_take_everything_that_counts() -> None:
    pairs = [("b", "1"), ("a", "2"), ("b", "0")]
    same = RequestKey.of("justone", "x", [("a", "2"), ("b", "1"), ("b", "0")])
    assert RequestKey.of("justone", "x", pairs).digest == same.digest
    others = [
        RequestKey.of("justone", "x", [("a", "2"), ("b", "0"), ("b", "1")]),
        RequestKey.of("justone", "x", [("a", "2"), ("b", "1")]),
        RequestKey.of("justone", "y", pairs),
        RequestKey.of("weibo_v2", "x", pairs),
        RequestKey.of("justone", "x", pairs, account="me"),
    ]
    assert len({same.digest, *(other.digest for other in others)}) == 6


@pytest.mark.parametrize("name", ["token", "access_token", "oauth_token", "password"])
def test_credentials_reach_no_byte_of_the_file(path: Path, name: str) -> None:
    archive = Archive(path)
    secret = archive.key("justone", "weibo_x", [("uid", "visible"), (name, "planted-secret")])
    mark = archive.claim(secret)
    assert isinstance(mark, Mark)
    archive.finish(mark, GOOD)
    written = b"".join(each.read_bytes() for each in path.parent.iterdir())
    assert b"visible" in written
    assert b"planted-secret" not in written
    assert secret.digest == archive.key("justone", "weibo_x", [("uid", "visible")]).digest
    assert "planted-secret" not in repr((archive, secret, mark))


def test_personal_responses_want_an_account(path: Path) -> None:
    with pytest.raises(ConfigurationError, match="account='a name'"):
        Archive(path).key("weibo_v2", "home", [], personal=True)
    assert Archive(path, account="me").key("weibo_v2", "home", [], personal=True).account == "me"


def test_old_responses_are_bought_again(path: Path) -> None:
    archive = Archive(path)
    archive.finish(paid(archive), GOOD)
    for age in (60, timedelta(minutes=1)):
        assert Archive(path, max_age=age, **at(NOON + timedelta(seconds=60))).look(key()) == GOOD
        assert Archive(path, max_age=age, **at(NOON + timedelta(seconds=61))).look(key()) is None
    assert Archive(path, **at(NOON + timedelta(days=9999))).look(key()) == GOOD


def test_recording_sends_again_and_keeps_the_newest(path: Path) -> None:
    archive = Archive(path)
    archive.finish(paid(archive), GOOD)
    record = Archive(path, "record")
    newer = ArchivedResponse(200, "application/json", b"{}", charged="yes")
    assert record.look(key()) is None
    record.finish(paid(record), newer)
    assert Archive(path).look(key()) == newer


def test_replaying_sends_nothing(path: Path) -> None:
    archive = Archive(path)
    archive.keep(key(), GOOD)
    replay = Archive(path, "replay")
    assert replay.claim(key()) == GOOD
    for ask in (replay.look, replay.claim):
        with pytest.raises(NotArchived, match="weibo_x was not sent"):
            ask(key("2"))


def test_replaying_wants_a_file(path: Path) -> None:
    with pytest.raises(ConfigurationError, match="to replay; record one first"):
        Archive(path, "replay")
    assert not path.exists()


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"mode": "append"}, "mode is 'append'"),
        ({"max_age": -1}, "max_age is -1"),
        ({"max_age": "1h"}, "max_age is '1h'"),
        ({"max_age": 5, "mode": "record"}, "max_age is for the mode 'reuse'"),
    ],
)
def test_options_are_checked(path: Path, options: Any, says: str) -> None:
    with pytest.raises(ConfigurationError, match=says):
        Archive(path, **options)


def test_all_responses_can_be_traversed(path: Path) -> None:
    archive = Archive(path)
    for uid in range(120):
        archive.keep(key(str(uid)), GOOD)
    assert [each.parameters for each, _ in archive] == [f'[["uid","{uid}"]]' for uid in range(120)]
    assert {response for _, response in archive} == {GOOD}


def test_old_responses_are_pruned(path: Path) -> None:
    archive = Archive(path, **at(NOON))
    old = replace(GOOD, recorded_at=NOON - timedelta(days=2))
    for uid, response in (("1", old), ("2", GOOD)):
        archive.keep(key(uid), response)
    archive.keep(RequestKey.of("justone", "weibo_y", []), old)
    paid(archive, "3")
    assert archive.prune(NOON - timedelta(days=3)) == 0
    assert archive.prune(NOON, ("justone", "weibo_y")) == 1
    assert archive.prune(NOON) == 1
    assert [each.parameters for each, _ in archive] == ['[["uid","2"]]']
    with pytest.raises(ConfigurationError, match="never changed"):
        Archive(path, "replay").prune(NOON)


def test_free_failures_may_be_sent_again(path: Path) -> None:
    archive = Archive(path)
    archive.settle(paid(archive), "no")
    assert paid(archive)


@pytest.mark.parametrize("charged", ["unknown", "yes"])
def test_what_may_have_cost_is_reported_not_sent(path: Path, charged: Any) -> None:
    archive = Archive(path, **at(NOON))
    archive.settle(paid(archive), charged)
    with pytest.raises(OutcomeUnknown) as caught:
        archive.claim(key())
    assert (caught.value.sent_at, caught.value.charged, caught.value.operation) == (NOON, "unknown", "weibo_x")
    again = Archive(path, resend_unknown=True)
    again.finish(paid(again), GOOD)
    assert archive.claim(key()) == GOOD


def test_late_settling_leaves_the_next_mark_alone(path: Path) -> None:
    archive = Archive(path, resend_unknown=True)
    first = paid(archive)
    archive.settle(first, "unknown")
    second = paid(archive)
    archive.settle(first, "no")
    archive.settle(second, "unknown")
    with pytest.raises(OutcomeUnknown):
        Archive(path).claim(key())


def test_eight_equal_threads_send_once(path: Path) -> None:
    archive, ready, sent, got = Archive(path), threading.Barrier(8), [], []

    def work() -> None:
        ready.wait()
        found = archive.claim(key())
        if isinstance(found, Mark):
            sent.append(found)
            threading.Event().wait(0.05)
            archive.finish(found, GOOD)
            found = GOOD
        got.append(found)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(sent), got) == (1, [GOOD] * 8)


@pytest.mark.parametrize("mode", ["reuse", "record"])
def test_eight_equal_tasks_send_once(path: Path, mode: Any) -> None:
    archive, sent = Archive(path, mode), []
    fresh = ArchivedResponse(200, "application/json", b"{}", recorded_at=datetime.now(UTC) + timedelta(days=1))

    async def work() -> ArchivedResponse:
        found = await archive.aclaim(key())
        if isinstance(found, Mark):
            sent.append(found)
            await asyncio.sleep(0.05)
            await archive.afinish(found, fresh)
            return fresh
        return found

    async def run() -> list[ArchivedResponse]:
        return await asyncio.gather(*(work() for _ in range(8)))

    assert asyncio.run(run()) == [fresh] * 8
    assert len(sent) == 1


def test_waiters_send_what_proved_free(path: Path) -> None:
    async def run() -> None:
        async def sleep(seconds: float) -> None:
            await archive.asettle(mark, "no")

        archive = Archive(path, async_sleep=sleep)
        mark = paid(archive)
        assert isinstance(await archive.aclaim(key()), Mark)

    asyncio.run(run())


def test_waiters_learn_of_an_unknown_outcome(path: Path) -> None:
    archive = Archive(path, sleep=lambda seconds: archive.settle(mark, "unknown"))
    mark = paid(archive)
    with pytest.raises(OutcomeUnknown):
        archive.claim(key())


def test_cancelled_tasks_leave_no_mark(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    archive, entered, go_on = Archive(path), threading.Event(), threading.Event()
    begin = archive._begin

    def slowly(*arguments: Any) -> Any:
        entered.set()
        go_on.wait()
        return begin(*arguments)

    async def run() -> None:
        monkeypatch.setattr(archive, "_begin", slowly)
        task = asyncio.create_task(archive.aclaim(key()))
        await asyncio.to_thread(entered.wait)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        assert task.cancelled()
        go_on.set()

    asyncio.run(run())
    monkeypatch.undo()
    assert paid(archive)


def test_cancelled_tasks_keep_what_was_paid(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    archive, entered, go_on = Archive(path), threading.Event(), threading.Event()
    finish = archive.finish

    def slowly(*arguments: Any) -> None:
        entered.set()
        go_on.wait()
        finish(*arguments)

    async def run() -> None:
        mark = await archive.aclaim(key())
        assert isinstance(mark, Mark)
        monkeypatch.setattr(archive, "finish", slowly)
        task = asyncio.create_task(archive.afinish(mark, GOOD))
        await asyncio.to_thread(entered.wait)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        go_on.set()

    asyncio.run(run())
    assert archive.look(key()) == GOOD


def test_paid_responses_are_kept_before_a_thread_is_free(path: Path) -> None:
    archive, go_on = Archive(path), threading.Event()

    async def run() -> None:
        loop = asyncio.get_running_loop()
        loop.set_default_executor(ThreadPoolExecutor(max_workers=1))
        mark = await archive.aclaim(key())
        assert isinstance(mark, Mark)
        loop.run_in_executor(None, go_on.wait)
        task = asyncio.create_task(archive.afinish(mark, GOOD))
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        go_on.set()

    asyncio.run(run())
    assert archive.look(key()) == GOOD


def test_content_is_compressed(path: Path) -> None:
    Archive(path).keep(key(), GOOD)
    with closing(sqlite3.connect(path)) as connection:
        ((content,),) = connection.execute("SELECT content FROM responses").fetchall()
    assert zlib.decompress(content) == GOOD.content
    assert len(content) < len(GOOD.content)
