# Do not edit: `make generate` writes this file from tools/runtime/index/operations.py.

"""What the index says of an API, an operation, a parameter and a code."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..errors import Charged

__all__ = ["IndexedAPI", "IndexedCode", "IndexedOperation", "IndexedParameter"]


@dataclass(frozen=True)
class IndexedParameter:
    """One parameter of an operation: `name` is that of the method's argument, `key` the one on the wire.

    `place` is "path", "query", "form" or "body"; `type` is written as in `arguments.parameters`, such as `int` or
    `str[]`; `limits` are keywords of its JSON schema, such as `maximum`, `enum` and `default`; `model` is
    the class of a whole body.
    """

    name: str
    key: str
    place: str
    type: str
    required: bool = False
    description: str = ""
    description_zh: str = ""
    model: str = ""
    limits: Mapping[str, Any] = field(default_factory=dict[str, Any])

    @classmethod
    def of(cls, node: Mapping[str, Any]) -> IndexedParameter:
        """Read a parameter as the index holds it."""
        return cls(**{"key": node["name"], "place": node["in"], **{k: v for k, v in node.items() if k != "in"}})


@dataclass(frozen=True)
class IndexedCode:
    """One code of an API: our `name` for it, what it means and costs, and when it may be repeated.

    `error` is the class that the client raises, None for a code of success.
    """

    api: str
    code: str
    name: str
    charged: Charged
    error: str | None = None
    status: int | None = None
    retry: str = "never"
    message: str = ""
    meaning: str = ""
    meaning_zh: str = ""


@dataclass(frozen=True)
class IndexedOperation:
    """One operation: `name` is `namespace.method` of the client, `id` the operationId, `summary` one line.

    `status` says whether the service behind it is alive, closed, deprecated or unknown; `deprecated` why not to call
    it, "" for the others; `charged` whether a response that succeeds costs money; `writes` whether a call changes
    something; `typed` whether its fields are known, and `returns` the model. `requires` says in words what parameters
    are wanted together. `paging` is None, or says whether `items` are known and after how many pages (`max_pages`)
    iterators end. `credential` says where the usual
    credential travels, and whether a login comes with it. `example` are the arguments of an example call. `other_paths`
    are other spellings, `formats` what stands for `{format}` in the path.
    """

    api: str
    name: str
    id: str
    method: str
    path: str
    summary: str
    charged: Charged
    server: str = ""
    summary_zh: str = ""
    description: str = ""
    status: Literal["alive", "closed", "deprecated", "unknown"] = "unknown"
    deprecated: str = ""
    typed: bool = False
    writes: bool = False
    returns: str = ""
    requires: str = ""
    access_level: str = ""
    source: str = ""
    other_paths: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    scopes: tuple[str, ...] = ()
    paging: Mapping[str, Any] | None = None
    credential: Mapping[str, str] | None = None
    samples: tuple[Mapping[str, str], ...] = ()
    example: Mapping[str, Any] = field(default_factory=dict[str, Any])
    nodes: tuple[Mapping[str, Any], ...] = field(default=(), repr=False)

    @classmethod
    def of(cls, api: str, server: str, node: Mapping[str, Any]) -> IndexedOperation:
        """Read an operation as the index of `api` holds it."""
        given: dict[str, Any] = {"api": api, "server": server, **node, "nodes": tuple(node.get("parameters", ()))}
        given.pop("parameters", None)
        for name in ("other_paths", "formats", "scopes", "samples"):
            given[name] = tuple(given.get(name, ()))
        return cls(**given)

    @property
    def full_name(self) -> str:
        """The name with its API, as commands and other programs write it: `justone.weibo.get_followers_v1`."""
        return f"{self.api}.{self.name}"

    @property
    def namespace(self) -> str:
        """The namespace of the client that has the method."""
        return self.name.partition(".")[0]

    @property
    def method_name(self) -> str:
        """The name of the method in its namespace."""
        return self.name.partition(".")[2]

    @cached_property
    def parameters(self) -> tuple[IndexedParameter, ...]:
        """Its parameters, required ones first; the format of the response is none."""
        return tuple(map(IndexedParameter.of, self.nodes))


@dataclass(frozen=True)
class IndexedAPI:
    """One API: `class_name` is that of its client, `server` its host, `namespaces` what each namespace is.

    `credentials` maps the options that take one to their environment variables, the usual one first. `success` are the
    codes that mean success. `personal` says that responses depend on who asks, and that all but GET changes something.
    """

    name: str
    class_name: str
    title: str
    server: str
    credentials: Mapping[str, str]
    success: tuple[str, ...]
    personal: bool
    namespaces: Mapping[str, str]
    codes: Mapping[str, IndexedCode]
    operations: tuple[IndexedOperation, ...] = field(repr=False)

    @classmethod
    def of(cls, node: Mapping[str, Any]) -> IndexedAPI:
        """Read the index of an API."""
        api, server, charged = node["api"], node["server"], node["charged"]
        return cls(
            name=api,
            class_name=node["class"],
            title=node["title"],
            server=server,
            credentials=node["credentials"],
            success=tuple(node["success"]),
            personal=node["personal"],
            namespaces=node["namespaces"],
            codes={code: _code(api, code, charged, each) for code, each in node["codes"].items()},
            operations=tuple(IndexedOperation.of(api, server, each) for each in node["operations"]),
        )


def _code(api: str, code: str, charged: str, node: Mapping[str, Any]) -> IndexedCode:
    given: dict[str, Any] = {"api": api, "code": code, "charged": charged, **node}
    return IndexedCode(**given)
