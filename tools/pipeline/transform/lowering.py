"""Turns a bundled definition of OpenAPI 3.0 or 3.1 into 3.0.3, guided by the grammar."""

from typing import Any

from tools.pipeline.document.grammar import OBJECTS, ONLY_3_0, ONLY_3_1, REFERABLE
from tools.pipeline.document.pointers import escape
from tools.pipeline.files.bundle import Bundle
from tools.pipeline.files.suggestions import did_you_mean
from tools.pipeline.transform.schema_lowering import LoweringError, lower_schema

_UNKNOWN_KEY_HELP = "Remove it by an overlay, or add it to the grammar when all that follows handles it."
VERSIONS = ("3.0", "3.1")


def lower(bundle: Bundle) -> dict[str, Any]:
    """Return the bundled document in 3.0.3; a key that is unknown or can't be lowered raises InputError."""
    version = str(bundle.document.get("openapi", "none"))
    if not version.startswith(VERSIONS):
        wanted = " or ".join(VERSIONS)
        raise bundle.problem("/openapi", got=f"version {version}", wanted=wanted, todo="Convert the definition.")
    lowered: dict[str, Any] = _Lowering(bundle, is_3_1=version.startswith("3.1")).object(
        bundle.document, "document", ""
    )
    return lowered | {"openapi": "3.0.3"}


class _Lowering:
    def __init__(self, bundle: Bundle, *, is_3_1: bool) -> None:
        self._bundle = bundle
        self._is_3_1 = is_3_1

    def object(self, node: Any, object_type: str, at: str) -> Any:
        """Return `node`, an object of `object_type` that stands at `at`, lowered."""
        if object_type == "schema":
            return self._schema(node, at)
        self._check_object(node, object_type, at)
        if object_type in REFERABLE and "$ref" in node:
            return self._reference(node, at)
        return self._keys(node, object_type, at)

    def _keys(self, node: dict[str, Any], object_type: str, at: str) -> dict[str, Any]:
        known = OBJECTS[object_type]
        lowered = {}
        for key, value in node.items():
            place = f"{at}/{escape(key)}"
            if key not in known:
                todo = f"{did_you_mean(key, known)}{_UNKNOWN_KEY_HELP}"
                wanted = f"a key that the grammar lists for '{object_type}'"
                raise self._bundle.problem(place, got=f"the unknown key '{key}'", wanted=wanted, todo=todo)
            lowered[key] = self._value(value, known[key], place)
        return lowered

    def _value(self, value: Any, object_type: str, at: str) -> Any:
        if not object_type:
            return value
        if object_type.startswith("{"):
            self._check_object(value, f"map of {object_type[1:-1]} objects", at)
            return {key: self.object(item, object_type[1:-1], f"{at}/{escape(key)}") for key, item in value.items()}
        if object_type.startswith("["):
            return [self.object(item, object_type[1:-1], f"{at}/{index}") for index, item in enumerate(value)]
        return self.object(value, object_type, at)

    def _schema(self, node: Any, at: str) -> Any:
        if isinstance(node, bool):
            return self._boolean(node, at)
        self._check_object(node, "schema", at)
        self._check_version(node, at)
        rest = {key: value for key, value in node.items() if key != "$ref"}
        schema = {"$ref": node["$ref"]} if "$ref" in node else {}
        schema |= self._keys(rest, "schema", at)
        try:
            return lower_schema(schema)
        except LoweringError as error:
            raise self._bundle.problem(at, **error.parts) from error

    def _boolean(self, node: bool, at: str) -> Any:
        if at.endswith("/additionalProperties"):
            return node
        return {} if node else {"not": {}}

    def _check_version(self, node: dict[str, Any], at: str) -> None:
        foreign = ONLY_3_0 if self._is_3_1 else ONLY_3_1
        for key in sorted(node.keys() & foreign):
            wanted = "a keyword that the definition's own version of OpenAPI has"
            raise self._bundle.problem(
                f"{at}/{key}", got=f"'{key}'", wanted=wanted, todo="Say it in that version's terms."
            )
        if "$ref" in node and len(node) > 1 and not self._is_3_1:
            raise self._siblings(at)

    def _reference(self, node: dict[str, Any], at: str) -> dict[str, Any]:
        if len(node) > 1:
            raise self._siblings(at)
        return node

    def _siblings(self, at: str) -> Exception:
        todo = "Remove the others, or wrap the reference in allOf."
        return self._bundle.problem(at, got="keys beside `$ref`, which are ignored", wanted="`$ref` alone", todo=todo)

    def _check_object(self, node: Any, object_type: str, at: str) -> None:
        if not isinstance(node, dict):
            got = type(node).__name__
            raise self._bundle.problem(
                at, got=got, wanted=f"a {object_type}, which is an object", todo="Correct the definition."
            )
