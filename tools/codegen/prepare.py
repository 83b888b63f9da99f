"""What the generator is given: the effective definition without what the runtime settles below the endpoint modules."""

from copy import deepcopy

from openapi_python_client.strings import pascal_case

from tools.codegen.definition import Node, is_format, parameters, successes
from tools.pipeline.operations import Operation, operations
from tools.pipeline.problems import InputError
from tools.pipeline.references import resolve

BARE_LIST = "x-bare-list"


def prepare(document: Node, file: str) -> Node:
    """Return a copy of `document` in which every answer is a success and an object.

    Refusals are left out, since the transport raises them before an endpoint module sees them. A bare list becomes the
    object that the transport makes of it. The format in the path is any text, since the client chooses it. `file` is
    named in errors; raises InputError.
    """
    prepared = deepcopy(document)
    for operation in operations(prepared):
        for parameter in parameters(prepared, operation):
            if is_format(parameter):
                parameter["schema"] = {"type": "string"}
        operation.node["responses"] = {
            status: _prepared(prepared, operation, response, file)
            for status, response in successes(prepared, operation)
        }
    return prepared


def _prepared(document: Node, operation: Operation, response: Node, file: str) -> Node:
    content = {
        media_type: {**media, "schema": _object(document, operation, media.get("schema", {}), file)}
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
    """Put an object with the array under its key among the components, and return the reference to it."""
    key = schema[BARE_LIST]
    name = f"{pascal_case(operation.node['operationId'])}List"
    document.setdefault("components", {}).setdefault("schemas", {})[name] = {
        "type": "object",
        "description": schema.get("description", "What came as a bare list."),
        "required": [key],
        "properties": {key: {each: value for each, value in schema.items() if each != BARE_LIST}},
    }
    return {"$ref": f"#/components/schemas/{name}"}
