# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `search`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.client import result as _result
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models.result import Result
    from ...models.search_search_v1_source import SearchSearchV1Source

__all__ = ["AsyncSearch", "Search"]


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
    ) -> Result:
        """Posts and news across several platforms.

        Stored posts and articles matching a keyword expression (`&&`, `||`, `-`, parentheses, quotes), from news
        sites, Bilibili, Douyin, Kuaishou, Weibo, WeChat, Xiaohongshu and Zhihu, all or one. The first request needs
        the start and end of a window of at most 84 days, later ones the cursor of the answer. Rare keywords may
        yield incomplete results.

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
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import search_search_v1

        return _result(
            search_search_v1.sync_detailed(
                keyword=keyword, source=source, start=start, end=end, next_cursor=next_cursor, client=self._client
            ),
            strict=self._client.strict,
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
    ) -> Result:
        """Posts and news across several platforms.

        Stored posts and articles matching a keyword expression (`&&`, `||`, `-`, parentheses, quotes), from news
        sites, Bilibili, Douyin, Kuaishou, Weibo, WeChat, Xiaohongshu and Zhihu, all or one. The first request needs
        the start and end of a window of at most 84 days, later ones the cursor of the answer. Rare keywords may
        yield incomplete results.

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
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import search_search_v1

        return _result(
            await search_search_v1.asyncio_detailed(
                keyword=keyword, source=source, start=start, end=end, next_cursor=next_cursor, client=self._client
            ),
            strict=self._client.strict,
        )
