"""Every call of t.sina, in JSON and in XML: the client makes the same of both."""

import asyncio
import copy
import inspect
import io
import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
import weibokit
from hypothesis import given, settings
from hypothesis import strategies as st
from weibokit.tsina_v1.types import File
from weibokit_mock.definitions.references import References
from weibokit_mock.responses import render

from tests.contract import shaped
from tools.codegen.openapi import body_fields, method_name
from tools.pipeline.document.operations import Operation, operations, parameters, response_schema
from tools.runtime.transport.decoding import definition

DOCUMENT: dict[str, Any] = dict(definition("weibokit", "tsina_v1"))
# Those of OAuth have to be signed, or a token; they have tests of their own.
FLOW = {"oauth_request_token", "oauth_authorize", "oauth_authenticate", "oauth_access_token"}
OPERATIONS = [each for each in operations(DOCUMENT) if not each.is_alias and each.node["operationId"] not in FLOW]
PAGED = [operation for operation in OPERATIONS if "x-pagination" in operation.node]
PICTURE = {"file_name": "a.png", "mime_type": "image/png"}


LOGIN: dict[str, Any] = {"app_key": "KEY", "username": "user", "password": "password", "strict": True}


@pytest.fixture(scope="module")
def clients(mock_url: str) -> Iterator[list[weibokit.TSina]]:
    """One client for JSON, one for XML."""
    login = LOGIN | {"base_url": mock_url}
    made = [weibokit.TSina(format="json", **login), weibokit.TSina(format="xml", **login)]
    yield made
    for client in made:
        client.close()


@pytest.fixture(scope="module")
def loop() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(scope="module")
def async_clients(mock_url: str, loop: asyncio.Runner) -> Iterator[list[weibokit.AsyncTSina]]:
    login = LOGIN | {"base_url": mock_url}
    made = [weibokit.AsyncTSina(format="json", **login), weibokit.AsyncTSina(format="xml", **login)]
    yield made
    for client in made:
        loop.run(client.aclose())


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


def call(client: weibokit.TSina | weibokit.AsyncTSina, operation: Operation, prefix: str = "", **more: Any) -> Any:
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


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.node["operationId"])
def test_async_twins_say_the_same(
    clients: list[weibokit.TSina], async_clients: list[weibokit.AsyncTSina], loop: asyncio.Runner, operation: Operation
) -> None:
    async def response(client: weibokit.AsyncTSina) -> Any:
        return await call(client, operation)

    for client, twin in zip(clients, async_clients, strict=True):
        assert loop.run(response(twin)) == call(client, operation)


@pytest.mark.parametrize("operation", PAGED, ids=lambda operation: operation.node["operationId"])
def test_both_formats_page_alike(clients: list[weibokit.TSina], operation: Operation) -> None:
    walks = [list(call(client, operation, "iter_", max_pages=5)) for client in clients]
    assert len({json.dumps([dumped(item) for item in paginate], sort_keys=True) for paginate in walks}) == 1
    assert len(walks[0]) > 20


def dumped(item: Any) -> Any:
    return without_empty_lists(item.to_dict()) if isinstance(item, weibokit.Model) else item


def schemas(operation: Operation) -> list[Any]:
    """Return the schemas of a good response in JSON and in XML."""
    return [response_schema(DOCUMENT, operation, f"application/{format_}") for format_ in ("json", "xml")]


def both_ways() -> dict[str, Operation]:
    """Return an operation for each response that comes in both formats, but for those that nobody has seen."""
    found = {json.dumps(schemas(operation)): operation for operation in OPERATIONS if all(schemas(operation))}
    return {operation.node["operationId"]: operation for key, operation in found.items() if "/Open" not in key}


BOTH_WAYS = both_ways()
RESOLVED = References(copy.deepcopy(DOCUMENT))


class Answering:
    """Clients of a service that responds with the bytes it is given."""

    def __init__(self) -> None:
        self._answer = httpx.Response(200)
        transport = httpx.MockTransport(lambda _: self._answer)
        login: dict[str, Any] = {"username": "user", "password": "password", "base_url": "http://127.0.0.1"}
        self._clients = {
            "application/json": weibokit.TSina(format="json", transport=transport, **login),
            "application/xml": weibokit.TSina(format="xml", transport=transport, **login),
        }

    def __call__(self, operation: Operation, content: bytes, media_type: str) -> Any:
        self._answer = httpx.Response(200, content=content, headers={"Content-Type": media_type})
        return call(self._clients[media_type], operation)


@pytest.fixture(scope="module")
def responded() -> Answering:
    return Answering()


@pytest.mark.parametrize("operation", BOTH_WAYS.values(), ids=BOTH_WAYS.keys())
@settings(max_examples=10, deadline=None, derandomize=True, database=None)
@given(data=st.data())
def test_every_entity_survives_both_formats(responded: Answering, operation: Operation, data: st.DataObject) -> None:
    as_json, as_xml = schemas(operation)
    told = data.draw(shaped.values(as_json, DOCUMENT))
    from_json = responded(operation, render.body(told, "application/json", {}), "application/json")
    written = render.body(told, "application/xml", RESOLVED.resolve(copy.deepcopy(as_xml)))
    from_xml = responded(operation, written, "application/xml")
    assert from_xml == from_json, written.decode()
    assert told in (from_json.to_dict(), *from_json.to_dict().values())


def test_no_ids_may_be_a_bare_list(responded: Answering) -> None:
    operation = next(each for each in OPERATIONS if each.node["operationId"] == "friends_ids")
    assert responded(operation, b"[]\n", "application/json").ids == []
    assert responded(operation, b"<ids/>", "application/xml").ids == []
