# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `toutiao`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.client import result as _result
from ...._runtime.deprecation import deprecated as _deprecated
from ...._runtime.pagination.pages import Pagination
from ...._runtime.pagination.pages import apages as _apages
from ...._runtime.pagination.pages import pages as _pages
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.result import Result
    from ...models.toutiao_article_detail_result import ToutiaoArticleDetailResult
    from ...models.toutiao_search_item import ToutiaoSearchItem
    from ...models.toutiao_search_result import ToutiaoSearchResult
    from ...models.toutiao_user_detail_result import ToutiaoUserDetailResult
    from ...models.toutiao_user_id_result import ToutiaoUserIdResult

__all__ = ["AsyncToutiao", "Toutiao"]

_SEARCH_V1_PAGINATION = Pagination(
    start={"page": 1}, next={"page": "increment", "search_id": ("data", "search_id")}, items=("data", "list")
)


class Toutiao:
    """Articles, videos and users of Toutiao."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_article_detail_v1(self, *, id: str) -> ToutiaoArticleDetailResult:
        """One Toutiao article in full.

        One Toutiao article with its text, images and publisher, given its id.

        Args:
            id: Id of the article.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import toutiao_get_article_detail_v1

        return _result(
            toutiao_get_article_detail_v1.sync_detailed(id=id, client=self._client), strict=self._client.strict
        )

    def get_user_detail_v1(self, *, user_id: str) -> ToutiaoUserDetailResult:
        """Profile of a Toutiao user.

        Name, avatar, description and counts of one Toutiao user, given the user's id.

        Args:
            user_id: Id of the user.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import toutiao_get_user_detail_v1

        return _result(
            toutiao_get_user_detail_v1.sync_detailed(user_id=user_id, client=self._client), strict=self._client.strict
        )

    def get_user_id_v1(self, *, user_profile_url: str) -> ToutiaoUserIdResult:
        """User id behind a profile URL.

        The two ids, plain and secure, of the Toutiao user to whom a profile URL belongs.

        Args:
            user_profile_url: Address of the user's profile.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import toutiao_get_user_id_v1

        return _result(
            toutiao_get_user_id_v1.sync_detailed(user_profile_url=user_profile_url, client=self._client),
            strict=self._client.strict,
        )

    def get_video_detail_v1(self, *, video_id: str) -> Result:
        """One Toutiao video.

        One Toutiao video, given its id.

        Args:
            video_id: Id of the video.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import toutiao_get_video_detail_v1

        return _result(
            toutiao_get_video_detail_v1.sync_detailed(video_id=video_id, client=self._client),
            strict=self._client.strict,
        )

    @_deprecated("JustOne.toutiao.search_v1 is deprecated: the provider advises against it.")
    def search_v1(
        self, *, keyword: str, page: int | Unset = UNSET, search_id: str | Unset = UNSET
    ) -> ToutiaoSearchResult:
        """Toutiao app results for a keyword.

        One numbered page of what the Toutiao app finds for a keyword, articles and videos among it. Every page but
        the first takes the search id of the answer before.

        Deprecated: the provider advises against it.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            search_id: Id of the search, from the answer to its first page, which keeps the results together.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import toutiao_search_v1

        return _result(
            toutiao_search_v1.sync_detailed(keyword=keyword, page=page, search_id=search_id, client=self._client),
            strict=self._client.strict,
        )

    @_deprecated("JustOne.toutiao.search_v1 is deprecated: the provider advises against it.")
    def pages_search_v1(
        self, *, keyword: str, page: int | Unset = UNSET, search_id: str | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[ToutiaoSearchResult]:
        """Pages of `search_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            search_id: Id of the search, from the answer to its first page, which keeps the results together.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> ToutiaoSearchResult:
            return self.search_v1(keyword=keyword, **_state)

        _given: dict[str, Any] = {"page": page, "search_id": search_id}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _SEARCH_V1_PAGINATION, max_pages)

    @_deprecated("JustOne.toutiao.search_v1 is deprecated: the provider advises against it.")
    def iter_search_v1(
        self, *, keyword: str, page: int | Unset = UNSET, search_id: str | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[ToutiaoSearchItem]:
        """What is on the pages of `search_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            search_id: Id of the search, from the answer to its first page, which keeps the results together.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_search_v1(keyword=keyword, page=page, search_id=search_id, max_pages=max_pages)
            for item in page.data.list_
        )

    def search_v2(self, *, keyword: str) -> Result:
        """Toutiao web results for a keyword.

        Articles that Toutiao's web site finds for a keyword. There is no second page.

        Args:
            keyword: Words to search for.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import toutiao_search_v2

        return _result(
            toutiao_search_v2.sync_detailed(keyword=keyword, client=self._client), strict=self._client.strict
        )


class AsyncToutiao:
    """Articles, videos and users of Toutiao."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_article_detail_v1(self, *, id: str) -> ToutiaoArticleDetailResult:
        """One Toutiao article in full.

        One Toutiao article with its text, images and publisher, given its id.

        Args:
            id: Id of the article.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import toutiao_get_article_detail_v1

        return _result(
            await toutiao_get_article_detail_v1.asyncio_detailed(id=id, client=self._client), strict=self._client.strict
        )

    async def get_user_detail_v1(self, *, user_id: str) -> ToutiaoUserDetailResult:
        """Profile of a Toutiao user.

        Name, avatar, description and counts of one Toutiao user, given the user's id.

        Args:
            user_id: Id of the user.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import toutiao_get_user_detail_v1

        return _result(
            await toutiao_get_user_detail_v1.asyncio_detailed(user_id=user_id, client=self._client),
            strict=self._client.strict,
        )

    async def get_user_id_v1(self, *, user_profile_url: str) -> ToutiaoUserIdResult:
        """User id behind a profile URL.

        The two ids, plain and secure, of the Toutiao user to whom a profile URL belongs.

        Args:
            user_profile_url: Address of the user's profile.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import toutiao_get_user_id_v1

        return _result(
            await toutiao_get_user_id_v1.asyncio_detailed(user_profile_url=user_profile_url, client=self._client),
            strict=self._client.strict,
        )

    async def get_video_detail_v1(self, *, video_id: str) -> Result:
        """One Toutiao video.

        One Toutiao video, given its id.

        Args:
            video_id: Id of the video.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import toutiao_get_video_detail_v1

        return _result(
            await toutiao_get_video_detail_v1.asyncio_detailed(video_id=video_id, client=self._client),
            strict=self._client.strict,
        )

    @_deprecated("JustOne.toutiao.search_v1 is deprecated: the provider advises against it.")
    async def search_v1(
        self, *, keyword: str, page: int | Unset = UNSET, search_id: str | Unset = UNSET
    ) -> ToutiaoSearchResult:
        """Toutiao app results for a keyword.

        One numbered page of what the Toutiao app finds for a keyword, articles and videos among it. Every page but
        the first takes the search id of the answer before.

        Deprecated: the provider advises against it.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            search_id: Id of the search, from the answer to its first page, which keeps the results together.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import toutiao_search_v1

        return _result(
            await toutiao_search_v1.asyncio_detailed(
                keyword=keyword, page=page, search_id=search_id, client=self._client
            ),
            strict=self._client.strict,
        )

    @_deprecated("JustOne.toutiao.search_v1 is deprecated: the provider advises against it.")
    def pages_search_v1(
        self, *, keyword: str, page: int | Unset = UNSET, search_id: str | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[ToutiaoSearchResult]:
        """Pages of `search_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            search_id: Id of the search, from the answer to its first page, which keeps the results together.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> ToutiaoSearchResult:
            return await self.search_v1(keyword=keyword, **_state)

        _given: dict[str, Any] = {"page": page, "search_id": search_id}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _SEARCH_V1_PAGINATION, max_pages)

    @_deprecated("JustOne.toutiao.search_v1 is deprecated: the provider advises against it.")
    def iter_search_v1(
        self, *, keyword: str, page: int | Unset = UNSET, search_id: str | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[ToutiaoSearchItem]:
        """What is on the pages of `search_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            search_id: Id of the search, from the answer to its first page, which keeps the results together.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_search_v1(keyword=keyword, page=page, search_id=search_id, max_pages=max_pages)
            for item in page.data.list_
        )

    async def search_v2(self, *, keyword: str) -> Result:
        """Toutiao web results for a keyword.

        Articles that Toutiao's web site finds for a keyword. There is no second page.

        Args:
            keyword: Words to search for.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import toutiao_search_v2

        return _result(
            await toutiao_search_v2.asyncio_detailed(keyword=keyword, client=self._client), strict=self._client.strict
        )
