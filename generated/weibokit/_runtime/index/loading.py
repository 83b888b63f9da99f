# Do not edit: `make generate` writes this file from tools/runtime/index/loading.py.

"""`load_index`, and the index that it returns."""

import json
from collections.abc import Sequence
from functools import cache, cached_property
from pathlib import Path

from ..apis.registry import APIS
from .operations import IndexedAPI, IndexedCode, IndexedOperation
from .ranking import Ranking

__all__ = ["OperationIndex", "load_index"]

_PACKAGE = Path(__file__).parents[2]


class OperationIndex:
    """What a package of clients offers: its APIs by name, their operations and codes, and a search over them."""

    def __init__(self, apis: Sequence[IndexedAPI]) -> None:
        self.apis = {api.name: api for api in apis}

    def __repr__(self) -> str:
        return f"OperationIndex({', '.join(self.apis)}: {len(self.operations)} operations)"

    @cached_property
    def operations(self) -> dict[str, IndexedOperation]:
        """All operations by their full names, such as `justone.weibo.get_followers_v1`."""
        return {each.full_name: each for api in self.apis.values() for each in api.operations}

    @cached_property
    def codes(self) -> tuple[IndexedCode, ...]:
        """The codes of all APIs."""
        return tuple(code for api in self.apis.values() for code in api.codes.values())

    def search(self, words: str, api: str | None = None) -> list[IndexedOperation]:
        """Return the operations that answer to `words`, English or Chinese, the best first; of one API if it is given.

        Words are looked for in names, paths, summaries, descriptions and parameters.
        """
        found = self._ranking.best(words)
        return [each for each in found if api is None or each.api == api]

    def suggest(self, name: str) -> list[str]:
        """Return the names of operations that a misspelt or shortened `name` may stand for, three at most."""
        ends = [full for full, each in self.operations.items() if name in (each.name, each.id)]
        if ends:
            return ends[:3]
        from difflib import get_close_matches  # noqa: PLC0415 - wanted for a mistake only

        close = get_close_matches(name, self.operations)
        return close or [each.full_name for each in self.search(name)[:3]]

    @cached_property
    def _ranking(self) -> Ranking:
        return Ranking(self.operations.values())


@cache
def load_index(folder: Path | None = None) -> OperationIndex:
    """Return the index of the operations and codes of this package; read once, in a few milliseconds.

    `folder` is another package of clients. Nothing else of the package is imported for it.
    """
    order = [api.name for api in APIS]
    files = sorted(
        (folder or _PACKAGE).glob("*/index.json"), key=lambda file: (*order, file.parent.name).index(file.parent.name)
    )
    nodes = [json.loads(file.read_text(encoding="utf-8")) for file in files]
    return OperationIndex([IndexedAPI.of(node) for node in nodes])
