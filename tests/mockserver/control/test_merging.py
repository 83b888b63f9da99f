"""The journal of many workers as one, in this process: two mocks, each of which reaches the other."""

import asyncio
import itertools
import json
import socket
import time
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest
from weibokit_mock.app import Mock
from weibokit_mock.control.merging import group, merges
from weibokit_mock.control.merging.group import Group
from weibokit_mock.control.merging.states import CHANGING
from weibokit_mock.control.steps.rejected_flows import RejectedFlows
from weibokit_mock.control.wiremock import mappings, requests, states
from weibokit_mock.control.wiremock.api import ROUTES
from weibokit_mock.http.request import Request
from weibokit_mock.settings import Settings

LIST = "/api/weibo/get-followers/v1?token=PLANTEDSECRET&uid="
STUB = {"request": {"urlPath": "/x"}, "response": {"status": 200}}

LOCAL = {
    *(mappings.list_mappings, mappings.get_mapping, mappings.find_by_metadata),
    *(mappings.delete_mapping, mappings.remove_by_body, mappings.clear_mappings, mappings.reset_mappings),
    *(mappings.remove_by_metadata, requests.near_misses_of_request, requests.near_misses_of_unmatched),
    *(states.list_scenarios, states.reset_scenarios, states.get_settings, states.health, states.version),
}
"""What every worker responds in the same way: there are no stubs to list, to remove or to be close to."""


class Workers:
    """Workers in one loop; `silent` ones never respond, and others can be `gone`."""

    def __init__(self, count: int = 2, **settings: Any) -> None:
        numbers = itertools.count(1)
        self.mocks = [Mock(Settings(workers=count, **settings), time.time) for _ in range(count)]
        transports = [httpx.ASGITransport(mock) for mock in self.mocks]
        self.clients = [httpx.AsyncClient(transport=each, base_url="http://mock.test") for each in transports]
        self.groups: list[Group] = []
        self.silent: set[int] = set()
        self.gone: set[int] = set()
        self.tasks: list[asyncio.Task[None]] = []
        self.held: list[socket.socket] = []
        for index, mock in enumerate(self.mocks):
            self.groups.append(Group(count, index, self.connect))
            mock.join(self.groups[index])
            mock.session.control.journal.number_by(f"00000000-0000-0000-8{index:03x}-", lambda _event: next(numbers))

    def connect(self, index: int) -> socket.socket:
        if index in self.gone:
            raise ConnectionError
        one, other = socket.socketpair()
        one.settimeout(0)
        other.settimeout(0)
        if index in self.silent:
            self.held.append(other)
        else:
            responding = self.groups[index].respond_on(other, self.mocks[index].session.control)
            self.tasks.append(asyncio.get_running_loop().create_task(responding))
        return one

    async def ask(self, index: int, path: str, method: str = "GET", **options: Any) -> httpx.Response:
        return await self.clients[index].request(method, path, **options)

    async def receive(self, *indexes: int) -> None:
        """Send requests with growing numbers to these workers."""
        for number, index in enumerate(indexes):
            assert (await self.ask(index, f"{LIST}{number}")).status_code == 200


def run(act: Callable[[Workers], Awaitable[None]], count: int = 2, **settings: Any) -> None:
    async def main() -> None:
        workers = Workers(count, **settings)
        try:
            await act(workers)
            async with asyncio.timeout(5):
                await asyncio.gather(*workers.tasks)
        finally:
            for each in workers.held:
                each.close()

    asyncio.run(main())


def numbers(found: list[dict[str, Any]]) -> list[int]:
    """Return the numbers of requests, in the order in which they are listed."""
    return [int((each.get("request") or each)["queryParams"]["uid"]["values"][0]) for each in found]


@pytest.mark.parametrize("asked", [0, 1])
def test_lists_have_all_in_order(asked: int) -> None:
    async def act(workers: Workers) -> None:
        await workers.receive(0, 1, 1, 0, 1)
        listed = (await workers.ask(asked, "/__admin/requests")).json()
        assert numbers(listed["requests"]) == [4, 3, 2, 1, 0]
        assert listed["meta"] == {"total": 5}
        limited = (await workers.ask(asked, "/__admin/requests?limit=2")).json()
        assert (numbers(limited["requests"]), limited["meta"]) == ([4, 3], {"total": 5})
        found = (await workers.ask(asked, "/__admin/requests/find", "POST", json={"method": "GET"})).json()
        assert numbers(found["requests"]) == [0, 1, 2, 3, 4]
        counted = (await workers.ask(asked, "/__admin/requests/count", "POST", json={"method": "GET"})).json()
        assert counted["count"] == 5

    run(act)


def test_filters_hold_for_all() -> None:
    async def act(workers: Workers) -> None:
        await workers.receive(0, 1)
        await workers.ask(0, "/api/no/such")
        await workers.ask(1, f"{LIST}2&page=x")
        for query, count in (
            ("status=200", 2),
            ("status=400", 1),
            ("operation=weibo.get_followers_v1", 3),
            ("unmatched=true", 1),
            ("since=2100-01-01T00:00:00Z", 0),
            ("matchingStub=00000000-0000-0000-0000-000000000000", 0),
        ):
            assert (await workers.ask(1, f"/__admin/requests?{query}")).json()["meta"]["total"] == count, query
        unmatched = (await workers.ask(1, "/__admin/requests/unmatched")).json()["requests"]
        assert [each["url"] for each in unmatched] == ["/api/no/such"]
        assert (await workers.ask(1, "/__admin/requests/unmatched/near-misses")).json() == {"nearMisses": []}

    run(act)


def test_one_is_got_and_removed_wherever_it_is() -> None:
    async def act(workers: Workers) -> None:
        await workers.receive(0, 1)
        ids = [each["id"] for each in (await workers.ask(0, "/__admin/requests")).json()["requests"]]
        for id_ in ids:
            for asked in (0, 1):
                assert (await workers.ask(asked, f"/__admin/requests/{id_}")).json()["id"] == id_
        assert (await workers.ask(0, f"/__admin/requests/{ids[0]}", "DELETE")).status_code == 200
        for asked in (0, 1):
            assert (await workers.ask(asked, f"/__admin/requests/{ids[0]}")).status_code == 404
        assert numbers((await workers.ask(1, "/__admin/requests")).json()["requests"]) == [0]

    run(act)


def test_those_that_fit_are_removed_everywhere() -> None:
    async def act(workers: Workers) -> None:
        await workers.receive(1, 0, 1, 0)
        pattern = {"queryParameters": {"uid": {"matches": "[12]"}}}
        removed = (await workers.ask(0, "/__admin/requests/remove", "POST", json=pattern)).json()
        assert numbers(removed["serveEvents"]) == [1, 2]
        assert numbers((await workers.ask(1, "/__admin/requests")).json()["requests"]) == [3, 0]
        matcher = {"matchesJsonPath": "$.x"}
        of_stubs = await workers.ask(0, "/__admin/requests/remove-by-metadata", "POST", json=matcher)
        assert of_stubs.json()["serveEvents"] == []

    run(act)


@pytest.mark.parametrize(("method", "path"), [("DELETE", "/requests"), ("POST", "/requests/reset"), ("POST", "/reset")])
def test_all_forget(method: str, path: str) -> None:
    async def act(workers: Workers) -> None:
        await workers.receive(0, 1)
        assert (await workers.ask(0, f"/__admin{path}", method)).json() == {}
        assert [len(mock.session.control.journal) for mock in workers.mocks] == [0, 0]

    run(act)


def test_nearest_requests_are_those_of_all() -> None:
    async def act(workers: Workers) -> None:
        await workers.receive(0, 1, 1, 0, 1)
        pattern = {"urlPath": "/api/weibo/get-followers/v1", "queryParameters": {"uid": {"equalTo": "2"}}}
        near = (await workers.ask(0, "/__admin/near-misses/request-pattern", "POST", json=pattern)).json()["nearMisses"]
        distances = [each["matchResult"]["distance"] for each in near]
        assert (len(near), numbers(near)[0], distances[0]) == (3, 2, 0)
        assert distances == sorted(distances)

    run(act)


def test_bad_questions_are_answered_once() -> None:
    async def act(workers: Workers) -> None:
        for path, body in (("count", {"nonsense": 1}), ("find", {"queryParameters": {"token": {"equalTo": "x"}}})):
            rejected = await workers.ask(0, f"/__admin/requests/{path}", "POST", json=body)
            assert (rejected.status_code, len(rejected.json()["errors"])) == (422, 1)
        assert (await workers.ask(0, "/__admin/requests?limit=x")).status_code == 422
        assert (await workers.ask(0, "/__admin/requests", "PATCH")).status_code == 405
        assert (await workers.ask(0, "/__admin/nothing")).status_code == 404

    run(act)


def test_credentials_stay_out_of_all_that_is_shown() -> None:
    async def act(workers: Workers) -> None:
        await workers.receive(0, 1)
        for path, method, body in (
            ("/requests", "GET", None),
            ("/requests/find", "POST", {}),
            ("/near-misses/request-pattern", "POST", {}),
            ("/requests/remove", "POST", {}),
        ):
            shown = (await workers.ask(0, f"/__admin{path}", method, json=body)).text
            assert shown.count("[removed]") >= 2
            assert "PLANTEDSECRET" not in shown

    run(act)


def test_each_remembers_as_many() -> None:
    async def act(workers: Workers) -> None:
        await workers.receive(0, 0, 0, 1)
        assert numbers((await workers.ask(1, "/__admin/requests")).json()["requests"]) == [3, 2, 1]

    run(act, journal=2)


def test_long_journals_are_whole() -> None:
    async def act(workers: Workers) -> None:
        await workers.receive(*[0, 1] * 150)  # more than is answered in the loop, and than a socket takes at once
        assert numbers((await workers.ask(1, "/__admin/requests")).json()["requests"]) == list(range(299, -1, -1))

    run(act)


def test_silent_workers_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(group, "SECONDS", 0.05)

    async def act(workers: Workers) -> None:
        await workers.receive(0, 1, 2)
        workers.silent.add(2)
        for path, method in (("/requests", "GET"), ("/requests/stream", "GET"), ("/requests", "DELETE")):
            response = await workers.ask(0, f"/__admin{path}", method)
            assert response.status_code == 503
            wanted = "Worker 3 did not respond within 0.05 s; ask again."
            assert response.json()["errors"][0]["detail"] == wanted
        assert (await workers.ask(0, "/__admin/health")).status_code == 200

    run(act, 3)


def test_workers_that_are_gone_are_named() -> None:
    async def act(workers: Workers) -> None:
        workers.gone.add(1)
        response = await workers.ask(0, "/__admin/requests")
        assert (response.status_code, "Worker 2 could not be asked" in response.text) == (503, True)

    run(act)


def test_streams_have_the_events_of_all() -> None:
    async def act(workers: Workers) -> None:
        sent: asyncio.Queue[bytes] = asyncio.Queue()
        left = asyncio.Event()

        async def receive() -> dict[str, str]:
            await left.wait()
            return {"type": "http.disconnect"}

        async def send(message: Any) -> None:
            if message.get("body"):
                sent.put_nowait(message["body"])

        control = workers.mocks[0].session.control
        streaming = asyncio.create_task(workers.groups[0].stream(control.journal, receive, send))
        async with asyncio.timeout(5):
            assert await sent.get() == b": the journal\n\n"
            await workers.receive(0, 1, 2, 1)
            blocks = [await sent.get() for _ in range(4)]
            left.set()
            await asyncio.gather(streaming, *workers.tasks)
        assert b"PLANTEDSECRET" not in b"".join(blocks)
        assert sorted(numbers([json.loads(each.split(b"data: ")[1]) for each in blocks])) == [0, 1, 2, 3]
        assert not [mock for mock in workers.mocks if mock.session.control.journal.ends]

    run(act, 3)


def test_streams_end_when_one_of_them_does() -> None:
    async def act(workers: Workers) -> None:
        async def receive() -> dict[str, str]:
            await asyncio.Event().wait()
            return {}

        async def send(_message: Any) -> None:
            for mock in workers.mocks[1:]:
                asyncio.get_running_loop().call_later(0.01, mock.session.control.journal.close)

        control = workers.mocks[0].session.control
        async with asyncio.timeout(5):
            await workers.groups[0].stream(control.journal, receive, send)

    run(act)


def test_every_function_is_merged_rejected_or_the_same() -> None:
    known = [*merges.MERGES, *CHANGING, *LOCAL]
    assert len(known) == len(set(known))
    assert set(known) == {function for functions in ROUTES.values() for function in functions.values()}


@pytest.mark.parametrize(
    ("method", "path", "body", "what"),
    [
        ("POST", "/mappings", STUB, "Stubs"),
        ("POST", "/mappings/", STUB, "Stubs"),
        ("POST", "/mappings/new", STUB, "Stubs"),
        ("POST", "/mappings/edit", STUB, "Stubs"),
        ("POST", "/mappings/import", {"mappings": [STUB]}, "Stubs"),
        ("PUT", "/mappings/00000000-0000-0000-0000-000000000000", STUB, "Stubs"),
        ("PUT", "/scenarios/x/state", {"state": "y"}, "States of scenarios"),
        ("POST", "/settings", {"fixedDelay": 1}, "Delays"),
        ("PUT", "/settings", {"fixedDelay": 1}, "Delays"),
        ("POST", "/sessions", {}, "Sessions"),
        ("POST", "/clock", {"advance": 1}, "A moved clock"),
    ],
)
def test_state_is_rejected(method: str, path: str, body: Any, what: str) -> None:
    async def act(workers: Workers) -> None:
        rejected = await workers.ask(0, f"/__admin{path}", method, json=body)
        assert rejected.status_code == 501
        (error,) = rejected.json()["errors"]
        assert error["title"] == "Needs one worker"
        assert error["detail"] == (
            f"{what} would have to be shared by all 2 workers, which share no state; start the mock with one worker."
        )
        for mock in workers.mocks:
            assert (mock.session.control.stubs.all(), mock.sessions.all()) == ([], [])
            assert mock.session.control.settings == {}

    run(act)


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("/mappings", {"mappings": [], "meta": {"total": 0}}),
        ("/scenarios", {"scenarios": []}),
        ("/settings", {"settings": {}}),
        ("/sessions", {"sessions": []}),
    ],
)
def test_state_that_there_is_not_can_be_read(path: str, found: Any) -> None:
    async def act(workers: Workers) -> None:
        response = await workers.ask(1, f"/__admin{path}")
        assert (response.status_code, response.json()) == (200, found)

    run(act)


def test_health_says_how_many_workers() -> None:
    async def act(workers: Workers) -> None:
        health = (await workers.ask(1, "/__admin/health")).json()
        assert (health["status"], health["workers"]) == ("healthy", 2)

    run(act)


def test_named_sessions_are_rejected() -> None:
    async def act(workers: Workers) -> None:
        for path in (f"{LIST}1", "/__admin/requests"):
            rejected = await workers.ask(0, path, headers={"X-Weibokit-Session": "1"})
            assert rejected.status_code == 501
            assert rejected.json()["errors"][0]["detail"].startswith(
                "Sessions would have to be shared by all 2 workers"
            )

    run(act)


@pytest.mark.parametrize(
    ("method", "path", "code"),
    [
        ("GET", "/oauth2/authorize?client_id=1&redirect_uri=http://x", 21331),
        ("POST", "/oauth2/access_token", 21331),
        ("GET", "/oauth2/revokeoauth2?access_token=t", 21331),
        ("GET", "/oauth/authorize?oauth_token=t", 50301),
        ("GET", "/oauth/authenticate?oauth_token=t", 50301),
        ("GET", "/oauth/request_token", 50301),
        ("POST", "/oauth/request_token", 50301),
        ("POST", "/oauth/access_token", 50301),
    ],
)
def test_flows_are_out_of_service(method: str, path: str, code: int) -> None:
    async def act(workers: Workers) -> None:
        rejected = await workers.ask(0, path, method)
        assert rejected.status_code == 503
        assert str(code) in rejected.text
        wanted = "Codes and tokens of OAuth would have to be shared by all 2 workers, which share no state"
        assert rejected.headers["x-mock-reason"].startswith(wanted)
        (event,) = (await workers.ask(1, "/__admin/requests")).json()["requests"]
        said = event["subEvents"][0]["data"]
        assert (said["decidedBy"], said["reason"].startswith(wanted)) == ("workers", True)

    run(act)


@pytest.mark.parametrize("api", ["weibo_v2", "tsina_v1"])
def test_all_that_flows_do_is_out_of_service(api: str) -> None:
    mock = Mock(Settings(workers=2), time.time)
    flows = mock.session.credentials[api].handlers
    step = next(each for each in mock.handlers if isinstance(each, RejectedFlows))
    served = []
    for id_ in flows:
        request = Request(mock.session, "GET", "/oauth/x", {})
        request.api, request.operation_id = api, id_
        response = step(request)
        if response is None:
            served.append(id_)
    assert served == (["weibo_v2.oauth2_get_token_info"] if api == "weibo_v2" else [])
    assert len(flows) == {"weibo_v2": 4, "tsina_v1": 5}[api]


def test_what_needs_no_state_is_served() -> None:
    async def act(workers: Workers) -> None:
        info = await workers.ask(0, "/oauth2/get_token_info", "POST", data={"access_token": "t"})
        assert info.status_code == 200
        failing = await workers.ask(0, f"{LIST}1".replace("PLANTEDSECRET", "mock-601"))
        assert failing.json()["code"] == 601
        asked = await workers.ask(0, "/oauth2/access_token", "POST", data={"client_id": "mock-21324"})
        assert asked.json()["error_code"] == 21324

    run(act)


def test_named_credentials_hold() -> None:
    async def act(workers: Workers) -> None:
        assert (await workers.ask(0, "/api/weibo/get-followers/v1?token=GOOD&uid=1")).status_code == 200
        assert (await workers.ask(1, "/api/weibo/get-followers/v1?token=OTHER&uid=1")).status_code == 401

    run(act, credentials={"justone": frozenset({"GOOD"})})
