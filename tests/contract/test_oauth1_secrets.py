"""Plants fake secrets of an app and a token, a fake verifier and a fake password, and looks for them after failures."""

import asyncio
import logging
import re
import socket
from typing import Any

import httpx
import pytest
import weibokit

from tests.tools.runtime.test_secrets import PASSWORD, RESPONSES, SIGNING, TOKEN, leaks, serving

pytestmark = pytest.mark.parametrize("flavour", ["", "Async"])

# Looked up where they are used, as tracebacks show the locals of tests, too.
CALLS: dict[str, tuple[str, ...]] = {
    "request_token": (),
    "access_token": (f"{TOKEN}1", f"{TOKEN}2", PASSWORD),
    "xauth": ("list_id", PASSWORD),  # the server of those tests waits for this word in a form
}
every_call = pytest.mark.parametrize("name", CALLS)
SIGNATURE = re.compile(r'oauth_signature(?:=|%3D)(?:"|%22)?[A-Za-z0-9%+/]')


def run(flavour: str, name: str, **settings: Any) -> Any:
    oauth = getattr(weibokit, f"{flavour}OAuth1")("key", TOKEN, **settings)
    found = getattr(oauth, name)(*CALLS[name])
    return asyncio.run(found) if flavour else found


def failure(flavour: str, name: str, **settings: Any) -> BaseException:
    with pytest.raises(Exception) as caught:  # noqa: PT011 - whatever it is, it must not show a secret
        run(flavour, name, **settings)
    return caught.value


@every_call
@pytest.mark.parametrize("reply", RESPONSES.values(), ids=RESPONSES.keys())
def test_responses_leak_nothing(flavour: str, name: str, reply: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with serving(reply) as url:
        error = failure(flavour, name, base_url=url, timeout=0.2)
    assert isinstance(error, weibokit.WeibokitError)
    assert leaks(error, caplog) == []


@every_call
def test_refused_connections_leak_nothing(flavour: str, name: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    error = failure(flavour, name, base_url=f"http://127.0.0.1:{port}")
    assert isinstance(error, weibokit.ConnectionFailed)
    assert leaks(error, caplog) == []


@every_call
@pytest.mark.parametrize("error", [httpx.ReadError, LookupError])
def test_failing_transports_leak_nothing(
    flavour: str, name: str, error: type[Exception], caplog: pytest.LogCaptureFixture
) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise error(f"{request.headers} {request.content!r}" if error is httpx.ReadError else "mine")

    caplog.set_level(logging.DEBUG)
    found = failure(flavour, name, base_url="http://localhost", transport=httpx.MockTransport(fail))
    assert leaks(found, caplog) == []


@every_call
def test_echoed_signatures_are_redacted(flavour: str, name: str, caplog: pytest.LogCaptureFixture) -> None:
    def echo(request: httpx.Request) -> httpx.Response:
        error = f"40107:Oauth Error: {request.headers['authorization']} {request.content.decode()}"
        return httpx.Response(401, json={"error_code": "401", "error": error})

    error = failure(flavour, name, base_url="http://localhost", transport=httpx.MockTransport(echo))
    assert isinstance(error, weibokit.AuthenticationError)
    assert leaks(error, caplog) == []
    assert SIGNATURE.search(f"{error} {error.response.content!r}") is None
    assert "oauth_signature_method=" in str(error)


@every_call
@pytest.mark.parametrize("settings", [{"base_url": "nonsense"}, {"base_url": "http://host"}, {"timeout": -1}])
def test_bad_settings_leak_nothing(flavour: str, name: str, settings: Any, caplog: pytest.LogCaptureFixture) -> None:
    error = failure(flavour, name, **settings)
    assert isinstance(error, weibokit.ConfigurationError)
    assert leaks(error, caplog) == []


@pytest.fixture
def without_oauthlib(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("weibokit._runtime.auth.signature.find_spec", lambda _: None)


@every_call
@pytest.mark.usefixtures("without_oauthlib")
def test_missing_library_leaks_nothing(flavour: str, name: str, caplog: pytest.LogCaptureFixture) -> None:
    error = failure(flavour, name, base_url="http://localhost")
    assert isinstance(error, weibokit.ConfigurationError)
    assert "oauthlib" in str(error)
    assert leaks(error, caplog) == []


@pytest.mark.usefixtures("without_oauthlib")
def test_clients_without_library_leak_nothing(flavour: str, caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(weibokit.ConfigurationError, match="oauthlib") as caught:
        getattr(weibokit, f"{flavour}TSina")(base_url="http://localhost", **SIGNING)
    assert leaks(caught.value, caplog) == []
