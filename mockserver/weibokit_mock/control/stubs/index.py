"""Stubs by what they may fit, so that a request asks few of them."""

from bisect import insort
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from ..matching.patterns import ANY
from ..matching.requests import RecordedRequest
from .mappings import StubMapping


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """A stub in its order: by priority, then the most recent first."""

    order: tuple[int, int]
    stub: StubMapping = field(compare=False)


Tables = dict[str, dict[str, list[Entry]]]
"""Stubs by a text, then by method."""


class Index:
    """The stubs that act at one step of the mock's decisions.

    A stub of one path is found by path and method, one of one operation by its name, all others by the literal
    beginning of their paths and their method; only those that are found are asked, in their order. `size` is how many
    there are.
    """

    __slots__ = ("_exact", "_lengths", "_operations", "_patterns", "size")

    def __init__(self) -> None:
        self._exact: Tables = {}
        self._operations: Tables = {}
        self._patterns: Tables = {}
        self._lengths: tuple[int, ...] = ()  # of all beginnings that there have been
        self.size = 0

    def add(self, entry: Entry) -> None:
        """Add a stub."""
        tables, key, method = self._place(entry.stub)
        if tables is self._patterns and len(key) not in self._lengths:
            self._lengths = (*self._lengths, len(key))
        insort(tables.setdefault(key, {}).setdefault(method, []), entry)
        self.size += 1

    def remove(self, entry: Entry) -> None:
        """Take a stub out."""
        tables, key, method = self._place(entry.stub)
        tables[key][method].remove(entry)
        self.size -= 1
        if not tables[key][method]:
            del tables[key][method]
        if not tables[key]:
            del tables[key]

    def candidates(self, request: RecordedRequest, operation: str | None) -> list[list[Entry]]:
        """Return the stubs that may fit a request, in groups of which each is in order; mostly there are none."""
        path, patterns, tables = request.path, self._patterns, []
        # `get` all along: another thread may be removing stubs.
        if path in self._exact:
            tables.append(self._exact.get(path, {}))
        if operation is not None and operation in self._operations:
            tables.append(self._operations.get(operation, {}))
        for length in self._lengths:
            if path[:length] in patterns:
                tables.append(patterns.get(path[:length], {}))  # noqa: PERF401 - mostly there is none
        if not tables:
            return []
        return [found for table in tables for method in (request.method, ANY) if (found := table.get(method))]

    def _place(self, stub: StubMapping) -> tuple[Tables, str, str]:
        """Return where a stub stands."""
        pattern, parameters = stub.request, stub.response.parameters
        if pattern.path is not None:
            return self._exact, pattern.path, pattern.method
        operation = parameters.operation if parameters else None
        if operation and operation[-1] != "*":
            return self._operations, operation, ANY
        return self._patterns, pattern.prefix, pattern.method


def first(
    candidates: Iterable[list[Entry]], request: RecordedRequest, acts: Callable[[StubMapping], bool]
) -> StubMapping | None:
    """Return the first stub, in their order, that fits a request and acts now."""
    best: Entry | None = None
    for entries in candidates:
        found = _first(entries, request, acts, best)
        best = found or best
    return best.stub if best else None


def _first(
    entries: list[Entry], request: RecordedRequest, acts: Callable[[StubMapping], bool], best: Entry | None
) -> Entry | None:
    for entry in entries:
        if best is not None and entry.order > best.order:
            return None
        if acts(entry.stub) and entry.stub.request.matches(request):
            return entry
    return None
