# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `qq_huxuan`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ..._runtime.client import Client
    from ..models.enumerations import (
        QqHuxuanCgiBinAdvertiserFinderPublisherGetFinderVideoShowV1VideoType,
        QqHuxuanCgiBinAdvertiserMpPublisherGetUserArticlesV1ArticleType,
    )
    from ..models.result import Result

__all__ = ["AsyncQqHuxuan", "QqHuxuan"]


_CGI_BIN_ADVERTISER_FINDER_PUBLISHER_DETAIL_V1 = Arguments(
    operation="qq_huxuan_cgi_bin_advertiser_finder_publisher_detail_v1",
    parameters=(ParameterModel(name="app_id", type="str", required=True),),
)
_CGI_BIN_ADVERTISER_FINDER_PUBLISHER_GET_FINDER_VIDEO_SHOW_V1 = Arguments(
    operation="qq_huxuan_cgi_bin_advertiser_finder_publisher_get_finder_video_show_v1",
    parameters=(
        ParameterModel(name="app_id", type="str", required=True),
        ParameterModel(name="begin_date", type="yyyyMMdd", required=True),
        ParameterModel(name="end_date", type="yyyyMMdd", required=True),
        ParameterModel(name="video_type", type="str"),
        ParameterModel(name="page", type="int"),
    ),
)
_CGI_BIN_ADVERTISER_FINDER_PUBLISHER_SEARCH_V1 = Arguments(
    operation="qq_huxuan_cgi_bin_advertiser_finder_publisher_search_v1",
    parameters=(ParameterModel(name="keyword", type="str"), ParameterModel(name="page", type="int")),
)
_CGI_BIN_ADVERTISER_MP_PUBLISHER_DETAIL_V1 = Arguments(
    operation="qq_huxuan_cgi_bin_advertiser_mp_publisher_detail_v1",
    parameters=(ParameterModel(name="app_id", type="str", required=True),),
)
_CGI_BIN_ADVERTISER_MP_PUBLISHER_GET_USER_ARTICLES_V1 = Arguments(
    operation="qq_huxuan_cgi_bin_advertiser_mp_publisher_get_user_articles_v1",
    parameters=(
        ParameterModel(name="app_id", type="str", required=True),
        ParameterModel(name="start_date", type="yyyyMMdd", required=True),
        ParameterModel(name="end_date", type="yyyyMMdd", required=True),
        ParameterModel(name="keyword", type="str"),
        ParameterModel(name="article_type", type="str"),
        ParameterModel(name="page", type="int"),
    ),
)
_CGI_BIN_ADVERTISER_MP_PUBLISHER_SEARCH_V1 = Arguments(
    operation="qq_huxuan_cgi_bin_advertiser_mp_publisher_search_v1",
    parameters=(ParameterModel(name="keyword", type="str"), ParameterModel(name="page", type="int")),
)


def _request_qq_huxuan_cgi_bin_advertiser_finder_publisher_detail_v1(
    *,
    app_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["appId"] = app_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/qq-huxuan/cgi-bin/advertiser/finder_publisher/detail/v1",
        "params": params,
    }

    return _kwargs


def _request_qq_huxuan_cgi_bin_advertiser_finder_publisher_get_finder_video_show_v1(
    *,
    app_id: str,
    video_type: QqHuxuanCgiBinAdvertiserFinderPublisherGetFinderVideoShowV1VideoType | Unset = "ALL",
    begin_date: str,
    end_date: str,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["appId"] = app_id

    json_video_type: str | Unset = UNSET
    if not isinstance(video_type, Unset):
        json_video_type = video_type

    params["videoType"] = json_video_type

    params["beginDate"] = begin_date

    params["endDate"] = end_date

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/qq-huxuan/cgi-bin/advertiser/finder_publisher/get_finder_video_show/v1",
        "params": params,
    }

    return _kwargs


def _request_qq_huxuan_cgi_bin_advertiser_finder_publisher_search_v1(
    *,
    keyword: str | Unset = "",
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/qq-huxuan/cgi-bin/advertiser/finder_publisher/search/v1",
        "params": params,
    }

    return _kwargs


def _request_qq_huxuan_cgi_bin_advertiser_mp_publisher_detail_v1(
    *,
    app_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["appId"] = app_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/qq-huxuan/cgi-bin/advertiser/mp_publisher/detail/v1",
        "params": params,
    }

    return _kwargs


def _request_qq_huxuan_cgi_bin_advertiser_mp_publisher_get_user_articles_v1(
    *,
    app_id: str,
    keyword: str | Unset = "",
    article_type: QqHuxuanCgiBinAdvertiserMpPublisherGetUserArticlesV1ArticleType | Unset = "ALL",
    start_date: str,
    end_date: str,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["appId"] = app_id

    params["keyword"] = keyword

    json_article_type: str | Unset = UNSET
    if not isinstance(article_type, Unset):
        json_article_type = article_type

    params["articleType"] = json_article_type

    params["startDate"] = start_date

    params["endDate"] = end_date

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/qq-huxuan/cgi-bin/advertiser/mp_publisher/get_user_articles/v1",
        "params": params,
    }

    return _kwargs


def _request_qq_huxuan_cgi_bin_advertiser_mp_publisher_search_v1(
    *,
    keyword: str | Unset = "",
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/qq-huxuan/cgi-bin/advertiser/mp_publisher/search/v1",
        "params": params,
    }

    return _kwargs


class QqHuxuan(_Suggesting):
    """Creators on Tencent's Huxuan, of WeChat Channels and of official accounts."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def cgi_bin_advertiser_finder_publisher_detail_v1(self, *, app_id: str) -> Result:
        """One Channels creator on Huxuan.

        What Tencent's Huxuan marketplace shows about one creator of the Video Account (WeChat Channels) kind, given
        the creator's app id.

        `GET /api/qq-huxuan/cgi-bin/advertiser/finder_publisher/detail/v1`, charged when it succeeds. The response
        is open: no one says what is in it, and `to_dict()` has all of it.

        Example:
            api.qq_huxuan.cgi_bin_advertiser_finder_publisher_detail_v1(app_id="1")

        Args:
            app_id: App id of the Channels creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/qq_huxuan.html#cgi_bin_advertiser_finder_publisher_detail_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _CGI_BIN_ADVERTISER_FINDER_PUBLISHER_DETAIL_V1,
            {"app_id": app_id},
            lambda _given: _request_qq_huxuan_cgi_bin_advertiser_finder_publisher_detail_v1(app_id=_given["app_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    def cgi_bin_advertiser_finder_publisher_get_finder_video_show_v1(
        self,
        *,
        app_id: str,
        begin_date: datetime.date | str,
        end_date: datetime.date | str,
        video_type: Literal["ALL", "HOT", "ORDER", "PERSON"] | None = None,
        page: int | None = None,
    ) -> Result:
        """Videos of a Huxuan Channels creator.

        One numbered page of the videos that a Video Account (WeChat Channels) creator published between two days,
        both required and written yyyyMMdd. Can be narrowed to videos ordered through Huxuan, popular ones or the
        creator's own.

        `GET /api/qq-huxuan/cgi-bin/advertiser/finder_publisher/get_finder_video_show/v1`, charged when it succeeds.
        The response is open: no one says what is in it, and `to_dict()` has all of it.

        Example:
            api.qq_huxuan.cgi_bin_advertiser_finder_publisher_get_finder_video_show_v1(app_id="1",
            begin_date="20260131", end_date="20260131")

        Args:
            app_id: App id of the Channels creator.
            begin_date: First day, written yyyyMMdd.
            end_date: Last day, written yyyyMMdd.
            video_type: Videos to list; all, those ordered through Huxuan, popular ones or the creator's own. `ALL`,
                `ORDER`, `HOT` or `PERSON`. The service's default is `ALL`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/qq_huxuan.html#cgi_bin_advertiser_finder_publisher_get_finder_video_show_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _CGI_BIN_ADVERTISER_FINDER_PUBLISHER_GET_FINDER_VIDEO_SHOW_V1,
            {"app_id": app_id, "begin_date": begin_date, "end_date": end_date, "video_type": video_type, "page": page},
            lambda _given: _request_qq_huxuan_cgi_bin_advertiser_finder_publisher_get_finder_video_show_v1(
                app_id=_given["app_id"],
                video_type=_given.get("video_type", UNSET),
                begin_date=_given["begin_date"],
                end_date=_given["end_date"],
                page=_given.get("page", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def cgi_bin_advertiser_finder_publisher_search_v1(
        self, *, keyword: str | None = None, page: int | None = None
    ) -> Result:
        """Channels creators listed on Huxuan.

        One numbered page of the Video Account (WeChat Channels) creators on Tencent's Huxuan marketplace whose
        nickname matches a keyword. An empty keyword gives the marketplace's default list.

        `GET /api/qq-huxuan/cgi-bin/advertiser/finder_publisher/search/v1`, charged when it succeeds. The response
        is open: no one says what is in it, and `to_dict()` has all of it.

        Example:
            api.qq_huxuan.cgi_bin_advertiser_finder_publisher_search_v1()

        Args:
            keyword: Words in the nickname; empty for the list as the marketplace shows it.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/qq_huxuan.html#cgi_bin_advertiser_finder_publisher_search_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _CGI_BIN_ADVERTISER_FINDER_PUBLISHER_SEARCH_V1,
            {"keyword": keyword, "page": page},
            lambda _given: _request_qq_huxuan_cgi_bin_advertiser_finder_publisher_search_v1(
                keyword=_given.get("keyword", UNSET), page=_given.get("page", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def cgi_bin_advertiser_mp_publisher_detail_v1(self, *, app_id: str) -> Result:
        """One official-account creator on Huxuan.

        What Tencent's Huxuan marketplace shows about one creator of the WeChat official account kind, given the
        creator's app id.

        `GET /api/qq-huxuan/cgi-bin/advertiser/mp_publisher/detail/v1`, charged when it succeeds. The response is
        open: no one says what is in it, and `to_dict()` has all of it.

        Example:
            api.qq_huxuan.cgi_bin_advertiser_mp_publisher_detail_v1(app_id="1")

        Args:
            app_id: App id of the official account.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/qq_huxuan.html#cgi_bin_advertiser_mp_publisher_detail_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _CGI_BIN_ADVERTISER_MP_PUBLISHER_DETAIL_V1,
            {"app_id": app_id},
            lambda _given: _request_qq_huxuan_cgi_bin_advertiser_mp_publisher_detail_v1(app_id=_given["app_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    def cgi_bin_advertiser_mp_publisher_get_user_articles_v1(
        self,
        *,
        app_id: str,
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        keyword: str | None = None,
        article_type: Literal["ALL", "ORDER"] | None = None,
        page: int | None = None,
    ) -> Result:
        """Articles of a Huxuan official-account creator.

        One numbered page of the articles that an official-account creator published between two days, both required
        and written yyyyMMdd. Can be narrowed by a word of the title and to articles ordered through Huxuan.

        `GET /api/qq-huxuan/cgi-bin/advertiser/mp_publisher/get_user_articles/v1`, charged when it succeeds. The
        response is open: no one says what is in it, and `to_dict()` has all of it.

        Example:
            api.qq_huxuan.cgi_bin_advertiser_mp_publisher_get_user_articles_v1(app_id="1", start_date="20260131",
            end_date="20260131")

        Args:
            app_id: App id of the official account.
            start_date: First day, written yyyyMMdd.
            end_date: Last day, written yyyyMMdd.
            keyword: Words in the title; empty for all articles.
            article_type: Whether to list all articles or only those ordered through Huxuan. `ALL` or `ORDER`. The
                service's default is `ALL`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/qq_huxuan.html#cgi_bin_advertiser_mp_publisher_get_user_articles_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _CGI_BIN_ADVERTISER_MP_PUBLISHER_GET_USER_ARTICLES_V1,
            {
                "app_id": app_id,
                "start_date": start_date,
                "end_date": end_date,
                "keyword": keyword,
                "article_type": article_type,
                "page": page,
            },
            lambda _given: _request_qq_huxuan_cgi_bin_advertiser_mp_publisher_get_user_articles_v1(
                app_id=_given["app_id"],
                keyword=_given.get("keyword", UNSET),
                article_type=_given.get("article_type", UNSET),
                start_date=_given["start_date"],
                end_date=_given["end_date"],
                page=_given.get("page", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def cgi_bin_advertiser_mp_publisher_search_v1(
        self, *, keyword: str | None = None, page: int | None = None
    ) -> Result:
        """Official-account creators listed on Huxuan.

        One numbered page of the WeChat official accounts on Tencent's Huxuan marketplace whose nickname or account
        matches a keyword. An empty keyword gives the marketplace's default list.

        `GET /api/qq-huxuan/cgi-bin/advertiser/mp_publisher/search/v1`, charged when it succeeds. The response is
        open: no one says what is in it, and `to_dict()` has all of it.

        Example:
            api.qq_huxuan.cgi_bin_advertiser_mp_publisher_search_v1()

        Args:
            keyword: Words in nickname or account; empty for the list as the marketplace shows it.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/qq_huxuan.html#cgi_bin_advertiser_mp_publisher_search_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _CGI_BIN_ADVERTISER_MP_PUBLISHER_SEARCH_V1,
            {"keyword": keyword, "page": page},
            lambda _given: _request_qq_huxuan_cgi_bin_advertiser_mp_publisher_search_v1(
                keyword=_given.get("keyword", UNSET), page=_given.get("page", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )


class AsyncQqHuxuan(_Suggesting):
    """Creators on Tencent's Huxuan, of WeChat Channels and of official accounts."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def cgi_bin_advertiser_finder_publisher_detail_v1(self, *, app_id: str) -> Result:
        """One Channels creator on Huxuan.

        What Tencent's Huxuan marketplace shows about one creator of the Video Account (WeChat Channels) kind, given
        the creator's app id.

        `GET /api/qq-huxuan/cgi-bin/advertiser/finder_publisher/detail/v1`, charged when it succeeds. The response
        is open: no one says what is in it, and `to_dict()` has all of it.

        Example:
            api.qq_huxuan.cgi_bin_advertiser_finder_publisher_detail_v1(app_id="1")

        Args:
            app_id: App id of the Channels creator.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/qq_huxuan.html#cgi_bin_advertiser_finder_publisher_detail_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _CGI_BIN_ADVERTISER_FINDER_PUBLISHER_DETAIL_V1,
            {"app_id": app_id},
            lambda _given: _request_qq_huxuan_cgi_bin_advertiser_finder_publisher_detail_v1(app_id=_given["app_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    async def cgi_bin_advertiser_finder_publisher_get_finder_video_show_v1(
        self,
        *,
        app_id: str,
        begin_date: datetime.date | str,
        end_date: datetime.date | str,
        video_type: Literal["ALL", "HOT", "ORDER", "PERSON"] | None = None,
        page: int | None = None,
    ) -> Result:
        """Videos of a Huxuan Channels creator.

        One numbered page of the videos that a Video Account (WeChat Channels) creator published between two days,
        both required and written yyyyMMdd. Can be narrowed to videos ordered through Huxuan, popular ones or the
        creator's own.

        `GET /api/qq-huxuan/cgi-bin/advertiser/finder_publisher/get_finder_video_show/v1`, charged when it succeeds.
        The response is open: no one says what is in it, and `to_dict()` has all of it.

        Example:
            api.qq_huxuan.cgi_bin_advertiser_finder_publisher_get_finder_video_show_v1(app_id="1",
            begin_date="20260131", end_date="20260131")

        Args:
            app_id: App id of the Channels creator.
            begin_date: First day, written yyyyMMdd.
            end_date: Last day, written yyyyMMdd.
            video_type: Videos to list; all, those ordered through Huxuan, popular ones or the creator's own. `ALL`,
                `ORDER`, `HOT` or `PERSON`. The service's default is `ALL`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/qq_huxuan.html#cgi_bin_advertiser_finder_publisher_get_finder_video_show_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _CGI_BIN_ADVERTISER_FINDER_PUBLISHER_GET_FINDER_VIDEO_SHOW_V1,
            {"app_id": app_id, "begin_date": begin_date, "end_date": end_date, "video_type": video_type, "page": page},
            lambda _given: _request_qq_huxuan_cgi_bin_advertiser_finder_publisher_get_finder_video_show_v1(
                app_id=_given["app_id"],
                video_type=_given.get("video_type", UNSET),
                begin_date=_given["begin_date"],
                end_date=_given["end_date"],
                page=_given.get("page", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def cgi_bin_advertiser_finder_publisher_search_v1(
        self, *, keyword: str | None = None, page: int | None = None
    ) -> Result:
        """Channels creators listed on Huxuan.

        One numbered page of the Video Account (WeChat Channels) creators on Tencent's Huxuan marketplace whose
        nickname matches a keyword. An empty keyword gives the marketplace's default list.

        `GET /api/qq-huxuan/cgi-bin/advertiser/finder_publisher/search/v1`, charged when it succeeds. The response
        is open: no one says what is in it, and `to_dict()` has all of it.

        Example:
            api.qq_huxuan.cgi_bin_advertiser_finder_publisher_search_v1()

        Args:
            keyword: Words in the nickname; empty for the list as the marketplace shows it.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/qq_huxuan.html#cgi_bin_advertiser_finder_publisher_search_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _CGI_BIN_ADVERTISER_FINDER_PUBLISHER_SEARCH_V1,
            {"keyword": keyword, "page": page},
            lambda _given: _request_qq_huxuan_cgi_bin_advertiser_finder_publisher_search_v1(
                keyword=_given.get("keyword", UNSET), page=_given.get("page", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def cgi_bin_advertiser_mp_publisher_detail_v1(self, *, app_id: str) -> Result:
        """One official-account creator on Huxuan.

        What Tencent's Huxuan marketplace shows about one creator of the WeChat official account kind, given the
        creator's app id.

        `GET /api/qq-huxuan/cgi-bin/advertiser/mp_publisher/detail/v1`, charged when it succeeds. The response is
        open: no one says what is in it, and `to_dict()` has all of it.

        Example:
            api.qq_huxuan.cgi_bin_advertiser_mp_publisher_detail_v1(app_id="1")

        Args:
            app_id: App id of the official account.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/qq_huxuan.html#cgi_bin_advertiser_mp_publisher_detail_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _CGI_BIN_ADVERTISER_MP_PUBLISHER_DETAIL_V1,
            {"app_id": app_id},
            lambda _given: _request_qq_huxuan_cgi_bin_advertiser_mp_publisher_detail_v1(app_id=_given["app_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    async def cgi_bin_advertiser_mp_publisher_get_user_articles_v1(
        self,
        *,
        app_id: str,
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        keyword: str | None = None,
        article_type: Literal["ALL", "ORDER"] | None = None,
        page: int | None = None,
    ) -> Result:
        """Articles of a Huxuan official-account creator.

        One numbered page of the articles that an official-account creator published between two days, both required
        and written yyyyMMdd. Can be narrowed by a word of the title and to articles ordered through Huxuan.

        `GET /api/qq-huxuan/cgi-bin/advertiser/mp_publisher/get_user_articles/v1`, charged when it succeeds. The
        response is open: no one says what is in it, and `to_dict()` has all of it.

        Example:
            api.qq_huxuan.cgi_bin_advertiser_mp_publisher_get_user_articles_v1(app_id="1", start_date="20260131",
            end_date="20260131")

        Args:
            app_id: App id of the official account.
            start_date: First day, written yyyyMMdd.
            end_date: Last day, written yyyyMMdd.
            keyword: Words in the title; empty for all articles.
            article_type: Whether to list all articles or only those ordered through Huxuan. `ALL` or `ORDER`. The
                service's default is `ALL`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/qq_huxuan.html#cgi_bin_advertiser_mp_publisher_get_user_articles_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _CGI_BIN_ADVERTISER_MP_PUBLISHER_GET_USER_ARTICLES_V1,
            {
                "app_id": app_id,
                "start_date": start_date,
                "end_date": end_date,
                "keyword": keyword,
                "article_type": article_type,
                "page": page,
            },
            lambda _given: _request_qq_huxuan_cgi_bin_advertiser_mp_publisher_get_user_articles_v1(
                app_id=_given["app_id"],
                keyword=_given.get("keyword", UNSET),
                article_type=_given.get("article_type", UNSET),
                start_date=_given["start_date"],
                end_date=_given["end_date"],
                page=_given.get("page", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def cgi_bin_advertiser_mp_publisher_search_v1(
        self, *, keyword: str | None = None, page: int | None = None
    ) -> Result:
        """Official-account creators listed on Huxuan.

        One numbered page of the WeChat official accounts on Tencent's Huxuan marketplace whose nickname or account
        matches a keyword. An empty keyword gives the marketplace's default list.

        `GET /api/qq-huxuan/cgi-bin/advertiser/mp_publisher/search/v1`, charged when it succeeds. The response is
        open: no one says what is in it, and `to_dict()` has all of it.

        Example:
            api.qq_huxuan.cgi_bin_advertiser_mp_publisher_search_v1()

        Args:
            keyword: Words in nickname or account; empty for the list as the marketplace shows it.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/qq_huxuan.html#cgi_bin_advertiser_mp_publisher_search_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _CGI_BIN_ADVERTISER_MP_PUBLISHER_SEARCH_V1,
            {"keyword": keyword, "page": page},
            lambda _given: _request_qq_huxuan_cgi_bin_advertiser_mp_publisher_search_v1(
                keyword=_given.get("keyword", UNSET), page=_given.get("page", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )
