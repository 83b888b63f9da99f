import copy
import pickle
from concurrent.futures import ThreadPoolExecutor
from typing import Any, cast

import pytest

from tests.tools.runtime.support import Badge, Envelope, Page, User
from tools.runtime.errors import FieldMismatch, FieldMissing, RawResponse
from tools.runtime.models.fields import field
from tools.runtime.models.model import Model, attach, check, raw_response

RAW = RawResponse(200, (), b"{}", charged="yes", operation="x_list", arguments={"uid": "1"})

USER: dict[str, Any] = {"id": 7, "screen/name": "Ann", "remark": None, "badge": {"level": 2}, "unknown": [1]}


def page() -> Page:
    return Page.from_dict({"users": [USER, {"id": 8, "screen/name": "Bob"}]}, "/data")


def test_fields_read_raw_json() -> None:
    user = User.from_dict(USER)
    assert (user.id, user.name, user.remark, user.badge.level) == (7, "Ann", None, 2)


def test_parsed_value_is_kept() -> None:
    found = page()
    assert found.users is found.users
    assert found.users[0].badge is found.users[0].badge


def test_absent_field_names_pointer() -> None:
    with pytest.raises(FieldMissing, match=r"/data/users/1/badge") as caught:
        _ = page().users[1].badge
    assert (caught.value.pointer, caught.value.model) == ("/data/users/1/badge", "User")


def test_absent_field_is_attribute_error() -> None:
    user = page().users[1]
    assert not hasattr(user, "badge")
    assert hasattr(user, "name")
    assert getattr(user, "badge", "none") == "none"


def test_get_gives_default_for_absent() -> None:
    user = page().users[1]
    assert user.get("remark") is None
    assert user.get("badge", 3) == 3
    assert user.get("name") == "Bob"


def test_get_rejects_unknown_names() -> None:
    with pytest.raises(AttributeError, match=r"no 'unknown'.*to_dict"):
        page().users[0].get("unknown")


def test_pointer_escapes_slash_and_tilde() -> None:
    with pytest.raises(FieldMissing) as caught:
        _ = User.from_dict({"id": 1}).name
    assert caught.value.pointer == "/screen~1name"


def test_undocumented_null_is_mismatch() -> None:
    with pytest.raises(FieldMismatch, match=r"null at `/badge`"):
        _ = User.from_dict({"badge": None}).badge


def test_null_survives_in_untyped_field() -> None:
    assert User.from_dict({"extra": None}).extra is None


@pytest.mark.parametrize(("cls", "raw", "name"), [(Page, {"users": {}}, "users"), (User, {"badge": []}, "badge")])
def test_wrong_container_is_mismatch(cls: type[Model], raw: dict[str, Any], name: str) -> None:
    with pytest.raises(FieldMismatch) as caught:
        getattr(cls.from_dict(raw), name)
    assert isinstance(caught.value, TypeError)
    assert caught.value.pointer == f"/{name}"


def test_unexpected_scalar_survives() -> None:
    assert User.from_dict({"id": "7"}).id == "7"  # type: ignore[comparison-overlap]


def test_from_dict_rejects_non_objects() -> None:
    with pytest.raises(FieldMismatch, match="an array"):
        Badge.from_dict([], "/data")  # type: ignore[arg-type]


def test_to_dict_is_untouched_json() -> None:
    user = User.from_dict(USER)
    _ = user.badge
    assert user.to_dict() is USER
    assert "unknown" in user.to_dict()


def test_views_are_not_called_into_being() -> None:
    with pytest.raises(TypeError, match=r"User\.from_dict"):
        User()


def test_field_of_class_shows_itself() -> None:
    assert repr(vars(User)["id"]) == "field('id', 'int', null=False, required=True)"


def test_views_are_read_only() -> None:
    user = User.from_dict(USER)
    with pytest.raises(AttributeError, match="read-only"):
        user.id = 8
    with pytest.raises(AttributeError, match="read-only"):
        del user.id


def test_equality_is_class_and_json() -> None:
    assert User.from_dict(USER) == User.from_dict(dict(USER), "/elsewhere")
    assert User.from_dict({"level": 1}) != Badge.from_dict({"level": 1})
    assert User.from_dict(USER) != USER


def test_views_have_no_hash() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(User.from_dict(USER))


@pytest.mark.parametrize("twin", [copy.copy, copy.deepcopy, lambda view: pickle.loads(pickle.dumps(view))])
def test_copies_are_equal(twin: Any) -> None:
    user = page().users[0]
    other = twin(user)
    assert other == user
    with pytest.raises(FieldMissing, match="/data/users/0/tags"):
        _ = other.tags


def test_deep_copy_shares_nothing() -> None:
    user = User.from_dict({"extra": [1]})
    copy.deepcopy(user).to_dict()["extra"].append(2)
    assert user.extra == [1]


def test_repr_is_short() -> None:
    assert repr(User.from_dict(USER)) == "User(id=7, name='Ann', badge={…})"
    assert len(repr(User.from_dict({"id": 10**5000, "screen/name": "x" * 9999}))) < 200
    assert repr(page()) == "Page(users=[2 items])"
    assert (
        repr(Page.from_dict({"users": [], "by_name": {"a": {}}, "counts": {}}))
        == "Page(users=[], by_name={…}, counts={})"
    )


def test_inherited_fields_are_known() -> None:
    class Special(User):
        __module__ = "sample_models.special"
        power: int = field("power", "int")

    special = Special.from_dict({"id": 1, "power": 3})
    assert (special.get("id"), special.get("power")) == (1, 3)
    assert User.from_dict({"power": 3}).to_dict() == {"power": 3}


def test_threads_get_same_object() -> None:
    found = Page.from_dict({"users": [{"id": n} for n in range(2000)]})
    with ThreadPoolExecutor(8) as pool:
        lists = list(pool.map(lambda _: id(found.users), range(8)))
    assert len(set(lists)) == 1


def test_strict_finds_scalar_types() -> None:
    check(Envelope.from_dict({"code": 0, "data": {"users": [USER]}}))
    with pytest.raises(FieldMismatch) as caught:
        check(Envelope.from_dict({"code": 0, "data": {"users": [USER | {"id": True}]}}))
    assert (caught.value.pointer, caught.value.expected, caught.value.got) == ("/data/users/0/id", "int", "a boolean")


def test_strict_finds_absent_fields_that_may_be_null() -> None:
    class Sure(Model):
        level: int | None = field("level", "int|null", null=True, required=True)

    for _ in range(2):
        check(Sure.from_dict({"level": None}))
        with pytest.raises(FieldMissing, match="/level"):
            check(Sure.from_dict({}))


def test_strict_wants_required_fields() -> None:
    with pytest.raises(FieldMissing, match="/data/users"):
        check(Envelope.from_dict({"code": 0, "data": {"counts": {"a": [1]}}}))


@pytest.mark.parametrize("data", [{}, None, {"users": []}, {"users": None}])
def test_strict_takes_what_is_empty(data: Any) -> None:
    check(Envelope.from_dict({"code": 201, "data": data}))


def test_misspelt_fields_are_reported() -> None:
    with pytest.raises(AttributeError, match=r"^Page has no 'user'; did you mean `users`\?$"):
        _ = cast("Any", page()).user


def test_strict_rejects_undocumented_null() -> None:
    with pytest.raises(FieldMismatch, match="/verified"):
        check(User.from_dict(USER | {"verified": None}))


def test_views_within_have_no_response() -> None:
    with pytest.raises(ValueError, match="came in no response"):
        raw_response(page().users[0])


def test_parts_of_a_response_have_it() -> None:
    envelope = Envelope.from_dict({"code": 0, "data": {"users": [USER], "by_name": {"a": USER}}})
    attach(envelope, RAW)
    user = envelope.data.users[0]
    found = [
        envelope,
        envelope.data,
        user,
        envelope.data.by_name["a"],
        copy.copy(user),
        pickle.loads(pickle.dumps(user)),
    ]
    assert [raw_response(each) for each in found] == [RAW] * 6
    assert pickle.loads(pickle.dumps(user)) == user


def test_errors_of_fields_hold_the_response() -> None:
    envelope = Envelope.from_dict({"code": 0, "data": {"users": [USER, 7]}})
    attach(envelope, RAW)
    with pytest.raises(FieldMismatch) as caught:
        _ = envelope.data.users
    error = pickle.loads(pickle.dumps(caught.value))
    assert (error.response, error.charged, error.operation, error.arguments) == (RAW, "yes", "x_list", {"uid": "1"})
    assert (error.pointer, type(error.pointer)) == ("/data/users/1", str)


def test_secrets_stay_out_of_reprs() -> None:
    class Token(Model):
        __module__ = "sample_models.token"
        value: str = field("value", "str", secret=True)
        uid: str = field("uid", "str")

    token = Token.from_dict({"value": "planted", "uid": "1"})
    assert repr(token) == "Token(value=…, uid='1')"
    assert (token.value, token.to_dict()) == ("planted", {"value": "planted", "uid": "1"})
