"""Values from a schema alone.

All fields of an object are there; of several options the one that says most is taken. What names mean is in
`providers`, and ids of the request are repeated. What the schema leaves open is null or an empty list, but for a
payload (`data`, or a whole response) that is open altogether: it is a small object with what nearly every service
sends, an id, a title, an address, an author and a time. That is the mock's guess, and says nothing about the service.

Lists hold three items, lists inside them fewer, and a schema inside itself is left out, so every response has an end.
"""

from collections.abc import Mapping
from random import Random
from typing import Any

from ..definitions.schemas import Schema, items_of, most_specific, properties_of
from .constrain import constrain
from .providers.context import ObjectContext, Provider, SharedContext
from .providers.dates import of_form, of_format
from .providers.names import compact, singular, spaced
from .providers.vocabulary import provider

_LENGTHS = (3, 2, 1)
"""Items of a list, of a list inside its items, and of all further ones."""

_CLOSING = {"properties", "additionalProperties", "enum", "oneOf", "anyOf"}
"""What a schema holds that is not open."""

_REPEATED = {"page", "pagesize", "keyword", "asin", "housecode", "shareurn"}
"""Parameters that a response repeats besides those whose names end like ids."""

_TEXT = {"type": "string"}
_OPEN: Schema = {
    "type": "object",
    "properties": {
        "id": _TEXT,
        "title": _TEXT,
        "url": _TEXT,
        "author": {"type": "object", "properties": {"user_id": _TEXT, "nickname": _TEXT, "avatar": _TEXT}},
        "create_time": {"type": "integer", "format": "int32"},
    },
}
"""What stands for a payload of which nothing is known."""


class SchemaSynthesizer:
    """Synthesizes values from schemas; `known` are the arguments of the request, and the `code` of a success."""

    def __init__(self, random: Random, known: Mapping[str, Any]) -> None:
        self._random = random
        self._known = known
        self._lists = 0
        self._inside: list[int] = []

    def value(self, schema: Schema) -> Any:
        """Return a value of a schema, such as a whole response."""
        return self._any("", schema, ObjectContext(SharedContext(self._random, self._known), "", ()))

    def _any(self, name: str, schema: Schema, context: ObjectContext) -> Any:
        found = self._payload(most_specific(schema)) if self._is_payload(name) else most_specific(schema)
        self._inside.append(id(schema))
        try:
            match found.get("type", "object" if "properties" in found else None):
                case "object":
                    return self._object(name, found, context)
                case "array":
                    return self._array(name, found, context)
            return self._scalar(name, found, context)
        finally:
            self._inside.pop()

    def _is_payload(self, name: str) -> bool:
        """Say whether this is the whole response, or the `data` in it."""
        return not self._inside or (len(self._inside) == 1 and name == "data")

    def _payload(self, schema: Schema) -> Schema:
        is_open = schema.get("type", "object") == "object" and not schema.keys() & _CLOSING
        return _OPEN if is_open else schema

    def _object(self, name: str, schema: Schema, around: ObjectContext) -> dict[str, Any]:
        properties = properties_of(schema)
        if not properties:
            return self._map(name, schema, around)
        context = ObjectContext(around.shared, name, properties, around)
        around.shared.is_narrow = around.shared.is_narrow or _has_narrow_id(properties)
        context.lengths = {
            key: self._length(key, most_specific(part)) for key, part in properties.items() if _lists(part)
        }
        required = schema.get("required", ())
        return {
            key: self._any(key, part, context)
            for key, part in properties.items()
            if id(part) not in self._inside or key in required
        }

    def _map(self, name: str, schema: Schema, around: ObjectContext) -> dict[str, Any]:
        values = schema.get("additionalProperties")
        if not isinstance(values, dict) or id(values) in self._inside:
            return {}
        context = ObjectContext(around.shared, name, (), around)
        # Keys that samples showed to be no names were ids or dates; those of lists, dates.
        keys = [str(key) for key in (context.own_id, context.created.date())]
        keys = keys[1:] if most_specific(values).get("type") == "array" else keys
        return {key: self._any(name, values, context) for key in keys[-schema.get("maxProperties", len(keys)) :]}

    def _array(self, name: str, schema: Schema, context: ObjectContext) -> list[Any]:
        length = self._length(name, schema)
        self._lists += 1
        made = [self._item(name, items_of(schema), context, ordinal) for ordinal in range(1, 1 + length)]
        self._lists -= 1
        return made

    def _item(self, name: str, schema: Schema, context: ObjectContext, ordinal: int) -> Any:
        item, shown = singular(name), properties_of(most_specific(schema))
        if shown:
            shared = context.shared.of_item(item, {spaced(key) for key in shown})
            return self._any(item, schema, ObjectContext(shared, name, (), context))
        context.ordinal = ordinal
        try:
            return self._any(item, schema, context)
        finally:
            context.ordinal = 0

    def _length(self, name: str, schema: Schema) -> int:
        """Return how many items a list gets: none of which nothing is known, none of itself, and no errors."""
        items = items_of(schema)
        is_empty = not items or id(items) in self._inside or spaced(name) in {"errors", "error list"}
        usual = 0 if is_empty else _LENGTHS[min(self._lists, len(_LENGTHS) - 1)]
        low, high = schema.get("minItems", 0), schema.get("maxItems", usual)
        return int(max(low, min(usual, high)))

    def _scalar(self, name: str, schema: Schema, context: ObjectContext) -> Any:
        if "enum" in schema:
            return self._random.choice([value for value in schema["enum"] if value is not None])
        if "type" not in schema:
            return None
        context.turn(spaced(name), schema)
        provide = _provider(schema, context)
        # What doesn't fit is an id in letters where the schema wants a number.
        known = [value for value in (self._given(name, context), context.known.get(name)) if value is not None]
        tried = (constrain(provide(context) if value is None else value, schema) for value in (*known, None))
        return next((value for value in tried if value is not None), self._random.randrange(10**9))

    def _given(self, name: str, context: ObjectContext) -> Any:
        """Return the argument of the request that a field repeats, if it does."""
        if compact(name) == "id" and context.is_inside and context.is_person:
            return None  # the `id` of the request is that of the thing around: whoever made it has another
        is_repeated = len(self._inside) == 2 or compact(name).endswith("id") or compact(name) in _REPEATED
        return context.shared.given.get(compact(name)) if is_repeated else None


def _provider(schema: Schema, context: ObjectContext) -> Provider:
    """Return what makes a scalar: for a time what the schema says of its form, else what its name means."""
    if "x-time" in schema:
        return of_form
    return of_format if schema.get("format") in {"date", "date-time"} else provider(schema["type"], context.field)


def _has_narrow_id(properties: Mapping[str, Schema]) -> bool:
    return any(name.endswith("id") and part.get("format") == "int32" for name, part in properties.items())


def _lists(schema: Schema) -> bool:
    """Say whether a schema is that of a list of objects."""
    found = most_specific(schema)
    return found.get("type") == "array" and bool(properties_of(most_specific(items_of(found))))
