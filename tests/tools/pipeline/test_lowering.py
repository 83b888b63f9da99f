from collections.abc import Callable
from typing import Any

import pytest

LIST = "/paths/~12~1things~1list.json/get"


@pytest.mark.parametrize(
    ("place", "pointer"),
    [
        (lambda specs: specs.definition, ""),
        (lambda specs: specs.definition["info"], "/info"),
        (lambda specs: specs.operation, LIST),
        (lambda specs: specs.operation["parameters"][0], f"{LIST}/parameters/0"),
        (lambda specs: specs.operation["responses"]["200"], f"{LIST}/responses/200"),
        (lambda specs: specs.page, "/components/schemas/Page"),
        (lambda specs: specs.page["properties"]["things"]["items"], "/components/schemas/Page/properties/things/items"),
    ],
)
def test_unknown_key_is_rejected(specs: Any, place: Callable[[Any], dict[str, Any]], pointer: str) -> None:
    place(specs)["x-odd"] = 1
    message = specs.rejection()
    assert message.startswith(
        f"openapi.yaml#{pointer}/x-odd: got the unknown key 'x-odd'; wanted a key that the grammar"
    )
    assert "the grammar" in message


@pytest.mark.parametrize("version", ["2.0", "3.2.0", None])
def test_other_version_is_rejected(specs: Any, version: str | None) -> None:
    specs.definition["openapi"] = version
    assert specs.rejection().startswith(f"openapi.yaml#/openapi: got version {version}; wanted OpenAPI 3.0 or 3.1")


def test_boolean_schemas_are_lowered(specs: Any) -> None:
    specs.page["properties"] |= {"any": True, "none": False}
    specs.page["additionalProperties"] = False
    made = specs.made()["components"]["schemas"]["Page"]
    assert (made["properties"]["any"], made["properties"]["none"], made["additionalProperties"]) == (
        {},
        {"not": {}},
        False,
    )


def test_property_named_like_a_keyword(specs: Any) -> None:
    specs.page["properties"]["const"] = {"const": 1, "type": "integer"}
    assert specs.made()["components"]["schemas"]["Page"]["properties"]["const"] == {"enum": [1], "type": "integer"}


def test_nullable_in_3_1_is_rejected(specs: Any) -> None:
    specs.page["properties"]["next"]["nullable"] = True
    message = specs.rejection()
    assert message.startswith("openapi.yaml#/components/schemas/Page/properties/next/nullable: got 'nullable'; wanted")


def test_keys_beside_reference_in_3_0(specs: Any) -> None:
    specs.definition["openapi"] = "3.0.3"
    del specs.page["properties"]["next"]
    del specs.pagination["operations"]["GET /2/things/list.json"]["end"]
    specs.page["properties"]["page"] = {"$ref": "#/components/schemas/Page", "description": "Ignored."}
    message = specs.rejection()
    assert message.startswith("openapi.yaml#/components/schemas/Page/properties/page: got keys beside `$ref`")


def test_keys_beside_other_reference(specs: Any) -> None:
    specs.definition["components"]["parameters"] = {"page": specs.operation["parameters"][0]}
    specs.operation["parameters"] = [{"$ref": "#/components/parameters/page", "description": "Ignored."}]
    assert "/get/parameters/0: got keys beside `$ref`" in specs.rejection()
