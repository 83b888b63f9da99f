"""Fields that tell a time, and the fields beside them that read it as a datetime."""

from collections.abc import Iterator

from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.schema import Reference, Schema
from openapi_python_client.strings import pascal_case

from tools.codegen.types import Types
from tools.pipeline.times import TIME


def times(model: ModelProperty, types: Types) -> dict[str, str]:
    """Return the forms of the times in `model`, by the names that the definition gives their fields."""
    return dict(_times(model.data, types))


def time_name(name: str) -> str:
    """Return the name under which the field `name` is read as a datetime: `created_at_time`, but `reset_at`."""
    return f"{name.removesuffix('_time')}_at" if name.endswith("_time") else f"{name}_time"


def _times(schema: Schema, types: Types) -> Iterator[tuple[str, str]]:
    for part in schema.allOf:
        yield from _times(_followed(part, types), types)
    for name, node in (schema.properties or {}).items():
        form = (node.model_extra or {}).get(TIME)
        if form:
            yield name.get_untrusted_value(), form


def _followed(part: Reference | Schema, types: Types) -> Schema:
    if isinstance(part, Schema):
        return part
    return types.models[pascal_case(part.ref.get_untrusted_value().rpartition("/")[2])].data
