"""Infers a response schema from sample answers, in the shape of the files in `specs/*/schemas`, for review.

A property is required when every sample has it. Empty lists and nulls say nothing about what else can stand there, so
they leave it open. A union is a oneOf in the order of the type names, null the last. Nested objects become components,
named after the property that holds them.
"""

import io
import itertools
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from tools.pipeline.guessing import Guess, Schema
from tools.pipeline.reading import read


def infer(files: Sequence[Path], *, name: str) -> dict[str, Any]:
    """Return `components` with the schema `name`, which all of the JSON `files` fit, and those that it refers to."""
    guess = Guess(schema_uri=None)
    for file in files:
        guess.add_object(read(file))
    guessed = guess.to_schema()
    components = _Components()
    if "properties" in guessed:
        components.schema(guessed, name)
    else:
        components.schemas[name] = {}  # comes first, and keeps the name from what is inside it
        components.schemas[name] |= components.schema(guessed, f"{name}Item")
    return {"components": {"schemas": components.schemas}}


def printed(document: dict[str, Any]) -> str:
    """Return `document` as YAML."""
    yaml, text = YAML(), io.StringIO()
    yaml.width = 120
    yaml.dump(document, text)
    return text.getvalue()


class _Components:
    """Turns what genson says into our terms, and collects objects under names."""

    def __init__(self) -> None:
        self.schemas: dict[str, Schema] = {}

    def schema(self, guessed: Schema, name: str) -> Schema:
        """Return the schema for what has been guessed; `name` is for an object in it."""
        kinds = sorted(_alternatives(guessed), key=lambda kind: str(kind["type"]))
        parts = [self._of_one_type(kind, name) for kind in kinds if kind["type"] != "null"]
        if len(parts) == len(kinds):
            return parts[0] if len(parts) == 1 else {"oneOf": parts} if parts else {}
        if len(parts) == 1 and "type" in parts[0]:
            return parts[0] | {"type": [parts[0]["type"], "null"]}
        return {"oneOf": [*parts, {"type": "null"}]} if parts else {}

    def _of_one_type(self, guessed: Schema, name: str) -> Schema:
        if guessed["type"] == "array":
            return {"type": "array", "items": self.schema(guessed.get("items", {}), _singular(name))}
        if guessed["type"] != "object":
            return guessed
        if "properties" not in guessed:
            values = guessed.get("additionalProperties")
            return {"type": "object"} | (
                {"additionalProperties": self.schema(values, name)} if values is not None else {}
            )
        return self._named(guessed, name)

    def _named(self, guessed: Schema, name: str) -> Schema:
        """Put an object under its name and return the reference; equal objects of one name share a component."""
        made: Schema = {"type": "object"}
        reserved = self._reserve(made, name)
        if guessed.get("required"):
            made["required"] = [key for key in guessed["properties"] if key in guessed["required"]]
        made["properties"] = {
            key: self.schema(part, _pascal(key) or f"{name}Field") for key, part in guessed["properties"].items()
        }
        if "additionalProperties" in guessed:
            made["additionalProperties"] = self.schema(guessed["additionalProperties"], f"{name}Value")
        return {"$ref": f"#/components/schemas/{self._shared(made, reserved, name)}"}

    def _reserve(self, made: Schema, name: str) -> str:
        """Put `made` under `name`, or under `name` and a number when another object has that; return the key."""
        keys = (name if number == 1 else f"{name}{number}" for number in itertools.count(1))
        key = next(key for key in keys if key not in self.schemas)
        self.schemas[key] = made
        return key

    def _shared(self, made: Schema, reserved: str, name: str) -> str:
        """Return the key of the first schema of this name that equals `made`, dropping `made` when that is another."""
        like = re.compile(rf"{name}\d*")
        first = next(key for key, schema in self.schemas.items() if like.fullmatch(key) and schema == made)
        if first != reserved:
            del self.schemas[reserved]
        return first


def _alternatives(guessed: Schema) -> list[Schema]:
    """Return what genson puts into `anyOf` and lists of types as one flat list of schemas with one type each."""
    if "anyOf" in guessed:
        return [kind for part in guessed["anyOf"] for kind in _alternatives(part)]
    types = guessed.get("type", [])
    return [guessed | {"type": kind} for kind in ([types] if isinstance(types, str) else types)]


def _pascal(key: str) -> str:
    """Return `key` as the name of a class, or nothing when no name can be made of it."""
    words = re.findall(r"[A-Za-z0-9]+", key)
    text = "".join(word[:1].upper() + word[1:] for word in words)
    return text if text[:1].isalpha() else ""


def _singular(name: str) -> str:
    """Return the name of one of the things that `name` names."""
    text = re.sub(r"(?<=[a-z])(List|s)$", "", name)
    return re.sub(r"ie$", "y", text)
