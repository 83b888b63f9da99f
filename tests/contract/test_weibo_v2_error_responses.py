"""What the mock responds to bad calls of Weibo v2: the service's own statuses, bodies and texts, spelling included."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import pytest
from weibokit_mock.server import MockServer
from weibokit_mock.settings import Settings

from tools.pipeline.checks.errors import read_errors

CODES = read_errors(Path(__file__).parents[2] / "specs" / "weibo_v2" / "errors.yaml")["codes"]
RIGHT, WRONG = {"Authorization": "OAuth2 right"}, {"Authorization": "OAuth2 wrong"}


class Bad(NamedTuple):
    """A bad call, and its response."""

    method: str
    path: str
    status: int
    code: int
    text: str
    request: dict[str, Any]


NO_TOKEN = (400, 10006, "source paramter(appkey) is missing")
BAD_TOKEN = (403, 21332, "invalid_access_token")
NO_PATH = (404, 10020, "Request Api not found!")
BAD_METHOD = (405, 10021, "HTTP METHOD is not suported for this request!")
NO_ID = (400, 10016, "miss required parameter (id), see doc for more info.")
NO_USER = (400, 10016, "miss required parameter (uid or screen_name), see doc for more info.")
TWO_USERS = (400, 10008, "param error, see doc for more info.")
BAD_TYPE = (415, 10007, "unsupport mediatype (text/csv)")

BAD = [
    Bad("GET", "/2/users/show.json?uid=1", *NO_TOKEN, {}),
    Bad("GET", "/2/users/show.json?uid=1&access_token=", *NO_TOKEN, {}),
    Bad("POST", "/2/comments/create.json", *NO_TOKEN, {"data": {"comment": "x", "id": "1"}}),
    Bad("GET", "/2/users/show.json?uid=1", *BAD_TOKEN, {"headers": WRONG}),
    Bad("GET", "/2/users/show.json?uid=1&access_token=wrong", *BAD_TOKEN, {}),
    Bad("POST", "/2/comments/create.json", *BAD_TOKEN, {"data": {"access_token": "wrong", "comment": "x", "id": "1"}}),
    Bad("GET", "/2/users/nobody.json", *NO_PATH, {"headers": RIGHT}),
    Bad("GET", "/2/users/show.xml", *NO_PATH, {"headers": RIGHT}),
    Bad("POST", "/2/users/show.json", *BAD_METHOD, {"headers": RIGHT, "data": {"uid": "1"}}),
    Bad("GET", "/2/comments/create.json", *BAD_METHOD, {"headers": RIGHT}),
    Bad("GET", "/2/statuses/show.json", *NO_ID, {"headers": RIGHT}),
    Bad("POST", "/2/comments/create.json", *NO_ID, {"headers": RIGHT, "data": {"comment": "x"}}),
    Bad("GET", "/2/users/show.json", *NO_USER, {"headers": RIGHT}),
    Bad("GET", "/2/users/show.json?uid=1&screen_name=x", *TWO_USERS, {"headers": RIGHT}),
    Bad(
        "POST", "/2/comments/create.json", *BAD_TYPE, {"headers": RIGHT | {"Content-Type": "text/csv"}, "content": b"x"}
    ),
]


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with MockServer(Settings(port=0, apis=("weibo_v2",), credentials={"weibo_v2": frozenset({"right"})})) as server:
        yield server.base_url


@pytest.mark.parametrize("bad", BAD, ids=lambda bad: f"{bad.code} {bad.method} {bad.path}")
def test_error_responses_are_the_services_own(url: str, bad: Bad) -> None:
    response = httpx.request(bad.method, url + bad.path, **bad.request)
    assert response.status_code == bad.status
    assert response.json() == {"request": bad.path.partition("?")[0], "error_code": bad.code, "error": bad.text}


def test_wrong_value_is_reported(url: str) -> None:
    response = httpx.get(f"{url}/2/statuses/home_timeline.json?count=many", headers=RIGHT)
    body = response.json()
    assert (response.status_code, body["error_code"]) == (400, 10017)
    assert body["error"].startswith("parameter (count)'s value invalid,expect (")
    assert body["error"].endswith("), but get (many), see doc for more info.")


def test_texts_are_those_of_the_definition() -> None:
    """That those are the service's own is told in `tests/specs/test_weibo_v2_errors.py`."""
    for bad in BAD:
        known = CODES[str(bad.code)]
        head, _, tail = known["message"].partition("%s")
        assert bad.text.startswith(head)
        assert bad.text.endswith(tail)
        assert known.get("status") in {bad.status, None}
