import os
import subprocess
import sys
from pathlib import Path

import pytest

from tools.pipeline.files.input_error import InputError
from tools.pipeline.files.replacing import locked, replace_files

WINDOWS = """
import fcntl, os, sys, types
open_file = os.open
def open_no_folder(path, *options):
    if os.path.isdir(path):
        raise PermissionError(13, "Permission denied")
    return open_file(path, *options)
os.open = open_no_folder
def locking(handle, mode, size):
    try:
        fcntl.lockf(handle, mode, size)
    except OSError:
        raise PermissionError(13, "Permission denied")
sys.modules["msvcrt"] = types.SimpleNamespace(LK_NBLCK=fcntl.LOCK_EX | fcntl.LOCK_NB, locking=locking)
sys.modules["fcntl"] = None
"""
"""What makes a system like Windows of this one."""

TRY = """
import sys
from pathlib import Path
from tools.pipeline.files.replacing import locked
with locked(Path(sys.argv[1])):
    pass
"""


def test_full_disk_is_reported_and_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    (tmp_path / "a").write_text("old")
    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(InputError, match=r"a: got a failure to write \(No space left on device\); wanted a place"):
        replace_files({tmp_path / "a": b"new"})
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("a", "old")]


def test_second_run_is_rejected(tmp_path: Path) -> None:
    command = [sys.executable, "-c", TRY, str(tmp_path)]
    with locked(tmp_path):
        second = subprocess.run(command, capture_output=True, text=True, check=False)
    assert f"{tmp_path}: got a folder that another run writes to; wanted one run at a time." in second.stderr
    assert subprocess.run(command, check=False).returncode == 0


def test_second_run_is_rejected_on_windows(tmp_path: Path) -> None:
    command = [sys.executable, "-c", WINDOWS + TRY, str(tmp_path)]
    wait = WINDOWS + TRY.replace("    pass", "    print('locked', flush=True)\n    input()")
    with subprocess.Popen(
        [command[0], "-c", wait, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as one:
        assert one.stdout
        assert one.stdout.readline() == b"locked\n"
        second = subprocess.run(command, capture_output=True, text=True, check=False)
        assert f"{tmp_path}: got a folder that another run writes to; wanted one run at a time." in second.stderr
        one.kill()
    assert subprocess.run(command, check=False).returncode == 0


def test_what_a_killed_run_left_is_removed(tmp_path: Path) -> None:
    (tmp_path / "examples").mkdir()
    for name in (".openapi.json.123.tmp", "examples/.x.json.4.tmp", ".mine.tmp"):
        (tmp_path / name).touch()
    with locked(tmp_path):
        assert sorted(path.name for path in tmp_path.rglob("*.tmp")) == [".mine.tmp"]


def test_left_over_files_are_ignored_by_git(tmp_path: Path) -> None:
    root = Path(__file__).parents[3]
    for name in (f".openapi.json.{os.getpid()}.tmp", ".lock"):
        command = ["git", "check-ignore", "-q", f"specs/justone/{name}"]
        assert subprocess.run(command, cwd=root, check=False).returncode == 0
