"""Codes that are asked for: by stub, by credential, by header."""

import json
from importlib.resources import files
from typing import Any

import pytest
from weibokit_mock.settings import APIS

from tests.mockserver.support import Ask, AskWith, asker

EXCHANGE = {"grant_type": "authorization_code", "code": "x", "redirect_uri": "https://a.example"}
SIGNED = {
    "authorization": 'OAuth oauth_consumer_key="mock-40031", oauth_token="mock-40031", oauth_signature="s", '
    'oauth_signature_method="HMAC-SHA1", oauth_timestamp="1", oauth_nonce="n"'
}
"""A header whose signature can't be right: who asks to fail has no secret."""

URLS = {
    "justone": "/api/weibo/get-fans/v1?uid=1&token=",
    "weibo_v2": "/2/users/show.json?uid=1&access_token=",
    "tsina_v1": "/statuses/public_timeline.json?source=",
}


def codes(api: str) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = json.loads((files("weibokit") / f"specs/{api}.json").read_bytes())["x-errors"]
    return found["codes"]


@pytest.fixture(scope="module")
def fresh() -> Ask:
    return asker()


@pytest.mark.parametrize("api", APIS)
def test_every_code_has_status_body_and_text(fresh: Ask, api: str) -> None:
    asked = {code: fresh(f"{URLS[api]}mock-{code}") for code in codes(api) if code != "0"}
    assert len(asked) > 10
    for code, response in asked.items():
        known, body = codes(api)[code], response.json()
        assert response.status_code == known.get("status", response.status_code)
        assert 200 <= response.status_code < 600
        text = body["message"] if api == "justone" else body["error"]
        assert text
        assert "%s" not in text
        assert "{" not in text
        said = {"justone": body.get("code"), "weibo_v2": body.get("error_code"), "tsina_v1": str(text)[:5]}
        assert str(said[api]) == code
        assert response.headers["x-mock-source"] == "authored"


def test_names_do_as_numbers_do(fresh: Ask) -> None:
    assert fresh(f"{URLS['justone']}mock-RATE_LIMITED").json()["code"] == 302


def test_unknown_codes_are_ordinary_credentials(fresh: Ask) -> None:
    assert fresh(f"{URLS['justone']}mock-21327").status_code == 200
    assert fresh(f"{URLS['justone']}mock-0").status_code == 200


@pytest.mark.parametrize(
    ("url", "options"),
    [
        ("/users/show.json?id=1", {"auth": ("mock-40031", "p")}),
        ("/users/show.json?id=1", {"auth": ("u", "mock-40031")}),
        ("/users/show.json?id=1&source=mock-40031", {"auth": ("u", "p")}),
        ("/users/show.json?id=1&source=mock-40031", {}),
        ("/users/show.json?id=1", {"headers": SIGNED}),
        (
            "/users/show.json?id=1",
            {"headers": {"authorization": SIGNED["authorization"].replace("mock-40031", "K", 1)}},
        ),
        ("/users/show.json?id=1&oauth_consumer_key=mock-40031&oauth_token=t&oauth_signature=s", {}),
        ("/oauth/request_token", {"headers": SIGNED}),
        ("/oauth/access_token", {"headers": SIGNED}),
        ("/statuses/update.json", {"method": "POST", "data": {"source": "mock-40031", "status": "x"}}),
        ("/2/users/show.json?uid=1", {"headers": {"authorization": "OAuth2 mock-21327"}}),
        ("/2/users/show.json?uid=1&source=mock-21327", {}),
        ("/oauth2/authorize?client_id=mock-21327&redirect_uri=https://a.example", {}),
        ("/oauth2/access_token", {"method": "POST", "auth": ("mock-21327", "s"), "data": EXCHANGE}),
        ("/oauth2/access_token", {"method": "POST", "auth": ("k", "mock-21327"), "data": EXCHANGE}),
        (
            "/oauth2/access_token",
            {"method": "POST", "data": EXCHANGE | {"client_id": "k", "client_secret": "mock-21327"}},
        ),
        ("/2/statuses/update.json", {"method": "POST", "data": {"access_token": "mock-21327", "status": "x"}}),
    ],
)
def test_any_credential_can_fail(fresh: Ask, url: str, options: dict[str, Any]) -> None:
    response = fresh(url, **options)
    assert "40031" in response.text or "21327" in response.text
    (event,) = fresh("/__admin/requests?limit=1").json()["requests"]
    assert event["subEvents"][0]["data"]["decidedBy"] == "credentials"


def test_named_credentials_fail_only_by_name(ask_with: AskWith) -> None:
    named = ask_with(credentials={"justone": frozenset({"good", "mock-601"})})
    assert named(f"{URLS['justone']}mock-601").json()["code"] == 601
    assert named(f"{URLS['justone']}mock-602").json()["code"] == 100
    assert named(f"{URLS['justone']}good").json()["code"] == 0
    pair = ask_with(credentials={"tsina_v1": frozenset({"u:mock-40031"})})
    assert "40031" in pair("/users/show.json?id=1", auth=("u", "mock-40031")).text
    assert "40031" not in pair("/users/show.json?id=1", auth=("u", "mock-40032")).text


def test_older_pairing_has_status_200(ask_with: AskWith) -> None:
    ask = ask_with()
    stub = {"operation": "justone.*", "code": 302, "status_mode": "always-200"}
    body = {"response": {"transformers": ["weibokit"], "transformerParameters": stub}}
    assert ask("/__admin/mappings", "POST", json=body).status_code == 201
    response = ask(f"{URLS['justone']}T")
    assert (response.status_code, response.json()["code"]) == (200, 302)


@pytest.mark.parametrize(
    ("prefer", "status", "code"),
    [
        ("code=404", 404, 404),
        ("code=302", 429, 302),
        ("code=200", 200, 0),
        ("code=299", 404, None),
        ("dynamic=true", 200, 0),
        ("wait=5", 200, 0),
    ],
)
def test_preferences_are_those_of_prism(fresh: Ask, prefer: str, status: int, code: int) -> None:
    response = fresh("/api/weibo/get-followers/v1?uid=1&token=T", headers={"prefer": prefer})
    assert (response.status_code, response.json().get("code")) == (status, code)
    synthesized = prefer == "dynamic=true"
    assert (response.headers["x-mock-source"] == "synthesized") == synthesized


def test_preferred_examples_are_named(fresh: Ask) -> None:
    url = "/api/weibo/get-followers/v1?uid=1&page=2&token=T"
    assert fresh(url, headers={"prefer": 'example="page"'}).headers["x-mock-source"] == "documented"
    response = fresh(url, headers={"prefer": "example=pag"})
    assert (response.status_code, response.json()["error"]) == (
        404,
        "Prefer: There is no example 'pag'. Did you mean page?",
    )
    user = fresh("/users/show.json?id=1", auth=("u", "p"), headers={"prefer": "example=x"})
    assert user.json()["error"].endswith("Known are user.")
    assert "neither a code nor a status '999'" in fresh(url, headers={"prefer": "code=999"}).json()["error"]


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("/api/weibo/get-fan/v1?token=T", "Did you mean /api/weibo/get-fans/v1?"),
        ("/api/weibo/get-fans/v1?token=T", "The parameter 'uid' is required, and none came."),
        ("/api/weibo/get-fans/v1?uid=1", "The operation wants a credential, and none came."),
        ("/2/statuses/followers.json?access_token=T&count=x", "No operation has the path"),
        ("/2/users/show.json?access_token=T&uid=x", "The parameter 'uid' in the query has to be int64; 'x' is not."),
    ],
)
def test_rejections_say_why(fresh: Ask, url: str, reason: str) -> None:
    response = fresh(url)
    assert reason in response.headers["x-mock-reason"]
    (event,) = fresh("/__admin/requests?limit=1").json()["requests"]
    assert reason in event["subEvents"][0]["data"]["reason"]


def test_reasons_hold_no_credentials_and_one_line(fresh: Ask) -> None:
    for url in ("/api/x%0d%0aa: b/SECRETSECRET", "/2/users/show.json?uid=SECRETSECRET&access_token=SECRETSECRET"):
        fresh(url)
    shown = fresh("/__admin/requests?limit=1").text
    assert "SECRETSECRET" not in shown
