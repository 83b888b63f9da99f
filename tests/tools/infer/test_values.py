from typing import Any

import pytest

from tools.infer.observations.values import observe
from tools.infer.write_schemas import schema_of

INT = {"type": "integer", "format": "int32"}


def schema(*values: Any) -> Any:
    """Return the schema of a place where all of `values` were seen."""
    observation = observe(values[0])
    for value in values[1:]:
        observation.merge(observe(value))
    return schema_of(observation)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([1, -(2**31)], INT),
        ([1, 2**31], {"type": "integer", "format": "int64"}),
        ([2**63], {"type": "integer"}),
        ([1, 1.5], {"type": "number"}),
        ([True, 1], {"type": ["boolean", "integer"], "format": "int32"}),
        ([None], {}),
        (["a", None], {"type": ["string", "null"]}),
        ([1, "1", None], {"type": ["integer", "string", "null"], "format": "int32"}),
        ([[]], {"type": "array", "items": {}}),
        ([[], [1, "a"]], {"type": "array", "items": {"type": ["integer", "string"], "format": "int32"}}),
        ([["a"], ""], {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]}),
        ([{}], {"type": "object", "additionalProperties": {}}),
        ([{"12": 1}, None], {"type": ["object", "null"], "additionalProperties": INT}),
    ],
)
def test_values_have_one_schema(values: list[Any], expected: dict[str, Any]) -> None:
    assert schema(*values) == expected


@pytest.mark.parametrize(
    "value",
    [
        {"1": 1, "20": 2},
        {"2026-01-31": 1},
        {"B00EXAM1PL": 1, "0a1b2c3d4e5f": 2},
        {"size in cm": "1", "Colour": "red"},
        {"7": {"a": 1}, "other": {"a": 2}},
    ],
)
def test_data_in_keys_is_a_map(value: dict[str, Any]) -> None:
    assert schema(value).keys() == {"type", "additionalProperties"}


@pytest.mark.parametrize(
    "value", [{"avatar_168x168": 1}, {"1": 1, "a": 1}, {"作者": "a", "数量": 1}, {"h264": {"a": 1}, "h265": {"b": 1}}]
)
def test_names_in_keys_make_an_object(value: dict[str, Any]) -> None:
    record = observe(value).record
    assert record is not None
    assert list(record.fields) == list(value)


def test_map_wins_over_object() -> None:
    assert schema({"a": 1}, {"12": 2}) == {"type": "object", "additionalProperties": INT}
