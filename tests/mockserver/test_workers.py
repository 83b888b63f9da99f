"""`weibokit-mock --workers N`, as processes."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path

import httpx
import pytest
from weibokit import Archive, JustOne
from weibokit_mock.app import create_app
from weibokit_mock.server import MockServer
from weibokit_mock.settings import Settings, SettingsError

COMMAND = [sys.executable, "-W", "error", "-m", "weibokit_mock", "--port", "0"]
LIST = "/api/weibo/get-followers/v1"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Processes are looked up in /proc.")


@contextmanager
def running(*arguments: str, workers: int = 2) -> Iterator[tuple[subprocess.Popen[str], str]]:
    with subprocess.Popen(
        [*COMMAND, "--workers", str(workers), *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        assert process.stdout is not None
        try:
            line = process.stdout.readline()
            found = re.fullmatch(r"listening on (http://\S+:[0-9]+)\n", line)
            assert found is not None, process.stderr and process.stderr.read()
            yield process, found[1]
        finally:
            process.terminate()
            process.wait(20)


def children(process: subprocess.Popen[str]) -> list[int]:
    found = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text()
    return [int(each) for each in found.split()]


def assert_gone(processes: list[int]) -> None:
    last = time.monotonic() + 10
    while left := [each for each in processes if Path(f"/proc/{each}").exists()]:
        assert time.monotonic() < last, left
        time.sleep(0.02)


def send(url: str, connections: int, rounds: int) -> list[str]:
    """Send requests, one after the other, on many connections; return their arguments in that order."""
    sent: list[str] = []
    with ExitStack() as stack:
        clients = [stack.enter_context(httpx.Client(base_url=url)) for _ in range(connections)]
        for _ in range(rounds):
            for client in clients:
                sent.append(str(len(sent)))
                assert client.get(LIST, params={"token": "PLANTEDSECRET", "uid": sent[-1]}).status_code == 200
    return sent


def uids(events: list[dict[str, dict[str, dict[str, dict[str, list[str]]]]]]) -> list[str]:
    return [each["request"]["queryParams"]["uid"]["values"][0] for each in events]


def test_all_work_and_the_journal_is_one() -> None:
    with running(workers=3) as (_, url):
        sent = send(url, 15, 2)
        for _ in range(3):  # each on a connection of its own, so each of another worker
            found = httpx.get(f"{url}/__admin/requests").json()
            assert found["meta"]["total"] == 30
            assert uids(found["requests"]) == sent[::-1]
            ids = [each["id"] for each in found["requests"]]
            assert len(set(ids)) == 30
            assert Counter(id_[19:23] for id_ in ids) == {"8000": 10, "8001": 10, "8002": 10}
            assert {each["request"]["clientIp"] for each in found["requests"]} == {"127.0.0.1"}
            assert httpx.post(f"{url}/__admin/requests/count", json={"urlPath": LIST}).json()["count"] == 30
            assert "PLANTEDSECRET" not in json.dumps(found)
        assert httpx.delete(f"{url}/__admin/requests").json() == {}
        assert [httpx.get(f"{url}/__admin/requests").json()["meta"]["total"] for _ in range(3)] == [0, 0, 0]


def test_requests_at_once_are_all_there() -> None:
    def send_some(url: str, thread: int) -> None:
        with httpx.Client(base_url=url) as client:
            for number in range(20):
                client.get(LIST, params={"token": "T", "uid": f"{thread}{number:02d}"}).raise_for_status()

    with running(workers=2) as (_, url), ThreadPoolExecutor(8) as pool:
        for sending in [pool.submit(send_some, url, thread) for thread in range(1, 9)]:
            sending.result()
        found = httpx.get(f"{url}/__admin/requests").json()["requests"]
        assert sorted(uids(found)) == [f"{thread}{number:02d}" for thread in range(1, 9) for number in range(20)]
        assert Counter(each["id"][19:23] for each in found) == {"8000": 80, "8001": 80}
        times = [each["request"]["loggedDate"] for each in found]
        assert times == sorted(times, reverse=True)


def test_all_respond_in_the_same_way() -> None:
    with running(workers=2) as (_, url):
        paths = [f"{LIST}?token=T&uid=5&cursor=x", "/2/users/show.json?access_token=T&uid=7", "/nothing"]
        for path in paths:
            one, other = (httpx.get(url + path) for _ in range(2))
            assert (one.status_code, one.content, one.headers) == (other.status_code, other.content, other.headers)


def test_streams_have_all_requests() -> None:
    with running() as (_, url), httpx.stream("GET", f"{url}/__admin/requests/stream", timeout=10) as stream:
        lines = stream.iter_lines()
        assert next(lines) == ": the journal"
        sent = send(url, 4, 1)
        events = [json.loads(line[6:]) for _, line in zip(range(16), lines, strict=False) if line.startswith("data: ")]
    assert sorted(uids(events)) == sent


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("to_all", [False, True], ids=["supervisor", "group"])
def test_signals_end_all(number: signal.Signals, to_all: bool) -> None:
    with running() as (process, url), httpx.Client(base_url=url) as client, httpx.Client(base_url=url) as other:
        assert client.get("/__admin/health").json()["workers"] == 2
        with other.stream("GET", "/__admin/requests/stream") as stream:
            workers = children(process)
            assert len(workers) == 2
            (os.killpg if to_all else os.kill)(process.pid, number)
            rest = process.communicate(timeout=10)
            assert list(stream.iter_lines()) == [": the journal", ""]
        assert (process.returncode, *rest) == (0, "", "")
        assert_gone(workers)
        with pytest.raises(httpx.ConnectError):
            httpx.get(url)


def test_all_end_with_a_worker() -> None:
    with running(workers=3) as (process, _):
        workers = children(process)
        os.kill(workers[1], signal.SIGKILL)
        rest = process.communicate(timeout=10)
        wanted = (
            f"weibokit-mock: Worker 2 (process {workers[1]}) ended by SIGKILL, and with it its part of the journal;"
            " so the mock ends.\n"
        )
        assert (process.returncode, *rest) == (1, "", wanted)
        assert_gone(workers)


def test_starts_that_fail_are_told() -> None:
    script = (
        "import sys\n"
        "from weibokit_mock import cli\n"
        "from weibokit_mock.workers import worker\n"
        "def fail(): raise RuntimeError('No garbage.')\n"
        "worker.settle = fail\n"
        "sys.exit(cli.main(['--port', '0', '--workers', '2']))\n"
    )
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=30, check=False)
    assert (ended.returncode, ended.stdout) == (1, "")
    assert "RuntimeError: No garbage." in ended.stderr
    assert re.search(r"weibokit-mock: Worker [12] \(process [0-9]+\) ended with status 1, and", ended.stderr)


@pytest.mark.slow
def test_no_worker_outlives_its_supervisor() -> None:
    with running() as (process, url):
        workers = children(process)
        process.kill()
        process.wait()
        assert_gone(workers)
        with pytest.raises(httpx.ConnectError):
            httpx.get(url)


@pytest.mark.slow
def test_workers_that_do_not_end_are_ended() -> None:
    with running() as (process, _):
        workers = children(process)
        os.kill(workers[0], signal.SIGSTOP)
        process.terminate()
        assert process.wait(15) == 0
        assert_gone(workers)


def test_connections_wait_while_all_workers_are_behind() -> None:
    asked = f"GET {LIST}?token=T&uid=1 HTTP/1.1\r\nHost: localhost\r\n\r\n".encode()
    with running() as (process, url), ExitStack() as stack:
        address = "127.0.0.1", int(url.rpartition(":")[2])
        for worker in children(process):
            os.kill(worker, signal.SIGSTOP)
        # More than wait on the way to two workers.
        connections = [stack.enter_context(socket.create_connection(address, timeout=20)) for _ in range(700)]
        for connection in connections:
            connection.sendall(asked)
        time.sleep(0.3)
        for worker in children(process):
            os.kill(worker, signal.SIGCONT)
        assert {connection.recv(15) for connection in connections} == {b"HTTP/1.1 200 OK"}


def test_lines_of_all_are_whole() -> None:
    long = "x" * 30_000  # more than a pipe takes in one piece

    def send_long(url: str, number: int) -> None:
        with httpx.Client(base_url=url, timeout=30) as client:
            for _ in range(10):
                client.get(LIST, params={"uid": number, "x": long}).close()

    with running("--log-format", "json") as (process, url), ThreadPoolExecutor(6) as pool:
        assert process.stdout
        sending = [pool.submit(send_long, url, number) for number in range(6)]
        time.sleep(0.5)  # until the pipe is full, and all workers wait
        lines = [json.loads(process.stdout.readline())["url"] for _ in range(60)]
        assert [each.result() for each in sending] == [None] * 6
    assert Counter(re.findall("uid=([0-9])", "".join(lines))) == dict.fromkeys("012345", 10)


def test_the_token_is_wanted_by_all() -> None:
    with running("--admin-token", "FAKETOKEN", "--host", "0.0.0.0") as (_, url):
        base = url.replace("0.0.0.0", "127.0.0.1")
        send(base, 4, 1)
        assert [httpx.get(f"{base}/__admin/requests").status_code for _ in range(2)] == [401, 401]
        headers = {"Authorization": "Token FAKETOKEN"}
        totals = [httpx.get(f"{base}/__admin/requests", headers=headers).json()["meta"]["total"] for _ in range(2)]
        assert totals == [4, 4]


def test_archives_are_served_by_all(tmp_path: Path) -> None:
    file = tmp_path / "kept.sqlite"
    with MockServer() as mock, JustOne("T", base_url=mock.base_url, archive=Archive(file)) as api:
        api.weibo.get_followers_v1(uid="5")
    with running("--archive", str(file)) as (_, url):
        found = [httpx.get(f"{url}{LIST}?token=T&uid=5") for _ in range(4)]
    assert {each.headers["x-mock-source"] for each in found} == {"archive"}


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*COMMAND, *arguments], capture_output=True, text=True, timeout=30, check=False)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--workers", "0"], "0 workers are out of bounds; choose from 1 to 64."),
        (["--workers", "65"], "65 workers are out of bounds; choose from 1 to 64."),
        (["--workers", "-1"], "-1 workers are out of bounds; choose from 1 to 64."),
        (["--workers", "two"], "argument --workers: invalid int value: 'two'"),
        (
            ["--workers", "2", "--stubs", "builtin:flaky"],
            "Stubs are given, and 2 workers share no state; start one, or leave stubs out.",
        ),
        (
            ["--workers", "3", "--sessions", "5"],
            "Sessions are given, and 3 workers share no state; start one, or leave sessions out.",
        ),
        (
            ["--port", "8080", "--workers", "2", "--wait", "http://127.0.0.1:1"],
            "--wait starts no mock; leave out --workers.",
        ),
    ],
)
def test_bad_arguments_exit_with_two(arguments: list[str], message: str) -> None:
    ended = run(*arguments)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr.splitlines()[-1] == f"weibokit-mock: error: {message}"


def test_taken_ports_exit_with_one() -> None:
    with running() as (_, url):
        port = url.rpartition(":")[2]
        ended = run("--workers", "2", "--port", port)
    assert ended.returncode == 1
    assert ended.stderr == f"weibokit-mock: Can't listen on 127.0.0.1 port {port}: Address already in use.\n"


def test_output_that_cannot_be_written_ends() -> None:
    script = f"{' '.join(COMMAND)} --workers 2 > /dev/full"
    ended = subprocess.run(["bash", "-c", script], capture_output=True, text=True, timeout=60, check=False)
    assert ended.stderr == "weibokit-mock: Can't write the address to standard output: No space left on device.\n"
    assert ended.returncode == 1


def test_one_worker_is_a_mock_like_any() -> None:
    with running(workers=1) as (process, url):
        assert children(process) == []
        assert "workers" not in httpx.get(f"{url}/__admin/health").json()
        assert httpx.post(f"{url}/__admin/sessions").status_code == 201


def test_addresses_of_ipv6_are_served() -> None:
    with running("--host", "::1") as (_, url):
        assert url.startswith("http://[::1]:")
        assert send(url, 2, 1) == ["0", "1"]


@pytest.mark.parametrize("make", [create_app, MockServer])
def test_programs_are_one_worker(make: type[MockServer]) -> None:
    with pytest.raises(SettingsError, match="2 workers are for the command; what runs in this process is one"):
        make(Settings(workers=2))


def test_systems_that_cannot_fork_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "fork")
    with pytest.raises(SettingsError, match="2 workers need a system that can fork a process"):
        create_app(Settings(workers=2))
    create_app(Settings(workers=1))
