"""The OAuth 2.0 flow of Weibo v2, client and mock: from the address for the browser to the first call, and refusals."""

import asyncio
import pickle
import secrets
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
import weibokit
from weibokit_mock.server import MockServer
from weibokit_mock.settings import Settings

APP = ("1234", "hidden", "https://app.example/back")


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """A mock that knows one app, and no token but those that it gave."""
    named = {"weibo_v2": frozenset({"1234:hidden"})}
    with MockServer(Settings(port=0, apis=("weibo_v2",), credentials=named)) as server:
        yield server.base_url


def agreed(address: str) -> dict[str, str]:
    """Do what a browser does whose user agrees; return what the app is told."""
    location = httpx.get(address).headers["location"]
    return {name: value for name, (value,) in parse_qs(urlsplit(location).query).items()}


def test_flow_leads_to_calls(url: str) -> None:
    oauth, state = weibokit.OAuth2(*APP, base_url=url), secrets.token_urlsafe()
    told = agreed(oauth.authorize_url(state=state, scope="email"))
    assert told["state"] == state
    token = oauth.access_token(told["code"])
    with weibokit.WeiboV2(token.access_token, base_url=url, strict=True) as api:
        assert api.users.show(uid=1).id
        info = api.oauth2.get_token_info()
        assert (str(info.uid), info.appkey, info.scope) == (token.uid, 1234, "email")
        assert api.oauth2.revokeoauth2().result is True
        with pytest.raises(weibokit.AuthenticationError) as caught:
            api.users.show(uid=1)
    assert caught.value.code == "21321"


def test_async_flow_leads_to_calls(url: str) -> None:
    async def flow() -> None:
        oauth = weibokit.AsyncOAuth2(*APP, base_url=url)
        token = await oauth.access_token(agreed(oauth.authorize_url(display="mobile"))["code"])
        renewed = await oauth.refresh(token.refresh_token)
        async with weibokit.AsyncWeiboV2(renewed.access_token, token_in="query", base_url=url) as api:
            assert (await api.users.show(uid=1)).id
            assert str((await api.oauth2.get_token_info()).uid) == token.uid == renewed.uid
            assert (await api.oauth2.revokeoauth2()).result is True

    asyncio.run(flow())


def test_refresh_gives_a_new_token(url: str) -> None:
    oauth = weibokit.OAuth2(*APP, base_url=url)
    token = oauth.access_token(agreed(oauth.authorize_url(display="mobile"))["code"])
    assert oauth.refresh(token.refresh_token).access_token != token.access_token


@pytest.mark.parametrize(
    ("app", "code", "known"),
    [
        (APP, "unknown", (weibokit.AuthenticationError, "21325", 400, "invalid_grant: ")),
        (("1234", "wrong", APP[2]), "any", (weibokit.AuthenticationError, "21324", 401, "invalid_client: ")),
        (("9", "hidden", APP[2]), "any", (weibokit.AuthenticationError, "21324", 401, "invalid_client: ")),
        ((APP[0], APP[1], "https://other.example"), "", (weibokit.InvalidRequest, "21322", 400, "redirect_uri_mism")),
    ],
)
@pytest.mark.parametrize("flavour", ["OAuth2", "AsyncOAuth2"])
def test_error_responses_are_typed(url: str, flavour: str, app: Any, code: str, known: Any) -> None:
    oauth = getattr(weibokit, flavour)(*app, base_url=url)
    code = code or agreed(weibokit.OAuth2(*APP, base_url=url).authorize_url())["code"]
    with pytest.raises(weibokit.APIError) as caught:
        asyncio.run(oauth.access_token(code)) if flavour == "AsyncOAuth2" else oauth.access_token(code)
    error = caught.value
    assert (type(error), error.code, error.status) == known[:3]
    assert error.message.startswith(known[3])
    assert code not in f"{error} {error.response.content!r}"


def test_authorize_url_has_what_is_given() -> None:
    oauth = weibokit.OAuth2(*APP)
    address = oauth.authorize_url(state="a b&c", scope="email,all", force_login=True, language="en", display="client")
    parts = urlsplit(address)
    assert f"{parts.scheme}://{parts.netloc}{parts.path}" == "https://api.weibo.com/oauth2/authorize"
    assert parse_qs(parts.query, strict_parsing=True) == {
        "client_id": ["1234"],
        "redirect_uri": ["https://app.example/back"],
        "response_type": ["code"],
        "state": ["a b&c"],
        "scope": ["email,all"],
        "display": ["client"],
        "forcelogin": ["true"],
        "language": ["en"],
    }
    assert oauth.authorize_url() == (
        "https://api.weibo.com/oauth2/authorize?client_id=1234&redirect_uri=https%3A%2F%2Fapp.example%2Fback"
        "&response_type=code"
    )


def test_phones_have_a_host_of_their_own() -> None:
    assert weibokit.OAuth2(*APP).authorize_url(display="mobile").startswith("https://open.weibo.cn/oauth2/authorize?")
    here = weibokit.OAuth2(*APP, base_url="http://127.0.0.1:1/")
    assert here.authorize_url(display="mobile").startswith("http://127.0.0.1:1/oauth2/authorize?")


def test_exchange_sends_what_is_documented() -> None:
    seen: list[httpx.Request] = []

    def keep(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"access_token": "2.00x"})

    oauth = weibokit.OAuth2(*APP, transport=httpx.MockTransport(keep))
    oauth.access_token("c o&d")
    oauth.refresh("r")
    assert [(each.method, str(each.url)) for each in seen] == [
        ("POST", "https://api.weibo.com/oauth2/access_token")
    ] * 2
    app = {"client_id": ["1234"], "client_secret": ["hidden"]}
    back = {"redirect_uri": ["https://app.example/back"], "code": ["c o&d"]}
    assert parse_qs(seen[0].content.decode()) == app | back | {"grant_type": ["authorization_code"]}
    assert parse_qs(seen[1].content.decode()) == app | {"grant_type": ["refresh_token"], "refresh_token": ["r"]}
    assert all("authorization" not in each.headers for each in seen)


def test_settings_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEIBO_CLIENT_ID", "from-environment")
    monkeypatch.setenv("WEIBO_CLIENT_SECRET", "hidden")
    assert repr(weibokit.OAuth2(redirect_uri="https://a.example")) == (
        "OAuth2(client_id='from-environment', redirect_uri='https://a.example')"
    )


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ((None, "s", "https://a"), "WEIBO_CLIENT_ID"),
        (("k", None, "https://a"), "WEIBO_CLIENT_SECRET"),
        (("k", "s", None), "redirect_uri="),
        (("k", "s p", "https://a"), "visible ASCII"),
    ],
)
@pytest.mark.parametrize("cls", [weibokit.OAuth2, weibokit.AsyncOAuth2])
def test_missing_settings_are_reported(cls: Any, given: Any, told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WEIBO_CLIENT_ID", raising=False)
    monkeypatch.delenv("WEIBO_CLIENT_SECRET", raising=False)
    with pytest.raises(weibokit.ConfigurationError, match=told):
        cls(*given)


@pytest.mark.parametrize("code", ["", "a\nb"])
def test_unfit_codes_are_not_sent(code: str) -> None:
    oauth = weibokit.OAuth2(*APP, transport=httpx.MockTransport(lambda _: httpx.Response(500)))
    with pytest.raises(weibokit.ConfigurationError, match="`code"):
        oauth.access_token(code)


def test_plain_http_needs_consent() -> None:
    with pytest.raises(weibokit.ConfigurationError, match="allow_insecure"):
        weibokit.OAuth2(*APP, base_url="http://weibo.example")
    assert weibokit.OAuth2(*APP, base_url="http://weibo.example", allow_insecure=True).client_id == "1234"


def test_own_transport_stays_open() -> None:
    class Transport(httpx.MockTransport):
        closed = False

        def close(self) -> None:
            self.closed = True

    transport = Transport(lambda _: httpx.Response(200, json={"access_token": "2.00x"}))
    oauth = weibokit.OAuth2(*APP, transport=transport)
    assert [oauth.access_token(code).access_token for code in ("a", "b")] == ["2.00x", "2.00x"]
    assert not transport.closed


def test_tokens_stay_out_of_reprs(url: str) -> None:
    oauth = weibokit.OAuth2(*APP, base_url=url)
    token = oauth.access_token(agreed(oauth.authorize_url(display="mobile"))["code"])
    shown = f"{token!r} {weibokit.raw_response(token)!r} {oauth!r}"
    assert token.access_token not in shown
    assert token.refresh_token not in shown
    assert "hidden" not in shown
    assert repr(token).startswith("AccessToken(access_token=…, expires_in=")
    assert pickle.loads(pickle.dumps(token)) == token


def test_addresses_stay_out_of_reprs(url: str) -> None:
    with weibokit.WeiboV2("any", base_url=url) as api, pytest.raises(weibokit.AuthenticationError):
        api.oauth2.authorize(client_id="1234", redirect_uri=APP[2])
    token = weibokit.OAuth2(*APP, base_url=url)
    with weibokit.WeiboV2(token.access_token(agreed(token.authorize_url())["code"]).access_token, base_url=url) as api:
        led = api.oauth2.authorize(client_id="1234", redirect_uri=APP[2])
    assert (led.location.startswith(f"{APP[2]}?code="), repr(led)) == (True, "Redirect(location=…)")
