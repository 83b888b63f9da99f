# Do not edit: `make generate` writes this file from tools/runtime/bulk/progress.py.

"""How far a bulk run is: a line that is written anew on a terminal, else one line at the end."""

import sys
import time
from typing import TextIO, cast

__all__ = ["BulkProgress"]

# A terminal is slow, and people are slower.
_SECONDS = 0.1


class BulkProgress:
    """Writes to stderr how many of the jobs are done; `shown` None writes while it is a terminal, False not at all."""

    def __init__(self, total: int, shown: bool | None, stream: TextIO | None = None) -> None:
        self._total = total
        # A program without a console has no stderr at all.
        self._stream = stream or cast("TextIO | None", sys.stderr)
        self._is_shown = shown is not False and self._stream is not None
        self._is_live = self._is_shown and (bool(shown) or _is_terminal(self._stream))
        self._last = 0.0

    def show(self, ok: int, failed: int, waiting: int) -> None:
        """Write the numbers, unless that was just done; `waiting` have an outcome before their turn."""
        now = time.monotonic()
        if self._is_live and now - self._last >= _SECONDS:
            self._last = now
            text = f"{ok + failed + waiting:,} of {self._total:,} jobs, {failed:,} failed"
            self._write(f"\r{text}\033[K")

    def end(self, text: str) -> None:
        """Write the last line."""
        if self._is_shown:
            self._write(f"\r{text}\033[K\n" if self._is_live else f"{text}\n")

    def _write(self, text: str) -> None:
        if self._stream is None:
            return
        try:
            self._stream.write(text)
            self._stream.flush()
        except (OSError, ValueError):
            # The terminal is gone, or the stream closed: nobody looks, and the run goes on.
            self._is_shown = self._is_live = False


def _is_terminal(stream: TextIO | None) -> bool:
    try:
        return stream is not None and stream.isatty()
    except ValueError:  # it is closed
        return False
