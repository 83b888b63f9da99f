import threading
from types import SimpleNamespace

import httpx
import pytest
from weibokit_mock import server
from weibokit_mock.server import MockServer
from weibokit_mock.settings import Settings, SettingsError


def test_thread_serves_and_ends() -> None:
    before = threading.active_count()
    with MockServer() as mock:
        response = httpx.get(f"{mock.base_url}/statuses/followers.xml", auth=("user", "password"))
    assert (response.status_code, response.headers["x-mock-source"]) == (200, "documented")
    assert threading.active_count() == before
    with pytest.raises(httpx.ConnectError):
        httpx.get(mock.base_url)


def test_two_servers_run_side_by_side() -> None:
    with MockServer() as one, MockServer() as other:
        assert one.base_url != other.base_url
        healths = [httpx.get(f"{mock.base_url}/__admin/health").json() for mock in (one, other)]
        assert healths[0]["operations"] == healths[1]["operations"]


def test_responses_name_no_server_and_no_date() -> None:
    with MockServer() as mock:
        assert httpx.get(f"{mock.base_url}/__admin/health").headers.keys() == {
            "content-type",
            "content-length",
            "x-mock-source",
        }


def test_wrong_settings_raise_before_the_start() -> None:
    with pytest.raises(SettingsError), MockServer(Settings(pages=0)):
        pass


def test_taken_ports_raise() -> None:
    with (
        MockServer() as mock,
        pytest.raises(OSError, match="in use"),
        MockServer(Settings(port=int(mock.base_url.rpartition(":")[2]))),
    ):
        pass


def test_servers_can_be_started_again() -> None:
    mock = MockServer()
    for _ in range(2):
        with mock:
            assert httpx.get(f"{mock.base_url}/__admin/health").status_code == 200


def running() -> set[threading.Thread]:
    """The threads of mock servers, those of other tests included."""
    return {thread for thread in threading.enumerate() if thread.name == "weibokit-mock"}


def test_one_server_is_not_started_twice() -> None:
    before = running()
    with MockServer() as mock:
        with pytest.raises(RuntimeError, match="runs already; make another MockServer"), mock:
            pass
        assert httpx.get(f"{mock.base_url}/__admin/health").status_code == 200
    assert running() == before


def test_what_does_not_run_is_not_ended() -> None:
    with pytest.raises(RuntimeError, match="start it in a 'with' block"):
        MockServer().__exit__(None, None, None)


@pytest.mark.parametrize("seconds", [0, 10])
def test_interrupted_starts_leave_nothing(monkeypatch: pytest.MonkeyPatch, seconds: float) -> None:
    class Interrupted(threading.Event):
        def wait(self, _timeout: float | None = None) -> bool:
            super().wait(seconds)
            raise KeyboardInterrupt

    mock, before = MockServer(), running()
    monkeypatch.setattr(server, "threading", SimpleNamespace(**vars(threading) | {"Event": Interrupted}))
    with pytest.raises(KeyboardInterrupt):
        mock.__enter__()
    monkeypatch.undo()
    assert running() == before
    with mock:
        assert httpx.get(f"{mock.base_url}/__admin/health").status_code == 200


def test_other_programs_settings_are_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEB_CONCURRENCY", "many")
    with MockServer() as mock:
        assert httpx.get(f"{mock.base_url}/__admin/health").status_code == 200


def test_streams_end_with_the_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "_GRACE_SECONDS", 3600)  # nothing is cut off
    with MockServer() as mock, httpx.stream("GET", f"{mock.base_url}/__admin/requests/stream") as stream:
        lines = stream.iter_lines()
        assert next(lines) == ": the journal"
        mock.__exit__(None, None, None)
        assert list(lines) == [""]
        mock.__enter__()


def test_head_responses_end_on_the_wire() -> None:
    with MockServer() as mock, httpx.Client(base_url=mock.base_url) as client:
        assert client.head("/api/weibo/get-followers/v1?token=T&uid=1").content == b""
        assert client.get("/__admin/health").status_code == 200


def test_proxies_on_this_computer_may_name_their_clients() -> None:
    with MockServer() as mock:
        httpx.get(f"{mock.base_url}/nowhere", headers={"X-Forwarded-For": "192.0.2.7"})
        httpx.get(f"{mock.base_url}/nowhere")
        requests = httpx.get(f"{mock.base_url}/__admin/requests").json()["requests"]
    assert [each["request"]["clientIp"] for each in requests] == ["127.0.0.1", "192.0.2.7"]
