# Do not edit: `make generate` writes this file from tools/diff/comparison/schemas/leftovers.py.

"""What no rule reads: keys of an operation, a parameter, a media type, … that differ, reported by their names."""

from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from typing import Any, NamedTuple

from weibokit._tools.diff.comparison.definition import Node
from weibokit._tools.diff.comparison.schemas.keywords import is_silent


class Leftover(NamedTuple):
    """A key in which two objects differ, with the values on both sides; None where it is missing."""

    keyword: str
    old: Any
    new: Any


def leftovers(old: Node, new: Node, *, read: AbstractSet[str], same: Callable[[Any, Any], bool]) -> Iterator[Leftover]:
    """Yield the keys in which two objects are not the `same`, without those that are `read` by rules of their own."""
    for key in sorted((old.keys() | new.keys()) - read):
        if not is_silent(key) and ((key in old) != (key in new) or not same(old[key], new[key])):
            yield Leftover(key, old.get(key), new.get(key))
