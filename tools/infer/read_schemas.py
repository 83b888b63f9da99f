"""Reads the schemas of a platform as observations.

People write descriptions and rename components there; both survive. A comment at the head of a file does, too.
"""

from dataclasses import dataclass, field
from itertools import takewhile
from pathlib import Path
from typing import Any

from tools.infer.observations.observed import Observation, Record
from tools.pipeline.files.input_error import InputError
from tools.pipeline.files.loading import as_object, read

Schema = dict[str, Any]

PREFIX = "#/components/schemas/"
BITS = {"int32": 31, "int64": 63}
"""Formats of integers, and the bits that they hold."""

_KNOWN = {"$ref", "type", "format", "items", "additionalProperties", "oneOf", "description"}
_OF_OBJECT = {"type", "description", "required", "properties"}
_HEAD = "# Types that samples show; `python -m tools infer` widens them, and keeps what people write here.\n"


@dataclass
class Known:
    """What a file holds: its head, its objects by name, and `data` of each envelope with the envelope's description."""

    head: str = _HEAD
    records: dict[str, Record] = field(default_factory=dict)
    results: dict[str, Observation] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)


def read_schemas(file: Path) -> Known:
    """Read the schemas of a platform, if there are any; raises InputError for what inference does not write."""
    if not file.is_file():
        return Known()
    return _SchemaReader(file).known()


class _SchemaReader:
    def __init__(self, file: Path) -> None:
        self._file = file
        document = as_object(read(file), file, "", known={"components"}, required={"components"})
        self._schemas: dict[str, Schema] = document["components"]["schemas"]
        objects = {name for name, schema in self._schemas.items() if "properties" in schema}
        self._records = {name: Record(seen=1, name=name) for name in self._schemas if name in objects}

    def known(self) -> Known:
        for name, record in self._records.items():
            self._read_fields(record, self._schemas[name], f"/components/schemas/{name}")
        results = {name: schema for name, schema in self._schemas.items() if name not in self._records}
        lines = self._file.read_text("utf-8").splitlines(keepends=True)
        head = "".join(takewhile(lambda line: line.startswith("#"), lines))
        return Known(
            head or _HEAD,
            self._records,
            {name: self._data(schema, f"/components/schemas/{name}") for name, schema in results.items()},
            {name: schema["description"] for name, schema in results.items() if "description" in schema},
        )

    def _read_fields(self, record: Record, schema: Schema, at: str) -> None:
        as_object(schema, self._file, at, known=_OF_OBJECT, required={"properties"})
        record.description = schema.get("description", "")
        record.times.update(schema.get("required", []))
        for key, part in schema["properties"].items():
            observation = record.fields[key] = self._observation(part, f"{at}/properties/{key}")
            observation.null |= not part.keys() - {"description"}  # only nulls were seen of what is open

    def _data(self, schema: Schema, at: str) -> Observation:
        *_, own = schema.get("allOf", [{}])
        if "data" not in own.get("properties", {}):
            wanted = "`properties`, or `allOf` of the envelope and an object with `data`"
            raise InputError(self._file, at, got="another schema", wanted=wanted, todo="Write it as one of the two.")
        return self._observation(own["properties"]["data"], f"{at}/allOf/1/properties/data")

    def _observation(self, schema: Schema, at: str) -> Observation:
        as_object(schema, self._file, at, known=_KNOWN)
        observation = Observation(description=schema.get("description", ""))
        for part in schema.get("oneOf", [schema]):
            types = part.get("type", [])
            if "$ref" in part:
                observation.held = self._named(part["$ref"], at)
            for type_name in [types] if isinstance(types, str) else types:
                self._add(observation, type_name, part, at)
        return observation

    def _named(self, target: str, at: str) -> Record:
        record = self._records.get(target.removeprefix(PREFIX))
        if record is None:
            todo = "Refer to an object of the same file."
            raise InputError(self._file, at, got=target, wanted=f"{PREFIX}NAME", todo=todo)
        return record

    def _add(self, observation: Observation, type_name: str, part: Schema, at: str) -> None:
        if type_name == "null":
            observation.null = True
        elif type_name == "array":
            observation.items = self._observation(part.get("items", {}), f"{at}/items")
        elif type_name == "object":
            observation.values = self._observation(part.get("additionalProperties", {}), f"{at}/additionalProperties")
        else:
            observation.scalars.add(type_name)
            observation.numeric &= type_name != "string"
            observation.bits = BITS.get(part.get("format", ""), 64) if type_name == "integer" else observation.bits
