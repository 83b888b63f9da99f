"""The real command, as a process."""

import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
import pytest

COMMAND = [sys.executable, "-W", "error", "-m", "weibokit_mock"]


@contextmanager
def running(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    with subprocess.Popen(
        [*COMMAND, "--port", "0", *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        try:
            yield process, process.stdout.readline()
        finally:
            process.kill()


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*COMMAND, *arguments], capture_output=True, text=True, timeout=30, check=False)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_signals_end_cleanly(number: int) -> None:
    with running() as (process, line):
        found = re.fullmatch(r"listening on (http://127\.0\.0\.1:[0-9]+)\n", line)
        assert found is not None
        with httpx.Client() as client:  # an idle connection does not hold up the end
            assert client.get(f"{found[1]}/__admin/health").status_code == 200
            process.send_signal(number)
            rest = process.communicate(timeout=10)
    assert (process.returncode, *rest) == (0, "", "")


@pytest.mark.skipif(sys.platform == "win32", reason="no such signals there")
def test_interrupt_during_imports_is_quiet() -> None:
    script = (
        "import os, signal, sys, types\n"
        "class Interrupting:\n"
        "    def find_spec(self, name, *_):\n"
        "        if name == 'weibokit_mock.cli':\n"
        "            os.kill(os.getpid(), signal.SIGINT)\n"
        "from weibokit_mock.__main__ import main\n"
        "sys.meta_path.insert(0, Interrupting())\n"
        "main()\n"
    )
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=30, check=False)
    assert (found.returncode, found.stdout, found.stderr) == (-signal.SIGINT, "", "")


def test_options_reach_the_mock() -> None:
    options = ("--api", "tsina_v1", "--pages", "1", "--seed", "7", "--credential", "tsina_v1=user:password")
    with running(*options, "--credential", "tsina_v1=KEY") as (_, line):
        url = line.split()[-1]
        assert httpx.get(f"{url}/__admin/health").json()["operations"] == {"tsina_v1": 138}
        path = f"{url}/statuses/followers.json"
        assert httpx.get(path, auth=("user", "password")).status_code == 200
        assert httpx.get(path, auth=("user", "other")).status_code == 403
        response = httpx.get(path, params={"source": "KEY", "cursor": 1299072354878293926}).json()
        assert (response["users"], response["next_cursor"]) == ([], 0)


def test_logs_hold_no_credentials() -> None:
    with running("--credential", "justone=FAKESECRET") as (process, line):
        url = f"{line.split()[-1]}/api/weibo/get-followers/v1"
        assert httpx.get(url, params={"token": "FAKESECRET", "uid": "1"}).status_code == 200
        assert httpx.get(url, params={"token": "OTHERSECRET", "uid": "1"}).status_code == 401
        assert httpx.get(url, params={"token": "FAKESECRET", "page": "x"}).status_code == 400
        process.terminate()
        assert process.communicate(timeout=10) == ("", "")


def test_ipv6_addresses_stand_in_brackets() -> None:
    with running("--host", "::1") as (_, line):
        if not line:
            pytest.skip("This machine has no IPv6 loopback.")
        assert re.fullmatch(r"listening on http://\[::1\]:[0-9]+\n", line)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--api", "nothing"], "There is no API 'nothing'"),
        (["--pages", "0"], "0 pages are out of bounds"),
        (["--port", "x"], "invalid int value: 'x'"),
        (["--credential", "FAKESECRET"], "A credential has no '='"),
        (["--credential", "justone="], "A credential of 'justone' is empty"),
        (["--api", "justone", "--credential", "tsina_v1=FAKESECRET"], "'tsina_v1', which is not served"),
        (["--captured", ""], "--captured is empty"),
        (["--admin-token", ""], "--admin-token is empty"),
        (["--admin-token", " FAKESECRET"], "The admin token has blanks around it"),
        (["--allow-host", "http://mock"], "'http://mock' is no name of a host"),
        (["--allow-host", ""], "'' is no name of a host"),
        (["--host", ""], "The host is empty"),
    ],
)
def test_bad_arguments_exit_with_two(arguments: list[str], message: str) -> None:
    ended = run(*arguments)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert message in ended.stderr
    assert "FAKESECRET" not in ended.stderr


def test_taken_ports_exit_with_one() -> None:
    with running() as (_, line):
        port = line.strip().rpartition(":")[2]
        ended = run("--port", port)
    assert ended.returncode == 1
    assert ended.stderr == f"weibokit-mock: Can't listen on 127.0.0.1 port {port}: Address already in use.\n"


@pytest.mark.parametrize("host", ["no.such.host.invalid", "a..b", "x" * 300, "999.1.1.1"])
def test_bad_hosts_exit_with_one(host: str) -> None:
    ended = run("--host", host, "--port", "0")
    assert (ended.returncode, ended.stdout) == (1, "")
    assert re.fullmatch(rf"weibokit-mock: Can't listen on {host} port 0: [^\n]{{5,}}\.\n", ended.stderr)
    assert "None" not in ended.stderr


@pytest.mark.parametrize(
    ("shell", "reason"),
    [
        (">&-", "it is closed"),
        ("> /dev/full", "No space left on device"),
        ("| true", "Broken pipe"),
    ],
)
def test_output_that_cannot_be_written_ends(shell: str, reason: str) -> None:
    # The pipe's reader has left before there is anything to read.
    script = f"set -o pipefail; {' '.join(COMMAND)} --port 0 {shell}"
    ended = subprocess.run(["bash", "-c", script], capture_output=True, text=True, timeout=60, check=False)
    assert ended.stderr == f"weibokit-mock: Can't write the address to standard output: {reason}.\n"
    assert ended.returncode == 1


def test_missing_extra_is_named() -> None:
    code = "import sys; sys.modules['connexion'] = None; from weibokit_mock.cli import main; sys.exit(main([]))"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=False)
    wanted = "weibokit-mock: connexion is missing; install it with: pip install 'weibokit[mock]'\n"
    assert (ended.returncode, ended.stderr) == (1, wanted)


def test_help_lists_every_option() -> None:
    shown = run("--help").stdout
    assert all(
        option in shown
        for option in (
            "--host",
            "--port",
            "--api",
            "--seed",
            "--pages",
            "--credential",
            "--captured",
            "--allow-host",
            "--admin-token",
            "--workers",
        )
    )
