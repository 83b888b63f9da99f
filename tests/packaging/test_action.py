"""The script of action.yml, as a runner of GitHub runs it: with bash, and paths in the environment."""

import os
import signal
import socket
import subprocess
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

pytestmark = pytest.mark.slow

Action = Callable[..., tuple[subprocess.CompletedProcess[str], str]]


@pytest.fixture
def free_port() -> str:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return str(one.getsockname()[1])


@pytest.fixture
def action(root: Path, wheelhouse: Path, tmp_path: Path) -> Iterator[Action]:
    """Run the action with inputs; return what it did, and its outputs."""
    told: dict[str, Any] = yaml.safe_load((root / "action.yml").read_text("utf-8"))
    (step,) = told["runs"]["steps"]
    (tmp_path / "output").touch()

    def act(**inputs: str) -> tuple[subprocess.CompletedProcess[str], str]:
        given = {name: each["default"] for name, each in told["inputs"].items()} | inputs
        filled = {name: given[text[len("${{ inputs.") : -len(" }}")]] for name, text in step["env"].items()}
        runner = {"RUNNER_TEMP": tmp_path, "GITHUB_OUTPUT": tmp_path / "output", "GITHUB_ACTION_PATH": root}
        offline = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": wheelhouse, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
            env={
                "PATH": os.environ["PATH"],
                **{name: str(value) for name, value in (runner | offline).items()},
                **filled,
            },
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
        return done, (tmp_path / "output").read_text("utf-8")

    yield act
    with suppress(ProcessLookupError):
        os.kill(int((tmp_path / "weibokit-mock/pid").read_text("utf-8")), signal.SIGTERM)


def test_mock_is_there_when_the_step_ends(action: Action, free_port: str) -> None:
    done, output = action(port=free_port, arguments="--stubs builtin:balance-exhausted --pages 2")
    assert done.returncode == 0, done.stdout + done.stderr
    base_url = f"http://127.0.0.1:{free_port}"
    assert output == f"base-url={base_url}\n"
    assert httpx.get(f"{base_url}/api/weibo/get-fans/v1?token=T&uid=1").json()["code"] == 601


def test_what_is_wrong_is_in_the_log_of_the_step(action: Action, free_port: str) -> None:
    done, output = action(port=free_port, arguments="--stubs nowhere", **{"wait-timeout": "2"})
    assert (done.returncode, output) == (1, "")
    assert "There is no file or folder nowhere" in done.stdout
