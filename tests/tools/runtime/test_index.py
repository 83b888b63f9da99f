"""The index of operations: what it says, and how it is searched."""

import json
from pathlib import Path
from typing import Any

import pytest

from tools.runtime.index.loading import OperationIndex, load_index
from tools.runtime.index.operations import IndexedAPI
from tools.runtime.index.tokens import english

OPERATIONS = [
    {
        "name": "posts.get_list_v1",
        "id": "posts_get_list_v1",
        "method": "GET",
        "path": "/posts/get-list/v1",
        "summary": "Posts of a user",
        "summary_zh": "用户的帖子列表",
        "charged": "yes",
        "status": "alive",
        "parameters": [
            {
                "name": "user_id",
                "key": "userId",
                "in": "query",
                "type": "str",
                "required": True,
                "description_zh": "作者",
            },
            {"name": "page", "in": "query", "type": "int", "limits": {"maximum": 9}},
        ],
    },
    {
        "name": "posts.delete",
        "id": "posts_delete",
        "method": "POST",
        "path": "/posts/delete",
        "summary": "Delete a post",
        "summary_zh": "删除帖子",
        "charged": "yes",
        "status": "closed",
    },
    {
        "name": "goods.categories",
        "id": "goods_categories",
        "method": "GET",
        "path": "/goods/categories",
        "summary": "Goods by shelf",
        "summary_zh": "商品分类",
        "description": "Every category, with its posts.",
        "charged": "yes",
        "status": "alive",
    },
]
API: dict[str, Any] = {
    "api": "shop",
    "class": "Shop",
    "title": "The shop",
    "server": "https://shop.example",
    "credentials": {"token": "SHOP_TOKEN"},
    "success": ["0"],
    "charged": "unknown",
    "personal": False,
    "namespaces": {"posts": "Posts."},
    "codes": {"7": {"name": "TOO_FAST", "error": "RateLimited", "charged": "no"}, "8": {"name": "ODD"}},
    "operations": OPERATIONS,
}


@pytest.fixture
def index() -> OperationIndex:
    return OperationIndex([IndexedAPI.of(API)])


def names(index: OperationIndex, query: str) -> list[str]:
    return [each.name for each in index.search(query)]


def test_index_is_read_from_a_package(tmp_path: Path) -> None:
    for name in ("shop", "justone"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "index.json").write_text(json.dumps({**API, "api": name}), encoding="utf-8")
    found = load_index(tmp_path)
    assert list(found.apis) == ["justone", "shop"]
    assert list(found.operations)[:2] == ["justone.posts.get_list_v1", "justone.posts.delete"]


def test_operation_says_what_it_takes(index: OperationIndex) -> None:
    operation = index.operations["shop.posts.get_list_v1"]
    assert (operation.server, operation.namespace, operation.method_name) == (
        "https://shop.example",
        "posts",
        "get_list_v1",
    )
    user, page = operation.parameters
    assert (user.name, user.key, user.place, user.required) == ("user_id", "userId", "query", True)
    assert (page.key, page.required, page.limits) == ("page", False, {"maximum": 9})


def test_code_without_a_cost_has_that_of_its_api(index: OperationIndex) -> None:
    assert {each.code: each.charged for each in index.codes} == {"7": "no", "8": "unknown"}


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("user posts", "posts.get_list_v1"),
        ("delete a post", "posts.delete"),
        ("category", "goods.categories"),
        ("categ", "goods.categories"),
        ("删除", "posts.delete"),
        ("帖子删除", "posts.delete"),
        ("作者", "posts.get_list_v1"),
        ("GetList", "posts.get_list_v1"),
    ],
)
def test_best_operation_comes_first(index: OperationIndex, query: str, first: str) -> None:
    assert names(index, query)[0] == first


def test_what_lives_comes_before_what_is_closed(index: OperationIndex) -> None:
    assert names(index, "帖子")[0] == "posts.get_list_v1"


def test_nothing_answers_to_words_of_no_operation(index: OperationIndex) -> None:
    assert names(index, "xyzzy") == names(index, "飞机") == names(index, "") == names(index, "the") == []


def test_search_is_confined_to_an_api(index: OperationIndex) -> None:
    assert index.search("posts", "other") == []
    assert index.search("posts", "shop")


@pytest.mark.parametrize("name", ["posts.delete", "posts_delete", "shop.posts.delet"])
def test_name_is_suggested(index: OperationIndex, name: str) -> None:
    assert index.suggest(name)[0] == "shop.posts.delete"


def test_words_are_compared_in_the_singular() -> None:
    assert english("getUserPosts_v1 of the Categories, boxes, status") == [
        *("user", "post", "v", "1", "category", "box", "status"),
    ]
