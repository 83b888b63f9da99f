import json
from collections.abc import Callable
from typing import Any

import pytest

GET = "openapi.yaml#/paths/~12~1things~1list.json/get"
CONTENT = "responses/200/content"
OTHER = "/2/things/show.json"


@pytest.fixture
def downloaded(specs: Any) -> Any:
    specs.download()
    return specs


def parameter(specs: Any, **schema: Any) -> dict[str, Any]:
    """Add a parameter, and return its schema."""
    specs.operation["parameters"].append({"name": "kind", "in": "query", "schema": schema})
    return schema


def response(specs: Any) -> dict[str, Any]:
    content: dict[str, Any] = specs.operation["responses"]["200"]["content"]
    return content


def operation(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = document["paths"]["/2/things/list.json"]["get"]
    return found


def test_sound_definition_is_left_alone(downloaded: Any) -> None:
    parameter(downloaded, type="string", enum=["a"], default="a", example="a")
    assert downloaded.notes() == []


@pytest.mark.parametrize(
    ("schema", "message"),
    [
        ({"type": "string", "enum": ["A", "B"], "default": "a"}, "'a' is not one of ['A', 'B']"),
        ({"type": "integer", "default": ""}, "'' is not of type 'integer'"),
        ({"type": "string", "format": "date", "default": "soon"}, "'soon' is not a 'date'"),
    ],
)
def test_wrong_default_is_removed(downloaded: Any, schema: dict[str, Any], message: str) -> None:
    parameter(downloaded, **schema)
    assert downloaded.notes() == [f"Repaired: {GET}/parameters/1/schema/default: {message}; removed."]
    assert "default" not in operation(downloaded.made())["parameters"][1]["schema"]


def test_wrong_default_of_a_field(downloaded: Any) -> None:
    downloaded.page["properties"]["next"]["default"] = "none"
    (line,) = downloaded.notes()
    assert line.startswith("Repaired: openapi.yaml#/components/schemas/Page/properties/next/default: 'none' is not")


def test_number_as_example_of_text(downloaded: Any) -> None:
    parameter(downloaded, type="string", example=20260131)
    where = f"Repaired: {GET}/parameters/1/schema/example"
    assert downloaded.notes() == [f"{where}: 20260131 is not of type 'string'; written as text."]
    assert operation(downloaded.made())["parameters"][1]["schema"]["example"] == "20260131"


def test_other_wrong_example_is_removed(downloaded: Any) -> None:
    response(downloaded)["application/json"]["example"] = {"things": 1}
    where = f"Repaired: {GET}/{CONTENT}/application~1json/example"
    assert downloaded.notes() == [f"{where}: 1 is not of type 'array'; removed."]
    assert "example" not in operation(downloaded.made())["responses"]["200"]["content"]["application/json"]


def test_example_of_a_parameter(downloaded: Any) -> None:
    downloaded.operation["parameters"][0]["example"] = "one"
    assert downloaded.notes() == [f"Repaired: {GET}/parameters/0/example: 'one' is not of type 'integer'; removed."]


def test_equal_operation_ids(downloaded: Any) -> None:
    downloaded.definition["paths"][OTHER] = {"get": dict(downloaded.operation)}
    (line,) = downloaded.notes()
    first = "/paths/~12~1things~1list.json/get"
    assert line == (
        f"Repaired: openapi.yaml#/paths/~12~1things~1show.json/get/operationId: whatever, which {first} has too; "
        "removed."
    )


def test_response_for_every_status(downloaded: Any) -> None:
    responses = downloaded.operation["responses"]
    responses["default"] = responses.pop("200")
    assert downloaded.notes() == [f"Repaired: {GET}/responses/default: the response for every status; called 200."]
    assert list(operation(downloaded.made())["responses"]) == ["200"]


def test_response_of_any_media_type(downloaded: Any) -> None:
    content = response(downloaded)
    content["*/*"] = content.pop("application/json")
    expected = f"Repaired: {GET}/{CONTENT}/*~1*: a response of any media type; called application/json."
    assert downloaded.notes() == [expected]


@pytest.mark.parametrize(
    ("components", "given"),
    [
        ({"Result": {"type": "object"}}, {"$ref": "#/components/schemas/Result"}),
        ({}, {"type": "object"}),
    ],
)
def test_response_without_schema(downloaded: Any, components: dict[str, Any], given: dict[str, Any]) -> None:
    downloaded.pagination["operations"] = {}
    downloaded.definition["components"]["schemas"] = components
    response(downloaded)["application/json"] = {}
    (line,) = downloaded.notes()
    told = given.get("$ref", "that of any object")
    assert line == f"Repaired: {GET}/{CONTENT}/application~1json: a response without a schema; given {told}."
    made = operation(downloaded.made())["responses"]["200"]["content"]["application/json"]
    assert made["schema"] == given


def test_unknown_extensions_are_removed(downloaded: Any) -> None:
    downloaded.operation["x-fresh"] = {"x-deep": 1}
    downloaded.page["x-fresh"] = None
    told = "an extension that nothing here reads; removed."
    assert downloaded.notes() == [
        f"Repaired: {GET}/x-fresh: {told}",
        f"Repaired: openapi.yaml#/components/schemas/Page/x-fresh: {told}",
    ]


def test_links_are_removed_and_told_once(downloaded: Any) -> None:
    next_page = {"operationId": "whatever", "parameters": {"page": "$response.body#/next"}}
    downloaded.definition["components"]["links"] = {"Next": next_page}
    links = {"next": {"$ref": "#/components/links/Next"}, "same": {"operationId": "whatever"}}
    downloaded.operation["responses"]["200"]["links"] = links
    (note,) = downloaded.notes()
    assert note.startswith("Repaired: openapi.yaml#/")
    assert note.endswith("links: 2 links, which no client follows; removed.")
    assert "links" not in json.dumps(downloaded.made())


def test_places_are_those_as_published(downloaded: Any) -> None:
    responses = downloaded.operation["responses"]
    responses["default"] = responses.pop("200")
    responses["default"]["content"] = {"*/*": {"example": {"things": []}}}
    downloaded.pagination["operations"] = {}
    places = [line.partition("#")[2].partition(": ")[0] for line in downloaded.notes()]
    start = "/paths/~12~1things~1list.json/get/responses/default"
    assert places == [f"{start}/content/*~1*", f"{start}/content/*~1*", start]


def test_repairs_of_a_committed_definition_are_ours(specs: Any) -> None:
    parameter(specs, type="string", enum=["A"], default="a")
    assert "got \n--- known\n+++ found\n" in specs.rejection()


def without(section: str) -> Callable[[Any], None]:
    return lambda specs: specs.definition.pop(section)


def misplaced(specs: Any) -> None:
    specs.operation["parameters"][0]["in"] = "pocket"


def unknown_keyword(specs: Any) -> None:
    specs.page["patternProperties"] = {}


def foreign_reference(specs: Any) -> None:
    specs.operation["parameters"][0] = {"$ref": "#/components/schemas/Page"}


def unknown_type(specs: Any) -> None:
    specs.page["properties"]["next"] = {"type": "int"}


def no_object(specs: Any) -> None:
    specs.definition["paths"]["/2/things/list.json"] = []


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (
            without("info"),
            "openapi.yaml: got 'info' is a required property; wanted a sound definition, or a defect of a known",
        ),
        (misplaced, "openapi.yaml#/paths/~12~1things~1list.json/get/parameters/0/in: got "),
        (unknown_type, "openapi.yaml#/components/schemas/Page/properties/next/type: got "),
        (
            foreign_reference,
            "openapi.yaml#/paths/~12~1things~1list.json/get/parameters/0: got a reference to "
            "#/components/schemas/Page where a parameter belongs",
        ),
        (unknown_keyword, "openapi.yaml#/components/schemas/Page/patternProperties: got the unknown key"),
        (no_object, "openapi.yaml#/paths/~12~1things~1list.json: got "),
    ],
)
def test_unknown_class_is_rejected(downloaded: Any, spoil: Callable[[Any], None], message: str) -> None:
    spoil(downloaded)
    assert downloaded.rejection().startswith(message)
