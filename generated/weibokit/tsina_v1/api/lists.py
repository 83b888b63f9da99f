# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""The namespace `lists`, synchronous and asynchronous."""

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
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..._runtime.pagination.iterators import State
    from ..models.enumerations import (
        ListsGetListType,
        ListsGetStatusesBaseApp,
        ListsGetStatusesFeature,
    )
    from ..models.list_counts import ListCounts
    from ..models.lists_post_body import ListsPostBody
    from ..models.lists_post_by_list_id_body import ListsPostByListIdBody
    from ..models.lists_post_create_all_body import ListsPostCreateAllBody
    from ..models.lists_post_members_batch_body import ListsPostMembersBatchBody
    from ..models.lists_post_members_body import ListsPostMembersBody
    from ..models.lists_put_by_list_id_body import ListsPutByListIdBody
    from ..models.membership import Membership
    from ..models.named_list import NamedList
    from ..models.named_lists_page import NamedListsPage
    from ..models.open_ import Open
    from ..models.status import Status
    from ..models.statuses_list import StatusesList
    from ..models.user import User
    from ..models.users_of_list import UsersOfList

__all__ = ["AsyncLists", "Lists"]

_GET_PAGINATION = Pagination(
    start={"cursor": -1},
    next={"cursor": ("next_cursor",)},
    items=("lists",),
    end=("equals", ("next_cursor",), 0),
    past_empty=True,
)
_GET_MEMBERSHIPS_PAGINATION = Pagination(
    start={"cursor": -1},
    next={"cursor": ("next_cursor",)},
    items=("lists",),
    end=("equals", ("next_cursor",), 0),
    past_empty=True,
)
_GET_SUBSCRIPTIONS_PAGINATION = Pagination(
    start={"cursor": -1},
    next={"cursor": ("next_cursor",)},
    items=("lists",),
    end=("equals", ("next_cursor",), 0),
    past_empty=True,
)
_GET_STATUSES_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_GET_MEMBERS_PAGINATION = Pagination(
    start={"cursor": -1},
    next={"cursor": ("next_cursor",)},
    items=("users",),
    end=("equals", ("next_cursor",), 0),
    past_empty=True,
)
_GET_SUBSCRIBERS_PAGINATION = Pagination(
    start={"cursor": -1},
    next={"cursor": ("next_cursor",)},
    items=("users",),
    end=("equals", ("next_cursor",), 0),
    past_empty=True,
)

_GET = Arguments(
    operation="lists_get",
    parameters=(
        ParameterModel(name="user", type="str", required=True, in_path=True),
        ParameterModel(name="cursor", type="int"),
        ParameterModel(name="list_type", type="int"),
    ),
)
_POST = Arguments(
    operation="lists_post",
    parameters=(
        ParameterModel(name="user", type="str", required=True, in_path=True),
        ParameterModel(name="name", type="str", required=True),
        ParameterModel(name="mode", type="str"),
        ParameterModel(name="description", type="str"),
    ),
)
_GET_MEMBERSHIPS = Arguments(
    operation="lists_get_memberships",
    parameters=(
        ParameterModel(name="user", type="str", required=True, in_path=True),
        ParameterModel(name="cursor", type="int"),
    ),
)
_GET_SUBSCRIPTIONS = Arguments(
    operation="lists_get_subscriptions",
    parameters=(
        ParameterModel(name="user", type="str", required=True, in_path=True),
        ParameterModel(name="cursor", type="int"),
    ),
)
_GET_COUNTS = Arguments(
    operation="lists_get_counts", parameters=(ParameterModel(name="user", type="str", required=True, in_path=True),)
)
_GET_BY_LIST_ID = Arguments(
    operation="lists_get_by_list_id",
    parameters=(
        ParameterModel(name="user", type="str", required=True, in_path=True),
        ParameterModel(name="list_id", type="str", required=True, in_path=True),
    ),
)
_PUT_BY_LIST_ID = Arguments(
    operation="lists_put_by_list_id",
    parameters=(
        ParameterModel(name="user", type="str", required=True, in_path=True),
        ParameterModel(name="list_id", type="str", required=True, in_path=True),
        ParameterModel(name="name", type="str", required=True),
        ParameterModel(name="description", type="str"),
        ParameterModel(name="mode", type="str"),
    ),
)
_POST_BY_LIST_ID = Arguments(
    operation="lists_post_by_list_id",
    parameters=(
        ParameterModel(name="user", type="str", required=True, in_path=True),
        ParameterModel(name="list_id", type="str", required=True, in_path=True),
        ParameterModel(name="name", type="str", required=True),
        ParameterModel(name="description", type="str"),
        ParameterModel(name="mode", type="str"),
    ),
)
_DELETE_BY_LIST_ID = Arguments(
    operation="lists_delete_by_list_id",
    parameters=(
        ParameterModel(name="user", type="str", required=True, in_path=True),
        ParameterModel(name="list_id", type="str", required=True, in_path=True),
    ),
)
_GET_STATUSES = Arguments(
    operation="lists_get_statuses",
    parameters=(
        ParameterModel(name="user", type="str", required=True, in_path=True),
        ParameterModel(name="list_id", type="str", required=True, in_path=True),
        ParameterModel(name="since_id", type="int"),
        ParameterModel(name="max_id", type="int"),
        ParameterModel(name="per_page", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="base_app", type="int"),
        ParameterModel(name="feature", type="int"),
    ),
)
_GET_MEMBERS = Arguments(
    operation="lists_get_members",
    parameters=(
        ParameterModel(name="user", type="str", required=True, in_path=True),
        ParameterModel(name="list_id", type="str", required=True, in_path=True),
        ParameterModel(name="cursor", type="int"),
    ),
)
_POST_MEMBERS = Arguments(
    operation="lists_post_members",
    parameters=(
        ParameterModel(name="user", type="str", required=True, in_path=True),
        ParameterModel(name="list_id", type="str", required=True, in_path=True),
        ParameterModel(name="id", type="int", required=True),
    ),
)
_DELETE_MEMBERS = Arguments(
    operation="lists_delete_members",
    parameters=(
        ParameterModel(name="user", type="str", required=True, in_path=True),
        ParameterModel(name="list_id", type="str", required=True, in_path=True),
        ParameterModel(name="id", type="int", required=True),
    ),
)
_POST_CREATE_ALL = Arguments(
    operation="lists_post_create_all",
    parameters=(
        ParameterModel(name="user", type="str", required=True, in_path=True),
        ParameterModel(name="list_id", type="str", required=True, in_path=True),
        ParameterModel(name="user_id", type="str"),
        ParameterModel(name="screen_name", type="str"),
    ),
    requires=(
        Requirement(
            mode="at_least_one", names=("user_id", "screen_name"), wanted="at least one of `user_id` and `screen_name`"
        ),
    ),
)
_POST_MEMBERS_BATCH = Arguments(
    operation="lists_post_members_batch",
    parameters=(
        ParameterModel(name="user", type="str", required=True, in_path=True),
        ParameterModel(name="list_id", type="str", required=True, in_path=True),
        ParameterModel(name="uids", type="str"),
        ParameterModel(name="screen_name", type="str"),
    ),
    requires=(
        Requirement(
            mode="at_least_one", names=("uids", "screen_name"), wanted="at least one of `uids` and `screen_name`"
        ),
    ),
)
_GET_MEMBERS_BY_ID = Arguments(
    operation="lists_get_members_by_id",
    parameters=(
        ParameterModel(name="user", type="str", required=True, in_path=True),
        ParameterModel(name="list_id", type="str", required=True, in_path=True),
        ParameterModel(name="id", type="int", required=True, in_path=True),
    ),
)
_GET_SUBSCRIBERS = Arguments(
    operation="lists_get_subscribers",
    parameters=(
        ParameterModel(name="user", type="str", required=True, in_path=True),
        ParameterModel(name="list_id", type="str", required=True, in_path=True),
        ParameterModel(name="cursor", type="int"),
    ),
)
_POST_SUBSCRIBERS = Arguments(
    operation="lists_post_subscribers",
    parameters=(
        ParameterModel(name="user", type="str", required=True, in_path=True),
        ParameterModel(name="list_id", type="str", required=True, in_path=True),
    ),
)
_DELETE_SUBSCRIBERS = Arguments(
    operation="lists_delete_subscribers",
    parameters=(
        ParameterModel(name="user", type="str", required=True, in_path=True),
        ParameterModel(name="list_id", type="str", required=True, in_path=True),
    ),
)
_GET_SUBSCRIBERS_BY_ID = Arguments(
    operation="lists_get_subscribers_by_id",
    parameters=(
        ParameterModel(name="user", type="str", required=True, in_path=True),
        ParameterModel(name="list_id", type="str", required=True, in_path=True),
        ParameterModel(name="id", type="int", required=True, in_path=True),
    ),
)


def _request_lists_get(
    user: str,
    format_: str,
    *,
    cursor: int | Unset = -1,
    list_type: ListsGetListType | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["cursor"] = cursor

    json_list_type: int | Unset = UNSET
    if not isinstance(list_type, Unset):
        json_list_type = list_type

    params["listType"] = json_list_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/{user}/lists.{format_}".format(
            user=quote(str(user), safe=""),
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_lists_post(
    user: str,
    format_: str,
    *,
    body: ListsPostBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/{user}/lists.{format_}".format(
            user=quote(str(user), safe=""),
            format_=quote(str(format_), safe=""),
        ),
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_lists_get_memberships(
    user: str,
    format_: str,
    *,
    cursor: int | Unset = -1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/{user}/lists/memberships.{format_}".format(
            user=quote(str(user), safe=""),
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_lists_get_subscriptions(
    user: str,
    format_: str,
    *,
    cursor: int | Unset = -1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/{user}/lists/subscriptions.{format_}".format(
            user=quote(str(user), safe=""),
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_lists_get_counts(
    user: str,
    format_: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/{user}/lists/counts.{format_}".format(
            user=quote(str(user), safe=""),
            format_=quote(str(format_), safe=""),
        ),
    }

    return _kwargs


def _request_lists_get_by_list_id(
    user: str,
    list_id: str,
    format_: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/{user}/lists/{list_id}.{format_}".format(
            user=quote(str(user), safe=""),
            list_id=quote(str(list_id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
    }

    return _kwargs


def _request_lists_put_by_list_id(
    user: str,
    list_id: str,
    format_: str,
    *,
    body: ListsPutByListIdBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/{user}/lists/{list_id}.{format_}".format(
            user=quote(str(user), safe=""),
            list_id=quote(str(list_id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_lists_post_by_list_id(
    user: str,
    list_id: str,
    format_: str,
    *,
    body: ListsPostByListIdBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/{user}/lists/{list_id}.{format_}".format(
            user=quote(str(user), safe=""),
            list_id=quote(str(list_id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_lists_delete_by_list_id(
    user: str,
    list_id: str,
    format_: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/{user}/lists/{list_id}.{format_}".format(
            user=quote(str(user), safe=""),
            list_id=quote(str(list_id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
    }

    return _kwargs


def _request_lists_get_statuses(
    user: str,
    list_id: str,
    format_: str,
    *,
    since_id: int | Unset = UNSET,
    max_id: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
    base_app: ListsGetStatusesBaseApp | Unset = UNSET,
    feature: ListsGetStatusesFeature | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["since_id"] = since_id

    params["max_id"] = max_id

    params["per_page"] = per_page

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
        "url": "/{user}/lists/{list_id}/statuses.{format_}".format(
            user=quote(str(user), safe=""),
            list_id=quote(str(list_id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_lists_get_members(
    user: str,
    list_id: str,
    format_: str,
    *,
    cursor: int | Unset = -1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/{user}/{list_id}/members.{format_}".format(
            user=quote(str(user), safe=""),
            list_id=quote(str(list_id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_lists_post_members(
    user: str,
    list_id: str,
    format_: str,
    *,
    body: ListsPostMembersBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/{user}/{list_id}/members.{format_}".format(
            user=quote(str(user), safe=""),
            list_id=quote(str(list_id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_lists_delete_members(
    user: str,
    list_id: str,
    format_: str,
    *,
    id: int,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["id"] = id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/{user}/{list_id}/members.{format_}".format(
            user=quote(str(user), safe=""),
            list_id=quote(str(list_id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_lists_post_create_all(
    user: str,
    list_id: str,
    format_: str,
    *,
    body: ListsPostCreateAllBody | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/{user}/{list_id}/create_all.{format_}".format(
            user=quote(str(user), safe=""),
            list_id=quote(str(list_id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_lists_post_members_batch(
    user: str,
    list_id: str,
    format_: str,
    *,
    body: ListsPostMembersBatchBody | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/{user}/{list_id}/members_batch.{format_}".format(
            user=quote(str(user), safe=""),
            list_id=quote(str(list_id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_lists_get_members_by_id(
    user: str,
    list_id: str,
    id: int,
    format_: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/{user}/{list_id}/members/{id}.{format_}".format(
            user=quote(str(user), safe=""),
            list_id=quote(str(list_id), safe=""),
            id=quote(str(id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
    }

    return _kwargs


def _request_lists_get_subscribers(
    user: str,
    list_id: str,
    format_: str,
    *,
    cursor: int | Unset = -1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/{user}/{list_id}/subscribers.{format_}".format(
            user=quote(str(user), safe=""),
            list_id=quote(str(list_id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_lists_post_subscribers(
    user: str,
    list_id: str,
    format_: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/{user}/{list_id}/subscribers.{format_}".format(
            user=quote(str(user), safe=""),
            list_id=quote(str(list_id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
    }

    return _kwargs


def _request_lists_delete_subscribers(
    user: str,
    list_id: str,
    format_: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/{user}/{list_id}/subscribers.{format_}".format(
            user=quote(str(user), safe=""),
            list_id=quote(str(list_id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
    }

    return _kwargs


def _request_lists_get_subscribers_by_id(
    user: str,
    list_id: str,
    id: int,
    format_: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/{user}/{list_id}/subscribers/{id}.{format_}".format(
            user=quote(str(user), safe=""),
            list_id=quote(str(list_id), safe=""),
            id=quote(str(id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
    }

    return _kwargs


class Lists(_Suggesting):
    """Lists of accounts."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get(self, *, user: str, cursor: int | None = None, list_type: Literal[0, 1, 2] | None = None) -> NamedListsPage:
        """The lists of a user.

        `GET /{user}/lists.{format}`, free. The response is typed. `iter_get` goes through the items of all pages,
        `pages_get` through the pages.

        Known from the code of old clients only; no page documents it.

        Example:
            api.lists.get(user="1")

        Args:
            user: The owner of the list, by id or by nickname.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
            list_type: Which lists: 0 public ones, 1 private ones, 2 those that the platform made. The service's
                default is `0`.

        Returns:
            One page of lists.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/lists.html#get
        """
        from ..models.named_lists_page import NamedListsPage

        return _call(
            self._client,
            _GET,
            {"user": user, "cursor": cursor, "list_type": list_type},
            lambda _given: _request_lists_get(
                user=_given["user"],
                format_=self._client.format,
                cursor=_given.get("cursor", UNSET),
                list_type=_given.get("list_type", UNSET),
            ),
            lambda response: NamedListsPage.from_dict(response.json()),
        )

    def pages_get(
        self,
        *,
        user: str,
        cursor: int | None = None,
        list_type: Literal[0, 1, 2] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[NamedListsPage]:
        """Pages of `get`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.lists.pages_get(user="1", max_pages=3): ...

        Args:
            user: The owner of the list, by id or by nickname.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
            list_type: Which lists: 0 public ones, 1 private ones, 2 those that the platform made. The service's
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
            reference/tsina_v1/lists.html#get
        """
        return _Pages(
            self.get,
            _GET,
            {"user": user, "cursor": cursor, "list_type": list_type},
            _GET_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get(
        self,
        *,
        user: str,
        cursor: int | None = None,
        list_type: Literal[0, 1, 2] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[NamedList]:
        """What is on the pages of `get`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.lists.iter_get(user="1", max_pages=3): ...

        Args:
            user: The owner of the list, by id or by nickname.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
            list_type: Which lists: 0 public ones, 1 private ones, 2 those that the platform made. The service's
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
            reference/tsina_v1/lists.html#get
        """
        _pages = self.pages_get(user=user, cursor=cursor, list_type=list_type, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.lists, _GET_PAGINATION)

    def post(
        self, *, user: str, name: str, mode: Literal["private", "public"] | None = None, description: str | None = None
    ) -> NamedList:
        """Make a list.

        At most 20 to a user.

        `POST /{user}/lists.{format}`, free. The response is typed.

        Example:
            api.lists.post(user="1", name="alice")

        Args:
            user: The owner of the list, by id or by nickname.
            name: Name of the list, up to 10 Chinese characters or 20 others.
            mode: Who may see the list. `public` or `private`. The service's default is `private`.
            description: What the list is about, up to 70 Chinese characters; kept for public lists only. At most
                140 characters.

        Returns:
            The list.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=POST/:user/lists&oldid=3319

        Documentation:
            reference/tsina_v1/lists.html#post
        """
        from ..models.lists_post_body import ListsPostBody
        from ..models.named_list import NamedList

        return _call(
            self._client,
            _POST,
            {"user": user, "name": name, "mode": mode, "description": description},
            lambda _given: _request_lists_post(
                user=_given["user"],
                format_=self._client.format,
                body=ListsPostBody(
                    name=_given["name"], mode=_given.get("mode", UNSET), description=_given.get("description", UNSET)
                ),
            ),
            lambda response: NamedList.from_dict(response.json()),
        )

    def get_memberships(self, *, user: str, cursor: int | None = None) -> NamedListsPage:
        """The lists that a user is in.

        `GET /{user}/lists/memberships.{format}`, free. The response is typed. `iter_get_memberships` goes through
        the items of all pages, `pages_get_memberships` through the pages.

        Example:
            api.lists.get_memberships(user="1")

        Args:
            user: Who is in the lists, by id or by nickname.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.

        Returns:
            One page of lists.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/User/lists/memberships

        Documentation:
            reference/tsina_v1/lists.html#get_memberships
        """
        from ..models.named_lists_page import NamedListsPage

        return _call(
            self._client,
            _GET_MEMBERSHIPS,
            {"user": user, "cursor": cursor},
            lambda _given: _request_lists_get_memberships(
                user=_given["user"], format_=self._client.format, cursor=_given.get("cursor", UNSET)
            ),
            lambda response: NamedListsPage.from_dict(response.json()),
        )

    def pages_get_memberships(
        self, *, user: str, cursor: int | None = None, max_pages: int | None = None, resume: State | None = None
    ) -> _Pages[NamedListsPage]:
        """Pages of `get_memberships`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.lists.pages_get_memberships(user="1", max_pages=3): ...

        Args:
            user: Who is in the lists, by id or by nickname.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
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
            reference/tsina_v1/lists.html#get_memberships
        """
        return _Pages(
            self.get_memberships,
            _GET_MEMBERSHIPS,
            {"user": user, "cursor": cursor},
            _GET_MEMBERSHIPS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_memberships(
        self, *, user: str, cursor: int | None = None, max_pages: int | None = None, resume: State | None = None
    ) -> _Items[NamedList]:
        """What is on the pages of `get_memberships`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.lists.iter_get_memberships(user="1", max_pages=3): ...

        Args:
            user: Who is in the lists, by id or by nickname.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
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
            reference/tsina_v1/lists.html#get_memberships
        """
        _pages = self.pages_get_memberships(user=user, cursor=cursor, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.lists, _GET_MEMBERSHIPS_PAGINATION)

    def get_subscriptions(self, *, user: str, cursor: int | None = None) -> NamedListsPage:
        """The lists that a user subscribed to.

        `GET /{user}/lists/subscriptions.{format}`, free. The response is typed. `iter_get_subscriptions` goes
        through the items of all pages, `pages_get_subscriptions` through the pages.

        Example:
            api.lists.get_subscriptions(user="1")

        Args:
            user: Who subscribed to the lists, by id or by nickname.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.

        Returns:
            One page of lists.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=User/lists/subscriptions&diff=1708&oldid=1577

        Documentation:
            reference/tsina_v1/lists.html#get_subscriptions
        """
        from ..models.named_lists_page import NamedListsPage

        return _call(
            self._client,
            _GET_SUBSCRIPTIONS,
            {"user": user, "cursor": cursor},
            lambda _given: _request_lists_get_subscriptions(
                user=_given["user"], format_=self._client.format, cursor=_given.get("cursor", UNSET)
            ),
            lambda response: NamedListsPage.from_dict(response.json()),
        )

    def pages_get_subscriptions(
        self, *, user: str, cursor: int | None = None, max_pages: int | None = None, resume: State | None = None
    ) -> _Pages[NamedListsPage]:
        """Pages of `get_subscriptions`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.lists.pages_get_subscriptions(user="1", max_pages=3): ...

        Args:
            user: Who subscribed to the lists, by id or by nickname.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
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
            reference/tsina_v1/lists.html#get_subscriptions
        """
        return _Pages(
            self.get_subscriptions,
            _GET_SUBSCRIPTIONS,
            {"user": user, "cursor": cursor},
            _GET_SUBSCRIPTIONS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_subscriptions(
        self, *, user: str, cursor: int | None = None, max_pages: int | None = None, resume: State | None = None
    ) -> _Items[NamedList]:
        """What is on the pages of `get_subscriptions`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.lists.iter_get_subscriptions(user="1", max_pages=3): ...

        Args:
            user: Who subscribed to the lists, by id or by nickname.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
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
            reference/tsina_v1/lists.html#get_subscriptions
        """
        _pages = self.pages_get_subscriptions(user=user, cursor=cursor, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.lists, _GET_SUBSCRIPTIONS_PAGINATION)

    def get_counts(self, *, user: str) -> ListCounts:
        """The numbers of lists that a user has, is in, and subscribed to.

        `GET /{user}/lists/counts.{format}`, free. The response is typed.

        Known from the code of old clients only; no page documents it.

        Example:
            api.lists.get_counts(user="1")

        Args:
            user: The owner of the list, by id or by nickname.

        Returns:
            The counts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/lists.html#get_counts
        """
        from ..models.list_counts import ListCounts

        return _call(
            self._client,
            _GET_COUNTS,
            {"user": user},
            lambda _given: _request_lists_get_counts(user=_given["user"], format_=self._client.format),
            lambda response: ListCounts.from_dict(response.json()),
        )

    def get_by_list_id(self, *, user: str, list_id: str) -> NamedList:
        """One list.

        `GET /{user}/lists/{list_id}.{format}`, free. The response is typed.

        Known from the code of old clients only; no page documents it.

        Example:
            api.lists.get_by_list_id(user="1", list_id="1")

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.

        Returns:
            The list.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/lists.html#get_by_list_id
        """
        from ..models.named_list import NamedList

        return _call(
            self._client,
            _GET_BY_LIST_ID,
            {"user": user, "list_id": list_id},
            lambda _given: _request_lists_get_by_list_id(
                user=_given["user"], list_id=_given["list_id"], format_=self._client.format
            ),
            lambda response: NamedList.from_dict(response.json()),
        )

    def put_by_list_id(
        self,
        *,
        user: str,
        list_id: str,
        name: str,
        description: str | None = None,
        mode: Literal["private", "public"] | None = None,
    ) -> NamedList:
        """Rename a list, or describe it anew.

        `PUT /{user}/lists/{list_id}.{format}`, free. The response is typed.

        Example:
            api.lists.put_by_list_id(user="1", list_id="1", name="alice")

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            name: Name of the list, up to 10 Chinese characters or 20 others.
            description: What the list is about, up to 70 Chinese characters; kept for public lists only.
            mode: Who may see the list. `public` or `private`.

        Returns:
            The list.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=POST/:user/lists/:list_id&oldid=3231

        Documentation:
            reference/tsina_v1/lists.html#put_by_list_id
        """
        from ..models.lists_put_by_list_id_body import ListsPutByListIdBody
        from ..models.named_list import NamedList

        return _call(
            self._client,
            _PUT_BY_LIST_ID,
            {"user": user, "list_id": list_id, "name": name, "description": description, "mode": mode},
            lambda _given: _request_lists_put_by_list_id(
                user=_given["user"],
                list_id=_given["list_id"],
                format_=self._client.format,
                body=ListsPutByListIdBody(
                    name=_given["name"], description=_given.get("description", UNSET), mode=_given.get("mode", UNSET)
                ),
            ),
            lambda response: NamedList.from_dict(response.json()),
        )

    def post_by_list_id(
        self,
        *,
        user: str,
        list_id: str,
        name: str,
        description: str | None = None,
        mode: Literal["private", "public"] | None = None,
    ) -> NamedList:
        """Rename a list, or describe it anew.

        `POST /{user}/lists/{list_id}.{format}`, free. The response is typed.

        Example:
            api.lists.post_by_list_id(user="1", list_id="1", name="alice")

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            name: Name of the list, up to 10 Chinese characters or 20 others.
            description: What the list is about, up to 70 Chinese characters; kept for public lists only.
            mode: Who may see the list. `public` or `private`.

        Returns:
            The list.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=POST/:user/lists/:list_id&oldid=3231

        Documentation:
            reference/tsina_v1/lists.html#post_by_list_id
        """
        from ..models.lists_post_by_list_id_body import ListsPostByListIdBody
        from ..models.named_list import NamedList

        return _call(
            self._client,
            _POST_BY_LIST_ID,
            {"user": user, "list_id": list_id, "name": name, "description": description, "mode": mode},
            lambda _given: _request_lists_post_by_list_id(
                user=_given["user"],
                list_id=_given["list_id"],
                format_=self._client.format,
                body=ListsPostByListIdBody(
                    name=_given["name"], description=_given.get("description", UNSET), mode=_given.get("mode", UNSET)
                ),
            ),
            lambda response: NamedList.from_dict(response.json()),
        )

    def delete_by_list_id(self, *, user: str, list_id: str) -> NamedList:
        """Remove a list of the caller's.

        Answers with what was removed.

        `DELETE /{user}/lists/{list_id}.{format}`, free. The response is typed.

        Example:
            api.lists.delete_by_list_id(user="1", list_id="1")

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.

        Returns:
            The list.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=DELETE/:user/lists/:list_id&diff=1724&oldid=1681

        Documentation:
            reference/tsina_v1/lists.html#delete_by_list_id
        """
        from ..models.named_list import NamedList

        return _call(
            self._client,
            _DELETE_BY_LIST_ID,
            {"user": user, "list_id": list_id},
            lambda _given: _request_lists_delete_by_list_id(
                user=_given["user"], list_id=_given["list_id"], format_=self._client.format
            ),
            lambda response: NamedList.from_dict(response.json()),
        )

    def get_statuses(
        self,
        *,
        user: str,
        list_id: str,
        since_id: int | None = None,
        max_id: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
    ) -> StatusesList:
        """The newest posts of those in a list.

        `GET /{user}/lists/{list_id}/statuses.{format}`, free. The response is typed. `iter_get_statuses` goes
        through the items of all pages, `pages_get_statuses` through the pages.

        Known from the code of old clients only; no page documents it.

        Example:
            api.lists.get_statuses(user="1", list_id="1")

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            per_page: Posts on a page.
            page: Number of the page.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/lists.html#get_statuses
        """
        from ..models.statuses_list import StatusesList

        return _call(
            self._client,
            _GET_STATUSES,
            {
                "user": user,
                "list_id": list_id,
                "since_id": since_id,
                "max_id": max_id,
                "per_page": per_page,
                "page": page,
                "base_app": base_app,
                "feature": feature,
            },
            lambda _given: _request_lists_get_statuses(
                user=_given["user"],
                list_id=_given["list_id"],
                format_=self._client.format,
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                per_page=_given.get("per_page", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
                feature=_given.get("feature", UNSET),
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    def pages_get_statuses(
        self,
        *,
        user: str,
        list_id: str,
        since_id: int | None = None,
        max_id: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[StatusesList]:
        """Pages of `get_statuses`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.lists.pages_get_statuses(user="1", list_id="1", max_pages=3): ...

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            per_page: Posts on a page.
            page: Number of the page.
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
            reference/tsina_v1/lists.html#get_statuses
        """
        return _Pages(
            self.get_statuses,
            _GET_STATUSES,
            {
                "user": user,
                "list_id": list_id,
                "since_id": since_id,
                "max_id": max_id,
                "per_page": per_page,
                "page": page,
                "base_app": base_app,
                "feature": feature,
            },
            _GET_STATUSES_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_statuses(
        self,
        *,
        user: str,
        list_id: str,
        since_id: int | None = None,
        max_id: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Status]:
        """What is on the pages of `get_statuses`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.lists.iter_get_statuses(user="1", list_id="1", max_pages=3): ...

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            per_page: Posts on a page.
            page: Number of the page.
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
            reference/tsina_v1/lists.html#get_statuses
        """
        _pages = self.pages_get_statuses(
            user=user,
            list_id=list_id,
            since_id=since_id,
            max_id=max_id,
            per_page=per_page,
            page=page,
            base_app=base_app,
            feature=feature,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.statuses, _GET_STATUSES_PAGINATION)

    def get_members(self, *, user: str, list_id: str, cursor: int | None = None) -> UsersOfList:
        """The accounts in a list.

        `GET /{user}/{list_id}/members.{format}`, free. The response is typed. `iter_get_members` goes through the
        items of all pages, `pages_get_members` through the pages.

        Known from the code of old clients only; no page documents it.

        Example:
            api.lists.get_members(user="1", list_id="1")

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.

        Returns:
            One page of accounts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/lists.html#get_members
        """
        from ..models.users_of_list import UsersOfList

        return _call(
            self._client,
            _GET_MEMBERS,
            {"user": user, "list_id": list_id, "cursor": cursor},
            lambda _given: _request_lists_get_members(
                user=_given["user"],
                list_id=_given["list_id"],
                format_=self._client.format,
                cursor=_given.get("cursor", UNSET),
            ),
            lambda response: UsersOfList.from_dict(response.json()),
        )

    def pages_get_members(
        self,
        *,
        user: str,
        list_id: str,
        cursor: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[UsersOfList]:
        """Pages of `get_members`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.lists.pages_get_members(user="1", list_id="1", max_pages=3): ...

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
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
            reference/tsina_v1/lists.html#get_members
        """
        return _Pages(
            self.get_members,
            _GET_MEMBERS,
            {"user": user, "list_id": list_id, "cursor": cursor},
            _GET_MEMBERS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_members(
        self,
        *,
        user: str,
        list_id: str,
        cursor: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[User]:
        """What is on the pages of `get_members`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.lists.iter_get_members(user="1", list_id="1", max_pages=3): ...

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
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
            reference/tsina_v1/lists.html#get_members
        """
        _pages = self.pages_get_members(user=user, list_id=list_id, cursor=cursor, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.users, _GET_MEMBERS_PAGINATION)

    def post_members(self, *, user: str, list_id: str, id: int) -> NamedList:
        """Put an account into a list of the caller's.

        At most 500 to a list.

        `POST /{user}/{list_id}/members.{format}`, free. The response is typed.

        Known from the code of old clients only; no page documents it.

        Example:
            api.lists.post_members(user="1", list_id="1", id=1)

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            id: The account, by id.

        Returns:
            The list.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/lists.html#post_members
        """
        from ..models.lists_post_members_body import ListsPostMembersBody
        from ..models.named_list import NamedList

        return _call(
            self._client,
            _POST_MEMBERS,
            {"user": user, "list_id": list_id, "id": id},
            lambda _given: _request_lists_post_members(
                user=_given["user"],
                list_id=_given["list_id"],
                format_=self._client.format,
                body=ListsPostMembersBody(id=_given["id"]),
            ),
            lambda response: NamedList.from_dict(response.json()),
        )

    def delete_members(self, *, user: str, list_id: str, id: int) -> NamedList:
        """Take an account out of a list of the caller's.

        `DELETE /{user}/{list_id}/members.{format}`, free. The response is typed.

        Known from the code of old clients only; no page documents it.

        Example:
            api.lists.delete_members(user="1", list_id="1", id=1)

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            id: The account, by id.

        Returns:
            The list.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/lists.html#delete_members
        """
        from ..models.named_list import NamedList

        return _call(
            self._client,
            _DELETE_MEMBERS,
            {"user": user, "list_id": list_id, "id": id},
            lambda _given: _request_lists_delete_members(
                user=_given["user"], list_id=_given["list_id"], format_=self._client.format, id=_given["id"]
            ),
            lambda response: NamedList.from_dict(response.json()),
        )

    def post_create_all(
        self, *, user: str, list_id: str, user_id: str | None = None, screen_name: str | None = None
    ) -> NamedList:
        """Put several accounts into a list of the caller's.

        At most 500 to a list.

        `POST /{user}/{list_id}/create_all.{format}`, free. The response is typed.

        Give at least one of `user_id` and `screen_name`.

        Example:
            api.lists.post_create_all(user="1", list_id="1", user_id="1195242865")

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            user_id: The accounts by id, up to 100, separated by commas.
            screen_name: The accounts by nickname, up to 100, separated by commas.

        Returns:
            The list.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=User/:list_id/create_all&oldid=1583

        Documentation:
            reference/tsina_v1/lists.html#post_create_all
        """
        from ..models.lists_post_create_all_body import ListsPostCreateAllBody
        from ..models.named_list import NamedList

        return _call(
            self._client,
            _POST_CREATE_ALL,
            {"user": user, "list_id": list_id, "user_id": user_id, "screen_name": screen_name},
            lambda _given: _request_lists_post_create_all(
                user=_given["user"],
                list_id=_given["list_id"],
                format_=self._client.format,
                body=ListsPostCreateAllBody(
                    user_id=_given.get("user_id", UNSET), screen_name=_given.get("screen_name", UNSET)
                ),
            ),
            lambda response: NamedList.from_dict(response.json()),
        )

    def post_members_batch(
        self, *, user: str, list_id: str, uids: str | None = None, screen_name: str | None = None
    ) -> Open:
        """Put several accounts into a list of the caller's.

        What one program calls in place of `create_all`.

        `POST /{user}/{list_id}/members_batch.{format}`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Known from the code of old clients only; no page documents it.

        Give at least one of `uids` and `screen_name`.

        Example:
            api.lists.post_members_batch(user="1", list_id="1", uids="1")

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            uids: The accounts by id, separated by commas.
            screen_name: The accounts by nickname, separated by commas.

        Returns:
            What no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/lists.html#post_members_batch
        """
        from ..models.lists_post_members_batch_body import ListsPostMembersBatchBody
        from ..models.open_ import Open

        return _call(
            self._client,
            _POST_MEMBERS_BATCH,
            {"user": user, "list_id": list_id, "uids": uids, "screen_name": screen_name},
            lambda _given: _request_lists_post_members_batch(
                user=_given["user"],
                list_id=_given["list_id"],
                format_=self._client.format,
                body=ListsPostMembersBatchBody(
                    uids=_given.get("uids", UNSET), screen_name=_given.get("screen_name", UNSET)
                ),
            ),
            lambda response: Open.from_dict(response.json()),
        )

    def get_members_by_id(self, *, user: str, list_id: str, id: int) -> Membership:
        """Whether a user is in a list.

        `GET /{user}/{list_id}/members/{id}.{format}`, free. The response is typed.

        Known from the code of old clients only; no page documents it.

        Example:
            api.lists.get_members_by_id(user="1", list_id="1", id=1)

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            id: The user, by id.

        Returns:
            Whether the user is among them.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/lists.html#get_members_by_id
        """
        from ..models.membership import Membership

        return _call(
            self._client,
            _GET_MEMBERS_BY_ID,
            {"user": user, "list_id": list_id, "id": id},
            lambda _given: _request_lists_get_members_by_id(
                user=_given["user"], list_id=_given["list_id"], id=_given["id"], format_=self._client.format
            ),
            lambda response: Membership.from_dict(response.json()),
        )

    def get_subscribers(self, *, user: str, list_id: str, cursor: int | None = None) -> UsersOfList:
        """The accounts that subscribed to a list.

        `GET /{user}/{list_id}/subscribers.{format}`, free. The response is typed. `iter_get_subscribers` goes
        through the items of all pages, `pages_get_subscribers` through the pages.

        Example:
            api.lists.get_subscribers(user="1", list_id="1")

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.

        Returns:
            One page of accounts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=GET/:user/:list_id/subscribers&oldid=3251

        Documentation:
            reference/tsina_v1/lists.html#get_subscribers
        """
        from ..models.users_of_list import UsersOfList

        return _call(
            self._client,
            _GET_SUBSCRIBERS,
            {"user": user, "list_id": list_id, "cursor": cursor},
            lambda _given: _request_lists_get_subscribers(
                user=_given["user"],
                list_id=_given["list_id"],
                format_=self._client.format,
                cursor=_given.get("cursor", UNSET),
            ),
            lambda response: UsersOfList.from_dict(response.json()),
        )

    def pages_get_subscribers(
        self,
        *,
        user: str,
        list_id: str,
        cursor: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[UsersOfList]:
        """Pages of `get_subscribers`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.lists.pages_get_subscribers(user="1", list_id="1", max_pages=3): ...

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
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
            reference/tsina_v1/lists.html#get_subscribers
        """
        return _Pages(
            self.get_subscribers,
            _GET_SUBSCRIBERS,
            {"user": user, "list_id": list_id, "cursor": cursor},
            _GET_SUBSCRIBERS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_subscribers(
        self,
        *,
        user: str,
        list_id: str,
        cursor: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[User]:
        """What is on the pages of `get_subscribers`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.lists.iter_get_subscribers(user="1", list_id="1", max_pages=3): ...

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
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
            reference/tsina_v1/lists.html#get_subscribers
        """
        _pages = self.pages_get_subscribers(
            user=user, list_id=list_id, cursor=cursor, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.users, _GET_SUBSCRIBERS_PAGINATION)

    def post_subscribers(self, *, user: str, list_id: str) -> NamedList:
        """Begin a subscription to a list.

        `POST /{user}/{list_id}/subscribers.{format}`, free. The response is typed.

        Known from the code of old clients only; no page documents it.

        Example:
            api.lists.post_subscribers(user="1", list_id="1")

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.

        Returns:
            The list.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/lists.html#post_subscribers
        """
        from ..models.named_list import NamedList

        return _call(
            self._client,
            _POST_SUBSCRIBERS,
            {"user": user, "list_id": list_id},
            lambda _given: _request_lists_post_subscribers(
                user=_given["user"], list_id=_given["list_id"], format_=self._client.format
            ),
            lambda response: NamedList.from_dict(response.json()),
        )

    def delete_subscribers(self, *, user: str, list_id: str) -> NamedList:
        """End the subscription to a list.

        `DELETE /{user}/{list_id}/subscribers.{format}`, free. The response is typed.

        Known from the code of old clients only; no page documents it.

        Example:
            api.lists.delete_subscribers(user="1", list_id="1")

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.

        Returns:
            The list.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/lists.html#delete_subscribers
        """
        from ..models.named_list import NamedList

        return _call(
            self._client,
            _DELETE_SUBSCRIBERS,
            {"user": user, "list_id": list_id},
            lambda _given: _request_lists_delete_subscribers(
                user=_given["user"], list_id=_given["list_id"], format_=self._client.format
            ),
            lambda response: NamedList.from_dict(response.json()),
        )

    def get_subscribers_by_id(self, *, user: str, list_id: str, id: int) -> Membership:
        """Whether a user subscribed to a list.

        `GET /{user}/{list_id}/subscribers/{id}.{format}`, free. The response is typed.

        Known from the code of old clients only; no page documents it.

        Example:
            api.lists.get_subscribers_by_id(user="1", list_id="1", id=1)

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            id: The user, by id.

        Returns:
            Whether the user is among them.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/lists.html#get_subscribers_by_id
        """
        from ..models.membership import Membership

        return _call(
            self._client,
            _GET_SUBSCRIBERS_BY_ID,
            {"user": user, "list_id": list_id, "id": id},
            lambda _given: _request_lists_get_subscribers_by_id(
                user=_given["user"], list_id=_given["list_id"], id=_given["id"], format_=self._client.format
            ),
            lambda response: Membership.from_dict(response.json()),
        )


class AsyncLists(_Suggesting):
    """Lists of accounts."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(
        self, *, user: str, cursor: int | None = None, list_type: Literal[0, 1, 2] | None = None
    ) -> NamedListsPage:
        """The lists of a user.

        `GET /{user}/lists.{format}`, free. The response is typed. `iter_get` goes through the items of all pages,
        `pages_get` through the pages.

        Known from the code of old clients only; no page documents it.

        Example:
            api.lists.get(user="1")

        Args:
            user: The owner of the list, by id or by nickname.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
            list_type: Which lists: 0 public ones, 1 private ones, 2 those that the platform made. The service's
                default is `0`.

        Returns:
            One page of lists.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/lists.html#get
        """
        from ..models.named_lists_page import NamedListsPage

        return await _acall(
            self._client,
            _GET,
            {"user": user, "cursor": cursor, "list_type": list_type},
            lambda _given: _request_lists_get(
                user=_given["user"],
                format_=self._client.format,
                cursor=_given.get("cursor", UNSET),
                list_type=_given.get("list_type", UNSET),
            ),
            lambda response: NamedListsPage.from_dict(response.json()),
        )

    def pages_get(
        self,
        *,
        user: str,
        cursor: int | None = None,
        list_type: Literal[0, 1, 2] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[NamedListsPage]:
        """Pages of `get`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.lists.pages_get(user="1", max_pages=3): ...

        Args:
            user: The owner of the list, by id or by nickname.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
            list_type: Which lists: 0 public ones, 1 private ones, 2 those that the platform made. The service's
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
            reference/tsina_v1/lists.html#get
        """
        return _AsyncPages(
            self.get,
            _GET,
            {"user": user, "cursor": cursor, "list_type": list_type},
            _GET_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get(
        self,
        *,
        user: str,
        cursor: int | None = None,
        list_type: Literal[0, 1, 2] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[NamedList]:
        """What is on the pages of `get`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.lists.iter_get(user="1", max_pages=3): ...

        Args:
            user: The owner of the list, by id or by nickname.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
            list_type: Which lists: 0 public ones, 1 private ones, 2 those that the platform made. The service's
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
            reference/tsina_v1/lists.html#get
        """
        _pages = self.pages_get(user=user, cursor=cursor, list_type=list_type, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.lists, _GET_PAGINATION)

    async def post(
        self, *, user: str, name: str, mode: Literal["private", "public"] | None = None, description: str | None = None
    ) -> NamedList:
        """Make a list.

        At most 20 to a user.

        `POST /{user}/lists.{format}`, free. The response is typed.

        Example:
            api.lists.post(user="1", name="alice")

        Args:
            user: The owner of the list, by id or by nickname.
            name: Name of the list, up to 10 Chinese characters or 20 others.
            mode: Who may see the list. `public` or `private`. The service's default is `private`.
            description: What the list is about, up to 70 Chinese characters; kept for public lists only. At most
                140 characters.

        Returns:
            The list.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=POST/:user/lists&oldid=3319

        Documentation:
            reference/tsina_v1/lists.html#post
        """
        from ..models.lists_post_body import ListsPostBody
        from ..models.named_list import NamedList

        return await _acall(
            self._client,
            _POST,
            {"user": user, "name": name, "mode": mode, "description": description},
            lambda _given: _request_lists_post(
                user=_given["user"],
                format_=self._client.format,
                body=ListsPostBody(
                    name=_given["name"], mode=_given.get("mode", UNSET), description=_given.get("description", UNSET)
                ),
            ),
            lambda response: NamedList.from_dict(response.json()),
        )

    async def get_memberships(self, *, user: str, cursor: int | None = None) -> NamedListsPage:
        """The lists that a user is in.

        `GET /{user}/lists/memberships.{format}`, free. The response is typed. `iter_get_memberships` goes through
        the items of all pages, `pages_get_memberships` through the pages.

        Example:
            api.lists.get_memberships(user="1")

        Args:
            user: Who is in the lists, by id or by nickname.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.

        Returns:
            One page of lists.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/User/lists/memberships

        Documentation:
            reference/tsina_v1/lists.html#get_memberships
        """
        from ..models.named_lists_page import NamedListsPage

        return await _acall(
            self._client,
            _GET_MEMBERSHIPS,
            {"user": user, "cursor": cursor},
            lambda _given: _request_lists_get_memberships(
                user=_given["user"], format_=self._client.format, cursor=_given.get("cursor", UNSET)
            ),
            lambda response: NamedListsPage.from_dict(response.json()),
        )

    def pages_get_memberships(
        self, *, user: str, cursor: int | None = None, max_pages: int | None = None, resume: State | None = None
    ) -> _AsyncPages[NamedListsPage]:
        """Pages of `get_memberships`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.lists.pages_get_memberships(user="1", max_pages=3): ...

        Args:
            user: Who is in the lists, by id or by nickname.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
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
            reference/tsina_v1/lists.html#get_memberships
        """
        return _AsyncPages(
            self.get_memberships,
            _GET_MEMBERSHIPS,
            {"user": user, "cursor": cursor},
            _GET_MEMBERSHIPS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_memberships(
        self, *, user: str, cursor: int | None = None, max_pages: int | None = None, resume: State | None = None
    ) -> _AsyncItems[NamedList]:
        """What is on the pages of `get_memberships`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.lists.iter_get_memberships(user="1", max_pages=3): ...

        Args:
            user: Who is in the lists, by id or by nickname.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
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
            reference/tsina_v1/lists.html#get_memberships
        """
        _pages = self.pages_get_memberships(user=user, cursor=cursor, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.lists, _GET_MEMBERSHIPS_PAGINATION)

    async def get_subscriptions(self, *, user: str, cursor: int | None = None) -> NamedListsPage:
        """The lists that a user subscribed to.

        `GET /{user}/lists/subscriptions.{format}`, free. The response is typed. `iter_get_subscriptions` goes
        through the items of all pages, `pages_get_subscriptions` through the pages.

        Example:
            api.lists.get_subscriptions(user="1")

        Args:
            user: Who subscribed to the lists, by id or by nickname.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.

        Returns:
            One page of lists.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=User/lists/subscriptions&diff=1708&oldid=1577

        Documentation:
            reference/tsina_v1/lists.html#get_subscriptions
        """
        from ..models.named_lists_page import NamedListsPage

        return await _acall(
            self._client,
            _GET_SUBSCRIPTIONS,
            {"user": user, "cursor": cursor},
            lambda _given: _request_lists_get_subscriptions(
                user=_given["user"], format_=self._client.format, cursor=_given.get("cursor", UNSET)
            ),
            lambda response: NamedListsPage.from_dict(response.json()),
        )

    def pages_get_subscriptions(
        self, *, user: str, cursor: int | None = None, max_pages: int | None = None, resume: State | None = None
    ) -> _AsyncPages[NamedListsPage]:
        """Pages of `get_subscriptions`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.lists.pages_get_subscriptions(user="1", max_pages=3): ...

        Args:
            user: Who subscribed to the lists, by id or by nickname.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
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
            reference/tsina_v1/lists.html#get_subscriptions
        """
        return _AsyncPages(
            self.get_subscriptions,
            _GET_SUBSCRIPTIONS,
            {"user": user, "cursor": cursor},
            _GET_SUBSCRIPTIONS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_subscriptions(
        self, *, user: str, cursor: int | None = None, max_pages: int | None = None, resume: State | None = None
    ) -> _AsyncItems[NamedList]:
        """What is on the pages of `get_subscriptions`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.lists.iter_get_subscriptions(user="1", max_pages=3): ...

        Args:
            user: Who subscribed to the lists, by id or by nickname.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
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
            reference/tsina_v1/lists.html#get_subscriptions
        """
        _pages = self.pages_get_subscriptions(user=user, cursor=cursor, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.lists, _GET_SUBSCRIPTIONS_PAGINATION)

    async def get_counts(self, *, user: str) -> ListCounts:
        """The numbers of lists that a user has, is in, and subscribed to.

        `GET /{user}/lists/counts.{format}`, free. The response is typed.

        Known from the code of old clients only; no page documents it.

        Example:
            api.lists.get_counts(user="1")

        Args:
            user: The owner of the list, by id or by nickname.

        Returns:
            The counts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/lists.html#get_counts
        """
        from ..models.list_counts import ListCounts

        return await _acall(
            self._client,
            _GET_COUNTS,
            {"user": user},
            lambda _given: _request_lists_get_counts(user=_given["user"], format_=self._client.format),
            lambda response: ListCounts.from_dict(response.json()),
        )

    async def get_by_list_id(self, *, user: str, list_id: str) -> NamedList:
        """One list.

        `GET /{user}/lists/{list_id}.{format}`, free. The response is typed.

        Known from the code of old clients only; no page documents it.

        Example:
            api.lists.get_by_list_id(user="1", list_id="1")

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.

        Returns:
            The list.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/lists.html#get_by_list_id
        """
        from ..models.named_list import NamedList

        return await _acall(
            self._client,
            _GET_BY_LIST_ID,
            {"user": user, "list_id": list_id},
            lambda _given: _request_lists_get_by_list_id(
                user=_given["user"], list_id=_given["list_id"], format_=self._client.format
            ),
            lambda response: NamedList.from_dict(response.json()),
        )

    async def put_by_list_id(
        self,
        *,
        user: str,
        list_id: str,
        name: str,
        description: str | None = None,
        mode: Literal["private", "public"] | None = None,
    ) -> NamedList:
        """Rename a list, or describe it anew.

        `PUT /{user}/lists/{list_id}.{format}`, free. The response is typed.

        Example:
            api.lists.put_by_list_id(user="1", list_id="1", name="alice")

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            name: Name of the list, up to 10 Chinese characters or 20 others.
            description: What the list is about, up to 70 Chinese characters; kept for public lists only.
            mode: Who may see the list. `public` or `private`.

        Returns:
            The list.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=POST/:user/lists/:list_id&oldid=3231

        Documentation:
            reference/tsina_v1/lists.html#put_by_list_id
        """
        from ..models.lists_put_by_list_id_body import ListsPutByListIdBody
        from ..models.named_list import NamedList

        return await _acall(
            self._client,
            _PUT_BY_LIST_ID,
            {"user": user, "list_id": list_id, "name": name, "description": description, "mode": mode},
            lambda _given: _request_lists_put_by_list_id(
                user=_given["user"],
                list_id=_given["list_id"],
                format_=self._client.format,
                body=ListsPutByListIdBody(
                    name=_given["name"], description=_given.get("description", UNSET), mode=_given.get("mode", UNSET)
                ),
            ),
            lambda response: NamedList.from_dict(response.json()),
        )

    async def post_by_list_id(
        self,
        *,
        user: str,
        list_id: str,
        name: str,
        description: str | None = None,
        mode: Literal["private", "public"] | None = None,
    ) -> NamedList:
        """Rename a list, or describe it anew.

        `POST /{user}/lists/{list_id}.{format}`, free. The response is typed.

        Example:
            api.lists.post_by_list_id(user="1", list_id="1", name="alice")

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            name: Name of the list, up to 10 Chinese characters or 20 others.
            description: What the list is about, up to 70 Chinese characters; kept for public lists only.
            mode: Who may see the list. `public` or `private`.

        Returns:
            The list.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=POST/:user/lists/:list_id&oldid=3231

        Documentation:
            reference/tsina_v1/lists.html#post_by_list_id
        """
        from ..models.lists_post_by_list_id_body import ListsPostByListIdBody
        from ..models.named_list import NamedList

        return await _acall(
            self._client,
            _POST_BY_LIST_ID,
            {"user": user, "list_id": list_id, "name": name, "description": description, "mode": mode},
            lambda _given: _request_lists_post_by_list_id(
                user=_given["user"],
                list_id=_given["list_id"],
                format_=self._client.format,
                body=ListsPostByListIdBody(
                    name=_given["name"], description=_given.get("description", UNSET), mode=_given.get("mode", UNSET)
                ),
            ),
            lambda response: NamedList.from_dict(response.json()),
        )

    async def delete_by_list_id(self, *, user: str, list_id: str) -> NamedList:
        """Remove a list of the caller's.

        Answers with what was removed.

        `DELETE /{user}/lists/{list_id}.{format}`, free. The response is typed.

        Example:
            api.lists.delete_by_list_id(user="1", list_id="1")

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.

        Returns:
            The list.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=DELETE/:user/lists/:list_id&diff=1724&oldid=1681

        Documentation:
            reference/tsina_v1/lists.html#delete_by_list_id
        """
        from ..models.named_list import NamedList

        return await _acall(
            self._client,
            _DELETE_BY_LIST_ID,
            {"user": user, "list_id": list_id},
            lambda _given: _request_lists_delete_by_list_id(
                user=_given["user"], list_id=_given["list_id"], format_=self._client.format
            ),
            lambda response: NamedList.from_dict(response.json()),
        )

    async def get_statuses(
        self,
        *,
        user: str,
        list_id: str,
        since_id: int | None = None,
        max_id: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
    ) -> StatusesList:
        """The newest posts of those in a list.

        `GET /{user}/lists/{list_id}/statuses.{format}`, free. The response is typed. `iter_get_statuses` goes
        through the items of all pages, `pages_get_statuses` through the pages.

        Known from the code of old clients only; no page documents it.

        Example:
            api.lists.get_statuses(user="1", list_id="1")

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            per_page: Posts on a page.
            page: Number of the page.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/lists.html#get_statuses
        """
        from ..models.statuses_list import StatusesList

        return await _acall(
            self._client,
            _GET_STATUSES,
            {
                "user": user,
                "list_id": list_id,
                "since_id": since_id,
                "max_id": max_id,
                "per_page": per_page,
                "page": page,
                "base_app": base_app,
                "feature": feature,
            },
            lambda _given: _request_lists_get_statuses(
                user=_given["user"],
                list_id=_given["list_id"],
                format_=self._client.format,
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                per_page=_given.get("per_page", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
                feature=_given.get("feature", UNSET),
            ),
            lambda response: StatusesList.from_dict(response.json()),
        )

    def pages_get_statuses(
        self,
        *,
        user: str,
        list_id: str,
        since_id: int | None = None,
        max_id: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[StatusesList]:
        """Pages of `get_statuses`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.lists.pages_get_statuses(user="1", list_id="1", max_pages=3): ...

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            per_page: Posts on a page.
            page: Number of the page.
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
            reference/tsina_v1/lists.html#get_statuses
        """
        return _AsyncPages(
            self.get_statuses,
            _GET_STATUSES,
            {
                "user": user,
                "list_id": list_id,
                "since_id": since_id,
                "max_id": max_id,
                "per_page": per_page,
                "page": page,
                "base_app": base_app,
                "feature": feature,
            },
            _GET_STATUSES_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_statuses(
        self,
        *,
        user: str,
        list_id: str,
        since_id: int | None = None,
        max_id: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        base_app: Literal[0, 1] | None = None,
        feature: Literal[0, 1, 2, 3, 4] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Status]:
        """What is on the pages of `get_statuses`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.lists.iter_get_statuses(user="1", list_id="1", max_pages=3): ...

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            per_page: Posts on a page.
            page: Number of the page.
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
            reference/tsina_v1/lists.html#get_statuses
        """
        _pages = self.pages_get_statuses(
            user=user,
            list_id=list_id,
            since_id=since_id,
            max_id=max_id,
            per_page=per_page,
            page=page,
            base_app=base_app,
            feature=feature,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.statuses, _GET_STATUSES_PAGINATION)

    async def get_members(self, *, user: str, list_id: str, cursor: int | None = None) -> UsersOfList:
        """The accounts in a list.

        `GET /{user}/{list_id}/members.{format}`, free. The response is typed. `iter_get_members` goes through the
        items of all pages, `pages_get_members` through the pages.

        Known from the code of old clients only; no page documents it.

        Example:
            api.lists.get_members(user="1", list_id="1")

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.

        Returns:
            One page of accounts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/lists.html#get_members
        """
        from ..models.users_of_list import UsersOfList

        return await _acall(
            self._client,
            _GET_MEMBERS,
            {"user": user, "list_id": list_id, "cursor": cursor},
            lambda _given: _request_lists_get_members(
                user=_given["user"],
                list_id=_given["list_id"],
                format_=self._client.format,
                cursor=_given.get("cursor", UNSET),
            ),
            lambda response: UsersOfList.from_dict(response.json()),
        )

    def pages_get_members(
        self,
        *,
        user: str,
        list_id: str,
        cursor: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[UsersOfList]:
        """Pages of `get_members`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.lists.pages_get_members(user="1", list_id="1", max_pages=3): ...

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
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
            reference/tsina_v1/lists.html#get_members
        """
        return _AsyncPages(
            self.get_members,
            _GET_MEMBERS,
            {"user": user, "list_id": list_id, "cursor": cursor},
            _GET_MEMBERS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_members(
        self,
        *,
        user: str,
        list_id: str,
        cursor: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[User]:
        """What is on the pages of `get_members`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.lists.iter_get_members(user="1", list_id="1", max_pages=3): ...

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
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
            reference/tsina_v1/lists.html#get_members
        """
        _pages = self.pages_get_members(user=user, list_id=list_id, cursor=cursor, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.users, _GET_MEMBERS_PAGINATION)

    async def post_members(self, *, user: str, list_id: str, id: int) -> NamedList:
        """Put an account into a list of the caller's.

        At most 500 to a list.

        `POST /{user}/{list_id}/members.{format}`, free. The response is typed.

        Known from the code of old clients only; no page documents it.

        Example:
            api.lists.post_members(user="1", list_id="1", id=1)

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            id: The account, by id.

        Returns:
            The list.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/lists.html#post_members
        """
        from ..models.lists_post_members_body import ListsPostMembersBody
        from ..models.named_list import NamedList

        return await _acall(
            self._client,
            _POST_MEMBERS,
            {"user": user, "list_id": list_id, "id": id},
            lambda _given: _request_lists_post_members(
                user=_given["user"],
                list_id=_given["list_id"],
                format_=self._client.format,
                body=ListsPostMembersBody(id=_given["id"]),
            ),
            lambda response: NamedList.from_dict(response.json()),
        )

    async def delete_members(self, *, user: str, list_id: str, id: int) -> NamedList:
        """Take an account out of a list of the caller's.

        `DELETE /{user}/{list_id}/members.{format}`, free. The response is typed.

        Known from the code of old clients only; no page documents it.

        Example:
            api.lists.delete_members(user="1", list_id="1", id=1)

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            id: The account, by id.

        Returns:
            The list.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/lists.html#delete_members
        """
        from ..models.named_list import NamedList

        return await _acall(
            self._client,
            _DELETE_MEMBERS,
            {"user": user, "list_id": list_id, "id": id},
            lambda _given: _request_lists_delete_members(
                user=_given["user"], list_id=_given["list_id"], format_=self._client.format, id=_given["id"]
            ),
            lambda response: NamedList.from_dict(response.json()),
        )

    async def post_create_all(
        self, *, user: str, list_id: str, user_id: str | None = None, screen_name: str | None = None
    ) -> NamedList:
        """Put several accounts into a list of the caller's.

        At most 500 to a list.

        `POST /{user}/{list_id}/create_all.{format}`, free. The response is typed.

        Give at least one of `user_id` and `screen_name`.

        Example:
            api.lists.post_create_all(user="1", list_id="1", user_id="1195242865")

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            user_id: The accounts by id, up to 100, separated by commas.
            screen_name: The accounts by nickname, up to 100, separated by commas.

        Returns:
            The list.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=User/:list_id/create_all&oldid=1583

        Documentation:
            reference/tsina_v1/lists.html#post_create_all
        """
        from ..models.lists_post_create_all_body import ListsPostCreateAllBody
        from ..models.named_list import NamedList

        return await _acall(
            self._client,
            _POST_CREATE_ALL,
            {"user": user, "list_id": list_id, "user_id": user_id, "screen_name": screen_name},
            lambda _given: _request_lists_post_create_all(
                user=_given["user"],
                list_id=_given["list_id"],
                format_=self._client.format,
                body=ListsPostCreateAllBody(
                    user_id=_given.get("user_id", UNSET), screen_name=_given.get("screen_name", UNSET)
                ),
            ),
            lambda response: NamedList.from_dict(response.json()),
        )

    async def post_members_batch(
        self, *, user: str, list_id: str, uids: str | None = None, screen_name: str | None = None
    ) -> Open:
        """Put several accounts into a list of the caller's.

        What one program calls in place of `create_all`.

        `POST /{user}/{list_id}/members_batch.{format}`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Known from the code of old clients only; no page documents it.

        Give at least one of `uids` and `screen_name`.

        Example:
            api.lists.post_members_batch(user="1", list_id="1", uids="1")

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            uids: The accounts by id, separated by commas.
            screen_name: The accounts by nickname, separated by commas.

        Returns:
            What no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/lists.html#post_members_batch
        """
        from ..models.lists_post_members_batch_body import ListsPostMembersBatchBody
        from ..models.open_ import Open

        return await _acall(
            self._client,
            _POST_MEMBERS_BATCH,
            {"user": user, "list_id": list_id, "uids": uids, "screen_name": screen_name},
            lambda _given: _request_lists_post_members_batch(
                user=_given["user"],
                list_id=_given["list_id"],
                format_=self._client.format,
                body=ListsPostMembersBatchBody(
                    uids=_given.get("uids", UNSET), screen_name=_given.get("screen_name", UNSET)
                ),
            ),
            lambda response: Open.from_dict(response.json()),
        )

    async def get_members_by_id(self, *, user: str, list_id: str, id: int) -> Membership:
        """Whether a user is in a list.

        `GET /{user}/{list_id}/members/{id}.{format}`, free. The response is typed.

        Known from the code of old clients only; no page documents it.

        Example:
            api.lists.get_members_by_id(user="1", list_id="1", id=1)

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            id: The user, by id.

        Returns:
            Whether the user is among them.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/lists.html#get_members_by_id
        """
        from ..models.membership import Membership

        return await _acall(
            self._client,
            _GET_MEMBERS_BY_ID,
            {"user": user, "list_id": list_id, "id": id},
            lambda _given: _request_lists_get_members_by_id(
                user=_given["user"], list_id=_given["list_id"], id=_given["id"], format_=self._client.format
            ),
            lambda response: Membership.from_dict(response.json()),
        )

    async def get_subscribers(self, *, user: str, list_id: str, cursor: int | None = None) -> UsersOfList:
        """The accounts that subscribed to a list.

        `GET /{user}/{list_id}/subscribers.{format}`, free. The response is typed. `iter_get_subscribers` goes
        through the items of all pages, `pages_get_subscribers` through the pages.

        Example:
            api.lists.get_subscribers(user="1", list_id="1")

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.

        Returns:
            One page of accounts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=GET/:user/:list_id/subscribers&oldid=3251

        Documentation:
            reference/tsina_v1/lists.html#get_subscribers
        """
        from ..models.users_of_list import UsersOfList

        return await _acall(
            self._client,
            _GET_SUBSCRIBERS,
            {"user": user, "list_id": list_id, "cursor": cursor},
            lambda _given: _request_lists_get_subscribers(
                user=_given["user"],
                list_id=_given["list_id"],
                format_=self._client.format,
                cursor=_given.get("cursor", UNSET),
            ),
            lambda response: UsersOfList.from_dict(response.json()),
        )

    def pages_get_subscribers(
        self,
        *,
        user: str,
        list_id: str,
        cursor: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[UsersOfList]:
        """Pages of `get_subscribers`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.lists.pages_get_subscribers(user="1", list_id="1", max_pages=3): ...

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
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
            reference/tsina_v1/lists.html#get_subscribers
        """
        return _AsyncPages(
            self.get_subscribers,
            _GET_SUBSCRIBERS,
            {"user": user, "list_id": list_id, "cursor": cursor},
            _GET_SUBSCRIBERS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_subscribers(
        self,
        *,
        user: str,
        list_id: str,
        cursor: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[User]:
        """What is on the pages of `get_subscribers`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.lists.iter_get_subscribers(user="1", list_id="1", max_pages=3): ...

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
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
            reference/tsina_v1/lists.html#get_subscribers
        """
        _pages = self.pages_get_subscribers(
            user=user, list_id=list_id, cursor=cursor, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.users, _GET_SUBSCRIBERS_PAGINATION)

    async def post_subscribers(self, *, user: str, list_id: str) -> NamedList:
        """Begin a subscription to a list.

        `POST /{user}/{list_id}/subscribers.{format}`, free. The response is typed.

        Known from the code of old clients only; no page documents it.

        Example:
            api.lists.post_subscribers(user="1", list_id="1")

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.

        Returns:
            The list.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/lists.html#post_subscribers
        """
        from ..models.named_list import NamedList

        return await _acall(
            self._client,
            _POST_SUBSCRIBERS,
            {"user": user, "list_id": list_id},
            lambda _given: _request_lists_post_subscribers(
                user=_given["user"], list_id=_given["list_id"], format_=self._client.format
            ),
            lambda response: NamedList.from_dict(response.json()),
        )

    async def delete_subscribers(self, *, user: str, list_id: str) -> NamedList:
        """End the subscription to a list.

        `DELETE /{user}/{list_id}/subscribers.{format}`, free. The response is typed.

        Known from the code of old clients only; no page documents it.

        Example:
            api.lists.delete_subscribers(user="1", list_id="1")

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.

        Returns:
            The list.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/lists.html#delete_subscribers
        """
        from ..models.named_list import NamedList

        return await _acall(
            self._client,
            _DELETE_SUBSCRIBERS,
            {"user": user, "list_id": list_id},
            lambda _given: _request_lists_delete_subscribers(
                user=_given["user"], list_id=_given["list_id"], format_=self._client.format
            ),
            lambda response: NamedList.from_dict(response.json()),
        )

    async def get_subscribers_by_id(self, *, user: str, list_id: str, id: int) -> Membership:
        """Whether a user subscribed to a list.

        `GET /{user}/{list_id}/subscribers/{id}.{format}`, free. The response is typed.

        Known from the code of old clients only; no page documents it.

        Example:
            api.lists.get_subscribers_by_id(user="1", list_id="1", id=1)

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            id: The user, by id.

        Returns:
            Whether the user is among them.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/lists.html#get_subscribers_by_id
        """
        from ..models.membership import Membership

        return await _acall(
            self._client,
            _GET_SUBSCRIBERS_BY_ID,
            {"user": user, "list_id": list_id, "id": id},
            lambda _given: _request_lists_get_subscribers_by_id(
                user=_given["user"], list_id=_given["list_id"], id=_given["id"], format_=self._client.format
            ),
            lambda response: Membership.from_dict(response.json()),
        )
