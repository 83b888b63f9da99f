"""What pages are made from: an effective definition, and the index of the same API."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from weibokit import IndexedAPI, load_index

from tools.codegen.openapi import Node, key
from tools.pipeline.document.operations import Operation, operations
from tools.pipeline.files.loading import read


@dataclass(frozen=True)
class Definition:
    """One effective definition in the folder `specs`, and the index of the API that it describes."""

    api: IndexedAPI
    document: Node
    specs: Path

    @cached_property
    def operations(self) -> dict[str, Operation]:
        """Its operations by operationId."""
        return {key(each): each for each in operations(self.document)}


def definitions(package: Path) -> list[Definition]:
    """Read the effective definitions and the index of the generated package in the folder `package`."""
    specs = package / "specs"
    apis = load_index(package).apis.values()
    return [Definition(api, read(specs / f"{api.name}.json"), specs) for api in apis]
