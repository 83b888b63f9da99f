import pytest

from tools.runtime.transport.decoding import DecodingError, decode, definition, media_type

JSON = "application/json;charset=UTF-8"


@pytest.mark.parametrize(
    ("content", "payload"),
    [
        (b'{"a": 1}', {"a": 1}),
        (b'\xef\xbb\xbf{"a": 1}', {"a": 1}),
        (b' \r\n{"id": 123456789012345678901234567890}\n', {"id": 123456789012345678901234567890}),
        (b'{"a": 1, "a": 2}', {"a": 2}),
        (b"[1]", [1]),
        (b'"text"', "text"),
        (b"5", 5),
    ],
)
def test_json_is_decoded(content: bytes, payload: object) -> None:
    assert decode(content, JSON, {}, {}) == payload


@pytest.mark.parametrize(
    ("content", "got"),
    [
        (b"", "an empty body"),
        (b" \n ", "an empty body"),
        (b'{"a": ', "cut off"),
        (b'{"a": NaN}', "not JSON"),
        (b"[Infinity]", "not JSON"),
        (b"[-Infinity]", "not JSON"),
        (b'{"a": "\xff"}', "not UTF-8"),
        (b"[" * 100_000, "not JSON"),
        (b"9" * 5000, "not JSON"),
        (b"{} trailing", "not JSON"),
    ],
)
def test_other_bytes_are_refused(content: bytes, got: str) -> None:
    with pytest.raises(DecodingError) as caught:
        decode(content, JSON, {}, {})
    assert got in caught.value.got
    assert caught.value.__context__ is None


@pytest.mark.parametrize("kind", ["text/plain;charset=UTF-8", "application/x-www-form-urlencoded", ""])
def test_fields_of_a_form_are_decoded(kind: str) -> None:
    assert decode(b"oauth_token=a%2Fb&user_id=1&empty=", kind, {}, {}) == {
        "oauth_token": "a/b",
        "user_id": "1",
        "empty": "",
    }


@pytest.mark.parametrize("content", [b"a plain=text of=words", b"nothing", b'{"a=b"'])
def test_other_text_is_no_form(content: bytes) -> None:
    with pytest.raises(DecodingError):
        decode(content, "text/plain", {}, {})


@pytest.mark.parametrize("kind", ["", "text/plain", "application/octet-stream", "application/vnd.x+json", "TEXT/JSON"])
def test_json_of_other_types(kind: str) -> None:
    assert decode(b"{}", kind, {}, {}) == {}


@pytest.mark.parametrize("kind", ["application/xml", "text/xml; charset=utf-8", "application/x+xml", "", "text/plain"])
def test_xml_is_found_by_type(kind: str) -> None:
    schema = {"type": "object", "xml": {"name": "hash"}}
    assert decode(b"<hash><error>no</error></hash>", kind, schema, {}) == {"error": "no"}


@pytest.mark.parametrize("kind", ["text/html", "text/html; charset=utf-8", "image/png"])
def test_pages_for_people_are_refused(kind: str) -> None:
    with pytest.raises(DecodingError) as caught:
        decode(b"<html>Bad gateway</html>", kind, {}, {})
    assert caught.value.got == f"24 bytes of {media_type(kind)}"


def test_definition_is_read_once() -> None:
    assert definition("weibokit", "tsina_v1") is definition("weibokit", "tsina_v1")
    assert definition("weibokit", "tsina_v1")["openapi"] == "3.0.3"
