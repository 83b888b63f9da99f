"""What newcomers ask is answered where the list says: by a page in both languages, and by a command."""

import contextlib
import io
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from tools.command.main import main
from tools.docs.definitions import definitions
from tools.docs.inserts import Inserts
from tools.docs.languages import LANGUAGES, SiteLanguage

ROOT = Path(__file__).parents[2]
QUESTIONS: list[dict[str, Any]] = YAML(typ="safe").load(Path(__file__).with_name("questions.yaml"))
DEFINITIONS = definitions(ROOT / "generated" / "weibokit")

each_question = pytest.mark.parametrize("asked", QUESTIONS, ids=lambda asked: asked["question"])


def test_there_are_twenty_questions() -> None:
    assert len({asked["question"] for asked in QUESTIONS}) >= 20


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
@each_question
def test_page_says_it(asked: dict[str, Any], language: SiteLanguage) -> None:
    page = (ROOT / "docs" / language.code / asked["page"]).read_text(encoding="utf-8")
    text = Inserts(ROOT, DEFINITIONS, language).fill(page)
    assert [wanted for wanted in asked["says"] if wanted not in text] == []


@pytest.mark.parametrize(
    "asked", [asked for asked in QUESTIONS if "command" in asked], ids=lambda asked: " ".join(asked["command"])
)
def test_command_says_it(asked: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    printed = printed_by(*asked["command"], monkeypatch=monkeypatch)
    assert [wanted for wanted in asked["prints"] if wanted not in printed] == []


def test_front_page_shows_what_search_prints(monkeypatch: pytest.MonkeyPatch) -> None:
    for file, language in (("README.md", "en"), ("README.zh-CN.md", "zh")):
        line = printed_by("search", "热搜", "--lang", language, monkeypatch=monkeypatch).splitlines()[0]
        assert f"\n{line}\n" in (ROOT / file).read_text(encoding="utf-8")


def printed_by(*arguments: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return what the command prints, in English unless it is told otherwise."""
    monkeypatch.setenv("LANG", "C")
    monkeypatch.setenv("COLUMNS", "120")
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        assert main(arguments) == 0
    return printed.getvalue()
