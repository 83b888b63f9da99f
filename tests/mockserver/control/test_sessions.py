"""Sessions: a port each, disturbed by nobody, and ended."""

import json
from collections.abc import Iterator

import httpx
import pytest
from weibokit_mock.app import create_app
from weibokit_mock.control.sessions import SessionOptions, TooManySessionsError
from weibokit_mock.server import MockServer
from weibokit_mock.settings import Settings

from tests.mockserver.support import AskWith

FANS = "/api/weibo/get-fans/v1?token=T&uid=1"


@pytest.fixture(scope="module")
def server() -> Iterator[MockServer]:
    with MockServer(Settings(port=0, sessions=3)) as mock:
        yield mock


@pytest.fixture
def client(server: MockServer) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=server.base_url) as made:
        yield made
        for each in made.get("/__admin/sessions").json()["sessions"]:
            made.delete(f"/__admin/sessions/{each['id']}")


def test_sessions_have_ports_stubs_and_journals_of_their_own(client: httpx.Client) -> None:
    stub = {"operation": "justone.*", "code": 301}
    made = client.post("/__admin/sessions", json={"seed": 4, "pages": 2, "stubs": [stub, "slow"], "idle": 30})
    assert made.status_code == 201
    session = made.json()
    assert session["base_url"].endswith(f":{session['port']}")
    assert (session["seed"], session["pages"], session["idle"]) == (4, 2, 30)
    assert httpx.get(session["base_url"] + FANS).json()["code"] == 301
    assert client.get(FANS).json()["code"] == 0
    assert httpx.get(f"{session['base_url']}/__admin/requests").json()["meta"]["total"] == 1
    by_header = client.get(FANS, headers={"X-Weibokit-Session": session["id"]})
    assert by_header.json()["code"] == 301
    assert httpx.get(f"{session['base_url']}/__admin/requests").json()["meta"]["total"] == 2


def test_sessions_know_of_no_others(client: httpx.Client) -> None:
    one, other = (client.post("/__admin/sessions").json() for _ in range(2))
    with httpx.Client(base_url=one["base_url"]) as inside:
        listed = inside.get("/__admin/sessions").json()["sessions"]
        assert [each["id"] for each in listed] == [one["id"]]
        assert inside.get(f"/__admin/sessions/{other['id']}").status_code == 404
        assert inside.delete(f"/__admin/sessions/{other['id']}").status_code == 404
        assert inside.post("/__admin/sessions").status_code == 409
    assert client.get(f"/__admin/sessions/{other['id']}").json()["id"] == other["id"]


def test_ended_sessions_are_gone(client: httpx.Client) -> None:
    session = client.post("/__admin/sessions").json()
    with httpx.Client(base_url=session["base_url"]) as kept:
        kept.get(FANS)
        assert client.delete(f"/__admin/sessions/{session['id']}").status_code == 200
        assert client.get(f"/__admin/sessions/{session['id']}").status_code == 404
        with pytest.raises(httpx.TransportError):
            kept.get(FANS)
    gone = client.get(FANS, headers={"X-Weibokit-Session": session["id"]})
    assert gone.status_code == 404
    assert "names no session" in gone.json()["error"]


def test_who_reads_the_journal_of_an_ended_session_learns_it(client: httpx.Client) -> None:
    session = client.post("/__admin/sessions").json()
    with httpx.stream("GET", f"{session['base_url']}/__admin/requests/stream") as stream:
        lines = stream.iter_lines()
        assert next(lines) == ": the journal"
        client.delete(f"/__admin/sessions/{session['id']}")
        assert list(lines) == [""]


def test_too_many_sessions_are_reported(client: httpx.Client) -> None:
    statuses = [client.post("/__admin/sessions").status_code for _ in range(4)]
    assert statuses == [201, 201, 201, 503]
    assert "There are 3 sessions already" in client.post("/__admin/sessions").json()["error"]


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({"sead": 1}, "/sead"),
        ({"credentials": {"weibo": ["a"]}}, "/credentials/weibo"),
        ({"credentials": {"justone": [""]}}, "/credentials/justone"),
        ({"stubs": [{"operation": "justone.*", "code": 999}]}, "/stubs/0/response/transformerParameters/code"),
        ({"stubs": ["flakey"]}, "/stubs/0"),
    ],
)
def test_wrong_options_are_named(client: httpx.Client, body: object, pointer: str) -> None:
    response = client.post("/__admin/sessions", json=body)
    assert response.status_code == 422
    assert response.json()["errors"][0]["source"]["pointer"] == pointer


def test_sessions_have_the_name_that_the_client_has_for_the_mock() -> None:
    settings = Settings(host="0.0.0.0", port=0, admin_token="t", allowed_hosts=("localhost",))
    with MockServer(settings) as mock:
        port = mock.base_url.rpartition(":")[2]
        headers = {"authorization": "Token t"}
        session = httpx.post(f"http://127.0.0.1:{port}/__admin/sessions", headers=headers).json()
        assert session["base_url"] == f"http://127.0.0.1:{session['port']}"
        assert httpx.get(f"{session['base_url']}/__admin/requests").status_code == 401
        assert httpx.get(session["base_url"] + FANS).status_code == 200


def test_requests_are_found_by_status(client: httpx.Client) -> None:
    session = client.post("/__admin/sessions").json()["base_url"]
    httpx.get(session + FANS)
    httpx.get(f"{session}/api/nothing")
    found = httpx.get(f"{session}/__admin/requests?status=404").json()["requests"]
    assert [event["request"]["url"] for event in found] == ["/api/nothing"]


def test_idle_sessions_end() -> None:
    mock = create_app()
    now = 0.0
    mock.sessions.monotonic = lambda: now
    opened = mock.sessions.open(SessionOptions(idle=10))
    now = 10.0
    mock.tick()
    assert mock.sessions.get(opened.id)
    now = 10.1
    mock.tick()
    assert mock.sessions.get(opened.id) is None


def test_in_one_process_there_can_be_as_many() -> None:
    mock = create_app(Settings(sessions=1))
    mock.sessions.open(SessionOptions())
    with pytest.raises(TooManySessionsError):
        mock.sessions.open(SessionOptions())


def test_without_a_socket_the_header_does(ask_with: AskWith) -> None:
    ask = ask_with()
    session = ask("/__admin/sessions", "POST", json={"stubs": ["balance-exhausted"]}).json()
    assert (session["port"], session["base_url"]) == (None, "http://mock.test")
    assert ask(FANS, headers={"x-weibokit-session": session["id"]}).json()["code"] == 601
    assert ask(FANS).json()["code"] == 0


def test_clocks_move_on(client: httpx.Client) -> None:
    before = client.get("/__admin/clock").json()["time"]
    assert client.post("/__admin/clock", json={"advance": 3600}).json()["time"] >= before + 3600
    assert client.post("/__admin/clock", json={"advance": -1}).status_code == 422
    assert client.post("/__admin/clock").status_code == 422
    client.post("/__admin/reset")
    assert client.get("/__admin/clock").json()["time"] < before + 3600


def test_the_journal_is_streamed_without_credentials(client: httpx.Client) -> None:
    with client.stream("GET", "/__admin/requests/stream") as stream:
        lines = stream.iter_lines()
        assert next(lines) == ": the journal"
        client.get("/api/weibo/get-fans/v1?token=PLANTEDSECRET&uid=1")
        data = next(line for line in lines if line.startswith("data: "))
    assert "PLANTEDSECRET" not in data
    assert json.loads(data.removeprefix("data: "))["request"]["url"].endswith("token=[removed]&uid=1")
