import copy
from typing import Any

import pytest

OTHER = "/2/things/show.json"


def add(specs: Any, path: str, **changes: Any) -> None:
    specs.definition["paths"][path] = {"get": copy.deepcopy(specs.operation) | {"operationId": path} | changes}


def test_names_come_from_the_path(specs: Any) -> None:
    operation = specs.made()["paths"]["/2/things/list.json"]["get"]
    assert (operation["operationId"], operation["tags"]) == ("things_list", ["things"])


def test_tags_follow_the_namespaces(specs: Any) -> None:
    add(specs, "/2/people/list.json")
    assert specs.made()["tags"] == [
        {"name": "things", "description": "All things."},
        {"name": "people", "description": "All things."},
    ]


def test_unused_tag_is_rejected(specs: Any) -> None:
    specs.definition["tags"].append({"name": "Odd"})
    assert specs.rejection().startswith("openapi.yaml#/tags/1: got the tag Odd, which no operation has; wanted")


def test_equal_names_are_rejected(specs: Any) -> None:
    add(specs, "/things/list.json")
    message = specs.rejection()
    assert message.startswith("openapi.yaml#/paths/~1things~1list.json/get: got the name things.list; wanted one that")
    assert "GET /2/things/list.json hasn't" in message


def test_name_that_python_rejects(specs: Any) -> None:
    add(specs, "/2/import/things.json")
    assert "got the name import.things; wanted names that Python allows" in specs.rejection()


@pytest.mark.parametrize(
    ("facts", "status"),
    [
        ({}, "alive"),
        ({"deprecated": True, "x-docs-hidden": True}, "deprecated"),
        ({"x-docs-hidden": True}, "unknown"),
        ({"x-vanished-since": "2026-01-31"}, "unknown"),
        ({"x-status": "closed", "deprecated": True}, "closed"),
    ],
)
def test_publication_tells_the_status(specs: Any, facts: dict[str, Any], status: str) -> None:
    specs.download()
    specs.operation.update(facts)
    made = specs.made()["paths"]["/2/things/list.json"]["get"]
    assert made["x-status"] == status
    assert facts.items() <= made.items()


@pytest.mark.parametrize(("status", "got"), [("dead", "dead"), (None, "nothing")])
def test_status_is_required(specs: Any, status: str | None, got: str) -> None:
    specs.operation.pop("x-status") if status is None else specs.operation.update({"x-status": status})
    message = specs.rejection()
    assert f"/get/x-status: got {got}; wanted one of alive, closed, deprecated, unknown" in message


def test_alias_needs_no_status(specs: Any) -> None:
    add(specs, OTHER, **{"x-alias-of": "/2/things/list.json"})
    del specs.definition["paths"][OTHER]["get"]["x-status"]
    specs.build()


def test_alias_of_another_method_is_for_the_mock(specs: Any) -> None:
    add(specs, OTHER, **{"x-alias-of": "GET /2/things/list.json"})
    made = specs.made()["paths"][OTHER]["get"]
    assert made["operationId"] == "things_show_alias"


@pytest.mark.parametrize("target", ["/2/things/none.json", OTHER])
def test_alias_of_nothing_is_rejected(specs: Any, target: str) -> None:
    add(specs, OTHER, **{"x-alias-of": target})
    message = specs.rejection()
    assert f"/x-alias-of: got {target}; wanted a path with GET that isn't an alias itself" in message


@pytest.mark.parametrize(
    ("key", "value", "wanted"),
    [
        ("x-access-level", "high", "one of normal, advanced"),
        ("x-scopes", ["mail"], "a list of some of all, direct_messages_read"),
        ("x-scopes", [], "a list of some of all, direct_messages_read"),
        ("x-scopes", "email", "a list of some of all, direct_messages_read"),
        ("x-params-complete", True, "false, or no such key"),
        ("x-writes", False, "true, on an operation with GET"),
        ("x-also-method", "put", "post, on an operation with GET"),
        ("x-also-media-type", "multipart/form-data", "multipart/form-data, on an operation with another form"),
        ("x-evidence", "hearsay", "sdk, or no such key"),
    ],
)
def test_odd_access_is_rejected(specs: Any, key: str, value: Any, wanted: str) -> None:
    specs.operation[key] = value
    assert f"/get/{key}: got {value!r}; wanted {wanted}" in specs.rejection()


def test_access_stays_in_the_document(specs: Any) -> None:
    told = {"x-evidence": "sdk", "x-access-level": "advanced", "x-scopes": ["email", "all"], "x-params-complete": False}
    specs.operation.update(told)
    assert told.items() <= specs.made()["paths"]["/2/things/list.json"]["get"].items()
