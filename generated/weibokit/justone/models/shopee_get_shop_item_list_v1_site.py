# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

ShopeeGetShopItemListV1Site = Literal["ID", "TH", "TW"]

SHOPEE_GET_SHOP_ITEM_LIST_V1_SITE_VALUES: set[ShopeeGetShopItemListV1Site] = {
    "ID",
    "TH",
    "TW",
}


def check_shopee_get_shop_item_list_v1_site(value: str) -> ShopeeGetShopItemListV1Site:
    if value in SHOPEE_GET_SHOP_ITEM_LIST_V1_SITE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SHOPEE_GET_SHOP_ITEM_LIST_V1_SITE_VALUES!r}")
