"""Bodies in JSON, checked against the schema of the definition."""

import json
from collections.abc import Callable, Mapping
from typing import Any

import jsonschema_rs

from ..definitions.schemas import bounds
from ..http.exceptions import Rejected
from ..http.request import Request
from .values import expected, limit


def prepare(schema: Mapping[str, Any]) -> Callable[[Request], None]:
    """Return the check of a JSON body, which puts its plain members among the arguments."""
    validator = jsonschema_rs.Draft4Validator(_bounded(schema))

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


def _bounded(schema: Any) -> Any:
    """Return a schema that says the bounds of its formats, which Draft 4 doesn't know, as minimum and maximum."""
    if isinstance(schema, list):
        return [_bounded(part) for part in schema]
    if not isinstance(schema, Mapping):
        return schema
    low, high = bounds(schema) if isinstance(schema.get("format"), str) else (None, None)
    limits = {} if low is None else {"minimum": low, "maximum": high}
    return {name: _bounded(part) for name, part in schema.items()} | limits


def _rejected(error: jsonschema_rs.ValidationError, schema: Mapping[str, Any]) -> Rejected:
    at = [str(key) for key in error.instance_path]
    if isinstance(error.kind, jsonschema_rs.ValidationErrorKind.Required):
        return Rejected("parameter_missing", name=".".join([*at, str(error.kind.property)]))
    broken: Any = schema
    for key in error.schema_path[:-1]:
        broken = broken[key]
    value = json.dumps(error.instance, ensure_ascii=False)
    name, wanted = ".".join(at) or "body", expected(broken)
    return Rejected("parameter_wrong", name=name, expected=wanted, limit=limit(broken), value=value)
