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
    return " ".join((folder / "api/items.py").read_text().split())


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
    assert "def show(self, *, page: int | None = None) -> Item:" in source
    assert "page: The service's default is `1`." in source


def test_required_arguments_come_first(operation: Document, make: Make) -> None:
    schema = {"type": "string"}
    operation["parameters"] = [{"name": "a", "in": "query", "schema": schema}]
    operation["parameters"] += [{"name": "b", "in": "query", "required": True, "schema": schema}]
    assert "def show(self, *, b: str, a: str | None = None) -> Item:" in namespace(make())


@pytest.mark.parametrize(
    ("schema", "words", "annotation", "checked"),
    [
        ({"type": "string", "format": "date"}, "", "datetime.date | str", "date"),
        ({"type": "string"}, "First day (yyyy-MM-dd).", "datetime.date | str", "yyyy-MM-dd"),
        ({"type": "string"}, "First day, written yyyyMMdd.", "datetime.date | str", "yyyyMMdd"),
        ({"type": "string"}, "Start, written yyyy-MM-dd HH:mm:ss.", "str", "str"),
        ({"type": "integer"}, "Hour, 0 to 23.", "Hour", "int"),
        ({"type": "integer"}, "Start Hour (0-23).", "Hour", "int"),
        ({"type": "integer"}, "A score from 0 to 230.", "int", "int"),
        ({"type": "array", "items": {"type": "string"}}, "", "list[str]", "str[]"),
        ({"type": "string", "enum": ["a", "b"]}, "", "Literal['a', 'b']", "str"),
    ],
)
def test_types_are_annotated_and_checked(
    operation: Document, make: Make, schema: Document, *, words: str, annotation: str, checked: str
) -> None:
    operation["parameters"] = [{"name": "on", "in": "query", "schema": schema, "description": words}]
    source = namespace(make())
    assert f"def show(self, *, on: {annotation} | None = None) -> Item:" in source.replace('"', "'")
    assert f'ParameterModel(name="on", type="{checked}")' in source
    assert 'on=_given.get("on", UNSET)' in source


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
    assert "def show(self, *, title: str, size: int | None = None) -> Item:" in source
    assert 'body=ItemsShowItemForm(title=_given["title"], size=_given.get("size", UNSET))' in source


def test_parts_of_form_are_checked(document: Document, operation: Document, make: Make) -> None:
    form = body("multipart/form-data")
    properties = form["content"]["multipart/form-data"]["schema"]["properties"]
    properties["pic"] = {"type": "string", "format": "binary"}
    document["paths"] = {"/items": {"post": operation | {"requestBody": form}}}
    source = namespace(make())
    for name, checked in (("title", 'type="str", required=True'), ("size", 'type="int"'), ("pic", 'type="file"')):
        assert f'ParameterModel(name="{name}", {checked})' in source


def test_json_body_is_one_argument(document: Document, operation: Document, make: Make) -> None:
    document["paths"] = {"/items": {"post": operation | {"requestBody": body("application/json")}}}
    source = namespace(make())
    assert "def show(self, *, body: ItemsShowItemForm) -> Item:" in source
    assert "from ..models.items_show_item_form import ItemsShowItemForm" in source


def test_body_in_two_media_types_is_rejected(document: Document, operation: Document, make: Make) -> None:
    both = body(FORM)
    both["content"] |= body("application/json")["content"]
    document["paths"] = {"/items": {"post": operation | {"requestBody": both}}}
    with pytest.raises(InputError, match="got 2 media types of the body; wanted one"):
        make()


def test_arguments_of_one_name_are_rejected(document: Document, operation: Document, make: Make) -> None:
    operation["parameters"] = [{"name": "title", "in": "query", "schema": {"type": "string"}}]
    document["paths"] = {"/items": {"post": operation | {"requestBody": body(FORM)}}}
    with pytest.raises(InputError, match="arguments title, size, title"):
        make()


def test_two_types_of_responses_are_rejected(operation: Document, make: Make) -> None:
    operation["responses"]["201"] = {"description": "Other.", "content": {"application/json": {"schema": {}}}}
    with pytest.raises(InputError, match="success responses that differ, 200 and 201"):
        make()


@pytest.mark.parametrize(("status", "word"), [("closed", "Closed:"), ("deprecated", "Deprecated:")])
def test_status_is_reported(operation: Document, make: Make, status: str, word: str) -> None:
    operation["x-status"] = status
    assert word in namespace(make())


def test_argument_of_alias_is_optional(document: Document, operation: Document, make: Make) -> None:
    document["paths"]["/items/{id}"] = {"get": alias(operation, "id")}
    source = namespace(make())
    assert "def show(self, *, id: str | None = None) -> Item:" in source
    assert "if not isinstance(id, Unset | None): from ..models.item import Item return _call(" in source
    assert 'ParameterModel(name="id", type="str", in_path=True)' in source


def test_alias_of_two_parameters_is_rejected(document: Document, operation: Document, make: Make) -> None:
    document["paths"]["/items/{id}/{part}"] = {"get": alias(operation, "id", "part")}
    with pytest.raises(InputError, match="an alias with 2 parameters of its own"):
        make()


def alias(operation: Document, *names: str) -> Document:
    given = [{"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in names]
    return operation | {"operationId": "items_show_by_id", "x-alias-of": "/items", "parameters": given}
