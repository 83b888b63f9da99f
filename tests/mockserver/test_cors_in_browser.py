"""Pages of other origins, in a browser that keeps to the rules."""

from typing import Any

import httpx
import pytest
from weibokit_mock.server import MockServer
from weibokit_mock.settings import Settings

pytestmark = pytest.mark.slow

ASK = """async (base) => {
  const asked = {
    get: fetch(`${base}/api/weibo/get-fans/v1?token=T`),
    preflighted: fetch(`${base}/2/users/show.json?uid=1`, { headers: { Authorization: "OAuth2 mock-21327" } }),
    admin: fetch(`${base}/__admin/requests`),
  };
  const said = {};
  for (const [name, request] of Object.entries(asked))
    said[name] = await request.then(
      (response) => [response.status, response.headers.get("x-mock-reason")],
      () => "kept",
    );
  return said;
}"""


@pytest.fixture
def page(chromium: Any) -> Any:
    """A page of another origin: another mock serves it."""
    with MockServer() as other, chromium.new_page() as opened:
        html = {"body": "<!doctype html><title>Mine</title>", "headers": {"Content-Type": "text/html"}}
        httpx.post(f"{other.base_url}/__admin/mappings", json={"request": {"url": "/mine"}, "response": html})
        opened.goto(f"{other.base_url}/mine")
        yield opened


def test_pages_read_what_is_theirs_to_read(page: Any) -> None:
    with MockServer(Settings(port=0, cors=True)) as mock:
        said = page.evaluate(ASK, mock.base_url)
    reason = "The parameter 'uid' is required, and none came."
    assert said == {"get": [400, reason], "preflighted": [403, None], "admin": "kept"}


def test_pages_read_nothing_unless_they_may(page: Any) -> None:
    with MockServer() as mock:
        assert page.evaluate(ASK, mock.base_url) == {"get": "kept", "preflighted": "kept", "admin": "kept"}
