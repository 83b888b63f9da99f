# Do not edit: `make generate` writes this file from tools/diff/comparison/responses.py.

"""What changed in the responses of an operation, and in the schemas that responses share."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from weibokit._tools.diff.changes import rules
from weibokit._tools.diff.changes.change import Change
from weibokit._tools.diff.comparison.components import component_changes
from weibokit._tools.diff.comparison.definition import Node
from weibokit._tools.diff.comparison.levels import IN_RESPONSES
from weibokit._tools.diff.comparison.matching import DefinitionPair, OperationPair
from weibokit._tools.diff.comparison.schemas.differences import Difference
from weibokit._tools.diff.comparison.schemas.leftovers import leftovers
from weibokit._tools.diff.comparison.schemas.schema_diff import SchemaComparison

_ANYTHING = "*/*"
_LINKS = "links"
_OF_HEADERS = (
    ("required", rules.FIELD_REQUIRED, rules.FIELD_OPTIONAL),
    ("deprecated", rules.FIELD_DEPRECATED, rules.FIELD_UNDEPRECATED),
)


class ResponseComparison:
    """Compares responses. Schemas that both sides refer to by one name are collected, and compared once at the end.

    That is why one object serves all operations.
    """

    def __init__(self, definitions: DefinitionPair) -> None:
        self._definitions = definitions
        self._comparison = SchemaComparison(*definitions)

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
            yield from self._both(
                pair, f"response {after}", self._resolved(0, old[before]), self._resolved(1, new[after])
            )

    def shared_changes(self) -> Iterator[Change]:
        """Yield the changes of the shared schemas that the responses compared so far hold."""
        yield from component_changes(self._comparison, IN_RESPONSES, "", "field")

    def _resolved(self, side: int, response: Node | None, section: str = "responses") -> Any:
        return self._definitions[side].resolve(response, section)

    def _both(self, pair: OperationPair, element: str, old: Node, new: Node) -> Iterator[Change]:
        yield from self._contents(pair, element, old.get("content", {}), new.get("content", {}))
        yield from self._headers(pair, f"{element} header", old.get("headers", {}), new.get("headers", {}))
        yield from self._links(pair, element, old.get(_LINKS, {}), new.get(_LINKS, {}))
        yield from self._unread(partial(pair.change, element=element), old, new, read={"content", "headers", _LINKS})

    def _links(self, pair: OperationPair, element: str, old: Node, new: Node) -> Iterator[Change]:
        """Compare what a response says of the calls that may follow it; none of them depends on that."""
        for name in sorted(old.keys() | new.keys()):
            was, became = self._resolved(0, old.get(name), _LINKS), self._resolved(1, new.get(name), _LINKS)
            if not self._comparison.same(was, became):
                yield pair.change(
                    rules.RESPONSE_LINKS_CHANGED, f"{element} link", name, old=was, new=became, keyword=_LINKS
                )

    def _headers(self, pair: OperationPair, element: str, old: Node, new: Node) -> Iterator[Change]:
        """Compare headers, whose names are the same in upper and lower case."""
        sides = enumerate((old, new))
        before, after = (
            {name.lower(): (name, self._resolved(side, node, "headers")) for name, node in headers.items()}
            for side, headers in sides
        )
        for key in sorted(after.keys() - before.keys()):
            yield pair.change(rules.FIELD_ADDED, element, after[key][0])
        for key in sorted(before.keys() - after.keys()):
            yield pair.change(rules.FIELD_REMOVED, element, before[key][0])
        for key in sorted(before.keys() & after.keys()):
            yield from self._header(pair, element, after[key][0], before[key][1], after[key][1])

    def _header(self, pair: OperationPair, element: str, name: str, old: Node, new: Node) -> Iterator[Change]:
        for keyword, put, taken in _OF_HEADERS:
            was, became = old.get(keyword, False), new.get(keyword, False)
            if was != became:
                yield pair.change(put if became else taken, element, name)
        for found in self._comparison.differences(old.get("schema", True), new.get("schema", True)):
            yield from _change(pair, element, f"{name}{found.at}", found)
        yield from self._unread(
            partial(pair.change, element=element, name=name), old, new, read={"required", "deprecated", "schema"}
        )

    def _unread(self, change: Callable[..., Change], old: Node, new: Node, read: set[str]) -> Iterator[Change]:
        for keyword, was, became in leftovers(old, new, read=read, same=self._comparison.same):
            yield change(rules.KEYWORD_NOT_UNDERSTOOD, old=was, new=became, keyword=keyword)

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
            yield from _change(pair, f"{element} field" if found.name else element, found.name, found)
        yield from self._unread(partial(pair.change, element=element), old, new, read={"schema"})


def _change(pair: OperationPair, element: str, name: str, found: Difference) -> Iterator[Change]:
    rule = IN_RESPONSES.get(found.aspect)
    if rule:
        yield pair.change(rule, element, name, old=found.old, new=found.new, keyword=found.keyword)


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
