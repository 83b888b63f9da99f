# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `statuses`, synchronous and asynchronous."""

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
from ..types import UNSET, File, Unset

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..._runtime.pagination.iterators import State
    from ..models.counts_of_statuses_list import CountsOfStatusesList
    from ..models.enumerations import (
        StatusesBilateralTimelineBaseApp,
        StatusesBilateralTimelineFeature,
        StatusesBilateralTimelineTrimUser,
        StatusesFriendsTimelineBaseApp,
        StatusesFriendsTimelineFeature,
        StatusesFriendsTimelineIdsBaseApp,
        StatusesFriendsTimelineIdsFeature,
        StatusesFriendsTimelineTrimUser,
        StatusesHomeTimelineBaseApp,
        StatusesHomeTimelineFeature,
        StatusesHomeTimelineTrimUser,
        StatusesHotCommentsDailyBaseApp,
        StatusesHotCommentsWeeklyBaseApp,
        StatusesHotRepostDailyBaseApp,
        StatusesHotRepostWeeklyBaseApp,
        StatusesMentionsFilterByAuthor,
        StatusesMentionsFilterBySource,
        StatusesMentionsFilterByType,
        StatusesMentionsIdsFilterByAuthor,
        StatusesMentionsIdsFilterBySource,
        StatusesMentionsIdsFilterByType,
        StatusesPublicTimelineBaseApp,
        StatusesQueryidInbox,
        StatusesQueryidIsBase62,
        StatusesQueryidIsBatch,
        StatusesQueryidType,
        StatusesQuerymidIsBatch,
        StatusesQuerymidType,
        StatusesRepostTimelineFilterByAuthor,
        StatusesRepostTimelineIdsFilterByAuthor,
        StatusesShowBatchTrimUser,
        StatusesTimelineBatchBaseApp,
        StatusesTimelineBatchFeature,
        StatusesToMeTrimUser,
        StatusesUserTimelineBaseApp,
        StatusesUserTimelineFeature,
        StatusesUserTimelineIdsBaseApp,
        StatusesUserTimelineIdsFeature,
        StatusesUserTimelineTrimUser,
    )
    from ..models.id_of_mid import IdOfMid
    from ..models.mid_of_id import MidOfId
    from ..models.redirect import Redirect
    from ..models.reposts_page import RepostsPage
    from ..models.status import Status
    from ..models.status_batch import StatusBatch
    from ..models.status_ids_page import StatusIdsPage
    from ..models.statuses_destroy_body import StatusesDestroyBody
    from ..models.statuses_filter_create_body import StatusesFilterCreateBody
    from ..models.statuses_list import StatusesList
    from ..models.statuses_mentions_shield_body import StatusesMentionsShieldBody
    from ..models.statuses_page import StatusesPage
    from ..models.statuses_repost_body import StatusesRepostBody
    from ..models.statuses_share_body import StatusesShareBody
    from ..models.statuses_tags_create_body import StatusesTagsCreateBody
    from ..models.statuses_tags_destroy_body import StatusesTagsDestroyBody
    from ..models.statuses_tags_update_body import StatusesTagsUpdateBody
    from ..models.statuses_update_body import StatusesUpdateBody
    from ..models.statuses_update_tags_body import StatusesUpdateTagsBody
    from ..models.statuses_upload_body import StatusesUploadBody
    from ..models.statuses_upload_url_text_body import StatusesUploadUrlTextBody
    from ..models.unseen import Unseen

__all__ = ["AsyncStatuses", "Statuses"]

_BILATERAL_TIMELINE_PAGINATION = Pagination(
    start={"max_id": 0},
    next={"max_id": ("next_cursor",)},
    items=("statuses",),
    end=("equals", ("next_cursor",), 0),
    past_empty=True,
)
_FRIENDS_TIMELINE_PAGINATION = Pagination(
    start={"max_id": 0},
    next={"max_id": ("next_cursor",)},
    items=("statuses",),
    end=("equals", ("next_cursor",), 0),
    past_empty=True,
)
_FRIENDS_TIMELINE_IDS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_HOME_TIMELINE_PAGINATION = Pagination(
    start={"max_id": 0},
    next={"max_id": ("next_cursor",)},
    items=("statuses",),
    end=("equals", ("next_cursor",), 0),
    past_empty=True,
)
_MENTIONS_PAGINATION = Pagination(
    start={"max_id": 0},
    next={"max_id": ("next_cursor",)},
    items=("statuses",),
    end=("equals", ("next_cursor",), 0),
    past_empty=True,
)
_MENTIONS_IDS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_PUBLIC_TIMELINE_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_REPOST_BY_ME_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_REPOST_TIMELINE_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("reposts",))
_REPOST_TIMELINE_IDS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_TAG_TIMELINE_IDS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_TIMELINE_BATCH_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_TO_ME_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_TO_ME_IDS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_USER_TIMELINE_PAGINATION = Pagination(
    start={"max_id": 0},
    next={"max_id": ("next_cursor",)},
    items=("statuses",),
    end=("equals", ("next_cursor",), 0),
    past_empty=True,
)
_USER_TIMELINE_IDS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))

_BILATERAL_TIMELINE = Arguments(
    operation="statuses_bilateral_timeline",
    parameters=(
        ParameterModel(name="since_id", type="int"),
        ParameterModel(name="max_id", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="base_app", type="int"),
        ParameterModel(name="feature", type="int"),
        ParameterModel(name="trim_user", type="int"),
    ),
)
_COUNT = Arguments(operation="statuses_count", parameters=(ParameterModel(name="ids", type="str", required=True),))
_DESTROY = Arguments(operation="statuses_destroy", parameters=(ParameterModel(name="id", type="int", required=True),))
_FILTER_CREATE = Arguments(
    operation="statuses_filter_create", parameters=(ParameterModel(name="id", type="int", required=True),)
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
        ParameterModel(name="trim_user", type="int"),
    ),
)
_FRIENDS_TIMELINE_IDS = Arguments(
    operation="statuses_friends_timeline_ids",
    parameters=(
        ParameterModel(name="since_id", type="int"),
        ParameterModel(name="max_id", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="base_app", type="int"),
        ParameterModel(name="feature", type="int"),
    ),
)
_GO = Arguments(
    operation="statuses_go",
    parameters=(
        ParameterModel(name="uid", type="int", required=True),
        ParameterModel(name="id", type="int", required=True),
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
        ParameterModel(name="trim_user", type="int"),
    ),
)
_HOT_COMMENTS_DAILY = Arguments(
    operation="statuses_hot_comments_daily",
    parameters=(ParameterModel(name="count", type="int"), ParameterModel(name="base_app", type="int")),
)
_HOT_COMMENTS_WEEKLY = Arguments(
    operation="statuses_hot_comments_weekly",
    parameters=(ParameterModel(name="count", type="int"), ParameterModel(name="base_app", type="int")),
)
_HOT_REPOST_DAILY = Arguments(
    operation="statuses_hot_repost_daily",
    parameters=(ParameterModel(name="count", type="int"), ParameterModel(name="base_app", type="int")),
)
_HOT_REPOST_WEEKLY = Arguments(
    operation="statuses_hot_repost_weekly",
    parameters=(ParameterModel(name="count", type="int"), ParameterModel(name="base_app", type="int")),
)
_MENTIONS = Arguments(
    operation="statuses_mentions",
    parameters=(
        ParameterModel(name="since_id", type="int"),
        ParameterModel(name="max_id", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="filter_by_author", type="int"),
        ParameterModel(name="filter_by_source", type="int"),
        ParameterModel(name="filter_by_type", type="int"),
    ),
)
_MENTIONS_IDS = Arguments(
    operation="statuses_mentions_ids",
    parameters=(
        ParameterModel(name="since_id", type="int"),
        ParameterModel(name="max_id", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="filter_by_author", type="int"),
        ParameterModel(name="filter_by_source", type="int"),
        ParameterModel(name="filter_by_type", type="int"),
    ),
)
_MENTIONS_SHIELD = Arguments(
    operation="statuses_mentions_shield",
    parameters=(ParameterModel(name="id", type="int", required=True), ParameterModel(name="follow_up", type="int")),
)
_PUBLIC_TIMELINE = Arguments(
    operation="statuses_public_timeline",
    parameters=(
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="base_app", type="int"),
    ),
)
_QUERYID = Arguments(
    operation="statuses_queryid",
    parameters=(
        ParameterModel(name="mid", type="str", required=True),
        ParameterModel(name="type_", type="int", required=True),
        ParameterModel(name="is_batch", type="int"),
        ParameterModel(name="inbox", type="int"),
        ParameterModel(name="is_base_62", type="int"),
    ),
)
_QUERYMID = Arguments(
    operation="statuses_querymid",
    parameters=(
        ParameterModel(name="id", type="str", required=True),
        ParameterModel(name="type_", type="int", required=True),
        ParameterModel(name="is_batch", type="int"),
    ),
)
_REPOST = Arguments(
    operation="statuses_repost",
    parameters=(
        ParameterModel(name="id", type="int", required=True),
        ParameterModel(name="status", type="str"),
        ParameterModel(name="is_comment", type="int"),
        ParameterModel(name="rip", type="str"),
    ),
)
_REPOST_BY_ME = Arguments(
    operation="statuses_repost_by_me",
    parameters=(
        ParameterModel(name="since_id", type="int"),
        ParameterModel(name="max_id", type="int"),
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
        ParameterModel(name="filter_by_author", type="int"),
    ),
)
_REPOST_TIMELINE_IDS = Arguments(
    operation="statuses_repost_timeline_ids",
    parameters=(
        ParameterModel(name="id", type="int", required=True),
        ParameterModel(name="since_id", type="int"),
        ParameterModel(name="max_id", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="filter_by_author", type="int"),
    ),
)
_SHARE = Arguments(
    operation="statuses_share",
    parameters=(
        ParameterModel(name="status", type="str", required=True),
        ParameterModel(name="pic", type="file"),
        ParameterModel(name="rip", type="str"),
    ),
)
_SHOW = Arguments(operation="statuses_show", parameters=(ParameterModel(name="id", type="int", required=True),))
_SHOW_BATCH = Arguments(
    operation="statuses_show_batch",
    parameters=(ParameterModel(name="ids", type="str", required=True), ParameterModel(name="trim_user", type="int")),
)
_TAG_TIMELINE_IDS = Arguments(
    operation="statuses_tag_timeline_ids",
    parameters=(
        ParameterModel(name="tag", type="str", required=True),
        ParameterModel(name="since_id", type="int"),
        ParameterModel(name="max_id", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
    ),
)
_TAGS = Arguments(operation="statuses_tags", parameters=(ParameterModel(name="count", type="int"),))
_TAGS_CREATE = Arguments(
    operation="statuses_tags_create", parameters=(ParameterModel(name="tag", type="str", required=True),)
)
_TAGS_DESTROY = Arguments(
    operation="statuses_tags_destroy", parameters=(ParameterModel(name="tag", type="str", required=True),)
)
_TAGS_SHOW_BATCH = Arguments(
    operation="statuses_tags_show_batch", parameters=(ParameterModel(name="ids", type="str", required=True),)
)
_TAGS_UPDATE = Arguments(
    operation="statuses_tags_update",
    parameters=(
        ParameterModel(name="old_tag", type="str", required=True),
        ParameterModel(name="new_tag", type="str", required=True),
    ),
)
_TIMELINE_BATCH = Arguments(
    operation="statuses_timeline_batch",
    parameters=(
        ParameterModel(name="uids", type="str"),
        ParameterModel(name="screen_names", type="str"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="base_app", type="int"),
        ParameterModel(name="feature", type="int"),
    ),
    requires=(
        Requirement(
            mode="exactly_one", names=("uids", "screen_names"), wanted="exactly one of `uids` and `screen_names`"
        ),
    ),
)
_TO_ME = Arguments(
    operation="statuses_to_me",
    parameters=(
        ParameterModel(name="since_id", type="int"),
        ParameterModel(name="max_id", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="trim_user", type="int"),
    ),
)
_TO_ME_IDS = Arguments(
    operation="statuses_to_me_ids",
    parameters=(
        ParameterModel(name="since_id", type="int"),
        ParameterModel(name="max_id", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
    ),
)
_UPDATE = Arguments(
    operation="statuses_update",
    parameters=(
        ParameterModel(name="status", type="str", required=True),
        ParameterModel(name="visible", type="int"),
        ParameterModel(name="list_id", type="str"),
        ParameterModel(name="lat", type="float"),
        ParameterModel(name="long", type="float"),
        ParameterModel(name="annotations", type="str"),
        ParameterModel(name="rip", type="str"),
    ),
    requires=(
        Requirement(
            mode="needed",
            names=("list_id",),
            wanted="`list_id` when `visible` is 3",
            when=Condition(name="visible", test="equals", value=3),
        ),
    ),
)
_UPDATE_TAGS = Arguments(
    operation="statuses_update_tags",
    parameters=(ParameterModel(name="id", type="int", required=True), ParameterModel(name="tags", type="str")),
)
_UPLOAD = Arguments(
    operation="statuses_upload",
    parameters=(
        ParameterModel(name="status", type="str", required=True),
        ParameterModel(name="pic", type="file", required=True),
        ParameterModel(name="visible", type="int"),
        ParameterModel(name="list_id", type="str"),
        ParameterModel(name="lat", type="float"),
        ParameterModel(name="long", type="float"),
        ParameterModel(name="annotations", type="str"),
        ParameterModel(name="rip", type="str"),
    ),
    requires=(
        Requirement(
            mode="needed",
            names=("list_id",),
            wanted="`list_id` when `visible` is 3",
            when=Condition(name="visible", test="equals", value=3),
        ),
    ),
)
_UPLOAD_URL_TEXT = Arguments(
    operation="statuses_upload_url_text",
    parameters=(
        ParameterModel(name="status", type="str"),
        ParameterModel(name="visible", type="int"),
        ParameterModel(name="list_id", type="str"),
        ParameterModel(name="url", type="str"),
        ParameterModel(name="pic_id", type="str"),
        ParameterModel(name="lat", type="float"),
        ParameterModel(name="long", type="float"),
        ParameterModel(name="annotations", type="str"),
        ParameterModel(name="rip", type="str"),
    ),
    requires=(
        Requirement(mode="at_least_one", names=("url", "pic_id"), wanted="at least one of `url` and `pic_id`"),
        Requirement(
            mode="needed",
            names=("list_id",),
            wanted="`list_id` when `visible` is 3",
            when=Condition(name="visible", test="equals", value=3),
        ),
    ),
)
_USER_TIMELINE = Arguments(
    operation="statuses_user_timeline",
    parameters=(
        ParameterModel(name="uid", type="int"),
        ParameterModel(name="screen_name", type="str"),
        ParameterModel(name="since_id", type="int"),
        ParameterModel(name="max_id", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="base_app", type="int"),
        ParameterModel(name="feature", type="int"),
        ParameterModel(name="trim_user", type="int"),
    ),
    requires=(
        Requirement(mode="at_most_one", names=("uid", "screen_name"), wanted="at most one of `uid` and `screen_name`"),
    ),
)
_USER_TIMELINE_IDS = Arguments(
    operation="statuses_user_timeline_ids",
    parameters=(
        ParameterModel(name="uid", type="int"),
        ParameterModel(name="screen_name", type="str"),
        ParameterModel(name="since_id", type="int"),
        ParameterModel(name="max_id", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="base_app", type="int"),
        ParameterModel(name="feature", type="int"),
    ),
    requires=(
        Requirement(
            mode="at_least_one", names=("uid", "screen_name"), wanted="at least one of `uid` and `screen_name`"
        ),
    ),
)


def _request_statuses_bilateral_timeline(
    *,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 20,
    page: int | Unset = 1,
    base_app: StatusesBilateralTimelineBaseApp | Unset = 0,
    feature: StatusesBilateralTimelineFeature | Unset = 0,
    trim_user: StatusesBilateralTimelineTrimUser | Unset = 0,
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

    json_trim_user: int | Unset = UNSET
    if not isinstance(trim_user, Unset):
        json_trim_user = trim_user

    params["trim_user"] = json_trim_user

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/statuses/bilateral_timeline.json",
        "params": params,
    }

    return _kwargs


def _request_statuses_count(
    *,
    ids: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["ids"] = ids

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/statuses/count.json",
        "params": params,
    }

    return _kwargs


def _request_statuses_destroy(
    *,
    body: StatusesDestroyBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/statuses/destroy.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_statuses_filter_create(
    *,
    body: StatusesFilterCreateBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/statuses/filter/create.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_statuses_friends_timeline(
    *,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 20,
    page: int | Unset = 1,
    base_app: StatusesFriendsTimelineBaseApp | Unset = 0,
    feature: StatusesFriendsTimelineFeature | Unset = 0,
    trim_user: StatusesFriendsTimelineTrimUser | Unset = 0,
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

    json_trim_user: int | Unset = UNSET
    if not isinstance(trim_user, Unset):
        json_trim_user = trim_user

    params["trim_user"] = json_trim_user

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/statuses/friends_timeline.json",
        "params": params,
    }

    return _kwargs


def _request_statuses_friends_timeline_ids(
    *,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 20,
    page: int | Unset = 1,
    base_app: StatusesFriendsTimelineIdsBaseApp | Unset = 0,
    feature: StatusesFriendsTimelineIdsFeature | Unset = 0,
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
        "url": "/2/statuses/friends_timeline/ids.json",
        "params": params,
    }

    return _kwargs


def _request_statuses_go(
    *,
    uid: int,
    id: int,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params["id"] = id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/statuses/go",
        "params": params,
    }

    return _kwargs


def _request_statuses_home_timeline(
    *,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 20,
    page: int | Unset = 1,
    base_app: StatusesHomeTimelineBaseApp | Unset = 0,
    feature: StatusesHomeTimelineFeature | Unset = 0,
    trim_user: StatusesHomeTimelineTrimUser | Unset = 0,
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

    json_trim_user: int | Unset = UNSET
    if not isinstance(trim_user, Unset):
        json_trim_user = trim_user

    params["trim_user"] = json_trim_user

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/statuses/home_timeline.json",
        "params": params,
    }

    return _kwargs


def _request_statuses_hot_comments_daily(
    *,
    count: int | Unset = 20,
    base_app: StatusesHotCommentsDailyBaseApp | Unset = 0,
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
        "url": "/2/statuses/hot/comments_daily.json",
        "params": params,
    }

    return _kwargs


def _request_statuses_hot_comments_weekly(
    *,
    count: int | Unset = 20,
    base_app: StatusesHotCommentsWeeklyBaseApp | Unset = 0,
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
        "url": "/2/statuses/hot/comments_weekly.json",
        "params": params,
    }

    return _kwargs


def _request_statuses_hot_repost_daily(
    *,
    count: int | Unset = 20,
    base_app: StatusesHotRepostDailyBaseApp | Unset = 0,
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
        "url": "/2/statuses/hot/repost_daily.json",
        "params": params,
    }

    return _kwargs


def _request_statuses_hot_repost_weekly(
    *,
    count: int | Unset = 20,
    base_app: StatusesHotRepostWeeklyBaseApp | Unset = 0,
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
        "url": "/2/statuses/hot/repost_weekly.json",
        "params": params,
    }

    return _kwargs


def _request_statuses_mentions(
    *,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 20,
    page: int | Unset = 1,
    filter_by_author: StatusesMentionsFilterByAuthor | Unset = 0,
    filter_by_source: StatusesMentionsFilterBySource | Unset = 0,
    filter_by_type: StatusesMentionsFilterByType | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["since_id"] = since_id

    params["max_id"] = max_id

    params["count"] = count

    params["page"] = page

    json_filter_by_author: int | Unset = UNSET
    if not isinstance(filter_by_author, Unset):
        json_filter_by_author = filter_by_author

    params["filter_by_author"] = json_filter_by_author

    json_filter_by_source: int | Unset = UNSET
    if not isinstance(filter_by_source, Unset):
        json_filter_by_source = filter_by_source

    params["filter_by_source"] = json_filter_by_source

    json_filter_by_type: int | Unset = UNSET
    if not isinstance(filter_by_type, Unset):
        json_filter_by_type = filter_by_type

    params["filter_by_type"] = json_filter_by_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/statuses/mentions.json",
        "params": params,
    }

    return _kwargs


def _request_statuses_mentions_ids(
    *,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 20,
    page: int | Unset = 1,
    filter_by_author: StatusesMentionsIdsFilterByAuthor | Unset = 0,
    filter_by_source: StatusesMentionsIdsFilterBySource | Unset = 0,
    filter_by_type: StatusesMentionsIdsFilterByType | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["since_id"] = since_id

    params["max_id"] = max_id

    params["count"] = count

    params["page"] = page

    json_filter_by_author: int | Unset = UNSET
    if not isinstance(filter_by_author, Unset):
        json_filter_by_author = filter_by_author

    params["filter_by_author"] = json_filter_by_author

    json_filter_by_source: int | Unset = UNSET
    if not isinstance(filter_by_source, Unset):
        json_filter_by_source = filter_by_source

    params["filter_by_source"] = json_filter_by_source

    json_filter_by_type: int | Unset = UNSET
    if not isinstance(filter_by_type, Unset):
        json_filter_by_type = filter_by_type

    params["filter_by_type"] = json_filter_by_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/statuses/mentions/ids.json",
        "params": params,
    }

    return _kwargs


def _request_statuses_mentions_shield(
    *,
    body: StatusesMentionsShieldBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/statuses/mentions/shield.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_statuses_public_timeline(
    *,
    count: int | Unset = 50,
    page: int | Unset = 1,
    base_app: StatusesPublicTimelineBaseApp | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["count"] = count

    params["page"] = page

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/statuses/public_timeline.json",
        "params": params,
    }

    return _kwargs


def _request_statuses_queryid(
    *,
    mid: str,
    type_: StatusesQueryidType = 1,
    is_batch: StatusesQueryidIsBatch | Unset = 0,
    inbox: StatusesQueryidInbox | Unset = 0,
    is_base_62: StatusesQueryidIsBase62 | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["mid"] = mid

    json_type_: int = type_
    params["type"] = json_type_

    json_is_batch: int | Unset = UNSET
    if not isinstance(is_batch, Unset):
        json_is_batch = is_batch

    params["is_batch"] = json_is_batch

    json_inbox: int | Unset = UNSET
    if not isinstance(inbox, Unset):
        json_inbox = inbox

    params["inbox"] = json_inbox

    json_is_base_62: int | Unset = UNSET
    if not isinstance(is_base_62, Unset):
        json_is_base_62 = is_base_62

    params["isBase62"] = json_is_base_62

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/statuses/queryid.json",
        "params": params,
    }

    return _kwargs


def _request_statuses_querymid(
    *,
    id: str,
    type_: StatusesQuerymidType = 1,
    is_batch: StatusesQuerymidIsBatch | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["id"] = id

    json_type_: int = type_
    params["type"] = json_type_

    json_is_batch: int | Unset = UNSET
    if not isinstance(is_batch, Unset):
        json_is_batch = is_batch

    params["is_batch"] = json_is_batch

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/statuses/querymid.json",
        "params": params,
    }

    return _kwargs


def _request_statuses_repost(
    *,
    body: StatusesRepostBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/statuses/repost.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_statuses_repost_by_me(
    *,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
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
        "url": "/2/statuses/repost_by_me.json",
        "params": params,
    }

    return _kwargs


def _request_statuses_repost_timeline(
    *,
    id: int,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 20,
    page: int | Unset = 1,
    filter_by_author: StatusesRepostTimelineFilterByAuthor | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["id"] = id

    params["since_id"] = since_id

    params["max_id"] = max_id

    params["count"] = count

    params["page"] = page

    json_filter_by_author: int | Unset = UNSET
    if not isinstance(filter_by_author, Unset):
        json_filter_by_author = filter_by_author

    params["filter_by_author"] = json_filter_by_author

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/statuses/repost_timeline.json",
        "params": params,
    }

    return _kwargs


def _request_statuses_repost_timeline_ids(
    *,
    id: int,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 20,
    page: int | Unset = 1,
    filter_by_author: StatusesRepostTimelineIdsFilterByAuthor | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["id"] = id

    params["since_id"] = since_id

    params["max_id"] = max_id

    params["count"] = count

    params["page"] = page

    json_filter_by_author: int | Unset = UNSET
    if not isinstance(filter_by_author, Unset):
        json_filter_by_author = filter_by_author

    params["filter_by_author"] = json_filter_by_author

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/statuses/repost_timeline/ids.json",
        "params": params,
    }

    return _kwargs


def _request_statuses_share(
    *,
    body: StatusesShareBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/statuses/share.json",
    }

    _kwargs["files"] = body.to_multipart()

    headers["Content-Type"] = "multipart/form-data; boundary=+++"

    _kwargs["headers"] = headers
    return _kwargs


def _request_statuses_show(
    *,
    id: int,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["id"] = id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/statuses/show.json",
        "params": params,
    }

    return _kwargs


def _request_statuses_show_batch(
    *,
    ids: str,
    trim_user: StatusesShowBatchTrimUser | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["ids"] = ids

    json_trim_user: int | Unset = UNSET
    if not isinstance(trim_user, Unset):
        json_trim_user = trim_user

    params["trim_user"] = json_trim_user

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/statuses/show_batch.json",
        "params": params,
    }

    return _kwargs


def _request_statuses_tag_timeline_ids(
    *,
    tag: str,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = UNSET,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["tag"] = tag

    params["since_id"] = since_id

    params["max_id"] = max_id

    params["count"] = count

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/statuses/tag_timeline/ids.json",
        "params": params,
    }

    return _kwargs


def _request_statuses_tags(
    *,
    count: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["count"] = count

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/statuses/tags.json",
        "params": params,
    }

    return _kwargs


def _request_statuses_tags_create(
    *,
    body: StatusesTagsCreateBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/statuses/tags/create.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_statuses_tags_destroy(
    *,
    body: StatusesTagsDestroyBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/statuses/tags/destroy.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_statuses_tags_show_batch(
    *,
    ids: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["ids"] = ids

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/statuses/tags/show_batch.json",
        "params": params,
    }

    return _kwargs


def _request_statuses_tags_update(
    *,
    body: StatusesTagsUpdateBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/statuses/tags/update.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_statuses_timeline_batch(
    *,
    uids: str | Unset = UNSET,
    screen_names: str | Unset = UNSET,
    count: int | Unset = 20,
    page: int | Unset = 1,
    base_app: StatusesTimelineBatchBaseApp | Unset = 0,
    feature: StatusesTimelineBatchFeature | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uids"] = uids

    params["screen_names"] = screen_names

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
        "url": "/2/statuses/timeline_batch.json",
        "params": params,
    }

    return _kwargs


def _request_statuses_to_me(
    *,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    page: int | Unset = 1,
    count: int | Unset = 20,
    trim_user: StatusesToMeTrimUser | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["since_id"] = since_id

    params["max_id"] = max_id

    params["page"] = page

    params["count"] = count

    json_trim_user: int | Unset = UNSET
    if not isinstance(trim_user, Unset):
        json_trim_user = trim_user

    params["trim_user"] = json_trim_user

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/statuses/to_me.json",
        "params": params,
    }

    return _kwargs


def _request_statuses_to_me_ids(
    *,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = UNSET,
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
        "url": "/2/statuses/to_me/ids.json",
        "params": params,
    }

    return _kwargs


def _request_statuses_update(
    *,
    body: StatusesUpdateBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/statuses/update.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_statuses_update_tags(
    *,
    body: StatusesUpdateTagsBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/statuses/update_tags.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_statuses_upload(
    *,
    body: StatusesUploadBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/statuses/upload.json",
    }

    _kwargs["files"] = body.to_multipart()

    headers["Content-Type"] = "multipart/form-data; boundary=+++"

    _kwargs["headers"] = headers
    return _kwargs


def _request_statuses_upload_url_text(
    *,
    body: StatusesUploadUrlTextBody | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/statuses/upload_url_text.json",
    }

    if not isinstance(body, Unset):
        _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_statuses_user_timeline(
    *,
    uid: int | Unset = UNSET,
    screen_name: str | Unset = UNSET,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 20,
    page: int | Unset = 1,
    base_app: StatusesUserTimelineBaseApp | Unset = 0,
    feature: StatusesUserTimelineFeature | Unset = 0,
    trim_user: StatusesUserTimelineTrimUser | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

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

    json_trim_user: int | Unset = UNSET
    if not isinstance(trim_user, Unset):
        json_trim_user = trim_user

    params["trim_user"] = json_trim_user

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/statuses/user_timeline.json",
        "params": params,
    }

    return _kwargs


def _request_statuses_user_timeline_ids(
    *,
    uid: int | Unset = UNSET,
    screen_name: str | Unset = UNSET,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 20,
    page: int | Unset = 1,
    base_app: StatusesUserTimelineIdsBaseApp | Unset = 0,
    feature: StatusesUserTimelineIdsFeature | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

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
        "url": "/2/statuses/user_timeline/ids.json",
        "params": params,
    }

    return _kwargs


class Statuses(_Suggesting):
    """Posts: timelines, publishing, reposts, tags."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def bilateral_timeline(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        trim_user: Literal[0, 1] | None = None,
    ) -> StatusesPage:
        """Latest posts of mutual friends.

        Posts of accounts that the caller follows and is followed by.

        `GET /2/statuses/bilateral_timeline.json`, free. The response is typed. `iter_bilateral_timeline` goes
        through the items of all pages, `pages_bilateral_timeline` through the pages.

        Access level of the app: normal.

        Example:
            api.statuses.bilateral_timeline()

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/bilateral_timeline

        Documentation:
            reference/weibo_v2/statuses.html#bilateral_timeline
        """
        from ..models.statuses_page import StatusesPage

        return _call(
            self._client,
            _BILATERAL_TIMELINE,
            {
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
                "trim_user": trim_user,
            },
            lambda _given: _request_statuses_bilateral_timeline(
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
                feature=_given.get("feature", UNSET),
                trim_user=_given.get("trim_user", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def pages_bilateral_timeline(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        trim_user: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusesPage]:
        """Pages of `bilateral_timeline`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_bilateral_timeline(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#bilateral_timeline
        """
        return _Pages(
            self.bilateral_timeline,
            _BILATERAL_TIMELINE,
            {
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
                "trim_user": trim_user,
            },
            _BILATERAL_TIMELINE_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_bilateral_timeline(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        trim_user: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Status]:
        """What is on the pages of `bilateral_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_bilateral_timeline(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#bilateral_timeline
        """
        _pages = self.pages_bilateral_timeline(
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            base_app=base_app,
            feature=feature,
            trim_user=trim_user,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.statuses, _BILATERAL_TIMELINE_PAGINATION)

    def count(self, *, ids: str) -> CountsOfStatusesList:
        """How often posts were reposted and commented on.

        `GET /2/statuses/count.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.statuses.count(ids="1")

        Args:
            ids: Ids of posts, separated by commas, 100 at most.

        Returns:
            Counts, one entry for each post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/count

        Documentation:
            reference/weibo_v2/statuses.html#count
        """
        from ..models.counts_of_statuses_list import CountsOfStatusesList

        return _call(
            self._client,
            _COUNT,
            {"ids": ids},
            lambda _given: _request_statuses_count(ids=_given["ids"]),
            lambda response: CountsOfStatusesList.from_dict(response.json()),
        )

    def destroy(self, *, id: int) -> Status:
        """Delete a post.

        Only the author can.

        `POST /2/statuses/destroy.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.statuses.destroy(id=1)

        Args:
            id: Id of the post.

        Returns:
            The post that is gone now.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/destroy

        Documentation:
            reference/weibo_v2/statuses.html#destroy
        """
        from ..models.status import Status
        from ..models.statuses_destroy_body import StatusesDestroyBody

        return _call(
            self._client,
            _DESTROY,
            {"id": id},
            lambda _given: _request_statuses_destroy(body=StatusesDestroyBody(id=_given["id"])),
            lambda response: Status.from_dict(response.json()),
        )

    def filter_create(self, *, id: int) -> Status:
        """Hide a post from one's own timelines.

        `POST /2/statuses/filter/create.json`, free. The response is typed.

        Example:
            api.statuses.filter_create(id=1)

        Args:
            id: Id of the post.

        Returns:
            The post that is hidden now.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/filter/create

        Documentation:
            reference/weibo_v2/statuses.html#filter_create
        """
        from ..models.status import Status
        from ..models.statuses_filter_create_body import StatusesFilterCreateBody

        return _call(
            self._client,
            _FILTER_CREATE,
            {"id": id},
            lambda _given: _request_statuses_filter_create(body=StatusesFilterCreateBody(id=_given["id"])),
            lambda response: Status.from_dict(response.json()),
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
        trim_user: Literal[0, 1] | None = None,
    ) -> StatusesPage:
        """Latest posts of followed accounts, and one's own.

        The same list as `statuses/home_timeline`.

        `GET /2/statuses/friends_timeline.json`, free. The response is typed. `iter_friends_timeline` goes through
        the items of all pages, `pages_friends_timeline` through the pages.

        Access level of the app: normal.

        Example:
            api.statuses.friends_timeline()

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/friends_timeline

        Documentation:
            reference/weibo_v2/statuses.html#friends_timeline
        """
        from ..models.statuses_page import StatusesPage

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
                "trim_user": trim_user,
            },
            lambda _given: _request_statuses_friends_timeline(
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
                feature=_given.get("feature", UNSET),
                trim_user=_given.get("trim_user", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
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
        trim_user: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusesPage]:
        """Pages of `friends_timeline`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_friends_timeline(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#friends_timeline
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
                "trim_user": trim_user,
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
        trim_user: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Status]:
        """What is on the pages of `friends_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_friends_timeline(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#friends_timeline
        """
        _pages = self.pages_friends_timeline(
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            base_app=base_app,
            feature=feature,
            trim_user=trim_user,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.statuses, _FRIENDS_TIMELINE_PAGINATION)

    def friends_timeline_ids(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
    ) -> StatusIdsPage:
        """Ids of the latest posts of followed accounts.

        `GET /2/statuses/friends_timeline/ids.json`, free. The response is typed. `iter_friends_timeline_ids` goes
        through the items of all pages, `pages_friends_timeline_ids` through the pages.

        Access level of the app: normal.

        Example:
            api.statuses.friends_timeline_ids()

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.

        Returns:
            One page of ids.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/friends_timeline/ids

        Documentation:
            reference/weibo_v2/statuses.html#friends_timeline_ids
        """
        from ..models.status_ids_page import StatusIdsPage

        return _call(
            self._client,
            _FRIENDS_TIMELINE_IDS,
            {
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
            },
            lambda _given: _request_statuses_friends_timeline_ids(
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
                feature=_given.get("feature", UNSET),
            ),
            lambda response: StatusIdsPage.from_dict(response.json()),
        )

    def pages_friends_timeline_ids(
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
    ) -> _Pages[StatusIdsPage]:
        """Pages of `friends_timeline_ids`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_friends_timeline_ids(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#friends_timeline_ids
        """
        return _Pages(
            self.friends_timeline_ids,
            _FRIENDS_TIMELINE_IDS,
            {
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
            },
            _FRIENDS_TIMELINE_IDS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_friends_timeline_ids(
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
    ) -> _Items[str]:
        """What is on the pages of `friends_timeline_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_friends_timeline_ids(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#friends_timeline_ids
        """
        _pages = self.pages_friends_timeline_ids(
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            base_app=base_app,
            feature=feature,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.statuses, _FRIENDS_TIMELINE_IDS_PAGINATION)

    def go(self, *, uid: int, id: int) -> Redirect:
        """Open the web page of a post.

        Leads to the page of the post, or to the front page of Weibo when there is no such post.

        `GET /2/statuses/go`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.statuses.go(uid=1, id=1)

        Args:
            uid: Id of the post's author.
            id: Id of the post.

        Returns:
            The way to the page.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/go

        Documentation:
            reference/weibo_v2/statuses.html#go
        """
        from ..models.redirect import Redirect

        return _call(
            self._client,
            _GO,
            {"uid": uid, "id": id},
            lambda _given: _request_statuses_go(uid=_given["uid"], id=_given["id"]),
            lambda response: Redirect.from_dict(response.json()),
        )

    def home_timeline(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        trim_user: Literal[0, 1] | None = None,
    ) -> StatusesPage:
        """Latest posts of followed accounts, and one's own.

        Leaves out people who have not granted the app access, so a page may be short. The official mobile SDK sees
        up to 30 % more.

        `GET /2/statuses/home_timeline.json`, free. The response is typed. `iter_home_timeline` goes through the
        items of all pages, `pages_home_timeline` through the pages.

        Access level of the app: normal.

        Example:
            api.statuses.home_timeline()

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/home_timeline

        Documentation:
            reference/weibo_v2/statuses.html#home_timeline
        """
        from ..models.statuses_page import StatusesPage

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
                "trim_user": trim_user,
            },
            lambda _given: _request_statuses_home_timeline(
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
                feature=_given.get("feature", UNSET),
                trim_user=_given.get("trim_user", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
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
        trim_user: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusesPage]:
        """Pages of `home_timeline`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_home_timeline(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#home_timeline
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
                "trim_user": trim_user,
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
        trim_user: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Status]:
        """What is on the pages of `home_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_home_timeline(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#home_timeline
        """
        _pages = self.pages_home_timeline(
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            base_app=base_app,
            feature=feature,
            trim_user=trim_user,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.statuses, _HOME_TIMELINE_PAGINATION)

    def hot_comments_daily(self, *, count: int | None = None, base_app: Literal[0, 1] | None = None) -> StatusesList:
        """Posts of the last day with most comments.

        `GET /2/statuses/hot/comments_daily.json`, free. The response is typed.

        Closed: the service behind it has been shut down, so expect an error response.

        Example:
            api.statuses.hot_comments_daily()

        Args:
            count: How many posts, 50 at most. At least 1. The service's default is `20`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/hot/comments_daily

        Documentation:
            reference/weibo_v2/statuses.html#hot_comments_daily
        """
        from ..models.statuses_list import StatusesList

        return _call(
            self._client,
            _HOT_COMMENTS_DAILY,
            {"count": count, "base_app": base_app},
            lambda _given: _request_statuses_hot_comments_daily(
                count=_given.get("count", UNSET), base_app=_given.get("base_app", UNSET)
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    def hot_comments_weekly(self, *, count: int | None = None, base_app: Literal[0, 1] | None = None) -> StatusesList:
        """Posts of the last week with most comments.

        `GET /2/statuses/hot/comments_weekly.json`, free. The response is typed.

        Closed: the service behind it has been shut down, so expect an error response.

        Access level of the app: normal.

        Example:
            api.statuses.hot_comments_weekly()

        Args:
            count: How many posts, 50 at most. At least 1. The service's default is `20`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/hot/comments_weekly

        Documentation:
            reference/weibo_v2/statuses.html#hot_comments_weekly
        """
        from ..models.statuses_list import StatusesList

        return _call(
            self._client,
            _HOT_COMMENTS_WEEKLY,
            {"count": count, "base_app": base_app},
            lambda _given: _request_statuses_hot_comments_weekly(
                count=_given.get("count", UNSET), base_app=_given.get("base_app", UNSET)
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    def hot_repost_daily(self, *, count: int | None = None, base_app: Literal[0, 1] | None = None) -> StatusesList:
        """Posts reposted most in the last day.

        `GET /2/statuses/hot/repost_daily.json`, free. The response is typed.

        Closed: the service behind it has been shut down, so expect an error response.

        Example:
            api.statuses.hot_repost_daily()

        Args:
            count: How many posts, 50 at most. At least 1. The service's default is `20`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/hot/repost_daily

        Documentation:
            reference/weibo_v2/statuses.html#hot_repost_daily
        """
        from ..models.statuses_list import StatusesList

        return _call(
            self._client,
            _HOT_REPOST_DAILY,
            {"count": count, "base_app": base_app},
            lambda _given: _request_statuses_hot_repost_daily(
                count=_given.get("count", UNSET), base_app=_given.get("base_app", UNSET)
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    def hot_repost_weekly(self, *, count: int | None = None, base_app: Literal[0, 1] | None = None) -> StatusesList:
        """Posts reposted most in the last week.

        `GET /2/statuses/hot/repost_weekly.json`, free. The response is typed.

        Closed: the service behind it has been shut down, so expect an error response.

        Example:
            api.statuses.hot_repost_weekly()

        Args:
            count: How many posts, 50 at most. At least 1. The service's default is `20`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/hot/repost_weekly

        Documentation:
            reference/weibo_v2/statuses.html#hot_repost_weekly
        """
        from ..models.statuses_list import StatusesList

        return _call(
            self._client,
            _HOT_REPOST_WEEKLY,
            {"count": count, "base_app": base_app},
            lambda _given: _request_statuses_hot_repost_weekly(
                count=_given.get("count", UNSET), base_app=_given.get("base_app", UNSET)
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    def mentions(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_author: Literal[0, 1, 2] | None = None,
        filter_by_source: Literal[0, 1, 2] | None = None,
        filter_by_type: Literal[0, 1] | None = None,
    ) -> StatusesPage:
        """Latest posts that mention the caller.

        Leaves out people who have not granted the app access, so a page may be short.

        `GET /2/statuses/mentions.json`, free. The response is typed. `iter_mentions` goes through the items of all
        pages, `pages_mentions` through the pages.

        Access level of the app: normal.

        Example:
            api.statuses.mentions()

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            filter_by_type: 0 all, 1 originals only. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/mentions

        Documentation:
            reference/weibo_v2/statuses.html#mentions
        """
        from ..models.statuses_page import StatusesPage

        return _call(
            self._client,
            _MENTIONS,
            {
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "filter_by_author": filter_by_author,
                "filter_by_source": filter_by_source,
                "filter_by_type": filter_by_type,
            },
            lambda _given: _request_statuses_mentions(
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                filter_by_author=_given.get("filter_by_author", UNSET),
                filter_by_source=_given.get("filter_by_source", UNSET),
                filter_by_type=_given.get("filter_by_type", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def pages_mentions(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_author: Literal[0, 1, 2] | None = None,
        filter_by_source: Literal[0, 1, 2] | None = None,
        filter_by_type: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusesPage]:
        """Pages of `mentions`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_mentions(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            filter_by_type: 0 all, 1 originals only. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#mentions
        """
        return _Pages(
            self.mentions,
            _MENTIONS,
            {
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "filter_by_author": filter_by_author,
                "filter_by_source": filter_by_source,
                "filter_by_type": filter_by_type,
            },
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
        filter_by_author: Literal[0, 1, 2] | None = None,
        filter_by_source: Literal[0, 1, 2] | None = None,
        filter_by_type: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Status]:
        """What is on the pages of `mentions`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_mentions(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            filter_by_type: 0 all, 1 originals only. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#mentions
        """
        _pages = self.pages_mentions(
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            filter_by_author=filter_by_author,
            filter_by_source=filter_by_source,
            filter_by_type=filter_by_type,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.statuses, _MENTIONS_PAGINATION)

    def mentions_ids(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_author: Literal[0, 1, 2] | None = None,
        filter_by_source: Literal[0, 1, 2] | None = None,
        filter_by_type: Literal[0, 1] | None = None,
    ) -> StatusIdsPage:
        """Ids of the latest posts that mention the caller.

        `GET /2/statuses/mentions/ids.json`, free. The response is typed. `iter_mentions_ids` goes through the items
        of all pages, `pages_mentions_ids` through the pages.

        Access level of the app: normal.

        Example:
            api.statuses.mentions_ids()

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            filter_by_type: 0 all, 1 originals only. The service's default is `0`.

        Returns:
            One page of ids.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/mentions/ids

        Documentation:
            reference/weibo_v2/statuses.html#mentions_ids
        """
        from ..models.status_ids_page import StatusIdsPage

        return _call(
            self._client,
            _MENTIONS_IDS,
            {
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "filter_by_author": filter_by_author,
                "filter_by_source": filter_by_source,
                "filter_by_type": filter_by_type,
            },
            lambda _given: _request_statuses_mentions_ids(
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                filter_by_author=_given.get("filter_by_author", UNSET),
                filter_by_source=_given.get("filter_by_source", UNSET),
                filter_by_type=_given.get("filter_by_type", UNSET),
            ),
            lambda response: StatusIdsPage.from_dict(response.json()),
        )

    def pages_mentions_ids(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_author: Literal[0, 1, 2] | None = None,
        filter_by_source: Literal[0, 1, 2] | None = None,
        filter_by_type: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusIdsPage]:
        """Pages of `mentions_ids`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_mentions_ids(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            filter_by_type: 0 all, 1 originals only. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#mentions_ids
        """
        return _Pages(
            self.mentions_ids,
            _MENTIONS_IDS,
            {
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "filter_by_author": filter_by_author,
                "filter_by_source": filter_by_source,
                "filter_by_type": filter_by_type,
            },
            _MENTIONS_IDS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_mentions_ids(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_author: Literal[0, 1, 2] | None = None,
        filter_by_source: Literal[0, 1, 2] | None = None,
        filter_by_type: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[str]:
        """What is on the pages of `mentions_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_mentions_ids(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            filter_by_type: 0 all, 1 originals only. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#mentions_ids
        """
        _pages = self.pages_mentions_ids(
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            filter_by_author=filter_by_author,
            filter_by_source=filter_by_source,
            filter_by_type=filter_by_type,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.statuses, _MENTIONS_IDS_PAGINATION)

    def mentions_shield(self, *, id: int, follow_up: Literal[0, 1] | None = None) -> Unseen:
        """Hide a post that mentions the caller.

        The post must be in `statuses/mentions`.

        `POST /2/statuses/mentions/shield.json`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Example:
            api.statuses.mentions_shield(id=1)

        Args:
            id: Id of the post.
            follow_up: 1 hides also what later reposts of it bring, 0 this post only. The service's default is `1`.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/mentions/shield

        Documentation:
            reference/weibo_v2/statuses.html#mentions_shield
        """
        from ..models.statuses_mentions_shield_body import StatusesMentionsShieldBody
        from ..models.unseen import Unseen

        return _call(
            self._client,
            _MENTIONS_SHIELD,
            {"id": id, "follow_up": follow_up},
            lambda _given: _request_statuses_mentions_shield(
                body=StatusesMentionsShieldBody(id=_given["id"], follow_up=_given.get("follow_up", UNSET))
            ),
            lambda response: Unseen.from_dict(response.json()),
        )

    def public_timeline(
        self, *, count: int | None = None, page: int | None = None, base_app: Literal[0, 1] | None = None
    ) -> StatusesPage:
        """Latest public posts.

        `GET /2/statuses/public_timeline.json`, free. The response is typed. `iter_public_timeline` goes through the
        items of all pages, `pages_public_timeline` through the pages.

        Access level of the app: normal.

        Example:
            api.statuses.public_timeline()

        Args:
            count: Posts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/public_timeline

        Documentation:
            reference/weibo_v2/statuses.html#public_timeline
        """
        from ..models.statuses_page import StatusesPage

        return _call(
            self._client,
            _PUBLIC_TIMELINE,
            {"count": count, "page": page, "base_app": base_app},
            lambda _given: _request_statuses_public_timeline(
                count=_given.get("count", UNSET), page=_given.get("page", UNSET), base_app=_given.get("base_app", UNSET)
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def pages_public_timeline(
        self,
        *,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusesPage]:
        """Pages of `public_timeline`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_public_timeline(max_pages=3): ...

        Args:
            count: Posts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#public_timeline
        """
        return _Pages(
            self.public_timeline,
            _PUBLIC_TIMELINE,
            {"count": count, "page": page, "base_app": base_app},
            _PUBLIC_TIMELINE_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_public_timeline(
        self,
        *,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Status]:
        """What is on the pages of `public_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_public_timeline(max_pages=3): ...

        Args:
            count: Posts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#public_timeline
        """
        _pages = self.pages_public_timeline(
            count=count, page=page, base_app=base_app, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.statuses, _PUBLIC_TIMELINE_PAGINATION)

    def queryid(
        self,
        *,
        mid: str,
        type_: Literal[1, 2, 3],
        is_batch: Literal[0, 1] | None = None,
        inbox: Literal[0, 1] | None = None,
        is_base_62: Literal[0, 1] | None = None,
    ) -> IdOfMid:
        """Find the id behind a MID.

        A MID is the name of a post, comment or message in web addresses, as a number or in base62.

        `GET /2/statuses/queryid.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.statuses.queryid(mid="1", type_=1)

        Args:
            mid: The MID; in batch mode several, separated by commas, 20 at most.
            type_: What it is of: 1 a post, 2 a comment, 3 a message. The service's default is `1`.
            is_batch: 1 takes several at once, 0 one. The service's default is `0`.
            inbox: Of messages: 1 those received, 0 those sent. The service's default is `0`.
            is_base_62: 1 when the MID is base62, 0 when it is a number. The service's default is `0`.

        Returns:
            The id; in batch mode a list of MIDs with their ids.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/queryid

        Documentation:
            reference/weibo_v2/statuses.html#queryid
        """
        from ..models.id_of_mid import IdOfMid

        return _call(
            self._client,
            _QUERYID,
            {"mid": mid, "type_": type_, "is_batch": is_batch, "inbox": inbox, "is_base_62": is_base_62},
            lambda _given: _request_statuses_queryid(
                mid=_given["mid"],
                type_=_given["type_"],
                is_batch=_given.get("is_batch", UNSET),
                inbox=_given.get("inbox", UNSET),
                is_base_62=_given.get("is_base_62", UNSET),
            ),
            lambda response: IdOfMid.from_dict(response.json()),
        )

    def querymid(self, *, id: str, type_: Literal[1, 2, 3], is_batch: Literal[0, 1] | None = None) -> MidOfId:
        """Find the MID of an id.

        The other way round: `statuses/queryid` finds the id.

        `GET /2/statuses/querymid.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.statuses.querymid(id="1", type_=1)

        Args:
            id: The id; in batch mode several, separated by commas, 20 at most.
            type_: What it is of: 1 a post, 2 a comment, 3 a message. The service's default is `1`.
            is_batch: 1 takes several at once, 0 one. The service's default is `0`.

        Returns:
            The MID; in batch mode a list of ids with their MIDs.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/querymid

        Documentation:
            reference/weibo_v2/statuses.html#querymid
        """
        from ..models.mid_of_id import MidOfId

        return _call(
            self._client,
            _QUERYMID,
            {"id": id, "type_": type_, "is_batch": is_batch},
            lambda _given: _request_statuses_querymid(
                id=_given["id"], type_=_given["type_"], is_batch=_given.get("is_batch", UNSET)
            ),
            lambda response: MidOfId.from_dict(response.json()),
        )

    def repost(
        self,
        *,
        id: int,
        status: str | None = None,
        is_comment: Literal[0, 1, 2, 3] | None = None,
        rip: str | None = None,
    ) -> Status:
        """Repost a post.

        `POST /2/statuses/repost.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.statuses.repost(id=1)

        Args:
            id: Id of the post.
            status: Text of the repost, 140 Chinese characters at most. The service's default is `转发微博`.
            is_comment: Comment too: 0 nowhere, 1 on the post, 2 on the original, 3 on both. The service's default
                is `0`.
            rip: IP address of the user who acts, as the app sees it.

        Returns:
            The new post, with the reposted one inside.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/repost

        Documentation:
            reference/weibo_v2/statuses.html#repost
        """
        from ..models.status import Status
        from ..models.statuses_repost_body import StatusesRepostBody

        return _call(
            self._client,
            _REPOST,
            {"id": id, "status": status, "is_comment": is_comment, "rip": rip},
            lambda _given: _request_statuses_repost(
                body=StatusesRepostBody(
                    id=_given["id"],
                    status=_given.get("status", UNSET),
                    is_comment=_given.get("is_comment", UNSET),
                    rip=_given.get("rip", UNSET),
                )
            ),
            lambda response: Status.from_dict(response.json()),
        )

    def repost_by_me(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
    ) -> StatusesPage:
        """Latest posts that the caller reposted.

        `GET /2/statuses/repost_by_me.json`, free. The response is typed. `iter_repost_by_me` goes through the items
        of all pages, `pages_repost_by_me` through the pages.

        Example:
            api.statuses.repost_by_me()

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/repost_by_me

        Documentation:
            reference/weibo_v2/statuses.html#repost_by_me
        """
        from ..models.statuses_page import StatusesPage

        return _call(
            self._client,
            _REPOST_BY_ME,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page},
            lambda _given: _request_statuses_repost_by_me(
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def pages_repost_by_me(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusesPage]:
        """Pages of `repost_by_me`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_repost_by_me(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
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
            reference/weibo_v2/statuses.html#repost_by_me
        """
        return _Pages(
            self.repost_by_me,
            _REPOST_BY_ME,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page},
            _REPOST_BY_ME_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_repost_by_me(
        self,
        *,
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
            for item in api.statuses.iter_repost_by_me(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
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
            reference/weibo_v2/statuses.html#repost_by_me
        """
        _pages = self.pages_repost_by_me(
            since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.statuses, _REPOST_BY_ME_PAGINATION)

    def repost_timeline(
        self,
        *,
        id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_author: Literal[0, 1, 2] | None = None,
    ) -> RepostsPage:
        """Latest reposts of a post.

        `GET /2/statuses/repost_timeline.json`, free. The response is typed. `iter_repost_timeline` goes through the
        items of all pages, `pages_repost_timeline` through the pages.

        Access level of the app: normal.

        Example:
            api.statuses.repost_timeline(id=1)

        Args:
            id: Id of the post.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.

        Returns:
            One page of reposts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/repost_timeline

        Documentation:
            reference/weibo_v2/statuses.html#repost_timeline
        """
        from ..models.reposts_page import RepostsPage

        return _call(
            self._client,
            _REPOST_TIMELINE,
            {
                "id": id,
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "filter_by_author": filter_by_author,
            },
            lambda _given: _request_statuses_repost_timeline(
                id=_given["id"],
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                filter_by_author=_given.get("filter_by_author", UNSET),
            ),
            lambda response: RepostsPage.from_dict(response.json()),
        )

    def pages_repost_timeline(
        self,
        *,
        id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_author: Literal[0, 1, 2] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[RepostsPage]:
        """Pages of `repost_timeline`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_repost_timeline(id=1, max_pages=3): ...

        Args:
            id: Id of the post.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
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
            reference/weibo_v2/statuses.html#repost_timeline
        """
        return _Pages(
            self.repost_timeline,
            _REPOST_TIMELINE,
            {
                "id": id,
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "filter_by_author": filter_by_author,
            },
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
        filter_by_author: Literal[0, 1, 2] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Status]:
        """What is on the pages of `repost_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_repost_timeline(id=1, max_pages=3): ...

        Args:
            id: Id of the post.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
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
            reference/weibo_v2/statuses.html#repost_timeline
        """
        _pages = self.pages_repost_timeline(
            id=id,
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            filter_by_author=filter_by_author,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.reposts, _REPOST_TIMELINE_PAGINATION)

    def repost_timeline_ids(
        self,
        *,
        id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_author: Literal[0, 1, 2] | None = None,
    ) -> StatusIdsPage:
        """Ids of the latest reposts of a post.

        Leaves out people who have not granted the app access, so a page may be short.

        `GET /2/statuses/repost_timeline/ids.json`, free. The response is typed. `iter_repost_timeline_ids` goes
        through the items of all pages, `pages_repost_timeline_ids` through the pages.

        Access level of the app: normal.

        Example:
            api.statuses.repost_timeline_ids(id=1)

        Args:
            id: Id of the post.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.

        Returns:
            One page of ids.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/repost_timeline/ids

        Documentation:
            reference/weibo_v2/statuses.html#repost_timeline_ids
        """
        from ..models.status_ids_page import StatusIdsPage

        return _call(
            self._client,
            _REPOST_TIMELINE_IDS,
            {
                "id": id,
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "filter_by_author": filter_by_author,
            },
            lambda _given: _request_statuses_repost_timeline_ids(
                id=_given["id"],
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                filter_by_author=_given.get("filter_by_author", UNSET),
            ),
            lambda response: StatusIdsPage.from_dict(response.json()),
        )

    def pages_repost_timeline_ids(
        self,
        *,
        id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_author: Literal[0, 1, 2] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusIdsPage]:
        """Pages of `repost_timeline_ids`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_repost_timeline_ids(id=1, max_pages=3): ...

        Args:
            id: Id of the post.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
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
            reference/weibo_v2/statuses.html#repost_timeline_ids
        """
        return _Pages(
            self.repost_timeline_ids,
            _REPOST_TIMELINE_IDS,
            {
                "id": id,
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "filter_by_author": filter_by_author,
            },
            _REPOST_TIMELINE_IDS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_repost_timeline_ids(
        self,
        *,
        id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_author: Literal[0, 1, 2] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[str]:
        """What is on the pages of `repost_timeline_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_repost_timeline_ids(id=1, max_pages=3): ...

        Args:
            id: Id of the post.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
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
            reference/weibo_v2/statuses.html#repost_timeline_ids
        """
        _pages = self.pages_repost_timeline_ids(
            id=id,
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            filter_by_author=filter_by_author,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.statuses, _REPOST_TIMELINE_IDS_PAGINATION)

    def share(self, *, status: str, pic: File | None = None, rip: str | None = None) -> Status:
        """Share a link.

        To an SDK of 2021 the only way to publish outside the commercial interface. The text must hold an address
        below the domain that the app is bound to, and no `#topic#`.

        `POST /2/statuses/share.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.statuses.share(status="https://example.com/1")

        Args:
            status: Text of the post with the link, 140 Chinese characters at most.
            pic: The picture: JPEG, GIF or PNG of less than 5 MB.
            rip: IP address of the user who acts, as the app sees it.

        Returns:
            The new post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/share

        Documentation:
            reference/weibo_v2/statuses.html#share
        """
        from ..models.status import Status
        from ..models.statuses_share_body import StatusesShareBody

        return _call(
            self._client,
            _SHARE,
            {"status": status, "pic": pic, "rip": rip},
            lambda _given: _request_statuses_share(
                body=StatusesShareBody(
                    status=_given["status"], pic=_given.get("pic", UNSET), rip=_given.get("rip", UNSET)
                )
            ),
            lambda response: Status.from_dict(response.json()),
        )

    def show(self, *, id: int) -> Status:
        """One post.

        `GET /2/statuses/show.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.statuses.show(id=1)

        Args:
            id: Id of the post.

        Returns:
            The post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/show

        Documentation:
            reference/weibo_v2/statuses.html#show
        """
        from ..models.status import Status

        return _call(
            self._client,
            _SHOW,
            {"id": id},
            lambda _given: _request_statuses_show(id=_given["id"]),
            lambda response: Status.from_dict(response.json()),
        )

    def show_batch(self, *, ids: str, trim_user: Literal[0, 1] | None = None) -> StatusBatch:
        """Several posts by their ids.

        Leaves out posts of people who have not granted the app access, and wrong ids unless all are wrong. Of a
        deleted post only the id and a fixed text are left.

        `GET /2/statuses/show_batch.json`, free. The response is typed.

        Access level of the app: advanced.

        Example:
            api.statuses.show_batch(ids="1")

        Args:
            ids: Ids of posts, separated by commas, 50 at most.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/show_batch

        Documentation:
            reference/weibo_v2/statuses.html#show_batch
        """
        from ..models.status_batch import StatusBatch

        return _call(
            self._client,
            _SHOW_BATCH,
            {"ids": ids, "trim_user": trim_user},
            lambda _given: _request_statuses_show_batch(ids=_given["ids"], trim_user=_given.get("trim_user", UNSET)),
            lambda response: StatusBatch.from_dict(response.json()),
        )

    def tag_timeline_ids(
        self,
        *,
        tag: str,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
    ) -> StatusIdsPage:
        """Ids of one's own posts with a tag.

        `GET /2/statuses/tag_timeline/ids.json`, free. The response is typed. `iter_tag_timeline_ids` goes through
        the items of all pages, `pages_tag_timeline_ids` through the pages.

        Of its parameters only the names are documented.

        Example:
            api.statuses.tag_timeline_ids(tag="1")

        Args:
            tag: The tag.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of ids.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/tag_timeline/ids

        Documentation:
            reference/weibo_v2/statuses.html#tag_timeline_ids
        """
        from ..models.status_ids_page import StatusIdsPage

        return _call(
            self._client,
            _TAG_TIMELINE_IDS,
            {"tag": tag, "since_id": since_id, "max_id": max_id, "count": count, "page": page},
            lambda _given: _request_statuses_tag_timeline_ids(
                tag=_given["tag"],
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: StatusIdsPage.from_dict(response.json()),
        )

    def pages_tag_timeline_ids(
        self,
        *,
        tag: str,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusIdsPage]:
        """Pages of `tag_timeline_ids`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_tag_timeline_ids(tag="1", max_pages=3): ...

        Args:
            tag: The tag.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.
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
            reference/weibo_v2/statuses.html#tag_timeline_ids
        """
        return _Pages(
            self.tag_timeline_ids,
            _TAG_TIMELINE_IDS,
            {"tag": tag, "since_id": since_id, "max_id": max_id, "count": count, "page": page},
            _TAG_TIMELINE_IDS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_tag_timeline_ids(
        self,
        *,
        tag: str,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[str]:
        """What is on the pages of `tag_timeline_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_tag_timeline_ids(tag="1", max_pages=3): ...

        Args:
            tag: The tag.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.
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
            reference/weibo_v2/statuses.html#tag_timeline_ids
        """
        _pages = self.pages_tag_timeline_ids(
            tag=tag, since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.statuses, _TAG_TIMELINE_IDS_PAGINATION)

    def tags(self, *, count: int | None = None) -> Unseen:
        """Tags that the caller gave to posts.

        `GET /2/statuses/tags.json`, free. The response is open: no one says what is in it, and `to_dict()` has all
        of it.

        Of its parameters only the names are documented.

        Example:
            api.statuses.tags()

        Args:
            count: How many tags. At least 1.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/tags

        Documentation:
            reference/weibo_v2/statuses.html#tags
        """
        from ..models.unseen import Unseen

        return _call(
            self._client,
            _TAGS,
            {"count": count},
            lambda _given: _request_statuses_tags(count=_given.get("count", UNSET)),
            lambda response: Unseen.from_dict(response.json()),
        )

    def tags_create(self, *, tag: str) -> Unseen:
        """Make a tag for one's own posts.

        `POST /2/statuses/tags/create.json`, free. The response is open: no one says what is in it, and `to_dict()`
        has all of it.

        Of its parameters only the names are documented.

        Example:
            api.statuses.tags_create(tag="1")

        Args:
            tag: The tag.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/tags/create

        Documentation:
            reference/weibo_v2/statuses.html#tags_create
        """
        from ..models.statuses_tags_create_body import StatusesTagsCreateBody
        from ..models.unseen import Unseen

        return _call(
            self._client,
            _TAGS_CREATE,
            {"tag": tag},
            lambda _given: _request_statuses_tags_create(body=StatusesTagsCreateBody(tag=_given["tag"])),
            lambda response: Unseen.from_dict(response.json()),
        )

    def tags_destroy(self, *, tag: str) -> Unseen:
        """Delete a tag of one's own posts.

        `POST /2/statuses/tags/destroy.json`, free. The response is open: no one says what is in it, and `to_dict()`
        has all of it.

        Of its parameters only the names are documented.

        Example:
            api.statuses.tags_destroy(tag="1")

        Args:
            tag: The tag.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/tags/destroy

        Documentation:
            reference/weibo_v2/statuses.html#tags_destroy
        """
        from ..models.statuses_tags_destroy_body import StatusesTagsDestroyBody
        from ..models.unseen import Unseen

        return _call(
            self._client,
            _TAGS_DESTROY,
            {"tag": tag},
            lambda _given: _request_statuses_tags_destroy(body=StatusesTagsDestroyBody(tag=_given["tag"])),
            lambda response: Unseen.from_dict(response.json()),
        )

    def tags_show_batch(self, *, ids: str) -> Unseen:
        """Tags of several posts.

        `GET /2/statuses/tags/show_batch.json`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Of its parameters only the names are documented.

        Example:
            api.statuses.tags_show_batch(ids="1")

        Args:
            ids: Ids of posts, separated by commas.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/tags/show_batch

        Documentation:
            reference/weibo_v2/statuses.html#tags_show_batch
        """
        from ..models.unseen import Unseen

        return _call(
            self._client,
            _TAGS_SHOW_BATCH,
            {"ids": ids},
            lambda _given: _request_statuses_tags_show_batch(ids=_given["ids"]),
            lambda response: Unseen.from_dict(response.json()),
        )

    def tags_update(self, *, old_tag: str, new_tag: str) -> Unseen:
        """Rename a tag of one's own posts.

        `POST /2/statuses/tags/update.json`, free. The response is open: no one says what is in it, and `to_dict()`
        has all of it.

        Of its parameters only the names are documented.

        Example:
            api.statuses.tags_update(old_tag="1", new_tag="1")

        Args:
            old_tag: The tag as it is.
            new_tag: The tag as it shall be.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/tags/update

        Documentation:
            reference/weibo_v2/statuses.html#tags_update
        """
        from ..models.statuses_tags_update_body import StatusesTagsUpdateBody
        from ..models.unseen import Unseen

        return _call(
            self._client,
            _TAGS_UPDATE,
            {"old_tag": old_tag, "new_tag": new_tag},
            lambda _given: _request_statuses_tags_update(
                body=StatusesTagsUpdateBody(old_tag=_given["old_tag"], new_tag=_given["new_tag"])
            ),
            lambda response: Unseen.from_dict(response.json()),
        )

    def timeline_batch(
        self,
        *,
        uids: str | None = None,
        screen_names: str | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
    ) -> StatusesPage:
        """Latest posts of several users.

        Leaves out people who have not granted the app access, so a page may be short.

        `GET /2/statuses/timeline_batch.json`, free. The response is typed. `iter_timeline_batch` goes through the
        items of all pages, `pages_timeline_batch` through the pages.

        Give exactly one of `uids` and `screen_names`.

        Access level of the app: advanced.

        Example:
            api.statuses.timeline_batch(uids="1")

        Args:
            uids: Ids of users, separated by commas, 20 at most.
            screen_names: Nicknames, separated by commas, 20 at most.
            count: Posts per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/timeline_batch

        Documentation:
            reference/weibo_v2/statuses.html#timeline_batch
        """
        from ..models.statuses_page import StatusesPage

        return _call(
            self._client,
            _TIMELINE_BATCH,
            {
                "uids": uids,
                "screen_names": screen_names,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
            },
            lambda _given: _request_statuses_timeline_batch(
                uids=_given.get("uids", UNSET),
                screen_names=_given.get("screen_names", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
                feature=_given.get("feature", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def pages_timeline_batch(
        self,
        *,
        uids: str | None = None,
        screen_names: str | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusesPage]:
        """Pages of `timeline_batch`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_timeline_batch(uids="1", max_pages=3): ...

        Args:
            uids: Ids of users, separated by commas, 20 at most.
            screen_names: Nicknames, separated by commas, 20 at most.
            count: Posts per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#timeline_batch
        """
        return _Pages(
            self.timeline_batch,
            _TIMELINE_BATCH,
            {
                "uids": uids,
                "screen_names": screen_names,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
            },
            _TIMELINE_BATCH_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_timeline_batch(
        self,
        *,
        uids: str | None = None,
        screen_names: str | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Status]:
        """What is on the pages of `timeline_batch`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_timeline_batch(uids="1", max_pages=3): ...

        Args:
            uids: Ids of users, separated by commas, 20 at most.
            screen_names: Nicknames, separated by commas, 20 at most.
            count: Posts per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#timeline_batch
        """
        _pages = self.pages_timeline_batch(
            uids=uids,
            screen_names=screen_names,
            count=count,
            page=page,
            base_app=base_app,
            feature=feature,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.statuses, _TIMELINE_BATCH_PAGINATION)

    def to_me(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        page: int | None = None,
        count: int | None = None,
        trim_user: Literal[0, 1] | None = None,
    ) -> StatusesPage:
        """Latest posts directed to the caller.

        Posts that followed accounts show to a group only, where the caller is in that group.

        `GET /2/statuses/to_me.json`, free. The response is typed. `iter_to_me` goes through the items of all pages,
        `pages_to_me` through the pages.

        Access level of the app: advanced. Scope of the token: statuses_to_me_read.

        Example:
            api.statuses.to_me()

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            page: Number of the page, from 1. The service's default is `1`.
            count: Posts per page, 200 at most. At least 1. The service's default is `20`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/to_me

        Documentation:
            reference/weibo_v2/statuses.html#to_me
        """
        from ..models.statuses_page import StatusesPage

        return _call(
            self._client,
            _TO_ME,
            {"since_id": since_id, "max_id": max_id, "page": page, "count": count, "trim_user": trim_user},
            lambda _given: _request_statuses_to_me(
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                page=_given.get("page", UNSET),
                count=_given.get("count", UNSET),
                trim_user=_given.get("trim_user", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def pages_to_me(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        page: int | None = None,
        count: int | None = None,
        trim_user: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusesPage]:
        """Pages of `to_me`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_to_me(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            page: Number of the page, from 1. The service's default is `1`.
            count: Posts per page, 200 at most. At least 1. The service's default is `20`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#to_me
        """
        return _Pages(
            self.to_me,
            _TO_ME,
            {"since_id": since_id, "max_id": max_id, "page": page, "count": count, "trim_user": trim_user},
            _TO_ME_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_to_me(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        page: int | None = None,
        count: int | None = None,
        trim_user: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Status]:
        """What is on the pages of `to_me`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_to_me(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            page: Number of the page, from 1. The service's default is `1`.
            count: Posts per page, 200 at most. At least 1. The service's default is `20`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#to_me
        """
        _pages = self.pages_to_me(
            since_id=since_id,
            max_id=max_id,
            page=page,
            count=count,
            trim_user=trim_user,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.statuses, _TO_ME_PAGINATION)

    def to_me_ids(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
    ) -> StatusIdsPage:
        """Ids of the latest posts directed to the caller.

        `GET /2/statuses/to_me/ids.json`, free. The response is typed. `iter_to_me_ids` goes through the items of
        all pages, `pages_to_me_ids` through the pages.

        Scope of the token: statuses_to_me_read.

        Example:
            api.statuses.to_me_ids()

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of ids.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/to_me/ids

        Documentation:
            reference/weibo_v2/statuses.html#to_me_ids
        """
        from ..models.status_ids_page import StatusIdsPage

        return _call(
            self._client,
            _TO_ME_IDS,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page},
            lambda _given: _request_statuses_to_me_ids(
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: StatusIdsPage.from_dict(response.json()),
        )

    def pages_to_me_ids(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusIdsPage]:
        """Pages of `to_me_ids`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_to_me_ids(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.
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
            reference/weibo_v2/statuses.html#to_me_ids
        """
        return _Pages(
            self.to_me_ids,
            _TO_ME_IDS,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page},
            _TO_ME_IDS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_to_me_ids(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[str]:
        """What is on the pages of `to_me_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_to_me_ids(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.
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
            reference/weibo_v2/statuses.html#to_me_ids
        """
        _pages = self.pages_to_me_ids(
            since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.statuses, _TO_ME_IDS_PAGINATION)

    def update(
        self,
        *,
        status: str,
        visible: Literal[0, 1, 2, 3] | None = None,
        list_id: str | None = None,
        lat: float | None = None,
        long: float | None = None,
        annotations: str | None = None,
        rip: str | None = None,
    ) -> Status:
        """Publish a post.

        Refused when the text is that of the post before. Without a membership, a group that sees the post may have
        200 members.

        `POST /2/statuses/update.json`, free. The response is typed.

        Give `list_id` when `visible` is 3.

        Access level of the app: normal.

        Example:
            api.statuses.update(status="Hello")

        Args:
            status: Text of the post, 140 Chinese characters at most.
            visible: Who sees the post: 0 everybody, 1 the caller, 2 close friends, 3 a group. The service's default
                is `0`.
            list_id: Id of the group that sees the post; needed with `visible` 3.
            lat: Latitude, north is positive. From -90 to 90. The service's default is `0`.
            long: Longitude, east is positive. From -180 to 180. The service's default is `0`.
            annotations: Notes of the app itself, JSON in text; they come back with the post. At most 512
                characters.
            rip: IP address of the user who acts, as the app sees it.

        Returns:
            The new post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/update

        Documentation:
            reference/weibo_v2/statuses.html#update
        """
        from ..models.status import Status
        from ..models.statuses_update_body import StatusesUpdateBody

        return _call(
            self._client,
            _UPDATE,
            {
                "status": status,
                "visible": visible,
                "list_id": list_id,
                "lat": lat,
                "long": long,
                "annotations": annotations,
                "rip": rip,
            },
            lambda _given: _request_statuses_update(
                body=StatusesUpdateBody(
                    status=_given["status"],
                    visible=_given.get("visible", UNSET),
                    list_id=_given.get("list_id", UNSET),
                    lat=_given.get("lat", UNSET),
                    long=_given.get("long", UNSET),
                    annotations=_given.get("annotations", UNSET),
                    rip=_given.get("rip", UNSET),
                )
            ),
            lambda response: Status.from_dict(response.json()),
        )

    def update_tags(self, *, id: int, tags: str | None = None) -> Status:
        """Set the tags of a post.

        Without `tags`, or with unknown ones, the post has none afterwards.

        `POST /2/statuses/update_tags.json`, free. The response is typed.

        Access level of the app: advanced.

        Example:
            api.statuses.update_tags(id=1)

        Args:
            id: Id of the post.
            tags: The new tags, separated by commas, 5 at most.

        Returns:
            The post with its new tags.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/update_tags

        Documentation:
            reference/weibo_v2/statuses.html#update_tags
        """
        from ..models.status import Status
        from ..models.statuses_update_tags_body import StatusesUpdateTagsBody

        return _call(
            self._client,
            _UPDATE_TAGS,
            {"id": id, "tags": tags},
            lambda _given: _request_statuses_update_tags(
                body=StatusesUpdateTagsBody(id=_given["id"], tags=_given.get("tags", UNSET))
            ),
            lambda response: Status.from_dict(response.json()),
        )

    def upload(
        self,
        *,
        status: str,
        pic: File,
        visible: Literal[0, 1, 2, 3] | None = None,
        list_id: str | None = None,
        lat: float | None = None,
        long: float | None = None,
        annotations: str | None = None,
        rip: str | None = None,
    ) -> Status:
        """Publish a post with a picture.

        Without a membership, a group that sees the post may have 200 members.

        `POST /2/statuses/upload.json`, free. The response is typed.

        Give `list_id` when `visible` is 3.

        Access level of the app: normal.

        Example:
            api.statuses.upload(status="Hello", pic=File(open("picture.png", "rb"), "picture.png"))

        Args:
            status: Text of the post, 140 Chinese characters at most.
            pic: The picture: JPEG, GIF or PNG of less than 5 MB.
            visible: Who sees the post: 0 everybody, 1 the caller, 2 close friends, 3 a group. The service's default
                is `0`.
            list_id: Id of the group that sees the post; needed with `visible` 3.
            lat: Latitude, north is positive. From -90 to 90. The service's default is `0`.
            long: Longitude, east is positive. From -180 to 180. The service's default is `0`.
            annotations: Notes of the app itself, JSON in text; they come back with the post. At most 512
                characters.
            rip: IP address of the user who acts, as the app sees it.

        Returns:
            The new post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/upload

        Documentation:
            reference/weibo_v2/statuses.html#upload
        """
        from ..models.status import Status
        from ..models.statuses_upload_body import StatusesUploadBody

        return _call(
            self._client,
            _UPLOAD,
            {
                "status": status,
                "pic": pic,
                "visible": visible,
                "list_id": list_id,
                "lat": lat,
                "long": long,
                "annotations": annotations,
                "rip": rip,
            },
            lambda _given: _request_statuses_upload(
                body=StatusesUploadBody(
                    status=_given["status"],
                    pic=_given["pic"],
                    visible=_given.get("visible", UNSET),
                    list_id=_given.get("list_id", UNSET),
                    lat=_given.get("lat", UNSET),
                    long=_given.get("long", UNSET),
                    annotations=_given.get("annotations", UNSET),
                    rip=_given.get("rip", UNSET),
                )
            ),
            lambda response: Status.from_dict(response.json()),
        )

    def upload_url_text(
        self,
        *,
        status: str | None = None,
        visible: Literal[0, 1, 2, 3] | None = None,
        list_id: str | None = None,
        url: str | None = None,
        pic_id: str | None = None,
        lat: float | None = None,
        long: float | None = None,
        annotations: str | None = None,
        rip: str | None = None,
    ) -> Status:
        """Publish a post with pictures that are online.

        Pictures are given by their address or by ids of uploads; the ids win. Refused when the text is that of the
        post before.

        `POST /2/statuses/upload_url_text.json`, free. The response is typed.

        Give at least one of `url` and `pic_id`. Give `list_id` when `visible` is 3.

        Access level of the app: advanced.

        Example:
            api.statuses.upload_url_text(url="https://example.com/1")

        Args:
            status: Text of the post, 140 Chinese characters at most.
            visible: Who sees the post: 0 everybody, 1 the caller, 2 close friends, 3 a group. The service's default
                is `0`.
            list_id: Id of the group that sees the post; needed with `visible` 3.
            url: Address of the picture.
            pic_id: Ids of uploaded pictures, separated by commas, 9 at most.
            lat: Latitude, north is positive. From -90 to 90. The service's default is `0`.
            long: Longitude, east is positive. From -180 to 180. The service's default is `0`.
            annotations: Notes of the app itself, JSON in text; they come back with the post. At most 512
                characters.
            rip: IP address of the user who acts, as the app sees it.

        Returns:
            The new post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/upload_url_text

        Documentation:
            reference/weibo_v2/statuses.html#upload_url_text
        """
        from ..models.status import Status
        from ..models.statuses_upload_url_text_body import StatusesUploadUrlTextBody

        return _call(
            self._client,
            _UPLOAD_URL_TEXT,
            {
                "status": status,
                "visible": visible,
                "list_id": list_id,
                "url": url,
                "pic_id": pic_id,
                "lat": lat,
                "long": long,
                "annotations": annotations,
                "rip": rip,
            },
            lambda _given: _request_statuses_upload_url_text(
                body=StatusesUploadUrlTextBody(
                    status=_given.get("status", UNSET),
                    visible=_given.get("visible", UNSET),
                    list_id=_given.get("list_id", UNSET),
                    url=_given.get("url", UNSET),
                    pic_id=_given.get("pic_id", UNSET),
                    lat=_given.get("lat", UNSET),
                    long=_given.get("long", UNSET),
                    annotations=_given.get("annotations", UNSET),
                    rip=_given.get("rip", UNSET),
                )
            ),
            lambda response: Status.from_dict(response.json()),
        )

    def user_timeline(
        self,
        *,
        uid: int | None = None,
        screen_name: str | None = None,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        trim_user: Literal[0, 1] | None = None,
    ) -> StatusesPage:
        """Latest posts of a user.

        By id or by nickname; without both, those of the caller. The service takes the caller's own account only.
        Gives the latest 5 posts, 10 in the official mobile SDK.

        `GET /2/statuses/user_timeline.json`, free. The response is typed. `iter_user_timeline` goes through the
        items of all pages, `pages_user_timeline` through the pages.

        Give at most one of `uid` and `screen_name`.

        Access level of the app: normal.

        Example:
            api.statuses.user_timeline()

        Args:
            uid: Whose, by id.
            screen_name: Whose, by nickname.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page. More counts as 100. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/user_timeline

        Documentation:
            reference/weibo_v2/statuses.html#user_timeline
        """
        from ..models.statuses_page import StatusesPage

        return _call(
            self._client,
            _USER_TIMELINE,
            {
                "uid": uid,
                "screen_name": screen_name,
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
                "trim_user": trim_user,
            },
            lambda _given: _request_statuses_user_timeline(
                uid=_given.get("uid", UNSET),
                screen_name=_given.get("screen_name", UNSET),
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
                feature=_given.get("feature", UNSET),
                trim_user=_given.get("trim_user", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def pages_user_timeline(
        self,
        *,
        uid: int | None = None,
        screen_name: str | None = None,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        trim_user: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusesPage]:
        """Pages of `user_timeline`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_user_timeline(max_pages=3): ...

        Args:
            uid: Whose, by id.
            screen_name: Whose, by nickname.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page. More counts as 100. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#user_timeline
        """
        return _Pages(
            self.user_timeline,
            _USER_TIMELINE,
            {
                "uid": uid,
                "screen_name": screen_name,
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
                "trim_user": trim_user,
            },
            _USER_TIMELINE_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_user_timeline(
        self,
        *,
        uid: int | None = None,
        screen_name: str | None = None,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        trim_user: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Status]:
        """What is on the pages of `user_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_user_timeline(max_pages=3): ...

        Args:
            uid: Whose, by id.
            screen_name: Whose, by nickname.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page. More counts as 100. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#user_timeline
        """
        _pages = self.pages_user_timeline(
            uid=uid,
            screen_name=screen_name,
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            base_app=base_app,
            feature=feature,
            trim_user=trim_user,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.statuses, _USER_TIMELINE_PAGINATION)

    def user_timeline_ids(
        self,
        *,
        uid: int | None = None,
        screen_name: str | None = None,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
    ) -> StatusIdsPage:
        """Ids of the latest posts of a user.

        By id or by nickname; the id wins. The service takes the caller's own account only. Gives the latest 5, 10
        in the official mobile SDK.

        `GET /2/statuses/user_timeline/ids.json`, free. The response is typed. `iter_user_timeline_ids` goes through
        the items of all pages, `pages_user_timeline_ids` through the pages.

        Give at least one of `uid` and `screen_name`.

        Access level of the app: normal.

        Example:
            api.statuses.user_timeline_ids(uid=1)

        Args:
            uid: Whose, by id.
            screen_name: Whose, by nickname.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.

        Returns:
            One page of ids.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/user_timeline/ids

        Documentation:
            reference/weibo_v2/statuses.html#user_timeline_ids
        """
        from ..models.status_ids_page import StatusIdsPage

        return _call(
            self._client,
            _USER_TIMELINE_IDS,
            {
                "uid": uid,
                "screen_name": screen_name,
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
            },
            lambda _given: _request_statuses_user_timeline_ids(
                uid=_given.get("uid", UNSET),
                screen_name=_given.get("screen_name", UNSET),
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
                feature=_given.get("feature", UNSET),
            ),
            lambda response: StatusIdsPage.from_dict(response.json()),
        )

    def pages_user_timeline_ids(
        self,
        *,
        uid: int | None = None,
        screen_name: str | None = None,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusIdsPage]:
        """Pages of `user_timeline_ids`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_user_timeline_ids(uid=1, max_pages=3): ...

        Args:
            uid: Whose, by id.
            screen_name: Whose, by nickname.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#user_timeline_ids
        """
        return _Pages(
            self.user_timeline_ids,
            _USER_TIMELINE_IDS,
            {
                "uid": uid,
                "screen_name": screen_name,
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
            },
            _USER_TIMELINE_IDS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_user_timeline_ids(
        self,
        *,
        uid: int | None = None,
        screen_name: str | None = None,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[str]:
        """What is on the pages of `user_timeline_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_user_timeline_ids(uid=1, max_pages=3): ...

        Args:
            uid: Whose, by id.
            screen_name: Whose, by nickname.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#user_timeline_ids
        """
        _pages = self.pages_user_timeline_ids(
            uid=uid,
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
        return _Items(_pages, lambda page: page.statuses, _USER_TIMELINE_IDS_PAGINATION)


class AsyncStatuses(_Suggesting):
    """Posts: timelines, publishing, reposts, tags."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def bilateral_timeline(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        trim_user: Literal[0, 1] | None = None,
    ) -> StatusesPage:
        """Latest posts of mutual friends.

        Posts of accounts that the caller follows and is followed by.

        `GET /2/statuses/bilateral_timeline.json`, free. The response is typed. `iter_bilateral_timeline` goes
        through the items of all pages, `pages_bilateral_timeline` through the pages.

        Access level of the app: normal.

        Example:
            api.statuses.bilateral_timeline()

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/bilateral_timeline

        Documentation:
            reference/weibo_v2/statuses.html#bilateral_timeline
        """
        from ..models.statuses_page import StatusesPage

        return await _acall(
            self._client,
            _BILATERAL_TIMELINE,
            {
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
                "trim_user": trim_user,
            },
            lambda _given: _request_statuses_bilateral_timeline(
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
                feature=_given.get("feature", UNSET),
                trim_user=_given.get("trim_user", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def pages_bilateral_timeline(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        trim_user: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusesPage]:
        """Pages of `bilateral_timeline`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_bilateral_timeline(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#bilateral_timeline
        """
        return _AsyncPages(
            self.bilateral_timeline,
            _BILATERAL_TIMELINE,
            {
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
                "trim_user": trim_user,
            },
            _BILATERAL_TIMELINE_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_bilateral_timeline(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        trim_user: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Status]:
        """What is on the pages of `bilateral_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_bilateral_timeline(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#bilateral_timeline
        """
        _pages = self.pages_bilateral_timeline(
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            base_app=base_app,
            feature=feature,
            trim_user=trim_user,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _BILATERAL_TIMELINE_PAGINATION)

    async def count(self, *, ids: str) -> CountsOfStatusesList:
        """How often posts were reposted and commented on.

        `GET /2/statuses/count.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.statuses.count(ids="1")

        Args:
            ids: Ids of posts, separated by commas, 100 at most.

        Returns:
            Counts, one entry for each post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/count

        Documentation:
            reference/weibo_v2/statuses.html#count
        """
        from ..models.counts_of_statuses_list import CountsOfStatusesList

        return await _acall(
            self._client,
            _COUNT,
            {"ids": ids},
            lambda _given: _request_statuses_count(ids=_given["ids"]),
            lambda response: CountsOfStatusesList.from_dict(response.json()),
        )

    async def destroy(self, *, id: int) -> Status:
        """Delete a post.

        Only the author can.

        `POST /2/statuses/destroy.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.statuses.destroy(id=1)

        Args:
            id: Id of the post.

        Returns:
            The post that is gone now.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/destroy

        Documentation:
            reference/weibo_v2/statuses.html#destroy
        """
        from ..models.status import Status
        from ..models.statuses_destroy_body import StatusesDestroyBody

        return await _acall(
            self._client,
            _DESTROY,
            {"id": id},
            lambda _given: _request_statuses_destroy(body=StatusesDestroyBody(id=_given["id"])),
            lambda response: Status.from_dict(response.json()),
        )

    async def filter_create(self, *, id: int) -> Status:
        """Hide a post from one's own timelines.

        `POST /2/statuses/filter/create.json`, free. The response is typed.

        Example:
            api.statuses.filter_create(id=1)

        Args:
            id: Id of the post.

        Returns:
            The post that is hidden now.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/filter/create

        Documentation:
            reference/weibo_v2/statuses.html#filter_create
        """
        from ..models.status import Status
        from ..models.statuses_filter_create_body import StatusesFilterCreateBody

        return await _acall(
            self._client,
            _FILTER_CREATE,
            {"id": id},
            lambda _given: _request_statuses_filter_create(body=StatusesFilterCreateBody(id=_given["id"])),
            lambda response: Status.from_dict(response.json()),
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
        trim_user: Literal[0, 1] | None = None,
    ) -> StatusesPage:
        """Latest posts of followed accounts, and one's own.

        The same list as `statuses/home_timeline`.

        `GET /2/statuses/friends_timeline.json`, free. The response is typed. `iter_friends_timeline` goes through
        the items of all pages, `pages_friends_timeline` through the pages.

        Access level of the app: normal.

        Example:
            api.statuses.friends_timeline()

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/friends_timeline

        Documentation:
            reference/weibo_v2/statuses.html#friends_timeline
        """
        from ..models.statuses_page import StatusesPage

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
                "trim_user": trim_user,
            },
            lambda _given: _request_statuses_friends_timeline(
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
                feature=_given.get("feature", UNSET),
                trim_user=_given.get("trim_user", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
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
        trim_user: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusesPage]:
        """Pages of `friends_timeline`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_friends_timeline(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#friends_timeline
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
                "trim_user": trim_user,
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
        trim_user: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Status]:
        """What is on the pages of `friends_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_friends_timeline(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#friends_timeline
        """
        _pages = self.pages_friends_timeline(
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            base_app=base_app,
            feature=feature,
            trim_user=trim_user,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _FRIENDS_TIMELINE_PAGINATION)

    async def friends_timeline_ids(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
    ) -> StatusIdsPage:
        """Ids of the latest posts of followed accounts.

        `GET /2/statuses/friends_timeline/ids.json`, free. The response is typed. `iter_friends_timeline_ids` goes
        through the items of all pages, `pages_friends_timeline_ids` through the pages.

        Access level of the app: normal.

        Example:
            api.statuses.friends_timeline_ids()

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.

        Returns:
            One page of ids.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/friends_timeline/ids

        Documentation:
            reference/weibo_v2/statuses.html#friends_timeline_ids
        """
        from ..models.status_ids_page import StatusIdsPage

        return await _acall(
            self._client,
            _FRIENDS_TIMELINE_IDS,
            {
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
            },
            lambda _given: _request_statuses_friends_timeline_ids(
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
                feature=_given.get("feature", UNSET),
            ),
            lambda response: StatusIdsPage.from_dict(response.json()),
        )

    def pages_friends_timeline_ids(
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
    ) -> _AsyncPages[StatusIdsPage]:
        """Pages of `friends_timeline_ids`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_friends_timeline_ids(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#friends_timeline_ids
        """
        return _AsyncPages(
            self.friends_timeline_ids,
            _FRIENDS_TIMELINE_IDS,
            {
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
            },
            _FRIENDS_TIMELINE_IDS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_friends_timeline_ids(
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
    ) -> _AsyncItems[str]:
        """What is on the pages of `friends_timeline_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_friends_timeline_ids(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#friends_timeline_ids
        """
        _pages = self.pages_friends_timeline_ids(
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            base_app=base_app,
            feature=feature,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _FRIENDS_TIMELINE_IDS_PAGINATION)

    async def go(self, *, uid: int, id: int) -> Redirect:
        """Open the web page of a post.

        Leads to the page of the post, or to the front page of Weibo when there is no such post.

        `GET /2/statuses/go`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.statuses.go(uid=1, id=1)

        Args:
            uid: Id of the post's author.
            id: Id of the post.

        Returns:
            The way to the page.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/go

        Documentation:
            reference/weibo_v2/statuses.html#go
        """
        from ..models.redirect import Redirect

        return await _acall(
            self._client,
            _GO,
            {"uid": uid, "id": id},
            lambda _given: _request_statuses_go(uid=_given["uid"], id=_given["id"]),
            lambda response: Redirect.from_dict(response.json()),
        )

    async def home_timeline(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        trim_user: Literal[0, 1] | None = None,
    ) -> StatusesPage:
        """Latest posts of followed accounts, and one's own.

        Leaves out people who have not granted the app access, so a page may be short. The official mobile SDK sees
        up to 30 % more.

        `GET /2/statuses/home_timeline.json`, free. The response is typed. `iter_home_timeline` goes through the
        items of all pages, `pages_home_timeline` through the pages.

        Access level of the app: normal.

        Example:
            api.statuses.home_timeline()

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/home_timeline

        Documentation:
            reference/weibo_v2/statuses.html#home_timeline
        """
        from ..models.statuses_page import StatusesPage

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
                "trim_user": trim_user,
            },
            lambda _given: _request_statuses_home_timeline(
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
                feature=_given.get("feature", UNSET),
                trim_user=_given.get("trim_user", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
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
        trim_user: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusesPage]:
        """Pages of `home_timeline`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_home_timeline(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#home_timeline
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
                "trim_user": trim_user,
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
        trim_user: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Status]:
        """What is on the pages of `home_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_home_timeline(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#home_timeline
        """
        _pages = self.pages_home_timeline(
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            base_app=base_app,
            feature=feature,
            trim_user=trim_user,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _HOME_TIMELINE_PAGINATION)

    async def hot_comments_daily(
        self, *, count: int | None = None, base_app: Literal[0, 1] | None = None
    ) -> StatusesList:
        """Posts of the last day with most comments.

        `GET /2/statuses/hot/comments_daily.json`, free. The response is typed.

        Closed: the service behind it has been shut down, so expect an error response.

        Example:
            api.statuses.hot_comments_daily()

        Args:
            count: How many posts, 50 at most. At least 1. The service's default is `20`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/hot/comments_daily

        Documentation:
            reference/weibo_v2/statuses.html#hot_comments_daily
        """
        from ..models.statuses_list import StatusesList

        return await _acall(
            self._client,
            _HOT_COMMENTS_DAILY,
            {"count": count, "base_app": base_app},
            lambda _given: _request_statuses_hot_comments_daily(
                count=_given.get("count", UNSET), base_app=_given.get("base_app", UNSET)
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    async def hot_comments_weekly(
        self, *, count: int | None = None, base_app: Literal[0, 1] | None = None
    ) -> StatusesList:
        """Posts of the last week with most comments.

        `GET /2/statuses/hot/comments_weekly.json`, free. The response is typed.

        Closed: the service behind it has been shut down, so expect an error response.

        Access level of the app: normal.

        Example:
            api.statuses.hot_comments_weekly()

        Args:
            count: How many posts, 50 at most. At least 1. The service's default is `20`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/hot/comments_weekly

        Documentation:
            reference/weibo_v2/statuses.html#hot_comments_weekly
        """
        from ..models.statuses_list import StatusesList

        return await _acall(
            self._client,
            _HOT_COMMENTS_WEEKLY,
            {"count": count, "base_app": base_app},
            lambda _given: _request_statuses_hot_comments_weekly(
                count=_given.get("count", UNSET), base_app=_given.get("base_app", UNSET)
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    async def hot_repost_daily(
        self, *, count: int | None = None, base_app: Literal[0, 1] | None = None
    ) -> StatusesList:
        """Posts reposted most in the last day.

        `GET /2/statuses/hot/repost_daily.json`, free. The response is typed.

        Closed: the service behind it has been shut down, so expect an error response.

        Example:
            api.statuses.hot_repost_daily()

        Args:
            count: How many posts, 50 at most. At least 1. The service's default is `20`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/hot/repost_daily

        Documentation:
            reference/weibo_v2/statuses.html#hot_repost_daily
        """
        from ..models.statuses_list import StatusesList

        return await _acall(
            self._client,
            _HOT_REPOST_DAILY,
            {"count": count, "base_app": base_app},
            lambda _given: _request_statuses_hot_repost_daily(
                count=_given.get("count", UNSET), base_app=_given.get("base_app", UNSET)
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    async def hot_repost_weekly(
        self, *, count: int | None = None, base_app: Literal[0, 1] | None = None
    ) -> StatusesList:
        """Posts reposted most in the last week.

        `GET /2/statuses/hot/repost_weekly.json`, free. The response is typed.

        Closed: the service behind it has been shut down, so expect an error response.

        Example:
            api.statuses.hot_repost_weekly()

        Args:
            count: How many posts, 50 at most. At least 1. The service's default is `20`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/hot/repost_weekly

        Documentation:
            reference/weibo_v2/statuses.html#hot_repost_weekly
        """
        from ..models.statuses_list import StatusesList

        return await _acall(
            self._client,
            _HOT_REPOST_WEEKLY,
            {"count": count, "base_app": base_app},
            lambda _given: _request_statuses_hot_repost_weekly(
                count=_given.get("count", UNSET), base_app=_given.get("base_app", UNSET)
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    async def mentions(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_author: Literal[0, 1, 2] | None = None,
        filter_by_source: Literal[0, 1, 2] | None = None,
        filter_by_type: Literal[0, 1] | None = None,
    ) -> StatusesPage:
        """Latest posts that mention the caller.

        Leaves out people who have not granted the app access, so a page may be short.

        `GET /2/statuses/mentions.json`, free. The response is typed. `iter_mentions` goes through the items of all
        pages, `pages_mentions` through the pages.

        Access level of the app: normal.

        Example:
            api.statuses.mentions()

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            filter_by_type: 0 all, 1 originals only. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/mentions

        Documentation:
            reference/weibo_v2/statuses.html#mentions
        """
        from ..models.statuses_page import StatusesPage

        return await _acall(
            self._client,
            _MENTIONS,
            {
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "filter_by_author": filter_by_author,
                "filter_by_source": filter_by_source,
                "filter_by_type": filter_by_type,
            },
            lambda _given: _request_statuses_mentions(
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                filter_by_author=_given.get("filter_by_author", UNSET),
                filter_by_source=_given.get("filter_by_source", UNSET),
                filter_by_type=_given.get("filter_by_type", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def pages_mentions(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_author: Literal[0, 1, 2] | None = None,
        filter_by_source: Literal[0, 1, 2] | None = None,
        filter_by_type: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusesPage]:
        """Pages of `mentions`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_mentions(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            filter_by_type: 0 all, 1 originals only. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#mentions
        """
        return _AsyncPages(
            self.mentions,
            _MENTIONS,
            {
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "filter_by_author": filter_by_author,
                "filter_by_source": filter_by_source,
                "filter_by_type": filter_by_type,
            },
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
        filter_by_author: Literal[0, 1, 2] | None = None,
        filter_by_source: Literal[0, 1, 2] | None = None,
        filter_by_type: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Status]:
        """What is on the pages of `mentions`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_mentions(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            filter_by_type: 0 all, 1 originals only. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#mentions
        """
        _pages = self.pages_mentions(
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            filter_by_author=filter_by_author,
            filter_by_source=filter_by_source,
            filter_by_type=filter_by_type,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _MENTIONS_PAGINATION)

    async def mentions_ids(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_author: Literal[0, 1, 2] | None = None,
        filter_by_source: Literal[0, 1, 2] | None = None,
        filter_by_type: Literal[0, 1] | None = None,
    ) -> StatusIdsPage:
        """Ids of the latest posts that mention the caller.

        `GET /2/statuses/mentions/ids.json`, free. The response is typed. `iter_mentions_ids` goes through the items
        of all pages, `pages_mentions_ids` through the pages.

        Access level of the app: normal.

        Example:
            api.statuses.mentions_ids()

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            filter_by_type: 0 all, 1 originals only. The service's default is `0`.

        Returns:
            One page of ids.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/mentions/ids

        Documentation:
            reference/weibo_v2/statuses.html#mentions_ids
        """
        from ..models.status_ids_page import StatusIdsPage

        return await _acall(
            self._client,
            _MENTIONS_IDS,
            {
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "filter_by_author": filter_by_author,
                "filter_by_source": filter_by_source,
                "filter_by_type": filter_by_type,
            },
            lambda _given: _request_statuses_mentions_ids(
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                filter_by_author=_given.get("filter_by_author", UNSET),
                filter_by_source=_given.get("filter_by_source", UNSET),
                filter_by_type=_given.get("filter_by_type", UNSET),
            ),
            lambda response: StatusIdsPage.from_dict(response.json()),
        )

    def pages_mentions_ids(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_author: Literal[0, 1, 2] | None = None,
        filter_by_source: Literal[0, 1, 2] | None = None,
        filter_by_type: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusIdsPage]:
        """Pages of `mentions_ids`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_mentions_ids(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            filter_by_type: 0 all, 1 originals only. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#mentions_ids
        """
        return _AsyncPages(
            self.mentions_ids,
            _MENTIONS_IDS,
            {
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "filter_by_author": filter_by_author,
                "filter_by_source": filter_by_source,
                "filter_by_type": filter_by_type,
            },
            _MENTIONS_IDS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_mentions_ids(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_author: Literal[0, 1, 2] | None = None,
        filter_by_source: Literal[0, 1, 2] | None = None,
        filter_by_type: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[str]:
        """What is on the pages of `mentions_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_mentions_ids(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            filter_by_type: 0 all, 1 originals only. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#mentions_ids
        """
        _pages = self.pages_mentions_ids(
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            filter_by_author=filter_by_author,
            filter_by_source=filter_by_source,
            filter_by_type=filter_by_type,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _MENTIONS_IDS_PAGINATION)

    async def mentions_shield(self, *, id: int, follow_up: Literal[0, 1] | None = None) -> Unseen:
        """Hide a post that mentions the caller.

        The post must be in `statuses/mentions`.

        `POST /2/statuses/mentions/shield.json`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Example:
            api.statuses.mentions_shield(id=1)

        Args:
            id: Id of the post.
            follow_up: 1 hides also what later reposts of it bring, 0 this post only. The service's default is `1`.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/mentions/shield

        Documentation:
            reference/weibo_v2/statuses.html#mentions_shield
        """
        from ..models.statuses_mentions_shield_body import StatusesMentionsShieldBody
        from ..models.unseen import Unseen

        return await _acall(
            self._client,
            _MENTIONS_SHIELD,
            {"id": id, "follow_up": follow_up},
            lambda _given: _request_statuses_mentions_shield(
                body=StatusesMentionsShieldBody(id=_given["id"], follow_up=_given.get("follow_up", UNSET))
            ),
            lambda response: Unseen.from_dict(response.json()),
        )

    async def public_timeline(
        self, *, count: int | None = None, page: int | None = None, base_app: Literal[0, 1] | None = None
    ) -> StatusesPage:
        """Latest public posts.

        `GET /2/statuses/public_timeline.json`, free. The response is typed. `iter_public_timeline` goes through the
        items of all pages, `pages_public_timeline` through the pages.

        Access level of the app: normal.

        Example:
            api.statuses.public_timeline()

        Args:
            count: Posts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/public_timeline

        Documentation:
            reference/weibo_v2/statuses.html#public_timeline
        """
        from ..models.statuses_page import StatusesPage

        return await _acall(
            self._client,
            _PUBLIC_TIMELINE,
            {"count": count, "page": page, "base_app": base_app},
            lambda _given: _request_statuses_public_timeline(
                count=_given.get("count", UNSET), page=_given.get("page", UNSET), base_app=_given.get("base_app", UNSET)
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def pages_public_timeline(
        self,
        *,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusesPage]:
        """Pages of `public_timeline`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_public_timeline(max_pages=3): ...

        Args:
            count: Posts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#public_timeline
        """
        return _AsyncPages(
            self.public_timeline,
            _PUBLIC_TIMELINE,
            {"count": count, "page": page, "base_app": base_app},
            _PUBLIC_TIMELINE_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_public_timeline(
        self,
        *,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Status]:
        """What is on the pages of `public_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_public_timeline(max_pages=3): ...

        Args:
            count: Posts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#public_timeline
        """
        _pages = self.pages_public_timeline(
            count=count, page=page, base_app=base_app, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _PUBLIC_TIMELINE_PAGINATION)

    async def queryid(
        self,
        *,
        mid: str,
        type_: Literal[1, 2, 3],
        is_batch: Literal[0, 1] | None = None,
        inbox: Literal[0, 1] | None = None,
        is_base_62: Literal[0, 1] | None = None,
    ) -> IdOfMid:
        """Find the id behind a MID.

        A MID is the name of a post, comment or message in web addresses, as a number or in base62.

        `GET /2/statuses/queryid.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.statuses.queryid(mid="1", type_=1)

        Args:
            mid: The MID; in batch mode several, separated by commas, 20 at most.
            type_: What it is of: 1 a post, 2 a comment, 3 a message. The service's default is `1`.
            is_batch: 1 takes several at once, 0 one. The service's default is `0`.
            inbox: Of messages: 1 those received, 0 those sent. The service's default is `0`.
            is_base_62: 1 when the MID is base62, 0 when it is a number. The service's default is `0`.

        Returns:
            The id; in batch mode a list of MIDs with their ids.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/queryid

        Documentation:
            reference/weibo_v2/statuses.html#queryid
        """
        from ..models.id_of_mid import IdOfMid

        return await _acall(
            self._client,
            _QUERYID,
            {"mid": mid, "type_": type_, "is_batch": is_batch, "inbox": inbox, "is_base_62": is_base_62},
            lambda _given: _request_statuses_queryid(
                mid=_given["mid"],
                type_=_given["type_"],
                is_batch=_given.get("is_batch", UNSET),
                inbox=_given.get("inbox", UNSET),
                is_base_62=_given.get("is_base_62", UNSET),
            ),
            lambda response: IdOfMid.from_dict(response.json()),
        )

    async def querymid(self, *, id: str, type_: Literal[1, 2, 3], is_batch: Literal[0, 1] | None = None) -> MidOfId:
        """Find the MID of an id.

        The other way round: `statuses/queryid` finds the id.

        `GET /2/statuses/querymid.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.statuses.querymid(id="1", type_=1)

        Args:
            id: The id; in batch mode several, separated by commas, 20 at most.
            type_: What it is of: 1 a post, 2 a comment, 3 a message. The service's default is `1`.
            is_batch: 1 takes several at once, 0 one. The service's default is `0`.

        Returns:
            The MID; in batch mode a list of ids with their MIDs.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/querymid

        Documentation:
            reference/weibo_v2/statuses.html#querymid
        """
        from ..models.mid_of_id import MidOfId

        return await _acall(
            self._client,
            _QUERYMID,
            {"id": id, "type_": type_, "is_batch": is_batch},
            lambda _given: _request_statuses_querymid(
                id=_given["id"], type_=_given["type_"], is_batch=_given.get("is_batch", UNSET)
            ),
            lambda response: MidOfId.from_dict(response.json()),
        )

    async def repost(
        self,
        *,
        id: int,
        status: str | None = None,
        is_comment: Literal[0, 1, 2, 3] | None = None,
        rip: str | None = None,
    ) -> Status:
        """Repost a post.

        `POST /2/statuses/repost.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.statuses.repost(id=1)

        Args:
            id: Id of the post.
            status: Text of the repost, 140 Chinese characters at most. The service's default is `转发微博`.
            is_comment: Comment too: 0 nowhere, 1 on the post, 2 on the original, 3 on both. The service's default
                is `0`.
            rip: IP address of the user who acts, as the app sees it.

        Returns:
            The new post, with the reposted one inside.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/repost

        Documentation:
            reference/weibo_v2/statuses.html#repost
        """
        from ..models.status import Status
        from ..models.statuses_repost_body import StatusesRepostBody

        return await _acall(
            self._client,
            _REPOST,
            {"id": id, "status": status, "is_comment": is_comment, "rip": rip},
            lambda _given: _request_statuses_repost(
                body=StatusesRepostBody(
                    id=_given["id"],
                    status=_given.get("status", UNSET),
                    is_comment=_given.get("is_comment", UNSET),
                    rip=_given.get("rip", UNSET),
                )
            ),
            lambda response: Status.from_dict(response.json()),
        )

    async def repost_by_me(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
    ) -> StatusesPage:
        """Latest posts that the caller reposted.

        `GET /2/statuses/repost_by_me.json`, free. The response is typed. `iter_repost_by_me` goes through the items
        of all pages, `pages_repost_by_me` through the pages.

        Example:
            api.statuses.repost_by_me()

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/repost_by_me

        Documentation:
            reference/weibo_v2/statuses.html#repost_by_me
        """
        from ..models.statuses_page import StatusesPage

        return await _acall(
            self._client,
            _REPOST_BY_ME,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page},
            lambda _given: _request_statuses_repost_by_me(
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def pages_repost_by_me(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusesPage]:
        """Pages of `repost_by_me`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_repost_by_me(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
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
            reference/weibo_v2/statuses.html#repost_by_me
        """
        return _AsyncPages(
            self.repost_by_me,
            _REPOST_BY_ME,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page},
            _REPOST_BY_ME_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_repost_by_me(
        self,
        *,
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
            for item in api.statuses.iter_repost_by_me(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
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
            reference/weibo_v2/statuses.html#repost_by_me
        """
        _pages = self.pages_repost_by_me(
            since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _REPOST_BY_ME_PAGINATION)

    async def repost_timeline(
        self,
        *,
        id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_author: Literal[0, 1, 2] | None = None,
    ) -> RepostsPage:
        """Latest reposts of a post.

        `GET /2/statuses/repost_timeline.json`, free. The response is typed. `iter_repost_timeline` goes through the
        items of all pages, `pages_repost_timeline` through the pages.

        Access level of the app: normal.

        Example:
            api.statuses.repost_timeline(id=1)

        Args:
            id: Id of the post.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.

        Returns:
            One page of reposts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/repost_timeline

        Documentation:
            reference/weibo_v2/statuses.html#repost_timeline
        """
        from ..models.reposts_page import RepostsPage

        return await _acall(
            self._client,
            _REPOST_TIMELINE,
            {
                "id": id,
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "filter_by_author": filter_by_author,
            },
            lambda _given: _request_statuses_repost_timeline(
                id=_given["id"],
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                filter_by_author=_given.get("filter_by_author", UNSET),
            ),
            lambda response: RepostsPage.from_dict(response.json()),
        )

    def pages_repost_timeline(
        self,
        *,
        id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_author: Literal[0, 1, 2] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[RepostsPage]:
        """Pages of `repost_timeline`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_repost_timeline(id=1, max_pages=3): ...

        Args:
            id: Id of the post.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
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
            reference/weibo_v2/statuses.html#repost_timeline
        """
        return _AsyncPages(
            self.repost_timeline,
            _REPOST_TIMELINE,
            {
                "id": id,
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "filter_by_author": filter_by_author,
            },
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
        filter_by_author: Literal[0, 1, 2] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Status]:
        """What is on the pages of `repost_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_repost_timeline(id=1, max_pages=3): ...

        Args:
            id: Id of the post.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
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
            reference/weibo_v2/statuses.html#repost_timeline
        """
        _pages = self.pages_repost_timeline(
            id=id,
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            filter_by_author=filter_by_author,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.reposts, _REPOST_TIMELINE_PAGINATION)

    async def repost_timeline_ids(
        self,
        *,
        id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_author: Literal[0, 1, 2] | None = None,
    ) -> StatusIdsPage:
        """Ids of the latest reposts of a post.

        Leaves out people who have not granted the app access, so a page may be short.

        `GET /2/statuses/repost_timeline/ids.json`, free. The response is typed. `iter_repost_timeline_ids` goes
        through the items of all pages, `pages_repost_timeline_ids` through the pages.

        Access level of the app: normal.

        Example:
            api.statuses.repost_timeline_ids(id=1)

        Args:
            id: Id of the post.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.

        Returns:
            One page of ids.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/repost_timeline/ids

        Documentation:
            reference/weibo_v2/statuses.html#repost_timeline_ids
        """
        from ..models.status_ids_page import StatusIdsPage

        return await _acall(
            self._client,
            _REPOST_TIMELINE_IDS,
            {
                "id": id,
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "filter_by_author": filter_by_author,
            },
            lambda _given: _request_statuses_repost_timeline_ids(
                id=_given["id"],
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                filter_by_author=_given.get("filter_by_author", UNSET),
            ),
            lambda response: StatusIdsPage.from_dict(response.json()),
        )

    def pages_repost_timeline_ids(
        self,
        *,
        id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_author: Literal[0, 1, 2] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusIdsPage]:
        """Pages of `repost_timeline_ids`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_repost_timeline_ids(id=1, max_pages=3): ...

        Args:
            id: Id of the post.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
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
            reference/weibo_v2/statuses.html#repost_timeline_ids
        """
        return _AsyncPages(
            self.repost_timeline_ids,
            _REPOST_TIMELINE_IDS,
            {
                "id": id,
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "filter_by_author": filter_by_author,
            },
            _REPOST_TIMELINE_IDS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_repost_timeline_ids(
        self,
        *,
        id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_author: Literal[0, 1, 2] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[str]:
        """What is on the pages of `repost_timeline_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_repost_timeline_ids(id=1, max_pages=3): ...

        Args:
            id: Id of the post.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
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
            reference/weibo_v2/statuses.html#repost_timeline_ids
        """
        _pages = self.pages_repost_timeline_ids(
            id=id,
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            filter_by_author=filter_by_author,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _REPOST_TIMELINE_IDS_PAGINATION)

    async def share(self, *, status: str, pic: File | None = None, rip: str | None = None) -> Status:
        """Share a link.

        To an SDK of 2021 the only way to publish outside the commercial interface. The text must hold an address
        below the domain that the app is bound to, and no `#topic#`.

        `POST /2/statuses/share.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.statuses.share(status="https://example.com/1")

        Args:
            status: Text of the post with the link, 140 Chinese characters at most.
            pic: The picture: JPEG, GIF or PNG of less than 5 MB.
            rip: IP address of the user who acts, as the app sees it.

        Returns:
            The new post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/share

        Documentation:
            reference/weibo_v2/statuses.html#share
        """
        from ..models.status import Status
        from ..models.statuses_share_body import StatusesShareBody

        return await _acall(
            self._client,
            _SHARE,
            {"status": status, "pic": pic, "rip": rip},
            lambda _given: _request_statuses_share(
                body=StatusesShareBody(
                    status=_given["status"], pic=_given.get("pic", UNSET), rip=_given.get("rip", UNSET)
                )
            ),
            lambda response: Status.from_dict(response.json()),
        )

    async def show(self, *, id: int) -> Status:
        """One post.

        `GET /2/statuses/show.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.statuses.show(id=1)

        Args:
            id: Id of the post.

        Returns:
            The post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/show

        Documentation:
            reference/weibo_v2/statuses.html#show
        """
        from ..models.status import Status

        return await _acall(
            self._client,
            _SHOW,
            {"id": id},
            lambda _given: _request_statuses_show(id=_given["id"]),
            lambda response: Status.from_dict(response.json()),
        )

    async def show_batch(self, *, ids: str, trim_user: Literal[0, 1] | None = None) -> StatusBatch:
        """Several posts by their ids.

        Leaves out posts of people who have not granted the app access, and wrong ids unless all are wrong. Of a
        deleted post only the id and a fixed text are left.

        `GET /2/statuses/show_batch.json`, free. The response is typed.

        Access level of the app: advanced.

        Example:
            api.statuses.show_batch(ids="1")

        Args:
            ids: Ids of posts, separated by commas, 50 at most.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/show_batch

        Documentation:
            reference/weibo_v2/statuses.html#show_batch
        """
        from ..models.status_batch import StatusBatch

        return await _acall(
            self._client,
            _SHOW_BATCH,
            {"ids": ids, "trim_user": trim_user},
            lambda _given: _request_statuses_show_batch(ids=_given["ids"], trim_user=_given.get("trim_user", UNSET)),
            lambda response: StatusBatch.from_dict(response.json()),
        )

    async def tag_timeline_ids(
        self,
        *,
        tag: str,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
    ) -> StatusIdsPage:
        """Ids of one's own posts with a tag.

        `GET /2/statuses/tag_timeline/ids.json`, free. The response is typed. `iter_tag_timeline_ids` goes through
        the items of all pages, `pages_tag_timeline_ids` through the pages.

        Of its parameters only the names are documented.

        Example:
            api.statuses.tag_timeline_ids(tag="1")

        Args:
            tag: The tag.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of ids.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/tag_timeline/ids

        Documentation:
            reference/weibo_v2/statuses.html#tag_timeline_ids
        """
        from ..models.status_ids_page import StatusIdsPage

        return await _acall(
            self._client,
            _TAG_TIMELINE_IDS,
            {"tag": tag, "since_id": since_id, "max_id": max_id, "count": count, "page": page},
            lambda _given: _request_statuses_tag_timeline_ids(
                tag=_given["tag"],
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: StatusIdsPage.from_dict(response.json()),
        )

    def pages_tag_timeline_ids(
        self,
        *,
        tag: str,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusIdsPage]:
        """Pages of `tag_timeline_ids`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_tag_timeline_ids(tag="1", max_pages=3): ...

        Args:
            tag: The tag.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.
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
            reference/weibo_v2/statuses.html#tag_timeline_ids
        """
        return _AsyncPages(
            self.tag_timeline_ids,
            _TAG_TIMELINE_IDS,
            {"tag": tag, "since_id": since_id, "max_id": max_id, "count": count, "page": page},
            _TAG_TIMELINE_IDS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_tag_timeline_ids(
        self,
        *,
        tag: str,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[str]:
        """What is on the pages of `tag_timeline_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_tag_timeline_ids(tag="1", max_pages=3): ...

        Args:
            tag: The tag.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.
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
            reference/weibo_v2/statuses.html#tag_timeline_ids
        """
        _pages = self.pages_tag_timeline_ids(
            tag=tag, since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _TAG_TIMELINE_IDS_PAGINATION)

    async def tags(self, *, count: int | None = None) -> Unseen:
        """Tags that the caller gave to posts.

        `GET /2/statuses/tags.json`, free. The response is open: no one says what is in it, and `to_dict()` has all
        of it.

        Of its parameters only the names are documented.

        Example:
            api.statuses.tags()

        Args:
            count: How many tags. At least 1.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/tags

        Documentation:
            reference/weibo_v2/statuses.html#tags
        """
        from ..models.unseen import Unseen

        return await _acall(
            self._client,
            _TAGS,
            {"count": count},
            lambda _given: _request_statuses_tags(count=_given.get("count", UNSET)),
            lambda response: Unseen.from_dict(response.json()),
        )

    async def tags_create(self, *, tag: str) -> Unseen:
        """Make a tag for one's own posts.

        `POST /2/statuses/tags/create.json`, free. The response is open: no one says what is in it, and `to_dict()`
        has all of it.

        Of its parameters only the names are documented.

        Example:
            api.statuses.tags_create(tag="1")

        Args:
            tag: The tag.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/tags/create

        Documentation:
            reference/weibo_v2/statuses.html#tags_create
        """
        from ..models.statuses_tags_create_body import StatusesTagsCreateBody
        from ..models.unseen import Unseen

        return await _acall(
            self._client,
            _TAGS_CREATE,
            {"tag": tag},
            lambda _given: _request_statuses_tags_create(body=StatusesTagsCreateBody(tag=_given["tag"])),
            lambda response: Unseen.from_dict(response.json()),
        )

    async def tags_destroy(self, *, tag: str) -> Unseen:
        """Delete a tag of one's own posts.

        `POST /2/statuses/tags/destroy.json`, free. The response is open: no one says what is in it, and `to_dict()`
        has all of it.

        Of its parameters only the names are documented.

        Example:
            api.statuses.tags_destroy(tag="1")

        Args:
            tag: The tag.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/tags/destroy

        Documentation:
            reference/weibo_v2/statuses.html#tags_destroy
        """
        from ..models.statuses_tags_destroy_body import StatusesTagsDestroyBody
        from ..models.unseen import Unseen

        return await _acall(
            self._client,
            _TAGS_DESTROY,
            {"tag": tag},
            lambda _given: _request_statuses_tags_destroy(body=StatusesTagsDestroyBody(tag=_given["tag"])),
            lambda response: Unseen.from_dict(response.json()),
        )

    async def tags_show_batch(self, *, ids: str) -> Unseen:
        """Tags of several posts.

        `GET /2/statuses/tags/show_batch.json`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Of its parameters only the names are documented.

        Example:
            api.statuses.tags_show_batch(ids="1")

        Args:
            ids: Ids of posts, separated by commas.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/tags/show_batch

        Documentation:
            reference/weibo_v2/statuses.html#tags_show_batch
        """
        from ..models.unseen import Unseen

        return await _acall(
            self._client,
            _TAGS_SHOW_BATCH,
            {"ids": ids},
            lambda _given: _request_statuses_tags_show_batch(ids=_given["ids"]),
            lambda response: Unseen.from_dict(response.json()),
        )

    async def tags_update(self, *, old_tag: str, new_tag: str) -> Unseen:
        """Rename a tag of one's own posts.

        `POST /2/statuses/tags/update.json`, free. The response is open: no one says what is in it, and `to_dict()`
        has all of it.

        Of its parameters only the names are documented.

        Example:
            api.statuses.tags_update(old_tag="1", new_tag="1")

        Args:
            old_tag: The tag as it is.
            new_tag: The tag as it shall be.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/tags/update

        Documentation:
            reference/weibo_v2/statuses.html#tags_update
        """
        from ..models.statuses_tags_update_body import StatusesTagsUpdateBody
        from ..models.unseen import Unseen

        return await _acall(
            self._client,
            _TAGS_UPDATE,
            {"old_tag": old_tag, "new_tag": new_tag},
            lambda _given: _request_statuses_tags_update(
                body=StatusesTagsUpdateBody(old_tag=_given["old_tag"], new_tag=_given["new_tag"])
            ),
            lambda response: Unseen.from_dict(response.json()),
        )

    async def timeline_batch(
        self,
        *,
        uids: str | None = None,
        screen_names: str | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
    ) -> StatusesPage:
        """Latest posts of several users.

        Leaves out people who have not granted the app access, so a page may be short.

        `GET /2/statuses/timeline_batch.json`, free. The response is typed. `iter_timeline_batch` goes through the
        items of all pages, `pages_timeline_batch` through the pages.

        Give exactly one of `uids` and `screen_names`.

        Access level of the app: advanced.

        Example:
            api.statuses.timeline_batch(uids="1")

        Args:
            uids: Ids of users, separated by commas, 20 at most.
            screen_names: Nicknames, separated by commas, 20 at most.
            count: Posts per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/timeline_batch

        Documentation:
            reference/weibo_v2/statuses.html#timeline_batch
        """
        from ..models.statuses_page import StatusesPage

        return await _acall(
            self._client,
            _TIMELINE_BATCH,
            {
                "uids": uids,
                "screen_names": screen_names,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
            },
            lambda _given: _request_statuses_timeline_batch(
                uids=_given.get("uids", UNSET),
                screen_names=_given.get("screen_names", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
                feature=_given.get("feature", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def pages_timeline_batch(
        self,
        *,
        uids: str | None = None,
        screen_names: str | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusesPage]:
        """Pages of `timeline_batch`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_timeline_batch(uids="1", max_pages=3): ...

        Args:
            uids: Ids of users, separated by commas, 20 at most.
            screen_names: Nicknames, separated by commas, 20 at most.
            count: Posts per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#timeline_batch
        """
        return _AsyncPages(
            self.timeline_batch,
            _TIMELINE_BATCH,
            {
                "uids": uids,
                "screen_names": screen_names,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
            },
            _TIMELINE_BATCH_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_timeline_batch(
        self,
        *,
        uids: str | None = None,
        screen_names: str | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Status]:
        """What is on the pages of `timeline_batch`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_timeline_batch(uids="1", max_pages=3): ...

        Args:
            uids: Ids of users, separated by commas, 20 at most.
            screen_names: Nicknames, separated by commas, 20 at most.
            count: Posts per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#timeline_batch
        """
        _pages = self.pages_timeline_batch(
            uids=uids,
            screen_names=screen_names,
            count=count,
            page=page,
            base_app=base_app,
            feature=feature,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _TIMELINE_BATCH_PAGINATION)

    async def to_me(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        page: int | None = None,
        count: int | None = None,
        trim_user: Literal[0, 1] | None = None,
    ) -> StatusesPage:
        """Latest posts directed to the caller.

        Posts that followed accounts show to a group only, where the caller is in that group.

        `GET /2/statuses/to_me.json`, free. The response is typed. `iter_to_me` goes through the items of all pages,
        `pages_to_me` through the pages.

        Access level of the app: advanced. Scope of the token: statuses_to_me_read.

        Example:
            api.statuses.to_me()

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            page: Number of the page, from 1. The service's default is `1`.
            count: Posts per page, 200 at most. At least 1. The service's default is `20`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/to_me

        Documentation:
            reference/weibo_v2/statuses.html#to_me
        """
        from ..models.statuses_page import StatusesPage

        return await _acall(
            self._client,
            _TO_ME,
            {"since_id": since_id, "max_id": max_id, "page": page, "count": count, "trim_user": trim_user},
            lambda _given: _request_statuses_to_me(
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                page=_given.get("page", UNSET),
                count=_given.get("count", UNSET),
                trim_user=_given.get("trim_user", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def pages_to_me(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        page: int | None = None,
        count: int | None = None,
        trim_user: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusesPage]:
        """Pages of `to_me`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_to_me(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            page: Number of the page, from 1. The service's default is `1`.
            count: Posts per page, 200 at most. At least 1. The service's default is `20`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#to_me
        """
        return _AsyncPages(
            self.to_me,
            _TO_ME,
            {"since_id": since_id, "max_id": max_id, "page": page, "count": count, "trim_user": trim_user},
            _TO_ME_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_to_me(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        page: int | None = None,
        count: int | None = None,
        trim_user: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Status]:
        """What is on the pages of `to_me`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_to_me(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            page: Number of the page, from 1. The service's default is `1`.
            count: Posts per page, 200 at most. At least 1. The service's default is `20`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#to_me
        """
        _pages = self.pages_to_me(
            since_id=since_id,
            max_id=max_id,
            page=page,
            count=count,
            trim_user=trim_user,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _TO_ME_PAGINATION)

    async def to_me_ids(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
    ) -> StatusIdsPage:
        """Ids of the latest posts directed to the caller.

        `GET /2/statuses/to_me/ids.json`, free. The response is typed. `iter_to_me_ids` goes through the items of
        all pages, `pages_to_me_ids` through the pages.

        Scope of the token: statuses_to_me_read.

        Example:
            api.statuses.to_me_ids()

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of ids.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/to_me/ids

        Documentation:
            reference/weibo_v2/statuses.html#to_me_ids
        """
        from ..models.status_ids_page import StatusIdsPage

        return await _acall(
            self._client,
            _TO_ME_IDS,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page},
            lambda _given: _request_statuses_to_me_ids(
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: StatusIdsPage.from_dict(response.json()),
        )

    def pages_to_me_ids(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusIdsPage]:
        """Pages of `to_me_ids`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_to_me_ids(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.
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
            reference/weibo_v2/statuses.html#to_me_ids
        """
        return _AsyncPages(
            self.to_me_ids,
            _TO_ME_IDS,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page},
            _TO_ME_IDS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_to_me_ids(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[str]:
        """What is on the pages of `to_me_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_to_me_ids(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.
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
            reference/weibo_v2/statuses.html#to_me_ids
        """
        _pages = self.pages_to_me_ids(
            since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _TO_ME_IDS_PAGINATION)

    async def update(
        self,
        *,
        status: str,
        visible: Literal[0, 1, 2, 3] | None = None,
        list_id: str | None = None,
        lat: float | None = None,
        long: float | None = None,
        annotations: str | None = None,
        rip: str | None = None,
    ) -> Status:
        """Publish a post.

        Refused when the text is that of the post before. Without a membership, a group that sees the post may have
        200 members.

        `POST /2/statuses/update.json`, free. The response is typed.

        Give `list_id` when `visible` is 3.

        Access level of the app: normal.

        Example:
            api.statuses.update(status="Hello")

        Args:
            status: Text of the post, 140 Chinese characters at most.
            visible: Who sees the post: 0 everybody, 1 the caller, 2 close friends, 3 a group. The service's default
                is `0`.
            list_id: Id of the group that sees the post; needed with `visible` 3.
            lat: Latitude, north is positive. From -90 to 90. The service's default is `0`.
            long: Longitude, east is positive. From -180 to 180. The service's default is `0`.
            annotations: Notes of the app itself, JSON in text; they come back with the post. At most 512
                characters.
            rip: IP address of the user who acts, as the app sees it.

        Returns:
            The new post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/update

        Documentation:
            reference/weibo_v2/statuses.html#update
        """
        from ..models.status import Status
        from ..models.statuses_update_body import StatusesUpdateBody

        return await _acall(
            self._client,
            _UPDATE,
            {
                "status": status,
                "visible": visible,
                "list_id": list_id,
                "lat": lat,
                "long": long,
                "annotations": annotations,
                "rip": rip,
            },
            lambda _given: _request_statuses_update(
                body=StatusesUpdateBody(
                    status=_given["status"],
                    visible=_given.get("visible", UNSET),
                    list_id=_given.get("list_id", UNSET),
                    lat=_given.get("lat", UNSET),
                    long=_given.get("long", UNSET),
                    annotations=_given.get("annotations", UNSET),
                    rip=_given.get("rip", UNSET),
                )
            ),
            lambda response: Status.from_dict(response.json()),
        )

    async def update_tags(self, *, id: int, tags: str | None = None) -> Status:
        """Set the tags of a post.

        Without `tags`, or with unknown ones, the post has none afterwards.

        `POST /2/statuses/update_tags.json`, free. The response is typed.

        Access level of the app: advanced.

        Example:
            api.statuses.update_tags(id=1)

        Args:
            id: Id of the post.
            tags: The new tags, separated by commas, 5 at most.

        Returns:
            The post with its new tags.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/update_tags

        Documentation:
            reference/weibo_v2/statuses.html#update_tags
        """
        from ..models.status import Status
        from ..models.statuses_update_tags_body import StatusesUpdateTagsBody

        return await _acall(
            self._client,
            _UPDATE_TAGS,
            {"id": id, "tags": tags},
            lambda _given: _request_statuses_update_tags(
                body=StatusesUpdateTagsBody(id=_given["id"], tags=_given.get("tags", UNSET))
            ),
            lambda response: Status.from_dict(response.json()),
        )

    async def upload(
        self,
        *,
        status: str,
        pic: File,
        visible: Literal[0, 1, 2, 3] | None = None,
        list_id: str | None = None,
        lat: float | None = None,
        long: float | None = None,
        annotations: str | None = None,
        rip: str | None = None,
    ) -> Status:
        """Publish a post with a picture.

        Without a membership, a group that sees the post may have 200 members.

        `POST /2/statuses/upload.json`, free. The response is typed.

        Give `list_id` when `visible` is 3.

        Access level of the app: normal.

        Example:
            api.statuses.upload(status="Hello", pic=File(open("picture.png", "rb"), "picture.png"))

        Args:
            status: Text of the post, 140 Chinese characters at most.
            pic: The picture: JPEG, GIF or PNG of less than 5 MB.
            visible: Who sees the post: 0 everybody, 1 the caller, 2 close friends, 3 a group. The service's default
                is `0`.
            list_id: Id of the group that sees the post; needed with `visible` 3.
            lat: Latitude, north is positive. From -90 to 90. The service's default is `0`.
            long: Longitude, east is positive. From -180 to 180. The service's default is `0`.
            annotations: Notes of the app itself, JSON in text; they come back with the post. At most 512
                characters.
            rip: IP address of the user who acts, as the app sees it.

        Returns:
            The new post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/upload

        Documentation:
            reference/weibo_v2/statuses.html#upload
        """
        from ..models.status import Status
        from ..models.statuses_upload_body import StatusesUploadBody

        return await _acall(
            self._client,
            _UPLOAD,
            {
                "status": status,
                "pic": pic,
                "visible": visible,
                "list_id": list_id,
                "lat": lat,
                "long": long,
                "annotations": annotations,
                "rip": rip,
            },
            lambda _given: _request_statuses_upload(
                body=StatusesUploadBody(
                    status=_given["status"],
                    pic=_given["pic"],
                    visible=_given.get("visible", UNSET),
                    list_id=_given.get("list_id", UNSET),
                    lat=_given.get("lat", UNSET),
                    long=_given.get("long", UNSET),
                    annotations=_given.get("annotations", UNSET),
                    rip=_given.get("rip", UNSET),
                )
            ),
            lambda response: Status.from_dict(response.json()),
        )

    async def upload_url_text(
        self,
        *,
        status: str | None = None,
        visible: Literal[0, 1, 2, 3] | None = None,
        list_id: str | None = None,
        url: str | None = None,
        pic_id: str | None = None,
        lat: float | None = None,
        long: float | None = None,
        annotations: str | None = None,
        rip: str | None = None,
    ) -> Status:
        """Publish a post with pictures that are online.

        Pictures are given by their address or by ids of uploads; the ids win. Refused when the text is that of the
        post before.

        `POST /2/statuses/upload_url_text.json`, free. The response is typed.

        Give at least one of `url` and `pic_id`. Give `list_id` when `visible` is 3.

        Access level of the app: advanced.

        Example:
            api.statuses.upload_url_text(url="https://example.com/1")

        Args:
            status: Text of the post, 140 Chinese characters at most.
            visible: Who sees the post: 0 everybody, 1 the caller, 2 close friends, 3 a group. The service's default
                is `0`.
            list_id: Id of the group that sees the post; needed with `visible` 3.
            url: Address of the picture.
            pic_id: Ids of uploaded pictures, separated by commas, 9 at most.
            lat: Latitude, north is positive. From -90 to 90. The service's default is `0`.
            long: Longitude, east is positive. From -180 to 180. The service's default is `0`.
            annotations: Notes of the app itself, JSON in text; they come back with the post. At most 512
                characters.
            rip: IP address of the user who acts, as the app sees it.

        Returns:
            The new post.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/upload_url_text

        Documentation:
            reference/weibo_v2/statuses.html#upload_url_text
        """
        from ..models.status import Status
        from ..models.statuses_upload_url_text_body import StatusesUploadUrlTextBody

        return await _acall(
            self._client,
            _UPLOAD_URL_TEXT,
            {
                "status": status,
                "visible": visible,
                "list_id": list_id,
                "url": url,
                "pic_id": pic_id,
                "lat": lat,
                "long": long,
                "annotations": annotations,
                "rip": rip,
            },
            lambda _given: _request_statuses_upload_url_text(
                body=StatusesUploadUrlTextBody(
                    status=_given.get("status", UNSET),
                    visible=_given.get("visible", UNSET),
                    list_id=_given.get("list_id", UNSET),
                    url=_given.get("url", UNSET),
                    pic_id=_given.get("pic_id", UNSET),
                    lat=_given.get("lat", UNSET),
                    long=_given.get("long", UNSET),
                    annotations=_given.get("annotations", UNSET),
                    rip=_given.get("rip", UNSET),
                )
            ),
            lambda response: Status.from_dict(response.json()),
        )

    async def user_timeline(
        self,
        *,
        uid: int | None = None,
        screen_name: str | None = None,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        trim_user: Literal[0, 1] | None = None,
    ) -> StatusesPage:
        """Latest posts of a user.

        By id or by nickname; without both, those of the caller. The service takes the caller's own account only.
        Gives the latest 5 posts, 10 in the official mobile SDK.

        `GET /2/statuses/user_timeline.json`, free. The response is typed. `iter_user_timeline` goes through the
        items of all pages, `pages_user_timeline` through the pages.

        Give at most one of `uid` and `screen_name`.

        Access level of the app: normal.

        Example:
            api.statuses.user_timeline()

        Args:
            uid: Whose, by id.
            screen_name: Whose, by nickname.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page. More counts as 100. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/user_timeline

        Documentation:
            reference/weibo_v2/statuses.html#user_timeline
        """
        from ..models.statuses_page import StatusesPage

        return await _acall(
            self._client,
            _USER_TIMELINE,
            {
                "uid": uid,
                "screen_name": screen_name,
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
                "trim_user": trim_user,
            },
            lambda _given: _request_statuses_user_timeline(
                uid=_given.get("uid", UNSET),
                screen_name=_given.get("screen_name", UNSET),
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
                feature=_given.get("feature", UNSET),
                trim_user=_given.get("trim_user", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def pages_user_timeline(
        self,
        *,
        uid: int | None = None,
        screen_name: str | None = None,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        trim_user: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusesPage]:
        """Pages of `user_timeline`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_user_timeline(max_pages=3): ...

        Args:
            uid: Whose, by id.
            screen_name: Whose, by nickname.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page. More counts as 100. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#user_timeline
        """
        return _AsyncPages(
            self.user_timeline,
            _USER_TIMELINE,
            {
                "uid": uid,
                "screen_name": screen_name,
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
                "trim_user": trim_user,
            },
            _USER_TIMELINE_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_user_timeline(
        self,
        *,
        uid: int | None = None,
        screen_name: str | None = None,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        trim_user: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Status]:
        """What is on the pages of `user_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_user_timeline(max_pages=3): ...

        Args:
            uid: Whose, by id.
            screen_name: Whose, by nickname.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page. More counts as 100. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#user_timeline
        """
        _pages = self.pages_user_timeline(
            uid=uid,
            screen_name=screen_name,
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            base_app=base_app,
            feature=feature,
            trim_user=trim_user,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _USER_TIMELINE_PAGINATION)

    async def user_timeline_ids(
        self,
        *,
        uid: int | None = None,
        screen_name: str | None = None,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
    ) -> StatusIdsPage:
        """Ids of the latest posts of a user.

        By id or by nickname; the id wins. The service takes the caller's own account only. Gives the latest 5, 10
        in the official mobile SDK.

        `GET /2/statuses/user_timeline/ids.json`, free. The response is typed. `iter_user_timeline_ids` goes through
        the items of all pages, `pages_user_timeline_ids` through the pages.

        Give at least one of `uid` and `screen_name`.

        Access level of the app: normal.

        Example:
            api.statuses.user_timeline_ids(uid=1)

        Args:
            uid: Whose, by id.
            screen_name: Whose, by nickname.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.

        Returns:
            One page of ids.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/user_timeline/ids

        Documentation:
            reference/weibo_v2/statuses.html#user_timeline_ids
        """
        from ..models.status_ids_page import StatusIdsPage

        return await _acall(
            self._client,
            _USER_TIMELINE_IDS,
            {
                "uid": uid,
                "screen_name": screen_name,
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
            },
            lambda _given: _request_statuses_user_timeline_ids(
                uid=_given.get("uid", UNSET),
                screen_name=_given.get("screen_name", UNSET),
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
                feature=_given.get("feature", UNSET),
            ),
            lambda response: StatusIdsPage.from_dict(response.json()),
        )

    def pages_user_timeline_ids(
        self,
        *,
        uid: int | None = None,
        screen_name: str | None = None,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusIdsPage]:
        """Pages of `user_timeline_ids`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.statuses.pages_user_timeline_ids(uid=1, max_pages=3): ...

        Args:
            uid: Whose, by id.
            screen_name: Whose, by nickname.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#user_timeline_ids
        """
        return _AsyncPages(
            self.user_timeline_ids,
            _USER_TIMELINE_IDS,
            {
                "uid": uid,
                "screen_name": screen_name,
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
            },
            _USER_TIMELINE_IDS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_user_timeline_ids(
        self,
        *,
        uid: int | None = None,
        screen_name: str | None = None,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[str]:
        """What is on the pages of `user_timeline_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.statuses.iter_user_timeline_ids(uid=1, max_pages=3): ...

        Args:
            uid: Whose, by id.
            screen_name: Whose, by nickname.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
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
            reference/weibo_v2/statuses.html#user_timeline_ids
        """
        _pages = self.pages_user_timeline_ids(
            uid=uid,
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
        return _AsyncItems(_pages, lambda page: page.statuses, _USER_TIMELINE_IDS_PAGINATION)
