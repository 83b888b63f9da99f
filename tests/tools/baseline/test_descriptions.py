"""Words: which text is taken, and that none is missing or left over."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tools.baseline.compose import compose
from tools.baseline.descriptions import Descriptions
from tools.pipeline.document.operations import Operation
from tools.pipeline.files.input_error import InputError

Write = Callable[[], tuple[Path, Path]]


def descriptions(write: Write) -> Descriptions:
    return Descriptions(write()[1] / "descriptions")


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("/api/shop/order/v1", "order"),
        ("/api/shop/order", "order"),
        ("/api/shop/orders/v1", "shop"),
        ("/api/shop/order/v2", "order 2"),
        ("/api/other/order/v1", "rest"),
    ],
)
def test_longest_scope_is_taken(write: Write, texts: dict[str, Any], path: str, text: str) -> None:
    scopes = {"*": "rest", "shop": "shop", "shop/order": "order", "shop/order/v2": "order 2"}
    texts["parameters.yaml"] = {"size": scopes}
    assert descriptions(write).parameter(Operation("get", path, {}, ""), "size") == text


def test_missing_and_unused_texts_are_listed(write: Write, texts: dict[str, Any], published: dict[str, Any]) -> None:
    del texts["tags.yaml"]["Shop"]
    del texts["parameters.yaml"]["size"]["*"]
    texts["operations/shop.yaml"]["GET /api/gone/v1"] = {"summary": "Gone", "description": "Gone."}
    definition, folder = write()
    with pytest.raises(InputError) as caught:
        compose(published, Descriptions(folder / "descriptions"), definition)
    assert caught.value.got.strip().splitlines() == [
        "tags.yaml: no text for Shop",
        "  parameters.yaml: no text for size *",
        "  operations/shop.yaml: a text that nothing uses: GET /api/gone/v1 summary",
        "  operations/shop.yaml: a text that nothing uses: GET /api/gone/v1 description",
    ]


@pytest.mark.parametrize(
    ("file", "content", "message"),
    [
        ("tags.yaml", {"Shop": ""}, "tags.yaml#/Shop: got an empty text"),
        ("tags.yaml", {"Shop": ["x"]}, "tags.yaml#/Shop: got a list"),
        ("tags.yaml", [], "tags.yaml: got a list; wanted an object"),
        ("parameters.yaml", {"size": {"*": 1}}, r"parameters.yaml#/size/\*: got an integer"),
        ("operations/shop.yaml", {"GET /x": {"summary": "S"}}, "got no 'description'"),
        ("operations/shop.yaml", {"GET /x": {"title": "S"}}, "got an unknown key"),
    ],
)
def test_malformed_words_are_rejected(
    write: Write, texts: dict[str, Any], file: str, content: object, message: str
) -> None:
    texts[file] = content
    with pytest.raises(InputError, match=message):
        descriptions(write)
