"""The order of the mock's decisions, and its exit."""

import inspect
import re

import pytest
from weibokit_mock import app
from weibokit_mock.http.response import Response
from weibokit_mock.settings import Settings

from tests.mockserver.support import Ask, AskWith, asker


def test_published_order_is_that_of_the_handlers() -> None:
    published = re.findall(r"^\d+\. (.+)$", inspect.getdoc(app) or "", re.MULTILINE)
    handlers = app.create_app().handlers
    assert published == [(inspect.getdoc(type(handler)) or "").splitlines()[0] for handler in handlers]


@pytest.mark.parametrize(
    ("url", "status"),
    [
        ("/__admin/nothing", 404),
        ("/api/nothing", 404),
        ("/api/weibo/get-followers/v1?page=x", 401),
        ("/api/weibo/get-followers/v1?token=T&page=x", 400),
        ("/oauth2/get_token_info?access_token=T", 405),
        ("/api/weibo/get-followers/v1?token=T&uid=1", 200),
    ],
)
def test_head_gets_no_body(ask: Ask, url: str, status: int) -> None:
    response = ask(url, "HEAD")
    assert (response.status_code, response.content) == (status, b"")
    assert response.headers["content-length"] != "0"
    assert "x-mock-source" in response.headers


@pytest.mark.parametrize("ending", ["xml", "rss"])
def test_paths_of_one_api_never_lead_to_another(ask: Ask, ending: str) -> None:
    response = ask(f"/2/statuses/count.{ending}?access_token=T")
    assert (response.status_code, response.json()["error_code"]) == (404, 10020)


def test_apis_not_served_say_so(ask_with: AskWith) -> None:
    response = ask_with(apis=("tsina_v1",))("/2/statuses/show.json")
    assert response.status_code == 404
    assert response.json()["error"] == "This path belongs to weibo_v2, which this mock was not asked to serve."


@pytest.mark.parametrize(
    ("path", "status", "told"), [("/api/weibo/x", 500, '"code":'), ("/__admin/health", 500, "its log says why")]
)
def test_failures_leave_by_the_exit(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, path: str, status: int, told: str
) -> None:
    def fail(_self: object, *_: object) -> Response | None:
        raise RuntimeError("planted")

    monkeypatch.setattr("weibokit_mock.control.admin.Admin.__call__", fail)
    monkeypatch.setattr("weibokit_mock.control.steps.plain_stubs.PlainStubs.__call__", fail)
    response = asker(Settings(apis=("justone",)))(f"{path}?token=SECRET")
    assert (response.status_code, response.headers["x-mock-source"]) == (status, "authored")
    assert told in response.text
    assert "planted" in caplog.text
    assert "SECRET" not in caplog.text
