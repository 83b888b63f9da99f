# Do not edit: `make generate` writes this file from tools/diff/comparison/bodies.py.

"""The request bodies of an operation, as they were and as they are, and their fields."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from weibokit._tools.diff.comparison.definition import CheckedDefinition, Node
from weibokit._tools.diff.comparison.matching import OperationPair
from weibokit._tools.diff.comparison.parameters import RequestParameter
from weibokit._tools.diff.comparison.schemas.merging import Schema
from weibokit._tools.diff.comparison.schemas.schema_diff import SchemaComparison
from weibokit._tools.diff.comparison.schemas.schema_view import schema_view
from weibokit._tools.pipeline.document.operations import FORM

_PLACES = {
    FORM: "form",
    "multipart/form-data": "multipart form",
    "application/json": "JSON",
}


@dataclass(frozen=True)
class MediaTypePair:
    """What both bodies say of one media type; `place` is what people call it."""

    place: str
    old: Node
    new: Node

    @property
    def schemas(self) -> tuple[Schema, Schema]:
        """The schemas of both sides; anything goes where there is none."""
        return self.old.get("schema", True), self.new.get("schema", True)


@dataclass(frozen=True)
class BodyPair:
    """The request body of an operation on both sides; empty where there is none."""

    pair: OperationPair

    @cached_property
    def old(self) -> Node:
        """The body as it was."""
        return _body(self.pair.definitions.old, self.pair.old.node)

    @cached_property
    def new(self) -> Node:
        """The body as it is."""
        return _body(self.pair.definitions.new, self.pair.new.node)

    @property
    def element(self) -> str:
        """What a change calls the body as it is."""
        return f"{' or '.join(sorted(map(place_of, self.new['content'])))} body"

    @cached_property
    def common(self) -> list[MediaTypePair]:
        """The media types that both sides have."""
        old, new = self.old.get("content", {}), self.new.get("content", {})
        return [MediaTypePair(place_of(name), old[name], new[name]) for name in sorted(old.keys() & new.keys())]

    def unmatched_fields(self) -> tuple[list[RequestParameter], list[RequestParameter]]:
        """Return all fields of both bodies, when they have no media type in common: they come, go or move."""
        if self.common:
            return [], []
        both = bool(self.old and self.new)
        old, new = self.pair.definitions
        return list(_all_fields(old, self.old, both=both)), list(_all_fields(new, self.new, both=both))

    def matched_fields(self, of: MediaTypePair) -> tuple[list[RequestParameter], list[RequestParameter]]:
        """Return the fields of a media type on both sides."""
        (old, new), definitions = of.schemas, self.pair.definitions
        return _fields(definitions.old, of.place, old), _fields(definitions.new, of.place, new)


def is_split(media_type: MediaTypePair, comparison: SchemaComparison) -> bool:
    """Whether the fields of a media type are compared one by one: both sides name some, in no shared component."""
    old, new = comparison.views(*media_type.schemas)
    return bool(old.properties and new.properties) and not comparison.common_parts(*media_type.schemas)


def place_of(media_type: str) -> str:
    """Return what people call a body of `media_type`."""
    return _PLACES.get(media_type, media_type)


def _body(definition: CheckedDefinition, operation: Node) -> Node:
    body: Node = definition.resolve(operation.get("requestBody", {}), "requestBodies")
    return body


def _fields(definition: CheckedDefinition, place: str, schema: Schema) -> list[RequestParameter]:
    whole = schema_view(definition, schema)
    names = sorted(whole.properties.keys() | whole.required)
    parts = {name: whole.properties.get(name, True) for name in names}
    needed = {name for name in whole.required if not _is_read_only(definition, parts[name])}
    return [
        RequestParameter(name, place, name in needed, deprecated=False, encoding="", schema=part)
        for name, part in parts.items()
    ]


def _is_read_only(definition: CheckedDefinition, schema: Schema) -> bool:
    return "readOnly" in schema_view(definition, schema).flags


def _all_fields(definition: CheckedDefinition, body: Node, *, both: bool) -> Iterator[RequestParameter]:
    """Yield the fields of all media types of a body, each once; of an optional body that comes or goes, none is needed.

    A media type without named fields is one nameless field.
    """
    needed = both or bool(body.get("required", False))
    found: dict[str, list[RequestParameter]] = {}
    for media_type, content in body.get("content", {}).items():
        place, schema = place_of(media_type), content.get("schema", True)
        nameless = RequestParameter("", place, needed, deprecated=False, encoding="", schema=schema)
        named = _fields(definition, place, schema) if schema_view(definition, schema).properties else [nameless]
        for one in named:
            found.setdefault(one.name, []).append(replace(one, required=one.required and needed))
    for same in found.values():
        yield replace(same[0], place=" or ".join(sorted(one.place for one in same)))
