from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tools.pipeline.files.input_error import InputError

Document = dict[str, Any]
Make = Callable[[], Path]


def test_warning_of_generator_is_an_error(operation: Document, make: Make) -> None:
    schema = {"type": "string", "enum": ["a"], "default": "b"}
    operation["parameters"] = [{"name": "q", "in": "query", "schema": schema}]
    with pytest.raises(
        InputError, match=r"shop\.json#/paths/~1items/get: got WARNING parsing GET /items .*Value b is not valid"
    ):
        make()


def test_unreadable_definition_is_an_error(document: Document, make: Make) -> None:
    document["info"] = {}
    with pytest.raises(InputError, match="Failed to parse OpenAPI document"):
        make()


def test_rejected_definition_leaves_nothing(operation: Document, make: Make, tmp_path: Path) -> None:
    operation["parameters"] = [{"name": "q", "in": "query", "schema": {"enum": ["a"], "default": "b"}}]
    with pytest.raises(InputError):
        make()
    assert [file.name for file in tmp_path.iterdir()] == ["shop.json"]


def test_existing_folder_is_rejected(make: Make, tmp_path: Path) -> None:
    (tmp_path / "shop_client").mkdir()
    with pytest.raises(InputError, match="a folder that exists"):
        make()


def test_generator_prints_nothing(make: Make, capsys: pytest.CaptureFixture[str]) -> None:
    make()
    assert capsys.readouterr().out == ""


def test_further_schema_gets_its_model(document: Document, make: Make) -> None:
    schema = {"type": "object", "properties": {"item": {"$ref": "#/components/schemas/Part"}}}
    document["components"]["schemas"] |= {"Further": schema, "Part": {"type": "object"}, "Unused": {"type": "object"}}
    document["x-further-schemas"] = [{"$ref": "#/components/schemas/Further"}]
    assert {file.stem for file in (make() / "models").glob("*.py")} == {"__init__", "further", "item", "part"}
