# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

ShopeeGetSearchFacetsV1Site = Literal["ID", "TH", "TW"]

SHOPEE_GET_SEARCH_FACETS_V1_SITE_VALUES: set[ShopeeGetSearchFacetsV1Site] = {
    "ID",
    "TH",
    "TW",
}


def check_shopee_get_search_facets_v1_site(value: str) -> ShopeeGetSearchFacetsV1Site:
    if value in SHOPEE_GET_SEARCH_FACETS_V1_SITE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SHOPEE_GET_SEARCH_FACETS_V1_SITE_VALUES!r}")
