from typing import Any

import pytest


@pytest.mark.parametrize(("form", "kind"), [("weibo", "string"), ("local", "string"), ("unix", "integer")])
def test_forms_reach_the_definition(specs: Any, form: str, kind: str) -> None:
    specs.page["properties"]["at"] = {"type": kind, "x-time": form}
    made = specs.made()["components"]["schemas"]["Page"]
    assert made["properties"]["at"] == {"type": kind, "x-time": form}


def test_unknown_form_is_rejected(specs: Any) -> None:
    specs.page["properties"]["at"] = {"type": "string", "x-time": "stardate"}
    assert specs.rejection().startswith(
        "openapi.yaml#/components/schemas/Page/properties/at/x-time: got 'stardate'; wanted one of weibo, local, unix"
    )


@pytest.mark.parametrize(
    ("schema", "got"),
    [
        ({"type": "integer", "x-time": "weibo"}, "got weibo beside integer type; wanted the type string"),
        ({"type": "string", "x-time": "unix"}, "got unix beside string type; wanted the type integer"),
        ({"x-time": "local"}, "got local beside no type; wanted the type string"),
    ],
)
def test_form_needs_its_type(specs: Any, schema: dict[str, Any], got: str) -> None:
    specs.page["properties"]["at"] = schema
    assert got in specs.rejection()
