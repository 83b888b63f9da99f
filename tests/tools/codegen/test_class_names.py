import copy
from pathlib import Path
from typing import Any

import pytest
from openapi_python_client.config import Config, ConfigFile, MetaType

from tools.codegen.package.class_names import OF_CODE, name_classes
from tools.pipeline.transform.unique_names import LONGEST

Document = dict[str, Any]

CONFIG = Config.from_sources(
    ConfigFile(literal_enums=True, post_hooks=[]), MetaType.NONE, Path(), "utf-8", overwrite=False, output_path=None
)


def holding(name: str, **keys: Any) -> Document:
    return {"type": "object", "properties": {name: {"type": "string"}}} | keys


def components(document: Document, **schemas: Document) -> Document:
    """Put schemas among the components; return what comes of them, and keep the lines of the report."""
    found: Document = document["components"]["schemas"]
    found.update(copy.deepcopy(schemas))
    return found


def renamed(document: Document) -> list[str]:
    lines, _ = name_classes(document, CONFIG, "shop.json")
    return [line.removeprefix("Renamed: shop.json#/") for line in lines]


def test_names_that_differ_in_spelling_are_told_apart(document: Document, item: Document) -> None:
    found = components(document, user_info=holding("a"), UserInfo=holding("b"), USERINFO=holding("c"))
    found |= {"user-info": holding("d"), "userinfo": holding("e")}
    item["properties"] = {name: {"$ref": f"#/components/schemas/{name}"} for name in list(found)}
    assert renamed(document) == [
        "components/schemas/UserInfo: got the class name UserInfo; wanted one that nothing else has. It is UserInfo2.",
        "components/schemas/user-info: got the class name UserInfo; wanted one that nothing else has. It is UserInfo3.",
        "components/schemas/userinfo: got the class name Userinfo; wanted one that nothing else has. It is Userinfo2.",
    ]
    references = {name: node["$ref"].rpartition("/")[2] for name, node in item["properties"].items()}
    fields = {name: list(found[reference]["properties"]) for name, reference in references.items() if name != "Item"}
    assert fields == {"user_info": ["a"], "UserInfo": ["b"], "USERINFO": ["c"], "user-info": ["d"], "userinfo": ["e"]}


def test_components_come_before_what_is_inside_others(document: Document, item: Document) -> None:
    found = components(document, ItemInfo=holding("b"), Other=holding("c", title="ItemInfo"))
    item["properties"] = {"info": holding("a"), "Info": holding("d", nullable=True)}
    assert len(renamed(document)) == 1
    assert item["properties"]["info"] == {"$ref": "#/components/schemas/ItemInfo2"}
    assert found["ItemInfo2"] == holding("a")
    assert item["properties"]["Info"] == holding("d", nullable=True)  # its class is ItemInfoType0
    assert found["Other"] == holding("c", description="ItemInfo")


def test_equal_enumerations_share_a_class(document: Document, operation: Document) -> None:
    schemas = [{"type": "string", "enum": list(each)} for each in ("ab", "ba", "bc")]
    operation["parameters"] = [
        {"name": name, "in": "query", "schema": schema}
        for name, schema in zip(("mode", "Mode", "MODE"), schemas, strict=True)
    ]
    operation["parameters"][2]["name"] = "mode_"
    assert len(renamed(document)) == 1
    assert operation["parameters"][2]["schema"] == {"$ref": "#/components/schemas/ItemsShowMode2"}


@pytest.mark.parametrize("name", sorted(OF_CODE))
def test_names_of_code_are_kept_free(document: Document, name: str) -> None:
    found = components(document, **{name: holding("a")})
    assert len(renamed(document)) == 1
    assert list(found) == ["Item", f"{name}2"]


def test_long_names_are_cut(document: Document, item: Document) -> None:
    found = components(document, **{"X" * 300: holding("a"), "X" * 301: holding("b")})
    item["properties"] = {"y" * 300: holding("c"), "list": {"type": "array", "items": holding("d" * 300)}}
    lines = renamed(document)
    assert [line.rpartition("got ")[2].partition("It is")[0] for line in lines] == [
        f"a class name of {size} bytes; wanted at most {LONGEST}. " for size in (300, 301, 305)
    ]
    assert [max(len(name), LONGEST // 2) for name in found][1:] == [
        LONGEST,
        LONGEST,
        LONGEST - 2,
    ]  # its module has two `_`
    again = {name: copy.deepcopy(schema) for name, schema in found.items()}
    assert not renamed(document)
    assert found == again


def test_names_of_parts_and_values_of_maps_count(document: Document, item: Document) -> None:
    taken = ("ItemA", "ItemListItem", "ItemAdditionalProperty", "ItemsShowBody", "ItemsShowResponse200")
    found = components(document, **dict.fromkeys(taken, holding("z")))
    item |= {"allOf": [holding("q")], "additionalProperties": holding("b")}
    item["allOf"][0]["properties"]["a"] = holding("c")
    item["properties"] = {"list": {"type": "array", "items": holding("d")}}
    operation = document["paths"]["/items"]["get"]
    operation["requestBody"] = {"content": {"application/json": {"schema": holding("e")}}}
    operation["responses"]["200"]["content"]["application/json"]["schema"] = holding("f")
    renamed(document)
    assert {name for name in found if name.endswith("2")} == {f"{name}2" for name in taken}
