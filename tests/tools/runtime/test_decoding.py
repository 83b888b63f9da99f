import gzip
import tracemalloc
import zlib
from functools import partial

import pytest

from tools.runtime.transport.decoding import DecodingError, decode, definition, media_type, unpack

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
        (b'{"a": 1e400}', "not JSON"),
        (b'{"a": -1e400}', "not JSON"),
        (b"oauth_token=a&user_id=1", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b"9" * 5000, "not JSON"),
        (b"{} trailing", "not JSON"),
    ],
)
def test_other_bytes_are_rejected(content: bytes, got: str) -> None:
    with pytest.raises(DecodingError) as caught:
        decode(content, JSON, {}, {})
    assert got in caught.value.got
    assert caught.value.__context__ is None


@pytest.mark.parametrize("kind", ["text/plain;charset=UTF-8", "application/x-www-form-urlencoded", ""])
def test_fields_of_a_form_are_decoded(kind: str) -> None:
    assert decode(b"oauth_token=a%2Fb&user_id=1&empty=", kind, {}, {}, may_be_form=True) == {
        "oauth_token": "a/b",
        "user_id": "1",
        "empty": "",
    }


@pytest.mark.parametrize("content", [b"a plain=text of=words", b"nothing", b'{"a=b"'])
def test_other_text_is_no_form(content: bytes) -> None:
    with pytest.raises(DecodingError):
        decode(content, "text/plain", {}, {}, may_be_form=True)


@pytest.mark.parametrize(
    ("content", "kind", "wanted"),
    [
        (b'{"a": 1}', "text/html", {"a": 1}),
        (b' [{"a": 1}]', "text/html; charset=utf-8", [{"a": 1}]),
        (b'{"a": 1}', "application/x-javascript", {"a": 1}),
        (b'{"a": 1}', "application/x-json", {"a": 1}),
        (b'{"a": 1}', "json", {"a": 1}),
        (b'{"a": "a\x14b"}', JSON, {"a": "a\x14b"}),
        ('{"a": "微博您好"}'.encode("gb18030"), "application/json; charset=GBK", {"a": "微博您好"}),
        ('{"a": "微博"}'.encode(), "application/json; charset=GBK", {"a": "微博"}),
        ('{"a": "é"}'.encode("latin-1"), 'text/json; charset="iso-8859-1"', {"a": "é"}),
        (b'{"a": "\xed\xa0\xbd\xed\xb8\x80"}', JSON, {"a": "\U0001f600"}),
        (b'{"a": "x\xed\xa0\xbd"}', JSON, {"a": "x\ufffd"}),
        (b'{"a": "\xff"}', JSON, {"a": "\ufffd"}),
        (b'{"a": "\xff"}', "application/json; charset=no-such", {"a": "\ufffd"}),
    ],
)
def test_what_can_be_read_is_read(content: bytes, kind: str, wanted: object) -> None:
    assert decode(content, kind, {}, {}) == wanted


def test_replaced_characters_are_noted(caplog: pytest.LogCaptureFixture) -> None:
    decode(b'{"a": "\xff"}', JSON, {}, {})
    assert [record.getMessage() for record in caplog.records] == [
        "10 bytes that are not UTF-8 were read with characters replaced"
    ]


packed = partial(gzip.compress, mtime=0)

BODY = b'\x02 {"a": 1} ' * 1000


@pytest.mark.parametrize(
    ("content", "encodings"),
    [
        (BODY, ""),
        (BODY, "identity"),
        (packed(BODY), "gzip"),
        (packed(BODY[:7]) + packed(BODY[7:]), "GZIP"),
        (packed(BODY) + b"\0\0\0", "x-gzip"),
        (zlib.compress(BODY), "deflate"),
        (zlib.compress(BODY)[2:-4], "deflate"),
        (packed(zlib.compress(BODY)), "deflate, gzip"),
    ],
)
def test_bodies_are_unpacked(content: bytes, encodings: str) -> None:
    assert unpack(content, encodings, len(BODY)) == BODY


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br"])
def test_plain_text_that_claims_to_be_packed_is_read(encoding: str) -> None:
    assert unpack(b' {"code": 0}', encoding, 100) == b' {"code": 0}'


@pytest.mark.parametrize(
    ("content", "encoding", "got"),
    [
        (packed(BODY)[:-12], "gzip", "cut off"),
        (packed(BODY)[:-8] + b"\0" * 8, "gzip", "not in it"),
        (b"neither", "gzip", "not in it"),
        (b"neither", "deflate", "not in it"),
        (b"\x8b\x03", "br", "one in 'br'"),
        (packed(BODY + b"x"), "gzip", "a larger one"),
        (packed(BODY) + packed(b"x"), "gzip", "a larger one"),
    ],
)
def test_other_packings_are_rejected(content: bytes, encoding: str, got: str) -> None:
    with pytest.raises(DecodingError) as caught:
        unpack(content, encoding, len(BODY))
    assert got in caught.value.got


def test_bombs_are_not_unpacked() -> None:
    bomb = gzip.compress(bytes(200_000_000), 1)
    tracemalloc.start()
    with pytest.raises(DecodingError, match="larger"):
        unpack(bomb, "gzip", 1_000_000)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 10_000_000


@pytest.mark.parametrize("kind", ["", "text/plain", "application/octet-stream", "application/vnd.x+json", "TEXT/JSON"])
def test_json_of_other_types(kind: str) -> None:
    assert decode(b"{}", kind, {}, {}) == {}


@pytest.mark.parametrize("kind", ["application/xml", "text/xml; charset=utf-8", "application/x+xml", "", "text/plain"])
def test_xml_is_found_by_type(kind: str) -> None:
    schema = {"type": "object", "xml": {"name": "hash"}}
    assert decode(b"<hash><error>no</error></hash>", kind, schema, {}) == {"error": "no"}


@pytest.mark.parametrize("kind", ["text/html", "text/html; charset=utf-8", "image/png"])
def test_pages_for_people_are_rejected(kind: str) -> None:
    with pytest.raises(DecodingError) as caught:
        decode(b"<html>Bad gateway</html>", kind, {}, {})
    assert caught.value.got == f"24 bytes of {media_type(kind)}"


def test_definition_is_read_once() -> None:
    assert definition("weibokit", "tsina_v1") is definition("weibokit", "tsina_v1")
    assert definition("weibokit", "tsina_v1")["openapi"] == "3.0.3"
