from dataclasses import dataclass

import pytest

from tools.codegen.python.literals import spell


@dataclass(frozen=True)
class Point:
    x: int
    y: int = 0
    names: tuple[str, ...] = ()


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        1,
        "it's",
        (),
        ("a",),
        ("a", 1),
        {"k": ("v",)},
        ["a", None],
        frozenset({"0", "201"}),
        Point(1, 2, ("n",)),
    ],
)
def test_spelled_value_evaluates_to_itself(value: object) -> None:
    names = {"Point": Point, "frozenset": frozenset}
    assert eval(spell(value), names) == value


def test_sets_are_sorted() -> None:
    assert spell(frozenset("dbca")) == "frozenset(['a', 'b', 'c', 'd'])"


def test_defaults_are_left_out() -> None:
    assert spell(Point(1)) == "Point(x=1)"
