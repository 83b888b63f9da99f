"""Items of one list have ids of their own, whatever made them."""

from collections.abc import Mapping
from functools import lru_cache
from random import Random
from typing import Any

from .providers.names import compact

_CONTAINERS = (dict, list)

_SAME = {"id", "idstr", "mid", "rid"}
"""Names under which an item has its own id once more."""


def with_distinct_ids(value: Any, random: Random) -> Any:
    """Return a value in whose lists no two items have the same id: the first one keeps it."""
    if isinstance(value, dict):
        return {
            key: with_distinct_ids(each, random) if isinstance(each, _CONTAINERS) else each
            for key, each in value.items()
        }
    if not isinstance(value, list):
        return value
    seen: set[str] = set()
    return [_distinct(with_distinct_ids(item, random), seen, random) for item in value]


def own_id(item: object) -> str | None:
    """Return the key under which an item has its own id: `id`, or one that begins the item and ends like an id."""
    if not isinstance(item, dict) or not item:
        return None
    named = _id_among(tuple(item))
    is_id = compact(named).endswith("id") and isinstance(item[named], int | str) and item[named] not in {"", 0}
    return named if is_id else None


@lru_cache(maxsize=4096)
def _id_among(keys: tuple[str, ...]) -> str:
    return next((key for key in keys if compact(key) == "id"), keys[0])


def _distinct(item: Any, seen: set[str], random: Random) -> Any:
    key = own_id(item)
    if key is None:
        return item
    shown = str(item[key])
    new = shown
    while new in seen:
        new = _another(shown, random)
    seen.add(new)
    return item if new == shown else item | _renamed(item, key, shown, new)


def _another(shown: str, random: Random) -> str:
    number = shown.removeprefix("-")
    if number.isdecimal():
        digits = max(len(number), 4)
        sign = shown[: len(shown) - len(number)]
        return f"{sign}{random.randrange(10 ** (digits - 1), 10**digits - 10 ** (digits - 1) * 8)}"
    return f"{shown[:-8]}{random.getrandbits(32):08x}"


def _renamed(item: Mapping[str, Any], key: str, shown: str, new: str) -> dict[str, Any]:
    keys = [each for each in item if each == key or (compact(each) in _SAME and str(item[each]) == shown)]
    return {each: type(item[each])(new) for each in keys}
