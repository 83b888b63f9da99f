"""What genson doesn't see by itself in samples: the size of integers, and objects that are maps."""

import re
from typing import Any

from genson import SchemaBuilder  # type: ignore[import-untyped]
from genson.schema.strategies import Number, Object  # type: ignore[import-untyped]

Schema = dict[str, Any]

_FORMATS = ((31, "int32"), (63, "int64"))
_KEY_OF_A_MAP = re.compile(r"\d+|\d{4}-\d{2}(-\d{2})?([T ]\d{2}:\d{2}(:\d{2})?)?")


class Integers(Number):  # type: ignore[misc]
    """Numbers; integers get the smallest format that holds all that were seen, or none beyond 64 bits."""

    KEYWORDS = ("type", "format")

    def __init__(self, node_class: Any) -> None:
        super().__init__(node_class)
        self._bits = 0

    def add_object(self, obj: Any) -> None:
        """Take in a number of a sample."""
        super().add_object(obj)
        if isinstance(obj, int):
            self._bits = max(self._bits, (obj if obj >= 0 else ~obj).bit_length())

    def add_schema(self, schema: Schema) -> None:
        """Take in what `to_schema` of another gave."""
        super().add_schema(schema)
        bits = {name: bits for bits, name in _FORMATS}.get(schema.get("format", ""), 64)
        self._bits = max(self._bits, bits)

    def to_schema(self) -> Schema:
        """Return the schema of all that was seen."""
        schema: Schema = super().to_schema()
        formats = [name for bits, name in _FORMATS if self._bits <= bits]
        return schema | ({"format": formats[0]} if formats and schema["type"] == "integer" else {})


class Maps(Object):  # type: ignore[misc]
    """Objects; one whose keys are all ids or dates is a map, whose values share one schema."""

    KEYWORDS = (*Object.KEYWORDS, "additionalProperties")

    def __init__(self, node_class: Any) -> None:
        super().__init__(node_class)
        self._values = node_class()

    def add_schema(self, schema: Schema) -> None:
        """Take in what `to_schema` of another gave."""
        super().add_schema(schema)
        if "additionalProperties" in schema:
            self._values.add_schema(schema["additionalProperties"])

    def to_schema(self) -> Schema:
        """Return the schema of all that was seen."""
        if not all(_KEY_OF_A_MAP.fullmatch(key) for key in self._properties):
            return self._with_values(super().to_schema())
        values = self.node_class()
        for node in (self._values, *self._properties.values()):
            if len(node):  # an empty one would add a schema without a type
                values.add_schema(node.to_schema())
        return {"type": "object"} | ({"additionalProperties": values.to_schema()} if len(values) else {})

    def _with_values(self, schema: Schema) -> Schema:
        """Add the values of maps to an object that has names of its own as well."""
        return schema | ({"additionalProperties": self._values.to_schema()} if len(self._values) else {})


class Guess(SchemaBuilder):  # type: ignore[misc]
    """genson's builder with both."""

    EXTRA_STRATEGIES = (Integers, Maps)
