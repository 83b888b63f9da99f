# Do not edit: `make generate` writes this file from tools/runtime/arguments/checks.py.

"""Single arguments: what can't be sent, or would be sent as something else, is rejected before anything is."""

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from io import TextIOBase
from typing import Any, TypeVar

from ..errors import InvalidArguments

__all__ = ["LARGEST", "day", "encodable", "encoded", "file", "sendable", "shown"]

T = TypeVar("T")

# These would travel as Python writes them, and be charged: b'x', {'a': 1}, a list within a list, a generator.
_NO_TEXT: tuple[type, ...] = (type(None), memoryview, Iterable)

_LISTS: tuple[type[Any], ...] = (list, tuple)

_PLAIN = {int, bool, float}

_SHOWN = 40

LARGEST = 1 << 64
"""No integer of the services is as large."""


def shown(value: object) -> str:
    """Return what an error says of a value: the start of its repr, or its type where the repr could be anything."""
    if isinstance(value, str | float | date | None):
        return f"{value!r:.{_SHOWN}}"
    # Python refuses to print an integer of more than some thousand digits.
    if isinstance(value, int) and abs(value) < LARGEST:
        return str(value)
    return "[]" if value in ([], ()) else type(value).__name__


def day(operation: str, name: str, value: date | str) -> date:
    """Return the day that the argument `name` is; raise InvalidArguments for what is neither a date nor such a text."""
    if type(value) is date:
        return value
    try:
        # A datetime is a date, too, but would be sent with its time; here it raises TypeError.
        return date.fromisoformat(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        wanted = f"a date, or text such as 2026-01-31, as `{name}`"
    raise InvalidArguments(operation=operation, wanted=wanted, given=(name,), got=shown(value))


def file(operation: str, name: str, value: T) -> T:
    """Return the file that the argument `name` is; raise InvalidArguments for what is no File of bytes."""
    payload = getattr(value, "payload", None)
    if not isinstance(payload, bytes) and (not hasattr(payload, "read") or isinstance(payload, TextIOBase)):
        got = type(value).__name__ if payload is None else f"{type(value).__name__} of {type(payload).__name__}"
        raise InvalidArguments(operation=operation, wanted=f"a File of bytes as `{name}`", given=(name,), got=got)
    _check(lambda: operation, name, getattr(value, "file_name", None) or "")
    return value


def encoded(operation: Callable[[], str], value: object) -> bytes:
    """Return a body in JSON; raise InvalidArguments for what JSON can't say."""
    try:
        return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
    except (TypeError, ValueError) as error:
        got = str(error)
    raise InvalidArguments(operation=operation(), wanted="a `body` that JSON can say", given=("body",), got=got)


def sendable(operation: Callable[[], str], values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the `values` that are given, by their names on the wire; raise InvalidArguments for one that is no text.

    None is as good as not given. Whether the service takes a text is left to the service. `operation` is asked for its
    name only when that is needed, since every call passes here.
    """
    given = {name: value for name, value in values.items() if value is not None}
    for name, value in given.items():
        if type(value) not in _PLAIN and not (type(value) is str and value.isascii()):
            _check_all(operation, name, value)
    return given


def _check_all(operation: Callable[[], str], name: str, value: Any) -> None:
    for each in value if isinstance(value, _LISTS) else [value]:
        _check(operation, name, each)


def _check(operation: Callable[[], str], name: str, value: object) -> None:
    found = type(value).__name__
    if isinstance(value, str):
        if encodable(value):
            return
        wanted, got = f"text as `{name}` that UTF-8 can encode", shown(value)
    elif isinstance(value, _NO_TEXT):
        wanted, got = f"text, a number or a boolean as `{name}`", found
    else:
        return
    raise InvalidArguments(operation=operation(), wanted=wanted, given=(name,), got=got)


def encodable(text: str) -> bool:
    """Say whether UTF-8 can encode a text."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
