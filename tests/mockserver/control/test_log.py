"""`weibokit-mock --log`, and stubs, by the command."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

URL = "/api/weibo/get-fans/v1?token=PLANTEDSECRET&uid="


@contextmanager
def running(*options: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    command = [sys.executable, "-m", "weibokit_mock", "--port", "0", "--api", "justone", *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        try:
            yield process.stdout.readline().split()[-1], process
        finally:
            process.terminate()


def test_requests_are_lines_without_credentials(tmp_path: Path) -> None:
    (tmp_path / "stubs.yaml").write_text("- {operation: justone.*, code: 301, name: always}\n")
    with running("--log-format", "json", "--stubs", str(tmp_path)) as (url, process):
        assert process.stdout
        httpx.get(f"{url}{URL}1")
        httpx.get(f"{url}{URL}")
        lines = [process.stdout.readline() for _ in range(2)]
    assert "PLANTEDSECRET" not in "".join(lines)
    stubbed, rejected = map(json.loads, lines)
    assert (stubbed["operation"], stubbed["stub"], stubbed["decidedBy"]) == (
        "justone.weibo.get_fans_v1",
        "always",
        "stub",
    )
    assert stubbed["url"] == "/api/weibo/get-fans/v1?token=[removed]&uid=1"
    assert (rejected["status"], rejected["decidedBy"]) == (400, "validation")
    assert "'uid'" in rejected["reason"]


def test_lines_can_be_read_by_people() -> None:
    with running("--log") as (url, process):
        assert process.stdout
        httpx.get(f"{url}{URL}1")
        line = process.stdout.readline()
    assert "GET /api/weibo/get-fans/v1?token=[removed]&uid=1 200 justone.weibo.get_fans_v1 responders" in line


@pytest.mark.parametrize("option", [["--journal", "-1"], ["--stubs", "builtin:nothing"], ["--log-format", "xml"]])
def test_bad_options_end_with_2(option: list[str]) -> None:
    command = [sys.executable, "-m", "weibokit_mock", "--port", "0", *option]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert "weibokit-mock: " in done.stderr
