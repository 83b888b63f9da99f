"""The change log of a definition: a Markdown file with one dated entry a release, the newest on top."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tools.diff.changes.change import Change
from tools.diff.reporting.rendering import as_markdown
from tools.pipeline.files.input_error import InputError

HEADER = "# Changes of the definition\n\nWritten by `python -m tools fetch`, the newest on top.\n"
"""How the file begins; an entry is put right below."""


@dataclass(frozen=True)
class Release:
    """Which definition an entry is about: the day on which it was fetched, and the provider's id of it, if any."""

    day: dt.date
    id: str = ""

    @property
    def title(self) -> str:
        """The heading of the entry."""
        return f"{self.day.isoformat()}, release {self.id}" if self.id else self.day.isoformat()


def add_release(path: Path, changes: Sequence[Change], release: Release) -> str:
    """Return the text of the file at `path`, which may be missing, with an entry for `changes` on top.

    Writes nothing: the text is written together with the definition. Raises InputError when the file doesn't begin as
    one of these does.
    """
    present = path.read_text(encoding="utf-8") if path.exists() else HEADER
    if not present.startswith(HEADER):
        wanted, todo = f"the line '{HEADER.splitlines()[0]}' and its introduction", "Restore it, or move the file away."
        raise InputError(path, got="another beginning", wanted=wanted, todo=todo)
    entry = f"\n## {release.title}\n\n{as_markdown(changes)}"
    return HEADER + entry + present.removeprefix(HEADER)
