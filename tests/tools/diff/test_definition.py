from typing import Any

import pytest

from tests.tools.diff.building import PATH, Node, document, operation, query
from tools.diff.compare import changes
from tools.diff.comparison.definition import CheckedDefinition
from tools.pipeline.files.input_error import InputError

GOOD = document({PATH: {"get": operation(query("p"))}})
AT = "/paths/~1api~1things~1list~1v1/get"


@pytest.mark.parametrize(
    ("bad", "message"),
    [
        ({}, "new#/openapi: got version None; wanted OpenAPI 3.0 or 3.1. Convert the definition."),
        ({"swagger": "2.0"}, "new#/swagger: got Swagger 2.0; wanted OpenAPI 3.0 or 3.1."),
        (GOOD | {"openapi": "3.2.0"}, "new#/openapi: got version '3.2.0'; "),
        (document([]), "new#/paths: got a defect ("),  # type: ignore[arg-type]
        (
            document({PATH: {"get": operation(query("p", enum=5))}}),
            f"new#{AT}/parameters/0/schema/enum: got a defect (",
        ),
        (document({PATH: {"get": operation() | {"parameters": {}}}}), f"new#{AT}/parameters: got a defect ("),
    ],
)
def test_bad_definition_is_rejected(bad: Node, message: str) -> None:
    with pytest.raises(InputError) as caught:
        changes(GOOD, bad, names=("old", "new"))
    assert str(caught.value).startswith(message)


@pytest.mark.parametrize(
    ("target", "schemas"),
    [
        ("#/components/schemas/No", {}),
        ("other.json#/components/schemas/S", {}),
        ("#/openapi", {}),
        ("#/components/schemas", {}),
        ("#/paths/~1api", {}),
        ("#/components/schemas/A", {"A": {"$ref": "#/components/schemas/B"}, "B": {"$ref": "#/components/schemas/A"}}),
    ],
)
def test_bad_reference_is_rejected(target: str, schemas: Node) -> None:
    parameter = {"name": "p", "in": "query", "schema": {"$ref": target}}
    bad = document({PATH: {"get": operation(parameter)}}, components={"schemas": schemas})
    with pytest.raises(InputError, match=r"^the new definition: got a reference to "):
        changes(GOOD, bad)


def test_reference_leads_inside_a_component() -> None:
    def of(name: str) -> Node:
        schemas = {"A": {"properties": {"b": {"type": name}}}, "B": {"$ref": "#/components/schemas/A/properties/b"}}
        reference = query("p") | {"schema": {"$ref": "#/components/schemas/B"}}
        return document({PATH: {"get": operation(reference)}}, components={"schemas": schemas})

    assert changes(of("string"), of("string")) == []
    assert [change.text() for change in changes(of("string"), of("integer"))] == ["request: type string → integer"]


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_cause_is_reported(version: str) -> None:
    bad = document({PATH: {"get": operation(query("p", type="strin"))}}) | {"openapi": version}
    with pytest.raises(InputError, match=r"/parameters/0/schema/type: got a defect \('strin' is not one of"):
        changes(GOOD, bad)


def test_examples_do_no_harm() -> None:
    schema: Node = {"type": "string", "examples": {"one": {"value": "a"}}}
    assert changes(document({PATH: {"get": operation(query("p", **schema))}}), GOOD) == []
    assert changes(GOOD | {"info": {"title": "Tiny", "version": 1.0}}, GOOD) == []


def test_reference_to_other_kind_is_rejected() -> None:
    bad = document({PATH: {"get": operation({"$ref": "#/components/schemas/S"})}}, components={"schemas": {"S": {}}})
    with pytest.raises(InputError, match=r"wanted #/components/parameters/NAME of something that exists"):
        changes(GOOD, bad)


def test_optional_parts_may_be_missing() -> None:
    old = document({PATH: {"get": {}}, "x-note": "Hello."})
    new = document({PATH: {"get": {"responses": {"x-note": "Hello.", "default": {"description": "Fine."}}}}})
    assert [change.text() for change in changes(old, new)] == ["response default: added"]


def test_long_values_are_cut_short() -> None:
    bad: Any = document({PATH: {"get": "x" * 9999}})
    with pytest.raises(InputError) as caught:
        CheckedDefinition(bad, "it")
    assert len(str(caught.value)) < 400


def test_versions_3_0_and_3_1_compare() -> None:
    old = GOOD | {"openapi": "3.0.3", "paths": {PATH: {"get": operation(query("p", nullable=True))}}}
    new = document({PATH: {"get": operation(query("p", type=["string", "null"]))}})
    assert changes(old, new) == []


def test_path_item_by_reference_is_followed() -> None:
    reference = {PATH: {"$ref": "#/components/pathItems/Things"}}
    new = document(reference, components={"pathItems": {"Things": {"get": operation(query("p"))}}})
    assert changes(GOOD, new) == []
