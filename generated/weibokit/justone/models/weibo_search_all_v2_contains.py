# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

WeiboSearchAllV2Contains = Literal["ALL", "LINK", "MUSIC", "PICTURE", "VIDEO"]

WEIBO_SEARCH_ALL_V2_CONTAINS_VALUES: set[WeiboSearchAllV2Contains] = {
    "ALL",
    "LINK",
    "MUSIC",
    "PICTURE",
    "VIDEO",
}


def check_weibo_search_all_v2_contains(value: str) -> WeiboSearchAllV2Contains:
    if value in WEIBO_SEARCH_ALL_V2_CONTAINS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {WEIBO_SEARCH_ALL_V2_CONTAINS_VALUES!r}")
