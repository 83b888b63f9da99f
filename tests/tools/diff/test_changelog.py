import datetime as dt
from pathlib import Path

import pytest

from tests.tools.diff.building import between, operation, query
from tools.diff.reporting.changelog import HEADER, Release, add_release
from tools.pipeline.files.input_error import InputError

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


def test_first_entry_of_missing_file(file: Path) -> None:
    assert add_release(file, FOUND, RELEASE) == HEADER + ENTRY


def test_newest_entry_is_on_top(file: Path) -> None:
    file.write_text(HEADER + ENTRY, encoding="utf-8")
    newest = ENTRY.replace("2026-07-23, release r-7", "2026-07-29")
    assert add_release(file, FOUND, Release(dt.date(2026, 7, 29))) == HEADER + newest + ENTRY


def test_other_file_is_rejected(file: Path) -> None:
    file.write_text("# Something else\n", encoding="utf-8")
    with pytest.raises(InputError, match="got another beginning; wanted the line '# Changes of the definition'"):
        add_release(file, FOUND, RELEASE)
