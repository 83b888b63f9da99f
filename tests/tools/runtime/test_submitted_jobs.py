"""A job that an engine may run again knows its own response, however long its store takes to say what time it is."""

import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tools.runtime.archive.claims import Claims, job_submitted
from tools.runtime.archive.database import Database
from tools.runtime.archive.keys import RequestKey
from tools.runtime.archive.responses import ArchivedResponse, Responses
from tools.runtime.archive.sent import FileMarks

KEY = RequestKey.of("justone", "weibo_x", [("uid", "1")])
SUBMITTED = 1_000.0


class Clock:
    """Says the time, and then takes so many seconds to get it across."""

    def __init__(self, *seconds: float) -> None:
        self._seconds = [*seconds]
        self._begun = time.monotonic()

    def __call__(self) -> float:
        now = SUBMITTED + time.monotonic() - self._begun
        time.sleep(self._seconds.pop(0) if self._seconds else 0)
        return now


@pytest.mark.parametrize("slow", [(0.2,), (0, 0.2)])
@pytest.mark.parametrize(("came", "charged"), [(0.001, "yes"), (-10, "no")])
def test_what_came_since_is_its_own(tmp_path: Path, slow: tuple[float, ...], came: float, charged: str) -> None:
    database = Database(tmp_path / "marks.sqlite")
    responses = Responses(database)
    recorded = datetime.fromtimestamp(SUBMITTED + came, UTC)
    response = ArchivedResponse(200, "application/json", b"{}", charged="yes", recorded_at=recorded)
    with database.transaction() as connection:
        responses.put(connection, KEY, response)
    claims = Claims(FileMarks(database, responses, Clock(*slow)))
    with job_submitted(SUBMITTED, claims):
        assert claims.cost(response) == charged
        assert isinstance(claims.claim(KEY), ArchivedResponse) is (charged == "yes")


def test_without_marks_it_is_submitted_now(tmp_path: Path) -> None:
    database = Database(tmp_path / "marks.sqlite")
    claims = Claims(FileMarks(database, Responses(database)))
    with job_submitted(0.0, None):
        assert claims.cost(ArchivedResponse(200, "application/json", b"{}", charged="yes")) == "yes"
        before = datetime.fromtimestamp(time.time() - 10, UTC)
        assert claims.cost(ArchivedResponse(200, "", b"{}", charged="yes", recorded_at=before)) == "no"
