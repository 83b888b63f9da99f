"""What samples show at one place of a response, and objects as a graph that can be united.

Uniting two objects unites what stands below the same keys, down to the leaves. Nothing is ever taken away: types, nulls
and fields only grow, and a field stays required only while every object had it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field


@dataclass(eq=False)
class Observation:
    """What was seen at one place: scalars by JSON type, null, a list of items, an object, or a map of values.

    `bits` is the size of the largest integer; `numeric` says that every text that was seen looks like a number.
    """

    scalars: set[str] = field(default_factory=set)
    bits: int = 0
    numeric: bool = True
    null: bool = False
    items: "Observation | None" = None
    values: "Observation | None" = None
    description: str = ""
    held: "Record | None" = None

    @property
    def record(self) -> "Record | None":
        """The object, which may have been united with others."""
        return self.held.root if self.held else None

    @property
    def parts(self) -> "Iterator[Observation]":
        """What was seen inside a list or a map."""
        return (part for part in (self.items, self.values) if part)

    def merge(self, other: "Observation") -> None:
        """Take in what another place has shown, too."""
        self.scalars |= other.scalars
        self.bits = max(self.bits, other.bits)
        self.numeric &= other.numeric
        self.null |= other.null
        self.description = self.description or other.description
        self.items = _merged(self.items, other.items)
        self.values = _merged(self.values, other.values)
        self.held = unite(self.record, other.record) if self.record and other.record else self.held or other.held
        if self.values and self.record:
            self._fold(self.record)

    def _fold(self, record: "Record") -> None:
        """Count an object among the maps, since other samples show that its keys are data."""
        self.held = None
        for observation in record.fields.values():
            self.values = _merged(self.values, observation)


@dataclass(eq=False)
class Record:
    """An object: its fields, how often it and they were seen, and what the places that hold it are called.

    `name` and `description` are those of the component that it already is.
    """

    seen: int = 0
    fields: dict[str, Observation] = field(default_factory=dict)
    times: Counter[str] = field(default_factory=Counter)
    roles: set[str] = field(default_factory=set)
    name: str = ""
    description: str = ""
    into: "Record | None" = None

    @property
    def root(self) -> "Record":
        """This record, or the one that it became part of."""
        found = self
        while found.into:
            found = found.into
        return found

    @property
    def required(self) -> list[str]:
        """The fields that every object had."""
        return [key for key in self.fields if self.times[key] == self.seen]


def unite(one: Record, other: Record) -> Record:
    """Make two objects one, and return it; a name that one already has stays."""
    if one is other:
        return one
    keep, gone = (other, one) if other.name and not one.name else (one, other)
    gone.into = keep
    keep.seen += gone.seen
    keep.times += gone.times
    keep.roles |= gone.roles
    keep.description = keep.description or gone.description
    for key, observation in gone.fields.items():
        if keep.fields.setdefault(key, observation) is not observation:
            keep.fields[key].merge(observation)
    return keep.root


def records(observations: Iterable[Observation]) -> list[Record]:
    """Return every object below `observations`, each once, in the order in which they are met."""
    found: dict[Record, None] = {}
    waiting = [*observations][::-1]
    while waiting:
        observation = waiting.pop()
        inside = [*observation.parts]
        if observation.record and observation.record not in found:
            found[observation.record] = None
            inside += observation.record.fields.values()
        waiting += inside[::-1]
    return [*found]


def _merged(one: Observation | None, other: Observation | None) -> Observation | None:
    if one and other and one is not other:
        one.merge(other)
    return one or other
