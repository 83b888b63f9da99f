"""What the generator is given: the effective definition without what the runtime settles below the endpoint modules."""

from copy import deepcopy

from openapi_python_client.strings import pascal_case

from tools.codegen.definition import Node, is_file, is_format, is_redirect, is_secret, parameters, successes
from tools.pipeline.operations import Operation, operations
from tools.pipeline.problems import InputError
from tools.pipeline.references import resolve

BARE_LIST = "x-bare-list"

_FORM, _MULTIPART = "application/x-www-form-urlencoded", "multipart/form-data"
_FILE = "application/octet-stream"
"""The one type of files that the generator knows; which it is doesn't matter to what it makes."""
_REDIRECT = {
    "type": "object",
    "description": "Where an answer leads.",
    "required": ["location"],
    # The address can lead on with a code or a token.
    "properties": {"location": {"type": "string", "format": "password", "description": "The address."}},
}


def prepare(document: Node, file: str) -> Node:
    """Return a copy of `document` in which every answer is a success and an object.

    Refusals are left out, since the transport raises them before an endpoint module sees them. A bare list becomes the
    object that the transport makes of it, and so does a redirect. Of two kinds of forms one is left, without secrets,
    since the innermost transport adds them. The format in the path is any text, since the client chooses it. `file` is
    named in errors; raises InputError.
    """
    prepared = deepcopy(document)
    for operation in operations(prepared):
        for parameter in parameters(prepared, operation):
            if is_format(parameter):
                parameter["schema"] = {"type": "string"}
        body = resolve(prepared, operation.node.get("requestBody", {}))
        _keep_one_form(body)
        _drop_secrets(prepared, body)
        operation.node["responses"] = {
            # The transport makes 200 of every success.
            "200" if is_redirect(status) else status: _prepared(prepared, operation, status, response, file)
            for status, response in successes(prepared, operation)
        }
    return prepared


def _keep_one_form(body: Node) -> None:
    """Of two forms keep the one that can hold files: it can do without them, too."""
    content = body.get("content", {})
    if content.keys() == {_FORM, _MULTIPART}:
        del content[_FORM]


def _drop_secrets(document: Node, body: Node) -> None:
    for media in body.get("content", {}).values():
        schema = resolve(document, media["schema"])
        secrets = {name for name, node in schema.get("properties", {}).items() if is_secret(node)}
        if secrets:
            kept = {name: node for name, node in schema["properties"].items() if name not in secrets}
            wanted = [name for name in schema.get("required", []) if name not in secrets]
            media["schema"] = {**schema, "properties": kept, "required": wanted}


def _prepared(document: Node, operation: Operation, status: str, response: Node, file: str) -> Node:
    if is_redirect(status):
        content = {"application/json": {"schema": _component(document, "Redirect", _REDIRECT)}}
        return {"description": response["description"], "content": content}
    content = {
        _FILE if is_file(media_type) else media_type: {
            **media,
            "schema": _object(document, operation, media.get("schema", {}), file),
        }
        for media_type, media in response.get("content", {}).items()
    }
    return {**response, "content": content}


def _object(document: Node, operation: Operation, schema: Node, file: str) -> Node:
    found = resolve(document, schema)
    if BARE_LIST not in found:
        return schema
    if found.get("type") == "array":
        return _wrapped(document, operation, found)
    objects = [part for part in found.get("oneOf", []) if resolve(document, part).get("type") == "object"]
    if len(objects) != 1:
        raise InputError(
            file,
            f"{operation.at}/responses",
            got=f"{BARE_LIST} beside {len(objects)} objects",
            wanted="oneOf with one object and one array, or an array",
            todo="Describe the page as an object and the bare list as an array.",
        )
    return dict(objects[0])


def _wrapped(document: Node, operation: Operation, schema: Node) -> Node:
    """Put an object with the array under its key among the components; return the reference to it."""
    key = schema[BARE_LIST]
    name = f"{pascal_case(operation.node['operationId'])}List"
    wrapped = {
        "type": "object",
        "description": schema.get("description", "What came as a bare list."),
        "required": [key],
        "properties": {key: {each: value for each, value in schema.items() if each != BARE_LIST}},
    }
    return _component(document, name, wrapped)


def _component(document: Node, name: str, schema: Node) -> Node:
    """Put a schema among the components, and return the reference to it."""
    document.setdefault("components", {}).setdefault("schemas", {})[name] = schema
    return {"$ref": f"#/components/schemas/{name}"}
