"""Compares two definitions."""

from collections.abc import Iterator, Mapping
from typing import Any

from tools.diff.change import Change
from tools.diff.comparison.definition import Definition
from tools.diff.comparison.matching import Definitions, Pair, pairs
from tools.diff.comparison.operations import added, mark_changes, removed
from tools.diff.comparison.parameters import parameter_changes
from tools.diff.comparison.responses import Answers
from tools.diff.comparison.shared import shared_changes


def changes(
    old: Mapping[str, Any],
    new: Mapping[str, Any],
    *,
    names: tuple[str, str] = ("the old definition", "the new definition"),
) -> list[Change]:
    """Return what changed from `old` to `new`, two whole documents of OpenAPI 3.0 or 3.1, sorted by place and gravity.

    References must stay inside the document. Raises InputError, which calls the two by `names`, for a document that is
    no such definition.
    """
    definitions = Definitions(Definition(old, names[0]), Definition(new, names[1]))
    return sorted(_changes(definitions), key=lambda change: change.order)


def _changes(definitions: Definitions) -> Iterator[Change]:
    answers = Answers(definitions)
    for old, new in pairs(definitions):
        if old and new:
            pair = Pair(definitions, old, new)
            yield from mark_changes(pair)
            yield from parameter_changes(pair)
            yield from answers.changes(pair)
        elif new:
            yield added(new)
        elif old:
            yield removed(old)
    yield from answers.shared_changes()
    yield from shared_changes(definitions)
