# Do not edit: `make generate` writes this file from specs/tsina_v1.

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
    from ...models.statuses_list import StatusesList
    from ...models.topic_id import TopicId
    from ...models.trend import Trend
    from ...models.trends_list import TrendsList

__all__ = ["AsyncTrends", "Trends"]

_GET_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("trends",))


class Trends:
    """Topics."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get(self, *, user_id: int, page: int | Unset = UNSET, count: int | Unset = UNSET) -> TrendsList:
        """The topics that a user follows.

        Args:
            user_id: The user, by id.
            page: Number of the page. The service's default is `1`.
            count: Entries on a page. The service's default is `10`.

        Returns:
            The topics.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/trends
        """
        from . import trends_get

        return _result(
            trends_get.sync_detailed(
                format_=self._client.format, user_id=user_id, page=page, count=count, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_get(
        self, *, user_id: int, page: int | Unset = UNSET, count: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[TrendsList]:
        """Pages of `get`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            user_id: The user, by id.
            page: Number of the page. The service's default is `1`.
            count: Entries on a page. The service's default is `10`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> TrendsList:
            return self.get(user_id=user_id, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_PAGINATION, max_pages)

    def iter_get(
        self, *, user_id: int, page: int | Unset = UNSET, count: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[Trend]:
        """What is on the pages of `get`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            user_id: The user, by id.
            page: Number of the page. The service's default is `1`.
            count: Entries on a page. The service's default is `10`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get(user_id=user_id, page=page, count=count, max_pages=max_pages)
            for item in page.trends
        )

    def statuses(self, *, trend_name: str) -> StatusesList:
        """Posts on a topic.

        Args:
            trend_name: Name of the topic.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Trends/statuses/en&oldid=3713
        """
        from . import trends_statuses

        return _result(
            trends_statuses.sync_detailed(format_=self._client.format, trend_name=trend_name, client=self._client),
            strict=self._client.strict,
        )

    def follow(self, *, trend_name: str) -> TopicId:
        """Follow a topic.

        One that is followed already is refused.

        Args:
            trend_name: Name of the topic.

        Returns:
            The id of the topic.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Trends/follow/en
        """
        from ...models.trends_follow_body import TrendsFollowBody
        from . import trends_follow

        return _result(
            trends_follow.sync_detailed(
                format_=self._client.format, body=TrendsFollowBody(trend_name=trend_name), client=self._client
            ),
            strict=self._client.strict,
        )

    def destroy_delete(self, *, trend_id: int) -> Result:
        """Unfollow a topic.

        Args:
            trend_id: The topic.

        Returns:
            Whether it is so, or was done.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            http://open.t.sina.com.cn/wiki/index.php/Trends/destroy
        """
        from . import trends_destroy_delete

        return _result(
            trends_destroy_delete.sync_detailed(format_=self._client.format, trend_id=trend_id, client=self._client),
            strict=self._client.strict,
        )

    def hourly(self, *, base_app: Literal[0, 1] | Unset = UNSET) -> HotTrends:
        """What was talked about most within the last hour.

        Args:
            base_app: 1 for topics of the calling app only. `0` or `1`.

        Returns:
            The topics.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Trends/hourly/en&printable=yes
        """
        from . import trends_hourly

        return _result(
            trends_hourly.sync_detailed(format_=self._client.format, base_app=base_app, client=self._client),
            strict=self._client.strict,
        )

    def daily(self, *, base_app: Literal[0, 1] | Unset = UNSET) -> HotTrends:
        """What was talked about most within the last day.

        Args:
            base_app: 1 for topics of the calling app only. `0` or `1`.

        Returns:
            The topics.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            http://open.t.sina.com.cn/wiki/index.php/Trends/daily
        """
        from . import trends_daily

        return _result(
            trends_daily.sync_detailed(format_=self._client.format, base_app=base_app, client=self._client),
            strict=self._client.strict,
        )

    def weekly(self, *, base_app: Literal[0, 1] | Unset = UNSET) -> HotTrends:
        """What was talked about most within the last week.

        Args:
            base_app: 1 for topics of the calling app only. `0` or `1`.

        Returns:
            The topics.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            http://open.t.sina.com.cn/wiki/index.php/Trends/weekly
        """
        from . import trends_weekly

        return _result(
            trends_weekly.sync_detailed(format_=self._client.format, base_app=base_app, client=self._client),
            strict=self._client.strict,
        )


class AsyncTrends:
    """Topics."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(self, *, user_id: int, page: int | Unset = UNSET, count: int | Unset = UNSET) -> TrendsList:
        """The topics that a user follows.

        Args:
            user_id: The user, by id.
            page: Number of the page. The service's default is `1`.
            count: Entries on a page. The service's default is `10`.

        Returns:
            The topics.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/trends
        """
        from . import trends_get

        return _result(
            await trends_get.asyncio_detailed(
                format_=self._client.format, user_id=user_id, page=page, count=count, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_get(
        self, *, user_id: int, page: int | Unset = UNSET, count: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[TrendsList]:
        """Pages of `get`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            user_id: The user, by id.
            page: Number of the page. The service's default is `1`.
            count: Entries on a page. The service's default is `10`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> TrendsList:
            return await self.get(user_id=user_id, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_PAGINATION, max_pages)

    def iter_get(
        self, *, user_id: int, page: int | Unset = UNSET, count: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[Trend]:
        """What is on the pages of `get`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            user_id: The user, by id.
            page: Number of the page. The service's default is `1`.
            count: Entries on a page. The service's default is `10`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get(user_id=user_id, page=page, count=count, max_pages=max_pages)
            for item in page.trends
        )

    async def statuses(self, *, trend_name: str) -> StatusesList:
        """Posts on a topic.

        Args:
            trend_name: Name of the topic.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Trends/statuses/en&oldid=3713
        """
        from . import trends_statuses

        return _result(
            await trends_statuses.asyncio_detailed(
                format_=self._client.format, trend_name=trend_name, client=self._client
            ),
            strict=self._client.strict,
        )

    async def follow(self, *, trend_name: str) -> TopicId:
        """Follow a topic.

        One that is followed already is refused.

        Args:
            trend_name: Name of the topic.

        Returns:
            The id of the topic.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Trends/follow/en
        """
        from ...models.trends_follow_body import TrendsFollowBody
        from . import trends_follow

        return _result(
            await trends_follow.asyncio_detailed(
                format_=self._client.format, body=TrendsFollowBody(trend_name=trend_name), client=self._client
            ),
            strict=self._client.strict,
        )

    async def destroy_delete(self, *, trend_id: int) -> Result:
        """Unfollow a topic.

        Args:
            trend_id: The topic.

        Returns:
            Whether it is so, or was done.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            http://open.t.sina.com.cn/wiki/index.php/Trends/destroy
        """
        from . import trends_destroy_delete

        return _result(
            await trends_destroy_delete.asyncio_detailed(
                format_=self._client.format, trend_id=trend_id, client=self._client
            ),
            strict=self._client.strict,
        )

    async def hourly(self, *, base_app: Literal[0, 1] | Unset = UNSET) -> HotTrends:
        """What was talked about most within the last hour.

        Args:
            base_app: 1 for topics of the calling app only. `0` or `1`.

        Returns:
            The topics.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Trends/hourly/en&printable=yes
        """
        from . import trends_hourly

        return _result(
            await trends_hourly.asyncio_detailed(format_=self._client.format, base_app=base_app, client=self._client),
            strict=self._client.strict,
        )

    async def daily(self, *, base_app: Literal[0, 1] | Unset = UNSET) -> HotTrends:
        """What was talked about most within the last day.

        Args:
            base_app: 1 for topics of the calling app only. `0` or `1`.

        Returns:
            The topics.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            http://open.t.sina.com.cn/wiki/index.php/Trends/daily
        """
        from . import trends_daily

        return _result(
            await trends_daily.asyncio_detailed(format_=self._client.format, base_app=base_app, client=self._client),
            strict=self._client.strict,
        )

    async def weekly(self, *, base_app: Literal[0, 1] | Unset = UNSET) -> HotTrends:
        """What was talked about most within the last week.

        Args:
            base_app: 1 for topics of the calling app only. `0` or `1`.

        Returns:
            The topics.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            http://open.t.sina.com.cn/wiki/index.php/Trends/weekly
        """
        from . import trends_weekly

        return _result(
            await trends_weekly.asyncio_detailed(format_=self._client.format, base_app=base_app, client=self._client),
            strict=self._client.strict,
        )
