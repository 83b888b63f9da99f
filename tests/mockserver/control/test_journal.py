import base64
import json
from collections.abc import Callable
from copy import copy
from threading import Thread
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from weibokit_mock.control.journal.events import ServeEvent
from weibokit_mock.control.journal.journal import PREFIX_LENGTH, Journal
from weibokit_mock.control.journal.redaction import REMOVED, Redaction
from weibokit_mock.control.matching.patterns import parse_pattern
from weibokit_mock.control.matching.requests import RecordedRequest
from weibokit_mock.control.stubs.mappings import parse_stub

from tests.mockserver.control.support import CREDENTIALS, FORM, event, problems, request
from tests.mockserver.support import AskWith

SECRET = "planted/secret+value"
ENCODED = "planted%2Fsecret%2Bvalue"


def journal(*urls: str, **limits: int) -> Journal:
    held = Journal(Redaction(CREDENTIALS), **limits)
    for url in urls:
        held.record(event(request(url)))
    return held


def urls(held: Journal) -> list[str]:
    return [numbered[1].request.url for numbered in held.newest()]


def test_oldest_events_go_by_count_and_by_bytes() -> None:
    assert urls(journal("/1", "/2", "/3", most=2)) == ["/3", "/2"]
    held = journal(most_bytes=1000)
    for _ in range(5):
        held.record(event(request("/", body=b"x" * 300)))
    assert len(held) == 3
    held.record(event(request("/", big="x" * 2000)))
    assert len(held) == 0


@pytest.mark.parametrize("ask", [len, urls, lambda held: held.get("none"), lambda held: held.find(parse_pattern({}))])
def test_questions_change_nothing(ask: Callable[[Journal], object]) -> None:
    # What they changed in one thread could undo what another one records.
    held = journal()
    before = copy(vars(held))
    ask(held)
    assert vars(held) == before


def test_events_of_many_threads_are_in_the_order_of_their_numbers() -> None:
    held, numbers = journal(), iter((1, 2))
    other = Thread(target=lambda: held.record(event(request("/2"))))

    def give(_event: ServeEvent) -> int:
        number = next(numbers)
        if number == 1:
            other.start()
            other.join(0.2)
        return number

    held.number_by("0" * PREFIX_LENGTH, give)
    held.record(event(request("/1")))
    other.join()
    assert [number for number, _ in held.newest()] == [2, 1]


@pytest.mark.parametrize(
    "pairs",
    [
        [],
        [(b"a", b"1"), (b"a", b"2"), (b"b", b"")],
        [(b"a", b"1\n2"), (b"b", b"\n")],  # in this process a client can send what no socket would carry
    ],
)
def test_headers_stay_as_they_came(pairs: list[tuple[bytes, bytes]]) -> None:
    held, came = journal(), RecordedRequest("GET", "/", "", pairs)
    for _ in range(2):
        held.record(event(came))
    assert [list(numbered[1].request.raw_headers) for numbered in held.newest()] == [pairs, pairs]


def test_event_as_json() -> None:
    held = journal()
    stub = parse_stub({"request": {"urlPath": "/a"}, "response": {"status": 202}})
    came = request("/a?b=1&b=2", "POST", b"c=%E5%A5%BD", content_type=FORM, cookie="d=e")
    held.record(event(came, stub=stub, operation="justone.a.b", decided_by="stub", added_delay=0.5, elapsed=0.75))
    ((number, _),) = held.newest()
    shown = held.as_json((number, event(came, stub=stub, operation="justone.a.b", decided_by="stub")))
    assert json.loads(json.dumps(shown)) == shown
    asked = shown["request"]
    assert asked["url"] == "/a?b=1&b=2"
    assert asked["absoluteUrl"] == "http://127.0.0.1:1/a?b=1&b=2"
    assert (asked["method"], asked["clientIp"], asked["body"]) == ("POST", "127.0.0.1", "c=%E5%A5%BD")
    assert asked["bodyAsBase64"] == "Yz0lRTUlQTUlQkQ="
    assert asked["queryParams"] == {"b": {"key": "b", "values": ["1", "2"]}}
    assert asked["formParams"] == {"c": {"key": "c", "values": ["好"]}}
    assert asked["headers"] == {"content-type": FORM, "cookie": REMOVED}
    assert (asked["loggedDate"], asked["loggedDateString"]) == (1_790_000_000_000, "2026-09-21T14:13:20Z")
    assert shown["wasMatched"] is True
    assert shown["stubMapping"]["id"] == stub.id
    assert shown["responseDefinition"] == {"status": 202, "fromConfiguredStub": True}
    assert shown["response"]["body"] == "{}"
    assert shown["subEvents"][0]["data"] == {"operation": "justone.a.b", "decidedBy": "stub"}


@pytest.mark.parametrize(
    "came",
    [
        request(f"/a?token={ENCODED}"),
        request(f"/a?tok%65n={ENCODED}&x=1"),
        request(f"/a?TOKEN={ENCODED}"),
        request("/a", authorization=f"OAuth2 {SECRET}"),
        request("/a", cookie=f"x={SECRET}"),
        request("/a", referer=f"http://x/?access_token={ENCODED}"),
        request("/a", "POST", f"status=1&access_token={ENCODED}".encode(), content_type=FORM),
        request("/a", "POST", f"status=1&access%5Ftoken={ENCODED}".encode(), content_type=FORM),
        request("/a", "POST", json.dumps({"a": [{"token": SECRET}]}).encode()),
        request("/a", "POST", f'{{"\\u0074oken": "{SECRET}"}}'.encode()),
        request("/a", "POST", f'cb({{"token": "{SECRET}"}})'.encode()),
        request("/a", "POST", f"<a><token>{SECRET}</token></a>".encode()),
        request(
            "/a",
            "POST",
            f'--B\r\nContent-Disposition: form-data; name="token"\r\n\r\n{SECRET}\r\n--B--'.encode(),
            content_type="multipart/form-data; boundary=B",
        ),
        RecordedRequest("POST", "/a", "", (), f"--B {SECRET}".encode(), form={"token": [SECRET]}),
    ],
)
def test_planted_secret_is_nowhere_in_the_journal(came: RecordedRequest) -> None:
    held = journal()
    body = json.dumps({"access_token": SECRET, "x": 1}).encode()
    headers = [(b"location", f"http://x/#access_token={ENCODED}".encode()), (b"set-cookie", SECRET.encode())]
    held.record(event(came, body=body, headers=headers))
    (numbered,) = held.newest()
    shown = json.dumps(held.as_json(numbered)) + repr(held.redaction.request(came)) + repr(came)
    assert "/a" in shown
    for form in (SECRET, ENCODED, "planted"):
        assert form not in shown
    for side in ("request", "response"):
        assert b"planted" not in base64.b64decode(held.as_json(numbered)[side]["bodyAsBase64"])


def test_credential_is_taken_out_where_a_response_or_reason_repeats_it() -> None:
    held = journal()
    came = request(f"/a?token={ENCODED}")
    stub = parse_stub({"request": {"queryParameters": {"token": {"equalTo": SECRET}}}})
    said = event(came, body=f"Unknown: {SECRET}.".encode(), reason=f"{SECRET} is unknown", stub=stub)
    held.record(said)
    (numbered,) = held.newest()
    assert "planted" not in json.dumps(held.as_json(numbered))


def test_redaction_leaves_all_else_as_it_was() -> None:
    came = request("/a?uid=1&b=%E5%A5%BD&flag", "POST", b'{"a": 1,  "b": "token"}', x="token")
    redacted = Redaction(CREDENTIALS).request(came)
    assert (redacted.url, redacted.body, redacted.headers) == (came.url, came.body, came.headers)


def test_requests_are_found_by_pattern_oldest_first() -> None:
    held = journal("/a?x=1", "/b", "/a?x=2", "/a?x=3&token=" + ENCODED)
    found = held.find(parse_pattern({"urlPath": "/a", "queryParameters": {"x": {"matches": "[13]"}}}))
    assert [numbered[1].request.query["x"] for numbered in found] == [["1"], ["3"]]
    held.remove({number for number, _ in found})
    assert urls(held) == ["/a?x=2", "/b"]


def test_no_pattern_can_ask_for_a_credential() -> None:
    held = journal("/a?token=" + ENCODED)
    assert not held.find(parse_pattern({"urlPattern": ".*planted.*"}))
    assert len(held.find(parse_pattern({"urlPattern": "/a.*"}))) == 1


@pytest.mark.parametrize(
    ("pattern", "pointer"),
    [
        ({"queryParameters": {"TOKEN": {"absent": True}}}, "/queryParameters/TOKEN"),
        ({"formParameters": {"access_token": {"equalTo": "x"}}}, "/formParameters/access_token"),
        ({"headers": {"Authorization": {"contains": "x"}}}, "/headers/Authorization"),
        ({"cookies": {"sid": {"equalTo": "x"}}}, "/cookies/sid"),
        ({"basicAuth": {"username": "u", "password": "p"}}, "/basicAuth"),
        ({"url": "/a?token=x"}, "/url"),
        ({"urlPattern": "/a.*token=x"}, "/urlPattern"),
        ({"bodyPatterns": [{"contains": "access_token=x"}]}, "/bodyPatterns"),
    ],
)
def test_pattern_on_a_credential_is_rejected(pattern: dict[str, Any], pointer: str) -> None:
    ((where, detail),) = problems(lambda value: journal().find(parse_pattern(value)), pattern)
    assert where == pointer
    assert "is a credential" in detail


def test_ids_lead_back_to_their_events() -> None:
    held = journal("/1", "/2")
    for numbered in held.newest():
        assert held.get(held.id_of(numbered[0])) == numbered
    assert held.get("0") is None
    assert journal().id_of(1) != held.id_of(1)


def test_listeners_hear_every_event_until_they_leave() -> None:
    held, heard = journal(), list[tuple[str, ServeEvent]]()
    leave = held.subscribe(lambda id_, said: heard.append((id_, said)))
    held.record(event(request("/1")))
    leave()
    held.record(event(request("/2")))
    assert [said.request.path for _, said in heard] == ["/1"]
    assert held.get(heard[0][0]) is not None


def test_deep_or_odd_body_is_shown_without_its_secret() -> None:
    deep = b'{"a":' * 900 + f'{{"token":"{SECRET}"}}'.encode() + b"}" * 900
    odd = f'{{"token": "{SECRET}", "x": "\\ud800"}}'.encode() + b"  "
    for body in (deep, odd, odd + b"\xff"):
        held = journal()
        held.record(event(request("/a", "POST", body)))
        (numbered,) = held.newest()
        assert "planted" not in json.dumps(held.as_json(numbered), ensure_ascii=False).encode().decode()


PIECES = st.sampled_from(
    [b"token", b"access_token", b"=", b"&", b'"', b":", b"{", b"}", b"[", b"]", b"<", b">", b"\\ud800"]
)
BYTES = st.lists(PIECES | st.binary(max_size=3), max_size=8).map(b"".join)


@given(BYTES, BYTES, st.sampled_from([FORM, "application/json", "multipart/form-data; boundary=B", ""]), BYTES)
def test_no_request_makes_the_journal_fail(query: bytes, body: bytes, media_type: str, header: bytes) -> None:
    headers = [(b"content-type", media_type.encode()), (b"authorization", header), (b"cookie", header), (b"x", header)]
    came = RecordedRequest("POST", "/a", query.decode("latin-1"), headers, body)
    held = journal()
    held.record(event(came, body=body, headers=headers, reason=query.decode("latin-1")))
    (numbered,) = held.newest()
    json.dumps(held.as_json(numbered), ensure_ascii=False).encode()
    assert len(held.find(parse_pattern({"urlPath": "/a"}))) == 1


def test_operations_are_asked_for_by_name(ask_with: AskWith) -> None:
    ask = ask_with()
    for path in ("/api/weibo/get-fans/v1?token=T&uid=1", "/2/users/show.json?access_token=T&uid=1", "/no/where"):
        ask(path)
    for name, total in {"weibo.get_fans_v1": 1, "justone.weibo.get_fans_v1": 1, "justone.*": 1, "*": 2}.items():
        assert ask(f"/__admin/requests?operation={name}").json()["meta"] == {"total": total}
    unknown = ask("/__admin/requests?operation=weibo.get_fan_v1")
    assert unknown.status_code == 422
    assert "There is no operation 'weibo.get_fan_v1'" in unknown.text
