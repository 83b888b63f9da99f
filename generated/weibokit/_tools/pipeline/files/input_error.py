# Do not edit: `make generate` writes this file from tools/pipeline/files/input_error.py.

"""The one exception for bad input; everything else that a tool raises is a fault of the tool."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
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


class CombinedInputError(InputError):
    """Several of them, each on a line of its own; the fields are those of the first."""

    def __init__(self, errors: Iterable[InputError]) -> None:
        self.errors = tuple(errors)
        first = self.errors[0]
        super().__init__(first.file, first.pointer, got=first.got, wanted=first.wanted, todo=first.todo)

    def __str__(self) -> str:
        return "\n".join(str(error) for error in self.errors)


class ErrorList:
    """The errors of parts that don't depend on each other."""

    def __init__(self) -> None:
        self._errors: list[InputError] = []

    def add(self, error: InputError) -> None:
        """Keep `error`, which may be several; one that is known already is not listed again."""
        found = error.errors if isinstance(error, CombinedInputError) else (error,)
        known = {str(each) for each in self._errors}
        self._errors += [each for each in found if str(each) not in known]

    @contextmanager
    def collecting(self) -> Iterator[None]:
        """Keep what the block raises as InputError, and go on behind it."""
        try:
            yield
        except InputError as error:
            self.add(error)

    def check(self) -> None:
        """Raise what was kept: nothing, the one, or all of them as CombinedInputError."""
        if len(self._errors) > 1:
            raise CombinedInputError(self._errors)
        if self._errors:
            raise self._errors[0]
