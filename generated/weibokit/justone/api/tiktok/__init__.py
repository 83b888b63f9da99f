# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `tiktok`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...._runtime.arguments.requirements import Requirement
from ...._runtime.arguments.requirements import check as _check
from ...._runtime.client import result as _result
from ...._runtime.pagination.pages import Pagination
from ...._runtime.pagination.pages import apages as _apages
from ...._runtime.pagination.pages import pages as _pages
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.tiktok_comment import TiktokComment
    from ...models.tiktok_post import TiktokPost
    from ...models.tiktok_post_comment_result import TiktokPostCommentResult
    from ...models.tiktok_post_detail_result import TiktokPostDetailResult
    from ...models.tiktok_search_item import TiktokSearchItem
    from ...models.tiktok_search_post_result import TiktokSearchPostResult
    from ...models.tiktok_search_user import TiktokSearchUser
    from ...models.tiktok_search_user_result import TiktokSearchUserResult
    from ...models.tiktok_user_detail_result import TiktokUserDetailResult
    from ...models.tiktok_user_post_result import TiktokUserPostResult

__all__ = ["AsyncTiktok", "Tiktok"]

_GET_POST_COMMENT_V1_PAGINATION = Pagination(
    start={"cursor": "0"},
    next={"cursor": ("data", "cursor")},
    items=("data", "comments"),
    end=("unless", ("data", "has_more"), 1),
)
_GET_POST_SUB_COMMENT_V1_PAGINATION = Pagination(
    start={"cursor": "0"},
    next={"cursor": ("data", "cursor")},
    items=("data", "comments"),
    end=("unless", ("data", "has_more"), 1),
)
_GET_USER_POST_V1_PAGINATION = Pagination(
    start={"cursor": "0"},
    next={"cursor": ("data", "cursor")},
    items=("data", "itemList"),
    end=("unless", ("data", "hasMore"), True),
)
_SEARCH_POST_V1_PAGINATION = Pagination(
    start={"offset": 0},
    next={"offset": ("data", "cursor")},
    items=("data", "search_item_list"),
    end=("unless", ("data", "has_more"), 1),
)
_SEARCH_USER_V1_PAGINATION = Pagination(
    start={"cursor": "0"},
    next={"cursor": ("data", "cursor"), "search_id": ("data", "extra", "logid")},
    items=("data", "user_list"),
    end=("unless", ("data", "has_more"), 1),
)

_GET_USER_DETAIL_V1_REQUIRES = (
    Requirement(
        mode="at_least_one", names=("unique_id", "sec_uid"), wanted="at least one of `unique_id` and `sec_uid`"
    ),
)


class Tiktok:
    """Users, posts and comments on TikTok."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_post_comment_v1(self, *, aweme_id: str, cursor: str | Unset = UNSET) -> TiktokPostCommentResult:
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
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import tiktok_get_post_comment_v1

        return _result(
            tiktok_get_post_comment_v1.sync_detailed(aweme_id=aweme_id, cursor=cursor, client=self._client),
            strict=self._client.strict,
        )

    def pages_get_post_comment_v1(
        self, *, aweme_id: str, cursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[TiktokPostCommentResult]:
        """Pages of `get_post_comment_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            aweme_id: Id of the post (`aweme_id`).
            cursor: Cursor from the answer before; `0` for the first page. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> TiktokPostCommentResult:
            return self.get_post_comment_v1(aweme_id=aweme_id, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_POST_COMMENT_V1_PAGINATION, max_pages)

    def iter_get_post_comment_v1(
        self, *, aweme_id: str, cursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[TiktokComment]:
        """What is on the pages of `get_post_comment_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            aweme_id: Id of the post (`aweme_id`).
            cursor: Cursor from the answer before; `0` for the first page. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get_post_comment_v1(aweme_id=aweme_id, cursor=cursor, max_pages=max_pages)
            for item in page.data.comments
        )

    def get_post_detail_v1(self, *, post_id: str) -> TiktokPostDetailResult:
        """One TikTok post in full.

        One TikTok post with its author, text, counts and video, given its id.

        Args:
            post_id: Id of the post.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import tiktok_get_post_detail_v1

        return _result(
            tiktok_get_post_detail_v1.sync_detailed(post_id=post_id, client=self._client), strict=self._client.strict
        )

    def get_post_sub_comment_v1(
        self, *, aweme_id: str, comment_id: str, cursor: str | Unset = UNSET
    ) -> TiktokPostCommentResult:
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
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import tiktok_get_post_sub_comment_v1

        return _result(
            tiktok_get_post_sub_comment_v1.sync_detailed(
                aweme_id=aweme_id, comment_id=comment_id, cursor=cursor, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_get_post_sub_comment_v1(
        self, *, aweme_id: str, comment_id: str, cursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[TiktokPostCommentResult]:
        """Pages of `get_post_sub_comment_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            aweme_id: Id of the post (`aweme_id`).
            comment_id: Id of the comment whose replies are wanted.
            cursor: Cursor from the answer before; `0` for the first page. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> TiktokPostCommentResult:
            return self.get_post_sub_comment_v1(aweme_id=aweme_id, comment_id=comment_id, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_POST_SUB_COMMENT_V1_PAGINATION, max_pages)

    def iter_get_post_sub_comment_v1(
        self, *, aweme_id: str, comment_id: str, cursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[TiktokComment]:
        """What is on the pages of `get_post_sub_comment_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            aweme_id: Id of the post (`aweme_id`).
            comment_id: Id of the comment whose replies are wanted.
            cursor: Cursor from the answer before; `0` for the first page. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get_post_sub_comment_v1(
                aweme_id=aweme_id, comment_id=comment_id, cursor=cursor, max_pages=max_pages
            )
            for item in page.data.comments
        )

    def get_user_detail_v1(
        self, *, unique_id: str | Unset = UNSET, sec_uid: str | Unset = UNSET
    ) -> TiktokUserDetailResult:
        """Profile of a TikTok user.

        Profile and counts of one TikTok user. Either the handle (`uniqueId`) or `secUid` is required.

        Give at least one of `unique_id` and `sec_uid`.

        Args:
            unique_id: Handle of the user. Either it or `secUid` is needed.
            sec_uid: Long id of the user (`secUid`). Either it or `uniqueId` is needed.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        _given = {"unique_id": unique_id, "sec_uid": sec_uid}
        _check("tiktok_get_user_detail_v1", _GET_USER_DETAIL_V1_REQUIRES, _given)
        from . import tiktok_get_user_detail_v1

        return _result(
            tiktok_get_user_detail_v1.sync_detailed(unique_id=unique_id, sec_uid=sec_uid, client=self._client),
            strict=self._client.strict,
        )

    def get_user_post_v1(
        self, *, sec_uid: str, cursor: str | Unset = UNSET, sort: Literal["LATEST", "MOST_POPULAR"] | Unset = UNSET
    ) -> TiktokUserPostResult:
        """Posts of a TikTok user.

        One page of the posts of a TikTok user, newest or most popular first, given the user's `secUid`. The next
        page takes the `cursor` of the answer, even though the published definition speaks of `max_cursor`.

        Args:
            sec_uid: Long id of the user (`secUid`).
            cursor: The `cursor` of the answer before; `0` for the first page. The service's default is `0`.
            sort: Order of the posts. `LATEST` or `MOST_POPULAR`. The service's default is `LATEST`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import tiktok_get_user_post_v1

        return _result(
            tiktok_get_user_post_v1.sync_detailed(sec_uid=sec_uid, cursor=cursor, sort=sort, client=self._client),
            strict=self._client.strict,
        )

    def pages_get_user_post_v1(
        self,
        *,
        sec_uid: str,
        cursor: str | Unset = UNSET,
        sort: Literal["LATEST", "MOST_POPULAR"] | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> Iterator[TiktokUserPostResult]:
        """Pages of `get_user_post_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            sec_uid: Long id of the user (`secUid`).
            cursor: The `cursor` of the answer before; `0` for the first page. The service's default is `0`.
            sort: Order of the posts. `LATEST` or `MOST_POPULAR`. The service's default is `LATEST`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> TiktokUserPostResult:
            return self.get_user_post_v1(sec_uid=sec_uid, sort=sort, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_USER_POST_V1_PAGINATION, max_pages)

    def iter_get_user_post_v1(
        self,
        *,
        sec_uid: str,
        cursor: str | Unset = UNSET,
        sort: Literal["LATEST", "MOST_POPULAR"] | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> Iterator[TiktokPost]:
        """What is on the pages of `get_user_post_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            sec_uid: Long id of the user (`secUid`).
            cursor: The `cursor` of the answer before; `0` for the first page. The service's default is `0`.
            sort: Order of the posts. `LATEST` or `MOST_POPULAR`. The service's default is `LATEST`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get_user_post_v1(sec_uid=sec_uid, cursor=cursor, sort=sort, max_pages=max_pages)
            for item in page.data.item_list
        )

    def search_post_v1(
        self,
        *,
        keyword: str,
        offset: int | Unset = UNSET,
        sort_type: Literal["MOST_LIKED", "RELEVANCE"] | Unset = UNSET,
        publish_time: Literal["ALL", "HALF_YEAR", "ONE_DAY", "ONE_MONTH", "ONE_WEEK", "THREE_MONTHS"] | Unset = UNSET,
        region: str | Unset = UNSET,
    ) -> TiktokSearchPostResult:
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
            WeibokitError: No response came, or not one that the definition allows.
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

    def pages_search_post_v1(
        self,
        *,
        keyword: str,
        offset: int | Unset = UNSET,
        sort_type: Literal["MOST_LIKED", "RELEVANCE"] | Unset = UNSET,
        publish_time: Literal["ALL", "HALF_YEAR", "ONE_DAY", "ONE_MONTH", "ONE_WEEK", "THREE_MONTHS"] | Unset = UNSET,
        region: str | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> Iterator[TiktokSearchPostResult]:
        """Pages of `search_post_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: Words to search for.
            offset: Results to skip; a multiple of 20. The service's default is `0`.
            sort_type: Order of the posts. `RELEVANCE` or `MOST_LIKED`. The service's default is `RELEVANCE`.
            publish_time: How old posts may be. `ALL`, `ONE_DAY`, `ONE_WEEK`, `ONE_MONTH`, `THREE_MONTHS` or
                `HALF_YEAR`. The service's default is `ALL`.
            region: Country whose posts are searched, by ISO 3166-1 in two letters. The service's default is `US`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> TiktokSearchPostResult:
            return self.search_post_v1(
                keyword=keyword, sort_type=sort_type, publish_time=publish_time, region=region, **_state
            )

        _given: dict[str, Any] = {"offset": offset}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _SEARCH_POST_V1_PAGINATION, max_pages)

    def iter_search_post_v1(
        self,
        *,
        keyword: str,
        offset: int | Unset = UNSET,
        sort_type: Literal["MOST_LIKED", "RELEVANCE"] | Unset = UNSET,
        publish_time: Literal["ALL", "HALF_YEAR", "ONE_DAY", "ONE_MONTH", "ONE_WEEK", "THREE_MONTHS"] | Unset = UNSET,
        region: str | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> Iterator[TiktokSearchItem]:
        """What is on the pages of `search_post_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            keyword: Words to search for.
            offset: Results to skip; a multiple of 20. The service's default is `0`.
            sort_type: Order of the posts. `RELEVANCE` or `MOST_LIKED`. The service's default is `RELEVANCE`.
            publish_time: How old posts may be. `ALL`, `ONE_DAY`, `ONE_WEEK`, `ONE_MONTH`, `THREE_MONTHS` or
                `HALF_YEAR`. The service's default is `ALL`.
            region: Country whose posts are searched, by ISO 3166-1 in two letters. The service's default is `US`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_search_post_v1(
                keyword=keyword,
                offset=offset,
                sort_type=sort_type,
                publish_time=publish_time,
                region=region,
                max_pages=max_pages,
            )
            for item in page.data.search_item_list
        )

    def search_user_v1(
        self, *, keyword: str, cursor: str | Unset = UNSET, search_id: str | Unset = UNSET
    ) -> TiktokSearchUserResult:
        """TikTok users matching a keyword.

        One page of the TikTok users found for a keyword. The next page takes the cursor and also, as its search id,
        the `logid` of the answer; together they keep the results consistent.

        Args:
            keyword: Words to search for.
            cursor: Cursor from the answer before; `0` for the first page. The service's default is `0`.
            search_id: The `logid` of the answer before, which keeps the results together; empty for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import tiktok_search_user_v1

        return _result(
            tiktok_search_user_v1.sync_detailed(
                keyword=keyword, cursor=cursor, search_id=search_id, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_search_user_v1(
        self, *, keyword: str, cursor: str | Unset = UNSET, search_id: str | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[TiktokSearchUserResult]:
        """Pages of `search_user_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: Words to search for.
            cursor: Cursor from the answer before; `0` for the first page. The service's default is `0`.
            search_id: The `logid` of the answer before, which keeps the results together; empty for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> TiktokSearchUserResult:
            return self.search_user_v1(keyword=keyword, **_state)

        _given: dict[str, Any] = {"cursor": cursor, "search_id": search_id}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _SEARCH_USER_V1_PAGINATION, max_pages)

    def iter_search_user_v1(
        self, *, keyword: str, cursor: str | Unset = UNSET, search_id: str | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[TiktokSearchUser]:
        """What is on the pages of `search_user_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            keyword: Words to search for.
            cursor: Cursor from the answer before; `0` for the first page. The service's default is `0`.
            search_id: The `logid` of the answer before, which keeps the results together; empty for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_search_user_v1(
                keyword=keyword, cursor=cursor, search_id=search_id, max_pages=max_pages
            )
            for item in page.data.user_list
        )


class AsyncTiktok:
    """Users, posts and comments on TikTok."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_post_comment_v1(self, *, aweme_id: str, cursor: str | Unset = UNSET) -> TiktokPostCommentResult:
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
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import tiktok_get_post_comment_v1

        return _result(
            await tiktok_get_post_comment_v1.asyncio_detailed(aweme_id=aweme_id, cursor=cursor, client=self._client),
            strict=self._client.strict,
        )

    def pages_get_post_comment_v1(
        self, *, aweme_id: str, cursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[TiktokPostCommentResult]:
        """Pages of `get_post_comment_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            aweme_id: Id of the post (`aweme_id`).
            cursor: Cursor from the answer before; `0` for the first page. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> TiktokPostCommentResult:
            return await self.get_post_comment_v1(aweme_id=aweme_id, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_POST_COMMENT_V1_PAGINATION, max_pages)

    def iter_get_post_comment_v1(
        self, *, aweme_id: str, cursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[TiktokComment]:
        """What is on the pages of `get_post_comment_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            aweme_id: Id of the post (`aweme_id`).
            cursor: Cursor from the answer before; `0` for the first page. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get_post_comment_v1(aweme_id=aweme_id, cursor=cursor, max_pages=max_pages)
            for item in page.data.comments
        )

    async def get_post_detail_v1(self, *, post_id: str) -> TiktokPostDetailResult:
        """One TikTok post in full.

        One TikTok post with its author, text, counts and video, given its id.

        Args:
            post_id: Id of the post.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import tiktok_get_post_detail_v1

        return _result(
            await tiktok_get_post_detail_v1.asyncio_detailed(post_id=post_id, client=self._client),
            strict=self._client.strict,
        )

    async def get_post_sub_comment_v1(
        self, *, aweme_id: str, comment_id: str, cursor: str | Unset = UNSET
    ) -> TiktokPostCommentResult:
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
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import tiktok_get_post_sub_comment_v1

        return _result(
            await tiktok_get_post_sub_comment_v1.asyncio_detailed(
                aweme_id=aweme_id, comment_id=comment_id, cursor=cursor, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_get_post_sub_comment_v1(
        self, *, aweme_id: str, comment_id: str, cursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[TiktokPostCommentResult]:
        """Pages of `get_post_sub_comment_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            aweme_id: Id of the post (`aweme_id`).
            comment_id: Id of the comment whose replies are wanted.
            cursor: Cursor from the answer before; `0` for the first page. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> TiktokPostCommentResult:
            return await self.get_post_sub_comment_v1(aweme_id=aweme_id, comment_id=comment_id, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_POST_SUB_COMMENT_V1_PAGINATION, max_pages)

    def iter_get_post_sub_comment_v1(
        self, *, aweme_id: str, comment_id: str, cursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[TiktokComment]:
        """What is on the pages of `get_post_sub_comment_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            aweme_id: Id of the post (`aweme_id`).
            comment_id: Id of the comment whose replies are wanted.
            cursor: Cursor from the answer before; `0` for the first page. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get_post_sub_comment_v1(
                aweme_id=aweme_id, comment_id=comment_id, cursor=cursor, max_pages=max_pages
            )
            for item in page.data.comments
        )

    async def get_user_detail_v1(
        self, *, unique_id: str | Unset = UNSET, sec_uid: str | Unset = UNSET
    ) -> TiktokUserDetailResult:
        """Profile of a TikTok user.

        Profile and counts of one TikTok user. Either the handle (`uniqueId`) or `secUid` is required.

        Give at least one of `unique_id` and `sec_uid`.

        Args:
            unique_id: Handle of the user. Either it or `secUid` is needed.
            sec_uid: Long id of the user (`secUid`). Either it or `uniqueId` is needed.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        _given = {"unique_id": unique_id, "sec_uid": sec_uid}
        _check("tiktok_get_user_detail_v1", _GET_USER_DETAIL_V1_REQUIRES, _given)
        from . import tiktok_get_user_detail_v1

        return _result(
            await tiktok_get_user_detail_v1.asyncio_detailed(unique_id=unique_id, sec_uid=sec_uid, client=self._client),
            strict=self._client.strict,
        )

    async def get_user_post_v1(
        self, *, sec_uid: str, cursor: str | Unset = UNSET, sort: Literal["LATEST", "MOST_POPULAR"] | Unset = UNSET
    ) -> TiktokUserPostResult:
        """Posts of a TikTok user.

        One page of the posts of a TikTok user, newest or most popular first, given the user's `secUid`. The next
        page takes the `cursor` of the answer, even though the published definition speaks of `max_cursor`.

        Args:
            sec_uid: Long id of the user (`secUid`).
            cursor: The `cursor` of the answer before; `0` for the first page. The service's default is `0`.
            sort: Order of the posts. `LATEST` or `MOST_POPULAR`. The service's default is `LATEST`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import tiktok_get_user_post_v1

        return _result(
            await tiktok_get_user_post_v1.asyncio_detailed(
                sec_uid=sec_uid, cursor=cursor, sort=sort, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_get_user_post_v1(
        self,
        *,
        sec_uid: str,
        cursor: str | Unset = UNSET,
        sort: Literal["LATEST", "MOST_POPULAR"] | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> AsyncIterator[TiktokUserPostResult]:
        """Pages of `get_user_post_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            sec_uid: Long id of the user (`secUid`).
            cursor: The `cursor` of the answer before; `0` for the first page. The service's default is `0`.
            sort: Order of the posts. `LATEST` or `MOST_POPULAR`. The service's default is `LATEST`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> TiktokUserPostResult:
            return await self.get_user_post_v1(sec_uid=sec_uid, sort=sort, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_USER_POST_V1_PAGINATION, max_pages)

    def iter_get_user_post_v1(
        self,
        *,
        sec_uid: str,
        cursor: str | Unset = UNSET,
        sort: Literal["LATEST", "MOST_POPULAR"] | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> AsyncIterator[TiktokPost]:
        """What is on the pages of `get_user_post_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            sec_uid: Long id of the user (`secUid`).
            cursor: The `cursor` of the answer before; `0` for the first page. The service's default is `0`.
            sort: Order of the posts. `LATEST` or `MOST_POPULAR`. The service's default is `LATEST`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get_user_post_v1(
                sec_uid=sec_uid, cursor=cursor, sort=sort, max_pages=max_pages
            )
            for item in page.data.item_list
        )

    async def search_post_v1(
        self,
        *,
        keyword: str,
        offset: int | Unset = UNSET,
        sort_type: Literal["MOST_LIKED", "RELEVANCE"] | Unset = UNSET,
        publish_time: Literal["ALL", "HALF_YEAR", "ONE_DAY", "ONE_MONTH", "ONE_WEEK", "THREE_MONTHS"] | Unset = UNSET,
        region: str | Unset = UNSET,
    ) -> TiktokSearchPostResult:
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
            WeibokitError: No response came, or not one that the definition allows.
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

    def pages_search_post_v1(
        self,
        *,
        keyword: str,
        offset: int | Unset = UNSET,
        sort_type: Literal["MOST_LIKED", "RELEVANCE"] | Unset = UNSET,
        publish_time: Literal["ALL", "HALF_YEAR", "ONE_DAY", "ONE_MONTH", "ONE_WEEK", "THREE_MONTHS"] | Unset = UNSET,
        region: str | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> AsyncIterator[TiktokSearchPostResult]:
        """Pages of `search_post_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: Words to search for.
            offset: Results to skip; a multiple of 20. The service's default is `0`.
            sort_type: Order of the posts. `RELEVANCE` or `MOST_LIKED`. The service's default is `RELEVANCE`.
            publish_time: How old posts may be. `ALL`, `ONE_DAY`, `ONE_WEEK`, `ONE_MONTH`, `THREE_MONTHS` or
                `HALF_YEAR`. The service's default is `ALL`.
            region: Country whose posts are searched, by ISO 3166-1 in two letters. The service's default is `US`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> TiktokSearchPostResult:
            return await self.search_post_v1(
                keyword=keyword, sort_type=sort_type, publish_time=publish_time, region=region, **_state
            )

        _given: dict[str, Any] = {"offset": offset}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _SEARCH_POST_V1_PAGINATION, max_pages)

    def iter_search_post_v1(
        self,
        *,
        keyword: str,
        offset: int | Unset = UNSET,
        sort_type: Literal["MOST_LIKED", "RELEVANCE"] | Unset = UNSET,
        publish_time: Literal["ALL", "HALF_YEAR", "ONE_DAY", "ONE_MONTH", "ONE_WEEK", "THREE_MONTHS"] | Unset = UNSET,
        region: str | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> AsyncIterator[TiktokSearchItem]:
        """What is on the pages of `search_post_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            keyword: Words to search for.
            offset: Results to skip; a multiple of 20. The service's default is `0`.
            sort_type: Order of the posts. `RELEVANCE` or `MOST_LIKED`. The service's default is `RELEVANCE`.
            publish_time: How old posts may be. `ALL`, `ONE_DAY`, `ONE_WEEK`, `ONE_MONTH`, `THREE_MONTHS` or
                `HALF_YEAR`. The service's default is `ALL`.
            region: Country whose posts are searched, by ISO 3166-1 in two letters. The service's default is `US`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_search_post_v1(
                keyword=keyword,
                offset=offset,
                sort_type=sort_type,
                publish_time=publish_time,
                region=region,
                max_pages=max_pages,
            )
            for item in page.data.search_item_list
        )

    async def search_user_v1(
        self, *, keyword: str, cursor: str | Unset = UNSET, search_id: str | Unset = UNSET
    ) -> TiktokSearchUserResult:
        """TikTok users matching a keyword.

        One page of the TikTok users found for a keyword. The next page takes the cursor and also, as its search id,
        the `logid` of the answer; together they keep the results consistent.

        Args:
            keyword: Words to search for.
            cursor: Cursor from the answer before; `0` for the first page. The service's default is `0`.
            search_id: The `logid` of the answer before, which keeps the results together; empty for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import tiktok_search_user_v1

        return _result(
            await tiktok_search_user_v1.asyncio_detailed(
                keyword=keyword, cursor=cursor, search_id=search_id, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_search_user_v1(
        self, *, keyword: str, cursor: str | Unset = UNSET, search_id: str | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[TiktokSearchUserResult]:
        """Pages of `search_user_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: Words to search for.
            cursor: Cursor from the answer before; `0` for the first page. The service's default is `0`.
            search_id: The `logid` of the answer before, which keeps the results together; empty for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> TiktokSearchUserResult:
            return await self.search_user_v1(keyword=keyword, **_state)

        _given: dict[str, Any] = {"cursor": cursor, "search_id": search_id}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _SEARCH_USER_V1_PAGINATION, max_pages)

    def iter_search_user_v1(
        self, *, keyword: str, cursor: str | Unset = UNSET, search_id: str | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[TiktokSearchUser]:
        """What is on the pages of `search_user_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            keyword: Words to search for.
            cursor: Cursor from the answer before; `0` for the first page. The service's default is `0`.
            search_id: The `logid` of the answer before, which keeps the results together; empty for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_search_user_v1(
                keyword=keyword, cursor=cursor, search_id=search_id, max_pages=max_pages
            )
            for item in page.data.user_list
        )
