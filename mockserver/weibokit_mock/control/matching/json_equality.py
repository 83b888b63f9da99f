"""Equality of JSON, with the order of arrays or additional members left aside."""

from collections import Counter
from collections.abc import Hashable
from typing import Any, Final

MAX_COMPARISONS: Final = 100_000
"""Most comparisons of two values; two that need more count as different."""


class _TooManyComparisons(Exception):  # noqa: N818 - an end, and no failure
    """The values are too large to be compared."""


def equal(wanted: Any, came: Any, *, any_order: bool, extra: bool) -> bool:
    """Tell whether JSON is what is wanted; 1 and 1.0 are the same number.

    With `any_order` arrays are compared without order; with `extra` what came may have more members and items, items in
    between included.
    """
    try:
        if not extra:
            return _canonical(wanted, any_order=any_order) == _canonical(came, any_order=any_order)
        return _Within(any_order=any_order).holds(wanted, came)
    except (_TooManyComparisons, RecursionError):
        return False


def distance(wanted: Any, came: Any) -> float:
    """Return which part of the leaves of two values is not the same, from 0 to 1."""
    try:
        one, other = Counter(_leaves(wanted)), Counter(_leaves(came))
    except RecursionError:
        return 1.0
    most = max(one.total(), other.total(), 1)
    return 1 - (one & other).total() / most


def _canonical(value: Any, *, any_order: bool) -> Hashable:
    """Return something that is the same for equal values only."""
    if isinstance(value, dict):
        return ("object", frozenset((name, _canonical(held, any_order=any_order)) for name, held in value.items()))
    if isinstance(value, list):
        items = [_canonical(held, any_order=any_order) for held in value]
        return ("array", frozenset(Counter(items).items()) if any_order else tuple(items))
    return (isinstance(value, bool), value)


class _Within:
    """Compares with more members and items allowed; counts what it does."""

    def __init__(self, *, any_order: bool) -> None:
        self._any_order, self._done = any_order, 0

    def holds(self, wanted: Any, came: Any) -> bool:
        self._done += 1
        if self._done > MAX_COMPARISONS:
            raise _TooManyComparisons
        if isinstance(wanted, dict) and isinstance(came, dict):
            return all(name in came and self.holds(held, came[name]) for name, held in wanted.items())
        if isinstance(wanted, list) and isinstance(came, list):
            return self._assigned(wanted, came) if self._any_order else self._in_order(wanted, came)
        return _canonical(wanted, any_order=False) == _canonical(came, any_order=False)

    def _in_order(self, wanted: list[Any], came: list[Any]) -> bool:
        left = iter(came)
        return all(any(self.holds(item, other) for other in left) for item in wanted)

    def _assigned(self, wanted: list[Any], came: list[Any]) -> bool:
        """Tell whether each item can have one of its own, whichever others take: a matching of all of them."""
        fits = [[index for index, other in enumerate(came) if self.holds(item, other)] for item in wanted]
        takers: dict[int, int] = {}
        return all(self._assign(item, fits, takers, set()) for item in range(len(wanted)))

    def _assign(self, item: int, fits: list[list[int]], takers: dict[int, int], tried: set[int]) -> bool:
        for index in fits[item]:
            self._done += 1
            if index in tried:
                continue
            tried.add(index)
            if index not in takers or self._assign(takers[index], fits, takers, tried):
                takers[index] = item
                return True
        if self._done > MAX_COMPARISONS:
            raise _TooManyComparisons
        return False


def _leaves(value: Any, path: str = "") -> list[tuple[str, Hashable]]:
    if isinstance(value, dict) and value:
        return [leaf for name, held in value.items() for leaf in _leaves(held, f"{path}/{name}")]
    if isinstance(value, list) and value:
        return [leaf for held in value for leaf in _leaves(held, f"{path}/-")]
    return [(path, _canonical(value, any_order=False))]
