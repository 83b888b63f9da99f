"""The OAuth 1.0a flow of t.sina, client and mock: from the request token to signed calls, and error responses."""

import asyncio
import io
import re
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
import weibokit
from weibokit.tsina_v1.types import File
from weibokit_mock.server import MockServer
from weibokit_mock.settings import Settings

from tests.contract.test_tsina_formats import OPERATIONS, call
from tools.pipeline.document.operations import Operation

APP = ("1234", "hidden")
NAMED = {"tsina_v1": frozenset({"1234:hidden", "user:pass word"})}
both_flavours = pytest.mark.parametrize("flavour", ["", "Async"])
both_formats = pytest.mark.parametrize("format_", ["json", "xml"])


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """A mock that knows one app and one user."""
    with MockServer(Settings(port=0, apis=("tsina_v1",), credentials=NAMED)) as server:
        yield server.base_url


def pin(address: str) -> str:
    """Do what a browser does whose user agrees; return what the page shows."""
    found = re.search(r"\b\d{6}\b", httpx.get(address).text)
    assert found
    return found[0]


def signing(token: Any, url: str, format_: str = "json", flavour: str = "") -> Any:
    cls = getattr(weibokit, f"{flavour}TSina")
    return cls(
        APP[0],
        app_secret=APP[1],
        token=token.oauth_token,
        token_secret=token.oauth_token_secret,
        base_url=url,
        format=format_,
        strict=True,
    )


def by_pin(url: str) -> Any:
    oauth = weibokit.OAuth1(*APP, base_url=url)
    asked = oauth.request_token()
    return oauth.access_token(asked.oauth_token, asked.oauth_token_secret, pin(oauth.authorize_url(asked.oauth_token)))


@both_formats
def test_flow_leads_to_signed_calls(url: str, format_: str) -> None:
    with signing(by_pin(url), url, format_) as api:
        assert api.account.verify_credentials().id
        assert api.users.show(screen_name="小明 & Co/+%").id
        assert api.statuses.update(status="中文 100% & more~").id
        picture = File(payload=io.BytesIO(b"\x89PNG"), file_name="a.png")
        assert api.statuses.upload(status="看 & 看", pic=picture).id
        assert api.favorites.destroy_by_id_delete(id=7).id


@pytest.fixture(scope="module")
def signed(url: str) -> Iterator[list[Any]]:
    """One client for JSON, one for XML."""
    token = by_pin(url)
    with signing(token, url) as in_json, signing(token, url, "xml") as in_xml:
        yield [in_json, in_xml]


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.node["operationId"])
def test_every_call_can_be_signed(signed: list[Any], operation: Operation) -> None:
    from_json, from_xml = (call(client, operation) for client in signed)
    assert type(from_json) is type(from_xml)


def test_async_flow_leads_to_signed_calls(url: str) -> None:
    async def flow() -> None:
        oauth = weibokit.AsyncOAuth1(*APP, base_url=url)
        asked = await oauth.request_token()
        verifier = pin(oauth.authorize_url(asked.oauth_token))
        token = await oauth.access_token(asked.oauth_token, asked.oauth_token_secret, verifier)
        async with signing(token, url, "xml", "Async") as api:
            assert (await api.statuses.update(status="中文")).id

    asyncio.run(flow())


def test_callbacks_bring_the_verifier(url: str) -> None:
    oauth = weibokit.OAuth1(*APP, base_url=url)
    asked = oauth.request_token(callback="https://app.example/back?a=1")
    location = httpx.get(oauth.authorize_url(asked.oauth_token)).headers["location"]
    told = {name: value for name, (value,) in parse_qs(urlsplit(location).query).items()}
    assert location.startswith("https://app.example/back?a=1&oauth_token=")
    token = oauth.access_token(told["oauth_token"], asked.oauth_token_secret, told["oauth_verifier"])
    assert token.user_id


def test_login_stands_in_for_consent(url: str) -> None:
    token, again = (weibokit.OAuth1(*APP, base_url=url).xauth("user", "pass word") for _ in range(2))
    assert (token.user_id, token.oauth_token != again.oauth_token) == (again.user_id, True)
    with signing(token, url) as api:
        assert api.account.verify_credentials().id


def attempt(flavour: str, name: str, *given: str, app: tuple[str, str] = APP, url: str) -> Any:
    found = getattr(getattr(weibokit, f"{flavour}OAuth1")(*app, base_url=url), name)(*given)
    return asyncio.run(found) if flavour else found


def error_response(flavour: str, name: str, *given: str, app: tuple[str, str] = APP, url: str) -> tuple[Any, ...]:
    with pytest.raises(weibokit.APIError) as caught:
        attempt(flavour, name, *given, app=app, url=url)
    return type(caught.value), caught.value.code, caught.value.status, caught.value.message


@both_flavours
def test_error_responses_are_typed(url: str, flavour: str) -> None:
    rejection, error = weibokit.AuthenticationError, "Oauth Error: "
    asked = attempt(flavour, "request_token", url=url)
    half = (asked.oauth_token, asked.oauth_token_secret)
    assert [
        error_response(flavour, "request_token", app=("9", "hidden"), url=url),
        error_response(flavour, "request_token", app=("1234", "wrong"), url=url),
        error_response(flavour, "access_token", "unknown", "secret", "1", url=url),
        error_response(flavour, "access_token", asked.oauth_token, "wrong", "1", url=url),
        error_response(flavour, "access_token", *half, "000000", url=url),
        error_response(flavour, "xauth", "user", "wrong", url=url),
    ] == [
        (rejection, "40109", 401, f"40109:{error}consumer_key_refused!"),
        (rejection, "40107", 401, f"40107:{error}signature_invalid"),
        (rejection, "40113", 401, f"40113:{error}token_rejected!"),
        (rejection, "40107", 401, f"40107:{error}signature_invalid"),
        (rejection, "40114", 401, f"40114:{error}verifier_fail!"),
        (rejection, "40302", 403, "40302:Error: auth faild!"),
    ]


@both_formats
def test_wrong_signatures_are_rejected(url: str, format_: str) -> None:
    token = by_pin(url)
    with signing(token, url, format_) as api:
        assert api.account.verify_credentials().id
    wrong = SimpleNamespace(oauth_token=token.oauth_token, oauth_token_secret="wrong")
    with signing(wrong, url, format_) as api, pytest.raises(weibokit.AuthenticationError) as caught:
        api.account.verify_credentials()
    assert (caught.value.code, caught.value.status) == ("40107", 401)


def test_request_tokens_work_once(url: str) -> None:
    oauth = weibokit.OAuth1(*APP, base_url=url)
    asked = oauth.request_token()
    given = asked.oauth_token, asked.oauth_token_secret, pin(oauth.authorize_url(asked.oauth_token))
    assert oauth.access_token(*given).oauth_token
    assert error_response("", "access_token", *given, url=url)[1] == "40113"


def test_authorize_url_has_what_is_given() -> None:
    oauth = weibokit.OAuth1(*APP, allow_insecure=True)
    assert oauth.authorize_url("a b") == "http://api.t.sina.com.cn/oauth/authorize?oauth_token=a%20b"
    assert oauth.authorize_url("t", callback="https://a.example/?b=c", display="wap2.0") == (
        "http://api.t.sina.com.cn/oauth/authorize"
        "?oauth_token=t&oauth_callback=https%3A%2F%2Fa.example%2F%3Fb%3Dc&display=wap2.0"
    )


def test_settings_come_from_the_environment(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    monkeypatch.setenv("TSINA_APP_KEY", APP[0])
    monkeypatch.setenv("TSINA_APP_SECRET", APP[1])
    token = weibokit.OAuth1(base_url=url).xauth("user", "pass word")
    monkeypatch.setenv("TSINA_TOKEN", token.oauth_token)
    monkeypatch.setenv("TSINA_TOKEN_SECRET", token.oauth_token_secret)
    with weibokit.TSina(base_url=url) as api:
        assert api.account.verify_credentials().id
    assert repr(weibokit.OAuth1(base_url=url)) == "OAuth1(app_key='1234')"


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"token": "t"}, "Half a token: `token_secret` is missing"),
        ({"token_secret": "t"}, "Half a token: `token` is missing"),
        ({"token": "t", "token_secret": "s"}, "TSINA_APP_SECRET"),
        (
            {"app_secret": "a", "token": "t", "token_secret": "s", "username": "u", "password": "p"},
            "a login and a token",
        ),
        ({"app_secret": "a", "token": "t t", "token_secret": "s"}, "visible ASCII"),
    ],
)
@both_flavours
def test_settings_that_do_not_fit_are_reported(flavour: str, given: dict[str, str], told: str) -> None:
    with pytest.raises(weibokit.ConfigurationError, match=told):
        getattr(weibokit, f"{flavour}TSina")("key", base_url="http://localhost", **given)


@both_flavours
def test_missing_secrets_are_reported(flavour: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TSINA_APP_KEY", "TSINA_APP_SECRET"):
        monkeypatch.delenv(name, raising=False)
    cls = getattr(weibokit, f"{flavour}OAuth1")
    with pytest.raises(weibokit.ConfigurationError, match="TSINA_APP_KEY"):
        cls(base_url="http://localhost")
    with pytest.raises(weibokit.ConfigurationError, match="TSINA_APP_SECRET"):
        cls("key", base_url="http://localhost")
    with pytest.raises(weibokit.ConfigurationError, match="allow_insecure"):
        cls("key", "secret")


def test_source_is_not_sent_beside_a_signature() -> None:
    seen: list[httpx.Request] = []

    def keep(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"id": 1})

    given: dict[str, Any] = {"app_secret": "a", "token": "t", "token_secret": "s", "base_url": "http://localhost"}
    with weibokit.TSina("key", **given, transport=httpx.MockTransport(keep)) as api:
        api.statuses.update(status="a b")
    assert (str(seen[0].url), seen[0].content) == ("http://localhost/statuses/update.json", b"status=a+b")
    assert seen[0].headers["authorization"].startswith('OAuth oauth_consumer_key="key", oauth_nonce="')


def test_tokens_stay_out_of_reprs(url: str) -> None:
    token = by_pin(url)
    shown = f"{token!r} {weibokit.raw_response(token)!r}"
    assert token.oauth_token not in shown
    assert token.oauth_token_secret not in shown
    assert repr(token).startswith("OAuthAccessToken(oauth_token=…, oauth_token_secret=…")


def test_passwords_are_no_arguments() -> None:
    with weibokit.TSina("key", base_url="http://localhost") as api, pytest.raises(TypeError, match="passwd"):
        api.oauth.authorize(oauth_token="t", passwd="p")  # type: ignore[call-arg]
