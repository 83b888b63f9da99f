# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `trends`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...._runtime.client import result as _result
from ...._runtime.pagination.pages import Pagination
from ...._runtime.pagination.pages import apages as _apages
from ...._runtime.pagination.pages import pages as _pages
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.hot_trends import HotTrends
    from ...models.result import Result
    from ...models.trend import Trend
    from ...models.trend_followed import TrendFollowed
    from ...models.trend_id import TrendId
    from ...models.trends_list import TrendsList

__all__ = ["AsyncTrends", "Trends"]

_GET_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("trends",))


class Trends:
    """Topics."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get(self, *, uid: int, count: int | Unset = UNSET, page: int | Unset = UNSET) -> TrendsList:
        """Topics that a user follows.

        Args:
            uid: Whose, by id.
            count: Topics per page. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of topics.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/trends
        """
        from . import trends_get

        return _result(
            trends_get.sync_detailed(uid=uid, count=count, page=page, client=self._client), strict=self._client.strict
        )

    def pages_get(
        self, *, uid: int, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[TrendsList]:
        """Pages of `get`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Whose, by id.
            count: Topics per page. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> TrendsList:
            return self.get(uid=uid, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_PAGINATION, max_pages)

    def iter_get(
        self, *, uid: int, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[Trend]:
        """What is on the pages of `get`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Whose, by id.
            count: Topics per page. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get(uid=uid, count=count, page=page, max_pages=max_pages)
            for item in page.trends
        )

    def daily(self, *, base_app: Literal[0, 1] | Unset = UNSET) -> HotTrends:
        """Topics of the day.

        Args:
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            The topics, by time.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/trends/daily
        """
        from . import trends_daily

        return _result(trends_daily.sync_detailed(base_app=base_app, client=self._client), strict=self._client.strict)

    def destroy(self, *, trend_id: int) -> Result:
        """Stop following a topic.

        Args:
            trend_id: Id of the topic.

        Returns:
            Whether it was done.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/trends/destroy
        """
        from ...models.trends_destroy_body import TrendsDestroyBody
        from . import trends_destroy

        return _result(
            trends_destroy.sync_detailed(body=TrendsDestroyBody(trend_id=trend_id), client=self._client),
            strict=self._client.strict,
        )

    def follow(self, *, trend_name: str) -> TrendId:
        """Follow a topic.

        Args:
            trend_name: Name of the topic.

        Returns:
            The id of the topic.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/trends/follow
        """
        from ...models.trends_follow_body import TrendsFollowBody
        from . import trends_follow

        return _result(
            trends_follow.sync_detailed(body=TrendsFollowBody(trend_name=trend_name), client=self._client),
            strict=self._client.strict,
        )

    def hourly(self, *, base_app: Literal[0, 1] | Unset = UNSET) -> HotTrends:
        """Topics of the hour.

        Args:
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            The topics, by time.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/trends/hourly
        """
        from . import trends_hourly

        return _result(trends_hourly.sync_detailed(base_app=base_app, client=self._client), strict=self._client.strict)

    def is_follow(self, *, trend_name: str) -> TrendFollowed:
        """See whether the caller follows a topic.

        Args:
            trend_name: Name of the topic.

        Returns:
            Whether it is so, and the topic's id.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/trends/is_follow
        """
        from . import trends_is_follow

        return _result(
            trends_is_follow.sync_detailed(trend_name=trend_name, client=self._client), strict=self._client.strict
        )

    def weekly(self, *, base_app: Literal[0, 1] | Unset = UNSET) -> HotTrends:
        """Topics of the week.

        Args:
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            The topics, by time.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/trends/weekly
        """
        from . import trends_weekly

        return _result(trends_weekly.sync_detailed(base_app=base_app, client=self._client), strict=self._client.strict)


class AsyncTrends:
    """Topics."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(self, *, uid: int, count: int | Unset = UNSET, page: int | Unset = UNSET) -> TrendsList:
        """Topics that a user follows.

        Args:
            uid: Whose, by id.
            count: Topics per page. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of topics.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/trends
        """
        from . import trends_get

        return _result(
            await trends_get.asyncio_detailed(uid=uid, count=count, page=page, client=self._client),
            strict=self._client.strict,
        )

    def pages_get(
        self, *, uid: int, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[TrendsList]:
        """Pages of `get`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Whose, by id.
            count: Topics per page. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> TrendsList:
            return await self.get(uid=uid, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_PAGINATION, max_pages)

    def iter_get(
        self, *, uid: int, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[Trend]:
        """What is on the pages of `get`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Whose, by id.
            count: Topics per page. At least 1. The service's default is `10`.
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
            for item in page.trends
        )

    async def daily(self, *, base_app: Literal[0, 1] | Unset = UNSET) -> HotTrends:
        """Topics of the day.

        Args:
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            The topics, by time.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/trends/daily
        """
        from . import trends_daily

        return _result(
            await trends_daily.asyncio_detailed(base_app=base_app, client=self._client), strict=self._client.strict
        )

    async def destroy(self, *, trend_id: int) -> Result:
        """Stop following a topic.

        Args:
            trend_id: Id of the topic.

        Returns:
            Whether it was done.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/trends/destroy
        """
        from ...models.trends_destroy_body import TrendsDestroyBody
        from . import trends_destroy

        return _result(
            await trends_destroy.asyncio_detailed(body=TrendsDestroyBody(trend_id=trend_id), client=self._client),
            strict=self._client.strict,
        )

    async def follow(self, *, trend_name: str) -> TrendId:
        """Follow a topic.

        Args:
            trend_name: Name of the topic.

        Returns:
            The id of the topic.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/trends/follow
        """
        from ...models.trends_follow_body import TrendsFollowBody
        from . import trends_follow

        return _result(
            await trends_follow.asyncio_detailed(body=TrendsFollowBody(trend_name=trend_name), client=self._client),
            strict=self._client.strict,
        )

    async def hourly(self, *, base_app: Literal[0, 1] | Unset = UNSET) -> HotTrends:
        """Topics of the hour.

        Args:
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            The topics, by time.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/trends/hourly
        """
        from . import trends_hourly

        return _result(
            await trends_hourly.asyncio_detailed(base_app=base_app, client=self._client), strict=self._client.strict
        )

    async def is_follow(self, *, trend_name: str) -> TrendFollowed:
        """See whether the caller follows a topic.

        Args:
            trend_name: Name of the topic.

        Returns:
            Whether it is so, and the topic's id.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/trends/is_follow
        """
        from . import trends_is_follow

        return _result(
            await trends_is_follow.asyncio_detailed(trend_name=trend_name, client=self._client),
            strict=self._client.strict,
        )

    async def weekly(self, *, base_app: Literal[0, 1] | Unset = UNSET) -> HotTrends:
        """Topics of the week.

        Args:
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            The topics, by time.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/trends/weekly
        """
        from . import trends_weekly

        return _result(
            await trends_weekly.asyncio_detailed(base_app=base_app, client=self._client), strict=self._client.strict
        )
