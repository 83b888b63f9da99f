from collections.abc import Callable
from typing import Any
from xml.etree import ElementTree as ET

import httpx
import jsonschema_rs
import pytest
from weibokit_mock.definitions import load

from tests.mockserver.support import Ask, AskWith

FOLLOWERS = "/api/weibo/get-followers/v1?token=T&uid=1195242865"
FRIENDS = "/2/friendships/friends/bilateral/sort_interactive.json?access_token=T"
TSINA = "/statuses/followers.{}?source=K&screen_name=bob&cursor={}"
SECOND = 1299072354878293926


def test_offsets_lead_to_the_end_mark(ask: Ask) -> None:
    pages = [ask(f"{FOLLOWERS}&page={page}").json()["data"] for page in (1, 2, 3, 4, 99)]
    assert [page["next_cursor"] for page in pages] == [20, 40, 0, 0, 0]
    assert [page["previous_cursor"] for page in pages[:3]] == [0, 0, 20]
    assert [len(page["users"]) for page in pages] == [1, 20, 20, 0, 0]


def test_lists_without_end_mark_end_empty(ask: Ask) -> None:
    pages = [ask(f"{FRIENDS}&page={page}") for page in (1, 2, 3, 4)]
    assert [len(page.json()["users"]) for page in pages] == [1, 20, 20, 0]
    assert [page.headers["x-mock-source"] for page in pages] == ["documented", *["synthesized"] * 3]
    assert {page.json()["total_number"] for page in pages} == {78}


@pytest.mark.parametrize(("count", "users"), [(1, 1), (7, 7), (200, 200)])
def test_count_sizes_synthesized_pages(ask: Ask, count: int, users: int) -> None:
    assert len(ask(f"{FRIENDS}&page=2&count={count}").json()["users"]) == users
    assert len(ask(f"{FRIENDS}&page=1&count={count}").json()["users"]) == 1


@pytest.mark.parametrize("number", [0, -5])
def test_page_numbers_below_one_get_page_one(ask: Ask, number: int) -> None:
    assert ask(f"{FOLLOWERS}&page={number}").headers["x-mock-source"] == "documented"


Users = list[tuple[int, str]]
"""Ids and names."""

Page = tuple[Users, int, int]
"""Users, next cursor, previous cursor."""


def walk(
    ask: Ask, suffix: str, read: Callable[[httpx.Response], Page]
) -> tuple[list[tuple[int, int]], list[tuple[int, str]]]:
    cursors, users, cursor = [], [], -1
    while cursor:
        page, following, previous = read(ask(TSINA.format(suffix, cursor)))
        users += page
        cursors.append((previous, cursor))
        cursor = following
    return cursors, users


def read_json(answer: httpx.Response) -> Page:
    value = answer.json()
    return (
        [(user["id"], user["screen_name"]) for user in value["users"]],
        value["next_cursor"],
        value["previous_cursor"],
    )


def read_xml(answer: httpx.Response) -> Page:
    root = ET.fromstring(answer.content)
    users = [(int(user.findtext("id", "")), user.findtext("screen_name", "")) for user in root.iterfind("users/user")]
    return users, int(root.findtext("next_cursor", "")), int(root.findtext("previous_cursor", ""))


def test_both_formats_walk_the_same_list(ask: Ask) -> None:
    cursors, users = walk(ask, "json", read_json)
    assert (cursors, users) == walk(ask, "xml", read_xml)
    assert len(users) == len(set(users)) == 41
    assert [cursor for _, cursor in cursors[:2]] == [-1, SECOND]
    assert [previous for previous, _ in cursors] == [0, -1, SECOND]


@pytest.mark.parametrize("cursor", [0, 5, 9223372036854775807])
def test_unknown_cursors_find_an_empty_page(ask: Ask, cursor: int) -> None:
    answer = ask(TSINA.format("json", cursor)).json()
    assert (answer["users"], answer["next_cursor"]) == ([], 0)
    xml = ask(TSINA.format("xml", cursor)).text
    assert '<users type="array"></users><next_cursor>0</next_cursor>' in xml


def test_pages_setting_ends_the_walk(ask_with: AskWith) -> None:
    assert len(walk(ask_with(pages=1), "json", read_json)[0]) == 2
    ask = ask_with(pages=5)
    assert len(walk(ask, "xml", read_xml)[0]) == 5
    assert ask(f"{FOLLOWERS}&page=5").json()["data"]["next_cursor"] == 0


@pytest.mark.parametrize("url", [f"{FOLLOWERS}&page=2", f"{FRIENDS}&page=2", TSINA.format("xml", SECOND)])
def test_seeds_decide_every_byte(ask_with: AskWith, url: str) -> None:
    one, same, other = (ask_with(seed=seed)(url).content for seed in (1, 1, 2))
    assert one == same
    assert one != other


def test_other_lists_have_other_people(ask: Ask) -> None:
    answers = {ask(f"/api/weibo/get-followers/v1?token=T&page=2&uid={uid}").content for uid in (1, 2)}
    assert len(answers) == 2


def test_tokens_do_not_change_pages(ask: Ask) -> None:
    answers = {ask(f"/api/weibo/get-followers/v1?uid=1&page=2&token={token}").content for token in "AB"}
    assert len(answers) == 1


def test_alias_pages_like_its_operation(ask: Ask) -> None:
    answer = ask(f"/statuses/followers/bob.json?source=K&cursor={SECOND}").json()
    assert len(answer["users"]) == 20
    assert answer["previous_cursor"] == -1


@pytest.mark.parametrize("url", [f"{FOLLOWERS}&page={{}}", f"{FRIENDS}&page={{}}"])
def test_synthesized_pages_keep_the_samples_shape(ask: Ask, url: str) -> None:
    shown, made = (envelope(ask(url.format(page)).json()) for page in (1, 2))
    assert list(made) == list(shown)
    assert all(list(user) == list(shown["users"][0]) for user in made["users"])
    for user in made["users"]:
        assert {key: type(value) for key, value in user.items()} == {
            key: type(value) for key, value in shown["users"][0].items()
        }


def envelope(value: Any) -> Any:
    return value.get("data", value)


def test_relations_hold_for_everybody(ask: Ask) -> None:
    users = [user for page in (1, 2, 3) for user in ask(f"{FRIENDS}&page={page}").json()["users"]]
    assert all(user["following"] and user["follow_me"] for user in users)


def test_people_are_consistent(ask: Ask) -> None:
    for user in ask(f"{FOLLOWERS}&page=2").json()["data"]["users"]:
        assert user["idstr"] == str(user["id"])
        assert user["status_idstr"] == str(user["status_id"])
        assert user["profile_url"] == f"u/{user['id']}"
        assert str(user["id"]) in user["profile_image_url"]
        assert user["name"] == user["screen_name"]
        assert bool(user["verified_reason"]) == user["verified"]
        assert int(user["created_at"][-4:]) < 2019  # posts begin then
        assert user["bi_followers_count"] <= min(user["followers_count"], user["friends_count"])
        totals = user["status_total_counter"]
        assert totals["total_cnt"] == sum(count for name, count in totals.items() if name != "total_cnt")


def test_pages_fit_their_schema(ask: Ask) -> None:
    for api, url in (
        ("justone", f"{FOLLOWERS}&page=2"),
        ("weibo_v2", f"{FRIENDS}&page=2"),
        ("tsina_v1", TSINA.format("json", SECOND)),
    ):
        operation = next(operation for operation in load(api).operations if operation.pagination)
        value = ask(url).json()
        schema = nullable(operation.success["application/json"])
        assert not list(jsonschema_rs.Draft4Validator(schema).iter_errors(value))


def nullable(schema: Any) -> Any:
    if isinstance(schema, list):
        return [nullable(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    changed = {key: nullable(part) for key, part in schema.items()}
    if schema.get("nullable"):
        changed["type"] = [schema["type"], "null"]
    return changed
