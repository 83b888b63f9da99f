# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `friendships`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...._runtime.client import result as _result
from ...._runtime.pagination import Paging
from ...._runtime.pagination import apages as _apages
from ...._runtime.pagination import pages as _pages
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.group import Group
    from ...models.user import User
    from ...models.users_page import UsersPage

__all__ = ["AsyncFriendships", "Friendships"]

_FRIENDS_BILATERAL_SORT_INTERACTIVE_PAGING = Paging(start={"page": 1}, next={"page": "increment"}, items=("users",))


class Friendships:
    """Who follows whom, and the groups into which users sort the accounts that they follow."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def friends_bilateral_sort_interactive(
        self,
        *,
        uid: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        trim_status: Literal[0, 1] | Unset = UNSET,
    ) -> UsersPage:
        """Mutual friends, latest contact first.

        Accounts that a user follows and is followed by, those with the latest contact first. Needs an advanced
        access level and a scope.

        Args:
            uid: Whose mutual friends, by id. Without it, those of the token's own user.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.

        Returns:
            One page of mutual friends.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/friends/bilateral/sort_interactive
        """
        from . import friendships_friends_bilateral_sort_interactive

        return _result(
            friendships_friends_bilateral_sort_interactive.sync_detailed(
                uid=uid, count=count, page=page, trim_status=trim_status, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_friends_bilateral_sort_interactive(
        self,
        *,
        uid: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        trim_status: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[UsersPage]:
        """Pages of `friends_bilateral_sort_interactive`, one after the other.

        Each page is fetched when it is asked for. An error ends the walk; a new one can begin where it failed.

        Args:
            uid: Whose mutual friends, by id. Without it, those of the token's own user.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> UsersPage:
            return self.friends_bilateral_sort_interactive(uid=uid, count=count, trim_status=trim_status, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _FRIENDS_BILATERAL_SORT_INTERACTIVE_PAGING, max_pages)

    def iter_friends_bilateral_sort_interactive(
        self,
        *,
        uid: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        trim_status: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[User]:
        """What is on the pages of `friends_bilateral_sort_interactive`, one by one.

        Each page is fetched when its first entry is asked for.

        Args:
            uid: Whose mutual friends, by id. Without it, those of the token's own user.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_friends_bilateral_sort_interactive(
                uid=uid, count=count, page=page, trim_status=trim_status, max_pages=max_pages
            )
            for item in page.users
        )

    def groups_follow(self, *, list_id: int, uid: int | Unset = UNSET) -> Group:
        """Follow a friend group.

        Follows a group that the caller can see. A second call for the same group is refused. Needs an advanced
        access level.

        Closed: the service behind it has been shut down, so expect a refusal.

        Args:
            list_id: Id of the group; take it from `idstr`, since the number is rounded by some readers of JSON.
            uid: Id of the group's owner. Without it, the user of the token.

        Returns:
            The group that is followed now.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/follow
        """
        from ...models.friendships_groups_follow_body import FriendshipsGroupsFollowBody
        from . import friendships_groups_follow

        return _result(
            friendships_groups_follow.sync_detailed(
                body=FriendshipsGroupsFollowBody(list_id=list_id, uid=uid), client=self._client
            ),
            strict=self._client.strict,
        )


class AsyncFriendships:
    """Who follows whom, and the groups into which users sort the accounts that they follow."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def friends_bilateral_sort_interactive(
        self,
        *,
        uid: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        trim_status: Literal[0, 1] | Unset = UNSET,
    ) -> UsersPage:
        """Mutual friends, latest contact first.

        Accounts that a user follows and is followed by, those with the latest contact first. Needs an advanced
        access level and a scope.

        Args:
            uid: Whose mutual friends, by id. Without it, those of the token's own user.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.

        Returns:
            One page of mutual friends.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/friends/bilateral/sort_interactive
        """
        from . import friendships_friends_bilateral_sort_interactive

        return _result(
            await friendships_friends_bilateral_sort_interactive.asyncio_detailed(
                uid=uid, count=count, page=page, trim_status=trim_status, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_friends_bilateral_sort_interactive(
        self,
        *,
        uid: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        trim_status: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[UsersPage]:
        """Pages of `friends_bilateral_sort_interactive`, one after the other.

        Each page is fetched when it is asked for. An error ends the walk; a new one can begin where it failed.

        Args:
            uid: Whose mutual friends, by id. Without it, those of the token's own user.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> UsersPage:
            return await self.friends_bilateral_sort_interactive(
                uid=uid, count=count, trim_status=trim_status, **_state
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _FRIENDS_BILATERAL_SORT_INTERACTIVE_PAGING, max_pages)

    def iter_friends_bilateral_sort_interactive(
        self,
        *,
        uid: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        trim_status: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[User]:
        """What is on the pages of `friends_bilateral_sort_interactive`, one by one.

        Each page is fetched when its first entry is asked for.

        Args:
            uid: Whose mutual friends, by id. Without it, those of the token's own user.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_friends_bilateral_sort_interactive(
                uid=uid, count=count, page=page, trim_status=trim_status, max_pages=max_pages
            )
            for item in page.users
        )

    async def groups_follow(self, *, list_id: int, uid: int | Unset = UNSET) -> Group:
        """Follow a friend group.

        Follows a group that the caller can see. A second call for the same group is refused. Needs an advanced
        access level.

        Closed: the service behind it has been shut down, so expect a refusal.

        Args:
            list_id: Id of the group; take it from `idstr`, since the number is rounded by some readers of JSON.
            uid: Id of the group's owner. Without it, the user of the token.

        Returns:
            The group that is followed now.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/follow
        """
        from ...models.friendships_groups_follow_body import FriendshipsGroupsFollowBody
        from . import friendships_groups_follow

        return _result(
            await friendships_groups_follow.asyncio_detailed(
                body=FriendshipsGroupsFollowBody(list_id=list_id, uid=uid), client=self._client
            ),
            strict=self._client.strict,
        )
