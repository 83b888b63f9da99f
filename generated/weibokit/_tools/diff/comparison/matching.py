# Do not edit: `make generate` writes this file from tools/diff/comparison/matching.py.

"""Which operation of one definition is which of the other."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from weibokit._tools.diff.changes.change import Change
from weibokit._tools.diff.changes.rules import Rule
from weibokit._tools.diff.comparison.definition import CheckedDefinition
from weibokit._tools.pipeline.document.operations import Operation


class DefinitionPair(NamedTuple):
    """The two that are compared."""

    old: CheckedDefinition
    new: CheckedDefinition


@dataclass(frozen=True)
class OperationPair:
    """An operation that both definitions have, be it with another method or on another path."""

    definitions: DefinitionPair
    old: Operation
    new: Operation

    def change(
        self, rule: Rule, element: str = "", name: str = "", *, old: Any = None, new: Any = None, keyword: str = ""
    ) -> Change:
        """Return a change of this operation, which is called as it is now."""
        return Change(rule, self.new.method.upper(), self.new.path, element, name, old, new, keyword=keyword)


def pair_operations(definitions: DefinitionPair) -> Iterator[tuple[Operation | None, Operation | None]]:
    """Yield each operation of the old definition with what it is in the new one; None stands for its absence.

    Two paths are the same when nothing but names of parameters in them differs. A path with one method less and one
    more has the same operation with another method. What is left is paired by operationId, and has moved to another
    path.
    """
    old, new = _by_template(definitions.old), _by_template(definitions.new)
    gone: list[Operation] = []
    came: list[Operation] = []
    for path in sorted(old.keys() | new.keys()):
        before, after = old.get(path, []), new.get(path, [])
        yield from _taken(before, after, lambda operation: (operation.path, operation.method))
        yield from _taken(before, after, lambda operation: operation.method)
        if len(before) == len(after) == 1:
            yield before.pop(), after.pop()
        gone += before
        came += after
    yield from _moved(gone, came)


def _by_template(definition: CheckedDefinition) -> dict[str, list[Operation]]:
    found: dict[str, list[Operation]] = {}
    for path, operations in definition.operations().items():
        found.setdefault(template(path), []).extend(operations)
    return found


def _taken(
    before: list[Operation], after: list[Operation], identity: Callable[[Operation], object]
) -> Iterator[tuple[Operation, Operation]]:
    """Take the operations of one identity out of both lists, and yield them."""
    for one in list(before):
        other = next((candidate for candidate in after if identity(candidate) == identity(one)), None)
        if other:
            before.remove(one)
            after.remove(other)
            yield one, other


def template(path: str) -> str:
    """Return a path without the names of its parameters, which no request shows."""
    return re.sub(r"\{[^{}]*\}", "{}", path)


def _moved(gone: list[Operation], came: list[Operation]) -> Iterator[tuple[Operation | None, Operation | None]]:
    by_id = {operation.node["operationId"]: operation for operation in came if "operationId" in operation.node}
    moved = [by_id.pop(operation.node.get("operationId", ""), None) for operation in gone]
    yield from zip(gone, moved, strict=True)
    yield from ((None, operation) for operation in came if operation not in moved)
