"""Who may talk to a mock that listens on a port."""

import asyncio
import base64

import httpx
import pytest
from weibokit_mock.checks.access import Access, is_loopback
from weibokit_mock.control.prefix import is_own
from weibokit_mock.http.asgi import Receive, Scope, Send
from weibokit_mock.http.response import deliver, json_response
from weibokit_mock.server import MockServer
from weibokit_mock.settings import Settings

OPEN = "/api/weibo/get-followers/v1"
ADMIN = "/__admin/reset"
TOKEN = "FAKESECRET"


async def app(scope: Scope, _receive: Receive, send: Send) -> None:
    await deliver(json_response(200, "here"), scope["method"], send)


def ask(
    path: str, *, host: str = "127.0.0.1", names: tuple[str, ...] = (), token: str = "", **headers: str
) -> httpx.Response:
    """Ask an application that listens on `host`; headers have underscores in place of hyphens."""
    access = Access(app, app, host=host, names=names, token=token, is_admin=is_own)
    named = {"Host": "localhost:80"} | {name.replace("_", "-"): value for name, value in headers.items()}

    async def send() -> httpx.Response:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app=access), base_url="http://localhost") as client:
            return await client.post(path, headers=named)

    return asyncio.run(send())


@pytest.mark.parametrize(
    "host",
    [
        "localhost",
        "LOCALHOST:8080",
        "127.0.0.1:1",
        "[::1]:8080",
        "[::1]",
        "a.localhost",
        "localhost.",
        "192.0.2.1",
        "mock:80",
    ],
)
@pytest.mark.parametrize("path", [OPEN, ADMIN])
def test_own_names_are_served(host: str, path: str) -> None:
    assert ask(path, Host=host, names=("Mock",)).status_code == 200


@pytest.mark.parametrize(
    "host",
    ["evil.test", "127.0.0.1.evil.test:80", "localhost.evil.test", "mock.evil", "[::1", "@", "a." * 200 + "localhost"],
)
@pytest.mark.parametrize("path", [OPEN, ADMIN])
def test_foreign_names_are_rejected(host: str, path: str) -> None:
    response = ask(path, Host=host, names=("mock",))
    assert response.status_code == 403
    assert "start it with --allow-host NAME" in response.json()["error"]


def test_name_to_listen_on_is_a_name() -> None:
    assert ask(OPEN, host="mock.test", Host="mock.test").status_code == 200


@pytest.mark.parametrize(
    "origin", ["http://evil.test", "https://localhost.evil.test", "null", "http://192.0.2.1", "file://", "http://[::1"]
)
def test_pages_of_others_may_not_administer(origin: str) -> None:
    assert ask(ADMIN, Origin=origin).status_code == 403
    assert ask("/__admin", Origin=origin).status_code == 403
    assert ask(OPEN, Origin=origin).status_code == 200


@pytest.mark.parametrize("origin", ["http://localhost:3000", "http://127.0.0.1:80", "https://[::1]", "http://mock"])
def test_own_pages_may_administer(origin: str) -> None:
    assert ask(ADMIN, Origin=origin, names=("mock",)).status_code == 200


def test_origin_may_be_the_mock_itself() -> None:
    address, token = "192.0.2.1:8080", f"Token {TOKEN}"
    response = ask(ADMIN, host="0.0.0.0", token=TOKEN, Authorization=token, Host=address, Origin=f"http://{address}")
    assert response.status_code == 200


@pytest.mark.parametrize(
    ("site", "status"), [("cross-site", 403), ("same-origin", 200), ("same-site", 200), ("none", 200)]
)
def test_browsers_say_where_requests_come_from(site: str, status: int) -> None:
    assert ask(ADMIN, Sec_Fetch_Site=site).status_code == status
    assert ask(OPEN, Sec_Fetch_Site=site).status_code == 200


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "mock.test"])
def test_administration_is_closed_to_others(host: str) -> None:
    response = ask(ADMIN, host=host)
    assert (response.status_code, response.json()["error"].partition(";")[2]) == (403, " start it with --admin-token.")
    assert ask(OPEN, host=host).status_code == 200


def basic(password: str) -> str:
    return "Basic " + base64.b64encode(f"anybody:{password}".encode()).decode()


@pytest.mark.parametrize("value", [f"Token {TOKEN}", f"token  {TOKEN} ", basic(TOKEN)])
@pytest.mark.parametrize("host", ["127.0.0.1", "0.0.0.0"])
def test_token_opens_administration(host: str, value: str) -> None:
    assert ask(ADMIN, host=host, token=TOKEN, Authorization=value).status_code == 200


@pytest.mark.parametrize(
    "value", ["", "Token", "Token other", TOKEN, f"Bearer {TOKEN}", basic("other"), "Basic", "Basic !"]
)
@pytest.mark.parametrize("host", ["127.0.0.1", "0.0.0.0"])
def test_other_tokens_do_not(host: str, value: str) -> None:
    response = ask(ADMIN, host=host, token=TOKEN, Authorization=value)
    assert (response.status_code, response.headers["www-authenticate"][:5]) == (401, "Basic")
    assert TOKEN not in response.text
    assert ask(OPEN, host=host, token=TOKEN).status_code == 200


@pytest.mark.parametrize(
    ("host", "local"),
    [("127.0.0.1", True), ("127.9.9.9", True), ("::1", True), ("localhost", True), ("0.0.0.0", False), ("::", False)],
)
def test_loopback_is_this_computer(host: str, local: bool) -> None:
    assert is_loopback(host) is local


def test_servers_check_access() -> None:
    with MockServer(Settings(port=0, admin_token=TOKEN)) as mock, httpx.Client(base_url=mock.base_url) as client:
        assert client.get("/__admin/health").status_code == 401
        assert client.get("/__admin/health", headers={"Authorization": f"Token {TOKEN}"}).status_code == 200
        assert client.get("/", headers={"Host": "evil.test"}).status_code == 403
        assert client.get("/").status_code == 404


def test_token_is_in_no_repr() -> None:
    assert TOKEN not in repr(Settings(admin_token=TOKEN))
