"""Values as Python code: what `repr` does, in the same order in every run and without fields left at their default."""

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from types import FunctionType
from typing import Any


def spell(value: Any) -> str:
    """Return the code that makes `value`: a dataclass, a named tuple, a container, a function, or a scalar."""
    given = _given(value)
    if given is not None:
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


def _given(value: Any) -> list[str] | None:
    """Return the fields of a dataclass or a named tuple that are not at their default; None for another value."""
    if is_dataclass(value):
        defaults = {each.name: each.default for each in fields(value)}
    elif hasattr(value, "_field_defaults"):
        defaults = {name: value._field_defaults.get(name, MISSING) for name in value._fields}
    else:
        return None
    return [name for name, default in defaults.items() if default is MISSING or getattr(value, name) != default]
