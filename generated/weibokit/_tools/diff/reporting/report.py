# Do not edit: `make generate` writes this file from tools/diff/reporting/report.py.

"""Puts changes in the order in which people read them: gravest first, by operation, what repeats itself folded."""

from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from itertools import groupby

from weibokit._tools.diff.changes import rules
from weibokit._tools.diff.changes.change import Change
from weibokit._tools.diff.changes.rules import Level
from weibokit._tools.diff.reporting.version_step import Step, version_step

MANY = 10
"""From how many operations on a change of names, or a harmless one of responses, is reported once."""

_TITLES = {Level.BREAKING: "Breaking", Level.BEHAVIOUR: "Changed behaviour"}
_REST = "Other"
_NAMES = {rules.OPERATION_ID_CHANGED, rules.TITLE_CHANGED, rules.TAGS_CHANGED}
_ANY_NAME = "…"
_HARMLESS = {Level.COMPATIBLE, Level.NEUTRAL}


@dataclass(frozen=True)
class ChangeCounts:
    """How many changes there are, and in how many places; `other` are those neither breaking nor of behaviour."""

    breaking: int
    behaviour: int
    other: int
    operations: int
    shared: int

    def __str__(self) -> str:
        behaviour = [f"{self.behaviour} behaviour"] if self.behaviour else []
        texts = ", ".join([f"{self.breaking} breaking", *behaviour, f"{self.other} other"])
        shared = f" and {_number(self.shared, 'shared part')}" if self.shared else ""
        return f"{texts} change{'' if self.other == 1 else 's'} in {_number(self.operations, 'operation')}{shared}"


@dataclass(frozen=True)
class Section:
    """Places with their changes, under a title. A place, with all its changes, stands where the gravest belongs."""

    title: str
    places: list[tuple[str, list[Change]]]


@dataclass(frozen=True)
class Report:
    """Everything to report: counts, the proposed step, sections, and folded changes with the number of operations."""

    counts: ChangeCounts
    step: Step | None
    sections: list[Section]
    folded: list[tuple[Change, int]]


def report(changes: Sequence[Change]) -> Report:
    """Return the report on `changes`, which are sorted as `changes()` returns them."""
    common = {change.text(): change for change in map(_common, changes) if change}
    times = Counter(change.text() for change in map(_common, changes) if change)
    many = {text for text, found in times.items() if found >= MANY}
    texts = [change for change in changes if not _is_among(change, many)]
    folded = [(common[text], times[text]) for text in sorted(many, key=lambda text: (-times[text], text))]
    return Report(count(changes), version_step(changes), _sections(texts), folded)


def count(changes: Sequence[Change]) -> ChangeCounts:
    """Count `changes`, and the places in which they are."""
    levels = Counter(change.level for change in changes)
    places = {(change.method, change.path) for change in changes}
    operations = sum(1 for method, _ in places if method)
    breaking, behaviour = levels[Level.BREAKING], levels[Level.BEHAVIOUR]
    return ChangeCounts(breaking, behaviour, len(changes) - breaking - behaviour, operations, len(places) - operations)


def _sections(changes: Sequence[Change]) -> list[Section]:
    titles = [*_TITLES.values(), _REST]
    found: dict[str, list[tuple[str, list[Change]]]] = {title: [] for title in titles}
    for place, group in groupby(changes, key=lambda change: change.place):
        together = list(group)
        found[_TITLES.get(together[0].level, _REST)].append((place, together))  # sorted: the first is the gravest
    return [Section(title, places) for title, places in found.items() if places]


def _common(change: Change) -> Change | None:
    """Return what `change` has in common with its like in other operations; None for what is reported one by one."""
    if change.rule in _NAMES:
        return replace(change, old=_ANY_NAME, new=_ANY_NAME)
    of_response = change.method and change.element.startswith("response")
    return change if of_response and change.level in _HARMLESS else None


def _is_among(change: Change, texts: AbstractSet[str]) -> bool:
    common = _common(change)
    return common is not None and common.text() in texts


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
