# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""The namespace `tags`, synchronous and asynchronous."""

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
    from ...models.result_text import ResultText
    from ...models.tag_ids_list import TagIdsList
    from ...models.tag_ids_removed_list import TagIdsRemovedList
    from ...models.tag_suggestions_list import TagSuggestionsList
    from ...models.tags_list import TagsList

__all__ = ["AsyncTags", "Tags"]

_GET_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("tags",))


class Tags:
    """Words by which users describe themselves."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get(self, *, user_id: int, count: int | Unset = UNSET, page: int | Unset = UNSET) -> TagsList:
        """The tags of a user.

        Args:
            user_id: The user, by id.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page.

        Returns:
            The tags.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Tags/en
        """
        from . import tags_get

        return _result(
            tags_get.sync_detailed(
                format_=self._client.format, user_id=user_id, count=count, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_get(
        self, *, user_id: int, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[TagsList]:
        """Pages of `get`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            user_id: The user, by id.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> TagsList:
            return self.get(user_id=user_id, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_PAGINATION, max_pages)

    def iter_get(
        self, *, user_id: int, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[dict[str, str]]:
        """What is on the pages of `get`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            user_id: The user, by id.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get(user_id=user_id, count=count, page=page, max_pages=max_pages)
            for item in page.tags
        )

    def create(self, *, tags: str) -> TagIdsList:
        """Give the caller tags.

        Ten in all, of 7 Chinese characters or 14 others each. Answers with the ids of the new ones.

        Args:
            tags: The tags, separated by commas.

        Returns:
            The ids of the tags.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Tags/create/en&printable=yes
        """
        from ...models.tags_create_body import TagsCreateBody
        from . import tags_create

        return _result(
            tags_create.sync_detailed(format_=self._client.format, body=TagsCreateBody(tags=tags), client=self._client),
            strict=self._client.strict,
        )

    def suggestions(self, *, count: int | Unset = UNSET, page: int | Unset = UNSET) -> TagSuggestionsList:
        """Tags that may suit the caller.

        Chosen by chance, so `page` means nothing.

        Args:
            count: Number of tags. At most 10. The service's default is `10`.
            page: Without effect. The service's default is `1`.

        Returns:
            The tags.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Tags/suggestions/en
        """
        from . import tags_suggestions

        return _result(
            tags_suggestions.sync_detailed(format_=self._client.format, count=count, page=page, client=self._client),
            strict=self._client.strict,
        )

    def destroy(self, *, tag_id: int) -> ResultText:
        """Take a tag away from the caller.

        The result is `0` when it was done.

        Args:
            tag_id: The tag.

        Returns:
            What came of it.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Tags/destroy&diff=9479&oldid=2025
        """
        from ...models.tags_destroy_body import TagsDestroyBody
        from . import tags_destroy

        return _result(
            tags_destroy.sync_detailed(
                format_=self._client.format, body=TagsDestroyBody(tag_id=tag_id), client=self._client
            ),
            strict=self._client.strict,
        )

    def destroy_delete(self, *, tag_id: int) -> ResultText:
        """Take a tag away from the caller.

        The result is `0` when it was done.

        Args:
            tag_id: The tag.

        Returns:
            What came of it.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Tags/destroy&diff=9479&oldid=2025
        """
        from . import tags_destroy_delete

        return _result(
            tags_destroy_delete.sync_detailed(format_=self._client.format, tag_id=tag_id, client=self._client),
            strict=self._client.strict,
        )

    def destroy_batch(self, *, ids: str) -> TagIdsRemovedList:
        """Take several tags away from the caller.

        Answers with the ids of those that are gone.

        Args:
            ids: The tags by id, up to 20, separated by commas.

        Returns:
            The ids of the tags.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Tags/destroy_batch/en&oldid=3651
        """
        from ...models.tags_destroy_batch_body import TagsDestroyBatchBody
        from . import tags_destroy_batch

        return _result(
            tags_destroy_batch.sync_detailed(
                format_=self._client.format, body=TagsDestroyBatchBody(ids=ids), client=self._client
            ),
            strict=self._client.strict,
        )

    def destroy_batch_delete(self, *, ids: str) -> TagIdsRemovedList:
        """Take several tags away from the caller.

        Answers with the ids of those that are gone.

        Args:
            ids: The tags by id, up to 20, separated by commas.

        Returns:
            The ids of the tags.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Tags/destroy_batch/en&oldid=3651
        """
        from . import tags_destroy_batch_delete

        return _result(
            tags_destroy_batch_delete.sync_detailed(format_=self._client.format, ids=ids, client=self._client),
            strict=self._client.strict,
        )


class AsyncTags:
    """Words by which users describe themselves."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(self, *, user_id: int, count: int | Unset = UNSET, page: int | Unset = UNSET) -> TagsList:
        """The tags of a user.

        Args:
            user_id: The user, by id.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page.

        Returns:
            The tags.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Tags/en
        """
        from . import tags_get

        return _result(
            await tags_get.asyncio_detailed(
                format_=self._client.format, user_id=user_id, count=count, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_get(
        self, *, user_id: int, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[TagsList]:
        """Pages of `get`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            user_id: The user, by id.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> TagsList:
            return await self.get(user_id=user_id, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_PAGINATION, max_pages)

    def iter_get(
        self, *, user_id: int, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[dict[str, str]]:
        """What is on the pages of `get`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            user_id: The user, by id.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get(user_id=user_id, count=count, page=page, max_pages=max_pages)
            for item in page.tags
        )

    async def create(self, *, tags: str) -> TagIdsList:
        """Give the caller tags.

        Ten in all, of 7 Chinese characters or 14 others each. Answers with the ids of the new ones.

        Args:
            tags: The tags, separated by commas.

        Returns:
            The ids of the tags.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Tags/create/en&printable=yes
        """
        from ...models.tags_create_body import TagsCreateBody
        from . import tags_create

        return _result(
            await tags_create.asyncio_detailed(
                format_=self._client.format, body=TagsCreateBody(tags=tags), client=self._client
            ),
            strict=self._client.strict,
        )

    async def suggestions(self, *, count: int | Unset = UNSET, page: int | Unset = UNSET) -> TagSuggestionsList:
        """Tags that may suit the caller.

        Chosen by chance, so `page` means nothing.

        Args:
            count: Number of tags. At most 10. The service's default is `10`.
            page: Without effect. The service's default is `1`.

        Returns:
            The tags.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Tags/suggestions/en
        """
        from . import tags_suggestions

        return _result(
            await tags_suggestions.asyncio_detailed(
                format_=self._client.format, count=count, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    async def destroy(self, *, tag_id: int) -> ResultText:
        """Take a tag away from the caller.

        The result is `0` when it was done.

        Args:
            tag_id: The tag.

        Returns:
            What came of it.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Tags/destroy&diff=9479&oldid=2025
        """
        from ...models.tags_destroy_body import TagsDestroyBody
        from . import tags_destroy

        return _result(
            await tags_destroy.asyncio_detailed(
                format_=self._client.format, body=TagsDestroyBody(tag_id=tag_id), client=self._client
            ),
            strict=self._client.strict,
        )

    async def destroy_delete(self, *, tag_id: int) -> ResultText:
        """Take a tag away from the caller.

        The result is `0` when it was done.

        Args:
            tag_id: The tag.

        Returns:
            What came of it.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Tags/destroy&diff=9479&oldid=2025
        """
        from . import tags_destroy_delete

        return _result(
            await tags_destroy_delete.asyncio_detailed(format_=self._client.format, tag_id=tag_id, client=self._client),
            strict=self._client.strict,
        )

    async def destroy_batch(self, *, ids: str) -> TagIdsRemovedList:
        """Take several tags away from the caller.

        Answers with the ids of those that are gone.

        Args:
            ids: The tags by id, up to 20, separated by commas.

        Returns:
            The ids of the tags.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Tags/destroy_batch/en&oldid=3651
        """
        from ...models.tags_destroy_batch_body import TagsDestroyBatchBody
        from . import tags_destroy_batch

        return _result(
            await tags_destroy_batch.asyncio_detailed(
                format_=self._client.format, body=TagsDestroyBatchBody(ids=ids), client=self._client
            ),
            strict=self._client.strict,
        )

    async def destroy_batch_delete(self, *, ids: str) -> TagIdsRemovedList:
        """Take several tags away from the caller.

        Answers with the ids of those that are gone.

        Args:
            ids: The tags by id, up to 20, separated by commas.

        Returns:
            The ids of the tags.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Tags/destroy_batch/en&oldid=3651
        """
        from . import tags_destroy_batch_delete

        return _result(
            await tags_destroy_batch_delete.asyncio_detailed(format_=self._client.format, ids=ids, client=self._client),
            strict=self._client.strict,
        )
