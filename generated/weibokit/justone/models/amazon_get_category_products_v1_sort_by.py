# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

AmazonGetCategoryProductsV1SortBy = Literal[
    "BEST_SELLERS", "HIGHEST_PRICE", "LOWEST_PRICE", "NEWEST", "RELEVANCE", "REVIEWS"
]

AMAZON_GET_CATEGORY_PRODUCTS_V1_SORT_BY_VALUES: set[AmazonGetCategoryProductsV1SortBy] = {
    "BEST_SELLERS",
    "HIGHEST_PRICE",
    "LOWEST_PRICE",
    "NEWEST",
    "RELEVANCE",
    "REVIEWS",
}


def check_amazon_get_category_products_v1_sort_by(value: str) -> AmazonGetCategoryProductsV1SortBy:
    if value in AMAZON_GET_CATEGORY_PRODUCTS_V1_SORT_BY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {AMAZON_GET_CATEGORY_PRODUCTS_V1_SORT_BY_VALUES!r}")
