# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

DouyinHotSearchV1SortType = Literal["COMPREHENSIVE", "HIGH_COMMENT", "HIGH_INTERACTION", "HIGH_LIKE", "HIGH_SHARE"]

DOUYIN_HOT_SEARCH_V1_SORT_TYPE_VALUES: set[DouyinHotSearchV1SortType] = {
    "COMPREHENSIVE",
    "HIGH_COMMENT",
    "HIGH_INTERACTION",
    "HIGH_LIKE",
    "HIGH_SHARE",
}


def check_douyin_hot_search_v1_sort_type(value: str) -> DouyinHotSearchV1SortType:
    if value in DOUYIN_HOT_SEARCH_V1_SORT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DOUYIN_HOT_SEARCH_V1_SORT_TYPE_VALUES!r}")
