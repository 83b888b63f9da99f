"""The example of every operation that the reference shows, in Python and as a request, called against the mock."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import httpx
import pytest
import weibokit
from weibokit.types import File
from weibokit_mock.server import MockServer
from weibokit_mock.settings import Settings

from tools.docs.languages import LANGUAGES
from tools.docs.reference import Definition, definitions
from tools.docs.requests import MOCK, ExampleRequest, example_request
from tools.pipeline.document.operations import operations

ROOT = Path(__file__).parents[3]
DEFINITIONS = definitions(ROOT / "generated" / "weibokit" / "specs")

# A code or a token is had from an earlier step of the flow.
STEPS = {"oauth2.access_token", "oauth.access_token", "oauth.authenticate", "oauth.authorize", "oauth.request_token"}

each_api = pytest.mark.parametrize("definition", DEFINITIONS, ids=lambda each: each.api.name)
pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A mock that checks requests as ever, and responds with little."""
    stubs = tmp_path_factory.mktemp("stubs") / "empty.yaml"
    stubs.write_text("- operation: justone.*\n  empty: true\n", encoding="utf-8")
    with MockServer(Settings(port=0, stubs=(str(stubs),))) as server:
        yield server.base_url


@pytest.fixture
def names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, url: str, definition: Definition
) -> Iterator[dict[str, Any]]:
    """What an example finds: the page's client, and a folder with a picture."""
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    monkeypatch.chdir(tmp_path)
    code = definition.client.replace(MOCK, url).removesuffix(")") + ", allow_insecure=True, max_retries=0)"
    with ExitStack() as stack:
        api = stack.enter_context(eval(code, {name: getattr(weibokit, name) for name in weibokit.__all__}))
        yield {"api": api, "open": lambda name, mode: stack.enter_context(Path(name).open(mode))}


@each_api
def test_every_python_example_works(definition: Definition, names: dict[str, Any]) -> None:
    called = 0
    for operation in definition.operations(LANGUAGES[0]):
        if f"{operation.namespace}.{operation.method}" not in STEPS:
            exec("\n".join([*operation.imports, f"response = {operation.python}"]), names)
            response = names["response"]
            # A picture is a file and no model.
            assert isinstance(response, File) or weibokit.raw_response(response).status_code in {200, 302}
            called += 1
    assert called >= len(definition.operations(LANGUAGES[0])) - len(STEPS)


@each_api
def test_every_request_example_works(definition: Definition, url: str) -> None:
    with httpx.Client(base_url=url) as client:
        for operation in operations(definition.document):
            request = example_request(definition.document, operation)
            if not operation.is_alias and request and operation.node["operationId"].replace("_", ".", 1) not in STEPS:
                response = sent(client, request)
                assert response.status_code in {200, 302}, (request.curl(), response.text)


def sent(client: httpx.Client, request: ExampleRequest) -> httpx.Response:
    headers = {**request.headers, **request.authorization}
    if request.json:
        headers["content-type"] = "application/json"
        return client.request(request.method, request.url, headers=headers, content=request.json)
    data = {name: [value for key, value in request.form if key == name] for name, _ in request.form}
    files = {name: (value, b"\x89PNG\r\n\x1a\n") for name, value in request.files}
    return client.request(request.method, request.url, headers=headers, data=data, files=files or None)


@each_api
def test_command_line_has_the_same_arguments(definition: Definition) -> None:
    described = definition.operations(LANGUAGES[0])
    assert described
    for operation in described:
        options = [word[2:].replace("-", "_") for word in operation.command.split() if word.startswith("--")]
        assert all(f"{name}=" in operation.python or f"{name}_=" in operation.python for name in options)
        assert operation.command.startswith(f"weibokit call {operation.api}.{operation.namespace}.{operation.method}")
