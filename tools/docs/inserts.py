"""What is put into the pages of people where a comment asks for it.

<!-- codes -->           the table of all codes
<!-- figures -->         how many operations there are, typed and open
<!-- rooms -->           the pictures of the rooms, from the code
<!-- include FILE -->    a file of the repository; its links to files become their names
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tools.docs.codes import code_tables
from tools.docs.definitions import Definition
from tools.docs.languages import SiteLanguage
from tools.docs.reference import render
from tools.pipeline.files.input_error import InputError

_COMMENT = re.compile(r"^<!-- (\w+)(?: (\S+))? -->$", re.MULTILINE)

_LINK = re.compile(r"\[`?([^]`]+)`?\]\((?!https?:|#)[^)]+\)")

_TREES = ("tools", "mockserver/weibokit_mock")
"""Folders whose pictures are shown."""


class Inserts:
    """Fills in pages of one language, about the repository `root` and its definitions."""

    def __init__(self, root: Path, found: list[Definition], language: SiteLanguage) -> None:
        self._root = root
        self._definitions = found
        self._language = language

    def fill(self, text: str) -> str:
        """Return a page with everything put in that it asks for; raises InputError for what nobody knows."""
        return _COMMENT.sub(lambda match: self._made(match[1], match[2]), text)

    def _made(self, name: str, file: str | None) -> str:
        match name:
            case "codes":
                return code_tables(self._definitions, self._language)
            case "figures":
                return self._figures()
            case "rooms":
                return self._rooms()
            case "include":
                return _LINK.sub(r"`\1`", (self._root / str(file)).read_text(encoding="utf-8"))
            case _:
                wanted = "codes, figures, rooms or include"
                raise InputError("docs", got=f"<!-- {name} -->", wanted=wanted, todo="Correct the page.")

    def _figures(self) -> str:
        apis = [each.api for each in self._definitions]
        rows = [(api.name, len(api.operations), sum(each.typed for each in api.operations)) for api in apis]
        return render("figures.md.jinja", self._language, rows=rows)

    def _rooms(self) -> str:
        return "\n".join(f"### {name}\n\n```text\n{picture}\n```\n" for name, picture in self._pictures())

    def _pictures(self) -> Iterator[tuple[str, str]]:
        for tree in _TREES:
            for package in sorted((self._root / tree).rglob("__init__.py")):
                text = ast.get_docstring(ast.parse(package.read_text(encoding="utf-8")))
                if text and "\n" in text:
                    yield package.parent.relative_to(self._root).as_posix(), text
