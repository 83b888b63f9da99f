import datetime as dt
from pathlib import Path

import pytest

from tests.tools.diff.building import between, operation, query
from tools.diff.journal import HEADER, Release, append_entry
from tools.pipeline.problems import InputError

FOUND = between(operation(query("p")), operation())
ENTRY = """
## 2026-07-23, release r-7

1 breaking, 0 other changes in 1 operation; proposed version step: major.

### Breaking

- `GET /api/things/list/v1`: query parameter `p`: removed
"""
RELEASE = Release(dt.date(2026, 7, 23), "r-7")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "CHANGES.md"


def test_first_entry_makes_the_file(file: Path) -> None:
    assert append_entry(file, FOUND, RELEASE)
    assert file.read_text(encoding="utf-8") == HEADER + ENTRY


def test_newest_entry_is_on_top(file: Path) -> None:
    append_entry(file, FOUND, RELEASE)
    append_entry(file, FOUND, Release(dt.date(2026, 7, 29)))
    newest = ENTRY.replace("2026-07-23, release r-7", "2026-07-29")
    assert file.read_text(encoding="utf-8") == HEADER + newest + ENTRY


def test_without_changes_nothing_is_written(file: Path) -> None:
    assert not append_entry(file, [], RELEASE)
    assert not file.exists()


def test_other_file_is_left_alone(file: Path) -> None:
    file.write_text("# Something else\n", encoding="utf-8")
    with pytest.raises(InputError, match="got another beginning; wanted the line '# Changes of the definition'"):
        append_entry(file, FOUND, RELEASE)
    assert file.read_text(encoding="utf-8") == "# Something else\n"


def test_failure_leaves_the_old_file(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(descriptor: int) -> None:
        raise OSError("disk full")

    append_entry(file, FOUND, RELEASE)
    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(OSError, match="disk full"):
        append_entry(file, FOUND, Release(dt.date(2026, 7, 29)))
    assert file.read_text(encoding="utf-8") == HEADER + ENTRY
    assert list(file.parent.iterdir()) == [file]
