from datetime import UTC, date, datetime
from typing import Any

import pytest

from tools.runtime.arguments import day, segment, sendable
from tools.runtime.errors import InvalidArguments


@pytest.mark.parametrize("value", [date(2026, 1, 31), "2026-01-31"])
def test_day_is_date_or_text(value: Any) -> None:
    assert day("x_search", "since", value) == date(2026, 1, 31)


@pytest.mark.parametrize("value", ["", "31.1.2026", "2026-02-30", 20260131, None, datetime(2026, 1, 31, tzinfo=UTC)])
def test_other_days_are_refused(value: Any) -> None:
    with pytest.raises(InvalidArguments, match=r"^x_search wants a date, .* as `since`, but got ") as caught:
        day("x_search", "since", value)
    assert (caught.value.given, caught.value.charged) == (("since",), "no")


def test_long_value_is_cut() -> None:
    with pytest.raises(InvalidArguments) as caught:
        day("x_search", "since", "9" * 999)
    assert len(str(caught.value)) < 200


def test_what_can_be_sent_passes() -> None:
    given = {"a": "微博", "b": 1, "c": True, "d": 0.5, "e": ["x", 2], "f": "", "g": date(2026, 1, 31)}
    assert sendable(lambda: "x_search", given | {"h": None}) == given


@pytest.mark.parametrize(
    ("value", "got"),
    [(b"x", "bytes"), ({"a": 1}, "dict"), ({1}, "set"), (["x", b"x"], "bytes"), ("a\ud800", r"'a\ud800'")],
)
def test_what_is_no_text_is_refused(value: Any, got: str) -> None:
    with pytest.raises(InvalidArguments, match=r"^x_search wants ") as caught:
        sendable(lambda: "x_search", {"a": "fine", "b": value})
    assert (caught.value.given, caught.value.got) == (("b",), got)


@pytest.mark.parametrize("value", ["a/b", 0, 7])
def test_segment_of_path_passes(value: Any) -> None:
    assert segment("x_show", "id", value) == value


@pytest.mark.parametrize("value", ["", None, [], ["a"], b"x", {}, "\ud800"])
def test_what_makes_another_path_is_refused(value: Any) -> None:
    with pytest.raises(InvalidArguments, match=r"^x_show wants text\b.* as `id`"):
        segment("x_show", "id", value)
