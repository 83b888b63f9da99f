"""How much of a download has come, for somebody who watches."""

import sys
from typing import TextIO


class Progress:
    """Draws one line on `stream` and takes it away again; silent where `stream` is no terminal."""

    def __init__(self, stream: TextIO = sys.stderr) -> None:
        self._stream = stream if stream.isatty() else None

    def show(self, url: str, received: int, total: int | None) -> None:
        """Say that `received` bytes of `url` are here, of `total` where that is known."""
        if self._stream is not None:
            share = f" of {total / 1024:,.0f}" if total else ""
            self._draw(f"{url}  {received / 1024:,.0f}{share} KiB")

    def clear(self) -> None:
        """Take the line away."""
        self._draw("")

    def _draw(self, text: str) -> None:
        if self._stream is not None:
            self._stream.write(f"\r\x1b[K{text}")
            self._stream.flush()
