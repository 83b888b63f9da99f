import asyncio
import gzip
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest

from tests.tools.runtime.support import (
    FOLLOW,
    FOLLOWERS,
    FRIENDS,
    AsyncJustOne,
    AsyncWeiboV2,
    Badge,
    Envelope,
    JustOne,
    Page,
    WeiboV2,
    acall,
    call,
    recording,
    responding,
)
from tools.runtime.errors import (
    Charged,
    ConfigurationError,
    ConnectionFailed,
    ConnectionLost,
    FieldMissing,
    RequestTimedOut,
    TransportError,
    UnexpectedResponse,
)
from tools.runtime.models.model import raw_response

GOOD = {"code": 0, "message": None, "data": {"users": [{"id": 1, "screen/name": "Ann"}]}, "requestId": "r-1"}


def get(transport: httpx.MockTransport, *, strict: bool = False) -> Envelope:
    """Call once sync and once async, and return the response when both are the same."""
    with JustOne("token123", strict=strict, transport=transport) as api:
        found = call(api.client, FOLLOWERS, Envelope)
    assert asyncio.run(aget(transport)) == found
    return found


async def aget(transport: httpx.MockTransport) -> Envelope:
    async with AsyncJustOne("token123", transport=transport) as api:
        return await acall(api.client, FOLLOWERS, Envelope)


@pytest.mark.parametrize("transport", [responding(json=GOOD)])
def test_good_responses_come_through(transport: httpx.MockTransport) -> None:
    found = get(transport)
    assert found.data.users[0].name == "Ann"
    raw = raw_response(found)
    assert (raw.status_code, raw.request_id, raw.attempts) == (200, "r-1", 1)
    assert raw.header("content-type") == "application/json"


def test_payload_is_parsed_once() -> None:
    seen: list[httpx.Response] = []
    with JustOne("token123", transport=responding(json=GOOD)) as api:
        seen.append(api.client.get_httpx_client().get(FOLLOWERS))
    assert seen[0].json() is seen[0].json()
    assert b'"Ann"' in seen[0].content


def test_cookies_that_are_set_are_sent() -> None:
    sent: list[str | None] = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request.headers.get("cookie"))
        headers = [("set-cookie", "a=1; Path=/"), ("set-cookie", "b=2; Path=/")] if len(sent) == 2 else []
        return httpx.Response(200, headers=headers, json=GOOD)

    with JustOne("token123", transport=httpx.MockTransport(respond)) as api:
        found = [call(api.client, FOLLOWERS, Envelope) for _ in range(3)]
    assert sent == [None, None, "a=1; b=2"]
    assert raw_response(found[1]).header("set-cookie") == "a=1; Path=/"


def test_compressed_responses_are_read() -> None:
    body = gzip.compress(b'{"code": 0, "data": {"users": []}}')
    headers = {"content-encoding": "gzip", "content-type": "application/json"}
    found = get(httpx.MockTransport(lambda _: httpx.Response(200, headers=headers, stream=httpx.ByteStream(body))))
    assert found.data.users == []


@pytest.mark.parametrize(
    ("status", "headers", "body", "got"),
    [
        (200, "application/json", b"", "an empty body"),
        (204, "application/json", b"", "an empty body"),
        (200, "application/json", b'{"code": 0, "da', "cut off"),
        (200, "application/json", b'{"code": NaN}', "not JSON"),
        (200, "text/html", b"<html>maintenance</html>", "24 bytes of text/html"),
        (521, "text/html", b"<html>Bad gateway</html>", "24 bytes of text/html"),
        (520, "text/plain", b"error code: 520", "not JSON"),
        (302, "text/html", b"", "an empty body"),
        (200, "application/json", b"[]", "an array"),
    ],
)
def test_unexpected_bodies_are_typed_errors(status: int, headers: str, body: bytes, got: str) -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(status, headers={"content-type": headers}, content=body))
    with pytest.raises(UnexpectedResponse) as caught:
        get(transport)
    with pytest.raises(UnexpectedResponse) as again:
        asyncio.run(aget(transport))
    assert str(caught.value) == str(again.value)
    assert got in caught.value.got
    assert (caught.value.status, caught.value.response.content, caught.value.charged) == (status, body, "unknown")
    assert caught.value.operation == "weibo_get_followers_v1"


def test_broken_compression_is_unexpected() -> None:
    stream = httpx.ByteStream(b"no gzip at all")
    headers = {"content-encoding": "gzip", "content-type": "application/json"}
    transport = httpx.MockTransport(lambda _: httpx.Response(200, headers=headers, stream=stream))
    with pytest.raises(UnexpectedResponse, match="declared encoding"):
        get(transport)
    with pytest.raises(UnexpectedResponse, match="declared encoding"):
        asyncio.run(aget(transport))


def test_unknown_values_survive() -> None:
    data = {"users": [{"id": "new kind", "screen/name": "Ann", "status": 7, "unheard": {"of": 1}}]}
    found = get(responding(json={**GOOD, "data": data}))
    values: list[object] = [found.data.users[0].id, found.data.users[0].status]
    assert values == ["new kind", 7]


def test_missing_required_field_is_typed() -> None:
    found = get(responding(json={"code": 0, "data": {}}))
    with pytest.raises(FieldMissing, match="/data/users"):
        _ = found.data.users
    with pytest.raises(FieldMissing, match="/data/users"):
        get(responding(json={"code": 0, "data": {"counts": {"a": [1]}}}), strict=True)


@pytest.mark.parametrize(
    ("error", "cls", "charged"),
    [
        (httpx.ConnectError("refused"), ConnectionFailed, "no"),
        (httpx.ConnectTimeout("slow"), ConnectionFailed, "no"),
        (httpx.PoolTimeout("full"), ConnectionFailed, "no"),
        (httpx.ProxyError("407"), ConnectionFailed, "no"),
        (httpx.UnsupportedProtocol("ftp"), ConnectionFailed, "no"),
        (httpx.InvalidURL("long"), ConnectionFailed, "no"),
        (httpx.ReadTimeout(""), RequestTimedOut, "unknown"),
        (httpx.WriteTimeout("slow"), RequestTimedOut, "unknown"),
        (httpx.ReadError("reset"), ConnectionLost, "unknown"),
        (httpx.WriteError("reset"), ConnectionLost, "unknown"),
        (httpx.RemoteProtocolError("gibberish"), ConnectionLost, "unknown"),
        (httpx.LocalProtocolError("header"), ConnectionLost, "unknown"),
        (httpx.StreamConsumed(), ConnectionLost, "unknown"),
    ],
)
def test_broken_connections_are_typed_errors(error: Exception, cls: type[TransportError], charged: Charged) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise error

    with JustOne("token123", transport=httpx.MockTransport(fail)) as api, pytest.raises(TransportError) as caught:
        call(api.client, FOLLOWERS, Envelope)
    with pytest.raises(TransportError) as again:
        asyncio.run(aget(httpx.MockTransport(fail)))
    assert type(caught.value) is type(again.value) is cls
    assert (caught.value.charged, caught.value.operation) == (charged, "weibo_get_followers_v1")
    assert type(error).__name__ in str(caught.value)
    assert (caught.value.__cause__, caught.value.__context__) == (None, None)


def test_lost_calls_that_cost_nothing() -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("reset")

    with WeiboV2("token123", transport=httpx.MockTransport(fail)) as api, pytest.raises(ConnectionLost) as caught:
        call(api.client, FRIENDS, Page)
    assert caught.value.charged == "no"


def test_callers_request_stays_unsigned() -> None:
    with JustOne("token123", transport=responding(json=GOOD)) as api:
        http = api.client.get_httpx_client()
        request = http.build_request("POST", FOLLOWERS, data={"a": "b"})
        response = http.send(request)
    assert response.request is request
    assert (request.content, request.url.query) == (b"a=b", b"")
    assert "token123" not in f"{request.headers} {request.url}"


def test_errors_of_own_transports_pass() -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise LookupError("mine")

    with JustOne("token123", transport=httpx.MockTransport(fail)) as api, pytest.raises(LookupError) as caught:
        call(api.client, FOLLOWERS, Envelope)
    assert [entry.name for entry in caught.traceback][-1] == "fail"


def test_other_errors_of_our_transport_are_typed(monkeypatch: pytest.MonkeyPatch) -> None:
    async def fail(*_: object) -> httpx.Response:
        raise RuntimeError("Event loop is closed")

    async def run() -> None:
        async with AsyncJustOne("token123") as api:
            await acall(api.client, FOLLOWERS, Envelope)

    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", fail)
    with pytest.raises(ConnectionFailed, match="nothing was sent: RuntimeError: Event loop is closed") as caught:
        asyncio.run(run())
    assert caught.value.__context__ is None


def parts() -> Iterator[bytes]:
    yield b"list_"
    yield b"id=7"


async def aparts() -> AsyncIterator[bytes]:
    for part in parts():
        yield part


FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def echo(seen: list[Any]) -> httpx.MockTransport:
    def handle(request: httpx.Request) -> httpx.Response:
        seen.append((request.content, request.headers.get("content-length"), request.headers.get("transfer-encoding")))
        return httpx.Response(200, json={"level": 1})

    return httpx.MockTransport(handle)


def test_streamed_forms_get_the_token() -> None:
    seen: list[Any] = []
    with WeiboV2("token123", token_in="form", transport=echo(seen)) as api:
        call(api.client, FOLLOW, Badge, "post", content=parts(), headers=FORM)
    assert seen == [(b"list_id=7&access_token=token123", "31", None)]


def test_async_streamed_forms_get_the_token() -> None:
    seen: list[Any] = []

    async def run() -> None:
        async with AsyncWeiboV2("token123", token_in="form", transport=echo(seen)) as api:
            await acall(api.client, FOLLOW, Badge, "post", content=aparts(), headers=FORM)

    asyncio.run(run())
    assert seen == [(b"list_id=7&access_token=token123", "31", None)]


def test_other_streams_pass_unread() -> None:
    seen: list[Any] = []
    with WeiboV2("token123", transport=echo(seen)) as api:
        call(api.client, FOLLOW, Badge, "post", content=parts(), headers=FORM)
    assert seen == [(b"list_id=7", None, "chunked")]


@pytest.mark.parametrize(
    "query", ["a=%20b+c", "x=%2f%2F", "f=a,b;c!$'()*", "q=%E5%BE%AE", "e=&e2", "p=%zz", "t=~-._@:/?|"]
)
def test_existing_query_keeps_its_bytes(query: str) -> None:
    seen: list[httpx.Request] = []
    transport = recording(seen, json=GOOD)
    with JustOne("token123", transport=transport) as api:
        request = api.client.get_httpx_client().build_request("GET", f"{FOLLOWERS}?{query}")
        api.client.get_httpx_client().send(request)
    assert seen[0].url.query == request.url.query + b"&token=token123"


def test_other_servers_get_no_credential() -> None:
    seen: list[httpx.Request] = []
    with (
        JustOne("token123", transport=recording(seen)) as api,
        pytest.raises(ConfigurationError, match="another server"),
    ):
        api.client.get_httpx_client().get("https://evil.example/")
    assert seen == []


def test_redirects_are_not_followed() -> None:
    transport = responding(302, headers={"location": "https://evil.example/"}, json=None)
    with JustOne("token123", transport=transport) as api, pytest.raises(UnexpectedResponse):
        api.client.get_httpx_client().get(FOLLOWERS, follow_redirects=True)


def test_interrupts_drop_lower_frames() -> None:
    def interrupt(request: httpx.Request) -> httpx.Response:
        raise KeyboardInterrupt

    with (
        JustOne("token123", transport=httpx.MockTransport(interrupt)) as api,
        pytest.raises(KeyboardInterrupt) as caught,
    ):
        call(api.client, FOLLOWERS, Envelope)
    assert "interrupt" not in [entry.name for entry in caught.traceback]
