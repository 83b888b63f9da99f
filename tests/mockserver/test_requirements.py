from typing import Any

import pytest
from weibokit_mock.checks.requirements import prepare
from weibokit_mock.http.exceptions import Rejected

from tests.mockserver.support import request_of

PAIR = ["a", "b"]


def rejection(rule: dict[str, Any], **arguments: Any) -> tuple[str, dict[str, str]] | None:
    """Return the situation in which a request with these arguments is rejected, with its fields, or None."""
    request = request_of(arguments=arguments)
    try:
        prepare([rule])(request)
    except Rejected as rejected:
        return rejected.situation, rejected.fields
    return None


NONE = ("parameters_missing", {"names": "a or b"})
BOTH = ("parameters_exclusive", {"name": "b", "names": "a or b"})
LACKS_A = ("parameter_missing", {"name": "a"})


@pytest.mark.parametrize(
    ("mode", "none", "one", "both"),
    [
        ("at_least_one", NONE, None, None),
        ("exactly_one", NONE, None, BOTH),
        ("at_most_one", None, None, BOTH),
        ("together", None, LACKS_A, None),
    ],
)
def test_groups_are_counted(mode: str, none: Any, one: Any, both: Any) -> None:
    rule = {mode: PAIR}
    assert [rejection(rule, a=""), rejection(rule, b=0), rejection(rule, a=1, b=False)] == [
        none,
        one,
        both,
    ]


@pytest.mark.parametrize(
    ("test", "values"),
    [
        ({"above": 1}, [2, "2"]),
        ({"equals": 2}, [2]),
        ({"given": True}, [0, 1, 2, "2", "x"]),
    ],
)
def test_needed_when_condition_holds(test: dict[str, Any], values: list[Any]) -> None:
    rule = {"needed": ["a"], "when": {"page": test}}
    every: list[Any] = [0, 1, 2, "2", "x", ""]
    assert [value for value in every if rejection(rule, page=value) == LACKS_A] == values
    assert rejection(rule, page=2, a="x") is None


def test_needed_when_another_is_absent() -> None:
    rule = {"needed": ["b", "a"], "when": {"c": {"given": False}}}
    assert rejection(rule, b=1) == LACKS_A
    assert rejection(rule, c=1) is None
