"""The facts of a published definition: what is taken over of each kind of object, from a closed list."""

from pathlib import Path
from typing import Any

from tools.pipeline.document.pointers import escape
from tools.pipeline.files.input_error import InputError
from tools.pipeline.files.loading import kind as named

_LIMITS = "maximum minimum maxLength minLength maxItems minItems pattern"


def _plain(keys: str) -> dict[str, str]:
    return dict.fromkeys(keys.split(), "")


_FACTS: dict[str, dict[str, str]] = {
    "document": _plain("openapi x-openapi-release-id")
    | {"info": "info", "servers": "[server]", "tags": "[tag]", "paths": "{path item}", "components": "components"},
    "info": _plain("version"),
    "server": _plain("url"),
    "tag": _plain("name"),
    "path item": {"get": "operation", "post": "operation"},
    "operation": _plain("tags operationId deprecated x-api-version x-endpoint-family x-recommended x-docs-hidden")
    | {"parameters": "[parameter]", "requestBody": "request body", "responses": "{response}"},
    "parameter": _plain("name in required") | {"schema": "schema"},
    "request body": _plain("required") | {"content": "{media type}"},
    "response": _plain("$ref") | {"content": "{media type}"},
    "media type": {"schema": "schema"},
    "components": {"responses": "{response}", "schemas": "{schema}"},
    "schema": _plain(f"$ref type format enum default required {_LIMITS}")
    | {"properties": "{schema}", "items": "schema"},
}
"""What is taken of each kind of object: a key, and the kind of what stands there; "" is taken as it is."""

_PROSE = _plain(
    "title summary description example x-highlights x-order x-search-aliases "
    "x-platform-aliases x-platform-detection-aliases x-platform-id"
)


def facts(published: Any, file: Path) -> dict[str, Any]:
    """Return the facts of the document `published`; `file` is named in the InputError for a key that isn't known."""
    return dict(_object(published, "document", file, ""))


def _object(node: Any, kind: str, file: Path, at: str) -> dict[str, Any]:
    if not isinstance(node, dict):
        raise InputError(file, at, got=named(node), wanted=f"an object, the {kind}", todo="Mend the file.")
    known, taken = _FACTS[kind], {}
    for key, value in node.items():
        place = f"{at}/{escape(key)}"
        if key in known:
            taken[key] = _value(value, known[key], file, place)
        elif key not in _PROSE:
            todo = "Say in tools/baseline/facts.py whether it is a fact."
            raise InputError(file, place, got="an unknown key", wanted=f"a known key of the {kind}", todo=todo)
    return taken


def _value(value: Any, kind: str, file: Path, at: str) -> Any:
    if kind.startswith("["):
        return [_object(item, kind[1:-1], file, f"{at}/{index}") for index, item in enumerate(value)]
    if kind.startswith("{"):
        return {key: _object(item, kind[1:-1], file, f"{at}/{escape(key)}") for key, item in value.items()}
    return _object(value, kind, file, at) if kind else value
