# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `tiktok`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._runtime.client import result as _result
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models.result import Result

__all__ = ["AsyncTiktok", "Tiktok"]


class Tiktok:
    """Users, posts and comments on TikTok."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_post_comment_v1(self, *, aweme_id: str, cursor: str | Unset = UNSET) -> Result:
        """Comments on a TikTok post.

        One page of the comments on a TikTok post. The cursor starts at "0"; each answer gives the next one as a
        number and says whether more follow.

        Args:
            aweme_id: Id of the post (`aweme_id`).
            cursor: Cursor from the answer before; `0` for the first page. The service's default is `0`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import tiktok_get_post_comment_v1

        return _result(
            tiktok_get_post_comment_v1.sync_detailed(aweme_id=aweme_id, cursor=cursor, client=self._client),
            strict=self._client.strict,
        )

    def get_post_detail_v1(self, *, post_id: str) -> Result:
        """One TikTok post in full.

        One TikTok post with its author, text, counts and video, given its id.

        Args:
            post_id: Id of the post.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import tiktok_get_post_detail_v1

        return _result(
            tiktok_get_post_detail_v1.sync_detailed(post_id=post_id, client=self._client), strict=self._client.strict
        )

    def get_post_sub_comment_v1(self, *, aweme_id: str, comment_id: str, cursor: str | Unset = UNSET) -> Result:
        """Replies to a TikTok comment.

        One page of the replies to one comment, given the ids of the post and of the comment. The cursor starts at
        "0"; each answer gives the next one and says whether more follow.

        Args:
            aweme_id: Id of the post (`aweme_id`).
            comment_id: Id of the comment whose replies are wanted.
            cursor: Cursor from the answer before; `0` for the first page. The service's default is `0`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import tiktok_get_post_sub_comment_v1

        return _result(
            tiktok_get_post_sub_comment_v1.sync_detailed(
                aweme_id=aweme_id, comment_id=comment_id, cursor=cursor, client=self._client
            ),
            strict=self._client.strict,
        )

    def get_user_detail_v1(self, *, unique_id: str | Unset = UNSET, sec_uid: str | Unset = UNSET) -> Result:
        """Profile of a TikTok user.

        Profile and counts of one TikTok user. Either the handle (`uniqueId`) or `secUid` is required.

        Args:
            unique_id: Handle of the user. Either it or `secUid` is needed. The service's default is ``.
            sec_uid: Long id of the user (`secUid`). Either it or `uniqueId` is needed. The service's default is ``.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import tiktok_get_user_detail_v1

        return _result(
            tiktok_get_user_detail_v1.sync_detailed(unique_id=unique_id, sec_uid=sec_uid, client=self._client),
            strict=self._client.strict,
        )

    def get_user_post_v1(
        self, *, sec_uid: str, cursor: str | Unset = UNSET, sort: Literal["LATEST", "MOST_POPULAR"] | Unset = UNSET
    ) -> Result:
        """Posts of a TikTok user.

        One page of the posts of a TikTok user, newest or most popular first, given the user's `secUid`. The next
        page takes the `cursor` of the answer, even though the published definition speaks of `max_cursor`.

        Args:
            sec_uid: Long id of the user (`secUid`).
            cursor: The `max_cursor` of the answer before; `0` for the first page. The service's default is `0`.
            sort: Order of the posts. `LATEST` or `MOST_POPULAR`. The service's default is `LATEST`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import tiktok_get_user_post_v1

        return _result(
            tiktok_get_user_post_v1.sync_detailed(sec_uid=sec_uid, cursor=cursor, sort=sort, client=self._client),
            strict=self._client.strict,
        )

    def search_post_v1(
        self,
        *,
        keyword: str,
        offset: int | Unset = UNSET,
        sort_type: Literal["MOST_LIKED", "RELEVANCE"] | Unset = UNSET,
        publish_time: Literal["ALL", "HALF_YEAR", "ONE_DAY", "ONE_MONTH", "ONE_WEEK", "THREE_MONTHS"] | Unset = UNSET,
        region: str | Unset = UNSET,
    ) -> Result:
        """TikTok posts matching a keyword.

        One page of the TikTok posts found for a keyword, by relevance or likes, seen from one country and limited
        to a period if wanted. The offset begins at 0 and grows in steps of 20.

        Args:
            keyword: Words to search for.
            offset: Results to skip; a multiple of 20. The service's default is `0`.
            sort_type: Order of the posts. `RELEVANCE` or `MOST_LIKED`. The service's default is `RELEVANCE`.
            publish_time: How old posts may be. `ALL`, `ONE_DAY`, `ONE_WEEK`, `ONE_MONTH`, `THREE_MONTHS` or
                `HALF_YEAR`. The service's default is `ALL`.
            region: Country whose posts are searched, by ISO 3166-1 in two letters. The service's default is `US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import tiktok_search_post_v1

        return _result(
            tiktok_search_post_v1.sync_detailed(
                keyword=keyword,
                offset=offset,
                sort_type=sort_type,
                publish_time=publish_time,
                region=region,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def search_user_v1(self, *, keyword: str, cursor: str | Unset = UNSET, search_id: str | Unset = UNSET) -> Result:
        """TikTok users matching a keyword.

        One page of the TikTok users found for a keyword. The next page takes the cursor and also, as its search id,
        the `logid` of the answer; together they keep the results consistent.

        Args:
            keyword: Words to search for.
            cursor: Cursor from the answer before; `0` for the first page. The service's default is `0`.
            search_id: The `logid` of the answer before, which keeps the results together; empty for the first page.
                The service's default is ``.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import tiktok_search_user_v1

        return _result(
            tiktok_search_user_v1.sync_detailed(
                keyword=keyword, cursor=cursor, search_id=search_id, client=self._client
            ),
            strict=self._client.strict,
        )


class AsyncTiktok:
    """Users, posts and comments on TikTok."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_post_comment_v1(self, *, aweme_id: str, cursor: str | Unset = UNSET) -> Result:
        """Comments on a TikTok post.

        One page of the comments on a TikTok post. The cursor starts at "0"; each answer gives the next one as a
        number and says whether more follow.

        Args:
            aweme_id: Id of the post (`aweme_id`).
            cursor: Cursor from the answer before; `0` for the first page. The service's default is `0`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import tiktok_get_post_comment_v1

        return _result(
            await tiktok_get_post_comment_v1.asyncio_detailed(aweme_id=aweme_id, cursor=cursor, client=self._client),
            strict=self._client.strict,
        )

    async def get_post_detail_v1(self, *, post_id: str) -> Result:
        """One TikTok post in full.

        One TikTok post with its author, text, counts and video, given its id.

        Args:
            post_id: Id of the post.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import tiktok_get_post_detail_v1

        return _result(
            await tiktok_get_post_detail_v1.asyncio_detailed(post_id=post_id, client=self._client),
            strict=self._client.strict,
        )

    async def get_post_sub_comment_v1(self, *, aweme_id: str, comment_id: str, cursor: str | Unset = UNSET) -> Result:
        """Replies to a TikTok comment.

        One page of the replies to one comment, given the ids of the post and of the comment. The cursor starts at
        "0"; each answer gives the next one and says whether more follow.

        Args:
            aweme_id: Id of the post (`aweme_id`).
            comment_id: Id of the comment whose replies are wanted.
            cursor: Cursor from the answer before; `0` for the first page. The service's default is `0`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import tiktok_get_post_sub_comment_v1

        return _result(
            await tiktok_get_post_sub_comment_v1.asyncio_detailed(
                aweme_id=aweme_id, comment_id=comment_id, cursor=cursor, client=self._client
            ),
            strict=self._client.strict,
        )

    async def get_user_detail_v1(self, *, unique_id: str | Unset = UNSET, sec_uid: str | Unset = UNSET) -> Result:
        """Profile of a TikTok user.

        Profile and counts of one TikTok user. Either the handle (`uniqueId`) or `secUid` is required.

        Args:
            unique_id: Handle of the user. Either it or `secUid` is needed. The service's default is ``.
            sec_uid: Long id of the user (`secUid`). Either it or `uniqueId` is needed. The service's default is ``.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import tiktok_get_user_detail_v1

        return _result(
            await tiktok_get_user_detail_v1.asyncio_detailed(unique_id=unique_id, sec_uid=sec_uid, client=self._client),
            strict=self._client.strict,
        )

    async def get_user_post_v1(
        self, *, sec_uid: str, cursor: str | Unset = UNSET, sort: Literal["LATEST", "MOST_POPULAR"] | Unset = UNSET
    ) -> Result:
        """Posts of a TikTok user.

        One page of the posts of a TikTok user, newest or most popular first, given the user's `secUid`. The next
        page takes the `cursor` of the answer, even though the published definition speaks of `max_cursor`.

        Args:
            sec_uid: Long id of the user (`secUid`).
            cursor: The `max_cursor` of the answer before; `0` for the first page. The service's default is `0`.
            sort: Order of the posts. `LATEST` or `MOST_POPULAR`. The service's default is `LATEST`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import tiktok_get_user_post_v1

        return _result(
            await tiktok_get_user_post_v1.asyncio_detailed(
                sec_uid=sec_uid, cursor=cursor, sort=sort, client=self._client
            ),
            strict=self._client.strict,
        )

    async def search_post_v1(
        self,
        *,
        keyword: str,
        offset: int | Unset = UNSET,
        sort_type: Literal["MOST_LIKED", "RELEVANCE"] | Unset = UNSET,
        publish_time: Literal["ALL", "HALF_YEAR", "ONE_DAY", "ONE_MONTH", "ONE_WEEK", "THREE_MONTHS"] | Unset = UNSET,
        region: str | Unset = UNSET,
    ) -> Result:
        """TikTok posts matching a keyword.

        One page of the TikTok posts found for a keyword, by relevance or likes, seen from one country and limited
        to a period if wanted. The offset begins at 0 and grows in steps of 20.

        Args:
            keyword: Words to search for.
            offset: Results to skip; a multiple of 20. The service's default is `0`.
            sort_type: Order of the posts. `RELEVANCE` or `MOST_LIKED`. The service's default is `RELEVANCE`.
            publish_time: How old posts may be. `ALL`, `ONE_DAY`, `ONE_WEEK`, `ONE_MONTH`, `THREE_MONTHS` or
                `HALF_YEAR`. The service's default is `ALL`.
            region: Country whose posts are searched, by ISO 3166-1 in two letters. The service's default is `US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import tiktok_search_post_v1

        return _result(
            await tiktok_search_post_v1.asyncio_detailed(
                keyword=keyword,
                offset=offset,
                sort_type=sort_type,
                publish_time=publish_time,
                region=region,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def search_user_v1(
        self, *, keyword: str, cursor: str | Unset = UNSET, search_id: str | Unset = UNSET
    ) -> Result:
        """TikTok users matching a keyword.

        One page of the TikTok users found for a keyword. The next page takes the cursor and also, as its search id,
        the `logid` of the answer; together they keep the results consistent.

        Args:
            keyword: Words to search for.
            cursor: Cursor from the answer before; `0` for the first page. The service's default is `0`.
            search_id: The `logid` of the answer before, which keeps the results together; empty for the first page.
                The service's default is ``.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import tiktok_search_user_v1

        return _result(
            await tiktok_search_user_v1.asyncio_detailed(
                keyword=keyword, cursor=cursor, search_id=search_id, client=self._client
            ),
            strict=self._client.strict,
        )
