"""Arguments that can't be sent: InvalidArguments, and nothing leaves; None is as good as not given."""

import asyncio
from datetime import date
from typing import Any

import httpx
import pytest
from weibokit import AsyncJustOne, InvalidArguments, JustOne, TSina

QUERY = ("weibo.get_followers_v1", "uid")
FORM = ("weixin_channels.search_video_v1", "keyword")
DAY = ("facebook.search_post_v1", "start_date")
NO_TEXT = [b"x", {"a": 1}, {1}, "\ud800"]
BAD = [
    *((*where, value) for where in (QUERY, FORM) for value in NO_TEXT),
    *((*DAY, value) for value in ("31.1.2026", 5)),
    (*QUERY, "x" * 70_000),
]


class Recorder:
    """Responds to every request, and keeps it."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(200, json={"code": 0, "data": None, "message": None, "recordTime": None})


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


@pytest.fixture
def api(recorder: Recorder) -> JustOne:
    return JustOne("T", transport=httpx.MockTransport(recorder))


@pytest.fixture
def async_api(recorder: Recorder) -> AsyncJustOne:
    return AsyncJustOne("T", transport=httpx.MockTransport(recorder))


def call(api: Any, operation: str, name: str, value: object) -> Any:
    namespace, method = operation.split(".")
    given = {"keyword": "x"} if operation == DAY[0] else {}
    return getattr(getattr(api, namespace), method)(**given | {name: value})


@pytest.mark.parametrize(("operation", "name", "value"), BAD)
def test_nothing_is_sent(api: JustOne, recorder: Recorder, operation: str, name: str, value: object) -> None:
    with pytest.raises(InvalidArguments) as caught:
        call(api, operation, name, value)
    assert (caught.value.operation, recorder.requests) == (operation.replace(".", "_"), [])


@pytest.mark.parametrize(("operation", "name", "value"), BAD)
def test_async_client_sends_nothing(
    async_api: AsyncJustOne, recorder: Recorder, operation: str, name: str, value: object
) -> None:
    async def wait() -> None:
        await call(async_api, operation, name, value)

    with pytest.raises(InvalidArguments):
        asyncio.run(wait())
    assert recorder.requests == []


@pytest.mark.parametrize("value", ["2026-01-31", date(2026, 1, 31)])
def test_day_is_sent_as_written(api: JustOne, recorder: Recorder, value: date | str) -> None:
    api.facebook.search_post_v1(keyword="x", start_date=value)
    assert dict(recorder.requests[0].url.params)["startDate"] == "2026-01-31"


def test_none_is_not_sent(api: Any, recorder: Recorder) -> None:
    api.facebook.search_post_v1(keyword="x", start_date=None, cursor=None)
    api.weixin_channels.search_video_v1(keyword="x", offset=None)
    found, posted = recorder.requests
    assert set(found.url.params) == {"keyword", "token"}
    assert posted.content == b"keyword=x&token=T"


@pytest.mark.parametrize("value", ["", ["1"], "\ud800"])
def test_no_other_path_is_asked(recorder: Recorder, value: Any) -> None:
    api = TSina("K", transport=httpx.MockTransport(recorder), allow_insecure=True)
    with pytest.raises(InvalidArguments) as caught:
        api.statuses.followers(id=value)
    assert (caught.value.operation, recorder.requests) == ("statuses_followers", [])
