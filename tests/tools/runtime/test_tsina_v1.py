import base64
from typing import TYPE_CHECKING, Any

import pytest

from tests.tools.runtime.support import SPECS, STATUSES, Page, TSina, call, recording, responding
from tools.runtime.errors import (
    APIError,
    AuthenticationError,
    ConfigurationError,
    NotFound,
    RateLimited,
    UnexpectedResponse,
)
from tools.runtime.models.model import raw_response

if TYPE_CHECKING:
    import httpx

SAMPLES = SPECS / "tsina_v1" / "samples" / "statuses_followers"
HERE: Any = {"base_url": "http://127.0.0.1:1"}
XML = {"content-type": "application/xml;charset=UTF-8"}


@pytest.mark.parametrize(
    ("code", "error", "cls", "found"),
    [
        ("400", "40022:Error: source paramter(appkey) is missing", AuthenticationError, "40022"),
        (400, "40023:Error: User does not exists!", NotFound, "40023"),
        ("403", "40312:Error: IP requests out of rate limit!", RateLimited, "40312"),
        ("400", "49999:Error: new", APIError, "49999"),
        ("400", "no digits", APIError, "400"),
        ("400", None, APIError, "400"),
    ],
)
def test_head_of_error_text_decides(code: object, error: str | None, cls: type[APIError], found: str) -> None:
    sent_response = responding(400, json={"request": "/a.json", "error_code": code, "error": error})
    with TSina("key12345", **HERE, transport=sent_response) as api, pytest.raises(APIError) as caught:
        call(api.client, f"{STATUSES}.json", Page)
    assert type(caught.value) is cls
    assert (caught.value.code, caught.value.message, caught.value.charged) == (found, error or "", "no")


@pytest.mark.parametrize("status", [200, 400, 520])
def test_error_response_in_xml_is_the_same(status: int) -> None:
    body = b"<hash><request>/a.xml</request><error_code>403</error_code><error>40302:Error: auth faild!</error></hash>"
    sent_response = responding(status, content=body, headers=XML)
    with TSina("key12345", **HERE, transport=sent_response) as api, pytest.raises(AuthenticationError) as caught:
        call(api.client, f"{STATUSES}.xml", Page)
    assert (caught.value.code, caught.value.status, caught.value.response.content) == ("40302", status, body)


@pytest.mark.parametrize("case", ["bare", "cursored"])
@pytest.mark.parametrize("path", [STATUSES, f"{STATUSES}/12"])
def test_xml_and_json_give_equal_models(case: str, path: str) -> None:
    found = []
    for suffix in ("json", "xml"):
        content = (SAMPLES / f"{case}.{suffix}").read_bytes()
        sent_response = responding(content=content, headers={"content-type": f"application/{suffix}"})
        with TSina("key12345", **HERE, transport=sent_response) as api:
            found.append(call(api.client, f"{path}.{suffix}", Page))
        assert raw_response(found[-1]).content == content
    assert found[0] == found[1]
    assert len(found[0].users) == 1


@pytest.mark.parametrize("body", [b"<rss/>", b"<users><user>", b"<!DOCTYPE a><users/>", b""])
def test_other_xml_is_unexpected(body: bytes) -> None:
    sent_response = responding(content=body, headers=XML)
    with TSina("key12345", **HERE, transport=sent_response) as api, pytest.raises(UnexpectedResponse) as caught:
        call(api.client, f"{STATUSES}.xml", Page)
    assert caught.value.response.content == body
    assert caught.value.__context__ is None


LOGIN = {"username": "ann", "password": "p:w ö"}
BASIC = "Basic " + base64.b64encode("ann:p:w ö".encode()).decode()


@pytest.mark.parametrize(
    ("credential", "query", "header"),
    [
        ({"app_key": "key1"}, b"cursor=-1&source=key1", None),
        (LOGIN, b"cursor=-1", BASIC),
        ({"app_key": "key1", **LOGIN}, b"cursor=-1&source=key1", BASIC),
    ],
)
def test_key_login_or_both_travel(credential: dict[str, Any], query: bytes, header: str | None) -> None:
    seen: list[httpx.Request] = []
    transport = recording(seen, json=[])
    with TSina(**credential, base_url="http://localhost", transport=transport) as api:
        call(api.client, f"{STATUSES}.json", Page, params={"cursor": -1})
    assert (seen[0].url.query, seen[0].headers.get("authorization")) == (query, header)


@pytest.mark.parametrize(
    ("credential", "named"),
    [
        ({}, "app_key.*TSINA_APP_KEY.*TSINA_USERNAME.*TSINA_PASSWORD"),
        ({"username": "ann"}, "password.*TSINA_PASSWORD"),
        ({"password": "secret"}, "username.*TSINA_USERNAME"),
        ({"app_key": "key1", "username": "ann"}, "password"),
        ({"username": "a:b", "password": "x"}, "must not hold `:`"),
    ],
)
def test_incomplete_credentials_are_named(credential: dict[str, Any], named: str) -> None:
    with pytest.raises(ConfigurationError, match=named):
        TSina(**credential, base_url="http://localhost")


def test_environment_completes_the_login(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TSINA_PASSWORD", "secret")
    assert TSina(username="ann", base_url="http://localhost", transport=responding()).client


def test_service_itself_is_plain_http() -> None:
    with pytest.raises(ConfigurationError, match=r"api.t.sina.com.cn.*allow_insecure"):
        TSina("key12345")
    assert TSina("key12345", allow_insecure=True, transport=responding()).client.format == "json"


def test_format_is_kept_for_namespaces() -> None:
    assert TSina("key12345", format="xml", base_url="http://localhost", transport=responding()).client.format == "xml"
