import json
from pathlib import Path
from typing import Any

import pytest
from openapi_schema_validator import OAS31Validator
from ruamel.yaml import YAML

from tools.pipeline.infer import infer, printed

ROOT = Path(__file__).parents[3]
SHARED = ROOT.parent / "shared" / "samples" / "justone"


def inferred(folder: Path, *samples: Any) -> dict[str, Any]:
    files = []
    for number, sample in enumerate(samples):
        files.append(folder / f"{number}.json")
        files[-1].write_text(json.dumps(sample), encoding="utf-8")
    schemas: dict[str, Any] = infer(files, name="Answer")["components"]["schemas"]
    return schemas


def check(files: list[Path]) -> None:
    """Check that every file fits the schema inferred from all of them."""
    document = infer(files, name="Answer")
    validator = OAS31Validator({"$ref": "#/components/schemas/Answer", **document})
    for file in files:
        validator.validate(json.loads(file.read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    ("values", "schema"),
    [
        ([1, 2**31 - 1], {"type": "integer", "format": "int32"}),
        ([1, -(2**31) - 1], {"type": "integer", "format": "int64"}),
        ([2**63], {"type": "integer"}),
        ([1, 2.5], {"type": "number"}),
        (["a", None], {"type": ["string", "null"]}),
        ([None], {}),
        ([[]], {"type": "array", "items": {}}),
        ([{}], {"type": "object"}),
        (["a", 1], {"oneOf": [{"type": "integer", "format": "int32"}, {"type": "string"}]}),
        ([1, "a", None], {"oneOf": [{"type": "integer", "format": "int32"}, {"type": "string"}, {"type": "null"}]}),
        ([[], {}], {"oneOf": [{"type": "array", "items": {}}, {"type": "object"}]}),
        ([["a"], [None], []], {"type": "array", "items": {"type": ["string", "null"]}}),
        ([{"12": "a", "345": "b"}], {"type": "object", "additionalProperties": {"type": "string"}}),
        ([{"2026-01-31": 1}, {}], {"type": "object", "additionalProperties": {"type": "integer", "format": "int32"}}),
        (
            [{"12": {"1": 1}, "345": {"2": 2**40}}],
            {
                "type": "object",
                "additionalProperties": {
                    "type": "object",
                    "additionalProperties": {"type": "integer", "format": "int64"},
                },
            },
        ),
    ],
)
def test_property_is_inferred(tmp_path: Path, values: list[Any], schema: dict[str, Any]) -> None:
    answer = inferred(tmp_path, *({"value": value} for value in values))["Answer"]
    assert answer == {"type": "object", "required": ["value"], "properties": {"value": schema}}


def test_required_is_in_every_sample(tmp_path: Path) -> None:
    assert inferred(tmp_path, {"b": 1, "a": 1}, {"a": 1})["Answer"]["required"] == ["a"]


def test_objects_become_models(tmp_path: Path) -> None:
    schemas = inferred(
        tmp_path, {"hot_users": [{"host-name": {"x": 1}}], "owner": None}, {"hot_users": [], "owner": {"y": 1}}
    )
    assert list(schemas) == ["Answer", "HotUser", "HostName", "Owner"]
    assert schemas["Answer"]["properties"] == {
        "hot_users": {"type": "array", "items": {"$ref": "#/components/schemas/HotUser"}},
        "owner": {"oneOf": [{"$ref": "#/components/schemas/Owner"}, {"type": "null"}]},
    }


def test_equal_models_are_shared(tmp_path: Path) -> None:
    schemas = inferred(tmp_path, {"a": {"user": {"x": 1}}, "b": {"user": {"x": 2}}, "c": {"user": {"y": 1}}})
    assert list(schemas) == ["Answer", "A", "User", "B", "C", "User2"]


def test_list_at_the_root(tmp_path: Path) -> None:
    assert inferred(tmp_path, [1])["Answer"] == {"type": "array", "items": {"type": "integer", "format": "int32"}}


def test_print_is_yaml(tmp_path: Path) -> None:
    document = {"components": {"schemas": inferred(tmp_path, {"a": None, "yes": "1"})}}
    assert YAML(typ="safe", pure=True).load(printed(document)) == document


@pytest.mark.parametrize(
    "folder",
    sorted(path.parent for path in (ROOT / "specs").glob("*/samples/*/index.yaml")),
    ids=lambda path: path.name,
)
def test_own_samples_fit(folder: Path) -> None:
    files = sorted(folder.glob("*.json"))
    assert files
    check(files)


@pytest.mark.skipif(not SHARED.is_dir(), reason="needs the samples in ../shared")
def test_foreign_samples_fit() -> None:
    groups: dict[str, list[Path]] = {}
    for file in sorted(SHARED.glob("*.json")):
        groups.setdefault(file.name.split(".")[0], []).append(file)
    assert sum(map(len, groups.values())) > 200
    for files in groups.values():
        check(files)


@pytest.mark.skipif(not SHARED.is_dir(), reason="needs the samples in ../shared")
def test_union_of_foreign_samples() -> None:
    check(sorted(SHARED.glob("*.json")))
