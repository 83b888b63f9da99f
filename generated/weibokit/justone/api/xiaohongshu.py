# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `xiaohongshu`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.deprecation import deprecated as _deprecated
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
        XiaohongshuGetNoteCommentV2Sort,
        XiaohongshuGetNoteCommentV3Sort,
        XiaohongshuGetNoteCommentV4Sort,
        XiaohongshuGetTopicNoteListV1Sort,
        XiaohongshuHotSearchV1Nd,
        XiaohongshuHotSearchV1OrderBy,
        XiaohongshuSearchNoteV1NoteTime,
        XiaohongshuSearchNoteV1NoteType,
        XiaohongshuSearchNoteV1Sort,
        XiaohongshuSearchNoteV2NoteTime,
        XiaohongshuSearchNoteV2NoteType,
        XiaohongshuSearchNoteV2Sort,
        XiaohongshuSearchNoteV3NoteTime,
        XiaohongshuSearchNoteV3NoteType,
        XiaohongshuSearchNoteV3Sort,
        XiaohongshuSearchNoteV4NoteType,
        XiaohongshuSearchNoteV4SortType,
        XiaohongshuSearchNoteV4TimeFilter,
    )
    from ..models.result import Result
    from ..models.xiaohongshu_comment import XiaohongshuComment
    from ..models.xiaohongshu_listed_note import XiaohongshuListedNote
    from ..models.xiaohongshu_note_comment_result import XiaohongshuNoteCommentResult
    from ..models.xiaohongshu_note_detail_result import XiaohongshuNoteDetailResult
    from ..models.xiaohongshu_note_sub_comment_result import XiaohongshuNoteSubCommentResult
    from ..models.xiaohongshu_profile_result import XiaohongshuProfileResult
    from ..models.xiaohongshu_search_note_item import XiaohongshuSearchNoteItem
    from ..models.xiaohongshu_search_note_result import XiaohongshuSearchNoteResult
    from ..models.xiaohongshu_search_recommend_result import XiaohongshuSearchRecommendResult
    from ..models.xiaohongshu_search_user import XiaohongshuSearchUser
    from ..models.xiaohongshu_search_user_result import XiaohongshuSearchUserResult
    from ..models.xiaohongshu_share_url_transfer_result import XiaohongshuShareUrlTransferResult
    from ..models.xiaohongshu_user_note_list_result import XiaohongshuUserNoteListResult

__all__ = ["AsyncXiaohongshu", "Xiaohongshu"]

_GET_NOTE_COMMENT_V2_PAGINATION = Pagination(
    start={},
    next={"last_cursor": ("data", "cursor")},
    items=("data", "comments"),
    end=("unless", ("data", "has_more"), True),
)
_GET_NOTE_COMMENT_V4_PAGINATION = Pagination(
    start={},
    next={"last_cursor": ("data", "cursor")},
    items=("data", "comments"),
    end=("unless", ("data", "has_more"), True),
)
_GET_NOTE_SUB_COMMENT_V2_PAGINATION = Pagination(
    start={},
    next={"last_cursor": ("data", "cursor")},
    items=("data", "comments"),
    end=("unless", ("data", "has_more"), True),
)
_GET_USER_NOTE_LIST_V2_PAGINATION = Pagination(
    start={},
    next={"last_cursor": ("data", "notes", "-1", "cursor")},
    items=("data", "notes"),
    end=("unless", ("data", "has_more"), True),
)
_GET_USER_NOTE_LIST_V4_PAGINATION = Pagination(
    start={},
    next={"last_cursor": ("data", "notes", "-1", "cursor")},
    items=("data", "notes"),
    end=("unless", ("data", "has_more"), True),
)
_SEARCH_NOTE_V2_PAGINATION = Pagination(
    start={"page": 1}, next={"page": "increment"}, items=("data", "items"), end=("equals", ("data", "has_more"), False)
)
_SEARCH_NOTE_V3_PAGINATION = Pagination(
    start={"page": 1}, next={"page": "increment"}, items=("data", "items"), end=("equals", ("data", "has_more"), False)
)
_SEARCH_USER_V2_PAGINATION = Pagination(
    start={"page": 1}, next={"page": "increment"}, items=("data", "users"), end=("equals", ("data", "has_more"), False)
)

_ASK_DOTS = Arguments(
    operation="xiaohongshu_ask_dots", parameters=(ParameterModel(name="keyword", type="str", required=True),)
)
_GET_NOTE_COMMENT_V2 = Arguments(
    operation="xiaohongshu_get_note_comment_v2",
    parameters=(
        ParameterModel(name="note_id", type="str", required=True),
        ParameterModel(name="last_cursor", type="str"),
        ParameterModel(name="sort", type="str"),
    ),
)
_GET_NOTE_COMMENT_V3 = Arguments(
    operation="xiaohongshu_get_note_comment_v3",
    parameters=(
        ParameterModel(name="note_id", type="str", required=True),
        ParameterModel(name="last_cursor", type="str"),
        ParameterModel(name="sort", type="str"),
    ),
)
_GET_NOTE_COMMENT_V4 = Arguments(
    operation="xiaohongshu_get_note_comment_v4",
    parameters=(
        ParameterModel(name="note_id", type="str", required=True),
        ParameterModel(name="last_cursor", type="str"),
        ParameterModel(name="sort", type="str"),
    ),
)
_GET_NOTE_DETAIL_V1 = Arguments(
    operation="xiaohongshu_get_note_detail_v1", parameters=(ParameterModel(name="note_id", type="str", required=True),)
)
_GET_NOTE_DETAIL_V2 = Arguments(
    operation="xiaohongshu_get_note_detail_v2", parameters=(ParameterModel(name="note_id", type="str", required=True),)
)
_GET_NOTE_DETAIL_V3 = Arguments(
    operation="xiaohongshu_get_note_detail_v3", parameters=(ParameterModel(name="note_id", type="str", required=True),)
)
_GET_NOTE_DETAIL_V4 = Arguments(
    operation="xiaohongshu_get_note_detail_v4", parameters=(ParameterModel(name="note_id", type="str", required=True),)
)
_GET_NOTE_DETAIL_V5 = Arguments(
    operation="xiaohongshu_get_note_detail_v5", parameters=(ParameterModel(name="note_id", type="str", required=True),)
)
_GET_NOTE_DETAIL_V6 = Arguments(
    operation="xiaohongshu_get_note_detail_v6", parameters=(ParameterModel(name="note_id", type="str", required=True),)
)
_GET_NOTE_DETAIL_V7 = Arguments(
    operation="xiaohongshu_get_note_detail_v7", parameters=(ParameterModel(name="note_id", type="str", required=True),)
)
_GET_NOTE_SUB_COMMENT_V2 = Arguments(
    operation="xiaohongshu_get_note_sub_comment_v2",
    parameters=(
        ParameterModel(name="note_id", type="str", required=True),
        ParameterModel(name="comment_id", type="str", required=True),
        ParameterModel(name="last_cursor", type="str"),
    ),
)
_GET_TOPIC_NOTE_LIST_V1 = Arguments(
    operation="xiaohongshu_get_topic_note_list_v1",
    parameters=(
        ParameterModel(name="topic_id", type="str", required=True),
        ParameterModel(name="sort", type="str"),
        ParameterModel(name="cursor", type="str"),
    ),
)
_GET_USER_NOTE_LIST_V1 = Arguments(
    operation="xiaohongshu_get_user_note_list_v1",
    parameters=(
        ParameterModel(name="user_id", type="str", required=True),
        ParameterModel(name="last_cursor", type="str"),
    ),
)
_GET_USER_NOTE_LIST_V2 = Arguments(
    operation="xiaohongshu_get_user_note_list_v2",
    parameters=(
        ParameterModel(name="user_id", type="str", required=True),
        ParameterModel(name="last_cursor", type="str"),
    ),
)
_GET_USER_NOTE_LIST_V3 = Arguments(
    operation="xiaohongshu_get_user_note_list_v3",
    parameters=(
        ParameterModel(name="user_id", type="str", required=True),
        ParameterModel(name="last_cursor", type="str"),
    ),
)
_GET_USER_NOTE_LIST_V4 = Arguments(
    operation="xiaohongshu_get_user_note_list_v4",
    parameters=(
        ParameterModel(name="user_id", type="str", required=True),
        ParameterModel(name="last_cursor", type="str"),
    ),
)
_GET_USER_V3 = Arguments(
    operation="xiaohongshu_get_user_v3", parameters=(ParameterModel(name="user_id", type="str", required=True),)
)
_GET_USER_V4 = Arguments(
    operation="xiaohongshu_get_user_v4", parameters=(ParameterModel(name="user_id", type="str", required=True),)
)
_HOT_LIST_V1 = Arguments(operation="xiaohongshu_hot_list_v1")
_HOT_SEARCH_V1 = Arguments(
    operation="xiaohongshu_hot_search_v1",
    parameters=(
        ParameterModel(name="search_word", type="str"),
        ParameterModel(name="page_num", type="int"),
        ParameterModel(name="order_by", type="str"),
        ParameterModel(name="nd", type="str"),
        ParameterModel(name="note_content_category", type="str"),
    ),
)
_SEARCH_NOTE_V1 = Arguments(
    operation="xiaohongshu_search_note_v1",
    parameters=(
        ParameterModel(name="keyword", type="str", required=True),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="sort", type="str"),
        ParameterModel(name="note_type", type="str"),
        ParameterModel(name="note_time", type="str"),
    ),
)
_SEARCH_NOTE_V2 = Arguments(
    operation="xiaohongshu_search_note_v2",
    parameters=(
        ParameterModel(name="keyword", type="str", required=True),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="sort", type="str"),
        ParameterModel(name="note_type", type="str"),
        ParameterModel(name="note_time", type="str"),
    ),
)
_SEARCH_NOTE_V3 = Arguments(
    operation="xiaohongshu_search_note_v3",
    parameters=(
        ParameterModel(name="keyword", type="str", required=True),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="sort", type="str"),
        ParameterModel(name="note_type", type="str"),
        ParameterModel(name="note_time", type="str"),
    ),
)
_SEARCH_NOTE_V4 = Arguments(
    operation="xiaohongshu_search_note_v4",
    parameters=(
        ParameterModel(name="keyword", type="str", required=True),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="sort_type", type="str"),
        ParameterModel(name="note_type", type="str"),
        ParameterModel(name="time_filter", type="str"),
    ),
)
_SEARCH_RECOMMEND_V1 = Arguments(
    operation="xiaohongshu_search_recommend_v1", parameters=(ParameterModel(name="keyword", type="str", required=True),)
)
_SEARCH_USER_V2 = Arguments(
    operation="xiaohongshu_search_user_v2",
    parameters=(ParameterModel(name="keyword", type="str", required=True), ParameterModel(name="page", type="int")),
)
_SHARE_URL_TRANSFER_V1 = Arguments(
    operation="xiaohongshu_share_url_transfer_v1",
    parameters=(ParameterModel(name="share_url", type="str", required=True),),
)


def _request_xiaohongshu_ask_dots(
    *,
    keyword: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu/ask-dots",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_get_note_comment_v2(
    *,
    note_id: str,
    last_cursor: str | Unset = UNSET,
    sort: XiaohongshuGetNoteCommentV2Sort | Unset = "latest",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["noteId"] = note_id

    params["lastCursor"] = last_cursor

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu/get-note-comment/v2",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_get_note_comment_v3(
    *,
    note_id: str,
    last_cursor: str | Unset = UNSET,
    sort: XiaohongshuGetNoteCommentV3Sort | Unset = "latest",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["noteId"] = note_id

    params["lastCursor"] = last_cursor

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu/get-note-comment/v3",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_get_note_comment_v4(
    *,
    note_id: str,
    last_cursor: str | Unset = UNSET,
    sort: XiaohongshuGetNoteCommentV4Sort | Unset = "latest",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["noteId"] = note_id

    params["lastCursor"] = last_cursor

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu/get-note-comment/v4",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_get_note_detail_v1(
    *,
    note_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["noteId"] = note_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu/get-note-detail/v1",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_get_note_detail_v2(
    *,
    note_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["noteId"] = note_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu/get-note-detail/v2",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_get_note_detail_v3(
    *,
    note_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["noteId"] = note_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu/get-note-detail/v3",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_get_note_detail_v4(
    *,
    note_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["noteId"] = note_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu/get-note-detail/v4",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_get_note_detail_v5(
    *,
    note_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["noteId"] = note_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu/get-note-detail/v5",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_get_note_detail_v6(
    *,
    note_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["noteId"] = note_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu/get-note-detail/v6",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_get_note_detail_v7(
    *,
    note_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["noteId"] = note_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu/get-note-detail/v7",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_get_note_sub_comment_v2(
    *,
    note_id: str,
    comment_id: str,
    last_cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["noteId"] = note_id

    params["commentId"] = comment_id

    params["lastCursor"] = last_cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu/get-note-sub-comment/v2",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_get_topic_note_list_v1(
    *,
    topic_id: str,
    sort: XiaohongshuGetTopicNoteListV1Sort | Unset = "hot",
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["topicId"] = topic_id

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu/get-topic-note-list/v1",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_get_user_note_list_v1(
    *,
    user_id: str,
    last_cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userId"] = user_id

    params["lastCursor"] = last_cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu/get-user-note-list/v1",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_get_user_note_list_v2(
    *,
    user_id: str,
    last_cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userId"] = user_id

    params["lastCursor"] = last_cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu/get-user-note-list/v2",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_get_user_note_list_v3(
    *,
    user_id: str,
    last_cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userId"] = user_id

    params["lastCursor"] = last_cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu/get-user-note-list/v3",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_get_user_note_list_v4(
    *,
    user_id: str,
    last_cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userId"] = user_id

    params["lastCursor"] = last_cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu/get-user-note-list/v4",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_get_user_v3(
    *,
    user_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userId"] = user_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu/get-user/v3",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_get_user_v4(
    *,
    user_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userId"] = user_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu/get-user/v4",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_hot_list_v1() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu/hot-list/v1",
    }

    return _kwargs


def _request_xiaohongshu_hot_search_v1(
    *,
    search_word: str | Unset = "",
    page_num: int | Unset = 1,
    order_by: XiaohongshuHotSearchV1OrderBy | Unset = "premium_imp_num",
    nd: XiaohongshuHotSearchV1Nd | Unset = "DAY_7",
    note_content_category: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["searchWord"] = search_word

    params["pageNum"] = page_num

    json_order_by: str | Unset = UNSET
    if not isinstance(order_by, Unset):
        json_order_by = order_by

    params["orderBy"] = json_order_by

    json_nd: str | Unset = UNSET
    if not isinstance(nd, Unset):
        json_nd = nd

    params["nd"] = json_nd

    params["noteContentCategory"] = note_content_category

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu/hot-search/v1",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_search_note_v1(
    *,
    keyword: str,
    page: int | Unset = 1,
    sort: XiaohongshuSearchNoteV1Sort | Unset = "general",
    note_type: XiaohongshuSearchNoteV1NoteType | Unset = "_0",
    note_time: XiaohongshuSearchNoteV1NoteTime | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["page"] = page

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    json_note_type: str | Unset = UNSET
    if not isinstance(note_type, Unset):
        json_note_type = note_type

    params["noteType"] = json_note_type

    json_note_time: str | Unset = UNSET
    if not isinstance(note_time, Unset):
        json_note_time = note_time

    params["noteTime"] = json_note_time

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu/search-note/v1",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_search_note_v2(
    *,
    keyword: str,
    page: int | Unset = 1,
    sort: XiaohongshuSearchNoteV2Sort | Unset = "general",
    note_type: XiaohongshuSearchNoteV2NoteType | Unset = "_0",
    note_time: XiaohongshuSearchNoteV2NoteTime | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["page"] = page

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    json_note_type: str | Unset = UNSET
    if not isinstance(note_type, Unset):
        json_note_type = note_type

    params["noteType"] = json_note_type

    json_note_time: str | Unset = UNSET
    if not isinstance(note_time, Unset):
        json_note_time = note_time

    params["noteTime"] = json_note_time

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu/search-note/v2",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_search_note_v3(
    *,
    keyword: str,
    page: int | Unset = 1,
    sort: XiaohongshuSearchNoteV3Sort | Unset = "general",
    note_type: XiaohongshuSearchNoteV3NoteType | Unset = "_0",
    note_time: XiaohongshuSearchNoteV3NoteTime | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["page"] = page

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    json_note_type: str | Unset = UNSET
    if not isinstance(note_type, Unset):
        json_note_type = note_type

    params["noteType"] = json_note_type

    json_note_time: str | Unset = UNSET
    if not isinstance(note_time, Unset):
        json_note_time = note_time

    params["noteTime"] = json_note_time

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu/search-note/v3",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_search_note_v4(
    *,
    keyword: str,
    page: int | Unset = 1,
    sort_type: XiaohongshuSearchNoteV4SortType | Unset = "general",
    note_type: XiaohongshuSearchNoteV4NoteType | Unset = "ALL",
    time_filter: XiaohongshuSearchNoteV4TimeFilter | Unset = "ALL",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["page"] = page

    json_sort_type: str | Unset = UNSET
    if not isinstance(sort_type, Unset):
        json_sort_type = sort_type

    params["sortType"] = json_sort_type

    json_note_type: str | Unset = UNSET
    if not isinstance(note_type, Unset):
        json_note_type = note_type

    params["noteType"] = json_note_type

    json_time_filter: str | Unset = UNSET
    if not isinstance(time_filter, Unset):
        json_time_filter = time_filter

    params["timeFilter"] = json_time_filter

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu/search-note/v4",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_search_recommend_v1(
    *,
    keyword: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu/search-recommend/v1",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_search_user_v2(
    *,
    keyword: str,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu/search-user/v2",
        "params": params,
    }

    return _kwargs


def _request_xiaohongshu_share_url_transfer_v1(
    *,
    share_url: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["shareUrl"] = share_url

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu/share-url-transfer/v1",
        "params": params,
    }

    return _kwargs


class Xiaohongshu(_Suggesting):
    """Notes, comments and users of Xiaohongshu, known abroad as RedNote."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def ask_dots(self, *, keyword: str) -> Result:
        """Answer of Ask Dots AI.

        What Xiaohongshu's assistant Ask Dots answers to one question or keyword. The path carries no version.

        `GET /api/xiaohongshu/ask-dots`, charged when it succeeds. The response is open: no one says what is in it,
        and `to_dict()` has all of it.

        Example:
            api.xiaohongshu.ask_dots(keyword="coffee")

        Args:
            keyword: Question to ask.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#ask_dots
        """
        from ..models.result import Result

        return _call(
            self._client,
            _ASK_DOTS,
            {"keyword": keyword},
            lambda _given: _request_xiaohongshu_ask_dots(keyword=_given["keyword"]),
            lambda response: Result.from_dict(response.json()),
        )

    def get_note_comment_v2(
        self,
        *,
        note_id: str,
        last_cursor: str | None = None,
        sort: Literal["latest", "like_count", "normal"] | None = None,
    ) -> XiaohongshuNoteCommentResult:
        """Comments on a note or URL.

        One page of the comments on a Xiaohongshu note, given its id or its `/explore/` URL. Where the default
        order, latest, brings none, the normal order may; the next page takes the cursor of the answer, a JSON
        document in a string.

        `GET /api/xiaohongshu/get-note-comment/v2`, charged when it succeeds. The response is typed.
        `iter_get_note_comment_v2` goes through the items of all pages, `pages_get_note_comment_v2` through the
        pages.

        Example:
            api.xiaohongshu.get_note_comment_v2(note_id="1")

        Args:
            note_id: Id of the note, or its address with /explore/ in it.
            last_cursor: Cursor from the answer before; left out for the first page.
            sort: Order of the comments. `normal`, `latest` or `like_count`. The service's default is `latest`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#get_note_comment_v2
        """
        from ..models.xiaohongshu_note_comment_result import XiaohongshuNoteCommentResult

        return _call(
            self._client,
            _GET_NOTE_COMMENT_V2,
            {"note_id": note_id, "last_cursor": last_cursor, "sort": sort},
            lambda _given: _request_xiaohongshu_get_note_comment_v2(
                note_id=_given["note_id"], last_cursor=_given.get("last_cursor", UNSET), sort=_given.get("sort", UNSET)
            ),
            lambda response: XiaohongshuNoteCommentResult.from_dict(response.json()),
        )

    def pages_get_note_comment_v2(
        self,
        *,
        note_id: str,
        last_cursor: str | None = None,
        sort: Literal["latest", "like_count", "normal"] | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Pages[XiaohongshuNoteCommentResult]:
        """Pages of `get_note_comment_v2`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.xiaohongshu.pages_get_note_comment_v2(note_id="1", max_pages=3): ...

        Args:
            note_id: Id of the note, or its address with /explore/ in it.
            last_cursor: Cursor from the answer before; left out for the first page.
            sort: Order of the comments. `normal`, `latest` or `like_count`. The service's default is `latest`.
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
            reference/justone/xiaohongshu.html#get_note_comment_v2
        """
        return _Pages(
            self.get_note_comment_v2,
            _GET_NOTE_COMMENT_V2,
            {"note_id": note_id, "last_cursor": last_cursor, "sort": sort},
            _GET_NOTE_COMMENT_V2_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_note_comment_v2(
        self,
        *,
        note_id: str,
        last_cursor: str | None = None,
        sort: Literal["latest", "like_count", "normal"] | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Items[XiaohongshuComment]:
        """What is on the pages of `get_note_comment_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.xiaohongshu.iter_get_note_comment_v2(note_id="1", max_pages=3): ...

        Args:
            note_id: Id of the note, or its address with /explore/ in it.
            last_cursor: Cursor from the answer before; left out for the first page.
            sort: Order of the comments. `normal`, `latest` or `like_count`. The service's default is `latest`.
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
            reference/justone/xiaohongshu.html#get_note_comment_v2
        """
        _pages = self.pages_get_note_comment_v2(
            note_id=note_id, last_cursor=last_cursor, sort=sort, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.data.comments, _GET_NOTE_COMMENT_V2_PAGINATION)

    def get_note_comment_v3(
        self,
        *,
        note_id: str,
        last_cursor: str | None = None,
        sort: Literal["latest", "like_count", "normal"] | None = None,
    ) -> Result:
        """Comments on a Xiaohongshu note.

        One page of the comments on a Xiaohongshu note, given its id, in the normal order, latest or most liked
        first. The next page takes the cursor of the one before.

        `GET /api/xiaohongshu/get-note-comment/v3`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.xiaohongshu.get_note_comment_v3(note_id="1")

        Args:
            note_id: Id of the note.
            last_cursor: Cursor from the answer before; left out for the first page.
            sort: Order of the comments. `normal`, `latest` or `like_count`. The service's default is `latest`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#get_note_comment_v3
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_NOTE_COMMENT_V3,
            {"note_id": note_id, "last_cursor": last_cursor, "sort": sort},
            lambda _given: _request_xiaohongshu_get_note_comment_v3(
                note_id=_given["note_id"], last_cursor=_given.get("last_cursor", UNSET), sort=_given.get("sort", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_note_comment_v4(
        self,
        *,
        note_id: str,
        last_cursor: str | None = None,
        sort: Literal["latest", "like_count", "normal"] | None = None,
    ) -> XiaohongshuNoteCommentResult:
        """Comments on a Xiaohongshu note.

        One page of the comments on a Xiaohongshu note, given its id. Where the default order, latest, brings none,
        the normal order may; the next page takes the cursor of the answer, a JSON document in a string.

        `GET /api/xiaohongshu/get-note-comment/v4`, charged when it succeeds. The response is typed.
        `iter_get_note_comment_v4` goes through the items of all pages, `pages_get_note_comment_v4` through the
        pages.

        Example:
            api.xiaohongshu.get_note_comment_v4(note_id="1")

        Args:
            note_id: Id of the note.
            last_cursor: Cursor from the answer before; left out for the first page.
            sort: Order of the comments. `normal`, `latest` or `like_count`. The service's default is `latest`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#get_note_comment_v4
        """
        from ..models.xiaohongshu_note_comment_result import XiaohongshuNoteCommentResult

        return _call(
            self._client,
            _GET_NOTE_COMMENT_V4,
            {"note_id": note_id, "last_cursor": last_cursor, "sort": sort},
            lambda _given: _request_xiaohongshu_get_note_comment_v4(
                note_id=_given["note_id"], last_cursor=_given.get("last_cursor", UNSET), sort=_given.get("sort", UNSET)
            ),
            lambda response: XiaohongshuNoteCommentResult.from_dict(response.json()),
        )

    def pages_get_note_comment_v4(
        self,
        *,
        note_id: str,
        last_cursor: str | None = None,
        sort: Literal["latest", "like_count", "normal"] | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Pages[XiaohongshuNoteCommentResult]:
        """Pages of `get_note_comment_v4`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.xiaohongshu.pages_get_note_comment_v4(note_id="1", max_pages=3): ...

        Args:
            note_id: Id of the note.
            last_cursor: Cursor from the answer before; left out for the first page.
            sort: Order of the comments. `normal`, `latest` or `like_count`. The service's default is `latest`.
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
            reference/justone/xiaohongshu.html#get_note_comment_v4
        """
        return _Pages(
            self.get_note_comment_v4,
            _GET_NOTE_COMMENT_V4,
            {"note_id": note_id, "last_cursor": last_cursor, "sort": sort},
            _GET_NOTE_COMMENT_V4_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_note_comment_v4(
        self,
        *,
        note_id: str,
        last_cursor: str | None = None,
        sort: Literal["latest", "like_count", "normal"] | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Items[XiaohongshuComment]:
        """What is on the pages of `get_note_comment_v4`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.xiaohongshu.iter_get_note_comment_v4(note_id="1", max_pages=3): ...

        Args:
            note_id: Id of the note.
            last_cursor: Cursor from the answer before; left out for the first page.
            sort: Order of the comments. `normal`, `latest` or `like_count`. The service's default is `latest`.
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
            reference/justone/xiaohongshu.html#get_note_comment_v4
        """
        _pages = self.pages_get_note_comment_v4(
            note_id=note_id, last_cursor=last_cursor, sort=sort, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.data.comments, _GET_NOTE_COMMENT_V4_PAGINATION)

    def get_note_detail_v1(self, *, note_id: str) -> XiaohongshuNoteDetailResult:
        """One note by id or URL.

        One Xiaohongshu note with author, text, images and counts, given its id or its `/explore/` URL. The provider
        recommends this version among those of its family; its videos cannot be downloaded, v6 is there for that.

        `GET /api/xiaohongshu/get-note-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.xiaohongshu.get_note_detail_v1(note_id="1")

        Args:
            note_id: Id of the note, or its address with /explore/ in it.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#get_note_detail_v1
        """
        from ..models.xiaohongshu_note_detail_result import XiaohongshuNoteDetailResult

        return _call(
            self._client,
            _GET_NOTE_DETAIL_V1,
            {"note_id": note_id},
            lambda _given: _request_xiaohongshu_get_note_detail_v1(note_id=_given["note_id"]),
            lambda response: XiaohongshuNoteDetailResult.from_dict(response.json()),
        )

    def get_note_detail_v2(self, *, note_id: str) -> Result:
        """One note without video download.

        One Xiaohongshu note with author, text, images and counts, given its id. Its videos cannot be downloaded; v5
        is there for that.

        `GET /api/xiaohongshu/get-note-detail/v2`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.xiaohongshu.get_note_detail_v2(note_id="1")

        Args:
            note_id: Id of the note.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#get_note_detail_v2
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_NOTE_DETAIL_V2,
            {"note_id": note_id},
            lambda _given: _request_xiaohongshu_get_note_detail_v2(note_id=_given["note_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    def get_note_detail_v3(self, *, note_id: str) -> XiaohongshuNoteDetailResult:
        """One Xiaohongshu note in full.

        One Xiaohongshu note with author, text, images and counts, given its id.

        `GET /api/xiaohongshu/get-note-detail/v3`, charged when it succeeds. The response is typed.

        Example:
            api.xiaohongshu.get_note_detail_v3(note_id="1")

        Args:
            note_id: Id of the note.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#get_note_detail_v3
        """
        from ..models.xiaohongshu_note_detail_result import XiaohongshuNoteDetailResult

        return _call(
            self._client,
            _GET_NOTE_DETAIL_V3,
            {"note_id": note_id},
            lambda _given: _request_xiaohongshu_get_note_detail_v3(note_id=_given["note_id"]),
            lambda response: XiaohongshuNoteDetailResult.from_dict(response.json()),
        )

    def get_note_detail_v4(self, *, note_id: str) -> Result:
        """One note without video download.

        One Xiaohongshu note with author, text, images and counts, given its id. Its videos cannot be downloaded; v5
        is there for that.

        `GET /api/xiaohongshu/get-note-detail/v4`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.xiaohongshu.get_note_detail_v4(note_id="1")

        Args:
            note_id: Id of the note.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#get_note_detail_v4
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_NOTE_DETAIL_V4,
            {"note_id": note_id},
            lambda _given: _request_xiaohongshu_get_note_detail_v4(note_id=_given["note_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    def get_note_detail_v5(self, *, note_id: str) -> Result:
        """One note with downloadable video.

        One Xiaohongshu note with what a download of its video takes, given its id. Only some videos can be had, and
        the engagement counts are missing.

        `GET /api/xiaohongshu/get-note-detail/v5`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.xiaohongshu.get_note_detail_v5(note_id="1")

        Args:
            note_id: Id of the note.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#get_note_detail_v5
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_NOTE_DETAIL_V5,
            {"note_id": note_id},
            lambda _given: _request_xiaohongshu_get_note_detail_v5(note_id=_given["note_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    def get_note_detail_v6(self, *, note_id: str) -> Result:
        """One video note with downloadable video.

        One Xiaohongshu video note with what a download of its video takes, given its id. Notes of pictures and text
        are not covered.

        `GET /api/xiaohongshu/get-note-detail/v6`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.xiaohongshu.get_note_detail_v6(note_id="1")

        Args:
            note_id: Id of the note.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#get_note_detail_v6
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_NOTE_DETAIL_V6,
            {"note_id": note_id},
            lambda _given: _request_xiaohongshu_get_note_detail_v6(note_id=_given["note_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    @_deprecated(
        "JustOne.xiaohongshu.get_note_detail_v7 is deprecated: the provider advises against it, and recommends `xiaohongshu.get_note_detail_v1`."
    )
    def get_note_detail_v7(self, *, note_id: str) -> XiaohongshuNoteDetailResult:
        """One Xiaohongshu note in full.

        One Xiaohongshu note with author, text, images and counts, given its id.
        `/api/xiaohongshu/get-note-detail/v1` is the recommended one of the family.

        `GET /api/xiaohongshu/get-note-detail/v7`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it, and recommends `xiaohongshu.get_note_detail_v1`.

        Example:
            api.xiaohongshu.get_note_detail_v7(note_id="1")

        Args:
            note_id: Id of the note.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#get_note_detail_v7
        """
        from ..models.xiaohongshu_note_detail_result import XiaohongshuNoteDetailResult

        return _call(
            self._client,
            _GET_NOTE_DETAIL_V7,
            {"note_id": note_id},
            lambda _given: _request_xiaohongshu_get_note_detail_v7(note_id=_given["note_id"]),
            lambda response: XiaohongshuNoteDetailResult.from_dict(response.json()),
        )

    def get_note_sub_comment_v2(
        self, *, note_id: str, comment_id: str, last_cursor: str | None = None
    ) -> XiaohongshuNoteSubCommentResult:
        """Replies to a note comment.

        One page of the replies to one comment, given the ids of the note and of the comment. The next page takes
        the cursor of the answer, a JSON document in a string.

        `GET /api/xiaohongshu/get-note-sub-comment/v2`, charged when it succeeds. The response is typed.
        `iter_get_note_sub_comment_v2` goes through the items of all pages, `pages_get_note_sub_comment_v2` through
        the pages.

        Example:
            api.xiaohongshu.get_note_sub_comment_v2(note_id="1", comment_id="1")

        Args:
            note_id: Id of the note.
            comment_id: Id of the comment whose replies are wanted.
            last_cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#get_note_sub_comment_v2
        """
        from ..models.xiaohongshu_note_sub_comment_result import XiaohongshuNoteSubCommentResult

        return _call(
            self._client,
            _GET_NOTE_SUB_COMMENT_V2,
            {"note_id": note_id, "comment_id": comment_id, "last_cursor": last_cursor},
            lambda _given: _request_xiaohongshu_get_note_sub_comment_v2(
                note_id=_given["note_id"], comment_id=_given["comment_id"], last_cursor=_given.get("last_cursor", UNSET)
            ),
            lambda response: XiaohongshuNoteSubCommentResult.from_dict(response.json()),
        )

    def pages_get_note_sub_comment_v2(
        self,
        *,
        note_id: str,
        comment_id: str,
        last_cursor: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Pages[XiaohongshuNoteSubCommentResult]:
        """Pages of `get_note_sub_comment_v2`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.xiaohongshu.pages_get_note_sub_comment_v2(note_id="1", comment_id="1", max_pages=3): ...

        Args:
            note_id: Id of the note.
            comment_id: Id of the comment whose replies are wanted.
            last_cursor: Cursor from the answer before; left out for the first page.
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
            reference/justone/xiaohongshu.html#get_note_sub_comment_v2
        """
        return _Pages(
            self.get_note_sub_comment_v2,
            _GET_NOTE_SUB_COMMENT_V2,
            {"note_id": note_id, "comment_id": comment_id, "last_cursor": last_cursor},
            _GET_NOTE_SUB_COMMENT_V2_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_note_sub_comment_v2(
        self,
        *,
        note_id: str,
        comment_id: str,
        last_cursor: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Items[XiaohongshuComment]:
        """What is on the pages of `get_note_sub_comment_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.xiaohongshu.iter_get_note_sub_comment_v2(note_id="1", comment_id="1", max_pages=3): ...

        Args:
            note_id: Id of the note.
            comment_id: Id of the comment whose replies are wanted.
            last_cursor: Cursor from the answer before; left out for the first page.
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
            reference/justone/xiaohongshu.html#get_note_sub_comment_v2
        """
        _pages = self.pages_get_note_sub_comment_v2(
            note_id=note_id, comment_id=comment_id, last_cursor=last_cursor, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.data.comments, _GET_NOTE_SUB_COMMENT_V2_PAGINATION)

    def get_topic_note_list_v1(
        self, *, topic_id: str, sort: Literal["hot", "time"] | None = None, cursor: str | None = None
    ) -> Result:
        """Notes of a Xiaohongshu topic.

        One page of the notes under a Xiaohongshu topic, hot or latest first, given the topic's id. The next page
        takes the cursor of the one before.

        `GET /api/xiaohongshu/get-topic-note-list/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Example:
            api.xiaohongshu.get_topic_note_list_v1(topic_id="1")

        Args:
            topic_id: Id of the topic.
            sort: Order of the notes. `time` or `hot`. The service's default is `hot`.
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#get_topic_note_list_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_TOPIC_NOTE_LIST_V1,
            {"topic_id": topic_id, "sort": sort, "cursor": cursor},
            lambda _given: _request_xiaohongshu_get_topic_note_list_v1(
                topic_id=_given["topic_id"], sort=_given.get("sort", UNSET), cursor=_given.get("cursor", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_user_note_list_v1(self, *, user_id: str, last_cursor: str | None = None) -> Result:
        """Notes of a Xiaohongshu user.

        One page of the notes that a Xiaohongshu user has published, given the user's id. The next page takes the
        cursor of the one before.

        `GET /api/xiaohongshu/get-user-note-list/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Example:
            api.xiaohongshu.get_user_note_list_v1(user_id="1195242865")

        Args:
            user_id: Id of the user.
            last_cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#get_user_note_list_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_USER_NOTE_LIST_V1,
            {"user_id": user_id, "last_cursor": last_cursor},
            lambda _given: _request_xiaohongshu_get_user_note_list_v1(
                user_id=_given["user_id"], last_cursor=_given.get("last_cursor", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_user_note_list_v2(self, *, user_id: str, last_cursor: str | None = None) -> XiaohongshuUserNoteListResult:
        """Notes of a Xiaohongshu user.

        One page of the notes that a Xiaohongshu user has published, given the user's id. The next page takes the
        cursor of the last note.

        `GET /api/xiaohongshu/get-user-note-list/v2`, charged when it succeeds. The response is typed.
        `iter_get_user_note_list_v2` goes through the items of all pages, `pages_get_user_note_list_v2` through the
        pages.

        Example:
            api.xiaohongshu.get_user_note_list_v2(user_id="1195242865")

        Args:
            user_id: Id of the user.
            last_cursor: Cursor of the last note on the page before; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#get_user_note_list_v2
        """
        from ..models.xiaohongshu_user_note_list_result import XiaohongshuUserNoteListResult

        return _call(
            self._client,
            _GET_USER_NOTE_LIST_V2,
            {"user_id": user_id, "last_cursor": last_cursor},
            lambda _given: _request_xiaohongshu_get_user_note_list_v2(
                user_id=_given["user_id"], last_cursor=_given.get("last_cursor", UNSET)
            ),
            lambda response: XiaohongshuUserNoteListResult.from_dict(response.json()),
        )

    def pages_get_user_note_list_v2(
        self, *, user_id: str, last_cursor: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Pages[XiaohongshuUserNoteListResult]:
        """Pages of `get_user_note_list_v2`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.xiaohongshu.pages_get_user_note_list_v2(user_id="1195242865", max_pages=3): ...

        Args:
            user_id: Id of the user.
            last_cursor: Cursor of the last note on the page before; left out for the first page.
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
            reference/justone/xiaohongshu.html#get_user_note_list_v2
        """
        return _Pages(
            self.get_user_note_list_v2,
            _GET_USER_NOTE_LIST_V2,
            {"user_id": user_id, "last_cursor": last_cursor},
            _GET_USER_NOTE_LIST_V2_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_user_note_list_v2(
        self, *, user_id: str, last_cursor: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Items[XiaohongshuListedNote]:
        """What is on the pages of `get_user_note_list_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.xiaohongshu.iter_get_user_note_list_v2(user_id="1195242865", max_pages=3): ...

        Args:
            user_id: Id of the user.
            last_cursor: Cursor of the last note on the page before; left out for the first page.
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
            reference/justone/xiaohongshu.html#get_user_note_list_v2
        """
        _pages = self.pages_get_user_note_list_v2(
            user_id=user_id, last_cursor=last_cursor, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.data.notes, _GET_USER_NOTE_LIST_V2_PAGINATION)

    def get_user_note_list_v3(self, *, user_id: str, last_cursor: str | None = None) -> Result:
        """Notes of a Xiaohongshu user.

        One page of the notes that a Xiaohongshu user has published, given the user's id. The next page takes the
        cursor of the last note.

        `GET /api/xiaohongshu/get-user-note-list/v3`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Example:
            api.xiaohongshu.get_user_note_list_v3(user_id="1195242865")

        Args:
            user_id: Id of the user.
            last_cursor: Cursor of the last note on the page before; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#get_user_note_list_v3
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_USER_NOTE_LIST_V3,
            {"user_id": user_id, "last_cursor": last_cursor},
            lambda _given: _request_xiaohongshu_get_user_note_list_v3(
                user_id=_given["user_id"], last_cursor=_given.get("last_cursor", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_user_note_list_v4(self, *, user_id: str, last_cursor: str | None = None) -> XiaohongshuUserNoteListResult:
        """Notes of a user or URL.

        One page of the notes that a Xiaohongshu user has published, given the user's id or `/user/profile/` URL.
        The next page takes the cursor of the last note.

        `GET /api/xiaohongshu/get-user-note-list/v4`, charged when it succeeds. The response is typed.
        `iter_get_user_note_list_v4` goes through the items of all pages, `pages_get_user_note_list_v4` through the
        pages.

        Example:
            api.xiaohongshu.get_user_note_list_v4(user_id="1195242865")

        Args:
            user_id: Id of the user, or the address of the profile with /user/profile/ in it.
            last_cursor: Cursor of the last note on the page before; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#get_user_note_list_v4
        """
        from ..models.xiaohongshu_user_note_list_result import XiaohongshuUserNoteListResult

        return _call(
            self._client,
            _GET_USER_NOTE_LIST_V4,
            {"user_id": user_id, "last_cursor": last_cursor},
            lambda _given: _request_xiaohongshu_get_user_note_list_v4(
                user_id=_given["user_id"], last_cursor=_given.get("last_cursor", UNSET)
            ),
            lambda response: XiaohongshuUserNoteListResult.from_dict(response.json()),
        )

    def pages_get_user_note_list_v4(
        self, *, user_id: str, last_cursor: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Pages[XiaohongshuUserNoteListResult]:
        """Pages of `get_user_note_list_v4`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.xiaohongshu.pages_get_user_note_list_v4(user_id="1195242865", max_pages=3): ...

        Args:
            user_id: Id of the user, or the address of the profile with /user/profile/ in it.
            last_cursor: Cursor of the last note on the page before; left out for the first page.
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
            reference/justone/xiaohongshu.html#get_user_note_list_v4
        """
        return _Pages(
            self.get_user_note_list_v4,
            _GET_USER_NOTE_LIST_V4,
            {"user_id": user_id, "last_cursor": last_cursor},
            _GET_USER_NOTE_LIST_V4_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_user_note_list_v4(
        self, *, user_id: str, last_cursor: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Items[XiaohongshuListedNote]:
        """What is on the pages of `get_user_note_list_v4`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.xiaohongshu.iter_get_user_note_list_v4(user_id="1195242865", max_pages=3): ...

        Args:
            user_id: Id of the user, or the address of the profile with /user/profile/ in it.
            last_cursor: Cursor of the last note on the page before; left out for the first page.
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
            reference/justone/xiaohongshu.html#get_user_note_list_v4
        """
        _pages = self.pages_get_user_note_list_v4(
            user_id=user_id, last_cursor=last_cursor, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.data.notes, _GET_USER_NOTE_LIST_V4_PAGINATION)

    def get_user_v3(self, *, user_id: str) -> XiaohongshuProfileResult:
        """Profile by user id or URL.

        Profile and counts of one Xiaohongshu user, given the user's id or `/user/profile/` URL.

        `GET /api/xiaohongshu/get-user/v3`, charged when it succeeds. The response is typed.

        Example:
            api.xiaohongshu.get_user_v3(user_id="1195242865")

        Args:
            user_id: Id of the user, or the address of the profile with /user/profile/ in it.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#get_user_v3
        """
        from ..models.xiaohongshu_profile_result import XiaohongshuProfileResult

        return _call(
            self._client,
            _GET_USER_V3,
            {"user_id": user_id},
            lambda _given: _request_xiaohongshu_get_user_v3(user_id=_given["user_id"]),
            lambda response: XiaohongshuProfileResult.from_dict(response.json()),
        )

    def get_user_v4(self, *, user_id: str) -> XiaohongshuProfileResult:
        """Profile of a Xiaohongshu user.

        Profile and counts of one Xiaohongshu user, given the user's id.

        `GET /api/xiaohongshu/get-user/v4`, charged when it succeeds. The response is typed.

        Example:
            api.xiaohongshu.get_user_v4(user_id="1195242865")

        Args:
            user_id: Id of the user.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#get_user_v4
        """
        from ..models.xiaohongshu_profile_result import XiaohongshuProfileResult

        return _call(
            self._client,
            _GET_USER_V4,
            {"user_id": user_id},
            lambda _given: _request_xiaohongshu_get_user_v4(user_id=_given["user_id"]),
            lambda response: XiaohongshuProfileResult.from_dict(response.json()),
        )

    def hot_list_v1(self) -> Result:
        """Xiaohongshu's hot list now.

        The entries of Xiaohongshu's hot list at this moment. Asks for nothing but the token.

        `GET /api/xiaohongshu/hot-list/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.xiaohongshu.hot_list_v1()

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#hot_list_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _HOT_LIST_V1,
            {},
            lambda _given: _request_xiaohongshu_hot_list_v1(),
            lambda response: Result.from_dict(response.json()),
        )

    def hot_search_v1(
        self,
        *,
        search_word: str | None = None,
        page_num: int | None = None,
        order_by: XiaohongshuHotSearchV1OrderBy | None = None,
        nd: Literal["DAY_14", "DAY_3", "DAY_30", "DAY_7"] | None = None,
        note_content_category: str | None = None,
    ) -> Result:
        """Hot Xiaohongshu content by metric.

        One numbered page of hot Xiaohongshu content from the last 3 to 30 days, ranked by a chosen metric. Can be
        narrowed by keyword and by one category path, its parts joined with `#`.

        `GET /api/xiaohongshu/hot-search/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.xiaohongshu.hot_search_v1()

        Args:
            search_word: Words that the notes must have.
            page_num: Number of the page, from 1. The service's default is `1`.
            order_by: Number by which the notes are ranked; `imp` exposures, `fav` favourites, `cmt` comments.
                `premium_imp_num`, `premium_good_read_rate`, `premium_read_num`, `premium_engage_num`,
                `premium_engage_rate`, `premium_like_num`, `premium_fav_num` or `premium_cmt_num`. The service's
                default is `premium_imp_num`.
            nd: How many days back to rank. `DAY_3`, `DAY_7`, `DAY_14` or `DAY_30`. The service's default is
                `DAY_7`.
            note_content_category: One category by Pugongying's Chinese labels, from the outside in with # between
                them; the first is 内容类目 (subjects) or 所属行业 (industries).

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#hot_search_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _HOT_SEARCH_V1,
            {
                "search_word": search_word,
                "page_num": page_num,
                "order_by": order_by,
                "nd": nd,
                "note_content_category": note_content_category,
            },
            lambda _given: _request_xiaohongshu_hot_search_v1(
                search_word=_given.get("search_word", UNSET),
                page_num=_given.get("page_num", UNSET),
                order_by=_given.get("order_by", UNSET),
                nd=_given.get("nd", UNSET),
                note_content_category=_given.get("note_content_category", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def search_note_v1(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort: XiaohongshuSearchNoteV1Sort | None = None,
        note_type: Literal["_0", "_1", "_2"] | None = None,
        note_time: Literal["HALF_YEAR", "ONE_DAY", "ONE_WEEK"] | None = None,
    ) -> Result:
        """Xiaohongshu notes matching a keyword.

        One numbered page of the Xiaohongshu notes found for a keyword, in the general order, by popularity, date,
        comments or saves, of one kind or period if wanted.

        `GET /api/xiaohongshu/search-note/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.xiaohongshu.search_note_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order of the notes. `general`, `popularity_descending`, `time_descending`, `comment_descending` or
                `collect_descending`. The service's default is `general`.
            note_type: Kind of notes to find; `_0` all, `_1` videos, `_2` photos. The service's default is `_0`.
            note_time: How old notes may be. `ONE_DAY`, `ONE_WEEK` or `HALF_YEAR`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#search_note_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _SEARCH_NOTE_V1,
            {"keyword": keyword, "page": page, "sort": sort, "note_type": note_type, "note_time": note_time},
            lambda _given: _request_xiaohongshu_search_note_v1(
                keyword=_given["keyword"],
                page=_given.get("page", UNSET),
                sort=_given.get("sort", UNSET),
                note_type=_given.get("note_type", UNSET),
                note_time=_given.get("note_time", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def search_note_v2(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort: XiaohongshuSearchNoteV2Sort | None = None,
        note_type: Literal["_0", "_1", "_2"] | None = None,
        note_time: Literal["HALF_YEAR", "ONE_DAY", "ONE_WEEK"] | None = None,
    ) -> XiaohongshuSearchNoteResult:
        """Notes by keyword, loose time filter.

        One numbered page of the Xiaohongshu notes found for a keyword, in a chosen order. The filter on publishing
        time is loose and lets older notes through; v4 is stricter. More pages may follow even where the answer has
        no `has_more`.

        `GET /api/xiaohongshu/search-note/v2`, charged when it succeeds. The response is typed.
        `iter_search_note_v2` goes through the items of all pages, `pages_search_note_v2` through the pages.

        Example:
            api.xiaohongshu.search_note_v2(keyword="coffee")

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order of the notes. `general`, `popularity_descending`, `time_descending`, `comment_descending` or
                `collect_descending`. The service's default is `general`.
            note_type: Kind of notes to find; `_0` all, `_1` videos, `_2` photos. The service's default is `_0`.
            note_time: How old notes may be; older ones can come along. `ONE_DAY`, `ONE_WEEK` or `HALF_YEAR`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#search_note_v2
        """
        from ..models.xiaohongshu_search_note_result import XiaohongshuSearchNoteResult

        return _call(
            self._client,
            _SEARCH_NOTE_V2,
            {"keyword": keyword, "page": page, "sort": sort, "note_type": note_type, "note_time": note_time},
            lambda _given: _request_xiaohongshu_search_note_v2(
                keyword=_given["keyword"],
                page=_given.get("page", UNSET),
                sort=_given.get("sort", UNSET),
                note_type=_given.get("note_type", UNSET),
                note_time=_given.get("note_time", UNSET),
            ),
            lambda response: XiaohongshuSearchNoteResult.from_dict(response.json()),
        )

    def pages_search_note_v2(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort: XiaohongshuSearchNoteV2Sort | None = None,
        note_type: Literal["_0", "_1", "_2"] | None = None,
        note_time: Literal["HALF_YEAR", "ONE_DAY", "ONE_WEEK"] | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Pages[XiaohongshuSearchNoteResult]:
        """Pages of `search_note_v2`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.xiaohongshu.pages_search_note_v2(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order of the notes. `general`, `popularity_descending`, `time_descending`, `comment_descending` or
                `collect_descending`. The service's default is `general`.
            note_type: Kind of notes to find; `_0` all, `_1` videos, `_2` photos. The service's default is `_0`.
            note_time: How old notes may be; older ones can come along. `ONE_DAY`, `ONE_WEEK` or `HALF_YEAR`.
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
            reference/justone/xiaohongshu.html#search_note_v2
        """
        return _Pages(
            self.search_note_v2,
            _SEARCH_NOTE_V2,
            {"keyword": keyword, "page": page, "sort": sort, "note_type": note_type, "note_time": note_time},
            _SEARCH_NOTE_V2_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search_note_v2(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort: XiaohongshuSearchNoteV2Sort | None = None,
        note_type: Literal["_0", "_1", "_2"] | None = None,
        note_time: Literal["HALF_YEAR", "ONE_DAY", "ONE_WEEK"] | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Items[XiaohongshuSearchNoteItem]:
        """What is on the pages of `search_note_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.xiaohongshu.iter_search_note_v2(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order of the notes. `general`, `popularity_descending`, `time_descending`, `comment_descending` or
                `collect_descending`. The service's default is `general`.
            note_type: Kind of notes to find; `_0` all, `_1` videos, `_2` photos. The service's default is `_0`.
            note_time: How old notes may be; older ones can come along. `ONE_DAY`, `ONE_WEEK` or `HALF_YEAR`.
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
            reference/justone/xiaohongshu.html#search_note_v2
        """
        _pages = self.pages_search_note_v2(
            keyword=keyword,
            page=page,
            sort=sort,
            note_type=note_type,
            note_time=note_time,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.data.items, _SEARCH_NOTE_V2_PAGINATION)

    def search_note_v3(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort: XiaohongshuSearchNoteV3Sort | None = None,
        note_type: Literal["_0", "_1", "_2"] | None = None,
        note_time: Literal["HALF_YEAR", "ONE_DAY", "ONE_WEEK"] | None = None,
    ) -> XiaohongshuSearchNoteResult:
        """Notes by keyword, weak time filter.

        One numbered page of the Xiaohongshu notes found for a keyword, in a chosen order. The filter on publishing
        time has next to no effect. More pages may follow even where the answer has no `has_more`.

        `GET /api/xiaohongshu/search-note/v3`, charged when it succeeds. The response is typed.
        `iter_search_note_v3` goes through the items of all pages, `pages_search_note_v3` through the pages.

        Example:
            api.xiaohongshu.search_note_v3(keyword="coffee")

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order of the notes. `general`, `popularity_descending`, `time_descending`, `comment_descending` or
                `collect_descending`. The service's default is `general`.
            note_type: Kind of notes to find; `_0` all, `_1` videos, `_2` photos. The service's default is `_0`.
            note_time: How old notes may be; a hint that the service hardly heeds. `ONE_DAY`, `ONE_WEEK` or
                `HALF_YEAR`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#search_note_v3
        """
        from ..models.xiaohongshu_search_note_result import XiaohongshuSearchNoteResult

        return _call(
            self._client,
            _SEARCH_NOTE_V3,
            {"keyword": keyword, "page": page, "sort": sort, "note_type": note_type, "note_time": note_time},
            lambda _given: _request_xiaohongshu_search_note_v3(
                keyword=_given["keyword"],
                page=_given.get("page", UNSET),
                sort=_given.get("sort", UNSET),
                note_type=_given.get("note_type", UNSET),
                note_time=_given.get("note_time", UNSET),
            ),
            lambda response: XiaohongshuSearchNoteResult.from_dict(response.json()),
        )

    def pages_search_note_v3(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort: XiaohongshuSearchNoteV3Sort | None = None,
        note_type: Literal["_0", "_1", "_2"] | None = None,
        note_time: Literal["HALF_YEAR", "ONE_DAY", "ONE_WEEK"] | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Pages[XiaohongshuSearchNoteResult]:
        """Pages of `search_note_v3`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.xiaohongshu.pages_search_note_v3(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order of the notes. `general`, `popularity_descending`, `time_descending`, `comment_descending` or
                `collect_descending`. The service's default is `general`.
            note_type: Kind of notes to find; `_0` all, `_1` videos, `_2` photos. The service's default is `_0`.
            note_time: How old notes may be; a hint that the service hardly heeds. `ONE_DAY`, `ONE_WEEK` or
                `HALF_YEAR`.
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
            reference/justone/xiaohongshu.html#search_note_v3
        """
        return _Pages(
            self.search_note_v3,
            _SEARCH_NOTE_V3,
            {"keyword": keyword, "page": page, "sort": sort, "note_type": note_type, "note_time": note_time},
            _SEARCH_NOTE_V3_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search_note_v3(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort: XiaohongshuSearchNoteV3Sort | None = None,
        note_type: Literal["_0", "_1", "_2"] | None = None,
        note_time: Literal["HALF_YEAR", "ONE_DAY", "ONE_WEEK"] | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Items[XiaohongshuSearchNoteItem]:
        """What is on the pages of `search_note_v3`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.xiaohongshu.iter_search_note_v3(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order of the notes. `general`, `popularity_descending`, `time_descending`, `comment_descending` or
                `collect_descending`. The service's default is `general`.
            note_type: Kind of notes to find; `_0` all, `_1` videos, `_2` photos. The service's default is `_0`.
            note_time: How old notes may be; a hint that the service hardly heeds. `ONE_DAY`, `ONE_WEEK` or
                `HALF_YEAR`.
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
            reference/justone/xiaohongshu.html#search_note_v3
        """
        _pages = self.pages_search_note_v3(
            keyword=keyword,
            page=page,
            sort=sort,
            note_type=note_type,
            note_time=note_time,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.data.items, _SEARCH_NOTE_V3_PAGINATION)

    def search_note_v4(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort_type: XiaohongshuSearchNoteV4SortType | None = None,
        note_type: Literal["ALL", "NORMAL_NOTE", "VIDEO_NOTE"] | None = None,
        time_filter: Literal["ALL", "HALF_YEAR", "ONE_DAY", "ONE_WEEK"] | None = None,
    ) -> Result:
        """Notes as the mobile app finds them.

        One numbered page of the Xiaohongshu notes that the mobile app finds for a keyword, in a chosen order, of
        one kind or period if wanted. More exact than the older versions.

        `GET /api/xiaohongshu/search-note/v4`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.xiaohongshu.search_note_v4(keyword="coffee")

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            sort_type: Order of the notes. `general`, `popularity_descending`, `time_descending`,
                `comment_descending` or `collect_descending`. The service's default is `general`.
            note_type: Kind of notes to find; `NORMAL_NOTE` is one with photos. `ALL`, `VIDEO_NOTE` or
                `NORMAL_NOTE`. The service's default is `ALL`.
            time_filter: How old notes may be. `ALL`, `ONE_DAY`, `ONE_WEEK` or `HALF_YEAR`. The service's default is
                `ALL`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#search_note_v4
        """
        from ..models.result import Result

        return _call(
            self._client,
            _SEARCH_NOTE_V4,
            {
                "keyword": keyword,
                "page": page,
                "sort_type": sort_type,
                "note_type": note_type,
                "time_filter": time_filter,
            },
            lambda _given: _request_xiaohongshu_search_note_v4(
                keyword=_given["keyword"],
                page=_given.get("page", UNSET),
                sort_type=_given.get("sort_type", UNSET),
                note_type=_given.get("note_type", UNSET),
                time_filter=_given.get("time_filter", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def search_recommend_v1(self, *, keyword: str) -> XiaohongshuSearchRecommendResult:
        """Search terms that Xiaohongshu suggests.

        The search terms that Xiaohongshu proposes for a keyword.

        `GET /api/xiaohongshu/search-recommend/v1`, charged when it succeeds. The response is typed.

        Example:
            api.xiaohongshu.search_recommend_v1(keyword="coffee")

        Args:
            keyword: Words to search for.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#search_recommend_v1
        """
        from ..models.xiaohongshu_search_recommend_result import XiaohongshuSearchRecommendResult

        return _call(
            self._client,
            _SEARCH_RECOMMEND_V1,
            {"keyword": keyword},
            lambda _given: _request_xiaohongshu_search_recommend_v1(keyword=_given["keyword"]),
            lambda response: XiaohongshuSearchRecommendResult.from_dict(response.json()),
        )

    def search_user_v2(self, *, keyword: str, page: int | None = None) -> XiaohongshuSearchUserResult:
        """Xiaohongshu users matching a keyword.

        One numbered page of the Xiaohongshu users found for a keyword. More pages may follow even where the answer
        has no `has_more`.

        `GET /api/xiaohongshu/search-user/v2`, charged when it succeeds. The response is typed.
        `iter_search_user_v2` goes through the items of all pages, `pages_search_user_v2` through the pages.

        Example:
            api.xiaohongshu.search_user_v2(keyword="coffee")

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#search_user_v2
        """
        from ..models.xiaohongshu_search_user_result import XiaohongshuSearchUserResult

        return _call(
            self._client,
            _SEARCH_USER_V2,
            {"keyword": keyword, "page": page},
            lambda _given: _request_xiaohongshu_search_user_v2(
                keyword=_given["keyword"], page=_given.get("page", UNSET)
            ),
            lambda response: XiaohongshuSearchUserResult.from_dict(response.json()),
        )

    def pages_search_user_v2(
        self, *, keyword: str, page: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Pages[XiaohongshuSearchUserResult]:
        """Pages of `search_user_v2`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.xiaohongshu.pages_search_user_v2(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
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
            reference/justone/xiaohongshu.html#search_user_v2
        """
        return _Pages(
            self.search_user_v2,
            _SEARCH_USER_V2,
            {"keyword": keyword, "page": page},
            _SEARCH_USER_V2_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search_user_v2(
        self, *, keyword: str, page: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Items[XiaohongshuSearchUser]:
        """What is on the pages of `search_user_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.xiaohongshu.iter_search_user_v2(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
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
            reference/justone/xiaohongshu.html#search_user_v2
        """
        _pages = self.pages_search_user_v2(keyword=keyword, page=page, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.data.users, _SEARCH_USER_V2_PAGINATION)

    def share_url_transfer_v1(self, *, share_url: str) -> XiaohongshuShareUrlTransferResult:
        """Target of a Xiaohongshu short link.

        The address to which a short share link redirects. Only links to the host `xhslink.com`, over http or https,
        are accepted.

        `GET /api/xiaohongshu/share-url-transfer/v1`, charged when it succeeds. The response is typed.

        Example:
            api.xiaohongshu.share_url_transfer_v1(share_url="https://example.com/1")

        Args:
            share_url: Short link that begins with http://xhslink.com/ or the same with https.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#share_url_transfer_v1
        """
        from ..models.xiaohongshu_share_url_transfer_result import XiaohongshuShareUrlTransferResult

        return _call(
            self._client,
            _SHARE_URL_TRANSFER_V1,
            {"share_url": share_url},
            lambda _given: _request_xiaohongshu_share_url_transfer_v1(share_url=_given["share_url"]),
            lambda response: XiaohongshuShareUrlTransferResult.from_dict(response.json()),
        )


class AsyncXiaohongshu(_Suggesting):
    """Notes, comments and users of Xiaohongshu, known abroad as RedNote."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def ask_dots(self, *, keyword: str) -> Result:
        """Answer of Ask Dots AI.

        What Xiaohongshu's assistant Ask Dots answers to one question or keyword. The path carries no version.

        `GET /api/xiaohongshu/ask-dots`, charged when it succeeds. The response is open: no one says what is in it,
        and `to_dict()` has all of it.

        Example:
            api.xiaohongshu.ask_dots(keyword="coffee")

        Args:
            keyword: Question to ask.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#ask_dots
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _ASK_DOTS,
            {"keyword": keyword},
            lambda _given: _request_xiaohongshu_ask_dots(keyword=_given["keyword"]),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_note_comment_v2(
        self,
        *,
        note_id: str,
        last_cursor: str | None = None,
        sort: Literal["latest", "like_count", "normal"] | None = None,
    ) -> XiaohongshuNoteCommentResult:
        """Comments on a note or URL.

        One page of the comments on a Xiaohongshu note, given its id or its `/explore/` URL. Where the default
        order, latest, brings none, the normal order may; the next page takes the cursor of the answer, a JSON
        document in a string.

        `GET /api/xiaohongshu/get-note-comment/v2`, charged when it succeeds. The response is typed.
        `iter_get_note_comment_v2` goes through the items of all pages, `pages_get_note_comment_v2` through the
        pages.

        Example:
            api.xiaohongshu.get_note_comment_v2(note_id="1")

        Args:
            note_id: Id of the note, or its address with /explore/ in it.
            last_cursor: Cursor from the answer before; left out for the first page.
            sort: Order of the comments. `normal`, `latest` or `like_count`. The service's default is `latest`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#get_note_comment_v2
        """
        from ..models.xiaohongshu_note_comment_result import XiaohongshuNoteCommentResult

        return await _acall(
            self._client,
            _GET_NOTE_COMMENT_V2,
            {"note_id": note_id, "last_cursor": last_cursor, "sort": sort},
            lambda _given: _request_xiaohongshu_get_note_comment_v2(
                note_id=_given["note_id"], last_cursor=_given.get("last_cursor", UNSET), sort=_given.get("sort", UNSET)
            ),
            lambda response: XiaohongshuNoteCommentResult.from_dict(response.json()),
        )

    def pages_get_note_comment_v2(
        self,
        *,
        note_id: str,
        last_cursor: str | None = None,
        sort: Literal["latest", "like_count", "normal"] | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncPages[XiaohongshuNoteCommentResult]:
        """Pages of `get_note_comment_v2`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.xiaohongshu.pages_get_note_comment_v2(note_id="1", max_pages=3): ...

        Args:
            note_id: Id of the note, or its address with /explore/ in it.
            last_cursor: Cursor from the answer before; left out for the first page.
            sort: Order of the comments. `normal`, `latest` or `like_count`. The service's default is `latest`.
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
            reference/justone/xiaohongshu.html#get_note_comment_v2
        """
        return _AsyncPages(
            self.get_note_comment_v2,
            _GET_NOTE_COMMENT_V2,
            {"note_id": note_id, "last_cursor": last_cursor, "sort": sort},
            _GET_NOTE_COMMENT_V2_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_note_comment_v2(
        self,
        *,
        note_id: str,
        last_cursor: str | None = None,
        sort: Literal["latest", "like_count", "normal"] | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncItems[XiaohongshuComment]:
        """What is on the pages of `get_note_comment_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.xiaohongshu.iter_get_note_comment_v2(note_id="1", max_pages=3): ...

        Args:
            note_id: Id of the note, or its address with /explore/ in it.
            last_cursor: Cursor from the answer before; left out for the first page.
            sort: Order of the comments. `normal`, `latest` or `like_count`. The service's default is `latest`.
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
            reference/justone/xiaohongshu.html#get_note_comment_v2
        """
        _pages = self.pages_get_note_comment_v2(
            note_id=note_id, last_cursor=last_cursor, sort=sort, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.data.comments, _GET_NOTE_COMMENT_V2_PAGINATION)

    async def get_note_comment_v3(
        self,
        *,
        note_id: str,
        last_cursor: str | None = None,
        sort: Literal["latest", "like_count", "normal"] | None = None,
    ) -> Result:
        """Comments on a Xiaohongshu note.

        One page of the comments on a Xiaohongshu note, given its id, in the normal order, latest or most liked
        first. The next page takes the cursor of the one before.

        `GET /api/xiaohongshu/get-note-comment/v3`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.xiaohongshu.get_note_comment_v3(note_id="1")

        Args:
            note_id: Id of the note.
            last_cursor: Cursor from the answer before; left out for the first page.
            sort: Order of the comments. `normal`, `latest` or `like_count`. The service's default is `latest`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#get_note_comment_v3
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_NOTE_COMMENT_V3,
            {"note_id": note_id, "last_cursor": last_cursor, "sort": sort},
            lambda _given: _request_xiaohongshu_get_note_comment_v3(
                note_id=_given["note_id"], last_cursor=_given.get("last_cursor", UNSET), sort=_given.get("sort", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_note_comment_v4(
        self,
        *,
        note_id: str,
        last_cursor: str | None = None,
        sort: Literal["latest", "like_count", "normal"] | None = None,
    ) -> XiaohongshuNoteCommentResult:
        """Comments on a Xiaohongshu note.

        One page of the comments on a Xiaohongshu note, given its id. Where the default order, latest, brings none,
        the normal order may; the next page takes the cursor of the answer, a JSON document in a string.

        `GET /api/xiaohongshu/get-note-comment/v4`, charged when it succeeds. The response is typed.
        `iter_get_note_comment_v4` goes through the items of all pages, `pages_get_note_comment_v4` through the
        pages.

        Example:
            api.xiaohongshu.get_note_comment_v4(note_id="1")

        Args:
            note_id: Id of the note.
            last_cursor: Cursor from the answer before; left out for the first page.
            sort: Order of the comments. `normal`, `latest` or `like_count`. The service's default is `latest`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#get_note_comment_v4
        """
        from ..models.xiaohongshu_note_comment_result import XiaohongshuNoteCommentResult

        return await _acall(
            self._client,
            _GET_NOTE_COMMENT_V4,
            {"note_id": note_id, "last_cursor": last_cursor, "sort": sort},
            lambda _given: _request_xiaohongshu_get_note_comment_v4(
                note_id=_given["note_id"], last_cursor=_given.get("last_cursor", UNSET), sort=_given.get("sort", UNSET)
            ),
            lambda response: XiaohongshuNoteCommentResult.from_dict(response.json()),
        )

    def pages_get_note_comment_v4(
        self,
        *,
        note_id: str,
        last_cursor: str | None = None,
        sort: Literal["latest", "like_count", "normal"] | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncPages[XiaohongshuNoteCommentResult]:
        """Pages of `get_note_comment_v4`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.xiaohongshu.pages_get_note_comment_v4(note_id="1", max_pages=3): ...

        Args:
            note_id: Id of the note.
            last_cursor: Cursor from the answer before; left out for the first page.
            sort: Order of the comments. `normal`, `latest` or `like_count`. The service's default is `latest`.
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
            reference/justone/xiaohongshu.html#get_note_comment_v4
        """
        return _AsyncPages(
            self.get_note_comment_v4,
            _GET_NOTE_COMMENT_V4,
            {"note_id": note_id, "last_cursor": last_cursor, "sort": sort},
            _GET_NOTE_COMMENT_V4_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_note_comment_v4(
        self,
        *,
        note_id: str,
        last_cursor: str | None = None,
        sort: Literal["latest", "like_count", "normal"] | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncItems[XiaohongshuComment]:
        """What is on the pages of `get_note_comment_v4`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.xiaohongshu.iter_get_note_comment_v4(note_id="1", max_pages=3): ...

        Args:
            note_id: Id of the note.
            last_cursor: Cursor from the answer before; left out for the first page.
            sort: Order of the comments. `normal`, `latest` or `like_count`. The service's default is `latest`.
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
            reference/justone/xiaohongshu.html#get_note_comment_v4
        """
        _pages = self.pages_get_note_comment_v4(
            note_id=note_id, last_cursor=last_cursor, sort=sort, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.data.comments, _GET_NOTE_COMMENT_V4_PAGINATION)

    async def get_note_detail_v1(self, *, note_id: str) -> XiaohongshuNoteDetailResult:
        """One note by id or URL.

        One Xiaohongshu note with author, text, images and counts, given its id or its `/explore/` URL. The provider
        recommends this version among those of its family; its videos cannot be downloaded, v6 is there for that.

        `GET /api/xiaohongshu/get-note-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.xiaohongshu.get_note_detail_v1(note_id="1")

        Args:
            note_id: Id of the note, or its address with /explore/ in it.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#get_note_detail_v1
        """
        from ..models.xiaohongshu_note_detail_result import XiaohongshuNoteDetailResult

        return await _acall(
            self._client,
            _GET_NOTE_DETAIL_V1,
            {"note_id": note_id},
            lambda _given: _request_xiaohongshu_get_note_detail_v1(note_id=_given["note_id"]),
            lambda response: XiaohongshuNoteDetailResult.from_dict(response.json()),
        )

    async def get_note_detail_v2(self, *, note_id: str) -> Result:
        """One note without video download.

        One Xiaohongshu note with author, text, images and counts, given its id. Its videos cannot be downloaded; v5
        is there for that.

        `GET /api/xiaohongshu/get-note-detail/v2`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.xiaohongshu.get_note_detail_v2(note_id="1")

        Args:
            note_id: Id of the note.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#get_note_detail_v2
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_NOTE_DETAIL_V2,
            {"note_id": note_id},
            lambda _given: _request_xiaohongshu_get_note_detail_v2(note_id=_given["note_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_note_detail_v3(self, *, note_id: str) -> XiaohongshuNoteDetailResult:
        """One Xiaohongshu note in full.

        One Xiaohongshu note with author, text, images and counts, given its id.

        `GET /api/xiaohongshu/get-note-detail/v3`, charged when it succeeds. The response is typed.

        Example:
            api.xiaohongshu.get_note_detail_v3(note_id="1")

        Args:
            note_id: Id of the note.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#get_note_detail_v3
        """
        from ..models.xiaohongshu_note_detail_result import XiaohongshuNoteDetailResult

        return await _acall(
            self._client,
            _GET_NOTE_DETAIL_V3,
            {"note_id": note_id},
            lambda _given: _request_xiaohongshu_get_note_detail_v3(note_id=_given["note_id"]),
            lambda response: XiaohongshuNoteDetailResult.from_dict(response.json()),
        )

    async def get_note_detail_v4(self, *, note_id: str) -> Result:
        """One note without video download.

        One Xiaohongshu note with author, text, images and counts, given its id. Its videos cannot be downloaded; v5
        is there for that.

        `GET /api/xiaohongshu/get-note-detail/v4`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.xiaohongshu.get_note_detail_v4(note_id="1")

        Args:
            note_id: Id of the note.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#get_note_detail_v4
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_NOTE_DETAIL_V4,
            {"note_id": note_id},
            lambda _given: _request_xiaohongshu_get_note_detail_v4(note_id=_given["note_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_note_detail_v5(self, *, note_id: str) -> Result:
        """One note with downloadable video.

        One Xiaohongshu note with what a download of its video takes, given its id. Only some videos can be had, and
        the engagement counts are missing.

        `GET /api/xiaohongshu/get-note-detail/v5`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.xiaohongshu.get_note_detail_v5(note_id="1")

        Args:
            note_id: Id of the note.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#get_note_detail_v5
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_NOTE_DETAIL_V5,
            {"note_id": note_id},
            lambda _given: _request_xiaohongshu_get_note_detail_v5(note_id=_given["note_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_note_detail_v6(self, *, note_id: str) -> Result:
        """One video note with downloadable video.

        One Xiaohongshu video note with what a download of its video takes, given its id. Notes of pictures and text
        are not covered.

        `GET /api/xiaohongshu/get-note-detail/v6`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.xiaohongshu.get_note_detail_v6(note_id="1")

        Args:
            note_id: Id of the note.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#get_note_detail_v6
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_NOTE_DETAIL_V6,
            {"note_id": note_id},
            lambda _given: _request_xiaohongshu_get_note_detail_v6(note_id=_given["note_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    @_deprecated(
        "JustOne.xiaohongshu.get_note_detail_v7 is deprecated: the provider advises against it, and recommends `xiaohongshu.get_note_detail_v1`."
    )
    async def get_note_detail_v7(self, *, note_id: str) -> XiaohongshuNoteDetailResult:
        """One Xiaohongshu note in full.

        One Xiaohongshu note with author, text, images and counts, given its id.
        `/api/xiaohongshu/get-note-detail/v1` is the recommended one of the family.

        `GET /api/xiaohongshu/get-note-detail/v7`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it, and recommends `xiaohongshu.get_note_detail_v1`.

        Example:
            api.xiaohongshu.get_note_detail_v7(note_id="1")

        Args:
            note_id: Id of the note.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#get_note_detail_v7
        """
        from ..models.xiaohongshu_note_detail_result import XiaohongshuNoteDetailResult

        return await _acall(
            self._client,
            _GET_NOTE_DETAIL_V7,
            {"note_id": note_id},
            lambda _given: _request_xiaohongshu_get_note_detail_v7(note_id=_given["note_id"]),
            lambda response: XiaohongshuNoteDetailResult.from_dict(response.json()),
        )

    async def get_note_sub_comment_v2(
        self, *, note_id: str, comment_id: str, last_cursor: str | None = None
    ) -> XiaohongshuNoteSubCommentResult:
        """Replies to a note comment.

        One page of the replies to one comment, given the ids of the note and of the comment. The next page takes
        the cursor of the answer, a JSON document in a string.

        `GET /api/xiaohongshu/get-note-sub-comment/v2`, charged when it succeeds. The response is typed.
        `iter_get_note_sub_comment_v2` goes through the items of all pages, `pages_get_note_sub_comment_v2` through
        the pages.

        Example:
            api.xiaohongshu.get_note_sub_comment_v2(note_id="1", comment_id="1")

        Args:
            note_id: Id of the note.
            comment_id: Id of the comment whose replies are wanted.
            last_cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#get_note_sub_comment_v2
        """
        from ..models.xiaohongshu_note_sub_comment_result import XiaohongshuNoteSubCommentResult

        return await _acall(
            self._client,
            _GET_NOTE_SUB_COMMENT_V2,
            {"note_id": note_id, "comment_id": comment_id, "last_cursor": last_cursor},
            lambda _given: _request_xiaohongshu_get_note_sub_comment_v2(
                note_id=_given["note_id"], comment_id=_given["comment_id"], last_cursor=_given.get("last_cursor", UNSET)
            ),
            lambda response: XiaohongshuNoteSubCommentResult.from_dict(response.json()),
        )

    def pages_get_note_sub_comment_v2(
        self,
        *,
        note_id: str,
        comment_id: str,
        last_cursor: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncPages[XiaohongshuNoteSubCommentResult]:
        """Pages of `get_note_sub_comment_v2`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.xiaohongshu.pages_get_note_sub_comment_v2(note_id="1", comment_id="1", max_pages=3): ...

        Args:
            note_id: Id of the note.
            comment_id: Id of the comment whose replies are wanted.
            last_cursor: Cursor from the answer before; left out for the first page.
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
            reference/justone/xiaohongshu.html#get_note_sub_comment_v2
        """
        return _AsyncPages(
            self.get_note_sub_comment_v2,
            _GET_NOTE_SUB_COMMENT_V2,
            {"note_id": note_id, "comment_id": comment_id, "last_cursor": last_cursor},
            _GET_NOTE_SUB_COMMENT_V2_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_note_sub_comment_v2(
        self,
        *,
        note_id: str,
        comment_id: str,
        last_cursor: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncItems[XiaohongshuComment]:
        """What is on the pages of `get_note_sub_comment_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.xiaohongshu.iter_get_note_sub_comment_v2(note_id="1", comment_id="1", max_pages=3): ...

        Args:
            note_id: Id of the note.
            comment_id: Id of the comment whose replies are wanted.
            last_cursor: Cursor from the answer before; left out for the first page.
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
            reference/justone/xiaohongshu.html#get_note_sub_comment_v2
        """
        _pages = self.pages_get_note_sub_comment_v2(
            note_id=note_id, comment_id=comment_id, last_cursor=last_cursor, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.data.comments, _GET_NOTE_SUB_COMMENT_V2_PAGINATION)

    async def get_topic_note_list_v1(
        self, *, topic_id: str, sort: Literal["hot", "time"] | None = None, cursor: str | None = None
    ) -> Result:
        """Notes of a Xiaohongshu topic.

        One page of the notes under a Xiaohongshu topic, hot or latest first, given the topic's id. The next page
        takes the cursor of the one before.

        `GET /api/xiaohongshu/get-topic-note-list/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Example:
            api.xiaohongshu.get_topic_note_list_v1(topic_id="1")

        Args:
            topic_id: Id of the topic.
            sort: Order of the notes. `time` or `hot`. The service's default is `hot`.
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#get_topic_note_list_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_TOPIC_NOTE_LIST_V1,
            {"topic_id": topic_id, "sort": sort, "cursor": cursor},
            lambda _given: _request_xiaohongshu_get_topic_note_list_v1(
                topic_id=_given["topic_id"], sort=_given.get("sort", UNSET), cursor=_given.get("cursor", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_user_note_list_v1(self, *, user_id: str, last_cursor: str | None = None) -> Result:
        """Notes of a Xiaohongshu user.

        One page of the notes that a Xiaohongshu user has published, given the user's id. The next page takes the
        cursor of the one before.

        `GET /api/xiaohongshu/get-user-note-list/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Example:
            api.xiaohongshu.get_user_note_list_v1(user_id="1195242865")

        Args:
            user_id: Id of the user.
            last_cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#get_user_note_list_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_USER_NOTE_LIST_V1,
            {"user_id": user_id, "last_cursor": last_cursor},
            lambda _given: _request_xiaohongshu_get_user_note_list_v1(
                user_id=_given["user_id"], last_cursor=_given.get("last_cursor", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_user_note_list_v2(
        self, *, user_id: str, last_cursor: str | None = None
    ) -> XiaohongshuUserNoteListResult:
        """Notes of a Xiaohongshu user.

        One page of the notes that a Xiaohongshu user has published, given the user's id. The next page takes the
        cursor of the last note.

        `GET /api/xiaohongshu/get-user-note-list/v2`, charged when it succeeds. The response is typed.
        `iter_get_user_note_list_v2` goes through the items of all pages, `pages_get_user_note_list_v2` through the
        pages.

        Example:
            api.xiaohongshu.get_user_note_list_v2(user_id="1195242865")

        Args:
            user_id: Id of the user.
            last_cursor: Cursor of the last note on the page before; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#get_user_note_list_v2
        """
        from ..models.xiaohongshu_user_note_list_result import XiaohongshuUserNoteListResult

        return await _acall(
            self._client,
            _GET_USER_NOTE_LIST_V2,
            {"user_id": user_id, "last_cursor": last_cursor},
            lambda _given: _request_xiaohongshu_get_user_note_list_v2(
                user_id=_given["user_id"], last_cursor=_given.get("last_cursor", UNSET)
            ),
            lambda response: XiaohongshuUserNoteListResult.from_dict(response.json()),
        )

    def pages_get_user_note_list_v2(
        self, *, user_id: str, last_cursor: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncPages[XiaohongshuUserNoteListResult]:
        """Pages of `get_user_note_list_v2`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.xiaohongshu.pages_get_user_note_list_v2(user_id="1195242865", max_pages=3): ...

        Args:
            user_id: Id of the user.
            last_cursor: Cursor of the last note on the page before; left out for the first page.
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
            reference/justone/xiaohongshu.html#get_user_note_list_v2
        """
        return _AsyncPages(
            self.get_user_note_list_v2,
            _GET_USER_NOTE_LIST_V2,
            {"user_id": user_id, "last_cursor": last_cursor},
            _GET_USER_NOTE_LIST_V2_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_user_note_list_v2(
        self, *, user_id: str, last_cursor: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncItems[XiaohongshuListedNote]:
        """What is on the pages of `get_user_note_list_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.xiaohongshu.iter_get_user_note_list_v2(user_id="1195242865", max_pages=3): ...

        Args:
            user_id: Id of the user.
            last_cursor: Cursor of the last note on the page before; left out for the first page.
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
            reference/justone/xiaohongshu.html#get_user_note_list_v2
        """
        _pages = self.pages_get_user_note_list_v2(
            user_id=user_id, last_cursor=last_cursor, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.data.notes, _GET_USER_NOTE_LIST_V2_PAGINATION)

    async def get_user_note_list_v3(self, *, user_id: str, last_cursor: str | None = None) -> Result:
        """Notes of a Xiaohongshu user.

        One page of the notes that a Xiaohongshu user has published, given the user's id. The next page takes the
        cursor of the last note.

        `GET /api/xiaohongshu/get-user-note-list/v3`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Example:
            api.xiaohongshu.get_user_note_list_v3(user_id="1195242865")

        Args:
            user_id: Id of the user.
            last_cursor: Cursor of the last note on the page before; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#get_user_note_list_v3
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_USER_NOTE_LIST_V3,
            {"user_id": user_id, "last_cursor": last_cursor},
            lambda _given: _request_xiaohongshu_get_user_note_list_v3(
                user_id=_given["user_id"], last_cursor=_given.get("last_cursor", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_user_note_list_v4(
        self, *, user_id: str, last_cursor: str | None = None
    ) -> XiaohongshuUserNoteListResult:
        """Notes of a user or URL.

        One page of the notes that a Xiaohongshu user has published, given the user's id or `/user/profile/` URL.
        The next page takes the cursor of the last note.

        `GET /api/xiaohongshu/get-user-note-list/v4`, charged when it succeeds. The response is typed.
        `iter_get_user_note_list_v4` goes through the items of all pages, `pages_get_user_note_list_v4` through the
        pages.

        Example:
            api.xiaohongshu.get_user_note_list_v4(user_id="1195242865")

        Args:
            user_id: Id of the user, or the address of the profile with /user/profile/ in it.
            last_cursor: Cursor of the last note on the page before; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#get_user_note_list_v4
        """
        from ..models.xiaohongshu_user_note_list_result import XiaohongshuUserNoteListResult

        return await _acall(
            self._client,
            _GET_USER_NOTE_LIST_V4,
            {"user_id": user_id, "last_cursor": last_cursor},
            lambda _given: _request_xiaohongshu_get_user_note_list_v4(
                user_id=_given["user_id"], last_cursor=_given.get("last_cursor", UNSET)
            ),
            lambda response: XiaohongshuUserNoteListResult.from_dict(response.json()),
        )

    def pages_get_user_note_list_v4(
        self, *, user_id: str, last_cursor: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncPages[XiaohongshuUserNoteListResult]:
        """Pages of `get_user_note_list_v4`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.xiaohongshu.pages_get_user_note_list_v4(user_id="1195242865", max_pages=3): ...

        Args:
            user_id: Id of the user, or the address of the profile with /user/profile/ in it.
            last_cursor: Cursor of the last note on the page before; left out for the first page.
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
            reference/justone/xiaohongshu.html#get_user_note_list_v4
        """
        return _AsyncPages(
            self.get_user_note_list_v4,
            _GET_USER_NOTE_LIST_V4,
            {"user_id": user_id, "last_cursor": last_cursor},
            _GET_USER_NOTE_LIST_V4_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_user_note_list_v4(
        self, *, user_id: str, last_cursor: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncItems[XiaohongshuListedNote]:
        """What is on the pages of `get_user_note_list_v4`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.xiaohongshu.iter_get_user_note_list_v4(user_id="1195242865", max_pages=3): ...

        Args:
            user_id: Id of the user, or the address of the profile with /user/profile/ in it.
            last_cursor: Cursor of the last note on the page before; left out for the first page.
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
            reference/justone/xiaohongshu.html#get_user_note_list_v4
        """
        _pages = self.pages_get_user_note_list_v4(
            user_id=user_id, last_cursor=last_cursor, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.data.notes, _GET_USER_NOTE_LIST_V4_PAGINATION)

    async def get_user_v3(self, *, user_id: str) -> XiaohongshuProfileResult:
        """Profile by user id or URL.

        Profile and counts of one Xiaohongshu user, given the user's id or `/user/profile/` URL.

        `GET /api/xiaohongshu/get-user/v3`, charged when it succeeds. The response is typed.

        Example:
            api.xiaohongshu.get_user_v3(user_id="1195242865")

        Args:
            user_id: Id of the user, or the address of the profile with /user/profile/ in it.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#get_user_v3
        """
        from ..models.xiaohongshu_profile_result import XiaohongshuProfileResult

        return await _acall(
            self._client,
            _GET_USER_V3,
            {"user_id": user_id},
            lambda _given: _request_xiaohongshu_get_user_v3(user_id=_given["user_id"]),
            lambda response: XiaohongshuProfileResult.from_dict(response.json()),
        )

    async def get_user_v4(self, *, user_id: str) -> XiaohongshuProfileResult:
        """Profile of a Xiaohongshu user.

        Profile and counts of one Xiaohongshu user, given the user's id.

        `GET /api/xiaohongshu/get-user/v4`, charged when it succeeds. The response is typed.

        Example:
            api.xiaohongshu.get_user_v4(user_id="1195242865")

        Args:
            user_id: Id of the user.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#get_user_v4
        """
        from ..models.xiaohongshu_profile_result import XiaohongshuProfileResult

        return await _acall(
            self._client,
            _GET_USER_V4,
            {"user_id": user_id},
            lambda _given: _request_xiaohongshu_get_user_v4(user_id=_given["user_id"]),
            lambda response: XiaohongshuProfileResult.from_dict(response.json()),
        )

    async def hot_list_v1(self) -> Result:
        """Xiaohongshu's hot list now.

        The entries of Xiaohongshu's hot list at this moment. Asks for nothing but the token.

        `GET /api/xiaohongshu/hot-list/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.xiaohongshu.hot_list_v1()

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#hot_list_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _HOT_LIST_V1,
            {},
            lambda _given: _request_xiaohongshu_hot_list_v1(),
            lambda response: Result.from_dict(response.json()),
        )

    async def hot_search_v1(
        self,
        *,
        search_word: str | None = None,
        page_num: int | None = None,
        order_by: XiaohongshuHotSearchV1OrderBy | None = None,
        nd: Literal["DAY_14", "DAY_3", "DAY_30", "DAY_7"] | None = None,
        note_content_category: str | None = None,
    ) -> Result:
        """Hot Xiaohongshu content by metric.

        One numbered page of hot Xiaohongshu content from the last 3 to 30 days, ranked by a chosen metric. Can be
        narrowed by keyword and by one category path, its parts joined with `#`.

        `GET /api/xiaohongshu/hot-search/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.xiaohongshu.hot_search_v1()

        Args:
            search_word: Words that the notes must have.
            page_num: Number of the page, from 1. The service's default is `1`.
            order_by: Number by which the notes are ranked; `imp` exposures, `fav` favourites, `cmt` comments.
                `premium_imp_num`, `premium_good_read_rate`, `premium_read_num`, `premium_engage_num`,
                `premium_engage_rate`, `premium_like_num`, `premium_fav_num` or `premium_cmt_num`. The service's
                default is `premium_imp_num`.
            nd: How many days back to rank. `DAY_3`, `DAY_7`, `DAY_14` or `DAY_30`. The service's default is
                `DAY_7`.
            note_content_category: One category by Pugongying's Chinese labels, from the outside in with # between
                them; the first is 内容类目 (subjects) or 所属行业 (industries).

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#hot_search_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _HOT_SEARCH_V1,
            {
                "search_word": search_word,
                "page_num": page_num,
                "order_by": order_by,
                "nd": nd,
                "note_content_category": note_content_category,
            },
            lambda _given: _request_xiaohongshu_hot_search_v1(
                search_word=_given.get("search_word", UNSET),
                page_num=_given.get("page_num", UNSET),
                order_by=_given.get("order_by", UNSET),
                nd=_given.get("nd", UNSET),
                note_content_category=_given.get("note_content_category", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def search_note_v1(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort: XiaohongshuSearchNoteV1Sort | None = None,
        note_type: Literal["_0", "_1", "_2"] | None = None,
        note_time: Literal["HALF_YEAR", "ONE_DAY", "ONE_WEEK"] | None = None,
    ) -> Result:
        """Xiaohongshu notes matching a keyword.

        One numbered page of the Xiaohongshu notes found for a keyword, in the general order, by popularity, date,
        comments or saves, of one kind or period if wanted.

        `GET /api/xiaohongshu/search-note/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.xiaohongshu.search_note_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order of the notes. `general`, `popularity_descending`, `time_descending`, `comment_descending` or
                `collect_descending`. The service's default is `general`.
            note_type: Kind of notes to find; `_0` all, `_1` videos, `_2` photos. The service's default is `_0`.
            note_time: How old notes may be. `ONE_DAY`, `ONE_WEEK` or `HALF_YEAR`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#search_note_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _SEARCH_NOTE_V1,
            {"keyword": keyword, "page": page, "sort": sort, "note_type": note_type, "note_time": note_time},
            lambda _given: _request_xiaohongshu_search_note_v1(
                keyword=_given["keyword"],
                page=_given.get("page", UNSET),
                sort=_given.get("sort", UNSET),
                note_type=_given.get("note_type", UNSET),
                note_time=_given.get("note_time", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def search_note_v2(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort: XiaohongshuSearchNoteV2Sort | None = None,
        note_type: Literal["_0", "_1", "_2"] | None = None,
        note_time: Literal["HALF_YEAR", "ONE_DAY", "ONE_WEEK"] | None = None,
    ) -> XiaohongshuSearchNoteResult:
        """Notes by keyword, loose time filter.

        One numbered page of the Xiaohongshu notes found for a keyword, in a chosen order. The filter on publishing
        time is loose and lets older notes through; v4 is stricter. More pages may follow even where the answer has
        no `has_more`.

        `GET /api/xiaohongshu/search-note/v2`, charged when it succeeds. The response is typed.
        `iter_search_note_v2` goes through the items of all pages, `pages_search_note_v2` through the pages.

        Example:
            api.xiaohongshu.search_note_v2(keyword="coffee")

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order of the notes. `general`, `popularity_descending`, `time_descending`, `comment_descending` or
                `collect_descending`. The service's default is `general`.
            note_type: Kind of notes to find; `_0` all, `_1` videos, `_2` photos. The service's default is `_0`.
            note_time: How old notes may be; older ones can come along. `ONE_DAY`, `ONE_WEEK` or `HALF_YEAR`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#search_note_v2
        """
        from ..models.xiaohongshu_search_note_result import XiaohongshuSearchNoteResult

        return await _acall(
            self._client,
            _SEARCH_NOTE_V2,
            {"keyword": keyword, "page": page, "sort": sort, "note_type": note_type, "note_time": note_time},
            lambda _given: _request_xiaohongshu_search_note_v2(
                keyword=_given["keyword"],
                page=_given.get("page", UNSET),
                sort=_given.get("sort", UNSET),
                note_type=_given.get("note_type", UNSET),
                note_time=_given.get("note_time", UNSET),
            ),
            lambda response: XiaohongshuSearchNoteResult.from_dict(response.json()),
        )

    def pages_search_note_v2(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort: XiaohongshuSearchNoteV2Sort | None = None,
        note_type: Literal["_0", "_1", "_2"] | None = None,
        note_time: Literal["HALF_YEAR", "ONE_DAY", "ONE_WEEK"] | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncPages[XiaohongshuSearchNoteResult]:
        """Pages of `search_note_v2`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.xiaohongshu.pages_search_note_v2(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order of the notes. `general`, `popularity_descending`, `time_descending`, `comment_descending` or
                `collect_descending`. The service's default is `general`.
            note_type: Kind of notes to find; `_0` all, `_1` videos, `_2` photos. The service's default is `_0`.
            note_time: How old notes may be; older ones can come along. `ONE_DAY`, `ONE_WEEK` or `HALF_YEAR`.
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
            reference/justone/xiaohongshu.html#search_note_v2
        """
        return _AsyncPages(
            self.search_note_v2,
            _SEARCH_NOTE_V2,
            {"keyword": keyword, "page": page, "sort": sort, "note_type": note_type, "note_time": note_time},
            _SEARCH_NOTE_V2_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search_note_v2(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort: XiaohongshuSearchNoteV2Sort | None = None,
        note_type: Literal["_0", "_1", "_2"] | None = None,
        note_time: Literal["HALF_YEAR", "ONE_DAY", "ONE_WEEK"] | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncItems[XiaohongshuSearchNoteItem]:
        """What is on the pages of `search_note_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.xiaohongshu.iter_search_note_v2(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order of the notes. `general`, `popularity_descending`, `time_descending`, `comment_descending` or
                `collect_descending`. The service's default is `general`.
            note_type: Kind of notes to find; `_0` all, `_1` videos, `_2` photos. The service's default is `_0`.
            note_time: How old notes may be; older ones can come along. `ONE_DAY`, `ONE_WEEK` or `HALF_YEAR`.
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
            reference/justone/xiaohongshu.html#search_note_v2
        """
        _pages = self.pages_search_note_v2(
            keyword=keyword,
            page=page,
            sort=sort,
            note_type=note_type,
            note_time=note_time,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.data.items, _SEARCH_NOTE_V2_PAGINATION)

    async def search_note_v3(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort: XiaohongshuSearchNoteV3Sort | None = None,
        note_type: Literal["_0", "_1", "_2"] | None = None,
        note_time: Literal["HALF_YEAR", "ONE_DAY", "ONE_WEEK"] | None = None,
    ) -> XiaohongshuSearchNoteResult:
        """Notes by keyword, weak time filter.

        One numbered page of the Xiaohongshu notes found for a keyword, in a chosen order. The filter on publishing
        time has next to no effect. More pages may follow even where the answer has no `has_more`.

        `GET /api/xiaohongshu/search-note/v3`, charged when it succeeds. The response is typed.
        `iter_search_note_v3` goes through the items of all pages, `pages_search_note_v3` through the pages.

        Example:
            api.xiaohongshu.search_note_v3(keyword="coffee")

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order of the notes. `general`, `popularity_descending`, `time_descending`, `comment_descending` or
                `collect_descending`. The service's default is `general`.
            note_type: Kind of notes to find; `_0` all, `_1` videos, `_2` photos. The service's default is `_0`.
            note_time: How old notes may be; a hint that the service hardly heeds. `ONE_DAY`, `ONE_WEEK` or
                `HALF_YEAR`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#search_note_v3
        """
        from ..models.xiaohongshu_search_note_result import XiaohongshuSearchNoteResult

        return await _acall(
            self._client,
            _SEARCH_NOTE_V3,
            {"keyword": keyword, "page": page, "sort": sort, "note_type": note_type, "note_time": note_time},
            lambda _given: _request_xiaohongshu_search_note_v3(
                keyword=_given["keyword"],
                page=_given.get("page", UNSET),
                sort=_given.get("sort", UNSET),
                note_type=_given.get("note_type", UNSET),
                note_time=_given.get("note_time", UNSET),
            ),
            lambda response: XiaohongshuSearchNoteResult.from_dict(response.json()),
        )

    def pages_search_note_v3(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort: XiaohongshuSearchNoteV3Sort | None = None,
        note_type: Literal["_0", "_1", "_2"] | None = None,
        note_time: Literal["HALF_YEAR", "ONE_DAY", "ONE_WEEK"] | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncPages[XiaohongshuSearchNoteResult]:
        """Pages of `search_note_v3`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.xiaohongshu.pages_search_note_v3(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order of the notes. `general`, `popularity_descending`, `time_descending`, `comment_descending` or
                `collect_descending`. The service's default is `general`.
            note_type: Kind of notes to find; `_0` all, `_1` videos, `_2` photos. The service's default is `_0`.
            note_time: How old notes may be; a hint that the service hardly heeds. `ONE_DAY`, `ONE_WEEK` or
                `HALF_YEAR`.
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
            reference/justone/xiaohongshu.html#search_note_v3
        """
        return _AsyncPages(
            self.search_note_v3,
            _SEARCH_NOTE_V3,
            {"keyword": keyword, "page": page, "sort": sort, "note_type": note_type, "note_time": note_time},
            _SEARCH_NOTE_V3_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search_note_v3(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort: XiaohongshuSearchNoteV3Sort | None = None,
        note_type: Literal["_0", "_1", "_2"] | None = None,
        note_time: Literal["HALF_YEAR", "ONE_DAY", "ONE_WEEK"] | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncItems[XiaohongshuSearchNoteItem]:
        """What is on the pages of `search_note_v3`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.xiaohongshu.iter_search_note_v3(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order of the notes. `general`, `popularity_descending`, `time_descending`, `comment_descending` or
                `collect_descending`. The service's default is `general`.
            note_type: Kind of notes to find; `_0` all, `_1` videos, `_2` photos. The service's default is `_0`.
            note_time: How old notes may be; a hint that the service hardly heeds. `ONE_DAY`, `ONE_WEEK` or
                `HALF_YEAR`.
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
            reference/justone/xiaohongshu.html#search_note_v3
        """
        _pages = self.pages_search_note_v3(
            keyword=keyword,
            page=page,
            sort=sort,
            note_type=note_type,
            note_time=note_time,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.data.items, _SEARCH_NOTE_V3_PAGINATION)

    async def search_note_v4(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort_type: XiaohongshuSearchNoteV4SortType | None = None,
        note_type: Literal["ALL", "NORMAL_NOTE", "VIDEO_NOTE"] | None = None,
        time_filter: Literal["ALL", "HALF_YEAR", "ONE_DAY", "ONE_WEEK"] | None = None,
    ) -> Result:
        """Notes as the mobile app finds them.

        One numbered page of the Xiaohongshu notes that the mobile app finds for a keyword, in a chosen order, of
        one kind or period if wanted. More exact than the older versions.

        `GET /api/xiaohongshu/search-note/v4`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.xiaohongshu.search_note_v4(keyword="coffee")

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            sort_type: Order of the notes. `general`, `popularity_descending`, `time_descending`,
                `comment_descending` or `collect_descending`. The service's default is `general`.
            note_type: Kind of notes to find; `NORMAL_NOTE` is one with photos. `ALL`, `VIDEO_NOTE` or
                `NORMAL_NOTE`. The service's default is `ALL`.
            time_filter: How old notes may be. `ALL`, `ONE_DAY`, `ONE_WEEK` or `HALF_YEAR`. The service's default is
                `ALL`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#search_note_v4
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _SEARCH_NOTE_V4,
            {
                "keyword": keyword,
                "page": page,
                "sort_type": sort_type,
                "note_type": note_type,
                "time_filter": time_filter,
            },
            lambda _given: _request_xiaohongshu_search_note_v4(
                keyword=_given["keyword"],
                page=_given.get("page", UNSET),
                sort_type=_given.get("sort_type", UNSET),
                note_type=_given.get("note_type", UNSET),
                time_filter=_given.get("time_filter", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def search_recommend_v1(self, *, keyword: str) -> XiaohongshuSearchRecommendResult:
        """Search terms that Xiaohongshu suggests.

        The search terms that Xiaohongshu proposes for a keyword.

        `GET /api/xiaohongshu/search-recommend/v1`, charged when it succeeds. The response is typed.

        Example:
            api.xiaohongshu.search_recommend_v1(keyword="coffee")

        Args:
            keyword: Words to search for.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#search_recommend_v1
        """
        from ..models.xiaohongshu_search_recommend_result import XiaohongshuSearchRecommendResult

        return await _acall(
            self._client,
            _SEARCH_RECOMMEND_V1,
            {"keyword": keyword},
            lambda _given: _request_xiaohongshu_search_recommend_v1(keyword=_given["keyword"]),
            lambda response: XiaohongshuSearchRecommendResult.from_dict(response.json()),
        )

    async def search_user_v2(self, *, keyword: str, page: int | None = None) -> XiaohongshuSearchUserResult:
        """Xiaohongshu users matching a keyword.

        One numbered page of the Xiaohongshu users found for a keyword. More pages may follow even where the answer
        has no `has_more`.

        `GET /api/xiaohongshu/search-user/v2`, charged when it succeeds. The response is typed.
        `iter_search_user_v2` goes through the items of all pages, `pages_search_user_v2` through the pages.

        Example:
            api.xiaohongshu.search_user_v2(keyword="coffee")

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#search_user_v2
        """
        from ..models.xiaohongshu_search_user_result import XiaohongshuSearchUserResult

        return await _acall(
            self._client,
            _SEARCH_USER_V2,
            {"keyword": keyword, "page": page},
            lambda _given: _request_xiaohongshu_search_user_v2(
                keyword=_given["keyword"], page=_given.get("page", UNSET)
            ),
            lambda response: XiaohongshuSearchUserResult.from_dict(response.json()),
        )

    def pages_search_user_v2(
        self, *, keyword: str, page: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncPages[XiaohongshuSearchUserResult]:
        """Pages of `search_user_v2`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.xiaohongshu.pages_search_user_v2(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
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
            reference/justone/xiaohongshu.html#search_user_v2
        """
        return _AsyncPages(
            self.search_user_v2,
            _SEARCH_USER_V2,
            {"keyword": keyword, "page": page},
            _SEARCH_USER_V2_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search_user_v2(
        self, *, keyword: str, page: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncItems[XiaohongshuSearchUser]:
        """What is on the pages of `search_user_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.xiaohongshu.iter_search_user_v2(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
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
            reference/justone/xiaohongshu.html#search_user_v2
        """
        _pages = self.pages_search_user_v2(keyword=keyword, page=page, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.data.users, _SEARCH_USER_V2_PAGINATION)

    async def share_url_transfer_v1(self, *, share_url: str) -> XiaohongshuShareUrlTransferResult:
        """Target of a Xiaohongshu short link.

        The address to which a short share link redirects. Only links to the host `xhslink.com`, over http or https,
        are accepted.

        `GET /api/xiaohongshu/share-url-transfer/v1`, charged when it succeeds. The response is typed.

        Example:
            api.xiaohongshu.share_url_transfer_v1(share_url="https://example.com/1")

        Args:
            share_url: Short link that begins with http://xhslink.com/ or the same with https.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/xiaohongshu.html#share_url_transfer_v1
        """
        from ..models.xiaohongshu_share_url_transfer_result import XiaohongshuShareUrlTransferResult

        return await _acall(
            self._client,
            _SHARE_URL_TRANSFER_V1,
            {"share_url": share_url},
            lambda _given: _request_xiaohongshu_share_url_transfer_v1(share_url=_given["share_url"]),
            lambda response: XiaohongshuShareUrlTransferResult.from_dict(response.json()),
        )
