import datetime as dt
import hashlib
import tomllib
from pathlib import Path

import pytest

from tests.tools.fetch.playing import made
from tools.diff.compare import changes
from tools.diff.reporting.changelog import HEADER, Release
from tools.fetch.download.store import Stored, load, save
from tools.pipeline.files.input_error import InputError

RELEASE = Release(dt.date(2026, 7, 23))
URL = "https://example.invalid/openapi.json"
FOUND = changes(made("/a"), made("/a", "/b"))
ETAGS = {URL: 'W/"a\\b"'}


def test_empty_folder_holds_nothing(folder: Path) -> None:
    assert load(folder) == Stored()


def test_missing_folder_is_bad_input(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="got no folder"):
        load(tmp_path / "nowhere")


def test_saved_files_load_again(folder: Path) -> None:
    save(folder, {"paths": {}, "text": "微博"}, urls=[URL], etags=ETAGS, release=RELEASE)
    assert load(folder) == Stored({"paths": {}, "text": "微博"}, (URL,), ETAGS)


def test_files_are_written_plainly(folder: Path) -> None:
    save(folder, {"text": "微博"}, urls=[URL], etags={}, release=RELEASE)
    content = (folder / "openapi.json").read_bytes()
    assert content == '{\n  "text": "微博"\n}\n'.encode()
    assert tomllib.loads((folder / "source.toml").read_text(encoding="utf-8")) == {
        "kind": "download",
        "urls": [URL],
        "date": "2026-07-23",
        "sha256": hashlib.sha256(content).hexdigest(),
    }


def test_edited_definition_voids_etags(folder: Path) -> None:
    save(folder, {"paths": {}}, urls=[URL], etags=ETAGS, release=RELEASE)
    (folder / "openapi.json").write_text("{}", encoding="utf-8")
    assert load(folder) == Stored({}, (URL,), {})


def test_changes_get_an_entry(folder: Path) -> None:
    save(folder, made("/a"), urls=[URL], etags={}, release=RELEASE)
    assert not (folder / "CHANGES.md").exists()
    save(folder, made("/a", "/b"), urls=[URL], etags={}, release=RELEASE, changes=FOUND)
    text = (folder / "CHANGES.md").read_text(encoding="utf-8")
    assert text.startswith(f"{HEADER}\n## 2026-07-23\n\n0 breaking, 1 other change in 1 operation;")


def test_foreign_journal_leaves_files_alone(folder: Path) -> None:
    (folder / "CHANGES.md").write_text("# Something else\n", encoding="utf-8")
    with pytest.raises(InputError, match="got another beginning"):
        save(folder, made("/a", "/b"), urls=[URL], etags={}, release=RELEASE, changes=FOUND)
    assert [path.read_text(encoding="utf-8") for path in folder.iterdir()] == ["# Something else\n"]


def test_no_temporary_file_survives(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save(folder, {"paths": {}}, urls=[URL], etags=ETAGS, release=RELEASE, changes=FOUND)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}

    def full(_: int) -> None:
        raise OSError("disk full")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(InputError, match="disk full"):
        save(folder, {"paths": {"/a": {}}}, urls=[URL], etags={}, release=RELEASE, changes=FOUND)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_permissions_are_those_of_new_files(folder: Path) -> None:
    save(folder, {}, urls=[URL], etags={}, release=RELEASE)
    (folder / "other").touch()
    assert (folder / "openapi.json").stat().st_mode == (folder / "other").stat().st_mode


def test_values_of_queries_are_not_kept(folder: Path) -> None:
    save(folder, {}, urls=[f"{URL}?token=SECRET"], etags={f"{URL}?token=SECRET": "x"}, release=RELEASE)
    assert load(folder) == Stored({}, (f"{URL}?token=…",), {f"{URL}?token=…": "x"})
    assert "SECRET" not in (folder / "source.toml").read_text(encoding="utf-8")
