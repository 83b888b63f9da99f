from typing import Any

import pytest

from tests.tools.diff.building import document
from tools.diff.comparison.definition import CheckedDefinition
from tools.diff.comparison.schemas.schema_view import SchemaView, schema_view

SCHEMAS = {
    "Text": {"type": "string"},
    "Base": {"type": "object", "properties": {"id": {}}, "required": ["id"]},
    "Loop": {"allOf": [{"$ref": "#/components/schemas/Loop"}], "properties": {"id": {}}},
}


def read(schema: Any, version: str = "3.1.0") -> SchemaView:
    text = document({}, components={"schemas": SCHEMAS}) | {"openapi": version}
    return schema_view(CheckedDefinition(text, "it"), schema)


@pytest.mark.parametrize(
    ("schema", "type_text"),
    [
        ({}, "any"),
        (True, "any"),
        ({"type": ["null", "string"]}, "string or null"),
        ({"type": "string", "nullable": True}, "string or null"),
        ({"type": "number"}, "number"),
        ({"type": ["integer", "number"]}, "number"),
        ({"properties": {"a": {}}}, "object"),
        ({"items": {}}, "array"),
    ],
)
def test_types_read_alike(schema: Any, type_text: str) -> None:
    assert read(schema).type_text == type_text


def test_const_is_an_enum_of_one() -> None:
    assert read({"const": "a"}) == read({"enum": ["a"]})


def test_bounds_of_3_0_read_alike() -> None:
    old = read({"type": "integer", "minimum": 1, "exclusiveMinimum": True}, "3.0.3")
    assert old == read({"type": "integer", "exclusiveMinimum": 1})


def test_all_of_is_merged() -> None:
    schema = {"allOf": [{"$ref": "#/components/schemas/Base"}, {"properties": {"name": {}}, "required": ["name"]}]}
    found = read(schema)
    assert (found.type_text, set(found.properties), set(found.required)) == ("object", {"id", "name"}, {"id", "name"})


def test_schema_that_includes_itself_ends() -> None:
    assert set(read({"$ref": "#/components/schemas/Loop"}).properties) == {"id"}


@pytest.mark.parametrize(("version", "default"), [("3.0.3", ()), ("3.1.0", ("a",))])
def test_what_stands_beside_reference(version: str, default: tuple[str, ...]) -> None:
    found = read({"$ref": "#/components/schemas/Text", "default": "a"}, version)
    assert (found.type_text, found.default) == ("string", default)


def test_false_allows_nothing() -> None:
    assert read(False).rest == {"not": {}}  # noqa: FBT003
