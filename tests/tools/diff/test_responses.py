from typing import Any

import pytest

from tests.tools.diff.building import PATH, Node, answers, between, document, operation, told
from tools.diff.compare import changes


def fields(*required: str, **properties: Any) -> Node:
    return {"type": "object", "properties": properties, "required": list(required)}


def differing(old: Any, new: Any) -> list[tuple[str, str]]:
    return told(between(operation(responses=answers(old)), operation(responses=answers(new))))


@pytest.mark.parametrize(
    ("old", "new", "level", "text"),
    [
        (fields(), fields(a={}), "compatible", "added"),
        (fields(a={}), fields(), "breaking", "removed"),
        (fields(a={}), fields("a", a={}), "compatible", "always present from now on"),
        (fields("a", a={}), fields(a={}), "breaking", "may be absent from now on"),
        (fields(a={"type": "string"}), fields(a={"type": "integer"}), "breaking", "type string → integer"),
        (
            fields(a={"type": "string"}),
            fields(a={"type": ["string", "null"]}),
            "breaking",
            "type string → string or null",
        ),
        (
            fields(a={"type": ["string", "null"]}),
            fields(a={"type": "string"}),
            "compatible",
            "type narrowed: string or null → string",
        ),
        (fields(a={"format": "date"}), fields(a={"format": "time"}), "behaviour", "format date → time"),
        (fields(a={"enum": ["x"]}), fields(a={"enum": ["x", "y"]}), "compatible", "values added: y"),
        (fields(a={"enum": ["x", "y"]}), fields(a={"enum": ["y"]}), "behaviour", "values removed: x"),
        (fields(a={}), fields(a={"enum": ["x"]}), "compatible", "any value → only x"),
        (fields(a={"enum": ["x"]}), fields(a={}), "compatible", "only x → any value"),
        (fields(a={"anyOf": [{}]}), fields(a={"anyOf": [{}, {}]}), "breaking", "alternatives 1 → 2"),
        (fields(a={"default": 1}), fields(a={"default": 2}), "behaviour", "default 1 → 2"),
        (fields(a={"maxLength": 1}), fields(a={"maxLength": 2}), "neutral", "limit maxLength 1 → maxLength 2"),
    ],
)
def test_each_field_change_is_classified(old: Node, new: Node, level: str, text: str) -> None:
    assert differing(old, new) == [(level, f"answer 200 in application/json field a: {text}")]


def test_typing_an_answer_is_compatible() -> None:
    expected = "answer 200 in application/json: type narrowed: any → object"
    assert differing({}, fields(a={})) == [("compatible", expected)]


@pytest.mark.parametrize(("status", "level"), [("204", "breaking"), ("404", "neutral")])
def test_removed_status_may_break(status: str, level: str) -> None:
    old = {"200": {"description": "Fine."}, status: {"description": "Other."}}
    found = told(between(operation(responses=old), operation()))
    assert found == [(level, f"answer {status}: removed")]


def test_default_stands_for_success() -> None:
    old = operation(responses=answers({"type": "string"}, status="default"))
    assert told(between(old, operation(responses=answers({"type": "integer"})))) == [
        ("breaking", "answer 200 in application/json: type string → integer"),
        ("compatible", "answer 200: added"),
        ("neutral", "answer default: removed"),
    ]


def test_media_types_are_compared() -> None:
    old, new = answers({}, "application/xml"), answers({}, "application/json")
    assert told(between(operation(responses=old), operation(responses=new))) == [
        ("breaking", "answer 200: media type application/xml removed"),
        ("compatible", "answer 200: media type application/json added"),
    ]


def test_any_media_type_becomes_stated() -> None:
    old, new = answers({"type": "string"}, "*/*"), answers({"type": "integer"})
    assert told(between(operation(responses=old), operation(responses=new))) == [
        ("breaking", "answer 200: type string → integer"),
        ("neutral", "answer 200: media type */* → application/json"),
    ]


def sharing(schemas: Node, count: int = 3) -> Node:
    reference = {"$ref": "#/components/schemas/Result"}
    paths = {f"/api/{number}": {"get": operation(responses=answers(reference))} for number in range(count)}
    return document(paths, components={"schemas": schemas})


def test_shared_schema_is_told_once() -> None:
    old, new = sharing({"Result": fields(a={"type": "string"})}), sharing({"Result": fields(a={"type": "integer"})})
    (change,) = changes(old, new)
    assert (change.method, change.place) == ("", "components/schemas/Result")
    assert change.text() == "field a: type string → integer"


def test_schema_behind_shared_one_is_reached() -> None:
    result = fields(user={"$ref": "#/components/schemas/User"})
    old, new = ({"Result": result, "User": fields(**{name: {}})} for name in ("id", "uid"))
    assert [(change.place, change.text()) for change in changes(sharing(old), sharing(new))] == [
        ("components/schemas/User", "field id: removed"),
        ("components/schemas/User", "field uid: added"),
    ]


def test_unused_schema_is_not_compared() -> None:
    assert changes(sharing({"Result": {}, "Other": {}}), sharing({"Result": {}, "Other": {"type": "string"}})) == []


def test_renamed_schema_is_compared_inline() -> None:
    def naming(name: str, kind: str) -> Node:
        reference = {"$ref": f"#/components/schemas/{name}"}
        tree = fields(value={"type": kind}, children={"type": "array", "items": reference})
        paths = {PATH: {"get": operation(responses=answers(reference))}}
        return document(paths, components={"schemas": {name: tree}})

    assert changes(naming("Old", "string"), naming("New", "string")) == []
    assert told(changes(naming("Old", "string"), naming("New", "integer"))) == [
        ("breaking", "answer 200 in application/json field value: type string → integer")
    ]


@pytest.mark.parametrize("wrapped", [False, True])
def test_schema_that_holds_itself_ends(wrapped: bool) -> None:
    def tree(kind: str) -> Node:
        reference = {"$ref": "#/components/schemas/Tree"}
        inner = {"allOf": [reference]} if wrapped else reference | {"default": None}
        return document(
            {PATH: {"get": operation(responses=answers(inner))}},
            components={"schemas": {"Tree": fields(kind={"type": kind}, left=inner)}},
        )

    found = told(changes(tree("string"), tree("integer")))
    assert found == [("breaking", "answer 200 in application/json field kind: type string → integer")]


def test_alternatives_are_compared_in_order() -> None:
    old, new = ({"oneOf": [{"type": "string"}, fields(a={"type": kind})]} for kind in ("string", "integer"))
    assert differing(old, new) == [
        ("breaking", "answer 200 in application/json field (alternative 2).a: type string → integer")
    ]
