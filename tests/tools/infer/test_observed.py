from tools.infer.observations.observed import Record, records, unite
from tools.infer.observations.values import observe


def record(value: dict[str, object]) -> Record:
    found = observe(value).record
    assert found is not None
    return found


def test_united_fields_are_all_there() -> None:
    both = unite(record({"a": 1, "b": {"x": 1}}), record({"a": "1", "b": {"y": 2}}))
    inner = both.fields["b"].record
    assert inner is not None
    assert (both.fields["a"].scalars, list(inner.fields)) == ({"integer", "string"}, ["x", "y"])


def test_required_is_in_every_object() -> None:
    assert unite(record({"a": 1, "b": 1}), record({"b": 1, "c": 1})).required == ["b"]


def test_name_of_either_stays() -> None:
    named = record({"a": 1})
    named.name = "Thing"
    assert unite(record({"a": 2}), named).name == "Thing"


def test_uniting_follows_circles() -> None:
    one = record({"id": 1, "child": {"id": 2}})
    inner = one.fields["child"].record
    assert inner is not None
    both = unite(one, inner)
    assert both.fields["child"].record is both
    assert both.required == ["id"]


def test_records_come_once_in_order() -> None:
    observation = observe({"a": [{"b": {"c": 1}}], "d": {"e": 1}})
    assert [list(each.fields) for each in records([observation, observation])] == [["a", "d"], ["b"], ["c"], ["e"]]
