"""The index of an API: what people and programs ask of its operations and codes, without the definition.

It is one JSON file in the folder of the client, an operation a line; `tools/runtime/index/` reads it.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module

from tools.codegen.methods.arguments import Argument
from tools.codegen.methods.namespaces import Method, Namespace
from tools.codegen.openapi import Node, body_fields, is_format, is_signed, is_typed, key
from tools.codegen.targets import Target
from tools.pipeline.document import extensions
from tools.pipeline.document.operations import Operation, operations, parameters
from tools.pipeline.document.references import resolve
from tools.runtime.options import options_of

NAME = "index.json"

LIMITS = (
    "enum",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "pattern",
    "default",
    extensions.LENGTH,
)
"""Keywords of a schema that say what a value may be."""

CODE_KEYS = ("name", "error", "status", "charged", "retry", "message", "meaning", "meaning_zh")


def index_file(document: Node, target: Target, namespaces: Sequence[Namespace]) -> str:
    """Return the text of an index: an operation a line, so that a change of one is a change of one line."""
    made = _index(document, target, namespaces)
    head = ",\n".join(f"{_json(name)}:{_json(value)}" for name, value in made.items())
    lines = ",\n".join(_json(each) for each in _operations(document, target, namespaces))
    return f'{{{head},\n"operations":[\n{lines}\n]}}\n'


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _index(document: Node, target: Target, namespaces: Sequence[Namespace]) -> Node:
    errors: Node = document.get(extensions.ERRORS, {})
    return {
        "api": target.name,
        "class": target.class_name,
        "title": document["info"]["title"],
        "server": document["servers"][0]["url"] if "servers" in document else "",
        "credentials": _credentials(target),
        "success": errors.get("success", []),
        "charged": errors.get("charged", "unknown"),
        "personal": target.base.personal,
        "namespaces": {space.name: space.summary for space in namespaces},
        "codes": {code: _picked(node, CODE_KEYS) for code, node in errors.get("codes", {}).items()},
    }


def _picked(node: Node, keys: Iterable[str]) -> Node:
    return {name: node[name] for name in keys if name in node}


def _credentials(target: Target) -> Node:
    """Return the options that take a credential, each with its environment variable; the usual one comes first."""
    settings = getattr(import_module(f"tools.runtime.apis.{target.base.name}"), target.base.settings)
    found = {name: option for name, option in options_of(settings).items() if option.variable}
    return {name: found[name].variable for name in sorted(found, key=lambda name: not found[name].positional)}


def _operations(document: Node, target: Target, namespaces: Iterable[Namespace]) -> Iterator[Node]:
    known = {key(operation): operation for operation in operations(document)}
    spellings: dict[tuple[str, str], list[Operation]] = {}
    for operation in known.values():
        spellings.setdefault(operation.alias_of, []).append(operation)
    for space in namespaces:
        for method in space.methods:
            operation = known[method.operation]
            made = _operation(document, space, method, spellings[operation.method, operation.path])
            made["writes"] = target.base.personal and (operation.method != "get" or extensions.WRITES in operation.node)
            # What is not so takes no room.
            yield {name: value for name, value in made.items() if value not in ("", None, [], {}, False)}


def _operation(document: Node, space: Namespace, method: Method, spelled: Sequence[Operation]) -> Node:
    operation = next(each for each in spelled if not each.is_alias)
    node = operation.node
    return {
        "name": f"{space.name}.{method.name}",
        "id": method.operation,
        "method": operation.method.upper(),
        "path": operation.path,
        "other_paths": [each.path for each in spelled if each.is_alias and each.is_called],
        "server": next((server["url"] for server in node.get("servers", [])), ""),
        "summary": node.get("summary", ""),
        "summary_zh": node.get(extensions.SUMMARY_ZH, ""),
        "description": node.get("description", ""),
        "status": node.get(extensions.STATUS, "unknown"),
        "deprecated": method.advice,
        "charged": _charge(document),
        "typed": is_typed(document, operation),
        "returns": method.returns,
        "formats": [value for each in _formats(document, operation) for value in each["schema"].get("enum", [])],
        "parameters": list(_parameters(document, method, spelled)),
        "example": dict(method.example),
        "requires": method.requires.docs if method.requires else "",
        "paging": _paging(method),
        "credential": _credential(document, operation),
        "access_level": node.get(extensions.ACCESS_LEVEL, ""),
        "scopes": node.get(extensions.SCOPES, []),
        "samples": [
            _picked(each, ("case", "file", "media_type", "origin")) for each in node.get(extensions.SAMPLES, [])
        ],
        "source": node.get("externalDocs", {}).get("url") or _documented(node),
    }


def _documented(node: Node) -> str:
    return next((str(sample["source"]) for sample in node.get(extensions.SAMPLES, []) if "source" in sample), "")


def _formats(document: Node, operation: Operation) -> Iterator[Node]:
    return filter(is_format, parameters(document, operation))


def _charge(document: Node) -> str:
    """Say whether a response that succeeds costs money."""
    errors: Node = document.get(extensions.ERRORS, {})
    codes = (errors["codes"][code] for code in errors.get("success", ()) if code in errors["codes"])
    return str(next((code["charged"] for code in codes if "charged" in code), errors.get("charged", "unknown")))


def _parameters(document: Node, method: Method, spelled: Sequence[Operation]) -> Iterator[Node]:
    nodes: Node = {}
    for operation in reversed(spelled):
        fields = body_fields(document, operation)
        nodes |= {name: {"in": "form", "schema": node, **node} for name, node in fields.items()}
        nodes |= {node["name"]: node for node in parameters(document, operation)}
    for argument in method.arguments:
        yield _parameter(document, argument, nodes.get(argument.key, {"in": "body"}))


def _parameter(document: Node, argument: Argument, node: Node) -> Node:
    schema = resolve(document, node.get("schema", {}))
    made = {
        "name": argument.name,
        "key": argument.key if argument.key != argument.name else "",
        "in": node["in"],
        "type": argument.type,
        "required": argument.required,
        "description": node.get("description") or argument.meaning,
        "description_zh": node.get(extensions.DESCRIPTION_ZH, ""),
        "model": argument.annotation if node["in"] == "body" else "",
        "limits": _picked(schema, LIMITS),
    }
    return {name: value for name, value in made.items() if value not in ("", False, {})}


def _paging(method: Method) -> Node | None:
    """Say how a method pages: whether its items are known, after how many pages it ends, and what carries on."""
    if method.paging is None:
        return None
    return {"items": method.paging.listing is not None, "max_pages": method.paging.max_pages}


def _credential(document: Node, operation: Operation) -> Node | None:
    """Say where the usual credential travels, and whether a login has to come with it; None where none is taken."""
    if is_signed(document, operation):
        return {"in": "signature"}
    schemes = document.get("components", {}).get("securitySchemes", {})
    wanted: list[Node] = operation.node["security"] if "security" in operation.node else document.get("security", [])
    names = [name for requirement in wanted for name in requirement if schemes[name]["type"] == "apiKey"]
    if not names:
        return None
    usual = schemes[names[0]]
    made = {"in": usual.get(extensions.IN, usual["in"]), "name": usual["name"]}
    prefix = {"prefix": usual[extensions.PREFIX]} if extensions.PREFIX in usual else {}
    return {**made, **prefix, **({} if {names[0]: []} in wanted else {"with": "login"})}
