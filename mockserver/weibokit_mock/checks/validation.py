"""Parameters and bodies, checked against the definition by a closure that is prepared once per operation.

Parameters that the definition doesn't know are ignored, as the services ignore them. A parameter that came twice is
rejected unless it is a list: which of the two the services take is not documented. Of a list, responses repeat the
first value. An empty value counts as missing where the parameter is required, and as wrong where it is no text.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, partial
from typing import Any
from urllib.parse import unquote_plus

from ..apis.registry import APIS
from ..definitions.schemas import DefinitionError
from ..http.exceptions import Rejected
from ..http.media_types import FORM, JSON, MULTIPART
from ..http.request import Request
from . import requirements, texts
from .security import read_basic
from .values import expected, limit, parser

Check = Callable[[Request], None]
Values = Callable[[Request, str], Sequence[str]]
"""A request and the name of a parameter → all values that came."""


_SHOWN = 100
"""Most characters of a wrong value that an error response repeats."""

_ENCODED = re.compile(r"(?:[A-Za-z0-9_.~*+!'()-]|%[0-9A-Fa-f]{2})+")


class Validation:
    """Validation: of body type and parameters, then of what parameters are wanted together."""

    def __init__(self) -> None:
        self._checks: dict[str, list[Check]] = {}

    def add(
        self,
        operation_id: str,
        parameters: Iterable[Mapping[str, Any]],
        body: Mapping[str, Any] | None,
        *,
        api: str,
        rules: Sequence[Mapping[str, Any]],
        also: Sequence[str] = (),
    ) -> None:
        """Prepare the checks of an operation of `api`; `rules` say what parameters are wanted together.

        `also` are media types that the service takes of a form, too.
        """
        how = APIS[api]
        check = prepare(parameters, body, form_in_query=how.form_in_query, decodes_twice=how.decodes_twice, also=also)
        self._checks[operation_id] = [check, *([requirements.prepare(rules)] if rules else ())]

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
    also: Sequence[str] = (),
) -> Check:
    """Return the check of an operation's requests, which also fills `arguments`.

    `parameters` are the operation's, `body` its requestBody, or None; how they are read is as APIs say it. `also` are
    media types of a form beside those of the body.
    """
    media_types = (*(body or {}).get("content", ()), *also)
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
        from .json_bodies import prepare as prepare_json  # noqa: PLC0415 - few operations take any

        return [prepare_json(content[media_type]["schema"])]
    schemas = [media.get("schema") for media in content.values()]
    if not content.keys() <= {FORM, MULTIPART} or any(schema != schemas[0] for schema in schemas):
        raise DefinitionError(f"Bodies of {', '.join(content)} are not supported; forms of one schema are, or JSON.")
    schema = content[media_type]["schema"]
    required, place = schema.get("required", ()), "form or query" if form_in_query else "form"
    return [
        _prepare(place, name, name in required, field, decodes_twice) for name, field in schema["properties"].items()
    ]


def _from_form_or_query(request: Request, name: str) -> Sequence[str]:
    in_form, in_query = request.form.get(name), request.query.get(name)
    return [*in_form, *in_query] if in_form and in_query else in_form or in_query or ()


def _or_basic(values_of: Values, part: str) -> Values:
    """Return what looks for a parameter in a part of the Basic header, too, where it is nowhere else."""
    index = ("username", "password").index(part)

    def read(request: Request, name: str) -> Sequence[str]:
        return values_of(request, name) or [pair.split(":", 1)[index] for pair in read_basic(request) if pair]

    return read


def _decoding_again(values_of: Values) -> Values:
    return lambda request, name: [_decode_again(value) for value in values_of(request, name)]


_PLACES: Mapping[str, Values] = {
    "query": lambda request, name: request.query.get(name, ()),
    "form": lambda request, name: request.form.get(name, ()),
    "form or query": _from_form_or_query,
    "path": lambda request, name: [request.path_parameters[name]],
}
"""Where a parameter is looked for."""


def _prepare(place: str, name: str, required: bool, schema: Mapping[str, Any], decodes_twice: bool) -> Check:
    if place not in _PLACES:
        raise DefinitionError(f"Parameter {name!r} is in {place!r}; only {', '.join(_PLACES)} are supported.")
    values_of = _or_basic(_PLACES[place], schema["x-basic"]) if "x-basic" in schema else _PLACES[place]
    values_of = _decoding_again(values_of) if decodes_twice and _is_text(schema) else values_of
    parse, most = parser(name, schema.get("items", schema)), schema.get("maxItems", 1)
    wanted, bound = cache(partial(expected, schema)), limit(schema)

    def check(request: Request) -> None:
        values = values_of(request, name)
        if not values and not required:
            return
        if required and (not values or values == [""]):
            raise Rejected(_missing(values, schema), name=name)
        if len(values) > most:
            number = "one value" if most == 1 else f"at most {most} values"
            raise Rejected("parameter_wrong", name=name, expected=number, value=_beginning(",".join(values)))
        for value in reversed(values):
            parsed = parse(value)
            if parsed is None:
                situation, shown = texts.situation(value, schema), _shown(value, schema)
                raise Rejected(situation, name=name, expected=wanted(), limit=bound, value=shown)
            request.arguments[name] = parsed

    return check


def _missing(values: Sequence[str], schema: Mapping[str, Any]) -> str:
    """Return the situation in which a required value isn't there, or is empty."""
    if schema.get("format") == "binary":
        return "picture_missing"
    return "text_empty" if values and texts.is_counted(schema) else "parameter_missing"


def _is_text(schema: Mapping[str, Any]) -> bool:
    return bool(schema["type"] == "string" and "format" not in schema)


def _shown(value: str, schema: Mapping[str, Any]) -> str:
    """Return what an error response repeats of a wrong value: its beginning; of what should be a file, its length."""
    return f"{len(value)} characters" if schema.get("format") == "binary" else _beginning(value)


def _beginning(value: str) -> str:
    return value if len(value) <= _SHOWN else f"{value[:_SHOWN]}…"


def _decode_again(text: str) -> str:
    """Decode what nothing but a percent-encoded text looks like: nothing in it would have to be encoded."""
    if "%" not in text or _ENCODED.fullmatch(text) is None:
        return text
    try:
        return unquote_plus(text, errors="strict")
    except UnicodeDecodeError:
        return text
