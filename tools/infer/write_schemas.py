"""Writes observations as schemas, in the files of `specs/justone/schemas`."""

import io
from collections.abc import Iterable, Mapping
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq

from tools.infer.observations.observed import Observation, Record, records
from tools.infer.read_schemas import BITS, PREFIX, Known, Schema

_ENVELOPE = "envelope.yaml#/components/schemas/Envelope"


def schemas_text(known: Known) -> str:
    """Return the file of a platform: envelopes by name, then what they lead to, old objects in their old order."""
    found = records(known.results.values())
    old = [record for record in known.records.values() if record in found]
    objects = [*old, *(record for record in found if record.fields and record not in old)]
    schemas = CommentedMap()
    for name in sorted(known.results):
        schemas[name] = _result(known.results[name], known.descriptions.get(name, ""))
    for record in objects:
        schemas[record.name] = _object(record)
    return known.head + yaml_text({"components": {"schemas": schemas}})


def yaml_text(document: Mapping[str, Any], *, width: int = 120) -> str:
    """Return a document as YAML."""
    yaml, text = YAML(), io.StringIO()
    yaml.width = width
    yaml.indent(mapping=2, sequence=4, offset=2)
    yaml.dump(document, text)
    return text.getvalue()


def _result(observation: Observation, description: str) -> Schema:
    own = {"type": "object", "required": _flow_list(["data"]), "properties": {"data": schema_of(observation)}}
    return _described({"allOf": [_flow({"$ref": _ENVELOPE}), own]}, description)


def _object(record: Record) -> Schema:
    required = {"required": _flow_list(record.required)} if record.required else {}
    properties = {key: _short(schema_of(observation)) for key, observation in record.fields.items()}
    return _described({"type": "object"}, record.description) | required | {"properties": properties}


def schema_of(observation: Observation) -> Schema:
    """Return the schema of an observation: a type, a list of types, or oneOf with null the last."""
    structures = [part for part in (_dictionary(observation), _array(observation)) if part]
    scalars = sorted(observation.scalars - ({"integer"} if "number" in observation.scalars else set()))
    size = _size(observation) if "integer" in scalars else {}
    if len(structures) + bool(scalars) <= 1 and not (observation.null and "$ref" in (structures or [{}])[0]):
        types = scalars or [part["type"] for part in structures if "type" in part]
        typed = {"type": _types(types, null=observation.null)} if types else {}
        return _described((structures or [{}])[0] | typed | size, observation.description)
    parts = structures + [{"type": type_name} | (size if type_name == "integer" else {}) for type_name in scalars]
    return _described({"oneOf": parts + ([{"type": "null"}] if observation.null else [])}, observation.description)


def _types(types: list[str], *, null: bool) -> str | CommentedSeq:
    every = [*types, "null"] if null else types
    return every[0] if len(every) == 1 else _flow_list(every)


def _size(observation: Observation) -> Schema:
    """Return the smallest format that holds all integers that were seen, or none beyond 64 bits."""
    formats = [name for name, bits in BITS.items() if observation.bits <= bits]
    return {"format": formats[0]} if formats else {}


def _dictionary(observation: Observation) -> Schema | None:
    if observation.record and observation.record.fields:
        return {"$ref": f"{PREFIX}{observation.record.name}"}
    if observation.values or observation.record:
        return {"type": "object", "additionalProperties": schema_of(observation.values) if observation.values else {}}
    return None


def _array(observation: Observation) -> Schema | None:
    return {"type": "array", "items": schema_of(observation.items)} if observation.items else None


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
