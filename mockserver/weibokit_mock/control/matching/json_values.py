"""JSON from outside: decoded, bounded, and read member by member so that none is ignored."""

import json
import math
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Any, Final, NoReturn, TypeVar

from .errors import InvalidInputError, Problem, invalid, unsupported

T = TypeVar("T")

MAX_DEPTH: Final = 64
"""How deep JSON may be nested."""

_LARGEST: Final = 2**63
_TYPES: Final = {
    str: "a string", bool: "true or false", int: "an integer", float: "a number", list: "an array", dict: "an object",
    type(None): "null",
}  # fmt: skip


def decode(body: bytes) -> Any:
    """Return the JSON of a body; raise InvalidInputError for what is none."""
    try:
        value = json.loads(body, parse_constant=_reject_constant, object_pairs_hook=_unique)
    except RecursionError:
        raise invalid("", f"The JSON is nested deeper than {MAX_DEPTH} levels.") from None
    except UnicodeDecodeError:
        raise invalid("", "The body is no JSON: it is not encoded in UTF-8.") from None
    except InvalidInputError:
        raise
    except ValueError as error:
        raise invalid("", f"The body is no JSON: {_first_line(error)}") from None
    return own(value)


def own(value: object, pointer: str = "", depth: int = 0) -> Any:
    """Return a copy of a JSON value, once all of it is sound; raise InvalidInputError for what is no JSON."""
    if depth >= MAX_DEPTH:
        raise invalid(pointer, f"The JSON is nested deeper than {MAX_DEPTH} levels.")
    if isinstance(value, Mapping):
        return {_text(key, pointer): own(held, join(pointer, str(key)), depth + 1) for key, held in value.items()}
    if isinstance(value, list | tuple):
        return [own(held, join(pointer, str(index)), depth + 1) for index, held in enumerate(value)]
    if isinstance(value, str):
        return _text(value, pointer)
    return _plain(value, pointer)


def join(pointer: str, token: str) -> str:
    """Return the pointer to a member or item; what no UTF-8 can hold in its name is replaced."""
    escaped = token.replace("~", "~0").replace("/", "~1")
    return f"{pointer}/{escaped.encode('utf-8', 'replace').decode()}"


def describe(value: object) -> str:
    """Say what JSON type a value has."""
    return _TYPES.get(type(value), f"a {type(value).__name__}")


class Members:
    """The members of one object: each is taken once, and `finish` rejects those that nobody took.

    A member that is null counts as absent, as the clients of other languages write what they don't set.
    """

    def __init__(self, value: object, pointer: str) -> None:
        if not isinstance(value, Mapping):
            raise invalid(pointer, f"An object is wanted here, not {describe(value)}.")
        self.pointer = pointer
        self._left = {name: held for name, held in value.items() if held is not None}
        self._known: list[str] = []

    @property
    def names(self) -> list[str]:
        """The names of the members that are left."""
        return list(self._left)

    def at(self, name: str) -> str:
        """Return the pointer to a member."""
        return join(self.pointer, name)

    def take(self, name: str) -> Any:
        """Return a member, whatever it is; None where it is absent."""
        self._known.append(name)
        return self._left.pop(name, None)

    def text(self, name: str) -> str | None:
        """Return a string."""
        return self._typed(name, str)

    def flag(self, name: str) -> bool | None:
        """Return true or false."""
        return self._typed(name, bool)

    def mapping(self, name: str) -> dict[str, Any]:
        """Return an object; an empty one where it is absent."""
        return self._typed(name, dict) or {}

    def array(self, name: str) -> list[Any]:
        """Return an array; an empty one where it is absent."""
        return self._typed(name, list) or []

    def integer(self, name: str, least: int, most: int) -> int | None:
        """Return an integer within bounds."""
        value = self._typed(name, int)
        if value is not None and not least <= value <= most:
            raise invalid(self.at(name), f"{name} has to be from {least} to {most}; {value} is not.")
        return value

    def number(self, name: str, least: float, most: float) -> float | None:
        """Return a number within bounds."""
        value = self.take(name)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise invalid(self.at(name), f"{name} has to be a number, not {describe(value)}.")
        if not least <= value <= most:
            raise invalid(self.at(name), f"{name} has to be from {least:g} to {most:g}; {value:g} is not.")
        return float(value)

    def rest(self) -> dict[str, Any]:
        """Return all that is left, for somebody else to read."""
        left, self._left = self._left, {}
        return left

    def without(self, reasons: Mapping[str, str]) -> None:
        """Reject members that WireMock has and the mock doesn't, unless they are empty; `reasons` says what to do."""
        for name, reason in reasons.items():
            if self._left.pop(name, None) not in (None, [], {}, "", False):
                raise unsupported(self.at(name), f"{name} is not supported. {reason}")

    def finish(self) -> None:
        """Reject what nobody took."""
        if self._left:
            raise InvalidInputError(*(Problem(self.at(name), self._unknown(name)) for name in self._left))

    def _typed(self, name: str, wanted: type[T]) -> T | None:
        value: T | None = self.take(name)
        if value is not None and type(value) is not wanted:
            raise invalid(self.at(name), f"{name} has to be {_TYPES[wanted]}, not {describe(value)}.")
        return value

    def _unknown(self, name: str) -> str:
        return f"{short(name)} is not known here. {suggest(name, self._known)}"


def suggest(name: str, known: Iterable[str]) -> str:
    """Say which names there are, and which of them was probably meant."""
    names = sorted(known)
    close = get_close_matches(name[:64], names, 1)
    return f"Did you mean {close[0]}?" if close else f"Known are {', '.join(names)}."


def short(text: str) -> str:
    """Return a text from outside as it may stand in a message."""
    return repr(text if len(text) <= 80 else f"{text[:79]}…")


def _text(value: object, pointer: str) -> str:
    if not isinstance(value, str):
        raise invalid(pointer, f"A name has to be a string, not {describe(value)}.")
    try:
        value.encode()
    except UnicodeEncodeError:
        raise invalid(pointer, "Half of a surrogate pair is no character.") from None
    return value


def _plain(value: object, pointer: str) -> object:
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int) and abs(value) < _LARGEST:
        return int(value)
    if isinstance(value, float) and math.isfinite(value):
        return value
    if isinstance(value, int | float):
        raise invalid(pointer, "The number is out of the range of JSON that everybody reads.")
    raise invalid(pointer, f"{type(value).__name__} is no type of JSON.")


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise invalid("", f"The member {short(twice)} stands twice in one object.")
    return members


def _reject_constant(name: str) -> NoReturn:
    raise invalid("", f"The body is no JSON: {name} is not a number of JSON.")


def _first_line(error: ValueError) -> str:
    return str(error).partition("\n")[0][:200]
