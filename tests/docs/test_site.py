"""The built site: nothing leads nowhere, nothing comes from elsewhere, and its search answers newcomers' questions."""

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import quote_plus

import pytest
from weibokit_mock.settings import APIS

from tests.docs.test_questions import QUESTIONS
from tools.docs.languages import LANGUAGES
from tools.docs.site import build_site

ROOT = Path(__file__).parents[2]
NARROW, WIDE = 400, 1280
SHOWN = 3
"""Results of a search that people look at."""

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("zensical", reason="needs `pip install --group docs`")
    output = tmp_path_factory.mktemp("built") / "docs"
    build_site(ROOT, output)
    return output


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *arguments: Any) -> None:
        """Write nothing."""


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=site)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_each_namespace_has_its_page(site: Path) -> None:
    spaces = {
        f"{api}/{module.stem}"
        for api in APIS
        for module in (ROOT / "generated" / "weibokit" / api / "api").glob("[a-z]*.py")
    }
    assert len(spaces) > 70
    for language in LANGUAGES:
        reference = site / language.code / "reference"
        assert {f"{page.parent.name}/{page.stem}" for page in reference.glob("*/*.html")} == spaces


def searched(page: Any, words: str) -> list[str]:
    """Look for words, and return where the first results lead."""
    # Every result says what was looked for; until then, those of the question before are there.
    results = page.locator(f'a[role=option][href*="?h={quote_plus(words)}"]')
    for _ in range(12):
        # What is typed while the index is loading finds nothing.
        page.keyboard.press("Control+A")
        page.keyboard.type(words)
        page.wait_for_timeout(500)
        for _ in range(20):
            if results.count():
                page.wait_for_timeout(500)  # more of them come
                return [link.get_attribute("href") for link in results.all()[:SHOWN]]
            page.wait_for_timeout(250)
    pytest.fail(f"nothing was found for {words}")


@pytest.mark.parametrize("language", [language.code for language in LANGUAGES])
def test_search_answers_questions(language: str, address: str, chromium: Any) -> None:
    column = [each.code for each in LANGUAGES].index(language)
    page = chromium.new_page()
    page.goto(f"{address}/{language}/index.html")
    page.keyboard.press("/")
    unanswered = {}
    for asked in QUESTIONS:
        words = asked["search"][column]
        found = searched(page, words)
        wanted = [f"/{name}.html" for name in asked.get("finds", [Path(asked["page"]).stem])]
        if not any(name in link for link in found for name in wanted):
            unanswered[words] = found
    page.close()
    assert unanswered == {}


@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_pages_fit_and_come_from_here(width: int, site: Path, address: str, chromium: Any) -> None:
    page = chromium.new_page(viewport={"width": width, "height": 900})
    requested: list[str] = []
    page.on("request", lambda request: requested.append(request.url))
    broad = []
    for file in [*site.glob("*/*.html"), site / "zh/reference/justone/weibo.html"]:
        page.goto(f"{address}/{file.relative_to(site).as_posix()}")
        if page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
            broad.append(file.name)
    page.close()
    assert broad == []
    assert {url for url in requested if not url.startswith((address, "data:"))} == set()
