"""What clients of WireMock in other languages send, as it comes over the wire."""

from typing import Any

import pytest

from tests.mockserver.control.support import call, state

ID = "8c5db8b0-2db4-4ad7-a99f-38c9b00da3f7"
JAVA = {
    "id": ID,
    "uuid": ID,
    "request": {"url": "/t", "method": "GET", "headers": {"Accept": {"equalTo": "json", "caseInsensitive": True}}},
    "response": {"status": 200, "body": "ok", "transformers": [], "transformerParameters": {}, "headers": {}},
    "persistent": False,
    "priority": 5,
    "scenarioName": "S",
    "requiredScenarioState": "Started",
    "newScenarioState": "two",
    "postServeActions": [],
    "metadata": {},
}
GO = {
    "uuid": ID,
    "id": ID,
    "request": {
        "method": "POST",
        "urlPath": "/t",
        "bodyPatterns": [{"equalToJson": "{}", "ignoreArrayOrder": True}],
        "basicAuthCredentials": {"username": "u", "password": "p"},
        "cookies": {"c": {"absent": True}},
    },
    "response": {"status": 200, "jsonBody": {}, "delayDistribution": {"type": "fixed", "milliseconds": 200}},
}
JAVASCRIPT = {
    "request": {"method": "GET", "urlPathPattern": "/t/.*", "queryParameters": {"a": {"matches": ".+"}}},
    "response": {"status": 200, "jsonBody": [], "chunkedDribbleDelay": {"numberOfChunks": 2, "totalDuration": 10}},
    "priority": 1,
}


@pytest.mark.parametrize("stub", [JAVA, GO, JAVASCRIPT], ids=["java", "go", "javascript"])
def test_stubs_are_taken_as_they_come(stub: dict[str, Any]) -> None:
    held = state()
    created = call(held, "POST", "/mappings", stub)
    assert (created.status, created.json["request"]) == (201, stub["request"])
    assert call(held, "GET", f"/mappings/{created.json['id']}").json == created.json


def test_settings_of_java_say_how_a_proxy_behaves() -> None:
    held = state()
    said = {"fixedDelay": 5, "delayDistribution": None, "extended": None, "proxyPassThrough": True}
    assert call(held, "POST", "/settings", said).json == {"fixedDelay": 5}


@pytest.mark.parametrize("pattern", [{"method": "ANY", "urlPattern": ".*"}, {"method": "ANY"}, {}])
def test_patterns_of_everything_count(pattern: dict[str, Any]) -> None:
    assert call(state(), "POST", "/requests/count", pattern).json["count"] == 0


def test_near_misses_keep_the_address_that_was_described() -> None:
    held = state({"request": {"url": "/tt"}})
    said = {"url": "/t?a=1", "absoluteUrl": "http://mock.test/t?a=1", "method": "GET", "protocol": "HTTP/1.1"}
    (miss,) = call(held, "POST", "/near-misses/request", said).json["nearMisses"]
    assert miss["request"]["absoluteUrl"] == "http://mock.test/t?a=1"
    (miss,) = call(held, "POST", "/near-misses/request", {"url": "/t"}).json["nearMisses"]
    assert "absoluteUrl" not in miss["request"]


@pytest.mark.parametrize(
    ("method", "path", "name"),
    [
        ("POST", "/mappings/save", "/mappings/save"),
        ("GET", "/mappings/unmatched", "/mappings/unmatched"),
        ("DELETE", "/mappings/unmatched", "/mappings/unmatched"),
        ("POST", "/shutdown", "/shutdown"),
        ("POST", "/recordings/start", "/recordings"),
        ("POST", "/recordings/snapshot", "/recordings"),
        ("PATCH", "/settings/extended", "/settings/extended"),
        ("PUT", "/files/a.json", "/files"),
        ("POST", "/socket-delay", "/socket-delay"),
        ("GET", "/docs/swagger", "/docs"),
        ("GET", "/certs/wiremock-ca.crt", "/certs"),
    ],
)
def test_what_is_not_there_is_named(method: str, path: str, name: str) -> None:
    response = call(state(), method, path)
    (error,) = response.json["errors"]
    assert (response.status, error["title"]) == (422, "Not supported")
    assert error["detail"].startswith(f"{name} of WireMock's admin API is not supported. ")
