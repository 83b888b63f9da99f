# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `tiktok`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.arguments.requirements import Requirement
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
    from ..models.enumerations import (
        TiktokGetUserPostV1Sort,
        TiktokSearchPostV1PublishTime,
        TiktokSearchPostV1SortType,
    )
    from ..models.tiktok_comment import TiktokComment
    from ..models.tiktok_post import TiktokPost
    from ..models.tiktok_post_comment_result import TiktokPostCommentResult
    from ..models.tiktok_post_detail_result import TiktokPostDetailResult
    from ..models.tiktok_search_item import TiktokSearchItem
    from ..models.tiktok_search_post_result import TiktokSearchPostResult
    from ..models.tiktok_search_user import TiktokSearchUser
    from ..models.tiktok_search_user_result import TiktokSearchUserResult
    from ..models.tiktok_user_detail_result import TiktokUserDetailResult
    from ..models.tiktok_user_post_result import TiktokUserPostResult

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

_GET_POST_COMMENT_V1 = Arguments(
    operation="tiktok_get_post_comment_v1",
    parameters=(ParameterModel(name="aweme_id", type="str", required=True), ParameterModel(name="cursor", type="str")),
)
_GET_POST_DETAIL_V1 = Arguments(
    operation="tiktok_get_post_detail_v1", parameters=(ParameterModel(name="post_id", type="str", required=True),)
)
_GET_POST_SUB_COMMENT_V1 = Arguments(
    operation="tiktok_get_post_sub_comment_v1",
    parameters=(
        ParameterModel(name="aweme_id", type="str", required=True),
        ParameterModel(name="comment_id", type="str", required=True),
        ParameterModel(name="cursor", type="str"),
    ),
)
_GET_USER_DETAIL_V1 = Arguments(
    operation="tiktok_get_user_detail_v1",
    parameters=(ParameterModel(name="unique_id", type="str"), ParameterModel(name="sec_uid", type="str")),
    requires=(
        Requirement(
            mode="at_least_one", names=("unique_id", "sec_uid"), wanted="at least one of `unique_id` and `sec_uid`"
        ),
    ),
)
_GET_USER_POST_V1 = Arguments(
    operation="tiktok_get_user_post_v1",
    parameters=(
        ParameterModel(name="sec_uid", type="str", required=True),
        ParameterModel(name="cursor", type="str"),
        ParameterModel(name="sort", type="str"),
    ),
)
_SEARCH_POST_V1 = Arguments(
    operation="tiktok_search_post_v1",
    parameters=(
        ParameterModel(name="keyword", type="str", required=True),
        ParameterModel(name="offset", type="int"),
        ParameterModel(name="sort_type", type="str"),
        ParameterModel(name="publish_time", type="str"),
        ParameterModel(name="region", type="str"),
    ),
)
_SEARCH_USER_V1 = Arguments(
    operation="tiktok_search_user_v1",
    parameters=(
        ParameterModel(name="keyword", type="str", required=True),
        ParameterModel(name="cursor", type="str"),
        ParameterModel(name="search_id", type="str"),
    ),
)


def _request_tiktok_get_post_comment_v1(
    *,
    aweme_id: str,
    cursor: str | Unset = "0",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["awemeId"] = aweme_id

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/tiktok/get-post-comment/v1",
        "params": params,
    }

    return _kwargs


def _request_tiktok_get_post_detail_v1(
    *,
    post_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["postId"] = post_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/tiktok/get-post-detail/v1",
        "params": params,
    }

    return _kwargs


def _request_tiktok_get_post_sub_comment_v1(
    *,
    aweme_id: str,
    comment_id: str,
    cursor: str | Unset = "0",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["awemeId"] = aweme_id

    params["commentId"] = comment_id

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/tiktok/get-post-sub-comment/v1",
        "params": params,
    }

    return _kwargs


def _request_tiktok_get_user_detail_v1(
    *,
    unique_id: str | Unset = "",
    sec_uid: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uniqueId"] = unique_id

    params["secUid"] = sec_uid

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/tiktok/get-user-detail/v1",
        "params": params,
    }

    return _kwargs


def _request_tiktok_get_user_post_v1(
    *,
    sec_uid: str,
    cursor: str | Unset = "0",
    sort: TiktokGetUserPostV1Sort | Unset = "LATEST",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["secUid"] = sec_uid

    params["cursor"] = cursor

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/tiktok/get-user-post/v1",
        "params": params,
    }

    return _kwargs


def _request_tiktok_search_post_v1(
    *,
    keyword: str,
    offset: int | Unset = 0,
    sort_type: TiktokSearchPostV1SortType | Unset = "RELEVANCE",
    publish_time: TiktokSearchPostV1PublishTime | Unset = "ALL",
    region: str | Unset = "US",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["offset"] = offset

    json_sort_type: str | Unset = UNSET
    if not isinstance(sort_type, Unset):
        json_sort_type = sort_type

    params["sortType"] = json_sort_type

    json_publish_time: str | Unset = UNSET
    if not isinstance(publish_time, Unset):
        json_publish_time = publish_time

    params["publishTime"] = json_publish_time

    params["region"] = region

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/tiktok/search-post/v1",
        "params": params,
    }

    return _kwargs


def _request_tiktok_search_user_v1(
    *,
    keyword: str,
    cursor: str | Unset = "0",
    search_id: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["cursor"] = cursor

    params["searchId"] = search_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/tiktok/search-user/v1",
        "params": params,
    }

    return _kwargs


class Tiktok(_Suggesting):
    """Users, posts and comments on TikTok."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_post_comment_v1(self, *, aweme_id: str, cursor: str | None = None) -> TiktokPostCommentResult:
        """Comments on a TikTok post.

        One page of the comments on a TikTok post. The cursor starts at "0"; each answer gives the next one as a
        number and says whether more follow.

        `GET /api/tiktok/get-post-comment/v1`, charged when it succeeds. The response is typed.
        `iter_get_post_comment_v1` goes through the items of all pages, `pages_get_post_comment_v1` through the
        pages.

        Example:
            api.tiktok.get_post_comment_v1(aweme_id="1")

        Args:
            aweme_id: Id of the post (`aweme_id`).
            cursor: Cursor from the answer before; `0` for the first page. The service's default is `0`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/tiktok.html#get_post_comment_v1
        """
        from ..models.tiktok_post_comment_result import TiktokPostCommentResult

        return _call(
            self._client,
            _GET_POST_COMMENT_V1,
            {"aweme_id": aweme_id, "cursor": cursor},
            lambda _given: _request_tiktok_get_post_comment_v1(
                aweme_id=_given["aweme_id"], cursor=_given.get("cursor", UNSET)
            ),
            lambda response: TiktokPostCommentResult.from_dict(response.json()),
        )

    def pages_get_post_comment_v1(
        self, *, aweme_id: str, cursor: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Pages[TiktokPostCommentResult]:
        """Pages of `get_post_comment_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.tiktok.pages_get_post_comment_v1(aweme_id="1", max_pages=3): ...

        Args:
            aweme_id: Id of the post (`aweme_id`).
            cursor: Cursor from the answer before; `0` for the first page. The service's default is `0`.
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
            reference/justone/tiktok.html#get_post_comment_v1
        """
        return _Pages(
            self.get_post_comment_v1,
            _GET_POST_COMMENT_V1,
            {"aweme_id": aweme_id, "cursor": cursor},
            _GET_POST_COMMENT_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_post_comment_v1(
        self, *, aweme_id: str, cursor: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Items[TiktokComment]:
        """What is on the pages of `get_post_comment_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.tiktok.iter_get_post_comment_v1(aweme_id="1", max_pages=3): ...

        Args:
            aweme_id: Id of the post (`aweme_id`).
            cursor: Cursor from the answer before; `0` for the first page. The service's default is `0`.
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
            reference/justone/tiktok.html#get_post_comment_v1
        """
        _pages = self.pages_get_post_comment_v1(aweme_id=aweme_id, cursor=cursor, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.data.comments, _GET_POST_COMMENT_V1_PAGINATION)

    def get_post_detail_v1(self, *, post_id: str) -> TiktokPostDetailResult:
        """One TikTok post in full.

        One TikTok post with its author, text, counts and video, given its id.

        `GET /api/tiktok/get-post-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.tiktok.get_post_detail_v1(post_id="1")

        Args:
            post_id: Id of the post.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/tiktok.html#get_post_detail_v1
        """
        from ..models.tiktok_post_detail_result import TiktokPostDetailResult

        return _call(
            self._client,
            _GET_POST_DETAIL_V1,
            {"post_id": post_id},
            lambda _given: _request_tiktok_get_post_detail_v1(post_id=_given["post_id"]),
            lambda response: TiktokPostDetailResult.from_dict(response.json()),
        )

    def get_post_sub_comment_v1(
        self, *, aweme_id: str, comment_id: str, cursor: str | None = None
    ) -> TiktokPostCommentResult:
        """Replies to a TikTok comment.

        One page of the replies to one comment, given the ids of the post and of the comment. The cursor starts at
        "0"; each answer gives the next one and says whether more follow.

        `GET /api/tiktok/get-post-sub-comment/v1`, charged when it succeeds. The response is typed.
        `iter_get_post_sub_comment_v1` goes through the items of all pages, `pages_get_post_sub_comment_v1` through
        the pages.

        Example:
            api.tiktok.get_post_sub_comment_v1(aweme_id="1", comment_id="1")

        Args:
            aweme_id: Id of the post (`aweme_id`).
            comment_id: Id of the comment whose replies are wanted.
            cursor: Cursor from the answer before; `0` for the first page. The service's default is `0`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/tiktok.html#get_post_sub_comment_v1
        """
        from ..models.tiktok_post_comment_result import TiktokPostCommentResult

        return _call(
            self._client,
            _GET_POST_SUB_COMMENT_V1,
            {"aweme_id": aweme_id, "comment_id": comment_id, "cursor": cursor},
            lambda _given: _request_tiktok_get_post_sub_comment_v1(
                aweme_id=_given["aweme_id"], comment_id=_given["comment_id"], cursor=_given.get("cursor", UNSET)
            ),
            lambda response: TiktokPostCommentResult.from_dict(response.json()),
        )

    def pages_get_post_sub_comment_v1(
        self,
        *,
        aweme_id: str,
        comment_id: str,
        cursor: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Pages[TiktokPostCommentResult]:
        """Pages of `get_post_sub_comment_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.tiktok.pages_get_post_sub_comment_v1(aweme_id="1", comment_id="1", max_pages=3): ...

        Args:
            aweme_id: Id of the post (`aweme_id`).
            comment_id: Id of the comment whose replies are wanted.
            cursor: Cursor from the answer before; `0` for the first page. The service's default is `0`.
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
            reference/justone/tiktok.html#get_post_sub_comment_v1
        """
        return _Pages(
            self.get_post_sub_comment_v1,
            _GET_POST_SUB_COMMENT_V1,
            {"aweme_id": aweme_id, "comment_id": comment_id, "cursor": cursor},
            _GET_POST_SUB_COMMENT_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_post_sub_comment_v1(
        self,
        *,
        aweme_id: str,
        comment_id: str,
        cursor: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Items[TiktokComment]:
        """What is on the pages of `get_post_sub_comment_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.tiktok.iter_get_post_sub_comment_v1(aweme_id="1", comment_id="1", max_pages=3): ...

        Args:
            aweme_id: Id of the post (`aweme_id`).
            comment_id: Id of the comment whose replies are wanted.
            cursor: Cursor from the answer before; `0` for the first page. The service's default is `0`.
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
            reference/justone/tiktok.html#get_post_sub_comment_v1
        """
        _pages = self.pages_get_post_sub_comment_v1(
            aweme_id=aweme_id, comment_id=comment_id, cursor=cursor, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.data.comments, _GET_POST_SUB_COMMENT_V1_PAGINATION)

    def get_user_detail_v1(self, *, unique_id: str | None = None, sec_uid: str | None = None) -> TiktokUserDetailResult:
        """Profile of a TikTok user.

        Profile and counts of one TikTok user. Either the handle (`uniqueId`) or `secUid` is required.

        `GET /api/tiktok/get-user-detail/v1`, charged when it succeeds. The response is typed.

        Give at least one of `unique_id` and `sec_uid`.

        Example:
            api.tiktok.get_user_detail_v1(unique_id="1")

        Args:
            unique_id: Handle of the user. Either it or `secUid` is needed.
            sec_uid: Long id of the user (`secUid`). Either it or `uniqueId` is needed.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/tiktok.html#get_user_detail_v1
        """
        from ..models.tiktok_user_detail_result import TiktokUserDetailResult

        return _call(
            self._client,
            _GET_USER_DETAIL_V1,
            {"unique_id": unique_id, "sec_uid": sec_uid},
            lambda _given: _request_tiktok_get_user_detail_v1(
                unique_id=_given.get("unique_id", UNSET), sec_uid=_given.get("sec_uid", UNSET)
            ),
            lambda response: TiktokUserDetailResult.from_dict(response.json()),
        )

    def get_user_post_v1(
        self, *, sec_uid: str, cursor: str | None = None, sort: Literal["LATEST", "MOST_POPULAR"] | None = None
    ) -> TiktokUserPostResult:
        """Posts of a TikTok user.

        One page of the posts of a TikTok user, newest or most popular first, given the user's `secUid`. The next
        page takes the `cursor` of the answer, even though the published definition speaks of `max_cursor`.

        `GET /api/tiktok/get-user-post/v1`, charged when it succeeds. The response is typed. `iter_get_user_post_v1`
        goes through the items of all pages, `pages_get_user_post_v1` through the pages.

        Example:
            api.tiktok.get_user_post_v1(sec_uid="1")

        Args:
            sec_uid: Long id of the user (`secUid`).
            cursor: The `cursor` of the answer before; `0` for the first page. The service's default is `0`.
            sort: Order of the posts. `LATEST` or `MOST_POPULAR`. The service's default is `LATEST`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/tiktok.html#get_user_post_v1
        """
        from ..models.tiktok_user_post_result import TiktokUserPostResult

        return _call(
            self._client,
            _GET_USER_POST_V1,
            {"sec_uid": sec_uid, "cursor": cursor, "sort": sort},
            lambda _given: _request_tiktok_get_user_post_v1(
                sec_uid=_given["sec_uid"], cursor=_given.get("cursor", UNSET), sort=_given.get("sort", UNSET)
            ),
            lambda response: TiktokUserPostResult.from_dict(response.json()),
        )

    def pages_get_user_post_v1(
        self,
        *,
        sec_uid: str,
        cursor: str | None = None,
        sort: Literal["LATEST", "MOST_POPULAR"] | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Pages[TiktokUserPostResult]:
        """Pages of `get_user_post_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.tiktok.pages_get_user_post_v1(sec_uid="1", max_pages=3): ...

        Args:
            sec_uid: Long id of the user (`secUid`).
            cursor: The `cursor` of the answer before; `0` for the first page. The service's default is `0`.
            sort: Order of the posts. `LATEST` or `MOST_POPULAR`. The service's default is `LATEST`.
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
            reference/justone/tiktok.html#get_user_post_v1
        """
        return _Pages(
            self.get_user_post_v1,
            _GET_USER_POST_V1,
            {"sec_uid": sec_uid, "cursor": cursor, "sort": sort},
            _GET_USER_POST_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_user_post_v1(
        self,
        *,
        sec_uid: str,
        cursor: str | None = None,
        sort: Literal["LATEST", "MOST_POPULAR"] | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Items[TiktokPost]:
        """What is on the pages of `get_user_post_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.tiktok.iter_get_user_post_v1(sec_uid="1", max_pages=3): ...

        Args:
            sec_uid: Long id of the user (`secUid`).
            cursor: The `cursor` of the answer before; `0` for the first page. The service's default is `0`.
            sort: Order of the posts. `LATEST` or `MOST_POPULAR`. The service's default is `LATEST`.
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
            reference/justone/tiktok.html#get_user_post_v1
        """
        _pages = self.pages_get_user_post_v1(
            sec_uid=sec_uid, cursor=cursor, sort=sort, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.data.item_list, _GET_USER_POST_V1_PAGINATION)

    def search_post_v1(
        self,
        *,
        keyword: str,
        offset: int | None = None,
        sort_type: Literal["MOST_LIKED", "RELEVANCE"] | None = None,
        publish_time: Literal["ALL", "HALF_YEAR", "ONE_DAY", "ONE_MONTH", "ONE_WEEK", "THREE_MONTHS"] | None = None,
        region: str | None = None,
    ) -> TiktokSearchPostResult:
        """TikTok posts matching a keyword.

        One page of the TikTok posts found for a keyword, by relevance or likes, seen from one country and limited
        to a period if wanted. The offset begins at 0 and grows in steps of 20.

        `GET /api/tiktok/search-post/v1`, charged when it succeeds. The response is typed. `iter_search_post_v1`
        goes through the items of all pages, `pages_search_post_v1` through the pages.

        Example:
            api.tiktok.search_post_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            offset: Results to skip; a multiple of 20. The service's default is `0`.
            sort_type: Order of the posts. `RELEVANCE` or `MOST_LIKED`. The service's default is `RELEVANCE`.
            publish_time: How old posts may be. `ALL`, `ONE_DAY`, `ONE_WEEK`, `ONE_MONTH`, `THREE_MONTHS` or
                `HALF_YEAR`. The service's default is `ALL`.
            region: Country whose posts are searched, by ISO 3166-1 in two letters. The service's default is `US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/tiktok.html#search_post_v1
        """
        from ..models.tiktok_search_post_result import TiktokSearchPostResult

        return _call(
            self._client,
            _SEARCH_POST_V1,
            {
                "keyword": keyword,
                "offset": offset,
                "sort_type": sort_type,
                "publish_time": publish_time,
                "region": region,
            },
            lambda _given: _request_tiktok_search_post_v1(
                keyword=_given["keyword"],
                offset=_given.get("offset", UNSET),
                sort_type=_given.get("sort_type", UNSET),
                publish_time=_given.get("publish_time", UNSET),
                region=_given.get("region", UNSET),
            ),
            lambda response: TiktokSearchPostResult.from_dict(response.json()),
        )

    def pages_search_post_v1(
        self,
        *,
        keyword: str,
        offset: int | None = None,
        sort_type: Literal["MOST_LIKED", "RELEVANCE"] | None = None,
        publish_time: Literal["ALL", "HALF_YEAR", "ONE_DAY", "ONE_MONTH", "ONE_WEEK", "THREE_MONTHS"] | None = None,
        region: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Pages[TiktokSearchPostResult]:
        """Pages of `search_post_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.tiktok.pages_search_post_v1(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            offset: Results to skip; a multiple of 20. The service's default is `0`.
            sort_type: Order of the posts. `RELEVANCE` or `MOST_LIKED`. The service's default is `RELEVANCE`.
            publish_time: How old posts may be. `ALL`, `ONE_DAY`, `ONE_WEEK`, `ONE_MONTH`, `THREE_MONTHS` or
                `HALF_YEAR`. The service's default is `ALL`.
            region: Country whose posts are searched, by ISO 3166-1 in two letters. The service's default is `US`.
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
            reference/justone/tiktok.html#search_post_v1
        """
        return _Pages(
            self.search_post_v1,
            _SEARCH_POST_V1,
            {
                "keyword": keyword,
                "offset": offset,
                "sort_type": sort_type,
                "publish_time": publish_time,
                "region": region,
            },
            _SEARCH_POST_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search_post_v1(
        self,
        *,
        keyword: str,
        offset: int | None = None,
        sort_type: Literal["MOST_LIKED", "RELEVANCE"] | None = None,
        publish_time: Literal["ALL", "HALF_YEAR", "ONE_DAY", "ONE_MONTH", "ONE_WEEK", "THREE_MONTHS"] | None = None,
        region: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Items[TiktokSearchItem]:
        """What is on the pages of `search_post_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.tiktok.iter_search_post_v1(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            offset: Results to skip; a multiple of 20. The service's default is `0`.
            sort_type: Order of the posts. `RELEVANCE` or `MOST_LIKED`. The service's default is `RELEVANCE`.
            publish_time: How old posts may be. `ALL`, `ONE_DAY`, `ONE_WEEK`, `ONE_MONTH`, `THREE_MONTHS` or
                `HALF_YEAR`. The service's default is `ALL`.
            region: Country whose posts are searched, by ISO 3166-1 in two letters. The service's default is `US`.
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
            reference/justone/tiktok.html#search_post_v1
        """
        _pages = self.pages_search_post_v1(
            keyword=keyword,
            offset=offset,
            sort_type=sort_type,
            publish_time=publish_time,
            region=region,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.data.search_item_list, _SEARCH_POST_V1_PAGINATION)

    def search_user_v1(
        self, *, keyword: str, cursor: str | None = None, search_id: str | None = None
    ) -> TiktokSearchUserResult:
        """TikTok users matching a keyword.

        One page of the TikTok users found for a keyword. The next page takes the cursor and also, as its search id,
        the `logid` of the answer; together they keep the results consistent.

        `GET /api/tiktok/search-user/v1`, charged when it succeeds. The response is typed. `iter_search_user_v1`
        goes through the items of all pages, `pages_search_user_v1` through the pages.

        Example:
            api.tiktok.search_user_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            cursor: Cursor from the answer before; `0` for the first page. The service's default is `0`.
            search_id: The `logid` of the answer before, which keeps the results together; empty for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/tiktok.html#search_user_v1
        """
        from ..models.tiktok_search_user_result import TiktokSearchUserResult

        return _call(
            self._client,
            _SEARCH_USER_V1,
            {"keyword": keyword, "cursor": cursor, "search_id": search_id},
            lambda _given: _request_tiktok_search_user_v1(
                keyword=_given["keyword"], cursor=_given.get("cursor", UNSET), search_id=_given.get("search_id", UNSET)
            ),
            lambda response: TiktokSearchUserResult.from_dict(response.json()),
        )

    def pages_search_user_v1(
        self,
        *,
        keyword: str,
        cursor: str | None = None,
        search_id: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Pages[TiktokSearchUserResult]:
        """Pages of `search_user_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.tiktok.pages_search_user_v1(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            cursor: Cursor from the answer before; `0` for the first page. The service's default is `0`.
            search_id: The `logid` of the answer before, which keeps the results together; empty for the first page.
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
            reference/justone/tiktok.html#search_user_v1
        """
        return _Pages(
            self.search_user_v1,
            _SEARCH_USER_V1,
            {"keyword": keyword, "cursor": cursor, "search_id": search_id},
            _SEARCH_USER_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search_user_v1(
        self,
        *,
        keyword: str,
        cursor: str | None = None,
        search_id: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Items[TiktokSearchUser]:
        """What is on the pages of `search_user_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.tiktok.iter_search_user_v1(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            cursor: Cursor from the answer before; `0` for the first page. The service's default is `0`.
            search_id: The `logid` of the answer before, which keeps the results together; empty for the first page.
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
            reference/justone/tiktok.html#search_user_v1
        """
        _pages = self.pages_search_user_v1(
            keyword=keyword, cursor=cursor, search_id=search_id, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.data.user_list, _SEARCH_USER_V1_PAGINATION)


class AsyncTiktok(_Suggesting):
    """Users, posts and comments on TikTok."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_post_comment_v1(self, *, aweme_id: str, cursor: str | None = None) -> TiktokPostCommentResult:
        """Comments on a TikTok post.

        One page of the comments on a TikTok post. The cursor starts at "0"; each answer gives the next one as a
        number and says whether more follow.

        `GET /api/tiktok/get-post-comment/v1`, charged when it succeeds. The response is typed.
        `iter_get_post_comment_v1` goes through the items of all pages, `pages_get_post_comment_v1` through the
        pages.

        Example:
            api.tiktok.get_post_comment_v1(aweme_id="1")

        Args:
            aweme_id: Id of the post (`aweme_id`).
            cursor: Cursor from the answer before; `0` for the first page. The service's default is `0`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/tiktok.html#get_post_comment_v1
        """
        from ..models.tiktok_post_comment_result import TiktokPostCommentResult

        return await _acall(
            self._client,
            _GET_POST_COMMENT_V1,
            {"aweme_id": aweme_id, "cursor": cursor},
            lambda _given: _request_tiktok_get_post_comment_v1(
                aweme_id=_given["aweme_id"], cursor=_given.get("cursor", UNSET)
            ),
            lambda response: TiktokPostCommentResult.from_dict(response.json()),
        )

    def pages_get_post_comment_v1(
        self, *, aweme_id: str, cursor: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncPages[TiktokPostCommentResult]:
        """Pages of `get_post_comment_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.tiktok.pages_get_post_comment_v1(aweme_id="1", max_pages=3): ...

        Args:
            aweme_id: Id of the post (`aweme_id`).
            cursor: Cursor from the answer before; `0` for the first page. The service's default is `0`.
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
            reference/justone/tiktok.html#get_post_comment_v1
        """
        return _AsyncPages(
            self.get_post_comment_v1,
            _GET_POST_COMMENT_V1,
            {"aweme_id": aweme_id, "cursor": cursor},
            _GET_POST_COMMENT_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_post_comment_v1(
        self, *, aweme_id: str, cursor: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncItems[TiktokComment]:
        """What is on the pages of `get_post_comment_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.tiktok.iter_get_post_comment_v1(aweme_id="1", max_pages=3): ...

        Args:
            aweme_id: Id of the post (`aweme_id`).
            cursor: Cursor from the answer before; `0` for the first page. The service's default is `0`.
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
            reference/justone/tiktok.html#get_post_comment_v1
        """
        _pages = self.pages_get_post_comment_v1(aweme_id=aweme_id, cursor=cursor, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.data.comments, _GET_POST_COMMENT_V1_PAGINATION)

    async def get_post_detail_v1(self, *, post_id: str) -> TiktokPostDetailResult:
        """One TikTok post in full.

        One TikTok post with its author, text, counts and video, given its id.

        `GET /api/tiktok/get-post-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.tiktok.get_post_detail_v1(post_id="1")

        Args:
            post_id: Id of the post.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/tiktok.html#get_post_detail_v1
        """
        from ..models.tiktok_post_detail_result import TiktokPostDetailResult

        return await _acall(
            self._client,
            _GET_POST_DETAIL_V1,
            {"post_id": post_id},
            lambda _given: _request_tiktok_get_post_detail_v1(post_id=_given["post_id"]),
            lambda response: TiktokPostDetailResult.from_dict(response.json()),
        )

    async def get_post_sub_comment_v1(
        self, *, aweme_id: str, comment_id: str, cursor: str | None = None
    ) -> TiktokPostCommentResult:
        """Replies to a TikTok comment.

        One page of the replies to one comment, given the ids of the post and of the comment. The cursor starts at
        "0"; each answer gives the next one and says whether more follow.

        `GET /api/tiktok/get-post-sub-comment/v1`, charged when it succeeds. The response is typed.
        `iter_get_post_sub_comment_v1` goes through the items of all pages, `pages_get_post_sub_comment_v1` through
        the pages.

        Example:
            api.tiktok.get_post_sub_comment_v1(aweme_id="1", comment_id="1")

        Args:
            aweme_id: Id of the post (`aweme_id`).
            comment_id: Id of the comment whose replies are wanted.
            cursor: Cursor from the answer before; `0` for the first page. The service's default is `0`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/tiktok.html#get_post_sub_comment_v1
        """
        from ..models.tiktok_post_comment_result import TiktokPostCommentResult

        return await _acall(
            self._client,
            _GET_POST_SUB_COMMENT_V1,
            {"aweme_id": aweme_id, "comment_id": comment_id, "cursor": cursor},
            lambda _given: _request_tiktok_get_post_sub_comment_v1(
                aweme_id=_given["aweme_id"], comment_id=_given["comment_id"], cursor=_given.get("cursor", UNSET)
            ),
            lambda response: TiktokPostCommentResult.from_dict(response.json()),
        )

    def pages_get_post_sub_comment_v1(
        self,
        *,
        aweme_id: str,
        comment_id: str,
        cursor: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncPages[TiktokPostCommentResult]:
        """Pages of `get_post_sub_comment_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.tiktok.pages_get_post_sub_comment_v1(aweme_id="1", comment_id="1", max_pages=3): ...

        Args:
            aweme_id: Id of the post (`aweme_id`).
            comment_id: Id of the comment whose replies are wanted.
            cursor: Cursor from the answer before; `0` for the first page. The service's default is `0`.
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
            reference/justone/tiktok.html#get_post_sub_comment_v1
        """
        return _AsyncPages(
            self.get_post_sub_comment_v1,
            _GET_POST_SUB_COMMENT_V1,
            {"aweme_id": aweme_id, "comment_id": comment_id, "cursor": cursor},
            _GET_POST_SUB_COMMENT_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_post_sub_comment_v1(
        self,
        *,
        aweme_id: str,
        comment_id: str,
        cursor: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncItems[TiktokComment]:
        """What is on the pages of `get_post_sub_comment_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.tiktok.iter_get_post_sub_comment_v1(aweme_id="1", comment_id="1", max_pages=3): ...

        Args:
            aweme_id: Id of the post (`aweme_id`).
            comment_id: Id of the comment whose replies are wanted.
            cursor: Cursor from the answer before; `0` for the first page. The service's default is `0`.
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
            reference/justone/tiktok.html#get_post_sub_comment_v1
        """
        _pages = self.pages_get_post_sub_comment_v1(
            aweme_id=aweme_id, comment_id=comment_id, cursor=cursor, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.data.comments, _GET_POST_SUB_COMMENT_V1_PAGINATION)

    async def get_user_detail_v1(
        self, *, unique_id: str | None = None, sec_uid: str | None = None
    ) -> TiktokUserDetailResult:
        """Profile of a TikTok user.

        Profile and counts of one TikTok user. Either the handle (`uniqueId`) or `secUid` is required.

        `GET /api/tiktok/get-user-detail/v1`, charged when it succeeds. The response is typed.

        Give at least one of `unique_id` and `sec_uid`.

        Example:
            api.tiktok.get_user_detail_v1(unique_id="1")

        Args:
            unique_id: Handle of the user. Either it or `secUid` is needed.
            sec_uid: Long id of the user (`secUid`). Either it or `uniqueId` is needed.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/tiktok.html#get_user_detail_v1
        """
        from ..models.tiktok_user_detail_result import TiktokUserDetailResult

        return await _acall(
            self._client,
            _GET_USER_DETAIL_V1,
            {"unique_id": unique_id, "sec_uid": sec_uid},
            lambda _given: _request_tiktok_get_user_detail_v1(
                unique_id=_given.get("unique_id", UNSET), sec_uid=_given.get("sec_uid", UNSET)
            ),
            lambda response: TiktokUserDetailResult.from_dict(response.json()),
        )

    async def get_user_post_v1(
        self, *, sec_uid: str, cursor: str | None = None, sort: Literal["LATEST", "MOST_POPULAR"] | None = None
    ) -> TiktokUserPostResult:
        """Posts of a TikTok user.

        One page of the posts of a TikTok user, newest or most popular first, given the user's `secUid`. The next
        page takes the `cursor` of the answer, even though the published definition speaks of `max_cursor`.

        `GET /api/tiktok/get-user-post/v1`, charged when it succeeds. The response is typed. `iter_get_user_post_v1`
        goes through the items of all pages, `pages_get_user_post_v1` through the pages.

        Example:
            api.tiktok.get_user_post_v1(sec_uid="1")

        Args:
            sec_uid: Long id of the user (`secUid`).
            cursor: The `cursor` of the answer before; `0` for the first page. The service's default is `0`.
            sort: Order of the posts. `LATEST` or `MOST_POPULAR`. The service's default is `LATEST`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/tiktok.html#get_user_post_v1
        """
        from ..models.tiktok_user_post_result import TiktokUserPostResult

        return await _acall(
            self._client,
            _GET_USER_POST_V1,
            {"sec_uid": sec_uid, "cursor": cursor, "sort": sort},
            lambda _given: _request_tiktok_get_user_post_v1(
                sec_uid=_given["sec_uid"], cursor=_given.get("cursor", UNSET), sort=_given.get("sort", UNSET)
            ),
            lambda response: TiktokUserPostResult.from_dict(response.json()),
        )

    def pages_get_user_post_v1(
        self,
        *,
        sec_uid: str,
        cursor: str | None = None,
        sort: Literal["LATEST", "MOST_POPULAR"] | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncPages[TiktokUserPostResult]:
        """Pages of `get_user_post_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.tiktok.pages_get_user_post_v1(sec_uid="1", max_pages=3): ...

        Args:
            sec_uid: Long id of the user (`secUid`).
            cursor: The `cursor` of the answer before; `0` for the first page. The service's default is `0`.
            sort: Order of the posts. `LATEST` or `MOST_POPULAR`. The service's default is `LATEST`.
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
            reference/justone/tiktok.html#get_user_post_v1
        """
        return _AsyncPages(
            self.get_user_post_v1,
            _GET_USER_POST_V1,
            {"sec_uid": sec_uid, "cursor": cursor, "sort": sort},
            _GET_USER_POST_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_user_post_v1(
        self,
        *,
        sec_uid: str,
        cursor: str | None = None,
        sort: Literal["LATEST", "MOST_POPULAR"] | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncItems[TiktokPost]:
        """What is on the pages of `get_user_post_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.tiktok.iter_get_user_post_v1(sec_uid="1", max_pages=3): ...

        Args:
            sec_uid: Long id of the user (`secUid`).
            cursor: The `cursor` of the answer before; `0` for the first page. The service's default is `0`.
            sort: Order of the posts. `LATEST` or `MOST_POPULAR`. The service's default is `LATEST`.
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
            reference/justone/tiktok.html#get_user_post_v1
        """
        _pages = self.pages_get_user_post_v1(
            sec_uid=sec_uid, cursor=cursor, sort=sort, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.data.item_list, _GET_USER_POST_V1_PAGINATION)

    async def search_post_v1(
        self,
        *,
        keyword: str,
        offset: int | None = None,
        sort_type: Literal["MOST_LIKED", "RELEVANCE"] | None = None,
        publish_time: Literal["ALL", "HALF_YEAR", "ONE_DAY", "ONE_MONTH", "ONE_WEEK", "THREE_MONTHS"] | None = None,
        region: str | None = None,
    ) -> TiktokSearchPostResult:
        """TikTok posts matching a keyword.

        One page of the TikTok posts found for a keyword, by relevance or likes, seen from one country and limited
        to a period if wanted. The offset begins at 0 and grows in steps of 20.

        `GET /api/tiktok/search-post/v1`, charged when it succeeds. The response is typed. `iter_search_post_v1`
        goes through the items of all pages, `pages_search_post_v1` through the pages.

        Example:
            api.tiktok.search_post_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            offset: Results to skip; a multiple of 20. The service's default is `0`.
            sort_type: Order of the posts. `RELEVANCE` or `MOST_LIKED`. The service's default is `RELEVANCE`.
            publish_time: How old posts may be. `ALL`, `ONE_DAY`, `ONE_WEEK`, `ONE_MONTH`, `THREE_MONTHS` or
                `HALF_YEAR`. The service's default is `ALL`.
            region: Country whose posts are searched, by ISO 3166-1 in two letters. The service's default is `US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/tiktok.html#search_post_v1
        """
        from ..models.tiktok_search_post_result import TiktokSearchPostResult

        return await _acall(
            self._client,
            _SEARCH_POST_V1,
            {
                "keyword": keyword,
                "offset": offset,
                "sort_type": sort_type,
                "publish_time": publish_time,
                "region": region,
            },
            lambda _given: _request_tiktok_search_post_v1(
                keyword=_given["keyword"],
                offset=_given.get("offset", UNSET),
                sort_type=_given.get("sort_type", UNSET),
                publish_time=_given.get("publish_time", UNSET),
                region=_given.get("region", UNSET),
            ),
            lambda response: TiktokSearchPostResult.from_dict(response.json()),
        )

    def pages_search_post_v1(
        self,
        *,
        keyword: str,
        offset: int | None = None,
        sort_type: Literal["MOST_LIKED", "RELEVANCE"] | None = None,
        publish_time: Literal["ALL", "HALF_YEAR", "ONE_DAY", "ONE_MONTH", "ONE_WEEK", "THREE_MONTHS"] | None = None,
        region: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncPages[TiktokSearchPostResult]:
        """Pages of `search_post_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.tiktok.pages_search_post_v1(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            offset: Results to skip; a multiple of 20. The service's default is `0`.
            sort_type: Order of the posts. `RELEVANCE` or `MOST_LIKED`. The service's default is `RELEVANCE`.
            publish_time: How old posts may be. `ALL`, `ONE_DAY`, `ONE_WEEK`, `ONE_MONTH`, `THREE_MONTHS` or
                `HALF_YEAR`. The service's default is `ALL`.
            region: Country whose posts are searched, by ISO 3166-1 in two letters. The service's default is `US`.
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
            reference/justone/tiktok.html#search_post_v1
        """
        return _AsyncPages(
            self.search_post_v1,
            _SEARCH_POST_V1,
            {
                "keyword": keyword,
                "offset": offset,
                "sort_type": sort_type,
                "publish_time": publish_time,
                "region": region,
            },
            _SEARCH_POST_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search_post_v1(
        self,
        *,
        keyword: str,
        offset: int | None = None,
        sort_type: Literal["MOST_LIKED", "RELEVANCE"] | None = None,
        publish_time: Literal["ALL", "HALF_YEAR", "ONE_DAY", "ONE_MONTH", "ONE_WEEK", "THREE_MONTHS"] | None = None,
        region: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncItems[TiktokSearchItem]:
        """What is on the pages of `search_post_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.tiktok.iter_search_post_v1(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            offset: Results to skip; a multiple of 20. The service's default is `0`.
            sort_type: Order of the posts. `RELEVANCE` or `MOST_LIKED`. The service's default is `RELEVANCE`.
            publish_time: How old posts may be. `ALL`, `ONE_DAY`, `ONE_WEEK`, `ONE_MONTH`, `THREE_MONTHS` or
                `HALF_YEAR`. The service's default is `ALL`.
            region: Country whose posts are searched, by ISO 3166-1 in two letters. The service's default is `US`.
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
            reference/justone/tiktok.html#search_post_v1
        """
        _pages = self.pages_search_post_v1(
            keyword=keyword,
            offset=offset,
            sort_type=sort_type,
            publish_time=publish_time,
            region=region,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.data.search_item_list, _SEARCH_POST_V1_PAGINATION)

    async def search_user_v1(
        self, *, keyword: str, cursor: str | None = None, search_id: str | None = None
    ) -> TiktokSearchUserResult:
        """TikTok users matching a keyword.

        One page of the TikTok users found for a keyword. The next page takes the cursor and also, as its search id,
        the `logid` of the answer; together they keep the results consistent.

        `GET /api/tiktok/search-user/v1`, charged when it succeeds. The response is typed. `iter_search_user_v1`
        goes through the items of all pages, `pages_search_user_v1` through the pages.

        Example:
            api.tiktok.search_user_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            cursor: Cursor from the answer before; `0` for the first page. The service's default is `0`.
            search_id: The `logid` of the answer before, which keeps the results together; empty for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/tiktok.html#search_user_v1
        """
        from ..models.tiktok_search_user_result import TiktokSearchUserResult

        return await _acall(
            self._client,
            _SEARCH_USER_V1,
            {"keyword": keyword, "cursor": cursor, "search_id": search_id},
            lambda _given: _request_tiktok_search_user_v1(
                keyword=_given["keyword"], cursor=_given.get("cursor", UNSET), search_id=_given.get("search_id", UNSET)
            ),
            lambda response: TiktokSearchUserResult.from_dict(response.json()),
        )

    def pages_search_user_v1(
        self,
        *,
        keyword: str,
        cursor: str | None = None,
        search_id: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncPages[TiktokSearchUserResult]:
        """Pages of `search_user_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.tiktok.pages_search_user_v1(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            cursor: Cursor from the answer before; `0` for the first page. The service's default is `0`.
            search_id: The `logid` of the answer before, which keeps the results together; empty for the first page.
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
            reference/justone/tiktok.html#search_user_v1
        """
        return _AsyncPages(
            self.search_user_v1,
            _SEARCH_USER_V1,
            {"keyword": keyword, "cursor": cursor, "search_id": search_id},
            _SEARCH_USER_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search_user_v1(
        self,
        *,
        keyword: str,
        cursor: str | None = None,
        search_id: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncItems[TiktokSearchUser]:
        """What is on the pages of `search_user_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.tiktok.iter_search_user_v1(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            cursor: Cursor from the answer before; `0` for the first page. The service's default is `0`.
            search_id: The `logid` of the answer before, which keeps the results together; empty for the first page.
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
            reference/justone/tiktok.html#search_user_v1
        """
        _pages = self.pages_search_user_v1(
            keyword=keyword, cursor=cursor, search_id=search_id, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.data.user_list, _SEARCH_USER_V1_PAGINATION)
