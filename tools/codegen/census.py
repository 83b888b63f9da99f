"""Operations in, requests and methods out: nothing may get lost on the way."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tools.codegen.methods.endpoints import function_name
from tools.codegen.methods.namespaces import Namespace
from tools.codegen.openapi import Node, is_typed, key
from tools.codegen.targets import Target
from tools.pipeline.document.operations import operations
from tools.pipeline.files.plurals import counted

_REQUEST = re.compile(rf"^def {function_name('')}(\w+)\(", re.MULTILINE)
_MODEL = re.compile(r'^        "\w+": "\.\w+",$', re.MULTILINE)


class CensusError(Exception):
    """The numbers of operations, requests and methods differ."""


@dataclass(frozen=True)
class Counts:
    """What the client of one API holds: methods, as many as operations; aliases beside them; models.

    The response of an operation is either `typed` or `open`: its payload can be anything.
    """

    api: str
    operations: int
    aliases: int
    models: int
    typed: int
    open: int

    def __str__(self) -> str:
        generated = f"{counted(self.operations, 'operation')} generated"
        text = f"{generated}, {self.typed} typed and {self.open} open"
        return f"{self.api}: {text}, {counted(self.aliases, 'alias')}, {counted(self.models, 'model')}"


def count(document: Node, target: Target, package: Path, namespaces: Sequence[Namespace]) -> Counts:
    """Count the client of `target` in `package`; raises CensusError unless all operations of `document` are there."""
    folder = package / target.name
    defined = Counter(key(operation) for operation in operations(document) if operation.is_called)
    written = Counter(
        name for module in folder.glob("api/*.py") for name in _REQUEST.findall(module.read_text("utf-8"))
    )
    called = Counter(call.operation for space in namespaces for call in space.calls)
    for found, what in ((written, "requests"), (called, "calls by methods")):
        if found != defined:
            raise CensusError(f"{target.name}: {_difference(defined, found)} between operations and {what}.")
    own = [operation for operation in operations(document) if not operation.is_alias]
    typed = sum(is_typed(document, operation) for operation in own)
    models = len(_MODEL.findall((folder / "models" / "__init__.py").read_text("utf-8")))
    return Counts(target.name, len(own), defined.total() - len(own), models, typed, len(own) - typed)


def _difference(wanted: Counter[str], got: Counter[str]) -> str:
    lost, extra = sorted((wanted - got).elements()), sorted((got - wanted).elements())
    return f"{len(lost)} lost ({', '.join(lost)}) and {len(extra)} extra ({', '.join(extra)})"
