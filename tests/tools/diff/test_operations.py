from typing import Any

import pytest

from tests.tools.diff.building import PATH, between, document, operation, query, texts
from tools.diff.compare import changes

HIDDEN = {"x-docs-hidden": True}
VANISHED = {"x-vanished-since": "2026-07-23"}


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ({}, {"deprecated": True}, ("compatible", "operation deprecated")),
        ({"deprecated": True}, {"deprecated": False}, ("compatible", "operation no longer deprecated")),
        ({}, HIDDEN, ("neutral", "operation hidden in the documentation")),
        (HIDDEN, {}, ("neutral", "operation no longer hidden in the documentation")),
        ({"operationId": "a"}, {"operationId": "b"}, ("neutral", "operationId a → b")),
        ({"summary": "A"}, {"summary": "B"}, ("neutral", "title A → B")),
        ({"tags": ["A"]}, {"tags": ["A", "B"]}, ("neutral", "tags A → A, B")),
        ({}, VANISHED, ("behaviour", "removal announced: no longer published since 2026-07-23")),
        (VANISHED, {}, ("compatible", "published again; had vanished since 2026-07-23")),
        ({}, {"security": [{"a": []}]}, ("breaking", "credentials no credential → a")),
        ({"security": [{"a": []}]}, {"security": [{"a": []}, {}]}, ("compatible", "credentials a → a, no credential")),
        (
            {"security": [{"a": []}]},
            {"security": [{"b": [], "a": ["read"]}]},
            ("breaking", "credentials a → a (read) and b"),
        ),
    ],
)
def test_each_mark_is_classified(old: dict[str, Any], new: dict[str, Any], expected: tuple[str, str]) -> None:
    assert texts(between(operation(**old), operation(**new))) == [expected]


@pytest.mark.parametrize(
    ("old", "new", "level"),
    [
        ([{"a": []}], [], "compatible"),
        ([{"a": ["read", "write"]}], [{"a": ["read"]}], "compatible"),
        ([{"a": ["read"]}], [{"a": ["read", "write"]}], "breaking"),
        ([{"a": [], "b": []}], [{"b": []}], "compatible"),
        ([{"a": []}, {"b": []}], [{"a": []}], "breaking"),
        ([{"a": []}, {}], [{"a": []}], "breaking"),
    ],
)
def test_relaxed_credentials_break_nothing(old: list[Any], new: list[Any], level: str) -> None:
    (change,) = between(operation(security=old), operation(security=new))
    assert change.level == level


def test_servers_of_operation_are_compared() -> None:
    old, new = {"url": "https://a.example"}, {"url": "https://b.example"}
    expected = [
        ("behaviour", "server https://a.example: removed"),
        ("compatible", "server https://b.example: added"),
    ]
    assert texts(between(operation(servers=[old]), operation(servers=[new]))) == expected
    root = document({PATH: {"get": operation()}}, servers=[old])
    item = document({PATH: {"get": operation(), "servers": [new]}}, servers=[old])
    assert texts(changes(root, item)) == expected


def test_renamed_path_parameter_is_neutral() -> None:
    def of(name: str) -> dict[str, Any]:
        return document({f"/a/{{{name}}}/b": {"get": operation(query(name, required=True) | {"in": "path"})}})

    found = changes(of("id"), of("uid"))
    assert [change.place for change in found] == ["GET /a/{uid}/b"]
    assert texts(found) == [("neutral", "path parameter uid: renamed from id")]


def test_callbacks_are_compared_through_references() -> None:
    item = {"post": operation(requestBody={"content": {"a/b": {"schema": {"$ref": "#/components/schemas/S"}}}})}
    paths = {PATH: {"get": operation(callbacks={"done": {"{$request.query.url}": item}})}}
    old, new = (document(paths, components={"schemas": {"S": {"type": name}}}) for name in ("string", "integer"))
    assert changes(old, old) == []
    (change,) = changes(old, new)
    assert (change.level, change.keyword) == ("behaviour", "callbacks")


def test_held_operation_is_no_change() -> None:
    assert between(operation(**VANISHED), operation(**VANISHED)) == []


@pytest.mark.parametrize(
    ("marks", "detail"),
    [
        ({}, ""),
        ({"deprecated": True, **HIDDEN}, " (deprecated, hidden)"),
        (VANISHED, " (vanished since 2026-07-23)"),
    ],
)
def test_removed_operation_tells_its_marks(marks: dict[str, Any], detail: str) -> None:
    found = changes(document({PATH: {"get": operation(**marks)}}), document({}))
    assert texts(found) == [("breaking", f"operation removed{detail}")]
    assert found[0].place == f"GET {PATH}"


def test_added_operation_breaks_nothing() -> None:
    found = changes(document({}), document({PATH: {"get": operation(query("a", required=True))}}))
    assert texts(found) == [("compatible", "operation added")]


def test_changed_method_is_one_change() -> None:
    found = changes(document({PATH: {"get": operation()}}), document({PATH: {"post": operation()}}))
    assert texts(found) == [("breaking", "method GET → POST")]
    assert found[0].place == f"POST {PATH}"


def test_second_method_is_an_addition() -> None:
    old, new = {"get": operation()}, {"get": operation(), "post": operation()}
    assert texts(changes(document({PATH: old}), document({PATH: new}))) == [("compatible", "operation added")]


def test_two_methods_gone_are_removed() -> None:
    old, new = {"get": operation(), "put": operation()}, {"post": operation()}
    assert texts(changes(document({PATH: old}), document({PATH: new}))) == [
        ("breaking", "operation removed"),
        ("compatible", "operation added"),
        ("breaking", "operation removed"),
    ]


def test_credentials_of_the_root_count() -> None:
    paths = {PATH: {"get": operation()}}
    found = changes(document(paths, security=[{"a": []}]), document(paths, security=[]))
    assert texts(found) == [("compatible", "credentials a → no credential")]


def test_renamed_operation_is_seen() -> None:
    old = document({"/a": {"get": operation(query("p"), operationId="x")}, "/b": {"get": operation()}})
    new = document({"/c": {"post": operation(operationId="x")}, "/d": {"get": operation()}})
    assert [(change.place, change.text()) for change in changes(old, new)] == [
        ("GET /b", "operation removed"),
        ("POST /c", "method GET → POST"),
        ("POST /c", "path /a → /c"),
        ("POST /c", "query parameter p: removed"),
        ("GET /d", "operation added"),
    ]
