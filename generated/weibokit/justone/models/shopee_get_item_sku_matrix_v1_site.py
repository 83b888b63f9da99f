# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

ShopeeGetItemSkuMatrixV1Site = Literal["ID", "TH", "TW"]

SHOPEE_GET_ITEM_SKU_MATRIX_V1_SITE_VALUES: set[ShopeeGetItemSkuMatrixV1Site] = {
    "ID",
    "TH",
    "TW",
}


def check_shopee_get_item_sku_matrix_v1_site(value: str) -> ShopeeGetItemSkuMatrixV1Site:
    if value in SHOPEE_GET_ITEM_SKU_MATRIX_V1_SITE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SHOPEE_GET_ITEM_SKU_MATRIX_V1_SITE_VALUES!r}")
