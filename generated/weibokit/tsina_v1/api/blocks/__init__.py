# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""The namespace `blocks`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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
    from ...models.ids_list import IdsList
    from ...models.result import Result
    from ...models.user import User
    from ...models.users_list import UsersList

__all__ = ["AsyncBlocks", "Blocks"]

_BLOCKING_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("users",))
_BLOCKING_IDS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("ids",))

_CREATE_REQUIRES = (
    Requirement(
        mode="at_least_one",
        names=("id", "user_id", "screen_name"),
        wanted="at least one of `id`, `user_id` and `screen_name`",
    ),
)
_DESTROY_REQUIRES = (
    Requirement(
        mode="at_least_one",
        names=("id", "user_id", "screen_name"),
        wanted="at least one of `id`, `user_id` and `screen_name`",
    ),
)
_DESTROY_DELETE_REQUIRES = (
    Requirement(
        mode="at_least_one",
        names=("id", "user_id", "screen_name"),
        wanted="at least one of `id`, `user_id` and `screen_name`",
    ),
)
_EXISTS_REQUIRES = (
    Requirement(
        mode="at_least_one", names=("user_id", "screen_name"), wanted="at least one of `user_id` and `screen_name`"
    ),
)


class Blocks:
    """The caller's block list."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(
        self, *, id: str | Unset = UNSET, user_id: int | Unset = UNSET, screen_name: str | Unset = UNSET
    ) -> User:
        """Block a user.

        Answers with the account.

        Give at least one of `id`, `user_id` and `screen_name`.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.

        Returns:
            The account.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Blocks/create&diff=9471&oldid=2111
        """
        _given = {"id": id, "user_id": user_id, "screen_name": screen_name}
        _check("blocks_create", _CREATE_REQUIRES, _given)
        if not isinstance(id, Unset | None):
            from ...models.blocks_create_by_id_body import BlocksCreateByIdBody
            from . import blocks_create_by_id

            return _result(
                blocks_create_by_id.sync_detailed(
                    id=_segment("blocks_create_by_id", "id", id),
                    format_=self._client.format,
                    body=BlocksCreateByIdBody(user_id=user_id, screen_name=screen_name),
                    client=self._client,
                ),
                strict=self._client.strict,
            )

        from ...models.blocks_create_body import BlocksCreateBody
        from . import blocks_create

        return _result(
            blocks_create.sync_detailed(
                format_=self._client.format,
                body=BlocksCreateBody(user_id=user_id, screen_name=screen_name),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def destroy(
        self, *, id: str | Unset = UNSET, user_id: int | Unset = UNSET, screen_name: str | Unset = UNSET
    ) -> User:
        """Unblock a user.

        Answers with the account.

        Give at least one of `id`, `user_id` and `screen_name`.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.

        Returns:
            The account.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Blocks/destroy&diff=2397&oldid=2163
        """
        _given = {"id": id, "user_id": user_id, "screen_name": screen_name}
        _check("blocks_destroy", _DESTROY_REQUIRES, _given)
        if not isinstance(id, Unset | None):
            from ...models.blocks_destroy_by_id_body import BlocksDestroyByIdBody
            from . import blocks_destroy_by_id

            return _result(
                blocks_destroy_by_id.sync_detailed(
                    id=_segment("blocks_destroy_by_id", "id", id),
                    format_=self._client.format,
                    body=BlocksDestroyByIdBody(user_id=user_id, screen_name=screen_name),
                    client=self._client,
                ),
                strict=self._client.strict,
            )

        from ...models.blocks_destroy_body import BlocksDestroyBody
        from . import blocks_destroy

        return _result(
            blocks_destroy.sync_detailed(
                format_=self._client.format,
                body=BlocksDestroyBody(user_id=user_id, screen_name=screen_name),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def destroy_delete(
        self, *, id: str | Unset = UNSET, user_id: int | Unset = UNSET, screen_name: str | Unset = UNSET
    ) -> User:
        """Unblock a user.

        Answers with the account.

        Give at least one of `id`, `user_id` and `screen_name`.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.

        Returns:
            The account.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Blocks/destroy&diff=2397&oldid=2163
        """
        _given = {"id": id, "user_id": user_id, "screen_name": screen_name}
        _check("blocks_destroy_delete", _DESTROY_DELETE_REQUIRES, _given)
        if not isinstance(id, Unset | None):
            from . import blocks_destroy_by_id_delete

            return _result(
                blocks_destroy_by_id_delete.sync_detailed(
                    id=_segment("blocks_destroy_by_id_delete", "id", id),
                    format_=self._client.format,
                    user_id=user_id,
                    screen_name=screen_name,
                    client=self._client,
                ),
                strict=self._client.strict,
            )

        from . import blocks_destroy_delete

        return _result(
            blocks_destroy_delete.sync_detailed(
                format_=self._client.format, user_id=user_id, screen_name=screen_name, client=self._client
            ),
            strict=self._client.strict,
        )

    def exists(self, *, user_id: int | Unset = UNSET, screen_name: str | Unset = UNSET) -> Result:
        """Whether a user is on the block list.

        Give at least one of `user_id` and `screen_name`.

        Args:
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.

        Returns:
            Whether it is so, or was done.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Blocks/exists/en&oldid=3637
        """
        _given = {"user_id": user_id, "screen_name": screen_name}
        _check("blocks_exists", _EXISTS_REQUIRES, _given)
        from . import blocks_exists

        return _result(
            blocks_exists.sync_detailed(
                format_=self._client.format, user_id=user_id, screen_name=screen_name, client=self._client
            ),
            strict=self._client.strict,
        )

    def blocking(self, *, page: int | Unset = UNSET, count: int | Unset = UNSET) -> UsersList:
        """The accounts on the block list.

        Args:
            page: Number of the page.
            count: Entries on a page.

        Returns:
            The accounts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Blocks/blocking
        """
        from . import blocks_blocking

        return _result(
            blocks_blocking.sync_detailed(format_=self._client.format, page=page, count=count, client=self._client),
            strict=self._client.strict,
        )

    def pages_blocking(
        self, *, page: int | Unset = UNSET, count: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[UsersList]:
        """Pages of `blocking`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            page: Number of the page.
            count: Entries on a page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> UsersList:
            return self.blocking(count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _BLOCKING_PAGINATION, max_pages)

    def iter_blocking(
        self, *, page: int | Unset = UNSET, count: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[User]:
        """What is on the pages of `blocking`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            page: Number of the page.
            count: Entries on a page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item for page in self.pages_blocking(page=page, count=count, max_pages=max_pages) for item in page.users
        )

    def blocking_ids(self, *, page: int | Unset = UNSET, count: int | Unset = UNSET) -> IdsList:
        """The ids of the accounts on the block list.

        Args:
            page: Number of the page.
            count: Entries on a page.

        Returns:
            The ids.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Blocks/blocking/ids&oldid=2133
        """
        from . import blocks_blocking_ids

        return _result(
            blocks_blocking_ids.sync_detailed(format_=self._client.format, page=page, count=count, client=self._client),
            strict=self._client.strict,
        )

    def pages_blocking_ids(
        self, *, page: int | Unset = UNSET, count: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[IdsList]:
        """Pages of `blocking_ids`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            page: Number of the page.
            count: Entries on a page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> IdsList:
            return self.blocking_ids(count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _BLOCKING_IDS_PAGINATION, max_pages)

    def iter_blocking_ids(
        self, *, page: int | Unset = UNSET, count: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[int]:
        """What is on the pages of `blocking_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            page: Number of the page.
            count: Entries on a page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item for page in self.pages_blocking_ids(page=page, count=count, max_pages=max_pages) for item in page.ids
        )


class AsyncBlocks:
    """The caller's block list."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self, *, id: str | Unset = UNSET, user_id: int | Unset = UNSET, screen_name: str | Unset = UNSET
    ) -> User:
        """Block a user.

        Answers with the account.

        Give at least one of `id`, `user_id` and `screen_name`.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.

        Returns:
            The account.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Blocks/create&diff=9471&oldid=2111
        """
        _given = {"id": id, "user_id": user_id, "screen_name": screen_name}
        _check("blocks_create", _CREATE_REQUIRES, _given)
        if not isinstance(id, Unset | None):
            from ...models.blocks_create_by_id_body import BlocksCreateByIdBody
            from . import blocks_create_by_id

            return _result(
                await blocks_create_by_id.asyncio_detailed(
                    id=_segment("blocks_create_by_id", "id", id),
                    format_=self._client.format,
                    body=BlocksCreateByIdBody(user_id=user_id, screen_name=screen_name),
                    client=self._client,
                ),
                strict=self._client.strict,
            )

        from ...models.blocks_create_body import BlocksCreateBody
        from . import blocks_create

        return _result(
            await blocks_create.asyncio_detailed(
                format_=self._client.format,
                body=BlocksCreateBody(user_id=user_id, screen_name=screen_name),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def destroy(
        self, *, id: str | Unset = UNSET, user_id: int | Unset = UNSET, screen_name: str | Unset = UNSET
    ) -> User:
        """Unblock a user.

        Answers with the account.

        Give at least one of `id`, `user_id` and `screen_name`.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.

        Returns:
            The account.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Blocks/destroy&diff=2397&oldid=2163
        """
        _given = {"id": id, "user_id": user_id, "screen_name": screen_name}
        _check("blocks_destroy", _DESTROY_REQUIRES, _given)
        if not isinstance(id, Unset | None):
            from ...models.blocks_destroy_by_id_body import BlocksDestroyByIdBody
            from . import blocks_destroy_by_id

            return _result(
                await blocks_destroy_by_id.asyncio_detailed(
                    id=_segment("blocks_destroy_by_id", "id", id),
                    format_=self._client.format,
                    body=BlocksDestroyByIdBody(user_id=user_id, screen_name=screen_name),
                    client=self._client,
                ),
                strict=self._client.strict,
            )

        from ...models.blocks_destroy_body import BlocksDestroyBody
        from . import blocks_destroy

        return _result(
            await blocks_destroy.asyncio_detailed(
                format_=self._client.format,
                body=BlocksDestroyBody(user_id=user_id, screen_name=screen_name),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def destroy_delete(
        self, *, id: str | Unset = UNSET, user_id: int | Unset = UNSET, screen_name: str | Unset = UNSET
    ) -> User:
        """Unblock a user.

        Answers with the account.

        Give at least one of `id`, `user_id` and `screen_name`.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.

        Returns:
            The account.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Blocks/destroy&diff=2397&oldid=2163
        """
        _given = {"id": id, "user_id": user_id, "screen_name": screen_name}
        _check("blocks_destroy_delete", _DESTROY_DELETE_REQUIRES, _given)
        if not isinstance(id, Unset | None):
            from . import blocks_destroy_by_id_delete

            return _result(
                await blocks_destroy_by_id_delete.asyncio_detailed(
                    id=_segment("blocks_destroy_by_id_delete", "id", id),
                    format_=self._client.format,
                    user_id=user_id,
                    screen_name=screen_name,
                    client=self._client,
                ),
                strict=self._client.strict,
            )

        from . import blocks_destroy_delete

        return _result(
            await blocks_destroy_delete.asyncio_detailed(
                format_=self._client.format, user_id=user_id, screen_name=screen_name, client=self._client
            ),
            strict=self._client.strict,
        )

    async def exists(self, *, user_id: int | Unset = UNSET, screen_name: str | Unset = UNSET) -> Result:
        """Whether a user is on the block list.

        Give at least one of `user_id` and `screen_name`.

        Args:
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.

        Returns:
            Whether it is so, or was done.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Blocks/exists/en&oldid=3637
        """
        _given = {"user_id": user_id, "screen_name": screen_name}
        _check("blocks_exists", _EXISTS_REQUIRES, _given)
        from . import blocks_exists

        return _result(
            await blocks_exists.asyncio_detailed(
                format_=self._client.format, user_id=user_id, screen_name=screen_name, client=self._client
            ),
            strict=self._client.strict,
        )

    async def blocking(self, *, page: int | Unset = UNSET, count: int | Unset = UNSET) -> UsersList:
        """The accounts on the block list.

        Args:
            page: Number of the page.
            count: Entries on a page.

        Returns:
            The accounts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Blocks/blocking
        """
        from . import blocks_blocking

        return _result(
            await blocks_blocking.asyncio_detailed(
                format_=self._client.format, page=page, count=count, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_blocking(
        self, *, page: int | Unset = UNSET, count: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[UsersList]:
        """Pages of `blocking`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            page: Number of the page.
            count: Entries on a page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> UsersList:
            return await self.blocking(count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _BLOCKING_PAGINATION, max_pages)

    def iter_blocking(
        self, *, page: int | Unset = UNSET, count: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[User]:
        """What is on the pages of `blocking`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            page: Number of the page.
            count: Entries on a page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_blocking(page=page, count=count, max_pages=max_pages)
            for item in page.users
        )

    async def blocking_ids(self, *, page: int | Unset = UNSET, count: int | Unset = UNSET) -> IdsList:
        """The ids of the accounts on the block list.

        Args:
            page: Number of the page.
            count: Entries on a page.

        Returns:
            The ids.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Blocks/blocking/ids&oldid=2133
        """
        from . import blocks_blocking_ids

        return _result(
            await blocks_blocking_ids.asyncio_detailed(
                format_=self._client.format, page=page, count=count, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_blocking_ids(
        self, *, page: int | Unset = UNSET, count: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[IdsList]:
        """Pages of `blocking_ids`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            page: Number of the page.
            count: Entries on a page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> IdsList:
            return await self.blocking_ids(count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _BLOCKING_IDS_PAGINATION, max_pages)

    def iter_blocking_ids(
        self, *, page: int | Unset = UNSET, count: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[int]:
        """What is on the pages of `blocking_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            page: Number of the page.
            count: Entries on a page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_blocking_ids(page=page, count=count, max_pages=max_pages)
            for item in page.ids
        )
