"""A session of the mock, as tests of consumers have it."""

import asyncio
import threading
import time

import httpx
import pytest
from weibokit import (
    AsyncJustOne,
    BalanceExhausted,
    JustOne,
    PermissionDenied,
    QuotaExceeded,
    RateLimited,
    TSina,
    WeiboV2,
)
from weibokit_mock.control.matching.errors import InvalidInputError
from weibokit_mock.server import MockServer
from weibokit_mock.testing.session import MockSession

FANS = "weibo.get_fans_v1"


def test_error_responses_have_the_providers_words(weibokit_mock: MockSession, justone_client: JustOne) -> None:
    weibokit_mock.refuse(FANS, "RATE_LIMITED", times=3, when={"uid": "1"})
    client = justone_client.with_options(max_retries=0)
    with pytest.raises(RateLimited) as caught:
        client.weibo.get_fans_v1(uid="1")
    assert (caught.value.code, caught.value.status) == ("302", 429)
    client.weibo.get_fans_v1(uid="2")
    justone_client.weibo.get_fans_v1(uid="1")  # retried twice, without waiting
    weibokit_mock.assert_called(FANS, uid="1", times=4)
    assert [each.status for each in weibokit_mock.calls(FANS)] == [429, 200, 429, 429, 200]


def test_operations_of_other_apis_are_rejected(
    weibokit_mock: MockSession, weibo_v2_client: WeiboV2, tsina_v1_client: TSina
) -> None:
    weibokit_mock.refuse("weibo_v2.*", 10014)
    weibokit_mock.refuse("tsina_v1.statuses.*", "APP_PERMISSIONS")
    with pytest.raises(PermissionDenied, match="Insufficient app permissions"):
        weibo_v2_client.users.show(uid=1)
    with pytest.raises(PermissionDenied, match="40070"):
        tsina_v1_client.statuses.followers()
    tsina_v1_client.users.show(id="1")


def test_own_and_empty_responses_come(weibokit_mock: MockSession, justone_client: JustOne) -> None:
    weibokit_mock.respond(FANS, {"code": 0, "data": {"mine": True}}, when={"uid": "1"})
    assert justone_client.weibo.get_fans_v1(uid="1").to_dict()["data"] == {"mine": True}
    weibokit_mock.empty("weibo.get_followers_v1")
    assert list(justone_client.weibo.iter_get_followers_v1(uid="1")) == []
    weibokit_mock.respond("weibo.get_followers_v1", example="page")
    assert justone_client.weibo.get_followers_v1(uid="1").data.users[0].screen_name == "粉丝红包"
    with pytest.raises(TypeError, match="give one of them"):
        weibokit_mock.respond(FANS)


def test_every_list_can_be_empty(
    weibokit_mock: MockSession, justone_client: JustOne, weibo_v2_client: WeiboV2, tsina_v1_client: TSina
) -> None:
    weibokit_mock.stub(operation="*", empty=True)
    assert list(weibo_v2_client.statuses.iter_home_timeline()) == []
    assert list(tsina_v1_client.statuses.iter_followers()) == []
    assert list(tsina_v1_client.statuses.iter_user_timeline()) == []
    assert list(justone_client.weibo.iter_get_fans_v1(uid="1")) == []
    assert len(weibokit_mock.calls()) == 4
    with pytest.raises(InvalidInputError, match="The operation has no items"):
        weibokit_mock.empty("weibo_v2.oauth2.get_token_info")
    with pytest.raises(InvalidInputError, match="The operation has no pages"):
        weibokit_mock.stub(operation="weibo_v2.users.show", page=2, code=10014)


def test_quotas_and_shares_leave_requests_to_the_next_stub(weibokit_mock: MockSession) -> None:
    def codes(number: int) -> list[int]:
        url = f"{weibokit_mock.base_url}/api/weibo/get-fans/v1?token=T&uid=1"
        return [httpx.get(url).json()["code"] for _ in range(number)]

    weibokit_mock.refuse(FANS, 600)
    weibokit_mock.stub(operation="justone.*", code=301, share=0.5)
    above = weibokit_mock.stub(operation="justone.*", quota={"calls": 9, "per": "day", "code": 303})
    found = codes(10)
    assert {*found[:9]} == {301, 600}
    assert found[9] == 303
    assert weibokit_mock.calls()[-1].event.stub == above
    weibokit_mock.stub(operation=FANS, quota={"calls": 1, "per": "day", "code": 302}, empty=True)
    assert codes(2) == [0, 302]


def test_sequences_and_quotas_count(weibokit_mock: MockSession, justone_client: JustOne) -> None:
    weibokit_mock.stub(operation=FANS, sequence=[{"code": 601}, {}])
    with pytest.raises(BalanceExhausted):
        justone_client.weibo.get_fans_v1(uid="1")
    justone_client.weibo.get_fans_v1(uid="1")
    weibokit_mock.stub(operation=FANS, quota={"calls": 1, "per": "day", "code": 303})
    justone_client.weibo.get_fans_v1(uid="1")
    with pytest.raises(QuotaExceeded):
        justone_client.weibo.get_fans_v1(uid="1")
    weibokit_mock.clock.advance(86400)
    justone_client.weibo.get_fans_v1(uid="1")


def test_dropped_connections_are_seen(weibokit_mock: MockSession, async_justone_client: AsyncJustOne) -> None:
    weibokit_mock.drop(FANS)
    url = "/api/weibo/get-fans/v1?token=T&uid=1"
    with pytest.raises(httpx.ReadError):
        httpx.get(weibokit_mock.base_url + url)

    async def ask() -> None:
        transport = httpx.ASGITransport(weibokit_mock)
        async with httpx.AsyncClient(transport=transport, base_url="http://mock.test") as client:
            await client.get(url)

    with pytest.raises(httpx.ReadError):
        asyncio.run(ask())
    weibokit_mock.assert_called(FANS, times=2)


def test_delayed_responses_are_journaled_at_once(weibokit_mock: MockSession) -> None:
    weibokit_mock.delay(FANS, 60)
    with pytest.raises(httpx.ReadTimeout):
        httpx.get(f"{weibokit_mock.base_url}/api/weibo/get-fans/v1?token=T&uid=1", timeout=0.3)
    weibokit_mock.assert_called(FANS, times=1)


def test_failed_assertions_show_near_misses(weibokit_mock: MockSession, justone_client: JustOne) -> None:
    with pytest.raises(AssertionError, match="Nothing was asked for"):
        weibokit_mock.assert_called(FANS)
    justone_client.weibo.get_followers_v1(uid="1")
    justone_client.weibo.get_fans_v1(uid="2")
    with pytest.raises(AssertionError) as caught:
        weibokit_mock.assert_called(FANS, uid="1", times=2)
    head, _, first, second = str(caught.value).splitlines()
    assert head == "justone.weibo.get_fans_v1 with uid='1': 2 calls wanted, none came. Near misses:"
    assert first.split() == ["justone.weibo.get_fans_v1", "uid=2", "200", "uid", "is", "'2'"]
    assert "justone.weibo.get_followers_v1 was asked for" in second


def test_misspelt_names_are_guessed(weibokit_mock: MockSession) -> None:
    with pytest.raises(InvalidInputError, match=r"Did you mean justone\.weibo\.get_fans_v1"):
        weibokit_mock.refuse("justone.weibo.get_fan_v1", 301)
    with pytest.raises(InvalidInputError, match="Did you mean RATE_LIMITED"):
        weibokit_mock.refuse(FANS, "RATE_LIMITD")
    with pytest.raises(InvalidInputError, match="Did you mean uid"):
        weibokit_mock.refuse(FANS, 302, when={"uidd": 1})
    with pytest.raises(InvalidInputError, match="no example"):
        weibokit_mock.respond("weibo.get_followers_v1", example="nothing")


def test_arguments_that_no_call_has_are_reported(weibokit_mock: MockSession, justone_client: JustOne) -> None:
    with pytest.raises(ValueError, match=r"'uuid' is no parameter here\. Did you mean uid\?"):
        weibokit_mock.assert_called("weibo.get_fans_v1", uuid="1", times=0)
    with pytest.raises(ValueError, match="token is a credential"):
        weibokit_mock.calls("weibo.get_fans_v1", token="mock")
    httpx.get(f"{weibokit_mock.base_url}/api/weibo/get-fans/v1?token=T&uid=1&extra=2")
    weibokit_mock.assert_called("weibo.get_fans_v1", extra="2", times=1)


def test_waiting_ends_when_it_came(weibokit_mock: MockSession) -> None:
    url = f"{weibokit_mock.base_url}/api/weibo/get-fans/v1?token=T&uid=1"
    thread = threading.Timer(0.1, httpx.get, [url])
    thread.start()
    (came,) = weibokit_mock.wait_for(FANS, uid="1")
    thread.join()
    assert came.arguments["uid"] == "1"
    with pytest.raises(AssertionError, match=r"2 calls in 0\.05 s wanted, 1 came"):
        weibokit_mock.wait_for(FANS, times=2, timeout=0.05)


@pytest.mark.weibokit_mock(pages=2, seed=7, credentials={"justone": ["mock"]}, stubs=["flaky"])
def test_marks_say_what_a_session_is_like(weibokit_mock: MockSession) -> None:
    url = f"{weibokit_mock.base_url}/api/weibo/get-fans/v1"
    statuses = [httpx.get(url, params={"token": "mock", "uid": "1"}).json()["code"] for _ in range(20)]
    assert {*statuses} == {0, 301}
    assert httpx.get(url, params={"token": "other", "uid": "1"}).status_code == 401
    sessions = httpx.get(f"{weibokit_mock.base_url}/__admin/sessions").json()["sessions"]
    assert [(each["id"], each["pages"], each["seed"]) for each in sessions] == [(weibokit_mock.id, 2, 7)]


def test_sessions_disturb_nobody(weibokit_mock: MockSession) -> None:
    assert weibokit_mock.calls() == []
    assert httpx.get(f"{weibokit_mock.base_url}/__admin/mappings").json()["meta"]["total"] == 0


def test_sessions_of_tests_do_not_end_while_somebody_debugs(
    weibokit_server: MockServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    sessions = weibokit_server.app.sessions
    with weibokit_server.session() as mock:
        now = time.monotonic()
        monkeypatch.setattr(sessions, "monotonic", lambda: now + 3600)
        sessions.end_idle()
        assert sessions.get(mock.id) is not None
    assert sessions.get(mock.id) is None
