# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `trends`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

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
    from ..models.trend import Trend
    from ..models.trend_followed import TrendFollowed
    from ..models.trend_id import TrendId
    from ..models.trends_destroy_body import TrendsDestroyBody
    from ..models.trends_follow_body import TrendsFollowBody
    from ..models.trends_list import TrendsList

__all__ = ["AsyncTrends", "Trends"]

_GET_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("trends",))

_GET = Arguments(
    operation="trends_get",
    parameters=(
        ParameterModel(name="uid", type="int", required=True),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
    ),
)
_DAILY = Arguments(operation="trends_daily", parameters=(ParameterModel(name="base_app", type="int"),))
_DESTROY = Arguments(
    operation="trends_destroy", parameters=(ParameterModel(name="trend_id", type="int", required=True),)
)
_FOLLOW = Arguments(
    operation="trends_follow", parameters=(ParameterModel(name="trend_name", type="str", required=True),)
)
_HOURLY = Arguments(operation="trends_hourly", parameters=(ParameterModel(name="base_app", type="int"),))
_IS_FOLLOW = Arguments(
    operation="trends_is_follow", parameters=(ParameterModel(name="trend_name", type="str", required=True),)
)
_WEEKLY = Arguments(operation="trends_weekly", parameters=(ParameterModel(name="base_app", type="int"),))


def _request_trends_get(
    *,
    uid: int,
    count: int | Unset = 10,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params["count"] = count

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/trends.json",
        "params": params,
    }

    return _kwargs


def _request_trends_daily(
    *,
    base_app: TrendsDailyBaseApp | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/trends/daily.json",
        "params": params,
    }

    return _kwargs


def _request_trends_destroy(
    *,
    body: TrendsDestroyBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/trends/destroy.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_trends_follow(
    *,
    body: TrendsFollowBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/trends/follow.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_trends_hourly(
    *,
    base_app: TrendsHourlyBaseApp | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/trends/hourly.json",
        "params": params,
    }

    return _kwargs


def _request_trends_is_follow(
    *,
    trend_name: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["trend_name"] = trend_name

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/trends/is_follow.json",
        "params": params,
    }

    return _kwargs


def _request_trends_weekly(
    *,
    base_app: TrendsWeeklyBaseApp | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_base_app: int | Unset = UNSET
    if not isinstance(base_app, Unset):
        json_base_app = base_app

    params["base_app"] = json_base_app

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/trends/weekly.json",
        "params": params,
    }

    return _kwargs


class Trends(_Suggesting):
    """Topics."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get(self, *, uid: int, count: int | None = None, page: int | None = None) -> TrendsList:
        """Topics that a user follows.

        `GET /2/trends.json`, free. The response is typed. `iter_get` goes through the items of all pages,
        `pages_get` through the pages.

        Example:
            api.trends.get(uid=1)

        Args:
            uid: Whose, by id.
            count: Topics per page. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of topics.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/trends

        Documentation:
            reference/weibo_v2/trends.html#get
        """
        from ..models.trends_list import TrendsList

        return _call(
            self._client,
            _GET,
            {"uid": uid, "count": count, "page": page},
            lambda _given: _request_trends_get(
                uid=_given["uid"], count=_given.get("count", UNSET), page=_given.get("page", UNSET)
            ),
            lambda response: TrendsList.from_dict(response.json()),
        )

    def pages_get(
        self,
        *,
        uid: int,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[TrendsList]:
        """Pages of `get`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.trends.pages_get(uid=1, max_pages=3): ...

        Args:
            uid: Whose, by id.
            count: Topics per page. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.
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
            reference/weibo_v2/trends.html#get
        """
        return _Pages(
            self.get,
            _GET,
            {"uid": uid, "count": count, "page": page},
            _GET_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get(
        self,
        *,
        uid: int,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Trend]:
        """What is on the pages of `get`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.trends.iter_get(uid=1, max_pages=3): ...

        Args:
            uid: Whose, by id.
            count: Topics per page. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.
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
            reference/weibo_v2/trends.html#get
        """
        _pages = self.pages_get(uid=uid, count=count, page=page, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.trends, _GET_PAGINATION)

    def daily(self, *, base_app: Literal[0, 1] | None = None) -> HotTrends:
        """Topics of the day.

        `GET /2/trends/daily.json`, free. The response is typed.

        Example:
            api.trends.daily()

        Args:
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            The topics, by time.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/trends/daily

        Documentation:
            reference/weibo_v2/trends.html#daily
        """
        from ..models.hot_trends import HotTrends

        return _call(
            self._client,
            _DAILY,
            {"base_app": base_app},
            lambda _given: _request_trends_daily(base_app=_given.get("base_app", UNSET)),
            lambda response: HotTrends.from_dict(response.json()),
        )

    def destroy(self, *, trend_id: int) -> Result:
        """Stop following a topic.

        `POST /2/trends/destroy.json`, free. The response is typed.

        Example:
            api.trends.destroy(trend_id=1)

        Args:
            trend_id: Id of the topic.

        Returns:
            Whether it was done.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/trends/destroy

        Documentation:
            reference/weibo_v2/trends.html#destroy
        """
        from ..models.result import Result
        from ..models.trends_destroy_body import TrendsDestroyBody

        return _call(
            self._client,
            _DESTROY,
            {"trend_id": trend_id},
            lambda _given: _request_trends_destroy(body=TrendsDestroyBody(trend_id=_given["trend_id"])),
            lambda response: Result.from_dict(response.json()),
        )

    def follow(self, *, trend_name: str) -> TrendId:
        """Follow a topic.

        `POST /2/trends/follow.json`, free. The response is typed.

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
            https://open.weibo.com/wiki/2/trends/follow

        Documentation:
            reference/weibo_v2/trends.html#follow
        """
        from ..models.trend_id import TrendId
        from ..models.trends_follow_body import TrendsFollowBody

        return _call(
            self._client,
            _FOLLOW,
            {"trend_name": trend_name},
            lambda _given: _request_trends_follow(body=TrendsFollowBody(trend_name=_given["trend_name"])),
            lambda response: TrendId.from_dict(response.json()),
        )

    def hourly(self, *, base_app: Literal[0, 1] | None = None) -> HotTrends:
        """Topics of the hour.

        `GET /2/trends/hourly.json`, free. The response is typed.

        Example:
            api.trends.hourly()

        Args:
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            The topics, by time.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/trends/hourly

        Documentation:
            reference/weibo_v2/trends.html#hourly
        """
        from ..models.hot_trends import HotTrends

        return _call(
            self._client,
            _HOURLY,
            {"base_app": base_app},
            lambda _given: _request_trends_hourly(base_app=_given.get("base_app", UNSET)),
            lambda response: HotTrends.from_dict(response.json()),
        )

    def is_follow(self, *, trend_name: str) -> TrendFollowed:
        """See whether the caller follows a topic.

        `GET /2/trends/is_follow.json`, free. The response is typed.

        Example:
            api.trends.is_follow(trend_name="alice")

        Args:
            trend_name: Name of the topic.

        Returns:
            Whether it is so, and the topic's id.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/trends/is_follow

        Documentation:
            reference/weibo_v2/trends.html#is_follow
        """
        from ..models.trend_followed import TrendFollowed

        return _call(
            self._client,
            _IS_FOLLOW,
            {"trend_name": trend_name},
            lambda _given: _request_trends_is_follow(trend_name=_given["trend_name"]),
            lambda response: TrendFollowed.from_dict(response.json()),
        )

    def weekly(self, *, base_app: Literal[0, 1] | None = None) -> HotTrends:
        """Topics of the week.

        `GET /2/trends/weekly.json`, free. The response is typed.

        Example:
            api.trends.weekly()

        Args:
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            The topics, by time.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/trends/weekly

        Documentation:
            reference/weibo_v2/trends.html#weekly
        """
        from ..models.hot_trends import HotTrends

        return _call(
            self._client,
            _WEEKLY,
            {"base_app": base_app},
            lambda _given: _request_trends_weekly(base_app=_given.get("base_app", UNSET)),
            lambda response: HotTrends.from_dict(response.json()),
        )


class AsyncTrends(_Suggesting):
    """Topics."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(self, *, uid: int, count: int | None = None, page: int | None = None) -> TrendsList:
        """Topics that a user follows.

        `GET /2/trends.json`, free. The response is typed. `iter_get` goes through the items of all pages,
        `pages_get` through the pages.

        Example:
            api.trends.get(uid=1)

        Args:
            uid: Whose, by id.
            count: Topics per page. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of topics.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/trends

        Documentation:
            reference/weibo_v2/trends.html#get
        """
        from ..models.trends_list import TrendsList

        return await _acall(
            self._client,
            _GET,
            {"uid": uid, "count": count, "page": page},
            lambda _given: _request_trends_get(
                uid=_given["uid"], count=_given.get("count", UNSET), page=_given.get("page", UNSET)
            ),
            lambda response: TrendsList.from_dict(response.json()),
        )

    def pages_get(
        self,
        *,
        uid: int,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[TrendsList]:
        """Pages of `get`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.trends.pages_get(uid=1, max_pages=3): ...

        Args:
            uid: Whose, by id.
            count: Topics per page. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.
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
            reference/weibo_v2/trends.html#get
        """
        return _AsyncPages(
            self.get,
            _GET,
            {"uid": uid, "count": count, "page": page},
            _GET_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get(
        self,
        *,
        uid: int,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Trend]:
        """What is on the pages of `get`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.trends.iter_get(uid=1, max_pages=3): ...

        Args:
            uid: Whose, by id.
            count: Topics per page. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.
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
            reference/weibo_v2/trends.html#get
        """
        _pages = self.pages_get(uid=uid, count=count, page=page, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.trends, _GET_PAGINATION)

    async def daily(self, *, base_app: Literal[0, 1] | None = None) -> HotTrends:
        """Topics of the day.

        `GET /2/trends/daily.json`, free. The response is typed.

        Example:
            api.trends.daily()

        Args:
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            The topics, by time.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/trends/daily

        Documentation:
            reference/weibo_v2/trends.html#daily
        """
        from ..models.hot_trends import HotTrends

        return await _acall(
            self._client,
            _DAILY,
            {"base_app": base_app},
            lambda _given: _request_trends_daily(base_app=_given.get("base_app", UNSET)),
            lambda response: HotTrends.from_dict(response.json()),
        )

    async def destroy(self, *, trend_id: int) -> Result:
        """Stop following a topic.

        `POST /2/trends/destroy.json`, free. The response is typed.

        Example:
            api.trends.destroy(trend_id=1)

        Args:
            trend_id: Id of the topic.

        Returns:
            Whether it was done.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/trends/destroy

        Documentation:
            reference/weibo_v2/trends.html#destroy
        """
        from ..models.result import Result
        from ..models.trends_destroy_body import TrendsDestroyBody

        return await _acall(
            self._client,
            _DESTROY,
            {"trend_id": trend_id},
            lambda _given: _request_trends_destroy(body=TrendsDestroyBody(trend_id=_given["trend_id"])),
            lambda response: Result.from_dict(response.json()),
        )

    async def follow(self, *, trend_name: str) -> TrendId:
        """Follow a topic.

        `POST /2/trends/follow.json`, free. The response is typed.

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
            https://open.weibo.com/wiki/2/trends/follow

        Documentation:
            reference/weibo_v2/trends.html#follow
        """
        from ..models.trend_id import TrendId
        from ..models.trends_follow_body import TrendsFollowBody

        return await _acall(
            self._client,
            _FOLLOW,
            {"trend_name": trend_name},
            lambda _given: _request_trends_follow(body=TrendsFollowBody(trend_name=_given["trend_name"])),
            lambda response: TrendId.from_dict(response.json()),
        )

    async def hourly(self, *, base_app: Literal[0, 1] | None = None) -> HotTrends:
        """Topics of the hour.

        `GET /2/trends/hourly.json`, free. The response is typed.

        Example:
            api.trends.hourly()

        Args:
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            The topics, by time.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/trends/hourly

        Documentation:
            reference/weibo_v2/trends.html#hourly
        """
        from ..models.hot_trends import HotTrends

        return await _acall(
            self._client,
            _HOURLY,
            {"base_app": base_app},
            lambda _given: _request_trends_hourly(base_app=_given.get("base_app", UNSET)),
            lambda response: HotTrends.from_dict(response.json()),
        )

    async def is_follow(self, *, trend_name: str) -> TrendFollowed:
        """See whether the caller follows a topic.

        `GET /2/trends/is_follow.json`, free. The response is typed.

        Example:
            api.trends.is_follow(trend_name="alice")

        Args:
            trend_name: Name of the topic.

        Returns:
            Whether it is so, and the topic's id.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/trends/is_follow

        Documentation:
            reference/weibo_v2/trends.html#is_follow
        """
        from ..models.trend_followed import TrendFollowed

        return await _acall(
            self._client,
            _IS_FOLLOW,
            {"trend_name": trend_name},
            lambda _given: _request_trends_is_follow(trend_name=_given["trend_name"]),
            lambda response: TrendFollowed.from_dict(response.json()),
        )

    async def weekly(self, *, base_app: Literal[0, 1] | None = None) -> HotTrends:
        """Topics of the week.

        `GET /2/trends/weekly.json`, free. The response is typed.

        Example:
            api.trends.weekly()

        Args:
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            The topics, by time.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/trends/weekly

        Documentation:
            reference/weibo_v2/trends.html#weekly
        """
        from ..models.hot_trends import HotTrends

        return await _acall(
            self._client,
            _WEEKLY,
            {"base_app": base_app},
            lambda _given: _request_trends_weekly(base_app=_given.get("base_app", UNSET)),
            lambda response: HotTrends.from_dict(response.json()),
        )
