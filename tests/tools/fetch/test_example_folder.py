from pathlib import Path

import pytest

from tools.fetch.download.downloader import Download
from tools.fetch.examples.example_folder import ExampleFolder
from tools.fetch.examples.listing import Example
from tools.fetch.examples.recorded import Recorded

URL = "https://h/a.json"
EXAMPLE = Example("GET /a", URL)
ANSWER = Download(URL, etag='W/"1"')


@pytest.fixture
def examples(folder: Path) -> Path:
    """A folder with one example in it, noted."""
    example_folder = ExampleFolder(folder / "examples")
    assert example_folder.put("a_b", ANSWER, Recorded(b"{}", synthetic=False)) == "new"
    example_folder.save()
    return folder / "examples"


def test_note_survives_visits(examples: Path) -> None:
    assert ExampleFolder(examples).etag("a_b", EXAMPLE) == 'W/"1"'
    assert ExampleFolder(examples).keys == {"a_b"}


@pytest.mark.parametrize("example", [Example("GET /a", "https://h/b.json"), Example("GET /a", URL, synthetic=True)])
def test_other_example_voids_etag(examples: Path, example: Example) -> None:
    assert ExampleFolder(examples).etag("a_b", example) is None


def test_touched_file_voids_etag(examples: Path) -> None:
    (examples / "a_b.json").write_bytes(b"{ }")
    assert ExampleFolder(examples).etag("a_b", EXAMPLE) is None
    (examples / "a_b.json").unlink()
    assert ExampleFolder(examples).etag("a_b", EXAMPLE) is None


@pytest.mark.parametrize(("content", "state"), [(b"{}", "unchanged"), (b"[]", "changed")])
def test_put_tells_what_changed(examples: Path, content: bytes, state: str) -> None:
    assert ExampleFolder(examples).put("a_b", ANSWER, Recorded(content, synthetic=False)) == state
    assert (examples / "a_b.json").read_bytes() == content


def test_synthetic_one_moves_over(examples: Path) -> None:
    example_folder = ExampleFolder(examples)
    assert example_folder.put("a_b", ANSWER, Recorded(b"{}", synthetic=True)) == "changed"
    assert sorted(path.name for path in examples.rglob("*.json")) == ["a_b.json"]
    assert (example_folder.synthetic, example_folder.etag("a_b", EXAMPLE)) == ({"a_b"}, None)
    assert example_folder.etag("a_b", Example("GET /a", URL, synthetic=True)) == 'W/"1"'


def test_nothing_makes_no_folder(folder: Path) -> None:
    ExampleFolder(folder / "examples").save()
    assert list(folder.iterdir()) == []
