"""The client `wiremock` from PyPI against the mock server."""

import time
from collections.abc import Iterator

import httpx
import pytest
from weibokit_mock.control.sessions import OpenSession
from weibokit_mock.control.wiremock.calls import ControlState
from weibokit_mock.server import MockServer
from wiremock.client import (
    GlobalSetting,
    GlobalSettings,
    Mapping,
    MappingRequest,
    MappingResponse,
    Mappings,
    NearMisses,
    NearMissMatchPatternRequest,
    NearMissMatchRequest,
    Requests,
    Scenarios,
)
from wiremock.constants import Config
from wiremock.exceptions import InvalidInputException, NotFoundException

from tests.mockserver.control.support import event, request


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch, weibokit_server: MockServer) -> Iterator[OpenSession]:
    """A session of the mock server that the client talks to."""
    session = weibokit_server.open_session()
    assert session.listener
    monkeypatch.setattr(Config, "base_url", f"{session.listener.base_url}/__admin")
    yield session
    weibokit_server.end_session(session)


@pytest.fixture
def held(opened: OpenSession) -> ControlState:
    """What the session holds."""
    return opened.session.control


@pytest.fixture
def program(opened: OpenSession) -> Iterator[httpx.Client]:
    """A program under test."""
    assert opened.listener
    with httpx.Client(base_url=opened.listener.base_url) as client:
        yield client


def mapping(**members: object) -> Mapping:
    return Mapping(
        priority=100,
        request=MappingRequest(method="GET", url="/hello"),
        response=MappingResponse(status=200, body="hi"),
        persistent=False,
        **members,
    )


def test_mappings_live_and_die(held: ControlState) -> None:
    created = Mappings.create_mapping(mapping())
    assert created.id
    assert Mappings.retrieve_mapping(created.id).response.body == "hi"
    created.priority = 1
    assert Mappings.update_mapping(created).priority == 1
    listed = Mappings.retrieve_all_mappings()
    assert (listed.meta.total, listed.mappings[0].id) == (1, created.id)
    Mappings.delete_mapping(created.id)
    with pytest.raises(NotFoundException):
        Mappings.retrieve_mapping(created.id)
    Mappings.create_mapping(mapping(metadata={"team": "a"}))
    Mappings.delete_mapping_by_metadata({"matchesJsonPath": {"expression": "$.team", "equalTo": "a"}})
    assert not len(held.stubs)
    Mappings.create_mapping(mapping())
    Mappings.reset_mappings()
    Mappings.delete_all_mappings()
    assert not len(held.stubs)


def test_what_is_not_supported_is_named_to_the_client(held: ControlState) -> None:
    with pytest.raises(InvalidInputException, match="memory"):
        Mappings.persist_mappings()
    with pytest.raises(InvalidInputException, match="bodyFileName is not supported"):
        Mappings.create_mapping(Mapping(response=MappingResponse(body_file_name="a")))
    assert not len(held.stubs)


def test_requests_are_counted_found_and_forgotten(held: ControlState) -> None:
    held.journal.record(event(request("/hello?a=1", x="1")))
    held.journal.record(event(request("/other"), matched=False))
    pattern = NearMissMatchPatternRequest(
        url_path="/hello", method="GET", query_parameters={"a": {"equalTo": "1"}}, headers={"X": {"equalTo": "1"}}
    )
    assert Requests.get_matching_request_count(pattern).count == 1
    assert Requests.get_matching_requests(pattern).requests[0].url == "/hello?a=1"
    received = Requests.get_all_received_requests()
    assert (received.meta.total, received.request_journal_disabled) == (2, False)
    assert Requests.get_request(received.requests[1].id).request.method == "GET"
    assert [entry.url for entry in Requests.get_unmatched_requests().requests] == ["/other"]
    Requests.reset_request_journal()
    assert len(held.journal) == 0


def test_near_misses_reach_the_client(held: ControlState) -> None:
    Mappings.create_mapping(mapping())
    held.journal.record(event(request("/hallo"), matched=False))
    for found in (
        NearMisses.find_nearest_misses_by_request(NearMissMatchRequest(url="/hallo", method="GET")),
        NearMisses.find_nearest_misses_by_request_pattern(NearMissMatchPatternRequest(url="/hello", method="GET")),
        Requests.get_unmatched_requests_near_misses(),
    ):
        (miss,) = found.near_misses
        assert miss.request.url == "/hallo"
        assert 0 < miss.match_result.distance < 0.3


def test_scenarios_and_settings_reach_the_client(held: ControlState) -> None:
    Mappings.create_mapping(mapping(scenario_name="s", required_scenario_state="Started", new_scenario_state="2"))
    held.stubs.serve(request("/hello"), held.stubs.plain)
    assert held.stubs.serve(request("/hello"), held.stubs.plain) is None
    Scenarios.reset_all_scenarios()
    assert held.stubs.serve(request("/hello"), held.stubs.plain)
    assert GlobalSettings.update_global_settings(GlobalSetting(fixed_delay=500)) is not None
    assert held.delay.fixed_delay == 500


def test_stubs_match_and_are_verified(program: httpx.Client) -> None:
    Mappings.create_mapping(mapping())
    assert program.get("/hello").text == "hi"
    assert program.get("/api/weibo/get-fans/v1?token=T&uid=1").json()["code"] == 0
    pattern = NearMissMatchPatternRequest(url_path="/api/weibo/get-fans/v1", method="GET")
    assert Requests.get_matching_request_count(pattern).count == 1
    assert program.get("/hullo").status_code == 404
    assert [each.url for each in Requests.get_unmatched_requests().requests] == ["/hullo"]
    Mappings.reset_mappings()
    assert program.get("/hello").status_code == 404


def test_scenarios_lead_on(program: httpx.Client) -> None:
    for state, following, text in (("Started", "2", "first"), ("2", "Started", "second")):
        Mappings.create_mapping(
            Mapping(
                request=MappingRequest(method="GET", url="/step"),
                response=MappingResponse(status=200, body=text),
                scenario_name="s",
                required_scenario_state=state,
                new_scenario_state=following,
            )
        )
    assert [program.get("/step").text for _ in range(3)] == ["first", "second", "first"]
    Scenarios.reset_all_scenarios()
    assert program.get("/step").text == "first"


def test_delays_hold_for_the_providers_too(program: httpx.Client) -> None:
    GlobalSettings.update_global_settings(GlobalSetting(fixed_delay=60))
    begun = time.monotonic()
    assert program.get("/api/weibo/get-fans/v1?token=T&uid=1").status_code == 200
    assert time.monotonic() - begun >= 0.06
    events = Requests.get_all_received_requests()
    assert events.requests[0].request.url == "/api/weibo/get-fans/v1?token=[removed]&uid=1"


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ("EMPTY_RESPONSE", httpx.RemoteProtocolError),
        ("CONNECTION_RESET_BY_PEER", httpx.ReadError),
        ("MALFORMED_RESPONSE_CHUNK", httpx.RemoteProtocolError),
        ("RANDOM_DATA_THEN_CLOSE", httpx.RemoteProtocolError),
    ],
)
def test_faults_break_connections(program: httpx.Client, fault: str, error: type[Exception]) -> None:
    request_ = MappingRequest(method="GET", url="/broken")
    Mappings.create_mapping(Mapping(request=request_, response=MappingResponse(fault=fault)))
    with pytest.raises(error):
        program.get("/broken")
    assert program.get("/api/weibo/get-fans/v1?token=T&uid=1").status_code == 200
    assert Requests.get_matching_request_count(NearMissMatchPatternRequest(url="/broken")).count == 1
