# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""The namespace `statuses`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote

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
from ..types import UNSET, File, Unset

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..._runtime.pagination.iterators import State
    from ..models.comment import Comment
    from ..models.comments_list import CommentsList
    from ..models.counts_list import CountsList
    from ..models.enumerations import (
        StatusesBatchShowDelCtrl,
        StatusesBatchTimelineBaseApp,
        StatusesBatchTimelineFeature,
        StatusesFriendsTimelineBaseApp,
        StatusesFriendsTimelineFeature,
        StatusesHomeTimelineBaseApp,
        StatusesHomeTimelineFeature,
        StatusesHotCommentsDailyBaseApp,
        StatusesHotCommentsWeeklyBaseApp,
        StatusesHotRepostDailyBaseApp,
        StatusesPublicTimelineBaseApp,
        StatusesSearchBaseApp,
        StatusesSearchFilterOri,
        StatusesSearchFilterPic,
        StatusesUnreadWithNewStatus,
        StatusesUserTimelineBaseApp,
        StatusesUserTimelineByIdBaseApp,
        StatusesUserTimelineByIdFeature,
        StatusesUserTimelineFeature,
    )
    from ..models.redirect import Redirect
    from ..models.result import Result
    from ..models.status import Status
    from ..models.statuses_comment_body import StatusesCommentBody
    from ..models.statuses_comment_destroy_batch_body import StatusesCommentDestroyBatchBody
    from ..models.statuses_found import StatusesFound
    from ..models.statuses_list import StatusesList
    from ..models.statuses_reply_body import StatusesReplyBody
    from ..models.statuses_repost_body import StatusesRepostBody
    from ..models.statuses_reset_count_body import StatusesResetCountBody
    from ..models.statuses_retweet_by_id_body import StatusesRetweetByIdBody
    from ..models.statuses_update_body import StatusesUpdateBody
    from ..models.statuses_upload_body import StatusesUploadBody
    from ..models.statuses_upload_pic_body import StatusesUploadPicBody
    from ..models.statuses_upload_url_text_body import StatusesUploadUrlTextBody
    from ..models.unread import Unread
    from ..models.uploaded_picture import UploadedPicture
    from ..models.user import User
    from ..models.users_list import UsersList
    from ..models.users_page import UsersPage

__all__ = ["AsyncStatuses", "Statuses"]

_FRIENDS_TIMELINE_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_HOME_TIMELINE_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_USER_TIMELINE_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_MENTIONS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_COMMENTS_TIMELINE_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("comments",))
_COMMENTS_BY_ME_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("comments",))
_COMMENTS_TO_ME_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("comments",))
_COMMENTS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("comments",))
_REPOST_TIMELINE_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_REPOST_BY_ME_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_BATCH_TIMELINE_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_FRIENDS_PAGINATION = Pagination(
    start={"cursor": -1},
    next={"cursor": ("next_cursor",)},
    items=("users",),
    end=("equals", ("next_cursor",), 0),
    past_empty=True,
)
_FOLLOWERS_PAGINATION = Pagination(
    start={"cursor": -1},
    next={"cursor": ("next_cursor",)},
    items=("users",),
    end=("equals", ("next_cursor",), 0),
    past_empty=True,
)
_SEARCH_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))

_PUBLIC_TIMELINE = Arguments(
    operation="statuses_public_timeline",
    parameters=(ParameterModel(name="count", type="int"), ParameterModel(name="base_app", type="int")),
)
_FRIENDS_TIMELINE = Arguments(
    operation="statuses_friends_timeline",
    parameters=(
        ParameterModel(name="since_id", type="int"),
        ParameterModel(name="max_id", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="base_app", type="int"),
        ParameterModel(name="feature", type="int"),
    ),
)
_HOME_TIMELINE = Arguments(
    operation="statuses_home_timeline",
    parameters=(
        ParameterModel(name="since_id", type="int"),
        ParameterModel(name="max_id", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="base_app", type="int"),
        ParameterModel(name="feature", type="int"),
    ),
)
_USER_TIMELINE = Arguments(
    operation="statuses_user_timeline",
    parameters=(
        ParameterModel(name="id", type="str", in_path=True),
        ParameterModel(name="user_id", type="int"),
        ParameterModel(name="screen_name", type="str"),
        ParameterModel(name="since_id", type="int"),
        ParameterModel(name="max_id", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="base_app", type="int"),
        ParameterModel(name="feature", type="int"),
    ),
)
_MENTIONS = Arguments(
    operation="statuses_mentions",
    parameters=(
        ParameterModel(name="since_id", type="int"),
        ParameterModel(name="max_id", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
    ),
)
_COMMENTS_TIMELINE = Arguments(
    operation="statuses_comments_timeline",
    parameters=(
        ParameterModel(name="since_id", type="int"),
        ParameterModel(name="max_id", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
    ),
)
_COMMENTS_BY_ME = Arguments(
    operation="statuses_comments_by_me",
    parameters=(
        ParameterModel(name="since_id", type="int"),
        ParameterModel(name="max_id", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
    ),
)
_COMMENTS_TO_ME = Arguments(
    operation="statuses_comments_to_me",
    parameters=(
        ParameterModel(name="since_id", type="int"),
        ParameterModel(name="max_id", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
    ),
)
_COMMENTS = Arguments(
    operation="statuses_comments",
    parameters=(
        ParameterModel(name="id", type="int", required=True),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
    ),
)
_REPOST_TIMELINE = Arguments(
    operation="statuses_repost_timeline",
    parameters=(
        ParameterModel(name="id", type="int", required=True),
        ParameterModel(name="since_id", type="int"),
        ParameterModel(name="max_id", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
    ),
)
_REPOST_BY_ME = Arguments(
    operation="statuses_repost_by_me",
    parameters=(
        ParameterModel(name="id", type="int", required=True),
        ParameterModel(name="since_id", type="int"),
        ParameterModel(name="max_id", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
    ),
)
_BATCH_TIMELINE = Arguments(
    operation="statuses_batch_timeline",
    parameters=(
        ParameterModel(name="user_id", type="str"),
        ParameterModel(name="screen_name", type="str"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="feature", type="int"),
        ParameterModel(name="base_app", type="int"),
    ),
    requires=(
        Requirement(
            mode="at_least_one", names=("user_id", "screen_name"), wanted="at least one of `user_id` and `screen_name`"
        ),
    ),
)
_HOT_REPOST_DAILY = Arguments(
    operation="statuses_hot_repost_daily",
    parameters=(ParameterModel(name="count", type="int"), ParameterModel(name="base_app", type="int")),
)
_HOT_REPOST_WEEKLY = Arguments(
    operation="statuses_hot_repost_weekly", parameters=(ParameterModel(name="count", type="int"),)
)
_HOT_COMMENTS_DAILY = Arguments(
    operation="statuses_hot_comments_daily",
    parameters=(ParameterModel(name="count", type="int"), ParameterModel(name="base_app", type="int")),
)
_HOT_COMMENTS_WEEKLY = Arguments(
    operation="statuses_hot_comments_weekly",
    parameters=(ParameterModel(name="count", type="int"), ParameterModel(name="base_app", type="int")),
)
_COUNTS = Arguments(operation="statuses_counts", parameters=(ParameterModel(name="ids", type="str", required=True),))
_UNREAD = Arguments(
    operation="statuses_unread",
    parameters=(ParameterModel(name="with_new_status", type="int"), ParameterModel(name="since_id", type="int")),
)
_RESET_COUNT = Arguments(
    operation="statuses_reset_count", parameters=(ParameterModel(name="type_", type="int", required=True),)
)
_SHOW_BY_ID = Arguments(
    operation="statuses_show_by_id", parameters=(ParameterModel(name="id", type="int", required=True, in_path=True),)
)
_GET_BY_ID = Arguments(
    operation="statuses_get_by_id",
    parameters=(
        ParameterModel(name="userid", type="int", required=True, in_path=True),
        ParameterModel(name="id", type="int", required=True, in_path=True),
    ),
)
_BATCH_SHOW = Arguments(
    operation="statuses_batch_show",
    parameters=(ParameterModel(name="ids", type="str", required=True), ParameterModel(name="del_ctrl", type="int")),
)
_UPDATE = Arguments(
    operation="statuses_update",
    parameters=(
        ParameterModel(name="status", type="str", required=True),
        ParameterModel(name="in_reply_to_status_id", type="int"),
        ParameterModel(name="lat", type="float"),
        ParameterModel(name="long", type="float"),
        ParameterModel(name="annotations", type="str"),
    ),
)
_UPLOAD = Arguments(
    operation="statuses_upload",
    parameters=(
        ParameterModel(name="status", type="str", required=True),
        ParameterModel(name="pic", type="file", required=True),
        ParameterModel(name="lat", type="float"),
        ParameterModel(name="long", type="float"),
    ),
)
_UPLOAD_PIC = Arguments(
    operation="statuses_upload_pic", parameters=(ParameterModel(name="pic", type="file", required=True),)
)
_UPLOAD_URL_TEXT = Arguments(
    operation="statuses_upload_url_text",
    parameters=(
        ParameterModel(name="status", type="str", required=True),
        ParameterModel(name="pic_id", type="str"),
        ParameterModel(name="url", type="str"),
    ),
    requires=(Requirement(mode="at_least_one", names=("pic_id", "url"), wanted="at least one of `pic_id` and `url`"),),
)
_REPOST = Arguments(
    operation="statuses_repost",
    parameters=(
        ParameterModel(name="id", type="int", required=True),
        ParameterModel(name="status", type="str"),
        ParameterModel(name="is_comment", type="int"),
    ),
)
_RETWEET_BY_ID = Arguments(
    operation="statuses_retweet_by_id",
    parameters=(
        ParameterModel(name="id", type="int", required=True, in_path=True),
        ParameterModel(name="status", type="str"),
    ),
)
_DESTROY_BY_ID = Arguments(
    operation="statuses_destroy_by_id", parameters=(ParameterModel(name="id", type="int", required=True, in_path=True),)
)
_DESTROY_BY_ID_DELETE = Arguments(
    operation="statuses_destroy_by_id_delete",
    parameters=(ParameterModel(name="id", type="int", required=True, in_path=True),),
)
_COMMENT = Arguments(
    operation="statuses_comment",
    parameters=(
        ParameterModel(name="id", type="int", required=True),
        ParameterModel(name="comment", type="str", required=True),
        ParameterModel(name="cid", type="int"),
        ParameterModel(name="without_mention", type="int"),
        ParameterModel(name="comment_ori", type="int"),
    ),
)
_REPLY = Arguments(
    operation="statuses_reply",
    parameters=(
        ParameterModel(name="cid", type="int", required=True),
        ParameterModel(name="comment", type="str", required=True),
        ParameterModel(name="id", type="int", required=True),
        ParameterModel(name="without_mention", type="int"),
    ),
)
_COMMENT_DESTROY_BY_ID = Arguments(
    operation="statuses_comment_destroy_by_id",
    parameters=(ParameterModel(name="id", type="int", required=True, in_path=True),),
)
_COMMENT_DESTROY_BY_ID_DELETE = Arguments(
    operation="statuses_comment_destroy_by_id_delete",
    parameters=(ParameterModel(name="id", type="int", required=True, in_path=True),),
)
_COMMENT_DESTROY_BATCH = Arguments(
    operation="statuses_comment_destroy_batch", parameters=(ParameterModel(name="ids", type="str", required=True),)
)
_COMMENT_DESTROY_BATCH_DELETE = Arguments(
    operation="statuses_comment_destroy_batch_delete",
    parameters=(ParameterModel(name="ids", type="str", required=True),),
)
_FRIENDS = Arguments(
    operation="statuses_friends",
    parameters=(
        ParameterModel(name="id", type="str", in_path=True),
        ParameterModel(name="user_id", type="int"),
        ParameterModel(name="screen_name", type="str"),
        ParameterModel(name="cursor", type="int"),
        ParameterModel(name="count", type="int"),
    ),
)
_FOLLOWERS = Arguments(
    operation="statuses_followers",
    parameters=(
        ParameterModel(name="id", type="str", in_path=True),
        ParameterModel(name="user_id", type="int"),
        ParameterModel(name="screen_name", type="str"),
        ParameterModel(name="cursor", type="int"),
        ParameterModel(name="count", type="int"),
    ),
)
_MAGIC_FOLLOWERS = Arguments(
    operation="statuses_magic_followers",
    parameters=(ParameterModel(name="user_id", type="int", required=True), ParameterModel(name="count", type="int")),
)
_SEARCH = Arguments(
    operation="statuses_search",
    parameters=(
        ParameterModel(name="q", type="str"),
        ParameterModel(name="filter_ori", type="int"),
        ParameterModel(name="filter_pic", type="int"),
        ParameterModel(name="fuid", type="int"),
        ParameterModel(name="province", type="int"),
        ParameterModel(name="city", type="int"),
        ParameterModel(name="starttime", type="float"),
        ParameterModel(name="endtime", type="float"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="needcount", type="bool"),
        ParameterModel(name="base_app", type="int"),
        ParameterModel(name="callback", type="str"),
    ),
)


def _request_statuses_public_timeline(
    format_: str,
    *,
    count: int | Unset = 20,
    base_app: StatusesPublicTimelineBaseApp | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["count"] = count

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/statuses/public_timeline.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_statuses_friends_timeline(
    format_: str,
    *,
    since_id: int | Unset = UNSET,
    max_id: int | Unset = UNSET,
    count: int | Unset = 20,
    page: int | Unset = 1,
    base_app: StatusesFriendsTimelineBaseApp | Unset = UNSET,
    feature: StatusesFriendsTimelineFeature | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["since_id"] = since_id

    params["max_id"] = max_id

    params["count"] = count

    params["page"] = page

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    json_feature: int | Unset = UNSET
    if not isinstance(feature, Unset):
        json_feature = feature

    params["feature"] = json_feature

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/statuses/friends_timeline.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_statuses_home_timeline(
    format_: str,
    *,
    since_id: int | Unset = UNSET,
    max_id: int | Unset = UNSET,
    count: int | Unset = 20,
    page: int | Unset = 1,
    base_app: StatusesHomeTimelineBaseApp | Unset = UNSET,
    feature: StatusesHomeTimelineFeature | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["since_id"] = since_id

    params["max_id"] = max_id

    params["count"] = count

    params["page"] = page

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    json_feature: int | Unset = UNSET
    if not isinstance(feature, Unset):
        json_feature = feature

    params["feature"] = json_feature

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/statuses/home_timeline.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_statuses_user_timeline(
    format_: str,
    *,
    user_id: int | Unset = UNSET,
    screen_name: str | Unset = UNSET,
    since_id: int | Unset = UNSET,
    max_id: int | Unset = UNSET,
    count: int | Unset = 20,
    page: int | Unset = 1,
    base_app: StatusesUserTimelineBaseApp | Unset = UNSET,
    feature: StatusesUserTimelineFeature | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["user_id"] = user_id

    params["screen_name"] = screen_name

    params["since_id"] = since_id

    params["max_id"] = max_id

    params["count"] = count

    params["page"] = page

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    json_feature: int | Unset = UNSET
    if not isinstance(feature, Unset):
        json_feature = feature

    params["feature"] = json_feature

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/statuses/user_timeline.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_statuses_user_timeline_by_id(
    id: str,
    format_: str,
    *,
    user_id: int | Unset = UNSET,
    screen_name: str | Unset = UNSET,
    since_id: int | Unset = UNSET,
    max_id: int | Unset = UNSET,
    count: int | Unset = 20,
    page: int | Unset = 1,
    base_app: StatusesUserTimelineByIdBaseApp | Unset = UNSET,
    feature: StatusesUserTimelineByIdFeature | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["user_id"] = user_id

    params["screen_name"] = screen_name

    params["since_id"] = since_id

    params["max_id"] = max_id

    params["count"] = count

    params["page"] = page

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    json_feature: int | Unset = UNSET
    if not isinstance(feature, Unset):
        json_feature = feature

    params["feature"] = json_feature

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/statuses/user_timeline/{id}.{format_}".format(
            id=quote(str(id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_statuses_mentions(
    format_: str,
    *,
    since_id: int | Unset = UNSET,
    max_id: int | Unset = UNSET,
    count: int | Unset = 20,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["since_id"] = since_id

    params["max_id"] = max_id

    params["count"] = count

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/statuses/mentions.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_statuses_comments_timeline(
    format_: str,
    *,
    since_id: int | Unset = UNSET,
    max_id: int | Unset = UNSET,
    count: int | Unset = 20,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["since_id"] = since_id

    params["max_id"] = max_id

    params["count"] = count

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/statuses/comments_timeline.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_statuses_comments_by_me(
    format_: str,
    *,
    since_id: int | Unset = UNSET,
    max_id: int | Unset = UNSET,
    count: int | Unset = 20,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["since_id"] = since_id

    params["max_id"] = max_id

    params["count"] = count

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/statuses/comments_by_me.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_statuses_comments_to_me(
    format_: str,
    *,
    since_id: int | Unset = UNSET,
    max_id: int | Unset = UNSET,
    count: int | Unset = 20,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["since_id"] = since_id

    params["max_id"] = max_id

    params["count"] = count

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/statuses/comments_to_me.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_statuses_comments(
    format_: str,
    *,
    id: int,
    count: int | Unset = 20,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["id"] = id

    params["count"] = count

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/statuses/comments.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_statuses_repost_timeline(
    format_: str,
    *,
    id: int,
    since_id: int | Unset = UNSET,
    max_id: int | Unset = UNSET,
    count: int | Unset = 20,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["id"] = id

    params["since_id"] = since_id

    params["max_id"] = max_id

    params["count"] = count

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/statuses/repost_timeline.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_statuses_repost_by_me(
    format_: str,
    *,
    id: int,
    since_id: int | Unset = UNSET,
    max_id: int | Unset = UNSET,
    count: int | Unset = 20,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["id"] = id

    params["since_id"] = since_id

    params["max_id"] = max_id

    params["count"] = count

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/statuses/repost_by_me.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_statuses_batch_timeline(
    format_: str,
    *,
    user_id: str | Unset = UNSET,
    screen_name: str | Unset = UNSET,
    count: int | Unset = 20,
    page: int | Unset = 1,
    feature: StatusesBatchTimelineFeature | Unset = UNSET,
    base_app: StatusesBatchTimelineBaseApp | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["user_id"] = user_id

    params["screen_name"] = screen_name

    params["count"] = count

    params["page"] = page

    json_feature: int | Unset = UNSET
    if not isinstance(feature, Unset):
        json_feature = feature

    params["feature"] = json_feature

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/statuses/batch_timeline.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_statuses_hot_repost_daily(
    format_: str,
    *,
    count: int | Unset = UNSET,
    base_app: StatusesHotRepostDailyBaseApp | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["count"] = count

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/statuses/hot/repost_daily.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_statuses_hot_repost_weekly(
    format_: str,
    *,
    count: int | Unset = 20,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["count"] = count

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/statuses/hot/repost_weekly.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_statuses_hot_comments_daily(
    format_: str,
    *,
    count: int | Unset = UNSET,
    base_app: StatusesHotCommentsDailyBaseApp | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["count"] = count

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/statuses/hot/comments_daily.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_statuses_hot_comments_weekly(
    format_: str,
    *,
    count: int | Unset = UNSET,
    base_app: StatusesHotCommentsWeeklyBaseApp | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["count"] = count

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/statuses/hot/comments_weekly.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_statuses_counts(
    format_: str,
    *,
    ids: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["ids"] = ids

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/statuses/counts.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_statuses_unread(
    format_: str,
    *,
    with_new_status: StatusesUnreadWithNewStatus | Unset = 0,
    since_id: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_with_new_status: int | Unset = UNSET
    if not isinstance(with_new_status, Unset):
        json_with_new_status = with_new_status

    params["with_new_status"] = json_with_new_status

    params["since_id"] = since_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/statuses/unread.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_statuses_reset_count(
    format_: str,
    *,
    body: StatusesResetCountBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/statuses/reset_count.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_statuses_show_by_id(
    id: int,
    format_: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/statuses/show/{id}.{format_}".format(
            id=quote(str(id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
    }

    return _kwargs


def _request_statuses_get_by_id(
    userid: int,
    id: int,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/{userid}/statuses/{id}".format(
            userid=quote(str(userid), safe=""),
            id=quote(str(id), safe=""),
        ),
    }

    return _kwargs


def _request_statuses_batch_show(
    format_: str,
    *,
    ids: str,
    del_ctrl: StatusesBatchShowDelCtrl | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["ids"] = ids

    json_del_ctrl: int | Unset = UNSET
    if not isinstance(del_ctrl, Unset):
        json_del_ctrl = del_ctrl

    params["del_ctrl"] = json_del_ctrl

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/statuses/batch_show.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_statuses_update(
    format_: str,
    *,
    body: StatusesUpdateBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/statuses/update.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_statuses_upload(
    format_: str,
    *,
    body: StatusesUploadBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/statuses/upload.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
    }

    _kwargs["files"] = body.to_multipart()

    headers["Content-Type"] = "multipart/form-data; boundary=+++"

    _kwargs["headers"] = headers
    return _kwargs


def _request_statuses_upload_pic(
    format_: str,
    *,
    body: StatusesUploadPicBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/statuses/upload_pic.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
    }

    _kwargs["files"] = body.to_multipart()

    headers["Content-Type"] = "multipart/form-data; boundary=+++"

    _kwargs["headers"] = headers
    return _kwargs


def _request_statuses_upload_url_text(
    format_: str,
    *,
    body: StatusesUploadUrlTextBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/statuses/upload_url_text.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_statuses_repost(
    format_: str,
    *,
    body: StatusesRepostBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/statuses/repost.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_statuses_retweet_by_id(
    id: int,
    format_: str,
    *,
    body: StatusesRetweetByIdBody | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/statuses/retweet/{id}.{format_}".format(
            id=quote(str(id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_statuses_destroy_by_id(
    id: int,
    format_: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/statuses/destroy/{id}.{format_}".format(
            id=quote(str(id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
    }

    return _kwargs


def _request_statuses_destroy_by_id_delete(
    id: int,
    format_: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/statuses/destroy/{id}.{format_}".format(
            id=quote(str(id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
    }

    return _kwargs


def _request_statuses_comment(
    format_: str,
    *,
    body: StatusesCommentBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/statuses/comment.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_statuses_reply(
    format_: str,
    *,
    body: StatusesReplyBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/statuses/reply.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_statuses_comment_destroy_by_id(
    id: int,
    format_: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/statuses/comment_destroy/{id}.{format_}".format(
            id=quote(str(id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
    }

    return _kwargs


def _request_statuses_comment_destroy_by_id_delete(
    id: int,
    format_: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/statuses/comment_destroy/{id}.{format_}".format(
            id=quote(str(id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
    }

    return _kwargs


def _request_statuses_comment_destroy_batch(
    format_: str,
    *,
    body: StatusesCommentDestroyBatchBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/statuses/comment/destroy_batch.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_statuses_comment_destroy_batch_delete(
    format_: str,
    *,
    ids: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["ids"] = ids

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/statuses/comment/destroy_batch.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_statuses_friends(
    format_: str,
    *,
    user_id: int | Unset = UNSET,
    screen_name: str | Unset = UNSET,
    cursor: int | Unset = UNSET,
    count: int | Unset = 20,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["user_id"] = user_id

    params["screen_name"] = screen_name

    params["cursor"] = cursor

    params["count"] = count

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/statuses/friends.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_statuses_friends_by_id(
    id: str,
    format_: str,
    *,
    user_id: int | Unset = UNSET,
    screen_name: str | Unset = UNSET,
    cursor: int | Unset = UNSET,
    count: int | Unset = 20,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["user_id"] = user_id

    params["screen_name"] = screen_name

    params["cursor"] = cursor

    params["count"] = count

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/statuses/friends/{id}.{format_}".format(
            id=quote(str(id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_statuses_followers(
    format_: str,
    *,
    user_id: int | Unset = UNSET,
    screen_name: str | Unset = UNSET,
    cursor: int | Unset = UNSET,
    count: int | Unset = 20,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["user_id"] = user_id

    params["screen_name"] = screen_name

    params["cursor"] = cursor

    params["count"] = count

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/statuses/followers.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_statuses_followers_by_id(
    id: str,
    format_: str,
    *,
    user_id: int | Unset = UNSET,
    screen_name: str | Unset = UNSET,
    cursor: int | Unset = UNSET,
    count: int | Unset = 20,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["user_id"] = user_id

    params["screen_name"] = screen_name

    params["cursor"] = cursor

    params["count"] = count

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/statuses/followers/{id}.{format_}".format(
            id=quote(str(id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_statuses_magic_followers(
    format_: str,
    *,
    user_id: int,
    count: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["user_id"] = user_id

    params["count"] = count

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/statuses/magic_followers.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_statuses_search(
    format_: str,
    *,
    q: str | Unset = UNSET,
    filter_ori: StatusesSearchFilterOri | Unset = 0,
    filter_pic: StatusesSearchFilterPic | Unset = UNSET,
    fuid: int | Unset = UNSET,
    province: int | Unset = UNSET,
    city: int | Unset = UNSET,
    starttime: float | Unset = UNSET,
    endtime: float | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = 10,
    needcount: bool | Unset = UNSET,
    base_app: StatusesSearchBaseApp | Unset = UNSET,
    callback: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["q"] = q

    json_filter_ori: int | Unset = UNSET
    if not isinstance(filter_ori, Unset):
        json_filter_ori = filter_ori

    params["filter_ori"] = json_filter_ori

    json_filter_pic: int | Unset = UNSET
    if not isinstance(filter_pic, Unset):
        json_filter_pic = filter_pic

    params["filter_pic"] = json_filter_pic

    params["fuid"] = fuid

    params["province"] = province

    params["city"] = city

    params["starttime"] = starttime

    params["endtime"] = endtime

    params["page"] = page

    params["count"] = count

    params["needcount"] = needcount

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    params["callback"] = callback

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/statuses/search.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


class Statuses(_Suggesting):
    """Posts, timelines, comments on posts, and the accounts around them."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def public_timeline(self, *, count: int | None = None, base_app: Literal[0, 1] | None = None) -> StatusesList:
        """The newest public posts.

        Kept by the server for up to a minute, so two calls in a row can answer the same.

        `GET /statuses/public_timeline.{format}`, free. The response is typed.

        Example:
            api.statuses.public_timeline()

        Args:
            count: Entries on a page. At most 200. The service's default is `20`.
            base_app: 1 leaves out what came from other apps, 0 nothing.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/public_timeline/en&oldid=3745

        Documentation:
            reference/tsina_v1/statuses.html#public_timeline
        """
        from ..models.statuses_list import StatusesList

        return _call(
            self._client,
            _PUBLIC_TIMELINE,
            {"count": count, "base_app": base_app},
            lambda _given: _request_statuses_public_timeline(
                format_=self._client.format, count=_given.get("count", UNSET), base_app=_given.get("base_app", UNSET)
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    def friends_timeline(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
    ) -> StatusesList:
        """The newest posts of the caller and of those that the caller follows.

        What the caller's home page shows. About 1,000 posts can be reached.

        `GET /statuses/friends_timeline.{format}`, free. The response is typed. `iter_friends_timeline` goes through
        the items of all pages, `pages_friends_timeline` through the pages.

        Example:
            api.statuses.friends_timeline()

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/friends_timeline/en&diff=3495&oldid=3483

        Documentation:
            reference/tsina_v1/statuses.html#friends_timeline
        """
        from ..models.statuses_list import StatusesList

        return _call(
            self._client,
            _FRIENDS_TIMELINE,
            {
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
            },
            lambda _given: _request_statuses_friends_timeline(
                format_=self._client.format,
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
                feature=_given.get("feature", UNSET),
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    def pages_friends_timeline(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusesList]:
        """Pages of `friends_timeline`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_friends_timeline(max_pages=3): ...

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#friends_timeline
        """
        return _Pages(
            self.friends_timeline,
            _FRIENDS_TIMELINE,
            {
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
            },
            _FRIENDS_TIMELINE_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_friends_timeline(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Status]:
        """What is on the pages of `friends_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_friends_timeline(max_pages=3): ...

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#friends_timeline
        """
        _pages = self.pages_friends_timeline(
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            base_app=base_app,
            feature=feature,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.statuses, _FRIENDS_TIMELINE_PAGINATION)

    def home_timeline(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
    ) -> StatusesList:
        """The newest posts of the caller and of those that the caller follows.

        Another name of `statuses/friends_timeline`, with the same answers.

        `GET /statuses/home_timeline.{format}`, free. The response is typed. `iter_home_timeline` goes through the
        items of all pages, `pages_home_timeline` through the pages.

        Example:
            api.statuses.home_timeline()

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/friends_timeline/en&diff=3495&oldid=3483

        Documentation:
            reference/tsina_v1/statuses.html#home_timeline
        """
        from ..models.statuses_list import StatusesList

        return _call(
            self._client,
            _HOME_TIMELINE,
            {
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
            },
            lambda _given: _request_statuses_home_timeline(
                format_=self._client.format,
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
                feature=_given.get("feature", UNSET),
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    def pages_home_timeline(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusesList]:
        """Pages of `home_timeline`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_home_timeline(max_pages=3): ...

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#home_timeline
        """
        return _Pages(
            self.home_timeline,
            _HOME_TIMELINE,
            {
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
            },
            _HOME_TIMELINE_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_home_timeline(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Status]:
        """What is on the pages of `home_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_home_timeline(max_pages=3): ...

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#home_timeline
        """
        _pages = self.pages_home_timeline(
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            base_app=base_app,
            feature=feature,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.statuses, _HOME_TIMELINE_PAGINATION)

    def user_timeline(
        self,
        *,
        id: str | None = None,
        user_id: int | None = None,
        screen_name: str | None = None,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
    ) -> StatusesList:
        """The newest posts of one user.

        Without `id`, `user_id` and `screen_name`, those of the caller. About the newest 200 can be reached.

        `GET /statuses/user_timeline.{format}`, free. The response is typed. `iter_user_timeline` goes through the
        items of all pages, `pages_user_timeline` through the pages.

        Example:
            api.statuses.user_timeline()

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/user_timeline&diff=1047&oldid=1000

        Documentation:
            reference/tsina_v1/statuses.html#user_timeline
        """
        if not isinstance(id, Unset | None):
            from ..models.statuses_list import StatusesList

            return _call(
                self._client,
                _USER_TIMELINE,
                {
                    "id": id,
                    "user_id": user_id,
                    "screen_name": screen_name,
                    "since_id": since_id,
                    "max_id": max_id,
                    "count": count,
                    "page": page,
                    "base_app": base_app,
                    "feature": feature,
                },
                lambda _given: _request_statuses_user_timeline_by_id(
                    id=_given["id"],
                    format_=self._client.format,
                    user_id=_given.get("user_id", UNSET),
                    screen_name=_given.get("screen_name", UNSET),
                    since_id=_given.get("since_id", UNSET),
                    max_id=_given.get("max_id", UNSET),
                    count=_given.get("count", UNSET),
                    page=_given.get("page", UNSET),
                    base_app=_given.get("base_app", UNSET),
                    feature=_given.get("feature", UNSET),
                ),
                lambda response: StatusesList.from_dict(response.json()),
            )

        from ..models.statuses_list import StatusesList

        return _call(
            self._client,
            _USER_TIMELINE,
            {
                "id": id,
                "user_id": user_id,
                "screen_name": screen_name,
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
            },
            lambda _given: _request_statuses_user_timeline(
                format_=self._client.format,
                user_id=_given.get("user_id", UNSET),
                screen_name=_given.get("screen_name", UNSET),
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
                feature=_given.get("feature", UNSET),
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    def pages_user_timeline(
        self,
        *,
        id: str | None = None,
        user_id: int | None = None,
        screen_name: str | None = None,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusesList]:
        """Pages of `user_timeline`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_user_timeline(max_pages=3): ...

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#user_timeline
        """
        return _Pages(
            self.user_timeline,
            _USER_TIMELINE,
            {
                "id": id,
                "user_id": user_id,
                "screen_name": screen_name,
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
            },
            _USER_TIMELINE_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_user_timeline(
        self,
        *,
        id: str | None = None,
        user_id: int | None = None,
        screen_name: str | None = None,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Status]:
        """What is on the pages of `user_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_user_timeline(max_pages=3): ...

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#user_timeline
        """
        _pages = self.pages_user_timeline(
            id=id,
            user_id=user_id,
            screen_name=screen_name,
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            base_app=base_app,
            feature=feature,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.statuses, _USER_TIMELINE_PAGINATION)

    def mentions(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
    ) -> StatusesList:
        """The newest posts that mention the caller.

        Posts with `@` and the caller's nickname. About 1,000 can be reached.

        `GET /statuses/mentions.{format}`, free. The response is typed. `iter_mentions` goes through the items of
        all pages, `pages_mentions` through the pages.

        Example:
            api.statuses.mentions()

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/mentions/en

        Documentation:
            reference/tsina_v1/statuses.html#mentions
        """
        from ..models.statuses_list import StatusesList

        return _call(
            self._client,
            _MENTIONS,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page},
            lambda _given: _request_statuses_mentions(
                format_=self._client.format,
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    def pages_mentions(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusesList]:
        """Pages of `mentions`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_mentions(max_pages=3): ...

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#mentions
        """
        return _Pages(
            self.mentions,
            _MENTIONS,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page},
            _MENTIONS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_mentions(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Status]:
        """What is on the pages of `mentions`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_mentions(max_pages=3): ...

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#mentions
        """
        _pages = self.pages_mentions(
            since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.statuses, _MENTIONS_PAGINATION)

    def comments_timeline(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
    ) -> CommentsList:
        """The newest comments by and to the caller.

        `GET /statuses/comments_timeline.{format}`, free. The response is typed. `iter_comments_timeline` goes
        through the items of all pages, `pages_comments_timeline` through the pages.

        Example:
            api.statuses.comments_timeline()

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.

        Returns:
            The comments.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/comments_timeline

        Documentation:
            reference/tsina_v1/statuses.html#comments_timeline
        """
        from ..models.comments_list import CommentsList

        return _call(
            self._client,
            _COMMENTS_TIMELINE,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page},
            lambda _given: _request_statuses_comments_timeline(
                format_=self._client.format,
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: CommentsList.from_dict(response.json()),
        )

    def pages_comments_timeline(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[CommentsList]:
        """Pages of `comments_timeline`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_comments_timeline(max_pages=3): ...

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#comments_timeline
        """
        return _Pages(
            self.comments_timeline,
            _COMMENTS_TIMELINE,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page},
            _COMMENTS_TIMELINE_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_comments_timeline(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Comment]:
        """What is on the pages of `comments_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_comments_timeline(max_pages=3): ...

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#comments_timeline
        """
        _pages = self.pages_comments_timeline(
            since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.comments, _COMMENTS_TIMELINE_PAGINATION)

    def comments_by_me(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
    ) -> CommentsList:
        """The newest comments by the caller.

        About 200 can be reached.

        `GET /statuses/comments_by_me.{format}`, free. The response is typed. `iter_comments_by_me` goes through the
        items of all pages, `pages_comments_by_me` through the pages.

        Example:
            api.statuses.comments_by_me()

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.

        Returns:
            The comments.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/comments_by_me&oldid=1985

        Documentation:
            reference/tsina_v1/statuses.html#comments_by_me
        """
        from ..models.comments_list import CommentsList

        return _call(
            self._client,
            _COMMENTS_BY_ME,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page},
            lambda _given: _request_statuses_comments_by_me(
                format_=self._client.format,
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: CommentsList.from_dict(response.json()),
        )

    def pages_comments_by_me(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[CommentsList]:
        """Pages of `comments_by_me`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_comments_by_me(max_pages=3): ...

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#comments_by_me
        """
        return _Pages(
            self.comments_by_me,
            _COMMENTS_BY_ME,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page},
            _COMMENTS_BY_ME_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_comments_by_me(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Comment]:
        """What is on the pages of `comments_by_me`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_comments_by_me(max_pages=3): ...

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#comments_by_me
        """
        _pages = self.pages_comments_by_me(
            since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.comments, _COMMENTS_BY_ME_PAGINATION)

    def comments_to_me(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
    ) -> CommentsList:
        """The newest comments to the caller.

        `GET /statuses/comments_to_me.{format}`, free. The response is typed. `iter_comments_to_me` goes through the
        items of all pages, `pages_comments_to_me` through the pages.

        Example:
            api.statuses.comments_to_me()

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.

        Returns:
            The comments.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/comments_to_me

        Documentation:
            reference/tsina_v1/statuses.html#comments_to_me
        """
        from ..models.comments_list import CommentsList

        return _call(
            self._client,
            _COMMENTS_TO_ME,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page},
            lambda _given: _request_statuses_comments_to_me(
                format_=self._client.format,
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: CommentsList.from_dict(response.json()),
        )

    def pages_comments_to_me(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[CommentsList]:
        """Pages of `comments_to_me`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_comments_to_me(max_pages=3): ...

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#comments_to_me
        """
        return _Pages(
            self.comments_to_me,
            _COMMENTS_TO_ME,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page},
            _COMMENTS_TO_ME_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_comments_to_me(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Comment]:
        """What is on the pages of `comments_to_me`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_comments_to_me(max_pages=3): ...

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#comments_to_me
        """
        _pages = self.pages_comments_to_me(
            since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.comments, _COMMENTS_TO_ME_PAGINATION)

    def comments(self, *, id: int, count: int | None = None, page: int | None = None) -> CommentsList:
        """The comments on one post.

        `GET /statuses/comments.{format}`, free. The response is typed. `iter_comments` goes through the items of
        all pages, `pages_comments` through the pages.

        Example:
            api.statuses.comments(id=1)

        Args:
            id: The post.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.

        Returns:
            The comments.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/comments/en&printable=yes

        Documentation:
            reference/tsina_v1/statuses.html#comments
        """
        from ..models.comments_list import CommentsList

        return _call(
            self._client,
            _COMMENTS,
            {"id": id, "count": count, "page": page},
            lambda _given: _request_statuses_comments(
                format_=self._client.format,
                id=_given["id"],
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: CommentsList.from_dict(response.json()),
        )

    def pages_comments(
        self,
        *,
        id: int,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[CommentsList]:
        """Pages of `comments`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_comments(id=1, max_pages=3): ...

        Args:
            id: The post.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#comments
        """
        return _Pages(
            self.comments,
            _COMMENTS,
            {"id": id, "count": count, "page": page},
            _COMMENTS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_comments(
        self,
        *,
        id: int,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Comment]:
        """What is on the pages of `comments`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_comments(id=1, max_pages=3): ...

        Args:
            id: The post.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#comments
        """
        _pages = self.pages_comments(id=id, count=count, page=page, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.comments, _COMMENTS_PAGINATION)

    def repost_timeline(
        self,
        *,
        id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
    ) -> StatusesList:
        """The newest reposts of one post.

        Only for a post that is no repost itself.

        `GET /statuses/repost_timeline.{format}`, free. The response is typed. `iter_repost_timeline` goes through
        the items of all pages, `pages_repost_timeline` through the pages.

        Example:
            api.statuses.repost_timeline(id=1)

        Args:
            id: The post.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/repost_timeline/en

        Documentation:
            reference/tsina_v1/statuses.html#repost_timeline
        """
        from ..models.statuses_list import StatusesList

        return _call(
            self._client,
            _REPOST_TIMELINE,
            {"id": id, "since_id": since_id, "max_id": max_id, "count": count, "page": page},
            lambda _given: _request_statuses_repost_timeline(
                format_=self._client.format,
                id=_given["id"],
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    def pages_repost_timeline(
        self,
        *,
        id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusesList]:
        """Pages of `repost_timeline`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_repost_timeline(id=1, max_pages=3): ...

        Args:
            id: The post.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#repost_timeline
        """
        return _Pages(
            self.repost_timeline,
            _REPOST_TIMELINE,
            {"id": id, "since_id": since_id, "max_id": max_id, "count": count, "page": page},
            _REPOST_TIMELINE_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_repost_timeline(
        self,
        *,
        id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Status]:
        """What is on the pages of `repost_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_repost_timeline(id=1, max_pages=3): ...

        Args:
            id: The post.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#repost_timeline
        """
        _pages = self.pages_repost_timeline(
            id=id, since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.statuses, _REPOST_TIMELINE_PAGINATION)

    def repost_by_me(
        self,
        *,
        id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
    ) -> StatusesList:
        """The newest reposts by one user.

        `GET /statuses/repost_by_me.{format}`, free. The response is typed. `iter_repost_by_me` goes through the
        items of all pages, `pages_repost_by_me` through the pages.

        Example:
            api.statuses.repost_by_me(id=1)

        Args:
            id: The user, by id.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/repost_by_me/en&oldid=3531

        Documentation:
            reference/tsina_v1/statuses.html#repost_by_me
        """
        from ..models.statuses_list import StatusesList

        return _call(
            self._client,
            _REPOST_BY_ME,
            {"id": id, "since_id": since_id, "max_id": max_id, "count": count, "page": page},
            lambda _given: _request_statuses_repost_by_me(
                format_=self._client.format,
                id=_given["id"],
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    def pages_repost_by_me(
        self,
        *,
        id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusesList]:
        """Pages of `repost_by_me`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_repost_by_me(id=1, max_pages=3): ...

        Args:
            id: The user, by id.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#repost_by_me
        """
        return _Pages(
            self.repost_by_me,
            _REPOST_BY_ME,
            {"id": id, "since_id": since_id, "max_id": max_id, "count": count, "page": page},
            _REPOST_BY_ME_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_repost_by_me(
        self,
        *,
        id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Status]:
        """What is on the pages of `repost_by_me`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_repost_by_me(id=1, max_pages=3): ...

        Args:
            id: The user, by id.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#repost_by_me
        """
        _pages = self.pages_repost_by_me(
            id=id, since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.statuses, _REPOST_BY_ME_PAGINATION)

    def batch_timeline(
        self,
        *,
        user_id: str | None = None,
        screen_name: str | None = None,
        count: int | None = None,
        page: int | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        base_app: Literal[0, 1] | None = None,
    ) -> StatusesList:
        """The newest posts of several users.

        `GET /statuses/batch_timeline.{format}`, free. The response is typed. `iter_batch_timeline` goes through the
        items of all pages, `pages_batch_timeline` through the pages.

        Known from the code of old clients only; no page documents it.

        Give at least one of `user_id` and `screen_name`.

        Example:
            api.statuses.batch_timeline(user_id="1195242865")

        Args:
            user_id: The users by id, up to 20, separated by commas.
            screen_name: The users by nickname, up to 20, separated by commas.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.
            base_app: 1 leaves out what came from other apps, 0 nothing.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#batch_timeline
        """
        from ..models.statuses_list import StatusesList

        return _call(
            self._client,
            _BATCH_TIMELINE,
            {
                "user_id": user_id,
                "screen_name": screen_name,
                "count": count,
                "page": page,
                "feature": feature,
                "base_app": base_app,
            },
            lambda _given: _request_statuses_batch_timeline(
                format_=self._client.format,
                user_id=_given.get("user_id", UNSET),
                screen_name=_given.get("screen_name", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                feature=_given.get("feature", UNSET),
                base_app=_given.get("base_app", UNSET),
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    def pages_batch_timeline(
        self,
        *,
        user_id: str | None = None,
        screen_name: str | None = None,
        count: int | None = None,
        page: int | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusesList]:
        """Pages of `batch_timeline`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_batch_timeline(user_id="1195242865", max_pages=3): ...

        Args:
            user_id: The users by id, up to 20, separated by commas.
            screen_name: The users by nickname, up to 20, separated by commas.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#batch_timeline
        """
        return _Pages(
            self.batch_timeline,
            _BATCH_TIMELINE,
            {
                "user_id": user_id,
                "screen_name": screen_name,
                "count": count,
                "page": page,
                "feature": feature,
                "base_app": base_app,
            },
            _BATCH_TIMELINE_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_batch_timeline(
        self,
        *,
        user_id: str | None = None,
        screen_name: str | None = None,
        count: int | None = None,
        page: int | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Status]:
        """What is on the pages of `batch_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_batch_timeline(user_id="1195242865", max_pages=3): ...

        Args:
            user_id: The users by id, up to 20, separated by commas.
            screen_name: The users by nickname, up to 20, separated by commas.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#batch_timeline
        """
        _pages = self.pages_batch_timeline(
            user_id=user_id,
            screen_name=screen_name,
            count=count,
            page=page,
            feature=feature,
            base_app=base_app,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.statuses, _BATCH_TIMELINE_PAGINATION)

    def hot_repost_daily(self, *, count: int | None = None, base_app: Literal[0, 1] | None = None) -> StatusesList:
        """The posts that were reposted most within a day.

        `GET /statuses/hot/repost_daily.{format}`, free. The response is typed.

        Known from the code of old clients only; no page documents it.

        Example:
            api.statuses.hot_repost_daily()

        Args:
            count: Number of posts.
            base_app: 1 leaves out what came from other apps, 0 nothing.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#hot_repost_daily
        """
        from ..models.statuses_list import StatusesList

        return _call(
            self._client,
            _HOT_REPOST_DAILY,
            {"count": count, "base_app": base_app},
            lambda _given: _request_statuses_hot_repost_daily(
                format_=self._client.format, count=_given.get("count", UNSET), base_app=_given.get("base_app", UNSET)
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    def hot_repost_weekly(self, *, count: int | None = None) -> StatusesList:
        """The posts that were reposted most within a week.

        `GET /statuses/hot/repost_weekly.{format}`, free. The response is typed.

        Example:
            api.statuses.hot_repost_weekly()

        Args:
            count: Number of posts. At most 50. The service's default is `20`.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/hot/repost_weekly

        Documentation:
            reference/tsina_v1/statuses.html#hot_repost_weekly
        """
        from ..models.statuses_list import StatusesList

        return _call(
            self._client,
            _HOT_REPOST_WEEKLY,
            {"count": count},
            lambda _given: _request_statuses_hot_repost_weekly(
                format_=self._client.format, count=_given.get("count", UNSET)
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    def hot_comments_daily(self, *, count: int | None = None, base_app: Literal[0, 1] | None = None) -> StatusesList:
        """The posts that were commented on most within a day.

        `GET /statuses/hot/comments_daily.{format}`, free. The response is typed.

        Known from the code of old clients only; no page documents it.

        Example:
            api.statuses.hot_comments_daily()

        Args:
            count: Number of posts.
            base_app: 1 leaves out what came from other apps, 0 nothing.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#hot_comments_daily
        """
        from ..models.statuses_list import StatusesList

        return _call(
            self._client,
            _HOT_COMMENTS_DAILY,
            {"count": count, "base_app": base_app},
            lambda _given: _request_statuses_hot_comments_daily(
                format_=self._client.format, count=_given.get("count", UNSET), base_app=_given.get("base_app", UNSET)
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    def hot_comments_weekly(self, *, count: int | None = None, base_app: Literal[0, 1] | None = None) -> StatusesList:
        """The posts that were commented on most within a week.

        `GET /statuses/hot/comments_weekly.{format}`, free. The response is typed.

        Known from the code of old clients only; no page documents it.

        Example:
            api.statuses.hot_comments_weekly()

        Args:
            count: Number of posts.
            base_app: 1 leaves out what came from other apps, 0 nothing.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#hot_comments_weekly
        """
        from ..models.statuses_list import StatusesList

        return _call(
            self._client,
            _HOT_COMMENTS_WEEKLY,
            {"count": count, "base_app": base_app},
            lambda _given: _request_statuses_hot_comments_weekly(
                format_=self._client.format, count=_given.get("count", UNSET), base_app=_given.get("base_app", UNSET)
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    def counts(self, *, ids: str) -> CountsList:
        """How often posts were commented on and reposted.

        The answer has nothing for posts that don't exist.

        `GET /statuses/counts.{format}`, free. The response is typed.

        Example:
            api.statuses.counts(ids="1")

        Args:
            ids: The posts by id, up to 100, separated by commas.

        Returns:
            The counts, one entry for each post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/counts&oldid=9444

        Documentation:
            reference/tsina_v1/statuses.html#counts
        """
        from ..models.counts_list import CountsList

        return _call(
            self._client,
            _COUNTS,
            {"ids": ids},
            lambda _given: _request_statuses_counts(format_=self._client.format, ids=_given["ids"]),
            lambda response: CountsList.from_dict(response.json()),
        )

    def unread(self, *, with_new_status: Literal[0, 1] | None = None, since_id: int | None = None) -> Unread:
        """How much is new for the caller.

        Comments, mentions, direct messages and followers since the counts were reset. With `with_new_status`, also
        whether there are new posts.

        `GET /statuses/unread.{format}`, free. The response is typed.

        Example:
            api.statuses.unread()

        Args:
            with_new_status: 1 tells in `new_status` whether there are new posts. `0` or `1`. The service's default
                is `0`.
            since_id: With `with_new_status`: posts with a greater id are new.

        Returns:
            The counts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/unread&diff=9445&oldid=1116

        Documentation:
            reference/tsina_v1/statuses.html#unread
        """
        from ..models.unread import Unread

        return _call(
            self._client,
            _UNREAD,
            {"with_new_status": with_new_status, "since_id": since_id},
            lambda _given: _request_statuses_unread(
                format_=self._client.format,
                with_new_status=_given.get("with_new_status", UNSET),
                since_id=_given.get("since_id", UNSET),
            ),
            lambda response: Unread.from_dict(response.json()),
        )

    def reset_count(self, *, type_: Literal[1, 2, 3, 4]) -> Result:
        """Set one of the caller's counts of new things to zero.

        `POST /statuses/reset_count.{format}`, free. The response is typed.

        Example:
            api.statuses.reset_count(type_=1)

        Args:
            type_: Which one: 1 for comments, 2 for mentions, 3 for direct messages, 4 for followers.

        Returns:
            Whether it is so, or was done.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/reset_count/en

        Documentation:
            reference/tsina_v1/statuses.html#reset_count
        """
        from ..models.result import Result
        from ..models.statuses_reset_count_body import StatusesResetCountBody

        return _call(
            self._client,
            _RESET_COUNT,
            {"type_": type_},
            lambda _given: _request_statuses_reset_count(
                format_=self._client.format, body=StatusesResetCountBody(type_=_given["type_"])
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def show_by_id(self, *, id: int) -> Status:
        """One post.

        `GET /statuses/show/{id}.{format}`, free. The response is typed.

        Example:
            api.statuses.show_by_id(id=1)

        Args:
            id: The post.

        Returns:
            The post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/show&printable=yes

        Documentation:
            reference/tsina_v1/statuses.html#show_by_id
        """
        from ..models.status import Status

        return _call(
            self._client,
            _SHOW_BY_ID,
            {"id": id},
            lambda _given: _request_statuses_show_by_id(id=_given["id"], format_=self._client.format),
            lambda response: Status.from_dict(response.json()),
        )

    def get_by_id(self, *, userid: int, id: int) -> Redirect:
        """The page of one post on the web.

        Leads to the page; there is no data.

        `GET /{userid}/statuses/{id}`, free. The response is typed.

        Example:
            api.statuses.get_by_id(userid=1, id=1)

        Args:
            userid: The author, by id.
            id: The post.

        Returns:
            The way to the page.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/User/statuses/id/en

        Documentation:
            reference/tsina_v1/statuses.html#get_by_id
        """
        from ..models.redirect import Redirect

        return _call(
            self._client,
            _GET_BY_ID,
            {"userid": userid, "id": id},
            lambda _given: _request_statuses_get_by_id(userid=_given["userid"], id=_given["id"]),
            lambda response: Redirect.from_dict(response.json()),
        )

    def batch_show(self, *, ids: str, del_ctrl: Literal[0, 1] | None = None) -> StatusesList:
        """Several posts.

        `GET /statuses/batch_show.{format}`, free. The response is typed.

        Known from the code of old clients only; no page documents it.

        Example:
            api.statuses.batch_show(ids="1")

        Args:
            ids: The posts by id, separated by commas.
            del_ctrl: 1 keeps removed posts in the answer, with `estate` saying so. `0` or `1`.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#batch_show
        """
        from ..models.statuses_list import StatusesList

        return _call(
            self._client,
            _BATCH_SHOW,
            {"ids": ids, "del_ctrl": del_ctrl},
            lambda _given: _request_statuses_batch_show(
                format_=self._client.format, ids=_given["ids"], del_ctrl=_given.get("del_ctrl", UNSET)
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    def update(
        self,
        *,
        status: str,
        in_reply_to_status_id: int | None = None,
        lat: float | None = None,
        long: float | None = None,
        annotations: str | None = None,
    ) -> Status:
        """Post a text.

        The same text twice in a row is refused. `lat` and `long` count together only, and only where the caller
        lets places be shown.

        `POST /statuses/update.{format}`, free. The response is typed.

        Example:
            api.statuses.update(status="Hello")

        Args:
            status: The text, up to 140 Chinese characters.
            in_reply_to_status_id: A post to answer or to repost.
            lat: Latitude of the place, the north positive. From -90 to 90.
            long: Longitude of the place, the east positive. From -180 to 180.
            annotations: Data of the app's own: a JSON array of objects, as text of up to 512 characters.

        Returns:
            The post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/update/en&oldid=3555

        Documentation:
            reference/tsina_v1/statuses.html#update
        """
        from ..models.status import Status
        from ..models.statuses_update_body import StatusesUpdateBody

        return _call(
            self._client,
            _UPDATE,
            {
                "status": status,
                "in_reply_to_status_id": in_reply_to_status_id,
                "lat": lat,
                "long": long,
                "annotations": annotations,
            },
            lambda _given: _request_statuses_update(
                format_=self._client.format,
                body=StatusesUpdateBody(
                    status=_given["status"],
                    in_reply_to_status_id=_given.get("in_reply_to_status_id", UNSET),
                    lat=_given.get("lat", UNSET),
                    long=_given.get("long", UNSET),
                    annotations=_given.get("annotations", UNSET),
                ),
            ),
            lambda response: Status.from_dict(response.json()),
        )

    def upload(self, *, status: str, pic: File, lat: float | None = None, long: float | None = None) -> Status:
        """Post a text with a picture.

        The picture goes along as a part of a multipart form.

        `POST /statuses/upload.{format}`, free. The response is typed.

        Example:
            api.statuses.upload(status="Hello", pic=File(open("picture.png", "rb"), "picture.png"))

        Args:
            status: The text, up to 140 Chinese characters.
            pic: The picture, in JPEG, GIF or PNG; it has to stay below 5 MB.
            lat: Latitude of the place, the north positive. From -90 to 90.
            long: Longitude of the place, the east positive. From -180 to 180.

        Returns:
            The post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php/Statuses/upload

        Documentation:
            reference/tsina_v1/statuses.html#upload
        """
        from ..models.status import Status
        from ..models.statuses_upload_body import StatusesUploadBody

        return _call(
            self._client,
            _UPLOAD,
            {"status": status, "pic": pic, "lat": lat, "long": long},
            lambda _given: _request_statuses_upload(
                format_=self._client.format,
                body=StatusesUploadBody(
                    status=_given["status"],
                    pic=_given["pic"],
                    lat=_given.get("lat", UNSET),
                    long=_given.get("long", UNSET),
                ),
            ),
            lambda response: Status.from_dict(response.json()),
        )

    def upload_pic(self, *, pic: File) -> UploadedPicture:
        """Upload a picture, to be posted later.

        Its id is for `statuses/upload_url_text`. For partners.

        `POST /statuses/upload_pic.{format}`, free. The response is typed.

        Known from the code of old clients only; no page documents it.

        Example:
            api.statuses.upload_pic(pic=File(open("picture.png", "rb"), "picture.png"))

        Args:
            pic: The picture, in JPEG, GIF or PNG.

        Returns:
            The picture.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#upload_pic
        """
        from ..models.statuses_upload_pic_body import StatusesUploadPicBody
        from ..models.uploaded_picture import UploadedPicture

        return _call(
            self._client,
            _UPLOAD_PIC,
            {"pic": pic},
            lambda _given: _request_statuses_upload_pic(
                format_=self._client.format, body=StatusesUploadPicBody(pic=_given["pic"])
            ),
            lambda response: UploadedPicture.from_dict(response.json()),
        )

    def upload_url_text(self, *, status: str, pic_id: str | None = None, url: str | None = None) -> Status:
        """Post a text with a picture that is there already.

        By its id or its address; the id counts where both are given.

        `POST /statuses/upload_url_text.{format}`, free. The response is typed.

        Give at least one of `pic_id` and `url`.

        Example:
            api.statuses.upload_url_text(status="Hello", pic_id="1")

        Args:
            status: The text, up to 140 Chinese characters.
            pic_id: Id of a picture from `statuses/upload_pic`.
            url: Address of a picture, beginning with `http://`.

        Returns:
            The post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/upload_url_text

        Documentation:
            reference/tsina_v1/statuses.html#upload_url_text
        """
        from ..models.status import Status
        from ..models.statuses_upload_url_text_body import StatusesUploadUrlTextBody

        return _call(
            self._client,
            _UPLOAD_URL_TEXT,
            {"status": status, "pic_id": pic_id, "url": url},
            lambda _given: _request_statuses_upload_url_text(
                format_=self._client.format,
                body=StatusesUploadUrlTextBody(
                    status=_given["status"], pic_id=_given.get("pic_id", UNSET), url=_given.get("url", UNSET)
                ),
            ),
            lambda response: Status.from_dict(response.json()),
        )

    def repost(self, *, id: int, status: str | None = None, is_comment: Literal[0, 1, 2, 3] | None = None) -> Status:
        """Repost a post.

        The answer names the post and its author as what it replies to; read later, the same post does not.

        `POST /statuses/repost.{format}`, free. The response is typed.

        Example:
            api.statuses.repost(id=1)

        Args:
            id: The post.
            status: A text to add, up to 140 Chinese characters. The service's default is `转发微博`.
            is_comment: Whether it becomes a comment, too: 0 no, 1 on the post, 2 on the post that this one reposts,
                3 on both. The service's default is `0`.

        Returns:
            The post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/repost&printable=yes

        Documentation:
            reference/tsina_v1/statuses.html#repost
        """
        from ..models.status import Status
        from ..models.statuses_repost_body import StatusesRepostBody

        return _call(
            self._client,
            _REPOST,
            {"id": id, "status": status, "is_comment": is_comment},
            lambda _given: _request_statuses_repost(
                format_=self._client.format,
                body=StatusesRepostBody(
                    id=_given["id"], status=_given.get("status", UNSET), is_comment=_given.get("is_comment", UNSET)
                ),
            ),
            lambda response: Status.from_dict(response.json()),
        )

    def retweet_by_id(self, *, id: int, status: str | None = None) -> Status:
        """Repost a post, by its id in the path.

        The older form of `statuses/repost`. Without `status`, the author and the text of the post are quoted.

        `POST /statuses/retweet/{id}.{format}`, free. The response is typed.

        Example:
            api.statuses.retweet_by_id(id=1)

        Args:
            id: The post.
            status: A text to add, up to 140 Chinese characters.

        Returns:
            The post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/repost&oldid=1989

        Documentation:
            reference/tsina_v1/statuses.html#retweet_by_id
        """
        from ..models.status import Status
        from ..models.statuses_retweet_by_id_body import StatusesRetweetByIdBody

        return _call(
            self._client,
            _RETWEET_BY_ID,
            {"id": id, "status": status},
            lambda _given: _request_statuses_retweet_by_id(
                id=_given["id"],
                format_=self._client.format,
                body=StatusesRetweetByIdBody(status=_given.get("status", UNSET)),
            ),
            lambda response: Status.from_dict(response.json()),
        )

    def destroy_by_id(self, *, id: int) -> Status:
        """Remove one of the caller's posts.

        Answers with what was removed.

        `POST /statuses/destroy/{id}.{format}`, free. The response is typed.

        Example:
            api.statuses.destroy_by_id(id=1)

        Args:
            id: The post.

        Returns:
            The post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/destroy/en

        Documentation:
            reference/tsina_v1/statuses.html#destroy_by_id
        """
        from ..models.status import Status

        return _call(
            self._client,
            _DESTROY_BY_ID,
            {"id": id},
            lambda _given: _request_statuses_destroy_by_id(id=_given["id"], format_=self._client.format),
            lambda response: Status.from_dict(response.json()),
        )

    def destroy_by_id_delete(self, *, id: int) -> Status:
        """Remove one of the caller's posts.

        Answers with what was removed.

        `DELETE /statuses/destroy/{id}.{format}`, free. The response is typed.

        Example:
            api.statuses.destroy_by_id_delete(id=1)

        Args:
            id: The post.

        Returns:
            The post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/destroy/en

        Documentation:
            reference/tsina_v1/statuses.html#destroy_by_id_delete
        """
        from ..models.status import Status

        return _call(
            self._client,
            _DESTROY_BY_ID_DELETE,
            {"id": id},
            lambda _given: _request_statuses_destroy_by_id_delete(id=_given["id"], format_=self._client.format),
            lambda response: Status.from_dict(response.json()),
        )

    def comment(
        self,
        *,
        id: int,
        comment: str,
        cid: int | None = None,
        without_mention: Literal[0, 1] | None = None,
        comment_ori: Literal[0, 1] | None = None,
    ) -> Comment:
        """Comment on a post, or answer a comment.

        With `cid`, it does what `statuses/reply` does, whichever post `id` names. The same text twice in a row is
        refused.

        `POST /statuses/comment.{format}`, free. The response is typed.

        Example:
            api.statuses.comment(id=1, comment="Hello")

        Args:
            id: The post.
            comment: The text, up to 140 Chinese characters.
            cid: A comment to answer.
            without_mention: 1 leaves out the `回复@nickname:` that is put before the text. `0` or `1`. The service's
                default is `0`.
            comment_ori: 1 comments on the post that this one reposts, too. `0` or `1`. The service's default is
                `0`.

        Returns:
            The comment.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/statuses/comment

        Documentation:
            reference/tsina_v1/statuses.html#comment
        """
        from ..models.comment import Comment
        from ..models.statuses_comment_body import StatusesCommentBody

        return _call(
            self._client,
            _COMMENT,
            {"id": id, "comment": comment, "cid": cid, "without_mention": without_mention, "comment_ori": comment_ori},
            lambda _given: _request_statuses_comment(
                format_=self._client.format,
                body=StatusesCommentBody(
                    id=_given["id"],
                    comment=_given["comment"],
                    cid=_given.get("cid", UNSET),
                    without_mention=_given.get("without_mention", UNSET),
                    comment_ori=_given.get("comment_ori", UNSET),
                ),
            ),
            lambda response: Comment.from_dict(response.json()),
        )

    def reply(self, *, cid: int, comment: str, id: int, without_mention: Literal[0, 1] | None = None) -> Comment:
        """Reply to somebody's comment.

        `回复@`, the nickname and a colon are put before the text, unless `without_mention` is 1. Where there is no
        such comment, it comments on the post.

        `POST /statuses/reply.{format}`, free. The response is typed.

        Example:
            api.statuses.reply(cid=1, comment="Hello", id=1)

        Args:
            cid: The comment.
            comment: The text, up to 140 Chinese characters.
            id: The post that was commented on.
            without_mention: 1 leaves out the `回复@nickname:` that is put before the text. `0` or `1`. The service's
                default is `0`.

        Returns:
            The comment.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/reply&oldid=9454

        Documentation:
            reference/tsina_v1/statuses.html#reply
        """
        from ..models.comment import Comment
        from ..models.statuses_reply_body import StatusesReplyBody

        return _call(
            self._client,
            _REPLY,
            {"cid": cid, "comment": comment, "id": id, "without_mention": without_mention},
            lambda _given: _request_statuses_reply(
                format_=self._client.format,
                body=StatusesReplyBody(
                    cid=_given["cid"],
                    comment=_given["comment"],
                    id=_given["id"],
                    without_mention=_given.get("without_mention", UNSET),
                ),
            ),
            lambda response: Comment.from_dict(response.json()),
        )

    def comment_destroy_by_id(self, *, id: int) -> Comment:
        """Remove one of the caller's comments.

        Comments of others stay, even those on the caller's own posts. Answers with what was removed.

        `POST /statuses/comment_destroy/{id}.{format}`, free. The response is typed.

        Example:
            api.statuses.comment_destroy_by_id(id=1)

        Args:
            id: The comment.

        Returns:
            The comment.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/comment_destroy&diff=2775&oldid=664

        Documentation:
            reference/tsina_v1/statuses.html#comment_destroy_by_id
        """
        from ..models.comment import Comment

        return _call(
            self._client,
            _COMMENT_DESTROY_BY_ID,
            {"id": id},
            lambda _given: _request_statuses_comment_destroy_by_id(id=_given["id"], format_=self._client.format),
            lambda response: Comment.from_dict(response.json()),
        )

    def comment_destroy_by_id_delete(self, *, id: int) -> Comment:
        """Remove one of the caller's comments.

        Comments of others stay, even those on the caller's own posts. Answers with what was removed.

        `DELETE /statuses/comment_destroy/{id}.{format}`, free. The response is typed.

        Example:
            api.statuses.comment_destroy_by_id_delete(id=1)

        Args:
            id: The comment.

        Returns:
            The comment.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/comment_destroy&diff=2775&oldid=664

        Documentation:
            reference/tsina_v1/statuses.html#comment_destroy_by_id_delete
        """
        from ..models.comment import Comment

        return _call(
            self._client,
            _COMMENT_DESTROY_BY_ID_DELETE,
            {"id": id},
            lambda _given: _request_statuses_comment_destroy_by_id_delete(id=_given["id"], format_=self._client.format),
            lambda response: Comment.from_dict(response.json()),
        )

    def comment_destroy_batch(self, *, ids: str) -> CommentsList:
        """Remove up to 20 comments by the caller.

        Answers with those that were removed; ids of others are skipped.

        `POST /statuses/comment/destroy_batch.{format}`, free. The response is typed.

        Example:
            api.statuses.comment_destroy_batch(ids="1")

        Args:
            ids: The comments by id, up to 20, separated by commas.

        Returns:
            The comments.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/comment/destroy_batch/en&oldid=3575

        Documentation:
            reference/tsina_v1/statuses.html#comment_destroy_batch
        """
        from ..models.comments_list import CommentsList
        from ..models.statuses_comment_destroy_batch_body import StatusesCommentDestroyBatchBody

        return _call(
            self._client,
            _COMMENT_DESTROY_BATCH,
            {"ids": ids},
            lambda _given: _request_statuses_comment_destroy_batch(
                format_=self._client.format, body=StatusesCommentDestroyBatchBody(ids=_given["ids"])
            ),
            lambda response: CommentsList.from_dict(response.json()),
        )

    def comment_destroy_batch_delete(self, *, ids: str) -> CommentsList:
        """Remove up to 20 comments by the caller.

        Answers with those that were removed; ids of others are skipped.

        `DELETE /statuses/comment/destroy_batch.{format}`, free. The response is typed.

        Example:
            api.statuses.comment_destroy_batch_delete(ids="1")

        Args:
            ids: The comments by id, up to 20, separated by commas.

        Returns:
            The comments.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/comment/destroy_batch/en&oldid=3575

        Documentation:
            reference/tsina_v1/statuses.html#comment_destroy_batch_delete
        """
        from ..models.comments_list import CommentsList

        return _call(
            self._client,
            _COMMENT_DESTROY_BATCH_DELETE,
            {"ids": ids},
            lambda _given: _request_statuses_comment_destroy_batch_delete(
                format_=self._client.format, ids=_given["ids"]
            ),
            lambda response: CommentsList.from_dict(response.json()),
        )

    def friends(
        self,
        *,
        id: str | None = None,
        user_id: int | None = None,
        screen_name: str | None = None,
        cursor: int | None = None,
        count: int | None = None,
    ) -> UsersPage:
        """The accounts that a user follows, each with its last post.

        The latest one followed first. Without `id`, `user_id` and `screen_name`, those whom the caller follows.

        `GET /statuses/friends.{format}`, free. The response is typed. `iter_friends` goes through the items of all
        pages, `pages_friends` through the pages.

        Example:
            api.statuses.friends()

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. Without it the
                answer is a bare list of the first users.
            count: Entries on a page. At most 200. The service's default is `20`.

        Returns:
            With `cursor` a page with its cursors, without it the bare list.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/friends/en&printable=yes

        Documentation:
            reference/tsina_v1/statuses.html#friends
        """
        if not isinstance(id, Unset | None):
            from ..models.users_page import UsersPage

            return _call(
                self._client,
                _FRIENDS,
                {"id": id, "user_id": user_id, "screen_name": screen_name, "cursor": cursor, "count": count},
                lambda _given: _request_statuses_friends_by_id(
                    id=_given["id"],
                    format_=self._client.format,
                    user_id=_given.get("user_id", UNSET),
                    screen_name=_given.get("screen_name", UNSET),
                    cursor=_given.get("cursor", UNSET),
                    count=_given.get("count", UNSET),
                ),
                lambda response: UsersPage.from_dict(response.json()),
            )

        from ..models.users_page import UsersPage

        return _call(
            self._client,
            _FRIENDS,
            {"id": id, "user_id": user_id, "screen_name": screen_name, "cursor": cursor, "count": count},
            lambda _given: _request_statuses_friends(
                format_=self._client.format,
                user_id=_given.get("user_id", UNSET),
                screen_name=_given.get("screen_name", UNSET),
                cursor=_given.get("cursor", UNSET),
                count=_given.get("count", UNSET),
            ),
            lambda response: UsersPage.from_dict(response.json()),
        )

    def pages_friends(
        self,
        *,
        id: str | None = None,
        user_id: int | None = None,
        screen_name: str | None = None,
        cursor: int | None = None,
        count: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[UsersPage]:
        """Pages of `friends`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_friends(max_pages=3): ...

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. Without it the
                answer is a bare list of the first users.
            count: Entries on a page. At most 200. The service's default is `20`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#friends
        """
        return _Pages(
            self.friends,
            _FRIENDS,
            {"id": id, "user_id": user_id, "screen_name": screen_name, "cursor": cursor, "count": count},
            _FRIENDS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_friends(
        self,
        *,
        id: str | None = None,
        user_id: int | None = None,
        screen_name: str | None = None,
        cursor: int | None = None,
        count: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[User]:
        """What is on the pages of `friends`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_friends(max_pages=3): ...

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. Without it the
                answer is a bare list of the first users.
            count: Entries on a page. At most 200. The service's default is `20`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#friends
        """
        _pages = self.pages_friends(
            id=id,
            user_id=user_id,
            screen_name=screen_name,
            cursor=cursor,
            count=count,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.users, _FRIENDS_PAGINATION)

    def followers(
        self,
        *,
        id: str | None = None,
        user_id: int | None = None,
        screen_name: str | None = None,
        cursor: int | None = None,
        count: int | None = None,
    ) -> UsersPage:
        """The accounts that follow a user, each with its last post.

        The latest follower first. Without `id`, `user_id` and `screen_name`, the followers of the caller. Suspended
        accounts are left out, so a page may hold fewer than `count`. Only what the user shows to the public or to
        followers is returned, and 5,000 followers at most.

        `GET /statuses/followers.{format}`, free. The response is typed. `iter_followers` goes through the items of
        all pages, `pages_followers` through the pages.

        Example:
            api.statuses.followers()

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. Without it the
                answer is a bare list of the first users.
            count: Entries on a page. At most 200. The service's default is `20`.

        Returns:
            With `cursor` a page with its cursors, without it the bare list.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/followers

        Documentation:
            reference/tsina_v1/statuses.html#followers
        """
        if not isinstance(id, Unset | None):
            from ..models.users_page import UsersPage

            return _call(
                self._client,
                _FOLLOWERS,
                {"id": id, "user_id": user_id, "screen_name": screen_name, "cursor": cursor, "count": count},
                lambda _given: _request_statuses_followers_by_id(
                    id=_given["id"],
                    format_=self._client.format,
                    user_id=_given.get("user_id", UNSET),
                    screen_name=_given.get("screen_name", UNSET),
                    cursor=_given.get("cursor", UNSET),
                    count=_given.get("count", UNSET),
                ),
                lambda response: UsersPage.from_dict(response.json()),
            )

        from ..models.users_page import UsersPage

        return _call(
            self._client,
            _FOLLOWERS,
            {"id": id, "user_id": user_id, "screen_name": screen_name, "cursor": cursor, "count": count},
            lambda _given: _request_statuses_followers(
                format_=self._client.format,
                user_id=_given.get("user_id", UNSET),
                screen_name=_given.get("screen_name", UNSET),
                cursor=_given.get("cursor", UNSET),
                count=_given.get("count", UNSET),
            ),
            lambda response: UsersPage.from_dict(response.json()),
        )

    def pages_followers(
        self,
        *,
        id: str | None = None,
        user_id: int | None = None,
        screen_name: str | None = None,
        cursor: int | None = None,
        count: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[UsersPage]:
        """Pages of `followers`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_followers(max_pages=3): ...

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. Without it the
                answer is a bare list of the first users.
            count: Entries on a page. At most 200. The service's default is `20`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#followers
        """
        return _Pages(
            self.followers,
            _FOLLOWERS,
            {"id": id, "user_id": user_id, "screen_name": screen_name, "cursor": cursor, "count": count},
            _FOLLOWERS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_followers(
        self,
        *,
        id: str | None = None,
        user_id: int | None = None,
        screen_name: str | None = None,
        cursor: int | None = None,
        count: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[User]:
        """What is on the pages of `followers`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_followers(max_pages=3): ...

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. Without it the
                answer is a bare list of the first users.
            count: Entries on a page. At most 200. The service's default is `20`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#followers
        """
        _pages = self.pages_followers(
            id=id,
            user_id=user_id,
            screen_name=screen_name,
            cursor=cursor,
            count=count,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.users, _FOLLOWERS_PAGINATION)

    def magic_followers(self, *, user_id: int, count: int | None = None) -> UsersList:
        """Followers of a user who matter, each with its last post.

        `GET /statuses/magic_followers.{format}`, free. The response is typed.

        Known from the code of old clients only; no page documents it.

        Example:
            api.statuses.magic_followers(user_id=1)

        Args:
            user_id: The user, by id.
            count: Number of accounts. At most 20.

        Returns:
            The accounts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#magic_followers
        """
        from ..models.users_list import UsersList

        return _call(
            self._client,
            _MAGIC_FOLLOWERS,
            {"user_id": user_id, "count": count},
            lambda _given: _request_statuses_magic_followers(
                format_=self._client.format, user_id=_given["user_id"], count=_given.get("count", UNSET)
            ),
            lambda response: UsersList.from_dict(response.json()),
        )

    def search(
        self,
        *,
        q: str | None = None,
        filter_ori: Literal[0, 4, 5] | None = None,
        filter_pic: Literal[0, 1, 2] | None = None,
        fuid: int | None = None,
        province: int | None = None,
        city: int | None = None,
        starttime: float | None = None,
        endtime: float | None = None,
        page: int | None = None,
        count: int | None = None,
        needcount: bool | None = None,
        base_app: Literal[0, 1] | None = None,
        callback: str | None = None,
    ) -> StatusesFound:
        """Search posts by word, author, place and time.

        `GET /statuses/search.{format}`, free. The response is typed. `iter_search` goes through the items of all
        pages, `pages_search` through the pages.

        Example:
            api.statuses.search()

        Args:
            q: What to look for.
            filter_ori: 0 for all posts, 5 for originals, 4 for reposts. The service's default is `0`.
            filter_pic: 0 for all posts, 1 with a picture, 2 without.
            fuid: The author, by id.
            province: Code of a province.
            city: Code of a city.
            starttime: Posts since then, in seconds since 1970.
            endtime: Posts until then, in seconds since 1970.
            page: Number of the page.
            count: Entries on a page. At most 200. The service's default is `10`.
            needcount: Whether the answer tells how many posts were found.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            callback: Name of a function in JavaScript; JSON comes as the argument of a call of it.

        Returns:
            The posts; with `needcount` also how many there are.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/search/en&oldid=3759

        Documentation:
            reference/tsina_v1/statuses.html#search
        """
        from ..models.statuses_found import StatusesFound

        return _call(
            self._client,
            _SEARCH,
            {
                "q": q,
                "filter_ori": filter_ori,
                "filter_pic": filter_pic,
                "fuid": fuid,
                "province": province,
                "city": city,
                "starttime": starttime,
                "endtime": endtime,
                "page": page,
                "count": count,
                "needcount": needcount,
                "base_app": base_app,
                "callback": callback,
            },
            lambda _given: _request_statuses_search(
                format_=self._client.format,
                q=_given.get("q", UNSET),
                filter_ori=_given.get("filter_ori", UNSET),
                filter_pic=_given.get("filter_pic", UNSET),
                fuid=_given.get("fuid", UNSET),
                province=_given.get("province", UNSET),
                city=_given.get("city", UNSET),
                starttime=_given.get("starttime", UNSET),
                endtime=_given.get("endtime", UNSET),
                page=_given.get("page", UNSET),
                count=_given.get("count", UNSET),
                needcount=_given.get("needcount", UNSET),
                base_app=_given.get("base_app", UNSET),
                callback=_given.get("callback", UNSET),
            ),
            lambda response: StatusesFound.from_dict(response.json()),
        )

    def pages_search(
        self,
        *,
        q: str | None = None,
        filter_ori: Literal[0, 4, 5] | None = None,
        filter_pic: Literal[0, 1, 2] | None = None,
        fuid: int | None = None,
        province: int | None = None,
        city: int | None = None,
        starttime: float | None = None,
        endtime: float | None = None,
        page: int | None = None,
        count: int | None = None,
        needcount: bool | None = None,
        base_app: Literal[0, 1] | None = None,
        callback: str | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusesFound]:
        """Pages of `search`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_search(max_pages=3): ...

        Args:
            q: What to look for.
            filter_ori: 0 for all posts, 5 for originals, 4 for reposts. The service's default is `0`.
            filter_pic: 0 for all posts, 1 with a picture, 2 without.
            fuid: The author, by id.
            province: Code of a province.
            city: Code of a city.
            starttime: Posts since then, in seconds since 1970.
            endtime: Posts until then, in seconds since 1970.
            page: Number of the page.
            count: Entries on a page. At most 200. The service's default is `10`.
            needcount: Whether the answer tells how many posts were found.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            callback: Name of a function in JavaScript; JSON comes as the argument of a call of it.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#search
        """
        return _Pages(
            self.search,
            _SEARCH,
            {
                "q": q,
                "filter_ori": filter_ori,
                "filter_pic": filter_pic,
                "fuid": fuid,
                "province": province,
                "city": city,
                "starttime": starttime,
                "endtime": endtime,
                "page": page,
                "count": count,
                "needcount": needcount,
                "base_app": base_app,
                "callback": callback,
            },
            _SEARCH_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search(
        self,
        *,
        q: str | None = None,
        filter_ori: Literal[0, 4, 5] | None = None,
        filter_pic: Literal[0, 1, 2] | None = None,
        fuid: int | None = None,
        province: int | None = None,
        city: int | None = None,
        starttime: float | None = None,
        endtime: float | None = None,
        page: int | None = None,
        count: int | None = None,
        needcount: bool | None = None,
        base_app: Literal[0, 1] | None = None,
        callback: str | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Status]:
        """What is on the pages of `search`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_search(max_pages=3): ...

        Args:
            q: What to look for.
            filter_ori: 0 for all posts, 5 for originals, 4 for reposts. The service's default is `0`.
            filter_pic: 0 for all posts, 1 with a picture, 2 without.
            fuid: The author, by id.
            province: Code of a province.
            city: Code of a city.
            starttime: Posts since then, in seconds since 1970.
            endtime: Posts until then, in seconds since 1970.
            page: Number of the page.
            count: Entries on a page. At most 200. The service's default is `10`.
            needcount: Whether the answer tells how many posts were found.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            callback: Name of a function in JavaScript; JSON comes as the argument of a call of it.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#search
        """
        _pages = self.pages_search(
            q=q,
            filter_ori=filter_ori,
            filter_pic=filter_pic,
            fuid=fuid,
            province=province,
            city=city,
            starttime=starttime,
            endtime=endtime,
            page=page,
            count=count,
            needcount=needcount,
            base_app=base_app,
            callback=callback,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.statuses, _SEARCH_PAGINATION)


class AsyncStatuses(_Suggesting):
    """Posts, timelines, comments on posts, and the accounts around them."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def public_timeline(self, *, count: int | None = None, base_app: Literal[0, 1] | None = None) -> StatusesList:
        """The newest public posts.

        Kept by the server for up to a minute, so two calls in a row can answer the same.

        `GET /statuses/public_timeline.{format}`, free. The response is typed.

        Example:
            api.statuses.public_timeline()

        Args:
            count: Entries on a page. At most 200. The service's default is `20`.
            base_app: 1 leaves out what came from other apps, 0 nothing.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/public_timeline/en&oldid=3745

        Documentation:
            reference/tsina_v1/statuses.html#public_timeline
        """
        from ..models.statuses_list import StatusesList

        return await _acall(
            self._client,
            _PUBLIC_TIMELINE,
            {"count": count, "base_app": base_app},
            lambda _given: _request_statuses_public_timeline(
                format_=self._client.format, count=_given.get("count", UNSET), base_app=_given.get("base_app", UNSET)
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    async def friends_timeline(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
    ) -> StatusesList:
        """The newest posts of the caller and of those that the caller follows.

        What the caller's home page shows. About 1,000 posts can be reached.

        `GET /statuses/friends_timeline.{format}`, free. The response is typed. `iter_friends_timeline` goes through
        the items of all pages, `pages_friends_timeline` through the pages.

        Example:
            api.statuses.friends_timeline()

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/friends_timeline/en&diff=3495&oldid=3483

        Documentation:
            reference/tsina_v1/statuses.html#friends_timeline
        """
        from ..models.statuses_list import StatusesList

        return await _acall(
            self._client,
            _FRIENDS_TIMELINE,
            {
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
            },
            lambda _given: _request_statuses_friends_timeline(
                format_=self._client.format,
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
                feature=_given.get("feature", UNSET),
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    def pages_friends_timeline(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusesList]:
        """Pages of `friends_timeline`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_friends_timeline(max_pages=3): ...

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#friends_timeline
        """
        return _AsyncPages(
            self.friends_timeline,
            _FRIENDS_TIMELINE,
            {
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
            },
            _FRIENDS_TIMELINE_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_friends_timeline(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Status]:
        """What is on the pages of `friends_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_friends_timeline(max_pages=3): ...

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#friends_timeline
        """
        _pages = self.pages_friends_timeline(
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            base_app=base_app,
            feature=feature,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _FRIENDS_TIMELINE_PAGINATION)

    async def home_timeline(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
    ) -> StatusesList:
        """The newest posts of the caller and of those that the caller follows.

        Another name of `statuses/friends_timeline`, with the same answers.

        `GET /statuses/home_timeline.{format}`, free. The response is typed. `iter_home_timeline` goes through the
        items of all pages, `pages_home_timeline` through the pages.

        Example:
            api.statuses.home_timeline()

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/friends_timeline/en&diff=3495&oldid=3483

        Documentation:
            reference/tsina_v1/statuses.html#home_timeline
        """
        from ..models.statuses_list import StatusesList

        return await _acall(
            self._client,
            _HOME_TIMELINE,
            {
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
            },
            lambda _given: _request_statuses_home_timeline(
                format_=self._client.format,
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
                feature=_given.get("feature", UNSET),
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    def pages_home_timeline(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusesList]:
        """Pages of `home_timeline`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_home_timeline(max_pages=3): ...

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#home_timeline
        """
        return _AsyncPages(
            self.home_timeline,
            _HOME_TIMELINE,
            {
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
            },
            _HOME_TIMELINE_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_home_timeline(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Status]:
        """What is on the pages of `home_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_home_timeline(max_pages=3): ...

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#home_timeline
        """
        _pages = self.pages_home_timeline(
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            base_app=base_app,
            feature=feature,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _HOME_TIMELINE_PAGINATION)

    async def user_timeline(
        self,
        *,
        id: str | None = None,
        user_id: int | None = None,
        screen_name: str | None = None,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
    ) -> StatusesList:
        """The newest posts of one user.

        Without `id`, `user_id` and `screen_name`, those of the caller. About the newest 200 can be reached.

        `GET /statuses/user_timeline.{format}`, free. The response is typed. `iter_user_timeline` goes through the
        items of all pages, `pages_user_timeline` through the pages.

        Example:
            api.statuses.user_timeline()

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/user_timeline&diff=1047&oldid=1000

        Documentation:
            reference/tsina_v1/statuses.html#user_timeline
        """
        if not isinstance(id, Unset | None):
            from ..models.statuses_list import StatusesList

            return await _acall(
                self._client,
                _USER_TIMELINE,
                {
                    "id": id,
                    "user_id": user_id,
                    "screen_name": screen_name,
                    "since_id": since_id,
                    "max_id": max_id,
                    "count": count,
                    "page": page,
                    "base_app": base_app,
                    "feature": feature,
                },
                lambda _given: _request_statuses_user_timeline_by_id(
                    id=_given["id"],
                    format_=self._client.format,
                    user_id=_given.get("user_id", UNSET),
                    screen_name=_given.get("screen_name", UNSET),
                    since_id=_given.get("since_id", UNSET),
                    max_id=_given.get("max_id", UNSET),
                    count=_given.get("count", UNSET),
                    page=_given.get("page", UNSET),
                    base_app=_given.get("base_app", UNSET),
                    feature=_given.get("feature", UNSET),
                ),
                lambda response: StatusesList.from_dict(response.json()),
            )

        from ..models.statuses_list import StatusesList

        return await _acall(
            self._client,
            _USER_TIMELINE,
            {
                "id": id,
                "user_id": user_id,
                "screen_name": screen_name,
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
            },
            lambda _given: _request_statuses_user_timeline(
                format_=self._client.format,
                user_id=_given.get("user_id", UNSET),
                screen_name=_given.get("screen_name", UNSET),
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
                feature=_given.get("feature", UNSET),
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    def pages_user_timeline(
        self,
        *,
        id: str | None = None,
        user_id: int | None = None,
        screen_name: str | None = None,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusesList]:
        """Pages of `user_timeline`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_user_timeline(max_pages=3): ...

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#user_timeline
        """
        return _AsyncPages(
            self.user_timeline,
            _USER_TIMELINE,
            {
                "id": id,
                "user_id": user_id,
                "screen_name": screen_name,
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
            },
            _USER_TIMELINE_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_user_timeline(
        self,
        *,
        id: str | None = None,
        user_id: int | None = None,
        screen_name: str | None = None,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Status]:
        """What is on the pages of `user_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_user_timeline(max_pages=3): ...

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#user_timeline
        """
        _pages = self.pages_user_timeline(
            id=id,
            user_id=user_id,
            screen_name=screen_name,
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            base_app=base_app,
            feature=feature,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _USER_TIMELINE_PAGINATION)

    async def mentions(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
    ) -> StatusesList:
        """The newest posts that mention the caller.

        Posts with `@` and the caller's nickname. About 1,000 can be reached.

        `GET /statuses/mentions.{format}`, free. The response is typed. `iter_mentions` goes through the items of
        all pages, `pages_mentions` through the pages.

        Example:
            api.statuses.mentions()

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/mentions/en

        Documentation:
            reference/tsina_v1/statuses.html#mentions
        """
        from ..models.statuses_list import StatusesList

        return await _acall(
            self._client,
            _MENTIONS,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page},
            lambda _given: _request_statuses_mentions(
                format_=self._client.format,
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    def pages_mentions(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusesList]:
        """Pages of `mentions`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_mentions(max_pages=3): ...

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#mentions
        """
        return _AsyncPages(
            self.mentions,
            _MENTIONS,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page},
            _MENTIONS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_mentions(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Status]:
        """What is on the pages of `mentions`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_mentions(max_pages=3): ...

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#mentions
        """
        _pages = self.pages_mentions(
            since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _MENTIONS_PAGINATION)

    async def comments_timeline(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
    ) -> CommentsList:
        """The newest comments by and to the caller.

        `GET /statuses/comments_timeline.{format}`, free. The response is typed. `iter_comments_timeline` goes
        through the items of all pages, `pages_comments_timeline` through the pages.

        Example:
            api.statuses.comments_timeline()

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.

        Returns:
            The comments.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/comments_timeline

        Documentation:
            reference/tsina_v1/statuses.html#comments_timeline
        """
        from ..models.comments_list import CommentsList

        return await _acall(
            self._client,
            _COMMENTS_TIMELINE,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page},
            lambda _given: _request_statuses_comments_timeline(
                format_=self._client.format,
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: CommentsList.from_dict(response.json()),
        )

    def pages_comments_timeline(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[CommentsList]:
        """Pages of `comments_timeline`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_comments_timeline(max_pages=3): ...

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#comments_timeline
        """
        return _AsyncPages(
            self.comments_timeline,
            _COMMENTS_TIMELINE,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page},
            _COMMENTS_TIMELINE_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_comments_timeline(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Comment]:
        """What is on the pages of `comments_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_comments_timeline(max_pages=3): ...

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#comments_timeline
        """
        _pages = self.pages_comments_timeline(
            since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.comments, _COMMENTS_TIMELINE_PAGINATION)

    async def comments_by_me(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
    ) -> CommentsList:
        """The newest comments by the caller.

        About 200 can be reached.

        `GET /statuses/comments_by_me.{format}`, free. The response is typed. `iter_comments_by_me` goes through the
        items of all pages, `pages_comments_by_me` through the pages.

        Example:
            api.statuses.comments_by_me()

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.

        Returns:
            The comments.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/comments_by_me&oldid=1985

        Documentation:
            reference/tsina_v1/statuses.html#comments_by_me
        """
        from ..models.comments_list import CommentsList

        return await _acall(
            self._client,
            _COMMENTS_BY_ME,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page},
            lambda _given: _request_statuses_comments_by_me(
                format_=self._client.format,
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: CommentsList.from_dict(response.json()),
        )

    def pages_comments_by_me(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[CommentsList]:
        """Pages of `comments_by_me`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_comments_by_me(max_pages=3): ...

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#comments_by_me
        """
        return _AsyncPages(
            self.comments_by_me,
            _COMMENTS_BY_ME,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page},
            _COMMENTS_BY_ME_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_comments_by_me(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Comment]:
        """What is on the pages of `comments_by_me`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_comments_by_me(max_pages=3): ...

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#comments_by_me
        """
        _pages = self.pages_comments_by_me(
            since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.comments, _COMMENTS_BY_ME_PAGINATION)

    async def comments_to_me(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
    ) -> CommentsList:
        """The newest comments to the caller.

        `GET /statuses/comments_to_me.{format}`, free. The response is typed. `iter_comments_to_me` goes through the
        items of all pages, `pages_comments_to_me` through the pages.

        Example:
            api.statuses.comments_to_me()

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.

        Returns:
            The comments.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/comments_to_me

        Documentation:
            reference/tsina_v1/statuses.html#comments_to_me
        """
        from ..models.comments_list import CommentsList

        return await _acall(
            self._client,
            _COMMENTS_TO_ME,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page},
            lambda _given: _request_statuses_comments_to_me(
                format_=self._client.format,
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: CommentsList.from_dict(response.json()),
        )

    def pages_comments_to_me(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[CommentsList]:
        """Pages of `comments_to_me`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_comments_to_me(max_pages=3): ...

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#comments_to_me
        """
        return _AsyncPages(
            self.comments_to_me,
            _COMMENTS_TO_ME,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page},
            _COMMENTS_TO_ME_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_comments_to_me(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Comment]:
        """What is on the pages of `comments_to_me`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_comments_to_me(max_pages=3): ...

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#comments_to_me
        """
        _pages = self.pages_comments_to_me(
            since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.comments, _COMMENTS_TO_ME_PAGINATION)

    async def comments(self, *, id: int, count: int | None = None, page: int | None = None) -> CommentsList:
        """The comments on one post.

        `GET /statuses/comments.{format}`, free. The response is typed. `iter_comments` goes through the items of
        all pages, `pages_comments` through the pages.

        Example:
            api.statuses.comments(id=1)

        Args:
            id: The post.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.

        Returns:
            The comments.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/comments/en&printable=yes

        Documentation:
            reference/tsina_v1/statuses.html#comments
        """
        from ..models.comments_list import CommentsList

        return await _acall(
            self._client,
            _COMMENTS,
            {"id": id, "count": count, "page": page},
            lambda _given: _request_statuses_comments(
                format_=self._client.format,
                id=_given["id"],
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: CommentsList.from_dict(response.json()),
        )

    def pages_comments(
        self,
        *,
        id: int,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[CommentsList]:
        """Pages of `comments`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_comments(id=1, max_pages=3): ...

        Args:
            id: The post.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#comments
        """
        return _AsyncPages(
            self.comments,
            _COMMENTS,
            {"id": id, "count": count, "page": page},
            _COMMENTS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_comments(
        self,
        *,
        id: int,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Comment]:
        """What is on the pages of `comments`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_comments(id=1, max_pages=3): ...

        Args:
            id: The post.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#comments
        """
        _pages = self.pages_comments(id=id, count=count, page=page, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.comments, _COMMENTS_PAGINATION)

    async def repost_timeline(
        self,
        *,
        id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
    ) -> StatusesList:
        """The newest reposts of one post.

        Only for a post that is no repost itself.

        `GET /statuses/repost_timeline.{format}`, free. The response is typed. `iter_repost_timeline` goes through
        the items of all pages, `pages_repost_timeline` through the pages.

        Example:
            api.statuses.repost_timeline(id=1)

        Args:
            id: The post.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/repost_timeline/en

        Documentation:
            reference/tsina_v1/statuses.html#repost_timeline
        """
        from ..models.statuses_list import StatusesList

        return await _acall(
            self._client,
            _REPOST_TIMELINE,
            {"id": id, "since_id": since_id, "max_id": max_id, "count": count, "page": page},
            lambda _given: _request_statuses_repost_timeline(
                format_=self._client.format,
                id=_given["id"],
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    def pages_repost_timeline(
        self,
        *,
        id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusesList]:
        """Pages of `repost_timeline`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_repost_timeline(id=1, max_pages=3): ...

        Args:
            id: The post.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#repost_timeline
        """
        return _AsyncPages(
            self.repost_timeline,
            _REPOST_TIMELINE,
            {"id": id, "since_id": since_id, "max_id": max_id, "count": count, "page": page},
            _REPOST_TIMELINE_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_repost_timeline(
        self,
        *,
        id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Status]:
        """What is on the pages of `repost_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_repost_timeline(id=1, max_pages=3): ...

        Args:
            id: The post.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#repost_timeline
        """
        _pages = self.pages_repost_timeline(
            id=id, since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _REPOST_TIMELINE_PAGINATION)

    async def repost_by_me(
        self,
        *,
        id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
    ) -> StatusesList:
        """The newest reposts by one user.

        `GET /statuses/repost_by_me.{format}`, free. The response is typed. `iter_repost_by_me` goes through the
        items of all pages, `pages_repost_by_me` through the pages.

        Example:
            api.statuses.repost_by_me(id=1)

        Args:
            id: The user, by id.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/repost_by_me/en&oldid=3531

        Documentation:
            reference/tsina_v1/statuses.html#repost_by_me
        """
        from ..models.statuses_list import StatusesList

        return await _acall(
            self._client,
            _REPOST_BY_ME,
            {"id": id, "since_id": since_id, "max_id": max_id, "count": count, "page": page},
            lambda _given: _request_statuses_repost_by_me(
                format_=self._client.format,
                id=_given["id"],
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    def pages_repost_by_me(
        self,
        *,
        id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusesList]:
        """Pages of `repost_by_me`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_repost_by_me(id=1, max_pages=3): ...

        Args:
            id: The user, by id.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#repost_by_me
        """
        return _AsyncPages(
            self.repost_by_me,
            _REPOST_BY_ME,
            {"id": id, "since_id": since_id, "max_id": max_id, "count": count, "page": page},
            _REPOST_BY_ME_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_repost_by_me(
        self,
        *,
        id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Status]:
        """What is on the pages of `repost_by_me`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_repost_by_me(id=1, max_pages=3): ...

        Args:
            id: The user, by id.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#repost_by_me
        """
        _pages = self.pages_repost_by_me(
            id=id, since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _REPOST_BY_ME_PAGINATION)

    async def batch_timeline(
        self,
        *,
        user_id: str | None = None,
        screen_name: str | None = None,
        count: int | None = None,
        page: int | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        base_app: Literal[0, 1] | None = None,
    ) -> StatusesList:
        """The newest posts of several users.

        `GET /statuses/batch_timeline.{format}`, free. The response is typed. `iter_batch_timeline` goes through the
        items of all pages, `pages_batch_timeline` through the pages.

        Known from the code of old clients only; no page documents it.

        Give at least one of `user_id` and `screen_name`.

        Example:
            api.statuses.batch_timeline(user_id="1195242865")

        Args:
            user_id: The users by id, up to 20, separated by commas.
            screen_name: The users by nickname, up to 20, separated by commas.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.
            base_app: 1 leaves out what came from other apps, 0 nothing.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#batch_timeline
        """
        from ..models.statuses_list import StatusesList

        return await _acall(
            self._client,
            _BATCH_TIMELINE,
            {
                "user_id": user_id,
                "screen_name": screen_name,
                "count": count,
                "page": page,
                "feature": feature,
                "base_app": base_app,
            },
            lambda _given: _request_statuses_batch_timeline(
                format_=self._client.format,
                user_id=_given.get("user_id", UNSET),
                screen_name=_given.get("screen_name", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                feature=_given.get("feature", UNSET),
                base_app=_given.get("base_app", UNSET),
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    def pages_batch_timeline(
        self,
        *,
        user_id: str | None = None,
        screen_name: str | None = None,
        count: int | None = None,
        page: int | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusesList]:
        """Pages of `batch_timeline`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_batch_timeline(user_id="1195242865", max_pages=3): ...

        Args:
            user_id: The users by id, up to 20, separated by commas.
            screen_name: The users by nickname, up to 20, separated by commas.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#batch_timeline
        """
        return _AsyncPages(
            self.batch_timeline,
            _BATCH_TIMELINE,
            {
                "user_id": user_id,
                "screen_name": screen_name,
                "count": count,
                "page": page,
                "feature": feature,
                "base_app": base_app,
            },
            _BATCH_TIMELINE_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_batch_timeline(
        self,
        *,
        user_id: str | None = None,
        screen_name: str | None = None,
        count: int | None = None,
        page: int | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Status]:
        """What is on the pages of `batch_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_batch_timeline(user_id="1195242865", max_pages=3): ...

        Args:
            user_id: The users by id, up to 20, separated by commas.
            screen_name: The users by nickname, up to 20, separated by commas.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#batch_timeline
        """
        _pages = self.pages_batch_timeline(
            user_id=user_id,
            screen_name=screen_name,
            count=count,
            page=page,
            feature=feature,
            base_app=base_app,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _BATCH_TIMELINE_PAGINATION)

    async def hot_repost_daily(
        self, *, count: int | None = None, base_app: Literal[0, 1] | None = None
    ) -> StatusesList:
        """The posts that were reposted most within a day.

        `GET /statuses/hot/repost_daily.{format}`, free. The response is typed.

        Known from the code of old clients only; no page documents it.

        Example:
            api.statuses.hot_repost_daily()

        Args:
            count: Number of posts.
            base_app: 1 leaves out what came from other apps, 0 nothing.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#hot_repost_daily
        """
        from ..models.statuses_list import StatusesList

        return await _acall(
            self._client,
            _HOT_REPOST_DAILY,
            {"count": count, "base_app": base_app},
            lambda _given: _request_statuses_hot_repost_daily(
                format_=self._client.format, count=_given.get("count", UNSET), base_app=_given.get("base_app", UNSET)
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    async def hot_repost_weekly(self, *, count: int | None = None) -> StatusesList:
        """The posts that were reposted most within a week.

        `GET /statuses/hot/repost_weekly.{format}`, free. The response is typed.

        Example:
            api.statuses.hot_repost_weekly()

        Args:
            count: Number of posts. At most 50. The service's default is `20`.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/hot/repost_weekly

        Documentation:
            reference/tsina_v1/statuses.html#hot_repost_weekly
        """
        from ..models.statuses_list import StatusesList

        return await _acall(
            self._client,
            _HOT_REPOST_WEEKLY,
            {"count": count},
            lambda _given: _request_statuses_hot_repost_weekly(
                format_=self._client.format, count=_given.get("count", UNSET)
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    async def hot_comments_daily(
        self, *, count: int | None = None, base_app: Literal[0, 1] | None = None
    ) -> StatusesList:
        """The posts that were commented on most within a day.

        `GET /statuses/hot/comments_daily.{format}`, free. The response is typed.

        Known from the code of old clients only; no page documents it.

        Example:
            api.statuses.hot_comments_daily()

        Args:
            count: Number of posts.
            base_app: 1 leaves out what came from other apps, 0 nothing.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#hot_comments_daily
        """
        from ..models.statuses_list import StatusesList

        return await _acall(
            self._client,
            _HOT_COMMENTS_DAILY,
            {"count": count, "base_app": base_app},
            lambda _given: _request_statuses_hot_comments_daily(
                format_=self._client.format, count=_given.get("count", UNSET), base_app=_given.get("base_app", UNSET)
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    async def hot_comments_weekly(
        self, *, count: int | None = None, base_app: Literal[0, 1] | None = None
    ) -> StatusesList:
        """The posts that were commented on most within a week.

        `GET /statuses/hot/comments_weekly.{format}`, free. The response is typed.

        Known from the code of old clients only; no page documents it.

        Example:
            api.statuses.hot_comments_weekly()

        Args:
            count: Number of posts.
            base_app: 1 leaves out what came from other apps, 0 nothing.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#hot_comments_weekly
        """
        from ..models.statuses_list import StatusesList

        return await _acall(
            self._client,
            _HOT_COMMENTS_WEEKLY,
            {"count": count, "base_app": base_app},
            lambda _given: _request_statuses_hot_comments_weekly(
                format_=self._client.format, count=_given.get("count", UNSET), base_app=_given.get("base_app", UNSET)
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    async def counts(self, *, ids: str) -> CountsList:
        """How often posts were commented on and reposted.

        The answer has nothing for posts that don't exist.

        `GET /statuses/counts.{format}`, free. The response is typed.

        Example:
            api.statuses.counts(ids="1")

        Args:
            ids: The posts by id, up to 100, separated by commas.

        Returns:
            The counts, one entry for each post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/counts&oldid=9444

        Documentation:
            reference/tsina_v1/statuses.html#counts
        """
        from ..models.counts_list import CountsList

        return await _acall(
            self._client,
            _COUNTS,
            {"ids": ids},
            lambda _given: _request_statuses_counts(format_=self._client.format, ids=_given["ids"]),
            lambda response: CountsList.from_dict(response.json()),
        )

    async def unread(self, *, with_new_status: Literal[0, 1] | None = None, since_id: int | None = None) -> Unread:
        """How much is new for the caller.

        Comments, mentions, direct messages and followers since the counts were reset. With `with_new_status`, also
        whether there are new posts.

        `GET /statuses/unread.{format}`, free. The response is typed.

        Example:
            api.statuses.unread()

        Args:
            with_new_status: 1 tells in `new_status` whether there are new posts. `0` or `1`. The service's default
                is `0`.
            since_id: With `with_new_status`: posts with a greater id are new.

        Returns:
            The counts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/unread&diff=9445&oldid=1116

        Documentation:
            reference/tsina_v1/statuses.html#unread
        """
        from ..models.unread import Unread

        return await _acall(
            self._client,
            _UNREAD,
            {"with_new_status": with_new_status, "since_id": since_id},
            lambda _given: _request_statuses_unread(
                format_=self._client.format,
                with_new_status=_given.get("with_new_status", UNSET),
                since_id=_given.get("since_id", UNSET),
            ),
            lambda response: Unread.from_dict(response.json()),
        )

    async def reset_count(self, *, type_: Literal[1, 2, 3, 4]) -> Result:
        """Set one of the caller's counts of new things to zero.

        `POST /statuses/reset_count.{format}`, free. The response is typed.

        Example:
            api.statuses.reset_count(type_=1)

        Args:
            type_: Which one: 1 for comments, 2 for mentions, 3 for direct messages, 4 for followers.

        Returns:
            Whether it is so, or was done.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/reset_count/en

        Documentation:
            reference/tsina_v1/statuses.html#reset_count
        """
        from ..models.result import Result
        from ..models.statuses_reset_count_body import StatusesResetCountBody

        return await _acall(
            self._client,
            _RESET_COUNT,
            {"type_": type_},
            lambda _given: _request_statuses_reset_count(
                format_=self._client.format, body=StatusesResetCountBody(type_=_given["type_"])
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def show_by_id(self, *, id: int) -> Status:
        """One post.

        `GET /statuses/show/{id}.{format}`, free. The response is typed.

        Example:
            api.statuses.show_by_id(id=1)

        Args:
            id: The post.

        Returns:
            The post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/show&printable=yes

        Documentation:
            reference/tsina_v1/statuses.html#show_by_id
        """
        from ..models.status import Status

        return await _acall(
            self._client,
            _SHOW_BY_ID,
            {"id": id},
            lambda _given: _request_statuses_show_by_id(id=_given["id"], format_=self._client.format),
            lambda response: Status.from_dict(response.json()),
        )

    async def get_by_id(self, *, userid: int, id: int) -> Redirect:
        """The page of one post on the web.

        Leads to the page; there is no data.

        `GET /{userid}/statuses/{id}`, free. The response is typed.

        Example:
            api.statuses.get_by_id(userid=1, id=1)

        Args:
            userid: The author, by id.
            id: The post.

        Returns:
            The way to the page.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/User/statuses/id/en

        Documentation:
            reference/tsina_v1/statuses.html#get_by_id
        """
        from ..models.redirect import Redirect

        return await _acall(
            self._client,
            _GET_BY_ID,
            {"userid": userid, "id": id},
            lambda _given: _request_statuses_get_by_id(userid=_given["userid"], id=_given["id"]),
            lambda response: Redirect.from_dict(response.json()),
        )

    async def batch_show(self, *, ids: str, del_ctrl: Literal[0, 1] | None = None) -> StatusesList:
        """Several posts.

        `GET /statuses/batch_show.{format}`, free. The response is typed.

        Known from the code of old clients only; no page documents it.

        Example:
            api.statuses.batch_show(ids="1")

        Args:
            ids: The posts by id, separated by commas.
            del_ctrl: 1 keeps removed posts in the answer, with `estate` saying so. `0` or `1`.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#batch_show
        """
        from ..models.statuses_list import StatusesList

        return await _acall(
            self._client,
            _BATCH_SHOW,
            {"ids": ids, "del_ctrl": del_ctrl},
            lambda _given: _request_statuses_batch_show(
                format_=self._client.format, ids=_given["ids"], del_ctrl=_given.get("del_ctrl", UNSET)
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    async def update(
        self,
        *,
        status: str,
        in_reply_to_status_id: int | None = None,
        lat: float | None = None,
        long: float | None = None,
        annotations: str | None = None,
    ) -> Status:
        """Post a text.

        The same text twice in a row is refused. `lat` and `long` count together only, and only where the caller
        lets places be shown.

        `POST /statuses/update.{format}`, free. The response is typed.

        Example:
            api.statuses.update(status="Hello")

        Args:
            status: The text, up to 140 Chinese characters.
            in_reply_to_status_id: A post to answer or to repost.
            lat: Latitude of the place, the north positive. From -90 to 90.
            long: Longitude of the place, the east positive. From -180 to 180.
            annotations: Data of the app's own: a JSON array of objects, as text of up to 512 characters.

        Returns:
            The post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/update/en&oldid=3555

        Documentation:
            reference/tsina_v1/statuses.html#update
        """
        from ..models.status import Status
        from ..models.statuses_update_body import StatusesUpdateBody

        return await _acall(
            self._client,
            _UPDATE,
            {
                "status": status,
                "in_reply_to_status_id": in_reply_to_status_id,
                "lat": lat,
                "long": long,
                "annotations": annotations,
            },
            lambda _given: _request_statuses_update(
                format_=self._client.format,
                body=StatusesUpdateBody(
                    status=_given["status"],
                    in_reply_to_status_id=_given.get("in_reply_to_status_id", UNSET),
                    lat=_given.get("lat", UNSET),
                    long=_given.get("long", UNSET),
                    annotations=_given.get("annotations", UNSET),
                ),
            ),
            lambda response: Status.from_dict(response.json()),
        )

    async def upload(self, *, status: str, pic: File, lat: float | None = None, long: float | None = None) -> Status:
        """Post a text with a picture.

        The picture goes along as a part of a multipart form.

        `POST /statuses/upload.{format}`, free. The response is typed.

        Example:
            api.statuses.upload(status="Hello", pic=File(open("picture.png", "rb"), "picture.png"))

        Args:
            status: The text, up to 140 Chinese characters.
            pic: The picture, in JPEG, GIF or PNG; it has to stay below 5 MB.
            lat: Latitude of the place, the north positive. From -90 to 90.
            long: Longitude of the place, the east positive. From -180 to 180.

        Returns:
            The post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php/Statuses/upload

        Documentation:
            reference/tsina_v1/statuses.html#upload
        """
        from ..models.status import Status
        from ..models.statuses_upload_body import StatusesUploadBody

        return await _acall(
            self._client,
            _UPLOAD,
            {"status": status, "pic": pic, "lat": lat, "long": long},
            lambda _given: _request_statuses_upload(
                format_=self._client.format,
                body=StatusesUploadBody(
                    status=_given["status"],
                    pic=_given["pic"],
                    lat=_given.get("lat", UNSET),
                    long=_given.get("long", UNSET),
                ),
            ),
            lambda response: Status.from_dict(response.json()),
        )

    async def upload_pic(self, *, pic: File) -> UploadedPicture:
        """Upload a picture, to be posted later.

        Its id is for `statuses/upload_url_text`. For partners.

        `POST /statuses/upload_pic.{format}`, free. The response is typed.

        Known from the code of old clients only; no page documents it.

        Example:
            api.statuses.upload_pic(pic=File(open("picture.png", "rb"), "picture.png"))

        Args:
            pic: The picture, in JPEG, GIF or PNG.

        Returns:
            The picture.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#upload_pic
        """
        from ..models.statuses_upload_pic_body import StatusesUploadPicBody
        from ..models.uploaded_picture import UploadedPicture

        return await _acall(
            self._client,
            _UPLOAD_PIC,
            {"pic": pic},
            lambda _given: _request_statuses_upload_pic(
                format_=self._client.format, body=StatusesUploadPicBody(pic=_given["pic"])
            ),
            lambda response: UploadedPicture.from_dict(response.json()),
        )

    async def upload_url_text(self, *, status: str, pic_id: str | None = None, url: str | None = None) -> Status:
        """Post a text with a picture that is there already.

        By its id or its address; the id counts where both are given.

        `POST /statuses/upload_url_text.{format}`, free. The response is typed.

        Give at least one of `pic_id` and `url`.

        Example:
            api.statuses.upload_url_text(status="Hello", pic_id="1")

        Args:
            status: The text, up to 140 Chinese characters.
            pic_id: Id of a picture from `statuses/upload_pic`.
            url: Address of a picture, beginning with `http://`.

        Returns:
            The post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/upload_url_text

        Documentation:
            reference/tsina_v1/statuses.html#upload_url_text
        """
        from ..models.status import Status
        from ..models.statuses_upload_url_text_body import StatusesUploadUrlTextBody

        return await _acall(
            self._client,
            _UPLOAD_URL_TEXT,
            {"status": status, "pic_id": pic_id, "url": url},
            lambda _given: _request_statuses_upload_url_text(
                format_=self._client.format,
                body=StatusesUploadUrlTextBody(
                    status=_given["status"], pic_id=_given.get("pic_id", UNSET), url=_given.get("url", UNSET)
                ),
            ),
            lambda response: Status.from_dict(response.json()),
        )

    async def repost(
        self, *, id: int, status: str | None = None, is_comment: Literal[0, 1, 2, 3] | None = None
    ) -> Status:
        """Repost a post.

        The answer names the post and its author as what it replies to; read later, the same post does not.

        `POST /statuses/repost.{format}`, free. The response is typed.

        Example:
            api.statuses.repost(id=1)

        Args:
            id: The post.
            status: A text to add, up to 140 Chinese characters. The service's default is `转发微博`.
            is_comment: Whether it becomes a comment, too: 0 no, 1 on the post, 2 on the post that this one reposts,
                3 on both. The service's default is `0`.

        Returns:
            The post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/repost&printable=yes

        Documentation:
            reference/tsina_v1/statuses.html#repost
        """
        from ..models.status import Status
        from ..models.statuses_repost_body import StatusesRepostBody

        return await _acall(
            self._client,
            _REPOST,
            {"id": id, "status": status, "is_comment": is_comment},
            lambda _given: _request_statuses_repost(
                format_=self._client.format,
                body=StatusesRepostBody(
                    id=_given["id"], status=_given.get("status", UNSET), is_comment=_given.get("is_comment", UNSET)
                ),
            ),
            lambda response: Status.from_dict(response.json()),
        )

    async def retweet_by_id(self, *, id: int, status: str | None = None) -> Status:
        """Repost a post, by its id in the path.

        The older form of `statuses/repost`. Without `status`, the author and the text of the post are quoted.

        `POST /statuses/retweet/{id}.{format}`, free. The response is typed.

        Example:
            api.statuses.retweet_by_id(id=1)

        Args:
            id: The post.
            status: A text to add, up to 140 Chinese characters.

        Returns:
            The post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/repost&oldid=1989

        Documentation:
            reference/tsina_v1/statuses.html#retweet_by_id
        """
        from ..models.status import Status
        from ..models.statuses_retweet_by_id_body import StatusesRetweetByIdBody

        return await _acall(
            self._client,
            _RETWEET_BY_ID,
            {"id": id, "status": status},
            lambda _given: _request_statuses_retweet_by_id(
                id=_given["id"],
                format_=self._client.format,
                body=StatusesRetweetByIdBody(status=_given.get("status", UNSET)),
            ),
            lambda response: Status.from_dict(response.json()),
        )

    async def destroy_by_id(self, *, id: int) -> Status:
        """Remove one of the caller's posts.

        Answers with what was removed.

        `POST /statuses/destroy/{id}.{format}`, free. The response is typed.

        Example:
            api.statuses.destroy_by_id(id=1)

        Args:
            id: The post.

        Returns:
            The post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/destroy/en

        Documentation:
            reference/tsina_v1/statuses.html#destroy_by_id
        """
        from ..models.status import Status

        return await _acall(
            self._client,
            _DESTROY_BY_ID,
            {"id": id},
            lambda _given: _request_statuses_destroy_by_id(id=_given["id"], format_=self._client.format),
            lambda response: Status.from_dict(response.json()),
        )

    async def destroy_by_id_delete(self, *, id: int) -> Status:
        """Remove one of the caller's posts.

        Answers with what was removed.

        `DELETE /statuses/destroy/{id}.{format}`, free. The response is typed.

        Example:
            api.statuses.destroy_by_id_delete(id=1)

        Args:
            id: The post.

        Returns:
            The post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/destroy/en

        Documentation:
            reference/tsina_v1/statuses.html#destroy_by_id_delete
        """
        from ..models.status import Status

        return await _acall(
            self._client,
            _DESTROY_BY_ID_DELETE,
            {"id": id},
            lambda _given: _request_statuses_destroy_by_id_delete(id=_given["id"], format_=self._client.format),
            lambda response: Status.from_dict(response.json()),
        )

    async def comment(
        self,
        *,
        id: int,
        comment: str,
        cid: int | None = None,
        without_mention: Literal[0, 1] | None = None,
        comment_ori: Literal[0, 1] | None = None,
    ) -> Comment:
        """Comment on a post, or answer a comment.

        With `cid`, it does what `statuses/reply` does, whichever post `id` names. The same text twice in a row is
        refused.

        `POST /statuses/comment.{format}`, free. The response is typed.

        Example:
            api.statuses.comment(id=1, comment="Hello")

        Args:
            id: The post.
            comment: The text, up to 140 Chinese characters.
            cid: A comment to answer.
            without_mention: 1 leaves out the `回复@nickname:` that is put before the text. `0` or `1`. The service's
                default is `0`.
            comment_ori: 1 comments on the post that this one reposts, too. `0` or `1`. The service's default is
                `0`.

        Returns:
            The comment.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/statuses/comment

        Documentation:
            reference/tsina_v1/statuses.html#comment
        """
        from ..models.comment import Comment
        from ..models.statuses_comment_body import StatusesCommentBody

        return await _acall(
            self._client,
            _COMMENT,
            {"id": id, "comment": comment, "cid": cid, "without_mention": without_mention, "comment_ori": comment_ori},
            lambda _given: _request_statuses_comment(
                format_=self._client.format,
                body=StatusesCommentBody(
                    id=_given["id"],
                    comment=_given["comment"],
                    cid=_given.get("cid", UNSET),
                    without_mention=_given.get("without_mention", UNSET),
                    comment_ori=_given.get("comment_ori", UNSET),
                ),
            ),
            lambda response: Comment.from_dict(response.json()),
        )

    async def reply(self, *, cid: int, comment: str, id: int, without_mention: Literal[0, 1] | None = None) -> Comment:
        """Reply to somebody's comment.

        `回复@`, the nickname and a colon are put before the text, unless `without_mention` is 1. Where there is no
        such comment, it comments on the post.

        `POST /statuses/reply.{format}`, free. The response is typed.

        Example:
            api.statuses.reply(cid=1, comment="Hello", id=1)

        Args:
            cid: The comment.
            comment: The text, up to 140 Chinese characters.
            id: The post that was commented on.
            without_mention: 1 leaves out the `回复@nickname:` that is put before the text. `0` or `1`. The service's
                default is `0`.

        Returns:
            The comment.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/reply&oldid=9454

        Documentation:
            reference/tsina_v1/statuses.html#reply
        """
        from ..models.comment import Comment
        from ..models.statuses_reply_body import StatusesReplyBody

        return await _acall(
            self._client,
            _REPLY,
            {"cid": cid, "comment": comment, "id": id, "without_mention": without_mention},
            lambda _given: _request_statuses_reply(
                format_=self._client.format,
                body=StatusesReplyBody(
                    cid=_given["cid"],
                    comment=_given["comment"],
                    id=_given["id"],
                    without_mention=_given.get("without_mention", UNSET),
                ),
            ),
            lambda response: Comment.from_dict(response.json()),
        )

    async def comment_destroy_by_id(self, *, id: int) -> Comment:
        """Remove one of the caller's comments.

        Comments of others stay, even those on the caller's own posts. Answers with what was removed.

        `POST /statuses/comment_destroy/{id}.{format}`, free. The response is typed.

        Example:
            api.statuses.comment_destroy_by_id(id=1)

        Args:
            id: The comment.

        Returns:
            The comment.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/comment_destroy&diff=2775&oldid=664

        Documentation:
            reference/tsina_v1/statuses.html#comment_destroy_by_id
        """
        from ..models.comment import Comment

        return await _acall(
            self._client,
            _COMMENT_DESTROY_BY_ID,
            {"id": id},
            lambda _given: _request_statuses_comment_destroy_by_id(id=_given["id"], format_=self._client.format),
            lambda response: Comment.from_dict(response.json()),
        )

    async def comment_destroy_by_id_delete(self, *, id: int) -> Comment:
        """Remove one of the caller's comments.

        Comments of others stay, even those on the caller's own posts. Answers with what was removed.

        `DELETE /statuses/comment_destroy/{id}.{format}`, free. The response is typed.

        Example:
            api.statuses.comment_destroy_by_id_delete(id=1)

        Args:
            id: The comment.

        Returns:
            The comment.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/comment_destroy&diff=2775&oldid=664

        Documentation:
            reference/tsina_v1/statuses.html#comment_destroy_by_id_delete
        """
        from ..models.comment import Comment

        return await _acall(
            self._client,
            _COMMENT_DESTROY_BY_ID_DELETE,
            {"id": id},
            lambda _given: _request_statuses_comment_destroy_by_id_delete(id=_given["id"], format_=self._client.format),
            lambda response: Comment.from_dict(response.json()),
        )

    async def comment_destroy_batch(self, *, ids: str) -> CommentsList:
        """Remove up to 20 comments by the caller.

        Answers with those that were removed; ids of others are skipped.

        `POST /statuses/comment/destroy_batch.{format}`, free. The response is typed.

        Example:
            api.statuses.comment_destroy_batch(ids="1")

        Args:
            ids: The comments by id, up to 20, separated by commas.

        Returns:
            The comments.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/comment/destroy_batch/en&oldid=3575

        Documentation:
            reference/tsina_v1/statuses.html#comment_destroy_batch
        """
        from ..models.comments_list import CommentsList
        from ..models.statuses_comment_destroy_batch_body import StatusesCommentDestroyBatchBody

        return await _acall(
            self._client,
            _COMMENT_DESTROY_BATCH,
            {"ids": ids},
            lambda _given: _request_statuses_comment_destroy_batch(
                format_=self._client.format, body=StatusesCommentDestroyBatchBody(ids=_given["ids"])
            ),
            lambda response: CommentsList.from_dict(response.json()),
        )

    async def comment_destroy_batch_delete(self, *, ids: str) -> CommentsList:
        """Remove up to 20 comments by the caller.

        Answers with those that were removed; ids of others are skipped.

        `DELETE /statuses/comment/destroy_batch.{format}`, free. The response is typed.

        Example:
            api.statuses.comment_destroy_batch_delete(ids="1")

        Args:
            ids: The comments by id, up to 20, separated by commas.

        Returns:
            The comments.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/comment/destroy_batch/en&oldid=3575

        Documentation:
            reference/tsina_v1/statuses.html#comment_destroy_batch_delete
        """
        from ..models.comments_list import CommentsList

        return await _acall(
            self._client,
            _COMMENT_DESTROY_BATCH_DELETE,
            {"ids": ids},
            lambda _given: _request_statuses_comment_destroy_batch_delete(
                format_=self._client.format, ids=_given["ids"]
            ),
            lambda response: CommentsList.from_dict(response.json()),
        )

    async def friends(
        self,
        *,
        id: str | None = None,
        user_id: int | None = None,
        screen_name: str | None = None,
        cursor: int | None = None,
        count: int | None = None,
    ) -> UsersPage:
        """The accounts that a user follows, each with its last post.

        The latest one followed first. Without `id`, `user_id` and `screen_name`, those whom the caller follows.

        `GET /statuses/friends.{format}`, free. The response is typed. `iter_friends` goes through the items of all
        pages, `pages_friends` through the pages.

        Example:
            api.statuses.friends()

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. Without it the
                answer is a bare list of the first users.
            count: Entries on a page. At most 200. The service's default is `20`.

        Returns:
            With `cursor` a page with its cursors, without it the bare list.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/friends/en&printable=yes

        Documentation:
            reference/tsina_v1/statuses.html#friends
        """
        if not isinstance(id, Unset | None):
            from ..models.users_page import UsersPage

            return await _acall(
                self._client,
                _FRIENDS,
                {"id": id, "user_id": user_id, "screen_name": screen_name, "cursor": cursor, "count": count},
                lambda _given: _request_statuses_friends_by_id(
                    id=_given["id"],
                    format_=self._client.format,
                    user_id=_given.get("user_id", UNSET),
                    screen_name=_given.get("screen_name", UNSET),
                    cursor=_given.get("cursor", UNSET),
                    count=_given.get("count", UNSET),
                ),
                lambda response: UsersPage.from_dict(response.json()),
            )

        from ..models.users_page import UsersPage

        return await _acall(
            self._client,
            _FRIENDS,
            {"id": id, "user_id": user_id, "screen_name": screen_name, "cursor": cursor, "count": count},
            lambda _given: _request_statuses_friends(
                format_=self._client.format,
                user_id=_given.get("user_id", UNSET),
                screen_name=_given.get("screen_name", UNSET),
                cursor=_given.get("cursor", UNSET),
                count=_given.get("count", UNSET),
            ),
            lambda response: UsersPage.from_dict(response.json()),
        )

    def pages_friends(
        self,
        *,
        id: str | None = None,
        user_id: int | None = None,
        screen_name: str | None = None,
        cursor: int | None = None,
        count: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[UsersPage]:
        """Pages of `friends`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_friends(max_pages=3): ...

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. Without it the
                answer is a bare list of the first users.
            count: Entries on a page. At most 200. The service's default is `20`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#friends
        """
        return _AsyncPages(
            self.friends,
            _FRIENDS,
            {"id": id, "user_id": user_id, "screen_name": screen_name, "cursor": cursor, "count": count},
            _FRIENDS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_friends(
        self,
        *,
        id: str | None = None,
        user_id: int | None = None,
        screen_name: str | None = None,
        cursor: int | None = None,
        count: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[User]:
        """What is on the pages of `friends`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_friends(max_pages=3): ...

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. Without it the
                answer is a bare list of the first users.
            count: Entries on a page. At most 200. The service's default is `20`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#friends
        """
        _pages = self.pages_friends(
            id=id,
            user_id=user_id,
            screen_name=screen_name,
            cursor=cursor,
            count=count,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.users, _FRIENDS_PAGINATION)

    async def followers(
        self,
        *,
        id: str | None = None,
        user_id: int | None = None,
        screen_name: str | None = None,
        cursor: int | None = None,
        count: int | None = None,
    ) -> UsersPage:
        """The accounts that follow a user, each with its last post.

        The latest follower first. Without `id`, `user_id` and `screen_name`, the followers of the caller. Suspended
        accounts are left out, so a page may hold fewer than `count`. Only what the user shows to the public or to
        followers is returned, and 5,000 followers at most.

        `GET /statuses/followers.{format}`, free. The response is typed. `iter_followers` goes through the items of
        all pages, `pages_followers` through the pages.

        Example:
            api.statuses.followers()

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. Without it the
                answer is a bare list of the first users.
            count: Entries on a page. At most 200. The service's default is `20`.

        Returns:
            With `cursor` a page with its cursors, without it the bare list.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/followers

        Documentation:
            reference/tsina_v1/statuses.html#followers
        """
        if not isinstance(id, Unset | None):
            from ..models.users_page import UsersPage

            return await _acall(
                self._client,
                _FOLLOWERS,
                {"id": id, "user_id": user_id, "screen_name": screen_name, "cursor": cursor, "count": count},
                lambda _given: _request_statuses_followers_by_id(
                    id=_given["id"],
                    format_=self._client.format,
                    user_id=_given.get("user_id", UNSET),
                    screen_name=_given.get("screen_name", UNSET),
                    cursor=_given.get("cursor", UNSET),
                    count=_given.get("count", UNSET),
                ),
                lambda response: UsersPage.from_dict(response.json()),
            )

        from ..models.users_page import UsersPage

        return await _acall(
            self._client,
            _FOLLOWERS,
            {"id": id, "user_id": user_id, "screen_name": screen_name, "cursor": cursor, "count": count},
            lambda _given: _request_statuses_followers(
                format_=self._client.format,
                user_id=_given.get("user_id", UNSET),
                screen_name=_given.get("screen_name", UNSET),
                cursor=_given.get("cursor", UNSET),
                count=_given.get("count", UNSET),
            ),
            lambda response: UsersPage.from_dict(response.json()),
        )

    def pages_followers(
        self,
        *,
        id: str | None = None,
        user_id: int | None = None,
        screen_name: str | None = None,
        cursor: int | None = None,
        count: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[UsersPage]:
        """Pages of `followers`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_followers(max_pages=3): ...

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. Without it the
                answer is a bare list of the first users.
            count: Entries on a page. At most 200. The service's default is `20`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#followers
        """
        return _AsyncPages(
            self.followers,
            _FOLLOWERS,
            {"id": id, "user_id": user_id, "screen_name": screen_name, "cursor": cursor, "count": count},
            _FOLLOWERS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_followers(
        self,
        *,
        id: str | None = None,
        user_id: int | None = None,
        screen_name: str | None = None,
        cursor: int | None = None,
        count: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[User]:
        """What is on the pages of `followers`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_followers(max_pages=3): ...

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. Without it the
                answer is a bare list of the first users.
            count: Entries on a page. At most 200. The service's default is `20`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#followers
        """
        _pages = self.pages_followers(
            id=id,
            user_id=user_id,
            screen_name=screen_name,
            cursor=cursor,
            count=count,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.users, _FOLLOWERS_PAGINATION)

    async def magic_followers(self, *, user_id: int, count: int | None = None) -> UsersList:
        """Followers of a user who matter, each with its last post.

        `GET /statuses/magic_followers.{format}`, free. The response is typed.

        Known from the code of old clients only; no page documents it.

        Example:
            api.statuses.magic_followers(user_id=1)

        Args:
            user_id: The user, by id.
            count: Number of accounts. At most 20.

        Returns:
            The accounts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#magic_followers
        """
        from ..models.users_list import UsersList

        return await _acall(
            self._client,
            _MAGIC_FOLLOWERS,
            {"user_id": user_id, "count": count},
            lambda _given: _request_statuses_magic_followers(
                format_=self._client.format, user_id=_given["user_id"], count=_given.get("count", UNSET)
            ),
            lambda response: UsersList.from_dict(response.json()),
        )

    async def search(
        self,
        *,
        q: str | None = None,
        filter_ori: Literal[0, 4, 5] | None = None,
        filter_pic: Literal[0, 1, 2] | None = None,
        fuid: int | None = None,
        province: int | None = None,
        city: int | None = None,
        starttime: float | None = None,
        endtime: float | None = None,
        page: int | None = None,
        count: int | None = None,
        needcount: bool | None = None,
        base_app: Literal[0, 1] | None = None,
        callback: str | None = None,
    ) -> StatusesFound:
        """Search posts by word, author, place and time.

        `GET /statuses/search.{format}`, free. The response is typed. `iter_search` goes through the items of all
        pages, `pages_search` through the pages.

        Example:
            api.statuses.search()

        Args:
            q: What to look for.
            filter_ori: 0 for all posts, 5 for originals, 4 for reposts. The service's default is `0`.
            filter_pic: 0 for all posts, 1 with a picture, 2 without.
            fuid: The author, by id.
            province: Code of a province.
            city: Code of a city.
            starttime: Posts since then, in seconds since 1970.
            endtime: Posts until then, in seconds since 1970.
            page: Number of the page.
            count: Entries on a page. At most 200. The service's default is `10`.
            needcount: Whether the answer tells how many posts were found.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            callback: Name of a function in JavaScript; JSON comes as the argument of a call of it.

        Returns:
            The posts; with `needcount` also how many there are.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/search/en&oldid=3759

        Documentation:
            reference/tsina_v1/statuses.html#search
        """
        from ..models.statuses_found import StatusesFound

        return await _acall(
            self._client,
            _SEARCH,
            {
                "q": q,
                "filter_ori": filter_ori,
                "filter_pic": filter_pic,
                "fuid": fuid,
                "province": province,
                "city": city,
                "starttime": starttime,
                "endtime": endtime,
                "page": page,
                "count": count,
                "needcount": needcount,
                "base_app": base_app,
                "callback": callback,
            },
            lambda _given: _request_statuses_search(
                format_=self._client.format,
                q=_given.get("q", UNSET),
                filter_ori=_given.get("filter_ori", UNSET),
                filter_pic=_given.get("filter_pic", UNSET),
                fuid=_given.get("fuid", UNSET),
                province=_given.get("province", UNSET),
                city=_given.get("city", UNSET),
                starttime=_given.get("starttime", UNSET),
                endtime=_given.get("endtime", UNSET),
                page=_given.get("page", UNSET),
                count=_given.get("count", UNSET),
                needcount=_given.get("needcount", UNSET),
                base_app=_given.get("base_app", UNSET),
                callback=_given.get("callback", UNSET),
            ),
            lambda response: StatusesFound.from_dict(response.json()),
        )

    def pages_search(
        self,
        *,
        q: str | None = None,
        filter_ori: Literal[0, 4, 5] | None = None,
        filter_pic: Literal[0, 1, 2] | None = None,
        fuid: int | None = None,
        province: int | None = None,
        city: int | None = None,
        starttime: float | None = None,
        endtime: float | None = None,
        page: int | None = None,
        count: int | None = None,
        needcount: bool | None = None,
        base_app: Literal[0, 1] | None = None,
        callback: str | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusesFound]:
        """Pages of `search`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_search(max_pages=3): ...

        Args:
            q: What to look for.
            filter_ori: 0 for all posts, 5 for originals, 4 for reposts. The service's default is `0`.
            filter_pic: 0 for all posts, 1 with a picture, 2 without.
            fuid: The author, by id.
            province: Code of a province.
            city: Code of a city.
            starttime: Posts since then, in seconds since 1970.
            endtime: Posts until then, in seconds since 1970.
            page: Number of the page.
            count: Entries on a page. At most 200. The service's default is `10`.
            needcount: Whether the answer tells how many posts were found.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            callback: Name of a function in JavaScript; JSON comes as the argument of a call of it.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#search
        """
        return _AsyncPages(
            self.search,
            _SEARCH,
            {
                "q": q,
                "filter_ori": filter_ori,
                "filter_pic": filter_pic,
                "fuid": fuid,
                "province": province,
                "city": city,
                "starttime": starttime,
                "endtime": endtime,
                "page": page,
                "count": count,
                "needcount": needcount,
                "base_app": base_app,
                "callback": callback,
            },
            _SEARCH_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search(
        self,
        *,
        q: str | None = None,
        filter_ori: Literal[0, 4, 5] | None = None,
        filter_pic: Literal[0, 1, 2] | None = None,
        fuid: int | None = None,
        province: int | None = None,
        city: int | None = None,
        starttime: float | None = None,
        endtime: float | None = None,
        page: int | None = None,
        count: int | None = None,
        needcount: bool | None = None,
        base_app: Literal[0, 1] | None = None,
        callback: str | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Status]:
        """What is on the pages of `search`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_search(max_pages=3): ...

        Args:
            q: What to look for.
            filter_ori: 0 for all posts, 5 for originals, 4 for reposts. The service's default is `0`.
            filter_pic: 0 for all posts, 1 with a picture, 2 without.
            fuid: The author, by id.
            province: Code of a province.
            city: Code of a city.
            starttime: Posts since then, in seconds since 1970.
            endtime: Posts until then, in seconds since 1970.
            page: Number of the page.
            count: Entries on a page. At most 200. The service's default is `10`.
            needcount: Whether the answer tells how many posts were found.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            callback: Name of a function in JavaScript; JSON comes as the argument of a call of it.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/statuses.html#search
        """
        _pages = self.pages_search(
            q=q,
            filter_ori=filter_ori,
            filter_pic=filter_pic,
            fuid=fuid,
            province=province,
            city=city,
            starttime=starttime,
            endtime=endtime,
            page=page,
            count=count,
            needcount=needcount,
            base_app=base_app,
            callback=callback,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _SEARCH_PAGINATION)
