"""Tables as wide as the terminal."""

import shutil
from collections.abc import Sequence

import click

from ..widths import cut, line, pad, width

__all__ = ["Table", "terminal_width"]

_GAP = 2
_NARROWEST, _WIDEST = 4, 40
"""Columns that a column of a table has at least, where its cells are not shorter, and at most."""


def terminal_width() -> int:
    """Return how many columns the terminal has; 80 where there is none."""
    return max(shutil.get_terminal_size().columns, 20)


class Table:
    """A table whose columns are as wide as the first rows want, and as the terminal allows.

    `last` is how wide the last column may be. `hidden` are the columns for which there was no room.
    """

    def __init__(self, names: Sequence[str], first: Sequence[Sequence[str]], room: int, *, last: int = _WIDEST) -> None:
        self.names = list(names)
        self._widths: list[int] = []
        for number, name in enumerate(self.names):
            cells = [width(line(row[number])) for row in first]
            wanted = min(max([width(name), *cells, 1]), _WIDEST if number < len(self.names) - 1 else last)
            left = room - sum(self._widths) - _GAP * len(self._widths)
            if left < min(wanted, max(_NARROWEST, width(name))) and self._widths:
                break
            self._widths.append(min(wanted, max(left, 1)))

    @property
    def hidden(self) -> list[str]:
        """The names of the columns that are not shown."""
        return self.names[len(self._widths) :]

    def head(self) -> str:
        """Return the first line."""
        return click.style(self.row(self.names), bold=True)

    def row(self, cells: Sequence[str]) -> str:
        """Return a line; a cell that is too wide is cut."""
        shown = zip(cells, self._widths, strict=False)
        return (" " * _GAP).join(pad(cut(line(text), columns), columns) for text, columns in shown).rstrip()
