# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `instagram`, synchronous and asynchronous."""

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
    from ...models.instagram_data_item import InstagramDataItem
    from ...models.instagram_post import InstagramPost
    from ...models.instagram_post_detail_result import InstagramPostDetailResult
    from ...models.instagram_search_hashtag_posts_result import InstagramSearchHashtagPostsResult
    from ...models.instagram_search_reels_result import InstagramSearchReelsResult
    from ...models.instagram_timeline_media_edge import InstagramTimelineMediaEdge
    from ...models.instagram_user_detail_result import InstagramUserDetailResult
    from ...models.instagram_user_detail_v2_result import InstagramUserDetailV2Result
    from ...models.instagram_user_posts_result import InstagramUserPostsResult
    from ...models.result import Result

__all__ = ["AsyncInstagram", "Instagram"]

_GET_USER_POSTS_V1_PAGINATION = Pagination(
    start={}, next={"pagination_token": ("data", "pagination_token")}, items=("data", "data", "items")
)
_SEARCH_HASHTAG_POSTS_V1_PAGINATION = Pagination(
    start={},
    next={"end_cursor": ("data", "data", "hashtag", "edge_hashtag_to_media", "page_info", "end_cursor")},
    items=("data", "data", "hashtag", "edge_hashtag_to_media", "edges"),
    end=("unless", ("data", "data", "hashtag", "edge_hashtag_to_media", "page_info", "has_next_page"), True),
)
_SEARCH_REELS_V1_PAGINATION = Pagination(
    start={}, next={"pagination_token": ("data", "pagination_token")}, items=("data", "data", "items")
)


class Instagram:
    """Profiles, posts, comments and reels on Instagram."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_comment_replies_v1(self, *, media_id: str, comment_id: str, min_id: str | Unset = UNSET) -> Result:
        """Replies to a comment.

        One page of the replies under a comment, by numeric media id and comment id. The cursor of a further page is
        `next_min_child_cursor` of the answer.

        Args:
            media_id: Numeric id of the post.
            comment_id: Id of the comment whose replies are wanted.
            min_id: The `next_min_child_cursor` of the answer before; empty for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import instagram_get_comment_replies_v1

        return _result(
            instagram_get_comment_replies_v1.sync_detailed(
                media_id=media_id, comment_id=comment_id, min_id=min_id, client=self._client
            ),
            strict=self._client.strict,
        )

    def get_post_comments_v1(
        self, *, code: str, min_id: str | Unset = UNSET, sort_order: Literal["newest", "popular"] | Unset = UNSET
    ) -> Result:
        """Top-level comments on a post.

        One page of the comments under a post, by its shortcode, newest or most popular first. The cursor of a
        further page is `next_min_id` of the answer.

        Args:
            code: Short code of the post, as in its address.
            min_id: The `next_min_id` of the answer before; empty for the first page.
            sort_order: Order of the comments. `popular` or `newest`. The service's default is `newest`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import instagram_get_post_comments_v1

        return _result(
            instagram_get_post_comments_v1.sync_detailed(
                code=code, min_id=min_id, sort_order=sort_order, client=self._client
            ),
            strict=self._client.strict,
        )

    def get_post_detail_v1(self, *, code: str) -> InstagramPostDetailResult:
        """One post by its shortcode.

        Caption, media, tags, co-authors, counts and settings of one post or reel, found by the shortcode in its
        address.

        Args:
            code: Short code of the post, as in its address.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import instagram_get_post_detail_v1

        return _result(
            instagram_get_post_detail_v1.sync_detailed(code=code, client=self._client), strict=self._client.strict
        )

    def get_user_detail_v1(self, *, username: str) -> InstagramUserDetailResult:
        """Profile of a user, with account history.

        The profile of an account, by user name, including country, joining date and former names. The provider
        recommends `/api/instagram/get-user-detail/v2`.

        Args:
            username: Name of the user.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import instagram_get_user_detail_v1

        return _result(
            instagram_get_user_detail_v1.sync_detailed(username=username, client=self._client),
            strict=self._client.strict,
        )

    def get_user_detail_v2(self, *, username: str) -> InstagramUserDetailV2Result:
        """Profile of a user, with latest posts.

        The profile of an account, by user name, shorter but including its latest posts. The provider recommends
        this operation of its family.

        Args:
            username: Name of the user.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import instagram_get_user_detail_v2

        return _result(
            instagram_get_user_detail_v2.sync_detailed(username=username, client=self._client),
            strict=self._client.strict,
        )

    def get_user_posts_v1(self, *, username: str, pagination_token: str | Unset = UNSET) -> InstagramUserPostsResult:
        """Posts of a user.

        One page of the posts of an account, by user name. The token of a further page is `pagination_token` of the
        answer.

        Args:
            username: Name of the user.
            pagination_token: Token of the next page, from the answer before; empty for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import instagram_get_user_posts_v1

        return _result(
            instagram_get_user_posts_v1.sync_detailed(
                username=username, pagination_token=pagination_token, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_get_user_posts_v1(
        self, *, username: str, pagination_token: str | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[InstagramUserPostsResult]:
        """Pages of `get_user_posts_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            username: Name of the user.
            pagination_token: Token of the next page, from the answer before; empty for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> InstagramUserPostsResult:
            return self.get_user_posts_v1(username=username, **_state)

        _given: dict[str, Any] = {"pagination_token": pagination_token}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_USER_POSTS_V1_PAGINATION, max_pages)

    def iter_get_user_posts_v1(
        self, *, username: str, pagination_token: str | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[InstagramDataItem]:
        """What is on the pages of `get_user_posts_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            username: Name of the user.
            pagination_token: Token of the next page, from the answer before; empty for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get_user_posts_v1(
                username=username, pagination_token=pagination_token, max_pages=max_pages
            )
            for item in page.data.data.items
        )

    def search_hashtag_posts_v1(
        self, *, hashtag: str, end_cursor: str | Unset = UNSET
    ) -> InstagramSearchHashtagPostsResult:
        """Posts under a hashtag.

        One page of the posts under a hashtag, and the top posts beside them. The cursor of a further page is
        `end_cursor` in the answer's page info.

        Args:
            hashtag: Hashtag, or another word, to look for.
            end_cursor: Cursor of the next page, from the answer before; empty for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import instagram_search_hashtag_posts_v1

        return _result(
            instagram_search_hashtag_posts_v1.sync_detailed(
                hashtag=hashtag, end_cursor=end_cursor, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_search_hashtag_posts_v1(
        self, *, hashtag: str, end_cursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[InstagramSearchHashtagPostsResult]:
        """Pages of `search_hashtag_posts_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            hashtag: Hashtag, or another word, to look for.
            end_cursor: Cursor of the next page, from the answer before; empty for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> InstagramSearchHashtagPostsResult:
            return self.search_hashtag_posts_v1(hashtag=hashtag, **_state)

        _given: dict[str, Any] = {"end_cursor": end_cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _SEARCH_HASHTAG_POSTS_V1_PAGINATION, max_pages)

    def iter_search_hashtag_posts_v1(
        self, *, hashtag: str, end_cursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[InstagramTimelineMediaEdge]:
        """What is on the pages of `search_hashtag_posts_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            hashtag: Hashtag, or another word, to look for.
            end_cursor: Cursor of the next page, from the answer before; empty for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_search_hashtag_posts_v1(hashtag=hashtag, end_cursor=end_cursor, max_pages=max_pages)
            for item in page.data.data.hashtag.edge_hashtag_to_media.edges
        )

    def search_reels_v1(self, *, keyword: str, pagination_token: str | Unset = UNSET) -> InstagramSearchReelsResult:
        """Reels matching a keyword or hashtag.

        One page of the reels that match a keyword or hashtag. The token of a further page is `pagination_token` of
        the answer.

        Args:
            keyword: Words or hashtag to search for.
            pagination_token: Token of the next page, from the answer before; empty for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import instagram_search_reels_v1

        return _result(
            instagram_search_reels_v1.sync_detailed(
                keyword=keyword, pagination_token=pagination_token, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_search_reels_v1(
        self, *, keyword: str, pagination_token: str | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[InstagramSearchReelsResult]:
        """Pages of `search_reels_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: Words or hashtag to search for.
            pagination_token: Token of the next page, from the answer before; empty for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> InstagramSearchReelsResult:
            return self.search_reels_v1(keyword=keyword, **_state)

        _given: dict[str, Any] = {"pagination_token": pagination_token}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _SEARCH_REELS_V1_PAGINATION, max_pages)

    def iter_search_reels_v1(
        self, *, keyword: str, pagination_token: str | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[InstagramPost]:
        """What is on the pages of `search_reels_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            keyword: Words or hashtag to search for.
            pagination_token: Token of the next page, from the answer before; empty for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_search_reels_v1(
                keyword=keyword, pagination_token=pagination_token, max_pages=max_pages
            )
            for item in page.data.data.items
        )


class AsyncInstagram:
    """Profiles, posts, comments and reels on Instagram."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_comment_replies_v1(self, *, media_id: str, comment_id: str, min_id: str | Unset = UNSET) -> Result:
        """Replies to a comment.

        One page of the replies under a comment, by numeric media id and comment id. The cursor of a further page is
        `next_min_child_cursor` of the answer.

        Args:
            media_id: Numeric id of the post.
            comment_id: Id of the comment whose replies are wanted.
            min_id: The `next_min_child_cursor` of the answer before; empty for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import instagram_get_comment_replies_v1

        return _result(
            await instagram_get_comment_replies_v1.asyncio_detailed(
                media_id=media_id, comment_id=comment_id, min_id=min_id, client=self._client
            ),
            strict=self._client.strict,
        )

    async def get_post_comments_v1(
        self, *, code: str, min_id: str | Unset = UNSET, sort_order: Literal["newest", "popular"] | Unset = UNSET
    ) -> Result:
        """Top-level comments on a post.

        One page of the comments under a post, by its shortcode, newest or most popular first. The cursor of a
        further page is `next_min_id` of the answer.

        Args:
            code: Short code of the post, as in its address.
            min_id: The `next_min_id` of the answer before; empty for the first page.
            sort_order: Order of the comments. `popular` or `newest`. The service's default is `newest`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import instagram_get_post_comments_v1

        return _result(
            await instagram_get_post_comments_v1.asyncio_detailed(
                code=code, min_id=min_id, sort_order=sort_order, client=self._client
            ),
            strict=self._client.strict,
        )

    async def get_post_detail_v1(self, *, code: str) -> InstagramPostDetailResult:
        """One post by its shortcode.

        Caption, media, tags, co-authors, counts and settings of one post or reel, found by the shortcode in its
        address.

        Args:
            code: Short code of the post, as in its address.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import instagram_get_post_detail_v1

        return _result(
            await instagram_get_post_detail_v1.asyncio_detailed(code=code, client=self._client),
            strict=self._client.strict,
        )

    async def get_user_detail_v1(self, *, username: str) -> InstagramUserDetailResult:
        """Profile of a user, with account history.

        The profile of an account, by user name, including country, joining date and former names. The provider
        recommends `/api/instagram/get-user-detail/v2`.

        Args:
            username: Name of the user.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import instagram_get_user_detail_v1

        return _result(
            await instagram_get_user_detail_v1.asyncio_detailed(username=username, client=self._client),
            strict=self._client.strict,
        )

    async def get_user_detail_v2(self, *, username: str) -> InstagramUserDetailV2Result:
        """Profile of a user, with latest posts.

        The profile of an account, by user name, shorter but including its latest posts. The provider recommends
        this operation of its family.

        Args:
            username: Name of the user.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import instagram_get_user_detail_v2

        return _result(
            await instagram_get_user_detail_v2.asyncio_detailed(username=username, client=self._client),
            strict=self._client.strict,
        )

    async def get_user_posts_v1(
        self, *, username: str, pagination_token: str | Unset = UNSET
    ) -> InstagramUserPostsResult:
        """Posts of a user.

        One page of the posts of an account, by user name. The token of a further page is `pagination_token` of the
        answer.

        Args:
            username: Name of the user.
            pagination_token: Token of the next page, from the answer before; empty for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import instagram_get_user_posts_v1

        return _result(
            await instagram_get_user_posts_v1.asyncio_detailed(
                username=username, pagination_token=pagination_token, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_get_user_posts_v1(
        self, *, username: str, pagination_token: str | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[InstagramUserPostsResult]:
        """Pages of `get_user_posts_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            username: Name of the user.
            pagination_token: Token of the next page, from the answer before; empty for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> InstagramUserPostsResult:
            return await self.get_user_posts_v1(username=username, **_state)

        _given: dict[str, Any] = {"pagination_token": pagination_token}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_USER_POSTS_V1_PAGINATION, max_pages)

    def iter_get_user_posts_v1(
        self, *, username: str, pagination_token: str | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[InstagramDataItem]:
        """What is on the pages of `get_user_posts_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            username: Name of the user.
            pagination_token: Token of the next page, from the answer before; empty for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get_user_posts_v1(
                username=username, pagination_token=pagination_token, max_pages=max_pages
            )
            for item in page.data.data.items
        )

    async def search_hashtag_posts_v1(
        self, *, hashtag: str, end_cursor: str | Unset = UNSET
    ) -> InstagramSearchHashtagPostsResult:
        """Posts under a hashtag.

        One page of the posts under a hashtag, and the top posts beside them. The cursor of a further page is
        `end_cursor` in the answer's page info.

        Args:
            hashtag: Hashtag, or another word, to look for.
            end_cursor: Cursor of the next page, from the answer before; empty for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import instagram_search_hashtag_posts_v1

        return _result(
            await instagram_search_hashtag_posts_v1.asyncio_detailed(
                hashtag=hashtag, end_cursor=end_cursor, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_search_hashtag_posts_v1(
        self, *, hashtag: str, end_cursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[InstagramSearchHashtagPostsResult]:
        """Pages of `search_hashtag_posts_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            hashtag: Hashtag, or another word, to look for.
            end_cursor: Cursor of the next page, from the answer before; empty for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> InstagramSearchHashtagPostsResult:
            return await self.search_hashtag_posts_v1(hashtag=hashtag, **_state)

        _given: dict[str, Any] = {"end_cursor": end_cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _SEARCH_HASHTAG_POSTS_V1_PAGINATION, max_pages)

    def iter_search_hashtag_posts_v1(
        self, *, hashtag: str, end_cursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[InstagramTimelineMediaEdge]:
        """What is on the pages of `search_hashtag_posts_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            hashtag: Hashtag, or another word, to look for.
            end_cursor: Cursor of the next page, from the answer before; empty for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_search_hashtag_posts_v1(
                hashtag=hashtag, end_cursor=end_cursor, max_pages=max_pages
            )
            for item in page.data.data.hashtag.edge_hashtag_to_media.edges
        )

    async def search_reels_v1(
        self, *, keyword: str, pagination_token: str | Unset = UNSET
    ) -> InstagramSearchReelsResult:
        """Reels matching a keyword or hashtag.

        One page of the reels that match a keyword or hashtag. The token of a further page is `pagination_token` of
        the answer.

        Args:
            keyword: Words or hashtag to search for.
            pagination_token: Token of the next page, from the answer before; empty for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import instagram_search_reels_v1

        return _result(
            await instagram_search_reels_v1.asyncio_detailed(
                keyword=keyword, pagination_token=pagination_token, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_search_reels_v1(
        self, *, keyword: str, pagination_token: str | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[InstagramSearchReelsResult]:
        """Pages of `search_reels_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: Words or hashtag to search for.
            pagination_token: Token of the next page, from the answer before; empty for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> InstagramSearchReelsResult:
            return await self.search_reels_v1(keyword=keyword, **_state)

        _given: dict[str, Any] = {"pagination_token": pagination_token}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _SEARCH_REELS_V1_PAGINATION, max_pages)

    def iter_search_reels_v1(
        self, *, keyword: str, pagination_token: str | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[InstagramPost]:
        """What is on the pages of `search_reels_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            keyword: Words or hashtag to search for.
            pagination_token: Token of the next page, from the answer before; empty for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_search_reels_v1(
                keyword=keyword, pagination_token=pagination_token, max_pages=max_pages
            )
            for item in page.data.data.items
        )
