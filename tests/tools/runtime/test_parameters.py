from datetime import UTC, date, datetime
from enum import Enum
from typing import Any

import pytest

from tools.runtime.arguments.parameters import Arguments, ParameterModel
from tools.runtime.arguments.requirements import Requirement
from tools.runtime.arguments.unset import UNSET
from tools.runtime.errors import InvalidArguments


class Country(Enum):
    CN = "cn"
    ONE = 1


def convert(type_: str, value: object, **options: Any) -> Any:
    return Arguments("x_list", (ParameterModel("a", type_, **options),)).check({"a": value}).get("a")


@pytest.mark.parametrize(
    ("type_", "value", "sent"),
    [
        ("str", "微博", "微博"),
        ("str", 1195242865, "1195242865"),
        ("str", Country.CN, "cn"),
        ("str", "", ""),
        ("int", 7, 7),
        ("int", "-7", -7),
        ("int", Country.ONE, 1),
        ("float", 0.5, 0.5),
        ("float", 1, 1),
        ("float", "0.5", 0.5),
        ("bool", True, True),
        ("bool", "false", False),
        ("str[]", ["a", 1], ["a", "1"]),
        ("str[]", ("a",), ["a"]),
        ("date", "2026-01-31", date(2026, 1, 31)),
        ("yyyy-MM-dd", date(2026, 1, 31), "2026-01-31"),
        ("yyyyMMdd", date(2026, 1, 31), "20260131"),
        ("yyyyMMdd", "20260131", "20260131"),
        ("json", {"a": [None]}, {"a": [None]}),
    ],
)
def test_what_fits_is_sent(type_: str, value: object, sent: object) -> None:
    found = convert(type_, value)
    assert (found, type(found)) == (sent, type(sent))


@pytest.mark.parametrize(
    ("type_", "value", "got"),
    [
        ("str", 1195242865.0, "1195242865.0"),
        ("str", float("nan"), "nan"),
        ("str", True, "True"),
        ("str", object(), "object"),
        ("str", b"x", "bytes"),
        ("str", {"a": 1}, "dict"),
        ("str", ["a"], "list"),
        ("str", "a\ud800", r"'a\ud800'"),
        ("str", 2**64, "int"),
        ("int", "x", "'x'"),
        ("int", 1.0, "1.0"),
        ("int", True, "True"),
        ("int", "9" * 30, "'" + "9" * 30 + "'"),
        ("float", "nan", "'nan'"),
        ("float", float("inf"), "inf"),
        ("float", "x", "'x'"),
        ("bool", 1, "1"),
        ("bool", "yes", "'yes'"),
        ("str[]", "ab", "'ab'"),
        ("str[]", ["a", b"x"], "bytes"),
        ("date", "31.1.2026", "'31.1.2026'"),
        ("yyyyMMdd", datetime(2026, 1, 31, tzinfo=UTC), None),
        ("file", b"x", "bytes"),
    ],
)
def test_what_does_not_fit_is_rejected(type_: str, value: object, got: str | None) -> None:
    with pytest.raises(InvalidArguments, match=r"^x_list wants .* as `a`") as caught:
        convert(type_, value)
    assert (caught.value.given, caught.value.charged) == (("a",), "no")
    assert got in {None, caught.value.got}


@pytest.mark.parametrize("value", [None, UNSET])
def test_nothing_leaves_an_argument_out(value: object) -> None:
    assert convert("int", value) is None


@pytest.mark.parametrize(("type_", "value"), [("str", None), ("str", UNSET), ("str", ""), ("str[]", []), ("int", None)])
def test_required_arguments_are_wanted(type_: str, value: object) -> None:
    with pytest.raises(InvalidArguments, match=r"^x_list wants a value that is not empty as `a`, but got ") as caught:
        convert(type_, value, required=True)
    assert caught.value.given == ("a",)


def test_an_absent_argument_is_wanted() -> None:
    with pytest.raises(InvalidArguments, match="`a`"):
        Arguments("x_list", (ParameterModel("a", "str", required=True),)).check({})


def test_a_path_has_no_empty_part() -> None:
    with pytest.raises(InvalidArguments, match="`a`"):
        convert("str", "", in_path=True)


def test_requirements_count_what_is_sent() -> None:
    both = Requirement("exactly_one", ("a", "b"), "exactly one of `a` and `b`")
    arguments = Arguments("x_list", (ParameterModel("a", "int"), ParameterModel("b", "str")), (both,))
    assert arguments.check({"a": 0, "b": UNSET}) == {"a": 0}
    for given in ({}, {"a": None, "b": UNSET}, {"a": 1, "b": "x"}):
        with pytest.raises(InvalidArguments, match="exactly one"):
            arguments.check(given)
