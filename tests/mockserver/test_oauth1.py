"""The OAuth 1.0a flow of t.sina at the mock, by requests that are signed here with the standard library alone."""

import asyncio
import base64
import hashlib
import hmac
import re
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import parse_qsl, quote

import httpx
import pytest
from weibokit_mock.app import create_app
from weibokit_mock.settings import Settings

from tests.mockserver.support import Ask, AskWith, asker

HOST = "http://mock.test"
NAMED = {"tsina_v1": frozenset({"KEY:hidden", "user:password"})}


def encoded(text: str) -> str:
    return quote(text, safe="~")


@dataclass(frozen=True)
class Signer:
    """What an app signs with; `place` is where the fields of the protocol go."""

    key: str = "KEY"
    secret: str = "hidden"
    token: str = ""
    token_secret: str = ""
    place: str = "header"
    method: str = "HMAC-SHA1"

    def __call__(self, ask: Ask, method: str, path: str, fields: dict[str, str], **protocol: str) -> httpx.Response:
        own = {"oauth_consumer_key": self.key, "oauth_nonce": "n", "oauth_timestamp": "1300000000"}
        own |= {"oauth_signature_method": self.method, "oauth_version": "1.0"} | protocol
        own |= {"oauth_token": self.token} if self.token else {}
        pairs = sorted((encoded(name), encoded(value)) for name, value in (fields | own).items())
        base = "&".join(map(encoded, (method, HOST + path, "&".join(f"{name}={value}" for name, value in pairs))))
        key = f"{encoded(self.secret)}&{encoded(self.token_secret)}".encode()
        digest = hmac.new(key, base.encode(), hashlib.sha1).digest()
        own["oauth_signature"] = base64.b64encode(digest).decode()
        sent: dict[str, Any] = {"data" if method == "POST" else "params": fields}
        if self.place == "header":
            header = ", ".join(f'{name}="{encoded(value)}"' for name, value in own.items())
            sent["headers"] = {"Authorization": f'OAuth realm="", {header}'}
        else:
            sent[self.place] = sent.get(self.place, {}) | own
        return ask(path, method, **sent)


def form_of(response: httpx.Response) -> dict[str, str]:
    assert response.headers["content-type"] == "text/plain;charset=UTF-8"
    return dict(parse_qsl(response.text))


@pytest.fixture(scope="module")
def ask() -> Ask:
    return asker(Settings(apis=("tsina_v1",), credentials=NAMED))


def asked(ask: Ask, callback: str = "oob") -> Signer:
    """Get a request token; return what signs with it."""
    found = form_of(Signer()(ask, "GET", "/oauth/request_token", {}, oauth_callback=callback))
    return Signer(token=found["oauth_token"], token_secret=found["oauth_token_secret"])


def verifier(ask: Ask, signer: Signer) -> str:
    found = re.search(r"\b\d{6}\b", ask(f"/oauth/authorize?oauth_token={signer.token}").text)
    assert found
    return found[0]


def granted(ask: Ask) -> Signer:
    signer = asked(ask)
    found = form_of(signer(ask, "POST", "/oauth/access_token", {}, oauth_verifier=verifier(ask, signer)))
    return replace(signer, token=found["oauth_token"], token_secret=found["oauth_token_secret"])


@pytest.mark.parametrize("place", ["header", "params", "data"])
def test_signed_posts_are_served(ask: Ask, place: str) -> None:
    signer = replace(granted(ask), place=place)
    for fields in ({"status": "中文 & more~ 100%"}, {"status": "a", "source": "KEY"}):
        assert signer(ask, "POST", "/statuses/update.json", fields).status_code == 200


@pytest.mark.parametrize(("signed", "status"), [({}, 200), ({"status": "中 文+"}, 200), ({"status": "other"}, 401)])
def test_uploads_are_signed_with_or_without_texts(ask: Ask, signed: dict[str, str], status: int) -> None:
    def upload(path: str, method: str, *, data: dict[str, str], headers: dict[str, str]) -> httpx.Response:
        assert data == signed
        form: dict[str, Any] = {"data": {"status": "中 文+"}, "files": {"pic": ("a.png", b"\x89PNG")}}
        return ask(path, method, headers=headers, **form)

    assert granted(ask)(upload, "POST", "/statuses/upload.json", signed).status_code == status


@pytest.mark.parametrize("place", ["header", "params"])
def test_signed_gets_are_served(ask: Ask, place: str) -> None:
    signer = replace(granted(ask), place=place)
    assert signer(ask, "GET", "/users/show.xml", {"screen_name": "小明 (a)*'!"}).status_code == 200


def test_tokens_look_like_the_real_ones(ask: Ask) -> None:
    signer = asked(ask)
    response = signer(ask, "GET", "/oauth/access_token", {}, oauth_verifier=verifier(ask, signer))
    assert re.fullmatch(r"oauth_token=\w{32}&oauth_token_secret=\w{32}&user_id=\d{9}", response.text)
    assert response.headers["x-mock-source"] == "synthesized"
    assert len(Signer()(ask, "GET", "/oauth/request_token", {}).text) == 96


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"key": "other"}, "40109:Oauth Error: consumer_key_refused!"),
        ({"secret": "wrong"}, "40107:Oauth Error: signature_invalid"),
        ({"token_secret": "wrong"}, "40107:Oauth Error: signature_invalid"),
        ({"method": "PLAINTEXT"}, "40107:Oauth Error: signature_invalid"),
        ({"token": "unknown"}, "40113:Oauth Error: token_rejected!"),
        ({"token": ""}, "40113:Oauth Error: token_rejected!"),
    ],
)
@pytest.mark.parametrize("path", ["/statuses/friends_timeline.json", "/statuses/friends_timeline.xml"])
def test_wrong_signatures_are_rejected(ask: Ask, changed: dict[str, str], said: str, path: str) -> None:
    response = replace(granted(ask), **changed)(ask, "GET", path, {})
    assert response.status_code == 401
    if path.endswith("json"):
        assert response.json() == {"request": path, "error_code": "401", "error": said}
    else:
        assert (
            f"<hash><request>{path}</request><error_code>401</error_code><error>{said}</error></hash>" in response.text
        )


def test_request_tokens_sign_no_requests(ask: Ask) -> None:
    signer = asked(ask)
    verifier(ask, signer)
    assert signer(ask, "GET", "/statuses/friends_timeline.json", {}).json()["error"].startswith("40113:")


def test_tokens_are_no_app_keys(ask: Ask) -> None:
    asking, access = asked(ask), granted(ask)
    for token in (asking.token, access.token):
        response = ask("/statuses/public_timeline.json", params={"source": token})
        assert (response.status_code, response.json()["error"][:5]) == (403, "40302")
    assert ask("/statuses/public_timeline.json", params={"source": "KEY"}).status_code == 200


def test_tokens_are_no_app_keys_where_any_is_good(ask_with: AskWith) -> None:
    ask, path = ask_with(apis=("tsina_v1",)), "/statuses/public_timeline.json"
    token = form_of(Signer("any", "secret")(ask, "GET", "/oauth/request_token", {}))["oauth_token"]
    assert [ask(path, params={"source": source}).status_code for source in (token, "any")] == [403, 200]


def test_rejected_tokens_are_form_encoded(ask: Ask) -> None:
    responses = [
        Signer(key="other")(ask, "GET", "/oauth/request_token", {}),
        Signer(token="unknown")(ask, "POST", "/oauth/access_token", {}),
        asked(ask)(ask, "POST", "/oauth/access_token", {}, oauth_verifier="000000"),
        ask("/oauth/request_token"),
    ]
    assert [(each.status_code, form_of(each)["error"][:5], form_of(each)["error_CN"]) for each in responses] == [
        (401, "40109", "错误:consumer_key不合法!"),
        (401, "40113", "错误:Token不合法!"),
        (401, "40114", "错误:Pin码认证失败!"),
        (401, "40109", "错误:consumer_key不合法!"),
    ]
    assert responses[0].text.startswith("request=%2Foauth%2Frequest_token&error_code=401&error=40109%3AOauth+Error")


def test_consent_can_respond_at_once(ask: Ask) -> None:
    signer = asked(ask)
    address = f"/oauth/authorize?oauth_token={signer.token}&userId=user&passwd=password&oauth_callback="
    in_json, in_xml = ask(f"{address}json"), ask(f"{address}xml")
    found = in_json.json()
    assert found["oauth_token"] == signer.token
    assert in_xml.text == (
        f"<oauth_token>{signer.token}</oauth_token><oauth_verifier>{found['oauth_verifier']}</oauth_verifier>"
    )
    assert ask(address.replace("passwd=password", "passwd=wrong") + "json").status_code == 403


def test_callbacks_get_the_verifier(ask: Ask) -> None:
    signer = asked(ask, "https://app.example/back?a=1")
    response = ask(f"/oauth/authorize?oauth_token={signer.token}")
    start = f"https://app.example/back?a=1&oauth_token={signer.token}&oauth_verifier="
    assert (response.status_code, response.headers["location"][:-6]) == (302, start)


@pytest.mark.parametrize(
    ("callback", "location"),
    [
        ("https://app.example/回来", "https://app.example/%E5%9B%9E%E6%9D%A5?{}"),
        ("https://app.example/#top", "https://app.example/?{}#top"),
        ("/a\r\nSet-Cookie: a=b", "/a%0D%0ASet-Cookie:%20a=b?{}"),
        ("<script>", "%3Cscript%3E?{}"),
    ],
)
def test_callbacks_stay_one_address(ask: Ask, callback: str, location: str) -> None:
    signer = asked(ask, callback)
    found = ask(f"/oauth/authorize?oauth_token={signer.token}").headers["location"]
    assert re.sub(r"oauth_token=\w{32}&oauth_verifier=\d{6}", "{}", found) == location


def test_escaped_paths_are_the_same(ask: Ask) -> None:
    signer = granted(ask)
    assert Signer()(ask, "GET", "/oauth/request%5Ftoken", {}).status_code == 200
    response = signer(ask, "POST", "/oauth/access%5Ftoken", {}, oauth_verifier="1")
    assert (response.status_code, form_of(response)["error"][:5]) == (401, "40113")


def test_unknown_request_tokens_are_rejected(ask: Ask) -> None:
    response = ask("/oauth/authorize?oauth_token=unknown")
    assert (response.status_code, response.json()["error"]) == (401, "40113:Oauth Error: token_rejected!")


def test_logins_are_exchanged(ask: Ask) -> None:
    fields = {"x_auth_username": "user", "x_auth_password": "password", "x_auth_mode": "client_auth"}
    found = form_of(Signer()(ask, "POST", "/oauth/access_token", fields))
    signer = Signer(token=found["oauth_token"], token_secret=found["oauth_token_secret"])
    assert signer(ask, "GET", "/account/verify_credentials.json", {}).status_code == 200
    assert Signer()(ask, "POST", "/oauth/access_token", fields | {"x_auth_password": "x"}).status_code == 403


def test_any_app_has_one_secret(ask_with: AskWith) -> None:
    ask = ask_with(apis=("tsina_v1",))
    assert Signer(key="any", secret="secret")(ask, "GET", "/oauth/request_token", {}).status_code == 200
    assert Signer(key="any", secret="other")(ask, "GET", "/oauth/request_token", {}).status_code == 401


def test_reset_forgets_tokens() -> None:
    app = create_app(Settings(apis=("tsina_v1",), credentials=NAMED))

    def ask(url: str, method: str = "GET", **options: Any) -> httpx.Response:
        async def send() -> httpx.Response:
            async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url=HOST) as client:
                return await client.request(method, url, **options)

        return asyncio.run(send())

    before = granted(ask)
    assert before(ask, "GET", "/statuses/mentions.json", {}).status_code == 200
    app.reset()
    assert before(ask, "GET", "/statuses/mentions.json", {}).status_code == 401
    assert granted(ask) == before


def test_deletes_by_post_are_signed_once(ask: Ask) -> None:
    response = granted(ask)(ask, "POST", "/7/lists/8.json", {"_method": "DELETE"})
    assert response.status_code == 200
