"""Programs that try to pay twice for one answer: threads, tasks, forks, killed and interrupted processes."""

import asyncio
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.tools.runtime.redis_server import redis_server
from tests.tools.runtime.support import FOLLOWERS, AsyncJustOne, Envelope, JustOne, acall, call
from tests.tools.runtime.test_connections import body, http, serving
from tools.runtime.archive.modes import Archive
from tools.runtime.errors import CollectionFailed, ConnectionLost, OutcomeUnknown, StoreUnavailable, WeibokitError
from tools.runtime.models.model import raw_response
from tools.runtime.transport.retry import RetryPolicy
from tools.runtime.transport.spending.budget import Budget

ROOT = Path(__file__).parents[3]

BEGINNING = """
import os, sys
from weibokit import Archive, Budget, JustOne, raw_response

how, place, folder = sys.argv[2:]
kept = {"archive": Archive(place)} if how == "archive" else {"budget": Budget(calls=100, per="day", store=place)}
api = JustOne("token123", base_url=sys.argv[1], **kept)

# Who waits for another's response leaves a file that says so.
claims = kept.get("archive") or kept["budget"].claims
sleep = claims._sleep

def waiting(seconds):
    open(f"{folder}/waits-{os.getpid()}", "w").close()
    sleep(seconds)

claims._sleep = waiting

def ask():
    return raw_response(api.weibo.get_followers_v1(uid="1"))
"""
ASK = "print('ready', flush=True); sys.stdin.readline(); print(ask().from_archive, flush=True)"
INTERRUPTED = """
print('ready', flush=True)
try:
    ask()
except KeyboardInterrupt:
    print('interrupted', flush=True)
"""
QUEUE = """
api = api.with_options(rate="1/day")
api.client.transport.policies.limiter.acquire()
print('ready', flush=True)
api.client.transport.policies.limiter._max_wait = None
ask()
"""
PLACES = """
import threading
api = JustOne("token123", base_url=sys.argv[1], concurrency=1, **kept)
for uid in ("2", "1"):
    threading.Thread(target=api.weibo.get_followers_v1, kwargs={"uid": uid}, daemon=True).start()
    threading.Event().wait(0.5)
print('ready', flush=True)
threading.Event().wait()
"""
FORKS = """
children = []
for _ in range(4):
    children.append(os.fork())
    if not children[-1]:
        os._exit(ask().status_code != 200)
print([os.waitstatus_to_exitcode(os.waitpid(each, 0)[1]) for each in children], flush=True)
"""

Start = Callable[..., "subprocess.Popen[str]"]


def options(how: str, place: str, **more: Any) -> dict[str, Any]:
    """Return the options of a client that keeps marks: in an archive, or in the store of its budget."""
    if how == "archive":
        return {"archive": Archive(place, **more)}
    return {"budget": Budget(calls=100, per="day", store=place, **more)}


class Service:
    """A service that answers when it is told to, and counts the requests."""

    def __init__(self, reply: bytes = http(body("r"))) -> None:
        self.reply, self.count = reply, 0
        self.asked, self.go_on = threading.Event(), threading.Event()

    def __call__(self, connection: socket.socket, _: str) -> None:
        self.count += 1
        self.asked.set()
        self.go_on.wait(60)
        connection.sendall(self.reply)


@pytest.fixture
def service() -> Iterator[Service]:
    found = Service()
    yield found
    found.go_on.set()


@pytest.fixture
def url(service: Service) -> Iterator[str]:
    with serving(service) as found:
        yield found
        service.go_on.set()


@pytest.fixture(scope="module")
def redis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with redis_server(tmp_path_factory.mktemp("redis")) as found:
        yield found


@pytest.fixture(params=["archive", "file", pytest.param("redis", marks=pytest.mark.slow)])
def kept(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, str]:
    """How marks are kept, and where."""
    if request.param != "redis":
        return request.param, str(tmp_path / "kept.sqlite")
    # Each test has a database of its own.
    number = len(request.node.name) % 16
    place: str = request.getfixturevalue("redis").replace("/0", f"/{number}")
    Budget(calls=1, store=place)._store._server.run("redis.call('FLUSHDB')", [])  # type: ignore[attr-defined]
    return "redis", place


@pytest.fixture
def start(url: str, kept: tuple[str, str], tmp_path: Path) -> Iterator[Start]:
    started: list[subprocess.Popen[str]] = []

    def begin(program: str) -> "subprocess.Popen[str]":
        command = [sys.executable, "-c", BEGINNING + program, url, *kept, str(tmp_path)]
        pipe = subprocess.PIPE
        started.append(subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True))
        return started[-1]

    yield begin
    for each in started:
        each.kill()
        each.communicate()


def line(process: "subprocess.Popen[str]") -> str:
    assert process.stdout
    return process.stdout.readline().strip()


def go_on(process: "subprocess.Popen[str]") -> None:
    assert process.stdin
    process.stdin.write("\n")
    process.stdin.flush()


def ask(url: str, kept: tuple[str, str], **more: Any) -> Envelope:
    with JustOne("token123", base_url=url, retry=RetryPolicy(base=0.0), **options(*kept, **more)) as api:
        return call(api.client, FOLLOWERS, Envelope, params={"uid": "1"})


def await_waiting(folder: Path, number: int) -> None:
    """Wait until so many processes wait for the response of another."""
    for _ in range(600):
        if len(list(folder.glob("waits-*"))) >= number:
            return
        time.sleep(0.1)
    raise TimeoutError("too few processes wait")


def answer_when_waiting(service: Service, client: dict[str, Any], number: int) -> dict[str, Any]:
    """Let a service answer as soon as so many threads or tasks wait for the response of another."""
    claims = client.get("archive") or client["budget"].claims
    sleep, async_sleep, waiting = claims._sleep, claims._async_sleep, set[object]()

    def note(who: object) -> None:
        waiting.add(who)
        if len(waiting) >= number:
            service.go_on.set()

    def wait(seconds: float) -> None:
        note(threading.get_ident())
        sleep(seconds)

    async def async_wait(seconds: float) -> None:
        note(asyncio.current_task())
        await async_sleep(seconds)

    claims._sleep, claims._async_sleep = wait, async_wait
    return client


def spent(kept: tuple[str, str]) -> int:
    return int(Budget(calls=100, per="day", store=kept[1]).spent)


def test_killed_client_is_reported_and_not_paid_again(
    service: Service, url: str, kept: tuple[str, str], start: Start
) -> None:
    process = start(ASK)
    assert line(process) == "ready"
    go_on(process)
    assert service.asked.wait(30)
    process.kill()
    process.wait()
    service.go_on.set()
    for _ in range(2):
        with pytest.raises(OutcomeUnknown) as caught:
            ask(url, kept)
        assert caught.value.charged == "unknown"
    assert service.count == 1
    assert raw_response(ask(url, kept, resend_unknown=True)).charged == "yes"
    assert service.count == 2
    assert kept[0] == "archive" or spent(kept) == 2


@pytest.mark.parametrize("queue", [(QUEUE, 0), (PLACES, 1)], ids=["turn", "place"])
def test_client_killed_before_sending_leaves_no_trace(
    service: Service, url: str, kept: tuple[str, str], start: Start, queue: tuple[str, int]
) -> None:
    program, before = queue
    process = start(program)
    assert line(process) == "ready"
    time.sleep(0.5)
    process.kill()
    process.wait()
    service.go_on.set()
    assert raw_response(ask(url, kept)).charged == "yes"
    assert service.count == before + 1


def test_interrupted_client_is_not_paid_again(service: Service, url: str, kept: tuple[str, str], start: Start) -> None:
    process = start(INTERRUPTED)
    assert service.asked.wait(30)
    process.send_signal(signal.SIGINT)
    assert [line(process), line(process)] == ["ready", "interrupted"]
    with pytest.raises(OutcomeUnknown):
        ask(url, kept)
    assert service.count == 1


@pytest.mark.slow
def test_equal_requests_of_processes_pay_once(
    service: Service, kept: tuple[str, str], start: Start, tmp_path: Path
) -> None:
    processes = [start(ASK) for _ in range(4)]
    assert [line(each) for each in processes] == ["ready"] * 4
    for each in processes:
        go_on(each)
    await_waiting(tmp_path, 3)
    service.go_on.set()
    assert sorted(line(each) for each in processes) == ["False", "True", "True", "True"]
    assert service.count == 1
    assert kept[0] == "archive" or spent(kept) == 1


def test_equal_requests_of_forks_pay_once(
    service: Service, kept: tuple[str, str], start: Start, tmp_path: Path
) -> None:
    process = start(FORKS)
    await_waiting(tmp_path, 3)
    service.go_on.set()
    assert line(process) == "[0, 0, 0, 0]"
    assert service.count == 1


def test_equal_requests_of_threads_pay_once(service: Service, url: str, kept: tuple[str, str]) -> None:
    client = answer_when_waiting(service, options(*kept), 7)
    with JustOne("token123", base_url=url, **client) as api, ThreadPoolExecutor(8) as pool:
        work = [pool.submit(call, api.client, FOLLOWERS, Envelope, params={"uid": "1"}) for _ in range(8)]
        outcomes = sorted(raw_response(each.result()).charged for each in work)
    assert outcomes == [*["no"] * 7, "yes"]
    assert service.count == 1


def test_equal_requests_of_tasks_pay_once(service: Service, url: str, kept: tuple[str, str]) -> None:
    async def run() -> list[str]:
        client = answer_when_waiting(service, options(*kept), 7)
        async with AsyncJustOne("token123", base_url=url, **client) as api:
            tasks = [acall(api.client, FOLLOWERS, Envelope, params={"uid": "1"}) for _ in range(8)]
            return sorted(raw_response(each).charged for each in await asyncio.gather(*tasks))

    assert asyncio.run(run()) == [*["no"] * 7, "yes"]
    assert service.count == 1


def test_cancelled_task_is_not_paid_again(service: Service, url: str, kept: tuple[str, str]) -> None:
    async def run() -> None:
        async with AsyncJustOne("token123", base_url=url, **options(*kept)) as api:
            task = asyncio.create_task(acall(api.client, FOLLOWERS, Envelope, params={"uid": "1"}))
            await asyncio.to_thread(service.asked.wait)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            with pytest.raises(OutcomeUnknown):
                await acall(api.client, FOLLOWERS, Envelope, params={"uid": "1"})

    asyncio.run(run())
    assert service.count == 1


@pytest.mark.parametrize(
    ("reply", "errors", "count"),
    [
        (http(body())[:-5], (ConnectionLost, OutcomeUnknown), 1),
        (http(b'{"code": 301, "message": "again"}'), (CollectionFailed, CollectionFailed), 6),
    ],
    ids=["unknown", "free"],
)
def test_only_what_is_free_is_sent_again(
    kept: tuple[str, str], reply: bytes, errors: tuple[type[WeibokitError], ...], count: int
) -> None:
    seen: list[str] = []

    def answer_and_close(connection: socket.socket, target: str) -> None:
        seen.append(target)
        connection.sendall(reply)
        connection.shutdown(socket.SHUT_RDWR)

    with serving(answer_and_close) as url:
        for expected in errors:
            with pytest.raises(expected):
                ask(url, kept)
    assert len(seen) == count


def test_one_after_the_other_pays_for_each_without_an_archive(
    service: Service, url: str, kept: tuple[str, str]
) -> None:
    service.go_on.set()
    free = "no" if kept[0] == "archive" else "yes"
    assert [raw_response(ask(url, kept)).charged for _ in range(3)] == ["yes", free, free]
    assert service.count == (1 if kept[0] == "archive" else 3)


@pytest.fixture(params=["file", pytest.param("redis", marks=pytest.mark.slow)])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a budget counts that several machines share."""
    return str(tmp_path / "spent.sqlite") if request.param == "file" else request.getfixturevalue("redis")


def machine(url: str, archive: Path, store: str) -> JustOne:
    budget = Budget(calls=100, per="day", store=store)
    return JustOne("token123", base_url=url, archive=Archive(archive), budget=budget)


def test_archives_of_two_machines_and_one_budget_pay_once(
    service: Service, url: str, tmp_path: Path, store: str
) -> None:
    archives = [tmp_path / "one.sqlite", tmp_path / "two.sqlite"]
    with (
        machine(url, archives[0], store) as one,
        machine(url, archives[1], store) as two,
        ThreadPoolExecutor(2) as pool,
    ):
        first = pool.submit(call, one.client, FOLLOWERS, Envelope, params={"uid": "1"})
        service.asked.wait(60)
        second = pool.submit(call, two.client, FOLLOWERS, Envelope, params={"uid": "1"})
        time.sleep(0.3)
        service.go_on.set()
        assert [raw_response(each.result()).charged for each in (first, second)] == ["yes", "no"]
    for archive in archives:
        with JustOne("token123", base_url=url, archive=Archive(archive, "replay")) as api:
            assert raw_response(call(api.client, FOLLOWERS, Envelope, params={"uid": "1"})).from_archive
    assert service.count == 1


def test_what_one_machine_does_not_know_the_other_does_not_pay_again(tmp_path: Path, store: str) -> None:
    seen: list[str] = []

    def cut_off(connection: socket.socket, target: str) -> None:
        seen.append(target)
        connection.sendall(http(body())[:-5])
        connection.shutdown(socket.SHUT_RDWR)

    with serving(cut_off) as url:
        for name, expected in (("one", ConnectionLost), ("two", OutcomeUnknown), ("two", OutcomeUnknown)):
            with machine(url, tmp_path / f"{name}.sqlite", store) as api, pytest.raises(expected):
                call(api.client, FOLLOWERS, Envelope, params={"uid": "2"})
    assert len(seen) == 1


def test_one_file_may_serve_archive_and_budget(service: Service, url: str, tmp_path: Path) -> None:
    service.go_on.set()
    with machine(url, tmp_path / "kept.sqlite", str(tmp_path / "kept.sqlite")) as api:
        charged = [raw_response(call(api.client, FOLLOWERS, Envelope, params={"uid": "1"})).charged for _ in range(2)]
    assert (charged, service.count) == (["yes", "no"], 1)


@pytest.mark.parametrize("broken", ["settle", "finish"])
def test_failing_store_costs_no_response(
    service: Service, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    def fail(*_: Any, **__: Any) -> None:
        raise StoreUnavailable("the disk is full")

    service.go_on.set()
    budget = Budget(calls=5, store=tmp_path / "spent.sqlite")
    assert budget.claims
    monkeypatch.setattr(budget if broken == "settle" else budget.claims._store, broken, fail)
    with JustOne("token123", base_url=url, budget=budget) as api:
        assert raw_response(call(api.client, FOLLOWERS, Envelope, params={"uid": "1"})).charged == "yes"
    assert (budget.spent, service.count) == (1, 1)


@pytest.mark.parametrize("broken", ["reserve", "claims"])
def test_nothing_is_sent_that_could_not_be_written_down(
    service: Service, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    def fail(*_: Any, **__: Any) -> None:
        raise StoreUnavailable("the disk is full")

    budget = Budget(calls=5, store=tmp_path / "spent.sqlite")
    assert budget.claims
    monkeypatch.setattr(*((budget, "reserve", fail) if broken == "reserve" else (budget.claims._store, "note", fail)))
    with JustOne("token123", base_url=url, budget=budget) as api:
        for _ in range(2):
            with pytest.raises(StoreUnavailable):
                call(api.client, FOLLOWERS, Envelope, params={"uid": "1"})
    assert (budget.spent, service.count) == (0, 0)
