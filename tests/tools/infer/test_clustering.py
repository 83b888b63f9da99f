from typing import Any

import pytest

from tools.infer.observations.clustering import cluster
from tools.infer.observations.observed import records
from tools.infer.observations.values import observe

USER = {"id": 1, "name": "a", "avatar": "b", "verified": True}


def number_of_objects(value: dict[str, Any]) -> int:
    """Return how many objects are left below the outermost."""
    observation = observe(value)
    cluster(records([observation]))
    return len(records([observation])) - 1


@pytest.mark.parametrize(
    "value",
    [
        {"owner": {"x": 1, "y": "a"}, "author": {"x": 2, "y": "b"}},
        {"user": USER, "post": {"user": USER | {"city": "c", "fans": 3}}},
        {"user": USER, "post": {"user": {"id": 2, "name": "d"}}},
        {"owner": USER | {"city": "c"}, "author": USER | {"city": "d", "remark": "e"}},
        {"a": {"total": 1, "text": "x"}, "b": {"total": "4.4万", "text": "y"}},
        {"a": {"id": 1, "icon": {"url": "x"}}, "b": {"id": 2, "icon": []}},
    ],
    ids=["equal", "same role", "part of it", "other role", "counter", "nothing"],
)
def test_alike_objects_become_one(value: dict[str, Any]) -> None:
    before = len(records([observe(value)])) - 1
    assert number_of_objects(value) == before - 1


@pytest.mark.parametrize(
    "value",
    [
        {"a": {"data": {"x": 1}}, "b": {"data": {"y": 1}}},
        {"a": {"id": 1, "on": True}, "b": {"id": "1", "on": "yes"}},
        {"owner": {"id": 1, "text": "a"}, "topic": {"id": 1, "text": "a", "url": "b", "pic": "c"}},
    ],
    ids=["other contents", "other types", "other thing"],
)
def test_different_objects_stay_apart(value: dict[str, Any]) -> None:
    assert number_of_objects(value) == len(records([observe(value)])) - 1


def test_named_objects_stay_apart() -> None:
    observation = observe({"a": {"x": 1}, "b": {"x": 1}})
    for number, record in enumerate(records([observation])):
        record.name = f"Thing{number}"
    cluster(records([observation]))
    assert len(records([observation])) == 3
