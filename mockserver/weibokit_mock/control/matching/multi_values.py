"""Matchers of parameters, headers and cookies, which may have several values."""

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from .json_values import Members
from .matchers import Matcher, parse_list, parse_matcher

MAX_VALUES: Final = 1000
"""Most values of one name that are looked at; with more of them, a request fits no matcher of the name."""


class MultiValueMatcher(NamedTuple):
    """A matcher of all values of one name; no values stand for a name that is absent."""

    matches: Callable[[Sequence[str]], bool]
    distance: Callable[[Sequence[str]], float]


def parse_multi_value(value: object, pointer: str) -> MultiValueMatcher:
    """Return the matcher that an object describes: `hasExactly`, `includes`, or one that any of the values has to fit.

    Raises InvalidInputError for one that is not known.
    """
    if isinstance(value, dict) and value.get("hasExactly") is not None:
        return _has_exactly(_parts(value, pointer, "hasExactly"))
    if isinstance(value, dict) and value.get("includes") is not None:
        return _includes(_parts(value, pointer, "includes"))
    return any_of(parse_matcher(value, pointer))


def any_of(matcher: Matcher) -> MultiValueMatcher:
    """Return what fits when one of the values fits a matcher."""

    def matches(values: Sequence[str]) -> bool:
        return len(values) <= MAX_VALUES and any(matcher.matches(value) for value in values or (None,))

    def distance(values: Sequence[str]) -> float:
        if len(values) > MAX_VALUES:
            return 1.0
        return min(matcher.distance(value) for value in values or (None,))

    return MultiValueMatcher(matches, distance)


def _parts(value: object, pointer: str, name: str) -> list[Matcher]:
    members = Members(value, pointer)
    parts = parse_list(members, name)
    members.finish()
    return parts


def _includes(parts: list[Matcher]) -> MultiValueMatcher:
    each = [any_of(part) for part in parts]
    return MultiValueMatcher(
        lambda values: all(part.matches(values) for part in each),
        lambda values: sum(part.distance(values) for part in each) / len(each),
    )


def _has_exactly(parts: list[Matcher]) -> MultiValueMatcher:
    includes = _includes(parts)

    def matches(values: Sequence[str]) -> bool:
        return (
            len(values) == len(parts)
            and includes.matches(values)
            and all(any(part.matches(value) for part in parts) for value in values)
        )

    def distance(values: Sequence[str]) -> float:
        return 0.0 if matches(values) else max(includes.distance(values), 1 / (len(values) + len(parts)))

    return MultiValueMatcher(matches, distance)
