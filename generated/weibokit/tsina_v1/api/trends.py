# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""The namespace `trends`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.pagination.iterators import AsyncItems as _AsyncItems
from ..._runtime.pagination.iterators import AsyncPages as _AsyncPages
from ..._runtime.pagination.iterators import Items as _Items
from ..._runtime.pagination.iterators import Pages as _Pages
from ..._runtime.pagination.pages import Pagination
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..._runtime.pagination.iterators import State
    from ..models.enumerations import (
        TrendsDailyBaseApp,
        TrendsHourlyBaseApp,
        TrendsWeeklyBaseApp,
    )
    from ..models.hot_trends import HotTrends
    from ..models.result import Result
    from ..models.statuses_list import StatusesList
    from ..models.topic_id import TopicId
    from ..models.trend import Trend
    from ..models.trends_follow_body import TrendsFollowBody
    from ..models.trends_list import TrendsList

__all__ = ["AsyncTrends", "Trends"]

_GET_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("trends",))

_GET = Arguments(
    operation="trends_get",
    parameters=(
        ParameterModel(name="user_id", type="int", required=True),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="count", type="int"),
    ),
)
_STATUSES = Arguments(
    operation="trends_statuses", parameters=(ParameterModel(name="trend_name", type="str", required=True),)
)
_FOLLOW = Arguments(
    operation="trends_follow", parameters=(ParameterModel(name="trend_name", type="str", required=True),)
)
_DESTROY_DELETE = Arguments(
    operation="trends_destroy_delete", parameters=(ParameterModel(name="trend_id", type="int", required=True),)
)
_HOURLY = Arguments(operation="trends_hourly", parameters=(ParameterModel(name="base_app", type="int"),))
_DAILY = Arguments(operation="trends_daily", parameters=(ParameterModel(name="base_app", type="int"),))
_WEEKLY = Arguments(operation="trends_weekly", parameters=(ParameterModel(name="base_app", type="int"),))


def _request_trends_get(
    format_: str,
    *,
    user_id: int,
    page: int | Unset = 1,
    count: int | Unset = 10,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["user_id"] = user_id

    params["page"] = page

    params["count"] = count

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/trends.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_trends_statuses(
    format_: str,
    *,
    trend_name: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["trend_name"] = trend_name

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/trends/statuses.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_trends_follow(
    format_: str,
    *,
    body: TrendsFollowBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/trends/follow.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_trends_destroy_delete(
    format_: str,
    *,
    trend_id: int,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["trend_id"] = trend_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/trends/destroy.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_trends_hourly(
    format_: str,
    *,
    base_app: TrendsHourlyBaseApp | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/trends/hourly.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_trends_daily(
    format_: str,
    *,
    base_app: TrendsDailyBaseApp | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/trends/daily.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_trends_weekly(
    format_: str,
    *,
    base_app: TrendsWeeklyBaseApp | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/trends/weekly.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


class Trends(_Suggesting):
    """Topics."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get(self, *, user_id: int, page: int | None = None, count: int | None = None) -> TrendsList:
        """The topics that a user follows.

        `GET /trends.{format}`, free. The response is typed. `iter_get` goes through the items of all pages,
        `pages_get` through the pages.

        Example:
            api.trends.get(user_id=1)

        Args:
            user_id: The user, by id.
            page: Number of the page. The service's default is `1`.
            count: Entries on a page. The service's default is `10`.

        Returns:
            The topics.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/trends

        Documentation:
            reference/tsina_v1/trends.html#get
        """
        from ..models.trends_list import TrendsList

        return _call(
            self._client,
            _GET,
            {"user_id": user_id, "page": page, "count": count},
            lambda _given: _request_trends_get(
                format_=self._client.format,
                user_id=_given["user_id"],
                page=_given.get("page", UNSET),
                count=_given.get("count", UNSET),
            ),
            lambda response: TrendsList.from_dict(response.json()),
        )

    def pages_get(
        self,
        *,
        user_id: int,
        page: int | None = None,
        count: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[TrendsList]:
        """Pages of `get`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.trends.pages_get(user_id=1, max_pages=3): ...

        Args:
            user_id: The user, by id.
            page: Number of the page. The service's default is `1`.
            count: Entries on a page. The service's default is `10`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/trends.html#get
        """
        return _Pages(
            self.get,
            _GET,
            {"user_id": user_id, "page": page, "count": count},
            _GET_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get(
        self,
        *,
        user_id: int,
        page: int | None = None,
        count: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Trend]:
        """What is on the pages of `get`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.trends.iter_get(user_id=1, max_pages=3): ...

        Args:
            user_id: The user, by id.
            page: Number of the page. The service's default is `1`.
            count: Entries on a page. The service's default is `10`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/trends.html#get
        """
        _pages = self.pages_get(user_id=user_id, page=page, count=count, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.trends, _GET_PAGINATION)

    def statuses(self, *, trend_name: str) -> StatusesList:
        """Posts on a topic.

        `GET /trends/statuses.{format}`, free. The response is typed.

        Example:
            api.trends.statuses(trend_name="alice")

        Args:
            trend_name: Name of the topic.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Trends/statuses/en&oldid=3713

        Documentation:
            reference/tsina_v1/trends.html#statuses
        """
        from ..models.statuses_list import StatusesList

        return _call(
            self._client,
            _STATUSES,
            {"trend_name": trend_name},
            lambda _given: _request_trends_statuses(format_=self._client.format, trend_name=_given["trend_name"]),
            lambda response: StatusesList.from_dict(response.json()),
        )

    def follow(self, *, trend_name: str) -> TopicId:
        """Follow a topic.

        One that is followed already is refused.

        `POST /trends/follow.{format}`, free. The response is typed.

        Example:
            api.trends.follow(trend_name="alice")

        Args:
            trend_name: Name of the topic.

        Returns:
            The id of the topic.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Trends/follow/en

        Documentation:
            reference/tsina_v1/trends.html#follow
        """
        from ..models.topic_id import TopicId
        from ..models.trends_follow_body import TrendsFollowBody

        return _call(
            self._client,
            _FOLLOW,
            {"trend_name": trend_name},
            lambda _given: _request_trends_follow(
                format_=self._client.format, body=TrendsFollowBody(trend_name=_given["trend_name"])
            ),
            lambda response: TopicId.from_dict(response.json()),
        )

    def destroy_delete(self, *, trend_id: int) -> Result:
        """Unfollow a topic.

        `DELETE /trends/destroy.{format}`, free. The response is typed.

        Example:
            api.trends.destroy_delete(trend_id=1)

        Args:
            trend_id: The topic.

        Returns:
            Whether it is so, or was done.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            http://open.t.sina.com.cn/wiki/index.php/Trends/destroy

        Documentation:
            reference/tsina_v1/trends.html#destroy_delete
        """
        from ..models.result import Result

        return _call(
            self._client,
            _DESTROY_DELETE,
            {"trend_id": trend_id},
            lambda _given: _request_trends_destroy_delete(format_=self._client.format, trend_id=_given["trend_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    def hourly(self, *, base_app: Literal[0, 1] | None = None) -> HotTrends:
        """What was talked about most within the last hour.

        `GET /trends/hourly.{format}`, free. The response is typed.

        Example:
            api.trends.hourly()

        Args:
            base_app: 1 for topics of the calling app only. `0` or `1`.

        Returns:
            The topics.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Trends/hourly/en&printable=yes

        Documentation:
            reference/tsina_v1/trends.html#hourly
        """
        from ..models.hot_trends import HotTrends

        return _call(
            self._client,
            _HOURLY,
            {"base_app": base_app},
            lambda _given: _request_trends_hourly(format_=self._client.format, base_app=_given.get("base_app", UNSET)),
            lambda response: HotTrends.from_dict(response.json()),
        )

    def daily(self, *, base_app: Literal[0, 1] | None = None) -> HotTrends:
        """What was talked about most within the last day.

        `GET /trends/daily.{format}`, free. The response is typed.

        Example:
            api.trends.daily()

        Args:
            base_app: 1 for topics of the calling app only. `0` or `1`.

        Returns:
            The topics.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            http://open.t.sina.com.cn/wiki/index.php/Trends/daily

        Documentation:
            reference/tsina_v1/trends.html#daily
        """
        from ..models.hot_trends import HotTrends

        return _call(
            self._client,
            _DAILY,
            {"base_app": base_app},
            lambda _given: _request_trends_daily(format_=self._client.format, base_app=_given.get("base_app", UNSET)),
            lambda response: HotTrends.from_dict(response.json()),
        )

    def weekly(self, *, base_app: Literal[0, 1] | None = None) -> HotTrends:
        """What was talked about most within the last week.

        `GET /trends/weekly.{format}`, free. The response is typed.

        Example:
            api.trends.weekly()

        Args:
            base_app: 1 for topics of the calling app only. `0` or `1`.

        Returns:
            The topics.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            http://open.t.sina.com.cn/wiki/index.php/Trends/weekly

        Documentation:
            reference/tsina_v1/trends.html#weekly
        """
        from ..models.hot_trends import HotTrends

        return _call(
            self._client,
            _WEEKLY,
            {"base_app": base_app},
            lambda _given: _request_trends_weekly(format_=self._client.format, base_app=_given.get("base_app", UNSET)),
            lambda response: HotTrends.from_dict(response.json()),
        )


class AsyncTrends(_Suggesting):
    """Topics."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(self, *, user_id: int, page: int | None = None, count: int | None = None) -> TrendsList:
        """The topics that a user follows.

        `GET /trends.{format}`, free. The response is typed. `iter_get` goes through the items of all pages,
        `pages_get` through the pages.

        Example:
            api.trends.get(user_id=1)

        Args:
            user_id: The user, by id.
            page: Number of the page. The service's default is `1`.
            count: Entries on a page. The service's default is `10`.

        Returns:
            The topics.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/trends

        Documentation:
            reference/tsina_v1/trends.html#get
        """
        from ..models.trends_list import TrendsList

        return await _acall(
            self._client,
            _GET,
            {"user_id": user_id, "page": page, "count": count},
            lambda _given: _request_trends_get(
                format_=self._client.format,
                user_id=_given["user_id"],
                page=_given.get("page", UNSET),
                count=_given.get("count", UNSET),
            ),
            lambda response: TrendsList.from_dict(response.json()),
        )

    def pages_get(
        self,
        *,
        user_id: int,
        page: int | None = None,
        count: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[TrendsList]:
        """Pages of `get`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.trends.pages_get(user_id=1, max_pages=3): ...

        Args:
            user_id: The user, by id.
            page: Number of the page. The service's default is `1`.
            count: Entries on a page. The service's default is `10`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/trends.html#get
        """
        return _AsyncPages(
            self.get,
            _GET,
            {"user_id": user_id, "page": page, "count": count},
            _GET_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get(
        self,
        *,
        user_id: int,
        page: int | None = None,
        count: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Trend]:
        """What is on the pages of `get`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.trends.iter_get(user_id=1, max_pages=3): ...

        Args:
            user_id: The user, by id.
            page: Number of the page. The service's default is `1`.
            count: Entries on a page. The service's default is `10`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/trends.html#get
        """
        _pages = self.pages_get(user_id=user_id, page=page, count=count, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.trends, _GET_PAGINATION)

    async def statuses(self, *, trend_name: str) -> StatusesList:
        """Posts on a topic.

        `GET /trends/statuses.{format}`, free. The response is typed.

        Example:
            api.trends.statuses(trend_name="alice")

        Args:
            trend_name: Name of the topic.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Trends/statuses/en&oldid=3713

        Documentation:
            reference/tsina_v1/trends.html#statuses
        """
        from ..models.statuses_list import StatusesList

        return await _acall(
            self._client,
            _STATUSES,
            {"trend_name": trend_name},
            lambda _given: _request_trends_statuses(format_=self._client.format, trend_name=_given["trend_name"]),
            lambda response: StatusesList.from_dict(response.json()),
        )

    async def follow(self, *, trend_name: str) -> TopicId:
        """Follow a topic.

        One that is followed already is refused.

        `POST /trends/follow.{format}`, free. The response is typed.

        Example:
            api.trends.follow(trend_name="alice")

        Args:
            trend_name: Name of the topic.

        Returns:
            The id of the topic.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Trends/follow/en

        Documentation:
            reference/tsina_v1/trends.html#follow
        """
        from ..models.topic_id import TopicId
        from ..models.trends_follow_body import TrendsFollowBody

        return await _acall(
            self._client,
            _FOLLOW,
            {"trend_name": trend_name},
            lambda _given: _request_trends_follow(
                format_=self._client.format, body=TrendsFollowBody(trend_name=_given["trend_name"])
            ),
            lambda response: TopicId.from_dict(response.json()),
        )

    async def destroy_delete(self, *, trend_id: int) -> Result:
        """Unfollow a topic.

        `DELETE /trends/destroy.{format}`, free. The response is typed.

        Example:
            api.trends.destroy_delete(trend_id=1)

        Args:
            trend_id: The topic.

        Returns:
            Whether it is so, or was done.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            http://open.t.sina.com.cn/wiki/index.php/Trends/destroy

        Documentation:
            reference/tsina_v1/trends.html#destroy_delete
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _DESTROY_DELETE,
            {"trend_id": trend_id},
            lambda _given: _request_trends_destroy_delete(format_=self._client.format, trend_id=_given["trend_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    async def hourly(self, *, base_app: Literal[0, 1] | None = None) -> HotTrends:
        """What was talked about most within the last hour.

        `GET /trends/hourly.{format}`, free. The response is typed.

        Example:
            api.trends.hourly()

        Args:
            base_app: 1 for topics of the calling app only. `0` or `1`.

        Returns:
            The topics.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Trends/hourly/en&printable=yes

        Documentation:
            reference/tsina_v1/trends.html#hourly
        """
        from ..models.hot_trends import HotTrends

        return await _acall(
            self._client,
            _HOURLY,
            {"base_app": base_app},
            lambda _given: _request_trends_hourly(format_=self._client.format, base_app=_given.get("base_app", UNSET)),
            lambda response: HotTrends.from_dict(response.json()),
        )

    async def daily(self, *, base_app: Literal[0, 1] | None = None) -> HotTrends:
        """What was talked about most within the last day.

        `GET /trends/daily.{format}`, free. The response is typed.

        Example:
            api.trends.daily()

        Args:
            base_app: 1 for topics of the calling app only. `0` or `1`.

        Returns:
            The topics.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            http://open.t.sina.com.cn/wiki/index.php/Trends/daily

        Documentation:
            reference/tsina_v1/trends.html#daily
        """
        from ..models.hot_trends import HotTrends

        return await _acall(
            self._client,
            _DAILY,
            {"base_app": base_app},
            lambda _given: _request_trends_daily(format_=self._client.format, base_app=_given.get("base_app", UNSET)),
            lambda response: HotTrends.from_dict(response.json()),
        )

    async def weekly(self, *, base_app: Literal[0, 1] | None = None) -> HotTrends:
        """What was talked about most within the last week.

        `GET /trends/weekly.{format}`, free. The response is typed.

        Example:
            api.trends.weekly()

        Args:
            base_app: 1 for topics of the calling app only. `0` or `1`.

        Returns:
            The topics.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            http://open.t.sina.com.cn/wiki/index.php/Trends/weekly

        Documentation:
            reference/tsina_v1/trends.html#weekly
        """
        from ..models.hot_trends import HotTrends

        return await _acall(
            self._client,
            _WEEKLY,
            {"base_app": base_app},
            lambda _given: _request_trends_weekly(format_=self._client.format, base_app=_given.get("base_app", UNSET)),
            lambda response: HotTrends.from_dict(response.json()),
        )
