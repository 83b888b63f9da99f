"""What a schema says about one value, whatever way it says it: read from the keywords of OpenAPI 3.0 and of 3.1."""

from dataclasses import dataclass
from typing import Any

from tools.diff.comparison.definition import CheckedDefinition, Node

Schema = Node | bool

ANY = frozenset({"null", "boolean", "integer", "number", "string", "array", "object"})
"""The types of a schema that names none."""

_LIMITS = frozenset(
    {
        *(
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "minLength",
            "maxLength",
            "pattern",
        ),
        *("minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "not"),
    }
)


@dataclass(frozen=True)
class SchemaView:
    """A schema without references, `allOf` and spellings that mean the same.

    `values` are those of an enum, or None; `default` holds the default value, or nothing. `items` and `others` are the
    schemas of the entries of a list and of fields that are not among `properties`, or None when nothing is said.
    `alternatives` are the schemas of `oneOf` and `anyOf`.
    """

    types: frozenset[str]
    format: str | None
    values: tuple[Any, ...] | None
    default: tuple[Any, ...]
    limits: dict[str, Any]
    properties: dict[str, Schema]
    required: frozenset[str]
    items: Schema | None
    others: Schema | None
    alternatives: tuple[Schema, ...]

    @property
    def type_text(self) -> str:
        """The types as people write them: `string`, `integer or null`, `any`."""
        shown = self.types - {"integer"} if "number" in self.types else self.types
        return "any" if self.types == ANY else " or ".join(sorted(shown, key=lambda name: (name == "null", name)))


def schema_view(definition: CheckedDefinition, schema: Schema) -> SchemaView:
    """Return what `schema`, which stands in `definition`, says."""
    node = _merged(definition, schema)
    const = (node["const"],) if "const" in node else None
    return SchemaView(
        types=_types(node),
        format=node.get("format"),
        values=tuple(node["enum"]) if "enum" in node else const,
        default=(node["default"],) if "default" in node else (),
        limits=_limits(node),
        properties=node.get("properties", {}),
        required=frozenset(node.get("required", ())),
        items=node.get("items"),
        others=node.get("additionalProperties"),
        alternatives=(*node.get("oneOf", ()), *node.get("anyOf", ())),
    )


def _merged(definition: CheckedDefinition, schema: Schema, above: tuple[str, ...] = ()) -> Node:
    """Return one node for `schema` and what it takes together by allOf; `above` are the references followed so far."""
    if isinstance(schema, bool):
        return {} if schema else {"not": {}}
    target = schema.get("$ref", "")
    if target in above:
        return {}  # a schema that includes itself adds nothing
    resolved = definition.resolve(schema, "schemas")
    own = {key: value for key, value in resolved.items() if key != "allOf"}
    followed = (*above, target) if target else above
    parts = [_merged(definition, part, followed) for part in resolved.get("allOf", ())]
    merged: Node = {}
    for part in [*parts, own]:
        together = {"properties": merged.get("properties", {}) | part.get("properties", {})}
        needed = {"required": [*merged.get("required", ()), *part.get("required", ())]}
        merged = merged | part | together | needed
    return merged


def _types(node: Node) -> frozenset[str]:
    stated = node.get("type", _implied(node))
    types = {stated} if isinstance(stated, str) else set(stated)
    if node.get("nullable"):
        types.add("null")
    return frozenset(types | {"integer"} if "number" in types else types)


def _implied(node: Node) -> frozenset[str]:
    """Return the types of a schema that states none: who lists fields or entries means an object or a list."""
    if node.get("properties") or "additionalProperties" in node:
        return frozenset({"object"})
    return frozenset({"array"}) if "items" in node else ANY


def _limits(node: Node) -> dict[str, Any]:
    """Return the limits, with `exclusive…: true` of 3.0 beside a bound written as 3.1 does."""
    limits = {key: value for key, value in node.items() if key in _LIMITS}
    for bound in ("Minimum", "Maximum"):
        exclusive, plain = f"exclusive{bound}", bound.lower()
        if limits.get(exclusive) is True and plain in limits:
            limits[exclusive] = limits.pop(plain)
    return {key: value for key, value in limits.items() if value is not False}
