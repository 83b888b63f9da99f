# Do not edit: `make generate` writes this file from tools/diff/comparison/schemas/schema_view.py.

"""What a schema says about one value, whatever way it says it: read from the keywords of OpenAPI 3.0 and of 3.1."""

from dataclasses import dataclass
from typing import Any

from weibokit._tools.diff.comparison.definition import CheckedDefinition, Node
from weibokit._tools.diff.comparison.schemas.keywords import ALTERNATIVES, FLAGS, LIMITS, is_silent
from weibokit._tools.diff.comparison.schemas.limits import is_no_limit
from weibokit._tools.diff.comparison.schemas.merging import Schema, merged, type_set

ANY = frozenset({"null", "boolean", "integer", "number", "string", "array", "object"})
"""The types of a schema that names none."""

_ANYTHING_GOES = ("unevaluatedItems", "unevaluatedProperties", "propertyNames")


@dataclass(frozen=True)
class SchemaView:
    """A schema without references, `allOf` and spellings that mean the same.

    `values` are those of an enum, or None; `default` holds the default value, or nothing. `first_items` are the schemas
    of the first entries of a list, by place; `items` and `others` those of further entries, and of fields that are
    neither among `properties` nor match one of `patterns`; true when nothing is said. `alternatives` are the schemas of
    `oneOf` and `anyOf`, by keyword. `flags` are the keywords that are true. `rest` is everything that no other member
    was read from, documentation and extensions aside.
    """

    types: frozenset[str]
    format: str | None
    values: tuple[Any, ...] | None
    default: tuple[Any, ...]
    limits: dict[str, Any]
    properties: dict[str, Schema]
    required: frozenset[str]
    first_items: tuple[Schema, ...]
    items: Schema
    others: Schema
    patterns: dict[str, Schema]
    alternatives: dict[str, list[Schema]]
    flags: frozenset[str]
    rest: dict[str, Any]

    @property
    def type_text(self) -> str:
        """The types as people write them: `string`, `integer or null`, `any`."""
        shown = self.types - {"integer"} if "number" in self.types else self.types
        return "any" if self.types == ANY else " or ".join(sorted(shown, key=lambda name: (name == "null", name)))

    @property
    def sole_alternatives(self) -> list[Schema]:
        """The alternatives of a schema that says nothing else of a value; empty for every other."""
        says = self.types != ANY or self.values or self.limits or self.properties or self.required or self.patterns
        if says or len(self.alternatives) != 1 or self.rest.keys() - {"discriminator"}:
            return []
        return next(iter(self.alternatives.values()))


def schema_view(definition: CheckedDefinition, schema: Schema) -> SchemaView:
    """Return what `schema`, which stands in `definition`, says."""
    left = merged(definition, schema)  # every keyword is taken out by who reads it
    const = [left.pop("const")] if "const" in left else None
    enum = left.pop("enum", None)
    return SchemaView(
        types=_types(left),
        format=left.pop("format", None),
        values=None if enum is const is None else tuple(const or enum),
        default=(left.pop("default"),) if "default" in left else (),
        limits=_limits(left),
        properties=left.pop("properties", {}),
        required=frozenset(left.pop("required", ())),
        first_items=tuple(left.pop("prefixItems", ())),
        items=_open(left.pop("items", True)),
        others=_open(left.pop("additionalProperties", True)),
        patterns=left.pop("patternProperties", {}),
        alternatives={keyword: left.pop(keyword) for keyword in ALTERNATIVES if keyword in left},
        flags=frozenset(flag for flag in FLAGS if left.pop(flag, False)),
        rest=_rest(left),
    )


def _types(left: Node) -> frozenset[str]:
    implied = _implied(left)
    types = type_set(left.pop("type", implied))
    return types | {"null"} if left.pop("nullable", False) else types


def _implied(node: Node) -> frozenset[str]:
    """Return the types of a schema that states none: who lists fields or entries means an object or a list."""
    if node.get("properties") or "additionalProperties" in node:
        return frozenset({"object"})
    return frozenset({"array"}) if "items" in node else ANY


def _limits(left: Node) -> dict[str, Any]:
    """Return the limits, with `exclusive…: true` of 3.0 beside a bound written as 3.1 does."""
    limits = {key: left.pop(key) for key in LIMITS & left.keys()}
    for bound in ("Minimum", "Maximum"):
        exclusive, plain = f"exclusive{bound}", bound.lower()
        if limits.get(exclusive) is True and plain in limits:
            limits[exclusive] = limits.pop(plain)
    return {key: value for key, value in limits.items() if not is_no_limit(key, value)}


def _open(schema: Schema) -> Schema:
    """Return the schema, in one spelling when it allows anything."""
    return True if schema == {} else schema


def _rest(left: Node) -> dict[str, Any]:
    silent = {key for key in _ANYTHING_GOES if left.get(key) in (True, {})}
    return {key: value for key, value in left.items() if key not in silent and not is_silent(key)}
