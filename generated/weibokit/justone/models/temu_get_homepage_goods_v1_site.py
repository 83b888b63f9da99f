# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

TemuGetHomepageGoodsV1Site = Literal["AU", "CA", "EU", "UK", "US"]

TEMU_GET_HOMEPAGE_GOODS_V1_SITE_VALUES: set[TemuGetHomepageGoodsV1Site] = {
    "AU",
    "CA",
    "EU",
    "UK",
    "US",
}


def check_temu_get_homepage_goods_v1_site(value: str) -> TemuGetHomepageGoodsV1Site:
    if value in TEMU_GET_HOMEPAGE_GOODS_V1_SITE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TEMU_GET_HOMEPAGE_GOODS_V1_SITE_VALUES!r}")
