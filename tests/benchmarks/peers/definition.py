"""The definition that every server gets: one document with the operations of all APIs, or some of them."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from weibokit_mock.definitions.operations import read
from weibokit_mock.definitions.schemas import METHODS
from weibokit_mock.settings import APIS

from tests.benchmarks.raw_asgi import BODY

PATH = "/api/weibo/get-followers/v1"
"""The operation that is measured; its response is the body of raw ASGI."""

Document = dict[str, Any]


def merged() -> Document:
    """Return one definition of all APIs, for servers that read one only; its measured operation has an example.

    Components get the name of their API in front, and what an API says of credentials stands at each operation.
    """
    documents = {api: read(api) for api in APIS}
    paths: Document = {}
    components: dict[str, Document] = {}
    for api, document in documents.items():
        renamed = _renamed(document, api)
        for node in operations(renamed):
            node.setdefault("security", renamed["security"])
            node["operationId"] = f"{api}.{node['operationId']}"
        paths |= renamed["paths"]
        for sort, named in renamed["components"].items():
            components.setdefault(sort, {}).update({f"{api}.{name}": each for name, each in named.items()})
    paths[PATH]["get"]["responses"]["200"]["content"]["application/json"]["example"] = json.loads(BODY)
    return {
        "openapi": "3.0.3",
        "info": {"title": "All APIs", "version": "1"},
        "paths": paths,
        "components": components,
    }


def some(most: int) -> dict[str, Document]:
    """Return the definitions of all APIs, by name, with so many of their operations: the measured one, and others.

    The others are spread over all APIs. Other spellings of operations count as the operation that they spell.
    """
    documents = {api: read(api) for api in APIS}
    every = [
        (api, path, method)
        for api, document in documents.items()
        for path, item in document["paths"].items()
        for method in METHODS
        if method in item and "x-alias-of" not in item[method]
    ]
    if most >= len(every):
        return documents
    others = [each for each in every if each[1] != PATH]
    kept = {("justone", PATH, "get"), *(others[number * len(others) // (most - 1)] for number in range(most - 1))}
    for api, document in documents.items():
        document["paths"] = dict(_kept(api, document["paths"], kept))
    return documents


def _kept(api: str, paths: Document, kept: set[tuple[str, str, str]]) -> Iterator[tuple[str, Document]]:
    for path, item in paths.items():
        left = {name: node for name, node in item.items() if name not in METHODS or (api, path, name) in kept}
        if any(map(METHODS.__contains__, left)):
            yield path, left


def operations(document: Mapping[str, Any]) -> Iterator[Document]:
    """Yield every operation of a definition, other spellings included."""
    for item in document["paths"].values():
        yield from (item[method] for method in METHODS if method in item)


def _renamed(document: Document, api: str) -> Document:
    """Return a definition whose components have the name of the API in front, wherever they are named."""
    text = json.dumps(document)
    for sort in document["components"]:
        text = text.replace(f'"#/components/{sort}/', f'"#/components/{sort}/{api}.')
    renamed: Document = json.loads(text)
    for holder in (renamed, *operations(renamed)):
        if "security" in holder:
            holder["security"] = [
                {f"{api}.{name}": scopes for name, scopes in each.items()} for each in holder["security"]
            ]
    return renamed
