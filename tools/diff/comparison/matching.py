"""Which operation of one definition is which of the other."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from tools.diff.changes.change import Change
from tools.diff.changes.rules import Rule
from tools.diff.comparison.definition import CheckedDefinition
from tools.pipeline.document.operations import Operation


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

    def change(self, rule: Rule, element: str = "", name: str = "", *, old: Any = None, new: Any = None) -> Change:
        """Return a change of this operation, which is called as it is now."""
        return Change(rule, self.new.method.upper(), self.new.path, element, name, old, new)


def pair_operations(definitions: DefinitionPair) -> Iterator[tuple[Operation | None, Operation | None]]:
    """Yield each operation of the old definition with what it is in the new one; None stands for its absence.

    A path with one method less and one more has the same operation with another method. What is left is paired by
    operationId, and has moved to another path.
    """
    old, new = definitions.old.operations(), definitions.new.operations()
    gone: list[Operation] = []
    came: list[Operation] = []
    for path in sorted(old.keys() | new.keys()):
        before = {operation.method: operation for operation in old.get(path, ())}
        after = {operation.method: operation for operation in new.get(path, ())}
        for method in sorted(before.keys() & after.keys()):
            yield before.pop(method), after.pop(method)
        if len(before) == len(after) == 1:
            yield before.popitem()[1], after.popitem()[1]
        gone += before.values()
        came += after.values()
    yield from _moved(gone, came)


def _moved(gone: list[Operation], came: list[Operation]) -> Iterator[tuple[Operation | None, Operation | None]]:
    by_id = {operation.node["operationId"]: operation for operation in came if "operationId" in operation.node}
    moved = [by_id.pop(operation.node.get("operationId", ""), None) for operation in gone]
    yield from zip(gone, moved, strict=True)
    yield from ((None, operation) for operation in came if operation not in moved)
