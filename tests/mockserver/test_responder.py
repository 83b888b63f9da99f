"""Samples are served as the bytes of their files."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from weibokit_mock.definitions.operations import ServedOperation
from weibokit_mock.definitions.schemas import Schema
from weibokit_mock.responses.cache import ResponseCache
from weibokit_mock.responses.responder import Responder
from weibokit_mock.settings import Settings

from tests.mockserver.support import Ask

FOLLOWERS = "/api/weibo/get-followers/v1?token=T&uid=1195242865"
STAT = "/api/bilibili/get-user-relation-stat/v1?token=T&wmid=472747194"
FRIENDS = "/2/friendships/friends/bilateral/sort_interactive.json?access_token=T"

SERVED = [
    (FOLLOWERS, "justone/samples/weibo_get_followers_v1/page.json", "application/json", "documented"),
    (STAT, "justone/samples/bilibili_get_user_relation_stat_v1/stat.json", "application/json", "documented"),
    (
        FRIENDS,
        "weibo_v2/samples/friendships_friends_bilateral_sort_interactive/page.json",
        "application/json; charset=utf-8",
        "documented",
    ),
    *(
        (
            f"/statuses/followers{path}.{suffix}?source=KEY{query}",
            f"tsina_v1/samples/statuses_followers/{name}",
            kind,
            origin,
        )
        for path in ("", "/12345", "/bob.x")
        for suffix, kind, origin in (
            ("xml", "application/xml;charset=UTF-8", "documented"),
            ("json", "application/json;charset=UTF-8", "authored"),
        )
        for query, name in (("", f"bare.{suffix}"), ("&cursor=-1", f"cursored.{suffix}"))
    ),
]


@pytest.mark.parametrize("case", SERVED, ids=lambda case: case[0])
def test_samples_keep_every_byte(ask: Ask, sample: Callable[[str], bytes], case: Any) -> None:
    url, path, content_type, origin = case
    response = ask(url)
    assert (response.status_code, response.content) == (200, sample(path))
    assert response.headers["content-type"] == content_type
    assert response.headers["x-mock-source"] == origin


def test_form_post_gets_its_sample(ask: Ask, sample: Callable[[str], bytes]) -> None:
    response = ask(
        "/2/friendships/groups/follow.json", "POST", data={"access_token": "T", "list_id": "3404979794629010"}
    )
    assert (response.status_code, response.headers["x-mock-source"]) == (200, "documented")
    assert response.content == sample("weibo_v2/samples/friendships_groups_follow/group.json")
    assert response.json()["id"] == 3404979794629010


def test_ids_of_requests_never_alter_samples(ask: Ask) -> None:
    response = ask("/api/bilibili/get-user-relation-stat/v1?token=T&wmid=1")
    assert response.json()["data"]["data"]["mid"] == 472747194


def test_head_is_get_without_body(ask: Ask) -> None:
    response = ask(FOLLOWERS, "HEAD")
    assert (response.status_code, response.content) == (200, b"")
    assert response.headers["content-length"] == str(len(ask(FOLLOWERS).content))


def operation(schema: Schema) -> ServedOperation:
    return ServedOperation("justone", "justone.x", "GET", "/x", None, (), None, {"application/json": schema}, 0)


def test_synthesized_envelope_is_a_success() -> None:
    schema = {"type": "object", "properties": {"code": {"type": "integer"}, "data": {}}}
    response = Responder(operation(schema), Settings(), ResponseCache()).respond({"noteId": "7"})
    value = json.loads(response.body["body"])
    assert value["code"] == 0
    assert value["data"]["id"] == "7"


def test_format_may_be_a_usual_parameter() -> None:
    schema = {"type": "object", "properties": {"format": {"type": "string"}}}
    response = Responder(operation(schema), Settings(), ResponseCache()).respond({"format": "json3"})
    assert json.loads(response.body["body"]) == {"format": "json3"}
