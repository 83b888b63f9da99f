"""What a build found that need not stop it."""

from collections.abc import Iterator
from contextlib import contextmanager

from tools.pipeline.files.input_error import ErrorList, InputError


class Findings:
    """Where what we wrote no longer fits the definition; `lines` is the report.

    What doesn't fit is left out. A downloaded definition changes without our doing, so there that is only told. For a
    committed one it is an error; `errors` lists all of them.
    """

    def __init__(self, *, lenient: bool = False) -> None:
        self.lenient = lenient
        self.lines: list[str] = []
        self.errors = ErrorList()

    def add(self, problem: InputError) -> None:
        """Report `problem`, or keep it as an error."""
        if self.lenient:
            self.lines.append(f"Left out: {problem.finding}")
        else:
            self.errors.add(problem)

    @contextmanager
    def leaving_out(self) -> Iterator[None]:
        """Leave out the rest of the block when it raises InputError, and add that."""
        try:
            yield
        except InputError as problem:
            self.add(problem)
