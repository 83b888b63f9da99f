"""The Chinese texts: complete, distinct, short, in the services' own terms, and true to the English ones."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tools.pipeline.document.operations import Operation, operations, subschemas
from tools.pipeline.document.references import resolve
from tools.runtime.apis.registry import APIS

Node = dict[str, Any]
ROOT = Path(__file__).parents[2]
NAMES = [api.name for api in APIS]
LONGEST = 30
"""Characters of a summary."""
TERMS = [
    ("justone", "weibo_hot_search_v1", "热搜"),
    ("justone", "weibo_get_fans_v1", "粉丝"),
    ("justone", "weibo_get_followers_v1", "关注"),  # whom the user follows, despite its name
    ("justone", "weibo_get_post_comments_v1", "评论"),
    ("justone", "bilibili_get_video_danmu_v2", "弹幕"),
    ("justone", "weixin_search_wechat_index_v1", "微信指数"),
    ("justone", "zhihu_get_user_follow_collections_v1", "收藏夹"),
    ("weibo_v2", "friendships_friends_bilateral", "双向关注"),
    ("weibo_v2", "trends_follow", "话题"),
    ("weibo_v2", "direct_messages_new", "私信"),
    ("weibo_v2", "favorites_create", "收藏"),
    ("weibo_v2", "statuses_repost", "转发"),
    ("tsina_v1", "blocks_create", "黑名单"),
    ("tsina_v1", "tags_create", "标签"),
    ("tsina_v1", "short_url_shorten", "短链"),
]

THINGS = [
    ("微博 ID", r"\b(post|weibo|status)"),
    ("用户 ID", r"\b(user|account|who|author|owner|creator|caller|follower|passport)"),
    ("评论 ID", r"\b(comment|review)"),
    ("私信 ID", r"\bmessage"),
]
"""What an id is of, in Chinese, and the English words of which one has to be there."""


@cache
def document(api: str) -> Node:
    made: Node = json.loads((ROOT / "generated/weibokit/specs" / f"{api}.json").read_text(encoding="utf-8"))
    return made


def named(api: str) -> Iterator[tuple[Operation, str, Node]]:
    """Yield each parameter and each field of a body, with its operation and its name."""
    for operation in operations(document(api)):
        for entry in operation.node.get("parameters", []):
            node = resolve(document(api), entry)
            yield operation, node["name"], node
        for content in resolve(document(api), operation.node.get("requestBody", {})).get("content", {}).values():
            for schema in subschemas(document(api), content["schema"]):
                for name, field in schema.get("properties", {}).items():
                    yield operation, name, resolve(document(api), field)


def summaries(api: str) -> dict[str, str]:
    found = [operation.node for operation in operations(document(api)) if not operation.is_alias]
    return {node["operationId"]: node["x-summary-zh"] for node in found}


def is_chinese(text: str) -> bool:
    return bool(re.search("[\u4e00-\u9fff]", text))


@pytest.mark.parametrize("api", NAMES)
def test_every_operation_has_a_summary(api: str) -> None:
    texts = [operation.node.get("x-summary-zh", "") for operation in operations(document(api))]
    assert [text for text in texts if not is_chinese(text)] == []


@pytest.mark.parametrize("api", NAMES)
def test_summaries_are_distinct_and_short(api: str) -> None:
    texts = summaries(api)
    assert [text for text, count in Counter(texts.values()).items() if count > 1] == []
    assert [text for text in texts.values() if len(text) > LONGEST] == []


@pytest.mark.parametrize("api", NAMES)
def test_every_parameter_has_a_meaning(api: str) -> None:
    found = [
        (operation.title, name) for operation, name, node in named(api) if not is_chinese(node["x-description-zh"])
    ]
    assert found == []


@pytest.mark.parametrize("api", NAMES)
def test_every_code_has_a_meaning(api: str) -> None:
    codes = document(api)["x-errors"]["codes"]
    assert [code for code, entry in codes.items() if not is_chinese(entry["meaning_zh"])] == []


@pytest.mark.parametrize(("api", "key", "term"), TERMS)
def test_terms_are_those_of_the_service(api: str, key: str, term: str) -> None:
    assert term in summaries(api)[key]


def test_fans_and_followed_are_not_mixed_up() -> None:
    assert "粉丝" not in summaries("justone")["weibo_get_followers_v1"]
    for api in ("weibo_v2", "tsina_v1"):
        texts = summaries(api)
        key = "friendships_{}" if api == "weibo_v2" else "statuses_{}"
        assert "粉丝" in texts[key.format("followers")]
        assert "关注" in texts[key.format("friends")]


@pytest.mark.parametrize("api", NAMES)
@pytest.mark.parametrize(("thing", "english"), THINGS)
def test_ids_are_of_the_same_thing_in_both_languages(api: str, thing: str, english: str) -> None:
    found = [(each.title, name, node) for each, name, node in named(api) if thing in node["x-description-zh"]]
    odd = [(title, name) for title, name, node in found if not re.search(english, node["description"], re.I)]
    assert odd == []


@pytest.mark.parametrize("api", NAMES)
def test_blanks_stand_where_chinese_has_them(api: str) -> None:
    """None beside full-width punctuation, one between Chinese and what stands between backquotes."""
    texts = {*summaries(api).values(), *(node["x-description-zh"] for _, _, node in named(api))}
    wide, han = r"[\u3000-\u303f\uff00-\uffef]", r"[\u4e00-\u9fff]"
    odd = re.compile(f"{wide} | {wide}|{han}`|`{han}")
    assert [text for text in texts if odd.search(text)] == []


@pytest.mark.parametrize("api", NAMES)
def test_limits_and_values_are_those_of_the_definition(api: str) -> None:
    """A number, or a value between backquotes, that a Chinese text names stands in the English one or the schema."""
    strange = set()
    for operation, name, node in named(api):
        text = node["x-description-zh"]
        known = json.dumps({key: value for key, value in node.items() if value != text}, ensure_ascii=False)
        odd = numbers(text) - numbers(known) | {mark for mark in re.findall("`([^`]+)`", text) if mark not in known}
        strange |= {(operation.title, name, each) for each in odd}
    assert strange == set()


def numbers(text: str) -> set[str]:
    """Return the numbers of a text that are no part of a word; 1,000 is 1000."""
    return set(re.findall(r"(?<![\w.])\d+(?:\.\d+)?", re.sub(r"(?<=\d),(?=\d{3}\b)", "", text)))
