"""Response models as the templates need them, and which schema belongs to responses and which to requests."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty

from tools.codegen.models.time_fields import time_forms, time_name
from tools.codegen.models.types import Named, Prop, Types, nullable, raw
from tools.codegen.python.docstrings import docstring, plain, section, sentence
from tools.codegen.python.literals import spell
from tools.pipeline.files.input_error import InputError
from tools.runtime.models.model import Model

TAKEN = {name for name in dir(Model) if not name.startswith("_")} | {"field"}
"""Names that all models have for themselves: those of their base, and the function that declares fields."""


@dataclass(frozen=True)
class FieldCode:
    """One field: name and annotation in Python, what `made_by` is given, and what the field means."""

    name: str
    annotation: str
    given: str
    meaning: str
    made_by: str = "field"


@dataclass(frozen=True)
class View:
    """One response model: name of its class, docstring, fields, what makes these, and the lines that import types."""

    name: str
    docs: str
    fields: tuple[FieldCode, ...]
    field_functions: str
    imports: tuple[str, ...]


def view(model: ModelProperty, types: Types, file: str, at: str) -> View:
    """Describe a response model; required fields come first, as the generator has them.

    Raises InputError for fields of the same name, and for unions that JSON types don't tell apart; it names the pointer
    `at` of `file`, where the model comes from.
    """
    name = str(model.class_info.name)
    times = tuple(_time_fields(model, types))
    secret = {key for key, node in types.declared(model.data) if getattr(node, "schema_format", None) == "password"}
    fields = (*(_field(prop, types, secret=raw(prop) in secret) for prop in properties(model)), *times)
    twins = [field for field, number in Counter(field.name for field in fields).items() if number > 1]
    unions = [raw(prop) for prop in properties(model) if types.ambiguous(prop)]
    for found, what in ((twins, "fields named {}"), (unions, "several objects, or several lists, in {}")):
        if found:
            raise _unfit(file, at, f"{what.format(', '.join(found))} of {name}")
    meanings = section("Attributes", ((field.name, field.meaning) for field in fields if field.meaning))
    docs = docstring(plain(model.description) or "An object of a response", meanings, indent=4)
    lines = set(import_lines(_inside_response(model, types), ".")) - set(import_lines([model], "."))
    field_functions = ", ".join(sorted({field.made_by for field in fields} | {"field"}))
    return View(
        name, docs, fields, field_functions, (*(["from datetime import datetime"] if times else []), *sorted(lines))
    )


def properties(model: ModelProperty) -> list[Prop]:
    """Return the properties of a model, required ones first."""
    return [*(model.required_properties or []), *(model.optional_properties or [])]


def python_name(prop: Prop) -> str:
    """Return the attribute for a property: never private, never one that all models have."""
    if raw(prop).startswith("_"):
        return f"{str(prop.python_name).removeprefix('field_')}_"
    return f"{prop.python_name}_" if prop.python_name in TAKEN else str(prop.python_name)


def import_lines(found: Iterable[Named], prefix: str) -> Iterator[str]:
    """Yield the lines that import models; `prefix` leads to their package."""
    for prop in found:
        yield f"from {prefix}{prop.class_info.module_name} import {prop.class_info.name}"


def _unfit(file: str, at: str, got: str) -> InputError:
    wanted = "a name of its own for each field, and at most one object and one list in a union"
    return InputError(file, at, got=got, wanted=wanted, todo="Change the schema.")


def _field(prop: Prop, types: Types, *, secret: bool) -> FieldCode:
    given = {"null": nullable(prop), "required": prop.required, "secret": secret}
    flags = [f"{flag}=True" for flag, is_set in given.items() if is_set]
    texts = [spell(text) for text in (raw(prop), types.field_type(prop)) if text]
    return FieldCode(python_name(prop), types.field(prop), ", ".join([*texts, *flags]), sentence(prop.description))


def _time_fields(model: ModelProperty, types: Types) -> Iterator[FieldCode]:
    """Yield the fields that read a time of `model` once more, as a datetime."""
    forms = time_forms(model, types)
    for prop in properties(model):
        if raw(prop) in forms:
            null = nullable(prop)
            yield FieldCode(
                time_name(python_name(prop)),
                "datetime | None" if null else "datetime",
                ", ".join([spell(raw(prop)), spell(forms[raw(prop)]), *(["null=True"] if null else [])]),
                f"`{python_name(prop)}` as a datetime with its zone.",
                made_by="time_field",
            )


@dataclass(frozen=True)
class Reach:
    """Names of the models and enumerations that requests and responses lead to."""

    requests: frozenset[str]
    responses: frozenset[str]

    @property
    def all(self) -> frozenset[str]:
        """All of them; nothing else is generated."""
        return self.requests | self.responses


def reach(endpoints: Iterable[Endpoint], types: Types, file: str, further: Iterable[ModelProperty] = ()) -> Reach:
    """Find out which models belong to requests and which to responses; `further` belong to responses as well.

    Raises InputError for a schema that belongs to both: a request is built, and a response model is a view over JSON.
    """
    each = list(endpoints)
    requests = _closure([prop for one in each for prop in one.list_all_parameters()], types, _inside_request)
    given = [response.prop for one in each for response in one.responses]
    responses = _closure([*given, *further], types, _inside_response)
    both = sorted(requests & responses)
    if both:
        raise InputError(
            file,
            "/components/schemas",
            got=f"{', '.join(both)} in a request body and in a response",
            wanted="a schema in either",
            todo="Describe the body with a schema of its own.",
        )
    return Reach(frozenset(requests), frozenset(responses))


Inside = Callable[[ModelProperty, Types], Iterable[Named]]


def _closure(roots: Iterable[Prop], types: Types, inside: Inside) -> set[str]:
    found: set[str] = set()
    waiting = [named for root in roots for named in types.named(root, maps=True)]
    while waiting:
        named = waiting.pop()
        name = str(named.class_info.name)
        if name not in found:
            found.add(name)
            waiting += inside(types.model(named), types) if isinstance(named, ModelProperty) else []
    return found


def _inside_request(model: ModelProperty, types: Types) -> Iterator[Named]:
    extra = [model.additional_properties] if model.additional_properties else []
    for prop in [*properties(model), *extra]:
        yield from types.named(prop, maps=True)


def _inside_response(model: ModelProperty, types: Types) -> Iterator[ModelProperty]:
    # A field takes any value of an enumeration, so its type is not named.
    for prop in properties(model):
        yield from (named for named in types.named(prop) if isinstance(named, ModelProperty))
