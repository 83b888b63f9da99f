# Do not edit: `make generate` writes this file from tools/diff/comparison/schemas/alternatives.py.

"""Which alternative of one schema is which of the other; their order says nothing."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count

from weibokit._tools.diff.comparison.schemas.merging import Schema
from weibokit._tools.diff.comparison.schemas.schema_view import SchemaView


@dataclass(frozen=True)
class MatchedAlternatives:
    """Alternatives that changed, with their number in the new schema from 1 on; those that went, and that came."""

    changed: list[tuple[int, Schema, Schema]]
    removed: list[Schema]
    added: list[Schema]


def match_alternatives(
    old: list[Schema],
    new: list[Schema],
    same: Callable[[Schema, Schema], bool],
    views: tuple[Callable[[Schema], SchemaView], Callable[[Schema], SchemaView]],
) -> MatchedAlternatives:
    """Match what is the `same` first, then, in their order, those whose `views` have the same types."""
    gone, came = list(old), list(zip(count(1), new, strict=False))
    _take(gone, came, same)
    view_old, view_new = views
    changed = _take(gone, came, lambda before, after: view_old(before).types == view_new(after).types)
    return MatchedAlternatives(changed, gone, [schema for _, schema in came])


def _take(
    gone: list[Schema], came: list[tuple[int, Schema]], fits: Callable[[Schema, Schema], bool]
) -> list[tuple[int, Schema, Schema]]:
    """Take the pairs that fit out of both lists, and return them."""
    pairs: list[tuple[int, Schema, Schema]] = []
    for before in list(gone):
        found = next((entry for entry in came if fits(before, entry[1])), None)
        if found:
            gone.remove(before)
            came.remove(found)
            pairs.append((found[0], before, found[1]))
    return pairs
