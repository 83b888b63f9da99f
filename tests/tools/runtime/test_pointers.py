import pytest

from tools.runtime.models.pointers import escape, json_name, resolve


def test_escape_covers_both_characters() -> None:
    assert escape("a/b~c") == "a~1b~0c"


def test_resolve_traverses_objects_and_arrays() -> None:
    document = {"a/b": [{"x": {"~": {"found": 1}}}]}
    assert resolve(document, "#/a~1b/0/x/~0") == {"found": 1}
    assert resolve(document, "") == document


@pytest.mark.parametrize(
    ("value", "name"), [(None, "null"), (True, "a boolean"), (1, "an integer"), (1.0, "a number"), ({}, "an object")]
)
def test_names_of_json_types(value: object, name: str) -> None:
    assert json_name(value) == name
