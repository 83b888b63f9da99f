"""Unites objects of a platform that are the same thing."""

from collections.abc import Iterator, Sequence

from tools.infer.observations.observed import Observation, Record, unite
from tools.infer.observations.vocabulary import is_counter, is_generic

_DEPTH = 3


def cluster(found: Sequence[Record]) -> None:
    """Unite what is the same thing, until nothing is; two that have names stay two, since people decided that."""
    while _round(found):
        pass


def _round(found: Sequence[Record]) -> bool:
    united = False
    for one, other in _pairs(found):
        first, second = one.root, other.root
        if first is not second and not (first.name and second.name) and _is_same_object(first, second):
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


def _is_same_object(one: Record, other: Record) -> bool:
    common, same, conflicting = _overlap(one, other, _DEPTH)
    either, smaller = len(one.fields.keys() | other.fields.keys()), min(len(one.fields), len(other.fields))
    if conflicting and (same < 10 or same < 0.9 * common):
        return False
    if same == either:
        return True
    if any(not is_generic(role) for role in one.roles & other.roles):
        return same >= max(3, 0.7 * smaller) or (same == smaller and (smaller > 1 or either == 2))
    return (same >= 5 and same >= 0.75 * either) or (same >= 8 and same >= 0.9 * smaller)


def _overlap(one: Record, other: Record, depth: int) -> tuple[int, int, bool]:
    """Return how many fields both have, how many of them fit, and whether some are objects that do not."""
    common = [key for key in one.fields if key in other.fields]
    same = [_is_same_field(key, one.fields[key], other.fields[key], depth) for key in common]
    return len(common), sum(fit is True for fit in same), None in same


def _is_same_field(key: str, one: Observation, other: Observation, depth: int) -> bool | None:
    """Whether two fields of one name can be the same field; None when they are objects that can't."""
    if one.record and other.record:
        return True if _is_compatible(one.record, other.record, depth) else None
    if one.items and other.items:
        return _is_same_field(key, one.items, other.items, depth)
    if one.values and other.values:
        return _is_same_field(key, one.values, other.values, depth)
    types = [_types(one), _types(other)]
    if not all(types) or types[0] & types[1]:
        return True
    either = types[0] | types[1]
    return either <= {"integer", "number"} or (is_counter(key) and either <= {"integer", "number", "string"})


def _is_compatible(one: Record, other: Record, depth: int) -> bool:
    """Whether two objects at the same place below others can be one: no proof, but nothing speaks against it."""
    if one is other or not depth or not one.fields or not other.fields:
        return True
    common, same, conflicting = _overlap(one, other, depth - 1)
    smaller, either = min(len(one.fields), len(other.fields)), len(one.fields.keys() | other.fields.keys())
    enough = (same >= 0.5 * either) or (same >= 4 and same >= 0.7 * smaller)
    return enough and not conflicting and same >= 0.7 * common


def _types(observation: Observation) -> set[str]:
    """Return the types that were seen; an empty list says nothing, since it can also stand for no object."""
    found = {
        "array": observation.items and _types(observation.items),
        "record": observation.record,
        "map": observation.values,
    }
    return observation.scalars | {type_name for type_name, part in found.items() if part}
