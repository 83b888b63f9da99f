# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""The namespace `search`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...._runtime.client import result as _result
from ...._runtime.pagination.pages import Pagination
from ...._runtime.pagination.pages import apages as _apages
from ...._runtime.pagination.pages import pages as _pages
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.search_page import SearchPage
    from ...models.status_found import StatusFound
    from ...models.suggestions_list import SuggestionsList

__all__ = ["AsyncSearch", "Search"]

_GET_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("results",))


class Search:
    """Searches."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get(
        self,
        *,
        q: str,
        page: int | Unset = UNSET,
        rpp: int | Unset = UNSET,
        callback: str | Unset = UNSET,
        geocode: str | Unset = UNSET,
    ) -> SearchPage:
        """Search posts by a word.

        An empty word finds nothing.

        Args:
            q: What to look for.
            page: Number of the page. The service's default is `1`.
            rpp: Posts on a page. At most 200. The service's default is `20`.
            callback: Name of a function in JavaScript; JSON comes as the argument of a call of it.
            geocode: Around a place: latitude, longitude and a radius in `km`, `m` or `mi`, separated by commas.

        Returns:
            One page of posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Search/en&oldid=3735
        """
        from . import search_get

        return _result(
            search_get.sync_detailed(q=q, page=page, rpp=rpp, callback=callback, geocode=geocode, client=self._client),
            strict=self._client.strict,
        )

    def pages_get(
        self,
        *,
        q: str,
        page: int | Unset = UNSET,
        rpp: int | Unset = UNSET,
        callback: str | Unset = UNSET,
        geocode: str | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[SearchPage]:
        """Pages of `get`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            q: What to look for.
            page: Number of the page. The service's default is `1`.
            rpp: Posts on a page. At most 200. The service's default is `20`.
            callback: Name of a function in JavaScript; JSON comes as the argument of a call of it.
            geocode: Around a place: latitude, longitude and a radius in `km`, `m` or `mi`, separated by commas.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> SearchPage:
            return self.get(q=q, rpp=rpp, callback=callback, geocode=geocode, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_PAGINATION, max_pages)

    def iter_get(
        self,
        *,
        q: str,
        page: int | Unset = UNSET,
        rpp: int | Unset = UNSET,
        callback: str | Unset = UNSET,
        geocode: str | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[StatusFound]:
        """What is on the pages of `get`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            q: What to look for.
            page: Number of the page. The service's default is `1`.
            rpp: Posts on a page. At most 200. The service's default is `20`.
            callback: Name of a function in JavaScript; JSON comes as the argument of a call of it.
            geocode: Around a place: latitude, longitude and a radius in `km`, `m` or `mi`, separated by commas.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get(q=q, page=page, rpp=rpp, callback=callback, geocode=geocode, max_pages=max_pages)
            for item in page.results
        )

    def suggestions_at_users(
        self, *, q: str, type_: Literal[0, 1], count: int | Unset = UNSET, range_: Literal[0, 1, 2] | Unset = UNSET
    ) -> SuggestionsList:
        """Nicknames to complete what was typed after an `@`.

        Known from the code of old clients only; no page documents it.

        Args:
            q: What was typed.
            type_: Whose nicknames: 1 the caller's followers, 1,000 at most; 0 whom the caller follows, 2,000 at
                most.
            count: Number of nicknames. The service's default is `10`.
            range_: What is searched: 0 nicknames, 1 the caller's remarks, 2 both. The service's default is `2`.

        Returns:
            The nicknames.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import search_suggestions_at_users

        return _result(
            search_suggestions_at_users.sync_detailed(
                format_=self._client.format, q=q, count=count, type_=type_, range_=range_, client=self._client
            ),
            strict=self._client.strict,
        )


class AsyncSearch:
    """Searches."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(
        self,
        *,
        q: str,
        page: int | Unset = UNSET,
        rpp: int | Unset = UNSET,
        callback: str | Unset = UNSET,
        geocode: str | Unset = UNSET,
    ) -> SearchPage:
        """Search posts by a word.

        An empty word finds nothing.

        Args:
            q: What to look for.
            page: Number of the page. The service's default is `1`.
            rpp: Posts on a page. At most 200. The service's default is `20`.
            callback: Name of a function in JavaScript; JSON comes as the argument of a call of it.
            geocode: Around a place: latitude, longitude and a radius in `km`, `m` or `mi`, separated by commas.

        Returns:
            One page of posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Search/en&oldid=3735
        """
        from . import search_get

        return _result(
            await search_get.asyncio_detailed(
                q=q, page=page, rpp=rpp, callback=callback, geocode=geocode, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_get(
        self,
        *,
        q: str,
        page: int | Unset = UNSET,
        rpp: int | Unset = UNSET,
        callback: str | Unset = UNSET,
        geocode: str | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[SearchPage]:
        """Pages of `get`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            q: What to look for.
            page: Number of the page. The service's default is `1`.
            rpp: Posts on a page. At most 200. The service's default is `20`.
            callback: Name of a function in JavaScript; JSON comes as the argument of a call of it.
            geocode: Around a place: latitude, longitude and a radius in `km`, `m` or `mi`, separated by commas.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> SearchPage:
            return await self.get(q=q, rpp=rpp, callback=callback, geocode=geocode, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_PAGINATION, max_pages)

    def iter_get(
        self,
        *,
        q: str,
        page: int | Unset = UNSET,
        rpp: int | Unset = UNSET,
        callback: str | Unset = UNSET,
        geocode: str | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[StatusFound]:
        """What is on the pages of `get`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            q: What to look for.
            page: Number of the page. The service's default is `1`.
            rpp: Posts on a page. At most 200. The service's default is `20`.
            callback: Name of a function in JavaScript; JSON comes as the argument of a call of it.
            geocode: Around a place: latitude, longitude and a radius in `km`, `m` or `mi`, separated by commas.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get(
                q=q, page=page, rpp=rpp, callback=callback, geocode=geocode, max_pages=max_pages
            )
            for item in page.results
        )

    async def suggestions_at_users(
        self, *, q: str, type_: Literal[0, 1], count: int | Unset = UNSET, range_: Literal[0, 1, 2] | Unset = UNSET
    ) -> SuggestionsList:
        """Nicknames to complete what was typed after an `@`.

        Known from the code of old clients only; no page documents it.

        Args:
            q: What was typed.
            type_: Whose nicknames: 1 the caller's followers, 1,000 at most; 0 whom the caller follows, 2,000 at
                most.
            count: Number of nicknames. The service's default is `10`.
            range_: What is searched: 0 nicknames, 1 the caller's remarks, 2 both. The service's default is `2`.

        Returns:
            The nicknames.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import search_suggestions_at_users

        return _result(
            await search_suggestions_at_users.asyncio_detailed(
                format_=self._client.format, q=q, count=count, type_=type_, range_=range_, client=self._client
            ),
            strict=self._client.strict,
        )
