"""Bulk runs on a cluster of Dask, and in processes, whose workers are killed: nothing sent twice, nothing missing."""

import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from weibokit import Archive, Budget, BulkReport, ConfigurationError, JustOne, Rate, bulk
from weibokit_mock.testing.session import MockSession

from tests.docs.test_pages import blocks, text
from tests.tools.runtime import engines
from tests.tools.runtime.engines import SECRET, Inline, OnAnotherMachine, Repeating
from tests.tools.runtime.redis_server import PASSWORD, redis_server
from tests.tools.runtime.test_bulk import lines
from tools.docs.operations import MOCK

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("default")]  # those of Dask are its own

FOLLOWERS = "weibo.get_followers_v1"
JOBS = [{"uid": str(number)} for number in range(8)]
ALL = [job["uid"] for job in JOBS]

Kept = dict[str, Any]


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """An address without the password, which is in the environment."""
    with redis_server(tmp_path_factory.mktemp("redis")) as url, pytest.MonkeyPatch.context() as patch:
        patch.setenv("WEIBOKIT_REDIS_PASSWORD", PASSWORD)
        yield url.replace(f":{PASSWORD}@", "")


@pytest.fixture
def redis(running: str) -> str:
    """The address, with nothing there."""
    import_module("redis").Redis.from_url(running, password=PASSWORD).flushall()
    return running


@contextmanager
def cluster_of_two(folder: Path) -> Iterator[Any]:
    """Start a cluster of two processes, with what their environment has, and give a client of it."""
    distributed: Any = pytest.importorskip("distributed", reason="distributed is missing: make test-all installs it")
    options = {"host": "127.0.0.1", "dashboard_address": "127.0.0.1:0", "local_directory": str(folder)}
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("JUSTONE_TOKEN", SECRET)
        patch.setenv("WEIBOKIT_REDIS_PASSWORD", PASSWORD)
        with (
            distributed.LocalCluster(n_workers=2, threads_per_worker=1, processes=True, **options) as cluster,
            distributed.Client(cluster) as client,
        ):
            yield client


@pytest.fixture(scope="module")
def workers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A cluster that loses nobody."""
    with cluster_of_two(tmp_path_factory.mktemp("dask")) as client:
        yield client


@pytest.fixture
def mortals(tmp_path: Path) -> Iterator[Any]:
    """A cluster for one test, that loses a worker: not always another takes its place."""
    with cluster_of_two(tmp_path / "dask") as client:
        yield client


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JUSTONE_TOKEN", SECRET)


@pytest.fixture(params=["archive", "redis", "both"])
def kept(request: pytest.FixtureRequest, tmp_path: Path) -> Kept:
    """How a client keeps marks: in a file that all share, in Redis, or in both."""
    found: Kept = {}
    if request.param != "redis":
        found["archive"] = Archive(tmp_path / "paid.sqlite")
    if request.param != "archive":
        found["budget"] = Budget(calls=100, store=request.getfixturevalue("redis"))
    return found


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out.jsonl"


def run(session: MockSession, out: Path, executor: Any, jobs: Any = JOBS, **options: Any) -> BulkReport:
    with JustOne(base_url=session.base_url, max_retries=0, **options) as api:
        return bulk(api.weibo.get_followers_v1, jobs, out=out, executor=executor, concurrency=2, progress=False)


def check(
    session: MockSession, out: Path, kept: Kept, *, unknown: Sequence[str] = (), missing: Sequence[str] = ()
) -> None:
    """Compare the lines with the requests that the mock received."""
    sent = [uid for uid in ALL if uid not in missing]
    assert sorted(each.arguments["uid"] for each in session.calls(FOLLOWERS)) == sent
    found = lines(out)
    assert [line["job"] for line in found] == JOBS
    assert [line["job"]["uid"] for line in found if line["charged"] == "unknown"] == [*unknown]
    assert [line["job"]["uid"] for line in found if line["ok"]] == [uid for uid in sent if uid not in unknown]
    assert [line["job"]["uid"] for line in found if line["charged"] != "no"] == sent
    assert "budget" not in kept or kept["budget"].spent == len(sent)


def in_thread(work: Callable[[], object]) -> threading.Thread:
    thread = threading.Thread(target=work)
    thread.start()
    return thread


def kill_the_one_that_is_busy(client: Any, pids: dict[str, int]) -> None:
    for _ in range(600):
        busy = [address for address, keys in client.processing().items() if keys]
        if len(busy) == 1:
            os.kill(pids[busy[0]], signal.SIGKILL)
            return
        time.sleep(0.05)
    raise TimeoutError("no single worker is busy")


def test_cluster_shares_the_work(weibokit_mock: MockSession, workers: Any, out: Path, kept: Kept) -> None:
    weibokit_mock.delay(FOLLOWERS, 0.2)
    assert run(weibokit_mock, out, workers.get_executor(), **kept) == BulkReport(8, 8, 0)
    check(weibokit_mock, out, kept)
    assert {line["charged"] for line in lines(out)} == {"yes"}


@pytest.mark.parametrize("pure", [True, False])
def test_second_run_is_not_given_the_results_of_the_first(
    weibokit_mock: MockSession, workers: Any, tmp_path: Path, pure: bool
) -> None:
    executor = workers.get_executor(pure=pure)
    weibokit_mock.refuse(FOLLOWERS, 301, times=8)
    kept = {"archive": tmp_path / "paid.sqlite"}
    assert run(weibokit_mock, tmp_path / "one", executor, **kept).failed == 8
    assert run(weibokit_mock, tmp_path / "two", executor, **kept).ok == 8


def test_worker_killed_in_a_call(weibokit_mock: MockSession, mortals: Any, out: Path, kept: Kept) -> None:
    weibokit_mock.delay(FOLLOWERS, 60, when={"uid": "3"})
    pids = mortals.run(os.getpid)

    def kill() -> None:
        weibokit_mock.wait_for(FOLLOWERS, times=8, timeout=60)
        kill_the_one_that_is_busy(mortals, pids)

    killer = in_thread(kill)
    report = run(weibokit_mock, out, mortals.get_executor(pure=False), **kept)
    killer.join()
    assert report == BulkReport(8, 7, 1)
    check(weibokit_mock, out, kept, unknown=["3"])
    line = lines(out)[3]
    assert (line["ok"], line["charged"], line["error"]["type"]) == (False, "unknown", "OutcomeUnknown")
    assert run(weibokit_mock, out, mortals.get_executor(), **kept) == BulkReport(8, 7, 1)
    check(weibokit_mock, out, kept, unknown=["3"])


class Losing(Executor):
    """Dask's, but that one result is lost with its worker before anybody has it."""

    def __init__(self, client: Any, uid: str, folder: Path) -> None:
        self._client, self._uid, self._folder = client, uid, folder
        self._pids = client.run(os.getpid)
        folder.mkdir()

    def submit(self, fn: Callable[..., Any], /, *args: Any, **_: Any) -> Future[Any]:
        wait: Any = import_module("distributed").wait
        found = self._client.submit(engines.noted, str(self._folder), fn, *args, pure=False)
        if len(args) > 2 and args[2]["uid"] == self._uid:
            wait(found)
            ((address,),) = self._client.who_has([found]).values()
            os.kill(self._pids[address], signal.SIGKILL)
        future: Future[Any] = Future()
        future.set_result(found.result())
        return future

    def runs(self, uid: str) -> int:
        return len(list(self._folder.glob(f"{uid}-*")))


def test_worker_killed_after_a_call(
    weibokit_mock: MockSession, mortals: Any, out: Path, tmp_path: Path, kept: Kept
) -> None:
    executor = Losing(mortals, "3", tmp_path / "runs")
    assert run(weibokit_mock, out, executor, **kept) == BulkReport(8, 8, 0)
    assert (executor.runs("3"), executor.runs("none")) == (2, 1)
    check(weibokit_mock, out, kept)


class Dying(Executor):
    """A pool of processes, one of which ends after a job, before anybody has the result; the other waits for one."""

    def __init__(self, pool: ProcessPoolExecutor, uid: str, await_other: Callable[[], object]) -> None:
        self._pool, self._uid, self._await_other = pool, uid, await_other

    def submit(self, fn: Callable[..., Any], /, *args: Any, **_: Any) -> Future[Any]:
        if len(args) > 2 and args[2]["uid"] == self._uid:
            self._await_other()
        return self._pool.submit(engines.dying, self._uid, fn, *args)


@pytest.mark.parametrize("how", ["fork", "spawn"])
def test_process_killed_after_a_call(weibokit_mock: MockSession, out: Path, kept: Kept, how: str) -> None:
    weibokit_mock.delay(FOLLOWERS, 60, when={"uid": "2"})
    with ProcessPoolExecutor(2, multiprocessing.get_context(how)) as pool:
        executor = Dying(pool, "5", lambda: weibokit_mock.wait_for(FOLLOWERS, uid="2", timeout=60))
        report = run(weibokit_mock, out, executor, **kept)
    assert report == BulkReport(8, 5, 3)
    check(weibokit_mock, out, kept, unknown=["2"], missing=["6", "7"])
    weibokit_mock.reset()
    with ProcessPoolExecutor(2, multiprocessing.get_context(how)) as pool:
        assert run(weibokit_mock, out, pool, **kept) == BulkReport(8, 7, 1)
    assert sorted(each.arguments["uid"] for each in weibokit_mock.calls(FOLLOWERS)) == ["6", "7"]


def test_cluster_keeps_one_budget(weibokit_mock: MockSession, workers: Any, out: Path, redis: str) -> None:
    budget = Budget(calls=5, store=redis)
    report = run(weibokit_mock, out, workers.get_executor(), budget=budget)
    assert (report, budget.spent) == (BulkReport(8, 5, 3), 5)
    assert len(weibokit_mock.calls(FOLLOWERS)) == 5
    assert {line["error"]["type"] for line in lines(out) if not line["ok"]} == {"BudgetExceeded"}


def test_cluster_keeps_one_rate(weibokit_mock: MockSession, workers: Any, out: Path, redis: str, kept: Kept) -> None:
    rate = Rate("3/hour", store=redis)
    report = run(weibokit_mock, out, workers.get_executor(), rate=rate, max_wait=0.1, **kept)
    assert (report, len(weibokit_mock.calls(FOLLOWERS))) == (BulkReport(8, 3, 5), 3)
    failed = [line for line in lines(out) if not line["ok"]]
    assert {(line["error"]["type"], line["charged"]) for line in failed} == {("WaitTooLong", "no")}


PROGRAM = """
import signal, sys
from dask.distributed import Client
from weibokit import JustOne, bulk

if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)  # whoever runs the tests may ignore it
    url, out, archive = sys.argv[1:]
    jobs = [{"uid": str(number)} for number in range(8)]
    options = {"n_workers": 2, "threads_per_worker": 1, "dashboard_address": "127.0.0.1:0"}
    with Client(**options) as cluster, JustOne(base_url=url, archive=archive) as api:
        executor = cluster.get_executor()
        bulk(api.weibo.get_followers_v1, jobs, out=out, concurrency=2, executor=executor, progress=False)
"""


def test_interrupt_from_a_terminal_loses_nothing(weibokit_mock: MockSession, out: Path, tmp_path: Path) -> None:
    pytest.importorskip("distributed", reason="distributed is missing: make test-all installs it")
    weibokit_mock.delay(FOLLOWERS, 1.5)
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    command = [sys.executable, str(program), weibokit_mock.base_url, str(out), str(tmp_path / "paid.sqlite")]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, start_new_session=True, cwd=tmp_path) as process:
        try:
            weibokit_mock.wait_for(FOLLOWERS, times=2, timeout=60)
            os.killpg(process.pid, signal.SIGINT)
            assert "KeyboardInterrupt" in process.communicate(timeout=60)[1]
        finally:
            process.kill()
    sent = {call.arguments["uid"] for call in weibokit_mock.calls(FOLLOWERS)}
    assert {line["job"]["uid"] for line in lines(out) if line["ok"]} == sent
    assert len(sent) < len(JOBS)


def test_program_of_the_page_runs_as_a_file(weibokit_mock: MockSession, redis: str, tmp_path: Path) -> None:
    pytest.importorskip("distributed", reason="distributed is missing: make test-all installs it")
    (code,) = [each for each in blocks(text("en", "bulk.md"), "py") if "import Client" in each]
    places = {"Client()": "Client(n_workers=2, dashboard_address=None)", MOCK: weibokit_mock.base_url}
    for written, found in {**places, "redis://127.0.0.1:6379/0": redis}.items():
        assert written in code
        code = code.replace(written, found)
    (tmp_path / "program.py").write_text(code)
    subprocess.run([sys.executable, "program.py"], cwd=tmp_path, check=True, timeout=120)
    assert len(lines(tmp_path / "cluster.jsonl")) == len(weibokit_mock.calls()) == 20


def test_password_of_redis_does_not_travel(weibokit_mock: MockSession, out: Path, redis: str, kept: Kept) -> None:
    executor = Inline()
    rate = Rate("1000/second", store=redis)
    assert run(weibokit_mock, out, executor, rate=rate, **kept).ok == 8
    assert not [each for each in executor.submitted if PASSWORD.encode() in each]
    with_password = redis.replace("://", f"://:{PASSWORD}@")
    with pytest.raises(ConfigurationError, match=r"rate can't go .* set WEIBOKIT_REDIS_PASSWORD") as caught:
        run(weibokit_mock, out, executor, rate=Rate("1/second", store=with_password), **kept)
    assert PASSWORD not in str(caught.value)


@pytest.mark.parametrize("archive", ["own", "none"])
def test_machines_share_a_store_only(
    weibokit_mock: MockSession, tmp_path: Path, redis: str, monkeypatch: pytest.MonkeyPatch, archive: str
) -> None:
    kept: Kept = {"budget": Budget(calls=100, store=redis)}
    if archive == "own":
        kept["archive"] = tmp_path / "own.sqlite"
    assert run(weibokit_mock, tmp_path / "out.jsonl", OnAnotherMachine(monkeypatch), **kept).ok == 8


def test_job_that_is_run_again_is_sent_once(weibokit_mock: MockSession, out: Path, kept: Kept) -> None:
    assert run(weibokit_mock, out, Repeating(), **kept) == BulkReport(8, 8, 0)
    check(weibokit_mock, out, kept)
