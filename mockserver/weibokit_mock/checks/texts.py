"""Texts that users write, and data in texts: how long they may be, and what they must hold."""

import json
import re
from collections.abc import Mapping
from typing import Any


def is_counted(schema: Mapping[str, Any]) -> bool:
    """Say whether a text is one that users write, whose length the services count in their own way."""
    return "x-length" in schema


def width(text: str) -> float:
    """Return how long a text is to the services: a character up to U+00FF is a half, one beyond U+FFFF two."""
    return sum(0.5 if char <= "\xff" else 2 if char > "\uffff" else 1 for char in text)


def is_wrong(value: object, schema: Mapping[str, Any]) -> bool:
    """Say whether a value is a text that is too long, or is no JSON where that is wanted."""
    if not isinstance(value, str):
        return False
    return _is_too_long(value, schema) or (schema.get("x-json", False) and not _is_json(value))


def situation(value: str, schema: Mapping[str, Any]) -> str:
    """Return the situation in which a value is rejected; what users write has situations of its own."""
    if not is_counted(schema):
        return "parameter_wrong"
    if _is_too_long(value, schema):
        return "text_too_long"
    is_lacking = "pattern" in schema and re.search(schema["pattern"], value) is None
    return "text_wrong" if is_lacking else "parameter_wrong"


def _is_too_long(value: str, schema: Mapping[str, Any]) -> bool:
    return is_counted(schema) and width(value) > schema["maxLength"]


def _is_json(value: str) -> bool:
    try:
        json.loads(value)
    except (ValueError, RecursionError):
        return False
    return True
