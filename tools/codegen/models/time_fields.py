"""Fields that tell a time, and the fields beside them that read it as a datetime."""

from collections.abc import Iterator

from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.schema import Schema

from tools.codegen.models.types import Types
from tools.pipeline.document.extensions import TIME


def time_forms(model: ModelProperty, types: Types) -> dict[str, str]:
    """Return the forms of the times in `model`, by the names that the definition gives their fields."""
    return dict(_times(model.data, types))


def time_name(name: str) -> str:
    """Return the name under which the field `name` is read as a datetime: `created_at_time`, but `reset_at`."""
    return f"{name.removesuffix('_time')}_at" if name.endswith("_time") else f"{name}_time"


def _times(schema: Schema, types: Types) -> Iterator[tuple[str, str]]:
    for name, node in types.declared(schema):
        form = (node.model_extra or {}).get(TIME)
        if form:
            yield name, form
