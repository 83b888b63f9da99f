"""The pages that people write: both languages say the same, and their examples run."""

import contextlib
import io
import re
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from weibokit import JustOne, TSina, WeiboV2, load_index
from weibokit_mock.server import MockServer
from weibokit_mock.settings import Settings

from tools.docs.languages import LANGUAGES
from tools.docs.operations import MOCK

DOCS = Path(__file__).parents[2] / "docs"
PAGES = sorted(page.name for page in (DOCS / "en").glob("*.md"))
BLOCK = re.compile(r"^( *)```(\w+)\n(.*?)^ *```$", re.DOTALL | re.MULTILINE)
COMMENT = re.compile(r"(?m) *(?<!\S)(?:#|//) .*$")

WIDTH = 88
"""Characters of a drawing that a page shows beside its two columns of links."""


def text(language: str, name: str) -> str:
    return (DOCS / language / name).read_text(encoding="utf-8")


def blocks(page: str, *languages: str) -> list[str]:
    """Return the blocks of code of some languages, in order."""
    return [textwrap.dedent(code) for _, language, code in BLOCK.findall(page) if language in languages]


def programs(name: str) -> list[str]:
    """Return what can be run of a page: what is no test is one program."""
    return [code for code in blocks(text("en", name), "python") if "\ndef test_" not in code]


def test_pages_are_there() -> None:
    assert len(PAGES) >= 17
    assert [page.name for page in sorted((DOCS / "zh").glob("*.md"))] == PAGES


@pytest.mark.parametrize("name", [name for name in PAGES if name not in {"contributing.md", "security.md"}])
def test_languages_are_equal(name: str) -> None:
    """Code without comments, and the marks of headings, points and tables; drawings have words of their own."""
    found = [text(language.code, name) for language in LANGUAGES]
    code = [[COMMENT.sub("", each) for each in blocks(page, "python", "console", "yaml", "js", "go")] for page in found]
    assert code[0] == code[1]
    marks = [re.findall(r"^(#+ |- |\||<!-- .*)", BLOCK.sub("", page), re.MULTILINE) for page in found]
    assert marks[0] == marks[1]


def test_drawings_fit_a_page() -> None:
    drawn = [code for language in LANGUAGES for name in PAGES for code in blocks(text(language.code, name), "text")]
    assert len(drawn) >= 6
    assert [line for code in drawn for line in code.splitlines() if len(line) > WIDTH] == []


@pytest.mark.parametrize(("name", "last"), [("README.md", " and "), ("README.zh-CN.md", " 和 ")])
def test_front_pages_count_what_is_typed_as_the_index_does(name: str, last: str) -> None:
    typed = [sum(each.typed for each in api.operations) for api in load_index().apis.values()]
    page = (DOCS.parent / name).read_text(encoding="utf-8")
    assert f"{typed[0]}, {typed[1]}{last}{typed[2]}" in page.replace("、", ", ")
    assert str(sum(typed)) in page


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with MockServer(Settings(port=0)) as server:
        yield server.base_url


@pytest.mark.parametrize("name", [name for name in PAGES if programs(name)])
def test_programs_run(name: str, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("JUSTONE_TOKEN", "any")
    names: dict[str, Any] = {"__name__": "__main__"}
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        for number, code in enumerate(programs(name)):
            exec(compile(code.replace(MOCK, url), f"{name}, block {number + 1}", "exec"), names)
    for value in names.values():
        if isinstance(value, JustOne | TSina | WeiboV2):
            value.close()
    assert printed.getvalue()


def test_stubs_are_stubs(tmp_path: Path) -> None:
    found = [code for code in blocks(text("en", "testing.md"), "yaml") if "operation" in code]
    for number, code in enumerate(found):
        (tmp_path / f"{number}.yaml").write_text(code, encoding="utf-8")
    assert found
    with MockServer(Settings(port=0, stubs=(str(tmp_path),))):
        pass
