from typing import TYPE_CHECKING, Any

import pytest

from tests.tools.runtime.support import (
    FOLLOW,
    FRIENDS,
    REVOKE,
    TOKEN_INFO,
    Badge,
    Page,
    WeiboV2,
    call,
    recording,
    responding,
)
from tools.runtime.errors import (
    APIError,
    AuthenticationError,
    ConfigurationError,
    Conflict,
    InvalidRequest,
    UnexpectedResponse,
)

if TYPE_CHECKING:
    import httpx


@pytest.mark.parametrize(
    ("status", "code", "cls"),
    [
        (400, 10006, AuthenticationError),
        (403, "21332", AuthenticationError),
        (200, 10017, InvalidRequest),
        (400, 20606, Conflict),
        (520, 99999, APIError),
    ],
)
def test_error_code_decides(status: int, code: object, cls: type[APIError]) -> None:
    response = {"request": "/2/x.json", "error_code": code, "error": "said so"}
    with WeiboV2("token123", transport=responding(status, json=response)) as api, pytest.raises(APIError) as caught:
        call(api.client, FRIENDS, Page)
    assert type(caught.value) is cls
    assert (caught.value.code, caught.value.message, caught.value.charged) == (str(code), "said so", "no")
    assert caught.value.operation == "friendships_friends_bilateral_sort_interactive"


@pytest.mark.parametrize("status", [301, 403, 500, 520, 599])
def test_status_without_error_body_is_unexpected(status: int) -> None:
    with (
        WeiboV2("token123", transport=responding(status, json={"users": []})) as api,
        pytest.raises(UnexpectedResponse) as caught,
    ):
        call(api.client, FRIENDS, Page)
    assert (caught.value.status, caught.value.charged) == (status, "no")


@pytest.mark.parametrize("status", [200, 201, 299])
def test_any_2xx_is_success(status: int) -> None:
    with WeiboV2("token123", transport=responding(status, json={"users": []})) as api:
        assert call(api.client, FRIENDS, Page).users == []


def test_token_goes_in_header() -> None:
    seen: list[httpx.Request] = []
    with WeiboV2("token123", transport=recording(seen, json={"users": [], "level": 1})) as api:
        call(api.client, FRIENDS, Page, params={"uid": 1})
    assert seen[0].headers["authorization"] == "OAuth2 token123"
    assert seen[0].url.query == b"uid=1"


def test_token_goes_in_query() -> None:
    seen: list[httpx.Request] = []
    with WeiboV2("token123", token_in="query", transport=recording(seen, json={"users": [], "level": 1})) as api:
        call(api.client, FOLLOW, Badge, "post", data={"list_id": "7"})
    assert (seen[0].url.query, seen[0].content) == (b"access_token=token123", b"list_id=7")
    assert "authorization" not in seen[0].headers


def test_token_goes_in_form() -> None:
    seen: list[httpx.Request] = []
    with WeiboV2("token123", token_in="form", transport=recording(seen, json={"users": [], "level": 1})) as api:
        call(api.client, FOLLOW, Badge, "post", data={"list_id": "7"})
        call(api.client, FRIENDS, Page)
    assert (seen[0].url.query, seen[0].content) == (b"", b"list_id=7&access_token=token123")
    assert seen[1].url.query == b"access_token=token123"


def test_empty_form_takes_token() -> None:
    seen: list[httpx.Request] = []
    form: dict[str, Any] = {"data": {}, "headers": {"Content-Type": "application/x-www-form-urlencoded"}}
    with WeiboV2("token123", token_in="form", transport=recording(seen, json={"users": [], "level": 1})) as api:
        call(api.client, FOLLOW, Badge, "post", **form)
    assert (seen[0].content, seen[0].headers["content-length"]) == (b"access_token=token123", "21")


@pytest.mark.parametrize("place", ["header", "query", "form"])
def test_token_is_a_field_where_no_other_is_read(place: Any) -> None:
    seen: list[httpx.Request] = []
    with WeiboV2("token123", token_in=place, transport=recording(seen, json={"level": 1})) as api:
        call(api.client, TOKEN_INFO, Badge, "post")
        call(api.client, REVOKE, Badge)
    assert (seen[0].url.query, seen[0].content) == (b"", b"access_token=token123")
    assert seen[0].headers["content-type"] == "application/x-www-form-urlencoded"
    assert seen[0].headers["content-length"] == "21"
    assert (seen[1].url.query, seen[1].content) == (b"access_token=token123", b"")
    assert all("authorization" not in each.headers for each in seen)


def test_form_is_made_only_where_wanted() -> None:
    seen: list[httpx.Request] = []
    with WeiboV2("token123", token_in="form", transport=recording(seen, json={"level": 1})) as api:
        call(api.client, FOLLOW, Badge, "post")
    assert (seen[0].url.query, seen[0].content) == (b"access_token=token123", b"")


def test_unknown_place_lists_options() -> None:
    with pytest.raises(ConfigurationError, match="'header', 'query', 'form'"):
        WeiboV2("token123", token_in="cookie")
