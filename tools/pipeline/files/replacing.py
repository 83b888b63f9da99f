"""Replaces files whole, several together, by one process at a time."""

import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tools.pipeline.files.input_error import InputError
from tools.runtime.locks import lock_file

_TEMPORARY = ".*.[0-9]*.tmp"
"""What `replace_files` leaves when its process is killed; git ignores it."""

_LOCK = ".lock"
"""The file that is locked on Windows; git ignores it."""


def replace_files(files: Mapping[Path, bytes]) -> None:
    """Write `files`, all beside their places first, then put each into its place; raises InputError when it can't."""
    temporary = {path.with_name(f".{path.name}.{os.getpid()}.tmp"): path for path in files}
    try:
        for temp, path in temporary.items():
            with temp.open("wb") as file:
                file.write(files[path])
                file.flush()
                os.fsync(file.fileno())
        for temp, path in temporary.items():
            temp.replace(path)
    except OSError as error:
        got, todo = f"a failure to write ({error.strerror or error})", "Make room, or allow it, and try again."
        raise InputError(path, got=got, wanted="a place to write to", todo=todo) from error
    finally:
        for temp in temporary:
            temp.unlink(missing_ok=True)


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Keep others who lock `folder` out of it, and take away what a killed process left there.

    Raises InputError at once when another has it. The lock ends with the process.
    """
    with ExitStack() as stack:
        try:
            _lock(folder, stack)
        except BlockingIOError as error:
            got, todo = "a folder that another run writes to", "Wait until that one has ended."
            raise InputError(folder, got=got, wanted="one run at a time", todo=todo) from error
        for left in folder.rglob(_TEMPORARY):
            left.unlink(missing_ok=True)
        yield


def _lock(folder: Path, stack: ExitStack) -> None:
    """Lock a folder until `stack` is closed; on Windows, where none can be opened, a file in it.

    Raises BlockingIOError when another has it.
    """
    try:
        handle = os.open(folder, os.O_RDONLY)
    except PermissionError:
        handle = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT)
    stack.callback(os.close, handle)
    lock_file(handle)
