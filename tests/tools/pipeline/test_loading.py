from collections.abc import Callable
from pathlib import Path

import pytest

from tools.pipeline.files.input_error import InputError
from tools.pipeline.files.loading import as_object, read


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.json", '{"key": 1, "key": 2}', "the key 'key' twice in one object; wanted valid JSON"),
        ("a.json", "{", "wanted valid JSON"),
        ("a.json", '{"key": NaN}', "NaN, which is not JSON"),
        ("a.yaml", "key: 1\nkey: 2", 'found duplicate key "key"'),
        ("a.yaml", "key: [1", "at line 1"),
        ("a.yaml", "responses: {200: {}}", "#/responses: got the key 200; wanted text. Put the key in quotes."),
        ("a.yaml", "date: 2026-01-31", "#/date: got the date 2026-01-31; wanted a value that JSON has"),
        ("a.toml", "key", "wanted valid TOML"),
        ("a.yaml", "a: &a\n  b: *a", "recursion"),
        ("a.txt", "", "got the suffix '.txt'; wanted .json or .yaml or .toml"),
    ],
)
def test_bad_file_is_rejected(file: Callable[[str, str], Path], name: str, text: str, message: str) -> None:
    with pytest.raises(InputError) as caught:
        read(file(name, text))
    assert message in str(caught.value)


def test_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"none\.json: got no file \(No such file or directory\); wanted a file"):
        read(tmp_path / "none.json")


def test_yaml_is_version_1_2(file: Callable[[str, str], Path]) -> None:
    assert read(file("a.yaml", "on: yes\noctal: 010")) == {"on": "yes", "octal": 10}


def test_merge_keys_are_followed(file: Callable[[str, str], Path]) -> None:
    assert read(file("a.yaml", "a: &a {x: 1, y: 2}\nb: {<<: *a, y: 3}"))["b"] == {"x": 1, "y": 3}


def test_object_with_unknown_key() -> None:
    with pytest.raises(InputError, match="file#/at/b~1c: got an unknown key; wanted one of a"):
        as_object({"b/c": 1}, "file", "/at", known={"a"})


def test_object_without_required_key() -> None:
    with pytest.raises(InputError, match="file#/at: got no 'a'; wanted one"):
        as_object({}, "file", "/at", known={"a"}, required={"a"})


def test_list_for_an_object() -> None:
    with pytest.raises(InputError, match="file: got a list; wanted an object"):
        as_object([], "file", "", known=set())


@pytest.mark.parametrize(
    ("text", "at"), [(r'{"a": ["x \udc00"]}', "#/a/0"), (r'{"b": {"\ud800": 1}}', "#/b"), (r'"\ud800\ud800"', "")]
)
def test_half_a_surrogate_pair_is_reported(file: Callable[[str, str], Path], text: str, at: str) -> None:
    with pytest.raises(InputError) as caught:
        read(file("a.json", text))
    assert f"a.json{at}: got the text '" in str(caught.value)
    assert "with half of a surrogate pair; wanted whole characters." in str(caught.value)


def test_whole_surrogate_pair_is_a_character(file: Callable[[str, str], Path]) -> None:
    assert read(file("a.json", r'"\ud83d\ude00"')) == "\U0001f600"


def test_meant_key_is_suggested() -> None:
    with pytest.raises(InputError, match=r"got an unknown key; wanted one of required\. Did you mean 'required'\?"):
        as_object({"requird": 1}, "file", "", known={"required"})
