# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `bilibili`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.arguments.parameters import Arguments, ParameterModel
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
    from ..models.bilibili_comment import BilibiliComment
    from ..models.bilibili_data_result import BilibiliDataResult
    from ..models.bilibili_search_video_result import BilibiliSearchVideoResult
    from ..models.bilibili_share_url_transfer_result import BilibiliShareUrlTransferResult
    from ..models.bilibili_user_detail_result import BilibiliUserDetailResult
    from ..models.bilibili_user_video_list_result import BilibiliUserVideoListResult
    from ..models.bilibili_video_caption_result import BilibiliVideoCaptionResult
    from ..models.bilibili_video_comment_result import BilibiliVideoCommentResult
    from ..models.bilibili_video_detail_result import BilibiliVideoDetailResult
    from ..models.bilibili_video_item import BilibiliVideoItem
    from ..models.enumerations import BilibiliSearchVideoV2Order
    from ..models.relation_stat_result import RelationStatResult
    from ..models.result import Result

__all__ = ["AsyncBilibili", "Bilibili"]

_GET_USER_VIDEO_LIST_V2_PAGINATION = Pagination(
    start={},
    next={"param": ("data", "data", "item", "-1", "param")},
    items=("data", "data", "item"),
    end=("unless", ("data", "data", "has_next"), True),
)
_GET_VIDEO_COMMENT_V2_PAGINATION = Pagination(
    start={},
    next={"cursor": ("data", "data", "cursor", "next")},
    items=("data", "data", "replies"),
    end=("unless", ("data", "data", "cursor", "is_end"), False),
)
_SEARCH_VIDEO_V2_PAGINATION = Pagination(
    start={"page": 1},
    next={"page": "increment"},
    items=("data", "data", "result"),
    end=("reached_by", ("data", "data", "numPages"), "page"),
)

_GET_USER_DETAIL_V2 = Arguments(
    operation="bilibili_get_user_detail_v2", parameters=(ParameterModel(name="uid", type="str", required=True),)
)
_GET_USER_RELATION_STAT_V1 = Arguments(
    operation="bilibili_get_user_relation_stat_v1", parameters=(ParameterModel(name="wmid", type="str", required=True),)
)
_GET_USER_VIDEO_LIST_V2 = Arguments(
    operation="bilibili_get_user_video_list_v2",
    parameters=(ParameterModel(name="uid", type="str", required=True), ParameterModel(name="param", type="str")),
)
_GET_VIDEO_CAPTION_V2 = Arguments(
    operation="bilibili_get_video_caption_v2",
    parameters=(
        ParameterModel(name="bvid", type="str", required=True),
        ParameterModel(name="aid", type="str", required=True),
        ParameterModel(name="cid", type="str", required=True),
    ),
)
_GET_VIDEO_COMMENT_V2 = Arguments(
    operation="bilibili_get_video_comment_v2",
    parameters=(ParameterModel(name="aid", type="str", required=True), ParameterModel(name="cursor", type="str")),
)
_GET_VIDEO_DANMU_V2 = Arguments(
    operation="bilibili_get_video_danmu_v2",
    parameters=(
        ParameterModel(name="aid", type="str", required=True),
        ParameterModel(name="cid", type="str", required=True),
        ParameterModel(name="page", type="str"),
    ),
)
_GET_VIDEO_DETAIL_V2 = Arguments(
    operation="bilibili_get_video_detail_v2", parameters=(ParameterModel(name="bvid", type="str", required=True),)
)
_SEARCH_VIDEO_V2 = Arguments(
    operation="bilibili_search_video_v2",
    parameters=(
        ParameterModel(name="keyword", type="str", required=True),
        ParameterModel(name="page", type="str"),
        ParameterModel(name="order", type="str"),
    ),
)
_SHARE_URL_TRANSFER_V1 = Arguments(
    operation="bilibili_share_url_transfer_v1",
    parameters=(ParameterModel(name="share_url", type="str", required=True),),
)


def _request_bilibili_get_user_detail_v2(
    *,
    uid: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/bilibili/get-user-detail/v2",
        "params": params,
    }

    return _kwargs


def _request_bilibili_get_user_relation_stat_v1(
    *,
    wmid: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["wmid"] = wmid

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/bilibili/get-user-relation-stat/v1",
        "params": params,
    }

    return _kwargs


def _request_bilibili_get_user_video_list_v2(
    *,
    uid: str,
    param: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params["param"] = param

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/bilibili/get-user-video-list/v2",
        "params": params,
    }

    return _kwargs


def _request_bilibili_get_video_caption_v2(
    *,
    bvid: str,
    aid: str,
    cid: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["bvid"] = bvid

    params["aid"] = aid

    params["cid"] = cid

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/bilibili/get-video-caption/v2",
        "params": params,
    }

    return _kwargs


def _request_bilibili_get_video_comment_v2(
    *,
    aid: str,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["aid"] = aid

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/bilibili/get-video-comment/v2",
        "params": params,
    }

    return _kwargs


def _request_bilibili_get_video_danmu_v2(
    *,
    aid: str,
    cid: str,
    page: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["aid"] = aid

    params["cid"] = cid

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/bilibili/get-video-danmu/v2",
        "params": params,
    }

    return _kwargs


def _request_bilibili_get_video_detail_v2(
    *,
    bvid: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["bvid"] = bvid

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/bilibili/get-video-detail/v2",
        "params": params,
    }

    return _kwargs


def _request_bilibili_search_video_v2(
    *,
    keyword: str,
    page: str | Unset = UNSET,
    order: BilibiliSearchVideoV2Order | Unset = "general",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["page"] = page

    json_order: str | Unset = UNSET
    if not isinstance(order, Unset):
        json_order = order

    params["order"] = json_order

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/bilibili/search-video/v2",
        "params": params,
    }

    return _kwargs


def _request_bilibili_share_url_transfer_v1(
    *,
    share_url: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["shareUrl"] = share_url

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/bilibili/share-url-transfer/v1",
        "params": params,
    }

    return _kwargs


class Bilibili(_Suggesting):
    """Accounts and videos on Bilibili."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_user_detail_v2(self, *, uid: str) -> BilibiliUserDetailResult:
        """Profile of a user.

        What a Bilibili user's mobile profile page holds, by UID: name, portrait, level, verification and live room,
        along with much page state.

        `GET /api/bilibili/get-user-detail/v2`, charged when it succeeds. The response is typed.

        Example:
            api.bilibili.get_user_detail_v2(uid="1195242865")

        Args:
            uid: Id of the user.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/bilibili.html#get_user_detail_v2
        """
        from ..models.bilibili_user_detail_result import BilibiliUserDetailResult

        return _call(
            self._client,
            _GET_USER_DETAIL_V2,
            {"uid": uid},
            lambda _given: _request_bilibili_get_user_detail_v2(uid=_given["uid"]),
            lambda response: BilibiliUserDetailResult.from_dict(response.json()),
        )

    def get_user_relation_stat_v1(self, *, wmid: str) -> RelationStatResult:
        """Relation counts of a user.

        How many accounts a Bilibili user follows and how many follow the user.

        `GET /api/bilibili/get-user-relation-stat/v1`, charged when it succeeds. The response is typed.

        Example:
            api.bilibili.get_user_relation_stat_v1(wmid="1")

        Args:
            wmid: Id of the Bilibili user (WMID).

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://docs.justoneapi.com/zh/api/bilibili-apis/user-relation-stats-v1

        Documentation:
            reference/justone/bilibili.html#get_user_relation_stat_v1
        """
        from ..models.relation_stat_result import RelationStatResult

        return _call(
            self._client,
            _GET_USER_RELATION_STAT_V1,
            {"wmid": wmid},
            lambda _given: _request_bilibili_get_user_relation_stat_v1(wmid=_given["wmid"]),
            lambda response: RelationStatResult.from_dict(response.json()),
        )

    def get_user_video_list_v2(self, *, uid: str, param: str | None = None) -> BilibiliUserVideoListResult:
        """Videos uploaded by a user.

        One page of a user's uploads, by UID, with title, play count and length of each. The next page takes `param`
        as an earlier answer gave it; `has_next` says whether there is one.

        `GET /api/bilibili/get-user-video-list/v2`, charged when it succeeds. The response is typed.
        `iter_get_user_video_list_v2` goes through the items of all pages, `pages_get_user_video_list_v2` through
        the pages.

        Example:
            api.bilibili.get_user_video_list_v2(uid="1195242865")

        Args:
            uid: Id of the user.
            param: Position from the answer before; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/bilibili.html#get_user_video_list_v2
        """
        from ..models.bilibili_user_video_list_result import BilibiliUserVideoListResult

        return _call(
            self._client,
            _GET_USER_VIDEO_LIST_V2,
            {"uid": uid, "param": param},
            lambda _given: _request_bilibili_get_user_video_list_v2(
                uid=_given["uid"], param=_given.get("param", UNSET)
            ),
            lambda response: BilibiliUserVideoListResult.from_dict(response.json()),
        )

    def pages_get_user_video_list_v2(
        self, *, uid: str, param: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Pages[BilibiliUserVideoListResult]:
        """Pages of `get_user_video_list_v2`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.bilibili.pages_get_user_video_list_v2(uid="1195242865", max_pages=3): ...

        Args:
            uid: Id of the user.
            param: Position from the answer before; left out for the first page.
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
            reference/justone/bilibili.html#get_user_video_list_v2
        """
        return _Pages(
            self.get_user_video_list_v2,
            _GET_USER_VIDEO_LIST_V2,
            {"uid": uid, "param": param},
            _GET_USER_VIDEO_LIST_V2_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_user_video_list_v2(
        self, *, uid: str, param: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Items[BilibiliVideoItem]:
        """What is on the pages of `get_user_video_list_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.bilibili.iter_get_user_video_list_v2(uid="1195242865", max_pages=3): ...

        Args:
            uid: Id of the user.
            param: Position from the answer before; left out for the first page.
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
            reference/justone/bilibili.html#get_user_video_list_v2
        """
        _pages = self.pages_get_user_video_list_v2(uid=uid, param=param, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.data.data.item, _GET_USER_VIDEO_LIST_V2_PAGINATION)

    def get_video_caption_v2(self, *, bvid: str, aid: str, cid: str) -> BilibiliVideoCaptionResult:
        """Subtitle files of a video part.

        The languages in which one part of a video has subtitles, each with the address of its subtitle file; the
        text itself is in the file, and the address expires. All three of BVID, AID and CID are required.

        `GET /api/bilibili/get-video-caption/v2`, charged when it succeeds. The response is typed.

        Example:
            api.bilibili.get_video_caption_v2(bvid="1", aid="1", cid="1")

        Args:
            bvid: Id of the video (BV number, BVID).
            aid: Id of the video (AV number, AID).
            cid: Id of the part of the video (CID).

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/bilibili.html#get_video_caption_v2
        """
        from ..models.bilibili_video_caption_result import BilibiliVideoCaptionResult

        return _call(
            self._client,
            _GET_VIDEO_CAPTION_V2,
            {"bvid": bvid, "aid": aid, "cid": cid},
            lambda _given: _request_bilibili_get_video_caption_v2(
                bvid=_given["bvid"], aid=_given["aid"], cid=_given["cid"]
            ),
            lambda response: BilibiliVideoCaptionResult.from_dict(response.json()),
        )

    def get_video_comment_v2(self, *, aid: str, cursor: str | None = None) -> BilibiliVideoCommentResult:
        """Comments on a video.

        One page of the comments under a video, by AID, with pinned comments and the count of all. The next page
        takes the cursor of the answer, until the answer marks the end.

        `GET /api/bilibili/get-video-comment/v2`, charged when it succeeds. The response is typed.
        `iter_get_video_comment_v2` goes through the items of all pages, `pages_get_video_comment_v2` through the
        pages.

        Example:
            api.bilibili.get_video_comment_v2(aid="1")

        Args:
            aid: Id of the video (AV number, AID).
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/bilibili.html#get_video_comment_v2
        """
        from ..models.bilibili_video_comment_result import BilibiliVideoCommentResult

        return _call(
            self._client,
            _GET_VIDEO_COMMENT_V2,
            {"aid": aid, "cursor": cursor},
            lambda _given: _request_bilibili_get_video_comment_v2(
                aid=_given["aid"], cursor=_given.get("cursor", UNSET)
            ),
            lambda response: BilibiliVideoCommentResult.from_dict(response.json()),
        )

    def pages_get_video_comment_v2(
        self, *, aid: str, cursor: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Pages[BilibiliVideoCommentResult]:
        """Pages of `get_video_comment_v2`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.bilibili.pages_get_video_comment_v2(aid="1", max_pages=3): ...

        Args:
            aid: Id of the video (AV number, AID).
            cursor: Cursor from the answer before; left out for the first page.
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
            reference/justone/bilibili.html#get_video_comment_v2
        """
        return _Pages(
            self.get_video_comment_v2,
            _GET_VIDEO_COMMENT_V2,
            {"aid": aid, "cursor": cursor},
            _GET_VIDEO_COMMENT_V2_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_video_comment_v2(
        self, *, aid: str, cursor: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Items[BilibiliComment]:
        """What is on the pages of `get_video_comment_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.bilibili.iter_get_video_comment_v2(aid="1", max_pages=3): ...

        Args:
            aid: Id of the video (AV number, AID).
            cursor: Cursor from the answer before; left out for the first page.
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
            reference/justone/bilibili.html#get_video_comment_v2
        """
        _pages = self.pages_get_video_comment_v2(aid=aid, cursor=cursor, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.data.data.replies, _GET_VIDEO_COMMENT_V2_PAGINATION)

    def get_video_danmu_v2(self, *, aid: str, cid: str, page: str | None = None) -> Result:
        """Danmaku of a video part.

        One numbered page of the comments that fly over the picture of a video part, named by both AID and CID. The
        list is empty where there are none.

        `GET /api/bilibili/get-video-danmu/v2`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.bilibili.get_video_danmu_v2(aid="1", cid="1")

        Args:
            aid: Id of the video (AV number, AID).
            cid: Id of the part of the video (CID).
            page: Number of the page, from 1.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/bilibili.html#get_video_danmu_v2
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_VIDEO_DANMU_V2,
            {"aid": aid, "cid": cid, "page": page},
            lambda _given: _request_bilibili_get_video_danmu_v2(
                aid=_given["aid"], cid=_given["cid"], page=_given.get("page", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_video_detail_v2(self, *, bvid: str) -> BilibiliVideoDetailResult:
        """One video by its BVID.

        What Bilibili's page of a video holds, by BVID: the video's own record with aid and cid, uploader, tags,
        sections and related videos, along with adverts and page state.

        `GET /api/bilibili/get-video-detail/v2`, charged when it succeeds. The response is typed.

        Example:
            api.bilibili.get_video_detail_v2(bvid="1")

        Args:
            bvid: Id of the video (BV number, BVID).

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/bilibili.html#get_video_detail_v2
        """
        from ..models.bilibili_video_detail_result import BilibiliVideoDetailResult

        return _call(
            self._client,
            _GET_VIDEO_DETAIL_V2,
            {"bvid": bvid},
            lambda _given: _request_bilibili_get_video_detail_v2(bvid=_given["bvid"]),
            lambda response: BilibiliVideoDetailResult.from_dict(response.json()),
        )

    def search_video_v2(
        self,
        *,
        keyword: str,
        page: str | None = None,
        order: Literal["click", "dm", "general", "pubdate", "stow"] | None = None,
    ) -> BilibiliSearchVideoResult:
        """Videos matching a keyword.

        One page of the videos that match a keyword, with the number of pages and of matches. Sorted by relevance,
        plays, date, danmaku or favourites.

        `GET /api/bilibili/search-video/v2`, charged when it succeeds. The response is typed. `iter_search_video_v2`
        goes through the items of all pages, `pages_search_video_v2` through the pages.

        Example:
            api.bilibili.search_video_v2(keyword="coffee")

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1.
            order: Order of the videos; `click` by plays, `pubdate` newest first, `dm` by danmaku, `stow` by
                favourites. `general`, `click`, `pubdate`, `dm` or `stow`. The service's default is `general`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/bilibili.html#search_video_v2
        """
        from ..models.bilibili_search_video_result import BilibiliSearchVideoResult

        return _call(
            self._client,
            _SEARCH_VIDEO_V2,
            {"keyword": keyword, "page": page, "order": order},
            lambda _given: _request_bilibili_search_video_v2(
                keyword=_given["keyword"], page=_given.get("page", UNSET), order=_given.get("order", UNSET)
            ),
            lambda response: BilibiliSearchVideoResult.from_dict(response.json()),
        )

    def pages_search_video_v2(
        self,
        *,
        keyword: str,
        page: str | None = None,
        order: Literal["click", "dm", "general", "pubdate", "stow"] | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Pages[BilibiliSearchVideoResult]:
        """Pages of `search_video_v2`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.bilibili.pages_search_video_v2(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1.
            order: Order of the videos; `click` by plays, `pubdate` newest first, `dm` by danmaku, `stow` by
                favourites. `general`, `click`, `pubdate`, `dm` or `stow`. The service's default is `general`.
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
            reference/justone/bilibili.html#search_video_v2
        """
        return _Pages(
            self.search_video_v2,
            _SEARCH_VIDEO_V2,
            {"keyword": keyword, "page": page, "order": order},
            _SEARCH_VIDEO_V2_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search_video_v2(
        self,
        *,
        keyword: str,
        page: str | None = None,
        order: Literal["click", "dm", "general", "pubdate", "stow"] | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Items[BilibiliDataResult]:
        """What is on the pages of `search_video_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.bilibili.iter_search_video_v2(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1.
            order: Order of the videos; `click` by plays, `pubdate` newest first, `dm` by danmaku, `stow` by
                favourites. `general`, `click`, `pubdate`, `dm` or `stow`. The service's default is `general`.
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
            reference/justone/bilibili.html#search_video_v2
        """
        _pages = self.pages_search_video_v2(keyword=keyword, page=page, order=order, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.data.data.result, _SEARCH_VIDEO_V2_PAGINATION)

    def share_url_transfer_v1(self, *, share_url: str) -> BilibiliShareUrlTransferResult:
        """Target of a b23.tv video link.

        The address to which a short link of Bilibili leads. The link must start with https://b23.tv/ and lead to a
        video; other destinations, such as articles, profiles or live rooms, are not supported.

        `GET /api/bilibili/share-url-transfer/v1`, charged when it succeeds. The response is typed.

        Example:
            api.bilibili.share_url_transfer_v1(share_url="https://example.com/1")

        Args:
            share_url: Short link that begins with https://b23.tv/.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/bilibili.html#share_url_transfer_v1
        """
        from ..models.bilibili_share_url_transfer_result import BilibiliShareUrlTransferResult

        return _call(
            self._client,
            _SHARE_URL_TRANSFER_V1,
            {"share_url": share_url},
            lambda _given: _request_bilibili_share_url_transfer_v1(share_url=_given["share_url"]),
            lambda response: BilibiliShareUrlTransferResult.from_dict(response.json()),
        )


class AsyncBilibili(_Suggesting):
    """Accounts and videos on Bilibili."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_user_detail_v2(self, *, uid: str) -> BilibiliUserDetailResult:
        """Profile of a user.

        What a Bilibili user's mobile profile page holds, by UID: name, portrait, level, verification and live room,
        along with much page state.

        `GET /api/bilibili/get-user-detail/v2`, charged when it succeeds. The response is typed.

        Example:
            api.bilibili.get_user_detail_v2(uid="1195242865")

        Args:
            uid: Id of the user.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/bilibili.html#get_user_detail_v2
        """
        from ..models.bilibili_user_detail_result import BilibiliUserDetailResult

        return await _acall(
            self._client,
            _GET_USER_DETAIL_V2,
            {"uid": uid},
            lambda _given: _request_bilibili_get_user_detail_v2(uid=_given["uid"]),
            lambda response: BilibiliUserDetailResult.from_dict(response.json()),
        )

    async def get_user_relation_stat_v1(self, *, wmid: str) -> RelationStatResult:
        """Relation counts of a user.

        How many accounts a Bilibili user follows and how many follow the user.

        `GET /api/bilibili/get-user-relation-stat/v1`, charged when it succeeds. The response is typed.

        Example:
            api.bilibili.get_user_relation_stat_v1(wmid="1")

        Args:
            wmid: Id of the Bilibili user (WMID).

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://docs.justoneapi.com/zh/api/bilibili-apis/user-relation-stats-v1

        Documentation:
            reference/justone/bilibili.html#get_user_relation_stat_v1
        """
        from ..models.relation_stat_result import RelationStatResult

        return await _acall(
            self._client,
            _GET_USER_RELATION_STAT_V1,
            {"wmid": wmid},
            lambda _given: _request_bilibili_get_user_relation_stat_v1(wmid=_given["wmid"]),
            lambda response: RelationStatResult.from_dict(response.json()),
        )

    async def get_user_video_list_v2(self, *, uid: str, param: str | None = None) -> BilibiliUserVideoListResult:
        """Videos uploaded by a user.

        One page of a user's uploads, by UID, with title, play count and length of each. The next page takes `param`
        as an earlier answer gave it; `has_next` says whether there is one.

        `GET /api/bilibili/get-user-video-list/v2`, charged when it succeeds. The response is typed.
        `iter_get_user_video_list_v2` goes through the items of all pages, `pages_get_user_video_list_v2` through
        the pages.

        Example:
            api.bilibili.get_user_video_list_v2(uid="1195242865")

        Args:
            uid: Id of the user.
            param: Position from the answer before; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/bilibili.html#get_user_video_list_v2
        """
        from ..models.bilibili_user_video_list_result import BilibiliUserVideoListResult

        return await _acall(
            self._client,
            _GET_USER_VIDEO_LIST_V2,
            {"uid": uid, "param": param},
            lambda _given: _request_bilibili_get_user_video_list_v2(
                uid=_given["uid"], param=_given.get("param", UNSET)
            ),
            lambda response: BilibiliUserVideoListResult.from_dict(response.json()),
        )

    def pages_get_user_video_list_v2(
        self, *, uid: str, param: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncPages[BilibiliUserVideoListResult]:
        """Pages of `get_user_video_list_v2`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.bilibili.pages_get_user_video_list_v2(uid="1195242865", max_pages=3): ...

        Args:
            uid: Id of the user.
            param: Position from the answer before; left out for the first page.
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
            reference/justone/bilibili.html#get_user_video_list_v2
        """
        return _AsyncPages(
            self.get_user_video_list_v2,
            _GET_USER_VIDEO_LIST_V2,
            {"uid": uid, "param": param},
            _GET_USER_VIDEO_LIST_V2_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_user_video_list_v2(
        self, *, uid: str, param: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncItems[BilibiliVideoItem]:
        """What is on the pages of `get_user_video_list_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.bilibili.iter_get_user_video_list_v2(uid="1195242865", max_pages=3): ...

        Args:
            uid: Id of the user.
            param: Position from the answer before; left out for the first page.
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
            reference/justone/bilibili.html#get_user_video_list_v2
        """
        _pages = self.pages_get_user_video_list_v2(uid=uid, param=param, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.data.data.item, _GET_USER_VIDEO_LIST_V2_PAGINATION)

    async def get_video_caption_v2(self, *, bvid: str, aid: str, cid: str) -> BilibiliVideoCaptionResult:
        """Subtitle files of a video part.

        The languages in which one part of a video has subtitles, each with the address of its subtitle file; the
        text itself is in the file, and the address expires. All three of BVID, AID and CID are required.

        `GET /api/bilibili/get-video-caption/v2`, charged when it succeeds. The response is typed.

        Example:
            api.bilibili.get_video_caption_v2(bvid="1", aid="1", cid="1")

        Args:
            bvid: Id of the video (BV number, BVID).
            aid: Id of the video (AV number, AID).
            cid: Id of the part of the video (CID).

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/bilibili.html#get_video_caption_v2
        """
        from ..models.bilibili_video_caption_result import BilibiliVideoCaptionResult

        return await _acall(
            self._client,
            _GET_VIDEO_CAPTION_V2,
            {"bvid": bvid, "aid": aid, "cid": cid},
            lambda _given: _request_bilibili_get_video_caption_v2(
                bvid=_given["bvid"], aid=_given["aid"], cid=_given["cid"]
            ),
            lambda response: BilibiliVideoCaptionResult.from_dict(response.json()),
        )

    async def get_video_comment_v2(self, *, aid: str, cursor: str | None = None) -> BilibiliVideoCommentResult:
        """Comments on a video.

        One page of the comments under a video, by AID, with pinned comments and the count of all. The next page
        takes the cursor of the answer, until the answer marks the end.

        `GET /api/bilibili/get-video-comment/v2`, charged when it succeeds. The response is typed.
        `iter_get_video_comment_v2` goes through the items of all pages, `pages_get_video_comment_v2` through the
        pages.

        Example:
            api.bilibili.get_video_comment_v2(aid="1")

        Args:
            aid: Id of the video (AV number, AID).
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/bilibili.html#get_video_comment_v2
        """
        from ..models.bilibili_video_comment_result import BilibiliVideoCommentResult

        return await _acall(
            self._client,
            _GET_VIDEO_COMMENT_V2,
            {"aid": aid, "cursor": cursor},
            lambda _given: _request_bilibili_get_video_comment_v2(
                aid=_given["aid"], cursor=_given.get("cursor", UNSET)
            ),
            lambda response: BilibiliVideoCommentResult.from_dict(response.json()),
        )

    def pages_get_video_comment_v2(
        self, *, aid: str, cursor: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncPages[BilibiliVideoCommentResult]:
        """Pages of `get_video_comment_v2`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.bilibili.pages_get_video_comment_v2(aid="1", max_pages=3): ...

        Args:
            aid: Id of the video (AV number, AID).
            cursor: Cursor from the answer before; left out for the first page.
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
            reference/justone/bilibili.html#get_video_comment_v2
        """
        return _AsyncPages(
            self.get_video_comment_v2,
            _GET_VIDEO_COMMENT_V2,
            {"aid": aid, "cursor": cursor},
            _GET_VIDEO_COMMENT_V2_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_video_comment_v2(
        self, *, aid: str, cursor: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncItems[BilibiliComment]:
        """What is on the pages of `get_video_comment_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.bilibili.iter_get_video_comment_v2(aid="1", max_pages=3): ...

        Args:
            aid: Id of the video (AV number, AID).
            cursor: Cursor from the answer before; left out for the first page.
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
            reference/justone/bilibili.html#get_video_comment_v2
        """
        _pages = self.pages_get_video_comment_v2(aid=aid, cursor=cursor, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.data.data.replies, _GET_VIDEO_COMMENT_V2_PAGINATION)

    async def get_video_danmu_v2(self, *, aid: str, cid: str, page: str | None = None) -> Result:
        """Danmaku of a video part.

        One numbered page of the comments that fly over the picture of a video part, named by both AID and CID. The
        list is empty where there are none.

        `GET /api/bilibili/get-video-danmu/v2`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.bilibili.get_video_danmu_v2(aid="1", cid="1")

        Args:
            aid: Id of the video (AV number, AID).
            cid: Id of the part of the video (CID).
            page: Number of the page, from 1.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/bilibili.html#get_video_danmu_v2
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_VIDEO_DANMU_V2,
            {"aid": aid, "cid": cid, "page": page},
            lambda _given: _request_bilibili_get_video_danmu_v2(
                aid=_given["aid"], cid=_given["cid"], page=_given.get("page", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_video_detail_v2(self, *, bvid: str) -> BilibiliVideoDetailResult:
        """One video by its BVID.

        What Bilibili's page of a video holds, by BVID: the video's own record with aid and cid, uploader, tags,
        sections and related videos, along with adverts and page state.

        `GET /api/bilibili/get-video-detail/v2`, charged when it succeeds. The response is typed.

        Example:
            api.bilibili.get_video_detail_v2(bvid="1")

        Args:
            bvid: Id of the video (BV number, BVID).

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/bilibili.html#get_video_detail_v2
        """
        from ..models.bilibili_video_detail_result import BilibiliVideoDetailResult

        return await _acall(
            self._client,
            _GET_VIDEO_DETAIL_V2,
            {"bvid": bvid},
            lambda _given: _request_bilibili_get_video_detail_v2(bvid=_given["bvid"]),
            lambda response: BilibiliVideoDetailResult.from_dict(response.json()),
        )

    async def search_video_v2(
        self,
        *,
        keyword: str,
        page: str | None = None,
        order: Literal["click", "dm", "general", "pubdate", "stow"] | None = None,
    ) -> BilibiliSearchVideoResult:
        """Videos matching a keyword.

        One page of the videos that match a keyword, with the number of pages and of matches. Sorted by relevance,
        plays, date, danmaku or favourites.

        `GET /api/bilibili/search-video/v2`, charged when it succeeds. The response is typed. `iter_search_video_v2`
        goes through the items of all pages, `pages_search_video_v2` through the pages.

        Example:
            api.bilibili.search_video_v2(keyword="coffee")

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1.
            order: Order of the videos; `click` by plays, `pubdate` newest first, `dm` by danmaku, `stow` by
                favourites. `general`, `click`, `pubdate`, `dm` or `stow`. The service's default is `general`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/bilibili.html#search_video_v2
        """
        from ..models.bilibili_search_video_result import BilibiliSearchVideoResult

        return await _acall(
            self._client,
            _SEARCH_VIDEO_V2,
            {"keyword": keyword, "page": page, "order": order},
            lambda _given: _request_bilibili_search_video_v2(
                keyword=_given["keyword"], page=_given.get("page", UNSET), order=_given.get("order", UNSET)
            ),
            lambda response: BilibiliSearchVideoResult.from_dict(response.json()),
        )

    def pages_search_video_v2(
        self,
        *,
        keyword: str,
        page: str | None = None,
        order: Literal["click", "dm", "general", "pubdate", "stow"] | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncPages[BilibiliSearchVideoResult]:
        """Pages of `search_video_v2`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.bilibili.pages_search_video_v2(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1.
            order: Order of the videos; `click` by plays, `pubdate` newest first, `dm` by danmaku, `stow` by
                favourites. `general`, `click`, `pubdate`, `dm` or `stow`. The service's default is `general`.
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
            reference/justone/bilibili.html#search_video_v2
        """
        return _AsyncPages(
            self.search_video_v2,
            _SEARCH_VIDEO_V2,
            {"keyword": keyword, "page": page, "order": order},
            _SEARCH_VIDEO_V2_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search_video_v2(
        self,
        *,
        keyword: str,
        page: str | None = None,
        order: Literal["click", "dm", "general", "pubdate", "stow"] | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncItems[BilibiliDataResult]:
        """What is on the pages of `search_video_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.bilibili.iter_search_video_v2(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1.
            order: Order of the videos; `click` by plays, `pubdate` newest first, `dm` by danmaku, `stow` by
                favourites. `general`, `click`, `pubdate`, `dm` or `stow`. The service's default is `general`.
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
            reference/justone/bilibili.html#search_video_v2
        """
        _pages = self.pages_search_video_v2(keyword=keyword, page=page, order=order, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.data.data.result, _SEARCH_VIDEO_V2_PAGINATION)

    async def share_url_transfer_v1(self, *, share_url: str) -> BilibiliShareUrlTransferResult:
        """Target of a b23.tv video link.

        The address to which a short link of Bilibili leads. The link must start with https://b23.tv/ and lead to a
        video; other destinations, such as articles, profiles or live rooms, are not supported.

        `GET /api/bilibili/share-url-transfer/v1`, charged when it succeeds. The response is typed.

        Example:
            api.bilibili.share_url_transfer_v1(share_url="https://example.com/1")

        Args:
            share_url: Short link that begins with https://b23.tv/.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/bilibili.html#share_url_transfer_v1
        """
        from ..models.bilibili_share_url_transfer_result import BilibiliShareUrlTransferResult

        return await _acall(
            self._client,
            _SHARE_URL_TRANSFER_V1,
            {"share_url": share_url},
            lambda _given: _request_bilibili_share_url_transfer_v1(share_url=_given["share_url"]),
            lambda response: BilibiliShareUrlTransferResult.from_dict(response.json()),
        )
