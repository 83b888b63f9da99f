import copy
import datetime as dt
from typing import Any

import pytest

from tests.tools.fetch.playing import made
from tools.fetch.merge import Hold, expected, merge, missing, replace_operation, without_vanished
from tools.pipeline.document.operations import operations
from tools.pipeline.files.input_error import InputError

DAY = dt.date(2026, 7, 23)
HOLD = Hold(DAY)
VANISHED = {"x-vanished-since": "2026-07-23"}


def titles(document: dict[str, Any]) -> list[str]:
    return [operation.title for operation in operations(document)]


def test_hidden_operation_stays_unmarked() -> None:
    old = made("/a", "/b", b={"x-docs-hidden": True})
    assert merge(old, made("/a"), HOLD)["paths"]["/b"] == old["paths"]["/b"]


def test_vanished_operation_is_marked() -> None:
    old = made("/a", "/b")
    assert merge(old, made("/a"), HOLD)["paths"]["/b"]["get"] == old["paths"]["/b"]["get"] | VANISHED


def test_complete_download_misses_hidden_ones() -> None:
    old = made("/a", "/b", b={"x-docs-hidden": True})
    assert merge(old, made("/a"), HOLD, complete=True)["paths"]["/b"]["get"]["x-vanished-since"] == "2026-07-23"


@pytest.mark.parametrize(("days", "stays"), [(0, True), (13, True), (14, False), (400, False)])
def test_vanished_operation_leaves_later(days: int, stays: bool) -> None:
    old = made("/a", "/b", b=VANISHED)
    merged = merge(old, made("/a"), Hold(DAY + dt.timedelta(days)))
    assert merged == (old if stays else made("/a"))


@pytest.mark.parametrize("hold", [Hold(DAY, days=0), Hold(DAY, allow_removals=True)])
def test_removal_can_be_immediate(hold: Hold) -> None:
    assert merge(made("/a", "/b"), made("/a"), hold) == made("/a")


def test_returned_operation_loses_mark() -> None:
    assert merge(made("/a", "/b", b=VANISHED), made("/a", "/b"), HOLD) == made("/a", "/b")


def test_mark_is_ours_alone() -> None:
    assert merge(made("/a"), made("/a", a=VANISHED), HOLD) == made("/a")


def test_changed_method_replaces_operation() -> None:
    new = made("/a")
    new["paths"]["/a"] = {"post": new["paths"]["/a"]["get"]}
    assert titles(merge(made("/a"), new, HOLD)) == ["POST /a"]
    assert not list(missing(made("/a"), new))


def test_inputs_stay_untouched() -> None:
    old, new = made("/a", "/b"), made("/a", a=VANISHED)
    before = copy.deepcopy((old, new))
    merge(old, new, HOLD)["paths"]["/b"]["get"]["summary"] = "x"
    replace_operation(old, new, next(operations(new)))["paths"]["/a"]["get"]["summary"] = "x"
    assert (old, new) == before


def test_components_come_along() -> None:
    old, new = made("/a", "/b", b={"responses": {"200": {"$ref": "#/components/responses/Own"}}}), made("/a")
    own = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Result"}}}}
    old["components"] = {"responses": {"Own": own, "Unused": {}}, "schemas": {"Result": {"type": "string"}}}
    new["components"] = {"schemas": {"Result": {"type": "object"}}}
    assert merge(old, new, HOLD)["components"] == {
        "schemas": {"Result": {"type": "object"}},
        "responses": {"Own": own},
    }


def test_recursive_components_come_along() -> None:
    old = made("/a", "/b", b={"responses": {"200": {"$ref": "#/components/schemas/Tree"}}})
    old["components"] = {"schemas": {"Tree": {"items": {"$ref": "#/components/schemas/Tree"}}}}
    assert merge(old, made("/a"), HOLD)["components"] == old["components"]


def test_tags_and_path_item_come_along() -> None:
    old, new = made("/a", "/b"), made("/a", a={"tags": ["New"]})
    old["tags"], new["tags"] = [{"name": "Weibo"}, {"name": "Unused"}], [{"name": "New"}]
    old["paths"]["/b"]["parameters"] = [{"$ref": "#/components/parameters/Token"}]
    old["components"] = {"parameters": {"Token": {"name": "token"}}}
    merged = merge(old, new, HOLD)
    assert merged["tags"] == [{"name": "New"}, {"name": "Weibo"}]
    assert merged["paths"]["/b"]["parameters"] == old["paths"]["/b"]["parameters"]
    assert merged["components"] == old["components"]


def test_spoilt_mark_is_bad_input() -> None:
    with pytest.raises(InputError, match=r"openapi.json#/paths/~1b/get/x-vanished-since: got 'soon'"):
        merge(made("/a", "/b", b={"x-vanished-since": "soon"}), made("/a"), HOLD)


@pytest.mark.parametrize(("complete", "found"), [(False, ["GET /a"]), (True, ["GET /a", "GET /b"])])
def test_expected_operations(complete: bool, found: list[str]) -> None:
    old = made("/a", "/b", "/c", b={"x-docs-hidden": True}, c=VANISHED)
    assert [operation.title for operation in expected(old, complete=complete)] == found


def test_held_ones_can_be_left_out() -> None:
    assert without_vanished(made("/a", "/b", b=VANISHED)) == made("/a")


def test_operation_is_replaced_or_added() -> None:
    single = made("/b", b={"summary": "new", "responses": {"200": {"$ref": "#/components/schemas/Result"}}})
    single["tags"], single["components"] = (
        [{"name": "Weibo"}],
        {"schemas": {"Result": {"type": "object"}, "Unused": {}}},
    )
    for old in (made("/a", "/b", b=VANISHED), made("/a")):
        replaced = replace_operation(old, single, next(operations(single)))
        assert replaced["paths"] == made("/a")["paths"] | single["paths"]
        assert replaced["components"] == {"schemas": {"Result": {"type": "object"}}}
        assert replaced["tags"] == single["tags"]
