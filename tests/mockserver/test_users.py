"""What kept responses know users by."""

from weibokit_mock.http.users import USERS, Users


def test_users_who_learned_nothing_are_alike() -> None:
    one, other = Users(1), Users(1)
    one.id(next(iter(USERS)))
    assert repr(one) == repr(other) != repr(Users(2))


def test_users_who_learned_names_are_like_nobody() -> None:
    one, other = Users(1), Users(1)
    texts = [repr(one)]
    for users, name in ((one, "甲"), (one, "乙"), (other, "甲")):
        users.id(name)
        texts.append(repr(users))
    assert len({*texts}) == 4


def test_long_names_are_not_remembered() -> None:
    users = Users(1)
    name = "x" * 201
    assert users.name(users.id(name)) is None
    assert users.id(name) == users.id(name) != users.id("x" * 202)
    assert users.name(users.id("x" * 200)) == "x" * 200
