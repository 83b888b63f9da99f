from typing import Any

import pytest

from tools.runtime.arguments.requirements import Condition, Mode, Requirement, check
from tools.runtime.errors import InvalidArguments


@pytest.mark.parametrize(
    ("mode", "met"),
    [
        ("at_least_one", [1, 2]),
        ("exactly_one", [1]),
        ("at_most_one", [0, 1]),
        ("together", [0, 2]),
        ("needed", [2]),
    ],
)
def test_modes_count_what_is_given(mode: Mode, met: list[int]) -> None:
    requirement = Requirement(mode, ("a", "b"), "them")
    given: list[dict[str, Any]] = [{"a": None, "b": ""}, {"a": 0, "b": None}, {"a": False, "b": "x"}]
    assert [count for count, arguments in enumerate(given) if requirement.is_met(arguments)] == met


@pytest.mark.parametrize(
    ("condition", "values"),
    [
        (Condition("x", "given", value=True), [0, 1, 2, "1", "2", "x"]),
        (Condition("x", "given", value=False), [None, ""]),
        (Condition("x", "above", 1), [2, "2"]),
        (Condition("x", "equals", 2), [2, "2"]),
    ],
)
def test_conditions_hold(condition: Condition, values: list[Any]) -> None:
    every: list[Any] = [None, "", 0, 1, 2, "1", "2", "x"]
    assert [value for value in every if condition.holds({"x": value})] == values


def test_condition_must_hold() -> None:
    requirement = Requirement("needed", ("a",), "`a`", Condition("page", "above", 1))
    check("x", (requirement,), {"a": None, "page": 1})
    with pytest.raises(InvalidArguments, match=r"^x wants `a`, but got none of them; nothing was sent"):
        check("x", (requirement,), {"a": None, "page": 2})


def test_values_are_not_told() -> None:
    requirement = Requirement("exactly_one", ("a", "b"), "exactly one of `a` and `b`")
    with pytest.raises(InvalidArguments, match="but got `a` and `b`") as caught:
        check("x", (requirement,), {"a": "S3cret", "b": "S3cret"})
    assert "S3cret" not in f"{caught.value!r} {vars(caught.value)}"
