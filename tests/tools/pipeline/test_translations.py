import copy
from typing import Any

import pytest

PLACE = "/2/things/list.json"


@pytest.fixture
def texts(specs: Any) -> dict[str, Any]:
    """The Chinese texts of the tiny definition, complete; a test changes them, then writes them."""
    return {"operations": {"things.list": "列表"}, "parameters": {"page": "页码"}, "codes": {"1": "错误"}}


def test_texts_stand_beside_the_english(specs: Any, texts: dict[str, Any]) -> None:
    specs.write("texts.zh.yaml", texts)
    document = specs.made()
    operation = document["paths"][PLACE]["get"]
    assert (operation["summary"], operation["x-summary-zh"]) == ("List things", "列表")
    assert operation["parameters"][0]["x-description-zh"] == "页码"
    assert document["x-errors"]["codes"]["1"]["meaning_zh"] == "错误"


def test_definition_without_chinese_is_built(specs: Any) -> None:
    assert "-zh" not in str(specs.made())


def test_narrowest_scope_holds(specs: Any, texts: dict[str, Any]) -> None:
    for name in ("things.show", "others.list"):
        node = copy.deepcopy(specs.operation) | {"operationId": name}
        specs.definition["paths"][f"/2/{name.replace('.', '/')}.json"] = {"get": node}
        texts["operations"][name] = f"操作 {name}"
    texts["parameters"]["page"] = {"*": "页码", "things": "页", "things.list": "页号"}
    specs.write("texts.zh.yaml", texts)
    made = [item["get"]["parameters"][0]["x-description-zh"] for item in specs.made()["paths"].values()]
    assert made == ["页号", "页", "页码"]


def test_shared_parameter_is_copied_where_it_differs(specs: Any, texts: dict[str, Any]) -> None:
    specs.definition["components"]["parameters"] = {"Page": specs.operation["parameters"][0]}
    specs.operation["parameters"] = [{"$ref": "#/components/parameters/Page"}]
    specs.definition["paths"]["/2/others/list.json"] = {"get": specs.operation | {"operationId": "other"}}
    texts["operations"]["others.list"] = "其他"
    texts["parameters"]["page"] = {"*": "页码", "others": "其他页码"}
    specs.write("texts.zh.yaml", texts)
    made = specs.made()
    assert made["paths"][PLACE]["get"]["parameters"] == [{"$ref": "#/components/parameters/Page"}]
    assert made["components"]["parameters"]["Page"]["x-description-zh"] == "页码"
    assert made["paths"]["/2/others/list.json"]["get"]["parameters"][0]["x-description-zh"] == "其他页码"


def test_field_of_a_body_has_its_text(specs: Any, texts: dict[str, Any]) -> None:
    form = {"type": "object", "properties": {"name": {"type": "string"}}}
    specs.definition["paths"]["/2/things/add.json"] = {
        "post": {
            "tags": ["Things"],
            "operationId": "add",
            "x-status": "alive",
            "requestBody": {"content": {"application/x-www-form-urlencoded": {"schema": form}}},
            "responses": {"200": {"description": "Done."}},
        }
    }
    texts["operations"]["things.add"] = "新增"
    texts["parameters"]["name"] = "名称"
    specs.write("texts.zh.yaml", texts)
    content = specs.made()["paths"]["/2/things/add.json"]["post"]["requestBody"]["content"]
    schema = content["application/x-www-form-urlencoded"]["schema"]
    assert schema["properties"]["name"]["x-description-zh"] == "名称"


def test_all_missing_texts_are_listed(specs: Any) -> None:
    specs.write("texts.zh.yaml", {"operations": {}, "parameters": {}, "codes": {}})
    assert specs.rejection().startswith(
        "texts.zh.yaml: got no text for operations/things.list, parameters/page/things.list, codes/1; wanted one"
    )


def test_all_unused_texts_are_listed(specs: Any, texts: dict[str, Any]) -> None:
    texts["codes"]["2"] = "没有"
    texts["parameters"]["page"] = {"*": "页码", "things": "页"}
    specs.write("texts.zh.yaml", texts)
    assert "got a text that nothing uses, for codes/2, parameters/page/*; wanted none" in specs.rejection()


@pytest.mark.parametrize("text", ["", "Things", " 列表", None, ["列表"]])
def test_text_without_chinese_is_rejected(specs: Any, texts: dict[str, Any], text: Any) -> None:
    texts["operations"]["things.list"] = text
    specs.write("texts.zh.yaml", texts)
    assert (
        specs.rejection() == f"texts.zh.yaml#/operations/things.list: got {text!r}; wanted text in Chinese. Write it."
    )


def test_two_operations_of_one_summary(specs: Any, texts: dict[str, Any]) -> None:
    texts["operations"] = {"things.list": "列表", "things.other": "列表"}
    specs.write("texts.zh.yaml", texts)
    assert specs.rejection().startswith("texts.zh.yaml#/operations/things.other: got the summary of things.list too")


@pytest.mark.parametrize("change", [{"codes": []}, {"odd": {}}])
def test_odd_section_is_rejected(specs: Any, texts: dict[str, Any], change: dict[str, Any]) -> None:
    specs.write("texts.zh.yaml", texts | change)
    assert specs.rejection().startswith(f"texts.zh.yaml#/{next(iter(change))}: got ")


def test_new_operation_of_a_download_is_english_only(specs: Any, texts: dict[str, Any]) -> None:
    del texts["operations"]["things.list"]
    texts["operations"]["things.gone"] = "已下线"
    specs.write("texts.zh.yaml", texts)
    specs.download()
    assert specs.notes() == [
        "Left out: texts.zh.yaml: got a text that nothing uses, for operations/things.gone; wanted none.",
        "English only: texts.zh.yaml: got no text for operations/things.list; wanted one for each.",
    ]
