# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `facebook`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.arguments.checks import day as _day
from ...._runtime.client import result as _result
from ...._runtime.pagination.pages import Pagination
from ...._runtime.pagination.pages import apages as _apages
from ...._runtime.pagination.pages import pages as _pages
from ...types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.facebook_post import FacebookPost
    from ...models.facebook_profile_id_result import FacebookProfileIdResult
    from ...models.facebook_search_post_result import FacebookSearchPostResult
    from ...models.result import Result

__all__ = ["AsyncFacebook", "Facebook"]

_SEARCH_POST_V1_PAGINATION = Pagination(start={}, next={"cursor": ("data", "cursor")}, items=("data", "results"))


class Facebook:
    """Profiles, posts and comments on Facebook."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_comment_replies_v1(self, *, post_id: str, comment_id: str, expansion_token: str) -> Result:
        """Replies to a comment.

        The replies under one comment, without paging. All of post id, comment id and the comment's expansion token
        are required; the post id is the old, numeric one.

        Args:
            post_id: Id of the post in its old form, a number.
            comment_id: Id of the comment whose replies are wanted.
            expansion_token: Token that came with the comment whose replies are wanted.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import facebook_get_comment_replies_v1

        return _result(
            facebook_get_comment_replies_v1.sync_detailed(
                post_id=post_id, comment_id=comment_id, expansion_token=expansion_token, client=self._client
            ),
            strict=self._client.strict,
        )

    def get_post_comments_v1(self, *, post_id: str, cursor: str | Unset = UNSET) -> Result:
        """Comments on a post.

        One page of the comments under a post, by post id. The first call leaves the cursor empty.

        Args:
            post_id: Id of the post.
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import facebook_get_post_comments_v1

        return _result(
            facebook_get_post_comments_v1.sync_detailed(post_id=post_id, cursor=cursor, client=self._client),
            strict=self._client.strict,
        )

    def get_profile_id_v1(self, *, url: str) -> FacebookProfileIdResult:
        """Profile id of a profile path.

        The numeric id behind the path of a profile's address. Despite its name, `url` takes the path alone, without
        scheme and host.

        Args:
            url: Path of the profile, the address without scheme and host, beginning with a slash.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import facebook_get_profile_id_v1

        return _result(
            facebook_get_profile_id_v1.sync_detailed(url_query=url, client=self._client), strict=self._client.strict
        )

    def get_profile_posts_v1(self, *, profile_id: str, cursor: str | Unset = UNSET) -> Result:
        """Public posts of a profile.

        One page of a profile's public posts, by profile id. The first call leaves the cursor empty.

        Args:
            profile_id: Id of the profile.
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import facebook_get_profile_posts_v1

        return _result(
            facebook_get_profile_posts_v1.sync_detailed(profile_id=profile_id, cursor=cursor, client=self._client),
            strict=self._client.strict,
        )

    def search_post_v1(
        self,
        *,
        keyword: str,
        start_date: datetime.date | str | Unset = UNSET,
        end_date: datetime.date | str | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> FacebookSearchPostResult:
        """Public posts matching a keyword.

        One page of the public posts that match a keyword, with author, text, media and reaction counts. First and
        last day are optional and both count; the cursor is a JSON document in a string, to be sent back untouched.

        Args:
            keyword: Words to search public posts for.
            start_date: First day to search, written yyyy-MM-dd; it counts.
            end_date: Last day to search, written yyyy-MM-dd; it counts.
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import facebook_search_post_v1

        return _result(
            facebook_search_post_v1.sync_detailed(
                keyword=keyword,
                start_date=UNSET
                if isinstance(start_date, Unset | None)
                else _day("facebook_search_post_v1", "start_date", start_date),
                end_date=UNSET
                if isinstance(end_date, Unset | None)
                else _day("facebook_search_post_v1", "end_date", end_date),
                cursor=cursor,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_search_post_v1(
        self,
        *,
        keyword: str,
        start_date: datetime.date | str | Unset = UNSET,
        end_date: datetime.date | str | Unset = UNSET,
        cursor: str | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> Iterator[FacebookSearchPostResult]:
        """Pages of `search_post_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: Words to search public posts for.
            start_date: First day to search, written yyyy-MM-dd; it counts.
            end_date: Last day to search, written yyyy-MM-dd; it counts.
            cursor: Cursor from the answer before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> FacebookSearchPostResult:
            return self.search_post_v1(keyword=keyword, start_date=start_date, end_date=end_date, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _SEARCH_POST_V1_PAGINATION, max_pages)

    def iter_search_post_v1(
        self,
        *,
        keyword: str,
        start_date: datetime.date | str | Unset = UNSET,
        end_date: datetime.date | str | Unset = UNSET,
        cursor: str | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> Iterator[FacebookPost]:
        """What is on the pages of `search_post_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            keyword: Words to search public posts for.
            start_date: First day to search, written yyyy-MM-dd; it counts.
            end_date: Last day to search, written yyyy-MM-dd; it counts.
            cursor: Cursor from the answer before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_search_post_v1(
                keyword=keyword, start_date=start_date, end_date=end_date, cursor=cursor, max_pages=max_pages
            )
            for item in page.data.results
        )


class AsyncFacebook:
    """Profiles, posts and comments on Facebook."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_comment_replies_v1(self, *, post_id: str, comment_id: str, expansion_token: str) -> Result:
        """Replies to a comment.

        The replies under one comment, without paging. All of post id, comment id and the comment's expansion token
        are required; the post id is the old, numeric one.

        Args:
            post_id: Id of the post in its old form, a number.
            comment_id: Id of the comment whose replies are wanted.
            expansion_token: Token that came with the comment whose replies are wanted.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import facebook_get_comment_replies_v1

        return _result(
            await facebook_get_comment_replies_v1.asyncio_detailed(
                post_id=post_id, comment_id=comment_id, expansion_token=expansion_token, client=self._client
            ),
            strict=self._client.strict,
        )

    async def get_post_comments_v1(self, *, post_id: str, cursor: str | Unset = UNSET) -> Result:
        """Comments on a post.

        One page of the comments under a post, by post id. The first call leaves the cursor empty.

        Args:
            post_id: Id of the post.
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import facebook_get_post_comments_v1

        return _result(
            await facebook_get_post_comments_v1.asyncio_detailed(post_id=post_id, cursor=cursor, client=self._client),
            strict=self._client.strict,
        )

    async def get_profile_id_v1(self, *, url: str) -> FacebookProfileIdResult:
        """Profile id of a profile path.

        The numeric id behind the path of a profile's address. Despite its name, `url` takes the path alone, without
        scheme and host.

        Args:
            url: Path of the profile, the address without scheme and host, beginning with a slash.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import facebook_get_profile_id_v1

        return _result(
            await facebook_get_profile_id_v1.asyncio_detailed(url_query=url, client=self._client),
            strict=self._client.strict,
        )

    async def get_profile_posts_v1(self, *, profile_id: str, cursor: str | Unset = UNSET) -> Result:
        """Public posts of a profile.

        One page of a profile's public posts, by profile id. The first call leaves the cursor empty.

        Args:
            profile_id: Id of the profile.
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import facebook_get_profile_posts_v1

        return _result(
            await facebook_get_profile_posts_v1.asyncio_detailed(
                profile_id=profile_id, cursor=cursor, client=self._client
            ),
            strict=self._client.strict,
        )

    async def search_post_v1(
        self,
        *,
        keyword: str,
        start_date: datetime.date | str | Unset = UNSET,
        end_date: datetime.date | str | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> FacebookSearchPostResult:
        """Public posts matching a keyword.

        One page of the public posts that match a keyword, with author, text, media and reaction counts. First and
        last day are optional and both count; the cursor is a JSON document in a string, to be sent back untouched.

        Args:
            keyword: Words to search public posts for.
            start_date: First day to search, written yyyy-MM-dd; it counts.
            end_date: Last day to search, written yyyy-MM-dd; it counts.
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import facebook_search_post_v1

        return _result(
            await facebook_search_post_v1.asyncio_detailed(
                keyword=keyword,
                start_date=UNSET
                if isinstance(start_date, Unset | None)
                else _day("facebook_search_post_v1", "start_date", start_date),
                end_date=UNSET
                if isinstance(end_date, Unset | None)
                else _day("facebook_search_post_v1", "end_date", end_date),
                cursor=cursor,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_search_post_v1(
        self,
        *,
        keyword: str,
        start_date: datetime.date | str | Unset = UNSET,
        end_date: datetime.date | str | Unset = UNSET,
        cursor: str | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> AsyncIterator[FacebookSearchPostResult]:
        """Pages of `search_post_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: Words to search public posts for.
            start_date: First day to search, written yyyy-MM-dd; it counts.
            end_date: Last day to search, written yyyy-MM-dd; it counts.
            cursor: Cursor from the answer before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> FacebookSearchPostResult:
            return await self.search_post_v1(keyword=keyword, start_date=start_date, end_date=end_date, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _SEARCH_POST_V1_PAGINATION, max_pages)

    def iter_search_post_v1(
        self,
        *,
        keyword: str,
        start_date: datetime.date | str | Unset = UNSET,
        end_date: datetime.date | str | Unset = UNSET,
        cursor: str | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> AsyncIterator[FacebookPost]:
        """What is on the pages of `search_post_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            keyword: Words to search public posts for.
            start_date: First day to search, written yyyy-MM-dd; it counts.
            end_date: Last day to search, written yyyy-MM-dd; it counts.
            cursor: Cursor from the answer before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_search_post_v1(
                keyword=keyword, start_date=start_date, end_date=end_date, cursor=cursor, max_pages=max_pages
            )
            for item in page.data.results
        )
