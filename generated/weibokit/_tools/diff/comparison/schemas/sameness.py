# Do not edit: `make generate` writes this file from tools/diff/comparison/schemas/sameness.py.

"""Whether two parts of two definitions say the same: documentation and the order of keys aside, letter by letter."""

from collections.abc import Callable
from typing import Any

from weibokit._tools.diff.comparison.definition import CheckedDefinition, Node
from weibokit._tools.diff.comparison.schemas.keywords import NAMED, is_silent

SCHEMAS = "#/components/schemas/"
_WITHOUT_ORDER = frozenset({"required", "enum", "type"})
_FALSE_BY_DEFAULT = frozenset({"deprecated", "readOnly", "writeOnly", "nullable", "required", "uniqueItems"})

_Pairs = dict[tuple[int, int], tuple[Node, Node]]


class Sameness:
    """Says whether parts of `old` and of `new` are the same.

    With `meet`, a schema that both refer to by one name counts as the same, and its pointer is given to `meet`: what
    changed in it is for whoever compares it. Other references are followed. A pair that is being compared further up
    counts as the same, so circles end; a pair that was decided isn't looked at again.
    """

    def __init__(
        self, old: CheckedDefinition, new: CheckedDefinition, meet: Callable[[str], None] | None = None
    ) -> None:
        self._definitions = old, new
        self._meet = meet
        self._proven: _Pairs = {}
        self._different: _Pairs = {}
        self._assumed: _Pairs = {}

    def same(self, old: Any, new: Any) -> bool:
        """Whether the two say the same."""
        self._assumed = {}
        found = self._same(old, new)
        if found:
            self._proven |= self._assumed
        return found

    def _same(self, old: Any, new: Any, *, named: bool = False) -> bool:
        if isinstance(old, dict) and isinstance(new, dict):
            return self._objects(old, new) if not named else self._members(old, new, maps=frozenset())
        if isinstance(old, list) and isinstance(new, list):
            return len(old) == len(new) and all(map(self._same, old, new))
        return bool(old == new) and isinstance(old, bool) == isinstance(new, bool)

    def _objects(self, old: Node, new: Node) -> bool:
        pair = (id(old), id(new))
        if pair in self._different:
            return False
        if pair in self._proven or pair in self._assumed:
            return True
        self._assumed[pair] = (old, new)  # with the objects, lest an id be used again
        found = self._pair(old, new)
        if not found:  # in spite of what was assumed, and therefore for good
            self._different[pair] = (old, new)
        return found

    def _pair(self, old: Node, new: Node) -> bool:
        if isinstance(old.get("$ref"), str) or isinstance(new.get("$ref"), str):
            return self._references(old, new)
        return self._members(_meaning(old), _meaning(new), maps=NAMED)

    def _members(self, old: Node, new: Node, *, maps: frozenset[str]) -> bool:
        return old.keys() == new.keys() and all(self._same(old[key], new[key], named=key in maps) for key in old)

    def _references(self, old: Node, new: Node) -> bool:
        target = old.get("$ref")
        beside = [_beside(one, node) for one, node in zip(self._definitions, (old, new), strict=True)]
        if not self._members(*beside, maps=NAMED):
            return False
        if self._meet and target == new.get("$ref") and str(target).startswith(SCHEMAS):
            self._meet(str(target))
            return True
        followed = [
            one.follow(node["$ref"]) if "$ref" in node else node
            for one, node in zip(self._definitions, (old, new), strict=True)
        ]
        return self._same(*followed)


def _meaning(node: Node) -> Node:
    """Return `node` without what is no change wherever it stands, and lists whose order says nothing sorted."""
    return {
        key: sorted(value, key=repr) if key in _WITHOUT_ORDER and isinstance(value, list) else value
        for key, value in node.items()
        if not is_silent(key) and not (key in _FALSE_BY_DEFAULT and value in (False, []))
    }


def _beside(definition: CheckedDefinition, node: Node) -> Node:
    """Return what counts beside a reference: nothing in 3.0."""
    if "$ref" not in node or definition.is_3_0:
        return {}
    return {key: value for key, value in _meaning(node).items() if key != "$ref"}
