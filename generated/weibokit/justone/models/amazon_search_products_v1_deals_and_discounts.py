# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

AmazonSearchProductsV1DealsAndDiscounts = Literal["ALL_DISCOUNTS", "NONE", "TODAYS_DEALS"]

AMAZON_SEARCH_PRODUCTS_V1_DEALS_AND_DISCOUNTS_VALUES: set[AmazonSearchProductsV1DealsAndDiscounts] = {
    "ALL_DISCOUNTS",
    "NONE",
    "TODAYS_DEALS",
}


def check_amazon_search_products_v1_deals_and_discounts(value: str) -> AmazonSearchProductsV1DealsAndDiscounts:
    if value in AMAZON_SEARCH_PRODUCTS_V1_DEALS_AND_DISCOUNTS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {AMAZON_SEARCH_PRODUCTS_V1_DEALS_AND_DISCOUNTS_VALUES!r}"
    )
