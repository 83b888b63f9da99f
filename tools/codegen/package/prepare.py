"""What the generator is given: the effective definition without what the runtime settles below the endpoint modules."""

from collections.abc import Callable
from copy import deepcopy
from functools import partial

from openapi_python_client.strings import pascal_case

from tools.codegen.openapi import (
    Node,
    is_file,
    is_format,
    is_redirect,
    is_secret,
    is_signed,
    successes,
)
from tools.pipeline.document.operations import Operation, operations, parameters
from tools.pipeline.document.references import resolve
from tools.pipeline.files.input_error import InputError

BARE_LIST = "x-bare-list"
BARE_TEXT = "x-bare-text"
BARE = {"array": "List", "string": "Text"}
"""What stands in a response by itself, and how the name of the model around it ends."""

JSON = "application/json"

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
    """Return a copy of `document` in which every response is a success in JSON, and an object.

    Error responses are left out, since the transport raises them before an endpoint module sees them. A bare list, a
    text and a redirect become the objects that the transport makes of them; so do responses in other formats. Of two
    forms one is left. Secrets and signatures are left out, since the innermost transport adds them. The format in the
    path is any text, since the client chooses it. Aliases that the client never calls are left out. `file` is named in
    errors; raises InputError.
    """
    prepared = deepcopy(document)
    for operation in list(operations(prepared)):
        if not operation.is_called:
            del prepared["paths"][operation.path][operation.method]
            continue
        for parameter in parameters(prepared, operation):
            if is_format(parameter):
                parameter["schema"] = {"type": "string"}
        body = resolve(prepared, operation.node.get("requestBody", {}))
        _keep_one_form(body)
        drop = partial(_is_kept_from_arguments, is_signed(prepared, operation))
        _drop_fields(prepared, body, drop)
        _drop_parameters(prepared, operation, drop)
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


def _is_kept_from_arguments(signed: bool, name: str, schema: Node) -> bool:
    """Whether the innermost transport adds a value: a secret, or what belongs to a signature."""
    return is_secret(schema) or (signed and name.startswith("oauth_"))


def _drop_fields(document: Node, body: Node, drop: Callable[[str, Node], bool]) -> None:
    for media in body.get("content", {}).values():
        schema = resolve(document, media["schema"])
        dropped = {name for name, node in schema.get("properties", {}).items() if drop(name, node)}
        if dropped:
            kept = {name: node for name, node in schema["properties"].items() if name not in dropped}
            wanted = [name for name in schema.get("required", []) if name not in dropped]
            media["schema"] = {**schema, "properties": kept, "required": wanted}


def _drop_parameters(document: Node, operation: Operation, drop: Callable[[str, Node], bool]) -> None:
    found = ((each, resolve(document, each)) for each in operation.node.get("parameters", ()))
    operation.node["parameters"] = [
        each for each, parameter in found if not drop(parameter["name"], parameter["schema"])
    ]


def _prepared(document: Node, operation: Operation, status: str, response: Node, file: str) -> Node:
    if is_redirect(status):
        content = {JSON: {"schema": _component(document, "Redirect", _REDIRECT)}}
        return {"description": response["description"], "content": content}
    content = response.get("content", {})
    if not content:
        return response
    media_type = JSON if JSON in content else next(iter(content))
    media = content[media_type]
    schema = _object(document, operation, media.get("schema", {}), file)
    return {**response, "content": {_FILE if is_file(media_type) else JSON: {**media, "schema": schema}}}


def _object(document: Node, operation: Operation, schema: Node, file: str) -> Node:
    found = resolve(document, schema)
    key = found.get(BARE_LIST) or found.get(BARE_TEXT)
    if key is None:
        return schema
    if found.get("type") in BARE:
        # One model for all operations that respond with a component; else one for this operation.
        base = schema.get("$ref", "").rpartition("/")[2] or pascal_case(operation.node["operationId"])
        name = f"{base}{BARE[found['type']]}"
        bare = {each: value for each, value in found.items() if each not in {BARE_LIST, BARE_TEXT}}
        return _wrapped(document, name, key, bare, found.get("description", "What came as a bare list."))
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


def _wrapped(document: Node, name: str, key: str, schema: Node, description: str) -> Node:
    """Put an object with `schema` under `key` among the components; return the reference to it."""
    wrapped = {
        "type": "object",
        "description": description,
        "required": [key],
        "properties": {key: schema},
    }
    return _component(document, name, wrapped)


def _component(document: Node, name: str, schema: Node) -> Node:
    """Put a schema among the components, and return the reference to it."""
    document.setdefault("components", {}).setdefault("schemas", {})[name] = schema
    return {"$ref": f"#/components/schemas/{name}"}
