"""The site, in order: pages of people and generated ones staged side by side, built with Zensical, then checked."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from tools.docs.definitions import Definition, definitions
from tools.docs.inserts import Inserts
from tools.docs.languages import LANGUAGES, SiteLanguage
from tools.docs.links import problems
from tools.docs.reference import FOLDER, pages
from tools.pipeline.files.input_error import InputError

_LEFT_OUT = shutil.ignore_patterns("404.html")
"""It only fits a host whose root is one language."""

_CODE = re.compile(r"(?<!`)`[^`\n]+`(?!`)")


def build_site(root: Path, output: Path) -> list[str]:
    """Build the documentation of the repository `root` into `output`, and return the lines of the report.

    Raises InputError for warnings of Zensical, for links that lead nowhere, and for pages that lack their counterpart
    in the other language.
    """
    _check_languages(root / "docs")
    staged = output.with_name(f"{output.name}-pages")
    found = definitions(root / "generated" / "weibokit")
    for folder in (staged, output):
        shutil.rmtree(folder, ignore_errors=True)
    for language in LANGUAGES:
        stage(root, staged / language.code, language, found)
        _zensical(staged / language.code)
        shutil.copytree(staged / language.code / "site", output / language.code, ignore=_LEFT_OUT)
    shutil.copyfile(root / "docs" / "index.html", output / "index.html")
    if wrong := problems(output):
        raise InputError(
            "docs", got="\n" + "\n".join(wrong) + "\n", wanted="links that lead somewhere", todo="Mend them."
        )
    number = len(list(output.rglob("*.html")))
    return [f"{number} pages in {output}; `python -m http.server --directory {output}` serves them, search included."]


def stage(root: Path, folder: Path, language: SiteLanguage, found: list[Definition]) -> None:
    """Write everything that Zensical builds one language of into `folder`."""
    shutil.copytree(root / "docs" / language.code, folder / "docs")
    inserts = Inserts(root, found, language)
    for page in (folder / "docs").glob("*.md"):
        page.write_text(_unescape(inserts.fill(page.read_text(encoding="utf-8"))), encoding="utf-8")
    reference = dict(pages(found, language))
    for path, text in reference.items():
        file = folder / "docs" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(_unescape(text), encoding="utf-8")
    yaml = YAML()
    settings = yaml.load(root / "docs" / "mkdocs.yml")
    yaml.dump(settings | _settings(settings, language, list(reference)), folder / "mkdocs.yml")


def _unescape(text: str) -> str:
    r"""Write `|` for `\|` in code: GitHub's tables want the backslash, and those of Zensical would show it."""
    return _CODE.sub(lambda match: match[0].replace("\\|", "|"), text)


def _settings(settings: dict[str, Any], language: SiteLanguage, reference: list[str]) -> dict[str, Any]:
    """Return what the settings of one language have of their own."""
    index, *others = reference
    sections = dict.fromkeys(path.split("/")[1] for path in others)
    grouped = [{name: [path for path in others if path.startswith(f"{FOLDER}/{name}/")]} for name in sections]
    return {
        "theme": settings["theme"] | {"language": language.code},
        "extra": settings["extra"]
        | {"alternate": [{"name": each.name, "link": f"../{each.code}/", "lang": each.code} for each in LANGUAGES]},
        "nav": [*settings["nav"], {language.labels["reference"]: [index, *grouped]}],
    }


def _zensical(folder: Path) -> None:
    command = [sys.executable, "-m", "zensical", "build", "--strict", "--config-file", "mkdocs.yml"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603 - our own
    if done.returncode:
        raise InputError(
            folder, got=done.stdout + done.stderr, wanted="a build without warnings", todo="Mend the pages."
        )


def _check_languages(docs: Path) -> None:
    names = [{page.name for page in (docs / language.code).glob("*.md")} for language in LANGUAGES]
    if not any(names):
        raise InputError(
            docs, got="no pages", wanted="some in en/ and zh/", todo="Call it at the root of the repository."
        )
    if alone := sorted(names[0] ^ names[1]):
        todo = "Write it in the other language, too."
        raise InputError(docs, got=f"{', '.join(alone)} in one language", wanted="the same pages in both", todo=todo)
