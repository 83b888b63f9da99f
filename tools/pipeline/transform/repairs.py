"""Repairs by rule what published definitions are known to get wrong. What no rule knows, the validators report.

The committed definition is repaired by overlays, each with its reason, since its defects stay the same; a downloaded
one has others every week, of the same few classes.
"""

import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from tools.pipeline.checks.validation import first_error
from tools.pipeline.document.extensions import PUBLISHED_DEFAULT, is_extension
from tools.pipeline.document.grammar import OBJECTS
from tools.pipeline.document.pointers import pointer
from tools.pipeline.document.traversal import traverse
from tools.pipeline.files.plurals import counted
from tools.pipeline.files.suggestions import did_you_mean
from tools.runtime.transport.decoding import media_type as essence

ENVELOPE = "Result"
"""The component that the provider's responses are made of."""

_JSON = "application/json"
_LINKS = "links"
_RANGES = ("*/*", "application/*")


@dataclass(frozen=True)
class Repair:
    """One repair: the place as published, what was wrong there, and what was done."""

    at: str
    was: str
    done: str

    def __str__(self) -> str:
        return f"{self.at}: {self.was}; {self.done}."


def repair(document: dict[str, Any]) -> tuple[dict[str, Any], list[Repair]]:
    """Return a copy of `document` without the defects of known classes, and each repair that was made."""
    repaired = copy.deepcopy(document)
    return repaired, [made for rule in _RULES for made in rule(repaired)]


def _unknown_extensions(document: dict[str, Any]) -> Iterator[Repair]:
    """Remove extensions that nothing here reads: they are remarks, and the provider adds new ones."""
    for object_type, node, at in traverse(document):
        for key in [key for key in node if is_extension(key) and key not in OBJECTS[object_type]]:
            del node[key]
            was = f"an extension that nothing here reads. {did_you_mean(key, OBJECTS[object_type])}".rstrip(". ")
            yield Repair(at + pointer([key]), was, "removed")


def _links(document: dict[str, Any]) -> Iterator[Repair]:
    """Remove links: what may be called after a response is no part of any call."""
    holders = [(node, at) for _, node, at in traverse(document) if isinstance(node.get(_LINKS), dict)]
    found = [link for node, _ in holders for link in node.pop(_LINKS).values() if "$ref" not in link]
    if holders:
        yield Repair(f"{holders[0][1]}/{_LINKS}", f"{counted(len(found), 'link')}, which no client follows", "removed")


def _equal_ids(document: dict[str, Any]) -> Iterator[Repair]:
    """Remove an operationId that another operation has: names come from the path anyway."""
    seen: dict[str, str] = {}
    for node, at in _of_type(document, "operation"):
        found = node.get("operationId")
        if found is not None and seen.setdefault(str(found), at) != at:
            del node["operationId"]
            yield Repair(f"{at}/operationId", f"{found}, which {seen[str(found)]} has too", "removed")


def _responses_without_schema(document: dict[str, Any]) -> Iterator[Repair]:
    """Give a response that has only an example the schema of the envelope."""
    known = ENVELOPE in document.get("components", {}).get("schemas", {})
    schema = {"$ref": f"#/components/schemas/{ENVELOPE}"} if known else {"type": "object"}
    for response, at in _of_type(document, "response"):
        for media_type, media in response.get("content", {}).items():
            if essence(media_type) in {_JSON, *_RANGES} and "schema" not in media:
                media["schema"] = dict(schema)
                place = at + pointer(("content", media_type))
                yield Repair(place, "a response without a schema", f"given {schema.get('$ref', 'that of any object')}")


def _wrong_defaults(document: dict[str, Any]) -> Iterator[Repair]:
    """Set a default aside that its own schema rejects: nobody can say which of the two is right."""
    for schema, at in _of_type(document, "schema"):
        if "default" in schema and (message := first_error(schema["default"], schema, document)):
            published = schema.pop("default")
            if "enum" in schema:
                schema[PUBLISHED_DEFAULT] = published
            yield Repair(f"{at}/default", message, "removed")


def _wrong_examples(document: dict[str, Any]) -> Iterator[Repair]:
    """Remove an example that its schema rejects, or write it as text where that is all it lacks."""
    for object_type, node, at in traverse(document):
        schema = node if object_type == "schema" else node.get("schema")
        if "example" not in node or not isinstance(schema, dict):
            continue
        message, text = first_error(node["example"], schema, document), str(node["example"])
        if message and isinstance(node["example"], int | float) and not first_error(text, schema, document):
            node["example"] = text
            yield Repair(f"{at}/example", message, "written as text")
        elif message:
            del node["example"]
            yield Repair(f"{at}/example", message, "removed")


def _several_examples(document: dict[str, Any]) -> Iterator[Repair]:
    """Leave one example of each schema, without a name: a schema of 3.0.3 has room for no more."""
    for schema, at in _of_type(document, "schema"):
        examples = schema.get("examples", [])
        if isinstance(examples, dict):
            listed = [each.get("value") if isinstance(each, dict) else each for each in examples.values()]
        elif len(examples) > 1 or (examples and "example" in schema):
            listed = examples
        else:
            continue
        del schema["examples"]
        for each in listed[:1]:
            schema.setdefault("example", each)
        yield Repair(f"{at}/examples", counted(len(listed), "example"), "one was kept")


def _any_media_type(document: dict[str, Any]) -> Iterator[Repair]:
    """Call a response of any media type JSON, which is what the provider sends."""
    for response, at in _of_type(document, "response"):
        ((name, media), *others) = response.get("content", {}).items() or [("", {})]
        if name in _RANGES and not others:
            response["content"] = {_JSON: media}
            yield Repair(at + pointer(("content", name)), "a response of any media type", f"called {_JSON}")


def _default_responses(document: dict[str, Any]) -> Iterator[Repair]:
    """Call the response for every other status 200 where no success has one: it must differ from an error."""
    for node, at in _of_type(document, "operation"):
        responses = node.get("responses", {})
        if "default" in responses and not any(status.startswith(("2", "3")) for status in responses):
            renamed = {"200" if status == "default" else status: each for status, each in responses.items()}
            node["responses"] = renamed
            yield Repair(f"{at}/responses/default", "the response for every status", "called 200")


def _of_type(document: dict[str, Any], wanted: str) -> Iterator[tuple[dict[str, Any], str]]:
    return ((node, at) for object_type, node, at in traverse(document) if object_type == wanted)


# Those that move something come last, so that the others name the place as published.
_RULES: tuple[Callable[[dict[str, Any]], Iterator[Repair]], ...] = (
    _unknown_extensions,
    _links,
    _equal_ids,
    _responses_without_schema,
    _wrong_defaults,
    _several_examples,
    _wrong_examples,
    _any_media_type,
    _default_responses,
)
