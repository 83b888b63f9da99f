from typing import Any

from weibokit_mock import render
from weibokit_mock.schemas import Schema

LIST = {
    "type": "array",
    "xml": {"name": "users", "wrapped": True},
    "items": {"type": "object", "xml": {"name": "user"}, "properties": {"source": {"xml": {"x-markup": True}}}},
}
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def xml(value: Any, schema: Schema) -> str:
    return render.to_xml(value, schema).decode()


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


def test_json_is_compact_and_readable() -> None:
    assert render.body({"名": [1]}, "application/json", {}) == '{"名":[1]}'.encode()
