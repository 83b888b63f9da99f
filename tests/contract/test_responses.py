"""What responses may hold beyond their definition."""

import json
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

from tests.contract.wire import SPECS

REQUESTS = {"QrcodeOrder"}
"""Schemas of bodies, which callers fill in."""
OTHER = {"string": "其他", "integer": 987654}


def enumerations() -> Iterator[tuple[str, str, str, Any]]:
    """Yield API, schema and property of each enumeration of an object, with a value that is not in it."""
    for api in ("justone", "weibo_v2", "tsina_v1"):
        document = json.loads((SPECS / f"{api}.json").read_text(encoding="utf-8"))
        for schema, node in document["components"]["schemas"].items():
            for name, field in node.get("properties", {}).items():
                if "enum" in field and schema not in REQUESTS:
                    yield api, schema, name, OTHER[field["type"]]


FOUND = list(enumerations())


@pytest.mark.parametrize(("api", "schema", "name", "value"), FOUND)
def test_values_outside_enumerations_are_read(api: str, schema: str, name: str, value: object) -> None:
    model = getattr(import_module(f"weibokit.{api}.models"), schema)
    view = model.from_dict({name: value})
    (field,) = (each for each in model._fields.values() if each.key == name)
    assert view.get(field.name) == value
    field.check({name: value}, "")


def test_enumerations_are_found() -> None:
    assert ("weibo_v2", "User", "gender", "其他") in FOUND
