# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `douyin`, synchronous and asynchronous."""

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
    from ...models.douyin_business_data import DouyinBusinessData
    from ...models.douyin_comment import DouyinComment
    from ...models.douyin_hot_search_v1_content_type import DouyinHotSearchV1ContentType
    from ...models.douyin_hot_search_v1_sort_type import DouyinHotSearchV1SortType
    from ...models.douyin_search_result import DouyinSearchResult
    from ...models.douyin_share_url_transfer_result import DouyinShareUrlTransferResult
    from ...models.douyin_user_detail_result import DouyinUserDetailResult
    from ...models.douyin_user_video_list_result import DouyinUserVideoListResult
    from ...models.douyin_video import DouyinVideo
    from ...models.douyin_video_comment_result import DouyinVideoCommentResult
    from ...models.douyin_video_detail_result import DouyinVideoDetailResult
    from ...models.douyin_video_sub_comment_result import DouyinVideoSubCommentResult
    from ...models.result import Result

__all__ = ["AsyncDouyin", "Douyin"]

_GET_USER_VIDEO_LIST_V1_PAGINATION = Pagination(
    start={"max_cursor": "0"},
    next={"max_cursor": ("data", "max_cursor")},
    items=("data", "aweme_list"),
    end=("unless", ("data", "has_more"), 1),
)
_GET_USER_VIDEO_LIST_V3_PAGINATION = Pagination(
    start={"max_cursor": 0},
    next={"max_cursor": ("data", "max_cursor")},
    items=("data", "aweme_list"),
    end=("unless", ("data", "has_more"), 1),
)
_GET_VIDEO_COMMENT_V1_PAGINATION = Pagination(
    start={"page": 1}, next={"page": "increment"}, items=("data", "comments"), end=("unless", ("data", "has_more"), 1)
)
_GET_VIDEO_SUB_COMMENT_V1_PAGINATION = Pagination(
    start={"page": 1}, next={"page": "increment"}, items=("data", "comments"), end=("unless", ("data", "has_more"), 1)
)
_SEARCH_USER_V2_PAGINATION = Pagination(
    start={"page": 1},
    next={"page": "increment"},
    items=("data", "business_data"),
    end=("unless", ("data", "business_config", "has_more"), 1),
)
_SEARCH_VIDEO_V1_PAGINATION = Pagination(
    start={},
    next={"search_id": ("data", "business_config", "next_page", "search_id")},
    end=("unless", ("data", "business_config", "has_more"), 1),
)
_SEARCH_VIDEO_V4_PAGINATION = Pagination(
    start={"page": 1},
    next={"page": "increment", "search_id": ("data", "business_config", "next_page", "search_id")},
    items=("data", "business_data"),
    end=("unless", ("data", "business_config", "has_more"), 1),
)

_SEARCH_VIDEO_V1_REQUIRES = (
    Requirement(
        mode="at_least_one", names=("keyword", "search_id"), wanted="at least one of `keyword` and `search_id`"
    ),
)
_SEARCH_VIDEO_V4_REQUIRES = (
    Requirement(
        mode="needed",
        names=("search_id",),
        wanted="`search_id` when `page` is above 1",
        when=Condition(name="page", test="above", value=1),
    ),
)


class Douyin:
    """Users, videos, comments and searches on Douyin."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_user_detail_v3(self, *, sec_uid: str) -> DouyinUserDetailResult:
        """Profile of a user.

        The public profile of a Douyin account, by secUid: name, portraits, verification, place and counts of
        followers and works.

        Args:
            sec_uid: Long id of the user (`sec_uid`).

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import douyin_get_user_detail_v3

        return _result(
            douyin_get_user_detail_v3.sync_detailed(sec_uid=sec_uid, client=self._client), strict=self._client.strict
        )

    def get_user_video_list_v1(
        self,
        *,
        sec_uid: str,
        max_cursor: str | Unset = UNSET,
        sort_type: Literal["LATEST", "MOST_POPULAR"] | Unset = UNSET,
    ) -> DouyinUserVideoListResult:
        """Videos of a user, sorting possible.

        One page of an account's videos, by secUid, newest or most popular first. The cursor starts at 0 and then is
        `max_cursor` of the answer, while `has_more` is 1. The provider recommends this operation of its family.

        Args:
            sec_uid: Long id of the user (`sec_uid`).
            max_cursor: The `max_cursor` of the answer before; 0 for the first page. The service's default is `0`.
            sort_type: Order of the videos. `LATEST` or `MOST_POPULAR`. The service's default is `LATEST`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import douyin_get_user_video_list_v1

        return _result(
            douyin_get_user_video_list_v1.sync_detailed(
                sec_uid=sec_uid, max_cursor=max_cursor, sort_type=sort_type, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_get_user_video_list_v1(
        self,
        *,
        sec_uid: str,
        max_cursor: str | Unset = UNSET,
        sort_type: Literal["LATEST", "MOST_POPULAR"] | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> Iterator[DouyinUserVideoListResult]:
        """Pages of `get_user_video_list_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            sec_uid: Long id of the user (`sec_uid`).
            max_cursor: The `max_cursor` of the answer before; 0 for the first page. The service's default is `0`.
            sort_type: Order of the videos. `LATEST` or `MOST_POPULAR`. The service's default is `LATEST`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> DouyinUserVideoListResult:
            return self.get_user_video_list_v1(sec_uid=sec_uid, sort_type=sort_type, **_state)

        _given: dict[str, Any] = {"max_cursor": max_cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_USER_VIDEO_LIST_V1_PAGINATION, max_pages)

    def iter_get_user_video_list_v1(
        self,
        *,
        sec_uid: str,
        max_cursor: str | Unset = UNSET,
        sort_type: Literal["LATEST", "MOST_POPULAR"] | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> Iterator[DouyinVideo]:
        """What is on the pages of `get_user_video_list_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            sec_uid: Long id of the user (`sec_uid`).
            max_cursor: The `max_cursor` of the answer before; 0 for the first page. The service's default is `0`.
            sort_type: Order of the videos. `LATEST` or `MOST_POPULAR`. The service's default is `LATEST`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get_user_video_list_v1(
                sec_uid=sec_uid, max_cursor=max_cursor, sort_type=sort_type, max_pages=max_pages
            )
            for item in page.data.aweme_list
        )

    def get_user_video_list_v3(self, *, sec_uid: str, max_cursor: int | Unset = UNSET) -> DouyinUserVideoListResult:
        """Videos of a user, fixed order.

        One page of an account's videos, by secUid, without a choice of order and, for some accounts, without the
        newest. The cursor is an integer here, 0 at first and then `max_cursor` of the answer. The provider
        recommends `/api/douyin/get-user-video-list/v1`.

        Args:
            sec_uid: Long id of the user (`sec_uid`).
            max_cursor: The `max_cursor` of the answer before; 0 for the first page. The service's default is `0`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import douyin_get_user_video_list_v3

        return _result(
            douyin_get_user_video_list_v3.sync_detailed(sec_uid=sec_uid, max_cursor=max_cursor, client=self._client),
            strict=self._client.strict,
        )

    def pages_get_user_video_list_v3(
        self, *, sec_uid: str, max_cursor: int | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[DouyinUserVideoListResult]:
        """Pages of `get_user_video_list_v3`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            sec_uid: Long id of the user (`sec_uid`).
            max_cursor: The `max_cursor` of the answer before; 0 for the first page. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> DouyinUserVideoListResult:
            return self.get_user_video_list_v3(sec_uid=sec_uid, **_state)

        _given: dict[str, Any] = {"max_cursor": max_cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_USER_VIDEO_LIST_V3_PAGINATION, max_pages)

    def iter_get_user_video_list_v3(
        self, *, sec_uid: str, max_cursor: int | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[DouyinVideo]:
        """What is on the pages of `get_user_video_list_v3`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            sec_uid: Long id of the user (`sec_uid`).
            max_cursor: The `max_cursor` of the answer before; 0 for the first page. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get_user_video_list_v3(sec_uid=sec_uid, max_cursor=max_cursor, max_pages=max_pages)
            for item in page.data.aweme_list
        )

    def get_video_comment_v1(self, *, aweme_id: str, page: int | Unset = UNSET) -> DouyinVideoCommentResult:
        """Top-level comments on a video.

        One page of the comments under a video, replies left out, by aweme id. Page numbers start at 1; `has_more`
        is 1 while more follow.

        Args:
            aweme_id: Id of the video (`aweme_id`).
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import douyin_get_video_comment_v1

        return _result(
            douyin_get_video_comment_v1.sync_detailed(aweme_id=aweme_id, page=page, client=self._client),
            strict=self._client.strict,
        )

    def pages_get_video_comment_v1(
        self, *, aweme_id: str, page: int | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[DouyinVideoCommentResult]:
        """Pages of `get_video_comment_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            aweme_id: Id of the video (`aweme_id`).
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> DouyinVideoCommentResult:
            return self.get_video_comment_v1(aweme_id=aweme_id, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_VIDEO_COMMENT_V1_PAGINATION, max_pages)

    def iter_get_video_comment_v1(
        self, *, aweme_id: str, page: int | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[DouyinComment]:
        """What is on the pages of `get_video_comment_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            aweme_id: Id of the video (`aweme_id`).
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get_video_comment_v1(aweme_id=aweme_id, page=page, max_pages=max_pages)
            for item in page.data.comments
        )

    def get_video_detail_v2(self, *, video_id: str) -> DouyinVideoDetailResult:
        """One video by its id.

        All that Douyin tells about one video: caption, author, statistics, music, tags and media addresses. Takes
        the aweme id or the model id.

        Args:
            video_id: Id of the video (`aweme_id` or `model_id`).

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import douyin_get_video_detail_v2

        return _result(
            douyin_get_video_detail_v2.sync_detailed(video_id=video_id, client=self._client), strict=self._client.strict
        )

    def get_video_sub_comment_v1(self, *, comment_id: str, page: int | Unset = UNSET) -> DouyinVideoSubCommentResult:
        """Replies to a comment.

        One page of the replies to a top-level comment, by comment id. Page numbers start at 1; `has_more` is 1
        while more follow.

        Args:
            comment_id: Id of the first-level comment whose replies are wanted.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import douyin_get_video_sub_comment_v1

        return _result(
            douyin_get_video_sub_comment_v1.sync_detailed(comment_id=comment_id, page=page, client=self._client),
            strict=self._client.strict,
        )

    def pages_get_video_sub_comment_v1(
        self, *, comment_id: str, page: int | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[DouyinVideoSubCommentResult]:
        """Pages of `get_video_sub_comment_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            comment_id: Id of the first-level comment whose replies are wanted.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> DouyinVideoSubCommentResult:
            return self.get_video_sub_comment_v1(comment_id=comment_id, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_VIDEO_SUB_COMMENT_V1_PAGINATION, max_pages)

    def iter_get_video_sub_comment_v1(
        self, *, comment_id: str, page: int | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[DouyinComment]:
        """What is on the pages of `get_video_sub_comment_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            comment_id: Id of the first-level comment whose replies are wanted.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get_video_sub_comment_v1(comment_id=comment_id, page=page, max_pages=max_pages)
            for item in page.data.comments
        )

    def hot_search_v1(
        self,
        *,
        keyword: str | Unset = UNSET,
        content_type: DouyinHotSearchV1ContentType | Unset = UNSET,
        video_type: Literal["ALL", "NATURAL_VIDEO", "XINGTU_VIDEO"] | Unset = UNSET,
        sort_type: DouyinHotSearchV1SortType | Unset = UNSET,
        page: int | Unset = UNSET,
        like_count_min: int | Unset = UNSET,
        like_count_max: int | Unset = UNSET,
        comment_count_min: int | Unset = UNSET,
        comment_count_max: int | Unset = UNSET,
        share_count_min: int | Unset = UNSET,
        share_count_max: int | Unset = UNSET,
        interaction_count_min: int | Unset = UNSET,
        interaction_count_max: int | Unset = UNSET,
        follower_count_min: int | Unset = UNSET,
        follower_count_max: int | Unset = UNSET,
    ) -> Result:
        """Popular content with many filters.

        Popular content, ten items a page, with or without a keyword. Narrowed by one category, organic or Xingtu
        video, and lowest and highest counts of likes, comments, shares, interactions and the creator's followers.

        Args:
            keyword: Words that the videos must have.
            content_type: Subject of the videos; one at a time. `ALL`, `FASHION`, `TECHNOLOGY`, `SCIENCE`,
                `PHOTOGRAPHY`, `FOOD`, `MOTHER_BABY`, `PARENTING`, `DRAMA`, `GAME`, `AUTOMOTIVE`, `ANIMAL`,
                `TRAVEL`, `DANCE`, `TRADITIONAL_CULTURE`, `ART`, `SPORTS`, `MUSIC`, `LIFE_RECORD`, `HOME_LIVING`,
                `LEISURE_ENTERTAINMENT`, `WORKPLACE`, `AGRICULTURE`, `CASUAL`, `ACG`, `MOVIE`, `TV_SERIES`,
                `VARIETY_SHOW`, `CELEBRITY`, `HUMANITIES_SOCIAL_SCIENCE`, `EDUCATION_CAMPUS`, `EMOTION`, `FINANCE`
                or `PUBLIC_WELFARE`. The service's default is `ALL`.
            video_type: Videos to list; all, paid ones made through Xingtu or the others. `ALL`, `XINGTU_VIDEO` or
                `NATURAL_VIDEO`. The service's default is `ALL`.
            sort_type: Order of the videos; overall, or by one number. `COMPREHENSIVE`, `HIGH_INTERACTION`,
                `HIGH_LIKE`, `HIGH_COMMENT` or `HIGH_SHARE`. The service's default is `COMPREHENSIVE`.
            page: Number of the page, from 1; a page has 10 videos. The service's default is `1`.
            like_count_min: Likes at least.
            like_count_max: Likes at most.
            comment_count_min: Comments at least.
            comment_count_max: Comments at most.
            share_count_min: Shares at least.
            share_count_max: Shares at most.
            interaction_count_min: Interactions at least.
            interaction_count_max: Interactions at most.
            follower_count_min: Followers of the author at least.
            follower_count_max: Followers of the author at most.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import douyin_hot_search_v1

        return _result(
            douyin_hot_search_v1.sync_detailed(
                keyword=keyword,
                content_type=content_type,
                video_type=video_type,
                sort_type=sort_type,
                page=page,
                like_count_min=like_count_min,
                like_count_max=like_count_max,
                comment_count_min=comment_count_min,
                comment_count_max=comment_count_max,
                share_count_min=share_count_min,
                share_count_max=share_count_max,
                interaction_count_min=interaction_count_min,
                interaction_count_max=interaction_count_max,
                follower_count_min=follower_count_min,
                follower_count_max=follower_count_max,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def search_user_v2(
        self,
        *,
        keyword: str,
        page: int | Unset = UNSET,
        user_type: Literal["common_user", "enterprise_user", "personal_user"] | Unset = UNSET,
    ) -> DouyinSearchResult:
        """Accounts matching a keyword.

        One page of the accounts that match a keyword, all or only ordinary, company or verified personal ones. Page
        numbers start at 1.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            user_type: Kind of accounts to find; private ones, companies or verified persons. `common_user`,
                `enterprise_user` or `personal_user`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import douyin_search_user_v2

        return _result(
            douyin_search_user_v2.sync_detailed(keyword=keyword, page=page, user_type=user_type, client=self._client),
            strict=self._client.strict,
        )

    def pages_search_user_v2(
        self,
        *,
        keyword: str,
        page: int | Unset = UNSET,
        user_type: Literal["common_user", "enterprise_user", "personal_user"] | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> Iterator[DouyinSearchResult]:
        """Pages of `search_user_v2`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            user_type: Kind of accounts to find; private ones, companies or verified persons. `common_user`,
                `enterprise_user` or `personal_user`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> DouyinSearchResult:
            return self.search_user_v2(keyword=keyword, user_type=user_type, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _SEARCH_USER_V2_PAGINATION, max_pages)

    def iter_search_user_v2(
        self,
        *,
        keyword: str,
        page: int | Unset = UNSET,
        user_type: Literal["common_user", "enterprise_user", "personal_user"] | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> Iterator[DouyinBusinessData]:
        """What is on the pages of `search_user_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            user_type: Kind of accounts to find; private ones, companies or verified persons. `common_user`,
                `enterprise_user` or `personal_user`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_search_user_v2(keyword=keyword, page=page, user_type=user_type, max_pages=max_pages)
            for item in page.data.business_data
        )

    def search_video_v1(
        self,
        *,
        keyword: str | Unset = UNSET,
        sort_type: Literal["_0", "_1", "_2", "_3", "_4"] | Unset = UNSET,
        publish_time: Literal["_0", "_1", "_180", "_7"] | Unset = UNSET,
        duration: Literal["_0", "_1", "_2", "_3"] | Unset = UNSET,
        search_id: str | Unset = UNSET,
    ) -> Result:
        """Videos matching a keyword, app search.

        One page of videos as the phone app finds them. The first call needs a keyword and takes the filters; later
        calls take only `searchId` (`search_id` of the answer before), which lives for 24 hours.

        Give at least one of `keyword` and `search_id`.

        Args:
            keyword: Words to search for. Needed for a new search, and left out when `searchId` carries one on.
            sort_type: Order of the videos for a new search; `_0` overall, `_1` most likes, `_2` newest, `_3` most
                comments, `_4` most favourites first. A search that goes on keeps its own. The service's default is
                `_0`.
            publish_time: How old videos may be, for a new search; `_0` any, `_1` 24 hours, `_7` 7 days, `_180` half
                a year. A search that goes on keeps its own. The service's default is `_0`.
            duration: Length of the videos for a new search; `_0` any, `_1` below 1 minute, `_2` 1 to 5 minutes,
                `_3` above. A search that goes on keeps its own. The service's default is `_0`.
            search_id: The `data.business_config.next_page.search_id` of the answer before, which carries that
                search on. It dies after 24 hours.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        _given = {"keyword": keyword, "search_id": search_id}
        _check("douyin_search_video_v1", _SEARCH_VIDEO_V1_REQUIRES, _given)
        from . import douyin_search_video_v1

        return _result(
            douyin_search_video_v1.sync_detailed(
                keyword=keyword,
                sort_type=sort_type,
                publish_time=publish_time,
                duration=duration,
                search_id=search_id,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_search_video_v1(
        self,
        *,
        keyword: str | Unset = UNSET,
        sort_type: Literal["_0", "_1", "_2", "_3", "_4"] | Unset = UNSET,
        publish_time: Literal["_0", "_1", "_180", "_7"] | Unset = UNSET,
        duration: Literal["_0", "_1", "_2", "_3"] | Unset = UNSET,
        search_id: str | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> Iterator[Result]:
        """Pages of `search_video_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: Words to search for. Needed for a new search, and left out when `searchId` carries one on.
            sort_type: Order of the videos for a new search; `_0` overall, `_1` most likes, `_2` newest, `_3` most
                comments, `_4` most favourites first. A search that goes on keeps its own. The service's default is
                `_0`.
            publish_time: How old videos may be, for a new search; `_0` any, `_1` 24 hours, `_7` 7 days, `_180` half
                a year. A search that goes on keeps its own. The service's default is `_0`.
            duration: Length of the videos for a new search; `_0` any, `_1` below 1 minute, `_2` 1 to 5 minutes,
                `_3` above. A search that goes on keeps its own. The service's default is `_0`.
            search_id: The `data.business_config.next_page.search_id` of the answer before, which carries that
                search on. It dies after 24 hours.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> Result:
            return self.search_video_v1(**_state)

        _given: dict[str, Any] = {
            "search_id": search_id,
            "keyword": keyword,
            "sort_type": sort_type,
            "publish_time": publish_time,
            "duration": duration,
        }
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _SEARCH_VIDEO_V1_PAGINATION, max_pages)

    def search_video_v4(
        self,
        *,
        keyword: str,
        sort_type: Literal["_0", "_1", "_2"] | Unset = UNSET,
        publish_time: Literal["_0", "_1", "_180", "_7"] | Unset = UNSET,
        duration: Literal["_0", "_1", "_2", "_3"] | Unset = UNSET,
        page: int | Unset = UNSET,
        search_id: str | Unset = UNSET,
    ) -> DouyinSearchResult:
        """Videos matching a keyword, page numbers.

        One page of the videos that match a keyword, by order, age and length. From page 2 on the `searchId` is
        required as well, taken from `search_id` of the answer before.

        Give `search_id` when `page` is above 1.

        Args:
            keyword: Words to search for.
            sort_type: Order of the videos; `_0` overall, `_1` most likes, `_2` newest first. The service's default
                is `_0`.
            publish_time: How old videos may be; `_0` any, `_1` 24 hours, `_7` 7 days, `_180` half a year. The
                service's default is `_0`.
            duration: Length of the videos; `_0` any, `_1` below 1 minute, `_2` 1 to 5 minutes, `_3` above. The
                service's default is `_0`.
            page: Number of the page, from 1. The service's default is `1`.
            search_id: The `data.business_config.next_page.search_id` of the answer before. Needed from page 2 on,
                which there is only while `data.business_config.has_more` isn't 0.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        _given = {"page": page, "search_id": search_id}
        _check("douyin_search_video_v4", _SEARCH_VIDEO_V4_REQUIRES, _given)
        from . import douyin_search_video_v4

        return _result(
            douyin_search_video_v4.sync_detailed(
                keyword=keyword,
                sort_type=sort_type,
                publish_time=publish_time,
                duration=duration,
                page=page,
                search_id=search_id,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_search_video_v4(
        self,
        *,
        keyword: str,
        sort_type: Literal["_0", "_1", "_2"] | Unset = UNSET,
        publish_time: Literal["_0", "_1", "_180", "_7"] | Unset = UNSET,
        duration: Literal["_0", "_1", "_2", "_3"] | Unset = UNSET,
        page: int | Unset = UNSET,
        search_id: str | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> Iterator[DouyinSearchResult]:
        """Pages of `search_video_v4`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: Words to search for.
            sort_type: Order of the videos; `_0` overall, `_1` most likes, `_2` newest first. The service's default
                is `_0`.
            publish_time: How old videos may be; `_0` any, `_1` 24 hours, `_7` 7 days, `_180` half a year. The
                service's default is `_0`.
            duration: Length of the videos; `_0` any, `_1` below 1 minute, `_2` 1 to 5 minutes, `_3` above. The
                service's default is `_0`.
            page: Number of the page, from 1. The service's default is `1`.
            search_id: The `data.business_config.next_page.search_id` of the answer before. Needed from page 2 on,
                which there is only while `data.business_config.has_more` isn't 0.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> DouyinSearchResult:
            return self.search_video_v4(
                keyword=keyword, sort_type=sort_type, publish_time=publish_time, duration=duration, **_state
            )

        _given: dict[str, Any] = {"page": page, "search_id": search_id}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _SEARCH_VIDEO_V4_PAGINATION, max_pages)

    def iter_search_video_v4(
        self,
        *,
        keyword: str,
        sort_type: Literal["_0", "_1", "_2"] | Unset = UNSET,
        publish_time: Literal["_0", "_1", "_180", "_7"] | Unset = UNSET,
        duration: Literal["_0", "_1", "_2", "_3"] | Unset = UNSET,
        page: int | Unset = UNSET,
        search_id: str | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> Iterator[DouyinBusinessData]:
        """What is on the pages of `search_video_v4`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            keyword: Words to search for.
            sort_type: Order of the videos; `_0` overall, `_1` most likes, `_2` newest first. The service's default
                is `_0`.
            publish_time: How old videos may be; `_0` any, `_1` 24 hours, `_7` 7 days, `_180` half a year. The
                service's default is `_0`.
            duration: Length of the videos; `_0` any, `_1` below 1 minute, `_2` 1 to 5 minutes, `_3` above. The
                service's default is `_0`.
            page: Number of the page, from 1. The service's default is `1`.
            search_id: The `data.business_config.next_page.search_id` of the answer before. Needed from page 2 on,
                which there is only while `data.business_config.has_more` isn't 0.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_search_video_v4(
                keyword=keyword,
                sort_type=sort_type,
                publish_time=publish_time,
                duration=duration,
                page=page,
                search_id=search_id,
                max_pages=max_pages,
            )
            for item in page.data.business_data
        )

    def share_url_transfer_v1(self, *, share_url: str) -> DouyinShareUrlTransferResult:
        """Target of a v.douyin.com video link.

        The address to which a short link of Douyin leads. The link must start with https://v.douyin.com/ and lead
        to a video.

        Args:
            share_url: Short link that begins with https://v.douyin.com/.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import douyin_share_url_transfer_v1

        return _result(
            douyin_share_url_transfer_v1.sync_detailed(share_url=share_url, client=self._client),
            strict=self._client.strict,
        )


class AsyncDouyin:
    """Users, videos, comments and searches on Douyin."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_user_detail_v3(self, *, sec_uid: str) -> DouyinUserDetailResult:
        """Profile of a user.

        The public profile of a Douyin account, by secUid: name, portraits, verification, place and counts of
        followers and works.

        Args:
            sec_uid: Long id of the user (`sec_uid`).

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import douyin_get_user_detail_v3

        return _result(
            await douyin_get_user_detail_v3.asyncio_detailed(sec_uid=sec_uid, client=self._client),
            strict=self._client.strict,
        )

    async def get_user_video_list_v1(
        self,
        *,
        sec_uid: str,
        max_cursor: str | Unset = UNSET,
        sort_type: Literal["LATEST", "MOST_POPULAR"] | Unset = UNSET,
    ) -> DouyinUserVideoListResult:
        """Videos of a user, sorting possible.

        One page of an account's videos, by secUid, newest or most popular first. The cursor starts at 0 and then is
        `max_cursor` of the answer, while `has_more` is 1. The provider recommends this operation of its family.

        Args:
            sec_uid: Long id of the user (`sec_uid`).
            max_cursor: The `max_cursor` of the answer before; 0 for the first page. The service's default is `0`.
            sort_type: Order of the videos. `LATEST` or `MOST_POPULAR`. The service's default is `LATEST`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import douyin_get_user_video_list_v1

        return _result(
            await douyin_get_user_video_list_v1.asyncio_detailed(
                sec_uid=sec_uid, max_cursor=max_cursor, sort_type=sort_type, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_get_user_video_list_v1(
        self,
        *,
        sec_uid: str,
        max_cursor: str | Unset = UNSET,
        sort_type: Literal["LATEST", "MOST_POPULAR"] | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> AsyncIterator[DouyinUserVideoListResult]:
        """Pages of `get_user_video_list_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            sec_uid: Long id of the user (`sec_uid`).
            max_cursor: The `max_cursor` of the answer before; 0 for the first page. The service's default is `0`.
            sort_type: Order of the videos. `LATEST` or `MOST_POPULAR`. The service's default is `LATEST`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> DouyinUserVideoListResult:
            return await self.get_user_video_list_v1(sec_uid=sec_uid, sort_type=sort_type, **_state)

        _given: dict[str, Any] = {"max_cursor": max_cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_USER_VIDEO_LIST_V1_PAGINATION, max_pages)

    def iter_get_user_video_list_v1(
        self,
        *,
        sec_uid: str,
        max_cursor: str | Unset = UNSET,
        sort_type: Literal["LATEST", "MOST_POPULAR"] | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> AsyncIterator[DouyinVideo]:
        """What is on the pages of `get_user_video_list_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            sec_uid: Long id of the user (`sec_uid`).
            max_cursor: The `max_cursor` of the answer before; 0 for the first page. The service's default is `0`.
            sort_type: Order of the videos. `LATEST` or `MOST_POPULAR`. The service's default is `LATEST`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get_user_video_list_v1(
                sec_uid=sec_uid, max_cursor=max_cursor, sort_type=sort_type, max_pages=max_pages
            )
            for item in page.data.aweme_list
        )

    async def get_user_video_list_v3(
        self, *, sec_uid: str, max_cursor: int | Unset = UNSET
    ) -> DouyinUserVideoListResult:
        """Videos of a user, fixed order.

        One page of an account's videos, by secUid, without a choice of order and, for some accounts, without the
        newest. The cursor is an integer here, 0 at first and then `max_cursor` of the answer. The provider
        recommends `/api/douyin/get-user-video-list/v1`.

        Args:
            sec_uid: Long id of the user (`sec_uid`).
            max_cursor: The `max_cursor` of the answer before; 0 for the first page. The service's default is `0`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import douyin_get_user_video_list_v3

        return _result(
            await douyin_get_user_video_list_v3.asyncio_detailed(
                sec_uid=sec_uid, max_cursor=max_cursor, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_get_user_video_list_v3(
        self, *, sec_uid: str, max_cursor: int | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[DouyinUserVideoListResult]:
        """Pages of `get_user_video_list_v3`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            sec_uid: Long id of the user (`sec_uid`).
            max_cursor: The `max_cursor` of the answer before; 0 for the first page. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> DouyinUserVideoListResult:
            return await self.get_user_video_list_v3(sec_uid=sec_uid, **_state)

        _given: dict[str, Any] = {"max_cursor": max_cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_USER_VIDEO_LIST_V3_PAGINATION, max_pages)

    def iter_get_user_video_list_v3(
        self, *, sec_uid: str, max_cursor: int | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[DouyinVideo]:
        """What is on the pages of `get_user_video_list_v3`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            sec_uid: Long id of the user (`sec_uid`).
            max_cursor: The `max_cursor` of the answer before; 0 for the first page. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get_user_video_list_v3(
                sec_uid=sec_uid, max_cursor=max_cursor, max_pages=max_pages
            )
            for item in page.data.aweme_list
        )

    async def get_video_comment_v1(self, *, aweme_id: str, page: int | Unset = UNSET) -> DouyinVideoCommentResult:
        """Top-level comments on a video.

        One page of the comments under a video, replies left out, by aweme id. Page numbers start at 1; `has_more`
        is 1 while more follow.

        Args:
            aweme_id: Id of the video (`aweme_id`).
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import douyin_get_video_comment_v1

        return _result(
            await douyin_get_video_comment_v1.asyncio_detailed(aweme_id=aweme_id, page=page, client=self._client),
            strict=self._client.strict,
        )

    def pages_get_video_comment_v1(
        self, *, aweme_id: str, page: int | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[DouyinVideoCommentResult]:
        """Pages of `get_video_comment_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            aweme_id: Id of the video (`aweme_id`).
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> DouyinVideoCommentResult:
            return await self.get_video_comment_v1(aweme_id=aweme_id, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_VIDEO_COMMENT_V1_PAGINATION, max_pages)

    def iter_get_video_comment_v1(
        self, *, aweme_id: str, page: int | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[DouyinComment]:
        """What is on the pages of `get_video_comment_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            aweme_id: Id of the video (`aweme_id`).
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get_video_comment_v1(aweme_id=aweme_id, page=page, max_pages=max_pages)
            for item in page.data.comments
        )

    async def get_video_detail_v2(self, *, video_id: str) -> DouyinVideoDetailResult:
        """One video by its id.

        All that Douyin tells about one video: caption, author, statistics, music, tags and media addresses. Takes
        the aweme id or the model id.

        Args:
            video_id: Id of the video (`aweme_id` or `model_id`).

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import douyin_get_video_detail_v2

        return _result(
            await douyin_get_video_detail_v2.asyncio_detailed(video_id=video_id, client=self._client),
            strict=self._client.strict,
        )

    async def get_video_sub_comment_v1(
        self, *, comment_id: str, page: int | Unset = UNSET
    ) -> DouyinVideoSubCommentResult:
        """Replies to a comment.

        One page of the replies to a top-level comment, by comment id. Page numbers start at 1; `has_more` is 1
        while more follow.

        Args:
            comment_id: Id of the first-level comment whose replies are wanted.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import douyin_get_video_sub_comment_v1

        return _result(
            await douyin_get_video_sub_comment_v1.asyncio_detailed(
                comment_id=comment_id, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_get_video_sub_comment_v1(
        self, *, comment_id: str, page: int | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[DouyinVideoSubCommentResult]:
        """Pages of `get_video_sub_comment_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            comment_id: Id of the first-level comment whose replies are wanted.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> DouyinVideoSubCommentResult:
            return await self.get_video_sub_comment_v1(comment_id=comment_id, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_VIDEO_SUB_COMMENT_V1_PAGINATION, max_pages)

    def iter_get_video_sub_comment_v1(
        self, *, comment_id: str, page: int | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[DouyinComment]:
        """What is on the pages of `get_video_sub_comment_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            comment_id: Id of the first-level comment whose replies are wanted.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get_video_sub_comment_v1(comment_id=comment_id, page=page, max_pages=max_pages)
            for item in page.data.comments
        )

    async def hot_search_v1(
        self,
        *,
        keyword: str | Unset = UNSET,
        content_type: DouyinHotSearchV1ContentType | Unset = UNSET,
        video_type: Literal["ALL", "NATURAL_VIDEO", "XINGTU_VIDEO"] | Unset = UNSET,
        sort_type: DouyinHotSearchV1SortType | Unset = UNSET,
        page: int | Unset = UNSET,
        like_count_min: int | Unset = UNSET,
        like_count_max: int | Unset = UNSET,
        comment_count_min: int | Unset = UNSET,
        comment_count_max: int | Unset = UNSET,
        share_count_min: int | Unset = UNSET,
        share_count_max: int | Unset = UNSET,
        interaction_count_min: int | Unset = UNSET,
        interaction_count_max: int | Unset = UNSET,
        follower_count_min: int | Unset = UNSET,
        follower_count_max: int | Unset = UNSET,
    ) -> Result:
        """Popular content with many filters.

        Popular content, ten items a page, with or without a keyword. Narrowed by one category, organic or Xingtu
        video, and lowest and highest counts of likes, comments, shares, interactions and the creator's followers.

        Args:
            keyword: Words that the videos must have.
            content_type: Subject of the videos; one at a time. `ALL`, `FASHION`, `TECHNOLOGY`, `SCIENCE`,
                `PHOTOGRAPHY`, `FOOD`, `MOTHER_BABY`, `PARENTING`, `DRAMA`, `GAME`, `AUTOMOTIVE`, `ANIMAL`,
                `TRAVEL`, `DANCE`, `TRADITIONAL_CULTURE`, `ART`, `SPORTS`, `MUSIC`, `LIFE_RECORD`, `HOME_LIVING`,
                `LEISURE_ENTERTAINMENT`, `WORKPLACE`, `AGRICULTURE`, `CASUAL`, `ACG`, `MOVIE`, `TV_SERIES`,
                `VARIETY_SHOW`, `CELEBRITY`, `HUMANITIES_SOCIAL_SCIENCE`, `EDUCATION_CAMPUS`, `EMOTION`, `FINANCE`
                or `PUBLIC_WELFARE`. The service's default is `ALL`.
            video_type: Videos to list; all, paid ones made through Xingtu or the others. `ALL`, `XINGTU_VIDEO` or
                `NATURAL_VIDEO`. The service's default is `ALL`.
            sort_type: Order of the videos; overall, or by one number. `COMPREHENSIVE`, `HIGH_INTERACTION`,
                `HIGH_LIKE`, `HIGH_COMMENT` or `HIGH_SHARE`. The service's default is `COMPREHENSIVE`.
            page: Number of the page, from 1; a page has 10 videos. The service's default is `1`.
            like_count_min: Likes at least.
            like_count_max: Likes at most.
            comment_count_min: Comments at least.
            comment_count_max: Comments at most.
            share_count_min: Shares at least.
            share_count_max: Shares at most.
            interaction_count_min: Interactions at least.
            interaction_count_max: Interactions at most.
            follower_count_min: Followers of the author at least.
            follower_count_max: Followers of the author at most.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import douyin_hot_search_v1

        return _result(
            await douyin_hot_search_v1.asyncio_detailed(
                keyword=keyword,
                content_type=content_type,
                video_type=video_type,
                sort_type=sort_type,
                page=page,
                like_count_min=like_count_min,
                like_count_max=like_count_max,
                comment_count_min=comment_count_min,
                comment_count_max=comment_count_max,
                share_count_min=share_count_min,
                share_count_max=share_count_max,
                interaction_count_min=interaction_count_min,
                interaction_count_max=interaction_count_max,
                follower_count_min=follower_count_min,
                follower_count_max=follower_count_max,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def search_user_v2(
        self,
        *,
        keyword: str,
        page: int | Unset = UNSET,
        user_type: Literal["common_user", "enterprise_user", "personal_user"] | Unset = UNSET,
    ) -> DouyinSearchResult:
        """Accounts matching a keyword.

        One page of the accounts that match a keyword, all or only ordinary, company or verified personal ones. Page
        numbers start at 1.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            user_type: Kind of accounts to find; private ones, companies or verified persons. `common_user`,
                `enterprise_user` or `personal_user`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import douyin_search_user_v2

        return _result(
            await douyin_search_user_v2.asyncio_detailed(
                keyword=keyword, page=page, user_type=user_type, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_search_user_v2(
        self,
        *,
        keyword: str,
        page: int | Unset = UNSET,
        user_type: Literal["common_user", "enterprise_user", "personal_user"] | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> AsyncIterator[DouyinSearchResult]:
        """Pages of `search_user_v2`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            user_type: Kind of accounts to find; private ones, companies or verified persons. `common_user`,
                `enterprise_user` or `personal_user`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> DouyinSearchResult:
            return await self.search_user_v2(keyword=keyword, user_type=user_type, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _SEARCH_USER_V2_PAGINATION, max_pages)

    def iter_search_user_v2(
        self,
        *,
        keyword: str,
        page: int | Unset = UNSET,
        user_type: Literal["common_user", "enterprise_user", "personal_user"] | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> AsyncIterator[DouyinBusinessData]:
        """What is on the pages of `search_user_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            user_type: Kind of accounts to find; private ones, companies or verified persons. `common_user`,
                `enterprise_user` or `personal_user`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_search_user_v2(
                keyword=keyword, page=page, user_type=user_type, max_pages=max_pages
            )
            for item in page.data.business_data
        )

    async def search_video_v1(
        self,
        *,
        keyword: str | Unset = UNSET,
        sort_type: Literal["_0", "_1", "_2", "_3", "_4"] | Unset = UNSET,
        publish_time: Literal["_0", "_1", "_180", "_7"] | Unset = UNSET,
        duration: Literal["_0", "_1", "_2", "_3"] | Unset = UNSET,
        search_id: str | Unset = UNSET,
    ) -> Result:
        """Videos matching a keyword, app search.

        One page of videos as the phone app finds them. The first call needs a keyword and takes the filters; later
        calls take only `searchId` (`search_id` of the answer before), which lives for 24 hours.

        Give at least one of `keyword` and `search_id`.

        Args:
            keyword: Words to search for. Needed for a new search, and left out when `searchId` carries one on.
            sort_type: Order of the videos for a new search; `_0` overall, `_1` most likes, `_2` newest, `_3` most
                comments, `_4` most favourites first. A search that goes on keeps its own. The service's default is
                `_0`.
            publish_time: How old videos may be, for a new search; `_0` any, `_1` 24 hours, `_7` 7 days, `_180` half
                a year. A search that goes on keeps its own. The service's default is `_0`.
            duration: Length of the videos for a new search; `_0` any, `_1` below 1 minute, `_2` 1 to 5 minutes,
                `_3` above. A search that goes on keeps its own. The service's default is `_0`.
            search_id: The `data.business_config.next_page.search_id` of the answer before, which carries that
                search on. It dies after 24 hours.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        _given = {"keyword": keyword, "search_id": search_id}
        _check("douyin_search_video_v1", _SEARCH_VIDEO_V1_REQUIRES, _given)
        from . import douyin_search_video_v1

        return _result(
            await douyin_search_video_v1.asyncio_detailed(
                keyword=keyword,
                sort_type=sort_type,
                publish_time=publish_time,
                duration=duration,
                search_id=search_id,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_search_video_v1(
        self,
        *,
        keyword: str | Unset = UNSET,
        sort_type: Literal["_0", "_1", "_2", "_3", "_4"] | Unset = UNSET,
        publish_time: Literal["_0", "_1", "_180", "_7"] | Unset = UNSET,
        duration: Literal["_0", "_1", "_2", "_3"] | Unset = UNSET,
        search_id: str | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> AsyncIterator[Result]:
        """Pages of `search_video_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: Words to search for. Needed for a new search, and left out when `searchId` carries one on.
            sort_type: Order of the videos for a new search; `_0` overall, `_1` most likes, `_2` newest, `_3` most
                comments, `_4` most favourites first. A search that goes on keeps its own. The service's default is
                `_0`.
            publish_time: How old videos may be, for a new search; `_0` any, `_1` 24 hours, `_7` 7 days, `_180` half
                a year. A search that goes on keeps its own. The service's default is `_0`.
            duration: Length of the videos for a new search; `_0` any, `_1` below 1 minute, `_2` 1 to 5 minutes,
                `_3` above. A search that goes on keeps its own. The service's default is `_0`.
            search_id: The `data.business_config.next_page.search_id` of the answer before, which carries that
                search on. It dies after 24 hours.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> Result:
            return await self.search_video_v1(**_state)

        _given: dict[str, Any] = {
            "search_id": search_id,
            "keyword": keyword,
            "sort_type": sort_type,
            "publish_time": publish_time,
            "duration": duration,
        }
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _SEARCH_VIDEO_V1_PAGINATION, max_pages)

    async def search_video_v4(
        self,
        *,
        keyword: str,
        sort_type: Literal["_0", "_1", "_2"] | Unset = UNSET,
        publish_time: Literal["_0", "_1", "_180", "_7"] | Unset = UNSET,
        duration: Literal["_0", "_1", "_2", "_3"] | Unset = UNSET,
        page: int | Unset = UNSET,
        search_id: str | Unset = UNSET,
    ) -> DouyinSearchResult:
        """Videos matching a keyword, page numbers.

        One page of the videos that match a keyword, by order, age and length. From page 2 on the `searchId` is
        required as well, taken from `search_id` of the answer before.

        Give `search_id` when `page` is above 1.

        Args:
            keyword: Words to search for.
            sort_type: Order of the videos; `_0` overall, `_1` most likes, `_2` newest first. The service's default
                is `_0`.
            publish_time: How old videos may be; `_0` any, `_1` 24 hours, `_7` 7 days, `_180` half a year. The
                service's default is `_0`.
            duration: Length of the videos; `_0` any, `_1` below 1 minute, `_2` 1 to 5 minutes, `_3` above. The
                service's default is `_0`.
            page: Number of the page, from 1. The service's default is `1`.
            search_id: The `data.business_config.next_page.search_id` of the answer before. Needed from page 2 on,
                which there is only while `data.business_config.has_more` isn't 0.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        _given = {"page": page, "search_id": search_id}
        _check("douyin_search_video_v4", _SEARCH_VIDEO_V4_REQUIRES, _given)
        from . import douyin_search_video_v4

        return _result(
            await douyin_search_video_v4.asyncio_detailed(
                keyword=keyword,
                sort_type=sort_type,
                publish_time=publish_time,
                duration=duration,
                page=page,
                search_id=search_id,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_search_video_v4(
        self,
        *,
        keyword: str,
        sort_type: Literal["_0", "_1", "_2"] | Unset = UNSET,
        publish_time: Literal["_0", "_1", "_180", "_7"] | Unset = UNSET,
        duration: Literal["_0", "_1", "_2", "_3"] | Unset = UNSET,
        page: int | Unset = UNSET,
        search_id: str | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> AsyncIterator[DouyinSearchResult]:
        """Pages of `search_video_v4`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: Words to search for.
            sort_type: Order of the videos; `_0` overall, `_1` most likes, `_2` newest first. The service's default
                is `_0`.
            publish_time: How old videos may be; `_0` any, `_1` 24 hours, `_7` 7 days, `_180` half a year. The
                service's default is `_0`.
            duration: Length of the videos; `_0` any, `_1` below 1 minute, `_2` 1 to 5 minutes, `_3` above. The
                service's default is `_0`.
            page: Number of the page, from 1. The service's default is `1`.
            search_id: The `data.business_config.next_page.search_id` of the answer before. Needed from page 2 on,
                which there is only while `data.business_config.has_more` isn't 0.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> DouyinSearchResult:
            return await self.search_video_v4(
                keyword=keyword, sort_type=sort_type, publish_time=publish_time, duration=duration, **_state
            )

        _given: dict[str, Any] = {"page": page, "search_id": search_id}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _SEARCH_VIDEO_V4_PAGINATION, max_pages)

    def iter_search_video_v4(
        self,
        *,
        keyword: str,
        sort_type: Literal["_0", "_1", "_2"] | Unset = UNSET,
        publish_time: Literal["_0", "_1", "_180", "_7"] | Unset = UNSET,
        duration: Literal["_0", "_1", "_2", "_3"] | Unset = UNSET,
        page: int | Unset = UNSET,
        search_id: str | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> AsyncIterator[DouyinBusinessData]:
        """What is on the pages of `search_video_v4`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            keyword: Words to search for.
            sort_type: Order of the videos; `_0` overall, `_1` most likes, `_2` newest first. The service's default
                is `_0`.
            publish_time: How old videos may be; `_0` any, `_1` 24 hours, `_7` 7 days, `_180` half a year. The
                service's default is `_0`.
            duration: Length of the videos; `_0` any, `_1` below 1 minute, `_2` 1 to 5 minutes, `_3` above. The
                service's default is `_0`.
            page: Number of the page, from 1. The service's default is `1`.
            search_id: The `data.business_config.next_page.search_id` of the answer before. Needed from page 2 on,
                which there is only while `data.business_config.has_more` isn't 0.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_search_video_v4(
                keyword=keyword,
                sort_type=sort_type,
                publish_time=publish_time,
                duration=duration,
                page=page,
                search_id=search_id,
                max_pages=max_pages,
            )
            for item in page.data.business_data
        )

    async def share_url_transfer_v1(self, *, share_url: str) -> DouyinShareUrlTransferResult:
        """Target of a v.douyin.com video link.

        The address to which a short link of Douyin leads. The link must start with https://v.douyin.com/ and lead
        to a video.

        Args:
            share_url: Short link that begins with https://v.douyin.com/.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import douyin_share_url_transfer_v1

        return _result(
            await douyin_share_url_transfer_v1.asyncio_detailed(share_url=share_url, client=self._client),
            strict=self._client.strict,
        )
