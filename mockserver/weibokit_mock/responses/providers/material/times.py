"""Moments and durations, in the forms that the APIs use."""

import re
from datetime import datetime, timedelta, timezone
from random import Random

CHINA = timezone(timedelta(hours=8))
YEAR = 365 * 86400

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_SPELLED = re.compile(rf"(?:{'|'.join(_DAYS)}) ({'|'.join(_MONTHS)}) (\d\d) (\d\d:\d\d:\d\d) ([+-]\d{{4}}) (\d{{4}})")

NEWEST = datetime(2020, 6, 1, 12, tzinfo=CHINA)
"""When the newest of a list was made, where no sample says it."""


def between(random: Random, first: int, last: int) -> datetime:
    """Return a moment from the start of one year to the end of another."""
    return datetime(first, 1, 1, tzinfo=CHINA) + timedelta(seconds=random.randrange((last - first + 1) * YEAR))


def spelled(when: datetime) -> str:
    """Return a moment as Weibo writes it, such as `Wed May 31 17:46:55 +0800 2017`; English whatever the locale."""
    return f"{_DAYS[when.weekday()]} {_MONTHS[when.month - 1]} {when:%d %H:%M:%S %z %Y}"


def is_spelled(value: object) -> bool:
    """Say whether a value is a moment as Weibo writes it."""
    return isinstance(value, str) and _SPELLED.fullmatch(value) is not None


def read(text: str) -> datetime:
    """Return the moment that Weibo would write so."""
    match = _SPELLED.fullmatch(text)
    if match is None:
        raise ValueError(f"{text!r} is no moment as Weibo writes it.")
    month, day, clock_, zone, year = match.groups()
    return datetime.strptime(f"{_MONTHS.index(month) + 1} {day} {clock_} {zone} {year}", "%m %d %H:%M:%S %z %Y")


def plain(when: datetime) -> str:
    """Return a moment as most of the services write it, such as `2019-05-31 17:46:55`."""
    return f"{when:%Y-%m-%d %H:%M:%S}"


def recorded(when: datetime) -> str:
    """Return a moment as Just One API notes when it got a response: nine fractional digits, no zone."""
    return f"{when:%Y-%m-%dT%H:%M:%S}.{when.microsecond:06}{when.second:03}"


def clock(seconds: int) -> str:
    """Return a duration as players show it: `03:25`."""
    return f"{seconds // 60:02}:{seconds % 60:02}"
