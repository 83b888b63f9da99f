# Do not edit: `make generate` writes this file from tools/runtime/archive/owners.py.

"""Which process sent something, and whether it still does."""

import os
import socket
from functools import lru_cache
from pathlib import Path

__all__ = ["began", "ended", "is_gone", "this_process"]

_under_way: set[str] = set()


def this_process() -> str:
    """Return what names this process among all of all machines, also when its number is used again."""
    return _named(os.getpid())


def began(id: str) -> None:  # noqa: A002 - what it is
    """Note that this process sends something, by the id of its mark."""
    _under_way.add(id)


def ended(id: str) -> None:  # noqa: A002 - what it is
    """Note that this process has ended what it sent, even where nobody could write that down."""
    _under_way.discard(id)


def is_gone(owner: str, id: str) -> bool | None:  # noqa: A002 - what it is
    """Say whether a process has ended, or at least what it sent under this id.

    None for a process on another machine, and where the system doesn't tell.
    """
    if owner == this_process():
        return id not in _under_way
    host, pid, started = owner.rsplit("/", 2)
    if host != socket.gethostname() or os.name != "posix":
        return None
    return not _exists(int(pid)) or started != _started(int(pid))


@lru_cache(maxsize=8)
def _named(pid: int) -> str:
    return f"{socket.gethostname()}/{pid}/{_started(pid)}"


def _exists(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _started(pid: int) -> str:
    """Return when a process began, where the system tells; a zombie, which only waits to be noticed, has ended."""
    try:
        # The name of the program, in parentheses, may hold blanks.
        details = Path(f"/proc/{pid}/stat").read_text("utf-8", "replace").rpartition(")")[2].split()
    except OSError:
        return ""
    return "ended" if details[0] in "ZX" else details[19]
