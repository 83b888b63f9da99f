import asyncio
import io
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import httpx
import pytest
import weibokit
from weibokit import Archive, AsyncJustOne, BulkReport, ConfigurationError, JustOne, RateLimited, abulk, bulk

from tools.runtime.bulk.jobs import read_jobs

PACKAGE = Path(weibokit.__file__).parents[1]
JOBS = [{"uid": str(number)} for number in range(20)]


class Service:
    """Answers with the uid it is asked for; `special` gives the code that a uid gets instead."""

    def __init__(self, **special: int) -> None:
        self.special = special
        self.asked: list[str] = []
        self.most = self._now = 0
        self._lock = threading.Lock()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        uid, page = request.url.params["uid"], int(request.url.params.get("page", 1))
        with self._lock:
            self.asked.append(uid)
            self._now += 1
            self.most = max(self.most, self._now)
        time.sleep(0.02 if uid == "0" else 0.001)
        with self._lock:
            self._now -= 1
        code = self.special.get(f"u{uid}" if page == 1 else f"u{uid}p{page}", 0)
        data = {"users": [{"id": int(uid) * 100 + page}], "next_cursor": page if page < 3 else 0}
        return httpx.Response(200, json={"code": code, "message": "no\nway", "data": None if code else data})


def client(service: Callable[[httpx.Request], httpx.Response], **options: Any) -> JustOne:
    return JustOne("planted-token", transport=httpx.MockTransport(service), max_retries=0, **options)


def run(
    service: Service,
    out: Path,
    jobs: Any = JOBS,
    name: str = "get_followers_v1",
    archive: Any = None,
    **options: Any,
) -> BulkReport:
    with client(service, archive=archive) as api:
        return bulk(getattr(api.weibo, name), jobs, out=out, **{"progress": False} | options)


def arun(
    service: Service,
    out: Path,
    jobs: Any = JOBS,
    name: str = "get_followers_v1",
    archive: Any = None,
    **options: Any,
) -> BulkReport:
    async def main() -> BulkReport:
        transport = httpx.MockTransport(service)
        async with AsyncJustOne("planted-token", transport=transport, max_retries=0, archive=archive) as api:
            return await abulk(getattr(api.weibo, name), jobs, out=out, **{"progress": False} | options)

    return asyncio.run(main())


BOTH = pytest.mark.parametrize("start", [run, arun])


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out.jsonl"


def lines(out: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.read_bytes().split(b"\n")[:-1]]


def ids(lines: Iterable[dict[str, Any]]) -> list[Any]:
    return [line["data"]["data"]["users"][0]["id"] for line in lines]


@BOTH
def test_lines_are_in_order_of_jobs(start: Any, out: Path) -> None:
    service = Service()
    assert start(service, out) == BulkReport(20, 20, 0)
    found = lines(out)
    assert [line["job"] for line in found] == JOBS
    assert ids(found) == [number * 100 + 1 for number in range(20)]
    assert {(line["ok"], line["charged"], line["attempts"]) for line in found} == {(True, "yes", 1)}
    assert list(out.parent.iterdir()) == [out]


def test_concurrency_is_bounded(out: Path) -> None:
    service = Service()
    run(service, out, concurrency=3)
    assert 1 < service.most <= 3


@BOTH
def test_failures_are_lines(start: Any, out: Path) -> None:
    jobs = [*JOBS[:3], {"uid": ""}, {"udi": "4"}, {"uid": "5"}]
    assert start(Service(u1=302, u5=301), out, jobs) == BulkReport(6, 2, 4)
    errors = [line["error"] for line in lines(out) if not line["ok"]]
    assert [(error["type"], error["code"]) for error in errors] == [
        ("RateLimited", "302"),
        ("InvalidArguments", None),
        ("InvalidArguments", None),
        ("CollectionFailed", "301"),
    ]
    assert errors[0]["message"] == "no way"
    assert "planted" not in out.read_text()


@BOTH
def test_second_run_does_what_is_missing(start: Any, out: Path) -> None:
    start(Service(u1=302, u2=500), out, JOBS[:5])
    again = Service()
    assert start(again, out, JOBS[:7]).ok == 7 - ("2" not in again.asked)
    # What may have cost money is never repeated; what was free is.
    repeated = {line["job"]["uid"] for line in lines(out) if not line["ok"]}
    assert sorted(again.asked) == sorted({"1", "5", "6"} | ({"2"} - repeated))
    assert [line["job"] for line in lines(out)] == JOBS[:7]


def test_cut_last_line_is_mended(out: Path) -> None:
    run(Service(), out, JOBS[:3])
    whole = out.read_bytes()
    for cut in (1, 20, len(whole.split(b"\n")[2])):
        out.write_bytes(whole[:-cut])
        service = Service()
        run(service, out, JOBS[:3])
        assert (out.read_bytes(), service.asked) == (whole, ["2"])


def test_equal_jobs_are_called_once(out: Path) -> None:
    service = Service()
    assert run(service, out, [JOBS[1], JOBS[2], JOBS[1]]).ok == 3
    assert sorted(service.asked) == ["1", "2"]
    assert ids(lines(out)) == [101, 201, 101]


@BOTH
@pytest.mark.parametrize("code", [100, 601])
def test_what_all_would_meet_stops(start: Any, out: Path, code: int) -> None:
    service = Service(u3=code)
    assert start(service, out, concurrency=1) == BulkReport(20, 3, 17)
    assert service.asked == ["0", "1", "2", "3"]
    assert {line["charged"] for line in lines(out)[3:]} == {"no"}
    again = Service()
    assert start(again, out) == BulkReport(20, 20, 0)
    assert len(again.asked) == 17


def test_other_errors_can_stop(out: Path) -> None:
    service = Service(u0=302)
    run(service, out, concurrency=1, stop_on=(RateLimited,))
    assert service.asked == ["0"]


@BOTH
@pytest.mark.parametrize(("name", "data"), [("iter_get_followers_v1", "items"), ("pages_get_followers_v1", "pages")])
def test_all_pages_of_a_job_are_one_line(start: Any, out: Path, name: str, data: str) -> None:
    start(Service(), out, JOBS[:2], name)
    for number, line in enumerate(lines(out)):
        users = line["data"] if data == "items" else [page["data"]["users"][0] for page in line["data"]]
        assert [user["id"] for user in users] == [number * 100 + page for page in (1, 2, 3)]
        assert (line["charged"], line["attempts"]) == ("yes", 3)


@BOTH
def test_no_page_is_paid_twice(start: Any, out: Path) -> None:
    service = Service(u1p3=302)
    assert start(service, out, JOBS[1:2], "iter_get_followers_v1").failed == 1
    (line,) = lines(out)
    assert [user["id"] for user in line["data"]] == [101, 102]
    again = Service()
    assert start(again, out, JOBS[1:2], "iter_get_followers_v1").ok == 1
    (line,) = lines(out)
    assert [user["id"] for user in line["data"]] == [101, 102, 103]
    assert again.asked == ["1"]
    assert list(out.parent.iterdir()) == [out]


@BOTH
@pytest.mark.parametrize("most", [2, "2"])
def test_pages_of_earlier_runs_count_towards_the_limit(start: Any, out: Path, most: Any) -> None:
    jobs = [{"uid": "1", "max_pages": most}]
    assert start(Service(u1p2=302), out, jobs, "pages_get_followers_v1").failed == 1
    again = Service()
    assert start(again, out, jobs, "pages_get_followers_v1").ok == 1
    assert (len(lines(out)[0]["data"]), again.asked) == (2, ["1"])


@BOTH
def test_job_that_was_killed_after_its_last_page_is_not_called_again(start: Any, out: Path) -> None:
    jobs = [{"uid": "1", "max_pages": 1}]
    start(Service(u1p2=302), out, [{"uid": "1", "max_pages": 2}], "pages_get_followers_v1")
    part = json.loads(out.with_name(out.name + ".part").read_text().splitlines()[0])
    out.with_name(out.name + ".part").write_text(json.dumps(part | {"job": jobs[0]}) + "\n")
    out.unlink()
    again = Service()
    assert start(again, out, jobs, "pages_get_followers_v1").ok == 1
    assert (len(lines(out)[0]["data"]), again.asked) == (1, [])


class Gone(io.StringIO):
    """A terminal that was closed."""

    def isatty(self) -> bool:
        return True

    def write(self, _: str) -> int:
        raise BrokenPipeError


@BOTH
@pytest.mark.parametrize("shown", [None, True])
@pytest.mark.parametrize("stderr", [Gone(), None])
def test_closed_terminal_costs_no_response(
    start: Any, out: Path, monkeypatch: pytest.MonkeyPatch, stderr: Any, shown: bool | None
) -> None:
    monkeypatch.setattr(sys, "stderr", stderr)
    assert start(Service(), out, progress=shown).ok == 20
    assert ids(lines(out)) == [number * 100 + 1 for number in range(20)]


def test_closed_stream_costs_no_response(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closed = io.StringIO()
    closed.close()
    monkeypatch.setattr(sys, "stderr", closed)
    assert run(Service(), out, progress=None).ok == 20


def test_cells_hold_what_other_programs_take_for_line_ends(tmp_path: Path, out: Path) -> None:
    (tmp_path / "jobs.csv").write_text('uid\r\n1\u2028\n"2\v3"\n4\x85\n', "utf-8")
    assert [job["uid"] for job in read_jobs(tmp_path / "jobs.csv")] == ["1\u2028", "2\v3", "4\x85"]


def test_tables_and_json_lines_are_jobs(tmp_path: Path, out: Path) -> None:
    (tmp_path / "jobs.csv").write_text('\ufeffuid,page\n1,2\n"2",\n', "utf-8")
    (tmp_path / "jobs.jsonl").write_text('{"uid": "1", "page": 2}\n\n{"uid": 2}', "utf-8")
    run(Service(), out, tmp_path / "jobs.csv")
    assert [line["job"] for line in lines(out)] == [{"uid": "1", "page": "2"}, {"uid": "2"}]
    out.unlink()
    run(Service(), out, str(tmp_path / "jobs.jsonl"))
    assert [line["job"] for line in lines(out)] == [{"uid": "1", "page": 2}, {"uid": 2}]
    assert ids(lines(out)) == [102, 201]


@pytest.mark.parametrize(
    ("jobs", "said"),
    [
        ("jobs.txt", "neither .csv nor .jsonl"),
        ("absent.csv", "can't be read"),
        ("broken.jsonl", "Job 2 is no mapping"),
        ("wide.csv", "Job 2 is no mapping"),
        ("twice.csv", "names 'uid' twice"),
        ("long.csv", "The table can't be read after line 1"),
        (["1"], "Job 1 is no mapping"),
        ([{"uid": b"1"}], "Job 1 can't be written down: bytes"),
    ],
)
def test_bad_jobs_are_reported(
    tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch, jobs: Any, said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("broken.jsonl").write_text('{"uid": "1"}\n{"uid":', "utf-8")
    Path("twice.csv").write_text("uid,page,uid\n1,2,3\n", "utf-8")
    Path("long.csv").write_text(f"uid\n{'1' * 200_000}\n", "utf-8")
    Path("wide.csv").write_text("uid\n1,2\n", "utf-8")
    service = Service()
    with pytest.raises(ConfigurationError, match=said):
        run(service, out, jobs)
    assert (service.asked, out.exists()) == ([], False)


@pytest.mark.parametrize("content", [b"a,b\n1,2\n", b'{"a": 1}\n', b"[]\n"])
def test_foreign_files_are_left_alone(out: Path, content: bytes) -> None:
    out.write_bytes(content)
    with pytest.raises(ConfigurationError, match="no file of a bulk run"):
        run(Service(), out)
    assert (out.read_bytes(), list(out.parent.iterdir())) == (content, [out])


def test_files_of_other_runs_are_left_alone(out: Path) -> None:
    run(Service(), out, JOBS[:2])
    before = out.read_bytes()
    with pytest.raises(ConfigurationError, match=r"holds calls of justone\.weibo\.get_followers_v1"):
        run(Service(), out, JOBS[:2], "get_fans_v1")
    with pytest.raises(ConfigurationError, match="a job that is not among these"):
        run(Service(), out, JOBS[1:3])
    assert (out.read_bytes(), list(out.parent.iterdir())) == (before, [out])


def test_methods_of_the_other_sort_are_rejected(out: Path) -> None:
    async def main() -> None:
        async with AsyncJustOne("T") as api:
            bulk(api.weibo.get_followers_v1, JOBS, out=out)

    with pytest.raises(ConfigurationError, match="use abulk"):
        asyncio.run(main())
    with JustOne("T") as api, pytest.raises(ConfigurationError, match="use bulk"):
        asyncio.run(abulk(api.weibo.get_followers_v1, JOBS, out=out))


@pytest.mark.parametrize("number", [0, -1, True, 2.5])
def test_bad_concurrency_is_reported(out: Path, number: Any) -> None:
    with pytest.raises(ConfigurationError, match="concurrency is"):
        run(Service(), out, concurrency=number)


@pytest.mark.parametrize("stop_on", [[RateLimited], RateLimited, "RateLimited", (RateLimited, "x"), None])
def test_bad_errors_to_stop_on_are_reported(out: Path, stop_on: Any) -> None:
    service = Service()
    with pytest.raises(ConfigurationError, match="stop_on is"):
        run(service, out, stop_on=stop_on)
    assert (service.asked, out.exists()) == ([], False)


def test_folder_is_no_file_to_write(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="is a folder"):
        run(Service(), tmp_path)
    assert list(tmp_path.parent.glob("*.part")) == []


def test_half_a_character_is_no_reason_to_lose_a_response(out: Path) -> None:
    body = b'{"code": 0, "data": {"users": [{"screen_name": "\\ud83d"}]}}'
    with client(lambda _: httpx.Response(200, content=body, headers={"Content-Type": "application/json"})) as api:
        bulk(api.weibo.get_followers_v1, JOBS[:1], out=out, progress=False)
    assert lines(out)[0]["data"]["data"]["users"][0]["screen_name"] == "\ud83d"


def test_what_strict_rejects_is_kept(out: Path) -> None:
    body = {"code": 0, "data": {"users": [{"id": "none"}], "next_cursor": 0}}
    with client(lambda _: httpx.Response(200, json=body), strict=True) as api:
        bulk(api.weibo.get_followers_v1, JOBS[:1], out=out, progress=False)
    (line,) = lines(out)
    assert (line["ok"], line["charged"], line["response"]) == (False, "yes", body)


def test_report_is_a_plain_line(out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(Service(u1=302), out, progress=None)
    assert capsys.readouterr().err == "20 jobs: 19 ok, 1 failed\n"
    run(Service(), out, progress=False)
    assert capsys.readouterr().err == ""
    run(Service(), out, progress=True)
    assert capsys.readouterr().err.endswith("\r20 jobs: 20 ok, 0 failed\033[K\n")


PROGRAM = """
import sys, httpx
from weibokit import JustOne, bulk
def handle(request):
    uid = request.url.params["uid"]
    print(uid, file=open(sys.argv[2], "a"))
    if int(uid) >= 12:
        import time; print("waits", flush=True); time.sleep(float(sys.argv[3]))
    page = int(request.url.params.get("page", 1))
    return httpx.Response(200, json={"code": 0, "data": {"users": [{"id": page}], "next_cursor": page % 3}})
api = JustOne("T", transport=httpx.MockTransport(handle), archive=sys.argv[4] if sys.argv[4:] else None)
jobs = [{"uid": str(number)} for number in range(20)]
bulk(api.weibo.get_followers_v1, jobs, out=sys.argv[1], concurrency=2, progress=False)
"""


def interrupted(out: Path, number: signal.Signals, seconds: str, *archive: str) -> list[str]:
    """Run the program until it waits in its calls, and send it a signal; return what it asked for."""
    asked = out.with_name("asked.txt")
    command = [sys.executable, "-c", PROGRAM, str(out), str(asked), seconds, *archive]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={"PYTHONPATH": str(PACKAGE)}
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == "waits\n"
        assert process.stdout.readline() == "waits\n"
        os.kill(process.pid, number)
        process.communicate()
        assert process.returncode
    found = asked.read_text().split()
    asked.unlink()
    return found


def test_killed_run_loses_no_response(out: Path) -> None:
    assert len(interrupted(out, signal.SIGKILL, "60")) == 14
    service = Service()
    assert run(service, out).ok == 20
    # The two that it waited for are asked for again: who wants them marked, gives the client an archive.
    assert sorted(map(int, service.asked)) == list(range(12, 20))
    assert [line["job"] for line in lines(out)] == JOBS


@BOTH
def test_killed_run_with_an_archive_pays_for_nothing_twice(start: Any, out: Path) -> None:
    archive = out.with_name("paid.sqlite")
    assert len(interrupted(out, signal.SIGKILL, "60", str(archive))) == 14
    service = Service()
    assert start(service, out, archive=Archive(archive)).failed == 2
    assert sorted(map(int, service.asked)) == list(range(14, 20))
    unknown = [line for line in lines(out) if not line["ok"]]
    assert [(line["job"]["uid"], line["error"]["type"], line["charged"]) for line in unknown] == [
        ("12", "OutcomeUnknown", "unknown"),
        ("13", "OutcomeUnknown", "unknown"),
    ]
    assert start(service, out, archive=Archive(archive)).failed == 2
    assert len(service.asked) == 6


@BOTH
def test_what_was_paid_is_on_disk_first(start: Any, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sync, seen = os.fsync, []

    def watch(number: int) -> None:
        sync(number)
        if os.path.samestat(os.fstat(number), (part := out.with_name(f"{out.name}.part")).stat()):
            seen.append((len(part.read_bytes().splitlines()), len(out.read_bytes().splitlines())))

    monkeypatch.setattr(os, "fsync", watch)
    start(Service(), out, concurrency=1)
    assert seen == [(number + 1, number) for number in range(20)]


def test_interrupt_leaves_a_good_file(out: Path) -> None:
    assert len(interrupted(out, signal.SIGINT, "0.5")) == 14
    assert [line["job"] for line in lines(out)] == JOBS[:14]
    assert list(out.parent.iterdir()) == [out]


def test_cancelled_run_leaves_a_good_file(out: Path) -> None:
    service = Service()

    async def main() -> None:
        five = asyncio.Event()

        async def handle(request: httpx.Request) -> httpx.Response:
            await asyncio.sleep(0.001)
            if len(service.asked) >= 4:
                five.set()
            return service(request)

        async with AsyncJustOne("T", transport=httpx.MockTransport(handle)) as api:
            method = api.weibo.get_followers_v1
            task = asyncio.ensure_future(abulk(method, JOBS, out=out, concurrency=2, progress=False))
            await five.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(main())
    assert [line["job"]["uid"] for line in lines(out)] == sorted(service.asked, key=int)
    assert len(service.asked) < 20


def test_two_runs_do_not_share_a_file(out: Path) -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        with pytest.raises(ConfigurationError, match="Another run writes to"):
            run(Service(), out)
        return Service()(request)

    with client(handle) as api:
        assert bulk(api.weibo.get_followers_v1, JOBS[:2], out=out, progress=False).ok == 2
