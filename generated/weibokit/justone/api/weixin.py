# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `weixin`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.arguments.requirements import Requirement
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.deprecation import deprecated as _deprecated
from ..._runtime.pagination.iterators import AsyncItems as _AsyncItems
from ..._runtime.pagination.iterators import AsyncPages as _AsyncPages
from ..._runtime.pagination.iterators import Items as _Items
from ..._runtime.pagination.iterators import Pages as _Pages
from ..._runtime.pagination.pages import Pagination
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ..._runtime.client import Client
    from ..._runtime.pagination.iterators import State
    from ..models.enumerations import (
        WeixinGetArticleDetailV1Mode,
        WeixinGetArticleDetailV3Mode,
        WeixinSearchArticleHotV1Category,
        WeixinSearchArticleHotV1PublishType,
        WeixinSearchSuggestionsV1BusinessType,
    )
    from ..models.result import Result
    from ..models.weixin_account_basic_info_result import WeixinAccountBasicInfoResult
    from ..models.weixin_account_history_articles_result import WeixinAccountHistoryArticlesResult
    from ..models.weixin_article_comment_result import WeixinArticleCommentResult
    from ..models.weixin_article_detail_result import WeixinArticleDetailResult
    from ..models.weixin_get_account_history_articles_v2_body import WeixinGetAccountHistoryArticlesV2Body
    from ..models.weixin_get_article_comment_v1_body import WeixinGetArticleCommentV1Body
    from ..models.weixin_search_account_v2_body import WeixinSearchAccountV2Body
    from ..models.weixin_search_article_v1_body import WeixinSearchArticleV1Body
    from ..models.weixin_search_article_v2_body import WeixinSearchArticleV2Body
    from ..models.weixin_search_miniprogram_v1_body import WeixinSearchMiniprogramV1Body

__all__ = ["AsyncWeixin", "Weixin"]

_GET_ARTICLE_COMMENT_V1_PAGINATION = Pagination(
    start={},
    next={"buffer": ("data", "buffer")},
    items=("data", "data"),
    end=("unless", ("data", "continue_flag"), True),
)
_SEARCH_ARTICLE_V1_PAGINATION = Pagination(
    start={"current_page": 1, "offset": 0},
    next={
        "current_page": "increment",
        "offset": ("data", "offset"),
        "cookies_buffer": ("data", "cookies", "cookies_buffer"),
    },
)

_CONVERT_ARTICLE_LINK_V1 = Arguments(
    operation="weixin_convert_article_link_v1", parameters=(ParameterModel(name="link", type="str", required=True),)
)
_GET_ACCOUNT_BASIC_INFO_V1 = Arguments(
    operation="weixin_get_account_basic_info_v1", parameters=(ParameterModel(name="name", type="str", required=True),)
)
_GET_ACCOUNT_HISTORY_ARTICLES_V1 = Arguments(
    operation="weixin_get_account_history_articles_v1",
    parameters=(
        ParameterModel(name="biz", type="str"),
        ParameterModel(name="url", type="str"),
        ParameterModel(name="name", type="str"),
        ParameterModel(name="page", type="int"),
    ),
    requires=(
        Requirement(
            mode="at_least_one", names=("biz", "url", "name"), wanted="at least one of `biz`, `url` and `name`"
        ),
    ),
)
_GET_ACCOUNT_HISTORY_ARTICLES_V2 = Arguments(
    operation="weixin_get_account_history_articles_v2",
    parameters=(
        ParameterModel(name="ghid", type="str"),
        ParameterModel(name="offset", type="str"),
        ParameterModel(name="url", type="str"),
    ),
    requires=(Requirement(mode="at_least_one", names=("ghid", "url"), wanted="at least one of `ghid` and `url`"),),
)
_GET_ACCOUNT_ORIGINAL_COUNT_V1 = Arguments(
    operation="weixin_get_account_original_count_v1",
    parameters=(ParameterModel(name="ghid", type="str"), ParameterModel(name="url", type="str")),
    requires=(Requirement(mode="at_least_one", names=("ghid", "url"), wanted="at least one of `ghid` and `url`"),),
)
_GET_ACCOUNT_PRINCIPAL_INFO_V1 = Arguments(
    operation="weixin_get_account_principal_info_v1",
    parameters=(
        ParameterModel(name="biz", type="str"),
        ParameterModel(name="url", type="str"),
        ParameterModel(name="wxid", type="str"),
    ),
    requires=(
        Requirement(
            mode="at_least_one", names=("biz", "url", "wxid"), wanted="at least one of `biz`, `url` and `wxid`"
        ),
    ),
)
_GET_ACCOUNT_TODAY_ARTICLES_V1 = Arguments(
    operation="weixin_get_account_today_articles_v1",
    parameters=(
        ParameterModel(name="biz", type="str"),
        ParameterModel(name="url", type="str"),
        ParameterModel(name="name", type="str"),
    ),
    requires=(
        Requirement(
            mode="at_least_one", names=("biz", "url", "name"), wanted="at least one of `biz`, `url` and `name`"
        ),
    ),
)
_GET_ARTICLE_COMMENT_V1 = Arguments(
    operation="weixin_get_article_comment_v1",
    parameters=(
        ParameterModel(name="article_url", type="str", required=True),
        ParameterModel(name="buffer", type="str"),
    ),
)
_GET_ARTICLE_DETAIL_V1 = Arguments(
    operation="weixin_get_article_detail_v1",
    parameters=(ParameterModel(name="article_url", type="str", required=True), ParameterModel(name="mode", type="str")),
)
_GET_ARTICLE_DETAIL_V2 = Arguments(
    operation="weixin_get_article_detail_v2",
    parameters=(ParameterModel(name="article_url", type="str", required=True),),
)
_GET_ARTICLE_DETAIL_V3 = Arguments(
    operation="weixin_get_article_detail_v3",
    parameters=(ParameterModel(name="article_url", type="str", required=True), ParameterModel(name="mode", type="str")),
)
_GET_ARTICLE_DETAIL_V4 = Arguments(
    operation="weixin_get_article_detail_v4",
    parameters=(ParameterModel(name="article_url", type="str", required=True),),
)
_GET_ARTICLE_DETAIL_V5 = Arguments(
    operation="weixin_get_article_detail_v5",
    parameters=(ParameterModel(name="article_url", type="str", required=True),),
)
_GET_ARTICLE_METRICS_V1 = Arguments(
    operation="weixin_get_article_metrics_v1",
    parameters=(ParameterModel(name="article_url", type="str", required=True),),
)
_GET_ARTICLE_METRICS_V2 = Arguments(
    operation="weixin_get_article_metrics_v2",
    parameters=(ParameterModel(name="article_url", type="str", required=True),),
)
_GET_ARTICLE_SUB_COMMENT_V1 = Arguments(
    operation="weixin_get_article_sub_comment_v1",
    parameters=(
        ParameterModel(name="article_url", type="str", required=True),
        ParameterModel(name="content_id", type="str", required=True),
    ),
)
_SEARCH_ACCOUNT_V1 = Arguments(
    operation="weixin_search_account_v1",
    parameters=(ParameterModel(name="keyword", type="str", required=True), ParameterModel(name="page", type="int")),
)
_SEARCH_ACCOUNT_V2 = Arguments(
    operation="weixin_search_account_v2",
    parameters=(
        ParameterModel(name="keyword", type="str", required=True),
        ParameterModel(name="cookies_buffer", type="str"),
        ParameterModel(name="current_page", type="int"),
        ParameterModel(name="offset", type="int"),
    ),
)
_SEARCH_ARTICLE_HOT_V1 = Arguments(
    operation="weixin_search_article_hot_v1",
    parameters=(
        ParameterModel(name="start_day", type="yyyy-MM-dd", required=True),
        ParameterModel(name="end_day", type="yyyy-MM-dd", required=True),
        ParameterModel(name="keyword", type="str"),
        ParameterModel(name="publish_type", type="str"),
        ParameterModel(name="category", type="str"),
        ParameterModel(name="page", type="int"),
    ),
)
_SEARCH_ARTICLE_V1 = Arguments(
    operation="weixin_search_article_v1",
    parameters=(
        ParameterModel(name="keyword", type="str", required=True),
        ParameterModel(name="cookies_buffer", type="str"),
        ParameterModel(name="current_page", type="int"),
        ParameterModel(name="offset", type="int"),
        ParameterModel(name="publish_time_type", type="str"),
        ParameterModel(name="sort_type", type="str"),
    ),
)
_SEARCH_ARTICLE_V2 = Arguments(
    operation="weixin_search_article_v2",
    parameters=(
        ParameterModel(name="keyword", type="str", required=True),
        ParameterModel(name="cookies_buffer", type="str"),
        ParameterModel(name="current_page", type="int"),
        ParameterModel(name="offset", type="int"),
        ParameterModel(name="sub_search_type", type="str"),
    ),
)
_SEARCH_MINIPROGRAM_V1 = Arguments(
    operation="weixin_search_miniprogram_v1",
    parameters=(
        ParameterModel(name="keyword", type="str", required=True),
        ParameterModel(name="cookies_buffer", type="str"),
        ParameterModel(name="current_page", type="int"),
        ParameterModel(name="offset", type="int"),
    ),
)
_SEARCH_SUGGESTIONS_V1 = Arguments(
    operation="weixin_search_suggestions_v1",
    parameters=(
        ParameterModel(name="keyword", type="str", required=True),
        ParameterModel(name="business_type", type="str"),
    ),
)
_SEARCH_WECHAT_INDEX_V1 = Arguments(
    operation="weixin_search_wechat_index_v1", parameters=(ParameterModel(name="keyword", type="str", required=True),)
)


def _request_weixin_convert_article_link_v1(
    *,
    link: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["link"] = link

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weixin/convert-article-link/v1",
        "params": params,
    }

    return _kwargs


def _request_weixin_get_account_basic_info_v1(
    *,
    name: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["name"] = name

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weixin/get-account-basic-info/v1",
        "params": params,
    }

    return _kwargs


def _request_weixin_get_account_history_articles_v1(
    *,
    biz: str | Unset = "",
    url_query: str | Unset = "",
    name: str | Unset = "",
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["biz"] = biz

    params["url"] = url_query

    params["name"] = name

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/weixin/get-account-history-articles/v1",
        "params": params,
    }

    return _kwargs


def _request_weixin_get_account_history_articles_v2(
    *,
    body: WeixinGetAccountHistoryArticlesV2Body,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/weixin/get-account-history-articles/v2",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_weixin_get_account_original_count_v1(
    *,
    ghid: str | Unset = "",
    url_query: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["ghid"] = ghid

    params["url"] = url_query

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weixin/get-account-original-count/v1",
        "params": params,
    }

    return _kwargs


def _request_weixin_get_account_principal_info_v1(
    *,
    biz: str | Unset = "",
    url_query: str | Unset = "",
    wxid: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["biz"] = biz

    params["url"] = url_query

    params["wxid"] = wxid

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weixin/get-account-principal-info/v1",
        "params": params,
    }

    return _kwargs


def _request_weixin_get_account_today_articles_v1(
    *,
    biz: str | Unset = "",
    url_query: str | Unset = "",
    name: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["biz"] = biz

    params["url"] = url_query

    params["name"] = name

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weixin/get-account-today-articles/v1",
        "params": params,
    }

    return _kwargs


def _request_weixin_get_article_comment_v1(
    *,
    body: WeixinGetArticleCommentV1Body,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/weixin/get-article-comment/v1",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_weixin_get_article_detail_v1(
    *,
    article_url: str,
    mode: WeixinGetArticleDetailV1Mode | Unset = "TEXT",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["articleUrl"] = article_url

    json_mode: str | Unset = UNSET
    if not isinstance(mode, Unset):
        json_mode = mode

    params["mode"] = json_mode

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weixin/get-article-detail/v1",
        "params": params,
    }

    return _kwargs


def _request_weixin_get_article_detail_v2(
    *,
    article_url: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["articleUrl"] = article_url

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weixin/get-article-detail/v2",
        "params": params,
    }

    return _kwargs


def _request_weixin_get_article_detail_v3(
    *,
    article_url: str,
    mode: WeixinGetArticleDetailV3Mode | Unset = "TEXT",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["articleUrl"] = article_url

    json_mode: str | Unset = UNSET
    if not isinstance(mode, Unset):
        json_mode = mode

    params["mode"] = json_mode

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weixin/get-article-detail/v3",
        "params": params,
    }

    return _kwargs


def _request_weixin_get_article_detail_v4(
    *,
    article_url: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["articleUrl"] = article_url

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weixin/get-article-detail/v4",
        "params": params,
    }

    return _kwargs


def _request_weixin_get_article_detail_v5(
    *,
    article_url: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["articleUrl"] = article_url

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weixin/get-article-detail/v5",
        "params": params,
    }

    return _kwargs


def _request_weixin_get_article_metrics_v1(
    *,
    article_url: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["articleUrl"] = article_url

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weixin/get-article-metrics/v1",
        "params": params,
    }

    return _kwargs


def _request_weixin_get_article_metrics_v2(
    *,
    article_url: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["articleUrl"] = article_url

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weixin/get-article-metrics/v2",
        "params": params,
    }

    return _kwargs


def _request_weixin_get_article_sub_comment_v1(
    *,
    article_url: str,
    content_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["articleUrl"] = article_url

    params["contentId"] = content_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weixin/get-article-sub-comment/v1",
        "params": params,
    }

    return _kwargs


def _request_weixin_search_account_v1(
    *,
    keyword: str,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/weixin/search-account/v1",
        "params": params,
    }

    return _kwargs


def _request_weixin_search_account_v2(
    *,
    body: WeixinSearchAccountV2Body,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/weixin/search-account/v2",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_weixin_search_article_hot_v1(
    *,
    keyword: str | Unset = "",
    publish_type: WeixinSearchArticleHotV1PublishType | Unset = "IMAGE_TEXT",
    category: WeixinSearchArticleHotV1Category | Unset = "ALL",
    page: int | Unset = 1,
    start_day: str,
    end_day: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    json_publish_type: str | Unset = UNSET
    if not isinstance(publish_type, Unset):
        json_publish_type = publish_type

    params["publishType"] = json_publish_type

    json_category: str | Unset = UNSET
    if not isinstance(category, Unset):
        json_category = category

    params["category"] = json_category

    params["page"] = page

    params["startDay"] = start_day

    params["endDay"] = end_day

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weixin/search-article-hot/v1",
        "params": params,
    }

    return _kwargs


def _request_weixin_search_article_v1(
    *,
    body: WeixinSearchArticleV1Body,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/weixin/search-article/v1",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_weixin_search_article_v2(
    *,
    body: WeixinSearchArticleV2Body,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/weixin/search-article/v2",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_weixin_search_miniprogram_v1(
    *,
    body: WeixinSearchMiniprogramV1Body,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/weixin/search-miniprogram/v1",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_weixin_search_suggestions_v1(
    *,
    keyword: str,
    business_type: WeixinSearchSuggestionsV1BusinessType | Unset = "ALL",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    json_business_type: str | Unset = UNSET
    if not isinstance(business_type, Unset):
        json_business_type = business_type

    params["businessType"] = json_business_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weixin/search-suggestions/v1",
        "params": params,
    }

    return _kwargs


def _request_weixin_search_wechat_index_v1(
    *,
    keyword: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weixin/search-wechat-index/v1",
        "params": params,
    }

    return _kwargs


class Weixin(_Suggesting):
    """Official accounts of WeChat and their articles."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def convert_article_link_v1(self, *, link: str) -> Result:
        """Long address of an article link.

        The long address of an official account's article whose link is shortened or passes through another page.

        `GET /api/weixin/convert-article-link/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.weixin.convert_article_link_v1(link="https://example.com/1")

        Args:
            link: Short link to the article, or one that leads on to it.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#convert_article_link_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _CONVERT_ARTICLE_LINK_V1,
            {"link": link},
            lambda _given: _request_weixin_convert_article_link_v1(link=_given["link"]),
            lambda response: Result.from_dict(response.json()),
        )

    def get_account_basic_info_v1(self, *, name: str) -> WeixinAccountBasicInfoResult:
        """Basic data of an official account.

        Name, ids, type, avatar and description of a WeChat official account, given its name.

        `GET /api/weixin/get-account-basic-info/v1`, charged when it succeeds. The response is typed.

        Example:
            api.weixin.get_account_basic_info_v1(name="alice")

        Args:
            name: Name of the official account.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#get_account_basic_info_v1
        """
        from ..models.weixin_account_basic_info_result import WeixinAccountBasicInfoResult

        return _call(
            self._client,
            _GET_ACCOUNT_BASIC_INFO_V1,
            {"name": name},
            lambda _given: _request_weixin_get_account_basic_info_v1(name=_given["name"]),
            lambda response: WeixinAccountBasicInfoResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.weixin.get_account_history_articles_v1 is deprecated: the provider advises against it.")
    def get_account_history_articles_v1(
        self, *, biz: str | None = None, url: str | None = None, name: str | None = None, page: int | None = None
    ) -> Result:
        """Past articles of an account, numbered.

        One numbered page of the articles that a WeChat official account has published. One of `biz`, `url` (of an
        article) or `name` (name or wxid) has to tell which account.

        `POST /api/weixin/get-account-history-articles/v1`, charged when it succeeds. The response is open: no one
        says what is in it, and `to_dict()` has all of it.

        Deprecated: the provider advises against it.

        Give at least one of `biz`, `url` and `name`.

        Example:
            api.weixin.get_account_history_articles_v1(biz="1")

        Args:
            biz: Biz id of the official account, the `__biz` in the address of its articles. One of `biz`, `url` and
                `name` is needed.
            url: Address of an article of the official account. One of `biz`, `url` and `name` is needed.
            name: Name or wxid of the official account. One of `biz`, `url` and `name` is needed.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#get_account_history_articles_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_ACCOUNT_HISTORY_ARTICLES_V1,
            {"biz": biz, "url": url, "name": name, "page": page},
            lambda _given: _request_weixin_get_account_history_articles_v1(
                biz=_given.get("biz", UNSET),
                url_query=_given.get("url", UNSET),
                name=_given.get("name", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_account_history_articles_v2(
        self, *, ghid: str | None = None, offset: str | None = None, url: str | None = None
    ) -> WeixinAccountHistoryArticlesResult:
        """Past articles of an account, by cursor.

        One page of the articles that a WeChat official account has published, with data of the account. Give either
        its original id (`ghid`) or the `url` of an article; the next page takes the paging offset of the answer,
        which is opaque text.

        `POST /api/weixin/get-account-history-articles/v2`, charged when it succeeds. The response is typed.

        Give at least one of `ghid` and `url`.

        Example:
            api.weixin.get_account_history_articles_v2(ghid="1")

        Args:
            ghid: Original id of the official account, which begins with gh_. Either `ghid` or `url` is needed.
            offset: The `PagingInfo.Offset` of the answer before, which is text; empty for the first page.
            url: Address of an article of the official account. Either `url` or `ghid` is needed.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#get_account_history_articles_v2
        """
        from ..models.weixin_account_history_articles_result import WeixinAccountHistoryArticlesResult
        from ..models.weixin_get_account_history_articles_v2_body import WeixinGetAccountHistoryArticlesV2Body

        return _call(
            self._client,
            _GET_ACCOUNT_HISTORY_ARTICLES_V2,
            {"ghid": ghid, "offset": offset, "url": url},
            lambda _given: _request_weixin_get_account_history_articles_v2(
                body=WeixinGetAccountHistoryArticlesV2Body(
                    ghid=_given.get("ghid", UNSET), offset=_given.get("offset", UNSET), url=_given.get("url", UNSET)
                )
            ),
            lambda response: WeixinAccountHistoryArticlesResult.from_dict(response.json()),
        )

    def get_account_original_count_v1(self, *, ghid: str | None = None, url: str | None = None) -> Result:
        """Number of an account's original articles.

        How many articles of a WeChat official account are marked as original. Give either its original id (`ghid`)
        or the `url` of an article.

        `GET /api/weixin/get-account-original-count/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Give at least one of `ghid` and `url`.

        Example:
            api.weixin.get_account_original_count_v1(ghid="1")

        Args:
            ghid: Original id of the official account, which begins with gh_. Either `ghid` or `url` is needed.
            url: Address of an article of the official account. Either `url` or `ghid` is needed.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#get_account_original_count_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_ACCOUNT_ORIGINAL_COUNT_V1,
            {"ghid": ghid, "url": url},
            lambda _given: _request_weixin_get_account_original_count_v1(
                ghid=_given.get("ghid", UNSET), url_query=_given.get("url", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_account_principal_info_v1(
        self, *, biz: str | None = None, url: str | None = None, wxid: str | None = None
    ) -> Result:
        """Legal entity behind an official account.

        Who runs a WeChat official account. One of `biz`, `url` (of an article) or `wxid` has to tell which account.

        `GET /api/weixin/get-account-principal-info/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Give at least one of `biz`, `url` and `wxid`.

        Example:
            api.weixin.get_account_principal_info_v1(biz="1")

        Args:
            biz: Biz id of the official account. One of `biz`, `url` and `wxid` is needed.
            url: Address of an article of the official account. One of `biz`, `url` and `wxid` is needed.
            wxid: Wxid of the official account. One of `biz`, `url` and `wxid` is needed.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#get_account_principal_info_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_ACCOUNT_PRINCIPAL_INFO_V1,
            {"biz": biz, "url": url, "wxid": wxid},
            lambda _given: _request_weixin_get_account_principal_info_v1(
                biz=_given.get("biz", UNSET), url_query=_given.get("url", UNSET), wxid=_given.get("wxid", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    @_deprecated("JustOne.weixin.get_account_today_articles_v1 is deprecated: the provider advises against it.")
    def get_account_today_articles_v1(
        self, *, biz: str | None = None, url: str | None = None, name: str | None = None
    ) -> Result:
        """Articles an account published today.

        The articles that a WeChat official account has published so far today. One of `biz`, `url` (of an article)
        or `name` (name or wxid) has to tell which account.

        `GET /api/weixin/get-account-today-articles/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Deprecated: the provider advises against it.

        Give at least one of `biz`, `url` and `name`.

        Example:
            api.weixin.get_account_today_articles_v1(biz="1")

        Args:
            biz: Biz id of the official account, the `__biz` in the address of its articles. One of `biz`, `url` and
                `name` is needed.
            url: Address of an article of the official account. One of `biz`, `url` and `name` is needed.
            name: Name or wxid of the official account. One of `biz`, `url` and `name` is needed.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#get_account_today_articles_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_ACCOUNT_TODAY_ARTICLES_V1,
            {"biz": biz, "url": url, "name": name},
            lambda _given: _request_weixin_get_account_today_articles_v1(
                biz=_given.get("biz", UNSET), url_query=_given.get("url", UNSET), name=_given.get("name", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_article_comment_v1(self, *, article_url: str, buffer: str | None = None) -> WeixinArticleCommentResult:
        """Comments on a WeChat article.

        One page of the top-level comments on an official account's article, some with replies, given its URL. The
        next page takes the buffer of the answer as long as its continue flag says so.

        `POST /api/weixin/get-article-comment/v1`, charged when it succeeds. The response is typed.
        `iter_get_article_comment_v1` goes through the items of all pages, `pages_get_article_comment_v1` through
        the pages.

        Example:
            api.weixin.get_article_comment_v1(article_url="https://example.com/1")

        Args:
            article_url: Address of the article.
            buffer: Position from the answer before; empty for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#get_article_comment_v1
        """
        from ..models.weixin_article_comment_result import WeixinArticleCommentResult
        from ..models.weixin_get_article_comment_v1_body import WeixinGetArticleCommentV1Body

        return _call(
            self._client,
            _GET_ARTICLE_COMMENT_V1,
            {"article_url": article_url, "buffer": buffer},
            lambda _given: _request_weixin_get_article_comment_v1(
                body=WeixinGetArticleCommentV1Body(
                    article_url=_given["article_url"], buffer=_given.get("buffer", UNSET)
                )
            ),
            lambda response: WeixinArticleCommentResult.from_dict(response.json()),
        )

    def pages_get_article_comment_v1(
        self, *, article_url: str, buffer: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Pages[WeixinArticleCommentResult]:
        """Pages of `get_article_comment_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.weixin.pages_get_article_comment_v1(article_url="https://example.com/1", max_pages=3):
            ...

        Args:
            article_url: Address of the article.
            buffer: Position from the answer before; empty for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#get_article_comment_v1
        """
        return _Pages(
            self.get_article_comment_v1,
            _GET_ARTICLE_COMMENT_V1,
            {"article_url": article_url, "buffer": buffer},
            _GET_ARTICLE_COMMENT_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_article_comment_v1(
        self, *, article_url: str, buffer: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Items[Any]:
        """What is on the pages of `get_article_comment_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.weixin.iter_get_article_comment_v1(article_url="https://example.com/1", max_pages=3):
            ...

        Args:
            article_url: Address of the article.
            buffer: Position from the answer before; empty for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#get_article_comment_v1
        """
        _pages = self.pages_get_article_comment_v1(
            article_url=article_url, buffer=buffer, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, None, _GET_ARTICLE_COMMENT_V1_PAGINATION)

    def get_article_detail_v1(
        self, *, article_url: str, mode: Literal["RICH_TEXT", "TEXT"] | None = None
    ) -> WeixinArticleDetailResult:
        """One WeChat article as text.

        Title, author, time and body of an official account's article, given its URL. The body is plain text or, if
        asked for and possible, rich text.

        `GET /api/weixin/get-article-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.weixin.get_article_detail_v1(article_url="https://example.com/1")

        Args:
            article_url: Address of the article.
            mode: Whether the text of the article is plain, or rich where that is to be had. `TEXT` or `RICH_TEXT`.
                The service's default is `TEXT`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#get_article_detail_v1
        """
        from ..models.weixin_article_detail_result import WeixinArticleDetailResult

        return _call(
            self._client,
            _GET_ARTICLE_DETAIL_V1,
            {"article_url": article_url, "mode": mode},
            lambda _given: _request_weixin_get_article_detail_v1(
                article_url=_given["article_url"], mode=_given.get("mode", UNSET)
            ),
            lambda response: WeixinArticleDetailResult.from_dict(response.json()),
        )

    def get_article_detail_v2(self, *, article_url: str) -> Result:
        """One WeChat article as structured fields.

        An official account's article as separate fields, with its body as a fragment of HTML, given its URL.

        `GET /api/weixin/get-article-detail/v2`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.weixin.get_article_detail_v2(article_url="https://example.com/1")

        Args:
            article_url: Address of the article.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#get_article_detail_v2
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_ARTICLE_DETAIL_V2,
            {"article_url": article_url},
            lambda _given: _request_weixin_get_article_detail_v2(article_url=_given["article_url"]),
            lambda response: Result.from_dict(response.json()),
        )

    def get_article_detail_v3(self, *, article_url: str, mode: Literal["RICH_TEXT", "TEXT"] | None = None) -> Result:
        """One WeChat article with video.

        An official account's article with what is known about the videos in it, given its URL. The body is plain
        text or, if asked for and possible, rich text.

        `GET /api/weixin/get-article-detail/v3`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.weixin.get_article_detail_v3(article_url="https://example.com/1")

        Args:
            article_url: Address of the article.
            mode: Whether the text of the article is plain, or rich where that is to be had. `TEXT` or `RICH_TEXT`.
                The service's default is `TEXT`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#get_article_detail_v3
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_ARTICLE_DETAIL_V3,
            {"article_url": article_url, "mode": mode},
            lambda _given: _request_weixin_get_article_detail_v3(
                article_url=_given["article_url"], mode=_given.get("mode", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_article_detail_v4(self, *, article_url: str) -> Result:
        """One WeChat article as HTML.

        An official account's article as a whole HTML document, given its URL.

        `GET /api/weixin/get-article-detail/v4`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.weixin.get_article_detail_v4(article_url="https://example.com/1")

        Args:
            article_url: Address of the article.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#get_article_detail_v4
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_ARTICLE_DETAIL_V4,
            {"article_url": article_url},
            lambda _given: _request_weixin_get_article_detail_v4(article_url=_given["article_url"]),
            lambda response: Result.from_dict(response.json()),
        )

    def get_article_detail_v5(self, *, article_url: str) -> Result:
        """Status and metadata of an article.

        A short record of an official account's article, its metadata and status but not its body, given its URL.

        `GET /api/weixin/get-article-detail/v5`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.weixin.get_article_detail_v5(article_url="https://example.com/1")

        Args:
            article_url: Address of the article.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#get_article_detail_v5
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_ARTICLE_DETAIL_V5,
            {"article_url": article_url},
            lambda _given: _request_weixin_get_article_detail_v5(article_url=_given["article_url"]),
            lambda response: Result.from_dict(response.json()),
        )

    def get_article_metrics_v1(self, *, article_url: str) -> Result:
        """Basic counts of a WeChat article.

        Basic counts of an official account's article, reads and likes among them. Its URL has to end in `#rd` or
        `#wechat_redirect`.

        `GET /api/weixin/get-article-metrics/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.weixin.get_article_metrics_v1(article_url="https://example.com/1")

        Args:
            article_url: Address of the article, with `#rd` or `#wechat_redirect` at its end.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#get_article_metrics_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_ARTICLE_METRICS_V1,
            {"article_url": article_url},
            lambda _given: _request_weixin_get_article_metrics_v1(article_url=_given["article_url"]),
            lambda response: Result.from_dict(response.json()),
        )

    def get_article_metrics_v2(self, *, article_url: str) -> Result:
        """Extended counts of a WeChat article.

        A wider set of interaction and performance counts of an official account's article, given its URL.

        `GET /api/weixin/get-article-metrics/v2`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.weixin.get_article_metrics_v2(article_url="https://example.com/1")

        Args:
            article_url: Address of the article.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#get_article_metrics_v2
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_ARTICLE_METRICS_V2,
            {"article_url": article_url},
            lambda _given: _request_weixin_get_article_metrics_v2(article_url=_given["article_url"]),
            lambda response: Result.from_dict(response.json()),
        )

    def get_article_sub_comment_v1(self, *, article_url: str, content_id: str) -> Result:
        """Replies to a WeChat article comment.

        The replies to one top-level comment on an official account's article, given the URL of the article and the
        content id of the comment.

        `GET /api/weixin/get-article-sub-comment/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Example:
            api.weixin.get_article_sub_comment_v1(article_url="https://example.com/1", content_id="Hello")

        Args:
            article_url: Address of the article.
            content_id: Content id of the first-level comment whose replies are wanted.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#get_article_sub_comment_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_ARTICLE_SUB_COMMENT_V1,
            {"article_url": article_url, "content_id": content_id},
            lambda _given: _request_weixin_get_article_sub_comment_v1(
                article_url=_given["article_url"], content_id=_given["content_id"]
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def search_account_v1(self, *, keyword: str, page: int | None = None) -> Result:
        """Official accounts, one per page.

        The WeChat official account found for a keyword; each numbered page holds a single account.

        `POST /api/weixin/search-account/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.weixin.search_account_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#search_account_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _SEARCH_ACCOUNT_V1,
            {"keyword": keyword, "page": page},
            lambda _given: _request_weixin_search_account_v1(keyword=_given["keyword"], page=_given.get("page", UNSET)),
            lambda response: Result.from_dict(response.json()),
        )

    def search_account_v2(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
    ) -> Result:
        """Official accounts by web search.

        One page of the WeChat official accounts that the web search finds for a keyword. A further page takes three
        values at once: the next page number, the offset and the cookies buffer of the previous answer.

        `POST /api/weixin/search-account/v2`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.weixin.search_account_v2(keyword="coffee")

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the answer before, to be passed on as it came, together with `currentPage`
                and `offset`; empty for the first page.
            current_page: Number of the page, from 1; goes together with `offset` and `cookies_buffer`. The
                service's default is `1`.
            offset: Offset from the answer before, 0 for the first page; goes together with `currentPage` and
                `cookies_buffer`. The service's default is `0`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#search_account_v2
        """
        from ..models.result import Result
        from ..models.weixin_search_account_v2_body import WeixinSearchAccountV2Body

        return _call(
            self._client,
            _SEARCH_ACCOUNT_V2,
            {"keyword": keyword, "cookies_buffer": cookies_buffer, "current_page": current_page, "offset": offset},
            lambda _given: _request_weixin_search_account_v2(
                body=WeixinSearchAccountV2Body(
                    keyword=_given["keyword"],
                    cookies_buffer=_given.get("cookies_buffer", UNSET),
                    current_page=_given.get("current_page", UNSET),
                    offset=_given.get("offset", UNSET),
                )
            ),
            lambda response: Result.from_dict(response.json()),
        )

    @_deprecated("JustOne.weixin.search_article_hot_v1 is deprecated: the provider advises against it.")
    def search_article_hot_v1(
        self,
        *,
        start_day: datetime.date | str,
        end_day: datetime.date | str,
        keyword: str | None = None,
        publish_type: Literal["AUDIO", "IMAGE", "IMAGE_TEXT", "REPRINT", "TEXT", "VIDEO"] | None = None,
        category: WeixinSearchArticleHotV1Category | None = None,
        page: int | None = None,
    ) -> Result:
        """Hot WeChat articles of some days.

        One numbered page of popular articles of official accounts between two days, both required and at most 7
        days apart. Can be narrowed by keyword, kind of publication and subject.

        `GET /api/weixin/search-article-hot/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Deprecated: the provider advises against it.

        Example:
            api.weixin.search_article_hot_v1(start_day="2026-01-31", end_day="2026-01-31")

        Args:
            start_day: First day, written yyyy-MM-dd; 7 days before `endDay` at most.
            end_day: Last day, written yyyy-MM-dd; from `startDay` on, 7 days later at most.
            keyword: Words that the articles must have.
            publish_type: What the articles consist of. `IMAGE_TEXT`, `VIDEO`, `AUDIO`, `IMAGE`, `TEXT` or
                `REPRINT`. The service's default is `IMAGE_TEXT`.
            category: Subject of the articles. `ALL`, `INTERNATIONAL`, `SPORTS`, `ENTERTAINMENT`, `SOCIETY`,
                `FINANCE`, `CURRENT_AFFAIRS`, `TECHNOLOGY`, `EMOTION`, `AUTOMOTIVE`, `EDUCATION`, `FASHION`,
                `GAMES`, `MILITARY`, `TRAVEL`, `FOOD`, `CULTURE`, `HEALTH`, `HUMOR`, `HOME`, `ANIMATION`, `PETS`,
                `PARENTING`, `ASTROLOGY`, `HISTORY`, `MUSIC`, `UNCATEGORIZED`, `COMPREHENSIVE`, `WORKPLACE`,
                `AGRICULTURE` or `ELDERLY_CARE`. The service's default is `ALL`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#search_article_hot_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _SEARCH_ARTICLE_HOT_V1,
            {
                "start_day": start_day,
                "end_day": end_day,
                "keyword": keyword,
                "publish_type": publish_type,
                "category": category,
                "page": page,
            },
            lambda _given: _request_weixin_search_article_hot_v1(
                keyword=_given.get("keyword", UNSET),
                publish_type=_given.get("publish_type", UNSET),
                category=_given.get("category", UNSET),
                page=_given.get("page", UNSET),
                start_day=_given["start_day"],
                end_day=_given["end_day"],
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def search_article_v1(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
        publish_time_type: Literal["ALL", "HALF_YEAR", "ONE_DAY", "SEVEN_DAYS"] | None = None,
        sort_type: Literal["COMPREHENSIVE", "HOT", "LATEST"] | None = None,
    ) -> Result:
        """WeChat articles, sortable and by time.

        One page of the official accounts' articles found for a keyword, by overall rank, date or heat and from a
        chosen period. A further page takes three values at once: the next page number, the offset and the cookies
        buffer of the previous answer.

        `POST /api/weixin/search-article/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it. `pages_search_article_v1` goes through all pages.

        Example:
            api.weixin.search_article_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the answer before, to be passed on as it came, together with `currentPage`
                and `offset`; empty for the first page.
            current_page: Number of the page, from 1; goes together with `offset` and `cookies_buffer`. The
                service's default is `1`.
            offset: Offset from the answer before, 0 for the first page; goes together with `currentPage` and
                `cookies_buffer`. The service's default is `0`.
            publish_time_type: How old articles may be. `ALL`, `ONE_DAY`, `SEVEN_DAYS` or `HALF_YEAR`. The service's
                default is `ALL`.
            sort_type: Order of the articles. `COMPREHENSIVE`, `LATEST` or `HOT`. The service's default is
                `COMPREHENSIVE`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#search_article_v1
        """
        from ..models.result import Result
        from ..models.weixin_search_article_v1_body import WeixinSearchArticleV1Body

        return _call(
            self._client,
            _SEARCH_ARTICLE_V1,
            {
                "keyword": keyword,
                "cookies_buffer": cookies_buffer,
                "current_page": current_page,
                "offset": offset,
                "publish_time_type": publish_time_type,
                "sort_type": sort_type,
            },
            lambda _given: _request_weixin_search_article_v1(
                body=WeixinSearchArticleV1Body(
                    keyword=_given["keyword"],
                    cookies_buffer=_given.get("cookies_buffer", UNSET),
                    current_page=_given.get("current_page", UNSET),
                    offset=_given.get("offset", UNSET),
                    publish_time_type=_given.get("publish_time_type", UNSET),
                    sort_type=_given.get("sort_type", UNSET),
                )
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def pages_search_article_v1(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
        publish_time_type: Literal["ALL", "HALF_YEAR", "ONE_DAY", "SEVEN_DAYS"] | None = None,
        sort_type: Literal["COMPREHENSIVE", "HOT", "LATEST"] | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Pages[Result]:
        """Pages of `search_article_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.weixin.pages_search_article_v1(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the answer before, to be passed on as it came, together with `currentPage`
                and `offset`; empty for the first page.
            current_page: Number of the page, from 1; goes together with `offset` and `cookies_buffer`. The
                service's default is `1`.
            offset: Offset from the answer before, 0 for the first page; goes together with `currentPage` and
                `cookies_buffer`. The service's default is `0`.
            publish_time_type: How old articles may be. `ALL`, `ONE_DAY`, `SEVEN_DAYS` or `HALF_YEAR`. The service's
                default is `ALL`.
            sort_type: Order of the articles. `COMPREHENSIVE`, `LATEST` or `HOT`. The service's default is
                `COMPREHENSIVE`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#search_article_v1
        """
        return _Pages(
            self.search_article_v1,
            _SEARCH_ARTICLE_V1,
            {
                "keyword": keyword,
                "cookies_buffer": cookies_buffer,
                "current_page": current_page,
                "offset": offset,
                "publish_time_type": publish_time_type,
                "sort_type": sort_type,
            },
            _SEARCH_ARTICLE_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def search_article_v2(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
        sub_search_type: Literal["ALL", "FOLLOWED", "HOT", "LATEST", "RECENT_READ"] | None = None,
    ) -> Result:
        """WeChat articles within a category.

        One page of the official accounts' articles found for a keyword among all, those of followed accounts, the
        latest, the recently read or the hot ones. A further page takes three values at once: the next page number,
        the offset and the cookies buffer of the previous answer.

        `POST /api/weixin/search-article/v2`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.weixin.search_article_v2(keyword="coffee")

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the answer before, to be passed on as it came, together with `currentPage`
                and `offset`; empty for the first page.
            current_page: Number of the page, from 1; goes together with `offset` and `cookies_buffer`. The
                service's default is `1`.
            offset: Offset from the answer before, 0 for the first page; goes together with `currentPage` and
                `cookies_buffer`. The service's default is `0`.
            sub_search_type: Which articles are searched, and in which order. `ALL`, `FOLLOWED`, `LATEST`,
                `RECENT_READ` or `HOT`. The service's default is `ALL`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#search_article_v2
        """
        from ..models.result import Result
        from ..models.weixin_search_article_v2_body import WeixinSearchArticleV2Body

        return _call(
            self._client,
            _SEARCH_ARTICLE_V2,
            {
                "keyword": keyword,
                "cookies_buffer": cookies_buffer,
                "current_page": current_page,
                "offset": offset,
                "sub_search_type": sub_search_type,
            },
            lambda _given: _request_weixin_search_article_v2(
                body=WeixinSearchArticleV2Body(
                    keyword=_given["keyword"],
                    cookies_buffer=_given.get("cookies_buffer", UNSET),
                    current_page=_given.get("current_page", UNSET),
                    offset=_given.get("offset", UNSET),
                    sub_search_type=_given.get("sub_search_type", UNSET),
                )
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def search_miniprogram_v1(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
    ) -> Result:
        """Mini programs matching a keyword.

        One page of the WeChat mini programs found for a keyword. A further page takes three values at once: the
        next page number, the offset and the cookies buffer of the previous answer.

        `POST /api/weixin/search-miniprogram/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.weixin.search_miniprogram_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the answer before, to be passed on as it came, together with `currentPage`
                and `offset`; empty for the first page.
            current_page: Number of the page, from 1; goes together with `offset` and `cookies_buffer`. The
                service's default is `1`.
            offset: Offset from the answer before, 0 for the first page; goes together with `currentPage` and
                `cookies_buffer`. The service's default is `0`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#search_miniprogram_v1
        """
        from ..models.result import Result
        from ..models.weixin_search_miniprogram_v1_body import WeixinSearchMiniprogramV1Body

        return _call(
            self._client,
            _SEARCH_MINIPROGRAM_V1,
            {"keyword": keyword, "cookies_buffer": cookies_buffer, "current_page": current_page, "offset": offset},
            lambda _given: _request_weixin_search_miniprogram_v1(
                body=WeixinSearchMiniprogramV1Body(
                    keyword=_given["keyword"],
                    cookies_buffer=_given.get("cookies_buffer", UNSET),
                    current_page=_given.get("current_page", UNSET),
                    offset=_given.get("offset", UNSET),
                )
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def search_suggestions_v1(
        self, *, keyword: str, business_type: WeixinSearchSuggestionsV1BusinessType | None = None
    ) -> Result:
        """Search terms that WeChat suggests.

        The search terms that WeChat proposes for a keyword, in general or for one kind of result such as accounts,
        articles or books.

        `GET /api/weixin/search-suggestions/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.weixin.search_suggestions_v1(keyword="coffee")

        Args:
            keyword: What was typed so far.
            business_type: What is searched for; suggestions are limited to it. `ALL`, `ACCOUNT`, `ARTICLE`,
                `CHANNEL`, `MOMENTS`, `LIVE`, `EMOJI`, `AUDIO`, `BOOK`, `WECHAT_INDEX`, `NEWS`, `MINI_PROGRAM` or
                `ENCYCLOPEDIA`. The service's default is `ALL`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#search_suggestions_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _SEARCH_SUGGESTIONS_V1,
            {"keyword": keyword, "business_type": business_type},
            lambda _given: _request_weixin_search_suggestions_v1(
                keyword=_given["keyword"], business_type=_given.get("business_type", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def search_wechat_index_v1(self, *, keyword: str) -> Result:
        """WeChat Index of a keyword.

        How a keyword trends within WeChat according to the WeChat Index.

        `GET /api/weixin/search-wechat-index/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.weixin.search_wechat_index_v1(keyword="coffee")

        Args:
            keyword: Word whose popularity is wanted.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#search_wechat_index_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _SEARCH_WECHAT_INDEX_V1,
            {"keyword": keyword},
            lambda _given: _request_weixin_search_wechat_index_v1(keyword=_given["keyword"]),
            lambda response: Result.from_dict(response.json()),
        )


class AsyncWeixin(_Suggesting):
    """Official accounts of WeChat and their articles."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def convert_article_link_v1(self, *, link: str) -> Result:
        """Long address of an article link.

        The long address of an official account's article whose link is shortened or passes through another page.

        `GET /api/weixin/convert-article-link/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.weixin.convert_article_link_v1(link="https://example.com/1")

        Args:
            link: Short link to the article, or one that leads on to it.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#convert_article_link_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _CONVERT_ARTICLE_LINK_V1,
            {"link": link},
            lambda _given: _request_weixin_convert_article_link_v1(link=_given["link"]),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_account_basic_info_v1(self, *, name: str) -> WeixinAccountBasicInfoResult:
        """Basic data of an official account.

        Name, ids, type, avatar and description of a WeChat official account, given its name.

        `GET /api/weixin/get-account-basic-info/v1`, charged when it succeeds. The response is typed.

        Example:
            api.weixin.get_account_basic_info_v1(name="alice")

        Args:
            name: Name of the official account.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#get_account_basic_info_v1
        """
        from ..models.weixin_account_basic_info_result import WeixinAccountBasicInfoResult

        return await _acall(
            self._client,
            _GET_ACCOUNT_BASIC_INFO_V1,
            {"name": name},
            lambda _given: _request_weixin_get_account_basic_info_v1(name=_given["name"]),
            lambda response: WeixinAccountBasicInfoResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.weixin.get_account_history_articles_v1 is deprecated: the provider advises against it.")
    async def get_account_history_articles_v1(
        self, *, biz: str | None = None, url: str | None = None, name: str | None = None, page: int | None = None
    ) -> Result:
        """Past articles of an account, numbered.

        One numbered page of the articles that a WeChat official account has published. One of `biz`, `url` (of an
        article) or `name` (name or wxid) has to tell which account.

        `POST /api/weixin/get-account-history-articles/v1`, charged when it succeeds. The response is open: no one
        says what is in it, and `to_dict()` has all of it.

        Deprecated: the provider advises against it.

        Give at least one of `biz`, `url` and `name`.

        Example:
            api.weixin.get_account_history_articles_v1(biz="1")

        Args:
            biz: Biz id of the official account, the `__biz` in the address of its articles. One of `biz`, `url` and
                `name` is needed.
            url: Address of an article of the official account. One of `biz`, `url` and `name` is needed.
            name: Name or wxid of the official account. One of `biz`, `url` and `name` is needed.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#get_account_history_articles_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_ACCOUNT_HISTORY_ARTICLES_V1,
            {"biz": biz, "url": url, "name": name, "page": page},
            lambda _given: _request_weixin_get_account_history_articles_v1(
                biz=_given.get("biz", UNSET),
                url_query=_given.get("url", UNSET),
                name=_given.get("name", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_account_history_articles_v2(
        self, *, ghid: str | None = None, offset: str | None = None, url: str | None = None
    ) -> WeixinAccountHistoryArticlesResult:
        """Past articles of an account, by cursor.

        One page of the articles that a WeChat official account has published, with data of the account. Give either
        its original id (`ghid`) or the `url` of an article; the next page takes the paging offset of the answer,
        which is opaque text.

        `POST /api/weixin/get-account-history-articles/v2`, charged when it succeeds. The response is typed.

        Give at least one of `ghid` and `url`.

        Example:
            api.weixin.get_account_history_articles_v2(ghid="1")

        Args:
            ghid: Original id of the official account, which begins with gh_. Either `ghid` or `url` is needed.
            offset: The `PagingInfo.Offset` of the answer before, which is text; empty for the first page.
            url: Address of an article of the official account. Either `url` or `ghid` is needed.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#get_account_history_articles_v2
        """
        from ..models.weixin_account_history_articles_result import WeixinAccountHistoryArticlesResult
        from ..models.weixin_get_account_history_articles_v2_body import WeixinGetAccountHistoryArticlesV2Body

        return await _acall(
            self._client,
            _GET_ACCOUNT_HISTORY_ARTICLES_V2,
            {"ghid": ghid, "offset": offset, "url": url},
            lambda _given: _request_weixin_get_account_history_articles_v2(
                body=WeixinGetAccountHistoryArticlesV2Body(
                    ghid=_given.get("ghid", UNSET), offset=_given.get("offset", UNSET), url=_given.get("url", UNSET)
                )
            ),
            lambda response: WeixinAccountHistoryArticlesResult.from_dict(response.json()),
        )

    async def get_account_original_count_v1(self, *, ghid: str | None = None, url: str | None = None) -> Result:
        """Number of an account's original articles.

        How many articles of a WeChat official account are marked as original. Give either its original id (`ghid`)
        or the `url` of an article.

        `GET /api/weixin/get-account-original-count/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Give at least one of `ghid` and `url`.

        Example:
            api.weixin.get_account_original_count_v1(ghid="1")

        Args:
            ghid: Original id of the official account, which begins with gh_. Either `ghid` or `url` is needed.
            url: Address of an article of the official account. Either `url` or `ghid` is needed.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#get_account_original_count_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_ACCOUNT_ORIGINAL_COUNT_V1,
            {"ghid": ghid, "url": url},
            lambda _given: _request_weixin_get_account_original_count_v1(
                ghid=_given.get("ghid", UNSET), url_query=_given.get("url", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_account_principal_info_v1(
        self, *, biz: str | None = None, url: str | None = None, wxid: str | None = None
    ) -> Result:
        """Legal entity behind an official account.

        Who runs a WeChat official account. One of `biz`, `url` (of an article) or `wxid` has to tell which account.

        `GET /api/weixin/get-account-principal-info/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Give at least one of `biz`, `url` and `wxid`.

        Example:
            api.weixin.get_account_principal_info_v1(biz="1")

        Args:
            biz: Biz id of the official account. One of `biz`, `url` and `wxid` is needed.
            url: Address of an article of the official account. One of `biz`, `url` and `wxid` is needed.
            wxid: Wxid of the official account. One of `biz`, `url` and `wxid` is needed.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#get_account_principal_info_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_ACCOUNT_PRINCIPAL_INFO_V1,
            {"biz": biz, "url": url, "wxid": wxid},
            lambda _given: _request_weixin_get_account_principal_info_v1(
                biz=_given.get("biz", UNSET), url_query=_given.get("url", UNSET), wxid=_given.get("wxid", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    @_deprecated("JustOne.weixin.get_account_today_articles_v1 is deprecated: the provider advises against it.")
    async def get_account_today_articles_v1(
        self, *, biz: str | None = None, url: str | None = None, name: str | None = None
    ) -> Result:
        """Articles an account published today.

        The articles that a WeChat official account has published so far today. One of `biz`, `url` (of an article)
        or `name` (name or wxid) has to tell which account.

        `GET /api/weixin/get-account-today-articles/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Deprecated: the provider advises against it.

        Give at least one of `biz`, `url` and `name`.

        Example:
            api.weixin.get_account_today_articles_v1(biz="1")

        Args:
            biz: Biz id of the official account, the `__biz` in the address of its articles. One of `biz`, `url` and
                `name` is needed.
            url: Address of an article of the official account. One of `biz`, `url` and `name` is needed.
            name: Name or wxid of the official account. One of `biz`, `url` and `name` is needed.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#get_account_today_articles_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_ACCOUNT_TODAY_ARTICLES_V1,
            {"biz": biz, "url": url, "name": name},
            lambda _given: _request_weixin_get_account_today_articles_v1(
                biz=_given.get("biz", UNSET), url_query=_given.get("url", UNSET), name=_given.get("name", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_article_comment_v1(
        self, *, article_url: str, buffer: str | None = None
    ) -> WeixinArticleCommentResult:
        """Comments on a WeChat article.

        One page of the top-level comments on an official account's article, some with replies, given its URL. The
        next page takes the buffer of the answer as long as its continue flag says so.

        `POST /api/weixin/get-article-comment/v1`, charged when it succeeds. The response is typed.
        `iter_get_article_comment_v1` goes through the items of all pages, `pages_get_article_comment_v1` through
        the pages.

        Example:
            api.weixin.get_article_comment_v1(article_url="https://example.com/1")

        Args:
            article_url: Address of the article.
            buffer: Position from the answer before; empty for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#get_article_comment_v1
        """
        from ..models.weixin_article_comment_result import WeixinArticleCommentResult
        from ..models.weixin_get_article_comment_v1_body import WeixinGetArticleCommentV1Body

        return await _acall(
            self._client,
            _GET_ARTICLE_COMMENT_V1,
            {"article_url": article_url, "buffer": buffer},
            lambda _given: _request_weixin_get_article_comment_v1(
                body=WeixinGetArticleCommentV1Body(
                    article_url=_given["article_url"], buffer=_given.get("buffer", UNSET)
                )
            ),
            lambda response: WeixinArticleCommentResult.from_dict(response.json()),
        )

    def pages_get_article_comment_v1(
        self, *, article_url: str, buffer: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncPages[WeixinArticleCommentResult]:
        """Pages of `get_article_comment_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.weixin.pages_get_article_comment_v1(article_url="https://example.com/1", max_pages=3):
            ...

        Args:
            article_url: Address of the article.
            buffer: Position from the answer before; empty for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#get_article_comment_v1
        """
        return _AsyncPages(
            self.get_article_comment_v1,
            _GET_ARTICLE_COMMENT_V1,
            {"article_url": article_url, "buffer": buffer},
            _GET_ARTICLE_COMMENT_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_article_comment_v1(
        self, *, article_url: str, buffer: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncItems[Any]:
        """What is on the pages of `get_article_comment_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.weixin.iter_get_article_comment_v1(article_url="https://example.com/1", max_pages=3):
            ...

        Args:
            article_url: Address of the article.
            buffer: Position from the answer before; empty for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#get_article_comment_v1
        """
        _pages = self.pages_get_article_comment_v1(
            article_url=article_url, buffer=buffer, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, None, _GET_ARTICLE_COMMENT_V1_PAGINATION)

    async def get_article_detail_v1(
        self, *, article_url: str, mode: Literal["RICH_TEXT", "TEXT"] | None = None
    ) -> WeixinArticleDetailResult:
        """One WeChat article as text.

        Title, author, time and body of an official account's article, given its URL. The body is plain text or, if
        asked for and possible, rich text.

        `GET /api/weixin/get-article-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.weixin.get_article_detail_v1(article_url="https://example.com/1")

        Args:
            article_url: Address of the article.
            mode: Whether the text of the article is plain, or rich where that is to be had. `TEXT` or `RICH_TEXT`.
                The service's default is `TEXT`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#get_article_detail_v1
        """
        from ..models.weixin_article_detail_result import WeixinArticleDetailResult

        return await _acall(
            self._client,
            _GET_ARTICLE_DETAIL_V1,
            {"article_url": article_url, "mode": mode},
            lambda _given: _request_weixin_get_article_detail_v1(
                article_url=_given["article_url"], mode=_given.get("mode", UNSET)
            ),
            lambda response: WeixinArticleDetailResult.from_dict(response.json()),
        )

    async def get_article_detail_v2(self, *, article_url: str) -> Result:
        """One WeChat article as structured fields.

        An official account's article as separate fields, with its body as a fragment of HTML, given its URL.

        `GET /api/weixin/get-article-detail/v2`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.weixin.get_article_detail_v2(article_url="https://example.com/1")

        Args:
            article_url: Address of the article.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#get_article_detail_v2
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_ARTICLE_DETAIL_V2,
            {"article_url": article_url},
            lambda _given: _request_weixin_get_article_detail_v2(article_url=_given["article_url"]),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_article_detail_v3(
        self, *, article_url: str, mode: Literal["RICH_TEXT", "TEXT"] | None = None
    ) -> Result:
        """One WeChat article with video.

        An official account's article with what is known about the videos in it, given its URL. The body is plain
        text or, if asked for and possible, rich text.

        `GET /api/weixin/get-article-detail/v3`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.weixin.get_article_detail_v3(article_url="https://example.com/1")

        Args:
            article_url: Address of the article.
            mode: Whether the text of the article is plain, or rich where that is to be had. `TEXT` or `RICH_TEXT`.
                The service's default is `TEXT`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#get_article_detail_v3
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_ARTICLE_DETAIL_V3,
            {"article_url": article_url, "mode": mode},
            lambda _given: _request_weixin_get_article_detail_v3(
                article_url=_given["article_url"], mode=_given.get("mode", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_article_detail_v4(self, *, article_url: str) -> Result:
        """One WeChat article as HTML.

        An official account's article as a whole HTML document, given its URL.

        `GET /api/weixin/get-article-detail/v4`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.weixin.get_article_detail_v4(article_url="https://example.com/1")

        Args:
            article_url: Address of the article.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#get_article_detail_v4
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_ARTICLE_DETAIL_V4,
            {"article_url": article_url},
            lambda _given: _request_weixin_get_article_detail_v4(article_url=_given["article_url"]),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_article_detail_v5(self, *, article_url: str) -> Result:
        """Status and metadata of an article.

        A short record of an official account's article, its metadata and status but not its body, given its URL.

        `GET /api/weixin/get-article-detail/v5`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.weixin.get_article_detail_v5(article_url="https://example.com/1")

        Args:
            article_url: Address of the article.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#get_article_detail_v5
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_ARTICLE_DETAIL_V5,
            {"article_url": article_url},
            lambda _given: _request_weixin_get_article_detail_v5(article_url=_given["article_url"]),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_article_metrics_v1(self, *, article_url: str) -> Result:
        """Basic counts of a WeChat article.

        Basic counts of an official account's article, reads and likes among them. Its URL has to end in `#rd` or
        `#wechat_redirect`.

        `GET /api/weixin/get-article-metrics/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.weixin.get_article_metrics_v1(article_url="https://example.com/1")

        Args:
            article_url: Address of the article, with `#rd` or `#wechat_redirect` at its end.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#get_article_metrics_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_ARTICLE_METRICS_V1,
            {"article_url": article_url},
            lambda _given: _request_weixin_get_article_metrics_v1(article_url=_given["article_url"]),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_article_metrics_v2(self, *, article_url: str) -> Result:
        """Extended counts of a WeChat article.

        A wider set of interaction and performance counts of an official account's article, given its URL.

        `GET /api/weixin/get-article-metrics/v2`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.weixin.get_article_metrics_v2(article_url="https://example.com/1")

        Args:
            article_url: Address of the article.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#get_article_metrics_v2
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_ARTICLE_METRICS_V2,
            {"article_url": article_url},
            lambda _given: _request_weixin_get_article_metrics_v2(article_url=_given["article_url"]),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_article_sub_comment_v1(self, *, article_url: str, content_id: str) -> Result:
        """Replies to a WeChat article comment.

        The replies to one top-level comment on an official account's article, given the URL of the article and the
        content id of the comment.

        `GET /api/weixin/get-article-sub-comment/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Example:
            api.weixin.get_article_sub_comment_v1(article_url="https://example.com/1", content_id="Hello")

        Args:
            article_url: Address of the article.
            content_id: Content id of the first-level comment whose replies are wanted.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#get_article_sub_comment_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_ARTICLE_SUB_COMMENT_V1,
            {"article_url": article_url, "content_id": content_id},
            lambda _given: _request_weixin_get_article_sub_comment_v1(
                article_url=_given["article_url"], content_id=_given["content_id"]
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def search_account_v1(self, *, keyword: str, page: int | None = None) -> Result:
        """Official accounts, one per page.

        The WeChat official account found for a keyword; each numbered page holds a single account.

        `POST /api/weixin/search-account/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.weixin.search_account_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#search_account_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _SEARCH_ACCOUNT_V1,
            {"keyword": keyword, "page": page},
            lambda _given: _request_weixin_search_account_v1(keyword=_given["keyword"], page=_given.get("page", UNSET)),
            lambda response: Result.from_dict(response.json()),
        )

    async def search_account_v2(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
    ) -> Result:
        """Official accounts by web search.

        One page of the WeChat official accounts that the web search finds for a keyword. A further page takes three
        values at once: the next page number, the offset and the cookies buffer of the previous answer.

        `POST /api/weixin/search-account/v2`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.weixin.search_account_v2(keyword="coffee")

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the answer before, to be passed on as it came, together with `currentPage`
                and `offset`; empty for the first page.
            current_page: Number of the page, from 1; goes together with `offset` and `cookies_buffer`. The
                service's default is `1`.
            offset: Offset from the answer before, 0 for the first page; goes together with `currentPage` and
                `cookies_buffer`. The service's default is `0`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#search_account_v2
        """
        from ..models.result import Result
        from ..models.weixin_search_account_v2_body import WeixinSearchAccountV2Body

        return await _acall(
            self._client,
            _SEARCH_ACCOUNT_V2,
            {"keyword": keyword, "cookies_buffer": cookies_buffer, "current_page": current_page, "offset": offset},
            lambda _given: _request_weixin_search_account_v2(
                body=WeixinSearchAccountV2Body(
                    keyword=_given["keyword"],
                    cookies_buffer=_given.get("cookies_buffer", UNSET),
                    current_page=_given.get("current_page", UNSET),
                    offset=_given.get("offset", UNSET),
                )
            ),
            lambda response: Result.from_dict(response.json()),
        )

    @_deprecated("JustOne.weixin.search_article_hot_v1 is deprecated: the provider advises against it.")
    async def search_article_hot_v1(
        self,
        *,
        start_day: datetime.date | str,
        end_day: datetime.date | str,
        keyword: str | None = None,
        publish_type: Literal["AUDIO", "IMAGE", "IMAGE_TEXT", "REPRINT", "TEXT", "VIDEO"] | None = None,
        category: WeixinSearchArticleHotV1Category | None = None,
        page: int | None = None,
    ) -> Result:
        """Hot WeChat articles of some days.

        One numbered page of popular articles of official accounts between two days, both required and at most 7
        days apart. Can be narrowed by keyword, kind of publication and subject.

        `GET /api/weixin/search-article-hot/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Deprecated: the provider advises against it.

        Example:
            api.weixin.search_article_hot_v1(start_day="2026-01-31", end_day="2026-01-31")

        Args:
            start_day: First day, written yyyy-MM-dd; 7 days before `endDay` at most.
            end_day: Last day, written yyyy-MM-dd; from `startDay` on, 7 days later at most.
            keyword: Words that the articles must have.
            publish_type: What the articles consist of. `IMAGE_TEXT`, `VIDEO`, `AUDIO`, `IMAGE`, `TEXT` or
                `REPRINT`. The service's default is `IMAGE_TEXT`.
            category: Subject of the articles. `ALL`, `INTERNATIONAL`, `SPORTS`, `ENTERTAINMENT`, `SOCIETY`,
                `FINANCE`, `CURRENT_AFFAIRS`, `TECHNOLOGY`, `EMOTION`, `AUTOMOTIVE`, `EDUCATION`, `FASHION`,
                `GAMES`, `MILITARY`, `TRAVEL`, `FOOD`, `CULTURE`, `HEALTH`, `HUMOR`, `HOME`, `ANIMATION`, `PETS`,
                `PARENTING`, `ASTROLOGY`, `HISTORY`, `MUSIC`, `UNCATEGORIZED`, `COMPREHENSIVE`, `WORKPLACE`,
                `AGRICULTURE` or `ELDERLY_CARE`. The service's default is `ALL`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#search_article_hot_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _SEARCH_ARTICLE_HOT_V1,
            {
                "start_day": start_day,
                "end_day": end_day,
                "keyword": keyword,
                "publish_type": publish_type,
                "category": category,
                "page": page,
            },
            lambda _given: _request_weixin_search_article_hot_v1(
                keyword=_given.get("keyword", UNSET),
                publish_type=_given.get("publish_type", UNSET),
                category=_given.get("category", UNSET),
                page=_given.get("page", UNSET),
                start_day=_given["start_day"],
                end_day=_given["end_day"],
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def search_article_v1(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
        publish_time_type: Literal["ALL", "HALF_YEAR", "ONE_DAY", "SEVEN_DAYS"] | None = None,
        sort_type: Literal["COMPREHENSIVE", "HOT", "LATEST"] | None = None,
    ) -> Result:
        """WeChat articles, sortable and by time.

        One page of the official accounts' articles found for a keyword, by overall rank, date or heat and from a
        chosen period. A further page takes three values at once: the next page number, the offset and the cookies
        buffer of the previous answer.

        `POST /api/weixin/search-article/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it. `pages_search_article_v1` goes through all pages.

        Example:
            api.weixin.search_article_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the answer before, to be passed on as it came, together with `currentPage`
                and `offset`; empty for the first page.
            current_page: Number of the page, from 1; goes together with `offset` and `cookies_buffer`. The
                service's default is `1`.
            offset: Offset from the answer before, 0 for the first page; goes together with `currentPage` and
                `cookies_buffer`. The service's default is `0`.
            publish_time_type: How old articles may be. `ALL`, `ONE_DAY`, `SEVEN_DAYS` or `HALF_YEAR`. The service's
                default is `ALL`.
            sort_type: Order of the articles. `COMPREHENSIVE`, `LATEST` or `HOT`. The service's default is
                `COMPREHENSIVE`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#search_article_v1
        """
        from ..models.result import Result
        from ..models.weixin_search_article_v1_body import WeixinSearchArticleV1Body

        return await _acall(
            self._client,
            _SEARCH_ARTICLE_V1,
            {
                "keyword": keyword,
                "cookies_buffer": cookies_buffer,
                "current_page": current_page,
                "offset": offset,
                "publish_time_type": publish_time_type,
                "sort_type": sort_type,
            },
            lambda _given: _request_weixin_search_article_v1(
                body=WeixinSearchArticleV1Body(
                    keyword=_given["keyword"],
                    cookies_buffer=_given.get("cookies_buffer", UNSET),
                    current_page=_given.get("current_page", UNSET),
                    offset=_given.get("offset", UNSET),
                    publish_time_type=_given.get("publish_time_type", UNSET),
                    sort_type=_given.get("sort_type", UNSET),
                )
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def pages_search_article_v1(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
        publish_time_type: Literal["ALL", "HALF_YEAR", "ONE_DAY", "SEVEN_DAYS"] | None = None,
        sort_type: Literal["COMPREHENSIVE", "HOT", "LATEST"] | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncPages[Result]:
        """Pages of `search_article_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.weixin.pages_search_article_v1(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the answer before, to be passed on as it came, together with `currentPage`
                and `offset`; empty for the first page.
            current_page: Number of the page, from 1; goes together with `offset` and `cookies_buffer`. The
                service's default is `1`.
            offset: Offset from the answer before, 0 for the first page; goes together with `currentPage` and
                `cookies_buffer`. The service's default is `0`.
            publish_time_type: How old articles may be. `ALL`, `ONE_DAY`, `SEVEN_DAYS` or `HALF_YEAR`. The service's
                default is `ALL`.
            sort_type: Order of the articles. `COMPREHENSIVE`, `LATEST` or `HOT`. The service's default is
                `COMPREHENSIVE`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#search_article_v1
        """
        return _AsyncPages(
            self.search_article_v1,
            _SEARCH_ARTICLE_V1,
            {
                "keyword": keyword,
                "cookies_buffer": cookies_buffer,
                "current_page": current_page,
                "offset": offset,
                "publish_time_type": publish_time_type,
                "sort_type": sort_type,
            },
            _SEARCH_ARTICLE_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    async def search_article_v2(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
        sub_search_type: Literal["ALL", "FOLLOWED", "HOT", "LATEST", "RECENT_READ"] | None = None,
    ) -> Result:
        """WeChat articles within a category.

        One page of the official accounts' articles found for a keyword among all, those of followed accounts, the
        latest, the recently read or the hot ones. A further page takes three values at once: the next page number,
        the offset and the cookies buffer of the previous answer.

        `POST /api/weixin/search-article/v2`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.weixin.search_article_v2(keyword="coffee")

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the answer before, to be passed on as it came, together with `currentPage`
                and `offset`; empty for the first page.
            current_page: Number of the page, from 1; goes together with `offset` and `cookies_buffer`. The
                service's default is `1`.
            offset: Offset from the answer before, 0 for the first page; goes together with `currentPage` and
                `cookies_buffer`. The service's default is `0`.
            sub_search_type: Which articles are searched, and in which order. `ALL`, `FOLLOWED`, `LATEST`,
                `RECENT_READ` or `HOT`. The service's default is `ALL`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#search_article_v2
        """
        from ..models.result import Result
        from ..models.weixin_search_article_v2_body import WeixinSearchArticleV2Body

        return await _acall(
            self._client,
            _SEARCH_ARTICLE_V2,
            {
                "keyword": keyword,
                "cookies_buffer": cookies_buffer,
                "current_page": current_page,
                "offset": offset,
                "sub_search_type": sub_search_type,
            },
            lambda _given: _request_weixin_search_article_v2(
                body=WeixinSearchArticleV2Body(
                    keyword=_given["keyword"],
                    cookies_buffer=_given.get("cookies_buffer", UNSET),
                    current_page=_given.get("current_page", UNSET),
                    offset=_given.get("offset", UNSET),
                    sub_search_type=_given.get("sub_search_type", UNSET),
                )
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def search_miniprogram_v1(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
    ) -> Result:
        """Mini programs matching a keyword.

        One page of the WeChat mini programs found for a keyword. A further page takes three values at once: the
        next page number, the offset and the cookies buffer of the previous answer.

        `POST /api/weixin/search-miniprogram/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.weixin.search_miniprogram_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the answer before, to be passed on as it came, together with `currentPage`
                and `offset`; empty for the first page.
            current_page: Number of the page, from 1; goes together with `offset` and `cookies_buffer`. The
                service's default is `1`.
            offset: Offset from the answer before, 0 for the first page; goes together with `currentPage` and
                `cookies_buffer`. The service's default is `0`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#search_miniprogram_v1
        """
        from ..models.result import Result
        from ..models.weixin_search_miniprogram_v1_body import WeixinSearchMiniprogramV1Body

        return await _acall(
            self._client,
            _SEARCH_MINIPROGRAM_V1,
            {"keyword": keyword, "cookies_buffer": cookies_buffer, "current_page": current_page, "offset": offset},
            lambda _given: _request_weixin_search_miniprogram_v1(
                body=WeixinSearchMiniprogramV1Body(
                    keyword=_given["keyword"],
                    cookies_buffer=_given.get("cookies_buffer", UNSET),
                    current_page=_given.get("current_page", UNSET),
                    offset=_given.get("offset", UNSET),
                )
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def search_suggestions_v1(
        self, *, keyword: str, business_type: WeixinSearchSuggestionsV1BusinessType | None = None
    ) -> Result:
        """Search terms that WeChat suggests.

        The search terms that WeChat proposes for a keyword, in general or for one kind of result such as accounts,
        articles or books.

        `GET /api/weixin/search-suggestions/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.weixin.search_suggestions_v1(keyword="coffee")

        Args:
            keyword: What was typed so far.
            business_type: What is searched for; suggestions are limited to it. `ALL`, `ACCOUNT`, `ARTICLE`,
                `CHANNEL`, `MOMENTS`, `LIVE`, `EMOJI`, `AUDIO`, `BOOK`, `WECHAT_INDEX`, `NEWS`, `MINI_PROGRAM` or
                `ENCYCLOPEDIA`. The service's default is `ALL`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#search_suggestions_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _SEARCH_SUGGESTIONS_V1,
            {"keyword": keyword, "business_type": business_type},
            lambda _given: _request_weixin_search_suggestions_v1(
                keyword=_given["keyword"], business_type=_given.get("business_type", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def search_wechat_index_v1(self, *, keyword: str) -> Result:
        """WeChat Index of a keyword.

        How a keyword trends within WeChat according to the WeChat Index.

        `GET /api/weixin/search-wechat-index/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.weixin.search_wechat_index_v1(keyword="coffee")

        Args:
            keyword: Word whose popularity is wanted.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin.html#search_wechat_index_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _SEARCH_WECHAT_INDEX_V1,
            {"keyword": keyword},
            lambda _given: _request_weixin_search_wechat_index_v1(keyword=_given["keyword"]),
            lambda response: Result.from_dict(response.json()),
        )
