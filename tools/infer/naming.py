"""Names of the objects of a platform: short, from its own vocabulary, the same in every run.

A name begins with the platform. Then comes what the place is called that holds the object, or where many places do,
what most are called. Where that says nothing, or is taken, what holds that place goes before it. The payload of an
operation is called after the operation. People rename what turns out badly in the file itself.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import reduce

from openapi_python_client.strings import pascal_case

from tools.infer.observations.observed import Observation, Record, records
from tools.infer.observations.vocabulary import is_generic, pascal, split_words, stem

_WORDS = 4
_PAGING = {"cursor", "has_more", "hasMore", "next_cursor", "page", "pcursor", "total", "is_end", "paging", "page_info"}


@dataclass(frozen=True)
class Root:
    """The payload of an operation: what the operation is about, and its version."""

    subject: str
    version: str
    observation: Observation


Holder = Record | Root


class Naming:
    """Names what is reached from `roots`; `taken` are names that are in use already."""

    def __init__(self, roots: Iterable[Root], prefix: str, taken: Iterable[str]) -> None:
        self._prefix = prefix
        each = [*roots]
        self._found = records(root.observation for root in each)
        self._taken = {name.lower() for name in taken} | {record.name.lower() for record in self._found}
        self._holders: dict[Record, list[tuple[Holder, str]]] = defaultdict(list)
        for root in each:
            self._add_holder(root, "", root.observation)
        for record in self._found:
            for key, observation in record.fields.items():
                self._add_holder(record, key, observation)

    def name_all(self) -> None:
        """Give a name to every object that has none: the most used ones choose first, payloads last."""
        unnamed = [record for record in self._found if record.fields and not record.name]
        waiting = sorted(unnamed, key=lambda record: (bool(self._payloads(record)), -len(self._holders[record])))
        while waiting:
            for record in waiting:
                record.name = next(name for name in self._candidates(record) if name.lower() not in self._taken)
                self._taken.add(record.name.lower())
            inline = self._inline()
            self._taken |= inline
            waiting = [record for record in unnamed if record.name.lower() in inline]

    def _inline(self) -> set[str]:
        """Return the names that the generator gives to maps, which are no components: those of holder and key."""
        each = ((record.name, key, observation) for record in self._found for key, observation in record.fields.items())
        return {f"{name}{pascal_case(key)}".lower() for name, key, observation in each if observation.values}

    def _add_holder(self, holder: Holder, key: str, observation: Observation) -> None:
        """Note that a record is held by another, or by a root."""
        if observation.record:
            self._holders[observation.record].append((holder, key))
        for part in observation.parts:
            self._add_holder(holder, key, part)

    def _payloads(self, record: Record) -> list[Root]:
        """Return the operations that respond with the object itself."""
        return [holder for holder, _ in self._holders[record] if isinstance(holder, Root) and holder.observation.record]

    def _candidates(self, record: Record) -> Iterator[str]:
        payloads = self._payloads(record)
        if payloads:
            yield from payload_names(self._prefix, payloads, _payload_noun(record))
        chain = self._chain(record)
        for length in range(1 + is_generic(chain[0]), len(chain) + 1):
            yield self._class_name(chain[:length])
        key = "_".join(split_words(self._holders[record][0][1]))
        yield self._class_name([key, *chain[1:2]])
        for number in range(2, 1000):
            yield f"{self._class_name(chain)}{number}"

    def _chain(self, record: Record) -> list[str]:
        """Return what the object is called, then what holds it, and so on up to the operation."""
        chain: list[str] = []
        seen: set[Record] = set()
        holder: Holder = record
        while isinstance(holder, Record) and holder not in seen:
            seen.add(holder)
            chain += [part for part in [self._called(holder)] if part and part not in chain]
            holder = self._first_holder(holder)
        if chain[:2] == ["node", "edge"]:  # what a GraphQL connection connects is called after it
            chain = [part.removesuffix("_connection") for part in chain[2:]] or chain
        return [*chain, holder.subject] if isinstance(holder, Root) and holder.subject else chain or ["data"]

    def _first_holder(self, record: Record) -> Holder:
        role = self._called(record)
        return min(self._holders[record], key=lambda pair: stem(pair[1]) != role)[0]

    def _called(self, record: Record) -> str:
        votes = Counter(stem(key) for _, key in self._holders[record])
        most = min(votes, key=lambda role: (is_generic(role), -votes[role], len(role), role))
        return f"{most}_connection" if most and "edges" in record.fields else most

    def _class_name(self, chain: Sequence[str]) -> str:
        """Return the name for what is called `chain[0]` and held by the rest, each word once."""
        first, *rest = chain
        parts = [word for part in reversed(rest) for word in part.removesuffix("_connection").split("_")]
        parts += first.split("_")
        return self._prefix + pascal("_".join([*dict.fromkeys(parts)][-_WORDS:]))


def payload_names(prefix: str, roots: Sequence[Root], noun: str) -> Iterator[str]:
    """Yield names for what several operations respond with: by what is common to them, with a version if need be."""
    about = [root.subject.split("_") for root in roots]
    common = reduce(_common, about) or min(about, key=len)
    version = min(root.version for root in roots)
    nouns = (noun, "data") if noun in {"", "page"} else (noun,)
    for parts in (common, about[0], [*common, version], [*about[0], version]):
        for last in nouns:
            yield prefix + pascal("_".join([*parts, last]))


def _common(one: list[str], other: list[str]) -> list[str]:
    return [word for word in one if word in other]


def _payload_noun(record: Record) -> str:
    """Return what a payload is besides what it is about: another envelope, or a page of a list."""
    keys = record.fields.keys()
    inner = record.fields["data"] if "data" in keys else None
    if inner and (inner.record or inner.items) and len(keys) <= 8:
        return "answer"
    lists = [observation for observation in record.fields.values() if observation.items and observation.items.record]
    return "page" if lists and (keys & _PAGING or len(keys) <= 3) else ""


def subject(path: str, silent: AbstractSet[str]) -> tuple[str, str]:
    """Return what an operation is about, in snake case, and its version, from its path."""
    platform, *segments, version = path.removeprefix("/api/").split("/")
    parts = [word for segment in segments for word in split_words(segment) if not {word, segment} & silent]
    return "_".join(parts[parts[:1] == split_words(platform) :][-_WORDS:]), version
