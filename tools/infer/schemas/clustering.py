"""Which objects of a platform are the same thing, and uniting them."""

from collections.abc import Iterator, Sequence

from tools.infer.names.vocabulary import is_counter, is_generic
from tools.infer.schemas.observed import Record, Shape, unite

_DEPTH = 3


def unite_alike(found: Sequence[Record]) -> None:
    """Unite what is the same thing, until nothing is; two that have names stay two, since people decided that."""
    while _round(found):
        pass


def _round(found: Sequence[Record]) -> bool:
    united = False
    for one, other in _pairs(found):
        first, second = one.root, other.root
        if first is not second and not (first.name and second.name) and _alike(first, second):
            unite(first, second)
            united = True
    return united


def _pairs(found: Sequence[Record]) -> Iterator[tuple[Record, Record]]:
    """Yield the pairs that share a field, those with many fields first."""
    each = sorted({record.root: None for record in found if record.root.fields}, key=lambda record: -len(record.fields))
    for index, one in enumerate(each):
        for other in each[index + 1 :]:
            if not one.fields.keys().isdisjoint(other.fields):
                yield one, other


def _alike(one: Record, other: Record) -> bool:
    common, fitting, clash = _overlap(one, other, _DEPTH)
    either, smaller = len(one.fields.keys() | other.fields.keys()), min(len(one.fields), len(other.fields))
    if clash and (fitting < 10 or fitting < 0.9 * common):
        return False
    if fitting == either:
        return True
    if any(not is_generic(role) for role in one.roles & other.roles):
        return fitting >= max(3, 0.7 * smaller) or (fitting == smaller and (smaller > 1 or either == 2))
    return (fitting >= 5 and fitting >= 0.75 * either) or (fitting >= 8 and fitting >= 0.9 * smaller)


def _overlap(one: Record, other: Record, depth: int) -> tuple[int, int, bool]:
    """Return how many fields both have, how many of them fit, and whether some are objects that do not."""
    common = [key for key in one.fields if key in other.fields]
    fitting = [_fits(key, one.fields[key], other.fields[key], depth) for key in common]
    return len(common), sum(fit is True for fit in fitting), None in fitting


def _fits(key: str, one: Shape, other: Shape, depth: int) -> bool | None:
    """Whether two fields of one name can be the same field; None when they are objects that can't."""
    if one.record and other.record:
        return True if _similar(one.record, other.record, depth) else None
    if one.items and other.items:
        return _fits(key, one.items, other.items, depth)
    if one.values and other.values:
        return _fits(key, one.values, other.values, depth)
    kinds = [_kinds(one), _kinds(other)]
    if not all(kinds) or kinds[0] & kinds[1]:
        return True
    either = kinds[0] | kinds[1]
    return either <= {"integer", "number"} or (is_counter(key) and either <= {"integer", "number", "string"})


def _similar(one: Record, other: Record, depth: int) -> bool:
    """Whether two objects at the same place below others can be one: no proof, but nothing speaks against it."""
    if one is other or not depth or not one.fields or not other.fields:
        return True
    common, fitting, clash = _overlap(one, other, depth - 1)
    smaller, either = min(len(one.fields), len(other.fields)), len(one.fields.keys() | other.fields.keys())
    enough = (fitting >= 0.5 * either) or (fitting >= 4 and fitting >= 0.7 * smaller)
    return enough and not clash and fitting >= 0.7 * common


def _kinds(shape: Shape) -> set[str]:
    """Return the types that were seen; an empty list says nothing, since it can also stand for no object."""
    found = {"array": shape.items and _kinds(shape.items), "record": shape.record, "map": shape.values}
    return shape.scalars | {kind for kind, part in found.items() if part}
