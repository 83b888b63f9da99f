from typing import Any

import pytest

from tests.tools.runtime.support import Badge, Page, User
from tools.runtime.errors import FieldMismatch
from tools.runtime.models.field_types import Compiler
from tools.runtime.models.model import check


def test_union_chooses_by_json_type() -> None:
    assert User.from_dict({"friend": 5}).friend == 5
    assert isinstance(User.from_dict({"friend": {"id": 5}}).friend, User)
    statuses = [User.from_dict({"status": value}).status for value in ("s", {"level": 1}, [{"level": 2}])]
    assert statuses == ["s", Badge.from_dict({"level": 1}), [Badge.from_dict({"level": 2})]]


@pytest.mark.parametrize("value", [[], [{}]])
def test_union_rejects_other_containers(value: object) -> None:
    with pytest.raises(FieldMismatch, match=r"User\|int"):
        _ = User.from_dict({"friend": value}).friend


def test_union_lets_scalars_survive() -> None:
    view = User.from_dict({"friend": "five", "counter": 1.5})
    values: list[object] = [view.friend, view.counter]
    assert values == ["five", 1.5]
    with pytest.raises(FieldMismatch, match="/friend"):
        check(User.from_dict({"id": 1, "screen/name": "", "friend": "five"}))


def test_map_values_have_pointers() -> None:
    view = Page.from_dict({"by_name": {"a/b": {"id": 1}}, "counts": {"x": [1, 2]}})
    assert view.by_name["a/b"].id == 1
    assert view.counts == {"x": [1, 2]}
    with pytest.raises(FieldMismatch, match="/by_name/a~1b"):
        _ = Page.from_dict({"by_name": {"a/b": 1}}).by_name


def test_null_entries_need_null_kind() -> None:
    check(User.from_dict({"id": 1, "screen/name": "", "mixed": [1, "a", None]}))
    with pytest.raises(FieldMismatch, match="/users/1"):
        _ = Page.from_dict({"users": [{"id": 1}, None]}).users


def test_lists_are_copies_of_raw() -> None:
    view = User.from_dict({"tags": ["a"]})
    view.tags.append("b")
    assert view.to_dict() == {"tags": ["a"]}


@pytest.mark.parametrize(
    ("kind", "good", "bad"), [("float", 1, "1"), ("int", 1, 1.0), ("int", 10**30, True), ("bool", True, 1)]
)
def test_scalars_are_checked_exactly(kind: str, good: object, bad: object) -> None:
    compiled = Compiler("sample_models", "User").compile(kind)
    assert compiled.check is not None
    compiled.check(good, "/x")
    with pytest.raises(FieldMismatch):
        compiled.check(bad, "/x")


@pytest.mark.parametrize("kind", ["User|Badge", "User[]|Badge[]", "User|Badge{}"])
def test_ambiguous_unions_are_rejected(kind: str) -> None:
    with pytest.raises(ValueError, match="tell them apart"):
        Compiler("sample_models", "User").compile(kind)


@pytest.mark.parametrize("value", [{"a": [1]}, [1], None, "x"])
def test_untyped_values_stay(value: Any) -> None:
    assert User.from_dict({"extra": value}).extra is value
