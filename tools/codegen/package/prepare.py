"""What the generator is given: the effective definition without what the runtime settles below the generated code."""

from collections.abc import Callable
from copy import deepcopy
from functools import partial
from itertools import chain, count

from openapi_python_client.strings import pascal_case

from tools.codegen.methods.collisions import number_twins
from tools.codegen.openapi import (
    Node,
    is_file,
    is_format,
    is_json,
    is_redirect,
    is_secret,
    is_signed,
    successes,
)
from tools.codegen.package.serialization import check_serialization
from tools.pipeline.document.extensions import BARE_LIST, BARE_TEXT
from tools.pipeline.document.operations import FORM, Operation, operations, parameters
from tools.pipeline.document.references import resolve
from tools.pipeline.files.input_error import InputError
from tools.runtime.transport.decoding import media_type

BARE = {"array": "List", "string": "Text"}
"""What stands in a response by itself, and how the name of the model around it ends."""

JSON = "application/json"

_ANNOTATIONS = {"title", "description", "example", "deprecated", "externalDocs", "nullable"}
"""Keywords that say nothing of what a value is."""

_MULTIPART = "multipart/form-data"
_FILE = "application/octet-stream"
"""The one type of files that the generator knows; which it is doesn't matter to what it makes."""
_NO_CONTENT = {"type": "object", "description": "A response without a body."}
_ANY_OBJECT = {"type": "object", "description": "Any object."}
_REDIRECT = {
    "type": "object",
    "description": "Where a response leads.",
    "required": ["location"],
    # The address can lead on with a code or a token.
    "properties": {"location": {"type": "string", "format": "password", "description": "The address."}},
}


def prepare(document: Node, file: str) -> Node:
    """Return a copy of `document` in which every response is a success in JSON, and an object.

    Error responses are left out, since the transport raises them before generated code sees them. A bare list, a
    text and a redirect become the objects that the transport makes of them; so do responses in other formats. Of two
    forms one is left. Secrets and signatures are left out, since the innermost transport adds them. The format in the
    path is any text, since the client chooses it. Aliases that the client never calls are left out. `file` is named in
    errors; raises InputError.
    """
    check_serialization(document, file)
    prepared = deepcopy(document)
    for operation in list(operations(prepared)):
        if not operation.is_called:
            del prepared["paths"][operation.path][operation.method]
            continue
        for parameter in parameters(prepared, operation):
            if is_format(parameter):
                parameter["schema"] = {"type": "string"}
        body = resolve(prepared, operation.node.get("requestBody", {}))
        _spell_types(body)
        _keep_one_form(body)
        drop = partial(_is_kept_from_arguments, is_signed(prepared, operation))
        _drop_fields(prepared, body, drop)
        _drop_parameters(prepared, operation, drop)
        number_twins(prepared, operation)
        operation.node["responses"] = {"200": _success(prepared, operation, file)}
    return prepared


def _success(document: Node, operation: Operation, file: str) -> Node:
    """Return the one response that all successes of an operation are; the transport gives all of them status 200."""
    found = {
        status: _prepared(document, operation, status, each, file) for status, each in successes(document, operation)
    }
    different = [response for response in found.values() if response.get("content") != _first(found).get("content")]
    if not found or different:
        got = f"success responses that differ, {' and '.join(found)}" if found else "no success response"
        todo = "Describe what comes when all is well, and all of its forms with one schema."
        raise InputError(file, f"{operation.at}/responses", got=got, wanted="one that a method can return", todo=todo)
    return _first(found)


def _first(found: Node) -> Node:
    first: Node = next(iter(found.values()))
    return first


def _spell_types(body: Node) -> None:
    """Write the media types of a body as the generator knows them; what differs in spelling only is one."""
    if "content" in body:
        body["content"] = {media_type(name): media for name, media in reversed(body["content"].items())}


def _keep_one_form(body: Node) -> None:
    """Of two forms keep the one that can hold files: it can do without them, too."""
    content = body.get("content", {})
    if content.keys() == {FORM, _MULTIPART}:
        del content[FORM]


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
        schema = _component(document, "NoContent", _NO_CONTENT)
        return {"description": response["description"], "content": {JSON: {"schema": schema}}}
    chosen = next(filter(is_json, content), next(iter(content)))
    media = content[chosen]
    if is_file(chosen):
        return {**response, "content": {_FILE: media}}
    schema = _object(document, operation, media.get("schema", {}), file)
    return {**response, "content": {JSON: {**media, "schema": schema}}}


def _object(document: Node, operation: Operation, schema: Node, file: str) -> Node:
    found = resolve(document, schema)
    key = found.get(BARE_LIST) or found.get(BARE_TEXT)
    if key is None:
        if found.get("type", "object") != "object":
            todo = f"Describe an object, or name what came with `{BARE_LIST}` or `{BARE_TEXT}`."
            got = f"a response of the type {found['type']}"
            raise InputError(file, f"{operation.at}/responses", got=got, wanted="an object", todo=todo)
        return schema if found.keys() - _ANNOTATIONS else dict(_ANY_OBJECT)
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
    """Put a schema among the components, under a number where another has its name; return the reference to it."""
    schemas = document.setdefault("components", {}).setdefault("schemas", {})
    taken = {pascal_case(other) for other, each in schemas.items() if each != schema}
    free = next(each for each in chain([name], (f"{name}{number}" for number in count(2))) if each not in taken)
    schemas[free] = schema
    return {"$ref": f"#/components/schemas/{free}"}
