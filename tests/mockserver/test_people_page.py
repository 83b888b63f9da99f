"""The page where somebody in a browser chooses who logs in."""

import html
import re
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from weibokit_mock.http.users import USERS

from tests.mockserver.support import Ask

ASKED = {"client_id": "1234", "redirect_uri": "https://app.example/back?a=1", "state": "s&1"}
BROWSER = {"Accept": "text/html,*/*;q=0.8"}


def shown(ask: Ask, **more: str) -> httpx.Response:
    return ask("/oauth2/authorize", params=ASKED | more, headers=BROWSER)


def links(page: httpx.Response) -> list[str]:
    return [html.unescape(link) for link in re.findall(r'<a [^>]*href="([^"]+)"', page.text)]


def query_of(response: httpx.Response) -> dict[str, str]:
    assert response.status_code == 302
    return {name: values[0] for name, values in parse_qs(urlsplit(response.headers["location"]).query).items()}


@pytest.mark.parametrize("more", [{}, {"display": "default"}])
def test_browser_is_shown_people(ask: Ask, more: dict[str, str]) -> None:
    page = shown(ask, **more)
    assert (page.status_code, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert [name for name in USERS if name not in page.text] == []
    assert len(links(page)) == len(USERS) + 1


def test_programs_are_led_straight_back(ask: Ask) -> None:
    response = ask("/oauth2/authorize", params=ASKED | {"display": "default"})
    assert query_of(response).keys() == {"a", "code", "state"}


@pytest.mark.parametrize("more", [{"login": "bob"}, {"display": "mobile"}, {"display": "js"}])
def test_page_is_left_out_where_all_is_said(ask: Ask, more: dict[str, str]) -> None:
    assert "code" in query_of(shown(ask, **more))


def test_forms_are_led_straight_back(ask: Ask) -> None:
    assert "code" in query_of(ask("/oauth2/authorize", "POST", data=ASKED, headers=BROWSER))


@pytest.mark.parametrize(("index", "name"), list(enumerate(USERS)))
def test_choice_logs_in(ask: Ask, index: int, name: str) -> None:
    back = query_of(ask(f"/oauth2/authorize{links(shown(ask))[index]}", headers=BROWSER))
    given = ASKED | {"client_secret": "hidden", "grant_type": "authorization_code", "code": back["code"]}
    assert back["state"] == "s&1"
    assert ask("/oauth2/access_token", "POST", data=given).json()["uid"] == str(USERS[name])


def test_no_leads_back_with_the_error(ask: Ask) -> None:
    back = query_of(ask(f"/oauth2/authorize{links(shown(ask))[-1]}", headers=BROWSER))
    assert back == {
        "a": "1",
        "error": "access_denied",
        "error_code": "21330",
        "error_uri": "/oauth2/authorize",
        "state": "s&1",
    }


def test_no_is_that_of_the_stub(ask: Ask) -> None:
    said = query_of(shown(ask, error="access_denied"))
    stub = {"transformers": ["weibokit"], "transformerParameters": {"operation": "weibo_v2.*", "code": 21330}}
    ask("/__admin/mappings", "POST", json={"response": stub})
    try:
        assert query_of(shown(ask)) == said
    finally:
        ask("/__admin/reset", "POST")


def test_wrong_requests_are_rejected_before(ask: Ask) -> None:
    assert ask("/oauth2/authorize", params={"client_id": "1"}, headers=BROWSER).status_code == 400


@pytest.mark.parametrize(
    ("more", "accepted", "language"),
    [
        ({}, "zh-CN,zh", "zh"),
        ({}, "en-US", "en"),
        ({"language": "en"}, "zh-CN", "en"),
        ({}, "", "en"),
        ({}, None, "zh"),
    ],
)
def test_page_speaks_two_languages(ask: Ask, more: dict[str, str], accepted: str | None, language: str) -> None:
    headers = BROWSER if accepted is None else BROWSER | {"Accept-Language": accepted}
    page = ask("/oauth2/authorize", params=ASKED | more, headers=headers)
    assert f'<html lang="{language}">' in page.text
    assert ("Who are you?" in page.text) == (language == "en")


def test_what_came_is_text(ask: Ask) -> None:
    evil = "\"'><script>alert(1)</script>${people}"
    page = shown(ask, client_id=evil, scope=evil, state=evil, **{evil: evil})
    assert (page.status_code, "<script" in page.text, html.escape(evil) in page.text) == (200, False, True)
    policy = page.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
