# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `youku`, synchronous and asynchronous."""

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
    from ...models.youku_data_node import YoukuDataNode
    from ...models.youku_search_video_result import YoukuSearchVideoResult
    from ...models.youku_user_detail_result import YoukuUserDetailResult
    from ...models.youku_video_detail_result import YoukuVideoDetailResult

__all__ = ["AsyncYouku", "Youku"]

_SEARCH_VIDEO_V1_PAGINATION = Pagination(
    start={"page": 1},
    next={"page": "increment"},
    items=("data", "data", "nodes"),
    end=("unless", ("data", "data", "data", "isEnd"), 0),
)


class Youku:
    """Videos and users of Youku."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_user_detail_v1(self, *, uid: str) -> YoukuUserDetailResult:
        """Profile of a Youku user.

        Name, avatar and follower counts of one Youku user, given the uid.

        Args:
            uid: Id of the user.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import youku_get_user_detail_v1

        return _result(youku_get_user_detail_v1.sync_detailed(uid=uid, client=self._client), strict=self._client.strict)

    def get_video_detail_v1(self, *, video_id: str) -> YoukuVideoDetailResult:
        """One Youku video in full.

        One Youku video as its play page describes it, given its id.

        Args:
            video_id: Id of the video.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import youku_get_video_detail_v1

        return _result(
            youku_get_video_detail_v1.sync_detailed(video_id=video_id, client=self._client), strict=self._client.strict
        )

    def search_video_v1(self, *, keyword: str, page: int | Unset = UNSET) -> YoukuSearchVideoResult:
        """Youku videos matching a keyword.

        One numbered page of the Youku videos found for a keyword. The answer tells when the end is reached.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import youku_search_video_v1

        return _result(
            youku_search_video_v1.sync_detailed(keyword=keyword, page=page, client=self._client),
            strict=self._client.strict,
        )

    def pages_search_video_v1(
        self, *, keyword: str, page: int | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[YoukuSearchVideoResult]:
        """Pages of `search_video_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> YoukuSearchVideoResult:
            return self.search_video_v1(keyword=keyword, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _SEARCH_VIDEO_V1_PAGINATION, max_pages)

    def iter_search_video_v1(
        self, *, keyword: str, page: int | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[YoukuDataNode]:
        """What is on the pages of `search_video_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_search_video_v1(keyword=keyword, page=page, max_pages=max_pages)
            for item in page.data.data.nodes
        )


class AsyncYouku:
    """Videos and users of Youku."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_user_detail_v1(self, *, uid: str) -> YoukuUserDetailResult:
        """Profile of a Youku user.

        Name, avatar and follower counts of one Youku user, given the uid.

        Args:
            uid: Id of the user.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import youku_get_user_detail_v1

        return _result(
            await youku_get_user_detail_v1.asyncio_detailed(uid=uid, client=self._client), strict=self._client.strict
        )

    async def get_video_detail_v1(self, *, video_id: str) -> YoukuVideoDetailResult:
        """One Youku video in full.

        One Youku video as its play page describes it, given its id.

        Args:
            video_id: Id of the video.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import youku_get_video_detail_v1

        return _result(
            await youku_get_video_detail_v1.asyncio_detailed(video_id=video_id, client=self._client),
            strict=self._client.strict,
        )

    async def search_video_v1(self, *, keyword: str, page: int | Unset = UNSET) -> YoukuSearchVideoResult:
        """Youku videos matching a keyword.

        One numbered page of the Youku videos found for a keyword. The answer tells when the end is reached.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import youku_search_video_v1

        return _result(
            await youku_search_video_v1.asyncio_detailed(keyword=keyword, page=page, client=self._client),
            strict=self._client.strict,
        )

    def pages_search_video_v1(
        self, *, keyword: str, page: int | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[YoukuSearchVideoResult]:
        """Pages of `search_video_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> YoukuSearchVideoResult:
            return await self.search_video_v1(keyword=keyword, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _SEARCH_VIDEO_V1_PAGINATION, max_pages)

    def iter_search_video_v1(
        self, *, keyword: str, page: int | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[YoukuDataNode]:
        """What is on the pages of `search_video_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_search_video_v1(keyword=keyword, page=page, max_pages=max_pages)
            for item in page.data.data.nodes
        )
