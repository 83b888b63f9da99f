# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `friendships`, synchronous and asynchronous."""

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
        FriendshipsFollowersTrimStatus,
        FriendshipsFriendsBilateralIdsSort,
        FriendshipsFriendsBilateralSort,
        FriendshipsFriendsBilateralSortInteractiveTrimStatus,
        FriendshipsFriendsInCommonTrimStatus,
        FriendshipsFriendsTrimStatus,
        FriendshipsGroupsTimelineBaseApp,
        FriendshipsGroupsTimelineFeature,
        FriendshipsGroupsTimelineIdsBaseApp,
        FriendshipsGroupsTimelineIdsFeature,
    )
    from ..models.friendship_pair import FriendshipPair
    from ..models.friendships_create_batch_body import FriendshipsCreateBatchBody
    from ..models.friendships_create_body import FriendshipsCreateBody
    from ..models.friendships_destroy_body import FriendshipsDestroyBody
    from ..models.friendships_followers_destroy_body import FriendshipsFollowersDestroyBody
    from ..models.friendships_groups_create_body import FriendshipsGroupsCreateBody
    from ..models.friendships_groups_destroy_body import FriendshipsGroupsDestroyBody
    from ..models.friendships_groups_follow_body import FriendshipsGroupsFollowBody
    from ..models.friendships_groups_members_add_batch_body import FriendshipsGroupsMembersAddBatchBody
    from ..models.friendships_groups_members_add_body import FriendshipsGroupsMembersAddBody
    from ..models.friendships_groups_members_destroy_body import FriendshipsGroupsMembersDestroyBody
    from ..models.friendships_groups_members_update_body import FriendshipsGroupsMembersUpdateBody
    from ..models.friendships_groups_order_body import FriendshipsGroupsOrderBody
    from ..models.friendships_groups_update_body import FriendshipsGroupsUpdateBody
    from ..models.friendships_remark_update_body import FriendshipsRemarkUpdateBody
    from ..models.group import Group
    from ..models.groups_page import GroupsPage
    from ..models.remarks_list import RemarksList
    from ..models.status import Status
    from ..models.status_ids_page import StatusIdsPage
    from ..models.statuses_page import StatusesPage
    from ..models.unseen import Unseen
    from ..models.user import User
    from ..models.user_ids_page import UserIdsPage
    from ..models.users_page import UsersPage

__all__ = ["AsyncFriendships", "Friendships"]

_FOLLOWERS_PAGINATION = Pagination(
    start={"cursor": 0},
    next={"cursor": ("next_cursor",)},
    items=("users",),
    end=("equals", ("next_cursor",), 0),
    past_empty=True,
)
_FOLLOWERS_IDS_PAGINATION = Pagination(
    start={"cursor": 0},
    next={"cursor": ("next_cursor",)},
    items=("ids",),
    end=("equals", ("next_cursor",), 0),
    past_empty=True,
)
_FRIENDS_PAGINATION = Pagination(
    start={"cursor": 0},
    next={"cursor": ("next_cursor",)},
    items=("users",),
    end=("equals", ("next_cursor",), 0),
    past_empty=True,
)
_FRIENDS_BILATERAL_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("users",))
_FRIENDS_BILATERAL_IDS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("ids",))
_FRIENDS_BILATERAL_SORT_INTERACTIVE_PAGINATION = Pagination(
    start={"page": 1}, next={"page": "increment"}, items=("users",)
)
_FRIENDS_IDS_PAGINATION = Pagination(
    start={"cursor": 0},
    next={"cursor": ("next_cursor",)},
    items=("ids",),
    end=("equals", ("next_cursor",), 0),
    past_empty=True,
)
_FRIENDS_IN_COMMON_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("users",))
_FRIENDS_CHAIN_FOLLOWERS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("users",))
_GROUPS_MEMBERS_PAGINATION = Pagination(
    start={"cursor": 0},
    next={"cursor": ("next_cursor",)},
    items=("users",),
    end=("equals", ("next_cursor",), 0),
    past_empty=True,
)
_GROUPS_MEMBERS_IDS_PAGINATION = Pagination(
    start={"cursor": 0},
    next={"cursor": ("next_cursor",)},
    items=("ids",),
    end=("equals", ("next_cursor",), 0),
    past_empty=True,
)
_GROUPS_TIMELINE_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_GROUPS_TIMELINE_IDS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))

_CREATE = Arguments(
    operation="friendships_create",
    parameters=(
        ParameterModel(name="uid", type="int"),
        ParameterModel(name="screen_name", type="str"),
        ParameterModel(name="rip", type="str"),
    ),
    requires=(
        Requirement(mode="exactly_one", names=("uid", "screen_name"), wanted="exactly one of `uid` and `screen_name`"),
    ),
)
_CREATE_BATCH = Arguments(
    operation="friendships_create_batch", parameters=(ParameterModel(name="uids", type="str", required=True),)
)
_DESTROY = Arguments(
    operation="friendships_destroy",
    parameters=(ParameterModel(name="uid", type="int"), ParameterModel(name="screen_name", type="str")),
    requires=(
        Requirement(mode="exactly_one", names=("uid", "screen_name"), wanted="exactly one of `uid` and `screen_name`"),
    ),
)
_FOLLOWERS = Arguments(
    operation="friendships_followers",
    parameters=(
        ParameterModel(name="uid", type="int"),
        ParameterModel(name="screen_name", type="str"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="cursor", type="int"),
        ParameterModel(name="trim_status", type="int"),
    ),
    requires=(
        Requirement(mode="exactly_one", names=("uid", "screen_name"), wanted="exactly one of `uid` and `screen_name`"),
    ),
)
_FOLLOWERS_ACTIVE = Arguments(
    operation="friendships_followers_active",
    parameters=(ParameterModel(name="uid", type="int", required=True), ParameterModel(name="count", type="int")),
)
_FOLLOWERS_DESTROY = Arguments(
    operation="friendships_followers_destroy", parameters=(ParameterModel(name="uid", type="int", required=True),)
)
_FOLLOWERS_IDS = Arguments(
    operation="friendships_followers_ids",
    parameters=(
        ParameterModel(name="uid", type="int"),
        ParameterModel(name="screen_name", type="str"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="cursor", type="int"),
    ),
    requires=(
        Requirement(mode="exactly_one", names=("uid", "screen_name"), wanted="exactly one of `uid` and `screen_name`"),
    ),
)
_FRIENDS = Arguments(
    operation="friendships_friends",
    parameters=(
        ParameterModel(name="uid", type="int"),
        ParameterModel(name="screen_name", type="str"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="cursor", type="int"),
        ParameterModel(name="trim_status", type="int"),
    ),
    requires=(
        Requirement(mode="exactly_one", names=("uid", "screen_name"), wanted="exactly one of `uid` and `screen_name`"),
    ),
)
_FRIENDS_BILATERAL = Arguments(
    operation="friendships_friends_bilateral",
    parameters=(
        ParameterModel(name="uid", type="int", required=True),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="sort", type="int"),
    ),
)
_FRIENDS_BILATERAL_IDS = Arguments(
    operation="friendships_friends_bilateral_ids",
    parameters=(
        ParameterModel(name="uid", type="int", required=True),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="sort", type="int"),
    ),
)
_FRIENDS_BILATERAL_SORT_INTERACTIVE = Arguments(
    operation="friendships_friends_bilateral_sort_interactive",
    parameters=(
        ParameterModel(name="uid", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="trim_status", type="int"),
    ),
)
_FRIENDS_IDS = Arguments(
    operation="friendships_friends_ids",
    parameters=(
        ParameterModel(name="uid", type="int"),
        ParameterModel(name="screen_name", type="str"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="cursor", type="int"),
    ),
    requires=(
        Requirement(mode="exactly_one", names=("uid", "screen_name"), wanted="exactly one of `uid` and `screen_name`"),
    ),
)
_FRIENDS_IN_COMMON = Arguments(
    operation="friendships_friends_in_common",
    parameters=(
        ParameterModel(name="uid", type="int", required=True),
        ParameterModel(name="suid", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="trim_status", type="int"),
    ),
)
_FRIENDS_REMARK_BATCH = Arguments(
    operation="friendships_friends_remark_batch", parameters=(ParameterModel(name="uids", type="str", required=True),)
)
_FRIENDS_CHAIN_FOLLOWERS = Arguments(
    operation="friendships_friends_chain_followers",
    parameters=(
        ParameterModel(name="uid", type="int", required=True),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
    ),
)
_REMARK_UPDATE = Arguments(
    operation="friendships_remark_update",
    parameters=(
        ParameterModel(name="uid", type="int", required=True),
        ParameterModel(name="remark", type="str", required=True),
    ),
)
_SHOW = Arguments(
    operation="friendships_show",
    parameters=(
        ParameterModel(name="source_id", type="int"),
        ParameterModel(name="source_screen_name", type="str"),
        ParameterModel(name="target_id", type="int"),
        ParameterModel(name="target_screen_name", type="str"),
    ),
    requires=(
        Requirement(
            mode="exactly_one",
            names=("source_id", "source_screen_name"),
            wanted="exactly one of `source_id` and `source_screen_name`",
        ),
        Requirement(
            mode="exactly_one",
            names=("target_id", "target_screen_name"),
            wanted="exactly one of `target_id` and `target_screen_name`",
        ),
    ),
)
_GROUPS = Arguments(operation="friendships_groups")
_GROUPS_CREATE = Arguments(
    operation="friendships_groups_create",
    parameters=(
        ParameterModel(name="name", type="str", required=True),
        ParameterModel(name="description", type="str"),
        ParameterModel(name="tags", type="str"),
    ),
)
_GROUPS_DESTROY = Arguments(
    operation="friendships_groups_destroy", parameters=(ParameterModel(name="list_id", type="int", required=True),)
)
_GROUPS_FOLLOW = Arguments(
    operation="friendships_groups_follow",
    parameters=(ParameterModel(name="list_id", type="int", required=True), ParameterModel(name="uid", type="int")),
)
_GROUPS_IS_MEMBER = Arguments(
    operation="friendships_groups_is_member",
    parameters=(
        ParameterModel(name="uid", type="int", required=True),
        ParameterModel(name="list_id", type="int", required=True),
    ),
)
_GROUPS_LISTED = Arguments(
    operation="friendships_groups_listed", parameters=(ParameterModel(name="uids", type="str", required=True),)
)
_GROUPS_MEMBERS = Arguments(
    operation="friendships_groups_members",
    parameters=(
        ParameterModel(name="list_id", type="int", required=True),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="cursor", type="int"),
    ),
)
_GROUPS_MEMBERS_ADD = Arguments(
    operation="friendships_groups_members_add",
    parameters=(
        ParameterModel(name="uid", type="int", required=True),
        ParameterModel(name="list_id", type="int", required=True),
    ),
)
_GROUPS_MEMBERS_ADD_BATCH = Arguments(
    operation="friendships_groups_members_add_batch",
    parameters=(
        ParameterModel(name="list_id", type="int", required=True),
        ParameterModel(name="uids", type="str", required=True),
        ParameterModel(name="group_descriptions", type="str", required=True),
    ),
)
_GROUPS_MEMBERS_DESCRIPTION = Arguments(
    operation="friendships_groups_members_description",
    parameters=(
        ParameterModel(name="uids", type="str", required=True),
        ParameterModel(name="list_id", type="int", required=True),
    ),
)
_GROUPS_MEMBERS_DESTROY = Arguments(
    operation="friendships_groups_members_destroy",
    parameters=(
        ParameterModel(name="uid", type="int", required=True),
        ParameterModel(name="list_id", type="int", required=True),
    ),
)
_GROUPS_MEMBERS_IDS = Arguments(
    operation="friendships_groups_members_ids",
    parameters=(
        ParameterModel(name="list_id", type="int", required=True),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="cursor", type="int"),
    ),
)
_GROUPS_MEMBERS_UPDATE = Arguments(
    operation="friendships_groups_members_update",
    parameters=(
        ParameterModel(name="list_id", type="int", required=True),
        ParameterModel(name="uid", type="int", required=True),
        ParameterModel(name="group_description", type="str"),
    ),
)
_GROUPS_ORDER = Arguments(
    operation="friendships_groups_order",
    parameters=(
        ParameterModel(name="list_ids", type="str", required=True),
        ParameterModel(name="count", type="int", required=True),
    ),
)
_GROUPS_SHOW = Arguments(
    operation="friendships_groups_show", parameters=(ParameterModel(name="list_id", type="int", required=True),)
)
_GROUPS_SHOW_BATCH = Arguments(
    operation="friendships_groups_show_batch",
    parameters=(
        ParameterModel(name="list_ids", type="str", required=True),
        ParameterModel(name="uids", type="str", required=True),
    ),
)
_GROUPS_TIMELINE = Arguments(
    operation="friendships_groups_timeline",
    parameters=(
        ParameterModel(name="list_id", type="int", required=True),
        ParameterModel(name="since_id", type="int"),
        ParameterModel(name="max_id", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="base_app", type="int"),
        ParameterModel(name="feature", type="int"),
    ),
)
_GROUPS_TIMELINE_IDS = Arguments(
    operation="friendships_groups_timeline_ids",
    parameters=(
        ParameterModel(name="list_id", type="int", required=True),
        ParameterModel(name="since_id", type="int"),
        ParameterModel(name="max_id", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="base_app", type="int"),
        ParameterModel(name="feature", type="int"),
    ),
)
_GROUPS_UPDATE = Arguments(
    operation="friendships_groups_update",
    parameters=(
        ParameterModel(name="list_id", type="int", required=True),
        ParameterModel(name="name", type="str"),
        ParameterModel(name="description", type="str"),
        ParameterModel(name="tags", type="str"),
    ),
    requires=(
        Requirement(
            mode="at_least_one",
            names=("name", "description", "tags"),
            wanted="at least one of `name`, `description` and `tags`",
        ),
    ),
)


def _request_friendships_create(
    *,
    body: FriendshipsCreateBody | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/friendships/create.json",
    }

    if not isinstance(body, Unset):
        _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_friendships_create_batch(
    *,
    body: FriendshipsCreateBatchBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/friendships/create_batch.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_friendships_destroy(
    *,
    body: FriendshipsDestroyBody | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/friendships/destroy.json",
    }

    if not isinstance(body, Unset):
        _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_friendships_followers(
    *,
    uid: int | Unset = UNSET,
    screen_name: str | Unset = UNSET,
    count: int | Unset = 50,
    cursor: int | Unset = 0,
    trim_status: FriendshipsFollowersTrimStatus | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params["screen_name"] = screen_name

    params["count"] = count

    params["cursor"] = cursor

    json_trim_status: int | Unset = UNSET
    if not isinstance(trim_status, Unset):
        json_trim_status = trim_status

    params["trim_status"] = json_trim_status

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/friendships/followers.json",
        "params": params,
    }

    return _kwargs


def _request_friendships_followers_active(
    *,
    uid: int,
    count: int | Unset = 20,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params["count"] = count

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/friendships/followers/active.json",
        "params": params,
    }

    return _kwargs


def _request_friendships_followers_destroy(
    *,
    body: FriendshipsFollowersDestroyBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/friendships/followers/destroy.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_friendships_followers_ids(
    *,
    uid: int | Unset = UNSET,
    screen_name: str | Unset = UNSET,
    count: int | Unset = 500,
    cursor: int | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params["screen_name"] = screen_name

    params["count"] = count

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/friendships/followers/ids.json",
        "params": params,
    }

    return _kwargs


def _request_friendships_friends(
    *,
    uid: int | Unset = UNSET,
    screen_name: str | Unset = UNSET,
    count: int | Unset = 50,
    cursor: int | Unset = 0,
    trim_status: FriendshipsFriendsTrimStatus | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params["screen_name"] = screen_name

    params["count"] = count

    params["cursor"] = cursor

    json_trim_status: int | Unset = UNSET
    if not isinstance(trim_status, Unset):
        json_trim_status = trim_status

    params["trim_status"] = json_trim_status

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/friendships/friends.json",
        "params": params,
    }

    return _kwargs


def _request_friendships_friends_bilateral(
    *,
    uid: int,
    count: int | Unset = 50,
    page: int | Unset = 1,
    sort: FriendshipsFriendsBilateralSort | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params["count"] = count

    params["page"] = page

    json_sort: int | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/friendships/friends/bilateral.json",
        "params": params,
    }

    return _kwargs


def _request_friendships_friends_bilateral_ids(
    *,
    uid: int,
    count: int | Unset = 50,
    page: int | Unset = 1,
    sort: FriendshipsFriendsBilateralIdsSort | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params["count"] = count

    params["page"] = page

    json_sort: int | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/friendships/friends/bilateral/ids.json",
        "params": params,
    }

    return _kwargs


def _request_friendships_friends_bilateral_sort_interactive(
    *,
    uid: int | Unset = UNSET,
    count: int | Unset = 50,
    page: int | Unset = 1,
    trim_status: FriendshipsFriendsBilateralSortInteractiveTrimStatus | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params["count"] = count

    params["page"] = page

    json_trim_status: int | Unset = UNSET
    if not isinstance(trim_status, Unset):
        json_trim_status = trim_status

    params["trim_status"] = json_trim_status

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/friendships/friends/bilateral/sort_interactive.json",
        "params": params,
    }

    return _kwargs


def _request_friendships_friends_ids(
    *,
    uid: int | Unset = UNSET,
    screen_name: str | Unset = UNSET,
    count: int | Unset = 500,
    cursor: int | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params["screen_name"] = screen_name

    params["count"] = count

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/friendships/friends/ids.json",
        "params": params,
    }

    return _kwargs


def _request_friendships_friends_in_common(
    *,
    uid: int,
    suid: int | Unset = UNSET,
    count: int | Unset = 50,
    page: int | Unset = 1,
    trim_status: FriendshipsFriendsInCommonTrimStatus | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params["suid"] = suid

    params["count"] = count

    params["page"] = page

    json_trim_status: int | Unset = UNSET
    if not isinstance(trim_status, Unset):
        json_trim_status = trim_status

    params["trim_status"] = json_trim_status

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/friendships/friends/in_common.json",
        "params": params,
    }

    return _kwargs


def _request_friendships_friends_remark_batch(
    *,
    uids: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uids"] = uids

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/friendships/friends/remark_batch.json",
        "params": params,
    }

    return _kwargs


def _request_friendships_friends_chain_followers(
    *,
    uid: int,
    count: int | Unset = 50,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params["count"] = count

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/friendships/friends_chain/followers.json",
        "params": params,
    }

    return _kwargs


def _request_friendships_remark_update(
    *,
    body: FriendshipsRemarkUpdateBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/friendships/remark/update.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_friendships_show(
    *,
    source_id: int | Unset = UNSET,
    source_screen_name: str | Unset = UNSET,
    target_id: int | Unset = UNSET,
    target_screen_name: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["source_id"] = source_id

    params["source_screen_name"] = source_screen_name

    params["target_id"] = target_id

    params["target_screen_name"] = target_screen_name

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/friendships/show.json",
        "params": params,
    }

    return _kwargs


def _request_friendships_groups() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/friendships/groups.json",
    }

    return _kwargs


def _request_friendships_groups_create(
    *,
    body: FriendshipsGroupsCreateBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/friendships/groups/create.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_friendships_groups_destroy(
    *,
    body: FriendshipsGroupsDestroyBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/friendships/groups/destroy.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_friendships_groups_follow(
    *,
    body: FriendshipsGroupsFollowBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/friendships/groups/follow.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_friendships_groups_is_member(
    *,
    uid: int,
    list_id: int,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params["list_id"] = list_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/friendships/groups/is_member.json",
        "params": params,
    }

    return _kwargs


def _request_friendships_groups_listed(
    *,
    uids: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uids"] = uids

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/friendships/groups/listed.json",
        "params": params,
    }

    return _kwargs


def _request_friendships_groups_members(
    *,
    list_id: int,
    count: int | Unset = 50,
    cursor: int | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["list_id"] = list_id

    params["count"] = count

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/friendships/groups/members.json",
        "params": params,
    }

    return _kwargs


def _request_friendships_groups_members_add(
    *,
    body: FriendshipsGroupsMembersAddBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/friendships/groups/members/add.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_friendships_groups_members_add_batch(
    *,
    body: FriendshipsGroupsMembersAddBatchBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/friendships/groups/members/add_batch.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_friendships_groups_members_description(
    *,
    uids: str,
    list_id: int,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uids"] = uids

    params["list_id"] = list_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/friendships/groups/members/description.json",
        "params": params,
    }

    return _kwargs


def _request_friendships_groups_members_destroy(
    *,
    body: FriendshipsGroupsMembersDestroyBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/friendships/groups/members/destroy.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_friendships_groups_members_ids(
    *,
    list_id: int,
    count: int | Unset = UNSET,
    cursor: int | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["list_id"] = list_id

    params["count"] = count

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/friendships/groups/members/ids.json",
        "params": params,
    }

    return _kwargs


def _request_friendships_groups_members_update(
    *,
    body: FriendshipsGroupsMembersUpdateBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/friendships/groups/members/update.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_friendships_groups_order(
    *,
    body: FriendshipsGroupsOrderBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/friendships/groups/order.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_friendships_groups_show(
    *,
    list_id: int,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["list_id"] = list_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/friendships/groups/show.json",
        "params": params,
    }

    return _kwargs


def _request_friendships_groups_show_batch(
    *,
    list_ids: str,
    uids: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["list_ids"] = list_ids

    params["uids"] = uids

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/friendships/groups/show_batch.json",
        "params": params,
    }

    return _kwargs


def _request_friendships_groups_timeline(
    *,
    list_id: int,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 50,
    page: int | Unset = 1,
    base_app: FriendshipsGroupsTimelineBaseApp | Unset = 0,
    feature: FriendshipsGroupsTimelineFeature | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["list_id"] = list_id

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
        "url": "/2/friendships/groups/timeline.json",
        "params": params,
    }

    return _kwargs


def _request_friendships_groups_timeline_ids(
    *,
    list_id: int,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = UNSET,
    page: int | Unset = 1,
    base_app: FriendshipsGroupsTimelineIdsBaseApp | Unset = 0,
    feature: FriendshipsGroupsTimelineIdsFeature | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["list_id"] = list_id

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
        "url": "/2/friendships/groups/timeline/ids.json",
        "params": params,
    }

    return _kwargs


def _request_friendships_groups_update(
    *,
    body: FriendshipsGroupsUpdateBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/friendships/groups/update.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


class Friendships(_Suggesting):
    """Who follows whom, and the groups into which users sort the accounts that they follow."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(self, *, uid: int | None = None, screen_name: str | None = None, rip: str | None = None) -> User:
        """Follow a user.

        Open to apps that are full Weibo clients only.

        `POST /2/friendships/create.json`, free. The response is typed.

        Give exactly one of `uid` and `screen_name`.

        Access level of the app: advanced.

        Example:
            api.friendships.create(uid=1)

        Args:
            uid: Whom to follow, by id.
            screen_name: Whom to follow, by nickname.
            rip: IP address of the user who acts, as the app sees it.

        Returns:
            The user who is followed now.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/create

        Documentation:
            reference/weibo_v2/friendships.html#create
        """
        from ..models.friendships_create_body import FriendshipsCreateBody
        from ..models.user import User

        return _call(
            self._client,
            _CREATE,
            {"uid": uid, "screen_name": screen_name, "rip": rip},
            lambda _given: _request_friendships_create(
                body=FriendshipsCreateBody(
                    uid=_given.get("uid", UNSET),
                    screen_name=_given.get("screen_name", UNSET),
                    rip=_given.get("rip", UNSET),
                )
            ),
            lambda response: User.from_dict(response.json()),
        )

    def create_batch(self, *, uids: str) -> UsersPage:
        """Follow several users.

        `POST /2/friendships/create_batch.json`, free. The response is typed.

        Example:
            api.friendships.create_batch(uids="1")

        Args:
            uids: Ids of users, separated by commas, 20 at most.

        Returns:
            The users who are followed now.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/create_batch

        Documentation:
            reference/weibo_v2/friendships.html#create_batch
        """
        from ..models.friendships_create_batch_body import FriendshipsCreateBatchBody
        from ..models.users_page import UsersPage

        return _call(
            self._client,
            _CREATE_BATCH,
            {"uids": uids},
            lambda _given: _request_friendships_create_batch(body=FriendshipsCreateBatchBody(uids=_given["uids"])),
            lambda response: UsersPage.from_dict(response.json()),
        )

    def destroy(self, *, uid: int | None = None, screen_name: str | None = None) -> User:
        """Stop following a user.

        Open to apps that are full Weibo clients only.

        `POST /2/friendships/destroy.json`, free. The response is typed.

        Give exactly one of `uid` and `screen_name`.

        Access level of the app: advanced.

        Example:
            api.friendships.destroy(uid=1)

        Args:
            uid: Whom to follow no longer, by id.
            screen_name: Whom to follow no longer, by nickname.

        Returns:
            The user who is no longer followed.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/destroy

        Documentation:
            reference/weibo_v2/friendships.html#destroy
        """
        from ..models.friendships_destroy_body import FriendshipsDestroyBody
        from ..models.user import User

        return _call(
            self._client,
            _DESTROY,
            {"uid": uid, "screen_name": screen_name},
            lambda _given: _request_friendships_destroy(
                body=FriendshipsDestroyBody(uid=_given.get("uid", UNSET), screen_name=_given.get("screen_name", UNSET))
            ),
            lambda response: User.from_dict(response.json()),
        )

    def followers(
        self,
        *,
        uid: int | None = None,
        screen_name: str | None = None,
        count: int | None = None,
        cursor: int | None = None,
        trim_status: Literal[0, 1] | None = None,
    ) -> UsersPage:
        """Accounts that follow a user.

        By id or nickname. The service takes the caller's own account only. Leaves out people who have not granted
        the app access, so a page may be short. The latest documentation lets a page have 5 accounts and no more.

        `GET /2/friendships/followers.json`, free. The response is typed. `iter_followers` goes through the items of
        all pages, `pages_followers` through the pages.

        Give exactly one of `uid` and `screen_name`.

        Access level of the app: normal.

        Example:
            api.friendships.followers(uid=1)

        Args:
            uid: Whose followers, by id.
            screen_name: Whose followers, by nickname.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.

        Returns:
            One page of followers.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/followers

        Documentation:
            reference/weibo_v2/friendships.html#followers
        """
        from ..models.users_page import UsersPage

        return _call(
            self._client,
            _FOLLOWERS,
            {"uid": uid, "screen_name": screen_name, "count": count, "cursor": cursor, "trim_status": trim_status},
            lambda _given: _request_friendships_followers(
                uid=_given.get("uid", UNSET),
                screen_name=_given.get("screen_name", UNSET),
                count=_given.get("count", UNSET),
                cursor=_given.get("cursor", UNSET),
                trim_status=_given.get("trim_status", UNSET),
            ),
            lambda response: UsersPage.from_dict(response.json()),
        )

    def pages_followers(
        self,
        *,
        uid: int | None = None,
        screen_name: str | None = None,
        count: int | None = None,
        cursor: int | None = None,
        trim_status: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[UsersPage]:
        """Pages of `followers`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.friendships.pages_followers(uid=1, max_pages=3): ...

        Args:
            uid: Whose followers, by id.
            screen_name: Whose followers, by nickname.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.
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
            reference/weibo_v2/friendships.html#followers
        """
        return _Pages(
            self.followers,
            _FOLLOWERS,
            {"uid": uid, "screen_name": screen_name, "count": count, "cursor": cursor, "trim_status": trim_status},
            _FOLLOWERS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_followers(
        self,
        *,
        uid: int | None = None,
        screen_name: str | None = None,
        count: int | None = None,
        cursor: int | None = None,
        trim_status: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[User]:
        """What is on the pages of `followers`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.friendships.iter_followers(uid=1, max_pages=3): ...

        Args:
            uid: Whose followers, by id.
            screen_name: Whose followers, by nickname.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.
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
            reference/weibo_v2/friendships.html#followers
        """
        _pages = self.pages_followers(
            uid=uid,
            screen_name=screen_name,
            count=count,
            cursor=cursor,
            trim_status=trim_status,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.users, _FOLLOWERS_PAGINATION)

    def followers_active(self, *, uid: int, count: int | None = None) -> UsersPage:
        """Followers of a user who are active.

        `GET /2/friendships/followers/active.json`, free. The response is typed.

        Example:
            api.friendships.followers_active(uid=1)

        Args:
            uid: Whose followers, by id.
            count: How many accounts, 200 at most. At least 1. The service's default is `20`.

        Returns:
            The followers.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/followers/active

        Documentation:
            reference/weibo_v2/friendships.html#followers_active
        """
        from ..models.users_page import UsersPage

        return _call(
            self._client,
            _FOLLOWERS_ACTIVE,
            {"uid": uid, "count": count},
            lambda _given: _request_friendships_followers_active(uid=_given["uid"], count=_given.get("count", UNSET)),
            lambda response: UsersPage.from_dict(response.json()),
        )

    def followers_destroy(self, *, uid: int) -> User:
        """Remove a follower.

        `POST /2/friendships/followers/destroy.json`, free. The response is typed.

        Of its parameters only the names are documented.

        Example:
            api.friendships.followers_destroy(uid=1)

        Args:
            uid: The follower, by id.

        Returns:
            The user who no longer follows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/followers/destroy

        Documentation:
            reference/weibo_v2/friendships.html#followers_destroy
        """
        from ..models.friendships_followers_destroy_body import FriendshipsFollowersDestroyBody
        from ..models.user import User

        return _call(
            self._client,
            _FOLLOWERS_DESTROY,
            {"uid": uid},
            lambda _given: _request_friendships_followers_destroy(
                body=FriendshipsFollowersDestroyBody(uid=_given["uid"])
            ),
            lambda response: User.from_dict(response.json()),
        )

    def followers_ids(
        self,
        *,
        uid: int | None = None,
        screen_name: str | None = None,
        count: int | None = None,
        cursor: int | None = None,
    ) -> UserIdsPage:
        """Ids of the accounts that follow a user.

        By id or nickname. The service takes the caller's own account only. Leaves out people who have not granted
        the app access, so a page may be short.

        `GET /2/friendships/followers/ids.json`, free. The response is typed. `iter_followers_ids` goes through the
        items of all pages, `pages_followers_ids` through the pages.

        Give exactly one of `uid` and `screen_name`.

        Access level of the app: normal.

        Example:
            api.friendships.followers_ids(uid=1)

        Args:
            uid: Whose followers, by id.
            screen_name: Whose followers, by nickname.
            count: Ids per page, 5000 at most. At least 1. The service's default is `500`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.

        Returns:
            One page of ids.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/followers/ids

        Documentation:
            reference/weibo_v2/friendships.html#followers_ids
        """
        from ..models.user_ids_page import UserIdsPage

        return _call(
            self._client,
            _FOLLOWERS_IDS,
            {"uid": uid, "screen_name": screen_name, "count": count, "cursor": cursor},
            lambda _given: _request_friendships_followers_ids(
                uid=_given.get("uid", UNSET),
                screen_name=_given.get("screen_name", UNSET),
                count=_given.get("count", UNSET),
                cursor=_given.get("cursor", UNSET),
            ),
            lambda response: UserIdsPage.from_dict(response.json()),
        )

    def pages_followers_ids(
        self,
        *,
        uid: int | None = None,
        screen_name: str | None = None,
        count: int | None = None,
        cursor: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[UserIdsPage]:
        """Pages of `followers_ids`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.friendships.pages_followers_ids(uid=1, max_pages=3): ...

        Args:
            uid: Whose followers, by id.
            screen_name: Whose followers, by nickname.
            count: Ids per page, 5000 at most. At least 1. The service's default is `500`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
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
            reference/weibo_v2/friendships.html#followers_ids
        """
        return _Pages(
            self.followers_ids,
            _FOLLOWERS_IDS,
            {"uid": uid, "screen_name": screen_name, "count": count, "cursor": cursor},
            _FOLLOWERS_IDS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_followers_ids(
        self,
        *,
        uid: int | None = None,
        screen_name: str | None = None,
        count: int | None = None,
        cursor: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[int]:
        """What is on the pages of `followers_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.friendships.iter_followers_ids(uid=1, max_pages=3): ...

        Args:
            uid: Whose followers, by id.
            screen_name: Whose followers, by nickname.
            count: Ids per page, 5000 at most. At least 1. The service's default is `500`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
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
            reference/weibo_v2/friendships.html#followers_ids
        """
        _pages = self.pages_followers_ids(
            uid=uid, screen_name=screen_name, count=count, cursor=cursor, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.ids, _FOLLOWERS_IDS_PAGINATION)

    def friends(
        self,
        *,
        uid: int | None = None,
        screen_name: str | None = None,
        count: int | None = None,
        cursor: int | None = None,
        trim_status: Literal[0, 1] | None = None,
    ) -> UsersPage:
        """Accounts that a user follows.

        By id or nickname. The service takes the caller's own account only. Leaves out people who have not granted
        the app access, so a page may be short. The latest documentation lets a page have 5 accounts and no more.

        `GET /2/friendships/friends.json`, free. The response is typed. `iter_friends` goes through the items of all
        pages, `pages_friends` through the pages.

        Give exactly one of `uid` and `screen_name`.

        Access level of the app: normal.

        Example:
            api.friendships.friends(uid=1)

        Args:
            uid: Whose friends, by id.
            screen_name: Whose friends, by nickname.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.

        Returns:
            One page of followed accounts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/friends

        Documentation:
            reference/weibo_v2/friendships.html#friends
        """
        from ..models.users_page import UsersPage

        return _call(
            self._client,
            _FRIENDS,
            {"uid": uid, "screen_name": screen_name, "count": count, "cursor": cursor, "trim_status": trim_status},
            lambda _given: _request_friendships_friends(
                uid=_given.get("uid", UNSET),
                screen_name=_given.get("screen_name", UNSET),
                count=_given.get("count", UNSET),
                cursor=_given.get("cursor", UNSET),
                trim_status=_given.get("trim_status", UNSET),
            ),
            lambda response: UsersPage.from_dict(response.json()),
        )

    def pages_friends(
        self,
        *,
        uid: int | None = None,
        screen_name: str | None = None,
        count: int | None = None,
        cursor: int | None = None,
        trim_status: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[UsersPage]:
        """Pages of `friends`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.friendships.pages_friends(uid=1, max_pages=3): ...

        Args:
            uid: Whose friends, by id.
            screen_name: Whose friends, by nickname.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.
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
            reference/weibo_v2/friendships.html#friends
        """
        return _Pages(
            self.friends,
            _FRIENDS,
            {"uid": uid, "screen_name": screen_name, "count": count, "cursor": cursor, "trim_status": trim_status},
            _FRIENDS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_friends(
        self,
        *,
        uid: int | None = None,
        screen_name: str | None = None,
        count: int | None = None,
        cursor: int | None = None,
        trim_status: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[User]:
        """What is on the pages of `friends`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.friendships.iter_friends(uid=1, max_pages=3): ...

        Args:
            uid: Whose friends, by id.
            screen_name: Whose friends, by nickname.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.
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
            reference/weibo_v2/friendships.html#friends
        """
        _pages = self.pages_friends(
            uid=uid,
            screen_name=screen_name,
            count=count,
            cursor=cursor,
            trim_status=trim_status,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.users, _FRIENDS_PAGINATION)

    def friends_bilateral(
        self, *, uid: int, count: int | None = None, page: int | None = None, sort: Literal[0] | None = None
    ) -> UsersPage:
        """Mutual friends.

        Accounts that a user follows and is followed by.

        `GET /2/friendships/friends/bilateral.json`, free. The response is typed. `iter_friends_bilateral` goes
        through the items of all pages, `pages_friends_bilateral` through the pages.

        Access level of the app: normal.

        Example:
            api.friendships.friends_bilateral(uid=1)

        Args:
            uid: Whose mutual friends, by id.
            count: Accounts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0, the latest followed first; there is no other order. The service's default is `0`.

        Returns:
            One page of mutual friends.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/friends/bilateral

        Documentation:
            reference/weibo_v2/friendships.html#friends_bilateral
        """
        from ..models.users_page import UsersPage

        return _call(
            self._client,
            _FRIENDS_BILATERAL,
            {"uid": uid, "count": count, "page": page, "sort": sort},
            lambda _given: _request_friendships_friends_bilateral(
                uid=_given["uid"],
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                sort=_given.get("sort", UNSET),
            ),
            lambda response: UsersPage.from_dict(response.json()),
        )

    def pages_friends_bilateral(
        self,
        *,
        uid: int,
        count: int | None = None,
        page: int | None = None,
        sort: Literal[0] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[UsersPage]:
        """Pages of `friends_bilateral`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.friendships.pages_friends_bilateral(uid=1, max_pages=3): ...

        Args:
            uid: Whose mutual friends, by id.
            count: Accounts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0, the latest followed first; there is no other order. The service's default is `0`.
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
            reference/weibo_v2/friendships.html#friends_bilateral
        """
        return _Pages(
            self.friends_bilateral,
            _FRIENDS_BILATERAL,
            {"uid": uid, "count": count, "page": page, "sort": sort},
            _FRIENDS_BILATERAL_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_friends_bilateral(
        self,
        *,
        uid: int,
        count: int | None = None,
        page: int | None = None,
        sort: Literal[0] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[User]:
        """What is on the pages of `friends_bilateral`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.friendships.iter_friends_bilateral(uid=1, max_pages=3): ...

        Args:
            uid: Whose mutual friends, by id.
            count: Accounts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0, the latest followed first; there is no other order. The service's default is `0`.
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
            reference/weibo_v2/friendships.html#friends_bilateral
        """
        _pages = self.pages_friends_bilateral(
            uid=uid, count=count, page=page, sort=sort, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.users, _FRIENDS_BILATERAL_PAGINATION)

    def friends_bilateral_ids(
        self, *, uid: int, count: int | None = None, page: int | None = None, sort: Literal[0] | None = None
    ) -> UserIdsPage:
        """Ids of mutual friends.

        `GET /2/friendships/friends/bilateral/ids.json`, free. The response is typed. `iter_friends_bilateral_ids`
        goes through the items of all pages, `pages_friends_bilateral_ids` through the pages.

        Example:
            api.friendships.friends_bilateral_ids(uid=1)

        Args:
            uid: Whose mutual friends, by id.
            count: Ids per page, 2000 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0, the latest followed first; there is no other order. The service's default is `0`.

        Returns:
            One page of ids.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/friends/bilateral/ids

        Documentation:
            reference/weibo_v2/friendships.html#friends_bilateral_ids
        """
        from ..models.user_ids_page import UserIdsPage

        return _call(
            self._client,
            _FRIENDS_BILATERAL_IDS,
            {"uid": uid, "count": count, "page": page, "sort": sort},
            lambda _given: _request_friendships_friends_bilateral_ids(
                uid=_given["uid"],
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                sort=_given.get("sort", UNSET),
            ),
            lambda response: UserIdsPage.from_dict(response.json()),
        )

    def pages_friends_bilateral_ids(
        self,
        *,
        uid: int,
        count: int | None = None,
        page: int | None = None,
        sort: Literal[0] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[UserIdsPage]:
        """Pages of `friends_bilateral_ids`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.friendships.pages_friends_bilateral_ids(uid=1, max_pages=3): ...

        Args:
            uid: Whose mutual friends, by id.
            count: Ids per page, 2000 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0, the latest followed first; there is no other order. The service's default is `0`.
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
            reference/weibo_v2/friendships.html#friends_bilateral_ids
        """
        return _Pages(
            self.friends_bilateral_ids,
            _FRIENDS_BILATERAL_IDS,
            {"uid": uid, "count": count, "page": page, "sort": sort},
            _FRIENDS_BILATERAL_IDS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_friends_bilateral_ids(
        self,
        *,
        uid: int,
        count: int | None = None,
        page: int | None = None,
        sort: Literal[0] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[int]:
        """What is on the pages of `friends_bilateral_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.friendships.iter_friends_bilateral_ids(uid=1, max_pages=3): ...

        Args:
            uid: Whose mutual friends, by id.
            count: Ids per page, 2000 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0, the latest followed first; there is no other order. The service's default is `0`.
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
            reference/weibo_v2/friendships.html#friends_bilateral_ids
        """
        _pages = self.pages_friends_bilateral_ids(
            uid=uid, count=count, page=page, sort=sort, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.ids, _FRIENDS_BILATERAL_IDS_PAGINATION)

    def friends_bilateral_sort_interactive(
        self,
        *,
        uid: int | None = None,
        count: int | None = None,
        page: int | None = None,
        trim_status: Literal[0, 1] | None = None,
    ) -> UsersPage:
        """Mutual friends, latest contact first.

        Accounts that a user follows and is followed by, those with the latest contact first. Needs a scope.

        `GET /2/friendships/friends/bilateral/sort_interactive.json`, free. The response is typed.
        `iter_friends_bilateral_sort_interactive` goes through the items of all pages,
        `pages_friends_bilateral_sort_interactive` through the pages.

        Access level of the app: advanced.

        Example:
            api.friendships.friends_bilateral_sort_interactive()

        Args:
            uid: Whose mutual friends, by id. Without it, those of the token's own user.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.

        Returns:
            One page of mutual friends.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/friends/bilateral/sort_interactive

        Documentation:
            reference/weibo_v2/friendships.html#friends_bilateral_sort_interactive
        """
        from ..models.users_page import UsersPage

        return _call(
            self._client,
            _FRIENDS_BILATERAL_SORT_INTERACTIVE,
            {"uid": uid, "count": count, "page": page, "trim_status": trim_status},
            lambda _given: _request_friendships_friends_bilateral_sort_interactive(
                uid=_given.get("uid", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                trim_status=_given.get("trim_status", UNSET),
            ),
            lambda response: UsersPage.from_dict(response.json()),
        )

    def pages_friends_bilateral_sort_interactive(
        self,
        *,
        uid: int | None = None,
        count: int | None = None,
        page: int | None = None,
        trim_status: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[UsersPage]:
        """Pages of `friends_bilateral_sort_interactive`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.friendships.pages_friends_bilateral_sort_interactive(max_pages=3): ...

        Args:
            uid: Whose mutual friends, by id. Without it, those of the token's own user.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.
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
            reference/weibo_v2/friendships.html#friends_bilateral_sort_interactive
        """
        return _Pages(
            self.friends_bilateral_sort_interactive,
            _FRIENDS_BILATERAL_SORT_INTERACTIVE,
            {"uid": uid, "count": count, "page": page, "trim_status": trim_status},
            _FRIENDS_BILATERAL_SORT_INTERACTIVE_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_friends_bilateral_sort_interactive(
        self,
        *,
        uid: int | None = None,
        count: int | None = None,
        page: int | None = None,
        trim_status: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[User]:
        """What is on the pages of `friends_bilateral_sort_interactive`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.friendships.iter_friends_bilateral_sort_interactive(max_pages=3): ...

        Args:
            uid: Whose mutual friends, by id. Without it, those of the token's own user.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.
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
            reference/weibo_v2/friendships.html#friends_bilateral_sort_interactive
        """
        _pages = self.pages_friends_bilateral_sort_interactive(
            uid=uid, count=count, page=page, trim_status=trim_status, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.users, _FRIENDS_BILATERAL_SORT_INTERACTIVE_PAGINATION)

    def friends_ids(
        self,
        *,
        uid: int | None = None,
        screen_name: str | None = None,
        count: int | None = None,
        cursor: int | None = None,
    ) -> UserIdsPage:
        """Ids of the accounts that a user follows.

        By id or nickname. The service takes the caller's own account only. Leaves out people who have not granted
        the app access, so a page may be short.

        `GET /2/friendships/friends/ids.json`, free. The response is typed. `iter_friends_ids` goes through the
        items of all pages, `pages_friends_ids` through the pages.

        Give exactly one of `uid` and `screen_name`.

        Access level of the app: normal.

        Example:
            api.friendships.friends_ids(uid=1)

        Args:
            uid: Whose friends, by id.
            screen_name: Whose friends, by nickname.
            count: Ids per page, 5000 at most. At least 1. The service's default is `500`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.

        Returns:
            One page of ids.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/friends/ids

        Documentation:
            reference/weibo_v2/friendships.html#friends_ids
        """
        from ..models.user_ids_page import UserIdsPage

        return _call(
            self._client,
            _FRIENDS_IDS,
            {"uid": uid, "screen_name": screen_name, "count": count, "cursor": cursor},
            lambda _given: _request_friendships_friends_ids(
                uid=_given.get("uid", UNSET),
                screen_name=_given.get("screen_name", UNSET),
                count=_given.get("count", UNSET),
                cursor=_given.get("cursor", UNSET),
            ),
            lambda response: UserIdsPage.from_dict(response.json()),
        )

    def pages_friends_ids(
        self,
        *,
        uid: int | None = None,
        screen_name: str | None = None,
        count: int | None = None,
        cursor: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[UserIdsPage]:
        """Pages of `friends_ids`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.friendships.pages_friends_ids(uid=1, max_pages=3): ...

        Args:
            uid: Whose friends, by id.
            screen_name: Whose friends, by nickname.
            count: Ids per page, 5000 at most. At least 1. The service's default is `500`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
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
            reference/weibo_v2/friendships.html#friends_ids
        """
        return _Pages(
            self.friends_ids,
            _FRIENDS_IDS,
            {"uid": uid, "screen_name": screen_name, "count": count, "cursor": cursor},
            _FRIENDS_IDS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_friends_ids(
        self,
        *,
        uid: int | None = None,
        screen_name: str | None = None,
        count: int | None = None,
        cursor: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[int]:
        """What is on the pages of `friends_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.friendships.iter_friends_ids(uid=1, max_pages=3): ...

        Args:
            uid: Whose friends, by id.
            screen_name: Whose friends, by nickname.
            count: Ids per page, 5000 at most. At least 1. The service's default is `500`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
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
            reference/weibo_v2/friendships.html#friends_ids
        """
        _pages = self.pages_friends_ids(
            uid=uid, screen_name=screen_name, count=count, cursor=cursor, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.ids, _FRIENDS_IDS_PAGINATION)

    def friends_in_common(
        self,
        *,
        uid: int,
        suid: int | None = None,
        count: int | None = None,
        page: int | None = None,
        trim_status: Literal[0, 1] | None = None,
    ) -> UsersPage:
        """Accounts that two users both follow.

        `GET /2/friendships/friends/in_common.json`, free. The response is typed. `iter_friends_in_common` goes
        through the items of all pages, `pages_friends_in_common` through the pages.

        Example:
            api.friendships.friends_in_common(uid=1)

        Args:
            uid: The one user, by id.
            suid: The other user, by id. Without it, the caller.
            count: Accounts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.

        Returns:
            One page of accounts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/friends/in_common

        Documentation:
            reference/weibo_v2/friendships.html#friends_in_common
        """
        from ..models.users_page import UsersPage

        return _call(
            self._client,
            _FRIENDS_IN_COMMON,
            {"uid": uid, "suid": suid, "count": count, "page": page, "trim_status": trim_status},
            lambda _given: _request_friendships_friends_in_common(
                uid=_given["uid"],
                suid=_given.get("suid", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                trim_status=_given.get("trim_status", UNSET),
            ),
            lambda response: UsersPage.from_dict(response.json()),
        )

    def pages_friends_in_common(
        self,
        *,
        uid: int,
        suid: int | None = None,
        count: int | None = None,
        page: int | None = None,
        trim_status: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[UsersPage]:
        """Pages of `friends_in_common`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.friendships.pages_friends_in_common(uid=1, max_pages=3): ...

        Args:
            uid: The one user, by id.
            suid: The other user, by id. Without it, the caller.
            count: Accounts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.
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
            reference/weibo_v2/friendships.html#friends_in_common
        """
        return _Pages(
            self.friends_in_common,
            _FRIENDS_IN_COMMON,
            {"uid": uid, "suid": suid, "count": count, "page": page, "trim_status": trim_status},
            _FRIENDS_IN_COMMON_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_friends_in_common(
        self,
        *,
        uid: int,
        suid: int | None = None,
        count: int | None = None,
        page: int | None = None,
        trim_status: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[User]:
        """What is on the pages of `friends_in_common`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.friendships.iter_friends_in_common(uid=1, max_pages=3): ...

        Args:
            uid: The one user, by id.
            suid: The other user, by id. Without it, the caller.
            count: Accounts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.
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
            reference/weibo_v2/friendships.html#friends_in_common
        """
        _pages = self.pages_friends_in_common(
            uid=uid, suid=suid, count=count, page=page, trim_status=trim_status, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.users, _FRIENDS_IN_COMMON_PAGINATION)

    def friends_remark_batch(self, *, uids: str) -> RemarksList:
        """Notes about followed accounts.

        The names that the caller gave to accounts.

        `GET /2/friendships/friends/remark_batch.json`, free. The response is typed.

        Example:
            api.friendships.friends_remark_batch(uids="1")

        Args:
            uids: Ids of followed accounts, separated by commas, 50 at most.

        Returns:
            The notes.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/friends/remark_batch

        Documentation:
            reference/weibo_v2/friendships.html#friends_remark_batch
        """
        from ..models.remarks_list import RemarksList

        return _call(
            self._client,
            _FRIENDS_REMARK_BATCH,
            {"uids": uids},
            lambda _given: _request_friendships_friends_remark_batch(uids=_given["uids"]),
            lambda response: RemarksList.from_dict(response.json()),
        )

    def friends_chain_followers(self, *, uid: int, count: int | None = None, page: int | None = None) -> UsersPage:
        """Followed accounts that follow a user.

        Those accounts among the ones the caller follows.

        `GET /2/friendships/friends_chain/followers.json`, free. The response is typed.
        `iter_friends_chain_followers` goes through the items of all pages, `pages_friends_chain_followers` through
        the pages.

        Example:
            api.friendships.friends_chain_followers(uid=1)

        Args:
            uid: Who is followed, by id.
            count: Accounts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of accounts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/friends_chain/followers

        Documentation:
            reference/weibo_v2/friendships.html#friends_chain_followers
        """
        from ..models.users_page import UsersPage

        return _call(
            self._client,
            _FRIENDS_CHAIN_FOLLOWERS,
            {"uid": uid, "count": count, "page": page},
            lambda _given: _request_friendships_friends_chain_followers(
                uid=_given["uid"], count=_given.get("count", UNSET), page=_given.get("page", UNSET)
            ),
            lambda response: UsersPage.from_dict(response.json()),
        )

    def pages_friends_chain_followers(
        self,
        *,
        uid: int,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[UsersPage]:
        """Pages of `friends_chain_followers`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.friendships.pages_friends_chain_followers(uid=1, max_pages=3): ...

        Args:
            uid: Who is followed, by id.
            count: Accounts per page. At least 1. The service's default is `50`.
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
            reference/weibo_v2/friendships.html#friends_chain_followers
        """
        return _Pages(
            self.friends_chain_followers,
            _FRIENDS_CHAIN_FOLLOWERS,
            {"uid": uid, "count": count, "page": page},
            _FRIENDS_CHAIN_FOLLOWERS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_friends_chain_followers(
        self,
        *,
        uid: int,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[User]:
        """What is on the pages of `friends_chain_followers`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.friendships.iter_friends_chain_followers(uid=1, max_pages=3): ...

        Args:
            uid: Who is followed, by id.
            count: Accounts per page. At least 1. The service's default is `50`.
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
            reference/weibo_v2/friendships.html#friends_chain_followers
        """
        _pages = self.pages_friends_chain_followers(uid=uid, count=count, page=page, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.users, _FRIENDS_CHAIN_FOLLOWERS_PAGINATION)

    def remark_update(self, *, uid: int, remark: str) -> User:
        """Change the note about a followed account.

        Refused with HTTP 400 when the caller does not follow the account.

        `POST /2/friendships/remark/update.json`, free. The response is typed.

        Access level of the app: advanced.

        Example:
            api.friendships.remark_update(uid=1, remark="1")

        Args:
            uid: Whom the note is about, by id.
            remark: The note.

        Returns:
            The user, with the new note.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/remark/update

        Documentation:
            reference/weibo_v2/friendships.html#remark_update
        """
        from ..models.friendships_remark_update_body import FriendshipsRemarkUpdateBody
        from ..models.user import User

        return _call(
            self._client,
            _REMARK_UPDATE,
            {"uid": uid, "remark": remark},
            lambda _given: _request_friendships_remark_update(
                body=FriendshipsRemarkUpdateBody(uid=_given["uid"], remark=_given["remark"])
            ),
            lambda response: User.from_dict(response.json()),
        )

    def show(
        self,
        *,
        source_id: int | None = None,
        source_screen_name: str | None = None,
        target_id: int | None = None,
        target_screen_name: str | None = None,
    ) -> FriendshipPair:
        """How two users relate.

        Each of the two by id or by nickname.

        `GET /2/friendships/show.json`, free. The response is typed.

        Give exactly one of `source_id` and `source_screen_name`. Give exactly one of `target_id` and
        `target_screen_name`.

        Access level of the app: normal.

        Example:
            api.friendships.show(source_id=1, target_id=1)

        Args:
            source_id: The one user, by id.
            source_screen_name: The one user, by nickname.
            target_id: The other user, by id.
            target_screen_name: The other user, by nickname.

        Returns:
            Both sides of the relation.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/show

        Documentation:
            reference/weibo_v2/friendships.html#show
        """
        from ..models.friendship_pair import FriendshipPair

        return _call(
            self._client,
            _SHOW,
            {
                "source_id": source_id,
                "source_screen_name": source_screen_name,
                "target_id": target_id,
                "target_screen_name": target_screen_name,
            },
            lambda _given: _request_friendships_show(
                source_id=_given.get("source_id", UNSET),
                source_screen_name=_given.get("source_screen_name", UNSET),
                target_id=_given.get("target_id", UNSET),
                target_screen_name=_given.get("target_screen_name", UNSET),
            ),
            lambda response: FriendshipPair.from_dict(response.json()),
        )

    def groups(self) -> GroupsPage:
        """Groups of the caller.

        In the caller's own order, 20 at most. Accounts without a group have the group 0, which is not among them.

        `GET /2/friendships/groups.json`, free. The response is typed.

        Closed: the service behind it has been shut down, so expect an error response.

        Access level of the app: advanced.

        Example:
            api.friendships.groups()

        Returns:
            The groups.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups

        Documentation:
            reference/weibo_v2/friendships.html#groups
        """
        from ..models.groups_page import GroupsPage

        return _call(
            self._client,
            _GROUPS,
            {},
            lambda _given: _request_friendships_groups(),
            lambda response: GroupsPage.from_dict(response.json()),
        )

    def groups_create(self, *, name: str, description: str | None = None, tags: str | None = None) -> Group:
        """Make a group.

        `POST /2/friendships/groups/create.json`, free. The response is typed.

        Closed: the service behind it has been shut down, so expect an error response.

        Access level of the app: advanced.

        Example:
            api.friendships.groups_create(name="alice")

        Args:
            name: Name of the group, 8 Chinese characters or 16 others at most.
            description: What the group is for, 70 Chinese characters or 140 others at most.
            tags: Tags, separated by commas, 10 at most, each up to 7 Chinese characters or 14 others.

        Returns:
            The new group.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/create

        Documentation:
            reference/weibo_v2/friendships.html#groups_create
        """
        from ..models.friendships_groups_create_body import FriendshipsGroupsCreateBody
        from ..models.group import Group

        return _call(
            self._client,
            _GROUPS_CREATE,
            {"name": name, "description": description, "tags": tags},
            lambda _given: _request_friendships_groups_create(
                body=FriendshipsGroupsCreateBody(
                    name=_given["name"], description=_given.get("description", UNSET), tags=_given.get("tags", UNSET)
                )
            ),
            lambda response: Group.from_dict(response.json()),
        )

    def groups_destroy(self, *, list_id: int) -> Group:
        """Delete a group.

        `POST /2/friendships/groups/destroy.json`, free. The response is typed.

        Closed: the service behind it has been shut down, so expect an error response.

        Example:
            api.friendships.groups_destroy(list_id=1)

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.

        Returns:
            The group that is gone now.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/destroy

        Documentation:
            reference/weibo_v2/friendships.html#groups_destroy
        """
        from ..models.friendships_groups_destroy_body import FriendshipsGroupsDestroyBody
        from ..models.group import Group

        return _call(
            self._client,
            _GROUPS_DESTROY,
            {"list_id": list_id},
            lambda _given: _request_friendships_groups_destroy(
                body=FriendshipsGroupsDestroyBody(list_id=_given["list_id"])
            ),
            lambda response: Group.from_dict(response.json()),
        )

    def groups_follow(self, *, list_id: int, uid: int | None = None) -> Group:
        """Follow a friend group.

        Follows a group that the caller can see. A second call for the same group is refused.

        `POST /2/friendships/groups/follow.json`, free. The response is typed.

        Closed: the service behind it has been shut down, so expect an error response.

        Access level of the app: advanced.

        Example:
            api.friendships.groups_follow(list_id=1)

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            uid: Id of the group's owner. Without it, the user of the token.

        Returns:
            The group that is followed now.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/follow

        Documentation:
            reference/weibo_v2/friendships.html#groups_follow
        """
        from ..models.friendships_groups_follow_body import FriendshipsGroupsFollowBody
        from ..models.group import Group

        return _call(
            self._client,
            _GROUPS_FOLLOW,
            {"list_id": list_id, "uid": uid},
            lambda _given: _request_friendships_groups_follow(
                body=FriendshipsGroupsFollowBody(list_id=_given["list_id"], uid=_given.get("uid", UNSET))
            ),
            lambda response: Group.from_dict(response.json()),
        )

    def groups_is_member(self, *, uid: int, list_id: int) -> Unseen:
        """Whether a user is in a group.

        `GET /2/friendships/groups/is_member.json`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Closed: the service behind it has been shut down, so expect an error response.

        Of its parameters only the names are documented.

        Example:
            api.friendships.groups_is_member(uid=1, list_id=1)

        Args:
            uid: The user, by id.
            list_id: Id of the group; take `idstr`, since `id` may come rounded.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/is_member

        Documentation:
            reference/weibo_v2/friendships.html#groups_is_member
        """
        from ..models.unseen import Unseen

        return _call(
            self._client,
            _GROUPS_IS_MEMBER,
            {"uid": uid, "list_id": list_id},
            lambda _given: _request_friendships_groups_is_member(uid=_given["uid"], list_id=_given["list_id"]),
            lambda response: Unseen.from_dict(response.json()),
        )

    def groups_listed(self, *, uids: str) -> Unseen:
        """Groups that users are in.

        `GET /2/friendships/groups/listed.json`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Closed: the service behind it has been shut down, so expect an error response.

        Of its parameters only the names are documented.

        Example:
            api.friendships.groups_listed(uids="1")

        Args:
            uids: Ids of users, separated by commas.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/listed

        Documentation:
            reference/weibo_v2/friendships.html#groups_listed
        """
        from ..models.unseen import Unseen

        return _call(
            self._client,
            _GROUPS_LISTED,
            {"uids": uids},
            lambda _given: _request_friendships_groups_listed(uids=_given["uids"]),
            lambda response: Unseen.from_dict(response.json()),
        )

    def groups_members(self, *, list_id: int, count: int | None = None, cursor: int | None = None) -> UsersPage:
        """Accounts in a group.

        `GET /2/friendships/groups/members.json`, free. The response is typed. `iter_groups_members` goes through
        the items of all pages, `pages_groups_members` through the pages.

        Closed: the service behind it has been shut down, so expect an error response.

        Access level of the app: advanced.

        Example:
            api.friendships.groups_members(list_id=1)

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.

        Returns:
            One page of accounts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/members

        Documentation:
            reference/weibo_v2/friendships.html#groups_members
        """
        from ..models.users_page import UsersPage

        return _call(
            self._client,
            _GROUPS_MEMBERS,
            {"list_id": list_id, "count": count, "cursor": cursor},
            lambda _given: _request_friendships_groups_members(
                list_id=_given["list_id"], count=_given.get("count", UNSET), cursor=_given.get("cursor", UNSET)
            ),
            lambda response: UsersPage.from_dict(response.json()),
        )

    def pages_groups_members(
        self,
        *,
        list_id: int,
        count: int | None = None,
        cursor: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[UsersPage]:
        """Pages of `groups_members`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.friendships.pages_groups_members(list_id=1, max_pages=3): ...

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
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
            reference/weibo_v2/friendships.html#groups_members
        """
        return _Pages(
            self.groups_members,
            _GROUPS_MEMBERS,
            {"list_id": list_id, "count": count, "cursor": cursor},
            _GROUPS_MEMBERS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_groups_members(
        self,
        *,
        list_id: int,
        count: int | None = None,
        cursor: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[User]:
        """What is on the pages of `groups_members`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.friendships.iter_groups_members(list_id=1, max_pages=3): ...

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
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
            reference/weibo_v2/friendships.html#groups_members
        """
        _pages = self.pages_groups_members(
            list_id=list_id, count=count, cursor=cursor, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.users, _GROUPS_MEMBERS_PAGINATION)

    def groups_members_add(self, *, uid: int, list_id: int) -> Group:
        """Put a user into a group.

        Only the owner can, and only accounts that the owner follows. A group holds 200.

        `POST /2/friendships/groups/members/add.json`, free. The response is typed.

        Closed: the service behind it has been shut down, so expect an error response.

        Access level of the app: advanced.

        Example:
            api.friendships.groups_members_add(uid=1, list_id=1)

        Args:
            uid: The user, by id.
            list_id: Id of the group; take `idstr`, since `id` may come rounded.

        Returns:
            The group.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/members/add

        Documentation:
            reference/weibo_v2/friendships.html#groups_members_add
        """
        from ..models.friendships_groups_members_add_body import FriendshipsGroupsMembersAddBody
        from ..models.group import Group

        return _call(
            self._client,
            _GROUPS_MEMBERS_ADD,
            {"uid": uid, "list_id": list_id},
            lambda _given: _request_friendships_groups_members_add(
                body=FriendshipsGroupsMembersAddBody(uid=_given["uid"], list_id=_given["list_id"])
            ),
            lambda response: Group.from_dict(response.json()),
        )

    def groups_members_add_batch(self, *, list_id: int, uids: str, group_descriptions: str) -> Unseen:
        """Put several users into a group.

        `POST /2/friendships/groups/members/add_batch.json`, free. The response is open: no one says what is in it,
        and `to_dict()` has all of it.

        Closed: the service behind it has been shut down, so expect an error response.

        Of its parameters only the names are documented.

        Example:
            api.friendships.groups_members_add_batch(list_id=1, uids="1", group_descriptions="1")

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            uids: Ids of users, separated by commas.
            group_descriptions: Notes about the users, separated by commas.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/members/add_batch

        Documentation:
            reference/weibo_v2/friendships.html#groups_members_add_batch
        """
        from ..models.friendships_groups_members_add_batch_body import FriendshipsGroupsMembersAddBatchBody
        from ..models.unseen import Unseen

        return _call(
            self._client,
            _GROUPS_MEMBERS_ADD_BATCH,
            {"list_id": list_id, "uids": uids, "group_descriptions": group_descriptions},
            lambda _given: _request_friendships_groups_members_add_batch(
                body=FriendshipsGroupsMembersAddBatchBody(
                    list_id=_given["list_id"], uids=_given["uids"], group_descriptions=_given["group_descriptions"]
                )
            ),
            lambda response: Unseen.from_dict(response.json()),
        )

    def groups_members_description(self, *, uids: str, list_id: int) -> Unseen:
        """Notes about accounts in a group.

        `GET /2/friendships/groups/members/description.json`, free. The response is open: no one says what is in it,
        and `to_dict()` has all of it.

        Closed: the service behind it has been shut down, so expect an error response.

        Of its parameters only the names are documented.

        Example:
            api.friendships.groups_members_description(uids="1", list_id=1)

        Args:
            uids: Ids of users, separated by commas.
            list_id: Id of the group; take `idstr`, since `id` may come rounded.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/members/description

        Documentation:
            reference/weibo_v2/friendships.html#groups_members_description
        """
        from ..models.unseen import Unseen

        return _call(
            self._client,
            _GROUPS_MEMBERS_DESCRIPTION,
            {"uids": uids, "list_id": list_id},
            lambda _given: _request_friendships_groups_members_description(
                uids=_given["uids"], list_id=_given["list_id"]
            ),
            lambda response: Unseen.from_dict(response.json()),
        )

    def groups_members_destroy(self, *, uid: int, list_id: int) -> Group:
        """Take a user out of a group.

        `POST /2/friendships/groups/members/destroy.json`, free. The response is typed.

        Closed: the service behind it has been shut down, so expect an error response.

        Of its parameters only the names are documented.

        Example:
            api.friendships.groups_members_destroy(uid=1, list_id=1)

        Args:
            uid: The user, by id.
            list_id: Id of the group; take `idstr`, since `id` may come rounded.

        Returns:
            The group.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/members/destroy

        Documentation:
            reference/weibo_v2/friendships.html#groups_members_destroy
        """
        from ..models.friendships_groups_members_destroy_body import FriendshipsGroupsMembersDestroyBody
        from ..models.group import Group

        return _call(
            self._client,
            _GROUPS_MEMBERS_DESTROY,
            {"uid": uid, "list_id": list_id},
            lambda _given: _request_friendships_groups_members_destroy(
                body=FriendshipsGroupsMembersDestroyBody(uid=_given["uid"], list_id=_given["list_id"])
            ),
            lambda response: Group.from_dict(response.json()),
        )

    def groups_members_ids(self, *, list_id: int, count: int | None = None, cursor: int | None = None) -> UserIdsPage:
        """Ids of the accounts in a group.

        `GET /2/friendships/groups/members/ids.json`, free. The response is typed. `iter_groups_members_ids` goes
        through the items of all pages, `pages_groups_members_ids` through the pages.

        Closed: the service behind it has been shut down, so expect an error response.

        Of its parameters only the names are documented.

        Example:
            api.friendships.groups_members_ids(list_id=1)

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            count: Ids per page. At least 1.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.

        Returns:
            One page of ids.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/members/ids

        Documentation:
            reference/weibo_v2/friendships.html#groups_members_ids
        """
        from ..models.user_ids_page import UserIdsPage

        return _call(
            self._client,
            _GROUPS_MEMBERS_IDS,
            {"list_id": list_id, "count": count, "cursor": cursor},
            lambda _given: _request_friendships_groups_members_ids(
                list_id=_given["list_id"], count=_given.get("count", UNSET), cursor=_given.get("cursor", UNSET)
            ),
            lambda response: UserIdsPage.from_dict(response.json()),
        )

    def pages_groups_members_ids(
        self,
        *,
        list_id: int,
        count: int | None = None,
        cursor: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[UserIdsPage]:
        """Pages of `groups_members_ids`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.friendships.pages_groups_members_ids(list_id=1, max_pages=3): ...

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            count: Ids per page. At least 1.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
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
            reference/weibo_v2/friendships.html#groups_members_ids
        """
        return _Pages(
            self.groups_members_ids,
            _GROUPS_MEMBERS_IDS,
            {"list_id": list_id, "count": count, "cursor": cursor},
            _GROUPS_MEMBERS_IDS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_groups_members_ids(
        self,
        *,
        list_id: int,
        count: int | None = None,
        cursor: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[int]:
        """What is on the pages of `groups_members_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.friendships.iter_groups_members_ids(list_id=1, max_pages=3): ...

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            count: Ids per page. At least 1.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
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
            reference/weibo_v2/friendships.html#groups_members_ids
        """
        _pages = self.pages_groups_members_ids(
            list_id=list_id, count=count, cursor=cursor, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.ids, _GROUPS_MEMBERS_IDS_PAGINATION)

    def groups_members_update(self, *, list_id: int, uid: int, group_description: str | None = None) -> Unseen:
        """Change the note about an account in a group.

        `POST /2/friendships/groups/members/update.json`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Closed: the service behind it has been shut down, so expect an error response.

        Of its parameters only the names are documented.

        Example:
            api.friendships.groups_members_update(list_id=1, uid=1)

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            uid: The user, by id.
            group_description: The new note.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/members/update

        Documentation:
            reference/weibo_v2/friendships.html#groups_members_update
        """
        from ..models.friendships_groups_members_update_body import FriendshipsGroupsMembersUpdateBody
        from ..models.unseen import Unseen

        return _call(
            self._client,
            _GROUPS_MEMBERS_UPDATE,
            {"list_id": list_id, "uid": uid, "group_description": group_description},
            lambda _given: _request_friendships_groups_members_update(
                body=FriendshipsGroupsMembersUpdateBody(
                    list_id=_given["list_id"],
                    uid=_given["uid"],
                    group_description=_given.get("group_description", UNSET),
                )
            ),
            lambda response: Unseen.from_dict(response.json()),
        )

    def groups_order(self, *, list_ids: str, count: int) -> Unseen:
        """Put the groups in another order.

        `POST /2/friendships/groups/order.json`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Closed: the service behind it has been shut down, so expect an error response.

        Of its parameters only the names are documented.

        Example:
            api.friendships.groups_order(list_ids="1", count=1)

        Args:
            list_ids: Ids of all groups in their new order, separated by commas.
            count: How many groups there are. At least 1.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/order

        Documentation:
            reference/weibo_v2/friendships.html#groups_order
        """
        from ..models.friendships_groups_order_body import FriendshipsGroupsOrderBody
        from ..models.unseen import Unseen

        return _call(
            self._client,
            _GROUPS_ORDER,
            {"list_ids": list_ids, "count": count},
            lambda _given: _request_friendships_groups_order(
                body=FriendshipsGroupsOrderBody(list_ids=_given["list_ids"], count=_given["count"])
            ),
            lambda response: Unseen.from_dict(response.json()),
        )

    def groups_show(self, *, list_id: int) -> Group:
        """One group.

        `GET /2/friendships/groups/show.json`, free. The response is typed.

        Closed: the service behind it has been shut down, so expect an error response.

        Access level of the app: advanced.

        Example:
            api.friendships.groups_show(list_id=1)

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.

        Returns:
            The group.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/show

        Documentation:
            reference/weibo_v2/friendships.html#groups_show
        """
        from ..models.group import Group

        return _call(
            self._client,
            _GROUPS_SHOW,
            {"list_id": list_id},
            lambda _given: _request_friendships_groups_show(list_id=_given["list_id"]),
            lambda response: Group.from_dict(response.json()),
        )

    def groups_show_batch(self, *, list_ids: str, uids: str) -> GroupsPage:
        """Several groups by their ids.

        Private groups are shown to their owner only. A group of somebody else is shown when it is public and
        visible to all, or to members and the caller is one.

        `GET /2/friendships/groups/show_batch.json`, free. The response is typed.

        Closed: the service behind it has been shut down, so expect an error response.

        Access level of the app: advanced.

        Example:
            api.friendships.groups_show_batch(list_ids="1", uids="1")

        Args:
            list_ids: Ids of groups, separated by commas, 20 at most.
            uids: Ids of the groups' owners, in the same order, separated by commas, 20 at most.

        Returns:
            The groups.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/show_batch

        Documentation:
            reference/weibo_v2/friendships.html#groups_show_batch
        """
        from ..models.groups_page import GroupsPage

        return _call(
            self._client,
            _GROUPS_SHOW_BATCH,
            {"list_ids": list_ids, "uids": uids},
            lambda _given: _request_friendships_groups_show_batch(list_ids=_given["list_ids"], uids=_given["uids"]),
            lambda response: GroupsPage.from_dict(response.json()),
        )

    def groups_timeline(
        self,
        *,
        list_id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
    ) -> StatusesPage:
        """Latest posts of a group.

        A private group must be the caller's own.

        `GET /2/friendships/groups/timeline.json`, free. The response is typed. `iter_groups_timeline` goes through
        the items of all pages, `pages_groups_timeline` through the pages.

        Closed: the service behind it has been shut down, so expect an error response.

        Example:
            api.friendships.groups_timeline(list_id=1)

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `50`.
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
            https://open.weibo.com/wiki/2/friendships/groups/timeline

        Documentation:
            reference/weibo_v2/friendships.html#groups_timeline
        """
        from ..models.statuses_page import StatusesPage

        return _call(
            self._client,
            _GROUPS_TIMELINE,
            {
                "list_id": list_id,
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
            },
            lambda _given: _request_friendships_groups_timeline(
                list_id=_given["list_id"],
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
                feature=_given.get("feature", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def pages_groups_timeline(
        self,
        *,
        list_id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusesPage]:
        """Pages of `groups_timeline`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.friendships.pages_groups_timeline(list_id=1, max_pages=3): ...

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `50`.
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
            reference/weibo_v2/friendships.html#groups_timeline
        """
        return _Pages(
            self.groups_timeline,
            _GROUPS_TIMELINE,
            {
                "list_id": list_id,
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
            },
            _GROUPS_TIMELINE_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_groups_timeline(
        self,
        *,
        list_id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Status]:
        """What is on the pages of `groups_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.friendships.iter_groups_timeline(list_id=1, max_pages=3): ...

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `50`.
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
            reference/weibo_v2/friendships.html#groups_timeline
        """
        _pages = self.pages_groups_timeline(
            list_id=list_id,
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            base_app=base_app,
            feature=feature,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.statuses, _GROUPS_TIMELINE_PAGINATION)

    def groups_timeline_ids(
        self,
        *,
        list_id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
    ) -> StatusIdsPage:
        """Ids of the latest posts of a group.

        `GET /2/friendships/groups/timeline/ids.json`, free. The response is typed. `iter_groups_timeline_ids` goes
        through the items of all pages, `pages_groups_timeline_ids` through the pages.

        Closed: the service behind it has been shut down, so expect an error response.

        Of its parameters only the names are documented.

        Example:
            api.friendships.groups_timeline_ids(list_id=1)

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page. At least 1.
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
            https://open.weibo.com/wiki/2/friendships/groups/timeline/ids

        Documentation:
            reference/weibo_v2/friendships.html#groups_timeline_ids
        """
        from ..models.status_ids_page import StatusIdsPage

        return _call(
            self._client,
            _GROUPS_TIMELINE_IDS,
            {
                "list_id": list_id,
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
            },
            lambda _given: _request_friendships_groups_timeline_ids(
                list_id=_given["list_id"],
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
                feature=_given.get("feature", UNSET),
            ),
            lambda response: StatusIdsPage.from_dict(response.json()),
        )

    def pages_groups_timeline_ids(
        self,
        *,
        list_id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusIdsPage]:
        """Pages of `groups_timeline_ids`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.friendships.pages_groups_timeline_ids(list_id=1, max_pages=3): ...

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page. At least 1.
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
            reference/weibo_v2/friendships.html#groups_timeline_ids
        """
        return _Pages(
            self.groups_timeline_ids,
            _GROUPS_TIMELINE_IDS,
            {
                "list_id": list_id,
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
            },
            _GROUPS_TIMELINE_IDS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_groups_timeline_ids(
        self,
        *,
        list_id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[str]:
        """What is on the pages of `groups_timeline_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.friendships.iter_groups_timeline_ids(list_id=1, max_pages=3): ...

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page. At least 1.
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
            reference/weibo_v2/friendships.html#groups_timeline_ids
        """
        _pages = self.pages_groups_timeline_ids(
            list_id=list_id,
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            base_app=base_app,
            feature=feature,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.statuses, _GROUPS_TIMELINE_IDS_PAGINATION)

    def groups_update(
        self, *, list_id: int, name: str | None = None, description: str | None = None, tags: str | None = None
    ) -> Group:
        """Change a group.

        Only the owner can. Names of one user's groups differ.

        `POST /2/friendships/groups/update.json`, free. The response is typed.

        Closed: the service behind it has been shut down, so expect an error response.

        Give at least one of `name`, `description` and `tags`.

        Access level of the app: advanced.

        Example:
            api.friendships.groups_update(list_id=1, name="alice")

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            name: The new name, 8 Chinese characters or 16 others at most.
            description: What the group is for now, 70 Chinese characters or 140 others at most.
            tags: The new tags, separated by commas, 10 at most, each up to 7 Chinese characters or 14 others.

        Returns:
            The changed group.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/update

        Documentation:
            reference/weibo_v2/friendships.html#groups_update
        """
        from ..models.friendships_groups_update_body import FriendshipsGroupsUpdateBody
        from ..models.group import Group

        return _call(
            self._client,
            _GROUPS_UPDATE,
            {"list_id": list_id, "name": name, "description": description, "tags": tags},
            lambda _given: _request_friendships_groups_update(
                body=FriendshipsGroupsUpdateBody(
                    list_id=_given["list_id"],
                    name=_given.get("name", UNSET),
                    description=_given.get("description", UNSET),
                    tags=_given.get("tags", UNSET),
                )
            ),
            lambda response: Group.from_dict(response.json()),
        )


class AsyncFriendships(_Suggesting):
    """Who follows whom, and the groups into which users sort the accounts that they follow."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(self, *, uid: int | None = None, screen_name: str | None = None, rip: str | None = None) -> User:
        """Follow a user.

        Open to apps that are full Weibo clients only.

        `POST /2/friendships/create.json`, free. The response is typed.

        Give exactly one of `uid` and `screen_name`.

        Access level of the app: advanced.

        Example:
            api.friendships.create(uid=1)

        Args:
            uid: Whom to follow, by id.
            screen_name: Whom to follow, by nickname.
            rip: IP address of the user who acts, as the app sees it.

        Returns:
            The user who is followed now.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/create

        Documentation:
            reference/weibo_v2/friendships.html#create
        """
        from ..models.friendships_create_body import FriendshipsCreateBody
        from ..models.user import User

        return await _acall(
            self._client,
            _CREATE,
            {"uid": uid, "screen_name": screen_name, "rip": rip},
            lambda _given: _request_friendships_create(
                body=FriendshipsCreateBody(
                    uid=_given.get("uid", UNSET),
                    screen_name=_given.get("screen_name", UNSET),
                    rip=_given.get("rip", UNSET),
                )
            ),
            lambda response: User.from_dict(response.json()),
        )

    async def create_batch(self, *, uids: str) -> UsersPage:
        """Follow several users.

        `POST /2/friendships/create_batch.json`, free. The response is typed.

        Example:
            api.friendships.create_batch(uids="1")

        Args:
            uids: Ids of users, separated by commas, 20 at most.

        Returns:
            The users who are followed now.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/create_batch

        Documentation:
            reference/weibo_v2/friendships.html#create_batch
        """
        from ..models.friendships_create_batch_body import FriendshipsCreateBatchBody
        from ..models.users_page import UsersPage

        return await _acall(
            self._client,
            _CREATE_BATCH,
            {"uids": uids},
            lambda _given: _request_friendships_create_batch(body=FriendshipsCreateBatchBody(uids=_given["uids"])),
            lambda response: UsersPage.from_dict(response.json()),
        )

    async def destroy(self, *, uid: int | None = None, screen_name: str | None = None) -> User:
        """Stop following a user.

        Open to apps that are full Weibo clients only.

        `POST /2/friendships/destroy.json`, free. The response is typed.

        Give exactly one of `uid` and `screen_name`.

        Access level of the app: advanced.

        Example:
            api.friendships.destroy(uid=1)

        Args:
            uid: Whom to follow no longer, by id.
            screen_name: Whom to follow no longer, by nickname.

        Returns:
            The user who is no longer followed.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/destroy

        Documentation:
            reference/weibo_v2/friendships.html#destroy
        """
        from ..models.friendships_destroy_body import FriendshipsDestroyBody
        from ..models.user import User

        return await _acall(
            self._client,
            _DESTROY,
            {"uid": uid, "screen_name": screen_name},
            lambda _given: _request_friendships_destroy(
                body=FriendshipsDestroyBody(uid=_given.get("uid", UNSET), screen_name=_given.get("screen_name", UNSET))
            ),
            lambda response: User.from_dict(response.json()),
        )

    async def followers(
        self,
        *,
        uid: int | None = None,
        screen_name: str | None = None,
        count: int | None = None,
        cursor: int | None = None,
        trim_status: Literal[0, 1] | None = None,
    ) -> UsersPage:
        """Accounts that follow a user.

        By id or nickname. The service takes the caller's own account only. Leaves out people who have not granted
        the app access, so a page may be short. The latest documentation lets a page have 5 accounts and no more.

        `GET /2/friendships/followers.json`, free. The response is typed. `iter_followers` goes through the items of
        all pages, `pages_followers` through the pages.

        Give exactly one of `uid` and `screen_name`.

        Access level of the app: normal.

        Example:
            api.friendships.followers(uid=1)

        Args:
            uid: Whose followers, by id.
            screen_name: Whose followers, by nickname.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.

        Returns:
            One page of followers.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/followers

        Documentation:
            reference/weibo_v2/friendships.html#followers
        """
        from ..models.users_page import UsersPage

        return await _acall(
            self._client,
            _FOLLOWERS,
            {"uid": uid, "screen_name": screen_name, "count": count, "cursor": cursor, "trim_status": trim_status},
            lambda _given: _request_friendships_followers(
                uid=_given.get("uid", UNSET),
                screen_name=_given.get("screen_name", UNSET),
                count=_given.get("count", UNSET),
                cursor=_given.get("cursor", UNSET),
                trim_status=_given.get("trim_status", UNSET),
            ),
            lambda response: UsersPage.from_dict(response.json()),
        )

    def pages_followers(
        self,
        *,
        uid: int | None = None,
        screen_name: str | None = None,
        count: int | None = None,
        cursor: int | None = None,
        trim_status: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[UsersPage]:
        """Pages of `followers`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.friendships.pages_followers(uid=1, max_pages=3): ...

        Args:
            uid: Whose followers, by id.
            screen_name: Whose followers, by nickname.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.
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
            reference/weibo_v2/friendships.html#followers
        """
        return _AsyncPages(
            self.followers,
            _FOLLOWERS,
            {"uid": uid, "screen_name": screen_name, "count": count, "cursor": cursor, "trim_status": trim_status},
            _FOLLOWERS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_followers(
        self,
        *,
        uid: int | None = None,
        screen_name: str | None = None,
        count: int | None = None,
        cursor: int | None = None,
        trim_status: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[User]:
        """What is on the pages of `followers`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.friendships.iter_followers(uid=1, max_pages=3): ...

        Args:
            uid: Whose followers, by id.
            screen_name: Whose followers, by nickname.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.
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
            reference/weibo_v2/friendships.html#followers
        """
        _pages = self.pages_followers(
            uid=uid,
            screen_name=screen_name,
            count=count,
            cursor=cursor,
            trim_status=trim_status,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.users, _FOLLOWERS_PAGINATION)

    async def followers_active(self, *, uid: int, count: int | None = None) -> UsersPage:
        """Followers of a user who are active.

        `GET /2/friendships/followers/active.json`, free. The response is typed.

        Example:
            api.friendships.followers_active(uid=1)

        Args:
            uid: Whose followers, by id.
            count: How many accounts, 200 at most. At least 1. The service's default is `20`.

        Returns:
            The followers.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/followers/active

        Documentation:
            reference/weibo_v2/friendships.html#followers_active
        """
        from ..models.users_page import UsersPage

        return await _acall(
            self._client,
            _FOLLOWERS_ACTIVE,
            {"uid": uid, "count": count},
            lambda _given: _request_friendships_followers_active(uid=_given["uid"], count=_given.get("count", UNSET)),
            lambda response: UsersPage.from_dict(response.json()),
        )

    async def followers_destroy(self, *, uid: int) -> User:
        """Remove a follower.

        `POST /2/friendships/followers/destroy.json`, free. The response is typed.

        Of its parameters only the names are documented.

        Example:
            api.friendships.followers_destroy(uid=1)

        Args:
            uid: The follower, by id.

        Returns:
            The user who no longer follows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/followers/destroy

        Documentation:
            reference/weibo_v2/friendships.html#followers_destroy
        """
        from ..models.friendships_followers_destroy_body import FriendshipsFollowersDestroyBody
        from ..models.user import User

        return await _acall(
            self._client,
            _FOLLOWERS_DESTROY,
            {"uid": uid},
            lambda _given: _request_friendships_followers_destroy(
                body=FriendshipsFollowersDestroyBody(uid=_given["uid"])
            ),
            lambda response: User.from_dict(response.json()),
        )

    async def followers_ids(
        self,
        *,
        uid: int | None = None,
        screen_name: str | None = None,
        count: int | None = None,
        cursor: int | None = None,
    ) -> UserIdsPage:
        """Ids of the accounts that follow a user.

        By id or nickname. The service takes the caller's own account only. Leaves out people who have not granted
        the app access, so a page may be short.

        `GET /2/friendships/followers/ids.json`, free. The response is typed. `iter_followers_ids` goes through the
        items of all pages, `pages_followers_ids` through the pages.

        Give exactly one of `uid` and `screen_name`.

        Access level of the app: normal.

        Example:
            api.friendships.followers_ids(uid=1)

        Args:
            uid: Whose followers, by id.
            screen_name: Whose followers, by nickname.
            count: Ids per page, 5000 at most. At least 1. The service's default is `500`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.

        Returns:
            One page of ids.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/followers/ids

        Documentation:
            reference/weibo_v2/friendships.html#followers_ids
        """
        from ..models.user_ids_page import UserIdsPage

        return await _acall(
            self._client,
            _FOLLOWERS_IDS,
            {"uid": uid, "screen_name": screen_name, "count": count, "cursor": cursor},
            lambda _given: _request_friendships_followers_ids(
                uid=_given.get("uid", UNSET),
                screen_name=_given.get("screen_name", UNSET),
                count=_given.get("count", UNSET),
                cursor=_given.get("cursor", UNSET),
            ),
            lambda response: UserIdsPage.from_dict(response.json()),
        )

    def pages_followers_ids(
        self,
        *,
        uid: int | None = None,
        screen_name: str | None = None,
        count: int | None = None,
        cursor: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[UserIdsPage]:
        """Pages of `followers_ids`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.friendships.pages_followers_ids(uid=1, max_pages=3): ...

        Args:
            uid: Whose followers, by id.
            screen_name: Whose followers, by nickname.
            count: Ids per page, 5000 at most. At least 1. The service's default is `500`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
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
            reference/weibo_v2/friendships.html#followers_ids
        """
        return _AsyncPages(
            self.followers_ids,
            _FOLLOWERS_IDS,
            {"uid": uid, "screen_name": screen_name, "count": count, "cursor": cursor},
            _FOLLOWERS_IDS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_followers_ids(
        self,
        *,
        uid: int | None = None,
        screen_name: str | None = None,
        count: int | None = None,
        cursor: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[int]:
        """What is on the pages of `followers_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.friendships.iter_followers_ids(uid=1, max_pages=3): ...

        Args:
            uid: Whose followers, by id.
            screen_name: Whose followers, by nickname.
            count: Ids per page, 5000 at most. At least 1. The service's default is `500`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
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
            reference/weibo_v2/friendships.html#followers_ids
        """
        _pages = self.pages_followers_ids(
            uid=uid, screen_name=screen_name, count=count, cursor=cursor, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.ids, _FOLLOWERS_IDS_PAGINATION)

    async def friends(
        self,
        *,
        uid: int | None = None,
        screen_name: str | None = None,
        count: int | None = None,
        cursor: int | None = None,
        trim_status: Literal[0, 1] | None = None,
    ) -> UsersPage:
        """Accounts that a user follows.

        By id or nickname. The service takes the caller's own account only. Leaves out people who have not granted
        the app access, so a page may be short. The latest documentation lets a page have 5 accounts and no more.

        `GET /2/friendships/friends.json`, free. The response is typed. `iter_friends` goes through the items of all
        pages, `pages_friends` through the pages.

        Give exactly one of `uid` and `screen_name`.

        Access level of the app: normal.

        Example:
            api.friendships.friends(uid=1)

        Args:
            uid: Whose friends, by id.
            screen_name: Whose friends, by nickname.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.

        Returns:
            One page of followed accounts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/friends

        Documentation:
            reference/weibo_v2/friendships.html#friends
        """
        from ..models.users_page import UsersPage

        return await _acall(
            self._client,
            _FRIENDS,
            {"uid": uid, "screen_name": screen_name, "count": count, "cursor": cursor, "trim_status": trim_status},
            lambda _given: _request_friendships_friends(
                uid=_given.get("uid", UNSET),
                screen_name=_given.get("screen_name", UNSET),
                count=_given.get("count", UNSET),
                cursor=_given.get("cursor", UNSET),
                trim_status=_given.get("trim_status", UNSET),
            ),
            lambda response: UsersPage.from_dict(response.json()),
        )

    def pages_friends(
        self,
        *,
        uid: int | None = None,
        screen_name: str | None = None,
        count: int | None = None,
        cursor: int | None = None,
        trim_status: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[UsersPage]:
        """Pages of `friends`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.friendships.pages_friends(uid=1, max_pages=3): ...

        Args:
            uid: Whose friends, by id.
            screen_name: Whose friends, by nickname.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.
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
            reference/weibo_v2/friendships.html#friends
        """
        return _AsyncPages(
            self.friends,
            _FRIENDS,
            {"uid": uid, "screen_name": screen_name, "count": count, "cursor": cursor, "trim_status": trim_status},
            _FRIENDS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_friends(
        self,
        *,
        uid: int | None = None,
        screen_name: str | None = None,
        count: int | None = None,
        cursor: int | None = None,
        trim_status: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[User]:
        """What is on the pages of `friends`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.friendships.iter_friends(uid=1, max_pages=3): ...

        Args:
            uid: Whose friends, by id.
            screen_name: Whose friends, by nickname.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.
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
            reference/weibo_v2/friendships.html#friends
        """
        _pages = self.pages_friends(
            uid=uid,
            screen_name=screen_name,
            count=count,
            cursor=cursor,
            trim_status=trim_status,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.users, _FRIENDS_PAGINATION)

    async def friends_bilateral(
        self, *, uid: int, count: int | None = None, page: int | None = None, sort: Literal[0] | None = None
    ) -> UsersPage:
        """Mutual friends.

        Accounts that a user follows and is followed by.

        `GET /2/friendships/friends/bilateral.json`, free. The response is typed. `iter_friends_bilateral` goes
        through the items of all pages, `pages_friends_bilateral` through the pages.

        Access level of the app: normal.

        Example:
            api.friendships.friends_bilateral(uid=1)

        Args:
            uid: Whose mutual friends, by id.
            count: Accounts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0, the latest followed first; there is no other order. The service's default is `0`.

        Returns:
            One page of mutual friends.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/friends/bilateral

        Documentation:
            reference/weibo_v2/friendships.html#friends_bilateral
        """
        from ..models.users_page import UsersPage

        return await _acall(
            self._client,
            _FRIENDS_BILATERAL,
            {"uid": uid, "count": count, "page": page, "sort": sort},
            lambda _given: _request_friendships_friends_bilateral(
                uid=_given["uid"],
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                sort=_given.get("sort", UNSET),
            ),
            lambda response: UsersPage.from_dict(response.json()),
        )

    def pages_friends_bilateral(
        self,
        *,
        uid: int,
        count: int | None = None,
        page: int | None = None,
        sort: Literal[0] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[UsersPage]:
        """Pages of `friends_bilateral`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.friendships.pages_friends_bilateral(uid=1, max_pages=3): ...

        Args:
            uid: Whose mutual friends, by id.
            count: Accounts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0, the latest followed first; there is no other order. The service's default is `0`.
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
            reference/weibo_v2/friendships.html#friends_bilateral
        """
        return _AsyncPages(
            self.friends_bilateral,
            _FRIENDS_BILATERAL,
            {"uid": uid, "count": count, "page": page, "sort": sort},
            _FRIENDS_BILATERAL_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_friends_bilateral(
        self,
        *,
        uid: int,
        count: int | None = None,
        page: int | None = None,
        sort: Literal[0] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[User]:
        """What is on the pages of `friends_bilateral`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.friendships.iter_friends_bilateral(uid=1, max_pages=3): ...

        Args:
            uid: Whose mutual friends, by id.
            count: Accounts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0, the latest followed first; there is no other order. The service's default is `0`.
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
            reference/weibo_v2/friendships.html#friends_bilateral
        """
        _pages = self.pages_friends_bilateral(
            uid=uid, count=count, page=page, sort=sort, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.users, _FRIENDS_BILATERAL_PAGINATION)

    async def friends_bilateral_ids(
        self, *, uid: int, count: int | None = None, page: int | None = None, sort: Literal[0] | None = None
    ) -> UserIdsPage:
        """Ids of mutual friends.

        `GET /2/friendships/friends/bilateral/ids.json`, free. The response is typed. `iter_friends_bilateral_ids`
        goes through the items of all pages, `pages_friends_bilateral_ids` through the pages.

        Example:
            api.friendships.friends_bilateral_ids(uid=1)

        Args:
            uid: Whose mutual friends, by id.
            count: Ids per page, 2000 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0, the latest followed first; there is no other order. The service's default is `0`.

        Returns:
            One page of ids.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/friends/bilateral/ids

        Documentation:
            reference/weibo_v2/friendships.html#friends_bilateral_ids
        """
        from ..models.user_ids_page import UserIdsPage

        return await _acall(
            self._client,
            _FRIENDS_BILATERAL_IDS,
            {"uid": uid, "count": count, "page": page, "sort": sort},
            lambda _given: _request_friendships_friends_bilateral_ids(
                uid=_given["uid"],
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                sort=_given.get("sort", UNSET),
            ),
            lambda response: UserIdsPage.from_dict(response.json()),
        )

    def pages_friends_bilateral_ids(
        self,
        *,
        uid: int,
        count: int | None = None,
        page: int | None = None,
        sort: Literal[0] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[UserIdsPage]:
        """Pages of `friends_bilateral_ids`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.friendships.pages_friends_bilateral_ids(uid=1, max_pages=3): ...

        Args:
            uid: Whose mutual friends, by id.
            count: Ids per page, 2000 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0, the latest followed first; there is no other order. The service's default is `0`.
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
            reference/weibo_v2/friendships.html#friends_bilateral_ids
        """
        return _AsyncPages(
            self.friends_bilateral_ids,
            _FRIENDS_BILATERAL_IDS,
            {"uid": uid, "count": count, "page": page, "sort": sort},
            _FRIENDS_BILATERAL_IDS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_friends_bilateral_ids(
        self,
        *,
        uid: int,
        count: int | None = None,
        page: int | None = None,
        sort: Literal[0] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[int]:
        """What is on the pages of `friends_bilateral_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.friendships.iter_friends_bilateral_ids(uid=1, max_pages=3): ...

        Args:
            uid: Whose mutual friends, by id.
            count: Ids per page, 2000 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0, the latest followed first; there is no other order. The service's default is `0`.
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
            reference/weibo_v2/friendships.html#friends_bilateral_ids
        """
        _pages = self.pages_friends_bilateral_ids(
            uid=uid, count=count, page=page, sort=sort, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.ids, _FRIENDS_BILATERAL_IDS_PAGINATION)

    async def friends_bilateral_sort_interactive(
        self,
        *,
        uid: int | None = None,
        count: int | None = None,
        page: int | None = None,
        trim_status: Literal[0, 1] | None = None,
    ) -> UsersPage:
        """Mutual friends, latest contact first.

        Accounts that a user follows and is followed by, those with the latest contact first. Needs a scope.

        `GET /2/friendships/friends/bilateral/sort_interactive.json`, free. The response is typed.
        `iter_friends_bilateral_sort_interactive` goes through the items of all pages,
        `pages_friends_bilateral_sort_interactive` through the pages.

        Access level of the app: advanced.

        Example:
            api.friendships.friends_bilateral_sort_interactive()

        Args:
            uid: Whose mutual friends, by id. Without it, those of the token's own user.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.

        Returns:
            One page of mutual friends.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/friends/bilateral/sort_interactive

        Documentation:
            reference/weibo_v2/friendships.html#friends_bilateral_sort_interactive
        """
        from ..models.users_page import UsersPage

        return await _acall(
            self._client,
            _FRIENDS_BILATERAL_SORT_INTERACTIVE,
            {"uid": uid, "count": count, "page": page, "trim_status": trim_status},
            lambda _given: _request_friendships_friends_bilateral_sort_interactive(
                uid=_given.get("uid", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                trim_status=_given.get("trim_status", UNSET),
            ),
            lambda response: UsersPage.from_dict(response.json()),
        )

    def pages_friends_bilateral_sort_interactive(
        self,
        *,
        uid: int | None = None,
        count: int | None = None,
        page: int | None = None,
        trim_status: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[UsersPage]:
        """Pages of `friends_bilateral_sort_interactive`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.friendships.pages_friends_bilateral_sort_interactive(max_pages=3): ...

        Args:
            uid: Whose mutual friends, by id. Without it, those of the token's own user.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.
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
            reference/weibo_v2/friendships.html#friends_bilateral_sort_interactive
        """
        return _AsyncPages(
            self.friends_bilateral_sort_interactive,
            _FRIENDS_BILATERAL_SORT_INTERACTIVE,
            {"uid": uid, "count": count, "page": page, "trim_status": trim_status},
            _FRIENDS_BILATERAL_SORT_INTERACTIVE_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_friends_bilateral_sort_interactive(
        self,
        *,
        uid: int | None = None,
        count: int | None = None,
        page: int | None = None,
        trim_status: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[User]:
        """What is on the pages of `friends_bilateral_sort_interactive`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.friendships.iter_friends_bilateral_sort_interactive(max_pages=3): ...

        Args:
            uid: Whose mutual friends, by id. Without it, those of the token's own user.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.
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
            reference/weibo_v2/friendships.html#friends_bilateral_sort_interactive
        """
        _pages = self.pages_friends_bilateral_sort_interactive(
            uid=uid, count=count, page=page, trim_status=trim_status, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.users, _FRIENDS_BILATERAL_SORT_INTERACTIVE_PAGINATION)

    async def friends_ids(
        self,
        *,
        uid: int | None = None,
        screen_name: str | None = None,
        count: int | None = None,
        cursor: int | None = None,
    ) -> UserIdsPage:
        """Ids of the accounts that a user follows.

        By id or nickname. The service takes the caller's own account only. Leaves out people who have not granted
        the app access, so a page may be short.

        `GET /2/friendships/friends/ids.json`, free. The response is typed. `iter_friends_ids` goes through the
        items of all pages, `pages_friends_ids` through the pages.

        Give exactly one of `uid` and `screen_name`.

        Access level of the app: normal.

        Example:
            api.friendships.friends_ids(uid=1)

        Args:
            uid: Whose friends, by id.
            screen_name: Whose friends, by nickname.
            count: Ids per page, 5000 at most. At least 1. The service's default is `500`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.

        Returns:
            One page of ids.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/friends/ids

        Documentation:
            reference/weibo_v2/friendships.html#friends_ids
        """
        from ..models.user_ids_page import UserIdsPage

        return await _acall(
            self._client,
            _FRIENDS_IDS,
            {"uid": uid, "screen_name": screen_name, "count": count, "cursor": cursor},
            lambda _given: _request_friendships_friends_ids(
                uid=_given.get("uid", UNSET),
                screen_name=_given.get("screen_name", UNSET),
                count=_given.get("count", UNSET),
                cursor=_given.get("cursor", UNSET),
            ),
            lambda response: UserIdsPage.from_dict(response.json()),
        )

    def pages_friends_ids(
        self,
        *,
        uid: int | None = None,
        screen_name: str | None = None,
        count: int | None = None,
        cursor: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[UserIdsPage]:
        """Pages of `friends_ids`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.friendships.pages_friends_ids(uid=1, max_pages=3): ...

        Args:
            uid: Whose friends, by id.
            screen_name: Whose friends, by nickname.
            count: Ids per page, 5000 at most. At least 1. The service's default is `500`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
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
            reference/weibo_v2/friendships.html#friends_ids
        """
        return _AsyncPages(
            self.friends_ids,
            _FRIENDS_IDS,
            {"uid": uid, "screen_name": screen_name, "count": count, "cursor": cursor},
            _FRIENDS_IDS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_friends_ids(
        self,
        *,
        uid: int | None = None,
        screen_name: str | None = None,
        count: int | None = None,
        cursor: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[int]:
        """What is on the pages of `friends_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.friendships.iter_friends_ids(uid=1, max_pages=3): ...

        Args:
            uid: Whose friends, by id.
            screen_name: Whose friends, by nickname.
            count: Ids per page, 5000 at most. At least 1. The service's default is `500`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
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
            reference/weibo_v2/friendships.html#friends_ids
        """
        _pages = self.pages_friends_ids(
            uid=uid, screen_name=screen_name, count=count, cursor=cursor, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.ids, _FRIENDS_IDS_PAGINATION)

    async def friends_in_common(
        self,
        *,
        uid: int,
        suid: int | None = None,
        count: int | None = None,
        page: int | None = None,
        trim_status: Literal[0, 1] | None = None,
    ) -> UsersPage:
        """Accounts that two users both follow.

        `GET /2/friendships/friends/in_common.json`, free. The response is typed. `iter_friends_in_common` goes
        through the items of all pages, `pages_friends_in_common` through the pages.

        Example:
            api.friendships.friends_in_common(uid=1)

        Args:
            uid: The one user, by id.
            suid: The other user, by id. Without it, the caller.
            count: Accounts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.

        Returns:
            One page of accounts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/friends/in_common

        Documentation:
            reference/weibo_v2/friendships.html#friends_in_common
        """
        from ..models.users_page import UsersPage

        return await _acall(
            self._client,
            _FRIENDS_IN_COMMON,
            {"uid": uid, "suid": suid, "count": count, "page": page, "trim_status": trim_status},
            lambda _given: _request_friendships_friends_in_common(
                uid=_given["uid"],
                suid=_given.get("suid", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                trim_status=_given.get("trim_status", UNSET),
            ),
            lambda response: UsersPage.from_dict(response.json()),
        )

    def pages_friends_in_common(
        self,
        *,
        uid: int,
        suid: int | None = None,
        count: int | None = None,
        page: int | None = None,
        trim_status: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[UsersPage]:
        """Pages of `friends_in_common`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.friendships.pages_friends_in_common(uid=1, max_pages=3): ...

        Args:
            uid: The one user, by id.
            suid: The other user, by id. Without it, the caller.
            count: Accounts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.
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
            reference/weibo_v2/friendships.html#friends_in_common
        """
        return _AsyncPages(
            self.friends_in_common,
            _FRIENDS_IN_COMMON,
            {"uid": uid, "suid": suid, "count": count, "page": page, "trim_status": trim_status},
            _FRIENDS_IN_COMMON_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_friends_in_common(
        self,
        *,
        uid: int,
        suid: int | None = None,
        count: int | None = None,
        page: int | None = None,
        trim_status: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[User]:
        """What is on the pages of `friends_in_common`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.friendships.iter_friends_in_common(uid=1, max_pages=3): ...

        Args:
            uid: The one user, by id.
            suid: The other user, by id. Without it, the caller.
            count: Accounts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.
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
            reference/weibo_v2/friendships.html#friends_in_common
        """
        _pages = self.pages_friends_in_common(
            uid=uid, suid=suid, count=count, page=page, trim_status=trim_status, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.users, _FRIENDS_IN_COMMON_PAGINATION)

    async def friends_remark_batch(self, *, uids: str) -> RemarksList:
        """Notes about followed accounts.

        The names that the caller gave to accounts.

        `GET /2/friendships/friends/remark_batch.json`, free. The response is typed.

        Example:
            api.friendships.friends_remark_batch(uids="1")

        Args:
            uids: Ids of followed accounts, separated by commas, 50 at most.

        Returns:
            The notes.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/friends/remark_batch

        Documentation:
            reference/weibo_v2/friendships.html#friends_remark_batch
        """
        from ..models.remarks_list import RemarksList

        return await _acall(
            self._client,
            _FRIENDS_REMARK_BATCH,
            {"uids": uids},
            lambda _given: _request_friendships_friends_remark_batch(uids=_given["uids"]),
            lambda response: RemarksList.from_dict(response.json()),
        )

    async def friends_chain_followers(
        self, *, uid: int, count: int | None = None, page: int | None = None
    ) -> UsersPage:
        """Followed accounts that follow a user.

        Those accounts among the ones the caller follows.

        `GET /2/friendships/friends_chain/followers.json`, free. The response is typed.
        `iter_friends_chain_followers` goes through the items of all pages, `pages_friends_chain_followers` through
        the pages.

        Example:
            api.friendships.friends_chain_followers(uid=1)

        Args:
            uid: Who is followed, by id.
            count: Accounts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of accounts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/friends_chain/followers

        Documentation:
            reference/weibo_v2/friendships.html#friends_chain_followers
        """
        from ..models.users_page import UsersPage

        return await _acall(
            self._client,
            _FRIENDS_CHAIN_FOLLOWERS,
            {"uid": uid, "count": count, "page": page},
            lambda _given: _request_friendships_friends_chain_followers(
                uid=_given["uid"], count=_given.get("count", UNSET), page=_given.get("page", UNSET)
            ),
            lambda response: UsersPage.from_dict(response.json()),
        )

    def pages_friends_chain_followers(
        self,
        *,
        uid: int,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[UsersPage]:
        """Pages of `friends_chain_followers`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.friendships.pages_friends_chain_followers(uid=1, max_pages=3): ...

        Args:
            uid: Who is followed, by id.
            count: Accounts per page. At least 1. The service's default is `50`.
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
            reference/weibo_v2/friendships.html#friends_chain_followers
        """
        return _AsyncPages(
            self.friends_chain_followers,
            _FRIENDS_CHAIN_FOLLOWERS,
            {"uid": uid, "count": count, "page": page},
            _FRIENDS_CHAIN_FOLLOWERS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_friends_chain_followers(
        self,
        *,
        uid: int,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[User]:
        """What is on the pages of `friends_chain_followers`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.friendships.iter_friends_chain_followers(uid=1, max_pages=3): ...

        Args:
            uid: Who is followed, by id.
            count: Accounts per page. At least 1. The service's default is `50`.
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
            reference/weibo_v2/friendships.html#friends_chain_followers
        """
        _pages = self.pages_friends_chain_followers(uid=uid, count=count, page=page, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.users, _FRIENDS_CHAIN_FOLLOWERS_PAGINATION)

    async def remark_update(self, *, uid: int, remark: str) -> User:
        """Change the note about a followed account.

        Refused with HTTP 400 when the caller does not follow the account.

        `POST /2/friendships/remark/update.json`, free. The response is typed.

        Access level of the app: advanced.

        Example:
            api.friendships.remark_update(uid=1, remark="1")

        Args:
            uid: Whom the note is about, by id.
            remark: The note.

        Returns:
            The user, with the new note.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/remark/update

        Documentation:
            reference/weibo_v2/friendships.html#remark_update
        """
        from ..models.friendships_remark_update_body import FriendshipsRemarkUpdateBody
        from ..models.user import User

        return await _acall(
            self._client,
            _REMARK_UPDATE,
            {"uid": uid, "remark": remark},
            lambda _given: _request_friendships_remark_update(
                body=FriendshipsRemarkUpdateBody(uid=_given["uid"], remark=_given["remark"])
            ),
            lambda response: User.from_dict(response.json()),
        )

    async def show(
        self,
        *,
        source_id: int | None = None,
        source_screen_name: str | None = None,
        target_id: int | None = None,
        target_screen_name: str | None = None,
    ) -> FriendshipPair:
        """How two users relate.

        Each of the two by id or by nickname.

        `GET /2/friendships/show.json`, free. The response is typed.

        Give exactly one of `source_id` and `source_screen_name`. Give exactly one of `target_id` and
        `target_screen_name`.

        Access level of the app: normal.

        Example:
            api.friendships.show(source_id=1, target_id=1)

        Args:
            source_id: The one user, by id.
            source_screen_name: The one user, by nickname.
            target_id: The other user, by id.
            target_screen_name: The other user, by nickname.

        Returns:
            Both sides of the relation.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/show

        Documentation:
            reference/weibo_v2/friendships.html#show
        """
        from ..models.friendship_pair import FriendshipPair

        return await _acall(
            self._client,
            _SHOW,
            {
                "source_id": source_id,
                "source_screen_name": source_screen_name,
                "target_id": target_id,
                "target_screen_name": target_screen_name,
            },
            lambda _given: _request_friendships_show(
                source_id=_given.get("source_id", UNSET),
                source_screen_name=_given.get("source_screen_name", UNSET),
                target_id=_given.get("target_id", UNSET),
                target_screen_name=_given.get("target_screen_name", UNSET),
            ),
            lambda response: FriendshipPair.from_dict(response.json()),
        )

    async def groups(self) -> GroupsPage:
        """Groups of the caller.

        In the caller's own order, 20 at most. Accounts without a group have the group 0, which is not among them.

        `GET /2/friendships/groups.json`, free. The response is typed.

        Closed: the service behind it has been shut down, so expect an error response.

        Access level of the app: advanced.

        Example:
            api.friendships.groups()

        Returns:
            The groups.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups

        Documentation:
            reference/weibo_v2/friendships.html#groups
        """
        from ..models.groups_page import GroupsPage

        return await _acall(
            self._client,
            _GROUPS,
            {},
            lambda _given: _request_friendships_groups(),
            lambda response: GroupsPage.from_dict(response.json()),
        )

    async def groups_create(self, *, name: str, description: str | None = None, tags: str | None = None) -> Group:
        """Make a group.

        `POST /2/friendships/groups/create.json`, free. The response is typed.

        Closed: the service behind it has been shut down, so expect an error response.

        Access level of the app: advanced.

        Example:
            api.friendships.groups_create(name="alice")

        Args:
            name: Name of the group, 8 Chinese characters or 16 others at most.
            description: What the group is for, 70 Chinese characters or 140 others at most.
            tags: Tags, separated by commas, 10 at most, each up to 7 Chinese characters or 14 others.

        Returns:
            The new group.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/create

        Documentation:
            reference/weibo_v2/friendships.html#groups_create
        """
        from ..models.friendships_groups_create_body import FriendshipsGroupsCreateBody
        from ..models.group import Group

        return await _acall(
            self._client,
            _GROUPS_CREATE,
            {"name": name, "description": description, "tags": tags},
            lambda _given: _request_friendships_groups_create(
                body=FriendshipsGroupsCreateBody(
                    name=_given["name"], description=_given.get("description", UNSET), tags=_given.get("tags", UNSET)
                )
            ),
            lambda response: Group.from_dict(response.json()),
        )

    async def groups_destroy(self, *, list_id: int) -> Group:
        """Delete a group.

        `POST /2/friendships/groups/destroy.json`, free. The response is typed.

        Closed: the service behind it has been shut down, so expect an error response.

        Example:
            api.friendships.groups_destroy(list_id=1)

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.

        Returns:
            The group that is gone now.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/destroy

        Documentation:
            reference/weibo_v2/friendships.html#groups_destroy
        """
        from ..models.friendships_groups_destroy_body import FriendshipsGroupsDestroyBody
        from ..models.group import Group

        return await _acall(
            self._client,
            _GROUPS_DESTROY,
            {"list_id": list_id},
            lambda _given: _request_friendships_groups_destroy(
                body=FriendshipsGroupsDestroyBody(list_id=_given["list_id"])
            ),
            lambda response: Group.from_dict(response.json()),
        )

    async def groups_follow(self, *, list_id: int, uid: int | None = None) -> Group:
        """Follow a friend group.

        Follows a group that the caller can see. A second call for the same group is refused.

        `POST /2/friendships/groups/follow.json`, free. The response is typed.

        Closed: the service behind it has been shut down, so expect an error response.

        Access level of the app: advanced.

        Example:
            api.friendships.groups_follow(list_id=1)

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            uid: Id of the group's owner. Without it, the user of the token.

        Returns:
            The group that is followed now.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/follow

        Documentation:
            reference/weibo_v2/friendships.html#groups_follow
        """
        from ..models.friendships_groups_follow_body import FriendshipsGroupsFollowBody
        from ..models.group import Group

        return await _acall(
            self._client,
            _GROUPS_FOLLOW,
            {"list_id": list_id, "uid": uid},
            lambda _given: _request_friendships_groups_follow(
                body=FriendshipsGroupsFollowBody(list_id=_given["list_id"], uid=_given.get("uid", UNSET))
            ),
            lambda response: Group.from_dict(response.json()),
        )

    async def groups_is_member(self, *, uid: int, list_id: int) -> Unseen:
        """Whether a user is in a group.

        `GET /2/friendships/groups/is_member.json`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Closed: the service behind it has been shut down, so expect an error response.

        Of its parameters only the names are documented.

        Example:
            api.friendships.groups_is_member(uid=1, list_id=1)

        Args:
            uid: The user, by id.
            list_id: Id of the group; take `idstr`, since `id` may come rounded.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/is_member

        Documentation:
            reference/weibo_v2/friendships.html#groups_is_member
        """
        from ..models.unseen import Unseen

        return await _acall(
            self._client,
            _GROUPS_IS_MEMBER,
            {"uid": uid, "list_id": list_id},
            lambda _given: _request_friendships_groups_is_member(uid=_given["uid"], list_id=_given["list_id"]),
            lambda response: Unseen.from_dict(response.json()),
        )

    async def groups_listed(self, *, uids: str) -> Unseen:
        """Groups that users are in.

        `GET /2/friendships/groups/listed.json`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Closed: the service behind it has been shut down, so expect an error response.

        Of its parameters only the names are documented.

        Example:
            api.friendships.groups_listed(uids="1")

        Args:
            uids: Ids of users, separated by commas.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/listed

        Documentation:
            reference/weibo_v2/friendships.html#groups_listed
        """
        from ..models.unseen import Unseen

        return await _acall(
            self._client,
            _GROUPS_LISTED,
            {"uids": uids},
            lambda _given: _request_friendships_groups_listed(uids=_given["uids"]),
            lambda response: Unseen.from_dict(response.json()),
        )

    async def groups_members(self, *, list_id: int, count: int | None = None, cursor: int | None = None) -> UsersPage:
        """Accounts in a group.

        `GET /2/friendships/groups/members.json`, free. The response is typed. `iter_groups_members` goes through
        the items of all pages, `pages_groups_members` through the pages.

        Closed: the service behind it has been shut down, so expect an error response.

        Access level of the app: advanced.

        Example:
            api.friendships.groups_members(list_id=1)

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.

        Returns:
            One page of accounts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/members

        Documentation:
            reference/weibo_v2/friendships.html#groups_members
        """
        from ..models.users_page import UsersPage

        return await _acall(
            self._client,
            _GROUPS_MEMBERS,
            {"list_id": list_id, "count": count, "cursor": cursor},
            lambda _given: _request_friendships_groups_members(
                list_id=_given["list_id"], count=_given.get("count", UNSET), cursor=_given.get("cursor", UNSET)
            ),
            lambda response: UsersPage.from_dict(response.json()),
        )

    def pages_groups_members(
        self,
        *,
        list_id: int,
        count: int | None = None,
        cursor: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[UsersPage]:
        """Pages of `groups_members`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.friendships.pages_groups_members(list_id=1, max_pages=3): ...

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
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
            reference/weibo_v2/friendships.html#groups_members
        """
        return _AsyncPages(
            self.groups_members,
            _GROUPS_MEMBERS,
            {"list_id": list_id, "count": count, "cursor": cursor},
            _GROUPS_MEMBERS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_groups_members(
        self,
        *,
        list_id: int,
        count: int | None = None,
        cursor: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[User]:
        """What is on the pages of `groups_members`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.friendships.iter_groups_members(list_id=1, max_pages=3): ...

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
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
            reference/weibo_v2/friendships.html#groups_members
        """
        _pages = self.pages_groups_members(
            list_id=list_id, count=count, cursor=cursor, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.users, _GROUPS_MEMBERS_PAGINATION)

    async def groups_members_add(self, *, uid: int, list_id: int) -> Group:
        """Put a user into a group.

        Only the owner can, and only accounts that the owner follows. A group holds 200.

        `POST /2/friendships/groups/members/add.json`, free. The response is typed.

        Closed: the service behind it has been shut down, so expect an error response.

        Access level of the app: advanced.

        Example:
            api.friendships.groups_members_add(uid=1, list_id=1)

        Args:
            uid: The user, by id.
            list_id: Id of the group; take `idstr`, since `id` may come rounded.

        Returns:
            The group.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/members/add

        Documentation:
            reference/weibo_v2/friendships.html#groups_members_add
        """
        from ..models.friendships_groups_members_add_body import FriendshipsGroupsMembersAddBody
        from ..models.group import Group

        return await _acall(
            self._client,
            _GROUPS_MEMBERS_ADD,
            {"uid": uid, "list_id": list_id},
            lambda _given: _request_friendships_groups_members_add(
                body=FriendshipsGroupsMembersAddBody(uid=_given["uid"], list_id=_given["list_id"])
            ),
            lambda response: Group.from_dict(response.json()),
        )

    async def groups_members_add_batch(self, *, list_id: int, uids: str, group_descriptions: str) -> Unseen:
        """Put several users into a group.

        `POST /2/friendships/groups/members/add_batch.json`, free. The response is open: no one says what is in it,
        and `to_dict()` has all of it.

        Closed: the service behind it has been shut down, so expect an error response.

        Of its parameters only the names are documented.

        Example:
            api.friendships.groups_members_add_batch(list_id=1, uids="1", group_descriptions="1")

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            uids: Ids of users, separated by commas.
            group_descriptions: Notes about the users, separated by commas.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/members/add_batch

        Documentation:
            reference/weibo_v2/friendships.html#groups_members_add_batch
        """
        from ..models.friendships_groups_members_add_batch_body import FriendshipsGroupsMembersAddBatchBody
        from ..models.unseen import Unseen

        return await _acall(
            self._client,
            _GROUPS_MEMBERS_ADD_BATCH,
            {"list_id": list_id, "uids": uids, "group_descriptions": group_descriptions},
            lambda _given: _request_friendships_groups_members_add_batch(
                body=FriendshipsGroupsMembersAddBatchBody(
                    list_id=_given["list_id"], uids=_given["uids"], group_descriptions=_given["group_descriptions"]
                )
            ),
            lambda response: Unseen.from_dict(response.json()),
        )

    async def groups_members_description(self, *, uids: str, list_id: int) -> Unseen:
        """Notes about accounts in a group.

        `GET /2/friendships/groups/members/description.json`, free. The response is open: no one says what is in it,
        and `to_dict()` has all of it.

        Closed: the service behind it has been shut down, so expect an error response.

        Of its parameters only the names are documented.

        Example:
            api.friendships.groups_members_description(uids="1", list_id=1)

        Args:
            uids: Ids of users, separated by commas.
            list_id: Id of the group; take `idstr`, since `id` may come rounded.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/members/description

        Documentation:
            reference/weibo_v2/friendships.html#groups_members_description
        """
        from ..models.unseen import Unseen

        return await _acall(
            self._client,
            _GROUPS_MEMBERS_DESCRIPTION,
            {"uids": uids, "list_id": list_id},
            lambda _given: _request_friendships_groups_members_description(
                uids=_given["uids"], list_id=_given["list_id"]
            ),
            lambda response: Unseen.from_dict(response.json()),
        )

    async def groups_members_destroy(self, *, uid: int, list_id: int) -> Group:
        """Take a user out of a group.

        `POST /2/friendships/groups/members/destroy.json`, free. The response is typed.

        Closed: the service behind it has been shut down, so expect an error response.

        Of its parameters only the names are documented.

        Example:
            api.friendships.groups_members_destroy(uid=1, list_id=1)

        Args:
            uid: The user, by id.
            list_id: Id of the group; take `idstr`, since `id` may come rounded.

        Returns:
            The group.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/members/destroy

        Documentation:
            reference/weibo_v2/friendships.html#groups_members_destroy
        """
        from ..models.friendships_groups_members_destroy_body import FriendshipsGroupsMembersDestroyBody
        from ..models.group import Group

        return await _acall(
            self._client,
            _GROUPS_MEMBERS_DESTROY,
            {"uid": uid, "list_id": list_id},
            lambda _given: _request_friendships_groups_members_destroy(
                body=FriendshipsGroupsMembersDestroyBody(uid=_given["uid"], list_id=_given["list_id"])
            ),
            lambda response: Group.from_dict(response.json()),
        )

    async def groups_members_ids(
        self, *, list_id: int, count: int | None = None, cursor: int | None = None
    ) -> UserIdsPage:
        """Ids of the accounts in a group.

        `GET /2/friendships/groups/members/ids.json`, free. The response is typed. `iter_groups_members_ids` goes
        through the items of all pages, `pages_groups_members_ids` through the pages.

        Closed: the service behind it has been shut down, so expect an error response.

        Of its parameters only the names are documented.

        Example:
            api.friendships.groups_members_ids(list_id=1)

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            count: Ids per page. At least 1.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.

        Returns:
            One page of ids.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/members/ids

        Documentation:
            reference/weibo_v2/friendships.html#groups_members_ids
        """
        from ..models.user_ids_page import UserIdsPage

        return await _acall(
            self._client,
            _GROUPS_MEMBERS_IDS,
            {"list_id": list_id, "count": count, "cursor": cursor},
            lambda _given: _request_friendships_groups_members_ids(
                list_id=_given["list_id"], count=_given.get("count", UNSET), cursor=_given.get("cursor", UNSET)
            ),
            lambda response: UserIdsPage.from_dict(response.json()),
        )

    def pages_groups_members_ids(
        self,
        *,
        list_id: int,
        count: int | None = None,
        cursor: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[UserIdsPage]:
        """Pages of `groups_members_ids`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.friendships.pages_groups_members_ids(list_id=1, max_pages=3): ...

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            count: Ids per page. At least 1.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
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
            reference/weibo_v2/friendships.html#groups_members_ids
        """
        return _AsyncPages(
            self.groups_members_ids,
            _GROUPS_MEMBERS_IDS,
            {"list_id": list_id, "count": count, "cursor": cursor},
            _GROUPS_MEMBERS_IDS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_groups_members_ids(
        self,
        *,
        list_id: int,
        count: int | None = None,
        cursor: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[int]:
        """What is on the pages of `groups_members_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.friendships.iter_groups_members_ids(list_id=1, max_pages=3): ...

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            count: Ids per page. At least 1.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
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
            reference/weibo_v2/friendships.html#groups_members_ids
        """
        _pages = self.pages_groups_members_ids(
            list_id=list_id, count=count, cursor=cursor, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.ids, _GROUPS_MEMBERS_IDS_PAGINATION)

    async def groups_members_update(self, *, list_id: int, uid: int, group_description: str | None = None) -> Unseen:
        """Change the note about an account in a group.

        `POST /2/friendships/groups/members/update.json`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Closed: the service behind it has been shut down, so expect an error response.

        Of its parameters only the names are documented.

        Example:
            api.friendships.groups_members_update(list_id=1, uid=1)

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            uid: The user, by id.
            group_description: The new note.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/members/update

        Documentation:
            reference/weibo_v2/friendships.html#groups_members_update
        """
        from ..models.friendships_groups_members_update_body import FriendshipsGroupsMembersUpdateBody
        from ..models.unseen import Unseen

        return await _acall(
            self._client,
            _GROUPS_MEMBERS_UPDATE,
            {"list_id": list_id, "uid": uid, "group_description": group_description},
            lambda _given: _request_friendships_groups_members_update(
                body=FriendshipsGroupsMembersUpdateBody(
                    list_id=_given["list_id"],
                    uid=_given["uid"],
                    group_description=_given.get("group_description", UNSET),
                )
            ),
            lambda response: Unseen.from_dict(response.json()),
        )

    async def groups_order(self, *, list_ids: str, count: int) -> Unseen:
        """Put the groups in another order.

        `POST /2/friendships/groups/order.json`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Closed: the service behind it has been shut down, so expect an error response.

        Of its parameters only the names are documented.

        Example:
            api.friendships.groups_order(list_ids="1", count=1)

        Args:
            list_ids: Ids of all groups in their new order, separated by commas.
            count: How many groups there are. At least 1.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/order

        Documentation:
            reference/weibo_v2/friendships.html#groups_order
        """
        from ..models.friendships_groups_order_body import FriendshipsGroupsOrderBody
        from ..models.unseen import Unseen

        return await _acall(
            self._client,
            _GROUPS_ORDER,
            {"list_ids": list_ids, "count": count},
            lambda _given: _request_friendships_groups_order(
                body=FriendshipsGroupsOrderBody(list_ids=_given["list_ids"], count=_given["count"])
            ),
            lambda response: Unseen.from_dict(response.json()),
        )

    async def groups_show(self, *, list_id: int) -> Group:
        """One group.

        `GET /2/friendships/groups/show.json`, free. The response is typed.

        Closed: the service behind it has been shut down, so expect an error response.

        Access level of the app: advanced.

        Example:
            api.friendships.groups_show(list_id=1)

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.

        Returns:
            The group.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/show

        Documentation:
            reference/weibo_v2/friendships.html#groups_show
        """
        from ..models.group import Group

        return await _acall(
            self._client,
            _GROUPS_SHOW,
            {"list_id": list_id},
            lambda _given: _request_friendships_groups_show(list_id=_given["list_id"]),
            lambda response: Group.from_dict(response.json()),
        )

    async def groups_show_batch(self, *, list_ids: str, uids: str) -> GroupsPage:
        """Several groups by their ids.

        Private groups are shown to their owner only. A group of somebody else is shown when it is public and
        visible to all, or to members and the caller is one.

        `GET /2/friendships/groups/show_batch.json`, free. The response is typed.

        Closed: the service behind it has been shut down, so expect an error response.

        Access level of the app: advanced.

        Example:
            api.friendships.groups_show_batch(list_ids="1", uids="1")

        Args:
            list_ids: Ids of groups, separated by commas, 20 at most.
            uids: Ids of the groups' owners, in the same order, separated by commas, 20 at most.

        Returns:
            The groups.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/show_batch

        Documentation:
            reference/weibo_v2/friendships.html#groups_show_batch
        """
        from ..models.groups_page import GroupsPage

        return await _acall(
            self._client,
            _GROUPS_SHOW_BATCH,
            {"list_ids": list_ids, "uids": uids},
            lambda _given: _request_friendships_groups_show_batch(list_ids=_given["list_ids"], uids=_given["uids"]),
            lambda response: GroupsPage.from_dict(response.json()),
        )

    async def groups_timeline(
        self,
        *,
        list_id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
    ) -> StatusesPage:
        """Latest posts of a group.

        A private group must be the caller's own.

        `GET /2/friendships/groups/timeline.json`, free. The response is typed. `iter_groups_timeline` goes through
        the items of all pages, `pages_groups_timeline` through the pages.

        Closed: the service behind it has been shut down, so expect an error response.

        Example:
            api.friendships.groups_timeline(list_id=1)

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `50`.
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
            https://open.weibo.com/wiki/2/friendships/groups/timeline

        Documentation:
            reference/weibo_v2/friendships.html#groups_timeline
        """
        from ..models.statuses_page import StatusesPage

        return await _acall(
            self._client,
            _GROUPS_TIMELINE,
            {
                "list_id": list_id,
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
            },
            lambda _given: _request_friendships_groups_timeline(
                list_id=_given["list_id"],
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
                feature=_given.get("feature", UNSET),
            ),
            lambda response: StatusesPage.from_dict(response.json()),
        )

    def pages_groups_timeline(
        self,
        *,
        list_id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusesPage]:
        """Pages of `groups_timeline`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.friendships.pages_groups_timeline(list_id=1, max_pages=3): ...

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `50`.
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
            reference/weibo_v2/friendships.html#groups_timeline
        """
        return _AsyncPages(
            self.groups_timeline,
            _GROUPS_TIMELINE,
            {
                "list_id": list_id,
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
            },
            _GROUPS_TIMELINE_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_groups_timeline(
        self,
        *,
        list_id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Status]:
        """What is on the pages of `groups_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.friendships.iter_groups_timeline(list_id=1, max_pages=3): ...

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `50`.
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
            reference/weibo_v2/friendships.html#groups_timeline
        """
        _pages = self.pages_groups_timeline(
            list_id=list_id,
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            base_app=base_app,
            feature=feature,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _GROUPS_TIMELINE_PAGINATION)

    async def groups_timeline_ids(
        self,
        *,
        list_id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
    ) -> StatusIdsPage:
        """Ids of the latest posts of a group.

        `GET /2/friendships/groups/timeline/ids.json`, free. The response is typed. `iter_groups_timeline_ids` goes
        through the items of all pages, `pages_groups_timeline_ids` through the pages.

        Closed: the service behind it has been shut down, so expect an error response.

        Of its parameters only the names are documented.

        Example:
            api.friendships.groups_timeline_ids(list_id=1)

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page. At least 1.
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
            https://open.weibo.com/wiki/2/friendships/groups/timeline/ids

        Documentation:
            reference/weibo_v2/friendships.html#groups_timeline_ids
        """
        from ..models.status_ids_page import StatusIdsPage

        return await _acall(
            self._client,
            _GROUPS_TIMELINE_IDS,
            {
                "list_id": list_id,
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
            },
            lambda _given: _request_friendships_groups_timeline_ids(
                list_id=_given["list_id"],
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
                feature=_given.get("feature", UNSET),
            ),
            lambda response: StatusIdsPage.from_dict(response.json()),
        )

    def pages_groups_timeline_ids(
        self,
        *,
        list_id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusIdsPage]:
        """Pages of `groups_timeline_ids`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.friendships.pages_groups_timeline_ids(list_id=1, max_pages=3): ...

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page. At least 1.
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
            reference/weibo_v2/friendships.html#groups_timeline_ids
        """
        return _AsyncPages(
            self.groups_timeline_ids,
            _GROUPS_TIMELINE_IDS,
            {
                "list_id": list_id,
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "base_app": base_app,
                "feature": feature,
            },
            _GROUPS_TIMELINE_IDS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_groups_timeline_ids(
        self,
        *,
        list_id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[str]:
        """What is on the pages of `groups_timeline_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.friendships.iter_groups_timeline_ids(list_id=1, max_pages=3): ...

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page. At least 1.
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
            reference/weibo_v2/friendships.html#groups_timeline_ids
        """
        _pages = self.pages_groups_timeline_ids(
            list_id=list_id,
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            base_app=base_app,
            feature=feature,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _GROUPS_TIMELINE_IDS_PAGINATION)

    async def groups_update(
        self, *, list_id: int, name: str | None = None, description: str | None = None, tags: str | None = None
    ) -> Group:
        """Change a group.

        Only the owner can. Names of one user's groups differ.

        `POST /2/friendships/groups/update.json`, free. The response is typed.

        Closed: the service behind it has been shut down, so expect an error response.

        Give at least one of `name`, `description` and `tags`.

        Access level of the app: advanced.

        Example:
            api.friendships.groups_update(list_id=1, name="alice")

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            name: The new name, 8 Chinese characters or 16 others at most.
            description: What the group is for now, 70 Chinese characters or 140 others at most.
            tags: The new tags, separated by commas, 10 at most, each up to 7 Chinese characters or 14 others.

        Returns:
            The changed group.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/update

        Documentation:
            reference/weibo_v2/friendships.html#groups_update
        """
        from ..models.friendships_groups_update_body import FriendshipsGroupsUpdateBody
        from ..models.group import Group

        return await _acall(
            self._client,
            _GROUPS_UPDATE,
            {"list_id": list_id, "name": name, "description": description, "tags": tags},
            lambda _given: _request_friendships_groups_update(
                body=FriendshipsGroupsUpdateBody(
                    list_id=_given["list_id"],
                    name=_given.get("name", UNSET),
                    description=_given.get("description", UNSET),
                    tags=_given.get("tags", UNSET),
                )
            ),
            lambda response: Group.from_dict(response.json()),
        )
