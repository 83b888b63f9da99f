from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from weibokit_mock.control.matching.errors import InvalidInputError, invalid
from weibokit_mock.control.matching.json_values import decode
from weibokit_mock.control.stubs.mappings import parse_stub
from weibokit_mock.control.stubs.parameters import ProviderParameters, Quota
from weibokit_mock.control.stubs.responses import Fault, GlobalDelay, delay_seconds, parse_response

from tests.mockserver.control.support import problems

UUID = "730d3e32-d098-4169-a20c-554c3bedce58"


def test_stub_with_all_its_members() -> None:
    stub = parse_stub(
        {
            "id": UUID.upper(),
            "name": "one",
            "priority": 1,
            "persistent": False,
            "postServeActions": [],
            "request": {"method": "post", "urlPath": "/a", "url": None},
            "response": {"status": 503, "headers": {"X-A": ["1", "2"]}, "jsonBody": {"a": "好"}, "transformers": []},
            "scenarioName": "s",
            "requiredScenarioState": "Started",
            "newScenarioState": "next",
            "metadata": {"team": "x"},
        }
    )
    assert (stub.id, stub.name, stub.priority, stub.metadata) == (UUID, "one", 1, {"team": "x"})
    assert (stub.scenario, stub.required, stub.next) == ("s", "Started", "next")
    assert (stub.request.method, stub.request.path, stub.response.status) == ("POST", "/a", 503)
    assert stub.response.headers == (("X-A", "1"), ("X-A", "2"), ("Content-Type", "application/json"))
    assert stub.response.body == '{"a": "好"}'.encode()
    assert stub.json["uuid"] == stub.json["id"] == UUID
    assert parse_stub(stub.json).json == stub.json


def test_bodies_of_responses() -> None:
    assert parse_response({"body": "ä"}, "").body == "ä".encode()
    assert parse_response({"base64Body": "AP8="}, "").body == b"\x00\xff"
    assert parse_response({"jsonBody": 0}, "").body == b"0"
    typed = parse_response({"jsonBody": [], "headers": {"content-type": "text/plain"}}, "")
    assert typed.headers == (("content-type", "text/plain"),)


def test_delays_and_faults() -> None:
    response = parse_response(
        {
            "fixedDelayMilliseconds": 100,
            "delayDistribution": {"type": "uniform", "lower": 50, "upper": 60},
            "chunkedDribbleDelay": {"numberOfChunks": 5, "totalDuration": 1000},
            "fault": "EMPTY_RESPONSE",
        },
        "",
    )
    assert response.fault is Fault.EMPTY_RESPONSE
    assert response.dribble is not None
    assert (response.dribble.chunks, response.dribble.duration) == (5, 1000)
    everywhere = GlobalDelay(fixed_delay=2000)
    assert 0.15 <= delay_seconds(response, everywhere, Random(1)) <= 0.16
    assert delay_seconds(parse_response({}, ""), everywhere, Random(1)) == 2
    assert delay_seconds(None, GlobalDelay(), Random(1)) == 0


def test_lognormal_delays_lie_around_their_median() -> None:
    given_ = {"type": "lognormal", "median": 80, "sigma": 0.4, "maxValue": 200}
    response = parse_response({"delayDistribution": given_}, "")
    random = Random(7)
    delays = sorted(delay_seconds(response, GlobalDelay(), random) for _ in range(1001))
    assert 0.07 < delays[500] < 0.09
    assert delays[-1] == 0.2


def test_fixed_delays_are_a_distribution_too() -> None:
    response = parse_response({"delayDistribution": {"type": "fixed", "milliseconds": 200}}, "")
    assert delay_seconds(response, GlobalDelay(), Random(1)) == 0.2


def test_parameters_of_our_transformer() -> None:
    seen: list[tuple[ProviderParameters, str]] = []
    given_ = {
        "operation": "justone.weibo.*",
        "sequence": [{"code": 301}, {"code": "RATE_LIMITED", "delay": 0.5}, {}],
        "quota": {"calls": 100, "per": "day", "code": 303},
        "times": 3,
        "page": 2,
    }
    response = {"transformers": ["weibokit"], "transformerParameters": given_}
    stub = parse_stub({"response": response}, validate=lambda parameters, pointer: seen.append((parameters, pointer)))
    parameters = stub.response.parameters
    assert seen == [(parameters, "/response/transformerParameters")]
    assert parameters is not None
    assert [step.code for step in parameters.sequence] == [301, "RATE_LIMITED", None]
    assert parameters.quota == Quota(100, "day", 303)
    assert (parameters.times, parameters.page) == (3, 2)
    assert parameters.serves("justone.weibo.get_fans_v1", 2)
    assert not parameters.serves("justone.weibo.get_fans_v1")
    assert not parameters.serves("weibo_v2.users.show", 2)


def test_unknown_code_is_for_the_validation() -> None:
    def validate(_: ProviderParameters, pointer: str) -> None:
        raise invalid(f"{pointer}/code", "There is no code 9.")

    response = {"transformers": ["weibokit"], "transformerParameters": {"code": 9}}
    found = problems(lambda value: parse_stub(value, validate=validate), {"response": response})
    assert found == [("/response/transformerParameters/code", "There is no code 9.")]


@pytest.mark.parametrize(
    ("stub", "pointer", "words"),
    [
        ([], "", "An object is wanted here, not an array"),
        ({"requst": {}}, "/requst", "Did you mean request?"),
        ({"id": "1"}, "/id", "has to be a UUID"),
        ({"id": UUID, "uuid": UUID.replace("7", "8")}, "/id", "have to be the same"),
        ({"priority": 0}, "/priority", "has to be from 1"),
        ({"persistent": True}, "/persistent", "kept in memory"),
        ({"postServeActions": {"webhook": {}}}, "/postServeActions", "not supported"),
        ({"serveEventListeners": [{"name": "webhook"}]}, "/serveEventListeners", "not supported"),
        ({"newScenarioState": "x"}, "", "wants a scenarioName"),
        ({"request": {"customMatcher": {"name": "x"}}}, "/request/customMatcher", "not supported"),
        ({"response": {"bodyFileName": "a.json"}}, "/response/bodyFileName", "use body, jsonBody or base64Body"),
        ({"response": {"proxyBaseUrl": "http://x"}}, "/response/proxyBaseUrl", "not supported"),
        ({"response": {"transformers": ["response-template"]}}, "/response/transformers", "'response-template'"),
        ({"response": {"transformerParameters": {"a": 1}}}, "/response/transformerParameters", "want transformers"),
        ({"response": {"status": 99}}, "/response/status", "from 200 to 599"),
        ({"response": {"status": True}}, "/response/status", "an integer, not true or false"),
        ({"response": {"statusMessage": "Oops"}}, "/response/statusMessage", "sends OK with 200"),
        ({"response": {"body": "", "jsonBody": 1}}, "/response", "Only one of"),
        ({"response": {"base64Body": "*"}}, "/response/base64Body", "has to be base64"),
        ({"response": {"headers": {"A B": "1"}}}, "/response/headers/A B", "name of a header"),
        ({"response": {"headers": {"A": "1\r\nB: 2"}}}, "/response/headers/A", "one line"),
        ({"response": {"headers": {"Content-Length": "1"}}}, "/response/headers/Content-Length", "frames"),
        ({"response": {"fault": "RESET"}}, "/response/fault", "CONNECTION_RESET_BY_PEER"),
        ({"response": {"delayDistribution": {"type": "normal"}}}, "/response/delayDistribution/type", "lognormal or"),
        ({"response": {"delayDistribution": {"type": "fixed"}}}, "/response/delayDistribution", "milliseconds"),
        ({"response": {"delayDistribution": {"type": "uniform", "lower": 2, "upper": 1}}}, None, "has to be below"),
        ({"response": {"delayDistribution": {"type": "uniform", "lower": 2}}}, None, "has to have upper"),
        ({"response": {"fixedDelayMilliseconds": -1}}, "/response/fixedDelayMilliseconds", "from 0"),
        ({"response": {"transformers": ["weibokit"], "status": 200}}, "/response", "are the provider's"),
        ({"metadata": {"a": "\ud800"}}, "/metadata/a", "surrogate"),
        ({"metadata": {"a": float("nan")}}, "/metadata/a", "out of the range"),
        ({"metadata": {"a": {1}}}, "/metadata/a", "set is no type of JSON"),
    ],
)
def test_stub_that_is_not_understood_is_named(stub: Any, pointer: str | None, words: str) -> None:
    ((where, detail),) = problems(parse_stub, stub)
    assert pointer is None or where == pointer
    assert words in detail


@pytest.mark.parametrize(
    ("parameters", "pointer"),
    [
        ({"operation": "a b"}, "/operation"),
        ({"code": True}, "/code"),
        ({"quota": {"calls": 1}}, "/quota"),
        ({"quota": {"calls": 1, "per": "week", "code": 1}}, "/quota"),
        ({"sequence": [{"operation": "a"}]}, "/sequence/0/operation"),
        ({"times": 0}, "/times"),
        ({"tiems": 1}, "/tiems"),
        ({"code": 301, "empty": True}, "/empty"),
        ({"code": 301, "sequence": [{}]}, "/sequence"),
        ({"fault": "EMPTY_RESPONSE", "json": {}}, "/fault"),
        ({"sequence": [{}, {"json": 0, "example": "a"}]}, "/sequence/1/json"),
        ({"status_mode": "always-200"}, "/status_mode"),
        ({"share": 0.5, "delay": 1}, "/share"),
    ],
)
def test_parameter_that_is_not_understood_is_named(parameters: dict[str, Any], pointer: str) -> None:
    response = {"transformers": ["weibokit"], "transformerParameters": parameters}
    ((where, _),) = problems(parse_stub, {"response": response})
    assert where == f"/response/transformerParameters{pointer}"


def test_every_unknown_member_is_named_at_once() -> None:
    assert [pointer for pointer, _ in problems(parse_stub, {"a": 1, "b": 2})] == ["/a", "/b"]


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"\xff", b"[" * 100_000, b"1" * 5000, b"NaN", b'{"a":1,"a":2}', b'"\\ud800"', b"[" * 65 + b"]" * 65],
)
def test_body_that_is_no_json_is_rejected(body: bytes) -> None:
    problems(decode, body)


NAMES = st.sampled_from(
    [
        *("id", "uuid", "name", "request", "response", "priority", "scenarioName", "newScenarioState"),
        *("metadata", "method", "url", "urlPath", "urlPattern", "queryParameters", "headers", "cookies"),
        *("bodyPatterns", "formParameters", "basicAuth", "username", "password", "equalTo"),
        *("caseInsensitive", "contains", "matches", "doesNotMatch", "absent", "and", "or", "not"),
        *("equalToJson", "matchesJsonPath", "expression", "hasExactly", "includes", "binaryEqualTo"),
        *("status", "body", "jsonBody", "base64Body", "fixedDelayMilliseconds", "delayDistribution", "type"),
        *("median", "sigma", "lower", "upper", "chunkedDribbleDelay", "fault", "transformers"),
        *("transformerParameters", "operation", "sequence", "quota", "code"),
    ]
)
LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=5),
    st.sampled_from(
        ["/a", "GET", "uniform", "lognormal", "weibokit", "$.a", "$[?@.a]", "(a|b)*", "\\", "[", "YQ==", UUID]
    ),
)
JSON = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES | st.text(max_size=3), inner, max_size=4)
)


@given(JSON | st.fixed_dictionaries({"request": JSON, "response": JSON}))
def test_no_json_raises_anything_but_invalid_input(value: object) -> None:
    try:
        stub = parse_stub(value)
    except InvalidInputError as error:
        assert error.as_json()["errors"]  # noqa: PT017 - whether it is raised depends on the value
    else:
        assert parse_stub(stub.json).json == stub.json
