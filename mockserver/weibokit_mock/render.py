"""Values → bytes: JSON, and XML guided by the schema's `xml` objects."""

import json
import re
from collections.abc import Mapping
from typing import Any
from xml.etree.ElementTree import Element, ParseError, SubElement, tostring

from defusedxml.ElementTree import fromstring

from .schemas import items_of, option_for, properties_of

_NOT_IN_XML = re.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no XML document may hold, not even escaped; a path may."""

_DECLARATION = b'<?xml version="1.0" encoding="UTF-8"?>\n'


def body(value: object, media_type: str, schema: Mapping[str, Any]) -> bytes:
    """Return a value as the body of an answer; only XML needs its schema."""
    if media_type.endswith("xml"):
        return to_xml(value, schema)
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def to_xml(value: object, schema: Mapping[str, Any]) -> bytes:
    """Return a value as an XML document, its root named by the schema."""
    chosen = option_for(schema, value)
    root = Element(_name(chosen, "answer"))
    _fill(root, value, chosen)
    document: bytes = tostring(root, encoding="utf-8", short_empty_elements=False)
    return _DECLARATION + document


def _name(schema: Mapping[str, Any], default: str) -> str:
    name: str = schema.get("xml", {}).get("name", default)
    return name


def _fill(element: Element, value: object, schema: Mapping[str, Any]) -> None:
    """Put a value into an element."""
    hints = schema.get("xml", {})
    element.attrib.update(hints.get("x-attributes", {}))
    match value:
        case dict():
            _fill_members(element, value, schema)
        case list():
            items = items_of(schema)
            for item in value:
                _fill(SubElement(element, _name(items, element.tag)), item, items)
        case str() if hints.get("x-markup"):
            _fill_markup(element, value)
        case _:
            element.text = _text(value)


def _fill_members(element: Element, value: Mapping[str, Any], schema: Mapping[str, Any]) -> None:
    properties = properties_of(schema)
    for key, member in value.items():
        child = properties.get(key, {})
        hints = child.get("xml", {})
        if isinstance(member, list) and not hints.get("wrapped"):
            items = items_of(child)
            for item in member:
                _fill(SubElement(element, _name(items, key)), item, items)
        else:
            _fill(SubElement(element, hints.get("name", key)), member, option_for(child, member))


def _fill_markup(element: Element, text: str) -> None:
    """Put markup into an element as elements; what is no markup stays text."""
    try:
        parsed = fromstring(f"<markup>{text}</markup>")
    except ParseError:
        element.text = text
        return
    element.text = parsed.text
    element.extend(parsed)


def _text(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case _:
            return _NOT_IN_XML.sub("\ufffd", str(value))
