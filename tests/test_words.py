"""Every identifier of the tools and of the mock server against the table of words in CONTRIBUTING.md."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TREES = ("tools", "mockserver")

RIGHT = {
    ("call", "tools/"): "A program calls a method, and pays by the call.",
    ("call", "mockserver/weibokit_mock/control/"): "A quota counts calls, and a JSONPath calls functions.",
    ("call", "mockserver/weibokit_mock/testing/"): "What tests ask for is how often their program called the provider.",
    ("refuse", "mockserver/weibokit_mock/testing/"): "In a test, it is the provider who refuses.",
    ("mark", "mockserver/weibokit_mock/pytest_plugin.py"): "A mark on a test is pytest's.",
    ("journal", "mockserver/"): "The request journal is WireMock's.",
    ("words", "tools/runtime/index/"): "A search is for words.",
    ("words", "tools/infer/"): "Names of fields consist of words of a language.",
    ("words", "mockserver/weibokit_mock/responses/providers/"): "Names of fields, and texts, consist of words.",
    ("entries", "mockserver/weibokit_mock/control/stubs/"): "An index of stubs has entries.",
    ("mark", "tools/runtime/"): "A request that was sent leaves a mark until its outcome is known.",
}
"""A word that the table doesn't use, the file or folder in which it is right all the same, and why."""

TWICE = {
    "Clock": "What a client asks for the time, and the one of a session of the mock server, which clients can have.",
}
"""Class names that occur twice, and why."""


def unused_words(table: str) -> set[str]:
    """Return the words in backticks in the last column of the table in CONTRIBUTING.md."""
    rows = [re.split(r"(?<!\\)\|", line) for line in table.splitlines() if line.startswith("| ")]
    return {word for row in rows for word in re.findall(r"`([a-z]+)`", row[3])}


def identifiers(file: Path) -> Iterator[str]:
    """Yield the names that a module gives: to itself, classes, functions, arguments, variables and attributes."""
    yield file.stem
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield name
            case ast.arg(arg=name) | ast.Name(id=name, ctx=ast.Store()) | ast.Attribute(attr=name, ctx=ast.Store()):
                yield name
            case ast.alias(asname=str(name)) | ast.MatchAs(name=str(name)) | ast.ExceptHandler(name=str(name)):
                yield name


def words(identifier: str) -> set[str]:
    """Return the words of an identifier in lower case, each of them in the singular too; none of a dunder's."""
    if identifier.startswith("__"):
        return set()
    found = {word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", identifier)}
    return found | {word.removesuffix("s") for word in found}


def violations(root: Path, unused: set[str]) -> Iterator[tuple[str, str, str]]:
    """Yield file, identifier and word of each identifier in which a word is that is not used."""
    for file in (file for tree in TREES for file in sorted((root / tree).rglob("*.py"))):
        for name in sorted({*identifiers(file)}):
            for word in sorted(words(name) & unused):
                yield file.relative_to(root).as_posix(), name, word


def is_right(file: str, word: str) -> bool:
    return any(word == right and file.startswith(place) for right, place in RIGHT)


def recurring(root: Path) -> dict[str, list[str]]:
    """Return the class names that occur more than once, with their files."""
    found: dict[str, list[str]] = defaultdict(list)
    for file in (file for tree in TREES for file in sorted((root / tree).rglob("*.py"))):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                found[node.name].append(file.relative_to(root).as_posix())
    return {name: files for name, files in found.items() if len(files) > 1}


@pytest.fixture(scope="module")
def unused() -> set[str]:
    return unused_words((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"))


def test_table_is_read(unused: set[str]) -> None:
    assert {"answer", "kind", "journal", "words"} <= unused


def test_identifiers_speak_the_words_of_the_table(unused: set[str]) -> None:
    assert [found for found in violations(ROOT, unused) if not is_right(found[0], found[2])] == []


def test_words_that_are_right_are_used(unused: set[str]) -> None:
    found = [(word, file) for file, _, word in violations(ROOT, unused)]
    used = {(right, place) for right, place in RIGHT if any(w == right and f.startswith(place) for w, f in found)}
    assert used == RIGHT.keys()


def test_class_names_stand_for_one_thing() -> None:
    assert recurring(ROOT).keys() == TWICE.keys()


@pytest.mark.parametrize(
    ("code", "name", "word"),
    [
        ("class AnswerTransport: ...", "AnswerTransport", "answer"),
        ("def read_answers(): ...", "read_answers", "answer"),
        ("def read(*, raw_answer): ...", "raw_answer", "answer"),
        ("XMLAnswer = 1", "XMLAnswer", "answer"),
        ("class A:\n    def __init__(self):\n        self.last_kind: int = 1", "last_kind", "kind"),
        ("for kinds, _ in (): ...", "kinds", "kind"),
        ("import os as answer", "answer", "answer"),
    ],
)
def test_planted_word_is_found(tmp_path: Path, unused: set[str], code: str, name: str, word: str) -> None:
    (tmp_path / "tools").mkdir()
    (tmp_path / "tools" / "good.py").write_text(f"{code}\nx.answer()\n", encoding="utf-8")
    assert list(violations(tmp_path, unused)) == [("tools/good.py", name, word)]


def test_planted_twin_is_found(tmp_path: Path) -> None:
    for tree in TREES:
        (tmp_path / tree).mkdir()
        (tmp_path / tree / "one.py").write_text("class Twin: ...", encoding="utf-8")
    assert recurring(tmp_path) == {"Twin": ["tools/one.py", "mockserver/one.py"]}
