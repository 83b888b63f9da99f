"""Values synthesized in the shape of a sample, or from a schema alone where there is none.

A sample decides which fields there are, in which order, and which are null; the schema decides their types. A field
whose meaning is known by name gets a synthesized value that fits its neighbours. Any other keeps what the sample shows:
a flag of unknown meaning is best left as it was seen.
"""

from collections.abc import Mapping
from random import Random
from typing import Any

from ..definitions.schemas import Schema, items_of, option_for, properties_of
from .from_schema import SchemaSynthesizer
from .providers.material import people

MAX_REPEATED = 1000
"""Most characters of a value that responses repeat; one can hold the same value in a hundred places."""

_NONE = object()
"""No sample is given."""

_TYPES: Mapping[str, type] = {"string": str, "integer": int, "number": float, "boolean": bool}


def randomness(
    seed: int, operation: str, arguments: Mapping[str, Any], index: int = 0, *, apart: tuple[str, ...] = ()
) -> Random:
    """Return the randomness of one response: by seed, operation, page and arguments, apart from some."""
    return Random(f"{seed}|{operation}|{index}|{identity(arguments, apart)}")  # noqa: S311 - synthesized, not secret


def identity(arguments: Mapping[str, Any], apart: tuple[str, ...]) -> list[tuple[str, Any]]:
    """Return the arguments of a request, apart from some: what tells one list from another."""
    return sorted((name, value) for name, value in arguments.items() if name not in apart)


class Synthesizer:
    """Synthesizes values, all from one source of randomness.

    `known` are values of the request that the response repeats under the same name, such as `uid`. They are not
    repeated in the items of a list, which are somebody else.
    """

    def __init__(self, random: Random, known: Mapping[str, Any] | None = None) -> None:
        self._random = random
        known = known or {}
        self._known = {name: value for name, value in known.items() if len(str(value)) <= MAX_REPEATED}

    def value(self, schema: Schema, like: object = _NONE) -> Any:
        """Synthesize a value of a schema; `like` is the same value in a sample, if one shows it."""
        if like is _NONE:
            return SchemaSynthesizer(self._random, self._known).value(schema)
        return self._any("", schema, like, {})

    def _any(self, name: str, schema: Schema, like: object, known_by_name: Mapping[str, Any]) -> Any:
        schema = option_for(schema, like)
        if like is None:
            return None
        if name in known_by_name and _fits(known_by_name[name], schema):
            return known_by_name[name]
        if isinstance(like, dict):
            return self._object(schema, like)
        if isinstance(like, list):
            others, items = Synthesizer(self._random), items_of(schema)
            return [others.value(items, shown) for shown in like]
        if schema.get("type") == "integer" and name.endswith("_count"):
            return self._random.randint(schema.get("minimum", 0), schema.get("maximum", 9999))
        return like

    def _object(self, schema: Schema, shown: Mapping[str, Any]) -> dict[str, Any]:
        properties = properties_of(schema)
        known_by_name = {**self._known_by_name(shown), **self._known}
        return {key: self._any(key, properties.get(key, {}), value, known_by_name) for key, value in shown.items()}

    def _known_by_name(self, shown: Mapping[str, Any]) -> dict[str, Any]:
        """Synthesize what the names say of the object that has these fields."""
        if "screen_name" in shown:
            return people.person(self._random)
        if {"text", "created_at"} <= shown.keys():
            return people.post(self._random)
        if "total_cnt" in shown:
            return people.totals(self._random, shown)
        return {}


def _fits(value: object, schema: Schema) -> bool:
    """Say whether a value has the type of a schema; a schema without a type takes any."""
    wanted = schema.get("type")
    return wanted is None or (wanted in _TYPES and type(value) is _TYPES[wanted])
