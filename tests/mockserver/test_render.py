from typing import Any

import pytest
from defusedxml.ElementTree import fromstring
from weibokit_mock.definitions.schemas import Schema
from weibokit_mock.responses import render
from weibokit_mock.responses.xml import to_xml

LIST = {
    "type": "array",
    "xml": {"name": "users", "wrapped": True},
    "items": {"type": "object", "xml": {"name": "user"}, "properties": {"source": {"xml": {"x-markup": True}}}},
}
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def xml(value: Any, schema: Schema) -> str:
    return to_xml(value, schema).decode()


def test_bare_lists_have_a_named_root() -> None:
    assert xml([{"id": 1}, {"id": 2}], LIST) == f"{HEAD}<users><user><id>1</id></user><user><id>2</id></user></users>"


def test_wrapped_lists_carry_attributes() -> None:
    users = LIST | {"xml": {"name": "users", "wrapped": True, "x-attributes": {"type": "array"}}}
    page = {"type": "object", "xml": {"name": "users_list"}, "properties": {"users": users}}
    assert xml({"users": [{"id": 1}]}, page) == (
        f'{HEAD}<users_list><users type="array"><user><id>1</id></user></users></users_list>'
    )


def test_plain_lists_repeat_their_element() -> None:
    assert xml({"id": [1, 2]}, {"xml": {"name": "ids"}}) == f"{HEAD}<ids><id>1</id><id>2</id></ids>"


def test_options_are_chosen_by_type() -> None:
    assert xml([], {"oneOf": [{"type": "object"}, LIST]}) == f"{HEAD}<users></users>"


def test_scalars_are_written_as_the_services_do() -> None:
    assert xml({"a": True, "b": None, "c": "x & y", "d": 2**60}, {"xml": {"name": "hash"}}) == (
        f"{HEAD}<hash><a>true</a><b></b><c>x &amp; y</c><d>{2**60}</d></hash>"
    )


def test_markup_becomes_elements() -> None:
    assert '<source><a href="x">微博</a></source>' in xml([{"source": '<a href="x">微博</a>'}], LIST)


def test_broken_markup_stays_text() -> None:
    assert "<source>a &lt; b</source>" in xml([{"source": "a < b"}], LIST)


def test_forbidden_characters_are_replaced() -> None:
    assert xml({"a": "\x00\ud800\ufffe"}, {"xml": {"name": "hash"}}) == f"{HEAD}<hash><a>\ufffd\ufffd\ufffd</a></hash>"
    assert "<source><b>\ufffd</b></source>" in xml([{"source": "<b>\ud800</b>"}], LIST)


PERSON = {
    "type": "object",
    "xml": {"name": "person"},
    "properties": {
        "id": {"type": "integer", "xml": {"attribute": True}},
        "age": {"type": "integer", "xml": {"name": "the-age", "x-attributes": {"type": "integer"}}},
        "rank": {"type": "object", "properties": {"value": {"type": "integer", "xml": {"x-text": True}}}},
        "geo": {
            "nullable": True,
            "allOf": [
                {
                    "xml": {"name": "geo", "x-attributes": {"xmlns:x": "urn:x"}},
                    "properties": {
                        "type": {"enum": ["Point"], "xml": {"x-implied": True}},
                        "at": {
                            "type": "array",
                            "xml": {"name": "point", "prefix": "x", "wrapped": True, "x-separated": True},
                        },
                    },
                }
            ],
        },
        "child": {"type": "object", "xml": {"x-entry": {"key": "id", "value": "name"}}},
        "town": {"type": "object", "xml": {"x-entry": {"key": "id", "value": "name", "attributes": True}}},
        "days": {"type": "object", "xml": {"x-entry": {"key": "day", "value": "note", "inline": True}}},
        "boss": {"type": "object", "xml": {"name": "person"}},
    },
}


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ({"id": 5}, '<person id="5"></person>'),
        ({"age": 5}, '<person><the-age type="integer">5</the-age></person>'),
        ({"rank": {"value": 7}}, "<person><rank>7</rank></person>"),
        (
            {"geo": {"type": "Point", "at": [1.5, 2]}},
            '<person><geo xmlns:x="urn:x"><x:point>1.5 2</x:point></geo></person>',
        ),
        ({"geo": None}, "<person><geo></geo></person>"),
        ({"child": {"5": "Ann"}}, "<person><child><id>5</id><name>Ann</name></child></person>"),
        ({"town": {"5": "Ulm"}}, '<person><town id="5" name="Ulm"></town></person>'),
        ({"days": {"Mon": [1, 2]}}, "<person><day>Mon</day><note>1</note><note>2</note></person>"),
        ({"boss": {}}, "<person><boss></boss></person>"),
        (
            {"new": 1, "boss": {}, "age": 5},
            '<person><the-age type="integer">5</the-age><boss></boss><new>1</new></person>',
        ),
    ],
)
def test_hints_shape_the_elements(value: Any, written: str) -> None:
    assert xml(value, PERSON) == HEAD + written


def test_bare_list_gets_its_wrapper() -> None:
    result = {"type": "object", "xml": {"name": "searchResult"}, "properties": {"users": LIST}}
    assert xml([{"id": 1}], result) == f"{HEAD}<searchResult><users><user><id>1</id></user></users></searchResult>"


def test_fields_of_a_form_are_encoded() -> None:
    assert render.body({"a": "b&c", "d": 1}, "text/plain", {}) == b"a=b%26c&d=1"


def test_pages_stay_as_they_are() -> None:
    assert render.body("<p>微</p>", "text/html", {}) == "<p>微</p>".encode()


def test_json_is_compact_and_readable() -> None:
    assert render.body({"名": [1]}, "application/json", {}) == '{"名":[1]}'.encode()


def test_carriage_returns_survive() -> None:
    schema = {"xml": {"name": "a"}, "properties": {"b": {"xml": {"attribute": True}}}}
    for given in ({"b": "x\ry\r\nz"}, {"c": "x\ry\r\nz"}):
        read = fromstring(to_xml(given, schema))
        assert [*read.attrib.values(), *(child.text for child in read)] == ["x\ry\r\nz"]
