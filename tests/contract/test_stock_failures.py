"""What stock generated code stumbles over, sent to the generated clients: a typed error, or a value that survives."""

import asyncio
from typing import Any

import httpx
import pytest
import weibokit


def responding(status: int, **content: Any) -> httpx.MockTransport:
    return httpx.MockTransport(lambda _: httpx.Response(status, **content))


def call(transport: httpx.MockTransport, flavour: str) -> Any:
    """Ask for accounts that a user follows."""
    if flavour == "sync":
        with weibokit.JustOne("T", transport=transport) as api:
            return api.weibo.get_followers_v1(uid="1")
    return asyncio.run(acall(transport))


async def acall(transport: httpx.MockTransport) -> Any:
    async with weibokit.AsyncJustOne("T", transport=transport) as api:
        return await api.weibo.get_followers_v1(uid="1")


pytestmark = pytest.mark.parametrize("flavour", ["sync", "async"])


@pytest.mark.parametrize("status", [200, 400, 500, 520, 599])
def test_html_is_unexpected(flavour: str, status: int) -> None:
    with pytest.raises(weibokit.UnexpectedResponse) as caught:
        call(responding(status, html="<html>maintenance</html>"), flavour)

    assert (caught.value.status, caught.value.response.content) == (status, b"<html>maintenance</html>")


@pytest.mark.parametrize("status", [201, 403, 520, 599])
def test_error_responses_have_any_status(flavour: str, status: int) -> None:
    with pytest.raises(weibokit.AuthenticationError) as caught:
        call(responding(status, json={"code": 100, "message": "no"}), flavour)

    assert (caught.value.status, caught.value.message) == (status, "no")


def test_undocumented_status_is_no_none(flavour: str) -> None:
    with pytest.raises(weibokit.UnexpectedResponse, match="an empty body"):
        call(responding(204), flavour)


def test_unknown_values_survive(flavour: str) -> None:
    data = {"users": [{"gender": "x", "verified_type": 9999, "invented": [1]}]}
    (user,) = call(responding(200, json={"code": 0, "data": data}), flavour).data.users

    assert (user.gender, user.verified_type, user.to_dict()["invented"]) == ("x", 9999, [1])


def test_missing_key_is_named(flavour: str) -> None:
    page = call(responding(200, json={"code": 0, "data": {"users": [{}]}}), flavour)

    with pytest.raises(weibokit.FieldMissing, match="/data/users/0/id"):
        _ = page.data.users[0].id
    assert page.data.users[0].get("id") is None


def test_unknown_code_survives(flavour: str) -> None:
    with pytest.raises(weibokit.APIError) as caught:
        call(responding(200, json={"code": 98765, "message": "new"}), flavour)

    assert type(caught.value) is weibokit.APIError
    assert (caught.value.code, caught.value.name, caught.value.charged) == ("98765", None, "unknown")
