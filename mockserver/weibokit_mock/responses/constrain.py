"""Values made to fit a schema: its type, its bounds, its lengths."""

import math
from collections.abc import Callable
from typing import Any

from ..definitions.schemas import Schema, bounds

Constraint = Callable[[object], Any]
"""A value → it as the type of a schema and within its bounds, or None where that can't be."""


def constraint(schema: Schema) -> Constraint:
    """Return what brings values within the bounds of a schema."""
    match schema["type"]:
        case "string":
            return _text(schema)
        case "boolean":
            return bool
        case "number":
            return _number(schema)
    return _integer(schema)


def _text(schema: Schema) -> Constraint:
    longest, shortest = schema.get("maxLength"), schema.get("minLength", 0)
    if longest is None and not shortest:
        return str
    return lambda value: str(value)[:longest].ljust(shortest, "。")


def _number(schema: Schema) -> Constraint:
    low, high = bounds(schema)

    def constrained(value: object) -> float | None:
        number = _numeric(value)
        return None if number is None else _clamp(number, low, high)

    return constrained


def _integer(schema: Schema) -> Constraint:
    low, high = bounds(schema)
    least, most = (-math.inf if low is None else low), (math.inf if high is None else high)

    def constrained(value: object) -> int | None:
        if type(value) is int and least <= value <= most:
            return value
        number = _numeric(value)
        return None if number is None else int(_clamp(round(number), low, high))

    return constrained


def _numeric(value: object) -> float | None:
    if isinstance(value, str):
        return int(value) if value.isascii() and value.isdecimal() and len(value) < 19 else None
    return value if isinstance(value, int | float) else None


def _clamp(value: float, low: Any, high: Any) -> float:
    if high is not None and value > high:
        value = value % high  # ids that are too long stay different
    return value if low is None or value >= low else low
