"""What changed in the responses of an operation, and in the schemas that responses share."""

from collections.abc import Iterator

from tools.diff.changes import rules
from tools.diff.changes.change import Change
from tools.diff.comparison.definition import CheckedDefinition, Node
from tools.diff.comparison.matching import DefinitionPair, OperationPair
from tools.diff.comparison.schema_diff import Aspect, SchemaComparison

_RULES = {
    Aspect.TYPE_CHANGED: rules.FIELD_TYPE_CHANGED,
    Aspect.TYPE_WIDENED: rules.FIELD_TYPE_CHANGED,
    Aspect.TYPE_NARROWED: rules.FIELD_TYPE_NARROWED,
    Aspect.FORMAT_CHANGED: rules.FIELD_FORMAT_CHANGED,
    Aspect.FORMAT_WIDENED: rules.FIELD_FORMAT_CHANGED,
    Aspect.ENUM_ADDED: rules.FIELD_ENUM_ADDED,
    Aspect.ENUM_REMOVED: rules.FIELD_ENUM_REMOVED,
    Aspect.ENUM_VALUES_ADDED: rules.FIELD_ENUM_VALUES_ADDED,
    Aspect.ENUM_VALUES_REMOVED: rules.FIELD_ENUM_VALUES_REMOVED,
    Aspect.DEFAULT_CHANGED: rules.FIELD_DEFAULT_CHANGED,
    Aspect.LIMIT_TIGHTENED: rules.FIELD_LIMIT_CHANGED,
    Aspect.LIMIT_LOOSENED: rules.FIELD_LIMIT_CHANGED,
    Aspect.ALTERNATIVES_CHANGED: rules.FIELD_ALTERNATIVES_CHANGED,
    Aspect.FIELD_ADDED: rules.FIELD_ADDED,
    Aspect.FIELD_ADDED_REQUIRED: rules.FIELD_ADDED,
    Aspect.FIELD_REMOVED: rules.FIELD_REMOVED,
    Aspect.FIELD_REQUIRED: rules.FIELD_REQUIRED,
    Aspect.FIELD_OPTIONAL: rules.FIELD_OPTIONAL,
}
_ANYTHING = "*/*"


class ResponseComparison:
    """Compares responses. Schemas that both sides refer to by one name are collected, and compared once at the end.

    That is why one object serves all operations.
    """

    def __init__(self, definitions: DefinitionPair) -> None:
        self._definitions = definitions
        self._shared: set[str] = set()
        self._comparison = SchemaComparison(*definitions, shared=self._shared)

    def changes(self, pair: OperationPair) -> Iterator[Change]:
        """Yield the changes of the responses of an operation that both definitions have."""
        old, new = _responses(pair.old.node), _responses(pair.new.node)
        for status in sorted(new.keys() - old.keys()):
            yield pair.change(rules.RESPONSE_ADDED, f"response {status}")
        for status in sorted(old.keys() - new.keys()):
            succeeds = status.startswith("2")
            yield pair.change(
                rules.RESPONSE_SUCCESS_REMOVED if succeeds else rules.RESPONSE_REMOVED, f"response {status}"
            )
        for before, after in _counterparts(old, new):
            contents = _content(self._definitions.old, old[before]), _content(self._definitions.new, new[after])
            yield from self._contents(pair, f"response {after}", *contents)

    def shared_changes(self) -> Iterator[Change]:
        """Yield the changes of the shared schemas that the responses compared so far hold."""
        done: set[str] = set()
        while left := self._shared - done:
            target = left.pop()
            done.add(target)
            for found in self._comparison.component(target):
                name = found.at.removeprefix(".")
                element, path = "field" if name else "", target.removeprefix("#/")
                yield Change(_RULES[found.aspect], "", path, element, name, found.old, found.new)

    def _contents(self, pair: OperationPair, element: str, old: Node, new: Node) -> Iterator[Change]:
        if old.keys() != new.keys() and len(old) == len(new) == 1 and _ANYTHING in (*old, *new):
            yield pair.change(rules.RESPONSE_MEDIA_TYPE_STATED, element, old=next(iter(old)), new=next(iter(new)))
            yield from self._schemas(pair, element, *old.values(), *new.values())
            return
        for media_type in sorted(new.keys() - old.keys()):
            yield pair.change(rules.RESPONSE_MEDIA_TYPE_ADDED, element, new=media_type)
        for media_type in sorted(old.keys() - new.keys()):
            yield pair.change(rules.RESPONSE_MEDIA_TYPE_REMOVED, element, old=media_type)
        for media_type in sorted(old.keys() & new.keys()):
            yield from self._schemas(pair, f"{element} in {media_type}", old[media_type], new[media_type])

    def _schemas(self, pair: OperationPair, element: str, old: Node, new: Node) -> Iterator[Change]:
        for found in self._comparison.differences(old.get("schema", True), new.get("schema", True)):
            name = found.at.removeprefix(".")
            yield pair.change(
                _RULES[found.aspect], f"{element} field" if name else element, name, old=found.old, new=found.new
            )


def _responses(operation: Node) -> dict[str, Node]:
    return {status: node for status, node in operation.get("responses", {}).items() if not status.startswith("x-")}


def _counterparts(old: Node, new: Node) -> Iterator[tuple[str, str]]:
    """Yield the statuses to compare: the same ones, and a sole success with what stood for it as `default`."""
    yield from ((status, status) for status in sorted(old.keys() & new.keys()))
    before, after = _success(old), _success(new)
    if before != after and "default" in (before, after) and before and after:
        yield before, after


def _success(responses: Node) -> str:
    """Return the status that a right call gets: the first 2xx, or `default` when there is none; empty without both."""
    return next((status for status in sorted(responses) if status.startswith(("2", "default"))), "")


def _content(definition: CheckedDefinition, response: Node) -> Node:
    content: Node = definition.resolve(response, "responses").get("content", {})
    return content
