# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XianyuSearchItemListV1Sort = Literal["active", "credit", "newest", "price_asc", "price_desc", "price_drop", "recent"]

XIANYU_SEARCH_ITEM_LIST_V1_SORT_VALUES: set[XianyuSearchItemListV1Sort] = {
    "active",
    "credit",
    "newest",
    "price_asc",
    "price_desc",
    "price_drop",
    "recent",
}


def check_xianyu_search_item_list_v1_sort(value: str) -> XianyuSearchItemListV1Sort:
    if value in XIANYU_SEARCH_ITEM_LIST_V1_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {XIANYU_SEARCH_ITEM_LIST_V1_SORT_VALUES!r}")
