# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""The namespace `lists`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._runtime.arguments.parameters import Arguments, ParameterModel
from ...._runtime.arguments.requirements import Requirement
from ...._runtime.client import acall as _acall
from ...._runtime.client import call as _call
from ...._runtime.pagination.iterators import AsyncItems as _AsyncItems
from ...._runtime.pagination.iterators import AsyncPages as _AsyncPages
from ...._runtime.pagination.iterators import Items as _Items
from ...._runtime.pagination.iterators import Pages as _Pages
from ...._runtime.pagination.pages import Pagination
from ...._runtime.suggestions import Suggesting as _Suggesting
from ...types import UNSET

if TYPE_CHECKING:
    from ...._runtime.pagination.iterators import State
    from ...client import Client
    from ...models.list_counts import ListCounts
    from ...models.membership import Membership
    from ...models.named_list import NamedList
    from ...models.named_lists_page import NamedListsPage
    from ...models.open_ import Open
    from ...models.status import Status
    from ...models.statuses_list import StatusesList
    from ...models.user import User
    from ...models.users_of_list import UsersOfList

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
        from . import lists_get

        return _call(
            self._client,
            _GET,
            {"user": user, "cursor": cursor, "list_type": list_type},
            lambda _given: lists_get.sync_detailed(
                user=_given["user"],
                format_=self._client.format,
                cursor=_given.get("cursor", UNSET),
                list_type=_given.get("list_type", UNSET),
                client=self._client,
            ),
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
        from ...models.lists_post_body import ListsPostBody
        from . import lists_post

        return _call(
            self._client,
            _POST,
            {"user": user, "name": name, "mode": mode, "description": description},
            lambda _given: lists_post.sync_detailed(
                user=_given["user"],
                format_=self._client.format,
                body=ListsPostBody(
                    name=_given["name"], mode=_given.get("mode", UNSET), description=_given.get("description", UNSET)
                ),
                client=self._client,
            ),
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
        from . import lists_get_memberships

        return _call(
            self._client,
            _GET_MEMBERSHIPS,
            {"user": user, "cursor": cursor},
            lambda _given: lists_get_memberships.sync_detailed(
                user=_given["user"],
                format_=self._client.format,
                cursor=_given.get("cursor", UNSET),
                client=self._client,
            ),
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
        from . import lists_get_subscriptions

        return _call(
            self._client,
            _GET_SUBSCRIPTIONS,
            {"user": user, "cursor": cursor},
            lambda _given: lists_get_subscriptions.sync_detailed(
                user=_given["user"],
                format_=self._client.format,
                cursor=_given.get("cursor", UNSET),
                client=self._client,
            ),
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
        from . import lists_get_counts

        return _call(
            self._client,
            _GET_COUNTS,
            {"user": user},
            lambda _given: lists_get_counts.sync_detailed(
                user=_given["user"], format_=self._client.format, client=self._client
            ),
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
        from . import lists_get_by_list_id

        return _call(
            self._client,
            _GET_BY_LIST_ID,
            {"user": user, "list_id": list_id},
            lambda _given: lists_get_by_list_id.sync_detailed(
                user=_given["user"], list_id=_given["list_id"], format_=self._client.format, client=self._client
            ),
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
        from ...models.lists_put_by_list_id_body import ListsPutByListIdBody
        from . import lists_put_by_list_id

        return _call(
            self._client,
            _PUT_BY_LIST_ID,
            {"user": user, "list_id": list_id, "name": name, "description": description, "mode": mode},
            lambda _given: lists_put_by_list_id.sync_detailed(
                user=_given["user"],
                list_id=_given["list_id"],
                format_=self._client.format,
                body=ListsPutByListIdBody(
                    name=_given["name"], description=_given.get("description", UNSET), mode=_given.get("mode", UNSET)
                ),
                client=self._client,
            ),
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
        from ...models.lists_post_by_list_id_body import ListsPostByListIdBody
        from . import lists_post_by_list_id

        return _call(
            self._client,
            _POST_BY_LIST_ID,
            {"user": user, "list_id": list_id, "name": name, "description": description, "mode": mode},
            lambda _given: lists_post_by_list_id.sync_detailed(
                user=_given["user"],
                list_id=_given["list_id"],
                format_=self._client.format,
                body=ListsPostByListIdBody(
                    name=_given["name"], description=_given.get("description", UNSET), mode=_given.get("mode", UNSET)
                ),
                client=self._client,
            ),
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
        from . import lists_delete_by_list_id

        return _call(
            self._client,
            _DELETE_BY_LIST_ID,
            {"user": user, "list_id": list_id},
            lambda _given: lists_delete_by_list_id.sync_detailed(
                user=_given["user"], list_id=_given["list_id"], format_=self._client.format, client=self._client
            ),
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
        from . import lists_get_statuses

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
            lambda _given: lists_get_statuses.sync_detailed(
                user=_given["user"],
                list_id=_given["list_id"],
                format_=self._client.format,
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                per_page=_given.get("per_page", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
                feature=_given.get("feature", UNSET),
                client=self._client,
            ),
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
        from . import lists_get_members

        return _call(
            self._client,
            _GET_MEMBERS,
            {"user": user, "list_id": list_id, "cursor": cursor},
            lambda _given: lists_get_members.sync_detailed(
                user=_given["user"],
                list_id=_given["list_id"],
                format_=self._client.format,
                cursor=_given.get("cursor", UNSET),
                client=self._client,
            ),
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
        from ...models.lists_post_members_body import ListsPostMembersBody
        from . import lists_post_members

        return _call(
            self._client,
            _POST_MEMBERS,
            {"user": user, "list_id": list_id, "id": id},
            lambda _given: lists_post_members.sync_detailed(
                user=_given["user"],
                list_id=_given["list_id"],
                format_=self._client.format,
                body=ListsPostMembersBody(id=_given["id"]),
                client=self._client,
            ),
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
        from . import lists_delete_members

        return _call(
            self._client,
            _DELETE_MEMBERS,
            {"user": user, "list_id": list_id, "id": id},
            lambda _given: lists_delete_members.sync_detailed(
                user=_given["user"],
                list_id=_given["list_id"],
                format_=self._client.format,
                id=_given["id"],
                client=self._client,
            ),
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
        from ...models.lists_post_create_all_body import ListsPostCreateAllBody
        from . import lists_post_create_all

        return _call(
            self._client,
            _POST_CREATE_ALL,
            {"user": user, "list_id": list_id, "user_id": user_id, "screen_name": screen_name},
            lambda _given: lists_post_create_all.sync_detailed(
                user=_given["user"],
                list_id=_given["list_id"],
                format_=self._client.format,
                body=ListsPostCreateAllBody(
                    user_id=_given.get("user_id", UNSET), screen_name=_given.get("screen_name", UNSET)
                ),
                client=self._client,
            ),
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
        from ...models.lists_post_members_batch_body import ListsPostMembersBatchBody
        from . import lists_post_members_batch

        return _call(
            self._client,
            _POST_MEMBERS_BATCH,
            {"user": user, "list_id": list_id, "uids": uids, "screen_name": screen_name},
            lambda _given: lists_post_members_batch.sync_detailed(
                user=_given["user"],
                list_id=_given["list_id"],
                format_=self._client.format,
                body=ListsPostMembersBatchBody(
                    uids=_given.get("uids", UNSET), screen_name=_given.get("screen_name", UNSET)
                ),
                client=self._client,
            ),
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
        from . import lists_get_members_by_id

        return _call(
            self._client,
            _GET_MEMBERS_BY_ID,
            {"user": user, "list_id": list_id, "id": id},
            lambda _given: lists_get_members_by_id.sync_detailed(
                user=_given["user"],
                list_id=_given["list_id"],
                id=_given["id"],
                format_=self._client.format,
                client=self._client,
            ),
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
        from . import lists_get_subscribers

        return _call(
            self._client,
            _GET_SUBSCRIBERS,
            {"user": user, "list_id": list_id, "cursor": cursor},
            lambda _given: lists_get_subscribers.sync_detailed(
                user=_given["user"],
                list_id=_given["list_id"],
                format_=self._client.format,
                cursor=_given.get("cursor", UNSET),
                client=self._client,
            ),
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
        from . import lists_post_subscribers

        return _call(
            self._client,
            _POST_SUBSCRIBERS,
            {"user": user, "list_id": list_id},
            lambda _given: lists_post_subscribers.sync_detailed(
                user=_given["user"], list_id=_given["list_id"], format_=self._client.format, client=self._client
            ),
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
        from . import lists_delete_subscribers

        return _call(
            self._client,
            _DELETE_SUBSCRIBERS,
            {"user": user, "list_id": list_id},
            lambda _given: lists_delete_subscribers.sync_detailed(
                user=_given["user"], list_id=_given["list_id"], format_=self._client.format, client=self._client
            ),
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
        from . import lists_get_subscribers_by_id

        return _call(
            self._client,
            _GET_SUBSCRIBERS_BY_ID,
            {"user": user, "list_id": list_id, "id": id},
            lambda _given: lists_get_subscribers_by_id.sync_detailed(
                user=_given["user"],
                list_id=_given["list_id"],
                id=_given["id"],
                format_=self._client.format,
                client=self._client,
            ),
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
        from . import lists_get

        return await _acall(
            self._client,
            _GET,
            {"user": user, "cursor": cursor, "list_type": list_type},
            lambda _given: lists_get.asyncio_detailed(
                user=_given["user"],
                format_=self._client.format,
                cursor=_given.get("cursor", UNSET),
                list_type=_given.get("list_type", UNSET),
                client=self._client,
            ),
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
        from ...models.lists_post_body import ListsPostBody
        from . import lists_post

        return await _acall(
            self._client,
            _POST,
            {"user": user, "name": name, "mode": mode, "description": description},
            lambda _given: lists_post.asyncio_detailed(
                user=_given["user"],
                format_=self._client.format,
                body=ListsPostBody(
                    name=_given["name"], mode=_given.get("mode", UNSET), description=_given.get("description", UNSET)
                ),
                client=self._client,
            ),
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
        from . import lists_get_memberships

        return await _acall(
            self._client,
            _GET_MEMBERSHIPS,
            {"user": user, "cursor": cursor},
            lambda _given: lists_get_memberships.asyncio_detailed(
                user=_given["user"],
                format_=self._client.format,
                cursor=_given.get("cursor", UNSET),
                client=self._client,
            ),
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
        from . import lists_get_subscriptions

        return await _acall(
            self._client,
            _GET_SUBSCRIPTIONS,
            {"user": user, "cursor": cursor},
            lambda _given: lists_get_subscriptions.asyncio_detailed(
                user=_given["user"],
                format_=self._client.format,
                cursor=_given.get("cursor", UNSET),
                client=self._client,
            ),
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
        from . import lists_get_counts

        return await _acall(
            self._client,
            _GET_COUNTS,
            {"user": user},
            lambda _given: lists_get_counts.asyncio_detailed(
                user=_given["user"], format_=self._client.format, client=self._client
            ),
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
        from . import lists_get_by_list_id

        return await _acall(
            self._client,
            _GET_BY_LIST_ID,
            {"user": user, "list_id": list_id},
            lambda _given: lists_get_by_list_id.asyncio_detailed(
                user=_given["user"], list_id=_given["list_id"], format_=self._client.format, client=self._client
            ),
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
        from ...models.lists_put_by_list_id_body import ListsPutByListIdBody
        from . import lists_put_by_list_id

        return await _acall(
            self._client,
            _PUT_BY_LIST_ID,
            {"user": user, "list_id": list_id, "name": name, "description": description, "mode": mode},
            lambda _given: lists_put_by_list_id.asyncio_detailed(
                user=_given["user"],
                list_id=_given["list_id"],
                format_=self._client.format,
                body=ListsPutByListIdBody(
                    name=_given["name"], description=_given.get("description", UNSET), mode=_given.get("mode", UNSET)
                ),
                client=self._client,
            ),
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
        from ...models.lists_post_by_list_id_body import ListsPostByListIdBody
        from . import lists_post_by_list_id

        return await _acall(
            self._client,
            _POST_BY_LIST_ID,
            {"user": user, "list_id": list_id, "name": name, "description": description, "mode": mode},
            lambda _given: lists_post_by_list_id.asyncio_detailed(
                user=_given["user"],
                list_id=_given["list_id"],
                format_=self._client.format,
                body=ListsPostByListIdBody(
                    name=_given["name"], description=_given.get("description", UNSET), mode=_given.get("mode", UNSET)
                ),
                client=self._client,
            ),
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
        from . import lists_delete_by_list_id

        return await _acall(
            self._client,
            _DELETE_BY_LIST_ID,
            {"user": user, "list_id": list_id},
            lambda _given: lists_delete_by_list_id.asyncio_detailed(
                user=_given["user"], list_id=_given["list_id"], format_=self._client.format, client=self._client
            ),
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
        from . import lists_get_statuses

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
            lambda _given: lists_get_statuses.asyncio_detailed(
                user=_given["user"],
                list_id=_given["list_id"],
                format_=self._client.format,
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                per_page=_given.get("per_page", UNSET),
                page=_given.get("page", UNSET),
                base_app=_given.get("base_app", UNSET),
                feature=_given.get("feature", UNSET),
                client=self._client,
            ),
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
        from . import lists_get_members

        return await _acall(
            self._client,
            _GET_MEMBERS,
            {"user": user, "list_id": list_id, "cursor": cursor},
            lambda _given: lists_get_members.asyncio_detailed(
                user=_given["user"],
                list_id=_given["list_id"],
                format_=self._client.format,
                cursor=_given.get("cursor", UNSET),
                client=self._client,
            ),
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
        from ...models.lists_post_members_body import ListsPostMembersBody
        from . import lists_post_members

        return await _acall(
            self._client,
            _POST_MEMBERS,
            {"user": user, "list_id": list_id, "id": id},
            lambda _given: lists_post_members.asyncio_detailed(
                user=_given["user"],
                list_id=_given["list_id"],
                format_=self._client.format,
                body=ListsPostMembersBody(id=_given["id"]),
                client=self._client,
            ),
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
        from . import lists_delete_members

        return await _acall(
            self._client,
            _DELETE_MEMBERS,
            {"user": user, "list_id": list_id, "id": id},
            lambda _given: lists_delete_members.asyncio_detailed(
                user=_given["user"],
                list_id=_given["list_id"],
                format_=self._client.format,
                id=_given["id"],
                client=self._client,
            ),
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
        from ...models.lists_post_create_all_body import ListsPostCreateAllBody
        from . import lists_post_create_all

        return await _acall(
            self._client,
            _POST_CREATE_ALL,
            {"user": user, "list_id": list_id, "user_id": user_id, "screen_name": screen_name},
            lambda _given: lists_post_create_all.asyncio_detailed(
                user=_given["user"],
                list_id=_given["list_id"],
                format_=self._client.format,
                body=ListsPostCreateAllBody(
                    user_id=_given.get("user_id", UNSET), screen_name=_given.get("screen_name", UNSET)
                ),
                client=self._client,
            ),
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
        from ...models.lists_post_members_batch_body import ListsPostMembersBatchBody
        from . import lists_post_members_batch

        return await _acall(
            self._client,
            _POST_MEMBERS_BATCH,
            {"user": user, "list_id": list_id, "uids": uids, "screen_name": screen_name},
            lambda _given: lists_post_members_batch.asyncio_detailed(
                user=_given["user"],
                list_id=_given["list_id"],
                format_=self._client.format,
                body=ListsPostMembersBatchBody(
                    uids=_given.get("uids", UNSET), screen_name=_given.get("screen_name", UNSET)
                ),
                client=self._client,
            ),
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
        from . import lists_get_members_by_id

        return await _acall(
            self._client,
            _GET_MEMBERS_BY_ID,
            {"user": user, "list_id": list_id, "id": id},
            lambda _given: lists_get_members_by_id.asyncio_detailed(
                user=_given["user"],
                list_id=_given["list_id"],
                id=_given["id"],
                format_=self._client.format,
                client=self._client,
            ),
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
        from . import lists_get_subscribers

        return await _acall(
            self._client,
            _GET_SUBSCRIBERS,
            {"user": user, "list_id": list_id, "cursor": cursor},
            lambda _given: lists_get_subscribers.asyncio_detailed(
                user=_given["user"],
                list_id=_given["list_id"],
                format_=self._client.format,
                cursor=_given.get("cursor", UNSET),
                client=self._client,
            ),
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
        from . import lists_post_subscribers

        return await _acall(
            self._client,
            _POST_SUBSCRIBERS,
            {"user": user, "list_id": list_id},
            lambda _given: lists_post_subscribers.asyncio_detailed(
                user=_given["user"], list_id=_given["list_id"], format_=self._client.format, client=self._client
            ),
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
        from . import lists_delete_subscribers

        return await _acall(
            self._client,
            _DELETE_SUBSCRIBERS,
            {"user": user, "list_id": list_id},
            lambda _given: lists_delete_subscribers.asyncio_detailed(
                user=_given["user"], list_id=_given["list_id"], format_=self._client.format, client=self._client
            ),
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
        from . import lists_get_subscribers_by_id

        return await _acall(
            self._client,
            _GET_SUBSCRIBERS_BY_ID,
            {"user": user, "list_id": list_id, "id": id},
            lambda _given: lists_get_subscribers_by_id.asyncio_detailed(
                user=_given["user"],
                list_id=_given["list_id"],
                id=_given["id"],
                format_=self._client.format,
                client=self._client,
            ),
        )
