import json
from typing import Any

import pytest

from tests.tools.runtime.support import SPECS
from tools.runtime.transport.decoding import definition
from tools.runtime.transport.xml import MAX_DEPTH, MAX_TAGS, XMLError, to_json

DOCUMENT = definition("weibokit", "tsina_v1")
PAGE = DOCUMENT["components"]["responses"]["UsersPage"]["content"]["application/xml"]["schema"]
SAMPLES = SPECS / "tsina_v1" / "samples" / "statuses_followers"

PERSON: dict[str, Any] = {
    "type": "object",
    "xml": {"name": "person"},
    "properties": {
        "id": {"type": "integer", "xml": {"attribute": True}},
        "age": {"type": "integer"},
        "height": {"type": "number"},
        "active": {"type": "boolean"},
        "seen": {"type": "boolean", "nullable": True},
        "name": {"type": "string", "xml": {"name": "full-name"}},
        "html": {"type": "string", "xml": {"x-markup": True}},
        "tags": {"type": "array", "xml": {"name": "tag-list", "wrapped": True}, "items": {"type": "string"}},
        "lines": {"type": "array", "items": {"type": "integer", "xml": {"name": "line"}}},
        "friends": {"type": "array", "items": {"$ref": "#/person"}},
        "boss": {"nullable": True, "allOf": [{"$ref": "#/person"}]},
        "rank": {"type": "object", "properties": {"value": {"type": "integer", "xml": {"x-text": True}}}},
        "place": {"type": "array", "items": {"type": "number"}, "xml": {"wrapped": True, "x-separated": True}},
        "child": {
            "type": "object",
            "xml": {"x-entry": {"key": "id", "value": "name"}},
            "additionalProperties": {"type": "string"},
        },
        "town": {
            "type": "object",
            "xml": {"x-entry": {"key": "id", "value": "name", "attributes": True}},
            "additionalProperties": {"type": "string"},
        },
        "days": {
            "type": "object",
            "xml": {"x-entry": {"key": "day", "value": "note", "inline": True}},
            "additionalProperties": {"type": "array", "items": {"type": "integer"}},
        },
    },
}


def person(inner: str, attributes: str = "") -> Any:
    return to_json(f"<person{attributes}>{inner}</person>".encode(), {"$ref": "#/person"}, {"person": PERSON})


@pytest.mark.parametrize("case", ["bare", "cursored"])
def test_documented_samples_give_json_twins(case: str) -> None:
    found = to_json((SAMPLES / f"{case}.xml").read_bytes(), PAGE, DOCUMENT)
    # As text, so that the order of keys and the types of numbers count.
    assert json.dumps(found) == json.dumps(json.loads((SAMPLES / f"{case}.json").read_bytes()))


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        ("<age>12</age>", {"age": 12}),
        ("<age> -12\n</age>", {"age": -12}),
        ("<age>9007199254740993000</age>", {"age": 9007199254740993000}),
        ("<age>1.5</age>", {"age": "1.5"}),
        ("<age>4.4万</age>", {"age": "4.4万"}),
        ("<age>1_000</age>", {"age": "1_000"}),
        (f"<age>{'9' * 5000}</age>", {"age": "9" * 5000}),
        ("<age></age>", {"age": ""}),
        ("<height>1.5e1</height>", {"height": 15.0}),
        ("<height>tall</height>", {"height": "tall"}),
        ("<active>true</active>", {"active": True}),
        ("<active>1</active>", {"active": "1"}),
        ("<seen/>", {"seen": None}),
        ("<seen>false</seen>", {"seen": False}),
        ("<full-name></full-name>", {"name": ""}),
        ("<full-name> Ann &amp; Bob </full-name>", {"name": " Ann & Bob "}),
        ("<full-name><![CDATA[<b>]]></full-name>", {"name": "<b>"}),
        ("<full-name>a<!-- no --><b>c</b></full-name>", {"name": "a<b>c</b>"}),
        ("<boss/>", {"boss": None}),
        ("<boss><age>1</age></boss>", {"boss": {"age": 1}}),
        ("<boss>nobody</boss>", {"boss": "nobody"}),
    ],
)
def test_values_follow_the_definition(inner: str, expected: object) -> None:
    assert person(inner) == expected


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        ("<tag-list><tag>a</tag><tag></tag></tag-list>", {"tags": ["a", ""]}),
        ("<tag-list type='array'/>", {"tags": []}),
        ("<tag-list>text</tag-list>", {"tags": "text"}),
        ("<line>1</line><line>2</line>", {"lines": [1, 2]}),
        ("<lines>1</lines>", {"lines": [1]}),
        ("<person><age>1</age></person><person/>", {"friends": [{"age": 1}, {}]}),
    ],
)
def test_lists_wrapped_or_not(inner: str, expected: object) -> None:
    assert person(inner) == expected


@pytest.mark.parametrize(
    "markup",
    [
        '<a href="http://x/?a=1&amp;b=2" rel="nofollow">Web</a>',
        "one <b>two</b> three",
        "a<br/>b &lt; c<i>d</i>",
        "<p><q>微</q></p>",
    ],
)
def test_markup_is_text_as_it_stands(markup: str) -> None:
    assert person(f"<html>{markup}</html>") == {"html": markup}


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        ("<rank>7</rank>", {"rank": {"value": 7}}),
        ("<place>22.5 113.9</place>", {"place": [22.5, 113.9]}),
        ("<place/>", {"place": []}),
        ("<child><id>5</id><name>Ann</name></child>", {"child": {"5": "Ann"}}),
        ("<child><name>Ann</name></child>", {"child": {"name": "Ann"}}),
        ("<town id='5' name='Ulm'/>", {"town": {"5": "Ulm"}}),
        ("<day>Mon</day><note>1</note><age>3</age><note>2</note>", {"days": {"Mon": [1, 2]}, "age": 3}),
        ("<note>1</note>", {"days": {}}),
    ],
)
def test_hints_of_our_own(inner: str, expected: object) -> None:
    assert person(inner) == expected


def test_implied_value_is_added() -> None:
    kind = {"type": "string", "enum": ["person"], "xml": {"x-implied": True}}
    assert to_json(b"<a><b>1</b></a>", {"type": "object", "properties": {"kind": kind}}, {}) == {
        "kind": "person",
        "b": "1",
    }


def test_escaped_markup_is_text_too() -> None:
    assert person("<html>&lt;a&gt;Web&lt;/a&gt;</html>") == {"html": "<a>Web</a>"}


def test_namespaces_leave_no_trace() -> None:
    inner = '<x:html><x:a x:href="y">z</x:a></x:html><x:age>1</x:age>'
    assert person(inner, ' xmlns:x="urn:x"') == {"html": '<a href="y">z</a>', "age": 1}


def test_unknown_elements_survive() -> None:
    inner = "<new>1</new><deep><a>x</a><a>y</a></deep><age>1</age><age>2</age>"
    assert person(inner) == {"new": "1", "deep": {"a": ["x", "y"]}, "age": [1, 2]}


def test_only_declared_attributes_count() -> None:
    assert person("<age unit='y'>3</age>", " id='7' other='8'") == {"id": 7, "age": 3}


def test_error_response_is_found_by_root() -> None:
    schema = {"oneOf": [PAGE, {"$ref": "#/components/schemas/Error"}]}
    body = b"<hash><request>/a.xml</request><error_code>400</error_code><error>40022:Error: no</error></hash>"
    assert to_json(body, schema, DOCUMENT) == {"request": "/a.xml", "error_code": "400", "error": "40022:Error: no"}


def test_other_roots_are_named() -> None:
    with pytest.raises(XMLError) as caught:
        to_json(b"<rss/>", PAGE, DOCUMENT)
    assert caught.value.expected == "XML with the root <users_list> or <users>"
    assert caught.value.got == "XML with the root <rss>"


@pytest.mark.parametrize("root", ["direct-messages", "direct_messages"])
def test_other_names_are_read(root: str) -> None:
    content = f"<{root}><direct_message><id>1</id></direct_message></{root}>".encode()
    assert to_json(content, {"$ref": "#/components/schemas/DirectMessages"}, DOCUMENT) == [{"id": 1}]


def test_nil_classes_are_an_empty_list() -> None:
    for name in ("nil-classes", "nilclasses"):
        content = f'<{name} type="array"/>'.encode()
        assert to_json(content, PAGE, DOCUMENT) == []
        assert to_json(content, {"$ref": "#/components/schemas/User"}, DOCUMENT) == []
    with pytest.raises(XMLError):
        to_json(b"<nil-classes/>", PAGE, DOCUMENT)


def test_nameless_schema_takes_any_root() -> None:
    assert to_json(b"<any><a>1</a></any>", {}, {}) == {"a": "1"}
    with pytest.raises(XMLError) as caught:
        to_json(b"<any>", {}, {})
    assert caught.value.expected == "XML"


@pytest.mark.parametrize(
    ("content", "got"),
    [
        (b"<users><user>", "not well formed"),
        (b"{}", "not well formed"),
        (b"<users>&nbsp;</users>", "not well formed"),
        (b"<users>\xff</users>", "not well formed"),
        (b'<?xml version="1.0" encoding="gbk"?><users/>', "not well formed"),
        (b'<?xml version="1.0" encoding="no-such"?><users/>', "not well formed"),
        (b"<!DOCTYPE users><users/>", "document type"),
        (b'<!DOCTYPE users [<!ENTITY a "b">]><users>&a;</users>', "document type"),
        (b'<!DOCTYPE users SYSTEM "file:///etc/passwd"><users/>', "document type"),
        (b"<a>" * (MAX_DEPTH + 1) + b"</a>" * (MAX_DEPTH + 1), "more than 64 levels"),
        (b"<a>" * 200_000 + b"</a>" * 200_000, "more than 64 levels"),
        (b"<a>" + b"<b/>" * MAX_TAGS + b"</a>", f"{MAX_TAGS + 2} tags"),
    ],
)
def test_hostile_xml_is_rejected(content: bytes, got: str) -> None:
    with pytest.raises(XMLError) as caught:
        to_json(content, PAGE, DOCUMENT)
    assert got in caught.value.got
    assert caught.value.expected.startswith("XML with the root <users_list> or <users>")


def test_other_encodings_are_read() -> None:
    content = '<?xml version="1.0" encoding="utf-16"?><person><full-name>微</full-name></person>'.encode("utf-16")
    assert to_json(content, PERSON, {"person": PERSON}) == {"name": "微"}
