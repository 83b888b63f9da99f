"""One definition whose structure has been checked, so that what reads it can rely on it."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Any
from urllib.parse import unquote

import jsonschema_rs
from openapi_spec_validator.schemas import schema_v30, schema_v31

from tools.pipeline.checks.causes import find_cause
from tools.pipeline.document.operations import METHODS, Operation
from tools.pipeline.document.pointers import follow, pointer, tokens
from tools.pipeline.files.input_error import InputError

Node = dict[str, Any]
_NAME = re.compile(r"[a-zA-Z0-9._-]+")


class CheckedDefinition:
    """A `document` of OpenAPI 3.0 or 3.1; `name` is how messages call it. Raises InputError when it isn't one."""

    def __init__(self, document: Mapping[str, Any], name: str) -> None:
        self.document = dict(document)
        self.name = name
        self._components: dict[str, dict[str, Node]] = {}
        version = self._version()
        self.is_3_0 = version == "3.0"
        for error in _validator(version).iter_errors(self.document):
            if not _is_harmless(error.instance_path):
                raise self._defect(version, pointer(error.instance_path), error.message)

    def _version(self) -> str:
        """Return the version of OpenAPI in two numbers, one of those that are understood."""
        if "swagger" in self.document:
            at, got = "/swagger", f"Swagger {self.document['swagger']}"
        else:
            version = str(self.document.get("openapi"))[:3]
            if version in _SCHEMAS:
                return version
            at, got = "/openapi", f"version {self.document.get('openapi')!r}"
        todo = "Convert the definition."
        raise self._problem(at, got=got, wanted=f"OpenAPI {' or '.join(_SCHEMAS)}", todo=todo)

    def _defect(self, version: str, at: str, message: str) -> InputError:
        """Return the exception for a definition that isn't built as OpenAPI says, with the cause where there is one."""
        at, message = find_cause(self.document, _SCHEMAS[version], is_harmless=_is_harmless) or (at, message)
        got, todo = f"a defect ({_short(message)})", "Correct the definition."
        return self._problem(at, got=got, wanted=f"OpenAPI {version}", todo=todo)

    def operations(self) -> dict[str, list[Operation]]:
        """Return the operations by path; what a path says for all of them, parameters and servers, is put into each."""
        paths = self.document.get("paths", {})
        items = ((path, self.resolve(item, "pathItems")) for path, item in paths.items() if path.startswith("/"))
        return {path: self._of_path(path, item) for path, item in items}

    def components(self, section: str) -> dict[str, Node]:
        """Return the components of `section` by name; the schema of 3.0 lets what isn't a name through, unchecked."""
        if section not in self._components:
            found = self.document.get("components", {}).get(section, {})
            self._components[section] = {name: node for name, node in found.items() if _NAME.fullmatch(name)}
        return self._components[section]

    def resolve(self, node: Node | None, section: str) -> Any:
        """Return `node`, or what it refers to among the components of `section`.

        What stands beside a reference counts in 3.1 and doesn't in 3.0.
        """
        seen: set[str] = set()
        beside: Node = {}
        while isinstance(node, dict) and "$ref" in node:
            if not self.is_3_0:
                beside = {key: value for key, value in node.items() if key != "$ref"} | beside
            node = self._followed(node["$ref"], section, seen)
        return {**node, **beside} if beside and isinstance(node, dict) else node

    def follow(self, target: str) -> Any:
        """Return what the reference `target` names, which stands anywhere in the document."""
        try:
            return follow(self.document, unquote(target.removeprefix("#")))
        except (KeyError, ValueError):
            raise self._unresolved(target, "a place inside the document that exists") from None

    def _followed(self, target: str, section: str, seen: set[str]) -> Any:
        known = self.components(section)
        *place, name = tokens(unquote(target.removeprefix("#"))) if target.startswith("#/") else [""]
        wanted = f"#/components/{section}/NAME of something that exists, in no circle"
        if target in seen:
            raise self._unresolved(target, wanted)
        seen.add(target)
        if place == ["components", section] and name in known:
            return known[name]
        inside = len(place) > 2 or (section == "pathItems" and place == ["paths"])
        found = self.follow(target) if inside else None
        if not (isinstance(found, dict) or (section == "schemas" and isinstance(found, bool))):
            raise self._unresolved(target, wanted)
        return found

    def _unresolved(self, target: str, wanted: str) -> InputError:
        return self._problem("", got=f"a reference to {target}", wanted=wanted, todo="Correct the reference.")

    def _of_path(self, path: str, item: Node) -> list[Operation]:
        shared = item.get("parameters", [])
        own = {key: item[key] for key in ("servers",) if key in item}
        nodes = {method: item[method] for method in METHODS if method in item}
        return [
            Operation(method, path, {**own, **node, "parameters": [*shared, *node.get("parameters", [])]}, "")
            for method, node in nodes.items()
        ]

    def _problem(self, at: str, *, got: str, wanted: str, todo: str) -> InputError:
        return InputError(self.name, at, got=got, wanted=wanted, todo=todo)


# The schema of 3.1 leaves schemas to their dialect, and therefore unchecked; here all speak that of JSON Schema.
_JSON_SCHEMA = {"$dynamicAnchor": "meta", "$ref": "https://json-schema.org/draft/2020-12/schema"}
_SCHEMAS = {"3.0": schema_v30, "3.1": {**schema_v31, "$defs": {**schema_v31["$defs"], "schema": _JSON_SCHEMA}}}


@cache
def _validator(version: str) -> jsonschema_rs.Validator:
    return jsonschema_rs.validator_for(dict(_SCHEMAS[version]))


def _is_harmless(path: list[str | int]) -> bool:
    """Whether what is at `path` is compared with nothing, or was understood, so that a wrong value does no harm."""
    return path[:1] in (["info"], ["openapi"]) or path[-1:] == ["examples"]


def _short(message: str) -> str:
    """Return the message without what follows it, and without the most of a large value in it."""
    line = message.partition("\n")[0]
    return line if len(line) <= 200 else f"{line[:100]} … {line[-99:]}"
