"""Matchers of one value, made once from their JSON.

A matcher tells whether a value fits, and how far one is that doesn't: 0 fits, 1 has nothing to do with it. None stands
for a value that is absent.
"""

from collections.abc import Callable
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Final, NamedTuple

from .body_matchers import equal_to_json, matches_json_path
from .errors import InvalidInputError, invalid, unsupported
from .json_values import Members, describe, short, suggest
from .regexes import compile_regex

MAX_MATCHERS: Final = 100
"""Most matchers in one list."""

_LONGEST_COMPARED: Final = 128


class Matcher(NamedTuple):
    """One matcher: `matches` decides, `distance` is asked only for near misses."""

    matches: Callable[[str | None], bool]
    distance: Callable[[str | None], float]


UNSUPPORTED: Final = dict.fromkeys(
    [
        *("equalToXml", "matchesXPath", "matchesJsonSchema", "matchesPathTemplate", "equalToDateTime", "before"),
        *("after", "equalToNumber", "greaterThan", "greaterThanEqual", "lessThan", "lessThanEqual"),
    ],
    "Use equalTo, contains, matches, equalToJson or matchesJsonPath.",
)
"""Matchers of WireMock that are not supported here, and what to use instead."""


def parse_matcher(value: object, pointer: str) -> Matcher:
    """Return the matcher that an object describes; raise InvalidInputError for one that is not known."""
    members = Members(value, pointer)
    members.without(UNSUPPORTED)
    names = [name for name in members.names if name in _MATCHERS]
    if len(names) != 1:
        raise _not_one(members, names)
    matcher = _MATCHERS[names[0]](members, names[0])
    members.finish()
    return matcher


def yes_or_no(matches: Callable[[str | None], bool]) -> Matcher:
    """Return a matcher that knows no distance between fitting and not."""
    return Matcher(matches, lambda value: 0.0 if matches(value) else 1.0)


def text_distance(wanted: str, came: str) -> float:
    """Return how different two texts are, from 0 to 1; of long ones, only the beginnings are compared."""
    if wanted == came:
        return 0.0
    return max(1 - _similarity(wanted[:_LONGEST_COMPARED], came[:_LONGEST_COMPARED]), 0.01)


@lru_cache(maxsize=4096)
def _similarity(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def parse_list(members: Members, name: str) -> list[Matcher]:
    """Return the matchers of a list that has at least one."""
    values = members.array(name)
    if not 1 <= len(values) <= MAX_MATCHERS:
        raise invalid(members.at(name), f"{name} has to hold 1 to {MAX_MATCHERS} matchers, not {len(values)}.")
    return [parse_matcher(value, f"{members.at(name)}/{index}") for index, value in enumerate(values)]


def _not_one(members: Members, names: list[str]) -> InvalidInputError:
    if names:
        return invalid(members.pointer, f"A matcher has one of {', '.join(names)}, not several.")
    if not members.names:
        return invalid(members.pointer, 'A matcher is wanted, such as {"equalTo": "1"} or {"absent": true}.')
    first = members.names[0]
    return unsupported(members.at(first), f"{short(first)} is no matcher here. {suggest(first, _MATCHERS)}")


def _operand(members: Members, name: str) -> str:
    value = members.text(name)
    if value is None:
        raise invalid(members.at(name), f"{name} has to be a string.")
    return value


def _equal_to(members: Members, name: str) -> Matcher:
    wanted = _operand(members, name)
    if not members.flag("caseInsensitive"):
        return Matcher(lambda value: value == wanted, _distance_from(wanted))
    folded = wanted.casefold()
    near = _distance_from(folded)
    return Matcher(
        lambda value: value is not None and value.casefold() == folded,
        lambda value: near(value.casefold() if value is not None else None),
    )


def _distance_from(wanted: str) -> Callable[[str | None], float]:
    return lambda value: 1.0 if value is None else text_distance(wanted, value)


def _contains(members: Members, name: str) -> Matcher:
    wanted = _operand(members, name)
    return yes_or_no(lambda value: value is not None and wanted in value)


def _does_not_contain(members: Members, name: str) -> Matcher:
    wanted = _operand(members, name)
    return yes_or_no(lambda value: value is None or wanted not in value)


def _matches(members: Members, name: str) -> Matcher:
    matches = compile_regex(_operand(members, name), members.at(name)).matches
    return yes_or_no(lambda value: value is not None and matches(value))


def _does_not_match(members: Members, name: str) -> Matcher:
    matches = compile_regex(_operand(members, name), members.at(name)).matches
    return yes_or_no(lambda value: value is None or not matches(value))


def _absent(members: Members, name: str) -> Matcher:
    value = members.take(name)
    if value is not True and value != "(absent)":
        raise invalid(members.at(name), f"absent has to be true, not {describe(value)}.")
    return yes_or_no(lambda value: value is None)


def _and(members: Members, name: str) -> Matcher:
    parts = parse_list(members, name)
    return Matcher(
        lambda value: all(part.matches(value) for part in parts),
        lambda value: sum(part.distance(value) for part in parts) / len(parts),
    )


def _or(members: Members, name: str) -> Matcher:
    parts = parse_list(members, name)
    return Matcher(
        lambda value: any(part.matches(value) for part in parts),
        lambda value: min(part.distance(value) for part in parts),
    )


def _not(members: Members, name: str) -> Matcher:
    part = parse_matcher(members.take(name), members.at(name))
    return yes_or_no(lambda value: not part.matches(value))


def _equal_to_json(members: Members, name: str) -> Matcher:
    return Matcher(*equal_to_json(members, name))


def _matches_json_path(members: Members, name: str) -> Matcher:
    return Matcher(*matches_json_path(members, name, parse_matcher))


_MATCHERS: Final[dict[str, Callable[[Members, str], Matcher]]] = {
    "equalTo": _equal_to,
    "contains": _contains,
    "doesNotContain": _does_not_contain,
    "matches": _matches,
    "doesNotMatch": _does_not_match,
    "absent": _absent,
    "and": _and,
    "or": _or,
    "not": _not,
    "equalToJson": _equal_to_json,
    "matchesJsonPath": _matches_json_path,
}
