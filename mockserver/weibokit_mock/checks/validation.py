"""Parameters and bodies, checked against the definition by a closure that is prepared once per operation.

Parameters that the definition doesn't know are ignored, as the services ignore them. A parameter that came twice is
rejected unless it is a list: which of the two the services take is not documented. Of a list, responses repeat the
first value. An empty value counts as missing where the parameter is required, and as wrong where it is no text.
"""

import json
import math
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any
from urllib.parse import unquote_plus

import jsonschema_rs

from ..apis.registry import APIS
from ..definitions.schemas import DefinitionError, bounds
from ..http.exceptions import Rejected
from ..http.media_types import FORM, JSON, MULTIPART
from ..http.request import Request, Upload
from . import requirements

Check = Callable[[Request], None]
Parse = Callable[[str], Any]
"""Text → value; raises ValueError for what doesn't fit."""

MAX_PICTURE = 5 * 1024 * 1024
"""Most bytes of a picture; all files that the services take are pictures."""

_ENCODED = re.compile(r"(?:[A-Za-z0-9_.~*+!'()-]|%[0-9A-Fa-f]{2})+")
_INTEGER = re.compile(r"-?[0-9]+", re.ASCII)
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?", re.ASCII)
_COUNTED = re.compile(r"\{0,([0-9]+)\}\$$")
"""End of a pattern that counts values with commas between: the most commas."""
_COMMON = {"type", "format", "enum", "minimum", "maximum", "default", "nullable", "description", "example", "title"}


class Validation:
    """Validation: of body type and parameters, then of what parameters are wanted together."""

    def __init__(self) -> None:
        self._checks: dict[str, tuple[Check, Check]] = {}

    def add(
        self,
        operation_id: str,
        parameters: Iterable[Mapping[str, Any]],
        body: Mapping[str, Any] | None,
        *,
        api: str,
        rules: Iterable[Mapping[str, Any]],
    ) -> None:
        """Prepare the checks of an operation of `api`; `rules` say what parameters are wanted together."""
        how = APIS[api]
        check = prepare(parameters, body, form_in_query=how.form_in_query, decodes_twice=how.decodes_twice)
        self._checks[operation_id] = check, requirements.prepare(rules)

    def __call__(self, request: Request) -> None:
        """Check a request, and fill its `arguments`; raise Rejected."""
        for check in self._checks[request.operation_id]:
            check(request)


def prepare(
    parameters: Iterable[Mapping[str, Any]],
    body: Mapping[str, Any] | None,
    *,
    form_in_query: bool = False,
    decodes_twice: bool = False,
) -> Check:
    """Return the check of an operation's requests, which also fills `arguments`.

    `parameters` are the operation's, `body` its requestBody, or None; how they are read is as APIs say it.
    """
    media_types = tuple((body or {}).get("content", ()))
    fields = [_prepare(p["in"], p["name"], p.get("required", False), p["schema"], decodes_twice) for p in parameters]
    fields += _body_checks(body["content"], form_in_query, decodes_twice) if body else []

    def check(request: Request) -> None:
        if media_types and request.media_type not in media_types and (request.body or request.media_type):
            raise Rejected("media_type_wrong", media_type=request.media_type)
        for field in fields:
            field(request)

    return check


def _body_checks(content: Mapping[str, Any], form_in_query: bool, decodes_twice: bool) -> list[Check]:
    media_type, *others = content
    if media_type == JSON and not others:
        return [_json_check(content[media_type]["schema"])]
    schemas = [media.get("schema") for media in content.values()]
    if not content.keys() <= {FORM, MULTIPART} or any(schema != schemas[0] for schema in schemas):
        raise DefinitionError(f"Bodies of {', '.join(content)} are not supported; forms of one schema are, or JSON.")
    schema = content[media_type]["schema"]
    required, place = schema.get("required", ()), "form or query" if form_in_query else "form"
    return [
        _prepare(place, name, name in required, field, decodes_twice) for name, field in schema["properties"].items()
    ]


def _json_check(schema: Mapping[str, Any]) -> Check:
    """Return the check of a JSON body, which puts its plain members among the arguments."""
    validator = jsonschema_rs.Draft4Validator(dict(schema))

    def check(request: Request) -> None:
        try:
            value = json.loads(request.body)
            # Python reads more than JSON has: NaN, and halves of characters. Too deep a nesting is read by nobody.
            json.dumps(value, ensure_ascii=False, allow_nan=False).encode()
            error = next(validator.iter_errors(value), None)
        except (ValueError, RecursionError):
            raise Rejected(
                "parameter_wrong", name="body", expected="JSON", value=f"{len(request.body)} bytes"
            ) from None
        if error is not None:
            raise _rejected(error, schema)
        members = value.items() if isinstance(value, dict) else ()
        request.arguments |= {name: member for name, member in members if isinstance(member, str | int | float)}

    return check


def _rejected(error: jsonschema_rs.ValidationError, schema: Mapping[str, Any]) -> Rejected:
    at = [str(key) for key in error.instance_path]
    if isinstance(error.kind, jsonschema_rs.ValidationErrorKind.Required):
        return Rejected("parameter_missing", name=".".join([*at, str(error.kind.property)]))
    broken: Any = schema
    for key in error.schema_path[:-1]:
        broken = broken[key]
    value = json.dumps(error.instance, ensure_ascii=False)
    return Rejected("parameter_wrong", name=".".join(at) or "body", expected=_expected(broken), value=value)


_PLACES: Mapping[str, Callable[[Request, str], Sequence[str]]] = {
    "query": lambda request, name: request.query.get(name, ()),
    "form": lambda request, name: request.form.get(name, ()),
    "form or query": lambda request, name: [*request.form.get(name, ()), *request.query.get(name, ())],
    "path": lambda request, name: [request.path_parameters[name]],
}
"""Where a parameter is looked for: a request and a name → all values that came."""


def _prepare(place: str, name: str, required: bool, schema: Mapping[str, Any], decodes_twice: bool) -> Check:
    if place not in _PLACES:
        raise DefinitionError(f"Parameter {name!r} is in {place!r}; only {', '.join(_PLACES)} are supported.")
    values_of, expected = _PLACES[place], _expected(schema)
    parse, most = _parser(name, schema.get("items", schema)), schema.get("maxItems", 1)
    is_file, longest = schema.get("format") == "binary", schema.get("maxLength")
    decode = _decode_again if decodes_twice and schema["type"] == "string" and "format" not in schema else str

    def check(request: Request) -> None:
        values = [value if is_file else decode(value) for value in values_of(request, name)]
        if not values or (required and values == [""]):
            if required:
                raise Rejected(_missing(values, schema), name=name)
            return
        if len(values) > most:
            wanted = "one value" if most == 1 else f"at most {most} values"
            raise Rejected("parameter_wrong", name=name, expected=wanted, value=",".join(values))
        for value in reversed(values):
            try:
                request.arguments[name] = parse(value)
            except ValueError:
                situation = "text_too_long" if longest and len(value) > longest else "parameter_wrong"
                raise Rejected(situation, name=name, expected=expected, value=value) from None

    return check


def _missing(values: Sequence[str], schema: Mapping[str, Any]) -> str:
    """Return the situation in which a required value isn't there, or is empty."""
    if schema.get("format") == "binary":
        return "picture_missing"
    return "text_empty" if values and "maxLength" in schema else "parameter_missing"


def _decode_again(text: str) -> str:
    """Decode what nothing but a percent-encoded text looks like: nothing in it would have to be encoded."""
    if "%" not in text or _ENCODED.fullmatch(text) is None:
        return text
    try:
        return unquote_plus(text, errors="strict")
    except UnicodeDecodeError:
        return text


def _parser(name: str, schema: Mapping[str, Any]) -> Parse:
    convert = _CONVERTERS.get(schema["type"])
    if convert is None:
        raise DefinitionError(f"Parameter {name!r} has the type {schema['type']!r}, which is not supported.")
    if schema.get("format") == "binary":
        return _upload
    allowed = schema.get("enum")
    low, high = bounds(schema)
    rare = {key for key in schema if key not in _COMMON and not key.startswith("x-")}
    validators: list[Any] = [jsonschema_rs.Draft4Validator(dict(schema))] if rare else []
    if schema["type"] == "string" and "format" in schema:
        # Draft 4 knows neither dates nor the other formats of text.
        form = {"format": schema["format"]}
        validators.append(jsonschema_rs.Draft202012Validator(form, validate_formats=True))

    def parse(text: str) -> Any:
        value = convert(text)
        if allowed is not None and value not in allowed:
            raise ValueError
        if (low is not None and value < low) or (high is not None and value > high):
            raise ValueError
        if not all(validator.is_valid(value) for validator in validators):
            raise ValueError
        return value

    return parse


def _integer(text: str) -> int:
    # int() alone takes "1_0", " 1", "+1" and digits of other scripts, which no service would.
    if _INTEGER.fullmatch(text) is None:
        raise ValueError
    return int(text)


def _number(text: str) -> float:
    value = float(text) if _NUMBER.fullmatch(text) else math.inf
    if math.isinf(value):  # JSON has no such number
        raise ValueError
    return value + 0.0  # of two zeros, the one without a sign


def _upload(text: str) -> str:
    if not isinstance(text, Upload):
        raise ValueError  # noqa: TRY004 - as all parsers do
    if text.size > MAX_PICTURE:
        raise Rejected("picture_too_large", name="file", expected=f"at most {MAX_PICTURE} bytes", value=text)
    if not text.is_picture:
        raise Rejected("picture_wrong", name="file", expected="JPEG, GIF or PNG", value=text)
    return text


def _boolean(text: str) -> bool:
    if text not in {"true", "false"}:
        raise ValueError
    return text == "true"


_CONVERTERS: Mapping[str, Parse] = {"string": str, "integer": _integer, "number": _number, "boolean": _boolean}


def _expected(schema: Mapping[str, Any]) -> str:
    """Say in the words of the services what a schema wants: `0|1`, `1~200`, `int64`, `at most 20 values`."""
    if "enum" in schema:
        return "|".join(map(str, schema["enum"]))
    if "minimum" in schema and "maximum" in schema:
        return f"{schema['minimum']}~{schema['maximum']}"
    if "maxLength" in schema:
        return f"at most {schema['maxLength']} characters"
    if counted := _COUNTED.search(schema.get("pattern", "")):
        return f"at most {int(counted[1]) + 1} values"
    return "file" if schema.get("format") == "binary" else str(schema.get("format", schema["type"]))
