"""Names of the objects of a platform: short, said in its own words, the same in every run.

A name begins with the platform. Then comes what the place is called that holds the object, or where many places do, what
most are called. Where that says nothing, or is taken, what holds that place goes before it. What is the payload of
an operation is called after the operation.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from openapi_python_client.strings import pascal_case

from tools.infer.settings import Settings
from tools.infer.shapes import Record, Shape, records
from tools.infer.words import is_generic, pascal, singular, stem, words

_WORDS = 4
_PAGING = {"cursor", "has_more", "hasMore", "next_cursor", "page", "pcursor", "total", "is_end", "paging", "page_info"}


@dataclass(frozen=True)
class Root:
    """The payload of an operation: what the operation is about, and its version."""

    what: str
    version: str
    shape: Shape


Holder = Record | Root


class Naming:
    """Names what is reached from `roots`; `taken` are names that are in use already."""

    def __init__(self, roots: Iterable[Root], prefix: str, settings: Settings, taken: Iterable[str]) -> None:
        self._prefix, self._settings = prefix, settings
        self._roots = [*roots]
        self._taken = {name.lower() for name in taken}
        self._found = records(root.shape for root in self._roots)
        self._taken |= {record.name.lower() for record in self._found}
        self._holders: dict[Record, list[tuple[Holder, str]]] = defaultdict(list)
        for root in self._roots:
            self._note(root, "", root.shape)
        for record in self._found:
            for key, shape in record.fields.items():
                self._note(record, key, shape)

    def name_all(self) -> None:
        """Give a name to every object that has none; the most used ones choose first."""
        unnamed = [record for record in self._found if record.fields and not record.name]
        waiting = sorted(unnamed, key=lambda record: (self._payload(record) is None, -len(self._holders[record])))
        while waiting:
            for record in waiting:
                record.name = next(name for name in self._candidates(record) if name.lower() not in self._taken)
                self._taken.add(record.name.lower())
            inline = self._inline()
            self._taken |= inline
            waiting = [record for record in unnamed if record.name.lower() in inline]

    def _inline(self) -> set[str]:
        """Return the names that the generator gives to maps, which are no components: those of holder and key."""
        each = ((record.name, key, shape) for record in self._found for key, shape in record.fields.items())
        return {f"{name}{pascal_case(key)}".lower() for name, key, shape in each if shape.values}

    def _note(self, holder: Holder, key: str, shape: Shape) -> None:
        """Note that a record is held by another, or by a root."""
        if shape.record:
            self._holders[shape.record].append((holder, key))
        for part in shape.parts:
            self._note(holder, key, part)

    def _payload(self, record: Record) -> Root | None:
        """Return the first operation that answers with the object itself."""
        found = [holder for holder, _ in self._holders[record] if isinstance(holder, Root) and holder.shape.record]
        return min(found, key=lambda root: (len(root.what), root.version, root.what), default=None)

    def _candidates(self, record: Record) -> Iterator[str]:
        root = self._payload(record)
        if root:
            yield from self._of_payload(root, record)
        chain = self._chain(record)
        for length in range(1, len(chain) + 1):
            yield self._spelled(chain[:length])
        for number in range(2, 1000):
            yield f"{self._spelled(chain)}{number}"

    def _of_payload(self, root: Root, record: Record) -> Iterator[str]:
        kind = _kind(record)
        for version in ("", f"_{root.version}"):
            yield f"{self._prefix}{pascal(root.what + version)}{kind}"

    def _chain(self, record: Record) -> list[str]:
        """Return what the object is called, then what holds it, and so on up to the operation."""
        chain: list[str] = []
        seen: set[Record] = set()
        holder: Holder = record
        while isinstance(holder, Record) and holder not in seen:
            seen.add(holder)
            called = self._called(holder)
            if called and called not in chain:
                chain.append(called)
            holder = self._first_holder(holder)
        return [*chain, holder.what] if isinstance(holder, Root) and holder.what not in chain else chain

    def _first_holder(self, record: Record) -> Holder:
        holders = self._holders[record]
        role = self._called(record)
        fitting = [holder for holder, key in holders if self._role(key) == role] or [holder for holder, _ in holders]
        return fitting[0]

    def _called(self, record: Record) -> str:
        shaped = self._settings.shapes.get(frozenset(record.fields), "")
        if shaped:
            return shaped
        votes = Counter(self._role(key) for _, key in self._holders[record])
        return min(votes, key=lambda role: (is_generic(role), -votes[role], len(role), role))

    def _role(self, key: str) -> str:
        found = stem(key)
        return self._settings.roles.get(found, found)

    def _spelled(self, chain: list[str]) -> str:
        """Return the name for what is called `chain[0]` and held by the rest; what says nothing needs its holder."""
        said = chain[::-1]
        spoken: list[str] = []
        for part in said:
            spoken += [word for word in part.split("_") if word not in spoken]
        return self._prefix + pascal("_".join(spoken[-_WORDS:]))


def _kind(record: Record) -> str:
    """Return what a payload is besides what it is about: another envelope, or a page of a list."""
    keys = record.fields.keys()
    inner = record.fields["data"] if "data" in keys else None
    if inner and (inner.record or inner.items) and len(keys) <= 8:
        return "Answer"
    lists = [shape for shape in record.fields.values() if shape.items and shape.items.record]
    return "Page" if lists and (keys & _PAGING or len(keys) <= 3) else ""


def what(path: str, drop: Mapping[str, object] | set[str]) -> tuple[str, str]:
    """Return what an operation is about, in snake case, and its version, from its path without the platform."""
    *segments, version = path.split("/")
    said = [word for segment in segments for word in words(segment) if word not in drop]
    return "_".join(said[-_WORDS:]) if said else "", version


__all__ = ["Naming", "Root", "singular", "what"]
