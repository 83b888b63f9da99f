"""Schemas of a platform in `specs/justone/schemas`: read back as shapes, and written again.

People write descriptions and rename components there; both survive. A comment at the head of a file does, too.
"""

import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import takewhile
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq

from tools.infer.shapes import Record, Shape, records
from tools.pipeline.problems import InputError
from tools.pipeline.reading import as_object, read

Schema = dict[str, Any]

_PREFIX = "#/components/schemas/"
_ENVELOPE = "envelope.yaml#/components/schemas/Envelope"
_FORMATS = {"int32": 31, "int64": 63}
_KNOWN = {"$ref", "type", "format", "items", "additionalProperties", "oneOf", "description"}
_OF_OBJECT = {"type", "description", "required", "properties"}
_HEAD = "# Types that the samples of the provider show; `python -m tools infer` widens them and keeps what people write.\n"


@dataclass
class Known:
    """What a file holds: its head, its objects by name, and `data` of each envelope with the envelope's description."""

    head: str = _HEAD
    records: dict[str, Record] = field(default_factory=dict)
    results: dict[str, Shape] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)


def read_schemas(file: Path) -> Known:
    """Read the schemas of a platform, if there are any; raises InputError for what inference does not write."""
    if not file.is_file():
        return Known()
    return _Reading(file).known()


class _Reading:
    def __init__(self, file: Path) -> None:
        self._file = file
        document = as_object(read(file), file, "", known={"components"}, required={"components"})
        self._schemas: Mapping[str, Schema] = document["components"]["schemas"]
        objects = {name for name, schema in self._schemas.items() if "properties" in schema}
        self._records = {name: Record(seen=1, name=name) for name in self._schemas if name in objects}

    def known(self) -> Known:
        for name, record in self._records.items():
            self._fill(record, self._schemas[name], f"/components/schemas/{name}")
        results = {name: schema for name, schema in self._schemas.items() if name not in self._records}
        lines = self._file.read_text("utf-8").splitlines(keepends=True)
        head = "".join(takewhile(lambda line: line.startswith("#"), lines))
        return Known(
            head or _HEAD,
            self._records,
            {name: self._data(schema, f"/components/schemas/{name}") for name, schema in results.items()},
            {name: schema["description"] for name, schema in results.items() if "description" in schema},
        )

    def _fill(self, record: Record, schema: Schema, at: str) -> None:
        as_object(schema, self._file, at, known=_OF_OBJECT, required={"properties"})
        record.description = schema.get("description", "")
        record.times.update(schema.get("required", []))
        for key, part in schema["properties"].items():
            shape = record.fields[key] = self._shape(part, f"{at}/properties/{key}")
            shape.null |= not part.keys() - {"description"}  # only nulls were seen of what is open

    def _data(self, schema: Schema, at: str) -> Shape:
        *_, own = schema.get("allOf", [{}])
        if "data" not in own.get("properties", {}):
            wanted = "`properties`, or `allOf` of the envelope and an object with `data`"
            raise InputError(self._file, at, got="another schema", wanted=wanted, todo="Write it as one of the two.")
        return self._shape(own["properties"]["data"], f"{at}/allOf/1/properties/data")

    def _shape(self, schema: Schema, at: str) -> Shape:
        as_object(schema, self._file, at, known=_KNOWN)
        shape = Shape(description=schema.get("description", ""))
        for part in schema.get("oneOf", [schema]):
            kinds = part.get("type", [])
            if "$ref" in part:
                shape.held = self._named(part["$ref"], at)
            for kind in [kinds] if isinstance(kinds, str) else kinds:
                self._add(shape, kind, part, at)
        return shape

    def _named(self, target: str, at: str) -> Record:
        record = self._records.get(target.removeprefix(_PREFIX))
        if record is None:
            todo = "Refer to an object of the same file."
            raise InputError(self._file, at, got=target, wanted=f"{_PREFIX}NAME", todo=todo)
        return record

    def _add(self, shape: Shape, kind: str, part: Schema, at: str) -> None:
        if kind == "null":
            shape.null = True
        elif kind == "array":
            shape.items = self._shape(part.get("items", {}), f"{at}/items")
        elif kind == "object":
            shape.values = self._shape(part.get("additionalProperties", {}), f"{at}/additionalProperties")
        else:
            shape.scalars.add(kind)
            shape.numeric = False
            shape.bits = _FORMATS.get(part.get("format", ""), 64) if kind == "integer" else shape.bits


def write_schemas(file: Path, known: Known) -> None:
    """Write the schemas of a platform: envelopes by name, then what they lead to, old objects in their old order."""
    found = records(known.results.values())
    old = [record for record in known.records.values() if record in found]
    objects = [*old, *(record for record in found if record.fields and record not in old)]
    schemas = CommentedMap()
    for name in sorted(known.results):
        schemas[name] = _result(known.results[name], known.descriptions.get(name, ""))
    for record in objects:
        schemas[record.name] = _object(record)
    file.write_text(known.head + yaml_text({"components": {"schemas": schemas}}), "utf-8")


def yaml_text(document: Mapping[str, Any]) -> str:
    """Return a document as YAML."""
    yaml, text = YAML(), io.StringIO()
    yaml.width = 120
    yaml.indent(mapping=2, sequence=4, offset=2)
    yaml.dump(document, text)
    return text.getvalue()


def _result(shape: Shape, description: str) -> Schema:
    own = {"type": "object", "required": ["data"], "properties": {"data": schema_of(shape)}}
    return _described({"allOf": [_flow({"$ref": _ENVELOPE}), own]}, description)


def _object(record: Record) -> Schema:
    required = {"required": _flow_list(record.required)} if record.required else {}
    properties = {key: _short(schema_of(shape)) for key, shape in record.fields.items()}
    return _described({"type": "object"}, record.description) | required | {"properties": properties}


def schema_of(shape: Shape) -> Schema:
    """Return the schema of a shape: a type, a list of types, or oneOf with null the last."""
    structures = [part for part in (_dictionary(shape), _array(shape)) if part]
    scalars = sorted(shape.scalars - ({"integer"} if "number" in shape.scalars else set()))
    size = _size(shape) if "integer" in scalars else {}
    if len(structures) + bool(scalars) <= 1 and not (shape.null and "$ref" in (structures or [{}])[0]):
        kinds = scalars or [part["type"] for part in structures if "type" in part]
        typed = {"type": _types(kinds, null=shape.null)} if kinds else {}
        return _described((structures or [{}])[0] | typed | size, shape.description)
    parts = structures + [{"type": kind} | (size if kind == "integer" else {}) for kind in scalars]
    return _described({"oneOf": parts + ([{"type": "null"}] if shape.null else [])}, shape.description)


def _types(kinds: list[str], *, null: bool) -> str | list[str]:
    every = [*kinds, "null"] if null else kinds
    return every[0] if len(every) == 1 else every


def _size(shape: Shape) -> Schema:
    """Return the smallest format that holds all integers that were seen, or none beyond 64 bits."""
    formats = [name for name, bits in _FORMATS.items() if shape.bits <= bits]
    return {"format": formats[0]} if formats else {}


def _dictionary(shape: Shape) -> Schema | None:
    if shape.record and shape.record.fields:
        return {"$ref": f"{_PREFIX}{shape.record.name}"}
    if shape.values or shape.record:
        return {"type": "object", "additionalProperties": schema_of(shape.values) if shape.values else {}}
    return None


def _array(shape: Shape) -> Schema | None:
    return {"type": "array", "items": schema_of(shape.items)} if shape.items else None


def _described(schema: Schema, description: str) -> Schema:
    return schema | ({"description": description} if description else {})


def _short(schema: Schema) -> Schema:
    """Put a schema on one line, unless it has a description, which reads better below."""
    return schema if "description" in schema else _flow(schema)


def _flow(schema: Schema) -> CommentedMap:
    flow = CommentedMap(schema)
    flow.fa.set_flow_style()
    return flow


def _flow_list(items: Iterable[str]) -> CommentedSeq:
    flow = CommentedSeq(items)
    flow.fa.set_flow_style()
    return flow
