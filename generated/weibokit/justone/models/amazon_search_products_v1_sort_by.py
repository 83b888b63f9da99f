# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

AmazonSearchProductsV1SortBy = Literal[
    "BEST_SELLERS", "HIGHEST_PRICE", "LOWEST_PRICE", "NEWEST", "RELEVANCE", "REVIEWS"
]

AMAZON_SEARCH_PRODUCTS_V1_SORT_BY_VALUES: set[AmazonSearchProductsV1SortBy] = {
    "BEST_SELLERS",
    "HIGHEST_PRICE",
    "LOWEST_PRICE",
    "NEWEST",
    "RELEVANCE",
    "REVIEWS",
}


def check_amazon_search_products_v1_sort_by(value: str) -> AmazonSearchProductsV1SortBy:
    if value in AMAZON_SEARCH_PRODUCTS_V1_SORT_BY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {AMAZON_SEARCH_PRODUCTS_V1_SORT_BY_VALUES!r}")
