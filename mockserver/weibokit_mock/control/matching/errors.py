"""What is wrong with a piece of JSON, as WireMock's clients read it."""

from typing import Any, NamedTuple

CODE = 10
"""WireMock's code for JSON that it can't use."""


class Problem(NamedTuple):
    """One thing that is wrong: where, as a JSON pointer, and what."""

    pointer: str
    detail: str
    title: str = "Invalid input"

    def as_json(self) -> dict[str, Any]:
        """Return the problem as one of WireMock's errors."""
        return {"code": CODE, "source": {"pointer": self.pointer}, "title": self.title, "detail": self.detail}


class InvalidInputError(ValueError):
    """A stub, a pattern or a setting that can't be used; `problems` says why."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(*problems)
        self.problems = problems

    def __str__(self) -> str:
        return "\n".join(f"{problem.pointer or '/'}: {problem.detail}" for problem in self.problems)

    def as_json(self) -> dict[str, Any]:
        """Return the body of the response with status 422."""
        return {"errors": [problem.as_json() for problem in self.problems]}


def invalid(pointer: str, detail: str) -> InvalidInputError:
    """Return the error for one thing that is wrong."""
    return InvalidInputError(Problem(pointer, detail))


def unsupported(pointer: str, detail: str) -> InvalidInputError:
    """Return the error for something of WireMock that is not supported here."""
    return InvalidInputError(Problem(pointer, detail, "Not supported"))
