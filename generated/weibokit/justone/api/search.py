# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `search`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.arguments.requirements import Condition, Requirement
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.pagination.iterators import AsyncItems as _AsyncItems
from ..._runtime.pagination.iterators import AsyncPages as _AsyncPages
from ..._runtime.pagination.iterators import Items as _Items
from ..._runtime.pagination.iterators import Pages as _Pages
from ..._runtime.pagination.pages import Pagination
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..._runtime.pagination.iterators import State
    from ..models.enumerations import SearchSearchV1Source
    from ..models.search_list import SearchList
    from ..models.search_result import SearchResult

__all__ = ["AsyncSearch", "Search"]

_SEARCH_V1_PAGINATION = Pagination(
    start={}, next={"next_cursor": ("data", "nextCursor")}, items=("data", "list"), once=("start", "end")
)

_SEARCH_V1 = Arguments(
    operation="search_search_v1",
    parameters=(
        ParameterModel(name="keyword", type="str"),
        ParameterModel(name="source", type="str"),
        ParameterModel(name="start", type="str"),
        ParameterModel(name="end", type="str"),
        ParameterModel(name="next_cursor", type="str"),
    ),
    requires=(
        Requirement(
            mode="needed",
            names=("start", "end"),
            wanted="`start` and `end` when `next_cursor` is not given",
            when=Condition(name="next_cursor", test="given", value=False),
        ),
    ),
)


def _request_search_search_v1(
    *,
    keyword: str | Unset = UNSET,
    source: SearchSearchV1Source | Unset = "ALL",
    start: str | Unset = UNSET,
    end: str | Unset = UNSET,
    next_cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    json_source: str | Unset = UNSET
    if not isinstance(source, Unset):
        json_source = source

    params["source"] = json_source

    params["start"] = start

    params["end"] = end

    params["nextCursor"] = next_cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/search/v1",
        "params": params,
    }

    return _kwargs


class Search(_Suggesting):
    """One search over several Chinese platforms and the news."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def search_v1(
        self,
        *,
        keyword: str | None = None,
        source: SearchSearchV1Source | None = None,
        start: str | None = None,
        end: str | None = None,
        next_cursor: str | None = None,
    ) -> SearchResult:
        """Posts and news across several platforms.

        Stored posts and articles matching a keyword expression (`&&`, `||`, `-`, parentheses, quotes), from news
        sites, Bilibili, Douyin, Kuaishou, Weibo, WeChat, Xiaohongshu and Zhihu, all or one. The first request needs
        the start and end of a window of at most 84 days, later ones the cursor of the answer. Rare keywords may
        yield incomplete results.

        `GET /api/search/v1`, charged when it succeeds. The response is typed. `iter_search_v1` goes through the
        items of all pages, `pages_search_v1` through the pages.

        Give `start` and `end` when `next_cursor` is not given.

        Example:
            api.search.search_v1(start="1", end="1")

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
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/search.html#search_v1
        """
        from ..models.search_result import SearchResult

        return _call(
            self._client,
            _SEARCH_V1,
            {"keyword": keyword, "source": source, "start": start, "end": end, "next_cursor": next_cursor},
            lambda _given: _request_search_search_v1(
                keyword=_given.get("keyword", UNSET),
                source=_given.get("source", UNSET),
                start=_given.get("start", UNSET),
                end=_given.get("end", UNSET),
                next_cursor=_given.get("next_cursor", UNSET),
            ),
            lambda response: SearchResult.from_dict(response.json()),
        )

    def pages_search_v1(
        self,
        *,
        keyword: str | None = None,
        source: SearchSearchV1Source | None = None,
        start: str | None = None,
        end: str | None = None,
        next_cursor: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Pages[SearchResult]:
        """Pages of `search_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.search.pages_search_v1(start="1", end="1", max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/search.html#search_v1
        """
        return _Pages(
            self.search_v1,
            _SEARCH_V1,
            {"keyword": keyword, "source": source, "start": start, "end": end, "next_cursor": next_cursor},
            _SEARCH_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search_v1(
        self,
        *,
        keyword: str | None = None,
        source: SearchSearchV1Source | None = None,
        start: str | None = None,
        end: str | None = None,
        next_cursor: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Items[SearchList]:
        """What is on the pages of `search_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.search.iter_search_v1(start="1", end="1", max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/search.html#search_v1
        """
        _pages = self.pages_search_v1(
            keyword=keyword,
            source=source,
            start=start,
            end=end,
            next_cursor=next_cursor,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.data.list_, _SEARCH_V1_PAGINATION)


class AsyncSearch(_Suggesting):
    """One search over several Chinese platforms and the news."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def search_v1(
        self,
        *,
        keyword: str | None = None,
        source: SearchSearchV1Source | None = None,
        start: str | None = None,
        end: str | None = None,
        next_cursor: str | None = None,
    ) -> SearchResult:
        """Posts and news across several platforms.

        Stored posts and articles matching a keyword expression (`&&`, `||`, `-`, parentheses, quotes), from news
        sites, Bilibili, Douyin, Kuaishou, Weibo, WeChat, Xiaohongshu and Zhihu, all or one. The first request needs
        the start and end of a window of at most 84 days, later ones the cursor of the answer. Rare keywords may
        yield incomplete results.

        `GET /api/search/v1`, charged when it succeeds. The response is typed. `iter_search_v1` goes through the
        items of all pages, `pages_search_v1` through the pages.

        Give `start` and `end` when `next_cursor` is not given.

        Example:
            api.search.search_v1(start="1", end="1")

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
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/search.html#search_v1
        """
        from ..models.search_result import SearchResult

        return await _acall(
            self._client,
            _SEARCH_V1,
            {"keyword": keyword, "source": source, "start": start, "end": end, "next_cursor": next_cursor},
            lambda _given: _request_search_search_v1(
                keyword=_given.get("keyword", UNSET),
                source=_given.get("source", UNSET),
                start=_given.get("start", UNSET),
                end=_given.get("end", UNSET),
                next_cursor=_given.get("next_cursor", UNSET),
            ),
            lambda response: SearchResult.from_dict(response.json()),
        )

    def pages_search_v1(
        self,
        *,
        keyword: str | None = None,
        source: SearchSearchV1Source | None = None,
        start: str | None = None,
        end: str | None = None,
        next_cursor: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncPages[SearchResult]:
        """Pages of `search_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.search.pages_search_v1(start="1", end="1", max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/search.html#search_v1
        """
        return _AsyncPages(
            self.search_v1,
            _SEARCH_V1,
            {"keyword": keyword, "source": source, "start": start, "end": end, "next_cursor": next_cursor},
            _SEARCH_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search_v1(
        self,
        *,
        keyword: str | None = None,
        source: SearchSearchV1Source | None = None,
        start: str | None = None,
        end: str | None = None,
        next_cursor: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncItems[SearchList]:
        """What is on the pages of `search_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.search.iter_search_v1(start="1", end="1", max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/search.html#search_v1
        """
        _pages = self.pages_search_v1(
            keyword=keyword,
            source=source,
            start=start,
            end=end,
            next_cursor=next_cursor,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.data.list_, _SEARCH_V1_PAGINATION)
