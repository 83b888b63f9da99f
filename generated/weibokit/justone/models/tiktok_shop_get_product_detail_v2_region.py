# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

TiktokShopGetProductDetailV2Region = Literal["FR"]

TIKTOK_SHOP_GET_PRODUCT_DETAIL_V2_REGION_VALUES: set[TiktokShopGetProductDetailV2Region] = {
    "FR",
}


def check_tiktok_shop_get_product_detail_v2_region(value: str) -> TiktokShopGetProductDetailV2Region:
    if value in TIKTOK_SHOP_GET_PRODUCT_DETAIL_V2_REGION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TIKTOK_SHOP_GET_PRODUCT_DETAIL_V2_REGION_VALUES!r}")
