# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `amazon`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..models.amazon_best_sellers_result import AmazonBestSellersResult
    from ..models.amazon_product_detail_result import AmazonProductDetailResult
    from ..models.amazon_product_top_reviews_result import AmazonProductTopReviewsResult
    from ..models.enumerations import (
        AmazonGetBestSellersV1Country,
        AmazonGetCategoryProductsV1Country,
        AmazonGetCategoryProductsV1SortBy,
        AmazonGetProductDetailV1Country,
        AmazonGetProductTopReviewsV1Country,
        AmazonSearchProductsV1Country,
        AmazonSearchProductsV1DealsAndDiscounts,
        AmazonSearchProductsV1ProductCondition,
        AmazonSearchProductsV1SortBy,
    )
    from ..models.result import Result

__all__ = ["AsyncAmazon", "Amazon"]


_GET_BEST_SELLERS_V1 = Arguments(
    operation="amazon_get_best_sellers_v1",
    parameters=(
        ParameterModel(name="category", type="str", required=True),
        ParameterModel(name="country", type="str"),
        ParameterModel(name="page", type="int"),
    ),
)
_GET_CATEGORY_PRODUCTS_V1 = Arguments(
    operation="amazon_get_category_products_v1",
    parameters=(
        ParameterModel(name="category_id", type="str", required=True),
        ParameterModel(name="country", type="str"),
        ParameterModel(name="sort_by", type="str"),
        ParameterModel(name="page", type="int"),
    ),
)
_GET_PRODUCT_DETAIL_V1 = Arguments(
    operation="amazon_get_product_detail_v1",
    parameters=(ParameterModel(name="asin", type="str", required=True), ParameterModel(name="country", type="str")),
)
_GET_PRODUCT_TOP_REVIEWS_V1 = Arguments(
    operation="amazon_get_product_top_reviews_v1",
    parameters=(ParameterModel(name="asin", type="str", required=True), ParameterModel(name="country", type="str")),
)
_SEARCH_PRODUCTS_V1 = Arguments(
    operation="amazon_search_products_v1",
    parameters=(
        ParameterModel(name="keyword", type="str", required=True),
        ParameterModel(name="country", type="str"),
        ParameterModel(name="sort_by", type="str"),
        ParameterModel(name="product_condition", type="str"),
        ParameterModel(name="is_prime", type="bool"),
        ParameterModel(name="deals_and_discounts", type="str"),
        ParameterModel(name="page", type="int"),
    ),
)


def _request_amazon_get_best_sellers_v1(
    *,
    category: str,
    country: AmazonGetBestSellersV1Country | Unset = "US",
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["category"] = category

    json_country: str | Unset = UNSET
    if not isinstance(country, Unset):
        json_country = country

    params["country"] = json_country

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/amazon/get-best-sellers/v1",
        "params": params,
    }

    return _kwargs


def _request_amazon_get_category_products_v1(
    *,
    category_id: str,
    country: AmazonGetCategoryProductsV1Country | Unset = "US",
    sort_by: AmazonGetCategoryProductsV1SortBy | Unset = "RELEVANCE",
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["categoryId"] = category_id

    json_country: str | Unset = UNSET
    if not isinstance(country, Unset):
        json_country = country

    params["country"] = json_country

    json_sort_by: str | Unset = UNSET
    if not isinstance(sort_by, Unset):
        json_sort_by = sort_by

    params["sortBy"] = json_sort_by

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/amazon/get-category-products/v1",
        "params": params,
    }

    return _kwargs


def _request_amazon_get_product_detail_v1(
    *,
    asin: str,
    country: AmazonGetProductDetailV1Country | Unset = "US",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["asin"] = asin

    json_country: str | Unset = UNSET
    if not isinstance(country, Unset):
        json_country = country

    params["country"] = json_country

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/amazon/get-product-detail/v1",
        "params": params,
    }

    return _kwargs


def _request_amazon_get_product_top_reviews_v1(
    *,
    asin: str,
    country: AmazonGetProductTopReviewsV1Country | Unset = "US",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["asin"] = asin

    json_country: str | Unset = UNSET
    if not isinstance(country, Unset):
        json_country = country

    params["country"] = json_country

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/amazon/get-product-top-reviews/v1",
        "params": params,
    }

    return _kwargs


def _request_amazon_search_products_v1(
    *,
    keyword: str,
    country: AmazonSearchProductsV1Country | Unset = "US",
    sort_by: AmazonSearchProductsV1SortBy | Unset = "RELEVANCE",
    product_condition: AmazonSearchProductsV1ProductCondition | Unset = "ALL",
    is_prime: bool | Unset = False,
    deals_and_discounts: AmazonSearchProductsV1DealsAndDiscounts | Unset = "NONE",
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    json_country: str | Unset = UNSET
    if not isinstance(country, Unset):
        json_country = country

    params["country"] = json_country

    json_sort_by: str | Unset = UNSET
    if not isinstance(sort_by, Unset):
        json_sort_by = sort_by

    params["sortBy"] = json_sort_by

    json_product_condition: str | Unset = UNSET
    if not isinstance(product_condition, Unset):
        json_product_condition = product_condition

    params["productCondition"] = json_product_condition

    params["isPrime"] = is_prime

    json_deals_and_discounts: str | Unset = UNSET
    if not isinstance(deals_and_discounts, Unset):
        json_deals_and_discounts = deals_and_discounts

    params["dealsAndDiscounts"] = json_deals_and_discounts

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/amazon/search-products/v1",
        "params": params,
    }

    return _kwargs


class Amazon(_Suggesting):
    """Products, reviews and best sellers on Amazon, by country."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_best_sellers_v1(
        self, *, category: str, country: AmazonGetBestSellersV1Country | None = None, page: int | None = None
    ) -> AmazonBestSellersResult:
        """Best Sellers ranking of a category.

        One page of the Best Sellers ranking of a category in one country's shop, with rank, ASIN, title, price and
        rating of each product. The category is the slug or nested path as it stands in the address of a Best
        Sellers page; page numbers start at 1.

        `GET /api/amazon/get-best-sellers/v1`, charged when it succeeds. The response is typed.

        Example:
            api.amazon.get_best_sellers_v1(category="1")

        Args:
            category: Category of best sellers, as the address of its page names it; a slug or a path of several.
            country: Country whose Amazon is asked. `US`, `AU`, `BR`, `CA`, `CN`, `FR`, `DE`, `IN`, `IT`, `MX`,
                `NL`, `SG`, `ES`, `TR`, `AE`, `GB`, `JP`, `SA`, `PL`, `SE`, `BE`, `EG`, `ZA` or `IE`. The service's
                default is `US`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/amazon.html#get_best_sellers_v1
        """
        from ..models.amazon_best_sellers_result import AmazonBestSellersResult

        return _call(
            self._client,
            _GET_BEST_SELLERS_V1,
            {"category": category, "country": country, "page": page},
            lambda _given: _request_amazon_get_best_sellers_v1(
                category=_given["category"], country=_given.get("country", UNSET), page=_given.get("page", UNSET)
            ),
            lambda response: AmazonBestSellersResult.from_dict(response.json()),
        )

    def get_category_products_v1(
        self,
        *,
        category_id: str,
        country: AmazonGetCategoryProductsV1Country | None = None,
        sort_by: AmazonGetCategoryProductsV1SortBy | None = None,
        page: int | None = None,
    ) -> Result:
        """Products in a category node.

        One page of the products under a category node in one country's shop, in the order asked for. The node is a
        number, found as `node` in the address of a category page.

        `GET /api/amazon/get-category-products/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.amazon.get_category_products_v1(category_id="1")

        Args:
            category_id: Numeric id of the category, the `node` in its address.
            country: Country whose Amazon is asked. `US`, `AU`, `BR`, `CA`, `CN`, `FR`, `DE`, `IN`, `IT`, `MX`,
                `NL`, `SG`, `ES`, `TR`, `AE`, `GB`, `JP`, `SA`, `PL`, `SE`, `BE`, `EG`, `ZA` or `IE`. The service's
                default is `US`.
            sort_by: Order of the products. `RELEVANCE`, `LOWEST_PRICE`, `HIGHEST_PRICE`, `REVIEWS`, `NEWEST` or
                `BEST_SELLERS`. The service's default is `RELEVANCE`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/amazon.html#get_category_products_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_CATEGORY_PRODUCTS_V1,
            {"category_id": category_id, "country": country, "sort_by": sort_by, "page": page},
            lambda _given: _request_amazon_get_category_products_v1(
                category_id=_given["category_id"],
                country=_given.get("country", UNSET),
                sort_by=_given.get("sort_by", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_product_detail_v1(
        self, *, asin: str, country: AmazonGetProductDetailV1Country | None = None
    ) -> AmazonProductDetailResult:
        """One product by its ASIN.

        What one country's Amazon shop shows about a product, by ASIN: price, offers, rating, variations, photos,
        videos, specifications and category path.

        `GET /api/amazon/get-product-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.amazon.get_product_detail_v1(asin="1")

        Args:
            asin: Amazon's standard identification number (ASIN) of the product.
            country: Country whose Amazon is asked. `US`, `AU`, `BR`, `CA`, `CN`, `FR`, `DE`, `IN`, `IT`, `MX`,
                `NL`, `SG`, `ES`, `TR`, `AE`, `GB`, `JP`, `SA`, `PL`, `SE`, `BE`, `EG`, `ZA` or `IE`. The service's
                default is `US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/amazon.html#get_product_detail_v1
        """
        from ..models.amazon_product_detail_result import AmazonProductDetailResult

        return _call(
            self._client,
            _GET_PRODUCT_DETAIL_V1,
            {"asin": asin, "country": country},
            lambda _given: _request_amazon_get_product_detail_v1(
                asin=_given["asin"], country=_given.get("country", UNSET)
            ),
            lambda response: AmazonProductDetailResult.from_dict(response.json()),
        )

    def get_product_top_reviews_v1(
        self, *, asin: str, country: AmazonGetProductTopReviewsV1Country | None = None
    ) -> AmazonProductTopReviewsResult:
        """Top reviews of a product.

        The reviews that Amazon puts first for a product, by ASIN and country, together with how the ratings spread
        over one to five stars. There are no further pages.

        `GET /api/amazon/get-product-top-reviews/v1`, charged when it succeeds. The response is typed.

        Example:
            api.amazon.get_product_top_reviews_v1(asin="1")

        Args:
            asin: Amazon's standard identification number (ASIN) of the product.
            country: Country whose Amazon is asked. `US`, `AU`, `BR`, `CA`, `CN`, `FR`, `DE`, `IN`, `IT`, `MX`,
                `NL`, `SG`, `ES`, `TR`, `AE`, `GB`, `JP`, `SA`, `PL`, `SE`, `BE`, `EG`, `ZA` or `IE`. The service's
                default is `US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/amazon.html#get_product_top_reviews_v1
        """
        from ..models.amazon_product_top_reviews_result import AmazonProductTopReviewsResult

        return _call(
            self._client,
            _GET_PRODUCT_TOP_REVIEWS_V1,
            {"asin": asin, "country": country},
            lambda _given: _request_amazon_get_product_top_reviews_v1(
                asin=_given["asin"], country=_given.get("country", UNSET)
            ),
            lambda response: AmazonProductTopReviewsResult.from_dict(response.json()),
        )

    def search_products_v1(
        self,
        *,
        keyword: str,
        country: AmazonSearchProductsV1Country | None = None,
        sort_by: AmazonSearchProductsV1SortBy | None = None,
        product_condition: Literal["ALL", "COLLECTIBLE", "NEW", "RENEWED", "USED"] | None = None,
        is_prime: bool | None = None,
        deals_and_discounts: Literal["ALL_DISCOUNTS", "NONE", "TODAYS_DEALS"] | None = None,
        page: int | None = None,
    ) -> Result:
        """Products matching a keyword or ASIN.

        One page of search results in one country's shop, for a keyword or an ASIN. Order, condition, Prime
        eligibility and discounts can be narrowed; page numbers start at 1.

        `GET /api/amazon/search-products/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.amazon.search_products_v1(keyword="coffee")

        Args:
            keyword: Words to search for, or an ASIN.
            country: Country whose Amazon is asked. `US`, `AU`, `BR`, `CA`, `CN`, `FR`, `DE`, `IN`, `IT`, `MX`,
                `NL`, `SG`, `ES`, `TR`, `AE`, `GB`, `JP`, `SA`, `PL`, `SE`, `BE`, `EG`, `ZA` or `IE`. The service's
                default is `US`.
            sort_by: Order of the products. `RELEVANCE`, `LOWEST_PRICE`, `HIGHEST_PRICE`, `REVIEWS`, `NEWEST` or
                `BEST_SELLERS`. The service's default is `RELEVANCE`.
            product_condition: Whether new or used products are wanted. `ALL`, `NEW`, `USED`, `RENEWED` or
                `COLLECTIBLE`. The service's default is `ALL`.
            is_prime: Only products that Prime delivers. The service's default is `False`.
            deals_and_discounts: Whether only reduced products, or those on sale today, are wanted. `NONE`,
                `ALL_DISCOUNTS` or `TODAYS_DEALS`. The service's default is `NONE`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/amazon.html#search_products_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _SEARCH_PRODUCTS_V1,
            {
                "keyword": keyword,
                "country": country,
                "sort_by": sort_by,
                "product_condition": product_condition,
                "is_prime": is_prime,
                "deals_and_discounts": deals_and_discounts,
                "page": page,
            },
            lambda _given: _request_amazon_search_products_v1(
                keyword=_given["keyword"],
                country=_given.get("country", UNSET),
                sort_by=_given.get("sort_by", UNSET),
                product_condition=_given.get("product_condition", UNSET),
                is_prime=_given.get("is_prime", UNSET),
                deals_and_discounts=_given.get("deals_and_discounts", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )


class AsyncAmazon(_Suggesting):
    """Products, reviews and best sellers on Amazon, by country."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_best_sellers_v1(
        self, *, category: str, country: AmazonGetBestSellersV1Country | None = None, page: int | None = None
    ) -> AmazonBestSellersResult:
        """Best Sellers ranking of a category.

        One page of the Best Sellers ranking of a category in one country's shop, with rank, ASIN, title, price and
        rating of each product. The category is the slug or nested path as it stands in the address of a Best
        Sellers page; page numbers start at 1.

        `GET /api/amazon/get-best-sellers/v1`, charged when it succeeds. The response is typed.

        Example:
            api.amazon.get_best_sellers_v1(category="1")

        Args:
            category: Category of best sellers, as the address of its page names it; a slug or a path of several.
            country: Country whose Amazon is asked. `US`, `AU`, `BR`, `CA`, `CN`, `FR`, `DE`, `IN`, `IT`, `MX`,
                `NL`, `SG`, `ES`, `TR`, `AE`, `GB`, `JP`, `SA`, `PL`, `SE`, `BE`, `EG`, `ZA` or `IE`. The service's
                default is `US`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/amazon.html#get_best_sellers_v1
        """
        from ..models.amazon_best_sellers_result import AmazonBestSellersResult

        return await _acall(
            self._client,
            _GET_BEST_SELLERS_V1,
            {"category": category, "country": country, "page": page},
            lambda _given: _request_amazon_get_best_sellers_v1(
                category=_given["category"], country=_given.get("country", UNSET), page=_given.get("page", UNSET)
            ),
            lambda response: AmazonBestSellersResult.from_dict(response.json()),
        )

    async def get_category_products_v1(
        self,
        *,
        category_id: str,
        country: AmazonGetCategoryProductsV1Country | None = None,
        sort_by: AmazonGetCategoryProductsV1SortBy | None = None,
        page: int | None = None,
    ) -> Result:
        """Products in a category node.

        One page of the products under a category node in one country's shop, in the order asked for. The node is a
        number, found as `node` in the address of a category page.

        `GET /api/amazon/get-category-products/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.amazon.get_category_products_v1(category_id="1")

        Args:
            category_id: Numeric id of the category, the `node` in its address.
            country: Country whose Amazon is asked. `US`, `AU`, `BR`, `CA`, `CN`, `FR`, `DE`, `IN`, `IT`, `MX`,
                `NL`, `SG`, `ES`, `TR`, `AE`, `GB`, `JP`, `SA`, `PL`, `SE`, `BE`, `EG`, `ZA` or `IE`. The service's
                default is `US`.
            sort_by: Order of the products. `RELEVANCE`, `LOWEST_PRICE`, `HIGHEST_PRICE`, `REVIEWS`, `NEWEST` or
                `BEST_SELLERS`. The service's default is `RELEVANCE`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/amazon.html#get_category_products_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_CATEGORY_PRODUCTS_V1,
            {"category_id": category_id, "country": country, "sort_by": sort_by, "page": page},
            lambda _given: _request_amazon_get_category_products_v1(
                category_id=_given["category_id"],
                country=_given.get("country", UNSET),
                sort_by=_given.get("sort_by", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_product_detail_v1(
        self, *, asin: str, country: AmazonGetProductDetailV1Country | None = None
    ) -> AmazonProductDetailResult:
        """One product by its ASIN.

        What one country's Amazon shop shows about a product, by ASIN: price, offers, rating, variations, photos,
        videos, specifications and category path.

        `GET /api/amazon/get-product-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.amazon.get_product_detail_v1(asin="1")

        Args:
            asin: Amazon's standard identification number (ASIN) of the product.
            country: Country whose Amazon is asked. `US`, `AU`, `BR`, `CA`, `CN`, `FR`, `DE`, `IN`, `IT`, `MX`,
                `NL`, `SG`, `ES`, `TR`, `AE`, `GB`, `JP`, `SA`, `PL`, `SE`, `BE`, `EG`, `ZA` or `IE`. The service's
                default is `US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/amazon.html#get_product_detail_v1
        """
        from ..models.amazon_product_detail_result import AmazonProductDetailResult

        return await _acall(
            self._client,
            _GET_PRODUCT_DETAIL_V1,
            {"asin": asin, "country": country},
            lambda _given: _request_amazon_get_product_detail_v1(
                asin=_given["asin"], country=_given.get("country", UNSET)
            ),
            lambda response: AmazonProductDetailResult.from_dict(response.json()),
        )

    async def get_product_top_reviews_v1(
        self, *, asin: str, country: AmazonGetProductTopReviewsV1Country | None = None
    ) -> AmazonProductTopReviewsResult:
        """Top reviews of a product.

        The reviews that Amazon puts first for a product, by ASIN and country, together with how the ratings spread
        over one to five stars. There are no further pages.

        `GET /api/amazon/get-product-top-reviews/v1`, charged when it succeeds. The response is typed.

        Example:
            api.amazon.get_product_top_reviews_v1(asin="1")

        Args:
            asin: Amazon's standard identification number (ASIN) of the product.
            country: Country whose Amazon is asked. `US`, `AU`, `BR`, `CA`, `CN`, `FR`, `DE`, `IN`, `IT`, `MX`,
                `NL`, `SG`, `ES`, `TR`, `AE`, `GB`, `JP`, `SA`, `PL`, `SE`, `BE`, `EG`, `ZA` or `IE`. The service's
                default is `US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/amazon.html#get_product_top_reviews_v1
        """
        from ..models.amazon_product_top_reviews_result import AmazonProductTopReviewsResult

        return await _acall(
            self._client,
            _GET_PRODUCT_TOP_REVIEWS_V1,
            {"asin": asin, "country": country},
            lambda _given: _request_amazon_get_product_top_reviews_v1(
                asin=_given["asin"], country=_given.get("country", UNSET)
            ),
            lambda response: AmazonProductTopReviewsResult.from_dict(response.json()),
        )

    async def search_products_v1(
        self,
        *,
        keyword: str,
        country: AmazonSearchProductsV1Country | None = None,
        sort_by: AmazonSearchProductsV1SortBy | None = None,
        product_condition: Literal["ALL", "COLLECTIBLE", "NEW", "RENEWED", "USED"] | None = None,
        is_prime: bool | None = None,
        deals_and_discounts: Literal["ALL_DISCOUNTS", "NONE", "TODAYS_DEALS"] | None = None,
        page: int | None = None,
    ) -> Result:
        """Products matching a keyword or ASIN.

        One page of search results in one country's shop, for a keyword or an ASIN. Order, condition, Prime
        eligibility and discounts can be narrowed; page numbers start at 1.

        `GET /api/amazon/search-products/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.amazon.search_products_v1(keyword="coffee")

        Args:
            keyword: Words to search for, or an ASIN.
            country: Country whose Amazon is asked. `US`, `AU`, `BR`, `CA`, `CN`, `FR`, `DE`, `IN`, `IT`, `MX`,
                `NL`, `SG`, `ES`, `TR`, `AE`, `GB`, `JP`, `SA`, `PL`, `SE`, `BE`, `EG`, `ZA` or `IE`. The service's
                default is `US`.
            sort_by: Order of the products. `RELEVANCE`, `LOWEST_PRICE`, `HIGHEST_PRICE`, `REVIEWS`, `NEWEST` or
                `BEST_SELLERS`. The service's default is `RELEVANCE`.
            product_condition: Whether new or used products are wanted. `ALL`, `NEW`, `USED`, `RENEWED` or
                `COLLECTIBLE`. The service's default is `ALL`.
            is_prime: Only products that Prime delivers. The service's default is `False`.
            deals_and_discounts: Whether only reduced products, or those on sale today, are wanted. `NONE`,
                `ALL_DISCOUNTS` or `TODAYS_DEALS`. The service's default is `NONE`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/amazon.html#search_products_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _SEARCH_PRODUCTS_V1,
            {
                "keyword": keyword,
                "country": country,
                "sort_by": sort_by,
                "product_condition": product_condition,
                "is_prime": is_prime,
                "deals_and_discounts": deals_and_discounts,
                "page": page,
            },
            lambda _given: _request_amazon_search_products_v1(
                keyword=_given["keyword"],
                country=_given.get("country", UNSET),
                sort_by=_given.get("sort_by", UNSET),
                product_condition=_given.get("product_condition", UNSET),
                is_prime=_given.get("is_prime", UNSET),
                deals_and_discounts=_given.get("deals_and_discounts", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )
