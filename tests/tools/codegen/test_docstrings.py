import ast

import pytest

from tools.codegen.python.docstrings import docstring, limits, paragraph, section, sentence


@pytest.mark.parametrize("text", [r"a \ backslash", 'three """ quotes', 'ends with "', "ends with \\", "两个字"])
def test_docstring_keeps_text(text: str) -> None:
    assert ast.literal_eval(docstring("Sum", text, indent=0)).split("\n\n")[1].rstrip() == text


def test_docstring_begins_with_sentence() -> None:
    assert docstring("Sum", indent=4) == '"""Sum."""'


def test_docstring_indents_later_lines() -> None:
    assert docstring("Sum", "More.", indent=4) == '"""Sum.\n\n    More.\n    """'


def test_section_hangs_long_entries() -> None:
    lines = section("Args", [("name", "word " * 40)]).splitlines()
    assert lines[0] == "Args:"
    assert lines[1].startswith("    name: word")
    assert lines[2].startswith("        word")


def test_section_without_entries_is_empty() -> None:
    assert section("Args", []) == ""


def test_paragraph_keeps_addresses_whole() -> None:
    address = "https://example.org/" + "x" * 200
    assert address in paragraph(f"See {address} for more.").splitlines()


@pytest.mark.parametrize(("text", "wanted"), [("Done", "Done."), ("Done!", "Done!"), (None, ""), ("a\n b", "a b.")])
def test_sentence_ends_properly(text: str | None, wanted: str) -> None:
    assert sentence(text) == wanted


@pytest.mark.parametrize(
    ("schema", "told", "wanted"),
    [
        ({"minimum": 1, "maximum": 200}, "", "From 1 to 200."),
        ({"minimum": 1, "maximum": 200}, "At most 200.", "At least 1."),
        ({"maximum": 200}, "Of 2000 at most.", "At most 200."),
        ({"minimum": 1}, "Begins at -1.", "At least 1."),
        ({"enum": ["a", "b", "c"]}, "", "`a`, `b` or `c`."),
        ({"enum": [0, 1]}, "1 for short, 0 for long.", ""),
        ({"maxLength": 140}, "", "At most 140 characters."),
        ({"type": "array", "maxItems": 20}, "", "At most 20 items."),
        ({"default": 50}, "", "The service's default is `50`."),
        ({"default": 0}, "", "The service's default is `0`."),
        ({"default": False}, "", "The service's default is `False`."),
        ({"default": ""}, "", ""),
        ({}, "", ""),
    ],
)
def test_limits_say_what_is_new(schema: dict[str, object], told: str, wanted: str) -> None:
    assert limits(schema, told) == wanted
