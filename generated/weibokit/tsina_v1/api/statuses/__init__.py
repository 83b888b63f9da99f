# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""The namespace `statuses`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.client import result as _result
from ...._runtime.pagination import Paging
from ...._runtime.pagination import apages as _apages
from ...._runtime.pagination import pages as _pages
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.user import User
    from ...models.users_page import UsersPage

__all__ = ["AsyncStatuses", "Statuses"]

_FOLLOWERS_PAGING = Paging(
    start={"cursor": -1},
    next={"cursor": ("next_cursor",)},
    items=("users",),
    end=("equals", ("next_cursor",), 0),
    past_empty=True,
)


class Statuses:
    """Posts, timelines, and the accounts around them."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def followers(
        self,
        *,
        id: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        cursor: int | Unset = UNSET,
    ) -> UsersPage:
        """The accounts that follow a user, each with its last post.

        Accounts that follow a user, the latest follower first, 100 to a page or fewer, since suspended accounts are
        left out. Without `user_id` and `screen_name`, the followers of the caller. Only what the user shows to the
        public or to followers is returned.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. Without it the
                answer is a bare list of the first users.

        Returns:
            With `cursor` a page with its cursors, without it the bare list.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/followers
        """
        if not isinstance(id, Unset | None):
            from . import statuses_followers_by_id

            return _result(
                statuses_followers_by_id.sync_detailed(
                    id=id,
                    format_=self._client.format,
                    user_id=user_id,
                    screen_name=screen_name,
                    cursor=cursor,
                    client=self._client,
                ),
                strict=self._client.strict,
            )

        from . import statuses_followers

        return _result(
            statuses_followers.sync_detailed(
                format_=self._client.format,
                user_id=user_id,
                screen_name=screen_name,
                cursor=cursor,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_followers(
        self,
        *,
        id: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        cursor: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[UsersPage]:
        """Pages of `followers`, one after the other.

        Each page is fetched when it is asked for. An error ends the walk; a new one can begin where it failed.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. Without it the
                answer is a bare list of the first users.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> UsersPage:
            return self.followers(id=id, user_id=user_id, screen_name=screen_name, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _FOLLOWERS_PAGING, max_pages)

    def iter_followers(
        self,
        *,
        id: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        cursor: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[User]:
        """What is on the pages of `followers`, one by one.

        Each page is fetched when its first entry is asked for.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. Without it the
                answer is a bare list of the first users.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_followers(
                id=id, user_id=user_id, screen_name=screen_name, cursor=cursor, max_pages=max_pages
            )
            for item in page.users
        )


class AsyncStatuses:
    """Posts, timelines, and the accounts around them."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def followers(
        self,
        *,
        id: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        cursor: int | Unset = UNSET,
    ) -> UsersPage:
        """The accounts that follow a user, each with its last post.

        Accounts that follow a user, the latest follower first, 100 to a page or fewer, since suspended accounts are
        left out. Without `user_id` and `screen_name`, the followers of the caller. Only what the user shows to the
        public or to followers is returned.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. Without it the
                answer is a bare list of the first users.

        Returns:
            With `cursor` a page with its cursors, without it the bare list.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/followers
        """
        if not isinstance(id, Unset | None):
            from . import statuses_followers_by_id

            return _result(
                await statuses_followers_by_id.asyncio_detailed(
                    id=id,
                    format_=self._client.format,
                    user_id=user_id,
                    screen_name=screen_name,
                    cursor=cursor,
                    client=self._client,
                ),
                strict=self._client.strict,
            )

        from . import statuses_followers

        return _result(
            await statuses_followers.asyncio_detailed(
                format_=self._client.format,
                user_id=user_id,
                screen_name=screen_name,
                cursor=cursor,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_followers(
        self,
        *,
        id: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        cursor: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[UsersPage]:
        """Pages of `followers`, one after the other.

        Each page is fetched when it is asked for. An error ends the walk; a new one can begin where it failed.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. Without it the
                answer is a bare list of the first users.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> UsersPage:
            return await self.followers(id=id, user_id=user_id, screen_name=screen_name, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _FOLLOWERS_PAGING, max_pages)

    def iter_followers(
        self,
        *,
        id: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        cursor: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[User]:
        """What is on the pages of `followers`, one by one.

        Each page is fetched when its first entry is asked for.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. Without it the
                answer is a bare list of the first users.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_followers(
                id=id, user_id=user_id, screen_name=screen_name, cursor=cursor, max_pages=max_pages
            )
            for item in page.users
        )
