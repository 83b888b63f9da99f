# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

ShopeeGetShopReviewsRichV1Site = Literal["ID", "TH", "TW"]

SHOPEE_GET_SHOP_REVIEWS_RICH_V1_SITE_VALUES: set[ShopeeGetShopReviewsRichV1Site] = {
    "ID",
    "TH",
    "TW",
}


def check_shopee_get_shop_reviews_rich_v1_site(value: str) -> ShopeeGetShopReviewsRichV1Site:
    if value in SHOPEE_GET_SHOP_REVIEWS_RICH_V1_SITE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SHOPEE_GET_SHOP_REVIEWS_RICH_V1_SITE_VALUES!r}")
