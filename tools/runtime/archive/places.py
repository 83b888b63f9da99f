"""Which file a path leads to: in a container or on another machine, the same path is that of another file."""

import socket
from pathlib import Path

__all__ = ["file_identity"]

# The same for all containers of a machine, which can share a file of SQLite; another for each machine, which can't.
_BOOT = Path("/proc/sys/kernel/random/boot_id")


def file_identity(path: Path) -> str:
    """Return what tells a file from all others, on any machine; raises OSError where there is none."""
    found = path.stat()
    return f"{_machine()}/{found.st_dev}/{found.st_ino}"


def _machine() -> str:
    try:
        return _BOOT.read_text("ascii").strip()
    except OSError:
        return socket.gethostname()
