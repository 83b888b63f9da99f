# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `douyin`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.arguments.requirements import Condition, Requirement
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.pagination.iterators import AsyncItems as _AsyncItems
from ..._runtime.pagination.iterators import AsyncPages as _AsyncPages
from ..._runtime.pagination.iterators import Items as _Items
from ..._runtime.pagination.iterators import Pages as _Pages
from ..._runtime.pagination.pages import Pagination
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..._runtime.pagination.iterators import State
    from ..models.douyin_business_data import DouyinBusinessData
    from ..models.douyin_comment import DouyinComment
    from ..models.douyin_search_result import DouyinSearchResult
    from ..models.douyin_share_url_transfer_result import DouyinShareUrlTransferResult
    from ..models.douyin_user_detail_result import DouyinUserDetailResult
    from ..models.douyin_user_video_list_result import DouyinUserVideoListResult
    from ..models.douyin_video import DouyinVideo
    from ..models.douyin_video_comment_result import DouyinVideoCommentResult
    from ..models.douyin_video_detail_result import DouyinVideoDetailResult
    from ..models.douyin_video_sub_comment_result import DouyinVideoSubCommentResult
    from ..models.enumerations import (
        DouyinGetUserVideoListV1SortType,
        DouyinHotSearchV1ContentType,
        DouyinHotSearchV1SortType,
        DouyinHotSearchV1VideoType,
        DouyinSearchUserV2UserType,
        DouyinSearchVideoV1Duration,
        DouyinSearchVideoV1PublishTime,
        DouyinSearchVideoV1SortType,
        DouyinSearchVideoV4Duration,
        DouyinSearchVideoV4PublishTime,
        DouyinSearchVideoV4SortType,
    )
    from ..models.result import Result

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
    once=("keyword", "sort_type", "publish_time", "duration"),
)
_SEARCH_VIDEO_V4_PAGINATION = Pagination(
    start={"page": 1},
    next={"page": "increment", "search_id": ("data", "business_config", "next_page", "search_id")},
    items=("data", "business_data"),
    end=("unless", ("data", "business_config", "has_more"), 1),
)

_GET_USER_DETAIL_V3 = Arguments(
    operation="douyin_get_user_detail_v3", parameters=(ParameterModel(name="sec_uid", type="str", required=True),)
)
_GET_USER_VIDEO_LIST_V1 = Arguments(
    operation="douyin_get_user_video_list_v1",
    parameters=(
        ParameterModel(name="sec_uid", type="str", required=True),
        ParameterModel(name="max_cursor", type="str"),
        ParameterModel(name="sort_type", type="str"),
    ),
)
_GET_USER_VIDEO_LIST_V3 = Arguments(
    operation="douyin_get_user_video_list_v3",
    parameters=(
        ParameterModel(name="sec_uid", type="str", required=True),
        ParameterModel(name="max_cursor", type="int"),
    ),
)
_GET_VIDEO_COMMENT_V1 = Arguments(
    operation="douyin_get_video_comment_v1",
    parameters=(ParameterModel(name="aweme_id", type="str", required=True), ParameterModel(name="page", type="int")),
)
_GET_VIDEO_DETAIL_V2 = Arguments(
    operation="douyin_get_video_detail_v2", parameters=(ParameterModel(name="video_id", type="str", required=True),)
)
_GET_VIDEO_SUB_COMMENT_V1 = Arguments(
    operation="douyin_get_video_sub_comment_v1",
    parameters=(ParameterModel(name="comment_id", type="str", required=True), ParameterModel(name="page", type="int")),
)
_HOT_SEARCH_V1 = Arguments(
    operation="douyin_hot_search_v1",
    parameters=(
        ParameterModel(name="keyword", type="str"),
        ParameterModel(name="content_type", type="str"),
        ParameterModel(name="video_type", type="str"),
        ParameterModel(name="sort_type", type="str"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="like_count_min", type="int"),
        ParameterModel(name="like_count_max", type="int"),
        ParameterModel(name="comment_count_min", type="int"),
        ParameterModel(name="comment_count_max", type="int"),
        ParameterModel(name="share_count_min", type="int"),
        ParameterModel(name="share_count_max", type="int"),
        ParameterModel(name="interaction_count_min", type="int"),
        ParameterModel(name="interaction_count_max", type="int"),
        ParameterModel(name="follower_count_min", type="int"),
        ParameterModel(name="follower_count_max", type="int"),
    ),
)
_SEARCH_USER_V2 = Arguments(
    operation="douyin_search_user_v2",
    parameters=(
        ParameterModel(name="keyword", type="str", required=True),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="user_type", type="str"),
    ),
)
_SEARCH_VIDEO_V1 = Arguments(
    operation="douyin_search_video_v1",
    parameters=(
        ParameterModel(name="keyword", type="str"),
        ParameterModel(name="sort_type", type="str"),
        ParameterModel(name="publish_time", type="str"),
        ParameterModel(name="duration", type="str"),
        ParameterModel(name="search_id", type="str"),
    ),
    requires=(
        Requirement(
            mode="at_least_one", names=("keyword", "search_id"), wanted="at least one of `keyword` and `search_id`"
        ),
    ),
)
_SEARCH_VIDEO_V4 = Arguments(
    operation="douyin_search_video_v4",
    parameters=(
        ParameterModel(name="keyword", type="str", required=True),
        ParameterModel(name="sort_type", type="str"),
        ParameterModel(name="publish_time", type="str"),
        ParameterModel(name="duration", type="str"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="search_id", type="str"),
    ),
    requires=(
        Requirement(
            mode="needed",
            names=("search_id",),
            wanted="`search_id` when `page` is above 1",
            when=Condition(name="page", test="above", value=1),
        ),
    ),
)
_SHARE_URL_TRANSFER_V1 = Arguments(
    operation="douyin_share_url_transfer_v1", parameters=(ParameterModel(name="share_url", type="str", required=True),)
)


def _request_douyin_get_user_detail_v3(
    *,
    sec_uid: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["secUid"] = sec_uid

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin/get-user-detail/v3",
        "params": params,
    }

    return _kwargs


def _request_douyin_get_user_video_list_v1(
    *,
    sec_uid: str,
    max_cursor: str | Unset = "0",
    sort_type: DouyinGetUserVideoListV1SortType | Unset = "LATEST",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["secUid"] = sec_uid

    params["maxCursor"] = max_cursor

    json_sort_type: str | Unset = UNSET
    if not isinstance(sort_type, Unset):
        json_sort_type = sort_type

    params["sortType"] = json_sort_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin/get-user-video-list/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_get_user_video_list_v3(
    *,
    sec_uid: str,
    max_cursor: int | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["secUid"] = sec_uid

    params["maxCursor"] = max_cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin/get-user-video-list/v3",
        "params": params,
    }

    return _kwargs


def _request_douyin_get_video_comment_v1(
    *,
    aweme_id: str,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["awemeId"] = aweme_id

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin/get-video-comment/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_get_video_detail_v2(
    *,
    video_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["videoId"] = video_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin/get-video-detail/v2",
        "params": params,
    }

    return _kwargs


def _request_douyin_get_video_sub_comment_v1(
    *,
    comment_id: str,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["commentId"] = comment_id

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin/get-video-sub-comment/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_hot_search_v1(
    *,
    keyword: str | Unset = UNSET,
    content_type: DouyinHotSearchV1ContentType | Unset = "ALL",
    video_type: DouyinHotSearchV1VideoType | Unset = "ALL",
    sort_type: DouyinHotSearchV1SortType | Unset = "COMPREHENSIVE",
    page: int | Unset = 1,
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
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    json_content_type: str | Unset = UNSET
    if not isinstance(content_type, Unset):
        json_content_type = content_type

    params["contentType"] = json_content_type

    json_video_type: str | Unset = UNSET
    if not isinstance(video_type, Unset):
        json_video_type = video_type

    params["videoType"] = json_video_type

    json_sort_type: str | Unset = UNSET
    if not isinstance(sort_type, Unset):
        json_sort_type = sort_type

    params["sortType"] = json_sort_type

    params["page"] = page

    params["likeCountMin"] = like_count_min

    params["likeCountMax"] = like_count_max

    params["commentCountMin"] = comment_count_min

    params["commentCountMax"] = comment_count_max

    params["shareCountMin"] = share_count_min

    params["shareCountMax"] = share_count_max

    params["interactionCountMin"] = interaction_count_min

    params["interactionCountMax"] = interaction_count_max

    params["followerCountMin"] = follower_count_min

    params["followerCountMax"] = follower_count_max

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin/hot-search/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_search_user_v2(
    *,
    keyword: str,
    page: int | Unset = 1,
    user_type: DouyinSearchUserV2UserType | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["page"] = page

    json_user_type: str | Unset = UNSET
    if not isinstance(user_type, Unset):
        json_user_type = user_type

    params["userType"] = json_user_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin/search-user/v2",
        "params": params,
    }

    return _kwargs


def _request_douyin_search_video_v1(
    *,
    keyword: str | Unset = UNSET,
    sort_type: DouyinSearchVideoV1SortType | Unset = "_0",
    publish_time: DouyinSearchVideoV1PublishTime | Unset = "_0",
    duration: DouyinSearchVideoV1Duration | Unset = "_0",
    search_id: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    json_sort_type: str | Unset = UNSET
    if not isinstance(sort_type, Unset):
        json_sort_type = sort_type

    params["sortType"] = json_sort_type

    json_publish_time: str | Unset = UNSET
    if not isinstance(publish_time, Unset):
        json_publish_time = publish_time

    params["publishTime"] = json_publish_time

    json_duration: str | Unset = UNSET
    if not isinstance(duration, Unset):
        json_duration = duration

    params["duration"] = json_duration

    params["searchId"] = search_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin/search-video/v1",
        "params": params,
    }

    return _kwargs


def _request_douyin_search_video_v4(
    *,
    keyword: str,
    sort_type: DouyinSearchVideoV4SortType | Unset = "_0",
    publish_time: DouyinSearchVideoV4PublishTime | Unset = "_0",
    duration: DouyinSearchVideoV4Duration | Unset = "_0",
    page: int | Unset = 1,
    search_id: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    json_sort_type: str | Unset = UNSET
    if not isinstance(sort_type, Unset):
        json_sort_type = sort_type

    params["sortType"] = json_sort_type

    json_publish_time: str | Unset = UNSET
    if not isinstance(publish_time, Unset):
        json_publish_time = publish_time

    params["publishTime"] = json_publish_time

    json_duration: str | Unset = UNSET
    if not isinstance(duration, Unset):
        json_duration = duration

    params["duration"] = json_duration

    params["page"] = page

    params["searchId"] = search_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin/search-video/v4",
        "params": params,
    }

    return _kwargs


def _request_douyin_share_url_transfer_v1(
    *,
    share_url: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["shareUrl"] = share_url

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin/share-url-transfer/v1",
        "params": params,
    }

    return _kwargs


class Douyin(_Suggesting):
    """Users, videos, comments and searches on Douyin."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_user_detail_v3(self, *, sec_uid: str) -> DouyinUserDetailResult:
        """Profile of a user.

        The public profile of a Douyin account, by secUid: name, portraits, verification, place and counts of
        followers and works.

        `GET /api/douyin/get-user-detail/v3`, charged when it succeeds. The response is typed.

        Example:
            api.douyin.get_user_detail_v3(sec_uid="1")

        Args:
            sec_uid: Long id of the user (`sec_uid`).

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#get_user_detail_v3
        """
        from ..models.douyin_user_detail_result import DouyinUserDetailResult

        return _call(
            self._client,
            _GET_USER_DETAIL_V3,
            {"sec_uid": sec_uid},
            lambda _given: _request_douyin_get_user_detail_v3(sec_uid=_given["sec_uid"]),
            lambda response: DouyinUserDetailResult.from_dict(response.json()),
        )

    def get_user_video_list_v1(
        self, *, sec_uid: str, max_cursor: str | None = None, sort_type: Literal["LATEST", "MOST_POPULAR"] | None = None
    ) -> DouyinUserVideoListResult:
        """Videos of a user, sorting possible.

        One page of an account's videos, by secUid, newest or most popular first. The cursor starts at 0 and then is
        `max_cursor` of the answer, while `has_more` is 1. The provider recommends this operation of its family.

        `GET /api/douyin/get-user-video-list/v1`, charged when it succeeds. The response is typed.
        `iter_get_user_video_list_v1` goes through the items of all pages, `pages_get_user_video_list_v1` through
        the pages.

        Example:
            api.douyin.get_user_video_list_v1(sec_uid="1")

        Args:
            sec_uid: Long id of the user (`sec_uid`).
            max_cursor: The `max_cursor` of the answer before; 0 for the first page. The service's default is `0`.
            sort_type: Order of the videos. `LATEST` or `MOST_POPULAR`. The service's default is `LATEST`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#get_user_video_list_v1
        """
        from ..models.douyin_user_video_list_result import DouyinUserVideoListResult

        return _call(
            self._client,
            _GET_USER_VIDEO_LIST_V1,
            {"sec_uid": sec_uid, "max_cursor": max_cursor, "sort_type": sort_type},
            lambda _given: _request_douyin_get_user_video_list_v1(
                sec_uid=_given["sec_uid"],
                max_cursor=_given.get("max_cursor", UNSET),
                sort_type=_given.get("sort_type", UNSET),
            ),
            lambda response: DouyinUserVideoListResult.from_dict(response.json()),
        )

    def pages_get_user_video_list_v1(
        self,
        *,
        sec_uid: str,
        max_cursor: str | None = None,
        sort_type: Literal["LATEST", "MOST_POPULAR"] | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Pages[DouyinUserVideoListResult]:
        """Pages of `get_user_video_list_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.douyin.pages_get_user_video_list_v1(sec_uid="1", max_pages=3): ...

        Args:
            sec_uid: Long id of the user (`sec_uid`).
            max_cursor: The `max_cursor` of the answer before; 0 for the first page. The service's default is `0`.
            sort_type: Order of the videos. `LATEST` or `MOST_POPULAR`. The service's default is `LATEST`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#get_user_video_list_v1
        """
        return _Pages(
            self.get_user_video_list_v1,
            _GET_USER_VIDEO_LIST_V1,
            {"sec_uid": sec_uid, "max_cursor": max_cursor, "sort_type": sort_type},
            _GET_USER_VIDEO_LIST_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_user_video_list_v1(
        self,
        *,
        sec_uid: str,
        max_cursor: str | None = None,
        sort_type: Literal["LATEST", "MOST_POPULAR"] | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Items[DouyinVideo]:
        """What is on the pages of `get_user_video_list_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.douyin.iter_get_user_video_list_v1(sec_uid="1", max_pages=3): ...

        Args:
            sec_uid: Long id of the user (`sec_uid`).
            max_cursor: The `max_cursor` of the answer before; 0 for the first page. The service's default is `0`.
            sort_type: Order of the videos. `LATEST` or `MOST_POPULAR`. The service's default is `LATEST`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#get_user_video_list_v1
        """
        _pages = self.pages_get_user_video_list_v1(
            sec_uid=sec_uid, max_cursor=max_cursor, sort_type=sort_type, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.data.aweme_list, _GET_USER_VIDEO_LIST_V1_PAGINATION)

    def get_user_video_list_v3(self, *, sec_uid: str, max_cursor: int | None = None) -> DouyinUserVideoListResult:
        """Videos of a user, fixed order.

        One page of an account's videos, by secUid, without a choice of order and, for some accounts, without the
        newest. The cursor is an integer here, 0 at first and then `max_cursor` of the answer. The provider
        recommends `/api/douyin/get-user-video-list/v1`.

        `GET /api/douyin/get-user-video-list/v3`, charged when it succeeds. The response is typed.
        `iter_get_user_video_list_v3` goes through the items of all pages, `pages_get_user_video_list_v3` through
        the pages.

        Example:
            api.douyin.get_user_video_list_v3(sec_uid="1")

        Args:
            sec_uid: Long id of the user (`sec_uid`).
            max_cursor: The `max_cursor` of the answer before; 0 for the first page. The service's default is `0`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#get_user_video_list_v3
        """
        from ..models.douyin_user_video_list_result import DouyinUserVideoListResult

        return _call(
            self._client,
            _GET_USER_VIDEO_LIST_V3,
            {"sec_uid": sec_uid, "max_cursor": max_cursor},
            lambda _given: _request_douyin_get_user_video_list_v3(
                sec_uid=_given["sec_uid"], max_cursor=_given.get("max_cursor", UNSET)
            ),
            lambda response: DouyinUserVideoListResult.from_dict(response.json()),
        )

    def pages_get_user_video_list_v3(
        self, *, sec_uid: str, max_cursor: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Pages[DouyinUserVideoListResult]:
        """Pages of `get_user_video_list_v3`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.douyin.pages_get_user_video_list_v3(sec_uid="1", max_pages=3): ...

        Args:
            sec_uid: Long id of the user (`sec_uid`).
            max_cursor: The `max_cursor` of the answer before; 0 for the first page. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#get_user_video_list_v3
        """
        return _Pages(
            self.get_user_video_list_v3,
            _GET_USER_VIDEO_LIST_V3,
            {"sec_uid": sec_uid, "max_cursor": max_cursor},
            _GET_USER_VIDEO_LIST_V3_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_user_video_list_v3(
        self, *, sec_uid: str, max_cursor: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Items[DouyinVideo]:
        """What is on the pages of `get_user_video_list_v3`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.douyin.iter_get_user_video_list_v3(sec_uid="1", max_pages=3): ...

        Args:
            sec_uid: Long id of the user (`sec_uid`).
            max_cursor: The `max_cursor` of the answer before; 0 for the first page. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#get_user_video_list_v3
        """
        _pages = self.pages_get_user_video_list_v3(
            sec_uid=sec_uid, max_cursor=max_cursor, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.data.aweme_list, _GET_USER_VIDEO_LIST_V3_PAGINATION)

    def get_video_comment_v1(self, *, aweme_id: str, page: int | None = None) -> DouyinVideoCommentResult:
        """Top-level comments on a video.

        One page of the comments under a video, replies left out, by aweme id. Page numbers start at 1; `has_more`
        is 1 while more follow.

        `GET /api/douyin/get-video-comment/v1`, charged when it succeeds. The response is typed.
        `iter_get_video_comment_v1` goes through the items of all pages, `pages_get_video_comment_v1` through the
        pages.

        Example:
            api.douyin.get_video_comment_v1(aweme_id="1")

        Args:
            aweme_id: Id of the video (`aweme_id`).
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#get_video_comment_v1
        """
        from ..models.douyin_video_comment_result import DouyinVideoCommentResult

        return _call(
            self._client,
            _GET_VIDEO_COMMENT_V1,
            {"aweme_id": aweme_id, "page": page},
            lambda _given: _request_douyin_get_video_comment_v1(
                aweme_id=_given["aweme_id"], page=_given.get("page", UNSET)
            ),
            lambda response: DouyinVideoCommentResult.from_dict(response.json()),
        )

    def pages_get_video_comment_v1(
        self, *, aweme_id: str, page: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Pages[DouyinVideoCommentResult]:
        """Pages of `get_video_comment_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.douyin.pages_get_video_comment_v1(aweme_id="1", max_pages=3): ...

        Args:
            aweme_id: Id of the video (`aweme_id`).
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#get_video_comment_v1
        """
        return _Pages(
            self.get_video_comment_v1,
            _GET_VIDEO_COMMENT_V1,
            {"aweme_id": aweme_id, "page": page},
            _GET_VIDEO_COMMENT_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_video_comment_v1(
        self, *, aweme_id: str, page: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Items[DouyinComment]:
        """What is on the pages of `get_video_comment_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.douyin.iter_get_video_comment_v1(aweme_id="1", max_pages=3): ...

        Args:
            aweme_id: Id of the video (`aweme_id`).
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#get_video_comment_v1
        """
        _pages = self.pages_get_video_comment_v1(aweme_id=aweme_id, page=page, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.data.comments, _GET_VIDEO_COMMENT_V1_PAGINATION)

    def get_video_detail_v2(self, *, video_id: str) -> DouyinVideoDetailResult:
        """One video by its id.

        All that Douyin tells about one video: caption, author, statistics, music, tags and media addresses. Takes
        the aweme id or the model id.

        `GET /api/douyin/get-video-detail/v2`, charged when it succeeds. The response is typed.

        Example:
            api.douyin.get_video_detail_v2(video_id="1")

        Args:
            video_id: Id of the video (`aweme_id` or `model_id`).

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#get_video_detail_v2
        """
        from ..models.douyin_video_detail_result import DouyinVideoDetailResult

        return _call(
            self._client,
            _GET_VIDEO_DETAIL_V2,
            {"video_id": video_id},
            lambda _given: _request_douyin_get_video_detail_v2(video_id=_given["video_id"]),
            lambda response: DouyinVideoDetailResult.from_dict(response.json()),
        )

    def get_video_sub_comment_v1(self, *, comment_id: str, page: int | None = None) -> DouyinVideoSubCommentResult:
        """Replies to a comment.

        One page of the replies to a top-level comment, by comment id. Page numbers start at 1; `has_more` is 1
        while more follow.

        `GET /api/douyin/get-video-sub-comment/v1`, charged when it succeeds. The response is typed.
        `iter_get_video_sub_comment_v1` goes through the items of all pages, `pages_get_video_sub_comment_v1`
        through the pages.

        Example:
            api.douyin.get_video_sub_comment_v1(comment_id="1")

        Args:
            comment_id: Id of the first-level comment whose replies are wanted.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#get_video_sub_comment_v1
        """
        from ..models.douyin_video_sub_comment_result import DouyinVideoSubCommentResult

        return _call(
            self._client,
            _GET_VIDEO_SUB_COMMENT_V1,
            {"comment_id": comment_id, "page": page},
            lambda _given: _request_douyin_get_video_sub_comment_v1(
                comment_id=_given["comment_id"], page=_given.get("page", UNSET)
            ),
            lambda response: DouyinVideoSubCommentResult.from_dict(response.json()),
        )

    def pages_get_video_sub_comment_v1(
        self, *, comment_id: str, page: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Pages[DouyinVideoSubCommentResult]:
        """Pages of `get_video_sub_comment_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.douyin.pages_get_video_sub_comment_v1(comment_id="1", max_pages=3): ...

        Args:
            comment_id: Id of the first-level comment whose replies are wanted.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#get_video_sub_comment_v1
        """
        return _Pages(
            self.get_video_sub_comment_v1,
            _GET_VIDEO_SUB_COMMENT_V1,
            {"comment_id": comment_id, "page": page},
            _GET_VIDEO_SUB_COMMENT_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_video_sub_comment_v1(
        self, *, comment_id: str, page: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Items[DouyinComment]:
        """What is on the pages of `get_video_sub_comment_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.douyin.iter_get_video_sub_comment_v1(comment_id="1", max_pages=3): ...

        Args:
            comment_id: Id of the first-level comment whose replies are wanted.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#get_video_sub_comment_v1
        """
        _pages = self.pages_get_video_sub_comment_v1(
            comment_id=comment_id, page=page, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.data.comments, _GET_VIDEO_SUB_COMMENT_V1_PAGINATION)

    def hot_search_v1(
        self,
        *,
        keyword: str | None = None,
        content_type: DouyinHotSearchV1ContentType | None = None,
        video_type: Literal["ALL", "NATURAL_VIDEO", "XINGTU_VIDEO"] | None = None,
        sort_type: DouyinHotSearchV1SortType | None = None,
        page: int | None = None,
        like_count_min: int | None = None,
        like_count_max: int | None = None,
        comment_count_min: int | None = None,
        comment_count_max: int | None = None,
        share_count_min: int | None = None,
        share_count_max: int | None = None,
        interaction_count_min: int | None = None,
        interaction_count_max: int | None = None,
        follower_count_min: int | None = None,
        follower_count_max: int | None = None,
    ) -> Result:
        """Popular content with many filters.

        Popular content, ten items a page, with or without a keyword. Narrowed by one category, organic or Xingtu
        video, and lowest and highest counts of likes, comments, shares, interactions and the creator's followers.

        `GET /api/douyin/hot-search/v1`, charged when it succeeds. The response is open: no one says what is in it,
        and `to_dict()` has all of it.

        Example:
            api.douyin.hot_search_v1()

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
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#hot_search_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _HOT_SEARCH_V1,
            {
                "keyword": keyword,
                "content_type": content_type,
                "video_type": video_type,
                "sort_type": sort_type,
                "page": page,
                "like_count_min": like_count_min,
                "like_count_max": like_count_max,
                "comment_count_min": comment_count_min,
                "comment_count_max": comment_count_max,
                "share_count_min": share_count_min,
                "share_count_max": share_count_max,
                "interaction_count_min": interaction_count_min,
                "interaction_count_max": interaction_count_max,
                "follower_count_min": follower_count_min,
                "follower_count_max": follower_count_max,
            },
            lambda _given: _request_douyin_hot_search_v1(
                keyword=_given.get("keyword", UNSET),
                content_type=_given.get("content_type", UNSET),
                video_type=_given.get("video_type", UNSET),
                sort_type=_given.get("sort_type", UNSET),
                page=_given.get("page", UNSET),
                like_count_min=_given.get("like_count_min", UNSET),
                like_count_max=_given.get("like_count_max", UNSET),
                comment_count_min=_given.get("comment_count_min", UNSET),
                comment_count_max=_given.get("comment_count_max", UNSET),
                share_count_min=_given.get("share_count_min", UNSET),
                share_count_max=_given.get("share_count_max", UNSET),
                interaction_count_min=_given.get("interaction_count_min", UNSET),
                interaction_count_max=_given.get("interaction_count_max", UNSET),
                follower_count_min=_given.get("follower_count_min", UNSET),
                follower_count_max=_given.get("follower_count_max", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def search_user_v2(
        self,
        *,
        keyword: str,
        page: int | None = None,
        user_type: Literal["common_user", "enterprise_user", "personal_user"] | None = None,
    ) -> DouyinSearchResult:
        """Accounts matching a keyword.

        One page of the accounts that match a keyword, all or only ordinary, company or verified personal ones. Page
        numbers start at 1.

        `GET /api/douyin/search-user/v2`, charged when it succeeds. The response is typed. `iter_search_user_v2`
        goes through the items of all pages, `pages_search_user_v2` through the pages.

        Example:
            api.douyin.search_user_v2(keyword="coffee")

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            user_type: Kind of accounts to find; private ones, companies or verified persons. `common_user`,
                `enterprise_user` or `personal_user`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#search_user_v2
        """
        from ..models.douyin_search_result import DouyinSearchResult

        return _call(
            self._client,
            _SEARCH_USER_V2,
            {"keyword": keyword, "page": page, "user_type": user_type},
            lambda _given: _request_douyin_search_user_v2(
                keyword=_given["keyword"], page=_given.get("page", UNSET), user_type=_given.get("user_type", UNSET)
            ),
            lambda response: DouyinSearchResult.from_dict(response.json()),
        )

    def pages_search_user_v2(
        self,
        *,
        keyword: str,
        page: int | None = None,
        user_type: Literal["common_user", "enterprise_user", "personal_user"] | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Pages[DouyinSearchResult]:
        """Pages of `search_user_v2`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.douyin.pages_search_user_v2(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            user_type: Kind of accounts to find; private ones, companies or verified persons. `common_user`,
                `enterprise_user` or `personal_user`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#search_user_v2
        """
        return _Pages(
            self.search_user_v2,
            _SEARCH_USER_V2,
            {"keyword": keyword, "page": page, "user_type": user_type},
            _SEARCH_USER_V2_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search_user_v2(
        self,
        *,
        keyword: str,
        page: int | None = None,
        user_type: Literal["common_user", "enterprise_user", "personal_user"] | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Items[DouyinBusinessData]:
        """What is on the pages of `search_user_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.douyin.iter_search_user_v2(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            user_type: Kind of accounts to find; private ones, companies or verified persons. `common_user`,
                `enterprise_user` or `personal_user`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#search_user_v2
        """
        _pages = self.pages_search_user_v2(
            keyword=keyword, page=page, user_type=user_type, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.data.business_data, _SEARCH_USER_V2_PAGINATION)

    def search_video_v1(
        self,
        *,
        keyword: str | None = None,
        sort_type: Literal["_0", "_1", "_2", "_3", "_4"] | None = None,
        publish_time: Literal["_0", "_1", "_180", "_7"] | None = None,
        duration: Literal["_0", "_1", "_2", "_3"] | None = None,
        search_id: str | None = None,
    ) -> Result:
        """Videos matching a keyword, app search.

        One page of videos as the phone app finds them. The first call needs a keyword and takes the filters; later
        calls take only `searchId` (`search_id` of the answer before), which lives for 24 hours.

        `GET /api/douyin/search-video/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it. `pages_search_video_v1` goes through all pages.

        Give at least one of `keyword` and `search_id`.

        Example:
            api.douyin.search_video_v1(keyword="coffee")

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
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#search_video_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _SEARCH_VIDEO_V1,
            {
                "keyword": keyword,
                "sort_type": sort_type,
                "publish_time": publish_time,
                "duration": duration,
                "search_id": search_id,
            },
            lambda _given: _request_douyin_search_video_v1(
                keyword=_given.get("keyword", UNSET),
                sort_type=_given.get("sort_type", UNSET),
                publish_time=_given.get("publish_time", UNSET),
                duration=_given.get("duration", UNSET),
                search_id=_given.get("search_id", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def pages_search_video_v1(
        self,
        *,
        keyword: str | None = None,
        sort_type: Literal["_0", "_1", "_2", "_3", "_4"] | None = None,
        publish_time: Literal["_0", "_1", "_180", "_7"] | None = None,
        duration: Literal["_0", "_1", "_2", "_3"] | None = None,
        search_id: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Pages[Result]:
        """Pages of `search_video_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.douyin.pages_search_video_v1(keyword="coffee", max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#search_video_v1
        """
        return _Pages(
            self.search_video_v1,
            _SEARCH_VIDEO_V1,
            {
                "keyword": keyword,
                "sort_type": sort_type,
                "publish_time": publish_time,
                "duration": duration,
                "search_id": search_id,
            },
            _SEARCH_VIDEO_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def search_video_v4(
        self,
        *,
        keyword: str,
        sort_type: Literal["_0", "_1", "_2"] | None = None,
        publish_time: Literal["_0", "_1", "_180", "_7"] | None = None,
        duration: Literal["_0", "_1", "_2", "_3"] | None = None,
        page: int | None = None,
        search_id: str | None = None,
    ) -> DouyinSearchResult:
        """Videos matching a keyword, page numbers.

        One page of the videos that match a keyword, by order, age and length. From page 2 on the `searchId` is
        required as well, taken from `search_id` of the answer before.

        `GET /api/douyin/search-video/v4`, charged when it succeeds. The response is typed. `iter_search_video_v4`
        goes through the items of all pages, `pages_search_video_v4` through the pages.

        Give `search_id` when `page` is above 1.

        Example:
            api.douyin.search_video_v4(keyword="coffee")

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
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#search_video_v4
        """
        from ..models.douyin_search_result import DouyinSearchResult

        return _call(
            self._client,
            _SEARCH_VIDEO_V4,
            {
                "keyword": keyword,
                "sort_type": sort_type,
                "publish_time": publish_time,
                "duration": duration,
                "page": page,
                "search_id": search_id,
            },
            lambda _given: _request_douyin_search_video_v4(
                keyword=_given["keyword"],
                sort_type=_given.get("sort_type", UNSET),
                publish_time=_given.get("publish_time", UNSET),
                duration=_given.get("duration", UNSET),
                page=_given.get("page", UNSET),
                search_id=_given.get("search_id", UNSET),
            ),
            lambda response: DouyinSearchResult.from_dict(response.json()),
        )

    def pages_search_video_v4(
        self,
        *,
        keyword: str,
        sort_type: Literal["_0", "_1", "_2"] | None = None,
        publish_time: Literal["_0", "_1", "_180", "_7"] | None = None,
        duration: Literal["_0", "_1", "_2", "_3"] | None = None,
        page: int | None = None,
        search_id: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Pages[DouyinSearchResult]:
        """Pages of `search_video_v4`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.douyin.pages_search_video_v4(keyword="coffee", max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#search_video_v4
        """
        return _Pages(
            self.search_video_v4,
            _SEARCH_VIDEO_V4,
            {
                "keyword": keyword,
                "sort_type": sort_type,
                "publish_time": publish_time,
                "duration": duration,
                "page": page,
                "search_id": search_id,
            },
            _SEARCH_VIDEO_V4_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search_video_v4(
        self,
        *,
        keyword: str,
        sort_type: Literal["_0", "_1", "_2"] | None = None,
        publish_time: Literal["_0", "_1", "_180", "_7"] | None = None,
        duration: Literal["_0", "_1", "_2", "_3"] | None = None,
        page: int | None = None,
        search_id: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Items[DouyinBusinessData]:
        """What is on the pages of `search_video_v4`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.douyin.iter_search_video_v4(keyword="coffee", max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#search_video_v4
        """
        _pages = self.pages_search_video_v4(
            keyword=keyword,
            sort_type=sort_type,
            publish_time=publish_time,
            duration=duration,
            page=page,
            search_id=search_id,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.data.business_data, _SEARCH_VIDEO_V4_PAGINATION)

    def share_url_transfer_v1(self, *, share_url: str) -> DouyinShareUrlTransferResult:
        """Target of a v.douyin.com video link.

        The address to which a short link of Douyin leads. The link must start with https://v.douyin.com/ and lead
        to a video.

        `GET /api/douyin/share-url-transfer/v1`, charged when it succeeds. The response is typed.

        Example:
            api.douyin.share_url_transfer_v1(share_url="https://example.com/1")

        Args:
            share_url: Short link that begins with https://v.douyin.com/.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#share_url_transfer_v1
        """
        from ..models.douyin_share_url_transfer_result import DouyinShareUrlTransferResult

        return _call(
            self._client,
            _SHARE_URL_TRANSFER_V1,
            {"share_url": share_url},
            lambda _given: _request_douyin_share_url_transfer_v1(share_url=_given["share_url"]),
            lambda response: DouyinShareUrlTransferResult.from_dict(response.json()),
        )


class AsyncDouyin(_Suggesting):
    """Users, videos, comments and searches on Douyin."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_user_detail_v3(self, *, sec_uid: str) -> DouyinUserDetailResult:
        """Profile of a user.

        The public profile of a Douyin account, by secUid: name, portraits, verification, place and counts of
        followers and works.

        `GET /api/douyin/get-user-detail/v3`, charged when it succeeds. The response is typed.

        Example:
            api.douyin.get_user_detail_v3(sec_uid="1")

        Args:
            sec_uid: Long id of the user (`sec_uid`).

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#get_user_detail_v3
        """
        from ..models.douyin_user_detail_result import DouyinUserDetailResult

        return await _acall(
            self._client,
            _GET_USER_DETAIL_V3,
            {"sec_uid": sec_uid},
            lambda _given: _request_douyin_get_user_detail_v3(sec_uid=_given["sec_uid"]),
            lambda response: DouyinUserDetailResult.from_dict(response.json()),
        )

    async def get_user_video_list_v1(
        self, *, sec_uid: str, max_cursor: str | None = None, sort_type: Literal["LATEST", "MOST_POPULAR"] | None = None
    ) -> DouyinUserVideoListResult:
        """Videos of a user, sorting possible.

        One page of an account's videos, by secUid, newest or most popular first. The cursor starts at 0 and then is
        `max_cursor` of the answer, while `has_more` is 1. The provider recommends this operation of its family.

        `GET /api/douyin/get-user-video-list/v1`, charged when it succeeds. The response is typed.
        `iter_get_user_video_list_v1` goes through the items of all pages, `pages_get_user_video_list_v1` through
        the pages.

        Example:
            api.douyin.get_user_video_list_v1(sec_uid="1")

        Args:
            sec_uid: Long id of the user (`sec_uid`).
            max_cursor: The `max_cursor` of the answer before; 0 for the first page. The service's default is `0`.
            sort_type: Order of the videos. `LATEST` or `MOST_POPULAR`. The service's default is `LATEST`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#get_user_video_list_v1
        """
        from ..models.douyin_user_video_list_result import DouyinUserVideoListResult

        return await _acall(
            self._client,
            _GET_USER_VIDEO_LIST_V1,
            {"sec_uid": sec_uid, "max_cursor": max_cursor, "sort_type": sort_type},
            lambda _given: _request_douyin_get_user_video_list_v1(
                sec_uid=_given["sec_uid"],
                max_cursor=_given.get("max_cursor", UNSET),
                sort_type=_given.get("sort_type", UNSET),
            ),
            lambda response: DouyinUserVideoListResult.from_dict(response.json()),
        )

    def pages_get_user_video_list_v1(
        self,
        *,
        sec_uid: str,
        max_cursor: str | None = None,
        sort_type: Literal["LATEST", "MOST_POPULAR"] | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncPages[DouyinUserVideoListResult]:
        """Pages of `get_user_video_list_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.douyin.pages_get_user_video_list_v1(sec_uid="1", max_pages=3): ...

        Args:
            sec_uid: Long id of the user (`sec_uid`).
            max_cursor: The `max_cursor` of the answer before; 0 for the first page. The service's default is `0`.
            sort_type: Order of the videos. `LATEST` or `MOST_POPULAR`. The service's default is `LATEST`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#get_user_video_list_v1
        """
        return _AsyncPages(
            self.get_user_video_list_v1,
            _GET_USER_VIDEO_LIST_V1,
            {"sec_uid": sec_uid, "max_cursor": max_cursor, "sort_type": sort_type},
            _GET_USER_VIDEO_LIST_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_user_video_list_v1(
        self,
        *,
        sec_uid: str,
        max_cursor: str | None = None,
        sort_type: Literal["LATEST", "MOST_POPULAR"] | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncItems[DouyinVideo]:
        """What is on the pages of `get_user_video_list_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.douyin.iter_get_user_video_list_v1(sec_uid="1", max_pages=3): ...

        Args:
            sec_uid: Long id of the user (`sec_uid`).
            max_cursor: The `max_cursor` of the answer before; 0 for the first page. The service's default is `0`.
            sort_type: Order of the videos. `LATEST` or `MOST_POPULAR`. The service's default is `LATEST`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#get_user_video_list_v1
        """
        _pages = self.pages_get_user_video_list_v1(
            sec_uid=sec_uid, max_cursor=max_cursor, sort_type=sort_type, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.data.aweme_list, _GET_USER_VIDEO_LIST_V1_PAGINATION)

    async def get_user_video_list_v3(self, *, sec_uid: str, max_cursor: int | None = None) -> DouyinUserVideoListResult:
        """Videos of a user, fixed order.

        One page of an account's videos, by secUid, without a choice of order and, for some accounts, without the
        newest. The cursor is an integer here, 0 at first and then `max_cursor` of the answer. The provider
        recommends `/api/douyin/get-user-video-list/v1`.

        `GET /api/douyin/get-user-video-list/v3`, charged when it succeeds. The response is typed.
        `iter_get_user_video_list_v3` goes through the items of all pages, `pages_get_user_video_list_v3` through
        the pages.

        Example:
            api.douyin.get_user_video_list_v3(sec_uid="1")

        Args:
            sec_uid: Long id of the user (`sec_uid`).
            max_cursor: The `max_cursor` of the answer before; 0 for the first page. The service's default is `0`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#get_user_video_list_v3
        """
        from ..models.douyin_user_video_list_result import DouyinUserVideoListResult

        return await _acall(
            self._client,
            _GET_USER_VIDEO_LIST_V3,
            {"sec_uid": sec_uid, "max_cursor": max_cursor},
            lambda _given: _request_douyin_get_user_video_list_v3(
                sec_uid=_given["sec_uid"], max_cursor=_given.get("max_cursor", UNSET)
            ),
            lambda response: DouyinUserVideoListResult.from_dict(response.json()),
        )

    def pages_get_user_video_list_v3(
        self, *, sec_uid: str, max_cursor: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncPages[DouyinUserVideoListResult]:
        """Pages of `get_user_video_list_v3`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.douyin.pages_get_user_video_list_v3(sec_uid="1", max_pages=3): ...

        Args:
            sec_uid: Long id of the user (`sec_uid`).
            max_cursor: The `max_cursor` of the answer before; 0 for the first page. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#get_user_video_list_v3
        """
        return _AsyncPages(
            self.get_user_video_list_v3,
            _GET_USER_VIDEO_LIST_V3,
            {"sec_uid": sec_uid, "max_cursor": max_cursor},
            _GET_USER_VIDEO_LIST_V3_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_user_video_list_v3(
        self, *, sec_uid: str, max_cursor: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncItems[DouyinVideo]:
        """What is on the pages of `get_user_video_list_v3`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.douyin.iter_get_user_video_list_v3(sec_uid="1", max_pages=3): ...

        Args:
            sec_uid: Long id of the user (`sec_uid`).
            max_cursor: The `max_cursor` of the answer before; 0 for the first page. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#get_user_video_list_v3
        """
        _pages = self.pages_get_user_video_list_v3(
            sec_uid=sec_uid, max_cursor=max_cursor, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.data.aweme_list, _GET_USER_VIDEO_LIST_V3_PAGINATION)

    async def get_video_comment_v1(self, *, aweme_id: str, page: int | None = None) -> DouyinVideoCommentResult:
        """Top-level comments on a video.

        One page of the comments under a video, replies left out, by aweme id. Page numbers start at 1; `has_more`
        is 1 while more follow.

        `GET /api/douyin/get-video-comment/v1`, charged when it succeeds. The response is typed.
        `iter_get_video_comment_v1` goes through the items of all pages, `pages_get_video_comment_v1` through the
        pages.

        Example:
            api.douyin.get_video_comment_v1(aweme_id="1")

        Args:
            aweme_id: Id of the video (`aweme_id`).
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#get_video_comment_v1
        """
        from ..models.douyin_video_comment_result import DouyinVideoCommentResult

        return await _acall(
            self._client,
            _GET_VIDEO_COMMENT_V1,
            {"aweme_id": aweme_id, "page": page},
            lambda _given: _request_douyin_get_video_comment_v1(
                aweme_id=_given["aweme_id"], page=_given.get("page", UNSET)
            ),
            lambda response: DouyinVideoCommentResult.from_dict(response.json()),
        )

    def pages_get_video_comment_v1(
        self, *, aweme_id: str, page: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncPages[DouyinVideoCommentResult]:
        """Pages of `get_video_comment_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.douyin.pages_get_video_comment_v1(aweme_id="1", max_pages=3): ...

        Args:
            aweme_id: Id of the video (`aweme_id`).
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#get_video_comment_v1
        """
        return _AsyncPages(
            self.get_video_comment_v1,
            _GET_VIDEO_COMMENT_V1,
            {"aweme_id": aweme_id, "page": page},
            _GET_VIDEO_COMMENT_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_video_comment_v1(
        self, *, aweme_id: str, page: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncItems[DouyinComment]:
        """What is on the pages of `get_video_comment_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.douyin.iter_get_video_comment_v1(aweme_id="1", max_pages=3): ...

        Args:
            aweme_id: Id of the video (`aweme_id`).
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#get_video_comment_v1
        """
        _pages = self.pages_get_video_comment_v1(aweme_id=aweme_id, page=page, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.data.comments, _GET_VIDEO_COMMENT_V1_PAGINATION)

    async def get_video_detail_v2(self, *, video_id: str) -> DouyinVideoDetailResult:
        """One video by its id.

        All that Douyin tells about one video: caption, author, statistics, music, tags and media addresses. Takes
        the aweme id or the model id.

        `GET /api/douyin/get-video-detail/v2`, charged when it succeeds. The response is typed.

        Example:
            api.douyin.get_video_detail_v2(video_id="1")

        Args:
            video_id: Id of the video (`aweme_id` or `model_id`).

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#get_video_detail_v2
        """
        from ..models.douyin_video_detail_result import DouyinVideoDetailResult

        return await _acall(
            self._client,
            _GET_VIDEO_DETAIL_V2,
            {"video_id": video_id},
            lambda _given: _request_douyin_get_video_detail_v2(video_id=_given["video_id"]),
            lambda response: DouyinVideoDetailResult.from_dict(response.json()),
        )

    async def get_video_sub_comment_v1(
        self, *, comment_id: str, page: int | None = None
    ) -> DouyinVideoSubCommentResult:
        """Replies to a comment.

        One page of the replies to a top-level comment, by comment id. Page numbers start at 1; `has_more` is 1
        while more follow.

        `GET /api/douyin/get-video-sub-comment/v1`, charged when it succeeds. The response is typed.
        `iter_get_video_sub_comment_v1` goes through the items of all pages, `pages_get_video_sub_comment_v1`
        through the pages.

        Example:
            api.douyin.get_video_sub_comment_v1(comment_id="1")

        Args:
            comment_id: Id of the first-level comment whose replies are wanted.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#get_video_sub_comment_v1
        """
        from ..models.douyin_video_sub_comment_result import DouyinVideoSubCommentResult

        return await _acall(
            self._client,
            _GET_VIDEO_SUB_COMMENT_V1,
            {"comment_id": comment_id, "page": page},
            lambda _given: _request_douyin_get_video_sub_comment_v1(
                comment_id=_given["comment_id"], page=_given.get("page", UNSET)
            ),
            lambda response: DouyinVideoSubCommentResult.from_dict(response.json()),
        )

    def pages_get_video_sub_comment_v1(
        self, *, comment_id: str, page: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncPages[DouyinVideoSubCommentResult]:
        """Pages of `get_video_sub_comment_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.douyin.pages_get_video_sub_comment_v1(comment_id="1", max_pages=3): ...

        Args:
            comment_id: Id of the first-level comment whose replies are wanted.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#get_video_sub_comment_v1
        """
        return _AsyncPages(
            self.get_video_sub_comment_v1,
            _GET_VIDEO_SUB_COMMENT_V1,
            {"comment_id": comment_id, "page": page},
            _GET_VIDEO_SUB_COMMENT_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_video_sub_comment_v1(
        self, *, comment_id: str, page: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncItems[DouyinComment]:
        """What is on the pages of `get_video_sub_comment_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.douyin.iter_get_video_sub_comment_v1(comment_id="1", max_pages=3): ...

        Args:
            comment_id: Id of the first-level comment whose replies are wanted.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#get_video_sub_comment_v1
        """
        _pages = self.pages_get_video_sub_comment_v1(
            comment_id=comment_id, page=page, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.data.comments, _GET_VIDEO_SUB_COMMENT_V1_PAGINATION)

    async def hot_search_v1(
        self,
        *,
        keyword: str | None = None,
        content_type: DouyinHotSearchV1ContentType | None = None,
        video_type: Literal["ALL", "NATURAL_VIDEO", "XINGTU_VIDEO"] | None = None,
        sort_type: DouyinHotSearchV1SortType | None = None,
        page: int | None = None,
        like_count_min: int | None = None,
        like_count_max: int | None = None,
        comment_count_min: int | None = None,
        comment_count_max: int | None = None,
        share_count_min: int | None = None,
        share_count_max: int | None = None,
        interaction_count_min: int | None = None,
        interaction_count_max: int | None = None,
        follower_count_min: int | None = None,
        follower_count_max: int | None = None,
    ) -> Result:
        """Popular content with many filters.

        Popular content, ten items a page, with or without a keyword. Narrowed by one category, organic or Xingtu
        video, and lowest and highest counts of likes, comments, shares, interactions and the creator's followers.

        `GET /api/douyin/hot-search/v1`, charged when it succeeds. The response is open: no one says what is in it,
        and `to_dict()` has all of it.

        Example:
            api.douyin.hot_search_v1()

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
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#hot_search_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _HOT_SEARCH_V1,
            {
                "keyword": keyword,
                "content_type": content_type,
                "video_type": video_type,
                "sort_type": sort_type,
                "page": page,
                "like_count_min": like_count_min,
                "like_count_max": like_count_max,
                "comment_count_min": comment_count_min,
                "comment_count_max": comment_count_max,
                "share_count_min": share_count_min,
                "share_count_max": share_count_max,
                "interaction_count_min": interaction_count_min,
                "interaction_count_max": interaction_count_max,
                "follower_count_min": follower_count_min,
                "follower_count_max": follower_count_max,
            },
            lambda _given: _request_douyin_hot_search_v1(
                keyword=_given.get("keyword", UNSET),
                content_type=_given.get("content_type", UNSET),
                video_type=_given.get("video_type", UNSET),
                sort_type=_given.get("sort_type", UNSET),
                page=_given.get("page", UNSET),
                like_count_min=_given.get("like_count_min", UNSET),
                like_count_max=_given.get("like_count_max", UNSET),
                comment_count_min=_given.get("comment_count_min", UNSET),
                comment_count_max=_given.get("comment_count_max", UNSET),
                share_count_min=_given.get("share_count_min", UNSET),
                share_count_max=_given.get("share_count_max", UNSET),
                interaction_count_min=_given.get("interaction_count_min", UNSET),
                interaction_count_max=_given.get("interaction_count_max", UNSET),
                follower_count_min=_given.get("follower_count_min", UNSET),
                follower_count_max=_given.get("follower_count_max", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def search_user_v2(
        self,
        *,
        keyword: str,
        page: int | None = None,
        user_type: Literal["common_user", "enterprise_user", "personal_user"] | None = None,
    ) -> DouyinSearchResult:
        """Accounts matching a keyword.

        One page of the accounts that match a keyword, all or only ordinary, company or verified personal ones. Page
        numbers start at 1.

        `GET /api/douyin/search-user/v2`, charged when it succeeds. The response is typed. `iter_search_user_v2`
        goes through the items of all pages, `pages_search_user_v2` through the pages.

        Example:
            api.douyin.search_user_v2(keyword="coffee")

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            user_type: Kind of accounts to find; private ones, companies or verified persons. `common_user`,
                `enterprise_user` or `personal_user`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#search_user_v2
        """
        from ..models.douyin_search_result import DouyinSearchResult

        return await _acall(
            self._client,
            _SEARCH_USER_V2,
            {"keyword": keyword, "page": page, "user_type": user_type},
            lambda _given: _request_douyin_search_user_v2(
                keyword=_given["keyword"], page=_given.get("page", UNSET), user_type=_given.get("user_type", UNSET)
            ),
            lambda response: DouyinSearchResult.from_dict(response.json()),
        )

    def pages_search_user_v2(
        self,
        *,
        keyword: str,
        page: int | None = None,
        user_type: Literal["common_user", "enterprise_user", "personal_user"] | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncPages[DouyinSearchResult]:
        """Pages of `search_user_v2`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.douyin.pages_search_user_v2(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            user_type: Kind of accounts to find; private ones, companies or verified persons. `common_user`,
                `enterprise_user` or `personal_user`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#search_user_v2
        """
        return _AsyncPages(
            self.search_user_v2,
            _SEARCH_USER_V2,
            {"keyword": keyword, "page": page, "user_type": user_type},
            _SEARCH_USER_V2_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search_user_v2(
        self,
        *,
        keyword: str,
        page: int | None = None,
        user_type: Literal["common_user", "enterprise_user", "personal_user"] | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncItems[DouyinBusinessData]:
        """What is on the pages of `search_user_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.douyin.iter_search_user_v2(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            user_type: Kind of accounts to find; private ones, companies or verified persons. `common_user`,
                `enterprise_user` or `personal_user`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#search_user_v2
        """
        _pages = self.pages_search_user_v2(
            keyword=keyword, page=page, user_type=user_type, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.data.business_data, _SEARCH_USER_V2_PAGINATION)

    async def search_video_v1(
        self,
        *,
        keyword: str | None = None,
        sort_type: Literal["_0", "_1", "_2", "_3", "_4"] | None = None,
        publish_time: Literal["_0", "_1", "_180", "_7"] | None = None,
        duration: Literal["_0", "_1", "_2", "_3"] | None = None,
        search_id: str | None = None,
    ) -> Result:
        """Videos matching a keyword, app search.

        One page of videos as the phone app finds them. The first call needs a keyword and takes the filters; later
        calls take only `searchId` (`search_id` of the answer before), which lives for 24 hours.

        `GET /api/douyin/search-video/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it. `pages_search_video_v1` goes through all pages.

        Give at least one of `keyword` and `search_id`.

        Example:
            api.douyin.search_video_v1(keyword="coffee")

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
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#search_video_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _SEARCH_VIDEO_V1,
            {
                "keyword": keyword,
                "sort_type": sort_type,
                "publish_time": publish_time,
                "duration": duration,
                "search_id": search_id,
            },
            lambda _given: _request_douyin_search_video_v1(
                keyword=_given.get("keyword", UNSET),
                sort_type=_given.get("sort_type", UNSET),
                publish_time=_given.get("publish_time", UNSET),
                duration=_given.get("duration", UNSET),
                search_id=_given.get("search_id", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def pages_search_video_v1(
        self,
        *,
        keyword: str | None = None,
        sort_type: Literal["_0", "_1", "_2", "_3", "_4"] | None = None,
        publish_time: Literal["_0", "_1", "_180", "_7"] | None = None,
        duration: Literal["_0", "_1", "_2", "_3"] | None = None,
        search_id: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncPages[Result]:
        """Pages of `search_video_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.douyin.pages_search_video_v1(keyword="coffee", max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#search_video_v1
        """
        return _AsyncPages(
            self.search_video_v1,
            _SEARCH_VIDEO_V1,
            {
                "keyword": keyword,
                "sort_type": sort_type,
                "publish_time": publish_time,
                "duration": duration,
                "search_id": search_id,
            },
            _SEARCH_VIDEO_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    async def search_video_v4(
        self,
        *,
        keyword: str,
        sort_type: Literal["_0", "_1", "_2"] | None = None,
        publish_time: Literal["_0", "_1", "_180", "_7"] | None = None,
        duration: Literal["_0", "_1", "_2", "_3"] | None = None,
        page: int | None = None,
        search_id: str | None = None,
    ) -> DouyinSearchResult:
        """Videos matching a keyword, page numbers.

        One page of the videos that match a keyword, by order, age and length. From page 2 on the `searchId` is
        required as well, taken from `search_id` of the answer before.

        `GET /api/douyin/search-video/v4`, charged when it succeeds. The response is typed. `iter_search_video_v4`
        goes through the items of all pages, `pages_search_video_v4` through the pages.

        Give `search_id` when `page` is above 1.

        Example:
            api.douyin.search_video_v4(keyword="coffee")

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
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#search_video_v4
        """
        from ..models.douyin_search_result import DouyinSearchResult

        return await _acall(
            self._client,
            _SEARCH_VIDEO_V4,
            {
                "keyword": keyword,
                "sort_type": sort_type,
                "publish_time": publish_time,
                "duration": duration,
                "page": page,
                "search_id": search_id,
            },
            lambda _given: _request_douyin_search_video_v4(
                keyword=_given["keyword"],
                sort_type=_given.get("sort_type", UNSET),
                publish_time=_given.get("publish_time", UNSET),
                duration=_given.get("duration", UNSET),
                page=_given.get("page", UNSET),
                search_id=_given.get("search_id", UNSET),
            ),
            lambda response: DouyinSearchResult.from_dict(response.json()),
        )

    def pages_search_video_v4(
        self,
        *,
        keyword: str,
        sort_type: Literal["_0", "_1", "_2"] | None = None,
        publish_time: Literal["_0", "_1", "_180", "_7"] | None = None,
        duration: Literal["_0", "_1", "_2", "_3"] | None = None,
        page: int | None = None,
        search_id: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncPages[DouyinSearchResult]:
        """Pages of `search_video_v4`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.douyin.pages_search_video_v4(keyword="coffee", max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#search_video_v4
        """
        return _AsyncPages(
            self.search_video_v4,
            _SEARCH_VIDEO_V4,
            {
                "keyword": keyword,
                "sort_type": sort_type,
                "publish_time": publish_time,
                "duration": duration,
                "page": page,
                "search_id": search_id,
            },
            _SEARCH_VIDEO_V4_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search_video_v4(
        self,
        *,
        keyword: str,
        sort_type: Literal["_0", "_1", "_2"] | None = None,
        publish_time: Literal["_0", "_1", "_180", "_7"] | None = None,
        duration: Literal["_0", "_1", "_2", "_3"] | None = None,
        page: int | None = None,
        search_id: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncItems[DouyinBusinessData]:
        """What is on the pages of `search_video_v4`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.douyin.iter_search_video_v4(keyword="coffee", max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#search_video_v4
        """
        _pages = self.pages_search_video_v4(
            keyword=keyword,
            sort_type=sort_type,
            publish_time=publish_time,
            duration=duration,
            page=page,
            search_id=search_id,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.data.business_data, _SEARCH_VIDEO_V4_PAGINATION)

    async def share_url_transfer_v1(self, *, share_url: str) -> DouyinShareUrlTransferResult:
        """Target of a v.douyin.com video link.

        The address to which a short link of Douyin leads. The link must start with https://v.douyin.com/ and lead
        to a video.

        `GET /api/douyin/share-url-transfer/v1`, charged when it succeeds. The response is typed.

        Example:
            api.douyin.share_url_transfer_v1(share_url="https://example.com/1")

        Args:
            share_url: Short link that begins with https://v.douyin.com/.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douyin.html#share_url_transfer_v1
        """
        from ..models.douyin_share_url_transfer_result import DouyinShareUrlTransferResult

        return await _acall(
            self._client,
            _SHARE_URL_TRANSFER_V1,
            {"share_url": share_url},
            lambda _given: _request_douyin_share_url_transfer_v1(share_url=_given["share_url"]),
            lambda response: DouyinShareUrlTransferResult.from_dict(response.json()),
        )
