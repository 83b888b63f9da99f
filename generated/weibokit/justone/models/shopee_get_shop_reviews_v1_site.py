# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

ShopeeGetShopReviewsV1Site = Literal["ID", "TH", "TW"]

SHOPEE_GET_SHOP_REVIEWS_V1_SITE_VALUES: set[ShopeeGetShopReviewsV1Site] = {
    "ID",
    "TH",
    "TW",
}


def check_shopee_get_shop_reviews_v1_site(value: str) -> ShopeeGetShopReviewsV1Site:
    if value in SHOPEE_GET_SHOP_REVIEWS_V1_SITE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SHOPEE_GET_SHOP_REVIEWS_V1_SITE_VALUES!r}")
