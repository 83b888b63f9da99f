from typing import Any

import pytest

from tools.diff.comparison.schemas.limits import is_tighter


@pytest.mark.parametrize(
    ("keyword", "old", "new", "tighter"),
    [
        ("maximum", 10, 9, True),
        ("maximum", 9, 10, False),
        ("exclusiveMinimum", 1, 2, True),
        ("minItems", 2, 1, False),
        ("maxLength", None, 5, True),
        ("maxLength", 5, None, False),
        ("pattern", "a", "b", True),
    ],
)
def test_tighter_allows_less(keyword: str, old: Any, new: Any, tighter: bool) -> None:
    assert is_tighter(keyword, old, new) is tighter
