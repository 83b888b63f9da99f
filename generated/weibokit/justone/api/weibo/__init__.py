# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `weibo`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...._runtime.arguments.requirements import Condition, Requirement
from ...._runtime.arguments.requirements import check as _check
from ...._runtime.client import result as _result
from ...._runtime.pagination.pages import Pagination
from ...._runtime.pagination.pages import apages as _apages
from ...._runtime.pagination.pages import pages as _pages
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.followers_result import FollowersResult
    from ...models.weibo_detail_result import WeiboDetailResult
    from ...models.weibo_hot_search_result import WeiboHotSearchResult
    from ...models.weibo_post import WeiboPost
    from ...models.weibo_post_comments_result import WeiboPostCommentsResult
    from ...models.weibo_post_list_result import WeiboPostListResult
    from ...models.weibo_search_all_result import WeiboSearchAllResult
    from ...models.weibo_tv_component_result import WeiboTvComponentResult
    from ...models.weibo_user import WeiboUser
    from ...models.weibo_user_detail_result import WeiboUserDetailResult
    from ...models.weibo_user_post_result import WeiboUserPostResult

__all__ = ["AsyncWeibo", "Weibo"]

_GET_FANS_V1_PAGINATION = Pagination(
    start={"page": 1}, next={"page": "increment"}, items=("data", "users"), end=("equals", ("data", "next_cursor"), 0)
)
_GET_FOLLOWERS_V1_PAGINATION = Pagination(
    start={"page": 1}, next={"page": "increment"}, items=("data", "users"), end=("equals", ("data", "next_cursor"), 0)
)
_GET_USER_POST_V1_PAGINATION = Pagination(
    start={"page": 1},
    next={"page": "increment", "since_id": ("data", "data", "since_id")},
    items=("data", "data", "list"),
)
_SEARCH_ALL_V2_PAGINATION = Pagination(
    start={"page": 1},
    next={"page": "increment"},
    items=("data", "weibo_list"),
    end=("unless", ("data", "has_next_page"), True),
)

_GET_USER_POST_V1_REQUIRES = (
    Requirement(
        mode="needed",
        names=("since_id",),
        wanted="`since_id` when `page` is above 1",
        when=Condition(name="page", test="above", value=1),
    ),
)


class Weibo:
    """Accounts, posts and relations on Weibo."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_fans_v1(self, *, uid: str, page: int | Unset = UNSET) -> FollowersResult:
        """Accounts that follow a user.

        One numbered page of a Weibo user's followers, with the total, given the user's uid. The accounts that the
        user follows come from `get-followers`.

        Args:
            uid: Id of the Weibo user (UID).
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weibo_get_fans_v1

        return _result(
            weibo_get_fans_v1.sync_detailed(uid=uid, page=page, client=self._client), strict=self._client.strict
        )

    def pages_get_fans_v1(
        self, *, uid: str, page: int | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[FollowersResult]:
        """Pages of `get_fans_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Id of the Weibo user (UID).
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> FollowersResult:
            return self.get_fans_v1(uid=uid, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_FANS_V1_PAGINATION, max_pages)

    def iter_get_fans_v1(
        self, *, uid: str, page: int | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[WeiboUser]:
        """What is on the pages of `get_fans_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Id of the Weibo user (UID).
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item for page in self.pages_get_fans_v1(uid=uid, page=page, max_pages=max_pages) for item in page.data.users
        )

    def get_followers_v1(self, *, uid: str, page: int | Unset = UNSET) -> FollowersResult:
        """Accounts that a user follows.

        One page of the accounts that a Weibo user follows, with id, nickname, avatar and verification of each. Mind
        the name: despite "followers" in the path, these are the accounts *followed by* the user, not the ones
        following.

        Args:
            uid: Id of the Weibo user (UID).
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://docs.justoneapi.com/zh/api/weibo-apis/user-followers-v1
        """
        from . import weibo_get_followers_v1

        return _result(
            weibo_get_followers_v1.sync_detailed(uid=uid, page=page, client=self._client), strict=self._client.strict
        )

    def pages_get_followers_v1(
        self, *, uid: str, page: int | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[FollowersResult]:
        """Pages of `get_followers_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Id of the Weibo user (UID).
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> FollowersResult:
            return self.get_followers_v1(uid=uid, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_FOLLOWERS_V1_PAGINATION, max_pages)

    def iter_get_followers_v1(
        self, *, uid: str, page: int | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[WeiboUser]:
        """What is on the pages of `get_followers_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Id of the Weibo user (UID).
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get_followers_v1(uid=uid, page=page, max_pages=max_pages)
            for item in page.data.users
        )

    def get_post_comments_v1(
        self, *, mid: str, sort: Literal["HOT", "TIME"] | Unset = UNSET, max_id: str | Unset = UNSET
    ) -> WeiboPostCommentsResult:
        """Comments on a Weibo post.

        One page of the comments on a Weibo post, newest or most popular first, given the mid of the post. The next
        page takes the max id of the answer.

        Args:
            mid: Id of the post (MID).
            sort: Order of the comments; newest or hottest first. `TIME` or `HOT`. The service's default is `TIME`.
            max_id: The `max_id` of the answer before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weibo_get_post_comments_v1

        return _result(
            weibo_get_post_comments_v1.sync_detailed(mid=mid, sort=sort, max_id=max_id, client=self._client),
            strict=self._client.strict,
        )

    def get_user_detail_v3(self, *, uid: str) -> WeiboUserDetailResult:
        """Profile of a Weibo user.

        Name, avatar, verification, description and counts of one Weibo user, given the uid.

        Args:
            uid: Id of the Weibo user (UID).

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weibo_get_user_detail_v3

        return _result(weibo_get_user_detail_v3.sync_detailed(uid=uid, client=self._client), strict=self._client.strict)

    def get_user_post_v1(
        self, *, uid: str, page: int | Unset = UNSET, since_id: str | Unset = UNSET
    ) -> WeiboUserPostResult:
        """Posts of a Weibo user.

        One page of the posts of a Weibo user, given the uid. Every page after the first takes the next number and
        also the `since_id` of the page before.

        Give `since_id` when `page` is above 1.

        Args:
            uid: Id of the Weibo user (UID).
            page: Number of the page, from 1. The service's default is `1`.
            since_id: The `since_id` of the answer before. Needed from page 2 on.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        _given = {"page": page, "since_id": since_id}
        _check("weibo_get_user_post_v1", _GET_USER_POST_V1_REQUIRES, _given)
        from . import weibo_get_user_post_v1

        return _result(
            weibo_get_user_post_v1.sync_detailed(uid=uid, page=page, since_id=since_id, client=self._client),
            strict=self._client.strict,
        )

    def pages_get_user_post_v1(
        self, *, uid: str, page: int | Unset = UNSET, since_id: str | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[WeiboUserPostResult]:
        """Pages of `get_user_post_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Id of the Weibo user (UID).
            page: Number of the page, from 1. The service's default is `1`.
            since_id: The `since_id` of the answer before. Needed from page 2 on.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> WeiboUserPostResult:
            return self.get_user_post_v1(uid=uid, **_state)

        _given: dict[str, Any] = {"page": page, "since_id": since_id}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_USER_POST_V1_PAGINATION, max_pages)

    def iter_get_user_post_v1(
        self, *, uid: str, page: int | Unset = UNSET, since_id: str | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[WeiboPost]:
        """What is on the pages of `get_user_post_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Id of the Weibo user (UID).
            page: Number of the page, from 1. The service's default is `1`.
            since_id: The `since_id` of the answer before. Needed from page 2 on.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get_user_post_v1(uid=uid, page=page, since_id=since_id, max_pages=max_pages)
            for item in page.data.data.list_
        )

    def get_user_video_list_v1(self, *, uid: str, cursor: str | Unset = UNSET) -> WeiboPostListResult:
        """Videos of a Weibo user.

        One page of the video posts of a Weibo user, given the uid. The next page takes the cursor of the answer.

        Args:
            uid: Id of the Weibo user (UID).
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weibo_get_user_video_list_v1

        return _result(
            weibo_get_user_video_list_v1.sync_detailed(uid=uid, cursor=cursor, client=self._client),
            strict=self._client.strict,
        )

    def get_weibo_detail_v1(self, *, id: str) -> WeiboDetailResult:
        """One Weibo post in full.

        One Weibo post with its author, text, pictures and counts, given its id.

        Args:
            id: Id of the post.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weibo_get_weibo_detail_v1

        return _result(weibo_get_weibo_detail_v1.sync_detailed(id=id, client=self._client), strict=self._client.strict)

    def hot_search_v1(self) -> WeiboHotSearchResult:
        """Hot searches on Weibo now.

        The topics in Weibo's current ranking of hot searches, with rank and heat of each. Asks for nothing but the
        token.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weibo_hot_search_v1

        return _result(weibo_hot_search_v1.sync_detailed(client=self._client), strict=self._client.strict)

    def search_all_v2(
        self,
        *,
        q: str,
        start_day: str,
        start_hour: int,
        end_day: str,
        end_hour: int,
        hot_sort: bool | Unset = UNSET,
        contains: Literal["ALL", "LINK", "MUSIC", "PICTURE", "VIDEO"] | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> WeiboSearchAllResult:
        """Weibo posts in a time span.

        One numbered page of the Weibo posts that match a keyword between two hours, newest or hottest first. Day
        and hour of both ends are required; results can be limited to posts with pictures, a video, music or a link.

        Args:
            q: Words to search for.
            start_day: First day, written yyyy-MM-dd.
            start_hour: Hour of the first day, 0 to 23.
            end_day: Last day, written yyyy-MM-dd.
            end_hour: Hour of the last day, 0 to 23.
            hot_sort: Hottest posts first instead of newest. The service's default is `False`.
            contains: What a post must contain. `ALL`, `PICTURE`, `VIDEO`, `MUSIC` or `LINK`. The service's default
                is `ALL`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weibo_search_all_v2

        return _result(
            weibo_search_all_v2.sync_detailed(
                q=q,
                start_day=start_day,
                start_hour=start_hour,
                end_day=end_day,
                end_hour=end_hour,
                hot_sort=hot_sort,
                contains=contains,
                page=page,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_search_all_v2(
        self,
        *,
        q: str,
        start_day: str,
        start_hour: int,
        end_day: str,
        end_hour: int,
        hot_sort: bool | Unset = UNSET,
        contains: Literal["ALL", "LINK", "MUSIC", "PICTURE", "VIDEO"] | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> Iterator[WeiboSearchAllResult]:
        """Pages of `search_all_v2`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            q: Words to search for.
            start_day: First day, written yyyy-MM-dd.
            start_hour: Hour of the first day, 0 to 23.
            end_day: Last day, written yyyy-MM-dd.
            end_hour: Hour of the last day, 0 to 23.
            hot_sort: Hottest posts first instead of newest. The service's default is `False`.
            contains: What a post must contain. `ALL`, `PICTURE`, `VIDEO`, `MUSIC` or `LINK`. The service's default
                is `ALL`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> WeiboSearchAllResult:
            return self.search_all_v2(
                q=q,
                start_day=start_day,
                start_hour=start_hour,
                end_day=end_day,
                end_hour=end_hour,
                hot_sort=hot_sort,
                contains=contains,
                **_state,
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _SEARCH_ALL_V2_PAGINATION, max_pages)

    def iter_search_all_v2(
        self,
        *,
        q: str,
        start_day: str,
        start_hour: int,
        end_day: str,
        end_hour: int,
        hot_sort: bool | Unset = UNSET,
        contains: Literal["ALL", "LINK", "MUSIC", "PICTURE", "VIDEO"] | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> Iterator[Any]:
        """What is on the pages of `search_all_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            q: Words to search for.
            start_day: First day, written yyyy-MM-dd.
            start_hour: Hour of the first day, 0 to 23.
            end_day: Last day, written yyyy-MM-dd.
            end_hour: Hour of the last day, 0 to 23.
            hot_sort: Hottest posts first instead of newest. The service's default is `False`.
            contains: What a post must contain. `ALL`, `PICTURE`, `VIDEO`, `MUSIC` or `LINK`. The service's default
                is `ALL`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_search_all_v2(
                q=q,
                start_day=start_day,
                start_hour=start_hour,
                end_day=end_day,
                end_hour=end_hour,
                hot_sort=hot_sort,
                contains=contains,
                page=page,
                max_pages=max_pages,
            )
            for item in page.data.weibo_list
        )

    def search_profile_v1(
        self,
        *,
        uid: str,
        q: str,
        start_day: str | Unset = UNSET,
        end_day: str | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> WeiboPostListResult:
        """Posts of a user by keyword.

        One numbered page of those posts of one Weibo user that match a keyword, between two days if given.

        Args:
            uid: Id of the Weibo user (UID).
            q: Words to search for.
            start_day: First day, written yyyy-MM-dd.
            end_day: Last day, written yyyy-MM-dd.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weibo_search_profile_v1

        return _result(
            weibo_search_profile_v1.sync_detailed(
                uid=uid, q=q, start_day=start_day, end_day=end_day, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    def tv_component_v1(self, *, oid: str) -> WeiboTvComponentResult:
        """One Weibo TV video.

        One Weibo video with its author, length, counts and play addresses, given its object id (two parts joined by
        a colon).

        Args:
            oid: Object id of the video.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weibo_tv_component_v1

        return _result(weibo_tv_component_v1.sync_detailed(oid=oid, client=self._client), strict=self._client.strict)


class AsyncWeibo:
    """Accounts, posts and relations on Weibo."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_fans_v1(self, *, uid: str, page: int | Unset = UNSET) -> FollowersResult:
        """Accounts that follow a user.

        One numbered page of a Weibo user's followers, with the total, given the user's uid. The accounts that the
        user follows come from `get-followers`.

        Args:
            uid: Id of the Weibo user (UID).
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weibo_get_fans_v1

        return _result(
            await weibo_get_fans_v1.asyncio_detailed(uid=uid, page=page, client=self._client),
            strict=self._client.strict,
        )

    def pages_get_fans_v1(
        self, *, uid: str, page: int | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[FollowersResult]:
        """Pages of `get_fans_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Id of the Weibo user (UID).
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> FollowersResult:
            return await self.get_fans_v1(uid=uid, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_FANS_V1_PAGINATION, max_pages)

    def iter_get_fans_v1(
        self, *, uid: str, page: int | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[WeiboUser]:
        """What is on the pages of `get_fans_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Id of the Weibo user (UID).
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get_fans_v1(uid=uid, page=page, max_pages=max_pages)
            for item in page.data.users
        )

    async def get_followers_v1(self, *, uid: str, page: int | Unset = UNSET) -> FollowersResult:
        """Accounts that a user follows.

        One page of the accounts that a Weibo user follows, with id, nickname, avatar and verification of each. Mind
        the name: despite "followers" in the path, these are the accounts *followed by* the user, not the ones
        following.

        Args:
            uid: Id of the Weibo user (UID).
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://docs.justoneapi.com/zh/api/weibo-apis/user-followers-v1
        """
        from . import weibo_get_followers_v1

        return _result(
            await weibo_get_followers_v1.asyncio_detailed(uid=uid, page=page, client=self._client),
            strict=self._client.strict,
        )

    def pages_get_followers_v1(
        self, *, uid: str, page: int | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[FollowersResult]:
        """Pages of `get_followers_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Id of the Weibo user (UID).
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> FollowersResult:
            return await self.get_followers_v1(uid=uid, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_FOLLOWERS_V1_PAGINATION, max_pages)

    def iter_get_followers_v1(
        self, *, uid: str, page: int | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[WeiboUser]:
        """What is on the pages of `get_followers_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Id of the Weibo user (UID).
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get_followers_v1(uid=uid, page=page, max_pages=max_pages)
            for item in page.data.users
        )

    async def get_post_comments_v1(
        self, *, mid: str, sort: Literal["HOT", "TIME"] | Unset = UNSET, max_id: str | Unset = UNSET
    ) -> WeiboPostCommentsResult:
        """Comments on a Weibo post.

        One page of the comments on a Weibo post, newest or most popular first, given the mid of the post. The next
        page takes the max id of the answer.

        Args:
            mid: Id of the post (MID).
            sort: Order of the comments; newest or hottest first. `TIME` or `HOT`. The service's default is `TIME`.
            max_id: The `max_id` of the answer before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weibo_get_post_comments_v1

        return _result(
            await weibo_get_post_comments_v1.asyncio_detailed(mid=mid, sort=sort, max_id=max_id, client=self._client),
            strict=self._client.strict,
        )

    async def get_user_detail_v3(self, *, uid: str) -> WeiboUserDetailResult:
        """Profile of a Weibo user.

        Name, avatar, verification, description and counts of one Weibo user, given the uid.

        Args:
            uid: Id of the Weibo user (UID).

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weibo_get_user_detail_v3

        return _result(
            await weibo_get_user_detail_v3.asyncio_detailed(uid=uid, client=self._client), strict=self._client.strict
        )

    async def get_user_post_v1(
        self, *, uid: str, page: int | Unset = UNSET, since_id: str | Unset = UNSET
    ) -> WeiboUserPostResult:
        """Posts of a Weibo user.

        One page of the posts of a Weibo user, given the uid. Every page after the first takes the next number and
        also the `since_id` of the page before.

        Give `since_id` when `page` is above 1.

        Args:
            uid: Id of the Weibo user (UID).
            page: Number of the page, from 1. The service's default is `1`.
            since_id: The `since_id` of the answer before. Needed from page 2 on.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        _given = {"page": page, "since_id": since_id}
        _check("weibo_get_user_post_v1", _GET_USER_POST_V1_REQUIRES, _given)
        from . import weibo_get_user_post_v1

        return _result(
            await weibo_get_user_post_v1.asyncio_detailed(uid=uid, page=page, since_id=since_id, client=self._client),
            strict=self._client.strict,
        )

    def pages_get_user_post_v1(
        self, *, uid: str, page: int | Unset = UNSET, since_id: str | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[WeiboUserPostResult]:
        """Pages of `get_user_post_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Id of the Weibo user (UID).
            page: Number of the page, from 1. The service's default is `1`.
            since_id: The `since_id` of the answer before. Needed from page 2 on.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> WeiboUserPostResult:
            return await self.get_user_post_v1(uid=uid, **_state)

        _given: dict[str, Any] = {"page": page, "since_id": since_id}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_USER_POST_V1_PAGINATION, max_pages)

    def iter_get_user_post_v1(
        self, *, uid: str, page: int | Unset = UNSET, since_id: str | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[WeiboPost]:
        """What is on the pages of `get_user_post_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Id of the Weibo user (UID).
            page: Number of the page, from 1. The service's default is `1`.
            since_id: The `since_id` of the answer before. Needed from page 2 on.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get_user_post_v1(uid=uid, page=page, since_id=since_id, max_pages=max_pages)
            for item in page.data.data.list_
        )

    async def get_user_video_list_v1(self, *, uid: str, cursor: str | Unset = UNSET) -> WeiboPostListResult:
        """Videos of a Weibo user.

        One page of the video posts of a Weibo user, given the uid. The next page takes the cursor of the answer.

        Args:
            uid: Id of the Weibo user (UID).
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weibo_get_user_video_list_v1

        return _result(
            await weibo_get_user_video_list_v1.asyncio_detailed(uid=uid, cursor=cursor, client=self._client),
            strict=self._client.strict,
        )

    async def get_weibo_detail_v1(self, *, id: str) -> WeiboDetailResult:
        """One Weibo post in full.

        One Weibo post with its author, text, pictures and counts, given its id.

        Args:
            id: Id of the post.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weibo_get_weibo_detail_v1

        return _result(
            await weibo_get_weibo_detail_v1.asyncio_detailed(id=id, client=self._client), strict=self._client.strict
        )

    async def hot_search_v1(self) -> WeiboHotSearchResult:
        """Hot searches on Weibo now.

        The topics in Weibo's current ranking of hot searches, with rank and heat of each. Asks for nothing but the
        token.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weibo_hot_search_v1

        return _result(await weibo_hot_search_v1.asyncio_detailed(client=self._client), strict=self._client.strict)

    async def search_all_v2(
        self,
        *,
        q: str,
        start_day: str,
        start_hour: int,
        end_day: str,
        end_hour: int,
        hot_sort: bool | Unset = UNSET,
        contains: Literal["ALL", "LINK", "MUSIC", "PICTURE", "VIDEO"] | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> WeiboSearchAllResult:
        """Weibo posts in a time span.

        One numbered page of the Weibo posts that match a keyword between two hours, newest or hottest first. Day
        and hour of both ends are required; results can be limited to posts with pictures, a video, music or a link.

        Args:
            q: Words to search for.
            start_day: First day, written yyyy-MM-dd.
            start_hour: Hour of the first day, 0 to 23.
            end_day: Last day, written yyyy-MM-dd.
            end_hour: Hour of the last day, 0 to 23.
            hot_sort: Hottest posts first instead of newest. The service's default is `False`.
            contains: What a post must contain. `ALL`, `PICTURE`, `VIDEO`, `MUSIC` or `LINK`. The service's default
                is `ALL`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weibo_search_all_v2

        return _result(
            await weibo_search_all_v2.asyncio_detailed(
                q=q,
                start_day=start_day,
                start_hour=start_hour,
                end_day=end_day,
                end_hour=end_hour,
                hot_sort=hot_sort,
                contains=contains,
                page=page,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_search_all_v2(
        self,
        *,
        q: str,
        start_day: str,
        start_hour: int,
        end_day: str,
        end_hour: int,
        hot_sort: bool | Unset = UNSET,
        contains: Literal["ALL", "LINK", "MUSIC", "PICTURE", "VIDEO"] | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> AsyncIterator[WeiboSearchAllResult]:
        """Pages of `search_all_v2`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            q: Words to search for.
            start_day: First day, written yyyy-MM-dd.
            start_hour: Hour of the first day, 0 to 23.
            end_day: Last day, written yyyy-MM-dd.
            end_hour: Hour of the last day, 0 to 23.
            hot_sort: Hottest posts first instead of newest. The service's default is `False`.
            contains: What a post must contain. `ALL`, `PICTURE`, `VIDEO`, `MUSIC` or `LINK`. The service's default
                is `ALL`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> WeiboSearchAllResult:
            return await self.search_all_v2(
                q=q,
                start_day=start_day,
                start_hour=start_hour,
                end_day=end_day,
                end_hour=end_hour,
                hot_sort=hot_sort,
                contains=contains,
                **_state,
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _SEARCH_ALL_V2_PAGINATION, max_pages)

    def iter_search_all_v2(
        self,
        *,
        q: str,
        start_day: str,
        start_hour: int,
        end_day: str,
        end_hour: int,
        hot_sort: bool | Unset = UNSET,
        contains: Literal["ALL", "LINK", "MUSIC", "PICTURE", "VIDEO"] | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> AsyncIterator[Any]:
        """What is on the pages of `search_all_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            q: Words to search for.
            start_day: First day, written yyyy-MM-dd.
            start_hour: Hour of the first day, 0 to 23.
            end_day: Last day, written yyyy-MM-dd.
            end_hour: Hour of the last day, 0 to 23.
            hot_sort: Hottest posts first instead of newest. The service's default is `False`.
            contains: What a post must contain. `ALL`, `PICTURE`, `VIDEO`, `MUSIC` or `LINK`. The service's default
                is `ALL`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_search_all_v2(
                q=q,
                start_day=start_day,
                start_hour=start_hour,
                end_day=end_day,
                end_hour=end_hour,
                hot_sort=hot_sort,
                contains=contains,
                page=page,
                max_pages=max_pages,
            )
            for item in page.data.weibo_list
        )

    async def search_profile_v1(
        self,
        *,
        uid: str,
        q: str,
        start_day: str | Unset = UNSET,
        end_day: str | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> WeiboPostListResult:
        """Posts of a user by keyword.

        One numbered page of those posts of one Weibo user that match a keyword, between two days if given.

        Args:
            uid: Id of the Weibo user (UID).
            q: Words to search for.
            start_day: First day, written yyyy-MM-dd.
            end_day: Last day, written yyyy-MM-dd.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weibo_search_profile_v1

        return _result(
            await weibo_search_profile_v1.asyncio_detailed(
                uid=uid, q=q, start_day=start_day, end_day=end_day, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    async def tv_component_v1(self, *, oid: str) -> WeiboTvComponentResult:
        """One Weibo TV video.

        One Weibo video with its author, length, counts and play addresses, given its object id (two parts joined by
        a colon).

        Args:
            oid: Object id of the video.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weibo_tv_component_v1

        return _result(
            await weibo_tv_component_v1.asyncio_detailed(oid=oid, client=self._client), strict=self._client.strict
        )
