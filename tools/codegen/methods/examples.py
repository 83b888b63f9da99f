"""Example arguments of an operation: the fewest that go together, with values that fit their schemas."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from tools.codegen.methods.argument_types import written_day
from tools.codegen.openapi import Node, body_fields, is_format, is_secret, is_signed, json_body
from tools.codegen.python.literals import spell
from tools.pipeline.document.extensions import DESCRIPTION_ZH, JSON_TEXT, REQUIRES
from tools.pipeline.document.operations import Operation, parameters
from tools.pipeline.document.references import resolve

PICTURE = "picture.png"
"""The file that examples send."""

BODY = "body"
"""The argument that is a whole JSON body, and its name in the request where it has none."""

_PAGE = "https://example.com/1"

_TEXTS = (
    (r"keyword|^q$|term|hashtag", "coffee"),
    (r"status|content|text|^comment$", "Hello"),
    (r"url|link|domain|^redirect", _PAGE),
    (r"^ip$", "203.0.113.7"),
    (r"^size$", "240x180"),
    (r"coordinate", "116.4,39.9"),
    (r"nick|name$", "alice"),
    (r"^(uid|user_?id)$", "1195242865"),
)
"""Values of texts, by what the name of the parameter says."""

_DAYS = {"yyyy-MM-dd": "2026-01-31", "yyyyMMdd": "20260131"}

_TEXT_KEYS = {"description", DESCRIPTION_ZH}

_NUMBERS = {"lat": 39.9, "long": 116.4}


def example_arguments(document: Node, operation: Operation) -> dict[str, Any]:
    """Return values of the fewest arguments that go together, by their names in the request.

    A file is the name of one, and a whole JSON body stands under `body`.
    """
    known = schemas(document, operation)
    required = required_names(document, operation)
    given = {name: example_value(document, name, known[name]) for name in known if name in required}
    for rule in operation.node.get(REQUIRES, ()):
        given |= {name: example_value(document, name, known[name]) for name in _missing(rule, given, known)}
    return given


def example_code(value: Any, *, is_file: bool = False, model: str = "") -> str:
    """Return the code of an example value: of a file by its name, of an object as the class `model` builds it."""
    if is_file:
        return f'File(open("{value}", "rb"), "{value}")'
    code = spell(value).replace("'", '"')  # values of examples hold no quotes
    return f"{model}.from_dict({code})" if isinstance(value, dict) else code


def schemas(document: Node, operation: Operation) -> dict[str, Node]:
    """Return the schema, with its texts, of everything that a caller may give, by its name in the request."""
    found = {
        node["name"]: {key: node[key] for key in _TEXT_KEYS & node.keys()} | resolve(document, node["schema"])
        for node in parameters(document, operation)
        if not is_format(node)
    }
    body = json_body(document, operation)
    found |= {BODY: body} if body else body_fields(document, operation)
    signed = is_signed(document, operation)
    return {
        name: schema
        for name, schema in found.items()
        if not is_secret(schema) and not (signed and name.startswith("oauth_"))
    }


def required_names(document: Node, operation: Operation) -> set[str]:
    """Return the names in the request of what a caller has to give."""
    found = {node["name"] for node in parameters(document, operation) if node.get("required")}
    body = resolve(document, operation.node.get("requestBody", {}))
    for media in body.get("content", {}).values():
        found |= {*resolve(document, media["schema"]).get("required", ())}
    return found | {BODY}


def example_value(document: Node, name: str, schema: Node) -> Any:
    """Return a value that fits `schema`; its sort is chosen by the name of the parameter."""
    if "enum" in schema:
        return next(value for value in schema["enum"] if value is not None)
    match schema.get("type"):
        case "array":
            return [example_value(document, name.removesuffix("s"), resolve(document, schema["items"]))]
        case "object":
            return _object(document, schema)
        case "string":
            return _text(name, schema)
        case other:
            return {"boolean": True, "integer": _whole(schema), "number": _NUMBERS.get(name, 1.5)}[str(other)]


def _whole(schema: Node) -> int:
    return int(schema.get("default", max(1, schema.get("minimum", 1))))


def _object(document: Node, schema: Node) -> Node:
    found = {name: resolve(document, node) for name, node in schema.get("properties", {}).items()}
    wanted = schema.get("required", found)
    return {name: example_value(document, name, found[name]) for name in wanted}


def _text(name: str, schema: Node) -> str:
    if schema.get("format") == "binary":
        return PICTURE
    if JSON_TEXT in schema:
        return "[]"
    day = written_day(schema.get("description", "")) or ("yyyy-MM-dd" if schema.get("format") == "date" else "")
    if day:
        return _DAYS[day]
    wanted = schema.get("pattern", "")
    if "https?" in wanted:
        return _PAGE
    found = next((text for pattern, text in _TEXTS if re.search(pattern, name, re.IGNORECASE)), "1")
    return found if re.search(wanted, found) else "1"


def _missing(rule: Any, given: Mapping[str, Any], known: Iterable[str]) -> list[str]:
    """Return the parameters that a rule of `x-requires` wants beside those given."""
    (mode,) = rule.keys() - {"when"}
    names = [name for name in rule[mode] if name in known]
    if mode in {"at_least_one", "exactly_one"}:
        return [] if not names or any(name in given for name in names) else names[:1]
    if mode == "needed" and not _holds(rule["when"], given):
        return []
    wanted = mode == "needed" or (mode == "together" and any(name in given for name in names))
    return [name for name in names if name not in given] if wanted else []


def _holds(when: Mapping[str, Mapping[str, Any]], given: Mapping[str, Any]) -> bool:
    """Whether the condition of a rule holds, where it asks what is given, or for a value."""
    ((name, test),) = when.items()
    ((asked, value),) = test.items()
    if asked == "given":
        return (name in given) is bool(value)
    if name not in given:
        return False
    return bool(given[name] > value) if asked == "above" else bool(given[name] == value)
