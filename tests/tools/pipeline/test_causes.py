from typing import Any

import pytest

from tools.pipeline.checks.causes import find_cause

OPERATION = "/paths/~1things/get"


def document(version: str, **keys: Any) -> dict[str, Any]:
    operation = {"responses": {"200": {"description": "All is well."}}} | keys
    return {"openapi": version, "info": {"title": "T", "version": "1"}, "paths": {"/things": {"get": operation}}}


def parameter(**keys: Any) -> list[dict[str, Any]]:
    return [{"name": "page", "in": "query", "schema": {"type": "integer"}} | keys]


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_sound_definition_has_none(version: str) -> None:
    assert find_cause(document(version, parameters=parameter())) is None


@pytest.mark.parametrize(
    ("keys", "at", "message"),
    [
        ({"parameters": parameter(schema={"type": "objekt"})}, "/parameters/0/schema/type", "'objekt' is not one of"),
        ({"parameters": parameter(schema={"items": {"nope": 1}})}, "/parameters/0/schema/items", "'nope' does not"),
        ({"parameters": [{"in": "query"}]}, "/parameters/0", "'name' is a required property"),
        ({"responses": {"200": {}}}, "/responses/200", "'description' is a required property"),
    ],
)
def test_deepest_place_is_named(keys: dict[str, Any], at: str, message: str) -> None:
    found = find_cause(document("3.0.3", **keys))
    assert found is not None
    assert found[0] == OPERATION + at
    assert message in found[1]


def test_all_alternatives_are_reported() -> None:
    found = find_cause(document("3.0.3", parameters=parameter(**{"in": "qwery"})))
    assert found is not None
    assert found[1].count("'qwery' is not one of") == 4


def test_place_is_named_in_3_1() -> None:
    found = find_cause(document("3.1.0", parameters=parameter(**{"in": "qwery"})))
    assert found is not None
    assert found[0] == f"{OPERATION}/parameters/0/in"
