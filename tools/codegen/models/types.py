"""Properties of the generator as Python annotations, and as types of the runtime's `field()`."""

from collections.abc import Iterator
from typing import Any

from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.properties import AnyProperty, LiteralEnumProperty, ModelProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.schema import Reference, Schema
from openapi_python_client.strings import pascal_case

Prop = Any
"""A property of the generator; its classes share no usable base."""

Named = ModelProperty | LiteralEnumProperty
"""A property whose type is generated."""

ROOMY = 80
"""A Literal up to this length stands in a signature; a longer one is named."""


class Types:
    """Annotations and field types, given all models of a definition.

    A property holds a copy of its model that was made before the model was read, hence the look-up by name.
    """

    def __init__(self, openapi: GeneratorData) -> None:
        self.models = {str(model.class_info.name): model for model in openapi.models}
        enums = [enum for enum in openapi.enums if isinstance(enum, LiteralEnumProperty)]
        self.importable: list[Named] = [*self.models.values(), *enums]

    def model(self, prop: ModelProperty) -> ModelProperty:
        """Return the model of `prop` with its properties read."""
        return self.models[str(prop.class_info.name)]

    def declared(self, schema: Schema) -> Iterator[tuple[str, Reference | Schema]]:
        """Yield the properties of a schema as the definition has them, those of the parts of `allOf` included."""
        for part in schema.allOf:
            yield from self.declared(self._followed(part))
        for name, node in (schema.properties or {}).items():
            yield name.get_untrusted_value(), node

    def _followed(self, part: Reference | Schema) -> Schema:
        if isinstance(part, Schema):
            return part
        return self.models[pascal_case(part.ref.get_untrusted_value().rpartition("/")[2])].data

    def map_value(self, prop: Prop) -> Prop | None:
        """Return what the values of a map are; None for all that is not a map."""
        if not isinstance(prop, ModelProperty):
            return None
        model = self.model(prop)
        has_fields = model.required_properties or model.optional_properties
        is_open = isinstance(model.data.additionalProperties, bool | None)
        return None if has_fields or is_open else model.additional_properties

    def field(self, prop: Prop) -> str:
        """Return the annotation of a field of a model: what JSON gives, with any value of an enumeration."""
        return self._union(prop, self._field_part)

    def field_type(self, prop: Prop) -> str:
        """Return the type of a field of a model, in the grammar of the runtime's `field_types`; "" for anything."""
        names = [self._field_type_part(part) for part in parts(prop)]
        return "" if "" in names else "|".join(dict.fromkeys(names))

    def ambiguous(self, prop: Prop) -> bool:
        """Whether a value does not show by its JSON type which member of a union it is."""
        inner = prop.inner_property if isinstance(prop, ListProperty) else self.map_value(prop)
        if inner is not None:
            return self.ambiguous(inner)
        members = parts(prop) if isinstance(prop, UnionProperty) else []
        same = (sum(isinstance(part, cls) for part in members) > 1 for cls in (ModelProperty, ListProperty))
        return any(same) or any(self.ambiguous(part) for part in members)

    def argument(self, prop: Prop) -> str:
        """Return the annotation of an argument, without what says that it may be left out."""
        return self._union(prop, self._argument_part)

    def named(self, prop: Prop, *, maps: bool = False) -> Iterator[Named]:
        """Yield the models and enumerations that `prop` names, those inside lists and unions included.

        `maps` says whether a map is a model of its own, as in requests; else it is a dict, and what it holds is named.
        """
        value = None if maps else self.map_value(prop)
        if value is not None:
            yield from self.named(value)
        elif isinstance(prop, ListProperty):
            yield from self.named(prop.inner_property, maps=maps)
        elif isinstance(prop, UnionProperty):
            for part in prop.inner_properties:
                yield from self.named(part, maps=maps)
        elif isinstance(prop, Named):
            yield prop

    def _union(self, prop: Prop, spell: Any) -> str:
        spelled = dict.fromkeys(spell(part) for part in parts(prop))
        if "Any" in spelled:
            return "Any"
        return " | ".join([*spelled, "None"] if nullable(prop) else spelled)

    def _field_part(self, prop: Prop) -> str:
        value = self.map_value(prop)
        if value is not None:
            return f"dict[str, {self.field(value)}]"
        if isinstance(prop, ListProperty):
            return f"list[{self.field(prop.inner_property)}]"
        if isinstance(prop, ModelProperty):
            return str(prop.class_info.name)
        return scalar(prop) or "Any"

    def _field_type_part(self, prop: Prop) -> str:
        value = self.map_value(prop)
        if value is not None:
            return grouped(self._nullable_type(value)) + "{}"
        if isinstance(prop, ListProperty):
            return grouped(self._nullable_type(prop.inner_property)) + "[]"
        return str(prop.class_info.name) if isinstance(prop, ModelProperty) else scalar(prop)

    def _nullable_type(self, prop: Prop) -> str:
        # A field says null beside its type; inside a list there is only the type.
        name = self.field_type(prop)
        return f"{name}|null" if name and nullable(prop) else name

    def _argument_part(self, prop: Prop) -> str:
        if isinstance(prop, LiteralEnumProperty):
            literal = f"Literal[{', '.join(repr(value) for value in sorted(prop.values, key=str))}]"
            return literal if len(literal) <= ROOMY else str(prop.class_info.name)
        if isinstance(prop, ListProperty):
            return f"list[{self.argument(prop.inner_property)}]"
        return str(prop.get_type_string(no_optional=True).as_unembedded_code())


def raw(prop: Prop) -> str:
    """Return the name of a property as the definition has it."""
    return str(prop.name.get_untrusted_value())


def parts(prop: Prop) -> list[Prop]:
    """Return the members of a union but null; for all else the property itself."""
    members = prop.inner_properties if isinstance(prop, UnionProperty) else [prop]
    return [part for part in members if not isinstance(part, NoneProperty)]


def nullable(prop: Prop) -> bool:
    """Whether null is allowed."""
    members = prop.inner_properties if isinstance(prop, UnionProperty) else [prop]
    return any(isinstance(part, NoneProperty) for part in members)


def scalar(prop: Prop) -> str:
    """Return the Python type of a scalar as JSON gives it; "" for anything at all. Dates and files are text."""
    if isinstance(prop, LiteralEnumProperty):
        return str(prop.value_type.__name__)
    if isinstance(prop, ConstProperty):
        return type(prop.value.raw_value).__name__
    if isinstance(prop, AnyProperty):
        return ""
    for cls, name in ((BooleanProperty, "bool"), (IntProperty, "int"), (FloatProperty, "float")):
        if isinstance(prop, cls):
            return name
    return "str"


def grouped(field_type: str) -> str:
    """Put brackets around a field type that has alternatives."""
    return f"({field_type})" if "|" in field_type else field_type
