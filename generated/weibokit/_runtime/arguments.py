# Do not edit: `make generate` writes this file from tools/runtime/arguments.py.

"""Single arguments: what can't be sent, or would be sent as something else, is refused before anything is."""

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from datetime import date
from typing import Any, TypeVar

from .errors import InvalidArguments

__all__ = ["day", "segment", "sendable"]

T = TypeVar("T")

# These would travel as Python writes them, and be charged: b'x', {'a': 1}.
_NO_TEXT = (bytes, bytearray, memoryview, Mapping, AbstractSet)

_PLAIN = {int, bool, float}

_SHOWN = 40


def day(operation: str, name: str, value: date | str) -> date:
    """Return the day that the argument `name` is; raise InvalidArguments for what is neither a date nor such a text."""
    if type(value) is date:
        return value
    try:
        # A datetime is a date, too, but would be sent with its time; here it raises TypeError.
        return date.fromisoformat(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        wanted = f"a date, or text such as 2026-01-31, as `{name}`"
    raise InvalidArguments(operation=operation, wanted=wanted, given=(name,), got=f"{value!r:.{_SHOWN}}")


def segment(operation: str, name: str, value: T) -> T:
    """Return the argument `name`, which is part of the path; raise InvalidArguments if it would make another path."""
    if value is None or value == "" or isinstance(value, (list, tuple)):
        wanted = f"text that is not empty, or a number, as `{name}`"
        raise InvalidArguments(operation=operation, wanted=wanted, given=(), got=f"{value!r:.{_SHOWN}}")
    _check(lambda: operation, name, value)
    return value


def sendable(operation: Callable[[], str], values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the `values` that are given, by their names on the wire; raise InvalidArguments for one that is no text.

    None is as good as not given. Whether the service takes a text is left to the service. `operation` is asked for its
    name only when that is needed, since every call passes here.
    """
    given = {name: value for name, value in values.items() if value is not None}
    for name, value in given.items():
        if type(value) not in _PLAIN and not (type(value) is str and value.isascii()):
            for part in value if isinstance(value, (list, tuple)) else [value]:
                _check(operation, name, part)
    return given


def _check(operation: Callable[[], str], name: str, value: object) -> None:
    if isinstance(value, _NO_TEXT):
        wanted, got = f"text, a number or a boolean as `{name}`", type(value).__name__
    elif isinstance(value, str) and not _encodable(value):
        wanted, got = f"text as `{name}` that UTF-8 can encode", f"{value!r:.{_SHOWN}}"
    else:
        return
    raise InvalidArguments(operation=operation(), wanted=wanted, given=(name,), got=got)


def _encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
