from pathlib import Path

import pytest

from tools.pipeline.files import yaml_cache
from tools.pipeline.files.yaml_cache import load_yaml, without_caches


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(yaml_cache, "FOLDER", tmp_path / "yaml")
    return tmp_path / "yaml"


def test_known_text_is_not_parsed_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "known: [1, 2.5, true, null, text]"
    before = load_yaml(text)
    yaml_cache._known.cache_clear()
    monkeypatch.setattr(yaml_cache, "YAML", lambda **_: pytest.fail("it is parsed"))
    assert load_yaml(text) == before == {"known": [1, 2.5, True, None, "text"]}


def test_each_reader_has_a_copy() -> None:
    load_yaml("copy: {}")["copy"]["changed"] = True
    assert load_yaml("copy: {}") == {"copy": {}}


@pytest.mark.parametrize("text", ["day: 2026-01-01", "1: number", "a: !!set {b}"])
def test_what_json_lacks_is_not_kept(folder: Path, text: str) -> None:
    assert load_yaml(text) != {}
    assert not folder.exists()


def test_nothing_kept_is_used_without_it(folder: Path) -> None:
    load_yaml("forged: no")
    (kept,) = folder.iterdir()
    kept.write_text('{"forged": "yes"}')
    with without_caches():
        assert load_yaml("forged: no") == {"forged": "no"}


def test_folder_that_cannot_be_written_does_no_harm(folder: Path) -> None:
    folder.write_text("a file")
    assert load_yaml("other: 1") == {"other": 1}
