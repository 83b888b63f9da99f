from typing import Any

import pytest

from tests.tools.diff.building import PATH, Node, between, document, operation, responses, texts
from tools.diff.compare import changes


def fields(*required: str, **properties: Any) -> Node:
    return {"type": "object", "properties": properties, "required": list(required)}


def differing(old: Any, new: Any) -> list[tuple[str, str]]:
    return texts(between(operation(responses=responses(old)), operation(responses=responses(new))))


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
        (fields(a={}), fields(a={"anyOf": [fields(), {}]}), "compatible", "alternatives 0 → 2"),
        (fields(a={"anyOf": [fields(), {}]}), fields(a={}), "breaking", "alternatives 2 → 0"),
        (fields(a={"default": 1}), fields(a={"default": 2}), "behaviour", "default 1 → 2"),
        (fields(a={"maxLength": 1}), fields(a={"maxLength": 2}), "neutral", "limit maxLength 1 → maxLength 2"),
    ],
)
def test_each_field_change_is_classified(old: Node, new: Node, level: str, text: str) -> None:
    assert differing(old, new) == [(level, f"response 200 in application/json field a: {text}")]


def test_typing_an_response_is_compatible() -> None:
    expected = "response 200 in application/json: type narrowed: any → object"
    assert differing({}, fields(a={})) == [("compatible", expected)]


@pytest.mark.parametrize(("status", "level"), [("204", "breaking"), ("404", "neutral")])
def test_removed_status_may_break(status: str, level: str) -> None:
    old = {"200": {"description": "Fine."}, status: {"description": "Other."}}
    found = texts(between(operation(responses=old), operation()))
    assert found == [(level, f"response {status}: removed")]


def test_default_stands_for_success() -> None:
    old = operation(responses=responses({"type": "string"}, status="default"))
    assert texts(between(old, operation(responses=responses({"type": "integer"})))) == [
        ("breaking", "response 200 in application/json: type string → integer"),
        ("compatible", "response 200: added"),
        ("neutral", "response default: removed"),
    ]


def test_media_types_are_compared() -> None:
    old, new = responses({}, "application/xml"), responses({}, "application/json")
    assert texts(between(operation(responses=old), operation(responses=new))) == [
        ("breaking", "response 200: media type application/xml removed"),
        ("compatible", "response 200: media type application/json added"),
    ]


def test_any_media_type_becomes_stated() -> None:
    old, new = responses({"type": "string"}, "*/*"), responses({"type": "integer"})
    assert texts(between(operation(responses=old), operation(responses=new))) == [
        ("breaking", "response 200: type string → integer"),
        ("neutral", "response 200: media type */* → application/json"),
    ]


def sharing(schemas: Node, count: int = 3) -> Node:
    reference = {"$ref": "#/components/schemas/Result"}
    paths = {f"/api/{number}": {"get": operation(responses=responses(reference))} for number in range(count)}
    return document(paths, components={"schemas": schemas})


def test_shared_schema_is_reported_once() -> None:
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
    def naming(name: str, element: str) -> Node:
        reference = {"$ref": f"#/components/schemas/{name}"}
        tree = fields(value={"type": element}, children={"type": "array", "items": reference})
        paths = {PATH: {"get": operation(responses=responses(reference))}}
        return document(paths, components={"schemas": {name: tree}})

    assert changes(naming("Old", "string"), naming("New", "string")) == []
    assert texts(changes(naming("Old", "string"), naming("New", "integer"))) == [
        ("breaking", "response 200 in application/json field value: type string → integer")
    ]


@pytest.mark.parametrize("wrapped", [False, True])
def test_schema_that_holds_itself_ends(wrapped: bool) -> None:
    def tree(element: str) -> Node:
        reference = {"$ref": "#/components/schemas/Tree"}
        inner = {"allOf": [reference]} if wrapped else reference | {"default": None}
        return document(
            {PATH: {"get": operation(responses=responses(inner))}},
            components={"schemas": {"Tree": fields(element={"type": element}, left=inner)}},
        )

    found = texts(changes(tree("string"), tree("integer")))
    assert found == [("breaking", "field element: type string → integer")]


def test_alternatives_are_compared_in_order() -> None:
    old, new = ({"oneOf": [{"type": "string"}, fields(a={"type": element})]} for element in ("string", "integer"))
    assert differing(old, new) == [
        ("breaking", "response 200 in application/json field (alternative 2).a: type string → integer")
    ]


def linking(old: Node, new: Node, **components: Node) -> list[tuple[str, str]]:
    both = (operation(responses={"200": {"description": "Fine.", "links": links}}) for links in (old, new))
    before, after = (document({PATH: {"get": node}}, components=components) for node in both)
    return texts(changes(before, after))


def test_links_are_reported_as_neutral() -> None:
    shared = {"links": {"Next": {"operationId": "a", "parameters": {"title": "$response.body#/id"}}}}
    next_page = {"next": {"$ref": "#/components/links/Next"}}
    assert linking({}, {"title": {"operationId": "b"}}) == [
        ("neutral", 'response 200 link title: keyword links changed: none → {"operationId": "b"}')
    ]
    assert linking(next_page, {"next": {**shared["links"]["Next"], "description": "Told only."}}, **shared) == []
    assert len(linking(next_page, {"next": {"operationId": "a", "parameters": {}}}, **shared)) == 1
