"""From the text of a parameter to its value, and what an error response says was expected."""

import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from ..definitions.schemas import DefinitionError, bounds
from ..http.exceptions import Rejected
from ..http.request import Upload
from . import texts

Parse = Callable[[str], Any]
"""Text → value; None for what doesn't fit."""

MAX_PICTURE = 5 * 1024 * 1024
"""Most bytes of a picture; all files that the services take are pictures."""

_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?", re.ASCII)
_COUNTED = re.compile(r"\{0,([0-9]+)\}\$$")
"""End of a pattern that counts values with commas between: the most commas."""
_BOUNDS = {"minimum", "maximum"}
_COMMON = {"type", "format", "enum", "minimum", "maximum", "default", "nullable", "description", "example", "title"}


def parser(name: str, schema: Mapping[str, Any]) -> Parse:
    """Return what makes a value of a text, by the schema of a parameter; raise DefinitionError for a type beyond us."""
    convert = _CONVERTERS.get(schema["type"])
    if convert is None:
        raise DefinitionError(f"Parameter {name!r} has the type {schema['type']!r}, which is not supported.")
    if schema.get("format") == "binary":
        return _upload
    tests = [*_limits(schema), *(validator.is_valid for validator in _validators(schema))]

    def parse(text: str) -> Any:
        value = convert(text)
        if value is None:
            return None
        for test in tests:
            if not test(value):
                return None
        return value

    return parse if tests else convert


def _limits(schema: Mapping[str, Any]) -> Iterator[Callable[[Any], bool]]:
    """Yield what tests a value against the usual limits of a schema, as far as it has them."""
    allowed, (low, high) = _allowed(schema), bounds(schema)
    if allowed is not None:
        yield lambda value: value in allowed
    if low is not None and high is not None:
        yield lambda value: low <= value <= high
    elif low is not None:
        yield lambda value: value >= low
    elif high is not None:
        yield lambda value: value <= high
    if texts.is_counted(schema) or "x-json" in schema:
        yield lambda value: not texts.is_wrong(value, schema)


def _validators(schema: Mapping[str, Any]) -> list[Any]:
    """Return what checks the rarer limits of a schema."""
    apart = _COMMON | ({"maxLength"} if texts.is_counted(schema) else set())
    limits = {key: value for key, value in schema.items() if not key.startswith("x-") and key not in apart - _BOUNDS}
    has_limits, has_format = bool(limits.keys() - _BOUNDS), schema["type"] == "string" and "format" in schema
    if not (has_limits or has_format):
        return []
    import jsonschema_rs  # noqa: PLC0415 - a server is ready sooner

    validators: list[Any] = [jsonschema_rs.Draft4Validator(limits)] if has_limits else []
    if has_format:
        # Draft 4 knows neither dates nor the other formats of text.
        form = {"format": schema["format"]}
        validators.append(jsonschema_rs.Draft202012Validator(form, validate_formats=True))
    return validators


def _allowed(schema: Mapping[str, Any]) -> Sequence[Any] | None:
    """Return the values of an enum, and the published default that it lacks: programs send it."""
    values = schema.get("enum")
    return None if values is None else [*values, *filter(None, [schema.get("x-published-default")])]


def _integer(text: str) -> int | None:
    # int() alone takes "1_0", " 1", "+1" and digits of other scripts, which no service would.
    if not text.isascii() or not text.removeprefix("-").isdigit():
        return None
    try:
        return int(text)
    except ValueError:  # more than 4,300 digits
        return None


def _number(text: str) -> float | None:
    value = float(text) if _NUMBER.fullmatch(text) else math.inf
    if math.isinf(value):  # JSON has no such number
        return None
    return value + 0.0  # of two zeros, the one without a sign


def _upload(text: str) -> str | None:
    if not isinstance(text, Upload):
        return None
    if text.size > MAX_PICTURE:
        raise Rejected("picture_too_large", name="file", expected=f"at most {MAX_PICTURE} bytes", value=text)
    if not text.is_picture:
        raise Rejected("picture_wrong", name="file", expected="JPEG, GIF or PNG", value=text)
    return text


def _boolean(text: str) -> bool | None:
    return {"true": True, "false": False}.get(text)


_CONVERTERS: Mapping[str, Parse] = {"string": str, "integer": _integer, "number": _number, "boolean": _boolean}


def expected(schema: Mapping[str, Any]) -> str:
    """Say in the words of the services what a schema wants: `0|1`, `1~200`, `int64`, `at most 20 values`."""
    if "enum" in schema:
        return "|".join(map(str, schema["enum"]))
    if "minimum" in schema and "maximum" in schema:
        return f"{schema['minimum']}~{schema['maximum']}"
    if "maxLength" in schema and "x-json" not in schema:
        return f"at most {schema['maxLength']} characters"
    if counted := _COUNTED.search(schema.get("pattern", "")):
        return f"at most {int(counted[1]) + 1} values"
    usual = "JSON" if "x-json" in schema else schema["type"]
    return "file" if schema.get("format") == "binary" else str(schema.get("format", usual))


def limit(schema: Mapping[str, Any]) -> str:
    """Say the one bound of a number, which the services leave out: ` of at most 1800`; of two they say both."""
    low, high = schema.get("minimum"), schema.get("maximum")
    if (low is None) == (high is None):
        return ""
    return f" of at least {low}" if high is None else f" of at most {high}"
