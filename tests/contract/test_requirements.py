"""What parameters are wanted together: client and mock refuse the same calls, the client before anything is sent."""

import asyncio
import inspect
import pickle
from typing import Any

import httpx
import pytest
from weibokit import UNSET, AsyncJustOne, InvalidArguments, InvalidRequest, JustOne
from weibokit_mock.app import create_app

from tests.contract.wire import Defined, definitions

WANTING = [each for each in definitions("justone") if each.rules]
MUST = "must input one of them ({})".format
NEEDED = "param {} is required".format
REFUSED = [
    ("douyin.search_video_v1", {"sort_type": "_1"}, MUST("keyword or searchId")),
    ("douyin.search_video_v4", {"keyword": "x", "page": 2}, NEEDED("searchId")),
    ("search.search_v1", {"keyword": "x"}, NEEDED("start")),
    ("search.search_v1", {"keyword": "x", "start": "2026-01-01 00:00:00"}, NEEDED("end")),
    ("tiktok.get_user_detail_v1", {}, MUST("uniqueId or secUid")),
    ("tiktok.get_user_detail_v1", {"unique_id": "", "sec_uid": None}, MUST("uniqueId or secUid")),
    ("weibo.get_user_post_v1", {"uid": "1", "page": 2, "since_id": UNSET}, NEEDED("sinceId")),
    ("weixin_channels.get_bound_channel_v1", {}, MUST("ghid or url")),
    ("weixin.get_account_history_articles_v1", {"page": 1}, MUST("biz or url or name")),
    ("weixin.get_account_history_articles_v2", {"offset": "1"}, MUST("ghid or url")),
    ("weixin.get_account_original_count_v1", {}, MUST("ghid or url")),
    ("weixin.get_account_principal_info_v1", {}, MUST("biz or url or wxid")),
    ("weixin.get_account_today_articles_v1", {}, MUST("biz or url or name")),
    ("xiaohongshu_ec.search_products_v1", {"keyword": "x", "page": "2"}, NEEDED("searchId")),
    ("xiaohongshu_pgy.api_solar_cooperator_blogger_v2_v1", {"similar_word": "x"}, NEEDED("similarUserId")),
    ("youtube.search_v1", {"continuation_token": ""}, MUST("keyword or continuationToken")),
]
TAKEN = [
    ("douyin.search_video_v1", {"search_id": "x"}),
    ("douyin.search_video_v4", {"keyword": "x", "page": 1}),
    ("douyin.search_video_v4", {"keyword": "x", "page": 2, "search_id": "x"}),
    ("search.search_v1", {"next_cursor": "x"}),
    ("tiktok.get_user_detail_v1", {"unique_id": "x", "sec_uid": "x"}),
    ("weibo.get_user_post_v1", {"uid": "1"}),
    ("xiaohongshu_ec.search_products_v1", {"keyword": "x", "page": "1"}),
    ("xiaohongshu_pgy.api_solar_cooperator_blogger_v2_v1", {}),
]

pytestmark = pytest.mark.filterwarnings(r"ignore:JustOne\.weixin\.\w+ is deprecated:DeprecationWarning")


def call(api: Any, operation: str, arguments: dict[str, Any]) -> Any:
    namespace, method = operation.split(".")
    return getattr(getattr(api, namespace), method)(**arguments)


@pytest.fixture
def requests() -> list[httpx.Request]:
    return []


@pytest.fixture
def api(requests: list[httpx.Request]) -> JustOne:
    def response(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(200, json={"code": 0, "data": None, "message": None, "recordTime": None})

    return JustOne("S3cret", transport=httpx.MockTransport(response))


@pytest.fixture
def mock_api(monkeypatch: pytest.MonkeyPatch) -> AsyncJustOne:
    """A client that checks nothing, on a mock in this process."""
    monkeypatch.setattr("weibokit._runtime.arguments.requirements.Requirement.is_met", lambda *_: True)
    return AsyncJustOne("S3cret", transport=httpx.ASGITransport(app=create_app()), base_url="http://127.0.0.1")


def test_cases_cover_every_operation() -> None:
    assert len(WANTING) == 14
    assert {operation.replace(".", "_") for operation, _, _ in REFUSED} == {each.id for each in WANTING}


@pytest.mark.parametrize(("operation", "arguments", "_message"), REFUSED)
def test_client_rejects_before_sending(
    api: JustOne, requests: list[httpx.Request], operation: str, arguments: dict[str, Any], _message: str
) -> None:
    with pytest.raises(InvalidArguments) as caught:
        call(api, operation, arguments)
    assert requests == []
    assert (caught.value.operation, caught.value.charged) == (operation.replace(".", "_"), "no")


@pytest.mark.parametrize(("operation", "arguments", "message"), REFUSED)
def test_mock_rejects_as_the_service(
    mock_api: AsyncJustOne, operation: str, arguments: dict[str, Any], message: str
) -> None:
    with pytest.raises(InvalidRequest) as caught:
        asyncio.run(call(mock_api, operation, arguments))
    assert (caught.value.status, caught.value.code, caught.value.message) == (400, "400", message)


@pytest.mark.parametrize(("operation", "arguments"), TAKEN)
def test_client_sends_what_fits(api: JustOne, operation: str, arguments: dict[str, Any]) -> None:
    assert call(api, operation, arguments).code == 0


@pytest.mark.parametrize(("operation", "arguments"), TAKEN)
def test_mock_takes_what_fits(mock_api: AsyncJustOne, operation: str, arguments: dict[str, Any]) -> None:
    assert asyncio.run(call(mock_api, operation, arguments)).code == 0


@pytest.mark.parametrize("operation", WANTING, ids=lambda operation: operation.id)
def test_docstring_says_what_is_wanted(operation: Defined, api: JustOne) -> None:
    docs = str(inspect.getdoc(getattr(getattr(api, operation.namespace), operation.callee)))
    assert "\nGive " in docs
    assert "InvalidArguments: An argument is missing or unfit, or some don't go together" in " ".join(docs.split())


def test_async_client_rejects_too() -> None:
    api = AsyncJustOne("S3cret", transport=httpx.MockTransport(lambda _: httpx.Response(500)))
    with pytest.raises(InvalidArguments):
        asyncio.run(api.tiktok.get_user_detail_v1())


def test_error_says_what_is_wanted(api: JustOne) -> None:
    with pytest.raises(ValueError, match="wants") as caught:
        api.search.search_v1(start="2026-01-01 00:00:00")
    assert str(caught.value) == (
        "search_search_v1 wants `start` and `end` when `next_cursor` is not given, but got `start`; nothing was sent, "
        "so call it with what it wants"
    )
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)
