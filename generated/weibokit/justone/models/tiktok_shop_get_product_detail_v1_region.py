# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

TiktokShopGetProductDetailV1Region = Literal["FR", "GB", "ID", "MY", "PH", "SG", "TH", "US", "VN"]

TIKTOK_SHOP_GET_PRODUCT_DETAIL_V1_REGION_VALUES: set[TiktokShopGetProductDetailV1Region] = {
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


def check_tiktok_shop_get_product_detail_v1_region(value: str) -> TiktokShopGetProductDetailV1Region:
    if value in TIKTOK_SHOP_GET_PRODUCT_DETAIL_V1_REGION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TIKTOK_SHOP_GET_PRODUCT_DETAIL_V1_REGION_VALUES!r}")
