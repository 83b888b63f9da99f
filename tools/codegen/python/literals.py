"""Values as Python code: what `repr` does, in the same order in every run and without fields left at their default."""

from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from types import FunctionType
from typing import Any


def spell(value: Any) -> str:
    """Return the code that makes `value`: a dataclass, a container, a function by its name, or a scalar."""
    if is_dataclass(value):
        given = [each.name for each in fields(value) if not _default(each, value)]
        return f"{type(value).__name__}({', '.join(f'{name}={spell(getattr(value, name))}' for name in given)})"
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{spell(key)}: {spell(item)}" for key, item in value.items()) + "}"
    if isinstance(value, frozenset):
        return f"frozenset({spell(sorted(value))})" if value else "frozenset()"
    if isinstance(value, tuple):
        # A comma after the last of several would make the formatter put each on a line of its own.
        return f"({', '.join(spell(item) for item in value)}{',' if len(value) == 1 else ''})"
    if isinstance(value, list):
        return f"[{', '.join(spell(item) for item in value)}]"
    return value.__name__ if isinstance(value, FunctionType) else repr(value)


def _default(field: Field[Any], owner: Any) -> bool:
    return field.default is not MISSING and getattr(owner, field.name) == field.default
