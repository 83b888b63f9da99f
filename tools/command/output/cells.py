"""Values as cells of CSV and tables."""

import json
import re
from typing import Any

__all__ = ["cell", "flat", "guarded"]

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")


def cell(value: Any) -> str:
    """Return a value as the text of a cell: nothing for null, JSON for a list or an object."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def guarded(value: Any) -> str:
    """Return the text of a cell that no spreadsheet runs: what begins like a formula begins with an apostrophe."""
    text = cell(value)
    return f"'{text}" if text.startswith(_FORMULA) and not _NUMBER.fullmatch(text) else text


def flat(value: Any, prefix: str = "") -> dict[str, Any]:
    """Return the members of an object and of the objects in it by their paths; what is no object is `value`."""
    if not isinstance(value, dict):
        return {prefix or "value": value}
    found: dict[str, Any] = {}
    for name, member in value.items():
        path = f"{prefix}.{name}" if prefix else str(name)
        found |= flat(member, path) if isinstance(member, dict) and member else {path: member}
    return found
