# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

TiktokShopSearchProductsV1Region = Literal["FR", "GB", "ID", "MY", "PH", "SG", "TH", "US", "VN"]

TIKTOK_SHOP_SEARCH_PRODUCTS_V1_REGION_VALUES: set[TiktokShopSearchProductsV1Region] = {
    "FR",
    "GB",
    "ID",
    "MY",
    "PH",
    "SG",
    "TH",
    "US",
    "VN",
}


def check_tiktok_shop_search_products_v1_region(value: str) -> TiktokShopSearchProductsV1Region:
    if value in TIKTOK_SHOP_SEARCH_PRODUCTS_V1_REGION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TIKTOK_SHOP_SEARCH_PRODUCTS_V1_REGION_VALUES!r}")
