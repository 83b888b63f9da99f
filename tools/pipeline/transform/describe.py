"""Gives fields and schemas of responses that have no description one, by their names and places.

What a name means stands in `fields.yaml`: whole names, and words of which the others are put together. A schema is
described by where it is first met.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools.pipeline.document.operations import operations
from tools.pipeline.document.references import resolve
from tools.pipeline.files.input_error import InputError
from tools.pipeline.files.loading import as_object, read

_PREFIX = "#/components/schemas/"

_SECTIONS = {"names", "suffixes", "prefixes", "verbs", "states", "nouns", "plurals"}

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")


class Glossary:
    """The texts of a `fields.yaml`, those of whole names in `names`; raises InputError for another file."""

    def __init__(self, file: Path) -> None:
        found = as_object(read(file), file, "", known=_SECTIONS, required=_SECTIONS)
        for section in _SECTIONS - {"verbs"}:
            if not isinstance(found[section], dict) or not all(
                isinstance(text, str) for text in found[section].values()
            ):
                todo = "Quote what YAML takes for something else."
                raise InputError(file, f"/{section}", got="no mapping of texts", wanted="one", todo=todo)
        self.names: Mapping[str, str] = found["names"]
        self._suffixes: Mapping[str, str] = found["suffixes"]
        self._prefixes: Mapping[str, str] = found["prefixes"]
        self._nouns: Mapping[str, str] = found["nouns"]
        self._states: Mapping[str, str] = found["states"]
        self._plurals: Mapping[str, str] = found["plurals"]
        self._verbs = set(found["verbs"])

    def meaning(self, name: str) -> str:
        """Say what a field of this name means; "" where the glossary doesn't know."""
        if name in self.names:
            return self.names[name]
        parts = [part.lower() for part in _WORD.findall(name)]
        if len(parts) < 2:
            return ""
        return self._prefixed(parts[0], parts[1:]) or self._suffixed(parts[:-1], parts[-1])

    def _prefixed(self, prefix: str, rest: list[str]) -> str:
        text = self._prefixes.get(prefix, "")
        wanted = re.findall(r"{(\w+)}", text)
        values = {"one": self._one(rest), "many": self._many(rest)}
        if len(rest) == 1:
            values |= {"state": self._states.get(rest[0], ""), "verb": rest[0] if rest[0] in self._verbs else ""}
        return text.format_map(values) if text and all(values.get(name) for name in wanted) else ""

    def _suffixed(self, rest: list[str], suffix: str) -> str:
        text, one = self._suffixes.get(suffix, ""), self._one(rest)
        return text.format(one=one, many=self._many(rest)) if text and one else ""

    def _one(self, parts: list[str]) -> str:
        """Return a thing of several nouns; "" where one of them is not known."""
        singular = [part if part in self._nouns else part.removesuffix("s") for part in parts]
        if not all(part in self._nouns for part in singular):
            return ""
        return " ".join(self._nouns[part] or part for part in singular)

    def _many(self, parts: list[str]) -> str:
        first, _, last = self._one(parts).rpartition(" ")
        return f"{first} {self._plurals.get(last, f'{last}s')}".strip() if last else ""


def describe(document: dict[str, Any], file: Path) -> None:
    """Describe what has no description in `document`, by the glossary `file`, if there is one."""
    if not file.is_file():
        return
    glossary = Glossary(file)
    schemas: dict[str, dict[str, Any]] = document.get("components", {}).get("schemas", {})
    for schema in schemas.values():
        _describe_fields(schema, glossary)
    for place in [*_responses(document), *(place for name in schemas for place in _places(name, schemas[name]))]:
        schema = schemas[place.schema]
        schema.setdefault("description", place.text(glossary))


@dataclass(frozen=True)
class _Place:
    """Where a schema is met: in the field `name` of `owner`, or as the response of the operation `owner`."""

    schema: str
    owner: str
    name: str = ""
    is_item: bool = False

    def text(self, glossary: Glossary) -> str:
        if not self.name:
            return f"Response of `{self.owner}`."
        text = "" if self.is_item else glossary.meaning(self.name)
        if text:
            return f"{text.removesuffix('.')}, in {self.owner}."
        return f"{'An item of' if self.is_item else 'What is in'} `{self.name}` of {self.owner}."


def _describe_fields(schema: dict[str, Any], glossary: Glossary) -> None:
    for name, node in schema.get("properties", {}).items():
        text = glossary.meaning(name)
        # Beside a reference nothing counts; what it leads to is described itself.
        if text and "$ref" not in node:
            node.setdefault("description", text)
    for part in schema.get("allOf", ()):
        if "$ref" not in part:
            _describe_fields(part, glossary)


def _responses(document: dict[str, Any]) -> Iterator[_Place]:
    for operation in operations(document):
        (tag,) = operation.node["tags"]
        method = operation.node["operationId"].removeprefix(f"{tag}_")
        found = [each for status, each in operation.node["responses"].items() if status.startswith("2")]
        for media in (media for each in found for media in resolve(document, each).get("content", {}).values()):
            yield from (_Place(name, f"{tag}.{method}") for name, _ in _references(media.get("schema", {})))


def _places(owner: str, schema: dict[str, Any]) -> Iterator[_Place]:
    for part in (schema, *schema.get("allOf", ())):
        for name, node in part.get("properties", {}).items():
            yield from (_Place(found, owner, name, is_item) for found, is_item in _references(node))


def _references(node: Any, *, is_item: bool = False) -> Iterator[tuple[str, bool]]:
    """Yield the schemas that a schema leads to, and whether each is an item of a list or map."""
    if "$ref" in node:
        yield node["$ref"].removeprefix(_PREFIX), is_item
    for keyword in ("allOf", "oneOf", "anyOf"):
        for part in node.get(keyword, ()):
            yield from _references(part, is_item=is_item)
    for keyword in ("items", "additionalProperties"):
        if isinstance(node.get(keyword), dict):
            yield from _references(node[keyword], is_item=True)
