# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `favorites`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.client import result as _result
from ...._runtime.pagination.pages import Pagination
from ...._runtime.pagination.pages import apages as _apages
from ...._runtime.pagination.pages import pages as _pages
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.favorite import Favorite
    from ...models.favorite_id import FavoriteId
    from ...models.favorite_ids_page import FavoriteIdsPage
    from ...models.favorite_tag import FavoriteTag
    from ...models.favorite_tags_page import FavoriteTagsPage
    from ...models.favorites_page import FavoritesPage
    from ...models.result import Result

__all__ = ["AsyncFavorites", "Favorites"]

_GET_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("favorites",))
_BY_TAGS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("favorites",))
_BY_TAGS_IDS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("favorites",))
_IDS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("favorites",))
_TAGS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("tags",))


class Favorites:
    """Bookmarked posts and their tags."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get(self, *, count: int | Unset = UNSET, page: int | Unset = UNSET) -> FavoritesPage:
        """Bookmarks of the caller.

        Args:
            count: Bookmarks per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of bookmarks.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites
        """
        from . import favorites_get

        return _result(
            favorites_get.sync_detailed(count=count, page=page, client=self._client), strict=self._client.strict
        )

    def pages_get(
        self, *, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[FavoritesPage]:
        """Pages of `get`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            count: Bookmarks per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> FavoritesPage:
            return self.get(count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_PAGINATION, max_pages)

    def iter_get(
        self, *, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[Favorite]:
        """What is on the pages of `get`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            count: Bookmarks per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (item for page in self.pages_get(count=count, page=page, max_pages=max_pages) for item in page.favorites)

    def by_tags(self, *, tid: int, count: int | Unset = UNSET, page: int | Unset = UNSET) -> FavoritesPage:
        """Bookmarks with a tag.

        Args:
            tid: Id of the tag.
            count: Bookmarks per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of bookmarks.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/by_tags
        """
        from . import favorites_by_tags

        return _result(
            favorites_by_tags.sync_detailed(tid=tid, count=count, page=page, client=self._client),
            strict=self._client.strict,
        )

    def pages_by_tags(
        self, *, tid: int, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[FavoritesPage]:
        """Pages of `by_tags`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            tid: Id of the tag.
            count: Bookmarks per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> FavoritesPage:
            return self.by_tags(tid=tid, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _BY_TAGS_PAGINATION, max_pages)

    def iter_by_tags(
        self, *, tid: int, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[Favorite]:
        """What is on the pages of `by_tags`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            tid: Id of the tag.
            count: Bookmarks per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_by_tags(tid=tid, count=count, page=page, max_pages=max_pages)
            for item in page.favorites
        )

    def by_tags_ids(self, *, tid: int, count: int | Unset = UNSET, page: int | Unset = UNSET) -> FavoriteIdsPage:
        """Ids of the bookmarks with a tag.

        Args:
            tid: Id of the tag.
            count: Bookmarks per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of bookmarks, each with the id of its post only.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/by_tags/ids
        """
        from . import favorites_by_tags_ids

        return _result(
            favorites_by_tags_ids.sync_detailed(tid=tid, count=count, page=page, client=self._client),
            strict=self._client.strict,
        )

    def pages_by_tags_ids(
        self, *, tid: int, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[FavoriteIdsPage]:
        """Pages of `by_tags_ids`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            tid: Id of the tag.
            count: Bookmarks per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> FavoriteIdsPage:
            return self.by_tags_ids(tid=tid, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _BY_TAGS_IDS_PAGINATION, max_pages)

    def iter_by_tags_ids(
        self, *, tid: int, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[FavoriteId]:
        """What is on the pages of `by_tags_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            tid: Id of the tag.
            count: Bookmarks per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_by_tags_ids(tid=tid, count=count, page=page, max_pages=max_pages)
            for item in page.favorites
        )

    def create(self, *, id: int) -> Favorite:
        """Bookmark a post.

        Args:
            id: Id of the post.

        Returns:
            The new bookmark.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/create
        """
        from ...models.favorites_create_body import FavoritesCreateBody
        from . import favorites_create

        return _result(
            favorites_create.sync_detailed(body=FavoritesCreateBody(id=id), client=self._client),
            strict=self._client.strict,
        )

    def destroy(self, *, id: int) -> Favorite:
        """Remove a bookmark.

        Args:
            id: Id of the post.

        Returns:
            The bookmark that is gone now.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/destroy
        """
        from ...models.favorites_destroy_body import FavoritesDestroyBody
        from . import favorites_destroy

        return _result(
            favorites_destroy.sync_detailed(body=FavoritesDestroyBody(id=id), client=self._client),
            strict=self._client.strict,
        )

    def destroy_batch(self, *, ids: str) -> Result:
        """Remove several bookmarks.

        Args:
            ids: Ids of bookmarked posts, separated by commas, 10 at most.

        Returns:
            Whether it was done.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/destroy_batch
        """
        from ...models.favorites_destroy_batch_body import FavoritesDestroyBatchBody
        from . import favorites_destroy_batch

        return _result(
            favorites_destroy_batch.sync_detailed(body=FavoritesDestroyBatchBody(ids=ids), client=self._client),
            strict=self._client.strict,
        )

    def ids(self, *, count: int | Unset = UNSET, page: int | Unset = UNSET) -> FavoriteIdsPage:
        """Ids of the caller's bookmarks.

        Args:
            count: Bookmarks per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of bookmarks, each with the id of its post only.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/ids
        """
        from . import favorites_ids

        return _result(
            favorites_ids.sync_detailed(count=count, page=page, client=self._client), strict=self._client.strict
        )

    def pages_ids(
        self, *, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[FavoriteIdsPage]:
        """Pages of `ids`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            count: Bookmarks per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> FavoriteIdsPage:
            return self.ids(count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _IDS_PAGINATION, max_pages)

    def iter_ids(
        self, *, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[FavoriteId]:
        """What is on the pages of `ids`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            count: Bookmarks per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (item for page in self.pages_ids(count=count, page=page, max_pages=max_pages) for item in page.favorites)

    def show(self, *, id: int) -> Favorite:
        """One bookmark.

        Args:
            id: Id of the bookmarked post.

        Returns:
            The bookmark.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/show
        """
        from . import favorites_show

        return _result(favorites_show.sync_detailed(id=id, client=self._client), strict=self._client.strict)

    def tags(self, *, count: int | Unset = UNSET, page: int | Unset = UNSET) -> FavoriteTagsPage:
        """Tags of the caller's bookmarks.

        Args:
            count: Tags per page. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of tags.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/tags
        """
        from . import favorites_tags

        return _result(
            favorites_tags.sync_detailed(count=count, page=page, client=self._client), strict=self._client.strict
        )

    def pages_tags(
        self, *, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[FavoriteTagsPage]:
        """Pages of `tags`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            count: Tags per page. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> FavoriteTagsPage:
            return self.tags(count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _TAGS_PAGINATION, max_pages)

    def iter_tags(
        self, *, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[FavoriteTag]:
        """What is on the pages of `tags`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            count: Tags per page. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (item for page in self.pages_tags(count=count, page=page, max_pages=max_pages) for item in page.tags)

    def tags_destroy_batch(self, *, tid: int) -> Result:
        """Delete a tag of bookmarks.

        All bookmarks lose it.

        Args:
            tid: Id of the tag.

        Returns:
            Whether it was done.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/tags/destroy_batch
        """
        from ...models.favorites_tags_destroy_batch_body import FavoritesTagsDestroyBatchBody
        from . import favorites_tags_destroy_batch

        return _result(
            favorites_tags_destroy_batch.sync_detailed(
                body=FavoritesTagsDestroyBatchBody(tid=tid), client=self._client
            ),
            strict=self._client.strict,
        )

    def tags_update(self, *, id: int, tags: str | Unset = UNSET) -> Favorite:
        """Set the tags of a bookmark.

        Without `tags` the bookmark has none afterwards.

        Access level of the app: normal.

        Args:
            id: Id of the bookmarked post.
            tags: The new tags, separated by commas, 2 at most.

        Returns:
            The bookmark with its new tags.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/tags/update
        """
        from ...models.favorites_tags_update_body import FavoritesTagsUpdateBody
        from . import favorites_tags_update

        return _result(
            favorites_tags_update.sync_detailed(body=FavoritesTagsUpdateBody(id=id, tags=tags), client=self._client),
            strict=self._client.strict,
        )

    def tags_update_batch(self, *, tid: int, tag: str) -> FavoriteTag:
        """Rename a tag of bookmarks.

        Args:
            tid: Id of the tag.
            tag: The tag as it shall be.

        Returns:
            The renamed tag.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/tags/update_batch
        """
        from ...models.favorites_tags_update_batch_body import FavoritesTagsUpdateBatchBody
        from . import favorites_tags_update_batch

        return _result(
            favorites_tags_update_batch.sync_detailed(
                body=FavoritesTagsUpdateBatchBody(tid=tid, tag=tag), client=self._client
            ),
            strict=self._client.strict,
        )


class AsyncFavorites:
    """Bookmarked posts and their tags."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(self, *, count: int | Unset = UNSET, page: int | Unset = UNSET) -> FavoritesPage:
        """Bookmarks of the caller.

        Args:
            count: Bookmarks per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of bookmarks.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites
        """
        from . import favorites_get

        return _result(
            await favorites_get.asyncio_detailed(count=count, page=page, client=self._client),
            strict=self._client.strict,
        )

    def pages_get(
        self, *, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[FavoritesPage]:
        """Pages of `get`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            count: Bookmarks per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> FavoritesPage:
            return await self.get(count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_PAGINATION, max_pages)

    def iter_get(
        self, *, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[Favorite]:
        """What is on the pages of `get`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            count: Bookmarks per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get(count=count, page=page, max_pages=max_pages)
            for item in page.favorites
        )

    async def by_tags(self, *, tid: int, count: int | Unset = UNSET, page: int | Unset = UNSET) -> FavoritesPage:
        """Bookmarks with a tag.

        Args:
            tid: Id of the tag.
            count: Bookmarks per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of bookmarks.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/by_tags
        """
        from . import favorites_by_tags

        return _result(
            await favorites_by_tags.asyncio_detailed(tid=tid, count=count, page=page, client=self._client),
            strict=self._client.strict,
        )

    def pages_by_tags(
        self, *, tid: int, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[FavoritesPage]:
        """Pages of `by_tags`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            tid: Id of the tag.
            count: Bookmarks per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> FavoritesPage:
            return await self.by_tags(tid=tid, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _BY_TAGS_PAGINATION, max_pages)

    def iter_by_tags(
        self, *, tid: int, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[Favorite]:
        """What is on the pages of `by_tags`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            tid: Id of the tag.
            count: Bookmarks per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_by_tags(tid=tid, count=count, page=page, max_pages=max_pages)
            for item in page.favorites
        )

    async def by_tags_ids(self, *, tid: int, count: int | Unset = UNSET, page: int | Unset = UNSET) -> FavoriteIdsPage:
        """Ids of the bookmarks with a tag.

        Args:
            tid: Id of the tag.
            count: Bookmarks per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of bookmarks, each with the id of its post only.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/by_tags/ids
        """
        from . import favorites_by_tags_ids

        return _result(
            await favorites_by_tags_ids.asyncio_detailed(tid=tid, count=count, page=page, client=self._client),
            strict=self._client.strict,
        )

    def pages_by_tags_ids(
        self, *, tid: int, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[FavoriteIdsPage]:
        """Pages of `by_tags_ids`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            tid: Id of the tag.
            count: Bookmarks per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> FavoriteIdsPage:
            return await self.by_tags_ids(tid=tid, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _BY_TAGS_IDS_PAGINATION, max_pages)

    def iter_by_tags_ids(
        self, *, tid: int, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[FavoriteId]:
        """What is on the pages of `by_tags_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            tid: Id of the tag.
            count: Bookmarks per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_by_tags_ids(tid=tid, count=count, page=page, max_pages=max_pages)
            for item in page.favorites
        )

    async def create(self, *, id: int) -> Favorite:
        """Bookmark a post.

        Args:
            id: Id of the post.

        Returns:
            The new bookmark.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/create
        """
        from ...models.favorites_create_body import FavoritesCreateBody
        from . import favorites_create

        return _result(
            await favorites_create.asyncio_detailed(body=FavoritesCreateBody(id=id), client=self._client),
            strict=self._client.strict,
        )

    async def destroy(self, *, id: int) -> Favorite:
        """Remove a bookmark.

        Args:
            id: Id of the post.

        Returns:
            The bookmark that is gone now.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/destroy
        """
        from ...models.favorites_destroy_body import FavoritesDestroyBody
        from . import favorites_destroy

        return _result(
            await favorites_destroy.asyncio_detailed(body=FavoritesDestroyBody(id=id), client=self._client),
            strict=self._client.strict,
        )

    async def destroy_batch(self, *, ids: str) -> Result:
        """Remove several bookmarks.

        Args:
            ids: Ids of bookmarked posts, separated by commas, 10 at most.

        Returns:
            Whether it was done.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/destroy_batch
        """
        from ...models.favorites_destroy_batch_body import FavoritesDestroyBatchBody
        from . import favorites_destroy_batch

        return _result(
            await favorites_destroy_batch.asyncio_detailed(
                body=FavoritesDestroyBatchBody(ids=ids), client=self._client
            ),
            strict=self._client.strict,
        )

    async def ids(self, *, count: int | Unset = UNSET, page: int | Unset = UNSET) -> FavoriteIdsPage:
        """Ids of the caller's bookmarks.

        Args:
            count: Bookmarks per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of bookmarks, each with the id of its post only.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/ids
        """
        from . import favorites_ids

        return _result(
            await favorites_ids.asyncio_detailed(count=count, page=page, client=self._client),
            strict=self._client.strict,
        )

    def pages_ids(
        self, *, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[FavoriteIdsPage]:
        """Pages of `ids`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            count: Bookmarks per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> FavoriteIdsPage:
            return await self.ids(count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _IDS_PAGINATION, max_pages)

    def iter_ids(
        self, *, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[FavoriteId]:
        """What is on the pages of `ids`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            count: Bookmarks per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_ids(count=count, page=page, max_pages=max_pages)
            for item in page.favorites
        )

    async def show(self, *, id: int) -> Favorite:
        """One bookmark.

        Args:
            id: Id of the bookmarked post.

        Returns:
            The bookmark.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/show
        """
        from . import favorites_show

        return _result(await favorites_show.asyncio_detailed(id=id, client=self._client), strict=self._client.strict)

    async def tags(self, *, count: int | Unset = UNSET, page: int | Unset = UNSET) -> FavoriteTagsPage:
        """Tags of the caller's bookmarks.

        Args:
            count: Tags per page. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of tags.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/tags
        """
        from . import favorites_tags

        return _result(
            await favorites_tags.asyncio_detailed(count=count, page=page, client=self._client),
            strict=self._client.strict,
        )

    def pages_tags(
        self, *, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[FavoriteTagsPage]:
        """Pages of `tags`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            count: Tags per page. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> FavoriteTagsPage:
            return await self.tags(count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _TAGS_PAGINATION, max_pages)

    def iter_tags(
        self, *, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[FavoriteTag]:
        """What is on the pages of `tags`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            count: Tags per page. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item async for page in self.pages_tags(count=count, page=page, max_pages=max_pages) for item in page.tags
        )

    async def tags_destroy_batch(self, *, tid: int) -> Result:
        """Delete a tag of bookmarks.

        All bookmarks lose it.

        Args:
            tid: Id of the tag.

        Returns:
            Whether it was done.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/tags/destroy_batch
        """
        from ...models.favorites_tags_destroy_batch_body import FavoritesTagsDestroyBatchBody
        from . import favorites_tags_destroy_batch

        return _result(
            await favorites_tags_destroy_batch.asyncio_detailed(
                body=FavoritesTagsDestroyBatchBody(tid=tid), client=self._client
            ),
            strict=self._client.strict,
        )

    async def tags_update(self, *, id: int, tags: str | Unset = UNSET) -> Favorite:
        """Set the tags of a bookmark.

        Without `tags` the bookmark has none afterwards.

        Access level of the app: normal.

        Args:
            id: Id of the bookmarked post.
            tags: The new tags, separated by commas, 2 at most.

        Returns:
            The bookmark with its new tags.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/tags/update
        """
        from ...models.favorites_tags_update_body import FavoritesTagsUpdateBody
        from . import favorites_tags_update

        return _result(
            await favorites_tags_update.asyncio_detailed(
                body=FavoritesTagsUpdateBody(id=id, tags=tags), client=self._client
            ),
            strict=self._client.strict,
        )

    async def tags_update_batch(self, *, tid: int, tag: str) -> FavoriteTag:
        """Rename a tag of bookmarks.

        Args:
            tid: Id of the tag.
            tag: The tag as it shall be.

        Returns:
            The renamed tag.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/favorites/tags/update_batch
        """
        from ...models.favorites_tags_update_batch_body import FavoritesTagsUpdateBatchBody
        from . import favorites_tags_update_batch

        return _result(
            await favorites_tags_update_batch.asyncio_detailed(
                body=FavoritesTagsUpdateBatchBody(tid=tid, tag=tag), client=self._client
            ),
            strict=self._client.strict,
        )
