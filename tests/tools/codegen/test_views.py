from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tools.pipeline.files.input_error import InputError

Document = dict[str, Any]
Make = Callable[[], Path]
OBJECT = {"type": "object", "properties": {"a": {"type": "string"}}}


def test_field_says_all_it_knows(item: Document, make: Make) -> None:
    item["properties"]["name"] |= {"nullable": True, "description": "What it is called"}
    item["required"] = ["name"]
    source = (make() / "models/item.py").read_text()
    assert '    name: str | None = field("name", "str", null=True, required=True)\n' in source
    assert "    Attributes:\n        name: What it is called.\n" in source


@pytest.mark.parametrize(
    ("key", "attribute"),
    [
        ("get", "get_"),
        ("to_dict", "to_dict_"),
        ("field", "field_"),
        ("class", "class_"),
        ("_id", "id_"),
        ("screenName", "screen_name"),
    ],
)
def test_attribute_names(item: Document, make: Make, key: str, attribute: str) -> None:
    item["properties"] = {key: {"type": "string"}}
    assert f'    {attribute}: str = field("{key}", "str")\n' in (make() / "models/item.py").read_text()


def test_twin_names_are_rejected(item: Document, make: Make) -> None:
    item["properties"] = {"get": {"type": "string"}, "get_": {"type": "string"}}
    with pytest.raises(InputError, match="fields named get_"):
        make()


def test_union_of_objects_is_rejected(document: Document, item: Document, make: Make) -> None:
    document["components"]["schemas"] |= {"A": OBJECT, "B": OBJECT}
    parts = [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}]
    item["properties"]["name"] = {"type": "array", "items": {"oneOf": parts}}
    with pytest.raises(InputError, match="/components/schemas/Item: got several objects, or several lists, in name"):
        make()


def test_place_in_the_file_is_named(document: Document, operation: Document, make: Make) -> None:
    """Classes have other names than schemas, and those inside operations have none there."""
    schemas = document["components"]["schemas"]
    schemas |= {"A": OBJECT, "B": OBJECT}
    union = {"oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}]}
    inner = {"type": "object", "properties": {"either": union}}
    operation["responses"]["200"]["content"]["application/json"]["schema"] = inner
    with pytest.raises(InputError, match=r"#/paths/~1items/get: got several objects, or several lists, in either of "):
        make()
    schemas["item_page"] = {"type": "object", "properties": {"inner": inner}}
    inner_page = {"$ref": "#/components/schemas/item_page"}
    operation["responses"]["200"]["content"]["application/json"]["schema"] = inner_page
    with pytest.raises(InputError, match=r"#/components/schemas/item_page: got several objects, .* in either of "):
        make()


def test_schema_in_request_and_response_is_rejected(document: Document, operation: Document, make: Make) -> None:
    schema = {"$ref": "#/components/schemas/Item"}
    form = {"required": True, "content": {"application/x-www-form-urlencoded": {"schema": schema}}}
    document["paths"]["/items"] = {"post": operation | {"requestBody": form}}
    with pytest.raises(InputError, match="got Item in a request body and in a response"):
        make()


def test_models_that_nothing_reaches_are_left_out(document: Document, make: Make) -> None:
    document["components"]["schemas"]["Lonely"] = OBJECT
    assert sorted(file.stem for file in (make() / "models").iterdir()) == ["__init__", "item"]


def test_model_without_fields_is_a_class(item: Document, make: Make) -> None:
    del item["properties"]
    assert "class Item(Model):\n" in (make() / "models/item.py").read_text()


def test_secret_is_marked(item: Document, make: Make) -> None:
    item["properties"] = {"token": {"type": "string", "format": "password"}}
    assert '    token: str = field("token", "str", secret=True)\n' in (make() / "models/item.py").read_text()
