"""The effective definitions, as the package data of `weibokit` holds them, and the samples of their operations."""

import functools
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from ..garbage import made_once
from ..http.media_types import JSON
from . import recordings
from .recordings import Recording
from .references import References
from .schemas import METHODS, Schema

AUTHORED = "authored"
"""Origin of our own samples."""


class SampleResponse(NamedTuple):
    """One sample response; `file` holds its bytes, `when` the parameters it depends on."""

    case: str
    media_type: str
    origin: str
    when: Mapping[str, str]
    file: Traversable | Recording

    @property
    def body(self) -> bytes:
        """The bytes of its file, of a sample read anew each time."""
        return self.file.read_bytes()

    def fits(self, arguments: Mapping[str, Any]) -> bool:
        """Say whether the arguments of a request meet the conditions of this sample."""
        return not self.when or all((name in arguments) == (wanted == "present") for name, wanted in self.when.items())


class ResponseSchemas(Mapping[str, Schema]):
    """Schemas of a good response by media type, each resolved when it is first needed."""

    def __init__(self, content: Mapping[str, Any], references: References) -> None:
        self._content, self._references = content, references

    def __getitem__(self, media_type: str) -> Schema:
        """Return the schema for a media type, without references."""
        schema: Schema = self._references.resolve(self._content[media_type]["schema"])
        return schema

    def __iter__(self) -> Iterator[str]:
        """Go through the media types, the preferred one first."""
        return iter(self._content)

    def __len__(self) -> int:
        """Count the media types."""
        return len(self._content)


class ServedOperation(NamedTuple):
    """One operation; `success` maps the media types of a good response to their schemas.

    There are none where the response is a redirect with the HTTP status `status`. `alias_of` is method and path of the
    operation that this is another spelling of. `success_code` is the code in the body of a good response, where the API
    has one. `captured` is the user's recording, which stands apart from `samples`: nothing may be concluded from it
    before it is asked for. `parameters` are the names of those outside the body,
    `identities` says where values of the request appear.
    """

    api: str
    id: str
    method: str
    path: str
    alias_of: tuple[str, str] | None
    samples: tuple[SampleResponse, ...]
    pagination: Mapping[str, Any] | None
    success: Mapping[str, Schema]
    success_code: int | None
    status: int = 200
    captured: SampleResponse | None = None
    parameters: frozenset[str] = frozenset()
    identities: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True)
class APIDefinition:
    """The definition of one API; `document` is what connexion reads, without references in parameters and bodies.

    `captured` are the user's own recordings, by the key of their operation.
    """

    api: str
    document: Mapping[str, Any]
    references: References
    errors: Mapping[str, Any]
    captured: Mapping[str, Recording]

    @functools.cached_property
    def operations(self) -> tuple[ServedOperation, ...]:
        """Every operation, aliases included, in the order of the definition."""
        return tuple(
            _operation(self, path, method, item[method])
            for path, item in self.document["paths"].items()
            for method in METHODS
            if method in item
        )


def read(api: str) -> dict[str, Any]:
    """Read the effective definition of an API as it is, a copy of one's own."""
    document: dict[str, Any] = json.loads((_specs() / f"{api}.json").read_bytes())
    return document


def load(api: str, folder: Path | None = None) -> APIDefinition:
    """Return the effective definition of an API; operation ids get the name of the API in front, to be unique.

    It is read once in a process, and nobody may change it. `folder` holds recordings, if this API has any. Raises
    SettingsError for one that is bad.
    """
    definition = _read(api)
    if folder is None:
        return definition
    keys = {operation.id.removeprefix(f"{api}.") for operation in definition.operations}
    return replace(definition, captured=recordings.find(folder, keys))


@functools.cache
@made_once()
def _read(api: str) -> APIDefinition:
    raw = read(api)
    references = References(raw)
    for item in raw["paths"].values():
        _resolve_requests(item, references)
        for node in (item[method] for method in METHODS if method in item):
            node["operationId"] = f"{api}.{node['operationId']}"
            _resolve_requests(node, references)
    return APIDefinition(api, raw, references, raw["x-errors"], {})


@functools.cache
def _specs() -> Traversable:
    return files("weibokit") / "specs"


def _resolve_requests(node: dict[str, Any], references: References) -> None:
    for key in ("parameters", "requestBody"):
        if key in node:
            node[key] = references.resolve(node[key])


def _operation(definition: APIDefinition, path: str, method: str, node: Mapping[str, Any]) -> ServedOperation:
    status = next(status for status in node["responses"] if status.startswith(("2", "3")))
    content = definition.references.follow(node["responses"][status]).get("content", {})
    alias_method, _, alias_path = node.get("x-alias-of", "").rpartition(" ")
    codes = definition.errors.get("success")
    return ServedOperation(
        api=definition.api,
        id=node["operationId"],
        method=method.upper(),
        path=path,
        alias_of=(alias_method or method.upper(), alias_path) if alias_path else None,
        samples=tuple(_sample(example) for example in node.get("x-samples", ())),
        pagination=node.get("x-pagination"),
        success=ResponseSchemas(content, definition.references),
        success_code=int(codes[0]) if codes else None,
        status=int(status),
        captured=_recorded(definition, node),
        identities=node.get("x-identities", {}),
        parameters=frozenset(parameter["name"] for parameter in node.get("parameters", ())),
    )


def _sample(example: Mapping[str, Any]) -> SampleResponse:
    file = _specs() / example["file"]
    return SampleResponse(example["case"], example["media_type"], example["origin"], example.get("when", {}), file)


def _recorded(definition: APIDefinition, node: Mapping[str, Any]) -> SampleResponse | None:
    file = definition.captured.get(node["operationId"].removeprefix(f"{definition.api}."))
    return SampleResponse("captured", JSON, "captured", {}, file) if file else None
