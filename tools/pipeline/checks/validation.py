"""Checks by the validators of others: the definition as committed, the effective one, and samples against schemas."""

import difflib
import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import jsonschema_rs
from jsonschema.exceptions import best_match  # type: ignore[import-untyped]
from jsonschema.validators import Draft202012Validator  # type: ignore[import-untyped]
from openapi_schema_validator import OAS30Validator, OAS31Validator, oas30_format_checker, oas31_format_checker
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator
from prance.util.resolver import RefResolver  # type: ignore[import-untyped]
from prance.util.url import ResolutionError  # type: ignore[import-untyped]

from tools.pipeline.checks.causes import find_cause
from tools.pipeline.checks.keys import check_keys
from tools.pipeline.checks.operations import check_parameters, check_paths, check_security
from tools.pipeline.checks.passed import once
from tools.pipeline.checks.samples import Sample
from tools.pipeline.document.extensions import is_extension
from tools.pipeline.document.grammar import OBJECTS
from tools.pipeline.document.operations import Operation, response_schema
from tools.pipeline.document.pointers import pointer
from tools.pipeline.document.references import resolve
from tools.pipeline.document.traversal import traverse
from tools.pipeline.files.bundle import Bundle
from tools.pipeline.files.input_error import InputError
from tools.pipeline.files.loading import read
from tools.runtime.transport.xml import XMLError, to_json

DEFECTS = "known_defects.txt"

# The wording of messages depends on the library beneath the validator, which takes what is installed unless told.
os.environ["OPENAPI_SPEC_VALIDATOR_SCHEMA_VALIDATOR_BACKEND"] = "jsonschema-rs"

_VALIDATORS = {"3.0": OpenAPIV30SpecValidator, "3.1": OpenAPIV31SpecValidator}
_SCHEMA_VALIDATORS = {False: (OAS30Validator, oas30_format_checker), True: (OAS31Validator, oas31_format_checker)}


def find_defects(bundle: Bundle) -> list[str]:
    """Return the validator's messages for the definition, sorted, each cut to its first line."""
    return sorted(_first_line(error) for error in _errors(bundle))


def check_defects(bundle: Bundle, file: Path) -> None:
    """Raise InputError unless the validator's messages for the definition as committed are the lines of `file`, sorted.

    A message that is not known, and a known one that no longer comes, are both errors.
    """
    if not file.is_file():
        raise InputError(
            file, got="no file", wanted="the validator's messages", todo="Add it, empty when there are none."
        )
    known = file.read_text(encoding="utf-8").splitlines()
    once("defects", [bundle.document, known], partial(_check_defects, bundle, file, known))


def _check_defects(bundle: Bundle, file: Path, known: list[str]) -> None:
    if not known:
        check_structure(bundle)
    found = find_defects(bundle)
    if found != known:
        got = "\n" + "\n".join(difflib.unified_diff(known, found, "known", "found", lineterm="", n=0)) + "\n"
        todo = f"Mend the definition; one that isn't ours by an overlay, with the messages, sorted, in {DEFECTS}."
        raise InputError(file, got=got, wanted=f"exactly the messages for {bundle.root}", todo=todo)


def check_structure(bundle: Bundle) -> None:
    """Raise InputError when the definition isn't built as OpenAPI says, so that rules can rely on how it is built."""
    validator = _validator(bundle)
    check_keys(bundle)
    for error in validator(bundle.document).schema_validator.iter_errors(bundle.document):
        at, got = find_cause(bundle.document) or (pointer(error.absolute_path), _first_line(error))
        raise _unknown_defect(bundle, got, at)
    check_paths(bundle)
    for object_type, node, at in traverse(bundle.document):
        section = str(node.get("$ref", "")).split("/")[2:3]
        if section and OBJECTS["components"].get(section[0]) != f"{{{object_type}}}":
            raise _unknown_defect(bundle, f"a reference to {node['$ref']} where a {object_type} belongs", at)
        if object_type == "schema" and _is_3_1(bundle.document):  # which leaves schemas to a validator of their own
            _check_schema(bundle, node, at)


def check_repaired(bundle: Bundle) -> None:
    """Raise InputError when the validator has anything to say about a definition that was repaired by rule."""
    check_parameters(bundle)
    check_security(bundle)
    for error in _errors(bundle):
        raise _unknown_defect(bundle, _first_line(error), pointer(error.absolute_path))


def first_error(value: Any, schema: Any, document: dict[str, Any]) -> str:
    """Return what is wrong with `value` by `schema`, a schema of `document`; empty when nothing is."""
    validator, formats = _SCHEMA_VALIDATORS[_is_3_1(document)]
    rooted = {"allOf": [schema], "components": document.get("components", {})}
    error = best_match(validator(rooted, format_checker=formats).iter_errors(value))
    return "" if error is None else _first_line(error)


def check_strictly(document: dict[str, Any], file: Path) -> None:
    """Raise InputError when prance or openapi-spec-validator has anything to say about the effective `document`."""
    once("strict", _without_extensions(document), partial(_check_strictly, document, file))


def _check_strictly(document: dict[str, Any], file: Path) -> None:
    wanted, todo = "a valid OpenAPI 3.0.3 document", "Repair the definition, by an overlay where it isn't ours."
    for error in OpenAPIV30SpecValidator(document).iter_errors():
        raise InputError(file, pointer(error.absolute_path), got=_first_line(error), wanted=wanted, todo=todo)
    # prance's parser would validate a second time, all references filled in: four times as long, and no more is found.
    resolver = RefResolver(
        _without_extensions(document), file.absolute().as_uri(), recursion_limit_handler=lambda *_: {}
    )
    try:
        resolver.resolve_references()
    except ResolutionError as error:
        raise InputError(file, got=_first_line(error), wanted=wanted, todo=todo) from error


def check_sample(sample: Sample, operation: Operation, document: dict[str, Any]) -> None:
    """Raise InputError when `sample` is not what the schema of its operation's response says."""
    schema = response_schema(document, operation, sample.media_type)
    if schema is None:
        got = f"a sample in {sample.media_type}"
        raise InputError(
            sample.file, got=got, wanted=f"a format that {operation.title} responds in", todo="Correct either."
        )
    rooted = {"allOf": [schema], "components": document.get("components", {})}
    errors = OAS30Validator(rooted, format_checker=oas30_format_checker).iter_errors(_payload(sample, schema, document))
    error = best_match(errors)
    if error is not None:
        wanted = f"what the schema of {operation.title} allows"
        at = pointer(error.absolute_path)
        raise InputError(sample.file, at, got=error.message, wanted=wanted, todo="Correct the sample or the schema.")


def _errors(bundle: Bundle) -> Iterator[Any]:
    """Yield what the validator says."""
    yield from _validator(bundle)(bundle.document).iter_errors()


def _check_schema(bundle: Bundle, schema: dict[str, Any], at: str) -> None:
    if not jsonschema_rs.meta.is_valid(schema):
        cause = find_cause(schema, Draft202012Validator.META_SCHEMA, is_harmless=_is_repaired)
        if cause:
            raise _unknown_defect(bundle, cause[1], at + cause[0])


def _is_repaired(path: list[str | int]) -> bool:
    """Whether what is at `path` of a schema is repaired by rule: examples with names, as other objects have them."""
    return path[-1:] == ["examples"] and path[-2:-1] != ["properties"]


def _unknown_defect(bundle: Bundle, got: str, at: str) -> InputError:
    wanted = "a sound definition, or a defect of a known class"
    todo = "Mend it; where many downloads are like that, add a rule to tools/pipeline/transform/repairs.py."
    return bundle.problem(at, got=got, wanted=wanted, todo=todo)


def _is_3_1(document: dict[str, Any]) -> bool:
    return str(document.get("openapi")).startswith("3.1")


def _validator(bundle: Bundle) -> Any:
    """Return the validator for the version of OpenAPI that the definition has."""
    version = bundle.document.get("openapi")
    validator = _VALIDATORS.get(str(version)[:3])
    if validator is None:
        swagger = bundle.document.get("swagger")
        at, got = ("/swagger", f"Swagger {swagger}") if swagger else ("/openapi", f"version {version}")
        wanted = f"OpenAPI {' or '.join(_VALIDATORS)}"
        raise InputError(bundle.root, at, got=got, wanted=wanted, todo="Convert the definition.")
    return validator


def _payload(sample: Sample, schema: dict[str, Any], document: dict[str, Any]) -> Any:
    if sample.media_type == "application/json":
        return read(sample.file)
    if sample.media_type.startswith("text/"):
        text = sample.file.read_text(encoding="utf-8")
        # What a text holds that is described as an object are the fields of a form.
        return dict(parse_qsl(text)) if resolve(document, schema).get("type") == "object" else text
    try:
        return to_json(sample.file.read_bytes(), schema, document)
    except XMLError as error:
        raise InputError(sample.file, got=error.got, wanted=error.expected, todo="Correct the sample.") from error


def _first_line(error: Exception) -> str:
    """Return the message without what follows it: a copy of the schema and of the value."""
    return str(getattr(error, "message", error)).partition("\n")[0]


def _without_extensions(document: dict[str, Any]) -> dict[str, Any]:
    """Return the document without its extensions, which prance would search for references."""
    paths = {path: {key: _plain(item) for key, item in items.items()} for path, items in document["paths"].items()}
    return {**_plain(document), "paths": paths}


def _plain(node: Any) -> Any:
    return {key: value for key, value in node.items() if not is_extension(key)} if isinstance(node, dict) else node
