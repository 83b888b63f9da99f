# Do not edit: `make generate` writes this file from tools/runtime/arguments/parameters.py.

"""Parameters of an operation: what their arguments may be, decided before anything is sent.

str             text; a whole number is as good, as ids are written either way
int float bool  a number, a finite number, a boolean; or text that spells one, as in a table of jobs
yyyy-MM-dd      a day, as a date or as text; it is sent so written
yyyyMMdd        likewise
file            a File of bytes
json            anything that JSON can say
X[]             a list or tuple of them
"""

import math
import re
from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any, NamedTuple, TypeGuard, cast

from ..errors import InvalidArguments
from .checks import LARGEST, day, encodable, file, shown
from .unset import Unset

if TYPE_CHECKING:
    from .requirements import Requirement

__all__ = ["DAYS", "Arguments", "ParameterModel"]

DAYS: Mapping[str, str] = {"yyyy-MM-dd": "%Y-%m-%d", "yyyyMMdd": "%Y%m%d"}
"""How days are written, and the same for `strftime`."""


class ParameterModel(NamedTuple):
    """One parameter: its Python name, its type (see above), and whether it must be given.

    An `in_path` one may not be empty, as its operation would be another. Which texts it takes is left to the service:
    definitions name values that it does not take, and leave out others that it does.
    """

    name: str
    type: str
    required: bool = False
    in_path: bool = False

    def convert(self, operation: str, value: Any) -> Any:
        """Return what is sent for an argument; raise InvalidArguments for one that the parameter doesn't take."""
        inner = self.type.removesuffix("[]")
        if inner == self.type:
            return self._single(operation, self.type, value)
        if not isinstance(value, list | tuple):
            raise self.unfit(operation, "a list", value)
        return [self._single(operation, inner, each) for each in cast("list[Any]", value)]

    def unfit(self, operation: str, wanted: str, value: object) -> InvalidArguments:
        """Build the error for an argument that is none that is wanted."""
        wanted = f"{wanted} as `{self.name}`"
        return InvalidArguments(operation=operation, wanted=wanted, given=(self.name,), got=shown(value))

    def _single(self, operation: str, type_: str, value: Any) -> Any:
        if isinstance(value, Enum):
            value = value.value
        if type_ in DAYS:
            return self._day(operation, type_, value)
        if type_ == "date":
            return day(operation, self.name, value)
        if type_ == "file":
            return file(operation, self.name, value)
        if type_ == "json":
            return value
        wanted, read = _SCALARS[type_]
        found = read(value)
        if found is None or (self.in_path and found == ""):
            raise self.unfit(operation, wanted, value)
        return found

    def _day(self, operation: str, form: str, value: Any) -> str:
        if type(value) is date:
            return value.strftime(DAYS[form])
        found = _text(value)
        if found is None:
            raise self.unfit(operation, f"a date, or text written {form},", value)
        return found


class Arguments(NamedTuple):
    """What an operation takes: its `parameters`, and what it wants of several together."""

    operation: str
    parameters: tuple[ParameterModel, ...] = ()
    requires: "tuple[Requirement, ...]" = ()

    def check(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """Return what is to be sent of the `given` arguments, by their names; raise InvalidArguments.

        None and UNSET are as good as not given. A required argument may be neither, nor an empty text or list.
        """
        found: dict[str, Any] = {}
        for parameter in self.parameters:
            value = given.get(parameter.name)
            if value is not None and not isinstance(value, Unset):
                found[parameter.name] = parameter.convert(self.operation, value)
            if parameter.required and _is_empty(found.get(parameter.name)):
                raise parameter.unfit(self.operation, "a value that is not empty", value)
        if self.requires:
            from .requirements import check  # noqa: PLC0415 - most operations want nothing together

            check(self.operation, self.requires, {each.name: found.get(each.name) for each in self.parameters})
        return found


def _is_whole(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < LARGEST


def _is_empty(value: object) -> bool:
    return value is None or isinstance(value, Unset) or (isinstance(value, str | list | tuple) and not value)


def _text(value: Any) -> str | None:
    if _is_whole(value):
        return str(value)
    return value if isinstance(value, str) and encodable(value) else None


def _whole(value: Any) -> int | None:
    if isinstance(value, str) and re.fullmatch("[+-]?[0-9]{1,20}", value):
        value = int(value)
    return value if _is_whole(value) else None


def _number(value: Any) -> int | float | None:
    if isinstance(value, str):
        try:
            value = float(value)
        except ValueError:
            return None
    return value if isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value) else None


def _boolean(value: Any) -> bool | None:
    if isinstance(value, str):
        return {"true": True, "false": False}.get(value.lower())
    return value if isinstance(value, bool) else None


_SCALARS: Mapping[str, tuple[str, Callable[[Any], Any]]] = {
    "str": ("text that UTF-8 can encode, or a whole number,", _text),
    "int": ("a whole number", _whole),
    "float": ("a finite number", _number),
    "bool": ("True or False", _boolean),
}
