"""The example of every operation that docstrings, the command and the reference show, called against the mock."""

import re
from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest
import weibokit
from weibokit_mock.server import MockServer
from weibokit_mock.settings import Settings

from tools.command.describing.examples import ExampleRequest, command_line, curl, example_request, python

# A code or a token is had from an earlier step of the flow.
STEPS = {"oauth2.access_token", "oauth.access_token", "oauth.authenticate", "oauth.authorize", "oauth.request_token"}

APIS = weibokit.load_index().apis
PICTURE = b"\x89PNG\r\n\x1a\n"
CREDENTIALS = {
    "justone": {"token": "any"},
    "weibo_v2": {"access_token": "any"},
    "tsina_v1": {"app_key": "any", "username": "alice", "password": "secret"},
}

each_api = pytest.mark.parametrize("name", APIS)
pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A mock that checks requests as ever, and responds with little."""
    stubs = tmp_path_factory.mktemp("stubs") / "empty.yaml"
    stubs.write_text("- operation: justone.*\n  empty: true\n", encoding="utf-8")
    with MockServer(Settings(port=0, stubs=(str(stubs),))) as server:
        yield server.base_url


@each_api
def test_every_program_works(name: str, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    api = APIS[name]
    client = partial(getattr(weibokit, api.class_name), base_url=url, **CREDENTIALS[name])
    monkeypatch.setattr(weibokit, api.class_name, client)
    (tmp_path / "picture.png").write_bytes(PICTURE)
    monkeypatch.chdir(tmp_path)
    with ExitStack() as stack:
        names = {
            "open": lambda file, mode: stack.enter_context(Path(file).open(mode)),
            "print": lambda *printed: None,
        }
        called = [each for each in api.operations if each.name not in STEPS]
        for operation in called:
            exec(compile("\n".join(python(api, operation)), operation.name, "exec"), dict(names))
    assert len(called) >= len(api.operations) - len(STEPS)


@each_api
def test_every_request_works(name: str, url: str) -> None:
    api = APIS[name]
    with httpx.Client(base_url=url) as client:
        for operation in api.operations:
            if operation.name not in STEPS:
                response = sent(client, example_request(api, operation))
                assert response.status_code in {200, 302}, (curl(api, operation), response.text)


def sent(client: httpx.Client, request: ExampleRequest) -> httpx.Response:
    """Send a request to the mock, with credentials in place of the variables."""
    given: dict[str, Any] = {"params": request.query, "headers": dict(request.headers)}
    given["data"] = {name: [value for key, value in request.form if key == name] for name, _ in request.form}
    given["files"] = {name: (value, PICTURE) for name, value in request.files} or None
    if request.body:
        given |= {"data": None, "content": request.body}
        given["headers"]["content-type"] = "application/json"
    if request.login:
        given["auth"] = ("alice", "secret")
    return client.request(request.method, httpx.URL(request.url).raw_path.decode(), **given)


@each_api
def test_shells_get_the_same_arguments(name: str) -> None:
    for operation in APIS[name].operations:
        options = re.findall(r" --([\w-]+)", command_line(operation))
        arguments = [each.name.replace("_", "-") for each in operation.parameters if each.name in operation.example]
        assert [option for option in options if option != "json"] == [each for each in arguments if each != "body"]
        assert all(str(value) in curl(APIS[name], operation) for value in operation.example.values() if value == 1)


def test_what_is_signed_has_no_command() -> None:
    signed = [each for each in APIS["tsina_v1"].operations if each.credential == {"in": "signature"}]
    assert signed
    assert {curl(APIS["tsina_v1"], each) for each in signed} == {""}
