# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `taobao`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.arguments.parameters import Arguments, ParameterModel
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
    from ..._runtime.client import Client
    from ..._runtime.pagination.iterators import State
    from ..models.enumerations import (
        TaobaoGetItemCommentV3OrderType,
        TaobaoGetShopItemListV1Sort,
        TaobaoGetShopItemListV2Sort,
        TaobaoGetShopItemListV3Sort,
        TaobaoSearchItemListV1Sort,
    )
    from ..models.result import Result
    from ..models.taobao_comment import TaobaoComment
    from ..models.taobao_item_comment_result import TaobaoItemCommentResult
    from ..models.taobao_item_detail_result import TaobaoItemDetailResult
    from ..models.taobao_item_detail_v3_result import TaobaoItemDetailV3Result
    from ..models.taobao_item_detail_v4_result import TaobaoItemDetailV4Result
    from ..models.taobao_item_detail_v5_result import TaobaoItemDetailV5Result
    from ..models.taobao_item_detail_v9_result import TaobaoItemDetailV9Result
    from ..models.taobao_list_module_response_item import TaobaoListModuleResponseItem
    from ..models.taobao_model_item import TaobaoModelItem
    from ..models.taobao_search_item_list_result import TaobaoSearchItemListResult
    from ..models.taobao_shop_item_list_result import TaobaoShopItemListResult
    from ..models.taobao_shop_item_list_v2_result import TaobaoShopItemListV2Result
    from ..models.taobao_shop_item_list_v3_result import TaobaoShopItemListV3Result

__all__ = ["AsyncTaobao", "Taobao"]

_GET_ITEM_COMMENT_V3_PAGINATION = Pagination(
    start={"page": 1},
    next={"page": "increment"},
    items=("data", "comments"),
    end=("reached_by", ("data", "maxPage"), "page"),
)
_GET_SHOP_ITEM_LIST_V2_PAGINATION = Pagination(
    start={"page": 1},
    next={"page": "increment"},
    items=("data", "httpData", "itemListModuleResponse", "itemList"),
    end=("reached_by", ("data", "httpData", "itemListModuleResponse", "page", "totalPages"), "page"),
)
_SEARCH_ITEM_LIST_V1_PAGINATION = Pagination(
    start={"page": 1},
    next={"page": "increment"},
    items=("data", "model", "itemList"),
    end=("reached_by", ("data", "model", "page", "totalPages"), "page"),
)

_GET_ITEM_COMMENT_V3 = Arguments(
    operation="taobao_get_item_comment_v3",
    parameters=(
        ParameterModel(name="item_id", type="str", required=True),
        ParameterModel(name="order_type", type="str"),
        ParameterModel(name="page", type="int"),
    ),
)
_GET_ITEM_DETAIL_V1 = Arguments(
    operation="taobao_get_item_detail_v1", parameters=(ParameterModel(name="item_id", type="str", required=True),)
)
_GET_ITEM_DETAIL_V2 = Arguments(
    operation="taobao_get_item_detail_v2", parameters=(ParameterModel(name="item_id", type="str", required=True),)
)
_GET_ITEM_DETAIL_V3 = Arguments(
    operation="taobao_get_item_detail_v3", parameters=(ParameterModel(name="item_id", type="str", required=True),)
)
_GET_ITEM_DETAIL_V4 = Arguments(
    operation="taobao_get_item_detail_v4", parameters=(ParameterModel(name="item_id", type="str", required=True),)
)
_GET_ITEM_DETAIL_V5 = Arguments(
    operation="taobao_get_item_detail_v5", parameters=(ParameterModel(name="item_id", type="str", required=True),)
)
_GET_ITEM_DETAIL_V6 = Arguments(
    operation="taobao_get_item_detail_v6", parameters=(ParameterModel(name="item_id", type="str", required=True),)
)
_GET_ITEM_DETAIL_V7 = Arguments(
    operation="taobao_get_item_detail_v7", parameters=(ParameterModel(name="item_id", type="str", required=True),)
)
_GET_ITEM_DETAIL_V9 = Arguments(
    operation="taobao_get_item_detail_v9", parameters=(ParameterModel(name="item_id", type="str", required=True),)
)
_GET_ITEM_SALE_V1 = Arguments(
    operation="taobao_get_item_sale_v1", parameters=(ParameterModel(name="item_id", type="str", required=True),)
)
_GET_SHOP_ITEM_LIST_V1 = Arguments(
    operation="taobao_get_shop_item_list_v1",
    parameters=(
        ParameterModel(name="user_id", type="str", required=True),
        ParameterModel(name="sort", type="str"),
        ParameterModel(name="page", type="int"),
    ),
)
_GET_SHOP_ITEM_LIST_V2 = Arguments(
    operation="taobao_get_shop_item_list_v2",
    parameters=(
        ParameterModel(name="user_id", type="str", required=True),
        ParameterModel(name="shop_id", type="str", required=True),
        ParameterModel(name="sort", type="str"),
        ParameterModel(name="page", type="int"),
    ),
)
_GET_SHOP_ITEM_LIST_V3 = Arguments(
    operation="taobao_get_shop_item_list_v3",
    parameters=(
        ParameterModel(name="user_id", type="str", required=True),
        ParameterModel(name="shop_id", type="str", required=True),
        ParameterModel(name="sort", type="str"),
        ParameterModel(name="page", type="int"),
    ),
)
_GET_SHOP_ITEM_LIST_V4 = Arguments(
    operation="taobao_get_shop_item_list_v4",
    parameters=(ParameterModel(name="seller_id", type="str", required=True), ParameterModel(name="page", type="int")),
)
_GET_SOCIAL_FEED_V1 = Arguments(
    operation="taobao_get_social_feed_v1",
    parameters=(ParameterModel(name="item_id", type="str", required=True), ParameterModel(name="page", type="int")),
)
_SEARCH_ITEM_LIST_V1 = Arguments(
    operation="taobao_search_item_list_v1",
    parameters=(
        ParameterModel(name="keyword", type="str", required=True),
        ParameterModel(name="sort", type="str"),
        ParameterModel(name="tmall", type="bool"),
        ParameterModel(name="start_price", type="str"),
        ParameterModel(name="end_price", type="str"),
        ParameterModel(name="page", type="int"),
    ),
)


def _request_taobao_get_item_comment_v3(
    *,
    item_id: str,
    order_type: TaobaoGetItemCommentV3OrderType | Unset = "feedbackdate",
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["itemId"] = item_id

    json_order_type: str | Unset = UNSET
    if not isinstance(order_type, Unset):
        json_order_type = order_type

    params["orderType"] = json_order_type

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/taobao/get-item-comment/v3",
        "params": params,
    }

    return _kwargs


def _request_taobao_get_item_detail_v1(
    *,
    item_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["itemId"] = item_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/taobao/get-item-detail/v1",
        "params": params,
    }

    return _kwargs


def _request_taobao_get_item_detail_v2(
    *,
    item_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["itemId"] = item_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/taobao/get-item-detail/v2",
        "params": params,
    }

    return _kwargs


def _request_taobao_get_item_detail_v3(
    *,
    item_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["itemId"] = item_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/taobao/get-item-detail/v3",
        "params": params,
    }

    return _kwargs


def _request_taobao_get_item_detail_v4(
    *,
    item_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["itemId"] = item_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/taobao/get-item-detail/v4",
        "params": params,
    }

    return _kwargs


def _request_taobao_get_item_detail_v5(
    *,
    item_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["itemId"] = item_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/taobao/get-item-detail/v5",
        "params": params,
    }

    return _kwargs


def _request_taobao_get_item_detail_v6(
    *,
    item_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["itemId"] = item_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/taobao/get-item-detail/v6",
        "params": params,
    }

    return _kwargs


def _request_taobao_get_item_detail_v7(
    *,
    item_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["itemId"] = item_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/taobao/get-item-detail/v7",
        "params": params,
    }

    return _kwargs


def _request_taobao_get_item_detail_v9(
    *,
    item_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["itemId"] = item_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/taobao/get-item-detail/v9",
        "params": params,
    }

    return _kwargs


def _request_taobao_get_item_sale_v1(
    *,
    item_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["itemId"] = item_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/taobao/get-item-sale/v1",
        "params": params,
    }

    return _kwargs


def _request_taobao_get_shop_item_list_v1(
    *,
    user_id: str,
    sort: TaobaoGetShopItemListV1Sort | Unset = "_sale",
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userId"] = user_id

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/taobao/get-shop-item-list/v1",
        "params": params,
    }

    return _kwargs


def _request_taobao_get_shop_item_list_v2(
    *,
    user_id: str,
    shop_id: str,
    sort: TaobaoGetShopItemListV2Sort | Unset = "coefp",
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userId"] = user_id

    params["shopId"] = shop_id

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/taobao/get-shop-item-list/v2",
        "params": params,
    }

    return _kwargs


def _request_taobao_get_shop_item_list_v3(
    *,
    user_id: str,
    shop_id: str,
    sort: TaobaoGetShopItemListV3Sort | Unset = "coefp",
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userId"] = user_id

    params["shopId"] = shop_id

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/taobao/get-shop-item-list/v3",
        "params": params,
    }

    return _kwargs


def _request_taobao_get_shop_item_list_v4(
    *,
    seller_id: str,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["sellerId"] = seller_id

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/taobao/get-shop-item-list/v4",
        "params": params,
    }

    return _kwargs


def _request_taobao_get_social_feed_v1(
    *,
    item_id: str,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["itemId"] = item_id

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/taobao/get-social-feed/v1",
        "params": params,
    }

    return _kwargs


def _request_taobao_search_item_list_v1(
    *,
    keyword: str,
    sort: TaobaoSearchItemListV1Sort | Unset = "_sale",
    tmall: bool | Unset = False,
    start_price: str | Unset = UNSET,
    end_price: str | Unset = UNSET,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    params["tmall"] = tmall

    params["startPrice"] = start_price

    params["endPrice"] = end_price

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/taobao/search-item-list/v1",
        "params": params,
    }

    return _kwargs


class Taobao(_Suggesting):
    """Products, shops and reviews on Taobao and Tmall."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_item_comment_v3(
        self, *, item_id: str, order_type: Literal["feedbackdate", "general"] | None = None, page: int | None = None
    ) -> TaobaoItemCommentResult:
        """Reviews of a Taobao item.

        One numbered page of the reviews of a Taobao or Tmall item, newest first or in the general order. The answer
        names the last page.

        `GET /api/taobao/get-item-comment/v3`, charged when it succeeds. The response is typed.
        `iter_get_item_comment_v3` goes through the items of all pages, `pages_get_item_comment_v3` through the
        pages.

        Example:
            api.taobao.get_item_comment_v3(item_id="1")

        Args:
            item_id: Id of the product.
            order_type: Order of the reviews; latest first (`feedbackdate`), or the shop's own. `feedbackdate` or
                `general`. The service's default is `feedbackdate`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/taobao.html#get_item_comment_v3
        """
        from ..models.taobao_item_comment_result import TaobaoItemCommentResult

        return _call(
            self._client,
            _GET_ITEM_COMMENT_V3,
            {"item_id": item_id, "order_type": order_type, "page": page},
            lambda _given: _request_taobao_get_item_comment_v3(
                item_id=_given["item_id"], order_type=_given.get("order_type", UNSET), page=_given.get("page", UNSET)
            ),
            lambda response: TaobaoItemCommentResult.from_dict(response.json()),
        )

    def pages_get_item_comment_v3(
        self,
        *,
        item_id: str,
        order_type: Literal["feedbackdate", "general"] | None = None,
        page: int | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Pages[TaobaoItemCommentResult]:
        """Pages of `get_item_comment_v3`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.taobao.pages_get_item_comment_v3(item_id="1", max_pages=3): ...

        Args:
            item_id: Id of the product.
            order_type: Order of the reviews; latest first (`feedbackdate`), or the shop's own. `feedbackdate` or
                `general`. The service's default is `feedbackdate`.
            page: Number of the page, from 1. The service's default is `1`.
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
            reference/justone/taobao.html#get_item_comment_v3
        """
        return _Pages(
            self.get_item_comment_v3,
            _GET_ITEM_COMMENT_V3,
            {"item_id": item_id, "order_type": order_type, "page": page},
            _GET_ITEM_COMMENT_V3_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_item_comment_v3(
        self,
        *,
        item_id: str,
        order_type: Literal["feedbackdate", "general"] | None = None,
        page: int | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Items[TaobaoComment]:
        """What is on the pages of `get_item_comment_v3`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.taobao.iter_get_item_comment_v3(item_id="1", max_pages=3): ...

        Args:
            item_id: Id of the product.
            order_type: Order of the reviews; latest first (`feedbackdate`), or the shop's own. `feedbackdate` or
                `general`. The service's default is `feedbackdate`.
            page: Number of the page, from 1. The service's default is `1`.
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
            reference/justone/taobao.html#get_item_comment_v3
        """
        _pages = self.pages_get_item_comment_v3(
            item_id=item_id, order_type=order_type, page=page, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.data.comments, _GET_ITEM_COMMENT_V3_PAGINATION)

    def get_item_detail_v1(self, *, item_id: str) -> TaobaoItemDetailResult:
        """One Taobao item with review excerpt.

        One Taobao or Tmall item with title, prices, variants, seller and an excerpt of its reviews. Some items are
        not covered.

        `GET /api/taobao/get-item-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.taobao.get_item_detail_v1(item_id="1")

        Args:
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/taobao.html#get_item_detail_v1
        """
        from ..models.taobao_item_detail_result import TaobaoItemDetailResult

        return _call(
            self._client,
            _GET_ITEM_DETAIL_V1,
            {"item_id": item_id},
            lambda _given: _request_taobao_get_item_detail_v1(item_id=_given["item_id"]),
            lambda response: TaobaoItemDetailResult.from_dict(response.json()),
        )

    def get_item_detail_v2(self, *, item_id: str) -> Result:
        """Taobao item through a dashboard task.

        A direct call brings no item data: this version stands for a task that is submitted, awaited and downloaded
        on the task page of the provider's dashboard.

        `GET /api/taobao/get-item-detail/v2`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.taobao.get_item_detail_v2(item_id="1")

        Args:
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/taobao.html#get_item_detail_v2
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_ITEM_DETAIL_V2,
            {"item_id": item_id},
            lambda _given: _request_taobao_get_item_detail_v2(item_id=_given["item_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    def get_item_detail_v3(self, *, item_id: str) -> TaobaoItemDetailV3Result:
        """One Taobao item with seller.

        One Taobao or Tmall item with title, images, properties, variants and seller. The provider recommends this
        version among those of its family.

        `GET /api/taobao/get-item-detail/v3`, charged when it succeeds. The response is typed.

        Example:
            api.taobao.get_item_detail_v3(item_id="1")

        Args:
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/taobao.html#get_item_detail_v3
        """
        from ..models.taobao_item_detail_v3_result import TaobaoItemDetailV3Result

        return _call(
            self._client,
            _GET_ITEM_DETAIL_V3,
            {"item_id": item_id},
            lambda _given: _request_taobao_get_item_detail_v3(item_id=_given["item_id"]),
            lambda response: TaobaoItemDetailV3Result.from_dict(response.json()),
        )

    def get_item_detail_v4(self, *, item_id: str) -> TaobaoItemDetailV4Result:
        """One Taobao item with coupon price.

        One Taobao or Tmall item with its variants, each with stock and with the price left once coupons are
        applied. Some items are not covered.

        `GET /api/taobao/get-item-detail/v4`, charged when it succeeds. The response is typed.

        Example:
            api.taobao.get_item_detail_v4(item_id="1")

        Args:
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/taobao.html#get_item_detail_v4
        """
        from ..models.taobao_item_detail_v4_result import TaobaoItemDetailV4Result

        return _call(
            self._client,
            _GET_ITEM_DETAIL_V4,
            {"item_id": item_id},
            lambda _given: _request_taobao_get_item_detail_v4(item_id=_given["item_id"]),
            lambda response: TaobaoItemDetailV4Result.from_dict(response.json()),
        )

    def get_item_detail_v5(self, *, item_id: str) -> TaobaoItemDetailV5Result:
        """One Taobao item with delivery.

        One Taobao or Tmall item with title, properties, variants, seller and delivery. Some items are not covered.

        `GET /api/taobao/get-item-detail/v5`, charged when it succeeds. The response is typed.

        Example:
            api.taobao.get_item_detail_v5(item_id="1")

        Args:
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/taobao.html#get_item_detail_v5
        """
        from ..models.taobao_item_detail_v5_result import TaobaoItemDetailV5Result

        return _call(
            self._client,
            _GET_ITEM_DETAIL_V5,
            {"item_id": item_id},
            lambda _given: _request_taobao_get_item_detail_v5(item_id=_given["item_id"]),
            lambda response: TaobaoItemDetailV5Result.from_dict(response.json()),
        )

    def get_item_detail_v6(self, *, item_id: str) -> Result:
        """One Taobao item.

        One Taobao or Tmall item, given its id. Some items are not covered.

        `GET /api/taobao/get-item-detail/v6`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.taobao.get_item_detail_v6(item_id="1")

        Args:
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/taobao.html#get_item_detail_v6
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_ITEM_DETAIL_V6,
            {"item_id": item_id},
            lambda _given: _request_taobao_get_item_detail_v6(item_id=_given["item_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    def get_item_detail_v7(self, *, item_id: str) -> Result:
        """Any one Taobao item.

        One Taobao or Tmall item, given its id. Covers every item of both marketplaces.

        `GET /api/taobao/get-item-detail/v7`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.taobao.get_item_detail_v7(item_id="1")

        Args:
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/taobao.html#get_item_detail_v7
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_ITEM_DETAIL_V7,
            {"item_id": item_id},
            lambda _given: _request_taobao_get_item_detail_v7(item_id=_given["item_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    def get_item_detail_v9(self, *, item_id: str) -> TaobaoItemDetailV9Result:
        """One Taobao item with attributes.

        One Taobao or Tmall item with price, attributes, variants and the name of its shop. Some items are not
        covered.

        `GET /api/taobao/get-item-detail/v9`, charged when it succeeds. The response is typed.

        Example:
            api.taobao.get_item_detail_v9(item_id="1")

        Args:
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/taobao.html#get_item_detail_v9
        """
        from ..models.taobao_item_detail_v9_result import TaobaoItemDetailV9Result

        return _call(
            self._client,
            _GET_ITEM_DETAIL_V9,
            {"item_id": item_id},
            lambda _given: _request_taobao_get_item_detail_v9(item_id=_given["item_id"]),
            lambda response: TaobaoItemDetailV9Result.from_dict(response.json()),
        )

    @_deprecated("JustOne.taobao.get_item_sale_v1 is deprecated: the provider advises against it.")
    def get_item_sale_v1(self, *, item_id: str) -> Result:
        """Recent sales of a Taobao item.

        How many pieces of a Taobao or Tmall item were sold in the past 30 days.

        `GET /api/taobao/get-item-sale/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Deprecated: the provider advises against it.

        Example:
            api.taobao.get_item_sale_v1(item_id="1")

        Args:
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/taobao.html#get_item_sale_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_ITEM_SALE_V1,
            {"item_id": item_id},
            lambda _given: _request_taobao_get_item_sale_v1(item_id=_given["item_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    def get_shop_item_list_v1(
        self, *, user_id: str, sort: Literal["_default", "_sale"] | None = None, page: int | None = None
    ) -> TaobaoShopItemListResult:
        """Items of a Taobao seller, sortable.

        One numbered page of the items that a Taobao or Tmall seller offers, given the seller's user id, by sales or
        in the default order. The list stays empty for some shops.

        `GET /api/taobao/get-shop-item-list/v1`, charged when it succeeds. The response is typed.

        Example:
            api.taobao.get_shop_item_list_v1(user_id="1195242865")

        Args:
            user_id: Id of the seller whose shop is meant; elsewhere called seller id.
            sort: Order of the products; most sold first, or the shop's own. `_sale` or `_default`. The service's
                default is `_sale`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/taobao.html#get_shop_item_list_v1
        """
        from ..models.taobao_shop_item_list_result import TaobaoShopItemListResult

        return _call(
            self._client,
            _GET_SHOP_ITEM_LIST_V1,
            {"user_id": user_id, "sort": sort, "page": page},
            lambda _given: _request_taobao_get_shop_item_list_v1(
                user_id=_given["user_id"], sort=_given.get("sort", UNSET), page=_given.get("page", UNSET)
            ),
            lambda response: TaobaoShopItemListResult.from_dict(response.json()),
        )

    def get_shop_item_list_v2(
        self,
        *,
        user_id: str,
        shop_id: str,
        sort: Literal["_bid", "bid", "coefp", "hotsell", "oldstarts"] | None = None,
        page: int | None = None,
    ) -> TaobaoShopItemListV2Result:
        """Items of a Taobao shop.

        One numbered page of the items in a Taobao or Tmall shop, given both the seller's user id and the shop's own
        id, by relevance, sales, age or price. The list stays empty for some shops.

        `GET /api/taobao/get-shop-item-list/v2`, charged when it succeeds. The response is typed.
        `iter_get_shop_item_list_v2` goes through the items of all pages, `pages_get_shop_item_list_v2` through the
        pages.

        Example:
            api.taobao.get_shop_item_list_v2(user_id="1195242865", shop_id="1")

        Args:
            user_id: Id of the seller whose shop is meant; elsewhere called seller id.
            shop_id: Id of the shop.
            sort: Order of the products; `coefp` overall, `hotsell` most sold, `oldstarts` newest, `bid` cheapest,
                `_bid` dearest first. The service's default is `coefp`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/taobao.html#get_shop_item_list_v2
        """
        from ..models.taobao_shop_item_list_v2_result import TaobaoShopItemListV2Result

        return _call(
            self._client,
            _GET_SHOP_ITEM_LIST_V2,
            {"user_id": user_id, "shop_id": shop_id, "sort": sort, "page": page},
            lambda _given: _request_taobao_get_shop_item_list_v2(
                user_id=_given["user_id"],
                shop_id=_given["shop_id"],
                sort=_given.get("sort", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: TaobaoShopItemListV2Result.from_dict(response.json()),
        )

    def pages_get_shop_item_list_v2(
        self,
        *,
        user_id: str,
        shop_id: str,
        sort: Literal["_bid", "bid", "coefp", "hotsell", "oldstarts"] | None = None,
        page: int | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Pages[TaobaoShopItemListV2Result]:
        """Pages of `get_shop_item_list_v2`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.taobao.pages_get_shop_item_list_v2(user_id="1195242865", shop_id="1", max_pages=3): ...

        Args:
            user_id: Id of the seller whose shop is meant; elsewhere called seller id.
            shop_id: Id of the shop.
            sort: Order of the products; `coefp` overall, `hotsell` most sold, `oldstarts` newest, `bid` cheapest,
                `_bid` dearest first. The service's default is `coefp`.
            page: Number of the page, from 1. The service's default is `1`.
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
            reference/justone/taobao.html#get_shop_item_list_v2
        """
        return _Pages(
            self.get_shop_item_list_v2,
            _GET_SHOP_ITEM_LIST_V2,
            {"user_id": user_id, "shop_id": shop_id, "sort": sort, "page": page},
            _GET_SHOP_ITEM_LIST_V2_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_shop_item_list_v2(
        self,
        *,
        user_id: str,
        shop_id: str,
        sort: Literal["_bid", "bid", "coefp", "hotsell", "oldstarts"] | None = None,
        page: int | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Items[TaobaoListModuleResponseItem]:
        """What is on the pages of `get_shop_item_list_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.taobao.iter_get_shop_item_list_v2(user_id="1195242865", shop_id="1", max_pages=3): ...

        Args:
            user_id: Id of the seller whose shop is meant; elsewhere called seller id.
            shop_id: Id of the shop.
            sort: Order of the products; `coefp` overall, `hotsell` most sold, `oldstarts` newest, `bid` cheapest,
                `_bid` dearest first. The service's default is `coefp`.
            page: Number of the page, from 1. The service's default is `1`.
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
            reference/justone/taobao.html#get_shop_item_list_v2
        """
        _pages = self.pages_get_shop_item_list_v2(
            user_id=user_id, shop_id=shop_id, sort=sort, page=page, max_pages=max_pages, resume=resume
        )
        return _Items(
            _pages,
            lambda page: page.data.http_data.item_list_module_response.item_list,
            _GET_SHOP_ITEM_LIST_V2_PAGINATION,
        )

    @_deprecated("JustOne.taobao.get_shop_item_list_v3 is deprecated: the provider advises against it.")
    def get_shop_item_list_v3(
        self,
        *,
        user_id: str,
        shop_id: str,
        sort: Literal["_bid", "bid", "coefp", "hotsell", "oldstarts"] | None = None,
        page: int | None = None,
    ) -> TaobaoShopItemListV3Result:
        """Items of a Taobao shop, older.

        One numbered page of the items in a Taobao or Tmall shop with prices and images, given both the seller's
        user id and the shop's own id, by relevance, sales, age or price.

        `GET /api/taobao/get-shop-item-list/v3`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.taobao.get_shop_item_list_v3(user_id="1195242865", shop_id="1")

        Args:
            user_id: Id of the seller whose shop is meant; elsewhere called seller id.
            shop_id: Id of the shop.
            sort: Order of the products; `coefp` overall, `hotsell` most sold, `oldstarts` newest, `bid` cheapest,
                `_bid` dearest first. The service's default is `coefp`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/taobao.html#get_shop_item_list_v3
        """
        from ..models.taobao_shop_item_list_v3_result import TaobaoShopItemListV3Result

        return _call(
            self._client,
            _GET_SHOP_ITEM_LIST_V3,
            {"user_id": user_id, "shop_id": shop_id, "sort": sort, "page": page},
            lambda _given: _request_taobao_get_shop_item_list_v3(
                user_id=_given["user_id"],
                shop_id=_given["shop_id"],
                sort=_given.get("sort", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: TaobaoShopItemListV3Result.from_dict(response.json()),
        )

    def get_shop_item_list_v4(self, *, seller_id: str, page: int | None = None) -> Result:
        """Items of any Taobao seller.

        One numbered page of the items that a Taobao or Tmall seller offers, given the seller's user id. Covers
        every shop, without a choice of order.

        `GET /api/taobao/get-shop-item-list/v4`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.taobao.get_shop_item_list_v4(seller_id="1")

        Args:
            seller_id: Id of the seller whose shop is meant.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/taobao.html#get_shop_item_list_v4
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_SHOP_ITEM_LIST_V4,
            {"seller_id": seller_id, "page": page},
            lambda _given: _request_taobao_get_shop_item_list_v4(
                seller_id=_given["seller_id"], page=_given.get("page", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_social_feed_v1(self, *, item_id: str, page: int | None = None) -> Result:
        """Questions about a Taobao item.

        One numbered page of what shoppers ask and answer about a Taobao or Tmall item.

        `GET /api/taobao/get-social-feed/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.taobao.get_social_feed_v1(item_id="1")

        Args:
            item_id: Id of the product.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/taobao.html#get_social_feed_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_SOCIAL_FEED_V1,
            {"item_id": item_id, "page": page},
            lambda _given: _request_taobao_get_social_feed_v1(
                item_id=_given["item_id"], page=_given.get("page", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def search_item_list_v1(
        self,
        *,
        keyword: str,
        sort: Literal["_bid", "_coefp", "_sale", "bid"] | None = None,
        tmall: bool | None = None,
        start_price: str | None = None,
        end_price: str | None = None,
        page: int | None = None,
    ) -> TaobaoSearchItemListResult:
        """Taobao items matching a keyword.

        One numbered page of the Taobao and Tmall items found for a keyword, by sales, price or relevance. Can be
        limited to Tmall and to a price range whose bounds count as inside.

        `GET /api/taobao/search-item-list/v1`, charged when it succeeds. The response is typed.
        `iter_search_item_list_v1` goes through the items of all pages, `pages_search_item_list_v1` through the
        pages.

        Example:
            api.taobao.search_item_list_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            sort: Order of the products; `_coefp` overall, `_sale` most sold, `bid` cheapest, `_bid` dearest first.
                The service's default is `_sale`.
            tmall: Only products of Tmall. The service's default is `False`.
            start_price: Price at least; it counts.
            end_price: Price at most; it counts.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/taobao.html#search_item_list_v1
        """
        from ..models.taobao_search_item_list_result import TaobaoSearchItemListResult

        return _call(
            self._client,
            _SEARCH_ITEM_LIST_V1,
            {
                "keyword": keyword,
                "sort": sort,
                "tmall": tmall,
                "start_price": start_price,
                "end_price": end_price,
                "page": page,
            },
            lambda _given: _request_taobao_search_item_list_v1(
                keyword=_given["keyword"],
                sort=_given.get("sort", UNSET),
                tmall=_given.get("tmall", UNSET),
                start_price=_given.get("start_price", UNSET),
                end_price=_given.get("end_price", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: TaobaoSearchItemListResult.from_dict(response.json()),
        )

    def pages_search_item_list_v1(
        self,
        *,
        keyword: str,
        sort: Literal["_bid", "_coefp", "_sale", "bid"] | None = None,
        tmall: bool | None = None,
        start_price: str | None = None,
        end_price: str | None = None,
        page: int | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Pages[TaobaoSearchItemListResult]:
        """Pages of `search_item_list_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.taobao.pages_search_item_list_v1(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            sort: Order of the products; `_coefp` overall, `_sale` most sold, `bid` cheapest, `_bid` dearest first.
                The service's default is `_sale`.
            tmall: Only products of Tmall. The service's default is `False`.
            start_price: Price at least; it counts.
            end_price: Price at most; it counts.
            page: Number of the page, from 1. The service's default is `1`.
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
            reference/justone/taobao.html#search_item_list_v1
        """
        return _Pages(
            self.search_item_list_v1,
            _SEARCH_ITEM_LIST_V1,
            {
                "keyword": keyword,
                "sort": sort,
                "tmall": tmall,
                "start_price": start_price,
                "end_price": end_price,
                "page": page,
            },
            _SEARCH_ITEM_LIST_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search_item_list_v1(
        self,
        *,
        keyword: str,
        sort: Literal["_bid", "_coefp", "_sale", "bid"] | None = None,
        tmall: bool | None = None,
        start_price: str | None = None,
        end_price: str | None = None,
        page: int | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Items[TaobaoModelItem]:
        """What is on the pages of `search_item_list_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.taobao.iter_search_item_list_v1(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            sort: Order of the products; `_coefp` overall, `_sale` most sold, `bid` cheapest, `_bid` dearest first.
                The service's default is `_sale`.
            tmall: Only products of Tmall. The service's default is `False`.
            start_price: Price at least; it counts.
            end_price: Price at most; it counts.
            page: Number of the page, from 1. The service's default is `1`.
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
            reference/justone/taobao.html#search_item_list_v1
        """
        _pages = self.pages_search_item_list_v1(
            keyword=keyword,
            sort=sort,
            tmall=tmall,
            start_price=start_price,
            end_price=end_price,
            page=page,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.data.model.item_list, _SEARCH_ITEM_LIST_V1_PAGINATION)


class AsyncTaobao(_Suggesting):
    """Products, shops and reviews on Taobao and Tmall."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_item_comment_v3(
        self, *, item_id: str, order_type: Literal["feedbackdate", "general"] | None = None, page: int | None = None
    ) -> TaobaoItemCommentResult:
        """Reviews of a Taobao item.

        One numbered page of the reviews of a Taobao or Tmall item, newest first or in the general order. The answer
        names the last page.

        `GET /api/taobao/get-item-comment/v3`, charged when it succeeds. The response is typed.
        `iter_get_item_comment_v3` goes through the items of all pages, `pages_get_item_comment_v3` through the
        pages.

        Example:
            api.taobao.get_item_comment_v3(item_id="1")

        Args:
            item_id: Id of the product.
            order_type: Order of the reviews; latest first (`feedbackdate`), or the shop's own. `feedbackdate` or
                `general`. The service's default is `feedbackdate`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/taobao.html#get_item_comment_v3
        """
        from ..models.taobao_item_comment_result import TaobaoItemCommentResult

        return await _acall(
            self._client,
            _GET_ITEM_COMMENT_V3,
            {"item_id": item_id, "order_type": order_type, "page": page},
            lambda _given: _request_taobao_get_item_comment_v3(
                item_id=_given["item_id"], order_type=_given.get("order_type", UNSET), page=_given.get("page", UNSET)
            ),
            lambda response: TaobaoItemCommentResult.from_dict(response.json()),
        )

    def pages_get_item_comment_v3(
        self,
        *,
        item_id: str,
        order_type: Literal["feedbackdate", "general"] | None = None,
        page: int | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncPages[TaobaoItemCommentResult]:
        """Pages of `get_item_comment_v3`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.taobao.pages_get_item_comment_v3(item_id="1", max_pages=3): ...

        Args:
            item_id: Id of the product.
            order_type: Order of the reviews; latest first (`feedbackdate`), or the shop's own. `feedbackdate` or
                `general`. The service's default is `feedbackdate`.
            page: Number of the page, from 1. The service's default is `1`.
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
            reference/justone/taobao.html#get_item_comment_v3
        """
        return _AsyncPages(
            self.get_item_comment_v3,
            _GET_ITEM_COMMENT_V3,
            {"item_id": item_id, "order_type": order_type, "page": page},
            _GET_ITEM_COMMENT_V3_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_item_comment_v3(
        self,
        *,
        item_id: str,
        order_type: Literal["feedbackdate", "general"] | None = None,
        page: int | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncItems[TaobaoComment]:
        """What is on the pages of `get_item_comment_v3`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.taobao.iter_get_item_comment_v3(item_id="1", max_pages=3): ...

        Args:
            item_id: Id of the product.
            order_type: Order of the reviews; latest first (`feedbackdate`), or the shop's own. `feedbackdate` or
                `general`. The service's default is `feedbackdate`.
            page: Number of the page, from 1. The service's default is `1`.
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
            reference/justone/taobao.html#get_item_comment_v3
        """
        _pages = self.pages_get_item_comment_v3(
            item_id=item_id, order_type=order_type, page=page, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.data.comments, _GET_ITEM_COMMENT_V3_PAGINATION)

    async def get_item_detail_v1(self, *, item_id: str) -> TaobaoItemDetailResult:
        """One Taobao item with review excerpt.

        One Taobao or Tmall item with title, prices, variants, seller and an excerpt of its reviews. Some items are
        not covered.

        `GET /api/taobao/get-item-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.taobao.get_item_detail_v1(item_id="1")

        Args:
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/taobao.html#get_item_detail_v1
        """
        from ..models.taobao_item_detail_result import TaobaoItemDetailResult

        return await _acall(
            self._client,
            _GET_ITEM_DETAIL_V1,
            {"item_id": item_id},
            lambda _given: _request_taobao_get_item_detail_v1(item_id=_given["item_id"]),
            lambda response: TaobaoItemDetailResult.from_dict(response.json()),
        )

    async def get_item_detail_v2(self, *, item_id: str) -> Result:
        """Taobao item through a dashboard task.

        A direct call brings no item data: this version stands for a task that is submitted, awaited and downloaded
        on the task page of the provider's dashboard.

        `GET /api/taobao/get-item-detail/v2`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.taobao.get_item_detail_v2(item_id="1")

        Args:
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/taobao.html#get_item_detail_v2
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_ITEM_DETAIL_V2,
            {"item_id": item_id},
            lambda _given: _request_taobao_get_item_detail_v2(item_id=_given["item_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_item_detail_v3(self, *, item_id: str) -> TaobaoItemDetailV3Result:
        """One Taobao item with seller.

        One Taobao or Tmall item with title, images, properties, variants and seller. The provider recommends this
        version among those of its family.

        `GET /api/taobao/get-item-detail/v3`, charged when it succeeds. The response is typed.

        Example:
            api.taobao.get_item_detail_v3(item_id="1")

        Args:
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/taobao.html#get_item_detail_v3
        """
        from ..models.taobao_item_detail_v3_result import TaobaoItemDetailV3Result

        return await _acall(
            self._client,
            _GET_ITEM_DETAIL_V3,
            {"item_id": item_id},
            lambda _given: _request_taobao_get_item_detail_v3(item_id=_given["item_id"]),
            lambda response: TaobaoItemDetailV3Result.from_dict(response.json()),
        )

    async def get_item_detail_v4(self, *, item_id: str) -> TaobaoItemDetailV4Result:
        """One Taobao item with coupon price.

        One Taobao or Tmall item with its variants, each with stock and with the price left once coupons are
        applied. Some items are not covered.

        `GET /api/taobao/get-item-detail/v4`, charged when it succeeds. The response is typed.

        Example:
            api.taobao.get_item_detail_v4(item_id="1")

        Args:
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/taobao.html#get_item_detail_v4
        """
        from ..models.taobao_item_detail_v4_result import TaobaoItemDetailV4Result

        return await _acall(
            self._client,
            _GET_ITEM_DETAIL_V4,
            {"item_id": item_id},
            lambda _given: _request_taobao_get_item_detail_v4(item_id=_given["item_id"]),
            lambda response: TaobaoItemDetailV4Result.from_dict(response.json()),
        )

    async def get_item_detail_v5(self, *, item_id: str) -> TaobaoItemDetailV5Result:
        """One Taobao item with delivery.

        One Taobao or Tmall item with title, properties, variants, seller and delivery. Some items are not covered.

        `GET /api/taobao/get-item-detail/v5`, charged when it succeeds. The response is typed.

        Example:
            api.taobao.get_item_detail_v5(item_id="1")

        Args:
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/taobao.html#get_item_detail_v5
        """
        from ..models.taobao_item_detail_v5_result import TaobaoItemDetailV5Result

        return await _acall(
            self._client,
            _GET_ITEM_DETAIL_V5,
            {"item_id": item_id},
            lambda _given: _request_taobao_get_item_detail_v5(item_id=_given["item_id"]),
            lambda response: TaobaoItemDetailV5Result.from_dict(response.json()),
        )

    async def get_item_detail_v6(self, *, item_id: str) -> Result:
        """One Taobao item.

        One Taobao or Tmall item, given its id. Some items are not covered.

        `GET /api/taobao/get-item-detail/v6`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.taobao.get_item_detail_v6(item_id="1")

        Args:
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/taobao.html#get_item_detail_v6
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_ITEM_DETAIL_V6,
            {"item_id": item_id},
            lambda _given: _request_taobao_get_item_detail_v6(item_id=_given["item_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_item_detail_v7(self, *, item_id: str) -> Result:
        """Any one Taobao item.

        One Taobao or Tmall item, given its id. Covers every item of both marketplaces.

        `GET /api/taobao/get-item-detail/v7`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.taobao.get_item_detail_v7(item_id="1")

        Args:
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/taobao.html#get_item_detail_v7
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_ITEM_DETAIL_V7,
            {"item_id": item_id},
            lambda _given: _request_taobao_get_item_detail_v7(item_id=_given["item_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_item_detail_v9(self, *, item_id: str) -> TaobaoItemDetailV9Result:
        """One Taobao item with attributes.

        One Taobao or Tmall item with price, attributes, variants and the name of its shop. Some items are not
        covered.

        `GET /api/taobao/get-item-detail/v9`, charged when it succeeds. The response is typed.

        Example:
            api.taobao.get_item_detail_v9(item_id="1")

        Args:
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/taobao.html#get_item_detail_v9
        """
        from ..models.taobao_item_detail_v9_result import TaobaoItemDetailV9Result

        return await _acall(
            self._client,
            _GET_ITEM_DETAIL_V9,
            {"item_id": item_id},
            lambda _given: _request_taobao_get_item_detail_v9(item_id=_given["item_id"]),
            lambda response: TaobaoItemDetailV9Result.from_dict(response.json()),
        )

    @_deprecated("JustOne.taobao.get_item_sale_v1 is deprecated: the provider advises against it.")
    async def get_item_sale_v1(self, *, item_id: str) -> Result:
        """Recent sales of a Taobao item.

        How many pieces of a Taobao or Tmall item were sold in the past 30 days.

        `GET /api/taobao/get-item-sale/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Deprecated: the provider advises against it.

        Example:
            api.taobao.get_item_sale_v1(item_id="1")

        Args:
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/taobao.html#get_item_sale_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_ITEM_SALE_V1,
            {"item_id": item_id},
            lambda _given: _request_taobao_get_item_sale_v1(item_id=_given["item_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_shop_item_list_v1(
        self, *, user_id: str, sort: Literal["_default", "_sale"] | None = None, page: int | None = None
    ) -> TaobaoShopItemListResult:
        """Items of a Taobao seller, sortable.

        One numbered page of the items that a Taobao or Tmall seller offers, given the seller's user id, by sales or
        in the default order. The list stays empty for some shops.

        `GET /api/taobao/get-shop-item-list/v1`, charged when it succeeds. The response is typed.

        Example:
            api.taobao.get_shop_item_list_v1(user_id="1195242865")

        Args:
            user_id: Id of the seller whose shop is meant; elsewhere called seller id.
            sort: Order of the products; most sold first, or the shop's own. `_sale` or `_default`. The service's
                default is `_sale`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/taobao.html#get_shop_item_list_v1
        """
        from ..models.taobao_shop_item_list_result import TaobaoShopItemListResult

        return await _acall(
            self._client,
            _GET_SHOP_ITEM_LIST_V1,
            {"user_id": user_id, "sort": sort, "page": page},
            lambda _given: _request_taobao_get_shop_item_list_v1(
                user_id=_given["user_id"], sort=_given.get("sort", UNSET), page=_given.get("page", UNSET)
            ),
            lambda response: TaobaoShopItemListResult.from_dict(response.json()),
        )

    async def get_shop_item_list_v2(
        self,
        *,
        user_id: str,
        shop_id: str,
        sort: Literal["_bid", "bid", "coefp", "hotsell", "oldstarts"] | None = None,
        page: int | None = None,
    ) -> TaobaoShopItemListV2Result:
        """Items of a Taobao shop.

        One numbered page of the items in a Taobao or Tmall shop, given both the seller's user id and the shop's own
        id, by relevance, sales, age or price. The list stays empty for some shops.

        `GET /api/taobao/get-shop-item-list/v2`, charged when it succeeds. The response is typed.
        `iter_get_shop_item_list_v2` goes through the items of all pages, `pages_get_shop_item_list_v2` through the
        pages.

        Example:
            api.taobao.get_shop_item_list_v2(user_id="1195242865", shop_id="1")

        Args:
            user_id: Id of the seller whose shop is meant; elsewhere called seller id.
            shop_id: Id of the shop.
            sort: Order of the products; `coefp` overall, `hotsell` most sold, `oldstarts` newest, `bid` cheapest,
                `_bid` dearest first. The service's default is `coefp`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/taobao.html#get_shop_item_list_v2
        """
        from ..models.taobao_shop_item_list_v2_result import TaobaoShopItemListV2Result

        return await _acall(
            self._client,
            _GET_SHOP_ITEM_LIST_V2,
            {"user_id": user_id, "shop_id": shop_id, "sort": sort, "page": page},
            lambda _given: _request_taobao_get_shop_item_list_v2(
                user_id=_given["user_id"],
                shop_id=_given["shop_id"],
                sort=_given.get("sort", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: TaobaoShopItemListV2Result.from_dict(response.json()),
        )

    def pages_get_shop_item_list_v2(
        self,
        *,
        user_id: str,
        shop_id: str,
        sort: Literal["_bid", "bid", "coefp", "hotsell", "oldstarts"] | None = None,
        page: int | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncPages[TaobaoShopItemListV2Result]:
        """Pages of `get_shop_item_list_v2`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.taobao.pages_get_shop_item_list_v2(user_id="1195242865", shop_id="1", max_pages=3): ...

        Args:
            user_id: Id of the seller whose shop is meant; elsewhere called seller id.
            shop_id: Id of the shop.
            sort: Order of the products; `coefp` overall, `hotsell` most sold, `oldstarts` newest, `bid` cheapest,
                `_bid` dearest first. The service's default is `coefp`.
            page: Number of the page, from 1. The service's default is `1`.
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
            reference/justone/taobao.html#get_shop_item_list_v2
        """
        return _AsyncPages(
            self.get_shop_item_list_v2,
            _GET_SHOP_ITEM_LIST_V2,
            {"user_id": user_id, "shop_id": shop_id, "sort": sort, "page": page},
            _GET_SHOP_ITEM_LIST_V2_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_shop_item_list_v2(
        self,
        *,
        user_id: str,
        shop_id: str,
        sort: Literal["_bid", "bid", "coefp", "hotsell", "oldstarts"] | None = None,
        page: int | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncItems[TaobaoListModuleResponseItem]:
        """What is on the pages of `get_shop_item_list_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.taobao.iter_get_shop_item_list_v2(user_id="1195242865", shop_id="1", max_pages=3): ...

        Args:
            user_id: Id of the seller whose shop is meant; elsewhere called seller id.
            shop_id: Id of the shop.
            sort: Order of the products; `coefp` overall, `hotsell` most sold, `oldstarts` newest, `bid` cheapest,
                `_bid` dearest first. The service's default is `coefp`.
            page: Number of the page, from 1. The service's default is `1`.
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
            reference/justone/taobao.html#get_shop_item_list_v2
        """
        _pages = self.pages_get_shop_item_list_v2(
            user_id=user_id, shop_id=shop_id, sort=sort, page=page, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(
            _pages,
            lambda page: page.data.http_data.item_list_module_response.item_list,
            _GET_SHOP_ITEM_LIST_V2_PAGINATION,
        )

    @_deprecated("JustOne.taobao.get_shop_item_list_v3 is deprecated: the provider advises against it.")
    async def get_shop_item_list_v3(
        self,
        *,
        user_id: str,
        shop_id: str,
        sort: Literal["_bid", "bid", "coefp", "hotsell", "oldstarts"] | None = None,
        page: int | None = None,
    ) -> TaobaoShopItemListV3Result:
        """Items of a Taobao shop, older.

        One numbered page of the items in a Taobao or Tmall shop with prices and images, given both the seller's
        user id and the shop's own id, by relevance, sales, age or price.

        `GET /api/taobao/get-shop-item-list/v3`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.taobao.get_shop_item_list_v3(user_id="1195242865", shop_id="1")

        Args:
            user_id: Id of the seller whose shop is meant; elsewhere called seller id.
            shop_id: Id of the shop.
            sort: Order of the products; `coefp` overall, `hotsell` most sold, `oldstarts` newest, `bid` cheapest,
                `_bid` dearest first. The service's default is `coefp`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/taobao.html#get_shop_item_list_v3
        """
        from ..models.taobao_shop_item_list_v3_result import TaobaoShopItemListV3Result

        return await _acall(
            self._client,
            _GET_SHOP_ITEM_LIST_V3,
            {"user_id": user_id, "shop_id": shop_id, "sort": sort, "page": page},
            lambda _given: _request_taobao_get_shop_item_list_v3(
                user_id=_given["user_id"],
                shop_id=_given["shop_id"],
                sort=_given.get("sort", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: TaobaoShopItemListV3Result.from_dict(response.json()),
        )

    async def get_shop_item_list_v4(self, *, seller_id: str, page: int | None = None) -> Result:
        """Items of any Taobao seller.

        One numbered page of the items that a Taobao or Tmall seller offers, given the seller's user id. Covers
        every shop, without a choice of order.

        `GET /api/taobao/get-shop-item-list/v4`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.taobao.get_shop_item_list_v4(seller_id="1")

        Args:
            seller_id: Id of the seller whose shop is meant.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/taobao.html#get_shop_item_list_v4
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_SHOP_ITEM_LIST_V4,
            {"seller_id": seller_id, "page": page},
            lambda _given: _request_taobao_get_shop_item_list_v4(
                seller_id=_given["seller_id"], page=_given.get("page", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_social_feed_v1(self, *, item_id: str, page: int | None = None) -> Result:
        """Questions about a Taobao item.

        One numbered page of what shoppers ask and answer about a Taobao or Tmall item.

        `GET /api/taobao/get-social-feed/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.taobao.get_social_feed_v1(item_id="1")

        Args:
            item_id: Id of the product.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/taobao.html#get_social_feed_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_SOCIAL_FEED_V1,
            {"item_id": item_id, "page": page},
            lambda _given: _request_taobao_get_social_feed_v1(
                item_id=_given["item_id"], page=_given.get("page", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def search_item_list_v1(
        self,
        *,
        keyword: str,
        sort: Literal["_bid", "_coefp", "_sale", "bid"] | None = None,
        tmall: bool | None = None,
        start_price: str | None = None,
        end_price: str | None = None,
        page: int | None = None,
    ) -> TaobaoSearchItemListResult:
        """Taobao items matching a keyword.

        One numbered page of the Taobao and Tmall items found for a keyword, by sales, price or relevance. Can be
        limited to Tmall and to a price range whose bounds count as inside.

        `GET /api/taobao/search-item-list/v1`, charged when it succeeds. The response is typed.
        `iter_search_item_list_v1` goes through the items of all pages, `pages_search_item_list_v1` through the
        pages.

        Example:
            api.taobao.search_item_list_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            sort: Order of the products; `_coefp` overall, `_sale` most sold, `bid` cheapest, `_bid` dearest first.
                The service's default is `_sale`.
            tmall: Only products of Tmall. The service's default is `False`.
            start_price: Price at least; it counts.
            end_price: Price at most; it counts.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/taobao.html#search_item_list_v1
        """
        from ..models.taobao_search_item_list_result import TaobaoSearchItemListResult

        return await _acall(
            self._client,
            _SEARCH_ITEM_LIST_V1,
            {
                "keyword": keyword,
                "sort": sort,
                "tmall": tmall,
                "start_price": start_price,
                "end_price": end_price,
                "page": page,
            },
            lambda _given: _request_taobao_search_item_list_v1(
                keyword=_given["keyword"],
                sort=_given.get("sort", UNSET),
                tmall=_given.get("tmall", UNSET),
                start_price=_given.get("start_price", UNSET),
                end_price=_given.get("end_price", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: TaobaoSearchItemListResult.from_dict(response.json()),
        )

    def pages_search_item_list_v1(
        self,
        *,
        keyword: str,
        sort: Literal["_bid", "_coefp", "_sale", "bid"] | None = None,
        tmall: bool | None = None,
        start_price: str | None = None,
        end_price: str | None = None,
        page: int | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncPages[TaobaoSearchItemListResult]:
        """Pages of `search_item_list_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.taobao.pages_search_item_list_v1(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            sort: Order of the products; `_coefp` overall, `_sale` most sold, `bid` cheapest, `_bid` dearest first.
                The service's default is `_sale`.
            tmall: Only products of Tmall. The service's default is `False`.
            start_price: Price at least; it counts.
            end_price: Price at most; it counts.
            page: Number of the page, from 1. The service's default is `1`.
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
            reference/justone/taobao.html#search_item_list_v1
        """
        return _AsyncPages(
            self.search_item_list_v1,
            _SEARCH_ITEM_LIST_V1,
            {
                "keyword": keyword,
                "sort": sort,
                "tmall": tmall,
                "start_price": start_price,
                "end_price": end_price,
                "page": page,
            },
            _SEARCH_ITEM_LIST_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search_item_list_v1(
        self,
        *,
        keyword: str,
        sort: Literal["_bid", "_coefp", "_sale", "bid"] | None = None,
        tmall: bool | None = None,
        start_price: str | None = None,
        end_price: str | None = None,
        page: int | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncItems[TaobaoModelItem]:
        """What is on the pages of `search_item_list_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.taobao.iter_search_item_list_v1(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            sort: Order of the products; `_coefp` overall, `_sale` most sold, `bid` cheapest, `_bid` dearest first.
                The service's default is `_sale`.
            tmall: Only products of Tmall. The service's default is `False`.
            start_price: Price at least; it counts.
            end_price: Price at most; it counts.
            page: Number of the page, from 1. The service's default is `1`.
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
            reference/justone/taobao.html#search_item_list_v1
        """
        _pages = self.pages_search_item_list_v1(
            keyword=keyword,
            sort=sort,
            tmall=tmall,
            start_price=start_price,
            end_price=end_price,
            page=page,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.data.model.item_list, _SEARCH_ITEM_LIST_V1_PAGINATION)
