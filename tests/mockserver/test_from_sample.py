from random import Random
from typing import Any

import pytest
from weibokit_mock.definitions.schemas import Schema
from weibokit_mock.responses.from_sample import Synthesizer
from weibokit_mock.responses.providers.material import texts

from tools.runtime.models.times import FORMS

USER = {
    "type": "object",
    "properties": {"id": {"type": "integer"}, "idstr": {"type": "string"}, "screen_name": {"type": "string"}},
}
PAGE = {
    "allOf": [
        {"type": "object", "properties": {"code": {"type": "integer", "enum": [0]}}},
        {
            "type": "object",
            "properties": {
                "uid": {"type": "integer"},
                "owner": {"type": "object", "properties": {"uid": {"type": "integer"}}},
                "users": {"type": "array", "items": {"type": "object", "properties": {"uid": {"type": "integer"}}}},
                "ratio": {"type": "number"},
                "ok": {"type": "boolean"},
                "home_url": {"type": "string"},
                "created_at": {"type": "string"},
                "anything": {},
            },
        },
    ]
}


def invent(schema: Schema, seed: int = 0, known: dict[str, Any] | None = None, **like: Any) -> Any:
    return Synthesizer(Random(seed), known).value(schema, **like)


def test_whole_responses_follow_the_schema() -> None:
    value = invent(PAGE)
    assert list(value) == ["code", "uid", "owner", "users", "ratio", "ok", "home_url", "created_at", "anything"]
    assert (value["code"], value["anything"]) == (0, None)
    assert value["home_url"].startswith("https://pages.example/")
    assert " +0800 " in value["created_at"]


def test_ids_of_the_request_return() -> None:
    value = invent(PAGE, known={"uid": 77})
    assert (value["uid"], value["owner"]["uid"]) == (77, 77)
    assert value["users"]
    assert all(user["uid"] != 77 for user in value["users"])


def test_ids_of_the_wrong_type_stay_out() -> None:
    assert invent(PAGE, known={"uid": "bob"})["uid"] != "bob"


def test_samples_decide_the_shape() -> None:
    shown = {"screen_name": "x", "flag": 3, "nothing": None, "list": [], "followers_count": 5}
    value = invent(USER, like=shown)
    assert list(value) == list(shown)
    assert (value["flag"], value["nothing"], value["list"]) == (3, None, [])
    assert value["screen_name"] != "x"


def test_seeds_repeat() -> None:
    assert invent(PAGE, seed=5) == invent(PAGE, seed=5)
    assert invent(PAGE, seed=5) != invent(PAGE, seed=6)


def test_counts_are_abbreviated_as_shown() -> None:
    shown = [texts.abbreviated(count) for count in (4321, 10_000, 12_345, 65_689_867, 112_345_678)]
    assert shown == ["4321", "1万", "1.2万", "6569万", "1.1亿"]


@pytest.mark.parametrize(
    ("schema", "form"),
    [
        ({"type": "string", "x-time": "weibo"}, "weibo"),
        ({"type": "string", "x-time": "local"}, "local"),
        ({"type": "integer", "format": "int64", "x-time": "unix"}, "unix"),
    ],
)
@pytest.mark.parametrize("name", ["created_at", "favorited_time", "as_of"])
def test_times_have_their_form(name: str, schema: dict[str, Any], form: str) -> None:
    made = invent({"type": "object", "properties": {name: schema}})
    assert FORMS[form].read(made[name]).year in {2019, 2020, 2021}
