from copy import deepcopy
from typing import Any

import pytest

from tools.codegen.package.prepare import prepare
from tools.pipeline.files.input_error import InputError

Document = dict[str, Any]
REFERENCE = {"$ref": "#/components/schemas/Item"}


def success(document: Document) -> Document:
    found: Document = document["paths"]["/items"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    return found


def test_document_stays_untouched(document: Document, operation: Document) -> None:
    operation["responses"]["default"] = {"description": "No."}
    before = deepcopy(document)
    prepare(document, "shop.json")
    assert document == before


def test_rejections_are_left_out(document: Document, operation: Document) -> None:
    operation["responses"] |= {"400": {"description": "No."}, "default": {"description": "No."}}
    assert list(prepare(document, "shop.json")["paths"]["/items"]["get"]["responses"]) == ["200"]


def test_page_stands_for_bare_list(document: Document) -> None:
    schema = success(document)
    schema.clear()
    schema |= {"oneOf": [REFERENCE, {"type": "array", "items": {}}], "x-bare-list": "name"}
    assert success(prepare(document, "shop.json")) == REFERENCE


def test_bare_list_becomes_object(document: Document) -> None:
    schema = success(document)
    schema.clear()
    schema |= {"type": "array", "items": REFERENCE, "x-bare-list": "items"}
    prepared = prepare(document, "shop.json")
    made = prepared["components"]["schemas"]["ItemsShowList"]
    assert success(prepared) == {"$ref": "#/components/schemas/ItemsShowList"}
    assert made["required"] == ["items"]
    assert made["properties"] == {"items": {"type": "array", "items": REFERENCE}}


def test_bare_list_beside_two_objects_is_rejected(document: Document) -> None:
    schema = success(document)
    schema.clear()
    schema |= {"oneOf": [REFERENCE, REFERENCE], "x-bare-list": "items"}
    with pytest.raises(InputError, match=r"shop\.json#/paths/~1items/get/responses: got x-bare-list beside 2 objects"):
        prepare(document, "shop.json")


def test_shared_list_is_one_model(document: Document) -> None:
    document["components"]["schemas"]["Items"] = {"type": "array", "items": REFERENCE, "x-bare-list": "items"}
    schema = success(document)
    schema.clear()
    schema["$ref"] = "#/components/schemas/Items"
    assert success(prepare(document, "shop.json")) == {"$ref": "#/components/schemas/ItemsList"}


def test_page_becomes_object(document: Document, operation: Document) -> None:
    schema = {"type": "string", "x-bare-text": "html"}
    operation["responses"]["200"]["content"] = {"text/html": {"schema": schema}}
    prepared = prepare(document, "shop.json")
    assert success(prepared) == {"$ref": "#/components/schemas/ItemsShowText"}
    assert prepared["components"]["schemas"]["ItemsShowText"]["properties"] == {"html": {"type": "string"}}


def test_form_is_an_object_like_any(document: Document, operation: Document) -> None:
    operation["responses"]["200"]["content"] = {"text/plain": {"schema": REFERENCE}}
    assert success(prepare(document, "shop.json")) == REFERENCE


def test_alias_of_the_mock_is_left_out(document: Document, operation: Document) -> None:
    document["paths"]["/items"]["post"] = {**operation, "x-alias-of": "GET /items"}
    assert list(prepare(document, "shop.json")["paths"]["/items"]) == ["get"]


def test_format_in_path_is_any_text(document: Document, operation: Document) -> None:
    operation["parameters"] = [{"name": "format", "in": "path", "required": True, "schema": {"enum": ["json", "xml"]}}]
    prepared = prepare(document, "shop.json")
    assert prepared["paths"]["/items"]["get"]["parameters"][0]["schema"] == {"type": "string"}


def test_redirect_becomes_object(document: Document, operation: Document) -> None:
    operation["responses"] = {"302": {"description": "There.", "headers": {"Location": {}}}, "default": {}}
    prepared = prepare(document, "shop.json")
    assert success(prepared) == {"$ref": "#/components/schemas/Redirect"}
    assert prepared["components"]["schemas"]["Redirect"]["required"] == ["location"]
    assert list(prepared["paths"]["/items"]["get"]["responses"]) == ["200"]


def test_redirect_beside_success_is_left_out(document: Document, operation: Document) -> None:
    operation["responses"]["302"] = {"description": "There."}
    assert success(prepare(document, "shop.json")) == REFERENCE


def test_file_has_the_known_type(document: Document, operation: Document) -> None:
    picture = {"schema": {"type": "string", "format": "binary"}}
    operation["responses"]["200"]["content"] = {"image/png": picture}
    content = prepare(document, "shop.json")["paths"]["/items"]["get"]["responses"]["200"]["content"]
    assert content == {"application/octet-stream": picture}


def test_form_with_files_stands_for_both(document: Document, operation: Document) -> None:
    form = {"schema": {"type": "object"}}
    operation["requestBody"] = {"content": {"application/x-www-form-urlencoded": form, "multipart/form-data": form}}
    prepared = prepare(document, "shop.json")["paths"]["/items"]["get"]
    assert prepared["requestBody"] == {"content": {"multipart/form-data": form}}


def test_secrets_are_no_fields(document: Document, operation: Document) -> None:
    fields = {"id": {"type": "string"}, "secret": {"type": "string", "format": "password"}}
    schema = {"type": "object", "required": ["id", "secret"], "properties": fields}
    operation["requestBody"] = {"content": {"application/x-www-form-urlencoded": {"schema": schema}}}
    body = prepare(document, "shop.json")["paths"]["/items"]["get"]["requestBody"]
    (media,) = body["content"].values()
    assert (media["schema"]["required"], media["schema"]["properties"]) == (["id"], {"id": {"type": "string"}})
    assert schema["required"] == ["id", "secret"]


@pytest.mark.parametrize("status", ["201", "202", "206", "2XX"])
def test_every_success_is_200(operation: Document, document: Document, status: str) -> None:
    operation["responses"] = {status: operation["responses"]["200"]}
    assert success(prepare(document, "shop.json")) == REFERENCE


def test_equal_successes_are_one(operation: Document, document: Document) -> None:
    operation["responses"]["201"] = operation["responses"]["200"]
    assert list(prepare(document, "shop.json")["paths"]["/items"]["get"]["responses"]) == ["200"]


@pytest.mark.parametrize(
    ("responses", "got"),
    [
        ({"200": {"description": "x"}, "204": {"description": "x"}}, ""),
        ({"404": {"description": "x"}}, "no success response"),
        ({"202": {"description": "x"}}, "success responses that differ, 200 and 202"),
    ],
)
def test_one_success_is_wanted(operation: Document, document: Document, responses: Document, got: str) -> None:
    operation["responses"] = (operation["responses"] if "202" in responses else {}) | responses
    if not got:
        assert success(prepare(document, "shop.json")) == {"$ref": "#/components/schemas/NoContent"}
        return
    with pytest.raises(InputError, match=f"^shop.json#/paths/~1items/get/responses: got {got}; wanted one"):
        prepare(document, "shop.json")


@pytest.mark.parametrize("spelled", ["application/json;charset=UTF-8", "application/JSON", "Application/Json; a=b"])
def test_json_is_json_however_spelled(operation: Document, document: Document, spelled: str) -> None:
    content = operation["responses"]["200"]["content"]
    content |= {"image/png": {}, spelled: content.pop("application/json")}
    assert success(prepare(document, "shop.json")) == REFERENCE
    operation["requestBody"] = {"content": {spelled: {"schema": REFERENCE}}}
    body = prepare(document, "shop.json")["paths"]["/items"]["get"]["requestBody"]
    assert body == {"content": {"application/json": {"schema": REFERENCE}}}


@pytest.mark.parametrize("schema", [{}, {"description": "x"}])
def test_schema_that_says_nothing_is_an_object(document: Document, operation: Document, schema: Document) -> None:
    operation["responses"]["200"]["content"]["application/json"]["schema"] = schema
    assert success(prepare(document, "shop.json"))["type"] == "object"


@pytest.mark.parametrize("type_name", ["string", "array", "integer"])
def test_response_has_to_be_an_object(document: Document, operation: Document, type_name: str) -> None:
    schema = {"type": type_name, "items": {}}
    operation["responses"]["200"]["content"]["application/json"]["schema"] = schema
    with pytest.raises(InputError, match=f"got a response of the type {type_name}; wanted an object"):
        prepare(document, "shop.json")


def test_component_of_ours_makes_room(document: Document, operation: Document) -> None:
    theirs = {"type": "object", "properties": {"a": {"type": "string"}}}
    document["components"]["schemas"] |= {"no_content": theirs}
    operation["responses"] = {"204": {"description": "x"}}
    prepared = prepare(document, "shop.json")
    assert success(prepared) == {"$ref": "#/components/schemas/NoContent2"}
    assert prepared["components"]["schemas"]["no_content"] == theirs
