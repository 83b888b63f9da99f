# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

ShopeeSearchItemListV1Site = Literal["ID", "TH", "TW"]

SHOPEE_SEARCH_ITEM_LIST_V1_SITE_VALUES: set[ShopeeSearchItemListV1Site] = {
    "ID",
    "TH",
    "TW",
}


def check_shopee_search_item_list_v1_site(value: str) -> ShopeeSearchItemListV1Site:
    if value in SHOPEE_SEARCH_ITEM_LIST_V1_SITE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SHOPEE_SEARCH_ITEM_LIST_V1_SITE_VALUES!r}")
