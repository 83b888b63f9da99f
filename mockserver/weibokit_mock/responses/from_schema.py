"""Values from a schema alone.

All fields of an object are there; of several options the one that says most is taken. What names mean is in
`providers`, and ids of the request are repeated. What the schema leaves open is null or an empty list, but for a
payload (`data`, or a whole response) that is open altogether: it is a small object with what nearly every service
sends, an id, a title, an address, an author and a time. That is the mock's guess, and says nothing about the service.

Lists hold three items, lists inside them fewer, and a schema inside itself is left out, so every response has an end.

What a schema and its name say is found out once: each becomes a function that makes its values.
"""

from collections.abc import Callable, Mapping
from functools import cached_property
from random import Random
from typing import Any

from ..definitions.schemas import Schema, items_of, most_specific, properties_of
from .constrain import constraint
from .providers.context import ObjectContext, Provider, SharedContext, is_known
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

_DEEP = 2
"""Depth from which on all values are alike: the whole response has 0, its members 1."""

_MOST_PREPARED = 50_000
"""Schemas that are kept prepared, under all their names."""


class SchemaSynthesizer:
    """Synthesizes values from schemas; `known` are the arguments of the request, and the `code` of a success.

    While it does, `inside` holds the ids of the schemas around a value, and `lists` says how many of them are lists.
    """

    def __init__(self, random: Random, known: Mapping[str, Any]) -> None:
        self.random, self.draw = random, random.getrandbits
        self.inside: list[int] = []
        self.lists = 0
        self._known = known

    def value(self, schema: Schema) -> Any:
        """Return a value of a schema, such as a whole response."""
        shared = SharedContext(self.random, self._known)
        return _prepared("", schema, 0)(self, ObjectContext(shared, "", frozenset()))


Make = Callable[[SchemaSynthesizer, ObjectContext], Any]
"""Who synthesizes, and the object around → a value."""

_PREPARED: dict[tuple[int, str, int], tuple[Schema, Make]] = {}
"""What makes values, by the id of the schema, its name and its depth; the schema is held, so that its id stays its."""


def _prepared(name: str, schema: Schema, depth: int) -> Make:
    """Return what makes values of a schema under a name."""
    key = id(schema), name, min(depth, _DEEP)
    found = _PREPARED.get(key)
    if found is None:
        if len(_PREPARED) >= _MOST_PREPARED:
            _PREPARED.clear()
        found = _PREPARED[key] = schema, _prepare(name, schema, depth)
    return found[1]


def _prepare(name: str, schema: Schema, depth: int) -> Make:
    found = most_specific(schema)
    if depth == 0 or (depth == 1 and name == "data"):
        found = _payload(found)
    match found.get("type", "object" if "properties" in found else None):
        case "object" if properties_of(found):
            return _Object(name, schema, found, depth)
        case "object":
            return _Map(name, schema, found, depth)
        case "array":
            return _Array(name, schema, found, depth)
    return _scalar(name, found, depth)


def _payload(schema: Schema) -> Schema:
    is_open = schema.get("type", "object") == "object" and not schema.keys() & _CLOSING
    return _OPEN if is_open else schema


class _Object:
    """Makes an object."""

    def __init__(self, name: str, schema: Schema, found: Schema, depth: int) -> None:
        self._id, self._depth = id(schema), depth
        self._noun, self._properties = singular(name), properties_of(found)
        self._names = frozenset(map(spaced, self._properties))
        self._required = frozenset(found.get("required", ()))
        self._is_narrow, self._is_known = _has_narrow_id(self._properties), is_known(self._names)
        lists = {key: most_specific(part) for key, part in self._properties.items() if _lists(part)}
        self._lengths = [(key, _Length(key, part)) for key, part in lists.items()]

    @cached_property
    def _members(self) -> list[tuple[str, Make, int | None]]:
        """Name, what makes it, and the id of its schema, where that is left out inside itself."""
        return [(key, *self._member(key, part)) for key, part in self._properties.items()]

    def _member(self, key: str, part: Schema) -> tuple[Make, int | None]:
        make = _prepared(key, part, self._depth + 1)
        may_hold_itself = isinstance(make, _Object | _Map | _Array) and key not in self._required
        return make, id(part) if may_hold_itself else None

    def __call__(self, synthesizer: SchemaSynthesizer, around: ObjectContext) -> dict[str, Any]:
        context = ObjectContext(around.shared, self._noun, self._names, around)
        if self._is_known:
            context.is_known = True
        if self._is_narrow:
            around.shared.is_narrow = True
        inside = synthesizer.inside
        inside.append(self._id)
        if self._lengths:
            context.lengths = {key: length(synthesizer) for key, length in self._lengths}
        made = {key: make(synthesizer, context) for key, make, id_ in self._members if id_ is None or id_ not in inside}
        inside.pop()
        return made


class _Map:
    """Makes an object whose keys are no names."""

    def __init__(self, name: str, schema: Schema, found: Schema, depth: int) -> None:
        self._id, self._name, self._noun, self._depth = id(schema), name, singular(name), depth
        self._values: Any = found.get("additionalProperties")
        self._most = found.get("maxProperties")

    @cached_property
    def _make(self) -> Make:
        return _prepared(self._name, self._values, self._depth + 1)

    def __call__(self, synthesizer: SchemaSynthesizer, around: ObjectContext) -> dict[str, Any]:
        inside = synthesizer.inside
        if not isinstance(self._values, dict) or id(self._values) in (*inside, self._id):
            return {}
        context = ObjectContext(around.shared, self._noun, frozenset(), around)
        # Keys that samples showed to be no names were ids or dates; those of lists, dates.
        keys = [str(key) for key in (context.own_id, context.created.date())]
        keys = keys[1:] if isinstance(self._make, _Array) else keys
        inside.append(self._id)
        made = {key: self._make(synthesizer, context) for key in keys[-(self._most or len(keys)) :]}
        inside.pop()
        return made


class _Array:
    """Makes a list."""

    def __init__(self, name: str, schema: Schema, found: Schema, depth: int) -> None:
        self._id, self._depth = id(schema), depth
        self._item, self._items, self._length = singular(name), items_of(found), _Length(name, found)
        shown = properties_of(most_specific(self._items))
        self._names = {spaced(key) for key in shown}

    @cached_property
    def _make(self) -> Make:
        return _prepared(self._item, self._items, self._depth + 1)

    def __call__(self, synthesizer: SchemaSynthesizer, context: ObjectContext) -> list[Any]:
        synthesizer.inside.append(self._id)
        length = self._length(synthesizer)
        synthesizer.lists += 1
        made = (self._objects if self._names else self._plain)(synthesizer, context, length)
        synthesizer.lists -= 1
        synthesizer.inside.pop()
        return made

    def _objects(self, synthesizer: SchemaSynthesizer, context: ObjectContext, length: int) -> list[Any]:
        make, item, names = self._make, self._item, self._names
        shared = (context.shared.of_item(item, names) for _ in range(length))
        return [make(synthesizer, ObjectContext(each, item, frozenset(), context)) for each in shared]

    def _plain(self, synthesizer: SchemaSynthesizer, context: ObjectContext, length: int) -> list[Any]:
        made = []
        for context.ordinal in range(1, 1 + length):
            made.append(self._make(synthesizer, context))
        context.ordinal = 0
        return made


class _Length:
    """Tells how many items a list gets: none of which nothing is known, none of itself, and no errors."""

    def __init__(self, name: str, schema: Schema) -> None:
        items = items_of(schema)
        self._id, self._is_empty = id(items), not items or spaced(name) in {"errors", "error list"}
        self._low, self._high = schema.get("minItems", 0), schema.get("maxItems", _LENGTHS[0])

    def __call__(self, synthesizer: SchemaSynthesizer) -> int:
        is_empty = self._is_empty or self._id in synthesizer.inside
        usual = 0 if is_empty else _LENGTHS[min(synthesizer.lists, len(_LENGTHS) - 1)]
        return int(max(self._low, min(usual, self._high)))


_HIGHEST = 10**9
_BITS = _HIGHEST.bit_length()
"""Bounds of the number that stands for what doesn't fit: an id in letters where the schema wants a number.

It is drawn for every field, as `randrange` draws: each seed has had its values by that.
"""


def _scalar(name: str, schema: Schema, depth: int) -> Make:
    if "enum" in schema:
        choices = [value for value in schema["enum"] if value is not None]
        return lambda synthesizer, _context: synthesizer.random.choice(choices)
    if "type" not in schema:
        return lambda _synthesizer, _context: None
    field, key = spaced(name), compact(name)
    provide, fit = _provider(schema, field), constraint(schema)
    is_repeated = depth == 1 or key.endswith("id") or key in _REPEATED

    def make(synthesizer: SchemaSynthesizer, context: ObjectContext) -> Any:
        context.field, context.schema = field, schema
        given = context.given(key) if is_repeated and context.shared.given else None
        known = context.known.get(name) if context.is_known else None
        while (otherwise := synthesizer.draw(_BITS)) >= _HIGHEST:
            pass
        fitted = None if given is None else fit(given)
        if fitted is None and known is not None:
            fitted = fit(known)
        if fitted is None:
            fitted = fit(provide(context))
        return otherwise if fitted is None else fitted

    return make


def _provider(schema: Schema, field: str) -> Provider:
    """Return what makes a scalar: for a time what the schema says of its form, else what its name means."""
    if "x-time" in schema:
        return of_form
    return of_format if schema.get("format") in {"date", "date-time"} else provider(schema["type"], field)


def _has_narrow_id(properties: Mapping[str, Schema]) -> bool:
    return any(name.endswith("id") and part.get("format") == "int32" for name, part in properties.items())


def _lists(schema: Schema) -> bool:
    """Say whether a schema is that of a list of objects."""
    found = most_specific(schema)
    return found.get("type") == "array" and bool(properties_of(most_specific(items_of(found))))
