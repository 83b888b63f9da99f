from typing import Any

import pytest

from tests.tools.diff.building import PATH, between, document, form, operation, query, responses, texts
from tools.diff.compare import changes


def one(old: dict[str, Any], new: dict[str, Any]) -> tuple[str, str]:
    (change,) = texts(between(operation(query("p", **old)), operation(query("p", **new))))
    return change


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ({}, {"required": True}, ("breaking", "query parameter p: became required")),
        ({"required": True}, {}, ("compatible", "query parameter p: became optional")),
        ({}, {"type": "integer"}, ("breaking", "query parameter p: type string → integer")),
        ({"type": "integer"}, {"type": "number"}, ("compatible", "query parameter p: type widened: integer → number")),
        ({"type": "number"}, {"type": "integer"}, ("breaking", "query parameter p: type number → integer")),
        ({"format": "int32"}, {"format": "int64"}, ("compatible", "query parameter p: format widened: int32 → int64")),
        ({"format": "int64"}, {"format": "int32"}, ("breaking", "query parameter p: format int64 → int32")),
        ({"format": "date"}, {}, ("compatible", "query parameter p: format widened: date → none")),
        ({"enum": ["a"]}, {"enum": ["a", "b"]}, ("compatible", "query parameter p: values added: b")),
        ({"enum": ["a", "b", "c"]}, {"enum": ["c"]}, ("breaking", "query parameter p: values removed: a, b")),
        ({}, {"enum": ["a", "b"]}, ("breaking", "query parameter p: any value → only a, b")),
        ({"enum": ["a", "b"]}, {}, ("compatible", "query parameter p: only a, b → any value")),
        ({"default": "1"}, {"default": "2"}, ("behaviour", "query parameter p: default 1 → 2")),
        ({}, {"default": ""}, ("behaviour", "query parameter p: default none → ''")),
        (
            {"maxLength": 9},
            {"maxLength": 8},
            ("breaking", "query parameter p: limit tightened: maxLength 9 → maxLength 8"),
        ),
        (
            {"minLength": 2},
            {"minLength": 1},
            ("compatible", "query parameter p: limit loosened: minLength 2 → minLength 1"),
        ),
        ({}, {"pattern": "a+"}, ("breaking", "query parameter p: limit tightened: none → pattern a+")),
        ({}, {"oneOf": [{"minLength": 1}, {}]}, ("breaking", "query parameter p: alternatives 0 → 2")),
        ({"oneOf": [{"minLength": 1}, {}]}, {}, ("compatible", "query parameter p: alternatives 2 → 0")),
        (
            {"multipleOf": 10},
            {"multipleOf": 5},
            ("compatible", "query parameter p: limit loosened: multipleOf 10 → multipleOf 5"),
        ),
        (
            {"multipleOf": 5},
            {"multipleOf": 10},
            ("breaking", "query parameter p: limit tightened: multipleOf 5 → multipleOf 10"),
        ),
        (
            {"pattern": "a+"},
            {"pattern": ".*"},
            ("compatible", "query parameter p: limit loosened: pattern a+ → none"),
        ),
    ],
)
def test_each_change_is_classified(old: dict[str, Any], new: dict[str, Any], expected: tuple[str, str]) -> None:
    assert one(old, new) == expected


@pytest.mark.parametrize(
    ("required", "level", "how"), [(True, "breaking", "required"), (False, "compatible", "optional")]
)
def test_added_parameter_may_break(required: bool, level: str, how: str) -> None:
    found = between(operation(), operation(query("p", required=required)))
    assert texts(found) == [(level, f"query parameter p: added, {how}")]


def test_renamed_parameter_is_seen() -> None:
    old = operation(query("token"), query("uid", required=True, minLength=1))
    new = operation(query("userId", required=True, minLength=1), query("token"))
    assert texts(between(old, new)) == [("breaking", "query parameter userId: renamed from uid")]


@pytest.mark.parametrize(
    "new",
    [
        [query("q", required=True)],
        [query("q", type="integer")],
        [query("q", default="1")],
        [query("q") | {"deprecated": True}],
        [query("q") | {"in": "header"}],
        [query("q"), query("r")],
    ],
)
def test_other_parameter_is_no_renamed_one(new: list[dict[str, Any]]) -> None:
    found = texts(between(operation(query("p")), operation(*new)))
    assert ("breaking", "query parameter p: removed") in found
    assert len(found) == 1 + len(new)


def test_renamed_field_of_form_is_seen() -> None:
    old, new = operation(requestBody=form(uid={"type": "string"})), operation(requestBody=form(id={"type": "string"}))
    assert texts(between(old, new)) == [("breaking", "form parameter id: renamed from uid")]


def test_removed_parameter_breaks() -> None:
    assert texts(between(operation(query("token")), operation())) == [("breaking", "query parameter token: removed")]


def test_notice_of_parameter_is_reported() -> None:
    old, new = query("p"), query("p") | {"deprecated": True}
    assert texts(between(operation(old), operation(new))) == [("compatible", "query parameter p: deprecated")]
    assert texts(between(operation(new), operation(old))) == [("compatible", "query parameter p: no longer deprecated")]


def test_order_and_words_are_no_change() -> None:
    old = operation(query("a", enum=["x", "y"]), query("b"))
    new = operation(query("b", description="B."), query("a", enum=["y", "x"], example="x"))
    assert between(old, new) == []


def test_values_compare_as_sent() -> None:
    assert one({"enum": ["1"]}, {"type": "integer", "enum": [1]})[1] == "query parameter p: type string → integer"
    assert one({"default": "1"}, {"type": "integer", "default": 1})[1] == "query parameter p: type string → integer"


def test_parameter_moves_into_form() -> None:
    new = operation(requestBody=form("p", p={"type": "string"}))
    found = texts(between(operation(query("p", required=True)), new))
    assert found == [("breaking", "form parameter p: moved from query to form")]


def test_same_name_in_two_places() -> None:
    header = query("p") | {"in": "header"}
    assert texts(between(operation(query("p"), header), operation(query("p")))) == [
        ("breaking", "header parameter p: removed")
    ]


def test_form_fields_are_parameters() -> None:
    old = operation(requestBody=form("a", a={"type": "string"}, b={"type": "string", "enum": ["x", "y"]}))
    new = operation(requestBody=form("a", "c", a={"type": "string"}, b={"type": "string", "enum": ["x"]}, c={}))
    assert texts(between(old, new)) == [
        ("breaking", "form parameter b: values removed: y"),
        ("breaking", "form parameter c: added, required"),
    ]


def test_body_becomes_required() -> None:
    body = form("a", a={"type": "string"})
    found = texts(between(operation(requestBody=body | {"required": False}), operation(requestBody=body)))
    assert found == [("breaking", "form body: became required")]


def test_media_type_of_body_is_place() -> None:
    old = operation(requestBody=form(a={"type": "string"}))
    new = operation(requestBody=form(a={"type": "string"}, media_type="application/json"))
    assert texts(between(old, new)) == [("breaking", "JSON parameter a: moved from form to JSON")]


def test_body_without_fields_is_one() -> None:
    body = {"required": True, "content": {"text/plain": {"schema": {"type": "string"}}}}
    found = texts(between(operation(), operation(requestBody=body)))
    assert found == [("breaking", "text/plain body: added, required")]


def test_nested_fields_are_named() -> None:
    thing = {"type": "object", "properties": {"id": {"type": "string"}}}
    other = {
        "type": "object",
        "properties": {"id": {"type": "integer"}, "name": {"type": "string"}},
        "required": ["name"],
    }
    old, new = (operation(requestBody=form(things={"type": "array", "items": part})) for part in (thing, other))
    assert texts(between(old, new)) == [
        ("breaking", "form parameter things[].id: type string → integer"),
        ("breaking", "form parameter things[].name: added, required"),
    ]


def test_encoding_of_lists_counts() -> None:
    ids = query("ids", type="array", items={"type": "string"})
    found = texts(between(operation(ids), operation(ids | {"explode": False})))
    assert found == [("breaking", "query parameter ids: encoding form, exploded → form")]


def test_encoding_of_text_is_none() -> None:
    assert between(operation(query("p")), operation(query("p") | {"explode": False})) == []


@pytest.mark.parametrize("style", ["deepObject", "spaceDelimited", "pipeDelimited"])
def test_style_of_text_counts_when_it_is_no_plain_one(style: str) -> None:
    found = texts(between(operation(query("p")), operation(query("p") | {"style": style})))
    assert found == [("breaking", f"query parameter p: encoding none → {style}")]
    assert between(operation(query("p")), operation(query("p") | {"style": "form"})) == []


def test_operation_overrides_its_path() -> None:
    old = document({PATH: {"parameters": [query("p")], "get": operation()}})
    new = document({PATH: {"parameters": [query("p")], "get": operation(query("p", required=True))}})
    assert texts(changes(old, new)) == [("breaking", "query parameter p: became required")]


def test_parameter_by_reference_is_followed() -> None:
    parts = {"parameters": {"P": query("p") | {"schema": {"$ref": "#/components/schemas/S"}}}}
    old = {PATH: {"get": operation({"$ref": "#/components/parameters/P"})}}
    found = changes(
        document(old, components=parts | {"schemas": {"S": {"type": "string"}}}),
        document(old, components=parts | {"schemas": {"S": {"type": "integer"}}}),
    )
    assert [change.place for change in found] == ["components/schemas/S"]
    assert texts(found) == [("breaking", "request: type string → integer")]


def test_responses_alone_change_no_parameter() -> None:
    old = operation(query("p"), responses=responses({"type": "string"}))
    assert {
        change.element for change in between(old, operation(query("p"), responses=responses({"type": "integer"})))
    } == {"response 200 in application/json"}
