"""Every operation that pages, as the effective definitions tell it, and how the client calls it."""

import inspect
import json
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

import weibokit

from tools.pipeline.document.operations import Operation, operations, parameter_schemas

CLIENTS: Mapping[str, tuple[str, dict[str, str]]] = {
    "justone": ("JustOne", {"token": "T"}),
    "weibo_v2": ("WeiboV2", {"access_token": "T"}),
    "tsina_v1": ("TSina", {"app_key": "K", "username": "user", "password": "password"}),
}


def make_client(api: str, prefix: str = "", **settings: Any) -> Any:
    """Make a client of `api`, on this machine; `prefix` is "Async" for the asynchronous one."""
    client, credentials = CLIENTS[api]
    return getattr(weibokit, f"{prefix}{client}")(**credentials, **{"base_url": "http://127.0.0.1"} | settings)


class Paged(NamedTuple):
    """An operation that pages: its rule, its required arguments, and values for those of the first request only."""

    api: str
    namespace: str
    name: str
    rule: dict[str, Any]
    arguments: dict[str, Any]
    first: dict[str, Any]

    def __str__(self) -> str:
        return f"{self.api}.{self.namespace}.{self.name}"

    @property
    def cursors(self) -> list[str]:
        """The parameters of its state that a response hands out."""
        return [name for name, each in self.rule["state"].items() if each["next"] != "increment"]

    def client(self, prefix: str = "", **settings: Any) -> Any:
        """Make a client for it, on this machine; `prefix` is "Async" for the asynchronous one."""
        return make_client(self.api, prefix, **settings)

    def method(self, client: Any, prefix: str) -> Any:
        """Return one of its methods, by what is before the name."""
        return getattr(getattr(client, self.namespace), f"{prefix}{self.name}")

    def has_items(self) -> bool:
        """Whether it is known where its pages have their list."""
        return "items" in self.rule


@cache
def paged() -> tuple[Paged, ...]:
    """Return all of them, in the order of the definitions."""
    return tuple(each for api in CLIENTS for each in _of(api))


def _of(api: str) -> Iterator[Paged]:
    document = json.loads((files("weibokit") / "specs" / f"{api}.json").read_bytes())
    client = make_client(api)
    for operation in operations(document):
        if "x-pagination" in operation.node:
            yield _paged(api, operation, parameter_schemas(document, operation), client)


def _paged(api: str, operation: Operation, schemas: Mapping[str, Any], client: Any) -> Paged:
    (namespace,) = operation.node["tags"]
    name, rule = operation.node["operationId"].removeprefix(f"{namespace}_"), operation.node["x-pagination"]
    found = Paged(api, namespace, name, rule, {}, {})
    arguments = inspect.signature(found.method(client, "")).parameters
    names = {key: each for key in schemas for each in arguments if _bare(each) == _bare(key)}
    required = {key for key, each in names.items() if arguments[each].default is inspect.Parameter.empty}
    for together in operation.node.get("x-requires", ()):
        group = [key for key in together.get("at_least_one") or together.get("exactly_one") or () if key in names]
        required |= set() if required & set(group) else set(group[:1])
    return found._replace(
        arguments={names[key]: _value(schemas[key]) for key in names if key in required},
        first={names[key]: _value(schemas[key]) for key in rule.get("first", ())},
    )


def _bare(name: str) -> str:
    return name.replace("_", "").lower()


def _value(schema: Mapping[str, Any]) -> Any:
    if "enum" in schema:
        return schema["enum"][0]
    if "pattern" in schema:  # ids, separated by commas
        return "1"
    return {"integer": 1, "number": 1.0, "boolean": True}.get(schema.get("type", ""), "2026-01-01 00:00:00")
