# Do not edit: `make generate` writes this file from tools/diff/comparison/operations.py.

"""What changed in an operation beside parameters and responses: presence, path, method, names, credentials, servers."""

from collections.abc import Iterator

from weibokit._tools.diff.changes import rules
from weibokit._tools.diff.changes.change import Change
from weibokit._tools.diff.changes.rules import Rule
from weibokit._tools.diff.comparison.definition import CheckedDefinition, Node
from weibokit._tools.diff.comparison.matching import OperationPair, template
from weibokit._tools.diff.comparison.schemas.leftovers import leftovers
from weibokit._tools.diff.comparison.schemas.sameness import Sameness
from weibokit._tools.diff.comparison.servers import SERVERS, compare_servers
from weibokit._tools.pipeline.document.extensions import HIDDEN, VANISHED
from weibokit._tools.pipeline.document.operations import Operation

_NOTICES = (
    ("deprecated", rules.OPERATION_DEPRECATED, rules.OPERATION_UNDEPRECATED),
    (HIDDEN, rules.OPERATION_HIDDEN, rules.OPERATION_UNHIDDEN),
)
_NAMES = (
    ("operationId", rules.OPERATION_ID_CHANGED),
    ("summary", rules.TITLE_CHANGED),
    ("tags", rules.TAGS_CHANGED),
)
_READ = frozenset({"deprecated", "operationId", "tags", "security", "parameters", "requestBody", "responses", SERVERS})


def describe_addition(operation: Operation) -> Change:
    """Return the change that `operation` came."""
    return _presence_change(rules.OPERATION_ADDED, operation)


def describe_removal(operation: Operation) -> Change:
    """Return the change that `operation` went; the remark says how it was announced, if it was."""
    return _presence_change(rules.OPERATION_REMOVED, operation)


def operation_changes(pair: OperationPair) -> Iterator[Change]:
    """Yield the changes of an operation that both definitions have, without those of parameters and responses."""
    if template(pair.old.path) != template(pair.new.path):
        yield pair.change(rules.OPERATION_RENAMED, old=pair.old.path, new=pair.new.path)
    if pair.old.method != pair.new.method:
        yield pair.change(rules.METHOD_CHANGED, old=pair.old.method.upper(), new=pair.new.method.upper())
    yield from _vanishing(pair)
    yield from _notices(pair)
    yield from _names(pair)
    yield from _credentials(pair)
    yield from _servers(pair)
    for keyword, was, became in leftovers(
        pair.old.node, pair.new.node, read=_READ, same=Sameness(*pair.definitions).same
    ):
        yield pair.change(rules.OPERATION_KEYWORD_CHANGED, old=was, new=became, keyword=keyword)


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


def _servers(pair: OperationPair) -> Iterator[Change]:
    """Compare servers that only this operation has; those of all operations are compared once."""
    nodes = pair.old.node, pair.new.node
    if any(SERVERS in node for node in nodes):
        lists = (
            node.get(SERVERS, one.document.get(SERVERS)) for one, node in zip(pair.definitions, nodes, strict=True)
        )
        for rule, url, old, new in compare_servers(*lists):
            yield pair.change(rule, "server", url, old=old, new=new)


def _credentials(pair: OperationPair) -> Iterator[Change]:
    """Compare the ways to authorise a call; each is a set of credentials that go together."""
    old, new = (_alternatives(one, side.node) for one, side in zip(pair.definitions, (pair.old, pair.new), strict=True))
    before, after = (sorted(map(_alternative_text, side)) for side in (old, new))
    if before != after:
        kept = all(any(_is_enough(enough, one) for enough in new) for one in old)
        yield pair.change(rules.CREDENTIALS_ADDED if kept else rules.CREDENTIALS_CHANGED, old=before, new=after)


def _alternatives(definition: CheckedDefinition, node: Node) -> list[dict[str, list[str]]]:
    required: list[dict[str, list[str]]] = node.get("security", definition.document.get("security", []))
    return required or [{}]


def _is_enough(required: dict[str, list[str]], had: dict[str, list[str]]) -> bool:
    """Whether a call with the credentials `had` has all that is `required`."""
    return all(name in had and set(scopes) <= set(had[name]) for name, scopes in required.items())


def _alternative_text(alternative: dict[str, list[str]]) -> str:
    return " and ".join(_scheme(*entry) for entry in sorted(alternative.items())) or "no credential"


def _scheme(name: str, scopes: list[str]) -> str:
    return f"{name} ({' '.join(sorted(scopes))})" if scopes else name
