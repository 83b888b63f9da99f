import json
from pathlib import Path
from typing import Any

import pytest

from tools.pipeline.files.findings import Findings
from tools.pipeline.files.input_error import InputError
from tools.pipeline.transform.overlays import apply_overlays

REASON = {"overlay": "1.0.0", "info": {"title": "t", "version": "1"}, "x-reason": "Because."}


def applied(folder: Path, document: Any, *actions: dict[str, Any], **changes: Any) -> Any:
    file = folder / "10-test.yaml"
    file.write_text(json.dumps(REASON | {"actions": list(actions)} | changes), encoding="utf-8")
    findings = Findings()
    found = apply_overlays(document, [file], findings)
    findings.errors.check()
    return found


def test_objects_are_merged_deeply(tmp_path: Path) -> None:
    update = {"a": {"y": 2}, "c": 3}
    made = applied(tmp_path, {"a": {"x": 1}, "b": 2}, {"target": "$", "update": update})
    assert made == {"a": {"x": 1, "y": 2}, "b": 2, "c": 3}


def test_lists_are_appended_to(tmp_path: Path) -> None:
    made = applied(
        tmp_path, {"a": [1], "b": {"c": [1]}}, {"target": "$.a", "update": 2}, {"target": "$.b", "update": {"c": [2]}}
    )
    assert made == {"a": [1, 2], "b": {"c": [1, 2]}}


def test_reference_is_replaced(tmp_path: Path) -> None:
    action = {"target": "$.a", "update": {"$ref": "new"}}
    assert applied(tmp_path, {"a": {"$ref": "old"}}, action) == {"a": {"$ref": "new"}}


def test_every_match_is_removed(tmp_path: Path) -> None:
    document = {"a": [{"n": "x"}, {"n": "y"}, {"n": "x"}], "b": [{"n": "x"}]}
    assert applied(tmp_path, document, {"target": "$.*[?@.n == 'x']", "remove": True}) == {"a": [{"n": "y"}], "b": []}


def test_indices_are_removed_safely(tmp_path: Path) -> None:
    assert applied(tmp_path, {"a": [0, 1, 2]}, {"target": "$.a[2, 0, 0]", "remove": True}) == {"a": [1]}


def test_input_is_not_changed(tmp_path: Path) -> None:
    document: dict[str, Any] = {"a": {}}
    applied(tmp_path, document, {"target": "$.a", "update": {"b": 1}})
    assert document == {"a": {}}


@pytest.mark.parametrize(
    ("action", "message"),
    [
        (
            {"target": "$.none", "remove": True},
            "#/actions/0/target: got $.none, which matches nothing; wanted at least one",
        ),
        ({"target": "$[", "remove": True}, "#/actions/0/target: got $[ ("),
        ({"target": 5, "remove": True}, "#/actions/0/target: got an integer; wanted JSONPath of RFC 9535"),
        ({"target": "$.a", "remove": True, "x-optinal": True}, "#/actions/0/x-optinal: got an unknown key"),
        ({"target": "$", "remove": True}, "#/actions/0: got the whole document"),
        ({"target": "$.a"}, "#/actions/0: got an unclear action; wanted either `update` or `remove: true`"),
        ({"target": "$.a", "remove": True, "update": {}}, "#/actions/0: got an unclear action"),
        ({"target": "$.a", "copy": "$.b"}, "#/actions/0/copy: got an unknown key"),
        ({"target": "$.a", "update": 1}, "#/actions/0/update: got an integer for an object"),
        ({"target": "$.a.b", "update": {"c": 1}}, "#/actions/0/update: got an object for an integer"),
    ],
)
def test_wrong_action_is_rejected(tmp_path: Path, action: dict[str, Any], message: str) -> None:
    with pytest.raises(InputError) as caught:
        applied(tmp_path, {"a": {"b": 1}}, action)
    assert f"10-test.yaml{message}" in str(caught.value)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"x-reason": " "}, "#/x-reason: got nothing; wanted a reason"),
        ({"overlay": "1.1.0"}, "#/overlay: got 1.1.0; wanted 1.0.0"),
        ({"actions": []}, "#/actions: got a list; wanted a list of actions"),
        ({"extends": 5}, "#/extends: got an integer; wanted text"),
        ({"extnds": "x"}, "#/extnds: got an unknown key"),
        ({"x-reson": "x"}, "#/x-reson: got an unknown key"),
    ],
)
def test_wrong_overlay_is_rejected(tmp_path: Path, changes: dict[str, Any], message: str) -> None:
    with pytest.raises(InputError) as caught:
        applied(tmp_path, {}, {"target": "$", "update": {}}, **changes)
    assert message in str(caught.value)


def test_overlays_apply_in_order(specs: Any) -> None:
    specs.overlay({"target": "$.info", "update": {"title": "First"}})
    second = json.loads((specs.api / "overlays/10-test.yaml").read_text(encoding="utf-8"))
    second["actions"][0]["update"]["title"] = "Second"
    specs.write("overlays/20-test.yaml", second)
    assert specs.made()["info"]["title"] == "Second"


def test_references_start_at_the_definition(specs: Any) -> None:
    page = {
        "components": {
            "schemas": {"Shelf": {"type": "object", "properties": {"things": {"type": "array", "items": {}}}}}
        }
    }
    specs.write("schemas/shelf.yaml", page)
    specs.pagination["operations"] = {}
    target = "$.paths.*.get.responses['200'].content['application/json'].schema"
    specs.overlay(
        {"target": target, "update": {"$ref": "schemas/shelf.yaml#/components/schemas/Shelf"}},
        {"target": "$.components.schemas.Page", "remove": True},
    )
    assert list(specs.made()["components"]["schemas"]) == ["Shelf"]


def test_what_the_specification_allows_is_taken(tmp_path: Path) -> None:
    action = {"target": "$", "update": {"a": 1}, "x-note": "n"}
    info = {"title": "t", "version": "1", "x-owner": "o"}
    made = applied(tmp_path, {}, action, info=info, extends="https://example.org/openapi.json", **{"x-other": 1})
    assert made == {"a": 1}
