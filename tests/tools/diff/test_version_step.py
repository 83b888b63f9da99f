from typing import Any

import pytest

from tests.tools.diff.building import Node, between, operation, query
from tools.diff.reporting.version_step import version_step


@pytest.mark.parametrize(
    ("parameters", "rest", "step"),
    [
        ([], {}, "major"),
        ([query("p", default="2")], {}, "minor"),
        ([query("p", default="1"), query("q")], {}, "minor"),
        ([query("p", default="1")], {"deprecated": True}, "minor"),
        ([query("p", default="1")], {"summary": "Other"}, "patch"),
        ([query("p", default="2")], {"summary": "Other"}, "minor"),
        ([query("p", default="1")], {}, None),
    ],
)
def test_gravest_change_decides(parameters: list[Node], rest: dict[str, Any], step: str | None) -> None:
    found = between(operation(query("p", default="1")), operation(*parameters, **rest))
    assert version_step(found) == step
