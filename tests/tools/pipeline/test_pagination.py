from typing import Any

import pytest

from tools.pipeline.document.pointers import escape

TITLE = "GET /2/things/list.json"
AT = "pagination.yaml#/operations/GET ~12~1things~1list.json"


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"odd": 1}, "/odd: got an unknown key; wanted one of end, first, items, state"),
        ({"state": {}}, "/state: got no parameter; wanted at least one"),
        (
            {"state": {"cursor": {"start": 1, "next": "increment"}}},
            "/state/cursor: got an unknown parameter; wanted one of page",
        ),
        ({"state": {"page": {"start": 1}}}, "/state/page: got no 'next'"),
        ({"state": {"page": {"start": "a", "next": "increment"}}}, "/state/page/start: got 'a'; wanted a whole number"),
        ({"state": {"page": {"start": 1, "next": "/none"}}}, "/state/page/next: got '/none'; wanted a JSON pointer"),
        ({"state": {"page": {"start": 1, "next": "next"}}}, "/state/page/next: got 'next'; wanted a JSON pointer"),
        ({"items": "/things/0"}, "/items: got /things/0, which is no list"),
        ({"items": "/none"}, "/items: got '/none'; wanted a JSON pointer to something that the schema"),
        ({"end": {"at": "/none", "equals": 0}}, "/end/at: got '/none'"),
        ({"end": {"at": "/next"}}, "/end: got no test; wanted one of equals, unless, reached_by"),
        ({"end": {"at": "/next", "equals": 0, "unless": 1}}, "/end: got equals and unless; wanted one of"),
        ({"end": {"at": "/next", "reached_by": "none"}}, "/end/reached_by: got 'none'; wanted a parameter of `state`"),
        ({"state": {"page": {"next": "increment"}}}, "/state/page/start: got nothing; wanted a whole number"),
        ({"state": {"page": {"next": "/things/-1/none"}}}, "/state/page/next: got '/things/-1/none'; wanted a JSON"),
        ({"state": {"page": {"next": "/next/?page"}}}, "/state/page/next: got '/next/?page'; wanted a JSON pointer"),
        ({"first": ["none"]}, "/first/0: got an unknown parameter; wanted one of page"),
        ({"first": ["page"]}, "/first/0: got page, which every request carries"),
    ],
)
def test_wrong_entry_is_rejected(specs: Any, changes: dict[str, Any], message: str) -> None:
    specs.pagination["operations"][TITLE] |= changes
    assert specs.rejection().startswith(AT + message)


def test_unknown_operation_is_rejected(specs: Any) -> None:
    specs.pagination["operations"]["GET /none"] = {}
    message = specs.rejection()
    assert message.startswith("pagination.yaml#/operations/GET ~1none: got GET /none, which the definition lacks")


@pytest.mark.parametrize(
    ("title", "reason", "message"),
    [
        ("GET /none", "unknown", ": got GET /none, which the definition lacks"),
        (TITLE, "unknown", ": got an operation that has a rule, too"),
        (TITLE, "", ": got ''; wanted a reason in words"),
    ],
)
def test_wrong_exception_is_rejected(specs: Any, title: str, reason: str, message: str) -> None:
    if not reason:
        specs.pagination["operations"] = {}
    specs.pagination["without_evidence"] = {title: reason}
    assert specs.rejection().startswith(f"pagination.yaml#/without_evidence/{escape(title)}{message}")


def test_list_must_be_known_or_end_marked(specs: Any) -> None:
    entry = specs.pagination["operations"][TITLE]
    del entry["items"]
    entry.pop("end", None)
    assert specs.rejection().startswith(f"{AT}: got no 'end'")


def test_cursor_without_list_ends_itself(specs: Any) -> None:
    state = {"page": {"next": "/next"}}
    specs.pagination["operations"][TITLE] = {"state": state}
    assert specs.made()["paths"]["/2/things/list.json"]["get"]["x-pagination"]["state"]["page"]["next"] == "/next"


def test_unseen_mark_needs_no_schema(specs: Any) -> None:
    end = {"at": "/none", "equals": False, "unseen": True}
    specs.pagination["operations"][TITLE] |= {"end": end}
    assert specs.made()["paths"]["/2/things/list.json"]["get"]["x-pagination"]["end"] == end


def test_unseen_mark_has_its_place(specs: Any) -> None:
    end = {"at": "/none/deeper", "equals": False, "unseen": True}
    specs.pagination["operations"][TITLE] |= {"end": end}
    assert specs.rejection().startswith(f"{AT}/end/at: got '/none'; wanted a JSON pointer")


def test_open_responses_may_hold_anything(specs: Any) -> None:
    specs.definition["components"]["schemas"]["Page"]["properties"]["data"] = {"description": "Anything."}
    specs.pagination["operations"][TITLE] = {
        "state": {"page": {"next": "/data/a/-1/?page"}},
        "items": "/data/b/c",
        "end": {"at": "/data/d", "unless": 1},
    }
    rule = specs.made()["paths"]["/2/things/list.json"]["get"]["x-pagination"]
    assert rule["state"] == {"page": {"next": "/data/a/-1/?page", "type": "integer"}}


@pytest.mark.parametrize("limit", [0, "many"])
def test_wrong_limit_is_rejected(specs: Any, limit: Any) -> None:
    specs.pagination["max_pages"] = limit
    assert specs.rejection().startswith(f"pagination.yaml#/max_pages: got {limit!r}; wanted a number from 1")


def test_pages_without_limit(specs: Any) -> None:
    del specs.pagination["max_pages"]
    assert specs.made()["paths"]["/2/things/list.json"]["get"]["x-pagination"]["max_pages"] is None


def test_state_in_a_form_body(specs: Any) -> None:
    specs.operation["parameters"] = []
    schema = {"type": "object", "properties": {"page": {"type": "integer"}}}
    specs.operation["requestBody"] = {"content": {"application/x-www-form-urlencoded": {"schema": schema}}}
    specs.build()


def test_pointers_through_unions(specs: Any) -> None:
    page = {"type": "object", "properties": {"inner": {"allOf": [{"$ref": "#/components/schemas/Page"}]}}}
    specs.definition["components"]["schemas"]["Outer"] = {"oneOf": [{"type": "array", "items": {}}, page]}
    content = specs.operation["responses"]["200"]["content"]["application/json"]
    content["schema"] = {"$ref": "#/components/schemas/Outer"}
    specs.pagination["operations"][TITLE] |= {"items": "/inner/things", "end": {"at": "/inner/next", "equals": 0}}
    specs.write("samples/things_list/page.json", {"inner": {"things": []}})
    specs.build()
