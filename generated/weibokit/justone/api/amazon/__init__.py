# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `amazon`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._runtime.client import result as _result
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models.amazon_best_sellers_result import AmazonBestSellersResult
    from ...models.amazon_get_best_sellers_v1_country import AmazonGetBestSellersV1Country
    from ...models.amazon_get_category_products_v1_country import AmazonGetCategoryProductsV1Country
    from ...models.amazon_get_category_products_v1_sort_by import AmazonGetCategoryProductsV1SortBy
    from ...models.amazon_get_product_detail_v1_country import AmazonGetProductDetailV1Country
    from ...models.amazon_get_product_top_reviews_v1_country import AmazonGetProductTopReviewsV1Country
    from ...models.amazon_product_detail_result import AmazonProductDetailResult
    from ...models.amazon_product_top_reviews_result import AmazonProductTopReviewsResult
    from ...models.amazon_search_products_v1_country import AmazonSearchProductsV1Country
    from ...models.amazon_search_products_v1_sort_by import AmazonSearchProductsV1SortBy
    from ...models.result import Result

__all__ = ["AsyncAmazon", "Amazon"]


class Amazon:
    """Products, reviews and best sellers on Amazon, by country."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_best_sellers_v1(
        self, *, category: str, country: AmazonGetBestSellersV1Country | Unset = UNSET, page: int | Unset = UNSET
    ) -> AmazonBestSellersResult:
        """Best Sellers ranking of a category.

        One page of the Best Sellers ranking of a category in one country's shop, with rank, ASIN, title, price and
        rating of each product. The category is the slug or nested path as it stands in the address of a Best
        Sellers page; page numbers start at 1.

        Args:
            category: Category of best sellers, as the address of its page names it; a slug or a path of several.
            country: Country whose Amazon is asked. `US`, `AU`, `BR`, `CA`, `CN`, `FR`, `DE`, `IN`, `IT`, `MX`,
                `NL`, `SG`, `ES`, `TR`, `AE`, `GB`, `JP`, `SA`, `PL`, `SE`, `BE`, `EG`, `ZA` or `IE`. The service's
                default is `US`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import amazon_get_best_sellers_v1

        return _result(
            amazon_get_best_sellers_v1.sync_detailed(
                category=category, country=country, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    def get_category_products_v1(
        self,
        *,
        category_id: str,
        country: AmazonGetCategoryProductsV1Country | Unset = UNSET,
        sort_by: AmazonGetCategoryProductsV1SortBy | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> Result:
        """Products in a category node.

        One page of the products under a category node in one country's shop, in the order asked for. The node is a
        number, found as `node` in the address of a category page.

        Args:
            category_id: Numeric id of the category, the `node` in its address.
            country: Country whose Amazon is asked. `US`, `AU`, `BR`, `CA`, `CN`, `FR`, `DE`, `IN`, `IT`, `MX`,
                `NL`, `SG`, `ES`, `TR`, `AE`, `GB`, `JP`, `SA`, `PL`, `SE`, `BE`, `EG`, `ZA` or `IE`. The service's
                default is `US`.
            sort_by: Order of the products. `RELEVANCE`, `LOWEST_PRICE`, `HIGHEST_PRICE`, `REVIEWS`, `NEWEST` or
                `BEST_SELLERS`. The service's default is `RELEVANCE`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import amazon_get_category_products_v1

        return _result(
            amazon_get_category_products_v1.sync_detailed(
                category_id=category_id, country=country, sort_by=sort_by, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    def get_product_detail_v1(
        self, *, asin: str, country: AmazonGetProductDetailV1Country | Unset = UNSET
    ) -> AmazonProductDetailResult:
        """One product by its ASIN.

        What one country's Amazon shop shows about a product, by ASIN: price, offers, rating, variations, photos,
        videos, specifications and category path.

        Args:
            asin: Amazon's standard identification number (ASIN) of the product.
            country: Country whose Amazon is asked. `US`, `AU`, `BR`, `CA`, `CN`, `FR`, `DE`, `IN`, `IT`, `MX`,
                `NL`, `SG`, `ES`, `TR`, `AE`, `GB`, `JP`, `SA`, `PL`, `SE`, `BE`, `EG`, `ZA` or `IE`. The service's
                default is `US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import amazon_get_product_detail_v1

        return _result(
            amazon_get_product_detail_v1.sync_detailed(asin=asin, country=country, client=self._client),
            strict=self._client.strict,
        )

    def get_product_top_reviews_v1(
        self, *, asin: str, country: AmazonGetProductTopReviewsV1Country | Unset = UNSET
    ) -> AmazonProductTopReviewsResult:
        """Top reviews of a product.

        The reviews that Amazon puts first for a product, by ASIN and country, together with how the ratings spread
        over one to five stars. There are no further pages.

        Args:
            asin: Amazon's standard identification number (ASIN) of the product.
            country: Country whose Amazon is asked. `US`, `AU`, `BR`, `CA`, `CN`, `FR`, `DE`, `IN`, `IT`, `MX`,
                `NL`, `SG`, `ES`, `TR`, `AE`, `GB`, `JP`, `SA`, `PL`, `SE`, `BE`, `EG`, `ZA` or `IE`. The service's
                default is `US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import amazon_get_product_top_reviews_v1

        return _result(
            amazon_get_product_top_reviews_v1.sync_detailed(asin=asin, country=country, client=self._client),
            strict=self._client.strict,
        )

    def search_products_v1(
        self,
        *,
        keyword: str,
        country: AmazonSearchProductsV1Country | Unset = UNSET,
        sort_by: AmazonSearchProductsV1SortBy | Unset = UNSET,
        product_condition: Literal["ALL", "COLLECTIBLE", "NEW", "RENEWED", "USED"] | Unset = UNSET,
        is_prime: bool | Unset = UNSET,
        deals_and_discounts: Literal["ALL_DISCOUNTS", "NONE", "TODAYS_DEALS"] | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> Result:
        """Products matching a keyword or ASIN.

        One page of search results in one country's shop, for a keyword or an ASIN. Order, condition, Prime
        eligibility and discounts can be narrowed; page numbers start at 1.

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
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import amazon_search_products_v1

        return _result(
            amazon_search_products_v1.sync_detailed(
                keyword=keyword,
                country=country,
                sort_by=sort_by,
                product_condition=product_condition,
                is_prime=is_prime,
                deals_and_discounts=deals_and_discounts,
                page=page,
                client=self._client,
            ),
            strict=self._client.strict,
        )


class AsyncAmazon:
    """Products, reviews and best sellers on Amazon, by country."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_best_sellers_v1(
        self, *, category: str, country: AmazonGetBestSellersV1Country | Unset = UNSET, page: int | Unset = UNSET
    ) -> AmazonBestSellersResult:
        """Best Sellers ranking of a category.

        One page of the Best Sellers ranking of a category in one country's shop, with rank, ASIN, title, price and
        rating of each product. The category is the slug or nested path as it stands in the address of a Best
        Sellers page; page numbers start at 1.

        Args:
            category: Category of best sellers, as the address of its page names it; a slug or a path of several.
            country: Country whose Amazon is asked. `US`, `AU`, `BR`, `CA`, `CN`, `FR`, `DE`, `IN`, `IT`, `MX`,
                `NL`, `SG`, `ES`, `TR`, `AE`, `GB`, `JP`, `SA`, `PL`, `SE`, `BE`, `EG`, `ZA` or `IE`. The service's
                default is `US`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import amazon_get_best_sellers_v1

        return _result(
            await amazon_get_best_sellers_v1.asyncio_detailed(
                category=category, country=country, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    async def get_category_products_v1(
        self,
        *,
        category_id: str,
        country: AmazonGetCategoryProductsV1Country | Unset = UNSET,
        sort_by: AmazonGetCategoryProductsV1SortBy | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> Result:
        """Products in a category node.

        One page of the products under a category node in one country's shop, in the order asked for. The node is a
        number, found as `node` in the address of a category page.

        Args:
            category_id: Numeric id of the category, the `node` in its address.
            country: Country whose Amazon is asked. `US`, `AU`, `BR`, `CA`, `CN`, `FR`, `DE`, `IN`, `IT`, `MX`,
                `NL`, `SG`, `ES`, `TR`, `AE`, `GB`, `JP`, `SA`, `PL`, `SE`, `BE`, `EG`, `ZA` or `IE`. The service's
                default is `US`.
            sort_by: Order of the products. `RELEVANCE`, `LOWEST_PRICE`, `HIGHEST_PRICE`, `REVIEWS`, `NEWEST` or
                `BEST_SELLERS`. The service's default is `RELEVANCE`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import amazon_get_category_products_v1

        return _result(
            await amazon_get_category_products_v1.asyncio_detailed(
                category_id=category_id, country=country, sort_by=sort_by, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    async def get_product_detail_v1(
        self, *, asin: str, country: AmazonGetProductDetailV1Country | Unset = UNSET
    ) -> AmazonProductDetailResult:
        """One product by its ASIN.

        What one country's Amazon shop shows about a product, by ASIN: price, offers, rating, variations, photos,
        videos, specifications and category path.

        Args:
            asin: Amazon's standard identification number (ASIN) of the product.
            country: Country whose Amazon is asked. `US`, `AU`, `BR`, `CA`, `CN`, `FR`, `DE`, `IN`, `IT`, `MX`,
                `NL`, `SG`, `ES`, `TR`, `AE`, `GB`, `JP`, `SA`, `PL`, `SE`, `BE`, `EG`, `ZA` or `IE`. The service's
                default is `US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import amazon_get_product_detail_v1

        return _result(
            await amazon_get_product_detail_v1.asyncio_detailed(asin=asin, country=country, client=self._client),
            strict=self._client.strict,
        )

    async def get_product_top_reviews_v1(
        self, *, asin: str, country: AmazonGetProductTopReviewsV1Country | Unset = UNSET
    ) -> AmazonProductTopReviewsResult:
        """Top reviews of a product.

        The reviews that Amazon puts first for a product, by ASIN and country, together with how the ratings spread
        over one to five stars. There are no further pages.

        Args:
            asin: Amazon's standard identification number (ASIN) of the product.
            country: Country whose Amazon is asked. `US`, `AU`, `BR`, `CA`, `CN`, `FR`, `DE`, `IN`, `IT`, `MX`,
                `NL`, `SG`, `ES`, `TR`, `AE`, `GB`, `JP`, `SA`, `PL`, `SE`, `BE`, `EG`, `ZA` or `IE`. The service's
                default is `US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import amazon_get_product_top_reviews_v1

        return _result(
            await amazon_get_product_top_reviews_v1.asyncio_detailed(asin=asin, country=country, client=self._client),
            strict=self._client.strict,
        )

    async def search_products_v1(
        self,
        *,
        keyword: str,
        country: AmazonSearchProductsV1Country | Unset = UNSET,
        sort_by: AmazonSearchProductsV1SortBy | Unset = UNSET,
        product_condition: Literal["ALL", "COLLECTIBLE", "NEW", "RENEWED", "USED"] | Unset = UNSET,
        is_prime: bool | Unset = UNSET,
        deals_and_discounts: Literal["ALL_DISCOUNTS", "NONE", "TODAYS_DEALS"] | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> Result:
        """Products matching a keyword or ASIN.

        One page of search results in one country's shop, for a keyword or an ASIN. Order, condition, Prime
        eligibility and discounts can be narrowed; page numbers start at 1.

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
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import amazon_search_products_v1

        return _result(
            await amazon_search_products_v1.asyncio_detailed(
                keyword=keyword,
                country=country,
                sort_by=sort_by,
                product_condition=product_condition,
                is_prime=is_prime,
                deals_and_discounts=deals_and_discounts,
                page=page,
                client=self._client,
            ),
            strict=self._client.strict,
        )
