# Do not edit: `make generate` writes this file from tools/runtime/dates.py.

"""Days as the services count them, in Shanghai."""

from datetime import datetime, time, timedelta, timezone
from typing import Literal

__all__ = ["SHANGHAI", "Hour", "next_midnight"]

Hour = Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]
"""An hour of a day."""

# China has had one time zone and no summer time since 1991, so a fixed offset needs no zone data.
SHANGHAI = timezone(timedelta(hours=8), "Asia/Shanghai")


def next_midnight(now: datetime) -> datetime:
    """Return the first midnight in Shanghai after `now`, which has a zone."""
    day = now.astimezone(SHANGHAI).date() + timedelta(days=1)
    return datetime.combine(day, time(), SHANGHAI)
