"""What Weibo v2 refuses, as the client raises it: every code by its class, and every error response of the mock."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import httpx
import pytest
import weibokit
from weibokit_mock.apis.oauth2 import TOKEN_SECONDS
from weibokit_mock.app import create_app
from weibokit_mock.settings import Settings

from tests.contract.wire import SPECS

ERRORS = json.loads((SPECS / "weibo_v2.json").read_text(encoding="utf-8"))["x-errors"]
CODES: Mapping[str, Any] = ERRORS["codes"]
BACK = "https://app.example/back"


@pytest.fixture(scope="module")
def response() -> dict[str, Any]:
    """What the service responds with next; tests change it."""
    return {}


@pytest.fixture(scope="module")
def clients(response: dict[str, Any]) -> tuple[weibokit.WeiboV2, weibokit.AsyncWeiboV2]:
    transport = httpx.MockTransport(lambda _: httpx.Response(**response))
    return weibokit.WeiboV2("token", transport=transport), weibokit.AsyncWeiboV2("token", transport=transport)


@pytest.mark.parametrize("refused_with_200", [False, True])
@pytest.mark.parametrize("as_text", [False, True])
@pytest.mark.parametrize("code", CODES)
def test_every_code_has_its_class(
    clients: Any, response: dict[str, Any], code: str, as_text: bool, refused_with_200: bool
) -> None:
    status = 200 if refused_with_200 else CODES[code].get("status", 400)
    body = {"request": "/2/users/show.json", "error_code": code if as_text else int(code), "error": "said so"}
    response.update(status_code=status, json=body)
    sync, asynchronous = clients
    wanted = getattr(weibokit, CODES[code]["error"])
    calls: list[Callable[[], Any]] = [
        lambda: sync.users.show(uid=1),
        lambda: asyncio.run(asynchronous.users.show(uid=1)),
    ]
    for each in calls:
        with pytest.raises(weibokit.APIError) as caught:
            each()
        error = caught.value
        assert type(error) is wanted
        assert (error.code, error.name, error.status) == (code, CODES[code]["name"], status)
        assert (error.message, error.charged) == ("said so", "no")


def test_codes_are_all_that_are_known() -> None:
    assert len(CODES) == 166


class World:
    """A mock in this process with one app, one named token and a clock, and what speaks to it."""

    def __init__(self) -> None:
        self.now = 1_700_000_000.0
        named = {"weibo_v2": frozenset({"1234:hidden", "right"})}
        self._app = create_app(Settings(apis=("weibo_v2",), credentials=named), clock=lambda: self.now)

    def transport(self) -> httpx.ASGITransport:
        return httpx.ASGITransport(app=self._app)

    def api(self, token: str = "right") -> weibokit.AsyncWeiboV2:
        return weibokit.AsyncWeiboV2(token, transport=self.transport())

    def oauth(self, secret: str = "hidden", back: str = BACK) -> weibokit.AsyncOAuth2:
        return weibokit.AsyncOAuth2("1234", secret, back, transport=self.transport())

    async def send(self, method: str, path: str, **request: Any) -> None:
        """Send what no method would; the client signs and judges it like any call."""
        await self.api().client.get_async_httpx_client().request(method, path, **request)

    async def code(self) -> str:
        async with httpx.AsyncClient(transport=self.transport()) as http:
            location = (await http.get(self.oauth().authorize_url())).headers["location"]
        return str(location).partition("code=")[2]

    async def token(self) -> str:
        return (await self.oauth().access_token(await self.code())).access_token

    async def revoked(self) -> None:
        api = self.api(await self.token())
        await api.oauth2.revokeoauth2()
        await api.users.show(uid=1)

    async def expired(self) -> None:
        api = self.api(await self.token())
        self.now += TOKEN_SECONDS
        await api.users.show(uid=1)

    async def led_elsewhere(self) -> None:
        await self.oauth(back="https://other.example").access_token(await self.code())

    async def unsigned(self) -> None:
        class Unsigned(httpx.ASGITransport):
            async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
                del request.headers["Authorization"]
                return await super().handle_async_request(request)

        await weibokit.AsyncWeiboV2("right", transport=Unsigned(app=self._app)).users.show(uid=1)


def sending(method: str, path: str, **request: Any) -> Callable[[World], Awaitable[Any]]:
    return lambda world: world.send(method, path, **request)


def uploading(**request: Any) -> Callable[[World], Awaitable[Any]]:
    return sending("POST", "/2/statuses/upload.json", data={"status": "x"}, **request)


CREATE, EXCHANGE = "/2/comments/create.json", "/oauth2/access_token"
APP = {"client_id": "1234", "redirect_uri": BACK}
PNG = b"\x89PNG"
TRIGGERS: Mapping[str, Callable[[World], Awaitable[Any]]] = {
    "path_unknown": sending("GET", "/2/users/nobody.json"),
    "method_wrong": sending("GET", CREATE),
    "body_too_long": sending("POST", CREATE, data={"comment": "x" * 2_000_000, "id": 1}),
    "media_type_wrong": sending("POST", CREATE, content=b"a,b", headers={"Content-Type": "text/csv"}),
    "credential_missing": lambda world: world.unsigned(),
    "credential_wrong": lambda world: world.api("wrong").users.show(uid=1),
    "parameter_missing": sending("GET", "/2/statuses/show.json"),
    "parameter_wrong": lambda world: world.api().comments.by_me(count=-1),
    "parameters_missing": sending("GET", "/2/users/show.json"),
    "parameters_exclusive": sending("GET", "/2/users/show.json?uid=1&screen_name=x"),
    "picture_missing": uploading(files={"other": ("a.png", PNG)}),
    "picture_too_large": uploading(files={"pic": ("a.png", PNG + bytes(5 * 1024 * 1024))}),
    "picture_wrong": uploading(files={"pic": ("a.txt", b"text")}),
    "text_empty": sending("POST", "/2/statuses/update.json", data={"status": ""}),
    "text_too_long": sending("POST", "/2/statuses/update.json", data={"status": "字" * 141}),
    "text_wrong": sending("POST", "/2/statuses/share.json", data={"status": "no address"}),
    "message_too_long": sending("POST", "/2/direct_messages/new.json", data={"text": "字" * 301, "uid": 1}),
    "group_name_too_long": sending("POST", "/2/friendships/groups/create.json", data={"name": "字" * 17}),
    "token_revoked": lambda world: world.revoked(),
    "token_expired": lambda world: world.expired(),
    "oauth_wrong": sending("POST", EXCHANGE, data={"client_id": "1234"}),
    "client_wrong": lambda world: world.oauth("wrong").access_token("any"),
    "grant_wrong": lambda world: world.oauth().access_token("unknown"),
    "grant_type_wrong": sending("POST", EXCHANGE, data=APP | {"client_secret": "hidden", "grant_type": "x"}),
    "response_type_wrong": sending("GET", "/oauth2/authorize", params=APP | {"response_type": "x"}),
    "redirect_wrong": lambda world: world.led_elsewhere(),
}


@pytest.mark.parametrize("situation", TRIGGERS)
def test_error_responses_of_the_mock_are_typed(situation: str) -> None:
    wanted = ERRORS["situations"][situation]
    with pytest.raises(weibokit.APIError) as caught:
        asyncio.run(call(TRIGGERS[situation]))
    error = caught.value
    assert (error.code, error.status) == (wanted["code"], wanted["status"])
    assert type(error) is getattr(weibokit, CODES[wanted["code"]]["error"])
    assert error.message


async def call(trigger: Callable[[World], Awaitable[Any]]) -> None:
    await trigger(World())


def test_every_situation_is_met() -> None:
    assert TRIGGERS.keys() == ERRORS["situations"].keys()
