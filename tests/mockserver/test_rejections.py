"""Every situation in which a request is rejected, with the literal response of the API concerned."""

import gc
import json
import tracemalloc
from typing import Any
from urllib.parse import parse_qsl

import pytest

from tests.mockserver.support import Ask, AskWith

FOLLOWERS = "/api/weibo/get-followers/v1"
FRIENDS = "/2/friendships/friends/bilateral/sort_interactive.json"
FOLLOW = "/2/friendships/groups/follow.json"
TOKEN = {"Authorization": "OAuth2 T"}


def justone(code: int, message: str | None) -> dict[str, Any]:
    return {"code": code, "data": None, "message": message, "recordTime": None}


def weibo(path: str, code: int, message: str) -> dict[str, Any]:
    return {"request": path, "error_code": code, "error": message}


def tsina(path: str, status: str, message: str) -> dict[str, Any]:
    return {"request": path, "error_code": status, "error": message}


REJECTED = {
    "justone path": ("GET", "/api/nothing/v1?token=T", {}, 404, justone(404, "Resource not found")),
    "justone slash": ("GET", f"{FOLLOWERS}/?token=T&uid=1", {}, 404, justone(404, "Resource not found")),
    "justone method": (
        "POST",
        f"{FOLLOWERS}?token=T&uid=1",
        {},
        405,
        justone(400, "request method 'POST' not supported"),
    ),
    "justone no token": ("GET", f"{FOLLOWERS}?uid=1", {}, 401, justone(100, "TOKEN INVALID/UNACTIVATE")),
    "justone empty token": ("GET", f"{FOLLOWERS}?uid=1&token=", {}, 401, justone(100, "TOKEN INVALID/UNACTIVATE")),
    "justone two tokens": (
        "GET",
        f"{FOLLOWERS}?uid=1&token=A&token=B",
        {},
        401,
        justone(100, "TOKEN INVALID/UNACTIVATE"),
    ),
    "justone missing": ("GET", f"{FOLLOWERS}?token=T", {}, 400, justone(400, "param uid is required")),
    "justone empty": ("GET", f"{FOLLOWERS}?token=T&uid=", {}, 400, justone(400, "param uid is required")),
    "justone wrong": ("GET", f"{FOLLOWERS}?token=T&uid=1&page=x", {}, 400, justone(400, "param page not right")),
    "justone twice": ("GET", f"{FOLLOWERS}?token=T&uid=1&uid=2", {}, 400, justone(400, "param uid not right")),
    "weibo path": ("GET", "/2/nothing.json", {}, 404, weibo("/2/nothing.json", 10020, "Request Api not found!")),
    "weibo oauth path": ("GET", "/oauth2/nothing", {}, 404, weibo("/oauth2/nothing", 10020, "Request Api not found!")),
    "weibo method": (
        "GET",
        FOLLOW,
        {},
        405,
        weibo(FOLLOW, 10021, "HTTP METHOD is not suported for this request!"),
    ),
    "weibo no token": ("GET", FRIENDS, {}, 400, weibo(FRIENDS, 10006, "source paramter(appkey) is missing")),
    "weibo bearer": (
        "GET",
        FRIENDS,
        {"headers": {"Authorization": "Bearer T"}},
        400,
        weibo(FRIENDS, 10006, "source paramter(appkey) is missing"),
    ),
    "weibo missing": (
        "POST",
        FOLLOW,
        {"data": {"access_token": "T"}},
        400,
        weibo(FOLLOW, 10016, "miss required parameter (list_id), see doc for more info."),
    ),
    "weibo no body": (
        "POST",
        FOLLOW,
        {"headers": TOKEN},
        400,
        weibo(FOLLOW, 10016, "miss required parameter (list_id), see doc for more info."),
    ),
    "weibo wrong": (
        "GET",
        f"{FRIENDS}?count=201",
        {"headers": TOKEN},
        400,
        weibo(
            FRIENDS, 10017, "parameter (count)'s value invalid,expect (1~200), but get (201), see doc for more info."
        ),
    ),
    "weibo wrong form": (
        "POST",
        FOLLOW,
        {"data": {"access_token": "T", "list_id": "x"}},
        400,
        weibo(FOLLOW, 10017, "parameter (list_id)'s value invalid,expect (int64), but get (x), see doc for more info."),
    ),
    "weibo body type": (
        "POST",
        FOLLOW,
        {"json": {"list_id": 1}, "headers": TOKEN},
        415,
        weibo(FOLLOW, 10007, "unsupport mediatype (application/json)"),
    ),
    "tsina path": (
        "GET",
        "/statuses/nothing.json",
        {},
        404,
        tsina("/statuses/nothing.json", "404", "40400:Error: Request Api not found!"),
    ),
    "tsina no suffix": (
        "GET",
        "/statuses/followers",
        {},
        404,
        tsina("/statuses/followers", "404", "40400:Error: Request Api not found!"),
    ),
    "tsina format": (
        "GET",
        "/statuses/followers.yaml?source=K",
        {},
        400,
        tsina("/statuses/followers.yaml", "400", "40007:Error: format not supported, only xml and json"),
    ),
    "tsina format of alias": (
        "GET",
        "/statuses/followers/bob.rss?source=K",
        {},
        400,
        tsina("/statuses/followers/bob.rss", "400", "40007:Error: format not supported, only xml and json"),
    ),
    "tsina method": (
        "PUT",
        "/statuses/followers.json?source=K",
        {},
        403,
        tsina("/statuses/followers.json", "403", "40307:Error: HTTP METHOD is not suported for this request!"),
    ),
    "tsina no credential": (
        "GET",
        "/statuses/followers.json",
        {},
        400,
        tsina("/statuses/followers.json", "400", "40022:Error: source paramter(appkey) is missing"),
    ),
    "tsina malformed login": (
        "GET",
        "/statuses/followers.json?source=K",
        {"headers": {"Authorization": "Basic !!!"}},
        403,
        tsina("/statuses/followers.json", "403", "40302:Error: auth faild!"),
    ),
    "tsina wrong": (
        "GET",
        "/statuses/followers.json?source=K&cursor=first",
        {},
        400,
        tsina("/statuses/followers.json", "400", "40001:Error: param error, see doc for more info."),
    ),
}


@pytest.mark.parametrize("case", REJECTED.values(), ids=REJECTED)
def test_rejections_are_the_apis_own(ask: Ask, case: Any) -> None:
    method, url, options, status, body = case
    response = ask(url, method, **options)
    assert (response.status_code, response.json()) == (status, body)
    assert list(response.json()) == list(body)
    assert response.headers["content-type"].startswith("application/json")
    assert response.headers["x-mock-source"] == "authored"


def test_xml_paths_are_rejected_in_xml(ask: Ask) -> None:
    response = ask("/statuses/followers.xml")
    assert (response.status_code, response.headers["content-type"]) == (400, "application/xml;charset=UTF-8")
    assert response.text == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        "<hash><request>/statuses/followers.xml</request><error_code>400</error_code>"
        "<error>40022:Error: source paramter(appkey) is missing</error></hash>"
    )


def test_oauth_is_rejected_in_a_form(ask: Ask) -> None:
    response = ask("/oauth/request_token", "PUT")
    assert (response.status_code, response.headers["content-type"]) == (403, "text/plain;charset=UTF-8")
    assert parse_qsl(response.text) == [
        ("request", "/oauth/request_token"),
        ("error_code", "403"),
        ("error", "40307:Error: HTTP METHOD is not suported for this request!"),
        ("error_CN", "错误:请求的HTTP METHOD不支持!"),
    ]


def test_xml_rejections_stay_well_formed(ask: Ask) -> None:
    response = ask("/%01%00<&.xml")
    assert "<request>/\ufffd\ufffd&lt;&amp;.xml</request>" in response.text


@pytest.mark.parametrize(
    ("url", "allow"),
    [(FOLLOWERS, "GET, HEAD"), (FOLLOW, "POST"), ("/statuses/followers.json", "GET, HEAD, POST")],
)
@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS"])
def test_wrong_methods_name_the_right(ask: Ask, method: str, url: str, allow: str) -> None:
    response = ask(url, method)
    assert response.status_code in {403, 405}
    assert response.headers["allow"] == allow


def test_braces_in_values_are_harmless(ask: Ask) -> None:
    response = ask(f"{FRIENDS}?count={{name}}", headers=TOKEN)
    assert json.loads(response.content)["error"].endswith("but get ({name}), see doc for more info.")


def test_failures_take_the_apis_way(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, ask_with: AskWith
) -> None:
    ask = ask_with()
    monkeypatch.setattr("weibokit_mock.responses.responder.Responder.respond", lambda *_: 1 / 0)
    justone_response = ask(f"{FOLLOWERS}?token=FAKESECRET&uid=1")
    assert (justone_response.status_code, justone_response.json()) == (500, justone(500, None))
    weibo_response = ask(FRIENDS, headers=TOKEN)
    assert (weibo_response.status_code, weibo_response.json()) == (500, weibo(FRIENDS, 10001, "system error!"))
    tsina_response = ask("/statuses/followers.xml?source=FAKESECRET")
    assert "<error>50001:Error: system error!</error>" in tsina_response.text
    assert "ZeroDivisionError" in caplog.text
    assert "FAKESECRET" not in caplog.text


def test_apis_not_served_say_so(ask_with: AskWith) -> None:
    ask = ask_with(apis=("justone",))
    response = ask("/statuses/followers.json?source=K")
    assert (response.status_code, response.json()) == (
        404,
        {"error": "This path belongs to tsina_v1, which this mock was not asked to serve."},
    )
    assert ask(f"{FOLLOWERS}?token=T&uid=1").status_code == 200


def test_too_many_values_are_repeated_in_part(ask: Ask) -> None:
    values = {"access_token": "T", "list_id": ["1" * 90, "2" * 90]}
    text = ask(FOLLOW, "POST", data=values).json()["error"]
    wanted = f"parameter (list_id)'s value invalid,expect (one value), but get ({'1' * 90},{'2' * 9}…), see doc"
    assert text.startswith(wanted)


def test_long_responses_are_not_kept(ask_with: AskWith) -> None:
    ask = ask_with(journal=1)
    parameters = {"operation": "weibo_v2.trends.follow", "code": 10017}
    response = {"transformers": ["weibokit"], "transformerParameters": parameters}
    assert ask("/__admin/mappings", "POST", json={"request": {}, "response": response}).status_code == 201

    def reject(number: int) -> None:
        long = f"{number}{'x' * 200_000}"
        rejected = ask("/2/trends/follow.json", "POST", data={"trend_name": long, "access_token": "T"})
        assert long in rejected.text

    reject(0)
    tracemalloc.start()
    for number in range(1, 21):
        reject(number)
    gc.collect()
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert kept < 2_000_000
