"""Values made to fit a schema: its type, its bounds, its lengths."""

from typing import Any

from ..definitions.schemas import Schema, bounds


def constrain(value: object, schema: Schema) -> Any:
    """Return a value as the type of a schema and within its bounds, or None where that can't be."""
    match schema["type"]:
        case "string":
            return _fit_text(str(value), schema)
        case "boolean":
            return bool(value)
        case "number":
            number = _number(value)
            return None if number is None else _clamp(number, schema)
    number = _number(value)
    return None if number is None else int(_clamp(round(number), schema))


def _number(value: object) -> float | None:
    if isinstance(value, str):
        return int(value) if value.isascii() and value.isdecimal() and len(value) < 19 else None
    return value if isinstance(value, int | float) else None


def _clamp(value: float, schema: Schema) -> float:
    low, high = bounds(schema)
    if high is not None and value > high:
        value = value % high  # ids that are too long stay different
    return value if low is None else max(low, value)


def _fit_text(text: str, schema: Schema) -> str:
    text = text[: schema.get("maxLength")]
    return text.ljust(schema.get("minLength", 0), "。")
