# Do not edit: `make generate` writes this file from specs/weibo_v2.

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
    from ...models.result import Result
    from ...models.tag_ids_list import TagIdsList
    from ...models.tag_suggestions_list import TagSuggestionsList
    from ...models.tags_of_user_list import TagsOfUserList
    from ...models.tags_of_users_list import TagsOfUsersList

__all__ = ["AsyncTags", "Tags"]

_GET_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("tags",))


class Tags:
    """Words that users describe themselves with."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get(self, *, uid: int, count: int | Unset = UNSET, page: int | Unset = UNSET) -> TagsOfUserList:
        """Tags of a user.

        Access level of the app: normal.

        Args:
            uid: Whose, by id.
            count: Tags per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of tags.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/tags/en
        """
        from . import tags_get

        return _result(
            tags_get.sync_detailed(uid=uid, count=count, page=page, client=self._client), strict=self._client.strict
        )

    def pages_get(
        self, *, uid: int, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[TagsOfUserList]:
        """Pages of `get`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Whose, by id.
            count: Tags per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> TagsOfUserList:
            return self.get(uid=uid, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_PAGINATION, max_pages)

    def iter_get(
        self, *, uid: int, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[dict[str, str | int]]:
        """What is on the pages of `get`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Whose, by id.
            count: Tags per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item for page in self.pages_get(uid=uid, count=count, page=page, max_pages=max_pages) for item in page.tags
        )

    def create(self, *, tags: str) -> TagIdsList:
        """Give tags to oneself.

        Args:
            tags: Tags, separated by commas, each of 7 Chinese characters or 14 others at most.

        Returns:
            Ids of the new tags.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/tags/create
        """
        from ...models.tags_create_body import TagsCreateBody
        from . import tags_create

        return _result(
            tags_create.sync_detailed(body=TagsCreateBody(tags=tags), client=self._client), strict=self._client.strict
        )

    def destroy(self, *, tag_id: int) -> Result:
        """Drop a tag of one's own.

        Args:
            tag_id: Id of the tag.

        Returns:
            Whether it was done.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/tags/destroy
        """
        from ...models.tags_destroy_body import TagsDestroyBody
        from . import tags_destroy

        return _result(
            tags_destroy.sync_detailed(body=TagsDestroyBody(tag_id=tag_id), client=self._client),
            strict=self._client.strict,
        )

    def destroy_batch(self, *, ids: str) -> TagIdsList:
        """Drop several tags of one's own.

        Args:
            ids: Ids of tags, separated by commas, 10 at most.

        Returns:
            Ids of the tags that are gone now.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/tags/destroy_batch
        """
        from ...models.tags_destroy_batch_body import TagsDestroyBatchBody
        from . import tags_destroy_batch

        return _result(
            tags_destroy_batch.sync_detailed(body=TagsDestroyBatchBody(ids=ids), client=self._client),
            strict=self._client.strict,
        )

    def suggestions(self, *, count: int | Unset = UNSET) -> TagSuggestionsList:
        """Tags that may suit the caller.

        Args:
            count: How many tags, 10 at most. At least 1. The service's default is `10`.

        Returns:
            The tags.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/tags/suggestions
        """
        from . import tags_suggestions

        return _result(tags_suggestions.sync_detailed(count=count, client=self._client), strict=self._client.strict)

    def tags_batch(self, *, uids: str) -> TagsOfUsersList:
        """Tags of several users.

        Access level of the app: normal.

        Args:
            uids: Ids of users, separated by commas, 20 at most.

        Returns:
            Tags, one entry for each user.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=2/tags/tags_batch/en&oldid=7401
        """
        from . import tags_tags_batch

        return _result(tags_tags_batch.sync_detailed(uids=uids, client=self._client), strict=self._client.strict)


class AsyncTags:
    """Words that users describe themselves with."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(self, *, uid: int, count: int | Unset = UNSET, page: int | Unset = UNSET) -> TagsOfUserList:
        """Tags of a user.

        Access level of the app: normal.

        Args:
            uid: Whose, by id.
            count: Tags per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of tags.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/tags/en
        """
        from . import tags_get

        return _result(
            await tags_get.asyncio_detailed(uid=uid, count=count, page=page, client=self._client),
            strict=self._client.strict,
        )

    def pages_get(
        self, *, uid: int, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[TagsOfUserList]:
        """Pages of `get`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Whose, by id.
            count: Tags per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> TagsOfUserList:
            return await self.get(uid=uid, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_PAGINATION, max_pages)

    def iter_get(
        self, *, uid: int, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[dict[str, str | int]]:
        """What is on the pages of `get`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Whose, by id.
            count: Tags per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get(uid=uid, count=count, page=page, max_pages=max_pages)
            for item in page.tags
        )

    async def create(self, *, tags: str) -> TagIdsList:
        """Give tags to oneself.

        Args:
            tags: Tags, separated by commas, each of 7 Chinese characters or 14 others at most.

        Returns:
            Ids of the new tags.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/tags/create
        """
        from ...models.tags_create_body import TagsCreateBody
        from . import tags_create

        return _result(
            await tags_create.asyncio_detailed(body=TagsCreateBody(tags=tags), client=self._client),
            strict=self._client.strict,
        )

    async def destroy(self, *, tag_id: int) -> Result:
        """Drop a tag of one's own.

        Args:
            tag_id: Id of the tag.

        Returns:
            Whether it was done.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/tags/destroy
        """
        from ...models.tags_destroy_body import TagsDestroyBody
        from . import tags_destroy

        return _result(
            await tags_destroy.asyncio_detailed(body=TagsDestroyBody(tag_id=tag_id), client=self._client),
            strict=self._client.strict,
        )

    async def destroy_batch(self, *, ids: str) -> TagIdsList:
        """Drop several tags of one's own.

        Args:
            ids: Ids of tags, separated by commas, 10 at most.

        Returns:
            Ids of the tags that are gone now.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/tags/destroy_batch
        """
        from ...models.tags_destroy_batch_body import TagsDestroyBatchBody
        from . import tags_destroy_batch

        return _result(
            await tags_destroy_batch.asyncio_detailed(body=TagsDestroyBatchBody(ids=ids), client=self._client),
            strict=self._client.strict,
        )

    async def suggestions(self, *, count: int | Unset = UNSET) -> TagSuggestionsList:
        """Tags that may suit the caller.

        Args:
            count: How many tags, 10 at most. At least 1. The service's default is `10`.

        Returns:
            The tags.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/tags/suggestions
        """
        from . import tags_suggestions

        return _result(
            await tags_suggestions.asyncio_detailed(count=count, client=self._client), strict=self._client.strict
        )

    async def tags_batch(self, *, uids: str) -> TagsOfUsersList:
        """Tags of several users.

        Access level of the app: normal.

        Args:
            uids: Ids of users, separated by commas, 20 at most.

        Returns:
            Tags, one entry for each user.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=2/tags/tags_batch/en&oldid=7401
        """
        from . import tags_tags_batch

        return _result(
            await tags_tags_batch.asyncio_detailed(uids=uids, client=self._client), strict=self._client.strict
        )
