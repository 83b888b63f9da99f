# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `twitter`, synchronous and asynchronous."""

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
    from ...models.result import Result
    from ...models.twitter_tweet import TwitterTweet
    from ...models.twitter_user_detail_result import TwitterUserDetailResult
    from ...models.twitter_user_posts_result import TwitterUserPostsResult

__all__ = ["AsyncTwitter", "Twitter"]

_GET_USER_POSTS_V1_PAGINATION = Pagination(
    start={}, next={"cursor": ("data", "next_cursor")}, items=("data", "timeline")
)


class Twitter:
    """Users and posts on X, formerly Twitter."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_post_comments_v1(self, *, tweet_id: str, cursor: str | Unset = UNSET) -> Result:
        """Latest replies to an X post.

        One page of the newest replies to a post on X (Twitter), given the id of the post. The next page takes the
        cursor of the answer.

        Args:
            tweet_id: Id of the post.
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import twitter_get_post_comments_v1

        return _result(
            twitter_get_post_comments_v1.sync_detailed(tweet_id=tweet_id, cursor=cursor, client=self._client),
            strict=self._client.strict,
        )

    def get_user_detail_v1(self, *, rest_id: str) -> TwitterUserDetailResult:
        """Profile of an X user.

        Profile and counts of one user of X (Twitter), given the number (rest id) of the account, not its handle.

        Args:
            rest_id: Numeric id of the user (Rest ID).

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import twitter_get_user_detail_v1

        return _result(
            twitter_get_user_detail_v1.sync_detailed(rest_id=rest_id, client=self._client), strict=self._client.strict
        )

    def get_user_posts_v1(self, *, rest_id: str, cursor: str | Unset = UNSET) -> TwitterUserPostsResult:
        """Posts of an X user.

        One page of a user's timeline on X (Twitter), with the pinned post and the user's profile, given the number
        (rest id) of the account. The next page takes the `next_cursor` of the answer.

        Args:
            rest_id: Numeric id of the user (Rest ID).
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import twitter_get_user_posts_v1

        return _result(
            twitter_get_user_posts_v1.sync_detailed(rest_id=rest_id, cursor=cursor, client=self._client),
            strict=self._client.strict,
        )

    def pages_get_user_posts_v1(
        self, *, rest_id: str, cursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[TwitterUserPostsResult]:
        """Pages of `get_user_posts_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            rest_id: Numeric id of the user (Rest ID).
            cursor: Cursor from the answer before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> TwitterUserPostsResult:
            return self.get_user_posts_v1(rest_id=rest_id, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_USER_POSTS_V1_PAGINATION, max_pages)

    def iter_get_user_posts_v1(
        self, *, rest_id: str, cursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[TwitterTweet]:
        """What is on the pages of `get_user_posts_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            rest_id: Numeric id of the user (Rest ID).
            cursor: Cursor from the answer before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get_user_posts_v1(rest_id=rest_id, cursor=cursor, max_pages=max_pages)
            for item in page.data.timeline
        )

    def search_v1(
        self,
        *,
        keyword: str,
        search_type: Literal["LATEST", "LISTS", "MEDIA", "PEOPLE", "TOP"] | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Result:
        """X results for a keyword.

        One page of what X (Twitter) finds for a keyword: top or latest posts, media, people or lists. The next page
        takes the cursor of the answer.

        Args:
            keyword: Words to search for.
            search_type: What is searched for, and in which order. `TOP`, `LATEST`, `MEDIA`, `PEOPLE` or `LISTS`.
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import twitter_search_v1

        return _result(
            twitter_search_v1.sync_detailed(
                keyword=keyword, search_type=search_type, cursor=cursor, client=self._client
            ),
            strict=self._client.strict,
        )


class AsyncTwitter:
    """Users and posts on X, formerly Twitter."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_post_comments_v1(self, *, tweet_id: str, cursor: str | Unset = UNSET) -> Result:
        """Latest replies to an X post.

        One page of the newest replies to a post on X (Twitter), given the id of the post. The next page takes the
        cursor of the answer.

        Args:
            tweet_id: Id of the post.
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import twitter_get_post_comments_v1

        return _result(
            await twitter_get_post_comments_v1.asyncio_detailed(tweet_id=tweet_id, cursor=cursor, client=self._client),
            strict=self._client.strict,
        )

    async def get_user_detail_v1(self, *, rest_id: str) -> TwitterUserDetailResult:
        """Profile of an X user.

        Profile and counts of one user of X (Twitter), given the number (rest id) of the account, not its handle.

        Args:
            rest_id: Numeric id of the user (Rest ID).

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import twitter_get_user_detail_v1

        return _result(
            await twitter_get_user_detail_v1.asyncio_detailed(rest_id=rest_id, client=self._client),
            strict=self._client.strict,
        )

    async def get_user_posts_v1(self, *, rest_id: str, cursor: str | Unset = UNSET) -> TwitterUserPostsResult:
        """Posts of an X user.

        One page of a user's timeline on X (Twitter), with the pinned post and the user's profile, given the number
        (rest id) of the account. The next page takes the `next_cursor` of the answer.

        Args:
            rest_id: Numeric id of the user (Rest ID).
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import twitter_get_user_posts_v1

        return _result(
            await twitter_get_user_posts_v1.asyncio_detailed(rest_id=rest_id, cursor=cursor, client=self._client),
            strict=self._client.strict,
        )

    def pages_get_user_posts_v1(
        self, *, rest_id: str, cursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[TwitterUserPostsResult]:
        """Pages of `get_user_posts_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            rest_id: Numeric id of the user (Rest ID).
            cursor: Cursor from the answer before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> TwitterUserPostsResult:
            return await self.get_user_posts_v1(rest_id=rest_id, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_USER_POSTS_V1_PAGINATION, max_pages)

    def iter_get_user_posts_v1(
        self, *, rest_id: str, cursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[TwitterTweet]:
        """What is on the pages of `get_user_posts_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            rest_id: Numeric id of the user (Rest ID).
            cursor: Cursor from the answer before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get_user_posts_v1(rest_id=rest_id, cursor=cursor, max_pages=max_pages)
            for item in page.data.timeline
        )

    async def search_v1(
        self,
        *,
        keyword: str,
        search_type: Literal["LATEST", "LISTS", "MEDIA", "PEOPLE", "TOP"] | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Result:
        """X results for a keyword.

        One page of what X (Twitter) finds for a keyword: top or latest posts, media, people or lists. The next page
        takes the cursor of the answer.

        Args:
            keyword: Words to search for.
            search_type: What is searched for, and in which order. `TOP`, `LATEST`, `MEDIA`, `PEOPLE` or `LISTS`.
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import twitter_search_v1

        return _result(
            await twitter_search_v1.asyncio_detailed(
                keyword=keyword, search_type=search_type, cursor=cursor, client=self._client
            ),
            strict=self._client.strict,
        )
