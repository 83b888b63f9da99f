"""Every call of t.sina, in JSON and in XML: the client makes the same of both."""

import inspect
import io
import json
from collections.abc import Iterator
from typing import Any

import pytest
import weibokit
from weibokit.tsina_v1.types import File

from tools.codegen.definition import body_fields, method_name, parameters
from tools.pipeline.operations import Operation, operations
from tools.runtime.decoding import definition

DOCUMENT: dict[str, Any] = dict(definition("weibokit", "tsina_v1"))
# Those of OAuth have to be signed, or a token; they have tests of their own.
FLOW = {"oauth_request_token", "oauth_authorize", "oauth_access_token"}
OPERATIONS = [each for each in operations(DOCUMENT) if not each.is_alias and each.node["operationId"] not in FLOW]
PAGED = [operation for operation in OPERATIONS if "x-pagination" in operation.node]
PICTURE = {"file_name": "a.png", "mime_type": "image/png"}


@pytest.fixture(scope="module")
def clients(mock_url: str) -> Iterator[list[weibokit.TSina]]:
    login: dict[str, Any] = {
        "app_key": "KEY",
        "username": "user",
        "password": "password",
        "base_url": mock_url,
        "strict": True,
    }
    made = [weibokit.TSina(format="json", **login), weibokit.TSina(format="xml", **login)]
    yield made
    for client in made:
        client.close()


def value(name: str, schema: dict[str, Any]) -> Any:
    if "enum" in schema:
        return schema["enum"][0]
    if schema.get("format") == "binary":
        return File(payload=io.BytesIO(b"\x89PNG"), **PICTURE)
    return {"integer": 7, "number": 1.5, "array": ["12"], "string": "12"}[schema["type"]]


def needed(operation: Operation) -> dict[str, Any]:
    """Return a value for each parameter that a good call has to have."""
    known = {node["name"]: node["schema"] for node in parameters(DOCUMENT, operation)} | body_fields(
        DOCUMENT, operation
    )
    content = operation.node.get("requestBody", {}).get("content", {}).values()
    names = [name for media in content for name in media["schema"].get("required", [])]
    names += [node["name"] for node in parameters(DOCUMENT, operation) if node.get("required")]
    names += [name for rule in operation.node.get("x-requires", []) for name in rule["at_least_one"] if name in known][
        :1
    ]
    return {name: value(name, known[name]) for name in names if name != "format"}


def call(client: weibokit.TSina, operation: Operation, prefix: str = "", **more: Any) -> Any:
    tag = operation.node["tags"][0]
    method = getattr(getattr(client, tag), prefix + method_name(operation.node["operationId"], tag))
    known = inspect.signature(method).parameters
    return method(**{name if name in known else f"{name}_": each for name, each in needed(operation).items()}, **more)


def without_empty_lists(found: Any) -> Any:
    """XML writes an empty list without an element of its own as nothing at all."""
    if isinstance(found, dict):
        return {key: without_empty_lists(inner) for key, inner in found.items() if inner != []}
    return [without_empty_lists(inner) for inner in found] if isinstance(found, list) else found


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.node["operationId"])
def test_both_formats_say_the_same(clients: list[weibokit.TSina], operation: Operation) -> None:
    from_json, from_xml = (call(client, operation) for client in clients)
    assert type(from_json) is type(from_xml)
    assert without_empty_lists(from_json.to_dict()) == without_empty_lists(from_xml.to_dict())
    assert from_json.to_dict()


@pytest.mark.parametrize("operation", PAGED, ids=lambda operation: operation.node["operationId"])
def test_both_formats_page_alike(clients: list[weibokit.TSina], operation: Operation) -> None:
    walks = [list(call(client, operation, "iter_", max_pages=5)) for client in clients]
    assert len({json.dumps([dumped(item) for item in walk], sort_keys=True) for walk in walks}) == 1
    assert len(walks[0]) > 20


def dumped(item: Any) -> Any:
    return without_empty_lists(item.to_dict()) if isinstance(item, weibokit.Answer) else item
