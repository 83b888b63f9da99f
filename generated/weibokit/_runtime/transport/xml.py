# Do not edit: `make generate` writes this file from tools/runtime/transport/xml.py.

"""XML → JSON, guided by the `xml` objects of an OpenAPI definition.

What the definition doesn't know survives: an unknown element becomes text, or an object when it holds elements; an
element that comes again becomes a list; a number that can't be read stays text.

Hints beyond OpenAPI's own: `x-text`, a property that is the text of its object's element; `x-entry`, a map of one item
whose key and value stand in elements or attributes of their own; `x-separated`, a list as words of one text;
`x-implied`, a property that XML leaves out since it has one value only; and `x-other-names`, under which an element
came as well.
"""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape, quoteattr

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import ParseError, fromstring

from ..models.pointers import resolve

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

__all__ = ["MAX_DEPTH", "MAX_TAGS", "XMLError", "to_json"]

MAX_DEPTH = 64
# Each element is an object in memory; the longest pages of the service have some ten thousand.
MAX_TAGS = 400_000

# How Rails writes an empty list, whatever its own name is.
_EMPTY_LIST = ("nil-classes", "nilclasses")

_INTEGER = re.compile(r"[+-]?[0-9]{1,1000}")
_NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?")

Schema = Mapping[str, Any]

# One for all places of which the definition says nothing, as schemas are told apart by identity.
_ANY: Schema = {}


class XMLError(ValueError):
    """A body is not the XML that was expected."""

    def __init__(self, expected: str, got: str) -> None:
        super().__init__(expected, got)
        self.expected = expected
        self.got = got


def to_json(content: bytes, schema: Schema, document: Schema) -> object:
    """Return the JSON value of an XML document.

    `schema` describes its root, `document` is the definition that references lead into. A `oneOf` is decided by the
    name of the element. Raises XMLError for what is not well formed, has a document type, more than MAX_TAGS tags or
    more than MAX_DEPTH levels, or has another root.
    """
    converter = _Converter(document)
    candidates = converter.candidates(schema)
    expected = _expected(candidates)
    root = _parse(content, expected)
    if _name(root) in _EMPTY_LIST and root.get("type") == "array":
        return []
    if any(_name(root) in (names := _names(each)) or not names for each in candidates):
        return converter.value(root, schema)
    raise XMLError(expected, f"XML with the root <{_name(root)[:80]}>")


def _expected(candidates: Sequence[Schema]) -> str:
    """Say what a document has to be; a schema without a name takes any root."""
    names = [_root(each) for each in candidates]
    return "XML" if None in names else f"XML with the root {' or '.join(f'<{name}>' for name in names)}"


def _parse(content: bytes, expected: str) -> "Element":
    if (tags := content.count(b"<")) > MAX_TAGS:
        raise XMLError(f"{expected}, of {MAX_TAGS} tags at most", f"XML of {tags} tags")
    try:
        root: Element = fromstring(content, forbid_dtd=True)
    except DefusedXmlException:
        expected, got = f"{expected} and without a document type", "XML with a document type or entities"
    except (ParseError, ValueError, LookupError):
        got = f"{len(content)} bytes that are not well formed, or were cut off"
    else:
        _check_depth(root, expected)
        return root
    raise XMLError(expected, got)


def _check_depth(root: "Element", expected: str) -> None:
    level = [root]
    for _ in range(MAX_DEPTH):
        level = [child for element in level for child in element]
        if not level:
            return
    raise XMLError(f"{expected}, of {MAX_DEPTH} levels at most", f"XML of more than {MAX_DEPTH} levels")


def _name(element: "Element") -> str:
    return element.tag.rpartition("}")[2]


class _Converter:
    """Turns elements into JSON values; keeps what it found out about each schema."""

    def __init__(self, document: Schema) -> None:
        self._document = document
        # By the identity of a schema.
        self._by_element: dict[int, dict[str, tuple[str, Schema]]] = {}
        self._candidates: dict[int, list[Schema]] = {}

    def resolved(self, schema: Schema) -> Schema:
        """Follow references."""
        while "$ref" in schema:
            schema = resolve(self._document, schema["$ref"])
        return schema

    def candidates(self, schema: Schema) -> Sequence[Schema]:
        """Return the schemas that a schema leaves to choose from."""
        if id(schema) not in self._candidates:
            found = self.resolved(schema)
            choice = found.get("oneOf") or found.get("anyOf")
            options = [each for option in choice or () for each in self.candidates(option)]
            self._candidates[id(schema)] = options or [found]
        return self._candidates[id(schema)]

    def value(self, element: "Element", schema: Schema) -> object:
        """Return the JSON value of an element."""
        chosen = self._chosen(element, schema)
        empty = len(element) == 0 and not (element.text or "").strip()
        if empty and (chosen.get("nullable") or self.resolved(schema).get("nullable")):
            return None
        if "x-entry" in (hints := chosen.get("xml", {})):
            return self._single_map(element, chosen)
        if hints.get("x-separated"):
            return [_scalar(word, chosen.get("items", _ANY).get("type")) for word in (element.text or "").split()]
        if chosen.get("type") == "array" and (empty or len(element)):
            return [self.value(child, chosen.get("items", _ANY)) for child in element]
        if _is_object(chosen, element) and (empty or len(element) or self._has_text(chosen)):
            return self._object(element, chosen)
        return _scalar(_inner(element), chosen.get("type"))

    def _chosen(self, element: "Element", schema: Schema) -> Schema:
        first, *others = self.candidates(schema)
        return next((each for each in (first, *others) if _name(element) in _names(each)), first) if others else first

    def _object(self, element: "Element", schema: Schema) -> dict[str, object]:
        known = self._elements(schema)
        out: dict[str, object] = dict(self._beside_elements(element, schema))
        inline = dict(self._inline_maps(element, schema))
        for child in element:
            if _name(child) in inline:
                out |= inline[_name(child)]
                continue
            name, inner = known.get(_name(child), (_name(child), _ANY))
            many = _is_unwrapped(found := self.resolved(inner))
            value = self.value(child, found.get("items", _ANY) if many else inner)
            out[name] = _again(out.get(name, _NONE), value, many)
        return out

    def _elements(self, schema: Schema) -> dict[str, tuple[str, Schema]]:
        """Properties of an object by the name of their element."""
        if id(schema) not in self._by_element:
            self._by_element[id(schema)] = {
                element: (name, inner)
                for name, inner in self._properties(schema)
                for element in self._element_names(name, inner)
            }
        return self._by_element[id(schema)]

    def _element_names(self, name: str, schema: Schema) -> Iterator[str]:
        yield schema.get("xml", {}).get("name", name)
        if _is_unwrapped(found := self.resolved(schema)):
            yield _root(self.resolved(found.get("items", _ANY))) or name

    def _beside_elements(self, element: "Element", schema: Schema) -> Iterator[tuple[str, object]]:
        """Yield the properties that are no elements: attributes, the text itself, and what XML leaves out."""
        for name, inner in self._properties(schema):
            xml = inner.get("xml", {})
            if xml.get("attribute") and (text := element.get(xml.get("name", name))) is not None:
                yield name, _scalar(text, inner.get("type"))
            elif xml.get("x-text"):
                yield name, _scalar(_inner(element), inner.get("type"))
            elif xml.get("x-implied"):
                yield name, inner["enum"][0]

    def _has_text(self, schema: Schema) -> bool:
        return any(inner.get("xml", {}).get("x-text") for _, inner in self._properties(schema))

    def _single_map(self, element: "Element", schema: Schema) -> dict[str, object]:
        """Return a map of one item, which has an element of its own."""
        names = schema["xml"]["x-entry"]
        if names.get("attributes"):
            return {element.get(names["key"], ""): element.get(names["value"], "")}
        parts = {_name(child): child for child in element}
        if names["key"] not in parts or names["value"] not in parts:
            return self._object(element, _ANY)
        key, value = _inner(parts[names["key"]]), parts[names["value"]]
        return {key: self.value(value, schema.get("additionalProperties", _ANY))}

    def _inline_maps(self, element: "Element", schema: Schema) -> Iterator[tuple[str, dict[str, object]]]:
        """Yield, for the elements that are a map of one item among others, the map as a property."""
        for name, inner in self._properties(schema):
            names = inner.get("xml", {}).get("x-entry", {})
            if names.get("inline"):
                items = inner["additionalProperties"]["items"]
                keys = [_inner(child) for child in element if _name(child) == names["key"]]
                values = [self.value(child, items) for child in element if _name(child) == names["value"]]
                for own in (names["key"], names["value"]):
                    yield own, {name: dict.fromkeys(keys[:1], values)}

    def _properties(self, schema: Schema) -> Iterator[tuple[str, Schema]]:
        yield from schema.get("properties", {}).items()
        for part in schema.get("allOf", ()):
            yield from self._properties(self.resolved(part))


_NONE = object()


def _root(schema: Schema) -> str | None:
    name = schema.get("xml", {}).get("name")
    return name if isinstance(name, str) else None


def _names(schema: Schema) -> Sequence[str]:
    """Return the names that the element of a schema may have: its own, and others under which it came."""
    name = _root(schema)
    return () if name is None else (name, *schema["xml"].get("x-other-names", ()))


def _is_object(schema: Schema, element: "Element") -> bool:
    if "type" in schema:
        return bool(schema["type"] == "object")
    return "properties" in schema or "allOf" in schema or len(element) > 0


def _is_unwrapped(schema: Schema) -> bool:
    return schema.get("type") == "array" and not schema.get("xml", {}).get("wrapped")


def _again(before: object, value: object, many: bool) -> object:
    """Join a value with those of the same name before it."""
    if before is _NONE:
        return [value] if many else value
    earlier: list[object] = [*before] if isinstance(before, list) else [before]
    return [*earlier, value]


def _inner(element: "Element") -> str:
    """Return what stands in an element: its text, or its markup when it holds elements."""
    if len(element) == 0:
        return element.text or ""
    return _markup(element)


def _outer(element: "Element") -> str:
    name = _name(element)
    attributes = "".join(f" {key.rpartition('}')[2]}={quoteattr(value)}" for key, value in element.items())
    inner, tail = _markup(element), escape(element.tail or "")
    return f"<{name}{attributes}>{inner}</{name}>{tail}" if inner else f"<{name}{attributes}/>{tail}"


def _markup(element: "Element") -> str:
    return escape(element.text or "") + "".join(_outer(child) for child in element)


def _scalar(text: str, json_type: str | None) -> object:
    bare = text.strip()
    if json_type == "integer" and _INTEGER.fullmatch(bare):
        return int(bare)
    if json_type == "number" and _NUMBER.fullmatch(bare) and math.isfinite(number := float(bare)):
        return number
    if json_type == "boolean" and bare in ("true", "false"):
        return bare == "true"
    return text
