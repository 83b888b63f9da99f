from typing import Any

import pytest

from tools.codegen.package.service_model import service_model, service_model_module
from tools.codegen.targets import Target
from tools.pipeline.document.pointers import follow
from tools.runtime.service_model import Code, OperationModel, ServiceModel

Document = dict[str, Any]


@pytest.fixture
def errors(document: Document) -> Document:
    codes = {"7": {"name": "TOO_FAST", "error": "RateLimited", "retry": "backoff", "charged": "no", "meaning": "Wait."}}
    document["x-errors"] = {"success": ["0", "201"], "codes": codes, "situations": {"path_unknown": {"code": "7"}}}
    return codes


def test_codes_are_reported(document: Document, errors: Document, target: Target) -> None:
    made = service_model(document, target, "shop_client")
    assert made.codes == {"7": Code("TOO_FAST", "RateLimited", "no", "backoff", "Wait.")}
    assert made.success == {"0", "201"}


def test_module_says_the_same(document: Document, errors: Document, target: Target) -> None:
    source = service_model_module(document, target, "shop_client").replace("from .._runtime", "from tools.runtime")
    scope: dict[str, Any] = {}
    exec(source, scope)
    assert scope["SERVICE_MODEL"] == service_model(document, target, "shop_client")


def test_success_leads_to_schema_of_xml(document: Document, operation: Document, target: Target) -> None:
    content = operation["responses"]["200"]["content"]
    content["application/xml"] = {"schema": {"type": "object", "xml": {"name": "item"}}}
    [found] = service_model(document, target, "shop_client").operations
    assert found.success is not None
    assert follow(document, found.success) == content["application/xml"]["schema"]


def test_success_leads_through_shared_response(document: Document, operation: Document, target: Target) -> None:
    document["components"]["responses"] = {"Item": operation["responses"]["200"]}
    operation["responses"]["200"] = {"$ref": "#/components/responses/Item"}
    [found] = service_model(document, target, "shop_client").operations
    assert found.success is not None
    assert follow(document, found.success) == {"$ref": "#/components/schemas/Item"}


def test_bare_list_is_reported(document: Document, operation: Document, target: Target) -> None:
    schema = {"type": "array", "items": {}, "x-bare-list": "items"}
    operation["responses"]["200"]["content"]["application/json"]["schema"] = schema
    made = service_model(document, target, "shop_client")
    assert made.operations[0].bare_list == "items"
    assert isinstance(made, ServiceModel)
    assert isinstance(made.operations[0], OperationModel)


def test_bare_list_is_that_of_any_format(document: Document, operation: Document, target: Target) -> None:
    content = operation["responses"]["200"]["content"]
    content["application/json"]["schema"] = {"type": "array", "items": {}, "x-bare-list": "items"}
    content["application/xml"] = {"schema": {"type": "object"}}
    made = service_model(document, target, "shop_client").operations[0]
    assert made.bare_list == "items"
    assert str(made.success).endswith("/content/application~1xml/schema")


def test_bare_text_is_reported(document: Document, operation: Document, target: Target) -> None:
    operation["responses"]["200"]["content"] = {"text/html": {"schema": {"type": "string", "x-bare-text": "html"}}}
    assert service_model(document, target, "shop_client").operations[0].bare_text == "html"


@pytest.mark.parametrize(
    ("responses", "sent_response"),
    [
        ({"200": {"content": {"application/json": {"schema": {}}}}}, "data"),
        ({"200": {"content": {"image/png": {"schema": {"type": "string", "format": "binary"}}}}}, "file"),
        ({"302": {"headers": {"Location": {"schema": {"type": "string"}}}}}, "redirect"),
    ],
)
def test_type_of_response_is_reported(
    document: Document, operation: Document, target: Target, responses: Document, sent_response: str
) -> None:
    operation["responses"] = responses
    assert service_model(document, target, "shop_client").operations[0].response == sent_response


@pytest.mark.parametrize(
    ("usual", "own", "place"),
    [
        (["header", "query"], ["form", "query"], "form"),
        (["header", "query"], ["query", "form"], "query"),
        (["header", "query"], ["query", "header"], ""),
        (["header", "query"], [], ""),
        (["query"], ["form"], ""),
    ],
)
def test_place_of_the_credential_is_reported(
    document: Document, target: Target, usual: list[str], own: list[str], place: str
) -> None:
    document["components"]["securitySchemes"] = {
        "header": {"type": "apiKey", "in": "header", "name": "Authorization"},
        "query": {"type": "apiKey", "in": "query", "name": "token"},
        "form": {"type": "apiKey", "in": "query", "name": "token", "x-in": "form"},
    }
    document["security"] = [{name: []} for name in usual]
    document["paths"]["/items"]["get"]["security"] = [{name: []} for name in own]
    assert service_model(document, target, "shop_client").operations[0].credential == place
