"""Every operation of Weibo v2 by the client, sync and async and with the token in each place, answered by the mock."""

import asyncio
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest
import weibokit
from weibokit_mock.server import MockServer
from weibokit_mock.settings import Settings

from tests.contract.wire import Defined, Parameter, definitions, python

TOKEN = "2.00right"
PICTURE = b"\x89PNG\r\n\x1a\n"
ALL = list(definitions("weibo_v2"))
# An access token is had by OAuth2 alone, which has tests of its own.
OPERATIONS = [each for each in ALL if each.id != "oauth2_access_token"]

each_operation = pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.id)
each_place = pytest.mark.parametrize("place", ["header", "query", "form"])
pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """A mock that accepts one token."""
    named = {"weibo_v2": frozenset({TOKEN})}
    with MockServer(Settings(port=0, apis=("weibo_v2",), credentials=named)) as server:
        yield server.base_url


@pytest.fixture(scope="module")
def loop() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as runner:
        yield runner


class Twins(NamedTuple):
    """A sync and an async client."""

    sync: weibokit.WeiboV2
    asynchronous: weibokit.AsyncWeiboV2


@pytest.fixture(scope="module")
def clients(url: str, loop: asyncio.Runner) -> Iterator[dict[str, Twins]]:
    """Clients by the place of the token; all calls share them, since opening one takes longer than a call."""
    made = {}
    for place in ("header", "query", "form"):
        settings: dict[str, Any] = {"token_in": place, "base_url": url, "strict": True}
        made[place] = Twins(weibokit.WeiboV2(TOKEN, **settings), weibokit.AsyncWeiboV2(TOKEN, **settings))
    yield made
    for twins in made.values():
        twins.sync.close()
        loop.run(twins.asynchronous.aclose())


def fitting(parameter: Parameter) -> Any:  # noqa: PLR0911 - one for each type
    """Return a value that fits; of the texts, addresses and the size of a map have a form of their own."""
    schema = parameter.schema
    if parameter.place == "body" or "enum" in schema:
        return parameter.values[0]
    match schema["type"], schema.get("format"):
        case "string", "binary":
            return PICTURE
        case "string", _ if "x-json" in schema:
            return "[]"
        case "string", _:
            is_address = "https?" in schema.get("pattern", "")
            return "http://a.example/1" if is_address else "240x180" if parameter.name == "size" else "1"
        case "array", _:
            return ["1", "2"]
        case "boolean", _:
            return True
        case _:
            return max(1, schema.get("minimum", 1))


def arguments(operation: Defined, *, every: bool = False) -> dict[str, Any]:
    """Return the fewest arguments that go together, or all of them."""
    fewest, most, *_ = operation.calls()
    known = {each.name: each for each in operation.parameters}
    return {known[name].argument: python(fitting(known[name])) for name in (most if every else fewest)}


def method(api: Any, operation: Defined) -> Any:
    return getattr(getattr(api, operation.namespace), operation.callee)


def responses(operation: Defined, clients: Twins, loop: asyncio.Runner, *, every: bool = False) -> list[Any]:
    """Return what the sync and the async method return."""
    found = method(clients.sync, operation)(**arguments(operation, every=every))
    wait = method(clients.asynchronous, operation)(**arguments(operation, every=every))

    async def call() -> Any:
        return await wait

    return [found, loop.run(call())]


@each_place
@each_operation
def test_every_operation_is_answered(
    clients: dict[str, Twins], operation: Defined, place: str, loop: asyncio.Runner
) -> None:
    found = responses(operation, clients[place], loop)
    if operation.id == "location_base_get_map_image":
        assert [file.payload.read(4) for file in found] == [b"\x89PNG"] * 2
        return
    raws = [weibokit.raw_response(response) for response in found]
    origins = {sample["origin"] for sample in operation.node.get("x-samples", ())} or {"synthesized"}
    # Where the request names somebody else than the sample, that one is no response to it.
    origins |= {"synthesized"} if "x-identities" in operation.node else set()
    assert {raw.header("x-mock-source") for raw in raws} <= origins
    assert [raw.status_code for raw in raws] == [302 if "302" in operation.node["responses"] else 200] * 2
    assert found[0].to_dict().keys() == found[1].to_dict().keys()


@each_operation
def test_every_argument_is_taken(clients: dict[str, Twins], operation: Defined, loop: asyncio.Runner) -> None:
    sync, asynchronous = responses(operation, clients["header"], loop, every=True)
    assert type(sync) is type(asynchronous)
    # A file is no data, and no code is given twice.
    if operation.id not in {"location_base_get_map_image", "oauth2_authorize"}:
        assert sync == asynchronous


@each_place
def test_wrong_tokens_are_rejected_everywhere(url: str, place: Any) -> None:
    told = set()
    with weibokit.WeiboV2("wrong", token_in=place, base_url=url) as api:
        for operation in OPERATIONS:
            with pytest.raises(weibokit.APIError) as caught:
                method(api, operation)(**arguments(operation))
            error = caught.value
            told.add((type(error), error.code, error.status, error.operation == operation.id))
    assert told == {(weibokit.AuthenticationError, "21332", 403, True)}


def test_operations_are_those_documented() -> None:
    assert (len(ALL), len(OPERATIONS)) == (231, 230)
    names = {operation.namespace for operation in ALL}
    asked = "statuses comments users friendships account favorites search suggestions trends tags short_url place"
    assert names >= {*asked.split(), "location", "common", "oauth2"}
