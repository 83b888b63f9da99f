"""The generated clients against the mock server on a socket: every operation, sync and async, JSON and XML."""

import asyncio
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import httpx
import pytest
import weibokit


class Case(NamedTuple):
    """A call and what its response must say."""

    client: str
    settings: dict[str, str]
    operation: str
    arguments: dict[str, Any]
    model: str
    expected: Mapping[str, object]


JUSTONE = {"token": "T"}
WEIBO = {"access_token": "T"}
CASES = [
    Case(
        "JustOne",
        JUSTONE,
        "weibo.get_followers_v1",
        {"uid": "1195242865", "page": 1},
        "FollowersResult",
        {"code": 0, "data.users.0.screen_name": "粉丝红包", "data.users.0.class_": 1, "data.total_number": 424},
    ),
    Case(
        "JustOne",
        JUSTONE,
        "bilibili.get_user_relation_stat_v1",
        {"wmid": "472747194"},
        "RelationStatResult",
        {"data.data.mid": 472747194, "data.data.follower": 4153991, "data.data.fans_effect": None},
    ),
    *(
        Case(
            "WeiboV2",
            WEIBO | {"token_in": place},
            "friendships.friends_bilateral_sort_interactive",
            {"uid": 1870164840, "count": 200, "page": 1, "trim_status": 1},
            "UsersPage",
            {"users.0.idstr": "1870164840", "users.0.badge.kuainv.level": 0, "total_number": 78},
        )
        for place in ("header", "query", "form")
    ),
    *(
        Case(
            "WeiboV2",
            WEIBO | {"token_in": place},
            "friendships.groups_follow",
            {"list_id": 3404979794629010, "uid": 1404376560},
            "Group",
            {"idstr": "3404979794629010", "name": "同事", "tags": [], "user.screen_name": "zaku"},
        )
        for place in ("header", "query", "form")
    ),
    *(
        Case(
            "TSina",
            login | {"format": format_},
            "statuses.followers",
            arguments,
            "UsersPage",
            expected,
        )
        for login in ({"app_key": "K"}, {"username": "user", "password": "password"})
        for format_ in ("json", "xml")
        for arguments, expected in (
            ({}, {"users.0.id": 1401881, "users.0.notifications": False, "users.0.status.id": 1472669360}),
            ({"cursor": -1}, {"users.0.id": 422, "users.0.notifications": None, "next_cursor": 1299072354878293926}),
            ({"id": "bob"}, {"users.0.status.source": '<a href="http://t.sina.com.cn/">MSN机器人</a>'}),
            ({"user_id": 1401881, "cursor": -1}, {"users.0.time_zone": "Pacific Time (US & Canada)"}),
            ({"screen_name": "鲍勃", "cursor": -1}, {"users.0.status.in_reply_to_user_id": ""}),
        )
    ),
]
IDS = [f"{case.client}-{'-'.join(case.settings.values())}-{case.operation}-{list(case.arguments)}" for case in CASES]


def method(api: Any, operation: str) -> Callable[..., Any]:
    namespace, name = operation.split(".")
    found: Callable[..., Any] = getattr(getattr(api, namespace), name)
    return found


def read(view: Any, path: str) -> object:
    for step in path.split("."):
        view = view[int(step)] if step.isdigit() else getattr(view, step)
    return view


def check(response: Any, case: Case) -> None:
    assert type(response).__name__ == case.model
    assert {path: read(response, path) for path in case.expected} == case.expected
    assert weibokit.raw_response(response).status_code == 200


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_sync_call_is_answered(mock_url: str, case: Case) -> None:
    with getattr(weibokit, case.client)(**case.settings, base_url=mock_url, strict=True) as api:
        check(method(api, case.operation)(**case.arguments), case)


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_async_call_is_answered(mock_url: str, case: Case) -> None:
    async def call() -> Any:
        async with getattr(weibokit, f"Async{case.client}")(**case.settings, base_url=mock_url, strict=True) as api:
            return await method(api, case.operation)(**case.arguments)

    check(asyncio.run(call()), case)


def test_cases_are_operations_of_the_mock(mock_url: str) -> None:
    apis = {"JustOne": "justone", "WeiboV2": "weibo_v2", "TSina": "tsina_v1"}
    served = {(entry["api"], entry["operationId"]) for entry in httpx.get(f"{mock_url}/__admin/operations").json()}

    assert {(apis[case.client], case.operation.replace(".", "_")) for case in CASES} <= served


@pytest.mark.parametrize(
    ("client", "settings", "operation", "arguments"),
    [
        ("JustOne", JUSTONE, "weibo.get_followers_v1", {"uid": "1"}),
        ("WeiboV2", WEIBO, "friendships.friends_bilateral_sort_interactive", {}),
        ("TSina", {"app_key": "K", "format": "json"}, "statuses.followers", {}),
        ("TSina", {"app_key": "K", "format": "xml"}, "statuses.followers", {}),
    ],
)
def test_iteration_asks_for_every_page(
    mock_url: str, client: str, settings: dict[str, str], operation: str, arguments: dict[str, Any]
) -> None:
    namespace, name = operation.split(".")

    async def paginate_async() -> tuple[list[Any], list[Any]]:
        async with getattr(weibokit, f"Async{client}")(**settings, base_url=mock_url) as api:
            pages = [page async for page in method(api, f"{namespace}.pages_{name}")(**arguments)]
            users = [user async for user in method(api, f"{namespace}.iter_{name}")(**arguments)]
        return pages, users

    with getattr(weibokit, client)(**settings, base_url=mock_url) as api:
        pages = list(method(api, f"{namespace}.pages_{name}")(**arguments))
        users = list(method(api, f"{namespace}.iter_{name}")(**arguments))
        first = list(method(api, f"{namespace}.pages_{name}")(**arguments, max_pages=1))
    sources = [weibokit.raw_response(page).header("x-mock-source") for page in pages]
    ids = [user.id for user in users]

    assert (pages, users) == asyncio.run(paginate_async())
    assert sources[0] in {"documented", "authored"}
    assert set(sources[1:]) == {"synthesized"}
    assert len(ids) == len(set(ids)) > 3
    assert first == pages[:1]


def test_pages_agree_between_formats(mock_url: str) -> None:
    walks = []
    for format_ in ("json", "xml"):
        with weibokit.TSina(app_key="K", format=format_, base_url=mock_url) as api:
            walks.append([page.to_dict() for page in api.statuses.pages_followers()])

    assert walks[0] == walks[1]
