from typing import Any

import pytest
from openapi_schema_validator import OAS30Validator, OAS31Validator

from tools.pipeline.transform.schema_lowering import NULL, LoweringError, lower_schema

VALUES = [None, True, 0, 1, 2.5, 5, 10, "", "text", [], [1], ["a"], {}, {"a": 1}]


@pytest.mark.parametrize(
    ("schema", "lowered"),
    [
        ({"type": ["string", "null"], "minLength": 1}, {"type": "string", "nullable": True, "minLength": 1}),
        ({"type": ["null"], "description": "d"}, {"description": "d", **NULL}),
        ({"type": "null"}, NULL),
        (
            {"type": ["string", "integer"], "format": "int64", "description": "d"},
            {"oneOf": [{"type": "integer", "format": "int64"}, {"type": "string"}], "description": "d"},
        ),
        ({"type": ["integer", "number"]}, {"oneOf": [{"type": "number"}]}),
        (
            {"type": ["string", "integer", "null"]},
            {"oneOf": [{"type": "integer", "nullable": True}, {"type": "string"}]},
        ),
        ({"type": "object", "required": []}, {"type": "object"}),
        ({"const": "x"}, {"enum": ["x"]}),
        ({"exclusiveMinimum": 1}, {"minimum": 1, "exclusiveMinimum": True}),
        ({"minimum": 5, "exclusiveMinimum": 1}, {"minimum": 5}),
        ({"minimum": 1, "exclusiveMinimum": 5}, {"minimum": 5, "exclusiveMinimum": True}),
        ({"exclusiveMaximum": 5, "maximum": 1}, {"maximum": 1}),
        ({"minimum": 1, "exclusiveMinimum": True}, {"minimum": 1, "exclusiveMinimum": True}),
        ({"examples": ["a"]}, {"example": "a"}),
        ({"$ref": "#/a"}, {"$ref": "#/a"}),
        ({"$ref": "#/a", "description": "d"}, {"allOf": [{"$ref": "#/a"}], "description": "d"}),
        ({"$ref": "#/a", "allOf": [{"type": "object"}]}, {"allOf": [{"$ref": "#/a"}, {"type": "object"}]}),
    ],
)
def test_schema_is_lowered(schema: dict[str, Any], lowered: dict[str, Any]) -> None:
    assert lower_schema(schema) == lowered


@pytest.mark.parametrize(
    "schema",
    [
        {"type": ["string", "null"], "minLength": 1},
        {"type": "null"},
        {"type": ["string", "integer", "null"], "minLength": 1, "minimum": 1},
        {"type": ["number", "integer"]},
        {"type": ["array", "object"], "items": {"type": "string"}, "required": ["a"]},
        {"type": "integer", "exclusiveMinimum": 1, "minimum": 0, "exclusiveMaximum": 10},
        {"const": 1},
    ],
)
def test_meaning_stays_the_same(schema: dict[str, Any]) -> None:
    lowered = lower_schema(schema)
    before = [OAS31Validator(schema).is_valid(value) for value in VALUES]
    assert [OAS30Validator(lowered).is_valid(value) for value in VALUES] == before


@pytest.mark.parametrize("schema", [{"examples": ["a", "b"]}, {"type": ["string", "integer"], "enum": [1, "a"]}])
def test_what_3_0_cannot_say(schema: dict[str, Any]) -> None:
    with pytest.raises(LoweringError):
        lower_schema(schema)
