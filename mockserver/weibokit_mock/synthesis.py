"""Values invented from a schema.

Where a sample shows the shape, it decides which fields there are, in which order, and which are null; the schema
decides their types. A field whose meaning is known by name gets an invented value that fits its neighbours. Any other
keeps what the sample shows: a flag of unknown meaning is best left as it was seen.
"""

from collections.abc import Mapping
from random import Random
from typing import Any

from . import people
from .schemas import Schema, items_of, option_for, properties_of

_ABSENT = object()
"""No sample shows this value."""

_TYPES: Mapping[str, type] = {"string": str, "integer": int, "number": float, "boolean": bool}


def randomness(
    seed: int, operation: str, arguments: Mapping[str, Any], index: int = 0, *, apart: tuple[str, ...] = ()
) -> Random:
    """Return the randomness of one answer: by seed, operation, page and arguments, apart from some and the format."""
    identity = sorted((name, value) for name, value in arguments.items() if name not in {"format", *apart})
    return Random(f"{seed}|{operation}|{index}|{identity}")  # noqa: S311 - invented, not secret


class Inventor:
    """Invents values, all from one source of randomness.

    `known` are values of the request that the answer repeats under the same name, such as `uid`. They are not repeated
    in the items of a list, which are somebody else.
    """

    def __init__(self, random: Random, known: Mapping[str, Any] | None = None) -> None:
        self._random = random
        self._known = known or {}

    def value(self, schema: Schema, like: object = _ABSENT) -> Any:
        """Invent a value of a schema; `like` is the same value in a sample, if one shows it."""
        return self._any("", schema, like, {})

    def _any(self, name: str, schema: Schema, like: object, facts: Mapping[str, Any]) -> Any:
        schema = option_for(schema, like)
        if like is None:
            return None
        if name in facts and _fits(facts[name], schema):
            return facts[name]
        if isinstance(like, dict) or schema.get("type") == "object" or "allOf" in schema:
            return self._object(schema, like)
        if isinstance(like, list) or schema.get("type") == "array":
            return self._array(schema, like)
        known_meaning = schema.get("type") == "integer" and name.endswith("_count")
        return like if like is not _ABSENT and not known_meaning else self._scalar(name, schema)

    def _object(self, schema: Schema, like: object) -> dict[str, Any]:
        properties = properties_of(schema)
        shown: Mapping[str, Any] = like if isinstance(like, dict) else dict.fromkeys(properties, _ABSENT)
        facts = {**self._facts(shown), **self._known}
        return {key: self._any(key, properties.get(key, {}), value, facts) for key, value in shown.items()}

    def _facts(self, shown: Mapping[str, Any]) -> dict[str, Any]:
        """Invent what is known by name of the object that has these fields."""
        if "screen_name" in shown:
            return people.person(self._random)
        if {"text", "created_at"} <= shown.keys():
            return people.post(self._random)
        if "total_cnt" in shown:
            return people.totals(self._random, shown)
        return {}

    def _array(self, schema: Schema, like: object) -> list[Any]:
        others, items = Inventor(self._random), items_of(schema)
        if isinstance(like, list):
            return [others.value(items, shown) for shown in like]
        return [others.value(items) for _ in range(2)] if items else []

    def _scalar(self, name: str, schema: Schema) -> Any:
        if "enum" in schema:
            return self._random.choice(schema["enum"])
        match schema.get("type"):
            case "integer":
                low = schema.get("minimum", 0)
                return self._random.randint(low, schema.get("maximum", low + 9999))
            case "number":
                return self._random.randrange(10_000) / 100
            case "boolean":
                return self._random.random() < 0.5
            case "string":
                return people.text(self._random, name)
        return None


def _fits(value: object, schema: Schema) -> bool:
    """Say whether a value has the type of a schema; a schema without a type takes any."""
    wanted = schema.get("type")
    return wanted is None or (wanted in _TYPES and type(value) is _TYPES[wanted])
