import pickle
import traceback
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from tools.runtime.errors import FieldMismatch, FieldMissing
from tools.runtime.models.fields import field, time_field
from tools.runtime.models.model import Model, check
from tools.runtime.models.times import FORMS

CHINA = timezone(timedelta(hours=8))


class Post(Model):
    created_at: str = field("created_at", "str")
    day: str | None = field("day", "str", null=True)
    seconds: int = field("seconds", "int")
    created_at_time: datetime = time_field("created_at", "weibo")
    day_time: datetime | None = time_field("day", "local", null=True)
    seconds_time: datetime = time_field("seconds", "unix")


@pytest.mark.parametrize(
    ("form", "written", "meant"),
    [
        ("weibo", "Wed May 31 17:46:55 +0800 2017", datetime(2017, 5, 31, 17, 46, 55, tzinfo=CHINA)),
        ("weibo", "Sun Mar 18 06:42:26 +0000 2007", datetime(2007, 3, 18, 6, 42, 26, tzinfo=UTC)),
        ("weibo", "Wed Feb 29 00:00:00 -0330 2012", datetime(2012, 2, 29, 3, 30, tzinfo=UTC)),
        ("local", "2017-06-03 18:00:00", datetime(2017, 6, 3, 18, tzinfo=CHINA)),
        ("unix", 0, datetime(1970, 1, 1, tzinfo=UTC)),
        ("unix", 1496224015, datetime(2017, 5, 31, 9, 46, 55, tzinfo=UTC)),
        ("unix", -1, datetime(1969, 12, 31, 23, 59, 59, tzinfo=UTC)),
    ],
)
def test_forms_are_read(form: str, written: Any, meant: datetime) -> None:
    assert FORMS[form].read(written) == meant


def test_times_keep_their_zone() -> None:
    post = Post.from_dict({"created_at": "Sun Mar 18 06:42:26 +0000 2007", "day": "2007-03-18 06:42:26", "seconds": 0})
    assert post.created_at_time.utcoffset() == timedelta(0)
    assert post.day_time is not None
    assert post.day_time.utcoffset() == post.seconds_time.utcoffset() == timedelta(hours=8)


@pytest.mark.parametrize(
    "written",
    [
        "2017-05-31 17:46:55",
        "Wed Mai 31 17:46:55 +0800 2017",
        "Wed May 31 17:46:55 2017",
        "Wed May 32 17:46:55 +0800 2017",
        "Wed May 31 25:46:55 +0800 2017",
        "Wed May 31 17:46:55 +0800 2017 ",
        "Wed May \uff13\uff11 17:46:55 +0800 2017",
    ],
)
def test_other_text_is_mismatch(written: str) -> None:
    page = Post.from_dict({"created_at": written}, "/statuses/0")
    with pytest.raises(
        FieldMismatch, match=r"has other text at `/statuses/0/created_at`, where a time such as"
    ) as caught:
        _ = page.created_at_time
    assert page.created_at == written
    assert written not in "".join(traceback.format_exception(caught.value)).replace(FORMS["weibo"].example, "")


@pytest.mark.parametrize(
    ("name", "key", "value", "got"),
    [
        ("created_at_time", "created_at", 5, "an integer"),
        ("created_at_time", "created_at", None, "null"),
        ("day_time", "day", "2011-6-3 18:00:00", "other text"),
        ("day_time", "day", "2011-02-30 18:00:00", "other text"),
        ("seconds_time", "seconds", "1496224015", "a string"),
        ("seconds_time", "seconds", True, "a boolean"),
        ("seconds_time", "seconds", 10**400, "a number out of range"),
    ],
)
def test_wrong_values_are_mismatches(name: str, key: str, value: object, got: str) -> None:
    with pytest.raises(FieldMismatch, match=f"has {got} at `/{key}`"):
        getattr(Post.from_dict({key: value}), name)


@pytest.mark.parametrize("raw", [{}, {"created_at": ""}])
def test_no_time_is_absent(raw: dict[str, Any]) -> None:
    post = Post.from_dict(raw)
    assert post.get("created_at_time") is None
    with pytest.raises(FieldMissing, match=r"`/created_at`; `\.get\('created_at_time'\)` of Post"):
        _ = post.created_at_time


def test_documented_null_is_none() -> None:
    assert Post.from_dict({"day": None}).day_time is None


def test_time_is_read_once() -> None:
    post = Post.from_dict({"seconds": 5})
    assert post.seconds_time is post.seconds_time


def test_strict_reads_times() -> None:
    check(Post.from_dict({"created_at": "", "day": None, "seconds": 7}))
    with pytest.raises(FieldMismatch, match="/created_at"):
        check(Post.from_dict({"created_at": "yesterday"}))


def test_repr_shows_member_once() -> None:
    assert repr(Post.from_dict({"seconds": 7})) == "Post(seconds=7)"


def test_copies_read_times() -> None:
    twin = pickle.loads(pickle.dumps(Post.from_dict({"seconds": 0})))
    assert twin.seconds_time.year == 1970
