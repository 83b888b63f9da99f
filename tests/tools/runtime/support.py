"""Facts, clients and models that the tests of the runtime share, and a stand-in for a stock endpoint module."""

import sys
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from types import ModuleType
from typing import Any, Generic, TypeVar

import httpx

from tools.codegen.package.service_model import facts
from tools.codegen.targets import TARGETS
from tools.runtime.apis.justone import AsyncJustOneBase, JustOneBase
from tools.runtime.apis.tsina_v1 import AsyncTSinaBase, TSinaBase
from tools.runtime.apis.weibo_v2 import AsyncWeiboV2Base, WeiboV2Base
from tools.runtime.client import Client, result
from tools.runtime.models.model import Answer, field
from tools.runtime.transport.decoding import definition

SPECS = Path(__file__).parents[3] / "generated" / "weibokit" / "specs"

FOLLOWERS = "/api/weibo/get-followers/v1"
FRIENDS = "/2/friendships/friends/bilateral/sort_interactive.json"
FOLLOW = "/2/friendships/groups/follow.json"
TOKEN_INFO = "/oauth2/get_token_info"
REVOKE = "/oauth2/revokeoauth2"
STATUSES = "/statuses/followers"

T = TypeVar("T", bound=Answer)


JUSTONE, WEIBO, TSINA = (facts(dict(definition("weibokit", each.name)), each, "weibokit") for each in TARGETS)


class JustOne(JustOneBase):
    _facts = JUSTONE


class AsyncJustOne(AsyncJustOneBase):
    _facts = JUSTONE


class WeiboV2(WeiboV2Base):
    _facts = WEIBO


class AsyncWeiboV2(AsyncWeiboV2Base):
    _facts = WEIBO


class TSina(TSinaBase):
    _facts = TSINA


class AsyncTSina(AsyncTSinaBase):
    _facts = TSINA


class Badge(Answer):
    __module__ = "sample_models.badge"

    level: int = field("level", "int")


class User(Answer):
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


class Page(Answer):
    __module__ = "sample_models.page"

    users: list[User] = field("users", "User[]", required=True)
    by_name: dict[str, User] = field("by_name", "User{}")
    counts: dict[str, list[int]] = field("counts", "int[]{}")


class Envelope(Answer):
    __module__ = "sample_models.envelope"

    code: int = field("code", "int", required=True)
    data: Page = field("data", "Page")


MODELS = ModuleType("sample_models")
MODELS.__dict__.update({cls.__name__: cls for cls in (Badge, User, Page, Envelope)})
sys.modules["sample_models"] = MODELS
# Pickle imports the module that a class names.
sys.modules.update({cls.__module__: MODELS for cls in (Badge, User, Page, Envelope)})


@dataclass
class Response(Generic[T]):
    """What the stock endpoint modules return."""

    status_code: HTTPStatus
    content: bytes
    headers: httpx.Headers
    parsed: T | None


def _response(answer: httpx.Response, model: type[T]) -> Response[T]:
    """Do what the stock endpoint modules do with a response, their faults included."""
    parsed = model.from_dict(answer.json()) if answer.status_code == 200 else None
    return Response(HTTPStatus(answer.status_code), answer.content, answer.headers, parsed)


def call(client: Client, path: str, model: type[T], method: str = "get", **request: Any) -> T:
    answer = client.get_httpx_client().request(method, path, **request)
    return result(_response(answer, model), client.strict)


async def acall(client: Client, path: str, model: type[T], method: str = "get", **request: Any) -> T:
    answer = await client.get_async_httpx_client().request(method, path, **request)
    return result(_response(answer, model), client.strict)


def answering(status: int = 200, **content: Any) -> httpx.MockTransport:
    """Return a transport, sync and async, that gives always the same answer."""
    return httpx.MockTransport(lambda request: httpx.Response(status, **content))


def recording(seen: list[httpx.Request], **content: Any) -> httpx.MockTransport:
    """Return a transport that keeps the requests and gives always the same answer."""

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, **content)

    return httpx.MockTransport(handle)
