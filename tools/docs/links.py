"""What is wrong with built pages: links, images and anchors that lead nowhere, and whatever comes from another host."""

from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

_LOADED = {"img": "src", "script": "src", "iframe": "src", "source": "src", "link": "href"}
"""What a browser loads by itself, and the attribute that says from where."""


class Page(HTMLParser):
    """The links and anchors of one built page; `loaded` are those that a browser follows by itself."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.anchors: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take what one element holds."""
        found = {name: value for name, value in attrs if value is not None}
        self.anchors |= {found[name] for name in ("id", "name") if name in found}
        if tag == "a" and "href" in found:
            self.links.append(found["href"])
        if tag in _LOADED and _LOADED[tag] in found:
            self.loaded.append(found[_LOADED[tag]])


def problems(site: Path) -> list[str]:
    """Return a line for each thing that is wrong with the pages below the folder `site`."""
    pages = sorted(site.rglob("*.html"))
    return [f"{page.relative_to(site)}: {problem}" for page in pages for problem in _of_page(page, site.resolve())]


def _of_page(page: Path, site: Path) -> Iterator[str]:
    parsed = _parsed(page)
    yield from (f"loads {link} from another host" for link in parsed.loaded if urlsplit(link).netloc)
    for link in dict.fromkeys([*parsed.links, *parsed.loaded]):
        parts = urlsplit(link)
        if not parts.scheme and not parts.netloc and not _is_there(page, parts.path, parts.fragment, site):
            yield f"{link} leads nowhere"


def _is_there(page: Path, path: str, fragment: str, site: Path) -> bool:
    start = site if path.startswith("/") else page.parent
    target = (start / unquote(path).lstrip("/")).resolve() if path else page.resolve()
    target = target / "index.html" if target.is_dir() else target
    if not target.is_file() or not target.is_relative_to(site):
        return False
    return not fragment or target.suffix != ".html" or unquote(fragment) in _parsed(target).anchors


@cache
def _parsed(page: Path) -> Page:
    return Page(page.read_text(encoding="utf-8"))
