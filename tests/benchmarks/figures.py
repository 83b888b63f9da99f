"""A measured figure and its goal."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True)
class Figure:
    """What was measured, in words, and what is wanted."""

    HEAD: ClassVar[tuple[str, str, str]] = ("what", "measured", "goal")

    what: str
    measured: str
    goal: str = ""

    def row(self) -> tuple[str, str, str]:
        """Return the three cells of the table."""
        return (self.what, self.measured, self.goal)
