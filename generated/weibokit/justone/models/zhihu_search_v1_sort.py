# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

ZhihuSearchV1Sort = Literal["created_time", "upvoted_count"]

ZHIHU_SEARCH_V1_SORT_VALUES: set[ZhihuSearchV1Sort] = {
    "created_time",
    "upvoted_count",
}


def check_zhihu_search_v1_sort(value: str) -> ZhihuSearchV1Sort:
    if value in ZHIHU_SEARCH_V1_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ZHIHU_SEARCH_V1_SORT_VALUES!r}")
