"""Every error response of the mock server reaches the client as its typed error."""

from collections.abc import Iterator
from typing import Any

import pytest
import weibokit
from weibokit_mock.server import MockServer
from weibokit_mock.settings import APIS, Settings


@pytest.fixture(scope="module")
def guarded_url() -> Iterator[str]:
    """A mock server that accepts one credential for each API."""
    settings = Settings(port=0, credentials=dict.fromkeys(APIS, frozenset({"right"})))
    with MockServer(settings) as server:
        yield server.base_url


def test_justone_wrong_token(guarded_url: str) -> None:
    with (
        weibokit.JustOne(token="wrong", base_url=guarded_url) as api,
        pytest.raises(weibokit.AuthenticationError) as caught,
    ):
        api.weibo.get_followers_v1(uid="1")

    error = caught.value
    assert (error.code, error.status, error.charged, error.attempts) == ("100", 401, "no", 1)
    assert error.message == "TOKEN INVALID/UNACTIVATE"


@pytest.mark.parametrize("token_in", ["header", "query", "form"])
def test_weibo_wrong_token(guarded_url: str, token_in: Any) -> None:
    with (
        weibokit.WeiboV2(access_token="wrong", token_in=token_in, base_url=guarded_url) as api,
        pytest.raises(weibokit.AuthenticationError) as caught,
    ):
        api.friendships.groups_follow(list_id=1)

    assert (caught.value.code, caught.value.message) == ("21332", "invalid_access_token")


@pytest.mark.parametrize("format_", ["json", "xml"])
def test_tsina_wrong_login(guarded_url: str, format_: Any) -> None:
    with (
        weibokit.TSina(username="u", password="wrong", format=format_, base_url=guarded_url) as api,
        pytest.raises(weibokit.AuthenticationError) as caught,
    ):
        api.statuses.followers()

    assert (caught.value.code, caught.value.status) == ("40302", 403)
    assert caught.value.message == "40302:Error: auth faild!"


def test_weibo_parameter_out_of_bounds(mock_url: str) -> None:
    with (
        weibokit.WeiboV2(access_token="T", base_url=mock_url) as api,
        pytest.raises(weibokit.InvalidRequest) as caught,
    ):
        api.friendships.friends_bilateral_sort_interactive(count=201)

    assert (caught.value.code, caught.value.status) == ("10017", 400)
    assert caught.value.message.startswith("parameter (count)'s value invalid,expect (")
    assert caught.value.message.endswith("), but get (201), see doc for more info.")


@pytest.mark.parametrize("format_", ["json", "xml"])
def test_tsina_parameter_out_of_bounds(mock_url: str, format_: Any) -> None:
    with (
        weibokit.TSina(app_key="K", format=format_, base_url=mock_url) as api,
        pytest.raises(weibokit.InvalidRequest) as caught,
    ):
        api.statuses.followers(cursor=2**63)

    assert (caught.value.code, caught.value.status) == ("40001", 400)


def test_justone_wrong_page(mock_url: str) -> None:
    with weibokit.JustOne(token="T", base_url=mock_url) as api, pytest.raises(weibokit.InvalidRequest) as caught:
        api.weibo.search_all_v2(
            q="x",
            start_day="2026-01-01",
            start_hour=0,
            end_day="2026-01-02",
            end_hour=0,
            contains="OUTSIDE",  # type: ignore[arg-type]
        )

    assert (caught.value.code, caught.value.status, caught.value.charged) == ("400", 400, "no")
