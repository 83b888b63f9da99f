"""The effective definitions, as the package data of `weibokit` holds them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files
from typing import Any

from .framework import Specification
from .schemas import METHODS, Schema


@dataclass(frozen=True, slots=True)
class Sample:
    """One sample answer; `body` holds the bytes of its file, `when` the parameters it depends on."""

    case: str
    media_type: str
    origin: str
    when: Mapping[str, str]
    body: bytes

    def fits(self, arguments: Mapping[str, Any]) -> bool:
        """Say whether the arguments of a call meet the conditions of this sample."""
        return all((name in arguments) == (wanted == "present") for name, wanted in self.when.items())


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation; `success` maps the media types of a good answer to their schemas.

    `success_code` is the code in the body of a good answer, where the API has one.
    """

    api: str
    id: str
    method: str
    path: str
    alias_of: str | None
    samples: tuple[Sample, ...]
    pagination: Mapping[str, Any] | None
    success: Mapping[str, Schema]
    success_code: int | None


@dataclass(frozen=True)
class Definition:
    """One API; `specification` is what connexion reads, with every reference resolved."""

    api: str
    specification: Specification
    errors: Mapping[str, Any]

    @cached_property
    def operations(self) -> tuple[Operation, ...]:
        """Every operation, aliases included, in the order of the definition."""
        return tuple(
            _operation(self, path, method, item[method])
            for path, item in self.specification.spec["paths"].items()
            for method in METHODS
            if method in item
        )


def load(api: str) -> Definition:
    """Read the effective definition of an API; operation ids get the name of the API in front, to be unique."""
    raw = json.loads((files("weibokit") / "specs" / f"{api}.json").read_bytes())
    for item in raw["paths"].values():
        for method in METHODS:
            if method in item:
                item[method]["operationId"] = f"{api}.{item[method]['operationId']}"
    return Definition(api, Specification(raw), raw["x-errors"])


def _operation(definition: Definition, path: str, method: str, node: Mapping[str, Any]) -> Operation:
    success = node["responses"]["200"]["content"]
    codes = definition.errors.get("success")
    return Operation(
        api=definition.api,
        id=node["operationId"],
        method=method.upper(),
        path=path,
        alias_of=node.get("x-alias-of"),
        samples=tuple(_sample(entry) for entry in node.get("x-samples", ())),
        pagination=node.get("x-pagination"),
        success={media_type: media["schema"] for media_type, media in success.items()},
        success_code=int(codes[0]) if codes else None,
    )


def _sample(entry: Mapping[str, Any]) -> Sample:
    body = (files("weibokit") / "specs" / entry["file"]).read_bytes()
    return Sample(entry["case"], entry["media_type"], entry["origin"], entry.get("when", {}), body)
