"""A small definition with everything the real ones have, and the client that belongs to it.

After a change that is meant to show, `python tests/golden/test_golden.py` writes the client anew; look at the diff.
"""

import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
import pytest

from tools.codegen.generate import generate_one
from tools.codegen.targets import Target
from tools.codegen.verify import differences
from tools.runtime.apis.registry import JUSTONE

HERE = Path(__file__).parent
PACKAGE = "bookshop_client"
# Its envelope and credential are those of Just One API, so that the runtime needs nothing for it.
TARGET = Target("bookshop", "Bookshop", "the bookshop", JUSTONE)


def generate(folder: Path) -> Path:
    package = folder / PACKAGE
    generate_one(HERE / "bookshop.json", package, TARGET)
    return package


def without_copies(package: Path) -> Path:
    """Leave out what is copied from elsewhere: the runtime and the definition."""
    for folder in ("_runtime", "specs"):
        shutil.rmtree(package / folder)
    return package


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return generate(tmp_path_factory.mktemp("golden"))


def test_client_equals_golden(package: Path, tmp_path: Path) -> None:
    fresh = without_copies(Path(shutil.copytree(package, tmp_path / PACKAGE)))
    assert list(differences(fresh, HERE / PACKAGE)) == []


def test_client_passes_mypy(package: Path, tmp_path: Path) -> None:
    (tmp_path / "use.py").write_text(
        "from bookshop_client import Bookshop\n"
        "def titles(api: Bookshop) -> list[str]:\n"
        "    return [book.title.upper() for book in api.books.iter_search(q='x', sort='newest')]\n"
    )
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "cache")]
    done = subprocess.run(
        [*command, "use.py", str(package)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        env={"MYPYPATH": str(package.parent), "PATH": ""},
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture
def requests() -> list[httpx.Request]:
    return []


@pytest.fixture
def api(package: Path, requests: list[httpx.Request], monkeypatch: pytest.MonkeyPatch) -> Any:
    """A client whose responses are one page, the last."""

    def response(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        book = {"id": 2**60, "title": "Dune", "author": {"name": "Frank"}, "get": "here"}
        return httpx.Response(200, json={"code": 0, "books": [book], "paging": {"next": 0}, "shelves": []})

    monkeypatch.syspath_prepend(package.parent)
    return import_module(PACKAGE).Bookshop("secret", transport=httpx.MockTransport(response))


def test_client_sends_what_is_given(api: Any, requests: list[httpx.Request]) -> None:
    api.books.search(q="a b", import_="nl", in_print=True)
    sent = {key: value for key, value in requests[0].url.params.items() if key != "token"}
    assert sent == {"q": "a b", "import": "nl", "in-print": "true"}


def test_client_takes_alias(api: Any, requests: list[httpx.Request]) -> None:
    api.shelves.list(name="a/b", keeper=7)
    api.shelves.list(keeper=7)
    paths = [request.url.raw_path.partition(b"?")[0] for request in requests]
    assert paths == [b"/shelves/a%2Fb.json", b"/shelves.json"]


def test_none_is_not_given(api: Any, requests: list[httpx.Request]) -> None:
    api.shelves.list(name=None, keeper=None)
    assert list(api.books.pages_search(q="x", cursor=None))
    assert [request.url.path for request in requests] == ["/shelves.json", "/books/search"]
    assert requests[1].url.params["cursor"] == "0"


def test_client_sends_form(api: Any, requests: list[httpx.Request]) -> None:
    api.books.add(title="Dune", pages=412)
    assert requests[0].content.startswith(b"title=Dune&pages=412")


def test_client_iterates_to_end_mark(api: Any, requests: list[httpx.Request]) -> None:
    assert [book.get_ for book in api.books.iter_search(q="x")] == ["here"]
    assert requests[0].url.params["cursor"] == "0"


if __name__ == "__main__":
    shutil.rmtree(HERE / PACKAGE, ignore_errors=True)
    without_copies(generate(HERE))
