# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `reddit`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.client import result as _result
from ...._runtime.pagination.pages import Pagination
from ...._runtime.pagination.pages import apages as _apages
from ...._runtime.pagination.pages import pages as _pages
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.reddit_comment_tree import RedditCommentTree
    from ...models.reddit_main_edge import RedditMainEdge
    from ...models.reddit_post_comments_result import RedditPostCommentsResult
    from ...models.reddit_post_detail_result import RedditPostDetailResult
    from ...models.reddit_search_result import RedditSearchResult

__all__ = ["AsyncReddit", "Reddit"]

_GET_POST_COMMENTS_V1_PAGINATION = Pagination(
    start={},
    next={"cursor": ("data", "postInfoById", "commentForest", "trees", "-1", "more", "cursor")},
    items=("data", "postInfoById", "commentForest", "trees"),
    end=("unless", ("data", "postInfoById", "commentForest", "pageInfo", "hasNextPage"), True),
)
_SEARCH_V1_PAGINATION = Pagination(
    start={},
    next={"after": ("data", "search", "dynamic", "components", "main", "pageInfo", "endCursor")},
    items=("data", "search", "dynamic", "components", "main", "edges"),
    end=("unless", ("data", "search", "dynamic", "components", "main", "pageInfo", "hasNextPage"), True),
)


class Reddit:
    """Posts and comments on Reddit."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_post_comments_v1(self, *, post_id: str, cursor: str | Unset = UNSET) -> RedditPostCommentsResult:
        """Comments on a Reddit post.

        The comment tree of a Reddit post, with author, text and depth of each comment. The cursor for more comments
        sits in the last tree of the answer and is about 2,700 characters long.

        Args:
            post_id: Id of the post.
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import reddit_get_post_comments_v1

        return _result(
            reddit_get_post_comments_v1.sync_detailed(post_id=post_id, cursor=cursor, client=self._client),
            strict=self._client.strict,
        )

    def pages_get_post_comments_v1(
        self, *, post_id: str, cursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[RedditPostCommentsResult]:
        """Pages of `get_post_comments_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            post_id: Id of the post.
            cursor: Cursor from the answer before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> RedditPostCommentsResult:
            return self.get_post_comments_v1(post_id=post_id, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_POST_COMMENTS_V1_PAGINATION, max_pages)

    def iter_get_post_comments_v1(
        self, *, post_id: str, cursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[RedditCommentTree]:
        """What is on the pages of `get_post_comments_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            post_id: Id of the post.
            cursor: Cursor from the answer before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get_post_comments_v1(post_id=post_id, cursor=cursor, max_pages=max_pages)
            for item in page.data.post_info_by_id.comment_forest.trees
        )

    def get_post_detail_v1(self, *, post_id: str) -> RedditPostDetailResult:
        """One Reddit post in full.

        One Reddit post with its author, content, awards and comment count, given its id in the form `t3_<post id>`.

        Args:
            post_id: Id of the post with t3_ in front.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import reddit_get_post_detail_v1

        return _result(
            reddit_get_post_detail_v1.sync_detailed(post_id=post_id, client=self._client), strict=self._client.strict
        )

    def search_v1(self, *, keyword: str, after: str | Unset = UNSET) -> RedditSearchResult:
        """Reddit posts matching a keyword.

        Reddit posts found for a keyword, a page per call. The next page takes the end cursor of the answer's page
        information.

        Args:
            keyword: Words to search for.
            after: Token of the next page, from the answer before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import reddit_search_v1

        return _result(
            reddit_search_v1.sync_detailed(keyword=keyword, after=after, client=self._client),
            strict=self._client.strict,
        )

    def pages_search_v1(
        self, *, keyword: str, after: str | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[RedditSearchResult]:
        """Pages of `search_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: Words to search for.
            after: Token of the next page, from the answer before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> RedditSearchResult:
            return self.search_v1(keyword=keyword, **_state)

        _given: dict[str, Any] = {"after": after}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _SEARCH_V1_PAGINATION, max_pages)

    def iter_search_v1(
        self, *, keyword: str, after: str | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[RedditMainEdge]:
        """What is on the pages of `search_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            keyword: Words to search for.
            after: Token of the next page, from the answer before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_search_v1(keyword=keyword, after=after, max_pages=max_pages)
            for item in page.data.search.dynamic.components.main.edges
        )


class AsyncReddit:
    """Posts and comments on Reddit."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_post_comments_v1(self, *, post_id: str, cursor: str | Unset = UNSET) -> RedditPostCommentsResult:
        """Comments on a Reddit post.

        The comment tree of a Reddit post, with author, text and depth of each comment. The cursor for more comments
        sits in the last tree of the answer and is about 2,700 characters long.

        Args:
            post_id: Id of the post.
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import reddit_get_post_comments_v1

        return _result(
            await reddit_get_post_comments_v1.asyncio_detailed(post_id=post_id, cursor=cursor, client=self._client),
            strict=self._client.strict,
        )

    def pages_get_post_comments_v1(
        self, *, post_id: str, cursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[RedditPostCommentsResult]:
        """Pages of `get_post_comments_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            post_id: Id of the post.
            cursor: Cursor from the answer before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> RedditPostCommentsResult:
            return await self.get_post_comments_v1(post_id=post_id, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_POST_COMMENTS_V1_PAGINATION, max_pages)

    def iter_get_post_comments_v1(
        self, *, post_id: str, cursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[RedditCommentTree]:
        """What is on the pages of `get_post_comments_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            post_id: Id of the post.
            cursor: Cursor from the answer before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get_post_comments_v1(post_id=post_id, cursor=cursor, max_pages=max_pages)
            for item in page.data.post_info_by_id.comment_forest.trees
        )

    async def get_post_detail_v1(self, *, post_id: str) -> RedditPostDetailResult:
        """One Reddit post in full.

        One Reddit post with its author, content, awards and comment count, given its id in the form `t3_<post id>`.

        Args:
            post_id: Id of the post with t3_ in front.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import reddit_get_post_detail_v1

        return _result(
            await reddit_get_post_detail_v1.asyncio_detailed(post_id=post_id, client=self._client),
            strict=self._client.strict,
        )

    async def search_v1(self, *, keyword: str, after: str | Unset = UNSET) -> RedditSearchResult:
        """Reddit posts matching a keyword.

        Reddit posts found for a keyword, a page per call. The next page takes the end cursor of the answer's page
        information.

        Args:
            keyword: Words to search for.
            after: Token of the next page, from the answer before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import reddit_search_v1

        return _result(
            await reddit_search_v1.asyncio_detailed(keyword=keyword, after=after, client=self._client),
            strict=self._client.strict,
        )

    def pages_search_v1(
        self, *, keyword: str, after: str | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[RedditSearchResult]:
        """Pages of `search_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: Words to search for.
            after: Token of the next page, from the answer before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> RedditSearchResult:
            return await self.search_v1(keyword=keyword, **_state)

        _given: dict[str, Any] = {"after": after}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _SEARCH_V1_PAGINATION, max_pages)

    def iter_search_v1(
        self, *, keyword: str, after: str | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[RedditMainEdge]:
        """What is on the pages of `search_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            keyword: Words to search for.
            after: Token of the next page, from the answer before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_search_v1(keyword=keyword, after=after, max_pages=max_pages)
            for item in page.data.search.dynamic.components.main.edges
        )
