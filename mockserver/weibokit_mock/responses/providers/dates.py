"""Providers of moments and durations, in the form that type, format and name ask for."""

import re
from collections.abc import Callable, Mapping
from datetime import datetime

from .context import ObjectContext, Provider
from .material import times

_FORMS: Mapping[str, Callable[[datetime], object]] = {
    "weibo": times.spelled,
    "local": times.plain,
    "unix": lambda when: int(when.timestamp()),
}
"""How moments are written, by the names that definitions give these forms in `x-time`."""

_LATER = re.compile(r"\b(updat\w*|modif\w*|edit\w*|last|latest|end|expir\w*|finish|mtime|refresh)\b")


def moment(context: ObjectContext) -> object:
    """Return when the object was made, or when it was changed; the field's name says which."""
    when = _when(context)
    if context.schema.get("type") == "string":
        return _written(when, context.field)
    seconds = int(when.timestamp())
    # No moment in seconds needs 64 bits before 2038.
    in_ms = context.schema.get("format") == "int64" or context.field.endswith((" ms", "millis"))
    return seconds * 1000 if in_ms else seconds


def _when(context: ObjectContext) -> datetime:
    return context.updated if _LATER.search(context.field) else context.created


def _written(when: datetime, field: str) -> str:
    if field.endswith(("timestamp", " ts")):
        return str(int(when.timestamp()))
    if field.endswith(("date", "day", "birthday")):
        return f"{when:%Y-%m-%d}"
    if field.endswith("month"):
        return f"{when:%Y-%m}"
    if field.endswith("d at"):
        return times.spelled(when)
    return times.recorded(when) if field == "record time" else times.plain(when)


def of_form(context: ObjectContext) -> object:
    """Return a moment in the form of the schema's `x-time`."""
    return _FORMS[context.schema["x-time"]](_when(context))


def of_format(context: ObjectContext) -> str:
    """Return a moment in the form of the schema's `format`."""
    when = _when(context)
    return f"{when:%Y-%m-%d}" if context.schema["format"] == "date" else when.isoformat()


def part(name: str) -> Provider:
    """Return a provider of one part of the date when the object was made."""
    return lambda context: getattr(context.created, name)


def duration(context: ObjectContext) -> object:
    """Return how long the object lasts, in seconds or as players show it."""
    if context.schema.get("type") == "string":
        return times.clock(context.seconds)
    return context.seconds * 1000 if context.field.endswith(" ms") else context.seconds
