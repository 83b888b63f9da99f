from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

Document = dict[str, Any]
Parse = Callable[[], SimpleNamespace]
SELF = {"$ref": "#/components/schemas/Item"}
TEXT, NUMBER = {"type": "string"}, {"type": "integer", "format": "int64"}

CASES = [
    (TEXT, "str", "str"),
    (NUMBER, "int", "int"),
    ({"type": "number"}, "float", "float"),
    ({"type": "boolean"}, "bool", "bool"),
    ({"type": "string", "format": "date-time"}, "str", "str"),
    ({"type": "string", "enum": ["a", "b"]}, "str", "str"),
    ({"type": "integer", "enum": [0, 1]}, "int", "int"),
    ({"type": "string", "nullable": True}, "str | None", "str"),
    ({"allOf": [SELF], "nullable": True}, "Item | None", "Item"),
    ({}, "Any", ""),
    (SELF, "Item", "Item"),
    ({"type": "array", "items": SELF}, "list[Item]", "Item[]"),
    ({"type": "array", "items": {}}, "list[Any]", "[]"),
    ({"type": "array", "items": {"type": "string", "nullable": True}}, "list[str | None]", "(str|null)[]"),
    ({"type": "array", "items": {"type": "array", "items": NUMBER}}, "list[list[int]]", "int[][]"),
    ({"type": "object", "additionalProperties": NUMBER}, "dict[str, int]", "int{}"),
    ({"type": "object", "additionalProperties": SELF}, "dict[str, Item]", "Item{}"),
    ({"oneOf": [NUMBER, TEXT]}, "int | str", "int|str"),
    ({"oneOf": [NUMBER, TEXT, {}]}, "Any", ""),
    ({"type": "array", "items": {"oneOf": [NUMBER, TEXT]}}, "list[int | str]", "(int|str)[]"),
]


@pytest.mark.parametrize(("schema", "annotation", "field_type"), CASES)
def test_field_of_a_model(item: Document, parse: Parse, schema: Document, annotation: str, field_type: str) -> None:
    item["properties"]["name"] = schema
    parsed = parse()
    prop = parsed.types.models["Item"].optional_properties[0]
    assert (parsed.types.field(prop), parsed.types.field_type(prop)) == (annotation, field_type)


@pytest.mark.parametrize(
    ("schema", "annotation"),
    [
        ({"type": "string", "enum": ["b", "a"]}, "Literal['a', 'b']"),
        ({"type": "string", "enum": ["x" * 40, "y" * 40]}, "ItemsShowQ"),
        ({"type": "array", "items": NUMBER}, "list[int]"),
        ({"type": "string", "format": "date"}, "datetime.date"),
    ],
)
def test_annotation_of_argument(operation: Document, parse: Parse, schema: Document, annotation: str) -> None:
    operation["parameters"] = [{"name": "q", "in": "query", "schema": schema}]
    parsed = parse()
    endpoint = parsed.openapi.endpoint_collections_by_tag["items"].endpoints[0]
    assert parsed.types.argument(endpoint.query_parameters[0]) == annotation
