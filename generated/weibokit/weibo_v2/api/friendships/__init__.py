# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `friendships`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

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
    from ...models.friendship_pair import FriendshipPair
    from ...models.group import Group
    from ...models.groups_page import GroupsPage
    from ...models.remarks_list import RemarksList
    from ...models.status import Status
    from ...models.status_ids_page import StatusIdsPage
    from ...models.statuses_page import StatusesPage
    from ...models.unseen import Unseen
    from ...models.user import User
    from ...models.user_ids_page import UserIdsPage
    from ...models.users_page import UsersPage

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

_CREATE_REQUIRES = (
    Requirement(mode="exactly_one", names=("uid", "screen_name"), wanted="exactly one of `uid` and `screen_name`"),
)
_DESTROY_REQUIRES = (
    Requirement(mode="exactly_one", names=("uid", "screen_name"), wanted="exactly one of `uid` and `screen_name`"),
)
_FOLLOWERS_REQUIRES = (
    Requirement(mode="exactly_one", names=("uid", "screen_name"), wanted="exactly one of `uid` and `screen_name`"),
)
_FOLLOWERS_IDS_REQUIRES = (
    Requirement(mode="exactly_one", names=("uid", "screen_name"), wanted="exactly one of `uid` and `screen_name`"),
)
_FRIENDS_REQUIRES = (
    Requirement(mode="exactly_one", names=("uid", "screen_name"), wanted="exactly one of `uid` and `screen_name`"),
)
_FRIENDS_IDS_REQUIRES = (
    Requirement(mode="exactly_one", names=("uid", "screen_name"), wanted="exactly one of `uid` and `screen_name`"),
)
_SHOW_REQUIRES = (
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
)
_GROUPS_UPDATE_REQUIRES = (
    Requirement(
        mode="at_least_one",
        names=("name", "description", "tags"),
        wanted="at least one of `name`, `description` and `tags`",
    ),
)


class Friendships:
    """Who follows whom, and the groups into which users sort the accounts that they follow."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(self, *, uid: int | Unset = UNSET, screen_name: str | Unset = UNSET, rip: str | Unset = UNSET) -> User:
        """Follow a user.

        Open to apps that are full Weibo clients only.

        Give exactly one of `uid` and `screen_name`.

        Access level of the app: advanced.

        Args:
            uid: Whom to follow, by id.
            screen_name: Whom to follow, by nickname.
            rip: IP address of the user who acts, as the app sees it.

        Returns:
            The user who is followed now.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/create
        """
        _given = {"uid": uid, "screen_name": screen_name}
        _check("friendships_create", _CREATE_REQUIRES, _given)
        from ...models.friendships_create_body import FriendshipsCreateBody
        from . import friendships_create

        return _result(
            friendships_create.sync_detailed(
                body=FriendshipsCreateBody(uid=uid, screen_name=screen_name, rip=rip), client=self._client
            ),
            strict=self._client.strict,
        )

    def create_batch(self, *, uids: str) -> UsersPage:
        """Follow several users.

        Args:
            uids: Ids of users, separated by commas, 20 at most.

        Returns:
            The users who are followed now.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/create_batch
        """
        from ...models.friendships_create_batch_body import FriendshipsCreateBatchBody
        from . import friendships_create_batch

        return _result(
            friendships_create_batch.sync_detailed(body=FriendshipsCreateBatchBody(uids=uids), client=self._client),
            strict=self._client.strict,
        )

    def destroy(self, *, uid: int | Unset = UNSET, screen_name: str | Unset = UNSET) -> User:
        """Stop following a user.

        Open to apps that are full Weibo clients only.

        Give exactly one of `uid` and `screen_name`.

        Access level of the app: advanced.

        Args:
            uid: Whom to follow no longer, by id.
            screen_name: Whom to follow no longer, by nickname.

        Returns:
            The user who is no longer followed.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/destroy
        """
        _given = {"uid": uid, "screen_name": screen_name}
        _check("friendships_destroy", _DESTROY_REQUIRES, _given)
        from ...models.friendships_destroy_body import FriendshipsDestroyBody
        from . import friendships_destroy

        return _result(
            friendships_destroy.sync_detailed(
                body=FriendshipsDestroyBody(uid=uid, screen_name=screen_name), client=self._client
            ),
            strict=self._client.strict,
        )

    def followers(
        self,
        *,
        uid: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        cursor: int | Unset = UNSET,
        trim_status: Literal[0, 1] | Unset = UNSET,
    ) -> UsersPage:
        """Accounts that follow a user.

        By id or nickname. The service takes the caller's own account only. Leaves out people who have not granted
        the app access, so a page may be short. The latest documentation lets a page have 5 accounts and no more.

        Give exactly one of `uid` and `screen_name`.

        Access level of the app: normal.

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
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/followers
        """
        _given = {"uid": uid, "screen_name": screen_name}
        _check("friendships_followers", _FOLLOWERS_REQUIRES, _given)
        from . import friendships_followers

        return _result(
            friendships_followers.sync_detailed(
                uid=uid,
                screen_name=screen_name,
                count=count,
                cursor=cursor,
                trim_status=trim_status,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_followers(
        self,
        *,
        uid: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        cursor: int | Unset = UNSET,
        trim_status: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[UsersPage]:
        """Pages of `followers`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Whose followers, by id.
            screen_name: Whose followers, by nickname.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> UsersPage:
            return self.followers(uid=uid, screen_name=screen_name, count=count, trim_status=trim_status, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _FOLLOWERS_PAGINATION, max_pages)

    def iter_followers(
        self,
        *,
        uid: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        cursor: int | Unset = UNSET,
        trim_status: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[User]:
        """What is on the pages of `followers`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Whose followers, by id.
            screen_name: Whose followers, by nickname.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_followers(
                uid=uid,
                screen_name=screen_name,
                count=count,
                cursor=cursor,
                trim_status=trim_status,
                max_pages=max_pages,
            )
            for item in page.users
        )

    def followers_active(self, *, uid: int, count: int | Unset = UNSET) -> UsersPage:
        """Followers of a user who are active.

        Args:
            uid: Whose followers, by id.
            count: How many accounts, 200 at most. At least 1. The service's default is `20`.

        Returns:
            The followers.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/followers/active
        """
        from . import friendships_followers_active

        return _result(
            friendships_followers_active.sync_detailed(uid=uid, count=count, client=self._client),
            strict=self._client.strict,
        )

    def followers_destroy(self, *, uid: int) -> User:
        """Remove a follower.

        Of its parameters only the names are documented.

        Args:
            uid: The follower, by id.

        Returns:
            The user who no longer follows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/followers/destroy
        """
        from ...models.friendships_followers_destroy_body import FriendshipsFollowersDestroyBody
        from . import friendships_followers_destroy

        return _result(
            friendships_followers_destroy.sync_detailed(
                body=FriendshipsFollowersDestroyBody(uid=uid), client=self._client
            ),
            strict=self._client.strict,
        )

    def followers_ids(
        self,
        *,
        uid: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        cursor: int | Unset = UNSET,
    ) -> UserIdsPage:
        """Ids of the accounts that follow a user.

        By id or nickname. The service takes the caller's own account only. Leaves out people who have not granted
        the app access, so a page may be short.

        Give exactly one of `uid` and `screen_name`.

        Access level of the app: normal.

        Args:
            uid: Whose followers, by id.
            screen_name: Whose followers, by nickname.
            count: Ids per page, 5000 at most. At least 1. The service's default is `500`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.

        Returns:
            One page of ids.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/followers/ids
        """
        _given = {"uid": uid, "screen_name": screen_name}
        _check("friendships_followers_ids", _FOLLOWERS_IDS_REQUIRES, _given)
        from . import friendships_followers_ids

        return _result(
            friendships_followers_ids.sync_detailed(
                uid=uid, screen_name=screen_name, count=count, cursor=cursor, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_followers_ids(
        self,
        *,
        uid: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        cursor: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[UserIdsPage]:
        """Pages of `followers_ids`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Whose followers, by id.
            screen_name: Whose followers, by nickname.
            count: Ids per page, 5000 at most. At least 1. The service's default is `500`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> UserIdsPage:
            return self.followers_ids(uid=uid, screen_name=screen_name, count=count, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _FOLLOWERS_IDS_PAGINATION, max_pages)

    def iter_followers_ids(
        self,
        *,
        uid: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        cursor: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[int]:
        """What is on the pages of `followers_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Whose followers, by id.
            screen_name: Whose followers, by nickname.
            count: Ids per page, 5000 at most. At least 1. The service's default is `500`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_followers_ids(
                uid=uid, screen_name=screen_name, count=count, cursor=cursor, max_pages=max_pages
            )
            for item in page.ids
        )

    def friends(
        self,
        *,
        uid: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        cursor: int | Unset = UNSET,
        trim_status: Literal[0, 1] | Unset = UNSET,
    ) -> UsersPage:
        """Accounts that a user follows.

        By id or nickname. The service takes the caller's own account only. Leaves out people who have not granted
        the app access, so a page may be short. The latest documentation lets a page have 5 accounts and no more.

        Give exactly one of `uid` and `screen_name`.

        Access level of the app: normal.

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
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/friends
        """
        _given = {"uid": uid, "screen_name": screen_name}
        _check("friendships_friends", _FRIENDS_REQUIRES, _given)
        from . import friendships_friends

        return _result(
            friendships_friends.sync_detailed(
                uid=uid,
                screen_name=screen_name,
                count=count,
                cursor=cursor,
                trim_status=trim_status,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_friends(
        self,
        *,
        uid: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        cursor: int | Unset = UNSET,
        trim_status: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[UsersPage]:
        """Pages of `friends`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Whose friends, by id.
            screen_name: Whose friends, by nickname.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> UsersPage:
            return self.friends(uid=uid, screen_name=screen_name, count=count, trim_status=trim_status, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _FRIENDS_PAGINATION, max_pages)

    def iter_friends(
        self,
        *,
        uid: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        cursor: int | Unset = UNSET,
        trim_status: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[User]:
        """What is on the pages of `friends`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Whose friends, by id.
            screen_name: Whose friends, by nickname.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_friends(
                uid=uid,
                screen_name=screen_name,
                count=count,
                cursor=cursor,
                trim_status=trim_status,
                max_pages=max_pages,
            )
            for item in page.users
        )

    def friends_bilateral(
        self, *, uid: int, count: int | Unset = UNSET, page: int | Unset = UNSET, sort: Literal[0] | Unset = UNSET
    ) -> UsersPage:
        """Mutual friends.

        Accounts that a user follows and is followed by.

        Access level of the app: normal.

        Args:
            uid: Whose mutual friends, by id.
            count: Accounts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0, the latest followed first; there is no other order. The service's default is `0`.

        Returns:
            One page of mutual friends.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/friends/bilateral
        """
        from . import friendships_friends_bilateral

        return _result(
            friendships_friends_bilateral.sync_detailed(
                uid=uid, count=count, page=page, sort=sort, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_friends_bilateral(
        self,
        *,
        uid: int,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[0] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[UsersPage]:
        """Pages of `friends_bilateral`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Whose mutual friends, by id.
            count: Accounts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0, the latest followed first; there is no other order. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> UsersPage:
            return self.friends_bilateral(uid=uid, count=count, sort=sort, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _FRIENDS_BILATERAL_PAGINATION, max_pages)

    def iter_friends_bilateral(
        self,
        *,
        uid: int,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[0] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[User]:
        """What is on the pages of `friends_bilateral`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Whose mutual friends, by id.
            count: Accounts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0, the latest followed first; there is no other order. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_friends_bilateral(uid=uid, count=count, page=page, sort=sort, max_pages=max_pages)
            for item in page.users
        )

    def friends_bilateral_ids(
        self, *, uid: int, count: int | Unset = UNSET, page: int | Unset = UNSET, sort: Literal[0] | Unset = UNSET
    ) -> UserIdsPage:
        """Ids of mutual friends.

        Args:
            uid: Whose mutual friends, by id.
            count: Ids per page, 2000 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0, the latest followed first; there is no other order. The service's default is `0`.

        Returns:
            One page of ids.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/friends/bilateral/ids
        """
        from . import friendships_friends_bilateral_ids

        return _result(
            friendships_friends_bilateral_ids.sync_detailed(
                uid=uid, count=count, page=page, sort=sort, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_friends_bilateral_ids(
        self,
        *,
        uid: int,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[0] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[UserIdsPage]:
        """Pages of `friends_bilateral_ids`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Whose mutual friends, by id.
            count: Ids per page, 2000 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0, the latest followed first; there is no other order. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> UserIdsPage:
            return self.friends_bilateral_ids(uid=uid, count=count, sort=sort, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _FRIENDS_BILATERAL_IDS_PAGINATION, max_pages)

    def iter_friends_bilateral_ids(
        self,
        *,
        uid: int,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[0] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[int]:
        """What is on the pages of `friends_bilateral_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Whose mutual friends, by id.
            count: Ids per page, 2000 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0, the latest followed first; there is no other order. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_friends_bilateral_ids(
                uid=uid, count=count, page=page, sort=sort, max_pages=max_pages
            )
            for item in page.ids
        )

    def friends_bilateral_sort_interactive(
        self,
        *,
        uid: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        trim_status: Literal[0, 1] | Unset = UNSET,
    ) -> UsersPage:
        """Mutual friends, latest contact first.

        Accounts that a user follows and is followed by, those with the latest contact first. Needs a scope.

        Access level of the app: advanced.

        Args:
            uid: Whose mutual friends, by id. Without it, those of the token's own user.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.

        Returns:
            One page of mutual friends.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

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

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Whose mutual friends, by id. Without it, those of the token's own user.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> UsersPage:
            return self.friends_bilateral_sort_interactive(uid=uid, count=count, trim_status=trim_status, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _FRIENDS_BILATERAL_SORT_INTERACTIVE_PAGINATION, max_pages)

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

        Each page is fetched when its first item is asked for.

        Args:
            uid: Whose mutual friends, by id. Without it, those of the token's own user.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_friends_bilateral_sort_interactive(
                uid=uid, count=count, page=page, trim_status=trim_status, max_pages=max_pages
            )
            for item in page.users
        )

    def friends_ids(
        self,
        *,
        uid: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        cursor: int | Unset = UNSET,
    ) -> UserIdsPage:
        """Ids of the accounts that a user follows.

        By id or nickname. The service takes the caller's own account only. Leaves out people who have not granted
        the app access, so a page may be short.

        Give exactly one of `uid` and `screen_name`.

        Access level of the app: normal.

        Args:
            uid: Whose friends, by id.
            screen_name: Whose friends, by nickname.
            count: Ids per page, 5000 at most. At least 1. The service's default is `500`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.

        Returns:
            One page of ids.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/friends/ids
        """
        _given = {"uid": uid, "screen_name": screen_name}
        _check("friendships_friends_ids", _FRIENDS_IDS_REQUIRES, _given)
        from . import friendships_friends_ids

        return _result(
            friendships_friends_ids.sync_detailed(
                uid=uid, screen_name=screen_name, count=count, cursor=cursor, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_friends_ids(
        self,
        *,
        uid: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        cursor: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[UserIdsPage]:
        """Pages of `friends_ids`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Whose friends, by id.
            screen_name: Whose friends, by nickname.
            count: Ids per page, 5000 at most. At least 1. The service's default is `500`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> UserIdsPage:
            return self.friends_ids(uid=uid, screen_name=screen_name, count=count, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _FRIENDS_IDS_PAGINATION, max_pages)

    def iter_friends_ids(
        self,
        *,
        uid: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        cursor: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[int]:
        """What is on the pages of `friends_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Whose friends, by id.
            screen_name: Whose friends, by nickname.
            count: Ids per page, 5000 at most. At least 1. The service's default is `500`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_friends_ids(
                uid=uid, screen_name=screen_name, count=count, cursor=cursor, max_pages=max_pages
            )
            for item in page.ids
        )

    def friends_in_common(
        self,
        *,
        uid: int,
        suid: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        trim_status: Literal[0, 1] | Unset = UNSET,
    ) -> UsersPage:
        """Accounts that two users both follow.

        Args:
            uid: The one user, by id.
            suid: The other user, by id. Without it, the caller.
            count: Accounts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.

        Returns:
            One page of accounts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/friends/in_common
        """
        from . import friendships_friends_in_common

        return _result(
            friendships_friends_in_common.sync_detailed(
                uid=uid, suid=suid, count=count, page=page, trim_status=trim_status, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_friends_in_common(
        self,
        *,
        uid: int,
        suid: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        trim_status: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[UsersPage]:
        """Pages of `friends_in_common`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: The one user, by id.
            suid: The other user, by id. Without it, the caller.
            count: Accounts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> UsersPage:
            return self.friends_in_common(uid=uid, suid=suid, count=count, trim_status=trim_status, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _FRIENDS_IN_COMMON_PAGINATION, max_pages)

    def iter_friends_in_common(
        self,
        *,
        uid: int,
        suid: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        trim_status: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[User]:
        """What is on the pages of `friends_in_common`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: The one user, by id.
            suid: The other user, by id. Without it, the caller.
            count: Accounts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_friends_in_common(
                uid=uid, suid=suid, count=count, page=page, trim_status=trim_status, max_pages=max_pages
            )
            for item in page.users
        )

    def friends_remark_batch(self, *, uids: str) -> RemarksList:
        """Notes about followed accounts.

        The names that the caller gave to accounts.

        Args:
            uids: Ids of followed accounts, separated by commas, 50 at most.

        Returns:
            The notes.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/friends/remark_batch
        """
        from . import friendships_friends_remark_batch

        return _result(
            friendships_friends_remark_batch.sync_detailed(uids=uids, client=self._client), strict=self._client.strict
        )

    def friends_chain_followers(self, *, uid: int, count: int | Unset = UNSET, page: int | Unset = UNSET) -> UsersPage:
        """Followed accounts that follow a user.

        Those accounts among the ones the caller follows.

        Args:
            uid: Who is followed, by id.
            count: Accounts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of accounts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/friends_chain/followers
        """
        from . import friendships_friends_chain_followers

        return _result(
            friendships_friends_chain_followers.sync_detailed(uid=uid, count=count, page=page, client=self._client),
            strict=self._client.strict,
        )

    def pages_friends_chain_followers(
        self, *, uid: int, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[UsersPage]:
        """Pages of `friends_chain_followers`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Who is followed, by id.
            count: Accounts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> UsersPage:
            return self.friends_chain_followers(uid=uid, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _FRIENDS_CHAIN_FOLLOWERS_PAGINATION, max_pages)

    def iter_friends_chain_followers(
        self, *, uid: int, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[User]:
        """What is on the pages of `friends_chain_followers`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Who is followed, by id.
            count: Accounts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_friends_chain_followers(uid=uid, count=count, page=page, max_pages=max_pages)
            for item in page.users
        )

    def remark_update(self, *, uid: int, remark: str) -> User:
        """Change the note about a followed account.

        Refused with HTTP 400 when the caller does not follow the account.

        Access level of the app: advanced.

        Args:
            uid: Whom the note is about, by id.
            remark: The note.

        Returns:
            The user, with the new note.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/remark/update
        """
        from ...models.friendships_remark_update_body import FriendshipsRemarkUpdateBody
        from . import friendships_remark_update

        return _result(
            friendships_remark_update.sync_detailed(
                body=FriendshipsRemarkUpdateBody(uid=uid, remark=remark), client=self._client
            ),
            strict=self._client.strict,
        )

    def show(
        self,
        *,
        source_id: int | Unset = UNSET,
        source_screen_name: str | Unset = UNSET,
        target_id: int | Unset = UNSET,
        target_screen_name: str | Unset = UNSET,
    ) -> FriendshipPair:
        """How two users relate.

        Each of the two by id or by nickname.

        Give exactly one of `source_id` and `source_screen_name`. Give exactly one of `target_id` and
        `target_screen_name`.

        Access level of the app: normal.

        Args:
            source_id: The one user, by id.
            source_screen_name: The one user, by nickname.
            target_id: The other user, by id.
            target_screen_name: The other user, by nickname.

        Returns:
            Both sides of the relation.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/show
        """
        _given = {
            "source_id": source_id,
            "source_screen_name": source_screen_name,
            "target_id": target_id,
            "target_screen_name": target_screen_name,
        }
        _check("friendships_show", _SHOW_REQUIRES, _given)
        from . import friendships_show

        return _result(
            friendships_show.sync_detailed(
                source_id=source_id,
                source_screen_name=source_screen_name,
                target_id=target_id,
                target_screen_name=target_screen_name,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def groups(self) -> GroupsPage:
        """Groups of the caller.

        In the caller's own order, 20 at most. Accounts without a group have the group 0, which is not among them.

        Closed: the service behind it has been shut down, so expect an error response.

        Access level of the app: advanced.

        Returns:
            The groups.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups
        """
        from . import friendships_groups

        return _result(friendships_groups.sync_detailed(client=self._client), strict=self._client.strict)

    def groups_create(self, *, name: str, description: str | Unset = UNSET, tags: str | Unset = UNSET) -> Group:
        """Make a group.

        Closed: the service behind it has been shut down, so expect an error response.

        Access level of the app: advanced.

        Args:
            name: Name of the group, 8 Chinese characters or 16 others at most.
            description: What the group is for, 70 Chinese characters or 140 others at most.
            tags: Tags, separated by commas, 10 at most, each up to 7 Chinese characters or 14 others.

        Returns:
            The new group.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/create
        """
        from ...models.friendships_groups_create_body import FriendshipsGroupsCreateBody
        from . import friendships_groups_create

        return _result(
            friendships_groups_create.sync_detailed(
                body=FriendshipsGroupsCreateBody(name=name, description=description, tags=tags), client=self._client
            ),
            strict=self._client.strict,
        )

    def groups_destroy(self, *, list_id: int) -> Group:
        """Delete a group.

        Closed: the service behind it has been shut down, so expect an error response.

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.

        Returns:
            The group that is gone now.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/destroy
        """
        from ...models.friendships_groups_destroy_body import FriendshipsGroupsDestroyBody
        from . import friendships_groups_destroy

        return _result(
            friendships_groups_destroy.sync_detailed(
                body=FriendshipsGroupsDestroyBody(list_id=list_id), client=self._client
            ),
            strict=self._client.strict,
        )

    def groups_follow(self, *, list_id: int, uid: int | Unset = UNSET) -> Group:
        """Follow a friend group.

        Follows a group that the caller can see. A second call for the same group is refused.

        Closed: the service behind it has been shut down, so expect an error response.

        Access level of the app: advanced.

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            uid: Id of the group's owner. Without it, the user of the token.

        Returns:
            The group that is followed now.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

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

    def groups_is_member(self, *, uid: int, list_id: int) -> Unseen:
        """Whether a user is in a group.

        Closed: the service behind it has been shut down, so expect an error response.

        Of its parameters only the names are documented.

        Args:
            uid: The user, by id.
            list_id: Id of the group; take `idstr`, since `id` may come rounded.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/is_member
        """
        from . import friendships_groups_is_member

        return _result(
            friendships_groups_is_member.sync_detailed(uid=uid, list_id=list_id, client=self._client),
            strict=self._client.strict,
        )

    def groups_listed(self, *, uids: str) -> Unseen:
        """Groups that users are in.

        Closed: the service behind it has been shut down, so expect an error response.

        Of its parameters only the names are documented.

        Args:
            uids: Ids of users, separated by commas.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/listed
        """
        from . import friendships_groups_listed

        return _result(
            friendships_groups_listed.sync_detailed(uids=uids, client=self._client), strict=self._client.strict
        )

    def groups_members(self, *, list_id: int, count: int | Unset = UNSET, cursor: int | Unset = UNSET) -> UsersPage:
        """Accounts in a group.

        Closed: the service behind it has been shut down, so expect an error response.

        Access level of the app: advanced.

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.

        Returns:
            One page of accounts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/members
        """
        from . import friendships_groups_members

        return _result(
            friendships_groups_members.sync_detailed(list_id=list_id, count=count, cursor=cursor, client=self._client),
            strict=self._client.strict,
        )

    def pages_groups_members(
        self, *, list_id: int, count: int | Unset = UNSET, cursor: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[UsersPage]:
        """Pages of `groups_members`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> UsersPage:
            return self.groups_members(list_id=list_id, count=count, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GROUPS_MEMBERS_PAGINATION, max_pages)

    def iter_groups_members(
        self, *, list_id: int, count: int | Unset = UNSET, cursor: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[User]:
        """What is on the pages of `groups_members`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_groups_members(list_id=list_id, count=count, cursor=cursor, max_pages=max_pages)
            for item in page.users
        )

    def groups_members_add(self, *, uid: int, list_id: int) -> Group:
        """Put a user into a group.

        Only the owner can, and only accounts that the owner follows. A group holds 200.

        Closed: the service behind it has been shut down, so expect an error response.

        Access level of the app: advanced.

        Args:
            uid: The user, by id.
            list_id: Id of the group; take `idstr`, since `id` may come rounded.

        Returns:
            The group.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/members/add
        """
        from ...models.friendships_groups_members_add_body import FriendshipsGroupsMembersAddBody
        from . import friendships_groups_members_add

        return _result(
            friendships_groups_members_add.sync_detailed(
                body=FriendshipsGroupsMembersAddBody(uid=uid, list_id=list_id), client=self._client
            ),
            strict=self._client.strict,
        )

    def groups_members_add_batch(self, *, list_id: int, uids: str, group_descriptions: str) -> Unseen:
        """Put several users into a group.

        Closed: the service behind it has been shut down, so expect an error response.

        Of its parameters only the names are documented.

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            uids: Ids of users, separated by commas.
            group_descriptions: Notes about the users, separated by commas.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/members/add_batch
        """
        from ...models.friendships_groups_members_add_batch_body import FriendshipsGroupsMembersAddBatchBody
        from . import friendships_groups_members_add_batch

        return _result(
            friendships_groups_members_add_batch.sync_detailed(
                body=FriendshipsGroupsMembersAddBatchBody(
                    list_id=list_id, uids=uids, group_descriptions=group_descriptions
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def groups_members_description(self, *, uids: str, list_id: int) -> Unseen:
        """Notes about accounts in a group.

        Closed: the service behind it has been shut down, so expect an error response.

        Of its parameters only the names are documented.

        Args:
            uids: Ids of users, separated by commas.
            list_id: Id of the group; take `idstr`, since `id` may come rounded.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/members/description
        """
        from . import friendships_groups_members_description

        return _result(
            friendships_groups_members_description.sync_detailed(uids=uids, list_id=list_id, client=self._client),
            strict=self._client.strict,
        )

    def groups_members_destroy(self, *, uid: int, list_id: int) -> Group:
        """Take a user out of a group.

        Closed: the service behind it has been shut down, so expect an error response.

        Of its parameters only the names are documented.

        Args:
            uid: The user, by id.
            list_id: Id of the group; take `idstr`, since `id` may come rounded.

        Returns:
            The group.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/members/destroy
        """
        from ...models.friendships_groups_members_destroy_body import FriendshipsGroupsMembersDestroyBody
        from . import friendships_groups_members_destroy

        return _result(
            friendships_groups_members_destroy.sync_detailed(
                body=FriendshipsGroupsMembersDestroyBody(uid=uid, list_id=list_id), client=self._client
            ),
            strict=self._client.strict,
        )

    def groups_members_ids(
        self, *, list_id: int, count: int | Unset = UNSET, cursor: int | Unset = UNSET
    ) -> UserIdsPage:
        """Ids of the accounts in a group.

        Closed: the service behind it has been shut down, so expect an error response.

        Of its parameters only the names are documented.

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            count: Ids per page. At least 1.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.

        Returns:
            One page of ids.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/members/ids
        """
        from . import friendships_groups_members_ids

        return _result(
            friendships_groups_members_ids.sync_detailed(
                list_id=list_id, count=count, cursor=cursor, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_groups_members_ids(
        self, *, list_id: int, count: int | Unset = UNSET, cursor: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[UserIdsPage]:
        """Pages of `groups_members_ids`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            count: Ids per page. At least 1.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> UserIdsPage:
            return self.groups_members_ids(list_id=list_id, count=count, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GROUPS_MEMBERS_IDS_PAGINATION, max_pages)

    def iter_groups_members_ids(
        self, *, list_id: int, count: int | Unset = UNSET, cursor: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[int]:
        """What is on the pages of `groups_members_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            count: Ids per page. At least 1.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_groups_members_ids(list_id=list_id, count=count, cursor=cursor, max_pages=max_pages)
            for item in page.ids
        )

    def groups_members_update(self, *, list_id: int, uid: int, group_description: str | Unset = UNSET) -> Unseen:
        """Change the note about an account in a group.

        Closed: the service behind it has been shut down, so expect an error response.

        Of its parameters only the names are documented.

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            uid: The user, by id.
            group_description: The new note.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/members/update
        """
        from ...models.friendships_groups_members_update_body import FriendshipsGroupsMembersUpdateBody
        from . import friendships_groups_members_update

        return _result(
            friendships_groups_members_update.sync_detailed(
                body=FriendshipsGroupsMembersUpdateBody(list_id=list_id, uid=uid, group_description=group_description),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def groups_order(self, *, list_ids: str, count: int) -> Unseen:
        """Put the groups in another order.

        Closed: the service behind it has been shut down, so expect an error response.

        Of its parameters only the names are documented.

        Args:
            list_ids: Ids of all groups in their new order, separated by commas.
            count: How many groups there are. At least 1.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/order
        """
        from ...models.friendships_groups_order_body import FriendshipsGroupsOrderBody
        from . import friendships_groups_order

        return _result(
            friendships_groups_order.sync_detailed(
                body=FriendshipsGroupsOrderBody(list_ids=list_ids, count=count), client=self._client
            ),
            strict=self._client.strict,
        )

    def groups_show(self, *, list_id: int) -> Group:
        """One group.

        Closed: the service behind it has been shut down, so expect an error response.

        Access level of the app: advanced.

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.

        Returns:
            The group.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/show
        """
        from . import friendships_groups_show

        return _result(
            friendships_groups_show.sync_detailed(list_id=list_id, client=self._client), strict=self._client.strict
        )

    def groups_show_batch(self, *, list_ids: str, uids: str) -> GroupsPage:
        """Several groups by their ids.

        Private groups are shown to their owner only. A group of somebody else is shown when it is public and
        visible to all, or to members and the caller is one.

        Closed: the service behind it has been shut down, so expect an error response.

        Access level of the app: advanced.

        Args:
            list_ids: Ids of groups, separated by commas, 20 at most.
            uids: Ids of the groups' owners, in the same order, separated by commas, 20 at most.

        Returns:
            The groups.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/show_batch
        """
        from . import friendships_groups_show_batch

        return _result(
            friendships_groups_show_batch.sync_detailed(list_ids=list_ids, uids=uids, client=self._client),
            strict=self._client.strict,
        )

    def groups_timeline(
        self,
        *,
        list_id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
    ) -> StatusesPage:
        """Latest posts of a group.

        A private group must be the caller's own.

        Closed: the service behind it has been shut down, so expect an error response.

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
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/timeline
        """
        from . import friendships_groups_timeline

        return _result(
            friendships_groups_timeline.sync_detailed(
                list_id=list_id,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_groups_timeline(
        self,
        *,
        list_id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[StatusesPage]:
        """Pages of `groups_timeline`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusesPage:
            return self.groups_timeline(
                list_id=list_id,
                since_id=since_id,
                max_id=max_id,
                count=count,
                base_app=base_app,
                feature=feature,
                **_state,
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GROUPS_TIMELINE_PAGINATION, max_pages)

    def iter_groups_timeline(
        self,
        *,
        list_id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Status]:
        """What is on the pages of `groups_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_groups_timeline(
                list_id=list_id,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    def groups_timeline_ids(
        self,
        *,
        list_id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
    ) -> StatusIdsPage:
        """Ids of the latest posts of a group.

        Closed: the service behind it has been shut down, so expect an error response.

        Of its parameters only the names are documented.

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
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/timeline/ids
        """
        from . import friendships_groups_timeline_ids

        return _result(
            friendships_groups_timeline_ids.sync_detailed(
                list_id=list_id,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_groups_timeline_ids(
        self,
        *,
        list_id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[StatusIdsPage]:
        """Pages of `groups_timeline_ids`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusIdsPage:
            return self.groups_timeline_ids(
                list_id=list_id,
                since_id=since_id,
                max_id=max_id,
                count=count,
                base_app=base_app,
                feature=feature,
                **_state,
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GROUPS_TIMELINE_IDS_PAGINATION, max_pages)

    def iter_groups_timeline_ids(
        self,
        *,
        list_id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[str]:
        """What is on the pages of `groups_timeline_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_groups_timeline_ids(
                list_id=list_id,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    def groups_update(
        self, *, list_id: int, name: str | Unset = UNSET, description: str | Unset = UNSET, tags: str | Unset = UNSET
    ) -> Group:
        """Change a group.

        Only the owner can. Names of one user's groups differ.

        Closed: the service behind it has been shut down, so expect an error response.

        Give at least one of `name`, `description` and `tags`.

        Access level of the app: advanced.

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            name: The new name, 8 Chinese characters or 16 others at most.
            description: What the group is for now, 70 Chinese characters or 140 others at most.
            tags: The new tags, separated by commas, 10 at most, each up to 7 Chinese characters or 14 others.

        Returns:
            The changed group.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/update
        """
        _given = {"name": name, "description": description, "tags": tags}
        _check("friendships_groups_update", _GROUPS_UPDATE_REQUIRES, _given)
        from ...models.friendships_groups_update_body import FriendshipsGroupsUpdateBody
        from . import friendships_groups_update

        return _result(
            friendships_groups_update.sync_detailed(
                body=FriendshipsGroupsUpdateBody(list_id=list_id, name=name, description=description, tags=tags),
                client=self._client,
            ),
            strict=self._client.strict,
        )


class AsyncFriendships:
    """Who follows whom, and the groups into which users sort the accounts that they follow."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self, *, uid: int | Unset = UNSET, screen_name: str | Unset = UNSET, rip: str | Unset = UNSET
    ) -> User:
        """Follow a user.

        Open to apps that are full Weibo clients only.

        Give exactly one of `uid` and `screen_name`.

        Access level of the app: advanced.

        Args:
            uid: Whom to follow, by id.
            screen_name: Whom to follow, by nickname.
            rip: IP address of the user who acts, as the app sees it.

        Returns:
            The user who is followed now.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/create
        """
        _given = {"uid": uid, "screen_name": screen_name}
        _check("friendships_create", _CREATE_REQUIRES, _given)
        from ...models.friendships_create_body import FriendshipsCreateBody
        from . import friendships_create

        return _result(
            await friendships_create.asyncio_detailed(
                body=FriendshipsCreateBody(uid=uid, screen_name=screen_name, rip=rip), client=self._client
            ),
            strict=self._client.strict,
        )

    async def create_batch(self, *, uids: str) -> UsersPage:
        """Follow several users.

        Args:
            uids: Ids of users, separated by commas, 20 at most.

        Returns:
            The users who are followed now.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/create_batch
        """
        from ...models.friendships_create_batch_body import FriendshipsCreateBatchBody
        from . import friendships_create_batch

        return _result(
            await friendships_create_batch.asyncio_detailed(
                body=FriendshipsCreateBatchBody(uids=uids), client=self._client
            ),
            strict=self._client.strict,
        )

    async def destroy(self, *, uid: int | Unset = UNSET, screen_name: str | Unset = UNSET) -> User:
        """Stop following a user.

        Open to apps that are full Weibo clients only.

        Give exactly one of `uid` and `screen_name`.

        Access level of the app: advanced.

        Args:
            uid: Whom to follow no longer, by id.
            screen_name: Whom to follow no longer, by nickname.

        Returns:
            The user who is no longer followed.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/destroy
        """
        _given = {"uid": uid, "screen_name": screen_name}
        _check("friendships_destroy", _DESTROY_REQUIRES, _given)
        from ...models.friendships_destroy_body import FriendshipsDestroyBody
        from . import friendships_destroy

        return _result(
            await friendships_destroy.asyncio_detailed(
                body=FriendshipsDestroyBody(uid=uid, screen_name=screen_name), client=self._client
            ),
            strict=self._client.strict,
        )

    async def followers(
        self,
        *,
        uid: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        cursor: int | Unset = UNSET,
        trim_status: Literal[0, 1] | Unset = UNSET,
    ) -> UsersPage:
        """Accounts that follow a user.

        By id or nickname. The service takes the caller's own account only. Leaves out people who have not granted
        the app access, so a page may be short. The latest documentation lets a page have 5 accounts and no more.

        Give exactly one of `uid` and `screen_name`.

        Access level of the app: normal.

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
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/followers
        """
        _given = {"uid": uid, "screen_name": screen_name}
        _check("friendships_followers", _FOLLOWERS_REQUIRES, _given)
        from . import friendships_followers

        return _result(
            await friendships_followers.asyncio_detailed(
                uid=uid,
                screen_name=screen_name,
                count=count,
                cursor=cursor,
                trim_status=trim_status,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_followers(
        self,
        *,
        uid: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        cursor: int | Unset = UNSET,
        trim_status: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[UsersPage]:
        """Pages of `followers`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Whose followers, by id.
            screen_name: Whose followers, by nickname.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> UsersPage:
            return await self.followers(
                uid=uid, screen_name=screen_name, count=count, trim_status=trim_status, **_state
            )

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _FOLLOWERS_PAGINATION, max_pages)

    def iter_followers(
        self,
        *,
        uid: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        cursor: int | Unset = UNSET,
        trim_status: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[User]:
        """What is on the pages of `followers`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Whose followers, by id.
            screen_name: Whose followers, by nickname.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_followers(
                uid=uid,
                screen_name=screen_name,
                count=count,
                cursor=cursor,
                trim_status=trim_status,
                max_pages=max_pages,
            )
            for item in page.users
        )

    async def followers_active(self, *, uid: int, count: int | Unset = UNSET) -> UsersPage:
        """Followers of a user who are active.

        Args:
            uid: Whose followers, by id.
            count: How many accounts, 200 at most. At least 1. The service's default is `20`.

        Returns:
            The followers.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/followers/active
        """
        from . import friendships_followers_active

        return _result(
            await friendships_followers_active.asyncio_detailed(uid=uid, count=count, client=self._client),
            strict=self._client.strict,
        )

    async def followers_destroy(self, *, uid: int) -> User:
        """Remove a follower.

        Of its parameters only the names are documented.

        Args:
            uid: The follower, by id.

        Returns:
            The user who no longer follows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/followers/destroy
        """
        from ...models.friendships_followers_destroy_body import FriendshipsFollowersDestroyBody
        from . import friendships_followers_destroy

        return _result(
            await friendships_followers_destroy.asyncio_detailed(
                body=FriendshipsFollowersDestroyBody(uid=uid), client=self._client
            ),
            strict=self._client.strict,
        )

    async def followers_ids(
        self,
        *,
        uid: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        cursor: int | Unset = UNSET,
    ) -> UserIdsPage:
        """Ids of the accounts that follow a user.

        By id or nickname. The service takes the caller's own account only. Leaves out people who have not granted
        the app access, so a page may be short.

        Give exactly one of `uid` and `screen_name`.

        Access level of the app: normal.

        Args:
            uid: Whose followers, by id.
            screen_name: Whose followers, by nickname.
            count: Ids per page, 5000 at most. At least 1. The service's default is `500`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.

        Returns:
            One page of ids.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/followers/ids
        """
        _given = {"uid": uid, "screen_name": screen_name}
        _check("friendships_followers_ids", _FOLLOWERS_IDS_REQUIRES, _given)
        from . import friendships_followers_ids

        return _result(
            await friendships_followers_ids.asyncio_detailed(
                uid=uid, screen_name=screen_name, count=count, cursor=cursor, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_followers_ids(
        self,
        *,
        uid: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        cursor: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[UserIdsPage]:
        """Pages of `followers_ids`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Whose followers, by id.
            screen_name: Whose followers, by nickname.
            count: Ids per page, 5000 at most. At least 1. The service's default is `500`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> UserIdsPage:
            return await self.followers_ids(uid=uid, screen_name=screen_name, count=count, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _FOLLOWERS_IDS_PAGINATION, max_pages)

    def iter_followers_ids(
        self,
        *,
        uid: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        cursor: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[int]:
        """What is on the pages of `followers_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Whose followers, by id.
            screen_name: Whose followers, by nickname.
            count: Ids per page, 5000 at most. At least 1. The service's default is `500`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_followers_ids(
                uid=uid, screen_name=screen_name, count=count, cursor=cursor, max_pages=max_pages
            )
            for item in page.ids
        )

    async def friends(
        self,
        *,
        uid: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        cursor: int | Unset = UNSET,
        trim_status: Literal[0, 1] | Unset = UNSET,
    ) -> UsersPage:
        """Accounts that a user follows.

        By id or nickname. The service takes the caller's own account only. Leaves out people who have not granted
        the app access, so a page may be short. The latest documentation lets a page have 5 accounts and no more.

        Give exactly one of `uid` and `screen_name`.

        Access level of the app: normal.

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
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/friends
        """
        _given = {"uid": uid, "screen_name": screen_name}
        _check("friendships_friends", _FRIENDS_REQUIRES, _given)
        from . import friendships_friends

        return _result(
            await friendships_friends.asyncio_detailed(
                uid=uid,
                screen_name=screen_name,
                count=count,
                cursor=cursor,
                trim_status=trim_status,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_friends(
        self,
        *,
        uid: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        cursor: int | Unset = UNSET,
        trim_status: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[UsersPage]:
        """Pages of `friends`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Whose friends, by id.
            screen_name: Whose friends, by nickname.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> UsersPage:
            return await self.friends(uid=uid, screen_name=screen_name, count=count, trim_status=trim_status, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _FRIENDS_PAGINATION, max_pages)

    def iter_friends(
        self,
        *,
        uid: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        cursor: int | Unset = UNSET,
        trim_status: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[User]:
        """What is on the pages of `friends`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Whose friends, by id.
            screen_name: Whose friends, by nickname.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_friends(
                uid=uid,
                screen_name=screen_name,
                count=count,
                cursor=cursor,
                trim_status=trim_status,
                max_pages=max_pages,
            )
            for item in page.users
        )

    async def friends_bilateral(
        self, *, uid: int, count: int | Unset = UNSET, page: int | Unset = UNSET, sort: Literal[0] | Unset = UNSET
    ) -> UsersPage:
        """Mutual friends.

        Accounts that a user follows and is followed by.

        Access level of the app: normal.

        Args:
            uid: Whose mutual friends, by id.
            count: Accounts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0, the latest followed first; there is no other order. The service's default is `0`.

        Returns:
            One page of mutual friends.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/friends/bilateral
        """
        from . import friendships_friends_bilateral

        return _result(
            await friendships_friends_bilateral.asyncio_detailed(
                uid=uid, count=count, page=page, sort=sort, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_friends_bilateral(
        self,
        *,
        uid: int,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[0] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[UsersPage]:
        """Pages of `friends_bilateral`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Whose mutual friends, by id.
            count: Accounts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0, the latest followed first; there is no other order. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> UsersPage:
            return await self.friends_bilateral(uid=uid, count=count, sort=sort, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _FRIENDS_BILATERAL_PAGINATION, max_pages)

    def iter_friends_bilateral(
        self,
        *,
        uid: int,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[0] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[User]:
        """What is on the pages of `friends_bilateral`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Whose mutual friends, by id.
            count: Accounts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0, the latest followed first; there is no other order. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_friends_bilateral(
                uid=uid, count=count, page=page, sort=sort, max_pages=max_pages
            )
            for item in page.users
        )

    async def friends_bilateral_ids(
        self, *, uid: int, count: int | Unset = UNSET, page: int | Unset = UNSET, sort: Literal[0] | Unset = UNSET
    ) -> UserIdsPage:
        """Ids of mutual friends.

        Args:
            uid: Whose mutual friends, by id.
            count: Ids per page, 2000 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0, the latest followed first; there is no other order. The service's default is `0`.

        Returns:
            One page of ids.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/friends/bilateral/ids
        """
        from . import friendships_friends_bilateral_ids

        return _result(
            await friendships_friends_bilateral_ids.asyncio_detailed(
                uid=uid, count=count, page=page, sort=sort, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_friends_bilateral_ids(
        self,
        *,
        uid: int,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[0] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[UserIdsPage]:
        """Pages of `friends_bilateral_ids`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Whose mutual friends, by id.
            count: Ids per page, 2000 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0, the latest followed first; there is no other order. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> UserIdsPage:
            return await self.friends_bilateral_ids(uid=uid, count=count, sort=sort, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _FRIENDS_BILATERAL_IDS_PAGINATION, max_pages)

    def iter_friends_bilateral_ids(
        self,
        *,
        uid: int,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[0] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[int]:
        """What is on the pages of `friends_bilateral_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Whose mutual friends, by id.
            count: Ids per page, 2000 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            sort: 0, the latest followed first; there is no other order. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_friends_bilateral_ids(
                uid=uid, count=count, page=page, sort=sort, max_pages=max_pages
            )
            for item in page.ids
        )

    async def friends_bilateral_sort_interactive(
        self,
        *,
        uid: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        trim_status: Literal[0, 1] | Unset = UNSET,
    ) -> UsersPage:
        """Mutual friends, latest contact first.

        Accounts that a user follows and is followed by, those with the latest contact first. Needs a scope.

        Access level of the app: advanced.

        Args:
            uid: Whose mutual friends, by id. Without it, those of the token's own user.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.

        Returns:
            One page of mutual friends.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

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

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Whose mutual friends, by id. Without it, those of the token's own user.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> UsersPage:
            return await self.friends_bilateral_sort_interactive(
                uid=uid, count=count, trim_status=trim_status, **_state
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _FRIENDS_BILATERAL_SORT_INTERACTIVE_PAGINATION, max_pages)

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

        Each page is fetched when its first item is asked for.

        Args:
            uid: Whose mutual friends, by id. Without it, those of the token's own user.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_friends_bilateral_sort_interactive(
                uid=uid, count=count, page=page, trim_status=trim_status, max_pages=max_pages
            )
            for item in page.users
        )

    async def friends_ids(
        self,
        *,
        uid: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        cursor: int | Unset = UNSET,
    ) -> UserIdsPage:
        """Ids of the accounts that a user follows.

        By id or nickname. The service takes the caller's own account only. Leaves out people who have not granted
        the app access, so a page may be short.

        Give exactly one of `uid` and `screen_name`.

        Access level of the app: normal.

        Args:
            uid: Whose friends, by id.
            screen_name: Whose friends, by nickname.
            count: Ids per page, 5000 at most. At least 1. The service's default is `500`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.

        Returns:
            One page of ids.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/friends/ids
        """
        _given = {"uid": uid, "screen_name": screen_name}
        _check("friendships_friends_ids", _FRIENDS_IDS_REQUIRES, _given)
        from . import friendships_friends_ids

        return _result(
            await friendships_friends_ids.asyncio_detailed(
                uid=uid, screen_name=screen_name, count=count, cursor=cursor, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_friends_ids(
        self,
        *,
        uid: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        cursor: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[UserIdsPage]:
        """Pages of `friends_ids`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Whose friends, by id.
            screen_name: Whose friends, by nickname.
            count: Ids per page, 5000 at most. At least 1. The service's default is `500`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> UserIdsPage:
            return await self.friends_ids(uid=uid, screen_name=screen_name, count=count, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _FRIENDS_IDS_PAGINATION, max_pages)

    def iter_friends_ids(
        self,
        *,
        uid: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        cursor: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[int]:
        """What is on the pages of `friends_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Whose friends, by id.
            screen_name: Whose friends, by nickname.
            count: Ids per page, 5000 at most. At least 1. The service's default is `500`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_friends_ids(
                uid=uid, screen_name=screen_name, count=count, cursor=cursor, max_pages=max_pages
            )
            for item in page.ids
        )

    async def friends_in_common(
        self,
        *,
        uid: int,
        suid: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        trim_status: Literal[0, 1] | Unset = UNSET,
    ) -> UsersPage:
        """Accounts that two users both follow.

        Args:
            uid: The one user, by id.
            suid: The other user, by id. Without it, the caller.
            count: Accounts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.

        Returns:
            One page of accounts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/friends/in_common
        """
        from . import friendships_friends_in_common

        return _result(
            await friendships_friends_in_common.asyncio_detailed(
                uid=uid, suid=suid, count=count, page=page, trim_status=trim_status, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_friends_in_common(
        self,
        *,
        uid: int,
        suid: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        trim_status: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[UsersPage]:
        """Pages of `friends_in_common`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: The one user, by id.
            suid: The other user, by id. Without it, the caller.
            count: Accounts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> UsersPage:
            return await self.friends_in_common(uid=uid, suid=suid, count=count, trim_status=trim_status, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _FRIENDS_IN_COMMON_PAGINATION, max_pages)

    def iter_friends_in_common(
        self,
        *,
        uid: int,
        suid: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        trim_status: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[User]:
        """What is on the pages of `friends_in_common`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: The one user, by id.
            suid: The other user, by id. Without it, the caller.
            count: Accounts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_status: 1 puts only `status_id` into each user, 0 the whole `status`. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_friends_in_common(
                uid=uid, suid=suid, count=count, page=page, trim_status=trim_status, max_pages=max_pages
            )
            for item in page.users
        )

    async def friends_remark_batch(self, *, uids: str) -> RemarksList:
        """Notes about followed accounts.

        The names that the caller gave to accounts.

        Args:
            uids: Ids of followed accounts, separated by commas, 50 at most.

        Returns:
            The notes.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/friends/remark_batch
        """
        from . import friendships_friends_remark_batch

        return _result(
            await friendships_friends_remark_batch.asyncio_detailed(uids=uids, client=self._client),
            strict=self._client.strict,
        )

    async def friends_chain_followers(
        self, *, uid: int, count: int | Unset = UNSET, page: int | Unset = UNSET
    ) -> UsersPage:
        """Followed accounts that follow a user.

        Those accounts among the ones the caller follows.

        Args:
            uid: Who is followed, by id.
            count: Accounts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of accounts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/friends_chain/followers
        """
        from . import friendships_friends_chain_followers

        return _result(
            await friendships_friends_chain_followers.asyncio_detailed(
                uid=uid, count=count, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_friends_chain_followers(
        self, *, uid: int, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[UsersPage]:
        """Pages of `friends_chain_followers`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Who is followed, by id.
            count: Accounts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> UsersPage:
            return await self.friends_chain_followers(uid=uid, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _FRIENDS_CHAIN_FOLLOWERS_PAGINATION, max_pages)

    def iter_friends_chain_followers(
        self, *, uid: int, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[User]:
        """What is on the pages of `friends_chain_followers`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Who is followed, by id.
            count: Accounts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_friends_chain_followers(uid=uid, count=count, page=page, max_pages=max_pages)
            for item in page.users
        )

    async def remark_update(self, *, uid: int, remark: str) -> User:
        """Change the note about a followed account.

        Refused with HTTP 400 when the caller does not follow the account.

        Access level of the app: advanced.

        Args:
            uid: Whom the note is about, by id.
            remark: The note.

        Returns:
            The user, with the new note.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/remark/update
        """
        from ...models.friendships_remark_update_body import FriendshipsRemarkUpdateBody
        from . import friendships_remark_update

        return _result(
            await friendships_remark_update.asyncio_detailed(
                body=FriendshipsRemarkUpdateBody(uid=uid, remark=remark), client=self._client
            ),
            strict=self._client.strict,
        )

    async def show(
        self,
        *,
        source_id: int | Unset = UNSET,
        source_screen_name: str | Unset = UNSET,
        target_id: int | Unset = UNSET,
        target_screen_name: str | Unset = UNSET,
    ) -> FriendshipPair:
        """How two users relate.

        Each of the two by id or by nickname.

        Give exactly one of `source_id` and `source_screen_name`. Give exactly one of `target_id` and
        `target_screen_name`.

        Access level of the app: normal.

        Args:
            source_id: The one user, by id.
            source_screen_name: The one user, by nickname.
            target_id: The other user, by id.
            target_screen_name: The other user, by nickname.

        Returns:
            Both sides of the relation.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/show
        """
        _given = {
            "source_id": source_id,
            "source_screen_name": source_screen_name,
            "target_id": target_id,
            "target_screen_name": target_screen_name,
        }
        _check("friendships_show", _SHOW_REQUIRES, _given)
        from . import friendships_show

        return _result(
            await friendships_show.asyncio_detailed(
                source_id=source_id,
                source_screen_name=source_screen_name,
                target_id=target_id,
                target_screen_name=target_screen_name,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def groups(self) -> GroupsPage:
        """Groups of the caller.

        In the caller's own order, 20 at most. Accounts without a group have the group 0, which is not among them.

        Closed: the service behind it has been shut down, so expect an error response.

        Access level of the app: advanced.

        Returns:
            The groups.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups
        """
        from . import friendships_groups

        return _result(await friendships_groups.asyncio_detailed(client=self._client), strict=self._client.strict)

    async def groups_create(self, *, name: str, description: str | Unset = UNSET, tags: str | Unset = UNSET) -> Group:
        """Make a group.

        Closed: the service behind it has been shut down, so expect an error response.

        Access level of the app: advanced.

        Args:
            name: Name of the group, 8 Chinese characters or 16 others at most.
            description: What the group is for, 70 Chinese characters or 140 others at most.
            tags: Tags, separated by commas, 10 at most, each up to 7 Chinese characters or 14 others.

        Returns:
            The new group.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/create
        """
        from ...models.friendships_groups_create_body import FriendshipsGroupsCreateBody
        from . import friendships_groups_create

        return _result(
            await friendships_groups_create.asyncio_detailed(
                body=FriendshipsGroupsCreateBody(name=name, description=description, tags=tags), client=self._client
            ),
            strict=self._client.strict,
        )

    async def groups_destroy(self, *, list_id: int) -> Group:
        """Delete a group.

        Closed: the service behind it has been shut down, so expect an error response.

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.

        Returns:
            The group that is gone now.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/destroy
        """
        from ...models.friendships_groups_destroy_body import FriendshipsGroupsDestroyBody
        from . import friendships_groups_destroy

        return _result(
            await friendships_groups_destroy.asyncio_detailed(
                body=FriendshipsGroupsDestroyBody(list_id=list_id), client=self._client
            ),
            strict=self._client.strict,
        )

    async def groups_follow(self, *, list_id: int, uid: int | Unset = UNSET) -> Group:
        """Follow a friend group.

        Follows a group that the caller can see. A second call for the same group is refused.

        Closed: the service behind it has been shut down, so expect an error response.

        Access level of the app: advanced.

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            uid: Id of the group's owner. Without it, the user of the token.

        Returns:
            The group that is followed now.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

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

    async def groups_is_member(self, *, uid: int, list_id: int) -> Unseen:
        """Whether a user is in a group.

        Closed: the service behind it has been shut down, so expect an error response.

        Of its parameters only the names are documented.

        Args:
            uid: The user, by id.
            list_id: Id of the group; take `idstr`, since `id` may come rounded.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/is_member
        """
        from . import friendships_groups_is_member

        return _result(
            await friendships_groups_is_member.asyncio_detailed(uid=uid, list_id=list_id, client=self._client),
            strict=self._client.strict,
        )

    async def groups_listed(self, *, uids: str) -> Unseen:
        """Groups that users are in.

        Closed: the service behind it has been shut down, so expect an error response.

        Of its parameters only the names are documented.

        Args:
            uids: Ids of users, separated by commas.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/listed
        """
        from . import friendships_groups_listed

        return _result(
            await friendships_groups_listed.asyncio_detailed(uids=uids, client=self._client), strict=self._client.strict
        )

    async def groups_members(
        self, *, list_id: int, count: int | Unset = UNSET, cursor: int | Unset = UNSET
    ) -> UsersPage:
        """Accounts in a group.

        Closed: the service behind it has been shut down, so expect an error response.

        Access level of the app: advanced.

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.

        Returns:
            One page of accounts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/members
        """
        from . import friendships_groups_members

        return _result(
            await friendships_groups_members.asyncio_detailed(
                list_id=list_id, count=count, cursor=cursor, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_groups_members(
        self, *, list_id: int, count: int | Unset = UNSET, cursor: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[UsersPage]:
        """Pages of `groups_members`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> UsersPage:
            return await self.groups_members(list_id=list_id, count=count, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GROUPS_MEMBERS_PAGINATION, max_pages)

    def iter_groups_members(
        self, *, list_id: int, count: int | Unset = UNSET, cursor: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[User]:
        """What is on the pages of `groups_members`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            count: Accounts per page, 200 at most. At least 1. The service's default is `50`.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_groups_members(
                list_id=list_id, count=count, cursor=cursor, max_pages=max_pages
            )
            for item in page.users
        )

    async def groups_members_add(self, *, uid: int, list_id: int) -> Group:
        """Put a user into a group.

        Only the owner can, and only accounts that the owner follows. A group holds 200.

        Closed: the service behind it has been shut down, so expect an error response.

        Access level of the app: advanced.

        Args:
            uid: The user, by id.
            list_id: Id of the group; take `idstr`, since `id` may come rounded.

        Returns:
            The group.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/members/add
        """
        from ...models.friendships_groups_members_add_body import FriendshipsGroupsMembersAddBody
        from . import friendships_groups_members_add

        return _result(
            await friendships_groups_members_add.asyncio_detailed(
                body=FriendshipsGroupsMembersAddBody(uid=uid, list_id=list_id), client=self._client
            ),
            strict=self._client.strict,
        )

    async def groups_members_add_batch(self, *, list_id: int, uids: str, group_descriptions: str) -> Unseen:
        """Put several users into a group.

        Closed: the service behind it has been shut down, so expect an error response.

        Of its parameters only the names are documented.

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            uids: Ids of users, separated by commas.
            group_descriptions: Notes about the users, separated by commas.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/members/add_batch
        """
        from ...models.friendships_groups_members_add_batch_body import FriendshipsGroupsMembersAddBatchBody
        from . import friendships_groups_members_add_batch

        return _result(
            await friendships_groups_members_add_batch.asyncio_detailed(
                body=FriendshipsGroupsMembersAddBatchBody(
                    list_id=list_id, uids=uids, group_descriptions=group_descriptions
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def groups_members_description(self, *, uids: str, list_id: int) -> Unseen:
        """Notes about accounts in a group.

        Closed: the service behind it has been shut down, so expect an error response.

        Of its parameters only the names are documented.

        Args:
            uids: Ids of users, separated by commas.
            list_id: Id of the group; take `idstr`, since `id` may come rounded.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/members/description
        """
        from . import friendships_groups_members_description

        return _result(
            await friendships_groups_members_description.asyncio_detailed(
                uids=uids, list_id=list_id, client=self._client
            ),
            strict=self._client.strict,
        )

    async def groups_members_destroy(self, *, uid: int, list_id: int) -> Group:
        """Take a user out of a group.

        Closed: the service behind it has been shut down, so expect an error response.

        Of its parameters only the names are documented.

        Args:
            uid: The user, by id.
            list_id: Id of the group; take `idstr`, since `id` may come rounded.

        Returns:
            The group.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/members/destroy
        """
        from ...models.friendships_groups_members_destroy_body import FriendshipsGroupsMembersDestroyBody
        from . import friendships_groups_members_destroy

        return _result(
            await friendships_groups_members_destroy.asyncio_detailed(
                body=FriendshipsGroupsMembersDestroyBody(uid=uid, list_id=list_id), client=self._client
            ),
            strict=self._client.strict,
        )

    async def groups_members_ids(
        self, *, list_id: int, count: int | Unset = UNSET, cursor: int | Unset = UNSET
    ) -> UserIdsPage:
        """Ids of the accounts in a group.

        Closed: the service behind it has been shut down, so expect an error response.

        Of its parameters only the names are documented.

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            count: Ids per page. At least 1.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.

        Returns:
            One page of ids.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/members/ids
        """
        from . import friendships_groups_members_ids

        return _result(
            await friendships_groups_members_ids.asyncio_detailed(
                list_id=list_id, count=count, cursor=cursor, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_groups_members_ids(
        self, *, list_id: int, count: int | Unset = UNSET, cursor: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[UserIdsPage]:
        """Pages of `groups_members_ids`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            count: Ids per page. At least 1.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> UserIdsPage:
            return await self.groups_members_ids(list_id=list_id, count=count, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GROUPS_MEMBERS_IDS_PAGINATION, max_pages)

    def iter_groups_members_ids(
        self, *, list_id: int, count: int | Unset = UNSET, cursor: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[int]:
        """What is on the pages of `groups_members_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            count: Ids per page. At least 1.
            cursor: Where the page begins: 0 for the first, then `next_cursor` of the page before. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_groups_members_ids(
                list_id=list_id, count=count, cursor=cursor, max_pages=max_pages
            )
            for item in page.ids
        )

    async def groups_members_update(self, *, list_id: int, uid: int, group_description: str | Unset = UNSET) -> Unseen:
        """Change the note about an account in a group.

        Closed: the service behind it has been shut down, so expect an error response.

        Of its parameters only the names are documented.

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            uid: The user, by id.
            group_description: The new note.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/members/update
        """
        from ...models.friendships_groups_members_update_body import FriendshipsGroupsMembersUpdateBody
        from . import friendships_groups_members_update

        return _result(
            await friendships_groups_members_update.asyncio_detailed(
                body=FriendshipsGroupsMembersUpdateBody(list_id=list_id, uid=uid, group_description=group_description),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def groups_order(self, *, list_ids: str, count: int) -> Unseen:
        """Put the groups in another order.

        Closed: the service behind it has been shut down, so expect an error response.

        Of its parameters only the names are documented.

        Args:
            list_ids: Ids of all groups in their new order, separated by commas.
            count: How many groups there are. At least 1.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/order
        """
        from ...models.friendships_groups_order_body import FriendshipsGroupsOrderBody
        from . import friendships_groups_order

        return _result(
            await friendships_groups_order.asyncio_detailed(
                body=FriendshipsGroupsOrderBody(list_ids=list_ids, count=count), client=self._client
            ),
            strict=self._client.strict,
        )

    async def groups_show(self, *, list_id: int) -> Group:
        """One group.

        Closed: the service behind it has been shut down, so expect an error response.

        Access level of the app: advanced.

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.

        Returns:
            The group.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/show
        """
        from . import friendships_groups_show

        return _result(
            await friendships_groups_show.asyncio_detailed(list_id=list_id, client=self._client),
            strict=self._client.strict,
        )

    async def groups_show_batch(self, *, list_ids: str, uids: str) -> GroupsPage:
        """Several groups by their ids.

        Private groups are shown to their owner only. A group of somebody else is shown when it is public and
        visible to all, or to members and the caller is one.

        Closed: the service behind it has been shut down, so expect an error response.

        Access level of the app: advanced.

        Args:
            list_ids: Ids of groups, separated by commas, 20 at most.
            uids: Ids of the groups' owners, in the same order, separated by commas, 20 at most.

        Returns:
            The groups.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/show_batch
        """
        from . import friendships_groups_show_batch

        return _result(
            await friendships_groups_show_batch.asyncio_detailed(list_ids=list_ids, uids=uids, client=self._client),
            strict=self._client.strict,
        )

    async def groups_timeline(
        self,
        *,
        list_id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
    ) -> StatusesPage:
        """Latest posts of a group.

        A private group must be the caller's own.

        Closed: the service behind it has been shut down, so expect an error response.

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
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/timeline
        """
        from . import friendships_groups_timeline

        return _result(
            await friendships_groups_timeline.asyncio_detailed(
                list_id=list_id,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_groups_timeline(
        self,
        *,
        list_id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[StatusesPage]:
        """Pages of `groups_timeline`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusesPage:
            return await self.groups_timeline(
                list_id=list_id,
                since_id=since_id,
                max_id=max_id,
                count=count,
                base_app=base_app,
                feature=feature,
                **_state,
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GROUPS_TIMELINE_PAGINATION, max_pages)

    def iter_groups_timeline(
        self,
        *,
        list_id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Status]:
        """What is on the pages of `groups_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_groups_timeline(
                list_id=list_id,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    async def groups_timeline_ids(
        self,
        *,
        list_id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
    ) -> StatusIdsPage:
        """Ids of the latest posts of a group.

        Closed: the service behind it has been shut down, so expect an error response.

        Of its parameters only the names are documented.

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
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/timeline/ids
        """
        from . import friendships_groups_timeline_ids

        return _result(
            await friendships_groups_timeline_ids.asyncio_detailed(
                list_id=list_id,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_groups_timeline_ids(
        self,
        *,
        list_id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[StatusIdsPage]:
        """Pages of `groups_timeline_ids`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusIdsPage:
            return await self.groups_timeline_ids(
                list_id=list_id,
                since_id=since_id,
                max_id=max_id,
                count=count,
                base_app=base_app,
                feature=feature,
                **_state,
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GROUPS_TIMELINE_IDS_PAGINATION, max_pages)

    def iter_groups_timeline_ids(
        self,
        *,
        list_id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[str]:
        """What is on the pages of `groups_timeline_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_groups_timeline_ids(
                list_id=list_id,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    async def groups_update(
        self, *, list_id: int, name: str | Unset = UNSET, description: str | Unset = UNSET, tags: str | Unset = UNSET
    ) -> Group:
        """Change a group.

        Only the owner can. Names of one user's groups differ.

        Closed: the service behind it has been shut down, so expect an error response.

        Give at least one of `name`, `description` and `tags`.

        Access level of the app: advanced.

        Args:
            list_id: Id of the group; take `idstr`, since `id` may come rounded.
            name: The new name, 8 Chinese characters or 16 others at most.
            description: What the group is for now, 70 Chinese characters or 140 others at most.
            tags: The new tags, separated by commas, 10 at most, each up to 7 Chinese characters or 14 others.

        Returns:
            The changed group.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/friendships/groups/update
        """
        _given = {"name": name, "description": description, "tags": tags}
        _check("friendships_groups_update", _GROUPS_UPDATE_REQUIRES, _given)
        from ...models.friendships_groups_update_body import FriendshipsGroupsUpdateBody
        from . import friendships_groups_update

        return _result(
            await friendships_groups_update.asyncio_detailed(
                body=FriendshipsGroupsUpdateBody(list_id=list_id, name=name, description=description, tags=tags),
                client=self._client,
            ),
            strict=self._client.strict,
        )
