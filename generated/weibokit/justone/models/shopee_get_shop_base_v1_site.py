# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

ShopeeGetShopBaseV1Site = Literal["ID", "TH", "TW"]

SHOPEE_GET_SHOP_BASE_V1_SITE_VALUES: set[ShopeeGetShopBaseV1Site] = {
    "ID",
    "TH",
    "TW",
}


def check_shopee_get_shop_base_v1_site(value: str) -> ShopeeGetShopBaseV1Site:
    if value in SHOPEE_GET_SHOP_BASE_V1_SITE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SHOPEE_GET_SHOP_BASE_V1_SITE_VALUES!r}")
