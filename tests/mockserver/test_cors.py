"""Pages of other origins."""

from collections.abc import Iterator

import httpx
import pytest
from weibokit_mock.app import create_app
from weibokit_mock.server import MockServer
from weibokit_mock.settings import Settings

FANS = "/api/weibo/get-fans/v1"
PAGE = {"Origin": "https://app.example"}
ASKING = PAGE | {
    "Access-Control-Request-Method": "POST",
    "Access-Control-Request-Headers": "authorization, x-weibokit-session",
}


@pytest.fixture(scope="module")
def open_mock() -> MockServer:
    return MockServer(Settings(port=0, cors=True))


@pytest.fixture
def client(open_mock: MockServer) -> Iterator[httpx.Client]:
    with open_mock, httpx.Client(base_url=open_mock.base_url) as client:
        yield client


def allowed(response: httpx.Response) -> dict[str, str]:
    return {name: value for name, value in response.headers.items() if name.startswith("access-control")}


@pytest.mark.parametrize("path", [f"{FANS}?token=T&uid=1", f"{FANS}?uid=1", "/nothing/here", "/statuses/followers.xml"])
def test_any_page_may_read_any_response(client: httpx.Client, path: str) -> None:
    wanted = {"access-control-allow-origin": "*", "access-control-expose-headers": "*"}
    # Twice: what responses share must not grow.
    assert [allowed(client.get(path, headers=PAGE)) for _ in range(2)] == [wanted, wanted]
    assert client.get(path).headers.get_list("access-control-allow-origin") == ["*"]


def test_preflights_are_answered(client: httpx.Client) -> None:
    response = client.options("/2/statuses/update.json", headers=ASKING)
    assert (response.status_code, response.content) == (204, b"")
    assert allowed(response) == {
        "access-control-allow-origin": "*",
        "access-control-expose-headers": "*",
        "access-control-allow-methods": "POST",
        "access-control-allow-headers": "authorization, x-weibokit-session",
        "access-control-max-age": "600",
    }


def test_preflights_are_in_no_journal(client: httpx.Client) -> None:
    client.post("/__admin/reset")
    client.options(FANS, headers=ASKING)
    client.options(FANS)  # none: it names neither a page nor a method
    (event,) = client.get("/__admin/requests").json()["requests"]
    assert (event["request"]["method"], event["request"]["headers"].get("origin")) == ("OPTIONS", None)


@pytest.mark.parametrize("path", ["/__admin", "/__admin/requests", "/__admin/mappings"])
def test_administration_is_never_shared(client: httpx.Client, path: str) -> None:
    for response in (client.options(path, headers=ASKING), client.get(path, headers=PAGE), client.get(path)):
        assert allowed(response) == {}
    assert client.get(path, headers=PAGE).status_code == 403
    assert allowed(client.get(path, headers={"X-Weibokit-Session": "ended"})) == {}


def test_sessions_that_ended_are_reported_to_pages(client: httpx.Client) -> None:
    response = client.get(FANS, headers=PAGE | {"X-Weibokit-Session": "ended"})
    assert (response.status_code, response.headers["access-control-allow-origin"]) == (404, "*")


def test_stubs_and_sessions_are_shared_too(client: httpx.Client) -> None:
    session = client.post("/__admin/sessions").json()
    stub = {"request": {"url": "/mine"}, "response": {"body": "mine", "headers": {"X-Mine": "1"}}}
    httpx.post(f"{session['base_url']}/__admin/mappings", json=stub)
    response = httpx.get(f"{session['base_url']}/mine", headers=PAGE)
    assert (response.text, response.headers["access-control-allow-origin"]) == ("mine", "*")


def test_faults_still_break_connections(client: httpx.Client) -> None:
    client.post("/__admin/mappings", json={"request": {"url": "/x"}, "response": {"fault": "CONNECTION_RESET_BY_PEER"}})
    with pytest.raises(httpx.ReadError):
        client.get("/x", headers=PAGE)


@pytest.mark.anyio
async def test_without_it_pages_of_others_read_nothing() -> None:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(create_app()), base_url="http://localhost") as client:
        assert allowed(await client.get(FANS, headers=PAGE)) == {}
        assert (await client.options(FANS, headers=ASKING)).status_code == 405


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"
