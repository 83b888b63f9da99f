# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

TaobaoSearchItemListV1Sort = Literal["_bid", "_coefp", "_sale", "bid"]

TAOBAO_SEARCH_ITEM_LIST_V1_SORT_VALUES: set[TaobaoSearchItemListV1Sort] = {
    "_bid",
    "_coefp",
    "_sale",
    "bid",
}


def check_taobao_search_item_list_v1_sort(value: str) -> TaobaoSearchItemListV1Sort:
    if value in TAOBAO_SEARCH_ITEM_LIST_V1_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TAOBAO_SEARCH_ITEM_LIST_V1_SORT_VALUES!r}")
