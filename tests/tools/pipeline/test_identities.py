import json
from typing import Any

import pytest

TITLE = "GET /2/things/list.json"
AT = "identities.yaml#/GET ~12~1things~1list.json"


def write(specs: Any, listed: Any) -> None:
    specs.api.mkdir(parents=True, exist_ok=True)
    (specs.api / "identities.yaml").write_text(json.dumps(listed), encoding="utf-8")


def test_entries_are_lists_of_pointers(specs: Any) -> None:
    write(specs, {TITLE: {"page": "/things/+", "caller": None}})
    made = specs.made()["paths"]["/2/things/list.json"]["get"]
    assert made["x-identities"] == {"page": ["/things/+"], "caller": []}


@pytest.mark.parametrize(
    ("listed", "message"),
    [
        ({TITLE: {"none": "/next"}}, f"{AT}/none: got an unknown key; wanted one of caller, page"),
        ({TITLE: {"page": "/none"}}, f"{AT}/page: got /none, which leads to nothing"),
        ({"GET /none": {}}, "identities.yaml#/GET ~1none: got GET /none, which the definition lacks"),
    ],
)
def test_wrong_entry_is_rejected(specs: Any, listed: Any, message: str) -> None:
    write(specs, listed)
    assert message in specs.rejection()


@pytest.mark.parametrize(
    ("schema", "missing"),
    [
        ({"type": "string", "maxLength": 5, "x-length": "full-width"}, "text_empty and text_too_long"),
        (
            {"type": "string", "maxLength": 5, "x-length": "full-width", "pattern": "a"},
            "text_empty and text_too_long and text_wrong",
        ),
        ({"type": "string", "format": "binary"}, "picture_missing and picture_too_large and picture_wrong"),
    ],
)
def test_every_situation_has_its_entry(specs: Any, schema: dict[str, Any], missing: str) -> None:
    specs.operation["parameters"].append({"name": "text", "in": "query", "schema": schema})
    assert f"errors.yaml#/situations: got none of {TITLE}; wanted {missing}, which text can meet" in specs.rejection()
