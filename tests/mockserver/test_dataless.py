import pytest

from tests.mockserver.support import Ask, AskWith

AUTHORIZE = "/oauth2/authorize?client_id=1&redirect_uri="
APP = "https%3A%2F%2Fapp.example%2Fcallback"
MAP = "/2/location/base/get_map_image.json?access_token=T&city=0010"


def test_grant_leads_back_with_code(ask: Ask) -> None:
    answer = ask(f"{AUTHORIZE}{APP}&state=a%26b")
    address, _, query = answer.headers["location"].partition("?")
    assert (answer.status_code, answer.content, answer.headers["x-mock-source"]) == (302, b"", "synthesized")
    assert address == "https://app.example/callback"
    assert query.startswith("code=")
    assert query.endswith("&state=a%26b")


def test_own_query_of_the_app_stays(ask: Ask) -> None:
    location = ask(f"{AUTHORIZE}{APP}%3Fa%3D1").headers["location"]
    assert location.startswith("https://app.example/callback?a=1&code=")


@pytest.mark.parametrize("uri", ["x", "%0D%0ASet-Cookie%3Aa%3Db", "%E4%BD%A0", "http%3A%2F%2F%5B"])
def test_odd_addresses_break_nothing(ask: Ask, uri: str) -> None:
    answer = ask(f"{AUTHORIZE}{uri}")
    assert answer.status_code == 302
    assert "set-cookie" not in answer.headers


def test_codes_depend_on_the_seed(ask: Ask, ask_with: AskWith) -> None:
    other = ask_with(seed=1)(f"{AUTHORIZE}{APP}").headers["location"]
    assert ask(f"{AUTHORIZE}{APP}").headers["location"] == ask(f"{AUTHORIZE}{APP}").headers["location"] != other


def test_posts_lead_to_their_page(ask: Ask) -> None:
    answer = ask("/2/statuses/go?access_token=T&uid=7&id=8")
    assert (answer.status_code, answer.headers["location"]) == (302, "https://weibo.example/7/8")


def test_maps_are_pictures(ask: Ask) -> None:
    answer = ask(MAP)
    assert (answer.headers["content-type"], answer.content[:4]) == ("image/png", b"\x89PNG")
    assert ask(f"{MAP}&size=240").json()["error_code"] == 10017
