from typing import Any

import pytest

from tools.infer.observations.counters import widen_counters
from tools.infer.observations.observed import records
from tools.infer.observations.values import observe


@pytest.mark.parametrize(
    ("value", "wide"),
    [
        ({"fans_count": "4.4万", "like_count": 3}, {"fans_count", "like_count"}),
        ({"total": "1,234", "plays": 3, "id": 4}, {"total", "plays"}),
        ({"fans_count": 2, "like_count": 3}, set()),
        ({"count": "see below", "like_count": 3}, set()),
        ({"count": "2", "like_count": 3.5}, set()),
    ],
)
def test_mixed_counters_are_either(value: dict[str, Any], wide: set[str]) -> None:
    observation = observe(value)
    widen_counters(records([observation]))
    record = observation.record
    assert record is not None
    assert {key for key, each in record.fields.items() if each.scalars == {"integer", "string"}} == wide
