"""The one exception for bad input; everything else that a tool raises is a fault of the tool."""

from pathlib import Path


class InputError(Exception):
    """Something that people wrote can't be used.

    `file` and `pointer` (a JSON pointer, empty for the whole file) say where; `got`, `wanted` and `todo` are the parts
    of the message: what is there, what should be, and a full sentence that says what to do about it.
    """

    def __init__(self, file: Path | str, pointer: str = "", *, got: str, wanted: str, todo: str) -> None:
        super().__init__(file, pointer, got, wanted, todo)
        self.file = str(file)
        self.pointer = pointer
        self.got = got
        self.wanted = wanted
        self.todo = todo

    def __str__(self) -> str:
        return f"{self.finding} {self.todo}"

    @property
    def finding(self) -> str:
        """The message without what to do about it."""
        place = f"{self.file}#{self.pointer}" if self.pointer else self.file
        return f"{place}: got {self.got}; wanted {self.wanted}."
