"""`weibokit-mock --wait`, as a process where its exit status counts."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from weibokit_mock.server import MockServer
from weibokit_mock.settings import Settings
from weibokit_mock.waiting import NotHealthyError, health_url, wait

from tests.mockserver.test_cli import run

CLOSED = "http://127.0.0.1:1"


@pytest.fixture
def locked() -> Iterator[str]:
    """The address of a mock that wants a token."""
    with MockServer(Settings(port=0, admin_token="FAKESECRET")) as mock:
        yield mock.base_url


def test_healthy_mocks_end_the_wait(mock_url: str) -> None:
    ended = run("--wait", mock_url)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")


def test_proxies_are_left_aside(mock_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", CLOSED)
    assert run("--wait", mock_url).returncode == 0


def test_mocks_that_start_late_are_waited_for() -> None:
    server = MockServer(Settings(port=0))
    with server as early:
        url = early.base_url
    late = MockServer(Settings(port=int(url.rpartition(":")[2])))
    timer = threading.Timer(0.5, late.__enter__)
    timer.start()
    try:
        wait(url, seconds=30)
    finally:
        timer.join()
        late.__exit__(None, None, None)


def test_nobody_there_exits_with_one() -> None:
    ended = run("--wait", CLOSED, "--wait-timeout", "0.3")
    wanted = f"weibokit-mock: {CLOSED} is not healthy after 0.3 s: Connection refused.\n"
    assert (ended.returncode, ended.stdout, ended.stderr) == (1, "", wanted)


def test_tokens_open_the_way(locked: str) -> None:
    assert run("--wait", locked, "--admin-token", "FAKESECRET").returncode == 0


@pytest.mark.parametrize("token", ["", "OTHERSECRET"])
def test_what_waiting_cannot_change_ends_it(locked: str, token: str) -> None:
    with pytest.raises(NotHealthyError, match="responds with 401: it wants the token of --admin-token") as caught:
        wait(locked, seconds=60, token=token)
    assert "SECRET" not in str(caught.value)


class Stranger(BaseHTTPRequestHandler):
    """A program that is no mock."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b'{"status": "fine"}')

    def log_message(self, *_: object) -> None:
        """Write nothing."""


def test_other_programs_are_told_apart() -> None:
    with HTTPServer(("127.0.0.1", 0), Stranger) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}"
        with pytest.raises(NotHealthyError, match="something else responds there"):
            wait(url, seconds=0.3)
        server.shutdown()


@pytest.mark.parametrize("url", ["http://mock:8080", "http://mock:8080/", "http://mock:8080/__admin/health"])
def test_roots_and_health_are_addresses(url: str) -> None:
    assert health_url(url) == "http://mock:8080/__admin/health"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["mock:8080"], "--wait wants the address of a mock, such as http://127.0.0.1:8080."),
        (["http://u:FAKESECRET@mock"], "--wait wants the address of a mock"),
        (["http://mock:99999"], "--wait wants the address of a mock"),
        (["http://mock/api"], "--wait wants the address of a mock"),
        ([CLOSED, "--port", "1"], "--wait starts no mock; leave out --port."),
        ([CLOSED, "--cors"], "--wait starts no mock; leave out --cors."),
        ([CLOSED, "--allow-host", "a"], "--wait starts no mock; leave out --allow-host."),
        ([CLOSED, "--wait-timeout", "0"], "--wait-timeout is 0; give seconds, 86400 at most."),
        ([CLOSED, "--wait-timeout", "nan"], "--wait-timeout is nan; give seconds"),
        ([CLOSED, "--admin-token", ""], "--admin-token is empty"),
    ],
)
def test_bad_arguments_exit_with_two(arguments: list[str], message: str) -> None:
    ended = run("--wait", *arguments)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert message in ended.stderr
    assert "FAKESECRET" not in ended.stderr


def test_timeouts_belong_to_waiting() -> None:
    assert "--wait-timeout is said of --wait; give both, or neither." in run("--wait-timeout", "5").stderr


def test_version_is_reported() -> None:
    ended = run("--version")
    assert (ended.returncode, ended.stdout) == (0, "weibokit-mock 0.1.0\n")


def test_waiting_imports_no_server() -> None:
    code = "import sys; from weibokit_mock.cli import main; main(sys.argv[1:]); print('uvicorn' in sys.modules)"
    command = [sys.executable, "-c", code, "--wait", CLOSED, "--wait-timeout", "0.1"]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "False\n"
