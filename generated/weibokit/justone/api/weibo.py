# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `weibo`, synchronous and asynchronous."""

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
    import datetime

    from ..._runtime.client import Client
    from ..._runtime.dates import Hour
    from ..._runtime.pagination.iterators import State
    from ..models.enumerations import (
        WeiboGetPostCommentsV1Sort,
        WeiboSearchAllV2Contains,
    )
    from ..models.followers_result import FollowersResult
    from ..models.weibo_detail_result import WeiboDetailResult
    from ..models.weibo_hot_search_result import WeiboHotSearchResult
    from ..models.weibo_post import WeiboPost
    from ..models.weibo_post_comments_result import WeiboPostCommentsResult
    from ..models.weibo_post_list_result import WeiboPostListResult
    from ..models.weibo_search_all_result import WeiboSearchAllResult
    from ..models.weibo_tv_component_result import WeiboTvComponentResult
    from ..models.weibo_user import WeiboUser
    from ..models.weibo_user_detail_result import WeiboUserDetailResult
    from ..models.weibo_user_post_result import WeiboUserPostResult

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

_GET_FANS_V1 = Arguments(
    operation="weibo_get_fans_v1",
    parameters=(ParameterModel(name="uid", type="str", required=True), ParameterModel(name="page", type="int")),
)
_GET_FOLLOWERS_V1 = Arguments(
    operation="weibo_get_followers_v1",
    parameters=(ParameterModel(name="uid", type="str", required=True), ParameterModel(name="page", type="int")),
)
_GET_POST_COMMENTS_V1 = Arguments(
    operation="weibo_get_post_comments_v1",
    parameters=(
        ParameterModel(name="mid", type="str", required=True),
        ParameterModel(name="sort", type="str"),
        ParameterModel(name="max_id", type="str"),
    ),
)
_GET_USER_DETAIL_V3 = Arguments(
    operation="weibo_get_user_detail_v3", parameters=(ParameterModel(name="uid", type="str", required=True),)
)
_GET_USER_POST_V1 = Arguments(
    operation="weibo_get_user_post_v1",
    parameters=(
        ParameterModel(name="uid", type="str", required=True),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="since_id", type="str"),
    ),
    requires=(
        Requirement(
            mode="needed",
            names=("since_id",),
            wanted="`since_id` when `page` is above 1",
            when=Condition(name="page", test="above", value=1),
        ),
    ),
)
_GET_USER_VIDEO_LIST_V1 = Arguments(
    operation="weibo_get_user_video_list_v1",
    parameters=(ParameterModel(name="uid", type="str", required=True), ParameterModel(name="cursor", type="str")),
)
_GET_WEIBO_DETAIL_V1 = Arguments(
    operation="weibo_get_weibo_detail_v1", parameters=(ParameterModel(name="id", type="str", required=True),)
)
_HOT_SEARCH_V1 = Arguments(operation="weibo_hot_search_v1")
_SEARCH_ALL_V2 = Arguments(
    operation="weibo_search_all_v2",
    parameters=(
        ParameterModel(name="q", type="str", required=True),
        ParameterModel(name="start_day", type="yyyy-MM-dd", required=True),
        ParameterModel(name="start_hour", type="int", required=True),
        ParameterModel(name="end_day", type="yyyy-MM-dd", required=True),
        ParameterModel(name="end_hour", type="int", required=True),
        ParameterModel(name="hot_sort", type="bool"),
        ParameterModel(name="contains", type="str"),
        ParameterModel(name="page", type="int"),
    ),
)
_SEARCH_PROFILE_V1 = Arguments(
    operation="weibo_search_profile_v1",
    parameters=(
        ParameterModel(name="uid", type="str", required=True),
        ParameterModel(name="q", type="str", required=True),
        ParameterModel(name="start_day", type="yyyy-MM-dd"),
        ParameterModel(name="end_day", type="yyyy-MM-dd"),
        ParameterModel(name="page", type="int"),
    ),
)
_TV_COMPONENT_V1 = Arguments(
    operation="weibo_tv_component_v1", parameters=(ParameterModel(name="oid", type="str", required=True),)
)


def _request_weibo_get_fans_v1(
    *,
    uid: str,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weibo/get-fans/v1",
        "params": params,
    }

    return _kwargs


def _request_weibo_get_followers_v1(
    *,
    uid: str,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weibo/get-followers/v1",
        "params": params,
    }

    return _kwargs


def _request_weibo_get_post_comments_v1(
    *,
    mid: str,
    sort: WeiboGetPostCommentsV1Sort | Unset = "TIME",
    max_id: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["mid"] = mid

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    params["maxId"] = max_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weibo/get-post-comments/v1",
        "params": params,
    }

    return _kwargs


def _request_weibo_get_user_detail_v3(
    *,
    uid: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weibo/get-user-detail/v3",
        "params": params,
    }

    return _kwargs


def _request_weibo_get_user_post_v1(
    *,
    uid: str,
    page: int | Unset = 1,
    since_id: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params["page"] = page

    params["sinceId"] = since_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weibo/get-user-post/v1",
        "params": params,
    }

    return _kwargs


def _request_weibo_get_user_video_list_v1(
    *,
    uid: str,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weibo/get-user-video-list/v1",
        "params": params,
    }

    return _kwargs


def _request_weibo_get_weibo_detail_v1(
    *,
    id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["id"] = id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weibo/get-weibo-detail/v1",
        "params": params,
    }

    return _kwargs


def _request_weibo_hot_search_v1() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weibo/hot-search/v1",
    }

    return _kwargs


def _request_weibo_search_all_v2(
    *,
    q: str,
    start_day: str,
    start_hour: int,
    end_day: str,
    end_hour: int,
    hot_sort: bool | Unset = False,
    contains: WeiboSearchAllV2Contains | Unset = "ALL",
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["q"] = q

    params["startDay"] = start_day

    params["startHour"] = start_hour

    params["endDay"] = end_day

    params["endHour"] = end_hour

    params["hotSort"] = hot_sort

    json_contains: str | Unset = UNSET
    if not isinstance(contains, Unset):
        json_contains = contains

    params["contains"] = json_contains

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weibo/search-all/v2",
        "params": params,
    }

    return _kwargs


def _request_weibo_search_profile_v1(
    *,
    uid: str,
    q: str,
    start_day: str | Unset = UNSET,
    end_day: str | Unset = UNSET,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params["q"] = q

    params["startDay"] = start_day

    params["endDay"] = end_day

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weibo/search-profile/v1",
        "params": params,
    }

    return _kwargs


def _request_weibo_tv_component_v1(
    *,
    oid: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oid"] = oid

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weibo/tv-component/v1",
        "params": params,
    }

    return _kwargs


class Weibo(_Suggesting):
    """Accounts, posts and relations on Weibo."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_fans_v1(self, *, uid: str, page: int | None = None) -> FollowersResult:
        """Accounts that follow a user.

        One numbered page of a Weibo user's followers, with the total, given the user's uid. The accounts that the
        user follows come from `get-followers`.

        `GET /api/weibo/get-fans/v1`, charged when it succeeds. The response is typed. `iter_get_fans_v1` goes
        through the items of all pages, `pages_get_fans_v1` through the pages.

        Example:
            api.weibo.get_fans_v1(uid="1195242865")

        Args:
            uid: Id of the Weibo user (UID).
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weibo.html#get_fans_v1
        """
        from ..models.followers_result import FollowersResult

        return _call(
            self._client,
            _GET_FANS_V1,
            {"uid": uid, "page": page},
            lambda _given: _request_weibo_get_fans_v1(uid=_given["uid"], page=_given.get("page", UNSET)),
            lambda response: FollowersResult.from_dict(response.json()),
        )

    def pages_get_fans_v1(
        self, *, uid: str, page: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Pages[FollowersResult]:
        """Pages of `get_fans_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.weibo.pages_get_fans_v1(uid="1195242865", max_pages=3): ...

        Args:
            uid: Id of the Weibo user (UID).
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
            reference/justone/weibo.html#get_fans_v1
        """
        return _Pages(
            self.get_fans_v1,
            _GET_FANS_V1,
            {"uid": uid, "page": page},
            _GET_FANS_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_fans_v1(
        self, *, uid: str, page: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Items[WeiboUser]:
        """What is on the pages of `get_fans_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.weibo.iter_get_fans_v1(uid="1195242865", max_pages=3): ...

        Args:
            uid: Id of the Weibo user (UID).
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
            reference/justone/weibo.html#get_fans_v1
        """
        _pages = self.pages_get_fans_v1(uid=uid, page=page, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.data.users, _GET_FANS_V1_PAGINATION)

    def get_followers_v1(self, *, uid: str, page: int | None = None) -> FollowersResult:
        """Accounts that a user follows.

        One page of the accounts that a Weibo user follows, with id, nickname, avatar and verification of each. Mind
        the name: despite "followers" in the path, these are the accounts *followed by* the user, not the ones
        following.

        `GET /api/weibo/get-followers/v1`, charged when it succeeds. The response is typed. `iter_get_followers_v1`
        goes through the items of all pages, `pages_get_followers_v1` through the pages.

        Example:
            api.weibo.get_followers_v1(uid="1195242865")

        Args:
            uid: Id of the Weibo user (UID).
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://docs.justoneapi.com/zh/api/weibo-apis/user-followers-v1

        Documentation:
            reference/justone/weibo.html#get_followers_v1
        """
        from ..models.followers_result import FollowersResult

        return _call(
            self._client,
            _GET_FOLLOWERS_V1,
            {"uid": uid, "page": page},
            lambda _given: _request_weibo_get_followers_v1(uid=_given["uid"], page=_given.get("page", UNSET)),
            lambda response: FollowersResult.from_dict(response.json()),
        )

    def pages_get_followers_v1(
        self, *, uid: str, page: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Pages[FollowersResult]:
        """Pages of `get_followers_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.weibo.pages_get_followers_v1(uid="1195242865", max_pages=3): ...

        Args:
            uid: Id of the Weibo user (UID).
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
            reference/justone/weibo.html#get_followers_v1
        """
        return _Pages(
            self.get_followers_v1,
            _GET_FOLLOWERS_V1,
            {"uid": uid, "page": page},
            _GET_FOLLOWERS_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_followers_v1(
        self, *, uid: str, page: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Items[WeiboUser]:
        """What is on the pages of `get_followers_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.weibo.iter_get_followers_v1(uid="1195242865", max_pages=3): ...

        Args:
            uid: Id of the Weibo user (UID).
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
            reference/justone/weibo.html#get_followers_v1
        """
        _pages = self.pages_get_followers_v1(uid=uid, page=page, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.data.users, _GET_FOLLOWERS_V1_PAGINATION)

    def get_post_comments_v1(
        self, *, mid: str, sort: Literal["HOT", "TIME"] | None = None, max_id: str | None = None
    ) -> WeiboPostCommentsResult:
        """Comments on a Weibo post.

        One page of the comments on a Weibo post, newest or most popular first, given the mid of the post. The next
        page takes the max id of the answer.

        `GET /api/weibo/get-post-comments/v1`, charged when it succeeds. The response is typed.

        Example:
            api.weibo.get_post_comments_v1(mid="1")

        Args:
            mid: Id of the post (MID).
            sort: Order of the comments; newest or hottest first. `TIME` or `HOT`. The service's default is `TIME`.
            max_id: The `max_id` of the answer before; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weibo.html#get_post_comments_v1
        """
        from ..models.weibo_post_comments_result import WeiboPostCommentsResult

        return _call(
            self._client,
            _GET_POST_COMMENTS_V1,
            {"mid": mid, "sort": sort, "max_id": max_id},
            lambda _given: _request_weibo_get_post_comments_v1(
                mid=_given["mid"], sort=_given.get("sort", UNSET), max_id=_given.get("max_id", UNSET)
            ),
            lambda response: WeiboPostCommentsResult.from_dict(response.json()),
        )

    def get_user_detail_v3(self, *, uid: str) -> WeiboUserDetailResult:
        """Profile of a Weibo user.

        Name, avatar, verification, description and counts of one Weibo user, given the uid.

        `GET /api/weibo/get-user-detail/v3`, charged when it succeeds. The response is typed.

        Example:
            api.weibo.get_user_detail_v3(uid="1195242865")

        Args:
            uid: Id of the Weibo user (UID).

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weibo.html#get_user_detail_v3
        """
        from ..models.weibo_user_detail_result import WeiboUserDetailResult

        return _call(
            self._client,
            _GET_USER_DETAIL_V3,
            {"uid": uid},
            lambda _given: _request_weibo_get_user_detail_v3(uid=_given["uid"]),
            lambda response: WeiboUserDetailResult.from_dict(response.json()),
        )

    def get_user_post_v1(
        self, *, uid: str, page: int | None = None, since_id: str | None = None
    ) -> WeiboUserPostResult:
        """Posts of a Weibo user.

        One page of the posts of a Weibo user, given the uid. Every page after the first takes the next number and
        also the `since_id` of the page before.

        `GET /api/weibo/get-user-post/v1`, charged when it succeeds. The response is typed. `iter_get_user_post_v1`
        goes through the items of all pages, `pages_get_user_post_v1` through the pages.

        Give `since_id` when `page` is above 1.

        Example:
            api.weibo.get_user_post_v1(uid="1195242865")

        Args:
            uid: Id of the Weibo user (UID).
            page: Number of the page, from 1. The service's default is `1`.
            since_id: The `since_id` of the answer before. Needed from page 2 on.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weibo.html#get_user_post_v1
        """
        from ..models.weibo_user_post_result import WeiboUserPostResult

        return _call(
            self._client,
            _GET_USER_POST_V1,
            {"uid": uid, "page": page, "since_id": since_id},
            lambda _given: _request_weibo_get_user_post_v1(
                uid=_given["uid"], page=_given.get("page", UNSET), since_id=_given.get("since_id", UNSET)
            ),
            lambda response: WeiboUserPostResult.from_dict(response.json()),
        )

    def pages_get_user_post_v1(
        self,
        *,
        uid: str,
        page: int | None = None,
        since_id: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Pages[WeiboUserPostResult]:
        """Pages of `get_user_post_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.weibo.pages_get_user_post_v1(uid="1195242865", max_pages=3): ...

        Args:
            uid: Id of the Weibo user (UID).
            page: Number of the page, from 1. The service's default is `1`.
            since_id: The `since_id` of the answer before. Needed from page 2 on.
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
            reference/justone/weibo.html#get_user_post_v1
        """
        return _Pages(
            self.get_user_post_v1,
            _GET_USER_POST_V1,
            {"uid": uid, "page": page, "since_id": since_id},
            _GET_USER_POST_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_user_post_v1(
        self,
        *,
        uid: str,
        page: int | None = None,
        since_id: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Items[WeiboPost]:
        """What is on the pages of `get_user_post_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.weibo.iter_get_user_post_v1(uid="1195242865", max_pages=3): ...

        Args:
            uid: Id of the Weibo user (UID).
            page: Number of the page, from 1. The service's default is `1`.
            since_id: The `since_id` of the answer before. Needed from page 2 on.
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
            reference/justone/weibo.html#get_user_post_v1
        """
        _pages = self.pages_get_user_post_v1(uid=uid, page=page, since_id=since_id, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.data.data.list_, _GET_USER_POST_V1_PAGINATION)

    def get_user_video_list_v1(self, *, uid: str, cursor: str | None = None) -> WeiboPostListResult:
        """Videos of a Weibo user.

        One page of the video posts of a Weibo user, given the uid. The next page takes the cursor of the answer.

        `GET /api/weibo/get-user-video-list/v1`, charged when it succeeds. The response is typed.

        Example:
            api.weibo.get_user_video_list_v1(uid="1195242865")

        Args:
            uid: Id of the Weibo user (UID).
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weibo.html#get_user_video_list_v1
        """
        from ..models.weibo_post_list_result import WeiboPostListResult

        return _call(
            self._client,
            _GET_USER_VIDEO_LIST_V1,
            {"uid": uid, "cursor": cursor},
            lambda _given: _request_weibo_get_user_video_list_v1(uid=_given["uid"], cursor=_given.get("cursor", UNSET)),
            lambda response: WeiboPostListResult.from_dict(response.json()),
        )

    def get_weibo_detail_v1(self, *, id: str) -> WeiboDetailResult:
        """One Weibo post in full.

        One Weibo post with its author, text, pictures and counts, given its id.

        `GET /api/weibo/get-weibo-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.weibo.get_weibo_detail_v1(id="1")

        Args:
            id: Id of the post.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weibo.html#get_weibo_detail_v1
        """
        from ..models.weibo_detail_result import WeiboDetailResult

        return _call(
            self._client,
            _GET_WEIBO_DETAIL_V1,
            {"id": id},
            lambda _given: _request_weibo_get_weibo_detail_v1(id=_given["id"]),
            lambda response: WeiboDetailResult.from_dict(response.json()),
        )

    def hot_search_v1(self) -> WeiboHotSearchResult:
        """Hot searches on Weibo now.

        The topics in Weibo's current ranking of hot searches, with rank and heat of each. Asks for nothing but the
        token.

        `GET /api/weibo/hot-search/v1`, charged when it succeeds. The response is typed.

        Example:
            api.weibo.hot_search_v1()

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weibo.html#hot_search_v1
        """
        from ..models.weibo_hot_search_result import WeiboHotSearchResult

        return _call(
            self._client,
            _HOT_SEARCH_V1,
            {},
            lambda _given: _request_weibo_hot_search_v1(),
            lambda response: WeiboHotSearchResult.from_dict(response.json()),
        )

    def search_all_v2(
        self,
        *,
        q: str,
        start_day: datetime.date | str,
        start_hour: Hour,
        end_day: datetime.date | str,
        end_hour: Hour,
        hot_sort: bool | None = None,
        contains: Literal["ALL", "LINK", "MUSIC", "PICTURE", "VIDEO"] | None = None,
        page: int | None = None,
    ) -> WeiboSearchAllResult:
        """Weibo posts in a time span.

        One numbered page of the Weibo posts that match a keyword between two hours, newest or hottest first. Day
        and hour of both ends are required; results can be limited to posts with pictures, a video, music or a link.

        `GET /api/weibo/search-all/v2`, charged when it succeeds. The response is typed. `iter_search_all_v2` goes
        through the items of all pages, `pages_search_all_v2` through the pages.

        Example:
            api.weibo.search_all_v2(q="coffee", start_day="2026-01-31", start_hour=1, end_day="2026-01-31",
            end_hour=1)

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
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weibo.html#search_all_v2
        """
        from ..models.weibo_search_all_result import WeiboSearchAllResult

        return _call(
            self._client,
            _SEARCH_ALL_V2,
            {
                "q": q,
                "start_day": start_day,
                "start_hour": start_hour,
                "end_day": end_day,
                "end_hour": end_hour,
                "hot_sort": hot_sort,
                "contains": contains,
                "page": page,
            },
            lambda _given: _request_weibo_search_all_v2(
                q=_given["q"],
                start_day=_given["start_day"],
                start_hour=_given["start_hour"],
                end_day=_given["end_day"],
                end_hour=_given["end_hour"],
                hot_sort=_given.get("hot_sort", UNSET),
                contains=_given.get("contains", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: WeiboSearchAllResult.from_dict(response.json()),
        )

    def pages_search_all_v2(
        self,
        *,
        q: str,
        start_day: datetime.date | str,
        start_hour: Hour,
        end_day: datetime.date | str,
        end_hour: Hour,
        hot_sort: bool | None = None,
        contains: Literal["ALL", "LINK", "MUSIC", "PICTURE", "VIDEO"] | None = None,
        page: int | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Pages[WeiboSearchAllResult]:
        """Pages of `search_all_v2`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.weibo.pages_search_all_v2(q="coffee", start_day="2026-01-31", start_hour=1,
            end_day="2026-01-31", end_hour=1, max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weibo.html#search_all_v2
        """
        return _Pages(
            self.search_all_v2,
            _SEARCH_ALL_V2,
            {
                "q": q,
                "start_day": start_day,
                "start_hour": start_hour,
                "end_day": end_day,
                "end_hour": end_hour,
                "hot_sort": hot_sort,
                "contains": contains,
                "page": page,
            },
            _SEARCH_ALL_V2_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search_all_v2(
        self,
        *,
        q: str,
        start_day: datetime.date | str,
        start_hour: Hour,
        end_day: datetime.date | str,
        end_hour: Hour,
        hot_sort: bool | None = None,
        contains: Literal["ALL", "LINK", "MUSIC", "PICTURE", "VIDEO"] | None = None,
        page: int | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Items[Any]:
        """What is on the pages of `search_all_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.weibo.iter_search_all_v2(q="coffee", start_day="2026-01-31", start_hour=1,
            end_day="2026-01-31", end_hour=1, max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weibo.html#search_all_v2
        """
        _pages = self.pages_search_all_v2(
            q=q,
            start_day=start_day,
            start_hour=start_hour,
            end_day=end_day,
            end_hour=end_hour,
            hot_sort=hot_sort,
            contains=contains,
            page=page,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.data.weibo_list, _SEARCH_ALL_V2_PAGINATION)

    def search_profile_v1(
        self,
        *,
        uid: str,
        q: str,
        start_day: datetime.date | str | None = None,
        end_day: datetime.date | str | None = None,
        page: int | None = None,
    ) -> WeiboPostListResult:
        """Posts of a user by keyword.

        One numbered page of those posts of one Weibo user that match a keyword, between two days if given.

        `GET /api/weibo/search-profile/v1`, charged when it succeeds. The response is typed.

        Example:
            api.weibo.search_profile_v1(uid="1195242865", q="coffee")

        Args:
            uid: Id of the Weibo user (UID).
            q: Words to search for.
            start_day: First day, written yyyy-MM-dd.
            end_day: Last day, written yyyy-MM-dd.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weibo.html#search_profile_v1
        """
        from ..models.weibo_post_list_result import WeiboPostListResult

        return _call(
            self._client,
            _SEARCH_PROFILE_V1,
            {"uid": uid, "q": q, "start_day": start_day, "end_day": end_day, "page": page},
            lambda _given: _request_weibo_search_profile_v1(
                uid=_given["uid"],
                q=_given["q"],
                start_day=_given.get("start_day", UNSET),
                end_day=_given.get("end_day", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: WeiboPostListResult.from_dict(response.json()),
        )

    def tv_component_v1(self, *, oid: str) -> WeiboTvComponentResult:
        """One Weibo TV video.

        One Weibo video with its author, length, counts and play addresses, given its object id (two parts joined by
        a colon).

        `GET /api/weibo/tv-component/v1`, charged when it succeeds. The response is typed.

        Example:
            api.weibo.tv_component_v1(oid="1")

        Args:
            oid: Object id of the video.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weibo.html#tv_component_v1
        """
        from ..models.weibo_tv_component_result import WeiboTvComponentResult

        return _call(
            self._client,
            _TV_COMPONENT_V1,
            {"oid": oid},
            lambda _given: _request_weibo_tv_component_v1(oid=_given["oid"]),
            lambda response: WeiboTvComponentResult.from_dict(response.json()),
        )


class AsyncWeibo(_Suggesting):
    """Accounts, posts and relations on Weibo."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_fans_v1(self, *, uid: str, page: int | None = None) -> FollowersResult:
        """Accounts that follow a user.

        One numbered page of a Weibo user's followers, with the total, given the user's uid. The accounts that the
        user follows come from `get-followers`.

        `GET /api/weibo/get-fans/v1`, charged when it succeeds. The response is typed. `iter_get_fans_v1` goes
        through the items of all pages, `pages_get_fans_v1` through the pages.

        Example:
            api.weibo.get_fans_v1(uid="1195242865")

        Args:
            uid: Id of the Weibo user (UID).
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weibo.html#get_fans_v1
        """
        from ..models.followers_result import FollowersResult

        return await _acall(
            self._client,
            _GET_FANS_V1,
            {"uid": uid, "page": page},
            lambda _given: _request_weibo_get_fans_v1(uid=_given["uid"], page=_given.get("page", UNSET)),
            lambda response: FollowersResult.from_dict(response.json()),
        )

    def pages_get_fans_v1(
        self, *, uid: str, page: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncPages[FollowersResult]:
        """Pages of `get_fans_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.weibo.pages_get_fans_v1(uid="1195242865", max_pages=3): ...

        Args:
            uid: Id of the Weibo user (UID).
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
            reference/justone/weibo.html#get_fans_v1
        """
        return _AsyncPages(
            self.get_fans_v1,
            _GET_FANS_V1,
            {"uid": uid, "page": page},
            _GET_FANS_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_fans_v1(
        self, *, uid: str, page: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncItems[WeiboUser]:
        """What is on the pages of `get_fans_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.weibo.iter_get_fans_v1(uid="1195242865", max_pages=3): ...

        Args:
            uid: Id of the Weibo user (UID).
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
            reference/justone/weibo.html#get_fans_v1
        """
        _pages = self.pages_get_fans_v1(uid=uid, page=page, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.data.users, _GET_FANS_V1_PAGINATION)

    async def get_followers_v1(self, *, uid: str, page: int | None = None) -> FollowersResult:
        """Accounts that a user follows.

        One page of the accounts that a Weibo user follows, with id, nickname, avatar and verification of each. Mind
        the name: despite "followers" in the path, these are the accounts *followed by* the user, not the ones
        following.

        `GET /api/weibo/get-followers/v1`, charged when it succeeds. The response is typed. `iter_get_followers_v1`
        goes through the items of all pages, `pages_get_followers_v1` through the pages.

        Example:
            api.weibo.get_followers_v1(uid="1195242865")

        Args:
            uid: Id of the Weibo user (UID).
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://docs.justoneapi.com/zh/api/weibo-apis/user-followers-v1

        Documentation:
            reference/justone/weibo.html#get_followers_v1
        """
        from ..models.followers_result import FollowersResult

        return await _acall(
            self._client,
            _GET_FOLLOWERS_V1,
            {"uid": uid, "page": page},
            lambda _given: _request_weibo_get_followers_v1(uid=_given["uid"], page=_given.get("page", UNSET)),
            lambda response: FollowersResult.from_dict(response.json()),
        )

    def pages_get_followers_v1(
        self, *, uid: str, page: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncPages[FollowersResult]:
        """Pages of `get_followers_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.weibo.pages_get_followers_v1(uid="1195242865", max_pages=3): ...

        Args:
            uid: Id of the Weibo user (UID).
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
            reference/justone/weibo.html#get_followers_v1
        """
        return _AsyncPages(
            self.get_followers_v1,
            _GET_FOLLOWERS_V1,
            {"uid": uid, "page": page},
            _GET_FOLLOWERS_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_followers_v1(
        self, *, uid: str, page: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncItems[WeiboUser]:
        """What is on the pages of `get_followers_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.weibo.iter_get_followers_v1(uid="1195242865", max_pages=3): ...

        Args:
            uid: Id of the Weibo user (UID).
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
            reference/justone/weibo.html#get_followers_v1
        """
        _pages = self.pages_get_followers_v1(uid=uid, page=page, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.data.users, _GET_FOLLOWERS_V1_PAGINATION)

    async def get_post_comments_v1(
        self, *, mid: str, sort: Literal["HOT", "TIME"] | None = None, max_id: str | None = None
    ) -> WeiboPostCommentsResult:
        """Comments on a Weibo post.

        One page of the comments on a Weibo post, newest or most popular first, given the mid of the post. The next
        page takes the max id of the answer.

        `GET /api/weibo/get-post-comments/v1`, charged when it succeeds. The response is typed.

        Example:
            api.weibo.get_post_comments_v1(mid="1")

        Args:
            mid: Id of the post (MID).
            sort: Order of the comments; newest or hottest first. `TIME` or `HOT`. The service's default is `TIME`.
            max_id: The `max_id` of the answer before; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weibo.html#get_post_comments_v1
        """
        from ..models.weibo_post_comments_result import WeiboPostCommentsResult

        return await _acall(
            self._client,
            _GET_POST_COMMENTS_V1,
            {"mid": mid, "sort": sort, "max_id": max_id},
            lambda _given: _request_weibo_get_post_comments_v1(
                mid=_given["mid"], sort=_given.get("sort", UNSET), max_id=_given.get("max_id", UNSET)
            ),
            lambda response: WeiboPostCommentsResult.from_dict(response.json()),
        )

    async def get_user_detail_v3(self, *, uid: str) -> WeiboUserDetailResult:
        """Profile of a Weibo user.

        Name, avatar, verification, description and counts of one Weibo user, given the uid.

        `GET /api/weibo/get-user-detail/v3`, charged when it succeeds. The response is typed.

        Example:
            api.weibo.get_user_detail_v3(uid="1195242865")

        Args:
            uid: Id of the Weibo user (UID).

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weibo.html#get_user_detail_v3
        """
        from ..models.weibo_user_detail_result import WeiboUserDetailResult

        return await _acall(
            self._client,
            _GET_USER_DETAIL_V3,
            {"uid": uid},
            lambda _given: _request_weibo_get_user_detail_v3(uid=_given["uid"]),
            lambda response: WeiboUserDetailResult.from_dict(response.json()),
        )

    async def get_user_post_v1(
        self, *, uid: str, page: int | None = None, since_id: str | None = None
    ) -> WeiboUserPostResult:
        """Posts of a Weibo user.

        One page of the posts of a Weibo user, given the uid. Every page after the first takes the next number and
        also the `since_id` of the page before.

        `GET /api/weibo/get-user-post/v1`, charged when it succeeds. The response is typed. `iter_get_user_post_v1`
        goes through the items of all pages, `pages_get_user_post_v1` through the pages.

        Give `since_id` when `page` is above 1.

        Example:
            api.weibo.get_user_post_v1(uid="1195242865")

        Args:
            uid: Id of the Weibo user (UID).
            page: Number of the page, from 1. The service's default is `1`.
            since_id: The `since_id` of the answer before. Needed from page 2 on.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weibo.html#get_user_post_v1
        """
        from ..models.weibo_user_post_result import WeiboUserPostResult

        return await _acall(
            self._client,
            _GET_USER_POST_V1,
            {"uid": uid, "page": page, "since_id": since_id},
            lambda _given: _request_weibo_get_user_post_v1(
                uid=_given["uid"], page=_given.get("page", UNSET), since_id=_given.get("since_id", UNSET)
            ),
            lambda response: WeiboUserPostResult.from_dict(response.json()),
        )

    def pages_get_user_post_v1(
        self,
        *,
        uid: str,
        page: int | None = None,
        since_id: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncPages[WeiboUserPostResult]:
        """Pages of `get_user_post_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.weibo.pages_get_user_post_v1(uid="1195242865", max_pages=3): ...

        Args:
            uid: Id of the Weibo user (UID).
            page: Number of the page, from 1. The service's default is `1`.
            since_id: The `since_id` of the answer before. Needed from page 2 on.
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
            reference/justone/weibo.html#get_user_post_v1
        """
        return _AsyncPages(
            self.get_user_post_v1,
            _GET_USER_POST_V1,
            {"uid": uid, "page": page, "since_id": since_id},
            _GET_USER_POST_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_user_post_v1(
        self,
        *,
        uid: str,
        page: int | None = None,
        since_id: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncItems[WeiboPost]:
        """What is on the pages of `get_user_post_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.weibo.iter_get_user_post_v1(uid="1195242865", max_pages=3): ...

        Args:
            uid: Id of the Weibo user (UID).
            page: Number of the page, from 1. The service's default is `1`.
            since_id: The `since_id` of the answer before. Needed from page 2 on.
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
            reference/justone/weibo.html#get_user_post_v1
        """
        _pages = self.pages_get_user_post_v1(uid=uid, page=page, since_id=since_id, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.data.data.list_, _GET_USER_POST_V1_PAGINATION)

    async def get_user_video_list_v1(self, *, uid: str, cursor: str | None = None) -> WeiboPostListResult:
        """Videos of a Weibo user.

        One page of the video posts of a Weibo user, given the uid. The next page takes the cursor of the answer.

        `GET /api/weibo/get-user-video-list/v1`, charged when it succeeds. The response is typed.

        Example:
            api.weibo.get_user_video_list_v1(uid="1195242865")

        Args:
            uid: Id of the Weibo user (UID).
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weibo.html#get_user_video_list_v1
        """
        from ..models.weibo_post_list_result import WeiboPostListResult

        return await _acall(
            self._client,
            _GET_USER_VIDEO_LIST_V1,
            {"uid": uid, "cursor": cursor},
            lambda _given: _request_weibo_get_user_video_list_v1(uid=_given["uid"], cursor=_given.get("cursor", UNSET)),
            lambda response: WeiboPostListResult.from_dict(response.json()),
        )

    async def get_weibo_detail_v1(self, *, id: str) -> WeiboDetailResult:
        """One Weibo post in full.

        One Weibo post with its author, text, pictures and counts, given its id.

        `GET /api/weibo/get-weibo-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.weibo.get_weibo_detail_v1(id="1")

        Args:
            id: Id of the post.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weibo.html#get_weibo_detail_v1
        """
        from ..models.weibo_detail_result import WeiboDetailResult

        return await _acall(
            self._client,
            _GET_WEIBO_DETAIL_V1,
            {"id": id},
            lambda _given: _request_weibo_get_weibo_detail_v1(id=_given["id"]),
            lambda response: WeiboDetailResult.from_dict(response.json()),
        )

    async def hot_search_v1(self) -> WeiboHotSearchResult:
        """Hot searches on Weibo now.

        The topics in Weibo's current ranking of hot searches, with rank and heat of each. Asks for nothing but the
        token.

        `GET /api/weibo/hot-search/v1`, charged when it succeeds. The response is typed.

        Example:
            api.weibo.hot_search_v1()

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weibo.html#hot_search_v1
        """
        from ..models.weibo_hot_search_result import WeiboHotSearchResult

        return await _acall(
            self._client,
            _HOT_SEARCH_V1,
            {},
            lambda _given: _request_weibo_hot_search_v1(),
            lambda response: WeiboHotSearchResult.from_dict(response.json()),
        )

    async def search_all_v2(
        self,
        *,
        q: str,
        start_day: datetime.date | str,
        start_hour: Hour,
        end_day: datetime.date | str,
        end_hour: Hour,
        hot_sort: bool | None = None,
        contains: Literal["ALL", "LINK", "MUSIC", "PICTURE", "VIDEO"] | None = None,
        page: int | None = None,
    ) -> WeiboSearchAllResult:
        """Weibo posts in a time span.

        One numbered page of the Weibo posts that match a keyword between two hours, newest or hottest first. Day
        and hour of both ends are required; results can be limited to posts with pictures, a video, music or a link.

        `GET /api/weibo/search-all/v2`, charged when it succeeds. The response is typed. `iter_search_all_v2` goes
        through the items of all pages, `pages_search_all_v2` through the pages.

        Example:
            api.weibo.search_all_v2(q="coffee", start_day="2026-01-31", start_hour=1, end_day="2026-01-31",
            end_hour=1)

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
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weibo.html#search_all_v2
        """
        from ..models.weibo_search_all_result import WeiboSearchAllResult

        return await _acall(
            self._client,
            _SEARCH_ALL_V2,
            {
                "q": q,
                "start_day": start_day,
                "start_hour": start_hour,
                "end_day": end_day,
                "end_hour": end_hour,
                "hot_sort": hot_sort,
                "contains": contains,
                "page": page,
            },
            lambda _given: _request_weibo_search_all_v2(
                q=_given["q"],
                start_day=_given["start_day"],
                start_hour=_given["start_hour"],
                end_day=_given["end_day"],
                end_hour=_given["end_hour"],
                hot_sort=_given.get("hot_sort", UNSET),
                contains=_given.get("contains", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: WeiboSearchAllResult.from_dict(response.json()),
        )

    def pages_search_all_v2(
        self,
        *,
        q: str,
        start_day: datetime.date | str,
        start_hour: Hour,
        end_day: datetime.date | str,
        end_hour: Hour,
        hot_sort: bool | None = None,
        contains: Literal["ALL", "LINK", "MUSIC", "PICTURE", "VIDEO"] | None = None,
        page: int | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncPages[WeiboSearchAllResult]:
        """Pages of `search_all_v2`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.weibo.pages_search_all_v2(q="coffee", start_day="2026-01-31", start_hour=1,
            end_day="2026-01-31", end_hour=1, max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weibo.html#search_all_v2
        """
        return _AsyncPages(
            self.search_all_v2,
            _SEARCH_ALL_V2,
            {
                "q": q,
                "start_day": start_day,
                "start_hour": start_hour,
                "end_day": end_day,
                "end_hour": end_hour,
                "hot_sort": hot_sort,
                "contains": contains,
                "page": page,
            },
            _SEARCH_ALL_V2_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search_all_v2(
        self,
        *,
        q: str,
        start_day: datetime.date | str,
        start_hour: Hour,
        end_day: datetime.date | str,
        end_hour: Hour,
        hot_sort: bool | None = None,
        contains: Literal["ALL", "LINK", "MUSIC", "PICTURE", "VIDEO"] | None = None,
        page: int | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncItems[Any]:
        """What is on the pages of `search_all_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.weibo.iter_search_all_v2(q="coffee", start_day="2026-01-31", start_hour=1,
            end_day="2026-01-31", end_hour=1, max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weibo.html#search_all_v2
        """
        _pages = self.pages_search_all_v2(
            q=q,
            start_day=start_day,
            start_hour=start_hour,
            end_day=end_day,
            end_hour=end_hour,
            hot_sort=hot_sort,
            contains=contains,
            page=page,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.data.weibo_list, _SEARCH_ALL_V2_PAGINATION)

    async def search_profile_v1(
        self,
        *,
        uid: str,
        q: str,
        start_day: datetime.date | str | None = None,
        end_day: datetime.date | str | None = None,
        page: int | None = None,
    ) -> WeiboPostListResult:
        """Posts of a user by keyword.

        One numbered page of those posts of one Weibo user that match a keyword, between two days if given.

        `GET /api/weibo/search-profile/v1`, charged when it succeeds. The response is typed.

        Example:
            api.weibo.search_profile_v1(uid="1195242865", q="coffee")

        Args:
            uid: Id of the Weibo user (UID).
            q: Words to search for.
            start_day: First day, written yyyy-MM-dd.
            end_day: Last day, written yyyy-MM-dd.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weibo.html#search_profile_v1
        """
        from ..models.weibo_post_list_result import WeiboPostListResult

        return await _acall(
            self._client,
            _SEARCH_PROFILE_V1,
            {"uid": uid, "q": q, "start_day": start_day, "end_day": end_day, "page": page},
            lambda _given: _request_weibo_search_profile_v1(
                uid=_given["uid"],
                q=_given["q"],
                start_day=_given.get("start_day", UNSET),
                end_day=_given.get("end_day", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: WeiboPostListResult.from_dict(response.json()),
        )

    async def tv_component_v1(self, *, oid: str) -> WeiboTvComponentResult:
        """One Weibo TV video.

        One Weibo video with its author, length, counts and play addresses, given its object id (two parts joined by
        a colon).

        `GET /api/weibo/tv-component/v1`, charged when it succeeds. The response is typed.

        Example:
            api.weibo.tv_component_v1(oid="1")

        Args:
            oid: Object id of the video.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weibo.html#tv_component_v1
        """
        from ..models.weibo_tv_component_result import WeiboTvComponentResult

        return await _acall(
            self._client,
            _TV_COMPONENT_V1,
            {"oid": oid},
            lambda _given: _request_weibo_tv_component_v1(oid=_given["oid"]),
            lambda response: WeiboTvComponentResult.from_dict(response.json()),
        )
