import re
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from tools.docs.definitions import definitions
from tools.docs.languages import LANGUAGES, SiteLanguage
from tools.docs.site import build_site, stage
from tools.pipeline.files.input_error import InputError

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_everything_staged_is_in_the_navigation(language: SiteLanguage, tmp_path: Path) -> None:
    stage(ROOT, tmp_path / "staged", language, definitions(ROOT / "generated" / "weibokit"))
    staged = {page.relative_to(tmp_path / "staged/docs").as_posix() for page in (tmp_path / "staged").rglob("*.md")}
    settings = YAML(typ="safe").load(tmp_path / "staged" / "mkdocs.yml")
    assert sorted(listed(settings["nav"])) == sorted(staged)
    assert len([page for page in staged if page.startswith("reference/")]) > 70
    assert settings["theme"]["language"] == language.code
    assert settings["theme"]["font"] is False


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_code_in_tables_shows_no_backslash(language: SiteLanguage, tmp_path: Path) -> None:
    stage(ROOT, tmp_path, language, definitions(ROOT / "generated" / "weibokit"))
    assert "| `weibokit archive ls|show|export|prune FILE` |" in (tmp_path / "docs/command-line.md").read_text("utf-8")
    pages = [page.read_text("utf-8") for page in (tmp_path / "docs").rglob("*.md")]
    assert [code for page in pages for code in re.findall(r"`[^`\n]*`", page) if r"\|" in code] == []


def listed(nav: object) -> list[str]:
    """Return the pages of a navigation, with those of its sections."""
    if isinstance(nav, dict):
        nav = [page for pages in nav.values() for page in pages]
    return [page for each in nav for page in listed(each)] if isinstance(nav, list) else [str(nav)]


def test_page_in_one_language_is_reported(tmp_path: Path) -> None:
    for name in ("en/index.md", "zh/index.md", "en/more.md"):
        (tmp_path / "docs" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "docs" / name).write_text("# A", encoding="utf-8")
    with pytest.raises(InputError, match=r"more\.md in one language"):
        build_site(tmp_path, tmp_path / "built")
    assert not (tmp_path / "built").exists()
