# Do not edit: `make generate` writes this file from tools/diff/comparison/schemas/merging.py.

"""One object for a schema and what it takes together by `allOf`; nothing that one of the parts says is lost."""

from collections.abc import Callable
from typing import Any

from weibokit._tools.diff.comparison.definition import CheckedDefinition, Node
from weibokit._tools.diff.comparison.schemas.keywords import ALTERNATIVES, FLAGS, is_silent

Schema = Node | bool

_LAST_COUNTS = FLAGS | {"default", "nullable"}
_CONDITIONAL = {"if", "then", "else"}


def merged(definition: CheckedDefinition, schema: Schema, above: tuple[str, ...] = ()) -> Node:
    """Return one object that says what `schema`, of `definition`, says; `above` are the references followed so far.

    A sole alternative is a part as well, and an alternative `null` beside it is `nullable`. What can't be put together
    with the other parts stays under `allOf`.
    """
    if isinstance(schema, bool):
        return {} if schema else {"not": {}}
    target = schema.get("$ref", "")
    if target in above:
        return {}  # a schema that includes itself adds nothing
    resolved = definition.resolve(schema, "schemas")
    if isinstance(resolved, bool):
        return merged(definition, resolved)
    followed = (*above, target) if target else above
    own, parts = split(resolved)
    found: Node = {}
    for part in [*(merged(definition, part, followed) for part in parts), own]:
        found = _together(found, part)
    return found


def split(node: Node) -> tuple[Node, list[Schema]]:
    """Return what `node` says itself, and the schemas that it takes together by `allOf` or as its sole alternative."""
    own = {key: value for key, value in node.items() if key != "allOf"}
    parts = list(node.get("allOf", ()))
    for keyword in ALTERNATIVES:
        sole = _sole_alternative(own.get(keyword, []))
        if sole:
            parts += sole
            own["nullable"] = own.get("nullable", False) or len(own.pop(keyword)) > 1
    return own, parts


def is_null(schema: Schema) -> bool:
    """Whether `schema` says `null` and nothing else."""
    return isinstance(schema, dict) and {key: schema[key] for key in schema if not is_silent(key)} == {"type": "null"}


def _sole_alternative(alternatives: list[Schema]) -> list[Schema]:
    """Return the only alternative that isn't `null`, as a list; empty when there are several, or none."""
    others = [one for one in alternatives if not is_null(one)]
    return others if len(others) == 1 else []


def _together(first: Node, second: Node) -> Node:
    found, left = dict(first), Node()
    for key, value in second.items():
        if key == "properties":
            found[key], beside = _both(found.get(key, {}), value)
            left |= {key: beside} if beside else {}
        elif key not in found or found[key] == value or key in _LAST_COUNTS or is_silent(key):
            found[key] = value
        elif (combined := _combined(key, found[key], value)) is not None:
            found[key] = combined
        else:
            left[key] = value
    if left.keys() & _CONDITIONAL:  # the three are one
        left |= {key: second[key] for key in _CONDITIONAL & second.keys()}
    return found | {"allOf": [*found.get("allOf", ()), left]} if left else found


def _both(first: Node, second: Node) -> tuple[Node, Node]:
    """Return all fields of two maps, and those of `second` that say something else than those of `first`."""
    return second | first, {name: item for name, item in second.items() if first.get(name, item) != item}


def _combined(key: str, first: Any, second: Any) -> Any:
    """Return what two values of one keyword mean together; None when that can't be said in one."""
    if key in _COMBINATIONS:
        return _COMBINATIONS[key](first, second)
    numbers = all(isinstance(value, int | float) and not isinstance(value, bool) for value in (first, second))
    if numbers and key.startswith(("min", "exclusiveMin")):
        return max(first, second)
    return min(first, second) if numbers and key.startswith(("max", "exclusiveMax")) else None


def _common_types(first: Any, second: Any) -> list[str] | None:
    return sorted(type_set(first) & type_set(second)) or None


def type_set(stated: Any) -> frozenset[str]:
    """Return the types that `type` states; who allows a number allows an integer."""
    types = {stated} if isinstance(stated, str) else set(stated)
    return frozenset(types | {"integer"} if "number" in types else types)


_COMBINATIONS: dict[str, Callable[[Any, Any], Any]] = {
    "required": lambda first, second: [*first, *second],
    "allOf": lambda first, second: [*first, *second],
    "enum": lambda first, second: [value for value in first if value in second] or None,
    "type": _common_types,
}
