"""Every generated method, sync and async: its request is what the definition says, and nothing else is sent."""

import asyncio
import functools
import inspect
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import httpx
import pytest
import weibokit

from tests.contract.wire import FORM, Defined, Wire, definitions, python, seen

SECRET = "S3cret&=+%"
HEADERS = {"host", "accept", "accept-encoding", "connection", "user-agent", "content-length", "content-type"}


class Setting(NamedTuple):
    """A client, and the security schemes that it uses: for an operation with a form, and for the others."""

    client: str
    settings: dict[str, Any]
    with_form: tuple[str, ...]
    without: tuple[str, ...]

    def credential(self, operation: Defined) -> dict[str, str]:
        names = self.with_form if operation.media_type == FORM else self.without
        if self.client == "WeiboV2" and operation.node.get("security"):
            (names, *_) = operation.node["security"]  # it takes the token there and nowhere else
        return {name: f"u:{SECRET}" if name == "login" else SECRET for name in names}


LOGIN = {"username": "u", "password": SECRET, "allow_insecure": True}
APP = {"app_key": SECRET, "allow_insecure": True}
WEIBO = [("header", "token_header"), ("query", "token_query")]
SETTINGS = {
    "justone": [Setting("JustOne", {"token": SECRET}, ("token_form",), ("token",))],
    "weibo_v2": [
        *(Setting("WeiboV2", {"access_token": SECRET, "token_in": name}, (used,), (used,)) for name, used in WEIBO),
        Setting("WeiboV2", {"access_token": SECRET, "token_in": "form"}, ("token_form",), ("token_query",)),
    ],
    "tsina_v1": [
        Setting("TSina", APP, ("source",), ("source",)),
        Setting("TSina", APP | {"format": "xml"}, ("source",), ("source",)),
        Setting("TSina", LOGIN, ("login",), ("login",)),
    ],
}
OPERATIONS = [operation for api in SETTINGS for operation in definitions(api)]
CASES = [(operation, setting) for operation in OPERATIONS for setting in SETTINGS[operation.api]]
IDS = [f"{operation.id}-{'-'.join(setting.without)}" for operation, setting in CASES]
POSTS = [operation for operation in OPERATIONS if (operation.api, operation.method) == ("justone", "POST")]


REDIRECT: dict[str, Any] = {"status_code": 302, "headers": {"location": "https://app.example/"}}
PICTURE: dict[str, Any] = {"status_code": 200, "headers": {"content-type": "image/png"}, "content": b"\x89PNG"}
RESPONSES = {(each.api, each.path): REDIRECT for each in OPERATIONS if "302" in each.node["responses"]}
RESPONSES |= {(each.api, each.path): PICTURE for each in OPERATIONS if "image/png" in str(each.node["responses"])}


class Recorder:
    """Answers every request as all three APIs could, but for what is no data in one of them, and keeps it."""

    def __init__(self, api: str) -> None:
        self._answers = [
            (re.sub(r"\{\w+\}", "[^/]+", path), each) for (own, path), each in RESPONSES.items() if own == api
        ]
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        usual = {"status_code": 200, "json": {"code": 0, "data": None, "message": None, "recordTime": None}}
        found = (response for pattern, response in self._answers if re.fullmatch(pattern, request.url.path))
        return httpx.Response(**next(found, usual))

    def take(self) -> httpx.Request:
        # None is left for the next test, even if there are two.
        requests, self.requests = self.requests, []
        (request,) = requests
        return request


class Twins(NamedTuple):
    """The sync and the async client of one setting, and what records their requests."""

    sync: Any
    asynchronous: Any
    recorder: Recorder


@functools.cache
def twins(index: int, api: str) -> Twins:
    setting, recorder = SETTINGS[api][index], Recorder(api)
    transport = httpx.MockTransport(recorder)
    made = [getattr(weibokit, f"{kind}{setting.client}") for kind in ("", "Async")]
    sync, asynchronous = (cls(**setting.settings, transport=transport) for cls in made)
    return Twins(sync, asynchronous, recorder)


@pytest.fixture(scope="module")
def loop() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(autouse=True)
def nothing_reported_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("weibokit._runtime.deprecation._warned", set())


def warned(operation: Defined) -> AbstractContextManager[object]:
    """Expect the warning of a deprecated operation, and of no other."""
    if not operation.node.get("deprecated") and operation.node.get("x-status") != "deprecated":
        return nullcontext()
    method = re.escape(f"{operation.namespace}.{operation.callee} is deprecated: ")
    return pytest.warns(DeprecationWarning, match=method)


def differences(
    operation: Defined, setting: Setting, call: Callable[..., Any], recorder: Recorder
) -> list[tuple[Wire, Wire]]:
    """Make all calls of an operation; return what was sent and should have been, where they differ."""
    found = []
    recorder.requests.clear()
    for given in operation.calls():
        names = {each.name: each.argument for each in operation.parameters}
        call(**{names[name]: python(value) for name, value in given.items()})
        request = recorder.take()
        assert set(request.headers) <= HEADERS | {"authorization"}
        wanted = operation.expected(given, setting.credential(operation), setting.settings.get("format", "json"))
        if (sent := seen(request)) != wanted:
            found.append((sent, wanted))
    return found


def method(api: Any, operation: Defined) -> Callable[..., Any]:
    found: Callable[..., Any] = getattr(getattr(api, operation.namespace), operation.callee)
    return found


def check(operation: Defined, setting: Setting, loop: asyncio.Runner) -> list[tuple[Wire, Wire]]:
    """Return the differences of the sync and the async method."""
    made = twins(SETTINGS[operation.api].index(setting), operation.api)
    wait = method(made.asynchronous, operation)
    found = differences(operation, setting, method(made.sync, operation), made.recorder)
    return found + differences(operation, setting, lambda **given: loop.run(wait(**given)), made.recorder)


@pytest.mark.parametrize(("operation", "setting"), CASES, ids=IDS)
def test_requests_are_as_defined(operation: Defined, setting: Setting, loop: asyncio.Runner) -> None:
    with warned(operation):
        assert check(operation, setting, loop) == []


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.id)
def test_arguments_are_those_defined(operation: Defined) -> None:
    made = twins(0, operation.api)
    spellings = [each for each in OPERATIONS if (each.api, each.callee) == (operation.api, operation.callee)]
    alike = [each for each in spellings if (each.namespace, each.method) == (operation.namespace, operation.method)]
    wanted = {name: False for each in alike for name in (one.argument for one in each.parameters)}
    main = next(each for each in alike if "x-alias-of" not in each.node)
    wanted |= {each.argument: each.required for each in main.parameters}
    for api in (made.sync, made.asynchronous):
        arguments = inspect.signature(method(api, operation)).parameters
        assert {name: each.default is each.empty for name, each in arguments.items()} == wanted


def test_every_value_of_enumerations_is_sent() -> None:
    enums = [(each, name) for each in OPERATIONS for name in each.parameters if "enum" in name.schema]
    assert sum(operation.api == "justone" for operation, _ in enums) == 218
    for operation, parameter in enums:
        assert {call[parameter.name] for call in operation.calls() if parameter.name in call} == set(parameter.values)


def with_outsiders(operation: Defined) -> dict[str, Any]:
    """Return arguments of a call of which those of an enumeration lie outside it."""
    *_, given = operation.calls()
    enums = {each.name: each.schema["type"] for each in operation.parameters if "enum" in each.schema}
    outside = {name: 4711 if type_ == "integer" else "其他 none&such" for name, type_ in enums.items()}
    return given | outside


@pytest.mark.parametrize(
    "operation",
    [each for each in OPERATIONS if any("enum" in one.schema for one in each.parameters)],
    ids=lambda operation: operation.id,
)
def test_values_outside_enumerations_are_sent(operation: Defined) -> None:
    setting, made = SETTINGS[operation.api][0], twins(0, operation.api)
    given = with_outsiders(operation)
    arguments = {each.argument: python(given[each.name]) for each in operation.parameters if each.name in given}
    with warned(operation):
        method(made.sync, operation)(**arguments)
    assert seen(made.recorder.take()) == operation.expected(given, setting.credential(operation), "json")


Mutate = Callable[[Defined, str, str], None]


@pytest.fixture
def mutate(monkeypatch: pytest.MonkeyPatch) -> Mutate:
    """Put a changed copy of the function that makes an operation's request in its place."""

    def changed(operation: Defined, old: str, new: str) -> None:
        stock = import_module(f"weibokit.{operation.api}.api.{operation.namespace}")
        name = f"_request_{operation.id}"
        copied = copy_of(stock, old, new, within=inspect.getsource(getattr(stock, name)))
        monkeypatch.setattr(stock, name, getattr(copied, name))

    return changed


def copy_of(module: ModuleType, old: str, new: str, within: str = "") -> ModuleType:
    """Return a copy of a module with another text, `within` a part of it or everywhere."""
    source = Path(str(module.__file__)).read_text(encoding="utf-8")
    part = within or source
    assert old in part
    made = ModuleType(module.__name__)
    made.__package__ = module.__package__
    exec(compile(source.replace(part, part.replace(old, new)), module.__name__, "exec"), made.__dict__)
    return made


@pytest.mark.parametrize("operation", POSTS, ids=lambda operation: operation.id)
def test_post_sent_as_get_is_caught(operation: Defined, mutate: Mutate, loop: asyncio.Runner) -> None:
    mutate(operation, '"method": "post"', '"method": "get"')
    with warned(operation):
        found = check(operation, SETTINGS["justone"][0], loop)
    assert len(found) == 2 * len(list(operation.calls()))


def test_posts_are_the_known_ones() -> None:
    assert (len(POSTS), sum(bool(operation.media_type) for operation in POSTS)) == (17, 13)


CHANGES = [
    ("weibo_get_followers_v1", 'params["uid"] = uid', 'params["id"] = uid'),
    ("weibo_get_followers_v1", 'params["uid"] = uid', ""),
    ("weibo_get_followers_v1", 'params["page"] = page', 'params["page"] = page or 1'),
    ("weibo_get_followers_v1", 'params["page"] = page', 'params["page"] = page; params["pageSize"] = 20'),
    ("weibo_get_followers_v1", 'params["uid"] = uid', 'from urllib.parse import quote; params["uid"] = quote(uid)'),
    ("weibo_get_followers_v1", "/api/weibo/get-followers/v1", "/api/weibo/get-followers/v2"),
    ("weixin_search_article_v2", '_kwargs["data"] = body', '_kwargs["params"] = body'),
    ("weixin_search_article_v2", '_kwargs["data"] = body', '_kwargs["json"] = body'),
    ("weixin_channels_search_account_v2", '"params": params', '"data": params'),
    ("statuses_followers_by_id", 'quote(str(id), safe="")', "id"),
]


@pytest.mark.parametrize(("id_", "old", "new"), CHANGES)
def test_changed_endpoint_is_caught(id_: str, old: str, new: str, mutate: Mutate, loop: asyncio.Runner) -> None:
    operation = next(each for each in OPERATIONS if each.id == id_)
    mutate(operation, old, new)
    assert caught(lambda: check(operation, SETTINGS[operation.api][0], loop))


@pytest.mark.parametrize(
    ("old", "new"),
    [("page: int | None = None", "page: int | None = 1"), ('page=_given.get("page", UNSET)', "page=UNSET")],
)
def test_changed_method_is_caught(old: str, new: str) -> None:
    operation = next(each for each in OPERATIONS if each.id == "weibo_get_followers_v1")
    stock = import_module("weibokit.justone.api.weibo")
    changed = copy_of(stock, old, new)
    made = twins(0, "justone")
    space: Mapping[str, Any] = vars(changed)
    call = space["Weibo"](made.sync.client).get_followers_v1
    assert differences(operation, SETTINGS["justone"][0], call, made.recorder)


def caught(compare: Callable[[], object]) -> bool:
    """Whether a comparison finds a difference, or something that is no such request at all."""
    try:
        return bool(compare())
    except (AssertionError, ValueError):
        return True
