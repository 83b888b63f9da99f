from datetime import UTC, date, datetime
from io import BytesIO, StringIO
from types import SimpleNamespace
from typing import Any

import pytest

from tools.runtime.arguments.checks import day, encoded, file, sendable
from tools.runtime.errors import InvalidArguments


@pytest.mark.parametrize("value", [date(2026, 1, 31), "2026-01-31"])
def test_day_is_date_or_text(value: Any) -> None:
    assert day("x_search", "since", value) == date(2026, 1, 31)


@pytest.mark.parametrize("value", ["", "31.1.2026", "2026-02-30", 20260131, None, datetime(2026, 1, 31, tzinfo=UTC)])
def test_other_days_are_rejected(value: Any) -> None:
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
    [
        (b"x", "bytes"),
        ({"a": 1}, "dict"),
        ({1}, "set"),
        (["x", b"x"], "bytes"),
        (["x", None], "NoneType"),
        ([["x"]], "list"),
        (iter(range(2)), "range_iterator"),
        (memoryview(b"x"), "memoryview"),
        ("a\ud800", r"'a\ud800'"),
    ],
)
def test_what_is_no_text_is_rejected(value: Any, got: str) -> None:
    with pytest.raises(InvalidArguments, match=r"^x_search wants ") as caught:
        sendable(lambda: "x_search", {"a": "fine", "b": value})
    assert (caught.value.given, caught.value.got) == (("b",), got)


def upload(payload: object, name: str | None = None) -> Any:
    return SimpleNamespace(payload=payload, file_name=name)


@pytest.mark.parametrize("value", [upload(BytesIO(b"x")), upload(b"x", "微博.png")])
def test_files_are_passed_on(value: Any) -> None:
    assert file("x_search", "pic", value) is value


@pytest.mark.parametrize(
    ("value", "got"),
    [
        (b"x", "bytes"),
        (None, "NoneType"),
        (BytesIO(b"x"), "BytesIO"),
        (upload(StringIO("x")), "SimpleNamespace of StringIO"),
        (upload("x"), "SimpleNamespace of str"),
        (upload(b"x", "a\ud800"), r"'a\ud800'"),
    ],
)
def test_unfit_files_are_rejected(value: Any, got: str) -> None:
    with pytest.raises(InvalidArguments, match=r"^x_search wants .* as `pic`") as caught:
        file("x_search", "pic", value)
    assert (caught.value.given, caught.value.got) == (("pic",), got)


def test_json_is_written_as_it_is() -> None:
    assert encoded(lambda: "x_search", {"a": ["微", 1, None]}) == '{"a":["微",1,null]}'.encode()


@pytest.mark.parametrize("value", [b"x", float("nan"), "\ud800"])
def test_bodies_beyond_json_are_rejected(value: Any) -> None:
    with pytest.raises(InvalidArguments, match=r"^x_search wants a `body` that JSON can say") as caught:
        encoded(lambda: "x_search", {"a": value})
    assert caught.value.given == ("body",)
