import json
from collections.abc import Callable
from importlib.resources import files
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit
from xml.etree import ElementTree as ET

import httpx
import pytest

from tests.mockserver.support import Ask, AskWith
from tools.pipeline.checks.validation import first_error
from tools.pipeline.document.operations import operations, response_schema

FOLLOWERS = "/api/weibo/get-followers/v1?token=T&uid=1195242865"
FRIENDS = "/2/friendships/friends/bilateral/sort_interactive.json?access_token=T"
TSINA = "/statuses/followers.{}?source=K&screen_name=bob&cursor={}"
SECOND = 1299072354878293926


def test_offsets_lead_to_the_end(ask: Ask) -> None:
    pages = [ask(f"{FOLLOWERS}&page={page}").json()["data"] for page in (1, 2, 3, 4, 99)]
    assert [page["next_cursor"] for page in pages] == [20, 40, 0, 0, 0]
    assert [page["previous_cursor"] for page in pages[:3]] == [0, 0, 20]
    assert [len(page["users"]) for page in pages] == [1, 20, 20, 0, 0]


def test_lists_without_end_sign_end_empty(ask: Ask) -> None:
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


def paginate(
    ask: Ask, suffix: str, read: Callable[[httpx.Response], Page]
) -> tuple[list[tuple[int, int]], list[tuple[int, str]]]:
    cursors, users, cursor = [], [], -1
    while cursor:
        page, following, previous = read(ask(TSINA.format(suffix, cursor)))
        users += page
        cursors.append((previous, cursor))
        cursor = following
    return cursors, users


def read_json(response: httpx.Response) -> Page:
    value = response.json()
    return (
        [(user["id"], user["screen_name"]) for user in value["users"]],
        value["next_cursor"],
        value["previous_cursor"],
    )


def read_xml(response: httpx.Response) -> Page:
    root = ET.fromstring(response.content)
    users = [(int(user.findtext("id", "")), user.findtext("screen_name", "")) for user in root.iterfind("users/user")]
    return users, int(root.findtext("next_cursor", "")), int(root.findtext("previous_cursor", ""))


def test_both_formats_page_through_the_same_list(ask: Ask) -> None:
    cursors, users = paginate(ask, "json", read_json)
    assert (cursors, users) == paginate(ask, "xml", read_xml)
    assert len(users) == len(set(users)) == 41
    assert [cursor for _, cursor in cursors[:2]] == [-1, SECOND]
    assert [previous for previous, _ in cursors] == [0, -1, SECOND]


@pytest.mark.parametrize("cursor", [0, 5, 9223372036854775807])
def test_unknown_cursors_find_an_empty_page(ask: Ask, cursor: int) -> None:
    response = ask(TSINA.format("json", cursor)).json()
    assert (response["users"], response["next_cursor"]) == ([], 0)
    xml = ask(TSINA.format("xml", cursor)).text
    assert '<users type="array"></users><next_cursor>0</next_cursor>' in xml


def test_pages_setting_ends_the_pagination(ask_with: AskWith) -> None:
    assert len(paginate(ask_with(pages=1), "json", read_json)[0]) == 2
    ask = ask_with(pages=5)
    assert len(paginate(ask, "xml", read_xml)[0]) == 5
    assert ask(f"{FOLLOWERS}&page=5").json()["data"]["next_cursor"] == 0


@pytest.mark.parametrize("url", [f"{FOLLOWERS}&page=2", f"{FRIENDS}&page=2", TSINA.format("xml", SECOND)])
def test_seeds_decide_every_byte(ask_with: AskWith, url: str) -> None:
    one, same, other = (ask_with(seed=seed)(url).content for seed in (1, 1, 2))
    assert one == same
    assert one != other


def test_other_lists_have_other_people(ask: Ask) -> None:
    responses = {ask(f"/api/weibo/get-followers/v1?token=T&page=2&uid={uid}").content for uid in (1, 2)}
    assert len(responses) == 2


def test_tokens_do_not_change_pages(ask: Ask) -> None:
    responses = {ask(f"/api/weibo/get-followers/v1?uid=1&page=2&token={token}").content for token in "AB"}
    assert len(responses) == 1


def test_alias_pages_like_its_operation(ask: Ask) -> None:
    response = ask(f"/statuses/followers/bob.json?source=K&cursor={SECOND}").json()
    assert len(response["users"]) == 20
    assert response["previous_cursor"] == -1


@pytest.mark.parametrize("url", [f"{FOLLOWERS}&page={{}}", f"{FRIENDS}&page={{}}"])
def test_synthesized_pages_keep_the_samples_shape(ask: Ask, url: str) -> None:
    shown, made = (envelope(ask(url.format(page)).json()) for page in (1, 2))
    assert list(made) == list(shown)
    assert made["users"]
    assert all(list(user) == list(shown["users"][0]) for user in made["users"])
    for user in made["users"]:
        assert {key: type(value) for key, value in user.items()} == {
            key: type(value) for key, value in shown["users"][0].items()
        }


def envelope(value: Any) -> Any:
    return value.get("data", value)


def test_relations_hold_for_everybody(ask: Ask) -> None:
    users = [user for page in (1, 2, 3) for user in ask(f"{FRIENDS}&page={page}").json()["users"]]
    assert users
    assert all(user["following"] and user["follow_me"] for user in users)


def test_people_are_consistent(ask: Ask) -> None:
    users = ask(f"{FOLLOWERS}&page=2").json()["data"]["users"]
    assert users
    for user in users:
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
    for api, path, url in (
        ("justone", "/api/weibo/get-followers/v1", f"{FOLLOWERS}&page=2"),
        ("weibo_v2", "/2/friendships/friends/bilateral/sort_interactive.json", f"{FRIENDS}&page=2"),
        ("tsina_v1", "/statuses/followers.{format}", TSINA.format("json", SECOND)),
    ):
        # With its references, since a schema may hold itself.
        document = json.loads((files("weibokit") / "specs" / f"{api}.json").read_text(encoding="utf-8"))
        (operation,) = (operation for operation in operations(document) if operation.path == path)
        schema = response_schema(document, operation, "application/json")
        assert first_error(ask(url).json(), schema, document) == ""


SEARCH = "/api/zhihu/get-answer-list/v1?token=T&questionId=1"
COMMENTS = "/api/weixin/get-article-comment/v1"


def data(ask: Ask, url: str, **options: Any) -> Any:
    return ask(url, **options).json()["data"]


def test_first_page_needs_no_sample(ask: Ask) -> None:
    response = ask("/api/kuaishou/search-user/v2?token=T&keyword=a")
    assert response.headers["x-mock-source"] == "synthesized"
    assert len(response.json()["data"]["users"]) == 20


def test_unknown_items_are_nobodys(ask: Ask) -> None:
    period = urlencode({"startDay": "a", "startHour": "1", "endDay": "b", "endHour": "2"})
    entries = data(ask, f"/api/weibo/search-all/v2?token=T&q=a&{period}")["weibo_list"]
    found = {entry["id"] for entry in entries}
    assert (len(found), min(found) >= "9000000000000000") == (20, True)


def test_addresses_carry_the_whole_position(ask: Ask) -> None:
    url = SEARCH
    for is_end in (False, False, True):
        page = data(ask, url)
        assert (page["paging"]["is_end"], len(page["data"])) == (is_end, 20)
        query = urlsplit(page["paging"]["next"]).query
        assert {name for name, _ in parse_qsl(query)} == {"offset", "cursor"}
        url = f"{SEARCH}&{query}"
    assert data(ask, url)["data"] == []


@pytest.mark.parametrize("position", ["offset=0", "cursor=", "offset=0&cursor="])
def test_start_asks_for_page_one(ask: Ask, position: str) -> None:
    assert data(ask, f"{SEARCH}&{position}") == data(ask, SEARCH)


@pytest.mark.parametrize("position", ["offset=7", "offset=7&cursor=x"])
def test_unknown_positions_are_beyond_the_end(ask: Ask, position: str) -> None:
    page = data(ask, f"{SEARCH}&{position}")
    assert (page["data"], page["paging"]["is_end"]) == ([], True)


def test_half_a_position_is_beyond_the_end(ask: Ask) -> None:
    query = dict(parse_qsl(urlsplit(data(ask, SEARCH)["paging"]["next"]).query))
    assert data(ask, f"{SEARCH}&offset={query['offset']}")["data"] == []


def test_last_item_carries_the_position(ask: Ask) -> None:
    notes = "/api/xiaohongshu/get-user-note-list/v4?token=T&userId=1"
    page = data(ask, notes)
    following = data(ask, f"{notes}&lastCursor={page['notes'][-1]['cursor']}")
    assert (page["has_more"], following["has_more"]) == (True, True)
    assert {note["id"] for note in page["notes"]}.isdisjoint(note["id"] for note in following["notes"])


def test_empty_position_is_the_end(ask: Ask) -> None:
    url, cursors = "/api/facebook/search-post/v1?token=T&keyword=a", list[str]()
    for _ in range(3):
        cursors.append(data(ask, f"{url}&cursor={cursors[-1] if cursors else ''}")["cursor"])
    assert all(cursors[:2])
    assert cursors[2] == ""


def test_page_count_is_that_of_the_setting(ask_with: AskWith) -> None:
    url = "/api/taobao/get-item-comment/v3?token=T&itemId=1&page={}"
    pages = [data(ask_with(pages=2), url.format(page)) for page in (1, 2, 3)]
    assert [page["maxPage"] for page in pages] == [2, 2, 2]
    assert [len(page["comments"]) for page in pages] == [20, 20, 0]


def test_forms_carry_positions(ask: Ask) -> None:
    form = {"token": "T", "articleUrl": "https://example.com"}
    page = data(ask, COMMENTS, method="POST", data=form)
    following = data(ask, COMMENTS, method="POST", data=form | {"buffer": page["buffer"]})
    assert page["data"] != following["data"]
    assert len(following["data"]) == 20


def test_numbers_as_text_are_counted(ask: Ask) -> None:
    url = "/api/bilibili/search-video/v2?token=T&keyword=a&page={}"
    sizes = [len(data(ask, url.format(page))["data"]["result"]) for page in ("1", "3", "4", "-1", "x")]
    assert sizes == [20, 20, 0, 20, 0]


def test_end_is_absent_while_more_exist(ask: Ask) -> None:
    url = "/api/xiaohongshu/search-note/v3?token=T&keyword=a&page={}"
    assert [data(ask, url.format(page)).get("has_more") for page in (1, 2, 3)] == [None, None, False]


def test_pages_without_known_list_have_their_end(ask: Ask) -> None:
    url = "/api/douyin/search-video/v1?token=T"
    first = data(ask, f"{url}&keyword=a")["business_config"]
    second = data(ask, f"{url}&searchId={first['next_page']['search_id']}")["business_config"]
    assert (first["has_more"], second["has_more"]) == (1, 1)
    assert data(ask, f"{url}&searchId={second['next_page']['search_id']}")["business_config"]["has_more"] == 0


def test_bare_lists_page_by_number(ask: Ask) -> None:
    url = "/statuses/mentions.json?source=K&page={}"
    pages = [ask(url.format(page), auth=("user", "password")).json() for page in (1, 2, 3, 4)]
    assert [len(page) for page in pages] == [2, 20, 20, 0]
    assert pages[0] == ask("/statuses/mentions.json", auth=("user", "password")).json()


def test_missing_cursor_is_its_start(ask: Ask) -> None:
    url, login = "/friends/ids.json", ("user", "password")
    first = ask(f"{url}?cursor=-1", auth=login).json()
    assert ask(url, auth=login).json() == first
    assert first["ids"]


def test_list_is_wrapped_in_xml_only(ask: Ask) -> None:
    as_json, as_xml = (ask(f"/users/search.{suffix}?source=K&q=a&page=2") for suffix in ("json", "xml"))
    assert len(as_json.json()) == as_xml.text.count("<user>") == 20
    assert as_xml.text.splitlines()[1].startswith("<searchResult><users><user>")


def test_first_synthesized_page_leads_nowhere_back(ask: Ask) -> None:
    url = "/2/direct_messages/user_list.json?access_token=T"
    first = ask(f"{url}&cursor=0").json()
    second = ask(f"{url}&cursor={first['next_cursor']}").json()

    assert (first["previous_cursor"], second["previous_cursor"]) == (0, 0)
    assert second["next_cursor"] not in {0, first["next_cursor"]}


@pytest.mark.parametrize(
    "address",
    [
        "/2/direct_messages/user_list.json?access_token=T&count=201",
        "/2/statuses/user_timeline.json?access_token=T&uid=5&count=2000000000",
    ],
)
def test_no_page_is_larger_than_200(ask: Ask, address: str) -> None:
    page = ask(address).json()
    lists = [page] if isinstance(page, list) else [value for value in page.values() if isinstance(value, list)]
    assert [len(each) for each in lists] == [200]
