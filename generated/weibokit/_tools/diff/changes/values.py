# Do not edit: `make generate` writes this file from tools/diff/changes/values.py.

"""Values of a definition as text."""

import json
from collections.abc import Callable
from typing import Any

_LONGEST = 80


def wire_text(value: Any) -> str:
    """Return a value as it goes over the wire: text as it is, everything else in JSON."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)


def value_text(value: Any, code: Callable[[str], str]) -> str:
    """Return a value in one line; lists are the values of an enum or tags, objects a limit or a credential."""
    if value is None:
        return "none"
    if isinstance(value, list):
        return ", ".join(value_text(item, code) for item in value) or "none"
    if isinstance(value, dict):
        return ", ".join(f"{key} {value_text(item, code)}" for key, item in sorted(value.items()))
    return _scalar_text(wire_text(value), code)


def json_text(value: Any, code: Callable[[str], str]) -> str:
    """Return a value of any keyword in one line, objects and lists as they stand in the definition."""
    return "none" if value is None else _scalar_text(wire_text(value), code)


def _scalar_text(text: str, code: Callable[[str], str]) -> str:
    text = text if text and text.isprintable() else repr(text)
    return code(text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…")
