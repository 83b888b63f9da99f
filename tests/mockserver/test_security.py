import base64
from typing import Any

import pytest

from tests.mockserver.support import Ask, AskWith

FOLLOWERS = "/api/weibo/get-followers/v1?uid=1"
FRIENDS = "/2/friendships/friends/bilateral/sort_interactive.json"
FOLLOW = "/2/friendships/groups/follow.json"
TSINA = "/statuses/followers.json"


def basic(text: str) -> dict[str, str]:
    return {"Authorization": "Basic " + base64.b64encode(text.encode()).decode()}


@pytest.mark.parametrize("header", ["OAuth2 T", "oauth2 T", "OAUTH2  T"])
def test_token_headers_ignore_case(ask: Ask, header: str) -> None:
    assert ask(FRIENDS, headers={"Authorization": header}).status_code == 200


def test_token_query_serves_any_method(ask: Ask) -> None:
    assert ask(f"{FRIENDS}?access_token=T").status_code == 200
    assert ask(f"{FOLLOW}?access_token=T", "POST", data={"list_id": "1"}).status_code == 200


def test_form_token_needs_a_form(ask: Ask) -> None:
    assert ask(FRIENDS, headers={"Authorization": "OAuth2"}).json()["error_code"] == 10006
    assert ask(FOLLOW, "POST", json={"access_token": "T", "list_id": 1}).json()["error_code"] == 10006


@pytest.mark.parametrize("options", [{"auth": ("user", "password")}, {"params": {"source": "K"}}])
def test_login_or_app_key_suffices(ask: Ask, options: dict[str, Any]) -> None:
    assert ask(TSINA, **options).status_code == 200


def test_app_key_is_no_login(ask: Ask) -> None:
    response = ask("/account/get_privacy.json?source=K")
    assert (response.status_code, response.json()["error"]) == (403, "40302:Error: auth faild!")
    assert ask("/account/get_privacy.json", auth=("user", "password")).status_code == 200


@pytest.mark.parametrize(
    "header", ["Basic", "Basic !!!", "Basic dXNlcg==", "Basic OnB3", "Basic dXNlcjo=", "Basic /w=="]
)
def test_unreadable_logins_are_wrong(ask: Ask, header: str) -> None:
    response = ask(f"{TSINA}?source=K", headers={"Authorization": header})
    assert (response.status_code, response.json()["error"]) == (403, "40302:Error: auth faild!")


def test_passwords_may_hold_colons(ask_with: AskWith) -> None:
    ask = ask_with(credentials={"tsina_v1": frozenset({"user:a:b"})})
    assert ask(TSINA, headers=basic("user:a:b")).status_code == 200
    assert ask(TSINA, headers=basic("user:a")).status_code == 403


def test_named_credentials_are_the_only_ones(ask_with: AskWith) -> None:
    ask = ask_with(credentials={"justone": frozenset({"A", "B"}), "weibo_v2": frozenset({"W"})})
    assert [ask(f"{FOLLOWERS}&token={token}").status_code for token in "ABC"] == [200, 200, 401]
    rejected = ask(FRIENDS, headers={"Authorization": "OAuth2 X"})
    assert (rejected.status_code, rejected.json()["error_code"]) == (403, 21332)
    assert rejected.json()["error"] == "invalid_access_token"
    assert ask(TSINA, params={"source": "any"}).status_code == 200


def test_bad_credential_beside_good_is_rejected(ask_with: AskWith) -> None:
    ask = ask_with(credentials={"weibo_v2": frozenset({"W"}), "tsina_v1": frozenset({"K", "u:p"})})
    assert ask(f"{FRIENDS}?access_token=W", headers={"Authorization": "OAuth2 X"}).status_code == 403
    assert ask(TSINA, params={"source": "K"}, auth=("u", "x")).status_code == 403
    assert ask(TSINA, params={"source": "K"}, auth=("u", "p")).status_code == 200


def test_routes_come_before_credentials(ask: Ask) -> None:
    assert ask("/api/nothing").status_code == 404
    assert ask(FOLLOWERS, "POST").status_code == 405


def test_credentials_come_before_parameters(ask: Ask) -> None:
    assert ask("/api/weibo/get-followers/v1?page=x").status_code == 401


@pytest.mark.parametrize("options", [{"params": {"source": "K"}}, {"params": {"source": "K", "access_token": "T"}}])
def test_app_key_stands_for_a_token(ask: Ask, options: dict[str, Any]) -> None:
    assert ask(FRIENDS, **options).status_code == 200
    assert ask(FOLLOW, "POST", data={**options["params"], "list_id": "1"}).status_code == 200


def test_app_key_says_nothing_beside_a_token(ask_with: AskWith) -> None:
    ask = ask_with(credentials={"weibo_v2": frozenset({"W"})})
    assert ask(FRIENDS, params={"source": "K", "access_token": "W"}).status_code == 200
    assert ask(FRIENDS, params={"source": "W", "access_token": "K"}).json()["error_code"] == 21332
    assert ask(FRIENDS, params={"source": "K"}).json()["error_code"] == 21332
    assert ask(FRIENDS, params={"source": ""}).json()["error_code"] == 10006
