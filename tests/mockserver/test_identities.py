"""Responses are about whom and what the request names."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from weibokit_mock.definitions.operations import load
from weibokit_mock.http.users import USERS
from weibokit_mock.responses.cache import ResponseCache
from weibokit_mock.responses.distinct import own_id
from weibokit_mock.responses.identities import people_in
from weibokit_mock.responses.responder import Responder
from weibokit_mock.settings import Settings

from tests.mockserver.support import Ask

LOGIN = {"auth": ("bob", "password")}


def v2(ask: Ask, path: str, **parameters: object) -> Any:
    """Read from v2."""
    return ask(f"/2/{path}.json", params={"access_token": "T", **parameters}).json()


def test_users_are_those_of_the_samples() -> None:
    samples = [each for api in ("weibo_v2", "tsina_v1") for o in load(api).operations for each in o.samples]
    ours = [each for each in samples if each.origin == "authored" and each.media_type == "application/json"]
    people = people_in(json.loads(each.body) for each in ours)
    # Documented records in another format are among them.
    found = {person["screen_name"]: person["id"] for person in people.values() if 9 * 10**8 < int(person["id"]) < 10**9}
    assert found == USERS


@pytest.mark.parametrize("asked", [{"uid": 99999}, {"screen_name": "alice"}])
def test_a_user_is_the_one_asked_for(ask: Ask, asked: dict[str, object]) -> None:
    user = v2(ask, "users/show", **asked)
    assert {"id": user["id"], "uid": user["id"], "screen_name": user["screen_name"]}.items() >= asked.items()
    assert (user["idstr"], user["name"]) == (str(user["id"]), user["screen_name"])
    assert v2(ask, "users/show", uid=user["id"])["id"] == user["id"]


def test_known_users_are_themselves(ask: Ask) -> None:
    by_id, by_name = v2(ask, "users/show", uid=931204759), v2(ask, "users/show", screen_name="郭宇航早睡")
    assert (by_id["screen_name"], by_name["id"], by_id["location"]) == ("郭宇航早睡", 931204759, by_name["location"])


def test_samples_are_served_where_they_fit(ask: Ask) -> None:
    response = ask("/2/users/show.json?access_token=T&uid=931204728")
    assert response.headers["x-mock-source"] == "authored"
    other = ask("/2/users/show.json?access_token=T&uid=5")
    assert other.headers["x-mock-source"] == "synthesized"


@pytest.mark.parametrize(
    ("path", "name"),
    [("users/counts", "uids"), ("statuses/count", "ids"), ("comments/show_batch", "cids")],
)
@pytest.mark.parametrize("values", ["5", "7,6,5"])
def test_lists_of_ids_get_one_entry_for_each(ask: Ask, path: str, name: str, values: str) -> None:
    entries = v2(ask, path, **{name: values})
    assert [str(entry["id"]) for entry in entries] == values.split(",")


def test_both_formats_name_the_same_ids(ask: Ask) -> None:
    shown = ask("/statuses/counts.json?source=K&ids=6,5", **LOGIN).json()
    xml = ask("/statuses/counts.xml?source=K&ids=6,5", **LOGIN).text
    assert [entry["id"] for entry in shown] == [6, 5]
    assert xml.index("<id>6</id>") < xml.index("<id>5</id>")


def test_lists_differ_by_whose_they_are(ask: Ask) -> None:
    lists = [[user["id"] for user in v2(ask, "friendships/followers", uid=uid)["users"]] for uid in (5, 6)]
    assert lists[0]
    assert not set(lists[0]) & set(lists[1])


def test_posts_are_by_whom_they_were_asked_of(ask: Ask) -> None:
    posts = {uid: v2(ask, "statuses/user_timeline", uid=uid)["statuses"] for uid in (5, 6)}
    assert {uid: {post["user"]["id"] for post in listed} for uid, listed in posts.items()} == {5: {5}, 6: {6}}
    assert len({post["user"]["screen_name"] for post in posts[5]}) == 1
    assert not {post["id"] for post in posts[5]} & {post["id"] for post in posts[6]}


def test_published_apis_know_the_author_too(ask: Ask) -> None:
    asked, posts = {"token": "T", "uid": "1"}, []
    for more in ({}, {"page": "2"}):
        data = ask("/api/weibo/get-user-post/v1", params=asked | more).json()["data"]["data"]
        asked |= {"sinceId": data["since_id"]}
        assert data["list"]
        posts += data["list"]
    assert {post["user"]["id"] for post in posts} == {1}
    assert len({post["id"] for post in posts}) == len(posts)


def test_comments_are_on_the_post_asked_for(ask: Ask) -> None:
    comments = v2(ask, "comments/show", id=77)["comments"]
    assert {comment["status"]["id"] for comment in comments} == {77}
    assert len({comment["id"] for comment in comments}) == len(comments)


def test_a_post_is_no_comment_on_itself(ask: Ask) -> None:
    response = ask("/api/weibo/get-post-comments/v1", params={"token": "T", "mid": "1"})
    found = [comment["id"] for comment in response.json()["data"]["data"]]
    assert len(set(found)) == len(found) == 3
    assert 1 not in found


def test_what_is_posted_comes_back(ask: Ask) -> None:
    form = {"access_token": "T", "status": "hello"}
    assert ask("/2/statuses/update.json", "POST", data=form).json()["text"] == "hello"
    message = ask("/direct_messages/new.json", "POST", data={"user_id": "7", "text": "hi"}, **LOGIN).json()
    assert (message["text"], message["sender_screen_name"]) == ("hi", "bob")
    assert message["recipient_id"] == message["recipient"]["id"] == 7
    assert message["recipient_screen_name"] == message["recipient"]["screen_name"]


@pytest.mark.parametrize(
    "url",
    [
        "/api/weibo/get-followers/v1?token=T&uid=5",
        "/api/bilibili/get-user-relation-stat/v1?token=T&wmid=5",
        "/statuses/followers.xml?source=K&user_id=5",
        "/2/friendships/friends/bilateral/sort_interactive.json?access_token=T&uid=5",
    ],
)
def test_documented_samples_are_for_anybody(ask: Ask, url: str) -> None:
    assert ask(url).headers["x-mock-source"] == "documented"


def test_comments_have_mids_of_their_own(ask: Ask) -> None:
    comments = ask("/api/weibo/get-post-comments/v1?token=T&mid=1").json()["data"]["data"]
    assert len(comments) > 1
    assert [each["mid"] for each in comments] == [str(each["id"]) for each in comments]


@pytest.mark.parametrize(
    ("query", "author"),
    [("source=K", {"alice"}), ("source=K&screen_name=carol", {"carol"}), ("source=K&page=2", {"alice"})],
)
def test_timelines_are_those_of_who_asks_unless_somebody_is_named(ask: Ask, query: str, author: set[str]) -> None:
    statuses = ask(f"/statuses/user_timeline.json?{query}", auth=("alice", "p")).json()
    assert {each["user"]["screen_name"] for each in statuses} == author


def lists(value: Any) -> Iterator[list[Any]]:
    """Return every list in a value."""
    if isinstance(value, list):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from lists(inner)


OPERATIONS = [o for api in ("justone", "weibo_v2", "tsina_v1") for o in load(api).operations if o.alias_of is None]


def test_ids_in_a_list_are_distinct() -> None:
    assert len(OPERATIONS) == 717
    repeated, seen = [], 0
    for operation in OPERATIONS:
        if "application/json" not in operation.success:
            continue
        given = {name: "1" for name in operation.parameters if name.lower().endswith("id") and name != "format"}
        value = json.loads(Responder(operation, Settings(), ResponseCache()).respond(given).body["body"])
        for found in lists(value):
            # Ids of groups are rounded, as the service rounds them.
            own = [item.get("idstr", item[key]) for item in found if (key := own_id(item))]
            seen += len(own)
            repeated += [operation.id] if len(set(own)) < len(own) else []
    assert repeated == []
    assert seen > 2000


@pytest.mark.parametrize("value", ["-1", "-3404979794629010", "0", "9223372036854775807"])
def test_any_id_can_be_asked_for(ask: Ask, value: str) -> None:
    for path, method in (("/2/place/statuses/show.json", "GET"), ("/2/direct_messages/destroy.json", "POST")):
        given = {"access_token": "t", "id": value}
        response = ask(path, method, **{"params" if method == "GET" else "data": given})
        assert (response.status_code, response.json()["id"]) == (200, int(value))


def test_long_values_are_not_repeated_in_every_item(ask: Ask) -> None:
    given = {"access_token": "T", "count": 200}
    path = "/2/statuses/user_timeline.json"
    long, short = (ask(path, params=given | {"screen_name": "x" * size}) for size in (60_000, 6))
    assert len(long.content) < 2 * len(short.content)
    assert "xxxxxx" in short.text
