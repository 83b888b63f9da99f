# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

AmazonSearchProductsV1ProductCondition = Literal["ALL", "COLLECTIBLE", "NEW", "RENEWED", "USED"]

AMAZON_SEARCH_PRODUCTS_V1_PRODUCT_CONDITION_VALUES: set[AmazonSearchProductsV1ProductCondition] = {
    "ALL",
    "COLLECTIBLE",
    "NEW",
    "RENEWED",
    "USED",
}


def check_amazon_search_products_v1_product_condition(value: str) -> AmazonSearchProductsV1ProductCondition:
    if value in AMAZON_SEARCH_PRODUCTS_V1_PRODUCT_CONDITION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {AMAZON_SEARCH_PRODUCTS_V1_PRODUCT_CONDITION_VALUES!r}"
    )
