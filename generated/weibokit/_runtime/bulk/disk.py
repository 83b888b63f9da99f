# Do not edit: `make generate` writes this file from tools/runtime/bulk/disk.py.

"""Waiting until what was written is on disk, where it outlives a power cut."""

import os
import threading
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

__all__ = ["DiskSync", "sync_folder"]


class DiskSync:
    """Waits for one file that only grows; those who wait at the same time share one wait."""

    def __init__(self, file: BinaryIO) -> None:
        self._number = file.fileno()
        self._lock = threading.Lock()
        self._synced = 0

    def wait(self, end: int) -> None:
        """Wait until the file is on disk up to this place; it must have been flushed."""
        with self._lock:
            if self._synced < end:
                written = os.fstat(self._number).st_size
                os.fsync(self._number)
                self._synced = written


def sync_folder(folder: Path) -> None:
    """Wait until the names of the files in a folder are on disk, where the system knows how."""
    with suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)
