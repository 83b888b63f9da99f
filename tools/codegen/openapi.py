"""Parts of an operation that the generator does not hand on: parameters, success responses, forms, secrets."""

from collections.abc import Iterator
from keyword import iskeyword
from typing import Any

from tools.pipeline.document import extensions
from tools.pipeline.document.operations import Operation, is_open, subschemas
from tools.pipeline.document.references import COMPOSED, resolve
from tools.runtime.transport.decoding import is_opaque, media_type

Node = dict[str, Any]


def key(operation: Operation) -> str:
    """Return the operationId."""
    return str(operation.node["operationId"])


def method_name(operation: str, tag: str) -> str:
    """Return the name of a method: the operation's without the namespace's, with `_` after a keyword."""
    name = operation.removeprefix(f"{tag}_")
    return f"{name}_" if iskeyword(name) else name


def reference(api: str, tag: str, method: str) -> str:
    """Return where the built documentation describes a method."""
    return f"reference/{api}/{tag}.html#{method}"


def is_charged(document: Node) -> bool:
    """Whether responses of an API may cost money."""
    return bool(document.get(extensions.ERRORS, {}).get("charged", "unknown") != "no")


def is_format(parameter: Node) -> bool:
    """Whether a parameter is the format of the response, which the client chooses and callers never give."""
    return bool(parameter["in"] == "path" and parameter["name"] == "format")


def successes(document: Node, operation: Operation) -> Iterator[tuple[str, Node]]:
    """Yield status and Response Object of each success response: a redirect, where there is no other."""
    responses = operation.node["responses"]
    first = "2" if any(status.startswith("2") for status in responses) else "3"
    for status, response in responses.items():
        if status.startswith(first):
            yield status, resolve(document, response)


def is_secret(schema: Node) -> bool:
    """Whether a value is a secret, which is no argument, and is left out of the repr of models."""
    return schema.get("format") == "password"


def is_signed(document: Node, operation: Operation) -> bool:
    """Whether an operation is one that OAuth 1.0a has to sign, and no other credential will do."""
    schemes = document.get("components", {}).get("securitySchemes", {})
    wanted = [schemes[name] for requirement in operation.node.get("security", ()) for name in requirement]
    return bool(wanted) and all(scheme.get("scheme") == "oauth" for scheme in wanted)


def is_redirect(status: str) -> bool:
    """Whether a response with this status is a redirect."""
    return status.startswith("3")


def is_file(content_type: str) -> bool:
    """Whether a body of this type is neither JSON, XML nor text, and taken as it comes."""
    return is_opaque(content_type)


def is_json(content_type: str) -> bool:
    """Whether a body of this type is plain JSON, however the type is spelled and whatever parameters it has."""
    return media_type(content_type) == "application/json"


def body_fields(document: Node, operation: Operation) -> Node:
    """Return the schemas of the fields of the request body by name; empty without a body."""
    content = resolve(document, operation.node.get("requestBody", {})).get("content", {})
    return {name: node for media in content.values() for name, node in _fields(document, media["schema"]).items()}


def json_body(document: Node, operation: Operation) -> Node | None:
    """Return the schema of a request body in JSON, which is one argument; None where there is none."""
    content = resolve(document, operation.node.get("requestBody", {})).get("content", {})
    found = (resolve(document, media["schema"]) for name, media in content.items() if is_json(name))
    return next(found, None)


def is_typed(document: Node, operation: Operation) -> bool:
    """Whether the definition says what is in a response; an envelope is as open as its `data`."""
    content = [
        media for _, response in successes(document, operation) for media in response.get("content", {}).values()
    ]
    payloads = [part for media in content for part in _payloads(document, media.get("schema", {}))]
    return not any(_is_open(document, payload) for payload in payloads)


def _payloads(document: Node, schema: Node) -> list[Node]:
    found = [part["properties"] for part in subschemas(document, schema) if "data" in part.get("properties", {})]
    return [found[-1]["data"]] if found else [schema]


def _is_open(document: Node, schema: Node) -> bool:
    """Whether a schema says nothing of what it holds; a list is as open as its items."""
    said = [each for each in subschemas(document, schema) if each.keys().isdisjoint(COMPOSED)]
    return all(_is_open(document, each["items"]) if "items" in each else _is_anything(each) for each in said)


def _is_anything(schema: Node) -> bool:
    # Who says that any other field may come, knows none of them.
    return is_open(schema) or schema.get("additionalProperties") in ({}, True)


def _fields(document: Node, schema: Node) -> Node:
    found = resolve(document, schema)
    merged = dict(found.get("properties", {}))
    for part in found.get("allOf", []):
        merged |= _fields(document, part)
    return {name: resolve(document, node) for name, node in merged.items()}
