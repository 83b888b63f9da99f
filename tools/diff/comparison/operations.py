"""What changed in an operation beside parameters and responses: presence, path, method, notices, names, credentials."""

from collections.abc import Iterator

from tools.diff.changes import rules
from tools.diff.changes.change import Change
from tools.diff.changes.rules import Rule
from tools.diff.comparison.definition import CheckedDefinition, Node
from tools.diff.comparison.matching import OperationPair
from tools.pipeline.document.extensions import HIDDEN, VANISHED
from tools.pipeline.document.operations import Operation

_NOTICES = (
    ("deprecated", rules.OPERATION_DEPRECATED, rules.OPERATION_UNDEPRECATED),
    (HIDDEN, rules.OPERATION_HIDDEN, rules.OPERATION_UNHIDDEN),
)
_NAMES = (
    ("operationId", rules.OPERATION_ID_CHANGED),
    ("summary", rules.TITLE_CHANGED),
    ("tags", rules.TAGS_CHANGED),
)


def describe_addition(operation: Operation) -> Change:
    """Return the change that `operation` came."""
    return _presence_change(rules.OPERATION_ADDED, operation)


def describe_removal(operation: Operation) -> Change:
    """Return the change that `operation` went; the remark says how it was announced, if it was."""
    return _presence_change(rules.OPERATION_REMOVED, operation)


def operation_changes(pair: OperationPair) -> Iterator[Change]:
    """Yield the changes of an operation that both definitions have, without those of parameters and responses."""
    if pair.old.path != pair.new.path:
        yield pair.change(rules.OPERATION_RENAMED, old=pair.old.path, new=pair.new.path)
    if pair.old.method != pair.new.method:
        yield pair.change(rules.METHOD_CHANGED, old=pair.old.method.upper(), new=pair.new.method.upper())
    yield from _vanishing(pair)
    yield from _notices(pair)
    yield from _names(pair)
    yield from _credentials(pair)


def _presence_change(rule: Rule, operation: Operation) -> Change:
    return Change(rule, operation.method.upper(), operation.path, detail=", ".join(_state(operation.node)))


def _state(node: Node) -> Iterator[str]:
    """Yield what callers should know of an operation that comes or goes."""
    if node.get("deprecated"):
        yield "deprecated"
    if node.get(HIDDEN):
        yield "hidden"
    if VANISHED in node:
        yield f"vanished since {node[VANISHED]}"


def _vanishing(pair: OperationPair) -> Iterator[Change]:
    """Compare `x-vanished-since`, which an operation has that is no longer published and is held for some days."""
    before, after = pair.old.node.get(VANISHED), pair.new.node.get(VANISHED)
    if after and not before:
        yield pair.change(rules.OPERATION_VANISHED, new=after)
    elif before and not after:
        yield pair.change(rules.OPERATION_RETURNED, old=before)


def _notices(pair: OperationPair) -> Iterator[Change]:
    for key, put, taken in _NOTICES:
        before, after = bool(pair.old.node.get(key)), bool(pair.new.node.get(key))
        if before != after:
            yield pair.change(put if after else taken)


def _names(pair: OperationPair) -> Iterator[Change]:
    for key, rule in _NAMES:
        before, after = pair.old.node.get(key), pair.new.node.get(key)
        if before != after:
            yield pair.change(rule, old=before, new=after)


def _credentials(pair: OperationPair) -> Iterator[Change]:
    """Compare the ways to authorise a call; each is a set of credentials that go together."""
    old, new = pair.definitions
    before, after = _alternatives(old, pair.old.node), _alternatives(new, pair.new.node)
    if before != after:
        rule = rules.CREDENTIALS_CHANGED if set(before) - set(after) else rules.CREDENTIALS_ADDED
        yield pair.change(rule, old=before, new=after)


def _alternatives(definition: CheckedDefinition, node: Node) -> list[str]:
    required: list[dict[str, list[str]]] = node.get("security", definition.document.get("security", []))
    return sorted(
        " and ".join(_scheme(*entry) for entry in sorted(alternative.items())) or "no credential"
        for alternative in required or [{}]
    )


def _scheme(name: str, scopes: list[str]) -> str:
    return f"{name} ({' '.join(sorted(scopes))})" if scopes else name
