from collections.abc import Callable
from pathlib import Path

import pytest

from tools.pipeline.files.bundle import Bundle
from tools.pipeline.files.foreign import read_foreign
from tools.pipeline.files.input_error import InputError

File = Callable[[str, str], Path]


@pytest.mark.parametrize("name", ["a.yaml", "a.yml", "a.json", "a"])
def test_byte_order_mark_is_passed_over(file: File, name: str) -> None:
    assert read_foreign(file(name, '\ufeff{"key": 1}')) == {"key": 1}


def test_keys_and_dates_are_text(file: File) -> None:
    text = "200: 200\n1.0: 1.5\ntrue: true\n2026-01-31: 2026-01-31\nat: [2026-01-31 10:00:00]\n"
    expected = {"200": 200, "1.0": 1.5, "true": True, "2026-01-31": "2026-01-31", "at": ["2026-01-31 10:00:00"]}
    assert read_foreign(file("a.yaml", text)) == expected


def test_anchors_and_merge_keys_are_followed(file: File) -> None:
    text = "a: &a {200: 1}\nb: {<<: *a, 404: *a}"
    assert read_foreign(file("a.yml", text))["b"] == {"200": 1, "404": {"200": 1}}


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.json", "{", "wanted valid JSON"),
        ("a.yml", "key: [1", "at line 1; wanted valid YAML"),
        ("a.yml", "200: 1\n200: 2", 'found duplicate key "200"'),
        ("a.yml", "a: &a\n  b: *a", "recursion"),
        ("a.yml", "a: !!binary aGk=", "#/a: got the bytes"),
        ("a.yml", "", "got no object; wanted an OpenAPI document"),
    ],
)
def test_what_nobody_can_read_is_rejected(file: File, name: str, text: str, message: str) -> None:
    with pytest.raises(InputError) as caught:
        Bundle(file(name, text), foreign=True)
    assert message in str(caught.value)


def test_references_lead_anywhere_inside(file: File) -> None:
    inside = "a: {$ref: '#/components/schemas/A%20b/properties/c'}\ncomponents: {schemas: {A b: {properties: {c: {}}}}}"
    assert Bundle(file("a.yaml", inside), foreign=True).document["a"]
    with pytest.raises(InputError, match=r"/a/\$ref: got https://x\.example/y\.yaml#/z; wanted a reference into"):
        Bundle(file("c.yaml", "a: {$ref: 'https://x.example/y.yaml#/z'}"), foreign=True)
    with pytest.raises(InputError, match="got a reference to #/nowhere"):
        Bundle(file("b.yaml", "a: {$ref: '#/nowhere'}"), foreign=True)


def test_definition_of_ours_is_read_strictly(file: File) -> None:
    with pytest.raises(InputError, match="got the key 200"):
        Bundle(file("a.yaml", "200: 1"))
