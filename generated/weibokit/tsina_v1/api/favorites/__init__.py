# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""The namespace `favorites`, synchronous and asynchronous."""

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
    from ...models.status import Status
    from ...models.statuses_list import StatusesList

__all__ = ["AsyncFavorites", "Favorites"]

_GET_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))


class Favorites:
    """The caller's bookmarks."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get(self, *, id: str | Unset = UNSET, page: int | Unset = UNSET) -> StatusesList:
        """The posts that the caller bookmarked.

        The latest bookmark first, 20 to a page.

        Args:
            id: The user, by id or by nickname.
            page: Number of the page. The service's default is `1`.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Favorites&diff=prev&oldid=679
        """
        if not isinstance(id, Unset | None):
            from . import favorites_by_id_get

            return _result(
                favorites_by_id_get.sync_detailed(
                    id=_segment("favorites_by_id_get", "id", id),
                    format_=self._client.format,
                    page=page,
                    client=self._client,
                ),
                strict=self._client.strict,
            )

        from . import favorites_get

        return _result(
            favorites_get.sync_detailed(format_=self._client.format, page=page, client=self._client),
            strict=self._client.strict,
        )

    def pages_get(
        self, *, id: str | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[StatusesList]:
        """Pages of `get`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            id: The user, by id or by nickname.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusesList:
            return self.get(id=id, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_PAGINATION, max_pages)

    def iter_get(
        self, *, id: str | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[Status]:
        """What is on the pages of `get`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            id: The user, by id or by nickname.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (item for page in self.pages_get(id=id, page=page, max_pages=max_pages) for item in page.statuses)

    def create(self, *, id: int) -> Status:
        """Bookmark a post.

        Answers with the post.

        Args:
            id: The post.

        Returns:
            The post.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Favorites/create/en&oldid=3675
        """
        from ...models.favorites_create_body import FavoritesCreateBody
        from . import favorites_create

        return _result(
            favorites_create.sync_detailed(
                format_=self._client.format, body=FavoritesCreateBody(id=id), client=self._client
            ),
            strict=self._client.strict,
        )

    def destroy_by_id(self, *, id: int) -> Status:
        """Take a bookmark away.

        Answers with the post.

        Args:
            id: The post.

        Returns:
            The post.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Favorites/destroy
        """
        from . import favorites_destroy_by_id

        return _result(
            favorites_destroy_by_id.sync_detailed(
                id=_segment("favorites_destroy_by_id", "id", id), format_=self._client.format, client=self._client
            ),
            strict=self._client.strict,
        )

    def destroy_by_id_delete(self, *, id: int) -> Status:
        """Take a bookmark away.

        Answers with the post.

        Args:
            id: The post.

        Returns:
            The post.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Favorites/destroy
        """
        from . import favorites_destroy_by_id_delete

        return _result(
            favorites_destroy_by_id_delete.sync_detailed(
                id=_segment("favorites_destroy_by_id_delete", "id", id),
                format_=self._client.format,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def destroy_batch(self, *, ids: str) -> StatusesList:
        """Take several bookmarks away.

        Answers with the posts.

        Args:
            ids: The posts by id, up to 20, separated by commas.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Favorites/destroy_batch
        """
        from ...models.favorites_destroy_batch_body import FavoritesDestroyBatchBody
        from . import favorites_destroy_batch

        return _result(
            favorites_destroy_batch.sync_detailed(
                format_=self._client.format, body=FavoritesDestroyBatchBody(ids=ids), client=self._client
            ),
            strict=self._client.strict,
        )

    def destroy_batch_delete(self, *, ids: str) -> StatusesList:
        """Take several bookmarks away.

        Answers with the posts.

        Args:
            ids: The posts by id, up to 20, separated by commas.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Favorites/destroy_batch
        """
        from . import favorites_destroy_batch_delete

        return _result(
            favorites_destroy_batch_delete.sync_detailed(format_=self._client.format, ids=ids, client=self._client),
            strict=self._client.strict,
        )


class AsyncFavorites:
    """The caller's bookmarks."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(self, *, id: str | Unset = UNSET, page: int | Unset = UNSET) -> StatusesList:
        """The posts that the caller bookmarked.

        The latest bookmark first, 20 to a page.

        Args:
            id: The user, by id or by nickname.
            page: Number of the page. The service's default is `1`.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Favorites&diff=prev&oldid=679
        """
        if not isinstance(id, Unset | None):
            from . import favorites_by_id_get

            return _result(
                await favorites_by_id_get.asyncio_detailed(
                    id=_segment("favorites_by_id_get", "id", id),
                    format_=self._client.format,
                    page=page,
                    client=self._client,
                ),
                strict=self._client.strict,
            )

        from . import favorites_get

        return _result(
            await favorites_get.asyncio_detailed(format_=self._client.format, page=page, client=self._client),
            strict=self._client.strict,
        )

    def pages_get(
        self, *, id: str | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[StatusesList]:
        """Pages of `get`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            id: The user, by id or by nickname.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusesList:
            return await self.get(id=id, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_PAGINATION, max_pages)

    def iter_get(
        self, *, id: str | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[Status]:
        """What is on the pages of `get`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            id: The user, by id or by nickname.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (item async for page in self.pages_get(id=id, page=page, max_pages=max_pages) for item in page.statuses)

    async def create(self, *, id: int) -> Status:
        """Bookmark a post.

        Answers with the post.

        Args:
            id: The post.

        Returns:
            The post.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Favorites/create/en&oldid=3675
        """
        from ...models.favorites_create_body import FavoritesCreateBody
        from . import favorites_create

        return _result(
            await favorites_create.asyncio_detailed(
                format_=self._client.format, body=FavoritesCreateBody(id=id), client=self._client
            ),
            strict=self._client.strict,
        )

    async def destroy_by_id(self, *, id: int) -> Status:
        """Take a bookmark away.

        Answers with the post.

        Args:
            id: The post.

        Returns:
            The post.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Favorites/destroy
        """
        from . import favorites_destroy_by_id

        return _result(
            await favorites_destroy_by_id.asyncio_detailed(
                id=_segment("favorites_destroy_by_id", "id", id), format_=self._client.format, client=self._client
            ),
            strict=self._client.strict,
        )

    async def destroy_by_id_delete(self, *, id: int) -> Status:
        """Take a bookmark away.

        Answers with the post.

        Args:
            id: The post.

        Returns:
            The post.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Favorites/destroy
        """
        from . import favorites_destroy_by_id_delete

        return _result(
            await favorites_destroy_by_id_delete.asyncio_detailed(
                id=_segment("favorites_destroy_by_id_delete", "id", id),
                format_=self._client.format,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def destroy_batch(self, *, ids: str) -> StatusesList:
        """Take several bookmarks away.

        Answers with the posts.

        Args:
            ids: The posts by id, up to 20, separated by commas.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Favorites/destroy_batch
        """
        from ...models.favorites_destroy_batch_body import FavoritesDestroyBatchBody
        from . import favorites_destroy_batch

        return _result(
            await favorites_destroy_batch.asyncio_detailed(
                format_=self._client.format, body=FavoritesDestroyBatchBody(ids=ids), client=self._client
            ),
            strict=self._client.strict,
        )

    async def destroy_batch_delete(self, *, ids: str) -> StatusesList:
        """Take several bookmarks away.

        Answers with the posts.

        Args:
            ids: The posts by id, up to 20, separated by commas.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Favorites/destroy_batch
        """
        from . import favorites_destroy_batch_delete

        return _result(
            await favorites_destroy_batch_delete.asyncio_detailed(
                format_=self._client.format, ids=ids, client=self._client
            ),
            strict=self._client.strict,
        )
