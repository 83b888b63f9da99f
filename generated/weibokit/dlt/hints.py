# Do not edit: `make generate` writes this file from tools/dlt_source/hints.py.

"""What the definitions say of the items of a list: their key, and the types of their columns."""

import re
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

__all__ = ["columns_of", "fields_of", "key_of"]

_TYPES = {"int": "bigint", "float": "double", "bool": "bool", "str": "text"}
"""The types of fields that are columns, as dlt names them; objects and lists become what dlt makes of them."""

_KEYS = ("id", "idstr", "mid")
"""Fields that tell one item from another, the first that every item has."""

_ITEM = re.compile(r"_Items\[(\w+)\]")


def fields_of(method: Callable[..., Any]) -> Mapping[str, Any]:
    """Return the fields of the items that a method iterates over, by their names; none where they are not known."""
    found = _ITEM.fullmatch(str(method.__annotations__.get("return")))
    package = method.__module__.rpartition(".api.")[0]
    model = getattr(import_module(f"{package}.models"), found[1], None) if found else None
    return getattr(model, "_fields", {})


def key_of(fields: Mapping[str, Any]) -> str | None:
    """Return the key that tells one item from another; None where no field is known to do so."""
    always = {each.key for each in fields.values() if each.required and not each.null}
    return next((key for key in _KEYS if key in always), None)


def columns_of(fields: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Return the columns for fields of one value, as dlt takes them."""
    return {
        each.key: {"name": each.key, "data_type": _TYPES[each.type]} for each in fields.values() if each.type in _TYPES
    }
