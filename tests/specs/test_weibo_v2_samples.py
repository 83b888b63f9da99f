"""The people of the authored samples: six of them, with statuses, comments, groups and bookmarks that fit together.

The samples say everything over and over, as the service does. Whoever changes one finds here what no longer fits.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from openapi_python_client.strings import pascal_case
from weibokit._runtime.models.model import check
from weibokit.weibo_v2 import models

from tools.pipeline.document.operations import operations
from tools.pipeline.document.references import resolve
from tools.runtime.models.times import FORMS

Json = dict[str, Any]
SPECS = Path(__file__).parents[2] / "generated" / "weibokit" / "specs"
DOCUMENT: Json = json.loads((SPECS / "weibo_v2.json").read_text(encoding="utf-8"))
OPERATIONS = {each.node["operationId"]: each.node for each in operations(DOCUMENT)}
SAMPLES: dict[str, Any] = {
    key: json.loads((SPECS / sample["file"]).read_text(encoding="utf-8"))
    for key, node in OPERATIONS.items()
    for sample in node.get("x-samples", [])
    if sample["origin"] == "authored"
}
GROUPS = {
    "statuses",
    "comments",
    "users",
    "friendships",
    "account",
    "favorites",
    "emotions",
    "oauth2",
    "short_url",
    "remind",
    "tags",
}


def named(schema: Json, value: Any) -> Iterator[tuple[str, Json]]:
    """Yield the objects in `value`, each with the name of its component."""
    found = resolve(DOCUMENT, schema)
    if isinstance(value, dict) and "$ref" in schema:
        yield schema["$ref"].rpartition("/")[2], value
    for part in found.get("oneOf", []):
        if resolve(DOCUMENT, part)["type"] == ("array" if isinstance(value, list) else "object"):
            yield from named(part, value)
    if isinstance(value, list):
        for item in value:
            yield from named(found.get("items", {}), item)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from named(found.get("properties", {}).get(key, {}), item)


def schema_of(key: str) -> Json:
    content: Json = OPERATIONS[key]["responses"]["200"]["content"]
    found: Json = content["application/json"]["schema"]
    return found


FOUND = [found for key, value in SAMPLES.items() for found in named(schema_of(key), value)]


def known(component: str, key: str = "id") -> dict[Any, Json]:
    """Return everything that the samples say of the objects of a component, by id; what is emptied says nothing."""
    merged: dict[Any, Json] = {}
    for name, value in FOUND:
        if name == component:
            merged.setdefault(value[key], {}).update({key: item for key, item in value.items() if item != ""})
    return merged


USERS, STATUSES, COMMENTS, GROUPS_OF_USERS = known("User"), known("Status"), known("Comment"), known("Group", "idstr")
CALLER = USERS[SAMPLES["account_get_uid"]["uid"]]
ALIVE = {id_: status for id_, status in STATUSES.items() if "deleted" not in status}


def moment(text: str) -> datetime:
    return FORMS["weibo"].read(text)


def author(thing: Json) -> int:
    found: int = thing["user"]["id"]
    return found


def test_every_operation_has_a_sample() -> None:
    typed = {
        key
        for key, node in OPERATIONS.items()
        if node["tags"][0] in GROUPS
        and "200" in node["responses"]
        and not schema_of(key).get("$ref", "").endswith("/Unseen")
    }
    documented = {"friendships_friends_bilateral_sort_interactive", "friendships_groups_follow"}
    assert typed == SAMPLES.keys() | documented
    assert len(typed) == 121


@pytest.mark.parametrize("key", SAMPLES)
def test_models_take_the_samples(key: str) -> None:
    schema, value = schema_of(key), SAMPLES[key]
    found = resolve(DOCUMENT, schema)
    if found.get("type") == "array":
        base = schema.get("$ref", "").rpartition("/")[2] or pascal_case(key)
        name, value = f"{base}List", {found["x-bare-list"]: value}
    else:
        name = found.get("oneOf", [schema])[0]["$ref"].rpartition("/")[2]
    check(getattr(models, name).from_dict(value))


def test_population_is_small() -> None:
    assert [len(each) for each in (USERS, STATUSES, ALIVE, COMMENTS, GROUPS_OF_USERS)] == [6, 13, 12, 8, 3]
    assert len({user["screen_name"] for user in USERS.values()}) == 6


@pytest.mark.parametrize(
    ("component", "key"), [("User", "id"), ("Status", "id"), ("Comment", "id"), ("Group", "idstr")]
)
def test_same_id_is_same_thing(component: str, key: str) -> None:
    people = known(component, key)
    differing = [
        f"{component} {value[key]}: {name}"
        for found, value in FOUND
        if found == component
        for name, item in value.items()
        if item not in ("", people[value[key]].get(name))
    ]
    assert differing == []


def test_samples_show_everything_that_is_compared() -> None:
    """The tests below go through these; none of them may be empty."""
    counted = [len(found) for found in (USERS, STATUSES, COMMENTS, GROUPS_OF_USERS, ALIVE)]
    assert counted == [6, 13, 8, 3, 12]
    assert "Favorite" in {name for name, _ in FOUND}
    assert {"ids" in value for key, value in SAMPLES.items() if key.endswith("_ids")} == {True, False}


def test_ids_belong_to_nobody() -> None:
    # Accounts begin with ten digits.
    assert all(9 * 10**8 < id_ < 10**9 for id_ in USERS)
    assert all(9 * 10**15 < id_ < 2**53 for id_ in (*STATUSES, *COMMENTS))
    for thing in (*USERS.values(), *STATUSES.values(), *COMMENTS.values()):
        assert thing["idstr"] == str(thing["id"])
    assert all(thing["mid"] == thing["idstr"] for thing in (*STATUSES.values(), *COMMENTS.values()))


def test_group_ids_are_rounded() -> None:
    for idstr, group in GROUPS_OF_USERS.items():
        # Seventeen digits are what readers of JSON who know only doubles keep.
        assert group["id"] == int(Decimal(repr(float(idstr)))) != int(idstr)


def test_addresses_lead_nowhere() -> None:
    text = json.dumps(SAMPLES, ensure_ascii=False)
    hosts = set(re.findall(r"https?://([^/\\\" <]*)", text)) | set(re.findall(r"@([\w.]+\.\w+)\"", text, re.ASCII))
    assert hosts
    assert [host for host in hosts if not host.endswith(".example")] == []


def test_names_in_texts_are_known() -> None:
    names = {user["screen_name"] for user in USERS.values()}
    mentioned = {
        name for thing in (*STATUSES.values(), *COMMENTS.values()) for name in re.findall(r"@(\w+)", thing["text"])
    }
    assert mentioned <= names
    assert CALLER["screen_name"] in mentioned


def test_counts_of_statuses_add_up() -> None:
    commented = Counter(comment["status"]["id"] for comment in COMMENTS.values())
    reposted = Counter(status["retweeted_status"]["id"] for status in STATUSES.values() if "retweeted_status" in status)
    assert {id_: (status["comments_count"], status["reposts_count"]) for id_, status in ALIVE.items()} == {
        id_: (commented[id_], reposted[id_]) for id_ in ALIVE
    }
    for entry in SAMPLES["statuses_count"]:
        status = ALIVE[int(entry["id"])]
        assert (int(entry["comments"]), int(entry["reposts"])) == (status["comments_count"], status["reposts_count"])


def test_counts_of_users_add_up() -> None:
    written = Counter(author(status) for status in ALIVE.values())
    assert {id_: user["statuses_count"] for id_, user in USERS.items()} == {id_: written[id_] for id_ in USERS}
    for entry in SAMPLES["users_counts"]:
        user = USERS[int(entry["id"])]
        assert {key: str(user[key]) for key in entry} == entry


def test_relations_of_caller_add_up() -> None:
    friends = {id_ for id_, user in USERS.items() if user["following"]}
    followers = {id_ for id_, user in USERS.items() if user["follow_me"]}
    counts = [CALLER[f"{name}_count"] for name in ("friends", "followers", "bi_followers")]
    assert counts == [len(friends), len(followers), len(friends & followers)]
    assert sum(user["friends_count"] for user in USERS.values()) == sum(
        user["followers_count"] for user in USERS.values()
    )
    source = SAMPLES["friendships_show"]["source"]
    target = USERS[SAMPLES["friendships_show"]["target"]["id"]]
    assert source["id"] == CALLER["id"]
    assert (source["following"], source["followed_by"]) == (target["following"], target["follow_me"])
    remarks = {entry["id"]: entry["remark"] for entry in SAMPLES["friendships_friends_remark_batch"]}
    assert remarks == {id_: USERS[id_].get("remark", "") for id_ in remarks}


def test_latest_status_is_the_latest() -> None:
    for user in USERS.values():
        latest = max(id_ for id_, status in ALIVE.items() if author(status) == user["id"])
        assert {user.get("status_id", latest), user.get("status", {}).get("id", latest)} == {latest}
        assert "user" not in user.get("status", {})


def test_members_of_groups_are_counted() -> None:
    members = SAMPLES["friendships_groups_members"]
    group = SAMPLES["friendships_groups_show"]
    assert group["member_count"] == members["total_number"]
    assert {author(group) for group in GROUPS_OF_USERS.values()} == {CALLER["id"]}
    assert sum(group["member_count"] for group in GROUPS_OF_USERS.values()) == CALLER["friends_count"]
    lists = {status["visible"]["list_id"] for status in ALIVE.values()} - {0}
    assert lists == {group["id"]}


def test_bookmarks_add_up() -> None:
    favorites = SAMPLES["favorites_get"]["favorites"]
    ids = [favorite["status"]["id"] for favorite in favorites]
    assert CALLER["favourites_count"] == len(ids) == SAMPLES["favorites_get"]["total_number"]
    assert set(ids) == {id_ for id_, status in ALIVE.items() if status["favorited"]}
    assert [int(favorite["status"]) for favorite in SAMPLES["favorites_ids"]["favorites"]] == ids
    tagged = Counter(tag["id"] for favorite in favorites for tag in favorite["tags"])
    assert tagged == {tag["id"]: tag["count"] for tag in SAMPLES["favorites_tags"]["tags"]}
    assert len({(tag["id"], tag["tag"]) for name, tag in FOUND if name == "FavoriteTag"}) == len(tagged)


def test_tags_are_keyed_by_id() -> None:
    mine, everybody = SAMPLES["tags_get"], {user["id"]: user["tags"] for user in SAMPLES["tags_tags_batch"]}
    assert everybody[CALLER["id"]] == mine
    assert everybody.keys() <= USERS.keys()
    ids = [key for tags in everybody.values() for tag in tags for key in tag if key != "weight"]
    assert len(set(ids)) == len(ids)
    assert [each["tagid"] for each in SAMPLES["tags_create"]] == ids[: len(mine)]
    assert {each["tagid"] for each in SAMPLES["tags_destroy_batch"]} <= set(ids)
    assert {each["id"] for each in SAMPLES["tags_suggestions"]}.isdisjoint(ids)


def test_short_addresses_add_up() -> None:
    clicks = int(SAMPLES["short_url_clicks"]["urls"][0]["clicks"])
    for key, name in (("short_url_referers", "referers"), ("short_url_locations", "locations")):
        assert sum(int(entry["clicks"]) for entry in SAMPLES[key][name]) == clicks
    short = SAMPLES["short_url_shorten"]["urls"][0]["url_short"]
    for key, name, things in (("share", "statuses", ALIVE), ("comment", "comments", COMMENTS)):
        page = SAMPLES[f"short_url_{key}_{name}"][f"share_{name}"]
        assert [thing["id"] for thing in page] == [id_ for id_, thing in things.items() if short in thing["text"]]
        assert SAMPLES[f"short_url_{key}_counts"]["urls"][0][f"{key}_counts"] == str(len(page))


def test_ids_alone_are_known() -> None:
    for key, value in SAMPLES.items():
        if key.endswith("_ids") and "ids" in value:
            assert USERS.keys() >= set(value["ids"]), key
        elif key.endswith("_ids") and "statuses" in value:
            assert ALIVE.keys() >= {int(id_) for id_ in value["statuses"]}, key
    assert int(SAMPLES["statuses_queryid"]["id"]) in ALIVE
    assert {SAMPLES["oauth2_get_token_info"]["uid"], int(SAMPLES["oauth2_access_token"]["uid"])} == {CALLER["id"]}


def test_times_are_in_order() -> None:
    for things in (STATUSES, COMMENTS):
        moments = [moment(things[id_]["created_at"]) for id_ in sorted(things)]
        assert all(before < after for before, after in pairwise(moments))
    for comment in COMMENTS.values():
        before = comment.get("reply_comment", STATUSES[comment["status"]["id"]])
        assert moment(before["created_at"]) < moment(comment["created_at"])
    for status in STATUSES.values():
        assert moment(USERS[author(status)]["created_at"]) < moment(status["created_at"])
    for favorite in (value for name, value in FOUND if name == "Favorite"):
        assert moment(favorite["status"]["created_at"]) < moment(favorite["favorited_time"])


def test_days_of_the_week_are_right() -> None:
    times = {value for _, thing in FOUND for key, value in thing.items() if key in {"created_at", "favorited_time"}}
    days = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    assert [text for text in times - {""} if text[:3] != days[moment(text).weekday()]] == []


@pytest.mark.parametrize("key", sorted(key for key, value in SAMPLES.items() if "next_cursor" in value))
def test_cursors_lead_on(key: str) -> None:
    page = SAMPLES[key]
    ((name, items),) = [
        (name, value) for name, value in page.items() if isinstance(value, list) and name not in {"ad", "states"}
    ]
    assert 0 < len(items) <= page["total_number"]
    if name in {"users", "ids"}:
        assert page["next_cursor"] == (len(items) if len(items) < page["total_number"] else 0)
    elif page["next_cursor"]:
        shown = [int(item if isinstance(item, str) else item["id"]) for item in items]
        assert page["next_cursor"] in STATUSES | COMMENTS
        assert shown == sorted(shown, reverse=True)
        assert page["next_cursor"] < shown[-1]


def test_lists_hold_what_they_say() -> None:
    me, name = CALLER["id"], f"@{CALLER['screen_name']}"
    friends = {id_ for id_, user in USERS.items() if user["following"]}
    both = {id_ for id_ in friends if USERS[id_]["follow_me"]}

    def every(key: str) -> list[Json]:
        (found,) = (value for key, value in SAMPLES[key].items() if isinstance(value, list) and key != "ad")
        assert found
        items: list[Json] = found
        return items

    assert {author(status) for status in every("statuses_user_timeline")} == {me}
    assert {author(status) for status in every("statuses_home_timeline")} <= friends | {me}
    assert {author(status) for status in every("statuses_bilateral_timeline")} <= both
    assert all(name in status["text"] for status in every("statuses_mentions"))
    assert {status["visible"]["type"] for status in every("statuses_public_timeline")} == {0}
    assert len({status["retweeted_status"]["id"] for status in every("statuses_repost_timeline")}) == 1
    assert {author(comment) for comment in every("comments_by_me")} == {me}
    assert {author(comment["status"]) for comment in every("comments_to_me")} == {me}
    assert all(name in comment["text"] for comment in every("comments_mentions"))
    assert len({comment["status"]["id"] for comment in every("comments_show")}) == 1
    assert {user["id"] for user in every("friendships_friends")} <= friends
    assert {user["id"] for user in every("friendships_friends_bilateral")} == both
    assert all(user["follow_me"] for user in every("friendships_followers"))


def test_deleted_status_has_its_notice() -> None:
    (deleted,) = STATUSES.keys() - ALIVE.keys()
    (repost,) = (status for status in ALIVE.values() if status.get("retweeted_status", {}).get("id") == deleted)
    assert repost["retweeted_status"]["text"] == STATUSES[deleted]["text"] == "此微博已被原作者删除。"
    assert repost["retweeted_status"]["user"]["id"] in USERS
    assert [status["id"] for status in SAMPLES["statuses_show_batch"]["statuses"] if status["created_at"] == ""] == [
        deleted
    ]
