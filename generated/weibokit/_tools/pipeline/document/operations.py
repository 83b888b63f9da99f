# Do not edit: `make generate` writes this file from tools/pipeline/document/operations.py.

"""The operations of a document, and ways from an operation to its parameters and schemas."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from weibokit._tools.pipeline.document import extensions
from weibokit._tools.pipeline.document.pointers import pointer
from weibokit._tools.pipeline.document.references import COMPOSED, resolve
from weibokit._runtime.transport.decoding import media_type as essence

FORM = "application/x-www-form-urlencoded"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@dataclass(frozen=True)
class Operation:
    """One operation: its method in lower case, its path, its object in the document, and the pointer of that."""

    method: str
    path: str
    node: dict[str, Any]
    at: str

    @property
    def title(self) -> str:
        """The operation as people write it: `GET /path`."""
        return f"{self.method.upper()} {self.path}"

    @property
    def is_alias(self) -> bool:
        """Whether it is another spelling of an operation, and therefore not counted."""
        return extensions.ALIAS_OF in self.node

    @property
    def alias_of(self) -> tuple[str, str]:
        """Method and path of the operation that it is another spelling of; its own when it is none.

        `x-alias-of` gives the path, with another method in front where that differs too.
        """
        method, _, path = self.node.get(extensions.ALIAS_OF, self.path).rpartition(" ")
        return method.lower() or self.method, path

    @property
    def is_called(self) -> bool:
        """Whether the client ever sends it: it leaves out an alias whose method is spelled out (`GET /path`)."""
        return " " not in self.node.get(extensions.ALIAS_OF, "")


def operations(document: dict[str, Any]) -> Iterator[Operation]:
    """Yield the operations of `document` in its order."""
    for path, item in document.get("paths", {}).items():
        for method in item:
            if method in METHODS:
                yield Operation(method, path, item[method], pointer(("paths", path, method)))


def parameters(document: dict[str, Any], operation: Operation) -> list[dict[str, Any]]:
    """Return the Parameter Objects of an operation: its own, then those of its path item that it does not replace."""
    own = [resolve(document, node) for node in operation.node.get("parameters", [])]
    replaced = {(node["name"], node["in"]) for node in own}
    shared = [resolve(document, node) for node in document["paths"][operation.path].get("parameters", [])]
    return own + [node for node in shared if (node["name"], node["in"]) not in replaced]


def parameter_schemas(document: dict[str, Any], operation: Operation) -> dict[str, dict[str, Any]]:
    """Return the schema of each parameter by name: path, query and header parameters, and fields of a form body."""
    found = {node["name"]: node.get("schema", {}) for node in parameters(document, operation)}
    body = resolve(document, operation.node.get("requestBody", {}))
    for content in body.get("content", {}).values():
        for schema in subschemas(document, content.get("schema", {})):
            found |= schema.get("properties", {})
    return found


def response_schema(document: dict[str, Any], operation: Operation, media_type: str) -> dict[str, Any] | None:
    """Return the schema of the operation's success response in `media_type`, or None when it has no such response."""
    for status, response in operation.node.get("responses", {}).items():
        if status.startswith("2"):
            content = resolve(document, response).get("content", {})
            spelled = (media for name, media in content.items() if essence(name) == media_type)
            found: dict[str, Any] | None = next((media.get("schema", {}) for media in spelled), None)
            return found
    return None


def subschemas(document: dict[str, Any], schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield `schema` without references, and every schema that it is composed of by allOf, oneOf and anyOf."""
    schema = resolve(document, schema)
    yield schema
    for keyword in COMPOSED:
        for part in schema.get(keyword, []):
            yield from subschemas(document, part)


def schemas_at(document: dict[str, Any], schema: dict[str, Any], tokens: list[str]) -> list[dict[str, Any]]:
    """Return every schema that a response of `schema` can have where the pointer made of `tokens` leads; maybe none.

    Beside names and numbers, a token can be `-1` for the last item of a list, and `?name` for a parameter of an
    address. What is inside an open schema is open.
    """
    found = list(subschemas(document, schema))
    for token in tokens:
        inside = [child for each in found for child in _children(each, token)]
        inside = inside or [{} for each in found if is_open(each)]
        found = [each for child in inside for each in subschemas(document, child)]
    return found


def is_open(schema: dict[str, Any]) -> bool:
    """Whether a schema says nothing about what it holds; it is one of those that `subschemas` yields."""
    if schema.get("type", "object") != "object" or any(key in schema for key in ("properties", "enum", *COMPOSED)):
        return False
    return schema.get("additionalProperties", True) is True


def _children(schema: dict[str, Any], key: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    if key in schema.get("properties", {}):
        found += [schema["properties"][key]]
    elif schema.get("type") == "array" and schema.get(extensions.BARE_LIST) == key:
        found += [schema]
    elif isinstance(schema.get("additionalProperties"), dict):
        found += [schema["additionalProperties"]]
    if (key.isdecimal() or key == "-1") and "items" in schema:
        found += [schema["items"]]
    if key.startswith("?") and schema.get("type") == "string":
        found += [{"type": "string"}]
    return found
