"""Values of a schema for property tests, of all that JSON and XML both can say."""

from collections.abc import Mapping
from typing import Any
from xml.sax.saxutils import escape

from hypothesis import strategies as st

Schema = Mapping[str, Any]
Values = st.SearchStrategy[Any]

DEPTH = 2
"""How deep objects are put into objects; what is optional ends there."""

# No XML document holds the other characters, and its readers turn `\r` into `\n`.
TEXT = st.text(
    st.characters(min_codepoint=0x20, exclude_categories=["Cs"], exclude_characters="\ufffe\uffff"), max_size=6
)
KEY = st.from_regex(r"[a-z]{1,6}", fullmatch=True)


def values(schema: Schema, document: Schema, depth: int = 0) -> Values:
    """Return values of a schema."""
    found = resolved(schema, document)
    if options := found.get("oneOf"):
        return st.one_of([values(option, document, depth) for option in options])
    made = _of_type(found, document, depth)
    return st.none() | made if resolved_nullable(schema, document) else made


def resolved(schema: Schema, document: Schema) -> Schema:
    """Follow references, and the only part of an `allOf`."""
    while "$ref" in schema or "allOf" in schema:
        if "allOf" in schema:
            (schema,) = schema["allOf"]
        else:
            schema = document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    return schema


def resolved_nullable(schema: Schema, document: Schema) -> bool:
    """Say whether null is allowed, here or where the schema leads to."""
    return bool(schema.get("nullable") or resolved(schema, document).get("nullable"))


def _of_type(schema: Schema, document: Schema, depth: int) -> Values:
    match schema.get("type", "object" if "properties" in schema else None):
        case "object":
            return _object(schema, document, depth)
        case "array":
            return _array(schema, document, depth)
        case None:
            # What is open: an object of texts, which both formats tell alike.
            return st.dictionaries(KEY, TEXT, min_size=1, max_size=2)
        case kind:
            return _scalar(kind, schema)


def _scalar(kind: str, schema: Schema) -> Values:
    bound = 2**63 if schema.get("format") == "int64" else 2**31
    return {
        "integer": st.integers(-bound, bound - 1),
        "number": st.floats(allow_nan=False, allow_infinity=False),
        "boolean": st.booleans(),
        "string": _text(schema),
    }[kind]


def _text(schema: Schema) -> Values:
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    if schema.get("xml", {}).get("x-markup"):
        # In the one spelling of several that the client gives back.
        link = '<a href="http://clients.example/{}?a=1&amp;b=2" rel="nofollow">{}</a>'
        return st.builds(link.format, KEY, TEXT.filter(bool).map(escape)) | TEXT
    return TEXT


def _array(schema: Schema, document: Schema, depth: int) -> Values:
    # Without an element of its own, XML writes an empty list as nothing at all.
    least = 0 if schema.get("xml", {}).get("wrapped") else 1
    low, high = schema.get("minItems", least), schema.get("maxItems", 2)
    return st.lists(values(schema.get("items", {}), document, depth), min_size=low, max_size=high)


def _object(schema: Schema, document: Schema, depth: int) -> Values:
    if "properties" not in schema:
        inner = schema.get("additionalProperties")
        return st.dictionaries(KEY, values(inner, document, depth), min_size=1, max_size=1) if inner else st.just({})
    # An element with a part of a place would be one without a place.
    required = schema["properties"] if schema.get("xml", {}).get("name") == "geo" else schema.get("required", ())
    made = {
        key: values(part, document, depth + 1)
        for key, part in schema["properties"].items()
        if key in required or depth < DEPTH
    }
    optional = {key: each for key, each in made.items() if key not in required}
    return st.fixed_dictionaries({key: made[key] for key in made if key in required}, optional=optional)
