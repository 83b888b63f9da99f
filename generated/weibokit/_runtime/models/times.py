# Do not edit: `make generate` writes this file from tools/runtime/models/times.py.

"""How responses write times, and the aware datetimes that they stand for.

weibo   `Wed May 31 17:46:55 +0800 2017`; day and month are English whatever the locale
local   `2017-05-31 17:46:55`, without a zone: China's
unix    `1496224015`, a number: seconds since 1970
"""

import re
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from ..dates import SHANGHAI

__all__ = ["FORMS", "Form"]

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_WEIBO = re.compile(r"[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d\d) (\d\d:\d\d:\d\d) ([+-]\d{4}) (\d{4})", re.ASCII)
_LOCAL = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", re.ASCII)


class Form(NamedTuple):
    """One way to write a time: its JSON type, what it looks like, and how it is read; `read` raises ValueError."""

    type: type
    example: str
    read: Callable[[Any], datetime]


def _weibo(text: str) -> datetime:
    found = _WEIBO.fullmatch(text)
    if found is None:
        raise ValueError
    month, day, clock, zone, year = found.groups()
    return datetime.fromisoformat(f"{year}-{_MONTHS.index(month) + 1:02}-{day}T{clock}{zone}")


def _local(text: str) -> datetime:
    if _LOCAL.fullmatch(text) is None:
        raise ValueError
    return datetime.fromisoformat(text).replace(tzinfo=SHANGHAI)


def _unix(seconds: int) -> datetime:
    # The reach of fromtimestamp() depends on the platform; this one is the same everywhere.
    try:
        return datetime(1970, 1, 1, 8, tzinfo=SHANGHAI) + timedelta(seconds=seconds)
    except OverflowError as error:
        raise ValueError from error


FORMS: Mapping[str, Form] = {
    "weibo": Form(str, "Wed May 31 17:46:55 +0800 2017", _weibo),
    "local": Form(str, "2017-05-31 17:46:55", _local),
    "unix": Form(int, "1496224015", _unix),
}
"""The forms by the names that definitions give them in `x-time`."""
