# Do not edit: `make generate` writes this file from tools/runtime/pagination/iterators.py.

"""Iterators over pages, and over what is on them.

An iterator knows where it stands: its `state` is a JSON value from which another one goes on, after an error or in
another process. Each page is fetched when it is asked for. An error leaves the iterator where it was, so that the next
`next()` asks for the same page again.
"""

import threading
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import suppress
from typing import Any, Generic, Self, TypeVar

from ..arguments.parameters import Arguments
from ..errors import RawResponse
from ..models.model import Model, raw_response
from .pages import Pagination, items
from .state import PagingState

__all__ = ["AsyncItems", "AsyncPages", "Items", "Pages", "State"]

P = TypeVar("P", bound=Model)
T = TypeVar("T")

State = Mapping[str, Any]
"""Where an iterator stands: a JSON value, without credentials."""

_END: Any = object()

_RUNNING = "This iterator is being asked for its next page already; ask one after the other, else a page is paid twice."


class _Base(Generic[P]):
    """What sync and async iterators over pages share."""

    def __init__(
        self,
        call: Callable[..., Any],
        arguments: Arguments,
        given: Mapping[str, Any],
        rule: Pagination,
        *,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> None:
        self._call = call
        self._paging = PagingState(arguments, given, rule, max_pages, resume)
        # Of one request at a time, as two would ask for the same page.
        self._running = threading.Lock()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._paging!r})"

    @property
    def state(self) -> dict[str, Any]:
        """Where the iterator stands, as a JSON value: pass it as `resume=` to go on from here."""
        return self._paging.state

    @property
    def more(self) -> bool:
        """Whether there may be pages after those that came; True at the end if only `max_pages` ended it."""
        return self._paging.more

    @property
    def skip(self) -> int:
        """How many items of the next page were given out before, by the iterator over items that it resumes."""
        return self._paging.skip

    def _enter(self) -> None:
        if not self._running.acquire(blocking=False):
            raise RuntimeError(_RUNNING)


class Pages(_Base[P], Iterator[P]):
    """Iterator over the pages of a list."""

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> P:
        self._enter()
        try:
            wanted = self._paging.arguments()
            page: P | None = None if wanted is None else self._call(**wanted)
            if page is None or not self._paging.advance(page):
                raise StopIteration
            return page
        finally:
            self._running.release()

    def close(self) -> None:
        """End the iteration; `state` and `more` stay as they are."""
        self._paging.close()


class AsyncPages(_Base[P], AsyncIterator[P]):
    """Async iterator over the pages of a list."""

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> P:
        self._enter()
        try:
            wanted = self._paging.arguments()
            page: P | None = None if wanted is None else await self._call(**wanted)
            if page is None or not self._paging.advance(page):
                raise StopAsyncIteration
            return page
        finally:
            self._running.release()

    async def aclose(self) -> None:
        """End the iteration; `state` and `more` stay as they are."""
        self._paging.close()


class _Listed(Generic[T]):
    """The items of the page that is being read, and how many of them were given out."""

    def __init__(self, pages: _Base[Any], listing: Callable[[Any], list[T]] | None, rule: Pagination) -> None:
        self._pages = pages
        self._listing = listing
        self._rule = rule
        self._before = pages.state
        self._items: list[T] = []
        self._given = 0
        self._skip = pages.skip
        self._closed = False
        self._response: RawResponse | None = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._pages!r})"

    @property
    def state(self) -> dict[str, Any]:
        """Where the iterator stands, as a JSON value; within a page, that page is fetched again to go on from here."""
        if self._given < len(self._items):
            return {**self._before, "skip": self._given}
        return {**self._pages.state, **({"skip": self._skip} if self._skip else {})}

    @property
    def more(self) -> bool:
        """Whether there may be items after those that came; True at the end if only `max_pages` ended it."""
        return self._given < len(self._items) or self._pages.more

    @property
    def response(self) -> RawResponse | None:
        """The response of the page that came last."""
        return self._response

    def _rest(self) -> list[T]:
        """Give out the rest of the page that is being read."""
        found, self._given = self._items[self._given :], len(self._items)
        return found

    def _next_of(self) -> list[T]:
        """Return the next item in a list, or an empty list when another page is wanted."""
        found = [] if self._closed else self._items[self._given : self._given + 1]
        self._given += len(found)
        return found

    def _take(self, page: Model, before: dict[str, Any]) -> None:
        """Read the items of a page; `before` is the state in which it was asked for."""
        skip, self._skip = self._skip, 0
        self._items, self._given, self._before = [], 0, before
        with suppress(ValueError):  # of a page made by hand
            self._response = raw_response(page)
        found = items(page, self._rule)
        # The error of a field that does not fit holds the response, so nothing is lost; the next page comes after it.
        self._items = self._listing(page) if found and self._listing else found
        self._given = min(skip, len(self._items))


class Items(_Listed[T], Iterator[T]):
    """Iterator over what is on the pages of a list."""

    def __init__(self, pages: Pages[P], listing: Callable[[P], list[T]] | None, rule: Pagination) -> None:
        super().__init__(pages, listing, rule)
        self._source = pages

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        while not (found := self._next_of()):
            before = self._source.state
            self._take(next(self._source), before)
        return found[0]

    def next_page(self) -> list[T]:
        """Return all items of the next page, or what is left of this one; an empty list at the end."""
        first = next(self, _END)
        return [] if first is _END else [first, *self._rest()]

    def close(self) -> None:
        """End the iteration; `state` and `more` stay as they are."""
        self._closed = True
        self._source.close()


class AsyncItems(_Listed[T], AsyncIterator[T]):
    """Async iterator over what is on the pages of a list."""

    def __init__(self, pages: AsyncPages[P], listing: Callable[[P], list[T]] | None, rule: Pagination) -> None:
        super().__init__(pages, listing, rule)
        self._source = pages

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        while not (found := self._next_of()):
            before = self._source.state
            self._take(await anext(self._source), before)
        return found[0]

    async def next_page(self) -> list[T]:
        """Return all items of the next page, or what is left of this one; an empty list at the end."""
        first = await anext(self, _END)
        return [] if first is _END else [first, *self._rest()]

    async def aclose(self) -> None:
        """End the iteration; `state` and `more` stay as they are."""
        self._closed = True
        await self._source.aclose()
