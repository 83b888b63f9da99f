from typing import TYPE_CHECKING

import pytest

from tests.tools.runtime.support import FOLLOWERS, AsyncJustOne, Envelope, JustOne, call, recording, responding
from tools.runtime.errors import (
    APIError,
    AuthenticationError,
    BalanceExhausted,
    CollectionFailed,
    ConfigurationError,
    QuotaExceeded,
    UnexpectedResponse,
)
from tools.runtime.models.model import raw_response

if TYPE_CHECKING:
    import httpx


def body(code: object, **more: object) -> dict[str, object]:
    return {"code": code, "data": None, "message": "said so", "recordTime": None, "requestId": "r-1", **more}


def rejection(status: int, code: object) -> APIError:
    with JustOne("token123", transport=responding(status, json=body(code))) as api, pytest.raises(APIError) as caught:
        call(api.client, FOLLOWERS, Envelope)
    return caught.value


@pytest.mark.parametrize(
    ("status", "code", "cls", "charged"),
    [
        (401, 100, AuthenticationError, "no"),
        (200, 100, AuthenticationError, "no"),
        (401, "100", AuthenticationError, "no"),
        (200, 301, CollectionFailed, "no"),
        (503, 301, CollectionFailed, "no"),
        (429, 303, QuotaExceeded, "no"),
        (200, 601, BalanceExhausted, "no"),
        (520, 202, APIError, "unknown"),
        (200, 987, APIError, "unknown"),
        (599, "new", APIError, "unknown"),
    ],
)
def test_code_decides_whatever_the_status(status: int, code: object, cls: type[APIError], charged: str) -> None:
    error = rejection(status, code)
    assert type(error) is cls
    assert (error.code, error.status, error.charged) == (str(code), status, charged)
    assert (error.message, error.request_id, error.operation) == ("said so", "r-1", "weibo_get_followers_v1")
    assert error.response.status_code == status


@pytest.mark.parametrize(("status", "code"), [(200, 0), (200, "0"), (200, 201), (206, 0), (503, 0), (520, 0)])
def test_success_needs_the_code_only(status: int, code: object) -> None:
    with JustOne("token123", transport=responding(status, json=body(code, data={"users": []}))) as api:
        found = call(api.client, FOLLOWERS, Envelope)
    assert found.data.users == []
    assert (raw_response(found).status_code, raw_response(found).request_id) == (status, "r-1")


@pytest.mark.parametrize("payload", [{}, {"code": None}, {"code": True}, {"code": [0]}, [], "text", 5, None])
def test_other_json_is_unexpected(payload: object) -> None:
    with JustOne("token123", transport=responding(json=payload)) as api, pytest.raises(UnexpectedResponse) as caught:
        call(api.client, FOLLOWERS, Envelope)
    assert caught.value.charged == "unknown"
    assert caught.value.__context__ is None


def test_token_goes_in_query() -> None:
    seen: list[httpx.Request] = []
    transport = recording(seen, json=body(0))
    with JustOne("t/o+k=en", transport=transport) as api:
        call(api.client, FOLLOWERS, Envelope, params={"uid": "ab"})
    assert seen[0].url.raw_path == FOLLOWERS.encode() + b"?uid=ab&token=t%2Fo%2Bk%3Den"


def test_token_goes_in_forms() -> None:
    seen: list[httpx.Request] = []
    transport = recording(seen, json=body(0))
    with JustOne("t/ok", transport=transport) as api:
        call(api.client, "/api/form", Envelope, "post", data={"ghid": "a b"})
    assert seen[0].content == b"ghid=a+b&token=t%2Fok"
    assert seen[0].headers["content-length"] == str(len(seen[0].content))
    assert seen[0].url.query == b""


def test_regions_have_their_servers() -> None:
    assert "https://api.justoneapi.com" in repr(JustOne("token123", transport=responding()))
    with pytest.raises(ConfigurationError, match="plain HTTP"):
        JustOne("token123", region="cn")
    assert "http://47.117.133.51:30015" in repr(
        JustOne("token123", region="cn", allow_insecure=True, transport=responding())
    )
    with pytest.raises(ConfigurationError, match="'global', 'cn'"):
        JustOne("token123", region="mars")


@pytest.mark.parametrize("cls", [JustOne, AsyncJustOne])
def test_token_comes_from_environment(cls: type[JustOne], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JUSTONE_TOKEN", "token123")
    assert cls(transport=responding()).client
    monkeypatch.delenv("JUSTONE_TOKEN")
    with pytest.raises(ConfigurationError, match=r"token=.*JUSTONE_TOKEN"):
        cls(transport=responding())
