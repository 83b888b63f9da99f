# Do not edit: `make generate` writes this file from tools/runtime/dates.py.

"""Days as the services count them, in Shanghai."""

from datetime import datetime, time, timedelta

from .models.times import SHANGHAI

__all__ = ["next_midnight"]


def next_midnight(now: datetime) -> datetime:
    """Return the first midnight in Shanghai after `now`, which has a zone."""
    day = now.astimezone(SHANGHAI).date() + timedelta(days=1)
    return datetime.combine(day, time(), SHANGHAI)
