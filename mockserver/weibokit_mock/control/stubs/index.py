"""Stubs by what they may fit, so that a request asks few of them."""

from bisect import insort
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from ..matching.patterns import ANY
from ..matching.requests import RecordedRequest
from .mappings import StubMapping

Key = tuple[str, str]


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """A stub in its order: by priority, then the most recent first."""

    order: tuple[int, int]
    stub: StubMapping = field(compare=False)


class Index:
    """The stubs that act at one step of the mock's decisions.

    A stub of one path is found by method and path, one of one operation by its name, all others by their method and the
    literal beginning of their paths; only those that are found are asked, in their order.
    """

    def __init__(self) -> None:
        self._exact: dict[Key, list[Entry]] = {}
        self._patterns: dict[Key, list[Entry]] = {}
        self._lengths: Counter[int] = Counter()

    def __bool__(self) -> bool:
        return bool(self._exact or self._patterns)

    def add(self, entry: Entry) -> None:
        """Add a stub."""
        table, key = self._place(entry.stub)
        if table is self._patterns and key not in table:
            self._lengths[len(key[1])] += 1
        insort(table.setdefault(key, []), entry)

    def remove(self, entry: Entry) -> None:
        """Take a stub out."""
        table, key = self._place(entry.stub)
        table[key].remove(entry)
        if table[key]:
            return
        del table[key]
        if table is self._patterns:
            self._lengths -= Counter([len(key[1])])

    def find(
        self, request: RecordedRequest, operation: str | None, acts: Callable[[StubMapping], bool]
    ) -> StubMapping | None:
        """Return the first stub, in their order, that fits a request and acts now."""
        best: Entry | None = None
        for entries in self._candidates(request, operation):
            found = _first(entries, request, acts, best)
            best = found or best
        return best.stub if best else None

    def _candidates(self, request: RecordedRequest, operation: str | None) -> Iterable[list[Entry]]:
        if self._exact:
            keys = ((request.method, request.path), (ANY, request.path), ("", operation or ""))
            yield from (self._exact[key] for key in keys if key in self._exact)
        for length in self._lengths:
            beginning = request.path[:length]
            for key in ((request.method, beginning), (ANY, beginning)):
                if key in self._patterns:
                    yield self._patterns[key]

    def _place(self, stub: StubMapping) -> tuple[dict[Key, list[Entry]], Key]:
        """Return where a stub stands."""
        pattern, parameters = stub.request, stub.response.parameters
        if pattern.path is not None:
            return self._exact, (pattern.method, pattern.path)
        operation = parameters.operation if parameters else None
        if operation and operation[-1] != "*":
            return self._exact, ("", operation)
        return self._patterns, (pattern.method, pattern.prefix)


def _first(
    entries: list[Entry], request: RecordedRequest, acts: Callable[[StubMapping], bool], best: Entry | None
) -> Entry | None:
    for entry in entries:
        if best is not None and entry.order > best.order:
            return None
        if acts(entry.stub) and entry.stub.request.matches(request):
            return entry
    return None
