import asyncio
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from weibokit_mock.apis import bounded, oauth2
from weibokit_mock.app import create_app
from weibokit_mock.settings import Settings

BACK = "https://app.example/back?a=1"
ASKED = {"client_id": "1234", "redirect_uri": BACK}
EXCHANGE = ASKED | {"client_secret": "hidden", "grant_type": "authorization_code"}
SHOW = "/2/users/show.json?uid=1"


class World:
    """A mock with a clock of the test's own."""

    def __init__(self, *credentials: str, seed: int = 0) -> None:
        self.now = 1_700_000_000.0
        named = {"weibo_v2": frozenset(credentials)} if credentials else {}
        settings = Settings(apis=("weibo_v2",), credentials=named, seed=seed)
        self.app = create_app(settings, clock=lambda: self.now)

    def ask(self, url: str, method: str = "GET", **options: Any) -> httpx.Response:
        async def send() -> httpx.Response:
            transport = httpx.ASGITransport(app=self.app)
            async with httpx.AsyncClient(transport=transport, base_url="http://mock.test") as client:
                return await client.request(method, url, **options)

        return asyncio.run(send())

    def code(self, **more: str) -> str:
        """Let a user grant access, and return the code."""
        return landed(self.ask("/oauth2/authorize", params=ASKED | more))["code"]

    def exchange(self, code: str, **more: str) -> httpx.Response:
        return self.ask("/oauth2/access_token", "POST", data=EXCHANGE | {"code": code} | more)

    def token(self, **more: str) -> dict[str, Any]:
        found: dict[str, Any] = self.exchange(self.code(**more)).json()
        return found

    def show(self, token: str) -> httpx.Response:
        return self.ask(SHOW, headers={"Authorization": f"OAuth2 {token}"})


@pytest.fixture
def world() -> World:
    return World()


def landed(response: httpx.Response) -> dict[str, str]:
    """Return what a response adds to the address of the app."""
    assert response.status_code == 302
    parts = urlsplit(response.headers["location"])
    assert f"{parts.scheme}://{parts.netloc}{parts.path}" == "https://app.example/back"
    return {name: value for name, (value,) in parse_qs(parts.query or parts.fragment).items()}


def rejected(response: httpx.Response) -> tuple[int, int, str]:
    body = response.json()
    return response.status_code, body["error_code"], body["error"]


def test_authorize_leads_back(world: World) -> None:
    found = landed(world.ask("/oauth2/authorize", params=ASKED | {"state": "x y&=ü"}))
    assert found.keys() == {"a", "code", "state"}
    assert (found["a"], found["state"]) == ("1", "x y&=ü")
    assert "state" not in landed(world.ask("/oauth2/authorize", params=ASKED))


def test_authorize_takes_a_form(world: World) -> None:
    code = landed(world.ask("/oauth2/authorize", "POST", data=ASKED | {"state": "s"}))["code"]
    assert world.exchange(code).status_code == 200


def test_code_works_once(world: World) -> None:
    code = world.code()
    token = world.exchange(code).json()
    assert token.keys() == {"access_token", "expires_in", "remind_in", "uid"}
    assert [key for key, value in token.items() if not isinstance(value, str)] == ["expires_in"]
    assert rejected(world.exchange(code)) == (400, 21325, "invalid_grant")


def test_exchange_takes_the_query(world: World) -> None:
    response = world.ask("/oauth2/access_token", "POST", params=EXCHANGE | {"code": world.code()})
    assert "access_token" in response.json()


def test_token_info_tells_of_the_grant(world: World) -> None:
    issued = world.token(scope="email")
    world.now += 100
    told = world.ask("/oauth2/get_token_info", "POST", data={"access_token": issued["access_token"]}).json()
    assert told == {
        "uid": int(issued["uid"]),
        "appkey": 1234,
        "scope": "email",
        "create_at": 1_700_000_000,
        "expire_in": oauth2.TOKEN_SECONDS - 100,
    }


def test_foreign_tokens_have_the_sample(world: World) -> None:
    told = world.ask("/oauth2/get_token_info?access_token=T", "POST")
    assert (told.status_code, told.headers["x-mock-source"]) == (200, "authored")


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_revoked_token_is_rejected(world: World, method: str) -> None:
    token = world.token()["access_token"]
    fields = {"params" if method == "GET" else "data": {"access_token": token}}
    assert world.show(token).status_code == 200
    assert world.ask("/oauth2/revokeoauth2", method, **fields).json() == {"result": True}
    assert rejected(world.show(token))[:2] == (403, 21321)
    assert rejected(world.ask("/oauth2/get_token_info", "POST", data={"access_token": token}))[1] == 21321


def test_revoking_foreign_tokens_does_nothing(world: World) -> None:
    assert world.ask("/oauth2/revokeoauth2?access_token=T").json() == {"result": True}
    assert world.show("T").status_code == 200


def test_header_says_nothing_of_tokens(world: World) -> None:
    header = {"Authorization": "OAuth2 T"}
    assert rejected(world.ask("/oauth2/get_token_info", "POST", headers=header))[:2] == (400, 10006)


def test_phones_get_refresh_tokens(world: World) -> None:
    first = world.token(display="mobile")
    renewed = world.ask(
        "/oauth2/access_token",
        "POST",
        data=EXCHANGE | {"grant_type": "refresh_token", "refresh_token": first["refresh_token"]},
    ).json()
    assert renewed["uid"] == first["uid"]
    assert renewed["access_token"] != first["access_token"]


def test_revoking_ends_the_refresh_token(world: World) -> None:
    first = world.token(display="mobile")
    world.ask("/oauth2/revokeoauth2", params={"access_token": first["access_token"]})
    again = EXCHANGE | {"grant_type": "refresh_token", "refresh_token": first["refresh_token"]}
    assert rejected(world.ask("/oauth2/access_token", "POST", data=again))[1] == 21325


def test_login_is_a_grant(world: World) -> None:
    login = EXCHANGE | {"grant_type": "password", "username": "u", "password": "p"}
    token = world.ask("/oauth2/access_token", "POST", data=login).json()["access_token"]
    assert world.show(token).status_code == 200


def test_implicit_grant_has_a_fragment(world: World) -> None:
    response = world.ask("/oauth2/authorize", params=ASKED | {"response_type": "token", "state": "s"})
    assert urlsplit(response.headers["location"]).query == "a=1"
    found = landed(httpx.Response(302, headers={"location": response.headers["location"].replace("?a=1", "")}))
    assert (found["state"], world.show(found["access_token"]).status_code) == ("s", 200)


@pytest.mark.parametrize(
    ("seconds", "status"), [(oauth2.CODE_SECONDS - 1, 200), (oauth2.CODE_SECONDS, 400), (10**9, 400)]
)
def test_codes_grow_old(world: World, seconds: float, status: int) -> None:
    code = world.code()
    world.now += seconds
    assert world.exchange(code).status_code == status


def test_tokens_grow_old(world: World) -> None:
    token = world.token()["access_token"]
    world.now += oauth2.TOKEN_SECONDS
    assert rejected(world.show(token)) == (403, 21327, "expired_token")


WRONG = [
    ({"client_id": None}, 400, 21323, "invalid_request"),
    ({"client_secret": ""}, 400, 21323, "invalid_request"),
    ({"code": None}, 400, 21323, "invalid_request"),
    ({"redirect_uri": None}, 400, 21323, "invalid_request"),
    ({"grant_type": None}, 400, 21323, "invalid_request"),
    ({"grant_type": "client_credentials"}, 400, 21328, "unsupported_grant_type"),
    ({"code": "unknown"}, 400, 21325, "invalid_grant"),
    ({"client_id": "5678", "client_secret": "other"}, 400, 21325, "invalid_grant"),
    ({"redirect_uri": "https://app.example/other"}, 400, 21322, "redirect_uri_mismatch"),
    ({"client_secret": "wrong"}, 401, 21324, "invalid_client"),
    ({"client_id": "9999"}, 401, 21324, "invalid_client"),
]


@pytest.mark.parametrize(("changes", "status", "code", "name"), WRONG, ids=str)
def test_bad_exchange_is_rejected(changes: dict[str, str | None], status: int, code: int, name: str) -> None:
    world = World("1234:hidden", "5678:other")
    given = EXCHANGE | {"code": world.code()} | changes
    response = world.ask("/oauth2/access_token", "POST", data={key: value for key, value in given.items() if value})
    assert rejected(response) == (status, code, name)
    body = response.json()
    assert body.keys() == {"error", "error_code", "request", "error_uri", "error_description"}
    assert body["request"] == body["error_uri"] == "/oauth2/access_token"


def test_wrong_secret_has_the_known_body() -> None:
    world = World("1234:hidden")
    assert world.exchange(world.code(), client_secret="wrong").json() == {
        "error": "invalid_client",
        "error_code": 21324,
        "request": "/oauth2/access_token",
        "error_uri": "/oauth2/access_token",
        "error_description": "client_secret error.",
    }


@pytest.mark.parametrize(
    ("changes", "status", "code"),
    [
        ({"client_id": ""}, 400, 21323),
        ({"redirect_uri": ""}, 400, 21323),
        ({"response_type": "id_token"}, 400, 21329),
        ({"client_id": "9999"}, 401, 21324),
    ],
)
def test_bad_authorize_leads_nowhere(changes: dict[str, str], status: int, code: int) -> None:
    response = World("1234:hidden").ask("/oauth2/authorize", params=ASKED | changes)
    assert rejected(response)[:2] == (status, code)
    assert "location" not in response.headers


@pytest.mark.parametrize("uri", ["x", "\r\nSet-Cookie:a=b", "你", "http://["])
def test_odd_addresses_break_nothing(world: World, uri: str) -> None:
    response = world.ask("/oauth2/authorize", params=ASKED | {"redirect_uri": uri})
    assert response.status_code == 302
    assert "set-cookie" not in response.headers


def test_exchange_is_a_post(world: World) -> None:
    response = world.ask("/oauth2/access_token", params=EXCHANGE)
    assert rejected(response) == (405, 10021, "HTTP METHOD is not suported for this request!")


def test_only_named_and_issued_tokens_are_good() -> None:
    world = World("1234:hidden", "named")
    issued = world.token()["access_token"]
    assert [world.show(token).status_code for token in ("named", issued, "other", "hidden")] == [200, 200, 403, 403]


def test_app_alone_shuts_out_foreign_tokens() -> None:
    world = World("1234:hidden")
    assert rejected(world.show("any"))[:2] == (403, 21332)
    assert world.show(world.token()["access_token"]).status_code == 200


def test_key_of_app_is_no_token() -> None:
    world = World("1234:hidden", "named")
    assert [world.show(token).status_code for token in ("1234", "1234:hidden")] == [403, 403]
    sources = ("1234", "named", "9999", "hidden", world.token()["access_token"])
    responses = [world.ask(f"{SHOW}&source={source}").status_code for source in sources]
    assert responses == [200, 200, 403, 403, 403]


def test_token_is_no_key_of_an_app(world: World) -> None:
    path = "/2/statuses/public_timeline.json"
    statuses = [world.ask(path, params={"source": key}).status_code for key in (world.token()["access_token"], "KEY")]
    assert statuses == [403, 200]


def test_reset_forgets_and_repeats(world: World) -> None:
    code, token = world.code(), world.token()["access_token"]
    world.ask("/oauth2/revokeoauth2", params={"access_token": token})
    world.app.reset()
    assert world.show(token).status_code == 200  # as good as any
    assert rejected(world.exchange(code))[1] == 21325
    assert world.code() == code


def test_seed_makes_codes() -> None:
    assert World().code() == World().code() != World(seed=1).code()


def test_memory_is_bounded(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounded, "MAX_NUMBER", 2)
    first, *others = (world.code() for _ in range(3))
    assert world.exchange(first).status_code == 400
    assert [world.exchange(code).status_code for code in others] == [200, 200]
