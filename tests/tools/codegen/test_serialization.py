from itertools import product
from typing import Any

import pytest

from tools.codegen.package.serialization import check_serialization
from tools.pipeline.files.input_error import InputError

Document = dict[str, Any]

TEXT: Document = {"type": "string"}
LIST: Document = {"type": "array", "items": TEXT}
OBJECT: Document = {"type": "object", "properties": {"a": TEXT}}
FORM = "application/x-www-form-urlencoded"


def parameter(schema: Document = LIST, **keys: Any) -> Document:
    return {"parameters": [{"name": "p", "in": "query", "schema": schema} | keys]}


def body(schema: Document, **keys: Any) -> Document:
    return {"requestBody": {"content": {FORM: {"schema": schema} | keys}}}


@pytest.mark.parametrize(
    "keys",
    [
        parameter(),
        parameter(style="form", explode=True),
        parameter(OBJECT),
        parameter(TEXT, explode=False),
        parameter(TEXT, allowReserved=True),
        parameter(TEXT, **{"in": "header", "style": "simple"}),
        body({"type": "object", "properties": {"a": LIST}}, encoding={"a": {"style": "form"}}),
    ],
)
def test_what_the_client_writes_passes(document: Document, operation: Document, keys: Document) -> None:
    operation.update(keys)
    check_serialization(document, "shop.json")


@pytest.mark.parametrize(
    ("keys", "message"),
    [
        (parameter(style="pipeDelimited"), "parameters/0/style: got pipeDelimited; wanted `form`"),
        (parameter(OBJECT, style="deepObject"), "parameters/0/style: got deepObject; wanted `form`"),
        (parameter(explode=False), "parameters/0/explode: got a list without `explode`; wanted `explode: true`"),
        (parameter({"type": "array", "items": OBJECT}), "parameters/0/schema: got a list of objects; wanted a list of"),
        (parameter({"oneOf": [TEXT, LIST]}, explode=False), "parameters/0/explode: got a list without"),
        (parameter(TEXT, **{"in": "path", "style": "label"}), "parameters/0/style: got label; wanted `simple`"),
        (parameter(LIST, **{"in": "path"}), "parameters/0: got a list in the path parameter p; wanted a single value"),
        (parameter(LIST, **{"in": "cookie"}), "parameters/0: got a list in the cookie parameter p"),
        (
            {"parameters": [{"name": "p", "in": "query", "content": {"application/json": {}}}]},
            "parameters/0/content: got the parameter p with `content`; wanted a value that stands by itself",
        ),
        ({"requestBody": {"content": {FORM: {}}}}, f"{FORM.replace('/', '~1')}: got a body without a schema"),
        (body({"type": "object", "properties": {"a": OBJECT}}), "got an object as the field a of a form"),
        (body(OBJECT, encoding={"a": {"style": "deepObject"}}), "/encoding/a/style: got deepObject; wanted `form`"),
        (body(OBJECT, encoding={"a": {"explode": False}}), "/encoding/a/explode: got a field without `explode`"),
    ],
)
def test_other_ways_are_rejected_by_name(document: Document, operation: Document, keys: Document, message: str) -> None:
    operation.update(keys)
    with pytest.raises(InputError) as caught:
        check_serialization(document, "shop.json")
    assert str(caught.value).startswith("shop.json#/paths/~1items/get/")
    assert message in str(caught.value)


PLACES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}
"""The style that the client has in each place."""


STYLES = ("matrix", "label", "simple", "form", "spaceDelimited", "pipeDelimited", "deepObject", None)


@pytest.mark.parametrize("way", list(product(PLACES, STYLES, (True, False, None), (TEXT, LIST, OBJECT))))
def test_each_style_is_honoured_or_rejected(
    document: Document, operation: Document, way: tuple[str, str | None, bool | None, Document]
) -> None:
    place, style, explode, schema = way
    keys = {name: each for name, each in (("style", style), ("explode", explode)) if each is not None}
    operation.update(parameter(schema, **{"in": place}, **keys))
    is_written = schema is TEXT or (place == "query" and explode is not False)
    if is_written and style in {PLACES[place], None}:
        check_serialization(document, "shop.json")
        return
    with pytest.raises(InputError) as caught:
        check_serialization(document, "shop.json")
    assert str(caught.value).startswith("shop.json#/paths/~1items/get/parameters/0")


def test_shared_parameter_is_reported_where_it_stands(document: Document) -> None:
    document["paths"]["/items"] |= parameter(style="spaceDelimited")
    with pytest.raises(InputError, match=r"^shop.json#/paths/~1items/parameters/0/style: got spaceDelimited"):
        check_serialization(document, "shop.json")
