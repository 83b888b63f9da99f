# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `shopee`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..models.enumerations import (
        ShopeeGetItemDetailV1Site,
        ShopeeGetItemDetailV2Site,
        ShopeeGetItemInstallmentsV1Site,
        ShopeeGetItemReviewModelsV1Site,
        ShopeeGetItemReviewsV1Site,
        ShopeeGetItemReviewTagsV1Site,
        ShopeeGetItemSkuMatrixV1Site,
        ShopeeGetItemSkuModelsV1Site,
        ShopeeGetItemSnapshotV1Site,
        ShopeeGetSearchFacetsV1Site,
        ShopeeGetShopBaseV1Site,
        ShopeeGetShopCategoriesV1Site,
        ShopeeGetShopDetailV1Site,
        ShopeeGetShopItemListV1Site,
        ShopeeGetShopReviewsRichV1Site,
        ShopeeGetShopReviewsV1Site,
        ShopeeGetShopSeoV1Site,
        ShopeeSearchItemListV1Site,
    )
    from ..models.result import Result

__all__ = ["AsyncShopee", "Shopee"]


_GET_ITEM_DETAIL_V1 = Arguments(
    operation="shopee_get_item_detail_v1",
    parameters=(
        ParameterModel(name="site", type="str", required=True),
        ParameterModel(name="item_id", type="int", required=True),
    ),
)
_GET_ITEM_DETAIL_V2 = Arguments(
    operation="shopee_get_item_detail_v2",
    parameters=(
        ParameterModel(name="site", type="str", required=True),
        ParameterModel(name="shop_id", type="int", required=True),
        ParameterModel(name="item_id", type="int", required=True),
    ),
)
_GET_ITEM_INSTALLMENTS_V1 = Arguments(
    operation="shopee_get_item_installments_v1",
    parameters=(
        ParameterModel(name="site", type="str", required=True),
        ParameterModel(name="shop_id", type="int", required=True),
        ParameterModel(name="item_id", type="int", required=True),
        ParameterModel(name="detail_level", type="str"),
    ),
)
_GET_ITEM_REVIEW_MODELS_V1 = Arguments(
    operation="shopee_get_item_review_models_v1",
    parameters=(
        ParameterModel(name="site", type="str", required=True),
        ParameterModel(name="shop_id", type="int", required=True),
        ParameterModel(name="item_id", type="int", required=True),
    ),
)
_GET_ITEM_REVIEW_TAGS_V1 = Arguments(
    operation="shopee_get_item_review_tags_v1",
    parameters=(
        ParameterModel(name="site", type="str", required=True),
        ParameterModel(name="shop_id", type="int", required=True),
        ParameterModel(name="item_id", type="int", required=True),
    ),
)
_GET_ITEM_REVIEWS_V1 = Arguments(
    operation="shopee_get_item_reviews_v1",
    parameters=(
        ParameterModel(name="site", type="str", required=True),
        ParameterModel(name="shop_id", type="int", required=True),
        ParameterModel(name="item_id", type="int", required=True),
        ParameterModel(name="offset", type="str"),
        ParameterModel(name="rating_type", type="str"),
    ),
)
_GET_ITEM_SKU_MATRIX_V1 = Arguments(
    operation="shopee_get_item_sku_matrix_v1",
    parameters=(
        ParameterModel(name="site", type="str", required=True),
        ParameterModel(name="shop_id", type="int", required=True),
        ParameterModel(name="item_id", type="int", required=True),
    ),
)
_GET_ITEM_SKU_MODELS_V1 = Arguments(
    operation="shopee_get_item_sku_models_v1",
    parameters=(
        ParameterModel(name="site", type="str", required=True),
        ParameterModel(name="shop_id", type="int", required=True),
        ParameterModel(name="item_id", type="int", required=True),
        ParameterModel(name="offset", type="str"),
        ParameterModel(name="rating_type", type="str"),
    ),
)
_GET_ITEM_SNAPSHOT_V1 = Arguments(
    operation="shopee_get_item_snapshot_v1",
    parameters=(
        ParameterModel(name="site", type="str", required=True),
        ParameterModel(name="shop_id", type="int", required=True),
        ParameterModel(name="item_id", type="int", required=True),
    ),
)
_GET_SEARCH_FACETS_V1 = Arguments(
    operation="shopee_get_search_facets_v1",
    parameters=(
        ParameterModel(name="site", type="str", required=True),
        ParameterModel(name="keyword", type="str", required=True),
    ),
)
_GET_SHOP_BASE_V1 = Arguments(
    operation="shopee_get_shop_base_v1",
    parameters=(
        ParameterModel(name="site", type="str", required=True),
        ParameterModel(name="username", type="str", required=True),
    ),
)
_GET_SHOP_CATEGORIES_V1 = Arguments(
    operation="shopee_get_shop_categories_v1",
    parameters=(
        ParameterModel(name="site", type="str", required=True),
        ParameterModel(name="shop_id", type="int", required=True),
        ParameterModel(name="offset", type="str"),
    ),
)
_GET_SHOP_DETAIL_V1 = Arguments(
    operation="shopee_get_shop_detail_v1",
    parameters=(
        ParameterModel(name="site", type="str", required=True),
        ParameterModel(name="username", type="str", required=True),
    ),
)
_GET_SHOP_ITEM_LIST_V1 = Arguments(
    operation="shopee_get_shop_item_list_v1",
    parameters=(
        ParameterModel(name="site", type="str", required=True),
        ParameterModel(name="username", type="str", required=True),
    ),
)
_GET_SHOP_REVIEWS_RICH_V1 = Arguments(
    operation="shopee_get_shop_reviews_rich_v1",
    parameters=(
        ParameterModel(name="site", type="str", required=True),
        ParameterModel(name="shop_id", type="int", required=True),
        ParameterModel(name="offset", type="str"),
    ),
)
_GET_SHOP_REVIEWS_V1 = Arguments(
    operation="shopee_get_shop_reviews_v1",
    parameters=(
        ParameterModel(name="site", type="str", required=True),
        ParameterModel(name="shop_id", type="int", required=True),
        ParameterModel(name="offset", type="str"),
        ParameterModel(name="rating_type", type="str"),
    ),
)
_GET_SHOP_SEO_V1 = Arguments(
    operation="shopee_get_shop_seo_v1",
    parameters=(
        ParameterModel(name="site", type="str", required=True),
        ParameterModel(name="shop_id", type="int", required=True),
    ),
)
_SEARCH_ITEM_LIST_V1 = Arguments(
    operation="shopee_search_item_list_v1",
    parameters=(
        ParameterModel(name="site", type="str", required=True),
        ParameterModel(name="keyword", type="str", required=True),
    ),
)


def _request_shopee_get_item_detail_v1(
    *,
    site: ShopeeGetItemDetailV1Site,
    item_id: int,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_site: str = site
    params["site"] = json_site

    params["itemId"] = item_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/shopee/get-item-detail/v1",
        "params": params,
    }

    return _kwargs


def _request_shopee_get_item_detail_v2(
    *,
    site: ShopeeGetItemDetailV2Site,
    shop_id: int,
    item_id: int,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_site: str = site
    params["site"] = json_site

    params["shopId"] = shop_id

    params["itemId"] = item_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/shopee/get-item-detail/v2",
        "params": params,
    }

    return _kwargs


def _request_shopee_get_item_installments_v1(
    *,
    site: ShopeeGetItemInstallmentsV1Site,
    shop_id: int,
    item_id: int,
    detail_level: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_site: str = site
    params["site"] = json_site

    params["shopId"] = shop_id

    params["itemId"] = item_id

    params["detailLevel"] = detail_level

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/shopee/get-item-installments/v1",
        "params": params,
    }

    return _kwargs


def _request_shopee_get_item_review_models_v1(
    *,
    site: ShopeeGetItemReviewModelsV1Site,
    shop_id: int,
    item_id: int,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_site: str = site
    params["site"] = json_site

    params["shopId"] = shop_id

    params["itemId"] = item_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/shopee/get-item-review-models/v1",
        "params": params,
    }

    return _kwargs


def _request_shopee_get_item_review_tags_v1(
    *,
    site: ShopeeGetItemReviewTagsV1Site,
    shop_id: int,
    item_id: int,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_site: str = site
    params["site"] = json_site

    params["shopId"] = shop_id

    params["itemId"] = item_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/shopee/get-item-review-tags/v1",
        "params": params,
    }

    return _kwargs


def _request_shopee_get_item_reviews_v1(
    *,
    site: ShopeeGetItemReviewsV1Site,
    shop_id: int,
    item_id: int,
    offset: str | Unset = UNSET,
    rating_type: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_site: str = site
    params["site"] = json_site

    params["shopId"] = shop_id

    params["itemId"] = item_id

    params["offset"] = offset

    params["ratingType"] = rating_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/shopee/get-item-reviews/v1",
        "params": params,
    }

    return _kwargs


def _request_shopee_get_item_sku_matrix_v1(
    *,
    site: ShopeeGetItemSkuMatrixV1Site,
    shop_id: int,
    item_id: int,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_site: str = site
    params["site"] = json_site

    params["shopId"] = shop_id

    params["itemId"] = item_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/shopee/get-item-sku-matrix/v1",
        "params": params,
    }

    return _kwargs


def _request_shopee_get_item_sku_models_v1(
    *,
    site: ShopeeGetItemSkuModelsV1Site,
    shop_id: int,
    item_id: int,
    offset: str | Unset = UNSET,
    rating_type: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_site: str = site
    params["site"] = json_site

    params["shopId"] = shop_id

    params["itemId"] = item_id

    params["offset"] = offset

    params["ratingType"] = rating_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/shopee/get-item-sku-models/v1",
        "params": params,
    }

    return _kwargs


def _request_shopee_get_item_snapshot_v1(
    *,
    site: ShopeeGetItemSnapshotV1Site,
    shop_id: int,
    item_id: int,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_site: str = site
    params["site"] = json_site

    params["shopId"] = shop_id

    params["itemId"] = item_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/shopee/get-item-snapshot/v1",
        "params": params,
    }

    return _kwargs


def _request_shopee_get_search_facets_v1(
    *,
    site: ShopeeGetSearchFacetsV1Site,
    keyword: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_site: str = site
    params["site"] = json_site

    params["keyword"] = keyword

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/shopee/get-search-facets/v1",
        "params": params,
    }

    return _kwargs


def _request_shopee_get_shop_base_v1(
    *,
    site: ShopeeGetShopBaseV1Site,
    username: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_site: str = site
    params["site"] = json_site

    params["username"] = username

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/shopee/get-shop-base/v1",
        "params": params,
    }

    return _kwargs


def _request_shopee_get_shop_categories_v1(
    *,
    site: ShopeeGetShopCategoriesV1Site,
    shop_id: int,
    offset: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_site: str = site
    params["site"] = json_site

    params["shopId"] = shop_id

    params["offset"] = offset

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/shopee/get-shop-categories/v1",
        "params": params,
    }

    return _kwargs


def _request_shopee_get_shop_detail_v1(
    *,
    site: ShopeeGetShopDetailV1Site,
    username: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_site: str = site
    params["site"] = json_site

    params["username"] = username

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/shopee/get-shop-detail/v1",
        "params": params,
    }

    return _kwargs


def _request_shopee_get_shop_item_list_v1(
    *,
    site: ShopeeGetShopItemListV1Site,
    username: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_site: str = site
    params["site"] = json_site

    params["username"] = username

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/shopee/get-shop-item-list/v1",
        "params": params,
    }

    return _kwargs


def _request_shopee_get_shop_reviews_rich_v1(
    *,
    site: ShopeeGetShopReviewsRichV1Site,
    shop_id: int,
    offset: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_site: str = site
    params["site"] = json_site

    params["shopId"] = shop_id

    params["offset"] = offset

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/shopee/get-shop-reviews-rich/v1",
        "params": params,
    }

    return _kwargs


def _request_shopee_get_shop_reviews_v1(
    *,
    site: ShopeeGetShopReviewsV1Site,
    shop_id: int,
    offset: str | Unset = UNSET,
    rating_type: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_site: str = site
    params["site"] = json_site

    params["shopId"] = shop_id

    params["offset"] = offset

    params["ratingType"] = rating_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/shopee/get-shop-reviews/v1",
        "params": params,
    }

    return _kwargs


def _request_shopee_get_shop_seo_v1(
    *,
    site: ShopeeGetShopSeoV1Site,
    shop_id: int,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_site: str = site
    params["site"] = json_site

    params["shopId"] = shop_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/shopee/get-shop-seo/v1",
        "params": params,
    }

    return _kwargs


def _request_shopee_search_item_list_v1(
    *,
    site: ShopeeSearchItemListV1Site,
    keyword: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_site: str = site
    params["site"] = json_site

    params["keyword"] = keyword

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/shopee/search-item-list/v1",
        "params": params,
    }

    return _kwargs


class Shopee(_Suggesting):
    """Products, shops and reviews on Shopee in Taiwan, Indonesia and Thailand."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_item_detail_v1(self, *, site: Literal["ID", "TH", "TW"], item_id: int) -> Result:
        """One Shopee item by its id.

        One item of a Shopee marketplace (Taiwan, Indonesia or Thailand), given only its id.

        `GET /api/shopee/get-item-detail/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.shopee.get_item_detail_v1(site="TW", item_id=1)

        Args:
            site: Country whose Shopee is asked. `TW`, `ID` or `TH`.
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/shopee.html#get_item_detail_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_ITEM_DETAIL_V1,
            {"site": site, "item_id": item_id},
            lambda _given: _request_shopee_get_item_detail_v1(site=_given["site"], item_id=_given["item_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    def get_item_detail_v2(self, *, site: Literal["ID", "TH", "TW"], shop_id: int, item_id: int) -> Result:
        """One Shopee item by shop and id.

        One item of a Shopee marketplace (Taiwan, Indonesia or Thailand), given the id of its shop besides its own.
        Draws on another source than v1.

        `GET /api/shopee/get-item-detail/v2`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.shopee.get_item_detail_v2(site="TW", shop_id=1, item_id=1)

        Args:
            site: Country whose Shopee is asked. `TW`, `ID` or `TH`.
            shop_id: Id of the shop.
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/shopee.html#get_item_detail_v2
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_ITEM_DETAIL_V2,
            {"site": site, "shop_id": shop_id, "item_id": item_id},
            lambda _given: _request_shopee_get_item_detail_v2(
                site=_given["site"], shop_id=_given["shop_id"], item_id=_given["item_id"]
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_item_installments_v1(
        self, *, site: Literal["ID", "TH", "TW"], shop_id: int, item_id: int, detail_level: str | None = None
    ) -> Result:
        """Instalment plans of a Shopee item.

        How a Shopee item can be paid in instalments, and the amounts. Works for Taiwan and Indonesia only, although
        the site parameter also lists Thailand.

        `GET /api/shopee/get-item-installments/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.shopee.get_item_installments_v1(site="TW", shop_id=1, item_id=1)

        Args:
            site: Country whose Shopee is asked; Thailand has no instalments. `TW`, `ID` or `TH`.
            shop_id: Id of the shop.
            item_id: Id of the product.
            detail_level: How much of the instalment plans to return.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/shopee.html#get_item_installments_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_ITEM_INSTALLMENTS_V1,
            {"site": site, "shop_id": shop_id, "item_id": item_id, "detail_level": detail_level},
            lambda _given: _request_shopee_get_item_installments_v1(
                site=_given["site"],
                shop_id=_given["shop_id"],
                item_id=_given["item_id"],
                detail_level=_given.get("detail_level", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_item_review_models_v1(self, *, site: Literal["ID", "TH", "TW"], shop_id: int, item_id: int) -> Result:
        """Review counts per item variant.

        How the reviews of a Shopee item spread over its variants (SKU models).

        `GET /api/shopee/get-item-review-models/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Example:
            api.shopee.get_item_review_models_v1(site="TW", shop_id=1, item_id=1)

        Args:
            site: Country whose Shopee is asked. `TW`, `ID` or `TH`.
            shop_id: Id of the shop.
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/shopee.html#get_item_review_models_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_ITEM_REVIEW_MODELS_V1,
            {"site": site, "shop_id": shop_id, "item_id": item_id},
            lambda _given: _request_shopee_get_item_review_models_v1(
                site=_given["site"], shop_id=_given["shop_id"], item_id=_given["item_id"]
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_item_review_tags_v1(self, *, site: Literal["ID", "TH", "TW"], shop_id: int, item_id: int) -> Result:
        """Tags in an item's reviews.

        The tags under which the reviews of a Shopee item are grouped.

        `GET /api/shopee/get-item-review-tags/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.shopee.get_item_review_tags_v1(site="TW", shop_id=1, item_id=1)

        Args:
            site: Country whose Shopee is asked. `TW`, `ID` or `TH`.
            shop_id: Id of the shop.
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/shopee.html#get_item_review_tags_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_ITEM_REVIEW_TAGS_V1,
            {"site": site, "shop_id": shop_id, "item_id": item_id},
            lambda _given: _request_shopee_get_item_review_tags_v1(
                site=_given["site"], shop_id=_given["shop_id"], item_id=_given["item_id"]
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_item_reviews_v1(
        self,
        *,
        site: Literal["ID", "TH", "TW"],
        shop_id: int,
        item_id: int,
        offset: str | None = None,
        rating_type: str | None = None,
    ) -> Result:
        """Buyers' reviews of a Shopee item.

        One page of the reviews of a Shopee item, all of them or those with one rating from 1 to 5 (0 means all).
        Pages advance by a result offset that begins at 0.

        `GET /api/shopee/get-item-reviews/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.shopee.get_item_reviews_v1(site="TW", shop_id=1, item_id=1)

        Args:
            site: Country whose Shopee is asked. `TW`, `ID` or `TH`.
            shop_id: Id of the shop.
            item_id: Id of the product.
            offset: Results to skip.
            rating_type: Stars that reviews must have, 1 to 5; 0 for all.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/shopee.html#get_item_reviews_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_ITEM_REVIEWS_V1,
            {"site": site, "shop_id": shop_id, "item_id": item_id, "offset": offset, "rating_type": rating_type},
            lambda _given: _request_shopee_get_item_reviews_v1(
                site=_given["site"],
                shop_id=_given["shop_id"],
                item_id=_given["item_id"],
                offset=_given.get("offset", UNSET),
                rating_type=_given.get("rating_type", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_item_sku_matrix_v1(self, *, site: Literal["ID", "TH", "TW"], shop_id: int, item_id: int) -> Result:
        """Variant options of a Shopee item.

        The options of a Shopee item and how they combine into variants (SKUs).

        `GET /api/shopee/get-item-sku-matrix/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.shopee.get_item_sku_matrix_v1(site="TW", shop_id=1, item_id=1)

        Args:
            site: Country whose Shopee is asked. `TW`, `ID` or `TH`.
            shop_id: Id of the shop.
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/shopee.html#get_item_sku_matrix_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_ITEM_SKU_MATRIX_V1,
            {"site": site, "shop_id": shop_id, "item_id": item_id},
            lambda _given: _request_shopee_get_item_sku_matrix_v1(
                site=_given["site"], shop_id=_given["shop_id"], item_id=_given["item_id"]
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_item_sku_models_v1(
        self,
        *,
        site: Literal["ID", "TH", "TW"],
        shop_id: int,
        item_id: int,
        offset: str | None = None,
        rating_type: str | None = None,
    ) -> Result:
        """Variants seen for a Shopee item.

        One page of the variants (SKU models) that have been observed for a Shopee item, for every rating (0) or one
        from 1 to 5. Pages advance by a result offset that begins at 0.

        `GET /api/shopee/get-item-sku-models/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.shopee.get_item_sku_models_v1(site="TW", shop_id=1, item_id=1)

        Args:
            site: Country whose Shopee is asked. `TW`, `ID` or `TH`.
            shop_id: Id of the shop.
            item_id: Id of the product.
            offset: Results to skip.
            rating_type: Stars that reviews must have, 1 to 5; 0 for all.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/shopee.html#get_item_sku_models_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_ITEM_SKU_MODELS_V1,
            {"site": site, "shop_id": shop_id, "item_id": item_id, "offset": offset, "rating_type": rating_type},
            lambda _given: _request_shopee_get_item_sku_models_v1(
                site=_given["site"],
                shop_id=_given["shop_id"],
                item_id=_given["item_id"],
                offset=_given.get("offset", UNSET),
                rating_type=_given.get("rating_type", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_item_snapshot_v1(self, *, site: Literal["ID", "TH", "TW"], shop_id: int, item_id: int) -> Result:
        """Display snapshot of a Shopee item.

        A Shopee item as the marketplace displays it at the moment, given its shop and its id.

        `GET /api/shopee/get-item-snapshot/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.shopee.get_item_snapshot_v1(site="TW", shop_id=1, item_id=1)

        Args:
            site: Country whose Shopee is asked. `TW`, `ID` or `TH`.
            shop_id: Id of the shop.
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/shopee.html#get_item_snapshot_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_ITEM_SNAPSHOT_V1,
            {"site": site, "shop_id": shop_id, "item_id": item_id},
            lambda _given: _request_shopee_get_item_snapshot_v1(
                site=_given["site"], shop_id=_given["shop_id"], item_id=_given["item_id"]
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_search_facets_v1(self, *, site: Literal["ID", "TH", "TW"], keyword: str) -> Result:
        """Categories in a Shopee product search.

        The categories by which Shopee lets a buyer narrow the search for a keyword.

        `GET /api/shopee/get-search-facets/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.shopee.get_search_facets_v1(site="TW", keyword="coffee")

        Args:
            site: Country whose Shopee is asked. `TW`, `ID` or `TH`.
            keyword: Words to search for.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/shopee.html#get_search_facets_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_SEARCH_FACETS_V1,
            {"site": site, "keyword": keyword},
            lambda _given: _request_shopee_get_search_facets_v1(site=_given["site"], keyword=_given["keyword"]),
            lambda response: Result.from_dict(response.json()),
        )

    def get_shop_base_v1(self, *, site: Literal["ID", "TH", "TW"], username: str) -> Result:
        """Basic profile of a Shopee shop.

        The basic data of a Shopee shop, given its user name.

        `GET /api/shopee/get-shop-base/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.shopee.get_shop_base_v1(site="TW", username="alice")

        Args:
            site: Country whose Shopee is asked. `TW`, `ID` or `TH`.
            username: Name of the shop's account.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/shopee.html#get_shop_base_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_SHOP_BASE_V1,
            {"site": site, "username": username},
            lambda _given: _request_shopee_get_shop_base_v1(site=_given["site"], username=_given["username"]),
            lambda response: Result.from_dict(response.json()),
        )

    def get_shop_categories_v1(
        self, *, site: Literal["ID", "TH", "TW"], shop_id: int, offset: str | None = None
    ) -> Result:
        """Categories of a Shopee shop.

        One page of the categories into which a Shopee shop sorts its items. Pages advance by a result offset that
        begins at 0.

        `GET /api/shopee/get-shop-categories/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.shopee.get_shop_categories_v1(site="TW", shop_id=1)

        Args:
            site: Country whose Shopee is asked. `TW`, `ID` or `TH`.
            shop_id: Id of the shop.
            offset: Results to skip.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/shopee.html#get_shop_categories_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_SHOP_CATEGORIES_V1,
            {"site": site, "shop_id": shop_id, "offset": offset},
            lambda _given: _request_shopee_get_shop_categories_v1(
                site=_given["site"], shop_id=_given["shop_id"], offset=_given.get("offset", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_shop_detail_v1(self, *, site: Literal["ID", "TH", "TW"], username: str) -> Result:
        """Full profile of a Shopee shop.

        The extended data of a Shopee shop, given its user name.

        `GET /api/shopee/get-shop-detail/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.shopee.get_shop_detail_v1(site="TW", username="alice")

        Args:
            site: Country whose Shopee is asked. `TW`, `ID` or `TH`.
            username: Name of the shop's account.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/shopee.html#get_shop_detail_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_SHOP_DETAIL_V1,
            {"site": site, "username": username},
            lambda _given: _request_shopee_get_shop_detail_v1(site=_given["site"], username=_given["username"]),
            lambda response: Result.from_dict(response.json()),
        )

    def get_shop_item_list_v1(self, *, site: Literal["ID", "TH", "TW"], username: str) -> Result:
        """Items of a Shopee shop.

        The item cards of a Shopee shop, given its user name. The operation takes no page state.

        `GET /api/shopee/get-shop-item-list/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.shopee.get_shop_item_list_v1(site="TW", username="alice")

        Args:
            site: Country whose Shopee is asked. `TW`, `ID` or `TH`.
            username: Name of the shop's account.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/shopee.html#get_shop_item_list_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_SHOP_ITEM_LIST_V1,
            {"site": site, "username": username},
            lambda _given: _request_shopee_get_shop_item_list_v1(site=_given["site"], username=_given["username"]),
            lambda response: Result.from_dict(response.json()),
        )

    def get_shop_reviews_rich_v1(
        self, *, site: Literal["ID", "TH", "TW"], shop_id: int, offset: str | None = None
    ) -> Result:
        """Shop reviews with extra data.

        One page of the reviews of a Shopee shop, with more about each than the plain list gives, but no choice of
        rating. Pages advance by a result offset that begins at 0.

        `GET /api/shopee/get-shop-reviews-rich/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.shopee.get_shop_reviews_rich_v1(site="TW", shop_id=1)

        Args:
            site: Country whose Shopee is asked. `TW`, `ID` or `TH`.
            shop_id: Id of the shop.
            offset: Results to skip.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/shopee.html#get_shop_reviews_rich_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_SHOP_REVIEWS_RICH_V1,
            {"site": site, "shop_id": shop_id, "offset": offset},
            lambda _given: _request_shopee_get_shop_reviews_rich_v1(
                site=_given["site"], shop_id=_given["shop_id"], offset=_given.get("offset", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_shop_reviews_v1(
        self,
        *,
        site: Literal["ID", "TH", "TW"],
        shop_id: int,
        offset: str | None = None,
        rating_type: str | None = None,
    ) -> Result:
        """Buyers' reviews of a Shopee shop.

        One page of the reviews of a Shopee shop, all of them or those with one rating from 1 to 5 (0 means all).
        Pages advance by a result offset that begins at 0.

        `GET /api/shopee/get-shop-reviews/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.shopee.get_shop_reviews_v1(site="TW", shop_id=1)

        Args:
            site: Country whose Shopee is asked. `TW`, `ID` or `TH`.
            shop_id: Id of the shop.
            offset: Results to skip.
            rating_type: Stars that reviews must have, 1 to 5; 0 for all.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/shopee.html#get_shop_reviews_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_SHOP_REVIEWS_V1,
            {"site": site, "shop_id": shop_id, "offset": offset, "rating_type": rating_type},
            lambda _given: _request_shopee_get_shop_reviews_v1(
                site=_given["site"],
                shop_id=_given["shop_id"],
                offset=_given.get("offset", UNSET),
                rating_type=_given.get("rating_type", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_shop_seo_v1(self, *, site: Literal["ID", "TH", "TW"], shop_id: int) -> Result:
        """Ratings and profile of a shop.

        A Shopee shop's profile and a summary of its ratings, given the shop's id rather than its user name.

        `GET /api/shopee/get-shop-seo/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.shopee.get_shop_seo_v1(site="TW", shop_id=1)

        Args:
            site: Country whose Shopee is asked. `TW`, `ID` or `TH`.
            shop_id: Id of the shop.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/shopee.html#get_shop_seo_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_SHOP_SEO_V1,
            {"site": site, "shop_id": shop_id},
            lambda _given: _request_shopee_get_shop_seo_v1(site=_given["site"], shop_id=_given["shop_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    def search_item_list_v1(self, *, site: Literal["ID", "TH", "TW"], keyword: str) -> Result:
        """Shopee items matching a keyword.

        Items that one Shopee marketplace finds for a keyword. The operation takes no page state.

        `GET /api/shopee/search-item-list/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.shopee.search_item_list_v1(site="TW", keyword="coffee")

        Args:
            site: Country whose Shopee is asked. `TW`, `ID` or `TH`.
            keyword: Words to search for.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/shopee.html#search_item_list_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _SEARCH_ITEM_LIST_V1,
            {"site": site, "keyword": keyword},
            lambda _given: _request_shopee_search_item_list_v1(site=_given["site"], keyword=_given["keyword"]),
            lambda response: Result.from_dict(response.json()),
        )


class AsyncShopee(_Suggesting):
    """Products, shops and reviews on Shopee in Taiwan, Indonesia and Thailand."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_item_detail_v1(self, *, site: Literal["ID", "TH", "TW"], item_id: int) -> Result:
        """One Shopee item by its id.

        One item of a Shopee marketplace (Taiwan, Indonesia or Thailand), given only its id.

        `GET /api/shopee/get-item-detail/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.shopee.get_item_detail_v1(site="TW", item_id=1)

        Args:
            site: Country whose Shopee is asked. `TW`, `ID` or `TH`.
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/shopee.html#get_item_detail_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_ITEM_DETAIL_V1,
            {"site": site, "item_id": item_id},
            lambda _given: _request_shopee_get_item_detail_v1(site=_given["site"], item_id=_given["item_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_item_detail_v2(self, *, site: Literal["ID", "TH", "TW"], shop_id: int, item_id: int) -> Result:
        """One Shopee item by shop and id.

        One item of a Shopee marketplace (Taiwan, Indonesia or Thailand), given the id of its shop besides its own.
        Draws on another source than v1.

        `GET /api/shopee/get-item-detail/v2`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.shopee.get_item_detail_v2(site="TW", shop_id=1, item_id=1)

        Args:
            site: Country whose Shopee is asked. `TW`, `ID` or `TH`.
            shop_id: Id of the shop.
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/shopee.html#get_item_detail_v2
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_ITEM_DETAIL_V2,
            {"site": site, "shop_id": shop_id, "item_id": item_id},
            lambda _given: _request_shopee_get_item_detail_v2(
                site=_given["site"], shop_id=_given["shop_id"], item_id=_given["item_id"]
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_item_installments_v1(
        self, *, site: Literal["ID", "TH", "TW"], shop_id: int, item_id: int, detail_level: str | None = None
    ) -> Result:
        """Instalment plans of a Shopee item.

        How a Shopee item can be paid in instalments, and the amounts. Works for Taiwan and Indonesia only, although
        the site parameter also lists Thailand.

        `GET /api/shopee/get-item-installments/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.shopee.get_item_installments_v1(site="TW", shop_id=1, item_id=1)

        Args:
            site: Country whose Shopee is asked; Thailand has no instalments. `TW`, `ID` or `TH`.
            shop_id: Id of the shop.
            item_id: Id of the product.
            detail_level: How much of the instalment plans to return.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/shopee.html#get_item_installments_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_ITEM_INSTALLMENTS_V1,
            {"site": site, "shop_id": shop_id, "item_id": item_id, "detail_level": detail_level},
            lambda _given: _request_shopee_get_item_installments_v1(
                site=_given["site"],
                shop_id=_given["shop_id"],
                item_id=_given["item_id"],
                detail_level=_given.get("detail_level", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_item_review_models_v1(self, *, site: Literal["ID", "TH", "TW"], shop_id: int, item_id: int) -> Result:
        """Review counts per item variant.

        How the reviews of a Shopee item spread over its variants (SKU models).

        `GET /api/shopee/get-item-review-models/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Example:
            api.shopee.get_item_review_models_v1(site="TW", shop_id=1, item_id=1)

        Args:
            site: Country whose Shopee is asked. `TW`, `ID` or `TH`.
            shop_id: Id of the shop.
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/shopee.html#get_item_review_models_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_ITEM_REVIEW_MODELS_V1,
            {"site": site, "shop_id": shop_id, "item_id": item_id},
            lambda _given: _request_shopee_get_item_review_models_v1(
                site=_given["site"], shop_id=_given["shop_id"], item_id=_given["item_id"]
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_item_review_tags_v1(self, *, site: Literal["ID", "TH", "TW"], shop_id: int, item_id: int) -> Result:
        """Tags in an item's reviews.

        The tags under which the reviews of a Shopee item are grouped.

        `GET /api/shopee/get-item-review-tags/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.shopee.get_item_review_tags_v1(site="TW", shop_id=1, item_id=1)

        Args:
            site: Country whose Shopee is asked. `TW`, `ID` or `TH`.
            shop_id: Id of the shop.
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/shopee.html#get_item_review_tags_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_ITEM_REVIEW_TAGS_V1,
            {"site": site, "shop_id": shop_id, "item_id": item_id},
            lambda _given: _request_shopee_get_item_review_tags_v1(
                site=_given["site"], shop_id=_given["shop_id"], item_id=_given["item_id"]
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_item_reviews_v1(
        self,
        *,
        site: Literal["ID", "TH", "TW"],
        shop_id: int,
        item_id: int,
        offset: str | None = None,
        rating_type: str | None = None,
    ) -> Result:
        """Buyers' reviews of a Shopee item.

        One page of the reviews of a Shopee item, all of them or those with one rating from 1 to 5 (0 means all).
        Pages advance by a result offset that begins at 0.

        `GET /api/shopee/get-item-reviews/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.shopee.get_item_reviews_v1(site="TW", shop_id=1, item_id=1)

        Args:
            site: Country whose Shopee is asked. `TW`, `ID` or `TH`.
            shop_id: Id of the shop.
            item_id: Id of the product.
            offset: Results to skip.
            rating_type: Stars that reviews must have, 1 to 5; 0 for all.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/shopee.html#get_item_reviews_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_ITEM_REVIEWS_V1,
            {"site": site, "shop_id": shop_id, "item_id": item_id, "offset": offset, "rating_type": rating_type},
            lambda _given: _request_shopee_get_item_reviews_v1(
                site=_given["site"],
                shop_id=_given["shop_id"],
                item_id=_given["item_id"],
                offset=_given.get("offset", UNSET),
                rating_type=_given.get("rating_type", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_item_sku_matrix_v1(self, *, site: Literal["ID", "TH", "TW"], shop_id: int, item_id: int) -> Result:
        """Variant options of a Shopee item.

        The options of a Shopee item and how they combine into variants (SKUs).

        `GET /api/shopee/get-item-sku-matrix/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.shopee.get_item_sku_matrix_v1(site="TW", shop_id=1, item_id=1)

        Args:
            site: Country whose Shopee is asked. `TW`, `ID` or `TH`.
            shop_id: Id of the shop.
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/shopee.html#get_item_sku_matrix_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_ITEM_SKU_MATRIX_V1,
            {"site": site, "shop_id": shop_id, "item_id": item_id},
            lambda _given: _request_shopee_get_item_sku_matrix_v1(
                site=_given["site"], shop_id=_given["shop_id"], item_id=_given["item_id"]
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_item_sku_models_v1(
        self,
        *,
        site: Literal["ID", "TH", "TW"],
        shop_id: int,
        item_id: int,
        offset: str | None = None,
        rating_type: str | None = None,
    ) -> Result:
        """Variants seen for a Shopee item.

        One page of the variants (SKU models) that have been observed for a Shopee item, for every rating (0) or one
        from 1 to 5. Pages advance by a result offset that begins at 0.

        `GET /api/shopee/get-item-sku-models/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.shopee.get_item_sku_models_v1(site="TW", shop_id=1, item_id=1)

        Args:
            site: Country whose Shopee is asked. `TW`, `ID` or `TH`.
            shop_id: Id of the shop.
            item_id: Id of the product.
            offset: Results to skip.
            rating_type: Stars that reviews must have, 1 to 5; 0 for all.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/shopee.html#get_item_sku_models_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_ITEM_SKU_MODELS_V1,
            {"site": site, "shop_id": shop_id, "item_id": item_id, "offset": offset, "rating_type": rating_type},
            lambda _given: _request_shopee_get_item_sku_models_v1(
                site=_given["site"],
                shop_id=_given["shop_id"],
                item_id=_given["item_id"],
                offset=_given.get("offset", UNSET),
                rating_type=_given.get("rating_type", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_item_snapshot_v1(self, *, site: Literal["ID", "TH", "TW"], shop_id: int, item_id: int) -> Result:
        """Display snapshot of a Shopee item.

        A Shopee item as the marketplace displays it at the moment, given its shop and its id.

        `GET /api/shopee/get-item-snapshot/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.shopee.get_item_snapshot_v1(site="TW", shop_id=1, item_id=1)

        Args:
            site: Country whose Shopee is asked. `TW`, `ID` or `TH`.
            shop_id: Id of the shop.
            item_id: Id of the product.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/shopee.html#get_item_snapshot_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_ITEM_SNAPSHOT_V1,
            {"site": site, "shop_id": shop_id, "item_id": item_id},
            lambda _given: _request_shopee_get_item_snapshot_v1(
                site=_given["site"], shop_id=_given["shop_id"], item_id=_given["item_id"]
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_search_facets_v1(self, *, site: Literal["ID", "TH", "TW"], keyword: str) -> Result:
        """Categories in a Shopee product search.

        The categories by which Shopee lets a buyer narrow the search for a keyword.

        `GET /api/shopee/get-search-facets/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.shopee.get_search_facets_v1(site="TW", keyword="coffee")

        Args:
            site: Country whose Shopee is asked. `TW`, `ID` or `TH`.
            keyword: Words to search for.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/shopee.html#get_search_facets_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_SEARCH_FACETS_V1,
            {"site": site, "keyword": keyword},
            lambda _given: _request_shopee_get_search_facets_v1(site=_given["site"], keyword=_given["keyword"]),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_shop_base_v1(self, *, site: Literal["ID", "TH", "TW"], username: str) -> Result:
        """Basic profile of a Shopee shop.

        The basic data of a Shopee shop, given its user name.

        `GET /api/shopee/get-shop-base/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.shopee.get_shop_base_v1(site="TW", username="alice")

        Args:
            site: Country whose Shopee is asked. `TW`, `ID` or `TH`.
            username: Name of the shop's account.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/shopee.html#get_shop_base_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_SHOP_BASE_V1,
            {"site": site, "username": username},
            lambda _given: _request_shopee_get_shop_base_v1(site=_given["site"], username=_given["username"]),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_shop_categories_v1(
        self, *, site: Literal["ID", "TH", "TW"], shop_id: int, offset: str | None = None
    ) -> Result:
        """Categories of a Shopee shop.

        One page of the categories into which a Shopee shop sorts its items. Pages advance by a result offset that
        begins at 0.

        `GET /api/shopee/get-shop-categories/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.shopee.get_shop_categories_v1(site="TW", shop_id=1)

        Args:
            site: Country whose Shopee is asked. `TW`, `ID` or `TH`.
            shop_id: Id of the shop.
            offset: Results to skip.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/shopee.html#get_shop_categories_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_SHOP_CATEGORIES_V1,
            {"site": site, "shop_id": shop_id, "offset": offset},
            lambda _given: _request_shopee_get_shop_categories_v1(
                site=_given["site"], shop_id=_given["shop_id"], offset=_given.get("offset", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_shop_detail_v1(self, *, site: Literal["ID", "TH", "TW"], username: str) -> Result:
        """Full profile of a Shopee shop.

        The extended data of a Shopee shop, given its user name.

        `GET /api/shopee/get-shop-detail/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.shopee.get_shop_detail_v1(site="TW", username="alice")

        Args:
            site: Country whose Shopee is asked. `TW`, `ID` or `TH`.
            username: Name of the shop's account.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/shopee.html#get_shop_detail_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_SHOP_DETAIL_V1,
            {"site": site, "username": username},
            lambda _given: _request_shopee_get_shop_detail_v1(site=_given["site"], username=_given["username"]),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_shop_item_list_v1(self, *, site: Literal["ID", "TH", "TW"], username: str) -> Result:
        """Items of a Shopee shop.

        The item cards of a Shopee shop, given its user name. The operation takes no page state.

        `GET /api/shopee/get-shop-item-list/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.shopee.get_shop_item_list_v1(site="TW", username="alice")

        Args:
            site: Country whose Shopee is asked. `TW`, `ID` or `TH`.
            username: Name of the shop's account.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/shopee.html#get_shop_item_list_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_SHOP_ITEM_LIST_V1,
            {"site": site, "username": username},
            lambda _given: _request_shopee_get_shop_item_list_v1(site=_given["site"], username=_given["username"]),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_shop_reviews_rich_v1(
        self, *, site: Literal["ID", "TH", "TW"], shop_id: int, offset: str | None = None
    ) -> Result:
        """Shop reviews with extra data.

        One page of the reviews of a Shopee shop, with more about each than the plain list gives, but no choice of
        rating. Pages advance by a result offset that begins at 0.

        `GET /api/shopee/get-shop-reviews-rich/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.shopee.get_shop_reviews_rich_v1(site="TW", shop_id=1)

        Args:
            site: Country whose Shopee is asked. `TW`, `ID` or `TH`.
            shop_id: Id of the shop.
            offset: Results to skip.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/shopee.html#get_shop_reviews_rich_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_SHOP_REVIEWS_RICH_V1,
            {"site": site, "shop_id": shop_id, "offset": offset},
            lambda _given: _request_shopee_get_shop_reviews_rich_v1(
                site=_given["site"], shop_id=_given["shop_id"], offset=_given.get("offset", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_shop_reviews_v1(
        self,
        *,
        site: Literal["ID", "TH", "TW"],
        shop_id: int,
        offset: str | None = None,
        rating_type: str | None = None,
    ) -> Result:
        """Buyers' reviews of a Shopee shop.

        One page of the reviews of a Shopee shop, all of them or those with one rating from 1 to 5 (0 means all).
        Pages advance by a result offset that begins at 0.

        `GET /api/shopee/get-shop-reviews/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.shopee.get_shop_reviews_v1(site="TW", shop_id=1)

        Args:
            site: Country whose Shopee is asked. `TW`, `ID` or `TH`.
            shop_id: Id of the shop.
            offset: Results to skip.
            rating_type: Stars that reviews must have, 1 to 5; 0 for all.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/shopee.html#get_shop_reviews_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_SHOP_REVIEWS_V1,
            {"site": site, "shop_id": shop_id, "offset": offset, "rating_type": rating_type},
            lambda _given: _request_shopee_get_shop_reviews_v1(
                site=_given["site"],
                shop_id=_given["shop_id"],
                offset=_given.get("offset", UNSET),
                rating_type=_given.get("rating_type", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_shop_seo_v1(self, *, site: Literal["ID", "TH", "TW"], shop_id: int) -> Result:
        """Ratings and profile of a shop.

        A Shopee shop's profile and a summary of its ratings, given the shop's id rather than its user name.

        `GET /api/shopee/get-shop-seo/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.shopee.get_shop_seo_v1(site="TW", shop_id=1)

        Args:
            site: Country whose Shopee is asked. `TW`, `ID` or `TH`.
            shop_id: Id of the shop.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/shopee.html#get_shop_seo_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_SHOP_SEO_V1,
            {"site": site, "shop_id": shop_id},
            lambda _given: _request_shopee_get_shop_seo_v1(site=_given["site"], shop_id=_given["shop_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    async def search_item_list_v1(self, *, site: Literal["ID", "TH", "TW"], keyword: str) -> Result:
        """Shopee items matching a keyword.

        Items that one Shopee marketplace finds for a keyword. The operation takes no page state.

        `GET /api/shopee/search-item-list/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.shopee.search_item_list_v1(site="TW", keyword="coffee")

        Args:
            site: Country whose Shopee is asked. `TW`, `ID` or `TH`.
            keyword: Words to search for.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/shopee.html#search_item_list_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _SEARCH_ITEM_LIST_V1,
            {"site": site, "keyword": keyword},
            lambda _given: _request_shopee_search_item_list_v1(site=_given["site"], keyword=_given["keyword"]),
            lambda response: Result.from_dict(response.json()),
        )
