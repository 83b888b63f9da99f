"""Tokens and codes that are remembered, within bounds."""

from typing import Generic, TypeVar

T = TypeVar("T")

MAX_NUMBER = 10_000
"""Most of one sort."""

MAX_BYTES = 4 * 1024 * 1024
"""Most bytes of one sort: what an app sends along, such as an address to lead to, can be long."""

_OVERHEAD = 300
"""Bytes of a token beside what an app sent along."""


class BoundedStore(dict[str, T], Generic[T]):
    """Values by name; the oldest are forgotten first when there are too many, or when they hold too much."""

    def __init__(self) -> None:
        self._sizes: dict[str, int] = {}
        self._size = 0

    def keep(self, name: str, value: T, *texts: str | None) -> None:
        """Put a new value into the store, which holds on to these texts for it."""
        self[name] = value
        self._sizes[name] = _OVERHEAD + sum(len(text) for text in texts if text)
        self._size += self._sizes[name]
        while len(self) > MAX_NUMBER or self._size > MAX_BYTES:
            del self[next(iter(self))]

    def __delitem__(self, name: str) -> None:
        super().__delitem__(name)
        self._size -= self._sizes.pop(name)
