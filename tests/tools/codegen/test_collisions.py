from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tools.codegen.methods.collisions import LOCALS

Document = dict[str, Any]
Make = Callable[[], Path]

TEXT = {"type": "string"}


def text(folder: Path) -> str:
    return " ".join((folder / "api/items.py").read_text().split())


@pytest.mark.parametrize("name", [*sorted(LOCALS), "client", "url"])
def test_argument_is_named_as_on_the_wire(document: Document, operation: Document, make: Make, name: str) -> None:
    operation["parameters"] = [{"name": name, "in": "path", "required": True, "schema": TEXT}]
    document["paths"] = {f"/items/{{{name}}}": {"get": operation}}
    folder = make()
    assert f"def show(self, *, {name}: str) -> Item:" in text(folder)
    endpoint = text(folder)
    assert f'"url": "/items/{{{name}_path}}".format( {name}_path=quote(str({name}_path), safe=""),' in endpoint


def test_converted_values_have_room(operation: Document, make: Make) -> None:
    enum = {"type": "string", "enum": ["a"]}
    operation["parameters"] = [{"name": "sort", "in": "query", "schema": enum}]
    operation["parameters"] += [{"name": "json_sort", "in": "query", "schema": TEXT}]
    assert 'params["json_sort"] = json_sort_query' in text(make())


def test_same_name_in_two_places(document: Document, operation: Document, make: Make) -> None:
    operation["parameters"] = [{"name": "id", "in": "path", "required": True, "schema": TEXT}]
    operation["parameters"] += [{"name": "id", "in": "query", "schema": TEXT}]
    document["paths"] = {"/items/{id}": {"get": operation}}
    assert "def show(self, *, id_path: str, id_query: str | None = None)" in text(make())


def test_parameter_beside_body_gives_way(document: Document, operation: Document, make: Make) -> None:
    operation["parameters"] = [{"name": "body", "in": "query", "schema": TEXT}]
    schema = {"type": "object", "title": "ItemForm", "properties": {"title": TEXT}}
    body = {"required": True, "content": {"application/json": {"schema": schema}}}
    document["paths"] = {"/items": {"post": operation | {"requestBody": body}}}
    assert "body: ItemsShowItemForm, body_query: str | None" in text(make())


def test_names_that_differ_in_case_only(operation: Document, make: Make) -> None:
    operation["parameters"] = [{"name": name, "in": "query", "schema": TEXT} for name in ("userId", "user_id")]
    assert "userId: str | None = None, user_id: str | None = None" in text(make())
