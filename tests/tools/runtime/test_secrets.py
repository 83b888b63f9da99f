"""Plants fake credentials and looks for them wherever a failure leaves traces."""

import asyncio
import base64
import copy
import logging
import pickle
import re
import signal
import socket
import struct
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from types import ModuleType
from typing import Any
from urllib.parse import quote, quote_plus

import httpx
import pytest

from tests.tools.runtime.support import (
    FOLLOW,
    FOLLOWERS,
    FRIENDS,
    STATUSES,
    TOKEN_INFO,
    AsyncJustOne,
    AsyncTSina,
    AsyncWeiboV2,
    Badge,
    Envelope,
    JustOne,
    Page,
    TSina,
    WeiboV2,
    acall,
    call,
)
from tools.runtime.apis.oauth2 import OAuth2App, OAuth2Settings
from tools.runtime.auth.credentials import Credential, Secret
from tools.runtime.auth.redaction import Redactor
from tools.runtime.auth.signature import OAuth1Signature
from tools.runtime.errors import ConfigurationError, ConnectionFailed, ConnectionLost, WeibokitError

TOKEN = "pl4nted/s3cret+tok=n"
PASSWORD = "pl4nted pass:wörd"
USER = "planted-user"

FORMS = [
    form
    for secret in (TOKEN, PASSWORD, USER, f"{USER}:{PASSWORD}")
    for form in (
        secret,
        quote(secret),
        quote(secret, safe=""),
        quote_plus(secret),
        ascii(secret)[1:-1],
        base64.b64encode(secret.encode()).decode().rstrip("="),
    )
]


@dataclass
class Case:
    """How one credential travels, and a call that carries it."""

    sync: Callable[..., Any]
    asynchronous: Callable[..., Any]
    # Not shown, since tracebacks show the locals of tests too.
    settings: dict[str, Any] = field(repr=False)
    path: str
    model: Any
    request: dict[str, Any]


LOGIN = {"app_key": TOKEN, "username": USER, "password": PASSWORD}
SIGNING = {"app_key": "key", "app_secret": TOKEN, "token": f"{TOKEN}1", "token_secret": f"{TOKEN}2"}
FORM = {"method": "post", "data": {"list_id": "7"}}
CASES = {
    "justone query": Case(JustOne, AsyncJustOne, {"token": TOKEN}, FOLLOWERS, Envelope, {"params": {"uid": 1}}),
    "justone form": Case(JustOne, AsyncJustOne, {"token": TOKEN}, "/api/form", Envelope, FORM),
    "weibo header": Case(WeiboV2, AsyncWeiboV2, {"access_token": TOKEN}, FRIENDS, Page, {}),
    "weibo form": Case(WeiboV2, AsyncWeiboV2, {"access_token": TOKEN, "token_in": "form"}, FOLLOW, Badge, FORM),
    "weibo form of its own": Case(
        WeiboV2, AsyncWeiboV2, {"access_token": TOKEN}, TOKEN_INFO, Badge, {"method": "post"}
    ),
    "tsina both": Case(TSina, AsyncTSina, LOGIN, f"{STATUSES}.json", Page, {}),
    "tsina signed": Case(TSina, AsyncTSina, SIGNING, f"{STATUSES}.json", Page, {}),
}


def leaks(error: BaseException, logs: pytest.LogCaptureFixture) -> list[str]:
    """Return every text around a failure that holds a planted secret in any form."""
    texts = [record.getMessage() + repr(record.__dict__) for record in logs.records]
    chain: list[BaseException | None] = [error]
    while chain and (each := chain.pop()) is not None:
        texts += [str(each), repr(each), repr(each.args), repr(getattr(each, "__notes__", None)), repr(vars(each))]
        chain += [each.__cause__, each.__context__]
    for limit in (True, False):
        texts += traceback.TracebackException.from_exception(error, capture_locals=limit).format()
    if isinstance(error, WeibokitError):
        texts += [pickle.dumps(error, protocol).decode("latin-1") for protocol in (0, 4)]
        response = getattr(error, "response", None)
        texts += [repr(response.headers), response.content.decode("latin-1")] if response else []
    return [text for text in texts for form in FORMS if form in text]


def echo(request: bytes) -> bytes:
    """Return what a service writes that quotes the request in every way."""
    line = request.split(b"\r\n", 1)[0].split(b" ")[1]
    words = [line, TOKEN.encode(), request, base64.b64encode(request)]
    return b" ".join([*words, PASSWORD.encode()] if b"Basic" in request else words)


def sent_response(status: int, kind: str, body: bytes, *headers: str) -> bytes:
    head = [f"HTTP/1.1 {status} X", f"Content-Type: {kind}", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(head).encode() + body


def error_response(request: bytes) -> bytes:
    said = echo(request).decode("latin-1").encode("unicode_escape").decode().replace('"', "'").replace("\\", "/")
    body = f'{{"code": 100, "error_code": 10006, "message": "{said}", "error": "{said}", "requestId": "{TOKEN}"}}'
    return sent_response(401, "application/json", body.encode())


def silence(request: bytes) -> bytes:
    time.sleep(0.5)
    return b""


def redirect(request: bytes) -> bytes:
    return sent_response(
        302, "text/html", b"moved", f"Location: http://127.0.0.1/?token={quote(TOKEN, safe='')}&t={TOKEN}"
    )


# What the loopback server does with a request; None resets the connection in the middle of a body.
RESPONSES: dict[str, Callable[[bytes], bytes | None]] = {
    "refusal that echoes": error_response,
    "500 with HTML": lambda request: sent_response(500, "text/html", b"<html>" + echo(request)),
    "redirect that echoes": redirect,
    "truncated JSON": lambda request: sent_response(200, "application/json", b'{"a": "' + echo(request)),
    "other root": lambda request: sent_response(
        200, "application/xml", b"<rss>" + quote(echo(request)).encode() + b"</rss>"
    ),
    "type that echoes": lambda request: sent_response(200, f"x/{quote(TOKEN, safe='')}", b"x"),
    "no HTTP at all": lambda request: b"nonsense " + echo(request) + b"\r\n\r\n",
    "broken compression": lambda request: sent_response(
        200, "application/json", echo(request), "Content-Encoding: gzip"
    ),
    "reset within the body": lambda request: None,
    "silence": silence,
}


def is_whole(request: bytes) -> bool:
    """Say whether all of a request has come."""
    head, end, body = request.partition(b"\r\n\r\n")
    length = re.search(rb"(?i)\r\ncontent-length: *([0-9]+)", head)
    return bool(end) and len(body) >= int(length[1] if length else 0)


class Server:
    """Responds to one connection on a loopback port with raw bytes."""

    def __init__(self, reply: Callable[[bytes], bytes | None]) -> None:
        self._reply = reply
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        connection, _ = self._socket.accept()
        with connection:
            reply = self._reply(self._request(connection))
            if reply is None:
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{")
                # With no lingering, closing resets the connection.
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                time.sleep(0.05)
            else:
                connection.sendall(reply)

    def _request(self, connection: socket.socket) -> bytes:
        got = b""
        # Without bytes the client is gone: to ask for more would never end.
        while not is_whole(got) and (received := connection.recv(65536)):
            got += received
        return got

    def close(self) -> None:
        self._thread.join(5)
        self._socket.close()


@contextmanager
def serving(reply: Callable[[bytes], bytes | None]) -> Iterator[str]:
    server = Server(reply)
    try:
        yield server.url
    finally:
        server.close()


def run(case: Case, flavour: str, **settings: Any) -> None:
    """Make the call of a case."""
    if flavour == "sync":
        with case.sync(**case.settings, **settings) as api:
            call(api.client, case.path, case.model, **case.request)
    else:
        asyncio.run(arun(case, **settings))


async def arun(case: Case, **settings: Any) -> None:
    async with case.asynchronous(**case.settings, **settings) as api:
        await acall(api.client, case.path, case.model, **case.request)


def failure(case: Case, flavour: str, **settings: Any) -> BaseException:
    with pytest.raises(BaseException) as caught:  # noqa: PT011 - interrupts and cancellation are among them
        run(case, flavour, **settings)
    return caught.value


every_case = pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
both_flavours = pytest.mark.parametrize("flavour", ["sync", "async"])


@both_flavours
@every_case
@pytest.mark.parametrize("reply", RESPONSES.values(), ids=RESPONSES.keys())
def test_responses_leak_nothing(case: Case, flavour: str, reply: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with serving(reply) as url:
        error = failure(case, flavour, base_url=url, timeout=0.2)
    assert isinstance(error, WeibokitError)
    assert leaks(error, caplog) == []
    assert "httpcore.http11" in {record.name for record in caplog.records}


@both_flavours
@every_case
def test_refused_connections_leak_nothing(case: Case, flavour: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    error = failure(case, flavour, base_url=f"http://127.0.0.1:{port}")
    assert isinstance(error, ConnectionFailed)
    assert leaks(error, caplog) == []


@both_flavours
@every_case
def test_errors_that_quote_requests_leak_nothing(case: Case, flavour: str, caplog: pytest.LogCaptureFixture) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadError(f"{request.url} {request.headers.raw!r} {request.content!r}", request=request)

    caplog.set_level(logging.DEBUG)
    error = failure(case, flavour, base_url="http://localhost", transport=httpx.MockTransport(fail))
    assert isinstance(error, ConnectionLost)
    assert leaks(error, caplog) == []


@both_flavours
@every_case
def test_frames_of_own_transports_leak_nothing(case: Case, flavour: str, caplog: pytest.LogCaptureFixture) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise LookupError("mine")

    error = failure(case, flavour, base_url="http://localhost", transport=httpx.MockTransport(fail))
    assert isinstance(error, LookupError)
    assert leaks(error, caplog) == []


@both_flavours
@every_case
@pytest.mark.parametrize("url", ["http://host", "https://host/path", "nonsense", "https://[", "http://localhost:0"])
def test_bad_addresses_leak_nothing(case: Case, flavour: str, url: str, caplog: pytest.LogCaptureFixture) -> None:
    error = failure(case, flavour, base_url=url)
    assert isinstance(error, ConfigurationError)
    assert leaks(error, caplog) == []


@both_flavours
@every_case
def test_unfit_tokens_leak_nothing(case: Case, flavour: str, caplog: pytest.LogCaptureFixture) -> None:
    unfit = replace(case, settings={name: f"{value}\n" for name, value in case.settings.items()})
    error = failure(unfit, flavour, base_url="http://localhost")
    assert isinstance(error, ConfigurationError)
    assert leaks(error, caplog) == []


@both_flavours
@every_case
def test_secrets_of_other_types_leak_nothing(case: Case, flavour: str, caplog: pytest.LogCaptureFixture) -> None:
    unfit = {name: value if name == "token_in" else value.encode() for name, value in case.settings.items()}
    error = failure(replace(case, settings=unfit), flavour, base_url="http://localhost")
    assert isinstance(error, ConfigurationError)
    assert "must be a str, but it is of the type bytes" in str(error)
    assert leaks(error, caplog) == []


@every_case
def test_cancelled_calls_leak_nothing(case: Case, caplog: pytest.LogCaptureFixture) -> None:
    async def cancelled(url: str) -> None:
        task = asyncio.create_task(arun(case, base_url=url))
        await asyncio.sleep(0.1)
        task.cancel()
        await task

    caplog.set_level(logging.DEBUG)
    with serving(silence) as url, pytest.raises(asyncio.CancelledError) as caught:
        asyncio.run(cancelled(url))
    assert leaks(caught.value, caplog) == []


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Let SIGINT interrupt, which a process that was started in the background ignores."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@every_case
@pytest.mark.usefixtures("interruptible")
def test_interrupted_calls_leak_nothing(case: Case, caplog: pytest.LogCaptureFixture) -> None:
    def interrupt(request: bytes) -> bytes:
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
        time.sleep(0.1)
        return b""

    caplog.set_level(logging.DEBUG)
    with serving(interrupt) as url:
        error = failure(case, "sync", base_url=url, timeout=5)
    assert isinstance(error, KeyboardInterrupt)
    assert leaks(error, caplog) == []


@every_case
def test_requests_of_good_calls_leak_nothing(case: Case, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    body = b'{"code": 0, "users": [], "level": 1}'
    with (
        serving(lambda request: sent_response(200, "application/json", body)) as url,
        case.sync(**case.settings, base_url=url) as api,
    ):
        http = api.client.get_httpx_client()
        response = http.request(**{"method": "get", **case.request}, url=case.path)
    request = response.request
    texts = [repr(response), repr(api), repr(http), str(request.url), repr(request.headers.raw), repr(request.content)]
    texts += [record.getMessage() for record in caplog.records]
    assert [text for text in texts for form in FORMS if form in text] == []


@every_case
def test_the_server_gets_the_secret(case: Case) -> None:
    got: list[bytes] = []

    def keep(request: bytes) -> bytes:
        got.append(request)
        return sent_response(200, "application/json", b'{"code": 0, "users": [], "level": 1}')

    with serving(keep) as url:
        run(case, "sync", base_url=url)
    assert any(form.encode() in got[0] for form in FORMS)


BAD_OPTIONS = [
    (WeiboV2, {"access_token": TOKEN, "token_in": "haeder"}),
    (TSina, {**LOGIN, "app_key": "a b"}),
    (TSina, {**SIGNING, "token_secret": "a b"}),
    (JustOne, {"token": "fine", "base_url": f"https://user:{quote(PASSWORD)}@127.0.0.1"}),
    (JustOne, {"token": "fine", "base_url": f"https://user:{TOKEN}@[broken"}),
    (JustOne, {"token": "fine", "base_url": f"ftp://user:{TOKEN}@127.0.0.1"}),
]


@pytest.mark.parametrize("index", range(len(BAD_OPTIONS)))
def test_refused_options_leak_nothing(index: int, caplog: pytest.LogCaptureFixture) -> None:
    # The list is not a parameter, since tracebacks show the locals of tests too.
    with pytest.raises(ConfigurationError) as caught:
        BAD_OPTIONS[index][0](**BAD_OPTIONS[index][1], allow_insecure=True)
    assert leaks(caught.value, caplog) == []


def reachable(value: Any, seen: set[int]) -> Iterator[object]:
    """Yield what a tool finds that follows `vars()` and containers."""
    if id(value) in seen:
        return
    seen.add(id(value))
    yield value
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, (list, tuple, set)) else ()
    for each in [*inside, *getattr(value, "__dict__", {}).values()]:
        if not isinstance(each, (type, ModuleType)):
            yield from reachable(each, seen)


@pytest.mark.parametrize("name", CASES)
def test_what_tools_print_leaks_nothing(name: str) -> None:
    case = CASES[name]
    for cls in (case.sync, case.asynchronous):
        client = cls(**case.settings, allow_insecure=True)
        texts = [each if isinstance(each, str) else repr(each) for each in reachable(client, set())]
        assert len(texts) > 20
        assert [text for text in texts for form in FORMS if form in text] == []
        assert max(len(repr(each)) for each in (client, client._service_model, client._settings)) < 1000


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
def test_secrets_are_copied_but_not_written_down(copied: Callable[[Any], Any]) -> None:
    secret = Secret(TOKEN, "token")
    credential = Credential((TOKEN,), fields={"token": TOKEN})
    redactor = Redactor((TOKEN,))
    signature = OAuth1Signature("key", TOKEN)
    for each in (secret, credential, redactor, signature):
        assert copied(each) is each
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            with pytest.raises(TypeError, match="holds a credential, and can't be pickled"):
                pickle.dumps(each, protocol)


def test_flows_are_not_written_down() -> None:
    client_id, client_secret = Secret("id", "client_id"), Secret(TOKEN, "client_secret")
    settings = OAuth2Settings(client_id=client_id, client_secret=client_secret, redirect_uri="https://app.example")
    flow = OAuth2App(settings)
    with pytest.raises(TypeError, match="holds a credential"):
        pickle.dumps(flow)
