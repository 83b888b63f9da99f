"""Whether files can be read at all: the first that a build looks at, before anything that takes time."""

from collections.abc import Iterable
from pathlib import Path

from tools.pipeline.files.folders import EXAMPLES
from tools.pipeline.files.input_error import ErrorList
from tools.pipeline.files.loading import read

SUFFIXES = {".json", ".toml", ".yaml"}
UNREAD = {"words", EXAMPLES}
"""Folders of an API that a build doesn't read."""


def sources(folder: Path) -> list[Path]:
    """Return the files of an API, in `folder`, that a build parses."""
    files = (file for file in folder.rglob("*") if file.suffix in SUFFIXES and not file.name.startswith("."))
    return sorted(file for file in files if file.is_file() and file.relative_to(folder).parts[0] not in UNREAD)


def check_readable(files: Iterable[Path]) -> None:
    """Parse `files`; raises InputError that lists all that can't be read."""
    errors = ErrorList()
    for file in files:
        with errors.collecting():
            read(file)
    errors.check()
