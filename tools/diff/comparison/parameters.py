"""The parameters of an operation, and which of them is which in the other definition."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from tools.diff.comparison.definition import CheckedDefinition, Node
from tools.diff.comparison.matching import template
from tools.diff.comparison.schemas.merging import Schema
from tools.diff.comparison.schemas.schema_diff import SchemaComparison
from tools.diff.comparison.schemas.schema_view import schema_view

PLACES = frozenset({"path", "query", "header", "cookie"})
"""Where a parameter that isn't part of the body can be."""

_READ = frozenset({"name", "in", "required", "deprecated", "schema", "content", "style", "explode"})
_SIMPLE = {"path", "header"}
_PLAIN = {"simple", "form"}


@dataclass(frozen=True)
class RequestParameter:
    """A parameter, or a field of a request body; a body that isn't an object with named fields is one without name.

    `encoding` says how a value is written, where there is a choice. `rest` are the keys that nothing else was read
    from.
    """

    name: str
    place: str
    required: bool
    deprecated: bool
    encoding: str
    schema: Schema
    rest: tuple[tuple[str, Any], ...] = ()

    @property
    def element(self) -> str:
        """What a change calls it, without its name."""
        return f"{self.place} parameter" if self.name else f"{self.place} body"


Match = tuple[RequestParameter | None, RequestParameter | None]
"""A parameter of the old definition, and what it is in the new one."""


def listed_parameters(definition: CheckedDefinition, operation: Node) -> list[RequestParameter]:
    """Return the parameters of an operation that are none of its body."""
    nodes = [definition.resolve(node, "parameters") for node in operation.get("parameters", ())]
    # A parameter of an operation takes the place of one of its path, which comes before it.
    listed = {(node["name"], node["in"]): _parameter(definition, node) for node in nodes}
    return list(listed.values())


def renamed_in_path(old: str, new: str) -> dict[str, str]:
    """Return the names of the parameters in the path `old` by which `new` calls them, when nothing else differs."""
    if template(old) != template(new):
        return {}
    pairs = zip(_names(old), _names(new), strict=True)
    return {before: after for before, after in pairs if before != after}


def match_parameters(
    old: list[RequestParameter], new: list[RequestParameter], comparison: SchemaComparison
) -> Iterator[Match]:
    """Pair the parameters by name and place; then by name, moved; then, place by place, the only one, renamed."""
    paired = list(_paired(old, new))
    gone = {place: [one for one, other in paired if one and not other and one.place == place] for place in _places(old)}
    came = {place: [one for other, one in paired if one and not other and one.place == place] for place in _places(new)}
    renamed = [
        (gone[place][0], came[place][0])
        for place in sorted(gone.keys() & came.keys())
        if len(gone[place]) == len(came[place]) == 1 and _is_like(gone[place][0], came[place][0], comparison)
    ]
    taken = [id(one) for pair in renamed for one in pair]
    yield from renamed
    yield from (match for match in paired if not any(id(one) in taken for one in match))


def _names(path: str) -> list[str]:
    return re.findall(r"\{([^{}]*)\}", path)


def _places(parameters: list[RequestParameter]) -> set[str]:
    return {one.place for one in parameters}


def _is_like(old: RequestParameter, new: RequestParameter, comparison: SchemaComparison) -> bool:
    """Whether nothing but the names tells two apart."""
    equal = bool(old.name and new.name) and replace(old, name=new.name, schema=new.schema) == new
    return equal and not any(comparison.differences(old.schema, new.schema))


def _paired(old: list[RequestParameter], new: list[RequestParameter]) -> Iterator[Match]:
    before, after = ({(one.name, one.place): one for one in side} for side in (old, new))
    for identity in before.keys() & after.keys():
        yield before.pop(identity), after.pop(identity)
    left = list(after.values())
    for one in before.values():
        moved = next((other for other in left if other.name == one.name), None)
        left = [other for other in left if other is not moved]
        yield one, moved
    yield from ((None, one) for one in left)


def _parameter(definition: CheckedDefinition, node: Node) -> RequestParameter:
    schema = node.get("schema", next((part.get("schema", True) for part in node.get("content", {}).values()), True))
    return RequestParameter(
        name=node["name"],
        place=node["in"],
        required=node.get("required", False),
        deprecated=node.get("deprecated", False),
        encoding=_encoding(definition, node, schema),
        schema=schema,
        rest=tuple((key, value) for key, value in sorted(node.items()) if key not in _READ),
    )


def _encoding(definition: CheckedDefinition, node: Node, schema: Schema) -> str:
    """Return how a list or an object is written; a single value is written as it is, unless a style says more."""
    if "content" in node:
        return ", ".join(node["content"])
    style = node.get("style", "simple" if node["in"] in _SIMPLE else "form")
    if not schema_view(definition, schema).types & {"array", "object"}:
        return "" if style in _PLAIN else str(style)
    return f"{style}, exploded" if node.get("explode", style == "form") else str(style)
