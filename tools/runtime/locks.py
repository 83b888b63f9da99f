"""Locks between processes."""

import os
from importlib import import_module
from typing import Any

__all__ = ["lock_file"]

_FAR = 2**31 - 2
"""A place behind the end of any file of ours: on Windows, what is locked can't be read by others either."""


def lock_file(handle: int) -> None:
    """Lock an open file, which on POSIX can be a folder, until it is closed or its process ends.

    Raises BlockingIOError at once when another has it.
    """
    try:
        fcntl: Any = import_module("fcntl")
    except ImportError:
        _lock_byte(handle)
        return
    fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _lock_byte(handle: int) -> None:
    """Lock as Windows does: a part of the file, from where it is read."""
    msvcrt: Any = import_module("msvcrt")
    place = os.lseek(handle, 0, os.SEEK_CUR)
    os.lseek(handle, _FAR, os.SEEK_SET)
    try:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    except OSError as error:
        raise BlockingIOError(*error.args) from error
    finally:
        os.lseek(handle, place, os.SEEK_SET)
