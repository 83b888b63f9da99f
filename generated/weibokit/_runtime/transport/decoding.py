# Do not edit: `make generate` writes this file from tools/runtime/transport/decoding.py.

"""From the bytes of a response to its payload: JSON, XML, or the fields of a form."""

import json
import re
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any, cast
from urllib.parse import parse_qsl

from . import xml

__all__ = ["DecodingError", "decode", "definition", "is_opaque", "looks_like_xml", "media_type"]

_JSON = ("application/json", "text/json")
_XML = ("application/xml", "text/xml")
_SUFFIXES = ("+json", "+xml")
_FORM = re.compile(rb"\s*[A-Za-z_]+=[^\s<>{}\[\]\"]*\s*")
# Types that say nothing; the first character decides then. HTML is not among them: it is a page for people.
_SCRIPTS = ("text/javascript", "application/javascript")
_VAGUE = ("", "text/plain", "application/octet-stream", *_SCRIPTS)


class DecodingError(ValueError):
    """A body is not what was expected; neither text quotes it."""

    def __init__(self, expected: str, got: str) -> None:
        super().__init__(expected, got)
        self.expected = expected
        self.got = got


def media_type(content_type: str) -> str:
    """Return the type of a Content-Type header without its parameters, in lower case."""
    return content_type.partition(";")[0].strip().lower()


def decode(content: bytes, content_type: str, schema: Mapping[str, Any], document: Mapping[str, Any]) -> object:
    """Return the payload of a body.

    `schema` and `document` guide the reading of XML; both may be empty for JSON. Raises DecodingError.
    """
    declared = media_type(content_type)
    if not content.strip():
        raise DecodingError("JSON or XML", "an empty body")
    if looks_like_xml(declared, content):
        return _decode_xml(content, schema, document)
    if declared in (*_VAGUE, "application/x-www-form-urlencoded") and _FORM.fullmatch(content):
        return dict(parse_qsl(content.decode("utf-8", "replace").strip(), keep_blank_values=True))
    if declared in _JSON or declared.endswith("+json") or declared in _VAGUE:
        return _decode_json(content)
    raise DecodingError("JSON or XML", f"{len(content)} bytes of {declared[:80]}")


def is_opaque(content_type: str) -> bool:
    """Say whether a body is declared to be neither JSON, XML nor text, as pictures are."""
    declared = media_type(content_type)
    is_data = declared.startswith("text/") or declared in (*_JSON, *_XML, *_SCRIPTS) or declared.endswith(_SUFFIXES)
    return "/" in declared and not is_data


def looks_like_xml(declared: str, content: bytes) -> bool:
    """Say whether a body is to be read as XML: by its declared type, or by its first character when that is vague."""
    if declared in _XML or declared.endswith("+xml"):
        return True
    return declared in _VAGUE and content.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"<"


def _reject_constant(name: str) -> object:
    raise ValueError(f"{name} is not JSON")


# The standard decoder accepts NaN and Infinity, which JSON does not have.
_decoder = json.JSONDecoder(parse_constant=_reject_constant)


def _decode_json(content: bytes) -> object:
    try:
        return cast("object", _decoder.decode(content.decode("utf-8-sig")))
    except UnicodeDecodeError:
        got = f"{len(content)} bytes that are not UTF-8"
    except (ValueError, RecursionError):
        got = f"{len(content)} bytes that are not JSON, or were cut off"
    raise DecodingError("JSON", got)


def _decode_xml(content: bytes, schema: Mapping[str, Any], document: Mapping[str, Any]) -> object:
    try:
        return xml.to_json(content, schema, document)
    except xml.XMLError as error:
        expected, got = error.expected, error.got
    raise DecodingError(expected, got)


@cache
def definition(package: str, api: str) -> Mapping[str, Any]:
    """Return the effective definition of an API, read from the data of `package` when it is first needed."""
    text = (resources.files(package) / "specs" / f"{api}.json").read_text("utf-8")
    return cast("Mapping[str, Any]", json.loads(text))
