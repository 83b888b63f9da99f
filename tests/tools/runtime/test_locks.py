"""Locks where the system has those of Windows; those of POSIX are tested with what takes them."""

import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from weibokit._runtime.locks import lock_file


def test_windows_locks_behind_the_content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    locked: list[int] = []

    def locking(handle: int, mode: int, size: int) -> None:
        assert (mode, size) == (2, 1)
        if locked:
            raise PermissionError(13, "Permission denied")
        locked.append(os.lseek(handle, 0, os.SEEK_CUR))

    monkeypatch.setitem(sys.modules, "fcntl", None)
    monkeypatch.setitem(sys.modules, "msvcrt", SimpleNamespace(LK_NBLCK=2, locking=locking))
    (tmp_path / "out").write_bytes(b"a line\n")
    with (tmp_path / "out").open("a+b") as file:
        before = file.tell()
        lock_file(file.fileno())
        with pytest.raises(BlockingIOError):
            lock_file(file.fileno())
        assert (file.tell(), os.lseek(file.fileno(), 0, os.SEEK_CUR)) == (before, before)
    assert locked[0] > 2**30
