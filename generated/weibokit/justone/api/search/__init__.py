# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `search`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.arguments.requirements import Condition, Requirement
from ...._runtime.arguments.requirements import check as _check
from ...._runtime.client import result as _result
from ...._runtime.pagination.pages import Pagination
from ...._runtime.pagination.pages import apages as _apages
from ...._runtime.pagination.pages import pages as _pages
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.search_list import SearchList
    from ...models.search_result import SearchResult
    from ...models.search_search_v1_source import SearchSearchV1Source

__all__ = ["AsyncSearch", "Search"]

_SEARCH_V1_PAGINATION = Pagination(start={}, next={"next_cursor": ("data", "nextCursor")}, items=("data", "list"))

_SEARCH_V1_REQUIRES = (
    Requirement(
        mode="needed",
        names=("start", "end"),
        wanted="`start` and `end` when `next_cursor` is not given",
        when=Condition(name="next_cursor", test="given", value=False),
    ),
)


class Search:
    """One search over several Chinese platforms and the news."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def search_v1(
        self,
        *,
        keyword: str | Unset = UNSET,
        source: SearchSearchV1Source | Unset = UNSET,
        start: str | Unset = UNSET,
        end: str | Unset = UNSET,
        next_cursor: str | Unset = UNSET,
    ) -> SearchResult:
        """Posts and news across several platforms.

        Stored posts and articles matching a keyword expression (`&&`, `||`, `-`, parentheses, quotes), from news
        sites, Bilibili, Douyin, Kuaishou, Weibo, WeChat, Xiaohongshu and Zhihu, all or one. The first request needs
        the start and end of a window of at most 84 days, later ones the cursor of the answer. Rare keywords may
        yield incomplete results.

        Give `start` and `end` when `next_cursor` is not given.

        Args:
            keyword: What to search for: `&&` for and, `||` for or, `-` before what must not occur, parentheses, and
                double quotes around what must occur exactly.
            source: Platform to search; one of them or all. `ALL`, `NEWS`, `WEIBO`, `WEIXIN`, `ZHIHU`, `DOUYIN`,
                `XIAOHONGSHU`, `BILIBILI` or `KUAISHOU`. The service's default is `ALL`.
            start: Beginning of the time searched, written yyyy-MM-dd HH:mm:ss. Needed for the first page; 84 days
                before `end` at most.
            end: End of the time searched, written yyyy-MM-dd HH:mm:ss. Needed for the first page.
            next_cursor: The `nextCursor` of the answer before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        _given = {"start": start, "end": end, "next_cursor": next_cursor}
        _check("search_search_v1", _SEARCH_V1_REQUIRES, _given)
        from . import search_search_v1

        return _result(
            search_search_v1.sync_detailed(
                keyword=keyword, source=source, start=start, end=end, next_cursor=next_cursor, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_search_v1(
        self,
        *,
        keyword: str | Unset = UNSET,
        source: SearchSearchV1Source | Unset = UNSET,
        start: str | Unset = UNSET,
        end: str | Unset = UNSET,
        next_cursor: str | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> Iterator[SearchResult]:
        """Pages of `search_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: What to search for: `&&` for and, `||` for or, `-` before what must not occur, parentheses, and
                double quotes around what must occur exactly.
            source: Platform to search; one of them or all. `ALL`, `NEWS`, `WEIBO`, `WEIXIN`, `ZHIHU`, `DOUYIN`,
                `XIAOHONGSHU`, `BILIBILI` or `KUAISHOU`. The service's default is `ALL`.
            start: Beginning of the time searched, written yyyy-MM-dd HH:mm:ss. Needed for the first page; 84 days
                before `end` at most.
            end: End of the time searched, written yyyy-MM-dd HH:mm:ss. Needed for the first page.
            next_cursor: The `nextCursor` of the answer before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> SearchResult:
            return self.search_v1(keyword=keyword, source=source, **_state)

        _given: dict[str, Any] = {"next_cursor": next_cursor, "start": start, "end": end}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _SEARCH_V1_PAGINATION, max_pages)

    def iter_search_v1(
        self,
        *,
        keyword: str | Unset = UNSET,
        source: SearchSearchV1Source | Unset = UNSET,
        start: str | Unset = UNSET,
        end: str | Unset = UNSET,
        next_cursor: str | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> Iterator[SearchList]:
        """What is on the pages of `search_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            keyword: What to search for: `&&` for and, `||` for or, `-` before what must not occur, parentheses, and
                double quotes around what must occur exactly.
            source: Platform to search; one of them or all. `ALL`, `NEWS`, `WEIBO`, `WEIXIN`, `ZHIHU`, `DOUYIN`,
                `XIAOHONGSHU`, `BILIBILI` or `KUAISHOU`. The service's default is `ALL`.
            start: Beginning of the time searched, written yyyy-MM-dd HH:mm:ss. Needed for the first page; 84 days
                before `end` at most.
            end: End of the time searched, written yyyy-MM-dd HH:mm:ss. Needed for the first page.
            next_cursor: The `nextCursor` of the answer before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_search_v1(
                keyword=keyword, source=source, start=start, end=end, next_cursor=next_cursor, max_pages=max_pages
            )
            for item in page.data.list_
        )


class AsyncSearch:
    """One search over several Chinese platforms and the news."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def search_v1(
        self,
        *,
        keyword: str | Unset = UNSET,
        source: SearchSearchV1Source | Unset = UNSET,
        start: str | Unset = UNSET,
        end: str | Unset = UNSET,
        next_cursor: str | Unset = UNSET,
    ) -> SearchResult:
        """Posts and news across several platforms.

        Stored posts and articles matching a keyword expression (`&&`, `||`, `-`, parentheses, quotes), from news
        sites, Bilibili, Douyin, Kuaishou, Weibo, WeChat, Xiaohongshu and Zhihu, all or one. The first request needs
        the start and end of a window of at most 84 days, later ones the cursor of the answer. Rare keywords may
        yield incomplete results.

        Give `start` and `end` when `next_cursor` is not given.

        Args:
            keyword: What to search for: `&&` for and, `||` for or, `-` before what must not occur, parentheses, and
                double quotes around what must occur exactly.
            source: Platform to search; one of them or all. `ALL`, `NEWS`, `WEIBO`, `WEIXIN`, `ZHIHU`, `DOUYIN`,
                `XIAOHONGSHU`, `BILIBILI` or `KUAISHOU`. The service's default is `ALL`.
            start: Beginning of the time searched, written yyyy-MM-dd HH:mm:ss. Needed for the first page; 84 days
                before `end` at most.
            end: End of the time searched, written yyyy-MM-dd HH:mm:ss. Needed for the first page.
            next_cursor: The `nextCursor` of the answer before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        _given = {"start": start, "end": end, "next_cursor": next_cursor}
        _check("search_search_v1", _SEARCH_V1_REQUIRES, _given)
        from . import search_search_v1

        return _result(
            await search_search_v1.asyncio_detailed(
                keyword=keyword, source=source, start=start, end=end, next_cursor=next_cursor, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_search_v1(
        self,
        *,
        keyword: str | Unset = UNSET,
        source: SearchSearchV1Source | Unset = UNSET,
        start: str | Unset = UNSET,
        end: str | Unset = UNSET,
        next_cursor: str | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> AsyncIterator[SearchResult]:
        """Pages of `search_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: What to search for: `&&` for and, `||` for or, `-` before what must not occur, parentheses, and
                double quotes around what must occur exactly.
            source: Platform to search; one of them or all. `ALL`, `NEWS`, `WEIBO`, `WEIXIN`, `ZHIHU`, `DOUYIN`,
                `XIAOHONGSHU`, `BILIBILI` or `KUAISHOU`. The service's default is `ALL`.
            start: Beginning of the time searched, written yyyy-MM-dd HH:mm:ss. Needed for the first page; 84 days
                before `end` at most.
            end: End of the time searched, written yyyy-MM-dd HH:mm:ss. Needed for the first page.
            next_cursor: The `nextCursor` of the answer before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> SearchResult:
            return await self.search_v1(keyword=keyword, source=source, **_state)

        _given: dict[str, Any] = {"next_cursor": next_cursor, "start": start, "end": end}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _SEARCH_V1_PAGINATION, max_pages)

    def iter_search_v1(
        self,
        *,
        keyword: str | Unset = UNSET,
        source: SearchSearchV1Source | Unset = UNSET,
        start: str | Unset = UNSET,
        end: str | Unset = UNSET,
        next_cursor: str | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> AsyncIterator[SearchList]:
        """What is on the pages of `search_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            keyword: What to search for: `&&` for and, `||` for or, `-` before what must not occur, parentheses, and
                double quotes around what must occur exactly.
            source: Platform to search; one of them or all. `ALL`, `NEWS`, `WEIBO`, `WEIXIN`, `ZHIHU`, `DOUYIN`,
                `XIAOHONGSHU`, `BILIBILI` or `KUAISHOU`. The service's default is `ALL`.
            start: Beginning of the time searched, written yyyy-MM-dd HH:mm:ss. Needed for the first page; 84 days
                before `end` at most.
            end: End of the time searched, written yyyy-MM-dd HH:mm:ss. Needed for the first page.
            next_cursor: The `nextCursor` of the answer before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_search_v1(
                keyword=keyword, source=source, start=start, end=end, next_cursor=next_cursor, max_pages=max_pages
            )
            for item in page.data.list_
        )
