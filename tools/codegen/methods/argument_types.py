"""Types of arguments: as an annotation, and as what the runtime checks them against."""

import re

from openapi_python_client.parser.properties import AnyProperty, ModelProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.uuid import UuidProperty

from tools.codegen.models.types import Prop, Types, parts, scalar
from tools.runtime.arguments.parameters import DAYS

# Of a time, the day is only a part.
_DAY = re.compile(r"\b(yyyy-?MM-?dd)\b(?![ T]?HH)")
_HOUR = re.compile(r"\b0(?: to |[-\u2013~])23\b")


def argument_type(prop: Prop, types: Types, description: str) -> tuple[str, str]:
    """Return the annotation of an argument, without what says that it may be left out, and its type for the runtime.

    Definitions say of some texts that they are days, and of some numbers that they are hours, in words only.
    """
    annotation, checked = types.argument(prop), _checked(prop)
    written = written_day(description)
    if checked == "date":
        return f"{annotation} | str", checked
    if annotation == "str" and written:
        return "datetime.date | str", written
    if annotation == "int" and _HOUR.search(description):
        return "Hour", checked
    return annotation, checked


def written_day(description: str) -> str:
    """Return how a day is written, as a description says it; "" where it says of no day, or of one in another way."""
    found = _DAY.search(description)
    return found[1] if found and found[1] in DAYS else ""


def _checked(prop: Prop) -> str:
    found = {_single(part) for part in parts(prop)}
    # What may be one of several is looked at by nobody but JSON.
    return found.pop() if len(found) == 1 else "json"


def _single(prop: Prop) -> str:
    if isinstance(prop, ListProperty):
        return f"{_checked(prop.inner_property)}[]"
    if isinstance(prop, AnyProperty | ModelProperty | DateTimeProperty | UuidProperty):
        return "json"
    if isinstance(prop, DateProperty):
        return "date"
    return "file" if isinstance(prop, FileProperty) else scalar(prop)
