"""Plants a fake secret of an app, a fake code and a fake refresh token, and looks for them where a failure shows."""

import asyncio
import logging
import socket
from typing import Any
from urllib.parse import quote_plus

import httpx
import pytest
import weibokit

from tests.tools.runtime.test_secrets import PASSWORD, RESPONSES, TOKEN, leaks, sent_response, serving

BACK = "https://app.example/back"

pytestmark = pytest.mark.parametrize("flavour", ["OAuth2", "AsyncOAuth2"])
every_call = pytest.mark.parametrize("name", ["access_token", "refresh"])


def run(flavour: str, name: str, **settings: Any) -> Any:
    """Make a call with planted secrets: that of the app has characters of tokens, the other one any."""
    oauth = getattr(weibokit, flavour)("key", TOKEN, BACK, **settings)
    if flavour == "OAuth2":
        return getattr(oauth, name)(PASSWORD)
    return asyncio.run(getattr(oauth, name)(PASSWORD))


def failure(flavour: str, name: str, **settings: Any) -> BaseException:
    with pytest.raises(Exception) as caught:  # noqa: PT011 - whatever it is, it must not show a secret
        run(flavour, name, **settings)
    return caught.value


@pytest.mark.parametrize("reply", RESPONSES.values(), ids=RESPONSES.keys())
def test_responses_leak_nothing(flavour: str, reply: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with serving(reply) as url:
        error = failure(flavour, "access_token", base_url=url, timeout=0.2)
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
        # httpx's own errors may quote the request; those of the user's transport are the user's.
        raise error(f"{request.content!r}" if error is httpx.ReadError else "mine")

    caplog.set_level(logging.DEBUG)
    assert leaks(failure(flavour, name, base_url="http://localhost", transport=httpx.MockTransport(fail)), caplog) == []


@every_call
def test_responses_that_echo_are_redacted(flavour: str, name: str, caplog: pytest.LogCaptureFixture) -> None:
    def echo(request: httpx.Request) -> httpx.Response:
        body = {"error_code": 21325, "error": request.content.decode(), "error_description": f"{TOKEN} {PASSWORD}"}
        return httpx.Response(400, json=body)

    error = failure(flavour, name, transport=httpx.MockTransport(echo))
    assert isinstance(error, weibokit.AuthenticationError)
    assert leaks(error, caplog) == []


@pytest.mark.parametrize("settings", [{"base_url": "nonsense"}, {"base_url": "http://host"}, {"timeout": -1}])
def test_bad_settings_leak_nothing(flavour: str, settings: Any, caplog: pytest.LogCaptureFixture) -> None:
    error = failure(flavour, "access_token", **settings)
    assert isinstance(error, weibokit.ConfigurationError)
    assert leaks(error, caplog) == []


# Looked up where it is used, as tracebacks show the locals of tests, too.
UNFIT: dict[str, Any] = {"line break": f"{TOKEN}\n", "bytes": TOKEN.encode()}


@pytest.mark.parametrize("unfit", UNFIT)
def test_unfit_secrets_leak_nothing(flavour: str, unfit: str, caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(weibokit.ConfigurationError) as caught:
        getattr(weibokit, flavour)("key", UNFIT[unfit], BACK)
    assert leaks(caught.value, caplog) == []


def test_the_server_gets_the_secrets(flavour: str) -> None:
    got: list[bytes] = []

    def keep(request: bytes) -> bytes:
        got.append(request)
        return sent_response(200, "application/json", b'{"access_token": "2.00x"}')

    with serving(keep) as url:
        run(flavour, "access_token", base_url=url)
    assert [quote_plus(secret).encode() in got[0] for secret in (TOKEN, PASSWORD)] == [True, True]
