"""Makers of moments and durations, in the form that type, format and name ask for."""

import re
from collections.abc import Callable, Mapping
from datetime import datetime

from . import times
from .context import Maker, Scene

_FORMS: Mapping[str, Callable[[datetime], object]] = {
    "weibo": times.spelled,
    "local": times.plain,
    "unix": lambda when: int(when.timestamp()),
}
"""How moments are written, by the names that definitions give these forms in `x-time`."""

_LATER = re.compile(r"\b(updat\w*|modif\w*|edit\w*|last|latest|end|expir\w*|finish|mtime|refresh)\b")


def moment(scene: Scene) -> object:
    """Return when the object was made, or when it was changed; the field's name says which."""
    when = _when(scene)
    if scene.schema.get("type") == "string":
        return _written(when, scene.field)
    seconds = int(when.timestamp())
    # No moment in seconds needs 64 bits before 2038.
    in_ms = scene.schema.get("format") == "int64" or scene.field.endswith((" ms", "millis"))
    return seconds * 1000 if in_ms else seconds


def _when(scene: Scene) -> datetime:
    return scene.updated if _LATER.search(scene.field) else scene.created


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


def of_form(scene: Scene) -> object:
    """Return a moment in the form of the schema's `x-time`."""
    return _FORMS[scene.schema["x-time"]](_when(scene))


def of_format(scene: Scene) -> str:
    """Return a moment in the form of the schema's `format`."""
    when = _when(scene)
    return f"{when:%Y-%m-%d}" if scene.schema["format"] == "date" else when.isoformat()


def part(name: str) -> Maker:
    """Return a maker of one part of the date when the object was made."""
    return lambda scene: getattr(scene.created, name)


def duration(scene: Scene) -> object:
    """Return how long the object lasts, in seconds or as players show it."""
    if scene.schema.get("type") == "string":
        return times.clock(scene.seconds)
    return scene.seconds * 1000 if scene.field.endswith(" ms") else scene.seconds
