# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

ShopeeGetItemReviewTagsV1Site = Literal["ID", "TH", "TW"]

SHOPEE_GET_ITEM_REVIEW_TAGS_V1_SITE_VALUES: set[ShopeeGetItemReviewTagsV1Site] = {
    "ID",
    "TH",
    "TW",
}


def check_shopee_get_item_review_tags_v1_site(value: str) -> ShopeeGetItemReviewTagsV1Site:
    if value in SHOPEE_GET_ITEM_REVIEW_TAGS_V1_SITE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SHOPEE_GET_ITEM_REVIEW_TAGS_V1_SITE_VALUES!r}")
