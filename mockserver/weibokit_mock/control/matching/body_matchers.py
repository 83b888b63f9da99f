"""Matchers that read their value as JSON: `equalToJson` and `matchesJsonPath`."""

import json
from collections.abc import Callable, Iterator
from typing import Any, Final, Protocol

from .errors import invalid, unsupported
from .json_equality import distance, equal
from .json_paths import compile_path
from .json_values import Members, own
from .requests import NOT_JSON, read_json

Functions = tuple[Callable[[str | None], bool], Callable[[str | None], float]]
"""What makes a matcher: whether a value fits, and how far it is."""

_PLACEHOLDER: Final = "${json-unit"


class _Matcher(Protocol):
    @property
    def matches(self) -> Callable[[str | None], bool]: ...

    @property
    def distance(self) -> Callable[[str | None], float]: ...


def equal_to_json(members: Members, name: str) -> Functions:
    """Return what compares JSON: with another document, given as such or as a text."""
    pointer = members.at(name)
    wanted = _document(members.take(name), pointer)
    any_order = bool(members.flag("ignoreArrayOrder"))
    extra = bool(members.flag("ignoreExtraElements"))

    def matches(value: str | None) -> bool:
        came = NOT_JSON if value is None else read_json(value)
        return came is not NOT_JSON and equal(wanted, came, any_order=any_order, extra=extra)

    def far(value: str | None) -> float:
        came = NOT_JSON if value is None else read_json(value)
        if came is NOT_JSON:
            return 1.0
        return 0.0 if matches(value) else max(distance(wanted, came), 0.01)

    return matches, far


def matches_json_path(members: Members, name: str, parse: Callable[[object, str], _Matcher]) -> Functions:
    """Return what looks for a path in JSON: that it is there, or that what is there fits another matcher."""
    pointer, operand = members.at(name), members.take(name)
    if isinstance(operand, str):
        find = compile_path(operand, pointer)
        return _plain(lambda value: value is not None and _is_there(find(read_json(value))))
    path, inner = _expression(Members(operand, pointer), parse)
    find = compile_path(path, f"{pointer}/expression")

    def candidates(value: str | None) -> list[str | None]:
        return list(_texts([] if value is None else find(read_json(value))))

    return (
        lambda value: any(inner.matches(text) for text in candidates(value)),
        lambda value: min(inner.distance(text) for text in candidates(value)),
    )


def _plain(matches: Callable[[str | None], bool]) -> Functions:
    return matches, lambda value: 0.0 if matches(value) else 1.0


def _document(operand: Any, pointer: str) -> Any:
    if isinstance(operand, str):
        operand = read_json(operand)
        if operand is NOT_JSON:
            raise invalid(pointer, "equalToJson has to hold JSON, as such or as a text.")
        operand = own(operand, pointer)
    if _PLACEHOLDER in json.dumps(operand):
        raise unsupported(pointer, "Placeholders of JsonUnit are not supported. Use matchesJsonPath.")
    return operand


def _expression(members: Members, parse: Callable[[object, str], _Matcher]) -> tuple[str, _Matcher]:
    path = members.text("expression")
    if path is None:
        raise invalid(members.pointer, 'matchesJsonPath has to be a path, or {"expression": path} with a matcher.')
    return path, parse(members.rest(), members.pointer)


def _is_there(found: list[Any]) -> bool:
    return any(value is not None for value in found)


def _texts(found: list[Any]) -> Iterator[str | None]:
    """Yield what is found as texts: arrays whole and item by item; None for nothing."""
    values = [value for value in found if value is not None]
    if not values:
        yield None
    for value in values:
        yield _text(value)
        if isinstance(value, list):
            yield from map(_text, value)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, separators=(",", ":"))
