# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""The namespace `lists`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...._runtime.arguments.checks import segment as _segment
from ...._runtime.arguments.requirements import Requirement
from ...._runtime.arguments.requirements import check as _check
from ...._runtime.client import result as _result
from ...._runtime.pagination.pages import Pagination
from ...._runtime.pagination.pages import apages as _apages
from ...._runtime.pagination.pages import pages as _pages
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.list_counts import ListCounts
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

_POST_CREATE_ALL_REQUIRES = (
    Requirement(
        mode="at_least_one", names=("user_id", "screen_name"), wanted="at least one of `user_id` and `screen_name`"
    ),
)
_POST_MEMBERS_BATCH_REQUIRES = (
    Requirement(mode="at_least_one", names=("uids", "screen_name"), wanted="at least one of `uids` and `screen_name`"),
)


class Lists:
    """Lists of accounts."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get(
        self, *, user: str, cursor: int | Unset = UNSET, list_type: Literal[0, 1, 2] | Unset = UNSET
    ) -> NamedListsPage:
        """The lists of a user.

        Known from the code of old clients only; no page documents it.

        Args:
            user: The owner of the list, by id or by nickname.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
            list_type: Which lists: 0 public ones, 1 private ones, 2 those that the platform made. The service's
                default is `0`.

        Returns:
            One page of lists.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import lists_get

        return _result(
            lists_get.sync_detailed(
                user=_segment("lists_get", "user", user),
                format_=self._client.format,
                cursor=cursor,
                list_type=list_type,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_get(
        self,
        *,
        user: str,
        cursor: int | Unset = UNSET,
        list_type: Literal[0, 1, 2] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[NamedListsPage]:
        """Pages of `get`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            user: The owner of the list, by id or by nickname.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
            list_type: Which lists: 0 public ones, 1 private ones, 2 those that the platform made. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> NamedListsPage:
            return self.get(user=user, list_type=list_type, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_PAGINATION, max_pages)

    def iter_get(
        self,
        *,
        user: str,
        cursor: int | Unset = UNSET,
        list_type: Literal[0, 1, 2] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[NamedList]:
        """What is on the pages of `get`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            user: The owner of the list, by id or by nickname.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
            list_type: Which lists: 0 public ones, 1 private ones, 2 those that the platform made. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get(user=user, cursor=cursor, list_type=list_type, max_pages=max_pages)
            for item in page.lists
        )

    def post(
        self,
        *,
        user: str,
        name: str,
        mode: Literal["private", "public"] | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> NamedList:
        """Make a list.

        At most 20 to a user.

        Args:
            user: The owner of the list, by id or by nickname.
            name: Name of the list, up to 10 Chinese characters or 20 others.
            mode: Who may see the list. `public` or `private`. The service's default is `private`.
            description: What the list is about, up to 70 Chinese characters; kept for public lists only. At most
                140 characters.

        Returns:
            The list.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=POST/:user/lists&oldid=3319
        """
        from ...models.lists_post_body import ListsPostBody
        from . import lists_post

        return _result(
            lists_post.sync_detailed(
                user=_segment("lists_post", "user", user),
                format_=self._client.format,
                body=ListsPostBody(name=name, mode=mode, description=description),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def get_memberships(self, *, user: str, cursor: int | Unset = UNSET) -> NamedListsPage:
        """The lists that a user is in.

        Args:
            user: Who is in the lists, by id or by nickname.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.

        Returns:
            One page of lists.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/User/lists/memberships
        """
        from . import lists_get_memberships

        return _result(
            lists_get_memberships.sync_detailed(
                user=_segment("lists_get_memberships", "user", user),
                format_=self._client.format,
                cursor=cursor,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_get_memberships(
        self, *, user: str, cursor: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[NamedListsPage]:
        """Pages of `get_memberships`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            user: Who is in the lists, by id or by nickname.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> NamedListsPage:
            return self.get_memberships(user=user, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_MEMBERSHIPS_PAGINATION, max_pages)

    def iter_get_memberships(
        self, *, user: str, cursor: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[NamedList]:
        """What is on the pages of `get_memberships`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            user: Who is in the lists, by id or by nickname.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get_memberships(user=user, cursor=cursor, max_pages=max_pages)
            for item in page.lists
        )

    def get_subscriptions(self, *, user: str, cursor: int | Unset = UNSET) -> NamedListsPage:
        """The lists that a user subscribed to.

        Args:
            user: Who subscribed to the lists, by id or by nickname.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.

        Returns:
            One page of lists.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=User/lists/subscriptions&diff=1708&oldid=1577
        """
        from . import lists_get_subscriptions

        return _result(
            lists_get_subscriptions.sync_detailed(
                user=_segment("lists_get_subscriptions", "user", user),
                format_=self._client.format,
                cursor=cursor,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_get_subscriptions(
        self, *, user: str, cursor: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[NamedListsPage]:
        """Pages of `get_subscriptions`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            user: Who subscribed to the lists, by id or by nickname.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> NamedListsPage:
            return self.get_subscriptions(user=user, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_SUBSCRIPTIONS_PAGINATION, max_pages)

    def iter_get_subscriptions(
        self, *, user: str, cursor: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[NamedList]:
        """What is on the pages of `get_subscriptions`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            user: Who subscribed to the lists, by id or by nickname.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get_subscriptions(user=user, cursor=cursor, max_pages=max_pages)
            for item in page.lists
        )

    def get_counts(self, *, user: str) -> ListCounts:
        """The numbers of lists that a user has, is in, and subscribed to.

        Known from the code of old clients only; no page documents it.

        Args:
            user: The owner of the list, by id or by nickname.

        Returns:
            The counts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import lists_get_counts

        return _result(
            lists_get_counts.sync_detailed(
                user=_segment("lists_get_counts", "user", user), format_=self._client.format, client=self._client
            ),
            strict=self._client.strict,
        )

    def get_by_list_id(self, *, user: str, list_id: str) -> NamedList:
        """One list.

        Known from the code of old clients only; no page documents it.

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.

        Returns:
            The list.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import lists_get_by_list_id

        return _result(
            lists_get_by_list_id.sync_detailed(
                user=_segment("lists_get_by_list_id", "user", user),
                list_id=_segment("lists_get_by_list_id", "list_id", list_id),
                format_=self._client.format,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def put_by_list_id(
        self,
        *,
        user: str,
        list_id: str,
        name: str,
        description: str | Unset = UNSET,
        mode: Literal["private", "public"] | Unset = UNSET,
    ) -> NamedList:
        """Rename a list, or describe it anew.

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            name: Name of the list, up to 10 Chinese characters or 20 others.
            description: What the list is about, up to 70 Chinese characters; kept for public lists only.
            mode: Who may see the list. `public` or `private`.

        Returns:
            The list.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=POST/:user/lists/:list_id&oldid=3231
        """
        from ...models.lists_put_by_list_id_body import ListsPutByListIdBody
        from . import lists_put_by_list_id

        return _result(
            lists_put_by_list_id.sync_detailed(
                user=_segment("lists_put_by_list_id", "user", user),
                list_id=_segment("lists_put_by_list_id", "list_id", list_id),
                format_=self._client.format,
                body=ListsPutByListIdBody(name=name, description=description, mode=mode),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def post_by_list_id(
        self,
        *,
        user: str,
        list_id: str,
        name: str,
        description: str | Unset = UNSET,
        mode: Literal["private", "public"] | Unset = UNSET,
    ) -> NamedList:
        """Rename a list, or describe it anew.

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            name: Name of the list, up to 10 Chinese characters or 20 others.
            description: What the list is about, up to 70 Chinese characters; kept for public lists only.
            mode: Who may see the list. `public` or `private`.

        Returns:
            The list.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=POST/:user/lists/:list_id&oldid=3231
        """
        from ...models.lists_post_by_list_id_body import ListsPostByListIdBody
        from . import lists_post_by_list_id

        return _result(
            lists_post_by_list_id.sync_detailed(
                user=_segment("lists_post_by_list_id", "user", user),
                list_id=_segment("lists_post_by_list_id", "list_id", list_id),
                format_=self._client.format,
                body=ListsPostByListIdBody(name=name, description=description, mode=mode),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def delete_by_list_id(self, *, user: str, list_id: str) -> NamedList:
        """Remove a list of the caller's.

        Answers with what was removed.

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.

        Returns:
            The list.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=DELETE/:user/lists/:list_id&diff=1724&oldid=1681
        """
        from . import lists_delete_by_list_id

        return _result(
            lists_delete_by_list_id.sync_detailed(
                user=_segment("lists_delete_by_list_id", "user", user),
                list_id=_segment("lists_delete_by_list_id", "list_id", list_id),
                format_=self._client.format,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def get_statuses(
        self,
        *,
        user: str,
        list_id: str,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
    ) -> StatusesList:
        """The newest posts of those in a list.

        Known from the code of old clients only; no page documents it.

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
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import lists_get_statuses

        return _result(
            lists_get_statuses.sync_detailed(
                user=_segment("lists_get_statuses", "user", user),
                list_id=_segment("lists_get_statuses", "list_id", list_id),
                format_=self._client.format,
                since_id=since_id,
                max_id=max_id,
                per_page=per_page,
                page=page,
                base_app=base_app,
                feature=feature,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_get_statuses(
        self,
        *,
        user: str,
        list_id: str,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[StatusesList]:
        """Pages of `get_statuses`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

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

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusesList:
            return self.get_statuses(
                user=user,
                list_id=list_id,
                since_id=since_id,
                max_id=max_id,
                per_page=per_page,
                base_app=base_app,
                feature=feature,
                **_state,
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_STATUSES_PAGINATION, max_pages)

    def iter_get_statuses(
        self,
        *,
        user: str,
        list_id: str,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Status]:
        """What is on the pages of `get_statuses`, one by one.

        Each page is fetched when its first item is asked for.

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

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get_statuses(
                user=user,
                list_id=list_id,
                since_id=since_id,
                max_id=max_id,
                per_page=per_page,
                page=page,
                base_app=base_app,
                feature=feature,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    def get_members(self, *, user: str, list_id: str, cursor: int | Unset = UNSET) -> UsersOfList:
        """The accounts in a list.

        Known from the code of old clients only; no page documents it.

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.

        Returns:
            One page of accounts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import lists_get_members

        return _result(
            lists_get_members.sync_detailed(
                user=_segment("lists_get_members", "user", user),
                list_id=_segment("lists_get_members", "list_id", list_id),
                format_=self._client.format,
                cursor=cursor,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_get_members(
        self, *, user: str, list_id: str, cursor: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[UsersOfList]:
        """Pages of `get_members`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> UsersOfList:
            return self.get_members(user=user, list_id=list_id, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_MEMBERS_PAGINATION, max_pages)

    def iter_get_members(
        self, *, user: str, list_id: str, cursor: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[User]:
        """What is on the pages of `get_members`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get_members(user=user, list_id=list_id, cursor=cursor, max_pages=max_pages)
            for item in page.users
        )

    def post_members(self, *, user: str, list_id: str, id: int) -> NamedList:
        """Put an account into a list of the caller's.

        At most 500 to a list.

        Known from the code of old clients only; no page documents it.

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            id: The account, by id.

        Returns:
            The list.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from ...models.lists_post_members_body import ListsPostMembersBody
        from . import lists_post_members

        return _result(
            lists_post_members.sync_detailed(
                user=_segment("lists_post_members", "user", user),
                list_id=_segment("lists_post_members", "list_id", list_id),
                format_=self._client.format,
                body=ListsPostMembersBody(id=id),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def delete_members(self, *, user: str, list_id: str, id: int) -> NamedList:
        """Take an account out of a list of the caller's.

        Known from the code of old clients only; no page documents it.

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            id: The account, by id.

        Returns:
            The list.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import lists_delete_members

        return _result(
            lists_delete_members.sync_detailed(
                user=_segment("lists_delete_members", "user", user),
                list_id=_segment("lists_delete_members", "list_id", list_id),
                format_=self._client.format,
                id=id,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def post_create_all(
        self, *, user: str, list_id: str, user_id: str | Unset = UNSET, screen_name: str | Unset = UNSET
    ) -> NamedList:
        """Put several accounts into a list of the caller's.

        At most 500 to a list.

        Give at least one of `user_id` and `screen_name`.

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            user_id: The accounts by id, up to 100, separated by commas.
            screen_name: The accounts by nickname, up to 100, separated by commas.

        Returns:
            The list.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=User/:list_id/create_all&oldid=1583
        """
        _given = {"user_id": user_id, "screen_name": screen_name}
        _check("lists_post_create_all", _POST_CREATE_ALL_REQUIRES, _given)
        from ...models.lists_post_create_all_body import ListsPostCreateAllBody
        from . import lists_post_create_all

        return _result(
            lists_post_create_all.sync_detailed(
                user=_segment("lists_post_create_all", "user", user),
                list_id=_segment("lists_post_create_all", "list_id", list_id),
                format_=self._client.format,
                body=ListsPostCreateAllBody(user_id=user_id, screen_name=screen_name),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def post_members_batch(
        self, *, user: str, list_id: str, uids: str | Unset = UNSET, screen_name: str | Unset = UNSET
    ) -> Open:
        """Put several accounts into a list of the caller's.

        What one program calls in place of `create_all`.

        Known from the code of old clients only; no page documents it.

        Give at least one of `uids` and `screen_name`.

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            uids: The accounts by id, separated by commas.
            screen_name: The accounts by nickname, separated by commas.

        Returns:
            What no source shows.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        _given = {"uids": uids, "screen_name": screen_name}
        _check("lists_post_members_batch", _POST_MEMBERS_BATCH_REQUIRES, _given)
        from ...models.lists_post_members_batch_body import ListsPostMembersBatchBody
        from . import lists_post_members_batch

        return _result(
            lists_post_members_batch.sync_detailed(
                user=_segment("lists_post_members_batch", "user", user),
                list_id=_segment("lists_post_members_batch", "list_id", list_id),
                format_=self._client.format,
                body=ListsPostMembersBatchBody(uids=uids, screen_name=screen_name),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def get_members_by_id(self, *, user: str, list_id: str, id: int) -> Open:
        """Whether a user is in a list.

        Known from the code of old clients only; no page documents it.

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            id: The user, by id.

        Returns:
            What no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import lists_get_members_by_id

        return _result(
            lists_get_members_by_id.sync_detailed(
                user=_segment("lists_get_members_by_id", "user", user),
                list_id=_segment("lists_get_members_by_id", "list_id", list_id),
                id=_segment("lists_get_members_by_id", "id", id),
                format_=self._client.format,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def get_subscribers(self, *, user: str, list_id: str, cursor: int | Unset = UNSET) -> UsersOfList:
        """The accounts that subscribed to a list.

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.

        Returns:
            One page of accounts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=GET/:user/:list_id/subscribers&oldid=3251
        """
        from . import lists_get_subscribers

        return _result(
            lists_get_subscribers.sync_detailed(
                user=_segment("lists_get_subscribers", "user", user),
                list_id=_segment("lists_get_subscribers", "list_id", list_id),
                format_=self._client.format,
                cursor=cursor,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_get_subscribers(
        self, *, user: str, list_id: str, cursor: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[UsersOfList]:
        """Pages of `get_subscribers`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> UsersOfList:
            return self.get_subscribers(user=user, list_id=list_id, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_SUBSCRIBERS_PAGINATION, max_pages)

    def iter_get_subscribers(
        self, *, user: str, list_id: str, cursor: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[User]:
        """What is on the pages of `get_subscribers`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get_subscribers(user=user, list_id=list_id, cursor=cursor, max_pages=max_pages)
            for item in page.users
        )

    def post_subscribers(self, *, user: str, list_id: str) -> NamedList:
        """Begin a subscription to a list.

        Known from the code of old clients only; no page documents it.

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.

        Returns:
            The list.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import lists_post_subscribers

        return _result(
            lists_post_subscribers.sync_detailed(
                user=_segment("lists_post_subscribers", "user", user),
                list_id=_segment("lists_post_subscribers", "list_id", list_id),
                format_=self._client.format,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def delete_subscribers(self, *, user: str, list_id: str) -> NamedList:
        """End the subscription to a list.

        Known from the code of old clients only; no page documents it.

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.

        Returns:
            The list.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import lists_delete_subscribers

        return _result(
            lists_delete_subscribers.sync_detailed(
                user=_segment("lists_delete_subscribers", "user", user),
                list_id=_segment("lists_delete_subscribers", "list_id", list_id),
                format_=self._client.format,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def get_subscribers_by_id(self, *, user: str, list_id: str, id: int) -> Open:
        """Whether a user subscribed to a list.

        Known from the code of old clients only; no page documents it.

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            id: The user, by id.

        Returns:
            What no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import lists_get_subscribers_by_id

        return _result(
            lists_get_subscribers_by_id.sync_detailed(
                user=_segment("lists_get_subscribers_by_id", "user", user),
                list_id=_segment("lists_get_subscribers_by_id", "list_id", list_id),
                id=_segment("lists_get_subscribers_by_id", "id", id),
                format_=self._client.format,
                client=self._client,
            ),
            strict=self._client.strict,
        )


class AsyncLists:
    """Lists of accounts."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(
        self, *, user: str, cursor: int | Unset = UNSET, list_type: Literal[0, 1, 2] | Unset = UNSET
    ) -> NamedListsPage:
        """The lists of a user.

        Known from the code of old clients only; no page documents it.

        Args:
            user: The owner of the list, by id or by nickname.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
            list_type: Which lists: 0 public ones, 1 private ones, 2 those that the platform made. The service's
                default is `0`.

        Returns:
            One page of lists.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import lists_get

        return _result(
            await lists_get.asyncio_detailed(
                user=_segment("lists_get", "user", user),
                format_=self._client.format,
                cursor=cursor,
                list_type=list_type,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_get(
        self,
        *,
        user: str,
        cursor: int | Unset = UNSET,
        list_type: Literal[0, 1, 2] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[NamedListsPage]:
        """Pages of `get`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            user: The owner of the list, by id or by nickname.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
            list_type: Which lists: 0 public ones, 1 private ones, 2 those that the platform made. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> NamedListsPage:
            return await self.get(user=user, list_type=list_type, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_PAGINATION, max_pages)

    def iter_get(
        self,
        *,
        user: str,
        cursor: int | Unset = UNSET,
        list_type: Literal[0, 1, 2] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[NamedList]:
        """What is on the pages of `get`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            user: The owner of the list, by id or by nickname.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
            list_type: Which lists: 0 public ones, 1 private ones, 2 those that the platform made. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get(user=user, cursor=cursor, list_type=list_type, max_pages=max_pages)
            for item in page.lists
        )

    async def post(
        self,
        *,
        user: str,
        name: str,
        mode: Literal["private", "public"] | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> NamedList:
        """Make a list.

        At most 20 to a user.

        Args:
            user: The owner of the list, by id or by nickname.
            name: Name of the list, up to 10 Chinese characters or 20 others.
            mode: Who may see the list. `public` or `private`. The service's default is `private`.
            description: What the list is about, up to 70 Chinese characters; kept for public lists only. At most
                140 characters.

        Returns:
            The list.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=POST/:user/lists&oldid=3319
        """
        from ...models.lists_post_body import ListsPostBody
        from . import lists_post

        return _result(
            await lists_post.asyncio_detailed(
                user=_segment("lists_post", "user", user),
                format_=self._client.format,
                body=ListsPostBody(name=name, mode=mode, description=description),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def get_memberships(self, *, user: str, cursor: int | Unset = UNSET) -> NamedListsPage:
        """The lists that a user is in.

        Args:
            user: Who is in the lists, by id or by nickname.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.

        Returns:
            One page of lists.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/User/lists/memberships
        """
        from . import lists_get_memberships

        return _result(
            await lists_get_memberships.asyncio_detailed(
                user=_segment("lists_get_memberships", "user", user),
                format_=self._client.format,
                cursor=cursor,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_get_memberships(
        self, *, user: str, cursor: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[NamedListsPage]:
        """Pages of `get_memberships`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            user: Who is in the lists, by id or by nickname.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> NamedListsPage:
            return await self.get_memberships(user=user, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_MEMBERSHIPS_PAGINATION, max_pages)

    def iter_get_memberships(
        self, *, user: str, cursor: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[NamedList]:
        """What is on the pages of `get_memberships`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            user: Who is in the lists, by id or by nickname.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get_memberships(user=user, cursor=cursor, max_pages=max_pages)
            for item in page.lists
        )

    async def get_subscriptions(self, *, user: str, cursor: int | Unset = UNSET) -> NamedListsPage:
        """The lists that a user subscribed to.

        Args:
            user: Who subscribed to the lists, by id or by nickname.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.

        Returns:
            One page of lists.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=User/lists/subscriptions&diff=1708&oldid=1577
        """
        from . import lists_get_subscriptions

        return _result(
            await lists_get_subscriptions.asyncio_detailed(
                user=_segment("lists_get_subscriptions", "user", user),
                format_=self._client.format,
                cursor=cursor,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_get_subscriptions(
        self, *, user: str, cursor: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[NamedListsPage]:
        """Pages of `get_subscriptions`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            user: Who subscribed to the lists, by id or by nickname.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> NamedListsPage:
            return await self.get_subscriptions(user=user, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_SUBSCRIPTIONS_PAGINATION, max_pages)

    def iter_get_subscriptions(
        self, *, user: str, cursor: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[NamedList]:
        """What is on the pages of `get_subscriptions`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            user: Who subscribed to the lists, by id or by nickname.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get_subscriptions(user=user, cursor=cursor, max_pages=max_pages)
            for item in page.lists
        )

    async def get_counts(self, *, user: str) -> ListCounts:
        """The numbers of lists that a user has, is in, and subscribed to.

        Known from the code of old clients only; no page documents it.

        Args:
            user: The owner of the list, by id or by nickname.

        Returns:
            The counts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import lists_get_counts

        return _result(
            await lists_get_counts.asyncio_detailed(
                user=_segment("lists_get_counts", "user", user), format_=self._client.format, client=self._client
            ),
            strict=self._client.strict,
        )

    async def get_by_list_id(self, *, user: str, list_id: str) -> NamedList:
        """One list.

        Known from the code of old clients only; no page documents it.

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.

        Returns:
            The list.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import lists_get_by_list_id

        return _result(
            await lists_get_by_list_id.asyncio_detailed(
                user=_segment("lists_get_by_list_id", "user", user),
                list_id=_segment("lists_get_by_list_id", "list_id", list_id),
                format_=self._client.format,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def put_by_list_id(
        self,
        *,
        user: str,
        list_id: str,
        name: str,
        description: str | Unset = UNSET,
        mode: Literal["private", "public"] | Unset = UNSET,
    ) -> NamedList:
        """Rename a list, or describe it anew.

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            name: Name of the list, up to 10 Chinese characters or 20 others.
            description: What the list is about, up to 70 Chinese characters; kept for public lists only.
            mode: Who may see the list. `public` or `private`.

        Returns:
            The list.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=POST/:user/lists/:list_id&oldid=3231
        """
        from ...models.lists_put_by_list_id_body import ListsPutByListIdBody
        from . import lists_put_by_list_id

        return _result(
            await lists_put_by_list_id.asyncio_detailed(
                user=_segment("lists_put_by_list_id", "user", user),
                list_id=_segment("lists_put_by_list_id", "list_id", list_id),
                format_=self._client.format,
                body=ListsPutByListIdBody(name=name, description=description, mode=mode),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def post_by_list_id(
        self,
        *,
        user: str,
        list_id: str,
        name: str,
        description: str | Unset = UNSET,
        mode: Literal["private", "public"] | Unset = UNSET,
    ) -> NamedList:
        """Rename a list, or describe it anew.

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            name: Name of the list, up to 10 Chinese characters or 20 others.
            description: What the list is about, up to 70 Chinese characters; kept for public lists only.
            mode: Who may see the list. `public` or `private`.

        Returns:
            The list.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=POST/:user/lists/:list_id&oldid=3231
        """
        from ...models.lists_post_by_list_id_body import ListsPostByListIdBody
        from . import lists_post_by_list_id

        return _result(
            await lists_post_by_list_id.asyncio_detailed(
                user=_segment("lists_post_by_list_id", "user", user),
                list_id=_segment("lists_post_by_list_id", "list_id", list_id),
                format_=self._client.format,
                body=ListsPostByListIdBody(name=name, description=description, mode=mode),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def delete_by_list_id(self, *, user: str, list_id: str) -> NamedList:
        """Remove a list of the caller's.

        Answers with what was removed.

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.

        Returns:
            The list.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=DELETE/:user/lists/:list_id&diff=1724&oldid=1681
        """
        from . import lists_delete_by_list_id

        return _result(
            await lists_delete_by_list_id.asyncio_detailed(
                user=_segment("lists_delete_by_list_id", "user", user),
                list_id=_segment("lists_delete_by_list_id", "list_id", list_id),
                format_=self._client.format,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def get_statuses(
        self,
        *,
        user: str,
        list_id: str,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
    ) -> StatusesList:
        """The newest posts of those in a list.

        Known from the code of old clients only; no page documents it.

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
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import lists_get_statuses

        return _result(
            await lists_get_statuses.asyncio_detailed(
                user=_segment("lists_get_statuses", "user", user),
                list_id=_segment("lists_get_statuses", "list_id", list_id),
                format_=self._client.format,
                since_id=since_id,
                max_id=max_id,
                per_page=per_page,
                page=page,
                base_app=base_app,
                feature=feature,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_get_statuses(
        self,
        *,
        user: str,
        list_id: str,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[StatusesList]:
        """Pages of `get_statuses`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

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

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusesList:
            return await self.get_statuses(
                user=user,
                list_id=list_id,
                since_id=since_id,
                max_id=max_id,
                per_page=per_page,
                base_app=base_app,
                feature=feature,
                **_state,
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_STATUSES_PAGINATION, max_pages)

    def iter_get_statuses(
        self,
        *,
        user: str,
        list_id: str,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Status]:
        """What is on the pages of `get_statuses`, one by one.

        Each page is fetched when its first item is asked for.

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

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get_statuses(
                user=user,
                list_id=list_id,
                since_id=since_id,
                max_id=max_id,
                per_page=per_page,
                page=page,
                base_app=base_app,
                feature=feature,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    async def get_members(self, *, user: str, list_id: str, cursor: int | Unset = UNSET) -> UsersOfList:
        """The accounts in a list.

        Known from the code of old clients only; no page documents it.

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.

        Returns:
            One page of accounts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import lists_get_members

        return _result(
            await lists_get_members.asyncio_detailed(
                user=_segment("lists_get_members", "user", user),
                list_id=_segment("lists_get_members", "list_id", list_id),
                format_=self._client.format,
                cursor=cursor,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_get_members(
        self, *, user: str, list_id: str, cursor: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[UsersOfList]:
        """Pages of `get_members`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> UsersOfList:
            return await self.get_members(user=user, list_id=list_id, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_MEMBERS_PAGINATION, max_pages)

    def iter_get_members(
        self, *, user: str, list_id: str, cursor: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[User]:
        """What is on the pages of `get_members`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get_members(user=user, list_id=list_id, cursor=cursor, max_pages=max_pages)
            for item in page.users
        )

    async def post_members(self, *, user: str, list_id: str, id: int) -> NamedList:
        """Put an account into a list of the caller's.

        At most 500 to a list.

        Known from the code of old clients only; no page documents it.

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            id: The account, by id.

        Returns:
            The list.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from ...models.lists_post_members_body import ListsPostMembersBody
        from . import lists_post_members

        return _result(
            await lists_post_members.asyncio_detailed(
                user=_segment("lists_post_members", "user", user),
                list_id=_segment("lists_post_members", "list_id", list_id),
                format_=self._client.format,
                body=ListsPostMembersBody(id=id),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def delete_members(self, *, user: str, list_id: str, id: int) -> NamedList:
        """Take an account out of a list of the caller's.

        Known from the code of old clients only; no page documents it.

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            id: The account, by id.

        Returns:
            The list.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import lists_delete_members

        return _result(
            await lists_delete_members.asyncio_detailed(
                user=_segment("lists_delete_members", "user", user),
                list_id=_segment("lists_delete_members", "list_id", list_id),
                format_=self._client.format,
                id=id,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def post_create_all(
        self, *, user: str, list_id: str, user_id: str | Unset = UNSET, screen_name: str | Unset = UNSET
    ) -> NamedList:
        """Put several accounts into a list of the caller's.

        At most 500 to a list.

        Give at least one of `user_id` and `screen_name`.

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            user_id: The accounts by id, up to 100, separated by commas.
            screen_name: The accounts by nickname, up to 100, separated by commas.

        Returns:
            The list.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=User/:list_id/create_all&oldid=1583
        """
        _given = {"user_id": user_id, "screen_name": screen_name}
        _check("lists_post_create_all", _POST_CREATE_ALL_REQUIRES, _given)
        from ...models.lists_post_create_all_body import ListsPostCreateAllBody
        from . import lists_post_create_all

        return _result(
            await lists_post_create_all.asyncio_detailed(
                user=_segment("lists_post_create_all", "user", user),
                list_id=_segment("lists_post_create_all", "list_id", list_id),
                format_=self._client.format,
                body=ListsPostCreateAllBody(user_id=user_id, screen_name=screen_name),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def post_members_batch(
        self, *, user: str, list_id: str, uids: str | Unset = UNSET, screen_name: str | Unset = UNSET
    ) -> Open:
        """Put several accounts into a list of the caller's.

        What one program calls in place of `create_all`.

        Known from the code of old clients only; no page documents it.

        Give at least one of `uids` and `screen_name`.

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            uids: The accounts by id, separated by commas.
            screen_name: The accounts by nickname, separated by commas.

        Returns:
            What no source shows.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        _given = {"uids": uids, "screen_name": screen_name}
        _check("lists_post_members_batch", _POST_MEMBERS_BATCH_REQUIRES, _given)
        from ...models.lists_post_members_batch_body import ListsPostMembersBatchBody
        from . import lists_post_members_batch

        return _result(
            await lists_post_members_batch.asyncio_detailed(
                user=_segment("lists_post_members_batch", "user", user),
                list_id=_segment("lists_post_members_batch", "list_id", list_id),
                format_=self._client.format,
                body=ListsPostMembersBatchBody(uids=uids, screen_name=screen_name),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def get_members_by_id(self, *, user: str, list_id: str, id: int) -> Open:
        """Whether a user is in a list.

        Known from the code of old clients only; no page documents it.

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            id: The user, by id.

        Returns:
            What no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import lists_get_members_by_id

        return _result(
            await lists_get_members_by_id.asyncio_detailed(
                user=_segment("lists_get_members_by_id", "user", user),
                list_id=_segment("lists_get_members_by_id", "list_id", list_id),
                id=_segment("lists_get_members_by_id", "id", id),
                format_=self._client.format,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def get_subscribers(self, *, user: str, list_id: str, cursor: int | Unset = UNSET) -> UsersOfList:
        """The accounts that subscribed to a list.

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.

        Returns:
            One page of accounts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=GET/:user/:list_id/subscribers&oldid=3251
        """
        from . import lists_get_subscribers

        return _result(
            await lists_get_subscribers.asyncio_detailed(
                user=_segment("lists_get_subscribers", "user", user),
                list_id=_segment("lists_get_subscribers", "list_id", list_id),
                format_=self._client.format,
                cursor=cursor,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_get_subscribers(
        self, *, user: str, list_id: str, cursor: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[UsersOfList]:
        """Pages of `get_subscribers`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> UsersOfList:
            return await self.get_subscribers(user=user, list_id=list_id, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_SUBSCRIBERS_PAGINATION, max_pages)

    def iter_get_subscribers(
        self, *, user: str, list_id: str, cursor: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[User]:
        """What is on the pages of `get_subscribers`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get_subscribers(user=user, list_id=list_id, cursor=cursor, max_pages=max_pages)
            for item in page.users
        )

    async def post_subscribers(self, *, user: str, list_id: str) -> NamedList:
        """Begin a subscription to a list.

        Known from the code of old clients only; no page documents it.

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.

        Returns:
            The list.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import lists_post_subscribers

        return _result(
            await lists_post_subscribers.asyncio_detailed(
                user=_segment("lists_post_subscribers", "user", user),
                list_id=_segment("lists_post_subscribers", "list_id", list_id),
                format_=self._client.format,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def delete_subscribers(self, *, user: str, list_id: str) -> NamedList:
        """End the subscription to a list.

        Known from the code of old clients only; no page documents it.

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.

        Returns:
            The list.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import lists_delete_subscribers

        return _result(
            await lists_delete_subscribers.asyncio_detailed(
                user=_segment("lists_delete_subscribers", "user", user),
                list_id=_segment("lists_delete_subscribers", "list_id", list_id),
                format_=self._client.format,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def get_subscribers_by_id(self, *, user: str, list_id: str, id: int) -> Open:
        """Whether a user subscribed to a list.

        Known from the code of old clients only; no page documents it.

        Args:
            user: The owner of the list, by id or by nickname.
            list_id: The list, by id or by its `slug`.
            id: The user, by id.

        Returns:
            What no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import lists_get_subscribers_by_id

        return _result(
            await lists_get_subscribers_by_id.asyncio_detailed(
                user=_segment("lists_get_subscribers_by_id", "user", user),
                list_id=_segment("lists_get_subscribers_by_id", "list_id", list_id),
                id=_segment("lists_get_subscribers_by_id", "id", id),
                format_=self._client.format,
                client=self._client,
            ),
            strict=self._client.strict,
        )
