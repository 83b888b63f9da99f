"""Service models, clients and models that the tests of the runtime share, and a stand-in for generated code."""

import sys
from functools import partial
from importlib import import_module
from pathlib import Path
from textwrap import dedent
from types import ModuleType
from typing import TYPE_CHECKING, Any, Literal, TypeVar

import httpx
from jinja2 import Environment, FileSystemLoader

from tools.codegen.package.constructors import constructor
from tools.codegen.package.render import TEMPLATES
from tools.codegen.package.service_model import service_model
from tools.codegen.targets import TARGETS
from tools.runtime.apis.base import AsyncAPI, SyncAPI
from tools.runtime.apis.registry import APIS
from tools.runtime.arguments.parameters import Arguments
from tools.runtime.client import Client
from tools.runtime.client import acall as checked_acall
from tools.runtime.client import call as checked_call
from tools.runtime.models.fields import field
from tools.runtime.models.model import Model
from tools.runtime.transport.decoding import definition

SPECS = Path(__file__).parents[3] / "generated" / "weibokit" / "specs"

FOLLOWERS = "/api/weibo/get-followers/v1"
FRIENDS = "/2/friendships/friends/bilateral/sort_interactive.json"
FOLLOW = "/2/friendships/groups/follow.json"
TOKEN_INFO = "/oauth2/get_token_info"
REVOKE = "/oauth2/revokeoauth2"
STATUSES = "/statuses/followers"

T = TypeVar("T", bound=Model)
C = TypeVar("C", bound="SyncAPI | AsyncAPI")


JUSTONE, WEIBO, TSINA = (service_model(dict(definition("weibokit", each.name)), each, "weibokit") for each in TARGETS)


def constructed(cls: type[C]) -> type[C]:
    """Give a client class the constructor that the generator writes for it."""
    api = next(each for each in APIS if each.name == cls._service_model.api)
    made = constructor(api.name, api.settings, "A client", asynchronous=issubclass(cls, AsyncAPI))
    environment = Environment(loader=FileSystemLoader(TEMPLATES), trim_blocks=True, lstrip_blocks=True)
    module: Any = environment.get_template("constructor.py.jinja").module
    scope = {"cls": cls, "httpx": httpx, "Literal": Literal, **vars(import_module(f"tools.runtime.apis.{api.name}"))}
    code = dedent(module.define(made)).replace("super()", "super(cls, self)")
    exec(f"from __future__ import annotations\n{code}", scope)
    cls.__init__ = scope["__init__"]  # type: ignore[method-assign]
    return cls


class Sync(SyncAPI):
    if TYPE_CHECKING:

        def __init__(self, *credentials: str | None, **options: Any) -> None: ...


class Async(AsyncAPI):
    if TYPE_CHECKING:

        def __init__(self, *credentials: str | None, **options: Any) -> None: ...


@constructed
class JustOne(Sync):
    _service_model = JUSTONE


@constructed
class AsyncJustOne(Async):
    _service_model = JUSTONE


@constructed
class WeiboV2(Sync):
    _service_model = WEIBO


@constructed
class AsyncWeiboV2(Async):
    _service_model = WEIBO


@constructed
class TSina(Sync):
    _service_model = TSINA


@constructed
class AsyncTSina(Async):
    _service_model = TSINA


class Badge(Model):
    __module__ = "sample_models.badge"

    level: int = field("level", "int")


class User(Model):
    __module__ = "sample_models.user"

    id: int = field("id", "int", required=True)
    name: str = field("screen/name", "str", required=True)
    verified: bool = field("verified", "bool")
    score: float = field("score", "float")
    remark: str | None = field("remark", "str", null=True)
    badge: Badge = field("badge", "Badge")
    counter: int | str = field("counter", "int|str")
    friend: "User | int" = field("friend", "User|int")
    status: "str | Badge | list[Badge]" = field("status", "str|Badge|Badge[]")
    tags: list[str] = field("tags", "str[]")
    mixed: list[int | str | None] = field("mixed", "(int|str|null)[]")
    extra: Any = field("extra")


class Page(Model):
    __module__ = "sample_models.page"

    users: list[User] = field("users", "User[]", required=True)
    by_name: dict[str, User] = field("by_name", "User{}")
    counts: dict[str, list[int]] = field("counts", "int[]{}")


class Envelope(Model):
    __module__ = "sample_models.envelope"

    code: int = field("code", "int", required=True)
    data: Page = field("data", "Page")


MODELS = ModuleType("sample_models")
MODELS.__dict__.update({cls.__name__: cls for cls in (Badge, User, Page, Envelope)})
sys.modules["sample_models"] = MODELS
# Pickle imports the module that a class names.
sys.modules.update({cls.__module__: MODELS for cls in (Badge, User, Page, Envelope)})


def call(client: Client, path: str, model: type[T], method: str = "get", **request: Any) -> T:
    made = {"method": method, "url": path, **request}
    return checked_call(client, Arguments("x_show"), {}, lambda _: made.copy(), partial(parsed, model))


async def acall(client: Client, path: str, model: type[T], method: str = "get", **request: Any) -> T:
    made = {"method": method, "url": path, **request}
    parse = partial(parsed, model)
    return await checked_acall(client, Arguments("x_show"), {}, lambda _: made.copy(), parse)


def parsed(model: type[T], response: httpx.Response) -> T:
    """Do what generated code does with a response."""
    return model.from_dict(response.json())


def responding(status: int = 200, **content: Any) -> httpx.MockTransport:
    """Return a transport, sync and async, that gives always the same response."""
    return httpx.MockTransport(lambda request: httpx.Response(status, **content))


def recording(seen: list[httpx.Request], **content: Any) -> httpx.MockTransport:
    """Return a transport that keeps the requests and gives always the same response."""

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, **content)

    return httpx.MockTransport(handle)
