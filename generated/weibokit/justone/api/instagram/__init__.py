# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `instagram`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._runtime.client import result as _result
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models.result import Result

__all__ = ["AsyncInstagram", "Instagram"]


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
            min_id: The `next_min_child_cursor` of the answer before; empty for the first page. The service's
                default is ``.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
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
            min_id: The `next_min_id` of the answer before; empty for the first page. The service's default is ``.
            sort_order: Order of the comments. `popular` or `newest`. The service's default is `newest`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import instagram_get_post_comments_v1

        return _result(
            instagram_get_post_comments_v1.sync_detailed(
                code=code, min_id=min_id, sort_order=sort_order, client=self._client
            ),
            strict=self._client.strict,
        )

    def get_post_detail_v1(self, *, code: str) -> Result:
        """One post by its shortcode.

        Caption, media, tags, co-authors, counts and settings of one post or reel, found by the shortcode in its
        address.

        Args:
            code: Short code of the post, as in its address.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import instagram_get_post_detail_v1

        return _result(
            instagram_get_post_detail_v1.sync_detailed(code=code, client=self._client), strict=self._client.strict
        )

    def get_user_detail_v1(self, *, username: str) -> Result:
        """Profile of a user, with account history.

        The profile of an account, by user name, including country, joining date and former names. The provider
        recommends `/api/instagram/get-user-detail/v2`.

        Args:
            username: Name of the user.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import instagram_get_user_detail_v1

        return _result(
            instagram_get_user_detail_v1.sync_detailed(username=username, client=self._client),
            strict=self._client.strict,
        )

    def get_user_detail_v2(self, *, username: str) -> Result:
        """Profile of a user, with latest posts.

        The profile of an account, by user name, shorter but including its latest posts. The provider recommends
        this operation of its family.

        Args:
            username: Name of the user.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import instagram_get_user_detail_v2

        return _result(
            instagram_get_user_detail_v2.sync_detailed(username=username, client=self._client),
            strict=self._client.strict,
        )

    def get_user_posts_v1(self, *, username: str, pagination_token: str | Unset = UNSET) -> Result:
        """Posts of a user.

        One page of the posts of an account, by user name. The token of a further page is `pagination_token` of the
        answer.

        Args:
            username: Name of the user.
            pagination_token: Token of the next page, from the answer before; empty for the first page. The
                service's default is ``.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import instagram_get_user_posts_v1

        return _result(
            instagram_get_user_posts_v1.sync_detailed(
                username=username, pagination_token=pagination_token, client=self._client
            ),
            strict=self._client.strict,
        )

    def search_hashtag_posts_v1(self, *, hashtag: str, end_cursor: str | Unset = UNSET) -> Result:
        """Posts under a hashtag.

        One page of the posts under a hashtag, and the top posts beside them. The cursor of a further page is
        `end_cursor` in the answer's page info.

        Args:
            hashtag: Hashtag, or another word, to look for.
            end_cursor: Cursor of the next page, from the answer before; empty for the first page. The service's
                default is ``.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import instagram_search_hashtag_posts_v1

        return _result(
            instagram_search_hashtag_posts_v1.sync_detailed(
                hashtag=hashtag, end_cursor=end_cursor, client=self._client
            ),
            strict=self._client.strict,
        )

    def search_reels_v1(self, *, keyword: str, pagination_token: str | Unset = UNSET) -> Result:
        """Reels matching a keyword or hashtag.

        One page of the reels that match a keyword or hashtag. The token of a further page is `pagination_token` of
        the answer.

        Args:
            keyword: Words or hashtag to search for.
            pagination_token: Token of the next page, from the answer before; empty for the first page. The
                service's default is ``.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import instagram_search_reels_v1

        return _result(
            instagram_search_reels_v1.sync_detailed(
                keyword=keyword, pagination_token=pagination_token, client=self._client
            ),
            strict=self._client.strict,
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
            min_id: The `next_min_child_cursor` of the answer before; empty for the first page. The service's
                default is ``.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
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
            min_id: The `next_min_id` of the answer before; empty for the first page. The service's default is ``.
            sort_order: Order of the comments. `popular` or `newest`. The service's default is `newest`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import instagram_get_post_comments_v1

        return _result(
            await instagram_get_post_comments_v1.asyncio_detailed(
                code=code, min_id=min_id, sort_order=sort_order, client=self._client
            ),
            strict=self._client.strict,
        )

    async def get_post_detail_v1(self, *, code: str) -> Result:
        """One post by its shortcode.

        Caption, media, tags, co-authors, counts and settings of one post or reel, found by the shortcode in its
        address.

        Args:
            code: Short code of the post, as in its address.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import instagram_get_post_detail_v1

        return _result(
            await instagram_get_post_detail_v1.asyncio_detailed(code=code, client=self._client),
            strict=self._client.strict,
        )

    async def get_user_detail_v1(self, *, username: str) -> Result:
        """Profile of a user, with account history.

        The profile of an account, by user name, including country, joining date and former names. The provider
        recommends `/api/instagram/get-user-detail/v2`.

        Args:
            username: Name of the user.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import instagram_get_user_detail_v1

        return _result(
            await instagram_get_user_detail_v1.asyncio_detailed(username=username, client=self._client),
            strict=self._client.strict,
        )

    async def get_user_detail_v2(self, *, username: str) -> Result:
        """Profile of a user, with latest posts.

        The profile of an account, by user name, shorter but including its latest posts. The provider recommends
        this operation of its family.

        Args:
            username: Name of the user.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import instagram_get_user_detail_v2

        return _result(
            await instagram_get_user_detail_v2.asyncio_detailed(username=username, client=self._client),
            strict=self._client.strict,
        )

    async def get_user_posts_v1(self, *, username: str, pagination_token: str | Unset = UNSET) -> Result:
        """Posts of a user.

        One page of the posts of an account, by user name. The token of a further page is `pagination_token` of the
        answer.

        Args:
            username: Name of the user.
            pagination_token: Token of the next page, from the answer before; empty for the first page. The
                service's default is ``.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import instagram_get_user_posts_v1

        return _result(
            await instagram_get_user_posts_v1.asyncio_detailed(
                username=username, pagination_token=pagination_token, client=self._client
            ),
            strict=self._client.strict,
        )

    async def search_hashtag_posts_v1(self, *, hashtag: str, end_cursor: str | Unset = UNSET) -> Result:
        """Posts under a hashtag.

        One page of the posts under a hashtag, and the top posts beside them. The cursor of a further page is
        `end_cursor` in the answer's page info.

        Args:
            hashtag: Hashtag, or another word, to look for.
            end_cursor: Cursor of the next page, from the answer before; empty for the first page. The service's
                default is ``.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import instagram_search_hashtag_posts_v1

        return _result(
            await instagram_search_hashtag_posts_v1.asyncio_detailed(
                hashtag=hashtag, end_cursor=end_cursor, client=self._client
            ),
            strict=self._client.strict,
        )

    async def search_reels_v1(self, *, keyword: str, pagination_token: str | Unset = UNSET) -> Result:
        """Reels matching a keyword or hashtag.

        One page of the reels that match a keyword or hashtag. The token of a further page is `pagination_token` of
        the answer.

        Args:
            keyword: Words or hashtag to search for.
            pagination_token: Token of the next page, from the answer before; empty for the first page. The
                service's default is ``.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import instagram_search_reels_v1

        return _result(
            await instagram_search_reels_v1.asyncio_detailed(
                keyword=keyword, pagination_token=pagination_token, client=self._client
            ),
            strict=self._client.strict,
        )
