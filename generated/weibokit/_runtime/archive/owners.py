"""Which process sent something, and whether it still lives."""

import os
import socket
from functools import lru_cache
from pathlib import Path

__all__ = ["is_gone", "this_process"]


def this_process() -> str:
    """Return what names this process among all of all machines, also when its number is used again."""
    return _named(os.getpid())


def is_gone(owner: str) -> bool | None:
    """Say whether a process has ended; None for one on another machine, and where the system doesn't tell."""
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
