from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tools.codegen.openapi import method_name
from tools.pipeline.files.input_error import InputError

Document = dict[str, Any]
Make = Callable[[], Path]
FORM = "application/x-www-form-urlencoded"


def namespace(folder: Path) -> str:
    """Return the source of the namespace without line breaks and indents, which are the formatter's."""
    return " ".join((folder / "api/items/__init__.py").read_text().split())


def body(media_type: str, *, required: bool = True) -> Document:
    properties = {"title": {"type": "string"}, "size": {"type": "integer", "default": 3}}
    schema = {"type": "object", "title": "ItemForm", "required": ["title"], "properties": properties}
    return {"required": required, "content": {media_type: {"schema": schema}}}


@pytest.mark.parametrize(
    ("operation", "tag", "name"),
    [
        ("weibo_get_followers_v1", "weibo", "get_followers_v1"),
        ("search", "weibo", "search"),
        ("favorites_import", "favorites", "import_"),
    ],
)
def test_method_name(operation: str, tag: str, name: str) -> None:
    assert method_name(operation, tag) == name


def test_defaults_are_never_sent(operation: Document, make: Make) -> None:
    operation["parameters"] = [{"name": "page", "in": "query", "schema": {"type": "integer", "default": 1}}]
    source = namespace(make())
    assert "def show(self, *, page: int | Unset = UNSET) -> Item:" in source
    assert "page: The service's default is `1`." in source


def test_required_arguments_come_first(operation: Document, make: Make) -> None:
    schema = {"type": "string"}
    operation["parameters"] = [{"name": "a", "in": "query", "schema": schema}]
    operation["parameters"] += [{"name": "b", "in": "query", "required": True, "schema": schema}]
    assert "def show(self, *, b: str, a: str | Unset = UNSET) -> Item:" in namespace(make())


@pytest.mark.parametrize(
    ("required", "argument", "passed"),
    [
        (True, "on: datetime.date | str", '_day("items_show", "on", on)'),
        (False, "on: datetime.date | str | Unset = UNSET", "UNSET if isinstance(on, Unset | None) else _day("),
    ],
)
def test_day_may_be_text(operation: Document, make: Make, required: bool, argument: str, passed: str) -> None:
    schema = {"type": "string", "format": "date"}
    operation["parameters"] = [{"name": "on", "in": "query", "required": required, "schema": schema}]
    source = namespace(make())
    assert f"def show(self, *, {argument}) -> Item:" in source
    assert f"on={passed}" in source


def test_format_is_no_argument(document: Document, operation: Document, make: Make) -> None:
    schema = {"type": "string", "enum": ["json", "xml"]}
    operation["parameters"] = [{"name": "format", "in": "path", "required": True, "schema": schema}]
    document["paths"] = {"/items.{format}": {"get": operation}}
    source = namespace(make())
    assert "def show(self) -> Item:" in source
    assert "format_=self._client.format" in source


def test_fields_of_form_are_arguments(document: Document, operation: Document, make: Make) -> None:
    document["paths"] = {"/items": {"post": operation | {"requestBody": body(FORM)}}}
    source = namespace(make())
    assert "def show(self, *, title: str, size: int | Unset = UNSET) -> Item:" in source
    assert "body=ItemsShowItemForm(title=title, size=size)" in source


def test_parts_of_form_are_checked(document: Document, operation: Document, make: Make) -> None:
    form = body("multipart/form-data")
    properties = form["content"]["multipart/form-data"]["schema"]["properties"]
    properties["pic"] = {"type": "string", "format": "binary"}
    document["paths"] = {"/items": {"post": operation | {"requestBody": form}}}
    source = namespace(make())
    assert 'title=_part("items_show", "title", title)' in source
    assert 'size=UNSET if isinstance(size, Unset | None) else _part("items_show", "size", size)' in source
    assert 'pic=UNSET if isinstance(pic, Unset | None) else _file("items_show", "pic", pic)' in source


def test_json_body_is_one_argument(document: Document, operation: Document, make: Make) -> None:
    document["paths"] = {"/items": {"post": operation | {"requestBody": body("application/json")}}}
    source = namespace(make())
    assert "def show(self, *, body: ItemsShowItemForm) -> Item:" in source
    assert "from ...models.items_show_item_form import ItemsShowItemForm" in source


def test_body_in_two_media_types_is_refused(document: Document, operation: Document, make: Make) -> None:
    both = body(FORM)
    both["content"] |= body("application/json")["content"]
    document["paths"] = {"/items": {"post": operation | {"requestBody": both}}}
    with pytest.raises(InputError, match="got 2 media types of the body; wanted one"):
        make()


def test_arguments_of_one_name_are_refused(document: Document, operation: Document, make: Make) -> None:
    operation["parameters"] = [{"name": "title", "in": "query", "schema": {"type": "string"}}]
    document["paths"] = {"/items": {"post": operation | {"requestBody": body(FORM)}}}
    with pytest.raises(InputError, match="arguments title, size, title"):
        make()


def test_two_types_of_answers_are_refused(operation: Document, make: Make) -> None:
    operation["responses"]["201"] = {"description": "Other.", "content": {"application/json": {"schema": {}}}}
    with pytest.raises(InputError, match="success responses that differ, 200 and 201"):
        make()


@pytest.mark.parametrize(("status", "word"), [("closed", "Closed:"), ("deprecated", "Deprecated:")])
def test_status_is_told(operation: Document, make: Make, status: str, word: str) -> None:
    operation["x-status"] = status
    assert word in namespace(make())


def test_argument_of_alias_is_optional(document: Document, operation: Document, make: Make) -> None:
    document["paths"]["/items/{id}"] = {"get": alias(operation, "id")}
    source = namespace(make())
    assert "def show(self, *, id: str | Unset = UNSET) -> Item:" in source
    assert "if not isinstance(id, Unset | None): from . import items_show_by_id return _result(" in source


def test_alias_of_two_parameters_is_refused(document: Document, operation: Document, make: Make) -> None:
    document["paths"]["/items/{id}/{part}"] = {"get": alias(operation, "id", "part")}
    with pytest.raises(InputError, match="an alias with 2 parameters of its own"):
        make()


def alias(operation: Document, *names: str) -> Document:
    given = [{"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in names]
    return operation | {"operationId": "items_show_by_id", "x-alias-of": "/items", "parameters": given}
