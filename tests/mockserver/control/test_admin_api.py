from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from weibokit_mock.control.stubs.responses import GlobalDelay
from weibokit_mock.control.wiremock.api import ROUTES, UNSUPPORTED, respond

from tests.mockserver.control.support import call, event, request, state

UUID = "730d3e32-d098-4169-a20c-554c3bedce58"


def names(listed: dict[str, Any]) -> list[str]:
    return [stub["name"] for stub in listed["mappings"]]


def test_stub_is_created_edited_and_deleted() -> None:
    held = state()
    created = call(held, "POST", "/mappings", {"name": "one", "request": {"url": "/a"}, "response": {"status": 201}})
    assert created.status == 201
    path = f"/mappings/{created.json['id']}"
    assert call(held, "GET", path).json == created.json
    edited = call(held, "PUT", path, {"name": "two"})
    assert (edited.status, edited.json["id"]) == (200, created.json["id"])
    assert names(call(held, "GET", "/mappings").json) == ["two"]
    assert call(held, "DELETE", path).status == 200
    assert [call(held, method, path, {}).status for method in ("GET", "PUT", "DELETE")] == [404] * 3


def test_stubs_are_listed_in_pieces() -> None:
    held = state(*({"name": str(number)} for number in range(5)))
    listed = call(held, "GET", "/mappings", limit="2", offset="1").json
    assert names(listed) == ["3", "2"]
    assert listed["meta"] == {"total": 5}
    assert call(held, "GET", "").json["meta"] == {"total": 5}


def test_older_routes_for_edit_and_remove() -> None:
    held = state({"id": UUID, "name": "one"}, {"name": "two", "request": {"url": "/b"}})
    assert call(held, "POST", "/mappings/new", {"name": "three", "priority": 9}).status == 201
    assert call(held, "POST", "/mappings/edit", {"id": UUID, "name": "edited", "priority": 9}).status == 200
    assert call(held, "POST", "/mappings/edit", {"name": "new"}).status == 404
    assert call(held, "POST", "/mappings/remove", {"request": {"url": "/b"}}).status == 200
    assert call(held, "POST", "/mappings/remove", {"id": UUID}).status == 200
    assert names(call(held, "GET", "/mappings").json) == ["three"]


def test_import_is_all_or_nothing() -> None:
    held = state({"id": UUID, "name": "old"}, {"name": "other"})
    bad = call(held, "POST", "/mappings/import", {"mappings": [{"name": "x"}, {"nam": "y"}, {"priority": 0}]})
    assert [error["source"]["pointer"] for error in bad.json["errors"]] == ["/mappings/1/nam", "/mappings/2/priority"]
    assert len(held.stubs) == 2
    ignored = {"mappings": [{"id": UUID, "name": "new"}], "importOptions": {"duplicatePolicy": "IGNORE"}}
    call(held, "POST", "/mappings/import", ignored)
    assert names(call(held, "GET", "/mappings").json) == ["other", "old"]
    alone = {"mappings": [{"id": UUID, "name": "new"}], "importOptions": {"deleteAllNotInImport": True}}
    call(held, "POST", "/mappings/import", alone)
    assert names(call(held, "GET", "/mappings").json) == ["new"]


def test_stubs_by_metadata() -> None:
    held = state({"name": "one", "metadata": {"team": "a"}}, {"name": "two", "metadata": {"team": "b"}}, {"name": "x"})
    matcher = {"matchesJsonPath": {"expression": "$.team", "equalTo": "a"}}
    assert names(call(held, "POST", "/mappings/find-by-metadata", matcher).json) == ["one"]
    call(held, "POST", "/mappings/remove-by-metadata", matcher)
    assert names(call(held, "GET", "/mappings").json) == ["x", "two"]


def test_reset_and_clear_of_stubs() -> None:
    held = state({"name": "default"})
    call(held, "POST", "/mappings", {"name": "more"})
    call(held, "POST", "/mappings/reset")
    assert names(call(held, "GET", "/mappings").json) == ["default"]
    call(held, "DELETE", "/mappings")
    assert not len(held.stubs)


def with_requests(*urls: str, **members: Any) -> Any:
    held = state()
    for index, url in enumerate(urls):
        held.journal.record(event(request(url), received=1_790_000_000.0 + index, **members))
    return held


def test_journal_is_listed_found_counted_and_removed() -> None:
    held = with_requests("/a", "/b", "/a?x=1")
    pattern = {"method": "GET", "urlPath": "/a"}
    listed = call(held, "GET", "/requests", limit="2").json
    assert [entry["request"]["url"] for entry in listed["requests"]] == ["/a?x=1", "/b"]
    assert (listed["meta"], listed["requestJournalDisabled"]) == ({"total": 3}, False)
    assert call(held, "POST", "/requests/count", pattern).json["count"] == 2
    found = call(held, "POST", "/requests/find", pattern).json["requests"]
    assert [entry["url"] for entry in found] == ["/a", "/a?x=1"]
    removed = call(held, "POST", "/requests/remove", pattern).json["serveEvents"]
    assert [entry["request"]["url"] for entry in removed] == ["/a", "/a?x=1"]
    assert len(held.journal) == 1


def test_journal_since_a_time_and_by_what_matched() -> None:
    held = with_requests("/a", "/b", "/c", operation="justone.a.b")
    held.journal.record(event(request("/d"), received=1_790_000_009.0, matched=False))

    def found(**query: str) -> list[str]:
        return [entry["request"]["url"] for entry in call(held, "GET", "/requests", **query).json["requests"]]

    assert found(since="2026-09-21T14:13:21Z") == ["/d", "/c", "/b"]
    assert found(since="2026-09-21T16:13:22+02:00") == ["/d", "/c"]
    assert found(unmatched="true") == ["/d"]
    assert len(found(unmatched="false")) > 1
    assert call(held, "GET", "/requests", unmatched="yes").status == 422
    assert found(operation="justone.a.b", limit="1") == ["/c"]
    assert found(matchingStub=UUID) == []
    assert [entry["url"] for entry in call(held, "GET", "/requests/unmatched").json["requests"]] == ["/d"]


def test_one_event_is_read_and_deleted() -> None:
    held = with_requests("/a")
    (listed,) = call(held, "GET", "/requests").json["requests"]
    path = f"/requests/{listed['id']}"
    assert call(held, "GET", path).json == listed
    assert call(held, "DELETE", path).status == 200
    assert call(held, "GET", path).status == call(held, "DELETE", path).status == 404


@pytest.mark.parametrize(("method", "path"), [("DELETE", "/requests"), ("POST", "/requests/reset")])
def test_journal_is_cleared(method: str, path: str) -> None:
    held = with_requests("/a")
    assert call(held, method, path).status == 200
    assert len(held.journal) == 0


def test_events_are_removed_by_the_metadata_of_their_stubs() -> None:
    held = state({"name": "one", "metadata": {"team": "a"}})
    (stub,) = held.stubs.all()
    held.journal.record(event(request("/a"), stub=stub))
    held.journal.record(event(request("/b")))
    removed = call(held, "POST", "/requests/remove-by-metadata", {"matchesJsonPath": "$.team"}).json["serveEvents"]
    assert [entry["request"]["url"] for entry in removed] == ["/a"]
    assert len(held.journal) == 1


def test_pattern_on_a_credential_is_422_in_the_journal_and_good_in_stubs() -> None:
    held = with_requests("/a?token=planted")
    pattern = {"queryParameters": {"token": {"equalTo": "planted"}}}
    for path in ("/requests/count", "/requests/find", "/requests/remove", "/near-misses/request-pattern"):
        response = call(held, "POST", path, pattern)
        assert response.status == 422
        assert response.json["errors"][0]["source"] == {"pointer": "/queryParameters/token"}
    call(held, "POST", "/mappings", {"request": pattern})
    assert held.stubs.serve(request("/a?token=planted"), held.stubs.plain)


def test_near_misses_are_the_three_closest() -> None:
    urls = ("/weibo/users/show", "/weibo/users/shaw", "/x", "/justone/search", "/y")
    held = state(*({"name": url, "request": {"method": "GET", "urlPath": url}} for url in urls))
    found = call(held, "POST", "/near-misses/request", {"url": "/weibo/users/sho?a=1", "method": "GET"}).json
    closest = [miss["stubMapping"]["name"] for miss in found["nearMisses"]]
    assert len(closest) == 3
    assert set(closest[:2]) == {"/weibo/users/show", "/weibo/users/shaw"}
    assert 0 < found["nearMisses"][0]["matchResult"]["distance"] < 0.1
    assert found["nearMisses"][0]["request"]["url"] == "/weibo/users/sho?a=1"


def test_near_misses_of_pattern_and_of_unmatched_requests() -> None:
    held = state({"name": "one", "request": {"urlPath": "/abc"}})
    for url in ("/abd", "/zzz", "/abe", "/q"):
        held.journal.record(event(request(url), matched=url != "/abd"))
    found = call(held, "POST", "/near-misses/request-pattern", {"urlPath": "/abc"}).json["nearMisses"]
    assert len(found) == 3
    assert {miss["request"]["url"] for miss in found[:2]} == {"/abd", "/abe"}
    assert found[0]["requestPattern"] == {"urlPath": "/abc"}
    (miss,) = call(held, "GET", "/requests/unmatched/near-misses").json["nearMisses"]
    assert (miss["request"]["url"], miss["stubMapping"]["name"]) == ("/abd", "one")


def test_near_miss_says_the_state_of_its_scenario() -> None:
    members = {"scenarioName": "s", "requiredScenarioState": "Started", "newScenarioState": "done"}
    held = state({"name": "one", **members})
    held.stubs.serve(request(), held.stubs.plain)
    (miss,) = call(held, "POST", "/near-misses/request", {"url": "/"}).json["nearMisses"]
    assert (miss["matchResult"], miss["scenarioState"]) == ({"distance": 0}, "done")


def test_described_request_has_headers_cookies_and_body() -> None:
    pattern = {
        "headers": {"X-A": {"equalTo": "2"}},
        "cookies": {"c": {"equalTo": "d"}},
        "bodyPatterns": [{"equalTo": "好"}],
    }
    held = state({"request": pattern})
    described = {"url": "/", "headers": {"x-a": ["1", "2"]}, "cookies": {"c": "d"}, "body": "好", "loggedDate": 1}
    (miss,) = call(held, "POST", "/near-misses/request", described).json["nearMisses"]
    assert miss["matchResult"] == {"distance": 0}
    assert call(held, "POST", "/near-misses/request", {"urll": "/"}).status == 422


def test_scenarios_are_listed_set_and_reset() -> None:
    members = {"scenarioName": "a b", "requiredScenarioState": "Started", "newScenarioState": "done"}
    held = state({"name": "one", **members})
    held.stubs.serve(request(), held.stubs.plain)
    (scenario,) = call(held, "GET", "/scenarios").json["scenarios"]
    assert (scenario["name"], scenario["state"], scenario["possibleStates"]) == ("a b", "done", ["Started", "done"])
    assert [stub["name"] for stub in scenario["mappings"]] == ["one"]
    assert call(held, "POST", "/scenarios/reset").status == 200
    assert call(held, "PUT", "/scenarios/a%20b/state", {"state": "done"}).status == 200
    assert call(held, "GET", "/scenarios").json["scenarios"][0]["state"] == "done"
    assert call(held, "PUT", "/scenarios/a%20b/state").status == 200
    assert call(held, "GET", "/scenarios").json["scenarios"][0]["state"] == "Started"
    assert call(held, "PUT", "/scenarios/a%20b/state", {"state": "x"}).status == 422
    assert call(held, "PUT", "/scenarios/other/state", {"state": "x"}).status == 404


def test_settings_hold_until_they_are_set_again() -> None:
    held = state()
    given_ = {"fixedDelay": 500, "delayDistribution": {"type": "uniform", "lower": 1, "upper": 2}}
    assert call(held, "POST", "/settings", given_).json == given_
    assert call(held, "GET", "/settings").json == {"settings": given_}
    assert held.delay.fixed_delay == 500
    call(held, "PUT", "/settings", {"proxyPassThrough": False})
    assert held.delay == GlobalDelay()
    assert call(held, "POST", "/settings", {"fixedDelay": -1}).status == 422
    assert call(held, "POST", "/settings").status == 422


def test_health_and_version() -> None:
    held = state()
    health = call(held, "GET", "/health").json
    assert (health["status"], health["version"]) == ("healthy", "1.2.3")
    assert call(held, "HEAD", "/health").status == 200
    assert call(held, "GET", "/version").json == {"version": "1.2.3"}


def test_reset_leads_everything_back() -> None:
    resets: list[bool] = []
    held = with_requests("/a")
    held.on_reset = lambda: resets.append(True)
    call(held, "POST", "/mappings", {"name": "more"})
    call(held, "POST", "/settings", {"fixedDelay": 5})
    assert call(held, "POST", "/reset").status == 200
    assert (len(held.stubs), len(held.journal), held.delay.fixed_delay, held.settings) == (0, 0, None, {})
    assert resets == [True]


@pytest.mark.parametrize("path", [*UNSUPPORTED, "/files/a/b.json", "/recordings/start"])
def test_what_is_not_supported_is_422_and_named(path: str) -> None:
    response = call(state(), "POST", path)
    assert response.status == 422
    assert path.startswith(response.json["errors"][0]["detail"].split()[0])


def test_other_paths_are_left_to_others_and_other_methods_are_405() -> None:
    assert respond(state(), "GET", "/operations", {}) is None
    response = call(state(), "PATCH", "/mappings")
    assert response.status == 405
    assert response.headers == {"allow": "GET, POST, DELETE"}


@pytest.mark.parametrize(
    ("method", "path", "query", "pointer"),
    [
        ("GET", "/mappings", {"limit": "x"}, "/query/limit"),
        ("GET", "/mappings", {"limt": "1"}, "/query/limt"),
        ("GET", "/requests", {"since": "yesterday"}, "/query/since"),
        ("GET", "/requests", {"matchingStub": "1"}, "/query/matchingStub"),
        ("GET", "/mappings/1", {}, "/id"),
    ],
)
def test_bad_query_is_422(method: str, path: str, query: dict[str, str], pointer: str) -> None:
    response = call(state(), method, path, **query)
    assert (response.status, response.json["errors"][0]["source"]["pointer"]) == (422, pointer)


BODIES = (
    st.sampled_from([b"", b"null", b"[]", b"{}", b"1", b'"a"', b'{"mappings":[[]]}', b'{"url":5}', b"{"]) | st.binary()
)


@given(
    method=st.sampled_from(["GET", "POST", "PUT", "DELETE", "HEAD", "PATCH"]),
    path=st.sampled_from([path.format(id="x", name="s") for path in ROUTES]) | st.text(max_size=9).map("/{}".format),
    query=st.dictionaries(
        st.sampled_from(["limit", "offset", "since", "unmatched", "matchingStub"]), st.lists(st.text(), max_size=2)
    ),
    body=BODIES,
)
def test_no_request_fails(method: str, path: str, query: dict[str, list[str]], body: bytes) -> None:
    response = respond(state({"name": "one"}), method, path, query, body)
    assert response is None or response.status in (200, 201, 404, 405, 422)
