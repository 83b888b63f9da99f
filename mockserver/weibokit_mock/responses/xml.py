"""Values → XML documents, guided by the schema's `xml` objects."""

import re
from collections.abc import Mapping
from typing import Any
from xml.etree.ElementTree import Element, ParseError, SubElement, tostring

from ..definitions.schemas import items_of, option_for, properties_of

_NOT_IN_XML = re.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no XML document may hold, not even escaped; a path may."""

_DECLARATION = b'<?xml version="1.0" encoding="UTF-8"?>\n'


def to_xml(value: object, schema: Mapping[str, Any]) -> bytes:
    """Return a value as an XML document, its root named by the schema."""
    chosen = option_for(schema, value)
    if isinstance(value, list) and chosen.get("type") == "object":
        # A list that stands by itself in JSON only.
        value = {key: value for key, inner in properties_of(chosen).items() if inner.get("type") == "array"}
    root = Element(_name(chosen, "answer"))
    _fill(root, value, chosen)
    document: bytes = tostring(root, encoding="utf-8", short_empty_elements=False)
    # A bare one would be read as a line feed.
    return _DECLARATION + document.replace(b"\r", b"&#13;")


def _hints(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    hints: Mapping[str, Any] = schema.get("xml") or next((_hints(part) for part in schema.get("allOf", ())), {})
    return hints


def _name(schema: Mapping[str, Any], default: str) -> str:
    hints = _hints(schema)
    name: str = hints.get("name", default)
    return f"{hints['prefix']}:{name}" if "prefix" in hints else name


def _fill(element: Element, value: object, schema: Mapping[str, Any]) -> None:
    """Put a value into an element."""
    hints = _hints(schema)
    if value is not None:
        element.attrib.update(hints.get("x-attributes", {}))
    match value:
        case dict() if "x-entry" in hints:
            _fill_pair(element, value, schema)
        case dict():
            _fill_members(element, value, schema)
        case list() if hints.get("x-separated"):
            element.text = " ".join(map(_text, value))
        case list():
            items = items_of(schema)
            for item in value:
                _fill(SubElement(element, _name(items, element.tag)), item, items)
        case str() if hints.get("x-markup"):
            _fill_markup(element, _text(value))
        case _:
            element.text = _text(value)


def _fill_members(element: Element, value: Mapping[str, Any], schema: Mapping[str, Any]) -> None:
    """Put the members of an object into its element, those that the schema knows first and in its order."""
    properties = properties_of(schema)
    for key in (*(key for key in properties if key in value), *(key for key in value if key not in properties)):
        _add_member(element, key, value[key], properties.get(key, {}))


def _add_member(element: Element, key: str, member: Any, schema: Mapping[str, Any]) -> None:
    hints = _hints(schema)
    if hints.get("attribute"):
        element.set(hints.get("name", key), _text(member))
    elif hints.get("x-text"):
        element.text = _text(member)
    elif hints.get("x-implied"):
        return
    elif hints.get("x-entry", {}).get("inline"):
        _fill_pair(element, member, schema)
    elif isinstance(member, list) and not hints.get("wrapped"):
        items = items_of(schema)
        for item in member:
            _fill(SubElement(element, _name(items, key)), item, items)
    else:
        chosen = option_for(schema, member)
        # An object's own name is for when it stands alone or in a list; here it is named after what it is to its owner.
        is_object = chosen.get("type") == "object" or "allOf" in chosen
        _fill(SubElement(element, key if is_object else _name(chosen, key)), member, chosen)


def _fill_pair(element: Element, value: Mapping[str, Any], schema: Mapping[str, Any]) -> None:
    """Put a map of one pair into an element: key and value as attributes, or as elements of their own."""
    pair = _hints(schema)["x-entry"]
    for key, inner in value.items():
        if pair.get("attributes"):
            element.attrib.update({pair["key"]: key, pair["value"]: _text(inner)})
            continue
        SubElement(element, pair["key"]).text = key
        values = schema.get("additionalProperties", {})
        for each in inner if pair.get("inline") else [inner]:
            _fill(SubElement(element, pair["value"]), each, items_of(values) if pair.get("inline") else values)


def _fill_markup(element: Element, text: str) -> None:
    """Put markup into an element as elements; what is no markup stays text."""
    from defusedxml.ElementTree import fromstring  # noqa: PLC0415 - few texts hold markup

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
