"""What a build found that need not stop it."""

from collections.abc import Iterator
from contextlib import contextmanager

from tools.pipeline.files.input_error import InputError


class Findings:
    """Where what we wrote no longer fits the definition; `lines` is the report.

    For the committed definition that is an error. A downloaded one changes without our doing, so there what doesn't
    fit is left out, and reported.
    """

    def __init__(self, *, lenient: bool = False) -> None:
        self.lenient = lenient
        self.lines: list[str] = []

    def add(self, problem: InputError) -> None:
        """Report `problem`, or raise it."""
        if not self.lenient:
            raise problem
        self.lines.append(f"Left out: {problem.finding}")

    @contextmanager
    def leaving_out(self) -> Iterator[None]:
        """Leave out the rest of the block when it raises InputError, and report that, or let it raise."""
        try:
            yield
        except InputError as problem:
            self.add(problem)
