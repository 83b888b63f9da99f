"""Marks in two stores, whose clocks may be those of two machines."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tools.runtime.archive.both_marks import both
from tools.runtime.archive.database import Database
from tools.runtime.archive.keys import RequestKey
from tools.runtime.archive.responses import ArchivedResponse, Responses
from tools.runtime.archive.sent import FileMarks, Mark

KEY = RequestKey.of("justone", "weibo_x", [("uid", "1")])


def marks(path: Path, now: float, *, for_good: bool) -> tuple[FileMarks, Database, Responses]:
    database = Database(path)
    responses = Responses(database, for_good=for_good)
    return FileMarks(database, responses, lambda: now), database, responses


@pytest.mark.parametrize("other", [100_000.0, 50.0])
@pytest.mark.parametrize(("age", "counts"), [(9.0, True), (11.0, False)])
def test_each_store_goes_by_its_own_clock(tmp_path: Path, other: float, age: float, counts: bool) -> None:
    first, *_ = marks(tmp_path / "first.sqlite", 1_000.0, for_good=True)
    second, database, responses = marks(tmp_path / "second.sqlite", other, for_good=False)
    with database.transaction() as connection:
        recorded = datetime.fromtimestamp(other - age, UTC)
        responses.put(connection, KEY, ArchivedResponse(200, "application/json", b"{}", recorded_at=recorded))
    found = both(first, second).begin(Mark(KEY), 990.0, resend_unknown=False)
    assert isinstance(found, ArchivedResponse) is counts
