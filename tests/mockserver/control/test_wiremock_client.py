"""The client `wiremock` from PyPI on the table of routes, over a socket."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

import pytest
from weibokit_mock.control.wiremock.api import respond
from weibokit_mock.control.wiremock.calls import ControlState
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

from tests.mockserver.control.support import event, request, state


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[ControlState]:
    """The state of a session whose admin API the client talks to."""
    control = state()

    class Handler(BaseHTTPRequestHandler):
        def _handle(self) -> None:
            path, _, query = self.path.removeprefix("/__admin").partition("?")
            body = self.rfile.read(int(self.headers.get("content-length", 0)))
            response = respond(control, self.command, path, parse_qs(query), body)
            assert response is not None
            content = json.dumps(response.json).encode()
            self.send_response(response.status)
            self.send_header("content-length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = do_PUT = do_DELETE = _handle  # noqa: N815 - named by http.server

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        monkeypatch.setattr(Config, "base_url", f"http://127.0.0.1:{server.server_port}/__admin")
        yield control
        server.shutdown()
        thread.join()


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
