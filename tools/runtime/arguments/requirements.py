"""Arguments that an operation wants together, checked before anything is sent."""

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple

from ..errors import InvalidArguments

__all__ = ["Condition", "Requirement", "check"]

Mode = Literal["at_least_one", "exactly_one", "at_most_one", "together", "needed"]


class Condition(NamedTuple):
    """Asks of the argument `name` whether it is given, is above a number, or equals a value."""

    name: str
    test: Literal["given", "above", "equals"]
    value: Any

    def holds(self, arguments: Mapping[str, Any]) -> bool:
        """Whether it does for these arguments."""
        value = arguments[self.name]
        if self.test == "given":
            return _is_given(value) is self.value
        if self.test == "equals":
            return str(value) == str(self.value)
        # Some operations take the number of a page as text.
        text = str(value)
        return text.isdecimal() and int(text) > self.value


class Requirement(NamedTuple):
    """How many of `names` are wanted; `wanted` says it in words. With `when`, only when that holds."""

    mode: Mode
    names: tuple[str, ...]
    wanted: str
    when: Condition | None = None

    def is_met(self, arguments: Mapping[str, Any]) -> bool:
        """Whether these arguments are as they should be."""
        if self.when is not None and not self.when.holds(arguments):
            return True
        given, everything = len(self.given(arguments)), len(self.names)
        match self.mode:
            case "at_least_one":
                return given >= 1
            case "exactly_one":
                return given == 1
            case "at_most_one":
                return given <= 1
            case "together":
                return given in (0, everything)
            case "needed":
                return given == everything

    def given(self, arguments: Mapping[str, Any]) -> list[str]:
        """Return those of its names that have a value."""
        return [name for name in self.names if _is_given(arguments[name])]


def check(operation: str, requirements: tuple[Requirement, ...], arguments: Mapping[str, Any]) -> None:
    """Raise InvalidArguments unless `arguments` meet all `requirements` of the operation."""
    for requirement in requirements:
        if not requirement.is_met(arguments):
            given = requirement.given(arguments)
            raise InvalidArguments(operation=operation, wanted=requirement.wanted, given=tuple(given))


def _is_given(value: Any) -> bool:
    # None and empty text name nothing; the number 0 and False do.
    return bool(value) or isinstance(value, (int, float))
