# Do not edit: `make generate` writes this file from tools/diff/compare.py.

"""Compares two definitions."""

from collections.abc import Iterator, Mapping
from typing import Any

from weibokit._tools.diff.changes.change import Change
from weibokit._tools.diff.comparison.definition import CheckedDefinition
from weibokit._tools.diff.comparison.matching import DefinitionPair, OperationPair, pair_operations
from weibokit._tools.diff.comparison.operations import describe_addition, describe_removal, operation_changes
from weibokit._tools.diff.comparison.requests import RequestComparison
from weibokit._tools.diff.comparison.responses import ResponseComparison
from weibokit._tools.diff.comparison.shared import shared_changes


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
    definitions = DefinitionPair(CheckedDefinition(old, names[0]), CheckedDefinition(new, names[1]))
    return sorted(_changes(definitions), key=lambda change: change.order)


def _changes(definitions: DefinitionPair) -> Iterator[Change]:
    requests, responses = RequestComparison(definitions), ResponseComparison(definitions)
    for old, new in pair_operations(definitions):
        if old and new:
            pair = OperationPair(definitions, old, new)
            yield from operation_changes(pair)
            yield from requests.changes(pair)
            yield from responses.changes(pair)
        elif new:
            yield describe_addition(new)
        elif old:
            yield describe_removal(old)
    yield from requests.shared_changes()
    yield from responses.shared_changes()
    yield from shared_changes(definitions)
