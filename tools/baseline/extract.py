"""Extracts from a published definition what is taken over of each type of object, by a closed list."""

from pathlib import Path
from typing import Any

from tools.pipeline.document import extensions
from tools.pipeline.document.pointers import escape
from tools.pipeline.files.input_error import InputError
from tools.pipeline.files.loading import json_type

_LIMITS = "maximum minimum maxLength minLength maxItems minItems pattern"
_KEPT = (extensions.API_VERSION, extensions.ENDPOINT_FAMILY, extensions.RECOMMENDED, extensions.HIDDEN)


def _plain(keys: str, *more: str) -> dict[str, str]:
    return dict.fromkeys([*keys.split(), *more], "")


_EXTRACTED: dict[str, dict[str, str]] = {
    "document": _plain("openapi", extensions.RELEASE_ID)
    | {"info": "info", "servers": "[server]", "tags": "[tag]", "paths": "{path item}", "components": "components"},
    "info": _plain("version"),
    "server": _plain("url"),
    "tag": _plain("name"),
    "path item": {"get": "operation", "post": "operation"},
    "operation": _plain("tags operationId deprecated", *_KEPT)
    | {"parameters": "[parameter]", "requestBody": "request body", "responses": "{response}"},
    "parameter": _plain("name in required") | {"schema": "schema"},
    "request body": _plain("required") | {"content": "{media type}"},
    "response": _plain("$ref") | {"content": "{media type}"},
    "media type": {"schema": "schema"},
    "components": {"responses": "{response}", "schemas": "{schema}"},
    "schema": _plain(f"$ref type format enum default required {_LIMITS}")
    | {"properties": "{schema}", "items": "schema"},
}
"""What is taken of each type of object: a key, and the type of what stands there; "" is taken as it is."""

_PROSE = _plain(
    "title summary description example",
    extensions.HIGHLIGHTS,
    extensions.ORDER,
    extensions.SEARCH_ALIASES,
    extensions.PLATFORM_ALIASES,
    extensions.PLATFORM_DETECTION_ALIASES,
    extensions.PLATFORM_ID,
)


def extract(published: Any, file: Path) -> dict[str, Any]:
    """Return what is taken over of `published`; `file` is named in the InputError for a key that isn't known."""
    return dict(_object(published, "document", file, ""))


def _object(node: Any, object_type: str, file: Path, at: str) -> dict[str, Any]:
    if not isinstance(node, dict):
        raise InputError(file, at, got=json_type(node), wanted=f"an object, the {object_type}", todo="Mend the file.")
    known, extracted = _EXTRACTED[object_type], {}
    for key, value in node.items():
        place = f"{at}/{escape(key)}"
        if key in known:
            extracted[key] = _value(value, known[key], file, place)
        elif key not in _PROSE:
            todo = "Say in tools/baseline/extract.py whether it is taken over."
            raise InputError(file, place, got="an unknown key", wanted=f"a known key of the {object_type}", todo=todo)
    return extracted


def _value(value: Any, object_type: str, file: Path, at: str) -> Any:
    if object_type.startswith("["):
        return [_object(item, object_type[1:-1], file, f"{at}/{index}") for index, item in enumerate(value)]
    if object_type.startswith("{"):
        return {key: _object(item, object_type[1:-1], file, f"{at}/{escape(key)}") for key, item in value.items()}
    return _object(value, object_type, file, at) if object_type else value
