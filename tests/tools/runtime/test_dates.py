from datetime import datetime

import pytest

from tools.runtime.dates import next_midnight


@pytest.mark.parametrize(
    ("now", "midnight"),
    [
        ("2026-08-21T15:59:59+00:00", "2026-08-22T00:00:00+08:00"),
        ("2026-08-21T16:00:00+00:00", "2026-08-23T00:00:00+08:00"),
        ("2026-12-31T20:00:00-05:00", "2027-01-02T00:00:00+08:00"),
    ],
)
def test_quota_starts_anew_in_shanghai(now: str, midnight: str) -> None:
    assert next_midnight(datetime.fromisoformat(now)) == datetime.fromisoformat(midnight)
