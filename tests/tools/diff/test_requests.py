"""What a request body and its schemas say, and how each change of it is classified, beside the same in a response."""

from typing import Any

import pytest

from tests.tools.diff.building import PATH, Node, between, document, form, operation, query, responses, texts
from tools.diff.compare import changes

JSON = "application/json"
TEXT = {"type": "string"}
NUMBER = {"type": "integer"}
CHOICE = [{"required": ["a"]}, {"maxProperties": 0}]


def body(schema: Any, media_type: str = JSON, **rest: Any) -> Node:
    return operation(requestBody={"required": True, "content": {media_type: {"schema": schema}}, **rest})


def fields(*required: str, **properties: Any) -> Node:
    return {"type": "object", "properties": properties, "required": list(required)}


def referring(names: str, **leaf: Any) -> Node:
    """Return a definition with a body of components each of which refers to all; the last one has a field `leaf`."""
    references = {name: {"$ref": f"#/components/schemas/{name}"} for name in names}
    schemas = {name: fields(**references) for name in names}
    schemas[names[-1]]["properties"] = {**references, "leaf": leaf}
    return document({PATH: {"post": body(references[names[0]])}}, components={"schemas": schemas})


def test_components_of_requests_are_compared_once() -> None:
    found = changes(referring("ABCDE", type="string"), referring("ABCDE", type="integer"))
    assert [(change.place, change.text()) for change in found] == [
        ("components/schemas/E", "request field leaf: type string → integer")
    ]


def test_renamed_components_end_too() -> None:
    found = texts(changes(referring("ABCDEFG", type="string"), referring("STUVWXY", type="string")))
    assert ("breaking", "JSON parameter A: removed") in found  # the fields are called as the components are


@pytest.mark.parametrize("wrap", ["allOf", "anyOf", "oneOf"])
def test_wrapped_components_are_compared_once(wrap: str) -> None:
    def of(element: str) -> Node:
        names = "ABCDE"
        wrapped = {name: {wrap: [{"$ref": f"#/components/schemas/{name}"}]} for name in names}
        schemas = {name: fields(**wrapped) for name in names} | {"E": fields(**wrapped, leaf={"type": element})}
        return document({PATH: {"post": body(wrapped["A"])}}, components={"schemas": schemas})

    assert changes(of("string"), of("string")) == []
    assert texts(changes(of("string"), of("integer"))) == [("breaking", "request field leaf: type string → integer")]


def test_type_that_contradicts_a_component_counts() -> None:
    def of(name: str) -> Node:
        item = body(fields(x={"allOf": [{"$ref": "#/components/schemas/A"}, {"type": name}]}))
        return document({PATH: {"post": item}}, components={"schemas": {"A": fields()}})

    assert [change.text() for change in changes(of("object"), of("array"))] == ["JSON parameter x: type object → array"]


@pytest.mark.parametrize("by", ["allOf", "anyOf", "$ref"])
def test_component_with_more_beside_it_is_compared_once(by: str) -> None:
    def of(element: str, size: int) -> Node:
        reference = {"$ref": "#/components/schemas/A"}
        part = reference if by == "$ref" else {by: [reference]}
        item = body(fields(x=part | {"minProperties": size}, y=part | {"maxProperties": size}))
        return document({PATH: {"post": item}}, components={"schemas": {"A": fields(a={"type": element})}})

    assert [change.text() for change in changes(of("string", 2), of("integer", 1))] == [
        "JSON parameter y: limit tightened: maxProperties 2 → maxProperties 1",
        "JSON parameter x: limit loosened: minProperties 2 → minProperties 1",
        "request field a: type string → integer",
    ]


@pytest.mark.parametrize(
    ("old", "new", "in_request", "in_response"),
    [
        (fields(a=TEXT), fields(a=TEXT) | {"type": ["object", "null"]}, "compatible", "breaking"),
        (fields(a=TEXT), fields(a=TEXT) | {"additionalProperties": False}, "breaking", "compatible"),
        (fields(a=TEXT), fields(a=TEXT) | {"additionalProperties": TEXT}, "breaking", "compatible"),
        (fields(a=TEXT), fields(a=TEXT) | {"minProperties": 1}, "breaking", "neutral"),
        (fields(a=TEXT), fields(a=TEXT) | {"maxProperties": 1}, "breaking", "neutral"),
        (
            fields(a=TEXT),
            fields(a=TEXT) | {"oneOf": [{"required": ["a"]}, {"maxProperties": 0}]},
            "breaking",
            "compatible",
        ),
        ({}, {"type": "object"}, "breaking", "compatible"),
        (fields(a=TEXT), fields("b", a=TEXT), "breaking", "compatible"),
        ({"required": ["a"]}, {"required": []}, "compatible", "breaking"),
    ],
)
def test_facts_of_the_whole_count(old: Node, new: Node, in_request: str, in_response: str) -> None:
    found = between(*(body(schema) | {"responses": responses(schema)} for schema in (old, new)))
    assert sorted(change.level for change in found) == sorted([in_request, in_response])


@pytest.mark.parametrize(
    ("keyword", "value", "other"),
    [
        ("if", {"required": ["a"]}, {"required": ["b"]}),
        ("then", {"required": ["a"]}, {"required": ["b"]}),
        ("else", {"required": ["a"]}, {"required": ["b"]}),
        ("not", {"required": ["a"]}, {"required": ["b"]}),
        ("contains", {"const": 1}, {"const": 2}),
        ("propertyNames", {"maxLength": 2}, {"maxLength": 1}),
        ("dependentRequired", {"a": ["b"]}, {"a": ["c"]}),
        ("dependentSchemas", {"a": {"required": ["b"]}}, {"a": {"required": ["c"]}}),
        ("unevaluatedProperties", False, {"type": "string"}),
        ("unevaluatedItems", False, {"type": "string"}),
        ("contentEncoding", "base64", "base32"),
        ("contentMediaType", "text/plain", "text/html"),
        ("contentSchema", {"type": "string"}, {"type": "array"}),
        ("discriminator", {"propertyName": "a"}, {"propertyName": "b"}),
    ],
)
def test_conditions_are_reported_by_name(keyword: str, value: Any, other: Any) -> None:
    def levels(old: Node, new: Node) -> list[tuple[str, str]]:
        of = [operation(query("p", **schema), responses=responses(schema)) for schema in (old, new)]
        return [(change.keyword, str(change.level)) for change in between(*of)]

    both = [keyword, keyword]
    assert levels({keyword: value}, {keyword: value}) == []
    assert levels({}, {keyword: value}) == list(zip(both, ["breaking", "compatible"], strict=True))
    assert levels({keyword: value}, {}) == list(zip(both, ["breaking", "compatible"], strict=True))
    assert levels({keyword: value}, {keyword: other}) == list(zip(both, ["breaking", "breaking"], strict=True))


def test_unknown_keyword_is_taken_as_breaking() -> None:
    (change,) = between(operation(query("p", since=1)), operation(query("p", since=2)))
    assert texts([change]) == [
        (
            "breaking",
            "query parameter p: keyword since changed: 1 → 2 (not understood, therefore taken as breaking)",
        )
    ]


def test_keyword_behind_reference_is_reached() -> None:
    def of(name: str) -> Node:
        schemas = {"A": {"type": "object", "not": {"$ref": "#/components/schemas/B"}}, "B": {"type": name}}
        return document({PATH: {"post": body({"$ref": "#/components/schemas/A"})}}, components={"schemas": schemas})

    assert [change.place for change in changes(of("object"), of("array"))] == ["components/schemas/B"]


def test_patterns_and_places_are_compared_inside() -> None:
    def of(name: str) -> Node:
        pair = {"type": "array", "prefixItems": [TEXT, {"type": name}]}
        return body(fields(a={"type": "object", "patternProperties": {"^x": {"type": name}}}, b=pair))

    assert texts(between(of("string"), of("integer"))) == [
        ("breaking", "JSON parameter a.(^x): type string → integer"),
        ("breaking", "JSON parameter b[1]: type string → integer"),
    ]


def test_optional_body_gains_required_field() -> None:
    old, new = (body(schema, required=False) for schema in (fields(a=TEXT), fields("b", a=TEXT, b=TEXT)))
    assert texts(between(old, new)) == [("breaking", "JSON parameter b: added, required")]


def test_optional_body_that_comes_needs_nothing() -> None:
    new = operation(requestBody=form("a", a=TEXT) | {"required": False})
    assert texts(between(operation(), new)) == [("compatible", "form parameter a: added, optional")]


def both_types(json: Node, xml: Node) -> Node:
    content = {JSON: {"schema": json}, "application/xml": {"schema": xml}}
    return operation(requestBody={"required": True, "content": content})


def test_every_media_type_is_compared() -> None:
    old = both_types(fields(a=TEXT), fields(a=TEXT))
    number = fields(a={"type": "integer"})
    assert texts(between(old, both_types(fields(a=TEXT), number))) == [
        ("breaking", "application/xml parameter a: type string → integer")
    ]
    assert texts(between(old, both_types(number, number))) == [
        ("breaking", "JSON or application/xml parameter a: type string → integer")
    ]


def test_media_type_of_body_comes_and_goes() -> None:
    one, two = body(fields(a=TEXT)), both_types(fields(a=TEXT), fields(b=TEXT))
    assert texts(between(one, two)) == [("compatible", "request body: media type application/xml added")]
    assert texts(between(two, one)) == [("breaking", "request body: media type application/xml removed")]


def test_encoding_of_form_counts() -> None:
    old, new = form(a=TEXT), form(a=TEXT)
    next(iter(new["content"].values()))["encoding"] = {"a": {"contentType": "text/csv"}}
    (change,) = between(operation(requestBody=old), operation(requestBody=new))
    assert (change.level, change.element, change.keyword) == ("breaking", "form body", "encoding")


@pytest.mark.parametrize("keyword", ["allowReserved", "allowEmptyValue"])
def test_allowance_of_parameter_counts(keyword: str) -> None:
    old, new = operation(query("p")), operation(query("p") | {keyword: True})
    assert texts(between(old, new)) == [
        ("compatible", f"query parameter p: limit loosened: {keyword} false → {keyword} true")
    ]
    assert [change.level for change in between(new, old)] == ["breaking"]
    assert between(old, operation(query("p") | {keyword: False})) == []


@pytest.mark.parametrize(
    ("old", "new", "in_request", "in_response"),
    [
        ({}, {"readOnly": True}, "breaking", "neutral"),
        ({"readOnly": True}, {}, "compatible", "neutral"),
        ({}, {"writeOnly": True}, "neutral", "breaking"),
        ({"writeOnly": True}, {}, "neutral", "compatible"),
        ({}, {"deprecated": True}, "compatible", "compatible"),
    ],
)
def test_flags_of_fields_count(old: Node, new: Node, in_request: str, in_response: str) -> None:
    sides = (fields(a=TEXT | flags) for flags in (old, new))
    found = between(*(body(side) | {"responses": responses(side)} for side in sides))
    assert [(change.element, str(change.level)) for change in sorted(found, key=lambda change: change.element)] == [
        ("JSON parameter", in_request),
        (f"response 200 in {JSON} field", in_response),
    ]


def test_required_field_that_was_read_only() -> None:
    def of(**flags: Any) -> Node:
        return body(fields(outer=fields("a", a=TEXT | flags)))

    found = texts(between(of(readOnly=True), of()))
    assert ("breaking", "JSON parameter outer.a: became required") in found
    assert texts(between(body(fields(outer=fields())), of(readOnly=True))) == [
        ("compatible", "JSON parameter outer.a: added, optional")
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"oneOf": [TEXT, fields(a=TEXT)]}, {"oneOf": [fields(a=TEXT), TEXT]}),
        ({"anyOf": [TEXT, {"type": "null"}]}, {"type": ["string", "null"]}),
        ({"oneOf": [{"type": "null"}, fields(a=TEXT)]}, {"type": ["null", "object"], "properties": {"a": TEXT}}),
        ({"anyOf": [TEXT]}, TEXT),
        ({"type": "array", "items": {}}, {"type": "array"}),
        ({"type": "object", "additionalProperties": {}}, {"type": "object"}),
        ({"allOf": [{"maximum": 5}, {"maximum": 3}]}, {"maximum": 3}),
        ({"minLength": 0, "pattern": ".*"}, {}),
    ],
)
def test_two_spellings_of_one_schema(old: Node, new: Node) -> None:
    of = [body(fields(x=schema)) | {"responses": responses(schema)} for schema in (old, new)]
    assert between(*of) == between(*reversed(of)) == []


@pytest.mark.parametrize(
    ("old", "new"), [([TEXT, {"type": "integer"}], [{"type": "integer"}]), ([TEXT, fields()], [TEXT])]
)
@pytest.mark.parametrize("keyword", ["oneOf", "anyOf"])
def test_alternative_comes_and_goes(old: list[Node], new: list[Node], keyword: str) -> None:
    sides = [body({keyword: side}) | {"responses": responses({keyword: side})} for side in (old, new)]
    gone = "string" if new != [TEXT] else "object"
    assert texts(between(*sides)) == [
        ("breaking", f"JSON body: alternative removed: {gone}"),
        ("compatible", f"response 200 in {JSON}: alternative removed: {gone}"),
    ]
    assert texts(between(*reversed(sides))) == [
        ("breaking", f"response 200 in {JSON}: alternative added: {gone}"),
        ("compatible", f"JSON body: alternative added: {gone}"),
    ]


def test_one_of_and_any_of_differ() -> None:
    one, other = (body({keyword: [TEXT, fields()]}) for keyword in ("anyOf", "oneOf"))
    assert texts(between(one, other)) == [("breaking", "JSON body: alternatives anyOf → oneOf")]
    assert texts(between(other, one)) == [("compatible", "JSON body: alternatives oneOf → anyOf")]


def test_discriminator_may_gain_values() -> None:
    def of(**mapping: str) -> Node:
        return body({"type": "object", "discriminator": {"propertyName": "a", "mapping": mapping}})

    assert [change.level for change in between(of(x="X"), of(x="X", y="Y"))] == ["compatible"]
    assert [change.level for change in between(of(x="X", y="Y"), of(x="X"))] == ["breaking"]


def test_parts_that_contradict_are_not_lost() -> None:
    def of(pattern: str) -> Node:
        return body(fields(a={"allOf": [{"pattern": pattern}, {"pattern": "b"}]}))

    (change,) = between(of("a"), of("c"))
    assert change.text().startswith("JSON parameter a: limit tightened: pattern a → pattern c")
    types = (body({"allOf": [{"type": "object"}, {"type": name}]}) for name in ("object", "array"))
    (change,) = between(*types)
    assert change.keyword == "allOf"
    parts = (body({"allOf": [fields(a=TEXT), fields(a={"maxLength": size})]}) for size in (1, 2))
    (change,) = between(*parts)
    assert change.keyword == "allOf"


def test_values_of_any_type_are_told_apart() -> None:
    found = between(body(fields(a={"enum": [1]})), body(fields(a={"enum": ["1"]})))
    assert [change.rule.id for change in found] == ["parameter-enum-values-removed", "parameter-enum-values-added"]


def test_headers_of_responses_are_compared() -> None:
    def of(**headers: Any) -> Node:
        return operation(responses={"200": {"description": "Fine.", "headers": headers}})

    old = of(A={"schema": TEXT}, B={"schema": TEXT}, C={"schema": TEXT, "required": True})
    new = of(a={"schema": {"type": "integer"}}, C={"schema": TEXT}, D={"schema": TEXT})
    assert texts(between(old, new)) == [
        ("breaking", "response 200 header B: removed"),
        ("breaking", "response 200 header C: may be absent from now on"),
        ("breaking", "response 200 header a: type string → integer"),
        ("compatible", "response 200 header D: added"),
    ]
