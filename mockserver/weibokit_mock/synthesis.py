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


class Inventor:
    """Invents values, all from one source of randomness.

    `known` are values of the request that an answer repeats under the same name, such as `uid`.
    """

    def __init__(self, random: Random, known: Mapping[str, Any] | None = None) -> None:
        self._random = random
        self._known = known or {}

    def value(self, schema: Schema, like: object = _ABSENT) -> Any:  # noqa: ANN401 - what the schema says
        """Invent a value of a schema; `like` is the same value in a sample, if one shows it."""
        return self._any("", option_for(schema, like), like, self._known)

    def item(self, schema: Schema, like: object = _ABSENT) -> Any:  # noqa: ANN401 - what the schema says
        """Invent an item of a list; nothing of the request is repeated in it, as it is somebody else."""
        return self._any("", schema, like, {})

    def _any(self, name: str, schema: Schema, like: object, facts: Mapping[str, Any]) -> Any:  # noqa: ANN401
        if like is None:
            return None
        if name in facts and _fits(facts[name], schema):
            return facts[name]
        match schema.get("type", _type_of(like)):
            case "object":
                return self._object(schema, like, facts)
            case "array":
                return self._array(schema, like)
        return like if like is not _ABSENT and not _counts(name) else self._scalar(name, schema)

    def _object(self, schema: Schema, like: object, facts: Mapping[str, Any]) -> dict[str, Any]:
        properties = properties_of(schema)
        shown: Mapping[str, Any] = like if isinstance(like, dict) else dict.fromkeys(properties, _ABSENT)
        own = {**facts, **self._facts(shown)}
        return {
            key: self._any(key, option_for(properties.get(key, {}), value), value, own if key in own else {})
            for key, value in shown.items()
        }

    def _facts(self, shown: Mapping[str, Any]) -> dict[str, Any]:
        if "screen_name" in shown:
            return people.person(self._random)
        if {"text", "created_at"} <= shown.keys():
            return people.post(self._random)
        return {}

    def _array(self, schema: Schema, like: object) -> list[Any]:
        if isinstance(like, list):
            return [self.item(items_of(schema), shown) for shown in like]
        return [self.item(items_of(schema)) for _ in range(2)] if items_of(schema) else []

    def _scalar(self, name: str, schema: Schema) -> Any:  # noqa: ANN401 - what the schema says
        if "enum" in schema:
            return self._random.choice(schema["enum"])
        match schema.get("type"):
            case "integer":
                return self._random.randrange(*_range(schema))
            case "number":
                return self._random.randrange(10_000) / 100
            case "boolean":
                return self._random.random() < 0.5
            case "string":
                return people.moment(self._random) if name.endswith("_at") else f"{name} {self._random.randrange(1000)}"
        return None


def _counts(name: str) -> bool:
    return name.endswith(("_count", "_cnt"))


def _range(schema: Schema) -> tuple[int, int]:
    low = schema.get("minimum", 0)
    return low, schema.get("maximum", low + 9999) + 1


def _type_of(like: object) -> str:
    return {dict: "object", list: "array"}.get(type(like), "")


def _fits(value: object, schema: Schema) -> bool:
    """Say whether a value has the type of a schema; a schema without a type takes any."""
    types: Mapping[str, type] = {"string": str, "integer": int, "number": float, "boolean": bool}
    wanted = schema.get("type")
    return wanted is None or (wanted in types and type(value) is types[wanted])
