# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""The namespace `friends`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.arguments.checks import segment as _segment
from ...._runtime.client import result as _result
from ...._runtime.pagination.pages import Pagination
from ...._runtime.pagination.pages import apages as _apages
from ...._runtime.pagination.pages import pages as _pages
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.ids_page import IdsPage

__all__ = ["AsyncFriends", "Friends"]

_IDS_PAGINATION = Pagination(
    start={"cursor": -1},
    next={"cursor": ("next_cursor",)},
    items=("ids",),
    end=("equals", ("next_cursor",), 0),
    past_empty=True,
)


class Friends:
    """Ids of those whom a user follows."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def ids(
        self,
        *,
        id: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        cursor: int | Unset = UNSET,
    ) -> IdsPage:
        """The ids of the accounts that a user follows.

        Without `id`, `user_id` and `screen_name`, those whom the caller follows.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            count: Ids on a page. At most 5000. The service's default is `500`.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.

        Returns:
            One page of ids; where there are none, it may be a bare empty list.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Friends/ids/en
        """
        if not isinstance(id, Unset | None):
            from . import friends_ids_by_id

            return _result(
                friends_ids_by_id.sync_detailed(
                    id=_segment("friends_ids_by_id", "id", id),
                    format_=self._client.format,
                    user_id=user_id,
                    screen_name=screen_name,
                    count=count,
                    cursor=cursor,
                    client=self._client,
                ),
                strict=self._client.strict,
            )

        from . import friends_ids

        return _result(
            friends_ids.sync_detailed(
                format_=self._client.format,
                user_id=user_id,
                screen_name=screen_name,
                count=count,
                cursor=cursor,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_ids(
        self,
        *,
        id: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        cursor: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[IdsPage]:
        """Pages of `ids`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            count: Ids on a page. At most 5000. The service's default is `500`.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> IdsPage:
            return self.ids(id=id, user_id=user_id, screen_name=screen_name, count=count, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _IDS_PAGINATION, max_pages)

    def iter_ids(
        self,
        *,
        id: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        cursor: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[int]:
        """What is on the pages of `ids`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            count: Ids on a page. At most 5000. The service's default is `500`.
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
            for page in self.pages_ids(
                id=id, user_id=user_id, screen_name=screen_name, count=count, cursor=cursor, max_pages=max_pages
            )
            for item in page.ids
        )


class AsyncFriends:
    """Ids of those whom a user follows."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def ids(
        self,
        *,
        id: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        cursor: int | Unset = UNSET,
    ) -> IdsPage:
        """The ids of the accounts that a user follows.

        Without `id`, `user_id` and `screen_name`, those whom the caller follows.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            count: Ids on a page. At most 5000. The service's default is `500`.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.

        Returns:
            One page of ids; where there are none, it may be a bare empty list.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Friends/ids/en
        """
        if not isinstance(id, Unset | None):
            from . import friends_ids_by_id

            return _result(
                await friends_ids_by_id.asyncio_detailed(
                    id=_segment("friends_ids_by_id", "id", id),
                    format_=self._client.format,
                    user_id=user_id,
                    screen_name=screen_name,
                    count=count,
                    cursor=cursor,
                    client=self._client,
                ),
                strict=self._client.strict,
            )

        from . import friends_ids

        return _result(
            await friends_ids.asyncio_detailed(
                format_=self._client.format,
                user_id=user_id,
                screen_name=screen_name,
                count=count,
                cursor=cursor,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_ids(
        self,
        *,
        id: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        cursor: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[IdsPage]:
        """Pages of `ids`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            count: Ids on a page. At most 5000. The service's default is `500`.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. The service's
                default is `-1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> IdsPage:
            return await self.ids(id=id, user_id=user_id, screen_name=screen_name, count=count, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _IDS_PAGINATION, max_pages)

    def iter_ids(
        self,
        *,
        id: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        cursor: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[int]:
        """What is on the pages of `ids`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            count: Ids on a page. At most 5000. The service's default is `500`.
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
            async for page in self.pages_ids(
                id=id, user_id=user_id, screen_name=screen_name, count=count, cursor=cursor, max_pages=max_pages
            )
            for item in page.ids
        )
