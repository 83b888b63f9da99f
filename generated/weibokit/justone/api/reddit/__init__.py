# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `reddit`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.client import result as _result
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models.result import Result

__all__ = ["AsyncReddit", "Reddit"]


class Reddit:
    """Posts and comments on Reddit."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_post_comments_v1(self, *, post_id: str, cursor: str | Unset = UNSET) -> Result:
        """Comments on a Reddit post.

        The comment tree of a Reddit post, with author, text and depth of each comment. The cursor for more comments
        sits in the last tree of the answer and is about 2,700 characters long.

        Args:
            post_id: Id of the post.
            cursor: Cursor from the answer before; left out for the first page. The service's default is ``.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import reddit_get_post_comments_v1

        return _result(
            reddit_get_post_comments_v1.sync_detailed(post_id=post_id, cursor=cursor, client=self._client),
            strict=self._client.strict,
        )

    def get_post_detail_v1(self, *, post_id: str) -> Result:
        """One Reddit post in full.

        One Reddit post with its author, content, awards and comment count, given its id in the form `t3_<post id>`.

        Args:
            post_id: Id of the post with t3_ in front.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import reddit_get_post_detail_v1

        return _result(
            reddit_get_post_detail_v1.sync_detailed(post_id=post_id, client=self._client), strict=self._client.strict
        )

    def search_v1(self, *, keyword: str, after: str | Unset = UNSET) -> Result:
        """Reddit posts matching a keyword.

        Reddit posts found for a keyword, a page per call. The next page takes the end cursor of the answer's page
        information.

        Args:
            keyword: Words to search for.
            after: Token of the next page, from the answer before; left out for the first page. The service's
                default is ``.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import reddit_search_v1

        return _result(
            reddit_search_v1.sync_detailed(keyword=keyword, after=after, client=self._client),
            strict=self._client.strict,
        )


class AsyncReddit:
    """Posts and comments on Reddit."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_post_comments_v1(self, *, post_id: str, cursor: str | Unset = UNSET) -> Result:
        """Comments on a Reddit post.

        The comment tree of a Reddit post, with author, text and depth of each comment. The cursor for more comments
        sits in the last tree of the answer and is about 2,700 characters long.

        Args:
            post_id: Id of the post.
            cursor: Cursor from the answer before; left out for the first page. The service's default is ``.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import reddit_get_post_comments_v1

        return _result(
            await reddit_get_post_comments_v1.asyncio_detailed(post_id=post_id, cursor=cursor, client=self._client),
            strict=self._client.strict,
        )

    async def get_post_detail_v1(self, *, post_id: str) -> Result:
        """One Reddit post in full.

        One Reddit post with its author, content, awards and comment count, given its id in the form `t3_<post id>`.

        Args:
            post_id: Id of the post with t3_ in front.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import reddit_get_post_detail_v1

        return _result(
            await reddit_get_post_detail_v1.asyncio_detailed(post_id=post_id, client=self._client),
            strict=self._client.strict,
        )

    async def search_v1(self, *, keyword: str, after: str | Unset = UNSET) -> Result:
        """Reddit posts matching a keyword.

        Reddit posts found for a keyword, a page per call. The next page takes the end cursor of the answer's page
        information.

        Args:
            keyword: Words to search for.
            after: Token of the next page, from the answer before; left out for the first page. The service's
                default is ``.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import reddit_search_v1

        return _result(
            await reddit_search_v1.asyncio_detailed(keyword=keyword, after=after, client=self._client),
            strict=self._client.strict,
        )
