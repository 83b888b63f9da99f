# Do not edit: `make generate` writes this file from tools/runtime/transport/decoding.py.

"""From the bytes of a response to its payload: JSON, XML, or the fields of a form."""

import codecs
import json
import logging
import math
import re
import zlib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import cache
from typing import Any, cast
from urllib.parse import parse_qsl

__all__ = ["DecodingError", "decode", "definition", "is_opaque", "looks_like_xml", "media_type", "too_large", "unpack"]

_JSON = ("application/json", "text/json", "application/x-json", "application/x-javascript", "json")
_XML = ("application/xml", "text/xml")
_SUFFIXES = ("+json", "+xml")
_FORM = re.compile(rb"\s*[A-Za-z_]+=[^\s<>{}\[\]\"]*\s*")
# Types that say nothing; the first character decides then. HTML is not among them: it is a page for people, unless it
# begins as JSON does.
_SCRIPTS = ("text/javascript", "application/javascript")
_VAGUE = ("", "text/plain", "application/octet-stream", *_SCRIPTS)


_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.-]+)", re.ASCII | re.IGNORECASE)
_GZIP = b"\x1f\x8b"

_logger = logging.getLogger("weibokit")


class DecodingError(ValueError):
    """A body is not what was expected; neither text quotes it."""

    def __init__(self, expected: str, got: str) -> None:
        super().__init__(expected, got)
        self.expected = expected
        self.got = got


def media_type(content_type: str) -> str:
    """Return the type of a Content-Type header without its parameters, in lower case."""
    return content_type.partition(";")[0].strip().lower()


def decode(
    content: bytes,
    content_type: str,
    schema: Mapping[str, Any],
    document: Mapping[str, Any],
    *,
    may_be_form: bool = False,
) -> object:
    """Return the payload of a body.

    `schema` and `document` guide the reading of XML; both may be empty for JSON. `may_be_form` says that the fields of
    a form are expected. Raises DecodingError.
    """
    declared = media_type(content_type)
    if not content.strip():
        raise DecodingError("JSON or XML", "an empty body")
    if looks_like_xml(declared, content):
        return _decode_xml(content, schema, document)
    if may_be_form and declared in (*_VAGUE, "application/x-www-form-urlencoded") and _FORM.fullmatch(content):
        return dict(parse_qsl(content.decode("utf-8", "replace").strip(), keep_blank_values=True))
    if declared in _JSON or declared.endswith("+json") or declared in _VAGUE or _first(content) in (b"{", b"["):
        return _decode_json(content, content_type)
    raise DecodingError("JSON or XML", f"{len(content)} bytes of {declared[:80]}")


def _first(content: bytes) -> bytes:
    return content.removeprefix(codecs.BOM_UTF8).lstrip()[:1]


def is_opaque(content_type: str) -> bool:
    """Say whether a body is declared to be neither JSON, XML nor text, as pictures are."""
    declared = media_type(content_type)
    is_data = declared.startswith("text/") or declared in (*_JSON, *_XML, *_SCRIPTS) or declared.endswith(_SUFFIXES)
    return "/" in declared and not is_data


def looks_like_xml(declared: str, content: bytes) -> bool:
    """Say whether a body is to be read as XML: by its declared type, or by its first character when that is vague."""
    if declared in _XML or declared.endswith("+xml"):
        return True
    return declared in _VAGUE and _first(content) == b"<"


def _reject_constant(name: str) -> object:
    raise ValueError(f"{name} is not JSON")


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"{text} is no number that can be kept")
    return number


# The standard decoder accepts NaN and Infinity, which JSON does not have, and makes an infinity of 1e400. Control
# characters within a text are against the rules, too, but what was paid for can be read all the same.
_decoder = json.JSONDecoder(parse_constant=_reject_constant, parse_float=_finite, strict=False)


def _decode_json(content: bytes, content_type: str) -> object:
    try:
        return cast("object", _decoder.decode(_text(content, content_type)))
    except (ValueError, RecursionError):
        got = f"{len(content)} bytes that are not JSON, or were cut off"
    raise DecodingError("JSON", got)


def _text(content: bytes, content_type: str) -> str:
    """Return a text in UTF-8, or else in the charset that is declared; what no charset can read is replaced."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        declared = _CHARSET.search(content_type)
    if declared and declared[1].lower() not in ("utf-8", "utf8"):
        # Names such as gb2312 are used for all of it.
        charset = "gb18030" if declared[1].lower().startswith("gb") else declared[1]
        with suppress(UnicodeDecodeError, LookupError):
            return content.decode(charset)
    _logger.warning("%d bytes that are not UTF-8 were read with characters replaced", len(content))
    return _replaced(content)


def _replaced(content: bytes) -> str:
    try:
        # Characters beyond U+FFFF as two halves of three bytes each (CESU-8); a half alone is replaced.
        halves = content.decode("utf-8", "surrogatepass")
        return halves.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    except UnicodeDecodeError:
        return content.decode("utf-8", "replace")


def _decode_xml(content: bytes, schema: Mapping[str, Any], document: Mapping[str, Any]) -> object:
    from . import xml  # noqa: PLC0415 - most programs never need it, and it takes long to import

    try:
        return xml.to_json(content, schema, document)
    except xml.XMLError as error:
        expected, got = error.expected, error.got
    raise DecodingError(expected, got)


@cache
def definition(package: str, api: str) -> Mapping[str, Any]:
    """Return the effective definition of an API, read from the data of `package` when it is first needed."""
    from importlib import resources  # noqa: PLC0415 - wanted for XML only

    text = (resources.files(package) / "specs" / f"{api}.json").read_text("utf-8")
    return cast("Mapping[str, Any]", json.loads(text))


# What zlib has to be told about the wrapping of each encoding.
_WRAPPINGS = {"gzip": (31,), "x-gzip": (31,), "deflate": (15, -15)}


def unpack(content: bytes, encodings: str, max_bytes: int) -> bytes:
    """Return a body without its encodings, those of a Content-Encoding header; raises DecodingError.

    A text that merely claims to be packed is returned as it is.
    """
    for encoding in reversed([each.strip().lower() for each in encodings.split(",")]):
        if encoding not in ("", "identity") and _first(content) not in (b"{", b"[", b"<"):
            content = _unpacked(content, encoding, max_bytes)
    return content


def _unpacked(content: bytes, encoding: str, max_bytes: int) -> bytes:
    if encoding not in _WRAPPINGS:
        raise DecodingError("a body in gzip or deflate, as asked for", f"one in {encoding[:20]!r}")
    for wrapping in _WRAPPINGS[encoding]:
        with suppress(zlib.error):
            return b"".join(_inflated(content, wrapping, max_bytes))
    raise DecodingError("a body in its declared encoding", "bytes that are not in it")


def _inflated(content: bytes, wrapping: int, max_bytes: int) -> Iterator[bytes]:
    while content:
        inflater = zlib.decompressobj(wrapping)
        part = inflater.decompress(content, max_bytes + 1)
        max_bytes -= len(part)
        if max_bytes < 0:
            raise too_large()
        if not inflater.eof:
            raise DecodingError("a whole body", "one that was cut off")
        yield part
        # A file of gzip may have several members; what else follows is no part of it.
        content = inflater.unused_data if inflater.unused_data.startswith(_GZIP) else b""


def too_large() -> DecodingError:
    """Return the error for a body that is larger than `max_bytes` allows."""
    return DecodingError("a body of `max_bytes` at most", "a larger one, of which the first bytes are kept")
