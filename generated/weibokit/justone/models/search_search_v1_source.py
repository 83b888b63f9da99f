# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

SearchSearchV1Source = Literal[
    "ALL", "BILIBILI", "DOUYIN", "KUAISHOU", "NEWS", "WEIBO", "WEIXIN", "XIAOHONGSHU", "ZHIHU"
]

SEARCH_SEARCH_V1_SOURCE_VALUES: set[SearchSearchV1Source] = {
    "ALL",
    "BILIBILI",
    "DOUYIN",
    "KUAISHOU",
    "NEWS",
    "WEIBO",
    "WEIXIN",
    "XIAOHONGSHU",
    "ZHIHU",
}


def check_search_search_v1_source(value: str) -> SearchSearchV1Source:
    if value in SEARCH_SEARCH_V1_SOURCE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEARCH_SEARCH_V1_SOURCE_VALUES!r}")
